import type { AccessDecision } from "../../../../db/schema/access";
import type { Copy } from "../../../components/language";

export const title = { nl: "Toegangsbeoordeling", en: "Access review" };

interface ReviewCopy {
  lead: string;
  heading: (quarter: string) => string;
  due: (quarter: string, by: string) => string;
  late: (quarter: string, by: string) => string;
  toReview: string;
  notYet: (quarter: string, from: string) => string;
  signedBy: (name: string, when: string) => string;
  legend: string;
  decisions: Record<AccessDecision, string>;
  remark: string;
  how: string;
  own: string;
  closed: (when: string) => string;
  decided: (by: string, when: string) => string;
  record: string;
  recorded: (count: number) => string;
  nothing: string;
  errors: Record<"own" | "remark-missing" | "last-administrator" | "gone", string>;
  sign: string;
  signText: (left: number) => string;
  signed: string;
  problems: Record<"undecided" | "gone", string>;
  roles: string;
  noRoles: string;
  officer: string;
  team: string;
  lastSignIn: string;
  never: string;
  secondFactor: string;
  yes: string;
  no: string;
  statements: string;
  accepted: string;
  open: (count: number) => string;
  glassOpen: string;
  did: string;
  looks: (count: number) => string;
  approvals: (count: number) => string;
  glass: (count: number) => string;
  history: string;
  historyNone: string;
  columns: Record<
    | "who"
    | "roles"
    | "team"
    | "lastSignIn"
    | "secondFactor"
    | "statementsOpen"
    | "glassOpen"
    | "looks"
    | "approvals"
    | "glass"
    | "decision"
    | "remark"
    | "by"
    | "at"
    | "quarter"
    | "signedBy"
    | "kept"
    | "changed"
    | "closed",
    string
  >;
}

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const copy: Copy<ReviewCopy> = {
  nl: {
    lead: "Past de toegang van elke collega nog bij het werk, en past bij het werk wat de collega ermee deed?",
    heading: (quarter) => `Kwartaal ${quarter}`,
    due: (quarter, by) => `De toegang over ${quarter} wacht op beoordeling. Rond haar uiterlijk ${by} af.`,
    late: (quarter, by) =>
      `De beoordeling over ${quarter} is te laat: zij had uiterlijk ${by} klaar moeten zijn.`,
    toReview: "Naar de beoordeling",
    notYet: (quarter, from) =>
      `Dit is de stand van nu. Het kwartaal ${quarter} kunt u beoordelen vanaf ${from}.`,
    signedBy: (name, when) => `Afgerond door ${name}, ${when}.`,
    legend: "Besluit",
    decisions: { keep: "behouden", change: "wijzigen", close: "account afsluiten" },
    remark: "Opmerking",
    how: "Schrijf bij wijzigen op wat er moet veranderen: een beheerder past het aan. Een account afsluiten gebeurt meteen als u het vastlegt, en vraagt ook een opmerking.",
    own: "Dit bent u zelf: een andere privacyfunctionaris of manager beoordeelt uw toegang.",
    closed: (when) => `Afgesloten op ${when}.`,
    decided: (by, when) => `${by}, ${when}`,
    record: "Besluiten vastleggen",
    recorded: (count) => (count === 1 ? "1 besluit is vastgelegd." : `${count} besluiten zijn vastgelegd.`),
    nothing: "Er was niets nieuws om vast te leggen.",
    errors: {
      own: "Uw eigen toegang beoordeelt iemand anders.",
      "remark-missing": "Schrijf op waarom.",
      "last-administrator": "Dit is de laatste beheerder: dit account kan niet dicht.",
      gone: "Dit account of deze beoordeling is net afgesloten.",
    },
    sign: "Beoordeling afronden",
    signText: (left) =>
      left === 0
        ? "Over iedereen is besloten. Met afronden tekent u de beoordeling; daarna verandert er niets meer aan."
        : `Over ${left === 1 ? "1 collega" : `${left} collega’s`} is nog niet besloten. Daarna kunt u de beoordeling afronden.`,
    signed: "De beoordeling is afgerond.",
    problems: {
      undecided: "Er is nog niet over iedereen besloten.",
      gone: "Deze beoordeling is net door iemand anders afgerond.",
    },
    roles: "Rollen",
    noRoles: "geen",
    officer: "privacyfunctionaris",
    team: "Team",
    lastSignIn: "Laatst ingelogd",
    never: "niet bekend",
    secondFactor: "Tweede stap",
    yes: "ingesteld",
    no: "niet ingesteld",
    statements: "Verklaringen",
    accepted: "aanvaard",
    open: (count) => `${count} nog niet aanvaard`,
    glassOpen: "Open door gebroken glas",
    did: "In dit kwartaal",
    looks: (count) => `${plural(count, "keer", "keer")} een dossier bekeken`,
    approvals: (count) => `${plural(count, "besluit", "besluiten")} getekend`,
    glass: (count) => `${plural(count, "keer", "keer")} het glas gebroken`,
    history: "Eerdere beoordelingen",
    historyNone: "Er is nog geen beoordeling afgerond.",
    columns: {
      who: "Wie",
      roles: "Rollen",
      team: "Team",
      lastSignIn: "Laatst ingelogd",
      secondFactor: "Tweede stap",
      statementsOpen: "Verklaringen niet aanvaard",
      glassOpen: "Open door gebroken glas",
      looks: "Keren gekeken",
      approvals: "Besluiten getekend",
      glass: "Keren glas gebroken",
      decision: "Besluit",
      remark: "Opmerking",
      by: "Door",
      at: "Op",
      quarter: "Kwartaal",
      signedBy: "Afgerond door",
      kept: "Behouden",
      changed: "Gewijzigd",
      closed: "Afgesloten",
    },
  },
  en: {
    lead: "Does everybody's access still fit their work, and does what they did with it fit their work?",
    heading: (quarter) => `Quarter ${quarter}`,
    due: (quarter, by) => `Access in ${quarter} waits to be reviewed. Finish by ${by}.`,
    late: (quarter, by) => `The review of ${quarter} is late: it should have been finished by ${by}.`,
    toReview: "To the review",
    notYet: (quarter, from) =>
      `This is how it stands now. The quarter ${quarter} can be reviewed from ${from}.`,
    signedBy: (name, when) => `Signed by ${name}, ${when}.`,
    legend: "Decision",
    decisions: { keep: "keep", change: "change", close: "close the account" },
    remark: "Remark",
    how: "For a change, write down what has to change: an administrator does it. An account closes at once when you record it, and needs a remark too.",
    own: "This is you: another privacy officer or manager reviews your access.",
    closed: (when) => `Closed on ${when}.`,
    decided: (by, when) => `${by}, ${when}`,
    record: "Record decisions",
    recorded: (count) =>
      count === 1 ? "1 decision has been recorded." : `${count} decisions have been recorded.`,
    nothing: "There was nothing new to record.",
    errors: {
      own: "Somebody else reviews your own access.",
      "remark-missing": "Write down why.",
      "last-administrator": "This is the last administrator: the account cannot be closed.",
      gone: "This account or this review has just been closed.",
    },
    sign: "Sign the review",
    signText: (left) =>
      left === 0
        ? "Everybody was decided about. By signing you finish the review; nothing changes in it afterwards."
        : `${left === 1 ? "1 colleague was" : `${left} colleagues were`} not decided about yet. After that you can sign the review.`,
    signed: "The review has been signed.",
    problems: {
      undecided: "Not everybody was decided about yet.",
      gone: "Somebody else has just signed this review.",
    },
    roles: "Roles",
    noRoles: "none",
    officer: "privacy officer",
    team: "Team",
    lastSignIn: "Last signed in",
    never: "not known",
    secondFactor: "Second step",
    yes: "set up",
    no: "not set up",
    statements: "Statements",
    accepted: "accepted",
    open: (count) => `${count} not accepted yet`,
    glassOpen: "Open by broken glass",
    did: "In this quarter",
    looks: (count) => `looked at a case ${plural(count, "time", "times")}`,
    approvals: (count) => `signed ${plural(count, "decision", "decisions")}`,
    glass: (count) => `broke the glass ${plural(count, "time", "times")}`,
    history: "Earlier reviews",
    historyNone: "No review was signed yet.",
    columns: {
      who: "Who",
      roles: "Roles",
      team: "Team",
      lastSignIn: "Last signed in",
      secondFactor: "Second step",
      statementsOpen: "Statements not accepted",
      glassOpen: "Open by broken glass",
      looks: "Times looked",
      approvals: "Decisions signed",
      glass: "Times glass broken",
      decision: "Decision",
      remark: "Remark",
      by: "By",
      at: "On",
      quarter: "Quarter",
      signedBy: "Signed by",
      kept: "Kept",
      changed: "Changed",
      closed: "Closed",
    },
  },
};
