"""The Gumbel distribution exp(-exp(-x)), and what one draws with it: facts of the formula."""

from symsig.model import Identity

IDENTITIES = (
    Identity("gumbel_density", "diff(exp(-exp(-x)), x)", "exp(-x)*exp(-exp(-x))"),
    Identity("gumbel_score", "diff(-x - exp(-x), x)", "expm1(-x)"),
    Identity("gumbel_quantile", "-log(-log(exp(-exp(-x))))", "x"),
    Identity("gumbel_of_its_quantile", "exp(-exp(log(-log(x))))", "x", domain="0 < x < 1"),
    Identity("gumbel_density_gradient", "diff(exp(-x)*exp(-exp(-x)), x)", "expm1(-x)*exp(-x)*exp(-exp(-x))"),
    Identity(
        "gumbel_located_density",
        "diff(exp(-exp(-(x - y)/b)), x)",
        "exp(-(x - y)/b)*exp(-exp(-(x - y)/b))/b",
        domain="b > 0",
        note="with a location y and a scale b",
    ),
    Identity(
        "gumbel_maximum",
        "exp(-exp(-(x - y)) - exp(-(x - z)))",
        "exp(-exp(-(x - logaddexp(y, z))))",
        note="the greater of two Gumbel variables is one at logaddexp of their locations",
    ),
    Identity(
        "gumbel_softmax",
        "exp((x - y)/b)/(exp((x - y)/b) + exp(-(x - y)/b))",
        "sigmoid(2*(x - y)/b)",
        domain="b > 0",
        note="two classes at temperature b",
    ),
    Identity("cloglog_inverse", "log(-log(1 - (1 - exp(-exp(x)))))", "x", note="the complementary log-log link"),
    Identity("gumbel_below_one", "exp(-exp(-x))", "1", relation="<"),
)
