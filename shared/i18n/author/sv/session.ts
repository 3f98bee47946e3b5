/** Swedish words of the session plan. */

import type { SessionCatalogue } from '../index.ts';

export const session: SessionCatalogue = {
  'session.title': 'Körschema',
  'session.about': 'Körschema för handledaren',
  'session.intro': 'Vad som tar hur lång tid, i sidornas ordning. Det följer det som är skrivet: ändra det där.',
  'session.sum': '{time} totalt, aktiviteter: {count}',
  'session.time': 'Tid',
  'session.from': 'Från',
  'session.to': 'Till',
  'session.what': 'Vad',
  'session.work': 'Arbete',
  'session.goals': 'Mål',
  'session.page': 'Sida',
  'session.steps': 'Steg',
  'session.nothing': 'Inget i modulen tar tid ännu. Lägg till sidor eller aktiviteter i Skriv.',
  'session.as.html': 'Blad för utskrift (HTML)',
};
