/** The formats that frameworks come in, by name alone: the terminal offers them before it loads a schema. */

import type { FrameworkFormat } from './outline.ts';

export const frameworkFileFormats = ['case', 'csv', 'esco'] as const satisfies readonly FrameworkFormat[];
