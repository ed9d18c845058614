import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import type { Locale } from "../../core/text/localized";
import { readArgs } from "../args";
import type { Context } from "../command";
import { Summary, type SummaryData, type Teller } from "../reporters/reporter";
import type { Terminal } from "../terminal";
import { Checker } from "./checker";
import { CHECK_OPTIONS } from "./options";
import { reporterOf } from "./reporterOf";
import { SHARE } from "./share";

/** What a thread is to do: the items of the run whose index leaves `part` when divided by `parts`. */
interface Share {
  readonly kind: "reportwright-check";
  readonly argv: readonly string[];
  readonly locale: Locale;
  readonly cwd: string;
  readonly env: Terminal["env"];
  readonly color: boolean;
  readonly input: Uint8Array | undefined;
  readonly part: number;
  readonly parts: number;
}

/** What became of an item. */
interface Told {
  readonly index: number;
  readonly pieces: readonly string[];
  /** Lines for standard error. */
  readonly complaints: readonly string[];
}

type Message = Told | { readonly sums: SummaryData; readonly failed: boolean };

interface Run {
  readonly jobs: number;
  /** How many there are. */
  readonly items: number;
  readonly summary: Summary;
  readonly teller: Teller;
}

/**
 * Checks all items in threads and tells them in the order that one thread would have. Gives whether anything could
 * not be read or written. Rejects when a thread breaks.
 */
export async function checkInThreads(
  context: Context,
  { jobs, items, summary, teller }: Run,
): Promise<boolean> {
  const { args, terminal, locale } = context;
  const { cwd, env, color } = terminal;
  const waiting = new Map<number, Told>();
  let next = 0;
  let failed = false;
  const take = (message: Message): void => {
    if ("sums" in message) {
      summary.join(message.sums);
      failed ||= message.failed;
      return;
    }
    waiting.set(message.index, message);
    for (let told = waiting.get(next); told !== undefined; told = waiting.get(next)) {
      waiting.delete(next++);
      for (const complaint of told.complaints) terminal.err(complaint);
      teller.tell(told.pieces);
      terminal.progress(next, items);
    }
  };
  const input = args.has("changed-lines") ? terminal.readInput() : undefined;
  const share = {
    kind: "reportwright-check",
    argv: args.argv,
    locale,
    cwd,
    env: { ...env },
    color,
    input,
    parts: jobs,
  } as const;
  const threads = Array.from({ length: jobs }, (_, part) => inThread({ ...share, part }, take));
  await Promise.all(threads);
  return failed;
}

function inThread(share: Share, take: (message: Message) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(__filename, { workerData: share, argv: [SHARE] });
    worker.on("message", take);
    worker.on("error", reject);
    worker.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`a thread ended with ${code}`))));
  });
}

/** Does a thread's share, if this is one. */
export async function doShare(): Promise<boolean> {
  const share: Share | undefined = workerData;
  if (isMainThread || share?.kind !== "reportwright-check") return false;
  const complaints: string[] = [];
  const context: Context = {
    args: readArgs(share.argv, CHECK_OPTIONS),
    locale: share.locale,
    terminal: silent(share, complaints),
  };
  const summary = new Summary();
  const reporter = await reporterOf(context);
  const checker = new Checker(context, summary);
  // The main thread has told of configuration and of what is not there.
  const failedBefore = checker.documents.failed;
  complaints.length = 0;
  checker.documents.failed = false;
  checker.items.forEach((item, index) => {
    if (index % share.parts !== share.part) return;
    const file = checker.check(item);
    send({
      index,
      pieces: file === undefined ? [] : reporter.pieces(file),
      complaints: complaints.splice(0),
    });
  });
  send({ sums: summary.data, failed: failedBefore || checker.documents.failed });
  return true;
}

function send(message: Message): void {
  parentPort?.postMessage(message);
}

/** A terminal that keeps what is said on standard error. */
function silent({ cwd, env, color, input }: Share, complaints: string[]): Terminal {
  return {
    cwd,
    env,
    color,
    out: () => undefined,
    outBytes: () => undefined,
    err: (line) => void complaints.push(line),
    progress: () => undefined,
    flush: () => undefined,
    readInput: () => input,
  };
}
