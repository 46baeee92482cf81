import type { AnswerTo } from "../../../../workflows/events/mandate";
import type { Copy } from "../../../components/language";

export const title = { nl: "Voorstel beoordelen", en: "Judge a proposal" };

interface ApprovalCopy {
  proposes: (name: string, when: string) => string;
  validUntil: (date: string) => string;
  decision: string;
  outcome: string;
  grounds: string;
  withheld: string;
  items: string;
  recipients: string;
  lateReason: string;
  points: string;
  letter: string;
  files: string;
  noFiles: string;
  differences: string;
  first: string;
  unchanged: string;
  added: string;
  removed: string;
  returned: string;
  checks: string;
  flagged: string;
  approve: string;
  approveExplained: (to: string) => string;
  giveBack: string;
  reason: string;
  reasonHint: string;
  goesTo: string;
  goesToWhom: Record<AnswerTo, string>;
  route: string;
  routeHint: string;
  abuse: string;
  abuseHint: string;
  waits: (date: string) => string;
  own: string;
  notYours: string;
  problems: Record<"moved" | "reason" | "blocked", string>;
  refused: string;
}

export const copy: Copy<ApprovalCopy> = {
  nl: {
    proposes: (name, when) => `Voorgesteld door ${name} op ${when}.`,
    validUntil: (date) => `Goedkeuren kan tot en met ${date}. Daarna gaat het voorstel terug.`,
    decision: "Het besluit",
    outcome: "Uitkomst",
    grounds: "Gronden",
    withheld: "Wat de verzoeker niet krijgt",
    items: "Wat wij beloven te doen",
    recipients: "Wie bericht krijgt",
    lateReason: "Waarom deze weigering na de eerste maand komt",
    points: "Oordeel per punt",
    letter: "De brief, precies zoals die wordt verstuurd",
    files: "Bestanden die meegaan",
    noFiles: "Er gaan geen bestanden mee.",
    differences: "Verschillen met de vorige versie",
    first: "Dit is de eerste versie.",
    unchanged: "De tekst van de brief is niet veranderd.",
    added: "nieuw",
    removed: "weg",
    returned: "De vorige versie kwam terug omdat:",
    checks: "Controles",
    flagged: "Er zijn plaatsen gevonden waar u naar moet kijken. Mag iets blijven staan, schrijf dan waarom.",
    approve: "Goedkeuren",
    approveExplained: (to) =>
      `U keurt het besluit, deze brief en deze bestanden goed. De brief gaat daarna naar ${to}.`,
    giveBack: "Teruggeven aan de behandelaar",
    reason: "Wat moet er anders?",
    reasonHint: "De behandelaar leest dit.",
    goesTo: "Het antwoord gaat naar",
    goesToWhom: { subject: "de betrokkene zelf", representative: "de vertegenwoordiger" },
    route: "Het antwoord mag naar de vertegenwoordiger",
    routeHint:
      "De machtiging zegt dat dit mag. U keurt het apart goed, omdat de betrokkene het antwoord dan niet van ons krijgt.",
    abuse: "Welke feiten laten zien dat dit verzoek ongegrond of buitensporig is?",
    abuseHint:
      "Artikel 12 lid 5 AVG: het is aan ons om dat te laten zien. Noem data en wat er gebeurde. Veel werk of een eerder verzoek is niet genoeg.",
    waits: (date) => `De betrokkene kan nog bezwaar maken tot en met ${date}. Daarna kunt u goedkeuren.`,
    own: "U stelde dit zelf voor. Een ander moet het goedkeuren.",
    notYours: "U kunt dit voorstel lezen. Goedkeuren is aan een ander.",
    problems: {
      moved: "Er is intussen iets veranderd in dit dossier. Lees opnieuw en besluit dan.",
      reason: "Schrijf wat er anders moet.",
      blocked:
        "Er staat nog iets open bij de controles. Geef bij elke plek een reden, of geef het voorstel terug.",
    },
    refused: "Dit kan nu niet",
  },
  en: {
    proposes: (name, when) => `Proposed by ${name} on ${when}.`,
    validUntil: (date) => `It can be approved until ${date}. After that the proposal goes back.`,
    decision: "The decision",
    outcome: "Outcome",
    grounds: "Grounds",
    withheld: "What the requester does not get",
    items: "What we promise to do",
    recipients: "Who is told",
    lateReason: "Why this refusal comes after the first month",
    points: "Judgement per point",
    letter: "The letter, exactly as it will be sent",
    files: "Files that go along",
    noFiles: "No files go along.",
    differences: "Differences from the version before",
    first: "This is the first version.",
    unchanged: "The text of the letter did not change.",
    added: "new",
    removed: "gone",
    returned: "The version before came back because:",
    checks: "Checks",
    flagged: "Places were found that you have to look at. If something may stay, write why.",
    approve: "Approve",
    approveExplained: (to) =>
      `You approve the decision, this letter and these files. The letter then goes to ${to}.`,
    giveBack: "Return to the handler",
    reason: "What has to be different?",
    reasonHint: "The handler reads this.",
    goesTo: "The answer goes to",
    goesToWhom: { subject: "the person concerned", representative: "the representative" },
    route: "The answer may go to the representative",
    routeHint:
      "The mandate says that it may. You approve this apart, because the person concerned then gets no answer from us.",
    abuse: "Which facts show that this request is unfounded or excessive?",
    abuseHint:
      "Article 12(5) GDPR: it is for us to show it. Name dates and what happened. Much work or an earlier request is not enough.",
    waits: (date) => `The person concerned may still object until ${date}. After that you can approve.`,
    own: "You proposed this yourself. Somebody else has to approve it.",
    notYours: "You can read this proposal. Approving is up to somebody else.",
    problems: {
      moved: "Something changed in this case meanwhile. Read again and then decide.",
      reason: "Write what has to be different.",
      blocked: "Something is still open in the checks. Give a reason at each place, or return the proposal.",
    },
    refused: "This cannot be done now",
  },
};
