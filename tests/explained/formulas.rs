//! Formulas as a person would write them.

use backprop::explain;

macro_rules! check {
    ($(|$x:ident| $body:expr, $text:literal, $latex:literal, $slope:literal, $slope_latex:literal;)*) => {$({
        let f = explain!(|$x| $body);
        let formula = f.formula();
        let [slope] = f.derivative_formulas().try_into().unwrap();
        assert_eq!((&*formula.text, &*formula.latex), ($text, $latex));
        assert_eq!((&*slope.text, &*slope.latex), ($slope, $slope_latex), "the derivative of {}", $text);
    })*};
}

#[test]
fn functions_and_derivatives_read_as_in_a_textbook() {
    check! {
        |x| (4.0 * x + 1.0).powi(2),
            "(4*x + 1)^2", r"\left(4 x + 1\right)^{2}", "8*(4*x + 1)", r"8 \left(4 x + 1\right)";
        |x| 1.0 / (1.0 + (-x).exp()),
            "1 / (1 + exp(-x))", r"\frac{1}{1 + e^{-x}}",
            "exp(-x) / (1 + exp(-x))^2", r"\frac{e^{-x}}{\left(1 + e^{-x}\right)^{2}}";
        |x| x * x.sin(), "x*sin(x)", r"x \cdot \sin x", "sin(x) + x*cos(x)", r"\sin x + x \cdot \cos x";
        |x| x - (1.0 - x), "x - (1 - x)", r"x - \left(1 - x\right)", "2", "2";
        |x| (x + 1.0) * 2.0, "(x + 1)*2", r"\left(x + 1\right) \cdot 2", "2", "2";
        |x| -x.powi(2), "-x^2", "-x^{2}", "-2*x", "-2 x";
        |x| (-x).powi(3), "(-x)^3", r"\left(-x\right)^{3}", "-3*x^2", "-3 x^{2}";
        |x| 1.0 / x, "1 / x", r"\frac{1}{x}", "-1 / x^2", r"-\frac{1}{x^{2}}";
        |x| x.sqrt(), "sqrt(x)", r"\sqrt{x}", "1 / (2*sqrt(x))", r"\frac{1}{2 \sqrt{x}}";
        |x| (x * x + 1.0).sqrt(), "sqrt(x*x + 1)", r"\sqrt{x \cdot x + 1}", "x / sqrt(x^2 + 1)", r"\frac{x}{\sqrt{x^{2} + 1}}";
        |x| x.tan(), "tan(x)", r"\tan x", "1 + tan(x)^2", r"1 + \left(\tan x\right)^{2}";
        |x| x.tanh(), "tanh(x)", r"\tanh x", "1 - tanh(x)^2", r"1 - \left(\tanh x\right)^{2}";
        |x| x.powf(2.5), "x^2.5", "x^{2.5}", "2.5*x^1.5", "2.5 x^{1.5}";
        |x| (-x * x / 2.0).exp(), "exp(-x*x / 2)", r"e^{\frac{-x \cdot x}{2}}", "-x*exp(-x^2 / 2)", r"-x \cdot e^{-\frac{x^{2}}{2}}";
        |x| x.ln() / x, "ln(x) / x", r"\frac{\ln x}{x}", "1 / x^2 - ln(x) / x^2", r"\frac{1}{x^{2}} - \frac{\ln x}{x^{2}}";
        |x| x.log2(), "log2(x)", r"\log_{2} x", "1 / (ln(2)*x)", r"\frac{1}{\ln 2 \cdot x}";
        |x| x.abs(), "abs(x)", r"\left|x\right|", "signum(x)", r"\operatorname{signum}\left(x\right)";
        |x| x.floor(), "floor(x)", r"\left\lfloor x\right\rfloor", "0", "0";
        |x| if x < 0.0 { 0.0 } else { x * x },
            "if x < 0 then 0 else x*x", r"\begin{cases}0 & \text{if } x < 0 \\ x \cdot x & \text{otherwise}\end{cases}",
            "if x < 0 then 0 else 2*x", r"\begin{cases}0 & \text{if } x < 0 \\ 2 x & \text{otherwise}\end{cases}";
    }
}

#[test]
fn what_is_too_long_to_read_is_left_out() {
    let f = explain!(|x| {
        let a = x * x + 1.0 / x;
        let b = a * a + 1.0 / a;
        let c = b * b + 1.0 / b;
        let d = c * c + 1.0 / c;
        d * d + 1.0 / d
    });
    assert_eq!(f.formula().text, "");
    assert_eq!(f.derivative_formulas()[0].latex, "");
    // What a variable stands for has its name.
    assert_eq!(f.graph().nodes.last().unwrap().source, "d * d + 1.0 / d");
}

/// The derivative of the last node by its arguments, in letters.
macro_rules! partials {
    ($(|$($x:ident),*| $body:expr, [$($partial:literal),*];)*) => {$({
        let graph = explain!(|$($x),*| $body).graph();
        let arguments = &graph.nodes.last().unwrap().arguments;
        let partials: Vec<_> = arguments.iter().map(|a| a.partial.text.as_ref()).collect();
        assert_eq!(partials, [$($partial),*], "{}", stringify!($body));
    })*};
}

#[test]
fn local_derivatives_are_written_in_letters() {
    partials! {
        |x| (x + 1.0).powi(2), ["d*c^(d - 1)", ""];
        |x, y| x / y, ["1 / b", "-a / b^2"];
        |x| x.exp(), ["b"];
        |x| -x, ["-1"];
        |x, y| x * y, ["b", "a"];
        |x, y| x - y, ["1", "-1"];
        |x| x.sin(), ["cos(a)"];
        |x| x.tanh(), ["1 - b^2"];
        |x| x.sqrt(), ["1 / (2*b)"];
        |x, y| if x < y { x } else { y }, ["", "if c then 1 else 0", "if c then 0 else 1"];
    }
}

/// What rustdoc shows of the derivatives of a function.
fn documentation(function: &str) -> String {
    let function = function.parse().unwrap();
    let written = backprop_compiler::differentiable("".parse().unwrap(), function);
    let file: syn::File = syn::parse2(written).unwrap();
    let is_struct = |item: &syn::Item| matches!(item, syn::Item::Struct(_));
    let Some(syn::Item::Struct(item)) = file.items.into_iter().find(is_struct) else {
        panic!("there is no type of the derivatives");
    };
    let documentation = item.attrs.iter().find(|a| a.path().is_ident("doc"));
    let syn::Meta::NameValue(pair) = &documentation.unwrap().meta else {
        panic!("it is not documented");
    };
    let syn::Expr::Lit(syn::ExprLit {
        lit: syn::Lit::Str(text),
        ..
    }) = &pair.value
    else {
        panic!("the documentation is no text");
    };
    text.value()
}

#[test]
fn rustdoc_shows_the_formulas_of_functions_that_have_some() {
    let text = documentation("fn sigmoid(x: f64) -> f64 { 1.0 / (1.0 + (-x).exp()) }");
    let lines = "sigmoid(x) = 1 / (1 + exp(-x))\nsigmoid'(x) = exp(-x) / (1 + exp(-x))^2";
    assert!(
        text.ends_with(&format!("\n\n```text\n{lines}\n```")),
        "{text}"
    );
    let text = documentation("fn area(w: f64, h: f64) -> f64 { let area = w * h; area / 2.0 }");
    let lines = "area(w, h) = w*h / 2\n∂area/∂w = h / 2\n∂area/∂h = w / 2";
    assert!(text.contains(lines), "{text}");
    let text = documentation("fn sum(x: &[f64]) -> f64 { x.iter().sum() }");
    assert_eq!(text, "The derivatives of the function [`sum`](fn@sum).");
    let text = documentation("fn pair(x: f64) -> [f64; 2] { [x, x * x] }");
    assert_eq!(text, "The derivatives of the function [`pair`](fn@pair).");
}
