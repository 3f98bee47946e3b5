/** The types of file a programme can hold: how each is used, and what its name ends in. */

export const mediaTypes = {
  'image/png': { use: 'image', extensions: ['png'] },
  'image/jpeg': { use: 'image', extensions: ['jpg', 'jpeg'] },
  'image/gif': { use: 'image', extensions: ['gif'] },
  'image/webp': { use: 'image', extensions: ['webp'] },
  'image/svg+xml': { use: 'image', extensions: ['svg'] },
  'audio/mpeg': { use: 'audio', extensions: ['mp3'] },
  'audio/mp4': { use: 'audio', extensions: ['m4a', 'mp4'] },
  'audio/aac': { use: 'audio', extensions: ['aac'] },
  'audio/ogg': { use: 'audio', extensions: ['ogg', 'oga', 'opus'] },
  'audio/wav': { use: 'audio', extensions: ['wav'] },
  'audio/webm': { use: 'audio', extensions: ['weba', 'webm'] },
  'video/mp4': { use: 'video', extensions: ['mp4', 'm4v'] },
  'video/webm': { use: 'video', extensions: ['webm'] },
  'text/vtt': { use: 'captions', extensions: ['vtt'] },
  'application/pdf': { use: 'document', extensions: ['pdf'] },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { use: 'document', extensions: ['docx'] },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { use: 'document', extensions: ['xlsx'] },
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': {
    use: 'document',
    extensions: ['pptx'],
  },
  'application/vnd.oasis.opendocument.text': { use: 'document', extensions: ['odt'] },
  'application/vnd.oasis.opendocument.spreadsheet': { use: 'document', extensions: ['ods'] },
  'application/vnd.oasis.opendocument.presentation': { use: 'document', extensions: ['odp'] },
  'text/csv': { use: 'document', extensions: ['csv'] },
  'text/plain': { use: 'document', extensions: ['txt', 'md', 'srt', 'log'] },
  'application/zip': { use: 'document', extensions: ['zip'] },
} as const satisfies Record<
  string,
  {
    readonly use: 'image' | 'audio' | 'video' | 'captions' | 'document';
    /** The first is the one we give; the others are as true. */
    readonly extensions: readonly [string, ...string[]];
  }
>;

export type MediaMime = keyof typeof mediaTypes;
export type MediaUse = (typeof mediaTypes)[MediaMime]['use'];

export const mediaMimes = Object.keys(mediaTypes) as [MediaMime, ...MediaMime[]];

export function useOf(mime: MediaMime): MediaUse {
  return mediaTypes[mime].use;
}

export function extensionOf(mime: MediaMime): string {
  return mediaTypes[mime].extensions[0];
}

/** Types of these uses, as a file dialog takes them: by MIME type and by ending, since systems know either or both. */
export function acceptedFor(...uses: readonly MediaUse[]): string {
  return mediaMimes
    .flatMap((mime) =>
      uses.includes(useOf(mime)) ? [mime, ...mediaTypes[mime].extensions.map((extension) => `.${extension}`)] : [],
    )
    .join(',');
}

/**
 * The name a learner's copy gets: the author's own, without what file systems refuse or read as another name, and with
 * an ending that says what the file is, whatever it claimed.
 */
export function downloadName(name: string, mime: MediaMime): string {
  const plain = name
    .toWellFormed()
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\\/:*?"<>|]/g, '_')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 200);
  const safe = plain === '' || /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(plain) ? `file_${plain}` : plain;
  const ending = /\.([A-Za-z0-9]+)$/.exec(safe)?.[1]?.toLowerCase() ?? '';
  const extensions: readonly string[] = mediaTypes[mime].extensions;
  return extensions.includes(ending) ? safe : `${safe}.${extensionOf(mime)}`;
}
