import { URI } from "vscode-uri";
import type { Setup } from "../core/index";
import type { FaultyFile } from "../host/configuration";
import { decode } from "../host/decode";
import { compareNames } from "../host/fileSystem";
import { findFiles } from "../host/find";
import { fromNative, nodeFileSystem } from "../host/nodeFileSystem";
import { dirname, resolve, within } from "../host/paths";
import { Workspace } from "../host/workspace";
import { Overlay } from "./overlay";
import type { Faulty, Surroundings } from "./surroundings";

/** Stands for a document that is on no disk. */
const UNSAVED = "untitled.md";

/** The surroundings on the disk of this machine. */
export class NodeSurroundings implements Surroundings {
  private readonly files = new Overlay(nodeFileSystem);
  /** By root. */
  private readonly workspaces = new Map<string, Workspace>();
  private roots: string[] = [];

  constructor(folders: readonly string[]) {
    this.foldersChanged(folders, []);
  }

  async setup(uri: string): Promise<Setup | undefined> {
    const path = pathOf(uri) ?? resolve(this.roots[0] ?? "/", UNSAVED);
    const workspace = this.workspaceFor(path);
    return workspace.isIgnored(path) ? undefined : workspace.setupFor(path);
  }

  async faults(): Promise<readonly Faulty[]> {
    for (const root of this.roots) this.workspaceFor(resolve(root, UNSAVED)).setupFor(resolve(root, UNSAVED));
    return [...this.workspaces.values()].flatMap((workspace) => workspace.faults().map(toFaulty));
  }

  async faultsIn(uri: string): Promise<Faulty | undefined> {
    const path = pathOf(uri);
    if (path === undefined) return undefined;
    const workspace = this.workspaceFor(path);
    // Makes it read the configuration that the file belongs to.
    workspace.setupFor(path);
    const fault = workspace.faults().find((file) => file.path === path);
    return fault && toFaulty(fault);
  }

  async documents(): Promise<readonly string[]> {
    const paths = this.roots.flatMap((root) => findFiles(this.files, root, isMarkdown).files);
    return [...new Set(paths)].sort(compareNames).map(addressOf);
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
    const paths = uris.map(pathOf).filter((path) => path !== undefined);
    const concerned = [...this.workspaces.values()].filter((one) =>
      paths.some((path) => one.dependsOn(path)),
    );
    for (const workspace of concerned) workspace.forget();
    return concerned.length > 0;
  }

  edited(uri: string, text: string | undefined): boolean {
    const path = pathOf(uri);
    if (path === undefined) return false;
    this.files.set(path, text);
    return this.filesChanged([uri]);
  }

  private workspaceFor(path: string): Workspace {
    const root = this.rootOf(path);
    let workspace = this.workspaces.get(root);
    if (workspace === undefined) {
      workspace = new Workspace(this.files, { root });
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

function toFaulty({ path, text, findings }: FaultyFile): Faulty {
  return { uri: addressOf(path), text, findings };
}

function addressOf(path: string): string {
  return URI.file(path).toString();
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
