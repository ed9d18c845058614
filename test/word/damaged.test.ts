import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { WordError } from "../../server/src/word/main";
import { markdownOf, paragraph, wordFile } from "./files";

const good = wordFile(paragraph("All is well."));
const bomb = new Uint8Array(40 << 20).fill(0x20);

it.each<[name: string, file: Uint8Array, reason: RegExp]>([
  ["nothing", new Uint8Array(), /no Word file/],
  ["a text", strToU8("All is well."), /no Word file/],
  ["another archive", zipSync({ "a.txt": strToU8("a") }), /no Word file/],
  ["half of one", good.slice(0, good.length / 2), /no Word file/],
  ["one without a document", zipSync({ "[Content_Types].xml": strToU8("<Types/>") }), /no Word file/],
  ["XML that ends early", wordFile("<w:p>"), /no Word file/],
  [
    "entities",
    wordFile(paragraph("a"), { "styles.xml": '<!DOCTYPE s [<!ENTITY e "x">]><s/>' }),
    /no Word file/,
  ],
  ["an old Word file", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), /old Word/],
  [
    "a part that blows up",
    zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": bomb }),
    /too large/,
  ],
])("%s is refused in one sentence", async (_, file, reason) => {
  const refused = markdownOf(file);
  await expect(refused).rejects.toThrow(WordError);
  await expect(refused).rejects.toThrow(reason);
});

it("is read where it is whole", async () => {
  expect(await markdownOf(good)).toBe("All is well.\n");
});
