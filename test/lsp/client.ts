import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { afterEach } from "vitest";
import { buildServer } from "./build";
import { Frames, frame } from "./frames";

export interface Position {
  readonly line: number;
  readonly character: number;
}
export interface Range {
  readonly start: Position;
  readonly end: Position;
}
export interface Diagnostic {
  readonly range: Range;
  readonly severity: number;
  readonly code: string;
  readonly codeDescription: { readonly href: string };
  readonly source: string;
  readonly message: string;
  readonly tags?: readonly number[];
  readonly relatedInformation?: readonly { location: { uri: string; range: Range }; message: string }[];
}
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}
export interface ResponseError {
  readonly code: number;
  readonly message: string;
}

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: ResponseError;
}

/** Capabilities of an editor that can do all that the server makes use of. */
export const ABLE = {
  general: { positionEncodings: ["utf-16"] },
  textDocument: {
    diagnostic: { relatedInformation: true, tagSupport: { valueSet: [1, 2] } },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ["markdown"] } },
    hover: { contentFormat: ["markdown"] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix"] } } },
  },
  workspace: { workspaceEdit: { documentChanges: true }, applyEdit: true },
};

/** The same for an editor that waits for diagnostics. */
export const WAITING = { ...ABLE, textDocument: { ...ABLE.textDocument, diagnostic: undefined } };

export interface StartOptions {
  readonly capabilities?: object;
  readonly locale?: string;
  readonly folder?: string;
  readonly initializationOptions?: unknown;
  /** What the client answers to requests of the server's. */
  readonly answers?: Readonly<Record<string, (params: never) => unknown>>;
}

const running = new Set<Server>();
afterEach(async () => {
  for (const server of running) await server.kill();
});

/** Starts a server that knows nothing of its client yet. */
export async function launch(): Promise<Server> {
  const server = new Server(spawn(process.execPath, [await buildServer(), "--stdio"]));
  running.add(server);
  return server;
}

/** Starts a server and shakes hands with it. */
export async function start(options: StartOptions = {}): Promise<Server> {
  const server = await launch();
  for (const [method, answer] of Object.entries(options.answers ?? {})) server.answers.set(method, answer);
  server.capabilities = (await server.initialize(options)).capabilities;
  server.notify("initialized", {});
  return server;
}

/** A server of its own, spoken to over standard input and output. */
export class Server {
  /** What the server offered. */
  capabilities: Record<string, unknown> = {};
  /** What it asks of its client, and what the client answers. */
  readonly answers = new Map<string, (params: never) => unknown>();
  readonly exit: Promise<number | null>;
  private readonly pending = new Map<number, (message: Message) => void>();
  private readonly inbox: Message[] = [];
  private waiting: { method: string; take: (params: unknown) => void }[] = [];
  private nextId = 1;
  private versions = new Map<string, number>();

  constructor(private readonly process: ChildProcessWithoutNullStreams) {
    const frames = new Frames((body) => this.receive(JSON.parse(body)));
    process.stdout.on("data", (chunk: Buffer) => frames.push(chunk));
    process.stdin.on("error", () => undefined);
    this.exit = new Promise((resolve) => process.once("exit", (code) => resolve(code)));
  }

  async initialize(options: StartOptions = {}): Promise<{ capabilities: Record<string, unknown> }> {
    return this.request("initialize", {
      processId: process.pid,
      rootUri: options.folder ?? null,
      workspaceFolders: options.folder === undefined ? null : [{ uri: options.folder, name: "folder" }],
      capabilities: options.capabilities ?? ABLE,
      locale: options.locale ?? "en",
      initializationOptions: options.initializationOptions,
    });
  }

  /** Bytes as they are. */
  write(bytes: Buffer | string): void {
    this.process.stdin.write(bytes);
  }

  notify(method: string, params?: unknown): void {
    this.write(frame({ jsonrpc: "2.0", method, params }));
  }

  /** The result of a request; an error of the server's is thrown. */
  async request<T>(method: string, params?: unknown): Promise<T> {
    const { result, error } = await this.exchange(method, params);
    if (error !== undefined) throw Object.assign(new Error(error.message), error);
    return result as T;
  }

  /** The error of a request that is to fail. */
  async failure(method: string, params?: unknown): Promise<ResponseError | undefined> {
    return (await this.exchange(method, params)).error;
  }

  private exchange(method: string, params: unknown): Promise<Message> {
    const id = this.nextId++;
    const answer = new Promise<Message>((resolve) => this.pending.set(id, resolve));
    this.write(frame({ jsonrpc: "2.0", id, method, params }));
    return answer;
  }

  /** Parameters of the next notification of this method, of those that nobody has taken yet. */
  async next<T>(method: string): Promise<T> {
    const index = this.inbox.findIndex((message) => message.method === method);
    if (index >= 0) return this.inbox.splice(index, 1)[0]?.params as T;
    return new Promise<unknown>((take) => this.waiting.push({ method, take })) as Promise<T>;
  }

  /** Notifications of this method that have come and that nobody has taken. */
  received<T>(method: string): T[] {
    return this.inbox.filter((message) => message.method === method).map((message) => message.params as T);
  }

  open(uri: string, text: string, languageId = "markdown"): void {
    this.versions.set(uri, 1);
    this.notify("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } });
  }

  /** Returns the new version. */
  change(uri: string, ...contentChanges: { text: string; range?: Range }[]): number {
    const version = (this.versions.get(uri) ?? 0) + 1;
    this.versions.set(uri, version);
    this.notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges });
    return version;
  }

  close(uri: string): void {
    this.notify("textDocument/didClose", { textDocument: { uri } });
  }

  async pull(uri: string, previousResultId?: string): Promise<Report> {
    return this.request("textDocument/diagnostic", { textDocument: { uri }, previousResultId });
  }

  async kill(): Promise<void> {
    running.delete(this);
    if (this.process.exitCode !== null) return;
    this.process.kill("SIGKILL");
    await this.exit;
  }

  /** Ends what the client says, as an editor does that dies. */
  hangUp(): void {
    this.process.stdin.end();
  }

  private receive(message: Message): void {
    if (message.method === undefined) this.settle(message);
    else if (message.id !== undefined) this.answer(message);
    else this.deliver(message);
  }

  private settle(message: Message): void {
    const id = Number(message.id);
    this.pending.get(id)?.(message);
    this.pending.delete(id);
  }

  private deliver(message: Message): void {
    const index = this.waiting.findIndex(({ method }) => method === message.method);
    if (index < 0) this.inbox.push(message);
    else this.waiting.splice(index, 1)[0]?.take(message.params);
  }

  private answer({ id, method = "", params }: Message): void {
    const answer = this.answers.get(method) as ((params: unknown) => unknown) | undefined;
    this.write(frame({ jsonrpc: "2.0", id, result: answer?.(params) ?? null }));
  }
}

export interface Report {
  readonly kind: "full" | "unchanged";
  readonly resultId?: string;
  readonly items: readonly Diagnostic[];
}
