import { staffIdOf } from "../actors";
import { localDateOf } from "../deadlines";
import type { EventOf } from "../events";
import { nl } from "./nl";
import type { Timeline } from "./types";

const decisionOf = { portal: "gepubliceerd op de statuspagina", post: "op de post gedaan" };

const listed = new Intl.ListFormat("nl", { type: "conjunction" });

/** What a sign-in elsewhere told, without what it told about the person. */
function elsewhere({ elsewhere: told }: EventOf<"IdentityConfirmed" | "IdentityCheckFailed">): string {
  if (!told) return "";
  const sure = told.level === null ? "geen niveau dat wij kennen" : `niveau ${told.level}`;
  const compared = [
    ...told.reasons.map((reason) => nl.matchReasons[reason]),
    ...told.disagreements.map((disagreement) => nl.disagreements[disagreement]),
  ];
  const found = compared.length > 0 ? listed.format(compared) : "niets dat overeenkomt";
  return ` ${told.provider}: ${sure}; ${found}.`;
}

/** Every event as a sentence, date first, as in a log. */
export const timelineNl: Timeline = {
  CaseSubmitted: ({ event, on }) =>
    `Op ${on} is dit ontvangen via ${nl.channels[event.channel]}: ${nl.kinds[event.kind]}.`,
  AddressConfirmed: ({ on, who, event }) =>
    event.by === "link"
      ? `Op ${on} bevestigde de verzoeker het e-mailadres.`
      : `Op ${on} legde ${who} vast dat het adres klopt.`,
  AddressReminderDue: ({ on, event }) =>
    `Op ${on} ging herinnering ${event.number} uit om het e-mailadres te bevestigen.`,
  HandlerAssigned: ({ on, who, event, nameOf }) =>
    event.handlerId && event.handlerId === staffIdOf(event.actor)
      ? `Op ${on} nam ${who} het dossier op zich.`
      : event.handlerId
        ? `Op ${on} wees ${who} het dossier toe aan ${nameOf(event.handlerId)}.`
        : `Op ${on} haalde ${who} de toewijzing weg.`,
  ReceiptDateCorrected: ({ on, who, event, date }) =>
    `Op ${on} verbeterde ${who} de ontvangstdatum naar ${date(localDateOf(event.receivedAt))}. De termijn is opnieuw berekend.`,
  InformationAdded: ({ on, who }) => `Op ${on} voegde ${who} informatie toe.`,
  SpamProposed: ({ on, who }) => `Op ${on} stelde ${who} voor om dit als spam af te sluiten.`,
  SpamRejected: ({ on, who }) => `Op ${on} besloot ${who} dat dit geen spam is.`,
  SpamConfirmed: ({ on, who }) => `Op ${on} bevestigde ${who} dat dit spam is.`,
  SpamRestored: ({ on, who }) => `Op ${on} haalde ${who} dit dossier terug: het was geen spam.`,
  RulesChanged: ({ on, event }) =>
    `Op ${on} wijzigde het beleid (versie ${event.rulesVersion}). De termijn is opnieuw berekend.`,
  DueSoon: ({ on, event, date }) =>
    `Op ${on} waarschuwde het systeem: de uiterste datum is ${date(event.dueDate)}.`,
  BecameOverdue: ({ on, event, date }) =>
    `Op ${on} was het antwoord te laat: de uiterste datum was ${date(event.dueDate)}.`,
  RelationMatched: ({ on, who, event }) =>
    `Op ${on} koppelde ${who} dit dossier aan een persoon in het relatieregister: ${listed.format(
      event.reasons.map((reason) => nl.matchReasons[reason]),
    )}.`,
  RelationUnmatched: ({ on, who, event }) =>
    event.relationIds.length === 1
      ? `Op ${on} legde ${who} vast dat dit niet de voorgestelde persoon uit het relatieregister is.`
      : `Op ${on} legde ${who} vast dat dit geen van de ${event.relationIds.length} voorgestelde personen uit het relatieregister is.`,
  IdentityAsked: ({ on, who, paused }) =>
    `Op ${on} vroeg ${who} om bewijs van identiteit, omdat er een concrete twijfel was. ${
      paused ? "De termijn staat stil." : "De termijn loopt door."
    }`,
  IdentityAnswered: ({ on, who }) =>
    `Op ${on} kwam het antwoord over de identiteit binnen (${who}). De termijn loopt weer.`,
  IdentityCheckStarted: ({ on, who, event }) =>
    `Op ${on} begon ${who} een controle van de identiteit: ${nl.identityMethods[event.method]}.${
      event.reason ? " Waarom een minder ingrijpende manier niet genoeg is, staat in het dossier." : ""
    }`,
  IdentityLetterPosted: ({ on, who }) => `Op ${on} ging de brief met de code op de post (${who}).`,
  IdentityCheckFailed: ({ on, event }) =>
    `Op ${on} lukte de controle van de identiteit niet (${nl.identityMethods[event.method]}), omdat ${nl.checkFailures[event.why]}.${elsewhere(event)}`,
  MaskedDocumentProposed: ({ on, who }) =>
    `Op ${on} vroeg ${who} een goedkeurder of de verzoeker een afgeschermde kopie van een legitimatiebewijs mag inleveren.`,
  MaskedDocumentAllowed: ({ on, who }) =>
    `Op ${on} stond ${who} een afgeschermde kopie van een legitimatiebewijs toe, en legde vast waarom niets anders kan.`,
  IdentityDocumentReceived: ({ on }) =>
    `Op ${on} stuurde de verzoeker een afgeschermde kopie van een legitimatiebewijs.`,
  IdentityDocumentShown: ({ on, who }) => `Op ${on} bekeek ${who} de afgeschermde kopie. Dat kan één keer.`,
  IdentityConfirmed: ({ on, who, event }) =>
    event.actor.type === "system"
      ? `Op ${on} is de identiteit vastgesteld: ${nl.identityMethods[event.method]} (niveau ${event.level}).${elsewhere(event)}`
      : `Op ${on} stelde ${who} de identiteit vast: ${nl.identityMethods[event.method]} (niveau ${event.level}).`,
  IdentityRejected: ({ on, who }) =>
    `Op ${on} legde ${who} vast dat het bewijs niet voldoende was. Het is vernietigd.`,
  HealthDataRecorded: ({ on, who, event }) =>
    event.involved
      ? `Op ${on} legde ${who} vast dat het om gezondheidsgegevens gaat. Daarvoor is niveau 3 nodig.`
      : `Op ${on} legde ${who} vast dat het toch niet om gezondheidsgegevens gaat.`,
  PickupCodeReplaced: ({ on, who, event }) =>
    `Op ${on} gaf ${who} een nieuwe ophaalcode${event.reader === "subject" ? ` aan ${nl.subject}` : ""}, ${nl.pickupChannels[event.over]}. De oude werkt niet meer.`,
  MandateAsked: ({ on, who, paused }) =>
    `Op ${on} vroeg ${who} om een machtiging. ${paused ? "De termijn staat stil." : "De termijn loopt door."}`,
  MandateReceived: ({ on, who }) => `Op ${on} kwam een machtiging binnen (${who}).`,
  MandateChecked: ({ on, who, event }) =>
    `Op ${on} controleerde ${who} de machtiging: ${nl.mandateBases[event.basis]}. Het antwoord mag naar ${
      event.answerTo === "subject" ? "de betrokkene" : "de vertegenwoordiger"
    }.`,
  MandateRejected: ({ on, who }) => `Op ${on} wees ${who} de machtiging af.`,
  SubjectTold: ({ on, who }) => `Op ${on} liet ${who} de betrokkene weten wie dit verzoek deed.`,
  SubjectObjected: ({ on, who }) =>
    `Op ${on} maakte de betrokkene bezwaar tegen dit verzoek (vastgelegd door ${who}). Er mag niets vertrekken.`,
  ClarificationAsked: ({ on, who, paused }) =>
    `Op ${on} vroeg ${who} de verzoeker om verduidelijking. ${paused ? "De termijn staat stil." : "De termijn loopt door."}`,
  ClarificationAnswered: ({ on, who }) =>
    `Op ${on} kwam de verduidelijking binnen (${who}). De termijn loopt weer.`,
  AnswerReminderDue: ({ on }) => `Op ${on} ging een herinnering uit voor onze vraag.`,
  QuestionDropped: ({ on, who }) =>
    `Op ${on} besloot ${who} zonder het antwoord verder te gaan. De termijn loopt weer.`,
  LapseOffered: ({ on }) =>
    `Sinds ${on} kan een medewerker dit verzoek laten vervallen: er kwam geen reactie.`,
  TermExtended: ({ on, who, event }) =>
    `Op ${on} verlengde ${who} de termijn met ${event.months === 1 ? "één maand" : "twee maanden"}, met redenen.`,
  DecisionProposed: ({ on, who, event }) =>
    `Op ${on} stelde ${who} een besluit voor: ${nl.outcomes[event.outcome]}.`,
  ProposalWithdrawn: ({ on, who }) => `Op ${on} trok ${who} het voorstel in.`,
  GlassBroken: ({ on, who }) =>
    `Op ${on} brak ${who} het glas: dit dossier hoort niet bij het eigen werk. De privacyfunctionaris kreeg bericht.`,
  DecisionApproved: ({ on, who }) => `Op ${on} keurde ${who} het besluit en de brief goed.`,
  DecisionReturned: ({ on, who }) => `Op ${on} gaf ${who} het voorstel terug aan de behandelaar.`,
  ApprovalExpired: ({ on }) =>
    `Op ${on} verliep de geldigheid van het voorstel. Het ligt weer bij de behandelaar.`,
  ReplyGiven: ({ on, event }) => `Op ${on} is het antwoord ${decisionOf[event.by]}.`,
  QuestionAnswered: ({ on, who }) => `Op ${on} beantwoordde ${who} de vraag.`,
  QuestionConverted: ({ on, who }) =>
    `Op ${on} zette ${who} de vraag om in een verzoek, met de oorspronkelijke ontvangstdatum.`,
  ItemExecuted: ({ on, who }) => `Op ${on} legde ${who} vast dat een onderdeel is uitgevoerd.`,
  RecipientNoticeSent: ({ on, who }) => `Op ${on} stuurde ${who} bericht aan een ontvanger van de gegevens.`,
  RecipientSettled: ({ on, who, event }) =>
    event.as === "impossible"
      ? `Op ${on} legde ${who} vast waarom een ontvanger niet kon worden ingelicht.`
      : `Op ${on} rondde ${who} het bericht aan een ontvanger af.`,
  ExecutionCompleted: ({ on, who }) => `Op ${on} rondde ${who} de uitvoering af.`,
  RestrictionLiftAnnounced: ({ on, who }) => `Op ${on} kondigde ${who} aan dat de beperking wordt opgeheven.`,
  RestrictionLifted: ({ on, who }) => `Op ${on} hief ${who} de beperking op.`,
  SystemStopped: ({ on, event }) => `Op ${on} stopte ${event.system} met versturen.`,
  SystemFailed: ({ on, event }) => `Op ${on} lukte het niet om ${event.system} te laten stoppen.`,
  StopCheckDue: ({ on }) => `Op ${on} bleek dat nog niet alle systemen zijn gestopt.`,
  SubscriptionRestored: ({ on }) => `Op ${on} meldde de verzoeker zich opnieuw aan.`,
  CaseWithdrawn: ({ on, who }) => `Op ${on} is het verzoek ingetrokken (${who}).`,
  CaseLapsed: ({ on, who }) =>
    `Op ${on} liet ${who} het verzoek vervallen: er kwam geen reactie op onze vraag.`,
  CaseMerged: ({ on, who }) => `Op ${on} voegde ${who} dit dossier samen met een ander.`,
  DuplicateAbsorbed: ({ on, who }) =>
    `Op ${on} voegde ${who} een dubbel dossier toe. De vroegste ontvangstdatum telt.`,
  MergeUndone: ({ on, who }) => `Op ${on} haalde ${who} dit dossier weer los: het ging om iets anders.`,
  DuplicateReleased: ({ on, who }) =>
    `Op ${on} haalde ${who} een samengevoegd dossier er weer uit. De eigen ontvangstdatum telt weer.`,
  OutcomeObjected: ({ on }) => `Op ${on} liet de verzoeker weten het niet eens te zijn met de uitkomst.`,
  ComplaintSubjectsRecorded: ({ on, who }) => `Op ${on} legde ${who} vast over wie de klacht gaat.`,
  ComplaintAcknowledged: ({ on, who }) => `Op ${on} bevestigde ${who} de ontvangst van de klacht.`,
  AcknowledgementDueSoon: ({ on, event, date }) =>
    `Op ${on} waarschuwde het systeem: de ontvangst moet uiterlijk ${date(event.ackBy)} zijn bevestigd.`,
  AcknowledgementOverdue: ({ on, event, date }) =>
    `Op ${on} was de ontvangst nog niet bevestigd: dat moest uiterlijk ${date(event.ackBy)}.`,
  HearingOffered: ({ on, who }) => `Op ${on} bood ${who} een gesprek aan.`,
  HearingHeld: ({ on, who }) => `Op ${on} vond het gesprek plaats; ${who} maakte een verslag.`,
  HearingDeclined: ({ on }) => `Op ${on} liet de klager weten geen gesprek te willen.`,
  ComplaintExtended: ({ on, who }) => `Op ${on} verlengde ${who} de termijn van de klacht, met reden.`,
};
