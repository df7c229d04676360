import { fakeEngine } from './testing/fake_engine';
import { createDeskText, runScript } from './testing/run_script';

it('has a note before each statement, in events and in the history', async () => {
  const engine = fakeEngine();
  await runScript(engine, createDeskText());
  const note = 'Run by the connector 1 of Kibana, for alert 2';
  const events = await runScript(engine, 'SHOW CONNECTORS; SHOW VIEWS', { note });
  const texts = events.flatMap((event) => (event.type === 'statement' ? [event.text] : []));
  expect(texts).toEqual([`-- ${note}\nSHOW CONNECTORS`, `-- ${note}\nSHOW VIEWS`]);
  const [last] = await engine.ports.history.list({ limit: 1 });
  expect(last?.text).toBe(texts[1]);
});
