import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
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

/** What came over the wire: an answer, a notification, or a request of the server's. */
export interface Message {
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

/** For Node, so that a server can tell its heap. */
export const TELLING_ITS_HEAP = ["--expose-gc", "--require", join(import.meta.dirname, "heapProbe.cjs")];

/** Starts a server in a process of its own, which knows nothing of its client yet. */
export async function launchServer(flags: readonly string[] = []): Promise<Server> {
  return new Server(spawn(process.execPath, [...flags, await buildServer(), "--stdio"]));
}

/** Tells the server what its client can do. */
export async function shakeHands(server: Server, options: StartOptions = {}): Promise<Server> {
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
  /** What it wrote to standard error. */
  complaints = "";
  /** Requests that got an answer. */
  answered = 0;
  private readonly pending = new Map<number, (message: Message) => void>();
  private readonly inbox: Message[] = [];
  private waiting: { method: string; take: (params: unknown) => void }[] = [];
  private nextId = 1;
  private versions = new Map<string, number>();

  constructor(private readonly process: ChildProcessWithoutNullStreams) {
    const frames = new Frames((body) => this.receive(JSON.parse(body)));
    process.stdout.on("data", (chunk: Buffer) => frames.push(chunk));
    process.stderr.on("data", (chunk: Buffer) => {
      this.complaints += chunk.toString();
    });
    process.stdin.on("error", () => undefined);
    this.exit = new Promise((resolve) => process.once("exit", (code) => resolve(code)));
    process.once("close", () => this.settleAll());
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

  get pid(): number {
    return this.process.pid ?? 0;
  }

  /** Resident memory in MiB; undefined where the system does not tell. */
  get memory(): number | undefined {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(
      this.ofSystem((folder) => readFileSync(`${folder}/status`, "latin1")) ?? "",
    );
    return kilobytes === null ? undefined : Number(kilobytes[1]) / 1024;
  }

  /** Bytes in use behind a collection of garbage, of a server that was launched `TELLING_ITS_HEAP`. */
  async heap(): Promise<number> {
    this.process.kill("SIGUSR2");
    const [chunk]: Buffer[] = await once(this.process.stderr, "data");
    const told = /^heap (\d+)\n$/.exec(String(chunk));
    if (told === null) throw new Error(`No heap, but: ${chunk}`);
    this.complaints = this.complaints.replace(told[0], "");
    return Number(told[1]);
  }

  /** Files, pipes and sockets that it holds open; undefined where the system does not tell. */
  get handles(): number | undefined {
    return this.ofSystem((folder) => readdirSync(`${folder}/fd`).length);
  }

  private ofSystem<T>(look: (folder: string) => T): T | undefined {
    try {
      return look(`/proc/${this.process.pid}`);
    } catch {
      return undefined;
    }
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

  /** The answer to a request, whatever it is. */
  exchange(method: string, params?: unknown): Promise<Message> {
    return this.ask(method, params).answer;
  }

  /** The same, with the number that the request can be cancelled by. */
  ask(method: string, params?: unknown): { readonly id: number; readonly answer: Promise<Message> } {
    const id = this.nextId++;
    const answer = new Promise<Message>((resolve) => this.pending.set(id, resolve));
    this.write(frame({ jsonrpc: "2.0", id, method, params }));
    return { id, answer };
  }

  cancel(id: number): void {
    this.notify("$/cancelRequest", { id });
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

  versionOf(uri: string): number {
    return this.versions.get(uri) ?? 0;
  }

  /** Leaves out so many versions. */
  jump(uri: string, by: number): void {
    this.versions.set(uri, this.versionOf(uri) + by);
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
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    this.process.kill("SIGKILL");
    await this.exit;
  }

  /** Ends what the client says, as an editor does that dies. */
  hangUp(): void {
    this.process.stdin.end();
  }

  /** Stops listening, as an editor does whose end of the pipe breaks. */
  stopListening(): void {
    this.process.stdout.destroy();
  }

  private receive(message: Message): void {
    if (message.method === undefined) this.settle(message);
    else if (message.id !== undefined) this.answer(message);
    else this.deliver(message);
  }

  private settle(message: Message): void {
    const id = Number(message.id);
    this.answered++;
    this.pending.get(id)?.(message);
    this.pending.delete(id);
  }

  /** Nobody waits for the answers of a server that has ended. */
  private settleAll(): void {
    const error = { code: 0, message: "The server has ended." };
    for (const [id, settle] of this.pending) settle({ id, error });
    this.pending.clear();
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
