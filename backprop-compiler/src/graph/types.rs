//! The types of what nodes give: two floats, and the few others that steer them.

/// A floating-point type.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Float {
    /// `f32`.
    F32,
    /// `f64`.
    F64,
    /// A type parameter, by its name.
    Named(&'static str),
}

impl Float {
    /// The type's name in Rust.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::F32 => "f32",
            Self::F64 => "f64",
            Self::Named(name) => name,
        }
    }

    /// The number of this type nearest to `x`.
    #[must_use]
    #[expect(
        clippy::cast_possible_truncation,
        reason = "rounding to `f32` is what is asked for"
    )]
    pub fn round(self, x: f64) -> f64 {
        match self {
            Self::F32 => f64::from(x as f32),
            Self::F64 | Self::Named(_) => x,
        }
    }
}

/// The type of what a node gives.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Type {
    /// A number that a derivative can flow through.
    Float(Float),
    /// A truth value.
    Bool,
    /// The exponent of `powi`.
    I32,
    /// An index, or the number of a region.
    Usize,
    /// An array of numbers, for functions of any number of them.
    Pack,
    /// Something constant of a type that the text does not say.
    Any,
    /// Nothing.
    Unit,
}

impl Type {
    /// The type's name in Rust.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Float(float) => float.name(),
            Self::Bool => "bool",
            Self::I32 => "i32",
            Self::Usize => "usize",
            Self::Pack => "[_; _]",
            Self::Any => "_",
            Self::Unit => "()",
        }
    }

    /// The float that this type is.
    #[must_use]
    pub fn float(self) -> Option<Float> {
        match self {
            Self::Float(float) => Some(float),
            _ => None,
        }
    }
}
