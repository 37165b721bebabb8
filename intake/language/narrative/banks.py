"""Names under which the banks of the five countries, and those that criminals like to use, go about in mails.

Data only: the folded name as people write it, and the name as the bank writes it. Who executed a payment and who received it is not said
here.
"""

BANKS = {
    "abn amro": "ABN AMRO", "abn-amro": "ABN AMRO", "abn": "ABN AMRO", "allied irish bank": "Allied Irish Bank", "argenta": "Argenta", "asn bank": "ASN Bank",
    "axa banque": "AXA Banque", "axa bank": "AXA Bank", "banque populaire": "Banque Populaire", "banque de luxembourg": "Banque de Luxembourg", "barclays": "Barclays",
    "bcee": "Spuerkeess", "spuerkeess": "Spuerkeess", "belfius": "Belfius", "beobank": "Beobank", "bgl bnp paribas": "BGL BNP Paribas", "bgl": "BGL BNP Paribas",
    "bil": "BIL", "banque internationale a luxembourg": "BIL", "bnp paribas fortis": "BNP Paribas Fortis", "bnppf": "BNP Paribas Fortis", "bnp fortis": "BNP Paribas Fortis",
    "bnp paribas": "BNP Paribas", "bnp": "BNP Paribas", "fortis": "BNP Paribas Fortis", "boursorama": "Boursorama", "boursobank": "BoursoBank", "bpce": "BPCE", "bpost banque": "bpost banque",
    "bpost bank": "bpost bank", "bpost": "bpost bank", "bred": "BRED", "bunq": "bunq", "byblos": "Byblos", "caisse d'epargne": "Caisse d'Epargne", "cbc": "CBC", "cic": "CIC", "co-operative bank": "The Co-operative Bank",
    "commerzbank": "Commerzbank", "credit agricole": "Crédit Agricole", "credit mutuel": "Crédit Mutuel", "credit du nord": "Crédit du Nord", "crelan": "Crelan", "degroof petercam": "Degroof Petercam",
    "delen": "Delen", "fintro": "Fintro", "medirect": "MeDirect", "bank van breda": "Bank Van Breda", "bank j. van breda": "Bank Van Breda", "deutsche bank": "Deutsche Bank", "europabank": "Europabank", "fineco": "Fineco", "handelsbanken": "Handelsbanken", "hello bank": "Hello bank!", "hsbc": "HSBC", "ing": "ING",
    "kbc": "KBC", "keytrade": "Keytrade Bank", "keytrade bank": "Keytrade Bank", "knab": "Knab", "la banque postale": "La Banque Postale", "lcl": "LCL", "lloyds": "Lloyds", "lloyds bank": "Lloyds",
    "metro bank": "Metro Bank", "monzo": "Monzo", "n26": "N26", "nagelmackers": "Nagelmackers", "nationwide": "Nationwide", "natwest": "NatWest", "post luxembourg": "POST Luxembourg", "qonto": "Qonto",
    "rabobank": "Rabobank", "rabo": "Rabobank", "raiffeisen": "Raiffeisen", "regiobank": "RegioBank", "revolut": "Revolut", "royal bank of scotland": "Royal Bank of Scotland", "rbs": "RBS", "santander": "Santander",
    "shine": "Shine", "sns": "SNS", "sns bank": "SNS", "societe generale": "Société Générale", "socgen": "Société Générale", "starling": "Starling", "starling bank": "Starling", "tide": "Tide",
    "triodos": "Triodos", "triodos bank": "Triodos", "tsb": "TSB", "van lanschot": "Van Lanschot Kempen", "vdk bank": "vdk bank", "virgin money": "Virgin Money", "wise": "Wise", "yorkshire bank": "Yorkshire Bank",
}  # fmt: skip
EVERYDAY = frozenset(
    (
        "wise",
        "tide",
        "shine",
        "nationwide",
        "starling",
        "fortis",
        "bil",
        "ing",
        "abn",
        "delen",
        "sns",
        "cic",
        "bred",
        "bgl",
        "bnp",
        "rbs",
        "lcl",
        "cbc",
        "tsb",
        "fineco",
        "byblos",
    )
)
"""Names that are also words: they count only where they are written as names."""
