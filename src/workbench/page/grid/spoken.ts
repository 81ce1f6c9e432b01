/** The language of the grid's own menus. */
import { type Injector, LocaleService, LocaleType } from "@univerjs/core";

/** @param locale such as `fr-FR`; what is neither French nor English is French, as the page is */
export async function speakIn(injector: Injector, locale: string): Promise<void> {
  const languages = injector.get(LocaleService);
  if (!locale.startsWith("en")) return languages.setLocale(LocaleType.FR_FR);
  const { gridEnglish } = await import("./gridEnglish");
  languages.load({ [LocaleType.EN_US]: gridEnglish });
  languages.setLocale(LocaleType.EN_US);
}
