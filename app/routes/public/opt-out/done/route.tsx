import { Link } from "@remix-run/react";
import { Icon } from "../../../../components/icon";
import { useCopy } from "../../../../components/language";
import { titled } from "../../../../components/page-title";
import { copy } from "../copy";

export const meta = titled({ nl: "U bent afgemeld", en: "You are unsubscribed" });

/** The same for everyone, whether or not the address was ever on a list. */
export default function OptedOut() {
  return <OptedOutMessage />;
}

export function OptedOutMessage() {
  const { done } = useCopy(copy);
  return (
    <div className="single">
      <p className="single__mark">
        <Icon name="check" />
      </p>
      <h1>{done.title}</h1>
      {done.text.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>
        <Link to="/">{done.home}</Link>
      </p>
    </div>
  );
}
