"""Writes trained weights as one gzipped file for `src/analysis/parser/weights.ts`: 8-bit matrices, 4-bit word vectors."""

import argparse
import gzip
import json
import struct
from pathlib import Path

import numpy as np
import torch

from data import load_domain, load_treebank
from features import ALIASES
from lemmas import learn


class Writer:
    def __init__(self):
        self.index, self.parts, self.size = {}, [], 0

    def put(self, name, array, kind):
        data = array.tobytes()
        self.index[name] = [kind, list(array.shape), self.size]
        pad = -len(data) % 16
        self.parts += [data, b"\0" * pad]
        self.size += len(data) + pad

    def floats(self, name, array):
        self.put(name, np.ascontiguousarray(array, dtype="<f4"), "f32")

    def matrix(self, name, w, rows=None):
        """Rows of 8-bit whole numbers with one scale each; filled up with empty rows to `rows`."""
        w = np.asarray(w, dtype=np.float32)
        if rows and rows > len(w):
            w = np.concatenate([w, np.zeros((rows - len(w), w.shape[1]), np.float32)])
        scale = np.maximum(np.abs(w).max(1), 1e-8) / 127
        self.put(name, np.clip(np.round(w / scale[:, None]), -127, 127).astype(np.int8), "i8")
        self.floats(name + ".scale", scale)

    def text(self, name, lines):
        data = np.frombuffer("\n".join(lines).encode("utf-8"), dtype=np.uint8)
        self.put(name, data, "u8")

    def save(self, path, header):
        head = json.dumps({**header, "arrays": self.index}, separators=(",", ":"), sort_keys=True, ensure_ascii=False).encode("utf-8")
        head += b" " * (-(8 + len(head)) % 16)
        blob = b"TWP1" + struct.pack("<I", len(head)) + head + b"".join(self.parts)
        # No time stamp, so that the same weights give the same file.
        Path(path).write_bytes(gzip.compress(blob, 9, mtime=0))
        print(path, len(blob), "bytes,", Path(path).stat().st_size, "compressed")


def fold_bank(s):
    """Makes EWT's conventions a constant: their part of the first layer's input goes into its bias."""
    row = s["bank.weight"][0]
    for side in ("fwd", "bwd"):
        w = s[f"layers.0.{side}.weight_ih_l0"]
        s[f"layers.0.{side}.bias_ih_l0"] = s[f"layers.0.{side}.bias_ih_l0"] + w[:, -len(row) :] @ row
        s[f"layers.0.{side}.weight_ih_l0"] = w[:, : -len(row)]


def up8(n):
    return (n + 7) // 8 * 8


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--weights", required=True)
    ap.add_argument("--glove", required=True)
    ap.add_argument("--treebank", required=True)
    ap.add_argument("--out", required=True)
    args = ap.parse_args()
    saved = torch.load(args.weights, weights_only=False)
    s = {k: v.numpy() for k, v in saved["state"].items()}
    c, vocab = saved["config"], saved["vocab"]
    w = Writer()
    glove = np.load(args.glove)
    q = (glove["q"] + 8).astype(np.uint8)
    w.put("glove", q[:, 0::2] | q[:, 1::2] << 4, "u8")
    w.put("glove.scale", np.round(glove["scale"] * 65536).astype("<u2"), "u16")
    w.text("glove.words", list(glove["words"]))
    w.text("words", vocab["words"])
    for name in ("word", "affix", "shape", "flag"):
        w.matrix(name, s[f"{name}.weight"])
    if "bank.weight" in s:
        fold_bank(s)
    for k in range(c["layers"]):
        f, b = f"layers.{k}.fwd.", f"layers.{k}.bwd."
        w.matrix(f"in{k}", np.concatenate([s[f + "weight_ih_l0"], s[b + "weight_ih_l0"]]))
        w.floats(f"in{k}.bias", np.concatenate([s[f + "bias_ih_l0"] + s[f + "bias_hh_l0"], s[b + "bias_ih_l0"] + s[b + "bias_hh_l0"]]))
        w.matrix(f"fwd{k}", s[f + "weight_hh_l0"])
        w.matrix(f"bwd{k}", s[b + "weight_hh_l0"])
    pad = lambda v: np.concatenate([v, np.zeros(up8(len(v)) - len(v), np.float32)])
    w.matrix("tag", s["tag.weight"], up8(c["tags"]))
    w.floats("tag.bias", pad(s["tag.bias"]))
    for name in ("arc_dep", "arc_head", "rel_dep", "rel_head"):
        w.matrix(name, s[name + ".weight"])
        w.floats(name + ".bias", s[name + ".bias"])
    w.floats("root.arc", s["arc_head.weight"] @ s["root"] + s["arc_head.bias"])
    w.floats("root.rel", s["rel_head.weight"] @ s["root"] + s["rel_head.bias"])
    w.matrix("u", s["u"].T)
    w.floats("u.bias", s["u_bias"])
    w.matrix("rel", s["rel_out.weight"], up8(c["rels"]))
    w.floats("rel.bias", pad(s["rel_out.bias"]))
    train = [x for t in ("ewt-train", "gum-train") for x in load_treebank(args.treebank, t)]
    train += load_domain()
    lemmas = json.dumps(learn(train), ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    w.text("lemmas", [lemmas])
    for name, v in s.items():
        if v.ndim == 2:
            print(name, v.shape, "largest", float(np.abs(v).max()))
    config = {k: c[k] for k in ("hidden", "layers", "arc", "rel")}
    w.save(args.out, {"config": config, "tags": vocab["tags"], "rels": vocab["rels"], "aliases": ALIASES})


if __name__ == "__main__":
    main()
