import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMITTEE_MEASURES } from '../../../src/lib/compute/members/committeeMeasures';
import { listBreaks } from '../../../src/lib/compute/members/listBreaks';
import { kindOf, listOf, wholeOf, type MemberFrame } from '../../../src/lib/compute/members/memberFacts';
import { memberStock } from '../../../src/lib/compute/members/memberStock';
import { MEMBER_BREAKDOWNS, type MemberBreakdown } from '../../../src/lib/model/memberStatistics';
import type { Unit } from '../../../src/lib/model/unit';
import { defaultMembersView, readMembersView, yearsOf } from '../../../src/lib/view/readMembersView';
import { writeMembersView } from '../../../src/lib/view/writeMembersView';
import { tableOf } from './support/made';
import { madeUnit } from '../../fixtures/madeUnit';

const unit = (code: string, valid_from: string, valid_to: string): Unit =>
  madeUnit(code, { regime: 'committee', parent: code === 'W' ? '' : 'W', valid_from, valid_to });

const frame: MemberFrame = {
  units: [
    unit('W', '', ''),
    unit('A1', '', '2025-06-30'),
    unit('A2', '', '2025-06-30'),
    unit('B1', '2025-07-01', ''),
    unit('B2', '2025-07-01', ''),
    unit('B3', '2025-07-01', '')
  ],
  memberships: ['A1', 'A2', 'B1', 'B2'].map((code) => ({
    group: code.endsWith('1') ? 'ward' : 'agency',
    name_vi: '',
    name_en: '',
    unit: code,
    valid_from: code.startsWith('A') ? '' : '2025-07-01',
    valid_to: code.startsWith('A') ? '2025-06-30' : ''
  })),
  years: [2023, 2024, 2025],
  sources: []
};
const choices = { snapshots: ['demo-2025-12-31', 'internal-2026-01-31'], frame };
const read = (query: string) => readMembersView(new URLSearchParams(query), choices);

describe('lists of committees', () => {
  it('never mix those before with those after', () => {
    expect(wholeOf(frame.units)?.code).toBe('W');
    expect(listOf(frame.units, 2024).map(({ code }) => code)).toEqual(['A1', 'A2']);
    expect(listOf(frame.units, 2025).map(({ code }) => code)).toEqual(['B1', 'B2', 'B3']);
    expect(kindOf(frame.memberships, 'A1', 2024)).toBe('ward');
    expect(kindOf(frame.memberships, 'A1', 2025)).toBe('');
    expect(kindOf(frame.memberships, 'B3', 2025)).toBe('');
  });

  it('break once, between two year ends', () => {
    expect(listBreaks(frame.units, frame.years)).toEqual([{ year: 2025, day: '2025-07-01', before: 2, after: 3 }]);
    expect(listBreaks(frame.units, [2023, 2024])).toEqual([]);
  });

  it('the line of a committee has its own years only, the whole has all', () => {
    const opening = tableOf({ 'party-members B1 2024-12-31': 9, 'party-members B1 2025-12-31': 10 });
    const line = (code: string) =>
      memberStock(opening, frame.units.find((entry) => entry.code === code) as Unit, frame.years);
    expect(line('B1')).toEqual([{ year: 2025, count: 10 }]);
    expect(line('A1').map(({ year }) => year)).toEqual([2023, 2024]);
    expect(line('W').map(({ year }) => year)).toEqual([2023, 2024, 2025]);
  });
});

describe('the URL', () => {
  it('says nothing for the default', () => {
    expect(read('')).toEqual({ view: defaultMembersView(choices), notices: [] });
    expect(writeMembersView(defaultMembersView(choices), choices)).toBe('');
  });

  it('a committee of the former list is shown in its own last year', () => {
    expect(read('c=A1').view.year).toBe(2024);
    const { view, notices } = read('c=A1&y=2025');
    expect(view.year).toBe(2024);
    expect(notices).toEqual([{ about: 'year', given: '2025' }]);
  });

  it('a kind must be in the list of the year', () => {
    expect(read('k=ward').view.kind).toBe('ward');
    expect(read('k=school').notices).toEqual([{ about: 'choice', given: 'school' }]);
  });

  it('what is unusable falls back with a notice', () => {
    expect(
      read('s=demo-2020-01-01&c=<script>&y=1&by=income&o=-wealth&xy=a,b,c').notices.map(({ about }) => about)
    ).toEqual(['snapshot', 'committee', 'year', 'choice', 'choice', 'choice', 'choice', 'choice']);
    expect(read('o=-wealth').view).toEqual(defaultMembersView(choices));
  });

  it('written and read again is the same view', () => {
    const measures = fc.constantFrom(...COMMITTEE_MEASURES);
    fc.assert(
      fc.property(
        fc.constantFrom(...choices.snapshots),
        fc.constantFrom('W', 'A1', 'A2', 'B1', 'B3'),
        fc.nat(2),
        fc.constantFrom(...(Object.keys(MEMBER_BREAKDOWNS) as MemberBreakdown[])),
        measures,
        fc.boolean(),
        fc.constantFrom('', 'ward', 'agency'),
        fc.boolean(),
        measures,
        measures,
        (snapshot, committee, at, by, order, lowestFirst, kind, coloured, x, y) => {
          const years = yearsOf(frame, committee);
          const year = years[at % years.length] as number;
          const view = { snapshot, committee, year, by, order, lowestFirst, kind, coloured, x, y };
          expect(read(writeMembersView(view, choices))).toEqual({ view, notices: [] });
        }
      )
    );
  });

  it('never throws, whatever it holds', () => {
    const value = fc.string();
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('s', 'c', 'y', 'by', 'o', 'k', 'heat', 'xy'), value)), (pairs) => {
        const { view } = readMembersView(new URLSearchParams(pairs), choices);
        expect(yearsOf(frame, view.committee)).toContain(view.year);
      })
    );
  });
});
