//! Formulas for the eye: sums and products that are tidied while they are built.
//!
//! Terms stand in one list, arguments before what uses them, and equal ones are one. A sum keeps the order of its parts, a product
//! the powers of its factors; a number stands before them. `2 * (4x + 1) * 4` becomes `8 * (4x + 1)`. As a computation this would
//! round otherwise, so nothing of it is ever computed.

use std::collections::HashMap;

use super::spell::{self, Holds, Style, Written};

/// A place in the list.
pub(super) type Term = usize;

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
enum Kind {
    /// More than anybody reads.
    TooLong,
    /// A number, by its bits.
    Number(u64),
    /// A name, by its place among the leaves.
    Leaf(usize),
    /// Parts with the numbers before them.
    Sum(Vec<(u64, Term)>),
    /// A number, and factors with their powers.
    Product(u64, Vec<(Term, u64)>),
    /// A function, a comparison or a choice.
    Call(String, Vec<Term>),
}

/// The list.
#[derive(Default)]
pub(super) struct Terms {
    kinds: Vec<Kind>,
    sizes: Vec<usize>,
    known: HashMap<Kind, Term>,
    /// How each leaf is written, as text and in LaTeX.
    leaves: Vec<[Written; 2]>,
}

/// The size beyond which nobody reads a formula.
const LARGEST: usize = 80;

impl Terms {
    fn add_kind(&mut self, kind: Kind) -> Term {
        if let Some(&term) = self.known.get(&kind) {
            return term;
        }
        let size = |term: &Term| self.sizes[*term];
        let size: usize = 1 + match &kind {
            Kind::Sum(parts) => parts.iter().map(|(_, part)| size(part)).sum::<usize>(),
            Kind::Product(_, factors) => factors.iter().map(|(base, _)| size(base)).sum(),
            Kind::Call(_, operands) => operands.iter().map(size).sum(),
            _ => 0,
        };
        let kind = if size > LARGEST { Kind::TooLong } else { kind };
        if let Some(&term) = self.known.get(&kind) {
            return term;
        }
        self.kinds.push(kind.clone());
        self.sizes
            .push(if kind == Kind::TooLong { LARGEST } else { size });
        self.known.insert(kind, self.kinds.len() - 1);
        self.kinds.len() - 1
    }

    pub(super) fn too_long(&mut self) -> Term {
        self.add_kind(Kind::TooLong)
    }

    pub(super) fn number(&mut self, value: f64) -> Term {
        self.add_kind(Kind::Number(value.to_bits()))
    }

    /// A name, which is another one than all before.
    pub(super) fn leaf(&mut self, written: [Written; 2]) -> Term {
        self.leaves.push(written);
        self.add_kind(Kind::Leaf(self.leaves.len() - 1))
    }

    pub(super) fn value(&self, term: Term) -> Option<f64> {
        match self.kinds[term] {
            Kind::Number(bits) => Some(f64::from_bits(bits)),
            _ => None,
        }
    }

    fn is(&self, term: Term, value: f64) -> bool {
        self.value(term) == Some(value)
    }

    pub(super) fn add(&mut self, a: Term, b: Term) -> Term {
        let mut parts: Vec<(f64, Term)> = Vec::new();
        for term in [a, b] {
            for (factor, part) in self.parts(term, 1.0) {
                match parts.iter_mut().find(|(_, known)| *known == part) {
                    Some((sum, _)) => *sum += factor,
                    None => parts.push((factor, part)),
                }
            }
        }
        parts.retain(|&(factor, _)| factor != 0.0);
        match parts.as_slice() {
            [] => self.number(0.0),
            &[(factor, part)] => self.scale(factor, part),
            _ => {
                let parts = parts.iter().map(|&(factor, part)| (factor.to_bits(), part));
                let parts = parts.collect();
                self.add_kind(Kind::Sum(parts))
            }
        }
    }

    /// What a term is the sum of, `factor` times.
    fn parts(&mut self, term: Term, factor: f64) -> Vec<(f64, Term)> {
        match self.kinds[term].clone() {
            Kind::Number(bits) => {
                let one = self.number(1.0);
                vec![(factor * f64::from_bits(bits), one)]
            }
            Kind::Sum(parts) => parts
                .into_iter()
                .map(|(own, part)| (factor * f64::from_bits(own), part))
                .collect(),
            Kind::Product(own, factors) => {
                let own = f64::from_bits(own);
                let bare = self.product(1.0, factors);
                match self.kinds[bare].clone() {
                    // A sum that is subtracted as a whole is subtracted part by part.
                    Kind::Sum(_) if own.abs() == 1.0 => self.parts(bare, factor * own),
                    _ => vec![(factor * own, bare)],
                }
            }
            _ => vec![(factor, term)],
        }
    }

    pub(super) fn scale(&mut self, factor: f64, term: Term) -> Term {
        match self.kinds[term].clone() {
            Kind::Number(bits) => self.number(factor * f64::from_bits(bits)),
            Kind::Product(own, factors) => self.product(factor * f64::from_bits(own), factors),
            Kind::TooLong => term,
            _ => self.product(factor, vec![(term, 1.0_f64.to_bits())]),
        }
    }

    fn product(&mut self, factor: f64, factors: Vec<(Term, u64)>) -> Term {
        let one = 1.0_f64.to_bits();
        match factors.as_slice() {
            _ if factor == 0.0 => self.number(0.0),
            [] => self.number(factor),
            &[(base, power)] if factor == 1.0 && power == one => base,
            _ => self.add_kind(Kind::Product(factor.to_bits(), factors)),
        }
    }

    pub(super) fn multiply(&mut self, a: Term, b: Term) -> Term {
        let mut factor = 1.0;
        let mut factors: Vec<(Term, f64)> = Vec::new();
        for term in [a, b] {
            let (own, parts) = self.factors(term);
            factor *= own;
            for (base, power) in parts {
                match factors.iter_mut().find(|(known, _)| *known == base) {
                    Some((_, sum)) => *sum += power,
                    None => factors.push((base, power)),
                }
            }
        }
        let mut tidy = Vec::new();
        for (base, power) in factors {
            // An even power of a root is none of a root.
            match self.kinds[base].clone() {
                _ if power == 0.0 => {}
                Kind::Call(name, operands) if name == "sqrt" && power % 2.0 == 0.0 => {
                    tidy.push((operands[0], power / 2.0));
                }
                _ => tidy.push((base, power)),
            }
        }
        let tidy = tidy
            .into_iter()
            .map(|(base, power)| (base, power.to_bits()));
        let tidy = tidy.collect();
        self.product(factor, tidy)
    }

    fn factors(&self, term: Term) -> (f64, Vec<(Term, f64)>) {
        match &self.kinds[term] {
            Kind::Number(bits) => (f64::from_bits(*bits), Vec::new()),
            Kind::Product(own, factors) => {
                let factors = factors.iter();
                let factors = factors.map(|&(base, power)| (base, f64::from_bits(power)));
                (f64::from_bits(*own), factors.collect())
            }
            _ => (1.0, vec![(term, 1.0)]),
        }
    }

    /// A term to a known power.
    pub(super) fn power(&mut self, term: Term, power: f64) -> Term {
        if power == 0.0 {
            return self.number(1.0);
        }
        match self.kinds[term].clone() {
            Kind::Number(bits) => self.number(f64::from_bits(bits).powf(power)),
            Kind::Product(own, factors) if power.fract() == 0.0 => {
                let factors = factors.into_iter();
                let factors =
                    factors.map(|(base, own)| (base, (f64::from_bits(own) * power).to_bits()));
                let factors = factors.collect();
                self.product(f64::from_bits(own).powf(power), factors)
            }
            Kind::TooLong => term,
            _ => self.product(1.0, vec![(term, power.to_bits())]),
        }
    }

    /// Any operation of the tour, by its name.
    pub(super) fn operation(&mut self, name: &str, operands: &[Term]) -> Term {
        match (name, operands) {
            ("add", &[a, b]) => self.add(a, b),
            ("sub", &[a, b]) => {
                let b = self.scale(-1.0, b);
                self.add(a, b)
            }
            ("neg", &[a]) => self.scale(-1.0, a),
            ("mul", &[a, b]) => self.multiply(a, b),
            ("mul_add", &[a, b, c]) => {
                let product = self.multiply(a, b);
                self.add(product, c)
            }
            ("div", &[a, b]) => {
                let below = self.power(b, -1.0);
                self.multiply(a, below)
            }
            ("recip", &[a]) => self.power(a, -1.0),
            ("cast", &[a]) => a,
            ("powi" | "powf", &[a, n]) if self.value(n).is_some() => {
                let power = self.value(n).unwrap_or(1.0);
                self.power(a, power)
            }
            ("if", &[_, yes, no]) if yes == no => yes,
            _ => self.add_kind(Kind::Call(name.to_owned(), operands.to_vec())),
        }
    }

    /// A term in one of two notations; nothing where it is too long.
    pub(super) fn written(&self, term: Term, style: Style) -> String {
        let mut written: Vec<Option<Written>> = vec![None; term + 1];
        let mut wanted = vec![false; term + 1];
        wanted[term] = true;
        for at in (0..=term).rev().filter(|_| true) {
            if wanted[at] {
                for part in self.arguments(at) {
                    wanted[part] = true;
                }
            }
        }
        for at in 0..=term {
            if wanted[at] {
                written[at] = Some(self.write(at, &written, style));
            }
        }
        match written.pop().flatten() {
            Some(done) if done.text.len() <= spell::LONGEST && !done.text.contains("……") => {
                done.text
            }
            _ => String::new(),
        }
    }

    fn arguments(&self, term: Term) -> Vec<Term> {
        match &self.kinds[term] {
            Kind::Sum(parts) => parts.iter().map(|&(_, part)| part).collect(),
            Kind::Product(_, factors) => factors.iter().map(|&(base, _)| base).collect(),
            Kind::Call(_, operands) => operands.clone(),
            _ => Vec::new(),
        }
    }

    fn write(&self, term: Term, written: &[Option<Written>], style: Style) -> Written {
        let get = |term: Term| written[term].clone().unwrap_or_else(spell::too_long);
        match &self.kinds[term] {
            Kind::TooLong => spell::too_long(),
            Kind::Number(bits) => constant(f64::from_bits(*bits), style),
            Kind::Leaf(place) => {
                let [text, latex] = self.leaves[*place].clone();
                if style == Style::Latex { latex } else { text }
            }
            Kind::Sum(parts) => {
                let mut sum: Option<Written> = None;
                for &(factor, part) in parts {
                    let factor = f64::from_bits(factor);
                    let size = self.scaled(factor.abs(), part, &get, style);
                    sum = Some(match sum {
                        None if factor < 0.0 => spell::operation("neg", &[size], style),
                        None => size,
                        Some(sum) => {
                            let name = if factor < 0.0 { "sub" } else { "add" };
                            spell::operation(name, &[sum, size], style)
                        }
                    });
                }
                sum.unwrap_or_else(spell::too_long)
            }
            Kind::Product(factor, factors) => {
                let factor = f64::from_bits(*factor);
                let size = self.fraction(factor.abs(), factors, &get, style);
                if factor < 0.0 {
                    spell::operation("neg", &[size], style)
                } else {
                    size
                }
            }
            Kind::Call(name, operands) => {
                let operands: Vec<_> = operands.iter().map(|&operand| get(operand)).collect();
                spell::operation(name, &operands, style)
            }
        }
    }

    /// A part of a sum with its number.
    fn scaled(
        &self,
        factor: f64,
        part: Term,
        get: &dyn Fn(Term) -> Written,
        style: Style,
    ) -> Written {
        if self.is(part, 1.0) {
            return constant(factor, style);
        }
        match &self.kinds[part] {
            Kind::Product(own, factors) => {
                self.fraction(factor * f64::from_bits(*own), factors, get, style)
            }
            _ if factor == 1.0 => get(part),
            _ => spell::operation("mul", &[constant(factor, style), get(part)], style),
        }
    }

    fn fraction(
        &self,
        factor: f64,
        factors: &[(Term, u64)],
        get: &dyn Fn(Term) -> Written,
        style: Style,
    ) -> Written {
        let (mut above, mut below): (Vec<Written>, Vec<Written>) = (Vec::new(), Vec::new());
        let inverse = 1.0 / factor;
        if let Some(base) = [2.0_f64, 10.0]
            .into_iter()
            .find(|base| base.ln().recip() == factor)
        {
            let base = spell::number(base, style);
            below.push(spell::operation("ln", &[base], style));
        } else if factor.fract() != 0.0 && inverse.fract() == 0.0 && inverse > 1.0 {
            below.push(constant(inverse, style));
        } else if factor != 1.0 {
            above.push(constant(factor, style));
        }
        let mut factors = factors.to_vec();
        factors.sort_by_key(|&(base, _)| match self.kinds[base] {
            Kind::Leaf(_) => 0,
            Kind::Sum(_) => 1,
            _ => 2,
        });
        for (base, power) in factors {
            let power = f64::from_bits(power);
            let base = get(base);
            let side = if power > 0.0 { &mut above } else { &mut below };
            side.push(if power.abs() == 1.0 {
                base
            } else {
                let power = spell::number(power.abs(), style);
                spell::operation("powf", &[base, power], style)
            });
        }
        let product = |side: Vec<Written>| {
            let name = "mul";
            side.into_iter()
                .reduce(|a, b| spell::operation(name, &[a, b], style))
        };
        let above = product(above);
        match product(below) {
            Some(below) => {
                let above = above.unwrap_or_else(|| spell::number(1.0, style));
                spell::operation("div", &[above, below], style)
            }
            None => above.unwrap_or_else(|| spell::number(1.0, style)),
        }
    }
}

/// A number, by its name where it has one.
fn constant(value: f64, style: Style) -> Written {
    for base in [2.0_f64, 10.0] {
        if value == base.ln() {
            let base = spell::number(base, style);
            return Written::new(spell::operation("ln", &[base], style).text, Holds::Power);
        }
    }
    spell::number(value, style)
}
