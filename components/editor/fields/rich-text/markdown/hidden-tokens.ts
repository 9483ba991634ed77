import { variableToken } from "@/cms/sections/variables";

const open = "\uE000";
const close = "\uE001";
const hidden = /\uE000(\d+)\uE001/g;

/** A variable in a text, with what stands in where its value is unknown. */
export type Token = { name: string; fallback: string };

export function tokenText({ name, fallback }: Token): string {
  return fallback ? `{{${name}|${fallback}}}` : `{{${name}}}`;
}

/**
 * Takes variables out of a text's way while it is read or written as Markdown, as they are filled in before that: the
 * bar in `{{vendor.phone|us}}` would end a table's cell, and nothing in a token is to be escaped.
 */
export class HiddenTokens {
  private readonly tokens: Token[] = [];

  /** The text with a letter of no alphabet in the place of each variable. */
  hide(text: string): string {
    return text.replace(
      variableToken,
      (_, name: string, fallback = "") => open + this.place({ name, fallback }) + close,
    );
  }

  /** The text with its variables as they are stored. */
  show(text: string): string {
    return text.replace(hidden, (_, place: string) => this.textAt(place));
  }

  /** The text in pieces: words, and the variables between them. */
  split(text: string): Array<string | Token> {
    const pieces = text.split(hidden).map((piece, index) => (index % 2 ? (this.tokens[Number(piece)] ?? "") : piece));
    return pieces.filter((piece) => piece !== "");
  }

  private textAt(place: string): string {
    const token = this.tokens[Number(place)];
    return token ? tokenText(token) : "";
  }

  private place(token: Token): number {
    const known = this.tokens.findIndex((other) => tokenText(other) === tokenText(token));
    return known < 0 ? this.tokens.push(token) - 1 : known;
  }
}

/** Whether a text holds the letters that stand for variables: there it would be misread. */
export function looksHidden(text: string): boolean {
  return text.includes(open) || text.includes(close);
}
