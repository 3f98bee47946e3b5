/** How one call of the contract is written down: its input is a schema, its output a type. */

import type { z } from '../base/zod.ts';

export interface Call<Input extends z.ZodType, Output> {
  readonly input: Input;
  /** Carries the output's type alone; it never exists at run time. */
  readonly output?: Output;
}

/** Declares a call: `call<Output>()(inputSchema)`. */
export function call<Output>() {
  return <Input extends z.ZodType>(input: Input): Call<Input, Output> => ({ input });
}
