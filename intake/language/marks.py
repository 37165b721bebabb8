"""The mark for a text that is translated later, where no translator is at hand.

Stands alone and imports nothing but the mark itself, which the rooms below know as well, so that a table of texts can be marked
without loading a catalog.
"""

from intake.said import N_ as N_
