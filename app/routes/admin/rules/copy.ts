import type { Policy } from "../../../../workflows/rules";
import type { Copy } from "../../../components/language";
import type { Setting } from "./fields";

export const title = { nl: "Termijnen en kalender", en: "Terms and calendar" };

interface Named {
  label: string;
  hint?: string;
}

export interface RulesCopy {
  lead: string;
  sections: Record<keyof Policy, string>;
  settings: Record<Setting, Named>;
  reason: Named;
  preview: string;
  save: string;
  changes: string;
  changesNone: string;
  setting: string;
  before: string;
  after: string;
  yes: string;
  no: string;
  moves: (moving: number, open: number) => string;
  movesNone: (open: number) => string;
  movesFirst: (count: number) => string;
  reference: string;
  moved: (version: number) => string;
  movedNone: string;
  seeMoved: string;
  paused: string;
  saved: (version: number) => string;
  savedText: string;
  history: string;
  version: string;
  since: string;
  by: string;
  why: string;
  installation: string;
  now: string;
  errors: Record<
    | "wrong"
    | "date-wrong"
    | "ack-not-before-decision"
    | "youth-not-before-of-age"
    | "reason-missing"
    | "reason-long"
    | "moved",
    string
  >;
}

export const copy: Copy<RulesCopy> = {
  nl: {
    lead: "De wettelijke termijnen (één maand, en twee maanden verlenging) staan vast. Hieronder staat wat de organisatie zelf bepaalt. Een wijziging krijgt een nieuw versienummer; oude versies blijven bewaard. Afgesloten dossiers houden hun termijn, en een klacht houdt de termijn van de dag van ontvangst.",
    sections: {
      statutory: "Verzoeken om gegevens",
      complaint: "Klachten",
      question: "Vragen",
      marketing: "Nieuwsbrieven",
      unconfirmed: "Adres niet bevestigd",
      approval: "Goedkeuring",
      mandate: "Handelen voor een ander",
      spam: "Spam",
      calendar: "Kalender",
      retention: "Bewaren",
    },
    settings: {
      "statutory.askWithinWorkingDays": {
        label: "Vragen stopt de termijn tot werkdag",
        hint: "Werkdagen na ontvangst waarbinnen een vraag om identiteit of verduidelijking de termijn opschort.",
      },
      "statutory.answerWithinDays": { label: "Herinnering na", hint: "Dagen zonder antwoord op een vraag." },
      "statutory.lapseAfterReminderDays": {
        label: "Vervallen kan na",
        hint: "Dagen na de herinnering waarna u het verzoek kunt laten vervallen.",
      },
      "statutory.targetWorkingDays": { label: "Eigen streeftermijn", hint: "Werkdagen." },
      "statutory.warnWorkingDaysBeforeDue": {
        label: "Waarschuwen vóór de uiterste datum",
        hint: "Werkdagen.",
      },
      "statutory.executeWithinWorkingDays": { label: "Uitvoeren na de beslissing", hint: "Werkdagen." },
      "statutory.notifyRecipientsWithinWorkingDays": {
        label: "Ontvangers inlichten na uitvoering",
        hint: "Werkdagen.",
      },
      "complaint.ackWorkingDays": { label: "Ontvangst bevestigen binnen", hint: "Werkdagen." },
      "complaint.decideWeeks": { label: "Beslissen binnen", hint: "Weken." },
      "complaint.extendWeeks": { label: "Verlengen met", hint: "Weken; één keer, met reden." },
      "complaint.rollOnNonWorkingDay": { label: "Een termijn die op een vrije dag eindigt, schuift door" },
      "complaint.hearing": { label: "De klager een gesprek aanbieden" },
      "question.answerWorkingDays": { label: "Beantwoorden binnen", hint: "Werkdagen." },
      "marketing.stopWithinDays": {
        label: "Alle systemen gestopt binnen",
        hint: "Dagen, hoogstens 2. De afmelding zelf werkt meteen.",
      },
      "unconfirmed.reminderDays": {
        label: "Herinneren op dag",
        hint: "Dagen na het versturen, met komma's: 2, 7, 14.",
      },
      "unconfirmed.lapseAfterDays": { label: "Vervallen kan vanaf dag" },
      "approval.validWorkingDays": {
        label: "Een voorstel blijft geldig",
        hint: "Werkdagen. Daarna gaat de brief terug naar de behandelaar.",
      },
      "mandate.youthFrom": {
        label: "Een kind mag zelf vragen vanaf",
        hint: "Jaar. Daarvoor alleen een ouder of voogd; daarna ook (artikel 5 UAVG).",
      },
      "mandate.ofAgeFrom": {
        label: "Alleen nog zelf vanaf",
        hint: "Jaar. Een ouder kan dan niet meer namens het kind vragen.",
      },
      "mandate.objectWithinDays": {
        label: "De betrokkene kan bezwaar maken gedurende",
        hint: "Dagen nadat hij of zij is ingelicht. Tot dan vertrekt er niets.",
      },
      "spam.restorableDays": { label: "Terug te halen gedurende", hint: "Dagen." },
      "calendar.goodFriday": {
        label: "Goede Vrijdag is een vrije dag",
        hint: "Volgt uit artikel 3 van de Algemene termijnenwet.",
      },
      "calendar.kbDays": {
        label: "Dagen die bij koninklijk besluit gelijkstaan aan een feestdag",
        hint: "Eén per regel, als 2027-05-07.",
      },
      "calendar.kbDaysMoveTheMonth": {
        label: "Die dagen verschuiven ook de maandtermijn van de AVG",
        hint: "Voor de beroepstermijn van zes weken tellen zij altijd mee.",
      },
      "retention.deliveredCopyDays": { label: "Afgegeven kopieën", hint: "Dagen na het antwoord." },
      "retention.draftDays": { label: "Halve formulieren", hint: "Dagen." },
      "retention.closedCaseYears": { label: "Afgesloten dossiers", hint: "Jaren." },
      "retention.endedRelationYears": { label: "Beëindigde relaties in het register", hint: "Jaren." },
    },
    reason: {
      label: "Waarom deze wijziging?",
      hint: "Blijft bij de versie staan, bijvoorbeeld: besluit van 12 januari.",
    },
    preview: "Bekijk wat er verandert",
    save: "Vastleggen",
    changes: "Dit verandert",
    changesNone: "Er is niets gewijzigd.",
    setting: "Instelling",
    before: "Nu",
    after: "Wordt",
    yes: "ja",
    no: "nee",
    moves: (moving, open) =>
      moving === 1
        ? `Van 1 van de ${open} open verzoeken verschuift de uiterste datum.`
        : `Van ${moving} van de ${open} open verzoeken verschuift de uiterste datum.`,
    movesNone: (open) => `Geen van de ${open} open verzoeken krijgt een andere uiterste datum.`,
    movesFirst: (count) => `De eerste ${count} staan hieronder.`,
    reference: "Kenmerk",
    moved: (version) => `Wat versie ${version} heeft verschoven`,
    movedNone: "Tot nu toe kreeg geen verzoek door deze versie een andere uiterste datum.",
    seeMoved: "Wat verschoof er?",
    paused: "opgeschort",
    saved: (version) => `Versie ${version} geldt vanaf nu`,
    savedText:
      "Nieuwe verzoeken volgen deze versie. De open verzoeken worden nu een voor een bijgewerkt; dat staat in hun verloop.",
    history: "Eerdere versies",
    version: "Versie",
    since: "Sinds",
    by: "Door",
    why: "Waarom",
    installation: "bij de installatie",
    now: "nu",
    errors: {
      wrong: "Vul een getal in dat hier kan.",
      "date-wrong": "Schrijf elke datum als jjjj-mm-dd, één per regel.",
      "youth-not-before-of-age": "De eerste leeftijd moet lager zijn dan de tweede.",
      "ack-not-before-decision": "De ontvangst moet vóór de beslissing worden bevestigd.",
      "reason-missing": "Schrijf op waarom u dit wijzigt.",
      "reason-long": "Maak de reden korter: hoogstens 500 tekens.",
      moved: "Een collega legde net een andere versie vast. Bekijk opnieuw wat er verandert.",
    },
  },
  en: {
    lead: "The statutory terms (one month, and an extension of two months) are fixed. Below is what the organisation decides for itself. A change gets a new version number; old versions are kept. Closed files keep their term, and a complaint keeps the term of the day it was received.",
    sections: {
      statutory: "Requests about data",
      complaint: "Complaints",
      question: "Questions",
      marketing: "Newsletters",
      unconfirmed: "Address not confirmed",
      approval: "Approval",
      mandate: "Acting for another",
      spam: "Spam",
      calendar: "Calendar",
      retention: "Retention",
    },
    settings: {
      "statutory.askWithinWorkingDays": {
        label: "Asking stops the term until working day",
        hint: "Working days after receipt within which a question about identity or clarification pauses the term.",
      },
      "statutory.answerWithinDays": { label: "Remind after", hint: "Days without an answer to a question." },
      "statutory.lapseAfterReminderDays": {
        label: "May lapse after",
        hint: "Days after the reminder from which the request may lapse.",
      },
      "statutory.targetWorkingDays": { label: "Own target", hint: "Working days." },
      "statutory.warnWorkingDaysBeforeDue": { label: "Warn before the due date", hint: "Working days." },
      "statutory.executeWithinWorkingDays": { label: "Execute after the decision", hint: "Working days." },
      "statutory.notifyRecipientsWithinWorkingDays": {
        label: "Tell recipients after execution",
        hint: "Working days.",
      },
      "complaint.ackWorkingDays": { label: "Acknowledge within", hint: "Working days." },
      "complaint.decideWeeks": { label: "Decide within", hint: "Weeks." },
      "complaint.extendWeeks": { label: "Extend by", hint: "Weeks; once, with a reason." },
      "complaint.rollOnNonWorkingDay": { label: "A term that ends on a day off moves on" },
      "complaint.hearing": { label: "Offer the complainant a conversation" },
      "question.answerWorkingDays": { label: "Answer within", hint: "Working days." },
      "marketing.stopWithinDays": {
        label: "All systems stopped within",
        hint: "Days, at most 2. Unsubscribing itself works at once.",
      },
      "unconfirmed.reminderDays": {
        label: "Remind on day",
        hint: "Days after sending, with commas: 2, 7, 14.",
      },
      "unconfirmed.lapseAfterDays": { label: "May lapse from day" },
      "approval.validWorkingDays": {
        label: "A proposal stays valid",
        hint: "Working days. After that the letter goes back to the handler.",
      },
      "mandate.youthFrom": {
        label: "A child may ask from",
        hint: "Years. Before that only a parent or guardian; from then on both (UAVG article 5).",
      },
      "mandate.ofAgeFrom": {
        label: "Only the person themselves from",
        hint: "Years. A parent can then no longer ask on behalf of the child.",
      },
      "mandate.objectWithinDays": {
        label: "The person concerned may object during",
        hint: "Days after they were told. Nothing leaves until then.",
      },
      "spam.restorableDays": { label: "Can be restored during", hint: "Days." },
      "calendar.goodFriday": {
        label: "Good Friday is a day off",
        hint: "Follows from article 3 of the Algemene termijnenwet.",
      },
      "calendar.kbDays": {
        label: "Days equated with a public holiday by royal decree",
        hint: "One per line, as 2027-05-07.",
      },
      "calendar.kbDaysMoveTheMonth": {
        label: "These days also move the month of the GDPR",
        hint: "For the court term of six weeks they always count.",
      },
      "retention.deliveredCopyDays": { label: "Delivered copies", hint: "Days after the answer." },
      "retention.draftDays": { label: "Unfinished forms", hint: "Days." },
      "retention.closedCaseYears": { label: "Closed files", hint: "Years." },
      "retention.endedRelationYears": { label: "Ended relations in the register", hint: "Years." },
    },
    reason: {
      label: "Why this change?",
      hint: "Stays with the version, for example: decision of 12 January.",
    },
    preview: "See what changes",
    save: "Record",
    changes: "This changes",
    changesNone: "Nothing has changed.",
    setting: "Setting",
    before: "Now",
    after: "Becomes",
    yes: "yes",
    no: "no",
    moves: (moving, open) =>
      moving === 1
        ? `The due date of 1 of ${open} open requests moves.`
        : `The due date of ${moving} of ${open} open requests moves.`,
    movesNone: (open) => `None of the ${open} open requests gets another due date.`,
    movesFirst: (count) => `The first ${count} are below.`,
    reference: "Reference",
    moved: (version) => `What version ${version} moved`,
    movedNone: "So far no request got another due date because of this version.",
    seeMoved: "What moved?",
    paused: "paused",
    saved: (version) => `Version ${version} holds from now on`,
    savedText:
      "New requests follow this version. The open requests are being brought up to date one by one; their history says so.",
    history: "Earlier versions",
    version: "Version",
    since: "Since",
    by: "By",
    why: "Why",
    installation: "at installation",
    now: "now",
    errors: {
      wrong: "Enter a number that is possible here.",
      "date-wrong": "Write every date as yyyy-mm-dd, one per line.",
      "youth-not-before-of-age": "The first age must be below the second.",
      "ack-not-before-decision": "Receipt must be acknowledged before the decision.",
      "reason-missing": "Write down why you change this.",
      "reason-long": "Make the reason shorter: at most 500 characters.",
      moved: "A colleague just recorded another version. Look again at what changes.",
    },
  },
};
