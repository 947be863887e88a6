import { promotionWords } from '@conversations/consent/lint';
import { Tag } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ConversationDetail } from '../api/types.ts';
import { useMe } from '../app/me.ts';
import styles from './promotion-hint.module.css';

interface Props {
  readonly conversation: ConversationDetail;
  readonly body: string;
}

/** While one writes: what of it sells, so that it counts as an offer, and whether it would go (C10, C50). */
export default function PromotionHint({ conversation, body }: Props) {
  const { t } = useTranslation('inbox');
  const { business } = useMe();
  const [found] = promotionWords(body, business.name);
  if (found === undefined) return null;
  const { promotional } = conversation.texting;
  const follows =
    promotional === null
      ? t('offer.goes')
      : promotional === 'quiet_hours' || promotional === 'frequency_limit'
        ? t('offer.waits')
        : t('offer.refused');
  return (
    <p className={styles.hint} role="status">
      <Tag size={14} aria-hidden="true" />
      <span>
        {t('offer.sells', { words: found.words })} {follows}
      </span>
    </p>
  );
}
