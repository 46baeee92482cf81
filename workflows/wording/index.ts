import { en } from "./en";
import type { Language } from "./language";
import { nl } from "./nl";
import type { Wording } from "./types";

export type { Language } from "./language";
export type { Wording } from "./types";

export const wording = (language: Language): Wording => (language === "nl" ? nl : en);
