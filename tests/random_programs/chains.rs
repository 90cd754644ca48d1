//! Random chains of iterators that end in a number, by their adapters and ends.

use crate::generate::Generator;

impl Generator {
    /// A chain with adapters that need loops and conditions of their own, or with another end than a sum.
    pub(crate) fn longer_chain(&mut self) -> String {
        let lists = self.scope.lists.clone();
        let list = self.random.pick(&lists).name;
        let other = self.random.pick(&lists).name;
        let arrays = self.scope.arrays.clone();
        let array = self.random.pick(&arrays).name;
        let (a, b) = (self.atom(), self.atom());
        let (s, t) = (self.fresh("s"), self.fresh("t"));
        let sum = "sum::<‹›>()";
        match self.random.below(20) {
            0 => format!("{list}.iter().chain({other}.iter()).map(|{t}| *{t} * {a}).{sum}"),
            1 => {
                format!("{list}.iter().take_while(|{t}| **{t} < {a}).map(|{t}| *{t} * *{t}).{sum}")
            }
            2 => format!("{list}.iter().flat_map(|{t}| [*{t}, *{t} * {a}]).{sum}"),
            3 => format!(
                "{list}.iter().scan({a}, |{s}, {t}| {{ *{s} = *{s} * ‹0.5› + *{t}; Some(*{s}) }}).{sum}"
            ),
            4 => {
                format!("{list}.iter().skip_while(|{t}| **{t} > {a}).map(|{t}| *{t} * {b}).{sum}")
            }
            5 => format!("{list}.iter().find(|{t}| **{t} > {a}).copied().unwrap_or({b})"),
            6 => format!(
                "{list}.iter().filter_map(|{t}| if *{t} > {a} {{ Some(*{t} * {b}) }} else {{ None }}).{sum}"
            ),
            7 => format!(
                "{list}.iter().copied().fold(({a}, {b}), |({s}, p), {t}| ({s} * ‹0.5› + {t}, p - {t} * {s} * ‹0.25›)).1"
            ),
            8 => format!("{list}.chunks(2).map(|{t}| {t}[0] * {t}[{t}.len() - 1] - {a}).{sum}"),
            9 => format!("{list}.iter().step_by(2).map(|{t}| *{t} * {a}).{sum}"),
            10 => format!("{array}.iter().map(|{t}| *{t} * {a}).{sum}"),
            11 => format!("{array}.map(|{t}| {t} * {a}).iter().copied().{sum}"),
            12 => format!(
                "{list}.iter().copied().min_by(|{s}, {t}| {s}.partial_cmp({t}).unwrap()).unwrap()"
            ),
            13 => format!(
                "{list}.iter().copied().reduce(|{s}, {t}| {s} * ‹0.5› + {t}).unwrap_or({a})"
            ),
            14 => format!(
                "{list}.iter().copied().max_by(|{s}, {t}| {s}.partial_cmp({t}).unwrap()).unwrap()"
            ),
            15 => format!("{list}.iter().cycle().take(n + 2).map(|{t}| *{t} * {a}).{sum}"),
            16 => format!(
                "(if {list}.iter().any(|{t}| *{t} > {a}) {{ {b} }} else {{ {list}.last().copied().unwrap_or({a}) }})"
            ),
            17 => format!("dotted({array}, &w) * {a}"),
            18 => format!("cubed({a}).sin()"),
            _ => format!(
                "(0..n).map(|{s}| {a} * ‹{s} as f64›).rev().fold({b}, |{s}, {t}| {s} * ‹0.3› + {t})"
            ),
        }
    }
}
