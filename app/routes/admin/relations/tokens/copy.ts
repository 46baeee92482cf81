import type { Copy } from "../../../../components/language";

export const title = { nl: "Systemen die leveren", en: "Systems that push" };

export const copy: Copy<
  Record<
    | "lead"
    | "address"
    | "name"
    | "nameHint"
    | "make"
    | "missing"
    | "made"
    | "madeText"
    | "tokens"
    | "none"
    | "maker"
    | "since"
    | "lastUsed"
    | "never"
    | "revoke"
    | "revoked"
    | "isRevoked",
    string
  >
> = {
  nl: {
    lead: "Een cliëntvolgsysteem kan zelf relaties sturen, bijvoorbeeld elke nacht. Het laat dan een sleutel zien die u hier maakt. Wie de sleutel heeft, kan het hele register veranderen: geef elk systeem een eigen sleutel en trek hem in zodra het systeem hem niet meer nodig heeft.",
    address: "Adres voor leveringen",
    name: "Naam van het systeem",
    nameHint: "Zodat u later weet welke sleutel van welk systeem is.",
    make: "Sleutel maken",
    missing: "Geef het systeem een naam.",
    made: "De sleutel is gemaakt",
    madeText: "Kopieer hem nu. Hij wordt nergens bewaard en is hierna niet meer te zien.",
    tokens: "Sleutels",
    none: "Er is nog geen systeem dat relaties stuurt.",
    maker: "Gemaakt door",
    since: "Gemaakt op",
    lastUsed: "Laatst gebruikt",
    never: "nog nooit",
    revoke: "Intrekken",
    revoked: "De sleutel is ingetrokken. Het systeem kan niet meer leveren.",
    isRevoked: "ingetrokken",
  },
  en: {
    lead: "A client tracking system can push relations by itself, for instance every night. It shows a key that you make here. Whoever has the key can change the whole register: give each system a key of its own and revoke it once the system no longer needs it.",
    address: "Address for pushes",
    name: "Name of the system",
    nameHint: "So that you know later which key belongs to which system.",
    make: "Make a key",
    missing: "Give the system a name.",
    made: "The key was made",
    madeText: "Copy it now. It is stored nowhere and cannot be seen again.",
    tokens: "Keys",
    none: "No system pushes relations yet.",
    maker: "Made by",
    since: "Made on",
    lastUsed: "Last used",
    never: "never yet",
    revoke: "Revoke",
    revoked: "The key was revoked. The system can no longer push.",
    isRevoked: "revoked",
  },
};
