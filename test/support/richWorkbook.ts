/**
 * A difficult .xlsm, made by hand: macros, an Excel table, merged cells, picture, chart, notes and a thread, extended
 * rules, shared, array and dynamic formulas, pivot table, chart sheet, custom XML, another add-in's web extension...
 */
import { strToU8, zipSync } from "fflate";

const X = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELS = "http://schemas.openxmlformats.org/package/2006/relationships";
const NS = `xmlns="${MAIN}" xmlns:r="${OFFICE}"`;

export interface RichOptions {
  readonly date1904?: boolean;
  /** Leaves the pivot table out, for edits that a pivot table forbids. */
  readonly withoutPivot?: boolean;
}

const rels = (lines: readonly [string, string, string, boolean?][]): string =>
  `${X}<Relationships xmlns="${RELS}">` +
  lines
    .map(
      ([id, type, target, external]) =>
        `<Relationship Id="${id}" Type="${type.includes("://") ? type : `${OFFICE}/${type}`}" Target="${target}"${external ? ' TargetMode="External"' : ""}/>`,
    )
    .join("") +
  "</Relationships>";

/** A grey PNG of one pixel. */
export const PNG = Uint8Array.from(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  ),
);

const STRINGS = [
  "N°",
  "Indicateur",
  "Statut",
  "Preuves",
  "Information du public",
  "Conforme",
  "En cours",
  "Objectifs",
  "Total",
];

function sheet1(): string {
  const s = (ref: string, index: number, style = 0): string =>
    `<c r="${ref}"${style ? ` s="${style}"` : ""} t="s"><v>${index}</v></c>`;
  return (
    `${X}<worksheet ${NS} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{00000000-0001-0000-0000-000000000000}">` +
    '<sheetPr codeName="Feuil1"><tabColor theme="4" tint="0.4"/><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:H20"/>' +
    '<sheetViews><sheetView showGridLines="0" tabSelected="1" zoomScale="90" workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="C5" sqref="C5"/></sheetView></sheetViews>' +
    '<sheetFormatPr baseColWidth="10" defaultRowHeight="15" outlineLevelRow="1" x14ac:dyDescent="0.25"/>' +
    '<cols><col min="1" max="1" width="6.5" style="2" customWidth="1"/><col min="2" max="4" width="28" customWidth="1" outlineLevel="1"/><col min="7" max="7" width="0" hidden="1" customWidth="1"/></cols><sheetData>' +
    '<row r="1" spans="1:8" ht="30" customHeight="1" x14ac:dyDescent="0.25"><c r="A1" s="3" t="s"><v>9</v></c><c r="B1" s="3"/><c r="C1" s="3"/></row>' +
    `<row r="3" spans="1:8" s="2" customFormat="1" x14ac:dyDescent="0.25">${s("A3", 0, 1)}${s("B3", 1, 1)}${s("C3", 2, 1)}${s("D3", 3, 1)}</row>` +
    `<row r="4" spans="1:8" outlineLevel="1"><c r="A4"><v>1</v></c>${s("B4", 4)}${s("C4", 5)}<c r="D4" t="inlineStr"><is><r><rPr><b/><sz val="11"/></rPr><t xml:space="preserve">Site </t></r><r><t>internet</t></r></is></c><c r="G4"><f t="shared" ref="G4:G7" si="0">A4*2+$A$4</f><v>3</v></c><c r="H4" t="b"><v>1</v></c></row>` +
    `<row r="5" spans="1:8" outlineLevel="1" hidden="1"><c r="A5"><v>2</v></c>${s("B5", 7)}${s("C5", 6, 4)}<c r="F5" s="5"><v>46023.5</v></c><c r="G5"><f t="shared" si="0"/><v>5</v></c></row>` +
    '<row r="6" spans="1:8"><c r="A6"><v>3</v></c><c r="C6" t="e"><v>#N/A</v></c><c r="F6" s="5"><v>46024</v></c><c r="G6"><f t="shared" si="0"/><v>7</v></c></row>' +
    '<row r="7" spans="1:8"><c r="A7"><v>4</v></c><c r="F7" t="str"><f>IF(A7&gt;3,"trop &amp; plus","")</f><v>trop &amp; plus</v></c><c r="G7"><f t="shared" si="0"/><v>9</v></c></row>' +
    `<row r="8" spans="1:8">${s("A8", 8)}<c r="C8"><f>SUBTOTAL(103,Suivi[Statut])</f><v>3</v></c></row>` +
    '<row r="10" spans="1:8"><c r="B10"><f t="array" ref="B10:B11">A4:A5*10</f><v>10</v></c><c r="D10" cm="1"><f t="array" ref="D10:D12">_xlfn._xlws.FILTER(A4:A7,A4:A7&gt;1)</f><v>2</v></c></row>' +
    '<row r="11" spans="1:8"><c r="B11"><v>20</v></c><c r="D11"><v>3</v></c></row><row r="12" spans="1:8"><c r="D12"><v>4</v></c></row>' +
    '<row r="14"><c r="A14"><f>_xlfn.LET(_xlpm.x,A4,_xlpm.x+_xlfn.IFS(A5=2,1,TRUE,0))</f><v>2</v></c><c r="B14"><f>SUM(_xlfn.ANCHORARRAY(D10))</f><v>9</v></c><c r="C14"><f>Autre!B2+ListeStatuts</f><v>0</v></c></row>' +
    '<row r="20" s="6" customFormat="1"/></sheetData>' +
    '<sheetProtection algorithmName="SHA-512" hashValue="abc=" saltValue="def=" spinCount="100000" sheet="1" objects="1" scenarios="1" formatCells="0"/>' +
    '<protectedRanges><protectedRange sqref="D4:D7" name="Preuves"/></protectedRanges>' +
    '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B16:D17"/></mergeCells>' +
    '<conditionalFormatting sqref="C4:C7"><cfRule type="expression" dxfId="0" priority="3" stopIfTrue="1"><formula>$C4="Conforme"</formula></cfRule><cfRule type="containsText" dxfId="1" priority="2" operator="containsText" text="cours"><formula>NOT(ISERROR(SEARCH("cours",C4)))</formula></cfRule></conditionalFormatting>' +
    '<conditionalFormatting sqref="A4:A7"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:id>{11111111-2222-3333-4444-555555555555}</x14:id></ext></extLst></cfRule></conditionalFormatting>' +
    '<dataValidations count="2" disablePrompts="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Statut" error="Choisir" promptTitle="Aide" prompt="Un statut" sqref="C4:C7" xr:uid="{00000000-0002-0000-0000-000000000000}"><formula1>ListeStatuts</formula1></dataValidation><dataValidation type="whole" operator="greaterThan" sqref="A4:A7"><formula1>0</formula1></dataValidation></dataValidations>' +
    '<hyperlinks><hyperlink ref="D4" r:id="rId1" tooltip="Voir"/><hyperlink ref="B5:B6" location="Autre!A1" display="là"/></hyperlinks>' +
    '<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0" r:id="rId9"/>' +
    '<headerFooter differentFirst="1"><oddHeader>&amp;LSuivi &amp;&amp; preuves&amp;R&amp;D</oddHeader><oddFooter>&amp;CPage &amp;P</oddFooter><firstHeader>&amp;CPremière</firstHeader></headerFooter>' +
    '<rowBreaks count="1" manualBreakCount="1"><brk id="9" max="16383" man="1"/></rowBreaks><ignoredErrors><ignoredError sqref="A4:A7" numberStoredAsText="1"/></ignoredErrors>' +
    '<drawing r:id="rId2"/><legacyDrawing r:id="rId3"/><tableParts count="1"><tablePart r:id="rId4"/></tableParts>' +
    '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{11111111-2222-3333-4444-555555555555}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>A4:A7</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>' +
    '<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Autre!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>H4:H7</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>'
  );
}

const STYLES =
  `${X}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/></numFmts>` +
  '<fonts count="3"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="11"/><color theme="0"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><i/><u/><sz val="14"/><color indexed="10"/><name val="Georgia"/></font></fonts>' +
  '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="-0.249977111117893"/><bgColor indexed="64"/></patternFill></fill><fill><gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color rgb="FF5B9BD5"/></stop></gradientFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border diagonalUp="1"><left style="thin"><color auto="1"/></left><right/><top/><bottom style="double"><color theme="5"/></bottom><diagonal style="thin"><color auto="1"/></diagonal></border></borders>' +
  '<cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1"/>' +
  '<xf numFmtId="0" fontId="2" fillId="3" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment horizontal="center" shrinkToFit="1"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyProtection="1"><protection locked="0" hidden="1"/></xf>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="9" fontId="0" fillId="2" borderId="0" xfId="1"/></cellXfs>' +
  '<cellStyles count="2"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Pourcentage" xfId="1" builtinId="5"/></cellStyles>' +
  '<dxfs count="2"><dxf><font><color rgb="FF006100"/></font><fill><patternFill><bgColor rgb="FFC6EFCE"/></patternFill></fill></dxf><dxf><font><b/><i/></font></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2"/></styleSheet>';

const TABLE =
  `${X}<table xmlns="${MAIN}" id="3" name="Suivi" displayName="Suivi" ref="A3:D8" totalsRowCount="1"><autoFilter ref="A3:D7"><filterColumn colId="2"><filters><filter val="Conforme"/></filters></filterColumn></autoFilter>` +
  '<tableColumns count="4"><tableColumn id="1" name="N°" totalsRowLabel="Total"/><tableColumn id="2" name="Indicateur"/><tableColumn id="5" name="Statut" totalsRowFunction="count" dataDxfId="1"/><tableColumn id="4" name="Preuves"/></tableColumns><tableStyleInfo name="TableStyleMedium7" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>';

const DRAWING_NS =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const corner = (name: string, column: number, row: number): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>95250</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
const DRAWING =
  `${X}<xdr:wsDr ${DRAWING_NS}><xdr:twoCellAnchor editAs="oneCell">${corner("from", 5, 11)}${corner("to", 7, 15)}<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Logo" descr="Logo de l'organisme"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${OFFICE}" r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="roundRect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:twoCellAnchor>` +
  `<xdr:twoCellAnchor>${corner("from", 9, 2)}${corner("to", 15, 14)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="3" name="Graphique 2"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${OFFICE}" r:id="rId2"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

const CHART =
  `${X}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:style val="18"/><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="stacked"/><c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>Suivi!$B$4:$B$7</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>Suivi!$A$4:$A$7</c:f></c:numRef></c:val></c:ser><c:overlap val="100"/><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
  '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>';

const VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>' +
  '<v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Anchor>3, 15, 3, 2, 5, 31, 7, 1</x:Anchor><x:Row>4</x:Row><x:Column>2</x:Column></x:ClientData></v:shape></xml>';

const COMMENTS = `${X}<comments xmlns="${MAIN}"><authors><author>Camille</author><author>tc={AAAAAAAA-0000-0000-0000-000000000001}</author></authors><commentList><comment ref="C5" authorId="0"><text><r><rPr><b/></rPr><t>Camille :</t></r><r><t xml:space="preserve"> à revoir</t></r></text></comment><comment ref="D4" authorId="1"><text><t>[Commentaire à thread]</t></text></comment></commentList></comments>`;
const THREADS = `${X}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="D4" dT="2026-10-01T10:00:00.00" personId="{BBBBBBBB-0000-0000-0000-000000000001}" id="{AAAAAAAA-0000-0000-0000-000000000001}"><text>Lien à jour ?</text></threadedComment><threadedComment ref="D4" dT="2026-10-02T10:00:00.00" personId="{BBBBBBBB-0000-0000-0000-000000000001}" id="{AAAAAAAA-0000-0000-0000-000000000002}" parentId="{AAAAAAAA-0000-0000-0000-000000000001}"><text>Oui</text></threadedComment></ThreadedComments>`;
const PERSONS = `${X}<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="Nadège" id="{BBBBBBBB-0000-0000-0000-000000000001}" userId="n" providerId="None"/></personList>`;
const METADATA = `${X}<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;
const EXTENSION = `${X}<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{CCCCCCCC-0000-0000-0000-000000000001}"><we:reference id="wa104380862" version="3.0.0.0" store="fr-FR" storeType="OMEX"/><we:alternateReferences/><we:properties><we:property name="couleur" value="&quot;bleu&quot;"/></we:properties><we:bindings/><we:snapshot xmlns:r="${OFFICE}"/></we:webextension>`;
const PANES = `${X}<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="4"><wetp:webextensionref xmlns:r="${OFFICE}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`;

const CACHE = `${X}<pivotCacheDefinition ${NS} r:id="rId1" refreshedBy="Camille" refreshedDate="46000" createdVersion="6" refreshedVersion="6" recordCount="0"><cacheSource type="worksheet"><worksheetSource ref="A3:D7" sheet="Suivi"/></cacheSource><cacheFields count="4"><cacheField name="N°" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="1" maxValue="4"/></cacheField><cacheField name="Indicateur" numFmtId="0"><sharedItems/></cacheField><cacheField name="Statut" numFmtId="0"><sharedItems count="2"><s v="Conforme"/><s v="En cours"/></sharedItems></cacheField><cacheField name="Preuves" numFmtId="0"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>`;
const RECORDS = `${X}<pivotCacheRecords ${NS} count="0"/>`;
const PIVOT = `${X}<pivotTableDefinition xmlns="${MAIN}" name="TCD1" cacheId="7" applyNumberFormats="0" dataCaption="Valeurs" updatedVersion="6" createdVersion="6" outline="1" outlineData="1"><location ref="D3:E6" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="4"><pivotField dataField="1" showAll="0"/><pivotField showAll="0"/><pivotField axis="axisRow" showAll="0"><items count="3"><item x="0"/><item x="1"/><item t="default"/></items></pivotField><pivotField showAll="0"/></pivotFields><rowFields count="1"><field x="2"/></rowFields><rowItems count="3"><i><x/></i><i><x v="1"/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="Somme de N°" fld="0" baseField="0" baseItem="0"/></dataFields></pivotTableDefinition>`;

const TYPES: Readonly<Record<string, string>> = {
  "/xl/workbook.xml": "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
  "/xl/worksheets/sheet1.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  "/xl/worksheets/sheet2.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  "/xl/chartsheets/sheet1.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml",
  "/xl/styles.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
  "/xl/sharedStrings.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml",
  "/xl/calcChain.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml",
  "/xl/metadata.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml",
  "/xl/tables/table1.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml",
  "/xl/drawings/drawing1.xml": "application/vnd.openxmlformats-officedocument.drawing+xml",
  "/xl/drawings/drawing2.xml": "application/vnd.openxmlformats-officedocument.drawing+xml",
  "/xl/charts/chart1.xml": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  "/xl/charts/chart2.xml": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  "/xl/comments1.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
  "/xl/threadedComments/threadedComment1.xml": "application/vnd.ms-excel.threadedcomments+xml",
  "/xl/persons/person.xml": "application/vnd.ms-excel.person+xml",
  "/xl/webextensions/taskpanes.xml": "application/vnd.ms-office.webextensiontaskpanes+xml",
  "/xl/webextensions/webextension1.xml": "application/vnd.ms-office.webextension+xml",
  "/xl/pivotCache/pivotCacheDefinition1.xml":
    "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheDefinition+xml",
  "/xl/pivotCache/pivotCacheRecords1.xml":
    "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheRecords+xml",
  "/xl/pivotTables/pivotTable1.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotTable+xml",
  "/customXml/itemProps1.xml": "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  "/docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
};

/** The parts of the workbook, by name. */
export function richParts(options: RichOptions = {}): Record<string, Uint8Array> {
  const pivot = options.withoutPivot !== true;
  const strings = [
    ...STRINGS.map((text) => `<si><t>${text}</t></si>`),
    '<si><r><rPr><b/><sz val="14"/><color rgb="FFC00000"/><rFont val="Calibri"/></rPr><t>Mon</t></r><r><t xml:space="preserve"> suivi</t></r></si>',
  ];
  const texts: Record<string, string> = {
    "[Content_Types].xml":
      `${X}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>` +
      Object.entries(TYPES)
        .filter(([name]) => pivot || !name.includes("pivot"))
        .map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`)
        .join("") +
      '<Override PartName="/xl/printerSettings/printerSettings1.bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/></Types>',
    "_rels/.rels": rels([
      ["rId1", "officeDocument", "xl/workbook.xml"],
      [
        "rId2",
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml",
      ],
      ["rId3", "extended-properties", "docProps/app.xml"],
      [
        "rId4",
        "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
        "xl/webextensions/taskpanes.xml",
      ],
    ]),
    "xl/workbook.xml":
      `${X}<workbook ${NS}><fileVersion appName="xl" lastEdited="7"/><workbookPr codeName="ThisWorkbook"${options.date1904 ? ' date1904="1"' : ""} defaultThemeVersion="166925"/><workbookProtection lockWindows="1"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="10000" activeTab="0"/></bookViews>` +
      '<sheets><sheet name="Suivi" sheetId="4" r:id="rId1"/><sheet name="Graphique" sheetId="9" r:id="rId2"/><sheet name="Autre" sheetId="2" state="hidden" r:id="rId3"/></sheets>' +
      '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="2" hidden="1">Autre!$A$1:$B$3</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Suivi!$A:$A,Suivi!$3:$3</definedName><definedName name="Local" localSheetId="2" comment="à elle">Autre!$B$2</definedName><definedName name="ListeStatuts">Suivi!$C$4:$C$7</definedName></definedNames>' +
      `<calcPr calcId="191029" iterate="1"/>${pivot ? '<pivotCaches><pivotCache cacheId="7" r:id="rId8"/></pivotCaches>' : ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": rels([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "chartsheet", "chartsheets/sheet1.xml"],
      ["rId3", "worksheet", "worksheets/sheet2.xml"],
      ["rId4", "styles", "styles.xml"],
      ["rId5", "sharedStrings", "sharedStrings.xml"],
      ["rId6", "calcChain", "calcChain.xml"],
      ["rId7", "sheetMetadata", "metadata.xml"],
      ...(pivot
        ? [["rId8", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"] as [string, string, string]]
        : []),
      ["rId9", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"],
      ["rId10", "http://schemas.microsoft.com/office/2017/10/relationships/person", "persons/person.xml"],
      ["rId11", "customXml", "../customXml/item1.xml"],
    ]),
    "xl/worksheets/sheet1.xml": sheet1(),
    "xl/worksheets/_rels/sheet1.xml.rels": rels([
      ["rId1", "hyperlink", "https://exemple.fr/preuves?a=1&amp;b=2", true],
      ["rId2", "drawing", "../drawings/drawing1.xml"],
      ["rId3", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId4", "table", "../tables/table1.xml"],
      ["rId5", "comments", "../comments1.xml"],
      [
        "rId6",
        "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
        "../threadedComments/threadedComment1.xml",
      ],
      ["rId9", "printerSettings", "../printerSettings/printerSettings1.bin"],
    ]),
    "xl/worksheets/sheet2.xml": `${X}<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>oui</x:t></x:is></x:c><x:c><x:v>1</x:v></x:c></x:row><x:row><x:c><x:v>2</x:v></x:c><x:c><x:f>A2*2</x:f><x:v>4</x:v></x:c></x:row></x:sheetData><x:autoFilter ref="A1:B3"/></x:worksheet>`,
    ...(pivot
      ? { "xl/worksheets/_rels/sheet2.xml.rels": rels([["rId1", "pivotTable", "../pivotTables/pivotTable1.xml"]]) }
      : {}),
    "xl/chartsheets/sheet1.xml": `${X}<chartsheet ${NS}><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
    "xl/chartsheets/_rels/sheet1.xml.rels": rels([["rId1", "drawing", "../drawings/drawing2.xml"]]),
    "xl/drawings/drawing1.xml": DRAWING,
    "xl/drawings/_rels/drawing1.xml.rels": rels([
      ["rId1", "image", "../media/image1.png"],
      ["rId2", "chart", "../charts/chart1.xml"],
    ]),
    "xl/drawings/drawing2.xml": `${X}<xdr:wsDr ${DRAWING_NS}><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9000000" cy="6000000"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Graphique 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>`,
    "xl/drawings/_rels/drawing2.xml.rels": rels([["rId1", "chart", "../charts/chart2.xml"]]),
    "xl/drawings/vmlDrawing1.vml": VML,
    "xl/charts/chart1.xml": CHART,
    "xl/charts/chart2.xml": CHART,
    "xl/comments1.xml": COMMENTS,
    "xl/threadedComments/threadedComment1.xml": THREADS,
    "xl/persons/person.xml": PERSONS,
    "xl/tables/table1.xml": TABLE,
    "xl/styles.xml": STYLES,
    "xl/sharedStrings.xml": `${X}<sst xmlns="${MAIN}" count="${strings.length}" uniqueCount="${strings.length}">${strings.join("")}</sst>`,
    "xl/calcChain.xml": `${X}<calcChain xmlns="${MAIN}"><c r="G4" i="4"/><c r="G5" i="4"/><c r="C8" i="4"/></calcChain>`,
    "xl/metadata.xml": METADATA,
    "xl/webextensions/taskpanes.xml": PANES,
    "xl/webextensions/_rels/taskpanes.xml.rels": rels([
      ["rId1", "http://schemas.microsoft.com/office/2011/relationships/webextension", "webextension1.xml"],
    ]),
    "xl/webextensions/webextension1.xml": EXTENSION,
    ...(pivot
      ? {
          "xl/pivotCache/pivotCacheDefinition1.xml": CACHE,
          "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": rels([
            ["rId1", "pivotCacheRecords", "pivotCacheRecords1.xml"],
          ]),
          "xl/pivotCache/pivotCacheRecords1.xml": RECORDS,
          "xl/pivotTables/pivotTable1.xml": PIVOT,
          "xl/pivotTables/_rels/pivotTable1.xml.rels": rels([
            ["rId1", "pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"],
          ]),
        }
      : {}),
    "customXml/item1.xml": '<b:dossier xmlns:b="urn:exemple"><b:client>42</b:client></b:dossier>',
    "customXml/_rels/item1.xml.rels": rels([["rId1", "customXmlProps", "itemProps1.xml"]]),
    "customXml/itemProps1.xml": `${X}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{DDDDDDDD-0000-0000-0000-000000000001}"/>`,
    "docProps/app.xml": `${X}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application><AppVersion>16.0300</AppVersion></Properties>`,
    "docProps/core.xml": `${X}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Camille</dc:creator></cp:coreProperties>`,
  };
  const parts = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]));
  return {
    ...parts,
    "xl/vbaProject.bin": Uint8Array.from({ length: 700 }, (_, index) => (index * 37) % 251),
    "xl/printerSettings/printerSettings1.bin": Uint8Array.from([1, 2, 3, 4, 5]),
    "xl/media/image1.png": PNG,
  };
}

/** The workbook's bytes. `change` edits its parts first (texts by name). */
export function richWorkbook(
  options: RichOptions = {},
  change?: (parts: Record<string, Uint8Array>) => void,
): Uint8Array {
  const parts = richParts(options);
  change?.(parts);
  return zipSync(parts, { level: 6, mtime: "2026-01-01T00:00:00" });
}
