import type { TypeLibrary } from "../../types/library";
import { nameIndexOf, type Tier } from "../../types/matching/names";
import type { ReportType } from "../../types/reportType";
import type { TitleOptions } from "./head";

/** What the report types know of titles and sections. A title that names no type may be any of them. */
export function knownBy(library: TypeLibrary | undefined): TitleOptions {
  return {
    isKnownTitle: (title) => library?.forTitle(title) !== undefined,
    isKnownSection(title, name) {
      const type = library?.forTitle(title);
      if (type !== undefined) return isSection(type, name, ["name", "also", "part", "pattern"]);
      return library?.types.some((each) => isSection(each, name, ["name", "also"])) ?? false;
    },
  };
}

function isSection({ sections }: ReportType, name: string, tiers: readonly Tier[]): boolean {
  const options = nameIndexOf(sections).optionsOf({ text: name, ordinal: undefined });
  return options.some(({ tier }) => tiers.includes(tier));
}
