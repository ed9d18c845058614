import { URI } from "vscode-uri";
import type { Setup } from "../../core/index";
import { type AskFile, ClientFiles } from "./clientFiles";
import { FileSurroundings } from "./fileSurroundings";
import { type Files, noFiles } from "./files";
import type { Faulty, FilesAround, Surroundings } from "./surroundings";

/**
 * The surroundings of documents in any place: files of this machine, files that only the client can reach, and
 * documents that are no file, which count as lying in the first folder of the workspace.
 */
export class Places implements Surroundings {
  /** By scheme and authority. */
  private readonly places = new Map<string, FileSurroundings>();
  private folders: string[];

  constructor(
    folders: readonly string[],
    /** Files of this machine; undefined where there is none, as in a browser. */
    private readonly disk: Files | undefined,
    /** Undefined for a client that does not answer questions about files. */
    private readonly ask: AskFile | undefined,
  ) {
    this.folders = [...folders];
  }

  setup(uri: string): Promise<Setup | undefined> {
    return this.placeOf(uri).setup(uri);
  }

  async faults(): Promise<readonly Faulty[]> {
    for (const folder of this.folders) this.placeOf(folder);
    return (await Promise.all([...this.places.values()].map((place) => place.faults()))).flat();
  }

  faultsIn(uri: string): Promise<Faulty | undefined> {
    return this.placeOf(uri).faultsIn(uri);
  }

  uses(uri: string): Promise<boolean> {
    return this.placeOf(uri).uses(uri);
  }

  async documents(): Promise<readonly string[]> {
    const places = new Set(this.folders.map((folder) => this.placeOf(folder)));
    return (await Promise.all([...places].map((place) => place.documents()))).flat();
  }

  textOf(uri: string): Promise<string | undefined> {
    return this.placeOf(uri).textOf(uri);
  }

  askFiles<T>(uri: string, question: (around: FilesAround) => T): Promise<T> {
    return this.placeOf(uri).askFiles(uri, question);
  }

  keyOf(uri: string): string {
    return `${originOf(uri)?.key ?? ""}${this.placeOf(uri).keyOf(uri)}`;
  }

  foldersChanged(added: readonly string[], removed: readonly string[]): void {
    this.folders = [...this.folders.filter((folder) => !removed.includes(folder)), ...added];
    for (const place of this.places.values()) place.foldersChanged(added, removed);
  }

  filesChanged(uris: readonly string[]): boolean {
    return [...this.places.values()].filter((place) => place.filesChanged(uris)).length > 0;
  }

  edited(uri: string, text: string | undefined): boolean {
    return this.placeOf(uri).edited(uri, text);
  }

  private placeOf(uri: string): FileSurroundings {
    const origin = this.reachable(uri) ?? this.reachable(this.folders[0] ?? "");
    const key = origin?.key ?? "";
    let place = this.places.get(key);
    if (place === undefined) {
      place = new FileSurroundings(origin?.files() ?? noFiles, this.folders);
      this.places.set(key, place);
    }
    return place;
  }

  /** Where an address leads to, if there are files. */
  private reachable(uri: string): { readonly key: string; files(): Files } | undefined {
    const { disk, ask } = this;
    const origin = originOf(uri);
    if (origin === undefined || NO_FILES.has(origin.uri.scheme)) return undefined;
    if (origin.uri.scheme === "file" && disk !== undefined) return { key: "file", files: () => disk };
    return ask && { key: origin.key, files: () => new ClientFiles(origin.uri, ask) };
  }
}

/** Schemes of documents that are no files. */
const NO_FILES = new Set(["untitled", "inmemory", "vscode-notebook-cell"]);

function originOf(uri: string): { readonly key: string; readonly uri: URI } | undefined {
  try {
    const parsed = URI.parse(uri, true);
    return { key: `${parsed.scheme}://${parsed.authority}`, uri: parsed };
  } catch {
    return undefined;
  }
}
