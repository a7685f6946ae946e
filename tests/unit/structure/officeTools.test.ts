import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findFirefox } from '../../../tools/firefox.mjs';
import { findLibreOffice, findPdftotext } from '../../../tools/libreOffice.mjs';
import { projectFiles } from './project-files.ts';

describe('a LibreOffice', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'office-'));
    mkdirSync(join(folder, 'one', 'soffice'), { recursive: true });
    mkdirSync(join(folder, 'two'));
    for (const name of ['soffice', 'pdftotext']) {
      writeFileSync(join(folder, 'two', name), '');
      chmodSync(join(folder, 'two', name), 0o755);
    }
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const path = () => [join(folder, 'one'), join(folder, 'two')].join(delimiter);

  it('is the one that is named', () => {
    expect(findLibreOffice({ OFFICE_PATH: '/somewhere/soffice', PATH: path() })).toBe('/somewhere/soffice');
  });

  it.skipIf(process.platform === 'win32')('is a program on PATH, not a folder, like what reads its PDF', () => {
    expect(findLibreOffice({ PATH: path() })).toBe(join(folder, 'two', 'soffice'));
    expect(findPdftotext({ PATH: path() })).toBe(join(folder, 'two', 'pdftotext'));
  });

  it('may be absent', () => {
    expect(findLibreOffice({ PATH: '' }, 'linux')).toBeUndefined();
    expect(findPdftotext({ PATH: '' }, 'linux')).toBeUndefined();
  });
});

describe('a Firefox', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'firefox-'));
    writeFileSync(join(folder, 'firefox-esr'), '');
    chmodSync(join(folder, 'firefox-esr'), 0o755);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it.skipIf(process.platform === 'win32')('is the one that is named, or on PATH, or absent', () => {
    expect(findFirefox({ FIREFOX_PATH: '/somewhere/firefox', PATH: folder })).toBe('/somewhere/firefox');
    expect(findFirefox({ PATH: folder })).toBe(join(folder, 'firefox-esr'));
    expect(findFirefox({ PATH: '' }, 'linux')).toBeUndefined();
  });
});

describe('tools run before anything is installed', () => {
  it.each(['libreOffice', 'firefox', 'aptInstall', 'executable'])(
    '%s.mjs imports only Node and its neighbours',
    (name) => {
      const file = projectFiles('tools').find(({ path }) => path === `tools/${name}.mjs`);
      const specifiers = [...(file?.text ?? '').matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].map((match) => match[1]);
      expect(specifiers.length).toBeGreaterThan(0);
      expect(specifiers.filter((specifier) => !/^(node:|\.\.?\/)/.test(specifier ?? ''))).toEqual([]);
    }
  );
});
