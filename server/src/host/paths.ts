/**
 * Paths as the host speaks them: absolute, with "/" as the only separator and none at the end ("/", "C:/" and
 * "//server/share" are roots). Windows' own form is converted at the edge, in the Node file system.
 */

const ROOT = /^(?:[A-Za-z]:\/|\/\/[^/]+\/[^/]+|\/)/;

export function isAbsolute(path: string): boolean {
  return ROOT.test(path);
}

/** Resolves "." and ".." and doubled separators. An absolute path never climbs above its root. */
export function normalize(path: string): string {
  const root = ROOT.exec(path)?.[0] ?? "";
  const parts: string[] = [];
  for (const part of path.slice(root.length).split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.length > 0 && parts[parts.length - 1] !== "..") parts.pop();
    else if (root === "") parts.push("..");
  }
  const glue = root === "" || root.endsWith("/") || parts.length === 0 ? "" : "/";
  return root + glue + parts.join("/") || ".";
}

/** `path` as seen from the folder `base`; an absolute path stays what it is. */
export function resolve(base: string, path: string): string {
  return normalize(isAbsolute(path) ? path : child(base, path));
}

/** The folder that holds it; a root is its own. */
export function dirname(path: string): string {
  const root = ROOT.exec(path)?.[0] ?? "";
  const cut = path.lastIndexOf("/");
  return cut < root.length ? root || "." : path.slice(0, cut);
}

/** What a folder holds under a name. */
export function child(folder: string, name: string): string {
  return folder.endsWith("/") ? folder + name : `${folder}/${name}`;
}

export function basename(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** `path` from the folder `root` down, "" for the folder itself; undefined when it lies elsewhere. */
export function within(root: string, path: string): string | undefined {
  if (path === root) return "";
  const prefix = root.endsWith("/") ? root : `${root}/`;
  return path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
}
