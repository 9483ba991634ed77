/** Where progress is written: a terminal, which can be written over, or anything else, line by line. */
type Output = Pick<NodeJS.WriteStream, "write" | "isTTY">;

const width = 30;

/**
 * Shows how far something is: as a bar on a terminal, elsewhere as a line for each twentieth. To the error output, so that
 * what is said in the end can be taken by another program.
 *
 * @param words what is counted, such as "of 1,200 things".
 */
export function progressOf(all: number, words: string, output: Output = process.stderr) {
  const beginning = Date.now();
  let told = -1;
  const progress = {
    at(seen: number): void {
      const share = all ? Math.min(1, seen / all) : 1;
      const seconds = Math.round((Date.now() - beginning) / 1_000);
      const text = `${Math.floor(share * 100)} %, ${seen.toLocaleString("en")} ${words}, ${seconds} s`;
      if (output.isTTY) {
        const filled = Math.round(share * width);
        output.write(`\r[${"█".repeat(filled)}${"·".repeat(width - filled)}] ${text}   `);
      } else if (Math.floor(share * 20) > told) {
        told = Math.floor(share * 20);
        output.write(`  ${text}\n`);
      }
    },
    end(): void {
      progress.at(all);
      if (output.isTTY) output.write("\n");
    },
  };
  return progress;
}
