/**
 * Rows with room for the fields that only some of them have. The engine learns from the first objects of a constructor how
 * many fields those made by it get in the end, and makes the next ones as large: each field added to a plain literal moves all
 * that were added before. What is made is a plain object like any other.
 */
import type { IndicatorRow, RegisterEntry } from "../../model/recognition";
import type { Writable } from "./result";

type Maker<Of> = (base: Of) => Writable<Of>;

function Row(this: Writable<IndicatorRow>, base: IndicatorRow) {
  this.table = base.table;
  this.sheet = base.sheet;
  this.row = base.row;
  this.indicatorText = base.indicatorText;
  this.indicators = base.indicators;
  this.criterion = base.criterion;
  this.status = base.status;
  this.proofs = base.proofs;
}

function Entry(this: Writable<RegisterEntry>, base: RegisterEntry) {
  this.table = base.table;
  this.sheet = base.sheet;
  this.row = base.row;
  this.proof = base.proof;
  this.indicatorText = base.indicatorText;
  this.indicators = base.indicators;
}

function makerOf<Of>(constructor: (this: Writable<Of>, base: Of) => void): Maker<Of> {
  constructor.prototype = Object.prototype;
  const Made = constructor as unknown as new (base: Of) => Writable<Of>;
  return (base) => new Made(base);
}

/** What every row has, to be given the fields that it has beside. */
export const roomyRow = makerOf(Row);
export const roomyEntry = makerOf(Entry);
