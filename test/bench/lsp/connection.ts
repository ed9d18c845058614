import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { Frames, frame } from "../../lsp/frames";

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Pending {
  readonly take: (message: Message) => void;
  readonly fail: (error: Error) => void;
}

/** How long an answer is waited for, in milliseconds. */
const PATIENCE = 30_000;

/** What a client answers to a request of the server's. */
export type Answer = (method: string, params: unknown) => unknown;

/** A language server in a process of its own, over its standard input and output. */
export class Connection {
  private readonly child: ChildProcess;
  private readonly pending = new Map<number | string, Pending>();
  private readonly waiting = new Map<string, (params: unknown) => void>();
  private nextId = 1;

  constructor(
    program: string,
    args: readonly string[],
    private readonly answer: Answer,
  ) {
    this.child = spawn(program, args, { stdio: ["pipe", "pipe", "ignore"] });
    const frames = new Frames((body) => this.receive(JSON.parse(body)));
    this.child.stdout?.on("data", (chunk: Buffer) => frames.push(chunk));
    this.child.stdin?.on("error", () => undefined);
    this.child.once("error", (error) => this.failAll(error));
    this.child.once("exit", (code) => this.failAll(new Error(`The server ended with exit code ${code}.`)));
  }

  notify(method: string, params: unknown): void {
    this.write({ jsonrpc: "2.0", method, params });
  }

  request(method: string, params: unknown, patience = PATIENCE): Promise<unknown> {
    const id = this.nextId++;
    return new Promise((resolve, reject) => {
      const late = setTimeout(
        () => reject(new Error(`${method}: no answer in ${patience / 1000} s`)),
        patience,
      );
      const take = ({ result, error }: Message): void => {
        clearTimeout(late);
        if (error === undefined) resolve(result);
        else reject(new Error(`${method}: ${error.message}`));
      };
      const fail = (error: Error): void => {
        clearTimeout(late);
        reject(error);
      };
      this.pending.set(id, { take, fail });
      this.write({ jsonrpc: "2.0", id, method, params });
    });
  }

  /** Parameters of the next notification of this method. To be asked for before it can come. */
  next(method: string): Promise<unknown> {
    return new Promise((resolve) => this.waiting.set(method, resolve));
  }

  /** Resident memory in MiB, now and at its peak; undefined where the system does not tell. */
  memory(): { readonly now: number; readonly peak: number } | undefined {
    try {
      const status = readFileSync(`/proc/${this.child.pid}/status`, "latin1");
      const of = (name: string): number => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
      return { now: of("VmRSS"), peak: of("VmHWM") };
    } catch {
      return undefined;
    }
  }

  async end(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = new Promise((resolve) => this.child.once("exit", resolve));
    this.child.kill("SIGKILL");
    await ended;
  }

  private write(message: unknown): void {
    this.child.stdin?.write(frame(message));
  }

  private receive(message: Message): void {
    const { id, method, params } = message;
    if (method === undefined) {
      this.pending.get(id ?? "")?.take(message);
      this.pending.delete(id ?? "");
    } else if (id !== undefined) {
      this.write({ jsonrpc: "2.0", id, result: this.answer(method, params) ?? null });
    } else {
      this.waiting.get(method)?.(params);
      this.waiting.delete(method);
    }
  }

  private failAll(error: Error): void {
    for (const { fail } of this.pending.values()) fail(error);
    this.pending.clear();
  }
}
