import ts from 'typescript';

const VIETNAMESE = /[đĐ]|\p{L}[\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323]/u;

const hasVietnamese = (text: string) => VIETNAMESE.test(text.normalize('NFD'));

/**
 * Pieces of Vietnamese that a reader could see: strings and templates of a script, everything but comments and styles
 * of a component's markup. Regular expressions are about text and are no text themselves.
 */
export function vietnameseIn(path: string, source: string): string[] {
  if (!path.endsWith('.svelte')) return stringsOf(source).filter(hasVietnamese);
  const script = /<script\b[^>]*>([\s\S]*?)<\/script>/g;
  const inScripts = [...source.matchAll(script)].flatMap((match) => stringsOf(match[1] ?? ''));
  const markup = source
    .replace(script, '')
    .replace(/<style\b[^>]*>[\s\S]*?<\/style>|<!--[\s\S]*?-->|\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .map((line) => line.trim());
  return [...inScripts, ...markup].filter(hasVietnamese);
}

function stringsOf(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest));
  return found;
}

/**
 * Addresses a file may not hold. XML namespaces name, they do not point anywhere; tools and tests may speak to their own
 * machine and to the names reserved for examples.
 */
export function addressesIn(path: string, source: string): string[] {
  const isOwnMachine = /^https?:\/\/(127\.0\.0\.1|localhost)([:/]|$)/;
  const isReserved = /^https?:\/\/([\w-]+\.)*(invalid|test|example|example\.(com|org|net))([:/]|$)/;
  return [...source.matchAll(/https?:\/\/[\w[${][^\s"'`<>)]*/g)]
    .map(([address]) => address)
    .filter((address) => !address.startsWith('http://www.w3.org/'))
    .filter((address) => !(/^(tools|tests)\//.test(path) && (isOwnMachine.test(address) || isReserved.test(address))));
}
