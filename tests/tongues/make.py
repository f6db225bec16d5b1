"""Brings the translations up to date: `python -m tests.tongues.make`, again and again.

It collects the texts of the sources, takes in what was filled into `build/tongues/XX.json`, writes
`resources/translations/broadsheet_XX.ts`, compiles it, and writes to `build/tongues/XX.json` what
is still missing: an object of English texts, each with "" for its translation, or a list with a ""
for each grammatical number. Fill these in and run it once more. A translation is the same wherever
its text stands. `python -m tests.tongues.make XX TEXT...` takes texts back to be told anew.
"""

import json
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.tongues.harvest import complaints, harvest
from tests.tongues.sheet import FOLDER, FORMS, Told, compiled, holes, read, write

__all__: list[str] = []

DESK = Path(__file__).parents[2] / "build" / "tongues"


def filled(language: str) -> Told:
    """What a translator has filled in."""
    file = DESK / f"{language}.json"
    if not file.exists():
        return {}
    entries = json.loads(file.read_text("utf-8"))
    forms = {text: (one,) if isinstance(one, str) else tuple(one) for text, one in entries.items()}
    return {text: told for text, told in forms.items() if all(told)}


def bring(language: str, anew: Sequence[str] = ()) -> None:
    texts = harvest()
    told = {**read(language), **filled(language)}
    for text in anew:
        told.pop(text, None)
    write(language, texts, told)
    compiled(language, FOLDER / f"broadsheet_{language}.qm")
    wrong = holes(language, texts, told)
    plural = {text.source for text in texts if text.plural}
    blank = {text: [""] * FORMS[language] if text in plural else "" for text in wrong}
    file = DESK / f"{language}.json"
    file.unlink(missing_ok=True)
    if blank:
        DESK.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(blank, indent=1, ensure_ascii=False) + "\n", "utf-8")
    print(f"{language}: {len(texts)} texts, {len(blank)} missing", file.name if blank else "")
    for text, fault in wrong.items():
        if text in told:
            print(f"  {text}\n    {told[text]}: {fault}")


def main(arguments: Sequence[str]) -> None:
    if found := complaints():
        sys.exit("\n".join(found))
    for language in arguments[:1] or FORMS:
        bring(language, arguments[1:])


if __name__ == "__main__":
    main(sys.argv[1:])
