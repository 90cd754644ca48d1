//! Whole crates of users: every edition, `no_std`, every lint an error, the dependency renamed or re-exported.
//!
//! The crates are in `tests/crates`, a workspace of its own, which is built here with the versions of the project's lock file.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use std::sync::OnceLock;

/// Runs `cargo` on the workspace of users.
fn run(arguments: &[&str]) -> Output {
    static LOCKED: OnceLock<()> = OnceLock::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let users = root.join("tests/crates");
    LOCKED.get_or_init(|| {
        fs::copy(root.join("Cargo.lock"), users.join("Cargo.lock"))
            .expect("a lock file can be copied");
    });
    Command::new(env!("CARGO"))
        .args(arguments)
        .arg("--offline")
        .current_dir(users)
        .env(
            "CARGO_TARGET_DIR",
            Path::new(env!("CARGO_TARGET_TMPDIR")).join("users"),
        )
        .output()
        .expect("cargo can be run")
}

/// The same, and shows what it says where it fails.
#[track_caller]
fn cargo(arguments: &[&str]) {
    let output = run(arguments);
    assert!(
        output.status.success(),
        "cargo {}\n{}{}",
        arguments.join(" "),
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn every_edition() {
    cargo(&[
        "test",
        "--quiet",
        "--lib",
        "-p",
        "edition-2015",
        "-p",
        "edition-2018",
        "-p",
        "edition-2021",
        "-p",
        "edition-2024",
    ]);
}

#[test]
fn renamed_and_reexported() {
    cargo(&[
        "test",
        "--quiet",
        "--lib",
        "-p",
        "renamed",
        "-p",
        "reexport",
        "-p",
        "reexport-user",
    ]);
}

#[test]
fn without_the_standard_library() {
    // One at a time, because cargo unites the features of what it builds together; and tests of values stand outside of
    // the crates, because a unit test brings the standard library and with it the methods that `core`'s floats lack.
    cargo(&["test", "--quiet", "--test", "values", "-p", "no-std"]);
    cargo(&["test", "--quiet", "--test", "values", "-p", "no-std-alloc"]);
}

#[test]
fn every_lint_is_silent() {
    cargo(&[
        "clippy",
        "--quiet",
        "-p",
        "lints",
        "-p",
        "edition-2015",
        "-p",
        "edition-2024",
    ]);
}

// What rustc says around our words changes with its version, so that no file has all of it.
#[test]
fn a_function_without_second_derivatives_is_named_where_it_is_called() {
    let output = run(&["check", "--quiet", "-p", "first-order"]);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success(), "{said}");
    let message = "the function `square` has no second derivatives";
    for place in ["src/lib.rs:12:5", "src/lib.rs:17:5", "src/lib.rs:21:51"] {
        let found = said.find(place).map(|at| said[..at].trim_end());
        let told = found.and_then(|before| before.rfind(message));
        assert!(told.is_some(), "{place}\n{said}");
    }
    // One error for each of the three calls.
    assert_eq!(said.matches(message).count(), 3, "{said}");
    assert!(said.contains("differentiated twice here"), "{said}");
    assert!(
        said.contains("write `#[differentiable(hessian)]` on the function"),
        "{said}"
    );
}
