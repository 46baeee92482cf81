import type { Executor } from "../client";
import type { StatementKind } from "../schema/staff";
import { currentStatements, kindsFor } from "../statements";
import { DEMO_STAFF } from "./staff";

/**
 * What staff of a new installation read first, until an administrator publishes what the organisation decided on.
 * Paragraphs are divided by an empty line; lines that begin with a dash are a list.
 */
export const FIRST_STATEMENTS: Record<StatementKind, { nl: string; en: string }> = {
  confidentiality: {
    nl: `In het privacyloket ziet u gegevens van mensen: van cliënten, van contactpersonen bij opdrachtgevers en van anderen die ons iets vragen. Soms gaat het over hun gezondheid. Zij moeten erop kunnen rekenen dat u daar zorgvuldig mee omgaat.

Ik verklaar dat ik:

- alles wat ik in het privacyloket over mensen lees geheim houd, ook voor collega's die het voor hun werk niet nodig hebben, en voor mensen thuis;
- alleen dossiers open die ik voor mijn werk nodig heb;
- gegevens niet kopieer, doorstuur of meeneem als dat niet nodig is voor mijn werk;
- een opdrachtgever niets vertel over een cliënt, ook niet dat er een verzoek of klacht is;
- mijn wachtwoord en mijn telefoon voor de codes met niemand deel;
- het meteen meld als er gegevens zijn verloren, zijn gelekt of door een ander zijn gezien.

Deze geheimhouding blijft gelden als ik hier niet meer werk. Alleen als de wet mij verplicht om iets te vertellen, mag ik dat doen.

Ik weet dat van elke keer dat ik een dossier bekijk wordt vastgelegd wie, wat en wanneer.`,
    en: `In the privacy desk you see data about people: clients, contact persons of employers and others who ask us something. Sometimes it is about their health. They must be able to rely on you to be careful.

I declare that I:

- keep secret all that I read about people in the privacy desk, also from colleagues who do not need it for their work, and from people at home;
- only open cases that I need for my work;
- do not copy, forward or take away data when my work does not need it;
- tell an employer nothing about a client, not even that there is a request or complaint;
- share my password and my phone for the codes with nobody;
- report it at once when data were lost, leaked or seen by somebody else.

This confidentiality continues when I no longer work here. I may only tell something when the law obliges me to.

I know that each time I look at a case it is recorded who looked, at what and when.`,
  },
  "code-of-conduct": {
    nl: `Wij begeleiden mensen naar werk en houden ons daarbij aan de gedragscode van OVAL, de brancheorganisatie. Voor het werk in het privacyloket betekent dat het volgende.

- Respect: ik behandel iedereen gelijk en met respect, ook wie boos is of vaak vraagt.
- Onafhankelijk: ik behandel geen verzoek of klacht van iemand die ik persoonlijk ken, en geen klacht over mijzelf. Ik meld het en geef het dossier terug.
- Open: ik zeg eerlijk wat wij wel en niet doen, waarom, en waar iemand terecht kan die het er niet mee eens is.
- Zorgvuldig: ik controleer wie iets vraagt op de lichtste manier die genoeg zekerheid geeft. Ik vraag niet meer dan nodig is.
- Op tijd: ik antwoord binnen de wettelijke termijn en rek die niet op zonder goede reden.
- Vakkundig: ik vraag hulp als ik iets niet zeker weet. Een besluit laat ik nakijken door een collega.

Ziet u dat iemand zich hier niet aan houdt? Bespreek het, of meld het bij de privacyfunctionaris of bij uw leidinggevende.`,
    en: `We guide people to work and follow the code of conduct of OVAL, the trade association. For work in the privacy desk that means the following.

- Respect: I treat everybody equally and with respect, also those who are angry or ask often.
- Independent: I do not handle a request or complaint of somebody I know personally, nor a complaint about myself. I say so and give the case back.
- Open: I say honestly what we do and do not do, why, and where somebody can go who disagrees.
- Careful: I check who is asking in the lightest way that gives enough certainty. I ask for no more than is needed.
- In time: I answer within the statutory term and do not stretch it without good reason.
- Skilled: I ask for help when I am not sure. I have a decision checked by a colleague.

Do you see somebody who does not keep to this? Discuss it, or report it to the privacy officer or your manager.`,
  },
  regulation: {
    nl: `Het privacyreglement zegt wat wij met persoonsgegevens doen en welke rechten mensen hebben. De tekst voor cliënten en opdrachtgevers staat op de openbare pagina Privacyreglement van dit loket. Lees die ook. Voor u als medewerker is dit het belangrijkste.

- Wij gebruiken gegevens alleen voor het doel waarvoor wij ze kregen.
- Gezondheidsgegevens gebruiken wij alleen als dat nodig is voor re-integratie of begeleiding, en alleen door mensen met een geheimhoudingsplicht.
- Een dossier is alleen open voor wie eraan werkt. Moet u bij een ander dossier zijn? Dan schrijft u op waarom. De privacyfunctionaris ziet dat dezelfde dag.
- Wij bewaren gegevens niet langer dan nodig of wettelijk verplicht.
- Wie om zijn gegevens vraagt, ze wil verbeteren of laten verwijderen, krijgt binnen een maand antwoord.
- Een datalek melden wij zo nodig binnen 72 uur aan de toezichthouder. Meld het daarom meteen.

De wet gaat voor: dit is de Algemene verordening gegevensbescherming (AVG) met de Nederlandse uitvoeringswet (UAVG).`,
    en: `The privacy regulation says what we do with personal data and which rights people have. The text for clients and employers is on the public page Privacy regulation of this desk. Read that too. For you as a colleague this matters most.

- We use data only for the purpose for which we received them.
- We use health data only when needed for reintegration or guidance, and only by people with a duty of confidentiality.
- A case is open only to those who work on it. Do you need another case? Then you write down why. The privacy officer sees that the same day.
- We do not keep data longer than needed or required by law.
- Whoever asks for their data, or wants them corrected or erased, has an answer within a month.
- We report a data breach to the supervisory authority within 72 hours where needed. So report it at once.

The law comes first: the General Data Protection Regulation (GDPR) with the Dutch implementation act (UAVG).`,
  },
  "auditor-terms": {
    nl: `U bekijkt dossiers om de kwaliteit van ons werk te toetsen. Daarvoor gelden deze voorwaarden.

- Ik bekijk alleen de dossiers die voor deze toets zijn uitgekozen, en alleen in de afgesproken periode.
- Ik gebruik wat ik lees alleen voor deze toets. Ik deel het niet met anderen, ook niet binnen mijn eigen organisatie.
- Ik download, kopieer of fotografeer niets. Wat ik zie draagt mijn naam en de datum.
- In mijn rapport staan geen namen of andere gegevens waaraan iemand te herkennen is.
- Ik meld het als ik iemand in een dossier ken, en laat dat dossier dan dicht.
- Ik weet dat van elk dossier dat ik open wordt vastgelegd wanneer en door wie.

Deze voorwaarden blijven gelden als de toets klaar is.`,
    en: `You look at cases to assess the quality of our work. These terms apply.

- I only look at the cases that were chosen for this assessment, and only in the agreed period.
- I use what I read only for this assessment. I do not share it with others, not within my own organisation either.
- I do not download, copy or photograph anything. What I see bears my name and the date.
- My report contains no names or other data by which somebody can be recognised.
- I report it when I know somebody in a case, and then leave that case closed.
- I know that of each case I open it is recorded when and by whom.

These terms continue after the assessment.`,
  },
};

/** The made-up colleagues read everything on their first day. */
export async function seedAcceptances(db: Executor, now: Date): Promise<void> {
  const current = await currentStatements(db);
  const rows = Object.values(DEMO_STAFF).flatMap(({ id, roles }) =>
    current
      .filter(({ kind }) => kindsFor(roles).includes(kind))
      .map((statement) => ({ staff_id: id, statement_id: statement.id, accepted_at: now })),
  );
  await db
    .insertInto("statement_acceptances")
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
