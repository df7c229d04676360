import { identifierOf, rangeOf } from '../building';
import type { TypeNameContext } from '../generated/MoltlerParser';
import type { TypeName } from '../nodes';

/** `integer`, `decimal(10, 2)`, `text[]`; in lower case. */
export function buildTypeName(context: TypeNameContext): TypeName {
  return {
    kind: 'type_name',
    range: rangeOf(context),
    name: identifierOf(context.name()).name.toLowerCase(),
    arguments: context.NUMBER().map((argument) => Number(argument.text)),
    list: context.LBRACKET() !== undefined,
  };
}
