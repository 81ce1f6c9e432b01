/** The one primary button of a screen: as wide as the pane when it is narrow. */
import type { ReactNode } from "react";
import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { WIDE } from "../look";

const useStyles = makeStyles({
  button: { width: "100%", minHeight: "32px", [WIDE]: { width: "auto" } },
});

interface ActionProps {
  readonly id?: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  readonly children: ReactNode;
}

export function Primary(props: ActionProps) {
  return <Button appearance="primary" className={useStyles().button} {...props} />;
}

/** The one secondary button at the end of a list. */
export function Secondary({ className, ...props }: ActionProps & { readonly className?: string }) {
  return <Button className={mergeClasses(useStyles().button, className)} {...props} />;
}
