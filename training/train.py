"""Trains the tagger and parser. See README.md for the one command that runs all steps."""

import argparse
import math
import random
import time
from pathlib import Path

import numpy as np
import torch

from data import Encoded, Vocab, draw_flags, kind_table, load_domain, load_treebank, name_spans
from model import Parser

HERE = Path(__file__).parent


LENGTHS = (4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 27, 30, 34, 38, 44, 52, 64, 84, 128)


def batches(items, rng, tokens):
    """Batches of a few fixed shapes, in random order: kernels are built once for each shape.

    Each holds sentences of like length; the last one of a length is filled up with sentences drawn again.
    """
    bins = {}
    for e in items:
        bins.setdefault(next((t for t in LENGTHS if e.n <= t), e.n), []).append(e)
    out = []
    for t, group in sorted(bins.items()):
        size = max(1, tokens // t // 4 * 4) if t < LENGTHS[-1] else 2
        group = group[:]
        rng.shuffle(group)
        while len(group) % size:
            group.append(group[rng.randrange(len(group))])
        out += [(t, group[i : i + size]) for i in range(0, len(group), size)]
    rng.shuffle(out)
    return out


def collate(shaped, rng=None, keep=0.0):
    """Padded arrays (T, B). With `rng`: letter case, names and end marks vary, rare words go missing."""
    T, batch = shaped
    B = len(batch)
    word, glove, shape, flag = (np.zeros((T, B), dtype=np.int64) for _ in range(4))
    affix = np.zeros((T, B, 7), dtype=np.int64)
    rev = np.tile(np.arange(T)[:, None], (1, B))
    tag, rel, head = (np.full((T, B), -1, dtype=np.int64) for _ in range(3))
    mask = np.zeros((T, B), dtype=bool)
    bank = np.array([[e.bank for e in batch]])
    for b, e in enumerate(batch):
        n, variant, w = e.n, 0, e.word
        if rng:
            r = rng.random()
            variant = 1 if r < 0.03 else 2 if r < 0.05 else 3 if r < 0.08 else 0
            if e.open_end and rng.random() < (0.5 if variant else 0.05):
                n -= 1
            w = np.where(np.random.rand(e.n) < e.drop, 0, w)
        word[:n, b], glove[:n, b], affix[:n, b] = w[:n], e.glove[:n], e.affix[:n]
        shape[:n, b] = e.cased[variant][:n]
        flag[:n, b] = draw_flags(e, rng or random.Random(e.n), keep)[:n]
        rev[:n, b] = np.arange(n)[::-1]
        tag[:n, b], rel[:n, b], head[:n, b] = e.tag[:n], e.rel[:n], e.head[:n]
        mask[:n, b] = True
    t = torch.from_numpy
    return dict(word=t(word), glove=t(glove), affix=t(affix), shape=t(shape), flag=t(flag), rev=t(rev), tag=t(tag), rel=t(rel), head=t(head), mask=t(mask), bank=t(bank))


def scores(model, b):
    """Tag, arc and relation-input scores, with heads outside the sentence ruled out."""
    tags, arcs, rel_dep, rel_head = model(b)
    mask = b["mask"].t()
    ok = torch.cat([torch.ones_like(mask[:, :1]), mask], 1)
    arcs = arcs.masked_fill(~ok.unsqueeze(1), -1e4)
    return tags, arcs, rel_dep, rel_head


def loss_of(model, b, soft=None):
    ce = torch.nn.functional.cross_entropy
    tags, arcs, rel_dep, rel_head = scores(model, b)
    rels = model.relations(rel_dep, rel_head, b["head"].clamp(min=0))
    hard_tag = ce(tags.float().flatten(0, 1), b["tag"].flatten(), ignore_index=-1)
    hard_arc = ce(arcs.flatten(0, 1), b["head"].t().flatten(), ignore_index=-1)
    hard_rel = ce(rels.float().flatten(0, 1), b["rel"].flatten(), ignore_index=-1)
    if soft is None:
        return hard_arc + hard_rel + 0.5 * hard_tag
    m = b["mask"].flatten()
    mt = b["mask"].t().flatten()
    kl = lambda logits, p: -(p * torch.log_softmax(logits.float(), -1)).sum(-1).mean()
    arc_t = kl(arcs.flatten(0, 1)[mt], soft["arc"].flatten(0, 1)[mt])
    tag_t = kl(tags.flatten(0, 1)[m], soft["tag"].flatten(0, 1)[m])
    rel_t = kl(rels.flatten(0, 1)[m], soft["rel"].flatten(0, 1)[m])
    w = 0.6
    return (1 - w) * (hard_arc + hard_rel + 0.5 * hard_tag) + w * (arc_t + rel_t + 0.5 * tag_t)


@torch.no_grad()
def evaluate(model, items, vocab):
    """UAS, LAS (full label), LAS (universal label), UPOS and XPOS by plain arg-max, without decoding."""
    model.eval()
    main = np.array([r.split(":")[0] for r in vocab.rels])
    main_ids = np.unique(main, return_inverse=True)[1]
    upos_ids = np.unique([t.split("/")[0] for t in vocab.tags], return_inverse=True)[1]
    n = uas = las = lasm = up = xp = 0
    items = sorted(items, key=lambda e: e.n)
    for i in range(0, len(items), 64):
        b = collate((items[min(i + 63, len(items) - 1)].n, items[i : i + 64]))
        tags, arcs, rel_dep, rel_head = scores(model, b)
        heads = arcs.argmax(-1).t()
        rels = model.relations(rel_dep, rel_head, heads).argmax(-1).numpy()
        m = b["mask"].numpy()
        h_ok = (heads == b["head"]).numpy()[m]
        g, p = b["rel"].numpy()[m], rels[m]
        t_ok = tags.argmax(-1).numpy()[m]
        gt = b["tag"].numpy()[m]
        n += m.sum()
        uas += h_ok.sum()
        las += (h_ok & (g == p)).sum()
        lasm += (h_ok & (main_ids[g] == main_ids[p])).sum()
        up += (upos_ids[t_ok] == upos_ids[gt]).sum()
        xp += (t_ok == gt).sum()
    model.train()
    return [100 * v / n for v in (uas, las, lasm, up, xp)]


def prepare(args):
    """Vocabulary, embeddings and encoded sentences."""
    ewt, gum = load_treebank(args.treebank, "ewt-train"), load_treebank(args.treebank, "gum-train")
    dev = load_treebank(args.treebank, "ewt-dev")
    gum_dev = load_treebank(args.treebank, "gum-dev")
    domain = load_domain()
    train = ewt + gum + domain
    places = (HERE / "places.txt").read_text().split("\n")
    kinds = kind_table(gum, [p for p in places if p])
    domain_test = load_domain("test")
    for s in train + dev + gum_dev + domain_test:
        s.names = name_spans(s, kinds)
    glove = np.load(args.glove, allow_pickle=False)
    vocab = Vocab(train, list(glove["words"]))
    if args.vocab:
        vocab.freeze(args.vocab)
    vectors = torch.from_numpy(np.concatenate([np.zeros((1, glove["vectors"].shape[1]), np.float32), glove["vectors"]]))
    vocab.glove_words = ["!none"] + vocab.glove_words
    vocab.index()
    enc = [Encoded(s, vocab) for s in train]
    extra = []
    first_domain = len(ewt) + len(gum)
    for i, (s, e) in enumerate(zip(train, enc)):
        times = args.domain_weight if i >= first_domain else 2 if s.genre in ("news", "interview") else 1
        extra += [e] * times
    return vocab, vectors, extra, [Encoded(s, vocab) for s in dev], [Encoded(s, vocab) for s in gum_dev], [Encoded(s, vocab) for s in domain_test], len(domain)


def mean_logits(teachers, b):
    """Average of the teachers' distributions for one batch."""
    out = None
    with torch.no_grad():
        for t in teachers:
            tags, arcs, rel_dep, rel_head = scores(t, b)
            rels = t.relations(rel_dep, rel_head, b["head"].clamp(min=0))
            p = [torch.softmax(v.float(), -1) for v in (tags, arcs, rels)]
            out = p if out is None else [a + c for a, c in zip(out, p)]
    tag, arc, rel = [v / len(teachers) for v in out]
    return dict(tag=tag, arc=arc, rel=rel)


def load_model(path, vectors):
    saved = torch.load(path, weights_only=False)
    c = saved["config"]
    m = Parser(vectors, c["words"], c["tags"], c["rels"], c["hidden"], c["layers"], c["arc"], c["rel"])
    m.load_state_dict(saved["state"], strict=False)
    return m, saved


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--treebank", required=True)
    ap.add_argument("--glove", required=True, help="file made by embeddings.py")
    ap.add_argument("--out", required=True)
    ap.add_argument("--epochs", type=int, default=30)
    ap.add_argument("--tokens", type=int, default=1000, help="words in a batch")
    ap.add_argument("--lr", type=float, default=3e-3)
    ap.add_argument("--hidden", type=int, default=192)
    ap.add_argument("--layers", type=int, default=2)
    ap.add_argument("--arc", type=int, default=192)
    ap.add_argument("--rel", type=int, default=128)
    ap.add_argument("--drop", type=float, default=0.33)
    ap.add_argument("--seed", type=int, default=42)
    ap.add_argument("--domain-weight", type=int, default=6)
    ap.add_argument("--weight-drop", type=float, default=0.0, help="share of recurrent weights left out in a batch")
    ap.add_argument("--vocab", help="file with words, tags and relations; written if it is not there")
    ap.add_argument("--teachers", nargs="*", default=[])
    ap.add_argument("--start", help="weights to go on from")
    ap.add_argument("--minutes", type=float, default=1e9, help="stop in time: the learning rate follows the clock when it runs out first")
    ap.add_argument("--threads", type=int, default=1, help="with one the result is the same on every run")
    ap.add_argument("--every", type=int, default=2)
    args = ap.parse_args()
    torch.manual_seed(args.seed)
    np.random.seed(args.seed)
    rng = random.Random(args.seed)
    torch.set_num_threads(args.threads)
    begin = time.time()
    vocab, vectors, train, dev, gum_dev, domain_test, domain = prepare(args)
    print(f"{len(train)} sentences ({domain} of the domain), {sum(e.n for e in train)} words, {len(vocab.words)} words kept, {len(vocab.tags)} tags, {len(vocab.rels)} relations, {time.time() - begin:.0f} s", flush=True)
    model = Parser(vectors, len(vocab.words), len(vocab.tags), len(vocab.rels), args.hidden, args.layers, args.arc, args.rel, args.drop, weight_drop=args.weight_drop)
    if args.start:
        model.load_state_dict(torch.load(args.start, weights_only=False)["state"], strict=False)
    ema = Parser(vectors, len(vocab.words), len(vocab.tags), len(vocab.rels), args.hidden, args.layers, args.arc, args.rel)
    ema.load_state_dict(model.state_dict())
    teachers = [load_model(p, vectors)[0].eval() for p in args.teachers]
    print(sum(p.numel() for p in model.parameters()), "parameters", flush=True)
    opt = torch.optim.Adam(model.parameters(), lr=args.lr, betas=(0.9, 0.98), eps=1e-9)
    best, step, start = 0.0, 0, time.time()
    for epoch in range(args.epochs):
        total, count = 0.0, 0
        bs = batches(train, rng, args.tokens)
        for k, batch in enumerate(bs):
            done = max((epoch + k / len(bs)) / args.epochs, (time.time() - start) / 60 / args.minutes)
            lr = args.lr * min(1.0, (step + 1) / 300) * max(0.01, 1 - done)
            for g in opt.param_groups:
                g["lr"] = lr
            b = collate(batch, rng, keep=0.55)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                soft = mean_logits(teachers, b) if teachers else None
                loss = loss_of(model, b, soft)
            opt.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            opt.step()
            step += 1
            decay = min(0.999, step / (step + 50))
            with torch.no_grad():
                torch._foreach_lerp_([p for p in ema.parameters()], [p for p in model.parameters()], 1 - decay)
            total += float(loss.detach())
            count += 1
            if done >= 1:
                break
        line = f"epoch {epoch + 1} loss {total / count:.3f} lr {lr:.5f} {(time.time() - start) / 60:.1f} min"
        last = epoch + 1 == args.epochs or done >= 1
        if last or (epoch + 1) % args.every == 0:
            r, g = evaluate(ema, dev, vocab), evaluate(ema, gum_dev, vocab)
            line += " ewt-dev UAS %.2f LASfull %.2f LAS %.2f UPOS %.2f XPOS %.2f" % tuple(r)
            line += " gum-dev UAS %.2f LASfull %.2f LAS %.2f UPOS %.2f XPOS %.2f" % tuple(g)
            line += " domain UAS %.2f LASfull %.2f LAS %.2f" % tuple(evaluate(ema, domain_test, vocab)[:3])
            value = r[2] + 0.25 * g[2]
            if value > best:
                best = value
                state = {k: v for k, v in ema.state_dict().items() if k != "glove"}
                torch.save(dict(state=state, config=model.config, vocab=dict(words=vocab.words, tags=vocab.tags, rels=vocab.rels), score=r), args.out)
                line += " *"
        print(line, flush=True)
        if last:
            break


if __name__ == "__main__":
    main()
