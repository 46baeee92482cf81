import type { SerializeFrom } from "@remix-run/node";
import { Form } from "@remix-run/react";
import type { Passkey } from "../../../auth/passkeys.server";
import { Button, ButtonLink } from "../../../components/button";
import { dateAndTime } from "../../../components/dates";
import { Details } from "../../../components/details";
import { useCopy, useLanguage } from "../../../components/language";
import { STAFF_PATHS } from "../paths";
import { copy } from "./copy";

/** The passkeys of the holder, with a way to take each away. */
export function Passkeys({ passkeys }: { passkeys: SerializeFrom<Passkey>[] }) {
  const words = useCopy(copy).passkeys;
  const language = useLanguage();
  return (
    <section className="block">
      <h2>{words.title}</h2>
      <p className="soft">{words.hint}</p>
      {passkeys.length > 0 && (
        <ul className="passkeys">
          {passkeys.map(({ id, name, addedAt, lastUsedAt }) => (
            <li key={id}>
              <p>
                <strong>{name}</strong>
              </p>
              <p className="soft">
                {words.added(dateAndTime(addedAt, language))}{" "}
                {lastUsedAt ? words.lastUsed(dateAndTime(lastUsedAt, language)) : words.neverUsed}
              </p>
              <Details
                summary={
                  <>
                    {words.remove}
                    <span className="visually-hidden">: {name}</span>
                  </>
                }
              >
                <Form method="post" className="form">
                  <input type="hidden" name="intent" value="remove-passkey" />
                  <p>{words.sure}</p>
                  <Button look="danger" name="passkey" value={id}>
                    {words.removeNow}
                  </Button>
                </Form>
              </Details>
            </li>
          ))}
        </ul>
      )}
      <p>
        <ButtonLink to={STAFF_PATHS.newPasskey} icon="plus" reload>
          {words.add}
        </ButtonLink>
      </p>
    </section>
  );
}
