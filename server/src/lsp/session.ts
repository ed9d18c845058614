import { type CheckResult, checkReport, type Setup } from "../core/index";
import type { Localized } from "../core/text/localized";
import type { ClientFeatures } from "./clientFeatures";
import { Documents, type Snapshot } from "./documents";
import { DEFAULT_SETTINGS, type Settings } from "./settings";
import type { Surroundings } from "./surroundings";

/** A version of a document with what the checker says of it. */
export interface Checked {
  readonly snapshot: Snapshot;
  readonly setup: Setup;
  readonly result: CheckResult;
  /** Different for every text and setup; an answer about the same one is the same. */
  readonly id: string;
}

/** What the session needs of the connection. */
export interface SessionHost {
  readonly log: (message: string) => void;
  /** Settings that hold for a document. */
  readonly settings: (uri: string) => Promise<Settings>;
  /** Address of the folder with the documentation pages: they come with the server, for readers without network. */
  readonly docs: string;
}

/** All that one client and this server have in common: its documents, its settings, its workspace. */
export class Session {
  readonly documents: Documents;
  private readonly setups = new Map<string, Promise<Setup | undefined>>();
  private readonly results = new WeakMap<Snapshot, Checked>();
  private checks = 0;

  constructor(
    readonly features: ClientFeatures,
    readonly surroundings: Surroundings,
    private readonly host: SessionHost,
  ) {
    this.documents = new Documents(
      () => features.encoding,
      (message) => host.log(message),
    );
  }

  log(message: string): void {
    this.host.log(message);
  }

  /** In the reader's language. */
  say(text: Localized): string {
    return text[this.features.locale];
  }

  /** Address of a rule's page. */
  pageOf(rule: string): string {
    return `${this.host.docs}/rules/${rule}.md`;
  }

  /** What the checker says of an open document as it is now; undefined when there is none or it is switched off. */
  async check(uri: string): Promise<Checked | undefined> {
    const snapshot = this.documents.get(uri);
    if (snapshot === undefined) return undefined;
    const setup = await this.setupOf(uri);
    return setup === undefined ? undefined : this.checkWith(snapshot, setup);
  }

  /** Settings or configuration changed: every setup is asked for anew. */
  forgetSetups(): void {
    this.setups.clear();
  }

  forgetDocument(uri: string): void {
    this.setups.delete(uri);
  }

  private checkWith(snapshot: Snapshot, setup: Setup): Checked {
    const known = this.results.get(snapshot);
    if (known?.setup === setup) return known;
    const checked = { snapshot, setup, result: checkReport(snapshot.open, setup), id: `${++this.checks}` };
    this.results.set(snapshot, checked);
    return checked;
  }

  private setupOf(uri: string): Promise<Setup | undefined> {
    let setup = this.setups.get(uri);
    if (setup === undefined) {
      setup = this.resolveSetup(uri);
      this.setups.set(uri, setup);
    }
    return setup;
  }

  private async resolveSetup(uri: string): Promise<Setup | undefined> {
    const [settings, setup] = await Promise.all([
      this.host.settings(uri).catch(() => DEFAULT_SETTINGS),
      this.surroundings.setup(uri),
    ]);
    if (!settings.enable) return undefined;
    return {
      ...setup,
      detect: settings.detect ?? setup.detect,
      rules: [...(setup.rules ?? []), settings.rules],
    };
  }
}
