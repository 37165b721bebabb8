"""What is said instead of an answer: nobody knows, someone will bring it, it is not for saying, a question back, a step."""

import pytest

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
fr_BE · franchement j'en sais rien du tout · unknown
fr_LU · je ne suis pas au courant · unknown
fr_BE · j'sais po · unknown
fr_FR · la banque ne veut rien nous dire · unknown
nl_BE · daar heb ik geen zicht op · unknown
nl_BE · 'k en weet het nie · unknown
nl_NL · ik zou het echt niet weten · unknown
nl_NL · zijn naam is me ontschoten · unknown
en_GB · I wasn't there so I can't say · unknown
en_GB · they're still adding it up · unknown
en_GB · no figures so far · unknown
en_GB · no way of finding out · unknown
nl_BE · da gaat mijn petje te boven · unknown
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
fr_BE · ça c'est mon informaticien qui sait · later: informaticien
fr_FR · à voir avec le DAF · later: DAF
fr_BE · j'ai pas la police sous la main · later
fr_BE · mon mari gère ça, je lui demanderai demain · later: mari
fr_BE · les montants sont chez le comptable · later: comptable
fr_FR · je vous fais suivre le RIB dans la journée · later
nl_BE · moet ik effe navragen bij den boekhouder · later: boekhouder
nl_BE · vraagt dat eens aan ons Sofie · later: Sofie
nl_BE · da moet ge met onze IT-firma opnemen · later: IT-firma
nl_NL · dat moet ik even uitzoeken · later
en_GB · that'd be a question for our accountant · later: accountant
en_GB · the bookkeeper's got all that · later: bookkeeper
en_GB · I'll have to come back to you on that · later
"""
REFUSED = """
fr_BE · je préfère ne pas répondre · refused
fr_BE · pas le droit de le dire · refused
nl_NL · dat hou ik liever voor mezelf · refused
nl_BE · da's vertrouwelijk · refused
en_GB · none of your business · refused
en_GB · not giving that out · refused
en_GB · no thanks · refused
fr_BE · je préfère garder ça pour moi · refused
fr_BE · j'ai promis de ne pas citer de noms · refused
nl_NL · dat houden we voor onszelf · refused
nl_BE · geen goesting · refused
en_GB · we've been told to keep schtum · refused
en_GB · no names please · refused
"""
HELP = """
fr_BE · ? · help
fr_BE · où est-ce que je trouve ça ? · help
nl_BE · op welke polis staat dat? · help
nl_BE · ik snap de vraag niet · help
en_GB · how do I work that out? · help
en_GB · could you rephrase that? · help
fr_BE · comment ça ? · help
fr_FR · j'vois pas la différence · help
nl_BE · hoezo? · help
nl_NL · wat verstaan jullie onder 'ingedamd'? · help
en_GB · I don't see the difference between these · help
"""
STEPS = """
fr_BE · retour · back
fr_BE · ah non, erreur, retour svp · back
nl_NL · oeps, terug · back
en_GB · I got the last one wrong · back
fr_BE · question suivante svp · skip
nl_NL · mag ik deze overslaan? · skip
en_GB · let's leave that for now · skip
nl_BE · mag ik efkes teruggaan? · back
fr_FR · pardon je reviens sur la réponse d'avant · back
nl_NL · nee wacht, ik moet een stap terug · back
en_GB · right, next · skip
nl_BE · bon, volgende · skip
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
nl_BE · belkit · control: kit
nl_BE · notitie klant belt morgen terug · control: note
fr_BE · remarque le client est furieux · control: note
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
fr_BE · La comptable a reçu un appel, elle ne sait pas de qui
nl_BE · notitie van de klant bijgevoegd
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


ABSENT = """
nl_BE · niets afgesproken · none
nl_BE · nog niemand · none
fr_BE · rien promis · none
fr_FR · rien convenu · none
fr_BE · pas de date · none
fr_BE · encore rien · none
en_GB · nobody yet · none
en_GB · no one so far · none
"""


@pytest.mark.parametrize(("place", "typed", "expected"), rows(ABSENT))
def test_what_is_not_there_yet_is_a_known_absence(place: str, typed: str, expected: str) -> None:
    assert heard("date", typed, place) == expected
    assert heard("person", typed, place) == expected


DOUBTS = """
money · fr_BE · je ne sais pas, je dirais 50.000 · about 50000 EUR
money · en_GB · my accountant says 30k · 30000 EUR
country · fr_BE · aucune idée, la Lituanie je crois · LT
duration · en_GB · no more than 3 hours · about PT3H
person · nl_NL · Kees de Vries van de administratie · Kees de Vries
date · nl_BE · weet niet precies, 12 november denk ik · about 2026-11-12
date · fr_BE · je demande au comptable mais c'était le 12 novembre · 2026-11-12
phone · nl_BE · 0470 12 34 56, vraag naar Sofie · +32470123456
yes_no · en_GB · yes, my boss rang them · yes
"""


@pytest.mark.parametrize(
    ("kind", "place", "typed", "expected"),
    [tuple(line.split(" · ")) for line in filter(None, DOUBTS.splitlines())],
)
def test_a_remark_swallows_no_answer_beside_it(kind: str, place: str, typed: str, expected: str) -> None:
    assert heard(kind, typed, place) == expected


def test_who_is_named_by_their_work_is_asked_for_a_name_before_they_are_left_to_know() -> None:
    assert heard("person", "le comptable", "fr_BE") == "ask"
    assert heard("money", "c'est chez notre comptable", "fr_BE") == "later: comptable"


def test_an_option_that_says_it_is_unknown_is_picked_rather_than_remarked() -> None:
    checks = options("found: Found", "none: Checked, none", "not_checked: Not checked")

    assert heard("choice", "niet nagekeken", "nl_BE", choices=checks) == "not_checked"


@pytest.mark.parametrize(
    ("place", "typed", "expected"),
    rows("""
nl_BE · ga ik na · later
fr_BE · ma femme l'a · later
en_GB · eh? · help
nl_BE · he? · help
"""),
)
def test_a_remark_of_the_shortest_words_is_heard_too(place: str, typed: str, expected: str) -> None:
    assert heard("date", typed, place).partition(":")[0] == expected


@pytest.mark.parametrize(
    ("kind", "place", "typed", "expected"),
    [
        ("datetime", "fr_BE", "attendez, on vient d'appeler la KBC à 9h15", "2026-11-19 09:15 +0100"),
        ("yes_no", "fr_BE", "attendez, on a coupé l'accès, oui", "ask: yes"),
        ("yes_no", "fr_BE", "oui, on a la liste", "yes"),
        ("yes_no", "nl_BE", "ja, we hebben de lijst", "yes"),
        ("yes_no", "nl_BE", "momentje, ja dat is gebeurd", "yes"),
        ("yes_no", "fr_BE", "oui, la banque nous a appelés plus tard", "yes"),
        ("yes_no", "fr_BE", "attendez, je regarde", "later"),
        ("yes_no", "nl_BE", "momentje, ik kijk even", "later"),
        ("yes_no", "nl_BE", "de boekhouder heeft de lijst", "later: boekhouder"),
        ("yes_no", "fr_BE", "ils ont la liste", "later"),
    ],
)
def test_later_is_heard_of_whoever_says_no_more_than_that(
    kind: str, place: str, typed: str, expected: str
) -> None:
    assert heard(kind, typed, place) == expected


@pytest.mark.parametrize(
    ("place", "typed", "expected"),
    rows("""
fr_BE · pas le numéro sous la main, et ils ne sont pas encore prévenus · later
nl_BE · die heb ik niet bij de hand, en ze weten nog van niets · later
en_GB · P-77120, I do not have the rest here · P-77120, I do not have the rest here
"""),
)
def test_what_is_named_by_figures_has_no_sentence_for_its_name(place: str, typed: str, expected: str) -> None:
    assert heard("text", typed, place, field="policies[o1].number") == expected


def test_what_somebody_checked_is_not_what_they_will_check() -> None:
    assert not heard("date", "le comptable n'a pas vérifié", "fr_BE").startswith("later")
