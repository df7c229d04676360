import type { ActionDeclaration, ActionParameter } from '../action';
import type { DataType } from '../data_type';

type Defaulted = 'idempotent' | 'destructive' | 'invalidates';

/** An action; by default not idempotent, not destructive and without effect on cached pages. */
export const action = (
  declaration: Omit<ActionDeclaration, Defaulted> & Partial<Pick<ActionDeclaration, Defaulted>>,
): ActionDeclaration => ({
  idempotent: false,
  destructive: false,
  invalidates: [],
  ...declaration,
});

type More = Omit<ActionParameter, 'type' | 'description' | 'required'>;

/** A required parameter. */
export const required = (
  type: DataType,
  description: string,
  more: More = {},
): ActionParameter => ({ type, description, required: true, ...more });

/** An optional parameter. */
export const optional = (
  type: DataType,
  description: string,
  more: More = {},
): ActionParameter => ({ type, description, required: false, ...more });
