import type { Mail, MailContent } from "../mails/mail";

type Words = {
  greeting: (name: string) => string;
  reset: Letter;
  passwordChanged: Letter;
  moved: Letter;
};

type Letter = { subject: string; paragraphs: string[]; label: string; note: string };

const en: Words = {
  greeting: (name) => `Hello ${name},`,
  reset: {
    subject: "Set a new password for Orion",
    paragraphs: [
      "someone, probably you, asked for a new password for this account. The link works once, for one hour.",
    ],
    label: "Set a new password",
    note: "If it was not you, you need not do anything: your password stays as it is.",
  },
  passwordChanged: {
    subject: "Your Orion password was changed",
    paragraphs: ["the password of your account was changed just now, and all other devices were signed out."],
    label: "It was not me: set a new password",
    note: "If it was you, you need not do anything.",
  },
  moved: {
    subject: "Your account has moved to Orion",
    paragraphs: [
      "your account has moved to Orion, and its old password could not be taken along. Please set a new one. The link works once, for seven days.",
    ],
    label: "Set a new password",
    note: "Is the link too old? Ask for another on the sign-in page, with this e-mail address.",
  },
};

const fr: Words = {
  greeting: (name) => `Bonjour ${name},`,
  reset: {
    subject: "Choisissez un nouveau mot de passe pour Orion",
    paragraphs: [
      "quelqu’un, vous sans doute, a demandé un nouveau mot de passe pour ce compte. Le lien sert une seule fois, pendant une heure.",
    ],
    label: "Choisir un nouveau mot de passe",
    note: "Si ce n’était pas vous, vous n’avez rien à faire : votre mot de passe reste le même.",
  },
  passwordChanged: {
    subject: "Votre mot de passe Orion a été modifié",
    paragraphs: [
      "le mot de passe de votre compte vient d’être modifié, et tous vos autres appareils ont été déconnectés.",
    ],
    label: "Ce n’était pas moi : choisir un nouveau mot de passe",
    note: "Si c’était vous, vous n’avez rien à faire.",
  },
  moved: {
    subject: "Votre compte se trouve désormais sur Orion",
    paragraphs: [
      "votre compte se trouve désormais sur Orion, et son ancien mot de passe n’a pas pu être repris. Choisissez-en un nouveau. Le lien sert une seule fois, pendant sept jours.",
    ],
    label: "Choisir un nouveau mot de passe",
    note: "Le lien est trop ancien ? Demandez-en un autre sur la page de connexion, avec cette adresse e-mail.",
  },
};

const de: Words = {
  greeting: (name) => `Guten Tag ${name},`,
  reset: {
    subject: "Neues Passwort für Orion festlegen",
    paragraphs: [
      "jemand, vermutlich Sie, hat für dieses Konto ein neues Passwort angefordert. Der Link gilt einmal und eine Stunde lang.",
    ],
    label: "Neues Passwort festlegen",
    note: "Waren Sie es nicht, brauchen Sie nichts zu tun: Ihr Passwort bleibt, wie es ist.",
  },
  passwordChanged: {
    subject: "Ihr Orion-Passwort wurde geändert",
    paragraphs: ["das Passwort Ihres Kontos wurde soeben geändert, und alle anderen Geräte wurden abgemeldet."],
    label: "Das war ich nicht: neues Passwort festlegen",
    note: "Waren Sie es selbst, brauchen Sie nichts zu tun.",
  },
  moved: {
    subject: "Ihr Konto ist zu Orion umgezogen",
    paragraphs: [
      "Ihr Konto ist zu Orion umgezogen, und das alte Passwort konnte nicht mitkommen. Bitte legen Sie ein neues fest. Der Link gilt einmal und sieben Tage lang.",
    ],
    label: "Neues Passwort festlegen",
    note: "Ist der Link zu alt? Auf der Anmeldeseite bekommen Sie mit dieser E-Mail-Adresse einen neuen.",
  },
};

/** The languages that mails are written in; English for everyone else. */
const languages: Record<string, Words> = { en, fr, de };

type Reader = { email: string; name: string; locale: string };

/** @param href where a new password is set, with its secret. */
export function resetMail(reader: Reader, href: string): Mail {
  return accountMail(reader, "reset", href);
}

/** @param href where to ask for a link, should it have been someone else. */
export function passwordChangedMail(reader: Reader, href: string): Mail {
  return accountMail(reader, "passwordChanged", href);
}

/** To someone of the old system whose password cannot be verified here. @param href where a new one is set, with its secret. */
export function movedMail(reader: Reader, href: string): Mail {
  return accountMail(reader, "moved", href);
}

function accountMail({ email, name, locale }: Reader, kind: Exclude<keyof Words, "greeting">, href: string): Mail {
  const language = locale in languages ? locale : "en";
  const words = languages[language] ?? en;
  const { subject, paragraphs, label, note } = words[kind];
  const content: MailContent = {
    locale: language,
    greeting: words.greeting(name),
    paragraphs,
    action: { label, href },
    note,
  };
  return { recipient: email, subject, content };
}
