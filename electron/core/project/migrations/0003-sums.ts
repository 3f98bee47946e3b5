/** Version 3: a checksum beside each record, as it is and as it was, so that a flipped bit inside somebody's words is noticed. */

// 0 stands only until the upgrade has counted (`row-sum.ts`).
export const sums = `
ALTER TABLE record ADD COLUMN sum INTEGER NOT NULL DEFAULT 0;
ALTER TABLE past ADD COLUMN sum INTEGER NOT NULL DEFAULT 0;
`;
