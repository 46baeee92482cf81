import { z } from "zod";

const line = z.string().trim().min(1).max(200);
const website = z.string().trim().min(3).max(200);

/**
 * What every letter must say about the organisation and about the places where a person can turn
 * (GDPR 12(1), 12(4), 13(1)(a)-(b)). Edited in the app; facts about others carry the date of the last check.
 */
export const organisationFactsSchema = z.object({
  /** Full name in law, for instance "Werkcontact B.V.". */
  name: line,
  /** The name people know it by; stands in subjects and sentences. */
  shortName: line,
  /** Address as it stands on an envelope, one line each. */
  postalAddress: z.array(line).min(1).max(6),
  website,
  privacyContact: z.object({ email: z.email(), phone: line }),
  supervisoryAuthority: z.object({
    name: line,
    address: line,
    phone: line,
    website,
    checkedOn: z.iso.date(),
  }),
  /** Outside body for complaints; null when the organisation has none. `fee` in words, both languages. */
  complaintsCommission: z
    .object({
      name: line,
      website,
      fee: z.object({ nl: line, en: line }).nullable(),
      checkedOn: z.iso.date(),
    })
    .nullable(),
  brands: z.array(z.object({ id: line, name: line })),
});
export type OrganisationFacts = z.infer<typeof organisationFactsSchema>;
