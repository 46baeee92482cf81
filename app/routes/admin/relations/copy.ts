import type { Copy } from "../../../components/language";

export const title = { nl: "Relatieregister", en: "Register of relations" };

export const copy: Copy<
  Record<
    | "lead"
    | "upload"
    | "systems"
    | "kind"
    | "current"
    | "ended"
    | "counts"
    | "empty"
    | "emptyText"
    | "lastImport"
    | "lastPush"
    | "never"
    | "search"
    | "searchHint"
    | "searchButton"
    | "nobody"
    | "imports"
    | "importsNone"
    | "when"
    | "what"
    | "who"
    | "state"
    | "result"
    | "push"
    | "file"
    | "number"
    | "name"
    | "onFile"
    | "contactChanged"
    | "isEnded"
    | "open",
    string
  >
> = {
  nl: {
    lead: "Wie onze cliënten, contactpersonen en opdrachtgevers zijn. Hiermee herkennen medewerkers wie een verzoek doet. De gegevens komen uit uw eigen systemen; hier wordt niets met de hand veranderd.",
    upload: "Bestand inlezen",
    systems: "Systemen",
    kind: "Soort",
    current: "Actueel",
    ended: "Beëindigd",
    counts: "Wat er in het register staat",
    empty: "Het register is nog leeg",
    emptyText:
      "Lees een CSV-bestand in met cliënten, contactpersonen of opdrachtgevers, of laat uw cliëntvolgsysteem ze elke nacht sturen. Tot dan herkennen medewerkers verzoekers zonder dit register.",
    lastImport: "Laatste bestand",
    lastPush: "Laatste levering door een systeem",
    never: "nog nooit",
    search: "Zoek op nummer",
    searchHint: "Het hele nummer, zoals het in uw systeem staat.",
    searchButton: "Zoeken",
    nobody: "Geen relatie met precies dit nummer.",
    imports: "Bestanden en leveringen",
    importsNone:
      "Hier komt elk bestand dat u inleest en elke levering door een systeem, met wat er veranderde.",
    when: "Wanneer",
    what: "Wat",
    who: "Door",
    state: "Stand",
    result: "Resultaat",
    push: "levering",
    file: "bestand",
    number: "Nummer",
    name: "Naam",
    onFile: "Bereikbaar via",
    contactChanged: "Contactgegevens gewijzigd",
    isEnded: "Beëindigd op",
    open: "Bekijken",
  },
  en: {
    lead: "Who our clients, contact persons and employers are. Staff recognise requesters by it. The data come from your own systems; nothing is changed here by hand.",
    upload: "Import a file",
    systems: "Systems",
    kind: "Kind",
    current: "Current",
    ended: "Ended",
    counts: "What the register holds",
    empty: "The register is still empty",
    emptyText:
      "Import a CSV file of clients, contact persons or employers, or let your client tracking system push them every night. Until then staff recognise requesters without this register.",
    lastImport: "Last file",
    lastPush: "Last push by a system",
    never: "never yet",
    search: "Search by number",
    searchHint: "The whole number, as it stands in your system.",
    searchButton: "Search",
    nobody: "No relation with exactly this number.",
    imports: "Files and pushes",
    importsNone: "Every file you import and every push by a system appears here, with what it changed.",
    when: "When",
    what: "What",
    who: "By",
    state: "State",
    result: "Result",
    push: "push",
    file: "file",
    number: "Number",
    name: "Name",
    onFile: "Reached by",
    contactChanged: "Contact details changed",
    isEnded: "Ended on",
    open: "View",
  },
};
