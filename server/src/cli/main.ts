import { SHARE } from "../start/share";
import { run } from "./run";
import { processTerminal } from "./terminal";

/** Whether this is a thread of a check that was asked to use several. Node's threads are loaded for such a check alone. */
async function isShare(argv: readonly string[]): Promise<boolean> {
  return argv[0] === SHARE && (await (await import("./check/threads")).doShare());
}

async function main(argv: readonly string[]): Promise<void> {
  if (!(await isShare(argv))) process.exitCode = await run(argv, processTerminal());
}

main(process.argv.slice(2)).catch((error: unknown) => {
  if (process.argv[2] === SHARE) throw error;
  // Only standard error itself can have failed here, and there is nobody left to tell.
  process.exitCode = 2;
});
