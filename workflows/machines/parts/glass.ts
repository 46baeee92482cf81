import { staffIdOf } from "../../actors";
import { isUnread } from "../context";
import { glassBroken } from "../effects";
import { takes } from "../setup";

/**
 * Somebody who has no part in the case looks at it, with a reason: at any station, closed too. It changes nothing but
 * who may look for a day. Never at a complaint that is about them, or of which nobody knows yet whom it is about.
 */
export const breaksGlass = () =>
  takes("GlassBroken", {
    refuse: [
      [
        "complained-about",
        ({ context, event }) => context.aboutStaffIds.includes(staffIdOf(event.actor) ?? ""),
      ],
      ["subjects-not-recorded", ({ context }) => isUnread(context)],
    ],
    effects: ({ event }) => [glassBroken(event.at, staffIdOf(event.actor))],
  });
