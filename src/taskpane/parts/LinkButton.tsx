/** A secondary action: looks like a link, is a button. */
import type { ButtonHTMLAttributes, ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { focusRing } from "../look";

const useStyles = makeStyles({
  button: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: "4px",
    minHeight: "24px",
    padding: 0,
    border: "none",
    background: "none",
    font: "inherit",
    textAlign: "left",
    color: tokens.colorBrandForegroundLink,
    cursor: "pointer",
    borderRadius: "2px",
    overflowWrap: "anywhere",
    ":hover": { textDecorationLine: "underline" },
    ":disabled": { color: tokens.colorNeutralForegroundDisabled, cursor: "default", textDecorationLine: "none" },
    "@media (forced-colors: active)": { color: "LinkText" },
    ...focusRing,
  },
});

interface LinkButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly icon?: ReactNode;
}

export function LinkButton({ icon, children, className, ...props }: LinkButtonProps) {
  const styles = useStyles();
  return (
    <button type="button" {...props} className={mergeClasses(styles.button, className)}>
      {icon}
      {children}
    </button>
  );
}
