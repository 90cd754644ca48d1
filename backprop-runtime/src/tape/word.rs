//! What lies on a tape: numbers as words of 64 bits.
//!
//! In goes a number, out comes a word; in goes the word, out comes the number, bit for bit.

/// What fits into one word of a tape, and comes back from it bit for bit.
///
/// # Examples
///
/// ```
/// use backprop_runtime::Word;
///
/// assert_eq!(f64::from_word(0.1_f64.to_word()), 0.1);
/// assert_eq!(i8::from_word((-3_i8).to_word()), -3);
/// assert!(bool::from_word(true.to_word()));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be recorded for the backward sweep of a loop",
    label = "neither a number, nor `bool`, nor `char`",
    note = "bind the numbers that are needed from it with `let`"
)]
pub trait Word: Copy {
    /// The value as a word.
    fn to_word(self) -> u64;

    /// The value whose word this is.
    fn from_word(word: u64) -> Self;
}

impl Word for f64 {
    #[inline(always)]
    fn to_word(self) -> u64 {
        self.to_bits()
    }

    #[inline(always)]
    fn from_word(word: u64) -> Self {
        f64::from_bits(word)
    }
}

impl Word for f32 {
    #[inline(always)]
    fn to_word(self) -> u64 {
        self.to_bits().to_word()
    }

    #[inline(always)]
    fn from_word(word: u64) -> Self {
        f32::from_bits(u32::from_word(word))
    }
}

macro_rules! integers {
    ($($integer:ty)*) => {$(
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_possible_wrap,
            clippy::cast_sign_loss,
            clippy::cast_lossless,
            reason = "the low bits of a word are those of the integer that was put into it"
        )]
        impl Word for $integer {
            #[inline(always)]
            fn to_word(self) -> u64 {
                self as u64
            }

            #[inline(always)]
            fn from_word(word: u64) -> Self {
                word as $integer
            }
        }
    )*};
}

integers!(i8 i16 i32 i64 isize u8 u16 u32 u64 usize);

impl Word for bool {
    #[inline(always)]
    fn to_word(self) -> u64 {
        u64::from(self)
    }

    #[inline(always)]
    fn from_word(word: u64) -> Self {
        word != 0
    }
}

impl Word for char {
    #[inline(always)]
    fn to_word(self) -> u64 {
        u64::from(self)
    }

    #[inline(always)]
    fn from_word(word: u64) -> Self {
        char::from_u32(u32::from_word(word)).unwrap_or(char::REPLACEMENT_CHARACTER)
    }
}
