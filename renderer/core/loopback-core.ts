/** The core over loopback, for the browser host. */

import { fail, type Result } from '../../shared/base/result.ts';
import type { CallName, Core, EventName, InputOf, OutputOf } from '../../shared/ipc/contract.ts';

export function loopbackCore(): Core {
  const listeners = new Map<EventName, Set<(payload: never) => void>>();
  const stream = new EventSource('/events');
  stream.addEventListener('message', (message) => {
    const { event, payload } = JSON.parse(String(message.data)) as { event: EventName; payload: never };
    for (const listener of listeners.get(event) ?? []) listener(payload);
  });
  let isFirst = true;
  stream.addEventListener('open', () => {
    if (!isFirst) for (const listener of listeners.get('app.returned') ?? []) listener({} as never);
    isFirst = false;
  });
  // A closed stream says the page is gone; the browser reconnects by itself when the core restarts on the same port.
  addEventListener('pagehide', () => stream.close());

  return {
    call: send,
    on(event, listener) {
      const group = listeners.get(event) ?? new Set();
      listeners.set(event, group.add(listener));
      return () => void group.delete(listener);
    },
  };
}

async function send<N extends CallName>(name: N, input: InputOf<N>): Promise<Result<OutputOf<N>>> {
  const { bytes, ...rest } = input as { bytes?: Uint8Array<ArrayBuffer> };
  const text = JSON.stringify(rest);
  try {
    const response = await fetch(`/call/${name}`, {
      method: 'POST',
      headers: bytes ? { 'x-modulewright-input': encodeURIComponent(text) } : { 'Content-Type': 'application/json' },
      body: bytes ?? text,
      // Browsers carry at most 64 KiB past the end of a page; larger requests must finish before it goes.
      keepalive: !bytes && text.length < 60_000,
    });
    if (!response.ok) return fail('connection.lost', { status: response.status });
    return (await response.json()) as Result<OutputOf<N>>;
  } catch (error) {
    if (error instanceof TypeError) return fail('connection.lost', { status: 0 });
    throw error;
  }
}
