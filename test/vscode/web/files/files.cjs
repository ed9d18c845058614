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
    const { type, size } = await this.ask(uri);
    return { type, size, ctime: 0, mtime: 0 };
  }

  /** @param {import("vscode").Uri} uri */
  async readDirectory(uri) {
    return (await this.ask(uri)).entries ?? [];
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
    this.changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
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
