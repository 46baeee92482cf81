/** Where a case can be; the same words name folders in every room. */
export const STATIONS = [
  "intake",
  "identity",
  "clarification",
  "term",
  "handling",
  "approval",
  "execution",
  "reply",
  "closing",
  "complaint",
] as const;
export type Station = (typeof STATIONS)[number];
