import type { Setting } from "./setting";

/**
 * Every setting there is, in the order in which the editor shows them. `package.json`, its texts in both languages and
 * the tables in the READMEs are written from this list; server and client read values by these keys alone.
 */
export const SETTINGS = {
  enable: {
    type: "boolean",
    default: true,
    scope: "resource",
    description: {
      en: "Check Markdown reports. Switched off, nothing is said of any document.",
      zh: "检查 Markdown 报告。关闭后不对任何文档给出提示。",
    },
  },
  detect: {
    type: "boolean",
    default: true,
    scope: "resource",
    description: {
      en: "Recognise a report by its title, such as *Self-inspection report*. Switched off, only front matter (`report:`) and `reportwright.yaml` name reports.",
      zh: "按标题识别报告，例如“××自查报告”。关闭后只认文首元数据中的 `report:` 和 `reportwright.yaml`。",
    },
  },
  rules: {
    type: "object",
    default: {},
    scope: "resource",
    description: {
      en: "Severity of single rules: `off`, `hint`, `info`, `warning` or `error`, or an object with `severity` and the options of the rule. Goes over what `reportwright.yaml` says.",
      zh: "单条规则的级别：`off`（关闭）、`hint`（提示）、`info`（信息）、`warning`（警告）、`error`（错误）；也可写成带 `severity` 和规则选项的对象。优先于 `reportwright.yaml`。",
    },
  },
  calm: {
    type: "boolean",
    default: true,
    scope: "resource",
    description: {
      en: "While a line is being typed, hold back what only an unfinished line shows (missing punctuation, an empty section, a reference half written …) until the cursor leaves it.",
      zh: "正在输入的一行，先不提示因未写完而出现的问题（缺标点、空章节、引用未写全等），光标离开该行后再提示。",
    },
  },
  wholeWorkspace: {
    type: "boolean",
    default: false,
    scope: "window",
    description: {
      en: "Show the findings of all reports of the workspace in the Problems panel, not only of open ones.",
      zh: "在“问题”面板中显示工作区内全部报告的问题，而不只是已打开的报告。",
    },
  },
  language: {
    type: "string",
    default: "auto",
    scope: "window",
    description: {
      en: "Language of findings, fixes and documentation pages.",
      zh: "问题提示、快速修复和说明页所用的语言。",
    },
    values: {
      auto: { en: "That of the editor.", zh: "与编辑器相同。" },
      en: { en: "English.", zh: "英文。" },
      "zh-cn": { en: "Simplified Chinese.", zh: "简体中文。" },
    },
  },
  "inlayHints.ordinals": {
    type: "boolean",
    default: false,
    scope: "resource",
    description: {
      en: "Show behind a heading's ordinal the one that it should have, where they differ.",
      zh: "标题编号有误时，在其后显示应有的编号。",
    },
  },
  "reportView.followCursor": {
    type: "boolean",
    default: true,
    scope: "window",
    description: {
      en: "Select the section that the cursor is in, in the *Report* view.",
      zh: "在“报告”视图中选中光标所在的章节。",
    },
  },
  "preview.officialStyle": {
    type: "boolean",
    default: true,
    scope: "resource",
    description: {
      en: "Show official Chinese reports in the Markdown preview in the manner of an official document (GB/T 9704): its fonts, sizes and indents. Other documents look as ever.",
      zh: "在 Markdown 预览中按公文格式（GB/T 9704）的字体、字号和缩进显示公文类报告。其他文档照常显示。",
    },
  },
  "preview.missingSections": {
    type: "boolean",
    default: true,
    scope: "resource",
    description: {
      en: "Show in the Markdown preview where a required section is missing.",
      zh: "在 Markdown 预览中标出缺少必备章节的位置。",
    },
  },
  "export.style": {
    type: "string",
    default: "",
    scope: "resource",
    description: {
      en: "Paper style of *Export to Word*: a YAML file in the workspace, by its path from the workspace folder, or one of the built-in styles `gb9704` and `technical`. Empty: `gb9704` for Chinese types, `technical` for English ones. `reportwright export --print-style gb9704` prints one to begin with.",
      zh: "*导出为 Word* 所用的版式：工作区中的 YAML 文件（相对于工作区文件夹的路径），或内置版式 `gb9704`、`technical`。留空时中文类型用 `gb9704`，英文类型用 `technical`。`reportwright export --print-style gb9704` 可输出一份作为起点。",
    },
  },
  "trace.server": {
    type: "string",
    default: "off",
    scope: "window",
    description: {
      en: "Writes what the editor and the server say to each other to the output channel.",
      zh: "把编辑器与服务之间的通信写入输出面板。",
    },
    values: {
      off: { en: "Nothing.", zh: "不写入。" },
      messages: { en: "Which messages are sent.", zh: "写入消息名称。" },
      verbose: { en: "The messages with their content.", zh: "写入消息及其内容。" },
    },
  },
} as const satisfies Readonly<Record<string, Setting>>;

export type SettingKey = keyof typeof SETTINGS;

type Kinds = { boolean: boolean; string: string; object: Readonly<Record<string, unknown>> };
export type SettingValue<K extends SettingKey> = Kinds[(typeof SETTINGS)[K]["type"]];

/**
 * The value of a setting in `raw`, the value of the section `reportwright`: `a.b` is the member `b` of the member `a`.
 * Undefined where it is not set, or is not of its kind.
 */
export function settingIn<K extends SettingKey>(raw: unknown, key: K): SettingValue<K> | undefined {
  const setting: Setting = SETTINGS[key];
  const value = key.split(".").reduce(member, raw);
  return isOfKind(setting, value) ? (value as SettingValue<K>) : undefined;
}

function member(holder: unknown, key: string): unknown {
  if (typeof holder !== "object" || holder === null || !Object.hasOwn(holder, key)) return undefined;
  return (holder as Readonly<Record<string, unknown>>)[key];
}

function isOfKind({ type, values }: Setting, value: unknown): boolean {
  if (typeof value !== type || value === null) return false;
  return values === undefined || (typeof value === "string" && Object.hasOwn(values, value));
}
