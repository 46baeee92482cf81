import { Link } from "@remix-run/react";
import { Icon } from "../../../../components/icon";
import { useCopy } from "../../../../components/language";
import { titled } from "../../../../components/page-title";
import { copy } from "../copy";

export const meta = titled({ nl: "Uw e-mailadres is bevestigd", en: "Your e-mail address is confirmed" });

export default function Confirmed() {
  const { done } = useCopy(copy);
  return (
    <div className="single">
      <p className="single__mark">
        <Icon name="check" />
      </p>
      <h1>{done.title}</h1>
      <p>{done.text}</p>
      <p>
        <Link to="/volgen">{done.follow}</Link>
      </p>
    </div>
  );
}
