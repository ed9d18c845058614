/* Checks one hostile text after the other and says so, a line each: a process of its own, which can be ended. */
import { checkReport, openReport } from "../../../server/src/core";
import { builtInLibrary } from "../../../server/src/core/types/library";
import { hostileTexts } from "./hostileTexts";

const setup = { library: builtInLibrary() };
for (const [name, text] of hostileTexts) {
  const { findings } = checkReport(openReport(text), setup);
  const outside = findings.filter(
    ({ span }) => span.start < 0 || span.end > text.length || span.start > span.end,
  );
  const failed = findings.filter(({ rule }) => rule === "internal-error");
  console.log(
    JSON.stringify({ name, outside: outside.length, failed: failed.map(({ message }) => message.en) }),
  );
}
