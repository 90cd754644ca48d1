//! The colours of an image, and the style sheet that every image carries.
//!
//! In goes a theme, out comes the text of the sheet. Every text stands on its ground with a contrast of at least 4.5.

use std::fmt::Write;

/// The colours of an image.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Theme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// Whichever the reader has chosen.
    Reader,
}

struct Palette {
    ground: &'static str,
    ink: &'static str,
    /// Small print, and what is constant.
    quiet: &'static str,
    /// The ground of what is constant.
    still: &'static str,
    value: &'static str,
    gradient: &'static str,
    /// The ground of inputs and of labels.
    warm: &'static str,
}

const LIGHT: Palette = Palette {
    ground: "#ffffff",
    ink: "#151b26",
    quiet: "#59606b",
    still: "#f1f2f4",
    value: "#0a55a3",
    gradient: "#a84300",
    warm: "#fdeedd",
};

const DARK: Palette = Palette {
    ground: "#161b22",
    ink: "#e9edf2",
    quiet: "#a3abb6",
    still: "#232a34",
    value: "#6cb6ff",
    gradient: "#ffa657",
    warm: "#38260f",
};

/// The heads of arrows.
pub(super) const MARKERS: &str = "<defs>\
<marker id=\"forward\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\"><path class=\"tip forward-tip\" d=\"M0 0L8 4L0 8z\"/></marker>\
<marker id=\"backward\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\"><path class=\"tip backward-tip\" d=\"M0 0L8 4L0 8L3 4z\"/></marker>\
<marker id=\"still\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"6\" markerHeight=\"6\" orient=\"auto\"><path class=\"tip still-tip\" d=\"M0 0L8 4L0 8z\"/></marker>\
</defs>\n";

/// The style sheet.
pub(super) fn style(theme: Theme) -> String {
    let palette = match theme {
        Theme::Dark => &DARK,
        Theme::Light | Theme::Reader => &LIGHT,
    };
    let variables = |palette: &Palette| {
        format!(
            "svg{{--ground:{};--ink:{};--quiet:{};--still:{};--value:{};--gradient:{};--warm:{}}}",
            palette.ground,
            palette.ink,
            palette.quiet,
            palette.still,
            palette.value,
            palette.gradient,
            palette.warm
        )
    };
    let mut style = variables(palette);
    if theme == Theme::Reader {
        let _ = write!(
            style,
            "@media(prefers-color-scheme:dark){{{}}}",
            variables(&DARK)
        );
    }
    style + RULES
}

const RULES: &str = "\
text{font:16px ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace;fill:var(--ink)}\
.ground{fill:var(--ground)}\
.title{font-size:16px;font-weight:600}\
.chain{font-size:14px}\
.node rect{fill:var(--ground);stroke:var(--ink);stroke-width:1.5}\
.input rect{fill:var(--warm);stroke:var(--gradient);stroke-width:2}\
.leaf rect{fill:var(--still)}\
.stub rect{fill:none;stroke:var(--quiet);stroke-dasharray:4 3}\
circle{fill:var(--ink)}\
.leaf circle,.stub circle{fill:var(--quiet)}\
.letter{font-size:13px;font-style:italic;font-weight:700;fill:var(--ground);text-anchor:middle}\
.leaf .words,.stub .words{fill:var(--quiet)}\
text.small{font-size:11px;fill:var(--quiet)}\
text.value{fill:var(--value);font-weight:600}\
text.gradient{fill:var(--gradient);font-weight:600}\
path{fill:none;stroke-width:1.8}\
.forward{stroke:var(--value)}\
.backward{stroke:var(--gradient);stroke-dasharray:6 4}\
.still{stroke:var(--quiet);stroke-width:1.2}\
.tip{stroke:none}\
.forward-tip{fill:var(--value)}\
.backward-tip{fill:var(--gradient)}\
.still-tip{fill:var(--quiet)}\
.label rect{fill:var(--warm);stroke:var(--gradient)}\
.label text{font-size:12px;fill:var(--gradient)}\
.factor{font-weight:700}\
.off{opacity:.35}";

#[cfg(test)]
mod tests {
    use super::{DARK, LIGHT, Palette};

    /// The relative luminance of WCAG 2.
    fn luminance(colour: &str) -> f64 {
        let part = |at: usize| {
            let part = u8::from_str_radix(&colour[at..at + 2], 16).unwrap();
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 {
                part / 12.92
            } else {
                ((part + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
    }

    fn contrast(a: &str, b: &str) -> f64 {
        let (a, b) = (luminance(a) + 0.05, luminance(b) + 0.05);
        (a / b).max(b / a)
    }

    #[test]
    fn every_text_can_be_read() {
        for palette in [LIGHT, DARK] {
            let Palette {
                ground,
                ink,
                quiet,
                still,
                value,
                gradient,
                warm,
            } = palette;
            for (text, behind) in [
                (ink, ground),
                (ink, warm),
                (quiet, ground),
                (quiet, still),
                (quiet, warm),
                (value, ground),
                (value, warm),
                (gradient, ground),
                (gradient, warm),
                (ground, ink),
                (ground, quiet),
            ] {
                assert!(contrast(text, behind) >= 4.5, "{text} on {behind}");
            }
        }
        assert!((contrast("#000000", "#ffffff") - 21.0).abs() < 1e-9);
    }
}
