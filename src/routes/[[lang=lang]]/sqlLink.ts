import type { Language } from '$lib/model/language';
import type { Question } from '$lib/model/question';
import { href } from '$lib/view/href';

/** What asks for the rows of a figure, and the snapshot it is asked of. */
export interface FigureQuestion {
  question: Question<unknown>;
  snapshot: string;
}

/** The address of the SQL page for each figure of a page. The code that writes it is loaded when it is first asked for. */
export const sqlLink =
  (lang: Language, newest: string, questionOf: (figure: string) => FigureQuestion | null) =>
  async (figure: string): Promise<string> => {
    const asked = questionOf(figure);
    if (!asked) return '';
    const { writeSql } = await import('$lib/view/writeSql');
    const { sql, params } = asked.question;
    return href(lang, '/explore/sql', writeSql({ sql, params, snapshot: asked.snapshot }, newest));
  };
