import { commands, type Uri } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { PlainRange } from "../../../server/src/lsp/protocol";
import type { Follower } from "../views/follower";
import { type Node, type SectionNode, startOf } from "../views/nodes";
import type { ReportTree } from "../views/reportTree";
import { convertText } from "./convertText";
import { convertWord } from "./convertWord";
import { explainFinding } from "./explainFinding";
import { exportToWord } from "./exportToWord";
import { goTo } from "./goTo";
import { insert, insertSection } from "./insertSection";
import { type MoveTarget, moveSectionAtCursor, moveWithCursor } from "./moveSection";
import { newReport } from "./newReport";
import { goToPlaceholder } from "./placeholders";
import { renumberSections } from "./renumberSections";
import { setReportType } from "./setReportType";
import { switchScheme } from "./switchScheme";

/** What the commands work with. */
export interface Workbench {
  readonly client: BaseLanguageClient;
  readonly follower: Follower;
  readonly tree: ReportTree;
  restart(): Promise<void>;
}

export type Command = Parameters<typeof commands.registerCommand>[1];

/** Every command of the extension, by its name in the manifest. */
export function commandsOf(workbench: Workbench): ReadonlyMap<string, Command> {
  const { client, follower, restart } = workbench;
  const on = (name: string, command: Command): [string, Command] => [name, command];
  return new Map([
    on("reportwright.newReport", () => newReport(client)),
    on("reportwright.insertSectionOfType", () => insertSection(client)),
    on("reportwright.renumberSections", () => renumberSections(client)),
    ...(["up", "down", "in", "out"] as const).flatMap((to) => [
      on(`reportwright.moveSection.${to}`, () => moveSectionAtCursor(client, to)),
      // Of the view: with names of their own, lest menus of the editor show keys that mean something else there.
      on(`reportwright.moveSelected.${to}`, (node: Node | undefined) => moveNode(workbench, node, to)),
    ]),
    on("reportwright.setReportType", () => setReportType(client)),
    on("reportwright.switchNumberingScheme", () => switchScheme(client)),
    on("reportwright.nextPlaceholder", () => goToPlaceholder(client, "next")),
    on("reportwright.previousPlaceholder", () => goToPlaceholder(client, "previous")),
    on("reportwright.explainFinding", () => explainFinding()),
    on("reportwright.convertText", () => convertText(client)),
    on("reportwright.convertWord", (file: Uri | undefined) => convertWord(client, file)),
    on("reportwright.exportToWord", () => exportToWord(client)),
    on("reportwright.restartServer", () => restart()),
    on("reportwright.showServerLog", () => client.outputChannel.show()),
    on("reportwright.showReportView", () => showReportView()),
    // Of the Report view alone.
    on("reportwright.goTo", (uri: Uri, place: PlainRange | null) => goTo(uri, place)),
    on("reportwright.insertMissing", (node: SectionNode | undefined) => insertNode(client, follower, node)),
  ]);
}

/** The section of the view, by its menu, or the one that is selected there, by a key. */
async function moveNode(
  { client, follower, tree }: Workbench,
  from: Node | undefined,
  to: MoveTarget,
): Promise<void> {
  const node = from ?? tree.selection;
  if (node === undefined) return;
  await follower.upToDate();
  const start = startOf(tree.nodeNow(node));
  const { current } = follower;
  if (start === undefined || current.kind !== "report") return;
  await moveWithCursor(client, current.document, start, to);
}

/** The view shows itself with the first report; who wants it before has it by this. */
async function showReportView(): Promise<void> {
  await commands.executeCommand("setContext", "reportwright.hasReport", true);
  await commands.executeCommand("reportwright.report.focus");
}

async function insertNode(
  client: BaseLanguageClient,
  { current }: Follower,
  node: SectionNode | undefined,
): Promise<void> {
  const index = node?.section.insertable;
  if (current.kind !== "report" || index === undefined || index === null) return;
  await goTo(current.document.uri, null, false);
  await insert(client, current.document, current.version, index);
}
