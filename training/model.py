"""Two-layer BiLSTM with a tag softmax and arc and relation scorers."""

import torch
from torch import nn

from features import AFFIX_BUCKETS, FLAGS, SHAPES

WORD, AFFIX, SHAPE, FLAG, BANK = 48, 48, 16, 12, 8


class Layer(nn.Module):
    """A forward and a backward LSTM; sentences are padded at the end, so the backward one reads reversed copies."""

    def __init__(self, inputs, hidden):
        super().__init__()
        self.fwd = nn.LSTM(inputs, hidden)
        self.bwd = nn.LSTM(inputs, hidden)
        for lstm in (self.fwd, self.bwd):
            nn.init.xavier_uniform_(lstm.weight_ih_l0)
            for k in range(4):
                nn.init.orthogonal_(lstm.weight_hh_l0.data[k * hidden : (k + 1) * hidden])
            lstm.bias_ih_l0.data.zero_()
            lstm.bias_hh_l0.data.zero_()
            lstm.bias_ih_l0.data[hidden : 2 * hidden] = 1.0

    def run(self, lstm, x, weight_drop):
        """The LSTM with some of its recurrent weights left out (the same ones for the whole batch)."""
        if not self.training or weight_drop == 0:
            return lstm(x)[0]
        zero = torch.zeros(1, x.size(1), lstm.hidden_size)
        w = [lstm.weight_ih_l0, nn.functional.dropout(lstm.weight_hh_l0, weight_drop), lstm.bias_ih_l0, lstm.bias_hh_l0]
        return torch._VF.lstm(x, (zero, zero), w, True, 1, 0.0, True, False, False)[0]

    def forward(self, x, rev, weight_drop=0.0):
        back = x.gather(0, rev.unsqueeze(-1).expand(-1, -1, x.size(-1)))
        a = self.run(self.fwd, x, weight_drop)
        b = self.run(self.bwd, back, weight_drop)
        b = b.gather(0, rev.unsqueeze(-1).expand(-1, -1, b.size(-1)))
        return torch.cat([a, b], -1)


class Parser(nn.Module):
    def __init__(self, glove, words, tags, rels, hidden=192, layers=2, arc=192, rel=128, drop=0.33, in_drop=0.25, weight_drop=0.0):
        super().__init__()
        self.config = dict(words=words, tags=tags, rels=rels, hidden=hidden, layers=layers, arc=arc, rel=rel)
        self.register_buffer("glove", glove)
        self.word = nn.Embedding(words, WORD)
        self.affix = nn.EmbeddingBag(AFFIX_BUCKETS, AFFIX, mode="sum")
        self.shape = nn.Embedding(SHAPES, SHAPE)
        self.flag = nn.Embedding(FLAGS, FLAG)
        # Which treebank's conventions hold; the shipped file has the one of EWT folded into a bias.
        self.bank = nn.Embedding(2, BANK)
        for e, s in ((self.bank, 0.1), (self.word, 0.1), (self.affix, 0.05), (self.shape, 0.1), (self.flag, 0.1)):
            nn.init.normal_(e.weight, std=s)
        size = glove.size(1) + WORD + AFFIX + SHAPE + FLAG + BANK
        self.layers = nn.ModuleList(Layer(size if k == 0 else 2 * hidden, hidden) for k in range(layers))
        self.tag = nn.Linear(2 * hidden, tags)
        self.arc_dep = nn.Linear(2 * hidden, arc)
        self.arc_head = nn.Linear(2 * hidden, arc)
        self.rel_dep = nn.Linear(2 * hidden, rel)
        self.rel_head = nn.Linear(2 * hidden, rel)
        self.root = nn.Parameter(torch.randn(2 * hidden) * 0.1)
        self.u = nn.Parameter(torch.empty(arc, arc))
        self.u_bias = nn.Parameter(torch.zeros(arc))
        nn.init.xavier_uniform_(self.u)
        self.rel_out = nn.Linear(rel, rels)
        self.drop, self.in_drop, self.weight_drop = drop, in_drop, weight_drop

    def lock_drop(self, x, p):
        """Dropout with one mask for all steps of a sentence (T, B, C)."""
        if not self.training or p == 0:
            return x
        return x * (torch.rand(1, x.size(1), x.size(2)) >= p).to(x.dtype) / (1 - p)

    def encode(self, b):
        g = self.glove[b["glove"]]
        if self.training:
            g = g * (torch.rand(g.shape[:2]) >= 0.06).unsqueeze(-1)
        T, B = b["word"].shape
        aff = self.affix(b["affix"].reshape(T * B, -1)).view(T, B, -1)
        x = torch.cat([g, self.word(b["word"]), aff, self.shape(b["shape"]), self.flag(b["flag"]), self.bank(b["bank"]).expand(T, B, BANK)], -1)
        h = self.lock_drop(x, self.in_drop)
        if self.training:
            h = nn.functional.dropout(h, 0.1)
        states = []
        for k, layer in enumerate(self.layers):
            h = layer(h, b["rev"], self.weight_drop)
            h = self.lock_drop(h, self.drop)
            states.append(h)
        return states

    def forward(self, b):
        """Tag scores (T, B, tags), arc scores (B, dep T, head T + 1; column 0 the root) and what relations need."""
        states = self.encode(b)
        tags = self.tag(states[0])
        top = states[-1]
        T, B, _ = top.shape
        heads_in = torch.cat([self.root.view(1, 1, -1).expand(1, B, -1).to(top.dtype), top], 0)
        relu = nn.functional.relu
        dep = self.lock_drop(relu(self.arc_dep(top)), self.drop)
        head = self.lock_drop(relu(self.arc_head(heads_in)), self.drop)
        left = (dep @ self.u.to(dep.dtype) + self.u_bias).transpose(0, 1)
        arcs = torch.bmm(left.float(), head.permute(1, 2, 0).float())
        return tags, arcs, self.rel_dep(top), self.rel_head(heads_in)

    def relations(self, rel_dep, rel_head, heads):
        """Relation scores for the given heads (T, B; 0 the root)."""
        picked = rel_head.gather(0, heads.unsqueeze(-1).expand(-1, -1, rel_head.size(-1)))
        return self.rel_out(self.lock_drop(nn.functional.relu(rel_dep + picked), self.drop))
