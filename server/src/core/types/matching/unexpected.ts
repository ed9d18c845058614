import type { SectionEntry } from "../reportType";
import type { Level, LevelRules, Placeable } from "./level";

/**
 * The unlisted sections that a type does not want: all where none are wanted, but for those that an `any` makes room
 * for. Where others are welcome, an `any` only says how many.
 */
export function unexpectedOf<S extends Placeable>(
  level: Level<S>,
  entries: readonly SectionEntry[],
  { order, extra }: LevelRules,
): S[] {
  const rooms = entries.flatMap((entry, at) => (entry.kind === "any" ? [{ at, left: entry.max }] : []));
  if (extra === "allow" && rooms.length === 0) return [];
  const anywhere = extra === "allow" || order === "free";
  const placed = new Set(level.inPlace);
  const positionOf = (section: S): number | undefined => {
    const slot = level.taken.get(section)?.slot;
    return slot === undefined || slot.floating ? undefined : slot.entry;
  };
  const ends = followers(level.sections, placed, positionOf);
  let before = -1;
  return level.sections.filter((section, at) => {
    if (placed.has(section)) before = Math.max(before, positionOf(section) ?? -1);
    if (level.taken.has(section) || level.standIns.has(section)) return false;
    const end = ends[at] ?? Number.POSITIVE_INFINITY;
    const room = rooms.find((one) => one.left > 0 && (anywhere || (one.at > before && one.at < end)));
    if (room !== undefined) room.left--;
    return room === undefined;
  });
}

/** For every section the entry of the next listed one behind it. */
function followers<S>(
  sections: readonly S[],
  placed: ReadonlySet<S>,
  positionOf: (section: S) => number | undefined,
): number[] {
  const result: number[] = [];
  let next = Number.POSITIVE_INFINITY;
  for (let at = sections.length - 1; at >= 0; at--) {
    const section = sections[at];
    result[at] = next;
    if (section !== undefined && placed.has(section)) next = positionOf(section) ?? next;
  }
  return result;
}
