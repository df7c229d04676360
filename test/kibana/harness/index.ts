import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { ActionResult, AuditEvent, ToolResult } from '../../../server/kibana/testing';
import type { Firing, Saving } from './actions';
import type { ToolCall } from './agent_builder';
import type { ShownKey } from './api_keys';
import { install } from './install';
import { NODE_FLAGS } from './hardening';
import type { KibanaOptions } from './kibana';
import type { Order } from './orders';
import type { StepRan, StepRun } from './workflows';

const ROOT = join(__dirname, '../../..');
export const KIBANA_VERSION = '9.5.1';

/** What the process of a Kibana knows. */
export interface KibanaState {
  readonly status?: { readonly level: string; readonly detail?: string };
  readonly logs: readonly string[];
  /** `by`: whose request it belongs to. */
  readonly audit: readonly (AuditEvent & { readonly by?: string })[];
  readonly errors: readonly string[];
  /** All saved objects, as they are stored. */
  readonly saved: string;
  readonly indices: readonly string[];
  /** The files of the plugin that were loaded. */
  readonly loaded: readonly string[];
  readonly tasks: readonly {
    readonly id: string;
    readonly status: string;
    readonly runAt: string;
  }[];
  readonly apiKeys: readonly ShownKey[];
  /** Who has written which index of users. */
  readonly writers: readonly { readonly index: string; readonly by: string }[];
}
export interface RunningKibana {
  readonly url: string;
  readonly pid: number;
  readonly cost: { readonly milliseconds: number; readonly bytes: number };
  state(): Promise<KibanaState>;
  /** Saves a connector of our action type; resolves with the message if Kibana answers with 400. */
  save(saving: Saving): Promise<string | null>;
  /** Runs an action of our type. A `retry` that is a time arrives as text. */
  fire(firing: Firing): Promise<FiredResult>;
  /** Runs a step of a workflow. */
  step(run: StepRun): Promise<StepRan>;
  /** Runs a tool for an agent. */
  tool(call: ToolCall): Promise<readonly ToolResult[]>;
  /** What a model is told of a tool. */
  describe(tool: string): Promise<{ readonly description: string; readonly schema: object }>;
  /** Resolves with the answer. */
  obey(order: Order): Promise<unknown>;
  /** Resolves when the process is gone. */
  readonly ended: Promise<void>;
  /** Invalidates the API keys of a user. */
  revokeKeys(user: string): Promise<void>;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** A result that came from another process. */
export type FiredResult = Omit<ActionResult, 'retry'> & {
  readonly retry?: boolean | string | null;
};

export interface StartOptions {
  /** Of Node, beside those that Kibana has anyway. */
  readonly flags?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Builds a package of these sources into a folder; returns the path of the zip. */
export function buildPackage(folder: string, sources = ROOT): string {
  execFileSync(
    process.execPath,
    ['build.kibana.js', '--kibana-version', KIBANA_VERSION, '--target', folder],
    { cwd: sources, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const name = readdirSync(folder).find((file) => file.endsWith('.zip'));
  return join(folder, name ?? '');
}

/** A Kibana for tests, with the plugin installed. */
export class KibanaHome {
  readonly folder = mkdtempSync(join(tmpdir(), 'moltler-kibana-'));
  private readonly running = new Set<ChildProcess>();
  plugin = '';

  async install(zip: string): Promise<void> {
    const schema = join(this.folder, 'node_modules/@kbn/config-schema');
    mkdirSync(schema, { recursive: true });
    cpSync(join(__dirname, 'config_schema.js'), join(schema, 'index.js'));
    const zod = join(this.folder, 'node_modules/@kbn/zod/v4');
    mkdirSync(zod, { recursive: true });
    const ours = JSON.stringify(join(ROOT, 'node_modules/zod'));
    writeFileSync(join(zod, 'index.js'), `exports.z = require(${ours}).z;`);
    writeFileSync(join(this.folder, 'package.json'), '{}');
    mkdirSync(join(this.folder, 'plugins'));
    this.plugin = await install(readFileSync(zip), this.folder, KIBANA_VERSION);
    buildSync({
      entryPoints: [join(__dirname, 'main.ts')],
      outfile: join(this.folder, 'kibana.js'),
      bundle: true,
      platform: 'node',
      logLevel: 'warning',
    });
  }

  /** Rejects with the reason if the Kibana does not start. */
  start(
    options: Partial<KibanaOptions> = {},
    { flags = [], env = {} }: StartOptions = {},
  ): Promise<RunningKibana> {
    const given: KibanaOptions = {
      home: this.folder,
      plugin: this.plugin,
      version: KIBANA_VERSION,
      ...options,
    };
    const child = spawn(
      process.execPath,
      [
        '--expose-gc',
        ...NODE_FLAGS,
        ...flags,
        join(this.folder, 'kibana.js'),
        JSON.stringify(given),
      ],
      { stdio: ['ignore', 'pipe', 'pipe', 'ipc'], env: { ...process.env, ...env } },
    );
    this.running.add(child);
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    return new Promise((resolve, reject) => {
      let output = '';
      let errors = '';
      child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()));
      child.stdout?.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        if (!output.endsWith('\n')) return;
        const line = JSON.parse(output) as { url: string; cost: RunningKibana['cost'] } & {
          error?: string;
        };
        if (line.error !== undefined) {
          reject(new Error(line.error));
          return;
        }
        /** One at a time. */
        const asked = <T>(message: object): Promise<T> =>
          new Promise((known, failed) => {
            child.once('message', (answer: { result?: T; failure?: string }) =>
              answer.failure === undefined
                ? known(answer.result as T)
                : failed(new Error(answer.failure)),
            );
            child.send(message);
          });
        resolve({
          url: line.url,
          save: (save) => asked({ save }),
          fire: (fire) => asked({ fire }),
          step: (step) => asked({ step }),
          tool: (tool) => asked({ tool }),
          describe: (describe) => asked({ describe }),
          cost: line.cost,
          pid: child.pid ?? 0,
          state: () =>
            new Promise((known) => {
              child.once('message', (state) => known(state as KibanaState));
              child.send('state');
            }),
          obey: (order) =>
            new Promise((done) => {
              child.once('message', (answer) => done((answer as { done: unknown }).done));
              child.send(order);
            }),
          ended,
          revokeKeys: (user) =>
            new Promise((done) => {
              child.once('message', () => done());
              child.send(`revoke ${user}`);
            }),
          stop: async (signal = 'SIGTERM') => {
            child.kill(signal);
            await ended;
          },
        });
      });
      child.once('exit', () => reject(new Error(`Kibana ended: ${errors}`)));
    });
  }

  dispose(): void {
    for (const child of this.running) child.kill('SIGKILL');
    rmSync(this.folder, { recursive: true, force: true });
  }
}
