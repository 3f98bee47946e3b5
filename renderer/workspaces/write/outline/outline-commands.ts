/** What the outline brings to the commands: adding where the work is, and all that can be done to what is selected. */

import type { OutlineKind } from '../../../../shared/edit/structure.ts';
import type { RecordId } from '../../../../shared/records/record.ts';
import type { PlainKey } from '../../../../shared/words/typed.ts';
import { whenWritable, type Command, type CommandContext } from '../../../shell/command.ts';
import { ancestorOf } from '../../../shell/navigate.ts';
import { setView, useView } from '../../../shell/view.ts';
import type { ProgrammeDocument } from '../../../document/programme-document.ts';
import { currentText } from '../../../i18n/index.ts';
import { startNaming } from './naming.ts';
import { isOutlineKind, outlineActions, type OutlineActions } from './outline-actions.ts';

/** Where a new part goes: into what is selected, or into what that is in. */
function placeFor(kind: OutlineKind, document: ProgrammeDocument): RecordId | null {
  const { records, programme } = document;
  const { selected } = useView.getState();
  if (kind === 'module') return document.isCopy ? null : programme.id;
  const module = ancestorOf(records, selected, 'module');
  if (kind === 'unit' || module === null) return module;
  return ancestorOf(records, selected, 'unit') ?? records.children(module, 'unit').at(-1)?.id ?? null;
}

function adding(kind: OutlineKind, label: PlainKey): Command {
  return {
    id: `add ${kind}`,
    label,
    group: 'outline',
    when: (context) => whenWritable(context) && context.document !== null && placeFor(kind, context.document) !== null,
    run({ document }) {
      const parent = document && placeFor(kind, document);
      if (!parent) return;
      setView({ workspace: 'write' });
      outlineActions(document, currentText).add(kind, parent);
    },
  };
}

/** Something done to what is selected, where it is of one of these kinds. */
function doing(
  id: string,
  label: PlainKey,
  kinds: readonly OutlineKind[],
  act: (actions: OutlineActions, id: RecordId) => void,
  shown?: string,
  may: (context: CommandContext) => boolean = () => true,
): Command {
  const target = ({ document }: CommandContext): RecordId | null => {
    const { selected } = useView.getState();
    const kind = selected === null ? undefined : document?.records.get(selected)?.kind;
    return kind !== undefined && isOutlineKind(kind) && kinds.includes(kind) ? selected : null;
  };
  return {
    id: `outline ${id}`,
    label,
    group: 'outline',
    name: (t) => `${t('outline.title')}: ${t(label)}`,
    ...(shown === undefined ? {} : { shown }),
    when: (context) => whenWritable(context) && target(context) !== null && may(context),
    run(context) {
      const part = target(context);
      const { document } = context;
      if (!document || part === null) return;
      setView({ workspace: 'write' });
      act(outlineActions(document, currentText), part);
    },
  };
}

const any: readonly OutlineKind[] = ['module', 'unit', 'page'];

function mayDuplicate({ document }: CommandContext): boolean {
  const { selected } = useView.getState();
  return document?.isCopy !== true || document.records.get(selected ?? '')?.kind !== 'module';
}

export const outlineCommands: readonly Command[] = [
  adding('page', 'outline.addPage'),
  adding('unit', 'outline.addUnit'),
  adding('module', 'outline.addModule'),
  doing('bank', 'outline.addBank', ['unit'], (actions, id) => actions.addBank(id)),
  doing('rename', 'outline.rename', any, (_, id) => startNaming(id), 'F2'),
  doing('duplicate', 'common.duplicate', any, (actions, id) => actions.duplicate(id), 'Mod+D', mayDuplicate),
  doing('up', 'editor.moveUp', any, (actions, id) => actions.step(id, 'up'), 'Alt+ArrowUp'),
  doing('down', 'editor.moveDown', any, (actions, id) => actions.step(id, 'down'), 'Alt+ArrowDown'),
  doing('move', 'outline.moveTo', ['unit', 'page'], () => setView({ overlay: 'move' })),
  doing('promote', 'outline.promote', ['page'], (actions, id) => actions.promote(id), 'Shift+Tab'),
  doing('demote', 'outline.demote', ['unit'], (actions, id) => actions.demote(id), 'Tab'),
  doing('delete', 'common.delete', any, (actions, id) => actions.remove(id), 'Delete'),
];
