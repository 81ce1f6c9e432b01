/**
 * Parts of the pane that are loaded when they are first needed, or ahead of it. One that cannot be loaded (the network is
 * away) says so in its place, and is tried again on a click; nothing else of the pane goes with it.
 */
import { Component, createElement, lazy, useState, type ComponentType, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { usePaneText } from "../language";

export type LaterPart<Props> = ComponentType<Props> & {
  /** Loads it ahead; never rejects. */
  readonly ahead: () => Promise<void>;
};

/** Thrown in the place of a part that could not be loaded. */
class PartNotLoaded extends Error {}

export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): LaterPart<Props> {
  const fresh = () =>
    lazy(async () => {
      try {
        return { default: await load() };
      } catch (error) {
        // React keeps the answer of this one for good: the next try is another's.
        current = fresh();
        throw new PartNotLoaded(error instanceof Error ? error.message : String(error));
      }
    });
  let current = fresh();
  function Part(props: Props) {
    const [loaded] = useState(() => current);
    return createElement(loaded as ComponentType<Props>, props);
  }
  return Object.assign(Part, { ahead: () => load().then(ignore, ignore) });
}

const ignore = () => undefined;

/** At rest for this long, where the browser does not tell (Safari). */
const REST_MS = 300;

/** Until nothing else is to be done. */
export const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ("requestIdleCallback" in window) window.requestIdleCallback(() => resolve());
    else setTimeout(resolve, REST_MS);
  });

interface LoadableProps {
  readonly children: ReactNode;
  /** What stands there when it cannot be loaded; a sentence and a button unless said. */
  readonly instead?: ReactNode;
}

/** Around parts that are loaded later. */
export class Loadable extends Component<LoadableProps, { readonly error: unknown }> {
  override state = { error: null as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    if (!(error instanceof PartNotLoaded)) throw error;
    return this.props.instead === undefined ? (
      <NotLoaded again={() => this.setState({ error: null })} />
    ) : (
      this.props.instead
    );
  }
}

function NotLoaded({ again }: { readonly again: () => void }) {
  const text = usePaneText();
  return (
    <div role="alert">
      <p>{text.partNotLoaded}</p>
      <Button onClick={again}>{text.tryAgain}</Button>
    </div>
  );
}
