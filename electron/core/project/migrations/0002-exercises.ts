/** Version 2: the same tables. The number alone keeps versions that do not know the new kinds of blocks from writing. */

export const exercises = 'SELECT 1;';
