const FILE_PERIOD = "twee jaar na het einde van het traject";

/**
 * The register of what is done with data (GDPR 30), from articles 3, 5, 6, 9 and 14 of the privacy regulation:
 * where the work on an access request or an erasure plan begins.
 */
export const processing = {
  purposes: [
    { purpose: "uw inschrijving uitvoeren en beheren", ground: "overeenkomst, artikel 6 lid 1 onder b AVG" },
    {
      purpose: "u begeleiden bij outplacement, loopbaanadvies, coaching of re-integratie",
      ground: "overeenkomst, artikel 6 lid 1 onder b AVG",
    },
    {
      purpose: "tests en assessments afnemen en de uitslag met u bespreken",
      ground: "overeenkomst, artikel 6 lid 1 onder b AVG",
    },
    {
      purpose: "verslag doen van de voortgang aan uw werkgever, die het traject betaalt",
      ground: "gerechtvaardigd belang, artikel 6 lid 1 onder f AVG",
    },
    {
      purpose: "uw profiel of cv aan werkgevers laten zien",
      ground: "uw toestemming, artikel 6 lid 1 onder a AVG",
    },
    { purpose: "facturen maken en bewaren", ground: "wettelijke plicht, artikel 6 lid 1 onder c AVG" },
    { purpose: "nieuwsbrieven sturen", ground: "gerechtvaardigd belang, artikel 6 lid 1 onder f AVG" },
  ],
  categories: [
    {
      name: "Naam en contactgegevens",
      systems: ["cliëntvolgsysteem", "cliëntdossier"],
      retention: FILE_PERIOD,
    },
    { name: "Opleiding, werkervaring en cv", systems: ["cliëntdossier"], retention: FILE_PERIOD },
    { name: "Gespreksnotities en verslagen", systems: ["cliëntvolgsysteem"], retention: FILE_PERIOD },
    { name: "Uitslagen van tests", systems: ["testportaal"], retention: FILE_PERIOD },
    {
      name: "E-mails en brieven",
      systems: ["mailboxen van adviseurs"],
      retention: FILE_PERIOD,
    },
    {
      name: "Facturen aan opdrachtgevers",
      systems: ["financiële administratie"],
      retention: "zeven jaar na het boekjaar",
    },
    {
      name: "Inschrijving voor nieuwsbrieven",
      systems: ["mailplatform"],
      retention: "tot u zich afmeldt",
    },
  ],
  recipients: [
    { name: "uw werkgever", received: "voortgangsverslagen van het traject" },
    { name: "UWV", received: "begin- en einddatum van een traject dat UWV betaalt" },
    { name: "Talentmaat Tests B.V.", received: "naam en e-mailadres, om tests klaar te zetten" },
    { name: "Noordhost B.V.", received: "alle gegevens, om ze voor ons op te slaan" },
    { name: "Postduif Mailings B.V.", received: "naam en e-mailadres, om nieuwsbrieven te versturen" },
  ],
  sources: [{ name: "uw werkgever", gave: "uw functie, uw contactgegevens en de reden van het traject" }],
  backupDays: 35,
};
