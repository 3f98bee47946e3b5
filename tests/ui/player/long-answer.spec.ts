/** A long answer with its criteria: out of sight until it is saved, ticked, gone and back, and told to both standards. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { fixtures } from '../../../shared/blocks/long-answer/fixtures.ts';
import { RecordTable } from '../../../shared/records/record.ts';
import { written } from '../../support/rich.ts';
import { programme } from '../../unit/output/programme.ts';
import { Lms, listOf, unpackModule } from './harness.ts';

const records = new RecordTable(programme({ blocks: fixtures.examples.slice(0, 1).map(written) }));

for (const standard of ['scorm12', 'scorm2004'] as const) {
  test(`${standard}: criteria come with the first save, and come back ticked`, async ({ context }) => {
    const folder = mkdtempSync(join(tmpdir(), 'mw-long-'));
    unpackModule(records, 'mod', folder, () => new Uint8Array(), standard);
    const lms = new Lms(folder, standard);
    await lms.start();
    const first = await lms.visit(context, 'parent');
    const root = first.content.locator('[data-exercise="long-answer"]');
    const save = root.getByRole('button', { name: 'Save' });
    await expect(root.getByText('Words: 0 (at least 30)')).toBeVisible();
    await save.click();
    await expect(root.getByRole('checkbox')).toHaveCount(0);
    await root.getByRole('textbox').fill('Ask, then\nlisten.');
    await expect(root.getByText('Words: 3 (at least 30)')).toBeVisible();
    await save.click();
    await expect(root.getByText('I would ask what members need.')).toBeVisible();
    await root.getByRole('checkbox', { name: 'Names <reason> 1' }).check();
    // Gone without saving the tick.
    await first.leave();
    const second = await lms.visit(context, 'parent');
    const again = second.content.locator('[data-exercise="long-answer"]');
    await expect(again.getByRole('textbox')).toHaveValue('Ask, then\nlisten.');
    await expect(again.getByRole('checkbox', { name: 'Names <reason> 1' })).toBeChecked();
    await expect(again.getByRole('checkbox', { name: 'Names <reason> 2' })).not.toBeChecked();
    await again.getByRole('button', { name: 'Save' }).click();
    // On paper what was written, whole, and no line to write on.
    await second.page.emulateMedia({ media: 'print' });
    await expect(again.locator('.written')).toBeVisible();
    await expect(again.locator('.rules')).toBeHidden();
    await second.page.emulateMedia({ media: 'screen' });
    const told = listOf((await second.leave()).interactions);
    const steps = standard === 'scorm12' ? 'c0.open,c1.met,c2.open' : 'c0[.]open[,]c1[.]met[,]c2[.]open';
    expect(told.map((one) => one.student_response ?? one.learner_response)).toEqual(['Ask, then listen.', steps]);
    lms.stop();
    rmSync(folder, { recursive: true, force: true });
  });
}
