import { Form, Link } from "@remix-run/react";
import type { Colleague } from "../../../../db/queries/colleagues";
import type { QueueFilter } from "../../../../db/queries/queue-filter";
import { TERM_WINDOWS } from "../../../../db/queries/queue-lists";
import { KINDS } from "../../../../workflows/kinds";
import { STATIONS } from "../../../../workflows/stations";
import { wording } from "../../../../workflows/wording";
import { Button } from "../../../components/button";
import { useCopy, useLanguage } from "../../../components/language";
import { STAFF_PATHS } from "../paths";
import { copy } from "./copy";
import { PARAMS, queueAt } from "./filter-params";

/** Stations that a case in the list can be at; "term" is where extending lives, no case stands there. */
const LISTED_STATIONS = STATIONS.filter((station) => station !== "term" && station !== "closing");

export function Filters({ filter, handlers }: { filter: QueueFilter; handlers: Colleague[] }) {
  const words = useCopy(copy);
  const house = wording(useLanguage());
  const { tab, figure, from, to, group } = filter;
  const kept = { tab, figure, from, to, group };
  const chosen = filter.kind ?? filter.station ?? filter.term ?? filter.handler;
  const ended = figure !== undefined || tab === "closed";
  return (
    <Form method="get" action={STAFF_PATHS.queue} className="filters no-print" key={queueAt(filter)}>
      {Object.entries(kept).map(([key, value]) =>
        value ? (
          <input key={key} type="hidden" name={PARAMS[key as keyof typeof kept]} value={value} />
        ) : null,
      )}
      <Choice
        name={PARAMS.kind}
        label={words.filter.kind}
        value={filter.kind}
        options={KINDS.map((kind) => [kind, house.kinds[kind]])}
      />
      {!ended && (
        <>
          <Choice
            name={PARAMS.station}
            label={words.filter.station}
            value={filter.station}
            options={LISTED_STATIONS.map((station) => [station, house.stations[station]])}
          />
          <Choice
            name={PARAMS.term}
            label={words.filter.term}
            value={filter.term}
            options={TERM_WINDOWS.map((term) => [term, words.terms[term]])}
          />
        </>
      )}
      {tab !== "mine" && tab !== "unassigned" && (
        <Choice
          name={PARAMS.handler}
          label={words.filter.handler}
          value={filter.handler}
          any={words.everyone}
          options={[
            ["nobody", words.nobody],
            ...handlers.map(({ id, name }): [string, string] => [id, name]),
          ]}
        />
      )}
      <Button look="secondary">{words.apply}</Button>
      {chosen && <Link to={queueAt(kept)}>{words.clear}</Link>}
    </Form>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  value: string | undefined;
  any?: string;
  options: [string, string][];
}

function Choice({ name, label, value, any, options }: ChoiceProps) {
  const words = useCopy(copy);
  return (
    <label className={value ? "filters__choice filters__choice--set" : "filters__choice"}>
      <span>{label}</span>
      <select name={name} defaultValue={value ?? ""}>
        <option value="">{any ?? words.any}</option>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
