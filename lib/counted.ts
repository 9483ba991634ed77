/**
 * A number with its noun, such as `1 page` and `1,234 pages`.
 *
 * @param many the noun of any other number than one, where it is more than an s away.
 */
export function counted(count: number, noun: string, { many = `${noun}s`, format = english } = {}): string {
  return `${format.format(count)} ${count === 1 ? noun : many}`;
}

const english = new Intl.NumberFormat("en");
