/** What can be written of a person, a place or a call: names alone, which every page carries with the shape of a case. */

/** What somebody can be. */
export const roles = ['doctor', 'records', 'insurer', 'other'] as const;
/** A doctor, a records office, an insurer, or anybody else. */
export type Role = (typeof roles)[number];

/** What can be written of one of them. */
export const contactTexts = ['name', 'place', 'phone', 'email', 'address', 'note'] as const;
export type ContactText = (typeof contactTexts)[number];

/** What can be written of one call. */
export const callTexts = ['with', 'said', 'reference'] as const;
export type CallText = (typeof callTexts)[number];
