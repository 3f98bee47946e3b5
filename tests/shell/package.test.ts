/** electron-builder packs what the application needs and nothing else, and every fuse stands as decided. */

import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listPackage } from '@electron/asar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const config = JSON.parse(readFileSync(join(root, 'build/electron-builder.json'), 'utf8')) as Record<
  string,
  unknown
> & { readonly directories: object };
let folder: string;

describe.skipIf(process.platform !== 'linux')('electron-builder --linux dir', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'mw-pack-'));
    // A substitute for Electron's binary: what is packed beside it does not depend on it, its fuses do.
    const substitute = join(folder, 'electron');
    mkdirSync(substitute);
    writeFileSync(join(substitute, 'electron'), '#!/bin/sh\n');
    chmodSync(join(substitute, 'electron'), 0o755);
    const { electronFuses: _fuses, ...rest } = config;
    const path = join(folder, 'config.json');
    writeFileSync(
      path,
      JSON.stringify({
        ...rest,
        electronDist: substitute,
        directories: { ...config.directories, output: join(folder, 'out') },
      }),
    );
    const builder = join(root, 'node_modules/electron-builder/cli.js');
    const args = [builder, '--linux', 'dir', '--publish', 'never', '--config', path];
    const built = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    if (built.status !== 0) throw new Error(built.stdout + built.stderr);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('holds the bundles, the screens, the player, the schemas and the sample, and no sources', () => {
    const resources = join(folder, 'out/linux-unpacked/resources');
    const files = listPackage(join(resources, 'app.asar'), { isPack: false }).map((path) => path.replaceAll('\\', '/'));
    for (const wanted of [
      '/package.json',
      '/dist/main.js',
      '/dist/preload.cjs',
      '/dist/worker.js',
      '/dist/renderer/index.html',
      '/dist/assets/player/player.js',
      '/dist/assets/schemas/scorm12/imscp_rootv1p1p2.xsd',
      '/dist/assets/sample/helix.svg',
      '/node_modules/better-sqlite3/package.json',
    ]) {
      expect(files).toContain(wanted);
    }
    expect(
      files.filter((path) => /\.(ts|tsx|map)$|^\/(shared|electron|renderer|tests|build|docs)\//.test(path)),
    ).toEqual([]);
    expect(files.filter((path) => /^\/node_modules\/(vite|react|electron|typescript)\b/.test(path))).toEqual([]);
    const native = join(resources, 'app.asar.unpacked/node_modules/better-sqlite3/prebuilds');
    expect(readdirSync(native)).toEqual([`linux-${process.arch}.node`]);
  });
});

describe('what the systems are told', () => {
  const told = config as unknown as {
    readonly fileAssociations: readonly { readonly ext: string; readonly mimeType: string }[];
    readonly linux: { readonly maintainer: string; readonly icon: string };
    readonly mac: { readonly icon: string };
    readonly win: { readonly icon: string };
  };

  it('is a MIME type for programmes, and for Debian whom to ask and where', () => {
    expect(told.fileAssociations).toMatchObject([
      { ext: 'mwp', mimeType: 'application/vnd.modulewright.programme' },
      { ext: 'mwr', mimeType: 'application/vnd.modulewright.review' },
    ]);
    expect(told.linux.maintainer).toMatch(/^[^<]+ <[^@>]+@[^>]+>$/);
    const { homepage } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { homepage: string };
    expect(new URL(homepage).protocol).toBe('https:');
  });

  it('is an icon of every size that each system shows, in the form that it reads', () => {
    const folder = join(root, 'build/icons');
    const ico = readFileSync(join(folder, told.win.icon));
    expect([ico.readUInt16LE(0), ico.readUInt16LE(2)], 'an ICO').toEqual([0, 1]);
    const windows = Array.from({ length: ico.readUInt16LE(4) }, (_, index) => {
      const at = 6 + 16 * index;
      const image = ico.subarray(ico.readUInt32LE(at + 12), ico.readUInt32LE(at + 12) + ico.readUInt32LE(at + 8));
      expect(ico.readUInt8(at) || 256).toBe(sideOf(image));
      return sideOf(image);
    });
    expect(windows).toEqual([16, 20, 24, 32, 40, 48, 64, 256]);

    const icns = readFileSync(join(folder, told.mac.icon));
    expect([icns.toString('latin1', 0, 4), icns.readUInt32BE(4)]).toEqual(['icns', icns.length]);
    const mac: number[] = [];
    for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) mac.push(sideOf(icns.subarray(at + 8)));
    expect(mac).toEqual([16, 32, 32, 64, 128, 256, 256, 512, 512, 1024]);

    const linux = readdirSync(join(folder, told.linux.icon)).map((name) => {
      const side = sideOf(readFileSync(join(folder, told.linux.icon, name)));
      expect(name).toBe(`${side}x${side}.png`);
      return side;
    });
    expect(linux.toSorted((a, b) => a - b)).toEqual([16, 24, 32, 48, 64, 128, 256, 512]);
  });
});

/** The side of a square PNG: width and height stand at its beginning (PNG, 11.2.2). */
function sideOf(png: Buffer): number {
  expect(png.toString('latin1', 1, 4)).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(png.readUInt32BE(20));
  return png.readUInt32BE(16);
}

describe('the fuses', () => {
  it('are off where they would open the application and on where they close it', () => {
    expect(config.electronFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
  });
});
