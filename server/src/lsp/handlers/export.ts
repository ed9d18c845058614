import { readReports } from "../../core/check/check";
import type { DocumentParams, ExportResult } from "../protocol";
import type { Session } from "../session";

/** reportwright/export */
export async function exportReport(session: Session, { uri }: DocumentParams): Promise<ExportResult | null> {
  const [opened, exporter] = await Promise.all([session.opened(uri), session.exporter()]);
  if (opened === undefined || exporter === undefined) return null;
  const { open } = opened.snapshot;
  const document = exporter.readForExport(open, readReports(open, opened.setup, true));
  const { pictures, left } = await session.surroundings.askFiles(uri, (around) =>
    exporter.picturesFor(document, around),
  );
  const bytes = await exporter.writeDocx(document, exporter.defaultStyle(document.lang), pictures);
  return { docx: base64(bytes), withoutPictures: left };
}

/** How many bytes are made a text at once: a call takes so many arguments. */
const CHUNK = 0x8000;

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += CHUNK) text += String.fromCharCode(...bytes.subarray(i, i + CHUNK));
  return btoa(text);
}
