import { asIdentifier, named as byName, type ScopeVariable } from '../../binding';
import { typeName } from '../../declaration';
import { ERROR_CLASSES } from '../../errors';
import type { Offer } from '../completion';
import type { PlaceInStatement } from './place';

/** Variables where a column can be named; after SET, those that can be changed. */
export function variableOffers({ named, cursor }: PlaceInStatement): readonly Offer[] {
  if (!named.has('column') && !named.has('variable')) return [];
  return cursor.variables
    .filter(({ of }) => named.has('column') || of === undefined)
    .map(({ name, type }): Offer => ({
      label: name,
      insertText: asIdentifier(name),
      kind: 'variable',
      detail: typeName(type),
      rank: 1,
    }));
}

/** The fields of a row or an error, after its dot. */
export function fieldOffers(
  chain: readonly string[],
  variables: readonly ScopeVariable[],
): readonly Offer[] {
  const [first = ''] = chain;
  const variable = chain.length === 1 ? byName(variables, first) : undefined;
  return (variable?.fields ?? []).map(({ name, type }): Offer => ({
    label: name,
    insertText: asIdentifier(name),
    kind: 'column',
    detail: typeName(type),
    rank: 1,
  }));
}

/** The classes that CATCH and THROW can name. */
export const errorClassOffers = ({ named }: PlaceInStatement): readonly Offer[] =>
  named.has('error')
    ? Object.entries(ERROR_CLASSES).map(([label, documentation], rank): Offer => ({
        label,
        kind: 'error_class',
        documentation,
        rank: Math.min(rank, 9),
      }))
    : [];

/** `variable count: integer`, `row.title: text`; undefined if the name is neither. */
export function aboutVariable(
  [first = '', second]: readonly string[],
  variables: readonly ScopeVariable[],
): string | undefined {
  const variable = byName(variables, first);
  if (variable === undefined) return undefined;
  if (second === undefined) return `variable ${variable.name}: ${typeName(variable.type)}`;
  const field = byName(variable.fields ?? [], second);
  return field && `${variable.name}.${field.name}: ${typeName(field.type)}`;
}
