import { asIdentifier, inIndexName, named as entryNamed } from '../../binding';
import { lex, MoltlerLexer as T, MoltlerParser as P } from '../../language';
import type { Offer } from '../completion';
import type { Cursor } from '../cursor';
import { chainBefore } from '../operand';
import { unquoted } from '../tables_in_scope';
import { entityOffer, entityOffers } from './entities';
import type { PlaceInStatement } from './place';

/** Connectors, entities, views, indices, temporary tables and queries of WITH, where a table or a connector is named. */
export function tableOffers({ named, cursor, visible }: PlaceInStatement): readonly Offer[] {
  const { connectors, secrets, views = [], tables = [], syncs = [], indices } = cursor.snapshot;
  const dotted = cursor.before.at(-1)?.type === T.DOT;
  if (named.has('secret')) return secrets.map((label) => ({ label, kind: 'secret', rank: 0 }));
  const viewOffers = views.map(({ name, query }): Offer => ({
    label: name,
    insertText: asIdentifier(name),
    kind: 'table',
    detail: 'view',
    documentation: query,
    rank: 0,
  }));
  if (named.has('view')) return viewOffers;
  if (named.has('sync'))
    return syncs.map(({ name, statement }) => ({
      label: name,
      insertText: asIdentifier(name),
      kind: 'table',
      detail: 'sync',
      documentation: statement,
      rank: 0,
    }));
  const temporary = tables.map(({ name }): Offer => ({
    label: name,
    insertText: asIdentifier(name),
    kind: 'table',
    detail: 'temporary table',
    rank: 0,
  }));
  if (named.has('temp_table')) return temporary;
  if (named.has('connector') && !dotted) {
    return connectors.map(({ name, type }) => ({
      label: name,
      insertText: asIdentifier(name),
      kind: 'connector',
      detail: type,
      rank: 0,
    }));
  }
  const rules = named.get('table');
  if (rules === undefined) return [];
  if (dotted) {
    const [connector] = chainBefore(cursor.before);
    return entityOffers(entryNamed(connectors, connector ?? ''));
  }
  const indexOffers = (indices?.names ?? []).map((label): Offer => ({
    label,
    insertText: label.includes('-') ? label : label.split('.').map(asIdentifier).join('.'),
    kind: 'table',
    detail: 'index',
    rank: 1,
  }));
  if (cursor.before.at(-1)?.type === T.TO) return [...targetOffers(cursor, syncs), ...indexOffers];
  const inQuery = rules.includes(P.RULE_tablePrimary);
  return [
    ...(inQuery ? visible.commonTables : []).map(({ name }): Offer => ({
      label: name,
      insertText: asIdentifier(name),
      kind: 'table',
      rank: 0,
    })),
    ...(inQuery || rules.includes(P.RULE_describeStatement)
      ? [...temporary, ...viewOffers, ...indexOffers]
      : []),
    ...connectors.map(({ name, type }): Offer => ({
      label: name,
      insertText: asIdentifier(name),
      kind: 'connector',
      detail: type,
      rank: 1,
    })),
    ...connectors.flatMap(({ name, entities }) =>
      entities.map((entity): Offer => ({
        ...entityOffer(entity, 2),
        label: `${name}.${entity.name}`,
        insertText: `${asIdentifier(name)}.${asIdentifier(entity.name)}`,
      })),
    ),
  ];
}

/** Where a sync can write to: a pattern for its connector or its name, and those of other syncs. */
function targetOffers(
  { before }: Cursor,
  syncs: NonNullable<Cursor['snapshot']['syncs']>,
): readonly Offer[] {
  const target = (label: string, detail: string, rank: number): Offer => ({
    label,
    insertText: label,
    kind: 'table',
    detail,
    rank,
  });
  const at = before.findIndex(({ type }) => type === T.CONNECTOR);
  const source = before[at >= 0 ? at + 1 : before.length - 2]?.text ?? '';
  const own = inIndexName(unquoted(source)).replace(/^[-_.]+/, '');
  return [
    ...(own === '' ? [] : [target(`${own}-*`, 'the star stands for the rest of the name', 0)]),
    ...syncs.flatMap(({ name, statement }) => {
      const pattern = targetOf(statement);
      return pattern === undefined ? [] : [target(pattern, `of sync ${name}`, 1)];
    }),
  ];
}

/** The text after TO in the statement of a sync. */
function targetOf(statement: string): string | undefined {
  const to = lex(statement).tokens.findLast(({ type }) => type === T.TO);
  return to && statement.slice(to.stopIndex + 1).match(/^\s*(\S+)/)?.[1];
}
