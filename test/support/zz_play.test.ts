import { readFileSync } from 'node:fs';
import { sampleEngine } from '/work/wt/slack/test/support/sample_engine';
test('play', async () => {
  const engine = await sampleEngine();
  const script = readFileSync('/tmp/slack_play.sql', 'utf8').split(/;\s*\n/).map((s) => s.trim()).filter(Boolean);
  for (const text of script) {
    const before = engine.samples.slack.log.length;
    const r = await engine.run(text);
    const out = [`\n### ${text}`, JSON.stringify(r.error ?? r.diagnostics), r.columns.join(' | '), ...r.rows.slice(0, 6).map((x) => JSON.stringify(x)), `rows ${r.rows.length}`, ...r.messages, `requests: ${engine.samples.slack.log.slice(before).slice(0,6).join('\n   ')} (${engine.samples.slack.log.length - before})`];
    process.stdout.write(out.join('\n') + '\n');
  }
  await engine.close();
}, 100000);
