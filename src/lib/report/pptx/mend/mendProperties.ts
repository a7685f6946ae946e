/** Without times of writing, and without a list of fonts and titles that is not true. */
export const mendProperties = (xml: string): string =>
  xml
    .replace(/\s*<dcterms:(created|modified)\b[\s\S]*?<\/dcterms:\1>/g, '')
    .replace(/\s*<(HeadingPairs|TitlesOfParts|Words|Paragraphs|TotalTime|Company)>[\s\S]*?<\/\1>/g, '');
