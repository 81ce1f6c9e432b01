/** `Excel.ShapeCollection` and `Excel.Shape`: pictures of the add-in, and those of the file to look at. */
import type { BookDrawing, BookImage } from "../../book/types";
import { sameName } from "../../formula/names";
import type { Arguments } from "../batch/arguments";
import { asNumber, textArgument, asWord } from "../batch/arguments";
import { handle, type ObjectType, type Property } from "../batch/declare";
import { type Handle } from "../batch/handle";
import { ApiError } from "../errors";
import { requirePermission } from "../guards";
import type { HostSession } from "../batch/session";
import { anchorOf, boxOf, type Box } from "./anchors";
import type { SheetTarget } from "./handles";
import { largest } from "../../formula/many";

interface ShapeTarget extends SheetTarget {
  readonly id: string;
}

/** Pictures are at their natural size: 96 pixels to the inch. */
const POINTS_PER_PIXEL = 0.75;
const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47];

function find(target: ShapeTarget, session: HostSession): BookImage | BookDrawing {
  const sheet = session.book.sheet(target.sheetId);
  const found =
    sheet.images.find((image) => image.id === target.id) ??
    sheet.drawings.find((drawing) => drawingId(drawing) === target.id);
  if (!found) throw new ApiError("ItemNotFound");
  return found;
}

const drawingId = (drawing: BookDrawing): string => `drawing-${drawing.name}`;
const isImage = (shape: BookImage | BookDrawing): shape is BookImage => "png" in shape;

/** Shapes of the file are shown, not touched. */
function change(target: ShapeTarget, session: HostSession, edit: (image: BookImage) => void): void {
  const shape = find(target, session);
  if (!isImage(shape)) throw new ApiError("NotImplemented", "Shape");
  session.book.changeLook(target.sheetId, "addin", () => edit(shape));
}

const side = (member: keyof Box): Property<ShapeTarget> => ({
  get: (target, session) => boxOf(session.book.sheet(target.sheetId), find(target, session).anchor)[member],
  set: (target, value, session) => {
    const points = asNumber(value);
    change(target, session, (image) => {
      const sheet = session.book.sheet(target.sheetId);
      image.anchor = anchorOf(sheet, { ...boxOf(sheet, image.anchor), [member]: points });
    });
  },
});

const SHAPE: ObjectType<ShapeTarget> = {
  name: "Shape",
  id: { name: "Id", of: (target) => target.id },
  properties: {
    id: { get: (target) => target.id },
    name: {
      get: (target, session) => find(target, session).name,
      set: (target, value, session) => {
        const name = textArgument(value);
        change(target, session, (image) => void (image.name = name));
      },
    },
    type: {
      get: (target, session) => {
        const shape = find(target, session);
        return isImage(shape) || shape.kind === "image"
          ? "Image"
          : shape.kind === "chart"
            ? "Unsupported"
            : "GeometricShape";
      },
    },
    altTextDescription: {
      get: (target, session) => find(target, session).altText ?? "",
      set: (target, value, session) => {
        const text = textArgument(value);
        change(target, session, (image) => void (image.altText = text));
      },
    },
    left: side("left"),
    top: side("top"),
    width: side("width"),
    height: side("height"),
    lockAspectRatio: { get: () => true, set: (target, _value, session) => change(target, session, () => undefined) },
    placement: {
      get: () => "TwoCell",
      set: (_target, value) => void asWord(value, ["TwoCell", "OneCell", "Absolute"]),
    },
    visible: { get: () => true },
  },
  methods: {
    delete: (target, _args, session) => {
      change(target, session, () => undefined);
      session.book.changeLook(
        target.sheetId,
        "addin",
        (sheet) => void (sheet.images = sheet.images.filter((image) => image.id !== target.id)),
      );
    },
  },
};

function addImage(target: SheetTarget, args: Arguments, session: HostSession): Handle {
  requirePermission(session, target.sheetId, "allowEditObjects");
  const png = readPng(args.text(0));
  const view = new DataView(png.buffer, png.byteOffset);
  const [width, height] = [view.getUint32(16) * POINTS_PER_PIXEL, view.getUint32(20) * POINTS_PER_PIXEL];
  const sheet = session.book.sheet(target.sheetId);
  const number =
    largest(
      sheet.images.map((image) => Number(/\d+$/.exec(image.id)?.[0] ?? 0)),
      0,
    ) + 1;
  const image: BookImage = {
    id: `image-${number}`,
    name: `Image ${number}`,
    png,
    anchor: anchorOf(sheet, { left: 0, top: 0, width, height }),
  };
  session.book.changeLook(target.sheetId, "addin", (changed) => void changed.images.push(image));
  return handle(SHAPE, { ...target, id: image.id });
}

function readPng(base64: string): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    throw new ApiError("InvalidArgument");
  }
  if (bytes.length < 24 || PNG_SIGNATURE.some((byte, index) => bytes[index] !== byte))
    throw new ApiError("InvalidArgument");
  return bytes;
}

function listed(target: SheetTarget, session: HostSession): ShapeTarget[] {
  const sheet = session.book.sheet(target.sheetId);
  return [...sheet.drawings.map(drawingId), ...sheet.images.map((image) => image.id)].map((id) => ({ ...target, id }));
}

function byKey(target: SheetTarget, key: string, session: HostSession): Handle | null {
  const found = listed(target, session).find((shape) => shape.id === key || sameName(find(shape, session).name, key));
  return found ? handle(SHAPE, found) : null;
}

const getItem = (target: SheetTarget, args: Arguments, session: HostSession): Handle => {
  const found = byKey(target, args.text(0), session);
  if (!found) throw new ApiError("ItemNotFound");
  return found;
};

export const SHAPES: ObjectType<SheetTarget> = {
  name: "ShapeCollection",
  itemType: () => SHAPE,
  items: (target, session) => listed(target, session).map((shape) => handle(SHAPE, shape)),
  item: getItem,
  methods: {
    addImage,
    getItem,
    getCount: (target, _args, session) => listed(target, session).length,
    getItemAt: (target, args, session) => {
      const shape = listed(target, session)[args.integer(0)];
      if (!shape) throw new ApiError("InvalidArgument");
      return handle(SHAPE, shape);
    },
    getItemOrNullObject: (target, args, session) => byKey(target, args.text(0), session),
  },
};
