//! Where each node of a drawing stands: an ordered tidy tree by contours, after Reingold and Tilford.
//!
//! In goes a trace with the size of each box and of each label beside an edge, out come their places. Operands keep their
//! order, a parent stands over the middle of its operands, and subtrees are moved together until their outlines touch.

use backprop_runtime::trace::Trace;

/// A box of the drawing: a node, or a stub of one that stands elsewhere.
#[derive(Clone, Debug)]
pub(super) struct Item {
    /// The node.
    pub(super) node: usize,
    /// The item of its user.
    pub(super) parent: Option<usize>,
    /// Its user among the nodes, and which of the arguments it is.
    pub(super) usage: Option<(usize, usize)>,
    pub(super) is_stub: bool,
    /// The level, from the result down.
    pub(super) depth: usize,
    /// The middle.
    pub(super) x: f64,
    pub(super) size: Size,
}

/// How wide a box is, and the label beside its edge to its user.
#[derive(Clone, Copy, Debug)]
pub(super) struct Size {
    pub(super) width: f64,
    pub(super) label: f64,
}

/// The distance between boxes.
const GAP: f64 = 22.0;

/// The items, users before what they use, with their places; the outline begins at 0.
pub(super) fn tidy(trace: &Trace, size: impl Fn(&Item) -> Size) -> Vec<Item> {
    let mut items = items(trace);
    for item in &mut items {
        item.size = size(item);
    }
    let mut children: Vec<Vec<usize>> = vec![Vec::new(); items.len()];
    for (at, item) in items.iter().enumerate() {
        if let Some(parent) = item.parent {
            children[parent].push(at);
        }
    }
    // Each subtree's outline around its own root at 0, and how far each item is from its parent.
    let mut outlines: Vec<Outline> = vec![Outline::default(); items.len()];
    let mut offsets = vec![0.0; items.len()];
    for at in (0..items.len()).rev() {
        let mut together = Outline::default();
        let mut places = Vec::new();
        let count = children[at].len();
        for (n, &child) in children[at].iter().enumerate() {
            let mut outline = std::mem::take(&mut outlines[child]);
            outline.label(&items[child], side(n, count));
            let place = together.distance(&outline);
            together.join(&outline, place);
            places.push(place);
        }
        let middle = match (places.first(), places.last()) {
            (Some(first), Some(last)) => f64::midpoint(*first, *last),
            _ => 0.0,
        };
        for (&child, place) in children[at].iter().zip(places) {
            offsets[child] = place - middle;
        }
        outlines[at] = together.under(&items[at], -middle);
    }
    for at in 0..items.len() {
        let above = items[at].parent.map_or(0.0, |parent| items[parent].x);
        items[at].x = above + offsets[at];
    }
    let left = outlines.first().map_or(0.0, Outline::left);
    for item in &mut items {
        item.x -= left;
    }
    items
}

/// On which side of its edge the label of one of several operands stands: -1 left, 1 right.
pub(super) fn side(place: usize, count: usize) -> f64 {
    if count > 1 && place == 0 { -1.0 } else { 1.0 }
}

fn items(trace: &Trace) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    let Some(root) = trace.graph.nodes.len().checked_sub(1) else {
        return items;
    };
    let mut waiting = vec![(root, None, None, false, 0)];
    while let Some((node, parent, usage, is_stub, depth)) = waiting.pop() {
        let at = items.len();
        items.push(Item {
            node,
            parent,
            usage,
            is_stub,
            depth,
            x: 0.0,
            size: Size {
                width: 0.0,
                label: 0.0,
            },
        });
        if !is_stub {
            let arguments = &trace.graph.nodes[node].arguments;
            for (place, argument) in arguments.iter().enumerate().rev() {
                let usage = Some((node, place));
                waiting.push((argument.node, Some(at), usage, argument.is_stub, depth + 1));
            }
        }
    }
    items
}

/// The left and right ends of a subtree, at the height of each box and of each label.
#[derive(Clone, Default)]
struct Outline {
    ends: Vec<(f64, f64)>,
}

impl Outline {
    fn left(&self) -> f64 {
        self.ends
            .iter()
            .map(|end| end.0)
            .fold(f64::INFINITY, f64::min)
    }

    /// Adds the label of the edge above the root.
    fn label(&mut self, item: &Item, side: f64) {
        let label = item.size.label;
        let ends = if label == 0.0 {
            (0.0, 0.0)
        } else if side < 0.0 {
            (-label, 0.0)
        } else {
            (0.0, label)
        };
        self.ends.insert(0, ends);
    }

    /// How far to the right another outline has to stand.
    fn distance(&self, other: &Self) -> f64 {
        let pairs = self.ends.iter().zip(&other.ends);
        pairs
            .map(|(own, next)| own.1 + GAP - next.0)
            .fold(0.0, f64::max)
    }

    fn join(&mut self, other: &Self, place: f64) {
        for (level, &(left, right)) in other.ends.iter().enumerate() {
            match self.ends.get_mut(level) {
                Some(end) => {
                    end.0 = end.0.min(left + place);
                    end.1 = end.1.max(right + place);
                }
                None => self.ends.push((left + place, right + place)),
            }
        }
    }

    /// The outline of a root over this, which is moved first.
    fn under(self, root: &Item, moved: f64) -> Self {
        let half = root.size.width / 2.0;
        let ends = self.ends.into_iter();
        let ends = ends.map(|(left, right)| (left + moved, right + moved));
        Self {
            ends: std::iter::once((-half, half)).chain(ends).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use backprop::explain;
    use backprop_runtime::trace::Trace;

    use super::{Item, Size, tidy};

    fn placed(trace: &Trace) -> Vec<Item> {
        tidy(trace, |_| Size {
            width: 100.0,
            label: 60.0,
        })
    }

    #[test]
    fn operands_keep_their_order_and_boxes_do_not_touch() {
        let traces = [
            explain!(|x| 1.0 / (1.0 + (-x).exp())).trace(0.5),
            explain!(|x, y| (x - y) / ((x * y + 1.0) * (2.0 - y.sin() * x)) - x.max(y))
                .trace(0.5, 0.7),
            explain!(|x, y| if x > y { x * y } else { (x + 1.0) * (y - 2.0) }).trace(0.5, 0.7),
        ];
        for trace in traces {
            let items = placed(&trace);
            let what = &trace.graph.source;
            for (at, item) in items.iter().enumerate() {
                for other in &items[at + 1..] {
                    if item.parent == other.parent {
                        assert!(item.x < other.x, "operands of {what}");
                    }
                    if item.depth == other.depth {
                        assert!((item.x - other.x).abs() >= 100.0, "boxes of {what}");
                    }
                }
                assert!(item.x >= 50.0, "{what} begins at 0");
            }
        }
    }

    #[test]
    fn a_parent_stands_over_the_middle_of_its_operands() {
        let items = placed(&explain!(|x, y| (x + 1.0) * (y.sin() + x)).trace(0.5, 0.7));
        for at in 0..items.len() {
            let below = items.iter().filter(|item| item.parent == Some(at));
            let places: Vec<f64> = below.map(|item| item.x).collect();
            if let (Some(first), Some(last)) = (places.first(), places.last()) {
                assert!((f64::midpoint(*first, *last) - items[at].x).abs() < 1e-9);
            }
        }
    }
}
