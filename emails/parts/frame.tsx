import { Fragment, type ReactNode } from "react";
import { Body, Container, Head, Heading, Hr, Html, Preview, Text } from "react-email";
import type { OrganisationFacts } from "../../workflows/letters";
import type { Addressee } from "../letter";
import { MAIL_HEAD_STYLES, mailStyles } from "../styles/mail";
import { type Fact, Facts } from "./facts";
import { useVoice } from "./voice";

interface FrameProps {
  organisation: OrganisationFacts;
  title: string;
  /** First line that a mailbox shows beside the subject; as neutral as the subject. */
  preview?: string;
  addressee?: Addressee | null;
  facts?: readonly Fact[];
  children: ReactNode;
}

export function Frame(props: FrameProps) {
  return useVoice().medium === "mail" ? <Mail {...props} /> : <Paper {...props} />;
}

function Mail({ organisation, title, preview, facts = [], children }: FrameProps) {
  const { language } = useVoice();
  return (
    <Html lang={language} dir="ltr">
      <Head>
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant; as text its ">" would be escaped */}
        <style dangerouslySetInnerHTML={{ __html: MAIL_HEAD_STYLES }} />
      </Head>
      {preview ? <Preview>{preview}</Preview> : null}
      <Body className="page" lang={language} dir="ltr" style={mailStyles.body}>
        <Container className="sheet" style={mailStyles.sheet}>
          <Text className="soft" style={mailStyles.sender}>
            {organisation.name}
          </Text>
          <Heading as="h1" className="ink" style={mailStyles.title}>
            {title}
          </Heading>
          <Facts facts={facts} />
          {children}
          <Hr className="rule" style={mailStyles.rule} />
          <Text className="soft" style={mailStyles.small}>
            <Lines lines={[organisation.name, ...organisation.postalAddress, organisation.website]} />
          </Text>
        </Container>
      </Body>
    </Html>
  );
}

function Paper({ organisation, title, addressee, facts = [], children }: FrameProps) {
  const { language } = useVoice();
  return (
    <article className="letter" lang={language}>
      <header className="letter-head">
        <p className="letter-sender">
          <strong>{organisation.name}</strong>
          <br />
          <Lines lines={[...organisation.postalAddress, organisation.website]} />
        </p>
        {addressee ? (
          <address>
            <Lines lines={[addressee.name, ...addressee.lines]} />
          </address>
        ) : null}
        <Facts facts={facts} />
      </header>
      <h1>{title}</h1>
      {children}
    </article>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <>
      {lines.map((line, index) => (
        <Fragment key={line}>
          {index > 0 ? <br /> : null}
          {line}
        </Fragment>
      ))}
    </>
  );
}
