"""When each section is asked again and why, what its feed asked for, and which hosts rest."""

STATEMENTS = (
    "ALTER TABLE section ADD COLUMN reason TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE section ADD COLUMN asked INTEGER",
    "ALTER TABLE section ADD COLUMN brought INTEGER",
    "ALTER TABLE section ADD COLUMN every INTEGER",
    "ALTER TABLE section ADD COLUMN newest INTEGER",
    "ALTER TABLE section ADD COLUMN ttl INTEGER",
    "ALTER TABLE section ADD COLUMN ttl_base INTEGER",
    "ALTER TABLE section ADD COLUMN skip_hours INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE section ADD COLUMN skip_days INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE run ADD COLUMN outcome TEXT NOT NULL DEFAULT ''",
    """CREATE TABLE resting (
    host TEXT PRIMARY KEY,
    until INTEGER NOT NULL
) WITHOUT ROWID""",
    # A feed that never changes again would otherwise be asked as one that nothing is known of.
    """UPDATE section SET asked = checked, newest =
    (SELECT max(published) FROM placement WHERE section_id = section.id)""",
    "UPDATE section SET reason = 'retry-after' WHERE fail_kind = 'rate-limited'",
)


def up(migrator, db):  # type: ignore[no-untyped-def]
    for statement in STATEMENTS:
        db.execute_sql(statement)
