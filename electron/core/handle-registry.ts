/** Tokens for paths: screens hold tokens, only the core knows what they stand for. */

import { randomBytes } from 'node:crypto';
import { fail, ok, type Result } from '../../shared/base/result.ts';

export class HandleRegistry {
  readonly #paths = new Map<string, string>();
  readonly #tokens = new Map<string, string>();

  /** The token of a path; the same path keeps its token for the life of the process. */
  issue(path: string): string {
    const known = this.#tokens.get(path);
    if (known !== undefined) return known;
    const token = randomBytes(16).toString('hex');
    this.#paths.set(token, path);
    this.#tokens.set(path, token);
    return token;
  }

  resolve(token: string): Result<string> {
    const path = this.#paths.get(token);
    return path === undefined ? fail('handle.unknown') : ok(path);
  }
}
