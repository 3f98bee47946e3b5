/** An image in the page, with its tools on it, its caption, and what it shows for those who cannot see it. */

import { useContext, useState, type ReactNode } from 'react';
import { useSelected } from 'slate-react';
import { isDiagram } from '../../../shared/blocks/image/diagram.ts';
import type { Image } from '../../../shared/blocks/image/schema.ts';
import type { Width } from '../../../shared/blocks/widths.ts';
import type { RecordOf } from '../../../shared/records/record.ts';
import { mediaUrl } from '../../core/index.ts';
import { useDocument, useRecord } from '../../document/hooks.tsx';
import { CardContext } from '../../editor/field/card-context.ts';
import { DesignedAs, type Design } from '../../editor/page-design.tsx';
import { useText } from '../../i18n/index.ts';
import { Switch } from '../../ui/fields.tsx';
import { CardFields } from '../card-fields.tsx';
import css from '../cards.module.css';
import { PlainWords } from '../exercise-card/plain-words.tsx';
import { useCard, type CardEdit } from '../exercise-card/use-card.ts';
import { FilePlace } from '../file-place.tsx';
import { OfferedWords } from '../offered-words.tsx';
import type { BlockCardProps } from '../registry.ts';
import { shownWidth, WidthHandle } from '../width-handle.tsx';
import { ImageTools } from './image-tools.tsx';

/** As large as they are, in CSS pixels. */
const tools = { width: 136, height: 36 };

export function Card({ id, data }: BlockCardProps<Image>): ReactNode {
  const t = useText();
  const card = useCard(id, data);
  const selected = useSelected();
  const [drawn, setDrawn] = useState<Width | null>(null);
  const resource = useRecord('resource', card.data.resource);
  const designed = useContext(DesignedAs);
  const isLead = designed.lead === id;
  const placed = resource ? placedBy(designed, isLead, { width: drawn ?? card.data.width }, resource) : undefined;
  return (
    <CardFields id={id} head>
      <figure className={css.image} data-selected={selected} data-width={drawn ?? card.data.width} data-placed={placed}>
        {resource ? <Picture card={card} resource={resource} onDraw={setDrawn} /> : <FilePlace id={id} of="image" />}
        <OfferedWords
          card={card}
          name="caption"
          label={t('image.caption')}
          text={card.data.caption}
          set={(now, caption) => ({ ...now, caption })}
          className={css.caption}
        />
        {resource && <Described card={card} />}
        {isLead && !designed.first && <p className={css.caption}>{t('inspector.atTop')}</p>}
      </figure>
    </CardFields>
  );
}

/** Where the design of the page puts it on the sheet, as in what learners get of it. */
function placedBy(
  { design, first }: Design,
  isLead: boolean,
  image: Pick<Image, 'width'>,
  { data }: RecordOf<'resource'>,
): 'across' | 'beside' | undefined {
  if (design === 'side-figure') return isDiagram(image, data) ? undefined : 'beside';
  const isAcross = design === 'full-bleed' ? image.width === 'full' : isLead && first;
  return isAcross ? 'across' : undefined;
}

function Picture({
  card,
  resource,
  onDraw,
}: {
  readonly card: CardEdit<Image>;
  readonly resource: RecordOf<'resource'>;
  readonly onDraw: (width: Width | null) => void;
}): ReactNode {
  const { session } = useDocument();
  const active = useContext(CardContext)?.active ?? false;
  const { alt, decorative, width } = card.data;
  const setWidth = (next: Width): void => card.change((now) => ({ ...now, width: next }));
  const edited = active && !card.readOnly;
  return (
    <div className={css.framed} data-beside={isCovered(resource, width) || undefined}>
      <div className={css.picture}>
        <img
          src={mediaUrl(session, resource.data.sha256)}
          alt={decorative ? '' : alt}
          width={resource.data.width ?? undefined}
          height={resource.data.height ?? undefined}
          draggable={false}
        />
        {edited && <WidthHandle width={width} onDraw={onDraw} onChange={setWidth} />}
      </div>
      {edited && <ImageTools card={card} resource={resource} onWidth={setWidth} />}
    </div>
  );
}

/** Whether its tools would leave little of it to be seen. */
function isCovered({ data: { width, height } }: RecordOf<'resource'>, chosen: Width): boolean {
  if (width === null || height === null) return false;
  const shown = shownWidth(chosen, width);
  return shown < 2 * tools.width || (height * shown) / width < 2 * tools.height;
}

/** What it shows, said until it is written; a picture that only decorates needs no words. */
function Described({ card }: { readonly card: CardEdit<Image> }): ReactNode {
  const t = useText();
  const active = useContext(CardContext)?.active ?? false;
  const { alt, decorative } = card.data;
  const isUnsaid = !decorative && alt.trim() === '';
  if (!active && !isUnsaid) return null;
  return (
    <div className={css.described}>
      {!decorative && (
        <PlainWords
          card={card}
          name="alt"
          label={t('image.alt')}
          placeholder={t('image.noAlt')}
          text={alt}
          set={(now, text) => ({ ...now, alt: text })}
          className={isUnsaid ? css.unsaid : undefined}
        />
      )}
      {active && !card.readOnly && (
        <Switch
          label={t('image.decorative')}
          value={decorative}
          onChange={(on) => card.change((now) => ({ ...now, decorative: on }))}
        />
      )}
    </div>
  );
}
