import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

/** A folder on the disk for one test. */
export class TemporaryFolder {
  private readonly path = realpathSync(mkdtempSync(join(tmpdir(), "reportwright-lsp-")));

  get address(): string {
    return pathToFileURL(this.path).href;
  }

  of(path: string): string {
    return pathToFileURL(join(this.path, path)).href;
  }

  /** Returns the file's address. */
  write(path: string, text: string | Uint8Array): string {
    const file = join(this.path, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return this.of(path);
  }

  delete(path: string): void {
    rmSync(join(this.path, path), { force: true });
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
