/** The list of masters of notes where the schema has it, right after that of slides. */
export function mendPresentation(xml: string): string {
  const [list = ''] = /<p:notesMasterIdLst>[\s\S]*?<\/p:notesMasterIdLst>/.exec(xml) ?? [];
  return xml.replace(list, '').replace('</p:sldMasterIdLst>', `</p:sldMasterIdLst>${list}`);
}
