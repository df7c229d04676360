import { createHmac, randomBytes } from 'node:crypto';
import { canonicalJson, type JsonValue } from '../../../common/declaration';
import { StatementError } from '../../../common/errors';
import { isOfUser, keptUser, type ActionAttempt, type AuditRecord } from '../../ports';
import type { Execution } from '../execution';
import type { Exec } from './row_statements';

/** Names rows if the store has no key; such a run cannot be continued by another process. */
const PROCESS_KEY = randomBytes(32);

/** What an earlier attempt of the run shows about a row. */
export type Earlier = 'none' | 'succeeded' | 'unknown';

/** The actions of one statement, and of those that continue it. */
export class RunOfActions {
  private readonly counts = new Map<string, number>();

  private constructor(
    readonly id: string,
    private readonly key: Buffer,
    private readonly records: ReadonlyMap<string, readonly AuditRecord[]>,
  ) {}

  /**
   * A new run, or the one to be continued. Rejects with StatementError `unknown_run` or `run_of_other_action`.
   */
  static async open(
    statement: Exec,
    resume: string | undefined,
    { engine, user, origin }: Pick<Execution, 'engine' | 'user' | 'origin'>,
  ): Promise<RunOfActions> {
    const { auditLog, secrets } = engine.ports;
    const key = await secrets.identityKey().catch(() => PROCESS_KEY);
    if (resume === undefined) return new RunOfActions(newId(key), key, new Map());
    // After a change of the key, no row would be recognized, and all of them would be sent again.
    const known = resume === idWith(resume.split('-')[0] ?? '', key);
    const records = known ? await auditLog.ofRun(resume) : [];
    const own = records.filter((record) => isOfUser(record, keptUser({ user, origin })));
    const [first] = own;
    if (first === undefined) throw new StatementError('unknown_run', { run: resume });
    const [action, found] = [statement, first].map(nameOf);
    if (action !== found)
      throw new StatementError('run_of_other_action', {
        run: resume,
        action: action ?? '',
        found: found ?? '',
      });
    const byRow = new Map<string, AuditRecord[]>();
    for (const record of own) {
      const row = record.attempt?.row ?? '';
      byRow.set(row, [...(byRow.get(row) ?? []), record]);
    }
    return new RunOfActions(resume, key, byRow);
  }

  /**
   * The next attempt for a row with these arguments, and what earlier ones show. Equal rows are told apart by their
   * order.
   */
  next({ arguments: given }: Exec): { readonly attempt: ActionAttempt; readonly earlier: Earlier } {
    const name = keyed(this.key, `${this.id} ${inOrder(given)}`).slice(0, 32);
    const count = (this.counts.get(name) ?? 0) + 1;
    this.counts.set(name, count);
    const row = `${name}-${count}`;
    const records = this.records.get(row) ?? [];
    const number = Math.max(0, ...records.map(({ attempt }) => attempt?.number ?? 0)) + 1;
    return { attempt: { run: this.id, row, number }, earlier: earlierOf(records) };
  }
}

function earlierOf(records: readonly AuditRecord[]): Earlier {
  const outcomes = new Set(records.map(({ outcome }) => outcome));
  if (outcomes.has('ok')) return 'succeeded';
  // One that was started, and whose process ended, may have been applied.
  return outcomes.has('unknown') || outcomes.has('started') ? 'unknown' : 'none';
}

const nameOf = ({ connector, entity, action }: Pick<Exec, 'connector' | 'entity' | 'action'>) =>
  `${connector}.${entity}.${action}`;

const keyed = (key: Buffer, text: string): string =>
  createHmac('sha256', key).update(`action run ${text}`).digest('hex');

/** The second part shows with which key the rows are named. */
const idWith = (random: string, key: Buffer): string =>
  `${random}-${keyed(key, random).slice(0, 6)}`;

const newId = (key: Buffer): string => idWith(randomBytes(6).toString('hex'), key);

/** Equal for equal arguments, in whatever order they and the members of their documents are written. */
const inOrder = (given: Readonly<Record<string, JsonValue>>): string =>
  canonicalJson(Object.entries(given).sort(([one], [other]) => (one < other ? -1 : 1)));
