import type { Mail } from "../mails/mail";

type Place = { platform: string; vendor: string };
type Asked = Place & { tierName: string; fromTierName: string };

type Words = {
  greeting: (name: string) => string;
  asked: { subject: (asked: Asked) => string; paragraph: (asked: Asked) => string; label: string; note: string };
  granted: Letter;
  declined: Letter;
  /** Introduces what somebody wrote. */
  wrote: (text: string) => string;
  label: string;
  note: string;
};

type Letter = {
  subject: (place: Place & { tierName: string }) => string;
  paragraph: (place: Place & { tierName: string }) => string;
};

const en: Words = {
  greeting: (name) => `Hello ${name},`,
  asked: {
    subject: ({ vendor, tierName }) => `${vendor} asks for the plan ${tierName}`,
    paragraph: ({ vendor, platform, tierName, fromTierName }) =>
      `${vendor} has the plan ${fromTierName} on ${platform} and asks for ${tierName}.`,
    label: "Look at the request",
    note: "You get this mail because you run the platform. What the change would do is shown before you decide.",
  },
  granted: {
    subject: ({ vendor, tierName }) => `${vendor} has the plan ${tierName} now`,
    paragraph: ({ vendor, platform, tierName }) =>
      `your request was granted: ${vendor} has the plan ${tierName} on ${platform} now. Paused pages that it has room for are shown again.`,
  },
  declined: {
    subject: ({ tierName }) => `Your request for the plan ${tierName} was declined`,
    paragraph: ({ vendor, platform, tierName }) =>
      `your request for the plan ${tierName} for ${vendor} on ${platform} was declined. Nothing has changed.`,
  },
  wrote: (text) => `They wrote: “${text}”`,
  label: "See the plan",
  note: "You get this mail because you asked for the plan.",
};

const fr: Words = {
  greeting: (name) => `Bonjour ${name},`,
  asked: {
    subject: ({ vendor, tierName }) => `${vendor} demande la formule ${tierName}`,
    paragraph: ({ vendor, platform, tierName, fromTierName }) =>
      `${vendor} a la formule ${fromTierName} sur ${platform} et demande ${tierName}.`,
    label: "Voir la demande",
    note: "Vous recevez ce message parce que vous administrez la plateforme. L’effet du changement est montré avant votre décision.",
  },
  granted: {
    subject: ({ vendor, tierName }) => `${vendor} a maintenant la formule ${tierName}`,
    paragraph: ({ vendor, platform, tierName }) =>
      `votre demande a été acceptée : ${vendor} a maintenant la formule ${tierName} sur ${platform}. Les pages en pause pour lesquelles il y a de la place sont de nouveau visibles.`,
  },
  declined: {
    subject: ({ tierName }) => `Votre demande de la formule ${tierName} a été refusée`,
    paragraph: ({ vendor, platform, tierName }) =>
      `votre demande de la formule ${tierName} pour ${vendor} sur ${platform} a été refusée. Rien n’a changé.`,
  },
  wrote: (text) => `Message joint : « ${text} »`,
  label: "Voir la formule",
  note: "Vous recevez ce message parce que vous avez demandé cette formule.",
};

const de: Words = {
  greeting: (name) => `Guten Tag ${name},`,
  asked: {
    subject: ({ vendor, tierName }) => `${vendor} fragt nach dem Tarif ${tierName}`,
    paragraph: ({ vendor, platform, tierName, fromTierName }) =>
      `${vendor} hat auf ${platform} den Tarif ${fromTierName} und fragt nach ${tierName}.`,
    label: "Anfrage ansehen",
    note: "Sie erhalten diese Nachricht, weil Sie die Plattform verwalten. Was der Wechsel bewirkt, wird vor Ihrer Entscheidung gezeigt.",
  },
  granted: {
    subject: ({ vendor, tierName }) => `${vendor} hat jetzt den Tarif ${tierName}`,
    paragraph: ({ vendor, platform, tierName }) =>
      `Ihre Anfrage wurde angenommen: ${vendor} hat auf ${platform} jetzt den Tarif ${tierName}. Pausierte Seiten, für die Platz ist, werden wieder gezeigt.`,
  },
  declined: {
    subject: ({ tierName }) => `Ihre Anfrage nach dem Tarif ${tierName} wurde abgelehnt`,
    paragraph: ({ vendor, platform, tierName }) =>
      `Ihre Anfrage nach dem Tarif ${tierName} für ${vendor} auf ${platform} wurde abgelehnt. Es hat sich nichts geändert.`,
  },
  wrote: (text) => `Dazu die Nachricht: „${text}“`,
  label: "Tarif ansehen",
  note: "Sie erhalten diese Nachricht, weil Sie nach dem Tarif gefragt haben.",
};

/** The languages that mails are written in; English for everyone else. */
const languages: Record<string, Words> = { en, fr, de };

type Reader = { email: string; name: string; locale: string };

/** To an admin: a vendor asks for another tier. @param asked with the note of who asks, and where to answer. */
export function requestedMail(reader: Reader, asked: Asked & { note: string; href: string }): Mail {
  const { locale, words } = wordsFor(reader);
  const { subject, paragraph, label, note } = words.asked;
  const paragraphs = [paragraph(asked), ...(asked.note ? [words.wrote(asked.note)] : [])];
  const action = { label, href: asked.href };
  const content = { locale, greeting: words.greeting(reader.name), paragraphs, action, note };
  return { recipient: reader.email, subject: subject(asked), content };
}

type Answered = Place & { tierName: string; isGranted: boolean; answer: string; href: string };

/** To who asked: what was decided. @param answered with what the admin wrote, and where the plan is seen. */
export function answeredMail(reader: Reader, answered: Answered): Mail {
  const { locale, words } = wordsFor(reader);
  const { subject, paragraph } = answered.isGranted ? words.granted : words.declined;
  const paragraphs = [paragraph(answered), ...(answered.answer ? [words.wrote(answered.answer)] : [])];
  const action = { label: words.label, href: answered.href };
  const content = { locale, greeting: words.greeting(reader.name), paragraphs, action, note: words.note };
  return { recipient: reader.email, subject: subject(answered), content };
}

function wordsFor({ locale }: Reader): { locale: string; words: Words } {
  const known = locale in languages ? locale : "en";
  return { locale: known, words: languages[known] ?? en };
}
