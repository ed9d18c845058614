import type { Localized } from "../../text/localized";
import type { DemandData, ElementData, Extra, Order, Place, SettingData } from "../data";
import type { Placed } from "../problem";
import type { CountRange, ElementName } from "../reportType";
import type { Severity } from "../severity";

/** A type file as it is written: what it gives and nothing else. What it extends is merged in later. */
export interface RawType {
  readonly id?: Placed<string>;
  readonly name?: Localized;
  readonly aliases?: readonly string[];
  readonly extends?: readonly Placed<string>[];
  /** A Markdown template whose headings are the sections. */
  readonly from?: Placed<string>;
  readonly lang?: "zh" | "en";
  readonly match?: { readonly title?: readonly string[]; readonly files?: readonly string[] };
  readonly numbering?: RawNumbering;
  readonly frontMatter?: unknown;
  readonly stage?: ReadonlyMap<string, Severity | "off">;
  readonly sections?: readonly RawEntry[];
  readonly drop?: readonly Placed<string>[];
  readonly order?: Order;
  readonly extra?: Extra;
  readonly elements?: ReadonlyMap<ElementName, Partial<ElementData>>;
  readonly placeholders?: readonly string[];
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

export interface RawSection extends Placing {
  readonly kind: "section";
  readonly id: Placed<string>;
  readonly name?: string;
  readonly also?: readonly string[];
  readonly count?: CountRange;
  readonly optional?: boolean;
  readonly loose?: boolean;
  readonly place?: Place;
  readonly cues?: readonly string[];
  readonly labels?: readonly string[];
  readonly hint?: string;
  readonly snippet?: string;
  readonly length?: CountRange;
  readonly has?: readonly DemandData[];
  readonly when?: string;
  readonly sections?: readonly RawEntry[];
  readonly drop?: readonly Placed<string>[];
  readonly order?: Order;
  readonly extra?: Extra;
}

export interface RawOneOf extends Placing {
  readonly kind: "one-of";
  readonly several?: true;
  readonly alternatives: readonly RawSection[];
}

export interface RawAny extends Placing {
  readonly kind: "any";
  readonly count: CountRange;
}
