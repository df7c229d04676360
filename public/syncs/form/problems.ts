import { i18n } from '@kbn/i18n';
import { bindScript, type SchemaSnapshot } from '../../../common/binding';
import { parseScript, type Diagnostic, type SyncStatement } from '../../../common/language';
import { cronProblem } from '../../../common/schedules';
import type { Draft } from './draft';
import { isTaken, nameOf, optionTexts, writeSync, type Field, type WrittenSync } from './writing';

/** The problems of a draft, by field. */
export type Problems = Readonly<Partial<Record<Field, string>>>;

/** Checks a draft as the server will, before it is sent. */
export function problemsOf(draft: Draft, snapshot: SchemaSnapshot, timeZone: string): Problems {
  const schedule = scheduleProblem(draft);
  if (draft.stored !== undefined && draft.connector === '') return schedule;
  if (draft.connector === '')
    return {
      source: i18n.translate('moltler.syncs.problems.chooseAConnector', {
        defaultMessage: 'Choose a connector.',
      }),
      ...schedule,
    };
  if (draft.target.trim() === '')
    return {
      target: i18n.translate('moltler.syncs.problems.enterTheNameOfAn', {
        defaultMessage: 'Enter the name of an index, such as github-*.',
      }),
      ...schedule,
    };
  const taken =
    draft.stored === undefined && isTaken(nameOf(draft), snapshot)
      ? {
          name: i18n.translate('moltler.syncs.problems.aSyncNamedAlreadyExists', {
            defaultMessage: 'A sync named “{name}” already exists. Choose another name.',
            values: { name: nameOf(draft) },
          }),
        }
      : {};
  return { ...statementProblems(draft, snapshot, timeZone), ...schedule, ...taken };
}

function scheduleProblem({ schedule }: Draft): Problems {
  const problem = schedule && cronProblem(schedule.cron);
  return problem === undefined ? {} : { schedule: problem };
}

function statementProblems(draft: Draft, snapshot: SchemaSnapshot, timeZone: string): Problems {
  const written = writeSync(draft);
  const script = parseScript(written.text);
  const [first] = script.statements;
  const parsing = script.statements.flatMap(({ diagnostics }) => diagnostics);
  if (parsing.some(isError)) return placed(parsing, written);
  const statement = first?.statement;
  if (script.statements.length !== 1 || statement?.kind !== 'sync_statement')
    return {
      [draft.where.trim() === '' ? 'target' : 'where']: i18n.translate(
        'moltler.syncs.problems.itContainsMoreThanThis',
        {
          defaultMessage:
            'Enter only what belongs in this field. Other clauses have fields of their own.',
        },
      ),
    };
  const stray = strayField(statement, draft);
  if (stray !== undefined)
    return {
      [stray]: i18n.translate('moltler.syncs.problems.itContainsMoreThanThis', {
        defaultMessage:
          'Enter only what belongs in this field. Other clauses have fields of their own.',
      }),
    };
  const settings = { parameters: {}, parametersKnown: false, timeZone };
  const bound = bindScript(script, snapshot, settings);
  return placed(
    bound.statements.flatMap(({ diagnostics }) => diagnostics),
    written,
  );
}

const isError = ({ severity }: Diagnostic): boolean => severity === 'error';

/** A field whose text goes beyond what it is for: `open' INCREMENTAL ON x` as a condition. */
function strayField({ source, schedule, options }: SyncStatement, draft: Draft): Field | undefined {
  if (source.type !== 'connector') return 'target';
  const hasWhere = draft.where.trim() !== '';
  if ((source.where !== undefined) !== hasWhere) return hasWhere ? 'where' : 'target';
  const isAsTyped =
    (source.incrementalOn?.name ?? '') === draft.incremental &&
    (schedule === undefined) === (draft.schedule === undefined) &&
    (options?.entries.length ?? 0) === optionTexts(draft).length;
  if (isAsTyped) return undefined;
  return hasWhere ? 'where' : 'target';
}

/** Each error at its field: the one whose text it is about, or the nearest before it. */
function placed(diagnostics: readonly Diagnostic[], { places }: WrittenSync): Problems {
  const problems: Partial<Record<Field, string>> = {};
  for (const { text, hint, range } of diagnostics.filter(isError)) {
    const before = places.filter(({ start }) => start <= range.start);
    const field = before.at(-1)?.field ?? 'source';
    problems[field] ??= hint === undefined ? text : `${text} ${hint}`;
  }
  return problems;
}
