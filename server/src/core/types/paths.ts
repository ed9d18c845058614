/**
 * The path that a file names from its own place, from the workspace's root, with /. Undefined for what is no relative
 * path, and for one that leaves the workspace: addresses, absolute paths, drives, too many `..`.
 */
export function joinPath(from: string, named: string): string | undefined {
  if (named.length > 1024 || named.includes("\0") || /^[/\\]|^[a-z][a-z0-9+.-]*:/i.test(named))
    return undefined;
  const parts = from.split("/").slice(0, -1);
  for (const part of named.split(/[/\\]/)) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.length === 0 ? undefined : parts.join("/");
}
