import type { TaskDefinition } from '../../../server/kibana/testing';
import { onlyKeys } from './strict';

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** As lib/intervals.ts. */
export function intervalOf(text: string): number {
  const [, number = '', unit = ''] = /^(\d+)([smhd])$/.exec(text) ?? [];
  const milliseconds = Number(number) * (UNITS[unit] ?? Number.NaN);
  if (!(milliseconds > 0))
    throw new Error(
      `Invalid interval "${text}". Intervals must be of the form {number}m. Example: 5m.`,
    );
  return milliseconds;
}

type State = Readonly<Record<string, unknown>>;
interface Schema {
  validate(value: unknown): Record<string, unknown>;
  extendsDeep(options: { readonly unknowns: 'forbid' | 'ignore' }): Schema;
}

const KEYS = [
  'title',
  'description',
  'timeout',
  'maxAttempts',
  'cost',
  'priority',
  'paramsSchema',
  'stateSchemaByVersion',
  'createTaskRunner',
];

/** One type of tasks: task_type_dictionary.ts, task.ts, task_validator.ts. */
export class TaskType {
  readonly timeout: number;
  private readonly latest: number;

  /** Throws where Kibana would not start, or would leave the type out with no more than a line in its log. */
  constructor(
    readonly name: string,
    readonly definition: TaskDefinition,
  ) {
    if ('maxConcurrency' in definition)
      throw new Error(`maxConcurrency setting isn't allowed for task type: ${name}`);
    onlyKeys(`Could not sanitize task definitions: ${name}`, definition, KEYS);
    this.timeout = intervalOf(definition.timeout);
    const versions = Object.keys(definition.stateSchemaByVersion).map(Number);
    if (versions.length === 0 || versions.some((version, at) => version !== at + 1))
      throw new Error(`state versions of ${name} must be 1, 2 …: ${versions.join()}`);
    this.latest = versions.length;
  }

  params(given: unknown): Record<string, unknown> {
    return (this.definition.paramsSchema as Schema).validate(given);
  }

  /** The state as a runner gets it: brought to the latest version, without what that does not know. */
  stateForRunner(given: State, version: number | undefined): State {
    let state = given;
    if (version === undefined || version < this.latest)
      for (let at = version ?? 1; at <= this.latest; at += 1) {
        const { schema, up } = this.at(at);
        state = up(state);
        schema.validate(state);
      }
    return this.at(this.latest).schema.extendsDeep({ unknowns: 'ignore' }).validate(state);
  }

  /** The state as it is stored: exactly of the latest version. */
  stateToStore(state: State): { readonly state: string; readonly stateVersion: number } {
    const { schema } = this.at(this.latest);
    const checked = schema.extendsDeep({ unknowns: 'forbid' }).validate(state);
    return { state: JSON.stringify(checked), stateVersion: this.latest };
  }

  private at(version: number): { readonly schema: Schema; readonly up: (state: State) => State } {
    const found = this.definition.stateSchemaByVersion[version];
    if (found === undefined) throw new Error(`state schema for ${this.name} missing: ${version}`);
    return { schema: found.schema as Schema, up: found.up };
  }
}
