import fc from "fast-check";
import { LineIndex } from "../../server/src/core/text/lineIndex";
import { findingsIn, told } from "../lsp/expected";
import { COMPLETE, INCOMPLETE, NOTES, POSTMORTEM } from "../lsp/reports";
import type { Server } from "../lsp/server";

/** What the client has open: texts by address; undefined for one that the server has lost and says nothing about. */
export type Model = Map<string, string | undefined>;

const addresses = ["a.md", "b.md", "子/丙.md"].map((name) => `file:///reports/${encodeURI(name)}`);
const texts = [COMPLETE, INCOMPLETE, POSTMORTEM, NOTES, "", "# 自查报告\r\n\r\n一、工作😀\r\n"];
const pieces = [
  "",
  "\n",
  "\r\n",
  "\n\n",
  "## ",
  "二、",
  "xx月",
  "```\n",
  "---\n",
  "😀",
  "|",
  "- ",
  "特此报告。\n",
  "# 关于台账的自查报告\n",
];

const address = fc.constantFrom(...addresses);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const edit = fc.record({ at: share, length: fc.nat(12), piece: fc.constantFrom(...pieces) });

type Step = fc.AsyncCommand<Model, Server>;

/** Something that a client does; `does` says what with, for the report of a failure. */
abstract class Act implements Step {
  constructor(
    protected readonly uri: string,
    private readonly does: string,
  ) {}

  check(model: Readonly<Model>): boolean {
    return model.has(this.uri);
  }

  abstract run(model: Model, server: Server): Promise<void>;

  toString(): string {
    return `${this.does} ${this.uri}`;
  }
}

class Open extends Act {
  constructor(
    uri: string,
    private readonly text: string,
  ) {
    super(uri, `open ${JSON.stringify(text)} as`);
  }

  /** A document may be opened again without having been closed. */
  override check(): boolean {
    return true;
  }

  async run(model: Model, server: Server): Promise<void> {
    model.set(this.uri, this.text);
    server.open(this.uri, this.text);
  }
}

class Change extends Act {
  constructor(
    uri: string,
    private readonly edits: readonly { at: number; length: number; piece: string }[],
    /** By how much the version grows. */
    private readonly jump: number,
  ) {
    super(uri, `change ${JSON.stringify(edits)}, version +${jump}, of`);
  }

  async run(model: Model, server: Server): Promise<void> {
    let text = model.get(this.uri);
    const known = text !== undefined;
    const changes = this.edits.map(({ at, length, piece }) => {
      const [start, end] = spanIn(text ?? "", at, length);
      const range = new LineIndex(text ?? "").rangeOf({ start, end });
      text = (text ?? "").slice(0, start) + piece + (text ?? "").slice(end);
      return { range, text: piece };
    });
    model.set(this.uri, known ? text : undefined);
    server.jump(this.uri, this.jump);
    server.change(this.uri, ...changes);
  }
}

class ChangeWhole extends Act {
  constructor(
    uri: string,
    private readonly text: string,
  ) {
    super(uri, `change all to ${JSON.stringify(text)} in`);
  }

  async run(model: Model, server: Server): Promise<void> {
    model.set(this.uri, this.text);
    server.change(this.uri, { text: this.text });
  }
}

/** A change that comes late, or that makes no sense. */
class Disturb extends Act {
  constructor(
    uri: string,
    private readonly late: boolean,
  ) {
    super(uri, late ? "send an old version of" : "send nonsense about");
  }

  async run(model: Model, server: Server): Promise<void> {
    if (!this.late) model.set(this.uri, undefined);
    const version = this.late ? server.versionOf(this.uri) - 1 : "x";
    const contentChanges = this.late ? [{ text: "late" }] : [7];
    server.notify("textDocument/didChange", { textDocument: { uri: this.uri, version }, contentChanges });
  }
}

class Close extends Act {
  constructor(uri: string) {
    super(uri, "close");
  }

  async run(model: Model, server: Server): Promise<void> {
    model.delete(this.uri);
    server.close(this.uri);
  }
}

/** An editor closes the one and opens the other. */
class Rename extends Act {
  constructor(
    uri: string,
    private readonly to: string,
  ) {
    super(uri, `rename to ${to} from`);
  }

  override check(model: Readonly<Model>): boolean {
    return model.get(this.uri) !== undefined && this.to !== this.uri;
  }

  async run(model: Model, server: Server): Promise<void> {
    const text = model.get(this.uri) ?? "";
    model.delete(this.uri);
    model.set(this.to, text);
    server.close(this.uri);
    server.open(this.to, text);
  }
}

class Compare extends Act {
  constructor(uri: string) {
    super(uri, "compare");
  }

  override check(): boolean {
    return true;
  }

  async run(model: Model, server: Server): Promise<void> {
    await compare(this.uri, model, server);
  }
}

/** Throws where the server says something else of a document than the model does. */
async function compare(uri: string, model: Model, server: Server): Promise<void> {
  const text = model.get(uri);
  const expected = JSON.stringify(text === undefined ? [] : findingsIn(text));
  const found = JSON.stringify(told((await server.pull(uri)).items));
  if (found !== expected) throw new Error(`${uri} ${JSON.stringify(text)}: ${found} is not ${expected}`);
}

/** Runs of up to so many steps. */
export function steps(most: number): fc.Arbitrary<Iterable<Step>> {
  const text = fc.constantFrom(...texts);
  const edits = fc.array(edit, { minLength: 1, maxLength: 3 });
  const acts: fc.Arbitrary<Step>[] = [
    fc.tuple(address, text).map(([uri, opened]) => new Open(uri, opened)),
    fc.tuple(address, edits, fc.constantFrom(0, 0, 0, 100)).map((args) => new Change(...args)),
    fc.tuple(address, edits, fc.constant(0)).map((args) => new Change(...args)),
    fc.tuple(address, text).map((args) => new ChangeWhole(...args)),
    fc.tuple(address, fc.boolean()).map((args) => new Disturb(...args)),
    address.map((uri) => new Close(uri)),
    fc.tuple(address, address).map((args) => new Rename(...args)),
    address.map((uri) => new Compare(uri)),
  ];
  return fc.commands(acts, { maxCommands: most, size: "max" });
}

/** Does what the steps say, and compares all that is open or was; the server has nothing open after it. */
export async function follow(taken: Iterable<Step>, server: Server): Promise<void> {
  const model: Model = new Map();
  try {
    await fc.asyncModelRun(() => ({ model, real: server }), taken);
    for (const uri of addresses) await compare(uri, model, server);
  } finally {
    for (const uri of model.keys()) server.close(uri);
  }
}

/** A stretch of a text that begins and ends within no letter and no line's end. */
function spanIn(text: string, at: number, length: number): [number, number] {
  const start = whole(text, Math.floor(at * text.length));
  return [start, Math.max(start, whole(text, Math.min(text.length, start + length)))];
}

function whole(text: string, offset: number): number {
  const pair = text.slice(Math.max(0, offset - 1), offset + 1);
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(pair) || pair === "\r\n" ? offset - 1 : offset;
}
