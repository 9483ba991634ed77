import { parseArgs } from "node:util";
import { slugOf } from "@/components/pages/slug-of";

type Names = { code: string; name: string; pathPrefix: string };

/** What is to be done with a platform, as the command says it. */
export type PlatformRequest =
  /** `original` is the code of the platform that it is to be a copy of; null where it begins from scratch. */
  | ({ verb: "new"; original: string | null } & Names)
  /** `out` is the file; null where it is named after the platform. */
  | { verb: "export"; code: string; out: string | null }
  | { verb: "import"; file: string; names: Partial<Names>; takesDomains: boolean; isPlan: boolean };

export const usage = `Makes a platform, writes one into a file, or makes one of such a file.

  npm run platform -- new --name "Loyalty+" --code loyalty
  npm run platform -- new --name "Loyalty+" --code loyalty-next --copy-of loyalty
  npm run platform -- export loyalty --out loyalty.zip
  npm run platform -- import loyalty.zip --plan
  npm run platform -- import loyalty.zip --code loyalty-2 --name "Loyalty 2"

  new
    --name      what it is called
    --code      names it in the console and in the API; from the name if left out
    --prefix    the first part of its address on the application's host; the code if left out
    --copy-of   code of the platform whose look, languages, pages and defaults it begins with; from scratch if left out

  export CODE
    --out       the file; CODE.zip if left out

  import FILE
    --plan      says what would be created and what stands in the way, and changes nothing
    --code      another code than in the archive
    --name      another name
    --prefix    another prefix; the code where that is given
    --domains   takes its domains over too`;

const options = {
  name: { type: "string" },
  code: { type: "string" },
  prefix: { type: "string" },
  "copy-of": { type: "string" },
  out: { type: "string" },
  plan: { type: "boolean", default: false },
  domains: { type: "boolean", default: false },
} as const;

const optionsOf: Readonly<Record<PlatformRequest["verb"], readonly string[]>> = {
  new: ["name", "code", "prefix", "copy-of"],
  export: ["out"],
  import: ["plan", "code", "name", "prefix", "domains"],
};

/** @throws Error with a sentence that says what of the command is wrong. */
export function readRequest(given: string[]): PlatformRequest {
  const { values, positionals, tokens } = parseArgs({ args: given, options, allowPositionals: true, tokens: true });
  const verb = (["new", "export", "import"] as const).find((each) => each === positionals[0]);
  if (!verb) throw new Error("Say what to do: new, export or import.");
  const strange = tokens.find((token) => token.kind === "option" && !optionsOf[verb].includes(token.name));
  if (strange?.kind === "option") throw new Error(`${verb} takes no --${strange.name}.`);
  const { code, name, prefix: pathPrefix } = values;
  if (verb === "new") {
    if (positionals.length > 1)
      throw new Error(`What is “${positionals[1]}”? Put a name of several words into quotes.`);
    return { verb, ...namesOf({ name, code, pathPrefix }), original: values["copy-of"] ?? null };
  }
  const [, target, ...more] = positionals;
  if (!target || more.length)
    throw new Error(`${verb} takes one ${verb === "export" ? "code of a platform" : "file"}.`);
  if (verb === "export") return { verb, code: target, out: values.out ?? null };
  const names = { ...(code && { code }), ...(name && { name }), ...(pathPrefix && { pathPrefix }) };
  return { verb, file: target, names, takesDomains: values.domains, isPlan: values.plan };
}

/** What is left out follows the name, as in the form of the console. */
function namesOf({ name = "", code, pathPrefix }: Partial<Names>): Names {
  if (!name.trim()) throw new Error("--name must say what the platform is called.");
  const named = code ?? slugOf(name);
  return { name: name.trim(), code: named, pathPrefix: pathPrefix ?? named };
}
