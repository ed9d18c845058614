import { readReports } from "../../core/check/check";
import { toBase64 } from "../convert/base64";
import type { DocumentParams, ExportResult, Refusal } from "../protocol";
import type { Session } from "../session";

/** reportwright/export, in the style that the settings name */
export async function exportReport(
  session: Session,
  { uri }: DocumentParams,
): Promise<ExportResult | Refusal | null> {
  const [opened, exporter] = await Promise.all([session.opened(uri), session.exporter()]);
  if (opened === undefined || exporter === undefined) return null;
  const { open } = opened.snapshot;
  const { exportStyle } = await session.settingsFor(uri);
  const document = exporter.readForExport(open, readReports(open, opened.setup, true));
  const { chosen, found } = await session.surroundings.askFiles(uri, (around) => ({
    chosen: exporter.chooseStyle(exportStyle, document.lang, {
      system: around.system,
      folder: around.root,
      inside: true,
    }),
    found: exporter.picturesFor(document, around),
  }));
  if ("reason" in chosen) return { reason: session.say(chosen.reason) };
  const bytes = await exporter.writeDocx(document, chosen.style, found.pictures);
  return { docx: toBase64(bytes), withoutPictures: found.left };
}
