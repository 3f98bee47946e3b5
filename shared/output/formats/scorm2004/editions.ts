/** The editions of SCORM 2004, apart from the options: the terminal names them without carrying their schema. */

export const editions = ['4th', '3rd'] as const;
