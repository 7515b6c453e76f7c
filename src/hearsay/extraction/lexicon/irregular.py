"""Forms of English words that no rule makes."""

from __future__ import annotations

VERBS: dict[str, str] = {
    "admitted": "admit", "am": "be", "are": "be", "became": "become", "been": "be", "began": "begin", "begged": "beg", "begun": "begin",
    "being": "be", "bent": "bend", "bled": "bleed", "blew": "blow", "blown": "blow", "bore": "bear", "bought": "buy",
    "broke": "break", "broken": "break",
    "brought": "bring", "built": "build", "burst": "burst", "came": "come", "cast": "cast", "caught": "catch", "chose": "choose",
    "chosen": "choose", "conceded": "concede", "cut": "cut", "dealt": "deal", "did": "do", "does": "do", "done": "do", "drawn": "draw",
    "drew": "draw", "driven": "drive", "drove": "drive", "dug": "dig", "fallen": "fall", "fed": "feed", "fell": "fall", "felt": "feel",
    "fled": "flee", "flew": "fly", "flown": "fly", "forbade": "forbid", "foresaw": "foresee", "foreseen": "foresee", "forgot": "forget",
    "fought": "fight", "found": "find", "froze": "freeze", "frozen": "freeze", "gave": "give", "given": "give", "gone": "go",
    "got": "get", "gotten": "get", "grew": "grow", "grown": "grow", "had": "have", "has": "have", "having": "have", "heard": "hear",
    "held": "hold", "hid": "hide", "hidden": "hide", "hit": "hit", "hung": "hang", "hurt": "hurt", "is": "be", "kept": "keep",
    "knew": "know", "known": "know", "laid": "lay", "led": "lead", "left": "leave", "let": "let", "lost": "lose", "made": "make",
    "meant": "mean", "met": "meet", "omitted": "omit", "overcame": "overcome", "overran": "overrun", "overthrew": "overthrow",
    "overthrown": "overthrow",
    "paid": "pay", "pleaded": "plead", "pled": "plead", "put": "put", "quipped": "quip", "quit": "quit", "ran": "run", "rang": "ring",
    "read": "read", "retaken": "retake", "retook": "retake", "risen": "rise", "rode": "ride", "rose": "rise", "rung": "ring",
    "said": "say", "sank": "sink", "sat": "sit", "saw": "see", "seen": "see", "sent": "send", "set": "set", "shaken": "shake",
    "shook": "shake",
    "shot": "shoot", "showed": "show", "shown": "show", "shut": "shut", "slept": "sleep", "slew": "slay", "sold": "sell",
    "sought": "seek", "spent": "spend", "split": "split", "spoke": "speak", "spoken": "speak", "spread": "spread", "stole": "steal",
    "stolen": "steal", "stood": "stand", "stricken": "strike", "strove": "strive", "struck": "strike", "stuck": "stick",
    "submitted": "submit", "sunk": "sink", "swept": "sweep", "swore": "swear", "sworn": "swear", "taken": "take", "taught": "teach",
    "thought": "think", "threw": "throw", "thrown": "throw", "told": "tell", "took": "take", "tore": "tear", "torn": "tear",
    "undergone": "undergo", "understood": "understand", "undertaken": "undertake", "undertook": "undertake", "underwent": "undergo",
    "upheld": "uphold", "was": "be", "went": "go", "wept": "weep", "were": "be", "withdrawn": "withdraw", "withdrew": "withdraw",
    "won": "win", "written": "write", "wrote": "write",
    "bade": "bid", "beat": "beat", "beaten": "beat", "bit": "bite", "bitten": "bite", "borne": "bear", "bound": "bind", "clung": "cling",
    "crept": "creep", "flung": "fling", "forbidden": "forbid", "forgave": "forgive", "knelt": "kneel", "lent": "lend", "leapt": "leap",
    "lit": "light", "overheard": "overhear", "overtook": "overtake", "rebuilt": "rebuild", "ridden": "ride", "sang": "sing",
    "slain": "slay", "slid": "slide", "sped": "speed", "sprang": "spring", "strode": "stride", "sung": "sing", "swam": "swim",
    "swung": "swing", "withheld": "withhold", "woke": "wake", "wore": "wear", "worn": "wear",
}  # fmt: skip
"""Past tenses, participles and odd third persons to their lemmas."""

NOUNS: dict[str, str] = {
    "aircraft": "aircraft", "chairmen": "chairman", "children": "child", "fishermen": "fisherman", "gunmen": "gunman", "men": "man",
    "people": "people", "personnel": "personnel", "policemen": "policeman", "policewomen": "policewoman", "servicemen": "soldier",
    "spokesmen": "spokesman", "spokespeople": "spokesperson", "spokeswomen": "spokeswoman", "thieves": "thief", "troops": "troop",
    "wives": "wife", "women": "woman",
}  # fmt: skip
"""Plurals to their singulars."""
