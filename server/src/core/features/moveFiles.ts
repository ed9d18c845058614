import type { SourceDocument } from "../syntax/document";
import { linkTargetsOf } from "../syntax/linkTargets";
import type { TextEdit } from "../text/edits";

/** A file or a folder that goes to another address. */
export interface FileMove {
  readonly oldUri: string;
  readonly newUri: string;
}

/**
 * Edits that keep the relative links of a document right when files move: its own, when it moves itself, and those to
 * files that move. The edits are for the document where it is now.
 */
export function linkEdits(document: SourceDocument, uri: string, moves: readonly FileMove[]): TextEdit[] {
  const from = partsOf(uri);
  const newFrom = partsOf(movedTo(uri, moves));
  if (from === undefined || newFrom === undefined) return [];
  return document.blocks.flatMap((block, index) =>
    linkTargetsOf(block).flatMap(({ start, end, address }) => {
      const [, path = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
      if (path === "" || /^(?:[a-z][a-z\d+.-]*:|\/)/i.test(path)) return [];
      const target = resolve(from, path);
      if (target === undefined) return [];
      const newTarget = partsOf(movedTo(target.root + target.path.map(encoded).join("/"), moves));
      if (newTarget === undefined || newTarget.root !== newFrom.root) return [];
      const moved =
        newTarget.path.join("/") !== target.path.join("/") || newFrom.path.join("/") !== from.path.join("/");
      const newPath = moved ? relative(newFrom.path, newTarget.path) : path;
      const written =
        /%[\da-f]{2}/i.test(path) || !isAngled(block.text, start) ? withoutMarks(newPath) : newPath;
      if (!moved || plain(path) === newPath) return [];
      const by = document.startOf(index);
      return [{ start: start + by, end: end + by, newText: written + rest }];
    }),
  );
}

/** An address in two: up to its host's slash, and the decoded names behind. */
interface Parts {
  readonly root: string;
  readonly path: readonly string[];
}

function partsOf(uri: string): Parts | undefined {
  const match = /^([a-z][a-z\d+.-]*:\/\/[^/]*\/)([^?#]*)/i.exec(uri);
  if (match === null) return undefined;
  return { root: match[1] ?? "", path: (match[2] ?? "").split("/").map(plain) };
}

/** Where a file will be; folders take with them what they hold. */
function movedTo(uri: string, moves: readonly FileMove[]): string {
  const own = partsOf(uri);
  for (const { oldUri, newUri } of moves) {
    const old = partsOf(oldUri);
    const to = partsOf(newUri);
    if (own === undefined || old === undefined || to === undefined || own.root !== old.root) continue;
    if (!old.path.every((name, i) => own.path[i] === name)) continue;
    return to.root + [...to.path, ...own.path.slice(old.path.length)].map(encoded).join("/");
  }
  return uri;
}

function resolve(from: Parts, path: string): Parts | undefined {
  const names = from.path.slice(0, -1);
  for (const name of path.split("/").map(plain)) {
    if (name === "..") {
      if (names.length === 0) return undefined;
      names.pop();
    } else if (name !== "." && name !== "") names.push(name);
  }
  return { root: from.root, path: names };
}

function relative(from: readonly string[], to: readonly string[]): string {
  const folder = from.slice(0, -1);
  let same = 0;
  while (same < folder.length && same < to.length - 1 && folder[same] === to[same]) same++;
  return [...folder.slice(same).map(() => ".."), ...to.slice(same)].join("/");
}

/** What may not stand in an address without angle brackets. */
function withoutMarks(path: string): string {
  return path.replace(/[\s()<>%?#]/g, encoded);
}

function isAngled(text: string, start: number): boolean {
  return text.charAt(start - 1) === "<";
}

function encoded(text: string): string {
  return encodeURIComponent(text).replace(/[()]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
}

function plain(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
