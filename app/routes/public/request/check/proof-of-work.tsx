import type { Challenge } from "altcha-lib/types";
import { useEffect, useState } from "react";
import { type Copy, useCopy } from "../../../../components/language";
import { Notice } from "../../../../components/notice";

const copy: Copy<{ title: string; text: string; working: string; done: string; tooSoon: string }> = {
  nl: {
    title: "Uw browser maakt eerst een kleine berekening",
    text: "Zo kunnen computers dit formulier niet massaal versturen. Er gaat niets naar anderen. Gebruikt uw browser geen JavaScript? Wacht dan een minuut op deze pagina en druk daarna op versturen.",
    working: "Uw browser rekent; dat duurt een paar seconden.",
    done: "Klaar. U kunt uw verzoek versturen.",
    tooSoon: "Dat was te snel. Er is nog niets verstuurd. Wacht een minuut en druk dan nog een keer.",
  },
  en: {
    title: "Your browser first makes a small calculation",
    text: "That keeps computers from sending this form in bulk. Nothing goes to others. Does your browser not use JavaScript? Then wait on this page for a minute and press send after that.",
    working: "Your browser is calculating; that takes a few seconds.",
    done: "Done. You can send your request.",
    tooSoon: "That was too soon. Nothing has been sent yet. Wait a minute and press again.",
  },
};

/** The puzzle in the form, and its answer as soon as the browser has found it. */
export function ProofOfWork({ challenge, refused }: { challenge: string; refused: boolean }) {
  const words = useCopy(copy);
  const [state, setState] = useState<"still" | "working" | { solution: string }>("still");
  useEffect(() => {
    const stopped = new AbortController();
    setState("working");
    solve(challenge, stopped).then((solution) => {
      if (solution) setState({ solution });
    });
    return () => stopped.abort();
  }, [challenge]);
  const solved = typeof state === "object";
  return (
    <Notice tone="warning" title={words.title} live={refused}>
      {refused && <p>{words.tooSoon}</p>}
      <p>{words.text}</p>
      <p role="status">{solved ? words.done : state === "working" ? words.working : ""}</p>
      <input type="hidden" name="challenge" value={challenge} />
      {solved && <input type="hidden" name="solution" value={state.solution} />}
    </Notice>
  );
}

async function solve(challenge: string, controller: AbortController): Promise<string | null> {
  const [{ solveChallenge }, { deriveKey }] = await Promise.all([
    import("altcha-lib"),
    import("altcha-lib/algorithms/web/pbkdf2"),
  ]);
  const solution = await solveChallenge({
    challenge: JSON.parse(challenge) as Challenge,
    deriveKey,
    controller,
  });
  return solution && JSON.stringify(solution);
}
