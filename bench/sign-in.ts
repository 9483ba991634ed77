import type { Sql } from "postgres";
import { hashPassword } from "@/cms/users/password";
import { connect } from "@/db/client";
import { step } from "@/scripts/process/print";
import { openSignInForm, type SignInForm } from "./load/sign-in-form";
import type { BenchContext, Measurement } from "./measurement";
import { comparedRows, count, countedRow, median, milliseconds, type Row } from "./report/row";
import { type Product, serveAgain, startProduct } from "./servers/product";

/** At least 200 tries of each side in three rounds. */
const triesEachRound = 100;
const guesses = 1000;
const guessesAtOnce = 20;

export const signIn: Measurement = {
  title: "Signing in with a wrong password, latency of one try after another, and guesses over two servers",
  run: async ({ options, cluster }: BenchContext) => {
    const product = await startProduct(cluster, "sign_in", { environment: { TRUSTED_PROXIES: "1" } });
    const { sql, close } = connect(product.ownerUrl, { max: 1, scope: "everything" });
    try {
      const form = await openSignInForm(product.origin);
      await addAccounts(sql, (options.rounds + 1) * triesEachRound + 1);
      const rows = await compareTimes(form, options.rounds);
      return [...rows, ...(await guess(sql, product))];
    } finally {
      await close();
      await product.stop();
    }
  },
};

const account = (number: number) => `account-${number}@bench.example.lu`;
const nobody = (number: number) => `nobody-${number}@bench.example.lu`;
/** An address of its own for each number, so that only accounts are limited. */
const from = (number: number) => `2001:db8::${(number >> 16).toString(16)}:${(number & 0xffff).toString(16)}`;

async function addAccounts(sql: Sql, many: number): Promise<void> {
  const hash = await hashPassword("correct horse battery");
  await sql`
    with person as (
      insert into users (email, name) select 'account-' || n || '@bench.example.lu', 'Account'
      from generate_series(0, ${many}::int) n returning id
    )
    insert into passwords (user_id, hash) select id, ${hash} from person`;
}

/** Every try is of an account, or of a missing one, that none was made of before; the sides take turns. */
async function compareTimes(form: SignInForm, rounds: number): Promise<Row[]> {
  const samples: Record<string, number[]> = { "an address with an account": [], "an unknown address": [] };
  let number = 0;
  for (let round = -1; round < rounds; round++) {
    step(`Trying ${2 * triesEachRound} passwords …`);
    const times: [known: number[], unknown: number[]] = [[], []];
    for (let index = 0; index < triesEachRound; index++) {
      number++;
      // Each side is first as often as the other.
      for (const side of number % 2 ? [0, 1] : [1, 0]) {
        const email = side ? nobody(number) : account(number);
        times[side]?.push(await timed(form, email, 2 * number + side));
      }
    }
    // The first round warms up.
    if (round >= 0) for (const [side, each] of Object.values(samples).entries()) each.push(median(times[side] ?? []));
  }
  return comparedRows(samples, milliseconds);
}

async function timed(form: SignInForm, email: string, source: number): Promise<number> {
  const started = performance.now();
  await form({ email, password: "incorrect horse battery", address: from(source) });
  return performance.now() - started;
}

/** Guesses one account's password from everywhere, and everyone's from one address, on two servers at once. */
async function guess(sql: Sql, product: Product): Promise<Row[]> {
  const other = await serveAgain(product);
  try {
    const forms = [await openSignInForm(product.origin), await openSignInForm(other.origin)];
    const everywhere = await letThrough(sql, forms, (number) => [account(0), from(10_000_000 + number)]);
    const oneAddress = await letThrough(sql, forms, (number) => [nobody(1_000_000 + number), "203.0.113.7"]);
    const of = (passed: number) => `${count(passed)} of ${count(guesses)}`;
    return [
      countedRow("guesses at one account from everywhere that reach its password", of(everywhere)),
      countedRow("guesses at all accounts from one address that reach a password", of(oneAddress)),
    ];
  } finally {
    await other.stop();
  }
}

type Guess = (number: number) => [email: string, address: string];

/** How many guesses got as far as a password: each of those is recorded, and no other. */
async function letThrough(sql: Sql, forms: SignInForm[], guessOf: Guess): Promise<number> {
  step(`Guessing ${count(guesses)} passwords on ${forms.length} servers …`);
  const before = await refusals(sql);
  let next = 0;
  const work = async () => {
    for (let number = next++; number < guesses; number = next++) {
      const [email, address] = guessOf(number);
      await forms[number % forms.length]?.({ email, password: `guess ${number}`, address });
    }
  };
  await Promise.all(Array.from({ length: guessesAtOnce }, work));
  return (await refusals(sql)) - before;
}

async function refusals(sql: Sql): Promise<number> {
  const [row] = await sql`select count(*)::int as refused from audit_events where action = 'session.refuse'`;
  return row?.refused;
}
