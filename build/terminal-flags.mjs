/** How Node runs the terminal. */

/** A command lives for a second: what it throws away fits in an eighth of the room that Node keeps for it (MB). */
export const terminalFlags = ['--max-semi-space-size=2'];
