use crate::Compiled;
pub fn all() -> Vec<Compiled> {
    vec![]
}
