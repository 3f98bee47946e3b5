/** Who may call: screens that were let in by the token of this run, and know the host again by its key. */

import { createHmac } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Admission {
  /** By which screens that outlive this host know the next one for the same; the key itself they never see. */
  readonly proof: string;
  isIn(request: IncomingMessage): boolean;
  /** Trades the token in the address for a cookie, so that it stays in neither history nor referrer. */
  enter(response: ServerResponse, site: string | string[] | undefined): void;
  prove(response: ServerResponse, nonce: string): void;
}

export function admission({
  port,
  key,
  own,
}: {
  readonly port: number;
  readonly key: string;
  /** Origin of the screens. */
  readonly own: string;
}): Admission {
  const cookie = `modulewright_${port}=${key}`;
  const proof = signed('proof', key);
  return {
    proof,
    isIn: ({ headers }) => headers.cookie?.split(/;\s*/).includes(cookie) ?? false,
    enter(response, site) {
      // From a page elsewhere - the file that leads in - the cookie would not be sent on with a redirect: from here it is.
      const isLed = site === 'cross-site' || site === 'same-site';
      response.writeHead(isLed ? 200 : 303, {
        ...(isLed ? { 'Content-Type': 'text/html; charset=utf-8', Refresh: `0;url=${own}/` } : { Location: `${own}/` }),
        'Set-Cookie': `${cookie}; HttpOnly; SameSite=Strict; Path=/`,
        'Cache-Control': 'no-store',
        'Referrer-Policy': 'no-referrer',
      });
      response.end(isLed ? '<!doctype html><title>Modulewright</title>' : undefined);
    },
    prove(response, nonce) {
      response.writeHead(200, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' });
      response.end(signed(nonce, proof));
    },
  };
}

function signed(text: string, secret: string): string {
  return createHmac('sha256', secret).update(text).digest('hex');
}
