import type { TextStyle } from "../style/style";
import { twipsOfPoints } from "./units";

/** How wide a text is, in characters of its size: Han and full-width marks are one, others half. */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += /[\u2e80-\uffef“”‘’…—]/u.test(char) ? 1 : 0.5;
  return width;
}

/**
 * Right indents of signature and date, in twips (GB/T 9704-2012, 7.3.5.2, a document without seal): the signature ends two
 * characters from the margin, the date begins two characters behind where the signature begins. A longer date ends
 * two characters from the margin, and the signature moves to the left with it.
 */
export function signingIndents(
  signature: string,
  date: string,
  { size = 16 }: TextStyle,
  gap = 0,
): { readonly signature: number; readonly date: number } {
  const [signed = 0, dated = 0] = [signature, date].map((text) => widthOf(text) + gap * gapsIn(text));
  const longer = dated > signed;
  const characters = longer
    ? { signature: 4 + dated - signed, date: 2 }
    : { signature: 2, date: Math.max(0, signed - dated) };
  return {
    signature: twipsOfPoints(characters.signature * size),
    date: twipsOfPoints(characters.date * size),
  };
}

/** Places where a digit and a Chinese character meet. */
function gapsIn(text: string): number {
  return text.match(/\d(?=\p{Script=Han})|\p{Script=Han}(?=\d)/gu)?.length ?? 0;
}
