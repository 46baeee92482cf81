import { Link } from "@remix-run/react";
import type { SecondFactorState } from "../../../auth/second-factor.server";
import { dateAndTime } from "../../../components/dates";
import { useCopy, useLanguage } from "../../../components/language";
import { recoveryCodesAt, STAFF_PATHS } from "../paths";
import { copy } from "./copy";

/** The app on the holder's phone, and the codes for when it is lost. */
export function SecondStep({ since, recoveryCodesLeft }: SecondFactorState) {
  const words = useCopy(copy);
  const language = useLanguage();
  return (
    <section className="block">
      <h2>{words.secondStep}</h2>
      <p>
        {since ? words.secondStepSince(dateAndTime(since, language)) : words.secondStepNone}{" "}
        {words.codesLeft(recoveryCodesLeft)}
      </p>
      <p className="page__links">
        <Link to={`${STAFF_PATHS.secondStepSetUp}?naar=${STAFF_PATHS.account}`} reloadDocument>
          {since ? words.newApp : words.setUpApp}
        </Link>
        <Link to={recoveryCodesAt(STAFF_PATHS.account)} reloadDocument>
          {words.recoveryCodes}
        </Link>
      </p>
    </section>
  );
}
