/** Version 5: the same tables. The number alone keeps versions that do not know merged cells from writing. */

export const mergedCells = 'SELECT 1;';
