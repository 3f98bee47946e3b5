/** What stands behind the name of a block: its title in brackets, its settings in braces. */

import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { alignmentRoles } from '../model/goals/schema.ts';
import { plainText } from '../import/markdown/inline.ts';
import type { Serves } from './module-records.ts';
import type { SampleReader } from './reader.ts';

export interface Settings {
  readonly serves: Serves;
  number(name: string, otherwise?: number): number;
  choice<const T extends string>(name: string, of: readonly T[]): T;
  text(name: string): string;
  has(name: string): boolean;
}

export function settingsOf(
  node: ContainerDirective | LeafDirective,
  allowed: readonly string[],
  { expect, goals }: Pick<SampleReader, 'expect' | 'goals'>,
): Settings {
  const given = new Map(Object.entries(node.attributes ?? {}).map(([name, value]) => [name, value ?? '']));
  const serves: Serves = {};
  for (const [name, value] of given) {
    const role = alignmentRoles.find((candidate) => candidate === name);
    if (role) serves[role] = value.split(/[ ,]+/).filter(Boolean);
    else if (!allowed.includes(name)) expect(node, `not "${name}": ${[...allowed, ...alignmentRoles].join(', ')}`);
    for (const goal of role ? (serves[role] ?? []) : []) {
      if (!goals.has(goal)) expect(node, `a goal of the module instead of "${goal}"`);
    }
  }
  return {
    serves,
    number(name, otherwise) {
      const value = given.get(name);
      if (value === undefined && otherwise !== undefined) return otherwise;
      const number = Number(value === '' ? Number.NaN : value);
      if (!Number.isNaN(number)) return number;
      expect(node, `a number: ${name}=...`);
      return 0;
    },
    choice(name, of) {
      const value = of.find((candidate) => candidate === given.get(name));
      if (value === undefined) expect(node, `${name}=... with one of ${of.join(', ')}`);
      return value ?? of[0]!;
    },
    text(name) {
      const value = given.get(name) ?? '';
      if (value === '') expect(node, `${name}="..."`);
      return value;
    },
    has: (name) => given.has(name),
  };
}

/** The words in brackets behind the name of a block. */
export function titleOf(node: ContainerDirective, { expect }: Pick<SampleReader, 'expect'>): string {
  const [first] = node.children;
  if (first?.type === 'paragraph' && first.data !== undefined && 'directiveLabel' in first.data)
    return plainText(first.children, expect);
  expect(node, `a title: ":::${node.name}[...]"`);
  return '';
}
