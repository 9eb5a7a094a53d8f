"""The stages of native kernels: together they are the program, and each is given what it reads."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from plans import program

from symsig.family import FAMILY
from symsig.model import DTYPES, Dtype, Program, Step
from symsig.program.native.stages import slots, stages


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("name", FAMILY)
def test_each_stage_reads_what_it_is_given_and_what_is_kept_for_it(name: str, dtype: Dtype) -> None:
    whole = program(name, dtype)
    found = stages(whole)
    places = slots(found)
    kept: dict[int, str] = {}
    often: set[str] = set()  # what is kept of usual inputs, too
    made: set[str] = set()
    for stage in found:
        assert all(kept[places[value]] == value for value in stage.given)
        known = {*whole.variables, *stage.given}
        usual = {*whole.variables, *(often & {*stage.given})}
        for step in stage.steps:
            assert {arg for arg in step.args if isinstance(arg, str)} <= known
            known.add(step.name)
            made.add(step.name)
            if {arg for arg in _usually(step) if isinstance(arg, str)} <= usual:
                usual.add(step.name)
        assert {*stage.left} <= known
        assert {*stage.left} - stage.rare <= usual
        often |= {*stage.left} - stage.rare
        kept |= {places[value]: value for value in stage.left}
    assert whole.result in usual
    assert made == {step.name for step in whole.steps}


def _usually(step: Step) -> tuple[object, ...]:
    return step.args[:1] if step.op == "usually" else step.args


def doubled(count: int) -> Program:
    """x doubled again and again: each operation waits for the one before."""
    names = ["x", *(f"a{i}" for i in range(count))]
    steps = [Step(names[i + 1], "add", (names[i], names[i])) for i in range(count)]
    return Program("f", ("x",), tuple(steps), names[-1], dtype="float64")


def summed(levels: int) -> Program:
    """2^levels products, added in pairs, and these in pairs: few wait for each other."""
    names = [f"a{i}" for i in range(2 ** (levels + 1) - 1)]
    count = 2**levels
    steps = [Step(name, "mul", ("x", Fraction(i))) for i, name in enumerate(names[:count])]
    steps += [Step(name, "add", (names[2 * i], names[2 * i + 1])) for i, name in enumerate(names[count:])]
    return Program("f", ("x",), tuple(steps), names[-1], dtype="float64")


def widening(*last: Step) -> Program:
    """An input widened, its double doubled again and again, and what comes last."""
    first = [Step("d1", "widen", ("x",)), Step("half", "mul", ("d1", Fraction(1, 2)))]
    steps = doubled(80).steps[1:]
    start = Step("a0", "add", ("d1", Fraction(1)))
    return Program("f", ("x",), (*first, start, *steps, *last), last[-1].name, dtype="float32")


def test_an_input_is_widened_once_and_again_for_what_compilers_tell_without() -> None:
    """(double)x < 0 they know of x itself; x*y in double they would widen it for."""
    *_, compares = stages(
        widening(Step("b1", "lt", ("d1", Fraction(0))), Step("end", "select", ("b1", "a79", "a78")))
    )
    assert "d1" not in compares.given and compares.steps[0].op == "widen"
    *_, multiplies = stages(widening(Step("end", "mul", ("d1", "a79"))))
    assert "d1" in multiplies.given and "widen" not in {step.op for step in multiplies.steps}


def test_a_product_of_an_input_is_done_again_and_not_kept() -> None:
    end = Step("end", "add", ("half", "a79"))
    first, *_, last = stages(widening(end))
    assert "half" not in first.left and "half" in {step.name for step in last.steps}
    float64 = replace(widening(end), dtype="float64")
    first, *_, last = stages(
        replace(float64, steps=tuple(s for s in float64.steps if s.op != "widen"), variables=("d1",))
    )
    assert "half" in last.given and "half" not in {step.name for step in last.steps}


@pytest.mark.parametrize("name", ["log1mexp_grad", "log1mexp_grad2", "silu_grad", "gelu"])
def test_divisions_are_done_beside_other_work(name: str) -> None:
    """While one is done there is time for eight other operations."""
    for stage in stages(program(name, "float32")):
        ops = [step.op for step in stage.steps if step.op not in ("usually", "neg", "lt", "eq")]
        assert len(ops) >= 9 * ops.count("div")


def test_what_waits_is_parted_and_what_does_not_is_not() -> None:
    assert len(stages(doubled(6))) == 1
    assert len(stages(doubled(80))) > 2
    assert len(stages(summed(5))) == 1
