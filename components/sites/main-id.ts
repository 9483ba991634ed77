/** Id of the main part of every page. */
export const mainId = "main";
