import { Footer, Header, PageNumber, Paragraph, TextRun, type ISectionOptions } from 'docx';
import { snapshotName } from '$lib/language/members/memberSourceLine';
import { message } from '$lib/language/message';
import { cleanText } from '../../docx/cleanText';
import { fromPoints } from '../../docx/paper';
import { BODY_SIZE, halfPoints, STAMP_COLOUR, STYLE } from '../../docx/styles';
import type { Verification } from '../verification';
import { stampText } from '../verificationStamp';

/** Letters of a file name that the foot of a page has room for. */
const MOST_NAME = 80;

/** Page number top centre from the second page on, the stamp on every page, what was checked against what at the foot. */
export function verificationHead(verification: Verification): Pick<ISectionOptions, 'headers' | 'footers'> {
  const { lang, name, snapshot } = verification;
  const line = (run: TextRun | null, after = 0) =>
    new Paragraph({ style: STYLE.head, spacing: { after: fromPoints(after) }, children: run ? [run] : [] });
  const text = stampText(verification);
  const stamp = text ? [line(new TextRun({ bold: true, size: halfPoints(10), color: STAMP_COLOUR, text }), 6)] : [];
  const number = line(new TextRun({ size: halfPoints(BODY_SIZE), children: [PageNumber.CURRENT] }));
  const foot = [message(lang).site.name, snapshotName(lang, snapshot), name.slice(0, MOST_NAME)]
    .filter(Boolean)
    .join(' · ');
  const footer = () => new Footer({ children: [line(new TextRun({ size: halfPoints(10), text: cleanText(foot) }))] });
  return {
    headers: {
      first: new Header({ children: stamp.length > 0 ? stamp : [line(null)] }),
      default: new Header({ children: [number, ...stamp] })
    },
    footers: { first: footer(), default: footer() }
  };
}
