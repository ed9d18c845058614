import type { ElementName } from "../core/types/reportType";

/** A report as it is laid out on paper: what each paragraph is, before anything is known of Word. */
export interface ExportDocument {
  readonly lang: "zh" | "en";
  readonly title: string | undefined;
  /** Version head and foot of an official document, from its front matter; undefined where it names none of it. */
  readonly letterhead: Letterhead | undefined;
  readonly blocks: readonly ExportBlock[];
  readonly footnotes: readonly (readonly ExportBlock[])[];
}

/** What stands around the text of an official document (GB/T 9704-2012, 7.2 and 7.4). */
export interface Letterhead {
  /** 份号 */
  readonly copy?: string;
  /** 密级和保密期限 */
  readonly secrecy?: string;
  /** 紧急程度 */
  readonly urgency?: string;
  /** 发文机关标志 */
  readonly issuer?: string;
  /** 发文字号 */
  readonly number?: string;
  /** 签发人 */
  readonly signer?: string;
  /** 抄送机关 */
  readonly copies?: string;
  /** 印发机关 */
  readonly printer?: string;
  /** 印发日期 */
  readonly printed?: string;
}

export type ExportBlock =
  | { readonly kind: "paragraph"; readonly role: Role; readonly runs: readonly Run[] }
  /** `level` counts from 1, right below the title. `lead`: how many runs at the start are a run-in heading. */
  | { readonly kind: "heading"; readonly level: number; readonly runs: readonly Run[] }
  | { readonly kind: "run-in"; readonly level: number; readonly runs: readonly Run[]; readonly lead: number }
  | {
      readonly kind: "list";
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly ExportBlock[])[];
    }
  | {
      readonly kind: "table";
      readonly header: readonly Cell[];
      readonly rows: readonly (readonly Cell[])[];
    }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "quote"; readonly blocks: readonly ExportBlock[] }
  | { readonly kind: "rule" }
  | { readonly kind: "toc" };

export interface Cell {
  readonly runs: readonly Run[];
  readonly align: "left" | "center" | "right" | undefined;
}

/** What a paragraph is. The formal parts are those of the report's type; the rest is seen from the text. */
export type Role =
  | "title"
  | "body"
  | "caption"
  /** Pictures and nothing else. */
  | "picture"
  /** 附件, 附件1: begins a page. */
  | "annex"
  | "annex-title"
  /** （…） below the date. */
  | "note"
  | Exclude<ElementName, "opening">;

/** A stretch of text of one look. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly code?: boolean;
  /** Target of a link. */
  readonly link?: string;
  /** Index into `footnotes`. */
  readonly footnote?: number;
  /** Address of a picture; `text` is what stands for it. */
  readonly image?: string;
  readonly lineBreak?: boolean;
}

/** The text of runs, as one reads it. */
export function textOf(runs: readonly Run[]): string {
  return runs.map(({ text, lineBreak }) => (lineBreak ? "\n" : text)).join("");
}
