/** What is said of operations that let people in, or take them out. */
export const forPeople =
  "Only for people who are signed in, by their session: no token lets anybody in or takes anybody out.";

/** What is said of those that a token can do too. */
export const reading = "A token can read who works here; to let people in and to take them out needs a session.";
