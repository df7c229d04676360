/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import type { StreamEvent } from '../../common/contract';
import { deskSnapshot, openSyncs, shown, syncRow, type Opened } from './testing';

const statement = (): string =>
  screen.getByRole('region', { name: /as a SQL statement/ }).textContent ?? '';
const field = (name: string) => screen.findByLabelText(name);
/** As typed at the end of a field, at once. */
const fill = async (user: Opened['user'], name: string, text: string): Promise<void> => {
  await user.click(await field(name));
  await user.paste(text);
};

describe('the form of a sync', () => {
  it('shows the statement that it makes, and runs it', async () => {
    const { user, sent, path } = await openSyncs('/syncs/new');
    await user.selectOptions(await field('Entity'), 'tickets');
    await fill(user, 'Condition', "state = 'open'");
    await user.selectOptions(await field('Each run reads'), 'updated_at');
    await user.selectOptions(await field('Schedule'), '0 * * * *');
    expect(screen.getByText('Next times (UTC):')).toBeTruthy();
    const text = [
      'SYNC CONNECTOR desk.tickets TO desk-*',
      "WHERE state = 'open'",
      'INCREMENTAL ON updated_at',
      "SCHEDULE '0 * * * *' TIME ZONE 'UTC'",
    ].join('\n');
    expect(statement()).toContain(text);
    await user.click(screen.getByRole('button', { name: 'Create and run' }));
    await waitFor(() => expect(path()).toBe('/syncs/sync/desk_tickets'));
    expect(sent).toContain(text);
  });

  it('offers only changes where the service lists them; otherwise it says why not', async () => {
    const { user } = await openSyncs('/syncs/new');
    await user.selectOptions(await field('Entity'), 'agents');
    expect((await field('Each run reads')).hasAttribute('disabled')).toBe(true);
    expect(
      screen.getByText(
        'Reading only changes is not possible: the service does not list changes of agents',
      ),
    ).toBeTruthy();
  });

  it('does not offer what cannot be synced, and says why', async () => {
    await openSyncs('/syncs/new');
    const option = await screen.findByRole('option', {
      name: 'search (its rows are the result of a search)',
    });
    expect(option.hasAttribute('disabled')).toBe(true);
  });

  it.each([
    ['Condition', 'stat = 1', /stat/],
    ['Condition', "state = 'open' INCREMENTAL ON updated_at", /only what belongs in this field/],
    ['Condition', "state = 'open'; DROP CONNECTOR desk", /only what belongs in this field/],
    ['Index', 'Desk', /lower case/],
    ['Index', 'desk WHERE true', /only what belongs in this field/],
  ])('shows an error at the field %s: %s', async (name, text, problem) => {
    const { user, sent } = await openSyncs('/syncs/new');
    await user.selectOptions(await field('Entity'), 'tickets');
    await user.clear(await field(name));
    await fill(user, name, text);
    const row = (await field(name)).closest('.euiFormRow');
    expect(row?.textContent).toMatch(problem);
    await user.click(screen.getByRole('button', { name: 'Create and run' }));
    expect(sent.filter((each) => each.startsWith('SYNC'))).toEqual([]);
    await waitFor(async () => expect(document.activeElement).toBe(await field(name)));
  });

  it('shows what is wrong with a schedule', async () => {
    const { user } = await openSyncs('/syncs/new');
    await user.selectOptions(await field('Schedule'), 'custom');
    await fill(user, 'Cron expression', '61 * * * *');
    await screen.findByText('"61" is not a valid minute, which is 0 to 59.');
  });

  it('does not replace another sync', async () => {
    const snapshot = {
      ...deskSnapshot,
      syncs: [{ name: 'desk_tickets', statement: 'SYNC CONNECTOR desk.tickets TO other' }],
    };
    const { user } = await openSyncs('/syncs/new', { snapshot });
    await user.selectOptions(await field('Entity'), 'tickets');
    await user.click(screen.getByRole('button', { name: 'Create and run' }));
    await screen.findByText(/A sync named “desk_tickets” already exists/);
    await fill(user, 'Name', 'mine');
    expect(statement()).toContain("WITH (name = 'mine')");
  });

  it('has the options folded, with their values in the statement', async () => {
    const { user } = await openSyncs('/syncs/new');
    await user.click(await screen.findByRole('button', { name: 'Options' }));
    await fill(user, 'Largest share removed', '0.5');
    await fill(user, 'Full run every', '2d');
    expect(statement()).toContain("WITH (max_delete_ratio = 0.5, full_every = '2d')");
  });

  it('shows requests, columns and documents of a dry run', async () => {
    const rows = [
      {
        source: 'desk.tickets',
        index: 'desk-desk-tickets',
        kind: 'full',
        requests: ['GET https://desk.example/tickets'],
        documents: [{ _id: '1', id: '1' }],
        columns: ['id text'],
      },
    ];
    const text = 'DRY RUN SYNC CONNECTOR desk.tickets TO desk-*';
    const responses: Readonly<Record<string, readonly StreamEvent[]>> = {
      [text]: [...shown(0, text, rows), { type: 'done', ok: true }],
    };
    const { user } = await openSyncs('/syncs/new', { responses });
    await user.selectOptions(await field('Entity'), 'tickets');
    await user.click(screen.getByRole('button', { name: 'Dry run' }));
    const result = within(await screen.findByRole('region', { name: 'Dry run' }));
    expect(result.getByText('desk.tickets → desk-desk-tickets (full)')).toBeTruthy();
    expect(result.getByText('GET https://desk.example/tickets')).toBeTruthy();
    expect(result.getByText('{"_id":"1","id":"1"}')).toBeTruthy();
  });

  it('says that connectors could not be loaded, and tries again', async () => {
    let fails = true;
    const catalog = async () => {
      if (fails) throw new Error('Elasticsearch is not available.');
      return deskSnapshot;
    };
    const { user } = await openSyncs('/syncs/new', { catalog });
    await screen.findByText('Connectors could not be loaded');
    screen.getByText('Elasticsearch is not available.');
    expect(screen.queryByLabelText('Connector')).toBeNull();
    fails = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await field('Connector');
    await user.selectOptions(await field('Entity'), 'tickets');
    expect(statement()).toContain('SYNC CONNECTOR desk.tickets TO desk-*');
  });

  it('shows why the server refused the sync', async () => {
    const text = 'SYNC CONNECTOR desk.tickets TO desk-*';
    const message = 'Statements cannot change anything here.';
    const error = { family: 'statement_error', code: 'read_only', message } as const;
    const responses: Readonly<Record<string, readonly StreamEvent[]>> = {
      [text]: [
        { type: 'error', statement: 0, error: error as never },
        { type: 'done', ok: false },
      ],
    };
    const { user, path } = await openSyncs('/syncs/new', { responses });
    await user.selectOptions(await field('Entity'), 'tickets');
    await user.click(screen.getByRole('button', { name: 'Create and run' }));
    await screen.findByText('The sync was not created');
    expect(screen.getByText(message)).toBeTruthy();
    expect(path()).toBe('/syncs/new');
  });

  it('is not shown to read-only users', async () => {
    await openSyncs('/syncs/new', { readOnly: true });
    await screen.findByText(/Your API token is read-only/);
    expect(screen.queryByLabelText('Connector')).toBeNull();
  });
});

describe('editing a sync', () => {
  const PATH = '/syncs/edit/desk_tickets';

  it('changes only the schedule if nothing else was changed', async () => {
    const { user, sent, path } = await openSyncs(PATH);
    await screen.findByText('No changes yet.');
    expect((await field('Index')).hasAttribute('disabled')).toBe(true);
    await user.selectOptions(await field('Schedule'), 'none');
    await user.click(screen.getByRole('button', { name: 'Save changes' }));
    await waitFor(() => expect(path()).toBe('/syncs/sync/desk_tickets'));
    expect(sent).toContain('ALTER SYNC desk_tickets SET SCHEDULE NONE');
    expect(sent.filter((each) => each.startsWith('SYNC'))).toEqual([]);
  });

  it('keeps the schedule if what is read was changed', async () => {
    const { user, sent } = await openSyncs(PATH);
    await fill(user, 'Condition', "state = 'open'");
    await user.click(screen.getByRole('button', { name: 'Save and run' }));
    await waitFor(() =>
      expect(sent).toContain(
        "SYNC CONNECTOR desk.tickets TO desk-*\nWHERE state = 'open'\nINCREMENTAL ON updated_at",
      ),
    );
  });

  it('keeps a name that was given, and the options', async () => {
    const named = syncRow({
      name: 'mine',
      statement:
        "SYNC CONNECTOR desk.tickets TO desk-*\nWHERE (state = 'open')\nWITH (max_delete_ratio = 0.5, ecs = true)",
    });
    const { user } = await openSyncs('/syncs/edit/mine', { syncs: [named] });
    await screen.findByText('No changes yet.');
    await user.selectOptions(await field('Each run reads'), 'updated_at');
    expect(statement()).toContain("WITH (name = 'mine', max_delete_ratio = 0.5, ecs = true)");
  });

  it('only changes the schedule of the sync of a query', async () => {
    const query = syncRow({
      name: 'open',
      statement: 'SYNC (SELECT id FROM desk.tickets) AS open TO open\nKEY (id)',
    });
    const { user } = await openSyncs('/syncs/edit/open', { syncs: [query] });
    await screen.findByText(/only changes the schedule/);
    expect(screen.queryByLabelText('Connector')).toBeNull();
    await user.selectOptions(await field('Schedule'), '0 3 * * *');
    expect(statement()).toContain("ALTER SYNC open SET SCHEDULE '0 3 * * *' TIME ZONE 'UTC'");
  });
});
