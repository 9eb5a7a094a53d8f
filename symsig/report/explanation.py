"""Explanations as text, Markdown and LaTeX."""

from __future__ import annotations

from typing import Literal

from symsig.expr import num, parse_domain
from symsig.prove.explain import Explanation, Section
from symsig.prove.statement import Domain
from symsig.report.formula import RELATIONS, conditions, escaped, latex, plain
from symsig.report.terminal import witness_text

Format = Literal["text", "markdown", "latex"]


def render(explanation: Explanation, fmt: Format = "text") -> str:
    """The derivation, without a newline at the end; for LaTeX, paragraphs and align* environments (amsmath)."""
    return {"text": _text, "markdown": _markdown, "latex": _latex}[fmt](explanation)


# words that the formats share


def _where(section: Section, told: Explanation) -> tuple[str, str] | None:
    """Where a section holds, as a word and a condition; nothing if that is everywhere the statement is made."""
    if section.at is not None:
        return "at", f"{told.variable} = {section.at}"
    if (section.domain.lo, section.domain.hi) == (told.whole.lo, told.whole.hi):
        return None
    return "for", _interval(section.domain, told.variable)


def _interval(domain: Domain, variable: str) -> str:
    if domain.lo is None:
        return f"{variable} < {domain.hi}"
    return f"{variable} > {domain.lo}" if domain.hi is None else f"{domain.lo} < {variable} < {domain.hi}"


def _conclusion(section: Section, told: Explanation) -> str:
    """What the signs of the factors say of the difference."""
    if told.identity.relation == "==":
        return ""
    if not section.signs:
        value = section.lines[-1].tree
        return "equality holds" if value == num(0) else "the difference is a positive constant"
    strict = all(sign.relation == ">" for sign in section.signs)
    return "so the difference is positive" if strict else "so the difference is not negative"


def _evidence(told: Explanation) -> str:
    return witness_text(told.witness) if told.witness is not None else told.reason


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


# text


def _text(told: Explanation) -> str:
    identity, evidence = told.identity, _evidence(told)
    domain = f" for {identity.domain}" if identity.domain else ""
    lines = [f"{identity.name}: {plain(told.lhs)} {identity.relation} {plain(told.rhs)}{domain}"]
    lines.append(f"{told.verdict}: {evidence}" if evidence else told.verdict)
    for section in told.sections:
        where, end = _where(section, told), _conclusion(section, told)
        lines += ["", f"{' '.join(where)}:"] if where else [""]
        lines += [*_table(section), *([f"    {end}"] if end else [])]
    return "\n".join(lines)


WIDEST = 72
"""The column up to which reasons are aligned; behind longer formulas they follow at once."""


def _table(section: Section) -> list[str]:
    """The lines of a section and the signs of its factors, with the reasons in a column of their own."""
    rows = [(f"  {'=' if at else ' '} {plain(line.tree)}", line.reason) for at, line in enumerate(section.lines)]
    rows += [(f"    {plain(sign.tree)} {sign.relation} 0", sign.reason) for sign in section.signs]
    width = max((len(left) for left, _ in rows if len(left) <= WIDEST), default=0)
    return [f"{left:<{width}}    ({reason})" if reason else left for left, reason in rows]


# Markdown


def _markdown(told: Explanation) -> str:
    evidence = _evidence(told)
    parts = [f"### {told.identity.name}", f"${_statement(told)}$"]
    parts.append(f"**{told.verdict}**: {evidence}" if evidence else f"**{told.verdict}**")
    for section in told.sections:
        where, end = _where(section, told), _conclusion(section, told)
        parts += [f"{_capital(' '.join(where))}:"] if where else []
        rows = [
            f"- ${'= ' if at else ''}{latex(line.tree)}$" + (f" ({line.reason})" if line.reason else "")
            for at, line in enumerate(section.lines)
        ]
        rows += [f"- ${latex(s.tree)} {RELATIONS[s.relation]} 0$ ({s.reason})" for s in section.signs]
        parts += ["\n".join(rows), *([f"{_capital(end)}."] if end else [])]
    return "\n\n".join(parts)


# LaTeX


def _statement(told: Explanation) -> str:
    """The statement, with its domain."""
    identity = told.identity
    where = rf"\quad ({conditions(parse_domain(identity.domain))})" if identity.domain else ""
    return f"{latex(told.lhs)} {RELATIONS[identity.relation]} {latex(told.rhs)}{where}"


def _latex(told: Explanation) -> str:
    lines = [rf"\paragraph{{{escaped(told.identity.name)}}} ${_statement(told)}$ ({told.verdict})"]
    if _evidence(told):
        lines.append(escaped(_evidence(told)))
    for section in told.sections:
        where, end = _where(section, told), _conclusion(section, told)
        lines += [f"{_capital(where[0])} ${where[1].replace('_', _UNDERSCORE)}$:"] if where else []
        rows = [rf"& {latex(section.lines[0].tree)}"]
        rows += [rf"&= {latex(line.tree)} {_aside(line.reason)}" for line in section.lines[1:]]
        rows += [rf"& {latex(s.tree)} {RELATIONS[s.relation]} 0 {_aside(s.reason)}" for s in section.signs]
        lines += [r"\begin{align*}", " \\\\\n".join(rows), r"\end{align*}"]
        lines += [f"{_capital(end)}."] if end else []
    return "\n".join(lines)


_UNDERSCORE = r"\_"


def _aside(reason: str) -> str:
    return rf"&& \text{{{escaped(reason)}}}" if reason else ""
