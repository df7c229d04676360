import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv';
import { problemsOf, type ConnectorTypeDeclaration } from '../../common/declaration';
import { connectorType } from '../../common/declaration/build';
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
  const found = errors
    .filter(({ keyword }) => !['anyOf', 'oneOf', 'if'].includes(keyword))
    .map((error) => ({ path: pathOf(error.instancePath), problem: problemIn(error) }));
  const all =
    found.length > 0
      ? found
      : errors.map(({ instancePath, message }) => ({
          path: pathOf(instancePath),
          problem: message ?? 'it is not valid',
        }));
  return [...new Map(all.map((one) => [`${one.path}: ${one.problem}`, one])).values()];
}

function problemIn({ keyword, message, params }: ErrorObject): string {
  const of = params as Readonly<Record<string, unknown>>;
  switch (keyword) {
    case 'additionalProperties':
      return `unknown member "${String(of['additionalProperty'])}"`;
    case 'required':
      return `"${String(of['missingProperty'])}" is missing`;
    case 'enum':
      return `expected one of ${(of['allowedValues'] as readonly unknown[]).map((value) => JSON.stringify(value)).join(', ')}`;
    case 'const':
      return `expected ${JSON.stringify(of['allowedValue'])}`;
    case 'type':
      return `expected ${[of['type']].flat().join(' or ')}`;
    case 'discriminator':
      return `unknown kind ${JSON.stringify(of['tagValue'])}`;
    default:
      return message ?? 'it is not valid';
  }
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
