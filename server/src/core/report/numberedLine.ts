import { parseOrdinal } from "../ordinals/parse";

const ENUMERATION = /^第[一二三四五六七八九十]+[，,]/u;

/** Whether a line of a paragraph begins with an ordinal that Chinese official texts give a line of its own. */
export function beginsNumbered(text: string): boolean {
  if (ENUMERATION.test(text)) return true;
  const ordinal = parseOrdinal(text);
  return ordinal?.start === 0 && ["han", "han-paren", "unit"].includes(ordinal.system);
}
