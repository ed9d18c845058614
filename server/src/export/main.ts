/** Reports as Word files. A bundle of its own, loaded by the edges when somebody asks for it. */

export type { ExportDocument } from "./document";
export { writeDocx } from "./docx/write";
export { PICTURE_LIMIT, type Picture, type Pictures, readPicture } from "./images";
export { type FoundPictures, type PictureSource, picturesFor } from "./pictures";
export { readForExport } from "./read/read";
export { BUILT_IN_STYLES, defaultStyle } from "./style/builtIn";
export { type ChosenStyle, chooseStyle } from "./style/chooseStyle";
export { readStyle } from "./style/readStyle";
export type { ExportStyle } from "./style/style";
export { writeStyle } from "./style/writeStyle";
