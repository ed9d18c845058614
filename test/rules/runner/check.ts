import {
  type CheckResult,
  checkReport,
  type Finding,
  type Fix,
  openReport,
} from "../../../server/src/core/index";
import { applyEdits, type TextEdit } from "../../../server/src/core/text/edits";
import { builtInLibrary } from "../../../server/src/core/types/library";

const library = builtInLibrary();

/** Checks a text as the command line and the editor do. `detected`: the text itself names its type, or is no report. */
export function checkText(text: string, type: string): CheckResult {
  const declared = type === "detected" ? undefined : ({ type, by: "configuration" } as const);
  return checkReport(openReport(text), { library, declared });
}

/** The fix that carries this title, in either language; without a title the preferred one, or the first. */
export function chooseFix(finding: Finding, title: string | undefined): Fix | undefined {
  if (title === undefined) return finding.fixes.find((fix) => fix.preferred) ?? finding.fixes[0];
  return finding.fixes.find((fix) => fix.title.en === title || fix.title.zh === title);
}

/**
 * Applies the fix to the first finding of the rule that offers it, checks again, and goes on until none does.
 * Throws when that does not come to an end.
 */
export function fixAll(text: string, type: string, rule: string, title: string | undefined): string {
  let current = text;
  for (let round = 0; round < 100; round++) {
    const edits = firstFix(current, type, rule, title);
    if (edits === undefined) return current;
    current = applyEdits(current, edits);
  }
  throw new Error("fixing does not come to an end");
}

function firstFix(
  text: string,
  type: string,
  rule: string,
  title: string | undefined,
): readonly TextEdit[] | undefined {
  for (const finding of checkText(text, type).findings) {
    const fix = finding.rule === rule ? chooseFix(finding, title) : undefined;
    if (fix !== undefined) return fix.edits();
  }
  return undefined;
}
