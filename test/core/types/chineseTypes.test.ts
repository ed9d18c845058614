import { describe, expect, it } from "vitest";
import { builtInLibrary } from "../../../server/src/core/types/library";
import { defects } from "./support";

/** The Chinese types meet sections under the names that offices give them. */

const library = builtInLibrary();
const HAN = [..."一二三四五六七八九十"];

/** A report with these sections as numbered lines. */
function report(sections: string): string {
  const parts = sections
    .split(" ")
    .map(
      (name, at) => `${HAN[at]}、${name}\n\n（一）东库。检查了全部灭火器。\n\n（二）西库。更换了两处标识。`,
    );
  return `# 河滨仓库\n\n${parts.join("\n\n")}\n`;
}

function defectsIn(sections: string, id: string): string[] {
  const type = library.get(id);
  if (type === undefined) throw new RangeError(`no type ${id}`);
  return defects(report(sections), type);
}

describe("names that offices give their sections", () => {
  it.each([
    ["self-inspection", "工作开展情况 存在问题 下一步工作打算"],
    ["self-inspection", "自查情况 存在的不足 整改措施"],
    ["self-inspection", "主要做法及成效 问题与不足 改进措施"],
    ["self-inspection", "基本情况 自查自纠情况 困难和问题 下步打算"],
    ["self-inspection", "自查内容 自查发现的问题 后续工作安排"],
    ["self-inspection", "具体做法 突出问题 下一步"],
    ["self-inspection", "组织开展情况 几点不足 今后工作打算"],
    ["self-inspection", "工作开展情况 主要成效 存在问题及原因 整改方案"],
    ["work-summary", "今年以来工作情况 存在的主要问题和不足 明年工作思路"],
    ["work-summary", "主要工作及成效 主要问题 2027年工作打算"],
    ["work-summary", "完成的主要工作 存在的短板 下半年工作安排"],
    ["work-summary", "过去一年的工作 不足 努力方向"],
    ["work-report", "2026年工作回顾 面临的困难和问题 2027年重点工作"],
    ["work-report", "工作开展情况 存在的困难 改进措施"],
    ["duty-report", "岗位职责 履行职责情况 存在的不足 今后努力方向"],
    ["duty-report", "主要工作实绩 廉洁自律情况 主要不足 改进方向"],
    ["research-report", "基本情况 主要做法 存在的困难 对策与建议"],
    ["research-report", "调研背景 现状 问题及成因 启示与建议"],
    ["rectification-report", "组织领导 整改进展 尚未完成整改的问题 下一步工作安排"],
    ["rectification-report", "基本情况 反馈问题整改落实情况 后续工作计划"],
    ["inspection-report", "检查情况 检查中发现的问题 检查组建议"],
    ["inspection-report", "总体情况 主要成效 不足之处 有关要求"],
    ["inspection-report", "检查情况 发现的问题 处理情况 整改要求"],
    ["audit-report-zh", "审计概况 审计依据 审计发现 审计结论 审计意见 审计建议"],
    [
      "feasibility-report-zh",
      "概述 项目建设背景、需求分析及产出方案 项目选址与要素保障 项目建设方案 项目运营方案 项目投融资与财务方案 项目影响效果分析 项目风险管控方案 研究结论及建议",
    ],
    ["work-report", "2026年工作回顾 2027年工作总体要求和主要目标 2027年重点工作任务"],
    ["minutes-zh", "会议时间 会议地点 参会人员 会议内容 议定事项"],
    ["situation-report", "事件经过 原因分析 处置情况 后续措施"],
    ["implementation-plan", "指导思想 工作目标 重点任务 实施步骤 组织保障"],
    ["audit-report-zh", "被审计单位概况 审计评价 审计查出的主要问题 审计意见和建议"],
    [
      "accident-investigation",
      "事故单位概况 事故经过及救援情况 人员伤亡情况 事故原因及性质认定 对有关责任人的处理建议 防范措施建议",
    ],
  ])("%s: %s", (id, sections) => {
    expect(defectsIn(sections, id)).toEqual([]);
  });
});

describe("what is not there is still missed", () => {
  it.each([
    ["self-inspection", "工作开展情况 下一步工作打算", "missing problems"],
    ["work-summary", "主要工作 存在问题", "missing next"],
    ["duty-report", "履职情况 今后努力方向", "missing problems"],
    ["rectification-report", "整改组织情况 整改落实情况", "missing next"],
    ["research-report", "基本情况 存在问题", "missing advice"],
    ["inspection-report", "检查情况 工作要求", "missing problems"],
  ])("%s: %s", (id, sections, expected) => {
    expect(defectsIn(sections, id)).toEqual([expected]);
  });
});
