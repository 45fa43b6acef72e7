//! Blocks of rows on several threads, their results in the file's order.

use crate::blocks::Blocks;
use crate::file::ReadError;
use crate::intake::Tally;
use std::collections::BTreeMap;
use std::io::Read;
use std::sync::{Mutex, mpsc};

/// Works on every block and hands over what came of it, with the bytes read so far, in order. Each thread makes itself
/// a worker, which may keep what it learned.
pub(crate) fn each<R: Read, W: FnMut(&[u8], bool) -> Tally>(
    mut blocks: Blocks<R>,
    threads: usize,
    worker: impl Fn() -> W + Sync,
    mut done: impl FnMut(u64, Tally),
) -> Result<(), ReadError> {
    // A browser's worker has no threads to give.
    if threads < 2 || cfg!(target_arch = "wasm32") {
        let (mut bytes, mut work, mut spare) = (0, worker(), Vec::new());
        while let Some(block) = blocks.next(spare)? {
            bytes += block.len() as u64;
            done(bytes, work(&block, blocks.done));
            spare = block;
        }
        return Ok(());
    }
    on_threads(&mut blocks, threads, &worker, &mut done)
}

/// This thread reads, the others work. At most one block a thread waits.
fn on_threads<R: Read, W: FnMut(&[u8], bool) -> Tally>(
    blocks: &mut Blocks<R>,
    threads: usize,
    worker: &(impl Fn() -> W + Sync),
    done: &mut impl FnMut(u64, Tally),
) -> Result<(), ReadError> {
    let (give, take) = mpsc::sync_channel::<(u64, Vec<u8>, bool)>(threads);
    let take = Mutex::new(take);
    let (put, got) = mpsc::channel::<(u64, Vec<u8>, Tally)>();
    std::thread::scope(|scope| {
        for _ in 0..threads {
            let (take, put) = (&take, put.clone());
            scope.spawn(move || {
                let mut work = worker();
                loop {
                    // The lock ends with the statement: others take the next block meanwhile.
                    let next = take.lock().ok().and_then(|take| take.recv().ok());
                    let Some((number, block, last)) = next else { break };
                    let tally = work(&block, last);
                    if put.send((number, block, tally)).is_err() {
                        break;
                    }
                }
            });
        }
        drop(put);
        let (mut waiting, mut wanted, mut bytes) = (BTreeMap::new(), 0, 0);
        let mut spares = Vec::new();
        let mut in_order = |number, block: Vec<u8>, tally, spares: &mut Vec<_>| {
            waiting.insert(number, (block.len() as u64, tally));
            spares.push(block);
            while let Some((long, tally)) = waiting.remove(&wanted) {
                wanted += 1;
                bytes += long;
                done(bytes, tally);
            }
        };
        let mut number = 0;
        let result = loop {
            match blocks.next(spares.pop().unwrap_or_default()) {
                Ok(Some(block)) => {
                    if give.send((number, block, blocks.done)).is_err() {
                        break Ok(());
                    }
                    number += 1;
                    while let Ok((number, block, tally)) = got.try_recv() {
                        in_order(number, block, tally, &mut spares);
                    }
                }
                Ok(None) => break Ok(()),
                Err(error) => break Err(error),
            }
        };
        drop(give);
        for (number, block, tally) in got {
            in_order(number, block, tally, &mut spares);
        }
        result
    })
}
