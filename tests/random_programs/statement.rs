//! Random statements: declarations, assignments, branches and what leaves a loop.

use crate::generate::{Generator, Kind};

impl Generator {
    /// A `let` of some kind.
    pub(crate) fn declaration(&mut self) {
        match self.random.below(19) {
            0..=2 => {
                let value = self.bounded(2);
                let name = self.name();
                self.line(&format!("let mut {name} = {value};"));
                self.scope.scalar(&name, true);
            }
            3 => {
                let value = self.bounded(2);
                let name = self.name();
                self.line(&format!("let {name} = {value};"));
                self.scope.scalar(&name, false);
            }
            4 => {
                let (first, second) = (self.fresh("a"), self.fresh("a"));
                let (a, b) = (self.bounded(1), self.atom());
                self.line(&format!("let (mut {first}, {second}) = ({a}, {b});"));
                self.scope.scalar(&first, true);
                self.scope.scalar(&second, false);
            }
            5 => {
                let name = self.fresh("f");
                let (a, b) = (self.bounded(1), self.atom());
                self.line(&format!("let mut {name} = ({a}, {b});"));
                self.scope.scalar(&format!("{name}.0"), true);
                self.scope.scalar(&format!("{name}.1"), true);
            }
            6 | 7 => self.array(),
            8 => {
                let (name, t) = (self.fresh("g"), self.fresh("t"));
                let outer = self.scope.clone();
                self.only_what_stays();
                let s = self.fresh("s");
                self.scope.scalar(&s, false);
                self.scope.scalar(&t, false);
                let value = self.bounded(2);
                self.scope = outer;
                self.line(&format!("let {name} = |{s}: ‹›, {t}: ‹›| {value};"));
                self.scope.closures.push((name, 2));
            }
            9 => {
                let (name, value) = (self.fresh("f"), self.bounded(1));
                let is_mutable = self.random.percent(60);
                let mutable = if is_mutable { "mut " } else { "" };
                self.line(&format!(
                    "let {mutable}{name} = halves({value} + x * ‹0.1›);"
                ));
                self.scope.scalar(&format!("{name}.0"), is_mutable);
                self.scope.scalar(&format!("{name}.1"), is_mutable);
            }
            10 => {
                let (first, second, value) = (self.fresh("a"), self.fresh("a"), self.bounded(1));
                self.line(&format!(
                    "let (mut {first}, {second}) = halves({value} + x * ‹0.1›);"
                ));
                self.scope.scalar(&first, true);
                self.scope.scalar(&second, false);
            }
            11 => self.parts_of_array(),
            12 => {
                let (name, value) = (self.fresh("a"), self.atom());
                self.line(&format!("let mut {name} = {value};"));
                self.scope.scalar(&name, true);
            }
            13 => self.table(),
            14 => self.body(),
            _ => self.list(),
        }
    }

    /// What a closure borrows cannot be changed while it lives.
    pub(crate) fn only_what_stays(&mut self) {
        self.scope.scalars.retain(|scalar| !scalar.is_mutable);
        self.scope.arrays.retain(|array| !array.is_mutable);
        self.scope.lists.retain(|list| !list.is_mutable);
        self.scope.tables.clear();
        self.scope.structs.clear();
        self.scope.grids.clear();
        self.scope.marked.clear();
        self.scope.layers.clear();
        self.scope.integers.truncate(1);
    }

    /// An array that is taken apart.
    fn parts_of_array(&mut self) {
        let arrays = self.scope.arrays.clone();
        let array = self.random.pick(&arrays).name;
        let t = self.atom();
        let value = match self.random.below(2) {
            0 => array,
            _ => format!("turned({array}, {t})"),
        };
        let names = [self.fresh("a"), self.fresh("a"), self.fresh("a")];
        let [a, b, c] = &names;
        self.line(&format!("let [mut {a}, {b}, mut {c}] = {value};"));
        for (place, name) in names.iter().enumerate() {
            self.scope.scalar(name, place != 1);
        }
    }

    fn table(&mut self) {
        let name = self.fresh("m");
        let arrays = self.scope.arrays.clone();
        let (first, second) = (
            self.random.pick(&arrays).name,
            self.random.pick(&arrays).name,
        );
        let (a, b, c) = (self.atom(), self.bounded(1), self.atom());
        let (value, rows) = match self.random.below(4) {
            0 => (format!("[{first}, {second}]"), 2),
            1 => (format!("[[{a}, {b}, {c}], {first}]"), 2),
            2 => (format!("vec![[{a}, {b}, {c}]; 3]"), 3),
            _ => (format!("vec![vec![{b}; 3]; 2]"), 2),
        };
        self.line(&format!("let mut {name} = {value};"));
        self.scope.tables.push((name, rows));
    }

    fn body(&mut self) {
        let name = self.fresh("c");
        let (a, b, c) = (self.bounded(1), self.atom(), self.atom());
        let structs = self.scope.structs.clone();
        let value = match self.random.below(3) {
            0 if !structs.is_empty() => format!("moved(&{}, {a})", self.random.pick(&structs)),
            1 if !structs.is_empty() => format!("{}.clone()", self.random.pick(&structs)),
            _ => format!("Body {{ at: [{a}, {b}], speed: {c} }}"),
        };
        self.line(&format!("let mut {name} = {value};"));
        self.scope.structs.push(name);
    }

    /// A name for a number, which now and then is that of another.
    fn name(&mut self) -> String {
        let scalars = self.scope.scalars.clone();
        let plain: Vec<_> = scalars
            .iter()
            .filter(|scalar| scalar.text.starts_with('a'))
            .collect();
        if !plain.is_empty() && self.random.percent(15) {
            return self.random.pick(&plain).text.clone();
        }
        self.fresh("a")
    }

    fn array(&mut self) {
        let name = self.fresh("b");
        let arrays = self.scope.arrays.clone();
        let other = self.random.pick(&arrays).name;
        let (a, b, c) = (self.atom(), self.bounded(1), self.atom());
        let value = match self.random.below(4) {
            0 => other,
            1 => format!("turned({other}, {a})"),
            2 => format!("[{a}; 3]"),
            _ => format!("[{a}, {b}, {c}]"),
        };
        self.line(&format!("let mut {name} = {value};"));
        self.scope.array(&name, true);
    }

    pub(crate) fn list(&mut self) {
        let name = self.fresh("l");
        let lists = self.scope.lists.clone();
        let list = self.random.pick(&lists);
        let other = list.name;
        let (t, a) = (self.fresh("t"), self.atom());
        let value = match self.random.below(8) {
            0 => format!("{other}.to_vec()"),
            1 => format!("vec![{a}; {other}.len()]"),
            2 => {
                let b = self.bounded(1);
                format!("vec![{a}, {b}, ‹0.25›]")
            }
            3 => format!("{other}.iter().map(|{t}| *{t} * {a}).collect::<Vec<‹›>>()"),
            4 => format!("smoothed(&{other}[..], n)"),
            5 if list.is_owned => format!("{other}.clone()"),
            6 => {
                self.line(&format!("let mut {name} = vec![{a}, ‹0.5›];"));
                let i = self.fresh("i");
                self.block(&format!("for {i} in 0..n {{"), "}", |this| {
                    this.scope.integer(&i, None, false);
                    let value = this.bounded(1);
                    this.line(&format!("let {t} = {name}[{name}.len() - 1] * {value};"));
                    this.line(&format!("{name}.push({t});"));
                });
                self.scope.list(&name, true, true);
                return;
            }
            _ if list.is_mutable => format!("vec![{a}, ‹0.25›]"),
            _ => {
                let tail = self.fresh("l");
                self.line(&format!("let {tail} = &{other}[{other}.len() - 2..];"));
                self.scope.list(&tail, false, false);
                return;
            }
        };
        self.line(&format!("let mut {name} = {value};"));
        self.scope.list(&name, true, true);
    }

    /// A statement with loops and branches of at most `depth` levels.
    pub(crate) fn statement(&mut self, depth: usize) {
        match self.random.below(33) {
            27..=32 => self.newer(depth),
            21..=26 => self.rare(depth),
            20 => self.change_of_parts(),
            0..=2 => self.assignment(),
            3..=5 => self.change_of_elements(),
            6 => self.exchange(),
            7 | 8 => self.declaration(),
            9 | 10 if depth > 0 => self.branch(depth - 1),
            11 if !self.scope.loops.is_empty() => self.leave(),
            12..=19 if depth > 0 => self.repeat(depth - 1),
            _ => self.assignment(),
        }
    }

    /// One to three statements.
    pub(crate) fn statements(&mut self, depth: usize) {
        for _ in 0..=self.random.below(3) {
            self.statement(depth);
        }
    }

    pub(crate) fn assignment(&mut self) {
        let scalars = self.scope.scalars.clone();
        let mutable: Vec<_> = scalars.iter().filter(|s| s.is_mutable).collect();
        if mutable.is_empty() {
            return self.declaration();
        }
        let name = self.random.pick(&mutable).text.clone();
        let value = self.bounded(2);
        self.assign(&name, &value);
    }

    /// Assigns to a place, by one of the operators.
    fn assign(&mut self, place: &str, value: &str) {
        match self.random.below(8) {
            0..=2 => self.line(&format!("{place} = {value};")),
            3 => self.line(&format!("{place} = {place} * {value}.cos();")),
            4 | 5 => self.compound(place, "+=", value),
            6 => self.compound(place, "-=", value),
            _ => self.compound(place, "*=", &format!("({value}).sin()")),
        }
    }

    /// An element of a type of one's own cannot be borrowed while its place is computed.
    fn compound(&mut self, place: &str, operator: &str, value: &str) {
        self.line_of_two(
            &format!("{place} {operator} {value};"),
            &format!("{place} = {place} {} {value};", &operator[..1]),
        );
    }

    pub(crate) fn change_of_elements(&mut self) {
        let scope = self.scope.clone();
        let arrays: Vec<_> = scope.arrays.iter().filter(|a| a.is_mutable).collect();
        let lists: Vec<_> = scope.lists.iter().filter(|l| l.is_mutable).collect();
        if !lists.is_empty() && self.random.percent(60) {
            let list = self.random.pick(&lists).name.clone();
            let mut place = self.place(Some(&list));
            if place.contains("len") {
                // While a list is lent to be changed, it cannot be asked for its length.
                let name = self.fresh("i");
                self.line(&format!("let {name} = {place};"));
                place = name;
            }
            if self.random.percent(25) {
                let other = self.place(Some(&list));
                self.line(&format!(
                    "{list}[{place}] = {list}[{place}] * {list}[{other}] / (‹1.0› + {list}[{other}] * {list}[{other}]);"
                ));
            } else {
                let value = self.bounded(2);
                self.assign(&format!("{list}[{place}]"), &value);
            }
        } else if arrays.is_empty() {
            self.assignment();
        } else {
            let array = self.random.pick(&arrays).name.clone();
            let place = self.place(None);
            let value = self.bounded(2);
            self.assign(&format!("{array}[{place}]"), &value);
        }
    }

    /// A change of an element of a table or of a field.
    fn change_of_parts(&mut self) {
        let scope = self.scope.clone();
        let value = self.bounded(1);
        if !scope.tables.is_empty() && (scope.structs.is_empty() || self.random.percent(60)) {
            let (table, rows) = self.random.pick(&scope.tables);
            let (i, j) = (self.place(None), self.place(None));
            match self.random.below(3) {
                0 => self.line(&format!("{table}.swap(0, {});", rows - 1)),
                _ => self.assign(&format!("{table}[({i}) % {rows}][{j}]"), &value),
            }
        } else if scope.structs.is_empty() {
            self.declaration();
        } else {
            let body = self.random.pick(&scope.structs);
            match self.random.below(4) {
                0 => self.line(&format!("{body} = moved(&{body}, {value});")),
                1 => self.assign(&format!("{body}.speed"), &value),
                2 => self.assign(&format!("{body}.at[0]"), &value),
                _ => self.line(&format!("{body}.at = [{value}, {body}.at[0]];")),
            }
        }
    }

    /// Two places take each other's number, or several are assigned at once.
    fn exchange(&mut self) {
        let scope = self.scope.clone();
        let scalars: Vec<_> = scope.scalars.iter().filter(|s| s.is_mutable).collect();
        let arrays: Vec<_> = scope.arrays.iter().filter(|a| a.is_mutable).collect();
        let lists: Vec<_> = scope.lists.iter().filter(|l| l.is_mutable).collect();
        match self.random.below(5) {
            0 if !lists.is_empty() => {
                let list = self.random.pick(&lists).name.clone();
                let (i, j) = (self.place(Some(&list)), self.place(Some(&list)));
                let (first, second) = (self.fresh("i"), self.fresh("i"));
                self.line(&format!("let ({first}, {second}) = ({i}, {j});"));
                self.line(&format!("{list}.swap({first}, {second});"));
            }
            1 if !arrays.is_empty() => {
                let array = self.random.pick(&arrays).name.clone();
                let (i, j) = (self.place(None), self.place(None));
                self.line(&format!("{array}.swap({i}, {j});"));
            }
            2 if arrays.len() > 1 => {
                let value = &arrays[0].name;
                self.line(&format!("{} = {value};", arrays[arrays.len() - 1].name));
            }
            3 if !arrays.is_empty() => {
                let array = self.random.pick(&arrays).name.clone();
                let a = self.bounded(1);
                self.line(&format!("{array} = turned({array}, {a});"));
            }
            _ if scalars.len() > 1 => {
                let first = scalars[0].text.clone();
                let second = scalars[scalars.len() - 1].text.clone();
                if self.random.percent(50)
                    && !first.contains(['*', '.'])
                    && !second.contains(['*', '.'])
                {
                    self.line(&format!("std::mem::swap(&mut {first}, &mut {second});"));
                } else {
                    let a = self.bounded(1);
                    self.line(&format!("({first}, {second}) = ({second}, {a});"));
                }
            }
            _ => self.assignment(),
        }
    }

    fn branch(&mut self, depth: usize) {
        let condition = self.condition();
        let head = format!("if {condition} {{");
        match self.random.below(3) {
            0 => self.block(&head, "}", |this| this.statements(depth)),
            1 => {
                self.block(&head, "} else {", |this| this.statements(depth));
                self.block("", "}", |this| this.statements(depth));
            }
            _ => {
                self.block(&head, "", |this| this.statements(depth));
                let condition = self.condition();
                let head = format!("}} else if {condition} {{");
                self.block(&head, "} else {", |this| this.statements(depth));
                self.block("", "}", |this| this.statements(depth));
            }
        }
    }

    /// A way out of the loop, or of the function.
    fn leave(&mut self) {
        let condition = self.condition();
        let inner = self.scope.loops[self.scope.loops.len() - 1].clone();
        let loops = self.scope.loops.clone();
        let outer = loops.iter().find_map(|around| around.label.clone());
        let way = match (self.random.below(6), outer) {
            (0, _) => {
                let (a, b, c) = (self.bounded(1), self.atom(), self.atom());
                match self.kind {
                    Kind::Number => format!("return {a};"),
                    Kind::Pair => format!("return ({a}, {b});"),
                    Kind::Array => format!("return [{a}, {b}, {c}];"),
                    Kind::List => format!("return vec![{a}, {b}, {c}];"),
                }
            }
            (1, Some(label)) => format!("break {label};"),
            (1 | 2, _) => "break;".to_owned(),
            _ => format!("{}continue;", inner.advance),
        };
        self.line(&format!("if {condition} {{ {way} }}"));
    }
}
