"""Writes `hessians.txt`: Hessians by SymPy, evaluated by mpmath with 60 digits.

Run it as `python3 hessians.py > hessians.txt`, with SymPy 1.14 and mpmath 1.3. It is deterministic.

A row is: function, point, `=`, the lower half of the Hessian row by row as floats, `+-`, and for each number the sum of `|x d/dx|` of
it over the arguments, relative to it: what a relative error of the arguments does to it.
"""

import sympy as sp
from sympy import atan, cos, exp, pi, sin, sqrt, tanh

DIGITS = 60


def exact(x):
    """The number that the float is."""
    n, d = float(x).as_integer_ratio()
    return sp.Rational(n, d)


def rows(name, names, formula, *points):
    symbols = sp.symbols(names, real=True)
    symbols = symbols if isinstance(symbols, tuple) else (symbols,)
    f = formula(*symbols)
    count = len(symbols)
    lower = [(i, j) for i in range(count) for j in range(i + 1)]
    second = {(i, j): sp.diff(f, symbols[i], symbols[j]) for i, j in lower}
    third = {
        ij: [s * sp.diff(second[ij], s) for s in symbols] for ij in lower
    }
    for point in points:
        at = {s: exact(x) for s, x in zip(symbols, point)}
        values, conditions = [], []
        for ij in lower:
            value = sp.N(second[ij].subs(at), DIGITS)
            total = sum(abs(sp.N(t.subs(at), DIGITS)) for t in third[ij])
            values.append(float(value))
            conditions.append(0.0 if value == 0 else min(float(total / abs(value)), 1e9))
        print(
            name,
            " ".join(repr(float(x)) for x in point),
            "=",
            " ".join(repr(v) for v in values),
            "+-",
            " ".join(f"{c:.3g}" for c in conditions),
        )


# Physics.
rows("kinetic", "m v", lambda m, v: m * v**2 / 2, (2.5, 3.1))
rows("lorentz_factor", "v", lambda v: 1 / sqrt(1 - v**2), (0.3,), (0.99,), (0.9999,))
rows("relativistic_energy", "m p", lambda m, p: sqrt(m**2 + p**2), (1.5, 2.5), (1.0, 1e-3))
rows("gravity", "a b x y z", lambda a, b, x, y, z: a * b / (x**2 + y**2 + z**2), (2.0, 3.0, 1.0, 2.0, 2.5))
rows("potential_energy", "a b r s", lambda a, b, r, s: a * b * (1 / r - 1 / s), (2.0, 3.0, 1.5, 2.5))
rows("pendulum", "l g a", lambda l, g, a: 2 * pi * sqrt(l / g) * (1 + a**2 / 16), (1.2, 9.81, 0.3))
rows("spring", "k x d v", lambda k, x, d, v: k * x**2 / 2 + d * v**2 / 2, (3.0, 0.2, 1.5, 0.7))
rows("ideal_gas", "n t v", lambda n, t, v: n * sp.Rational(8314, 1000) * t / v, (1.5, 300.0, 0.02))
rows("van_der_waals", "v t a b", lambda v, t, a, b: t / (v - b) - a / v**2, (2.0, 3.5, 1.1, 0.3))
rows("planck", "f t", lambda f, t: f**3 / (exp(f / t) - 1), (2.0, 1.5), (0.01, 1.0), (40.0, 1.0))
rows("bose", "e t", lambda e, t: 1 / (exp(e / t) - 1), (1.0, 2.0))
rows("fermi", "e m t", lambda e, m, t: 1 / (1 + exp((e - m) / t)), (1.0, 0.5, 0.2), (90.0, 0.5, 0.1))
rows("maxwell", "v t", lambda v, t: v**2 * exp(-(v**2) / (2 * t)) / t ** sp.Rational(3, 2), (1.3, 0.8))
rows("gaussian", "x m s", lambda x, m, s: exp(-(((x - m) / s) ** 2) / 2) / (s * sqrt(2 * pi)), (1.3, 0.4, 0.7))
rows("lennard_jones", "r e s", lambda r, e, s: 4 * e * ((s / r) ** 12 - (s / r) ** 6), (1.2, 0.9, 1.05))
rows("morse", "r d a q", lambda r, d, a, q: d * (1 - exp(-a * (r - q))) ** 2, (1.4, 2.0, 1.1, 1.0))
rows("yukawa", "r g m", lambda r, g, m: -g * exp(-m * r) / r, (1.4, 2.0, 0.6))
rows("buckingham", "r a b d", lambda r, a, b, d: a * exp(-b * r) - d / r**6, (1.4, 900.0, 3.0, 2.0))
rows("dipole", "p q x y z", lambda p, q, x, y, z: p * q * z / (x**2 + y**2 + z**2) ** sp.Rational(3, 2), (1.5, 0.5, 1.0, 2.0, 0.5))
rows("doppler", "f v w", lambda f, v, w: f * (340 + v) / (340 - w), (440.0, 12.0, 7.0))
rows("relativistic_doppler", "f b", lambda f, b: f * sqrt((1 + b) / (1 - b)), (2.0, 0.3))
rows("velocity_addition", "u v", lambda u, v: (u + v) / (1 + u * v), (0.3, 0.7))
rows("compton", "l a", lambda l, a: l + sp.Rational(1, 4) * (1 - cos(a)), (1.5, 0.8))
rows("snell", "n a", lambda n, a: sp.asin(sin(a) / n), (1.33, 0.6))
rows("lens", "f d", lambda f, d: 1 / (1 / f - 1 / d), (0.05, 1.7))
rows("parallel", "a b d", lambda a, b, d: 1 / (1 / a + 1 / b + 1 / d), (2.0, 3.0, 7.0))
rows("impedance", "r l k w", lambda r, l, k, w: sqrt(r**2 + (w * l - 1 / (w * k)) ** 2), (2.0, 0.3, 0.7, 1.9))
rows("resonance", "w a g", lambda w, a, g: 1 / ((w**2 - a**2) ** 2 + g**2 * w**2), (1.1, 1.0, 0.2))
rows("double_slit", "a d", lambda a, d: cos(d * sin(a)) ** 2, (0.3, 4.0))
rows("diode", "v t", lambda v, t: exp(v / t) - 1, (0.6, 0.3))
rows("langmuir", "p k t", lambda p, k, t: k * p / (1 + k * p) * exp(-1 / t), (2.0, 0.7, 0.9))
rows("law_of_cosines", "a b g", lambda a, b, g: sqrt(a**2 + b**2 - 2 * a * b * cos(g)), (2.0, 3.0, 0.7))
rows("torricelli", "h t", lambda h, t: (sqrt(h) - t / 3) ** 2, (4.0, 1.5))
rows("drag", "v t", lambda v, t: v * tanh(t / v), (3.0, 2.0))
rows("catenary", "x a", lambda x, a: a * sp.cosh(x / a), (1.5, 0.8))
# Optimisation.
rows("rosenbrock", "x y", lambda x, y: 100 * (y - x**2) ** 2 + (1 - x) ** 2, (-1.2, 1.0), (1.0, 1.0))
rows("wood", "a b k d", lambda a, b, k, d: 100 * (b - a**2) ** 2 + (1 - a) ** 2 + 90 * (d - k**2) ** 2 + (1 - k) ** 2
     + sp.Rational(101, 10) * ((b - 1) ** 2 + (d - 1) ** 2) + sp.Rational(198, 10) * (b - 1) * (d - 1), (-3.0, -1.0, -3.0, -1.0))
rows("powell_singular", "a b k d", lambda a, b, k, d: (a + 10 * b) ** 2 + 5 * (k - d) ** 2 + (b - 2 * k) ** 4 + 10 * (a - d) ** 4,
     (3.0, -1.0, 0.5, 1.0))
rows("powell_badly_scaled", "x y", lambda x, y: (10000 * x * y - 1) ** 2 + (exp(-x) + exp(-y) - sp.Rational(10001, 10000)) ** 2, (0.5, 1.0))
rows("brown_badly_scaled", "x y", lambda x, y: (x - 1000000) ** 2 + (y - sp.Rational(2, 1000000)) ** 2 + (x * y - 2) ** 2, (1.5, 2.5))
rows("beale", "x y", lambda x, y: (sp.Rational(3, 2) - x * (1 - y)) ** 2 + (sp.Rational(9, 4) - x * (1 - y**2)) ** 2
     + (sp.Rational(21, 8) - x * (1 - y**3)) ** 2, (1.0, 0.8))
rows("helical_valley", "x y z", lambda x, y, z: 100 * ((z - 5 * atan(y / x) / pi) ** 2 + (sqrt(x**2 + y**2) - 1) ** 2) + z**2, (1.5, 0.7, 0.4))
rows("freudenstein_roth", "x y", lambda x, y: (-13 + x + ((5 - y) * y - 2) * y) ** 2 + (-29 + x + ((y + 1) * y - 14) * y) ** 2, (0.5, -2.0))
rows("himmelblau", "x y", lambda x, y: (x**2 + y - 11) ** 2 + (x + y**2 - 7) ** 2, (0.5, 1.7))
rows("booth", "x y", lambda x, y: (x + 2 * y - 7) ** 2 + (2 * x + y - 5) ** 2, (0.5, 1.7))
rows("branin", "x y", lambda x, y: (y - sp.Rational(51, 40) * x**2 / pi**2 + 5 * x / pi - 6) ** 2 + 10 * (1 - 1 / (8 * pi)) * cos(x) + 10, (2.5, 7.5))
rows("mccormick", "x y", lambda x, y: sin(x + y) + (x - y) ** 2 - sp.Rational(3, 2) * x + sp.Rational(5, 2) * y + 1, (0.5, 1.7))
rows("rastrigin", "x y", lambda x, y: 20 + x**2 - 10 * cos(2 * pi * x) + y**2 - 10 * cos(2 * pi * y), (0.4, -1.3))
rows("griewank", "x y", lambda x, y: 1 + (x**2 + y**2) / 4000 - cos(x) * cos(y / sqrt(2)), (1.4, -2.3))
rows("ackley", "x y", lambda x, y: -20 * exp(-sqrt((x**2 + y**2) / 2) / 5) - exp((cos(2 * pi * x) + cos(2 * pi * y)) / 2), (0.4, -1.3))
rows("easom", "x y", lambda x, y: -cos(x) * cos(y) * exp(-((x - pi) ** 2) - (y - pi) ** 2), (2.5, 3.5))
rows("camel", "x y", lambda x, y: (4 - sp.Rational(21, 10) * x**2 + x**4 / 3) * x**2 + x * y + (-4 + 4 * y**2) * y**2, (0.4, -0.6))
