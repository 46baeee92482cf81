import type { Check, LetterDraft } from "../draft";
import { fold, found, missing } from "../reading";
import { complaintOutcome } from "../work/complaint";

const decidesComplaint = ({ letter }: LetterDraft) => letter === "complaint-decided";

export const complaintChecks: Check[] = [
  {
    // In writing and with reasons, per point (model: Awb 9:12).
    code: "complaint-judged",
    severity: "block",
    applies: decidesComplaint,
    find: ({ points }) =>
      points.length === 0
        ? [missing("points")]
        : points
            .filter((point) => point.judgement === null || point.reasons.trim() === "")
            .map((point) => missing(point.point)),
  },
  {
    code: "complaint-outcome",
    severity: "block",
    applies: decidesComplaint,
    find: ({ points, outcome }) => {
      const added = complaintOutcome(points);
      return added === null || added === outcome ? [] : [found];
    },
  },
  {
    code: "complaint-escalation",
    severity: "block",
    applies: decidesComplaint,
    find: ({ text, organisation }) => {
      const read = fold(text);
      const { complaintsCommission: commission, supervisoryAuthority: authority } = organisation;
      return [
        ...(commission && !read.includes(fold(commission.website)) ? [missing("commission")] : []),
        ...(read.includes(fold(authority.name)) ? [] : [missing("authority")]),
        ...(/rechter|rechtbank|\bcourt\b/.test(read) ? [] : [missing("court")]),
      ];
    },
  },
];
