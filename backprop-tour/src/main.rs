//! `cargo run --release -p backprop-tour`: starts the local server, and prints its address; with an expression
//! after `--` it draws that instead.

use std::process::ExitCode;

use backprop_tour::{Server, command};

/// The port that is tried first; if another program has it, any free one is taken.
const PORT: u16 = 7373;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args_os()
        .skip(1)
        .map(|argument| argument.to_string_lossy().into_owned())
        .collect();
    if arguments.is_empty() {
        return serve();
    }
    match command::run(&arguments, &mut std::io::stdout().lock()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{}", message.trim_end());
            ExitCode::FAILURE
        }
    }
}

fn serve() -> ExitCode {
    let server = match Server::bind(PORT).or_else(|_| Server::bind(0)) {
        Ok(server) => server,
        Err(error) => {
            eprintln!("no port of 127.0.0.1 can be listened at: {error}");
            return ExitCode::FAILURE;
        }
    };
    println!("the visual tour is at http://{}/", server.address());
    println!("press Ctrl-C to end it");
    match server.run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("the server ended: {error}");
            ExitCode::FAILURE
        }
    }
}
