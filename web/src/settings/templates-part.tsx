import { isError } from '@conversations/consent/lint';
import { ChevronRight, MessageSquareText, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'wouter';
import { Empty } from '../ui/empty.tsx';
import { Loading, PartHead } from './part-frame.tsx';
import { PhoneBubble } from './phone-bubble.tsx';
import { useSegmentWords } from './segment-words.ts';
import { TemplateScreen } from './template-screen.tsx';
import styles from './templates-part.module.css';
import { languageTag, TextLanguages, templatesIn, useTextLanguage } from './text-language.tsx';
import { type Template, useTemplates } from './wording-data.ts';

/** The words of every text that goes out by itself: all of them as a customer gets them, or one to look into (C50). */
export function TemplatesPart() {
  const { t } = useTranslation('settings');
  const [params] = useSearchParams();
  const language = useTextLanguage();
  const { data, isError: failed, refetch } = useTemplates(language);
  if (!data) return <Loading failed={failed} onRetry={() => void refetch()} />;
  const opened = data.items.find(({ kind }) => kind === params.get('kind'));
  if (opened) return <TemplateScreen key={opened.kind + language} kind={opened.kind} language={language} />;
  return (
    <>
      <PartHead title={t('parts.templates.title')} about={t('templates.about')} />
      <TextLanguages />
      {data.items.length === 0 && (
        <Empty icon={<MessageSquareText />} title={t('templates.noneTitle')}>
          {t('templates.none')}
        </Empty>
      )}
      <ul className={styles.list}>
        {data.items.map((template) => (
          <Row key={template.kind} template={template} />
        ))}
      </ul>
    </>
  );
}

function Row({ template }: { readonly template: Template }) {
  const { t } = useTranslation('settings');
  const segments = useSegmentWords();
  const { kind, text, sample, findings } = template;
  const language = useTextLanguage();
  return (
    <li>
      <Link href={templatesIn(language, kind)} className={styles.row}>
        <span className={styles.what}>
          <h3>{t(`templates.kinds.${kind}.title`)}</h3>
          <span>{t(`templates.kinds.${kind}.when`)}</span>
          <span className={styles.size}>{segments(sample ?? text)}</span>
          {findings.length > 0 && (
            <span className={styles.findings} data-error={findings.some(isError)}>
              <TriangleAlert size={15} aria-hidden="true" />
              {t('templates.findings', { count: findings.length })}
            </span>
          )}
        </span>
        <PhoneBubble text={sample ?? text} language={languageTag(language)} />
        <ChevronRight className={styles.chevron} size={18} aria-hidden="true" />
      </Link>
    </li>
  );
}
