const vscode = require("vscode");

/** Files that the test's server sends, kept in memory once they are written. */
class Files {
  changed = new vscode.EventEmitter();
  onDidChangeFile = this.changed.event;
  /** @type {Map<string, Uint8Array>} */
  written = new Map();

  /** @param {string} server */
  constructor(server) {
    this.server = server;
  }

  watch() {
    return new vscode.Disposable(() => {});
  }

  /** @param {import("vscode").Uri} uri */
  async stat(uri) {
    if (this.written.has(uri.path)) return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: 0 };
    if (this.below(uri.path).length > 0)
      return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    const { type, size } = await this.ask(uri);
    return { type, size, ctime: 0, mtime: 0 };
  }

  /** @param {import("vscode").Uri} uri */
  async readDirectory(uri) {
    const { entries } = await this.ask(uri).catch(() => ({ entries: [] }));
    return [...entries, ...this.below(uri.path).map((name) => [name, vscode.FileType.File])];
  }

  /**
   * Names of the written files that lie right in a folder.
   * @param {string} folder
   */
  below(folder) {
    const paths = [...this.written.keys()].filter((path) => path.startsWith(`${folder}/`));
    return paths.map((path) => path.slice(folder.length + 1)).filter((name) => !name.includes("/"));
  }

  /** @param {import("vscode").Uri} uri */
  async readFile(uri) {
    const written = this.written.get(uri.path);
    if (written) return written;
    const response = await fetch(`${this.server}/workspace${uri.path}`);
    if (!response.ok) throw vscode.FileSystemError.FileNotFound(uri);
    return new Uint8Array(await response.arrayBuffer());
  }

  /**
   * @param {import("vscode").Uri} uri
   * @param {Uint8Array} content
   */
  async writeFile(uri, content) {
    this.written.set(uri.path, content);
    this.changed.fire([{ type: vscode.FileChangeType.Created, uri }]);
  }

  /** @param {import("vscode").Uri} uri */
  async ask(uri) {
    const response = await fetch(`${this.server}/entries${uri.path}`);
    if (!response.ok) throw vscode.FileSystemError.FileNotFound(uri);
    return response.json();
  }

  createDirectory() {}

  delete() {
    throw vscode.FileSystemError.NoPermissions();
  }

  rename() {
    throw vscode.FileSystemError.NoPermissions();
  }
}

/** @param {import("vscode").ExtensionContext} context */
exports.activate = ({ extensionUri, subscriptions }) => {
  const { scheme, authority } = extensionUri;
  subscriptions.push(
    vscode.workspace.registerFileSystemProvider("examples", new Files(`${scheme}://${authority}`)),
  );
};
