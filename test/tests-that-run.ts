// Which tests of a file run, read off its syntax: what a search of the text takes for one may be skipped, be empty, or be
// no test at all.
import { parseAst } from 'vitest/node';

interface Node {
  readonly type: string;
  readonly [member: string]: unknown;
}

/** What defines tests under a name of the file; the ones of `applicable.ts` take a condition first. */
interface Definer {
  readonly kind: 'test' | 'group';
  readonly takesCondition: boolean;
}
type Definers = ReadonlyMap<string, Definer>;

const DEFINERS: Readonly<Record<string, Readonly<Record<string, Definer['kind']>>>> = {
  vitest: { test: 'test', it: 'test', describe: 'group' },
  'applicable.ts': { testWhere: 'test', describeWhere: 'group' },
};

interface Defined {
  readonly kind: Definer['kind'];
  readonly title: string;
}

/**
 * The titles of a file's tests that run, and of its groups in which one does. What is skipped, still to be written, expected
 * to fail or done under a condition shows nothing, and neither does a test without a line in it.
 */
export function titlesThatRun(source: string): string[] {
  const program = parseAst(source, { lang: 'ts' }) as unknown as Node;
  return runningIn(program, definersOf(program)).map(({ title }) => title);
}

/** Whatever is called like a test is one only if it comes from where tests come from. */
function definersOf({ body }: Node): Definers {
  const definers = new Map<string, Definer>();
  for (const { type, source, specifiers } of nodesIn(body)) {
    if (type !== 'ImportDeclaration') continue;
    const from =
      String((source as Node).value)
        .split('/')
        .at(-1) ?? '';
    for (const { imported, local } of nodesIn(specifiers)) {
      const kind = DEFINERS[from]?.[String((imported as Node | undefined)?.name)];
      const takesCondition = from !== 'vitest';
      if (kind !== undefined) definers.set(String((local as Node).name), { kind, takesCondition });
    }
  }
  return definers;
}

function runningIn(node: unknown, definers: Definers): Defined[] {
  if (Array.isArray(node)) return node.flatMap((each) => runningIn(each, definers));
  if (!isNode(node)) return [];
  const call = node.type === 'CallExpression' ? callOf(node, definers) : null;
  if (call === null) return Object.values(node).flatMap((each) => runningIn(each, definers));
  if (!call.runs) return [];
  if (call.kind === 'test') return isEmpty(call.body) ? [] : [call];
  const within = runningIn(call.body, definers);
  return within.some(({ kind }) => kind === 'test') ? [call, ...within] : [];
}

/** What a call defines; null where it defines nothing. */
function callOf(node: Node, definers: Definers) {
  const steps = stepsOf(node.callee);
  const definer = definers.get(steps?.[0]?.name ?? '');
  const [first, second, third] = nodesIn(node.arguments);
  const title = first === undefined ? null : textOf(first);
  if (steps === null || definer === undefined || title === null) return null;
  const options = second?.type === 'ObjectExpression' ? second : null;
  const runs = leadsToARun(steps, definer) && !nodesIn(options?.properties).some(keepsFromRunning);
  return { kind: definer.kind, title, runs, body: options === null ? second : third };
}

/** A name on the way to the call, and with what it is called there: `test.each(TABLE)('…')`. */
interface Step {
  readonly name: string;
  readonly given: readonly Node[] | null;
}

function stepsOf(callee: unknown): Step[] | null {
  if (!isNode(callee)) return null;
  const { type, name, object, property, computed, tag, quasi } = callee;
  if (type === 'Identifier') return [{ name: String(name), given: null }];
  if (type === 'MemberExpression' && computed === false)
    return stepsOf(object)?.concat({ name: String((property as Node).name), given: null }) ?? null;
  const given = type === 'TaggedTemplateExpression' ? [quasi as Node] : nodesIn(callee.arguments);
  const steps = type === 'CallExpression' ? stepsOf(callee.callee) : stepsOf(tag);
  const last = steps?.pop();
  // Called twice: not as tests are defined.
  return last === undefined || last.given !== null ? null : [...(steps ?? []), { ...last, given }];
}

function leadsToARun([root, ...modifiers]: readonly Step[], { takesCondition }: Definer): boolean {
  const condition = root?.given?.[0];
  if (takesCondition !== (condition !== undefined) || condition?.value === false) return false;
  return modifiers.every(({ name, given }) => {
    if (name === 'each' || name === 'for') return given?.[0] !== undefined && !isEmpty(given[0]);
    return (name === 'concurrent' || name === 'sequential') && given === null;
  });
}

function keepsFromRunning({ key, value }: Node): boolean {
  const name = String((key as Node | undefined)?.name ?? (key as Node | undefined)?.value);
  return ['skip', 'todo', 'fails'].includes(name) && (value as Node).value !== false;
}

/** A function without a line, a table without a row, or nothing at all. */
function isEmpty(node: Node | undefined): boolean {
  if (node === undefined) return true;
  if (node.type.startsWith('TS') && isNode(node.expression)) return isEmpty(node.expression);
  if (node.type === 'ArrayExpression') return nodesIn(node.elements).length === 0;
  const body = node.type.includes('Function') ? (node.body as Node) : null;
  return body?.type === 'BlockStatement' && nodesIn(body.body).length === 0;
}

/** A string as it is written, `…` standing for what is put into it. */
function textOf({ type, value, quasis }: Node): string | null {
  if (type === 'Literal' && typeof value === 'string') return value;
  if (type !== 'TemplateLiteral') return null;
  return nodesIn(quasis)
    .map((quasi) => (quasi.value as { readonly cooked: string }).cooked)
    .join('…');
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function nodesIn(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}
