/** What the members that are no running text are called, and their values: in the words that stand beside them where they are set. */

import { blockType, blockTypeNames, type BlockTypeName } from '../../blocks/registry.ts';
import type { Label, Labels } from '../../blocks/seam.ts';
import type { PlainKey } from '../../words/typed.ts';

type MemberLabels = Readonly<Record<string, Label>>;

const said = (key: PlainKey, values?: Label['values']): Label => (values ? { key, values } : { key });

const exercise: MemberLabels = {
  points: said('exercise.pointsLabel'),
  weight: said('exercise.weight'),
  penalty: said('exercise.penalty'),
  attempts: said('exercise.attempts'),
  tags: said('exercise.tags'),
  shuffle: said('exercise.shuffle'),
  partialCredit: said('exercise.partialCredit'),
  correct: said('exercise.right'),
  incorrect: said('exercise.feedbackIncorrect'),
  image: said('insert.image'),
};
const widths = { small: 'image.small', medium: 'image.medium', full: 'image.full' } as const;
/** What stands in panels too. */
const lines = {
  level: said('heading.level', { 2: 'insert.heading2', 3: 'insert.heading3', 4: 'insert.heading4' }),
  style: said('list.style', { bulleted: 'insert.bulleted', numbered: 'insert.numbered' }),
  depth: said('review.member.depth'),
} satisfies MemberLabels;
const recording: MemberLabels = { speech: said('media.speech') };

/** By the type of a block, or the kind of any other record. */
const labels: Readonly<Record<string, MemberLabels>> = {
  heading: { level: lines.level },
  'list-item': { style: lines.style, depth: lines.depth },
  callout: {
    tone: said('callout.tone', {
      note: 'insert.note',
      tip: 'insert.tip',
      warning: 'insert.warning',
      example: 'insert.example',
    }),
  },
  code: { language: said('code.language') },
  table: {
    headerRow: said('table.headerRow'),
    headerColumn: said('table.headerColumn'),
    widths: said('columns.ratio'),
    rowSpan: said('table.merge'),
    colSpan: said('table.merge'),
  },
  image: { resource: said('insert.image'), decorative: said('image.decorative'), width: said('image.width', widths) },
  math: { source: said('math.source') },
  audio: { ...recording, resource: said('insert.audio') },
  video: {
    ...recording,
    resource: said('insert.video'),
    poster: said('video.poster'),
    width: said('image.width', widths),
    kind: said('video.kind', {
      captions: 'video.kind.captions',
      subtitles: 'video.kind.subtitles',
      descriptions: 'video.kind.descriptions',
      chapters: 'video.kind.chapters',
    }),
    language: said('term.language'),
    tracks: said('video.tracks'),
  },
  file: { resource: said('insert.file') },
  embed: { url: said('embed.url'), ratio: said('embed.ratio'), image: said('embed.image') },
  accordion: { ...lines, firstOpen: said('accordion.firstOpen') },
  tabs: lines,
  columns: {
    ...lines,
    ratio: said('columns.ratio', {
      equal: 'columns.equal',
      'wide-left': 'columns.wide-left',
      'wide-right': 'columns.wide-right',
    }),
  },
  button: {
    url: said('button.to'),
    look: said('button.look', { primary: 'button.primary', secondary: 'button.secondary' }),
  },
  test: {
    bank: said('test.bank'),
    draw: said('test.draw'),
    tags: said('test.tags'),
    goals: said('test.goals'),
    shuffle: said('test.shuffle'),
    passMark: said('test.passMark'),
    review: said('test.review', {
      never: 'test.review.never',
      'after-each': 'test.review.after-each',
      'after-last': 'test.review.after-last',
    }),
    minutes: said('test.minutes'),
    extension: said('test.extension'),
  },
  activity: {
    form: said('activity.form', {
      lecture: 'insert.lecture',
      'group-discussion': 'insert.group-discussion',
      workshop: 'insert.workshop',
      'practical-tool': 'insert.practical-tool',
      'role-play': 'insert.role-play',
      'field-visit': 'insert.field-visit',
    }),
    minutes: said('activity.minutes'),
    inPackage: said('activity.inPackage'),
    materials: said('activity.materials'),
  },
  programme: {
    languages: said('programme.languages'),
    audiences: said('module.audiences'),
    levels: said('module.level'),
    goalLabel: said('review.member.goalLabel'),
    ectsHours: said('review.member.ectsHours'),
    ownWords: said('programme.ownWords'),
    must: said('review.rules.must'),
    publish: said('review.rules.publish'),
    changed: said('review.rules.changed'),
    partners: said('review.member.partners'),
    theme: said('look.theme', {
      warm: 'look.theme.warm',
      plain: 'look.theme.plain',
      cool: 'look.theme.cool',
      strong: 'look.theme.strong',
    }),
    action: said('look.action'),
    told: said('look.told'),
    type: said('look.type', { serif: 'look.type.serif', sans: 'look.type.sans' }),
    logo: said('look.logo'),
  },
  module: {
    code: said('module.code'),
    level: said('module.level'),
    reach: said('module.reach', {
      regional: 'reach.regional',
      national: 'reach.national',
      transnational: 'reach.transnational',
    }),
    audiences: said('module.audiences'),
    prerequisites: said('module.prerequisites'),
    delivery: said('module.delivery', {
      'self-paced': 'delivery.self-paced',
      blended: 'delivery.blended',
      'face-to-face': 'delivery.face-to-face',
    }),
    status: said('module.status', {
      draft: 'status.draft',
      'in review': 'status.in review',
      pilot: 'status.pilot',
      approved: 'status.approved',
      archived: 'status.archived',
    }),
    language: said('module.language'),
    passMark: said('module.passMark'),
    goalMark: said('policy.goalMark'),
    counts: said('policy.counts', { best: 'policy.best', last: 'policy.last' }),
    completion: said('policy.done'),
    pages: said('policy.pages'),
    exercises: said('policy.exercises'),
    tests: said('policy.tests'),
    minutes: said('policy.minutes'),
    passed: said('policy.passed'),
    plannedMinutes: said('workload.plannedField'),
    cover: said('module.cover'),
    certificate: said('module.certificate'),
    translation: said('module.translation'),
  },
  page: {
    use: said('review.member.use', { page: 'kind.page', bank: 'outline.bank' }),
    design: said('page.design', {
      column: 'page.design.column',
      'lead-image': 'page.design.lead-image',
      'side-figure': 'page.design.side-figure',
      'full-bleed': 'page.design.full-bleed',
    }),
  },
  goal: {
    code: said('goal.code'),
    bloom: said('goal.bloom', {
      remember: 'bloom.remember',
      understand: 'bloom.understand',
      apply: 'bloom.apply',
      analyse: 'bloom.analyse',
      evaluate: 'bloom.evaluate',
      create: 'bloom.create',
    }),
    knowledge: said('goal.knowledge', {
      factual: 'knowledge.factual',
      conceptual: 'knowledge.conceptual',
      procedural: 'knowledge.procedural',
      metacognitive: 'knowledge.metacognitive',
    }),
    weight: said('goal.weight'),
    must: said('goal.must'),
    audiences: said('goal.audiences'),
    competences: said('goal.competences'),
  },
  alignment: {
    target: said('review.kind.alignment'),
    role: said('review.kind.alignment', {
      teaches: 'role.teaches',
      practises: 'role.practises',
      assesses: 'role.assesses',
    }),
  },
  resource: { original: said('image.crop') },
  framework: {
    identifier: said('framework.identifier'),
    uri: said('framework.uri'),
    language: said('framework.language'),
    format: said('framework.format'),
    importedAt: said('framework.importedAt'),
  },
  competence: { code: said('module.code'), identifier: said('framework.identifier'), uri: said('framework.uri') },
  estimate: {
    target: said('workload.block'),
    minutes: said('workload.blockMinutes'),
    work: said('workload.work', {
      read: 'workload.kind.read',
      watch: 'workload.kind.watch',
      practise: 'workload.kind.practise',
      discuss: 'workload.kind.discuss',
      assess: 'workload.kind.assess',
      produce: 'workload.kind.produce',
    }),
  },
  term: { forms: said('term.forms'), language: said('term.language') },
  reference: { url: said('reference.url') },
};

/** What a type of block says of itself. */
export function labelsOf(of: string): Labels {
  const isBlock = (blockTypeNames as readonly string[]).includes(of);
  return (isBlock && blockType({ type: of as BlockTypeName }).labels) || {};
}

/** Undefined for what has no name of its own. */
export function labelOf(of: string, member: string): Label | undefined {
  return own(labelsOf(of).members ?? own(labels, of) ?? {}, member) ?? own(exercise, member);
}

export function own<T>(map: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}
