/** The requests that are counted are those that Excel gets, but for what Office.js asks by itself. */
import { createHost } from "../../../src/excel";
import { traffic } from "../../../src/excel/base/traffic";
import { openWorkbench } from "../../support/addin";
import { bookOf, TODAY } from "../workbooks";

/** Asked by Office.js when it starts, and after each run to let go of ranges. */
const OF_ITS_OWN =
  /NotifyActionHandlerReady|_SetOsfControlContainerReadyForCustomFunctions|^(?:(?!"QueryInfo").)*_RemoveReference/s;

test("opening, following, activating, a sheet and removing", async () => {
  const workbench = await openWorkbench(bookOf("suivi-formatrice-independante.xlsx"));
  try {
    let got = 0;
    workbench.setFault((_number, body) => {
      if (!OF_ITS_OWN.test(body)) got += 1;
      return null;
    });
    const host = createHost(() => TODAY);
    const before = traffic().requests;
    const stop = await host.follow(() => undefined);
    await host.read();
    await host.attach({ names: true, stateColumn: true });
    await host.generate(["summary"], { live: false });
    await host.remove();
    expect(got).toBeGreaterThan(10);
    expect(traffic().requests - before).toBe(got);
    stop();
  } finally {
    workbench.close();
  }
});
