import type { JsonValue } from '../../declaration';
import type { Range } from '../../language';
import { addMissing } from '../catalog';
import type { ActionSchema, ConnectorSchema, EntitySchema } from '../schema/schema';
import type { StatementContext } from '../statement_context';
import { named } from '../suggestion';

type Parameter = ActionSchema['parameters'][number];
interface Field {
  readonly id: string;
  readonly parameter: Parameter;
}

/** Arguments that are members of a document parameter, because discovered columns have their names: `Rating__c => 5`. */
export class FieldArguments {
  private readonly members = new Map<string, JsonValue>();

  constructor(
    private readonly connector: ConnectorSchema,
    private readonly entity: EntitySchema,
    private readonly action: ActionSchema,
    private readonly context: StatementContext,
  ) {}

  /** Names for suggestions. */
  get names(): readonly string[] {
    return this.action.columnsInto === undefined ? [] : this.columns.map(({ name }) => name);
  }

  /**
   * The field of this name; undefined if there is none. `unknown` as long as the columns have not been requested: then
   * any name may be one.
   */
  named(name: string): Field | 'unknown' | undefined {
    const { connector, entity, action, context } = this;
    if (action.columnsInto === undefined) return undefined;
    if (entity.columns === undefined && entity.openColumns === undefined) {
      addMissing(connector, { entity: entity.name }, context);
      return 'unknown';
    }
    const column = named(this.columns, name);
    if (column?.field !== undefined) {
      const { type, values } = column;
      const parameter = { name, type, required: false, nullable: true, ...(values && { values }) };
      return { id: column.field.id, parameter: parameter as Parameter };
    }
    const any = { name, type: 'document', required: false, nullable: true } as const;
    return entity.openColumns === undefined ? undefined : { id: name, parameter: any };
  }

  add({ id }: Field, value: JsonValue, range: Range): void {
    if (this.members.has(id)) this.context.reporter.error('duplicate_key', { name: id }, range);
    this.members.set(id, value);
  }

  /** Adds the fields to the arguments. */
  addTo(values: Map<string, JsonValue>, range: Range): void {
    const { columnsInto: into } = this.action;
    if (into === undefined || this.members.size === 0) return;
    const given = values.get(into) ?? {};
    // What is not an object has been reported.
    if (typeof given !== 'object' || Array.isArray(given)) return;
    for (const name of Object.keys(given))
      if (this.members.has(name)) this.context.reporter.error('duplicate_key', { name }, range);
    values.set(into, { ...given, ...Object.fromEntries(this.members) });
  }

  /** Columns of the record itself; those of its parents are not written. */
  private get columns() {
    return (this.entity.columns ?? []).filter(
      ({ field }) => field !== undefined && field.hidden !== true,
    );
  }
}
