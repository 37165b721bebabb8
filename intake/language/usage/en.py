"""What people really type in English: British first, and the English of Brussels and Luxembourg.

All words are folded: lower case, no accents, straight apostrophes. Data only; the readers hold the rules.
"""

MONTHS = {
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5, "june": 6, "jun": 6, "july": 7, "jul": 7,
    "august": 8, "aug": 8, "september": 9, "sep": 9, "sept": 9, "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
}  # fmt: skip
WEEKDAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip
DAYS = {
    "today": 0, "yesterday": -1, "the day before yesterday": -2, "day before yesterday": -2, "the other day before yesterday": -2, "tomorrow": 1, "the day after tomorrow": 2, "day after tomorrow": 2, "ystdy": -1, "yday": -1, "2day": 0,
}  # fmt: skip
PARTS = {
    "this morning": (0, "morning"), "this afternoon": (0, "afternoon"), "this evening": (0, "evening"), "tonight": (0, "evening"), "last night": (0, "night"), "overnight": (0, "night"), "last evening": (-1, "evening"),
    "this lunchtime": (0, "noon"),
}  # fmt: skip
PART_WORDS = {
    "in the morning": "morning", "morning": "morning", "in the afternoon": "afternoon", "afternoon": "afternoon", "arvo": "afternoon", "in the evening": "evening", "evening": "evening", "at night": "night", "night": "night",
    "lunchtime": "noon", "first thing": "morning", "lunch time": "noon", "small hours": "night", "early hours": "night", "wee hours": "night", "over lunch": "noon", "lunch": "noon", "end of day": "evening",
    "during the day": "day",
    "sometime": "day",
    "some time": "day", "close of business": "evening", "cob": "evening", "eod": "evening",
}  # fmt: skip
UNITS = {
    "minute": "minute", "minutes": "minute", "min": "minute", "mins": "minute", "hour": "hour", "hours": "hour", "hr": "hour", "hrs": "hour", "h": "hour", "day": "day", "days": "day", "d": "day",
    "week": "week", "weeks": "week", "wk": "week", "wks": "week", "month": "month", "months": "month", "mth": "month", "mths": "month", "year": "year", "years": "year", "yr": "year", "yrs": "year", "quarter": "quarter", "fortnight": "fortnight", "fortnights": "fortnight",
}  # fmt: skip
NUMBERS = {
    "zero": 0, "nought": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "a": 1, "an": 1,
}  # fmt: skip
HUNDREDS = {"hundred": 100}
SCALES = {"thousand": 10**3, "grand": 10**3, "million": 10**6, "millions": 10**6, "billion": 10**9}
ARTICLES = ("a", "an", "one")
AND = ("and",)
DOZENS = {"dozen": 12, "score": 20}
OPEN_AMOUNTS = (
    "dozens", "hundreds", "thousands", "millions", "tens of", "a few", "several", "some money", "many", "a lot", "lots", "loads", "a bit", "a little", "plenty", "too much", "a certain amount", "most", "almost all", "nearly all", "the majority", "figures", "figure sum", "a couple",
)  # fmt: skip
NOTHING = (
    "nothing",
    "zero",
    "none",
    "nil",
    "nothing at all",
    "nought",
    "not one",
    "not a single one",
    "not a single",
    "nothing yet",
    "zilch",
)
EVERYTHING = (
    "everything",
    "all",
    "all of it",
    "all of them",
    "the whole lot",
    "the lot",
    "all of the above",
    "the full amount",
    "the whole amount",
    "fully",
    "completely",
    "entirely",
    "all of those",
)
EXCEPT = (
    "everything except",
    "everything but",
    "all except",
    "all but",
    "everything apart from",
    "all apart from",
    "everything bar",
    "all bar",
    "everything other than",
    "all of them except",
    "all of them but",
)
HEDGES = (
    "about", "around", "approximately", "approx", "roughly", "circa", "some", "nearly", "almost", "just under", "just over", "just shy of", "shy of", "over", "under", "more than", "less than", "at least", "at most", "up to", "minimum", "maximum", "close to",
    "near", "getting on for", "pushing", "touching", "odd", "and change", "and a bit", "sometime in", "some time in", "sometime", "or so", "ish", "give or take", "in round figures", "rounded", "estimated", "estimate", "i think", "i guess", "i believe", "probably", "maybe", "perhaps", "ballpark", "in the region of", "in the neighbourhood of", "somewhere around", "by my reckoning", "thereabouts", "say", "a good", "north of", "south of", "plus or minus", "+/-", "+-", "~", "to be confirmed", "tbc", "by about", "towards", "just before", "just after", "before", "after", "shortly after", "shortly before", "a bit over", "a bit under", "a little over", "a little under", "possibly", "if i remember", "not sure but",
)  # fmt: skip
EXACTLY = ("exactly", "precisely", "exact", "to the penny", "sharp", "on the dot", "on the nose", "bang on")
CURRENCIES = {
    "pound": "GBP", "pounds": "GBP", "quid": "GBP", "sterling": "GBP", "pounds sterling": "GBP", "gbp": "GBP", "euro": "EUR", "euros": "EUR", "eur": "EUR", "dollar": "USD", "dollars": "USD", "usd": "USD", "us dollars": "USD", "bucks": "USD", "chf": "CHF", "swiss francs": "CHF",
    "jpy": "JPY", "yen": "JPY", "cny": "CNY", "rmb": "CNY", "pln": "PLN", "sek": "SEK", "dkk": "DKK", "nok": "NOK", "czk": "CZK", "huf": "HUF", "ron": "RON", "cad": "CAD", "aud": "AUD", "hkd": "HKD", "sgd": "SGD", "aed": "AED", "try": "TRY", "inr": "INR",
    "btc": "BTC", "bitcoin": "BTC", "bitcoins": "BTC", "eth": "ETH", "ether": "ETH", "ethereum": "ETH", "usdt": "USDT", "tether": "USDT", "xmr": "XMR", "monero": "XMR", "usdc": "USDC", "ltc": "LTC",
}  # fmt: skip
BESIDE_AMOUNTS = (
    "only", "just", "for", "from", "with", "without", "but", "net", "gross", "paid", "lost", "gone", "sent", "excluding", "including", "plus", "vat", "each", "yesterday", "was", "were", "that", "which", "then", "please", "thanks", "max", "min", "per", "not", "and", "the", "they", "all", "out", "point", "ish", "odd", "give",
)  # fmt: skip
CENTS = ("p", "pence", "penny", "cent", "cents")
TOTAL = (
    "in total",
    "total",
    "altogether",
    "in all",
    "all told",
    "overall",
    "all together",
    "together",
    "combined",
    "so",
)
BLOCKED = ("blocked", "frozen", "recovered", "back", "returned", "stopped", "refunded", "recalled", "held")
BETWEEN = ("between",)
YES = (
    "yes", "yeah", "yep", "yup", "yea", "ye", "aye", "y", "sure", "indeed", "correct", "right", "that's right", "that is right", "absolutely", "definitely", "certainly", "of course", "affirmative", "true", "ok", "okay", "done", "already done", "confirmed", "i do", "we do", "we did", "we have", "it is", "it was",
    "they did", "they have", "they are", "yes please", "yes indeed", "yes it is", "yes we did", "yes they did", "yes we have", "i'm afraid so", "i am afraid so", "unfortunately yes", "sadly yes", "afraid so", "exactly", "for sure", "totally", "it's done", "that's correct", "already", "please do", "very much so",
)  # fmt: skip
NO = (
    "no", "nope", "nah", "n", "not yet", "no not yet", "never", "not at all", "negative", "certainly not", "definitely not", "absolutely not", "of course not", "we haven't", "we have not", "we didn't", "we did not", "it isn't", "it is not", "they haven't", "they didn't", "they aren't", "unfortunately not", "sadly not", "sadly no",
    "unfortunately no", "i'm afraid not", "i am afraid not", "afraid not", "not so far", "not as yet", "no chance", "by no means", "false", "not done", "not happened", "still not", "no way", "not for now", "not at this stage", "not at the moment", "not yet no", "wrong", "incorrect", "we don't", "we do not", "no we haven't", "no we didn't", "not really no",
)  # fmt: skip
SOFT_YES = (
    "i think so",
    "i believe so",
    "i guess so",
    "i suppose so",
    "probably",
    "presumably",
    "most likely",
    "likely",
    "should be",
    "i would think so",
    "as far as i know yes",
    "i assume so",
    "i expect so",
    "yes i think so",
    "yes i think",
    "i'd say so",
    "supposedly",
    "apparently",
    "apparently yes",
    "seems so",
    "it seems so",
)
SOFT_NO = (
    "not that i know of",
    "not that i know",
    "not that we know",
    "no not that i know of",
    "not as far as we know",
    "not as far as i'm aware",
    "not as far as we're aware",
    "not that we're aware of",
    "not to our knowledge",
    "as far as we know no",
    "as far as i know not",
    "i don't think we did",
    "i don't think we have",
    "not to my knowledge",
    "i don't think so",
    "i do not think so",
    "i don't believe so",
    "i think not",
    "probably not",
    "not as far as i know",
    "as far as i know no",
    "unlikely",
    "most likely not",
    "i doubt it",
    "not really",
    "i suppose not",
    "i guess not",
    "not that i'm aware of",
    "not that i am aware of",
    "not that we know of",
    "doubtful",
    "not that i've heard",
    "not likely",
    "apparently not",
    "i wouldn't think so",
)
HALF_WAY = (
    "sort of",
    "kind of",
    "partly",
    "partially",
    "in part",
    "half",
    "yes and no",
    "to some extent",
    "more or less",
    "it depends",
    "depends",
    "maybe",
    "perhaps",
    "possibly",
    "not entirely",
    "not completely",
    "not fully",
    "not everywhere",
    "not all",
    "not all of them",
    "only some",
    "only some of them",
    "some of them",
    "most of them",
    "some",
    "a bit",
    "sometimes",
    "both",
    "could be",
    "might be",
    "hard to say yes or no",
    "almost",
    "nearly",
    "so-so",
    "mostly",
    "not quite",
    "somewhat",
)
MAYBE = ("maybe", "perhaps", "possibly", "might", "not sure", "could be", "to be confirmed")
BUT = (
    "but",
    "except",
    "apart from",
    "other than",
    "however",
    "although",
    "though",
    "save for",
    "bar",
    "not everywhere",
    "not all",
    "not on all",
    "not on every",
    "only",
    "partly",
    "partially",
    "unless",
)
GOING_TO = (
    r"\bwe are going to\b",
    r"\bwe're going to\b",
    r"\bgoing to\b",
    r"\bwe will\b",
    r"\bwe'll\b",
    r"\bi will\b",
    r"\bi'll\b",
    r"\bplanned\b",
    r"\bscheduled\b",
    r"\bwill be\b",
    r"\babout to\b",
    r"\bdoing (?:it|that|so) (?:now|today|shortly|later)\b",
    r"\bplan(?:ning)? to\b",
    r"\bintend(?:ing)? to\b",
)
HAPPENED = (
    "done",
    "already",
    "already done",
    "yes",
    "yes done",
    "it's done",
    "yes we have",
    "yes we did",
    "yes already",
    "we did",
    "we have",
    "yep",
    "yeah",
    "has been done",
    "it happened",
    "yes it has",
)
NOT_YET = (
    "not yet",
    "no",
    "no not yet",
    "nope",
    "none",
    "there is none",
    "there are none",
    "there isn't one",
    "there isn't any",
    "we have none",
    "we don't have one",
    "we don't have any",
    "nothing",
    "never",
    "no one",
    "nobody",
    "not so far",
    "not as yet",
    "not done",
    "we haven't",
    "no nothing",
    "nothing else",
    "no nothing else",
    "no we haven't",
    "n/a",
    "na",
    "not applicable",
    "nil",
    "not applicable here",
    "without",
    "i don't have one",
    "we haven't got one",
    "none yet",
    "no none",
    "no nothing promised",
    "nothing promised",
    "no others",
    "none so far",
    "not at this stage",
    "nothing yet",
)
NONE_START = (
    r"no\b(?!.*\b(?:idea|clue|know)\b)",
    r"not yet\b",
    r"there (?:is|are|was|were) (?:none|no\b|not\b)",
    r"there isn't",
    r"we (?:have|did)(?:n't| not)(?! (?:a clue|any idea|the faintest|know))",
    r"none\b",
    r"nobody has",
    r"no one has",
    r"(?:it|the bank|they) (?:has|have)(?:n't| not) been",
    r"never\b",
    r"nothing\b",
)
UNKNOWN = (
    r"\b(?:i |we |they |he |she |you )?(?:don't|do not|dont|didn't|doesn't|does not|cannot|can't|couldn't|could not|wouldn't) (?:really |actually |yet |even |quite )*(?:know|remember|recall|tell|say)\b", r"\bdunno\b", r"\bno (?:\w+ )?(?:idea|clue|notion)\b", r"\b(?:not|haven't) (?:a|the) (?:clue|foggiest|faintest|slightest)\b", r"\bhaven't (?:a clue|any idea)\b", r"^unknown\b", r"\b(?:nobody|no one|no-one) (?:here |really )?knows\b", r"\bnot (?:yet )?known\b", r"\bunclear\b",
    r"^(?:not|un) ?(?:\w+ )?(?:sure|certain)\W*$", r"\bi'm not sure\b", r"\bwe're not sure\b", r"\bnot sure (?:yet|at all|about that|of that)\b", r"^tbc\W*$", r"^tbd\W*$", r"^to be (?:confirmed|determined|established|checked)\W*$", r"\bhard to (?:say|tell)\b", r"\bimpossible to (?:say|tell|know)\b", r"\bcan't (?:say|tell) yet\b", r"\bstill (?:being )?(?:investigating|counting|looking into|under investigation|checking|finding out|working (?:it|that) out|assessing|investigated|assessed|counted)\b", r"\bunder investigation\b", r"\b(?:no|not) (?:any )?information\b", r"\bbeats me\b", r"\bwho knows\b", r"\bnot (?:yet )?(?:been )?(?:counted|established|determined|identified)\b", r"\b(?:bank|they|he|she) (?:hasn't|has not|didn't|haven't|wouldn't) (?:tell|told|say|said)\b", r"\btoo early to\b", r"\bsearch me\b", r"\bidk\b", r"\bgoodness knows\b", r"\bgod knows\b", r"\bno way of knowing\b",
    r"\bno (?:info|information|details|data|record|recollection|figures?)(?: yet| on that| about that| at all)?\W*$",
    r"\b(?:haven't|have not|hasn't) (?:got )?(?:a|the|any) (?:clue|foggiest|faintest|notion|idea)\b",
    r"\bnot a clue\b",
    r"\bno way (?:to|of) (?:tell|telling|know|knowing)\b",
    r"\byour guess is as good as\b",
    r"^good question\W*$",
    r"\bcan(?:'t|not) be sure\b",
    r"\b(?:don't|do not|haven't) (?:have|got|hold) (?:that|this|those|the|any) (?:information|info|figures?|details?|data|number)(?: yet)?\W*$",
    r"^(?:tba|unsure|uncertain|not established|undetermined|unclear|no one knows|nobody knows)\b",
    r"\bi (?:forget|forgot|have forgotten|can't recall)\b",
    r"\bremains to be seen\b",
    r"\bstill (?:unknown|unclear|not known|not clear)\b",
    r"\bnot (?:yet )?clear\b",
    r"\bworking (?:it|that) out\b",
    r"\bwish i knew\b",
    r"\bfoggiest\b",
    r"\b(?:hard|difficult|impossible|tough|tricky) to (?:say|tell|know|estimate|judge|gauge|assess|put a (?:figure|number) on|quantify|pin down)\b",
    r"\banyone's guess\b",
    r"\banybody's guess\b",
    r"\bnot (?:yet |been |yet been )*(?:counted|established|determined|identified|known|confirmed|assessed|quantified|worked out|decided|calculated)\b",
    r"\bno one (?:\w+ )?(?:knows|remembers|can say|can tell)\b",
    r"\b(?:being|still being|currently being) (?:investigated|assessed|counted|calculated|looked into|worked out|determined)\b",
    r"\bdon't (?:know|have) (?:his|her|their|the|its) (?:name|number|date|address|email)\b",
    r"\b(?:bank|police|supplier|client|they) (?:won't|will not|refuses? to|can't|doesn't) (?:say|tell us|tell|know)\b",
)  # fmt: skip
LATER = (
    r"^(?:later|maybe later|do it later|later please|a bit later|not now|not right now)\W*$", r"\b(?:i'll|i will|we'll|we will|let me|i can|we can) (?:\w+ ){0,3}(?:get back|come back|let you know|send|check|find out|look (?:it|that|this) up|ask|confirm|tell you|forward|dig (?:it|that) out|email|e-mail|call back|ring back|report back|answer (?:that|this|it) later|fill (?:it|that|this) in)\b", r"\b(?:need|have|has|going|got) to (?:\w+ ){0,2}(?:ask|check|look|find out|verify|confirm|dig|speak|consult)\b",
    r"\bask (?!me\b|for\b|you\b|us\b)\w+", r"\bcheck with\b", r"\b(?:will|to) follow\b", r"^(?!(?:i|we|it|that|they|nobody|no one|who)\b).{2,30}(?: will| can|'ll| should| would| might) (?:be able to )?(?:know|tell|say|send|confirm|let you know|get back|provide|give|forward|e-?mail|ring|have (?:it|that|this))\b", r"^(?!(?:i|we|it|that|they|nobody|no one|who|god|goodness)\b).{2,30} knows(?: that| it| this)?\W*$", r"\bwould (?:have to|need to) (?:ask|check)\b", r"\bfollows (?:later|tomorrow|by)\b", r"\bget back to you\b", r"\bcome back to (?:that|this|it|you)\b", r"\b(?:is|are) (?:\w+ )?(?:pulling|checking|looking|finding|working|compiling|gathering|preparing|getting|digging|chasing)\b", r"\bonly .{1,40} knows?\b", r"\bfill (?:it|that|this) in later\b", r"\b(?:can|could|may) (?:i|we) .{0,30}later\b", r"\bwaiting (?:for|on)\b", r"\bnot to hand\b", r"\bdon't have (?:it|that|this|the number) (?:to hand|with me|here|on me|handy)\b", r"\bhaven't got (?:it|that) (?:to hand|with me|here|on me|handy)\b", r"\bgive me (?:a|some) (?:minute|moment|time|second|sec|day)", r"\byou'll have (?:it|that)\b", r"\bby (?:tomorrow|tonight|monday|friday|end of day) ?(?:at the latest)?$", r"\bhold on\b.*\b(?:look|check|find)", r"\bin due course\b",
    r"\b(?:can|could|may|might) i (?:\w+ ){1,4}(?:later|tomorrow|tonight|next week|on monday|this afternoon|this evening)\b",
    r"^(?:i'?ll|will|to|can) (?:send|follow|confirm|provide|forward|email|let you know|get|find|check|come back|supply)\b",
    r"\bi(?:'d| would) (?:need|have) to (?:ask|check|look|find|verify|confirm|speak|consult)\b",
    r"\bleave it with me\b",
    r"\b(?:just )?(?:a|one) (?:sec|second|moment|minute)\W*$",
    r"\bgive me (?:a|an|one|two|five|until|till)\b",
    r"^(?:tomorrow|tonight|another time|some other time|shortly|soon|in a bit|in a minute|next week|asap)\W*$",
    r"\b(?:let me|i'll|i will|i need to|need to|must|going to|gonna) (?:\w+ )?(?:check|ask|look|find out|verify|confirm|dig|chase|ring|call|speak|consult)\b",
    r"\bdon't have (?:it|that|this) (?:on|with|here|in front|to hand|at)\b",
    r"\b(?:it's|that's) (?:at|in) (?:the office|my desk|another)\b",
    r"\b(?:is|are) (?:\w+ )?(?:assessing|reviewing|counting|calculating|collecting|collating|analysing|analyzing|sorting|confirming|investigating)\b",
    r"\b(?:has|have|needs?) to (?:\w+ )?(?:get back|come back|reply|respond|confirm)\b",
    r"\bit's (?:on|in) the (?:invoice|policy|file|contract|email)\b",
    r"^(?!(?:i|we|they|nobody|no one|it|he|she)\b)(?:our |the |my )?[\w' -]{2,30} (?:has|have) (?:the|those|all the|that) (?:figures?|numbers?|details?|info|information|data|file|answer)\W*$",
)  # fmt: skip
LATER_WHO = (
    r"\b(?:ask|check with|speak to|speak with|consult|waiting for|waiting on|hear from|hear back from|confirm with|verify with|best ask|better ask|contact|call|ring)\s+(?P<who>[^,.;!?]+)", r"\bonly (?P<who>[^,.;]+?) knows?\b", r"(?P<who>[^,.;]+?) (?:is|are) (?:\w+ )?(?:pulling|checking|looking|finding|working|compiling|gathering|preparing|getting|digging|chasing)\b", r"(?P<who>[^,.;]+?)(?: will|'ll| can| should| would| might) (?:be able to )?(?:send|tell|say|confirm|call|let|get|know|give|forward|e-?mail|provide|have)\b", r"(?P<who>[^,.;]+?) knows\b",
    r"(?P<who>[^,.;]+?) (?:is|are) (?:\w+ )?(?:assessing|reviewing|counting|calculating|collecting|collating|analysing|analyzing|sorting|confirming|investigating)\b",
    r"(?P<who>[^,.;]+?) (?:has|have|needs?) to (?:\w+ )?(?:get back|come back|reply|respond|confirm)\b",
    r"^(?P<who>[\w' -]+?)(?: in [\w ]+?| from [\w ]+?)? (?:has|have) (?:the|those|all the|that) \w+",
)  # fmt: skip
REFUSED = (
    r"\b(?:rather|prefer|prefers|like) (?:to )?not\b", r"\bprefer not to\b", r"\brather not\b", r"\bwon't (?:say|tell|answer|disclose|give|share)\b", r"\b(?:not|can't|cannot) (?:going to |able to |allowed to |willing to |at liberty to |prepared to )?(?:say that|answer (?:that|this)|tell you|disclose|share (?:that|this))\b", r"\bnone of your business\b", r"\bno comment\b", r"\bi (?:decline|refuse)\b", r"^(?:that's |that is |this is |it's |strictly )?(?:confidential|private|secret|privileged)\W*$", r"\b(?:that|this|it)(?:'s| is) (?:strictly )?(?:confidential|private|privileged|commercially sensitive)\b", r"\bnot (?:telling|saying|answering|disclosing)\b", r"\bmind your own\b", r"\bdecline to\b", r"\brefuse to (?:answer|say|tell)\b", r"\bpass on (?:that|answering)\b", r"\bkeep (?:that|it) to (?:myself|ourselves)\b", r"^refused?\W*$",
    r"\b(?:told|advised|instructed|asked|warned) (?:me |us )?(?:not to (?:say|answer|comment|discuss|disclose|share|talk|tell|give)|to say nothing|to keep quiet)\b",
    r"\bnot (?:allowed|at liberty|permitted|supposed|willing|prepared|authori[sz]ed|comfortable|going) (?:to |with )?(?:say|saying|answer|answering|disclose|disclosing|share|sharing|discuss|tell|comment|give|giving)",
    r"\b(?:can't|cannot|won't|will not|couldn't) (?:discuss|disclose|share|comment|reveal|divulge|answer|give (?:you )?that|give that out)\b",
    r"\b(?:commercially|highly|very|too) sensitive\b",
    r"^(?:sensitive|confidential|privileged|classified|private)\b",
    r"\bnot for (?:publication|sharing|disclosure|you)\b",
    r"\b(?:do not|don't) (?:want|wish|like|care) to (?:say|answer|share|disclose|tell|give|discuss)\b",
    r"\bkeep (?:that|this|it) private\b",
    r"\bunder (?:an )?nda\b",
    r"\bwithout (?:a|my|our) (?:lawyer|solicitor)\b",
    r"\bnot obliged to\b",
    r"\bdecline\b$",
    r"\bnot (?:giving|naming|sharing|handing|telling|saying|answering|disclosing|discussing|revealing)\b",
)  # fmt: skip
HELP = (
    r"^(?:help|help me|help please|please help|explain|example|huh|eh|what|pardon|sorry|come again)\s?\??\W*$", r"\bwhat (?:is|are|does|do|did|'s|counts as)\b.*\?", r"^what (?:is|are|does|do you mean|'s)\b", r"^what's (?:a|an|that|this|the|mfa)\b", r"\bwhat do you mean\b", r"\b(?:don't|do not|didn't|dont) (?:understand|get (?:it|this|that|the question)|follow)\b", r"\bwhere (?:do|can|would|will|should) i (?:find|look|see|get)\b", r"\bwhere is (?:that|this|it)\b", r"\bhow (?:do|can|would|should) (?:i|we) (?:know|find|tell|check|see)\b", r"\bmeaning\s?\?", r"\bcan you (?:explain|clarify|rephrase|give)\b", r"\b(?:give|for) (?:me )?an example\b", r"\bwhich (?:number|amount|date|account|policy|one|kind)\b.*\?$", r"\bnot sure what (?:you mean|that means|this means|this is)\b", r"\bwhat does .{1,40} mean\b",
    r"\bhow (?:do|can|would|should|am|are) (?:i|we) \w+",
    r"\b(?:do you|you) mean\b.*\?",
    r"\bwhat (?:should|do|must|am) i (?:\w+ )?(?:put|enter|write|fill|say|supposed)\b",
    r"\bin what sense\b",
    r"\bwhat's (?:that|this|it)\b",
    r"^(?:including|excluding|with|without|incl|excl|gross|net|before|after)\b.{0,30}\?$",
    r"\bwhere's (?:that|this|it)\b",
    r"\bnot following\b",
    r"\bdon't follow\b",
    r"\bno idea what (?:that|this|you)\b",
    r"\bwhat .{1,30} (?:mean|stand for)s?\b",
    r"\b(?:could|can|would) you (?:please |just )?(?:rephrase|explain|clarify|repeat|reword|say that again|be more specific|elaborate|help)\b",
    r"^(?:before|after|with|without|gross|net|including|excluding)(?: or (?:before|after|without|net|excluding))? (?:vat|tax|expenses|the excess|deductible)\W*\?",
    r"\b(?:of what|in what|for what|as of when|from when|which (?:one|ones))\s?\?",
)  # fmt: skip
WHY = (r"^why\b.{0,60}$",)
BACK = (
    r"^(?:back|go back|previous|undo that|one back|step back|return|oops|whoops|prev|previous question|last question|go to previous|take me back|the previous one)(?: please)?\W*$", r"\bgo(?:ing)? back\b(?! to (?:the )?(?:bank|client|work))", r"\b(?:previous|last|earlier|my previous|prior) (?:answer|question|one|response)\b.*\b(?:wrong|incorrect|mistake|not right|change|correct|fix|amend)\b", r"\b(?:change|correct|fix|amend) (?:my |the )?(?:previous|last) (?:answer|question|one)\b", r"\bi made a mistake\b", r"\bback to the (?:previous|last) (?:question|one)\b",
    r"\bwrong answer,? (?:go )?back\b", r"\bi (?:got|answered) (?:that|the last one|the previous one) wrong\b", r"^(?:hang on|wait|hold on),? .{0,30}\b(?:previous|last) (?:answer|question|one)\b",
    r"\b(?:change|correct|amend|fix|redo) (?:my |the )?(?:previous|last|earlier) (?:answer|one|question|reply)\b",
    r"\b(?:made|there's|was) (?:a|an) (?:mistake|error|typo) (?:\w+ ){0,4}(?:last|previous|earlier|before)\b",
    r"^(?:cancel|cancel that)\W*$",
    r"^(?:oops|whoops|no|sorry|wait|hang on|mistake|wrong|my mistake)[, ]+.{0,25}\b(?:back|previous|previous one|previous question)(?: please)?\W*$",
)  # fmt: skip
SKIP = (
    r"^(?:skip|pass|next|skip it|skip this|skip that|skip this one|skip this question|skip that one|i'll pass|let's skip|let's skip this|next one|next question|move on|let's move on)(?: please| pls)?\W*$", r"\bnext question please\b", r"\bskip (?:this|that|it|the question)\b", r"^can we skip\b", r"^(?:let's )?move on(?: to the next)?", r"^not relevant\W*$", r"^next please\W*$",
    r"^(?:never mind|nevermind|leave (?:it|that|this)? ?blank|leave it|leave empty|doesn't matter|not important|no matter|forget it|ignore (?:this|that|it))\W*$",
    r"^(?:let's |let us |can we |we can |just )?leave (?:that|this|it|this one|that one) ?(?:one )?(?:for now|out|open|blank|for the moment|aside)\W*$",
)  # fmt: skip
NO_THANKS = ("no thanks", "no thank you", "no ta", "thanks but no")
DONE_TALKING = (
    "no that's all",
    "that's all",
    "that is all",
    "that's it",
    "no that's it",
    "nothing else",
    "no nothing else",
    "nothing more",
    "no thanks",
    "no thank you",
    "nothing to add",
    "no that is all",
    "that's everything",
    "no that's everything",
)
CONTROLS = {
    "stop": "stop", "quit": "stop", "exit": "stop", "words": "words", "all words": "words", "commands": "words", "short notice": "mail", "notice mail": "mail", "the mail": "mail", "paste": "paste", "draft": "draft", "send": "send", "send it": "send",
    "proposals": "tray", "tray": "tray", "what was heard": "tray", "the client is back": "back_on_line", "client is back": "back_on_line", "back on the line": "back_on_line", "the caller is back": "back_on_line",
    "review": "review", "summary": "review", "overview": "review", "show everything": "review", "urgent": "urgent", "urgent list": "urgent", "actions": "urgent", "what is urgent": "urgent", "what's urgent": "urgent", "todo": "urgent", "kit": "kit", "hang-up kit": "kit", "message for the bank": "kit",
    "go on": "go_on", "continue": "go_on", "carry on": "go_on", "proceed": "go_on", "keep going": "go_on", "why": "why", "why this question": "why", "finish": "finish", "the end": "finish", "end": "finish", "close": "finish", "export": "export", "undo": "undo", "english": "language_en", "in english": "language_en", "in english please": "language_en", "english please": "language_en",
    "anglais": "language_en", "en anglais": "language_en", "engels": "language_en", "in het engels": "language_en", "dutch": "language_nl", "in dutch": "language_nl", "neerlandais": "language_nl", "en neerlandais": "language_nl", "french": "language_fr", "in french": "language_fr", "frans": "language_fr", "in het frans": "language_fr", "note": "note",
    "the caller has hung up": "secondhand", "caller has hung up": "secondhand", "they hung up": "secondhand", "he hung up": "secondhand", "she hung up": "secondhand", "the client has hung up": "secondhand", "hung up": "secondhand", "the caller hung up": "secondhand", "second-hand": "secondhand", "secondhand": "secondhand", "second hand": "secondhand",
}  # fmt: skip
ACTS = {
    "tick": "tick", "tick off": "tick", "set aside": "set_aside", "dismiss": "set_aside", "take back": "take_back", "untick": "take_back", "reopen": "take_back",
    "accept": "accept", "reject": "reject", "reply": "reply", "add": "add", "remove": "remove", "role": "role", "export": "export", "kit": "kit",
    "change": "change", "edit": "change", "urgent": "urgent", "action": "urgent", "why": "why", "note": "note",
}  # fmt: skip
ACT_WORDS = {
    "all": "all", "all of them": "all", "everything": "all", "none": "none", "none of them": "none", "to": "to", "into": "to", "in": "in", "for": "for",
    "the": "", "a": "", "an": "", "another": "", "english": "en", "dutch": "nl", "french": "fr", "broker": "broker", "insured": "insured", "handler": "handler",
}  # fmt: skip
NOTE = ("note", "remark", "memo")
GOTO = ("goto", "go to", "jump to", "jump", "take me to", "back to", "go back to")
ME = (
    "me",
    "i",
    "myself",
    "me myself",
    "that's me",
    "that would be me",
    "i did",
    "it was me",
    "it's me",
    "i myself",
    "yours truly",
)
NOBODY = ("nobody", "no one", "no-one", "nobody in particular", "none")
ROLES = (
    "director", "manager", "boss", "accountant", "bookkeeper", "assistant", "secretary", "cfo", "ceo", "coo", "cto", "owner", "partner", "someone", "somebody", "colleague", "employee", "intern", "it", "department", "team", "finance", "accounts", "accounting", "clerk", "supervisor", "broker", "client", "supplier", "controller", "treasurer", "board", "staff", "hr", "chairman", "receptionist",
)  # fmt: skip
OR = ("or",)
COUNTRY_NAMES = {"england": "GB", "scotland": "GB", "wales": "GB", "northern ireland": "GB", "britain": "GB", "great britain": "GB", "uk": "GB", "the uk": "GB", "holland": "NL", "the netherlands": "NL", "america": "US", "usa": "US", "the states": "US", "us": "US", "u.s.": "US", "u.s.a.": "US", "u.k.": "GB", "uae": "AE", "dubai": "AE", "emirates": "AE", "czech republic": "CZ", "south korea": "KR", "north korea": "KP", "hong kong": "HK", "ivory coast": "CI", "turkey": "TR", "burma": "MM", "russia": "RU", "vietnam": "VN", "taiwan": "TW", "republic of ireland": "IE", "eire": "IE", "drc": "CD", "macau": "MO", "macao": "MO", "moldova": "MD", "syria": "SY", "iran": "IR"}  # fmt: skip
