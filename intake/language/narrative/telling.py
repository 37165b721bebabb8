"""What a story tells as a fact, as against what it denies, fears, plans or asks.

Stands alone because every reader of a story leans on it: the same words stand in warnings, in questions and in what did happen.
"""

import re
from dataclasses import dataclass

from intake.language.narrative.cues import mood
from intake.language.narrative.mentions import Scene, Tale

ASKED_OR_WARNED = re.compile(
    r"\b(?:demande(?:nt)?|vraagt|vragen|vraagt zich af|asks?|asking|wonders?) (?:si|s'|of|whether|if)\b|\b(?:contre|tegen|against) (?:\w+ ){0,3}$"
)
"""What somebody wants to know, or is trained against, has not happened for that."""

WHETHER = re.compile(r"^\W*(?:et |en |and |mais |maar |but )?(?:si|als|if|indien|mocht|whether|of)\b")
"""A clause that only says under which condition, or asks whether."""


@dataclass(frozen=True, slots=True)
class Said:
    """A code with the sentence it was read from and the exact place."""

    code: str
    scene: Scene
    start: int
    end: int


def stands(tale: Tale, scene: Scene, start: int, end: int, but_unknown: bool = False) -> bool:
    """Is what the clause says told as a fact: not denied, feared, planned or asked?"""
    first, last = scene.clause_at(scene.sentence.start + start)
    folded = tale.story.folded
    around = (
        folded[first : scene.sentence.start + start]
        + " # "
        + folded[scene.sentence.start + end : max(last, scene.clause_at(scene.sentence.start + end - 1)[1])]
    )
    lead = folded[max(scene.sentence.start, first - 30) : first]
    # "aurions laissé" is how French reports what somebody else says: an allegation, and so what the claim is about.
    names = ("negated", "supposed", "asked") if not but_unknown else ("negated", "asked")
    if any(mood(name).search(around) for name in names) or mood("asked").search(scene.text[-3:]):
        return False
    if re.search(
        r"\b(?:we think|i think|on pense|je pense|nous pensons|ik denk|we denken|vermoed\w*|peut-etre|misschien|maybe|soupconn\w*|suspect\w*)\b[^,;]{0,30}$",
        lead,
    ):
        return False
    if ASKED_OR_WARNED.search(folded[first : scene.sentence.start + start]):
        return False
    inside = folded[scene.sentence.start + start : scene.sentence.start + end]
    return not re.search(
        r"\b(?:n'(?:a|ont|est|etait|avait|avons|ai)\b|pas\b|niet\b|not\b|geen\b|never\b|nooit\b|jamais\b|if\b|would\b)",
        inside,
    )


def hits(tale: Tale, rows: tuple[tuple[str, tuple[str, ...], str], ...]) -> list[Said]:
    """Each row that the story tells as a fact, in the order of the rows."""
    found: list[Said] = []
    for code, patterns, unless in rows:
        hit = next(
            (
                said
                for scene in tale.told()
                if (said := _in_scene(tale, scene, code, patterns, unless)) is not None
            ),
            None,
        )
        if hit is not None:
            found.append(hit)
    return found


def _in_scene(tale: Tale, scene: Scene, code: str, patterns: tuple[str, ...], unless: str) -> Said | None:
    for pattern in patterns:
        for hit in re.finditer(pattern, scene.text):
            if unless and re.search(unless, scene.text):
                continue
            if (
                stands(tale, scene, hit.start(), hit.end())
                and not re.search(
                    r"\b(?:assurance|police|polis|verzekering|insurance|policy|couverture|dekking|cover)\b.{0,12}$",
                    scene.text[: hit.start()],
                )
                and not _advice(scene)
            ):
                return Said(code, scene, scene.sentence.start + hit.start(), scene.sentence.start + hit.end())
    return None


def _advice(scene: Scene) -> bool:
    return bool(re.search(r"\baanbeveling|\brecommand|\brecommend|\boverwegen\b", scene.text))


def first(tale: Tale, pattern: str, doubtful: bool = False) -> tuple[Scene, int, int] | None:
    """The first place that the story tells as a fact; `doubtful`, also as an allegation."""
    for scene in tale.told():
        for hit in re.finditer(pattern, scene.text):
            if stands(tale, scene, hit.start(), hit.end(), but_unknown=doubtful):
                return scene, scene.sentence.start + hit.start(), scene.sentence.start + hit.end()
    return None
