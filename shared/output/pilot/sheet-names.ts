/** The sheets that a pilot session takes, in the order in which they are needed. */

export const sheetNames = ['plan', 'observer', 'participant', 'followUp', 'review'] as const;
export type SheetName = (typeof sheetNames)[number];

/** In what they can be had. */
export const sheetForms = ['pdf', 'docx', 'html'] as const;
export type SheetForm = (typeof sheetForms)[number];
