import type { FileSystem } from "../../host/fileSystem";

/** Files as they stand in the editor, saved or not, over those of the disk. */
export class Overlay implements FileSystem {
  private readonly texts = new Map<string, Uint8Array>();

  constructor(private readonly disk: FileSystem) {}

  /** `undefined`: the editor has closed the file. */
  set(path: string, text: string | undefined): void {
    if (text === undefined) this.texts.delete(path);
    else this.texts.set(path, new TextEncoder().encode(text));
  }

  read(path: string, most?: number): ReturnType<FileSystem["read"]> {
    const bytes = this.texts.get(path);
    return bytes === undefined ? this.disk.read(path, most) : { bytes };
  }

  kindOf(path: string): ReturnType<FileSystem["kindOf"]> {
    return this.disk.kindOf(path);
  }

  list(folder: string): ReturnType<FileSystem["list"]> {
    return this.disk.list(folder);
  }

  realPath(path: string): string | undefined {
    return this.disk.realPath(path);
  }
}
