"""Writes `jacobians.txt`: Jacobians of problems of More, Garbow and Hillstrom, computed by mpmath with 100 digits.

Run it as `python3 jacobians.py > jacobians.txt`, with mpmath 1.3 installed. It is deterministic.

The problems are those of J. J. More, B. S. Garbow and K. E. Hillstrom, "Testing Unconstrained Optimization Software", ACM Transactions on
Mathematical Software 7 (1981), by their numbers there, at the standard starting point and at a second one. An entry is a symmetric difference of
the value, so that no formula of a derivative is used. A row is: problem, point, `=`, the value, `;`, the Jacobian row by row.
"""

from mpmath import mp, mpf

mp.dps = 100
STEP = mpf(10) ** -40
pi, exp, sin, cos, atan, sqrt = mp.pi, mp.exp, mp.sin, mp.cos, mp.atan, mp.sqrt


def row(name, f, *points):
    for point in points:
        x = [mpf(float(v)) for v in point]
        columns = []
        for j in range(len(x)):
            up = f([v + STEP if i == j else v for i, v in enumerate(x)])
            down = f([v - STEP if i == j else v for i, v in enumerate(x)])
            columns.append([(a - b) / (2 * STEP) for a, b in zip(up, down)])
        jacobian = [columns[j][i] for i in range(len(columns[0])) for j in range(len(x))]
        # What is below the error of the differences is zero.
        jacobian = [mpf(0) if abs(v) < mpf(10) ** -50 else v for v in jacobian]
        at = [repr(float(v)) for v in x]
        print(name, *at, "=", *[repr(float(v)) for v in f(x)], ";", *[repr(float(v)) for v in jacobian])


def number(text):
    return mpf(float(text))


def helical_valley(x):
    theta = atan(x[1] / x[0]) / (2 * pi) + (0 if x[0] > 0 else mpf(0.5))
    return [10 * (x[2] - 10 * theta), 10 * (sqrt(x[0] ** 2 + x[1] ** 2) - 1), x[2]]


BARD = [0.14, 0.18, 0.22, 0.25, 0.29, 0.32, 0.35, 0.39, 0.37, 0.58, 0.73, 0.96, 1.34, 2.10, 4.39]
GAUSSIAN = [0.0009, 0.0044, 0.0175, 0.0540, 0.1295, 0.2420, 0.3521, 0.3989, 0.3521, 0.2420, 0.1295, 0.0540, 0.0175, 0.0044, 0.0009]
KOWALIK_Y = [0.1957, 0.1947, 0.1735, 0.1600, 0.0844, 0.0627, 0.0456, 0.0342, 0.0323, 0.0235, 0.0246]
KOWALIK_U = [4.0, 2.0, 1.0, 0.5, 0.25, 0.167, 0.125, 0.1, 0.0833, 0.0714, 0.0625]


def bard(x):
    return [number(BARD[i - 1]) - (x[0] + i / ((16 - i) * x[1] + min(i, 16 - i) * x[2])) for i in range(1, 16)]


def gaussian(x):
    return [x[0] * exp(-x[1] * (mpf(8 - i) / 2 - x[2]) ** 2 / 2) - number(GAUSSIAN[i - 1]) for i in range(1, 16)]


def box(x):
    ts = [number(i / 10) for i in range(1, 11)]
    return [exp(-t * x[0]) - exp(-t * x[1]) - x[2] * (exp(-t) - exp(-10 * t)) for t in ts]


def kowalik_osborne(x):
    pairs = [(number(y), number(u)) for y, u in zip(KOWALIK_Y, KOWALIK_U)]
    return [y - x[0] * (u * u + u * x[1]) / (u * u + u * x[2] + x[3]) for y, u in pairs]


def brown_dennis(x):
    ts = [number(i / 5) for i in range(1, 21)]
    return [(x[0] + t * x[1] - exp(t)) ** 2 + (x[2] + x[3] * sin(t) - cos(t)) ** 2 for t in ts]


def biggs(x):
    ts = [number(i / 10) for i in range(1, 14)]
    return [
        x[2] * exp(-t * x[0]) - x[3] * exp(-t * x[1]) + x[5] * exp(-t * x[4]) - (exp(-t) - 5 * exp(-10 * t) + 3 * exp(-4 * t))
        for t in ts
    ]


def watson(x):
    found = []
    for i in range(1, 30):
        t = number(i / 29)
        slope = sum(j * x[j] * t ** (j - 1) for j in range(1, 6))
        value = sum(x[j] * t**j for j in range(6))
        found.append(slope - value**2 - 1)
    return found + [x[0], x[1] - x[0] ** 2 - 1]


def trigonometric(x):
    n = len(x)
    total = sum(cos(v) for v in x)
    return [n - total + (i + 1) * (1 - cos(x[i])) - sin(x[i]) for i in range(n)]


def brown_almost_linear(x):
    product = mpf(1)
    for v in x:
        product *= v
    return [x[i] + sum(x) - (len(x) + 1) for i in range(len(x) - 1)] + [product - 1]


def boundary_value(x):
    n = len(x)
    h = number(1 / (n + 1))
    at = lambda i: x[i] if 0 <= i < n else mpf(0)
    return [2 * x[i] - at(i - 1) - at(i + 1) + h * h * (x[i] + (i + 1) * h + 1) ** 3 / 2 for i in range(n)]


def broyden_tridiagonal(x):
    at = lambda i: x[i] if 0 <= i < len(x) else mpf(0)
    return [(3 - 2 * x[i]) * x[i] - at(i - 1) - 2 * at(i + 1) + 1 for i in range(len(x))]


def broyden_banded(x):
    n = len(x)
    near = lambda i: [j for j in range(max(0, i - 5), min(n, i + 2)) if j != i]
    return [x[i] * (2 + 5 * x[i] ** 2) + 1 - sum(x[j] * (1 + x[j]) for j in near(i)) for i in range(n)]


def linear_full_rank(x):
    m, total = 8, sum(x)
    return [(x[i] if i < len(x) else 0) - total * number(2 / m) - 1 for i in range(m)]


row("rosenbrock", lambda x: [10 * (x[1] - x[0] ** 2), 1 - x[0]], [-1.2, 1], [0.7, 0.3])
row(
    "freudenstein_roth",
    lambda x: [-13 + x[0] + ((5 - x[1]) * x[1] - 2) * x[1], -29 + x[0] + ((x[1] + 1) * x[1] - 14) * x[1]],
    [0.5, -2],
    [5, 4],
)
row("powell_badly_scaled", lambda x: [10000 * x[0] * x[1] - 1, exp(-x[0]) + exp(-x[1]) - number(1.0001)], [0, 1], [1e-5, 9.1])
row("brown_badly_scaled", lambda x: [x[0] - 1000000, x[1] - number(2e-6), x[0] * x[1] - 2], [1, 1], [1e6, 2e-6])
row("beale", lambda x: [number(y) - x[0] * (1 - x[1] ** k) for k, y in [(1, 1.5), (2, 2.25), (3, 2.625)]], [1, 1], [3, 0.5])
row("jennrich_sampson", lambda x: [2 + 2 * i - (exp(i * x[0]) + exp(i * x[1])) for i in range(1, 11)], [0.3, 0.4], [0.2578, 0.2578])
row("helical_valley", helical_valley, [-1, 0, 0], [0.8, 0.6, 0.2])
row("bard", bard, [1, 1, 1], [0.08, 1.13, 2.34])
row("gaussian", gaussian, [0.4, 1, 0], [0.39, 0.9, 0.1])
row("box", box, [0, 10, 20], [1, 10, 1])
row(
    "powell_singular",
    lambda x: [x[0] + 10 * x[1], sqrt(mpf(5)) * (x[2] - x[3]), (x[1] - 2 * x[2]) ** 2, sqrt(mpf(10)) * (x[0] - x[3]) ** 2],
    [3, -1, 0, 1],
    [0, 0, 0, 0],
)
row(
    "wood",
    lambda x: [
        10 * (x[1] - x[0] ** 2),
        1 - x[0],
        sqrt(mpf(90)) * (x[3] - x[2] ** 2),
        1 - x[2],
        sqrt(mpf(10)) * (x[1] + x[3] - 2),
        (x[1] - x[3]) / sqrt(mpf(10)),
    ],
    [-3, -1, -3, -1],
    [0.9, 1.1, 1.2, 0.8],
)
row("kowalik_osborne", kowalik_osborne, [0.25, 0.39, 0.415, 0.39], [0.19, 0.19, 0.12, 0.14])
row("brown_dennis", brown_dennis, [25, 5, -5, -1], [-11.6, 13.2, -0.4, 0.24])
row("biggs", biggs, [1, 2, 1, 1, 1, 1], [1, 10, 1, 5, 4, 3])
row("watson", watson, [0, 0, 0, 0, 0, 0], [-0.02, 1.01, -0.23, 1.26, -1.51, 0.99])
row(
    "extended_rosenbrock",
    lambda x: [v for k in range(0, 6, 2) for v in [10 * (x[k + 1] - x[k] ** 2), 1 - x[k]]],
    [-1.2, 1, -1.2, 1, -1.2, 1],
    [0.7, 0.3, 0.2, -1, 3, 4],
)
row("trigonometric", trigonometric, [0.2] * 5, [0.1, 0.5, -1, 2, 0.3])
row("brown_almost_linear", brown_almost_linear, [0.5] * 5, [1.1, 0.9, -0.3, 0.2, 2])
row("boundary_value", boundary_value, [-0.1, -0.2, -0.2, -0.15], [0.3, 0.2, -0.1, 0.5])
row("broyden_tridiagonal", broyden_tridiagonal, [-1] * 6, [0.1, 0.2, -0.5, 1, 2, -3])
row("broyden_banded", broyden_banded, [-1] * 8, [0.1, 0.2, -0.5, 1, 2, -3, 0.3, 0.4])
row("linear_full_rank", linear_full_rank, [1] * 5, [0.1, 0.2, -0.5, 1, 2])
