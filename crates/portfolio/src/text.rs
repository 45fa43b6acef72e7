//! Bytes as text, whatever they were saved as.

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE, WINDOWS_1252};
use encoding_rs_io::DecodeReaderBytesBuilder;
use std::borrow::Cow;
use std::io::Read;

/// A cell as text: UTF-8 where it is valid, else Windows-1252, in which every byte is a letter.
pub(crate) fn text(bytes: &[u8]) -> Cow<'_, str> {
    std::str::from_utf8(bytes).map_or_else(|_| WINDOWS_1252.decode_without_bom_handling(bytes).0, Cow::Borrowed)
}

/// UTF-16 as the first bytes tell it: by its mark, or by every other byte being nothing, as in Latin letters.
pub(crate) fn utf16(head: &[u8]) -> Option<&'static Encoding> {
    match head {
        [0xff, 0xfe, ..] => return Some(UTF_16LE),
        [0xfe, 0xff, ..] => return Some(UTF_16BE),
        _ => {}
    }
    let pairs = head.chunks_exact(2).take(64);
    let count =
        |low: bool| pairs.clone().filter(|pair| (pair[usize::from(low)] == 0) && pair[usize::from(!low)] != 0).count();
    let most = pairs.len() * 3 / 4;
    if pairs.len() < 2 {
        None
    } else if count(true) > most {
        Some(UTF_16LE)
    } else if count(false) > most {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// The source as UTF-8 (or Windows-1252, which [`text`] reads cell by cell), without a byte order mark.
pub(crate) fn decoded<'s>(head: &[u8], source: impl Read + 's) -> Box<dyn Read + 's> {
    match utf16(head) {
        Some(encoding) => {
            let mut builder = DecodeReaderBytesBuilder::new();
            Box::new(builder.encoding(Some(encoding)).bom_override(true).build(source))
        }
        None => Box::new(source),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_encoding_that_spreadsheets_save_is_read() {
        let said = "Client;Société Générale — Ångström\r\n";
        let utf16 = |little: bool, mark: bool| {
            let units = mark.then_some(0xfeff).into_iter().chain(said.encode_utf16());
            units
                .flat_map(|unit: u16| if little { unit.to_le_bytes() } else { unit.to_be_bytes() })
                .collect::<Vec<u8>>()
        };
        for bytes in [utf16(true, true), utf16(false, true), utf16(true, false), utf16(false, false), said.into()] {
            let mut read = String::new();
            decoded(&bytes, bytes.as_slice()).read_to_string(&mut read).unwrap();
            assert_eq!(read.trim_start_matches('\u{feff}'), said);
        }
        let (old, ..) = WINDOWS_1252.encode(said);
        assert_eq!(text(&old), said);
    }
}
