/** Latvian words of salvage. `{name}` marks a placeholder. */

import type { SalvageCatalogue } from '../index.ts';

export const salvage: SalvageCatalogue = {
  'salvage.programme': 'Atgūta programma',
  'salvage.module': 'Atgūts',
  'salvage.unit': 'Atgūta',
  'salvage.page': 'Atgūta lapa',
  'salvage.framework': 'Atgūts',
  'salvage.run': 'Saglabāt to, ko var nolasīt',
  'salvage.running': 'Tiek lasīts bojātais fails …',
  'salvage.copy': '{name} atgūts',
  'salvage.done': 'Atgūts failā “{name}”: {records} ieraksti. Bojātais fails nav aiztikts; vēsture paliek tajā.',
  'salvage.damaged': 'Vairs nav nolasāmi: {count}.',
  'salvage.made': 'Izveidoti no jauna tam, kas bija zaudējis savu vietu: {count}.',
  'salvage.dropped': 'Saites, kuru mērķa vairs nav: {count}.',
  'salvage.lostFiles': 'Faili, kuru satura vairs nav: {names}.',
};
