//! Numbers as people write them.

/// Appends a finite number in its shortest form. Whole numbers keep all their digits; fractions have the 15 that Excel
/// shows, for what stands behind them is noise: 0.1 + 0.2 is saved as 0.30000000000000004.
pub(super) fn push(number: f64, out: &mut String) {
    let shown = if number.fract() == 0.0 { number } else { format!("{number:.14e}").parse().unwrap_or(number) };
    let size = shown.abs();
    let text = if size == 0.0 {
        "0".to_owned()
    } else if (1e-6..1e21).contains(&size) {
        shown.to_string()
    } else {
        format!("{shown:e}")
    };
    out.push_str(&text);
}

#[cfg(test)]
mod tests {
    #[test]
    fn numbers_are_short_and_without_noise() {
        let shown = [
            (120.0, "120"),
            (-0.0, "0"),
            (0.1 + 0.2, "0.3"),
            (17.0 * 1.1, "18.7"),
            (19.99, "19.99"),
            (-1.5, "-1.5"),
            (1_234_567_890_123_456.0, "1234567890123456"),
            (1e-6, "0.000001"),
            (2.5e-7, "2.5e-7"),
            (1e20, "100000000000000000000"),
            (1e21, "1e21"),
            (f64::MAX, "1.7976931348623157e308"),
        ];
        for (number, text) in shown {
            let mut out = String::new();
            super::push(number, &mut out);
            assert_eq!(out, text);
        }
    }
}
