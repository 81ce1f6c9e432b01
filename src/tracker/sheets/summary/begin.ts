/** *Par où commencer*: the six themes on which the rest rests, with what is open in each. */
import { sheets as words } from "../../../text/sheets";
import { states } from "../../../text/states";
import { openThemes } from "../../plan/begin";
import { HAIRLINE, HEIGHT } from "../parts/look";
import { LABEL, MISSING, type SummarySection } from "../parts/summaryParts";

export const begin: SummarySection = (build, { assessment, language }) => {
  const themes = openThemes(assessment, language);
  if (themes.length === 0) return;
  build.block(() => {
    build.section(words[language].summary.begin);
    for (const { name, open } of themes) {
      const said = open
        .map(({ number, state }) => words[language].summary.open(number, states[language][state].toLowerCase()))
        .join(", ");
      build.running(HEIGHT.row, MISSING, 3, said, {}, { [LABEL]: { value: name } }, HAIRLINE);
    }
  });
  build.gap();
};
