import { URI } from "vscode-uri";
import type { Setup } from "../core/index";
import { decode } from "../host/decode";
import { compareNames } from "../host/fileSystem";
import { findFiles } from "../host/find";
import { fromNative, nodeFileSystem } from "../host/nodeFileSystem";
import { dirname, resolve, within } from "../host/paths";
import { Workspace } from "../host/workspace";
import type { Surroundings } from "./surroundings";

/** The surroundings on the disk of this machine. */
export class NodeSurroundings implements Surroundings {
  /** By root. Dropped when a file of theirs changes, and read again when they are asked. */
  private readonly workspaces = new Map<string, Workspace>();
  private roots: string[] = [];

  constructor(folders: readonly string[]) {
    this.foldersChanged(folders, []);
  }

  async setup(uri: string): Promise<Setup | undefined> {
    const path = pathOf(uri) ?? resolve(this.roots[0] ?? "/", "untitled.md");
    const workspace = this.workspaceFor(path);
    return workspace.isIgnored(path) ? undefined : workspace.setupFor(path);
  }

  async documents(): Promise<readonly string[]> {
    const paths = this.roots.flatMap((root) => findFiles(nodeFileSystem, root, isMarkdown).files);
    return [...new Set(paths)].sort(compareNames).map((path) => URI.file(path).toString());
  }

  async textOf(uri: string): Promise<string | undefined> {
    const path = pathOf(uri);
    const read = path === undefined ? undefined : nodeFileSystem.read(path);
    return read !== undefined && "bytes" in read ? decode(read.bytes)?.text : undefined;
  }

  keyOf(uri: string): string {
    return pathOf(uri) ?? uri;
  }

  foldersChanged(added: readonly string[], removed: readonly string[]): void {
    const gone = removed.map(pathOf);
    const come = added.map(pathOf).filter((path) => path !== undefined);
    this.roots = [...this.roots.filter((root) => !gone.includes(root)), ...come];
    this.workspaces.clear();
  }

  filesChanged(uris: readonly string[]): boolean {
    if (!uris.some((uri) => /\.ya?ml$/i.test(uri))) return false;
    this.workspaces.clear();
    return true;
  }

  private workspaceFor(path: string): Workspace {
    const root = this.rootOf(path);
    let workspace = this.workspaces.get(root);
    if (workspace === undefined) {
      workspace = new Workspace(nodeFileSystem, { root });
      this.workspaces.set(root, workspace);
    }
    return workspace;
  }

  /** The innermost folder of the workspace that holds it; a file outside of all has its own folder. */
  private rootOf(path: string): string {
    const holding = this.roots.filter((root) => within(root, path) !== undefined);
    return holding.sort((a, b) => b.length - a.length)[0] ?? dirname(path);
  }
}

function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path);
}

/** The path of a file on this machine; undefined for an address of another kind. */
function pathOf(uri: string): string | undefined {
  try {
    const parsed = URI.parse(uri, true);
    return parsed.scheme === "file" ? fromNative(parsed.fsPath) : undefined;
  } catch {
    return undefined;
  }
}
