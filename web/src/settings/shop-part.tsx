import { type FormEvent, Fragment, type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { act, useKeys } from '../app/keys.ts';
import { useMe } from '../app/me.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Switch } from '../ui/switch.tsx';
import { OffersSection } from './offers-section.tsx';
import { PaceSection } from './pace-section.tsx';
import { Loading, PartHead, ReadOnly } from './part-frame.tsx';
import { QuietDay } from './quiet-day.tsx';
import { RegistrationPackLinks } from './registration-pack-links.tsx';
import { Section } from './section.tsx';
import { type ShopSettings, useShopSettings } from './shop-data.ts';
import { ADDRESSES, BOUNDS, type NumberField, type ShopField } from './shop-form.ts';
import styles from './shop-part.module.css';
import { TimeZoneField } from './time-zone-field.tsx';
import { useShopForm } from './use-shop-form.ts';

/** How the shop works: its name, its hours, and how careful it is. */
export function ShopPart() {
  const { data, isError, refetch } = useShopSettings();
  if (!data) return <Loading failed={isError} onRetry={() => void refetch()} />;
  return <Shop settings={data} />;
}

function Shop({ settings }: { readonly settings: ShopSettings }) {
  const { t } = useTranslation(['settings', 'app']);
  const isOwner = useMe().role === 'owner';
  const { form, errors, write, ...edit } = useShopForm(settings);
  const element = useRef<HTMLFormElement>(null);
  const save = () => {
    const first = edit.save();
    if (first !== null) element.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
  };
  useKeys({ 'mod+s': isOwner ? act(save) : undefined });

  const refused = settings.refusedOptInKeywords.filter((word) => form.keywords.includes(word));
  /** Saved before the server knew them for what they are. */
  const outOfForce =
    refused.length > 0 ? t('shop.keywords.refused', { words: refused.join(', ') }) : undefined;
  const text = (
    field: 'name' | 'contact' | 'keywords' | 'countries' | (typeof ADDRESSES)[number],
    maxLength: number,
  ) => (
    <Field
      label={t(`shop.${field}.label`)}
      error={errors[field] ?? (field === 'keywords' ? outOfForce : undefined)}
      hint={t(`shop.${field}.hint`)}
    >
      {(input) => (
        <input
          {...input}
          name={field}
          value={form[field]}
          maxLength={maxLength}
          inputMode={field.endsWith('Url') || field === 'website' ? 'url' : 'text'}
          autoComplete="off"
          onChange={(event) => write({ [field]: event.target.value })}
        />
      )}
    </Field>
  );
  const number = (field: NumberField) => (
    <Field label={t(`shop.${field}.label`)} error={errors[field]} hint={t(`shop.${field}.hint`)}>
      {(input) => (
        <span className={styles.number}>
          <input
            {...input}
            name={field}
            inputMode={BOUNDS[field].step === 1 ? 'numeric' : 'decimal'}
            value={form[field]}
            autoComplete="off"
            onChange={(event) => write({ [field]: event.target.value })}
          />
          <span>{t(`shop.${field}.unit`)}</span>
        </span>
      )}
    </Field>
  );
  const time = (field: 'from' | 'to') => (
    <Field label={t(`shop.quiet.${field}`)} error={errors[field]}>
      {(input) => (
        <input
          {...input}
          name={field}
          type="time"
          value={form[field]}
          disabled={!form.quiet}
          onChange={(event) => write({ [field]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <>
      <PartHead title={t('parts.shop.title')} about={t('shop.about')} />
      {!isOwner && <ReadOnly>{t('shop.ownerOnly')}</ReadOnly>}
      <form
        ref={element}
        className={styles.form}
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          save();
        }}
      >
        {/* The browser's own way to take a whole form out of reach. */}
        <fieldset className={styles.sections} disabled={!isOwner}>
          <Section title={t('shop.who')}>
            {text('name', 80)}
            {text('contact', 120)}
            <TimeZoneField
              value={form.timeZone}
              error={errors.timeZone}
              onChange={(timeZone) => write({ timeZone })}
            />
          </Section>
          <Section title={t('shop.quiet.title')} about={t('shop.quiet.hint')}>
            <Switch
              label={t('shop.quiet.label')}
              checked={form.quiet}
              disabled={!isOwner}
              onChange={(quiet) => write({ quiet })}
            />
            <div className={styles.times}>
              {time('from')}
              {time('to')}
            </div>
            <QuietDay on={form.quiet} from={form.from} to={form.to} />
          </Section>
          <Section title={t('shop.registration.title')} about={t('shop.registration.hint')}>
            {ADDRESSES.map((field) => (
              <Fragment key={field}>{text(field, 255)}</Fragment>
            ))}
            {isOwner && <RegistrationPackLinks />}
          </Section>
          <Section title={t('shop.care')}>
            {number('hold')}
            {number('window')}
            {number('askAgain')}
            {text('keywords', 240)}
            {number('staleMonths')}
            {text('countries', 200)}
          </Section>
          <Section title={t('shop.keep.title')} about={t('shop.keep.about')}>
            {number('keepConsent')}
            {number('keepNo')}
          </Section>
          <OffersSection form={form} isOwner={isOwner} onChange={write} />
        </fieldset>
        {isOwner && (edit.isChanged || edit.refusal !== null) && (
          <SaveBar refusal={edit.refusal} errors={errors}>
            <Button disabled={edit.isBusy} onClick={edit.discard}>
              {t('wording.discard')}
            </Button>
            <Button look="primary" type="submit" busy={edit.isBusy} shortcut="Ctrl S">
              {t('app:save')}
            </Button>
          </SaveBar>
        )}
      </form>
      <PaceSection isOwner={isOwner} />
    </>
  );
}

interface SaveBarProps {
  readonly refusal: string | null;
  readonly errors: Partial<Record<ShopField, string>>;
  readonly children: ReactNode;
}

/** In sight wherever in the form one is, while something is not saved. */
function SaveBar({ refusal, errors, children }: SaveBarProps) {
  const { t } = useTranslation('settings');
  const count = Object.keys(errors).length;
  return (
    <div className={styles.bar}>
      <p role="status" data-failed={refusal !== null || count > 0}>
        {refusal ?? (count > 0 ? t('shop.mend', { count }) : t('unsaved.here'))}
      </p>
      <div className={styles.actions}>{children}</div>
    </div>
  );
}
