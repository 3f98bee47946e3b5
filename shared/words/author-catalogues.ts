/** The sentences of the interface in each language, by flat key. Bundled for the core, each is read when it is first said (`build/bundle.mjs`). */

import da from './author/da.json' with { type: 'json' };
import en from './author/en.json' with { type: 'json' };
import lv from './author/lv.json' with { type: 'json' };
import sv from './author/sv.json' with { type: 'json' };
import type { InterfaceLanguage } from './languages.ts';
import { dictionary, type AuthorCatalogue } from './typed.ts';

export const authorCatalogues: Readonly<Record<InterfaceLanguage, AuthorCatalogue>> = {
  en: dictionary(en),
  da: dictionary(da),
  sv: dictionary(sv),
  lv: dictionary(lv),
};
