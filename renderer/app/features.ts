/** Everything that Modulewright is made of on the screen, in the order of its tabs and commands. */

import { apparatusFeature } from '../editor/apparatus/apparatus-feature.ts';
import type { Feature } from '../shell/feature.ts';
import { editorFeature } from '../editor/editor-feature.ts';
import { templatesFeature } from '../templates/templates-feature.ts';
import { planFeature } from '../workspaces/plan/plan-feature.ts';
import { joinFeature } from '../workspaces/review/join-feature.ts';
import { pilotFeature } from '../workspaces/pilot/pilot-feature.ts';
import { reviewFeature } from '../workspaces/review/review-feature.ts';
import { publishFeature } from '../workspaces/publish/publish-feature.ts';
import { writeFeature } from '../workspaces/write/write-feature.ts';
import { versionsFeature } from '../workspaces/versions/versions-feature.ts';
import { frameFeature } from './frame-feature.ts';

export const allFeatures: readonly Feature[] = [
  frameFeature,
  templatesFeature,
  editorFeature,
  apparatusFeature,
  planFeature,
  writeFeature,
  reviewFeature,
  pilotFeature,
  publishFeature,
  versionsFeature,
  joinFeature,
];
