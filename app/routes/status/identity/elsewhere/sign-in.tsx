import { ButtonLink } from "../../../../components/button";
import { type Copy, useCopy } from "../../../../components/language";
import { signInElsewhereAt } from "../../paths";

const copy: Copy<{
  title: (provider: string) => string;
  text: (provider: string) => string;
  button: (provider: string) => string;
}> = {
  nl: {
    title: (provider) => `Inloggen met ${provider}`,
    text: (provider) =>
      `U kunt laten zien wie u bent door in te loggen met ${provider}. Wij vergelijken uw naam en geboortedatum met onze gegevens. Daarna bewaren wij alleen de uitkomst.`,
    button: (provider) => `Inloggen met ${provider}`,
  },
  en: {
    title: (provider) => `Sign in with ${provider}`,
    text: (provider) =>
      `You can show who you are by signing in with ${provider}. We compare your name and date of birth with our records. After that we keep only the result.`,
    button: (provider) => `Sign in with ${provider}`,
  },
};

/** The way to the identity provider; it stands where staff offered it. */
export function SignInElsewhere({ reference, provider }: { reference: string; provider: string }) {
  const words = useCopy(copy);
  return (
    <section aria-labelledby="elsewhere-title">
      <h2 id="elsewhere-title">{words.title(provider)}</h2>
      <p>{words.text(provider)}</p>
      <p>
        <ButtonLink look="primary" icon="shield" to={signInElsewhereAt(reference)} reload>
          {words.button(provider)}
        </ButtonLink>
      </p>
    </section>
  );
}
