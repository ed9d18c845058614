import {
  type CheckResult,
  checkReport,
  type Finding,
  type Fix,
  openReport,
} from "../../../server/src/core/index";
import { applyEdits, type TextEdit } from "../../../server/src/core/text/edits";
import {
  builtInData,
  builtInIds,
  builtInLibrary,
  makeLibrary,
  type TypeLibrary,
} from "../../../server/src/core/types/library";
import { resolveTypes } from "../../../server/src/core/types/resolve";

const builtIn = builtInLibrary();
const libraries = new Map<string, TypeLibrary>();

/** The built-in types and one that is given as YAML. Throws for a type with something wrong in it. */
export function libraryWith(yaml: string | undefined): TypeLibrary {
  if (yaml === undefined) return builtIn;
  let library = libraries.get(yaml);
  if (library === undefined) {
    const { types, problems } = resolveTypes(["own.yaml"], new Map([["own.yaml", yaml]]), {
      builtIn: builtInData,
      builtInIds,
    });
    const [problem] = [...problems.values()].flat();
    if (problem !== undefined) throw new Error(problem.message.en);
    library = makeLibrary(types);
    libraries.set(yaml, library);
  }
  return library;
}

/** What a text is checked as. */
export interface CheckedAs {
  /** Id of its type; `detected`: the text itself names its type, or is no report. */
  readonly type: string;
  /** A report type in YAML, besides the built-in ones. */
  readonly own?: string | undefined;
}

/** Checks a text as the command line and the editor do. */
export function checkText(text: string, { type, own }: CheckedAs): CheckResult {
  const declared = type === "detected" ? undefined : ({ type, by: "configuration" } as const);
  return checkReport(openReport(text), { library: libraryWith(own), declared });
}

/** The fix that carries this title, in either language; without a title the preferred one, or the first. */
function chooseFix(finding: Finding, title: string | undefined): Fix | undefined {
  if (title === undefined) return finding.fixes.find((fix) => fix.preferred) ?? finding.fixes[0];
  return finding.fixes.find((fix) => fix.title.en === title || fix.title.zh === title);
}

/**
 * Applies the fix to the first finding of the rule that offers it, checks again, and goes on until none does.
 * Throws when that does not come to an end.
 */
export function fixAll(text: string, as: CheckedAs, rule: string, title: string | undefined): string {
  let current = text;
  for (let round = 0; round < 100; round++) {
    const edits = firstFix(current, as, rule, title);
    if (edits === undefined) return current;
    current = applyEdits(current, edits);
  }
  throw new Error("fixing does not come to an end");
}

function firstFix(
  text: string,
  as: CheckedAs,
  rule: string,
  title: string | undefined,
): readonly TextEdit[] | undefined {
  for (const finding of checkText(text, as).findings) {
    const fix = finding.rule === rule ? chooseFix(finding, title) : undefined;
    if (fix !== undefined) return fix.edits();
  }
  return undefined;
}
