import { ButtonLink } from "../../../../components/button";
import { useCopy } from "../../../../components/language";
import { useHydrated } from "../../../staff/hydrated";
import { importAt } from "../../paths";
import { registerWords } from "../words";
import { copy } from "./copy";
import type { loadImport } from "./load.server";
import { useCount } from "./results";

type Page = Pick<Awaited<ReturnType<typeof loadImport>>, "id" | "state" | "done" | "total" | "counts">;

/** How far it is. With script the page asks by itself; without, a person does. */
export function Progress({ id, state, done, total, counts }: Page) {
  const words = useCopy(copy);
  const common = useCopy(registerWords);
  const format = useCount();
  const asksByItself = useHydrated();
  const of = state === "applying" && counts ? counts.new + counts.changed : total;
  return (
    <div className="import-progress">
      <progress max={Math.max(of, 1)} value={done} aria-label={common.states[state]} />
      <p role="status">
        {common.states[state]}: {words.progress(format(done), format(of))}
      </p>
      {!asksByItself && (
        <ButtonLink to={importAt(id)} icon="undo" reload>
          {words.refresh}
        </ButtonLink>
      )}
    </div>
  );
}
