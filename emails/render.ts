import { render } from "@react-email/render";
import { type ComponentType, createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { LetterName } from "../workflows/letters";
import type { Language } from "../workflows/wording/language";
import { catalogue, type LetterProps } from "./catalogue";
import type { Letter } from "./letter";
import { type Medium, Spoken } from "./parts/voice";
import documentStyles from "./styles/document.css?raw";
import pageStyles from "./styles/page.css?raw";
import { plainTextOf } from "./text";

export interface RenderedLetter {
  subject: string;
  /** A complete page: the mail itself, or for letters on the status page the letter as it prints. */
  html: string;
  text: string;
  /** The letter as a fragment without styles of its own, to show inside a page. */
  document: string;
}

/**
 * Draws one letter. The same name, props and language give the same bytes, so that a frozen letter can be
 * compared by hash. Text that people typed is escaped everywhere.
 */
export async function renderLetter<Name extends LetterName>(
  name: Name,
  props: LetterProps<Name>,
  language: Language,
): Promise<RenderedLetter> {
  const letter = catalogue[name] as unknown as Letter<LetterProps<Name>>;
  const body = createElement(letter.component as ComponentType<object>, props as object);
  const drawn = (medium: Medium): ReactElement => createElement(Spoken, { language, medium }, body);
  const subject = oneLine(letter.subject(language, props));
  const document = renderToStaticMarkup(drawn("document"));
  const html =
    letter.delivery === "notice" ? letterPage(document, subject, language) : await render(drawn("mail"));
  return { subject, html, text: plainTextOf(document), document };
}

/** A letter on a page of its own: opens without anything else and prints on A4. */
export function letterPage(document: string, title: string, language: Language): string {
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${escapeText(title)}</title>`,
    `<style>${documentStyles}${pageStyles}</style>`,
  ].join("");
  // Named, because the pages that frame a letter have a main part of their own.
  const main = `<main aria-label="${escapeText(title)}">${document}</main>`;
  return `<!DOCTYPE html><html lang="${language}"><head>${head}</head><body>${main}</body></html>\n`;
}

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();
const escapeText = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
