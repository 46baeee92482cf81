import { Form } from "@remix-run/react";
import type { ListedStaff } from "../../../../db/queries/admin";
import { Button } from "../../../components/button";
import { Details } from "../../../components/details";
import { useCopy } from "../../../components/language";
import { copy } from "./copy";

/** Where the person is signed in, and the way to a new password. */
export function AccessBlock({ member }: { member: ListedStaff }) {
  const words = useCopy(copy);
  return (
    <section className="block">
      <h2>{words.access}</h2>
      <p>{words.signedIn(member.sessions)}</p>
      {member.sessions > 0 && (
        <Form method="post">
          <Button look="secondary" name="intent" value="end-sessions">
            {words.endSessions}
          </Button>
        </Form>
      )}
      <h3>{words.password}</h3>
      <p className="soft">{member.closedAt ? words.reopenHint : words.passwordHint}</p>
      <Form method="post">
        <Button look="secondary" name="intent" value="invite">
          {words.sendInvitation}
        </Button>
      </Form>
    </section>
  );
}

/** For whoever lost their phone. Asks once more, as closing does. */
export function SecondStepBlock({ member, self }: { member: ListedStaff; self: boolean }) {
  const words = useCopy(copy);
  return (
    <section className="block">
      <h2>{words.secondStep}</h2>
      {self || !member.secondFactor ? (
        <p className="soft">{self ? words.secondStepOwn : words.secondStepNone}</p>
      ) : (
        <Details summary={words.resetSecondFactor}>
          <p>{words.secondStepHint}</p>
          <Form method="post">
            <Button look="danger" name="intent" value="reset-second-factor">
              {words.confirmReset}
            </Button>
          </Form>
        </Details>
      )}
    </section>
  );
}

/** Closing asks once more: the button that does it is behind the one that explains it. */
export function CloseBlock({ member, self }: { member: ListedStaff; self: boolean }) {
  const words = useCopy(copy);
  return (
    <section className="block">
      <h2>{words.close}</h2>
      {self ? (
        <p className="soft">{words.self}</p>
      ) : (
        <>
          <p>{words.closeHint}</p>
          {member.openCases > 0 && <p>{words.cases(member.openCases)}</p>}
          <Details summary={words.close}>
            <Form method="post">
              <Button look="danger" name="intent" value="close">
                {words.confirmClose}
              </Button>
            </Form>
          </Details>
        </>
      )}
    </section>
  );
}
