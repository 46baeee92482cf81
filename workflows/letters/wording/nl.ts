import type { CheckCode } from "../codes";

/** Per check: what it asks for (shown with a tick) and what is wrong when it fails. */
export const checksNl: Record<CheckCode, { asks: string; fails: string }> = {
  "extension-reason": {
    asks: "De verlenging heeft een concrete reden.",
    fails:
      "Schrijf waarom dit verzoek meer tijd kost. Noem wat er ingewikkeld is of om hoeveel verzoeken het gaat; een standaardzin is niet genoeg (artikel 12 lid 3 AVG).",
  },
  "extension-reason-weak": {
    asks: "De reden kan een verlenging dragen.",
    fails:
      "Drukte, vakantie of te weinig personeel is alleen geen reden om te verlengen. Noem ook wat dit verzoek ingewikkeld maakt.",
  },
  "rights-block": {
    asks: "De brief zegt waar de verzoeker terechtkan.",
    fails:
      "De brief zegt niet volledig waar de verzoeker terechtkan als hij het niet eens is met de beslissing (artikel 12 lid 4 AVG).",
  },
  "court-term-late": {
    asks: "De brief noemt geen termijn voor de rechter, omdat het antwoord te laat is.",
    fails:
      "Het antwoord is te laat. Dan geldt er geen termijn van zes weken voor de rechter: haal die zin weg (artikel 35 lid 2 Uitvoeringswet AVG).",
  },
  "granted-but-withheld": {
    asks: "Er is niets achtergehouden.",
    fails:
      "Er wordt iets bewaard, geweigerd of onleesbaar gemaakt. Dan is de uitkomst 'gedeeltelijk', niet 'toegewezen'.",
  },
  "partial-without-withheld": {
    asks: "De brief noemt wat de verzoeker niet krijgt.",
    fails: "De uitkomst is 'gedeeltelijk', maar er staat nergens wat de verzoeker niet krijgt.",
  },
  "withheld-reason": {
    asks: "Bij elk onderdeel dat de verzoeker niet krijgt, staan een reden en een wetsartikel.",
    fails: "Er ontbreekt een reden of een wetsartikel bij wat de verzoeker niet krijgt.",
  },
  "refusal-reason": {
    asks: "De weigering heeft een concrete reden.",
    fails:
      "Schrijf waarom u dit verzoek weigert. De reden moet over dit geval gaan; een standaardzin is niet genoeg (artikel 12 lid 4 AVG).",
  },
  "late-refusal": {
    asks: "Er staat waarom deze weigering na de eerste maand komt.",
    fails:
      "Weigeren moet binnen een maand na ontvangst. Schrijf waarom dat nu later gebeurt; de goedkeurder beoordeelt dat (artikel 12 lid 4 AVG).",
  },
  "search-account": {
    asks: "De brief zegt waar en hoe is gezocht.",
    fails: "De brief zegt niet waar en hoe u hebt gezocht.",
  },
  "identity-doubt": {
    asks: "De brief zegt waarom u twijfelt.",
    fails:
      "Schrijf waarom u twijfelt aan wie dit verzoek doet. Zonder concrete twijfel mag u geen bewijs vragen (artikel 12 lid 6 AVG).",
  },
  "identity-ways": {
    asks: "De verzoeker kan uit minstens twee manieren kiezen.",
    fails:
      "Bied minstens twee manieren aan. Een afgeschermde kopie telt niet mee: die mag alleen als het echt niet anders kan.",
  },
  "identity-asks-too-much": {
    asks: "De brief vraagt niet om een kopie van een identiteitsbewijs of een burgerservicenummer.",
    fails:
      "De brief vraagt om meer dan mag: geen kopie van een identiteitsbewijs en geen burgerservicenummer.",
  },
  "clarification-overview": {
    asks: "De brief geeft een overzicht waaruit de verzoeker kan kiezen.",
    fails:
      "Geef een overzicht van soorten gegevens, periodes en systemen. Zonder overzicht kan de verzoeker niet kiezen.",
  },
  "clarification-everything": {
    asks: "De verzoeker mag ook om alles vragen.",
    fails: "De brief zegt niet dat de verzoeker ook alles kan ontvangen. Kiezen is vrijwillig.",
  },
  "access-set": {
    asks: "Alle informatie van de wet staat erin.",
    fails: "Er ontbreekt informatie die de wet eist.",
  },
  "rectification-decided": {
    asks: "Over elk gegeven is beslist.",
    fails: "Er is een gegeven zonder beslissing of zonder nieuwe tekst.",
  },
  "erasure-plan": {
    asks: "Per soort gegevens staat vast wat ermee gebeurt.",
    fails: "Het plan is niet af. Wat blijft, heeft een reden en een einddatum nodig.",
  },
  "restriction-plan": {
    asks: "Vast staat waarom, vanaf wanneer en voor welke gegevens de beperking geldt.",
    fails: "Er ontbreekt iets aan de beperking.",
  },
  "objection-decided": {
    asks: "Over elk gebruik is beslist.",
    fails: "Er is een gebruik waarover nog niet is beslist, of zonder datum waarop het stopte.",
  },
  "complaint-judged": {
    asks: "Elk punt van de klacht heeft een oordeel met redenen.",
    fails: "Er is een punt zonder oordeel of zonder redenen.",
  },
  "complaint-outcome": {
    asks: "De uitkomst past bij de oordelen per punt.",
    fails: "De uitkomst past niet bij de oordelen per punt.",
  },
  "complaint-escalation": {
    asks: "De brief zegt waar de indiener daarna terechtkan.",
    fails: "De brief zegt niet volledig waar de indiener daarna terechtkan.",
  },
  "required-words": {
    asks: "Alle verplichte tekst is ingevuld.",
    fails: "Er is verplichte tekst niet ingevuld.",
  },
  placeholder: {
    asks: "Er staan geen invulplekken meer in de tekst.",
    fails: "Er staat nog een invulplek in de tekst, zoals {datum} of [naam].",
  },
  signer: {
    asks: "De brief is ondertekend met naam en functie.",
    fails: "De brief is niet ondertekend. Er moet een naam en een functie onder staan.",
  },
  "subject-neutral": {
    asks: "Het onderwerp zegt niets over gezondheid.",
    fails:
      "Het onderwerp bevat een woord dat iets over gezondheid zegt. Het onderwerp is voor iedereen zichtbaar.",
  },
  "national-number": {
    asks: "Er staat geen burgerservicenummer in de brief.",
    fails:
      "Dit lijkt een burgerservicenummer. Haal het weg, of laat de goedkeurder schrijven waarom het geen burgerservicenummer is.",
  },
  "other-party": {
    asks: "Er staan geen gegevens van anderen in de brief.",
    fails:
      "Dit lijken gegevens van iemand anders. Haal ze weg, of laat de goedkeurder schrijven waarom ze mogen blijven staan.",
  },
  "wrong-remedy": {
    asks: "De brief gebruikt de juiste woorden voor de weg naar de rechter.",
    fails:
      "Wij zijn geen overheid: tegen dit antwoord staat geen bezwaar of beroep open, maar een verzoek aan de rechtbank.",
  },
};

/** Elements that a finding can name; anything else is the name of an item and stands for itself. */
export const placesNl: Record<string, string> = {
  authority: "de toezichthouder met adres of website",
  court: "de rechter",
  "six-weeks": "de termijn van zes weken",
  "no-lawyer": "dat er geen advocaat nodig is",
  mediation: "dat de toezichthouder kan bemiddelen",
  commission: "de klachtencommissie",
  systems: "waar u hebt gezocht",
  identifiers: "waarop u hebt gezocht",
  period: "over welke periode",
  copy: "de kopie zelf",
  "transfer-reason": "waarom rechtstreeks overdragen niet kan",
  "national-number": "een burgerservicenummer",
  purposes: "de doelen met hun grondslag",
  categories: "de soorten gegevens",
  recipients: "de ontvangers met naam",
  retention: "de bewaartermijnen",
  sources: "de herkomst",
  "automated-decisions": "of er automatisch wordt beslist",
  transfers: "of gegevens buiten de EU komen",
  work: "de uitwerking",
  ground: "de reden uit de wet",
  since: "de begindatum",
  points: "de punten van de klacht",
  introduction: "inleiding",
  doubt: "waarom u twijfelt",
  reasons: "redenen",
  answer: "antwoord",
  measures: "maatregelen",
};
