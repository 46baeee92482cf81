import { fold, wordsIn } from "./reading";

/** Phrases that fill a line and say nothing about this case. */
const TEMPLATE_PHRASES = [
  /(wij hebben|hebben wij|is er) (iets |wat |helaas )?meer tijd nodig/g,
  /(vanwege|wegens|gezien|door) de (complexiteit|omvang|aard)( en (complexiteit|omvang|aard))? van (uw|het) verzoek/g,
  /(vanwege|wegens|gezien|door) het (grote )?aantal verzoeken/g,
  /(uw|het) verzoek is (erg |zeer )?(complex|ingewikkeld|omvangrijk|uitgebreid)/g,
  /(vanwege|wegens|door) (de )?(grote )?(drukte|omstandigheden)/g,
  /(het|dit) (lukt|gaat) (ons )?(helaas )?niet (om )?(op tijd|binnen (de|een) (termijn|maand))/g,
  /wij kunnen (helaas )?niet aan uw verzoek voldoen/g,
  /(op grond van|volgens) de (avg|wet|privacywet)/g,
  /we need more time/g,
  /(because of|due to|given) the (complexity|size|nature)( and (complexity|size|nature))? of (your|the) request/g,
  /(because of|due to|given) the (large )?number of requests/g,
  /(your|the) request is (very )?(complex|complicated|extensive)/g,
  /we cannot (comply with|grant) your request/g,
  /(under|according to) the (gdpr|law)/g,
];

const FEWEST_WORDS = 6;

/** Whether a reason says something about this case: words remain when the standard phrases are taken out. */
export function isConcrete(reason: string | undefined): boolean {
  const rest = TEMPLATE_PHRASES.reduce((text, phrase) => text.replace(phrase, " "), fold(reason ?? ""));
  return wordsIn(rest).length >= FEWEST_WORDS;
}

const NEVER_ENOUGH =
  /personeels?tekort|onderbezet|vakantie|feestdag|drukte|druk bezet|ziekteverzuim|zieke? (collega|medewerker)|staff shortage|short.?staffed|holiday|vacation|busy|on leave/;
const CARRIES =
  /complex|ingewikkeld|omvang|aantal verzoeken|systemen|systeem|dossiers|documenten|mailbox|e-?mails|anderen|derden|lakken|pagina|testbureau|complicated|number of requests|systems?\b|files|documents|mailbox|other people|third part|redact|mask|pages/;

/** Reasons that never carry an extension by themselves: staffing, holidays, being busy (EDPB par. 162-164). */
export function isWeakForExtension(reason: string | undefined): boolean {
  const text = fold(reason ?? "");
  return NEVER_ENOUGH.test(text) && !CARRIES.test(text);
}
