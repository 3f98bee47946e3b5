/** The only channels between screens and core in the desktop shell; main and preload alone import them. */

export const callChannel = 'modulewright:call';
export const eventChannel = 'modulewright:event';
