import type { Copy } from "../../../../components/language";
import type { ErrorWords } from "../fields";

interface WhoCopy {
  title: string;
  intro: string;
  name: { label: string; hint: string };
  capacity: { label: string; hint: string };
  client: { label: string; hint: string };
  employer: { label: string; hint: string };
  representative: { label: string; hint: string };
  organisation: string;
  subjectName: string;
  relation: { label: string; hint: string };
  birthDate: { label: string; hint: string };
  subjectBirthDate: string;
  clientNumber: { label: string; hint: string };
  errors: ErrorWords;
}

export const title = { nl: "Wie bent u?", en: "Who are you?" };

export const copy: Copy<WhoCopy> = {
  nl: {
    title: title.nl,
    intro:
      "Vul nooit uw burgerservicenummer (BSN) in en stuur geen kopie van uw paspoort of identiteitskaart. Die hebben wij niet nodig.",
    name: { label: "Uw naam", hint: "Uw voor- en achternaam, zodat wij weten met wie wij te maken hebben." },
    capacity: { label: "Voor wie doet u dit?", hint: "Dan weten wij naar wiens gegevens wij moeten kijken." },
    client: {
      label: "Voor mijzelf",
      hint: "U bent of was cliënt, of wij hebben om een andere reden gegevens van u.",
    },
    employer: {
      label: "Voor mijzelf, als contactpersoon van een opdrachtgever",
      hint: "Het gaat om uw eigen gegevens. Gegevens van een werknemer geven wij niet aan de werkgever.",
    },
    representative: {
      label: "Voor iemand anders",
      hint: "Bijvoorbeeld als advocaat, curator of ouder. De machtiging vragen wij later.",
    },
    organisation: "Naam van de organisatie",
    subjectName: "Naam van de persoon om wie het gaat",
    relation: {
      label: "Wat bent u van deze persoon?",
      hint: "Bijvoorbeeld: advocaat, curator, mentor of ouder.",
    },
    birthDate: {
      label: "Uw geboortedatum",
      hint: "Helpt ons om uw dossier te vinden als er mensen zijn met dezelfde naam.",
    },
    subjectBirthDate: "Geboortedatum van die persoon",
    clientNumber: { label: "Uw dossiernummer", hint: "Dat staat op brieven die u van ons kreeg." },
    errors: {
      "name-missing": "Vul uw naam in",
      "capacity-missing": "Kies voor wie u dit doet",
      "organisation-missing": "Vul de naam van de organisatie in",
      "subject-missing": "Vul de naam in van de persoon om wie het gaat",
      "relation-missing": "Vul in wat u van deze persoon bent",
    },
  },
  en: {
    title: title.en,
    intro:
      "Never enter your citizen service number (BSN) and do not send a copy of your passport or identity card. We do not need them.",
    name: { label: "Your name", hint: "First and last name, so that we know who we are dealing with." },
    capacity: { label: "For whom are you doing this?", hint: "So that we know whose data to look at." },
    client: {
      label: "For myself",
      hint: "You are or were a client, or we hold data about you for another reason.",
    },
    employer: {
      label: "For myself, as a contact person of an employer",
      hint: "It is about your own data. We do not give data about an employee to the employer.",
    },
    representative: {
      label: "For someone else",
      hint: "For example as a lawyer, guardian or parent. We will ask for the authorisation later.",
    },
    organisation: "Name of the organisation",
    subjectName: "Name of the person it is about",
    relation: {
      label: "What are you to this person?",
      hint: "For example: lawyer, guardian, mentor or parent.",
    },
    birthDate: {
      label: "Your date of birth",
      hint: "Helps us find your file when people have the same name.",
    },
    subjectBirthDate: "That person's date of birth",
    clientNumber: { label: "Your file number", hint: "It is on letters you received from us." },
    errors: {
      "name-missing": "Enter your name",
      "capacity-missing": "Choose for whom you are doing this",
      "organisation-missing": "Enter the name of the organisation",
      "subject-missing": "Enter the name of the person it is about",
      "relation-missing": "Enter what you are to this person",
    },
  },
};
