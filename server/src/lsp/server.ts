import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  type InitializeError,
  type InitializeParams,
  type InitializeResult,
  ResponseError,
  type WorkspaceFolder,
} from "vscode-languageserver";
import { capabilitiesFor } from "./capabilities";
import { type ClientFeatures, featuresOf } from "./clientFeatures";
import { registerHandlers } from "./handlers/all";
import type { Notifications } from "./protocol";
import { Publisher } from "./publisher";
import { Requests, type Turn } from "./requests";
import { Session } from "./session";
import { DEFAULT_SETTINGS, readSettings, type Settings } from "./settings";
import { StatusTeller, statusOf } from "./status";
import type { Surroundings } from "./surroundings";

/** What differs between the hosts that the server runs in. */
export interface Environment {
  readonly version: string;
  /** Address of the folder with the documentation pages. */
  readonly docs: string;
  /** The surroundings of these folders, given as addresses. */
  surroundings(folders: readonly string[]): Surroundings;
}

/** Configuration, report types, and the reports themselves. */
const WATCHED = "**/*.{yaml,yml,md,markdown}";

/** Serves one client over this connection until it ends. */
export function serve(connection: Connection, environment: Environment): void {
  new Server(connection, environment).listen();
}

class Server {
  private readonly turn: Turn = { session: undefined, over: false };
  private readonly requests: Requests;
  /** For clients that do not ask for diagnostics. */
  private publisher: Publisher | undefined;
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
    const session = new Session(features, this.environment.surroundings(foldersOf(params)), {
      docs: this.environment.docs,
      log: (message) => this.connection.console.log(message),
      checked: (checked) => {
        if (features.own !== undefined) this.status.tell(statusOf(session, checked));
      },
      apply: async (label, edit) => (await this.connection.workspace.applyEdit({ label, edit })).applied,
      settings: (uri) => this.settingsFor(features, uri),
    });
    this.turn.session = session;
    this.settings = readSettings(features.own?.settings);
    if (!features.pullsDiagnostics)
      this.publisher = new Publisher(session, (found) => this.send(this.connection.sendDiagnostics(found)));
    return capabilitiesFor(features, this.environment.version);
  }

  private initialized(): void {
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
      if (this.session?.documents.open(uri, languageId, version, text)) this.publisher?.schedule(uri);
    });
    connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
      if (this.session?.documents.change(uri, version, contentChanges)) this.publisher?.schedule(uri);
    });
    connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
      if (!this.session?.documents.close(uri)) return;
      this.session.forgetDocument(uri);
      this.session.closed.forget([uri]);
      this.publisher?.clear(uri);
      this.status.forget(uri);
    });
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
    for (const uri of session.documents.uris) publisher?.schedule(uri);
    if (session.features.pullsDiagnostics && session.features.refreshesDiagnostics)
      this.send(this.connection.languages.diagnostics.refresh());
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
