//! Random programs: in goes proptest's randomness, out comes a tree that can be written as a closure and evaluated on
//! numbers of any kind.
//!
//! Every expression depends on a parameter: constants only stand beside something that does.

use std::fmt::Write;

use proptest::prelude::*;

use crate::number::{Number, Rounding};
use crate::table::{BINARY, Precedence, UNARY};

/// The body of a closure of `x`, `y` and `w`, an array of two.
#[derive(Clone, Debug)]
pub(crate) struct Program {
    pub(crate) statements: Vec<Statement>,
    pub(crate) result: Expression,
}

#[derive(Clone, Debug)]
pub(crate) enum Statement {
    /// `let mut a = ..;`
    Let(Expression),
    /// `let (a, b) = (.., ..);`
    Pair(Expression, Expression),
    /// `let a = [.., ..];`, used by its elements.
    Array(Expression, Expression),
    /// `a += ..;`
    Assign(Assignment),
    /// `if .. { a += ..; } else { b *= ..; }`
    Branch(Condition, Assignment, Assignment),
}

/// What is assigned to which local, and by which operator.
#[derive(Clone, Debug)]
pub(crate) struct Assignment {
    local: usize,
    operator: usize,
    value: Expression,
}

#[derive(Clone, Debug)]
pub(crate) struct Condition {
    comparison: usize,
    left: Box<Expression>,
    right: Box<Expression>,
}

#[derive(Clone, Debug)]
pub(crate) enum Expression {
    Input(usize),
    Local(usize),
    Unary(usize, Box<Expression>),
    Binary(usize, Box<Expression>, Box<Expression>),
    /// An operator with a constant to its left.
    AfterConstant(usize, f64, Box<Expression>),
    /// An operator or a method with a constant to its right.
    BeforeConstant(usize, Box<Expression>, f64),
    /// `if .. { .. } else { .. }`
    If(Condition, Box<Expression>, Box<Expression>),
    /// `{ let t = ..; .. }`
    Block(Box<Expression>, Box<Expression>),
    /// `(.., ..).1`
    Field(usize, Box<Expression>, Box<Expression>),
    /// `[.., ..][0]`
    Index(usize, Box<Expression>, Box<Expression>),
}

const INPUTS: [&str; 4] = ["x", "y", "w[0]", "w[1]"];
const COMPARISONS: [&str; 4] = ["<", "<=", ">", ">="];
const ASSIGNMENTS: [&str; 4] = ["=", "+=", "-=", "*="];

/// Programs, whose parts shrink to smaller programs.
pub(crate) fn programs() -> impl Strategy<Value = Program> {
    (prop::collection::vec(statements(), 0..5), expressions())
        .prop_map(|(statements, result)| Program { statements, result })
}

fn statements() -> impl Strategy<Value = Statement> {
    prop_oneof![
        expressions().prop_map(Statement::Let),
        (expressions(), expressions()).prop_map(|(a, b)| Statement::Pair(a, b)),
        (expressions(), expressions()).prop_map(|(a, b)| Statement::Array(a, b)),
        assignments().prop_map(Statement::Assign),
        (conditions(expressions()), assignments(), assignments())
            .prop_map(|(condition, yes, no)| Statement::Branch(condition, yes, no)),
    ]
}

fn assignments() -> impl Strategy<Value = Assignment> {
    (0..8_usize, 0..ASSIGNMENTS.len(), expressions()).prop_map(|(local, operator, value)| {
        Assignment {
            local,
            operator,
            value,
        }
    })
}

fn conditions(
    parts: impl Strategy<Value = Expression> + Clone,
) -> impl Strategy<Value = Condition> {
    (0..COMPARISONS.len(), parts.clone(), parts).prop_map(|(comparison, left, right)| Condition {
        comparison,
        left: Box::new(left),
        right: Box::new(right),
    })
}

fn expressions() -> impl Strategy<Value = Expression> + Clone {
    let leaf = prop_oneof![
        (0..INPUTS.len()).prop_map(Expression::Input),
        (0..8_usize).prop_map(Expression::Local),
    ];
    leaf.prop_recursive(5, 24, 2, |parts| {
        let boxed = || parts.clone().prop_map(Box::new);
        let constant = || prop_oneof![Just(1.0), Just(2.0), Just(0.5), 0.01..9.0];
        let operators = 0..BINARY.iter().filter(|row| row.is_operator()).count();
        prop_oneof![
            3 => (0..UNARY.len(), boxed()).prop_map(|(f, a)| Expression::Unary(f, a)),
            4 => (0..BINARY.len(), boxed(), boxed())
                .prop_map(|(f, a, b)| Expression::Binary(f, a, b)),
            1 => (operators, constant(), boxed())
                .prop_map(|(f, a, b)| Expression::AfterConstant(f, a, b)),
            1 => (0..BINARY.len(), boxed(), constant())
                .prop_map(|(f, a, b)| Expression::BeforeConstant(f, a, b)),
            1 => (conditions(parts.clone()), boxed(), boxed())
                .prop_map(|(c, a, b)| Expression::If(c, a, b)),
            1 => (boxed(), boxed()).prop_map(|(a, b)| Expression::Block(a, b)),
            1 => (0..2_usize, boxed(), boxed()).prop_map(|(i, a, b)| Expression::Field(i, a, b)),
            1 => (0..2_usize, boxed(), boxed()).prop_map(|(i, a, b)| Expression::Index(i, a, b)),
        ]
    })
}

/// What a program sees while it runs: its locals by number, those of a scope last.
struct Scope<'a, N> {
    inputs: &'a [N; 4],
    locals: Vec<N>,
    rounding: &'a mut Rounding,
}

impl<N: Number> Scope<'_, N> {
    fn binary(&mut self, function: usize, a: N, b: N) -> N {
        self.rounding.is_plain &= !BINARY[function].is_kink(a.value(), b.value());
        a.binary(function, b)
    }
}

impl Program {
    /// The result; `rounding` is how its numbers round, and what became of them.
    pub(crate) fn evaluate<N: Number>(&self, inputs: &[N; 4], rounding: &mut Rounding) -> N {
        let mut scope = Scope {
            inputs,
            locals: Vec::new(),
            rounding,
        };
        let mut names = Names::default();
        for statement in &self.statements {
            match statement {
                Statement::Let(a) => {
                    let a = a.evaluate(&mut scope);
                    scope.locals.push(a);
                    names.variable();
                }
                Statement::Pair(a, b) | Statement::Array(a, b) => {
                    let (a, b) = (a.evaluate(&mut scope), b.evaluate(&mut scope));
                    scope.locals.extend([a, b]);
                    if matches!(statement, Statement::Pair(..)) {
                        names.pair();
                    } else {
                        names.array();
                    }
                }
                Statement::Assign(assignment) => assignment.run(&mut scope, &names),
                Statement::Branch(condition, yes, no) => {
                    let chosen = if condition.holds(&mut scope) { yes } else { no };
                    chosen.run(&mut scope, &names);
                }
            }
        }
        self.result.evaluate(&mut scope)
    }

    /// The closure as a person might write it, with no more parentheses than Rust needs.
    pub(crate) fn text(&self) -> String {
        let mut text = String::from("|x: f64, y: f64, w: [f64; 2]| {\n");
        let mut names = Names::default();
        for statement in &self.statements {
            let line = match statement {
                Statement::Let(a) => {
                    let a = a.text(&mut names);
                    format!("let mut {} = {a};", names.variable())
                }
                Statement::Pair(a, b) => {
                    let (a, b) = (a.text(&mut names), b.text(&mut names));
                    let (first, second) = names.pair();
                    format!("let (mut {first}, mut {second}) = ({a}, {b});")
                }
                Statement::Array(a, b) => {
                    let (a, b) = (a.text(&mut names), b.text(&mut names));
                    format!("let {} = [{a}, {b}];", names.array())
                }
                Statement::Assign(assignment) => assignment.text(&mut names),
                Statement::Branch(condition, yes, no) => {
                    let condition = condition.text(&mut names);
                    let (yes, no) = (yes.text(&mut names), no.text(&mut names));
                    if yes.is_empty() {
                        String::new()
                    } else {
                        format!("if {condition} {{ {yes} }} else {{ {no} }}")
                    }
                }
            };
            let _ = writeln!(text, "    {line}");
        }
        let _ = write!(text, "    {}\n}}", self.result.text(&mut names));
        text
    }
}

/// The names of the locals, by number.
#[derive(Default)]
struct Names {
    names: Vec<String>,
    /// Which of them can be assigned to.
    variables: Vec<usize>,
}

impl Names {
    fn variable(&mut self) -> String {
        let name = format!("a{}", self.names.len());
        self.variables.push(self.names.len());
        self.names.push(name.clone());
        name
    }

    fn pair(&mut self) -> (String, String) {
        (self.variable(), self.variable())
    }

    fn array(&mut self) -> String {
        let name = format!("a{}", self.names.len());
        self.names
            .extend([format!("{name}[0]"), format!("{name}[1]")]);
        name
    }

    fn assigned(&self, local: usize) -> Option<usize> {
        let count = self.variables.len();
        (count > 0).then(|| self.variables[local % count])
    }
}

impl Assignment {
    /// Without a local to assign to there is nothing to do.
    fn run<N: Number>(&self, scope: &mut Scope<'_, N>, names: &Names) {
        let Some(local) = names.assigned(self.local) else {
            return;
        };
        let value = self.value.evaluate(scope);
        let old = scope.locals[local];
        scope.locals[local] = match self.operator {
            0 => value,
            operator => old.binary(operator - 1, value).blurred(scope.rounding),
        };
    }

    fn text(&self, names: &mut Names) -> String {
        let Some(local) = names.assigned(self.local) else {
            return String::new();
        };
        let value = self.value.text(names);
        let name = &names.names[local];
        format!("{name} {} {value};", ASSIGNMENTS[self.operator])
    }
}

impl Condition {
    fn holds<N: Number>(&self, scope: &mut Scope<'_, N>) -> bool {
        let left = self.left.evaluate(scope).value();
        let right = self.right.evaluate(scope).value();
        match self.comparison {
            0 => left < right,
            1 => left <= right,
            2 => left > right,
            _ => left >= right,
        }
    }

    fn text(&self, names: &mut Names) -> String {
        let left = self.left.at_least(Precedence::Sum, names);
        let right = self.right.at_least(Precedence::Sum, names);
        format!("{left} {} {right}", COMPARISONS[self.comparison])
    }
}

impl Expression {
    fn evaluate<N: Number>(&self, scope: &mut Scope<'_, N>) -> N {
        let result = match self {
            Self::Input(place) => return scope.inputs[*place],
            Self::Local(place) => {
                return match scope.locals.len() {
                    0 => scope.inputs[place % INPUTS.len()],
                    count => scope.locals[place % count],
                };
            }
            Self::Unary(function, a) => {
                let a = a.evaluate(scope);
                scope.rounding.is_plain &= !UNARY[*function].is_kink(a.value());
                a.unary(*function)
            }
            Self::Binary(function, a, b) => {
                let (a, b) = (a.evaluate(scope), b.evaluate(scope));
                scope.binary(*function, a, b)
            }
            Self::AfterConstant(function, a, b) => {
                let b = b.evaluate(scope);
                scope.binary(*function, N::constant(*a), b)
            }
            Self::BeforeConstant(function, a, b) => {
                let a = a.evaluate(scope);
                scope.binary(*function, a, N::constant(*b))
            }
            Self::If(condition, yes, no) => {
                let chosen = if condition.holds(scope) { yes } else { no };
                return chosen.evaluate(scope);
            }
            Self::Block(a, b) => {
                let a = a.evaluate(scope);
                scope.locals.push(a);
                let b = b.evaluate(scope);
                scope.locals.pop();
                return b;
            }
            Self::Field(place, a, b) | Self::Index(place, a, b) => {
                let both = [a.evaluate(scope), b.evaluate(scope)];
                return both[*place];
            }
        };
        result.blurred(scope.rounding)
    }

    fn text(&self, names: &mut Names) -> String {
        self.at_least(Precedence::Least, names)
    }

    /// The text, in parentheses where it binds less tightly than what stands around it.
    fn at_least(&self, around: Precedence, names: &mut Names) -> String {
        let (text, own) = self.bare(names);
        if own < around {
            format!("({text})")
        } else {
            text
        }
    }

    fn bare(&self, names: &mut Names) -> (String, Precedence) {
        match self {
            Self::Input(place) => (String::from(INPUTS[*place]), Precedence::Postfix),
            Self::Local(place) => {
                let name = match names.names.len() {
                    0 => String::from(INPUTS[place % INPUTS.len()]),
                    count => names.names[place % count].clone(),
                };
                (name, Precedence::Postfix)
            }
            Self::Unary(function, a) => {
                let row = &UNARY[*function];
                let a = a.at_least(row.argument, names);
                (row.text.replace("{}", &a), row.own)
            }
            Self::Binary(function, a, b) => {
                let row = &BINARY[*function];
                let a = a.at_least(row.left, names);
                let b = b.at_least(row.right, names);
                (row.written(&a, &b), row.own)
            }
            Self::AfterConstant(function, a, b) => {
                let row = &BINARY[*function];
                let b = b.at_least(row.right, names);
                (row.written(&format!("{a:?}"), &b), row.own)
            }
            Self::BeforeConstant(function, a, b) => {
                let row = &BINARY[*function];
                let a = a.at_least(row.left, names);
                (row.written(&a, &format!("{b:?}")), row.own)
            }
            Self::If(condition, yes, no) => {
                let condition = condition.text(names);
                let (yes, no) = (yes.text(names), no.text(names));
                let text = format!("if {condition} {{ {yes} }} else {{ {no} }}");
                (text, Precedence::Least)
            }
            Self::Block(a, b) => {
                let a = a.text(names);
                let name = format!("t{}", names.names.len());
                names.names.push(name.clone());
                let b = b.text(names);
                names.names.pop();
                (format!("{{ let {name} = {a}; {b} }}"), Precedence::Least)
            }
            Self::Field(place, a, b) => {
                let (a, b) = (a.text(names), b.text(names));
                (format!("({a}, {b}).{place}"), Precedence::Postfix)
            }
            Self::Index(place, a, b) => {
                let (a, b) = (a.text(names), b.text(names));
                (format!("[{a}, {b}][{place}]"), Precedence::Postfix)
            }
        }
    }
}
