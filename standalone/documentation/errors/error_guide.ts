import type { Code, ErrorFamily, Facts } from '../../../common/errors';

/** The entry of a code in the reference of errors. */
export interface ErrorGuide<C extends Code> {
  readonly family: ErrorFamily;
  /** Facts for sample messages, one for each variant of the message. */
  readonly samples: readonly [Facts<C>, ...Facts<C>[]];
  /** When it happens and what it means for the result. */
  readonly means: string;
  /** What to do, if the hint does not say it already. */
  readonly fix?: string;
  /** When a retry makes sense, if the code alone does not decide it. */
  readonly retry?: string;
}

/** The guides of a table of messages: a code without one does not compile. */
export type GuideOf<T> = { readonly [C in keyof T & Code]: ErrorGuide<C> };
