import type { Mail } from "../mails/mail";
import type { RoleKind } from "../users/role";

type Words = {
  greeting: string;
  subject: (place: string) => string;
  paragraph: Record<RoleKind, (inviter: string, place: string) => string>;
  label: string;
  note: string;
};

const en: Words = {
  greeting: "Hello,",
  subject: (place) => `Your invitation to ${place}`,
  paragraph: {
    "super-admin": (inviter) => `${inviter} invites you to run this installation of Orion.`,
    "platform-admin": (inviter, place) => `${inviter} invites you to run ${place} with them.`,
    "vendor-owner": (inviter, place) => `${inviter} invites you to manage the storefronts of ${place}.`,
    "vendor-editor": (inviter, place) => `${inviter} invites you to write the pages of ${place} with them.`,
  },
  label: "Accept the invitation",
  note: "The link works for seven days. If you expected no invitation, you need not do anything.",
};

const fr: Words = {
  greeting: "Bonjour,",
  subject: (place) => `Votre invitation à ${place}`,
  paragraph: {
    "super-admin": (inviter) => `${inviter} vous invite à administrer cette installation d’Orion.`,
    "platform-admin": (inviter, place) => `${inviter} vous invite à administrer ${place}.`,
    "vendor-owner": (inviter, place) => `${inviter} vous invite à gérer les vitrines de ${place}.`,
    "vendor-editor": (inviter, place) => `${inviter} vous invite à rédiger les pages de ${place}.`,
  },
  label: "Accepter l’invitation",
  note: "Le lien est valable sept jours. Si vous n’attendiez pas d’invitation, vous n’avez rien à faire.",
};

const de: Words = {
  greeting: "Guten Tag,",
  subject: (place) => `Ihre Einladung zu ${place}`,
  paragraph: {
    "super-admin": (inviter) => `${inviter} lädt Sie ein, diese Installation von Orion zu verwalten.`,
    "platform-admin": (inviter, place) => `${inviter} lädt Sie ein, ${place} mitzuverwalten.`,
    "vendor-owner": (inviter, place) => `${inviter} lädt Sie ein, die Schaufenster von ${place} zu verwalten.`,
    "vendor-editor": (inviter, place) => `${inviter} lädt Sie ein, an den Seiten von ${place} mitzuschreiben.`,
  },
  label: "Einladung annehmen",
  note: "Der Link gilt sieben Tage. Haben Sie keine Einladung erwartet, brauchen Sie nichts zu tun.",
};

const languages: Record<string, Words> = { en, fr, de };

/** Who is invited by whom, to what; in the inviter's language, the invited one's being unknown. */
type Invited = { email: string; kind: RoleKind; inviter: string; place: string; locale: string; href: string };

export function invitationMail({ email, kind, inviter, place, locale, href }: Invited): Mail {
  const language = locale in languages ? locale : "en";
  const { greeting, subject, paragraph, label, note } = languages[language] ?? en;
  const content = {
    locale: language,
    greeting,
    paragraphs: [paragraph[kind](inviter, place)],
    action: { label, href },
    note,
  };
  return { recipient: email, subject: subject(place), content };
}
