"""Plan -> Program without a library: double-word arithmetic, and exp, expm1, log, log1p and erfc of our own."""
