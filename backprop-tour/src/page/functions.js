// The elementary functions and their slopes, for the page that has no server: the table of rules in
// JavaScript. In go numbers, out comes a number that agrees with Rust's to about twelve digits.

const LN_2 = Math.LN2;

function sum(from, to, term) {
  let total = 0;
  for (let at = from; at <= to; at += 1) total += term(at);
  return total;
}

/** Rounds halves away from zero, as Rust does. */
function roundAway(x) {
  return Math.sign(x) * Math.round(Math.abs(x)) || x * 0;
}

function roundEven(x) {
  const floor = Math.floor(x);
  const rest = x - floor;
  if (rest !== 0.5) return Math.round(x);
  return floor % 2 === 0 ? floor : floor + 1;
}

function remainder(a, b) {
  const rest = a % b;
  return rest < 0 ? rest + Math.abs(b) : rest;
}

function copySign(a, b) {
  const isNegative = b < 0 || Object.is(b, -0);
  return isNegative ? -Math.abs(a) : Math.abs(a);
}

function sign(x) {
  return x === 0 ? 0 : Math.sign(x);
}

/** The greater one; beside a NaN, the number. */
function greater(a, b) {
  return Number.isNaN(a) ? b : Number.isNaN(b) ? a : Math.max(a, b);
}

function lesser(a, b) {
  return -greater(-a, -b);
}

function share(a, b) {
  if (a > b) return 1;
  if (a < b) return 0;
  return Number.isNaN(a) === Number.isNaN(b) ? 0.5 : Number.isNaN(a) ? 0 : 1;
}

function shareOfLesser(a, b) {
  if (Number.isNaN(a) !== Number.isNaN(b)) return Number.isNaN(a) ? 0 : 1;
  return share(-a, -b);
}

function power(x, p) {
  // JavaScript's 1 ** NaN is NaN, IEEE's is 1.
  return x === 1 ? 1 : x ** p;
}

/** The k-th derivative of x to the power p. */
function powerDerivative(x, p, k) {
  let factor = 1;
  for (let at = 0; at < k; at += 1) factor *= p - at;
  return factor === 0 ? 0 : factor * power(x, p - k);
}

/** The derivative of x to the power p by x and p, in its limits at zero and infinity too. */
function powerCross(x, p) {
  if ((x === 0 && p > 1) || (x === Infinity && p < 1)) return 0;
  return p === 0 ? power(x, p - 1) : power(x, p - 1) * (1 + p * Math.log(x));
}

/** The error function by its series near 0, its complement by a continued fraction beyond. */
function erf(x) {
  if (Math.abs(x) > 2.4) return Math.sign(x) * (1 - erfcFar(Math.abs(x)));
  let term = x;
  let total = x;
  for (let n = 1; n < 80; n += 1) {
    term *= (-x * x) / n;
    total += term / (2 * n + 1);
  }
  return (2 / Math.sqrt(Math.PI)) * total;
}

function erfc(x) {
  return x > 2.4 ? erfcFar(x) : 1 - erf(x);
}

function erfcFar(x) {
  let fraction = 0;
  for (let n = 60; n >= 1; n -= 1) fraction = n / 2 / (x + fraction);
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / (x + fraction);
}

const BERNOULLI = [1 / 6, -1 / 30, 1 / 42, -1 / 30, 5 / 66, -691 / 2730, 7 / 6, -3617 / 510];

function lnGamma(x) {
  if (!Number.isFinite(x)) return Number.isNaN(x) ? x : Infinity;
  if (x <= 0) {
    if (x === Math.floor(x)) return Infinity;
    return Math.log(Math.PI / Math.abs(Math.sin(Math.PI * (x - Math.round(x))))) - lnGamma(1 - x);
  }
  let shift = 0;
  let product = 1;
  for (; x + shift < 16; shift += 1) product *= x + shift;
  const z = x + shift;
  const series = BERNOULLI.reduce((total, b, at) => total + b / ((2 * at + 1) * (2 * at + 2) * z ** (2 * at + 1)), 0);
  return (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + series - Math.log(product);
}

function digamma(x) {
  if (x <= 0) {
    if (x === Math.floor(x)) return NaN;
    return digamma(1 - x) - Math.PI / Math.tan(Math.PI * (x - Math.round(x)));
  }
  const shift = Math.max(0, Math.ceil(16 - x));
  const z = x + shift;
  const series = BERNOULLI.reduce((total, b, at) => total + b / ((2 * at + 2) * z ** (2 * at + 2)), 0);
  return Math.log(z) - 0.5 / z - series - sum(0, shift - 1, (at) => 1 / (x + at));
}

/** The n-th derivative of digamma, for positive x, and for n = 1 everywhere. */
function polygamma(n, x) {
  if (n === 0) return digamma(x);
  if (x < 0) {
    if (n !== 1) return NaN;
    const sine = Math.sin(Math.PI * (x - Math.round(x)));
    return (Math.PI / sine) ** 2 - polygamma(1, 1 - x);
  }
  const shift = Math.max(0, Math.ceil(20 + n - x));
  const z = x + shift;
  let factorial = 1;
  for (let at = 2; at < n; at += 1) factorial *= at;
  // (2k + n - 1)! / (2k)! for k = 1, 2, ..
  const series = BERNOULLI.reduce((total, b, at) => {
    const k = 2 * at + 2;
    let factor = 1;
    for (let j = k + 1; j <= k + n - 1; j += 1) factor *= j;
    return total + (b * factor) / z ** (k + n);
  }, 0);
  const far = factorial / z ** n + (factorial * n) / (2 * z ** (n + 1)) + series;
  const near = sum(0, shift - 1, (at) => (factorial * n) / (x + at) ** (n + 1));
  return (n % 2 ? 1 : -1) * (far + near);
}

function sincDerivative(x, k) {
  if (k <= 0) return x === 0 ? 1 : Math.sin(x) / x;
  if (!Number.isFinite(x)) return 0;
  if (Math.abs(x) < 2 + k) {
    // The series of sin(x)/x, differentiated term by term.
    let total = 0;
    let term = 1;
    for (let n = 0; n < 60; n += 1) {
      if (n > 0) term /= -(2 * n) * (2 * n + 1);
      if (2 * n < k) continue;
      let factor = term;
      for (let j = 0; j < k; j += 1) factor *= 2 * n - j;
      total += factor * x ** (2 * n - k);
    }
    return total;
  }
  // x s = sin x, differentiated k times.
  return (Math.sin(x + (k * Math.PI) / 2) - k * sincDerivative(x, k - 1)) / x;
}

function sigmoid(x) {
  const e = Math.exp(-Math.abs(x));
  return (x >= 0 ? 1 : e) / (1 + e);
}

function softplus(x) {
  return greater(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
}

function below(term, largest) {
  return term === largest ? 1 : Math.exp(term - largest);
}

function softmax(list) {
  const largest = list.reduce(greater, -Infinity);
  const parts = list.map((term) => below(term, largest));
  const total = parts.reduce((a, b) => a + b, 0);
  return parts.map((part) => part / total);
}

function logSumExp(...list) {
  const largest = list.reduce(greater, -Infinity);
  if (Math.abs(largest) === Infinity) return largest;
  return largest + Math.log(list.reduce((total, term) => total + below(term, largest), 0));
}

/** u / |c| for a component of c, scaled by the largest. */
function normSlope(u, components, r) {
  if (r >= 1e-150 && Number.isFinite(r)) return u / r;
  const largest = Math.max(...components.map(Math.abs));
  if (largest === 0) return 0;
  const part = (c) => (Math.abs(c) === largest ? Math.sign(c) : c / largest);
  return part(u) / Math.hypot(...components.map(part));
}

function overNormSquared(a, x, y) {
  const largest = Math.max(Math.abs(x), Math.abs(y));
  if (largest === 0) return 0;
  const [u, v] = [x / largest, y / largest];
  return a / largest / (u * u + v * v) / largest;
}

const FUNCTIONS_OF_RUST = {
  add: (a, b) => a + b, sub: (a, b) => a - b, mul: (a, b) => a * b, div: (a, b) => a / b, neg: (a) => -a, rem: (a, b) => a % b,
  abs: Math.abs, signum: (x) => copySign(1, x) + x * 0, floor: Math.floor, ceil: Math.ceil, round: roundAway, trunc: Math.trunc,
  round_ties_even: roundEven, fract: (x) => x - Math.trunc(x), copysign: copySign, max: greater, min: lesser,
  clamp: (x, low, high) => (x < low ? low : x > high ? high : x), mul_add: (a, b, c) => a * b + c, recip: (x) => 1 / x,
  rem_euclid: remainder, div_euclid: (a, b) => roundAway((a - remainder(a, b)) / b), sqrt: Math.sqrt, cbrt: Math.cbrt,
  powi: power, powf: power, exp: Math.exp, exp2: (x) => 2 ** x, exp_m1: Math.expm1, ln: Math.log, log2: Math.log2, log10: Math.log10,
  ln_1p: Math.log1p, log: (x, b) => Math.log(x) / Math.log(b), sin: Math.sin, cos: Math.cos, tan: Math.tan, asin: Math.asin,
  acos: Math.acos, atan: Math.atan, atan2: Math.atan2, hypot: Math.hypot, sinh: Math.sinh, cosh: Math.cosh, tanh: Math.tanh,
  asinh: Math.asinh, acosh: Math.acosh, atanh: Math.atanh, to_degrees: (x) => (x * 180) / Math.PI, to_radians: (x) => (x * Math.PI) / 180,
  sigmoid, softplus, relu: (x) => (x <= 0 ? 0 : x), log_add_exp: (a, b) => (a === b ? a + LN_2 : greater(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)))),
  xlogy: (x, y) => (x === 0 && !Number.isNaN(y) ? 0 : x * Math.log(y)), sinc: (x) => sincDerivative(x, 0), erf, erfc,
  norm_cdf: (x) => 0.5 * erfc(-x * Math.SQRT1_2), ln_gamma: lnGamma, digamma, log_sum_exp: logSumExp,
  relu_slope: (x) => (x > 0 ? 1 : x <= 0 ? 0 : x), sign, max_share: share, min_share: shareOfLesser,
  clamp_share: (x, low, high) => (x < low || x > high ? 0 : 1), powi_derivative: powerDerivative, powf_derivative: powerDerivative,
  powf_slope: (x, p) => powerDerivative(x, p, 1),
  powf_cross: powerCross,
  powf_log: (x, p, y) => ((x === 0 && p >= 0) || (x === Infinity && p < 0) ? 0 : y * Math.log(x)),
  hypot_slope: (x, y, r) => normSlope(x, [x, y], r), over_norm_squared: overNormSquared,
  sech_squared: (x, y) => {
    if (Math.abs(y) <= 0.9) return (1 - y) * (1 + y);
    const e = Math.exp(-2 * Math.abs(x));
    return (4 * e) / (1 + e) ** 2;
  },
  logistic_slope: (x) => {
    const e = Math.exp(-Math.abs(x));
    return e / (1 + e) ** 2;
  },
  truncated_quotient: (a, b, y) => roundAway((a - y) / b),
  xlogy_slope: (x, y) => (x === 0 && !Number.isNaN(y) ? 0 : x / y), sinc_derivative: sincDerivative,
  erf_slope: (x) => (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x), norm_density: (x) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI),
  trigamma: (x) => polygamma(1, x), polygamma,
  sum_exp_share: (term, total, u, ...exponents) => (total >= 1e-37 && total < Infinity ? term / total : Math.exp(u - logSumExp(...exponents))),
  norm_part: (u, ...rest) => normSlope(u, rest.slice(0, -2), rest[rest.length - 2]), norm_reciprocal: (r, ...components) => 1 / Math.hypot(...components),
  softmax: () => NaN, softmax_item: (whole, i, ...list) => softmax(list)[i],
};

const QUESTIONS_OF_RUST = {
  is_nan: Number.isNaN, is_finite: Number.isFinite, is_infinite: (x) => Math.abs(x) === Infinity,
  is_normal: (x) => Number.isFinite(x) && Math.abs(x) >= 2.2250738585072014e-308,
  is_subnormal: (x) => x !== 0 && Math.abs(x) < 2.2250738585072014e-308,
  is_sign_positive: (x) => !(x < 0 || Object.is(x, -0)), is_sign_negative: (x) => x < 0 || Object.is(x, -0),
};
