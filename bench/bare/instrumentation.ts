/** Nothing: without a file of its own the bare application would start with the product's, which wants a database. */
export function register(): void {}
