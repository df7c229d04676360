import { Linter } from 'eslint';
import { parser } from 'typescript-eslint';
import { texts } from '../eslint.texts';

const linter = new Linter();
/** What the rule reports in a file, by the code at its place. */
const reported = (code: string, file = 'public/syncs/sync_page.tsx'): string[] =>
  linter
    .verify(
      code,
      [
        {
          files: ['**/*.tsx'],
          languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
          plugins: { moltler: { rules: { texts } } },
          rules: { 'moltler/texts': 'error' },
        },
      ],
      { filename: file },
    )
    .map(({ message }) => message);

const UNTRANSLATED = "Translate this text: i18n.translate('moltler.syncs.…', …).";

describe('texts of the page that are not translated', () => {
  it.each([
    '<p>Not tested yet.</p>;',
    '<p>to {target}</p>;',
    '<Button label="done" />;',
    '<Button aria-label={`Run ${name}`} />;',
    "<Button title={on ? 'Stop' : undefined} />;",
    "<p>{text ?? 'none'}</p>;",
    "const column = { name: 'Last run' };",
    "const why = { reason: 'The run is partial' };",
    'notifications.success(`Sync “${name}” deleted`);',
    "notifications.danger('The export failed');",
    "throw new HostError('Kibana is not reachable.');",
    "const text = 'Nothing was run. ' + more;",
  ])('are reported: %s', (code) => expect(reported(code)).toEqual([UNTRANSLATED]));

  it.each([
    "<p>{i18n.translate('moltler.syncs.a', { defaultMessage: 'To {target}', values: { target } })}</p>;",
    '<code>SELECT … FROM mycompany.issues</code>;',
    "<code>{'SELECT 1'}</code>;",
    '<p>{count} · {time}</p>;',
    '<Icon type="tokenNumber" color="subdued" />;',
    "const column = { field: 'lastRun', name };",
    "throw new Error('useHost needs a HostProvider above it.');",
    "if (row['Name'] === 'On request') go();",
    "http.run('SHOW SYNCS');",
    '<h1>Moltler</h1>;',
    '<Field placeholder="CONNECTOR_EXEC gh.issues.close(number => 1)" />;',
  ])('are not: %s', (code) => expect(reported(code)).toEqual([]));

  it('have ids that are named by their folder, and are literals', () => {
    expect(reported("i18n.translate('moltler.connectors.a', { defaultMessage: 'A' });")).toEqual([
      'The id of a message in this folder begins with moltler.syncs.',
    ]);
    expect(
      reported(
        "i18n.translate('moltler.syncRuns.a', { defaultMessage: 'A' });",
        'public/sync_runs/a.tsx',
      ),
    ).toEqual([]);
    expect(reported('i18n.translate(id, { defaultMessage });')).toEqual([
      'Id and default message are extracted: write them as literals.',
    ]);
  });
});
