import { defaultScript, lintScript, SCRIPT_ELEMENTS } from '@conversations/consent/lint';
import { useTranslation } from 'react-i18next';
import { useMe } from '../app/me.ts';
import { useLater } from '../app/use-later.ts';
import { Time } from '../ui/time.tsx';
import { dayAndTime } from '../words/times.ts';
import { Checklist } from './checklist.tsx';
import { EditButton } from './edit-button.tsx';
import { Loading, PartHead, ReadOnly } from './part-frame.tsx';
import { readingSeconds } from './reading-time.ts';
import styles from './script-part.module.css';
import { useShopSettings } from './shop-data.ts';
import { useWordingDraft } from './use-wording-draft.ts';
import { Versions } from './versions.tsx';
import { useScripts, type Version } from './wording-data.ts';
import bench from './wording-editor.module.css';
import { WordingEditor } from './wording-editor.tsx';

/** What staff read aloud: its words as they are read, what they must say, and every version there was (M2, C4). */
export function ScriptPart() {
  const scripts = useScripts();
  const settings = useShopSettings();
  const current = scripts.data?.items[0];
  if (!current || !settings.data) {
    const retry = () => void Promise.all([scripts.refetch(), settings.refetch()]);
    return <Loading failed={scripts.isError || settings.isError} onRetry={retry} />;
  }
  return <Script current={current} versions={scripts.data?.items ?? []} businessName={settings.data.name} />;
}

interface Props {
  readonly current: Version;
  readonly versions: readonly Version[];
  readonly businessName: string;
}

function Script({ current, versions, businessName }: Props) {
  const { t } = useTranslation('settings');
  const isOwner = useMe().role === 'owner';
  const lint = (text: string) => lintScript(text, { businessName });
  const edit = useWordingDraft({ name: 'script', path: '/scripts', current, lint });
  const findings = useLater() ? lint(edit.text) : null;
  const aloud = t('script.aloud', { count: readingSeconds(edit.text) });
  const isEditing = isOwner && edit.isOpen;
  return (
    <>
      <PartHead
        title={t('parts.script.title')}
        about={t('script.about')}
        action={isOwner && <EditButton edit={edit} />}
      />
      {!isOwner && <ReadOnly>{t('script.ownerOnly')}</ReadOnly>}
      <div className={bench.bench} data-editing={isEditing}>
        {isEditing && (
          <div className={bench.words}>
            <WordingEditor
              edit={edit}
              label={t('script.label')}
              findings={findings ?? []}
              standard={defaultScript({ businessName })}
              size="large"
              maxLength={5_000}
              measure={aloud}
            />
          </div>
        )}
        <figure className={`${bench.outcome} ${styles.reading}`}>
          {isEditing && <figcaption className={styles.caption}>{t('script.preview')}</figcaption>}
          <blockquote>{edit.text}</blockquote>
          {!isEditing && (
            <figcaption>
              {t('versions.number', { version: current.version })} ·{' '}
              {current.author.kind === 'staff' ? current.author.name : t('versions.standard')},{' '}
              <Time at={current.createdAt} say={dayAndTime} /> · {aloud}
            </figcaption>
          )}
        </figure>
        <div className={bench.side}>
          <Checklist of="script" text={edit.text} required={SCRIPT_ELEMENTS} findings={findings} />
        </div>
      </div>
      <Versions versions={versions} onReuse={isOwner ? edit.write : undefined} />
    </>
  );
}
