import { Link } from "@remix-run/react";
import { wording } from "../../../../../workflows/wording";
import { shortDate } from "../../../../components/dates";
import { type Copy, useCopy, useLanguage } from "../../../../components/language";
import { Notice } from "../../../../components/notice";
import { caseAt } from "../../paths";
import { CaseForm, usePage } from "../form";

type LinkWord = "objection" | "converted" | "same-form" | "duplicate";

const copy: Copy<{
  duplicates: string;
  explained: string;
  merge: string;
  linked: string;
  received: string;
  from: Record<LinkWord, string>;
  to: Record<LinkWord, string>;
}> = {
  nl: {
    duplicates: "Misschien dubbel",
    explained:
      "Zelfde soort en zelfde bevestigd adres. Samenvoegen houdt dit dossier over, met de vroegste ontvangstdatum.",
    merge: "Hierin samenvoegen",
    linked: "Hoort bij",
    received: "ontvangen",
    from: {
      objection: "niet eens met de uitkomst van",
      converted: "kwam uit de vraag",
      "same-form": "zelfde formulier",
      duplicate: "opgegaan in",
    },
    to: {
      objection: "verzoeker is het niet eens met dit antwoord",
      converted: "omgezet in",
      "same-form": "zelfde formulier",
      duplicate: "hierin opgegaan",
    },
  },
  en: {
    duplicates: "Possibly double",
    explained:
      "Same kind and same confirmed address. Merging keeps this case, with the earliest receipt date.",
    merge: "Merge into this one",
    linked: "Belongs to",
    received: "received",
    from: {
      objection: "disagrees with the outcome of",
      converted: "came from the question",
      "same-form": "same form",
      duplicate: "merged into",
    },
    to: {
      objection: "requester disagrees with this answer",
      converted: "converted into",
      "same-form": "same form",
      duplicate: "merged into this one",
    },
  },
};

/** Cases that hang together with this one, and those that may be the same. */
export function Related() {
  const words = useCopy(copy);
  const language = useLanguage();
  const { kinds } = wording(language);
  const { duplicates, linked, offers } = usePage();
  return (
    <>
      {duplicates.length > 0 && (
        <Notice tone="warning" title={words.duplicates}>
          <p>{words.explained}</p>
          {duplicates.map((other) => (
            <div key={other.id} className="duplicate">
              <p>
                <Link to={caseAt(other.reference)}>{other.reference}</Link>, {words.received}{" "}
                {shortDate(other.receivedOn, language)}
              </p>
              {offers.includes("CaseMerged") && (
                <CaseForm
                  intention="merge-case"
                  form="merged"
                  submit={words.merge}
                  look="secondary"
                  hidden={{ duplicate: other.id }}
                />
              )}
            </div>
          ))}
        </Notice>
      )}
      {linked.length > 0 && (
        <section className="record" aria-labelledby="linked-title">
          <h3 id="linked-title">{words.linked}</h3>
          <ul className="record__list">
            {linked.map((other) => (
              <li key={`${other.id}-${other.as}`}>
                <Link to={caseAt(other.reference)}>
                  {other.reference}, {kinds[other.kind]}
                </Link>
                <span className="record__meta soft">{words[other.direction][other.as]}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
