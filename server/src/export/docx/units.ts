/** Word's units. A twip is a twentieth of a point; font sizes count half points; pictures count pixels of 1/96 inch. */
export const twipsOfMm = (mm: number): number => Math.round((mm * 1440) / 25.4);
export const twipsOfPoints = (points: number): number => Math.round(points * 20);
export const halfPoints = (points: number): number => Math.round(points * 2);
export const mmOfPixels = (pixels: number): number => (pixels * 25.4) / 96;
export const pixelsOfMm = (mm: number): number => Math.round((mm * 96) / 25.4);
