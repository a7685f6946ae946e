import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findChromium } from '../../../tools/chromium.mjs';
import { isInstalled, nodeIsTooOld } from '../../../tools/install.mjs';
import { countPlaywright, countVitest, sum, verdict } from '../../../tools/testCounts.mjs';
import { projectFiles } from './project-files.ts';

describe('installing', () => {
  const lock = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
      'node_modules/for-macos': { version: '1.0.0', integrity: 'sha512-m', optional: true }
    }
  };
  const a = { version: '1.0.0', integrity: 'sha512-a' };

  it('is needed when a package is missing or another', () => {
    expect(isInstalled(lock, { packages: {} })).toBe(false);
    expect(isInstalled(lock, { packages: { 'node_modules/a': { ...a, version: '1.0.1' } } })).toBe(false);
    expect(isInstalled(lock, { packages: { 'node_modules/a': { ...a, integrity: 'sha512-b' } } })).toBe(false);
  });

  it('is not needed for another platform, nor because of more packages', () => {
    expect(isInstalled(lock, { packages: { 'node_modules/a': a } })).toBe(true);
    expect(isInstalled(lock, { packages: { 'node_modules/a': a, 'node_modules/b': a } })).toBe(true);
  });

  it.each([
    ['18.20.4', true],
    ['20.18.9', true],
    ['20.19.0', false],
    ['22.0.0', false]
  ])('on Node %s is refused: %s', (version, refused) => {
    expect(nodeIsTooOld(version)).toBe(refused);
  });
});

describe('tools run before anything is installed', () => {
  it.each([
    'install',
    'start',
    'test',
    'serve',
    'chromium',
    'run',
    'testCounts',
    'installChromium',
    'audit',
    'webServers'
  ])('%s.mjs imports only Node and its neighbours', (name) => {
    const file = projectFiles('tools').find(({ path }) => path === `tools/${name}.mjs`)!;
    const specifiers = [...file.text.matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].map((match) => match[1]);
    expect(specifiers.filter((specifier) => !/^(node:|\.\.?\/)/.test(specifier ?? ''))).toEqual([]);
  });
});

describe('a Chromium', () => {
  it('is the one that is named', () => {
    expect(findChromium({ CHROMIUM_PATH: '/somewhere/chrome', PATH: '' })).toBe('/somewhere/chrome');
  });

  it('is a program on PATH, not a folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'chromium-'));
    mkdirSync(join(folder, 'one', 'chromium'), { recursive: true });
    mkdirSync(join(folder, 'two'));
    const program = join(folder, 'two', 'google-chrome');
    writeFileSync(program, '');
    chmodSync(program, 0o755);
    const path = [join(folder, 'one'), join(folder, 'two')].join(delimiter);
    expect(findChromium({ PATH: path }, 'linux')).toBe(program);
    expect(findChromium({ PATH: join(folder, 'one') }, 'linux')).toBe(undefined);
    rmSync(folder, { recursive: true });
  });
});

describe('the count', () => {
  it('adds up, with a file that could not be loaded as a failure', () => {
    const unit = countVitest({
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{}] }
      ]
    });
    const browser = countPlaywright({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 0 }, errors: [{}] });
    expect(verdict(sum([unit, browser]))).toBe('8 passed, 5 failed, 3 skipped');
  });

  it('says nothing of skipped tests when there are none', () => {
    expect(verdict({ passed: 2, failed: 0, skipped: 0 })).toBe('2 passed, 0 failed');
  });
});

describe('continuous integration', () => {
  it('is a script that can be run', () => {
    const folder = projectFiles('.ci');
    expect(folder.map(({ path }) => path)).toEqual(['.ci/run']);
    execFileSync('test', ['-x', '.ci/run']);
  });
});
