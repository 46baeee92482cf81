import { Form } from "@remix-run/react";
import { Icon } from "../../../components/icon";
import { useCopy } from "../../../components/language";
import { STAFF_PATHS } from "../paths";
import { copy } from "./copy";

/** Sent by POST: what people search for is a name, and a name does not belong in an address. */
export function SearchBox({ typed }: { typed?: string }) {
  const words = useCopy(copy);
  return (
    <Form method="post" action={STAFF_PATHS.search} className="search no-print" role="search">
      <label htmlFor="zoek" className="visually-hidden">
        {words.searchHint}
      </label>
      <input
        id="zoek"
        name="zoek"
        type="search"
        className="input"
        placeholder={words.searchHint}
        defaultValue={typed}
        autoComplete="off"
        maxLength={100}
      />
      <button type="submit" className="button button--secondary">
        <Icon name="search" />
        <span className="visually-hidden">{words.searchButton}</span>
      </button>
    </Form>
  );
}
