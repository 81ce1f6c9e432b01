/**
 * xl/metadata.xml: the mark of dynamic arrays. A cell with cm="n" points to the n-th <bk> of <cellMetadata>, which
 * points to a metadata record of type XLDAPR with fDynamic="1" (ECMA-376 part 1, 18.9; [MS-XLSX] 2.6, dynamicArrayProperties).
 */
import { type Package, XML_HEADER } from "../../package";
import { attribute, child, children, descendants, isTrue, Patch } from "../../xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DYNAMIC = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";

const TYPE =
  '<metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" ' +
  'rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>';
const FUTURE =
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">' +
  `<xda:dynamicArrayProperties xmlns:xda="${DYNAMIC}" fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>`;

/** Index for cm, the mark being added to the workbook when it is not there. */
export function dynamicArrayIndex(pkg: Package, workbookPart: string, relationshipType: string): number {
  const part = pkg.relationships(workbookPart).find(({ kind }) => kind === "sheetMetadata")?.target;
  if (part === undefined || !pkg.has(part)) {
    const added = pkg.numbered("xl/metadata", ".xml").replace("metadata1.xml", "metadata.xml");
    pkg.write(
      added,
      `${XML_HEADER}<metadata xmlns="${MAIN}"><metadataTypes count="1">${TYPE}</metadataTypes>${FUTURE}` +
        '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>',
    );
    pkg.declare(added, CONTENT_TYPE);
    pkg.relate(workbookPart, `${relationshipType}/sheetMetadata`, added);
    return 1;
  }
  const root = pkg.xml(part);
  const types = children(child(root, "metadataTypes"), "metadataType");
  const type = types.findIndex((node) => attribute(node, "name") === "XLDAPR") + 1;
  const future = children(root, "futureMetadata").find((node) => attribute(node, "name") === "XLDAPR");
  const dynamic = children(future, "bk").findIndex((node) =>
    descendants(node, "dynamicArrayProperties").some((found) => isTrue(attribute(found, "fDynamic"))),
  );
  const cells = children(child(root, "cellMetadata"), "bk");
  const known = cells.findIndex((node) => {
    const record = child(node, "rc");
    return type > 0 && attribute(record, "t") === String(type) && attribute(record, "v") === String(dynamic);
  });
  return known >= 0 ? known + 1 : addMark(pkg, part, type, dynamic);
}

/** Adds what is missing of the mark to a metadata part that holds other things. */
function addMark(pkg: Package, part: string, type: number, dynamic: number): number {
  const root = pkg.xml(part);
  const p = root.prefix;
  const patch = new Patch(pkg.text(part));
  const types = child(root, "metadataTypes");
  const typeCount = children(types, "metadataType").length;
  const prefixed = (xml: string): string => (p === "" ? xml : xml.replace(/<(\/?)(?!xda:)(?=\w)/g, `<$1${p}`));
  if (type === 0) {
    if (types) {
      patch.setAttribute(types, "count", String(typeCount + 1));
      patch.insert(types.innerEnd, prefixed(TYPE));
    } else {
      patch.insert(root.inner, prefixed(`<metadataTypes count="1">${TYPE}</metadataTypes>`));
    }
  }
  const cells = child(root, "cellMetadata");
  const values = child(root, "valueMetadata") ?? child(root, "extLst");
  const before = cells?.start ?? values?.start ?? root.innerEnd;
  if (dynamic < 0) patch.insert(before, prefixed(FUTURE));
  const count = children(cells, "bk").length;
  const record = prefixed(`<bk><rc t="${type === 0 ? typeCount + 1 : type}" v="${Math.max(dynamic, 0)}"/></bk>`);
  if (cells) {
    patch.setAttribute(cells, "count", String(count + 1));
    patch.insert(cells.innerEnd, record);
  } else {
    patch.insert(before, prefixed('<cellMetadata count="1">') + record + prefixed("</cellMetadata>"));
  }
  pkg.write(part, patch.apply());
  return count + 1;
}
