/**
 * What the sample plans for each module: minutes, and for each goal its kind of knowledge, weight and competences. Three gaps
 * are left on purpose: A2 G3 is not practised, P2 G3 is not assessed, and P3 G1 is assessed by a discussion, below its level.
 */

import type { AlignmentRole, KnowledgeType } from '../goals/schema.ts';

interface GoalPlan {
  readonly knowledge: KnowledgeType;
  readonly weight: number;
  /** Codes in the framework. */
  readonly competences: readonly string[];
}

interface ModulePlan {
  readonly minutes: number;
  readonly goals: Readonly<Record<string, GoalPlan>>;
  /** Goals that an activity serves besides what stands with it: goal, role, title of the activity. */
  readonly links?: readonly (readonly [goal: string, role: AlignmentRole, activity: string])[];
}

function goal(knowledge: KnowledgeType, weight: number, ...competences: readonly string[]): GoalPlan {
  return { knowledge, weight, competences };
}

export const plan: Readonly<Record<string, ModulePlan>> = {
  B1: {
    minutes: 120,
    goals: {
      G1: goal('conceptual', 1, 'A1'),
      G2: goal('procedural', 2, 'B1', 'B2', 'B3'),
      G3: goal('procedural', 1, 'A2', 'A3'),
      G4: goal('metacognitive', 1, 'B4'),
    },
  },
  B2: {
    minutes: 130,
    goals: {
      G1: goal('conceptual', 1, 'E1'),
      G2: goal('procedural', 1, 'E2'),
      G3: goal('procedural', 1, 'E2', 'E5'),
      G4: goal('conceptual', 1, 'E3'),
    },
    links: [
      ['G3', 'assesses', 'Your programme on one page'],
      ['G4', 'assesses', 'The indicator clinic'],
    ],
  },
  A1: {
    minutes: 240,
    goals: {
      G1: goal('conceptual', 1, 'A5'),
      G2: goal('procedural', 1, 'C1'),
      G3: goal('procedural', 1, 'C3', 'B5'),
      G4: goal('metacognitive', 1, 'C2', 'C4'),
    },
    links: [['G2', 'assesses', 'Six lines']],
  },
  A2: {
    minutes: 75,
    goals: {
      G1: goal('conceptual', 1, 'D3'),
      G2: goal('procedural', 1, 'D4'),
      G3: goal('procedural', 1, 'D5', 'B5'),
    },
    links: [
      ['G1', 'assesses', 'The exchange sheet'],
      ['G2', 'assesses', 'The exchange sheet'],
    ],
  },
  A3: {
    minutes: 300,
    goals: {
      G1: goal('procedural', 1, 'A4'),
      G2: goal('procedural', 1, 'D1'),
      G3: goal('metacognitive', 1, 'D2'),
    },
    links: [['G1', 'assesses', 'One day in a firm']],
  },
  P1: {
    minutes: 240,
    goals: {
      G1: goal('conceptual', 1, 'E4', 'A4'),
      G2: goal('procedural', 1, 'E5', 'B1'),
      G3: goal('conceptual', 1, 'E7'),
      G4: goal('procedural', 1, 'E5'),
    },
    links: [['G2', 'assesses', 'Turn the dials']],
  },
  P2: {
    minutes: 90,
    goals: {
      G1: goal('procedural', 1, 'E6'),
      G2: goal('procedural', 1, 'E6', 'E3'),
      G3: goal('metacognitive', 1, 'E6'),
    },
    links: [['G1', 'assesses', 'Two applications']],
  },
  P3: {
    minutes: 75,
    goals: {
      G1: goal('procedural', 1, 'E7'),
      G2: goal('conceptual', 1, 'E7'),
      G3: goal('metacognitive', 1, 'E8'),
    },
    links: [
      ['G1', 'practises', 'And otherwise?'],
      ['G1', 'assesses', 'And otherwise?'],
      ['G2', 'assesses', 'And otherwise?'],
    ],
  },
};
