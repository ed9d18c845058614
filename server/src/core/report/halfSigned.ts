import { type FormalElements, formalElements, isClosing, looks, notedIn } from "./elements";
import { reportFact } from "./fact";

/** A paragraph that surely is no name: it closes a sentence, or is a remark. */
const isText = looks((text) => /[。！？；…]$|^[（(].*[）)]$/u.test(text.trim()));
/** What may date a text in another way than a line of its own: 2024.12.20, 二〇二四年. */
const isDated = looks((text) => /(?<!\d)(?:19|20)\d\d[-./]|[年月]/u.test(text));

/**
 * What an addressed report lacks at its end that has but one of signature and date (GB/T 9704-2012, 7.3.5): the date
 * stands right below its text, or the name below the closing formula has no date. Undefined where it has both or none.
 */
export const halfSigned = reportFact((report): "signature" | "date" | undefined => {
  const elements = formalElements(report);
  if (elements.addressee === undefined || elements.hasByline) return undefined;
  if (elements.date !== undefined)
    return lacksName(elements, notedIn(report, elements.last)) ? "signature" : undefined;
  return isUndated(elements) ? "date" : undefined;
});

function lacksName({ date, signature, last }: FormalElements, noted: ReadonlySet<number>): boolean {
  if (date === undefined || signature !== undefined) return false;
  const at = last.findIndex(({ start }) => start <= date.start);
  const [own, above] = [last[at], last[at + 1]];
  if (own === undefined || above === undefined || own.block - above.block > 2) return false;
  const isAlone = own.text.trim().length === date.end - date.start;
  return isAlone && (isClosing(above.source) || isText(above.source) || noted.has(above.block));
}

function isUndated({ closing, signature, last }: FormalElements): boolean {
  if (signature === undefined) return false;
  const from = Math.min(closing?.start ?? signature.start, signature.start);
  return !last.some(({ end, source }) => end > from && isDated(source));
}
