import {
  defaultTemplate,
  type Language,
  type LintFinding,
  lintTemplate,
  missingFromTemplate,
  purposeOf,
  type TemplateContext,
  type TemplateName,
} from '@conversations/consent/lint';
import { ChevronLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useMe } from '../app/me.ts';
import { Checklist } from './checklist.tsx';
import { EditButton } from './edit-button.tsx';
import { Loading, PartHead, ReadOnly } from './part-frame.tsx';
import { PhoneBubble } from './phone-bubble.tsx';
import { useSegmentWords } from './segment-words.ts';
import { useLintContext } from './shop-data.ts';
import styles from './template-screen.module.css';
import { languageTag, TextLanguages, templatesIn } from './text-language.tsx';
import { useWordingDraft } from './use-wording-draft.ts';
import { Versions } from './versions.tsx';
import { type TemplateDetail, useTemplate, withExamples } from './wording-data.ts';
import bench from './wording-editor.module.css';
import { WordingEditor } from './wording-editor.tsx';

/** One automatic text: as the customer gets it, its words, what they must say, and its versions (C4, C7, C50). */
export function TemplateScreen({
  kind,
  language,
}: {
  readonly kind: TemplateName;
  readonly language: Language;
}) {
  const template = useTemplate(kind, language);
  const { context, ...shop } = useLintContext();
  if (!template.data || !context) {
    const retry = () => void Promise.all([template.refetch(), shop.refetch()]);
    return <Loading failed={template.isError || shop.isError} onRetry={retry} />;
  }
  return <TemplateWords template={template.data} language={language} context={context} />;
}

interface Props {
  readonly template: TemplateDetail;
  readonly language: Language;
  readonly context: TemplateContext;
}

function TemplateWords({ template, language, context }: Props) {
  const { t } = useTranslation('settings');
  const isOwner = useMe().role === 'owner';
  const segments = useSegmentWords();
  const { kind, placeholders } = template;
  const purpose = purposeOf(kind);
  const lint = (text: string): readonly LintFinding[] => lintTemplate(purpose, text, context);
  const edit = useWordingDraft({
    name: language === 'en' ? `template:${kind}` : `template:${kind}:${language}`,
    path: `/templates/${kind}`,
    language,
    current: template,
    lint,
  });
  const findings = lint(edit.text);
  const sample = withExamples(edit.text, placeholders);
  const carriesStopLine = purpose !== 'opt_out_confirmation';
  const size = segments(sample, carriesStopLine);
  const isEditing = isOwner && edit.isOpen;
  return (
    <>
      <PartHead
        takesFocus
        back={
          <Link href={templatesIn(language)} className={styles.back}>
            <ChevronLeft size={17} aria-hidden="true" /> {t('templates.all')}
          </Link>
        }
        title={t(`templates.kinds.${kind}.title`)}
        about={t(`templates.kinds.${kind}.when`)}
        action={isOwner && <EditButton edit={edit} />}
      />
      {!isOwner && <ReadOnly>{t('templates.ownerOnly')}</ReadOnly>}
      <TextLanguages kind={kind} />
      <div className={bench.bench} data-editing={isEditing}>
        {isEditing && (
          <div className={bench.words}>
            <WordingEditor
              edit={edit}
              label={t('templates.label')}
              findings={findings}
              placeholders={placeholders}
              standard={defaultTemplate(kind, { language, severalStores: context.severalStores ?? false })}
              language={languageTag(language)}
              maxLength={1_600}
              measure={size}
            />
          </div>
        )}
        <figure className={`${bench.outcome} ${styles.sample}`}>
          <figcaption>{isEditing ? t('templates.sample') : `${t('templates.sample')} · ${size}`}</figcaption>
          <PhoneBubble text={sample} showsStopLine={carriesStopLine} language={languageTag(language)} />
        </figure>
        <div className={bench.side}>
          <Checklist
            of="template"
            text={edit.text}
            required={requiredOf(kind, context)}
            findings={findings}
          />
        </div>
      </div>
      <Versions versions={template.versions} onReuse={isOwner ? edit.write : undefined} />
    </>
  );
}

/** What a text of this kind must say: what one without words lacks, and one that only begins as it should. */
function requiredOf(kind: TemplateName, context: TemplateContext): readonly string[] {
  const lacks = (text: string) => missingFromTemplate(purposeOf(kind), text, context);
  return [...new Set([...lacks(''), ...lacks('{business}:')])];
}
