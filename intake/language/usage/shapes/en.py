"""The shapes of English remarks, with classes of words for what may stand in each place.

All folded. A shape covers one clause, once slips and filling words are out of it (`answers/shapes.py`). Data only.
"""

SPELT = {
    "dont": "don't", "cant": "can't", "wont": "won't", "havent": "haven't", "hasnt": "hasn't", "didnt": "didn't", "doesnt": "doesn't", "isnt": "isn't", "wasnt": "wasn't", "couldnt": "couldn't", "wouldnt": "wouldn't", "thats": "that's", "whats": "what's", "whos": "who's", "im": "i'm", "ive": "i've", "id": "i'd", "gonna": "going to", "gotta": "got to", "wanna": "want to", "gimme": "give me", "lemme": "let me", "dunno": "don't know", "idk": "don't know", "innit": "", "ya": "you", "shoulda": "should have",
    "do not": "don't", "can not": "can't", "cannot": "can't", "will not": "won't", "have not": "haven't", "would not": "wouldn't", "could not": "couldn't", "i am": "i'm", "i will": "i'll", "we will": "we'll", "that is": "that's", "it is": "it's", "what is": "what's", "i would": "i'd", "i have got": "i've", "i've got": "i've",
}  # fmt: skip
FILLING = "honestly; really; actually; sorry; mate; please; pls; thanks; thank you; cheers; well; um; erm; hmm; afraid; to be honest; tbh; i'm afraid; probably; just; still; at the moment; right now; for now; first; quickly; unfortunately; off the top of my head; quite; exactly; even; as yet; yet; so far; though; anyway; sir; madam; madame; frankly; personally; at all; at this stage; at this point; right; ok; okay; oh; ah; yeah; nope; currently; properly; simply; definitely; maybe; oops; hang on; one sec; now; also; basically; obviously; very much; either"
CLASSES = {
    "i": r"(?:i|we|you|one)",
    "it": r"(?:it|that|this|those|these|that one|this one|them|all that|all of that|that stuff|that sort of thing|the (?:books|figures|numbers|accounts|invoices|payments|contracts|insurance|it|details|paperwork|computers|exact \w+)|everything|all the .{2,20})",
    "someone": r"(?P<who>(?!(?:i|we|you|it|that|this|they|he|she|him|her|them|his|nobody|no|who|god|lord|heaven|goodness|anyone|there|what|one|not|never|nothing|i'll|i'd|we'll|i'm|that's|it's)\b)(?!(?:is|are|was|not|has|have|that|who|will|can|i|we|you|direct|directly|via)\b)[\w'.&-]+(?: (?!(?:is|are|was|not|has|have|that|who|will|can|i|we|you|direct|directly|via)\b)[\w'.&-]+){0,4}?)",
    "handles": r"(?:knows?|handles?|has|have|does|do|deals? with|looks? after|manages?|keeps?|sorts?(?: out)?|runs?|takes? care of|is in charge of|are in charge of|holds?|would know|will know|should know|might know|ought to know|can tell you|will tell you|should have|will have|would have)",
    "notion": r"(?:idea|clue|notion|knowledge|recollection|memory|visibility|sight|information|info|inkling|record)",
    "ask": r"(?:ask|check with|speak to|speak with|talk to|talk with|consult|ring|call|email|contact|chase|see|get hold of|run (?:it|that|this) past|go through|(?:check|verify|confirm|discuss|raise|take|pick) {it}(?: up)? with|find out from|get (?:it|that|this) from|verify with|confirm with)",
    "find": r"(?:check|look|look (?:it|that|this) up|find out|find (?:it|that|this)|dig (?:it|that|this) out|verify|confirm|work (?:it|that|this) out|go through .{2,20}|count|ask around|ask|investigate|look into (?:it|that|this)|look for (?:it|that|this)|double check|get (?:it|that|this)|dig|see)",
    "need": r"(?:(?:need|have|has|going|got|want|able|ought|'ll have|'ll need|'d have|'d need|will have|will need|would have|would need) to|must|should|'ll|will|'d|would|can|could|let me|let us|better|best|had better|'d better)",
    "tell": r"(?:say|tell|answer|disclose|share|discuss|comment|reveal|divulge|give|talk|go into|get into)",
    "when": r"(?:tomorrow(?: morning)?|tonight|later|later today|on monday|monday|tuesday|wednesday|thursday|friday|next week|this week|soon|shortly|this afternoon|this evening|in the morning|asap|by .{2,15}|after lunch|when i can)",
}  # fmt: skip
SHAPES = {
    "UNKNOWN": (
        r"{i}? ?(?:don't|can't|couldn't|wouldn't|won't|didn't|haven't) (?:possibly |be able to )?(?:know|tell|say|recall|remember|think|be sure)(?: you)?(?: (?:that|for (?:sure|certain)|{it}|which .*|when .*|who .*|how .*|off hand|with any certainty|from here|where .*))?",
        r"(?:{i} ?(?:have|'ve|got|'ve got)? ?(?:got )?)?(?:no|not a|zero|no earthly|not the faintest|not the slightest|not any|absolutely no|little) {notion}(?: .{0,30})?",
        r"{i} (?:wasn't|weren't|was not|were not) (?:there|around|involved|in|told|informed|here|on duty|present|working)(?: .{0,30})?",
        r"(?:{i} ?(?:'m|am|'re|are)?n?(?:'t)? ?)?(?:not (?:sure|certain|too sure|100%? sure|aware)|unsure|uncertain|unaware|in the dark|none the wiser|at a loss)(?: .{0,30})?",
        r"(?:i'm|we're) (?:not (?:sure|certain|too sure|aware|up to speed|in the loop)|unsure|in the dark|none the wiser|at a loss)(?: .{0,30})?",
        r"(?:god|lord|heaven|goodness|christ|who|only god)(?: only)? knows(?: .{0,20})?|who can (?:say|tell)|beats me|search me|pass",
        r"(?!i\b|we\b).{2,30} (?:won't|wouldn't|refused? to|isn't|aren't|is not|are not) (?:say|saying|tell|telling|disclose|confirm|answer|answering|talking)(?: us| me)?(?: .{0,20})?",
        r"(?:{it}|it's|that's|this is)? ?(?:is |remains |all )?(?:all )?(?:a (?:bit of a )?(?:mystery|blur)|up in the air|above my pay ?grade|beyond me|not (?:my|our) (?:area|department|field|side|thing|remit)|unclear|unknown|anyone's guess|too early|too soon)(?: .{0,25})?",
        r"(?:{i} )?(?:didn't|never|haven't|don't) (?:note|write|take note|keep|notice|log|look|pay attention|clock|noticed|noted|written|kept|looked|wrote)(?: .{0,30})?",
        r"(?:(?:i'm|we're|{i} (?:am|are)|being|we are) )?(?:working|trying|figuring|sorting|looking|finding|investigating|counting|waiting to find)(?: (?:{it}|to .{2,20}|into|out|on|through|it out))*",
        r"{i} (?:forget|forgot|forgotten|have forgotten|'ve forgotten)(?: .{0,15})?",
        r"{i}(?:'ve| have)? (?:never|not) (?:been told|heard|seen|had).{0,25}",
    ),
    "LATER": (
        r"(?:only )?{someone} (?:would|will|should|might|'ll|'d|ought to|may|can) (?:know|have (?:it|that|this|those)|tell you|be able to .{2,20}|get back .{0,15}|confirm|send .{2,20})(?: .{0,15})?",
        r"(?:{it}|that's|it's|that'd|it'd|this is|that will|that would|that'll) ?(?:is |be |'d be |would be |will be )?(?:a question |one |something |a matter |a job )?(?:for|with|down to|up to|over to|in the hands of) {someone}",
        r"(?:it's|that's|that'd be|that would be) {someone} (?:who|that|you'd|you) .{2,25}",
        r"{someone}(?:'s| is) (?:the (?:one|person|guy|lady|man|woman|bloke)|your man|your best bet|in charge|handling|dealing|on it).{0,20}",
        r"(?:(?:{i} ?)?(?:{need} )+{ask}|ask|check with|speak to|talk to|consult|best ask) {someone}(?: (?:about|on|for|if|who|when|to) .{1,25}| {when})?",
        r"(?:{i} ?|i'd |i'll |we'll |we'd )?(?:{need} )+(?:have to |need to )?(?:{find})(?: .{0,30})?",
        r"(?:{i} ?|i'll |i'd |we'll )?(?:{need} )*(?:have to |need to )?(?:get|come|be|circle|ring|call|report|revert)(?: back)?(?: to (?:you|it|that|this|this one|that one))?(?: (?:on|with|about) .{2,20})?(?: {when})",
        r"(?:{i} ?|i'll |i'd |we'll |can we |could we )?(?:{need} )*(?:have to |need to )?(?:get|come|be|circle|ring|call|report) back(?: to (?:you|it|that|this|this one|that one))?(?: (?:on|with|about) .{2,20})?",
        r"(?:{i} ?|i'll |we'll )?(?:{need} |might |ought to )(?:know|have (?:it|that|this|more)|hear|hear back|have an answer)(?: more)?(?: .{0,25})?",
        r"(?:{i} )?(?:don't|haven't|didn't|can't)(?: have| got| find| bring| see)* {it}(?: (?:on me|to hand|with me|here|handy|at home|in front of me|at hand|anywhere))(?: .{0,15})?",
        r"(?:{it}|it's|that's|that'll be|it'll be|it must be|they're) ?(?:is |are )?(?:in|on|at|with) (?:the|my|our|a|some) (?:office|file|files|desk|laptop|drawer|invoice|policy|contract|paper|papers|folder|post|other \w+|accountant|email|emails|system|safe)(?: .{0,20})?",
        r"(?:will|to|i'll|we'll|can|i can|happy to) (?:send|email|forward|confirm|provide|text|post|let you know|advise|update|follow|drop)(?: .{0,30})?",
        r"(?:{it} )?(?:to follow|tbc|tba|watch this space|leave it with me|leave {it} with me|bear with me|give me .{2,20}|more to follow|on its way)",
        r"(?:{i} |i'm |we're )?(?:waiting|awaiting)(?: (?:on|for|to hear (?:back )?from))? {someone}",
        r"(?:i'm|we're) (?:driving|on the road|in a meeting|out of the office|not at my desk|not in the office|on holiday|on the train)(?: .{0,20})?",
    ),
    "KEEPER": (
        r"{someone}(?:'s got|'s had|'s doing|'s handling|'s dealing with|'s in charge of) {it}",
        r"{someone} (?:wrote|noted|took|handled|sorted|dealt with|set|put|logged|kept|was handling|was in charge of|was dealing with|did) {it}(?: down| up| out| through)?",
        r"(?:only )?{someone} {handles} {it}(?: (?:for us|side|all|here))*",
    ),
    "REFUSED": (
        r"(?:i'd |i would |we'd |we would |would |i |we )?(?:much )?(?:rather|sooner|prefer|like|want|wish)(?: (?:to )?(?:not|keep .{2,30}|withhold|stay .{2,20})| didn't| if we didn't)(?: .{0,40})?",
        r"(?:{it}|it's|that's|this is|that stays|it stays|keep that)(?: is| stays)? (?:between .{2,20}|private|personal|(?:our|my) (?:own )?business|confidential|internal|a secret|classified|sensitive|strictly .{3,20}|off limits|off the record|on a need to know .{2,10})(?: .{0,20})?",
        r"(?:{it} |that's |it's |this is )?(?:not|none of|no) (?:your|anyone's|anybody's|anyone else's) (?:business|concern)(?: .{0,15})?",
        r"(?:{i} ?|i'm |we're )?(?:not (?:happy|keen|comfortable|prepared|willing|inclined|at liberty|allowed|supposed|going|able|authorised|authorized|permitted|about)|forbidden|under (?:instructions|orders|oath) not)(?: to| with| about)? ?(?:{tell}\w*).{0,30}",
        r"(?:{i} )?(?:won't|refuse to|decline to|choose not to|don't want to|don't wish to|don't care to|mustn't|shouldn't)(?: be)? (?:{tell}\w*|answering|saying|giving|sharing)(?: .{0,30})?",
        r"(?:{i} )?(?:don't|won't) (?:{tell}|hand|do)(?: out)? (?:names|numbers|that|those|such|details|this|it)(?: .{0,20})?",
        r"(?:no comment|pass on answering|mind your own business|i plead the fifth|my lips are sealed|mum's the word|nice try)(?: .{0,15})?",
        r"(?:my|our) (?:lawyer|solicitor|barrister|attorney|boss|insurer) (?:says?|said|told|advised|has told|has advised|won't let|asked).{2,40}",
        r"(?:can't|cannot|not) (?:{tell})(?: that| this| you)?,? (?:it's|that's)? ?(?:confidential|legal|sub judice).{0,15}",
    ),
    "HELP": (
        r"(?:what|how|who|in what way|in what sense|meaning|meaning what|as in|such as|like what|how so|how come|what exactly|come again|say again|say that again|you what|what now|which is|what kind|what sort|for example|e\.?g|explain|i'm lost|i'm confused|lost me|you've lost me|what do you want|confused)",
        r"{i} (?:don't|can't|didn't|don't quite|am not) (?:get|follow|understand|see|following|grasp)(?: (?:it|this|that|you|the question|what .*|the point|your .*))?",
        r"(?:and )?(?:what's|what are|what does|what do|what did|what would|what) (?:that|this|it|you|all this|those|the|a|an|by)\b.{0,45}",
        r"(?:i'm )?(?:not sure|unsure|don't know|no idea) what (?:you|that|this|it|an?|the) .{2,30}",
    ),
    "BACK": (
        r"(?:{i} |can |could |may |let |i need to |i want to |i'd like to |let me |let's |need to |want to |would like to |please )*(?:go|step|jump|take me|move|head|skip|scroll) back(?: (?:to .{0,14}(?:previous|last|one before|before|earlier).{0,12}|one|a step|a question|one question|a bit|up|again))?",
        r"(?:{i} |can |could |i need to |i want to |i'd like to |let me |need to )*(?:change|fix|correct|amend|edit|redo|revise) .{0,14}(?:previous|last|earlier|before).{0,15}",
        r"(?:scrap that|wrong button|fat fingers?|{i} (?:mistyped|hit the wrong .{2,10}|pressed .{2,20}|typed .{0,12}wrong)|typo|my bad|that last (?:one|answer) (?:was|is) wrong)(?: .{0,25})?",
    ),
    "SKIP": (
        r"(?:i'll |let's |can we |could we |can i |may i |we can |we'll |i'd |i |we |i will )*(?:pass|skip|drop|park|give .{2,8} a miss|move on|move along|leave|jump|carry on|next)(?: (?:on|from|past|to))?(?: (?:this|that|it|this one|that one|one|the question|question|for now|for later|blank|empty|the next|out|over|there))*",
        r"(?:on to )?(?:the )?next(?: one| question)?",
        r"(?:not|isn't|irrelevant|no) (?:relevant|important|needed|matter)(?: .{0,12})?",
    ),
}  # fmt: skip
HINTS = {
    "REFUSED": (
        r"\b(?:schtum|shtum|keep quiet|stay quiet|stay silent|tight lipped|secret|private|personal|privacy|hush)\b",
        r"\b(?:not|don't|won't|never|wouldn't|can't|mustn't)\b.{0,20}\b(?:giv(?:e|ing)|nam(?:e|ing)|shar(?:e|ing)|disclos\w+|discuss\w*|hand(?:ing)?|reveal\w*|divulg\w+)\b.{0,30}\b(?:out|names?|anyone|anybody|numbers?|that|this|details|over|away)\b",
    ),
    "BACK": (r"\b(?:fix|change|correct|amend|redo|revise|edit)\b.{0,15}\b(?:last|previous|earlier)\b",),
    "UNKNOWN": (
        r"\bgot me there\b|\bstumped\b|\b(?:scooby|clue|foggiest|inkling|earthly|crystal ball|mind reader)\b",
        r"\b(?:gone|slipped|went)\b.{0,20}\b(?:head|mind)\b|\bout of my depth\b|\bmind's (?:gone )?blank\b",
        r"\b(?:nobody|no one|no-one)\b.{0,20}\b(?:knows?|told|remember\w*|saw|noticed|said)\b",
        r"\b(?:they|he|she|we|i|the \w+)(?:'re|'s|'m| are| is) (?:\w+ )?\w+ing (?:it|that|this|them|things)\b",
        r"\bnot (?:a |an |the |very )?(?:techie|technical|expert|it person|it guy|accountant|specialist|computer person|tech savvy|good with \w+)\b",
        r"\bnot my (?:department|area|field|side|job|bag|thing|forte)\b",
    ),
    "LATER": (
        r"\b(?:i'll|we'll|will|i'm going to|i'd have to|i have to|i need to|we need to|let me)\b.{0,12}\b(?:ping|drop|pop|shoot|send|text|dm|bung|count|tot|look|add|dig|ask|check|get|find|chase|fetch|ring|see|go and|pass)\b",
        r"^not (?:on me|with me|here|at hand|in front of me)\b",
    ),
    "HELP": (r"\b(?:difference|what you mean|meaning|understand|confus\w+|clarif\w+|explain)\b",),
}  # fmt: skip
