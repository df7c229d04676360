import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Stands for a fact in a message. */
export const GAP = '\u0000';

/** Shorter pieces, such as a separator or a plural, would be found anywhere. */
const SHORTEST = 12;

/**
 * Every text in the tables of messages, as file, line and text: string literals and templates, with a gap for each fact.
 * A message that a condition chooses is a text of its own, so that none of its variants escapes.
 */
export function messageTexts(folder: string): (readonly [file: string, line: number, text: string])[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('_messages.ts'))
    .flatMap((file) => textsOf(file, readFileSync(join(folder, file), 'utf8')));
}

function textsOf(file: string, source: string): (readonly [string, number, string])[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const texts: (readonly [string, number, string])[] = [];
  const visit = (node: ts.Node): void => {
    const text = textOf(node);
    if (text !== undefined && text.split(GAP).join('').trim().length >= SHORTEST)
      texts.push([file, tree.getLineAndCharacterOfPosition(node.getStart()).line + 1, text]);
    if (!ts.isImportDeclaration(node)) ts.forEachChild(node, visit);
  };
  visit(tree);
  return texts;
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node) && !ts.isImportDeclaration(node.parent))
    // `#` is where the table of bounds puts the number.
    return node.text.replace('#', GAP);
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(GAP);
}
