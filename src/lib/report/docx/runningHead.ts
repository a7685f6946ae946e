import { Footer, Header, PageNumber, Paragraph, TextRun, type ISectionOptions } from 'docx';
import { formatDate } from '$lib/language/date';
import { paperWords } from '$lib/language/briefing/officialPaper';
import { message } from '$lib/language/message';
import { classified } from '../edit/classified';
import type { ResolvedBriefing } from '../resolved';
import { fromPoints } from './paper';
import { BODY_SIZE, halfPoints, STAMP_COLOUR, STYLE } from './styles';

/**
 * Head and foot of every page: the page number top centre from the second page on, the stamp on all of them when a figure
 * is made up; snapshots and classification at the foot.
 */
export function runningHead({
  briefing,
  snapshots,
  synthetic
}: ResolvedBriefing): Pick<ISectionOptions, 'headers' | 'footers'> {
  const { lang, classification } = classified(briefing);
  const words = paperWords(lang);
  const line = (run: TextRun | null, after = 0) =>
    new Paragraph({ style: STYLE.head, spacing: { after: fromPoints(after) }, children: run ? [run] : [] });
  const stamp = synthetic
    ? [
        line(
          new TextRun({ bold: true, size: halfPoints(10), color: STAMP_COLOUR, text: message(lang).exports.synthetic }),
          6
        )
      ]
    : [];
  const number = line(new TextRun({ size: halfPoints(BODY_SIZE), children: [PageNumber.CURRENT] }));
  const dates = snapshots.map((date) => formatDate(lang, date)).join(', ');
  const foot = [
    message(lang).site.name,
    dates ? words.snapshots(dates) : '',
    message(lang).briefing.classes[classification]
  ]
    .filter(Boolean)
    .join(' · ');
  const footer = () => new Footer({ children: [line(new TextRun({ size: halfPoints(10), text: foot }))] });
  return {
    headers: {
      first: new Header({ children: stamp.length > 0 ? stamp : [line(null)] }),
      default: new Header({ children: [number, ...stamp] })
    },
    footers: { first: footer(), default: footer() }
  };
}
