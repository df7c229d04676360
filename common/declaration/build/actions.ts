import type { ActionDeclaration, ActionParameter } from '../action';
import type { DataType } from '../data_type';

type Defaulted = 'idempotent' | 'destructive' | 'invalidates';

/** An action; not idempotent, not destructive and without effect on cached pages unless said. */
export const action = (
  declaration: Omit<ActionDeclaration, Defaulted> & Partial<Pick<ActionDeclaration, Defaulted>>,
): ActionDeclaration => ({
  idempotent: false,
  destructive: false,
  invalidates: [],
  ...declaration,
});

type More = Omit<ActionParameter, 'type' | 'description' | 'required'>;

/** A parameter that a call must give. */
export const required = (
  type: DataType,
  description: string,
  more: More = {},
): ActionParameter => ({ type, description, required: true, ...more });

/** A parameter that a call may leave out. */
export const optional = (
  type: DataType,
  description: string,
  more: More = {},
): ActionParameter => ({ type, description, required: false, ...more });
