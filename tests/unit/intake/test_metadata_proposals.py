"""What a text says about itself in its first lines is proposed, with the place; what it does not say is not."""

from __future__ import annotations

import pytest

from annotator.intake.dates import find_date
from annotator.intake.metadata import language, propose
from annotator.model import Metadata

PARAGRAPH = (
    "According to the ministry, which spoke on Tuesday, November 1, 2022, the first of the two brigades has left "
    "the valley, and the second one will follow it as soon as the bridge over the Orle has been repaired.\n"
)


def proposed(*lines: str) -> Metadata:
    return propose("\n".join([*lines, "", PARAGRAPH])).metadata


def test_a_copied_web_page_gives_its_headline_author_and_date() -> None:
    text = (
        " date 2023-02-08 By Ann Lee • 08 February 2023 • 10:54\n\nMinistry ‘unlikely’ to send the Guard (NCG) to the"
        f" valley. Image: A. Person/Pictures.example\n\n{PARAGRAPH}"
    )
    proposal = propose(text)
    assert proposal.metadata == Metadata(
        title="Ministry ‘unlikely’ to send the Guard (NCG) to the valley",
        byline=("Ann Lee",),
        published="2023-02-08",
        language="en",
    )
    assert proposal.proposed_from == {
        "title": "line 3",
        "byline": "line 1",
        "published": "line 1",
        "language": "the words of the text",
    }


def test_a_line_that_is_repeated_is_the_headline_and_categories_are_not() -> None:
    headline = "“Help will come if needed.” Will the Compact join?"
    proposal = propose(f"Categories Belmora\n\n{headline}\n\n{headline}\n\n{PARAGRAPH}")
    assert proposal.metadata == Metadata(title=headline, language="en")
    assert proposal.proposed_from["title"] == "line 3"


def test_a_text_that_begins_with_a_paragraph_has_no_title() -> None:
    assert propose(PARAGRAPH + PARAGRAPH).metadata == Metadata(language="en")


@pytest.mark.parametrize("text", ["Two brigades leave the valley", "The troops left. They went home.\n\nIt was late."])
def test_a_lone_line_or_a_sentence_is_text_and_not_a_title(text: str) -> None:
    assert propose(text).metadata.title == ""


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ann Lee", ("Ann Lee",)),
        ("BY ANN LEE AND JAN DE VRIES", ("ANN LEE", "JAN DE VRIES")),
        ("By Ann Lee, Jan de Vries and Mia O’Neill in Port Ansel", ("Ann Lee", "Jan de Vries", "Mia O’Neill")),
        ("Author: Ann Lee", ("Ann Lee",)),
        ("Автор: Иван Петров", ("Иван Петров",)),
        ("Von Anna Weber und Jörg Groß", ("Anna Weber", "Jörg Groß")),
        ("Par Jean-Luc Dupont", ("Jean-Luc Dupont",)),
        ("بقلم: ليلى المنصوري", ("ليلى المنصوري",)),
        ("By the time they left it was over", ()),
        ("Von der Leyen warnt vor Krieg", ()),
    ],
)
def test_bylines_are_read_in_several_languages(line: str, names: tuple[str, ...]) -> None:
    assert proposed("Two brigades leave the valley", line).byline == names


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("8 February 2023", "2023-02-08"),
        ("Wednesday, Feb. 8, 2023 10:54 am GMT", "2023-02-08"),
        ("Published: February 8th, 2023", "2023-02-08"),
        ("February 2023", "2023-02"),
        ("2023-02-08T10:54:00Z", "2023-02-08"),
        ("Среда, 8 февраля 2023 г., 10:54", "2023-02-08"),
        ("8 февраля 2023 года", "2023-02-08"),
        ("Mittwoch, 8. März 2023, 10.54 Uhr", "2023-03-08"),
        ("Publié le 1er août 2023 à 10h54", "2023-08-01"),
        ("الأحد 5 مايو 2024", "2024-05-05"),
        ("31/12/2022", "2022-12-31"),
        ("08.02.2023", "2023-02-08"),
        ("Updated 9 February 2023 • Published 8 February 2023", "2023-02-08"),
    ],
)
def test_dates_are_read_as_newspapers_write_them(line: str, date: str) -> None:
    assert proposed("Two brigades leave the valley", line).published == date


@pytest.mark.parametrize(
    "line", ["On 8 February 2023 they left", "Updated 9 February 2023", "3/4/2023", "30 February 2023", "12023-02-08"]
)
def test_dates_that_are_not_the_articles_own_or_not_sure_are_not_proposed(line: str) -> None:
    assert proposed("Two brigades leave the valley", line).published is None


def test_labelled_lines_give_publisher_and_address_also_at_the_end() -> None:
    text = (
        f"Two brigades leave\nSource: The Northern Courier\n\n{PARAGRAPH * 30}\nSource: https://courier.example/a?b=1\n"
    )
    proposal = propose(text)
    assert (proposal.metadata.publisher, proposal.metadata.url) == (
        "The Northern Courier",
        "https://courier.example/a?b=1",
    )
    assert (proposal.proposed_from["publisher"], proposal.proposed_from["url"]) == ("line 2", "line 35")


def test_an_address_in_a_line_of_its_own_near_the_top_is_the_articles() -> None:
    assert proposed("Two brigades leave", "https://courier.example/a.").url == "https://courier.example/a"


def test_a_long_text_without_line_ends_says_nothing_about_itself() -> None:
    assert propose("Two brigades leave the valley. " * 1000).proposed_from == {"language": "the words of the text"}


def test_a_sections_name_above_the_headline_is_not_the_title() -> None:
    assert proposed("World", "Two brigades leave the valley").title == "Two brigades leave the valley"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (PARAGRAPH, "en"),
        ("Миротворцы покинут регион через десять дней, заявил представитель министерства.", "ru"),
        ("قال المتحدث باسم الوزارة يوم الثلاثاء إن القوة ستضم نحو 600 جندي", "ar"),
        ("Das Verteidigungsministerium erklärte, dass zwei Brigaden abziehen würden.", "de"),
        ("Міністерство оборони заявило, що дві бригади залишили долину.", "uk"),
        ("Le ministère de la Défense a annoncé mardi le départ de deux brigades.", "fr"),
        ("הודיע משרד הביטחון כי שתי חטיבות עזבו את העמק ביום שלישי", "he"),
        ("The general said \ud800 that two brigades would leave the valley on Tuesday.", "en"),
        ("Ratko Volkenar, Elise Marchetti, Port Ansel", None),
        ("30,000 troops", None),
        ("12 + 12 = 24; 1,000,000 — 2,000,000", None),
    ],
)
def test_the_language_is_named_where_the_words_are_enough_to_tell(text: str, code: str | None) -> None:
    assert language(text) == code


def test_a_date_is_found_with_its_place() -> None:
    found = find_date("Port Ansel, 8 February 2023, 10:54")
    assert found is not None
    assert (found.iso, found.start, found.end) == ("2023-02-08", 12, 27)


def test_a_headline_longer_than_many_a_paragraph_is_one_and_hides_neither_author_nor_date() -> None:
    headline = "Ministry says that the second brigade will follow the first one out of the valley " * 3 + "in spring"
    metadata = proposed(headline, "By Ann Lee", "3 March 2024")
    assert (metadata.title, metadata.byline, metadata.published) == (headline, ("Ann Lee",), "2024-03-03")
    assert propose(f"{headline}.\n\nBy Ann Lee\n\n{PARAGRAPH}").metadata.title == ""
