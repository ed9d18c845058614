import { Random } from "../inputs/random";
import { Connection } from "./connection";
import type { ServerKind } from "./servers";

const URI = "file:///bench/report.md";

interface Diagnostics {
  readonly kind: "full" | "unchanged";
  readonly resultId?: string;
  readonly items?: readonly unknown[];
}

/** An editor with one document open, that waits for the diagnostics of each keystroke before the next. */
export class Editor {
  private connection: Connection;
  private readonly random = new Random(1);
  private readonly places: readonly number[];
  private lines: readonly string[];
  private version = 1;
  private resultId: string | undefined;
  /** Whether the server takes edits; else it is sent the whole text. */
  private edits = true;
  /** How many diagnostics there were at last. */
  found = 0;

  constructor(
    private readonly kind: ServerKind,
    private text: string,
  ) {
    this.connection = this.launch();
    this.lines = text.split("\n");
    this.places = paragraphLines(this.lines);
  }

  private launch(): Connection {
    const { program, args, host } = this.kind;
    return new Connection(program, args, host?.(() => this.text) ?? answerNothing);
  }

  /** Milliseconds until the server has said what it can. One that does not answer is started once more. */
  async start(): Promise<number> {
    let start = performance.now();
    const result = await this.initialize().catch(async () => {
      await this.connection.end();
      start = performance.now();
      this.connection = this.launch();
      return this.initialize();
    });
    const took = performance.now() - start;
    this.edits = takesEdits(result);
    this.connection.notify("initialized", {});
    if (this.kind.settings)
      this.connection.notify("workspace/didChangeConfiguration", { settings: this.kind.settings });
    return took;
  }

  private initialize(): Promise<unknown> {
    const params = {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: null,
      capabilities: CAPABILITIES,
      initializationOptions: this.kind.initializationOptions,
    };
    return this.connection.request("initialize", params, 10_000);
  }

  /** Milliseconds from opening the document to its diagnostics. */
  async open(): Promise<number> {
    const start = performance.now();
    const textDocument = { uri: URI, languageId: "markdown", version: this.version, text: this.text };
    this.connection.notify("textDocument/didOpen", { textDocument });
    await this.pull();
    return performance.now() - start;
  }

  /** Types one character somewhere in a paragraph and waits for the diagnostics, then takes it away again the same way. */
  async keystrokes(): Promise<[number, number]> {
    const line = this.random.pick(this.places);
    const character = this.random.int(0, this.lines[line]?.length ?? 0);
    return [await this.replace(line, character, 0, "x"), await this.replace(line, character, 1, "")];
  }

  /** Opens a fence before a paragraph in the first part of the document, and takes it away again. */
  async fence(): Promise<[number, number]> {
    const line = this.places[0] ?? 0;
    return [await this.replace(line, 0, 0, "```"), await this.replace(line, 0, 3, "")];
  }

  memory(): ReturnType<Connection["memory"]> {
    return this.connection.memory();
  }

  end(): Promise<void> {
    return this.connection.end();
  }

  private async replace(line: number, character: number, length: number, text: string): Promise<number> {
    const start = performance.now();
    const range = { start: { line, character }, end: { line, character: character + length } };
    const change = this.edits ? { range, text } : { text: this.edited(line, character, length, text) };
    if (this.edits && this.kind.host) this.edited(line, character, length, text);
    const textDocument = { uri: URI, version: ++this.version };
    this.connection.notify("textDocument/didChange", { textDocument, contentChanges: [change] });
    await this.pull();
    return performance.now() - start;
  }

  /** The text after an edit. Kept only for servers that need it: others are not to pay for it. */
  private edited(line: number, character: number, length: number, text: string): string {
    const old = this.lines[line] ?? "";
    const own = old.slice(0, character) + text + old.slice(character + length);
    this.lines = this.lines.with(line, own);
    this.text = this.lines.join("\n");
    return this.text;
  }

  private async pull(): Promise<void> {
    const result = await this.connection.request("textDocument/diagnostic", {
      textDocument: { uri: URI },
      previousResultId: this.resultId,
    });
    if (!isDiagnostics(result)) throw new Error("The server gave no diagnostics.");
    this.resultId = result.resultId;
    if (result.kind === "full") this.found = result.items?.length ?? 0;
  }
}

const CAPABILITIES = {
  general: { positionEncodings: ["utf-16"] },
  textDocument: {
    synchronization: {},
    diagnostic: { relatedDocumentSupport: false },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
  workspace: {},
};

function answerNothing(method: string): unknown {
  return method === "workspace/configuration" ? [null] : null;
}

/** Lines of plain prose: no heading, list, table, quote, code or front matter. */
export function paragraphLines(lines: readonly string[]): number[] {
  let code = false;
  const end = lines.indexOf("---", 1);
  return lines.flatMap((line, i) => {
    if (line.startsWith("```")) code = !code;
    return !code && i > end && /^[\p{L}“]/u.test(line) && line.length > 20 ? [i] : [];
  });
}

function takesEdits(result: unknown): boolean {
  const sync = /"change":(\d)/.exec(JSON.stringify(result))?.[1];
  return sync === "2" || /"textDocumentSync":2/.test(JSON.stringify(result));
}

function isDiagnostics(value: unknown): value is Diagnostics {
  return typeof value === "object" && value !== null && "kind" in value;
}
