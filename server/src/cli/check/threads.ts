import { join } from "node:path";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import type { Locale } from "../../core/text/localized";
import { SHARE } from "../../start/share";
import { readArgs } from "../args";
import type { Context } from "../command";
import { Summary, type SummaryData } from "../reporters/reporter";
import type { Terminal } from "../terminal";
import { Checker } from "./checker";
import { holding } from "./holding";
import { tuneForLongRun } from "./longRun";
import { CHECK_OPTIONS } from "./options";
import { Queue } from "./queue";
import { reporterOf } from "./reporterOf";
import type { InOrder, Told } from "./told";
import { type Piece, toldOf } from "./work";

/** What a helper knows of the run that it helps. */
interface Share {
  readonly kind: "reportwright-check";
  readonly argv: readonly string[];
  readonly locale: Locale;
  readonly cwd: string;
  readonly env: Terminal["env"];
  readonly color: boolean;
  readonly input: Uint8Array | undefined;
  readonly pieces: readonly Piece[];
  readonly taken: Int32Array<SharedArrayBuffer>;
}

type Message = Told | { readonly sums: SummaryData; readonly failed: boolean };

/** What helpers work on, and who is told of it. */
interface Called {
  readonly count: number;
  readonly context: Context;
  readonly summary: Summary;
  readonly order: InOrder;
  readonly pieces: readonly Piece[];
  readonly queue: Queue;
}

export interface Helpers {
  /** Takes what has been found meanwhile. Rejects when a thread broke. */
  listen(): Promise<void>;
  /** Waits for all of them. Gives whether anything could not be read or written; rejects when a thread broke. */
  end(): Promise<boolean>;
}

/** Starts threads that take pieces from the same queue. */
export function startHelpers({ count, context, summary, order, pieces, queue }: Called): Helpers {
  const { args, terminal, locale } = context;
  const { cwd, env, color } = terminal;
  let failed = false;
  const take = (message: Message): void => {
    if ("sums" in message) {
      summary.join(message.sums);
      failed ||= message.failed;
    } else order.take(message);
  };
  const share: Share = {
    kind: "reportwright-check",
    argv: args.argv,
    locale,
    cwd,
    env: { ...env },
    color,
    input: args.has("changed-lines") ? terminal.readInput() : undefined,
    pieces,
    taken: queue.taken,
  };
  const threads = Promise.all(Array.from({ length: count }, () => inThread(share, take)));
  let broken: unknown;
  threads.catch((error: unknown) => {
    broken = error;
  });
  return {
    async listen() {
      await new Promise((resolve) => setImmediate(resolve));
      if (broken !== undefined) throw broken;
    },
    async end() {
      await threads;
      return failed;
    },
  };
}

/** The command as it was started: with what V8 made of it before, where that is kept. */
const COMMAND = join(__dirname, "cli.js");

function inThread(share: Share, take: (message: Message) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(COMMAND, { workerData: share, argv: [SHARE] });
    worker.on("message", take);
    worker.on("error", reject);
    worker.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`a thread ended with ${code}`))));
  });
}

/** Helps with a check, if this is a thread that was started for it. */
export async function doShare(): Promise<boolean> {
  const share: Share | undefined = workerData;
  if (isMainThread || share?.kind !== "reportwright-check") return false;
  const { pieces } = share;
  const held = holding(deaf(share));
  const context: Context = {
    args: readArgs(share.argv, CHECK_OPTIONS),
    locale: share.locale,
    terminal: held.terminal,
  };
  const summary = new Summary();
  const reporter = await reporterOf(context);
  const checker = new Checker(
    context,
    summary,
    pieces.map(({ input }) => input),
  );
  const queue = new Queue(share.taken);
  tuneForLongRun(pieces.length);
  for (let piece = pieces[queue.take()]; piece !== undefined; piece = pieces[queue.take()])
    send(toldOf({ checker, reporter, held }, piece));
  send({ sums: summary.data, failed: checker.documents.failed });
  return true;
}

function send(message: Message): void {
  parentPort?.postMessage(message);
}

/** A terminal that nobody looks at. */
function deaf({ cwd, env, color, input }: Share): Terminal {
  return {
    cwd,
    env,
    color,
    out: () => undefined,
    outBytes: () => undefined,
    err: () => undefined,
    progress: () => undefined,
    flush: () => undefined,
    readInput: () => input,
  };
}
