/** How the page on the sheet is designed, for the cards on it; and its first picture where learners see that before what it stands behind. */

import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { PageDesign } from '../../shared/model/programme/schema.ts';
import type { RecordId } from '../../shared/records/record.ts';
import { mediaUrl } from '../core/index.ts';
import { useDocument, useRecord } from '../document/hooks.tsx';
import { useLeadPicture } from '../document/use-lead-picture.ts';
import editor from './editor.module.css';
import css from './page-design.module.css';

export interface Design {
  readonly design: PageDesign;
  /** The block across the top; null where the design has none. */
  readonly lead: RecordId | null;
  /** Whether that stands first on the page as it is written. */
  readonly first: boolean;
}

export const DesignedAs = createContext<Design>({ design: 'column', lead: null, first: false });

export function Designed({ pageId, children }: { readonly pageId: RecordId; readonly children: ReactNode }): ReactNode {
  const design = useRecord('page', pageId)?.data.design ?? 'column';
  const { id, first } = useLeadPicture(pageId);
  const value = useMemo(() => ({ design, lead: design === 'lead-image' ? id : null, first }), [design, id, first]);
  return <DesignedAs value={value}>{children}</DesignedAs>;
}

/** What the sheet of a page is, by its design. */
export function useSheet(): { readonly className: string; readonly 'data-design': PageDesign } {
  return { className: `${editor.sheet} ${css.sheet}`, 'data-design': useContext(DesignedAs).design };
}

/** As learners see it; it is written and cropped in its own place. */
export function LeadPicture(): ReactNode {
  const { lead, first } = useContext(DesignedAs);
  const { session } = useDocument();
  const block = useRecord('block', lead);
  const data = block?.data.type === 'image' ? block.data : null;
  const resource = useRecord('resource', data?.resource ?? null);
  if (!data || !resource || first) return null;
  return (
    <figure className={css.lead}>
      <img src={mediaUrl(session, resource.data.sha256)} alt={data.decorative ? '' : data.alt} draggable={false} />
      {data.caption !== '' && <figcaption>{data.caption}</figcaption>}
    </figure>
  );
}
