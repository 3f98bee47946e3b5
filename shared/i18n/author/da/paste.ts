/** Danish words of what a paste leaves out. `{name}` marks a placeholder. */

import type { PasteCatalogue } from '../index.ts';

export const paste: PasteCatalogue = {
  'paste.lost': 'Ordene er her; noget andet blev udeladt.',
  'paste.lost.webImages': 'Billeder på nettet: {count}',
  'paste.todo.webImages': 'Gem dem, og indsæt dem fra din computer.',
  'paste.lost.localImages': 'Billeder, som det andet program ikke gav videre: {count}',
  'paste.todo.localImages': 'Kopiér hvert for sig, eller indsæt det som fil.',
  'paste.lost.damagedImages': 'Beskadigede billeder: {count}',
  'paste.todo.damagedImages': 'Kopiér dem igen, eller indsæt dem som filer.',
  'paste.lost.otherImages': 'Billeder af en slags, som ingen browser viser: {count}',
  'paste.todo.otherImages': 'Gem dem som PNG eller JPEG, og indsæt dem.',
  'paste.lost.drawings': 'Tegninger i siden: {count}',
  'paste.todo.drawings': 'Gem dem som PNG eller SVG, og indsæt dem.',
  'paste.lost.formulas': 'Formler, der ikke kunne læses: {count}',
  'paste.todo.formulas': 'Skriv dem igen med Indsæt, Formel.',
  'paste.lost.embeds': 'Film, lyd og rammer: {count}',
  'paste.todo.embeds': 'Indsæt dem med Indsæt, Video, Lyd eller Indlejring.',
  'paste.lost.links': 'Links, der er usikre eller for lange: {count}',
  'paste.todo.links': 'Deres ord er her; tilføj adressen i hånden.',
  'paste.lost.imageLinks': 'Links på billeder: {count}',
  'paste.todo.imageLinks': 'Skriv adressen i ordene ved siden af billedet.',
  'paste.lost.columns': 'Kolonner eller celler ud over den største tabel: {count}',
  'paste.todo.columns': 'Del tabellen, og kopiér resten for sig.',
  'paste.lost.files': 'Filer, der blev i det andet program: {count}',
  'paste.todo.files': 'Indsæt dem også her.',
  'paste.lost.entries': 'Begreber og værker, der blev i det andet program: {count}',
  'paste.todo.entries': 'Deres ord er her; tilføj dem her.',
  'paste.lost.formatting': 'Formatering, der ikke kunne læses: {count}',
  'paste.todo.formatting': 'Kun de rene ord kom med.',
};
