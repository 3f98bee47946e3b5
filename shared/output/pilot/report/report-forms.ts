/** In what a pilot report can be had: what sheets can be had in, and a table. */

import { sheetForms } from '../sheet-names.ts';

export const reportForms = [...sheetForms, 'csv'] as const;
export type ReportForm = (typeof reportForms)[number];
