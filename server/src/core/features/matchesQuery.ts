import { pinyinOf } from "./pinyin";

/** Whether the letters of a query stand in a name in their order, in its pinyin or initials where it is Chinese. */
export function matchesQuery(query: string, name: string): boolean {
  const wanted = query.toLowerCase().replace(/\s+/g, "");
  return wanted === "" || [name, ...pinyinOf(name)].some((text) => holdsInOrder(text.toLowerCase(), wanted));
}

function holdsInOrder(text: string, wanted: string): boolean {
  let at = 0;
  for (const letter of wanted) {
    at = text.indexOf(letter, at);
    if (at < 0) return false;
    at += letter.length;
  }
  return true;
}
