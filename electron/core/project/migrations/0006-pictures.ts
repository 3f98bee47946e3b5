/** Version 6: the same tables. The number alone keeps versions that do not know pictures between the words of a page from writing. */

export const pictures = 'SELECT 1;';
