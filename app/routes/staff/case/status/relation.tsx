import type { RelationKind } from "../../../../../db/schema/register";
import { wording } from "../../../../../workflows/wording";
import { shortDate } from "../../../../components/dates";
import { Icon } from "../../../../components/icon";
import { type Copy, useCopy, useLanguage } from "../../../../components/language";
import { Notice } from "../../../../components/notice";
import { CaseForm, usePage } from "../form";
import type { ShownRelation } from "../load-relation.server";

const copy: Copy<
  Record<
    | "question"
    | "matched"
    | "none"
    | "gone"
    | "thisOne"
    | "noneOfThese"
    | "notThisOne"
    | "wrong"
    | "born"
    | "email"
    | "phone"
    | "employer",
    string
  > & {
    kinds: Record<RelationKind, (number: string) => string>;
    ended: (on: string) => string;
    changed: (on: string) => string;
  }
> = {
  nl: {
    question: "Bekend in het relatieregister?",
    matched: "Relatieregister",
    none: "Niemand in het relatieregister past bij dit dossier. Een naam alleen is daarvoor niet genoeg.",
    gone: "Gekoppeld aan een persoon die niet meer in het relatieregister staat.",
    thisOne: "Dit is deze persoon",
    noneOfThese: "Geen van deze",
    notThisOne: "Niet deze persoon",
    wrong: "Koppeling ongedaan maken",
    born: "Geboren",
    email: "E-mail",
    phone: "Telefoon",
    employer: "Opdrachtgever",
    kinds: {
      client: (number) => `cliënt ${number}`,
      "contact-person": (number) => `contactpersoon ${number}`,
      employer: (number) => `opdrachtgever ${number}`,
    },
    ended: (on) => `beëindigd op ${on}`,
    changed: (on) =>
      `De contactgegevens bij ons zijn op ${on} gewijzigd, kort voor dit verzoek of daarna. Gebruik ze niet als enig bewijs.`,
  },
  en: {
    question: "Known in the register?",
    matched: "Register of relations",
    none: "Nobody in the register fits this case. A name alone is not enough for that.",
    gone: "Matched to a person who is no longer in the register.",
    thisOne: "This is the person",
    noneOfThese: "None of these",
    notThisOne: "Not this person",
    wrong: "Undo the match",
    born: "Born",
    email: "E-mail",
    phone: "Telephone",
    employer: "Employer",
    kinds: {
      client: (number) => `client ${number}`,
      "contact-person": (number) => `contact person ${number}`,
      employer: (number) => `employer ${number}`,
    },
    ended: (on) => `ended on ${on}`,
    changed: (on) =>
      `Our contact details changed on ${on}, shortly before this request or after it. Do not use them as the only proof.`,
  },
};

/** Who this is in the register: what staff found, or who it may be and why. */
export function RelationPanel() {
  const words = useCopy(copy);
  const { matched, proposed, mayMatch, mayUnmatch } = usePage().relation;
  if (matched === null && !mayMatch) return null;
  return (
    <section className="people" aria-labelledby="relation-title">
      <h3 id="relation-title">{matched ? words.matched : words.question}</h3>
      {matched === "gone" && <p className="soft">{words.gone}</p>}
      {matched && matched !== "gone" && (
        <>
          <Known relation={matched} />
          {mayUnmatch && <NotThese relations={[matched]} submit={words.wrong} />}
        </>
      )}
      {!matched && proposed.length === 0 && <p className="soft">{words.none}</p>}
      {proposed.map((relation) => (
        <Known key={relation.id} relation={relation}>
          <CaseForm
            intention="match-relation"
            form="relation"
            about={relation.id}
            submit={words.thisOne}
            look="secondary"
            icon="check"
            hidden={{ relation: relation.id }}
          />
        </Known>
      ))}
      {proposed.length > 0 && (
        <NotThese
          relations={proposed}
          submit={proposed.length === 1 ? words.notThisOne : words.noneOfThese}
        />
      )}
    </section>
  );
}

function NotThese({ relations, submit }: { relations: ShownRelation[]; submit: string }) {
  return (
    <CaseForm intention="unmatch-relations" form="relation" about="none" submit={submit} look="secondary">
      {relations.map(({ id }) => (
        <input key={id} type="hidden" name="relation" value={id} />
      ))}
    </CaseForm>
  );
}

function Known({ relation, children }: { relation: ShownRelation; children?: React.ReactNode }) {
  const words = useCopy(copy);
  const language = useLanguage();
  const { matchReasons, disagreements } = wording(language);
  const { kind, number, name, birthDate, employer, email, phone, endedOn, contactChangedOn } = relation;
  const facts: [string, string | null][] = [
    [words.born, birthDate && shortDate(birthDate, language)],
    [words.employer, employer],
    [words.email, email],
    [words.phone, phone],
  ];
  return (
    <div className="relation">
      <p className="person__name">{name}</p>
      <p className="soft">
        {words.kinds[kind](number)}
        {endedOn && `, ${words.ended(shortDate(endedOn, language))}`}
      </p>
      <ul className="relation__why">
        {relation.reasons.map((reason) => (
          <li key={reason}>
            <Icon name="check" /> {matchReasons[reason]}
          </li>
        ))}
        {relation.disagreements.map((disagreement) => (
          <li key={disagreement} className="relation__differs">
            <Icon name="alert" /> {disagreements[disagreement]}
          </li>
        ))}
      </ul>
      <dl className="facts">
        {facts.map(
          ([term, value]) =>
            value && (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {contactChangedOn && (
        <Notice tone="warning">
          <p>{words.changed(shortDate(contactChangedOn, language))}</p>
        </Notice>
      )}
      {children}
    </div>
  );
}
