import type { Letterhead } from "../document";

/** The keys of front matter that version head and foot are made from, in Chinese and English. */
const LETTERHEAD_KEYS: Readonly<Record<keyof Letterhead, readonly string[]>> = {
  copy: ["份号", "copy-number"],
  secrecy: ["密级", "密级和保密期限", "secrecy"],
  urgency: ["紧急程度", "urgency"],
  issuer: ["发文机关标志", "发文机关", "issuer"],
  number: ["发文字号", "document-number"],
  signer: ["签发人", "signer"],
  copies: ["抄送", "抄送机关", "copies"],
  printer: ["印发机关", "printer"],
  printed: ["印发日期", "printed"],
};

/** What front matter says of version head and foot; undefined where it says nothing. */
export function letterheadOf(data: ReadonlyMap<string, unknown> | undefined): Letterhead | undefined {
  const found = Object.entries(LETTERHEAD_KEYS).flatMap(([part, keys]) => {
    const value = keys.map((key) => data?.get(key)).find((each) => each !== undefined && each !== null);
    return value === undefined ? [] : [[part, Array.isArray(value) ? value.join("，") : String(value)]];
  });
  return found.length === 0 ? undefined : (Object.fromEntries(found) as Letterhead);
}
