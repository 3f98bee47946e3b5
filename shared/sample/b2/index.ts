/** B2 Support programmes basics: complete. */

import type { ModuleSource } from '../builder.ts';
import { assessment } from './assessment.ts';
import { design } from './design.ts';
import { learning } from './learning.ts';
import { why } from './why.ts';

export const b2: ModuleSource = {
  data: {
    code: 'B2',
    title: 'Support programmes basics',
    summary: 'Why a public body supports clusters, how a programme is put together, and how to tell whether it helped.',
    level: 'basic',
    reach: ['regional', 'national'],
    audiences: ['support', 'local', 'regional', 'national'],
    owner: 'VINNOVA',
    delivery: 'blended',
    status: 'draft',
    language: 'en',
    passMark: 60,
    completion: 'viewed-and-passed',
  },
  after: [],
  goals: [
    { code: 'G1', text: 'Explain when public support for clusters is justified', bloom: 'understand' },
    { code: 'G2', text: 'Choose support that fits the stage of a cluster', bloom: 'apply' },
    { code: 'G3', text: 'Outline a programme from need to result', bloom: 'create' },
    { code: 'G4', text: 'Judge whether an indicator tells what it claims to tell', bloom: 'evaluate' },
  ],
  units: [why, design, learning, assessment],
};
