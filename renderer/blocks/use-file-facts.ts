/** What is known of a file, in short: its kind and size, and how long it plays. */

import { fileFacts } from '../../shared/blocks/file/facts.ts';
import { playingTime } from '../../shared/blocks/recording.ts';
import type { ResourceData } from '../../shared/model/programme/schema.ts';
import { useLanguage } from '../i18n/index.ts';

export function useFileFacts(file: ResourceData | undefined): readonly string[] {
  const language = useLanguage();
  return file ? [fileFacts(file, language), file.duration ? playingTime(file.duration) : ''] : [];
}
