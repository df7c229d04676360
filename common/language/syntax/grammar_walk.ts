import type { ATNState } from 'antlr4ts/atn/ATNState';
import { RuleStopState } from 'antlr4ts/atn/RuleStopState';
import { RuleTransition } from 'antlr4ts/atn/RuleTransition';
import { MoltlerLexer } from '../generated/MoltlerLexer';
import { MoltlerParser } from '../generated/MoltlerParser';

/** A way to consume a token: the rules entered on the way (by where each returns to), and the state after it. */
export interface Step {
  readonly pushes: readonly ATNState[];
  readonly target: ATNState;
}

/** What can follow a state of the grammar: tokens, or the end of its rule. */
interface Reach {
  readonly byToken: ReadonlyMap<number, readonly Step[]>;
  readonly ends: boolean;
}

/** Where a rule returns to. Equal stacks are the same object, so positions compare by identity. */
export interface Frame {
  readonly id: number;
  readonly follow: ATNState;
  readonly parent: Frame | undefined;
  readonly above: Map<number, Frame>;
}

/** One reading of the tokens so far. */
interface Position {
  readonly state: ATNState;
  readonly frame: Frame | undefined;
}

/** A token that could come next, and one way to consume it. */
export interface Possibility extends Step {
  readonly type: number;
  /** The rules that were open before this step, innermost first. */
  readonly frame: Frame | undefined;
}

const reaches = new Map<number, Reach>();

/**
 * Follows the grammar along tokens, all readings at once and without a parser, to find exactly where
 * no reading is left and what would have been valid there. What can follow a state is computed once.
 */
export class GrammarWalk {
  private constructor(
    private readonly positions: readonly Position[],
    private readonly roots: Map<number, Frame>,
    private readonly counter: { next: number },
  ) {}

  /** Before the first token of a statement. */
  static atStatement(): GrammarWalk {
    const start = MoltlerParser._ATN.ruleToStartState[MoltlerParser.RULE_singleStatement];
    const positions = start === undefined ? [] : [{ state: start, frame: undefined }];
    return new GrammarWalk(positions, new Map(), { next: 1 });
  }

  /** The walk after a token of this type; undefined if it is not valid here. */
  after(type: number): GrammarWalk | undefined {
    const next = new Map<string, Position>();
    this.each((reach, frame) => {
      for (const step of reach.byToken.get(type) ?? []) {
        let top = frame;
        for (const follow of step.pushes) top = this.push(top, follow);
        const key = `${step.target.stateNumber}/${top?.id ?? 0}`;
        if (!next.has(key)) next.set(key, { state: step.target, frame: top });
      }
    });
    return next.size === 0
      ? undefined
      : new GrammarWalk([...next.values()], this.roots, this.counter);
  }

  /** Every token that could come next. */
  possibilities(): Possibility[] {
    const found: Possibility[] = [];
    this.each((reach, frame) => {
      for (const [type, steps] of reach.byToken) {
        for (const step of steps) found.push({ ...step, type, frame });
      }
    });
    return found;
  }

  private each(visit: (reach: Reach, frame: Frame | undefined) => void): void {
    const seen = new Set<string>();
    for (const position of this.positions) {
      let { state, frame } = position;
      for (;;) {
        const key = `${state.stateNumber}/${frame?.id ?? 0}`;
        if (seen.has(key)) break;
        seen.add(key);
        const reach = reachOf(state);
        visit(reach, frame);
        if (!reach.ends || frame === undefined) break;
        state = frame.follow;
        frame = frame.parent;
      }
    }
  }

  private push(parent: Frame | undefined, follow: ATNState): Frame {
    const siblings = parent?.above ?? this.roots;
    const known = siblings.get(follow.stateNumber);
    if (known !== undefined) return known;
    const frame = { id: this.counter.next++, follow, parent, above: new Map<number, Frame>() };
    siblings.set(follow.stateNumber, frame);
    return frame;
  }
}

function reachOf(state: ATNState): Reach {
  const known = reaches.get(state.stateNumber);
  if (known !== undefined) return known;
  const reach = explore(state);
  reaches.set(state.stateNumber, reach);
  return reach;
}

function explore(start: ATNState): Reach {
  const byToken = new Map<number, Step[]>();
  const seen = new Set<string>();
  let ends = false;
  const pending: { state: ATNState; pushes: readonly ATNState[] }[] = [
    { state: start, pushes: [] },
  ];
  for (let here = pending.pop(); here !== undefined; here = pending.pop()) {
    const { state, pushes } = here;
    const key = `${state.stateNumber}:${pushes.map((one) => one.stateNumber).join()}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (state instanceof RuleStopState) {
      const back = pushes[pushes.length - 1];
      if (back === undefined) ends = true;
      else pending.push({ state: back, pushes: pushes.slice(0, -1) });
      continue;
    }
    // A stack: pushed in reverse, so that the results are in the order of the grammar.
    for (const transition of [...state.getTransitions()].reverse()) {
      if (transition instanceof RuleTransition) {
        pending.push({ state: transition.target, pushes: [...pushes, transition.followState] });
      } else if (transition.isEpsilon) {
        pending.push({ state: transition.target, pushes });
      } else {
        for (const type of transition.label?.toArray() ?? []) {
          const steps = byToken.get(type) ?? [];
          steps.push({ pushes, target: transition.target });
          byToken.set(type, steps);
        }
      }
    }
  }
  return { byToken, ends };
}

/** The word or sign of a token type, as it is written. */
export function spelling(type: number): string {
  const literal = MoltlerLexer.VOCABULARY.getLiteralName(type);
  return literal?.slice(1, -1) ?? MoltlerLexer.VOCABULARY.getSymbolicName(type) ?? '';
}
