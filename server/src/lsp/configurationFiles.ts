import {
  type CompletionItem,
  CompletionItemKind,
  type Hover,
  InsertTextFormat,
  type TextDocumentPositionParams,
} from "vscode-languageserver";
import { URI, Utils } from "vscode-uri";
import { proposeYaml, type Terms } from "../core/features/completeYaml";
import { settingsOfRule } from "../core/features/hoverReport";
import { hoverYaml } from "../core/features/hoverYaml";
import { inheritedSections } from "../core/features/inheritedSections";
import type { Setup } from "../core/index";
import { documentedRules } from "../core/rules/all";
import { TYPE_SHAPE } from "../core/types/reading/readType";
import type { Shape } from "../core/types/reading/shape";
import { CONFIG_NAME, isOwnName, saysType } from "../host/configuration";
import { CONFIG_SHAPE } from "../host/readConfig";
import { toMarkup } from "./convert/markup";
import type { Snapshot } from "./documents";
import type { Session } from "./session";

/** A place in `reportwright.yaml` or in a report type that help is asked for. */
interface Asked {
  readonly snapshot: Snapshot;
  readonly shape: Shape;
  readonly terms: Terms;
  readonly setup: Setup | undefined;
  readonly offset: number;
}

const RULES = documentedRules.map(({ id, summary }) => ({ word: id, says: summary }));

/** What can be written at a place of a configuration or report type; undefined for a file that is neither. */
export async function completionInConfiguration(
  session: Session,
  params: TextDocumentPositionParams,
): Promise<CompletionItem[] | undefined> {
  const asked = await ask(session, params);
  if (asked === undefined) return undefined;
  const { snapshot, shape, terms, offset } = asked;
  return proposeYaml(snapshot.text, offset, shape, terms).map(
    ({ label, kind, says, range, newText }, index) => ({
      label,
      kind: kind === "key" ? CompletionItemKind.Property : CompletionItemKind.EnumMember,
      documentation: says && session.say(says),
      // The order of the language, which puts first what comes first.
      sortText: String(index).padStart(3, "0"),
      insertTextFormat: InsertTextFormat.PlainText,
      textEdit: { range: snapshot.positions.range(range), newText },
    }),
  );
}

/** What a key or value there means: null for a place with nothing to say, undefined for a file that is neither. */
export async function hoverInConfiguration(
  session: Session,
  params: TextDocumentPositionParams,
): Promise<Hover | null | undefined> {
  const asked = await ask(session, params);
  if (asked === undefined) return undefined;
  const { snapshot, shape, terms, offset } = asked;
  const found = hoverYaml(snapshot.text, offset, shape, terms);
  if (found === undefined) return null;
  const written = snapshot.text.slice(found.span.start, found.span.end);
  const settings = shape === CONFIG_SHAPE ? settingsOfRule(written, asked.setup) : undefined;
  const text = [found.text, ...(settings ?? [])].map((part) => session.say(part)).join("\n\n");
  return { range: snapshot.positions.range(found.span), contents: toMarkup(session.features, text) };
}

async function ask(
  session: Session,
  { textDocument: { uri }, position }: TextDocumentPositionParams,
): Promise<Asked | undefined> {
  const snapshot = session.documents.configuration(uri);
  const shape = snapshot && (await shapeOf(session, uri, snapshot.text));
  if (snapshot === undefined || shape === undefined) return undefined;
  const setup = await session.surroundings.setup(uri);
  const types = setup?.library.types ?? [];
  const known = types.map(({ id, name }) => ({ word: id, says: name }));
  const terms: Terms = (vocabulary) => {
    if (vocabulary === "type") return known;
    if (vocabulary === "rule") return RULES;
    return vocabulary === "section" ? inheritedSections(snapshot.text, { types }) : [];
  };
  return { snapshot, shape, terms, setup, offset: snapshot.positions.offset(position) };
}

/** A type goes by the end of its name, by being used in the workspace, or by saying what version it is of. */
async function shapeOf(session: Session, uri: string, text: string): Promise<Shape | undefined> {
  const name = Utils.basename(URI.parse(uri));
  if (name === CONFIG_NAME) return CONFIG_SHAPE;
  const isType = isOwnName(name) || saysType(text) || (await session.surroundings.uses(uri));
  return isType ? TYPE_SHAPE : undefined;
}
