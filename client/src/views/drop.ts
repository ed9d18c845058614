import {
  type DataTransfer,
  DataTransferItem,
  type TextDocument,
  type TreeDragAndDropController,
} from "vscode";
import type { PlainPosition } from "../../../server/src/lsp/protocol";
import type { MoveTarget } from "../commands/moveSection";
import type { Follower } from "./follower";
import { isBefore, lastSection, type Node, startOf } from "./nodes";

const OWN = "application/vnd.code.tree.reportwright.report";

export type Move = (document: TextDocument, position: PlainPosition, to: MoveTarget) => Promise<boolean>;

/**
 * Sections are dragged to where they shall stand: onto one further down they come to stand behind it, onto one further
 * up before it, and onto nothing at the end.
 */
export class SectionDrop implements TreeDragAndDropController<Node> {
  readonly dropMimeTypes = [OWN];
  readonly dragMimeTypes = [OWN];

  constructor(
    private readonly follower: Follower,
    private readonly move: Move,
    private readonly roots: () => readonly Node[],
  ) {}

  handleDrag([node]: readonly Node[], data: DataTransfer): void {
    const start = node && startOf(node);
    if (start !== undefined) data.set(OWN, new DataTransferItem(start));
  }

  async handleDrop(target: Node | undefined, data: DataTransfer): Promise<void> {
    const { current } = this.follower;
    const dragged: PlainPosition | undefined = data.get(OWN)?.value;
    if (dragged === undefined || current.kind !== "report") return;
    const place = destination(dragged, target, this.roots());
    if (place !== undefined) await this.move(current.document, dragged, place);
  }
}

function destination(
  dragged: PlainPosition,
  target: Node | undefined,
  roots: readonly Node[],
): MoveTarget | undefined {
  const onto = target ?? lastSection(roots);
  const start = onto && startOf(onto);
  if (start === undefined) return undefined;
  if (target === undefined || isBefore(dragged, start)) return { after: start };
  return isBefore(start, dragged) ? { before: start } : undefined;
}
