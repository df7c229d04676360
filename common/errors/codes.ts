import { ACTION_MESSAGES } from './action_messages';
import { BINDING_MESSAGES } from './binding_messages';
import { CONNECTOR_MESSAGES } from './connector_messages';
import { ENGINE_MESSAGES } from './engine_messages';
import { INDEX_RIGHT_MESSAGES } from './index_right_messages';
import type { Message } from './message';
import { NAME_MESSAGES } from './name_messages';
import { SCRIPT_MESSAGES } from './script_messages';
import { STORE_MESSAGES } from './store_messages';
import { SYNC_STATEMENT_MESSAGES } from './sync_statement_messages';
import { SYNC_MESSAGES } from './sync_messages';
import { SYNTAX_MESSAGES } from './syntax_messages';
import { TEMP_TABLE_MESSAGES } from './temp_table_messages';
import { VIEW_MESSAGES } from './view_messages';

/** The messages of every diagnostic and every error, by code. */
export const MESSAGES = {
  ...SYNTAX_MESSAGES,
  ...NAME_MESSAGES,
  ...VIEW_MESSAGES,
  ...SYNC_STATEMENT_MESSAGES,
  ...TEMP_TABLE_MESSAGES,
  ...BINDING_MESSAGES,
  ...SCRIPT_MESSAGES,
  ...CONNECTOR_MESSAGES,
  ...ACTION_MESSAGES,
  ...SYNC_MESSAGES,
  ...ENGINE_MESSAGES,
  ...STORE_MESSAGES,
  ...INDEX_RIGHT_MESSAGES,
} as const;

/** A code in the table. */
export type Code = keyof typeof MESSAGES;

/** The facts that the message of a code needs. */
export type Facts<C extends Code> = Parameters<(typeof MESSAGES)[C]>[0];

/** The message of `code` for these facts. */
export function messageOf<C extends Code>(code: C, facts: Facts<C>): Message {
  // The table pairs each code with the builder of its own facts.
  return (MESSAGES[code] as (facts: Facts<C>) => Message)(facts);
}
