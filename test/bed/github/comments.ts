import { page, partsOf, type Rule } from "./exchange.ts";
import type { Upstream } from "./upstream.ts";

export interface Comment {
  id: number;
  issue_number: number;
  issue_url: string;
  body: string;
  user: { login: string };
  created_at: string;
  updated_at: string;
}

/** Reads all pages of a list as the owner. */
export async function readAll<T>(upstream: Upstream, path: string): Promise<T[]> {
  const all: T[] = [];
  for (let number = 1; ; number += 1) {
    const url = `${path}${path.includes("?") ? "&" : "?"}per_page=100&page=${number}`;
    const part = (await upstream.get<T[]>(url)) ?? [];
    all.push(...part);
    if (part.length < 100) return all;
  }
}

/** Every comment on issues and pull requests, oldest first. */
export async function allComments(upstream: Upstream, base: string): Promise<Comment[]> {
  const issues = await readAll<{ number: number }>(upstream, `${base}/issues?state=all`);
  const pulls = await readAll<{ number: number }>(upstream, `${base}/pulls?state=all`);
  const numbers = [...new Set([...issues, ...pulls].map(({ number }) => number))];
  const lists = await Promise.all(
    numbers.map((number) => readAll<Comment>(upstream, `${base}/issues/${number}/comments`)),
  );
  return lists
    .flat()
    .map((comment) => ({ ...comment, issue_number: Number(comment.issue_url.split("/").at(-1)) }))
    .sort((a, b) => a.id - b.id);
}

/** The repository's list of comments, which the emulator takes for an issue of that name. */
export function commentRule(upstream: Upstream, base: string): Rule {
  return async (exchange, next) => {
    if (!partsOf(exchange, "GET /issues/comments")) return next();
    const since = Date.parse(exchange.query.get("since") ?? "1970-01-01T00:00:00Z");
    const key = exchange.query.get("sort") === "updated" ? "updated_at" : "created_at";
    const sign = exchange.query.get("direction") === "desc" ? -1 : 1;
    const list = (await allComments(upstream, base))
      .filter((comment) => Date.parse(comment.updated_at) >= since)
      .sort((a, b) => sign * (a[key].localeCompare(b[key]) || a.id - b.id));
    return page(
      exchange,
      list.map(({ issue_number: _number, ...comment }) => comment),
    );
  };
}
