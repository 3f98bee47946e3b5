/** The words of a file that the person chose: bounded, and UTF-8 or refused. */

import { fail, ok, type Result } from '../../../../shared/base/result.ts';
import { maxFileSize } from '../../../../shared/goals/frameworks/outline.ts';

export async function readText(file: Blob): Promise<Result<string>> {
  if (file.size > maxFileSize) return fail('framework.tooLarge', { most: 50_000 });
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()));
  } catch (error) {
    if (error instanceof TypeError) return fail('framework.encoding');
    // The file went away or may not be read.
    return fail('file.missing', { path: file instanceof File ? file.name : '' });
  }
}
