import type { Setup } from "../../core/index";
import { type FaultyFile, isOwnName } from "../../host/configuration";
import { decode } from "../../host/decode";
import { compareNames } from "../../host/fileSystem";
import { findFiles, isMarkdown } from "../../host/find";
import { dirname, resolve, within } from "../../host/paths";
import { Workspace } from "../../host/workspace";
import type { Files } from "./files";
import { Overlay } from "./overlay";
import type { Faulty, FilesAround, Surroundings } from "./surroundings";

/** Stands for a document that is no file. */
const UNSAVED = "untitled.md";

/** The surroundings as files say: those of one disk, or of one place that the client can reach. */
export class FileSurroundings implements Surroundings {
  private readonly overlay: Overlay;
  /** By root. */
  private readonly workspaces = new Map<string, Workspace>();
  private roots: string[] = [];

  constructor(
    private readonly files: Files,
    folders: readonly string[],
  ) {
    this.overlay = new Overlay(files.system);
    this.foldersChanged(folders, []);
  }

  setup(uri: string): Promise<Setup | undefined> {
    const path = this.pathOr(uri);
    return this.ask(() => {
      const workspace = this.workspaceFor(path);
      return workspace.isIgnored(path) ? undefined : workspace.setupFor(path);
    });
  }

  faults(): Promise<readonly Faulty[]> {
    return this.ask(() => {
      for (const root of this.roots)
        this.workspaceFor(resolve(root, UNSAVED)).setupFor(resolve(root, UNSAVED));
      const workspaces = [...this.workspaces.values()];
      return workspaces.flatMap((workspace) => workspace.faults().map((file) => this.toFaulty(file)));
    });
  }

  async faultsIn(uri: string): Promise<Faulty | undefined> {
    const path = this.files.pathOf(uri);
    if (path === undefined) return undefined;
    return this.ask(() => {
      const workspace = this.workspaceFor(path);
      // Makes it read the configuration that the file belongs to.
      workspace.setupFor(path);
      // A type that no configuration lists has faults of its own.
      if (isOwnName(path)) workspace.look(path);
      const fault = workspace.faults().find((file) => file.path === path);
      return fault && this.toFaulty(fault);
    });
  }

  async uses(uri: string): Promise<boolean> {
    const path = this.files.pathOf(uri);
    if (path === undefined) return false;
    return this.ask(() => {
      const workspace = this.workspaceFor(path);
      workspace.setupFor(path);
      return workspace.uses(path);
    });
  }

  async documents(): Promise<readonly string[]> {
    const paths = await this.ask(() =>
      this.roots.flatMap((root) => findFiles(this.overlay, root, isMarkdown).files),
    );
    return [...new Set(paths)].sort(compareNames).map((path) => this.files.addressOf(path));
  }

  async textOf(uri: string): Promise<string | undefined> {
    const path = this.files.pathOf(uri);
    if (path === undefined) return undefined;
    const read = await this.ask(() => this.files.system.read(path));
    return "bytes" in read ? decode(read.bytes)?.text : undefined;
  }

  askFiles<T>(uri: string, question: (around: FilesAround) => T): Promise<T> {
    const file = this.pathOr(uri);
    return this.ask(() => question({ system: this.files.system, file, root: this.rootOf(file) }));
  }

  keyOf(uri: string): string {
    return this.files.pathOf(uri) ?? uri;
  }

  foldersChanged(added: readonly string[], removed: readonly string[]): void {
    const gone = removed.map((uri) => this.files.pathOf(uri));
    const come = added.map((uri) => this.files.pathOf(uri)).filter((path) => path !== undefined);
    this.roots = [...this.roots.filter((root) => !gone.includes(root)), ...come];
    this.workspaces.clear();
  }

  filesChanged(uris: readonly string[]): boolean {
    const paths = uris.map((uri) => this.files.pathOf(uri)).filter((path) => path !== undefined);
    if (paths.length > 0) this.files.forget();
    const concerned = [...this.workspaces.values()].filter((one) =>
      paths.some((path) => one.dependsOn(path)),
    );
    for (const workspace of concerned) workspace.forget();
    return concerned.length > 0;
  }

  edited(uri: string, text: string | undefined): boolean {
    const path = this.files.pathOf(uri);
    if (path === undefined) return false;
    this.overlay.set(path, text);
    return this.filesChanged([uri]);
  }

  /** A document that is no file counts as lying in the first folder. */
  private pathOr(uri: string): string {
    return this.files.pathOf(uri) ?? resolve(this.roots[0] ?? "/", UNSAVED);
  }

  private ask<T>(question: () => T): Promise<T> {
    return this.files.settle(question, () => {
      for (const workspace of this.workspaces.values()) workspace.forget();
    });
  }

  private workspaceFor(path: string): Workspace {
    const root = this.rootOf(path);
    let workspace = this.workspaces.get(root);
    if (workspace === undefined) {
      workspace = new Workspace(this.overlay, { root });
      this.workspaces.set(root, workspace);
    }
    return workspace;
  }

  /** The innermost folder of the workspace that holds it; a file outside of all has its own folder. */
  private rootOf(path: string): string {
    const holding = this.roots.filter((root) => within(root, path) !== undefined);
    return holding.sort((a, b) => b.length - a.length)[0] ?? dirname(path);
  }

  private toFaulty({ path, text, findings }: FaultyFile): Faulty {
    return { uri: this.files.addressOf(path), text, findings };
  }
}
