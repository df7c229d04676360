import type {
  AssertStatement,
  BlockStatement,
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
import { laterStatement } from './definition';

export const block = laterStatement<BlockStatement>({
  words: 'BEGIN … END',
  syntax: 'BEGIN … END',
  example: 'BEGIN SELECT 1; END',
  build: buildBlock,
  print: printBlock,
});

export const tryCatch = laterStatement<TryStatement>({
  words: 'TRY … CATCH … END TRY',
  syntax: 'TRY … CATCH family THEN … END TRY, inside BEGIN',
  example: 'BEGIN TRY SELECT 1; CATCH connector_error THEN SELECT 2; END TRY; END',
  build: buildTry,
  print: printTry,
});

export const declare = laterStatement<DeclareStatement>({
  words: 'DECLARE',
  syntax: 'DECLARE name [type] [= value]',
  example: 'DECLARE n = 1',
  build: buildDeclare,
  print: printDeclare,
});

export const set = laterStatement<SetStatement>({
  words: 'SET',
  syntax: 'SET name = value',
  example: 'SET n = 1',
  build: buildSet,
  print: printSet,
});

export const ifThen = laterStatement<IfStatement>({
  words: 'IF … THEN',
  syntax: 'IF … THEN … END IF',
  example: 'IF 1 = 1 THEN SELECT 1; END IF',
  build: buildIf,
  print: printIf,
});

export const forLoop = laterStatement<ForStatement>({
  words: 'FOR … LOOP',
  syntax: 'FOR row IN (SELECT …) LOOP … END LOOP',
  example: 'FOR r IN (SELECT 1) LOOP SELECT 2; END LOOP',
  build: buildFor,
  print: printFor,
});

export const whileLoop = laterStatement<WhileStatement>({
  words: 'WHILE … LOOP',
  syntax: 'WHILE … LOOP … END LOOP',
  example: 'WHILE 1 = 2 LOOP SELECT 1; END LOOP',
  build: buildWhile,
  print: printWhile,
});

export const assert = laterStatement<AssertStatement>({
  words: 'ASSERT',
  syntax: "ASSERT condition [, 'message']",
  example: 'ASSERT 1 = 1',
  build: buildAssert,
  print: printAssert,
});

export const print = laterStatement<PrintStatement>({
  words: 'PRINT',
  syntax: 'PRINT value',
  example: "PRINT 'x'",
  build: buildPrint,
  print: printPrint,
});

export const throwError = laterStatement<ThrowStatement>({
  words: 'THROW',
  syntax: "THROW [name] ['message']",
  example: "THROW 'x'",
  build: buildThrow,
  print: printThrow,
});
