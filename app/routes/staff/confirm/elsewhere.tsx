import { ButtonLink } from "../../../components/button";
import { useCopy } from "../../../components/language";
import { ssoAgainAt } from "../paths";
import { copy } from "./copy";

interface ElsewhereProps {
  back: string;
  /** A code would do as well. */
  beside: boolean;
  /** Keeps a form that waits for it: opens in a tab of its own. */
  forForm: boolean;
}

/** The way past the organisation's own provider. A link: the policy of our pages lets forms go nowhere else. */
export function Elsewhere({ back, beside, forForm }: ElsewhereProps) {
  const words = useCopy(copy);
  return (
    <div className="entry__form">
      {beside && <p>{words.elsewhereToo}</p>}
      <ButtonLink
        to={ssoAgainAt(back, { forForm })}
        look={beside ? "secondary" : "primary"}
        reload
        newTab={forForm}
      >
        {words.elsewhere}
      </ButtonLink>
      {forForm && <p className="soft">{words.newTab}</p>}
    </div>
  );
}
