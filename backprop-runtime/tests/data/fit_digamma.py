"""Prints, as Rust, the coefficients of the approximation to digamma between 1 and 2, computed by mpmath 1.3.

digamma(1 + s) = (1 + s - root) P(s)/Q(s), with P and Q of degree 6 such that the two sides agree in 13 nodes of Chebyshev, and
Q(0) = 1. The last line is the largest relative error before the coefficients are rounded.
"""

from mpmath import cos, digamma, findroot, linspace, lu_solve, matrix, mp, mpf, nstr, pi, polyval

mp.dps = 60
DEGREE = 6

root = findroot(digamma, mpf("1.4616"))
head = mpf(float(root))


def rust(c):
    """The shortest literal of a double, its digits grouped."""
    digits, _, exponent = repr(float(c)).partition("e")
    whole, _, fraction = digits.partition(".")
    grouped = "_".join(fraction[i : i + 3] for i in range(0, len(fraction), 3))
    return f"{whole}.{grouped}" + (f"e{int(exponent)}" if exponent else "")


print("root", rust(head), rust(root - head))


def ratio(s):
    return digamma(1 + s) / (1 + s - root)


count = 2 * DEGREE + 1
nodes = [(1 + cos(pi * (2 * i + 1) / (2 * count))) / 2 for i in range(count)]
system = matrix(count, count)
right = matrix(count, 1)
for i, s in enumerate(nodes):
    for j in range(DEGREE + 1):
        system[i, j] = s**j
    for j in range(1, DEGREE + 1):
        system[i, DEGREE + j] = -ratio(s) * s**j
    right[i] = ratio(s)
solution = list(lu_solve(system, right))
numerator = solution[: DEGREE + 1]
denominator = [mpf(1)] + solution[DEGREE + 1 :]
print("numerator", *map(rust, numerator))
print("denominator", *map(rust, denominator))


def error(s):
    return abs(polyval(numerator[::-1], s) / polyval(denominator[::-1], s) / ratio(s) - 1)


print("error", nstr(max(error(s) for s in linspace(mpf(0), mpf(1), 400)), 5))
