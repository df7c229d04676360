import { messageOf, type Code } from '../../../common/errors';
import { ACTION_GUIDE } from './action_guide';
import { BINDING_GUIDE } from './binding_guide';
import { CONNECTOR_GUIDE } from './connector_guide';
import { ENGINE_GUIDE } from './engine_guide';
import type { ErrorGuide } from './error_guide';
import { INDEX_RIGHT_GUIDE } from './index_right_guide';
import { NAME_GUIDE } from './name_guide';
import { SCRIPT_GUIDE } from './script_guide';
import { STORE_GUIDE } from './store_guide';
import { SYNC_STATEMENT_GUIDE } from './sync_statement_guide';
import { SYNC_GUIDE } from './sync_guide';
import { SYNTAX_GUIDE } from './syntax_guide';
import { TEMP_TABLE_GUIDE } from './temp_table_guide';
import { VIEW_GUIDE } from './view_guide';

/** The guide of every code. A missing one does not compile. */
export const ERROR_GUIDE: { readonly [C in Code]: ErrorGuide<C> } = {
  ...SYNTAX_GUIDE,
  ...NAME_GUIDE,
  ...VIEW_GUIDE,
  ...SYNC_STATEMENT_GUIDE,
  ...TEMP_TABLE_GUIDE,
  ...BINDING_GUIDE,
  ...CONNECTOR_GUIDE,
  ...ACTION_GUIDE,
  ...ENGINE_GUIDE,
  ...STORE_GUIDE,
  ...INDEX_RIGHT_GUIDE,
  ...SCRIPT_GUIDE,
  ...SYNC_GUIDE,
};

/** The messages of a code, one for each of its samples. */
export function sampleMessages(code: Code): readonly ReturnType<typeof messageOf>[] {
  // The table pairs each code with samples of its own facts.
  const { samples } = ERROR_GUIDE[code] as ErrorGuide<Code>;
  return samples.map((facts) => messageOf(code, facts));
}
