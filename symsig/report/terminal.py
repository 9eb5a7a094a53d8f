"""Tables for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from rich.table import Table
from rich.text import Text

from symsig.audit.exhaustive import Exhausted
from symsig.expr import Tree, show, var
from symsig.expr.tree import nodes
from symsig.model import Audit, Plan, Proof, Witness
from symsig.numeric import Numeric, Region
from symsig.program.expand import readable
from symsig.report.markdown import ulp
from symsig.workflow import Row

_COLOURS = {"proved": "green", "refuted": "red", "undecided": "yellow"}


def proofs_table(proofs: Iterable[Proof]) -> Table:
    """Name, verdict, statement."""
    table = Table(box=None, pad_edge=False)
    for column in ("identity", "verdict", "statement"):
        table.add_column(column)
    for proof in proofs:
        identity = proof.identity
        domain = f"   for {identity.domain}" if identity.domain else ""
        if identity.equality_at is not None:
            domain += f"   equal only at {', '.join(identity.equality_at) or 'no point'}"
        statement = f"{identity.lhs} {identity.relation} {identity.rhs}{domain}"
        table.add_row(identity.name, Text(proof.verdict, _COLOURS[proof.verdict]), statement + _evidence(proof))
    return table


def _evidence(proof: Proof) -> str:
    if proof.witness is not None:
        return "\n" + witness_text(proof.witness)
    return f"\n{proof.reason}" if proof.reason else ""


def witness_text(witness: Witness) -> str:
    """The point and the two enclosures that show a statement false."""
    point = ", ".join(f"{name} = {value}" for name, value in witness.point.items())
    sides = (f"{side} in [{ends[0]}, {ends[1]}]" for side, ends in (("lhs", witness.lhs), ("rhs", witness.rhs)))
    return f"at {point}: " + "; ".join(sides)


_LETTERS = {"abs": "w", "exp": "t", "expm1": "e", "log": "l", "log1p": "l", "capped": "u", "finite": "v"}


def plan_text(plan: Plan) -> str:
    """The branches of a plan, why each is safe, their merge, and the limits; what they share goes by a letter."""
    trees = [readable(branch.tree) for branch in plan.branches]
    whole = readable(plan.tree)
    names = _letters([*trees, whole])
    lines = [plan.function.text, ""]
    lines += [f"{name} = {_named(node, names, whole=True)}" for node, name in names.items()]
    for branch, tree in zip(plan.branches, trees, strict=True):
        proof = "within 2^-58 of it, by Arb" if branch.tree.op == "approx" else "proved equal"
        lines += ["", f"{branch.cell}:  {_named(tree, names)}    ({proof})"]
        lines += [f"    {reason}" for reason in branch.reasons]
    lines += ["", f"as one:  {_named(whole, names)}    (proved equal)"]
    lines += [f"limit at {end}: {float.fromhex(value):g}" for end, value in plan.limits.items()]
    return "\n".join(lines)


def _letters(trees: Sequence[Tree]) -> dict[Tree, str]:
    """A letter for every exponential, logarithm and distance, in the order in which they are computed."""
    names: dict[Tree, str] = {}
    count: dict[str, int] = {}
    for node in (node for tree in trees for node in nodes(tree)):
        letter = _LETTERS.get(node.op)
        if letter is not None and node not in names:
            count[letter] = count.get(letter, 0) + 1
            names[node] = letter if count[letter] == 1 else f"{letter}{count[letter]}"
    return names


def _named(tree: Tree, names: Mapping[Tree, str], *, whole: bool = False) -> str:
    """The tree as text, with the letters in place of what they stand for; `whole` spells its own root out."""

    def change(node: Tree) -> Tree:
        if node in names and not (whole and node == tree):
            return var(names[node])
        return Tree(node.op, *map(change, node.args), value=node.value)

    return show(change(tree))


def kernels_table(rows: Sequence[Row], proved: Mapping[str, str], drift: Mapping[str, str]) -> Table:
    """The table of `symsig verify`: for every function, target and dtype, what is known of the kernel."""
    table = Table(box=None, pad_edge=False)
    for column in ("function", "target", "dtype", "proved", "drift"):
        table.add_column(column)
    for column in ("points", "worst ULP", "claim"):
        table.add_column(column, justify="right")
    for column in ("at", "verdict"):
        table.add_column(column)
    for row in rows:
        audit = row.audit
        table.add_row(
            audit.function,
            audit.target,
            audit.dtype,
            proved.get(audit.function, ""),
            drift.get(audit.function, ""),
            f"{audit.points:,}",
            ulp(audit.max_ulp),
            f"{row.claim:g}",
            audit.input,
            _verdict(row),
        )
    return _with_scales(table, [row.audit for row in rows])


def _with_scales(table: Table, audits: Sequence[Audit]) -> Table:
    """The table, and below it what the errors of functions with a scale are in."""
    scales = {audit.function: audit.scale for audit in audits if audit.scale}
    lines = [f"{name}: in ULP of {scale}, where that is larger than the result" for name, scale in scales.items()]
    table.caption, table.caption_justify = "\n".join(lines) or None, "left"
    return table


def exhausted_table(rows: Sequence[tuple[str, str, str, Exhausted]]) -> Table:
    """A line a kernel: all its inputs, how many results are correctly rounded, and the worst."""
    table = Table(box=None, pad_edge=False)
    for column in ("function", "target", "dtype"):
        table.add_column(column)
    for column in ("inputs", "correctly rounded", "above 1 ULP", "above 2", "by the reference", "worst ULP"):
        table.add_column(column, justify="right")
    for column in ("at", "got", "want"):
        table.add_column(column)
    for name, target, dtype, found in rows:
        share, one, two = (count / found.inputs for count in (found.rounded, *found.above[1:3]))
        table.add_row(
            name,
            target,
            dtype,
            f"{found.inputs:,}",
            f"{share:.4%}",
            f"{one:.4%}",
            f"{two:.4%}",
            f"{found.referred:,}",
            ulp(abs(found.ulp)),
            found.input.hex(),
            found.got.hex(),
            found.want.hex(),
        )
    return table


def regressed_lines(found: Mapping[Row, float]) -> list[str]:
    """A line for each audit that is worse than the recorded one."""
    audits = ((row.audit, recorded) for row, recorded in found.items())
    return [
        f"worse than recorded: {a.function} {a.target} {a.dtype}: {ulp(a.max_ulp)} ULP at {a.input},"
        f" and {ulp(recorded)} is recorded"
        for a, recorded in audits
    ]


def detail_text(result: Audit) -> str:
    """How the errors of an audit are spread, and what is wrong beside them; "" where that was not asked for."""
    found = result.detail
    if found is None:
        return ""
    shares = ", ".join(f"{share:.3%} above {bound:g}" for bound, share in found.above)
    lines = [
        f"{result.function} {result.target} {result.dtype}: {found.points:,} points",
        f"  {found.rounded:.3%} correctly rounded, {shares}",
        "  at most " + ", ".join(f"{ulp(error)} in {share:.6g} of them" for share, error in found.quantiles),
        f"  at the worst input one ULP of input is {ulp(found.conditioning)} ULP of the result",
    ]
    most = max(count for _, count in found.histogram)
    lines += [
        f"  up to {bound:>8g} {count:>9,} {'#' * round(40 * count / most)}" for bound, count in found.histogram
    ]
    lines += [f"  {r.name}: {r.points:,} points, worst {ulp(r.ulp)} at {r.input}" for r in found.regions]
    lines += [f"  {f.what}: {f.count:,}, at {f.input}: {f.got}, and {f.want} is right" for f in found.findings]
    return "\n".join(lines)


DEFECTS = 6
"""Special values that are wrong, of one audit, that a table shows."""

_SAFETY = {"accurate": "green", "ill-conditioned": "yellow", "unsafe": "red"}


def numeric_table(found: Mapping[str, Numeric], *, regions: bool) -> Table:
    """The worst error of each side in each format, with `regions` in each region, and what it is put down to."""
    table = Table(box=None, pad_edge=False)
    for column in ("identity", "side", "dtype"):
        table.add_column(column)
    for column in ("worst ULP", "one ULP of input"):
        table.add_column(column, justify="right")
    for column in ("at", "where", "verdict"):
        table.add_column(column)
    for name, numeric in found.items():
        for side, its in (("left", numeric.lhs), ("right", numeric.rhs)):
            if its.reason:
                table.add_row(name, side, "", "", "", "", "", its.reason)
            for dtype, measured in its.measured.items():
                for r in measured.regions[: None if regions else 1]:
                    sizes = (ulp(r.max_ulp), ulp(r.conditioning))
                    table.add_row(name, side, dtype, *sizes, r.input, r.where, _safety(r))
    return table


def _safety(region: Region) -> Text:
    return Text(f"{region.safety}: {region.cause}" if region.cause else region.safety, _SAFETY[region.safety])


def _verdict(row: Row) -> Text:
    if row.audit.special_defects:
        return Text(f"{len(row.audit.special_defects)} special values wrong", "red")
    return Text("holds", "green") if row.holds else Text("above its claim", "red")


def audits_table(audits: Sequence[Audit]) -> Table:
    """The worst of each audit, with what came out and what had to, and the special values that are wrong."""
    table = Table(box=None, pad_edge=False)
    for column in ("function", "target", "dtype"):
        table.add_column(column)
    for column in ("points", "worst ULP"):
        table.add_column(column, justify="right")
    for column in ("at", "got", "want"):
        table.add_column(column)
    for a in audits:
        table.add_row(a.function, a.target, a.dtype, f"{a.points:,}", ulp(a.max_ulp), a.input, a.got, a.want)
        for defect in a.special_defects[:DEFECTS]:
            table.add_row("", "", "", "", Text("special", "red"), defect.input, defect.got, defect.want)
        if more := len(a.special_defects[DEFECTS:]):
            table.add_row("", "", "", "", Text("special", "red"), f"and {more} more: --json has all", "", "")
    return _with_scales(table, audits)
