//! Random expressions: in goes what is in scope, out comes text.
//!
//! Numbers are written as `‹0.5›`, because they are not written alike for floats and for dual numbers. What is assigned is
//! kept small by a sine or a mean, so that nothing overflows in a loop.

use crate::generate::Generator;

impl Generator {
    /// A place in the list `list`, or in an array of three.
    pub(crate) fn place(&mut self, list: Option<&str>) -> String {
        let length = list.map_or_else(|| "3".to_owned(), |list| format!("{list}.len()"));
        let integers = self.scope.integers.clone();
        let known: Vec<_> = integers
            .iter()
            .filter(|i| list.is_some() && i.of.as_deref() == list)
            .collect();
        if !known.is_empty() && self.random.percent(60) {
            let integer = self.random.pick(&known);
            return if integer.is_positive && self.random.percent(50) {
                format!("{} - 1", integer.name)
            } else {
                integer.name.clone()
            };
        }
        if self.random.percent(60) {
            let integer = self.random.pick(&integers).name;
            return match self.random.below(3) {
                0 => format!("({integer} + 1) % {length}"),
                _ => format!("{integer} % {length}"),
            };
        }
        match (list, self.random.below(3)) {
            (None, constant) => constant.to_string(),
            (Some(list), 0) => format!("{list}.len() - 1"),
            (Some(_), constant) => (constant - 1).to_string(),
        }
    }

    /// A number that is not far from one.
    pub(crate) fn literal(&mut self) -> String {
        let literals = [
            "0.5", "0.25", "-0.75", "0.9", "-0.4", "1.0", "0.0", "-1.0", "0.3",
        ];
        format!("‹{}›", self.random.pick(&literals))
    }

    /// A name, an element, or a number.
    pub(crate) fn atom(&mut self) -> String {
        match self.random.below(12) {
            0..=5 => {
                let scalars = self.scope.scalars.clone();
                // What came last is what the others do not yet depend on.
                let recent = scalars.len().saturating_sub(4);
                let from = if self.random.percent(50) { recent } else { 0 };
                let text = self.random.pick(&scalars[from..]).text;
                if text.starts_with('*') {
                    format!("({text})")
                } else {
                    text
                }
            }
            6 | 7 => {
                let arrays = self.scope.arrays.clone();
                let array = self.random.pick(&arrays).name;
                let place = self.place(None);
                format!("{array}[{place}]")
            }
            8 | 9 => self.element(),
            10 if self.random.percent(60) => self.part(),
            10 => self.literal(),
            _ if self.random.percent(30) => {
                let integers = self.scope.integers.clone();
                let integer = self.random.pick(&integers).name;
                format!("‹{integer} as f64›")
            }
            _ => self.atom(),
        }
    }

    /// An element of a table, or a field.
    fn part(&mut self) -> String {
        let scope = self.scope.clone();
        if !scope.grids.is_empty() && self.random.percent(40) {
            let (grid, i) = (self.random.pick(&scope.grids), self.place(None));
            return match self.random.below(3) {
                0 => format!("{grid}[({i}) % {grid}.len()][0]"),
                1 => format!("{grid}[0].iter().sum::<‹›>()"),
                _ => format!("{grid}.iter().map(|r| r[0] * r[r.len() - 1]).sum::<‹›>()"),
            };
        }
        if !scope.layers.is_empty() && self.random.percent(50) {
            let (layer, i) = (self.random.pick(&scope.layers), self.place(None));
            return match self.random.below(4) {
                0 => format!("{layer}.weights[({i}) % {layer}.weights.len()]"),
                1 => format!("{layer}.rows[({i}) % 2][0]"),
                2 => format!("applied(&{layer}, x).sin()"),
                _ => format!("{layer}.bias"),
            };
        }
        if !scope.marked.is_empty() && self.random.percent(50) {
            let marked = self.random.pick(&scope.marked);
            let field = self.random.pick(&["at[0]", "at[1]", "at[M.kind % 2]"]);
            return format!("{marked}.{}", field.replace('M', &marked));
        }
        if !scope.tables.is_empty() && (scope.structs.is_empty() || self.random.percent(60)) {
            let (table, rows) = self.random.pick(&scope.tables);
            let (i, j) = (self.place(None), self.place(None));
            format!("{table}[({i}) % {rows}][{j}]")
        } else if scope.structs.is_empty() {
            self.literal()
        } else {
            let body = self.random.pick(&scope.structs);
            let field = self.random.pick(&["speed", "at[0]", "at[1]"]);
            format!("{body}.{field}")
        }
    }

    fn element(&mut self) -> String {
        let lists = self.scope.lists.clone();
        let list = self.random.pick(&lists).name;
        let place = self.place(Some(&list));
        format!("{list}[{place}]")
    }

    /// A polynomial of atoms.
    pub(crate) fn polynomial(&mut self, depth: usize) -> String {
        if depth == 0 {
            return self.atom();
        }
        let a = self.polynomial(depth - 1);
        match self.random.below(6) {
            0 | 1 => {
                let b = self.polynomial(depth - 1);
                format!("({a} + {b})")
            }
            2 => {
                let b = self.polynomial(depth - 1);
                format!("({a} - {b})")
            }
            3 => {
                let b = self.atom();
                format!("({a} * {b})")
            }
            4 => format!("(-{a})"),
            _ => a,
        }
    }

    /// A comparison of numbers that depend on the inputs, or of those that count.
    pub(crate) fn condition(&mut self) -> String {
        let integers = self.scope.integers.clone();
        let integer = self.random.pick(&integers).name;
        match self.random.below(7) {
            0 => format!("{integer} % 2 == 0"),
            1 => format!("{integer} > 1"),
            2 => {
                let (a, b) = (self.polynomial(1), self.literal());
                format!("{a} > {b} && {integer} != 2")
            }
            3 => {
                let (a, b) = (self.polynomial(1), self.literal());
                format!("{a} <= {b}")
            }
            _ => {
                let (a, b) = (self.polynomial(1), self.polynomial(1));
                format!("{a} < {b}")
            }
        }
    }

    /// A number that stays small, however often it is computed from itself.
    pub(crate) fn bounded(&mut self, depth: usize) -> String {
        if depth == 0 {
            let p = self.polynomial(1);
            return format!("{p}.sin()");
        }
        let p = self.polynomial(depth.min(2));
        match self.random.below(18) {
            0 => format!("{p}.sin()"),
            1 => format!("{p}.cos()"),
            2 => format!("{p}.tanh()"),
            3 => format!("(-({p} * {p})).exp()"),
            4 => {
                let a = self.atom();
                format!("({a} / ({p} * {p} + ‹1.5›))")
            }
            5 | 6 => {
                let (a, b) = (self.atom(), self.atom());
                format!("({a} * ‹0.6› + {b} * ‹-0.4›)")
            }
            7 | 8 => {
                let (a, b) = (self.atom(), self.bounded(depth - 1));
                format!("({a} * {b}.cos())")
            }
            9 => {
                let condition = self.condition();
                let (a, b) = (self.bounded(depth - 1), self.bounded(depth - 1));
                format!("(if {condition} {{ {a} }} else {{ {b} }})")
            }
            10 => {
                let name = self.fresh("t");
                let outer = self.scope.clone();
                self.scope.scalar(&name, false);
                let value = self.bounded(depth - 1);
                self.scope = outer;
                format!("({{ let {name} = {p}; {value} }})")
            }
            11 => {
                let integers = self.scope.integers.clone();
                let integer = self.random.pick(&integers).name;
                let (a, b, c) = (self.atom(), self.bounded(depth - 1), self.atom());
                format!("(match {integer} % 3 {{ 0 => {a}, 1 => {b}, _ => {c} }})")
            }
            12 | 13 => self.call(),
            14 => {
                let closures = self.scope.closures.clone();
                if closures.is_empty() {
                    return self.call();
                }
                let (name, count) = self.random.pick(&closures);
                let arguments: Vec<_> = (0..count).map(|_| self.atom()).collect();
                format!("{name}({})", arguments.join(", "))
            }
            _ => {
                let chain = match self.random.percent(40) && !self.scope.runs_again {
                    true => self.longer_chain(),
                    false => self.chain(),
                };
                format!("({chain}).sin()")
            }
        }
    }

    /// A call of one of the functions that every program may call.
    fn call(&mut self) -> String {
        let (a, b) = (self.polynomial(1), self.atom());
        let arrays = self.scope.arrays.clone();
        let array = self.random.pick(&arrays).name;
        let lists = self.scope.lists.clone();
        let list = self.random.pick(&lists).name;
        match self.random.below(7) {
            0 => format!("square({a}).sin()"),
            1 => format!("mix({a}, {b})"),
            2 => {
                let place = self.place(None);
                format!("turned({array}, {a})[{place}]")
            }
            3 => format!("size(&{list}[..])"),
            4 => {
                let part = self.random.pick(&["..1", "1..", "..=1", ".."]);
                format!("size(&{list}[{part}])")
            }
            5 => {
                let field = self.random.below(2);
                format!("halves({a}).{field}")
            }
            _ => {
                let integers = self.scope.integers.clone();
                let integer = self.random.pick(&integers).name;
                format!("tower({a}, {integer} % 4)")
            }
        }
    }

    /// A chain of iterators that ends in a number.
    fn chain(&mut self) -> String {
        let lists = self.scope.lists.clone();
        let list = self.random.pick(&lists).name;
        let other = self.random.pick(&lists).name;
        let (a, b) = (self.atom(), self.atom());
        let (s, t) = (self.fresh("s"), self.fresh("t"));
        match self.random.below(10) {
            0 => format!("{list}.iter().map(|{t}| *{t} * {a}).sum::<‹›>()"),
            1 => format!(
                "{list}.iter().zip(&{other}[..]).map(|({s}, {t})| *{s} * *{t} + {a}).sum::<‹›>()"
            ),
            2 => {
                let integers = self.scope.integers.clone();
                let integer = self.random.pick(&integers).name;
                let i = self.fresh("i");
                format!(
                    "(0..{integer} % 4).map(|{i}| {list}[{i} % {list}.len()] * {a}).sum::<‹›>()"
                )
            }
            3 => format!("{list}.iter().fold({a}, |{s}, {t}| {s} * ‹0.5› + *{t} * {b})"),
            4 => format!("{list}.windows(2).map(|{t}| {t}[0] * {t}[1]).sum::<‹›>()"),
            5 => {
                format!("{list}.iter().filter(|{t}| **{t} > {a}).map(|{t}| {t}.sin()).sum::<‹›>()")
            }
            6 => format!(
                "{list}.iter().rev().enumerate().map(|({s}, {t})| *{t} * ‹{s} as f64›).sum::<‹›>()"
            ),
            7 => format!("{list}.iter().map(|{t}| *{t} + {a}).product::<‹›>()"),
            8 => format!("{list}.iter().skip(1).take(2).map(|{t}| {t}.cos() * {b}).sum::<‹›>()"),
            _ => format!("{list}.iter().copied().map(|{t}| square({t}) - {a}).sum::<‹›>()"),
        }
    }
}
