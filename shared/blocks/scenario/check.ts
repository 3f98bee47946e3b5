/** What is checked of a scenario: its words, and that everybody who starts can come to an end. */

import { finding, type Finding } from '../../base/finding.ts';
import type { RecordId } from '../../base/ids.ts';
import { bestShare, losses, reachable } from './graph.ts';
import type { Plain } from '../plain.ts';
import type { Scenario, Scene } from './schema.ts';
import { choicesOf, sceneById } from './walk.ts';

export function checkScenario(data: Plain<Scenario>, where: RecordId): readonly Finding[] {
  return [...checkWords(data, where), ...checkGraph(data, where)];
}

/** What a scene is called among authors: its name, else how it begins, else its place. */
export function nameOfScene(scene: Pick<Plain<Scene>, 'title' | 'text'>, index: number): string {
  const [line = ''] = scene.text.trim().split('\n');
  const start = line.length > 40 ? `${line.slice(0, 39).trimEnd()}…` : line;
  return scene.title.trim() || start || String(index + 1);
}

export function checkGraph(data: Plain<Scenario>, where: RecordId): readonly Finding[] {
  const { scenes, start } = data;
  if (!sceneById(data, start)) return [finding('scenario.start', 'error', where)];
  const found: Finding[] = [];
  const met = reachable(data);
  const ending = losses(data);
  const ends = scenes.some((scene) => scene.ending);
  if (!ends) found.push(finding('scenario.noEnding', 'error', where));
  for (const [index, scene] of scenes.entries()) {
    const params = { text: nameOfScene(scene, index) };
    if (!met.has(scene.id)) found.push(finding('scenario.unreachable', 'warning', where, params));
    // Where there is no ending at all, every scene would say the same.
    else if (ends && !ending.has(scene.id)) found.push(finding('scenario.endless', 'error', where, params));
    for (const choice of choicesOf(scene)) {
      if (sceneById(data, choice.to)) continue;
      found.push(finding('scenario.dangling', 'error', where, { text: choice.text.trim() || params.text }));
    }
  }
  const best = bestShare(data);
  if (data.points > 0 && best !== null && best < 100) {
    found.push(finding('scenario.notFull', 'warning', where, { percent: best }));
  }
  return found;
}

function checkWords({ scenes }: Plain<Scenario>, where: RecordId): readonly Finding[] {
  const found: Finding[] = [];
  const blank = (text: string) => text.trim() === '';
  if (scenes.some((scene) => blank(scene.text) || choicesOf(scene).some(({ text }) => blank(text)))) {
    found.push(finding('exercise.missingPart', 'error', where));
  }
  for (const scene of scenes) {
    const texts = choicesOf(scene)
      .map(({ text }) => text.trim().toLowerCase())
      .filter(Boolean);
    const twice = texts.find((text, index) => texts.indexOf(text) !== index);
    if (twice !== undefined) found.push(finding('exercise.samePart', 'error', where, { text: twice }));
  }
  if (scenes.some(({ image, alt }) => image !== null && blank(alt))) {
    found.push(finding('exercise.imageAlt', 'warning', where));
  }
  return found;
}
