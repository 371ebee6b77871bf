import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import type { Rule } from "./exchange.ts";
import { problem } from "./exchange.ts";

interface Schema {
  $ref?: string;
  type?: string;
  enum?: unknown[];
  properties?: Record<string, unknown>;
}
interface Parameter {
  $ref?: string;
  name: string;
  in: string;
  required?: boolean;
  schema?: Schema;
}
interface Content {
  content?: { "application/json"?: { schema: Schema } };
  $ref?: string;
}
interface Operation {
  operationId: string;
  parameters?: Parameter[];
  requestBody?: Content & { required?: boolean };
  responses: Record<string, Content>;
}
interface Spec {
  paths: Record<string, Record<string, Operation>>;
  components: unknown;
}
interface Route {
  method: string;
  template: string;
  pattern: RegExp;
  operation: Operation;
}

/** Judges requests and responses by the description that GitHub publishes of its own API. */
export interface Judge {
  operation: (method: string, path: string) => string | undefined;
  request(method: string, url: URL, body: unknown): string[];
  response: (method: string, path: string, reply: { status: number; body: unknown }) => string[];
}

type Node = Record<string, unknown>;

/** Rewrites OpenAPI 3.0's `nullable`, which JSON Schema does not know, in place. */
function withNull(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withNull);
  if (typeof node !== "object" || node === null) return node;
  const out = node as Node;
  for (const key of Object.keys(out)) {
    if (!["example", "examples", "default", "enum"].includes(key)) out[key] = withNull(out[key]);
  }
  if (out["nullable"] !== true) return out;
  delete out["nullable"];
  if (Array.isArray(out["enum"]) && !out["enum"].includes(null))
    out["enum"] = [...out["enum"], null];
  return { anyOf: [{ type: "null" }, out] };
}

function routesOf(spec: Spec): Route[] {
  const routes = Object.entries(spec.paths).flatMap(([template, item]) =>
    Object.entries(item)
      .filter(([, operation]) => operation.operationId)
      .map(([method, operation]) => {
        const source = template
          .replace(/[.*+?^$()|[\]\\]/g, "\\$&")
          .replace(/\{(path|ref|basehead)\}/g, "(.+)")
          .replace(/\{[^}]+\}/g, "([^/]+)");
        return {
          method: method.toUpperCase(),
          template,
          pattern: new RegExp(`^${source}$`),
          operation,
        };
      }),
  );
  const holes = (route: Route) => route.template.split("{").length;
  return routes.sort((a, b) => holes(a) - holes(b) || b.template.length - a.template.length);
}

function explain(errors: ErrorObject[] | null | undefined): string[] {
  return (errors ?? []).map(({ instancePath, message, params }) => {
    const extra = params["additionalProperty"] ?? params["allowedValues"];
    return `${instancePath || "/"} ${message}${extra ? ` ${JSON.stringify(extra)}` : ""}`;
  });
}

function refusedParameter(parameter: Parameter, value: string | null): string | undefined {
  const { name, required, schema } = parameter;
  if (value === null) return required ? `query ${name} is required` : undefined;
  if (schema?.enum && !schema.enum.includes(value)) {
    return `query ${name}=${value} is none of ${JSON.stringify(schema.enum)}`;
  }
  if (schema?.type === "integer" && !/^\d+$/.test(value))
    return `query ${name}=${value} is no integer`;
  return undefined;
}

const pointer = (part: string) => part.replaceAll("~", "~0").replaceAll("/", "~1");

function loadJudge(): Judge {
  const file = createRequire(import.meta.url).resolve(
    "@octokit/openapi/generated/api.github.com.json",
  );
  const spec = JSON.parse(readFileSync(file, "utf8")) as Spec;
  withNull(spec.components);
  withNull(spec.paths);
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  for (const format of ["repo.nwo", "timestamp", "binary", "ssh-key"]) ajv.addFormat(format, true);
  ajv.addSchema({ $id: "gh", ...spec });

  const routes = routesOf(spec);
  const found = new Map<string, Route | undefined>();
  const find = (method: string, path: string) => {
    const key = `${method} ${path}`;
    if (!found.has(key)) {
      found.set(
        key,
        routes.find((route) => route.method === method && route.pattern.test(path)),
      );
    }
    return found.get(key);
  };

  const validators = new Map<string, ValidateFunction>();
  const validator = (at: string): ValidateFunction => {
    let known = validators.get(at);
    if (!known) validators.set(at, (known = ajv.compile({ $ref: `gh#${encodeURI(at)}` })));
    return known;
  };
  function resolved<T extends { $ref?: string }>(value: T): T {
    if (!value.$ref) return value;
    const parts = value.$ref.slice(2).split("/");
    const target = parts.reduce<unknown>(
      (node, key) => (node as Node)[key.replaceAll("~1", "/").replaceAll("~0", "~")],
      spec,
    );
    return resolved(target as T);
  }

  function refusedBody(route: Route, body: unknown): string[] {
    const wanted = route.operation.requestBody;
    const json = wanted?.content?.["application/json"];
    if (!json || body === undefined)
      return wanted?.required && body === undefined ? ["body is required"] : [];
    const verb = route.method.toLowerCase();
    const valid = validator(
      `/paths/${pointer(route.template)}/${verb}/requestBody/content/application~1json/schema`,
    );
    const errors = valid(body) ? [] : explain(valid.errors);
    const properties = resolved(json.schema).properties;
    const unknown = properties
      ? Object.keys(body as Node).filter((key) => !(key in properties))
      : [];
    return [...errors, ...unknown.map((key) => `body property ${key} is unknown to GitHub`)];
  }

  return {
    operation: (method, path) => find(method, path)?.operation.operationId,
    request(method, url, body) {
      const route = find(method, url.pathname);
      if (!route) return [`${method} ${url.pathname} is no operation of GitHub's`];
      const parameters = (route.operation.parameters ?? []).map(resolved);
      const query = parameters.filter((parameter) => parameter.in === "query");
      const refused = query.map((parameter) =>
        refusedParameter(parameter, url.searchParams.get(parameter.name)),
      );
      const unknown = [...url.searchParams.keys()]
        .filter((key) => !parameters.some((parameter) => parameter.name === key))
        .map((key) => `query ${key} is unknown to GitHub`);
      return [
        ...refused.filter((error) => error !== undefined),
        ...unknown,
        ...refusedBody(route, body),
      ];
    },
    response(method, path, { status, body }) {
      const route = find(method, path);
      const raw = route?.operation.responses[`${status}`];
      if (!route || !raw) return [`status ${status} is not documented`];
      if (!resolved(raw).content?.["application/json"]) return [];
      const base = raw.$ref
        ? raw.$ref.slice(1)
        : `/paths/${pointer(route.template)}/${method.toLowerCase()}/responses/${status}`;
      const valid = validator(`${base}/content/application~1json/schema`);
      return valid(body) ? [] : explain(valid.errors);
    },
  };
}

const loaded: { judge?: Judge } = {};

/** The judge, loaded once per process because it reads 13 MB of schema. */
export function githubJudge(): Judge {
  loaded.judge ??= loadJudge();
  return loaded.judge;
}

/** Refuses what GitHub would refuse, and notes what an answer lacks. */
export function judgeRule(judge: Judge): Rule {
  return async (exchange, next) => {
    const { call, method, path } = exchange;
    const operation = judge.operation(method, path);
    call.refused = judge.request(method, new URL(exchange.url, "http://x"), exchange.body);
    if (!operation) return problem(404, "Not Found");
    call.operation = operation;
    if (call.refused.length > 0) {
      return problem(422, `Invalid request.\n\n${call.refused.join("\n")}`, call.refused);
    }
    const reply = await next();
    if (reply.status < 400 && typeof reply.body === "object") {
      call.offSchema = judge.response(method, path, { status: reply.status, body: reply.body });
    }
    return reply;
  };
}
