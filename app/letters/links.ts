/** Where a link in a mail leads. A token stands in the address because a mail has no other place for it. */
export const confirmUrl = (origin: string, token: string): string => `${origin}/bevestigen/${token}`;
export const resubscribeUrl = (origin: string, token: string): string => `${origin}/afmelden/terug/${token}`;
