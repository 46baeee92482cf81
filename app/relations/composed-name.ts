interface NameParts {
  given_names: string | null;
  initials: string | null;
  particle: string | null;
  surname: string | null;
  partner_particle: string | null;
  partner_surname: string | null;
}

/** A name as on an envelope, the partner's first: "M. van den Berg-Jansen". Empty when there is no surname. */
export function composedName(parts: NameParts): string {
  const own = spaced(parts.particle, parts.surname);
  const partner = spaced(parts.partner_particle, parts.partner_surname);
  const surname = [partner, own].filter(Boolean).join("-");
  return surname && spaced(parts.initials ?? parts.given_names, surname);
}

const spaced = (...words: (string | null)[]): string => words.filter(Boolean).join(" ");
