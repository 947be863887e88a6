import type { Language, LintFinding, TemplateName } from '@conversations/consent/lint';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { randomId } from '../api/random-id.ts';
import { query, request } from '../api/request.ts';
import type { Page } from '../api/types.ts';
import { queryClient } from '../app/query-client.ts';

/** One version of a script or a template; none ever changes (C4). */
export interface Version {
  readonly id: string;
  readonly version: number;
  readonly text: string;
  readonly inUse: boolean;
  readonly createdAt: string;
  readonly author: { readonly kind: string; readonly name: string };
}

export interface Placeholder {
  readonly name: 'business' | 'store' | 'contact' | 'label' | 'name';
  readonly example: string;
  readonly required: boolean;
}

export interface Template {
  readonly kind: TemplateName;
  readonly text: string;
  readonly version: number;
  readonly placeholders: readonly Placeholder[];
  readonly findings: readonly LintFinding[];
  readonly sample: string | null;
}

export interface TemplateDetail extends Template {
  readonly versions: readonly Version[];
}

/** A text with the examples in it. What has none stays as it is written, and the check says why. */
export const withExamples = (text: string, placeholders: readonly Placeholder[]): string =>
  placeholders
    .filter(({ example }) => example !== '')
    .reduce((words, { name, example }) => words.replaceAll(`{${name}}`, () => example), text);

/** The latest first. A hundred are more than a shop writes. */
export function useScripts() {
  return useQuery({
    queryKey: ['scripts'],
    queryFn: ({ signal }) => request<Page<Version>>('/scripts?limit=100', { signal }),
    staleTime: 0,
  });
}

/** English is what the API answers unless it is asked for another. */
const inLanguage = (language: Language) => query({ language: language === 'en' ? null : language });

export function useTemplates(language: Language) {
  return useQuery({
    queryKey: ['templates', 'all', language],
    queryFn: ({ signal }) => request<Page<Template>>(`/templates${inLanguage(language)}`, { signal }),
    staleTime: 0,
  });
}

export function useTemplate(kind: string, language: Language) {
  return useQuery({
    queryKey: ['templates', kind, language],
    queryFn: ({ signal }) => request<TemplateDetail>(`/templates/${kind}${inLanguage(language)}`, { signal }),
    staleTime: 0,
  });
}

/**
 * Puts a text to use as a new version. Tried again after a lost connection it makes no second one.
 *
 * @param path `/scripts`
 * @param language of the text, where it is written in several
 */
export function useSaveWording(path: string, language?: Language) {
  const attempt = useRef({ text: '', key: '' });
  return useMutation({
    mutationFn: (text: string) => {
      if (attempt.current.text !== text) attempt.current = { text, key: randomId() };
      return request<{ version: number }>(path, {
        body: { text, language },
        key: attempt.current.key,
      });
    },
    // Until the new version is there to be shown. What Ask reads out is among what changed.
    onSuccess: async () => {
      attempt.current = { text: '', key: '' };
      const keys = [['scripts'], ['script'], ['templates']];
      await Promise.all(keys.map((queryKey) => queryClient.invalidateQueries({ queryKey })));
    },
  });
}
