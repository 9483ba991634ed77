/**
 * Measures several sides in turn (A B C A B C …), so that a disturbance of the machine meets them all.
 *
 * @returns the samples of each side, one for each round.
 */
export async function alternate<Side extends string, Sample>(
  sides: Readonly<Record<Side, () => Promise<Sample>>>,
  rounds: number,
): Promise<Record<Side, Sample[]>> {
  const names = Object.keys(sides) as Side[];
  const samples = Object.fromEntries(names.map((name): [Side, Sample[]] => [name, []])) as Record<Side, Sample[]>;
  for (let round = 0; round < rounds; round++) {
    for (const name of names) samples[name].push(await sides[name]());
  }
  return samples;
}
