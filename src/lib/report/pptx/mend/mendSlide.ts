/**
 * A slide or a layout: its shapes are numbered 1, 2, 3 …, each once; properties of a paragraph stand once, before its first
 * run, where the writer repeats them before every run.
 */
export function mendSlide(xml: string): string {
  let next = 1;
  return xml
    .replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${next++}"`)
    .replace(/<a:p>([\s\S]*?)<\/a:p>/g, (_, inner: string) => `<a:p>${firstOnly(inner)}</a:p>`);
}

function firstOnly(paragraph: string): string {
  let seen = false;
  return paragraph.replace(/<a:pPr\b[^>]*?(?:\/>|>[\s\S]*?<\/a:pPr>)/g, (properties) => {
    if (seen) return '';
    seen = true;
    return properties;
  });
}
