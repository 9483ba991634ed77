const newline = 0x0a;

/** The lines of a stream of bytes with their ends, and what is left after the last one. Bytes, because a row may hold any. */
export async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void> {
  const rest: Buffer[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(newline); at !== -1; at = chunk.indexOf(newline, from)) {
      rest.push(chunk.subarray(from, at + 1));
      yield rest.length === 1 ? (rest[0] ?? chunk) : Buffer.concat(rest);
      rest.length = 0;
      from = at + 1;
    }
    if (from < chunk.length) rest.push(chunk.subarray(from));
  }
  if (rest.length) yield Buffer.concat(rest);
}
