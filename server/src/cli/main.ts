import { isMainThread } from "node:worker_threads";
import { run } from "./run";
import { processTerminal } from "./terminal";

/** A thread of a check that was asked to use several. */
async function share(): Promise<void> {
  await (await import("./check/threads")).doShare();
}

if (isMainThread) {
  run(process.argv.slice(2), processTerminal()).then(
    (code) => {
      process.exitCode = code;
    },
    // Only standard error itself can have failed here, and there is nobody left to tell.
    () => {
      process.exitCode = 2;
    },
  );
} else void share();
