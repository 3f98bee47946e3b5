/** B1 Cluster facilitation basics: complete. */

import type { ModuleSource } from '../builder.ts';
import { assessment } from './assessment.ts';
import { firstMeeting } from './first-meeting.ts';
import { keepGoing } from './keep-going.ts';
import { whatIsACluster } from './what-is-a-cluster.ts';

export const b1: ModuleSource = {
  data: {
    code: 'B1',
    title: 'Cluster facilitation basics',
    summary: 'What a cluster is, what its facilitator does, and how to run a first meeting that leads to a second one.',
    level: 'basic',
    reach: ['regional', 'national'],
    audiences: ['managers', 'support', 'regional'],
    owner: 'REG X',
    delivery: 'blended',
    status: 'in review',
    language: 'en',
    passMark: 70,
    completion: 'viewed-and-passed',
  },
  after: [],
  goals: [
    { code: 'G1', text: 'Explain what makes a group of organisations a cluster', bloom: 'understand' },
    { code: 'G2', text: 'Apply facilitation tools in daily work', bloom: 'apply' },
    { code: 'G3', text: "Analyse a cluster's actors and how close they are", bloom: 'analyse' },
    { code: 'G4', text: 'Evaluate a first meeting and decide on the next step', bloom: 'evaluate' },
  ],
  units: [whatIsACluster, firstMeeting, keepGoing, assessment],
};
