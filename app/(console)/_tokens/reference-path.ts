/** Where the product explains its API. */
export const referencePath = "/api/v1/reference";
