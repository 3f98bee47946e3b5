/** Version 9: the same tables. The number alone keeps versions that know no versions of a programme from writing. */

export const versions = 'SELECT 1;';
