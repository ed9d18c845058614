import {
  commands,
  type Disposable,
  EventEmitter,
  l10n,
  type TextEditorSelectionChangeEvent,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  window,
} from "vscode";
import { setting } from "../settings";
import { type Move, SectionDrop } from "./drop";
import type { Followed, Follower } from "./follower";
import { itemOf } from "./items";
import { type Node, nodeAt, nodeOfKey, rootsOf } from "./nodes";

const VIEW = "reportwright.report";

/** The Report view: the sections that the report has and lacks, with their state. */
export class ReportTree implements TreeDataProvider<Node>, Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly view: TreeView<Node>;
  private readonly subscriptions: Disposable[];
  private roots: readonly Node[] = [];

  constructor(
    private readonly follower: Follower,
    move: Move,
  ) {
    this.view = window.createTreeView<Node>(VIEW, {
      treeDataProvider: this,
      showCollapseAll: true,
      dragAndDropController: new SectionDrop(follower, move, () => this.roots),
    });
    this.subscriptions = [
      this.changed,
      this.view,
      follower.onDidChange((followed) => this.show(followed)),
      window.onDidChangeTextEditorSelection((event) => this.reveal(event)),
    ];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** What is selected in the view. */
  get selection(): Node | undefined {
    return this.view.selection[0];
  }

  /** The same entry in the view as it is now, or the entry itself where it is gone. */
  nodeNow(node: Node): Node {
    return nodeOfKey(this.roots, node.key) ?? node;
  }

  getChildren(node?: Node): Node[] {
    return [...(node === undefined ? this.roots : node.children)];
  }

  getParent(node: Node): Node | undefined {
    return node.parent;
  }

  getTreeItem(node: Node): TreeItem {
    const { current } = this.follower;
    if (current.kind !== "report") throw new Error("There is no report to show.");
    return itemOf(node, current.document.uri);
  }

  private show(followed: Followed): void {
    const reports = followed.kind === "report" ? followed.reports : [];
    this.roots = rootsOf(reports);
    const [only, ...others] = reports;
    this.view.description = only !== undefined && others.length === 0 ? describe(only) : undefined;
    // Contexts first: a text of welcome must not flash up before the tree is there.
    void commands.executeCommand("setContext", "reportwright.shown", followed.kind);
    if (followed.kind === "report")
      void commands.executeCommand("setContext", "reportwright.hasReport", true);
    this.changed.fire();
  }

  /** Selects the section that the cursor is in. */
  private reveal({ textEditor, kind }: TextEditorSelectionChangeEvent): void {
    const { current } = this.follower;
    if (kind === undefined || !this.view.visible || current.kind !== "report") return;
    if (textEditor.document !== current.document || textEditor.document.version !== current.version) return;
    if (!setting("reportView.followCursor", true)) return;
    const node = nodeAt(this.roots, textEditor.selection.active.line);
    if (node !== undefined) void this.view.reveal(node, { select: true, focus: false });
  }
}

function describe({
  typeName,
  required,
  complete,
}: {
  readonly typeName: string;
  readonly required: number;
  readonly complete: number;
}): string {
  return required === 0 ? typeName : l10n.t("{0}, {1} of {2}", typeName, complete, required);
}
