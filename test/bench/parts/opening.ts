import { inputs, single } from "../inputs/write";
import { Editor } from "../lsp/editor";
import { type ServerKind, servers } from "../lsp/servers";
import { median } from "../measure/statistics";
import { named, short, table } from "../measure/table";
import { newNode, node } from "../nodes";
import { type Goal, type Part, ratio } from "./part";

interface Opened {
  readonly server: string;
  readonly size: number;
  readonly start: number[];
  readonly open: number[];
  readonly memory: number[];
  failure?: string;
}

const MEGABYTE = 1_000_000;

/** From a server's start to the first diagnostics of a document. */
export const opening: Part = {
  title: "Opening",
  async run({ quick }) {
    inputs();
    const all: Opened[] = [];
    for (const size of quick ? ([MEGABYTE] as const) : ([10_000, MEGABYTE, 10_000_000] as const)) {
      const text = single("zh", size);
      const kinds = servers().filter((kind) => size <= kind.most);
      const opened = kinds.map(
        (kind): Opened => ({ server: kind.name, size, start: [], open: [], memory: [] }),
      );
      for (let round = 0; round < (quick || size > MEGABYTE ? 3 : 5); round++)
        for (const [i, kind] of kinds.entries()) {
          const into = opened[i];
          if (into !== undefined && into.failure === undefined) await once(kind, text, into);
        }
      all.push(...opened);
    }
    return { text: `${ABOUT}\n\n${render(all)}`, goals: goals(all) };
  },
};

const ABOUT =
  "Each a new process. “start” is from starting it to its answer to `initialize`, “open” from opening a Chinese report " +
  "to its diagnostics, both in milliseconds; “MiB” is the memory it holds then.";

async function once(kind: ServerKind, text: string, into: Opened): Promise<void> {
  const editor = new Editor(kind, text);
  try {
    into.start.push(await editor.start());
    into.open.push(await editor.open());
    const memory = editor.memory();
    if (memory !== undefined) into.memory.push(memory.now);
  } catch (error) {
    into.failure = error instanceof Error ? error.message : String(error);
  } finally {
    await editor.end();
  }
}

function goals(all: readonly Opened[]): Goal[] {
  const of = (server: string, size: number): Opened | undefined =>
    all.find((it) => it.server === server && it.size === size);
  const typical = (values: readonly number[] | undefined): number | undefined => values && median(values);
  return [node, newNode].flatMap((by) => {
    if (by === undefined) return [];
    const [own, empty] = [
      of(`reportwright, ${by.label}`, MEGABYTE),
      of(`empty server, ${by.label}`, MEGABYTE),
    ];
    return [
      {
        what: `open 1 MB ÷ empty server, ${by.label}`,
        most: 1.5,
        solid: 3,
        value: ratio(typical(own?.open), typical(empty?.open)),
      },
      { what: `initialize, ms, ${by.label}`, most: 400, value: typical(own?.start) },
    ];
  });
}

function render(all: readonly Opened[]): string {
  const rows = all.map((it) => {
    const size = it.size < MEGABYTE ? `${it.size / 1e3} KB` : `${it.size / 1e6} MB`;
    return [
      size,
      named(it.server, it.failure),
      ...[it.start, it.open, it.memory].map((values) => short(median(values))),
    ];
  });
  return table(["", "server", "start", "open", "MiB"], rows);
}
