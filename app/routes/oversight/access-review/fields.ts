/** Fields of the form that decides about many people at once. */
export const decisionField = (id: string): string => `besluit.${id}`;
export const remarkField = (id: string): string => `opmerking.${id}`;

/** Names the quarter in an address. */
export const QUARTER = "kwartaal";
