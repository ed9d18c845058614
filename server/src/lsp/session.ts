import type { WorkspaceEdit } from "vscode-languageserver";
import { checkInSteps, checkOutline, readReports } from "../core/check/check";
import { Checking } from "../core/check/checking";
import type { CheckedReport, CheckResult, Setup } from "../core/index";
import type { Localized } from "../core/text/localized";
import type { Steps } from "../core/text/steps";
import type { TypeLibrary } from "../core/types/library";
import { AnswerIds } from "./answerIds";
import type { ClientFeatures } from "./clientFeatures";
import { ClosedDocuments } from "./closedDocuments";
import { Documents, type Snapshot } from "./documents";
import { Faults } from "./faults";
import { DEFAULT_SETTINGS, type Settings } from "./settings";
import { inSlices } from "./slices";
import type { Surroundings } from "./surroundings/surroundings";
import { TokenAnswers } from "./tokenAnswers";

/** A version of a document with its reports. */
export interface Read {
  readonly snapshot: Snapshot;
  readonly setup: Setup;
  readonly reports: readonly CheckedReport[];
}

/** The same with what the checker says of it. */
export interface Checked extends Read {
  readonly result: CheckResult;
  /** Different for every text and setup; an answer about the same one is the same. */
  readonly id: string;
}

/** The exporter, which is a bundle of its own. */
export type Exporter = typeof import("../export/main");

/** What reads Word files; a bundle of its own as well. */
export type WordReader = typeof import("../word/main");

/** What the session needs of the connection. */
export interface SessionHost {
  readonly log: (message: string) => void;
  /** Settings that hold for a document. */
  readonly settings: (uri: string) => Promise<Settings>;
  /** A version of a document has been checked for the first time. */
  readonly checked: (checked: Checked) => void;
  /** Tells the client how far a request is, under the token that it gave for that. */
  readonly progress: (token: string | number, value: unknown) => void;
  readonly apply: (label: string, edit: WorkspaceEdit) => Promise<boolean>;
  /** Loads the exporter; undefined where it cannot be had. */
  readonly exporter: (() => Promise<Exporter>) | undefined;
  /** Loads what reads Word files; undefined where it cannot be had. */
  readonly wordReader: (() => Promise<WordReader>) | undefined;
  /** Address of the folder with the documentation pages: they come with the server, for readers without network. */
  readonly docs: string;
}

/** All that one client and this server have in common: its documents, its settings, its workspace. */
export class Session {
  readonly documents: Documents;
  readonly closed: ClosedDocuments;
  readonly faults = new Faults(this);
  readonly tokens = new TokenAnswers();
  /** Of the findings of each open document. */
  readonly answers = new AnswerIds();
  /** By folder: no setting differs between the files of one. */
  private readonly settings = new Map<string, Promise<Settings>>();
  private readonly setups = new Map<string, Promise<Setup | undefined>>();
  private readonly reads = new WeakMap<Snapshot, Read>();
  private readonly results = new WeakMap<Snapshot, Checked>();
  /** What is known of each open document from its last check. */
  private readonly checkings = new Map<string, Checking>();
  /** Checks that are on their way, by document. */
  private readonly running = new Map<string, Promise<CheckResult | undefined>>();
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
    this.closed = new ClosedDocuments(this, features.watchesFiles);
  }

  log(message: string): void {
    this.host.log(message);
  }

  /** In the reader's language. */
  say(text: Localized): string {
    return text[this.features.locale];
  }

  /** What the checker says of a text that is looked at once; undefined where it is switched off. */
  async checkOnce(snapshot: Snapshot): Promise<Checked | undefined> {
    const setup = await this.resolveSetup(snapshot.uri);
    if (setup === undefined) return undefined;
    const result = await this.inSlices(snapshot, setup, checkInSteps(snapshot.open, setup), () => true);
    return result && this.told(snapshot, setup, result);
  }

  /** A text that is looked at once, with its reports; no rule runs. Undefined where it is switched off. */
  async readOnce(snapshot: Snapshot): Promise<Read | undefined> {
    const setup = await this.resolveSetup(snapshot.uri);
    return setup && { snapshot, setup, reports: readReports(snapshot.open, setup) };
  }

  /** Settled with undefined where nothing can be exported. */
  async exporter(): Promise<Exporter | undefined> {
    return this.host.exporter?.();
  }

  /** Settled with undefined where no Word file can be read. */
  async wordReader(): Promise<WordReader | undefined> {
    return this.host.wordReader?.();
  }

  /** An open document with all that is known of its surroundings; undefined when there is none. */
  async opened(uri: string): Promise<{ snapshot: Snapshot; setup: Setup } | undefined> {
    const snapshot = this.documents.get(uri);
    const setup = snapshot && (await this.setupOf(uri));
    return snapshot && setup && { snapshot, setup };
  }

  /** Address of a rule's page. */
  pageOf(rule: string): string {
    return `${this.host.docs}/rules/${rule}.md`;
  }

  /** An open document as it is now, with its reports set against their types; no rule runs. */
  async read(uri: string): Promise<Read | undefined> {
    const snapshot = this.documents.get(uri);
    if (snapshot === undefined) return undefined;
    const setup = await this.setupOf(uri);
    return setup === undefined ? undefined : this.readWith(snapshot, setup);
  }

  /** The same of a document that may be open or not. */
  async readAnywhere(uri: string): Promise<Read | undefined> {
    return this.documents.get(uri) === undefined ? this.closed.read(uri) : this.read(uri);
  }

  /**
   * What the checker says of an open document as it is now; undefined when there is none or it is switched off. A long
   * document is checked in slices: if it is another when its turn comes, then that one. A check goes on to its end while
   * the text is changed, for the next one builds upon it, and is left off once the document is closed.
   */
  async check(uri: string): Promise<Checked | undefined> {
    if (this.documents.get(uri) === undefined) return undefined;
    const setup = await this.setupOf(uri);
    if (setup === undefined) return undefined;
    // One after the other: a check builds upon what the one before has found out.
    for (let running = this.running.get(uri); running !== undefined; running = this.running.get(uri))
      await running;
    const snapshot = this.documents.get(uri);
    return snapshot && this.checkWith(snapshot, setup);
  }

  /** Report types known to a document, or to the workspace. */
  async libraryFor(uri: unknown): Promise<TypeLibrary | undefined> {
    return (await this.surroundings.setup(typeof uri === "string" ? uri : ""))?.library;
  }

  /** Asks the client to make a change; whether it did. */
  apply(label: string, edit: WorkspaceEdit): Promise<boolean> {
    return this.host.apply(label, edit);
  }

  /** Tells how far a request is; nothing to a client that gave no token. */
  progress(token: unknown, value: unknown): void {
    if (typeof token === "string" || typeof token === "number") this.host.progress(token, value);
  }

  /** Settings or configuration changed: every setup is asked for anew. */
  forgetSetups(): void {
    this.setups.clear();
    this.settings.clear();
    this.closed.forgetAll();
  }

  forgetDocument(uri: string): void {
    this.tokens.forget(uri);
    this.answers.forget(uri);
    this.checkings.delete(uri);
    this.setups.delete(uri);
  }

  private readWith(snapshot: Snapshot, setup: Setup): Read {
    const known = this.reads.get(snapshot) ?? this.results.get(snapshot);
    if (known?.setup === setup) return known;
    const read = { snapshot, setup, reports: readReports(snapshot.open, setup) };
    this.reads.set(snapshot, read);
    return read;
  }

  private async checkWith(snapshot: Snapshot, setup: Setup): Promise<Checked | undefined> {
    const known = this.results.get(snapshot);
    if (known?.setup === setup) return known;
    const { uri } = snapshot;
    const checking = this.checkingOf(uri);
    const isOpen = (): boolean => this.checkings.get(uri) === checking;
    const running = this.inSlices(snapshot, setup, checking.steps(snapshot.open, setup), isOpen);
    this.running.set(uri, running);
    try {
      const result = await running;
      if (result === undefined) return undefined;
      const checked = this.told(snapshot, setup, result);
      this.results.set(snapshot, checked);
      if (this.documents.get(uri) === snapshot) this.host.checked(checked);
      return checked;
    } finally {
      this.running.delete(uri);
    }
  }

  /** Undefined where it is not wanted any more. */
  private async inSlices(
    snapshot: Snapshot,
    setup: Setup,
    steps: Steps<CheckResult>,
    isWanted: () => boolean,
  ): Promise<CheckResult | undefined> {
    const result = await inSlices(steps, isWanted);
    if (result !== undefined || !isWanted()) return result;
    this.log(`Not all rules come to an end with ${snapshot.uri}: its outline alone is checked.`);
    return checkOutline(snapshot.open, setup);
  }

  private checkingOf(uri: string): Checking {
    let checking = this.checkings.get(uri);
    if (checking === undefined) {
      checking = new Checking();
      this.checkings.set(uri, checking);
    }
    return checking;
  }

  private told(snapshot: Snapshot, setup: Setup, result: CheckResult): Checked {
    return { snapshot, setup, reports: result.reports, result, id: `${++this.checks}` };
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
    const [settings, setup] = await Promise.all([this.settingsFor(uri), this.surroundings.setup(uri)]);
    if (!settings.enable || setup === undefined) return undefined;
    return {
      ...setup,
      detect: settings.detect ?? setup.detect,
      rules: [...(setup.rules ?? []), settings.rules],
    };
  }

  /** The settings that hold for a document. */
  settingsFor(uri: string): Promise<Settings> {
    const folder = uri.slice(0, uri.lastIndexOf("/") + 1);
    let settings = this.settings.get(folder);
    if (settings === undefined) {
      settings = this.host.settings(uri).catch(() => DEFAULT_SETTINGS);
      this.settings.set(folder, settings);
    }
    return settings;
  }
}
