import { useFetcher, useLocation } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";

const SECOND = 1000;
const EVERY = 8 * SECOND;
/** How long a changed line stays marked. */
const MARKED = 4 * SECOND;

/** Tells the loader that nobody asked: the session does not count it as being used. */
export const LIVE_PARAM = "live";

/**
 * The page's own data, asked for again every few seconds while somebody looks at it. Without script the page is
 * simply as it was when it was asked for.
 * @param pause milliseconds until the next time, by what was last seen; null when there is nothing to wait for
 */
export function useLive<Data>(loaded: Data, pause: (seen: Data) => number | null = () => EVERY): Data {
  const { pathname, search } = useLocation();
  const { data, state, load } = useFetcher<Data>({ key: `live ${pathname}${search}` });
  const seen = data ?? loaded;
  const every = pause(seen);
  const idle = useRef(true);
  idle.current = state === "idle";
  useEffect(() => {
    if (every === null) return;
    const ask = () => {
      if (document.visibilityState !== "visible" || !idle.current) return;
      const params = new URLSearchParams(search);
      params.set(LIVE_PARAM, "1");
      load(`${pathname}?${params}`);
    };
    const timer = setInterval(ask, every);
    document.addEventListener("visibilitychange", ask);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", ask);
    };
  }, [pathname, search, load, every]);
  return seen;
}

interface Versioned {
  id: string;
  version: number;
}

/** Ids of the rows that came or moved since the page was drawn, for a few seconds after it happened. */
export function useChanged(rows: readonly Versioned[], page: string): ReadonlySet<string> {
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set());
  const before = useRef<{ page: string; versions: Map<string, number> } | null>(null);
  useEffect(() => {
    const versions = new Map(rows.map(({ id, version }) => [id, version]));
    const known = before.current;
    before.current = { page, versions };
    if (!known || known.page !== page) return;
    const moved = rows.filter(({ id, version }) => known.versions.get(id) !== version).map(({ id }) => id);
    if (moved.length === 0) return;
    setChanged(new Set(moved));
    const timer = setTimeout(() => setChanged(new Set()), MARKED);
    return () => clearTimeout(timer);
  }, [rows, page]);
  return changed;
}
