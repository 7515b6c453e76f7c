"""The network: a MiniLM encoder read once, and the heads that share it. PyTorch; used for training only.

The encoder is BERT as MiniLM-L6-H384 (Wang et al. 2020) was published, written out here because no hub can be
reached and because it gains three small embeddings (case, break, quotation) that the original lacks.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as F

from hearsay.language.features import Break, Case, Quoted

WIDTH, LAYERS, HEADS, INNER = 384, 6, 12, 1536
ARC, LABEL, ROLE, PARTY, MEANT = 192, 96, 128, 96, 96
"""Widths of the biaffine arc scorer, label scorer (Dozat & Manning 2017), and the scorers of roles, who takes part and who is meant."""
DISTANCES = 33
"""Buckets of the distance between a word and a cue, an event, or what is asked about."""
WEIGHT_STEPS = 63
"""Largest integer of an encoder weight: 7 bits with the sign, so that processors without VNNI compute the same."""
ROW_STEPS = 127
"""Largest integer of a row of the encoder's inputs: 8 bits with the sign."""
REGION, REACH, STRIDES = 64, 5, (1, 3, 9)
"""Width of the layers that tell regions, how many words each sees at once, and how far apart these stand: 26 words to either side."""
ROLES = ("O", "SOURCE", "CONTENT")
PARTIES = ("O", "DOER", "DONE")
"""What a word may be to an event: nothing, who does it, whom or what it is done to."""
REFERENTS = ("O", "NAME", "CLAIMANT")
"""What a word may be to a source or a figure: nothing, of the name of whom the source means, of who gives the figure."""
CUES = ("O", "B", "I")
MARKS = ("FURNITURE", "CAVEAT")


@dataclass(frozen=True)
class Sizes:
    """How many classes each head tells apart."""

    upos: int
    xpos: int
    lemmas: int
    labels: int
    tags: int
    measures: int
    kinds: int


def rounded(x: Tensor, steps: int) -> Tensor:
    """``x`` with each row rounded to integers of at most ``steps`` times a scale; the gradient passes as if it were not."""
    scale = x.detach().abs().amax(-1, keepdim=True).clamp(min=1e-6) / steps
    return x + ((x / scale).round() * scale - x).detach()


class Rounded(nn.Linear):
    """A linear layer that in training already sees the integers it will be shipped in (Jacob et al. 2018)."""

    rounding = True

    def forward(self, x: Tensor) -> Tensor:
        """(..., inputs) to (..., outputs)."""
        if not (self.training and self.rounding):
            return super().forward(x)
        return F.linear(rounded(x, ROW_STEPS), rounded(self.weight, WEIGHT_STEPS), self.bias)


class Layer(nn.Module):
    """One post-norm transformer layer with BERT's names for its weights."""

    def __init__(self) -> None:
        super().__init__()
        self.qkv = Rounded(WIDTH, 3 * WIDTH)
        self.out = Rounded(WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up = Rounded(WIDTH, INNER)
        self.down = Rounded(INNER, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = nn.Dropout(0.1)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """``x``: (batch, pieces, width); ``mask``: (batch, 1, 1, pieces), 0 where read, large negative where padding."""
        b, n, _ = x.shape
        q, k, v = self.qkv(x).view(b, n, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        if x.is_cuda:
            y = F.scaled_dot_product_attention(q, k, v, attn_mask=mask.to(q.dtype))
        else:  # whose fused form has the slower backward pass
            y = torch.softmax(q.contiguous() / (WIDTH // HEADS) ** 0.5 @ k.transpose(-1, -2).contiguous() + mask.to(q.dtype), dim=-1) @ v
        x = self.norm1(x + self.drop(self.out(y.transpose(1, 2).reshape(b, n, WIDTH))))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    """Pieces to vectors."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces = nn.Embedding(30522, WIDTH)
        self.positions = nn.Embedding(512, WIDTH)
        self.case = nn.Embedding(len(Case), WIDTH)
        self.gap = nn.Embedding(len(Break), WIDTH)
        self.quoted = nn.Embedding(len(Quoted), WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = nn.Dropout(0.1)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        for extra in (self.case, self.gap, self.quoted):
            nn.init.zeros_(extra.weight)

    def forward(self, pieces: Tensor, case: Tensor, gap: Tensor, quoted: Tensor) -> Tensor:
        """All inputs (batch, pieces), 0 in ``pieces`` being padding; returns (batch, pieces, width)."""
        x = self.pieces(pieces) + self.positions.weight[: pieces.shape[1]]
        x = self.drop(self.norm(x + self.case(case) + self.gap(gap) + self.quoted(quoted)))
        mask = (pieces == 0)[:, None, None, :].to(x.dtype) * -1e4
        for layer in self.layers:
            x = layer(x, mask)
        return x

    def load_minilm(self, path: Path) -> None:
        """Take the weights of ``model.safetensors`` as published."""
        w = load_file(path)
        own = self.state_dict()
        own["pieces.weight"] = w["embeddings.word_embeddings.weight"]
        own["positions.weight"] = w["embeddings.position_embeddings.weight"] + w["embeddings.token_type_embeddings.weight"][0]
        for kind in ("weight", "bias"):
            own[f"norm.{kind}"] = w[f"embeddings.LayerNorm.{kind}"]
            for i in range(LAYERS):
                at = f"encoder.layer.{i}."
                own[f"layers.{i}.qkv.{kind}"] = torch.cat([w[f"{at}attention.self.{p}.{kind}"] for p in ("query", "key", "value")])
                own[f"layers.{i}.out.{kind}"] = w[f"{at}attention.output.dense.{kind}"]
                own[f"layers.{i}.norm1.{kind}"] = w[f"{at}attention.output.LayerNorm.{kind}"]
                own[f"layers.{i}.up.{kind}"] = w[f"{at}intermediate.dense.{kind}"]
                own[f"layers.{i}.down.{kind}"] = w[f"{at}output.dense.{kind}"]
                own[f"layers.{i}.norm2.{kind}"] = w[f"{at}output.LayerNorm.{kind}"]
        self.load_state_dict(own)


def mlp(width: int) -> nn.Sequential:
    """A hidden layer in front of a scorer."""
    return nn.Sequential(nn.Dropout(0.2), nn.Linear(WIDTH, width), nn.GELU(), nn.Dropout(0.2))


class Regions(nn.Module):
    """Whether a word stands in anybody's source, and in anybody's content, whoever says it: told with the words around it."""

    def __init__(self) -> None:
        super().__init__()
        self.narrow = nn.Sequential(nn.Dropout(0.2), nn.Linear(WIDTH, REGION), nn.GELU())
        self.around = nn.ModuleList(nn.Conv1d(REGION, REGION, REACH, padding=REACH // 2 * s, dilation=s) for s in STRIDES)
        self.told = nn.Sequential(nn.Dropout(0.2), nn.Linear(REGION, len(ROLES) - 1))

    def forward(self, h: Tensor, words: Tensor) -> Tensor:
        """Logits of SOURCE and CONTENT, (batch, words, 2); ``h`` is (batch, words, width), ``words`` (batch,) how many are no padding."""
        read = (torch.arange(h.shape[1], device=h.device)[None] < words[:, None])[:, None].to(h.dtype)
        x = self.narrow(h).transpose(1, 2) * read
        for layer in self.around:
            x = (x + F.gelu(layer(x))) * read
        return self.told(x.transpose(1, 2))


class Reader(nn.Module):
    """Encoder and heads. Words are pooled at their first piece."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.sizes = sizes
        self.encoder = Encoder()
        self.begins = nn.Linear(WIDTH, 2)
        self.upos = nn.Linear(WIDTH, sizes.upos)
        self.xpos = nn.Linear(WIDTH, sizes.xpos)
        self.lemmas = nn.Linear(WIDTH, sizes.lemmas)
        self.tags = nn.Sequential(nn.Dropout(0.2), nn.Linear(WIDTH, sizes.tags))
        self.cues = nn.Sequential(nn.Dropout(0.2), nn.Linear(WIDTH, len(CUES)))
        self.measures = nn.Sequential(nn.Dropout(0.2), nn.Linear(WIDTH, sizes.measures))
        self.kinds = nn.Sequential(nn.Dropout(0.2), nn.Linear(WIDTH, sizes.kinds))
        self.marks = nn.Sequential(nn.Dropout(0.2), nn.Linear(WIDTH, len(MARKS)))
        self.arc_dep, self.arc_head = mlp(ARC), mlp(ARC)
        self.arc = nn.Parameter(torch.eye(ARC) * 0.1)
        self.arc_bias = nn.Linear(ARC, 1, bias=False)
        self.label_dep, self.label_head = mlp(LABEL), mlp(LABEL)
        self.label = nn.Parameter(torch.zeros(sizes.labels, LABEL, LABEL))
        self.label_bias = nn.Linear(2 * LABEL, sizes.labels)
        self.role_cue, self.role_word = mlp(ROLE), mlp(ROLE)
        self.role = nn.Parameter(torch.zeros(len(ROLES), ROLE, ROLE))
        self.role_bias = nn.Linear(ROLE, len(ROLES))
        self.role_distance = nn.Parameter(torch.zeros(DISTANCES, len(ROLES)))
        self.party_event, self.party_word = mlp(PARTY), mlp(PARTY)
        self.party = nn.Parameter(torch.zeros(len(PARTIES), PARTY, PARTY))
        self.party_bias = nn.Linear(PARTY, len(PARTIES))
        self.party_distance = nn.Parameter(torch.zeros(DISTANCES, len(PARTIES)))
        self.meant_asked, self.meant_word = mlp(MEANT), mlp(MEANT)
        self.meant = nn.Parameter(torch.zeros(len(REFERENTS), MEANT, MEANT))
        self.meant_bias = nn.Linear(MEANT, len(REFERENTS))
        self.meant_distance = nn.Parameter(torch.zeros(DISTANCES, len(REFERENTS)))
        self.regions = Regions()
        nn.init.normal_(self.label, std=0.02)
        nn.init.normal_(self.role, std=0.05)
        nn.init.normal_(self.party, std=0.05)
        nn.init.normal_(self.meant, std=0.05)

    def words(self, pieces: Tensor, case: Tensor, gap: Tensor, quoted: Tensor, first: Tensor) -> Tensor:
        """(batch, 1 + words, width): the [CLS] vector, then each word's; ``first`` (batch, words) is its first piece."""
        x = self.encoder(pieces, case, gap, quoted)
        at = torch.cat([torch.zeros_like(first[:, :1]), first], 1)
        return torch.gather(x, 1, at[:, :, None].expand(-1, -1, WIDTH))

    def arcs(self, h: Tensor) -> Tensor:
        """(batch, 1 + words, 1 + words): the score of column being the head of row; column 0 is the root."""
        dep, head = self.arc_dep(h), self.arc_head(h)
        return dep @ self.arc @ head.transpose(1, 2) + self.arc_bias(head).transpose(1, 2)

    def arc_labels(self, dep: Tensor, head: Tensor) -> Tensor:
        """(n, labels) for ``n`` dependents and their heads, both (n, label width)."""
        bilinear = torch.einsum("nd,lde,ne->nl", dep, self.label, head)
        return bilinear + self.label_bias(torch.cat([dep, head], -1))

    def related(self, relation: str, one: Tensor, word: Tensor, distance: Tensor) -> Tensor:
        """What each word is to some things: ``role`` to cues, ``party`` to events, ``meant`` to sources and figures.

        (things, words, classes): ``one`` (things, width), ``word`` (things, words, width), ``distance`` (things, words) in buckets.
        """
        weight, bias, far = (getattr(self, f"{relation}{part}") for part in ("", "_bias", "_distance"))
        bilinear = torch.einsum("kre,kwe->kwr", torch.einsum("kd,rde->kre", one.to(word.dtype), weight.to(word.dtype)), word)
        return bilinear + bias(word) + far[distance]

    def description(self) -> dict[str, int]:
        """The class counts, to build the same network again."""
        return asdict(self.sizes)


def bucket(distance: Tensor) -> Tensor:
    """Signed word distances to 33 buckets: one each up to 8, then by powers of the square root of two up to 128."""
    size = distance.abs().float()
    far = 8 + torch.log2(size.clamp(min=8) / 8) * 2
    index = torch.where(size <= 8, size, far).long().clamp(max=16)
    return torch.where(distance < 0, 16 - index, 16 + index)
