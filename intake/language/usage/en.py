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
    "near", "or something", "or something like that", "or whatever", "getting on for", "pushing", "touching", "odd", "and change", "and a bit", "sometime in", "some time in", "sometime", "or so", "ish", "give or take", "in round figures", "rounded", "estimated", "estimate", "i think", "i guess", "i believe", "probably", "maybe", "perhaps", "ballpark", "in the region of", "in the neighbourhood of", "somewhere around", "by my reckoning", "thereabouts", "say", "a good", "north of", "south of", "plus or minus", "+/-", "+-", "~", "to be confirmed", "tbc", "by about", "towards", "just before", "just after", "before", "after", "shortly after", "shortly before", "a bit over", "a bit under", "a little over", "a little under", "possibly", "if i remember", "not sure but",
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
ACTS = {
    "tick": "tick", "tick off": "tick", "set aside": "set_aside", "dismiss": "set_aside", "take back": "take_back", "untick": "take_back", "reopen": "take_back",
    "accept": "accept", "reject": "reject", "reply": "reply", "add": "add", "remove": "remove", "role": "role", "export": "export", "kit": "kit",
    "change": "change", "edit": "change", "urgent": "urgent", "action": "urgent", "why": "why", "note": "note",
}  # fmt: skip
ACT_WORDS = {
    "all": "all", "all of them": "all", "everything": "all", "none": "none", "none of them": "none", "to": "to", "into": "to", "in": "in", "for": "for",
    "the": "", "a": "", "an": "", "another": "", "english": "en", "dutch": "nl", "french": "fr", "broker": "broker", "insured": "insured", "handler": "handler",
}  # fmt: skip
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
COUNTRY_NAMES = {"england": "GB", "scotland": "GB", "wales": "GB", "northern ireland": "GB", "britain": "GB", "great britain": "GB", "uk": "GB", "the uk": "GB", "holland": "NL", "the netherlands": "NL", "america": "US", "usa": "US", "the states": "US", "us": "US", "u.s.": "US", "u.s.a.": "US", "u.k.": "GB", "uae": "AE", "dubai": "AE", "emirates": "AE", "czech republic": "CZ", "south korea": "KR", "north korea": "KP", "hong kong": "HK", "ivory coast": "CI", "turkey": "TR", "burma": "MM", "russia": "RU", "vietnam": "VN", "taiwan": "TW", "republic of ireland": "IE", "eire": "IE", "drc": "CD", "macau": "MO", "macao": "MO", "moldova": "MD", "syria": "SY", "iran": "IR"}  # fmt: skip
