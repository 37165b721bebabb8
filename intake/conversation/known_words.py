"""Every word that Intake knows besides answers, by what it is for: told in any face to whoever says "words"."""

from intake.language.marks import N_

# Translators: behind the colon stand words that a person types, parted by semicolons. Use those of intake/language/usage (ACTS and CONTROLS) in
# your language; a test says each of them.
WORDS = (
    N_("Answers: ?; why; back; later; I don't know; I'd rather not say."),
    N_("Urgent actions: urgent; urgent 1; tick 1: the proof; set aside 1: the reason; take back 1."),
    N_("The bank: kit; kit in Dutch; reply 1: name, time, reference."),
    N_("Heard besides: proposals; accept all; accept 1 2; reject all."),
    N_(
        "The claim: review; change 3; change 3: the new answer; add payment; remove payment 2; note: a remark; go to amount."
    ),
    N_("To send: export; export to a-folder in Dutch for the handler; short notice."),
    N_(
        "Who is there: role broker; the caller has hung up; the client is back; in French; in Dutch; in English."
    ),
    N_("Writing: paste; draft; send; stop."),
)
