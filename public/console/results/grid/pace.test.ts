import { createPace } from './pace';

describe('the work of a step', () => {
  it('is small before anything was measured, and grows after a fast step', () => {
    const pace = createPace();
    const before = pace.most();
    for (let step = 0; step < 20; step += 1) pace.took(20, 1);
    expect(pace.most()).toBeGreaterThan(before);
  });

  it('shrinks at once when a step was slow', () => {
    const pace = createPace();
    for (let step = 0; step < 20; step += 1) pace.took(100, 1);
    pace.took(100, 60);
    expect(pace.most()).toBeLessThanOrEqual(10);
  });

  it('ignores steps that rendered nothing', () => {
    const pace = createPace();
    const before = pace.most();
    pace.took(0, 100);
    expect(pace.most()).toBe(before);
  });
});
