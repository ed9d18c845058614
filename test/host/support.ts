import type { Entry, FileSystem } from "../../server/src/host/fileSystem";
import { basename, dirname } from "../../server/src/host/paths";
import { Workspace, type WorkspaceOptions } from "../../server/src/host/workspace";

/** Texts by their paths. */
export type Files = Readonly<Record<string, string>>;

/** A disk in memory. A text that begins with "-> " is a link to the path behind it. */
export function disk(files: Files): FileSystem & { readonly reads: string[] } {
  const reads: string[] = [];
  const folders = new Set<string>(["/"]);
  for (const path of Object.keys(files)) {
    for (let folder = dirname(path); !folders.has(folder); folder = dirname(folder)) folders.add(folder);
  }
  const realPath = (path: string): string | undefined => {
    const content = files[path];
    if (content?.startsWith("-> ")) return realPath(content.slice(3));
    return content !== undefined || folders.has(path) ? path : undefined;
  };
  const kindOf = (path: string): "file" | "folder" | undefined => {
    const real = realPath(path);
    if (real === undefined) return undefined;
    return folders.has(real) ? "folder" : "file";
  };
  return {
    reads,
    realPath,
    kindOf,
    read(path) {
      reads.push(path);
      const text = files[realPath(path) ?? ""];
      return text === undefined ? { problem: "missing" } : { bytes: new TextEncoder().encode(text) };
    },
    list(folder) {
      if (!folders.has(folder)) return undefined;
      const paths = [...Object.keys(files), ...folders].filter(
        (path) => path !== folder && dirname(path) === folder,
      );
      return paths.map((path): Entry => {
        const kind = files[path]?.startsWith("-> ") ? "link" : folders.has(path) ? "folder" : "file";
        return { name: basename(path), kind };
      });
    },
  };
}

/** A workspace of the folder /w on a disk in memory. */
export function workspace(files: Files, options: Partial<WorkspaceOptions> = {}): Workspace {
  return new Workspace(disk(files), { root: "/w", ...options });
}

/** What each layer of settings says of a rule, lowest first. */
export function severity(at: Workspace, path: string, rule: string) {
  return at.setupFor(path).rules?.map((layer) => layer.get(rule)?.severity);
}

/** What is wrong, as `file: the text at fault: message`. */
export function faults(at: Workspace): string[] {
  return at
    .faults()
    .flatMap(({ path, text, findings }) =>
      findings.map(({ span, message }) => `${path}: ${text.slice(span.start, span.end)}: ${message.en}`),
    );
}

/** Rows of a table with a name that is short enough to be read. */
export function named<T>(rows: readonly T[], nameOf: (row: T) => string): [string, T][] {
  return rows.map((row, index) => [`${index + 1}: ${JSON.stringify(nameOf(row).slice(0, 60))}`, row]);
}
