//! Whole programs as a user writes them: loops, ways out, mutation, calls, structs and iterators, in
//! `#[differentiable]` functions and in closures of `grad!`.
//!
//! Each function is checked against itself: the value bit for bit, the gradient against central differences, the other
//! derivatives against the gradient.

#![allow(
    missing_docs,
    clippy::all,
    clippy::pedantic,
    unused_qualifications,
    unreachable_pub,
    reason = "the programs are written in every form that the language has, the roundabout ones too"
)]
#![forbid(unsafe_code)]

#[macro_use]
mod check;

mod adapters;
mod algorithms;
mod apart;
mod calls;
mod cases;
mod checkpoints;
mod chosen_constants;
mod closures;
mod constant_fields;
mod constant_state;
mod constants;
mod copies;
mod counts;
mod custom_rules;
mod early_results;
mod exchange;
mod exits;
mod first_writes;
mod folds;
mod found_with_index;
mod functions_by_name;
mod generics;
mod growing;
mod held_iterators;
mod high_precision;
mod idioms;
mod in_grad;
mod iterators;
mod kept_by_branches;
mod later;
mod lengths;
mod lent_constants;
mod lent_parts;
mod lent_places;
mod list_machine;
mod lists_of_all_kinds;
mod lists_of_lists;
mod loops;
mod loops_over_data;
mod mapped;
mod mixed_lists;
mod models;
mod mutation;
mod names;
mod names_used_twice;
mod options;
mod parameters;
mod patterns;
mod results;
mod shapes;
mod shifts;
mod shrinking;
mod sorting;
mod std_forms;
mod structs;
mod structs_from_arms;
mod unread_results;
mod unread_values;
mod untaken_arms;
mod values_that_leave;
mod vectors;
mod whole;
mod whole_fields;
