import {
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  type InitializeError,
  type InitializeParams,
  type InitializeResult,
  ProgressType,
  type PublishDiagnosticsParams,
  ResponseError,
  type WorkspaceFolder,
} from "vscode-languageserver";
import { capabilitiesFor } from "./capabilities";
import { type ClientFeatures, featuresOf } from "./clientFeatures";
import { FaultTeller } from "./faults";
import { registerHandlers } from "./handlers/all";
import type { Notifications } from "./protocol";
import { Publisher } from "./publisher";
import { Requests, type Turn } from "./requests";
import { type Exporter, Session, type WordReader } from "./session";
import { DEFAULT_SETTINGS, readSettings, type Settings } from "./settings";
import { StatusTeller, statusOf } from "./status";
import type { AskFile } from "./surroundings/clientFiles";
import type { Files } from "./surroundings/files";
import { Places } from "./surroundings/places";
import type { Surroundings } from "./surroundings/surroundings";

/** What differs between the hosts that the server runs in. */
export interface Environment {
  readonly version: string;
  /** Address of the folder with the documentation pages, for clients that do not say where it is. */
  readonly docs: string;
  /** Loads the exporter; undefined where it cannot be had. */
  readonly exporter: (() => Promise<Exporter>) | undefined;
  /** Loads what reads Word files; undefined where it cannot be had. */
  readonly wordReader: (() => Promise<WordReader>) | undefined;
  /** Files of this machine; undefined where there is none. */
  readonly disk: Files | undefined;
}

/** Configuration, report types, and the reports themselves. */
const WATCHED = "**/*.{yaml,yml,md,markdown}";

/** How long the configuration must rest before the client is told to ask again, in milliseconds. */
const REFRESH_REST = 150;

/** Serves one client over this connection until it ends. */
export function serve(connection: Connection, environment: Environment): void {
  new Server(connection, environment).listen();
}

class Server {
  private readonly turn: Turn = { session: undefined, over: false };
  private readonly requests: Requests;
  /** For clients that do not ask for diagnostics. */
  private publisher: Publisher | undefined;
  private refresh: ReturnType<typeof setTimeout> | undefined;
  /** For clients that would not hear of the configuration's findings otherwise. */
  private faultTeller: FaultTeller | undefined;
  private readonly status: StatusTeller;
  /** As pushed by clients that cannot be asked. */
  private settings: Settings = DEFAULT_SETTINGS;

  constructor(
    private readonly connection: Connection,
    private readonly environment: Environment,
  ) {
    this.requests = new Requests(connection, this.turn);
    this.status = new StatusTeller((status) => {
      this.send(
        connection.sendNotification("reportwright/statusChanged" satisfies keyof Notifications, status),
      );
    });
  }

  listen(): void {
    const { connection, requests } = this;
    connection.onInitialize((params) => this.initialize(params));
    connection.onInitialized(() => this.initialized());
    connection.onShutdown(() => {
      this.turn.over = true;
    });
    this.followDocuments();
    connection.onDidChangeConfiguration(({ settings }) => this.configurationChanged(settings));
    connection.onDidChangeWatchedFiles(({ changes }) =>
      this.filesChanged(changes.map((change) => change.uri)),
    );
    registerHandlers(requests);
    connection.listen();
  }

  private initialize(params: InitializeParams): InitializeResult | ResponseError<InitializeError> {
    if (this.turn.session !== undefined)
      return new ResponseError(ErrorCodes.InvalidRequest, "The server has been initialized before.");
    const features = featuresOf(params);
    const session = new Session(features, this.surroundings(params, features), {
      docs: features.own?.docs ?? this.environment.docs,
      exporter: this.environment.exporter,
      wordReader: this.environment.wordReader,
      log: (message) => this.connection.console.log(message),
      checked: (checked) => {
        if (features.own !== undefined) this.status.tell(statusOf(session, checked));
      },
      progress: (token, value) => this.send(this.connection.sendProgress(new ProgressType(), token, value)),
      // A client may answer anything.
      apply: async (label, edit) =>
        (await this.connection.workspace.applyEdit({ label, edit }))?.applied === true,
      settings: (uri) => this.settingsFor(features, uri),
    });
    this.turn.session = session;
    this.settings = readSettings(features.own?.settings);
    const send = (found: PublishDiagnosticsParams): void => this.send(this.connection.sendDiagnostics(found));
    if (!features.pullsDiagnostics || features.own?.openFilesOnly)
      this.faultTeller = new FaultTeller(session, send);
    if (!features.pullsDiagnostics) this.publisher = new Publisher(session, send);
    return capabilitiesFor(features, this.environment.version);
  }

  private surroundings(params: InitializeParams, features: ClientFeatures): Surroundings {
    const ask: AskFile = (question, uri) =>
      this.connection.sendRequest("reportwright/file", { question, uri });
    return new Places(foldersOf(params), this.environment.disk, features.own?.files ? ask : undefined);
  }

  private initialized(): void {
    this.faultTeller?.schedule();
    const features = this.turn.session?.features;
    const { client } = this.connection;
    if (features?.configuration && features.registersConfiguration)
      this.send(client.register(DidChangeConfigurationNotification.type, { section: "reportwright" }));
    if (features?.workspaceFolders)
      this.connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const uris = (folders: readonly WorkspaceFolder[]) => folders.map(({ uri }) => uri);
        this.session?.surroundings.foldersChanged(uris(added), uris(removed));
        this.checkAgain();
      });
    if (features?.watchesFiles)
      this.send(
        client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: WATCHED }] }),
      );
  }

  /** Notifications out of turn are dropped, as the protocol asks. */
  private get session(): Session | undefined {
    return this.turn.over ? undefined : this.turn.session;
  }

  private followDocuments(): void {
    const { connection } = this;
    connection.onDidOpenTextDocument(({ textDocument }) => {
      const { uri, languageId, version, text } = textDocument;
      // Nobody types in it yet: its findings need not wait.
      if (this.session?.documents.open(uri, languageId, version, text))
        this.documentChanged(this.session, uri, 0);
    });
    connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
      if (this.session?.documents.change(uri, version, contentChanges))
        this.documentChanged(this.session, uri);
    });
    connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
      const { session } = this;
      const wasConfiguration = session?.documents.isConfiguration(uri);
      if (!session?.documents.close(uri)) return;
      if (wasConfiguration && session.surroundings.edited(uri, undefined)) this.checkAgain();
      session.forgetDocument(uri);
      session.closed.forget([uri]);
      this.publisher?.clear(uri);
      this.status.forget(uri);
    });
  }

  private documentChanged(session: Session, uri: string, rest?: number): void {
    if (!session.documents.isConfiguration(uri)) this.publisher?.schedule(uri, rest);
    else if (session.surroundings.edited(uri, session.documents.textOf(uri))) this.checkAgain();
    this.faultTeller?.schedule();
  }

  private configurationChanged(settings: unknown): void {
    if (typeof settings === "object" && settings !== null && "reportwright" in settings)
      this.settings = readSettings(settings.reportwright);
    this.checkAgain();
  }

  private filesChanged(uris: readonly string[]): void {
    this.session?.closed.forget(uris);
    if (this.session?.surroundings.filesChanged(uris)) this.checkAgain();
  }

  /** Every finding may be another now. */
  private checkAgain(): void {
    const { session, publisher } = this;
    if (session === undefined) return;
    session.forgetSetups();
    for (const uri of session.documents.uris)
      if (!session.documents.isConfiguration(uri)) publisher?.schedule(uri);
    this.faultTeller?.schedule();
    clearTimeout(this.refresh);
    this.refresh = setTimeout(() => this.askAgain(session), REFRESH_REST);
  }

  /** The client asks again for what it has asked for before. */
  private askAgain({ features }: Session): void {
    const { languages } = this.connection;
    if (features.pullsDiagnostics && features.refreshesDiagnostics)
      this.send(languages.diagnostics.refresh());
    if (features.refreshesHints) this.send(languages.inlayHint.refresh());
    if (features.refreshesLenses) this.send(this.connection.sendRequest(CodeLensRefreshRequest.type));
  }

  /** What becomes of a message that nobody waits for: a client that refuses it is no reason to end. */
  private send(message: Promise<unknown>): void {
    message.catch((error: unknown) =>
      this.connection.console.log(`The client did not take a message: ${error}`),
    );
  }

  private async settingsFor(features: ClientFeatures, uri: string): Promise<Settings> {
    if (!features.configuration) return this.settings;
    const raw: unknown = await this.connection.workspace.getConfiguration({
      scopeUri: uri,
      section: "reportwright",
    });
    return readSettings(raw);
  }
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return rootUri ? [rootUri] : [];
}
