/** The addresses at which this machine's hosts were reached, with their keys: screens that outlive a host find it again. */

import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { z } from '../../shared/base/zod.ts';
import { JsonFile } from '../core/json-file.ts';

const address = z.strictObject({
  port: z.number().int().min(1).max(65_535),
  /** What a browser's cookie holds; whoever has it is let in. */
  key: z.string().min(32),
});
export type Address = z.infer<typeof address>;

/** Hosts that may run at the same time, each with its screens. */
const kept = 5;

/** Listens where an earlier host of this home did, if that place is free; a port of 0 stands for any. */
export async function listenAgain(server: Server, home: string, port: number): Promise<Address> {
  // Where a power cut takes it, the next start has another address.
  const file = new JsonFile(join(home, 'host.json'), z.array(address), [], 'kill');
  const fitting = file.value.filter((known) => port === 0 || known.port === port);
  const found = (await firstFree(server, fitting)) ?? {
    port: await listen(server, port),
    key: randomBytes(24).toString('base64url'),
  };
  // Where the home cannot be written to, the next start has another address: nothing else is lost.
  file.write([found, ...file.value.filter((known) => known.port !== found.port)].slice(0, kept));
  return found;
}

async function firstFree(server: Server, addresses: readonly Address[]): Promise<Address | null> {
  for (const known of addresses) {
    try {
      await listen(server, known.port);
      return known;
    } catch (error) {
      if (!['EADDRINUSE', 'EACCES'].includes(String((error as NodeJS.ErrnoException).code))) throw error;
    }
  }
  return null;
}

/** A port of this machine alone. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
