import type { WorkOf } from "../../../../../workflows/letters";
import { type Copy, useCopy } from "../../../../components/language";
import { Lines } from "../fields";
import { Rows } from "../rows";
import { ErasureRows } from "./erasure-rows";

const copy: Copy<
  Record<"consents" | "what" | "stoppedOn" | "consequence" | "consequenceHint" | "data" | "add", string>
> = {
  nl: {
    consents: "Welke toestemming is ingetrokken?",
    what: "Waarvoor was de toestemming",
    stoppedOn: "Gestopt op",
    consequence: "Wat kan de persoon nu niet meer krijgen?",
    consequenceHint: "Neutraal, bijvoorbeeld: “Wij kunnen uw cv dan niet meer aan werkgevers sturen.”",
    data: "Wat gebeurt er met de gegevens?",
    add: "Toestemming toevoegen",
  },
  en: {
    consents: "Which consent was withdrawn?",
    what: "What was the consent for",
    stoppedOn: "Stopped on",
    consequence: "What can the person no longer get?",
    consequenceHint: "Neutral, for instance: “We can then no longer send your CV to employers.”",
    data: "What happens to the data?",
    add: "Add a consent",
  },
};

/** What stopped and when, and what is erased or kept on another ground (GDPR 7(3)). */
export function ConsentFields({ work }: { work: WorkOf<"consent-withdrawal"> }) {
  const words = useCopy(copy);
  return (
    <>
      <Rows
        name="consents"
        label={words.consents}
        add={words.add}
        start={work.consents}
        fields={[
          { name: "what", label: words.what },
          { name: "stoppedOn", label: words.stoppedOn, type: "day" },
        ]}
      />
      <Lines
        name="consequence"
        label={words.consequence}
        hint={words.consequenceHint}
        optional
        rows={2}
        start={work.consequence}
      />
      <ErasureRows name="data" label={words.data} items={work.data} />
    </>
  );
}
