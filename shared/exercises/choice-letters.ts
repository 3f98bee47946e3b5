/** Options as SCORM 1.2 names them: one character `[0-9a-z]` each (RTE 3-55, choice). */

const characters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Whether every option has a character; more than 36 must be reported as `performance`. */
export function fitChoice(options: readonly unknown[]): boolean {
  return options.length <= characters.length;
}

/** The character of an option by its place in the authored order, so that shuffling does not change what is reported. */
export function choiceCharacter(index: number): string {
  return characters[index] ?? '';
}
