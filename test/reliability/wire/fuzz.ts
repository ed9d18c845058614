import { LineIndex } from "../../../server/src/core/text/lineIndex";
import { Random } from "../../bench/inputs/random";
import { findingsIn, told } from "../../lsp/expected";
import type { Message, Range, Server } from "../../lsp/server";
import { applied } from "../../lsp/text";
import { faultsIn, faultyTokens } from "./answers";
import { METHODS, Scene } from "./requests";
import { spoiled } from "./spoiled";
import { randomPiece, randomText } from "./texts";

interface Change {
  readonly range: Range;
  readonly text: string;
}

/** One thing that was tried: a document, what was written in it, and what was asked then. A fixture where it found something. */
export interface Case {
  readonly text: string;
  readonly changes: readonly Change[];
  readonly method: string;
  readonly params: unknown;
}

export interface Count {
  documents: number;
  operations: number;
  /** Operations by method. */
  readonly by: Map<string, number>;
}

const URI = "file:///reports/fuzz.md";
const names = Object.keys(METHODS);
/** Requests about one text. */
const EACH = 20;
const SPOILED = 0.15;

/** Asks the server random things about random documents until `count.operations` is `most`. Throws at the first fault. */
export async function fuzz(server: Server, seed: number, most: number, count: Count): Promise<void> {
  for (let round = 0; count.operations < most; round++) {
    const written = new Written(server, new Random(seed + round));
    await written.ask(count);
    for (let edits = written.random.int(0, 2); edits > 0; edits--) {
      written.edit();
      await written.ask(count);
    }
    server.close(URI);
  }
}

/** Tries one case again. Throws where the fault is still there. */
export async function again(server: Server, { text, changes, method, params }: Case): Promise<void> {
  const written = new Written(server, new Random(0), text);
  for (const change of changes) written.make(change);
  await written.sameFindings();
  await written.exchange(method, params);
  await written.formattedOnce();
  server.close(URI);
}

/** A document that is being written, and what holds of it at any time. */
class Written {
  private text: string;
  private readonly changes: Change[] = [];
  private resultId: string | undefined;

  constructor(
    private readonly server: Server,
    readonly random: Random,
    private readonly opened = randomText(random),
  ) {
    this.text = opened;
    server.open(URI, opened);
  }

  /** Asks some things, all at once, and what must hold of any text. */
  async ask(count: Count): Promise<void> {
    await this.sameFindings();
    const { random, server } = this;
    const scene = new Scene(random, URI, this.text, server.versionOf(URI));
    scene.heard.resultId = this.resultId;
    const asked = Array.from({ length: EACH }, async () => {
      const method = random.pick(names);
      const params = METHODS[method]?.params(scene);
      const sent = random.chance(SPOILED) ? spoiled(params, random) : params;
      count.by.set(method, (count.by.get(method) ?? 0) + 1);
      const result = await this.exchange(method, sent);
      if (sent === params) hear(scene, method, result);
    });
    await Promise.all(asked);
    await this.formattedOnce();
    count.documents++;
    count.operations += EACH + 2;
  }

  /** Types or pastes something, or takes something away. */
  edit(): void {
    const { random, text } = this;
    const start = betweenLines(text, random.int(0, text.length));
    const length = random.chance(0.7) ? random.int(0, 40) : 0;
    const end = Math.max(start, betweenLines(text, Math.min(text.length, start + length)));
    this.make({ range: new LineIndex(text).rangeOf({ start, end }), text: randomPiece(random) });
  }

  make({ range, text: piece }: Change): void {
    const { text } = this;
    this.changes.push({ range, text: piece });
    const index = new LineIndex(text);
    this.text = text.slice(0, index.offsetAt(range.start)) + piece + text.slice(index.offsetAt(range.end));
    this.server.change(URI, { range, text: piece });
  }

  /** Throws where the answer is none that an editor can take. */
  async exchange(method: string, params: unknown, text = this.text): Promise<unknown> {
    const faults = faultsOf(await this.server.exchange(method, params), text);
    if ("faults" in faults) this.fail(method, params, faults.faults);
    return faults.result;
  }

  /** The server's findings are those of the command line. */
  async sameFindings(): Promise<void> {
    const { items, resultId } = await this.server.pull(URI);
    this.resultId = resultId;
    const [found, expected] = [JSON.stringify(told(items)), JSON.stringify(findingsIn(this.text))];
    if (found !== expected) this.fail("textDocument/diagnostic", {}, [`${found} is not ${expected}`]);
  }

  /** What has been formatted is left alone by formatting it again, or again at most once. */
  async formattedOnce(): Promise<void> {
    const method = "textDocument/formatting";
    const params = { textDocument: { uri: URI }, options: { tabSize: 2, insertSpaces: true } };
    let { text } = this;
    for (let round = 0; ; round++) {
      const edits = await this.exchange(method, params, text);
      if (!Array.isArray(edits) || edits.length === 0) break;
      if (round === 2)
        this.fail(method, params, [`formatting does not come to rest: ${JSON.stringify(edits)}`]);
      text = applied(text, edits);
      this.server.change(URI, { text });
    }
    if (text !== this.text) this.server.change(URI, { text: this.text });
  }

  private fail(method: string, params: unknown, faults: readonly string[]): never {
    const { opened: text, changes } = this;
    const tried: Case = { text, changes, method, params };
    throw new Error(`${faults.slice(0, 3).join("\n")}\nThe case: ${JSON.stringify(tried)}`);
  }
}

/** What is wrong with an answer about this text, else its result. */
function faultsOf(
  { result, error }: Message,
  text: string,
): { result?: unknown } | { faults: readonly string[]; result?: undefined } {
  if (error !== undefined) {
    const plain = error.code === INVALID_PARAMS && !/Cannot read|undefined|is not /.test(error.message);
    return plain ? {} : { faults: [JSON.stringify(error)] };
  }
  const faults = [...faultsIn(result, text), ...faultyTokens(isTokens(result) ? result.data : [], text)];
  return faults.length > 0 ? { faults } : { result };
}

const INVALID_PARAMS = -32602;

function hear({ heard }: Scene, method: string, result: unknown): void {
  if (method === "textDocument/codeAction" && Array.isArray(result)) heard.actions = result;
  if (isTokens(result)) heard.tokens = result.resultId;
}

function isTokens(value: unknown): value is { readonly data: readonly number[]; readonly resultId?: string } {
  return typeof value === "object" && value !== null && "data" in value && Array.isArray(value.data);
}

/** No place lies within a line's end. */
function betweenLines(text: string, offset: number): number {
  return text.slice(Math.max(0, offset - 1), offset + 1) === "\r\n" ? offset - 1 : offset;
}
