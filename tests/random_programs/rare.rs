//! Random statements of rarer forms: names that get their value later, matches with guards, lists of lists, fields that are constant,
//! loops whose bounds depend on numbers, values from before a branch that one arm reads.

use crate::generate::Generator;

impl Generator {
    /// A statement of a rarer form.
    pub(crate) fn rare(&mut self, depth: usize) {
        match self.random.below(14) {
            0 => self.later(),
            1 | 2 => self.guarded_match(),
            3 => self.match_of_statements(depth),
            4 | 5 => self.grid(),
            6 => self.rows(depth),
            7 => self.marked(),
            8 => self.bound_of_numbers(depth),
            9 | 10 => self.steep_before_branch(),
            11 => self.several_from_a_call(),
            12 => self.whole_exchange(),
            _ => self.labelled(depth),
        }
    }

    /// `let a; if c { a = 1.0; } else { a = 2.0; }`.
    fn later(&mut self) {
        let (name, condition) = (self.fresh("a"), self.condition());
        let (a, b) = (self.bounded(1), self.bounded(2));
        let is_mutable = self.random.percent(50);
        let mutable = if is_mutable { "mut " } else { "" };
        self.line(&format!("let {mutable}{name};"));
        self.block(&format!("if {condition} {{"), "} else {", |this| {
            this.statements(0);
            this.line(&format!("{name} = {a};"));
        });
        self.block("", "}", |this| {
            this.line(&format!("{name} = {b};"));
        });
        self.scope.scalar(&name, is_mutable);
    }

    pub(crate) fn integer(&mut self) -> String {
        let integers = self.scope.integers.clone();
        self.random.pick(&integers).name
    }

    /// A number by a `match` whose arms have guards.
    fn guarded_match(&mut self) {
        let (name, k, integer) = (self.fresh("a"), self.fresh("k"), self.integer());
        let condition = self.condition();
        let (a, b, c, d) = (
            self.bounded(1),
            self.atom(),
            self.bounded(1),
            self.polynomial(1),
        );
        let value = match self.random.below(3) {
            0 => format!(
                "match {integer} % 4 {{ 0 if {condition} => {a}, {k} if {k} == 2 => {b}, 1 | 3 => {c}, _ => {d} }}"
            ),
            1 => format!(
                "match ({integer} % 2, {condition}) {{ (0, true) => {a}, (_, false) => {b}, _ => {c} }}"
            ),
            _ => format!(
                "match {integer} {{ 0..=1 => {a}, {k} if {k} % 2 == 0 && {d} > {b} => {c}, _ => {b} }}"
            ),
        };
        self.line(&format!("let mut {name} = {value};"));
        self.scope.scalar(&name, true);
    }

    fn match_of_statements(&mut self, depth: usize) {
        let (k, integer) = (self.fresh("k"), self.integer());
        let condition = self.condition();
        let depth = depth.saturating_sub(1);
        self.block(&format!("match {integer} % 3 {{"), "}", |this| {
            this.block(&format!("0 if {condition} => {{"), "}", |this| {
                this.statements(depth);
            });
            this.block(&format!("{k} if {k} == 1 => {{"), "}", |this| {
                this.scope.integer(&k, None, true);
                this.statements(depth);
            });
            this.block("_ => {", "}", |this| this.statements(0));
        });
    }

    /// A list of lists, or a change of one.
    fn grid(&mut self) {
        let grids = self.scope.grids.clone();
        let outer = self.scope.clone();
        // What is lent to be changed cannot be read meanwhile.
        self.scope.grids.clear();
        let (a, b, value) = (self.atom(), self.bounded(1), self.bounded(1));
        self.scope = outer;
        if grids.is_empty() || self.random.percent(25) {
            let (name, i) = (self.fresh("m"), self.fresh("i"));
            let lists = self.scope.lists.clone();
            let list = self.random.pick(&lists).name;
            match self.random.below(3) {
                0 => self.line(&format!(
                    "let mut {name} = vec![vec![{a}, {b}], {list}.to_vec()];"
                )),
                1 => self.line(&format!("let mut {name} = vec![vec![{a}; n % 3 + 1]; 2];")),
                _ => {
                    self.line(&format!("let mut {name} = vec![{list}.to_vec()];"));
                    self.block(&format!("for {i} in 0..n {{"), "}", |this| {
                        this.scope.integer(&i, None, false);
                        let value = this.bounded(1);
                        this.line(&format!("{name}.push(vec![{value}; {i} % 2 + 1]);"));
                    });
                }
            }
            self.scope.grids.push(name);
            return;
        }
        let grid = self.random.pick(&grids);
        let (row, place) = (self.fresh("i"), self.fresh("i"));
        let (first, second) = (self.integer(), self.integer());
        self.line(&format!("let {row} = {first} % {grid}.len();"));
        match self.random.below(6) {
            0 => self.line(&format!("{grid}[{row}].push({value});")),
            1 => self.line(&format!("{grid}.swap(0, {row});")),
            2 => self.line(&format!(
                "{grid}[{row}] = {grid}[0].iter().map(|t| *t * {a}).collect();"
            )),
            3 => self.line(&format!("{grid}.push(vec![{value}, {a}]);")),
            _ => {
                self.line(&format!("let {place} = {second} % {grid}[{row}].len();"));
                self.line(&format!(
                    "{grid}[{row}][{place}] = {value} + {grid}[0][0] * ‹0.3›;"
                ));
            }
        }
    }

    /// A loop through the rows of a list of lists.
    fn rows(&mut self, depth: usize) {
        let grids = self.scope.grids.clone();
        if grids.is_empty() {
            return self.grid();
        }
        let grid = self.random.pick(&grids);
        let (row, t) = (self.fresh("r"), self.fresh("t"));
        let outer = self.scope.grids.clone();
        self.scope.grids.retain(|other| *other != grid);
        match self.random.below(3) {
            0 => self.run(&format!("for {row} in &{grid} {{"), depth.min(1), |this| {
                this.scope.list(&row, false, false);
            }),
            1 => self.run(
                &format!("for {t} in {grid}.iter().flatten() {{"),
                depth.min(1),
                |this| this.scope.scalar(&format!("*{t}"), false),
            ),
            _ => self.block(&format!("for {row} in {grid}.iter_mut() {{"), "}", |this| {
                let value = this.bounded(1);
                this.block(&format!("for {t} in {row}.iter_mut() {{"), "}", |this| {
                    this.scope.scalar(&format!("*{t}"), true);
                    this.line(&format!("*{t} = *{t} * {value};"));
                });
            }),
        }
        self.scope.grids = outer;
    }

    /// A struct with fields that are constant, or a change of one.
    fn marked(&mut self) {
        let marked = self.scope.marked.clone();
        let (a, b, integer) = (self.bounded(1), self.atom(), self.integer());
        if marked.is_empty() || self.random.percent(30) {
            let name = self.fresh("d");
            let value = match marked.first() {
                Some(other) if self.random.percent(40) => format!("marked(&{other}, {a})"),
                _ => format!("Marked {{ at: [{a}, {b}], kind: {integer} % 5, scale: 0.5 }}"),
            };
            self.line(&format!("let mut {name} = {value};"));
            self.scope.marked.push(name);
            return;
        }
        let name = self.random.pick(&marked);
        match self.random.below(6) {
            0 => self.line(&format!("{name}.kind += {integer} % 2;")),
            1 => self.line(&format!("{name}.scale = {name}.scale * 0.5 + 0.25;")),
            2 => self.line(&format!("{name} = marked(&{name}, {a});")),
            3 => self.line(&format!(
                "if {name}.kind % 2 == 0 {{ {name}.at[1] = {a} * {name}.scale; }}"
            )),
            4 => self.line(&format!("{name}.at[{name}.kind % 2] = {a};")),
            _ => self.line(&format!("{name}.at = [{name}.at[1], {a}];")),
        }
    }

    /// A loop that runs as often as a number says, whole or not.
    fn bound_of_numbers(&mut self, depth: usize) {
        let (bound, i, condition) = (self.fresh("k"), self.fresh("i"), self.condition());
        self.line(&format!(
            "let {bound} = if {condition} {{ 2 }} else {{ n % 4 }};"
        ));
        let depth = depth.saturating_sub(1);
        self.run(&format!("for {i} in 0..{bound} {{"), depth, |this| {
            this.scope.integer(&i, None, false);
        });
        self.scope.integer(&bound, None, false);
    }

    /// A number that can be infinite or NaN, or have such a slope, and which is read only where it is not.
    fn steep_before_branch(&mut self) {
        let (inner, steep, name) = (self.fresh("a"), self.fresh("z"), self.fresh("a"));
        let (a, b, c) = (self.polynomial(1), self.bounded(1), self.atom());
        self.line(&format!("let {inner} = {a};"));
        let value = self.random.pick(&[
            "P.sqrt()",
            "P.ln()",
            "P.ln() * P.sqrt()",
            "‹1.0› / P.sqrt()",
        ]);
        self.line(&format!("let {steep} = {};", value.replace('P', &inner)));
        let value = match self.random.below(4) {
            0 => format!("if {inner} > ‹0.1› {{ {steep}.sin() }} else {{ {b} }}"),
            1 => format!(
                "if {inner} < ‹0.1› {{ {c} }} else if {c} > ‹0.2› {{ {steep}.cos() * {c} }} else {{ {steep}.tanh() }}"
            ),
            2 => format!(
                "match {inner} > ‹0.1› {{ true if n > 1 => {steep}.tanh(), true => {b}, false => {c} }}"
            ),
            _ => format!("[{b}, {steep}.sin()][({inner} > ‹0.1›) as usize]"),
        };
        self.line(&format!("let mut {name} = {value};"));
        self.scope.scalar(&name, true);
    }

    /// Several numbers that a call gives, assigned or named.
    fn several_from_a_call(&mut self) {
        let scalars = self.scope.scalars.clone();
        let mutable: Vec<_> = scalars.iter().filter(|s| s.is_mutable).collect();
        let lists = self.scope.lists.clone();
        let list = self.random.pick(&lists).name;
        let (a, first, second) = (self.bounded(1), self.fresh("a"), self.fresh("a"));
        match self.random.below(4) {
            0 if mutable.len() > 1 => {
                let (p, q) = (&mutable[0].text, &mutable[mutable.len() - 1].text);
                self.line(&format!("({p}, {q}) = halves({a});"));
            }
            1 => {
                self.line(&format!(
                    "let ({first}, {second}) = split(&{list}[..], {a});"
                ));
                self.scope.scalar(&first, false);
                self.scope.scalar(&second, false);
            }
            2 => {
                let (name, last) = (self.fresh("f"), self.fresh("a"));
                let arrays = self.scope.arrays.clone();
                let array = self.random.pick(&arrays).name;
                self.line(&format!(
                    "let (mut {name}, {last}) = spread({array}, {a}, n);"
                ));
                self.scope.scalar(&format!("{name}[0]"), true);
                self.scope.scalar(&format!("{name}[1]"), true);
                self.scope.scalar(&last, false);
            }
            _ => {
                self.line(&format!("let mut {first} = split(&{list}[..], {a}).1;"));
                self.scope.scalar(&first, true);
            }
        }
    }

    /// Two lists or arrays change places as wholes.
    fn whole_exchange(&mut self) {
        let scope = self.scope.clone();
        let arrays: Vec<_> = scope.arrays.iter().filter(|a| a.is_mutable).collect();
        let lists: Vec<_> = scope
            .lists
            .iter()
            .filter(|l| l.is_mutable && l.is_owned)
            .collect();
        if lists.len() > 1 && self.scope.loops.is_empty() {
            let (first, second) = (&lists[0].name, &lists[lists.len() - 1].name);
            self.line(&format!("std::mem::swap(&mut {first}, &mut {second});"));
        } else if arrays.len() > 1 {
            let (first, second) = (&arrays[0].name, &arrays[arrays.len() - 1].name);
            self.line(&format!("std::mem::swap(&mut {first}, &mut {second});"));
        } else if let [array] = arrays[..] {
            let name = self.fresh("b");
            let w = &array.name;
            self.line(&format!("let {name} = std::mem::replace(&mut {w}, w);"));
            self.scope.array(&name, false);
        } else {
            self.grid();
        }
    }

    /// Two loops with labels, left and continued from within.
    fn labelled(&mut self, depth: usize) {
        let (outer, inner) = (self.fresh("r"), self.fresh("r"));
        let (i, j) = (self.fresh("i"), self.fresh("i"));
        let conditions = [self.condition(), self.condition()];
        let range = self.random.pick(&["0..3", "0..n", "(0..n).rev()"]);
        self.block(&format!("'{outer}: for {i} in {range} {{"), "}", |this| {
            this.scope.integer(&i, None, false);
            this.statements(0);
            this.block(&format!("'{inner}: for {j} in 0..=n % 3 {{"), "}", |this| {
                this.scope.integer(&j, None, false);
                let [first, second] = &conditions;
                let ways = [
                    format!("continue '{outer}"),
                    format!("break '{outer}"),
                    format!("break '{inner}"),
                    format!("continue '{inner}"),
                ];
                let (a, b) = (this.random.pick(&ways), this.random.pick(&ways));
                this.statements(0);
                this.line(&format!("if {first} {{ {a}; }}"));
                this.statements(depth.min(1));
                this.line(&format!("if {j} > 0 && {second} {{ {b}; }}"));
                this.statements(0);
            });
            this.statements(0);
        });
    }
}
