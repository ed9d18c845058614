import type { Random } from "../bench/inputs/random";
import { median } from "../bench/measure/statistics";
import type { Server } from "../lsp/server";
import { Scene } from "./wire/requests";
import { randomPiece, randomText } from "./wire/texts";

export interface Soaked {
  readonly edits: number;
  readonly openings: number;
  /** Growth of what is measured between the second and the last quarter, in shares of the former. */
  readonly growth: number;
  /** Files and pipes that are open at the end and were not before. */
  readonly handles: number | undefined;
  /** MiB at the end. */
  readonly memory: number | undefined;
}

export interface Effort {
  /** Documents that are opened at most, and for how many milliseconds. */
  readonly most?: number;
  readonly time?: number;
  readonly editsEach: number;
  /** What is not to grow; resident memory where nothing is said. */
  readonly measure?: () => Promise<number>;
}

/** It is measured once in so many documents. */
const MEASURED = 5;

/** Opens and closes documents for a long time, edits each of them, and looks at what the server keeps of that. */
export async function soak(server: Server, random: Random, effort: Effort): Promise<Soaked> {
  const { most = Number.POSITIVE_INFINITY, time = Number.POSITIVE_INFINITY, editsEach } = effort;
  const measure = effort.measure ?? (async () => server.memory ?? Number.NaN);
  const handles = server.handles;
  const measured: number[] = [];
  const end = performance.now() + time;
  let openings = 0;
  for (; openings < most && performance.now() < end; openings++) {
    await writeOne(server, random, `file:///reports/${openings}.md`, editsEach);
    if (openings % MEASURED === 0) measured.push(await measure());
  }
  const quarter = Math.ceil(measured.length / 4);
  const [early, late] = [median(measured.slice(quarter, 2 * quarter)), median(measured.slice(-quarter))];
  return {
    edits: openings * editsEach,
    openings,
    growth: late / early - 1,
    handles: handles === undefined ? undefined : (server.handles ?? 0) - handles,
    memory: server.memory,
  };
}

/** One document from its opening to its end. */
async function writeOne(server: Server, random: Random, uri: string, edits: number): Promise<void> {
  const text = randomText(random);
  server.open(uri, text);
  const scene = new Scene(random, uri, text, 1);
  for (let i = 0; i < edits; i++) {
    server.change(uri, { range: scene.range(), text: randomPiece(random) });
    await server.pull(uri);
    if (i % 5 === 0)
      await server.request("textDocument/codeAction", {
        textDocument: { uri },
        range: scene.range(),
        context: { diagnostics: [] },
      });
  }
  server.close(uri);
}
