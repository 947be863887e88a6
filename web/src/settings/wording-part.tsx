import { RepliesPart } from './replies-part.tsx';
import { ScriptPart } from './script-part.tsx';
import { TemplatesPart } from './templates-part.tsx';

const PARTS = { script: ScriptPart, templates: TemplatesPart, replies: RepliesPart } as const;

/** What the shop says, and the lint that weighs it: more than the rest of the settings needs. */
export default function WordingPart({ part }: { readonly part: keyof typeof PARTS }) {
  const Part = PARTS[part];
  return <Part />;
}
