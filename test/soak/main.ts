import { parseArgs } from 'node:util';
import { reportOf } from './report';
import { soak } from './soak';

const TARGETS = { megabytes: 50, milliseconds: 500 };

/**
 * `npm run soak [-- --seconds 60] [--no-large]`: a server under harmful callers and one normal caller. Exits with 1 if
 * a target is missed.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seconds: { type: 'string', default: '600' },
      // Without the large responses.
      'no-large': { type: 'boolean', default: false },
    },
  });
  const seconds = Math.min(600, Math.max(1, Number(values.seconds)));
  const large = !values['no-large'];
  const soaked = await soak({
    seconds,
    large,
    settleSeconds: 12,
    // V8 collects the garbage of an idle process about 100 seconds after the last collection.
    backSeconds: 180,
    targets: TARGETS,
  });
  const { text, missed } = reportOf(soaked, TARGETS, large);
  process.stdout.write(text);
  if (missed) process.exitCode = 1;
}

void main();
