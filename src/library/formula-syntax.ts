import type { FunctionNode, MathNode, OperatorNode, SymbolNode } from 'mathjs';
import { LARGEST_ASSUMPTION } from '#domain/calculator.ts';
import type { Formula, Operation } from '#domain/formula.ts';
import { parseExpression } from './formula-engine.ts';
import { quoted } from './quoted.ts';

/** What is wrong with the writing of a formula, in an author's words. */
export interface SyntaxFault {
  readonly message: string;
  readonly fix: string;
}

const ALLOWED = 'write it with names, plain numbers, + - * /, parentheses, min(a, b) and max(a, b) alone.';

/** Characters that a formula can have. × ÷ − are taken for the signs of a keyboard. */
const STRANGE = /[^\w.,+\-*/() ×÷−]/u;

/** A formula that is only operations of the list, whatever stands in the text; or why it is none. Nothing of it is run. */
export function parseFormula(text: string): Formula | SyntaxFault {
  const strange = STRANGE.exec(text.replaceAll(/\s/gu, ' '))?.[0];
  if (strange !== undefined) return { message: `has ${quoted(strange)} in it, which no formula knows`, fix: ALLOWED };
  let node: MathNode;
  try {
    node = parseExpression(text.replaceAll('×', '*').replaceAll('÷', '/').replaceAll('−', '-'));
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    return { message: `breaks off or has a sign in the wrong place: ${quoted(text)}`, fix: hint(cause.message) };
  }
  return formulaOf(node);
}

/** Tells a formula from the fault that kept it from being one. */
export function isSyntaxFault(parsed: Formula | SyntaxFault): parsed is SyntaxFault {
  return typeof parsed === 'object' && 'fix' in parsed;
}

function hint(reason: string): string {
  if (/parenthesis/iu.test(reason)) return 'close every parenthesis that is opened.';
  return ALLOWED;
}

function formulaOf(node: MathNode): Formula | SyntaxFault {
  switch (node.type) {
    case 'ConstantNode':
      return numberOf((node as MathNode & { value: unknown }).value);
    case 'SymbolNode':
      return (node as SymbolNode).name;
    case 'ParenthesisNode':
      return formulaOf((node as MathNode & { content: MathNode }).content);
    case 'OperatorNode':
      return operationOf(node as OperatorNode);
    case 'FunctionNode':
      return choiceOf(node as FunctionNode);
    default:
      return { message: `does more than reckon: ${quoted(String(node))}`, fix: ALLOWED };
  }
}

function numberOf(value: unknown): Formula | SyntaxFault {
  if (typeof value === 'number' && value <= LARGEST_ASSUMPTION) return value;
  return {
    message: `has ${quoted(String(value))} in it, which is no number up to ${LARGEST_ASSUMPTION}`,
    fix: 'write a smaller number, or make it an assumption that readers can change.',
  };
}

function operationOf(node: OperatorNode): Formula | SyntaxFault {
  if (node.implicit)
    return {
      message: `leaves out a sign: ${quoted(String(node))}`,
      fix: 'write the sign: "2 * loads", not "2 loads".',
    };
  const { op } = node;
  if (op !== '+' && op !== '-' && op !== '*' && op !== '/')
    return { message: `uses ${quoted(op)}, which no formula knows`, fix: ALLOWED };
  return op !== '*' && op !== '/' && node.args.length === 1
    ? combined(op, [0, ...node.args.map(formulaOf)])
    : combined(op, node.args.map(formulaOf));
}

function choiceOf(node: FunctionNode): Formula | SyntaxFault {
  const { fn } = node as unknown as { fn: { name?: string } };
  if (fn.name !== 'min' && fn.name !== 'max')
    return { message: `calls ${quoted(String(node.fn))}, which no formula knows`, fix: ALLOWED };
  if (node.args.length < 2)
    return { message: `gives ${fn.name} nothing to choose from`, fix: `write ${fn.name}(a, b).` };
  return combined(fn.name, node.args.map(formulaOf));
}

function combined(operation: Operation, parts: readonly (Formula | SyntaxFault)[]): Formula | SyntaxFault {
  const fault = parts.find(isSyntaxFault);
  if (fault) return fault;
  return [operation, ...(parts as Formula[])] as unknown as Formula;
}
