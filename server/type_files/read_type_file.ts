import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv';
import { nearest } from '../../common/binding';
import { problemsOf, type ConnectorTypeDeclaration } from '../../common/declaration';
import { connectorType } from '../../common/declaration/build';
import { orList } from '../../common/errors';
import schema from './connector_type.schema.json';
import { withDefaults } from './with_defaults';

/** What is wrong with a file: where, and what. */
export interface FileProblem {
  /** Path in the declaration: `entities.tickets.lists[0].request`. */
  readonly path: string;
  readonly problem: string;
}
export type ReadTypeFile =
  | { readonly kind: 'type'; readonly type: ConnectorTypeDeclaration }
  | { readonly kind: 'problems'; readonly problems: readonly FileProblem[] };

/** More of them would hide the first. */
const MOST_PROBLEMS = 20;
/** A declaration of 100 entities has less. */
const MOST_CHARACTERS = 2_000_000;

/** Compiled with the first file, because most installations have none. */
let compiled: ValidateFunction | undefined;
const validator = (): ValidateFunction =>
  (compiled ??= new Ajv({
    allErrors: true,
    verbose: true,
    discriminator: true,
    strict: false,
    allowUnionTypes: true,
  }).compile(schema));

/** Reads a connector type from the text of a file. Nothing in it is executed. */
export function readTypeFile(text: string): ReadTypeFile {
  if (text.length > MOST_CHARACTERS)
    return failed([{ path: '', problem: 'the file is longer than 2 million characters' }]);
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    return failed([{ path: '', problem: `it is not JSON: ${syntaxProblem(error, text)}` }]);
  }
  const validate = validator();
  if (!validate(file)) return failed(inWords(validate.errors ?? []));
  const type = connectorType(withDefaults(file as Readonly<Record<string, unknown>>));
  const problems = problemsOf(type);
  return problems.length > 0 ? failed(problems) : { kind: 'type', type };
}

const failed = (problems: readonly FileProblem[]): ReadTypeFile => ({
  kind: 'problems',
  problems: problems.slice(0, MOST_PROBLEMS),
});

/** The message of the parser, with line and column instead of a position. */
function syntaxProblem(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : String(error);
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined) return message;
  const before = text.slice(0, Number(position)).split('\n');
  const place = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
  return message.replace(/(?: in JSON)? at position \d+.*/s, ` (${place})`);
}

/** The errors of the schema, without those that only repeat that a part fits no variant. */
function inWords(errors: readonly ErrorObject[]): readonly FileProblem[] {
  const found = errors.filter(({ keyword }) => !['anyOf', 'oneOf', 'if'].includes(keyword));
  const all = (found.length > 0 ? found : errors).map((error) => ({
    path: pathOf(error.instancePath),
    problem: problemIn(error, found),
  }));
  return [...new Map(all.map((one) => [`${one.path}: ${one.problem}`, one])).values()];
}

type Facts = Readonly<Record<string, unknown>>;

function problemIn(error: ErrorObject, all: readonly ErrorObject[]): string {
  const { keyword, instancePath, message } = error;
  const of = error.params as Facts;
  switch (keyword) {
    case 'additionalProperties': {
      const name = String(of['additionalProperty']);
      return `unknown member "${name}"${instead(name, membersOf(error.parentSchema))}`;
    }
    case 'required':
      return `"${String(of['missingProperty'])}" is missing`;
    case 'discriminator': {
      const kinds = `expected one of ${quoted(kindsOf(error.parentSchema))}`;
      return of['tagValue'] === undefined
        ? `"kind" is missing; ${kinds}`
        : `unknown kind ${JSON.stringify(of['tagValue'])}; ${kinds}`;
    }
    default: {
      // Of several variants, each has its own error.
      const here = all.filter((one) => one.instancePath === instancePath);
      const expected = [...new Set(here.flatMap(expectedBy))];
      return expected.length > 0 ? `expected ${orList(expected)}` : (message ?? 'it is not valid');
    }
  }
}

/** What the schema expects at a place, if its error is about the value itself. */
function expectedBy({ keyword, params }: ErrorObject): readonly string[] {
  const of = params as Facts;
  if (keyword === 'enum') return [`one of ${quoted(of['allowedValues'] as readonly unknown[])}`];
  if (keyword === 'const') return [JSON.stringify(of['allowedValue'])];
  return keyword === 'type' ? [of['type']].flat().map((type) => withArticle(String(type))) : [];
}

const quoted = (values: readonly unknown[]): string =>
  values.map((value) => JSON.stringify(value)).join(', ');

const withArticle = (type: string): string =>
  type === 'null' ? type : `${/^[aio]/.test(type) ? 'an' : 'a'} ${type}`;

/** Longer lists would hide the problem. */
const MOST_MEMBERS = 16;

/** What an unknown member may have been meant to be. */
function instead(name: string, members: readonly string[]): string {
  const near = nearest(name, members);
  if (near !== undefined) return `; did you mean "${near}"?`;
  return members.length === 0 || members.length > MOST_MEMBERS
    ? ''
    : `; expected one of ${quoted(members)}`;
}

const partOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Facts)[name] : undefined;

const membersOf = (of: unknown): readonly string[] =>
  Object.keys(partOf(of, 'properties') ?? {}).filter((name) => name !== '$schema');

/** The kinds of the variants of a schema. */
function kindsOf(of: unknown): readonly unknown[] {
  const variants = partOf(of, 'oneOf');
  return (Array.isArray(variants) ? (variants as readonly unknown[]) : []).map((variant) => {
    const reference = partOf(variant, '$ref');
    const whole =
      typeof reference === 'string'
        ? partOf(schema.definitions, reference.replace('#/definitions/', ''))
        : variant;
    return partOf(partOf(partOf(whole, 'properties'), 'kind'), 'const');
  });
}

/** `/entities/tickets/lists/0` → `entities.tickets.lists[0]`. */
const pathOf = (pointer: string): string =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'))
    .reduce(
      (path, part) =>
        /^\d+$/.test(part) ? `${path}[${part}]` : path === '' ? part : `${path}.${part}`,
      '',
    );
