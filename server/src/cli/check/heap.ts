import { setFlagsFromString } from "node:v8";

/** V8 says on standard error that it does not know a flag; up to this version it knows these. */
const KNOWN_TO = 14;

/**
 * Keeps the heap near what documents need that come one by one: V8 would let the garbage of hundreds of them lie. New space
 * stays as large as it is, and old space is collected when it has doubled. Whoever keeps V8's code does it before: it is of
 * use under the flags alone that it was kept under.
 */
export function keepHeapSmall(): void {
  if (Number.parseInt(process.versions.v8, 10) > KNOWN_TO) return;
  setFlagsFromString("--semi-space-growth-factor=1 --heap-growing-percent=100");
}
