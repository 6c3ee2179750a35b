"""The labelling configuration: a scheme as Label Studio's XML, with a control for each attribute of each label."""

from __future__ import annotations

from xml.sax.saxutils import quoteattr

from annotator.model import Attribute, Label, Scheme

LABELS, TEXT = "label", "text"
YES, NO = "yes", "no"
_CONTROL = "__"


def control_name(label: str, attribute: str) -> str:
    """Return what the control of an attribute is called: two labels may have attributes of one name."""
    return f"{label}{_CONTROL}{attribute}"


def attribute_name(label: str, control: str) -> str:
    """Return the attribute that a control is about; controls of others are attributes by their own name."""
    return control.removeprefix(f"{label}{_CONTROL}")


def labelling_config(scheme: Scheme) -> str:
    """Return the XML. `granularity="symbol"` lets an annotation end inside a word, as ours may."""
    lines = ["<View>", f'  <Labels name="{LABELS}" toName="{TEXT}">']
    lines += [
        f"    <Label value={quoteattr(label.name)} background={quoteattr(label.color)}{_hotkey(label)}/>"
        for label in scheme.labels
    ]
    lines += ["  </Labels>", f'  <Text name="{TEXT}" value="$text" granularity="symbol"/>', "  <Relations>"]
    lines += [f"    <Relation value={quoteattr(relation.name)}/>" for relation in scheme.relations]
    lines += ["  </Relations>"]
    for label in scheme.labels:
        for attribute in label.attributes:
            lines += _control(label, attribute)
    return "\n".join([*lines, "</View>", ""])


def _hotkey(label: Label) -> str:
    return f" hotkey={quoteattr(label.key)}" if label.key else ""


def _control(label: Label, attribute: Attribute) -> list[str]:
    where = (
        f'name={quoteattr(control_name(label.name, attribute.name))} toName={quoteattr(TEXT)} perRegion="true" '
        f"whenTagName={quoteattr(LABELS)} whenLabelValue={quoteattr(label.name)}"
    )
    if attribute.type == "integer":
        return [f"  <Number {where}/>"]
    if attribute.type in ("text", "date"):
        return [f'  <TextArea {where} maxSubmissions="1" editable="true" placeholder={quoteattr(attribute.name)}/>']
    values = (YES, NO) if attribute.type == "boolean" else attribute.choices
    choices = [f"    <Choice value={quoteattr(value)}/>" for value in values]
    return [f'  <Choices {where} choice="single" showInline="true">', *choices, "  </Choices>"]
