import { schema, type Type } from '@kbn/config-schema';
import { shapeProblem, type ActionConfig, type ActionParams } from '../../../common/alerting';
import type { ActionValidator } from '../contracts';

const name = (): Type<string | undefined> =>
  schema.maybe(schema.string({ minLength: 1, maxLength: 255 }));

const CONFIG: Type<ActionConfig> = schema.object({
  run: schema.oneOf([schema.literal('action'), schema.literal('statement')]),
  connector: name(),
  entity: name(),
  action: name(),
  statement: schema.maybe(schema.string({ minLength: 1, maxLength: 20_000 })),
});

const PARAMS = schema.object({
  parameters: schema.recordOf(schema.string({ maxLength: 255 }), schema.any(), {
    defaultValue: {},
  }),
  dryRun: schema.maybe(schema.boolean()),
  unrendered: schema.maybe(schema.arrayOf(schema.string())),
});

/** Kibana calls one of the two, depending on its version. */
const validator = <T>(validate: (value: unknown) => T): ActionValidator<T>['schema'] => ({
  parse: validate,
  validate,
});

/** What Kibana checks before it stores a connector, and before it runs one. */
export const CONFIG_VALIDATOR: ActionValidator<ActionConfig> = {
  schema: validator((value) => {
    const config = CONFIG.validate(value);
    const problem = shapeProblem(config);
    if (problem !== undefined) throw new Error(problem);
    return config;
  }),
};
/** A connector of Kibana has no secrets: those of the service are with the connector in Moltler. */
export const SECRETS_VALIDATOR: ActionValidator<object> = {
  schema: validator((value) => schema.object({}).validate(value ?? {})),
};
export const PARAMS_VALIDATOR: ActionValidator<ActionParams> = {
  // They come from JSON, so every value in them is JSON.
  schema: validator((value) => PARAMS.validate(value ?? {}) as ActionParams),
};
