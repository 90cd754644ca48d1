"""Writes `derivatives.txt`: values and derivatives up to the order 16, computed by mpmath with 1600 digits.

Run it as `python3 derivatives.py > derivatives.txt`, with mpmath 1.3 installed. It is deterministic.

Derivatives are differences of the value, with a step so small that 1600 digits leave more than enough; no formula of a derivative is used
at all. A row is: form, argument, `=`, the value and the derivatives as floats, `+-`, and for each its scale: the largest of its own size, of
what a relative error of 1 in the argument does to it, and of the mean of its neighbours, in place of the size of one that is near a zero.
"""

from mpmath import mp, mpf

mp.dps = 1600
ORDER = 16


def derivatives(f, x):
    # The symmetric differences have an error of the square of the step, and keep 1600 - 17 * 30 digits and more.
    step = mpf(10) ** -30 * (abs(x) if x else 1)
    count = ORDER + 1
    at = {i: f(x + step * i / 2) for i in range(-count, count + 1)}
    found = []
    for k in range(count + 1):
        total = mpf(0)
        for j in range(k + 1):
            total += (-1) ** j * mp.binomial(k, j) * at[k - 2 * j]
        # What 1600 digits cannot tell from 0 is 0.
        noise = max(abs(value) for value in at.values()) * mpf(10) ** -1590
        found.append(total / step**k if abs(total) > noise else mpf(0))
    return found


def as_float(x):
    if x != 0 and mp.mag(x) > 1024:
        return float("inf") if x > 0 else float("-inf")
    if x == 0 or mp.mag(x) < -1080:
        return 0.0
    return float(x)


def row(name, f, *points, zero=0):
    for point in points:
        x = mpf(float(point))
        found = derivatives(f, x)
        # A polynomial may have derivatives that are zero, which the differences miss by their step.
        # So may an even or odd function at 0.
        floor = zero or (0 if x else mpf(10) ** -25)
        found = [mpf(0) if abs(d) < floor else d for d in found]
        scales = []
        for k in range(ORDER + 1):
            below = found[k - 1] if k else mpf(0)
            mean = mp.sqrt(abs(below * found[k + 1]))
            scales.append(max(abs(found[k]), abs(x * found[k + 1]), mean))
        values = [repr(as_float(d)) for d in found[: ORDER + 1]]
        print(name, repr(float(x)), "=", *values, "+-", *[f"{as_float(s):.3g}" for s in scales])


ordinary = [0, 0.3, 1.7, -2.4]
positive = [0.3, 1.7, 7.9, 1e6]
inside = [0, 0.3, -0.7, 0.99]
tails = [-800, -700, -40, -0.97, 0, 0.5, 20, 700, 800]


def norm_cdf(x):
    return mp.erfc(-x / mp.sqrt(2)) / 2


def sigmoid(x):
    return 1 / (1 + mp.exp(-x)) if x > 0 else mp.exp(x) / (1 + mp.exp(x))


def softplus(x):
    return x + mp.log1p(mp.exp(-x)) if x > 0 else mp.log1p(mp.exp(x))


def sinc(x):
    return mp.sin(x) / x if x != 0 else mpf(1)


def log_sum_exp(terms):
    top = max(terms)
    return top + mp.log(sum(mp.exp(t - top) for t in terms))


row("product", lambda x: (x + 1) * (x * x - 3), *ordinary, 1e100)
row("square", lambda x: x * x, *ordinary, 1e100)
row("quotient", lambda x: (x - 1) / (x * x + 2), *ordinary, 1e6, 1e60)
row("recip", lambda x: 1 / x, 0.3, -2.4, 1e10)
row("mul_add", lambda x: x * x + 3 * x, *ordinary)
row("sqrt", mp.sqrt, *positive)
row("sqrt_of", lambda x: mp.sqrt(1 + x * x), *ordinary)
row("cbrt", lambda x: mp.sign(x) * mp.cbrt(abs(x)), 0.3, 1e6, -2.4)
row("powi3", lambda x: x**3, *ordinary)
row("powi7", lambda x: x**7, *ordinary)
row("powi_minus_2", lambda x: x**-2, 0.3, -2.4, 1e6)
row("powi_of", lambda x: (x * x + x) ** 5, *ordinary)
row("powi_captured", lambda x: (x * x - x) ** 6, 0, 1, zero=1e-20)
row("powi_negative", lambda x: (x * x - x) ** -3, 0.3, 1.7, -2.4)
row("powi3_of", lambda x: (x * x + x) ** 3, *ordinary)
row("powf", lambda x: x ** mpf(2.5), 0.3, 1.7, 1e6)
row("powf_of", lambda x: (1 + x * x) ** mpf(1.5), *ordinary)
row("powf_whole", lambda x: (x + x * x) ** 4, *ordinary)
row("power_tower", lambda x: x**x, 0.3, 1.7)
row("exp", mp.exp, *ordinary, -40, 700)
row("exp_of", lambda x: mp.exp(-x * x), 0, 0.3, 1.7, -2.4)
row("exp2", lambda x: 2**x, *ordinary)
row("exp_m1", mp.expm1, *ordinary, -40)
row("ln", mp.log, *positive)
row("log2", lambda x: mp.log(x, 2), *positive)
row("log10", mp.log10, *positive)
row("ln_1p", mp.log1p, *inside, 1e6)
row("log", lambda x: mp.log(x * x + 1) / mp.log(3), *ordinary)
row("sin", mp.sin, *ordinary, 1e6)
row("cos", mp.cos, *ordinary)
row("sin_of", lambda x: mp.sin(mp.exp(x)), *ordinary)
row("tan", mp.tan, 0, 0.3, 1.4)
row("asin", mp.asin, *inside)
row("acos", mp.acos, *inside)
row("atan", mp.atan, *ordinary, 1e6, 1e160)
row("atan2", lambda x: mp.atan2(x, 1 + x * x), *ordinary)
row("hypot", lambda x: mp.hypot(x, 2), *ordinary)
row("sinh", mp.sinh, *ordinary)
row("cosh", mp.cosh, *ordinary)
row("tanh", mp.tanh, 0, 0.3, 1.7, -2.4, 40, 300)
row("asinh", mp.asinh, *ordinary, 1e6)
row("acosh", mp.acosh, 1.7, 7.9)
row("atanh", mp.atanh, *inside)
row("sigmoid", sigmoid, *tails)
row("softplus", softplus, *tails)
row("log_add_exp", lambda x: log_sum_exp([x, 2 * x + 1]), *tails)
row("xlogy", lambda x: x * mp.log(x + 2), *[0, 0.3, 1.7])
row("sinc", sinc, *ordinary, 1e-3, 30)
row("sinc_of", lambda x: sinc(x * x), *ordinary)
row("erf", mp.erf, *ordinary)
row("erfc", mp.erfc, *ordinary, 20)
row("norm_cdf", norm_cdf, *ordinary)
row("ln_gamma", mp.loggamma, *positive[:3])
row("ln_gamma_of", lambda x: mp.loggamma(1 + x * x), 0, 0.3)
row("digamma", mp.digamma, *positive[:3])
row("digamma_of", lambda x: mp.digamma(x * x + 2), 0, 0.3)
row("form_logistic", sigmoid, *tails)
row("form_logistic_quotient", sigmoid, *tails)
row("form_softplus", softplus, *tails)
row("form_log_sum_exp", lambda x: log_sum_exp([x, -x, x / 2]), *tails)
row("form_softmax", lambda x: mp.exp(x - log_sum_exp([x, 2 * x, -x])), *tails)
row("form_norm", lambda x: mp.sqrt(x * x + (x - 1) ** 2 + 4), *ordinary)
row("form_direction", lambda x: x / mp.sqrt(x * x + 9), *ordinary)
row("form_tanh", mp.tanh, 0, 0.3, 1.7, -2.4, 40, 300)
row("form_half_tanh", lambda x: mp.tanh(x / 2), *tails)
row("form_times_root", lambda x: x * mp.sqrt(x), *positive)
row("form_times_logarithm", lambda x: x * mp.log(x), *positive)
row("branches", lambda x: mp.sin(x) * x if x > 0 else mp.exp(x) - x, 0.3, 1.7, -2.4)
row("physics", lambda x: 4 * ((1 / x) ** 12 - (1 / x) ** 6), 0.9, 1.7, 7.9)
