import { inputs, type Language, SIZES, single } from "../inputs/write";
import { Editor } from "../lsp/editor";
import { type ServerKind, servers } from "../lsp/servers";
import { median, quantile } from "../measure/statistics";
import { named, short, table } from "../measure/table";
import { newNode, node } from "../nodes";
import { type Effort, type Goal, type Part, ratio } from "./part";

/** What the keystrokes in one document took a server, in milliseconds. */
interface Latency {
  readonly server: string;
  readonly size: number;
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly most: number;
  /** Median of opening and closing a fence near the start, which changes what all the rest is. */
  readonly fence: number;
  readonly memory: number | undefined;
  readonly found: number;
  readonly failure?: string;
}

/** From one typed character to the diagnostics of the text as it then is. */
export const keystroke: Part = {
  title: "Typing",
  async run(effort) {
    inputs();
    const languages: Language[] = effort.quick ? ["zh"] : ["zh", "en"];
    const texts: string[] = [ABOUT];
    const goals: Goal[] = [];
    for (const language of languages) {
      const latencies: Latency[] = [];
      for (const size of sizesOf(language, effort)) latencies.push(...(await typing(language, size, effort)));
      texts.push(`### ${language === "zh" ? "A Chinese report" : "An English report"}`, render(latencies));
      if (language === "zh") goals.push(...goalsOf(latencies));
    }
    return { text: texts.join("\n\n"), goals };
  },
};

/** All sizes in Chinese; in English those of a long report and of a book. */
function sizesOf(language: Language, { quick }: Effort): readonly (typeof SIZES)[number][] {
  if (quick) return [SIZES[0], SIZES[2]];
  return language === "zh" ? SIZES : [SIZES[1], SIZES[2]];
}

const ABOUT =
  "One character is typed into a random paragraph or taken away again, the diagnostics are waited for, then the next. " +
  "All servers run at once and take turns of a fraction of a second each; the client's own work counts with all of them. " +
  "Each has had up to 2,000 keystrokes before, in a second and a half, that do not count: an editor's server runs for hours. " +
  "Milliseconds; p95 is the median of the turns' own, so that a moment in which the machine is busy counts once; “fence” is the median of opening and closing a code fence at the first paragraph.";

/** One server with the document open, and what its keystrokes took so far. */
interface Seat {
  readonly kind: ServerKind;
  readonly editor: Editor;
  /** Turn by turn. */
  readonly turns: number[][];
  readonly fences: number[];
  failure?: string;
}

async function typing(
  language: Language,
  size: (typeof SIZES)[number],
  { quick }: Effort,
): Promise<Latency[]> {
  const text = single(language, size);
  const seats = servers()
    .filter((kind) => size <= kind.most)
    .map((kind): Seat => ({ kind, editor: new Editor(kind, text), turns: [], fences: [] }));
  for (const seat of seats) {
    await attempt(seat, async () => {
      await seat.editor.start();
      await seat.editor.open();
      await turn(seat, 1000, quick ? 800 : 1500);
    });
  }
  for (let i = 0; i < (quick ? 3 : 5); i++)
    for (const seat of seats)
      await attempt(seat, async () => {
        seat.turns.push(await turn(seat, 200, quick ? 300 : 400));
      });
  for (const seat of seats)
    await attempt(seat, async () => {
      const start = performance.now();
      for (let i = 0; i < 10 && performance.now() - start < 300; i++)
        seat.fences.push(...(await seat.editor.fence()));
    });
  const latencies = seats.map((seat) => latency(seat, size));
  for (const { editor } of seats) await editor.end();
  return latencies;
}

/** The times of up to so many pairs of keystrokes in about so many milliseconds, at least one pair. */
async function turn({ editor }: Seat, pairs: number, budget: number): Promise<number[]> {
  const times: number[] = [];
  const start = performance.now();
  for (let i = 0; i < pairs && (i === 0 || performance.now() - start < budget); i++)
    times.push(...(await editor.keystrokes()));
  return times;
}

async function attempt(seat: Seat, what: () => Promise<void>): Promise<void> {
  if (seat.failure !== undefined) return;
  try {
    await what();
  } catch (error) {
    seat.failure = error instanceof Error ? error.message : String(error);
  }
}

function latency({ kind, editor, turns, fences, failure }: Seat, size: number): Latency {
  const times = turns.flat();
  return {
    server: kind.name,
    size,
    count: times.length,
    p50: quantile(times, 0.5),
    p95: median(turns.map((own) => quantile(own, 0.95))),
    most: Math.max(...times),
    fence: median(fences),
    memory: editor.memory()?.peak,
    found: editor.found,
    failure,
  };
}

function goalsOf(latencies: readonly Latency[]): Goal[] {
  const p95 = (server: string, size: number): number | undefined =>
    latencies.find((it) => it.server === server && it.size === size)?.p95;
  const [least, hundred, million, longest] = SIZES;
  return [node, newNode].flatMap((by) => {
    if (by === undefined) return [];
    const own = (size: number): number | undefined => p95(`reportwright, ${by.label}`, size);
    const against = (server: string, size: number, most: number, solid: number): Goal => ({
      what: `keystroke p95 at ${bytes(size)} ÷ ${server}, ${by.label}`,
      most,
      solid,
      value: ratio(own(size), p95(server.replace("its empty server", `empty server, ${by.label}`), size)),
    });
    return [
      ...SIZES.map((size) => against("its empty server", size, 1.5, 3)),
      {
        what: `keystroke p95 at 10 MB ÷ at 10 KB, ${by.label}`,
        most: 1.25,
        solid: 2,
        value: ratio(own(longest), own(least)),
      },
      against("rumdl server, six rules", hundred, 1 / 8, 1 / 3),
      against("rumdl server, six rules", million, 1 / 60, 1 / 15),
      against("rumdl server, six rules", longest, 1 / 1000, 1 / 200),
      against("vscode-markdown-languageserver", million, 1 / 500, 1 / 100),
      ...[30, 120, 1000].map((limit, i) => {
        const size = SIZES[i] ?? longest;
        return { what: `keystroke p95 at ${bytes(size)} in ms, ${by.label}`, most: limit, value: own(size) };
      }),
    ];
  });
}

function render(latencies: readonly Latency[]): string {
  const rows = latencies.map((it) => {
    const start = [bytes(it.size), named(it.server, it.failure)];
    const times = [it.p50, it.p95, it.most, it.fence, it.memory].map(short);
    return [...start, ...times, String(it.found), String(it.count)];
  });
  return table(["", "server", "p50", "p95", "max", "fence", "peak MiB", "findings", "edits"], rows);
}

function bytes(size: number): string {
  return size < 1e6 ? `${size / 1e3} KB` : `${size / 1e6} MB`;
}
