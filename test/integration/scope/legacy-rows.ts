/**
 * The import of the single-platform system: steps of scripts, each in a transaction over everything, which no request
 * ever takes. `prepareImport` and `rollBackImport` ask who acts; the others take what those have found.
 */
export const legacySteps = [
  "prepareImport",
  "storeBatch",
  "storePages",
  "writeEntries",
  "rollBackImport",
  "importedPlatform",
  "keep",
  "keepEditedPages",
  "keepOrigins",
  "keepReferenced",
  "keepRenamed",
];
