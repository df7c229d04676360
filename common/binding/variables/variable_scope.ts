import { foldCase, type JsonValue } from '../../declaration';
import type { ScopeVariable } from './scope_variable';
import { bytesOfVariable } from './value_bytes';

/** The variables that can be named at one place: those of a body, and those around it. Names ignore case. */
export class VariableScope {
  private readonly variables = new Map<string, ScopeVariable>();
  private ownBytes = 0;

  constructor(
    private readonly parent?: VariableScope,
    own: readonly ScopeVariable[] = [],
  ) {
    for (const variable of own) this.declare(variable);
  }

  /** Those of the body itself. */
  get own(): readonly ScopeVariable[] {
    return [...this.variables.values()];
  }

  /** All that can be named, those of the body first. */
  get visible(): readonly ScopeVariable[] {
    const outer = this.parent?.visible ?? [];
    return [...this.own, ...outer.filter(({ name }) => !this.hasOwn(name))];
  }

  /** The same variables without their values, as in a script that does not run. */
  get withoutValues(): VariableScope {
    return new VariableScope(
      undefined,
      this.visible.map(({ value: _value, fields, ...variable }) => ({
        ...variable,
        ...(fields && { fields: fields.map(({ name, type }) => ({ name, type })) }),
      })),
    );
  }

  /** About what the values of all variables take in memory, in bytes: also of those that cannot be named here. */
  get bytes(): number {
    return this.ownBytes + (this.parent?.bytes ?? 0);
  }

  hasOwn(name: string): boolean {
    return this.variables.has(foldCase(name));
  }

  /** Adds a variable; one of the same name in the same body is replaced. */
  declare(variable: ScopeVariable): void {
    this.keep(foldCase(variable.name), variable);
  }

  /** The innermost variable of this name. */
  find(name: string): ScopeVariable | undefined {
    return this.variables.get(foldCase(name)) ?? this.parent?.find(name);
  }

  /** Changes the value of the innermost variable of this name. */
  assign(name: string, value: JsonValue): void {
    const key = foldCase(name);
    const own = this.variables.get(key);
    if (own === undefined) this.parent?.assign(name, value);
    else this.keep(key, { ...own, value });
  }

  private keep(key: string, variable: ScopeVariable): void {
    const before = this.variables.get(key);
    if (before !== undefined) this.ownBytes -= bytesOfVariable(before);
    this.ownBytes += bytesOfVariable(variable);
    this.variables.set(key, variable);
  }
}
