/** A text for the reader, in the languages the product speaks. The edges (LSP, CLI) pick one. */
export interface Localized {
  readonly en: string;
  readonly zh: string;
}

export type Locale = keyof Localized;

/** `zh-cn`, `zh_CN.UTF-8`, `ZH` … → zh; everything else → en. */
export function localeOf(tag: string | undefined): Locale {
  return tag !== undefined && /^zh\b|^zh[_-]/i.test(tag) ? "zh" : "en";
}
