import { useEffect, useRef, useState } from "react";
import { Button } from "../../../components/button";
import { type Copy, useCopy } from "../../../components/language";
import { previewAt } from "../paths";
import { Checks } from "./checks";
import type { Preview } from "./preview.server";

const copy: Copy<Record<"title" | "show" | "nothing" | "subject" | "busy" | "failed", string>> = {
  nl: {
    title: "De brief",
    show: "Toon voorbeeld",
    nothing: "Hier verschijnt de brief zoals die wordt verstuurd.",
    subject: "Onderwerp",
    busy: "Voorbeeld wordt bijgewerkt",
    failed: "Het voorbeeld kan nu niet worden gemaakt. Kies een uitkomst, of probeer het opnieuw.",
  },
  en: {
    title: "The letter",
    show: "Show preview",
    nothing: "The letter appears here as it will be sent.",
    subject: "Subject",
    busy: "Updating the preview",
    failed: "The preview cannot be made now. Choose an outcome, or try again.",
  },
};

const PAUSE_MS = 500;

interface LetterPaneProps {
  intention: string;
  form: string;
  reference: string;
  /** What the server drew for a reader without script, or the checks that stopped the letter. */
  answered: Preview | null;
  clearable: boolean;
}

/** The letter beside its form: follows the typing where scripts run, and a button where they do not. */
export function LetterPane({ intention, form, reference, answered, clearable }: LetterPaneProps) {
  const words = useCopy(copy);
  const pane = useRef<HTMLElement>(null);
  const { drawn, state } = useLivePreview(pane, intention, reference);
  const preview = drawn ?? answered;
  return (
    <section className="letter-pane" ref={pane} aria-label={words.title}>
      <div className="letter-pane__head">
        <h3>{words.title}</h3>
        <span role="status" className="soft">
          {state === "busy" ? words.busy : ""}
        </span>
        <Button look="quiet" icon="eye" name="intention" value={`preview:${intention}`}>
          {words.show}
        </Button>
      </div>
      {preview && preview.checks.length > 0 && (
        <Checks checks={preview.checks} form={form} clearable={clearable} />
      )}
      {state === "failed" && <p className="soft">{words.failed}</p>}
      {preview?.document ? (
        <>
          <p className="letter-pane__subject">
            <span className="soft">{words.subject}: </span>
            {preview.subject}
          </p>
          {/* Drawn by our own letter components, which escape everything that people typed. */}
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: markup of our own renderer */}
          <div className="letter-sheet" dangerouslySetInnerHTML={{ __html: preview.document }} />
        </>
      ) : (
        <p className="letter-pane__nothing soft">{words.nothing}</p>
      )}
    </section>
  );
}

type LiveState = "idle" | "busy" | "failed";

/** Asks for the letter when the pane comes into view and after each pause in typing. */
function useLivePreview(pane: React.RefObject<HTMLElement>, intention: string, reference: string) {
  const [drawn, setDrawn] = useState<Preview | null>(null);
  const [state, setState] = useState<LiveState>("idle");
  useEffect(() => {
    const form = pane.current?.closest("form");
    if (!form || !pane.current) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let asked = new AbortController();
    const ask = async () => {
      asked.abort();
      asked = new AbortController();
      const body = new FormData(form);
      body.append("intention", intention);
      setState("busy");
      try {
        const response = await fetch(previewAt(reference), { method: "POST", body, signal: asked.signal });
        if (!response.ok) throw new Error(String(response.status));
        setDrawn((await response.json()) as Preview);
        setState("idle");
      } catch (error) {
        if ((error as Error).name !== "AbortError") setState("failed");
      }
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(ask, PAUSE_MS);
    };
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      seen.disconnect();
      void ask();
    });
    seen.observe(pane.current);
    form.addEventListener("input", soon);
    return () => {
      seen.disconnect();
      clearTimeout(timer);
      asked.abort();
      form.removeEventListener("input", soon);
    };
  }, [pane, intention, reference]);
  return { drawn, state };
}
