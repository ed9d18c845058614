import { type DocumentSymbol, type SymbolInformation, SymbolKind } from "vscode-languageserver";
import type { SymbolEntry } from "../../core/features/symbols";
import type { Snapshot } from "../documents";

const KIND = { report: SymbolKind.File, section: SymbolKind.String } as const;

/** Reports and sections as a tree. */
export function toSymbols(snapshot: Snapshot, entries: readonly SymbolEntry[]): DocumentSymbol[] {
  return entries.map((entry) => ({
    name: entry.name,
    detail: entry.detail,
    kind: KIND[entry.kind],
    range: snapshot.positions.range(entry.range),
    selectionRange: snapshot.positions.range(entry.selection),
    children: toSymbols(snapshot, entry.children),
  }));
}

/** The same as a flat list, for clients that know no tree. */
export function toSymbolInformation(
  snapshot: Snapshot,
  entries: readonly SymbolEntry[],
  container?: string,
): SymbolInformation[] {
  return entries.flatMap((entry) => [
    {
      name: entry.detail + entry.name,
      kind: KIND[entry.kind],
      location: { uri: snapshot.uri, range: snapshot.positions.range(entry.range) },
      containerName: container,
    },
    ...toSymbolInformation(snapshot, entry.children, entry.name),
  ]);
}
