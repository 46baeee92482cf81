import { toPlainText } from "@react-email/render";

/** The part of html-to-text's builder that is used here; the package brings no types. */
interface Builder {
  openBlock: (options: { leadingLineBreaks: number }) => void;
  closeBlock: (options: { trailingLineBreaks: number }) => void;
  addLiteral: (text: string) => void;
}
type Formatter = (
  element: { children: unknown },
  walk: (children: unknown, builder: Builder) => void,
  builder: Builder,
) => void;

const label: Formatter = (element, walk, builder) => {
  walk(element.children, builder);
  builder.addLiteral(": ");
};

const block =
  (lineBreaks: number): Formatter =>
  (element, walk, builder) => {
    builder.openBlock({ leadingLineBreaks: lineBreaks });
    walk(element.children, builder);
    builder.closeBlock({ trailingLineBreaks: lineBreaks });
  };

/**
 * The letter as plain text, made from its document so that both say the same. Labels get a colon, headings
 * keep their case, web addresses stand once, and every space is a plain one.
 */
export function plainTextOf(document: string): string {
  const text = toPlainText(document, {
    formatters: { label, line: block(1), address: block(2) },
    selectors: [
      { selector: "h3", format: "heading", options: { uppercase: false, trailingLineBreaks: 1 } },
      { selector: "ul", format: "unorderedList", options: { itemPrefix: "- " } },
      ...["h1", "h2"].map((selector) => ({ selector, format: "heading", options: { uppercase: false } })),
      { selector: "dl", format: "block", options: { leadingLineBreaks: 1, trailingLineBreaks: 2 } },
      { selector: "dl > div", format: "line" },
      { selector: "dt", format: "label" },
      { selector: "dd", format: "inline" },
      { selector: "address", format: "address" },
      { selector: "blockquote", format: "block", options: { leadingLineBreaks: 2, trailingLineBreaks: 2 } },
      { selector: "a.letter-web", format: "anchor", options: { ignoreHref: true } },
      { selector: ".letter-screen", format: "skip" },
    ],
  });
  return `${text
    .replaceAll("\u00a0", " ")
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}
