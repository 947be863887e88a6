import { useRef, useState } from 'react';
import { randomId } from '../api/random-id.ts';
import { Problem, type Request, request, Unreachable } from '../api/request.ts';

/** Why a form did not go through. Nothing that was typed is lost by it. */
export interface Fault {
  /** The server was not reached: the same may be tried again. */
  readonly unreachable: boolean;
  /** The fields that are at fault. */
  readonly fields: ReadonlySet<string>;
  /** What the API said; null where it was not reached. */
  readonly problem: Problem | null;
}

/** Sends a form. The same form, tried again after the connection was lost, has one effect. */
export function useSubmit() {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const lost = useRef<{ readonly form: string; readonly key: string } | null>(null);

  /** @returns null where it did not go through; `fault` says why. */
  const submit = async <T>(path: string, { method = 'POST', body }: Request): Promise<T | null> => {
    const form = JSON.stringify([method, path, body]);
    const key = lost.current?.form === form ? lost.current.key : randomId();
    lost.current = null;
    setBusy(true);
    setFault(null);
    try {
      return await request<T>(path, { method, body, key });
    } catch (error) {
      if (error instanceof Unreachable) lost.current = { form, key };
      else if (!(error instanceof Problem)) throw error;
      setFault(faultOf(error));
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { busy, fault, submit };
}

function faultOf(error: Unreachable | Problem): Fault {
  if (!(error instanceof Problem)) return { unreachable: true, fields: new Set(), problem: null };
  return { unreachable: false, fields: new Set(error.errors.map(({ field }) => field)), problem: error };
}
