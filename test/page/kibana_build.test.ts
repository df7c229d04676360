import { notShared, secondCopies } from '../../esbuild.kibana';

describe('the build of the bundle for Kibana', () => {
  it('detects second copies of what Kibana shares, however deeply they are imported', () => {
    const inputs = {
      'public/plugin.ts': {},
      'node_modules/antlr4ts/Lexer.js': {},
      'node_modules/@elastic/eui/es/components/icon/icon.js': {},
      'node_modules/react/jsx-runtime.js': {},
      'node_modules/react-dom/client.js': {},
      'node_modules/@emotion/css/dist/emotion-css.esm.js': {},
      'node_modules/monaco-editor/esm/vs/editor/editor.api.js': {},
      'node_modules/some/node_modules/moment/moment.js': {},
    };
    const [, , ...copies] = Object.keys(inputs);
    expect(secondCopies({ inputs })).toEqual(copies);
  });
  it('detects imports that Kibana does not share', () => {
    const imports = [
      { path: 'react', kind: 'require-call', external: true },
      { path: '@elastic/eui', kind: 'require-call', external: true },
      { path: '@elastic/eui/es/components/icon', kind: 'require-call', external: true },
      { path: 'react/jsx-runtime', kind: 'require-call', external: true },
      { path: 'react/jsx-runtime', kind: 'dynamic-import', external: true },
    ];
    expect(notShared({ outputs: { 'moltler.plugin.js': { imports }, 'a.map': {} } })).toEqual([
      '@elastic/eui/es/components/icon',
      'react/jsx-runtime',
    ]);
  });
});
