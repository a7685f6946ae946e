import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { auditLines, readAudit } from '../../../tools/audit.mjs';
import { isAllowed } from '../../../tools/licences/allowed.mjs';
import { faultsOf } from '../../../tools/licences/bundledLicences.mjs';
import { packageFolder } from '../../../tools/licences/packageOf.mjs';
import { settled } from '../../../tools/sbom.mjs';

const root = new URL('../../../', import.meta.url);
const json = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

interface Locked {
  version?: string;
  integrity?: string;
  resolved?: string;
  link?: boolean;
}

describe('package.json and its lock', () => {
  const { dependencies, devDependencies } = json('package.json');
  const lock: { packages: Record<string, Locked> } = json('package-lock.json');
  const locked = Object.entries(lock.packages).filter(([path]) => path !== '');

  it('name every version exactly, and the same', () => {
    const wanted = Object.entries<string>({ ...dependencies, ...devDependencies });
    expect(wanted.length).toBeGreaterThan(40);
    expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
    const other = wanted.filter(([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version);
    expect(other).toEqual([]);
  });

  it('hold a hash of every package and the address of none', () => {
    expect(locked.length).toBeGreaterThan(300);
    expect(
      locked.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? '')).map(([path]) => path)
    ).toEqual([]);
    expect(locked.filter(([, { resolved, link }]) => resolved ?? link).map(([path]) => path)).toEqual([]);
    expect(readFileSync(new URL('package-lock.json', root), 'utf8')).not.toMatch(/registry|\.tgz/);
  });
});

describe('a licence', () => {
  it.each(['MIT', 'ISC', 'Apache-2.0', '0BSD', 'OFL-1.1', '(MIT OR GPL-3.0-or-later)', '(MIT AND Zlib)'])(
    '%s is allowed',
    (one) => {
      expect(isAllowed(one)).toBe(true);
    }
  );

  it.each([
    'GPL-3.0-only',
    'MPL-2.0',
    '(MIT AND GPL-2.0)',
    'AGPL-3.0',
    'UNLICENSED',
    'SEE LICENSE IN LICENSE',
    '',
    undefined
  ])('%s is not', (one) => {
    expect(isAllowed(one)).toBe(false);
  });

  it('that is not allowed, or has no text, stops the build', () => {
    const good = { name: 'a', version: '1.0.0', licence: 'MIT', text: 'MIT …' };
    expect(faultsOf([good])).toEqual([]);
    expect(faultsOf([{ ...good, licence: 'GPL-3.0' }]).join()).toMatch(/a 1\.0\.0 has the licence “GPL-3\.0”/);
    expect(faultsOf([{ ...good, text: '' }]).join()).toMatch(/no text of its licence/);
  });

  it.each([
    ['/x/node_modules/svelte/src/a.js?v=1', '/x/node_modules/svelte'],
    ['/x/node_modules/@lezer/lr/dist/index.js', '/x/node_modules/@lezer/lr'],
    ['/x/node_modules/echarts/node_modules/tslib/a.js', '/x/node_modules/echarts/node_modules/tslib'],
    ['\0vite/preload-helper.js', '/x/node_modules/vite'],
    ['/x/src/lib/a.ts', undefined]
  ])('of %j is that of %s', (id, folder) => {
    expect(packageFolder(id, '/x')).toBe(folder);
  });
});

describe('the list of what the site is made from', () => {
  const bom = (time: string, number: string, folder: string) => ({
    bomFormat: 'CycloneDX',
    serialNumber: number,
    metadata: {
      timestamp: time,
      tools: [{ version: '11' }],
      component: { 'bom-ref': 'toan-canh@0.1.0', name: folder }
    },
    components: [
      {
        'bom-ref': 'b@1',
        externalReferences: [
          { type: 'distribution', url: 'somewhere' },
          { type: 'vcs', url: 'here' }
        ]
      },
      { 'bom-ref': 'a@1', externalReferences: [] }
    ],
    dependencies: [{ ref: 'b@1', dependsOn: ['z', 'a'] }, { ref: 'a@1' }]
  });

  it('is the same at any time, in any folder, from any registry', () => {
    const one = settled(bom('2026-01-01', 'urn:1', 'here'), 'toan-canh');
    expect(one).toEqual(settled(bom('2027-01-01', 'urn:2', 'there'), 'toan-canh'));
    expect(JSON.stringify(one)).not.toMatch(/urn:|timestamp|somewhere/);
    expect(one.components).toEqual([
      { 'bom-ref': 'a@1' },
      { 'bom-ref': 'b@1', externalReferences: [{ type: 'vcs', url: 'here' }] }
    ]);
    expect(one.dependencies).toEqual([
      { ref: 'a@1', dependsOn: [] },
      { ref: 'b@1', dependsOn: ['a', 'z'] }
    ]);
  });
});

describe('an audit', () => {
  const clean = JSON.stringify({ vulnerabilities: {}, metadata: { vulnerabilities: { total: 0 } } });
  const found = JSON.stringify({
    vulnerabilities: { x: { name: 'x', severity: 'high', via: [{ title: 'runs what it reads' }, 'y'] } },
    metadata: { vulnerabilities: { total: 1 } }
  });

  it('that got no answer was none', () => {
    for (const output of [
      '',
      'npm error network',
      JSON.stringify({ message: '405 Method Not Allowed' }),
      '{}',
      '{"vulnerabilities":{}}'
    ]) {
      expect(readAudit(output).checked, output).toBe(false);
      const lines = auditLines({ shipped: readAudit(output), all: readAudit(clean) });
      expect(lines.join()).toMatch(/^NOT CHECKED/);
    }
  });

  it('tells what reaches the reader from what does not', () => {
    const lines = auditLines({ shipped: readAudit(clean), all: readAudit(`npm warn …\n${found}`) });
    expect(lines).toEqual([
      'in what is shipped and published: 0 known faults',
      'only while building and testing: 1 known faults',
      'high x: runs what it reads; through y'
    ]);
  });
});
