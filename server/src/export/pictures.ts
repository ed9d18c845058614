import type { FileSystem } from "../host/fileSystem";
import { dirname, resolve, within } from "../host/paths";
import type { ExportDocument } from "./document";
import { PICTURE_LIMIT, type Picture, type Pictures, readPicture } from "./images";
import { picturesIn } from "./read/picturesIn";

/** Where a report's pictures may come from. Paths as the host speaks them. */
export interface PictureSource {
  readonly system: FileSystem;
  /** The report's file. */
  readonly file: string;
  /** Folder that no picture lies outside of, links resolved. */
  readonly root: string;
}

export interface FoundPictures {
  readonly pictures: Pictures;
  /** Addresses of those that were left out: not there, outside, no image that Word shows, or of the web. */
  readonly left: readonly string[];
}

/** Reads the pictures of a document. Nothing is fetched: an address of the web is left out. */
export function picturesFor(document: ExportDocument, source: PictureSource): FoundPictures {
  const pictures = new Map<string, Picture>();
  const left: string[] = [];
  for (const address of picturesIn(document)) {
    const picture = read(address, source);
    if (picture === undefined) left.push(address);
    else pictures.set(address, picture);
  }
  return { pictures, left };
}

function read(address: string, { system, file, root }: PictureSource): Picture | undefined {
  const path = pathOf(address);
  if (path === undefined) return undefined;
  const real = system.realPath(resolve(dirname(file), path));
  const top = system.realPath(root);
  if (real === undefined || top === undefined || within(top, real) === undefined) return undefined;
  const result = system.read(real, PICTURE_LIMIT);
  return "bytes" in result ? readPicture(result.bytes) : undefined;
}

/** The path that a relative address means; undefined for addresses of the web and absolute ones. */
function pathOf(address: string): string | undefined {
  if (/^(?:[a-z][a-z\d+.-]*:|[\\/])/i.test(address)) return undefined;
  try {
    return decodeURIComponent(address.replace(/[?#].*$/, ""));
  } catch {
    return undefined;
  }
}
