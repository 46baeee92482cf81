import { useSubmit } from "@remix-run/react";
import { useEffect, useState } from "react";
import type { ListedCase } from "../../../../db/queries/case-list";

const STORED = "sneltoetsen";

/** Whether single keys do something; a person who dictates or types with a switch can turn them off (WCAG 2.1.4). */
export function useKeysWanted(): [boolean, (wanted: boolean) => void] {
  const [wanted, setWanted] = useState(true);
  useEffect(() => setWanted(localStorage.getItem(STORED) !== "uit"), []);
  return [
    wanted,
    (value) => {
      localStorage.setItem(STORED, value ? "aan" : "uit");
      setWanted(value);
    },
  ];
}

/**
 * `/` goes to the search box; arrows move between the lines; `a` takes up the line that has the focus. Enter is
 * the link's own.
 */
export function useQueueKeys(
  rows: readonly ListedCase[],
  { wanted, mayAssign }: { wanted: boolean; mayAssign: boolean },
) {
  const submit = useSubmit();
  useEffect(() => {
    if (!wanted) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const links = [...document.querySelectorAll<HTMLElement>("[data-case]")];
      const at = links.indexOf(document.activeElement as HTMLElement);
      if (event.key === "/") document.getElementById("zoek")?.focus();
      else if (event.key === "ArrowDown") links[Math.min(at + 1, links.length - 1)]?.focus();
      else if (event.key === "ArrowUp") links[at === -1 ? links.length - 1 : Math.max(at - 1, 0)]?.focus();
      else if (event.key === "a" && mayAssign && at !== -1) {
        const row = rows.find(({ id }) => id === links[at]?.dataset.case);
        if (!row || row.closedOn) return;
        submit(
          { intent: "assign", case: row.id, version: String(row.personVersion) },
          { method: "post", preventScrollReset: true },
        );
      } else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [rows, wanted, mayAssign, submit]);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
