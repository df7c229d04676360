import childProcess from 'node:child_process';

/**
 * What Kibana does to its own process before it loads plugins: src/setup_node_env/harden and
 * @kbn/security-hardening/prototype.ts.
 */
export function harden(): void {
  for (const { prototype } of [Object, Array, Number, String, Function]) Object.seal(prototype);
  for (const name of ['spawn', 'execFile', 'fork'] as const) {
    const original = childProcess[name] as (...args: unknown[]) => unknown;
    Object.assign(childProcess, {
      [name]: (...args: unknown[]) => {
        const at = args.findIndex(
          (arg, index) => index > 0 && typeof arg === 'object' && !Array.isArray(arg),
        );
        const options = (at === -1 ? {} : args[at]) as { env?: object };
        const bare = Object.assign(Object.create(null), options, {
          env: Object.assign(Object.create(null), options.env ?? process.env),
        }) as object;
        return original(...(at === -1 ? [...args, bare] : args.with(at, bare)));
      },
    });
  }
}

/** How Kibana starts Node: bin/kibana and config/node.options; the last one is the default since 2026-07. */
export const NODE_FLAGS = [
  '--unhandled-rejections=warn',
  '--dns-result-order=ipv4first',
  '--disallow-code-generation-from-strings',
] as const;
