export const terminalFlags: readonly string[];
