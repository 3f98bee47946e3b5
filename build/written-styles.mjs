/** The learners' style sheet of what is written, for the sheet that it is written on: all of its rules within one class. */

const written = 'shared/player/styles/written.css';

/** @returns {import('vite').Plugin} */
export function writtenStyles() {
  return {
    name: 'written-styles',
    enforce: 'pre',
    transform: (code, id) => (id.endsWith(written) ? { code: `.written {\n${code}\n}`, map: null } : null),
  };
}
