/**
 * Kibana's own validation, src/platform/packages/shared/kbn-config-schema: loaded from Kibana at run time, because core
 * accepts only types of its own copy. The members that are used.
 */
declare module '@kbn/config-schema' {
  export interface Type<V> {
    validate(value: unknown): V;
  }
  export type TypeOf<T> = T extends Type<infer V> ? V : never;
  interface Options<V> {
    defaultValue?: V;
    validate?: (value: V) => string | undefined;
    meta?: { description: string };
  }
  export const schema: {
    object<P extends Record<string, Type<unknown>>>(
      properties: P,
      options?: { unknowns?: 'allow' | 'ignore' | 'forbid'; meta?: { description: string } },
    ): Type<{ [K in keyof P]: TypeOf<P[K]> }>;
    boolean(options?: Options<boolean>): Type<boolean>;
    number(options?: Options<number> & { min?: number; max?: number }): Type<number>;
    string(options?: Options<string> & { minLength?: number; maxLength?: number }): Type<string>;
    arrayOf<V>(item: Type<V>, options?: Options<V[]> & { maxSize?: number }): Type<V[]>;
    recordOf<V>(
      key: Type<string>,
      value: Type<V>,
      options?: Options<Record<string, V>>,
    ): Type<Record<string, V>>;
    oneOf<A, B>(types: [Type<A>, Type<B>], options?: Options<A | B>): Type<A | B>;
    oneOf<A, B, C>(
      types: [Type<A>, Type<B>, Type<C>],
      options?: Options<A | B | C>,
    ): Type<A | B | C>;
    literal<V extends string>(value: V): Type<V>;
    maybe<V>(type: Type<V>): Type<V | undefined>;
    any(): Type<unknown>;
  };
}
