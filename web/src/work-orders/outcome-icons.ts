import { Check, Mail, Phone, Printer, Store, Voicemail } from 'lucide-react';
import type { Outcome } from './use-settle-task.ts';

export const OUTCOME_ICONS: Readonly<Record<Outcome, typeof Phone>> = {
  called: Phone,
  left_voicemail: Voicemail,
  in_person: Store,
  printed_tag: Printer,
  emailed: Mail,
  other: Check,
};
