/**
 * Every export format by its id, the first one being what is offered first. Their forms are data and here at once; their code
 * comes when a package is checked or made, as a list of formats, a command line and the contract need none of it.
 */

import type { Ending, FormatEntry } from '../format.ts';
import { programmeModes, type ProgrammeMode } from '../programme/modes.ts';
import { ccForm } from './cc/form.ts';
import { cmi5Form } from './cmi5/form.ts';
import { epubForm } from './epub/form.ts';
import { endingAs } from '../written-as-form.ts';
import { docxForm } from './docx/form.ts';
import { guideForm } from './guide/form.ts';
import { htmlForm } from './html/form.ts';
import { pdfForm } from './pdf/form.ts';
import { mdForm } from './md/form.ts';
import { scorm12Form } from './scorm12/form.ts';
import { scorm2004Form } from './scorm2004/form.ts';
import { xapiForm } from './xapi/form.ts';
import { slidesForm } from './slides/form.ts';
import { workbookForm } from './workbook/form.ts';

/** A platform in the page has many parts in one package, or one part that has a menu. */
const modes = programmeModes;

const zip = { audience: 'learners', ending: (): Ending => '.zip' } as const;

export const formats = {
  scorm12: {
    standard: 'scorm12',
    ...zip,
    modes,
    form: scorm12Form,
    load: async () => (await import('./scorm12/index.ts')).scorm12,
  },
  'scorm2004-3': {
    standard: 'scorm2004',
    ...zip,
    modes,
    form: scorm2004Form,
    load: async () => (await import('./scorm2004/index.ts')).scorm2004['3rd'],
  },
  'scorm2004-4': {
    standard: 'scorm2004',
    ...zip,
    modes,
    form: scorm2004Form,
    load: async () => (await import('./scorm2004/index.ts')).scorm2004['4th'],
  },
  cmi5: { standard: 'cmi5', ...zip, form: cmi5Form, load: async () => (await import('./cmi5/index.ts')).cmi5 },
  xapi: { standard: 'xapi', ...zip, form: xapiForm, load: async () => (await import('./xapi/index.ts')).xapi },
  html: { standard: 'web', ...zip, form: htmlForm, load: async () => (await import('./html/index.ts')).html },
  cc: {
    standard: null,
    audience: 'learners',
    ending: (): Ending => '.imscc',
    form: ccForm,
    load: async () => (await import('./cc/index.ts')).cc,
  },
  epub: {
    standard: null,
    audience: 'learners',
    ending: (): Ending => '.epub',
    form: epubForm,
    load: async () => (await import('./epub/index.ts')).epub,
  },
  pdf: {
    standard: null,
    audience: 'learners',
    ending: (): Ending => '.pdf',
    form: pdfForm,
    load: async () => (await import('./pdf/index.ts')).pdf,
  },
  docx: {
    standard: null,
    audience: 'learners',
    ending: (): Ending => '.docx',
    form: docxForm,
    load: async () => (await import('./docx/index.ts')).docx,
  },
  workbook: {
    standard: null,
    audience: 'learners',
    ending: endingAs,
    form: workbookForm,
    load: async () => (await import('./workbook/index.ts')).workbook,
  },
  guide: {
    standard: null,
    audience: 'facilitators',
    ending: endingAs,
    form: guideForm,
    load: async () => (await import('./guide/index.ts')).guide,
  },
  slides: {
    standard: null,
    audience: 'facilitators',
    ending: (): Ending => '.pptx',
    form: slidesForm,
    load: async () => (await import('./slides/index.ts')).slides,
  },
  md: { standard: null, ...zip, form: mdForm, load: async () => (await import('./md/index.ts')).md },
} as const satisfies Readonly<Record<string, FormatEntry>>;

export type FormatId = keyof typeof formats;

export const formatIds = Object.keys(formats) as [FormatId, ...FormatId[]];

/** What all formats have, of one that is known only at run time. */
export function formatEntry(id: FormatId): FormatEntry {
  return formats[id];
}

/** How a whole programme can leave in a format. */
export function modesOf(id: FormatId): readonly ProgrammeMode[] {
  return formatEntry(id).modes ?? ['zip'];
}

export function isFormat(id: string): id is FormatId {
  return Object.hasOwn(formats, id);
}

/** The format of an id that was kept earlier: an edition was something chosen about a format before it was one. */
export function keptFormat(id: string, { edition }: Readonly<Record<string, string>>): FormatId | undefined {
  if (id === 'scorm2004') return edition === '3rd' ? 'scorm2004-3' : 'scorm2004-4';
  return isFormat(id) ? id : undefined;
}
