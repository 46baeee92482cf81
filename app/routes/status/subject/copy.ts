import type { Copy } from "../../../components/language";

interface SubjectCopy {
  title: string;
  lead: (name: string, date: string) => string;
  requests: string;
  untilWhen: (date: string) => string;
  tooLate: string;
  objected: (date: string) => string;
  answered: (date: string) => string;
  why: { label: string; hint: string };
  object: string;
  changed: string;
}

export const title = { nl: "Een verzoek namens u", en: "A request on your behalf" };

export const copy: Copy<SubjectCopy> = {
  nl: {
    title: title.nl,
    lead: (name, date) => `${name} deed op ${date} namens u een verzoek bij ons.`,
    requests: "Waar het om gaat",
    untilWhen: (date) =>
      `Wilt u dit niet? Laat het ons weten. Tot en met ${date} vertrekt er niets. Een reden hoeft u niet te geven.`,
    tooLate:
      "De dagen waarin wij op u wachten zijn voorbij, maar er is nog niets vertrokken. U kunt nog steeds bezwaar maken.",
    objected: (date) => `U maakte op ${date} bezwaar. Wij geven niets. Het verzoek wijzen wij af.`,
    answered: (date) => `Op ${date} is op dit verzoek geantwoord.`,
    why: { label: "Wilt u er iets bij zeggen?", hint: "Dat hoeft niet." },
    object: "Ik wil dit niet",
    changed: "Er is intussen iets veranderd. Kijk hieronder hoe het nu staat.",
  },
  en: {
    title: title.en,
    lead: (name, date) => `${name} made a request to us on your behalf on ${date}.`,
    requests: "What it is about",
    untilWhen: (date) =>
      `Do you not want this? Let us know. Nothing leaves up to and including ${date}. You need not give a reason.`,
    tooLate: "The days in which we wait for you are over, but nothing has left yet. You can still object.",
    objected: (date) => `You objected on ${date}. We give nothing. We refuse the request.`,
    answered: (date) => `This request was answered on ${date}.`,
    why: { label: "Do you want to add anything?", hint: "You do not have to." },
    object: "I do not want this",
    changed: "Something changed in the meantime. See below how it stands now.",
  },
};
