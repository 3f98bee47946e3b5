/** `browser.js [--no-open] [--port N] [--file PATH]`: code compiled by an earlier run is used again, then the host starts. */

import { keepCompiled } from '../core/compiled.ts';

keepCompiled();
await import('./start.ts');
