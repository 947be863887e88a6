import { Pin, Volume2, VolumeX, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { move, useKeys } from '../app/keys.ts';
import { useMe } from '../app/me.ts';
import { NoticePlace } from '../app/notices.tsx';
import { useStoredFlag } from '../app/stored-flag.ts';
import { IconButton } from '../ui/button.tsx';
import { BehaviourField } from './behaviour-field.tsx';
import { unusedNumber, useHandsets } from './handset-data.ts';
import styles from './handset-dock.module.css';
import { Phone } from './phone.tsx';
import { PhoneTabs } from './phone-tabs.tsx';
import { useFollowedNumber } from './use-followed-number.ts';

/** In the demo shop: the customers' phones beside the screen, to be the customer with. */
export default function HandsetDock({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['handset', 'app']);
  const { senders } = useMe();
  const { data: handsets, isError } = useHandsets();
  const followed = useFollowedNumber();
  const [chosen, setChosen] = useState<string | null>(null);
  const [pinned, setPinned] = useState(false);
  const [sound, setSound] = useStoredFlag('handset-sound');
  useEffect(() => {
    if (followed !== null && !pinned) setChosen(followed);
  }, [followed, pinned]);
  const [inside, setInside] = useState(false);
  const number = chosen ?? handsets?.[0]?.number ?? null;
  const newPhone = () => {
    const taken = new Set(handsets?.map((each) => each.number));
    if (number !== null) taken.add(number);
    setChosen(unusedNumber(senders[0]?.number ?? '', taken));
  };
  return (
    <aside
      className={styles.dock}
      aria-label={t('label')}
      onFocus={() => setInside(true)}
      onBlur={(event) => setInside(event.currentTarget.contains(event.relatedTarget))}
      onKeyDown={(event) => {
        // What is written into hears of no other keys.
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      {inside && <EscapeKey onPress={onClose} />}
      <header className={styles.header}>
        <h2 className={styles.title}>{t('title')}</h2>
        <IconButton
          label={t('pin')}
          size="small"
          aria-pressed={pinned}
          className={styles.toggle}
          onClick={() => setPinned(!pinned)}
        >
          <Pin size={16} aria-hidden="true" />
        </IconButton>
        <IconButton
          label={t('sound')}
          size="small"
          aria-pressed={sound}
          className={styles.toggle}
          onClick={() => setSound(!sound)}
        >
          {sound ? <Volume2 size={16} aria-hidden="true" /> : <VolumeX size={16} aria-hidden="true" />}
        </IconButton>
        <IconButton label={t('app:close')} size="small" onClick={onClose}>
          <X size={18} aria-hidden="true" />
        </IconButton>
      </header>
      <PhoneTabs handsets={handsets ?? []} chosen={number} onChoose={setChosen} onNew={newPhone} />
      {isError && <p className={styles.failed}>{t('listFailed')}</p>}
      {number !== null && (
        <>
          <Phone key={number} number={number} sound={sound} />
          <BehaviourField number={number} />
        </>
      )}
      <NoticePlace />
    </aside>
  );
}

/** While the focus is inside, Escape is the dock's and not the screen's: the key that was asked for last goes first. */
function EscapeKey({ onPress }: { readonly onPress: () => void }) {
  useKeys({ Escape: move(onPress) });
  return null;
}
