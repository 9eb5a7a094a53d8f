"""Plan -> Program without a library: double-word arithmetic, and exp, expm1, log and log1p of our own."""
