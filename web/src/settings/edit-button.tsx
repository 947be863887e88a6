import { Pencil } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { act, useKeys } from '../app/keys.ts';
import { Button } from '../ui/button.tsx';
import type { WordingEdit } from './use-wording-draft.ts';

/** Begins an edit, as `E` does. When it ends, the focus comes back here. */
export function EditButton({ edit: { isOpen, open } }: { readonly edit: WordingEdit }) {
  const { t } = useTranslation('settings');
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);
  useKeys({ e: isOpen ? undefined : act(open) });
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus({ preventScroll: true });
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (isOpen) return null;
  return (
    <Button
      ref={button}
      look="primary"
      icon={<Pencil size={16} aria-hidden="true" />}
      shortcut="E"
      onClick={open}
    >
      {t('wording.edit')}
    </Button>
  );
}
