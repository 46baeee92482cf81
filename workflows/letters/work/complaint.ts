export const JUDGEMENTS = ["upheld", "partly-upheld", "dismissed", "inadmissible"] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

/** One point of a complaint: what was found, and the judgement with its reasons. */
export interface ComplaintPoint {
  id: string;
  point: string;
  findings: string;
  judgement: Judgement | null;
  reasons: string;
}

/** The outcome that the judgements add up to; null while a point has none. */
export function complaintOutcome(points: readonly ComplaintPoint[]): Judgement | null {
  const judgements = points.map((point) => point.judgement);
  const [first] = judgements;
  if (first === undefined || judgements.includes(null)) return null;
  if (judgements.every((judgement) => judgement === first)) return first;
  if (judgements.some((judgement) => judgement === "upheld" || judgement === "partly-upheld"))
    return "partly-upheld";
  return "dismissed";
}
