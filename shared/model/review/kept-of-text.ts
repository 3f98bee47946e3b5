/** How much of a text an anchor keeps, in UTF-16 units. */

/** On each side of its words, to find them by again. */
export const aroundQuote = 32;

/** A longer quotation is cut: its beginning says which one it is. */
export const longestQuote = 4000;
