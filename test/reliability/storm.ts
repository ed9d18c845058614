import { findingsIn, told } from "../lsp/expected";
import { type Diagnostic, type Server, WAITING } from "../lsp/server";

const URI = "file:///reports/storm.md";

interface Publish {
  readonly version: number;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Storm {
  readonly edits: number;
  /** Milliseconds between two edits; 0: all of them at once. */
  readonly pause: number;
}

/** What came of a storm of edits. */
export interface Outcome {
  readonly edits: number;
  readonly publishes: number;
  /** Those that came after the last edit was sent. */
  readonly after: number;
  /** Those that were not of the text of their version, or came behind one of a later version. */
  readonly wrong: number;
}

/** For a server that is to push. */
export const CAPABILITIES = WAITING;

/** Types, letter by letter, a text into a document and another one away, as fast as asked, and waits for the last findings. */
export async function storm(
  server: Server,
  text: string,
  typed: string,
  { edits, pause }: Storm,
): Promise<Outcome> {
  const texts = [text];
  server.open(URI, text);
  for (let i = 0; i < edits; i++) {
    texts.push(typeOne(server, texts[i] ?? "", typed, i));
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
  }
  const before = server.received("textDocument/publishDiagnostics").length;
  const publishes: Publish[] = [];
  while (publishes.at(-1)?.version !== edits + 1)
    publishes.push(await server.next("textDocument/publishDiagnostics"));
  const wrong = publishes.filter(({ version, diagnostics }, i) => {
    const stale = version < (publishes[i - 1]?.version ?? 0);
    return (
      stale || JSON.stringify(told(diagnostics)) !== JSON.stringify(findingsIn(texts[version - 1] ?? ""))
    );
  });
  server.close(URI);
  await server.next("textDocument/publishDiagnostics");
  return { edits, publishes: publishes.length, after: publishes.length - before, wrong: wrong.length };
}

/** Puts the next letter before the last line; every third edit takes the letter before away again. */
function typeOne(server: Server, text: string, typed: string, i: number): string {
  const start = text.lastIndexOf("\n", text.length - 2) + 1;
  const line = text.slice(0, start).split("\n").length - 1;
  const away = i % 3 === 2 ? 1 : 0;
  const letter = away === 1 ? "" : (typed[i % typed.length] ?? "x");
  const range = { start: { line, character: 0 }, end: { line, character: away } };
  server.change(URI, { range, text: letter });
  return text.slice(0, start) + letter + text.slice(start + away);
}
