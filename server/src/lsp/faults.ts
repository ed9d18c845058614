import type { Diagnostic } from "vscode-languageserver";
import { readDocument } from "../core/syntax/document";
import { diagnosticsOf } from "./diagnostics";
import { Snapshot } from "./documents";
import type { Session } from "./session";
import type { Faulty } from "./surroundings/surroundings";

/** What is said of one configuration or type file. */
export interface FaultReport {
  /** As the client spells it, if it has the file open. */
  readonly uri: string;
  /** Null for a file that is not open. */
  readonly version: number | null;
  readonly items: Diagnostic[];
}

/** Findings in the configuration and type files of the workspace. */
export class Faults {
  constructor(private readonly session: Session) {}

  async in(uri: string): Promise<FaultReport> {
    const faulty = await this.session.surroundings.faultsIn(uri);
    return faulty === undefined ? { uri, version: this.versionOf(uri), items: [] } : this.report(faulty, uri);
  }

  async all(): Promise<FaultReport[]> {
    const { documents, surroundings } = this.session;
    const open = new Map(documents.uris.map((uri) => [surroundings.keyOf(uri), uri]));
    // Those that no configuration lists are known once they have been asked for.
    const own = documents.uris.filter((uri) => documents.isConfiguration(uri));
    await Promise.all(own.map((uri) => surroundings.faultsIn(uri)));
    const faults = await surroundings.faults();
    return faults.map((faulty) =>
      this.report(faulty, open.get(surroundings.keyOf(faulty.uri)) ?? faulty.uri),
    );
  }

  private report({ text, findings }: Faulty, uri: string): FaultReport {
    const snapshot = new Snapshot(uri, 0, readDocument(text), this.session.features.encoding);
    return { uri, version: this.versionOf(uri), items: diagnosticsOf(this.session, snapshot, findings) };
  }

  private versionOf(uri: string): number | null {
    return this.session.documents.versionOf(uri) ?? null;
  }
}

type Send = (params: { uri: string; version?: number; diagnostics: Diagnostic[] }) => void;

/** How long the configuration must rest before its findings are sent, in milliseconds. */
const REST = 150;

/** Sends findings in configuration and type files, open or not, to clients that would not hear of them otherwise. */
export class FaultTeller {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private told = new Set<string>();

  constructor(
    private readonly session: Session,
    private readonly send: Send,
  ) {}

  schedule(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.tell().catch((error: unknown) => this.session.log(`Findings were not sent: ${String(error)}`));
    }, REST);
  }

  private async tell(): Promise<void> {
    const wanted = (await this.session.faults.all()).filter(
      ({ version }) => version === null || !this.isAsked,
    );
    for (const { uri, version, items } of wanted)
      this.send({ uri, version: version ?? undefined, diagnostics: items });
    const now = new Set(wanted.map(({ uri }) => uri));
    for (const uri of this.told) if (!now.has(uri)) this.send({ uri, diagnostics: [] });
    this.told = now;
  }

  /** Of open files the client asks itself. */
  private get isAsked(): boolean {
    return this.session.features.pullsDiagnostics;
  }
}
