import type { Localized } from "../../text/localized";

/** What the keys of a type file are for: hovers, completions and the JSON Schema say it. */

const say = (en: string, zh: string): Localized => ({ en, zh });

const NAME_OF = {
  en: say("For readers of English.", "英文名称。"),
  zh: say("For readers of Chinese.", "中文名称。"),
};

const ORDER = say(
  "`strict` (default): the sections stand in this order; `free`: in any. It holds for this level alone.",
  "`strict`（默认）：按所列顺序；`free`：顺序不限。只管这一层。",
);
const EXTRA = say(
  "Sections that are not listed: `allow` (default), `warn` or `forbid`. It holds for this level alone.",
  "未列出的章节：`allow`（默认，允许）、`warn`（警告）、`forbid`（禁止）。只管这一层。",
);
const DROP = say("Ids of inherited sections that are taken away.", "去掉所继承的章节，写章节 id。");
const SECTIONS = say(
  "The sections in their order. A name alone: required, once, not empty. Also sections with more keys, `one-of`, `any-of` and `any`.",
  "按顺序列出章节。只写名称，即必需、出现一次、不为空；也可写更多的键，或用 `one-of`、`any-of`、`any`。",
);

export const TYPE_KEYS = {
  report: say("Version of this language: 1.", "类型语言的版本：1。"),
  id: say(
    "What the type is called by commands, configuration and front matter; default: the name of the file.",
    "类型的标识，供命令、配置和文首元数据使用；默认为文件名。",
  ),
  name: say(
    "What readers see: one text, or one for each language.",
    "显示给读者的名称：一个文本，或中英文各一。",
  ),
  aliases: say("Other names that front matter may use.", "文首元数据可以使用的其他名称。"),
  extends: say(
    "A built-in type or a file (./name.yaml), or a list of them; sections merge by id.",
    "继承的内置类型或文件（./文件名.yaml），可以是列表；章节按 id 合并。",
  ),
  from: say("A Markdown template whose headings are the sections.", "Markdown 模板文件，其标题即章节。"),
  lang: say("Language of headings, scaffolds and formulas.", "标题、骨架和套语所用的语言。"),
  match: say("How documents of this type are recognised.", "如何识别此类型的文档。"),
  numbering: say(
    "How sections, tables and figures are numbered: a scheme, or a map with headings, tables and figures.",
    "章节、表、图的编号方式：一种编号体系，或含 headings、tables、figures 的映射。",
  ),
  "front-matter": say(
    "JSON Schema (2020-12) of the document's front matter.",
    "文首元数据的 JSON Schema（2020-12）。",
  ),
  stage: say(
    "Front matter `status` → the highest severity that findings may have, or off.",
    "文首元数据 `status` 的值 → 提示的最高级别，或 off。",
  ),
  sections: SECTIONS,
  drop: DROP,
  order: ORDER,
  extra: EXTRA,
  elements: say(
    "Formal parts without a heading: addressee, opening, closing, attachments, signature, date.",
    "没有标题的格式要素：主送机关、过渡语、结束语、附件说明、署名、成文日期。",
  ),
  placeholders: say("Blanks to be filled in, besides the built-in ones.", "内置之外的占位文字。"),
  rules: say(
    "Severities and options of rules for reports of this type.",
    "此类型的报告所用的规则级别和选项。",
  ),
};

export const NAME_KEYS = NAME_OF;

export const MATCH_KEYS = {
  title: say("Patterns that recognise a title.", "识别标题的模式。"),
  files: say("Globs of the files that are of this type.", "属于此类型的文件（通配路径）。"),
};

export const NUMBERING_KEYS = {
  headings: say(
    "A scheme by name, or an example ordinal a level, the top level first.",
    "编号体系的名称，或逐层列出序号示例，自最高层起。",
  ),
  tables: say(
    "How tables are called, {n} for the number: `Table {n}`.",
    "表的编号写法，{n} 为序号，如“表{n}”。",
  ),
  figures: say(
    "How figures are called, {n} for the number: `Figure {n}`.",
    "图的编号写法，{n} 为序号，如“图{n}”。",
  ),
};

const PLACING_KEYS = {
  after: say("Id of the inherited section that this one comes behind.", "排在哪个继承来的章节之后（id）。"),
  before: say("Id of the inherited section that this one comes before.", "排在哪个继承来的章节之前（id）。"),
};

export const SECTION_KEYS = {
  name: say("What scaffolds write; * stands for any text.", "骨架中写入的名称；* 代表任意文字。"),
  id: say(
    "How outlines and suppressions call the section; default: the name in lower case, joined by hyphens.",
    "大纲和抑制注释所用的标识；默认由名称得出。",
  ),
  also: say(
    "Other accepted spellings, and patterns between slashes.",
    "其他可接受的写法，或写在斜杠之间的模式。",
  ),
  count: say("How often it may be there: 2, 1..3, 1.., ..3.", "出现次数：2、1..3、1..、..3。"),
  optional: say("true: it may be missing. Short for `count: 0..1`.", "true：可以没有，即 `count: 0..1`。"),
  loose: say(
    "true: unlisted sections that stand in its place will do.",
    "true：所在位置上未列出的章节也算。",
  ),
  place: say(
    "In a strict order: `beside` may change places with the one before it, `anywhere` may stand anywhere on its level.",
    "顺序固定时：`beside` 可与前一章节互换，`anywhere` 可在本层任意位置。",
  ),
  cues: say(
    "Phrases that show the content in prose without its heading.",
    "表明正文虽无标题、却已写有此内容的语句。",
  ),
  labels: say(
    "Labels of the content where it stands in other sections (a table's column, `Label: …`, a heading below theirs): no heading is asked for then.",
    "内容写在其他章节时所用的标签（表格的列、“标签：……”、下级标题）：有此标签即不要求单列标题。",
  ),
  unless: say(
    "Names of sections beside which this one need not be there: the report is built in another way.",
    "同一层有其中某个章节时，可以没有本章节（文稿采用另一种写法）。",
  ),
  hint: say("What belongs here: shown while writing.", "应写的内容，在撰写时显示。"),
  snippet: say(
    "Body of an insertion, in VS Code's snippet syntax.",
    "插入的正文，使用 VS Code 代码片段语法。",
  ),
  length: say("How long it is: a Han character or a word counts one.", "篇幅：一个汉字或一个单词算一个。"),
  has: say(
    "What it holds, its subsections included: list, table, figure, code, link, text.",
    "应含的内容（连同下级章节）：列表、表、图、代码、链接、文字。",
  ),
  when: say(
    "Front matter decides: required if true, else optional. `severity == SEV1 and not draft`.",
    "由文首元数据决定：为真则必需，否则可选。如 `severity == SEV1 and not draft`。",
  ),
  sections: SECTIONS,
  drop: DROP,
  order: ORDER,
  extra: EXTRA,
  ...PLACING_KEYS,
};

export const ONE_OF_KEYS = {
  "one-of": say("Exactly one of these sections.", "以下章节有且只有一个。"),
  "any-of": say("At least one of these sections.", "以下章节至少有一个。"),
  ...PLACING_KEYS,
};

export const ANY_KEYS = {
  any: say("How many unlisted sections may stand here: 0..3.", "此处可有几个未列出的章节，如 0..3。"),
  ...PLACING_KEYS,
};

export const ELEMENT_KEYS = {
  need: say("Whether it has to be there.", "是否必需。"),
  match: say("Phrases that show it.", "表明该要素的语句。"),
  not: say("Phrases of another kind of document.", "属于其他文种的语句。"),
  insert: say("What a fix writes.", "快速修复写入的文字。"),
};

export const ELEMENT_SAYS = {
  addressee: say("Whom the report is addressed to.", "主送机关或称谓。"),
  opening: say("The sentence that leads over to the report.", "引出正文的过渡语。"),
  closing: say("The closing formula.", "结束语。"),
  attachments: say("The list of attachments.", "附件说明。"),
  signature: say("Who signs.", "署名。"),
  date: say("The date of the document.", "成文日期。"),
};

export const DEMAND_SAYS = {
  list: say("Items of lists, at least or at most so many.", "列表项，至少或至多若干。"),
  table: say("Tables: how many, or the columns that one must have.", "表：数量，或须有的列。"),
  figure: say("Figures.", "图。"),
  code: say("Blocks of code.", "代码块。"),
  link: say("Links.", "链接。"),
  text: say("A pattern that its text must hold.", "文字须符合的模式。"),
};

export const CONFIG_KEYS = {
  extends: say("Configuration files to build on, inside the workspace.", "所继承的配置文件，须在工作区内。"),
  types: say("Report types of your own: files or globs.", "自己的报告类型：文件或通配路径。"),
  reports: say(
    "Which documents are of which type; the first that fits counts.",
    "哪些文档属于哪个类型，先匹配者有效。",
  ),
  detect: say("false: titles do not name a report type.", "false：不按标题识别报告类型。"),
  ignore: say("Documents that are not checked.", "不检查的文档。"),
  rules: say("Severities and options of rules.", "规则的级别和选项。"),
};

export const REPORTS_KEYS = {
  files: say("Globs of the documents.", "文档的通配路径。"),
  type: say("Id of their report type.", "报告类型的 id。"),
};

export const SETTING_KEYS = {
  severity: say("How serious its findings are; off: none.", "提示的级别；off 为关闭。"),
};
