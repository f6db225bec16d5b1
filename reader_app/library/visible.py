"""What the reader sees of what is stored."""

__all__ = ["PICKED", "SERVED", "VISIBLE", "WANTED"]

PICKED = """EXISTS (SELECT 1 FROM pick JOIN pick_list ON pick_list.id = pick.list_id
    WHERE pick.article_id = state.id AND pick_list.followed)"""
"""Of a row of `state`: a list that the reader follows names it."""

VISIBLE = f"""((SELECT followed FROM publication WHERE publication.id = state.publication_id)
    AND (EXISTS (SELECT 1 FROM placement JOIN section ON section.id = section_id
            WHERE placement.article_id = state.id AND section.followed)
        OR NOT EXISTS (SELECT 1 FROM placement WHERE placement.article_id = state.id)
            AND NOT EXISTS (SELECT 1 FROM pick WHERE pick.article_id = state.id AND brought))
    OR {PICKED})"""
"""Of a row of `state`: its publication is followed and so is a section that has it, or it is a page
that was saved by its address; or somebody has picked it. What is not is listed where it is saved.
"""

WANTED = "publication.followed AND section.followed"
"""Of a section with its publication: both are followed."""

SERVED = """EXISTS (SELECT 1 FROM remote_section WHERE remote_section.section_id = section.id
    AND remote_id <> '' AND parting = 0 AND gone IS NULL)"""
"""Of a section: an account's server asks it in our place."""
