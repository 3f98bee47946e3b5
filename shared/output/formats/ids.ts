/** The ids of all export formats, apart from the formats themselves: the contract names them without carrying their code. */

export const formatIds = ['scorm12', 'scorm2004'] as const;

export type FormatId = (typeof formatIds)[number];
