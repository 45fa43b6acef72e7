//! `cargo xtask serve`: from an empty clone to the app in a browser.

use std::io::ErrorKind;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::process::Child;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::{process, trunk};

/// What `serve` takes.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Build as for a release: slower to build, as fast and small as in production
    #[arg(long)]
    release: bool,
    /// The port on 127.0.0.1
    #[arg(long, default_value_t = 8080, value_parser = clap::value_parser!(u16).range(1..))]
    port: u16,
}

/// Builds and serves until it is stopped.
pub(crate) fn run(args: &Args) -> Result<()> {
    check_port(args.port)?;
    let mut trunk = trunk::command("serve", args.release)?;
    trunk.args(["--address", "127.0.0.1", "--port", &args.port.to_string()]);
    trunk.arg("--disable-address-lookup");
    // Not into dist/, which is a release, and what the end-to-end tests look at.
    let folder = process::root().join("target").join("serve");
    std::fs::create_dir_all(&folder).context("can't create target/serve")?;
    trunk.arg("--dist").arg(folder);
    let child = Arc::new(Mutex::new(trunk.spawn().context("can't start trunk")?));
    // Ctrl-C reaches trunk as well; the signal that `kill` sends does not, and trunk would stay.
    let stopped = Arc::clone(&child);
    ctrlc::set_handler(move || {
        let _ = with(&stopped, |child| child.kill().and_then(|()| child.wait()));
        std::process::exit(130);
    })?;
    let mut announced = false;
    loop {
        if let Some(status) = with(&child, Child::try_wait)? {
            bail!("trunk stopped ({status}); its reason stands above");
        }
        if !announced && is_up(args.port) {
            announced = true;
            println!("\nNextplan is at http://127.0.0.1:{}/ (Ctrl-C stops it)\n", args.port);
        }
        std::thread::sleep(Duration::from_millis(200));
    }
}

/// An error that says what to do, before minutes go into a build that can't be served.
fn check_port(port: u16) -> Result<()> {
    let Err(error) = TcpListener::bind((Ipv4Addr::LOCALHOST, port)) else {
        return Ok(());
    };
    let reason = match error.kind() {
        ErrorKind::AddrInUse => "is in use by another program".to_owned(),
        ErrorKind::PermissionDenied => "is reserved for the system".to_owned(),
        _ => format!("can't be opened: {error}"),
    };
    let other = if port < 1024 { 8080 } else { port.checked_add(1).unwrap_or(8080) };
    bail!(
        "Port {port} on 127.0.0.1 {reason}.\n\
         Stop that program, or choose another port: cargo xtask serve --port {other}"
    );
}

fn is_up(port: u16) -> bool {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    TcpStream::connect_timeout(&address, Duration::from_millis(200)).is_ok()
}

fn with<T>(child: &Mutex<Child>, act: impl FnOnce(&mut Child) -> T) -> T {
    act(&mut child.lock().unwrap_or_else(PoisonError::into_inner))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_in_use_is_an_error_that_names_another() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        let error = check_port(port).unwrap_err().to_string();
        assert!(error.contains("in use"), "{error}");
        assert!(error.contains("cargo xtask serve --port"), "{error}");
        drop(taken);
        assert!(check_port(port).is_ok());
    }
}
