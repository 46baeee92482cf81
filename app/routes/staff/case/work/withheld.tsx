import type { WithheldPart } from "../../../../../workflows/letters/work/shared";
import { type Copy, useCopy } from "../../../../components/language";
import { Rows } from "../rows";

const copy: Copy<Record<"title" | "hint" | "what" | "reason" | "article", string>> = {
  nl: {
    title: "Wat krijgt de verzoeker niet?",
    hint: "Gemaskeerd, weggelaten of geweigerd. Staat hier iets, dan is de uitkomst ‘gedeeltelijk toegewezen’.",
    what: "Wat",
    reason: "Waarom, in gewone woorden",
    article: "Artikel",
  },
  en: {
    title: "What does the requester not get?",
    hint: "Masked, left out or refused. With anything here the outcome is ‘partly granted’.",
    what: "What",
    reason: "Why, in plain words",
    article: "Article",
  },
};

/** Each part that is left out, with its reason and article (EDPB 01/2022 par. 193). */
export function WithheldRows({ withheld }: { withheld: readonly WithheldPart[] }) {
  const words = useCopy(copy);
  return (
    <Rows
      name="withheld"
      label={words.title}
      hint={words.hint}
      start={withheld.map((part) => ({ ...part }))}
      empty={{ article: "artikel 15 lid 4 AVG" }}
      fields={[
        { name: "what", label: words.what },
        { name: "article", label: words.article },
        { name: "reason", label: words.reason, type: "text", wide: true },
      ]}
    />
  );
}
