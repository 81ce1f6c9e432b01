/** What a click needs is loaded by the click: when the network is away she is told, and the next click works. */
import { loadedLater } from "../../../src/excel/base/loaded";

test("says that nothing was written, and loads at the next click", async () => {
  let away = true;
  const load = () =>
    away
      ? Promise.reject(Object.assign(new Error("Loading chunk 3 failed."), { name: "ChunkLoadError" }))
      : Promise.resolve("code");
  await expect(loadedLater(load, "fr")).rejects.toMatchObject({
    name: "RnqError",
    code: "notLoaded",
    message: expect.stringContaining("rien n’a été écrit"),
    detail: "ChunkLoadError",
  });
  away = false;
  await expect(loadedLater(load, "fr")).resolves.toBe("code");
});
