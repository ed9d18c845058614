import type { Diagnostic } from "vscode-languageserver";
import { diagnosticsOf } from "./diagnostics";
import type { Session } from "./session";

/** How long a document must rest before its findings are sent, in milliseconds. */
const REST = 100;

type Send = (params: { uri: string; version?: number; diagnostics: Diagnostic[] }) => void;

/** Sends diagnostics to clients that do not ask for them: once the typing pauses, and for the version on screen only. */
export class Publisher {
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(
    private readonly session: Session,
    private readonly send: Send,
  ) {}

  /** The document changed: its findings are due. `rest`: how long it must stay as it is before, in milliseconds. */
  schedule(uri: string, rest = REST): void {
    clearTimeout(this.timers.get(uri));
    this.timers.set(
      uri,
      setTimeout(() => {
        this.timers.delete(uri);
        this.publish(uri).catch((error: unknown) =>
          this.session.log(`Findings were not sent: ${String(error)}`),
        );
      }, rest),
    );
  }

  /** The document was closed: nothing is said of it any more. */
  clear(uri: string): void {
    clearTimeout(this.timers.get(uri));
    this.timers.delete(uri);
    this.send({ uri, diagnostics: [] });
  }

  private async publish(uri: string): Promise<void> {
    const before = this.session.documents.get(uri);
    const checked = await this.session.check(uri);
    // While the configuration was read the text may have changed; another timer runs for that.
    if (before === undefined || this.session.documents.get(uri) !== before) return;
    const diagnostics =
      checked === undefined ? [] : diagnosticsOf(this.session, checked.snapshot, checked.result.findings);
    this.send({ uri, version: before.version, diagnostics });
  }
}
