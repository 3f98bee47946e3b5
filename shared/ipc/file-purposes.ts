/** What a file dialog may be for, with the ending of the files that it shows and writes. */

export const filePurposes = {
  programme: '.mwp',
  package: '.zip',
  copy: '.mwr',
  review: '.html',
  document: '.docx',
  slides: '.pptx',
  book: '.epub',
  cartridge: '.imscc',
  print: '.pdf',
  table: '.csv',
  annotations: '.jsonld',
} as const;

export type FilePurpose = keyof typeof filePurposes;

export const filePurposeNames = Object.keys(filePurposes) as FilePurpose[];

export function purposeOf(ending: (typeof filePurposes)[FilePurpose]): FilePurpose {
  const found = filePurposeNames.find((purpose) => filePurposes[purpose] === ending);
  if (!found) throw new Error(`no dialog is for ${ending}`);
  return found;
}

/** A review copy is opened as a programme is. */
export const programmeName = /\.mw[pr]$/i;

export function fitsPurpose(name: string, purpose: FilePurpose): boolean {
  return purpose === 'programme' ? programmeName.test(name) : endingOf(name) === filePurposes[purpose];
}

/** The ending of a name, where it is one that a dialog may be for; empty otherwise. */
export function endingOf(name: string): string {
  return Object.values(filePurposes).find((ending) => name.toLowerCase().endsWith(ending)) ?? '';
}
