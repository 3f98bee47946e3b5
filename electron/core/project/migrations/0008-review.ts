/** Version 8: the same tables. The number alone keeps versions that know no threads from writing. */

export const review = 'SELECT 1;';
