"""Writes `programs.txt`: gradients of programs with loops, branches and mutation, computed by mpmath with 200 digits.

Run it as `python3 programs.py > programs.txt`, with mpmath 1.3 installed. It is deterministic.

Each program is written here once more, step by step as in `tests/programs/high_precision.rs`, for numbers of 200 digits. A derivative is a
symmetric difference of its value, so that no formula of a derivative is used at all. A row is: program, arguments, `=`, the gradient as
floats, `+-`, and for each number of it what a relative error of 1 in all arguments and in the result does to it.
"""

from mpmath import mp, mpf

mp.dps = 200
STEP = mpf(10) ** -60


def gradient(f, x):
    found = []
    for i in range(len(x)):
        step = STEP * (abs(x[i]) or 1)
        at = lambda s: f(*[v + s if j == i else v for j, v in enumerate(x)])
        found.append((at(step) - at(-step)) / (2 * step))
    return found


def rows(f, *points):
    for point in points:
        x = [mpf(float(v)) for v in point]
        found = gradient(f, x)
        scales = [abs(g) for g in found]
        for j, v in enumerate(x):
            step = mpf(10) ** -30 * (abs(v) or 1)
            moved = lambda s: gradient(f, [w + s if k == j else w for k, w in enumerate(x)])
            for i, (a, b) in enumerate(zip(moved(step), moved(-step))):
                scales[i] += abs(v * (a - b) / (2 * step))
        print(
            f.__name__,
            " ".join(repr(float(v)) for v in point),
            "=",
            " ".join(repr(float(g)) for g in found),
            "+-",
            " ".join(f"{float(s):.3g}" for s in scales),
        )


def newton_root(a, start):
    x = start
    while True:
        new = (x + a / x) / 2
        if abs(new - x) < mpf(2) ** -20:
            return new * new * new
        x = new


def van_der_pol(x, v, mu):
    h = mpf(2) ** -4
    for _ in range(40):
        slope = lambda x, v: (v, mu * (1 - x * x) * v - x)
        a, b = slope(x, v)
        c, d = slope(x + h / 2 * a, v + h / 2 * b)
        x, v = x + h * c, v + h * d
    return x + v * v


def continued_fraction(*b):
    value = b[-1]
    for number in reversed(b[:-1]):
        value = number + 1 / value
    return value


def elimination(*numbers):
    n = 3
    a = [list(numbers[n * i : n * i + n]) for i in range(n)]
    b = list(numbers[n * n :])
    for k in range(n):
        for i in range(k + 1, n):
            factor = a[i][k] / a[k][k]
            for j in range(k, n):
                a[i][j] -= factor * a[k][j]
            b[i] -= factor * b[k]
    for i in reversed(range(n)):
        for j in range(i + 1, n):
            b[i] -= a[i][j] * b[j]
        b[i] /= a[i][i]
    return b[0] * b[1] + b[2]


def tent(x, r):
    for _ in range(12):
        x = r * x if x < mpf(1) / 2 else r * (1 - x * x)
    return x


def arithmetic_geometric_mean(a, b):
    while abs(a - b) > mpf(2) ** -30 * a:
        a, b = (a + b) / 2, mp.sqrt(a * b)
    return 1 / a


def running_products(*x):
    x = list(x)
    for i in range(1, len(x)):
        x[i] = x[i] * x[i - 1] + mp.sin(x[i])
    return sum(v * v for v in x)


def bessel(x):
    term = mpf(1)
    total = mpf(1)
    for k in range(1, 100):
        term *= -x * x / 4 / (k * k)
        total += term
        if abs(term) < mpf(2) ** -70:
            break
    return total


def american_put(spot, volatility, rate):
    steps, strike = 24, mpf(1)
    dt = mpf(1) / 32
    up = mp.exp(volatility * mp.sqrt(dt))
    down = 1 / up
    discount = mp.exp(-rate * dt)
    p = (1 / discount - down) / (up - down)
    price = lambda i, j: spot * up**j * down ** (i - j)
    values = [max(strike - price(steps, j), 0) for j in range(steps + 1)]
    for i in reversed(range(steps)):
        for j in range(i + 1):
            hold = discount * (p * values[j + 1] + (1 - p) * values[j])
            values[j] = max(hold, strike - price(i, j))
    return values[0]


def kepler(mean, eccentricity):
    e = mean
    for _ in range(8):
        e = e - (e - eccentricity * mp.sin(e) - mean) / (1 - eccentricity * mp.cos(e))
    return mp.cos(e) - eccentricity + mp.sin(e) ** 2


def chebyshev(x, y):
    def t(n, x):
        return mpf(1) if n == 0 else x if n == 1 else 2 * x * t(n - 1, x) - t(n - 2, x)

    return t(9, x) * t(4, y)


def standard_error(*x):
    mean = sum(x) / len(x)
    squares = sum((v - mean) ** 2 for v in x)
    largest = max(x)
    return mp.sqrt(squares / (len(x) - 1)) / mean + mp.log(sum(mp.exp(v - largest) for v in x))


def spring_chain(k, damping, pull):
    n, h = 5, mpf(2) ** -5
    x, v = [mpf(0)] * n, [mpf(0)] * n
    for _ in range(32):
        force = []
        for i in range(n):
            left = x[i - 1] if i > 0 else mpf(0)
            right = x[i + 1] if i + 1 < n else pull
            stretch = right - 2 * x[i] + left
            force.append(k * stretch * (1 + stretch * stretch) - damping * v[i])
        for i in range(n):
            v[i] += h * force[i]
            x[i] += h * v[i]
    return sum(k * a * a + b * b for a, b in zip(x, v))


def sieve(a, b):
    # Odd numbers are left out, and the sum ends once it is large.
    total = mpf(0)
    k = 0
    while k < 1000:
        k += 1
        if k % 2 == 1:
            continue
        total += a**k * mp.cos(b * k)
        if abs(a) ** k < mpf(float("1e-18")):
            break
    return total


rows(newton_root, (2.0, 1.5), (1e6, 900.0), (1e-4, 0.5))
rows(van_der_pol, (0.5, 0.1, 1.25), (2.0, -1.0, 0.3))
rows(continued_fraction, (1.5, 2.0, 3.25, 0.7), (3.0, 7.0, 15.0, 1.0, 292.0), (-0.5, 4.0, -2.0))
rows(
    elimination,
    (4.0, 1.0, 0.5, 1.0, 3.0, -1.0, 0.25, -1.0, 5.0, 1.0, 2.0, 3.0),
    (1e3, 2.0, 0.0, 0.1, 1e-3, 0.7, -2.0, 0.4, 9.0, 0.5, -1.5, 2.5),
)
rows(tent, (0.3, 1.1), (0.7, 1.2))
rows(arithmetic_geometric_mean, (1.0, 0.5), (24.0, 6.0), (1.0, 1e-9))
rows(running_products, (0.5, 1.5, -0.75, 2.0), (1.1, -0.2, 0.3, 0.9, -1.4, 1.6))
rows(bessel, (0.5,), (2.0,), (5.0,))
rows(american_put, (1.02, 0.3, 0.05), (0.8, 0.2, 0.1), (1.3, 0.5, 0.01))
rows(kepler, (0.8, 0.3), (2.5, 0.85))
rows(chebyshev, (0.3, -0.9), (1.5, 0.25))
rows(standard_error, (1.0, 2.0, 4.0, 4.5), (0.1, -0.2, 0.35, 1.7, 2.25, 0.8))
rows(spring_chain, (2.0, 0.1, 1.0), (30.0, 0.5, -0.4))
rows(sieve, (0.5, 0.3), (0.96, 1.7), (-0.8, 2.0))
