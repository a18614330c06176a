"""What a definition says of an engine's output and its end -> OutputRules and OutcomeRules; tries none of them."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.engines.checks import compile_expression, not_among, unknown_in_expression
from desktop.engines.model import OutcomeRules, OutputRules
from desktop.engines.placeholders import expression_placeholders, fill_expression
from desktop.engines.reader import Table
from desktop.jobs.words import tr

COLLECT = ("printed", "folder")
#: The groups of ``progress``; each may be missing, but not all. Those with a number take a unit letter in its steps.
PROGRESS_GROUPS = (
    *("percent", "downloaded", "total", "speed", "eta", "item", "items"),
    *(f"{name}_{step}" for name in ("downloaded", "total", "speed") for step in (1000, 1024)),
    "eta_clock",
    # Some name what they are at together with how far they are.
    *("title", "title_json"),
)
#: For each of the other expressions the groups of which it must have one.
_NEEDED_GROUPS: dict[str, tuple[str, ...]] = {
    "progress": PROGRESS_GROUPS,
    "title": ("title", "title_json"),
    "file": ("file", "file_json"),
    "warning": ("message",),
    "error": ("message",),
    "stage": ("stage",),
    "done": (),
    "thumbnail": ("thumbnail", "thumbnail_json"),
    "link": ("link",),
}
_SAMPLE_NONCE = "0123456789ab"


def read_output(table: Table | None) -> OutputRules:
    """The table ``output``; mistakes are reported to it."""
    if table is None:
        return OutputRules()
    rules = {name: _rule(table, name, needed) for name, needed in _NEEDED_GROUPS.items()}
    table.finish()
    return OutputRules(**rules)


def _rule(table: Table, name: str, needed: Iterable[str]) -> str:
    text = table.text(name, required=table.has(name))
    if not text.strip():
        return ""
    for placeholder in expression_placeholders(text):
        if placeholder != "nonce":
            table.wrong(name, unknown_in_expression(placeholder))
    compiled = compile_expression(table, name, fill_expression(text, _SAMPLE_NONCE))
    if compiled is not None and needed and not any(group in compiled.groupindex for group in needed):
        groups = ", ".join(f"(?P<{group}>…)" for group in needed)
        table.wrong(name, tr("needs a named group, one of: {groups}", groups=groups))
    return text


def read_outcome(table: Table | None, output: OutputRules) -> OutcomeRules:
    """The table ``outcome``; mistakes are reported to it."""
    if table is None:
        return OutcomeRules()
    kept = table.integer("keep_folders_below", 0)
    rules = OutcomeRules(
        success=frozenset(table.integers("success", (0,))),
        error_fails=table.flag("error_fails", False),
        needs_file=table.flag("needs_file", False),
        collect=table.text("collect", "printed"),
        skipped=table.text("skipped", required=table.has("skipped")),
        files_beside=table.flag("files_beside", False),
        start_over=table.text("start_over", required=table.has("start_over")),
        keep_folders_below=kept if table.has("keep_folders_below") else None,
    )
    if rules.collect not in COLLECT:
        table.wrong("collect", not_among(rules.collect, COLLECT))
    if rules.needs_file and rules.collect == "printed" and not output.file:
        table.wrong("needs_file", tr("no job could ever complete: there is no output.file to find a file by"))
    if rules.error_fails and not output.error:
        table.wrong("error_fails", tr("there is no output.error to find an error by"))
    if rules.start_over.strip():
        compile_expression(table, "start_over", rules.start_over)
        if not output.error:
            table.wrong("start_over", tr("there is no output.error in which it could be found"))
    if rules.skipped.strip():
        compile_expression(table, "skipped", rules.skipped)
    if rules.files_beside and rules.collect == "folder":
        table.wrong("files_beside", tr('cannot be used here: with collect = "folder" all files are delivered'))
    if rules.keep_folders_below is not None:
        if rules.collect == "folder":
            table.wrong("keep_folders_below", tr('cannot be used here: with collect = "folder" all folders are kept'))
        elif rules.keep_folders_below < 0:
            table.wrong("keep_folders_below", tr("must be 0 or more: a number of folders"))
    table.finish()
    return rules
