//! Random loops: over ranges, over elements, and while a condition holds.

use crate::generate::Generator;
use crate::scope::Around;

impl Generator {
    /// A loop of one of the kinds; what it runs over cannot be changed within.
    pub(crate) fn repeat(&mut self, depth: usize) {
        let lists = self.scope.lists.clone();
        let list = self.random.pick(&lists);
        let (l, other) = (list.name.clone(), self.random.pick(&lists).name);
        let arrays = self.scope.arrays.clone();
        let array = self.random.pick(&arrays).name;
        let (i, s, t) = (self.fresh("i"), self.fresh("s"), self.fresh("t"));
        match self.random.below(17) {
            0 => {
                let range = self.random.pick(&["0..n", "1..n", "0..3", "2..=n", "0..2"]);
                self.run(&format!("for {i} in {range} {{"), depth, |this| {
                    this.scope.integer(&i, None, !range.starts_with('0'));
                });
            }
            1 => {
                let range =
                    self.random
                        .pick(&["(0..n).rev()", "(1..=n).rev()", "(0..n).step_by(2)"]);
                self.run(&format!("for {i} in {range} {{"), depth, |this| {
                    this.scope.integer(&i, None, range.starts_with("(1"));
                });
            }
            2 => {
                let integers = self.scope.integers.clone();
                let bound = self.random.pick(&integers).name;
                self.run(&format!("for {i} in 0..{bound} {{"), depth, |this| {
                    this.scope.integer(&i, None, false);
                });
            }
            3 | 4 => self.run(&format!("for {i} in 0..{l}.len() {{"), depth, |this| {
                this.scope.integer(&i, Some(&l), false);
            }),
            5 | 6 => self.run(&format!("for {i} in 1..{l}.len() {{"), depth, |this| {
                this.scope.integer(&i, Some(&l), true);
            }),
            7 => self.run(
                &format!("for {i} in (1..{l}.len()).rev() {{"),
                depth,
                |this| {
                    this.scope.integer(&i, Some(&l), true);
                },
            ),
            8 => self.run(&format!("for {t} in {array} {{"), depth, |this| {
                this.scope.scalar(&t, false);
            }),
            9 => self.run(&format!("for {t} in &{l}[..] {{"), depth, |this| {
                this.freeze(&l);
                this.scope.scalar(&format!("*{t}"), false);
            }),
            10 => self.run(
                &format!("for (&{s}, {t}) in {l}.iter().zip({other}.iter().rev()) {{"),
                depth,
                |this| {
                    this.freeze(&l);
                    this.freeze(&other);
                    this.scope.scalar(&s, false);
                    this.scope.scalar(&format!("*{t}"), false);
                },
            ),
            11 => self.run(
                &format!("for ({i}, {t}) in {l}.iter().enumerate() {{"),
                depth,
                |this| {
                    this.freeze(&l);
                    this.scope.integer(&i, Some(&l), false);
                    this.scope.scalar(&format!("*{t}"), false);
                },
            ),
            12 => self.run(&format!("for {t} in {l}.windows(2) {{"), depth, |this| {
                this.freeze(&l);
                this.scope.scalar(&format!("{t}[0]"), false);
                this.scope.scalar(&format!("{t}[1]"), false);
            }),
            13 if list.is_mutable && lists.len() > 1 => {
                let head =
                    self.random
                        .pick(&["&mut LIST", "LIST.iter_mut()", "LIST.iter_mut().rev()"]);
                let head = head.replace("LIST", &l);
                self.run(&format!("for {t} in {head} {{"), depth, |this| {
                    this.scope.lists.retain(|list| list.name != l);
                    this.scope.scalar(&format!("*{t}"), true);
                    let value = this.bounded(1);
                    this.line(&format!("*{t} = *{t} * {value};"));
                });
            }
            14 => {
                self.line(&format!("let mut {i} = 0;"));
                let advance = format!("{i} += 1; ");
                let mut head = format!("while {i} < n {{");
                if self.random.percent(50) {
                    let a = self.polynomial(1);
                    head = format!("while {i} < 4 && {a} < ‹0.8› {{");
                }
                self.around(&head, &advance, depth, |this| {
                    this.scope.integer(&i, None, false);
                });
            }
            _ => {
                self.line(&format!("let mut {i} = 0;"));
                let condition = self.condition();
                self.around("loop {", "", depth, |this| {
                    this.scope.integer(&i, None, true);
                    this.line(&format!("{i} += 1;"));
                    this.line(&format!("if {i} > n || {condition} {{ break; }}"));
                });
            }
        }
    }

    /// What is lent to the loop cannot be changed in it.
    pub(crate) fn freeze(&mut self, name: &str) {
        for list in &mut self.scope.lists {
            if list.name == name {
                list.is_mutable = false;
            }
        }
    }

    pub(crate) fn run(&mut self, head: &str, depth: usize, names: impl FnOnce(&mut Self)) {
        self.around(head, "", depth, names);
    }

    fn around(&mut self, head: &str, advance: &str, depth: usize, names: impl FnOnce(&mut Self)) {
        let label = self
            .random
            .percent(20)
            .then(|| format!("'{}", self.fresh("r")));
        let head = match &label {
            Some(label) => format!("{label}: {head}"),
            None => head.to_owned(),
        };
        self.block(&head, "}", |this| {
            let advance = advance.to_owned();
            this.scope.loops.push(Around {
                label,
                advance: advance.clone(),
            });
            names(this);
            this.statements(depth);
            if !advance.is_empty() {
                this.line(advance.trim_end());
            }
        });
    }
}
