import { describe, expect, it } from 'vitest';
import type { MemberFrame } from '../../../src/lib/compute/members/memberFacts';
import type { Indicator } from '../../../src/lib/model/indicator';
import { briefingLink, linkedText } from '../../../src/lib/report/keep/briefingLink';
import { readBriefing } from '../../../src/lib/report/keep/readBriefing';
import { sourceAddress } from '../../../src/lib/figures/sourceAddress';
import type { CompareChoices } from '../../../src/lib/view/compareChoices';
import { readCheck } from '../../../src/lib/view/readCheck';
import { readComparison } from '../../../src/lib/view/readComparison';
import { readGrowthView } from '../../../src/lib/view/readGrowthView';
import { readMembersView } from '../../../src/lib/view/readMembersView';
import { readPartyView } from '../../../src/lib/view/readPartyView';
import { readPivot } from '../../../src/lib/view/readPivot';
import { readSql } from '../../../src/lib/view/readSql';
import { readTargetsView } from '../../../src/lib/view/readTargetsView';
import { readView } from '../../../src/lib/view/readView';
import { writeCheck } from '../../../src/lib/view/writeCheck';
import { writeComparison } from '../../../src/lib/view/writeComparison';
import { writeMembersView } from '../../../src/lib/view/writeMembersView';
import { writePivot } from '../../../src/lib/view/writePivot';
import { writeSql } from '../../../src/lib/view/writeSql';
import { writeTargetsView } from '../../../src/lib/view/writeTargetsView';
import { writeView } from '../../../src/lib/view/writeView';
import { ALL, PAYLOADS, wellFormed } from '../../fixtures/hostile/payloads';
import { madeUnit } from '../../fixtures/madeUnit';

const snapshots = ['2023-12-28', '2026-01-31'];
const NEWEST = '2026-01-31';
const choices: CompareChoices = {
  snapshots,
  units: ['VN', 'P63-01', 'P34-01', 'P34-79'].map((code) => madeUnit(code)),
  indicators: ['grdp-growth', 'population'].map((code) => ({ code, aggregation: 'sum' }) as Indicator),
  memberships: [],
  unitChanges: [],
  neighbours: {},
  annotations: []
};
const frame: MemberFrame = {
  units: [madeUnit('W', { parent: '' }), madeUnit('A', { parent: 'W' })],
  memberships: [],
  years: [2024],
  sources: []
};
const members = { snapshots, frame };

type Params = URLSearchParams;
/** Every reader of an address, what it says was unusable, and the address of what it read. */
const READERS: Readonly<
  Record<string, { names: string; read: (params: Params) => { given: string[]; written: string } }>
> = {
  overview: {
    names: 'u p s by',
    read: (params) => {
      readGrowthView(params);
      const { view, notices } = readView(params, choices);
      return { given: notices.map(({ given }) => given), written: writeView(view, choices) };
    }
  },
  party: {
    names: 'u p s',
    read: (params) => {
      const { view, notices } = readPartyView(params, choices);
      return { given: notices.map(({ given }) => given), written: writeView(view, choices) };
    }
  },
  targets: {
    names: 'u p s o order',
    read: (params) => {
      const { view, notices } = readTargetsView(params, choices);
      return { given: notices.map(({ given }) => given), written: writeTargetsView(view, choices) };
    }
  },
  members: {
    names: 's c y by o k heat xy',
    read: (params) => {
      const { view, notices } = readMembersView(params, members);
      return { given: notices.map(({ given }) => given), written: writeMembersView(view, members) };
    }
  },
  compare: {
    names: 'i u g p by t base as e title s',
    read: (params) => {
      const { comparison, notices } = readComparison(params, choices);
      return { given: notices.map(({ given }) => given), written: writeComparison(comparison, choices) };
    }
  },
  pivot: {
    names: 'r c i u p k by v t o x s',
    read: (params) => {
      const { pivot, notices } = readPivot(params, choices);
      return { given: notices.map(({ given }) => given), written: writePivot(pivot, choices) };
    }
  },
  sql: {
    names: 'q p z s',
    read: (params) => {
      const { view, notices } = readSql(params, snapshots);
      return { given: notices.map(({ given }) => given), written: writeSql(view, NEWEST) };
    }
  },
  check: {
    names: 's v n',
    read: (params) => {
      const { view, notices } = readCheck(params, snapshots);
      return { given: notices.map(({ given }) => given), written: writeCheck(view, NEWEST) };
    }
  }
};

describe.each(Object.entries(READERS))('an address of %s', (_name, { names, read }) => {
  const keys = names.split(' ');
  const addresses = ALL.flatMap((text) => [
    ...keys.map((key) => ({ text, query: new URLSearchParams([[key, text]]).toString() })),
    { text, query: new URLSearchParams(keys.map((key) => [key, text])).toString() },
    { text, query: `${keys[0]}=${text.replaceAll('#', '')}` }
  ]);

  it('takes any payload in any place, says it short, and writes an address that reads as itself', () => {
    for (const { text, query } of addresses) {
      const { given, written } = read(new URLSearchParams(query));
      for (const said of given) expect(said.length, text).toBeLessThanOrEqual(40);
      // No quote, sign of markup or blank that could end the place an address stands in.
      expect(written, text).toMatch(/^(\?[^\s"<>`\\\p{Cc}\p{Cs}]*)?$/u);
      expect(read(new URLSearchParams(written)).written, text).toBe(written);
    }
  });
});

describe('a briefing', () => {
  const given = (text: string) => ({
    format: 'toan-canh-briefing',
    version: 1,
    id: text,
    lang: text,
    title: text,
    organisation: text,
    place: text,
    symbol: text,
    classification: text,
    blocks: [
      { kind: text, id: text },
      { kind: 'title', id: text, text, sub: text, notes: text },
      {
        kind: 'heading',
        id: text,
        text,
        blocks: [{ kind: 'text', id: text, parts: [text, { from: text, evidence: text, text }] }]
      },
      { kind: 'text', id: text, parts: [text], notes: text },
      { kind: 'figure', id: text, title: text, from: { page: text, query: text, figure: text, snapshot: text } },
      {
        kind: 'figure',
        id: text,
        title: text,
        from: { page: 'compare', query: `title=${text}`, figure: 'compare', snapshot: NEWEST }
      }
    ]
  });
  /** As the file keeps it: what no reader sees is gone, a line is a line. */
  const line = (text: string) =>
    text.replace(/(?![\n\t])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '').replace(/[\r\n\t]+/g, ' ');

  it('is read whatever its fields hold, keeps words as words and nothing in the place of a name', async () => {
    for (const text of ALL.filter(({ length }) => length < 500)) {
      const read = readBriefing(JSON.stringify(given(text)));
      if (!read.ok) throw new Error(`${text}: ${read.why}`);
      const { briefing } = read;
      expect([briefing.title, briefing.organisation, briefing.place, briefing.symbol]).toEqual(
        Array(4).fill(line(text))
      );
      expect([briefing.lang, briefing.classification]).toEqual(['vi', 'internal']);
      const ids = [briefing.id, ...briefing.blocks.map(({ id }) => id)];
      for (const id of ids) expect(id).toMatch(/^[\w-]+$/);
      for (const block of briefing.blocks)
        if (block.kind === 'figure') expect(block.from).toMatchObject({ page: 'compare', snapshot: NEWEST });
      const link = await briefingLink(briefing, '');
      if (link === null) continue;
      expect(link).toMatch(/^#b=[\w-]+$/);
      expect(readBriefing((await linkedText(link)) ?? '')).toMatchObject({ ok: true, briefing });
    }
  });

  it('is not read from a payload, nor from one behind the sign of a link', async () => {
    for (const text of ALL) {
      expect(readBriefing(text).ok).toBe(false);
      expect(await linkedText(`#b=${text}`)).toBe(null);
    }
  });
});

describe('the address of a source', () => {
  it('is one of the web or none', () => {
    for (const text of ALL) {
      const address = sourceAddress(text);
      if (address !== '') expect(['http:', 'https:']).toContain(new URL(address).protocol);
    }
    expect(sourceAddress(PAYLOADS['javascript address'])).toBe('');
    expect(sourceAddress(wellFormed(PAYLOADS['data address']))).toBe('');
  });
});
