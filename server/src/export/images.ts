import { imageSize } from "image-size";

/** A picture of the text, ready to be embedded. */
export interface Picture {
  readonly bytes: Uint8Array;
  readonly type: "png" | "jpg" | "gif" | "bmp";
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** The pictures that could be had, by their address in the text. */
export type Pictures = ReadonlyMap<string, Picture>;

/** Largest picture that is embedded, in bytes. */
export const PICTURE_LIMIT = 20 * 1024 * 1024;

/** Reads what an image file is; undefined for what Word cannot show or is no image. Never throws. */
export function readPicture(bytes: Uint8Array): Picture | undefined {
  if (bytes.length > PICTURE_LIMIT) return undefined;
  try {
    const { width, height, type } = imageSize(bytes);
    if (type !== "png" && type !== "jpg" && type !== "gif" && type !== "bmp") return undefined;
    return width > 0 && height > 0 ? { bytes, type, width, height } : undefined;
  } catch {
    return undefined;
  }
}
