/** What can be written of a person, a place or a call. */

/** Of a person or a place. */
export const contactTexts = ['name', 'place', 'phone', 'email', 'address', 'note'] as const;
export type ContactText = (typeof contactTexts)[number];

/** Of one call. */
export const callTexts = ['with', 'said', 'reference'] as const;
export type CallText = (typeof callTexts)[number];
