/** Swedish words of salvage. `{name}` marks a placeholder. */

import type { SalvageCatalogue } from '../index.ts';

export const salvage: SalvageCatalogue = {
  'salvage.programme': 'Räddat program',
  'salvage.module': 'Räddad',
  'salvage.unit': 'Räddad',
  'salvage.page': 'Räddad sida',
  'salvage.framework': 'Räddat',
  'salvage.run': 'Spara det som går att läsa',
  'salvage.running': 'Läser den skadade filen …',
  'salvage.copy': '{name} räddad',
  'salvage.done': 'Räddat till ”{name}”: {records} poster. Den skadade filen är orörd; historiken följer inte med.',
  'salvage.damaged': 'Går inte att läsa längre: {count}.',
  'salvage.made': 'Skapade på nytt för det som hade mist sin plats: {count}.',
  'salvage.dropped': 'Kopplingar vars mål är borta: {count}.',
  'salvage.lostFiles': 'Filer vars innehåll är borta: {names}.',
};
