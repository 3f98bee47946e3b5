/** In what the report of a review can be had. */

export const reportForms = ['docx', 'html', 'csv', 'jsonld'] as const;
export type ReportForm = (typeof reportForms)[number];
