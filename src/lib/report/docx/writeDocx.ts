import { Document, Packer, type FileChild, type ISectionOptions } from 'docx';
import { paperWords } from '$lib/language/briefing/officialPaper';
import { message } from '$lib/language/message';
import { sentenceCase } from '$lib/language/sentenceCase';
import type { ResolvedBriefing } from '../resolved';
import { captions } from './captions';
import { cleanText } from './cleanText';
import { documentBody } from './documentBody';
import type { DocxOptions } from './docxOptions';
import { footnotes } from './footnotes';
import { pageOf } from './pageOf';
import { textWidth, type Orientation } from './paper';
import { partyHead, partySubject } from './partyHead';
import { runningHead } from './runningHead';
import { signature } from './signature';
import { stateHead, stateSubject } from './stateHead';
import { documentStyles } from './styles';
import { upright, type Piece, type Writing } from './writing';

/** A briefing as an official document of one of the two layouts. Rejects when aborted. */
export async function writeDocx(resolved: ResolvedBriefing, options: DocxOptions): Promise<Uint8Array<ArrayBuffer>> {
  const { briefing } = resolved;
  const { lang } = briefing;
  const writing: Writing = { lang, options, captions: captions(lang), footnotes: footnotes(), atEnd: false };
  const [first] = resolved.blocks;
  const title = first?.block.kind === 'title' ? first.block : null;
  const subject = [title?.text.trim() || briefing.title, title?.sub.trim() ?? ''].filter(Boolean);
  const body = await documentBody(title ? resolved.blocks.slice(1) : resolved.blocks, writing);
  const pieces = [upright(documentHead(resolved, subject, options)), ...body, upright(signature(lang, options))];
  const document = new Document({
    title: cleanText(subject[0] ?? ''),
    creator: message(lang).site.name,
    description: cleanText(resolved.snapshots.join(', ')),
    styles: documentStyles(lang),
    footnotes: writing.footnotes.all(),
    sections: sectionsOf(pieces, resolved, options)
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function documentHead({ briefing }: ResolvedBriefing, subject: readonly string[], options: DocxOptions): FileChild[] {
  const words = paperWords(briefing.lang);
  const [about = '', ...more] = subject;
  const bare = about.replace(words.reportPrefix, '');
  return options.layout === 'party'
    ? [...partyHead(briefing, options), ...partySubject(words.report, [bare, ...more], words.translation)]
    : [
        ...stateHead(briefing, options),
        ...stateSubject(words.report, [sentenceCase(bare), ...more], words.translation, textWidth('state', 'portrait'))
      ];
}

/** Pages that lie one way after another share a section; page numbers run on, and only the very first page has none. */
function sectionsOf(pieces: readonly Piece[], resolved: ResolvedBriefing, { layout }: DocxOptions): ISectionOptions[] {
  const runs: Piece[] = [];
  for (const { orientation, children } of withTheirHeadings(pieces)) {
    const last = runs.at(-1);
    if (last?.orientation === orientation) last.children.push(...children);
    else runs.push({ orientation, children: [...children] });
  }
  return runs.map(({ orientation, children }, i) => ({
    ...runningHead(resolved),
    properties: { ...(i === 0 && { titlePage: true }), page: pageOf(layout, orientation) },
    children
  }));
}

/** Headings lie the way that what they lead lies. */
function withTheirHeadings(pieces: readonly Piece[]): Piece[] {
  let following: Orientation = 'portrait';
  const turned = pieces
    .filter(({ children }) => children.length > 0)
    .toReversed()
    .map((piece) => {
      if (piece.leads) return { ...piece, orientation: following };
      following = piece.orientation;
      return piece;
    });
  return turned.reverse();
}
