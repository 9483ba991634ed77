import { readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import { markdownTable, type Section } from "./table";

const document = "docs/benchmarks.md";
const [begin, end] = ["<!-- figures of npm run bench -- --write -->", "<!-- end of figures -->"];

/** Puts a run's table between the markers of docs/benchmarks.md, with the machine that it was measured on. */
export function writeDocument(sections: readonly Section[]): void {
  const text = readFileSync(document, "utf8");
  const [before, rest] = text.split(begin);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`${document} lacks the markers ${begin} and ${end}.`);
  writeFileSync(document, `${before}${begin}\n\n${machine()}\n\n${markdownTable(sections)}\n\n${end}${after}`);
}

/** What the figures were measured on, in a line. */
export function machine(): string {
  const cores = os.cpus();
  const memory = Math.round(os.totalmem() / 1024 ** 3);
  const date = new Date().toISOString().slice(0, 10);
  return `Measured on ${date}: ${cores.length} cores (${cores[0]?.model.trim()}), ${memory} GiB of memory, ${os.type()} ${os.release()}, Node ${process.versions.node}.`;
}
