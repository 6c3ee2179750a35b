"""Finds every sentence of the window that can be translated, and keeps the catalogues in step with them.

    python -m devtools.translations     (in packaging/, with the virtual environment's Python)

Qt's lupdate reads Python, but not tables, helpers, or the sentences of errors, which the core writes without knowing
of Qt. So the sentences are collected here, from the syntax of the code, and lupdate is given them in one file: it
merges them into `resources/translations/annotator_*.ts`. lrelease then makes the `.qm` files, which are committed too,
so that neither a clone nor a build needs Qt's tools.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CATALOGUES = ROOT / "resources" / "translations"
LANGUAGES = ("en", "ru", "fr")
_CODE = ROOT / "annotator"
_ERRORS = _CODE / "errors.py"
# The command line speaks English, and so do its errors.
_ENGLISH = (_CODE / "cli", _CODE / "__main__.py")

# Tables whose sentences are looked up elsewhere: module, name, the context they are looked up in.
_TABLES = (
    ("gui/actions.py", "ACTIONS", "Actions"),
    ("gui/actions.py", "MENUS", "Actions"),
    ("gui/key_sheet.py", "GESTURES", "Keys"),
    ("gui/languages.py", "NAMES", "Languages"),
    ("gui/wording.py", "_EDITS", "Wording"),
)
# What formats are made of, the names of their arguments in order, and which of these are sentences.
_CODECS = {"Codec": ("name", "title", "purpose", "loses"), "Option": ("name", "default", "purpose")}
_SAYING = ("title", "purpose", "loses")


@dataclass(frozen=True, slots=True, order=True)
class Sentence:
    """A sentence to translate: where it belongs, its English, and whether it counts something."""

    context: str
    text: str
    counts: bool = False


def sentences() -> list[Sentence]:
    """Return every sentence that the window may show, sorted."""
    found = {sentence for path in sorted((_CODE / "gui").rglob("*.py")) for sentence in _Reader(path).sentences()}
    found |= {Sentence("Errors", text) for path in sorted(_CODE.rglob("*.py")) for text in _of_errors(path)}
    found |= {Sentence("Codecs", text) for path in sorted(_CODE.rglob("*.py")) for text in _of_codecs(path)}
    found |= {Sentence(context, text) for table in _TABLES for context, text in _of_table(*table)}
    return sorted(found)


class _Reader:
    """Reads a module of the window: `self.tr`, `QCoreApplication.translate`, and helpers that only call the latter."""

    def __init__(self, path: Path) -> None:
        self._tree = _parsed(path)
        self._helpers = dict(_helpers(self._tree))
        for node in ast.walk(self._tree):
            if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("annotator.gui"):
                there = dict(_helpers(_parsed(_path_of(node.module))))
                names = {each.asname or each.name: each.name for each in node.names}
                self._helpers |= {here: there[name] for here, name in names.items() if name in there}

    def sentences(self) -> Iterator[Sentence]:
        """Yield the sentences of the module."""
        yield from self._in(self._tree, "")

    def _in(self, node: ast.AST, context: str) -> Iterator[Sentence]:
        if isinstance(node, ast.ClassDef):
            context = node.name
        if isinstance(node, ast.Call):
            yield from self._call(node, context)
        for child in ast.iter_child_nodes(node):
            yield from self._in(child, context)

    def _call(self, call: ast.Call, context: str) -> Iterator[Sentence]:
        function, arguments = call.func, call.args
        name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
        if name == "tr" and isinstance(function, ast.Attribute):
            assert context, f"{ast.unparse(call)} stands in no class, whose name would be its context"
            counts = len(arguments) > 2
        elif name == "translate" and arguments and isinstance(arguments[0], ast.Constant):
            context, counts, arguments = str(arguments[0].value), len(arguments) > 3, arguments[1:]
        elif name in self._helpers and isinstance(function, ast.Name):
            context, counts = self._helpers[name], len(arguments) > 1
        else:
            return
        for text in _texts(arguments[0]) if arguments else ():
            yield Sentence(context, text, counts)


def _helpers(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield the functions of a module that only translate their first argument, with their context."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and isinstance(node.body[-1], ast.Return):
            call = node.body[-1].value
            if (
                isinstance(call, ast.Call)
                and ast.unparse(call.func) == "QCoreApplication.translate"
                and len(call.args) > 1
                and isinstance(call.args[0], ast.Constant)
                and node.args.args
                and ast.unparse(call.args[1]) == node.args.args[0].arg
            ):
                yield node.name, str(call.args[0].value)


def _of_errors(path: Path) -> Iterator[str]:
    if any(path.is_relative_to(each) for each in _ENGLISH):
        return
    kinds = {node.name for node in _parsed(_ERRORS).body if isinstance(node, ast.ClassDef)}
    for node in ast.walk(_parsed(path)):
        if isinstance(node, ast.Call) and node.args and ast.unparse(node.func).split(".")[-1] in kinds:
            yield from _texts(node.args[0])


def _of_codecs(path: Path) -> Iterator[str]:
    """Yield what formats say of themselves and of their options."""
    for node in ast.walk(_parsed(path)):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in _CODECS:
            places = dict(enumerate(_CODECS[ast.unparse(node.func)]))
            for place, argument in enumerate(node.args):
                if places.get(place) in _SAYING:
                    yield from _texts(argument)
            for keyword in node.keywords:
                if keyword.arg in _SAYING:
                    yield from _texts(keyword.value)


def _of_table(module: str, name: str, context: str) -> Iterator[tuple[str, str]]:
    """Yield what a table says: of calls and tuples the sentences, of a dictionary its values."""
    tree = _parsed(_CODE / module)
    names = {
        target.id: node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None
        for target in _targets(node)
    }
    for text in _words(names[name], names):
        if any(character.isalpha() for character in text):
            yield context, text


def _targets(node: ast.Assign | ast.AnnAssign) -> Iterator[ast.Name]:
    for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
        if isinstance(target, ast.Name):
            yield target
        elif isinstance(target, ast.Tuple):
            yield from (each for each in target.elts if isinstance(each, ast.Name))


def _words(node: ast.AST, names: dict[str, ast.expr]) -> Iterator[str]:
    if isinstance(node, ast.Call):  # _spec(name, menu, text, keys ...)
        yield from _words(node.args[2], names)
    elif isinstance(node, ast.Tuple):
        for each in node.elts:
            yield from _words(each, names)
    elif isinstance(node, ast.Dict):
        for value in node.values:
            yield from _words(value, names)
    elif isinstance(node, ast.Name) and node.id in names:
        yield from _words(names[node.id], names)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value


def _texts(node: ast.AST) -> Iterator[str]:
    """Yield the literal sentences that an argument may be."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _texts(node.body)
        yield from _texts(node.orelse)


def _parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _path_of(module: str) -> Path:
    path = ROOT.joinpath(*module.split("."))
    return path / "__init__.py" if path.is_dir() else path.with_suffix(".py")


def update(folder: Path = CATALOGUES) -> None:
    """Put every sentence into the catalogues of a folder, and take out those that nothing says any more."""
    lines = ["from PySide6.QtCore import QCoreApplication"]
    for each in sentences():
        arguments = [repr(each.context), _literal(each.text), *(["None", "1"] if each.counts else [])]
        lines.append(f"QCoreApplication.translate({', '.join(arguments)})")
    with tempfile.TemporaryDirectory() as work:
        source = Path(work) / "sentences.py"
        source.write_text("\n".join(lines), encoding="utf-8")
        for language in LANGUAGES:
            options = ["-no-obsolete", "-locations", "none", "-no-ui-lines", "-silent", "-source-language", "en"]
            plurals = ["-pluralonly"] if language == "en" else []
            target = ["-target-language", language, "-ts", str(folder / f"annotator_{language}.ts")]
            _run("lupdate", [*options, *plurals, str(source), *target])


def release(folder: Path = CATALOGUES) -> None:
    """Make the compiled catalogues of a folder from its `.ts` files."""
    for language in LANGUAGES:
        catalogue = folder / f"annotator_{language}.ts"
        _run("lrelease", ["-silent", str(catalogue), "-qm", str(catalogue.with_suffix(".qm"))])


def _literal(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


def _run(tool: str, arguments: Sequence[str]) -> None:
    program = Path(sysconfig.get_path("scripts")) / f"pyside6-{tool}"
    subprocess.run([program, *arguments], check=True, cwd=tempfile.gettempdir())


if __name__ == "__main__":
    update()
    release()
    print(f"{len(sentences())} sentences", file=sys.stderr)
