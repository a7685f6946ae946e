import { describe, expect, it } from 'vitest';
import { blockAnchor, blockAt } from '../../../src/lib/report/view/blockAnchor';
import { briefingEvidence } from '../../../src/lib/report/view/briefingEvidence';
import { cssString } from '../../../src/lib/report/view/cssString';
import { runningWords } from '../../../src/lib/report/view/runningWords';
import { sampleBriefing } from './support/sampleBriefing';

describe('the margins of a printed briefing', () => {
  it('say title, classification, stamp and snapshots', () => {
    expect(runningWords(sampleBriefing)).toEqual({
      title: 'Báo cáo tổng kết công tác năm 2023',
      mark: 'NỘI BỘ · SỐ LIỆU MÔ PHỎNG',
      foot: 'Ban Tổ chức Thành ủy Hà Nội · Bản số liệu 28/12/2023, 31/12/2025, 31/01/2026'
    });
    const open = { ...sampleBriefing, synthetic: false };
    expect(runningWords({ ...open, briefing: { ...open.briefing, classification: 'public' } }).mark).toBe('');
  });

  it('hold any title as one string of CSS', () => {
    expect(cssString('Báo cáo 2023')).toBe('"Báo cáo 2023"');
    expect(cssString('a"}\\</style>\n*{x:y}')).toBe('"a\\22 }\\5c \\3c /style> *{x:y}"');
  });
});

describe('the list of sources at the end', () => {
  it('has every number of the running text once, under an id of its own, none that no figure says', () => {
    const list = briefingEvidence(sampleBriefing);
    expect(list.map(({ id }) => id)).toEqual(list.map((_, i) => `source-${i + 1}`));
    const texts = list.map(({ text }) => text);
    expect(texts).toContain('6,27%');
    expect(texts).not.toContain('1,45 lần');
    expect(briefingEvidence({ blocks: [...sampleBriefing.blocks, ...sampleBriefing.blocks] })).toEqual(list);
  });
});

describe('the address of a block', () => {
  it.each(['growth', 'b 1', 'Đ/"<x>', '100%'])('leads back to %s', (id) => expect(blockAt(blockAnchor(id))).toBe(id));
  it.each(['', '#main', '#b=abc', '#block-%E0%A4%A'])('is not %j', (hash) => expect(blockAt(hash)).toBeNull());
});
