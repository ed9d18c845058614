import type { Finding } from "../core/check/finding";
import type { Fix } from "../core/rules/rule";
import type { Localized } from "../core/text/localized";
import type { TypeProblem } from "../core/types/problem";

/** Longest chain of `extends`. */
export const DEPTH_LIMIT = 8;

export const OUTSIDE: Localized = {
  en: "Only files inside the workspace can be used, named by a path from this file.",
  zh: "只能引用工作区内的文件，并使用相对本文件的路径。",
};

export const CYCLE: Localized = {
  en: "This way the configuration would extend itself: take one of these extends away.",
  zh: "这样配置会继承自身，请去掉循环中的一个 extends。",
};

export const TOO_DEEP: Localized = {
  en: `More than ${DEPTH_LIMIT} configurations extend one another here: make the chain shorter.`,
  zh: `配置的继承链超过 ${DEPTH_LIMIT} 层，请缩短。`,
};

export const UNREADABLE: Localized = {
  en: "This file cannot be read: it should be text in UTF-8 of at most 256 KB.",
  zh: "无法读取此文件：应为不超过 256 KB 的 UTF-8 文本。",
};

/** For a file that another one names. */
export function unreadable(name: string): Localized {
  return {
    en: `The file ${name} cannot be read: see whether it is there, and text in UTF-8.`,
    zh: `无法读取文件 ${name}，请检查它是否存在、是否为 UTF-8 文本。`,
  };
}

/** A problem of a configuration or type file as a finding in it. */
export function toFinding(problem: TypeProblem): Finding {
  const { span, message } = problem;
  return {
    rule: "invalid-config",
    severity: "error",
    message,
    span,
    related: [],
    fixes: fixesOf(problem),
    section: undefined,
  };
}

function fixesOf({ span: { start, end }, meant }: TypeProblem): Fix[] {
  if (meant === undefined) return [];
  const title = { en: `Write “${meant}”`, zh: `改为“${meant}”` };
  return [{ title, safe: false, preferred: true, edits: () => [{ start, end, newText: meant }] }];
}
