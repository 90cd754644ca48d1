//! What ARCHITECTURE.md says about who may know whom, and how the sources are kept.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The modules of the compiler, each with those of its modules that it may name.
const MAY_KNOW: &[(&str, &[&str])] = &[
    ("deep", &[]),
    ("derive", &["diagnostics"]),
    ("diagnostics", &[]),
    ("explain", &["diagnostics", "graph", "rules"]),
    ("graph", &[]),
    ("request", &["deep", "diagnostics", "graph"]),
    ("rules", &["graph"]),
    (
        "parse",
        &["deep", "diagnostics", "graph", "request", "rules"],
    ),
    ("differentiate", &["graph", "rules"]),
    ("simplify", &["graph", "rules"]),
    (
        "emit",
        &[
            "deep",
            "diagnostics",
            "explain",
            "graph",
            "request",
            "rules",
        ],
    ),
    ("interpret", &["graph", "rules"]),
];

/// The directories of sources.
const SOURCES: &[&str] = &[
    "src",
    "backprop-compiler/src",
    "backprop-macros/src",
    "backprop-runtime/src",
    "backprop-tour/src",
];

#[test]
fn modules_of_the_compiler_name_only_those_they_may_know() {
    let compiler = root().join("backprop-compiler/src");
    let mut wrong = Vec::new();
    for file in rust_files(&compiler) {
        let module = module_of(&compiler, &file);
        if module == "lib" {
            continue;
        }
        let allowed = MAY_KNOW.iter().find(|(name, _)| *name == module);
        let Some((_, allowed)) = allowed else {
            panic!("the module `{module}` has no row in MAY_KNOW");
        };
        for known in named_modules(&read(&file)) {
            if known != module && !allowed.contains(&known.as_str()) {
                wrong.push(format!("{} names `{known}`", file.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_order_of_knowledge_has_no_cycle() {
    let mut settled = BTreeSet::new();
    while settled.len() < MAY_KNOW.len() {
        let before = settled.len();
        for (name, known) in MAY_KNOW {
            if known.iter().all(|module| settled.contains(module)) {
                settled.insert(*name);
            }
        }
        assert!(settled.len() > before, "only {settled:?} is in order");
    }
}

#[test]
fn names_of_modules_are_found_in_every_form_of_path() {
    let text = "use crate::graph::Id;\nuse crate::{emit, rules::Rule};\nlet x = crate::parse::f();\n// crate::deep::x\n";
    let found: Vec<_> = named_modules(text).into_iter().collect();
    assert_eq!(found, ["emit", "graph", "parse", "rules"]);
}

#[test]
fn the_compiler_depends_on_nothing_but_syn_and_its_kin() {
    let dependencies = dependencies("backprop-compiler/Cargo.toml");
    assert_eq!(dependencies, ["proc-macro2", "quote", "syn"]);
}

#[test]
fn the_runtime_depends_on_nothing_by_default() {
    assert_eq!(dependencies("backprop-runtime/Cargo.toml"), ["libm"]);
    let manifest = read(&root().join("backprop-runtime/Cargo.toml"));
    assert!(manifest.contains("libm = { workspace = true, optional = true }"));
    assert!(manifest.contains("default = [\"std\"]\n"));
    assert!(manifest.contains("\nstd = [\"alloc\"]\n"));
    assert!(manifest.contains("\nalloc = []\n"));
}

#[test]
fn no_source_file_is_too_long_to_read() {
    for directory in SOURCES {
        for file in rust_files(&root().join(directory)) {
            let lines = read(&file).lines().count();
            assert!(lines <= 500, "{} has {lines} lines", file.display());
        }
    }
}

#[test]
fn every_source_file_opens_by_saying_what_it_is() {
    for directory in SOURCES {
        for file in rust_files(&root().join(directory)) {
            let opens_well = read(&file).starts_with("//! ");
            assert!(opens_well, "{} has no `//!`", file.display());
        }
    }
}

#[test]
fn prose_names_only_files_that_exist() {
    let mut missing = Vec::new();
    for page in ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"] {
        for path in quoted_paths(&read(&root().join(page))) {
            let compiler = root().join("backprop-compiler/src").join(&path);
            if !root().join(&path).exists() && !compiler.exists() {
                missing.push(format!("{page} names {path}"));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn rust_files(directory: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut left = vec![directory.to_owned()];
    while let Some(directory) = left.pop() {
        for entry in fs::read_dir(&directory).expect("a directory of sources") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                left.push(path);
            } else if path.extension().is_some_and(|kind| kind == "rs") {
                files.push(path);
            }
        }
    }
    assert!(!files.is_empty(), "nothing in {}", directory.display());
    files
}

/// The first part of a file's path below the root of its crate.
fn module_of(root: &Path, file: &Path) -> String {
    let path = file.strip_prefix(root).expect("a file below the root");
    let first = path.components().next().expect("a file has a name");
    let first = first.as_os_str().to_string_lossy();
    first.trim_end_matches(".rs").to_owned()
}

/// The modules that stand behind `crate::` anywhere but in a comment.
fn named_modules(text: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let is_code = |line: &&str| !line.trim_start().starts_with("//");
    let code: String = text.lines().filter(is_code).collect();
    for after in code.split("crate::").skip(1) {
        if let Some(list) = after.strip_prefix('{') {
            // In a list, what follows the bracket or a comma of the outer level is a module.
            let mut depth = 0;
            let mut item = String::new();
            for character in list.chars() {
                match character {
                    '}' if depth == 0 => break,
                    ',' if depth == 0 => names.extend(first_word(&std::mem::take(&mut item))),
                    '{' => depth += 1,
                    '}' => depth -= 1,
                    _ => {}
                }
                if !(depth == 0 && character == ',') {
                    item.push(character);
                }
            }
            names.extend(first_word(&item));
        } else {
            names.extend(first_word(after));
        }
    }
    names
}

fn first_word(text: &str) -> Option<String> {
    let word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let text = text.trim_start();
    let end = text.find(|c| !word(c)).unwrap_or(text.len());
    (end > 0).then(|| text[..end].to_owned())
}

/// The names under `[dependencies]`.
fn dependencies(manifest: &str) -> Vec<String> {
    let text = read(&root().join(manifest));
    let (_, rest) = text.split_once("\n[dependencies]\n").expect("the section");
    let lines = rest.lines().take_while(|line| !line.starts_with('['));
    let names = lines.filter(|line| !line.starts_with('#'));
    names.filter_map(dependency).collect()
}

fn dependency(line: &str) -> Option<String> {
    let end = line.find(['.', ' ', '='])?;
    Some(line[..end].to_owned())
}

/// What stands between backticks, or as the target of a link, and looks like the path of a file or a directory.
fn quoted_paths(text: &str) -> Vec<String> {
    let quoted = text.split('`').skip(1).step_by(2);
    let linked = text.split("](").skip(1).filter_map(|t| t.split(')').next());
    quoted
        .chain(linked)
        .filter(|path| !path.contains([' ', '*', '<', ':', '|', '\n']))
        .filter(|path| {
            [".rs", ".md", ".toml", ".py", "/"]
                .iter()
                .any(|end| path.ends_with(end))
        })
        .map(str::to_owned)
        .collect()
}
