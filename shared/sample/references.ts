/** The works that the sample cites: all of them published, and to be found by what stands here. */

import { keysBetween } from '../records/order.ts';
import type { AnyRecord } from '../records/record.ts';

const works = {
  campbell1979: [
    'Campbell, D. T.',
    '1979',
    'Assessing the impact of planned social change',
    'Evaluation and Program Planning, 2(1), 67–90',
    'https://doi.org/10.1016/0149-7189(79)90048-X',
  ],
  ec2016: [
    'European Commission',
    '2016',
    'Smart guide to cluster policy',
    'Guidebook series: How to support SME policy from Structural Funds, 11',
  ],
  etzkowitz2000: [
    'Etzkowitz, H.; Leydesdorff, L.',
    '2000',
    'The dynamics of innovation: from National Systems and “Mode 2” to a Triple Helix of university–industry–government relations',
    'Research Policy, 29(2), 109–123',
    'https://doi.org/10.1016/S0048-7333(99)00055-4',
  ],
  gertler2016: [
    'Gertler, P. J.; Martinez, S.; Premand, P.; Rawlings, L. B.; Vermeersch, C. M. J.',
    '2016',
    'Impact evaluation in practice',
    'Second edition. Washington, DC: Inter-American Development Bank and World Bank',
  ],
  granovetter1973: [
    'Granovetter, M. S.',
    '1973',
    'The strength of weak ties',
    'American Journal of Sociology, 78(6), 1360–1380',
    'https://doi.org/10.1086/225469',
  ],
  marshall1890: ['Marshall, A.', '1890', 'Principles of economics', 'London: Macmillan'],
  oecd2002: [
    'OECD',
    '2002',
    'Glossary of key terms in evaluation and results based management',
    'Paris: OECD, Development Assistance Committee',
  ],
  porter1998: [
    'Porter, M. E.',
    '1998',
    'Clusters and the new economics of competition',
    'Harvard Business Review, 76(6), 77–90',
    'https://hbr.org/1998/11/clusters-and-the-new-economics-of-competition',
  ],
  solvell2003: [
    'Sölvell, Ö.; Lindqvist, G.; Ketels, C.',
    '2003',
    'The cluster initiative greenbook',
    'Stockholm: Ivory Tower',
  ],
} as const satisfies Readonly<
  Record<string, readonly [authors: string, year: string, title: string, source: string, url?: string]>
>;

export function workId(key: string): string {
  if (!Object.hasOwn(works, key)) throw new Error(`the sample has no work ${key}`);
  return `w${key}`;
}

export function referenceRecords(programme: string): readonly AnyRecord[] {
  const entries = Object.entries(works);
  const orders = keysBetween(null, null, entries.length);
  return entries.map(([key, [authors, year, title, source, url = '']], index) => ({
    id: workId(key),
    kind: 'reference',
    parent: programme,
    order: orders[index] ?? '',
    data: { authors, year, title, source, url, accessed: '' },
  }));
}
