import { Budget } from './budget';

const never = new AbortController().signal;
/** Enters, and records its name when it is admitted. */
const entering = (budget: Budget, inside: string[], name: string, signal = never) =>
  budget.enter(signal).then(() => {
    inside.push(name);
  });
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

test('admits as many as allowed, the others in the order in which they came', async () => {
  const budget = new Budget(() => 2);
  const inside: string[] = [];
  const all = ['a', 'b', 'c', 'd'].map((name) => entering(budget, inside, name));
  await settled();
  expect(inside).toEqual(['a', 'b']);
  budget.leave();
  await settled();
  expect(inside).toEqual(['a', 'b', 'c']);
  budget.leave();
  await Promise.all(all);
  expect(inside).toEqual(['a', 'b', 'c', 'd']);
});

test('admits nobody beyond its bytes, but always one', async () => {
  const budget = new Budget(() => 9, 100);
  const inside: string[] = [];
  await entering(budget, inside, 'a');
  budget.grew(1000);
  const second = entering(budget, inside, 'b');
  await settled();
  expect(inside).toEqual(['a']);
  budget.leave(1000);
  await second;
  budget.grew(1000);
  budget.leave();
  // Its bytes are still held, although nobody is in.
  await entering(budget, inside, 'c');
  expect(inside).toEqual(['a', 'b', 'c']);
});

test('admits those that wait once more are allowed', async () => {
  let most = 0;
  const budget = new Budget(() => most);
  const inside: string[] = [];
  const all = ['a', 'b'].map((name) => entering(budget, inside, name));
  await settled();
  expect(inside).toEqual([]);
  most = 2;
  budget.look();
  await Promise.all(all);
  expect(inside).toEqual(['a', 'b']);
});

test('one that gives up leaves its place to the next', async () => {
  const budget = new Budget(() => 1);
  const inside: string[] = [];
  await entering(budget, inside, 'a');
  const impatient = new AbortController();
  const second = entering(budget, inside, 'b', impatient.signal);
  const third = entering(budget, inside, 'c');
  const reason = new Error('enough');
  impatient.abort(reason);
  await expect(second).rejects.toBe(reason);
  await expect(budget.enter(impatient.signal)).rejects.toBe(reason);
  budget.leave();
  await third;
  expect(inside).toEqual(['a', 'c']);
});
