import { canonicalJson, sha256 } from "../../../db/chain";

interface Covered {
  /** Hash of the decision as content. */
  decision: string;
  letter: string;
  files: readonly { id: string; sha256: string }[];
}

/** What approval covers: decision, letter and files together. One changed byte is another proposal. */
export const proposalHash = ({ decision, letter, files }: Covered): string =>
  sha256(
    canonicalJson({
      decision,
      letter,
      files: files.map(({ id, sha256: bytes }) => ({ id, bytes })).sort((a, b) => (a.id < b.id ? -1 : 1)),
    }),
  );
