import type { Block, Briefing, FigureRef } from '../../../src/lib/model/briefing';
import { sampleBriefing } from '../../unit/briefing/support/sampleBriefing';

const ref = (page: FigureRef['page'], figure: string, query: string, snapshot: string): FigureRef => ({
  page,
  figure,
  query,
  snapshot
});

/** Figures of every page, as the pages put them into a briefing. */
const FIGURES: readonly FigureRef[] = [
  ref('overview', 'growth', 'u=P63-01&p=2023', '2023-12-28'),
  ref('overview', 'budget', 'u=P34-01&p=2025', '2026-01-31'),
  ref('targets', 'scorecard', 'u=P63-01&p=2023', '2023-12-28'),
  ref('compare', 'compare', 'i=grdp-growth&u=P34-01,VN&p=2019..2025&as=line', '2026-01-31'),
  ref('explore', 'pivot', 'r=unit&c=indicator&i=population&u=all34&p=2024', '2025-12-31'),
  ref('members', 'members-stock', '', 'demo-2025-12-31')
];

const small = (from: FigureRef, i: number): Briefing => ({
  ...sampleBriefing.briefing,
  id: `small-${i}`,
  lang: i % 2 ? 'en' : 'vi',
  blocks: [
    { id: 'h', kind: 'heading', text: 'Kết quả', blocks: [{ id: 'f', kind: 'figure', from, notes: 'Nói trước.' }] },
    { id: 't', kind: i % 2 ? 'table' : 'sentence', from },
    { id: 'x', kind: 'text', parts: ['Tăng ', { from, evidence: 'grdp-growth', text: '6,27%' }, '.'] }
  ] as Block[]
});

export const soundBriefings: readonly Briefing[] = [sampleBriefing.briefing, ...FIGURES.map(small)];
