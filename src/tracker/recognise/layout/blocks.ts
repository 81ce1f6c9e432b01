/** The lines of headers of a sheet, those that words tell and those that their place alone tells. */
import { madeOnce } from "../../cells/once";
import { headerBlocks, lexiconLookup, type Block } from "./headerRows";
import { structuralBlocks } from "./structuralRows";
import type { View } from "./view";

/** From top to bottom, the same again while the sheet is the same. */
export const blocksOf = madeOnce((view: View): readonly Block[] => {
  const known = headerBlocks(view, lexiconLookup(view.lexicon));
  const [first] = known;
  return [...structuralBlocks(view, view.top, first ? first.top - 1 : view.bottom), ...known];
});
