import type {
  AssertStatement,
  BlockStatement,
  BreakStatement,
  ContinueStatement,
  DeclareStatement,
  ForStatement,
  IfStatement,
  PrintStatement,
  SetStatement,
  ThrowStatement,
  TryStatement,
  WhileStatement,
} from './block';
import {
  buildAssert,
  buildBlock,
  buildBreak,
  buildContinue,
  buildDeclare,
  buildFor,
  buildIf,
  buildPrint,
  buildSet,
  buildThrow,
  buildTry,
  buildWhile,
} from './block_build';
import {
  printAssert,
  printBlock,
  printDeclare,
  printFor,
  printIf,
  printPrint,
  printSet,
  printThrow,
  printTry,
  printWhile,
} from './block_print';
import { statement } from './definition';

/** The statements inside have results of their own. What they change is added by `effectOf`. */
const CONTROL = { effect: 'reads', result: 'messages' } as const;

export const block = statement<BlockStatement>({
  ...CONTROL,
  words: 'BEGIN … END',
  syntax: 'BEGIN statement; … END',
  description:
    'Runs statements one after the other, as one statement of the script. Its variables only exist until END.',
  example: 'BEGIN SELECT 1; END',
  build: buildBlock,
  print: printBlock,
});

export const tryCatch = statement<TryStatement>({
  ...CONTROL,
  words: 'TRY … CATCH … END TRY',
  syntax: 'TRY … CATCH error_class [AS e] THEN … [FINALLY …] END TRY',
  description:
    'Runs statements. If one fails, the first CATCH whose class includes the error runs its own. FINALLY always runs.',
  example: 'BEGIN TRY SELECT 1; CATCH connector_error THEN SELECT 2; END TRY; END',
  build: buildTry,
  print: printTry,
});

export const declare = statement<DeclareStatement>({
  ...CONTROL,
  words: 'DECLARE',
  syntax: 'DECLARE name [type] [= value]',
  description:
    'Creates a variable. Without a type, it has the type of its value; without a value, it is NULL.',
  example: 'DECLARE n = 1',
  build: buildDeclare,
  print: printDeclare,
});

export const set = statement<SetStatement>({
  ...CONTROL,
  words: 'SET',
  syntax: 'SET name = value',
  description: 'Changes a variable. The value is any expression, or a query in parentheses.',
  example: 'SET n = 1',
  build: buildSet,
  print: printSet,
});

export const ifThen = statement<IfStatement>({
  ...CONTROL,
  words: 'IF … THEN',
  syntax: 'IF condition THEN … [ELSEIF condition THEN …] [ELSE …] END IF',
  description: 'Runs the statements after the first condition that is true. NULL is not true.',
  example: 'IF 1 = 1 THEN SELECT 1; END IF',
  build: buildIf,
  print: printIf,
});

export const forLoop = statement<ForStatement>({
  ...CONTROL,
  words: 'FOR … LOOP',
  syntax: 'FOR row IN (SELECT …) LOOP … END LOOP',
  description:
    'Runs statements for each row of a query; `row.column` is a value of the row. Rows are read page by page, or all before the first iteration if the statements change something.',
  example: 'FOR r IN (SELECT 1) LOOP SELECT 2; END LOOP',
  build: buildFor,
  print: printFor,
});

export const whileLoop = statement<WhileStatement>({
  ...CONTROL,
  words: 'WHILE … LOOP',
  syntax: 'WHILE condition LOOP … END LOOP',
  description:
    'Repeats statements as long as the condition is true, up to `loop_iterations` times.',
  example: 'WHILE 1 = 2 LOOP SELECT 1; END LOOP',
  build: buildWhile,
  print: printWhile,
});

export const breakLoop = statement<BreakStatement>({
  ...CONTROL,
  words: 'BREAK',
  syntax: 'BREAK',
  description: 'Leaves the innermost loop.',
  example: 'BREAK',
  build: buildBreak,
  print: () => 'BREAK',
});

export const continueLoop = statement<ContinueStatement>({
  ...CONTROL,
  words: 'CONTINUE',
  syntax: 'CONTINUE',
  description: 'Continues with the next iteration of the innermost loop.',
  example: 'CONTINUE',
  build: buildContinue,
  print: () => 'CONTINUE',
});

export const assert = statement<AssertStatement>({
  ...CONTROL,
  words: 'ASSERT',
  syntax: "ASSERT condition [, 'message']",
  description: 'Fails with `assertion_failed` unless the condition is true.',
  example: 'ASSERT 1 = 1',
  build: buildAssert,
  print: printAssert,
});

export const print = statement<PrintStatement>({
  ...CONTROL,
  words: 'PRINT',
  syntax: 'PRINT value',
  description: 'Shows a value as a message.',
  example: "PRINT 'x'",
  build: buildPrint,
  print: printPrint,
});

export const throwError = statement<ThrowStatement>({
  ...CONTROL,
  words: 'THROW',
  syntax: "THROW [error_class] ['message']",
  description:
    'Fails with an error of this class, which can be any name that a CATCH uses. Without a class and a message, inside CATCH, it repeats the error that was caught.',
  example: "THROW 'x'",
  build: buildThrow,
  print: printThrow,
});
