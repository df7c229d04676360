import type { LanguageBounds } from '../../bounds';
import {
  depthOf,
  drained,
  parsingScript,
  type Diagnostic,
  type Query,
  type SelectStatement,
  type Steps,
} from '../../language';
import type { ViewSchema } from '../schema/schema';

/** The query of a view as a tree; ranges are relative to its text. */
export interface ParsedView {
  /** Missing if the text is not a query, because a later version changed the language. */
  readonly statement?: SelectStatement & { readonly query: Query };
  readonly diagnostics: readonly Diagnostic[];
  readonly depth: number;
}

/** Schemas are plain data that never changes, so each is parsed once. */
const PARSED = new WeakMap<ViewSchema, ParsedView>();

/** The parsed query of a view. */
export const parsedView = (view: ViewSchema, bounds: LanguageBounds): ParsedView =>
  drained(parsingView(view, bounds));

/** As `parsedView`, in steps. */
export function* parsingView(view: ViewSchema, bounds: LanguageBounds): Steps<ParsedView> {
  const known = PARSED.get(view);
  if (known !== undefined) return known;
  const script = yield* parsingScript(view.query, undefined, bounds);
  const [only, ...others] = script.statements;
  const statement = others.length === 0 ? only?.statement : undefined;
  const parsed =
    statement?.kind === 'select_statement'
      ? { statement, diagnostics: [], depth: yield* depthOf(statement) }
      : { diagnostics: only?.diagnostics ?? script.diagnostics, depth: 0 };
  PARSED.set(view, parsed);
  return parsed;
}
