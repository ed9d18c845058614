import { describe, expect, it } from "vitest";
import { reportwright } from "./support/cli";

describe("types", () => {
  it("lists every type with its names, in the order of ids", () => {
    const { code, out, err } = reportwright(["types"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^self-inspection +Self-inspection report, 自查报告, 自查自纠报告/m);
    const ids = out
      .trimEnd()
      .split("\n")
      .map((line) => line.split(" ")[0]);
    expect(ids).toEqual([...ids].sort());
    expect(ids).toContain("base");
  });

  it("prints one, by id, name or alias", () => {
    const byId = reportwright(["types", "self-inspection", "--lang", "zh"]);
    expect(byId.code).toBe(0);
    expect(byId.out.split("\n")[0]).toMatch(/^self-inspection: 自查报告, /);
    expect(byId.out).toContain("\n  工作开展情况 [work] (必需)\n");
    expect(byId.out).toMatch(/\n {2}closing +必需 +特此报告。\n/);
    for (const name of ["自查报告", "自查自纠报告", "self-inspection report"]) {
      expect(reportwright(["types", name, "--lang", "zh"]).out).toBe(byId.out);
    }
  });

  it("prints one as data", () => {
    const { types } = JSON.parse(reportwright(["types", "base", "--format", "json"]).out);
    expect(types).toMatchObject([
      {
        id: "base",
        origin: "built-in",
        match: { title: [], files: [] },
        sections: [],
        order: "strict",
        extra: "allow",
      },
    ]);
  });

  it("prints all as data", () => {
    const { version, types } = JSON.parse(reportwright(["types", "--format", "json"]).out);
    const listed = reportwright(["types"]).out.match(/^\S+/gm);
    expect(version).toBe(1);
    expect(types.map((type: { id: string }) => type.id)).toEqual(listed);
  });
});

describe("rules", () => {
  it("lists every rule with severity, fix and what it finds", () => {
    const { code, out } = reportwright(["rules"]);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^missing-section +error +review +A section that the report type requires is not there\.$/m,
    );
  });

  it("explains one, in Chinese too", () => {
    const { code, out } = reportwright(["rules", "placeholder", "--lang", "zh"]);
    expect(code).toBe(0);
    expect(out.split("\n")[0]).toBe("placeholder（默认级别：warning，修复：无）");
    expect(out).toContain("\n错误示例：\n    ");
  });

  it("are data too", () => {
    const { version, rules } = JSON.parse(reportwright(["rules", "missing-section", "--format", "json"]).out);
    expect(version).toBe(1);
    expect(rules).toMatchObject([
      { id: "missing-section", category: "structure", severity: "error", fix: "review" },
    ]);
    expect(Object.keys(rules[0])).toEqual([
      "id",
      "category",
      "severity",
      "fix",
      "summary",
      "why",
      "options",
      "examples",
    ]);
  });
});
