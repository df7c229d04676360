import { printTypeName } from '../expressions/print_function';
import { hardLine, type Doc } from '../printing/doc';
import { bodyDoc, strictNameDoc, type Printing } from '../printing/printing';
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

/** Prints BEGIN … END. */
export function printBlock(node: BlockStatement, printing: Printing): Doc {
  return ['BEGIN', bodyDoc(node.body, printing), hardLine, 'END'];
}

/** Prints TRY … CATCH … FINALLY … END TRY. */
export function printTry(node: TryStatement, printing: Printing): Doc {
  return [
    'TRY',
    bodyDoc(node.body, printing),
    node.catches.map((clause) => [
      hardLine,
      `CATCH ${strictNameDoc(clause.error)}`,
      clause.alias === undefined ? '' : ` AS ${strictNameDoc(clause.alias)}`,
      ' THEN',
      bodyDoc(clause.body, printing),
    ]),
    node.finally === undefined ? '' : [hardLine, 'FINALLY', bodyDoc(node.finally, printing)],
    hardLine,
    'END TRY',
  ];
}

/** Prints DECLARE. */
export function printDeclare(node: DeclareStatement, printing: Printing): Doc {
  return [
    `DECLARE ${strictNameDoc(node.name)}`,
    node.type === undefined ? '' : ` ${printTypeName(node.type)}`,
    node.value === undefined ? '' : [' = ', printing.expression(node.value)],
  ];
}

/** Prints SET. */
export function printSet(node: SetStatement, printing: Printing): Doc {
  return [`SET ${strictNameDoc(node.name)} = `, printing.expression(node.value)];
}

/** Prints IF … ELSEIF … ELSE … END IF. */
export function printIf(node: IfStatement, printing: Printing): Doc {
  return [
    node.branches.map((branch, index) => [
      index === 0 ? 'IF ' : [hardLine, 'ELSEIF '],
      printing.expression(branch.condition),
      ' THEN',
      bodyDoc(branch.body, printing),
    ]),
    node.otherwise === undefined ? '' : [hardLine, 'ELSE', bodyDoc(node.otherwise, printing)],
    hardLine,
    'END IF',
  ];
}

/** Prints FOR … IN (…) LOOP … END LOOP. */
export function printFor(node: ForStatement, printing: Printing): Doc {
  return [
    `FOR ${strictNameDoc(node.variable)} IN (`,
    printing.query(node.query),
    ') LOOP',
    bodyDoc(node.body, printing),
    hardLine,
    'END LOOP',
  ];
}

/** Prints WHILE … LOOP … END LOOP. */
export function printWhile(node: WhileStatement, printing: Printing): Doc {
  return [
    'WHILE ',
    printing.expression(node.condition),
    ' LOOP',
    bodyDoc(node.body, printing),
    hardLine,
    'END LOOP',
  ];
}

/** Prints ASSERT. */
export function printAssert(node: AssertStatement, printing: Printing): Doc {
  return [
    'ASSERT ',
    printing.expression(node.condition),
    node.message === undefined ? '' : [', ', printing.expression(node.message)],
  ];
}

/** Prints PRINT. */
export function printPrint(node: PrintStatement, printing: Printing): Doc {
  return ['PRINT ', printing.expression(node.value)];
}

/** Prints THROW; the message is in parentheses if it would be read as the name of an error. */
export function printThrow(node: ThrowStatement, printing: Printing): Doc {
  const message = node.message === undefined ? undefined : printing.expression(node.message);
  const plain = node.message?.kind === 'string' || node.message?.kind === 'parameter';
  return [
    'THROW',
    node.error === undefined ? '' : ` ${strictNameDoc(node.error)}`,
    message === undefined ? '' : plain ? [' ', message] : [' (', message, ')'],
  ];
}
