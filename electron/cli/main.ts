/** Modulewright in a terminal: code compiled by an earlier run is used again, then the commands are loaded. */

import { keepCompiled } from '../core/compiled.ts';

keepCompiled();
await import('./commands.ts');
