import type { LetterName } from "../../workflows/letters";
import { LETTER_NAMES } from "../../workflows/letters";
import type { Language } from "../../workflows/wording/language";
import { catalogue, type LetterProps } from "../catalogue";
import type { Letter } from "../letter";
import { type RenderedLetter, renderLetter } from "../render";

export interface PreviewedLetter {
  name: LetterName;
  preview: string;
  language: Language;
  /** A name for a file: letter, preview and language. */
  file: string;
  rendered: RenderedLetter;
}

/** The names of a letter's examples. */
export const previewNames = (name: LetterName): string[] => Object.keys(catalogue[name].previews);

/** The example data of a letter, for a look or a test. Throws when there is no such example. */
export function previewProps<Name extends LetterName>(
  name: Name,
  preview: string,
  language: Language,
): LetterProps<Name> {
  const { previews } = catalogue[name] as unknown as Letter<LetterProps<Name>>;
  const make = previews[preview];
  if (!make) throw new Error(`Letter ${name} has no preview ${preview}`);
  return make(language);
}

/** Every letter with every example in both languages, one at a time. */
export async function* previewLetters(): AsyncGenerator<PreviewedLetter> {
  for (const name of LETTER_NAMES) {
    for (const preview of previewNames(name)) {
      for (const language of ["nl", "en"] as const) {
        const rendered = await renderLetter(name, previewProps(name, preview, language), language);
        yield { name, preview, language, file: `${name}.${preview}.${language}`, rendered };
      }
    }
  }
}
