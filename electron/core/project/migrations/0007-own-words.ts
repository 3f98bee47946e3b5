/** Version 7: the same tables. The number alone keeps versions that do not know a programme's own words from writing. */

export const ownWords = 'SELECT 1;';
