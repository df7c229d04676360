import { reportOf } from './report';
import { soak } from './soak';

/** Of no machine: only that the soak still runs, which nobody does every day. */
const TARGETS = { megabytes: Infinity, milliseconds: Infinity };

it('`npm run soak` measures a server under load, for a moment', async () => {
  const soaked = await soak({
    seconds: 0.5,
    large: true,
    settleSeconds: 0,
    backSeconds: 0,
    targets: TARGETS,
  });
  const { waits, wrong, late } = soaked;
  expect(waits.length).toBeGreaterThan(0);
  expect({ wrong, late }).toEqual({ wrong: [], late: [] });
  expect(reportOf(soaked, TARGETS, false).text).toContain('memory of all processes, before');
});
