import PDFDocument from "pdfkit";
import { formatDate } from "../../workflows/deadlines";
import type { OrganisationFacts } from "../../workflows/letters";
import type { Language } from "../../workflows/wording/language";
import { type CodeLetterAbout, letterWords } from "./code-letter-words";
import { pdfFonts } from "./fonts";

/** Millimetres in PostScript points. */
const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

const PAGE = { width: mm(210), left: mm(25), right: mm(20) };
const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;
/**
 * A4 folded in three in a Dutch window envelope (C5/6, window on the left): what shows lies 50 to 85 mm below the top
 * edge. Nothing but the address may stand there.
 */
const WINDOW = { top: mm(52), height: mm(33), width: mm(80), lineHeight: mm(5.2) };
const FOLDS = [mm(99), mm(198)];
const BODY_TOP = mm(108);

/** Accessible to everyone (ISO 14289); the types of the library know archives only. */
const PDF_UA = "PDF/UA" as unknown as PDFKit.PDFDocumentOptions["subset"];

const SIZE = { small: 8.5, text: 11, title: 17, code: 24 };

export interface CodeLetter {
  organisation: OrganisationFacts;
  language: Language;
  /** What the code is for. */
  about: CodeLetterAbout;
  /** As on the envelope: the name, then street, postcode and town. */
  addressee: { name: string; lines: string[] };
  reference: string;
  /** Local date of the letter. */
  date: string;
  code: string;
  /** Last local date on which the code works; null when it works until a new one is made. */
  validUntil: string | null;
  /** Where it is typed, without the scheme: people copy it by hand. */
  site: string;
}

/**
 * A letter with a code, as a tagged PDF (PDF/UA): it has a title and a language, every word stands in a structure
 * that reads in order, and marks that say nothing are artifacts. It says nothing of what was asked: whoever opens
 * the envelope may be somebody else.
 * @returns the bytes; the code stands in them and nowhere else
 */
export function codeLetterPdf(letter: CodeLetter): Promise<Buffer> {
  const words = letterWords[letter.language];
  const doc = new PDFDocument({
    size: "A4",
    margin: 0,
    pdfVersion: "1.7",
    subset: PDF_UA,
    tagged: true,
    lang: letter.language === "nl" ? "nl-NL" : "en-GB",
    displayTitle: true,
    info: { Title: words.title[letter.about], Author: letter.organisation.name },
    autoFirstPage: true,
  });
  const bytes = collected(doc);
  doc.registerFont("regular", pdfFonts.regular);
  doc.registerFont("bold", pdfFonts.bold);
  foldMarks(doc);
  const root = doc.struct("Document");
  doc.addStructure(root);
  const add = (type: string, draw: () => void) => root.add(doc.struct(type, {}, draw));

  add("P", () => senderLine(doc, letter));
  add("P", () => addressInWindow(doc, letter));
  doc.y = BODY_TOP;
  add("P", () =>
    say(
      doc,
      `${words.date}: ${formatDate(letter.date, letter.language)}\n${words.reference}: ${letter.reference}`,
    ),
  );
  add("H1", () => say(doc, words.title[letter.about], { font: "bold", size: SIZE.title }));
  add("P", () => say(doc, words.dear(letter.addressee.name)));
  for (const paragraph of words.before[letter.about](letter.organisation.shortName)) {
    add("P", () => say(doc, paragraph));
  }
  add("P", () => say(doc, letter.code, { font: "bold", size: SIZE.code, spacing: 3 }));
  const until = letter.validUntil && formatDate(letter.validUntil, letter.language);
  for (const paragraph of words.after[letter.about === "identity" ? "identity" : "pickup"]({
    site: letter.site,
    reference: letter.reference,
    until,
  })) {
    add("P", () => say(doc, paragraph));
  }
  const { email, phone } = letter.organisation.privacyContact;
  add("P", () => say(doc, words.notYou[letter.about](email, phone)));
  add("P", () => say(doc, `${words.regards}\n${letter.organisation.name}`));
  root.end();
  doc.end();
  return bytes;
}

type Document = InstanceType<typeof PDFDocument>;

function collected(doc: Document): Promise<Buffer> {
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    doc.on("data", (part: Buffer) => parts.push(part));
    doc.on("end", () => resolve(Buffer.concat(parts)));
    doc.on("error", reject);
  });
}

function senderLine(doc: Document, { organisation }: CodeLetter): void {
  doc.font("regular").fontSize(SIZE.small);
  doc.text([organisation.name, ...organisation.postalAddress].join(", "), PAGE.left, mm(20), {
    width: TEXT_WIDTH,
  });
}

/** Name and address, each on its line; one that does not fit is set smaller rather than broken. */
function addressInWindow(doc: Document, { addressee }: CodeLetter): void {
  const most = Math.floor(WINDOW.height / WINDOW.lineHeight);
  const lines = [addressee.name, ...addressee.lines].slice(0, most);
  lines.forEach((line, index) => {
    doc.font("regular").fontSize(SIZE.text);
    const width = doc.widthOfString(line);
    if (width > WINDOW.width) doc.fontSize((SIZE.text * WINDOW.width) / width);
    doc.text(line, PAGE.left, WINDOW.top + index * WINDOW.lineHeight, { lineBreak: false });
  });
}

function say(
  doc: Document,
  text: string,
  {
    font = "regular",
    size = SIZE.text,
    spacing = 0,
  }: { font?: string; size?: number; spacing?: number } = {},
): void {
  doc.font(font).fontSize(size);
  doc.text(text, PAGE.left, doc.y, { width: TEXT_WIDTH, lineGap: 3, characterSpacing: spacing });
  doc.y += mm(3.5);
}

/** Where to fold, so that the address lies in the window; nothing to read. */
function foldMarks(doc: Document): void {
  doc.markContent("Artifact", { type: "Layout" });
  for (const y of FOLDS) doc.moveTo(mm(4), y).lineTo(mm(9), y).lineWidth(0.5).stroke("#888888");
  doc.endMarkedContent();
}
