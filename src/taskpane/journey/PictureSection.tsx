/** The picture of the journey: to keep as a file, or to insert in the workbook. */
import { useMemo } from "react";
import { Button } from "@fluentui/react-components";
import { paneJourney } from "../../text/pane/journey";
import { usePane } from "../context";
import { useLanguage } from "../language";
import { Section } from "../parts/Section";
import { pictureText, type JourneyModel } from "./model";
import { journeyPicture } from "./picture";
import { pngText, savePng, saveSvg, svgAddress } from "./save";
import { useJourneyStyles } from "./styles";

/** The picture is a copy for elsewhere: what it says is in the list above. */
export function PictureSection({ model }: { readonly model: JourneyModel }) {
  const styles = useJourneyStyles();
  const language = useLanguage();
  const text = paneJourney[language];
  const { snapshot, environment, tracker } = usePane();
  const { svg, width, height } = useMemo(
    () => journeyPicture(model, snapshot.assessment.referential, language),
    [model, snapshot, language],
  );
  const insert = () =>
    void tracker.act("sheets", async (host) =>
      host.insertPicture({
        png: await pngText(svg, width, height),
        width,
        height,
        altText: pictureText(model, language),
      }),
    );
  return (
    <Section title={text.picture}>
      <img className={styles.picture} src={svgAddress(svg)} width={width} height={height} alt={text.pictureName} />
      <div className={styles.actions}>
        <Button id="insert-picture" disabled={tracker.busy !== null} onClick={insert}>
          {snapshot.ourSheets.picture === undefined ? text.insert : text.insertAgain}
        </Button>
        <Button id="save-svg" onClick={() => saveSvg(svg, text.file)}>
          {text.svg}
        </Button>
        <Button id="save-png" onClick={() => void savePng(svg, width, height, text.file)}>
          {text.png}
        </Button>
      </div>
      {!environment.canDownload && <span className={styles.small}>{text.noDownload}</span>}
    </Section>
  );
}
