//! Sets of names, fields and expressions that are of one type, and whether that is a type of whole numbers.
//!
//! In go pairs that are of one type and members that are whole numbers, out comes of each member whether it is one: a forest of
//! disjoint sets, after Tarjan (1975).

/// A member of a set.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Class(usize);

/// All sets.
#[derive(Default)]
pub(super) struct Classes {
    /// The member that each points to, itself at the root of a set.
    parents: Vec<usize>,
    /// Whether the set of a root is of whole numbers.
    are_whole: Vec<bool>,
}

impl Classes {
    /// A set of one member, of which nothing is known.
    pub(super) fn new_class(&mut self) -> Class {
        let class = Class(self.parents.len());
        self.parents.push(class.0);
        self.are_whole.push(false);
        class
    }

    /// A set of one member, which is a whole number.
    pub(super) fn new_whole(&mut self) -> Class {
        let class = self.new_class();
        self.set_whole(class);
        class
    }

    pub(super) fn set_whole(&mut self, class: Class) {
        let root = self.root(class);
        self.are_whole[root] = true;
    }

    pub(super) fn is_whole(&mut self, class: Class) -> bool {
        let root = self.root(class);
        self.are_whole[root]
    }

    pub(super) fn unite(&mut self, one: Class, other: Class) {
        let (one, other) = (self.root(one), self.root(other));
        self.are_whole[one] |= self.are_whole[other];
        self.parents[other] = one;
    }

    fn root(&mut self, class: Class) -> usize {
        let mut at = class.0;
        while self.parents[at] != at {
            // Each second step is left out of the ways that follow.
            self.parents[at] = self.parents[self.parents[at]];
            at = self.parents[at];
        }
        at
    }
}
