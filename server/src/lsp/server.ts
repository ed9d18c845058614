import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  ErrorCodes,
  type InitializeError,
  type InitializeParams,
  type InitializeResult,
  ResponseError,
} from "vscode-languageserver";
import { capabilitiesFor } from "./capabilities";
import { type ClientFeatures, featuresOf } from "./clientFeatures";
import { diagnostic } from "./handlers/diagnostic";
import { documentSymbol } from "./handlers/documentSymbol";
import { Publisher } from "./publisher";
import { Requests, type Turn } from "./requests";
import { Session } from "./session";
import { DEFAULT_SETTINGS, readSettings, type Settings } from "./settings";
import type { Surroundings } from "./surroundings";

/** What differs between the hosts that the server runs in. */
export interface Environment {
  readonly version: string;
  /** Address of the folder with the documentation pages. */
  readonly docs: string;
  surroundings(params: InitializeParams, features: ClientFeatures): Surroundings;
}

/** Serves one client over this connection until it ends. */
export function serve(connection: Connection, environment: Environment): void {
  new Server(connection, environment).listen();
}

class Server {
  private readonly turn: Turn = { session: undefined, over: false };
  private readonly requests: Requests;
  /** For clients that do not ask for diagnostics. */
  private publisher: Publisher | undefined;
  /** As pushed by clients that cannot be asked. */
  private settings: Settings = DEFAULT_SETTINGS;

  constructor(
    private readonly connection: Connection,
    private readonly environment: Environment,
  ) {
    this.requests = new Requests(connection, this.turn);
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
    requests.on(DocumentDiagnosticRequest.type, "document", diagnostic);
    requests.on(DocumentSymbolRequest.type, "document", documentSymbol);
    connection.listen();
  }

  private initialize(params: InitializeParams): InitializeResult | ResponseError<InitializeError> {
    if (this.turn.session !== undefined)
      return new ResponseError(ErrorCodes.InvalidRequest, "The server has been initialized before.");
    const features = featuresOf(params);
    const session = new Session(features, this.environment.surroundings(params, features), {
      docs: this.environment.docs,
      log: (message) => this.connection.console.log(message),
      settings: (uri) => this.settingsFor(features, uri),
    });
    this.turn.session = session;
    this.settings = readSettings(features.own?.settings);
    if (!features.pullsDiagnostics)
      this.publisher = new Publisher(session, (found) => this.connection.sendDiagnostics(found));
    return capabilitiesFor(features, this.environment.version);
  }

  private initialized(): void {
    const features = this.turn.session?.features;
    const { client } = this.connection;
    if (features?.configuration && features.registersConfiguration)
      void client.register(DidChangeConfigurationNotification.type, { section: "reportwright" });
    if (features?.watchesFiles)
      void client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: "**/*.{yaml,yml}" }],
      });
  }

  /** Notifications out of turn are dropped, as the protocol asks. */
  private get session(): Session | undefined {
    return this.turn.over ? undefined : this.turn.session;
  }

  private followDocuments(): void {
    const { connection } = this;
    connection.onDidOpenTextDocument(({ textDocument }) => {
      const { uri, languageId, version, text } = textDocument;
      if (this.session?.documents.open(uri, languageId, version, text)) this.publisher?.schedule(uri);
    });
    connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
      if (this.session?.documents.change(uri, version, contentChanges)) this.publisher?.schedule(uri);
    });
    connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
      if (!this.session?.documents.close(uri)) return;
      this.session.forgetDocument(uri);
      this.publisher?.clear(uri);
    });
  }

  private configurationChanged(settings: unknown): void {
    if (typeof settings === "object" && settings !== null && "reportwright" in settings)
      this.settings = readSettings(settings.reportwright);
    this.checkAgain();
  }

  private filesChanged(uris: readonly string[]): void {
    if (this.session?.surroundings.changed(uris)) this.checkAgain();
  }

  /** Every finding may be another now. */
  private checkAgain(): void {
    const { session, publisher } = this;
    if (session === undefined) return;
    session.forgetSetups();
    for (const uri of session.documents.uris) publisher?.schedule(uri);
    if (session.features.pullsDiagnostics && session.features.refreshesDiagnostics)
      void this.connection.languages.diagnostics.refresh();
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
