/** Where one click, or a mail program by itself, unsubscribes (RFC 8058). */
export const directOptOutAt = (token: string): string => `/afmelden/direct/${token}`;
