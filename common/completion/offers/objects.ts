import {
  CONFIG_OPTION_KEYS,
  named as entryNamed,
  type ActionSchema,
  type ConfigKeySchema,
} from '../../binding';
import { MoltlerLexer as T } from '../../language';
import type { Offer } from '../completion';
import type { Cursor } from '../cursor';
import { actionAt, parameterOffer } from './actions';
import type { PlaceInStatement } from './place';
import { argumentValues, textOffers } from './values';

interface OpenObject {
  /** Keys of the members before the cursor. */
  readonly given: readonly string[];
  /** The key whose value is completed. */
  readonly valueOf: string | undefined;
  /** Keyword before the brace; none in arguments. */
  readonly keyword: number | undefined;
}

/** Keys and values of CONFIG, OPTIONS and of an action's object. */
export function objectOffers(place: PlaceInStatement): readonly Offer[] {
  const { cursor } = place;
  const object = openObject(cursor);
  if (object === undefined) return [];
  const action = object.keyword === undefined ? actionAt(cursor) : undefined;
  if (object.valueOf !== undefined) return valuesFor(object.valueOf, object, action, cursor);
  if (!place.named.has('key')) return [];
  const missing = <N extends { readonly name: string }>(entries: readonly N[]): readonly N[] =>
    entries.filter(({ name }) => !object.given.includes(name));
  if (action !== undefined) {
    return missing(action.parameters).map((each) => ({
      ...parameterOffer(each),
      insertText: keyText(each.name, cursor),
    }));
  }
  return missing(keysOf(object, cursor)).map((key) => ({
    label: key.name,
    insertText: keyText(key.name, cursor),
    kind: 'config_key',
    detail: `${key.kind}${key.optional ? '' : ', required'}${key.secret ? ', secret' : ''}`,
    documentation: [key.title, key.description].filter((line) => line !== undefined).join('\n'),
    rank: key.optional ? 1 : 0,
  }));
}

const keyText = (name: string, { quote }: Cursor): string =>
  quote === undefined ? `"${name}": ` : name;

function keysOf({ keyword }: OpenObject, cursor: Cursor): readonly ConfigKeySchema[] {
  if (keyword === T.OPTIONS) return CONFIG_OPTION_KEYS.filter(({ later }) => later !== true);
  return keyword === T.CONFIG ? (typeOf(cursor)?.config ?? []) : [];
}

/** The connector type that CREATE CONNECTOR names, or that the connector of ALTER is of. */
function typeOf({ before, snapshot }: Cursor): (typeof snapshot.types)[number] | undefined {
  const at = before.findIndex(({ type }) => type === T.TYPE);
  const name =
    at < 0
      ? entryNamed(snapshot.connectors, before[2]?.text ?? '')?.type
      : before[at + 1]?.text?.slice(1, -1);
  return entryNamed(snapshot.types, name ?? '');
}

function openObject({ before }: Cursor): OpenObject | undefined {
  let depth = 0;
  const given: string[] = [];
  for (let at = before.length - 1; at >= 0; at--) {
    const type = before[at]?.type;
    if (type === T.RBRACE || type === T.RBRACKET || type === T.RPAREN) depth++;
    else if (type === T.COLON && depth === 0)
      given.push((before[at - 1]?.text ?? '').replace(/^["']|["']$/g, ''));
    else if (type === T.LBRACE || type === T.LBRACKET || type === T.LPAREN) {
      if (depth === 0 && type === T.LBRACE) {
        const keyword = before[at - 1]?.type;
        const isKeyword = keyword === T.CONFIG || keyword === T.OPTIONS;
        if (!isKeyword && keyword !== T.LPAREN) return undefined;
        const valueOf = before.at(-1)?.type === T.COLON ? given[0] : undefined;
        return { given, valueOf, keyword: isKeyword ? keyword : undefined };
      }
      if (depth === 0 && type === T.LPAREN) return undefined;
      depth = Math.max(0, depth - 1);
    }
  }
  return undefined;
}

function valuesFor(
  key: string,
  object: OpenObject,
  action: ActionSchema | undefined,
  cursor: Cursor,
): readonly Offer[] {
  const parameter = entryNamed(action?.parameters ?? [], key);
  if (parameter !== undefined) return argumentValues(parameter, cursor);
  const field = entryNamed(keysOf(object, cursor), key);
  if (field === undefined) return [];
  if (field.kind === 'boolean')
    return ['true', 'false'].map((label) => ({ label, kind: 'value', rank: 0 }));
  if (field.kind === 'headers')
    return [{ label: field.placeholder ?? '{}', kind: 'value', rank: 0 }];
  return [
    ...textOffers(field.choices ?? [], cursor).map(inJson),
    ...(field.secret ? secretOffers(cursor) : []),
  ];
}

/** JSON quotes, like the rest of the object. */
function inJson(offer: Offer): Offer {
  return {
    ...offer,
    ...(offer.insertText?.startsWith("'") ? { insertText: JSON.stringify(offer.label) } : {}),
  };
}

function secretOffers({ snapshot, quote }: Cursor): readonly Offer[] {
  return snapshot.secrets.map((name) => {
    const reference = `{{secrets.${name}}}`;
    return {
      label: reference,
      insertText: quote === undefined ? `"${reference}"` : reference,
      kind: 'secret',
      rank: 0,
    };
  });
}
