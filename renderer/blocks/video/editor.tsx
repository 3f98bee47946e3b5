/** Settings of a video: its file, its tracks, and what is shown before it plays. */

import { X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import {
  trackKinds,
  videoSchema,
  videoTrack,
  type Video,
  type VideoTrack,
} from '../../../shared/blocks/video/schema.ts';
import { widths } from '../../../shared/blocks/widths.ts';
import { fileUse } from '../../../shared/model/fields.ts';
import { moduleOf } from '../../shell/navigate.ts';
import { useDocument } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { IconButton } from '../../ui/button.tsx';
import { Select, Switch, TextField } from '../../ui/fields.tsx';
import type { BlockEditorProps } from '../registry.ts';
import { FileButton, ResourceField, useKeepFile } from '../resource-field.tsx';

const captions = fileUse(videoTrack.shape.resource);

export function Editor({ data, patch, blockId }: BlockEditorProps<Video>): ReactNode {
  const t = useText();
  const document = useDocument();
  const { busy, keep } = useKeepFile<Video>(blockId, captions);
  const module = moduleOf(document.records, blockId);
  const language = (module === null ? undefined : document.record('module', module)?.data.language) ?? 'en';
  const track = (index: number, change: Partial<VideoTrack>) =>
    patch({ tracks: data.tracks.map((old, at) => (at === index ? { ...old, ...change } : old)) });
  const read = data.tracks.some(({ kind }) => kind === 'captions' || kind === 'subtitles');
  return (
    <>
      <ResourceField<Video>
        blockId={blockId}
        wanted={fileUse(videoSchema.shape.resource)}
        resource={data.resource}
        put={(now, resource) => ({ ...now, resource })}
      />
      <Switch label={t('media.speech')} value={data.speech} onChange={(speech) => patch({ speech })} />
      <div role="group" aria-label={t('video.tracks')}>
        {data.tracks.map((current, index) => (
          <Track
            key={index}
            track={current}
            onChange={(change) => track(index, change)}
            onRemove={() => patch({ tracks: data.tracks.filter((_track, at) => at !== index) })}
          />
        ))}
        {data.speech && !read && <p style={{ color: 'var(--rose)', marginBottom: 6 }}>{t('video.noCaptions')}</p>}
        <p style={{ marginBottom: 14 }}>
          <FileButton
            wanted={captions}
            busy={busy}
            label={t('video.addTrack')}
            onFile={(file) =>
              void keep(file, (now, resource) => ({
                ...now,
                tracks: [...now.tracks, { resource, kind: 'captions', language, label: nativeName(language) }],
              }))
            }
          />
        </p>
      </div>
      <ResourceField<Video>
        blockId={blockId}
        label={t('video.poster')}
        wanted={fileUse(videoSchema.shape.poster)}
        resource={data.poster}
        put={(now, poster) => ({ ...now, poster })}
        onRemove={() => patch({ poster: null })}
      />
      <Select
        label={t('image.width')}
        value={data.width}
        onChange={(width) => patch({ width })}
        options={widths.map((id) => ({ id, label: t(`image.${id}`) }))}
      />
    </>
  );
}

function Track({
  track,
  onChange,
  onRemove,
}: {
  readonly track: VideoTrack;
  readonly onChange: (change: Partial<VideoTrack>) => void;
  readonly onRemove: () => void;
}): ReactNode {
  const t = useText();
  const name = track.label || track.language;
  return (
    <div style={{ marginBottom: 8, paddingBottom: 2, borderBottom: '1px solid var(--line)' }}>
      <div style={{ display: 'flex', gap: 6, alignItems: 'center' }}>
        <b style={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>{name}</b>
        <IconButton label={t('video.removeTrack', { name })} onPress={onRemove}>
          <X size={14} aria-hidden />
        </IconButton>
      </div>
      <LanguageField value={track.language} onChange={(language) => onChange({ language })} />
      <Select
        label={t('video.kind')}
        value={track.kind}
        onChange={(kind) => onChange({ kind })}
        options={trackKinds.map((id) => ({ id, label: t(`video.kind.${id}`) }))}
      />
    </div>
  );
}

/** What is typed counts once it is a language. */
function LanguageField({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (language: string) => void;
}): ReactNode {
  const t = useText();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextField
      label={t('video.language')}
      value={typed ?? value}
      wrong={typed !== null && !videoTrack.shape.language.safeParse(typed).success ? t('video.languageWrong') : null}
      onChange={(next) => {
        setTyped(next);
        if (videoTrack.shape.language.safeParse(next).success) onChange(next);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}

function nativeName(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
