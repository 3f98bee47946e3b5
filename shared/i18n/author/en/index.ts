/** Every word of the interface in English. */

import type { AuthorDictionary } from '../index.ts';
import { apparatus } from './apparatus.ts';
import { checks } from './checks.ts';
import { editor } from './editor.ts';
import { errors } from './errors.ts';
import { frame } from './frame.ts';
import { framework } from './framework.ts';
import { overview } from './overview.ts';
import { paste } from './paste.ts';
import { plan } from './plan.ts';
import { rules } from './rules.ts';
import { salvage } from './salvage.ts';
import { session } from './session.ts';
import { simulator } from './simulator.ts';
import { templates } from './templates.ts';
import { workload } from './workload.ts';

export const en: AuthorDictionary = {
  __proto__: null,
  ...frame,
  ...editor,
  ...errors,
  ...checks,
  ...apparatus,
  ...overview,
  ...framework,
  ...paste,
  ...plan,
  ...rules,
  ...salvage,
  ...session,
  ...simulator,
  ...templates,
  ...workload,
};
