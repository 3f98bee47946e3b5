/**
 * By what a session is judged: the same statements in every country and language, so that answers of one place can be held against those
 * of another. Whatever is added, dropped or said otherwise makes the next version; a sheet says which one it has.
 */

export const criteria = {
  version: 1,
  /** Reaction (Kirkpatrick 1), each agreed with from 1 to 5. Their words are `sheet` words by these names. */
  reaction: ['relevant', 'clear', 'pace', 'material', 'practice', 'facilitation', 'others', 'intend'],
  /** Learning (2): each goal of the module, rated before and after, from 1 to 5. */
  scale: [1, 2, 3, 4, 5],
  /** Behaviour (3): how often a goal was done at work since. */
  behaviour: ['never', 'once', 'several', 'regularly'],
} as const;
