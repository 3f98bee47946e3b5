/** The language of the module and that of its player, which may be another, each with the way it is written. */

export interface Language {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Of what the author wrote. */
export function modulesLanguage(): Language {
  const { lang, dir } = document.documentElement;
  return { lang, dir: dir === 'rtl' ? 'rtl' : 'ltr' };
}

/** Of the player's own words. */
export function playersLanguage(): Language {
  const around = modulesLanguage();
  const said = document.querySelector<HTMLElement>('.remaining');
  return { lang: said?.lang || 'en', dir: said?.dir === 'rtl' || said?.dir === 'ltr' ? said.dir : around.dir };
}

/** Arrows to what was before and to what comes, as the pages are read. */
export function arrows(): { readonly back: string; readonly on: string } {
  return modulesLanguage().dir === 'rtl' ? { back: '→', on: '←' } : { back: '←', on: '→' };
}
