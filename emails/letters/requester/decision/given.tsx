import type { DecidedKind } from "../../../../workflows/letters";
import type { DeliveredFile, ToldRecipient, WithheldPart } from "../../../../workflows/letters/work/shared";
import { Entry } from "../../../parts/facts";
import { Free } from "../../../parts/free";
import { H, Items, P } from "../../../parts/prose";
import { useVoice } from "../../../parts/voice";
import type { DecisionProps } from "./frame";

/** The files that go with the answer. View-only access would be no copy, so they can be downloaded. */
export function Files({ files, letter }: { files: readonly DeliveredFile[]; letter: DecisionProps }) {
  const { say } = useVoice();
  if (files.length === 0) return null;
  return (
    <>
      <Items items={files.map(({ name, contains }) => `${name}: ${contains}`)} />
      <P>
        {letter.statusUrl
          ? say({
              nl: "U downloadt ze op uw statuspagina. U hebt daarvoor de code nodig die wij u mailen en de ophaalcode die u van ons kreeg.",
              en: "You can download them from your status page. You need the code that we e-mail to you and the pickup code that we gave you.",
            })
          : say({ nl: "U vindt ze bij deze brief.", en: "They come with this letter." })}
      </P>
    </>
  );
}

const PLAN_KINDS: readonly DecidedKind[] = ["erasure", "consent-withdrawal"];

/** What the person does not get. A plan already listed it item by item, then only our words are added. */
export function Withheld(props: {
  kind: DecidedKind;
  parts: readonly WithheldPart[];
  reasons: string | undefined;
}) {
  const { say } = useVoice();
  const listed =
    PLAN_KINDS.includes(props.kind) || props.kind === "rectification" || props.kind === "objection";
  if (listed) return <Free text={props.reasons} />;
  return (
    <>
      <H>{say({ nl: "Waaraan kunnen wij niet voldoen?", en: "What can we not give you?" })}</H>
      <Free text={props.reasons} />
      {props.parts.map((part) => (
        <Entry
          key={part.id}
          title={part.what}
          facts={[
            [say({ nl: "Waarom", en: "Why" }), part.reason],
            [say({ nl: "Wetsartikel", en: "Article of law" }), part.article],
          ]}
        />
      ))}
    </>
  );
}

/** Who else was told (GDPR 19). */
export function Recipients({ recipients }: { recipients: readonly ToldRecipient[] }) {
  const { say, date } = useVoice();
  const told = (recipient: ToldRecipient): string => {
    if (recipient.told === "done")
      return say({
        nl: `op de hoogte gebracht op ${date(recipient.on)}`,
        en: `told on ${date(recipient.on)}`,
      });
    if (recipient.told === "will-be")
      return say({
        nl: `krijgt bericht uiterlijk ${date(recipient.by)}`,
        en: `will be told by ${date(recipient.by)}`,
      });
    return say({
      nl: `konden wij niet op de hoogte brengen, omdat ${recipient.reason}`,
      en: `could not be told, because ${recipient.reason}`,
    });
  };
  return (
    <>
      <H>{say({ nl: "Wie hebben uw gegevens van ons gekregen?", en: "Who received your data from us?" })}</H>
      {recipients.length === 0 ? (
        <P>
          {say({
            nl: "Wij hebben deze gegevens aan niemand anders gegeven. Wij hoefden dus niemand op de hoogte te brengen.",
            en: "We did not give these data to anyone else, so there was nobody to tell.",
          })}
        </P>
      ) : (
        <>
          <P>
            {say({
              nl: "Wij vertellen deze ontvangers wat er is veranderd (artikel 19 AVG). Zij horen niet waarom u dit vroeg.",
              en: "We tell these recipients what has changed (Article 19 GDPR). They do not hear why you asked.",
            })}
          </P>
          <Items items={recipients.map((recipient) => `${recipient.name}: ${told(recipient)}`)} />
        </>
      )}
    </>
  );
}
