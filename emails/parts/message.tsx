import type { ReactNode } from "react";
import type { OrganisationFacts } from "../../workflows/letters";
import type { Addressee } from "../letter";
import type { Fact } from "./facts";
import { Frame } from "./frame";
import { Fixed, P, Small } from "./prose";
import { useVoice } from "./voice";

interface MessageProps {
  organisation: OrganisationFacts;
  title: string;
  preview: string;
  /** Null while the address is unconfirmed: a name that a stranger typed is not mailed to anyone. */
  addressee: Addressee | null;
  facts?: readonly Fact[];
  children: ReactNode;
}

/** A short message that the system sends by itself, and says so. */
export function Message({ organisation, title, preview, addressee, facts, children }: MessageProps) {
  const { say } = useVoice();
  const { email, phone } = organisation.privacyContact;
  const greeting = addressee
    ? say({ nl: `Geachte ${addressee.name},`, en: `Dear ${addressee.name},` })
    : say({ nl: "Geachte heer of mevrouw,", en: "Dear Sir or Madam," });
  return (
    <Frame organisation={organisation} title={title} preview={preview} addressee={addressee} facts={facts}>
      <P>{greeting}</P>
      {children}
      <P>
        {say({ nl: "Hebt u vragen? U bereikt ons via ", en: "Do you have questions? You can reach us at " })}
        {email} {say({ nl: "of", en: "or" })} <Fixed>{phone}</Fixed>.
      </P>
      <P>
        {say({ nl: "Met vriendelijke groet,", en: "Kind regards," })}
        <br />
        {say({
          nl: `het privacyloket van ${organisation.shortName}`,
          en: `the privacy desk of ${organisation.shortName}`,
        })}
      </P>
      <Small>
        {say({
          nl: "Dit bericht is automatisch verstuurd.",
          en: "This message was sent automatically.",
        })}
      </Small>
    </Frame>
  );
}
