/** What an add-in keeps in the workbook, by key. */
import { collection, type HostObject, method, namedObject, readable, settable } from "./host-object.ts";
import { invalidArgument, itemNotFound } from "./refusal.ts";
import type { World } from "./world.ts";

/** `workbook.settings`: they are saved with the file when a person saves it. */
export function settingsObject({ book }: World): HostObject {
  const kept = (): Record<string, unknown> => {
    book.settings ??= {};
    return book.settings;
  };
  const has = (key: unknown): key is string => typeof key === "string" && Object.hasOwn(kept(), key);
  const settingObject = (key: string): HostObject =>
    namedObject("Setting", key, {
      Key: readable("1.4", () => key),
      Value: settable(
        "1.4",
        () => kept()[key],
        (value) => {
          kept()[key] = value;
        },
      ),
      Delete: method("1.4", () => {
        delete kept()[key];
        return null;
      }),
    });
  return collection(
    "SettingCollection",
    {
      Add: method("1.4", ([key, value]) => {
        if (typeof key !== "string" || key === "") throw invalidArgument("SettingCollection.add");
        kept()[key] = value;
        return settingObject(key);
      }),
      GetCount: method("1.4", () => Object.keys(kept()).length),
      GetItem: method("1.4", ([key]) => {
        if (!has(key)) throw itemNotFound("SettingCollection.getItem");
        return settingObject(key);
      }),
      GetItemOrNullObject: method("1.4", ([key]) => (has(key) ? settingObject(key) : null)),
    },
    () => Object.keys(kept()).map(settingObject),
  );
}
