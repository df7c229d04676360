import { bindScript, schemaOf, type SchemaSnapshot } from '../../../common/binding';
import { parseScript, placeDiagnostics } from '../../../common/language';
import { connectorTypeRegistry } from '../../../server/connector_types';
import type { BenchCase } from '../case';
import { median, quantile } from '../measure/statistics';

const STATEMENT = `SELECT i.number, i.title, count(*) AS n, max(i.created_at) AS newest
FROM gh.issues i
JOIN gh.users u ON u.login = i.author
WHERE i.state = 'open' AND i.labels CONTAINS 'bug' AND i.title ILIKE '%timeout%'
  AND i.created_at > now() - INTERVAL '7 days'
GROUP BY i.number, i.title
HAVING count(*) > 1
ORDER BY newest DESC
LIMIT 20;

`;
const RUNS = 30;
const EDITS = 400;

/** From text to diagnostics, including names and types, in a script of 500 lines. */
export const languageCase: BenchCase = async () => {
  const types = connectorTypeRegistry.list().map(schemaOf);
  const github = types.find(({ name }) => name === 'github');
  const snapshot: SchemaSnapshot = {
    types,
    connectors: [{ name: 'gh', type: 'github', enabled: true, entities: github?.entities ?? [] }],
    secrets: [],
  };
  const settings = { parameters: {}, parametersKnown: false };
  const script = STATEMENT.repeat(50);
  const diagnose = (
    text: string,
    previous?: ReturnType<typeof parseScript>,
  ): ReturnType<typeof parseScript> => {
    const parsed = parseScript(text, previous);
    bindScript(parsed, snapshot, settings);
    placeDiagnostics(parsed);
    return parsed;
  };
  const whole: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    // A different alias each time, so that nothing is cached from the previous run.
    const text = script.replaceAll('newest', `newest${run}`).replace(/\bn,/g, `n${run},`);
    const distinct = text
      .split(';')
      .map((one, index) => one.replace('LIMIT 20', `LIMIT ${1000 * run + index}`))
      .join(';');
    const start = performance.now();
    diagnose(distinct);
    whole.push(performance.now() - start);
  }
  const edits: number[] = [];
  let text = script;
  let parsed = diagnose(text);
  for (let edit = 0; edit < EDITS; edit += 1) {
    const at = 17 + ((edit * 7919) % (text.length - 40));
    text =
      edit % 2 === 0
        ? `${text.slice(0, at)}x${text.slice(at)}`
        : `${text.slice(0, at)}${text.slice(at + 1)}`;
    const start = performance.now();
    parsed = diagnose(text, parsed);
    edits.push(performance.now() - start);
  }
  return [
    {
      name: 'an edit in a 500-line script to new diagnostics',
      value: quantile(edits.slice(50), 0.99),
      unit: 'ms',
      target: { most: 16 },
      note: `99th percentile of ${EDITS - 50} edits`,
    },
    {
      name: 'a whole 500-line script from nothing',
      value: median(whole.slice(10)),
      unit: 'ms',
      target: { most: 25 },
      note: `median of ${RUNS - 10}`,
    },
  ];
};
