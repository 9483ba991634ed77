import { expect, it } from "vitest";
import { Forbidden } from "@/cms/errors";
import { refusedAnswer } from "./problem";

async function told(error: unknown) {
  const answer = refusedAnswer(error);
  return { status: answer.status, header: answer.headers.get("www-authenticate"), body: await answer.json() };
}

it("says which scope a token lacks, as RFC 6750 does", async () => {
  const { status, header, body } = await told(new Forbidden("No.", "page.publish"));
  expect(status).toBe(403);
  expect(header).toBe('Bearer realm="Orion", error="insufficient_scope", scope="page.publish"');
  expect(body).toMatchObject({ scope: "page.publish" });
});

it("asks for no scope where none would do", async () => {
  for (const error of [new Forbidden("No."), new Forbidden("No.", "people.invite")]) {
    expect(await told(error)).toMatchObject({ status: 403, header: null, body: { detail: expect.any(String) } });
    expect((await told(error)).body).not.toHaveProperty("scope");
  }
});
