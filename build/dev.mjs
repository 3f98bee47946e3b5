/** Live reload: vite serves the screens, the core behind it answers calls; `npm run dev [-- --file PATH]`. */

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer } from 'vite';
import { writtenStyles } from './written-styles.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const port = 5173;
const corePort = 5174;
const own = `http://127.0.0.1:${port}`;

const core = spawn(
  process.execPath,
  [
    join(root, 'dist', 'browser.js'),
    '--no-open',
    '--port',
    String(corePort),
    '--development-origin',
    own,
    ...process.argv.slice(2),
  ],
  { stdio: ['ignore', 'pipe', 'inherit'] },
);
core.stdout.on('data', (chunk) => {
  const token = /token=(\S+)/.exec(String(chunk))?.[1];
  if (token) console.log(`Modulewright is running at ${own}/?token=${token}`);
});
core.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => core.kill(signal));

const proxy = { target: `http://127.0.0.1:${corePort}`, changeOrigin: true };
const server = await createServer({
  root: join(root, 'renderer'),
  configFile: false,
  plugins: [react(), writtenStyles(), entry()],
  server: {
    host: '127.0.0.1',
    port,
    strictPort: true,
    proxy: { '/call': proxy, '/events': proxy, '/proof': proxy, '/media': proxy },
  },
});
await server.listen();

/** The address with the token goes to the core, which trades it for a cookie and comes back here. */
function entry() {
  return {
    name: 'core-entry',
    configureServer(vite) {
      vite.middlewares.use((request, response, next) => {
        if (!request.url?.includes('?token=')) return next();
        response.writeHead(303, { Location: `http://127.0.0.1:${corePort}${request.url}` });
        response.end();
      });
    },
  };
}
