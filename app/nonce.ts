import { createContext, useContext } from "react";

/** Carries the response's Content-Security-Policy nonce to the few places that render a script. */
export const NonceContext = createContext<string | undefined>(undefined);

export function useNonce(): string | undefined {
  return useContext(NonceContext);
}
