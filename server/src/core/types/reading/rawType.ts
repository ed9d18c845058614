import type { AnyData, ElementData, OneOfData, SectionData, SettingData, TypeData } from "../data";
import type { Placed } from "../problem";
import type { ElementName } from "../reportType";
import type { Severity } from "../severity";

type Given = Omit<TypeData, "id" | "numbering" | "stage" | "sections" | "elements" | "rules">;

/** A type file as it is written: what it gives and nothing else. What it extends is merged in later. */
export interface RawType extends Partial<Given> {
  readonly id?: Placed<string>;
  readonly extends?: readonly Placed<string>[];
  /** A Markdown template whose headings are the sections. */
  readonly from?: Placed<string>;
  readonly numbering?: RawNumbering;
  readonly stage?: ReadonlyMap<string, Severity | "off">;
  readonly sections?: readonly RawEntry[];
  readonly drop?: readonly Placed<string>[];
  readonly elements?: ReadonlyMap<ElementName, Partial<ElementData>>;
  readonly rules?: ReadonlyMap<string, SettingData>;
}

export interface RawNumbering {
  readonly headings?: string | readonly string[];
  readonly tables?: string;
  readonly figures?: string;
}

export type RawEntry = RawSection | RawOneOf | RawAny;

/** Where an entry that the parent does not have goes; at the end when neither is given. */
export interface Placing {
  readonly after?: Placed<string>;
  readonly before?: Placed<string>;
}

export interface RawSection extends Placing, Partial<Omit<SectionData, "kind" | "id" | "sections">> {
  readonly kind: "section";
  readonly id: Placed<string>;
  readonly optional?: boolean;
  readonly sections?: readonly RawEntry[];
  readonly drop?: readonly Placed<string>[];
}

export interface RawOneOf extends Placing, Omit<OneOfData, "alternatives"> {
  readonly alternatives: readonly RawSection[];
}

export interface RawAny extends Placing, AnyData {}
