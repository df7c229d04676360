import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { transformSync } from '@swc/core';
import ts from 'typescript';
import { schemaOf } from '../../common/binding';
import type { ConnectorTypeDeclaration } from '../../common/declaration';
import * as build from '../../common/declaration/build';
import { problemsOfTypes } from '../../server/connector_types';

const ROOT = join(__dirname, '..', '..');
const GUIDE = readFileSync(join(ROOT, 'docs', 'adding_a_service.md'), 'utf8');
const [, SAMPLE = ''] = /```ts\n(.*?)```/s.exec(GUIDE) ?? [];
/** The path given in the guide. */
const PATH = join(ROOT, 'server', 'connector_types', 'desk', 'index.ts');

describe('the sample of a connector type in the guide', () => {
  it('compiles unchanged', () => {
    const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) =>
      ts.sys.readFile(path),
    );
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
    const host = ts.createCompilerHost(options);
    const program = ts.createProgram(
      [PATH],
      { ...options, incremental: false, types: [] },
      {
        ...host,
        fileExists: (path) => path === PATH || host.fileExists(path),
        directoryExists: (path) => path === dirname(PATH) || ts.sys.directoryExists(path),
        readFile: (path) => (path === PATH ? SAMPLE : host.readFile(path)),
        getSourceFile: (path, version) =>
          path === PATH
            ? ts.createSourceFile(path, SAMPLE, version)
            : host.getSourceFile(path, version),
      },
    );
    const source = program.getSourceFile(PATH);
    const diagnostics = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ];
    const text = diagnostics.map(({ messageText }) =>
      ts.flattenDiagnosticMessageText(messageText, ' '),
    );
    expect(text).toEqual([]);
  }, 60_000);

  it('is a type that the registry accepts', () => {
    const { code } = transformSync(SAMPLE, {
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      module: { type: 'commonjs' },
    });
    const made: { desk?: ConnectorTypeDeclaration } = {};
    runInNewContext(code, { require: () => build, exports: made });
    if (made.desk === undefined) throw new Error('The sample exports no type.');
    expect(problemsOfTypes([made.desk])).toEqual([]);
    expect(schemaOf(made.desk)).toMatchObject({ name: 'desk', icon: 'logoElastic' });
  });
});
