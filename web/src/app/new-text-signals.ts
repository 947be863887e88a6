import { useCallback, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { LiveEvent } from '../api/live.ts';
import { useLiveEvents } from './live-updates.tsx';
import { notificationsOn, showNewText } from './notifications.ts';
import { preference } from './preferences.ts';

/** A new text is heard, shown by the browser where the shop looks at something else, and counted in the title. */
export function useNewTextSignals(unread: number): void {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = unread > 0 ? `(${unread}) ${t('appName')}` : t('appName');
  }, [unread, t]);
  useLiveEvents(
    useCallback(({ type, data, again }: LiveEvent) => {
      if (type !== 'message.created' || data.direction !== 'inbound' || again) return;
      // One of several tabs speaks: the others would say the same.
      void onlyOneTab(String(data.id), () => {
        if (preference('sound')) chime();
        if (!document.hasFocus() && notificationsOn()) {
          void showNewText(String(data.conversationId)).catch(() => undefined);
        }
      });
    }, []),
  );
}

async function onlyOneTab(id: string, run: () => void): Promise<void> {
  if (!('locks' in navigator)) return run();
  await navigator.locks.request(`signal ${id}`, { ifAvailable: true }, async (lock) => {
    if (lock === null) return;
    run();
    // Long enough for the other tabs to have heard of it and found it taken.
    await new Promise((resolve) => setTimeout(resolve, 2_000));
  });
}

let audio: AudioContext | undefined;

/** Two soft tones. A browser that was not touched yet keeps silent. */
function chime(): void {
  audio ??= new AudioContext();
  const start = audio.currentTime;
  for (const [index, frequency] of [784, 1047].entries()) {
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = frequency;
    const at = start + index * 0.11;
    volume.gain.setValueAtTime(0, at);
    volume.gain.linearRampToValueAtTime(0.09, at + 0.015);
    volume.gain.exponentialRampToValueAtTime(0.001, at + 0.32);
    tone.connect(volume).connect(audio.destination);
    tone.start(at);
    tone.stop(at + 0.34);
  }
}
