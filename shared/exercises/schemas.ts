/** The schema of every exercise type; adding one is its folder and a line here and in registry.ts. */

import { multipleResponseSchema } from './multiple-response/schema.ts';
import { singleChoiceSchema } from './single-choice/schema.ts';
import { trueFalseSchema } from './true-false/schema.ts';

export const exerciseSchemas = [singleChoiceSchema, multipleResponseSchema, trueFalseSchema] as const;
