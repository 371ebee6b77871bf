import { type Exchange, partsOf, type Reply, type Rule } from "./exchange.ts";

/** Answers one route, with the decoded parts of its path. */
export type Answer = (
  exchange: Exchange,
  parts: string[],
  next: () => Promise<Reply>,
) => Promise<Reply> | Reply;

/** A rule from a table of `METHOD /path/:part` below the repository. */
export function routeRule(table: Record<string, Answer>): Rule {
  const routes = Object.entries(table);
  return async (exchange, next) => {
    for (const [route, answer] of routes) {
      const parts = partsOf(exchange, route);
      if (parts) return answer(exchange, parts, next);
    }
    return next();
  };
}
