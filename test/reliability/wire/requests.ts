import { LineIndex } from "../../../server/src/core/text/lineIndex";
import type { Random } from "../../bench/inputs/random";
import type { Position, Range } from "../../lsp/server";

/** What a request is made from: a document that is open, and what has been heard of it. */
export class Scene {
  readonly index: LineIndex;
  /** Actions and identities that the server gave before, to be handed back. */
  readonly heard: { actions: readonly unknown[]; resultId: string | undefined; tokens: string | undefined } =
    {
      actions: [],
      resultId: undefined,
      tokens: undefined,
    };

  constructor(
    readonly random: Random,
    readonly uri: string,
    readonly text: string,
    readonly version: number,
  ) {
    this.index = new LineIndex(text);
  }

  get textDocument() {
    return { uri: this.uri };
  }

  /** Mostly within the text, and seldom within a letter of two units. */
  position(): Position {
    const { random } = this;
    if (random.chance(0.03))
      return { line: random.int(0, 2 * this.index.lineCount), character: random.int(0, 999) };
    return this.index.positionAt(random.int(0, this.text.length));
  }

  range(): Range {
    const { random } = this;
    const one = random.int(0, this.text.length);
    const other = random.chance(0.3) ? one : random.int(0, this.text.length);
    return this.index.rangeOf({ start: Math.min(one, other), end: Math.max(one, other) });
  }
}

export interface Method {
  /** The entry of the server's capabilities that announces it; null for the protocol's own and ours. */
  readonly capability: string | null;
  params(scene: Scene): unknown;
}

const at = (scene: Scene) => ({ textDocument: scene.textDocument, position: scene.position() });
const whole = ({ textDocument }: Scene) => ({ textDocument });
const ours = ({ uri }: Scene) => ({ uri });
const options = { tabSize: 2, insertSpaces: true };
const SIDES = ["up", "down", "in", "out"] as const;
const SCHEMES = ["official", "chapter", "decimal", "outline", "legal", "none"] as const;
const KINDS = [
  "quickfix",
  "refactor",
  "source",
  "source.fixAll",
  "source.renumber.reportwright",
  "refactor.rewrite",
];

/** Every request that the server answers, with parameters as an editor would send them. */
export const METHODS: Readonly<Record<string, Method>> = {
  "textDocument/completion": { capability: "completionProvider", params: at },
  "textDocument/hover": { capability: "hoverProvider", params: at },
  "textDocument/definition": { capability: "definitionProvider", params: at },
  "textDocument/references": {
    capability: "referencesProvider",
    params: (scene) => ({ ...at(scene), context: { includeDeclaration: scene.random.chance(0.5) } }),
  },
  "textDocument/documentHighlight": { capability: "documentHighlightProvider", params: at },
  "textDocument/prepareRename": { capability: "renameProvider", params: at },
  "textDocument/rename": {
    capability: "renameProvider",
    params: (scene) => ({
      ...at(scene),
      newName: scene.random.pick(["x", "新名称", "", "a\nb", "# 😀 |", "一、二"]),
    }),
  },
  "textDocument/documentLink": { capability: "documentLinkProvider", params: whole },
  "textDocument/foldingRange": { capability: "foldingRangeProvider", params: whole },
  "textDocument/selectionRange": {
    capability: "selectionRangeProvider",
    params: (scene) => ({ ...whole(scene), positions: Array.from({ length: 3 }, () => scene.position()) }),
  },
  "textDocument/documentSymbol": { capability: "documentSymbolProvider", params: whole },
  "workspace/symbol": {
    capability: "workspaceSymbolProvider",
    params: ({ random }) => ({ query: random.pick(["", "zcba", "总结", "summary", "(", "😀"]) }),
  },
  "textDocument/codeLens": { capability: "codeLensProvider", params: whole },
  "textDocument/inlayHint": {
    capability: "inlayHintProvider",
    params: (scene) => ({ ...whole(scene), range: scene.range() }),
  },
  "textDocument/formatting": {
    capability: "documentFormattingProvider",
    params: (scene) => ({ ...whole(scene), options }),
  },
  "textDocument/rangeFormatting": {
    capability: "documentRangeFormattingProvider",
    params: (scene) => ({ ...whole(scene), range: scene.range(), options }),
  },
  "textDocument/onTypeFormatting": {
    capability: "documentOnTypeFormattingProvider",
    params: (scene) => ({ ...at(scene), ch: "\n", options }),
  },
  "textDocument/semanticTokens/full": { capability: "semanticTokensProvider", params: whole },
  "textDocument/semanticTokens/full/delta": {
    capability: "semanticTokensProvider",
    params: (scene) => ({ ...whole(scene), previousResultId: scene.heard.tokens ?? "none" }),
  },
  "textDocument/semanticTokens/range": {
    capability: "semanticTokensProvider",
    params: (scene) => ({ ...whole(scene), range: scene.range() }),
  },
  "textDocument/codeAction": {
    capability: "codeActionProvider",
    params: (scene) => ({
      ...whole(scene),
      range: scene.range(),
      context: { diagnostics: [], ...(scene.random.chance(0.5) && { only: [scene.random.pick(KINDS)] }) },
    }),
  },
  "codeAction/resolve": {
    capability: "codeActionProvider",
    params: ({ heard, random }) =>
      heard.actions.length > 0 ? random.pick(heard.actions) : { title: "none" },
  },
  "workspace/executeCommand": { capability: "executeCommandProvider", params: command },
  "workspace/willRenameFiles": {
    capability: "workspace",
    params: ({ uri, random }) => ({
      files: [
        {
          oldUri: uri,
          newUri: `file:///reports/${random.pick(["b.md", "更名 文件.md", "../a.md", "x/y/z.md"])}`,
        },
      ],
    }),
  },
  "textDocument/diagnostic": {
    capability: "diagnosticProvider",
    params: (scene) => ({ ...whole(scene), previousResultId: scene.heard.resultId }),
  },
  "workspace/diagnostic": { capability: "diagnosticProvider", params: () => ({ previousResultIds: [] }) },
  "reportwright/status": { capability: null, params: ours },
  "reportwright/types": { capability: null, params: ours },
  "reportwright/scaffold": {
    capability: null,
    params: ({ random }) => ({
      type: random.pick(["postmortem", "自查报告", "base", "none"]),
      title: "关于$1{}的报告",
    }),
  },
  "reportwright/reportView": { capability: null, params: whole },
  "reportwright/preview": { capability: null, params: whole },
  "reportwright/insertable": { capability: null, params: ours },
  "reportwright/insertSection": {
    capability: null,
    params: ({ uri, version, random }) => ({ uri, version, index: random.int(-1, 5) }),
  },
  "reportwright/convert": { capability: null, params: ({ text }) => ({ text }) },
  "reportwright/moveSection": {
    capability: null,
    params: (scene) => ({ ...at(scene), to: destination(scene) }),
  },
  "reportwright/setType": {
    capability: null,
    params: (scene) => ({ ...whole(scene), type: scene.random.pick(["postmortem", "自查报告", "none"]) }),
  },
  "reportwright/switchScheme": {
    capability: null,
    params: (scene) => ({ ...at(scene), scheme: scene.random.pick(SCHEMES) }),
  },
  "reportwright/renumber": { capability: null, params: ours },
};

function destination(scene: Scene): unknown {
  const { random } = scene;
  if (random.chance(0.6)) return random.pick(SIDES);
  return random.chance(0.5) ? { before: scene.position() } : { after: scene.position() };
}

function command(scene: Scene): unknown {
  const { uri, random, index } = scene;
  const line = random.int(0, index.lineCount);
  return random.pick([
    { command: "reportwright.renumber", arguments: [uri] },
    { command: "reportwright.insertSection", arguments: [uri, random.pick(["work", "summary", "none"])] },
    { command: "reportwright.moveSection", arguments: [uri, line, destination(scene)] },
    { command: "reportwright.switchScheme", arguments: [uri, random.pick(SCHEMES)] },
  ]);
}
