/** The drawings in `media/`. */

export const images = [
  { id: 'imghelix', file: 'helix.svg' },
  { id: 'imgmap', file: 'actor-map.svg' },
  { id: 'imgagenda', file: 'first-meeting.svg' },
  { id: 'imgcycle', file: 'programme-cycle.svg' },
  { id: 'imgchain', file: 'results-chain.svg' },
  { id: 'imgfit', file: 'support-fit.svg' },
  { id: 'imgposition', file: 'position-map.svg' },
  { id: 'imgstrategy', file: 'strategy-path.svg' },
  { id: 'imggap', file: 'gap-causes.svg' },
  { id: 'imgcall', file: 'call-timeline.svg' },
] as const;
