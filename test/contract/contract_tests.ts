import type {
  Condition,
  ConnectorTypeDeclaration,
  ListDeclaration,
} from '../../common/declaration';
import { needs } from '../support/needs';
import type { Manifest } from './manifest';
import { conditionsFor, Contract, needed, thingsOf, tiesOf, withExample } from './suite';

/** The tests of one type against its vendor's description; skipped and counted if the descriptions are missing. */
export function contractTests(type: ConnectorTypeDeclaration, manifest: Manifest): void {
  const declaration = withExample(type);
  needs('shared')(`${declaration.name} and the vendor's own description`, () => {
    const contract = new Contract(declaration, manifest);
    const ties = tiesOf(manifest);
    const lists = Object.entries(declaration.entities).flatMap(([entity, of]) =>
      of.lists.map((list) => ({ entity, of, list, id: ties.get(`lists.${entity}.${list.name}`) })),
    );
    const tied = lists.flatMap((one) => (one.id === undefined ? [] : [{ ...one, id: one.id }]));

    test('everything is tied to an operation, or explained', () => {
      const things = thingsOf(declaration);
      const covered = [...ties.keys(), ...Object.keys(manifest.untied)];
      expect(covered.filter((name) => !things.includes(name))).toEqual([]);
      expect(covered.filter((name, at) => covered.indexOf(name) !== at)).toEqual([]);
      expect(things.filter((name) => !covered.includes(name))).toEqual([]);
    });

    // A vendor without a description has nothing to tie, and `each` rejects an empty table.
    const describeTied = tied.length > 0 ? describe.each(tied) : undefined;
    describeTied?.('$entity by the list $list.name', ({ entity, of, list, id }) => {
      const base = needed(of, list, (column) => manifest.samples?.[`${entity}.${column}`]);
      const asks = manifest.asks?.[`${entity}.${list.name}`] ?? [];

      test('sends requests as the vendor describes', async () => {
        expect(await contract.readingFaults({ entity, conditions: base }, list, id)).toEqual([]);
      });
      if (list.translate !== undefined)
        test.each(asks.map((conditions) => ({ conditions, what: described(conditions) })))(
          'translates $what',
          async ({ conditions }) => {
            expect(await contract.readingFaults({ entity, conditions }, list, id)).toEqual([]);
          },
        );
      if (list.filters.length > 0)
        test.each(
          list.filters.flatMap((filter) =>
            conditionsFor(of, filter).map((condition) => ({ filter, condition })),
          ),
        )(
          'pushes $condition.column $condition.operator as $filter.parameter',
          async ({ condition }) => {
            const wanted = { entity, conditions: [...base, condition] };
            expect(await contract.readingFaults(wanted, list, id)).toEqual([]);
          },
        );
      if ((list.sorts ?? []).length > 0)
        test.each(
          (list.sorts ?? []).flatMap(({ column }) => [
            { column, direction: 'asc' as const },
            { column, direction: 'desc' as const },
          ]),
        )('sorts by $column $direction', async ({ column, direction }) => {
          const sort = { column, direction, nulls: 'last' as const };
          const wanted = { entity, conditions: base, sort };
          expect(await contract.readingFaults(wanted, list, id)).toEqual([]);
        });
      test('finds its columns in the response', () => {
        const faults = Object.entries(contract.columnFaults(entity, of, list, id)).filter(
          ([column]) => manifest.absent[`${entity}.${list.name}.${column}`] === undefined,
        );
        expect(Object.fromEntries(faults)).toEqual({});
      });
      test('leaves no parameter of the vendor unused without an explanation', async () => {
        const known = parametersOf(list, of.lists);
        for (const name of await contract.sentNames(entity, list, asks)) known.add(name);
        const unused = contract
          .operation(id, list.request.base)
          .parameters.filter(({ name, in: where }) => where === 'query' && !known.has(name))
          .map(({ name }) => name)
          .filter((name) => !(name in manifest.unused) && !(`${id} ${name}` in manifest.unused));
        expect(unused).toEqual([]);
      });
    });

    const of = (group: string) =>
      [...ties].flatMap(([key, id]) => {
        const [first, entity = '', name = ''] = key.split('.');
        return first === group ? [{ entity, name, id, thing: `${entity}.${name}` }] : [];
      });
    if (of('details').length > 0)
      test.each(of('details'))('requests the detail $thing', ({ entity, name, id }) => {
        expect(contract.detailFaults(entity, name, id)).toEqual([]);
      });
    if (of('actions').length > 0)
      test.each(of('actions'))('calls the action $thing', ({ entity, name, id }) => {
        expect(contract.actionFaults(entity, name, id)).toEqual([]);
      });
    if (of('tests').length > 0)
      test.each(of('tests'))('tests the connection by $entity', ({ entity, id }) => {
        const template = declaration.api.tests[entity];
        if (template === undefined) throw new RangeError(entity);
        expect(contract.plainFaults(template, id)).toEqual([]);
      });
    if (of('discovery').length > 0)
      test.each(of('discovery'))('discovers columns of $entity', ({ entity, id }) => {
        const discovery = declaration.entities[entity]?.discovery;
        if (discovery === undefined) throw new RangeError(entity);
        expect(contract.discoveryFaults(discovery.request, id)).toEqual([]);
      });

    if (of('openEntities').length > 0)
      test.each(of('openEntities'))('lists the entities that only the service knows', ({ id }) => {
        const { openEntities } = declaration;
        if (openEntities === undefined) throw new RangeError(id);
        expect(contract.plainFaults(openEntities.list.request, id)).toEqual([]);
      });

    test('explains nothing that needs no explanation', () => {
      const missing = tied.flatMap(({ entity, of: declared, list, id }) =>
        Object.keys(contract.columnFaults(entity, declared, list, id)).map(
          (column) => `${entity}.${list.name}.${column}`,
        ),
      );
      expect(Object.keys(manifest.absent).filter((key) => !missing.includes(key))).toEqual([]);
    });
  });
}

const described = (conditions: readonly Condition[]): string =>
  conditions
    .map(({ column, operator, values: [one] }) =>
      [column, operator, String(one?.value ?? '').slice(0, 30)].join(' '),
    )
    .join(' and ');

/** All query parameters that a list can send; several lists of an entity may share an operation. */
function parametersOf(list: ListDeclaration, lists: readonly ListDeclaration[]): Set<string> {
  const same = lists.filter(({ request }) => request.path === list.request.path);
  return new Set(
    same.flatMap((one) => [
      ...Object.keys(one.request.query ?? {}),
      ...Object.keys(one.unfiltered ?? {}),
      ...one.filters.map(({ parameter }) => parameter),
      ...(one.sorts ?? []).flatMap(({ ascending, descending }) => [
        ...Object.keys(ascending ?? {}),
        ...Object.keys(descending ?? {}),
      ]),
    ]),
  );
}
