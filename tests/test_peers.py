"""Peers: each computes what it says, and an audit of it finds what is known to be wrong with it.

The figures are those that were measured for these versions; of a library that picks its code by the CPU, less.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from symsig.audit import audit
from symsig.family import FAMILY
from symsig.model import DTYPES, Dtype, SymsigError, Unavailable
from symsig.peers import LIBRARIES, Peer, installed, peers_of, sleef
from symsig.peers.torch import INTO
from symsig.reference import evaluate, ulp_error

PEERS = [peer for peers in LIBRARIES.values() for peer in peers]
INSIDE = np.linspace(0.01, 0.99, 23)
"""Inside the domain of all but one, and of labels, outputs and slopes too."""


@cache
def inside(function: str, dtype: Dtype) -> tuple[tuple[np.ndarray, ...], np.ndarray]:
    """Inputs of a function, and its values there."""
    near = INSIDE if FAMILY[function].domain != "x < 0" else -INSIDE
    columns = tuple(c.astype(dtype) for c in (near, near[::-1])[: len(FAMILY[function].variables)])
    return columns, evaluate(FAMILY[function], columns, dtype).rounded.astype(np.float64)


def loaded(peer: Peer, dtype: Dtype = "float64") -> Callable[..., Any]:
    try:
        return peer.load(dtype)
    except Unavailable as reason:
        pytest.skip(str(reason))


def named(function: str, label: str) -> Peer:
    (found,) = [peer for peer in peers_of(function) if peer.label == label]
    return found


def error_at(peer: Peer, inputs: str, dtype: Dtype = "float64") -> float:
    """The size of the error, in ULP, at inputs in hex."""
    columns = [np.full(64, float.fromhex(text), dtype) for text in inputs.split(", ")]
    with np.errstate(all="ignore"):
        got = loaded(peer, dtype)(*columns)
    return float(np.abs(ulp_error(got, evaluate(FAMILY[peer.function], tuple(columns), dtype)))[0])


# ---- the registry ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("peer", PEERS, ids=lambda peer: f"{peer.function}: {peer.label}")
def test_a_peer_computes_what_it_says(peer: Peer, dtype: Dtype) -> None:
    columns, want = inside(peer.function, dtype)
    got = loaded(peer, dtype)(*(column.copy() for column in columns))
    assert got.dtype == dtype
    # torch's gradient of hardsigmoid is 1/6 in float32 for float64 too
    assert np.abs(got - want).max() < (1e-8 if dtype == "float64" else 1e-5)


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("peer", PEERS, ids=lambda peer: f"{peer.function}: {peer.label}")
def test_into_an_array_that_is_given_it_is_the_same(peer: Peer, dtype: Dtype) -> None:
    call, (columns, _) = loaded(peer, dtype), inside(peer.function, dtype)
    out = np.zeros_like(columns[0])
    try:
        assert call(*columns, out=out) is out
    except TypeError:
        assert peer.library != "torch" or peer.function not in INTO
        pytest.skip("it takes none")
    assert out.tobytes() == call(*(column.copy() for column in columns)).tobytes()


def test_labels_are_distinct() -> None:
    assert len({(peer.function, peer.label) for peer in PEERS}) == len(PEERS)


def test_peers_are_found_by_function_and_library() -> None:
    assert {peer.library for peer in peers_of("tanh")} == {"jax", "math", "numpy", "scipy", "sleef", "torch"}
    assert [peer.label for peer in peers_of("tanh", "numpy", "torch")] == ["np.tanh", "torch.tanh"]
    assert peers_of("tanh_grad2") == []
    with pytest.raises(SymsigError, match="no peers are known in 'tensorflow'"):
        peers_of("tanh", "tensorflow")


def test_versions_of_what_is_installed() -> None:
    assert installed()["numpy"] == np.__version__ and set(installed()) <= set(LIBRARIES)


def test_what_is_not_installed_is_unavailable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("symsig.peers._peer.find_spec", lambda name: None)
    peer = named("silu", "F.silu")
    with pytest.raises(Unavailable, match="torch is not installed"):
        peer.load("float64")
    with pytest.raises(Unavailable, match="torch is not installed"):
        peer.target.load(Path())


def test_what_a_version_does_not_have_is_unavailable(monkeypatch: pytest.MonkeyPatch) -> None:
    scipy_special = pytest.importorskip("scipy.special")
    monkeypatch.delattr(scipy_special, "expit")
    with pytest.raises(Unavailable, match=r"scipy\.special\.expit: .*no attribute"):
        named("sigmoid", "scipy.special.expit").load("float64")


def test_a_peer_is_a_target() -> None:
    for peer in peers_of("tanh", "numpy", "math"):
        target = pickle.loads(pickle.dumps(peer.target))
        assert target.name == peer.label
        kernel = target.load(Path())
        assert kernel("tanh", "float64")(INSIDE) == pytest.approx(np.tanh(INSIDE), rel=1e-14)
        with pytest.raises(Unavailable, match="computes tanh"):
            kernel("relu", "float64")


def test_what_computes_in_float64_only_says_so() -> None:
    for peer in (named("tanh", "math.tanh"), named("sigmoid_grad", "scipy.stats.logistic.pdf")):
        with pytest.raises(Unavailable, match="computes in float64"):
            peer.load("float32")


# ---- SLEEF, which is called from C -----------------------------------------------------------------------------

SLEEF = LIBRARIES["sleef"]


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("peer", SLEEF, ids=lambda peer: peer.function)
def test_sleef_at_any_length_and_in_place(peer: Peer, dtype: Dtype) -> None:
    call = loaded(peer, dtype)
    x = np.concatenate([np.linspace(-90, 90, 41), [np.inf, -np.inf, np.nan, 0.0, -0.0]]).astype(dtype)
    whole = call(x)
    for length in range(x.size):
        for order in (1, -1):
            assert np.array_equal(call(x[::order][:length]), whole[::order][:length], equal_nan=True)
    if peer.function in ("log_sigmoid", "sigmoid", "softplus", "tanh"):  # nothing cancels, and nothing is 0*inf
        exact = evaluate(FAMILY[peer.function], (x,), dtype)
        normal = ~(np.abs(exact.rounded) < np.finfo(dtype).smallest_normal)  # of others it makes 0
        assert (np.abs(ulp_error(whole, exact))[normal] <= 4).all()
    assert call(x, out=x) is x and np.array_equal(x, whole, equal_nan=True)


def test_without_sleef_it_is_unavailable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sleef, "LIBRARY", "libnosuch.so.0")
    sleef.compiled.cache_clear()
    with pytest.raises(Unavailable, match="sleef is not installed"):
        SLEEF[0].load("float64")
    with pytest.raises(Unavailable, match="sleef is not installed"):
        SLEEF[0].target.load(Path())
    assert "sleef" not in installed()


def test_without_a_compiler_sleef_is_unavailable(monkeypatch: pytest.MonkeyPatch) -> None:
    loaded(SLEEF[0])
    monkeypatch.setenv("CC", "no-such-compiler")
    sleef.compiled.cache_clear()
    with pytest.raises(Unavailable, match="no C compiler found"):
        SLEEF[0].load("float64")


# ---- what is known to be wrong -----------------------------------------------------------------------------

LOST = 2.0**49
"""ULP: what is 0, or has no digit right, where the answer is a normal number."""

KNOWN = [
    ("sigmoid", "scipy.special.expit", "float64", "-0x1.25eb85cb06b58p+5", 2.478),
    ("sigmoid", "scipy.special.expit", "float32", "-0x1.0a2bd8p+4", 2.480),
    ("sigmoid", "scipy.special.expit", "float64", "-0x1.63p+9", LOST),
    ("sigmoid", "1/(1 + np.exp(-x))", "float64", "-0x1.25eb94a5d6abap+5", 1.0),
    ("sigmoid", "torch.sigmoid", "float64", "-0x1.25eb85cb06b58p+5", 2.0),
    ("sigmoid", "jax.nn.sigmoid", "float64", "-0x1.25eb85cb06b58p+5", 2.0),
    ("sigmoid_grad", "torch.sigmoid, backward", "float64", "0x1.36a1e229b587ep+4", 3.0e8),
    ("sigmoid_grad", "torch.sigmoid, backward", "float64", "0x1.4p+5", LOST),
    ("sigmoid_grad", "jax.grad of jax.nn.sigmoid", "float64", "0x1.36a1e229b587ep+4", 3.0e8),
    ("sigmoid_grad", "expit(x)*(1 - expit(x))", "float64", "0x1.4p+5", LOST),
    ("tanh", "np.tanh", "float64", "0x1.04f3872f678d9p-1", 1.0),
    ("tanh", "np.tanh", "float32", "0x1.014e06p-1", 1.0),
    ("tanh", "math.tanh", "float64", "0x1.d8ffa920f12c0p-3", 1.0),
    ("tanh", "jnp.tanh", "float64", "-0x1.3ffffffffffffp+4", 5.0),
    ("tanh", "2*expit(2*x) - 1", "float64", "0x1.80000036d50c1p-54", 1.1e16),
    ("softplus", "F.softplus", "float64", "0x1.4000000000001p+4", 5.8e5),
    ("softplus", "np.logaddexp(0, x)", "float64", "-0x1.43f681f400739p+0", 1.0),
    ("softplus", "jax.nn.softplus", "float64", "-0x1.61dbfb53627d6p-1", 2.0),
    ("softplus_grad", "F.softplus, backward", "float64", "0x1.4000000000001p+4", 1.85e7),
    ("softplus_grad", "jax.grad of jax.nn.softplus", "float64", "-0x1.0a2c44ae2a452p+5", 10.0),
    ("silu", "F.silu", "float64", "-0x1.630e0e2fa3d5cp+9", LOST),
    ("silu", "jax.nn.silu", "float64", "-0x1.630e0e2fa3d5cp+9", LOST),
    ("silu", "x*scipy.special.expit(x)", "float64", "-0x1.630e0e2fa3d5cp+9", LOST),
    ("silu_grad", "F.silu, backward", "float64", "-0x1.474973c84120cp+0", LOST),
    ("silu_grad", "jax.grad of jax.nn.silu", "float64", "-0x1.474973c84120cp+0", LOST),
    ("gelu", "F.gelu", "float64", "-0x1.38c86562eb79fp+4", LOST),
    ("gelu_tanh", "F.gelu(x, approximate='tanh')", "float64", "-0x1.d619e0dac8a97p+2", LOST),
    ("gelu_tanh", "jax.nn.gelu", "float64", "-0x1.d619e0dac8a97p+2", LOST),
    ("mish", "F.mish", "float64", "-0x1.6532f64db554cp+9", 1000),
    ("mish", "jax.nn.mish", "float64", "-0x1.6532f64db554cp+9", LOST),
    ("logit", "scipy.special.logit", "float64", "0x1.136561454c7ddp-2", 1.850),
    ("logit", "torch.logit", "float64", "0x1.fffffffffffffp-2", 2.2e15),
    ("logit", "jax.scipy.special.logit", "float64", "0x1.fffffffffffffp-2", 2.2e15),
    ("bce_with_logits", "F.binary_cross_entropy_with_logits", "float64", "-0x1.9fe36830d8dacp+6, 0x0p+0", LOST),
]
MEASURED = {"scipy": "1.17.1", "torch": "2.13.0", "jax": "0.10.2"}
"""The versions of the figures; NumPy and the C library differ by CPU, and have bounds of their own."""


@pytest.mark.parametrize(("function", "label", "dtype", "inputs", "least"), KNOWN)
def test_a_known_error_is_there(function: str, label: str, dtype: Dtype, inputs: str, least: float) -> None:
    peer = named(function, label)
    if peer.library in MEASURED:
        try:
            found = version(peer.library).partition("+")[0]
        except PackageNotFoundError:
            pytest.skip(f"{peer.library} is not installed")
        if found != MEASURED[peer.library]:
            pytest.skip(f"the figure is that of {peer.library} {MEASURED[peer.library]}")
    assert error_at(peer, inputs, dtype) >= least


FOUND = [
    ("sigmoid", "scipy.special.expit", "float64", LOST),
    ("gelu", "x*scipy.special.ndtr(x)", "float64", 100),
    ("tanh", "np.tanh", "float32", 1.0),
    ("softplus", "np.logaddexp(0, x)", "float64", 1.2),
    ("softplus", "F.softplus", "float64", 5.8e5),
    ("sigmoid_grad", "torch.sigmoid, backward", "float32", 2.0**20),
    ("softplus", "jax.nn.softplus", "float64", 2.0),
]


@pytest.mark.parametrize(("function", "label", "dtype", "least"), FOUND)
def test_an_audit_finds_it(function: str, label: str, dtype: Dtype, least: float) -> None:
    call = loaded(named(function, label), dtype)
    assert audit(call, FAMILY[function], dtype=dtype, points=2_000, target=label).max_ulp >= least
