"""Every error can be said in every language: it is a marked template with named gaps, and nothing is glued to it where it is raised."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import intake
from intake.errors import IntakeError, StoreBusy, UsageError, broken
from intake.said import Said, UnfilledGap

INTAKE = Path(intake.__file__).parent
WHAT, WHERE, WAY_OUT = 1, 2, 3
SAID_ELSEWHERE = {"did_you_mean", "and_more", "taken_apart", "first_fault"}
"""Functions that give a sentence back which is looked at where it is made."""


def tree(root: type[IntakeError]) -> set[str]:
    return {root.__name__}.union(*(tree(one) for one in root.__subclasses__()))


def name_of(call: ast.AST) -> str:
    return call.func.id if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) else ""


def worded(node: ast.expr, scope: ast.AST) -> bool:
    """Whether this can only be a marked template, or a sentence made of one."""
    match node:
        case ast.Constant(value=text):
            return not re.sub(r"%\(\w+\)s", "", str(text))  # nothing, or nothing but gaps
        case ast.Call():
            if name_of(node) == "N_":
                return isinstance(node.args[0], ast.Constant)
            return name_of(node) in SAID_ELSEWHERE or (
                name_of(node) == "Said" and worded(node.args[0], scope)
            )
        case ast.BoolOp(values=either):
            return all(worded(one, scope) for one in either)
        case ast.IfExp(body=yes, orelse=no):
            return worded(yes, scope) and worded(no, scope)
        case ast.Attribute(attr=attribute):  # of another error, or of a table of them
            return attribute in ("what", "way_out")
        case ast.Name(id=name):
            given = [
                one.value
                for one in ast.walk(scope)
                if isinstance(one, ast.Assign)
                and any(isinstance(to, ast.Name) and to.id == name for to in one.targets)
            ]
            return bool(given) and all(worded(one, scope) for one in given)
    return False


def gaps(call: ast.Call) -> set[str]:
    """The gaps in the templates that stand among the arguments of a call themselves."""
    templates = [
        part
        for one in call.args
        for part in ([one] if name_of(one) == "N_" else one.values if isinstance(one, ast.BoolOp) else [])
        if name_of(part) == "N_"
    ]
    texts = [one.args[0] for one in templates if isinstance(one, ast.Call)]
    return {
        gap
        for text in texts
        if isinstance(text, ast.Constant)
        for gap in re.findall(r"%\((\w+)\)s", str(text.value))
    }


def made_of(source: str, kinds: set[str]) -> Iterator[tuple[ast.Call, ast.AST]]:
    """Every call that makes one of these, with the function it stands in."""
    module = ast.parse(source)
    scopes = [one for one in ast.walk(module) if isinstance(one, ast.FunctionDef)]
    for call in ast.walk(module):
        if isinstance(call, ast.Call) and name_of(call) in kinds:
            around = [one for one in scopes if any(call is inner for inner in ast.walk(one))]
            yield call, around[-1] if around else module


def unworded(source: str) -> list[str]:
    """What keeps an error in a source from being said in another language."""
    found = []
    for call, scope in made_of(source, tree(IntakeError)):
        for place, argument in enumerate(call.args):
            if place in (WHAT, WAY_OUT) and not worded(argument, scope):
                found.append(f"{call.lineno}: {ast.unparse(argument)}")
    for call, scope in made_of(source, {"_Meaning"}):
        found += [f"{call.lineno}: {ast.unparse(one)}" for one in call.args[1:3] if not worded(one, scope)]
    for call, scope in made_of(source, {"NotThatKind"}):
        found += [f"{call.lineno}: {ast.unparse(one)}" for one in call.args if not worded(one, scope)]
    for call, _ in made_of(source, tree(IntakeError) | {"Said", "NotThatKind"}):
        open_gaps = gaps(call) - {one.arg for one in call.keywords}
        found += [f"{call.lineno}: nothing for {gap}" for gap in sorted(open_gaps)]
    return found


@pytest.mark.parametrize(
    ("raised", "fault"),
    [
        pytest.param('UsageError("x", N_("no file"), path, N_("name one"))', "", id="marked"),
        pytest.param('UsageError("x", N_("no %(it)s"), it=what)', "", id="with its part"),
        pytest.param('UsageError("x", "no file")', "1: 'no file'", id="not marked"),
        pytest.param('UsageError("x", f"no {it}")', "1: f'no {it}'", id="glued together"),
        pytest.param('UsageError("x", N_("no %(it)s"))', "1: nothing for it", id="without its part"),
        pytest.param(
            'StoreBusy("x", N_("busy"), "", "wait")', "1: 'wait'", id="a way out that is not marked"
        ),
        pytest.param("UsageError('x', text)", "1: text", id="a text from elsewhere"),
        pytest.param('UsageError("x", Said("%(it)s", it=what))', "", id="what another program says"),
    ],
)
def test_an_error_that_nobody_could_translate_is_found(raised: str, fault: str) -> None:
    assert unworded(f"raise {raised}") == ([fault] if fault else [])


def test_every_error_is_raised_with_words_that_a_translator_gets_to_see() -> None:
    sources = sorted(path for path in INTAKE.rglob("*.py") if path.name != "errors.py")

    found = [
        f"{path.relative_to(INTAKE)}:{one}" for path in sources for one in unworded(path.read_text("utf-8"))
    ]

    assert found == []


def test_the_errors_are_as_many_as_are_raised() -> None:
    """The test above would be content with finding none."""
    calls = [
        call
        for path in INTAKE.rglob("*.py")
        for call, _ in made_of(path.read_text("utf-8"), tree(IntakeError))
    ]

    assert len(calls) > 60


# ---------------------------------------------------------------- how it is laid out

FRENCH = {
    "%(where)s: %(what)s; %(way_out)s": "%(where)s\u00a0: %(what)s\u00a0; %(way_out)s",
    "%(what)s; %(way_out)s": "%(what)s\u00a0; %(way_out)s",
    "cannot read: %(reason)s": "lecture impossible\u00a0: %(reason)s",
    "it is %(kind)s": "c'est du %(kind)s",
    "did you mean %(name)s?": "vouliez-vous dire %(name)s\u00a0?",
}


def french(text: str) -> str:
    return FRENCH.get(text, text)


def test_an_error_is_laid_out_in_another_language_with_the_sentences_in_its_gaps() -> None:
    fault = UsageError(
        "unreadable",
        "cannot read: %(reason)s",
        "a: b.txt",
        Said("did you mean %(name)s?", name="'b.md'"),
        reason=Said("it is %(kind)s", kind="it is %(kind)s"),
    )

    assert str(fault) == "a: b.txt: cannot read: it is it is %(kind)s; did you mean 'b.md'?"
    assert fault.worded(french) == (
        "a: b.txt\u00a0: lecture impossible\u00a0: c'est du it is %(kind)s\u00a0; vouliez-vous dire 'b.md'\u00a0?"
    )


def test_what_stands_in_a_gap_is_never_taken_for_a_template() -> None:
    fault = UsageError("x", "cannot read: %(reason)s", reason="100% of %(kind)s")

    assert fault.worded(french) == "lecture impossible\u00a0: 100% of %(kind)s"


def test_an_error_is_one_line_and_keeps_the_spaces_that_hold_words_together() -> None:
    fault = StoreBusy("x", "two\n  lines\t here", "", "try\u202f: again ")

    assert fault.worded(str) == "two lines here; try\u202f: again"


def test_an_error_without_a_place_or_a_way_out_says_what_is_wrong() -> None:
    assert (
        UsageError("x", "cannot read: %(reason)s", reason="?").worded(french) == "lecture impossible\u00a0: ?"
    )


def test_a_gap_without_its_part_shows_and_is_an_error_under_test() -> None:
    with pytest.warns(UnfilledGap):
        fault = UsageError("x", "cannot read: %(reason)s")
    with pytest.warns(UnfilledGap):
        assert fault.worded(french) == "lecture impossible\u00a0: …"


def test_a_fault_of_intake_itself_names_its_report_and_can_be_translated(tmp_path: Path) -> None:
    said = broken(KeyError("x"), tmp_path)
    (tmp_path / "in-the-way").write_text("")
    kept_nowhere = broken(KeyError("x"), tmp_path / "in-the-way")

    assert str(said).endswith(
        f"(KeyError); what was acknowledged is kept; the details are in {tmp_path / 'last-fault.txt'}"
    )
    assert str(kept_nowhere).endswith("(KeyError); what was acknowledged is kept")
    assert said.worded(lambda text: text.replace("something went wrong", "mis")).startswith(
        "mis inside Intake (KeyError)"
    )
