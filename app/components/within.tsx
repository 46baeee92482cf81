import type { MouseEvent, ReactNode } from "react";

/**
 * A link to a place on the same page. Where scripts run it goes there itself: the router would take it for a visit
 * to another page, and forget what it answered to a form.
 */
export function Within({ to, children }: { to: string; children: ReactNode }) {
  return (
    <a href={`#${to}`} onClick={goThere}>
      {children}
    </a>
  );
}

function goThere(event: MouseEvent<HTMLAnchorElement>) {
  const place = document.getElementById(decodeURIComponent(event.currentTarget.hash.slice(1)));
  if (!place) return;
  event.preventDefault();
  for (
    let around = place.closest("details");
    around;
    around = around.parentElement?.closest("details") ?? null
  ) {
    around.open = true;
  }
  // What cannot take the focus by itself still has to: reading and tabbing go on from there.
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.scrollIntoView();
  place.focus({ preventScroll: true });
}
