"""Writes `expected.txt`: values of the functions of this crate, and of its slopes, computed by mpmath with 50 digits or more.

Run it as `python3 generate.py > expected.txt`, with mpmath 1.3 installed. It is deterministic.

A row is: type, function, arguments, `=`, value with 20 digits. Every argument is exactly a number of its type. A value outside the
range of the type is written as it is and becomes infinite or zero where it is read.
"""

import random
import struct

from mpmath import mp, mpf

mp.dps = 50


def single(x):
    """The nearest f32."""
    return struct.unpack("<f", struct.pack("<f", x))[0]


ROUND = {"f64": float, "f32": single}
EXPONENTS = {"f64": (-300, 300), "f32": (-36, 36)}
TINY = {"f64": 1e-300, "f32": 1e-36}
HUGE = {"f64": 1e300, "f32": 1e36}
SUBNORMAL = {"f64": 3e-310, "f32": 3e-41}

# The number of random points; f32 shares nearly all of its code with f64.
COUNT = {"f64": 40, "f32": 12}


def emit(real, name, arguments, value):
    shown = " ".join(repr(a) for a in arguments)
    print(f"{real} {name} {shown} = {mp.nstr(mpf(value), 20)}")


def spread(real, low, high, seed, count=None):
    """Random points of an interval."""
    generator = random.Random(seed)
    return [ROUND[real](generator.uniform(low, high)) for _ in range(count or COUNT[real])]


def scales(real, seed, signed=True):
    """Random points of every size that the type has."""
    generator = random.Random(seed)
    low, high = EXPONENTS[real]
    points = [10 ** generator.uniform(low, high) for _ in range(COUNT[real])]
    points += [TINY[real], HUGE[real], SUBNORMAL[real]]
    return [ROUND[real](generator.choice([-1, 1]) * p if signed else p) for p in points]


def fitting(real, points):
    """The given points that the type has room for, rounded to it."""
    low, high = (abs(SUBNORMAL[real]), HUGE[real])
    return [ROUND[real](x) for x in points if x == 0 or low <= abs(x) <= high]


def unary(name, function, low, high, extra=(), sizes=None):
    """`sizes` adds points of every size: "signed" or "positive"."""
    for real in ("f64", "f32"):
        points = spread(real, low, high, name)
        points += fitting(real, extra)
        if sizes:
            points += scales(real, name + sizes, sizes == "signed")
        for x in points:
            emit(real, name, [x], function(mpf(x)))


# The elementary functions, so that each name is known to reach the function of that name.

unary("floor", mp.floor, -9, 9)
unary("ceil", mp.ceil, -9, 9)
unary("round", lambda x: mp.sign(x) * mp.floor(abs(x) + mpf("0.5")), -9, 9, [0.5, 1.5, 2.5, -2.5])
unary("round_ties_even", mp.nint, -9, 9, [0.5, 1.5, 2.5, -2.5])
unary("trunc", lambda x: mp.sign(x) * mp.floor(abs(x)), -9, 9)
unary("fract", lambda x: x - mp.sign(x) * mp.floor(abs(x)), -9, 9)
unary("abs", abs, -9, 9)
unary("signum", mp.sign, -9, 9)
unary("recip", lambda x: 1 / x, -9, 9)
unary("to_degrees", lambda x: x * 180 / mp.pi, -9, 9)
unary("to_radians", lambda x: x * mp.pi / 180, -90, 90)
unary("sqrt", mp.sqrt, 0, 9, sizes="positive")
unary("cbrt", lambda x: mp.sign(x) * mp.cbrt(abs(x)), -9, 9, sizes="signed")
unary("exp", mp.exp, -80, 80)
unary("exp2", lambda x: mpf(2) ** x, -99, 99)
unary("exp_m1", mp.expm1, -5, 5)
unary("ln", mp.log, 0, 9, sizes="positive")
unary("log2", lambda x: mp.log(x, 2), 2, 9, sizes="positive")
unary("log10", mp.log10, 2, 9, sizes="positive")
unary("ln_1p", mp.log1p, -0.9, 9)
unary("sin", mp.sin, -9, 9)
unary("cos", mp.cos, -9, 9)
unary("tan", mp.tan, -9, 9)
unary("asin", mp.asin, -1, 1)
unary("acos", mp.acos, -1, 1)
unary("atan", mp.atan, -9, 9, sizes="signed")
unary("sinh", mp.sinh, -9, 9)
unary("cosh", mp.cosh, -9, 9)
unary("tanh", mp.tanh, -9, 9)
unary("asinh", mp.asinh, 1, 9)
unary("acosh", mp.acosh, 2, 9)
unary("atanh", mp.atanh, 0.1, 0.9)

# The functions that the crate adds, and their slopes of one argument.


def slope_of_sigmoid(x):
    e = mp.exp(-abs(x))
    return e / (1 + e) ** 2


def sinc(x):
    return mp.sin(x) / x


def log_of_gamma(x):
    """`ln|gamma|` by reflection, as mpmath's gamma overflows its patience for large negative arguments."""
    if x < 0:
        return mp.log(mp.pi / abs(x * mp.sinpi(x))) - mp.loggamma(-x)
    return mp.loggamma(x)


tails = [-800, -745, -710, -700, -100, -40, -36.5, -1e-20, 1e-20, 36.5, 40, 700, 800]
unary("sigmoid", lambda x: 1 / (1 + mp.exp(-x)), -50, 50, tails, "signed")
unary("logistic_slope", slope_of_sigmoid, -50, 50, tails, "signed")
unary("softplus", lambda x: mp.log1p(mp.exp(x)) if x < 1e4 else x, -50, 50, tails)
unary("relu", lambda x: max(x, mpf(0)), -9, 9, sizes="signed")
unary("sinc", sinc, -20, 20, [1e-9, 0.1], "positive")
near_one = [0.84375, 0.843, 0.844, 1.25, 1.2499, 1.2501, 0.25, 0.2499, 1 / 0.35, 2.85, 2.86, 5.9, 6.1]
unary("erf", mp.erf, -6, 6, near_one + [-x for x in near_one] + [1e-300, -1e-20, 1e-9, 30, -30])
unary("erfc", lambda x: mp.erfc(x) if x < 1000 else mpf(0), -6, 27.5, near_one + [-x for x in near_one] + [1e-300, -1e-20, 1e-9, 26, 26.5, 27.2, 30, 1e300])
unary("erf_slope", lambda x: 2 / mp.sqrt(mp.pi) * mp.exp(-x * x), -27.5, 27.5, [0, 1e-300, 26, 26.999, 27.2, 30, 1e300])
normal = [0, 1e-300, -1, -1.5, -1.767, -1.768, -1.77, -8, -20, -37, -38, -38.4, -40, 8, 40, -1e300]
unary("norm_cdf", lambda x: mp.ncdf(x) if x > -1000 else mpf(0), -38.4, 6, normal + [-1.2 - i / 16 for i in range(10)])
unary("norm_density", mp.npdf, -38.4, 38.4, [0, 1e-300, -8, -20, -37, 38, 38.4, 1e300])
around = [1e-9, 1e-5, 0.001, 0.01, 0.05]
roots = [1 + s * d for d in around for s in (1, -1)] + [2 + s * d for d in around for s in (1, -1)]
edges = [0.23, 0.24, 0.73, 0.74, 0.9, 0.901, 1.23, 1.24, 1.73, 1.74, 1.4616321449683623, 3, 4, 7.9, 8, 8.1, 100, 171.5]
last = [1 + 2**-52, 1 - 2**-53, 2 + 2**-51, 2 - 2**-52, 1e17, 9e16]
unary("ln_gamma", log_of_gamma, 0, 20, roots + edges + last, "positive")
unary("ln_gamma_below_zero", log_of_gamma, -20, 0, [-1e-300, -1e-9, -0.5, -1.5, -1e5 - 0.25])
root = [1.4616321449683623, 1.46163214496836, 1.4616, 1.46, 1.4617, 1.47, 1.5, 1.4, 1, 2]
unary("digamma", mp.digamma, 0, 20, root + [10, 9.99, 10.01, 1e-9, 100, 1e10], "positive")
unary("digamma_below_zero", mp.digamma, -20, 0, [-1e-300, -1e-9, -0.5, -1.5, -1e5 - 0.25])
unary("trigamma", lambda x: mp.psi(1, x), 0, 30, [1e-9, 1e-150, 1, 13, 12.99, 100, 1e10, 1e15])
unary("trigamma_below_zero", lambda x: mp.psi(1, x), -20, 0, [-1e-9, -0.5, -1.5])


def hyperbolic(x):
    return 1 / mp.cosh(x) ** 2


unary("sech_squared", hyperbolic, -20, 20, [0, 1e-300, 0.97, 0.973, 0.98, -18, 20, 370, -372, 400, 800, -800, 1e300])


def rows(name, cases):
    """Cases are (type, arguments, value)."""
    for real, arguments, value in cases:
        emit(real, name, arguments, value)


def orders(name, function, low, high, count, ks, extra=()):
    for real in ("f64", "f32"):
        for k in ks:
            for x in spread(real, low, high, f"{name}{k}", count) + fitting(real, extra):
                emit(real, name, [x, k], function(mpf(x), k))


def derivative_of_sinc(x, k):
    with mp.workdps(700):
        lower = mp.sin(x) / x
        for order in range(1, k + 1):
            upper = [mp.sin(x), mp.cos(x), -mp.sin(x), -mp.cos(x)][order % 4]
            lower = (upper - order * lower) / x
        return +lower


orders("polygamma", lambda x, k: mp.psi(k, x), 0.01, 30, 12, [2, 3], [1e-9, 1e-5, 1, 100, 1e6])
orders("polygamma_high", lambda x, k: mp.psi(k, x), 0.5, 20, 4, [4, 5, 8])
orders("polygamma_below_zero", lambda x, k: mp.psi(k, x), -9, 0, 8, [3, 5])
orders("sinc_derivative", derivative_of_sinc, -1.5, 1.5, 20, [1, 2], [1e-9, 1e-30, 1e-3, 0.1])
orders("sinc_derivative_far", derivative_of_sinc, 1.5, 30, 20, [1, 2, 3, 4])


def two(name, function, points):
    for real in ("f64", "f32"):
        for arguments in points(real):
            emit(real, name, arguments, function(*[mpf(a) for a in arguments]))


def box(real, seed, *intervals):
    """Random points of a box."""
    generator = random.Random(seed)
    return [[ROUND[real](generator.uniform(*i)) for i in intervals] for _ in range(COUNT[real])]


def pairs_of_scales(real, seed):
    """Pairs of every size, near each other and far apart."""
    generator = random.Random(seed)
    low, high = EXPONENTS[real]
    pairs = []
    for _ in range(COUNT[real]):
        exponent = generator.uniform(low, high)
        other = min(max(exponent + generator.uniform(-9, 9), low), high)
        pairs.append([ROUND[real](generator.choice([-1, 1]) * 10**e) for e in (exponent, other)])
    tiny, huge, sub = TINY[real], HUGE[real], SUBNORMAL[real]
    pairs += [[tiny, tiny], [huge, huge], [huge, tiny], [tiny, huge], [sub, sub * 2], [sub, 1.0], [3.0, 4.0], [0.0, 2.0]]
    return [[ROUND[real](v) for v in pair] for pair in pairs]


def log_add_exp(*terms):
    largest = max(terms)
    return largest + mp.log(sum(mp.exp(t - largest) for t in terms))


two("copysign", lambda x, y: abs(x) * mp.sign(y), lambda r: box(r, "copysign", (-9, 9), (-9, 9)))
two("max", max, lambda r: box(r, "max", (-9, 9), (-9, 9)))
two("min", min, lambda r: box(r, "min", (-9, 9), (-9, 9)))
two("powf", lambda x, p: x**p, lambda r: box(r, "powf", (0, 9), (-9, 9)))
two("atan2", mp.atan2, lambda r: box(r, "atan2", (-9, 9), (-9, 9)) + pairs_of_scales(r, "atan2"))
two("hypot", mp.hypot, lambda r: box(r, "hypot", (-9, 9), (-9, 9)) + pairs_of_scales(r, "hypot"))
two("log", lambda x, b: mp.log(x) / mp.log(b), lambda r: box(r, "log", (2, 9), (2, 9)))
two("rem_euclid", lambda x, d: x - abs(d) * mp.floor(x / abs(d)), lambda r: box(r, "rem", (1, 9), (-9, 9)))
two("div_euclid", lambda x, d: mp.sign(d) * mp.floor(x / abs(d)), lambda r: box(r, "div", (-9, 9), (-9, 9)))
two("mul_add", lambda x, y, z: x * y + z, lambda r: box(r, "mul_add", (-9, 9), (-9, 9), (-9, 9)))
two("clamp", lambda x, low, high: min(max(x, low), high), lambda r: box(r, "clamp", (-3, 3), (-2, 0), (0, 2)))
far = [[800.0, 799.0], [1000.0, 1000.0], [1000.0, -1000.0], [700.0, 701.5], [-750.0, -751.0]]
two("log_add_exp", log_add_exp, lambda r: box(r, "log_add_exp", (2, 50), (-50, 50)) + far)
two("xlogy", lambda x, y: x * mp.log(y), lambda r: box(r, "xlogy", (-9, 9), (2, 9)))
two("xlogy_slope", lambda x, y: x / y, lambda r: box(r, "xlogy", (-9, 9), (0, 9)))
two("powf_log", lambda x, p: x**p * mp.log(x), lambda r: box(r, "powf_log", (1.5, 9), (-9, 9)))
powers = {
    "f64": [[1e300, 0.1], [1e300, 1.02], [1e300, 1.03], [1e-300, 0.3], [1e-300, 1.03], [3.0, 1e-20], [1e-300, 2.0]],
    "f32": [[1e36, 0.125], [1e36, 1.0625], [1e-36, 0.25], [3.0, 1e-20]],
}


def slope_of_power(x, p):
    return p * x ** (p - 1)


def power_points(real):
    return box(real, "powf_slope", (0, 9), (-9, 9)) + [[ROUND[real](a) for a in pair] for pair in powers[real]]


two("powf_slope", slope_of_power, power_points)
two("hypot_slope", lambda x, y: x / mp.sqrt(x * x + y * y), lambda r: pairs_of_scales(r, "hypot_slope"))
two("atan2_slope", lambda x, y: x / (x * x + y * y), lambda r: pairs_of_scales(r, "atan2_slope"))


def triples_of_scales(real):
    return [[a, b, ROUND[real](b / 2)] for a, b in pairs_of_scales(real, "norm_slope")]


two("norm_slope", lambda x, y, z: x / mp.sqrt(x * x + y * y + z * z), triples_of_scales)


def falling(p, k):
    factor = mpf(1)
    for j in range(k):
        factor *= mpf(p) - j
    return factor


def derivative_of_power(x, p, k):
    factor = falling(p, k)
    return factor if factor == 0 else factor * mpf(x) ** (mpf(p) - k)


integer_powers = [(n, k) for n in (-5, -1, 0, 1, 2, 3, 4, 7) for k in (0, 1, 2, 3)]
for real in ("f64", "f32"):
    for n, k in integer_powers:
        for x in spread(real, -4, 4, f"powi{n},{k}", 2) + [ROUND[real](1e-4), ROUND[real](-1e9)]:
            emit(real, "powi_derivative", [x, n, k], derivative_of_power(x, n, k))
    lowest = -(2**31)
    for x in (1.0, 1 + 2**-22):
        emit(real, "powi_derivative_lowest", [x, lowest, 1], derivative_of_power(x, lowest, 1))
    for k in (0, 1, 2, 3):
        for x, p in box(real, f"powf{k}", (0.01, 9), (-5, 5)) + [[ROUND[real](a) for a in pair] for pair in powers[real]]:
            emit(real, "powf_derivative", [x, p, k], derivative_of_power(x, p, k))

sums = [
    [0.0],
    [1.0, 2.0, 3.0],
    [1000.0, 1001.0, 999.0],
    [-1000.0, -1001.0, -999.0],
    [1000.0, -1000.0],
    [-1000.0, 1000.0, 1000.0],
    [-0.5, -0.75, -2.0, -1.25],
    [5.0, 5.0, 5.0, 5.0, 5.0],
    [30.0, -10.0, 20.0, 29.5],
    [-80.0, 0.5, -40.0],
]
for real in ("f64", "f32"):
    for terms in sums:
        emit(real, "log_sum_exp", terms, log_add_exp(*map(mpf, terms)))
        largest = max(terms)
        total = sum(mp.exp(mpf(t) - largest) for t in terms)
        emit(real, "softmax", terms, mp.exp(mpf(terms[0]) - largest) / total)
