import { index, layout, prefix, type RouteConfig, route } from "@remix-run/route-config";

/** The map of the site: every address and the folder that answers it. */
export default [
  layout("routes/public/layout.tsx", [
    index("routes/public/home/route.tsx"),
    route("reglement", "routes/public/regulation/route.tsx"),
    route("termijnen", "routes/public/terms/route.tsx"),
    ...prefix("verzoek", [
      route("soorten", "routes/public/request/kinds/route.tsx"),
      route("begin/:kind", "routes/public/request/begin/route.tsx"),
      route("wie", "routes/public/request/who/route.tsx"),
      route("bereiken", "routes/public/request/reach/route.tsx"),
      route("inhoud", "routes/public/request/details/first.ts"),
      route("inhoud/:kind", "routes/public/request/details/route.tsx"),
      route("bijlagen", "routes/public/request/files/route.tsx"),
      route("controle", "routes/public/request/check/route.tsx"),
      route("verzonden", "routes/public/request/sent/route.tsx"),
    ]),
    ...prefix("afmelden", [
      index("routes/public/opt-out/route.tsx"),
      route("gelukt", "routes/public/opt-out/done/route.tsx"),
      route("direct/:token", "routes/public/opt-out/direct/route.tsx"),
      route("terug/:token", "routes/public/opt-out/back/route.tsx"),
    ]),
    route("bevestigen/gelukt", "routes/public/confirm/done/route.tsx"),
    route("bevestigen/:token", "routes/public/confirm/route.tsx"),
    route("mailbox", "routes/mailbox/route.tsx"),
    route("mailbox/:id", "routes/mailbox/mail/route.tsx"),
    route("*", "routes/public/not-found/route.tsx"),
  ]),
  layout("routes/staff/frame.tsx", [
    route("medewerkers/inloggen", "routes/staff/sign-in/route.tsx"),
    layout("routes/staff/layout.tsx", [
      route("medewerkers/verzoeken", "routes/staff/queue/route.tsx"),
      route("medewerkers/verzoeken/:reference/ontvangstdatum", "routes/staff/receipt-date/route.tsx"),
      route("medewerkers/registreren", "routes/staff/register/route.tsx"),
      route("medewerkers/overzicht", "routes/management/overview/route.tsx"),
      route("medewerkers/zoeken", "routes/staff/search/route.tsx"),
      route("medewerkers/account", "routes/staff/account/route.tsx"),
    ]),
  ]),
  route("medewerkers", "routes/staff/start.ts"),
  route("medewerkers/verzoeken.csv", "routes/staff/queue/export.ts"),
  route("medewerkers/overzicht.csv", "routes/management/overview/export.ts"),
  route("medewerkers/uitloggen", "routes/staff/sign-out.ts"),
  route("mailbox/:id/bericht", "routes/mailbox/body.ts"),
  route("hooks/resend", "routes/hooks/resend/route.ts"),
  route("healthz", "routes/hooks/healthz/route.ts"),
  route("readyz", "routes/hooks/readyz/route.ts"),
  route("taal", "routes/public/language.ts"),
  route("verzoek/verder/:token", "routes/public/request/resume/route.ts"),
] satisfies RouteConfig;
