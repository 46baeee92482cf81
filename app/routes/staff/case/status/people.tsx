import { Link } from "@remix-run/react";
import type { PartyRole } from "../../../../../db/schema/content";
import { wording } from "../../../../../workflows/wording";
import { mayWrite } from "../../../../auth/access";
import { Badge } from "../../../../components/badge";
import { shortDate } from "../../../../components/dates";
import { type Copy, useCopy, useLanguage } from "../../../../components/language";
import { pickupCodeAt } from "../../paths";
import { usePage } from "../form";
import { CorrectAddress } from "./correct-address";
import { RelationPanel } from "./relation";

const copy: Copy<
  Record<
    | "people"
    | "identity"
    | "unconfirmed"
    | "enough"
    | "notEnough"
    | "born"
    | "client"
    | "channel"
    | "replyBy"
    | "portal"
    | "post"
    | "handler"
    | "nobody"
    | "about"
    | "gone"
    | "pickup",
    string
  > & {
    roles: Record<PartyRole, string>;
    established: (how: string, on: string, by?: string) => string;
    mandate: string;
    mandateStates: Record<"needed" | "received" | "checked" | "rejected", string>;
    told: (on: string) => string;
    mayObject: (on: string) => string;
    objected: (on: string) => string;
    child: (youthFrom: number) => string;
    youth: (youthFrom: number, upTo: number) => string;
  }
> = {
  nl: {
    people: "Personen",
    identity: "Identiteit",
    unconfirmed: "adres niet bevestigd",
    enough: "voldoende",
    notEnough: "nog niet voldoende",
    born: "Geboren",
    client: "Cliëntnummer",
    channel: "Ontvangen via",
    replyBy: "Antwoord via",
    portal: "statuspagina",
    post: "post",
    handler: "Behandelaar",
    nobody: "niemand",
    about: "De klacht gaat over",
    gone: "gegevens verwijderd",
    pickup: "Nieuwe ophaalcode",
    roles: {
      requester: "Verzoeker",
      subject: "Betrokkene",
      representative: "Vertegenwoordiger",
      recipient: "Ontvanger",
    },
    established: (how, on, by) => [how, on, by && `door ${by}`].filter(Boolean).join(", "),
    mandate: "Machtiging",
    mandateStates: {
      needed: "nog nodig",
      received: "ontvangen, nog te controleren",
      checked: "gecontroleerd",
      rejected: "afgewezen",
    },
    told: (on) => `Betrokkene ingelicht op ${on}.`,
    mayObject: (on) => `Bezwaar kan tot en met ${on}.`,
    objected: (on) => `Betrokkene maakte bezwaar op ${on}.`,
    child: (youthFrom) =>
      `Jonger dan ${youthFrom} jaar: een ouder vraagt dit voor het kind. Het kind krijgt geen bericht.`,
    youth: (youthFrom, upTo) =>
      `${youthFrom} tot en met ${upTo} jaar: het kind beslist mee. Licht eerst het kind in; het kan bezwaar maken.`,
  },
  en: {
    people: "People",
    identity: "Identity",
    unconfirmed: "address not confirmed",
    enough: "sufficient",
    notEnough: "not sufficient yet",
    born: "Born",
    client: "Client number",
    channel: "Received by",
    replyBy: "Answer by",
    portal: "status page",
    post: "post",
    handler: "Handler",
    nobody: "nobody",
    about: "The complaint is about",
    gone: "data removed",
    pickup: "New pickup code",
    roles: {
      requester: "Requester",
      subject: "Data subject",
      representative: "Representative",
      recipient: "Recipient",
    },
    established: (how, on, by) => [how, on, by && `by ${by}`].filter(Boolean).join(", "),
    mandate: "Mandate",
    mandateStates: {
      needed: "still needed",
      received: "received, to be checked",
      checked: "checked",
      rejected: "rejected",
    },
    told: (on) => `The person concerned was told on ${on}.`,
    mayObject: (on) => `They may object until ${on}.`,
    objected: (on) => `They objected on ${on}.`,
    child: (youthFrom) =>
      `Younger than ${youthFrom}: a parent asks this for the child. The child is not written to.`,
    youth: (youthFrom, upTo) =>
      `${youthFrom} up to and including ${upTo}: the child has a say. First tell the child, who may object.`,
  },
};

/** Who asks, for whom, and how sure we are of it. */
export function People() {
  const words = useCopy(copy);
  const { people, channel, replyChannel, handler, aboutStaff, reader } = usePage();
  const writesTo =
    people.parties.find(({ role }) => role === "representative") ??
    people.parties.find(({ role }) => role === "requester");
  const common = wording(useLanguage());
  return (
    <div className="case__people">
      <section className="people" aria-labelledby="people-title" id="personen">
        <h3 id="people-title">{words.people}</h3>
        {people.parties.map((party) => (
          <Person key={party.id} party={party} />
        ))}
        {writesTo?.name && mayWrite(reader.roles, "staff/case") && <CorrectAddress party={writesTo} />}
        <dl className="facts">
          <Fact term={words.handler} value={handler?.name ?? words.nobody} />
          <Fact term={words.channel} value={common.channels[channel]} />
          <Fact term={words.replyBy} value={replyChannel === "post" ? words.post : words.portal} />
          {aboutStaff.length > 0 && (
            <Fact term={words.about} value={aboutStaff.map(({ name }) => name).join(", ")} />
          )}
        </dl>
      </section>
      <RelationPanel />
      <Identity />
      <Mandate />
    </div>
  );
}

function Person({ party }: { party: ReturnType<typeof usePage>["people"]["parties"][number] }) {
  const words = useCopy(copy);
  const language = useLanguage();
  const { people } = usePage();
  const { capacities } = wording(language);
  return (
    <div className="person">
      <p className="person__role soft">
        {words.roles[party.role]}
        {party.role === "requester" && ` (${capacities[people.capacity]})`}
      </p>
      <p className="person__name">{party.name ?? words.gone}</p>
      {party.organisation && <p>{party.organisation}</p>}
      {party.email && (
        <p className="person__address">
          <a href={`mailto:${party.email}`}>{party.email}</a>
        </p>
      )}
      {party.phone && <p>{party.phone}</p>}
      {party.address && <p className="person__lines">{party.address}</p>}
      {party.birthDate && (
        <p>
          {words.born} {shortDate(party.birthDate, language)}
        </p>
      )}
      {party.clientNumber && (
        <p>
          {words.client} {party.clientNumber}
        </p>
      )}
    </div>
  );
}

function Identity() {
  const words = useCopy(copy);
  const language = useLanguage();
  const { people, level, requiredLevel, reference, reader } = usePage();
  const { levels, identityMethods } = wording(language);
  const enough = level >= requiredLevel;
  return (
    <section className="people" aria-labelledby="identity-title">
      <h3 id="identity-title">{words.identity}</h3>
      <p>
        <Badge tone={enough ? "good" : "soon"}>{enough ? words.enough : words.notEnough}</Badge>
      </p>
      <p>{levels[level]}</p>
      {people.identity && (
        <p className="soft">
          {words.established(
            identityMethods[people.identity.method],
            shortDate(people.identity.on, language),
            people.identity.by,
          )}
        </p>
      )}
      {!people.confirmed && <p className="soft">{words.unconfirmed}</p>}
      {enough && requiredLevel > 0 && mayWrite(reader.roles, "staff/case/pickup-code") && (
        <p>
          <Link to={pickupCodeAt(reference)}>{words.pickup}</Link>
        </p>
      )}
    </section>
  );
}

/** Whether whoever asks for another may do so, and what the person said. */
function Mandate() {
  const words = useCopy(copy);
  const language = useLanguage();
  const { mandate } = usePage();
  const { mandateBases } = wording(language);
  if (!mandate) return null;
  const { state, basis, ageBand, ages, subjectToldOn, subjectObjectedOn, objectUntil } = mandate;
  const ofParent = basis === "parent" ? ageBand : null;
  return (
    <section className="people" aria-labelledby="mandate-title">
      <h3 id="mandate-title">{words.mandate}</h3>
      <p>
        <Badge tone={state === "checked" && !subjectObjectedOn ? "good" : "soon"}>
          {words.mandateStates[state]}
        </Badge>
      </p>
      {basis && <p className="soft">{mandateBases[basis]}</p>}
      {ofParent === "child" && <p className="soft">{words.child(ages.youthFrom)}</p>}
      {ofParent === "youth" && <p className="soft">{words.youth(ages.youthFrom, ages.ofAgeFrom - 1)}</p>}
      {subjectToldOn && <p className="soft">{words.told(shortDate(subjectToldOn, language))}</p>}
      {objectUntil && !subjectObjectedOn && (
        <p className="soft">{words.mayObject(shortDate(objectUntil, language))}</p>
      )}
      {subjectObjectedOn && <p>{words.objected(shortDate(subjectObjectedOn, language))}</p>}
    </section>
  );
}

const Fact = ({ term, value }: { term: string; value: string }) => (
  <div>
    <dt>{term}</dt>
    <dd>{value}</dd>
  </div>
);
