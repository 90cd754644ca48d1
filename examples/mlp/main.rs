//! Trains a multilayer perceptron to read handwritten digits.
//!
//! ```text
//! cargo run --release --example mlp [chart.svg]
//! ```
//!
//! The network is a struct of structs of arrays, and so is the gradient of its loss. It learns from two thirds of the images
//! and is tested on the others.

#![allow(
    clippy::cast_precision_loss,
    reason = "counts of images are far below 2^53"
)]

#[path = "../chart/mod.rs"]
mod chart;
mod data;
mod network;
mod train;

use std::error::Error;

use crate::chart::{Series, Titles};
use crate::network::{Image, Network, loss};
use crate::train::{Training, accuracy, read};

/// How often the network sees all images.
const EPOCHS: u32 = 30;
/// How many of the images it learns from.
const LEARNED: usize = 1200;

fn main() -> Result<(), Box<dyn Error>> {
    let mut images = data::images();
    let (learned, unseen) = images.split_at_mut(LEARNED);
    let mut training = Training::new(1);
    let (mut losses, mut unseen_losses) = (Vec::new(), Vec::new());

    println!("epoch    loss  loss on unseen images  of them read right");
    for epoch in 1..=EPOCHS {
        let mean = training.epoch(learned);
        let unseen_loss = loss(&training.network, unseen);
        losses.push((f64::from(epoch), mean));
        unseen_losses.push((f64::from(epoch), unseen_loss));
        let right = 100.0 * accuracy(&training.network, unseen);
        println!("{epoch:5}  {mean:6.4}  {unseen_loss:21.4}  {right:17.1}%");
    }

    show_mistake(&training.network, unseen);
    let path = chart::path_of_chart()?;
    let titles = Titles {
        caption: "A perceptron that learns to read digits",
        x: "epoch",
        y: "cross entropy",
    };
    let series = [
        Series {
            name: "while learning",
            points: &losses,
            is_line: true,
            color: 0,
        },
        Series {
            name: "unseen images",
            points: &unseen_losses,
            is_line: true,
            color: 1,
        },
    ];
    chart::draw(&path, &titles, &series)?;
    println!("the loss is drawn in {}", path.display());
    Ok(())
}

/// Prints the first image that is read wrong.
fn show_mistake(network: &Network, images: &[Image]) {
    let is_wrong = |image: &&Image| read(network, image) != image.digit;
    let Some(image) = images.iter().find(is_wrong) else {
        return;
    };
    println!(
        "\nThis {} is read as {}:\n",
        image.digit,
        read(network, image)
    );
    for row in image.pixels.chunks(8) {
        let shade = |&ink: &f64| match ink {
            ink if ink < 0.25 => "  ",
            ink if ink < 0.5 => "░░",
            ink if ink < 0.75 => "▒▒",
            _ => "██",
        };
        println!("    {}", row.iter().map(shade).collect::<String>());
    }
    println!();
}
