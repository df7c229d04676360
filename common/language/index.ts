export { LONGEST_QUOTED, shortened } from './building';
export type * from './diagnostic';
export { formatScript, print } from './format';
export { MoltlerLexer } from './generated/MoltlerLexer';
export { MoltlerParser } from './generated/MoltlerParser';
export type * from './nodes';
export { parseScript, parsingScript } from './parse';
export { LineMap, placeDiagnostic, placeDiagnostics } from './placing';
export { nameDoc } from './printing/printing';
export { boundExceeded } from './bound_exceeded';
export type * from './script';
export {
  changesNothing,
  effectOf,
  LOOK_UP_WORDS,
  ownEffectOf,
  resultShapeOf,
  wordsOf,
} from './statement_kinds';
export { RIGHTS, rightFor, type Right } from './statement_rights';
export type * from './statements';
export { bodiesOf, statementsIn } from './statements/nested';
export { isStatement } from './statements/definition_of';
export { STATEMENT_KINDS } from './statements/registry';
export { drained, type Steps } from './steps';
export { adviceOnFunction } from './syntax/foreign_functions';
export { GrammarWalk } from './syntax/grammar_walk';
export { tokenize, type ClassifiedToken, type TokenClass } from './tokens/classes';
export { readJsonText } from './tokens/json_text';
export { isKeyword, KEYWORDS, RESERVED } from './tokens/keywords';
export { lex } from './tokens/lex';
export { parametersIn } from './tokens/parameters_in';
export { piecesOf } from './tokens/pieces';
export {
  children,
  depthOf,
  literalRanges,
  nodeDeeperThan,
  NODES_A_STEP,
  walk,
  walkingParts,
} from './walk';
export { utf8Bytes } from './utf8_bytes';
export { within } from './within';
