import type { Random } from "../bench/inputs/random";
import { median } from "../bench/measure/statistics";
import type { Server } from "../lsp/server";
import { Scene } from "./wire/requests";
import { randomPiece, randomText } from "./wire/texts";

export interface Soaked {
  readonly edits: number;
  readonly openings: number;
  /** Growth of memory between the second and the last quarter, in shares of the former; undefined where nobody tells. */
  readonly growth: number | undefined;
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
}

/** Opens and closes documents for a long time, edits each of them, and looks at what the server keeps of that. */
export async function soak(server: Server, random: Random, effort: Effort): Promise<Soaked> {
  const { most = Number.POSITIVE_INFINITY, time = Number.POSITIVE_INFINITY, editsEach } = effort;
  const handles = server.handles;
  const memory: number[] = [];
  const end = performance.now() + time;
  let openings = 0;
  for (; openings < most && performance.now() < end; openings++) {
    await writeOne(server, random, `file:///reports/${openings}.md`, editsEach);
    if (server.memory !== undefined) memory.push(server.memory);
  }
  const quarter = Math.floor(memory.length / 4);
  const [early, late] = [median(memory.slice(quarter, 2 * quarter)), median(memory.slice(-quarter))];
  return {
    edits: openings * editsEach,
    openings,
    growth: memory.length < 8 ? undefined : late / early - 1,
    handles: handles === undefined ? undefined : (server.handles ?? 0) - handles,
    memory: memory.at(-1),
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
