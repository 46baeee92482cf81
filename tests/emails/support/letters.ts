import type { LetterProps } from "../../../emails/catalogue";
import { type PreviewedLetter, previewLetters, previewProps } from "../../../emails/previews";
import { type RenderedLetter, renderLetter } from "../../../emails/render";
import type { LetterName } from "../../../workflows/letters";
import type { Language } from "../../../workflows/wording/language";

export const LANGUAGES: readonly Language[] = ["nl", "en"];

/** An example letter, with the props that a test is about. */
export function drawn<Name extends LetterName>(
  name: Name,
  preview: string,
  language: Language = "nl",
  changes: Partial<LetterProps<Name>> = {},
): Promise<RenderedLetter> {
  return renderLetter(name, { ...previewProps(name, preview, language), ...changes }, language);
}

/** What a reader sees of html: no tags, no styles, plain spaces. */
export function readable(html: string): string {
  return html
    .replace(/<(style|title|head)[\s\S]*?<\/\1>/g, " ")
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");
}

/** Every letter with every example, in both languages. */
export async function allExamples(): Promise<PreviewedLetter[]> {
  const all: PreviewedLetter[] = [];
  for await (const letter of previewLetters()) all.push(letter);
  return all;
}
