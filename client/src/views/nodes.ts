import type { PlainPosition, ReportInfo, SectionInfo } from "../../../server/src/lsp/protocol";

/** An entry of the view. Its key stays the same while the text around it changes, so that it stays open and selected. */
export type Node = ReportNode | SectionNode;

export interface ReportNode {
  readonly kind: "report";
  readonly key: string;
  readonly report: ReportInfo;
  readonly parent: undefined;
  readonly children: readonly SectionNode[];
}

export interface SectionNode {
  readonly kind: "section";
  readonly key: string;
  readonly section: SectionInfo;
  readonly parent: Node | undefined;
  readonly children: readonly SectionNode[];
}

/** The roots of the tree: the sections of one report, or several reports. */
export function rootsOf(reports: readonly ReportInfo[]): readonly Node[] {
  const [only, ...others] = reports;
  if (only !== undefined && others.length === 0) return sectionNodes(only.sections, "", undefined);
  return reports.map((report, index) => {
    const node = { kind: "report", key: `report ${index}`, report, parent: undefined } as const;
    const whole: ReportNode & { children: readonly SectionNode[] } = { ...node, children: [] };
    whole.children = sectionNodes(report.sections, node.key, whole);
    return whole;
  });
}

function sectionNodes(
  sections: readonly SectionInfo[],
  path: string,
  parent: Node | undefined,
): readonly SectionNode[] {
  const seen = new Map<string, number>();
  return sections.map((section) => {
    const name = `${section.range === null ? "+" : ""}${section.text}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    const key = `${path}/${name}#${count}`;
    const node: SectionNode & { children: readonly SectionNode[] } = {
      kind: "section",
      key,
      section,
      parent,
      children: [],
    };
    node.children = sectionNodes(section.children, key, node);
    return node;
  });
}

/** The innermost section that the line lies in. */
export function nodeAt(nodes: readonly Node[], line: number): SectionNode | undefined {
  for (const node of nodes) {
    const range = node.kind === "report" ? node.report.range : node.section.range;
    if (range === null || line < range.start.line || !endsBehind(range.end, line)) continue;
    const inner = nodeAt(node.children, line);
    if (inner !== undefined) return inner;
    if (node.kind === "section") return node;
  }
  return undefined;
}

/** The entry of this key, however deep. */
export function nodeOfKey(nodes: readonly Node[], key: string): Node | undefined {
  for (const node of nodes) {
    const found = node.key === key ? node : nodeOfKey(node.children, key);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A range that ends at the start of a line does not hold that line. */
function endsBehind(end: { readonly line: number; readonly character: number }, line: number): boolean {
  return line < end.line || (line === end.line && end.character > 0);
}

/** Where a section begins; undefined for a report, and for a section that is missing. */
export function startOf(node: Node): PlainPosition | undefined {
  return node.kind === "section" ? node.section.range?.start : undefined;
}

/** The last section of the top level that is there, of the last report. */
export function lastSection(roots: readonly Node[]): Node | undefined {
  const last = roots.findLast((node) => node.kind === "report" || startOf(node) !== undefined);
  return last?.kind === "report" ? lastSection(last.children) : last;
}

export function isBefore(a: PlainPosition, b: PlainPosition): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
