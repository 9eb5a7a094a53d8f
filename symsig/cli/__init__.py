"""The command line: prove, derive, generate, build, audit, and verify, which is all of them.

The only place that reads and writes files and prints. Heavy modules are imported where a command needs them,
so that `symsig --help` answers at once.
"""

from __future__ import annotations

import sys

import click

from symsig.cli.audit import audit
from symsig.cli.bench import bench
from symsig.cli.derive import derive
from symsig.cli.generate import build, generate
from symsig.cli.init import init
from symsig.cli.list import list_
from symsig.cli.options import BAD_INPUT, INTERRUPTED
from symsig.cli.prove import check, prove
from symsig.cli.report import report
from symsig.cli.verify import verify
from symsig.model import SymsigError


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def cli() -> None:
    """Formulas of the sigmoid family become numerical kernels that come with their evidence."""


for command in (verify, prove, check, derive, generate, build, audit, bench, report, list_, init):
    cli.add_command(command)


def main() -> None:
    """Runs the command line. Bad usage and bad input print one line and exit with 2."""
    try:
        sys.exit(cli.main(standalone_mode=False))
    except click.ClickException as error:
        _fail(" ".join(error.format_message().split()), BAD_INPUT)
    except SymsigError as error:
        _fail(" ".join(str(error).splitlines()), BAD_INPUT)
    except (KeyboardInterrupt, click.Abort):
        _fail("interrupted", INTERRUPTED)
    except OSError as error:  # a file that cannot be read or written; a closed pipe
        _fail(f"{error.strerror}: {error.filename}" if error.filename else str(error), BAD_INPUT)


def _fail(message: str, code: int) -> None:
    click.echo(f"symsig: {message}", err=True)
    sys.exit(code)
