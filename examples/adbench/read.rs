//! Reads `ADBench`'s files: in, a name below `examples/adbench/data`; out, the problem it states, or a [`DataError`] that
//! names the file, the line and what was expected there.
//!
//! All formats are words between blanks or colons. With `[..; n]` for `n` numbers:
//!
//! ```text
//! gmm    d k n  alphas [; k]  means [; k d]  icf [; k d (d + 1) / 2]  points [; n d]  gamma m
//! ba     cameras points observations  camera [; 11]  point [; 3]  weight  feature [; 2]
//! lstm   layers characters bits  main [; 8 layers bits]  extra [; 3 bits]  state [; 2 layers bits]  sequence [; characters bits]
//! hand   n m  n of: (correspondence  point [; 3])  if in triangles, barycentric [; 2 n]  theta [; m]
//! bones      one a line: name, parent or -1, relative [; 16], inverse [; 16]
//! vertices   one a line: position [; 3]  normal and texture [; 5]  count of bones  that many of: (bone weight)
//! triangles  one a line: vertex vertex vertex
//! ```

use std::error::Error;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::vec::IntoIter;

use crate::hand::{Affine, Bone, Model, Vertex};
use crate::{ba, gmm, hand, lstm};

/// What is wrong with a file, and where.
#[derive(Debug)]
pub(crate) enum DataError {
    /// The file could not be read.
    Unreadable(PathBuf, io::Error),
    /// The file ends where this should follow.
    Ends(PathBuf, &'static str),
    /// The line with this number, counted from one, does not say what it should.
    Malformed(PathBuf, usize, String),
}

impl fmt::Display for DataError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(path, error) => write!(f, "cannot read {}: {error}", path.display()),
            Self::Ends(path, what) => {
                write!(f, "{} ends where {what} should follow", path.display())
            }
            Self::Malformed(path, line, what) => write!(f, "{}:{line}: {what}", path.display()),
        }
    }
}

impl Error for DataError {}

/// A Gaussian mixture model and its observations.
pub(crate) fn gmm(name: &str) -> Result<gmm::Instance, DataError> {
    read(name, |words| {
        let d: usize = words.next("the dimension")?;
        let k: usize = words.next("the number of components")?;
        let n: usize = words.next("the number of points")?;
        Ok(gmm::Instance {
            alphas: words.numbers(k, "a weight")?,
            means: words.numbers(k * d, "a mean")?,
            icf: words.numbers(k * d * (d + 1) / 2, "an inverse covariance")?,
            points: words.numbers(n * d, "a point")?,
            prior: gmm::Wishart {
                gamma: words.next("the prior's gamma")?,
                m: words.next("the prior's m")?,
            },
        })
    })
}

/// One observation by one camera, which the file's counts say to repeat.
pub(crate) fn ba(name: &str) -> Result<ba::Instance, DataError> {
    read(name, |words| {
        let _cameras: usize = words.next("the number of cameras")?;
        let _points: usize = words.next("the number of points")?;
        let observations = words.next("the number of observations")?;
        Ok(ba::Instance {
            camera: words.array("the camera")?,
            point: words.array("the point")?,
            weight: words.next("the weight")?,
            feature: words.array("the feature")?,
            observations,
        })
    })
}

/// A recurrent network and what it should foretell.
pub(crate) fn lstm(name: &str) -> Result<lstm::Instance, DataError> {
    read(name, |words| {
        let layers: usize = words.next("the number of layers")?;
        let characters: usize = words.next("the number of characters")?;
        let bits: usize = words.next("the number of bits")?;
        Ok(lstm::Instance {
            layers,
            main: words.numbers(8 * layers * bits, "a parameter of a layer")?,
            extra: words.numbers(3 * bits, "a parameter of the input or output")?,
            state: words.numbers(2 * layers * bits, "the state")?,
            sequence: words.numbers(characters * bits, "a character")?,
        })
    })
}

/// A pose and points that belong to vertices.
pub(crate) fn hand(name: &str) -> Result<hand::Instance, DataError> {
    hand_instance(name, false)
}

/// A pose and points that lie in triangles.
pub(crate) fn hand_in_triangles(name: &str) -> Result<hand::Instance, DataError> {
    hand_instance(name, true)
}

fn hand_instance(name: &str, in_triangles: bool) -> Result<hand::Instance, DataError> {
    let model = hand_model()?;
    let targets = if in_triangles {
        model.triangles.len()
    } else {
        model.vertices.len()
    };
    read(name, |words| {
        let count: usize = words.next("the number of points")?;
        let parameters = words.next("the number of parameters")?;
        if parameters != 26 {
            return Err(words.malformed(format!("expected 26 parameters, found {parameters}")));
        }
        let mut correspondences = Vec::new();
        let mut points = Vec::new();
        for _ in 0..count {
            correspondences.push(words.below(targets, "the vertex or triangle of a point")?);
            points.push(words.array("a point")?);
        }
        let mut barycentric = Vec::new();
        if in_triangles {
            for _ in 0..count {
                barycentric.push(words.array("the place in a triangle")?);
            }
        }
        Ok(hand::Instance {
            theta: words.numbers(parameters, "the pose")?,
            barycentric,
            model,
            correspondences,
            points,
        })
    })
}

fn hand_model() -> Result<Model, DataError> {
    let bones = read("hand/model/bones.txt", |words| {
        let mut bones: Vec<Bone> = Vec::new();
        while !words.is_empty() {
            let _name: String = words.next("the name of a bone")?;
            let parent: isize = words.next("the parent of a bone")?;
            let parent = usize::try_from(parent).ok();
            if parent.is_some_and(|parent| parent >= bones.len()) {
                return Err(words.malformed("a bone's parent must stand above it".to_owned()));
            }
            bones.push(Bone {
                parent,
                relative: words.affine("the place of a bone")?,
                inverse: words.affine("the inverse of the place of a bone")?,
            });
        }
        if bones.len() < 21 {
            return Err(words.malformed(format!(
                "expected a wrist and five fingers of four bones, found {} bones",
                bones.len()
            )));
        }
        Ok(bones)
    })?;
    let vertices = read("hand/model/vertices.txt", |words| {
        let mut vertices = Vec::new();
        while !words.is_empty() {
            let position = words.array("the position of a vertex")?;
            let _unused: [f64; 5] = words.array("the normal and texture of a vertex")?;
            let count: usize = words.next("how many bones move a vertex")?;
            let influences = (0..count)
                .map(|_| {
                    Ok((
                        words.below(bones.len(), "a bone")?,
                        words.next("its weight")?,
                    ))
                })
                .collect::<Result<_, _>>()?;
            vertices.push(Vertex {
                position,
                influences,
            });
        }
        Ok(vertices)
    })?;
    let triangles = read("hand/model/triangles.txt", |words| {
        let mut triangles = Vec::new();
        while !words.is_empty() {
            let mut corner = || words.below(vertices.len(), "a corner of a triangle");
            triangles.push([corner()?, corner()?, corner()?]);
        }
        Ok(triangles)
    })?;
    Ok(Model {
        bones,
        vertices,
        triangles,
    })
}

/// The numbers of this name among those that `ADBench`'s own tests expect.
pub(crate) fn published(name: &str) -> Result<Vec<f64>, DataError> {
    let path = path_of("published.txt");
    let text = text_of(&path)?;
    let (number, line) = text
        .lines()
        .enumerate()
        .find(|(_, line)| line.split(' ').next() == Some(name))
        .ok_or_else(|| DataError::Malformed(path.clone(), 1, format!("no line says `{name}`")))?;
    line.split(' ')
        .skip(1)
        .map(|word| parse(&path, number + 1, word, "a number"))
        .collect()
}

/// The words of a file that have not been read yet.
struct Words<'a> {
    path: &'a Path,
    rest: IntoIter<(usize, &'a str)>,
    /// The line of the last word that was read.
    line: usize,
}

/// What `meaning` makes of the whole of a file.
fn read<T>(
    name: &str,
    meaning: impl FnOnce(&mut Words<'_>) -> Result<T, DataError>,
) -> Result<T, DataError> {
    let path = path_of(name);
    let text = text_of(&path)?;
    let words: Vec<(usize, &str)> = text
        .lines()
        .enumerate()
        .flat_map(|(i, line)| {
            line.split(|c: char| c.is_whitespace() || c == ':')
                .filter(|word| !word.is_empty())
                .map(move |word| (i + 1, word))
        })
        .collect();
    let mut words = Words {
        path: &path,
        rest: words.into_iter(),
        line: 1,
    };
    let result = meaning(&mut words)?;
    match words.rest.next() {
        None => Ok(result),
        Some((line, word)) => Err(DataError::Malformed(
            path.clone(),
            line,
            format!("expected the end of the file, found `{word}`"),
        )),
    }
}

impl Words<'_> {
    fn is_empty(&self) -> bool {
        self.rest.as_slice().is_empty()
    }

    fn next<T: FromStr>(&mut self, what: &'static str) -> Result<T, DataError> {
        let (line, word) = self
            .rest
            .next()
            .ok_or_else(|| DataError::Ends(self.path.to_owned(), what))?;
        self.line = line;
        parse(self.path, line, word, what)
    }

    /// An index into a list of `count`.
    fn below(&mut self, count: usize, what: &'static str) -> Result<usize, DataError> {
        let index = self.next(what)?;
        if index < count {
            Ok(index)
        } else {
            Err(self.malformed(format!("expected {what} below {count}, found {index}")))
        }
    }

    fn numbers(&mut self, count: usize, what: &'static str) -> Result<Vec<f64>, DataError> {
        (0..count).map(|_| self.next(what)).collect()
    }

    fn array<const N: usize>(&mut self, what: &'static str) -> Result<[f64; N], DataError> {
        let mut array = [0.0; N];
        for number in &mut array {
            *number = self.next(what)?;
        }
        Ok(array)
    }

    /// A matrix of four rows, of which the last must be that of an affine map.
    fn affine(&mut self, what: &'static str) -> Result<Affine, DataError> {
        let rows = [self.array(what)?, self.array(what)?, self.array(what)?];
        let last: [f64; 4] = self.array(what)?;
        if last == [0.0, 0.0, 0.0, 1.0] {
            Ok(rows)
        } else {
            Err(self.malformed(format!("{what} is not an affine map")))
        }
    }

    fn malformed(&self, what: String) -> DataError {
        DataError::Malformed(self.path.to_owned(), self.line, what)
    }
}

fn parse<T: FromStr>(path: &Path, line: usize, word: &str, what: &str) -> Result<T, DataError> {
    word.parse().map_err(|_| {
        DataError::Malformed(
            path.to_owned(),
            line,
            format!("expected {what}, found `{word}`"),
        )
    })
}

fn path_of(name: &str) -> PathBuf {
    Path::new(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/examples/adbench/data"
    ))
    .join(name)
}

fn text_of(path: &Path) -> Result<String, DataError> {
    fs::read_to_string(path).map_err(|error| DataError::Unreadable(path.to_owned(), error))
}
