import { execFileSync } from "node:child_process";

/** White space is the layout's business, and ligatures are the font's. */
const plain = (/** @type {string} */ text) => text.normalize("NFKC").replace(/[\s\u00ad-]+/g, "");

/**
 * All text of a PDF, without white space.
 * @param {string} pdftotext
 * @param {string} pdf
 */
export function textOf(pdftotext, pdf) {
  return plain(execFileSync(pdftotext, ["-raw", pdf, "-"], { encoding: "utf8", maxBuffer: 1 << 26 }));
}

/**
 * Titles and headings of a document as the outline has them, in the same form.
 * @param {string} cli
 * @param {string} file
 */
export function outlineOf(cli, file) {
  const json = execFileSync(process.execPath, [cli, "outline", file, "--format", "json"], {
    encoding: "utf8",
  });
  /** @param {any} section */
  const texts = (section) => [`${section.ordinal ?? ""}${section.text}`, ...section.children.flatMap(texts)];
  const { reports } = JSON.parse(json).files[0];
  return reports
    .flatMap((/** @type {any} */ report) => [report.title ?? "", ...report.sections.flatMap(texts)])
    .map(plain)
    .filter(Boolean);
}

/**
 * Where the version foot ends, and where the text of a page may end: 35 mm above the edge of the paper. In points from
 * the upper edge of the last page.
 * @param {string} pdftotext
 * @param {string} pdf
 */
export function footEnds(pdftotext, pdf) {
  const words = execFileSync(pdftotext, ["-bbox", pdf, "-"], { encoding: "utf8", maxBuffer: 1 << 26 });
  const [, height = "", last = ""] = /^.*<page width="[\d.]+" height="([\d.]+)">(.*)$/s.exec(words) ?? [];
  const foot = /yMax="([\d.]+)">[^<]*印发</.exec(last)?.[1];
  return { foot: Number(foot ?? 0), text: Number(height) - (35 * 72) / 25.4 };
}
