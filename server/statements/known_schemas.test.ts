import { SNAPSHOT } from '../../common/binding/testing';
import type { EntitySchema } from '../../common/binding';
import { fakeClock } from '../ports/fakes';
import { KnownSchemas } from './known_schemas';

const HOUR = 3_600_000;
const owner = (version: string) => ({ connectorId: 'id-of-gh', name: 'gh', version });
const [GITHUB] = SNAPSHOT.connectors;
const [ISSUES] = GITHUB!.entities;
const entity = (name: string, columns = 3): EntitySchema => ({
  ...ISSUES!,
  name,
  open: true,
  columns: Array.from({ length: columns }, (_, at) => ({
    ...ISSUES!.columns![0]!,
    name: `c${at}`,
  })),
});
const stored = owner('1');
const openEntities = {
  description: 'any table',
  example: 'T',
  names: '.*',
  listed: [{ name: 'Visit' }],
};

describe('what services reported', () => {
  let clock: ReturnType<typeof fakeClock>;
  let known: KnownSchemas;
  beforeEach(() => {
    clock = fakeClock();
    known = new KnownSchemas(clock);
  });
  const connectorOf = (connectors: Parameters<KnownSchemas['added']>[1] = [stored]) =>
    known.added(SNAPSHOT, connectors).connectors[0];

  it('is part of the snapshot for editors, which offer it but take no other name for an error', () => {
    known.remember(stored, { entity: entity('Visit'), openEntities });
    expect(connectorOf()?.entities.map(({ name }) => name)).toContain('Visit');
    expect(connectorOf()?.entities.at(-1)).toMatchObject({
      openColumns: {},
      columns: [{}, {}, {}],
    });
    expect(connectorOf()?.openEntities).toMatchObject({
      listed: [{ name: 'Visit' }],
      incomplete: expect.any(String),
    });
  });

  it('leaves the snapshot the same object as long as nothing changes', () => {
    expect(known.added(SNAPSHOT, [stored])).toBe(SNAPSHOT);
    known.remember(stored, { entity: entity('Visit') });
    const first = known.added(SNAPSHOT, [stored]);
    expect(known.added(SNAPSHOT, [stored])).toBe(first);
    known.remember(stored, { entity: entity('Other') });
    expect(known.added(SNAPSHOT, [stored])).not.toBe(first);
  });

  it('is forgotten after an hour, and when the connector changes', async () => {
    known.remember(stored, { entity: entity('Visit') });
    expect(known.entity(stored, 'visit')?.name).toBe('Visit');
    expect(known.entity(owner('2'), 'Visit')).toBeUndefined();
    known.remember(stored, { entity: entity('Visit') });
    await clock.advance(HOUR + 1);
    expect(known.entity(stored, 'Visit')).toBeUndefined();
    expect(connectorOf()).toBe(GITHUB);
  });

  it('is forgotten one by one, an hour after it was requested', async () => {
    known.remember(stored, { entity: entity('Visit'), openEntities });
    await clock.advance(HOUR / 2);
    known.remember(stored, { entity: entity('Other') });
    await clock.advance(HOUR / 2 + 1);
    expect(known.entity(stored, 'Visit')).toBeUndefined();
    expect(known.entity(stored, 'Other')?.name).toBe('Other');
    expect(connectorOf()?.openEntities).toBeUndefined();
    known.remember(stored, { openEntities });
    expect(connectorOf()?.openEntities).toMatchObject({ listed: [{ name: 'Visit' }] });
    await clock.advance(HOUR / 2);
    expect(known.entity(stored, 'Other')).toBeUndefined();
    expect(connectorOf()?.openEntities).toMatchObject({ listed: [{ name: 'Visit' }] });
  });

  it('is bounded: the columns that were requested longest ago are forgotten first', () => {
    for (let at = 0; at < 30; at++) known.remember(stored, { entity: entity(`T${at}`, 900) });
    expect(known.entity(stored, 'T0')).toBeUndefined();
    expect(known.entity(stored, 'T29')?.columns).toHaveLength(900);
  });

  it('is not used for a name that could be one of two', () => {
    known.remember(stored, { entity: entity('Twin') });
    known.remember(stored, { entity: entity('TWIN') });
    expect(known.entity(stored, 'twin')).toBeUndefined();
    expect(known.entity(stored, 'TWIN')?.name).toBe('TWIN');
  });
});
