"""Learns the lemmatiser's rules: for each tag, which ending becomes which, and the words that keep to no rule."""

import json
from collections import Counter, defaultdict

LONGEST = 6


def rule_of(form, lemma):
    """Cheapest rule from form to lemma: letter case, letters cut from the end, ending put in their place."""
    best = None
    for case, base in (("l", form.lower()), ("k", form)):
        n = 0
        while n < min(len(base), len(lemma)) and base[n] == lemma[n]:
            n += 1
        cut, add = len(base) - n, lemma[n:]
        cost = cut + len(add)
        if best is None or cost < best[0]:
            best = (cost, f"{case}{cut}{add}")
    return best[1]


def apply(rule, form):
    digits = 1
    while digits < len(rule) and rule[digits].isdigit() and digits < 3:
        digits += 1
    # The number of cut letters has one digit but for the rare ten or more.
    cut = int(rule[1:digits])
    base = form.lower() if rule[0] == "l" else form
    return base[: len(base) - cut] + rule[digits:]


def learn(sentences):
    """`rules[tag][ending]` and `words[tag][form]` (lower-cased), for tags `UPOS/XPOS`."""
    seen = defaultdict(lambda: defaultdict(Counter))
    for s in sentences:
        for form, lemma, u, x in zip(s.forms, s.lemmas, s.upos, s.xpos):
            if lemma == "_" or any(c.isdigit() for c in form) or any(c.isdigit() for c in lemma):
                continue
            seen[f"{u}/{x}"][form][lemma] += 1
    rules, words = {}, {}
    for tag, forms in sorted(seen.items()):
        best = {f: c.most_common(1)[0][0] for f, c in forms.items()}
        votes = defaultdict(Counter)
        for f, lemma in best.items():
            low = "^" + f.lower()
            r = rule_of(f, lemma)
            for k in range(min(LONGEST, len(low)) + 1):
                votes[low[len(low) - k :]][r] += 1
        table = {}
        for end in sorted(votes, key=lambda e: (len(e), e)):
            (r, n), total = votes[end].most_common(1)[0], sum(votes[end].values())
            old = next((table[end[k:]] for k in range(1, len(end) + 1) if end[k:] in table), None)
            if end == "" or (r != old and n >= 2 and n / total > 0.6):
                table[end] = r
        variants, tokens = defaultdict(list), {}
        for f, c in forms.items():
            variants[f.lower()] += [(f, lemma, k) for lemma, k in c.items()]
        for low, seen_as in variants.items():
            got = lookup(table, low)
            # The rule that serves most of the word's spellings: `I` and `i` both become `I`.
            choices = {got} | {r for f, lemma, _ in seen_as for r in (rule_of(f, lemma), rule_of(f.lower(), lemma))}
            worth = {r: sum(k for f, lemma, k in seen_as if apply(r, f) == lemma) for r in choices}
            best = max(sorted(choices), key=lambda r: (worth[r], r == got))
            if worth[best] > worth[got]:
                tokens[low] = best
        rules[tag], words[tag] = table, tokens
    return {"rules": rules, "words": words}


def lookup(table, low):
    low = "^" + low
    for k in range(min(LONGEST, len(low)), -1, -1):
        if low[len(low) - k :] in table:
            return table[low[len(low) - k :]]
    return "k0"


def lemma(data, form, tag):
    low = form.lower()
    r = data["words"].get(tag, {}).get(low) or lookup(data["rules"].get(tag, {"": "k0"}), low)
    return apply(r, form)


if __name__ == "__main__":
    import sys
    from data import load_treebank

    train = load_treebank(sys.argv[1], "ewt-train") + load_treebank(sys.argv[1], "gum-train")
    data = learn(train)
    print(len(json.dumps(data)), sum(map(len, data["rules"].values())), sum(map(len, data["words"].values())))
    for name in ("ewt-dev", "gum-dev"):
        n = ok = 0
        wrong = Counter()
        for s in load_treebank(sys.argv[1], name):
            for f, l, u, x in zip(s.forms, s.lemmas, s.upos, s.xpos):
                n += 1
                got = lemma(data, f, f"{u}/{x}")
                ok += got == l
                if got != l:
                    wrong[f"{f} {u}/{x} {l} got {got}"] += 1
        print(name, 100 * ok / n, wrong.most_common(40))
