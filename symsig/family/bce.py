"""Binary cross-entropy of a logit x and a label y: -y*log(sigmoid(x)) - (1 - y)*log(1 - sigmoid(x)).

Its gradient in x is sigmoid(x) - y, which vanishes along y = sigmoid(x): the floats next to that come within 2^-117
of it, relatively, and a claim in ULP of the result would need exp to 170 bits. The label's rounding alone is half
an ULP of min(y, 1 - y), and in these the claim is.
"""

from sympy import Symbol, exp, log

from symsig.model import Function, Identity, Textbook

x = Symbol("x", real=True)
y = Symbol("y", real=True)
_SIGMOID = 1 / (1 + exp(-x))

BCE_WITH_LOGITS = Function(
    "bce_with_logits",
    (x, y),
    -y * log(_SIGMOID) - (1 - y) * log(1 - _SIGMOID),
    claim=2.7,
    formula="-y*log(sigmoid(x)) - (1 - y)*log(1 - sigmoid(x))",
    domain="0 <= y <= 1",
    textbook=(
        Textbook("logarithms of probabilities", "-y*log(1/(1 + exp(-x))) - (1 - y)*log(1 - 1/(1 + exp(-x)))"),
        Textbook("stable", "max(x, 0) - x*y + log1p(exp(-abs(x)))"),
    ),
)

FUNCTIONS = (
    BCE_WITH_LOGITS,
    Function(
        "bce_with_logits_grad",
        (x, y),
        _SIGMOID - y,
        claim=3.0,
        formula="diff(-y*log(sigmoid(x)) - (1 - y)*log(1 - sigmoid(x)), x)",
        domain="0 <= y <= 1",
        careful=True,
        scale="min(y, 1 - y)",
        textbook=(Textbook("naive", "1/(1 + exp(-x)) - y"),),
    ),
    Function("bce_with_logits_grad2", (x, y), (_SIGMOID - y).diff(x), claim=3.0, domain="0 <= y <= 1"),
)

IDENTITIES = (
    Identity(
        "bce_with_logits_stable",
        "-y*log(sigmoid(x)) - (1 - y)*log(1 - sigmoid(x))",
        "max(x, 0) - x*y + log1p(exp(-abs(x)))",
        note="the form of TensorFlow's documentation",
    ),
    Identity(
        "bce_with_logits_softplus",
        "-y*log(sigmoid(x)) - (1 - y)*log(1 - sigmoid(x))",
        "softplus(x) - x*y",
    ),
    Identity(
        "bce_with_logits_log_sigmoid",
        "-y*log(sigmoid(x)) - (1 - y)*log(1 - sigmoid(x))",
        "(1 - y)*x - log_sigmoid(x)",
        note="the form of PyTorch's kernel",
    ),
    Identity("bce_with_logits_gradient", "diff(softplus(x) - x*y, x)", "sigmoid(x) - y"),
    Identity(
        "bce_gradient",
        "diff(-y*log(sigmoid(x)) - (1 - y)*log(1 - sigmoid(x)), x)",
        "sigmoid(x) - y",
        note="why the loss and the sigmoid are fused: the factor s*(1 - s) drops out",
    ),
    Identity(
        "bce_second_derivative",
        "diff(-y*log(sigmoid(x)) - (1 - y)*log(1 - sigmoid(x)), x, 2)",
        "sigmoid(x)*(1 - sigmoid(x))",
        note="whatever the label: logistic regression is convex",
    ),
    Identity("bce_gradient_in_label", "diff(-y*log(sigmoid(x)) - (1 - y)*log(1 - sigmoid(x)), y)", "-x"),
    Identity(
        "bce_of_probability_gradient",
        "diff(-y*log(x) - (1 - y)*log(1 - x), x)",
        "(x - y)/(x*(1 - x))",
        domain="0 < x < 1",
    ),
    Identity(
        "bce_weighted",
        "-p*y*log(sigmoid(x)) - (1 - y)*log(1 - sigmoid(x))",
        "(1 - y)*x + (1 + (p - 1)*y)*softplus(-x)",
        note="with the weight p of positives, as the frameworks compute it",
    ),
    Identity(
        "bce_weighted_gradient",
        "diff((1 - y)*x + (1 + (p - 1)*y)*softplus(-x), x)",
        "(1 - y)*sigmoid(x) - p*y*sigmoid(-x)",
    ),
    Identity(
        "bce_label_reflection",
        "softplus(x) - x*y",
        "softplus(-x) - (-x)*(1 - y)",
        note="swapping the classes flips the logit",
    ),
    Identity("bce_positive", "softplus(x) - x*y", "0", relation=">", domain="0 < y < 1"),
    Identity(
        "focal_gradient",
        "diff(-(1 - sigmoid(x))**2*log(sigmoid(x)), x)",
        "(1 - sigmoid(x))**2*(2*sigmoid(x)*log(sigmoid(x)) + sigmoid(x) - 1)",
        note="the focal loss of a positive, gamma = 2 (Lin et al. 2017, appendix B)",
    ),
)
