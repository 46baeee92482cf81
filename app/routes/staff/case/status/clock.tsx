import { daysBetween } from "../../../../../workflows/deadlines/days";
import { Badge, type BadgeTone } from "../../../../components/badge";
import { longDate, shortDate } from "../../../../components/dates";
import { Details } from "../../../../components/details";
import { DueDate } from "../../../../components/due-date";
import { type Copy, useCopy, useLanguage } from "../../../../components/language";
import { usePage } from "../form";

const copy: Copy<
  Record<
    | "due"
    | "paused"
    | "pausedBadge"
    | "answered"
    | "today"
    | "noTerm"
    | "target"
    | "ackBy"
    | "extendBy"
    | "refuseBy"
    | "risk"
    | "risks"
    | "extended",
    string
  > & { left: (days: number) => string; over: (days: number) => string }
> = {
  nl: {
    due: "Antwoord uiterlijk",
    paused: "De termijn staat stil tot de verzoeker antwoordt.",
    pausedBadge: "opgeschort",
    answered: "Beantwoord op",
    today: "vandaag",
    noTerm: "Er loopt geen termijn.",
    target: "Streefdatum",
    ackBy: "Bevestigen uiterlijk",
    extendBy: "Verlengen kan t/m",
    refuseBy: "Weigeren kan t/m",
    risk: "Als de opschorting niet geldt",
    risks: "Andere lezingen van de wet",
    extended: "verlengd",
    left: (days) => (days === 1 ? "nog 1 dag" : `nog ${days} dagen`),
    over: (days) => (days === 1 ? "1 dag te laat" : `${days} dagen te laat`),
  },
  en: {
    due: "Answer by",
    paused: "The term stands still until the requester answers.",
    pausedBadge: "paused",
    answered: "Answered on",
    today: "today",
    noTerm: "No term is running.",
    target: "Target date",
    ackBy: "Acknowledge by",
    extendBy: "Can be extended until",
    refuseBy: "Can be refused until",
    risk: "If the pause does not hold",
    risks: "Other readings of the law",
    extended: "extended",
    left: (days) => (days === 1 ? "1 day left" : `${days} days left`),
    over: (days) => (days === 1 ? "1 day late" : `${days} days late`),
  },
};

/** Until when, how that came about, and which dates hold if somebody reads the law otherwise. */
export function Clock() {
  const words = useCopy(copy);
  const language = useLanguage();
  const { clock, explained, replyGivenOn, closedAs } = usePage();
  const open = replyGivenOn === null && closedAs === null;
  const rows: [string, string | null][] = [
    [words.ackBy, clock.ackBy],
    [words.target, open ? clock.internalTarget : null],
    [words.refuseBy, open && clock.refusalBy !== clock.dueDate ? clock.refusalBy : null],
    [words.extendBy, open && !clock.extended ? clock.extensionNoticeBy : null],
    [words.risk, open ? clock.riskDate : null],
  ];
  const shown = rows.filter((row): row is [string, string] => row[1] !== null);
  return (
    <section className="clock">
      <DueDate steps={explained}>
        <Headline />
      </DueDate>
      {shown.length > 0 && (
        <dl className="facts">
          {shown.map(([term, date]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{shortDate(date, language)}</dd>
            </div>
          ))}
        </dl>
      )}
      {open && clock.risks.length > 0 && (
        <Details summary={words.risks}>
          <ul className="clock__risks">
            {clock.risks.map((risk) => (
              <li key={risk.when}>
                {risk.date}: {risk.when}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </section>
  );
}

function Headline() {
  const words = useCopy(copy);
  const language = useLanguage();
  const { clock, today, replyGivenOn } = usePage();
  if (replyGivenOn) {
    return (
      <>
        {words.answered} <strong>{longDate(replyGivenOn, language)}</strong>
      </>
    );
  }
  if (clock.paused && clock.riskDate) {
    return (
      <>
        <Badge tone="calm">{words.pausedBadge}</Badge> {words.paused}
      </>
    );
  }
  if (!clock.dueDate) return <>{words.noTerm}</>;
  const days = daysBetween(today, clock.dueDate);
  const tone: BadgeTone = days < 0 ? "late" : days <= 7 ? "soon" : "plain";
  return (
    <>
      {words.due} <strong>{longDate(clock.dueDate, language)}</strong>{" "}
      <Badge tone={tone} icon={tone === "plain" ? "clock" : undefined}>
        {days < 0 ? words.over(-days) : days === 0 ? words.today : words.left(days)}
      </Badge>
      {clock.extended && <Badge tone="plain">{words.extended}</Badge>}
    </>
  );
}
