//! Random programs: a number goes in, the text of a function comes out, for floats and for dual numbers.

use std::fmt::Write;

use crate::scope::{Random, Scope};

/// What a program returns.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Number,
    Pair,
    Array,
    List,
}

/// A program, and a function that calls it: each as text for floats and for dual numbers.
pub(crate) struct Program {
    pub(crate) kind: Kind,
    pub(crate) floats: String,
    pub(crate) duals: String,
}

/// The program of this number.
pub(crate) fn program(number: usize) -> Program {
    let seed = u64::try_from(number).expect("a small number");
    let mut generator = Generator {
        random: Random(seed.wrapping_mul(0x1000_0000_01B3)),
        scope: Scope::default(),
        kind: Kind::Number,
        names: 0,
        depth: 0,
        lines: Vec::new(),
    };
    generator.kind = generator.random.pick(&[
        Kind::Number,
        Kind::Number,
        Kind::Pair,
        Kind::Array,
        Kind::List,
    ]);
    generator.function(number);
    generator.caller(number);
    let written = |line: fn(&Line) -> &str, literal: &dyn Fn(&str) -> String| {
        let mut text = String::new();
        for both in &generator.lines {
            if !line(both).trim().is_empty() {
                let _ = writeln!(text, "{}", with_literals(line(both), literal));
            }
        }
        text
    };
    Program {
        kind: generator.kind,
        floats: written(|line| &line.floats, &for_floats),
        duals: written(|line| &line.duals, &for_duals),
    }
}

/// The functions that programs call, for floats and for dual numbers.
pub(crate) fn called() -> (String, String) {
    let floats = CALLED.replace("pub", "#[differentiable(hessian)]\npub");
    let plain = STRUCT.replace("    #[constant]\n", "");
    let (floats, duals) = (
        STRUCT.to_owned() + &floats + GENERIC,
        plain + CALLED + GENERIC_ON_DUALS,
    );
    (
        with_literals(&floats, &for_floats).replace("derive(Clone", "derive(Clone, Differentiable"),
        with_literals(&duals, &for_duals),
    )
}

const STRUCT: &str = "
#[derive(Clone)]
pub(crate) struct Body {
    at: [‹›; 2],
    speed: ‹›,
}

#[derive(Clone)]
pub(crate) struct Marked {
    at: [‹›; 2],
    #[constant]
    kind: usize,
    #[constant]
    scale: f64,
}

#[derive(Clone)]
pub(crate) struct Layer {
    weights: Vec<‹›>,
    rows: Vec<[‹›; 2]>,
    bias: ‹›,
}
";

const GENERIC: &str = "
#[differentiable(hessian)]
pub(crate) fn cubed<T: backprop::Scalar>(x: T) -> T {
    x * x * x
}
";

const GENERIC_ON_DUALS: &str = "
pub(crate) fn cubed(x: ‹›) -> ‹› {
    x * x * x
}
";

const CALLED: &str = "
pub(crate) fn square(x: ‹›) -> ‹› {
    x * x
}

pub(crate) fn mix(a: ‹›, b: ‹›) -> ‹› {
    if a < b {
        return a * ‹0.75› + b * ‹0.25›;
    }
    a / (b * b + ‹1.0›)
}

pub(crate) fn turned(w: [‹›; 3], t: ‹›) -> [‹›; 3] {
    let (s, c) = (t.sin(), t.cos());
    [w[0] * c - w[1] * s, w[0] * s + w[1] * c, w[2] * c]
}

pub(crate) fn size(v: &[‹›]) -> ‹› {
    let mut s = ‹0.0›;
    for t in v {
        s = s * ‹0.5› + *t * *t;
    }
    s / (s * s + ‹1.0›)
}

pub(crate) fn halves(x: ‹›) -> (‹›, ‹›) {
    (x.sin() * ‹0.5›, x.cos() * x.tanh())
}

pub(crate) fn smoothed(v: &[‹›], times: usize) -> Vec<‹›> {
    let mut l = v.to_vec();
    for _ in 0..times {
        for i in 1..l.len() {
            l[i] = l[i] * ‹0.5› + l[i - 1].sin() * l[i];
        }
    }
    l
}

pub(crate) fn moved(b: &Body, t: ‹›) -> Body {
    let at = [b.at[0] * ‹0.5› + b.speed * t.sin() * ‹0.3›, b.at[1] * t.cos()];
    Body { at, speed: b.speed * ‹0.5› + b.at[0] * ‹0.2› }
}

pub(crate) fn marked(m: &Marked, t: ‹›) -> Marked {
    let turn = if m.kind % 2 == 0 { t.sin() } else { t * ‹0.5› };
    Marked { at: [m.at[1] * m.scale, turn + m.at[0] * ‹0.25›], kind: m.kind + 1, scale: m.scale }
}

pub(crate) fn split(v: &[‹›], t: ‹›) -> (‹›, ‹›) {
    if v.len() < 2 {
        return (v.iter().sum::<‹›>() * t, t.cos());
    }
    let half = v.len() / 2;
    let (a, b) = split(&v[..half], t * ‹0.5›);
    let (c, d) = split(&v[half..], a);
    ((a + c * d).sin(), b * d)
}

pub(crate) fn spread(w: [‹›; 3], t: ‹›, n: usize) -> ([‹›; 2], ‹›) {
    let mut l = [w[0] * t, t];
    for i in 0..n {
        if i > 2 {
            return (l, t * ‹0.5›);
        }
        l[i % 2] = w[i] * t + l[0] * ‹0.5›;
    }
    (l, w[1].sin() * t)
}

pub(crate) fn applied(l: &Layer, x: ‹›) -> ‹› {
    let mut s = l.bias;
    for (w, r) in l.weights.iter().zip(&l.rows) {
        s = (s * *w + r[0] * x).sin() + r[1] * ‹0.25›;
    }
    s
}

pub(crate) fn next_layer(l: &Layer, t: ‹›) -> Layer {
    let weights: Vec<‹›> = l.weights.iter().map(|w| *w * t.cos() + l.bias * ‹0.1›).collect();
    let mut rows = l.rows.clone();
    rows[0][1] = rows[0][1] * t.sin() + weights[0] * ‹0.5›;
    Layer { weights, rows, bias: l.bias * ‹0.5› + t }
}

pub(crate) fn sorted_out(v: &[‹›], t: ‹›) -> (Vec<‹›>, Vec<‹›>) {
    let (mut small, mut large) = (vec![t, t * t], vec![t.sin(), ‹0.25›]);
    for x in v {
        if *x < t {
            small.push(*x * t);
        } else {
            large.push(*x);
        }
    }
    (small, large)
}

pub(crate) fn dotted<const N: usize>(a: [‹›; N], b: &[‹›; N]) -> ‹› {
    let mut s = ‹0.0›;
    for i in 0..N {
        s = s + a[i] * b[i];
    }
    s
}

pub(crate) fn tower(x: ‹›, height: usize) -> ‹› {
    if height == 0 {
        return x.sin();
    }
    (tower(x, height - 1) * x).cos()
}
";

fn for_floats(literal: &str) -> String {
    match literal {
        "" => "f64".to_owned(),
        _ if literal.contains("as") => format!("({literal})"),
        _ if literal.starts_with('-') => format!("({literal}_f64)"),
        _ => format!("{literal}_f64"),
    }
}

fn for_duals(literal: &str) -> String {
    match literal {
        "" => "Number".to_owned(),
        _ => format!("Number::from_re({literal})"),
    }
}

/// The text with every `‹..›` replaced; what has nothing within is the type of a number.
fn with_literals(text: &str, literal: &dyn Fn(&str) -> String) -> String {
    let mut parts = text.split('‹');
    let mut result = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (within, after) = part.split_once('›').expect("a closing mark");
        result.push_str(&literal(within));
        result.push_str(after);
    }
    result
}

/// A line of a program.
struct Line {
    floats: String,
    duals: String,
}

/// A program while it is written.
pub(crate) struct Generator {
    pub(crate) random: Random,
    pub(crate) scope: Scope,
    pub(crate) kind: Kind,
    names: usize,
    depth: usize,
    lines: Vec<Line>,
}

const PARAMETERS: &str = "x: ‹›, y: ‹›, w: [‹›; 3], v: &[‹›], n: usize";

impl Generator {
    /// A name that nothing else has.
    pub(crate) fn fresh(&mut self, letter: &str) -> String {
        self.names += 1;
        format!("{letter}{}", self.names)
    }

    pub(crate) fn line(&mut self, text: &str) {
        self.line_of_two(text, text);
    }

    /// A line that is written differently for dual numbers.
    pub(crate) fn line_of_two(&mut self, floats: &str, duals: &str) {
        let indent = "    ".repeat(self.depth);
        self.lines.push(Line {
            floats: format!("{indent}{floats}"),
            duals: format!("{indent}{duals}"),
        });
    }

    /// A block whose names end with it.
    pub(crate) fn block(&mut self, head: &str, tail: &str, body: impl FnOnce(&mut Self)) {
        let outer = self.scope.clone();
        self.line(head);
        self.depth += 1;
        body(self);
        self.depth -= 1;
        self.line(tail);
        self.scope = outer;
    }

    fn result_type(&self) -> &'static str {
        match self.kind {
            Kind::Number => "‹›",
            Kind::Pair => "(‹›, ‹›)",
            Kind::Array => "[‹›; 3]",
            Kind::List => "Vec<‹›>",
        }
    }

    fn function(&mut self, number: usize) {
        self.line_of_two(attribute(number), "");
        let result = self.result_type();
        self.block(
            &format!("pub(crate) fn p{number}({PARAMETERS}) -> {result} {{"),
            "}",
            |this| {
                this.scope.scalar("x", false);
                this.scope.scalar("y", false);
                this.scope.array("w", false);
                this.scope.list("v", false, false);
                this.scope.integer("n", None, false);
                for _ in 0..2 + this.random.below(2) {
                    this.declaration();
                }
                for _ in 0..2 + this.random.below(4) {
                    this.statement(3);
                }
                this.last();
            },
        );
    }

    /// The result at the end, which depends on all that was changed.
    fn last(&mut self) {
        let mut terms = Vec::new();
        let scope = self.scope.clone();
        for scalar in scope.scalars.iter().filter(|scalar| scalar.is_mutable) {
            let literal = self.literal();
            terms.push(format!("{} * {literal}", scalar.text));
        }
        for array in &scope.arrays {
            let place = self.place(None);
            terms.push(format!("{}[{place}]", array.name));
        }
        for (table, rows) in &scope.tables {
            terms.push(format!("{table}[n % {rows}][{}]", rows - 1));
        }
        for body in &scope.structs {
            terms.push(format!("{body}.speed + {body}.at[1]"));
        }
        for grid in &scope.grids {
            terms.push(format!(
                "{grid}.iter().map(|r| r.iter().sum::<‹›>()).sum::<‹›>()"
            ));
        }
        for layer in &scope.layers {
            terms.push(format!(
                "{layer}.bias + {layer}.weights.iter().sum::<‹›>() * {layer}.rows[1][0]"
            ));
        }
        for marked in &scope.marked {
            terms.push(format!(
                "{marked}.at[0] * {marked}.scale + ‹{marked}.kind as f64›"
            ));
        }
        let mut lists: Vec<_> = scope.lists.iter().filter(|list| list.is_owned).collect();
        let last = lists.pop().map(|list| list.name.clone());
        for list in lists {
            terms.push(format!("{}.iter().sum::<‹›>()", list.name));
        }
        let sum = terms.join(" + ");
        let (a, b) = (self.bounded(1), self.atom());
        let text = match (self.kind, last) {
            (Kind::List, Some(list)) => {
                let literal = self.literal();
                let (place, sum) = ("0", format!("{sum} + {literal}"));
                let set = format!("{list}[{place}] = {sum};");
                if scope.lists.iter().any(|l| l.name == list && l.is_mutable) {
                    self.line(&set);
                }
                list
            }
            (Kind::List, None) => format!("vec![{sum}, {a}, {b}]"),
            (kind, Some(list)) => {
                let sum = format!("{sum} + {list}.iter().map(|t| t.sin()).sum::<‹›>()");
                shaped(kind, &sum, &a, &b)
            }
            (kind, None) => shaped(kind, &sum, &a, &b),
        };
        self.line(&text);
    }

    /// A function that calls the program, so that its two halves are used.
    fn caller(&mut self, number: usize) {
        self.line_of_two(attribute(number), "");
        let in_a_loop = self.random.percent(50);
        let (first, second) = match self.kind {
            Kind::Number => ("a", "b * ‹0.5›"),
            Kind::Pair => ("a.0 * a.1", "b.1 - b.0 * ‹0.3›"),
            Kind::Array => ("a[0] + a[1] * a[2]", "b[2] * ‹0.7› - b[0]"),
            Kind::List => (
                "a.iter().sum::<‹›>()",
                "b[0] * ‹0.7› + b.iter().map(|t| *t * *t).sum::<‹›>()",
            ),
        };
        self.block(
            &format!("pub(crate) fn o{number}({PARAMETERS}) -> ‹› {{"),
            "}",
            |this| {
                this.line(&format!("let a = p{number}(x, y.sin(), w, v, n);"));
                this.line(&format!("let mut s = {first};"));
                let again =
                    format!("let b = p{number}(s.sin(), x * ‹0.5›, [w[1], y, w[0] * w[2]], v, n);");
                if in_a_loop {
                    this.block("for _ in 0..2 {", "}", |this| {
                        this.line(&again);
                        this.line(&format!("s = ({second}).sin() + s * x;"));
                    });
                } else {
                    this.line(&again);
                    this.line(&format!("s += {second};"));
                }
                this.line("s");
            },
        );
    }
}

/// Whether a program has second derivatives too, which take longer to compile.
pub(crate) fn is_twice(number: usize) -> bool {
    number.is_multiple_of(3)
}

fn attribute(number: usize) -> &'static str {
    match is_twice(number) {
        true => "#[differentiable(hessian)]",
        false => "#[differentiable]",
    }
}

/// A result that is not a list.
fn shaped(kind: Kind, sum: &str, a: &str, b: &str) -> String {
    match kind {
        Kind::Pair => format!("({a}, {sum})"),
        Kind::Array => format!("[{sum}, {a}, {b}]"),
        Kind::Number | Kind::List => sum.to_owned(),
    }
}
