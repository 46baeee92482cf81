import type { ListedCase } from "../../../../db/queries/case-list";
import { Details } from "../../../components/details";
import { useCopy } from "../../../components/language";
import { useHydrated } from "../hydrated";
import { copy } from "./copy";
import { useKeysWanted, useQueueKeys } from "./keys";

/** The keys that work in the list, and a switch for who does not want them. Needs script, so it waits for it. */
export function Keys({ rows, mayAssign }: { rows: ListedCase[]; mayAssign: boolean }) {
  const words = useCopy(copy);
  const [wanted, setWanted] = useKeysWanted();
  useQueueKeys(rows, { wanted, mayAssign });
  if (!useHydrated()) return null;
  return (
    <Details summary={words.keys}>
      <dl className="keys">
        {words.keyList.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <label className="keys__switch">
        <input type="checkbox" checked={wanted} onChange={(event) => setWanted(event.target.checked)} />{" "}
        {words.keysOn}
      </label>
    </Details>
  );
}
