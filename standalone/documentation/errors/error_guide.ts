import type { Code, ErrorFamily, Facts } from '../../../common/errors';

/** What the reference of errors says of one code. */
export interface ErrorGuide<C extends Code> {
  readonly family: ErrorFamily;
  /** Facts that the message is shown with; more than one where the message has several forms. */
  readonly samples: readonly [Facts<C>, ...Facts<C>[]];
  /** When it happens, and what it means for the result. */
  readonly means: string;
  /** What to do, where the hint of the message does not already say it. */
  readonly fix?: string;
  /** Where the case decides whether a retry makes sense. */
  readonly retry?: string;
}

/** The guides of a table of messages: a code without one does not compile. */
export type GuideOf<T> = { readonly [C in keyof T & Code]: ErrorGuide<C> };
