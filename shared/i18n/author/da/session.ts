/** Danish words of the session plan. */

import type { SessionCatalogue } from '../index.ts';

export const session: SessionCatalogue = {
  'session.title': 'Drejebog',
  'session.about': 'Drejebog til facilitatoren',
  'session.intro': 'Hvad der tager hvor lang tid, i sidernes rækkefølge. Den følger det, der er skrevet: ret det der.',
  'session.sum': '{time} i alt, aktiviteter: {count}',
  'session.time': 'Tid',
  'session.from': 'Fra',
  'session.to': 'Til',
  'session.what': 'Hvad',
  'session.work': 'Arbejde',
  'session.goals': 'Mål',
  'session.page': 'Side',
  'session.steps': 'Trin',
  'session.nothing': 'Intet i modulet tager tid endnu. Tilføj sider eller aktiviteter i Skriv.',
  'session.as.html': 'Ark til udskrift (HTML)',
};
