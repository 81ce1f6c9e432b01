/** The hostile tracker in the pane: its texts are shown as texts, none becomes an element, an address or a script. */
import { withWorkbook } from "../excel/workbooks";
import { mounted } from "../taskpane/mounted";
import { hostileBook, MARKUP } from "./support/hostileBook";
import { APPRENTICESHIP } from "./support/workbooks";

const ELEMENTS = "script, img, iframe, object, embed, style:not([data-make-styles-bucket]), link, base, meta";

/** What on screen came from a text as more than a text. */
function injected(): string[] {
  const all = [...document.body.querySelectorAll("*")];
  return [
    ...[...document.body.querySelectorAll(ELEMENTS)].map((element) => element.outerHTML.slice(0, 200)),
    ...all.flatMap((element) =>
      [...element.attributes]
        .filter(({ name }) => /^on|^srcdoc$/.test(name))
        .map(({ name, value }) => `${name}=${value}`),
    ),
    ...all.flatMap((element) =>
      ["href", "src", "action", "formaction"]
        .map((name) => element.getAttribute(name) ?? "")
        .filter(
          (address) => address !== "" && !/^(#|https:\/\/(www\.|travail-emploi|learn\.)|\w+\.html)/.test(address),
        ),
    ),
  ];
}

test("every screen shows her hostile texts, and nothing of them runs or leads anywhere", async () => {
  const snapshot = await withWorkbook(hostileBook(), async ({ host }) => {
    await host.attach({ names: true, stateColumn: false });
    await host.setScope(APPRENTICESHIP);
    await host.saveSettings({ body: `${MARKUP[0]} ${MARKUP[1]}` });
    return host.read();
  });
  const alerts: unknown[] = [];
  // jsdom says here what a browser would have done: gone to another page.
  const said: string[] = [];
  const levels = jest
    .spyOn(console, "error")
    .mockImplementation((...parts: unknown[]) => void said.push(parts.map(String).join(" ")));
  Object.assign(window, { alert: (text: unknown) => alerts.push(text) });
  const pane = await mounted(snapshot);
  const shown: string[] = [];
  const look = () => {
    expect(injected()).toEqual([]);
    shown.push(
      document.body.textContent ?? "",
      ...[...document.body.querySelectorAll("[aria-label], [title]")].map(
        (element) => `${element.getAttribute("aria-label") ?? ""} ${element.getAttribute("title") ?? ""}`,
      ),
    );
  };
  try {
    const tabs = [...document.body.querySelectorAll<HTMLElement>("[role=tab]")].length;
    expect(tabs).toBeGreaterThan(2);
    /** The buttons of a screen that keep her in the pane: files go to her own disk. */
    const buttons = () =>
      [...document.body.querySelectorAll<HTMLElement>("main button, main summary")].filter(
        ({ textContent }) => !/\.ics|SVG|PNG/.test(textContent ?? ""),
      );
    // Those whose proofs are markup, and one whose proof is a formula.
    const indicators = () =>
      buttons().filter((button) => /^Indicateur (1[3-9]|20|32)\b/.test(button.getAttribute("aria-label") ?? ""));
    const visit = async (tab: number, targets: () => HTMLElement[], most: number) => {
      for (let at = 0; at < most; at += 1) {
        await pane.clickOn([...document.body.querySelectorAll<HTMLElement>("[role=tab]")][tab]!);
        look();
        const target = targets()[at];
        if (!target) return at;
        await pane.clickOn(target);
        look();
      }
      return most;
    };
    for (let tab = 0; tab < tabs; tab += 1) await visit(tab, buttons, 6);
    expect(await visit(1, indicators, 40)).toBeGreaterThan(7);
    // They were on screen, so that the rest of this test means something.
    const all = shown.join("\n");
    for (const text of ["<script>alert(1)</script>", "onerror=alert(1)", "javascript:alert(1)", "=HYPERLINK("])
      expect({ text, shown: all.includes(text) }).toEqual({ text, shown: true });
    expect(alerts).toEqual([]);
    expect(said).toEqual([]);
  } finally {
    levels.mockRestore();
    await pane.close();
  }
}, 180_000);
