import type { EventEmitter } from "node:events";

const WARM = "reportwright-warm";
const SPOILT = "reportwright-spoilt";
const events: EventEmitter = process;

/** Says that what this process needs for its work has been compiled: more is not worth keeping. */
export function tellWarm(): void {
  events.emit(WARM);
}

/** Says that from now on V8 compiles under other flags: what has not been kept by now is of no use to others. */
export function tellSpoilt(): void {
  events.emit(SPOILT);
}

/** Calls this once, when it is said that the process is warm, or when it ends before. */
export function whenWarm(listener: () => void): void {
  const forgetIt = (): void => {
    for (const [event, heard] of [
      [WARM, once],
      ["exit", once],
      [SPOILT, forgetIt],
    ] as const)
      events.off(event, heard);
  };
  const once = (): void => {
    forgetIt();
    listener();
  };
  events.once(WARM, once);
  events.once("exit", once);
  events.once(SPOILT, forgetIt);
}
