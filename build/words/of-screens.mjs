/**
 * Words that only a screen has: the terminal, which reads four languages before it says anything, need not read these. A test
 * sees to it that nothing without a screen says one.
 */
export const ofScreens =
  /^(about|apparatus|branding|bringing|card|command|competences|crop|editor|field|find|frame|goals|history|inspector|keys|lms|mark|mention|merging|mode|overview|palette|pasted|picker|pilot|place|plan|preferences|publish|published|readOnly|restore|rule|rules|sim|start|steps|story|told|undo|undone|unread|whole|write)\./;
