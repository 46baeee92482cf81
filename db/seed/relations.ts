import { DEMO_PEOPLE, type DemoPerson } from "./people";

/** Of every seven made-up people one is in no file: whoever asks may be unknown. */
const UNKNOWN_EACH = 7;
const PARTICLES = /^(van den|van der|van|de)\s/;

const EMPLOYERS = [
  {
    number: "OG-201",
    name: "Havenbedrijf De Kade BV",
    contractRef: "OV-2023-014",
    confidentialitySignedOn: "2023-02-01",
  },
  {
    number: "OG-202",
    name: "Zorggroep Noorderlicht",
    contractRef: "OV-2024-007",
    confidentialitySignedOn: "2024-05-13",
  },
  { number: "OG-203", name: "Gemeente Westerveen", contractRef: "OV-2025-022" },
];

/** As a client tracking system would push them: clients, employers and a contact person. */
export function demoRelations(): object[] {
  return [
    ...EMPLOYERS.map((employer) => ({ kind: "employer", ...employer })),
    {
      kind: "contact-person",
      number: "CP-31",
      name: "Judith Koster",
      email: "judith.koster@example.nl",
      phone: "030 - 5550 131",
      employer: "OG-202",
    },
    ...DEMO_PEOPLE.map(asClient).filter((_, index) => index % UNKNOWN_EACH !== UNKNOWN_EACH - 1),
  ];
}

/** What the last night brought: two people are reached otherwise, shortly before they ask for their data. */
export const demoRelationsOfLastNight = (): object[] => [
  { number: numberOf("Hakan Demir"), email: "h.demir@example.nl" },
  { number: numberOf("Thijs Wolters"), phone: "06 - 5550 999", address: "Kade 3\n3011 AA Rotterdam" },
];

const numberOf = (name: string): string => numberAt(DEMO_PEOPLE.findIndex((person) => person.name === name));
const numberAt = (index: number): string => `WK-${1001 + index}`;

function asClient({ name, email, phone, address, birthDate }: DemoPerson, index: number): object {
  const [first = "", ...rest] = name.split(" ");
  const last = name === "Jan Willem Postma" ? "Postma" : rest.join(" ");
  const particle = PARTICLES.exec(last)?.[1] ?? "";
  return {
    number: numberAt(index),
    initials: `${first.charAt(0)}.`,
    givenNames: first,
    particle,
    surname: last.slice(particle.length).trim(),
    birthDate,
    // Some left another address at their intake than they write from now.
    email: index % 4 === 3 ? `${first.toLowerCase()}@elders.example` : email,
    phone,
    address,
  };
}
