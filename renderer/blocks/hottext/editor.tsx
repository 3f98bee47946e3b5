/** The editor of mark the words: the text, in which words are marked, and the marks below it. */

import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { setMark } from '../../../shared/blocks/hottext/authoring.ts';
import type { Hottext } from '../../../shared/blocks/hottext/schema.ts';
import { marksIn, strayMarks, stretchesOf } from '../../../shared/blocks/hottext/stretches.ts';
import { useDocument } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { IconButton } from '../../ui/button.tsx';
import { Switch } from '../../ui/fields.tsx';
import { ScoringFields } from '../common-fields.tsx';
import { CorrectNote } from '../correct-note.tsx';
import css from '../blocks.module.css';
import items from '../../ui/items-field.module.css';
import type { BlockEditorProps } from '../registry.ts';
import { MarkedField } from './marked-field.tsx';

export function Editor({ data, patch }: BlockEditorProps<Hottext>): ReactNode {
  const t = useText();
  const document = useDocument();
  // A mark is a step of its own, which undo takes back without the words typed before and after it.
  const remark = (text: string): void => {
    document.sealStep();
    patch({ text });
    document.sealStep();
  };
  const stretches = stretchesOf(data);
  const marks = marksIn(data.text);
  const wrong =
    stretches.length === 0 ? t('exercise.hottext.none') : stretches.length === 1 ? t('exercise.hottext.one') : null;
  return (
    <>
      <MarkedField text={data.text} wrong={wrong} onChange={(text) => patch({ text })} onMark={remark} />
      {[...new Set(strayMarks(data))].map((text) => (
        <p key={text} className={css.wrong}>
          {t('exercise.hottext.stray', { text })}
        </p>
      ))}
      <Switch
        label={t('exercise.hottext.everyWord')}
        value={data.everyWord}
        onChange={(everyWord) => patch({ everyWord })}
      />
      {marks.length > 0 && (
        <div role="group" aria-label={t('exercise.hottext.stretches')} className={items.items}>
          {marks.map((mark, index) => (
            <div key={index} role="group" aria-label={mark.words} className={items.option} data-correct={mark.correct}>
              <div className={items.row}>
                <b>{mark.words}</b>
                <span className={items.space} />
                <IconButton
                  label={t('exercise.remove', { name: mark.words })}
                  onPress={() => remark(setMark(data.text, mark, null).text)}
                >
                  <X size={14} aria-hidden />
                </IconButton>
              </div>
              <Switch
                label={t('exercise.right')}
                value={mark.correct}
                onChange={(correct) => remark(setMark(data.text, mark, correct).text)}
              />
            </div>
          ))}
        </div>
      )}
      {stretches.length > 0 && <CorrectNote parts={stretches} />}
      <Switch
        label={t('exercise.partialCredit')}
        value={data.partialCredit}
        onChange={(partialCredit) => patch({ partialCredit })}
      />
      <ScoringFields data={data} patch={patch} />
    </>
  );
}
