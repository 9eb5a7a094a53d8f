"""log(cosh(x)), the smooth absolute value: facts of the formula."""

from symsig.model import Identity

IDENTITIES = (
    Identity("log_cosh_gradient", "diff(log(cosh(x)), x)", "tanh(x)"),
    Identity("log_cosh_second_derivative", "diff(log(cosh(x)), x, 2)", "1 - tanh(x)**2"),
    Identity("log_cosh_stable", "log(cosh(x))", "abs(x) + log1p(exp(-2*abs(x))) - log(2)"),
    Identity("log_cosh_through_softplus", "log(cosh(x))", "x + softplus(-2*x) - log(2)", note="the form of Keras"),
    Identity("log_cosh_above_shifted_abs", "log(cosh(x))", "abs(x) - log(2)", relation=">"),
)
