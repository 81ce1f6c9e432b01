/** What the ribbon's buttons do and say; the workbook behind is played by a host of a few lines. */
import { COMMAND_NAMES, runRibbonCommand } from "../../src/commands/commands";
import { RnqError, type Snapshot, type TrackerHost, type Written } from "../../src/excel/base/api";
import { readFileSync } from "node:fs";
import path from "node:path";
import { all, at, parseManifest } from "../support/manifest";

function hostWith(
  snapshot: { attached: boolean; highlighted?: boolean; indicators?: readonly number[][] },
  change: Partial<TrackerHost> = {},
) {
  const calls: string[] = [];
  const write = (call: string, what: Written["what"], sheets: readonly string[] = []) => {
    calls.push(call);
    return Promise.resolve({ what, sheets });
  };
  const host = {
    read: () => {
      calls.push("read");
      const rows = (snapshot.indicators ?? []).map((indicators) => ({ indicators }));
      return Promise.resolve({
        settings: { attached: snapshot.attached },
        highlighted: snapshot.highlighted ?? false,
        recognition: { rows },
      } as unknown as Snapshot);
    },
    highlight: (on: boolean) => write(`highlight ${on}`, "highlight"),
    generate: (which: readonly string[]) => write(`generate ${which.join()}`, "sheets", ["Synthèse avant audit"]),
    undo: () => write("undo", "undo"),
    ...change,
  } as unknown as TrackerHost;
  return { host, calls };
}

test("the commands are those of the manifest", () => {
  const manifest = parseManifest(readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8"));
  const named = all(manifest, "Action")
    .filter((action) => action.attributes["xsi:type"] === "ExecuteFunction")
    .map((action) => at(action, "FunctionName").text);
  expect([...COMMAND_NAMES].sort()).toEqual(named.sort());
});

test("refreshing reads, counts each indicator once and opens the pane", async () => {
  const { host, calls } = hostWith({ attached: true, indicators: [[1], [2, 3], [3]] });
  const { notice, show } = await runRibbonCommand("refresh", host, "fr");
  expect(calls).toEqual(["read"]);
  expect(notice.text).toBe("Classeur relu\u00a0: 3\u00a0indicateurs dans votre tableau. Rien n’a été modifié.");
  expect(show).toBe(true);
});

test.each([
  [false, "highlight true"],
  [true, "highlight false"],
])("highlighting when it is %s does %s", async (highlighted, call) => {
  const { host, calls } = hostWith({ attached: true, highlighted });
  const { notice, show } = await runRibbonCommand("highlight", host, "fr");
  expect(calls).toEqual(["read", call]);
  expect({ tone: notice.tone, show }).toEqual({ tone: "done", show: false });
});

test.each(["highlight", "journey", "summary", "dossier"] as const)(
  "%s writes nothing before the tracker is activated, and says so in the pane",
  async (name) => {
    const { host, calls } = hostWith({ attached: false });
    const { notice, show } = await runRibbonCommand(name, host, "fr");
    expect(calls).toEqual(["read"]);
    expect(notice).toMatchObject({ tone: "error", text: expect.stringContaining("pas encore activé") as string });
    expect(show).toBe(true);
  },
);

test("a sheet is generated with values and named when it is there", async () => {
  const { host, calls } = hostWith({ attached: true });
  const { notice } = await runRibbonCommand("summary", host, "fr");
  expect(calls).toEqual(["read", "generate summary"]);
  expect(notice.text).toContain("Synthèse avant audit");
});

test("removing is only asked: the pane opens on its own screen", async () => {
  const { host, calls } = hostWith({ attached: true });
  expect(await runRibbonCommand("remove", host, "fr")).toEqual({
    notice: { tone: "done", text: "", open: "remove" },
    show: true,
  });
  expect(calls).toEqual([]);
});

test("an error of ours is told in its own words, any other with what happened to her data", async () => {
  const protectedSheet = hostWith(
    { attached: true },
    { generate: () => Promise.reject(new RnqError("protectedSheet", "La feuille est protégée.", "AccessDenied")) },
  );
  expect((await runRibbonCommand("dossier", protectedSheet.host, "fr")).notice).toEqual({
    tone: "error",
    text: "La feuille est protégée.",
    detail: "AccessDenied",
  });
  const broken = hostWith({ attached: true }, { undo: () => Promise.reject(new TypeError("x is undefined")) });
  expect((await runRibbonCommand("undo", broken.host, "en")).notice).toEqual({
    tone: "error",
    text: "RNQ could not finish. Your data was not changed. Try again.",
    detail: "x is undefined",
  });
});
