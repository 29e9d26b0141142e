"""Reads CoNLL-U treebanks and turns sentences into arrays for training."""

import gzip
import json
import re
from collections import Counter
from pathlib import Path

import numpy as np

from features import NAME_KINDS, affixes, glove_key, shapes, word_key

GUM_KIND = {"place": "place", "person": "person", "organization": "organization", "event": "other", "object": "other", "substance": "other"}


class Sentence:
    __slots__ = ("forms", "upos", "xpos", "lemmas", "heads", "rels", "genre", "entities", "names", "bank")


def read(path):
    """Sentences of one file; ranges (3-4) and empty nodes (3.1) are left out."""
    opener = gzip.open if str(path).endswith(".gz") else open
    genre, rows, sid = "", [], ""
    with opener(path, "rt", encoding="utf-8") as f:
        for line in f:
            line = line.rstrip("\n")
            if line.startswith("# meta::genre"):
                genre = line.split("=", 1)[1].strip()
            elif line.startswith("# sent_id"):
                sid = line.split("=", 1)[1].strip()
            elif not line:
                if rows:
                    yield make(rows, genre, sid)
                rows = []
            elif line[0] != "#":
                cols = line.split("\t")
                if cols[0].isdigit():
                    rows.append(cols)
    if rows:
        yield make(rows, genre, sid)


def make(rows, genre, sid):
    s = Sentence()
    s.genre, s.bank = genre, 1 if sid.startswith("GUM") else 0
    s.forms = [r[1] for r in rows]
    s.lemmas = [r[2] for r in rows]
    s.upos = [r[3] for r in rows]
    s.xpos = [r[4] for r in rows]
    s.heads = [int(r[6]) for r in rows]
    s.rels = [r[7] for r in rows]
    s.entities = [r[9] for r in rows]
    s.names = None
    return s


def gum_spans(s):
    """Typed entity spans of GUM's MISC column whose head is a proper noun: (first, last, kind)."""
    spans, stack = [], []
    for i, misc in enumerate(s.entities):
        field = next((x[7:] for x in misc.split("|") if x.startswith("Entity=")), "")
        for m in re.finditer(r"\((\d+)-([a-z]+)[^()]*|(\d+)\)", field):
            if m.group(1):
                stack.append((m.group(1), m.group(2), i))
                # A span of one token closes with a bracket straight after its attributes.
                if field[m.end() : m.end() + 1] == ")":
                    spans.append((*stack.pop()[1:], i))
            else:
                for k in range(len(stack) - 1, -1, -1):
                    if stack[k][0] == m.group(3):
                        spans.append((stack[k][1], stack[k][2], i))
                        del stack[k]
                        break
    return [(a, b, GUM_KIND[kind]) for kind, a, b in spans if kind in GUM_KIND]


def name_spans(s, kinds):
    """Runs of proper nouns, each with its kind: from GUM's entities, else by the table `kinds`, else None."""
    typed = gum_spans(s)
    out, i, n = [], 0, len(s.forms)
    while i < n:
        if s.upos[i] != "PROPN":
            i += 1
            continue
        j = i
        while j < n and (s.upos[j] == "PROPN" or (s.forms[j] in ("of", "the", "for", "and", "-", "&") and j + 1 < n and s.upos[j + 1] == "PROPN" and s.forms[j] in ("of", "-", "&"))):
            j += 1
        inside = [t for t in typed if i >= t[0] and j - 1 <= t[1] and t[1] - t[0] <= (j - i) + 2]
        text = " ".join(s.forms[i:j])
        kind = min(inside, key=lambda t: t[1] - t[0])[2] if inside else kinds.get(text) or kinds.get(s.forms[j - 1])
        out.append((i, j, kind))
        i = j
    return out


def kind_table(sentences, places):
    """The commonest kind of each name in GUM, with country and city names on top."""
    count = {}
    for s in sentences:
        for a, b, kind in name_spans(s, {}):
            if kind:
                count.setdefault(" ".join(s.forms[a:b]), Counter())[kind] += 1
    table = {t: c.most_common(1)[0][0] for t, c in count.items()}
    table.update({p: "place" for p in places})
    return table


class Vocab:
    """Maps words, joint tags and relations to rows."""

    def __init__(self, sentences, glove_words):
        freq = Counter(word_key(f) for s in sentences for f in s.forms)
        self.freq = freq
        self.words = ["!unk"] + sorted(w for w, c in freq.items() if c >= 2)
        self.tags = sorted({u + "/" + x for s in sentences for u, x in zip(s.upos, s.xpos)})
        self.rels = sorted({r for s in sentences for r in s.rels})
        self.glove_words = glove_words
        self.index()

    def freeze(self, path):
        """Takes words, tags and relations from a file, so that several runs agree; writes it if it is not there."""
        path = Path(path)
        if path.exists():
            saved = json.loads(path.read_text())
            self.words, self.tags, self.rels = saved["words"], saved["tags"], saved["rels"]
        else:
            path.write_text(json.dumps(dict(words=self.words, tags=self.tags, rels=self.rels)))
        self.index()

    def index(self):
        self.word_id = {w: i for i, w in enumerate(self.words)}
        self.tag_id = {t: i for i, t in enumerate(self.tags)}
        self.rel_id = {r: i for i, r in enumerate(self.rels)}
        self.glove_id = {w: i for i, w in enumerate(self.glove_words)}


class Encoded:
    """Arrays of one sentence. `cased` holds the shape row of each variant of letter case."""

    def __init__(self, s, vocab):
        self.n, self.bank = len(s.forms), s.bank
        keys = [word_key(f) for f in s.forms]
        self.word = np.array([vocab.word_id.get(k, 0) for k in keys])
        self.drop = np.array([0.4 / (0.4 + vocab.freq.get(k, 0)) for k in keys], dtype=np.float32)
        self.glove = np.array([vocab.glove_id.get(glove_key(f), 0) for f in s.forms])
        self.affix = np.array([affixes(f) for f in s.forms])
        titled = [f[:1].upper() + f[1:] if len(f) > 3 or i == 0 else f for i, f in enumerate(s.forms)]
        variants = (s.forms, [f.lower() for f in s.forms], [f.upper() for f in s.forms], titled)
        self.cased = [np.array(shapes(v)) for v in variants]
        self.tag = np.array([vocab.tag_id.get(u + "/" + x, -1) for u, x in zip(s.upos, s.xpos)])
        self.head = np.array(s.heads)
        self.rel = np.array([vocab.rel_id.get(r, -1) for r in s.rels])
        self.names = s.names or []
        self.nouns = [i for i, u in enumerate(s.upos) if u == "NOUN"]
        self.open_end = self.n > 3 and s.upos[-1] == "PUNCT" and s.heads[-1] != 0 and (self.n not in s.heads)


def flag_row(kind, inside):
    return 1 + 2 * NAME_KINDS.index(kind) + (1 if inside else 0)


def draw_flags(e, rng, keep):
    """Flags as a gazetteer would give them: each name known with probability `keep`, sometimes of a wrong kind."""
    flags = np.zeros(e.n, dtype=np.int64)
    for a, b, kind in e.names:
        if rng.random() >= keep:
            continue
        k = kind if kind and rng.random() < 0.95 else rng.choice(NAME_KINDS)
        # Gazetteers list short names; longer runs are often known in part.
        if b - a > 3 and rng.random() < 0.5:
            a = b - rng.randint(1, 2)
        for i in range(a, b):
            flags[i] = flag_row(k, i > a)
    if e.nouns and rng.random() < 0.01:
        flags[rng.choice(e.nouns)] = flag_row(rng.choice(NAME_KINDS), False)
    return flags


def load_treebank(folder, name):
    return list(read(Path(folder) / f"{name}.conllu.gz"))


def load_domain(part="train"):
    """Sentences of the domain written for this project."""
    files = sorted((Path(__file__).parent / "domain").glob(f"{part}*.conllu"))
    return [s for f in files for s in read(f)]
