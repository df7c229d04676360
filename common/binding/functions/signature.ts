import type { ScalarType } from '../../declaration';

/**
 * The type of a parameter or of a result. A capital letter stands for the same type throughout a signature;
 * `number` includes integers, `timestamp` includes dates.
 */
export type SignatureType =
  | { readonly is: 'any' | 'list' | 'null' | 'lambda' }
  | { readonly is: 'scalar'; readonly type: ScalarType }
  | { readonly is: 'variable'; readonly name: string }
  | { readonly is: 'list_of'; readonly of: SignatureType };

export interface FunctionParameter {
  readonly name: string;
  readonly type: SignatureType;
  readonly optional: boolean;
  /** Any number of further arguments of this type. */
  readonly repeated: boolean;
}

export type FunctionGroup =
  | 'text'
  | 'numbers'
  | 'dates'
  | 'lists'
  | 'documents'
  | 'conditional'
  | 'aggregates'
  | 'windows'
  | 'rows';

/** A function that a query may call; its name is DuckDB's. */
export interface FunctionSignature {
  readonly name: string;
  readonly group: FunctionGroup;
  /** `table`: returns rows. */
  readonly kind: 'scalar' | 'aggregate' | 'window' | 'table';
  readonly parameters: readonly FunctionParameter[];
  readonly result: SignatureType;
  readonly description: string;
  /** For people: `lower(text: text) → text`. */
  readonly signature: string;
  /** Depends on nothing but the instant of the query; planning folds it. */
  readonly time: boolean;
  /** Can be written without parentheses: `current_date`. */
  readonly bare: boolean;
  /** `count(*)`. */
  readonly star: boolean;
  /** DuckDB expects 32-bit integers, so they are cast. */
  readonly narrow: boolean;
  /** Returns a list that FROM reads as rows. */
  readonly listed: boolean;
}

/** Facts about a function besides its signature. */
export type FunctionMark = 'time' | 'bare' | 'star' | 'narrow' | 'listed';

const SIGNATURE = /^(\w+)\((.*)\) → (.+)$/;
const PARAMETER = /^(\.\.\.)?(\w+)(\?)?: (.+)$/;

function typeOf(text: string): SignatureType {
  if (text === 'any' || text === 'list' || text === 'null' || text === 'lambda')
    return { is: text };
  if (text.startsWith('list of ')) return { is: 'list_of', of: typeOf(text.slice(8)) };
  if (/^[A-Z]$/.test(text)) return { is: 'variable', name: text };
  return { is: 'scalar', type: text as ScalarType };
}

/** Reads `name(parameter: type, optional?: type, ...repeated: type) → type`. Throws on a typing error in a table. */
function parse(text: string): Pick<FunctionSignature, 'name' | 'parameters' | 'result'> {
  const [, name, list, result] = SIGNATURE.exec(text) ?? [];
  if (name === undefined || list === undefined || result === undefined) {
    throw new Error(`Not a signature: ${text}`);
  }
  const parameters = list === '' ? [] : list.split(', ');
  return {
    name,
    result: typeOf(result),
    parameters: parameters.map((parameter) => {
      const [, dots, called, optional, type] = PARAMETER.exec(parameter) ?? [];
      if (called === undefined || type === undefined) throw new Error(`Not a signature: ${text}`);
      return {
        name: called,
        type: typeOf(type),
        optional: optional !== undefined,
        repeated: dots !== undefined,
      };
    }),
  };
}

/** A table of functions of one group: signature → description. */
export function functionTable(
  group: FunctionGroup,
  kind: FunctionSignature['kind'],
  table: Readonly<Record<string, string>>,
  marks: Readonly<Record<string, readonly FunctionMark[]>> = {},
): readonly FunctionSignature[] {
  return Object.entries(table).map(([signature, description]) => {
    const parsed = parse(signature);
    const marked = marks[parsed.name] ?? [];
    return {
      ...parsed,
      group,
      kind,
      signature,
      description,
      time: marked.includes('time'),
      bare: marked.includes('bare'),
      star: marked.includes('star'),
      narrow: marked.includes('narrow'),
      listed: marked.includes('listed'),
    };
  });
}
