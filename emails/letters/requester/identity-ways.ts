import type { IdentityMethod } from "../../../workflows/events/identity";
import type { Language } from "../../../workflows/wording/language";

/**
 * How a person can show who they are. Each says "if we have one": before the check nobody may learn from
 * this letter whether an address or number is known.
 */
export const identityWays: Record<IdentityMethod, Record<Language, string>> = {
  "address-on-file": {
    nl: "Een code per e-mail. Hebben wij een e-mailadres van u in ons bestand? Dan sturen wij daar een code naartoe. U vult die in op uw statuspagina.",
    en: "A code by e-mail. Do we have an e-mail address of yours on file? Then we send a code there. You enter it on your status page.",
  },
  "code-to-phone": {
    nl: "Een code per sms. Hebben wij een telefoonnummer van u in ons bestand? Dan sturen wij daar een code naartoe. U vult die in op uw statuspagina.",
    en: "A code by text message. Do we have a telephone number of yours on file? Then we send a code there. You enter it on your status page.",
  },
  "code-by-letter": {
    nl: "Een code per brief. Hebben wij een adres van u in ons bestand? Dan sturen wij daar een brief met een code naartoe.",
    en: "A code by letter. Do we have a postal address of yours on file? Then we send a letter with a code there.",
  },
  "facts-from-file": {
    nl: "Vragen aan de telefoon. Wij stellen u enkele vragen die alleen u kunt beantwoorden. Wij vragen niet naar uw gezondheid.",
    en: "Questions by telephone. We ask you a few questions that only you can answer. We do not ask about your health.",
  },
  "call-back": {
    nl: "Terugbellen. Hebben wij een telefoonnummer van u in ons bestand? Dan bellen wij u daarop terug.",
    en: "A call back. Do we have a telephone number of yours on file? Then we call you back on it.",
  },
  video: {
    nl: "Een videogesprek. U laat uw identiteitsbewijs kort zien. Wij maken geen opname en bewaren niets.",
    en: "A video call. You briefly show your identity document. We make no recording and keep nothing.",
  },
  "at-office": {
    nl: "Langskomen. U laat op ons kantoor uw identiteitsbewijs zien. Wij maken geen kopie.",
    en: "A visit. You show your identity document at our office. We make no copy.",
  },
  "external-provider": {
    nl: "Inloggen bij een dienst die bevestigt wie u bent. Wij krijgen alleen de uitkomst.",
    en: "Signing in with a service that confirms who you are. We only receive the result.",
  },
  "masked-document": {
    nl: "Alleen als het echt niet anders kan: een afgeschermde kopie. Maak eerst uw pasfoto, burgerservicenummer, documentnummer en de regels met cijfers en letters onderaan onleesbaar, bijvoorbeeld met de KopieID-app. Zet erop waarvoor de kopie is en de datum. Lever haar alleen in via uw statuspagina, nooit per e-mail.",
    en: "Only if nothing else works: a masked copy. First make your photo, national number (BSN), document number and the lines of letters and digits at the bottom unreadable, for instance with the KopieID app. Write on it what it is for and the date. Hand it in through your status page only, never by e-mail.",
  },
};
