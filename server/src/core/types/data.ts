import type { Localized } from "../text/localized";
import type { CountRange, ElementName, Numbering } from "./reportType";
import type { Severity } from "./severity";

/**
 * A report type as plain data, merged with what it extends, patterns still as written: what the built-in types are
 * shipped as, and what a type that extends another is laid over.
 */
export interface TypeData {
  readonly id: string;
  readonly name: Localized;
  readonly aliases?: readonly string[];
  readonly lang: "zh" | "en";
  readonly match?: { readonly title?: readonly string[]; readonly files?: readonly string[] };
  readonly numbering?: Partial<Numbering>;
  readonly sections?: readonly EntryData[];
  readonly order?: Order;
  readonly extra?: Extra;
  readonly elements?: readonly ElementData[];
  readonly placeholders?: readonly string[];
  readonly rules?: Readonly<Record<string, SettingData>>;
  readonly stage?: Readonly<Record<string, Severity | "off">>;
  readonly frontMatter?: unknown;
}

export type Order = "strict" | "free";
/** `beside`: may change places with the section listed before it; `anywhere`: among its siblings. */
export type Place = "beside" | "anywhere";
export type Extra = "allow" | "warn" | "forbid";

export type EntryData = SectionData | OneOfData | AnyData;

export interface SectionData {
  readonly kind: "section";
  readonly id: string;
  readonly name: string;
  readonly also?: readonly string[];
  readonly count?: CountRange;
  readonly loose?: boolean;
  readonly place?: Place;
  readonly cues?: readonly string[];
  readonly labels?: readonly string[];
  readonly unless?: readonly string[];
  readonly hint?: string;
  readonly snippet?: string;
  readonly length?: CountRange;
  readonly has?: readonly DemandData[];
  readonly when?: string;
  readonly sections?: readonly EntryData[];
  readonly order?: Order;
  readonly extra?: Extra;
}

export interface OneOfData {
  readonly kind: "one-of";
  /** Written `any-of`: at least one of them, where without it there is to be exactly one. */
  readonly several?: true;
  readonly alternatives: readonly SectionData[];
}

export interface AnyData {
  readonly kind: "any";
  readonly count: CountRange;
}

export interface DemandData {
  readonly kind: "list" | "table" | "figure" | "code" | "link" | "text";
  readonly count: CountRange;
  readonly columns?: readonly string[];
  readonly pattern?: string;
}

export interface ElementData {
  readonly name: ElementName;
  readonly need: "required" | "optional" | "forbidden";
  readonly match?: readonly string[];
  readonly not?: readonly string[];
  readonly insert?: string;
}

export interface SettingData {
  readonly severity?: Severity | "off";
  readonly options?: Readonly<Record<string, unknown>>;
}
