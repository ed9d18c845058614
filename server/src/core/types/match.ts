import type { Section } from "../report/section";
import type { Span } from "../text/span";
import type { SectionSpec } from "./reportType";

/** The sections of a report set against those of its type: one entry a defect. */
export interface Match {
  /** What a section was recognised as. */
  specOf(section: Section): SectionSpec | undefined;
  readonly missing: readonly MissingSection[];
  readonly misplaced: readonly MisplacedSection[];
  readonly duplicates: readonly {
    readonly section: Section;
    readonly spec: SectionSpec;
    readonly first: Section;
  }[];
  readonly unexpected: readonly {
    readonly section: Section;
    readonly reason: "extra" | "second alternative";
  }[];
  readonly wrongLevel: readonly {
    readonly section: Section;
    readonly spec: SectionSpec;
    /** The level that it belongs on; 1 is right below the title. */
    readonly level: number;
    /** The number of # signs that it should have; undefined for lines and run-ins. */
    readonly depth: number | undefined;
  }[];
  /** Recognised under another name than the canonical one. */
  readonly renamed: readonly {
    readonly section: Section;
    readonly spec: SectionSpec;
    readonly typo: boolean;
    /** What it should be called: the spelling that was meant for a typo, else the canonical name. */
    readonly name: string;
  }[];
  /** Required sections of the top level, and how many of them are there and not empty. */
  readonly required: number;
  readonly complete: number;
}

export interface MissingSection {
  readonly spec: SectionSpec;
  /** The section that should hold it; undefined for the top level. */
  readonly parent: Section | undefined;
  /** Prose that shows the content without its heading. */
  readonly cue: Span | undefined;
  /** The section of the same level that it belongs behind; undefined: at the front. */
  readonly after: Section | undefined;
}

export interface MisplacedSection {
  readonly section: Section;
  readonly spec: SectionSpec;
  /** The section of the same level that it belongs behind; undefined: at the front. */
  readonly after: Section | undefined;
}
