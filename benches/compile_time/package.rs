//! The package that is checked: in, a source; out, how long `cargo check` took.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::{self, Command};
use std::time::{Duration, Instant};
use std::{env, fs};

/// A package in a directory of its own among the temporary files, removed when dropped.
pub(crate) struct Package {
    directory: PathBuf,
}

impl Package {
    /// Builds the dependencies too, so that only the package itself is left to check.
    pub(crate) fn new() -> Result<Self, Box<dyn Error>> {
        let checkout = Path::new(env!("CARGO_MANIFEST_DIR"));
        let package = Self {
            directory: env::temp_dir().join(format!("backprop-compile-time-{}", process::id())),
        };
        fs::create_dir_all(package.directory.join("src"))?;
        let manifest = format!(
            "[package]\nname = \"text\"\nedition = \"2024\"\n\n[dependencies]\nbackprop = {{ path = '{}' }}\n\n[workspace]\n",
            checkout.display(),
        );
        fs::write(package.directory.join("Cargo.toml"), manifest)?;
        // The checkout's versions of the dependencies are here already: nothing needs the network.
        fs::copy(
            checkout.join("Cargo.lock"),
            package.directory.join("Cargo.lock"),
        )?;
        package.check("pub use backprop::grad;\n")?;
        Ok(package)
    }

    /// Replaces the source and checks the package.
    pub(crate) fn check(&self, source: &str) -> Result<Duration, Box<dyn Error>> {
        fs::write(self.directory.join("src/lib.rs"), source)?;
        let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo
            .current_dir(&self.directory)
            .args(["check", "--offline", "--quiet"]);
        cargo.env("CARGO_TARGET_DIR", self.directory.join("target"));
        let start = Instant::now();
        let output = cargo.output()?;
        let time = start.elapsed();
        if !output.status.success() {
            // What the compiler says last is the summary, and before it stands the reason.
            let said = String::from_utf8_lossy(&output.stderr);
            let lines: Vec<&str> = said.lines().collect();
            let last = lines[lines.len().saturating_sub(20)..].join("\n");
            return Err(format!("`cargo check` failed: {}\n{last}", output.status).into());
        }
        Ok(time)
    }
}

impl Drop for Package {
    fn drop(&mut self) {
        // What cannot be removed now is left to whoever clears the temporary files.
        let _ = fs::remove_dir_all(&self.directory);
    }
}
