/** Danish words of salvage. `{name}` marks a placeholder. */

import type { SalvageCatalogue } from '../index.ts';

export const salvage: SalvageCatalogue = {
  'salvage.programme': 'Reddet program',
  'salvage.module': 'Reddet',
  'salvage.unit': 'Reddet',
  'salvage.page': 'Reddet side',
  'salvage.framework': 'Reddet',
  'salvage.run': 'Gem det, der kan læses',
  'salvage.running': 'Læser den beskadigede fil …',
  'salvage.copy': '{name} reddet',
  'salvage.done': 'Reddet til “{name}”: {records} poster. Den beskadigede fil er ikke rørt; historikken er ikke med.',
  'salvage.damaged': 'Kan ikke læses længere: {count}.',
  'salvage.made': 'Lavet på ny til det, der havde mistet sin plads: {count}.',
  'salvage.dropped': 'Forbindelser, hvis mål er væk: {count}.',
  'salvage.lostFiles': 'Filer, hvis indhold er væk: {names}.',
};
