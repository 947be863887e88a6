import { type ComponentType, type ReactNode, use } from 'react';

/** A part of the program that did not come: no connection, or a newer version has taken its place. */
export class NotLoaded extends Error {
  /** How often this part did not come by now. */
  readonly times: number;
  /** The next time it is wanted it is fetched anew. */
  readonly forget: () => void;

  constructor(times: number, forget: () => void, cause: unknown) {
    super('A part of the program could not be loaded', { cause });
    this.times = times;
    this.forget = forget;
  }
}

interface LaterScreen<Props> {
  (props: Props): ReactNode;
  /** Fetches it before it is wanted. */
  fetch(): Promise<unknown>;
}

/**
 * A screen that is a file of its own. One that has come already is there with the press that leads to it; React's `lazy`
 * would show the place empty first, for a moment that it makes 300 ms long.
 */
export function laterScreen<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): LaterScreen<Props> {
  let loaded: ComponentType<Props> | undefined;
  let loading: Promise<ComponentType<Props>> | undefined;
  let failures = 0;
  const forget = () => {
    loading = undefined;
  };
  const fetch = () => {
    loading ??= load().then(
      (part) => {
        loaded = part.default;
        return loaded;
      },
      (cause: unknown) => {
        failures += 1;
        throw new NotLoaded(failures, forget, cause);
      },
    );
    return loading;
  };
  const Screen = (props: Props) => {
    const Loaded = loaded ?? use(fetch());
    return <Loaded {...props} />;
  };
  return Object.assign(Screen, { fetch });
}
