"""The entropy -x*log(x) - (1 - x)*log(1 - x) of a coin, by its probability x or by its logit: facts."""

from symsig.model import Identity

IDENTITIES = (
    Identity("entropy_gradient", "diff(-x*log(x) - (1 - x)*log(1 - x), x)", "-logit(x)", domain="0 < x < 1"),
    Identity(
        "entropy_second_derivative",
        "diff(-x*log(x) - (1 - x)*log(1 - x), x, 2)",
        "-1/(x*(1 - x))",
        domain="0 < x < 1",
    ),
    Identity(
        "entropy_of_a_logit",
        "-sigmoid(x)*log(sigmoid(x)) - (1 - sigmoid(x))*log(1 - sigmoid(x))",
        "softplus(x) - x*sigmoid(x)",
    ),
    Identity("entropy_of_a_logit_gradient", "diff(softplus(x) - x*sigmoid(x), x)", "-x*sigmoid_grad(x)"),
    Identity("entropy_of_a_logit_even", "softplus(x) - x*sigmoid(x)", "softplus(-x) + x*sigmoid(-x)"),
    Identity("entropy_positive", "-x*log(x) - (1 - x)*log(1 - x)", "0", relation=">", domain="0 < x < 1"),
    Identity("entropy_concave", "diff(-x*log(x) - (1 - x)*log(1 - x), x, 2)", "0", "<", domain="0 < x < 1"),
    Identity("entropy_summand_gradient", "diff(x*log(x), x)", "1 + log(x)", domain="x > 0"),
    Identity(
        "divergence_gradient",
        "diff(x*log(x/p) + (1 - x)*log((1 - x)/(1 - p)), x)",
        "logit(x) - logit(p)",
        domain="0 < x < 1, 0 < p < 1",
        note="the divergence of a coin x from a coin p",
    ),
)
