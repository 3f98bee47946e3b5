/** The only channels between screens and core in the desktop shell; main and preload alone import them. */

export const callChannel = 'modulewright:call';
/** The path of a file that the person let go on a window: the preload alone can know it, and no screen sees it. */
export const dropChannel = 'modulewright:drop';
export const eventChannel = 'modulewright:event';
