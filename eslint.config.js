const js = require('@eslint/js');
const tseslint = require('typescript-eslint');
const importX = require('eslint-plugin-import-x');
const jest = require('eslint-plugin-jest');
const { doors } = require('./eslint.doors');
const { texts } = require('./eslint.texts');
const { createTypeScriptImportResolver } = require('eslint-import-resolver-typescript');

/**
 * Who may import whom. Dependencies point one way: routes → script → statements → sync → query →
 * scan → connectors → ports. A folder not listed under another is closed to it.
 */
const SERVER_FOLDERS = {
  kibana: [
    'routes',
    'script',
    'statements',
    'query',
    'sync',
    'scan',
    'connectors',
    'connector_types',
    'storage',
    'secrets',
    'ports',
  ],
  routes: ['script', 'ports'],
  script: ['statements', 'sync', 'query', 'scan', 'connectors', 'ports'],
  statements: ['query', 'sync', 'scan', 'connectors', 'secrets', 'ports'],
  query: ['scan', 'connectors', 'ports'],
  sync: ['query', 'scan', 'connectors', 'ports'],
  scan: ['connectors', 'ports'],
  connectors: ['secrets', 'ports'],
  connector_types: [],
  storage: ['ports', 'secrets'],
  secrets: ['ports'],
  ports: [],
};
const COMMON_FOLDERS = {
  errors: [],
  declaration: ['errors'],
  language: ['errors'],
  binding: ['errors', 'language', 'declaration'],
  completion: ['errors', 'language', 'declaration', 'binding'],
  contract: ['errors', 'language', 'declaration', 'binding'],
  alerting: ['errors', 'language', 'declaration', 'binding'],
};

const zones = (base, folders) =>
  Object.entries(folders)
    // A folder that may import all the others needs no rule.
    .filter(([folder, allowed]) =>
      Object.keys(folders).some((other) => other !== folder && !allowed.includes(other)),
    )
    .map(([folder, allowed]) => ({
      target: `./${base}/${folder}/**/!(*.test).{ts,tsx}`,
      from: Object.keys(folders)
        .filter((other) => other !== folder && !allowed.includes(other))
        .map((other) => `./${base}/${other}/**/*`),
      message: `${base}/${folder} may import only: ${allowed.join(', ') || 'nothing of its neighbours'}.`,
    }));

const restrictedZones = [
  ...zones('server', SERVER_FOLDERS),
  ...zones('common', COMMON_FOLDERS),
  {
    target: './common',
    from: ['./server', './public', './standalone'],
    message: 'common imports nothing of the others.',
  },
  {
    target: './server',
    from: ['./public', './standalone'],
    message: 'server and public meet only in common.',
  },
  {
    target: './public',
    from: ['./server', './standalone'],
    message: 'server and public meet only in common.',
  },
  {
    target: ['./public/!(kibana)/**/*', './public/application.tsx', './standalone/**/*'],
    from: './public/kibana',
    message: 'No component knows which host it is in.',
  },
  {
    target: './{server,common,public}/**/!(*.test|*.bench).{ts,tsx}',
    from: './test',
    message: 'Product code never imports tests.',
  },
  {
    target: './server/!(connector_types|kibana)/**/!(*.test).ts',
    from: './server/connector_types',
    message: 'Connector types reach the engine through the registry that the host passes in.',
  },
];

module.exports = tseslint.config(
  { ignores: ['target/**', 'node_modules/**', 'common/language/generated/**', 'coverage/**'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    plugins: { 'import-x': importX, moltler: { rules: { doors, texts } } },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })],
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/require-await': 'off',
      'moltler/doors': 'error',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-restricted-paths': ['error', { zones: restrictedZones, basePath: __dirname }],
      // JSON values are made text on purpose, all over.
      '@typescript-eslint/no-base-to-string': 'off',
      // Formatting is Prettier's.
      'no-unexpected-multiline': 'off',
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    // Kibana's bundle takes these by their own names from the page; anything deeper would be a second copy.
    files: ['public/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [
                '@elastic/eui/*',
                '@emotion/css',
                'react/*',
                'react-dom/*',
                '!react-dom/client',
              ],
              message: 'Kibana shares the package, not this part of it.',
            },
            {
              group: ['monaco-editor', 'monaco-editor/*'],
              allowTypeImports: true,
              message: 'Monaco comes from the host: see EditorHost.',
            },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "ObjectExpression:has(> Property[key.name='name']) > Property[key.name='width'] > Literal[value=/%|vw/]",
          message:
            'EUI warns of relative widths of columns: use em or px, or none for an equal share of the rest.',
        },
      ],
    },
  },
  {
    files: ['public/**/!(*.test).{ts,tsx}'],
    ignores: ['public/**/testing/**', '**/*.d.ts'],
    rules: { 'moltler/texts': 'error' },
  },
  {
    files: ['**/*.test.{ts,tsx}', 'test/**/*.ts'],
    plugins: { jest },
    languageOptions: { globals: jest.environments.globals.globals },
    rules: {
      'jest/no-focused-tests': 'error',
      'jest/no-disabled-tests': 'error',
      'jest/valid-expect': 'error',
      'jest/valid-expect-in-promise': 'error',
      'jest/no-identical-title': 'error',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },
  {
    files: ['standalone/browser/page/*.js'],
    languageOptions: {
      sourceType: 'script',
      globals: { document: 'readonly', localStorage: 'readonly' },
    },
  },
  {
    files: [
      '*.js',
      '.ci/*.js',
      'grammar/*.js',
      'schema/*.js',
      'standalone/*.js',
      'translations/*.js',
      'test/**/*.js',
    ],
    languageOptions: {
      sourceType: 'commonjs',
      globals: {
        require: 'readonly',
        module: 'writable',
        process: 'readonly',
        __dirname: 'readonly',
        console: 'readonly',
        globalThis: 'readonly',
      },
    },
  },
  {
    // Scripts of a page, made for tests.
    files: ['test/e2e/support/kibana/page/*.js'],
    languageOptions: {
      sourceType: 'module',
      globals: { document: 'readonly', window: 'readonly', Worker: 'readonly' },
    },
  },
);
