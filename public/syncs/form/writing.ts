import { asIdentifier, type SchemaSnapshot } from '../../../common/binding';
import { nameDoc } from '../../../common/language';
import { setSchedule, type SyncSchedule } from '../statements';
import { draftOf, FORM_OPTIONS, type Draft } from './draft';

/** The fields of the form, as far as its statement has text of them. */
export type Field =
  'source' | 'target' | 'where' | 'incremental' | 'schedule' | 'name' | `option:${string}`;

/** Where in the statement the text of a field is. */
export interface FieldPlace {
  readonly field: Field;
  readonly start: number;
  readonly end: number;
}

/** A statement with the places of the fields. */
export interface WrittenSync {
  readonly text: string;
  readonly places: readonly FieldPlace[];
}

/** `SYNC CONNECTOR …` of a draft. */
export function writeSync(draft: Draft): WrittenSync {
  const { connector, entity, target, where, incremental, schedule } = draft;
  const writer = new Writer();
  const source = [connector, ...(entity === '' ? [] : [entity])].map(quoted).join('.');
  writer.add('SYNC CONNECTOR ').field('source', source).add(' TO ').field('target', target.trim());
  if (where.trim() !== '') writer.add('\nWHERE ').field('where', where.trim());
  if (incremental !== '')
    writer.add('\nINCREMENTAL ON ').field('incremental', asIdentifier(incremental));
  if (schedule !== undefined) writer.add('\nSCHEDULE ').field('schedule', scheduleText(schedule));
  const options = optionTexts(draft);
  if (options.length > 0) {
    writer.add('\nWITH (');
    for (const [at, { field, text }] of options.entries())
      writer.add(at === 0 ? '' : ', ').field(field, text);
    writer.add(')');
  }
  return writer.written();
}

class Writer {
  private text = '';
  private readonly places: FieldPlace[] = [];

  add(text: string): this {
    this.text += text;
    return this;
  }

  field(field: Field, text: string): this {
    this.places.push({ field, start: this.text.length, end: this.text.length + text.length });
    return this.add(text);
  }

  written(): WrittenSync {
    return { text: this.text, places: this.places };
  }
}

const range = { start: 0, end: 0 };
const quoted = (name: string): string => nameDoc({ kind: 'identifier', range, name });
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const scheduleText = ({ cron, timeZone }: SyncSchedule): string =>
  `${literal(cron.trim())} TIME ZONE ${literal(timeZone)}`;

/** The options of WITH. */
export function optionTexts(
  draft: Draft,
): readonly { readonly field: Field; readonly text: string }[] {
  const name = nameOf(draft);
  const given =
    name === defaultName(draft)
      ? []
      : [{ field: 'name' as const, text: `name = ${literal(name)}` }];
  const options = FORM_OPTIONS.flatMap(({ name: option, takes }) => {
    const text = draft.options[option]?.trim() ?? '';
    if (text === '') return [];
    const isPlain = takes !== 'duration' && /^(\d+(\.\d+)?|true|false)$/.test(text);
    return [
      { field: `option:${option}` as const, text: `${option} = ${isPlain ? text : literal(text)}` },
    ];
  });
  return [...given, ...options];
}

/** The name of a sync without one in WITH: of what it reads. */
export const defaultName = ({ connector, entity }: Draft): string =>
  [connector, ...(entity === '' ? [] : [entity])]
    .map((part) => part.replace(/[^A-Za-z0-9_]+/g, '_'))
    .join('_');

/** The name of the sync of a draft. */
export const nameOf = (draft: Draft): string =>
  draft.name.trim() === '' ? defaultName(draft) : draft.name.trim();

/** The statements of the form; undefined if an edit changes nothing. */
export function statementsOf(draft: Draft): string | undefined {
  const { stored, schedule } = draft;
  if (stored === undefined) return writeSync(draft).text;
  const rescheduled = !isSameSchedule(schedule, stored.schedule);
  const alter = rescheduled ? [setSchedule(stored.name, schedule && trimmed(schedule))] : [];
  const redefined = isRedefined(draft) ? [writeSync({ ...draft, schedule: undefined }).text] : [];
  const statements = [...alter, ...redefined];
  return statements.length === 0 ? undefined : statements.join(';\n');
}

const trimmed = ({ cron, timeZone }: SyncSchedule): SyncSchedule => ({
  cron: cron.trim(),
  timeZone,
});

const isSameSchedule = (one: SyncSchedule | undefined, other: SyncSchedule | undefined): boolean =>
  one?.cron.trim() === other?.cron && one?.timeZone === other?.timeZone;

/** Whether an edit changes more than the schedule, so that the sync runs again. */
export function isRedefined(draft: Draft): boolean {
  if (draft.stored === undefined || draft.connector === '') return false;
  const text = (one: Draft): string => writeSync({ ...one, schedule: undefined }).text;
  return text(draft) !== text(draftOf(draft.stored));
}

/** Whether a name is taken by another sync. */
export const isTaken = (name: string, { syncs = [] }: SchemaSnapshot): boolean =>
  syncs.some((one) => one.name.toLowerCase() === name.toLowerCase());
