/** Vowels of one syllable without its tone. */
const RHYME =
  /^(a|ă|â|e|ê|i|o|ô|ơ|u|ư|y|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iêu|iu|oa|oai|oao|oay|oă|oe|oeo|oi|oo|ôi|ơi|ua|uâ|uây|uê|ui|uô|uôi|uơ|uy|uya|uyê|uyu|ưa|ưi|ươ|ươi|ươu|ưu|yê|yêu)$/;
/** With the k that names of the Central Highlands end with. */
const SYLLABLE = /^(?:ngh|ng|gh|gi|kh|nh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?([aăâeêioôơuưy]+)(?:ng|nh|ch|[ckmnpt])?$/;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const WORD = /[\p{L}\p{M}\u0080-\u00bf\u2010-\u2122]+/gu;

/** Of the words with a letter that is not ASCII: the share that could be Vietnamese syllables. Undefined without such words. */
export function vietnameseShare(text: string): number | undefined {
  let words = 0;
  let syllables = 0;
  for (const [word] of text.normalize('NFC').matchAll(WORD)) {
    if (/^\p{ASCII}*$/u.test(word)) continue;
    words++;
    if (isSyllable(word)) syllables++;
  }
  return words ? syllables / words : undefined;
}

export function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD');
  if ((apart.match(TONE)?.length ?? 0) > 1) return false;
  const vowels = SYLLABLE.exec(apart.replace(TONE, '').normalize('NFC'))?.[1];
  return vowels !== undefined && RHYME.test(vowels);
}
