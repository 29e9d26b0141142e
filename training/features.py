"""Token features of the tagger and parser. `src/analysis/parser/features.ts` computes the same ones."""

import re

AFFIX_BUCKETS = 8192
SHAPE_KINDS = 12
SHAPES = SHAPE_KINDS * 2 * 4
NAME_KINDS = ["place", "person", "organization", "other"]
FLAGS = 1 + 2 * len(NAME_KINDS)

YEAR = re.compile(r"^(1[5-9]|20)\d\d$")
NUMBER = re.compile(r"^[+-]?\.?\d[\d.,:/-]*$")

# Words of 2020-22 that the embeddings do not know, and what they behave like.
ALIASES = {
    "covid": "influenza", "covid-19": "influenza", "covid19": "influenza", "ncov": "influenza",
    "sars-cov-2": "influenza", "coronavirus": "influenza", "omicron": "influenza", "mpox": "influenza",
    "covax": "unicef", "gavi": "unicef", "cepi": "unicef", "avat": "unicef", "covovax": "pfizer",
    "astrazeneca": "pfizer", "moderna": "pfizer", "sinovac": "pfizer", "sinopharm": "pfizer", "biontech": "pfizer",
    "novavax": "pfizer", "cansino": "pfizer", "janssen": "pfizer", "covishield": "pfizer", "covaxin": "pfizer",
    "coronavac": "pfizer", "comirnaty": "pfizer", "spikevax": "pfizer", "vaxzevria": "pfizer", "sputnik": "pfizer",
    "zifivax": "pfizer", "abdala": "pfizer", "soberana": "pfizer", "clover": "clover",
    "jabs": "vaccines", "jab": "vaccine", "ppe": "equipment", "ppes": "equipment", "lockdown": "curfew", "lockdowns": "curfews",
    "remdesivir": "insulin", "paxlovid": "insulin", "concentrators": "ventilators", "concentrator": "ventilator",
    "n't": "not", "’s": "'s", "nt": "not", "“": '"', "”": '"', "``": '"', "''": '"', "’": "'", "‘": "'", "–": "-", "—": "-", "--": "-",
}


def word_key(form):
    """Key of the trained word embedding."""
    if YEAR.match(form):
        return "!year"
    if NUMBER.match(form):
        return "!num"
    return form.lower().replace("’", "'")


def glove_key(form):
    """Key of the frozen embedding, before looking whether it is there."""
    if NUMBER.match(form):
        return "!num"
    low = form.lower()
    return ALIASES.get(low, low)


def fnv(text, salt):
    """FNV-1a over UTF-16 code units, as JavaScript sees the text."""
    h = (0x811C9DC5 ^ salt) & 0xFFFFFFFF
    data = text.encode("utf-16-le", "surrogatepass")
    for i in range(0, len(data), 2):
        h = ((h ^ (data[i] | data[i + 1] << 8)) * 0x01000193) & 0xFFFFFFFF
    return h


def affixes(form):
    """Seven buckets: prefixes of 1-3 and suffixes of 1-4 letters of the lower-cased form."""
    low = form.lower()
    # Slices count UTF-16 units; outside the basic plane the two sides would differ by one, so such letters become one.
    low = "".join(c if ord(c) < 0x10000 else "\ufffd" for c in low)
    n = len(low)
    out = [fnv(low[:k], k) % AFFIX_BUCKETS if n >= k else 0 for k in (1, 2, 3)]
    out += [fnv(low[-k:], 16 + k) % AFFIX_BUCKETS if n >= k else 0 for k in (1, 2, 3, 4)]
    return out


def shape_kind(form):
    """One of twelve outlines of a word."""
    up = low = digit = other = 0
    for c in form:
        if "0" <= c <= "9":
            digit += 1
        elif c.lower() != c:
            up += 1
        elif c.upper() != c:
            low += 1
        else:
            other += 1
    first_up = form[:1].lower() != form[:1]
    if digit:
        if up or low:
            return 7 if up else 6
        return 4 if other == 0 else 5
    if up and low:
        return 2 if first_up and up == 1 else 3
    if up:
        if other:
            return 9
        return 1 if up > 1 else 10
    if low:
        return 0 if other == 0 else 11
    return 8


def sentence_case(forms):
    """0 ordinary, 1 capitals, 2 title case, 3 no capital at all."""
    words = [f for f in forms if len(f) > 3 and f[0].isalpha()]
    if len(words) < 3:
        return 0
    caps = sum(1 for f in words if f.upper() == f)
    if caps * 10 >= len(words) * 8:
        return 1
    titled = sum(1 for f in words if f[0].lower() != f[0])
    if titled * 10 >= len(words) * 8:
        return 2
    if all(f.lower() == f for f in forms):
        return 3
    return 0


def shapes(forms):
    mode = sentence_case(forms)
    return [(shape_kind(f) * 2 + (1 if i == 0 else 0)) * 4 + mode for i, f in enumerate(forms)]
