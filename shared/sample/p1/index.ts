/** P1 Designing a programme: complete. */

import type { ModuleSource } from '../builder.ts';
import { assessment } from './assessment.ts';
import { call } from './call.ts';
import { draft } from './draft.ts';
import { gap } from './gap.ts';

export const p1: ModuleSource = {
  data: {
    code: 'P1',
    title: 'Designing a programme',
    summary: 'From a gap to a call that the right clusters answer.',
    level: 'programme',
    reach: ['transnational'],
    audiences: ['regional', 'national'],
    owner: 'VINNOVA',
    delivery: 'blended',
    status: 'approved',
    language: 'en',
    passMark: 70,
    completion: 'viewed-and-passed',
  },
  after: ['B2'],
  goals: [
    { code: 'G1', text: 'Analyse a gap with the people who live with it', bloom: 'analyse' },
    { code: 'G2', text: 'Design a call that reaches those it is meant for', bloom: 'create' },
    { code: 'G3', text: 'Judge a draft programme by its logic', bloom: 'evaluate' },
    { code: 'G4', text: 'Choose instruments and conditions that fit the gap', bloom: 'apply' },
  ],
  units: [gap, draft, call, assessment],
};
