import { z } from "zod";
import type { Remark } from "../../domain/remark.ts";
import type { Allowance } from "../../ports/github.ts";
import { type Place, repo } from "./place.ts";
import { troubleOf } from "./trouble.ts";

const pageSize = 100;

/**
 * The newest comments of an issue or pull request, at most `pages` hundred. `count` is how many there are, where the
 * event told; GitHub lists them from the oldest on, so that without it a first page has to be asked for the last one.
 */
export async function readComments(
  place: Place,
  allowance: Allowance,
  asked: { readonly number: number; readonly count: number | undefined; readonly pages: number },
): Promise<readonly Remark[]> {
  if (asked.count === 0) return [];
  const read = (page: number) =>
    list(place, allowance, { path: `issues/${asked.number}/comments`, query: { page } });
  const first = asked.count === undefined ? await read(1) : undefined;
  const last = first?.last ?? Math.ceil((asked.count ?? 0) / pageSize);
  const from = Math.max(1, last - asked.pages + 1);
  if (from > 1)
    allowance.notes.push(`About ${(from - 1) * pageSize} older comments were not read.`);
  const numbers = Array.from({ length: last - from + 1 }, (_, at) => from + at);
  const pages = await Promise.all(
    numbers.map((page) =>
      page === 1 && first !== undefined ? Promise.resolve(first) : read(page),
    ),
  );
  return pages.flatMap(({ items }) => items).map((item) => remarkOf("comment", item));
}

/** The newest hundred remarks at lines of a pull request. */
export async function readLineComments(
  place: Place,
  allowance: Allowance,
  number: number,
): Promise<readonly Remark[]> {
  const query = { sort: "created", direction: "desc" };
  const { items, last } = await list(place, allowance, {
    path: `pulls/${number}/comments`,
    query,
  });
  if (last > 1)
    allowance.notes.push("Older review comments than the newest hundred were not read.");
  return items.map((item) => ({ ...remarkOf("line", item), where: spotOf(item) }));
}

/** The reviews of a pull request; GitHub lists them from the oldest on. */
export async function readReviews(
  place: Place,
  allowance: Allowance,
  number: number,
): Promise<readonly Remark[]> {
  const { items, last } = await list(place, allowance, {
    path: `pulls/${number}/reviews`,
    query: {},
  });
  if (last > 1) allowance.notes.push("Reviews after the first hundred were not read.");
  return items.map((item) => ({ ...remarkOf("review", item), where: stateOf(item) }));
}

/** An issue that a text says it closes. */
export async function readLinked(
  place: Place,
  allowance: Allowance,
  number: number,
): Promise<readonly Remark[]> {
  const item = await ask(allowance, `Issue #${number}`, async () => {
    const { data } = await place.client.rest.issues.get({ ...repo(place), issue_number: number });
    return Item.parse(data);
  });
  if (item === undefined) return [];
  return [{ ...remarkOf("linked", item), where: `#${number} “${item.title}”` }];
}

/** What is null, missing or odd counts as absent. */
function absent<S extends z.ZodType>(schema: S) {
  return schema.optional().catch(undefined);
}

/** What the lists have in common. Source: GitHub's REST API; a user that is gone is null. */
const Item = z.looseObject({
  id: z.int(),
  title: z.string().catch(""),
  body: z.string().catch(""),
  user: absent(z.looseObject({ login: z.string(), type: z.string().catch("User") })),
  author_association: z.string().catch("NONE"),
  performed_via_github_app: absent(z.looseObject({})),
  created_at: absent(z.string()),
  updated_at: absent(z.string()),
  submitted_at: absent(z.string()),
  state: z.string().catch(""),
  path: z.string().catch(""),
  line: absent(z.int()),
  original_line: absent(z.int()),
});
type Item = z.infer<typeof Item>;

function remarkOf(kind: Remark["kind"], item: Item): Remark {
  const { user, author_association: association, performed_via_github_app: app } = item;
  const createdAt = item.created_at ?? item.submitted_at ?? "";
  return {
    kind,
    id: item.id,
    author: {
      login: user?.login ?? "ghost",
      isBot: (user !== undefined && user.type !== "User") || app !== undefined,
      association: user === undefined ? "NONE" : association,
    },
    createdAt,
    updatedAt: item.updated_at ?? createdAt,
    where: "",
    text: item.body,
  };
}

function spotOf({ path, line, original_line: original }: Item): string {
  if (line !== undefined) return `${path}, line ${line}`;
  return original === undefined ? path : `${path}, line ${original} of an older commit`;
}

function stateOf({ state }: Item): string {
  return state === "" ? "" : state.toLowerCase().replaceAll("_", " ");
}

interface Page {
  readonly items: readonly Item[];
  /** The number of the last page. */
  readonly last: number;
}

async function list(
  place: Place,
  allowance: Allowance,
  { path, query }: { readonly path: string; readonly query: Readonly<Record<string, unknown>> },
): Promise<Page> {
  const page = await ask(allowance, `\`${path}\``, async () => {
    const route: string = `GET /repos/{owner}/{repo}/${path}`;
    const answer = await place.client.request(route, {
      ...repo(place),
      per_page: pageSize,
      ...query,
    });
    const items = z.array(z.unknown()).catch([]).parse(answer.data);
    return {
      items: items.flatMap((item) => Item.safeParse(item).data ?? []),
      last: Number(
        /[?&]page=(\d{1,6})[^>]*>; rel="last"/.exec(answer.headers.link ?? "")?.[1] ?? 1,
      ),
    };
  });
  return page ?? { items: [], last: 1 };
}

/** A run goes on without what cannot be read, and says so. */
export async function ask<T>(
  allowance: Allowance,
  what: string,
  act: () => Promise<T>,
): Promise<T | undefined> {
  if (!allowance.take()) {
    allowance.notes.push(`${what} was not read: there was too much to read.`);
    return undefined;
  }
  try {
    return await act();
  } catch (error) {
    const { status } = troubleOf(error);
    allowance.notes.push(`${what} could not be read (${status}).`);
    return undefined;
  }
}
