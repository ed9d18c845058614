import type { FaultyFile } from "../../host/configuration";
import { tellSpoilt, tellWarm } from "../../start/warm";
import type { Context } from "../command";
import type { Input } from "../files";
import type { Summary, Teller } from "../reporters/reporter";
import type { BaselineWriter } from "./baseline";
import { Checker } from "./checker";
import { type Holding, holding } from "./holding";
import { helpersFor, mostThreads } from "./jobs";
import { tuneForLongRun } from "./longRun";
import { jobsOf } from "./options";
import { Queue } from "./queue";
import { reporterOf } from "./reporterOf";
import type { Helpers } from "./threads";
import { InOrder } from "./told";
import { type Piece, toldOf, type Worker } from "./work";

/** Who hears of a run. */
interface Listeners {
  readonly summary: Summary;
  /** Undefined where nothing is told of single documents. */
  readonly teller: Teller | undefined;
  readonly baseline: BaselineWriter | undefined;
}

/** Checks all that a command line names and tells it in path order. Gives whether anything could not be read or written. */
export async function checkAll(context: Context, { summary, teller, baseline }: Listeners): Promise<boolean> {
  const { terminal } = context;
  const asked = jobsOf(context);
  const held = holding(terminal);
  const { checker, items } = begun(context, held, summary);
  const reporter = await reporterOf(context);
  const order = new InOrder(({ index, pieces, complaints }) => {
    for (const complaint of complaints) terminal.err(complaint);
    teller?.tell(pieces);
    terminal.progress(index + 1, items.length);
  });
  const pieces: Piece[] = [];
  items.forEach((item, index) => {
    if ("file" in item) pieces.push({ index, input: item });
    else order.take({ index, pieces: reporter.pieces(checker.check(item)), complaints: [] });
  });
  const worker = { checker, reporter, held, baseline };
  const alone = baseline !== undefined || pieces.some(({ input }) => input.stdin);
  return await checkPieces(worker, { context, summary, order, pieces, jobs: alone ? 1 : asked });
}

/** What is wrong with the command line, its paths and its configuration is told at once. */
function begun(
  context: Context,
  held: Holding,
  summary: Summary,
): { readonly checker: Checker; readonly items: readonly (Input | FaultyFile)[] } {
  try {
    const checker = new Checker({ ...context, terminal: held.terminal }, summary);
    return { checker, items: checker.items() };
  } finally {
    for (const line of held.said()) context.terminal.err(line);
  }
}

/** Documents by which all that most runs need has been compiled. */
const ENOUGH = 16;

/** The documents of a run, and what helpers need to know of it. */
interface Run {
  readonly context: Context;
  readonly summary: Summary;
  readonly order: InOrder;
  readonly pieces: readonly Piece[];
  /** Most threads; undefined leaves it to what is seen of the work. */
  readonly jobs: number | undefined;
}

/** Checks documents in this thread and, where that was asked for or it takes long, in others that help. */
async function checkPieces(worker: Worker, run: Run): Promise<boolean> {
  const { pieces, jobs, order } = run;
  const queue = new Queue();
  // A look at the global `performance` would load Node's measurements, which takes longer than most documents do.
  const start = process.uptime();
  let helpers: Helpers | undefined;
  for (let at = queue.take(); at < pieces.length; at = queue.take()) {
    const seconds = process.uptime() - start;
    helpers ??= await called(helpersFor(jobs, { seconds, pieces: at, all: pieces.length }), run, queue);
    const piece = pieces[at];
    if (piece !== undefined) order.take(toldOf(worker, piece));
    // What the helpers found comes in between two documents.
    await helpers?.listen();
    if (at === ENOUGH) settle(run);
  }
  const failed = (await helpers?.end()) ?? false;
  return failed || worker.checker.documents.failed;
}

/** Nothing new is to be learnt of the code of a run. Where other threads may come, the last of them tunes V8 for all. */
function settle({ jobs, pieces }: Run): void {
  tellWarm();
  if (mostThreads(jobs) === 1) tuneForLongRun(pieces.length);
}

async function called(count: number, run: Run, queue: Queue): Promise<Helpers | undefined> {
  if (count === 0) return undefined;
  tellSpoilt();
  const { startHelpers } = await import("./threads");
  return startHelpers({ ...run, count, queue });
}
