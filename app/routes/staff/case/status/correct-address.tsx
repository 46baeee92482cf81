import { Details } from "../../../../components/details";
import { type Copy, useCopy } from "../../../../components/language";
import { Line, Lines } from "../fields";
import { CaseForm, useAnswer, type usePage } from "../form";

const copy: Copy<
  Record<"title" | "careful" | "email" | "address" | "reason" | "reasonHint" | "save", string>
> = {
  nl: {
    title: "Adres verbeteren",
    careful:
      "Wie dit e-mailadres leest, kan de brieven in dit dossier lezen. Stel daarom eerst vast met wie u spreekt.",
    email: "E-mailadres",
    address: "Postadres",
    reason: "Hoe weet u dat dit klopt?",
    reasonHint: "Komt met het oude en het nieuwe adres bij de notities.",
    save: "Adres verbeteren",
  },
  en: {
    title: "Correct the address",
    careful:
      "Whoever reads this mailbox can read the letters in this case. So first establish whom you are speaking to.",
    email: "E-mail address",
    address: "Postal address",
    reason: "How do you know that this is right?",
    reasonHint: "Goes to the notes with the old and the new address.",
    save: "Correct the address",
  },
};

/** Writes right where the desk writes to. */
export function CorrectAddress({
  party,
}: {
  party: ReturnType<typeof usePage>["people"]["parties"][number];
}) {
  const words = useCopy(copy);
  const answered = useAnswer()?.intention === "correct-address";
  return (
    <Details summary={words.title} open={answered}>
      <CaseForm
        intention="correct-address"
        form="address"
        submit={words.save}
        look="secondary"
        about={party.id}
        hidden={{ party: party.id }}
      >
        <p>{words.careful}</p>
        <Line name="email" label={words.email} start={party.email ?? ""} optional={!party.email} />
        <Lines name="address" label={words.address} start={party.address ?? ""} optional maxLength={600} />
        <Lines name="reason" label={words.reason} hint={words.reasonHint} rows={2} maxLength={1000} />
      </CaseForm>
    </Details>
  );
}
