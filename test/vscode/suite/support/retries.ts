import { screenshot } from "./window.js";

/**
 * How often a test is tried again: keys and clicks go to a window that draws when it likes, and on a busy machine some
 * come too early. Each try begins with a document of its own, and says why the one before failed.
 */
export const RETRIES = 2;

/** Says of each try that fails why it does, and takes a picture of the window as it is then. */
export function watchTries(runner: Mocha.Runner, print: (line: string) => void): void {
  const show = (test: Mocha.Runnable) => void screenshot(`failed-${test.fullTitle()}`).catch(() => undefined);
  runner.on("fail", show);
  runner.on("retry", (test: Mocha.Test, error: Error) => {
    print(`tried again: ${test.fullTitle()} (${error.message})`);
    show(test);
  });
}
