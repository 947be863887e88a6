import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../ui/field.tsx';
import { placeOf, sentence } from '../words/times.ts';

interface Props {
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (zone: string) => void;
}

/** What most shops choose from, west to east; all others stand below. */
const USUAL = [
  'Pacific/Honolulu',
  'America/Anchorage',
  'America/Los_Angeles',
  'America/Phoenix',
  'America/Denver',
  'America/Chicago',
  'America/Regina',
  'America/New_York',
  'America/Toronto',
  'America/Halifax',
  'America/St_Johns',
];

export function TimeZoneField({ value, error, onChange }: Props) {
  const { t, i18n } = useTranslation('settings');
  // Four hundred are in the way of who only passes by: all are there once the field is reached.
  const [all, setAll] = useState(false);
  const clock = new Intl.DateTimeFormat(i18n.language, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: value,
  });
  return (
    <Field
      label={t('shop.timeZone.label')}
      error={error}
      hint={`${t('shop.timeZone.hint')} ${t('shop.timeZone.now', { time: clock.format() })}`}
    >
      {(input) => (
        <select
          {...input}
          name="timeZone"
          value={value}
          onFocus={() => setAll(true)}
          onPointerEnter={() => setAll(true)}
          onChange={(event) => onChange(event.target.value)}
        >
          <Zones language={i18n.language} chosen={value} all={all} />
        </select>
      )}
    </Field>
  );
}

interface ZonesProps {
  readonly language: string;
  readonly chosen: string;
  /** Else what most choose from, and the one that is chosen. */
  readonly all: boolean;
}

/** Not anew with each key that is pressed in the form. */
const Zones = memo(function Zones({ language, chosen, all }: ZonesProps) {
  const { t } = useTranslation('settings');
  const zones = [...new Set([...(all ? Intl.supportedValuesOf('timeZone') : []), chosen])];
  return (
    <>
      <optgroup label={t('shop.timeZone.usual')}>
        {USUAL.map((zone) => (
          <option key={zone} value={zone}>
            {nameOf(zone, language)}
          </option>
        ))}
      </optgroup>
      <optgroup label={t('shop.timeZone.others')}>
        {zones
          .filter((zone) => !USUAL.includes(zone))
          .map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll('_', ' ').replaceAll('/', ' / ')}
            </option>
          ))}
      </optgroup>
    </>
  );
});

/** "Central Time (Chicago)" */
function nameOf(zone: string, language: string): string {
  const parts = new Intl.DateTimeFormat(language, {
    timeZone: zone,
    timeZoneName: 'longGeneric',
  }).formatToParts();
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
  return `${sentence(name)} (${placeOf(zone)})`;
}
