/** The records to start with, light enough for the popup. */

/** Ids of the items whose `start` is not null; a test holds this to the catalogue. */
export const startIds: readonly string[] = [
  'path-report',
  'path-slides',
  'img-files',
  'img-report',
  'plan',
  'meds',
];
