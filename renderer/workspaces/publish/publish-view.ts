/** Which view of Publish the person is looking at. */

import { create } from 'zustand';

export const publishViews = ['module', 'programme', 'look', 'published'] as const;
export type PublishViewName = (typeof publishViews)[number];

interface PublishView {
  readonly view: PublishViewName;
}

export const usePublish = create<PublishView>(() => ({ view: 'module' }));

export function setPublish(change: Partial<PublishView>): void {
  usePublish.setState(change);
}
