/** Words of sorting into categories. */

import { typeWords } from '../words.ts';

export const words = typeWords({
  author: {
    en: {
      name: 'Sort into categories',
      categories: 'Categories',
      category: 'Category {number}',
      addCategory: 'Add category',
      items: 'Items',
      item: 'Item {number}',
      belongs: 'Belongs to',
      addItem: 'Add item',
      none: 'Choose a category.',
    },
    da: {
      name: 'Sortér i kategorier',
      categories: 'Kategorier',
      category: 'Kategori {number}',
      addCategory: 'Tilføj kategori',
      items: 'Elementer',
      item: 'Element {number}',
      belongs: 'Hører til',
      addItem: 'Tilføj element',
      none: 'Vælg en kategori.',
    },
    sv: {
      name: 'Sortera i kategorier',
      categories: 'Kategorier',
      category: 'Kategori {number}',
      addCategory: 'Lägg till kategori',
      items: 'Objekt',
      item: 'Objekt {number}',
      belongs: 'Hör till',
      addItem: 'Lägg till objekt',
      none: 'Välj en kategori.',
    },
    lv: {
      name: 'Šķirošana kategorijās',
      categories: 'Kategorijas',
      category: '{number}. kategorija',
      addCategory: 'Pievienot kategoriju',
      items: 'Vienības',
      item: '{number}. vienība',
      belongs: 'Pieder pie',
      addItem: 'Pievienot vienību',
      none: 'Izvēlieties kategoriju.',
    },
  },
  learner: {
    en: { choose: 'Choose the category of each item, or drag it there.' },
    da: { choose: 'Vælg kategorien for hvert element, eller træk det derhen.' },
    sv: { choose: 'Välj kategori för varje objekt, eller dra det dit.' },
    lv: { choose: 'Izvēlieties katras vienības kategoriju vai ievelciet to tur.' },
  },
});
