/** Without overrides for parts that do not exist, and without twins. `paths` have no leading slash. */
export function mendContentTypes(xml: string, paths: ReadonlySet<string>): string {
  const seen = new Set<string>();
  return xml.replace(/\s*<Override PartName="\/([^"]*)"[^>]*\/>/g, (override, path: string) => {
    if (!paths.has(path) || seen.has(path)) return '';
    seen.add(path);
    return override.trim();
  });
}
