import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, type Uri } from "vscode";
import type { Counts, ReportInfo, SectionInfo, SectionState } from "../../../server/src/lsp/protocol";
import type { Node, SectionNode } from "./nodes";

/** How a node looks, and what a reader of screens says of it. */
export function itemOf(node: Node, uri: Uri): TreeItem {
  const item = node.kind === "report" ? reportItem(node.report) : sectionItem(node);
  item.id = node.key;
  item.collapsibleState = stateOf(node);
  const heading = node.kind === "report" ? node.report.heading : placeOf(node);
  item.command = {
    command: "reportwright.goTo",
    title: l10n.t("Go to Section"),
    arguments: [uri, heading],
  };
  return item;
}

function reportItem({ title, typeName, required, complete, findings }: ReportInfo): TreeItem {
  const item = new TreeItem(title ?? typeName);
  const parts = [
    ...(title === null ? [] : [typeName]),
    ...(required === 0 ? [] : [l10n.t("{0} of {1} sections", complete, required)]),
    ...findingsText(findings),
  ];
  item.description = parts.join(" · ");
  item.iconPath = new ThemeIcon("file-text");
  item.contextValue = "report";
  item.accessibilityInformation = { label: [item.label, ...parts].join(", ") };
  return item;
}

/** A heading of which only the # signs are there, as in the outline. */
const NAMELESS = "—";

function sectionItem({ section }: SectionNode): TreeItem {
  const { ordinal, text, state, hint, findings } = section;
  const label = `${ordinal}${needsSpace(ordinal) ? " " : ""}${text}` || NAMELESS;
  const item = new TreeItem(label);
  const said = stateText(section);
  const parts = [...(said === undefined ? [] : [said]), ...wordsText(section), ...findingsText(findings)];
  item.description = parts.join(" · ");
  item.iconPath = iconOf(state);
  item.tooltip = [label, parts.join(" · "), hint ?? ""].filter((line) => line !== "").join("\n");
  item.contextValue = section.insertable === null ? "present" : "insertable";
  item.accessibilityInformation = {
    label: [label, said ?? l10n.t("in order"), ...parts.slice(said ? 1 : 0)].join(", "),
  };
  return item;
}

/** 一、 and （一） stand close to their text, 1.2 does not. */
function needsSpace(ordinal: string): boolean {
  return /[\w.)]$/.test(ordinal);
}

/** Where a click leads: a missing section's place is told by what holds it. */
function placeOf({ section, parent }: SectionNode): SectionInfo["heading"] {
  if (section.heading !== null || parent === undefined) return section.heading;
  return parent.kind === "report" ? parent.report.heading : parent.section.heading;
}

/** Parts with something to do are open. */
function stateOf({ kind, children }: Node): TreeItemCollapsibleState {
  if (children.length === 0) return TreeItemCollapsibleState.None;
  const open = kind === "report" || children.some(({ section }) => section.insertable !== null);
  return open ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

function iconOf(state: SectionState): ThemeIcon {
  const [name, color] = icons[state];
  return new ThemeIcon(name, color === undefined ? undefined : new ThemeColor(color));
}

const FAULT = "list.warningForeground";
const icons: Readonly<Record<SectionState, readonly [name: string, color?: string]>> = {
  complete: ["pass", "testing.iconPassed"],
  unlisted: ["circle-small-filled"],
  empty: ["circle-large-outline", FAULT],
  "too-short": ["fold", FAULT],
  "too-long": ["unfold", FAULT],
  missing: ["circle-slash", "list.errorForeground"],
  implied: ["lightbulb", FAULT],
  misplaced: ["arrow-swap", FAULT],
  duplicate: ["copy", FAULT],
  unexpected: ["question", FAULT],
};

function stateText({ state }: SectionInfo): string | undefined {
  switch (state) {
    case "complete":
    case "unlisted":
      return undefined;
    case "empty":
      return l10n.t("empty");
    case "too-short":
      return l10n.t("too short");
    case "too-long":
      return l10n.t("too long");
    case "missing":
      return l10n.t("missing");
    case "implied":
      return l10n.t("text without its heading");
    case "misplaced":
      return l10n.t("misplaced");
    case "duplicate":
      return l10n.t("there already");
    case "unexpected":
      return l10n.t("not of this type");
  }
}

function wordsText({ state, words, length, range }: SectionInfo): string[] {
  if (range === null) return [];
  if (state === "too-short" && length !== null)
    return [l10n.t("{0} of at least {1} words", words, length.min)];
  if (state === "too-long" && length?.max) return [l10n.t("{0} words, at most {1}", words, length.max)];
  if (words === 0) return [];
  return [words === 1 ? l10n.t("1 word") : l10n.t("{0} words", words)];
}

function findingsText({ error, warning, info, hint }: Counts): string[] {
  const count = error + warning + info + hint;
  if (count === 0) return [];
  return [count === 1 ? l10n.t("1 finding") : l10n.t("{0} findings", count)];
}
