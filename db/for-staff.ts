import type { Executor } from "./client";
import * as files from "./content/files";
import * as keep from "./content/keep";
import * as letters from "./content/letters";
import * as notes from "./content/notes";
import * as effects from "./effects";
import type { VisibleCaseId } from "./reader";

/** A function that reads of any case, for those who may only read of a case that they see. */
type ForStaff<Read> = Read extends (db: Executor, caseId: string, ...rest: infer Rest) => infer Found
  ? (db: Executor, caseId: VisibleCaseId, ...rest: Rest) => Found
  : never;

const forStaff = <Read>(read: Read) => read as ForStaff<Read>;

/**
 * What the pages of the desk read of a case. Worker, letters and requesters read the same with any id; the routes
 * of the desk only through here, with an id whose visibility was checked (an architecture test sees to it).
 */
export const contentOf = forStaff(keep.contentOf);
export const findContent = forStaff(keep.findContent);
export const filesOf = forStaff(files.filesOf);
export const findFile = forStaff(files.findFile);
export const lettersOf = forStaff(letters.lettersOf);
export const findLetter = forStaff(letters.findLetter);
export const notesOf = forStaff(notes.notesOf);
export const findEffectsOfCase = forStaff(effects.findEffectsOfCase);
