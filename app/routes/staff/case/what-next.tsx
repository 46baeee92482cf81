import type { CaseEventType } from "../../../../workflows/events";
import { wording } from "../../../../workflows/wording";
import { Icon } from "../../../components/icon";
import { type Copy, useCopy, useLanguage } from "../../../components/language";
import { Within } from "../../../components/within";
import { ACTIONS, actionNames } from "./actions";
import { useAnswer, usePage } from "./form";
import { nextActions } from "./next";
import { TakeUp } from "./panels/handling";

const copy: Copy<{
  title: string;
  more: string;
  decide: string;
  waits: Record<"reply" | "requester" | "approval" | "systems", string>;
  closed: (how: string) => string;
  looking: string;
}> = {
  nl: {
    title: "Wat nu?",
    more: "Meer acties",
    decide: "Werk het verzoek uit en bied het besluit ter goedkeuring aan.",
    waits: {
      reply: "Het antwoord is goedgekeurd en gaat nu naar de verzoeker.",
      requester: "Wij wachten op een antwoord van de verzoeker.",
      approval: "Een goedkeurder leest het voorstel. U hoeft nu niets te doen.",
      systems: "De systemen stoppen met versturen. Gaat er iets mis, dan staat het hier.",
    },
    closed: (how) => `Dit dossier is afgerond: ${how}.`,
    looking: "U kunt dit dossier bekijken.",
  },
  en: {
    title: "What is next?",
    more: "More actions",
    decide: "Work out the request and offer the decision for approval.",
    waits: {
      reply: "The answer was approved and is on its way to the requester.",
      requester: "We are waiting for an answer from the requester.",
      approval: "An approver reads the proposal. There is nothing you need to do now.",
      systems: "The systems are stopping. If anything goes wrong, it shows here.",
    },
    closed: (how) => `This case is closed: ${how}.`,
    looking: "You can view this case.",
  },
};

/** The one or two actions that move the case on, with their form in place; the others one click away. */
export function WhatNext() {
  const words = useCopy(copy);
  const names = useCopy(actionNames);
  const page = usePage();
  const answer = useAnswer();
  const { next, more } = nextActions(page);
  const open = (type: CaseEventType) =>
    Boolean(answer && ACTIONS[type]?.intentions.includes(answer.intention));
  const [first, second] = next;
  return (
    <section className="panel panel--next" aria-labelledby="next-title" id="wat-nu">
      <h2 id="next-title">{words.title}</h2>
      <Situation hasNext={next.length > 0} />
      {first && (
        <div className="action action--first">
          <h3>{names[first]}</h3>
          <ActionPanel type={first} />
        </div>
      )}
      {second && <Action type={second} name={names[second] ?? second} open={open(second)} />}
      {more.length > 0 && (
        <div className="more-actions">
          <h3>{words.more}</h3>
          {more.map((type) => (
            <Action key={type} type={type} name={names[type] ?? type} open={open(type)} />
          ))}
        </div>
      )}
    </section>
  );
}

function Action({ type, name, open }: { type: CaseEventType; name: string; open: boolean }) {
  if (!ACTIONS[type]) return null;
  return (
    <details className="action" open={open}>
      <summary>
        <Icon name="chevron" /> {name}
      </summary>
      <div className="action__body">
        <ActionPanel type={type} />
      </div>
    </details>
  );
}

function ActionPanel({ type }: { type: CaseEventType }) {
  const { stage, handler } = usePage();
  // Whoever opens a fresh case most often takes it up; giving it to somebody else is one of the other actions.
  if (type === "HandlerAssigned" && stage === "intake" && !handler) return <TakeUp />;
  const Panel = ACTIONS[type]?.panel;
  return Panel ? <Panel /> : null;
}

function Situation({ hasNext }: { hasNext: boolean }) {
  const words = useCopy(copy);
  const page = usePage();
  const { closedAs } = wording(useLanguage());
  const { offers, stage } = page;
  if (page.closedAs) return <p>{words.closed(closedAs[page.closedAs])}</p>;
  if (offers.includes("DecisionProposed")) {
    return (
      <p>
        <Within to="werk">{words.decide}</Within>
      </p>
    );
  }
  if (page.question) return <p>{words.waits.requester}</p>;
  if (stage === "approval" && !offers.includes("DecisionApproved")) return <p>{words.waits.approval}</p>;
  if (stage === "reply") return <p>{words.waits.reply}</p>;
  if (stage === "execution.stopping") return <p>{words.waits.systems}</p>;
  return hasNext ? null : <p>{words.looking}</p>;
}
