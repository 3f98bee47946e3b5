/** A1 Strategy and positioning: complete. */

import type { ModuleSource } from '../builder.ts';
import { assessment } from './assessment.ts';
import { choosing } from './choosing.ts';
import { standingByIt } from './standing-by-it.ts';
import { whereWeStand } from './where-we-stand.ts';

export const a1: ModuleSource = {
  data: {
    code: 'A1',
    title: 'Strategy and positioning',
    summary: 'Where a cluster stands among others, and what it chooses not to do.',
    level: 'advanced',
    reach: ['transnational'],
    audiences: ['managers', 'support'],
    owner: 'REG X',
    delivery: 'blended',
    status: 'pilot',
    language: 'en',
    passMark: 70,
    completion: 'viewed-and-passed',
  },
  after: ['B1'],
  goals: [
    { code: 'G1', text: 'Analyse the position of a cluster among others in its field', bloom: 'analyse' },
    { code: 'G2', text: 'Formulate a strategy that says what the cluster will not do', bloom: 'create' },
    { code: 'G3', text: 'Defend a choice of position before the members', bloom: 'evaluate' },
    { code: 'G4', text: 'Use a strategy to answer requests, and revise it when the signs say so', bloom: 'apply' },
  ],
  units: [whereWeStand, choosing, standingByIt, assessment],
};
