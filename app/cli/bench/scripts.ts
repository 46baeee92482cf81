import type http from "node:http";
import { type Answer, ask } from "./load";

const PUBLIC_PAGES = [
  "/",
  "/reglement",
  "/termijnen",
  "/afmelden",
  "/verzoek/soorten",
  "/verzoek/wie?soort=inzage",
  "/verzoek/bereiken?soort=inzage",
  "/verzoek/inhoud/inzage?soort=inzage",
  "/volgen",
];

/** Bytes of script that the public pages carry: written in them, and asked for by them. */
export async function scriptBytes(
  agent: http.Agent,
  port: number,
): Promise<{ pages: number; bytes: number }> {
  const answers = await Promise.all(PUBLIC_PAGES.map((path) => ask(agent, port, { path, status: 200 })));
  const pages = answers.filter(({ status }) => status === 200);
  const sizes = await Promise.all(pages.map((page) => bytesIn(agent, port, page)));
  return { pages: pages.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

async function bytesIn(agent: http.Agent, port: number, { body }: Answer): Promise<number> {
  const inline = Array.from(
    body.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g),
    ([, code = ""]) => code.length,
  );
  const asked = Array.from(
    body.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="([^"]+\.m?js)"/g),
    ([, path = ""]) => path,
  );
  const files = await Promise.all(asked.map((path) => ask(agent, port, { path, status: 200 })));
  return [...inline, ...files.map((file) => file.body.length)].reduce((sum, size) => sum + size, 0);
}
