"""What an .msi installs, in the words of WiX: a component for each folder, with all files that lie in it."""

from __future__ import annotations

import uuid
from itertools import count
from pathlib import Path
from xml.etree import ElementTree

_NAMESPACE = "http://schemas.microsoft.com/wix/2006/wi"
# A component keeps its id as long as it is the same folder, whatever the version.
_OURS = uuid.UUID("5c6a2f0e-6a0d-4c7b-8f53-2f6f0d9a7e41")


def write(path: Path, tree: Path, *, seen_as: str) -> None:
    """Write a fragment with the component group "Files"; wixl, where it is started, finds the tree under `seen_as`."""
    wix = ElementTree.Element("Wix", xmlns=_NAMESPACE)
    root = ElementTree.SubElement(ElementTree.SubElement(wix, "Fragment"), "DirectoryRef", Id="INSTALLDIR")
    group = ElementTree.SubElement(ElementTree.SubElement(wix, "Fragment"), "ComponentGroup", Id="Files")
    folders = {tree: root}
    numbers = count(1)
    for folder in sorted([tree, *(each for each in tree.rglob("*") if each.is_dir())]):
        place = folder.relative_to(tree)
        if folder != tree:
            parent = folders[folder.parent]
            folders[folder] = ElementTree.SubElement(parent, "Directory", Id=f"d{next(numbers)}", Name=folder.name)
        if files := sorted(each for each in folder.iterdir() if each.is_file()):
            name = f"c{next(numbers)}"
            guid = str(uuid.uuid5(_OURS, place.as_posix()))
            component = ElementTree.SubElement(folders[folder], "Component", Id=name, Guid=guid, Win64="yes")
            ElementTree.SubElement(group, "ComponentRef", Id=name)
            for number, file in zip(numbers, files):  # noqa: B905 - as many numbers as there are files
                key = {"KeyPath": "yes"} if file == files[0] else {}
                source = f"{seen_as}/{file.relative_to(tree).as_posix()}"
                ElementTree.SubElement(component, "File", Id=f"f{number}", Name=file.name, Source=source, **key)
    ElementTree.ElementTree(wix).write(path, encoding="utf-8", xml_declaration=True)
