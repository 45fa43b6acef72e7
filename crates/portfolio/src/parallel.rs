//! Blocks of rows on several threads, their results in the file's order.

use crate::csv::Blocks;
use crate::file::ReadError;
use crate::intake::Tally;
use std::collections::BTreeMap;
use std::io::Read;
use std::sync::{Mutex, mpsc};

/// Works on every block and hands over what came of it, with the bytes read so far, in order.
pub(crate) fn each<R: Read>(
    mut blocks: Blocks<R>,
    threads: usize,
    work: impl Fn(&[u8], bool) -> Tally + Sync,
    mut done: impl FnMut(u64, Tally),
) -> Result<(), ReadError> {
    let mut bytes = 0;
    // A browser's worker has no threads to give.
    if threads < 2 || cfg!(target_arch = "wasm32") {
        while let Some(block) = blocks.next()? {
            bytes += block.len() as u64;
            done(bytes, work(&block, blocks.done));
        }
        return Ok(());
    }
    on_threads(&mut blocks, threads, &work, &mut done)
}

/// This thread reads, the others work. At most two blocks a thread wait.
fn on_threads<R: Read>(
    blocks: &mut Blocks<R>,
    threads: usize,
    work: &(impl Fn(&[u8], bool) -> Tally + Sync),
    done: &mut impl FnMut(u64, Tally),
) -> Result<(), ReadError> {
    let (give, take) = mpsc::sync_channel::<(u64, Vec<u8>, bool)>(threads * 2);
    let take = Mutex::new(take);
    let (put, got) = mpsc::channel::<(u64, u64, Tally)>();
    std::thread::scope(|scope| {
        for _ in 0..threads {
            let (take, put) = (&take, put.clone());
            scope.spawn(move || {
                loop {
                    // The lock ends with the statement: others take the next block meanwhile.
                    let next = take.lock().ok().and_then(|take| take.recv().ok());
                    let Some((number, block, last)) = next else { break };
                    let tally = work(&block, last);
                    if put.send((number, block.len() as u64, tally)).is_err() {
                        break;
                    }
                }
            });
        }
        drop(put);
        let (mut waiting, mut wanted, mut bytes) = (BTreeMap::new(), 0, 0);
        let mut in_order = |number, long, tally| {
            waiting.insert(number, (long, tally));
            while let Some((long, tally)) = waiting.remove(&wanted) {
                wanted += 1;
                bytes += long;
                done(bytes, tally);
            }
        };
        let mut number = 0;
        let result = loop {
            match blocks.next() {
                Ok(Some(block)) => {
                    if give.send((number, block, blocks.done)).is_err() {
                        break Ok(());
                    }
                    number += 1;
                    while let Ok((number, long, tally)) = got.try_recv() {
                        in_order(number, long, tally);
                    }
                }
                Ok(None) => break Ok(()),
                Err(error) => break Err(error),
            }
        };
        drop(give);
        for (number, long, tally) in got {
            in_order(number, long, tally);
        }
        result
    })
}
