import type { App } from '../app-type.ts';
import type { ApiParts } from './parts.ts';
import { versionRoutes } from './version-routes.ts';

/** What staff read aloud before a yes (M2). */
export const scriptRoutes = (app: App, parts: ApiParts): void =>
  versionRoutes(app, parts, {
    kind: 'script',
    path: '/scripts',
    schema: { id: 'Script', description: 'What staff read aloud; versions never change.' },
    refusal: { code: 'script_incomplete', title: 'The script does not say all that it must' },
    words: {
      every: 'Every version of the script, the latest first',
      current: 'The script to read at the counter',
      one: 'One version of the script',
      change: 'A new version of the script (owner)',
      check: 'What a script would lack, without keeping it',
      version: 'version of the script',
    },
  });
