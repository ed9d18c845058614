import type { Localized } from "../text/localized";
import type { Pattern } from "./pattern";
import type { Severity } from "./severity";

/** A report type, read, checked and merged with what it extends. */
export interface ReportType {
  readonly id: string;
  readonly name: Localized;
  /** Other names that front matter may use, besides id and name. */
  readonly aliases: readonly string[];
  readonly lang: "zh" | "en";
  readonly match: { readonly title: readonly Pattern[]; readonly files: readonly string[] };
  readonly numbering: Numbering;
  readonly sections: readonly SectionEntry[];
  readonly order: "strict" | "free";
  readonly extra: "allow" | "warn" | "forbid";
  readonly elements: readonly ElementSpec[];
  readonly placeholders: readonly Pattern[];
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** Front matter `status` (lower case) → highest severity. */
  readonly stage: ReadonlyMap<string, Severity | "off">;
  /** JSON Schema 2020-12 of the front matter. */
  readonly frontMatter: unknown;
  readonly origin: "built-in" | "workspace";
  /** The file of a workspace type, from the workspace's root. */
  readonly file?: string;
}

/** Where something was written, for readers: a file as the host calls it, and a line from 1. */
export interface Origin {
  readonly file: string;
  readonly line: number;
}

export interface Numbering {
  /** A ladder's name, or an example ordinal a level (see report-types documentation). */
  readonly headings: string | readonly string[];
  readonly tables: string | undefined;
  readonly figures: string | undefined;
}

export type SectionEntry = SectionSpec | OneOfEntry | AnyEntry;

export interface SectionSpec {
  readonly kind: "section";
  readonly id: string;
  /** Canonical name: what scaffolds write. May hold * for any text. */
  readonly name: string;
  readonly names: readonly Pattern[];
  readonly min: number;
  readonly max: number;
  /** Unlisted sections that stand here will do. */
  readonly loose: boolean;
  /** Where order is strict: may change places with the section listed before it, or stand anywhere on its level. */
  readonly place?: "beside" | "anywhere";
  readonly cues: readonly Pattern[];
  /** Of its content where that stands in other sections: then it needs no heading. */
  readonly labels: readonly Pattern[];
  /** Sections beside which it need not be there. */
  readonly unless: readonly Pattern[];
  readonly hint: string | undefined;
  readonly snippet: string | undefined;
  readonly length: CountRange | undefined;
  readonly has: readonly ContentDemand[];
  readonly when: string | undefined;
  readonly sections: readonly SectionEntry[];
  readonly order: "strict" | "free";
  readonly extra: "allow" | "warn" | "forbid";
}

export interface OneOfEntry {
  readonly kind: "one-of";
  /** Written `any-of`: at least one of them; without it exactly one. */
  readonly several?: true;
  /** That of the first alternative. */
  readonly id: string;
  readonly alternatives: readonly SectionSpec[];
}

export interface AnyEntry {
  readonly kind: "any";
  readonly min: number;
  readonly max: number;
}

/** `max` is Infinity where the range is open. */
export interface CountRange {
  readonly min: number;
  readonly max: number;
}

export type ContentKind = "list" | "table" | "figure" | "code" | "link" | "text";

export interface ContentDemand {
  readonly kind: ContentKind;
  readonly count: CountRange;
  readonly columns: readonly string[] | undefined;
  readonly pattern: Pattern | undefined;
}

export const ELEMENT_NAMES = ["addressee", "opening", "closing", "attachments", "signature", "date"] as const;
export type ElementName = (typeof ELEMENT_NAMES)[number];

export interface ElementSpec {
  readonly name: ElementName;
  readonly need: "required" | "optional" | "forbidden";
  readonly match: readonly Pattern[];
  /** Phrases of another kind of document. */
  readonly not: readonly Pattern[];
  readonly insert: string | undefined;
}

/** What `rules:` says of one rule, in a type, in the configuration or in front matter. */
export interface RuleSetting {
  readonly severity: Severity | "off" | undefined;
  readonly options: ReadonlyMap<string, unknown>;
  /** Where a configuration file says it. */
  readonly origin?: Origin;
}
