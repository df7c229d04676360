import type { Building } from '../building';
import { identifierOf, rangeOf } from '../building';
import type { ColumnNamesContext, WithOptionsContext } from '../generated/MoltlerParser';
import type { Identifier, Options } from '../nodes';

/** `WITH (name = value)`. */
export function buildOptions(context: WithOptionsContext, building: Building): Options {
  return {
    kind: 'options',
    range: rangeOf(context),
    entries: context.optionEntry().map((entry) => ({
      kind: 'option',
      range: rangeOf(entry),
      name: identifierOf(entry.optionName()),
      value: building.expression(entry.expression()),
    })),
  };
}

/** The names in parentheses after a table's alias. */
export function buildColumnNames(context: ColumnNamesContext | undefined): Identifier[] {
  return (context?.newName() ?? []).map(identifierOf);
}
