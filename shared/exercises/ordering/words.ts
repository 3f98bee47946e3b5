/** Words of ordering. */

import { typeWords } from '../words.ts';

export const words = typeWords({
  author: {
    en: {
      name: 'Ordering',
      items: 'Items in the right order',
      item: 'Item {number}',
      add: 'Add item',
      hint: 'Learners get them shuffled.',
    },
    da: {
      name: 'Rækkefølge',
      items: 'Elementer i den rigtige rækkefølge',
      item: 'Element {number}',
      add: 'Tilføj element',
      hint: 'Deltagerne får dem blandet.',
    },
    sv: {
      name: 'Ordningsföljd',
      items: 'Objekt i rätt ordning',
      item: 'Objekt {number}',
      add: 'Lägg till objekt',
      hint: 'Deltagarna får dem blandade.',
    },
    lv: {
      name: 'Sakārtošana',
      items: 'Vienības pareizajā secībā',
      item: '{number}. vienība',
      add: 'Pievienot vienību',
      hint: 'Dalībnieki tās saņem sajauktas.',
    },
  },
  learner: {
    en: {
      choose: 'Put these in order: drag them, or use the arrows.',
      up: 'Move up: {text}',
      down: 'Move down: {text}',
      moved: '{text}: {place} of {count}',
    },
    da: {
      choose: 'Sæt dem i rækkefølge: træk dem, eller brug pilene.',
      up: 'Flyt op: {text}',
      down: 'Flyt ned: {text}',
      moved: '{text}: {place} af {count}',
    },
    sv: {
      choose: 'Sätt dem i ordning: dra dem, eller använd pilarna.',
      up: 'Flytta upp: {text}',
      down: 'Flytta ner: {text}',
      moved: '{text}: {place} av {count}',
    },
    lv: {
      choose: 'Sakārtojiet: velciet vai izmantojiet bultiņas.',
      up: 'Pārvietot augstāk: {text}',
      down: 'Pārvietot zemāk: {text}',
      moved: '{text}: {place}. no {count}',
    },
  },
});
