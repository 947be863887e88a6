import { useLayoutEffect, useRef } from 'react';

/** Something that can be done on the screen that is open, for the palette. */
export interface Command {
  readonly id: string;
  /** In the reader's words, as a button would say it. */
  readonly label: string;
  /** The key that does the same. */
  readonly shortcut?: string;
  readonly run: () => void;
}

const offered: { current: readonly Command[] }[] = [];

/** Offers these in the palette while this component is shown. */
export function useCommands(commands: readonly Command[]): void {
  const holder = useRef(commands);
  holder.current = commands;
  useLayoutEffect(() => {
    offered.push(holder);
    return () => void offered.splice(offered.indexOf(holder), 1);
  }, []);
}

/** What is offered now; what was shown last, and so is nearest to the hand, first. */
export const offeredCommands = (): readonly Command[] =>
  offered.toReversed().flatMap(({ current }) => current);
