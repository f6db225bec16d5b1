"""The language of a text: declared, else detected."""

import pytest

from reader_app.content.language import language_of

__all__: list[str] = []

SAMPLES = {
    "en": "The council met on Monday and could not agree on what to do about the old bridge. ",
    "de": "Der Stadtrat konnte sich am Montag nicht darauf einigen, was mit der Brücke geschieht. ",
    "fr": "Le conseil municipal s'est réuni lundi sans parvenir à un accord sur le vieux pont. ",
    "es": "El ayuntamiento se reunió el lunes y no logró ponerse de acuerdo sobre el puente. ",
    "ru": "Городской совет собрался в понедельник, но не смог договориться о судьбе моста. ",
    "ja": "市議会は月曜日に開かれたが、古い橋をどうするかについて合意できなかった。",
    "zh": "市议会周一开会，但未能就如何处理这座旧桥达成一致意见。居民们对此表示失望。",
    "ar": "اجتمع مجلس المدينة يوم الاثنين ولم يتمكن من الاتفاق على مصير الجسر القديم. ",
}


@pytest.mark.parametrize("code", SAMPLES)
def test_a_text_of_some_length_tells_its_language(code: str) -> None:
    assert language_of(SAMPLES[code] * 8) == code


def test_what_is_declared_is_believed() -> None:
    assert language_of(SAMPLES["en"] * 4, "de-AT") == "de-AT"
    assert language_of(SAMPLES["en"] * 4, "pt_BR") == "pt-BR"


@pytest.mark.parametrize("declared", ["", "und", "x", "not a language", "mul"])
def test_what_declares_nothing_is_not(declared: str) -> None:
    assert language_of(SAMPLES["fr"] * 4, declared) == "fr"


def test_a_short_text_is_not_guessed() -> None:
    assert language_of("The bridge") == ""
