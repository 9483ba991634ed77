import Ajv from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { openApiDocument } from "@/app/api/v1/_rest/openapi";
import { operationExample } from "./operation-example";
import { readDocument } from "./read-document";

const made = openApiDocument("https://app.orion.lu");
const document = readDocument(made);
const ajv = addFormats(new Ajv({ strict: false, logger: false }));
ajv.addSchema({ ...made, $id: "document" });

/** The words of a command after its name, as a shell reads them. */
function wordsOf(command: string): string[] {
  const words = command.replaceAll("\\\n", " ").matchAll(/'((?:[^']|'\\'')*)'|"([^"]*)"|([^\s'"]+)/g);
  const read = [...words].map(([, single, double, plain]) => single?.replaceAll(`'\\''`, "'") ?? double ?? plain ?? "");
  return read.slice(1);
}

/** What a command calls: its method, address, headers and body. */
function readCommand(command: string) {
  const words = wordsOf(command);
  const after = (flag: string) => words.flatMap((word, at) => (words[at - 1] === flag ? [word] : []));
  const address = words.find((word) => word.startsWith("https:")) ?? "";
  const headers: Record<string, string> = Object.fromEntries(after("-H").map((line) => line.split(/: (.*)/)));
  return { method: after("-X")[0] ?? "GET", url: new URL(address), headers, body: after("-d")[0] };
}

describe.each(document.operations.map((operation) => [operation.id, operation] as const))("%s", (_, operation) => {
  const { method, path, parameters, body, isPublic } = operation;
  const call = readCommand(operationExample(operation, document));

  it("has an example with its method, its path and all that it requires", () => {
    expect(call.method).toBe(method);
    const form = new RegExp(`^/api/v1${path.replaceAll(/\{[^}]+\}/g, "([^/{}]+)")}$`);
    const values = form.exec(call.url.pathname)?.slice(1) ?? [];
    const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name);
    expect(values.length).toBe(names.length);
    for (const { name, in: place, required, schema } of parameters) {
      const given = {
        path: values[names.indexOf(name)],
        query: call.url.searchParams.get(name) ?? undefined,
        header: call.headers[name],
      }[place];
      if (given === undefined) expect(required, name).toBe(false);
      else
        expect(ajv.validate(schema, schema.type === "integer" ? Number(given) : given), `${name} ${given}`).toBe(true);
    }
    expect("Authorization" in call.headers).toBe(!isPublic);
  });

  it("has an example with a body that its schema takes, where it has one", () => {
    expect(call.body === undefined).toBe(body?.mediaType !== "application/json");
    if (!body?.schema.$ref || call.body === undefined) return;
    const isValid = ajv.validate({ $ref: body.schema.$ref.replace("#", "document#") }, JSON.parse(call.body));
    expect(isValid, `${call.body} ${ajv.errorsText()}`).toBe(true);
  });
});
