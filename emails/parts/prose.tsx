import type { ReactNode } from "react";
import { Button, Heading, Link, Text } from "react-email";
import { mailStyles } from "../styles/mail";
import { useVoice } from "./voice";

interface Content {
  children: ReactNode;
}

export function P({ children }: Content) {
  if (useVoice().medium === "document") return <p>{children}</p>;
  return (
    <Text className="ink" style={mailStyles.paragraph}>
      {children}
    </Text>
  );
}

/** The sentence that matters most: the decision, the date. */
export function Key({ children }: Content) {
  const { medium } = useVoice();
  return medium === "document" ? <p className="letter-key">{children}</p> : <P>{children}</P>;
}

export function Small({ children }: Content) {
  if (useVoice().medium === "document") return <p className="letter-small">{children}</p>;
  return (
    <Text className="soft" style={mailStyles.small}>
      {children}
    </Text>
  );
}

export function H({ children }: Content) {
  if (useVoice().medium === "document") return <h2>{children}</h2>;
  return (
    <Heading as="h2" className="ink" style={mailStyles.heading}>
      {children}
    </Heading>
  );
}

/** A list; nothing at all when it is empty. */
export function Items({ items }: { items: readonly ReactNode[] }) {
  const mail = useVoice().medium === "mail";
  if (items.length === 0) return null;
  return (
    <ul style={mail ? mailStyles.list : undefined}>
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a letter is drawn once and never reordered
        <li key={index} className={mail ? "ink" : undefined} style={mail ? mailStyles.item : undefined}>
          {item}
        </li>
      ))}
    </ul>
  );
}

/**
 * A website named in running text; its address is always https. Opens in the whole window: a letter may
 * stand in a frame.
 */
export function Web({ address }: { address: string }) {
  const { medium } = useVoice();
  const shown = address.replace(/^https?:\/\//, "").replace(/\/$/, "");
  const href = `https://${shown}`;
  if (medium === "document")
    return (
      <a className="letter-web" href={href} target="_top">
        {shown}
      </a>
    );
  return (
    <Link className="letter-web link" style={mailStyles.link} href={href}>
      {shown}
    </Link>
  );
}

/** The one thing to do. On paper the address itself is shown. */
export function Action({ href, children }: Content & { href: string }) {
  if (useVoice().medium === "document")
    return (
      <p>
        {children}:{" "}
        <a href={href} target="_top">
          {href}
        </a>
      </p>
    );
  return (
    <>
      <Button className="button" style={mailStyles.button} href={href}>
        {children}
      </Button>
      <Text className="soft" style={mailStyles.small}>
        <Link className="link" style={mailStyles.link} href={href}>
          {href}
        </Link>
      </Text>
    </>
  );
}

/** A code to type over: large, with room between the digits. */
export function Code({ children }: Content) {
  if (useVoice().medium === "document") return <p className="letter-code">{children}</p>;
  return (
    <Text className="code" style={mailStyles.code}>
      {children}
    </Text>
  );
}

/** A number that may not be broken over two lines: a telephone number, a reference. */
export function Fixed({ children }: Content) {
  const mail = useVoice().medium === "mail";
  return (
    <span className={mail ? undefined : "letter-fixed"} style={mail ? { whiteSpace: "nowrap" } : undefined}>
      {children}
    </span>
  );
}
