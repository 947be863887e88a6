import type { Language, LintFinding } from '@conversations/consent/lint';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notify } from '../app/notices.tsx';
import { type Draft, useDraft, useUnsavedWarning } from './draft.ts';
import { errorsOf } from './finding-words.ts';
import { useRefusalWords } from './refusal-words.ts';
import { useSaveWording } from './wording-data.ts';

interface WordingDraft extends Draft {
  readonly text: string;
  /** The version that was in use when the edit began, to notice that somebody else saved meanwhile. */
  readonly from: number;
}

interface Parts {
  /** Of the draft. */
  readonly name: string;
  /** Where a new version is posted to. */
  readonly path: string;
  /** Of the text, where it is written in several. */
  readonly language?: Language;
  readonly current: { readonly text: string; readonly version: number };
  readonly lint: (text: string) => readonly LintFinding[];
}

/** An edit of a script or a template, from its begin to the new version. Nothing typed is lost on the way. */
export function useWordingDraft({ name, path, language, current, lint }: Parts) {
  const { t } = useTranslation(['settings', 'app']);
  const [draft, keep] = useDraft<WordingDraft>(name);
  const [refusal, setRefusal] = useState<string | null>(null);
  const save = useSaveWording(path, language);
  const refusalWords = useRefusalWords();
  useUnsavedWarning(name);
  const text = draft?.text ?? current.text;

  const put = (next: WordingDraft | null) => {
    keep(next);
    // What stood in the way is looked at again when it is next saved.
    setRefusal(null);
  };
  const write = (next: string) =>
    put({ text: next, from: draft?.from ?? current.version, changed: next !== current.text });
  return {
    text,
    isOpen: draft !== null,
    /** Somebody else's version is in use by now. */
    isOvertaken: draft !== null && draft.from !== current.version,
    refusal,
    isBusy: save.isPending,
    write,
    open: () => write(current.text),
    discard: () => {
      put(null);
      if (!draft?.changed) return;
      notify({ text: t('unsaved.discarded'), action: { label: t('app:undo'), run: () => keep(draft) } });
    },
    /** @returns whether it was taken */
    save: async (): Promise<boolean> => {
      const errors = errorsOf(lint(text));
      if (errors.length > 0) {
        setRefusal(t('wording.notYet', { count: errors.length }));
        return false;
      }
      try {
        const { version } = await save.mutateAsync(text);
        put(null);
        notify({ text: t(version === current.version ? 'wording.unchanged' : 'wording.saved', { version }) });
        return true;
      } catch (error) {
        setRefusal(refusalWords(error));
        return false;
      }
    },
  };
}

export type WordingEdit = ReturnType<typeof useWordingDraft>;
