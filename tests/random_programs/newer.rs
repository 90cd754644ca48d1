//! Random statements with lists that get longer and shorter, places that are lent, values that may be missing, structs with lists,
//! calls that give lists, ways out with a value, and loops that run again.

use crate::generate::Generator;

impl Generator {
    /// A statement of one of these forms.
    pub(crate) fn newer(&mut self, depth: usize) {
        match self.random.below(17) {
            0 | 1 => self.maybe(),
            2 => self.emptied(depth),
            3 => self.early_closure(),
            4 => self.runs_again(),
            5 | 6 => self.change_of_length(),
            7 => self.order(),
            8 => self.several_lists(),
            9..=11 => self.layer(),
            12 => self.block_with_a_value(depth),
            13 => self.loop_with_a_value(),
            14 | 15 => self.lent(),
            _ => self.parts_of_list(depth),
        }
    }

    fn any_list(&mut self) -> String {
        let lists = self.scope.lists.clone();
        self.random.pick(&lists).name
    }

    /// The name of a list that can get longer.
    fn growing_list(&mut self) -> Option<String> {
        let lists = self.scope.lists.clone();
        let all: Vec<_> = lists
            .into_iter()
            .filter(|list| list.is_mutable && list.is_owned)
            .collect();
        (!all.is_empty()).then(|| self.random.pick(&all).name)
    }

    /// A variable that holds a number or nothing.
    fn maybe(&mut self) {
        let (found, name, t) = (self.fresh("q"), self.fresh("a"), self.fresh("t"));
        let (list, a, b, c) = (self.any_list(), self.atom(), self.bounded(1), self.atom());
        self.line(&format!("let mut {found}: Option<‹›> = None;"));
        let leaves = self.random.pick(&["", " break;"]);
        self.block(&format!("for {t} in {list}.iter() {{"), "}", |this| {
            this.line(&format!(
                "if *{t} > {a} {{ {found} = Some(*{t} * {b});{leaves} }}"
            ));
        });
        let value = match self.random.below(5) {
            0 => format!("{found}.unwrap_or({c})"),
            1 => format!("{found}.map_or({c}, |{t}| {t}.sin() * {a})"),
            2 => format!("if let Some({t}) = {found} {{ {t} * {a} }} else {{ {c} }}"),
            3 => format!(
                "match {found} {{ Some({t}) if {t} > {c} => {t}.cos(), Some({t}) => {t} * {c}, None => {a} }}"
            ),
            _ => format!("{found}.map(|{t}| {t} * {c}).unwrap_or_else(|| {a}.sin())"),
        };
        self.line(&format!("let mut {name} = {value};"));
        self.scope.scalar(&name, true);
    }

    /// A list from which one number after the other is taken.
    fn emptied(&mut self, depth: usize) {
        let (queue, t, list) = (self.fresh("l"), self.fresh("t"), self.any_list());
        self.line(&format!("let mut {queue} = {list}.to_vec();"));
        let depth = depth.min(1);
        self.run(
            &format!("while let Some({t}) = {queue}.pop() {{"),
            depth,
            |this| {
                this.scope.scalar(&t, false);
                let condition = this.condition();
                this.line(&format!(
                    "if {queue}.len() > 2 && {condition} {{ {queue}.pop(); }}"
                ));
            },
        );
    }

    /// A closure that returns early.
    fn early_closure(&mut self) {
        let (name, s, t) = (self.fresh("g"), self.fresh("s"), self.fresh("t"));
        let outer = self.scope.clone();
        self.only_what_stays();
        self.scope.scalar(&s, false);
        self.scope.scalar(&t, false);
        let (condition, a, b) = (self.condition(), self.bounded(1), self.bounded(2));
        self.scope = outer;
        self.line(&format!(
            "let {name} = |{s}: ‹›, {t}: ‹›| -> ‹› {{ if {condition} {{ return {a}; }} {b} }};"
        ));
        self.scope.closures.push((name, 2));
    }

    /// A loop that saves the root of its states.
    fn runs_again(&mut self) {
        let (i, times) = (self.fresh("i"), self.random.pick(&["n", "7", "2 * n + 1"]));
        self.line_of_two("#[checkpoint]", "");
        self.block(&format!("for {i} in 0..{times} {{"), "}", |this| {
            // Constants that change cannot be read, and truth values that chains find are such.
            this.scope.integers.truncate(1);
            this.scope.runs_again = true;
            this.scope.integer(&i, None, false);
            for _ in 0..=this.random.below(3) {
                match this.random.below(3) {
                    0 => this.change_of_elements(),
                    _ => this.assignment(),
                }
            }
        });
    }

    /// A list gets longer, or shorter by as much as longer.
    fn change_of_length(&mut self) {
        let Some(list) = self.growing_list() else {
            return self.list();
        };
        // What is lent to be changed cannot be read meanwhile.
        let outer = self.scope.clone();
        self.scope.lists.retain(|other| other.name != list);
        let (a, b, integer) = (self.bounded(1), self.atom(), self.integer());
        self.scope = outer;
        let (i, t) = (self.fresh("i"), self.fresh("t"));
        match self.random.below(7) {
            0 => {
                self.line(&format!("let {i} = {integer} % {list}.len();"));
                self.line(&format!("{list}.insert({i}, {a});"));
            }
            1 => {
                self.line(&format!("let {t} = {list}.remove({integer} % 2);"));
                self.line(&format!("{list}.push({t} * {b});"));
            }
            2 => {
                self.line(&format!("{list}.retain(|{t}| *{t} > {b});"));
                self.line(&format!("while {list}.len() < 8 {{ {list}.push({b}); }}"));
            }
            3 => {
                let other = self.any_list();
                self.line(&format!("{list}.truncate(2);"));
                if other == list {
                    self.line(&format!("{list}.extend([{a}, {b}]);"));
                } else {
                    self.line(&format!(
                        "{list}.extend({other}.iter().take(6).map(|{t}| *{t} * {b}));"
                    ));
                }
                self.line(&format!("while {list}.len() < 8 {{ {list}.push({b}); }}"));
            }
            4 => {
                let rest = self.fresh("l");
                self.line(&format!("let {rest} = {list}.split_off(2);"));
                self.line(&format!("{list}.resize(8, {a});"));
                self.line(&format!(
                    "{list}[0] = {list}[0] + {rest}.iter().map(|{t}| *{t} * {b}).sum::<‹›>();"
                ));
            }
            5 if self.scope.loops.is_empty() => {
                let old = self.fresh("l");
                self.line(&format!(
                    "let mut {old} = std::mem::replace(&mut {list}, vec![{b}, {b}]);"
                ));
                self.line(&format!("{list} = vec![{a}, {b}];"));
                self.scope.list(&old, true, true);
            }
            _ => {
                self.line(&format!("if {list}.len() < 9 {{ {list}.push({a}); }}"));
            }
        }
    }

    /// The numbers of a list in another order.
    fn order(&mut self) {
        let lists = self.scope.lists.clone();
        let mutable: Vec<_> = lists.iter().filter(|list| list.is_mutable).collect();
        let Some(list) = mutable.first().map(|list| list.name.clone()) else {
            return self.list();
        };
        let (p, q) = (self.fresh("s"), self.fresh("t"));
        let a = self.atom();
        match self.random.below(4) {
            0 => self.line(&format!("{list}.reverse();")),
            1 => self.line(&format!("{list}.rotate_left(1);")),
            2 => self.line(&format!(
                "{list}.sort_by(|{p}, {q}| {p}.partial_cmp({q}).unwrap());"
            )),
            _ => self.line(&format!("{list}.fill({a});")),
        }
    }

    fn several_lists(&mut self) {
        let (list, a) = (self.any_list(), self.bounded(1));
        let (first, second) = (self.fresh("l"), self.fresh("l"));
        self.line(&format!(
            "let (mut {first}, {second}) = sorted_out(&{list}[..], {a});"
        ));
        self.scope.list(&first, true, true);
        self.scope.list(&second, false, true);
    }

    /// A struct with lists, or a change of one.
    fn layer(&mut self) {
        let layers = self.scope.layers.clone();
        let (a, b, list) = (self.bounded(1), self.atom(), self.any_list());
        if layers.is_empty() || self.random.percent(25) {
            let name = self.fresh("e");
            let value = match layers.first() {
                Some(other) if self.random.percent(50) => format!("next_layer(&{other}, {a})"),
                _ => format!(
                    "Layer {{ weights: {list}.to_vec(), rows: vec![[{a}, {b}], [{b}, {b}]], bias: {b} }}"
                ),
            };
            self.line(&format!("let mut {name} = {value};"));
            self.scope.layers.push(name);
            return;
        }
        let name = self.random.pick(&layers);
        let (t, i, integer) = (self.fresh("t"), self.fresh("i"), self.integer());
        match self.random.below(8) {
            0 => self.line(&format!("{name} = next_layer(&{name}, {a});")),
            1 => self.line(&format!("{name}.bias = {a};")),
            2 => self.line(&format!("{name}.rows[{integer} % 2][1] = {a};")),
            3 => {
                self.line(&format!("let {i} = {integer} % {name}.weights.len();"));
                self.line(&format!(
                    "{name}.weights[{i}] = {name}.weights[0] * {a} + {b};"
                ));
            }
            4 => self.block(
                &format!("for {t} in {name}.weights.iter_mut() {{"),
                "}",
                |this| this.line(&format!("*{t} = *{t} * {a};")),
            ),
            5 => self.line(&format!("{name}.weights.push({a});")),
            6 => self.line(&format!(
                "{name}.rows[0][0] = {name}.rows[0][0] * {a} + {name}.rows[1][1];"
            )),
            _ => self.line(&format!("{name}.bias = applied(&{name}, {a});")),
        }
    }

    /// A block with a label that gives a number early.
    fn block_with_a_value(&mut self, depth: usize) {
        let (name, label) = (self.fresh("a"), self.fresh("r"));
        let (condition, a, b) = (self.condition(), self.bounded(1), self.bounded(1));
        let depth = depth.min(1);
        self.block(&format!("let mut {name} = '{label}: {{"), "};", |this| {
            let loops = std::mem::take(&mut this.scope.loops);
            this.statements(0);
            this.line(&format!("if {condition} {{ break '{label} {a}; }}"));
            this.statements(depth);
            this.scope.loops = loops;
            this.line(&b);
        });
        self.scope.scalar(&name, true);
    }

    fn loop_with_a_value(&mut self) {
        let (name, i) = (self.fresh("a"), self.fresh("i"));
        let (condition, a, b) = (self.condition(), self.bounded(1), self.atom());
        self.line(&format!("let mut {i} = 0;"));
        self.block(&format!("let mut {name} = loop {{"), "};", |this| {
            this.line(&format!("{i} += 1;"));
            this.line(&format!("if {i} > n {{ break {b}; }}"));
            this.assignment();
            this.line(&format!("if {condition} {{ break {a}; }}"));
            this.assignment();
        });
        self.scope.scalar(&name, true);
    }

    /// A part of a list that is lent to be changed.
    fn lent(&mut self) {
        let lists = self.scope.lists.clone();
        let mutable: Vec<_> = lists.iter().filter(|list| list.is_mutable).collect();
        let Some(list) = mutable.last().map(|list| list.name.clone()) else {
            return self.list();
        };
        let (s, t, i) = (self.fresh("s"), self.fresh("t"), self.fresh("i"));
        let outer = self.scope.clone();
        self.scope.lists.retain(|other| other.name != list);
        let (a, b, integer) = (self.bounded(1), self.atom(), self.integer());
        let other = self.any_list();
        self.scope = outer;
        match self.random.below(7) {
            0 => {
                self.line(&format!("let {i} = {integer} % {list}.len();"));
                self.line(&format!("let {s} = &mut {list}[{i}];"));
                self.line(&format!("*{s} = *{s} * {a} + {b};"));
            }
            1 => self.line(&format!(
                "if let Some({t}) = {list}.last_mut() {{ *{t} = *{t} * {a}; }}"
            )),
            2 => {
                self.line(&format!("let ({s}, {t}) = {list}.split_at_mut(1);"));
                self.line(&format!("{s}[0] = {t}[0] * {a};"));
                self.line(&format!("{t}[0] = {s}[0] - {b};"));
            }
            3 => self.block(
                &format!("for ({i}, {t}) in {list}.iter_mut().enumerate() {{"),
                "}",
                |this| this.line(&format!("*{t} = *{t} * {a} + ‹{i} as f64› * ‹0.1›;")),
            ),
            4 => self.block(
                &format!("for ({t}, {s}) in {list}.iter_mut().zip(&{other}[..]) {{"),
                "}",
                |this| this.line(&format!("*{t} = *{t} * {a} - *{s};")),
            ),
            5 => self.block(
                &format!("for {t} in {list}.chunks_mut(2) {{"),
                "}",
                |this| this.line(&format!("{t}[0] = {t}[0] * {a} + {t}[{t}.len() - 1];")),
            ),
            _ => {
                let scalars = self.scope.scalars.clone();
                let plain: Vec<_> = scalars
                    .iter()
                    .filter(|s| s.is_mutable && s.text.starts_with('a'))
                    .collect();
                if let Some(scalar) = plain.first() {
                    let name = self.fresh("a");
                    let place = &scalar.text;
                    // Rust does not let the new value read what is lent.
                    let next = self.fresh("a");
                    self.line(&format!("let {next} = {a};"));
                    self.line(&format!(
                        "let {name} = std::mem::replace(&mut {place}, {next});"
                    ));
                    self.scope.scalar(&name, false);
                }
            }
        }
    }

    /// A list that a pattern takes apart.
    fn parts_of_list(&mut self, depth: usize) {
        let (list, p, q) = (self.any_list(), self.fresh("t"), self.fresh("t"));
        let integer = self.integer();
        let (head, names) = match self.random.below(3) {
            0 => (
                format!("if let [{p}, .., {q}] = &{list}[..] {{"),
                vec![&p, &q],
            ),
            1 => (
                format!("if let Some({p}) = {list}.get({integer}) {{"),
                vec![&p],
            ),
            _ => (
                format!("if let Some(({p}, {q})) = {list}.split_first() {{"),
                vec![&p],
            ),
        };
        let depth = depth.min(1);
        self.block(&head, "}", |this| {
            this.freeze(&list);
            for name in names {
                this.scope.scalar(&format!("*{name}"), false);
            }
            this.statements(depth);
        });
    }
}
