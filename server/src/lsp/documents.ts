import { TextDocument } from "vscode-languageserver-textdocument";
import { type OpenReport, openReport } from "../core/index";
import { indexAtUnits, type PositionEncoding } from "./convert/encoding";
import { Positions } from "./convert/positions";

/** One version of an open document. Immutable: a request that waits keeps the text that it was asked about. */
export class Snapshot {
  private read: OpenReport | undefined;
  private placed: Positions | undefined;

  constructor(
    readonly uri: string,
    readonly version: number,
    readonly text: string,
    private readonly encoding: PositionEncoding,
    private previous: OpenReport | undefined,
  ) {}

  /** The text as blocks; what the version before had in common with it is kept. */
  get open(): OpenReport {
    if (this.read === undefined) {
      this.read = openReport(this.text, this.previous);
      this.previous = undefined;
    }
    return this.read;
  }

  /** What the next version can build on. */
  get basis(): OpenReport | undefined {
    return this.read ?? this.previous;
  }

  get positions(): Positions {
    this.placed ??= new Positions(this.open.document, this.encoding);
    return this.placed;
  }
}

/** A change as the protocol has it, before anything of it is believed. */
interface Change {
  readonly text: string;
  readonly range?: TextRange;
}
type TextRange = { start: { line: number; character: number }; end: { line: number; character: number } };

interface Entry {
  readonly document: TextDocument;
  snapshot: Snapshot | undefined;
  basis: OpenReport | undefined;
  /** A change could not be applied: the text is not the client's any more, until it sends all of it. */
  lost: boolean;
}

/** The texts of the documents that the client has open, kept in step with it. */
export class Documents {
  private readonly entries = new Map<string, Entry>();

  constructor(
    private readonly encoding: () => PositionEncoding,
    private readonly log: (message: string) => void,
  ) {}

  get uris(): string[] {
    return [...this.entries.keys()];
  }

  versionOf(uri: string): number | undefined {
    return this.entries.get(uri)?.document.version;
  }

  /** Whether an open document is a configuration or a report type. */
  isConfiguration(uri: string): boolean {
    const entry = this.entries.get(uri);
    return entry !== undefined && isYaml(entry.document);
  }

  /** The text of any open document. */
  textOf(uri: string): string | undefined {
    return this.entries.get(uri)?.document.getText();
  }

  /** The Markdown document as it is now; undefined for one that is not open or out of step. */
  get(uri: string): Snapshot | undefined {
    const entry = this.entries.get(uri);
    if (entry === undefined || entry.lost || isYaml(entry.document)) return undefined;
    if (entry.snapshot === undefined) {
      const { document } = entry;
      entry.snapshot = new Snapshot(uri, document.version, document.getText(), this.encoding(), entry.basis);
      entry.basis = undefined;
    }
    return entry.snapshot;
  }

  /** Returns whether there is a text to look at. */
  open(uri: unknown, languageId: unknown, version: unknown, text: unknown): boolean {
    if (typeof uri !== "string" || typeof text !== "string") {
      this.log("A document was opened without an address or a text; it is left alone.");
      return false;
    }
    const language = typeof languageId === "string" ? languageId : "markdown";
    const number = typeof version === "number" ? version : 0;
    const document = TextDocument.create(uri, language, number, withoutMark(text));
    this.entries.set(uri, { document, snapshot: undefined, basis: undefined, lost: false });
    return true;
  }

  /** Returns whether the text is another now. A change that cannot be applied makes the document lost. */
  change(uri: string, version: unknown, changes: unknown): boolean {
    const entry = this.entries.get(uri);
    if (entry === undefined) {
      this.log("A document was changed that is not open; the change is left alone.");
      return false;
    }
    if (typeof version !== "number" || !isChanges(changes)) {
      this.log("A change could not be read; its document is left alone until it is sent whole.");
      entry.lost = true;
      return true;
    }
    if (version < entry.document.version) {
      this.log(
        `A change to version ${version} came after version ${entry.document.version}; it is left alone.`,
      );
      return false;
    }
    entry.basis = entry.snapshot?.basis ?? entry.basis;
    entry.snapshot = undefined;
    for (const change of changes) this.apply(entry, change, version);
    return true;
  }

  /** Returns whether it was open. */
  close(uri: string): boolean {
    return this.entries.delete(uri);
  }

  private apply(entry: Entry, change: Change, version: number): void {
    if (change.range === undefined) {
      TextDocument.update(entry.document, [{ text: withoutMark(change.text) }], version);
      entry.lost = false;
      return;
    }
    const range = this.encoding() === "utf-16" ? change.range : this.inUtf16(entry.document, change.range);
    TextDocument.update(entry.document, [{ text: change.text, range }], version);
  }

  private inUtf16(document: TextDocument, range: TextRange): TextRange {
    const convert = ({ line, character }: TextRange["start"]) => {
      const text = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
      return { line, character: indexAtUnits(text, character, this.encoding()) };
    };
    return { start: convert(range.start), end: convert(range.end) };
  }
}

/** Configuration and report types. Every other language is taken for Markdown: editors have many names for it. */
function isYaml({ uri, languageId }: TextDocument): boolean {
  return languageId === "yaml" || /\.ya?ml$/i.test(uri);
}

/** A byte order mark is no character of the text. */
function withoutMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

function isChanges(value: unknown): value is Change[] {
  return Array.isArray(value) && value.every(isChange);
}

function isChange(value: unknown): value is Change {
  if (typeof value !== "object" || value === null || !("text" in value) || typeof value.text !== "string")
    return false;
  if (!("range" in value) || value.range === undefined) return true;
  return isRange(value.range);
}

/** True for a range as the protocol has it: two positions of two numbers. */
export function isRange(value: unknown): value is TextRange {
  if (typeof value !== "object" || value === null || !("start" in value) || !("end" in value)) return false;
  return isPosition(value.start) && isPosition(value.end);
}

/** True for a position as the protocol has it. */
export function isPosition(value: unknown): value is TextRange["start"] {
  if (typeof value !== "object" || value === null || !("line" in value) || !("character" in value))
    return false;
  return Number.isFinite(value.line) && Number.isFinite(value.character);
}
