import type { MetaDescriptor } from "@remix-run/node";
import { isRouteErrorResponse, Link, useRouteError } from "@remix-run/react";
import type { Language } from "../../workflows/wording/language";
import { type Copy, useCopy, useLanguage } from "./language";
import { languageIn, type TitledMatch } from "./page-title";

interface Words {
  title: string;
  sentences: string[];
}

const home: Copy<string> = { nl: "Naar de beginpagina", en: "To the home page" };

const copy: Copy<{ 403: Words; 404: Words; 410: Words; 429: Words; other: Words }> = {
  nl: {
    403: {
      title: "Deze pagina is niet voor u",
      sentences: [
        "U hebt geen toegang tot deze pagina.",
        "Was u bezig met een formulier? Ga dan terug, laad de pagina opnieuw en verstuur het nog een keer.",
      ],
    },
    404: {
      title: "Deze pagina bestaat niet",
      sentences: [
        "Misschien is het adres niet goed overgenomen, of is de link niet meer geldig.",
        "Controleer of u de hele link hebt gekopieerd.",
      ],
    },
    410: {
      title: "Deze link is niet meer geldig",
      sentences: ["De link is al gebruikt of de tijd is voorbij. Uw verzoek loopt gewoon door."],
    },
    429: {
      title: "Het is nu te druk",
      sentences: [
        "Vanaf dit adres zijn in korte tijd veel verzoeken gedaan. Probeer het over een uur nog een keer.",
        "Kunt u niet wachten? Mail of schrijf ons dan. Ons adres staat onder aan deze pagina.",
      ],
    },
    other: {
      title: "Er ging bij ons iets mis",
      sentences: [
        "Dit ligt niet aan u. Wij hebben een melding gekregen.",
        "Wat u al had ingevuld en verstuurd, is bewaard. Probeer het over een paar minuten nog een keer.",
      ],
    },
  },
  en: {
    403: {
      title: "This page is not for you",
      sentences: [
        "You do not have access to this page.",
        "Were you filling in a form? Go back, reload the page and send it again.",
      ],
    },
    404: {
      title: "This page does not exist",
      sentences: [
        "The address may have been copied incorrectly, or the link may no longer be valid.",
        "Check that you copied the whole link.",
      ],
    },
    410: {
      title: "This link is no longer valid",
      sentences: ["The link was used before or its time has passed. Your request continues as usual."],
    },
    429: {
      title: "It is too busy right now",
      sentences: [
        "Many requests came from this address in a short time. Please try again in an hour.",
        "Can it not wait? E-mail or write to us. Our address is at the bottom of this page.",
      ],
    },
    other: {
      title: "Something went wrong on our side",
      sentences: [
        "This is not your fault. We have been notified.",
        "What you filled in and sent has been kept. Please try again in a few minutes.",
      ],
    },
  },
};

function wordsFor(error: unknown, language: Language): Words {
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const known = status === 403 || status === 404 || status === 410 || status === 429;
  return copy[language][known ? status : "other"];
}

/** `meta` of a layout: the title of the error that it catches; nothing when its pages bring their own. */
export function errorMeta({ error, matches }: { error?: unknown; matches: TitledMatch[] }): MetaDescriptor[] {
  return error === undefined
    ? []
    : [{ title: `${wordsFor(error, languageIn(matches)).title} - Privacyloket` }];
}

/** What a thrown response or an unforeseen error looks like to a person. Never shows a technical text. */
export function ErrorPage({ framed }: { framed?: boolean }) {
  const error = useRouteError();
  const { title, sentences } = wordsFor(error, useLanguage());
  const homeWord = useCopy(home);
  const body = (
    <div className="single">
      <h1>{title}</h1>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>
        <Link to="/">{homeWord}</Link>
      </p>
    </div>
  );
  return framed ? (
    <main id="inhoud" className="bare-page">
      {body}
    </main>
  ) : (
    body
  );
}
