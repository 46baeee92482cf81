import type { WorkOf } from "../../../../workflows/letters";
import type { Stated } from "../../../../workflows/letters/work/shared";
import { Free } from "../../../parts/free";
import { H, Items, P, Web } from "../../../parts/prose";
import { useVoice } from "../../../parts/voice";
import type { DecisionProps } from "./frame";
import { Files } from "./given";

type Access = WorkOf<"access">;

/** GDPR 15(1)(a)-(h), 15(2) and the copy of 15(3), for this person. */
export function AccessPart({ work, letter }: { work: Access; letter: DecisionProps }) {
  const { say } = useVoice();
  return (
    <>
      <H>{say({ nl: "Uw gegevens", en: "Your data" })}</H>
      <P>
        {say({
          nl: "Wij verwerken persoonsgegevens van u. In deze bestanden vindt u een kopie:",
          en: "We process personal data about you. These files hold a copy:",
        })}
      </P>
      <Files files={work.files} letter={letter} />
      {work.withheld.length > 0 ? (
        <P>
          {say({
            nl: "Sommige delen zijn onleesbaar gemaakt. Verderop leest u welke en waarom.",
            en: "Some parts are masked. Further on you can read which and why.",
          })}
        </P>
      ) : null}
      <H>{say({ nl: "Waarvoor gebruiken wij uw gegevens?", en: "What do we use your data for?" })}</H>
      <Items items={work.purposes.map(({ purpose, ground }) => `${purpose} (${ground})`)} />
      <H>{say({ nl: "Welke soorten gegevens zijn dat?", en: "Which kinds of data are these?" })}</H>
      <Items items={work.categories} />
      {work.nationalNumberProcessed ? (
        <P>
          {say({
            nl: "Wij verwerken ook uw burgerservicenummer. Het nummer zelf staat alleen in de beveiligde bestanden.",
            en: "We also process your national number (BSN). The number itself is only in the secured files.",
          })}
        </P>
      ) : null}
      <Sharing work={work} />
      <H>{say({ nl: "Hoe lang bewaren wij uw gegevens?", en: "How long do we keep your data?" })}</H>
      <Items items={work.retention.map(({ category, period }) => `${category}: ${period}`)} />
      <Automation work={work} />
      <YourRights letter={letter} />
    </>
  );
}

function Sharing({ work }: { work: Access }) {
  const { say } = useVoice();
  return (
    <>
      <H>{say({ nl: "Wie krijgen of kregen uw gegevens?", en: "Who receives or received your data?" })}</H>
      {work.noRecipients ? (
        <P>
          {say({
            nl: "Wij hebben uw gegevens aan niemand gegeven.",
            en: "We have not given your data to anyone.",
          })}
        </P>
      ) : (
        <Items items={work.recipients.map(({ name, received }) => `${name}: ${received}`)} />
      )}
      <H>{say({ nl: "Hoe komen wij aan uw gegevens?", en: "Where did we get your data?" })}</H>
      {work.onlyFromPerson ? (
        <P>{say({ nl: "Alle gegevens komen van uzelf.", en: "All data came from you." })}</P>
      ) : (
        <>
          <P>{say({ nl: "Van uzelf, en van:", en: "From you, and from:" })}</P>
          <Items items={work.sources.map(({ name, gave }) => `${name}: ${gave}`)} />
        </>
      )}
    </>
  );
}

function Automation({ work }: { work: Access }) {
  const { say } = useVoice();
  return (
    <>
      <H>{say({ nl: "Beslist een computer over u?", en: "Does a computer decide about you?" })}</H>
      <Answer
        stated={work.automatedDecisions}
        no={say({
          nl: "Nee. Over u worden geen beslissingen genomen zonder dat een mens ernaar kijkt. Wij maken geen profiel van u.",
          en: "No. No decisions about you are made without a person looking at them. We do not profile you.",
        })}
      />
      <H>
        {say({ nl: "Gaan uw gegevens naar landen buiten de EU?", en: "Do your data go outside the EU?" })}
      </H>
      <Answer
        stated={work.transfers}
        no={say({
          nl: "Nee. Uw gegevens blijven in de Europese Economische Ruimte.",
          en: "No. Your data stay in the European Economic Area.",
        })}
      />
    </>
  );
}

function Answer({ stated, no }: { stated: Stated; no: string }) {
  if (stated === null) return null;
  return stated.exists ? <Free text={stated.explanation} /> : <P>{no}</P>;
}

/** 15(1)(e) and (f). */
function YourRights({ letter }: { letter: DecisionProps }) {
  const { say } = useVoice();
  const authority = letter.organisation.supervisoryAuthority;
  return (
    <>
      <H>{say({ nl: "Welke rechten hebt u nog meer?", en: "What other rights do you have?" })}</H>
      <P>
        {say({
          nl: "U mag ons vragen om gegevens te verbeteren, aan te vullen of te verwijderen. U mag ons vragen het gebruik te beperken en u mag bezwaar maken tegen het gebruik. ",
          en: "You may ask us to correct, complete or erase data. You may ask us to restrict their use and you may object to their use. ",
        })}
        {say({ nl: "U mag een klacht indienen bij de ", en: "You may lodge a complaint with the " })}
        {authority.name} (<Web address={authority.website} />
        ).
      </P>
    </>
  );
}
