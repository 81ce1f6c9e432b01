/** How a sheet and its button stand side by side. */
import { makeStyles } from "@fluentui/react-components";

export const useSheetRowStyles = makeStyles({
  sheet: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: "12px",
    padding: "10px 0",
  },
});
