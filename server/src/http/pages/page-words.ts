import type { FastifyRequest } from 'fastify';
import type { ShopCount } from '../../businesses/shop-summary.ts';
import type { PasswordRefusal } from '../../sign-in/set-password.ts';
import { type Language, languageOf } from '../visitor-choices.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { frCA } from './words/fr-CA.ts';

/** What the pages say. Where a sentence ends in a colon, the command to type follows it. */
export interface PageWords {
  readonly signIn: {
    readonly title: string;
    readonly email: string;
    readonly password: string;
    readonly wrong: string;
    readonly wait: (seconds: number) => string;
    readonly noPassword: string;
    readonly askForLink: string;
    readonly ownersLink: string;
  };
  readonly once: {
    readonly words: string;
    readonly usedTitle: string;
    readonly used: string;
    readonly newLink: string;
    readonly incompleteTitle: string;
    readonly incomplete: string;
    readonly tooManyTitle: string;
    readonly tooMany: (seconds: number) => string;
    readonly withPassword: string;
  };
  readonly account: {
    readonly back: string;
    readonly signedInAs: (name: string, isOwner: boolean) => string;
    readonly saved: string;
    readonly setTitle: string;
    readonly changeTitle: string;
    readonly setWhy: string;
    readonly changeWhy: string;
    readonly currentPassword: string;
    readonly newPassword: string;
    readonly hint: (least: number) => string;
    readonly set: string;
    readonly change: string;
    readonly refused: (reason: PasswordRefusal, least: number, most: number) => string;
    readonly counts: string;
    readonly count: Readonly<Record<ShopCount, string>>;
    readonly elsewhere: string;
    readonly apiDocs: string;
    readonly signOut: string;
  };
  readonly notBuilt: { readonly title: string; readonly words: string };
}

const WORDS: Readonly<Record<Language, PageWords>> = { en, es, 'fr-CA': frCA };

/** What the pages say to this visitor. */
export const wordsFor = (request: FastifyRequest): PageWords => WORDS[languageOf(request)];
