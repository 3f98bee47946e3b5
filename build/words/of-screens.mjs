/**
 * Words that only a screen has: the terminal, which reads four languages before it says anything, need not read these. A test
 * sees to it that nothing without a screen says one.
 */
export const ofScreens =
  /^(about|command|crop|editor|find|frame|goals|history|inspector|mark|mode|palette|picker|rules|sim|steps)\./;
