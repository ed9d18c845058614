import { openDocument } from "../core/check/check";
import type { OpenReport } from "../core/index";
import { editDocument, readDocument, type SourceDocument } from "../core/syntax/document";
import type { PositionEncoding } from "./convert/encoding";
import { Positions } from "./convert/positions";

/** One version of an open document. Immutable: a request that waits keeps the text that it was asked about. */
export class Snapshot {
  private read: OpenReport | undefined;
  private placed: Positions | undefined;

  constructor(
    readonly uri: string,
    readonly version: number,
    private readonly document: SourceDocument,
    private readonly encoding: PositionEncoding,
  ) {}

  /** Put together anew each time: what can do with the blocks should. */
  get text(): string {
    return this.document.text;
  }

  get open(): OpenReport {
    this.read ??= openDocument(this.document);
    return this.read;
  }

  get positions(): Positions {
    this.placed ??= new Positions(this.document, this.encoding);
    return this.placed;
  }
}

/** A change as the protocol has it, before anything of it is believed. */
interface Change {
  readonly text: string;
  readonly range?: TextRange;
}
type TextRange = { start: { line: number; character: number }; end: { line: number; character: number } };

/** A text is kept as its blocks: an edit costs what it touches, however long the rest is. */
interface Entry {
  readonly configuration: boolean;
  version: number;
  document: SourceDocument;
  snapshot: Snapshot | undefined;
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
    return this.entries.get(uri)?.version;
  }

  /** Whether an open document is a configuration or a report type. */
  isConfiguration(uri: string): boolean {
    return this.entries.get(uri)?.configuration ?? false;
  }

  /** The text of any open document. */
  textOf(uri: string): string | undefined {
    return this.entries.get(uri)?.document.text;
  }

  /** The Markdown document as it is now; undefined for one that is not open or out of step. */
  get(uri: string): Snapshot | undefined {
    const entry = this.entries.get(uri);
    if (entry === undefined || entry.lost || entry.configuration) return undefined;
    entry.snapshot ??= new Snapshot(uri, entry.version, entry.document, this.encoding());
    return entry.snapshot;
  }

  /** The configuration or report type as it is now; undefined for one that is not open or out of step. */
  configuration(uri: string): Snapshot | undefined {
    const entry = this.entries.get(uri);
    if (entry === undefined || entry.lost || !entry.configuration) return undefined;
    entry.snapshot ??= new Snapshot(uri, entry.version, entry.document, this.encoding());
    return entry.snapshot;
  }

  /** Returns whether there is a text to look at. */
  open(uri: unknown, languageId: unknown, version: unknown, text: unknown): boolean {
    if (typeof uri !== "string" || typeof text !== "string") {
      this.log("A document was opened without an address or a text; it is left alone.");
      return false;
    }
    this.entries.set(uri, {
      configuration: isYaml(uri, languageId),
      version: typeof version === "number" ? version : 0,
      document: readDocument(withoutMark(text)),
      snapshot: undefined,
      lost: false,
    });
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
    if (version < entry.version) {
      this.log(`A change to version ${version} came after version ${entry.version}; it is left alone.`);
      return false;
    }
    entry.snapshot = undefined;
    entry.version = version;
    for (const change of changes) this.apply(entry, change);
    return true;
  }

  /** Returns whether it was open. */
  close(uri: string): boolean {
    return this.entries.delete(uri);
  }

  private apply(entry: Entry, { text, range }: Change): void {
    const { document } = entry;
    if (range === undefined) {
      entry.document = readDocument(withoutMark(text), document);
      entry.lost = false;
      return;
    }
    const positions = new Positions(document, this.encoding());
    const [one, other] = [positions.offset(range.start), positions.offset(range.end)];
    const [start, end] = one <= other ? [one, other] : [other, one];
    entry.document = editDocument(document, [{ start, end, newText: text }]);
  }
}

/** Configuration and report types. Every other language is taken for Markdown: editors have many names for it. */
function isYaml(uri: string, languageId: unknown): boolean {
  return languageId === "yaml" || languageId === "reportwright-yaml" || /\.ya?ml$/i.test(uri);
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
