import bold from "./fonts/loket-sans-bold.ttf?inline";
import regular from "./fonts/loket-sans-regular.ttf?inline";

const bytesOf = (dataUrl: string): Buffer => Buffer.from(dataUrl.slice(dataUrl.indexOf(",") + 1), "base64");

/**
 * Two weights of Source Sans 3 as plain TrueType outlines, under a name of their own as their licence asks: a PDF for
 * everyone carries its fonts, and the web fonts of the site are packed in a way that no PDF takes. Latin letters with
 * every accent that European names have.
 */
export const pdfFonts = { regular: bytesOf(regular), bold: bytesOf(bold) };
