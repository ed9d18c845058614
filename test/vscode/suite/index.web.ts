import "mocha/mocha.js";
import * as vscode from "vscode";
import { format } from "./support/format.js";
import { RETRIES, watchTries } from "./support/retries.js";
import { loadTests } from "./tests.web.js";

/** Which tests, by a pattern of their titles; written in when the suite is bundled. */
declare const REPORTWRIGHT_GREP: string;

/** Runs the suite in a host without Node; what VS Code calls. */
export async function run(): Promise<void> {
  print(`VS Code ${vscode.version} (web, ${vscode.env.language})`);
  mocha.setup({
    ui: "bdd",
    color: false,
    timeout: 120_000,
    slow: 20_000,
    retries: RETRIES,
    reporter: Mocha.reporters.Spec,
    grep: REPORTWRIGHT_GREP,
  });
  Mocha.reporters.Base.consoleLog = print;
  await loadTests();
  const failed = await new Promise<number>((resolve) => {
    const runner = mocha.run((failures) => {
      const { passes = 0, pending = 0 } = runner.stats ?? {};
      // Who started VS Code reads the counts from this line.
      print(`VS Code: ${passes} passed, ${failures} failed, ${pending} skipped`);
      resolve(failures + (passes === 0 ? 1 : 0));
    });
    watchTries(runner, print);
  });
  if (failed > 0) throw new Error(`${failed} failed`);
}

/** Marks the suite's own lines, so that they can be told from what else VS Code writes to the same console. */
function print(...message: unknown[]): void {
  for (const line of format(...message).split("\n")) console.log(`│ ${line}`);
}
