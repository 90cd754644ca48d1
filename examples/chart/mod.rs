//! Line charts as SVG files, for the examples.

use std::error::Error;
use std::ops::Range;
use std::path::{Path, PathBuf};

use plotters::prelude::*;

/// Points that belong together, joined by a line or each drawn as a dot.
pub(crate) struct Series<'a> {
    /// What the legend calls them.
    pub(crate) name: &'a str,
    /// The points as pairs of `x` and `y`.
    pub(crate) points: &'a [(f64, f64)],
    /// Whether they are joined by a line.
    pub(crate) is_line: bool,
    /// Which colour of the palette they have: a model and what it is fitted to share one.
    pub(crate) color: usize,
}

/// What is written along the axes and above them.
pub(crate) struct Titles<'a> {
    /// The line above the chart.
    pub(crate) caption: &'a str,
    /// The name of the horizontal axis.
    pub(crate) x: &'a str,
    /// The name of the vertical axis.
    pub(crate) y: &'a str,
}

/// Where a chart goes: to the path given as the first argument, or else beside the program, in the target directory.
pub(crate) fn path_of_chart() -> Result<PathBuf, Box<dyn Error>> {
    match std::env::args_os().nth(1) {
        Some(path) => Ok(path.into()),
        None => Ok(std::env::current_exe()?.with_extension("svg")),
    }
}

/// Draws series whose vertical axis starts at zero.
pub(crate) fn draw(
    path: &Path,
    titles: &Titles<'_>,
    series: &[Series<'_>],
) -> Result<(), Box<dyn Error>> {
    let (x, y) = ranges(series);
    let area = SVGBackend::new(path, (720, 440)).into_drawing_area();
    area.fill(&WHITE)?;
    let mut chart = ChartBuilder::on(&area)
        .caption(titles.caption, ("sans-serif", 20))
        .margin(16)
        .x_label_area_size(44)
        .y_label_area_size(64)
        .build_cartesian_2d(x, 0.0..1.05 * y.end)?;
    chart
        .configure_mesh()
        .light_line_style(TRANSPARENT)
        .x_desc(titles.x)
        .y_desc(titles.y)
        .x_label_formatter(&|x| label(*x))
        .y_label_formatter(&|y| label(*y))
        .draw()?;
    for series in series {
        let color = Palette99::pick(series.color).to_rgba();
        let points = series.points.iter().copied();
        if series.is_line {
            let line = LineSeries::new(points, color.stroke_width(2));
            chart
                .draw_series(line)?
                .label(series.name)
                .legend(move |(x, y)| {
                    Rectangle::new([(x, y - 1), (x + 16, y + 1)], color.filled())
                });
        } else {
            let dots = points.map(|point| Circle::new(point, 3, color.filled()));
            chart
                .draw_series(dots)?
                .label(series.name)
                .legend(move |(x, y)| Circle::new((x + 8, y), 3, color.filled()));
        }
    }
    chart
        .configure_series_labels()
        .position(SeriesLabelPosition::UpperRight)
        .background_style(WHITE.mix(0.8))
        .border_style(BLACK.mix(0.3))
        .draw()?;
    area.present()?;
    Ok(())
}

/// A number along an axis, without digits that only rounding has left.
fn label(number: f64) -> String {
    format!("{}", (number * 1e6).round() / 1e6)
}

/// The smallest ranges that hold all points.
fn ranges(series: &[Series<'_>]) -> (Range<f64>, Range<f64>) {
    let points = || series.iter().flat_map(|series| series.points);
    let range = |values: &mut dyn Iterator<Item = f64>| {
        let start = f64::INFINITY..f64::NEG_INFINITY;
        values.fold(start, |range, value| {
            range.start.min(value)..range.end.max(value)
        })
    };
    (
        range(&mut points().map(|point| point.0)),
        range(&mut points().map(|point| point.1)),
    )
}
