"""What is said instead of an answer: nobody knows, someone will bring it, it is not for saying, a question back, a step."""

from collections import Counter

import pytest

from intake.language.answers import control
from tests.language.answers.heard import heard, options, rows

UNKNOWN = """
fr_BE · j'en sais rien · unknown
fr_FR · impossible à dire à ce stade · unknown
fr_BE · j'ai pas la date en tête · unknown
fr_BE · pas encore déterminé · unknown
nl_BE · kweenie · unknown
nl_BE · da weet ek nie meer · unknown
nl_NL · lastig in te schatten · unknown
en_GB · haven't the foggiest · unknown
en_GB · too early to tell · unknown
en_GB · the bank hasn't told us · unknown
"""
LATER = """
fr_BE · il faut que j'en parle à mon associé · later: associé
fr_FR · je vous l'envoie dans l'heure · later
fr_BE · l'expert le calcule · later: expert
nl_BE · vraag het eens aan onze cfo · later: cfo
nl_BE · dat weet onze boekhouder · later: boekhouder
nl_NL · stuur ik straks door · later
en_GB · I'd have to speak to our FD · later: FD
en_GB · HR would know · later: HR
en_GB · can I send it tomorrow? · later
"""
REFUSED = """
fr_BE · je préfère ne pas répondre · refused
fr_BE · pas le droit de le dire · refused
nl_NL · dat hou ik liever voor mezelf · refused
nl_BE · da's vertrouwelijk · refused
en_GB · none of your business · refused
en_GB · not giving that out · refused
en_GB · no thanks · refused
"""
HELP = """
fr_BE · ? · help
fr_BE · où est-ce que je trouve ça ? · help
nl_BE · op welke polis staat dat? · help
nl_BE · ik snap de vraag niet · help
en_GB · how do I work that out? · help
en_GB · could you rephrase that? · help
"""
STEPS = """
fr_BE · retour · back
fr_BE · ah non, erreur, retour svp · back
nl_NL · oeps, terug · back
en_GB · I got the last one wrong · back
fr_BE · question suivante svp · skip
nl_NL · mag ik deze overslaan? · skip
en_GB · let's leave that for now · skip
"""


@pytest.mark.parametrize("kind", ["date", "email", "enterprise_number"])
@pytest.mark.parametrize(("place", "typed", "expected"), rows(UNKNOWN + LATER + REFUSED + HELP + STEPS))
def test_a_remark_is_heard_whatever_was_asked(kind: str, place: str, typed: str, expected: str) -> None:
    assert heard(kind, typed, place) == expected


CONTROLS = """
fr_BE · récapitulatif · control: review
fr_BE · urgences · control: urgent
fr_BE · continuer · go_on
fr_BE · pourquoi · control: why
fr_BE · en néerlandais · control: language_nl
nl_BE · samenvatting · control: review
nl_BE · dringend · control: urgent
nl_NL · verder · go_on
nl_BE · in het frans · control: language_fr
en_GB · summary · control: review
en_GB · what is urgent · control: urgent
en_GB · carry on · go_on
en_GB · undo · control: undo
fr_BE · undo · control: undo
"""


@pytest.mark.parametrize(("place", "typed", "expected"), rows(CONTROLS))
def test_a_control_word_steers_in_any_language(place: str, typed: str, expected: str) -> None:
    assert heard("money", typed, place) == expected.replace("go_on", "control: go_on")


SENTENCES = """
fr_BE · Retour à la normale depuis ce matin
fr_FR · On ne sait pas comment ils sont entrés, retour du client prévu demain
nl_BE · Volgende week komt de expert langs
nl_NL · help ons, alles ligt stil
en_GB · undo the transfer if you can
en_GB · back in the office on Monday
"""


@pytest.mark.parametrize(
    ("place", "typed"), [tuple(line.split(" · ")) for line in filter(None, SENTENCES.splitlines())]
)
def test_a_sentence_of_free_text_stays_text_whatever_commands_it_holds(place: str, typed: str) -> None:
    assert heard("text", typed, place) == typed


def test_free_text_hears_a_word_that_stands_alone() -> None:
    assert heard("text", "passer", "fr_BE") == "skip"
    assert heard("text", "terug", "nl_BE") == "back"
    assert heard("text", "help", "en_GB") == "help"


def test_a_figure_outranks_the_doubt_beside_it() -> None:
    assert heard("money", "environ 45.000, à confirmer par la compta") == "about 45000 EUR"


def test_an_option_that_says_it_is_unknown_is_picked_rather_than_remarked() -> None:
    checks = options("found: Found", "none: Checked, none", "not_checked: Not checked")

    assert heard("choice", "niet nagekeken", "nl_BE", choices=checks) == "not_checked"


@pytest.mark.parametrize(("place", "typed", "expected"), rows(UNKNOWN + LATER + REFUSED + HELP + STEPS))
def test_a_remark_is_heard_alike_by_a_process_that_has_just_begun_and_by_one_that_has_heard_many(
    place: str, typed: str, expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(control, "_looks", Counter())
    fresh = heard("date", typed, place)

    monkeypatch.setattr(control, "_looks", Counter(dict.fromkeys((*control.ORDER, "WHY"), control.OFTEN)))
    warm = heard("date", typed, place)

    assert fresh == warm == expected
