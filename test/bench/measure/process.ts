import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { out } from "../paths";

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
}

export interface Usage {
  /** Seconds from its start to its end. */
  readonly wall: number;
  /** CPU seconds in user mode, of the process and its children; undefined where GNU time is not there. */
  readonly user: number | undefined;
  /** Peak resident memory of the largest process, in MiB. */
  readonly rss: number | undefined;
  readonly code: number | null;
}

/** Node cannot tell what its children used; GNU time (Debian's package `time`) can. */
const TIME = "/usr/bin/time";
export const hasTime = existsSync(TIME) && process.platform === "linux";

/** Runs a program to its end with its output thrown away. Rejects where it cannot be started or a signal ends it. */
export async function measure(command: Command): Promise<Usage> {
  mkdirSync(out, { recursive: true });
  const report = join(out, "time");
  const { program, args, cwd } = command;
  const [first, ...rest] = hasTime
    ? [TIME, "-q", "-f", "%U %M", "-o", report, program, ...args]
    : [program, ...args];
  const start = performance.now();
  const code = await finished(first ?? program, rest, cwd);
  const wall = (performance.now() - start) / 1000;
  if (!hasTime) return { wall, user: undefined, rss: undefined, code };
  const [user, kilobytes] = readFileSync(report, "utf8").trim().split(" ").map(Number);
  return { wall, user, rss: kilobytes === undefined ? undefined : kilobytes / 1024, code };
}

function finished(program: string, args: readonly string[], cwd: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, stdio: "ignore" });
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      if (code === null) reject(new Error(`${program} was ended by ${signal}`));
      else resolve(code);
    });
  });
}
