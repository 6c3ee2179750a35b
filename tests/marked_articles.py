"""The two articles in tests/data/articles with what an analyst would mark in them, for pictures of the window."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from annotator import Project
from annotator.model import Metadata

ARTICLES = Path(__file__).parent / "data" / "articles"
ANNOTATOR = "AK"


@dataclass(frozen=True, slots=True)
class Marked:
    """Words that are annotated: the parts of one annotation, each at its first place behind the words `after`.

    A claim names the marked words of its speaker (`said_by`) and the words that say so (`cue`).
    """

    label: str
    parts: tuple[str, ...]
    attributes: dict[str, object] = field(default_factory=dict)
    after: str = ""
    said_by: str = ""
    cue: str = ""


def claim(*parts: str, by: str = "", cue: str = "", after: str = "", **attributes: object) -> Marked:
    """Return a claim, of one or more parts."""
    return Marked("claim", parts, {"quote_type": "indirect", "kind": "assertion", **attributes}, after, by, cue)


def speaker(words: str, role: str = "", after: str = "", mention: str = "name") -> Marked:
    """Return a speaker."""
    return Marked("speaker", (words,), {"mention": mention, **({"role": role} if role else {})}, after)


def organisation(words: str, kind: str = "alliance", after: str = "", mention: str = "abbreviation") -> Marked:
    """Return an organisation."""
    return Marked("organisation", (words,), {"kind": kind, "mention": mention}, after)


def figure(words: str, after: str = "", **attributes: object) -> Marked:
    """Return a force figure."""
    return Marked("force_figure", (words,), dict(attributes), after)


UNLIKELY = (
    organisation("Collective Security Treaty Organisation", mention="name", after="ACCORDING"),
    organisation("CSTO", after="partners in the"),
    claim("Putin is unlikely to turn to its partners in the Collective Security Treaty Organisation (CSTO) for help "
          "with the invasion of Ukraine", by="reports from Russia", cue="ACCORDING to", kind="prediction"),
    speaker("reports from Russia", mention="description"),
    speaker("Vladimir Dzhabarov", "first deputy head of the International Committee"),
    organisation("Russian Federation Council of Federation’s International Committee", "state body", mention="name"),
    claim("unless a country in the Collective Security Treaty Organisation offers help itself, Russia is ‘unlikely’ to "
          "turn to the CSTO for assistance in Ukraine", by="Vladimir Dzhabarov", cue="said", quote_type="mixed"),
    organisation("CSTO", after="turn to the"),
    claim("We are not in favour of dragging our CSTO partners into the situation we are dealing with on Ukraine",
          "This is our special operation if (only) someone wants to contribute", by="Vladimir Dzhabarov", cue="said",
          quote_type="direct", kind="denial"),
    organisation("CSTO", after="dragging our"),
    organisation("RIA", "media", after="as reported by"),
    claim("But I don’t think we will appeal to those countries, they are also under strong pressure",
          by="Vladimir Dzhabarov", cue="added", quote_type="direct", kind="prediction"),
    organisation("CSTO", after="members of the"),
    speaker("Aleksandr Lukashenko", "President of Belarus"),
    claim("the CSTO Collective Security Council not be used for domestic political problems",
          by="Aleksandr Lukashenko", cue="urged", kind="demand"),
    organisation("CSTO Collective Security Council", "state body", mention="name"),
    organisation("Commonwealth of Independent States", mention="name"),
    organisation("Eurasian Economic Union", mention="name"),
    claim("the CSTO members should not use the organisation to solve domestic political problems",
          by="Aleksandr Lukashenko", cue="said", kind="demand"),
    claim("If someone does not want to work, God be with him", by="Aleksandr Lukashenko", cue="said",
          quote_type="direct"),
    claim("This is the position of Belarus. We are in favour of it.", by="Aleksandr Lukashenko", cue="added",
          quote_type="direct"),
)  # fmt: skip

ASSISTANCE = (
    organisation("Collective Security Treaty Organization", mention="name"),
    speaker("The Secretary-General of the Collective Security Treaty Organization (CSTO)", mention="description"),
    claim("in the event of a threat of sending European military forces to Ukraine, the Organization is ready to "
          "provide any assistance", by="The Secretary-General of the Collective Security Treaty Organization (CSTO)",
          cue="stated", kind="promise", modality="conditional"),
    organisation("CSTO", after="of the Organization."),
    speaker("Experts", mention="description"),
    claim("there is a possibility of the CSTO being involved in the conflict in Ukraine", by="Experts",
          cue="believe", modality="possible"),
    speaker("CSTO Secretary-General Imangali Tasmagambetov"),
    claim("This is not the first time that the possibility of sending troops to Ukraine has been discussed in the "
          "capitals of European countries", by="CSTO Secretary-General Imangali Tasmagambetov", cue="said",
          quote_type="direct"),
    claim("the CSTO will be ready to provide any assistance within the framework of the Organization's Charter",
          by="CSTO Secretary-General Imangali Tasmagambetov", cue="said", quote_type="direct", kind="promise"),
    organisation("Izvestiya", "media", mention="name"),
    organisation("NATO", after="primarily from"),
    speaker("Tajik political scientist Muhammad Shamsuddinov"),
    claim("the statement by the CSTO Secretary-General and the discussion of the organization’s potential involvement "
          "in the Ukrainian conflict is an attempt by Russia to demonstrate that it is not alone",
          by="Tajik political scientist Muhammad Shamsuddinov", cue="believes"),
    speaker("French President Emmanuel Macron"),
    organisation("EU", after="deployment of"),
    speaker("US President Donald Trump"),
    claim("he would not send U.S. troops", by="US President Donald Trump", cue="stated", kind="denial"),
    speaker("British Prime Minister Keir Starmer"),
    claim("the UK may send no more than 30,000 troops", kind="prediction", modality="possible",
          source_named=False),
    figure("no more than 30,000 troops", high=30000, bound="up_to", unit="troops", unit_class="personnel",
           state="planned"),
    figure("up to 120,000", high=120000, bound="up_to", unit_class="personnel", state="requested"),
    speaker("European politicians and military officials", mention="description"),
    claim("the forces sent to Ukraine would be responsible for peacekeeping operations",
          by="European politicians and military officials", cue="According to"),
    speaker("Russian officials", mention="description"),
    organisation("NATO", after="firmly opposed to"),
    organisation("CSTO", after="What forces does the"),
    organisation("CSTO", after="Established 1992,the"),
    figure("about 5,000 soldiers", best=5000, bound="about", unit="soldiers", unit_class="personnel"),
    organisation("Collective Rapid Reaction Forces", "armed force", mention="name"),
    organisation("Collective Operational Reaction Forces", "armed force", mention="name"),
    claim("The Collective Operational Reaction Forces (CORF) include up to 20,000 military personnel, with an "
          "additional 3,000 designated for peacekeeping missions", source_named=False),
    figure("up to 20,000 military personnel", high=20000, bound="up_to", unit="military personnel",
           unit_class="personnel", state="available"),
    figure("an additional 3,000", low=3000, best=3000, high=3000, bound="exact", change="increase"),
)  # fmt: skip

_METADATA = (
    Metadata("Russia ‘unlikely’ to involve CSTO in Ukraine invasion", ("Matthew Roscoe",), "EuroWeekly News", None,
             "2023-02-08", "en"),
    Metadata("“Any assistance will be provided if necessary.” Will the CSTO join the conflict in Ukraine?", (),
             "Asia-Plus", None, "2025", "en"),
)  # fmt: skip


def make_project(path: Path) -> dict[str, str]:
    """Make a project with both articles, marked, and return the ids of the second one's annotations by their words."""
    with Project.new(path, title="CSTO and Ukraine") as project:
        project.act_as(ANNOTATOR)
        added = project.add(sorted(ARTICLES.glob("*.txt")))
        for each, metadata, marked in zip(added, _METADATA, (UNLIKELY, ASSISTANCE), strict=True):
            project.set_metadata(each.article_id, metadata)
            ids = _mark(project, each.article_id, marked)
        project.set_status([added[0].article_id], "done")
    return ids


def _mark(project: Project, article_id: str, marked: tuple[Marked, ...]) -> dict[str, str]:
    text = project.text(article_id)
    ids: dict[str, str] = {}
    for each in marked:
        start = text.index(each.after) + len(each.after) if each.after else 0
        places = [(place := text.index(part, start), place + len(part)) for part in each.parts]
        made = project.annotate(article_id, label=each.label, spans=places, attributes=each.attributes)
        ids.setdefault(each.parts[0], made)
    for each in marked:
        if each.said_by:
            project.relate("said_by", ids[each.parts[0]], ids[each.said_by], cue=each.cue)
    return ids
