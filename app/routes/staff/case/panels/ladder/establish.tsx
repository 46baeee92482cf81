import type { JudgedMethod } from "../../../../../../workflows/identity/propose";
import { wording } from "../../../../../../workflows/wording";
import { Details } from "../../../../../components/details";
import { useCopy, useLanguage } from "../../../../../components/language";
import { Notice } from "../../../../../components/notice";
import { useAnswer, usePage } from "../../form";
import { ladderCopy } from "./copy";
import { HandedIn } from "./document";
import { MethodForm } from "./method-form";
import { OpenCheck } from "./open-check";
import { capital } from "./record-form";

/** Proposes the least intrusive way to establish who asks; the other ways stand folded below it. */
export function Establish() {
  const words = useCopy(ladderCopy);
  const { identity: ladder } = usePage();
  const { identityMethods } = wording(useLanguage());
  if (!ladder) return null;
  const proposed = ladder.judged.find(({ method }) => method === ladder.proposed);
  // A copy is handed in by the requester, and shown above the rest.
  const others = ladder.judged.filter(
    ({ method }) => method !== ladder.proposed && method !== "masked-document",
  );
  const usable = others.filter(isUsable);
  return (
    <div className="ladder">
      {ladder.contactChanged && (
        <Notice tone="warning" title={words.contactChangedTitle}>
          <p>{words.contactChanged}</p>
        </Notice>
      )}
      {!ladder.matched && (
        <Notice>
          <p>{words.unmatched}</p>
        </Notice>
      )}
      {ladder.check && <OpenCheck check={ladder.check} />}
      <HandedIn ladder={ladder} />
      {proposed && (
        <section className="ladder__proposal" aria-labelledby="proposal">
          <h4 id="proposal">
            {words.proposal}: {identityMethods[proposed.method]}
          </h4>
          <p className="soft">{words.judgements[proposed.why]}</p>
          <MethodForm judged={proposed} ladder={ladder} />
        </section>
      )}
      <h4>{words.others}</h4>
      {usable.map((judged) => (
        <Other key={judged.method} judged={judged} name={capital(identityMethods[judged.method])} />
      ))}
      <Details summary={words.impossible}>
        <ul className="ladder__list">
          {[...others.filter((judged) => !isUsable(judged)), ...withoutCopy(ladder)].map(
            ({ method, why }) => (
              <li key={method}>
                <strong>{capital(identityMethods[method])}.</strong> {words.judgements[why]}
              </li>
            ),
          )}
        </ul>
      </Details>
    </div>
  );
}

type Ladder = NonNullable<ReturnType<typeof usePage>["identity"]>;

/** Changed contact details are an objection that a written reason can overrule. */
const isUsable = ({ possible, why, method }: JudgedMethod): boolean =>
  possible || (why === "contact-changed" && method !== "call-back");

const withoutCopy = ({ judged, maskedAllowed }: Ladder): JudgedMethod[] =>
  maskedAllowed ? [] : judged.filter(({ method }) => method === "masked-document");

function Other({ judged, name }: { judged: JudgedMethod; name: string }) {
  const words = useCopy(ladderCopy);
  const { identity: ladder } = usePage();
  const answer = useAnswer();
  if (!ladder) return null;
  const open = answer?.typed.some(([field, value]) => field === "method" && value === judged.method);
  return (
    <Details summary={name} open={open}>
      <p className="soft">{words.judgements[judged.why]}</p>
      <MethodForm judged={judged} ladder={ladder} />
    </Details>
  );
}
