"""Writes `high_precision.txt`: gradients computed by mpmath with 1000 digits.

Run it as `python3 high_precision.py > high_precision.txt`, with mpmath 1.3 installed. It is deterministic.

A derivative is a symmetric difference of the value with a step of 1e-50 of the argument, so that no formula of a derivative is used
at all. A row is: form, arguments, `=`, the partial derivatives as floats, `+-`, and for each the sum of `|x d/dx|` of it over the arguments,
relative to it: what a relative error of the arguments does to it, which is the condition of the problem.
"""

from mpmath import mp, mpf

mp.dps = 1000
STEP = mpf(10) ** -50


def moved(f, at, place, by):
    return f(*[x * (1 + by) if i == place else x for i, x in enumerate(at)])


def partial(f, at, place):
    return (moved(f, at, place, STEP) - moved(f, at, place, -STEP)) / (2 * STEP * at[place])


def condition(f, at, place):
    slope = partial(f, at, place)
    if slope == 0:
        return mpf(0)
    wide = mpf(10) ** -30
    total = mpf(0)
    for other in range(len(at)):
        up = partial(f, [x * (1 + wide) if i == other else x for i, x in enumerate(at)], place)
        down = partial(f, [x * (1 - wide) if i == other else x for i, x in enumerate(at)], place)
        total += abs((up - down) / (2 * wide) / slope)
    return total


def as_float(x):
    if x != 0 and mp.mag(x) > 1030:
        return float("inf") if x > 0 else float("-inf")
    if x == 0 or mp.mag(x) < -1080:
        return 0.0
    return float(x)


def row(name, f, *points):
    for point in points:
        point = point if isinstance(point, (list, tuple)) else [point]
        at = [mpf(float(x)) for x in point]
        slopes = [as_float(partial(f, at, i)) for i in range(len(at))]
        conditions = [min(float(condition(f, at, i)), 1e9) for i in range(len(at))]
        print(name, *[repr(float(x)) for x in point], "=", *[repr(s) for s in slopes], "+-", *[f"{c:.3g}" for c in conditions])


sign = mp.sign
ordinary = [0.3, 1.7, -2.4, 7.9]
positive = [0.3, 1.7, 2.4, 7.9, 1e-300, 1e300, 1e-9, 0.9999, 1.0001]
scales = [1e-300, -1e-300, 1e300, -1e300, 1e-9]
inside = [0.3, -0.7, 0.999999, -0.9999999999, 1e-300, 1e-9]
tails = [-745, -700, -40, -20, -0.97, -1e-9, 1e-300, 1e-9, 0.5, 18, 20, 40, 350]
two = [[0.3, 1.7], [-2.4, 0.9], [7.9, 3.1]]
sizes = two + [[1e-300, 2e-300], [3e300, 1e300], [1e-200, 1e-200], [1e200, -2e200], [1e-300, 1.0]]

row("add", lambda x, y: x + y, *sizes)
row("sub", lambda x, y: x - y, *two)
row("mul", lambda x, y: x * y, *two, [1e-300, 1e300])
row("div", lambda x, y: x / y, *sizes)
row("neg", lambda x: -x, *ordinary)
row("abs", abs, *ordinary, *scales)
row("fract", lambda x: x - sign(x) * mp.floor(abs(x)), *ordinary)
row("rem", lambda x, y: x - y * sign(x / y) * mp.floor(abs(x / y)), *two, [7.9, -3.1], [-7.9, 3.1])
row("rem_euclid", lambda x, y: x - abs(y) * mp.floor(x / abs(y)), *two, [7.9, -3.1], [-7.9, 3.1])
row("copysign", lambda x, y: abs(x) * sign(y), *two, [-3.0, -2.0])
row("max", max, *two)
row("min", min, *two)
row("clamp", lambda x, a, b: min(max(x, a), b), [0.5, -1, 1], [-3, -1, 1], [3, -1, 1])
row("mul_add", lambda x, y, z: x * y + z, [0.3, 1.7, -2.4], [1e200, 1e-200, 3.0])
row("recip", lambda x: 1 / x, *ordinary, 1e-150, 1e150)
row("sqrt", mp.sqrt, *positive)
row("cbrt", lambda x: sign(x) * mp.cbrt(abs(x)), *positive, -2.4, -1e-300, -1e300)
row("powi2", lambda x: x**2, *ordinary, *scales)
row("powi3", lambda x: x**3, *ordinary, 1e-150, 1e150)
row("powi_minus_5", lambda x: x**-5, *ordinary, 1e-50, 1e50)
row("powf", lambda x, p: x**p, [0.3, 1.7], [2.4, -0.9], [7.9, 3.1], [1e300, 0.5], [1e-300, 0.5], [1e-300, 1.01])
row("powf_third", lambda x: x ** mpf(1 / 3), *positive)
row("exp", mp.exp, *ordinary, -745, -700, 700, 1e-300)
row("exp2", lambda x: mpf(2) ** x, *ordinary, -1070, 1000, 1e-300)
row("exp_m1", mp.expm1, *ordinary, -40, -700, 700, 1e-300)
row("ln", mp.log, *positive)
row("log2", lambda x: mp.log(x) / mp.log(2), *positive)
row("log10", mp.log10, *positive)
row("ln_1p", mp.log1p, 0.3, -0.7, 7.9, 1e-300, 1e300, -0.9999999999)
row("log", lambda x, b: mp.log(x) / mp.log(b), [0.3, 1.7], [2.4, 0.9], [1e300, 3.1], [1e-300, 1e300])
row("sin", mp.sin, *ordinary, 1e-300, 1e15)
row("cos", mp.cos, *ordinary, 1e-300, 1e15)
row("tan", mp.tan, *ordinary, 1e-300, 1.5707)
row("asin", mp.asin, *inside)
row("acos", mp.acos, *inside)
row("atan", mp.atan, *ordinary, *scales[:2], 1e150, -1e150)
row("atan2", mp.atan2, *sizes)
row("hypot", mp.hypot, *sizes)
row("sinh", mp.sinh, *ordinary, 700, -700, 1e-300)
row("cosh", mp.cosh, *ordinary, 700, -700, 1e-300)
row("tanh", mp.tanh, *tails)
row("asinh", mp.asinh, *ordinary, *scales)
row("acosh", mp.acosh, 1.0000000001, 1.7, 7.9, 1e300)
row("atanh", mp.atanh, *inside)
row("to_degrees", mp.degrees, *ordinary)
row("to_radians", mp.radians, *ordinary)


def logistic(x):
    return 1 / (1 + mp.exp(-x))


def softplus(x):
    return mp.log1p(mp.exp(x))


def normal(x):
    return mp.erfc(-x / mp.sqrt(2)) / 2


row("sigmoid", logistic, *tails)
row("softplus", softplus, *tails)
row("relu", lambda x: max(x, mpf(0)), *ordinary, 1e-300)
row("log_add_exp", lambda a, b: mp.log(mp.exp(a) + mp.exp(b)), *two, [800, 799], [-800, -800.5], [30, -10])
row("xlogy", lambda x, y: x * mp.log(y), [0.3, 1.7], [-2.4, 0.9], [1e-300, 1e-300], [2.0, 1e300])
row("sinc", lambda x: mp.sin(x) / x, *ordinary, 1e-9, 1e-3)
row("erf", mp.erf, 0.3, 1.7, -2.4, 5.0, 26.0, 1e-300)
row("erfc", mp.erfc, 0.3, 1.7, -2.4, 5.0, 26.0, 1e-300)
row("norm_cdf", normal, 0.3, 1.7, -2.4, -20.0, -38.0, 1e-300)
mp.dps = 300
row("ln_gamma", mp.loggamma, 0.3, 1.7, 7.9, 1e-9, 30.0)
row("digamma", mp.digamma, 0.3, 1.7, 7.9, 1e-9, 30.0)
mp.dps = 1000

# The forms whose naive chain rule overflows or cancels.

row("form_logistic", logistic, *tails, -800, 800)
row("form_logistic_quotient", logistic, *tails, -800, 800)
growths = [[2.5, 3.0, 0.7, 1.3], [100.0, 24.0, 0.5, -20.0], [1.5, 1e3, 2.0, -800.0], [4.0, 0.01, 1.5, 800.0], [0.5, 1e-5, 1.0, -30.0], [3.0, 7.0, -2.0, 350.0]]
row("form_growth", lambda c, a, k, x: c / (1 + a * mp.exp(-k * x)), *growths)
row("form_growth_of_one", lambda a, k, x: 1 / (1 + a * mp.exp(-k * x)), *[g[1:] for g in growths])
row("form_growth_of_logistic", lambda c, x: c / (mp.exp(-x) + 1), [2.5, 0.3], [1.5, -800.0], [0.7, 800.0], [3.0, -40.0])
row("form_softplus", softplus, *tails, -800, 800)
row("form_log_sum_exp", lambda a, b, c: mp.log(mp.exp(a) + mp.exp(b) + mp.exp(c)), [0.3, 1.7, -2.4], [800, 801, 799], [-800, -801, -799.5])
row("form_softmax", lambda a, b, c: mp.exp(a) / (mp.exp(a) + mp.exp(b) + mp.exp(c)), [0.3, 1.7, -2.4], [800, 801, 799], [-800, -801, -799.5], [40, 1, 2])
row("form_norm", lambda a, b, c: mp.sqrt(a * a + b * b + c * c), [0.3, 1.7, -2.4], [1e200, 2e200, -1e200], [1e-200, 3e-200, 1e-200])
row("form_direction", lambda a, b: a / mp.sqrt(a * a + b * b), *sizes)
row("form_tanh", mp.tanh, *tails[1:], -0.3)
row("form_half_tanh", lambda x: mp.tanh(x / 2), *tails, 800)
row("form_times_root", lambda x: x * mp.sqrt(x), *positive[:5], 1e200)
row("form_times_logarithm", lambda x: x * mp.log(x), *positive)
