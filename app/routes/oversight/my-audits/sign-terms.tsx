import { Form } from "@remix-run/react";
import type { Audit } from "../../../../db/queries/audits";
import type { Statement } from "../../../../db/statements";
import { Button } from "../../../components/button";
import { useCopy, useLanguage } from "../../../components/language";
import { StatementText } from "../../staff/statements/text";
import { copy } from "./copy";

interface SignTermsProps {
  audit: Audit;
  /** The version that counts now. */
  terms: Pick<Statement, "id" | "version" | "text">;
}

/** The terms in full, to be signed for the purpose of this audit: until then it shows nothing. */
export function SignTerms({ audit, terms }: SignTermsProps) {
  const words = useCopy(copy);
  const language = useLanguage();
  const translated = language === "en" ? terms.text.en : null;
  return (
    <div className="statement">
      <h3>{words.signFirst}</h3>
      <p className="soft">{words.terms(terms.version)}</p>
      <StatementText
        text={translated ?? terms.text.nl}
        language={translated || language === "nl" ? undefined : "nl"}
      />
      <p className="audit__purpose">{words.signText(audit.purpose)}</p>
      <Form method="post">
        <input type="hidden" name="audit" value={audit.id} />
        <Button icon="check" name="terms" value={terms.id}>
          {words.sign}
        </Button>
      </Form>
    </div>
  );
}
