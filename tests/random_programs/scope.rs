//! What a random program can name at a place, and the random numbers that it is made of.

/// Random numbers by Steele's `SplitMix64`, the same in every run.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number less than `count`.
    pub(crate) fn below(&mut self, count: usize) -> usize {
        usize::try_from(self.next() >> 33).expect("31 bits") % count
    }

    /// Whether it happens this time.
    pub(crate) fn percent(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of them, each as likely as another.
    pub(crate) fn pick<T: Clone>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())].clone()
    }
}

/// A number that can be read.
#[derive(Clone)]
pub(crate) struct Scalar {
    pub(crate) text: String,
    pub(crate) is_mutable: bool,
}

/// Three numbers.
#[derive(Clone)]
pub(crate) struct Array {
    pub(crate) name: String,
    pub(crate) is_mutable: bool,
}

/// As many numbers as there are at run time.
#[derive(Clone)]
pub(crate) struct List {
    pub(crate) name: String,
    pub(crate) is_mutable: bool,
    /// Whether it is a `Vec`, not a slice.
    pub(crate) is_owned: bool,
}

/// A number that counts.
#[derive(Clone)]
pub(crate) struct Integer {
    pub(crate) name: String,
    /// The list that it is a place of.
    pub(crate) of: Option<String>,
    /// Whether it is at least one.
    pub(crate) is_positive: bool,
}

/// A loop around a place.
#[derive(Clone)]
pub(crate) struct Around {
    pub(crate) label: Option<String>,
    /// What must be done before the next iteration, lest the loop never end.
    pub(crate) advance: String,
}

/// The names in scope, by what they stand for.
#[derive(Clone, Default)]
pub(crate) struct Scope {
    pub(crate) scalars: Vec<Scalar>,
    pub(crate) arrays: Vec<Array>,
    pub(crate) lists: Vec<List>,
    /// Rows of three numbers, by name, with how many rows there are; all can be changed.
    pub(crate) tables: Vec<(String, usize)>,
    /// Structs, by name; all can be changed.
    pub(crate) structs: Vec<String>,
    /// Lists of lists that are not empty, by name; all can be changed.
    pub(crate) grids: Vec<String>,
    /// Structs with constant fields, by name; all can be changed.
    pub(crate) marked: Vec<String>,
    /// Structs with lists, by name; all can be changed.
    pub(crate) layers: Vec<String>,
    pub(crate) integers: Vec<Integer>,
    /// Local closures, with how many numbers they take.
    pub(crate) closures: Vec<(String, usize)>,
    pub(crate) loops: Vec<Around>,
    /// Whether a loop with `#[checkpoint]` is around the place.
    pub(crate) runs_again: bool,
}

impl Scope {
    /// Adds a number; a name that is there already is shadowed.
    pub(crate) fn scalar(&mut self, text: &str, is_mutable: bool) {
        self.scalars.retain(|scalar| scalar.text != text);
        let text = text.to_owned();
        self.scalars.push(Scalar { text, is_mutable });
    }

    pub(crate) fn array(&mut self, name: &str, is_mutable: bool) {
        let name = name.to_owned();
        self.arrays.push(Array { name, is_mutable });
    }

    pub(crate) fn list(&mut self, name: &str, is_mutable: bool, is_owned: bool) {
        let name = name.to_owned();
        self.lists.push(List {
            name,
            is_mutable,
            is_owned,
        });
    }

    pub(crate) fn integer(&mut self, name: &str, of: Option<&str>, is_positive: bool) {
        self.integers.push(Integer {
            name: name.to_owned(),
            of: of.map(str::to_owned),
            is_positive,
        });
    }
}
