import type { Figure, Group, Tab, TermWindow } from "../../../../db/queries/queue-lists";
import type { Copy } from "../../../components/language";

export const title = { nl: "Verzoeken", en: "Requests" };

interface EmptyWords {
  title: string;
  text: string;
}

export interface QueueCopy {
  tabs: Record<Tab, string>;
  tabsLabel: string;
  views: string;
  terms: Record<TermWindow, string>;
  groups: Record<Group, string>;
  figures: Record<Figure, string>;
  period: (from: string, to: string) => string;
  columns: Record<"due" | "reference" | "kind" | "stage" | "person" | "handler", string>;
  ended: string;
  hidden: string;
  nobody: string;
  everyone: string;
  filter: Record<"kind" | "station" | "term" | "handler", string>;
  any: string;
  apply: string;
  clear: string;
  clearFigure: string;
  search: string;
  searchHint: string;
  searchButton: string;
  toMe: string;
  assigned: (reference: string) => string;
  givenBack: (reference: string) => string;
  date: string;
  undo: string;
  moved: string;
  notFound: string;
  saveAs: string;
  viewName: string;
  save: string;
  saved: string;
  remove: (name: string) => string;
  removed: string;
  nameMissing: string;
  next: string;
  first: string;
  shown: (count: number, more: boolean) => string;
  marks: string;
  unconfirmed: string;
  extended: string;
  spam: string;
  ackBy: (date: string) => string;
  ackLate: (date: string) => string;
  answeredLate: (days: number) => string;
  changed: (count: number) => string;
  empty: Record<Tab, EmptyWords>;
  emptyFiltered: EmptyWords;
  keys: string;
  keysOn: string;
  keyList: [string, string][];
}

export const copy: Copy<QueueCopy> = {
  nl: {
    tabs: {
      mine: "Mijn werk",
      unassigned: "Niet toegewezen",
      approval: "Ter goedkeuring",
      awaiting: "Wacht op verzoeker",
      unconfirmed: "Onbevestigd",
      all: "Alles",
      closed: "Afgesloten",
    },
    tabsLabel: "Lijsten",
    views: "Eigen weergaven",
    terms: {
      overdue: "te laat",
      today: "vandaag",
      week: "binnen 7 dagen",
      later: "later",
      paused: "opgeschort",
      answered: "beantwoord, nog niet klaar",
      "ack-overdue": "klacht nog niet bevestigd, te laat",
      "ack-open": "klacht nog te bevestigen, op tijd",
    },
    groups: { requests: "verzoeken", complaints: "klachten" },
    figures: {
      ended: "geëindigd",
      answered: "beantwoord",
      "on-time": "op tijd beantwoord",
      late: "te laat beantwoord",
      extended: "verlengd",
      refused: "afgewezen",
      lapsed: "vervallen",
      withdrawn: "ingetrokken",
    },
    period: (from, to) => (from === to ? from : `${from} tot en met ${to}`),
    columns: {
      due: "Termijn",
      reference: "Kenmerk",
      kind: "Soort",
      stage: "Fase",
      person: "Betrokkene",
      handler: "Behandelaar",
    },
    ended: "Afgesloten",
    hidden: "verborgen",
    nobody: "niemand",
    everyone: "iedereen",
    filter: { kind: "Soort", station: "Fase", term: "Termijn", handler: "Behandelaar" },
    any: "alle",
    apply: "Toepassen",
    clear: "Filters wissen",
    clearFigure: "Terug naar alle open verzoeken",
    search: "Zoeken",
    searchHint: "Kenmerk, naam of e-mailadres",
    searchButton: "Zoek",
    toMe: "Aan mij",
    assigned: (reference) => `${reference} staat op uw naam.`,
    givenBack: (reference) => `${reference} staat weer zoals het stond.`,
    date: "Uiterste datum",
    undo: "Terugdraaien",
    moved: "Een collega was u voor. De lijst hieronder is bijgewerkt.",
    notFound: "Dit verzoek staat niet meer in deze lijst.",
    saveAs: "Opslaan als weergave",
    viewName: "Naam van de weergave",
    save: "Opslaan",
    saved: "De weergave is opgeslagen.",
    remove: (name) => `Weergave ${name} verwijderen`,
    removed: "De weergave is verwijderd.",
    nameMissing: "Geef de weergave een naam.",
    next: "Volgende",
    first: "Naar het begin",
    shown: (count, more) =>
      `${count} ${count === 1 ? "regel" : "regels"}${more ? ", en meer op de volgende pagina" : ""}`,
    marks: "Bijzonderheden",
    unconfirmed: "adres niet bevestigd",
    extended: "verlengd",
    spam: "als spam voorgedragen",
    answeredLate: (days) => `${days} ${days === 1 ? "dag" : "dagen"} te laat`,
    ackBy: (date) => `ontvangst bevestigen uiterlijk ${date}`,
    ackLate: (date) => `ontvangst nog niet bevestigd, moest uiterlijk ${date}`,
    changed: (count) => `${count} ${count === 1 ? "regel is" : "regels zijn"} bijgewerkt.`,
    empty: {
      mine: {
        title: "Er staat niets op uw naam",
        text: "Hier komen de verzoeken die u zelf oppakt of die een collega aan u geeft. Kijk bij Niet toegewezen wat er ligt.",
      },
      unassigned: {
        title: "Alles heeft een behandelaar",
        text: "Hier komen nieuwe verzoeken, zodra ze binnen zijn en niemand ze nog heeft opgepakt.",
      },
      approval: {
        title: "Er wacht niets op goedkeuring",
        text: "Hier komen beslissingen die een behandelaar heeft voorgesteld en die een tweede persoon moet goedkeuren.",
      },
      awaiting: {
        title: "Er staat geen vraag open",
        text: "Hier komen verzoeken waarbij wij op een antwoord van de verzoeker wachten.",
      },
      unconfirmed: {
        title: "Alle adressen zijn bevestigd",
        text: "Hier komen verzoeken waarvan de verzoeker zijn e-mailadres nog niet heeft bevestigd. De termijn loopt dan al.",
      },
      all: { title: "Er zijn geen open verzoeken", text: "Hier komt elk verzoek dat nog niet is afgerond." },
      closed: {
        title: "Er is nog niets afgesloten",
        text: "Hier komen verzoeken die zijn afgerond, het laatste bovenaan.",
      },
    },
    emptyFiltered: {
      title: "Niets voldoet aan deze filters",
      text: "Wis een filter om meer te zien.",
    },
    keys: "Sneltoetsen",
    keysOn: "Sneltoetsen gebruiken",
    keyList: [
      ["/", "zoeken"],
      ["↑ ↓", "naar het verzoek erboven of eronder"],
      ["Enter", "verzoek openen"],
      ["a", "gekozen verzoek op uw naam zetten"],
    ],
  },
  en: {
    tabs: {
      mine: "My work",
      unassigned: "Unassigned",
      approval: "For approval",
      awaiting: "Awaiting requester",
      unconfirmed: "Unconfirmed",
      all: "All",
      closed: "Closed",
    },
    tabsLabel: "Lists",
    views: "My views",
    terms: {
      overdue: "late",
      today: "today",
      week: "within 7 days",
      later: "later",
      paused: "paused",
      answered: "answered, not finished",
      "ack-overdue": "complaint not yet acknowledged, late",
      "ack-open": "complaint to acknowledge, in time",
    },
    groups: { requests: "requests", complaints: "complaints" },
    figures: {
      ended: "ended",
      answered: "answered",
      "on-time": "answered on time",
      late: "answered late",
      extended: "extended",
      refused: "refused",
      lapsed: "lapsed",
      withdrawn: "withdrawn",
    },
    period: (from, to) => (from === to ? from : `${from} up to and including ${to}`),
    columns: {
      due: "Due",
      reference: "Reference",
      kind: "Kind",
      stage: "Stage",
      person: "Person",
      handler: "Handler",
    },
    ended: "Closed",
    hidden: "hidden",
    nobody: "nobody",
    everyone: "everyone",
    filter: { kind: "Kind", station: "Stage", term: "Due", handler: "Handler" },
    any: "all",
    apply: "Apply",
    clear: "Clear filters",
    clearFigure: "Back to all open requests",
    search: "Search",
    searchHint: "Reference, name or e-mail address",
    searchButton: "Search",
    toMe: "To me",
    assigned: (reference) => `${reference} is now yours.`,
    givenBack: (reference) => `${reference} is as it was before.`,
    date: "Due date",
    undo: "Undo",
    moved: "A colleague got there first. The list below is up to date.",
    notFound: "This request is no longer in this list.",
    saveAs: "Save as view",
    viewName: "Name of the view",
    save: "Save",
    saved: "The view has been saved.",
    remove: (name) => `Remove view ${name}`,
    removed: "The view has been removed.",
    nameMissing: "Give the view a name.",
    next: "Next",
    first: "To the beginning",
    shown: (count, more) =>
      `${count} ${count === 1 ? "line" : "lines"}${more ? ", and more on the next page" : ""}`,
    marks: "Particulars",
    unconfirmed: "address not confirmed",
    extended: "extended",
    spam: "proposed as spam",
    answeredLate: (days) => `${days} ${days === 1 ? "day" : "days"} late`,
    ackBy: (date) => `acknowledge by ${date}`,
    ackLate: (date) => `not yet acknowledged, was due by ${date}`,
    changed: (count) => `${count} ${count === 1 ? "line was" : "lines were"} updated.`,
    empty: {
      mine: {
        title: "Nothing is assigned to you",
        text: "Requests that you take up, or that a colleague gives you, appear here. See Unassigned for what is waiting.",
      },
      unassigned: {
        title: "Everything has a handler",
        text: "New requests appear here as soon as they arrive and nobody has taken them up.",
      },
      approval: {
        title: "Nothing waits for approval",
        text: "Decisions that a handler proposed and a second person must approve appear here.",
      },
      awaiting: {
        title: "No question is open",
        text: "Requests for which we wait for the requester's answer appear here.",
      },
      unconfirmed: {
        title: "All addresses are confirmed",
        text: "Requests whose requester has not confirmed the e-mail address appear here. The term runs already.",
      },
      all: { title: "There are no open requests", text: "Every request that is not finished appears here." },
      closed: {
        title: "Nothing has been closed yet",
        text: "Finished requests appear here, the last one first.",
      },
    },
    emptyFiltered: { title: "Nothing matches these filters", text: "Clear a filter to see more." },
    keys: "Keyboard shortcuts",
    keysOn: "Use keyboard shortcuts",
    keyList: [
      ["/", "search"],
      ["↑ ↓", "to the request above or below"],
      ["Enter", "open the request"],
      ["a", "assign the chosen request to yourself"],
    ],
  },
};
