/** Where her workbook was edited since it was last read, as Excel's events tell it. */
import type { Area } from "../../tracker/cells/grid";
import { parseAreas } from "../../tracker/cells/cellRef";

/** More places than these are not followed one by one. */
const MOST_AREAS = 200;

/** `null`: somewhere, or in a way (rows that came or went, a sheet), that calls for reading everything. */
export type EditedAreas = ReadonlyMap<string, readonly Area[]> | null;

/** What an event tells of an edit or of a recalculation; older versions of Excel tell less. */
export interface EditEvent {
  readonly worksheetId?: string;
  readonly address?: string;
  /** Of an edit only. */
  readonly changeType?: string;
}

export interface Edits {
  note(event: EditEvent): void;
  /** Something changed that no address tells of. */
  noteUnknown(): void;
  /** All that was noted, and forgets it. */
  take(): EditedAreas;
}

export function edits(): Edits {
  let areas = new Map<string, Area[]>();
  let unknown = false;
  let count = 0;
  return {
    note({ worksheetId, address, changeType = "RangeEdited" }) {
      // Whole rows and columns are no area, as little as an address that is not told.
      const edited = address ? parseAreas(address) : [];
      count += edited.length;
      if (!worksheetId || changeType !== "RangeEdited" || edited.length !== placesIn(address) || count > MOST_AREAS) {
        unknown = true;
        return;
      }
      areas.set(worksheetId, [...(areas.get(worksheetId) ?? []), ...edited]);
    },
    noteUnknown() {
      unknown = true;
    },
    take() {
      const taken = unknown ? null : areas;
      areas = new Map();
      unknown = false;
      count = 0;
      return taken;
    },
  };
}

/** At least one: an address that names no place is not understood. */
const placesIn = (address = ""): number => address.split(",").length;
