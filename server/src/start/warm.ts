import type { EventEmitter } from "node:events";

const WARM = "reportwright-warm";
const events: EventEmitter = process;

/** Says that what this process needs for its work has been compiled: more is not worth keeping. */
export function tellWarm(): void {
  events.emit(WARM);
}

/** Calls this when it is said, or when the process ends before, once. */
export function whenWarm(listener: () => void): void {
  const once = (): void => {
    events.off(WARM, once);
    events.off("exit", once);
    listener();
  };
  events.once(WARM, once);
  events.once("exit", once);
}
