/** The sample: the eight modules of the Baltic Sea Region - Capacity Building Programme. */

import type { AnyRecord } from '../records/record.ts';
import { a1 } from './a1/index.ts';
import { advancedModules } from './advanced.ts';
import { b1 } from './b1/index.ts';
import { b2 } from './b2/index.ts';
import { each, moduleRecords } from './builder.ts';
import { frameworkRecords } from './framework.ts';
import { glossaryRecords } from './glossary.ts';
import { images } from './images.ts';
import { p1 } from './p1/index.ts';
import { programmeModules } from './programmes.ts';
import { referenceRecords } from './references.ts';
import { sampleTitle } from './title.ts';

const programme = 'bsrcbp';

/** Everything but the media: programme, framework, glossary, works, modules with all that is in them. */
export const sampleRecords: readonly AnyRecord[] = build();

/** Files to take into the programme from `media/`; the core adds their size and fingerprints. */
export const sampleResources: readonly {
  readonly id: string;
  readonly order: string;
  readonly file: string;
  readonly name: string;
  readonly source: string;
  readonly licence: string;
}[] = resources();

function build(): readonly AnyRecord[] {
  const records: AnyRecord[] = [
    {
      id: programme,
      kind: 'programme',
      parent: null,
      order: 'a0',
      data: {
        title: sampleTitle,
        description:
          'Training modules of the Baltic Sea Region - Capacity Building Programme: two basic modules for regional and national use, three advanced modules and three modules on public cluster support programmes for transnational use.',
        languages: ['en', 'da', 'sv', 'lv'],
        partners: [
          {
            name: 'REG X, the Danish Cluster Academy',
            country: 'Denmark',
            role: 'Founded by Denmark; trains cluster facilitators',
          },
          { name: 'VINNOVA', country: 'Sweden', role: 'The Swedish governmental agency for innovation systems' },
          { name: 'LIAA', country: 'Latvia', role: 'The Latvian Investment and Development Agency' },
        ],
        audiences: [
          { id: 'managers', label: 'Managers of cluster organisations' },
          { id: 'support', label: 'Business support organisations' },
          { id: 'local', label: 'Civil servants at local level' },
          { id: 'regional', label: 'Civil servants at regional level' },
          { id: 'national', label: 'Civil servants at national level' },
        ],
        levels: [
          { id: 'basic', label: 'Basic' },
          { id: 'advanced', label: 'Advanced' },
          { id: 'programme', label: 'Programme' },
        ],
        goalLabel: 'goal',
        ectsHours: 27,
      },
    },
  ];
  records.push(...frameworkRecords(programme), ...glossaryRecords(programme), ...referenceRecords(programme));
  each([b1, b2, a1, ...advancedModules, p1, ...programmeModules], (module, order) => {
    records.push(...moduleRecords(module, programme, order));
  });
  return records;
}

function resources() {
  const made: (typeof sampleResources)[number][] = [];
  each(images, ({ id, file }, order) => {
    made.push({ id, order, file, name: file, source: 'Drawn for this programme', licence: 'CC BY 4.0' });
  });
  return made;
}
