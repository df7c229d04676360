import { issue, issuesOf, respondFrom, syncWorld, type Issue, type Repos } from './sync_world';

const LATE = '2026-01-01T00:30:00.000Z';

/** How often keys of a slice are read by a run that removes one document from each of so many. */
async function readings(
  count: number,
  how: object,
  change: (rows: readonly Issue[]) => readonly Issue[],
): Promise<number> {
  const names = Array.from({ length: count }, (_, at) => `r${at}`);
  const all: Repos = new Map(names.map((name) => [name, issuesOf(8)]));
  let read = 0;
  const world = syncWorld(respondFrom(all), {
    change: (ports) => ({
      ...ports,
      syncs: {
        ...ports.syncs,
        keys: (...of) => {
          read++;
          return ports.syncs.keys(...of);
        },
      },
    }),
  });
  await world.run(how);
  await world.ports.clock.advance(3_600_000);
  for (const name of names) all.set(name, change(issuesOf(8)));
  read = 0;
  const { run } = await world.run(how);
  expect(run).toMatchObject({ outcome: 'ok', counts: { removed: count } });
  return read;
}

describe('documents of many lists', () => {
  it.each([
    ['whose rows are gone', {}, (rows: readonly Issue[]) => rows.slice(1)],
    [
      'whose rows do not match WHERE any more',
      { incremental: true, where: `state = 'open'` },
      ([, ...rows]: readonly Issue[]) => [...rows, issue(1, { state: 'closed', updated_at: LATE })],
    ],
  ])('%s are removed together: all keys are read once', async (_, how, change) => {
    const few = await readings(5, { ...how, options: { maxDeleteRatio: 1 } }, change);
    const many = await readings(50, { ...how, options: { maxDeleteRatio: 1 } }, change);
    expect(many).toBeLessThanOrEqual(few * 10);
  });
});
