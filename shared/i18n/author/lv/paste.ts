/** Latvian words of what a paste leaves out. `{name}` marks a placeholder. */

import type { PasteCatalogue } from '../index.ts';

export const paste: PasteCatalogue = {
  'paste.lost': 'Vārdi ir šeit; kaut kas cits tika izlaists.',
  'paste.lost.webImages': 'Attēli tīmeklī: {count}',
  'paste.todo.webImages': 'Saglabājiet tos un ievietojiet no sava datora.',
  'paste.lost.localImages': 'Attēli, ko otra programma nenodeva: {count}',
  'paste.todo.localImages': 'Kopējiet katru atsevišķi vai ievietojiet kā failu.',
  'paste.lost.damagedImages': 'Bojāti attēli: {count}',
  'paste.todo.damagedImages': 'Kopējiet tos vēlreiz vai ievietojiet kā failus.',
  'paste.lost.otherImages': 'Attēli, kādus pārlūks nerāda: {count}',
  'paste.todo.otherImages': 'Saglabājiet tos kā PNG vai JPEG un ievietojiet.',
  'paste.lost.drawings': 'Zīmējumi lapā: {count}',
  'paste.todo.drawings': 'Saglabājiet tos kā PNG vai SVG un ievietojiet.',
  'paste.lost.formulas': 'Formulas, ko nevarēja nolasīt: {count}',
  'paste.todo.formulas': 'Uzrakstiet tās no jauna ar Ievietot, Formula.',
  'paste.lost.embeds': 'Filmas, skaņas un ietvari: {count}',
  'paste.todo.embeds': 'Ievietojiet tos ar Ievietot, Video, Skaņa vai Iegults saturs.',
  'paste.lost.links': 'Nedrošas vai pārāk garas saites: {count}',
  'paste.todo.links': 'To vārdi ir šeit; pievienojiet adresi pats.',
  'paste.lost.imageLinks': 'Saites uz attēliem: {count}',
  'paste.todo.imageLinks': 'Ierakstiet adresi vārdos blakus attēlam.',
  'paste.lost.columns': 'Kolonnas vai šūnas ārpus lielākās tabulas: {count}',
  'paste.todo.columns': 'Sadaliet tabulu un kopējiet pārējo atsevišķi.',
  'paste.lost.files': 'Faili, kas palika otrā programmā: {count}',
  'paste.todo.files': 'Ievietojiet tos arī šeit.',
  'paste.lost.entries': 'Termini un darbi, kas palika otrā programmā: {count}',
  'paste.todo.entries': 'To vārdi ir šeit; pievienojiet tos šeit.',
  'paste.lost.formatting': 'Formatējums, ko nevarēja nolasīt: {count}',
  'paste.todo.formatting': 'Tika ielīmēti tikai vārdi.',
};
