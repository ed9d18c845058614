import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { format } from "node:util";
import type Mocha from "mocha";
import * as vscode from "vscode";
import { RETRIES, watchTries } from "./support/retries.js";

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** Runs every test file of the suite that is asked for; what VS Code calls, in whichever host. */
export async function run(): Promise<void> {
  print(
    `VS Code ${vscode.version} (${vscode.env.appHost}, ${vscode.env.language}), Node ${process.versions.node}`,
  );
  const counts = await runMocha(await createMocha());
  report(counts);
  if (counts.failed > 0 || counts.passed === 0) throw new Error(summary(counts));
}

async function createMocha(): Promise<Mocha> {
  // Mocha is an ES module, this file is CommonJS, as VS Code wants it.
  const { default: MochaClass } = await import("mocha");
  MochaClass.reporters.Base.consoleLog = print;
  const grep = process.env.REPORTWRIGHT_GREP;
  const mocha = new MochaClass({
    ui: "bdd",
    color: false,
    timeout: 120_000,
    slow: 20_000,
    retries: RETRIES,
    grep,
  });
  for (const suite of (process.env.REPORTWRIGHT_SUITES ?? "main").split(",")) {
    const folder = join(__dirname, suite);
    for (const name of readdirSync(folder).sort()) {
      if (name.endsWith(".test.js")) mocha.addFile(join(folder, name));
    }
  }
  return mocha;
}

/** Marks the suite's own lines, so that they can be told from what else VS Code writes to the same console. */
function print(...message: unknown[]): void {
  for (const line of format(...message).split("\n")) console.log(`│ ${line}`);
}

async function runMocha(mocha: Mocha): Promise<Counts> {
  try {
    return await new Promise((resolve) => {
      const runner: Mocha.Runner = mocha.run(() => {
        const { passes = 0, failures = 0, pending = 0 } = runner.stats ?? {};
        resolve({ passed: passes, failed: failures, skipped: pending });
      });
      watchTries(runner, print);
    });
  } catch (error) {
    // A test file that cannot be loaded; not every host would say so.
    print(error);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** Tells who started VS Code how it went: by file, since its console carries other lines too. */
function report(counts: Counts): void {
  print(summary(counts));
  const path = process.env.REPORTWRIGHT_RESULTS;
  if (!path) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(counts));
}

function summary({ passed, failed, skipped }: Counts): string {
  return `VS Code: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
