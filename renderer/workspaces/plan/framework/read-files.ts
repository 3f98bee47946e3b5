/** The words of the files that the person chose: bounded, and UTF-8 or refused. */

import { fail, ok, type Result } from '../../../../shared/base/result.ts';
import { maxFileSize, maxNodes, type SourceFile } from '../../../../shared/frameworks/outline.ts';

export async function readFiles(files: readonly File[]): Promise<Result<readonly SourceFile[]>> {
  if (files.reduce((sum, { size }) => sum + size, 0) > maxFileSize) {
    return fail('framework.tooLarge', { most: maxNodes });
  }
  const read: SourceFile[] = [];
  for (const file of files) {
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
      read.push({ name: file.name, text });
    } catch (error) {
      if (error instanceof TypeError) return fail('framework.encoding');
      // The file went away or may not be read.
      return fail('file.missing', { path: file.name });
    }
  }
  return ok(read);
}
