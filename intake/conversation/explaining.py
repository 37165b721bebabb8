"""`why FIELD`: how a computed fact came about, and why a question or an action stands."""

from intake.claim.field_path import generic
from intake.conversation.wording import Wording
from intake.dialogue.actions import split_action
from intake.dialogue.state import State
from intake.flow.three_valued import reads


def explain(state: State, words: Wording, about: str) -> str:
    """The reason in one or a few sentences; "" means the question that stands."""
    from intake.conversation.showing import standing_line
    from intake.dialogue.agenda import AskQuestion, standing

    tr = words.tr
    name = about.strip()
    if not name:
        line = standing_line(state, words)
        return str(getattr(line, "why", "") or tr.gettext("The talk stands at a pause."))
    identity, _ = split_action(name)
    if identity in state.plan.rules:
        return _action(state, words, name)
    if name.startswith("loss."):
        return _loss(state, words, name)
    question = state.plan.question(generic(name))
    if question is None:
        from intake.conversation.finding import find_questions

        found = find_questions(state, words, name)
        if not found:
            return tr.text("Nothing is known under “%(name)s”.", name=name[:60])
        name = found[0].path
        question = state.plan.question(generic(name))
    if question is None:
        return tr.text("Nothing is known under “%(name)s”.", name=name[:60])
    parts = [tr.gettext(question.why)]
    grounds = _grounds(state, words, state.plan.trees[question.when])
    if grounds:
        parts.append(tr.text("It is asked because: %(grounds)s.", grounds=grounds))
    fact = state.facts.get(name)
    if fact is not None and fact.words:
        parts.append(tr.text("Read from: “%(words)s”.", words=fact.words[:200]))
    stands = standing(state)
    if isinstance(stands, AskQuestion) and name in stands.paths:
        parts.append(tr.gettext("This is the question that stands now."))
    return " ".join(part for part in parts if part)


def _action(state: State, words: Wording, identity: str) -> str:
    from intake.conversation.action_news import reason

    name, _ = split_action(identity)
    rule = state.plan.rules[name]
    ids = (
        [identity]
        if identity in state.actions
        else sorted(one for one in state.actions if split_action(one)[0] == name)
    )
    parts = [reason(state, words, one) for one in ids[:1]] or [words.tr.gettext(rule.reason)]
    grounds = _grounds(state, words, state.plan.trees[rule.when])
    if grounds:
        parts.append(words.tr.text("It rests on: %(grounds)s.", grounds=grounds))
    if rule.law:
        parts.append(words.tr.gettext(rule.law))
    return " ".join(part for part in parts if part)


def _grounds(state: State, words: Wording, tree: list[object]) -> str:
    """The facts that a condition looks at, as far as they are known."""
    known = []
    for shape in sorted(reads(tree)):
        if "[]" in shape or shape not in state.plan.fields:
            continue
        fact = state.fact(shape)
        if fact is not None:
            known.append(f"{words.label(shape)}: {words.fact(shape, fact)}")
    return words.formats.list(known) if known else ""


def _loss(state: State, words: Wording, name: str) -> str:
    """A figure of the loss, with the amounts that it is made of."""
    from intake.claim.computed import loss_figures

    found = loss_figures(state).get(name.removeprefix("loss."))
    if found is None:
        return words.tr.text("Nothing is known under “%(name)s”.", name=name[:60])
    total = (
        words.formats.list([words.formats.money(one) for one in found.total])
        if found.total
        else words.formats.none("money")
    )
    steps = words.rows(
        f"{'+' if line.sign > 0 else '−'} {words.formats.money(line.amount)} ({words.full_label(line.path)})"
        for line in found.lines
    )
    return f"{total}: {steps}" if steps else total
