import type { Entry, FileSystem } from "../../server/src/host/fileSystem";
import { basename, dirname } from "../../server/src/host/paths";

/** A disk in memory. A text that begins with "-> " is a link to the path behind it. */
export function disk(files: Readonly<Record<string, string>>): FileSystem & { readonly reads: string[] } {
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
