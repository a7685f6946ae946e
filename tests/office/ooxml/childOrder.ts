import type { XmlElement } from './xmlTree';
import { within } from './xmlTree';

const FILL = 'noFill|solidFill|gradFill|blipFill|pattFill|grpFill';
const LINE = `${FILL} prstDash|custDash round|bevel|miter headEnd tailEnd extLst`;
const AXIS_START =
  'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses|crossesAt';
const LABELS =
  'delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines extLst';

/**
 * The order of children as the schemas of ECMA-376 (transitional) have it, for the elements whose order Word, Excel and
 * PowerPoint insist on: `a b|c d`: any number of a, then of b or c, then of d. LibreOffice reads any order.
 */
const ORDERS: Record<string, Record<string, string>> = {
  'schemas.openxmlformats.org/spreadsheetml/2006/main': {
    worksheet:
      'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst',
    workbook:
      'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst',
    styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
    sheetPr: 'tabColor outlinePr pageSetUpPr',
    sheetView: 'pane selection pivotSelection extLst',
    c: 'f v is extLst',
    xf: 'alignment protection extLst',
    border: 'start end left right top bottom diagonal vertical horizontal',
    headerFooter: 'oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter',
    table: 'autoFilter sortState tableColumns tableStyleInfo extLst'
  },
  'schemas.openxmlformats.org/wordprocessingml/2006/main': {
    document: 'background body',
    pPr: 'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
    tblPr:
      'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange',
    tcPr: 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers cellIns|cellDel|cellMerge tcPrChange',
    tbl: 'bookmarkStart|bookmarkEnd tblPr tblGrid tr|bookmarkStart|bookmarkEnd',
    tr: 'tblPrEx trPr tc|bookmarkStart|bookmarkEnd',
    sectPr:
      'headerReference|footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange',
    style:
      'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
    numbering: 'numPicBullet abstractNum num numIdMacAtCleanup',
    abstractNum: 'nsid multiLevelType tmpl name styleLink numStyleLink lvl',
    lvl: 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
    pBdr: 'top left|start bottom right|end between bar',
    tblBorders: 'top left|start bottom right|end insideH insideV',
    tcBorders: 'top left|start bottom right|end insideH insideV tl2br tr2bl',
    tblCellMar: 'top left|start bottom right|end',
    tcMar: 'top left|start bottom right|end'
  },
  'schemas.openxmlformats.org/presentationml/2006/main': {
    presentation:
      'sldMasterIdLst notesMasterIdLst handoutMasterIdLst sldIdLst sldSz notesSz smartTags embeddedFontLst custShowLst photoAlbum custDataLst kinsoku defaultTextStyle modifyVerifier extLst',
    sld: 'cSld clrMapOvr transition timing extLst',
    sldLayout: 'cSld clrMapOvr transition timing hf extLst',
    sldMaster: 'cSld clrMap sldLayoutIdLst transition timing hf txStyles extLst',
    notes: 'cSld clrMapOvr extLst',
    notesMaster: 'cSld clrMap hf notesStyle extLst',
    cSld: 'bg spTree custDataLst controls extLst',
    sp: 'nvSpPr spPr style txBody extLst',
    pic: 'nvPicPr blipFill spPr style extLst',
    cxnSp: 'nvCxnSpPr spPr style extLst',
    graphicFrame: 'nvGraphicFramePr xfrm graphic extLst',
    spPr: `xfrm custGeom|prstGeom ${FILL} ln effectLst|effectDag scene3d sp3d extLst`,
    txBody: 'bodyPr lstStyle p'
  },
  'schemas.openxmlformats.org/drawingml/2006/main': {
    bodyPr: 'prstTxWarp noAutofit|normAutofit|spAutoFit scene3d sp3d|flatTx extLst',
    txBody: 'bodyPr lstStyle p',
    p: 'pPr r|br|fld endParaRPr',
    r: 'rPr t',
    pPr: 'lnSpc spcBef spcAft buClrTx|buClr buSzTx|buSzPct|buSzPts buFontTx|buFont buNone|buAutoNum|buChar|buBlip tabLst defRPr extLst',
    rPr: `ln ${FILL} effectLst|effectDag highlight uLnTx|uLn uFillTx|uFill latin ea cs sym hlinkClick hlinkMouseOver rtl extLst`,
    ln: LINE,
    tbl: 'tblPr tblGrid tr',
    tc: 'txBody tcPr extLst',
    tcPr: `lnL lnR lnT lnB lnTlToBr lnBlToTr cell3D ${FILL} headers extLst`
  },
  'schemas.openxmlformats.org/drawingml/2006/chart': {
    chartSpace:
      'date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst',
    chart:
      'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs showDLblsOverMax extLst',
    plotArea: 'layout barChart|lineChart catAx|valAx|dateAx|serAx dTable spPr extLst',
    barChart: 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst',
    lineChart: 'grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst',
    'barChart/ser':
      'idx order tx spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape extLst',
    'lineChart/ser': 'idx order tx spPr marker dPt dLbls trendline errBars cat val smooth extLst',
    catAx: `${AXIS_START} auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst`,
    valAx: `${AXIS_START} crossBetween majorUnit minorUnit dispUnits extLst`,
    scaling: 'logBase orientation max min extLst',
    dLbls: `dLbl ${LABELS}`,
    dLbl: `idx layout tx ${LABELS}`,
    dPt: 'idx invertIfNegative marker bubble3D explosion spPr pictureOptions extLst',
    'ser/marker': 'symbol size spPr extLst',
    legend: 'legendPos legendEntry layout overlay spPr txPr extLst',
    title: 'tx layout overlay spPr txPr extLst',
    spPr: `xfrm custGeom|prstGeom ${FILL} ln effectLst|effectDag scene3d sp3d extLst`,
    txPr: 'bodyPr lstStyle p',
    rich: 'bodyPr lstStyle p',
    numRef: 'f numCache extLst',
    strRef: 'f strCache extLst',
    numCache: 'formatCode ptCount pt extLst',
    strCache: 'ptCount pt extLst'
  }
};

const orders = new Map<string, Map<string, number>>();

function orderOf(written: string): Map<string, number> {
  const known = orders.get(written);
  if (known) return known;
  const made = new Map(written.split(' ').flatMap((names, at) => names.split('|').map((name) => [name, at] as const)));
  orders.set(written, made);
  return made;
}

/** Children that stand where the schema does not have them, or that it does not know. Other vendors' namespaces are let be. */
export function childOrderFaults(path: string, root: XmlElement): string[] {
  const faults: string[] = [];
  for (const parent of within(root)) {
    const own = ORDERS[parent.uri];
    for (const element of parent.children) check(element, own?.[`${parent.local}/${element.local}`]);
  }
  check(root);
  return faults;

  function check(element: XmlElement, special?: string) {
    const written = special ?? ORDERS[element.uri]?.[element.local];
    if (!written) return;
    const order = orderOf(written);
    let last = 0;
    for (const child of element.children) {
      const at = order.get(child.local);
      if (at === undefined) {
        if (child.uri in ORDERS) faults.push(`${path}: ${child.local} has no place in ${element.local}`);
      } else if (at < last) faults.push(`${path}: ${child.local} stands too late in ${element.local}`);
      else last = at;
    }
  }
}
