import { Webhook } from "standardwebhooks";
import { describe, expect, it } from "vitest";
import { newSigningSecret, signatureHeaders } from "./sign";

const message = () => ({
  id: "0b7e2f0e-8d6c-4a43-9d8f-5f6f3f6a0c11",
  timestamp: Math.floor(Date.now() / 1000),
  body: '{"type":"page.published","title":"Été 😀"}',
});

describe("a signed message", () => {
  it("is taken by the verifier of the standard", () => {
    const secret = newSigningSecret();
    const headers = signatureHeaders(message(), [secret]);
    expect(new Webhook(secret).verify(message().body, headers)).toEqual(JSON.parse(message().body));
  });

  it("is taken by those who know either of two secrets, and by nobody else", () => {
    const [secret, former, other] = [newSigningSecret(), newSigningSecret(), newSigningSecret()];
    const headers = signatureHeaders(message(), [secret, former]);
    for (const known of [secret, former]) {
      expect(new Webhook(known).verify(message().body, headers)).toBeTruthy();
    }
    expect(() => new Webhook(other).verify(message().body, headers)).toThrow("No matching signature");
  });

  it("is refused where a word of it was changed, or its id", () => {
    const secret = newSigningSecret();
    const headers = signatureHeaders(message(), [secret]);
    const verifier = new Webhook(secret);
    expect(() => verifier.verify(message().body.replace("page", "Page"), headers)).toThrow("No matching signature");
    expect(() => verifier.verify(message().body, { ...headers, "webhook-id": "another" })).toThrow(
      "No matching signature",
    );
  });
});
