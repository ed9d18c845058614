import { setFlagsFromString } from "node:v8";

/** So many documents make a run long enough for V8 to optimise much of what it runs. */
const MANY = 50;
/** V8 says on standard error that it does not know a flag; up to this version it knows these. */
const KNOWN_TO = 14;

const FLAGS = [
  // Fewer functions are put into those that are optimised, by bytes of bytecode; V8's own is nine times as much. A run over
  // a folder ends before hundreds of large functions have paid for their optimising, which takes a third of its CPU.
  "--max-inlined-bytecode-size-cumulative=100",
  // New space stays as large as it is by then, and old space is collected when it has doubled: V8 would let the garbage
  // of hundreds of documents lie that come one by one.
  "--semi-space-growth-factor=1",
  "--heap-growing-percent=100",
];

/**
 * Has V8 do what serves a run over a folder. The server, which goes on, is left as it is. It holds for all threads; what
 * V8 made of the command is of use under the flags alone that it was kept under, so it is kept, and other threads start,
 * before.
 */
export function tuneForLongRun(documents: number): void {
  if (documents < MANY || Number.parseInt(process.versions.v8, 10) > KNOWN_TO) return;
  for (const flag of FLAGS) setFlagsFromString(flag);
}
