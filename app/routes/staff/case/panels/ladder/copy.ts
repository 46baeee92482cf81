import type { Judgement } from "../../../../../../workflows/identity/propose";
import type { Copy } from "../../../../../components/language";

interface LadderCopy {
  proposal: string;
  others: string;
  impossible: string;
  judgements: Record<Judgement, string>;
  contactChanged: string;
  contactChangedTitle: string;
  unmatched: string;
  reason: string;
  reasonHint: string;
  changedReason: string;
  on: string;
  record: string;
  start: Record<"address-on-file" | "code-to-phone" | "code-by-letter" | "external-provider", string>;
  startTo: Record<"address-on-file" | "code-to-phone" | "code-by-letter", (where: string) => string>;
  startProvider: Record<"requester" | "subject", string>;
  compared: string;
  equal: string;
  checklist: string;
  failed: string;
  callNumber: (number: string) => string;
  facts: { asked: string; askedHint: string; right: string; rightHint: string };
  open: {
    title: (method: string) => string;
    since: (on: string, until: string) => string;
    noEnd: (on: string) => string;
    tries: (left: number) => string;
    expired: string;
    letter: string;
    download: string;
    posted: (on: string) => string;
    postedOn: string;
    recordPosted: string;
    told: string;
    toldHint: string;
    enterTold: string;
    another: string;
    anotherSignIn: string;
  };
  document: {
    waiting: string;
    once: string;
    show: string;
    shownTo: (name: string) => string;
    judge: string;
    mayUpload: string;
  };
}

export const ladderCopy: Copy<LadderCopy> = {
  nl: {
    proposal: "Voorstel",
    others: "Een andere manier",
    impossible: "Wat hier niet kan",
    judgements: {
      "address-equal": "Het bevestigde e-mailadres is het adres in het register.",
      "email-on-file": "In het register staat een ander e-mailadres. Daar kan een code naartoe.",
      "phone-on-file": "Er staat een telefoonnummer in het register.",
      "address-known": "Er staat een postadres in het register.",
      "compare-by-hand": "Dit dossier is niet gekoppeld aan het register: vergelijk zelf met het dossier.",
      "facts-in-file": "In het dossier staan dingen die alleen deze persoon weet.",
      "document-shown": "De persoon laat een legitimatiebewijs zien. Wij bewaren niets.",
      "provider-set": "De persoon logt in bij een identiteitsdienst. Wij krijgen alleen de uitkomst.",
      "provider-unmatched":
        "De persoon kan inloggen bij een identiteitsdienst. Dit dossier is niet gekoppeld: u hoort dan alleen of naam en geboortedatum die van het verzoek zijn. De identiteit staat daarmee niet vast.",
      "proves-too-little": "Niet zeker genoeg voor wat dit dossier nodig heeft.",
      "address-unconfirmed": "Het e-mailadres van het verzoek is nog niet bevestigd.",
      "contact-changed": "De contactgegevens in het register zijn kort voor dit verzoek veranderd.",
      "no-email": "In het register staat geen e-mailadres.",
      "no-phone": "In het register staat geen telefoonnummer.",
      "no-mobile": "Het nummer in het register neemt geen sms aan.",
      "no-sms": "Deze installatie kan geen sms versturen.",
      "no-address": "In het register staat geen postadres.",
      "not-matched": "Dit dossier is niet gekoppeld aan iemand in het register.",
      "no-provider": "Er is geen identiteitsdienst ingesteld.",
      "approver-only": "Alleen als een goedkeurder vastlegt waarom niets anders kan.",
    },
    contactChangedTitle: "Let op: contactgegevens kort geleden veranderd",
    contactChanged:
      "Adres, e-mail of telefoon in het register zijn in de 30 dagen voor dit verzoek veranderd, of daarna. Iemand kan dat hebben gedaan om bij dit dossier te komen.",
    unmatched:
      "Dit dossier is niet gekoppeld aan iemand in het register. Kijk eerst bij ‘Bekend in het relatieregister?’. Wat u hier vastlegt, vergelijkt u zelf met het dossier.",
    reason: "Waarom is een minder ingrijpende manier niet genoeg?",
    reasonHint: "Schrijf de concrete twijfel op, of waarom de verzoeker hier zelf voor koos.",
    changedReason: "Waarom is dit toch het goede adres of nummer?",
    on: "Datum",
    record: "Identiteit vastleggen",
    start: {
      "address-on-file": "Code mailen",
      "code-to-phone": "Code sturen",
      "code-by-letter": "Brief met code maken",
      "external-provider": "Inloggen aanbieden",
    },
    startTo: {
      "address-on-file": (where) =>
        `De code gaat naar ${where}. De verzoeker vult hem in op de statuspagina.`,
      "code-to-phone": (where) =>
        `De code gaat per sms naar ${where}. De verzoeker vult hem in op de statuspagina.`,
      "code-by-letter": (where) => `De brief gaat naar ${where}. U drukt hem af en doet hem op de post.`,
    },
    startProvider: {
      requester: "De verzoeker ziet op de statuspagina een knop om in te loggen.",
      subject:
        "De persoon om wie het gaat ziet op de eigen statuspagina een knop om in te loggen, zodra u die persoon over het verzoek hebt geschreven. Wie het verzoek namens die persoon deed, ziet de knop niet.",
    },
    compared: "Ik heb het adres van dit verzoek vergeleken met het dossier: het is hetzelfde",
    equal: "Eén klik is genoeg: er hoeft niets te worden gevraagd.",
    checklist: "Wat hebt u gecontroleerd?",
    failed: "Niet alles klopte",
    callNumber: (number) => `Bel ${number}. Bel nooit een nummer uit het verzoek zelf.`,
    facts: {
      asked: "Welke vragen hebt u gesteld?",
      askedHint:
        "Minstens drie. Nooit het burgerservicenummer, nooit iets over gezondheid. Schrijf de antwoorden niet op.",
      right: "Hoeveel antwoorden waren goed?",
      rightHint: "Minder dan drie: dan leggen wij vast dat de controle niet lukte.",
    },
    open: {
      title: (method) => `Deze controle loopt: ${method}`,
      since: (on, until) => `Begonnen op ${on}. De code is geldig tot ${until}.`,
      noEnd: (on) => `Begonnen op ${on}.`,
      tries: (left) => (left === 1 ? "Nog 1 poging." : `Nog ${left} pogingen.`),
      expired: "De code is verlopen. Begin een nieuwe controle.",
      letter:
        "Druk de brief af en doe hem in een vensterenvelop. Leg daarna vast wanneer hij op de post ging.",
      download: "Brief openen (pdf)",
      posted: (on) => `Op de post gedaan op ${on}.`,
      postedOn: "Gepost op",
      recordPosted: "Posten vastleggen",
      told: "Code die de verzoeker noemt",
      toldHint: "Voor wie de statuspagina niet gebruikt. Na vijf keer fout is een nieuwe code nodig.",
      enterTold: "Code controleren",
      another: "Een nieuwe controle beginnen maakt deze code ongeldig.",
      anotherSignIn:
        "De knop staat op de statuspagina, tot de eerste keer dat het inloggen is afgemaakt. Een nieuwe controle beginnen haalt de knop weg.",
    },
    document: {
      waiting: "De verzoeker heeft een afgeschermde kopie ingeleverd.",
      once: "U kunt haar één keer bekijken, en u beoordeelt haar dan ook. Leg er niets van vast.",
      show: "Kopie bekijken en beoordelen",
      shownTo: (name) => `${name} heeft de kopie bekeken en beoordeelt haar.`,
      judge: "Is op de kopie alles in orde?",
      mayUpload: "De verzoeker kan nu op de statuspagina een afgeschermde kopie inleveren.",
    },
  },
  en: {
    proposal: "Proposal",
    others: "Another way",
    impossible: "What is not possible here",
    judgements: {
      "address-equal": "The confirmed e-mail address is the one in the register.",
      "email-on-file": "The register has another e-mail address. A code can go there.",
      "phone-on-file": "There is a telephone number in the register.",
      "address-known": "There is a postal address in the register.",
      "compare-by-hand": "This case is not matched to the register: compare with the file yourself.",
      "facts-in-file": "The file holds things that only this person knows.",
      "document-shown": "The person shows an identity document. We keep nothing.",
      "provider-set": "The person signs in with an identity service. We receive only the result.",
      "provider-unmatched":
        "The person can sign in with an identity service. This case is not matched: you only learn whether name and date of birth are those of the request. That does not establish identity.",
      "proves-too-little": "Not certain enough for what this case needs.",
      "address-unconfirmed": "The e-mail address of the request is not confirmed yet.",
      "contact-changed": "The contact details in the register changed shortly before this request.",
      "no-email": "The register has no e-mail address.",
      "no-phone": "The register has no telephone number.",
      "no-mobile": "The number in the register takes no text messages.",
      "no-sms": "This installation cannot send text messages.",
      "no-address": "The register has no postal address.",
      "not-matched": "This case is not matched to anybody in the register.",
      "no-provider": "No identity service is set up.",
      "approver-only": "Only when an approver records why nothing else works.",
    },
    contactChangedTitle: "Mind: contact details changed recently",
    contactChanged:
      "Address, e-mail or telephone in the register changed in the 30 days before this request, or since. Somebody may have done that to get at this file.",
    unmatched:
      "This case is not matched to anybody in the register. First look at ‘Known in the register?’. What you record here, you compare with the file yourself.",
    reason: "Why is a less intrusive way not enough?",
    reasonHint: "Write down the concrete doubt, or why the requester chose this.",
    changedReason: "Why is this the right address or number all the same?",
    on: "Date",
    record: "Record identity",
    start: {
      "address-on-file": "Mail a code",
      "code-to-phone": "Send a code",
      "code-by-letter": "Make a letter with a code",
      "external-provider": "Offer to sign in",
    },
    startTo: {
      "address-on-file": (where) => `The code goes to ${where}. The requester enters it on the status page.`,
      "code-to-phone": (where) =>
        `The code goes by text message to ${where}. The requester enters it on the status page.`,
      "code-by-letter": (where) => `The letter goes to ${where}. You print and post it.`,
    },
    startProvider: {
      requester: "The requester sees a button on the status page to sign in.",
      subject:
        "The person it is about sees a button to sign in on a status page of their own, once you wrote to them about the request. Whoever asked on their behalf does not see it.",
    },
    compared: "I compared the address of this request with the file: it is the same",
    equal: "One click is enough: nothing needs to be asked.",
    checklist: "What did you check?",
    failed: "Not everything was right",
    callNumber: (number) => `Call ${number}. Never call a number from the request itself.`,
    facts: {
      asked: "Which questions did you put?",
      askedHint:
        "At least three. Never the citizen service number, never anything about health. Do not write down the answers.",
      right: "How many answers were right?",
      rightHint: "Fewer than three: then we record that the check failed.",
    },
    open: {
      title: (method) => `This check is running: ${method}`,
      since: (on, until) => `Started on ${on}. The code is valid until ${until}.`,
      noEnd: (on) => `Started on ${on}.`,
      tries: (left) => (left === 1 ? "1 try left." : `${left} tries left.`),
      expired: "The code has expired. Start a new check.",
      letter: "Print the letter and put it in a window envelope. Then record when it was posted.",
      download: "Open the letter (PDF)",
      posted: (on) => `Posted on ${on}.`,
      postedOn: "Posted on",
      recordPosted: "Record posting",
      told: "Code that the requester tells",
      toldHint: "For whoever does not use the status page. After five wrong tries a new code is needed.",
      enterTold: "Check the code",
      another: "Starting a new check makes this code invalid.",
      anotherSignIn:
        "The button stands on the status page, until signing in was completed once. Starting a new check takes the button away.",
    },
    document: {
      waiting: "The requester handed in a masked copy.",
      once: "You can look at it once, and then you also judge it. Record nothing of it.",
      show: "Look at the copy and judge it",
      shownTo: (name) => `${name} looked at the copy and judges it.`,
      judge: "Is everything in order on the copy?",
      mayUpload: "The requester can now hand in a masked copy on the status page.",
    },
  },
};
