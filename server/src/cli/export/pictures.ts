import type { ExportDocument, Picture, Pictures } from "../../export/main";
import { nodeFileSystem } from "../../host/nodeFileSystem";
import { dirname, resolve, within } from "../../host/paths";
import { loadExport } from "./load";

/**
 * The pictures of a document, read from below `root` (links resolved), and the addresses of those that are left out.
 * Nothing is fetched: an address of the web is one of these.
 */
export function picturesFor(
  document: ExportDocument,
  file: string,
  root: string,
): { pictures: Pictures; left: string[] } {
  const { picturesIn } = loadExport();
  const pictures = new Map<string, Picture>();
  const left: string[] = [];
  for (const address of picturesIn(document)) {
    const picture = read(address, file, root);
    if (picture === undefined) left.push(address);
    else pictures.set(address, picture);
  }
  return { pictures, left };
}

function read(address: string, file: string, root: string): Picture | undefined {
  const path = pathOf(address);
  if (path === undefined) return undefined;
  const real = nodeFileSystem.realPath(resolve(dirname(file), path));
  const top = nodeFileSystem.realPath(root);
  if (real === undefined || top === undefined || within(top, real) === undefined) return undefined;
  const result = nodeFileSystem.read(real);
  return "bytes" in result ? loadExport().readPicture(result.bytes) : undefined;
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
