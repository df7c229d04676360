import * as z from 'zod';
import type { ConnectorConfig, SyncDefinition, View } from '../../ports';

/** As JSON; members that a newer version has added are kept, so that changing an object here does not remove them. */
const JSON_OBJECT = z.record(z.string(), z.unknown());
const TIMES = { createdAt: z.string(), updatedAt: z.string() };

const CONNECTOR = z.looseObject({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  config: JSON_OBJECT,
  options: JSON_OBJECT,
  enabled: z.boolean(),
  version: z.number(),
  ...TIMES,
  status: z.looseObject({ state: z.enum(['untested', 'connected', 'error']) }),
});
const VIEW = z.looseObject({
  name: z.string(),
  columns: z.array(z.string()),
  query: z.string(),
  revision: z.string(),
  ...TIMES,
});
const SYNC = z.looseObject({
  id: z.string(),
  name: z.string(),
  statement: z.string(),
  target: z.string(),
  paused: z.boolean(),
  user: z.string(),
  version: z.number(),
  ...TIMES,
  failures: z.number(),
});

/**
 * Whether a row has what this version needs. One that was edited by hand, or that a newer version has written in
 * another way, may not.
 */
const isOf =
  <Row>(schema: z.ZodType) =>
  (given: unknown): given is Row =>
    schema.safeParse(given).success;

export const isConnector = isOf<ConnectorConfig>(CONNECTOR);
export const isView = isOf<View>(VIEW);
export const isSync = isOf<SyncDefinition>(SYNC);
