/** `Excel.SettingCollection`: the add-in's own settings in the workbook. */
import { handle, type ObjectType } from "../batch/declare";
import { type Handle } from "../batch/handle";
import { ApiError } from "../errors";
import type { HostSession } from "../batch/session";

interface SettingTarget {
  readonly key: string;
}

const SETTING: ObjectType<SettingTarget> = {
  name: "Setting",
  id: { name: "_Id", of: (target) => target.key },
  properties: {
    key: { get: (target) => target.key },
    value: {
      get: (target, session) => {
        if (!session.book.data.settings.has(target.key)) throw new ApiError("ItemNotFound");
        return session.book.data.settings.get(target.key);
      },
      set: (target, value, session) => session.book.setSetting(target.key, value, "addin"),
    },
  },
  methods: {
    delete: (target, _args, session) => {
      if (!session.book.data.settings.has(target.key)) throw new ApiError("ItemNotFound");
      session.book.setSetting(target.key, undefined, "addin");
    },
  },
};

const find = (key: string, session: HostSession): Handle | null =>
  session.book.data.settings.has(key) ? handle(SETTING, { key }) : null;

export const SETTINGS: ObjectType<null> = {
  name: "SettingCollection",
  itemType: () => SETTING,
  items: (_target, session) => [...session.book.data.settings.keys()].map((key) => handle(SETTING, { key })),
  item: (_target, args, session) => {
    const found = find(args.text(0), session);
    if (!found) throw new ApiError("ItemNotFound");
    return found;
  },
  methods: {
    add: (_target, args, session) => {
      const key = args.text(0);
      if (key === "") throw new ApiError("InvalidArgument");
      session.book.setSetting(key, args.at(1) ?? null, "addin");
      return handle(SETTING, { key });
    },
    getCount: (_target, _args, session) => session.book.data.settings.size,
    getItemOrNullObject: (_target, args, session) => find(args.text(0), session),
  },
};
