import { describe, expect, it } from "vitest";
import { checkReport, openReport } from "../../../server/src/core/check/check";
import { scaffold } from "../../../server/src/core/features/scaffold";
import { applyEdits } from "../../../server/src/core/text/edits";
import { builtInLibrary, makeLibrary, type TypeLibrary } from "../../../server/src/core/types/library";
import { typeOf } from "../types/support";

function draft(id: string, library: TypeLibrary): string {
  const type = library.get(id);
  if (type === undefined) throw new Error(`There is no type ${id}.`);
  return scaffold(type, { library, snippet: false });
}

describe("front matter names the type", () => {
  const own = typeOf("report: 1\nid: zicha\nname: { en: Own, zh: 自查报告 }\nlang: zh\nsections: [情况]\n");
  it.each([
    ["in Chinese where the report is", "self-inspection", builtInLibrary(), "自查报告"],
    ["by its id where the report is in English", "postmortem", builtInLibrary(), "postmortem"],
    ["by its id where another type has the name", "self-inspection", makeLibrary([own]), "self-inspection"],
    ["in Chinese where the name is its own", "zicha", makeLibrary([own]), "自查报告"],
  ])("%s", (_, id, library, name) => {
    const text = draft(id, library);
    expect(text.split("\n")[1]).toBe(`report: ${name}`);
    expect(checkReport(openReport(text), { library }).reports.map(({ type }) => type.id)).toEqual([id]);
  });
});

describe("signature and date", () => {
  it.each(["official-request", "official-letter", "official-report", "notice", "circular"])(
    "end a %s",
    (id) => {
      expect(draft(id, builtInLibrary())).toMatch(/\n\n\[待补充：发文机关\]\n\nxxxx年x月x日\n$/);
    },
  );

  it("are left to the writer where the type says nothing of them", () => {
    expect(draft("self-inspection", builtInLibrary())).toMatch(/\n\n特此报告。\n$/);
  });
});

describe("the first report of the README", () => {
  const library = builtInLibrary();
  const without = (section: RegExp, id = "postmortem") => {
    const text = draft(id, library).replace(section, "");
    const { findings } = checkReport(openReport(text), { library });
    const missing = findings.filter(({ rule }) => rule === "missing-section");
    const fixes = missing.flatMap((finding) => finding.fixes ?? []);
    return {
      at: missing.map(({ span }) => text.slice(span.start, span.end)),
      fixes: fixes.map(({ title }) => title.en),
      text: (index: number) => applyEdits(text, fixes[index]?.edits() ?? []),
    };
  };

  it("without its cause: told on the title, put back by the fix", () => {
    const { at, fixes, text } = without(/## Root Cause\n[^#]*/);
    expect(at).toEqual(["# Incident postmortem: [TODO]"]);
    expect(fixes).toEqual(["Insert the section “Root Cause”"]);
    expect(text(0)).toBe(draft("postmortem", library));
  });

  it("in Chinese, without its problems: the same, with the number behind", () => {
    const { at, text } = without(/## 二、存在问题\n[^#]*/, "self-inspection");
    expect(at).toEqual(["# [待补充]自查报告"]);
    expect(text(0)).toContain("\n\n## 二、存在问题\n\n一是[待补充：问题]。");
  });

  it("without its impact, of which the summary tells something: told there, put in its place by the fix", () => {
    const { at, fixes, text } = without(/## Impact\n[^#]*/);
    expect(at[0]).toMatch(/^On \[TODO\]/);
    expect(fixes).toEqual(["Insert the section “Impact”"]);
    expect(text(0)).toBe(draft("postmortem", library));
  });
});
