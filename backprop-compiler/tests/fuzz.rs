//! Whatever stands between the parentheses of the macro, the compiler returns an expression: valid
//! closures with tokens lost, doubled, swapped and exchanged, and closures nested very deeply.

use std::thread;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::quote;

/// Closures that the compiler takes, from which the mutants are made.
const SEEDS: &[&str] = &[
    "|x| 1.0 / (1.0 + (-x).exp())",
    "|x, y: f64| { let a = x * y; let (b, c) = (a.sin(), -a); b + c.powi(2) }",
    "|w: [f64; 3], v: &[f64], n: usize| w[0] * v[n] + w[2] * v[0]",
    "|x: f32, #[constant] k: f32| if x > k && x < 2.0 { x.max(k) } else { k - x }",
    "move |p: (f64, [f64; 2]), s: &f64| p.0 * p.1[1] + *s",
    "|x: f64| { let mut y = x; if x > 0.0 { y += 1.0; } else if x < -1.0 { y = 2.0 * y; } y }",
    "|x, n: i32| match n { 0 => x, k if k > 3 => x.powi(k), _ => panic!(\"{n}\") }",
    "|x| -> f64 { assert!(x > 0.0); let k = table[2] as f64; constant(x.ln()) * f64::sqrt(x) * k }",
    "|x| { let a = [x, 2.0 * x, [x; 3][1]]; let [p, q, _] = a; backprop::log_sum_exp(&[p, q]) }",
    "|x: f64| { let y; if let Some(k) = option { y = k * x } else { y = x } y.sin_cos().0 }",
    "|x, y| (x.atan2(y) % 2.0, x.hypot(y)).1 - f64::mul_add(x, y, 3.0) + { let x = y; x }",
];

/// Tokens that are put where others were.
const STRANGERS: &str = "return ? async unsafe await loop for in while break 'a: ref mut & && | || \
                         .. ..= ^ << => -> :: : ; , . # ! = == += @ _ 1 2.0 1e400 \"{x}\" 'c' x y \
                         self Self fn struct const static let if else match as i32 f64 {} [] () \
                         sin powi constant vec! |z| 99999999999999999999 0x1f 1_f32 r#match b\"s\"";

/// The generator xorshift64*: the same cases in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let sides = u64::try_from(sides.max(1)).expect("a small number");
        let side = (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) % sides;
        usize::try_from(side).expect("a small number")
    }
}

fn tokens(text: &str) -> TokenStream {
    text.parse().expect("tokens")
}

/// Changes one token, or one of those in one of the groups.
fn mutate(dice: &mut Dice, stream: TokenStream, strangers: &[TokenTree]) -> TokenStream {
    let mut all: Vec<TokenTree> = stream.into_iter().collect();
    let place = dice.roll(all.len());
    if let Some(TokenTree::Group(group)) = all.get(place)
        && dice.roll(5) > 0
    {
        let delimiter = match dice.roll(12) {
            0 => Delimiter::Brace,
            1 => Delimiter::Bracket,
            2 => Delimiter::None,
            _ => group.delimiter(),
        };
        let inner = mutate(dice, group.stream(), strangers);
        all[place] = Group::new(delimiter, inner).into();
        return all.into_iter().collect();
    }
    let stranger = strangers[dice.roll(strangers.len())].clone();
    match dice.roll(5) {
        0 if !all.is_empty() => {
            all.remove(place);
        }
        1 if !all.is_empty() => all.insert(place, all[place].clone()),
        2 if !all.is_empty() => {
            let other = dice.roll(all.len());
            all.swap(place, other);
        }
        3 if !all.is_empty() => all[place] = stranger,
        _ => all.insert(place, stranger),
    }
    all.into_iter().collect()
}

/// Gives a closure to the compiler and checks what must be true of any answer.
fn check(input: &TokenStream) {
    let output = backprop_compiler::grad(quote!(::backprop), input.clone());
    if let Err(error) = syn::parse2::<syn::Expr>(output.clone()) {
        panic!("{error} in what comes of `{input}`:\n{output}");
    }
    let output = output.to_string();
    if backprop_compiler::graphs(input.clone()).is_err() {
        assert!(
            output.contains("compile_error"),
            "no message for `{input}`:\n{output}"
        );
        let spaceless = |text: &str| text.replace(char::is_whitespace, "");
        let body = syn::parse2::<syn::ExprClosure>(input.clone()).map_or_else(
            |_| input.clone(),
            |closure| {
                let body = closure.body;
                quote!(#body)
            },
        );
        assert!(
            spaceless(&output).contains(&spaceless(&body.to_string())),
            "the closure `{input}` is lost in:\n{output}"
        );
    }
}

#[test]
fn seeds_are_what_the_compiler_takes() {
    for seed in SEEDS {
        if let Err(errors) = backprop_compiler::graphs(tokens(seed)) {
            panic!("{seed}: {}", errors.into_compile_errors());
        }
    }
}

#[test]
fn mutants_give_an_expression() {
    let strangers: Vec<TokenTree> = tokens(STRANGERS).into_iter().collect();
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    for round in 0..1500 {
        for seed in SEEDS {
            let mut mutant = tokens(seed);
            for _ in 0..=(round % 3) {
                mutant = mutate(&mut dice, mutant, &strangers);
            }
            check(&mutant);
        }
    }
}

#[test]
fn soups_of_tokens_give_an_expression() {
    let words: Vec<TokenTree> = tokens(STRANGERS)
        .into_iter()
        .chain(SEEDS.iter().flat_map(|seed| tokens(seed)))
        .collect();
    let mut dice = Dice(0x2545_f491_4f6c_dd1d);
    for round in 0..5000 {
        let length = 1 + round % 12;
        let soup: TokenStream = (0..length)
            .map(|_| words[dice.roll(words.len())].clone())
            .collect();
        check(&soup);
        check(&quote!(|x| #soup));
        check(&quote!(|x| { #soup }));
    }
}

/// Gives a closure to the compiler on a stack of the size that rustc runs macros on.
fn check_on_a_stack_of_rustc(name: &'static str, text: String) {
    let run = move || check(&tokens(&text));
    let thread = thread::Builder::new().name(name.to_owned());
    let thread = thread.stack_size(8 << 20).spawn(run).expect("a thread");
    assert!(thread.join().is_ok(), "{name}");
}

#[test]
fn deep_nesting_does_not_overflow_the_stack() {
    let nested = |open: &str, inner: &str, close: &str, times: usize| {
        format!(
            "|x: f64| {}{inner}{}",
            open.repeat(times),
            close.repeat(times)
        )
    };
    let cases = [
        ("parentheses", nested("(", "x", ")", 500)),
        ("blocks", nested("{", "x", "}", 300)),
        ("calls", nested("f64::sin(", "x", ")", 300)),
        ("arguments", nested("x.max(", "x", ")", 300)),
        ("sum", nested("", "x", " + x", 2000)),
        ("methods", nested("", "x", ".sin()", 1000)),
        ("minus", nested("-", "x", "", 500)),
        ("references", nested("*& ", "x", "", 300)),
        ("arrays", nested("[", "x", "][0]", 300)),
        ("tuples", nested("(", "x", ",).0", 300)),
        ("casts", nested("", "x", " as f64", 500)),
        (
            "branches",
            nested("if x > 1.0 { x } else ", "{ x }", "", 300),
        ),
        (
            "nested branches",
            nested("if x > 1.0 {", "x", "} else { x }", 100),
        ),
        ("lets", nested("{ let y = ", "x", "; y }", 100)),
        ("closures", nested("|y| ", "x", "", 300)),
        ("unfinished", nested("(", "x +", ")", 500)),
        (
            "types",
            format!("|x: {}f64{}| 1.0", "[".repeat(200), "; 2]".repeat(200)),
        ),
        (
            "patterns",
            nested("{ let ", "y", " = x; y }", 1).replace(
                "let y",
                &format!("let {}y{}", "(".repeat(300), ",)".repeat(300)),
            ),
        ),
    ];
    for (name, text) in cases {
        check_on_a_stack_of_rustc(name, text);
    }
}
