/** How large a logo is, wherever it stands. */

export const logoStyle =
  '.logo{display:block;width:auto;height:auto;max-width:min(280px,100%);max-height:72px;margin:0 0 22px}';
