import { run } from "./run";
import { processTerminal } from "./terminal";

run(process.argv.slice(2), processTerminal()).then(
  (code) => {
    process.exitCode = code;
  },
  // Only standard error itself can have failed here, and there is nobody left to tell.
  () => {
    process.exitCode = 2;
  },
);
