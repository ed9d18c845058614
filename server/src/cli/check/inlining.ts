import { setFlagsFromString } from "node:v8";

/** So many documents make a run long enough for V8 to optimise much of what it runs. */
const MANY = 50;
/** In bytes of bytecode, of all functions that are put into one. V8's own is nine times as much. */
const BUDGET = 100;

/**
 * Has V8 put fewer functions into those that it optimises. A run over a folder ends before hundreds of large functions
 * have paid for their optimising, which takes a third of its CPU. The server, which goes on, is left as it is. It holds
 * for all threads, and those that start behind it cannot use what V8 kept of the command: the last one calls it.
 */
export function inlineLess(documents: number): void {
  if (documents >= MANY) setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${BUDGET}`);
}
