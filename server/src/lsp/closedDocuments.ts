import type { Diagnostic, SymbolInformation } from "vscode-languageserver";
import { documentSymbols } from "../core/features/symbols";
import { readDocument } from "../core/syntax/document";
import { toSymbolInformation } from "./convert/symbols";
import { diagnosticsOf } from "./diagnostics";
import { Snapshot } from "./documents";
import type { Read, Session } from "./session";

/** What was found in a file that is not open. */
export interface ClosedResult {
  readonly id: string;
  readonly diagnostics: readonly Diagnostic[];
}

const NOTHING: ClosedResult = { id: "nothing", diagnostics: [] };

interface Known {
  readonly text: string;
  readonly result: ClosedResult;
}

/** Findings of the workspace's files that are not open: the text as it is saved. */
export class ClosedDocuments {
  private readonly known = new Map<string, Known>();
  private readonly knownSymbols = new Map<string, { text: string; symbols: readonly SymbolInformation[] }>();

  constructor(
    private readonly session: Session,
    /** Changes of files are told: what is known holds until then. */
    private readonly isTold: boolean,
  ) {}

  /** Files at these addresses may be others now. */
  forget(uris: readonly string[]): void {
    for (const uri of uris) {
      this.known.delete(uri);
      this.knownSymbols.delete(uri);
    }
  }

  forgetAll(): void {
    this.known.clear();
    this.knownSymbols.clear();
  }

  async check(uri: string): Promise<ClosedResult> {
    const known = this.known.get(uri);
    if (known !== undefined && this.isTold) return known.result;
    const text = await this.session.surroundings.textOf(uri);
    if (text === undefined) return NOTHING;
    if (known?.text === text) return known.result;
    const checked = await this.session.checkOnce(this.snapshotOf(uri, text));
    const result =
      checked === undefined
        ? NOTHING
        : {
            id: checked.id,
            diagnostics: diagnosticsOf(this.session, checked.snapshot, checked.result.findings),
          };
    // Texts are kept only where there is no other way to know that they are the same.
    this.known.set(uri, { text: this.isTold ? "" : text, result });
    return result;
  }

  /** Titles and sections of the reports of a file. */
  async symbols(uri: string): Promise<readonly SymbolInformation[]> {
    const known = this.knownSymbols.get(uri);
    if (known !== undefined && this.isTold) return known.symbols;
    const text = await this.session.surroundings.textOf(uri);
    if (text === undefined) return [];
    if (known?.text === text) return known.symbols;
    const read = await this.session.readOnce(this.snapshotOf(uri, text));
    const symbols =
      read === undefined ? [] : toSymbolInformation(read.snapshot, documentSymbols(read.reports));
    this.knownSymbols.set(uri, { text: this.isTold ? "" : text, symbols });
    return symbols;
  }

  /** A file with its reports; undefined where there is none or it is switched off. */
  async read(uri: string): Promise<Read | undefined> {
    const text = await this.session.surroundings.textOf(uri);
    return text === undefined ? undefined : this.session.readOnce(this.snapshotOf(uri, text));
  }

  private snapshotOf(uri: string, text: string): Snapshot {
    return new Snapshot(uri, 0, readDocument(text), this.session.features.encoding);
  }
}
