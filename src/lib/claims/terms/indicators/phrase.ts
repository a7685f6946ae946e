import type { FigureForm } from '../../../model/claim';

/** Ways to say an indicator. Texts are patterns of `words/expand`. */
export interface Phrase {
  /** Empty: something measured that the catalogue does not hold. */
  indicator: string;
  dimension?: string;
  category?: string;
  say: string;
  /** 1 broad or shortened · 2 usual · 3 clear · 4 a whole name. 2 unless given. */
  weight?: number;
  forms?: readonly FigureForm[];
  /** Of amounts; other forms have the measures that go with them. */
  measures?: readonly string[];
  /** One of these stands elsewhere in the sentence. */
  with?: string;
  /** Those of `with` can stand in what the sentence goes on from: before a semicolon, or in the line that opens a list; unless this sentence has one of another such phrase of the same words. */
  carried?: true;
  /** None of these stands in the sentence. */
  without?: string;
  /** One of these stands before it in the sentence, and it is the nearest of all that lead phrases of the same words. */
  led?: string;
  /** One of these stands soon after it; goes before `led`. */
  followed?: string;
  /** Right beside a number only: `668 đảng viên`, `đảng viên: 668`. */
  counted?: true;
  /** A number follows, with nothing but small words between: `thu hơn 704.500 tỷ đồng`. */
  verb?: true;
  /** Only in a sentence that says no other indicator. */
  alone?: true;
  /** Right after a per cent sign (`17% GRDP`): true only there, false never there. */
  whole?: boolean;
}
