import type { Report } from "../../report/report";
import { walk } from "../../report/section";
import { blockFact } from "../../syntax/fact";
import type { Block } from "../../syntax/nodes";
import { proseOf } from "../../syntax/prose";
import type { Span } from "../../text/span";
import type { SectionSpec } from "../reportType";

/** Whether a block is a paragraph that holds one of a section's cues: kept as long as block and type are. */
function showing(spec: SectionSpec): (block: Block) => boolean {
  let shows = known.get(spec);
  if (shows === undefined) {
    shows = blockFact((block) => {
      if (block.node.kind !== "paragraph") return false;
      const prose = onOneLine(proseOf(block, block.node).text);
      return spec.cues.some((cue) => cue.find(prose) !== undefined);
    });
    known.set(spec, shows);
  }
  return shows;
}

const known = new WeakMap<SectionSpec, (block: Block) => boolean>();

/** A cue may run over the end of a line; Chinese lines join without a space. */
function onOneLine(prose: string): string {
  if (!prose.includes("\n")) return prose;
  return prose.replace(/([\p{Script=Han}，。；：、！？”）》])\n/gu, "$1").replaceAll("\n", " ");
}

/**
 * The paragraph between two offsets that shows one of the sections by its cues: the first plain one, else the first
 * that a numbered section begins in, for there the heading would come before that section's own.
 */
export function findCue(report: Report, specs: readonly SectionSpec[], area: Span): Span | undefined {
  const tests = specs.filter((spec) => spec.cues.length > 0).map(showing);
  if (tests.length === 0) return undefined;
  const { document } = report;
  const begun = new Set([...walk(report.sections)].map((section) => section.block));
  let second: Span | undefined;
  const first = Math.max(report.bodyBlock, document.indexAt(area.start));
  for (let index = first; index < report.endBlock; index++) {
    const block = document.blockAt(index);
    const span = document.spanOf(index);
    if (block === undefined || span.end > area.end) break;
    if (span.start < area.start || !tests.some((shows) => shows(block))) continue;
    if (!begun.has(index)) return span;
    second ??= span;
  }
  return second;
}
