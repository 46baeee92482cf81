import type { CheckCode } from "../codes";

/** Per check: what it asks for (shown with a tick) and what is wrong when it fails. */
export const checksEn: Record<CheckCode, { asks: string; fails: string }> = {
  "extension-reason": {
    asks: "The extension has a concrete reason.",
    fails:
      "Say why this request takes more time. Name what is complicated or how many requests there are; a standard sentence is not enough (Article 12(3) GDPR).",
  },
  "extension-reason-weak": {
    asks: "The reason can carry an extension.",
    fails:
      "Being busy, on holiday or short of staff is not a reason by itself. Also name what makes this request complicated.",
  },
  "rights-block": {
    asks: "The letter says where the requester can turn.",
    fails:
      "The letter does not fully say where the requester can turn if they disagree with the decision (Article 12(4) GDPR).",
  },
  "court-term-late": {
    asks: "The letter names no time limit for the court, because the answer is late.",
    fails:
      "The answer is late, so the six weeks for the court do not apply: take that sentence out (Article 35(2) UAVG).",
  },
  "granted-but-withheld": {
    asks: "Nothing is held back.",
    fails: "Something is kept, refused or masked. Then the outcome is 'partial', not 'granted'.",
  },
  "partial-without-withheld": {
    asks: "The letter names what the requester does not get.",
    fails: "The outcome is 'partial', but nothing says what the requester does not get.",
  },
  "withheld-reason": {
    asks: "Each part that the requester does not get has a reason and an article of law.",
    fails: "A reason or an article of law is missing for what the requester does not get.",
  },
  "refusal-reason": {
    asks: "The refusal has a concrete reason.",
    fails:
      "Say why you refuse this request. The reason has to be about this case; a standard sentence is not enough (Article 12(4) GDPR).",
  },
  "late-refusal": {
    asks: "It says why this refusal comes after the first month.",
    fails:
      "A refusal has to be sent within a month of receipt. Write why it comes later now; the approver judges that (Article 12(4) GDPR).",
  },
  "search-account": {
    asks: "The letter says where and how was searched.",
    fails: "The letter does not say where and how you searched.",
  },
  "identity-doubt": {
    asks: "The letter says why you doubt.",
    fails:
      "Say why you doubt who is making this request. Without a concrete doubt you may not ask for proof (Article 12(6) GDPR).",
  },
  "identity-ways": {
    asks: "The requester can choose from at least two ways.",
    fails: "Offer at least two ways. A masked copy does not count: it is only for when nothing else works.",
  },
  "identity-asks-too-much": {
    asks: "The letter does not ask for a copy of an identity document or a national number.",
    fails:
      "The letter asks for more than is allowed: no copy of an identity document and no national number.",
  },
  "clarification-overview": {
    asks: "The letter gives an overview to choose from.",
    fails: "Give an overview of kinds of data, periods and systems. Without it the requester cannot choose.",
  },
  "clarification-everything": {
    asks: "The requester may also ask for everything.",
    fails: "The letter does not say that the requester can also receive everything. Choosing is optional.",
  },
  "access-set": {
    asks: "All the information the law requires is there.",
    fails: "Information that the law requires is missing.",
  },
  "rectification-decided": {
    asks: "Each item has a decision.",
    fails: "An item has no decision or no new text.",
  },
  "erasure-plan": {
    asks: "For each kind of data it is settled what happens to it.",
    fails: "The plan is not finished. What is kept needs a reason and an end date.",
  },
  "restriction-plan": {
    asks: "It is settled why, from when and for which data the restriction applies.",
    fails: "Something about the restriction is missing.",
  },
  "objection-decided": {
    asks: "Each use has a decision.",
    fails: "A use has no decision yet, or no date on which it stopped.",
  },
  "complaint-judged": {
    asks: "Each point of the complaint has a judgement with reasons.",
    fails: "A point has no judgement or no reasons.",
  },
  "complaint-outcome": {
    asks: "The outcome fits the judgements per point.",
    fails: "The outcome does not fit the judgements per point.",
  },
  "complaint-escalation": {
    asks: "The letter says where the person can turn next.",
    fails: "The letter does not fully say where the person can turn next.",
  },
  "required-words": {
    asks: "All required text is filled in.",
    fails: "Some required text is not filled in.",
  },
  placeholder: {
    asks: "No blanks are left in the text.",
    fails: "A blank is left in the text, such as {date} or [name].",
  },
  signer: {
    asks: "The letter is signed with a name and a job title.",
    fails: "The letter is not signed. It needs a name and a job title at the end.",
  },
  "subject-neutral": {
    asks: "The subject says nothing about health.",
    fails: "The subject contains a word that says something about health. Everyone can see the subject.",
  },
  "national-number": {
    asks: "There is no national number in the letter.",
    fails:
      "This looks like a national number (BSN). Take it out, or let the approver write why it is not one.",
  },
  "other-party": {
    asks: "There are no data about other people in the letter.",
    fails:
      "These look like data about someone else. Take them out, or let the approver write why they may stay.",
  },
  "wrong-remedy": {
    asks: "The letter uses the right words for going to court.",
    fails:
      "We are not a public body: there is no objection or appeal against this answer, but a petition to the district court.",
  },
};

/** Elements that a finding can name; anything else is the name of an item and stands for itself. */
export const placesEn: Record<string, string> = {
  authority: "the supervisory authority with address or website",
  court: "the court",
  "six-weeks": "the time limit of six weeks",
  "no-lawyer": "that no lawyer is needed",
  mediation: "that the supervisory authority can mediate",
  commission: "the complaints commission",
  systems: "where you searched",
  identifiers: "what you searched for",
  period: "over which period",
  copy: "the copy itself",
  "transfer-reason": "why a direct transfer is not possible",
  "national-number": "a national number",
  purposes: "the purposes with their legal basis",
  categories: "the kinds of data",
  recipients: "the recipients by name",
  retention: "the retention periods",
  sources: "where the data came from",
  "automated-decisions": "whether decisions are made automatically",
  transfers: "whether data leave the EU",
  work: "the work itself",
  ground: "the ground in the law",
  since: "the starting date",
  points: "the points of the complaint",
  introduction: "introduction",
  doubt: "why you doubt",
  reasons: "reasons",
  answer: "answer",
  measures: "measures",
};
