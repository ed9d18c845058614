import { fstatSync, readSync, statSync, writeSync } from "node:fs";
import { codeOf } from "../host/errorCode";
import { fromNative } from "../host/nodeFileSystem";
import { CommandError } from "./commandError";

/** What a command sees of the process that it runs in. */
export interface Terminal {
  /** The current folder, as the host speaks paths. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether standard output takes colours. */
  readonly color: boolean;
  /** Writes to standard output, sooner or later; `flush` makes sure of it. */
  out(text: string): void;
  /** The same for a document in its own encoding. */
  outBytes(bytes: Uint8Array): void;
  /** Writes one line to standard error, with `end` behind it. */
  err(line: string, end?: string): void;
  /** Shows how far long work has come, where somebody looks; without numbers it is over. */
  progress(done: number | undefined, all?: number): void;
  flush(): void;
  /** All of standard input; undefined when it cannot be read. */
  readInput(): Uint8Array | undefined;
}

/** Characters that are gathered before they are written. */
const CHUNK = 1 << 16;

/** The terminal of this process. Writing is synchronous, so that nothing is lost when the process ends. */
export function processTerminal(): Terminal {
  const { env } = process;
  let waiting = "";
  let closed = false;
  let input: { readonly bytes: Uint8Array | undefined } | undefined;
  const progress = new Progress();
  const flush = () => {
    if (waiting === "") return;
    const text = waiting;
    waiting = "";
    // Until it is known to be open: nothing more is written behind a failure.
    closed = true;
    closed = !writeAll(1, Buffer.from(text, "utf8"));
  };
  return {
    cwd: fromNative(process.cwd()),
    env,
    color: takesColor(env),
    out(text) {
      if (closed) return;
      waiting += text;
      if (waiting.length >= CHUNK) flush();
    },
    outBytes(bytes) {
      flush();
      if (closed) return;
      closed = true;
      closed = !writeAll(1, bytes);
    },
    err(line, end = "\n") {
      flush();
      progress.hide();
      writeAll(2, Buffer.from(line + end, "utf8"));
    },
    progress: (done, all = 0) => (done === undefined ? progress.hide() : progress.show(done, all)),
    flush,
    // Standard input can be read once; who asks again hears the same.
    readInput() {
      input ??= { bytes: readAll(0) };
      return input.bytes;
    },
  };
}

/** Work of fewer items is over before anybody looks. */
const LONG = 200;
/** Least time between two updates, in milliseconds. */
const PACE = 100;

/** A line on standard error that says how far the work has come, where that is a terminal and standard output is none. */
class Progress {
  private last = 0;
  private shown = false;

  show(done: number, all: number): void {
    if (all < LONG) return;
    const now = Date.now();
    if (now - this.last < PACE) return;
    this.last = now;
    if (!mayBeTerminal(2) || mayBeTerminal(1)) return;
    writeAll(2, Buffer.from(`\r${done}/${all}\u001b[K`));
    this.shown = true;
  }

  hide(): void {
    if (this.shown) writeAll(2, Buffer.from("\r\u001b[K"));
    this.shown = false;
  }
}

/** FORCE_COLOR speaks before NO_COLOR (no-color.org), then it is for terminals that know more than "dumb". */
function takesColor(env: Terminal["env"]): boolean {
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== "") return false;
  // A look at process.stdout loads Node's streams, which takes a while: files and pipes are none anyway.
  return env.TERM !== "dumb" && mayBeTerminal(1) && process.stdout.isTTY;
}

/** False for files, pipes and the null device. */
function mayBeTerminal(fd: number): boolean {
  try {
    const stat = fstatSync(fd);
    if (!stat.isCharacterDevice()) return false;
    return process.platform === "win32" || stat.rdev !== statSync("/dev/null").rdev;
  } catch {
    return false;
  }
}

/** Writes it all, waiting for a slow reader; false when the reader has gone, which is nobody's fault. */
function writeAll(fd: number, bytes: Uint8Array): boolean {
  for (let done = 0; done < bytes.length; ) {
    try {
      done += writeSync(fd, bytes, done);
    } catch (error) {
      const code = codeOf(error);
      if (code === "EPIPE" || code === "EOF") return false;
      if (code !== "EAGAIN") throw unwritable(code);
      pause();
    }
  }
  return true;
}

function unwritable(code: unknown): CommandError {
  return new CommandError({
    en: `The output cannot be written (${code}).`,
    zh: `无法写出结果（${code}）。`,
  });
}

function readAll(fd: number): Uint8Array | undefined {
  const chunks: Buffer[] = [];
  for (;;) {
    const chunk = Buffer.allocUnsafe(CHUNK);
    try {
      const length = readSync(fd, chunk);
      if (length === 0) return Buffer.concat(chunks);
      chunks.push(chunk.subarray(0, length));
    } catch (error) {
      const code = codeOf(error);
      if (code === "EOF") return Buffer.concat(chunks);
      if (code !== "EAGAIN") return undefined;
      pause();
    }
  }
}

/** Lets the other end of a pipe catch up. */
function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
}
