//! Numbers for the eye: few digits, but significant ones.

/// How many digits are shown.
const DIGITS: i32 = 4;

/// A number with at most four significant digits, a whole one with all of its own: `0.5403`, `25`, `1e-5`.
pub(super) fn number(value: f64) -> String {
    if value.is_nan() {
        return String::from("NaN");
    }
    if value.is_infinite() {
        return String::from(if value > 0.0 { "inf" } else { "-inf" });
    }
    let size = value.abs();
    if value == 0.0 || (value.fract() == 0.0 && size < 1e9) {
        return (value + 0.0).to_string();
    }
    if !(1e-4..1e7).contains(&size) {
        let text = format!("{value:.3e}");
        let (digits, power) = text.split_once('e').unwrap_or((&text, "0"));
        return format!("{}e{power}", without_zeros(digits));
    }
    // The exponent of the power of ten below the number, as scientific notation has it.
    let scientific = format!("{value:.3e}");
    let power = scientific
        .split_once('e')
        .and_then(|(_, power)| power.parse().ok());
    let decimals = DIGITS - 1 - power.unwrap_or(0);
    let decimals = usize::try_from(decimals).unwrap_or(0);
    without_zeros(&format!("{value:.decimals$}")).to_owned()
}

/// The same as a factor or a term that others stand before.
pub(super) fn operand(value: f64) -> String {
    let text = number(value);
    if text.starts_with('-') {
        format!("({text})")
    } else {
        text
    }
}

fn without_zeros(digits: &str) -> &str {
    if digits.contains('.') {
        digits.trim_end_matches('0').trim_end_matches('.')
    } else {
        digits
    }
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn digits_are_significant() {
        let cases = [
            (25.0, "25"),
            (-0.0, "0"),
            (0.540_302_305_868_139_8, "0.5403"),
            (-0.387_455_618_9, "-0.3875"),
            (1.5, "1.5"),
            (1e-5, "1e-5"),
            (0.000_123_456, "0.0001235"),
            (123_456.789, "123457"),
            (1_234_567.0, "1234567"),
            (1.234_567e20, "1.235e20"),
            (9.999_96, "10"),
            (f64::INFINITY, "inf"),
            (f64::NAN, "NaN"),
        ];
        for (value, text) in cases {
            assert_eq!(number(value), text);
        }
    }
}
