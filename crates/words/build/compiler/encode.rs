//! Writes a message in the form of `ops.rs`.

use super::How;
use super::resolve::Piece;
use crate::ops;

/// `order` are the names of the message's arguments, which are numbered in it.
pub(crate) fn message(pieces: &[Piece], order: &[&str]) -> String {
    let mut out = String::new();
    write(pieces, order, &mut out);
    out
}

fn write(pieces: &[Piece], order: &[&str], out: &mut String) {
    for piece in pieces {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Arg { name, how } => {
                out.push(match how {
                    How::Date(_) => ops::DATE,
                    How::Or => ops::OR,
                    // The value tells the renderer whether it is a number or a list.
                    How::Plain | How::Number | How::And => ops::ARG,
                });
                out.push(place(name, order));
                if let How::Date(style) = how {
                    out.push(*style);
                }
            }
            Piece::Select { name, variants, default, .. } => {
                out.push(ops::SELECT);
                out.push(place(name, order));
                for (key, pieces) in variants {
                    out.push(ops::KEY);
                    out.push_str(key);
                    out.push(ops::THEN);
                    write(pieces, order, out);
                }
                out.push(ops::ELSE);
                write(&default.1, order, out);
                out.push(ops::END);
            }
        }
    }
}

fn place(name: &str, order: &[&str]) -> char {
    // In another language than English a name may be unknown; that was reported already.
    let nth = order.iter().position(|known| *known == name).unwrap_or_default();
    u32::try_from(nth).ok().and_then(|nth| char::from_u32('0' as u32 + nth)).unwrap_or('0')
}
