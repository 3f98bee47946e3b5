/** Latvian words of the session plan. */

import type { SessionCatalogue } from '../index.ts';

export const session: SessionCatalogue = {
  'session.title': 'Nodarbības plāns',
  'session.about': 'Nodarbības plāns vadītājam',
  'session.intro': 'Kas cik ilgi notiek, lapu secībā. Plāns seko uzrakstītajam: mainiet to tur.',
  'session.sum': 'Kopā {time}, aktivitātes: {count}',
  'session.time': 'Laiks',
  'session.from': 'No',
  'session.to': 'Līdz',
  'session.what': 'Kas',
  'session.work': 'Darbs',
  'session.goals': 'Mērķi',
  'session.page': 'Lapa',
  'session.steps': 'Soļi',
  'session.nothing': 'Šajā modulī nekas vēl neaizņem laiku. Pievienojiet lapas vai aktivitātes sadaļā Rakstīt.',
  'session.as.html': 'Lapa drukāšanai (HTML)',
};
