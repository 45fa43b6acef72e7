//! A file, whatever its size, by little of it at a time: as a [`Read`], or as the browser streams it.

use js_sys::Uint8Array;
use std::cell::RefCell;
use std::io::{Error, Read, Result};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, FileReaderSync, ReadableStreamByobReader, ReadableStreamReadResult};

/// Bytes of a slice: large enough that the call costs nothing beside the reading.
const SLICE: f64 = 4_194_304.0;
/// Bytes that are asked for at once of a stream.
const PIECE: u32 = 1_048_576;

struct File {
    blob: Blob,
    reader: FileReaderSync,
    /// Where the next slice begins.
    next: f64,
    slice: Uint8Array,
    /// Bytes of the slice that are read.
    read: u32,
}

thread_local! {
    // Not in the source itself: readers ask for what could go to another thread, and nothing of JavaScript's can.
    static FILE: RefCell<Option<File>> = const { RefCell::new(None) };
}

/// The file that this worker reads.
pub(crate) struct Source;

/// Reads a file from its beginning.
pub(crate) fn of(blob: Blob) -> Source {
    let file = FileReaderSync::new().ok().map(|reader| {
        let slice = Uint8Array::new_with_length(0);
        File { blob, reader, next: 0.0, slice, read: 0 }
    });
    FILE.set(file);
    Source
}

/// The first bytes of a file.
pub(crate) fn head(blob: &Blob, bytes: usize) -> std::result::Result<Vec<u8>, JsValue> {
    let bytes = u32::try_from(bytes).unwrap_or(u32::MAX);
    whole(&blob.slice_with_f64_and_f64(0.0, f64::from(bytes))?).map(|bytes| bytes.to_vec())
}

/// All bytes of a file at once; fails as the browser does.
pub(crate) fn whole(blob: &Blob) -> std::result::Result<Uint8Array, JsValue> {
    Ok(Uint8Array::new(&FileReaderSync::new()?.read_as_array_buffer(blob)?.into()))
}

/// A file as the browser streams it, into one buffer that goes to and fro: the fastest way there is.
pub(crate) struct Stream {
    reader: ReadableStreamByobReader,
    buffer: Uint8Array,
}

impl Stream {
    /// From the file's beginning; nothing where the browser streams into no buffers of ours.
    pub(crate) fn of(blob: &Blob) -> Option<Self> {
        let reader = ReadableStreamByobReader::new(&blob.stream()).ok()?;
        Some(Self { reader, buffer: Uint8Array::new_with_length(PIECE) })
    }

    /// The next bytes, valid until the next call; nothing at the end.
    pub(crate) async fn next(&mut self) -> Result<Option<Uint8Array>> {
        let result = JsFuture::from(self.reader.read_with_array_buffer_view(&self.buffer)).await;
        let result: ReadableStreamReadResult = result.map_err(|told| error(&told))?.unchecked_into();
        let piece = result.get_value().dyn_into::<Uint8Array>().ok().filter(|piece| piece.length() > 0);
        if let Some(piece) = &piece {
            self.buffer = Uint8Array::new(&piece.buffer());
        }
        Ok(piece)
    }
}

/// The browser's own name of what went wrong, as `NotReadableError`: its sentence may be in any language.
fn error(error: &JsValue) -> Error {
    let name = js_sys::Reflect::get(error, &"name".into()).ok().and_then(|name| name.as_string());
    Error::other(name.unwrap_or_else(|| "error".to_owned()))
}

impl File {
    fn fill(&mut self) -> Result<()> {
        let end = (self.next + SLICE).min(self.blob.size());
        let blob = self.blob.slice_with_f64_and_f64(self.next, end).map_err(|told| error(&told))?;
        let buffer = self.reader.read_as_array_buffer(&blob).map_err(|told| error(&told))?;
        self.slice = Uint8Array::new(&buffer);
        self.next = end;
        self.read = 0;
        Ok(())
    }
}

impl Read for Source {
    fn read(&mut self, into: &mut [u8]) -> Result<usize> {
        FILE.with_borrow_mut(|file| {
            let Some(file) = file else { return Err(Error::other("no FileReaderSync")) };
            if file.read == file.slice.length() && file.next < file.blob.size() {
                file.fill()?;
            }
            let left = file.slice.length() - file.read;
            let count = left.min(u32::try_from(into.len()).unwrap_or(u32::MAX));
            if count > 0 {
                file.slice.subarray(file.read, file.read + count).copy_to(&mut into[..count as usize]);
                file.read += count;
            }
            Ok(count as usize)
        })
    }
}
