/** How Node runs the terminal. */

/**
 * A command lives for a second: what it throws away fits in an eighth of the room that Node keeps for it (MB), and what it keeps in so
 * much that nothing of it has to be looked through before it ends.
 */
export const terminalFlags = ['--max-semi-space-size=2', '--initial-old-space-size=32'];
