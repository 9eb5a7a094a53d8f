"""Plan -> Program: the float operations in the order in which they run."""
