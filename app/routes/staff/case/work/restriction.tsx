import type { WorkOf } from "../../../../../workflows/letters";
import { RESTRICTION_GROUNDS, type RestrictionGround } from "../../../../../workflows/letters/work/limits";
import { type Copy, useCopy } from "../../../../components/language";
import { ChooseMany, Day } from "../fields";
import { Rows } from "../rows";
import { WithheldRows } from "./withheld";

const copy: Copy<
  Record<"grounds" | "since" | "sinceHint" | "categories" | "what" | "system", string> & {
    ground: Record<RestrictionGround, string>;
  }
> = {
  nl: {
    grounds: "Welk geval van artikel 18 lid 1 is dit?",
    since: "Beperkt sinds",
    sinceHint: "De beperking geldt vanaf de ontvangst van het verzoek.",
    categories: "Welke gegevens, in welk systeem?",
    what: "Gegevens",
    system: "Systeem en hoe gemarkeerd",
    ground: {
      a: "a - de juistheid wordt betwist",
      b: "b - de verwerking mag niet, maar de persoon wil geen wissing",
      c: "c - de persoon heeft de gegevens nodig voor een rechtszaak",
      d: "d - er is bezwaar gemaakt en dat wordt nog beoordeeld",
    },
  },
  en: {
    grounds: "Which case of article 18(1) is this?",
    since: "Restricted since",
    sinceHint: "The restriction holds from the receipt of the request.",
    categories: "Which data, in which system?",
    what: "Data",
    system: "System and how marked",
    ground: {
      a: "a - their accuracy is contested",
      b: "b - the processing is unlawful, but the person does not want erasure",
      c: "c - the person needs the data for a legal claim",
      d: "d - an objection was made and is still being judged",
    },
  },
};

export function RestrictionFields({ work }: { work: WorkOf<"restriction"> }) {
  const words = useCopy(copy);
  return (
    <>
      <ChooseMany
        name="grounds"
        label={words.grounds}
        choices={RESTRICTION_GROUNDS.map((value) => ({ value, label: words.ground[value] }))}
        start={work.grounds}
      />
      <Day name="since" label={words.since} hint={words.sinceHint} start={work.since} />
      <Rows
        name="categories"
        label={words.categories}
        start={work.categories}
        fields={[
          { name: "what", label: words.what },
          { name: "system", label: words.system },
        ]}
      />
      <WithheldRows withheld={work.withheld} />
    </>
  );
}
