//! Whole crates of users: every edition, `no_std`, every lint an error, the dependency renamed or re-exported.
//!
//! The crates are in `tests/crates`, a workspace of its own, which is built here with the versions of the project's lock file.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::OnceLock;

/// Runs `cargo` on the workspace of users, and shows what it says where it fails.
#[track_caller]
fn cargo(arguments: &[&str]) {
    static LOCKED: OnceLock<()> = OnceLock::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let users = root.join("tests/crates");
    LOCKED.get_or_init(|| {
        fs::copy(root.join("Cargo.lock"), users.join("Cargo.lock"))
            .expect("a lock file can be copied");
    });
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .arg("--offline")
        .current_dir(users)
        .env(
            "CARGO_TARGET_DIR",
            Path::new(env!("CARGO_TARGET_TMPDIR")).join("users"),
        )
        .output()
        .expect("cargo can be run");
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
