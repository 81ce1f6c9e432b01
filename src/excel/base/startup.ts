/** Whether Excel loads the add-in with this workbook, before anyone opens the pane. */

/**
 * Asks Excel for it, or for the contrary.
 * @returns what Excel says afterwards; null where it cannot tell (an Excel without shared runtime, or a refusal)
 */
export async function loadAtOpening(on: boolean): Promise<boolean | null> {
  try {
    await Office.addin.setStartupBehavior(on ? Office.StartupBehavior.load : Office.StartupBehavior.none);
    return (await Office.addin.getStartupBehavior()) === Office.StartupBehavior.load;
  } catch {
    return null;
  }
}
