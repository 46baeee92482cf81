import type { ReactNode } from "react";
import type { CaseLetterProps } from "../letter";
import { Frame } from "./frame";
import { Free, filled } from "./free";
import { Fixed, P } from "./prose";
import { useVoice } from "./voice";

/**
 * The frame of a letter in a case: address block, reference and dates, salutation, contact, and the name and
 * function of the person who signs. `children` is the letter itself.
 */
export function CaseLetter({
  letter,
  title,
  children,
}: {
  letter: CaseLetterProps;
  title: string;
  children: ReactNode;
}) {
  const { say, date } = useVoice();
  const { addressee, onBehalfOf, requestedOn, receivedOn, words } = letter;
  return (
    <Frame
      organisation={letter.organisation}
      title={title}
      addressee={addressee}
      facts={[
        [say({ nl: "Datum", en: "Date" }), date(letter.date)],
        [say({ nl: "Kenmerk", en: "Reference" }), letter.reference],
        [
          say({ nl: "Uw brief van", en: "Your letter of" }),
          requestedOn && requestedOn !== receivedOn ? date(requestedOn) : null,
        ],
        [say({ nl: "Ontvangen op", en: "Received on" }), date(receivedOn)],
        [say({ nl: "Namens", en: "On behalf of" }), onBehalfOf],
      ]}
    >
      <P>{say({ nl: `Geachte ${addressee.name},`, en: `Dear ${addressee.name},` })}</P>
      {onBehalfOf ? (
        <P>
          {say({
            nl: `U schrijft ons namens ${onBehalfOf}. Met “uw gegevens” bedoelen wij in deze brief de gegevens van ${onBehalfOf}.`,
            en: `You are writing on behalf of ${onBehalfOf}. In this letter “your data” means the data of ${onBehalfOf}.`,
          })}
        </P>
      ) : null}
      {children}
      {filled(words.closing) ? <Free text={words.closing} /> : null}
      <Contact letter={letter} />
      <Signature letter={letter} />
    </Frame>
  );
}

function Contact({ letter }: { letter: CaseLetterProps }) {
  const { say } = useVoice();
  const { email, phone } = letter.organisation.privacyContact;
  return (
    <P>
      {say({
        nl: "Hebt u nog vragen, of wilt u iets toevoegen? Neemt u dan contact met ons op via ",
        en: "Do you have questions, or something to add? Please contact us at ",
      })}
      {email} {say({ nl: "of", en: "or" })} <Fixed>{phone}</Fixed>
      {say({ nl: ", onder vermelding van kenmerk ", en: " and mention reference " })}
      <Fixed>{letter.reference}</Fixed>.
      {letter.statusUrl
        ? say({
            nl: " Het kan ook op uw statuspagina.",
            en: " You can also do so on your status page.",
          })
        : null}
    </P>
  );
}

function Signature({ letter }: { letter: CaseLetterProps }) {
  const { say } = useVoice();
  return (
    <p className="letter-signature">
      {say({ nl: "Met vriendelijke groet,", en: "Yours sincerely," })}
      <br />
      {say({ nl: `namens ${letter.organisation.name},`, en: `on behalf of ${letter.organisation.name},` })}
      <br />
      <br />
      {letter.signer.name}
      <br />
      {letter.signer.jobTitle}
    </p>
  );
}
