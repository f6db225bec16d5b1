"""The short list of topics by which the catalogue is sorted."""

from types import MappingProxyType

from reader_app.domain import marked

__all__ = ["TOPICS"]

TOPICS = MappingProxyType(
    {
        "news": marked("News"),
        "local": marked("Local and regional"),
        "politics": marked("Politics"),
        "business": marked("Business"),
        "technology": marked("Technology"),
        "programming": marked("Programming"),
        "science": marked("Science"),
        "health": marked("Health"),
        "environment": marked("Environment"),
        "sport": marked("Sport"),
        "culture": marked("Arts and culture"),
        "books": marked("Books"),
        "film": marked("Film and television"),
        "music": marked("Music"),
        "games": marked("Games"),
        "design": marked("Architecture and design"),
        "photography": marked("Photography"),
        "style": marked("Fashion and beauty"),
        "food": marked("Food and drink"),
        "travel": marked("Travel"),
        "cars": marked("Cars and motorcycles"),
        "home": marked("Home and garden"),
        "ideas": marked("Essays and ideas"),
        "humour": marked("Humour"),
    }
)
"""The name of each topic in English, by the key that stands in catalogue files; in the order in
which a list of all of them makes sense."""
