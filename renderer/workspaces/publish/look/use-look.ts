/** The look of the open programme, and the change of a part of it as one step. */

import { stableJson } from '../../../../shared/base/json.ts';
import { plainLook, type LookData } from '../../../../shared/model/programme/look.ts';
import type { AnyRecord } from '../../../../shared/records/record.ts';
import { useDocument, useReadOnly, useRecords } from '../../../document/hooks.tsx';

export interface ProgrammeLook {
  readonly look: LookData;
  /** Whether anything is otherwise than packages are by themselves. */
  readonly isSet: boolean;
  readonly mayChange: boolean;
  /** With records that come along; `follows` where one change comes after another while a pointer is down. */
  readonly change: (part: Partial<LookData>, along?: readonly AnyRecord[], follows?: boolean) => void;
}

/** Of the programme itself, however it is looked at: it is what packages are made of. */
export function useLook(): ProgrammeLook {
  const document = useDocument();
  useRecords();
  useReadOnly();
  const look = lookOf(document.base.children(null, 'programme')[0]);
  return {
    look,
    isSet: !isPlain(look),
    mayChange: document.mayDecide,
    change(part, along = [], follows = false) {
      const [programme] = document.base.children(null, 'programme');
      if (!programme) return;
      const { look: _before, ...rest } = programme.data;
      const next = { ...lookOf(programme), ...part };
      const data = isPlain(next) ? rest : { ...rest, look: next };
      document.change(
        { puts: [...along, { ...programme, data }], removes: [] },
        { label: 'undo.look', direct: true, ...(follows ? { merge: 'fields' } : {}) },
      );
    },
  };
}

function lookOf(programme: { readonly data: { readonly look?: LookData | undefined } } | undefined): LookData {
  return programme?.data.look ?? plainLook;
}

function isPlain(look: LookData): boolean {
  return stableJson(look) === stableJson(plainLook);
}
