import type { ProblemName } from "@/lib/problem-document";

/** When each problem is answered, and what helps. */
export const problemWords: Readonly<Record<ProblemName, string>> = {
  malformed:
    "The body is no JSON in UTF-8, is empty or is too deep, or a header is not in its form. `detail` says which. Sending the same again will not help.",
  unauthenticated:
    "No token was sent, or one that is unknown, expired or revoked. `WWW-Authenticate` names how to send one, and says `invalid_token` where one was sent.",
  forbidden:
    "The token’s role or its scopes do not go so far, or the actor may not do this to this thing. Where one scope more would do, `scope` names it.",
  "not-found":
    "There is nothing with this id or code, or it is outside of what the token’s role is about: both are answered alike, so that nobody learns what others have.",
  "method-not-allowed": "The address exists, but not with this method. `Allow` names those that it has.",
  conflict:
    "What is asked does not go with what is stored, such as an address that another page has. `field` says what it is about.",
  "too-large": "The body has more bytes than are read.",
  "address-too-long": "The path is longer than any that there is.",
  "precondition-failed":
    "Somebody has changed it since the version in `If-Match`. Nothing was overwritten: read it again, decide, and send it with the new `ETag`.",
  "unsupported-media-type": "A body was sent that does not call itself `application/json`.",
  invalid:
    "The body or the query is not as its schema says. `errors` has the place and the reason of each; fields that nobody knows are among them.",
  "precondition-required": "This changes something that has a version: name in `If-Match` the one that you have seen.",
  "too-many-requests": "Wait as many seconds as `Retry-After` says, then go on.",
  fault: "Something is wrong on our side, and nothing was changed. `detail` has a number by which it can be found.",
  unavailable: "For a moment this cannot be answered. Try again after as many seconds as `Retry-After` says.",
};
