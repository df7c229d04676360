import { Readable } from 'node:stream';
import { parseScript, rightFor, STATEMENT_KINDS } from '../../common/language';
import { audited } from './audit';
import type { AuditLogger } from './contracts';

const EXEC = 'connector_exec_statement';

/** What is logged for these events: the action, its outcome and the code of its error. */
async function loggedFor(events: readonly object[]): Promise<readonly string[]> {
  const logged: string[] = [];
  const log: AuditLogger = {
    log: ({ event, error }) =>
      void logged.push([event.action, event.outcome, error?.code].filter(Boolean).join(' ')),
  };
  for await (const _ of audited(Readable.from(events), log, 'team'));
  return logged;
}

describe("Kibana's audit log", () => {
  it('has the end of each statement of a block by itself, and that of the block', async () => {
    const logged = await loggedFor([
      { type: 'statement', statement: 0, kind: 'block_statement', text: 'BEGIN … END' },
      { type: 'statement', statement: 0, run: 1, kind: 'select_statement', text: 'SELECT 1' },
      { type: 'statement_done', statement: 0, run: 1 },
      { type: 'statement', statement: 0, run: 2, kind: EXEC, text: 'CONNECTOR_EXEC a' },
      {
        type: 'statement_failed',
        statement: 0,
        run: 2,
        caught: true,
        error: { code: 'service_failed' },
      },
      { type: 'statement', statement: 0, run: 3, kind: EXEC, text: 'CONNECTOR_EXEC b' },
      { type: 'statement_done', statement: 0, run: 3 },
      { type: 'error', statement: 0, error: { code: 'thrown' } },
      { type: 'done', ok: false },
    ]);
    expect(logged).toEqual([
      'moltler_block_run unknown',
      'moltler_action_run unknown',
      'moltler_action_run failure service_failed',
      'moltler_action_run unknown',
      'moltler_action_run success',
      'moltler_block_run failure thrown',
    ]);
  });

  it('has every statement that changes something', async () => {
    for (const [kind, { example, later }] of Object.entries(STATEMENT_KINDS)) {
      const { statement } = parseScript(example).statements[0] ?? {};
      if (statement === undefined || rightFor(statement) === undefined || later) continue;
      const logged = await loggedFor([{ type: 'statement', statement: 0, kind, text: example }]);
      expect([kind, logged.length]).toEqual([kind, 2]);
    }
  });

  it('has no dry run, which changes nothing', async () => {
    for (const text of ['DRY RUN CONNECTOR_EXEC a', '-- Run by a rule\ndry  run CONNECTOR_EXEC a'])
      expect(await loggedFor([{ type: 'statement', statement: 0, kind: EXEC, text }])).toEqual([]);
  });

  it('has no end of a statement whose reader has left', async () => {
    const logged = await loggedFor([
      { type: 'statement', statement: 0, kind: EXEC, text: 'CONNECTOR_EXEC a' },
    ]);
    expect(logged).toEqual(['moltler_action_run unknown', 'moltler_action_run unknown']);
  });
});
