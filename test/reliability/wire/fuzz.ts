import { Random } from "../../bench/inputs/random";
import { findingsIn, told } from "../../lsp/expected";
import type { Message, Server } from "../../lsp/server";
import { applied } from "../../lsp/text";
import { faultsIn, faultyTokens } from "./answers";
import { METHODS, Scene } from "./requests";
import { spoiled } from "./spoiled";
import { randomPiece, randomText } from "./texts";

/** One thing that was tried: a document, and what was asked about it. Kept as a fixture where it found something. */
export interface Case {
  readonly text: string;
  readonly method: string;
  readonly params: unknown;
}

export interface Count {
  documents: number;
  operations: number;
  /** Operations by method. */
  readonly by: Map<string, number>;
}

export const URI = "file:///reports/fuzz.md";
const names = Object.keys(METHODS);
/** Requests about one text. */
const EACH = 20;
const SPOILED = 0.15;

/** Asks the server random things about random documents until `count.operations` is `most`. Throws at the first fault. */
export async function fuzz(server: Server, seed: number, most: number, count: Count): Promise<void> {
  for (let round = 0; count.operations < most; round++) {
    const random = new Random(seed + round);
    let text = randomText(random);
    server.open(URI, text);
    await askAbout(server, random, text, count);
    for (let edits = random.int(0, 2); edits > 0; edits--) {
      text = edit(server, random, text);
      await askAbout(server, random, text, count);
    }
    server.close(URI);
  }
}

/** Tries one case again. Throws where the fault is still there. */
export async function again(server: Server, { text, method, params }: Case): Promise<void> {
  server.open(URI, text);
  verify({ text, method, params }, await server.exchange(method, params));
  server.close(URI);
}

async function askAbout(server: Server, random: Random, text: string, count: Count): Promise<void> {
  const version = server.versionOf(URI);
  const scene = new Scene(random, URI, text, version);
  await sameFindings(server, scene);
  const asked = Array.from({ length: EACH }, async () => {
    const method = random.pick(names);
    const params = METHODS[method]?.params(scene);
    const sent = random.chance(SPOILED) ? spoiled(params, random) : params;
    count.by.set(method, (count.by.get(method) ?? 0) + 1);
    const answer = await server.exchange(method, sent);
    verify({ text, method, params: sent }, answer);
    if (sent === params) hear(scene, method, answer.result);
  });
  await Promise.all(asked);
  await formattedOnce(server, scene);
  count.documents++;
  count.operations += EACH + 2;
}

/** The server's findings are those of the command line. */
async function sameFindings(server: Server, scene: Scene): Promise<void> {
  const { items, resultId } = await server.pull(URI);
  scene.heard.resultId = resultId;
  const [found, expected] = [JSON.stringify(told(items)), JSON.stringify(findingsIn(scene.text))];
  if (found !== expected)
    fail({ text: scene.text, method: "textDocument/diagnostic", params: {} }, [
      `${found} is not ${expected}`,
    ]);
}

/** What has been formatted is left alone by formatting it again, or again at most once. */
async function formattedOnce(server: Server, { text, textDocument }: Scene): Promise<void> {
  const method = "textDocument/formatting";
  const params = { textDocument, options: { tabSize: 2, insertSpaces: true } };
  let now = text;
  for (let round = 0; ; round++) {
    const answer = await server.exchange(method, params);
    verify({ text: now, method, params }, answer);
    const edits = Array.isArray(answer.result) ? answer.result : [];
    if (edits.length === 0) return;
    if (round === 2)
      fail({ text, method, params }, [`formatting does not come to rest: ${JSON.stringify(edits)}`]);
    now = applied(now, edits);
    server.change(URI, { text: now });
  }
}

function verify(tried: Case, { result, error }: Message): void {
  if (error !== undefined) {
    if (error.code !== -32602 || /Cannot read|undefined|is not /.test(error.message))
      fail(tried, [JSON.stringify(error)]);
    return;
  }
  // Of other texts than this one: proposals of new reports, pages of results.
  const data = isTokens(result) ? result.data : [];
  fail(tried, [...faultsIn(result, tried.text), ...faultyTokens(data, tried.text)]);
}

function fail(tried: Case, faults: readonly string[]): void {
  if (faults.length > 0)
    throw new Error(`${faults.slice(0, 3).join("\n")}\nThe case: ${JSON.stringify(tried)}`);
}

function hear({ heard }: Scene, method: string, result: unknown): void {
  if (method === "textDocument/codeAction" && Array.isArray(result)) heard.actions = result;
  if (isTokens(result)) heard.tokens = result.resultId;
}

function isTokens(value: unknown): value is { readonly data: readonly number[]; readonly resultId?: string } {
  return typeof value === "object" && value !== null && "data" in value && Array.isArray(value.data);
}

/** Types or pastes something, or takes something away; the text after that. */
function edit(server: Server, random: Random, text: string): string {
  const { index } = new Scene(random, URI, text, 0);
  const start = betweenLines(text, random.int(0, text.length));
  const length = random.chance(0.7) ? random.int(0, 40) : 0;
  const end = Math.max(start, betweenLines(text, Math.min(text.length, start + length)));
  const piece = randomPiece(random);
  server.change(URI, { range: index.rangeOf({ start, end }), text: piece });
  return text.slice(0, start) + piece + text.slice(end);
}

/** No place lies within a line's end. */
function betweenLines(text: string, offset: number): number {
  return text.slice(Math.max(0, offset - 1), offset + 1) === "\r\n" ? offset - 1 : offset;
}
