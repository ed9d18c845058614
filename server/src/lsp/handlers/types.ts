import { specsOf } from "../../core/features/missing";
import { scaffold } from "../../core/features/scaffold";
import type { ReportType } from "../../core/types/reportType";
import type { DocumentParams, ScaffoldParams, TypeInfo } from "../protocol";
import type { Session } from "../session";

/** reportwright/types: those known to the document or, without one, to the workspace. */
export async function types(session: Session, params: Partial<DocumentParams> | null): Promise<TypeInfo[]> {
  const library = await session.libraryFor(params?.uri);
  return (library?.types ?? []).map((type) => toInfo(session, type));
}

function toInfo(session: Session, type: ReportType): TypeInfo {
  const { locale } = session.features;
  return {
    id: type.id,
    name: type.name[locale],
    otherName: type.name[locale === "zh" ? "en" : "zh"],
    lang: type.lang,
    origin: type.origin,
    sections: type.sections.flatMap((entry) => specsOf(entry).slice(0, 1)).map(({ name }) => name),
  };
}

/** reportwright/scaffold */
export async function newReport(session: Session, params: ScaffoldParams | null): Promise<string | null> {
  if (typeof params?.type !== "string") return null;
  const library = await session.libraryFor(params.uri);
  const type = library?.get(params.type) ?? library?.named(params.type);
  if (library === undefined || type === undefined) return null;
  return scaffold(type, {
    library,
    title: typeof params.title === "string" ? params.title : undefined,
    snippet: true,
  });
}
