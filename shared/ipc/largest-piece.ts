/** The most bytes that one call carries; by itself, as what reads calls needs nothing else of the contract. */

export const largestPiece = 4 * 1024 * 1024;
