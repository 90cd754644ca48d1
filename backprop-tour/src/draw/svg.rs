//! The tree as an SVG image, which needs nothing but itself.
//!
//! Its colours are those of a theme, or follow the reader's own by a media query. Direction, dashes and arrow heads say the same as
//! the colours do, so that the image survives print and colour blindness.

use std::fmt::Write;

use backprop_runtime::trace::{Kind, Trace};

use super::layout::{Item, Size, side, tidy};
use super::line::{heading, origin};
use super::number::{number, operand};
use super::style::{MARKERS, Theme, style};

/// The height of a box, and of that of a leaf.
const BOX: f64 = 68.0;
const LEAF: f64 = 34.0;
/// From one level to the next.
const LEVEL: f64 = 122.0;
/// The room around the tree and above it.
const MARGIN: f64 = 24.0;
const TOP: f64 = 72.0;
/// The width of a character of 16 and of 13 pixels.
const WIDE: f64 = 9.7;
const NARROW: f64 = 7.4;

/// The image.
pub(super) fn image(trace: &Trace, theme: Theme) -> String {
    let items = tidy(trace, |item| size(trace, item));
    let ends = items.iter().flat_map(|item| {
        let half = item.size.width / 2.0;
        let label = place_of_label(trace, &items, item);
        let label = label.map(|place| [place.x, place.x + place.width]);
        let ends = [item.x - half, item.x + half];
        ends.into_iter().chain(label.into_iter().flatten())
    });
    let (left, right) = ends.fold((0.0_f64, 0.0_f64), |(left, right), end| {
        (left.min(end), right.max(end))
    });
    let lines = lines(trace);
    let longest = lines.iter().map(|line| line.chars().count()).max();
    let text = count(longest.unwrap_or(0)) * 8.5;
    let heading = heading(trace).replace("   at", "  at");
    let text = text.max(count(heading.chars().count()) * WIDE).max(400.0);
    let width = (right - left).max(text) + 2.0 * MARGIN;
    let levels = items.iter().map(|item| item.depth).max().unwrap_or(0);
    let bottom = TOP + count(levels) * LEVEL + BOX + 20.0;
    let height = bottom + count(lines.len()) * 24.0 + MARGIN;
    let shift = (width - (right - left)) / 2.0 - left;
    let title = escaped(&heading);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {} {}\" width=\"{0}\" height=\"{1}\" \
         role=\"img\" aria-label=\"{title}\">\n<title>{title}</title>\n<style>{}</style>\n{MARKERS}",
        round(width),
        round(height),
        style(theme),
    );
    let _ = writeln!(
        svg,
        "<rect class=\"ground\" width=\"100%\" height=\"100%\" rx=\"12\"/>\n\
         <text class=\"title\" x=\"{MARGIN}\" y=\"32\">{title}</text>"
    );
    legend(&mut svg);
    for item in &items {
        edge(&mut svg, trace, &items, item, shift);
    }
    for item in &items {
        if item.is_stub || trace.graph.nodes[item.node].kind == Kind::Constant {
            leaf(&mut svg, trace, item, shift);
        } else {
            boxed(&mut svg, trace, item, shift);
        }
    }
    for (n, line) in lines.iter().enumerate() {
        let y = bottom + count(n) * 24.0 + 12.0;
        let _ = writeln!(
            svg,
            "<text class=\"chain\" x=\"{}\" y=\"{}\" text-anchor=\"middle\">{}</text>",
            round(width / 2.0),
            round(y),
            escaped(line)
        );
    }
    svg.push_str("</svg>\n");
    svg
}

/// A line for each input: how its derivative comes about.
fn lines(trace: &Trace) -> Vec<String> {
    let root = trace.graph.nodes.last().map_or("", |node| &node.letter);
    let letter = |node: usize| &trace.graph.nodes[node].letter;
    let uses = trace.uses();
    let inputs = trace.graph.inputs.iter().enumerate();
    let lines = inputs.map(|(place, input)| {
        let slope = number(trace.gradient[place]);
        let mut parts = vec![format!("∂{root}/∂{}", input.name)];
        if let Some(node) = input.node {
            match trace.path(node) {
                Some(path) if path.len() > 1 => {
                    let mut factors = Vec::new();
                    for (n, step) in path.iter().enumerate() {
                        let below = path.get(n + 1).map_or(node, |next| next.user);
                        factors.push(format!("∂{}/∂{}", letter(step.user), letter(below)));
                    }
                    parts.push(factors.join(" · "));
                }
                None if uses[node].len() > 1 => {
                    let terms = uses[node].iter();
                    let terms = terms.map(|one| {
                        let partial = operand(one.partial);
                        format!("{} × {partial}", operand(one.term / one.partial))
                    });
                    let terms: Vec<_> = terms.collect();
                    if uses[node].iter().all(|one| one.partial != 0.0) && terms.len() < 4 {
                        parts.push(terms.join(" + "));
                    }
                }
                _ => {}
            }
        }
        let origin = origin(trace, place);
        if !origin.is_empty() {
            parts.push(origin);
        }
        parts.push(slope);
        parts.join(" = ")
    });
    lines.collect()
}

fn size(trace: &Trace, item: &Item) -> Size {
    let node = &trace.graph.nodes[item.node];
    let words = count(words(trace, item).chars().count()) * WIDE;
    let label = label(trace, item).map_or(0.0, |label| pill(&label) + 24.0);
    if item.is_stub || node.kind == Kind::Constant {
        return Size {
            width: (words + 50.0).max(66.0),
            label,
        };
    }
    let numbers = &trace.numbers[item.node];
    let shown = [numbers.value, numbers.adjoint].into_iter().flatten();
    let digits: usize = shown.map(|number| self::number(number).len()).sum();
    Size {
        width: (words + 48.0).max(count(digits) * WIDE + 52.0).max(132.0),
        label,
    }
}

fn words(trace: &Trace, item: &Item) -> String {
    let node = &trace.graph.nodes[item.node];
    let words = match (&node.name, node.kind) {
        _ if item.is_stub => node.name.as_ref().unwrap_or(&node.source).to_string(),
        (Some(name), _) => format!("{name} = {}", node.formula.text.replace(" * ", " · ")),
        (None, Kind::Input(_)) => format!("input {}", node.formula.text),
        (None, _) => node.formula.text.replace(" * ", " · "),
    };
    if words.chars().count() > 28 {
        words.chars().take(27).chain(['…']).collect()
    } else {
        words
    }
}

/// What is written beside the edge above an item, if a derivative flows along it: the factor, and the rule's name.
fn label(trace: &Trace, item: &Item) -> Option<[String; 2]> {
    let (user, place) = item.usage?;
    let rule = trace.graph.nodes[user].arguments[place].rule.as_ref()?;
    let partial = trace.numbers[user].partials[place]?;
    Some([format!("× {}", number(partial)), rule.to_string()])
}

/// The width of a label.
fn pill([factor, rule]: &[String; 2]) -> f64 {
    count(factor.chars().count()) * NARROW + count(rule.chars().count()) * NARROW + 28.0
}

/// Where the label of an edge stands: its left end, its middle line, its width.
struct Place {
    x: f64,
    y: f64,
    width: f64,
}

/// The place of the label beside the edge above an item, if there is one.
fn place_of_label(trace: &Trace, items: &[Item], item: &Item) -> Option<Place> {
    let width = pill(&label(trace, item)?);
    let (user, place) = item.usage?;
    let [(x1, y1), (x2, y2)] = ends(items, item)?;
    let side = side(place, trace.graph.nodes[user].arguments.len());
    let x = f64::midpoint(x1, x2);
    // The flatter the edge, the further from its middle.
    let away = 13.0 + ((x2 - x1) / (y2 - y1)).abs() * 17.0;
    Some(Place {
        x: if side < 0.0 {
            x - away - width
        } else {
            x + away
        },
        y: f64::midpoint(y1, y2),
        width,
    })
}

/// The ends of the edge above an item, from the item to its user.
fn ends(items: &[Item], item: &Item) -> Option<[(f64, f64); 2]> {
    let above = &items[item.parent?];
    let reach = above.size.width / 2.0 - 18.0;
    let lean = ((item.x - above.x) * 0.22).clamp(-reach, reach);
    Some([(item.x, top(item)), (above.x + lean, top(above) + BOX)])
}

fn edge(svg: &mut String, trace: &Trace, items: &[Item], item: &Item, shift: f64) {
    let Some([(x1, y1), (x2, y2)]) = ends(items, item) else {
        return;
    };
    let (x1, x2) = (x1 + shift, x2 + shift);
    let off = if is_off(trace, item) { " off" } else { "" };
    let Some(label) = label(trace, item) else {
        let is_still = !trace.graph.nodes[item.node].is_active;
        let kind = if is_still { "still" } else { "forward" };
        line(svg, kind, off, (x1, y1), (x2, y2 + 4.0));
        return;
    };
    // The flatter the edge, the further apart its two lines end, so that they do not run into one.
    let apart = (6.0 * (x2 - x1).hypot(y2 - y1) / (y1 - y2)).min(22.0);
    let tip = 4.0;
    let up = [(x1 - apart, y1), (x2 - apart, y2 + tip)];
    let down = [(x2 + apart, y2), (x1 + apart, y1 - tip)];
    line(svg, "forward", off, up[0], up[1]);
    line(svg, "backward", off, down[0], down[1]);
    let Some(Place { x, y, width }) = place_of_label(trace, items, item) else {
        return;
    };
    let x = x + shift;
    let [factor, rule] = label;
    let _ = writeln!(
        svg,
        "<g class=\"label{off}\"><rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"22\" rx=\"11\"/>\
         <text x=\"{}\" y=\"{}\"><tspan class=\"factor\">{factor}</tspan> {}</text></g>",
        round(x),
        round(y - 11.0),
        round(width),
        round(x + 10.0),
        round(y + 4.5),
        escaped(&rule)
    );
}

fn line(svg: &mut String, kind: &str, off: &str, from: (f64, f64), to: (f64, f64)) {
    let _ = writeln!(
        svg,
        "<path class=\"{kind}{off}\" marker-end=\"url(#{kind})\" d=\"M{} {}L{} {}\"/>",
        round(from.0),
        round(from.1),
        round(to.0),
        round(to.1)
    );
}

/// Whether an item was not evaluated, or not by its user.
fn is_off(trace: &Trace, item: &Item) -> bool {
    let by_user = item.usage.is_some_and(|(user, place)| {
        let chosen = trace.graph.nodes[user].chooses()
            && trace.graph.nodes[user].arguments[place].rule.is_some()
            && trace.numbers[user].partials[place] == Some(0.0);
        !trace.numbers[user].is_taken || chosen
    });
    !trace.numbers[item.node].is_taken || (by_user && item.is_stub)
}

fn leaf(svg: &mut String, trace: &Trace, item: &Item, shift: f64) {
    let class = if item.is_stub { "stub" } else { "leaf" };
    let off = if is_off(trace, item) { " off" } else { "" };
    let (x, y) = (item.x + shift - item.size.width / 2.0, top(item));
    let middle = round(x + 19.0);
    let _ = writeln!(
        svg,
        "<g class=\"{class}{off}\"><rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{LEAF}\" rx=\"8\"/>\
         <circle cx=\"{middle}\" cy=\"{}\" r=\"10\"/><text class=\"letter\" x=\"{middle}\" y=\"{}\">{}</text>\
         <text class=\"words\" x=\"{}\" y=\"{}\">{}</text></g>",
        round(x),
        round(y),
        round(item.size.width),
        round(y + 17.0),
        round(y + 21.5),
        escaped(&trace.graph.nodes[item.node].letter),
        round(x + 37.0),
        round(y + 22.5),
        escaped(&words(trace, item)),
    );
}

fn boxed(svg: &mut String, trace: &Trace, item: &Item, shift: f64) {
    let node = &trace.graph.nodes[item.node];
    let numbers = &trace.numbers[item.node];
    let class = match node.kind {
        Kind::Input(_) => "node input",
        _ => "node",
    };
    let off = if is_off(trace, item) { " off" } else { "" };
    let (x, y) = (item.x + shift - item.size.width / 2.0, top(item));
    let middle = round(x + 19.0);
    let (left, right) = (round(x + 12.0), round(x + item.size.width - 12.0));
    let (small, large) = (round(y + 43.0), round(y + 59.0));
    let letter = escaped(&node.letter);
    let _ = write!(
        svg,
        "<g class=\"{class}{off}\"><rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{BOX}\" rx=\"10\"/>\
         <circle cx=\"{middle}\" cy=\"{}\" r=\"10\"/><text class=\"letter\" x=\"{middle}\" y=\"{}\">{letter}</text>\
         <text class=\"words\" x=\"{}\" y=\"{}\">{}</text>",
        round(x),
        round(y),
        round(item.size.width),
        round(y + 18.0),
        round(y + 22.5),
        round(x + 36.0),
        round(y + 23.5),
        escaped(&words(trace, item)),
    );
    let value = match numbers.value {
        Some(value) if node.ty == "bool" => Some((value != 0.0).to_string()),
        value => value.map(number),
    };
    if let Some(value) = value {
        let _ = write!(
            svg,
            "<text class=\"small\" x=\"{left}\" y=\"{small}\">value</text>\
             <text class=\"value\" x=\"{left}\" y=\"{large}\">{value}</text>"
        );
    }
    if !numbers.is_taken {
        let _ = write!(
            svg,
            "<text class=\"small\" x=\"{left}\" y=\"{small}\">not taken</text>"
        );
    }
    if let Some(adjoint) = numbers.adjoint {
        let root = trace.graph.nodes.last().map_or("", |node| &node.letter);
        let _ = write!(
            svg,
            "<text class=\"small\" x=\"{right}\" y=\"{small}\" text-anchor=\"end\">∂{root}/∂{letter}</text>\
             <text class=\"gradient\" x=\"{right}\" y=\"{large}\" text-anchor=\"end\">{}</text>",
            number(adjoint)
        );
    }
    svg.push_str("</g>\n");
}

fn legend(svg: &mut String) {
    let (left, y) = (MARGIN, 52.0);
    line(svg, "forward", "", (left, y), (left + 26.0, y));
    line(svg, "backward", "", (left + 196.0, y), (left + 170.0, y));
    let _ = writeln!(
        svg,
        "<text class=\"small value\" x=\"{}\" y=\"{}\">values, forward</text>\
         <text class=\"small gradient\" x=\"{}\" y=\"{1}\">gradients, backward</text>",
        round(left + 34.0),
        round(y + 4.0),
        round(left + 204.0),
    );
}

/// The upper end of an item's box.
fn top(item: &Item) -> f64 {
    TOP + count(item.depth) * LEVEL
}

#[allow(
    clippy::cast_precision_loss,
    reason = "a drawing has fewer parts than a float has whole numbers"
)]
fn count(number: usize) -> f64 {
    number as f64
}

/// A length with one decimal.
fn round(length: f64) -> f64 {
    (length * 10.0).round() / 10.0
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
