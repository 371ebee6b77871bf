import { data, Evaluator, Lexer, Parser } from "@actions/expressions";

/** The contexts that an expression sees, by name. */
export type Contexts = Record<string, unknown>;

/** How the job stands, for `success()`, `failure()` and their like. */
export type JobStatus = "success" | "failure" | "cancelled";

function toData(value: unknown): data.ExpressionData {
  if (value === null || value === undefined) return new data.Null();
  if (typeof value === "string") return new data.StringData(value);
  if (typeof value === "number") return new data.NumberData(value);
  if (typeof value === "boolean") return new data.BooleanData(value);
  if (Array.isArray(value)) return new data.Array(...value.map(toData));
  const pairs = Object.entries(value).map(([key, part]) => ({ key, value: toData(part) }));
  return new data.Dictionary(...pairs);
}

function evaluate(expression: string, contexts: Contexts, status: JobStatus): data.ExpressionData {
  const answers = {
    always: true,
    success: status === "success",
    failure: status === "failure",
    cancelled: status === "cancelled",
  };
  const functions = Object.entries(answers).map(([name, answer]) => ({
    name,
    description: name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(answer),
  }));
  const { tokens } = new Lexer(expression).lex();
  const tree = new Parser(tokens, Object.keys(contexts), functions).parse();
  const root = toData(contexts) as data.Dictionary;
  return new Evaluator(tree, root, new Map(functions.map((one) => [one.name, one]))).evaluate();
}

/** Fills every `${{ }}` of a text, by GitHub's own expression engine. */
export function fill(text: unknown, contexts: Contexts, status: JobStatus = "success"): string {
  if (text === undefined || text === null) return "";
  const filled = `${text as string | number | boolean}`;
  return filled.replace(/\$\{\{([\s\S]*?)\}\}/g, (_, expression: string) =>
    evaluate(expression.trim(), contexts, status).coerceString(),
  );
}

/** Decides an `if:`; one that names no status function stands behind `success()`. */
export function holds(condition: unknown, contexts: Contexts, status: JobStatus): boolean {
  const text = condition === undefined ? "" : `${condition as string | boolean}`.trim();
  const bare = text.replace(/^\$\{\{([\s\S]*)\}\}$/, "$1").trim() || "success()";
  const asks = /\b(always|success|failure|cancelled)\s*\(/.test(bare);
  const result = evaluate(asks ? bare : `success() && (${bare})`, contexts, status);
  if (result.kind === data.Kind.Boolean) return (result as data.BooleanData).value;
  return !["", "0"].includes(result.coerceString());
}
