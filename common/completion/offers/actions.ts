import {
  asIdentifier,
  named as entryNamed,
  type ActionSchema,
  type EntitySchema,
} from '../../binding';
import { typeName } from '../../declaration';
import { MoltlerLexer as T } from '../../language';
import type { Offer } from '../completion';
import type { Cursor } from '../cursor';
import { chainBefore } from '../operand';
import { entityOffers } from './entities';
import type { PlaceInStatement } from './place';
import { argumentValues } from './values';

type Arguments = ActionSchema['parameters'];

/** Entities and actions of CONNECTOR_EXEC, names and values of its arguments. */
export function actionOffers({ named, cursor }: PlaceInStatement): readonly Offer[] {
  const { before, snapshot } = cursor;
  if (named.has('action')) {
    const [connector = '', entity] = chainBefore(before);
    const schema = entryNamed(snapshot.connectors, connector);
    if (entity === undefined) return entityOffers(schema, ({ actions }) => actions.length > 0);
    const actions = entryNamed(schema?.entities ?? [], entity)?.actions ?? [];
    return actions.map(({ name, title, description }) => ({
      label: name,
      insertText: `${asIdentifier(name)}(`,
      kind: 'action',
      detail: title,
      ...(description === undefined ? {} : { documentation: description }),
      rank: 0,
    }));
  }
  const action = actionAt(cursor);
  if (action === undefined) return [];
  if (before.at(-1)?.type === T.FAT_ARROW) {
    const parameter = entryNamed(action.parameters, before.at(-2)?.text ?? '');
    return parameter === undefined ? [] : argumentValues(parameter, cursor);
  }
  if (!named.has('argument')) return [];
  const given = before.flatMap((token, at) =>
    before[at + 1]?.type === T.FAT_ARROW ? [token.text ?? ''] : [],
  );
  return [...action.parameters, ...fieldsOf(cursor, action)]
    .filter(({ name }) => !given.includes(name))
    .map(parameterOffer);
}

/** The columns that can be given as arguments, too. */
function fieldsOf(cursor: Cursor, { columnsInto, parameters }: ActionSchema): Arguments {
  if (columnsInto === undefined) return [];
  return (entityAt(cursor)?.columns ?? [])
    .filter(({ name, inStar }) => inStar && entryNamed(parameters, name) === undefined)
    .map(({ name, type, description }) => ({
      name,
      type,
      required: false,
      ...(description !== undefined && { description }),
    }));
}

/** The action whose arguments the cursor is in. */
export function actionAt(cursor: Pick<Cursor, 'before' | 'snapshot'>): ActionSchema | undefined {
  const [, , action = ''] = calledAt(cursor);
  return entryNamed(entityAt(cursor)?.actions ?? [], action);
}

/** The entity of that action. */
function entityAt(cursor: Pick<Cursor, 'before' | 'snapshot'>): EntitySchema | undefined {
  const [connector = '', entity = ''] = calledAt(cursor);
  return entryNamed(entryNamed(cursor.snapshot.connectors, connector)?.entities ?? [], entity);
}

/** Connector, entity and action of the arguments that the cursor is in. */
function calledAt({ before }: Pick<Cursor, 'before'>): readonly string[] {
  const exec = before.findIndex(({ type }) => type === T.CONNECTOR_EXEC);
  if (exec < 0) return [];
  const open = before.findIndex(({ type }, at) => at > exec && type === T.LPAREN);
  return open < 0 ? [] : chainBefore(before, open);
}

/** An argument by its name. */
export function parameterOffer(parameter: ActionSchema['parameters'][number]): Offer {
  const { name, type, required, description, defaultFrom } = parameter;
  const needed = required && defaultFrom === undefined && parameter.default === undefined;
  return {
    label: name,
    insertText: `${asIdentifier(name)} => `,
    kind: 'argument',
    detail: `${typeName(type)}${needed ? ', required' : ''}`,
    ...(description === undefined ? {} : { documentation: description }),
    rank: needed ? 0 : 1,
  };
}
