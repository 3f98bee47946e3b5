/**
 * Learning platforms an author may name, as data: what each is known to read and to refuse, and where that stands. A package
 * is the same for all of them - what tracks on one tracks on all (decision 0043) - but for one that stops at any error; a
 * platform's name adds what it warns of.
 * What nobody publishes is left out and so never judged.
 */

import type { PlainKey } from '../../words/typed.ts';
import type { Standard } from '../tracking/standard.ts';

export interface Platform {
  readonly id: string;
  readonly label: PlainKey;
  /** Where what is said of it can be read; titles and addresses as they are. */
  readonly source: string;
  /** As it is called in sentences. */
  readonly name: string;
  /** The standards it reads; left out where that is not published for sure. */
  readonly reads?: readonly Standard[];
  /** Editions of SCORM 2004, where not all of them. */
  readonly editions?: readonly ('3rd' | '4th')[];
  /** Endings of files for which it refuses the whole package. */
  readonly refuses?: readonly string[];
  /** It stops at any error, and so is told of no single answer and goal: these a platform need not keep. */
  readonly quiet?: true;
  /** It takes packages of one part only. */
  readonly onePart?: true;
  /** What it does where a package is replaced is published: the screen has words of it by id. */
  readonly replacing?: true;
  /** Megabytes of a package that it takes, or asks not to exceed. */
  readonly megabytes?: number;
}

export const platforms = [
  {
    id: 'generic',
    label: 'preset.generic',
    source: 'ADL SCORM 1.2 and 2004; AICC cmi5; xAPI 1.0.3',
    name: '',
  },
  {
    id: 'moodle',
    label: 'preset.moodle',
    source: 'docs.moodle.org, SCORM FAQ; mod/scorm of Moodle 4.3',
    name: 'Moodle',
    reads: ['scorm12', 'scorm2004'],
    replacing: true,
  },
  {
    id: 'totara',
    label: 'preset.totara',
    source: 'help.totaralearning.com, TH13, SCORM',
    name: 'Totara',
    reads: ['scorm12', 'scorm2004'],
    replacing: true,
  },
  {
    id: 'canvas',
    label: 'preset.canvas',
    source: 'community.canvaslms.com, bc-p/470023',
    name: 'Canvas',
    replacing: true,
  },
  {
    id: 'blackboard',
    label: 'preset.blackboard',
    source: 'help.blackboard.com, Add Content Packages; File Size Limit',
    name: 'Blackboard',
    reads: ['scorm12', 'scorm2004'],
    megabytes: 250,
  },
  {
    id: 'ilias',
    label: 'preset.ilias',
    source: 'github.com/ILIAS-eLearning/ILIAS, pull requests 11660, 11661, 10189',
    name: 'ILIAS',
    reads: ['scorm12', 'scorm2004'],
    replacing: true,
  },
  {
    id: 'openolat',
    label: 'preset.openolat',
    source: 'OpenOLAT 10.4 user manual',
    name: 'OpenOlat',
  },
  {
    id: 'chamilo',
    label: 'preset.chamilo',
    source: 'github.com/chamilo/chamilo-lms, issue 4331',
    name: 'Chamilo',
    reads: ['scorm12'],
  },
  {
    id: 'successfactors',
    label: 'preset.successfactors',
    source: 'SAP, Implementing Structured Content, 2H 2022',
    name: 'SuccessFactors',
    reads: ['scorm12', 'scorm2004'],
  },
  {
    id: 'cornerstone',
    label: 'preset.cornerstone',
    source: 'help.csod.com, Quick Start Course Publisher; Edge Import',
    name: 'Cornerstone',
    reads: ['scorm12', 'scorm2004', 'xapi'],
    editions: ['3rd'],
    megabytes: 250,
    replacing: true,
  },
  {
    id: 'docebo',
    label: 'preset.docebo',
    source: 'help.docebo.com, 360020128479',
    name: 'Docebo',
    editions: ['3rd'],
    refuses: ['htaccess', 'php', 'cgi', 'sh', 'shtml', 'asp', 'aspx', 'jsp', 'py', 'rb', 'pl'],
  },
  {
    id: 'talentlms',
    label: 'preset.talentlms',
    source: 'help.talentlms.com, 26499696329756',
    name: 'TalentLMS',
    reads: ['scorm12', 'xapi', 'cmi5'],
    onePart: true,
  },
  {
    id: 'tovuti',
    label: 'preset.tovuti',
    source: 'help.tovutilms.com, 4413651362573',
    name: 'Tovuti',
    reads: ['scorm12', 'scorm2004', 'xapi'],
    refuses: ['zip', 'dat', 'br'],
  },
  {
    id: 'knowbe4',
    label: 'preset.knowbe4',
    source: 'github.com/adaptlearning/adapt-contrib-spoor, issue 316',
    name: 'KnowBe4',
    quiet: true,
  },
  {
    id: 'scormcloud',
    label: 'preset.scormcloud',
    source: 'cloud.scorm.com/docs/v2, Versioning',
    name: 'SCORM Cloud',
    reads: ['scorm12', 'scorm2004', 'cmi5', 'xapi'],
    replacing: true,
  },
] as const satisfies readonly [Platform, ...Platform[]];

export type PlatformId = (typeof platforms)[number]['id'];
