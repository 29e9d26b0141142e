"""Prints what features.py gives for some words, for tests/analysis/features.test.ts."""

import json

from features import affixes, sentence_case, shape_kind, shapes

WORDS = "a I the The WHO UNICEF COVID-19 covid-19 McDonald 5 5,000 1.5 2021 1990s 19th H1N1 mRNA-1273 U.S. p.m. 's n't - -- ... $ % @WHO é Éa ßß 日本 👍 naïve İstanbul ŁÓDŹ O'Brien Côte vaccines donated".split(" ")
SENTENCES = [
    "Japan gave 5 doses to Taiwan .",
    "JAPAN GIVES VACCINE DOSES TO TAIWAN",
    "Japan Gives More Vaccine Doses to Taiwan",
    "japan gave more vaccine doses to taiwan",
    "Yes .",
    "“ WHO said so ”",
]

words = [[w, affixes(w), shape_kind(w)] for w in WORDS]
sentences = [[s.split(" "), sentence_case(s.split(" ")), shapes(s.split(" "))] for s in SENTENCES]
print("{\n  \"words\": [\n    " + ",\n    ".join(json.dumps(w, ensure_ascii=False) for w in words) + "\n  ],")
print("  \"sentences\": [\n    " + ",\n    ".join(json.dumps(s, ensure_ascii=False) for s in sentences) + "\n  ]\n}")
