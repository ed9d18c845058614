import { describe, expect, it } from "vitest";
import { builtInLibrary, makeLibrary } from "../../../server/src/core/types/library";
import { typeOf } from "./support";

const builtIn = builtInLibrary();

describe("the type that a title names", () => {
  it.each([
    ["仓库消防设施自查报告", "self-inspection"],
    ["关于2024年食堂卫生自查情况的报告", "self-inspection"],
    ["2024年度水表更换工作自查自纠报告", "self-inspection"],
    ["图书馆开放时间落实情况自查报告（初稿）", "self-inspection"],
    ["食堂卫生自查整改情况报告", "self-inspection"],
    ["安全生产自查工作汇报", "self-inspection"],
    ["消防演练落实情况报告", "situation-report"],
    ["关于水管爆裂情况的报告", "situation-report"],
    ["图书馆汛期工作专报（第3期）", "situation-report"],
    ["2024年工作总结", "work-summary"],
    ["后勤处2024年工作总结及2025年工作计划", "work-summary"],
    ["2024年上半年安全工作总结报告", "work-summary"],
    ["在全市消防演练动员会上的讲话", "speech"],
    ["在食堂卫生工作座谈会上的交流发言", "speech"],
    ["读书班发言材料", "speech"],
    ["自查报告汇编（4篇）", "compilation"],
    ["食堂卫生工作总结合集", "compilation"],
    ["2024年自查报告5篇", "compilation"],
    ["Postmortem: water meters went silent", "postmortem"],
    ["Incident Report – Canteen ordering down", "postmortem"],
    ["2026-01-05 Ordering outage postmortem", "postmortem"],
    ["Post-mortem of the pump failure", "postmortem"],
    ["Post-incident review: double bookings", "postmortem"],
    ["订餐系统故障复盘", "postmortem"],
    ["图书馆2024年工作报告", "work-report"],
    ["食堂主任2024年度述职报告", "duty-report"],
    ["个人述职述德述廉报告", "duty-report"],
    ["履职情况报告", "duty-report"],
    ["关于社区图书室开放时间的调研报告", "research-report"],
    ["居民用水习惯调查报告", "research-report"],
    ["关于消防检查反馈问题整改情况的报告", "rectification-report"],
    ["食堂卫生整改落实情况报告", "rectification-report"],
    ["关于食堂卫生督查情况的报告", "inspection-report"],
    ["图书馆消防安全检查报告", "inspection-report"],
    ["泵站改造项目可行性研究报告", "feasibility-report-zh"],
    ["水表更换工作实施方案（征求意见稿）", "implementation-plan"],
    ["2025年图书馆工作要点", "work-plan"],
    ["节水三年行动计划（2025—2027年）", "work-plan"],
    ["关于更换老旧水表经费的请示", "official-request"],
    ["关于报送水表更换计划的报告", "official-report"],
    ["关于消防工作的报告", "official-report"],
    ["关于2023年度预算执行的审计工作报告", "official-report"],
    ["关于开展消防演练的通知", "notice"],
    ["关于印发《食堂自查报告》的通知", "notice"],
    ["关于食堂卫生检查情况的通报", "circular"],
    ["食堂卫生督查通报", "inspection-report"],
    ["关于商请借用场地的函", "official-letter"],
    ["关于借用场地的复函", "official-letter"],
    ["水表更换工作专题会议纪要", "minutes-zh"],
    ["图书馆例会纪要", "minutes-zh"],
    ["参加消防培训的心得体会", "reflection"],
    ["关于2024年水费收支的审计报告", "audit-report-zh"],
    ["泵房一般火灾事故调查报告", "accident-investigation"],
    ["泵房触电事故调查处理报告", "accident-investigation"],
  ])("%s: %s", (title, id) => expect(builtIn.forTitle(title)?.id).toBe(id));

  it.each([
    "自查报告制度",
    "重大事项情况报告办法",
    "自查报告填写说明",
    "汇编语言入门",
    "x86 汇编",
    "算法总结",
    "年度总结",
    "语音发言插件",
    "如何写自查报告呢",
    "如何写一份好的报告",
    "通知",
    "消息通知",
    "系统通知模块",
    "测试报告",
    "实验报告",
    "代码审计报告",
    "智能合约安全审计报告",
    "代码检查报告",
    "技术方案",
    "解决方案",
    "学习计划",
    "学习心得",
    "高阶函数",
    "会议记录",
    "工作报告模块设计",
    "Postmortem templates",
    "How to write a postmortem",
    "Blameless postmortems",
    "Incident response guide",
    "Bug reports",
    "Summary",
    "README",
    "自查",
    "",
  ])("%s names none", (title) => expect(builtIn.forTitle(title)).toBeUndefined());
});

describe("of several types that a title names", () => {
  const type = (id: string, ...title: string[]) =>
    typeOf(`{ id: ${id}, match: { title: ${JSON.stringify(title)} } }`);

  it("the match that ends last wins", () => {
    const library = makeLibrary([type("a", "/drill report/i"), type("b", "/digest/i")]);
    expect(library.forTitle("Drill report digest")?.id).toBe("b");
    expect(library.forTitle("Digest of a drill report")?.id).toBe("a");
  });

  it("of a pattern that matches twice, the last match counts", () => {
    const library = makeLibrary([type("a", "/report/"), type("b", "/digest/")]);
    expect(library.forTitle("report on the digest report")?.id).toBe("a");
  });

  it("then the longest", () => {
    const library = makeLibrary([type("a", "/report/i"), type("b", "/drill report/i")]);
    expect(library.forTitle("Drill report")?.id).toBe("b");
  });

  it("then the workspace's", () => {
    expect(makeLibrary([type("z", "/自查报告/")]).forTitle("食堂自查报告")?.id).toBe("z");
  });

  it("then the first id", () => {
    const library = makeLibrary([type("b", "/report/i"), type("a", "/report/i")]);
    expect(library.forTitle("Report")?.id).toBe("a");
  });

  it("a literal is the whole title", () => {
    const library = makeLibrary([type("a", "Drill report")]);
    expect(library.forTitle("DRILL  report:")?.id).toBe("a");
    expect(library.forTitle("Drill report 2")).toBeUndefined();
  });
});

describe("a type by its name", () => {
  it.each([
    ["self-inspection", "self-inspection"],
    ["Self-Inspection", "self-inspection"],
    ["自查报告", "self-inspection"],
    ["自查自纠报告", "self-inspection"],
    ["Self-inspection report", "self-inspection"],
    ["incident postmortem", "postmortem"],
    ["PIR", "postmortem"],
    ["讲话稿", "speech"],
    ["汇编", "compilation"],
    ["base", "base"],
    ["weekly", undefined],
    ["", undefined],
  ])("%s: %s", (name, id) => expect(builtIn.named(name)?.id).toBe(id));

  it("an id outweighs another type's name", () => {
    const library = makeLibrary([typeOf("{ id: a, name: zebra }"), typeOf("{ id: zebra }")]);
    expect(library.named("zebra")?.id).toBe("zebra");
  });

  it("a workspace type hides the built-in one of its id", () => {
    const library = makeLibrary([typeOf("{ id: postmortem, sections: [Cause] }")]);
    expect(library.get("postmortem")?.origin).toBe("workspace");
    expect(library.types.filter((type) => type.id === "postmortem")).toHaveLength(1);
  });

  it("types come workspace first, then by id", () => {
    const ids = makeLibrary([typeOf("{ id: z }"), typeOf("{ id: y }")]).types.map((type) => type.id);
    expect(ids.slice(0, 2)).toEqual(["y", "z"]);
    expect(ids.slice(2)).toEqual(ids.slice(2).toSorted());
  });
});
