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
        .draw()?;
    for (number, series) in series.iter().enumerate() {
        let color = Palette99::pick(number).to_rgba();
        let points = series.points.iter().copied();
        let drawn = if series.is_line {
            chart.draw_series(LineSeries::new(points, color.stroke_width(2)))?
        } else {
            chart.draw_series(points.map(|point| Circle::new(point, 3, color.filled())))?
        };
        drawn
            .label(series.name)
            .legend(move |(x, y)| Rectangle::new([(x, y - 2), (x + 16, y + 2)], color.filled()));
    }
    chart
        .configure_series_labels()
        .background_style(WHITE.mix(0.8))
        .border_style(BLACK.mix(0.3))
        .draw()?;
    area.present()?;
    Ok(())
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
