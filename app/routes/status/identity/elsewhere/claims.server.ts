import { z } from "zod";
import { ATTRIBUTES, type Attribute, type Attributes } from "../../../../../workflows/matching/attributes";
import type { OidcClaims } from "../../../../oidc/client.server";
import type { IdentityOidc } from "../../../../settings.server";

/** How sure the provider was; null when it named a level that the settings do not. */
export const levelIn = ({ acr }: OidcClaims, { levels }: IdentityOidc): 2 | 3 | null =>
  levels.find(([value]) => value === acr)?.[1] ?? null;

/** What the settings want of the claims, and nothing else of them. */
export function attributesIn(claims: OidcClaims, { claims: names }: IdentityOidc): Attributes {
  const told = (attribute: Attribute): string | null => {
    const value = names[attribute] === undefined ? undefined : claims[names[attribute]];
    return typeof value === "string" && value.trim() !== "" ? value.trim().slice(0, 200) : null;
  };
  const attributes = Object.fromEntries(ATTRIBUTES.map((name) => [name, told(name)])) as Attributes;
  return {
    ...attributes,
    birthDate: attributes.birthDate && dateIn(attributes.birthDate),
    email: claims.email_verified === true ? attributes.email : null,
  };
}

/** `1980-02-29`, as OpenID Connect has it, or `19800229`, as iDIN does. */
function dateIn(text: string): string | null {
  const date = text.replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3");
  return z.iso.date().safeParse(date).success ? date : null;
}
