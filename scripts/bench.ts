import { parseArgs } from "node:util";
import { administration } from "@/bench/administration";
import { apiWrites } from "@/bench/api-writes";
import { delivery } from "@/bench/delivery";
import { following } from "@/bench/following";
import { javascript } from "@/bench/javascript";
import type { Measurement, Options } from "@/bench/measurement";
import { microCache } from "@/bench/micro-cache";
import { publishToFollowers } from "@/bench/publish-to-followers";
import { randomUrls } from "@/bench/random-urls";
import { type Section, textTable } from "@/bench/report/table";
import { machine, writeDocument } from "@/bench/report/write-document";
import { resolutionQuery } from "@/bench/resolution-query";
import { openCluster } from "@/bench/servers/cluster";
import { signIn } from "@/bench/sign-in";
import { storedPage } from "@/bench/stored-page";
import { storefrontPages } from "@/bench/storefront-pages";
import { done, fail, reasonOf, say, step } from "./process/print";
import { shutDown, shutDownOnSignals, stopAtExit } from "./process/shutdown";

/** In the order of the table. */
const measurements: Record<string, Measurement> = {
  "stored-page": storedPage,
  delivery,
  "api-writes": apiWrites,
  "micro-cache": microCache,
  "resolution-query": resolutionQuery,
  "publish-to-followers": publishToFollowers,
  following,
  administration,
  "storefront-pages": storefrontPages,
  "random-urls": randomUrls,
  javascript,
  "sign-in": signIn,
};

const usage = `npm run bench -- [--quick] [--rounds N] [--seconds N] [--urls N] [--write] [${Object.keys(measurements).join("] [")}]`;

/** `npm run bench`: measures side by side what the product is compared by, and prints one table. */
export async function main(args: string[]): Promise<void> {
  const { options, names, isWritten } = readArguments(args);
  shutDownOnSignals();
  try {
    step("Starting PostgreSQL and seeding …");
    const cluster = await openCluster();
    stopAtExit(cluster.stop);
    const sections: Section[] = [];
    for (const name of names) {
      const measurement = measurements[name];
      if (!measurement) continue;
      step(`${measurement.title} …`);
      sections.push({ title: measurement.title, rows: await measurement.run({ options, cluster }) });
    }
    say(`\n${machine()}\n\n${textTable(sections)}\n`);
    if (isWritten) {
      writeDocument(sections);
      done("Written into docs/benchmarks.md.");
    }
    await shutDown(0);
  } catch (error) {
    process.stderr.write(`✖ ${reasonOf(error)}\n`);
    await shutDown(1);
  }
}

function readArguments(args: string[]): { options: Options; names: string[]; isWritten: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        quick: { type: "boolean", default: false },
        write: { type: "boolean", default: false },
        rounds: { type: "string" },
        seconds: { type: "string" },
        urls: { type: "string" },
      },
    });
    const unknown = positionals.find((name) => !(name in measurements));
    if (unknown) throw new Error(`There is no measurement ${unknown}.`);
    if (values.write && positionals.length) throw new Error("--write takes the whole table: name no measurement.");
    const { quick } = values;
    const options = {
      isQuick: quick,
      rounds: atLeastOne(values.rounds ?? (quick ? "3" : "7")),
      seconds: atLeastOne(values.seconds ?? (quick ? "2" : "5")),
      urls: atLeastOne(values.urls ?? (quick ? "10000" : "100000")),
    };
    return { options, names: positionals.length ? positionals : Object.keys(measurements), isWritten: values.write };
  } catch (error) {
    fail(`${reasonOf(error)}\n  ${usage}`);
  }
}

function atLeastOne(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`${text} is not a whole number above 0.`);
  return value;
}
