"""The network at run time: one ONNX file, read by ONNX Runtime, one call a window.

The file holds the encoder's layers, over what pieces begin as (:mod:`hearsay.language.embedding`), and every head up to its last product;
what depends on a decision (the label of an arc that was chosen, the roles of a cue that was found) is finished in
:mod:`hearsay.language.decoding`. The encoder computes in integers of 8 and 7 bits with a scale for each word piece, the heads in floats.
A window is read by itself, so no piece is spent on padding and nothing depends on what else is read. How it is made: ``training/``.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache

import numpy as np
import numpy.typing as npt
import onnxruntime as ort  # type: ignore[import-untyped]

from hearsay.errors import NetworkError
from hearsay.language.embedding import Floats, embedded, shipped_file
from hearsay.language.features import breaks_of, case_of, quoted_of
from hearsay.language.pieces import END, START, pieces_of
from hearsay.language.windows import Window, cut, joints_of

Feed = dict[str, Floats | npt.NDArray[np.int64]]
"""What the network is given, by the names of its inputs."""

Features = tuple[list[int], int, int, int]
"""A word's pieces, case, break before it and quotation."""

FILE = "data/reader.onnx"
RELATIONS = {"role": "cue", "party": "event", "meant": "asked"}
"""The heads that tell what each word is to something, and that something: a cue, an event, a source or a figure."""
DISTANCES = tuple(f"{relation}_distance" for relation in RELATIONS)
"""Outputs that are the same whatever is read: what is added to the scores of a word so many words away, (33, classes)."""


class Answer:
    """What the network says of the words of one window, [CLS] first: every array but one has ``1 + words`` rows.

    ========== =================== ==============================================================
    begins     (words, 2)          logits: goes on, begins a sentence
    upos       (words,)            class index, likewise ``xpos`` and ``lemmas``
    tags       (words, tags)       logits of BIO names
    cues       (words, 3)          logits of O, B, I
    measures   (words, measures)   logits of what the figure that a word is part of counts, O first
    kinds      (words, kinds)      logits of the kind of event that a word names, O first
    marks      (words, 2)          logits of being furniture, of being part of a caveat
    arc_dep    (words, d)          times ``arc_head`` transposed, plus ``arc_bias``: arc scores
    label_dep  (words, labels, e)  times ``label_head``, plus both biases: label scores
    role_cue   (words, 3, f)       times ``role_word``, plus ``role_bias`` and distance: role scores
    party_event (words, 3, g)      times ``party_word``, plus ``party_bias`` and distance: scores of taking part in an event
    meant_asked (words, 3, g)      times ``meant_word``, likewise: scores of being whom a source or a figure means
    said       (words, 1)          logit of standing in anybody's content; without a row for [CLS]
    ========== =================== ==============================================================
    """

    def __init__(self, arrays: dict[str, Floats]) -> None:
        self._arrays = arrays

    def __getitem__(self, name: str) -> Floats:
        return self._arrays[name]

    def of(self, words: npt.NDArray[np.bool_]) -> Answer:
        """What is said of some of the words."""
        rows = np.concatenate([[True], words])
        return Answer({name: array[words if len(array) == len(words) else rows] for name, array in self._arrays.items()})


class Network:
    """A loaded network. Safe to call from several threads; each call computes in one, so a process that holds it can be copied."""

    def __init__(self, model: bytes) -> None:
        self._session = opened(model)
        try:
            self.labels: dict[str, list[str]] = json.loads(self._session.get_modelmeta().custom_metadata_map["labels"])
            distances = self._session.run(DISTANCES, _feed([([END], 0, 0, 0)]))
        except Exception as error:
            raise _strange(error) from error
        self._names = [output.name for output in self._session.get_outputs() if output.name not in DISTANCES]
        self.distances: dict[str, Floats] = dict(zip(RELATIONS, distances, strict=True))

    def read(self, words: Sequence[str], gaps: Sequence[str]) -> list[tuple[Window, Answer]]:
        """Read a document of ``words``, ``gaps[i]`` being the white space before word ``i``; its windows in order."""
        if not words:
            return []
        breaks = breaks_of(gaps)
        features = list(zip(pieces_of(words), map(case_of, words), breaks, quoted_of(words, breaks), strict=True))
        windows = cut([len(f[0]) for f in features], joints_of(words, breaks))
        return [(w, self._answer(features[w.start : w.end])) for w in windows]

    def _answer(self, features: Sequence[Features]) -> Answer:
        arrays = dict(zip(self._names, self._session.run(self._names, _feed(features)), strict=True))
        classes = {"label_dep": len(self.labels["labels"])}
        classes |= {f"{relation}_{one}": self.distances[relation].shape[1] for relation, one in RELATIONS.items()}
        for name, number in classes.items():
            arrays[name] = arrays[name].reshape(len(arrays[name]), number, -1)
        return Answer(arrays)


def opened(model: bytes) -> ort.InferenceSession:
    """A session that computes in the thread that asks it.

    Raises:
        NetworkError: the file is not one that this version can run.
    """
    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    try:
        return ort.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    except Exception as error:
        raise _strange(error) from error


def _strange(error: Exception) -> NetworkError:
    return NetworkError(f"the network's file is not one that this version can run ({type(error).__name__}); reinstall hearsay")


def _feed(features: Sequence[Features]) -> Feed:
    """The inputs for the words of one window: what its pieces begin as (pieces, 384), three small integers of each, and the places of
    [CLS] and of the first piece of each word.
    """
    pieces, cases, gaps, quoted, first = [START], [0], [0], [0], [0]
    for word, case, gap, quote in features:
        first.append(len(pieces))
        pieces += word
        cases += [case] * len(word)
        gaps += [gap] + [0] * (len(word) - 1)
        quoted += [quote] * len(word)
    pieces.append(END)
    small = {"case": [*cases, 0], "gap": [*gaps, 0], "quoted": [*quoted, 0], "first": first}
    return {"embedded": embedded(pieces), **{name: np.array(values, dtype=np.int64) for name, values in small.items()}}


@cache
def shipped() -> Network:
    """The network that comes with the package, loaded once a process."""
    return Network(shipped_file(FILE))
