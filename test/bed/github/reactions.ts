import { type Exchange, page, partsOf, problem, type Rule } from "./exchange.ts";

export interface Reaction {
  id: number;
  node_id: string;
  /** `issues/<number>` or `issues/comments/<id>`, which GitHub does not show. */
  subject: string;
  user: { login: string; id: number; type: string };
  content: string;
  created_at: string;
}

export interface Reactions {
  rule: Rule;
  all: Reaction[];
}

const routes = ["/issues/comments/:id", "/issues/:number", "/pulls/comments/:id"];

/** Reactions, which the emulator lacks altogether. */
export function reactionRules(userOf: (login: string) => Promise<object | undefined>): Reactions {
  const all: Reaction[] = [];
  let last = 0;

  async function create(exchange: Exchange, subject: string) {
    const { content } = exchange.body as { content: string };
    const { login } = exchange.caller;
    const same = all.find(
      (one) => one.subject === subject && one.user.login === login && one.content === content,
    );
    if (same) return { status: 200, body: shown(same) };
    last += 1;
    const user = (await userOf(login)) ?? { login, id: 41_898_282, type: "Bot" };
    const reaction: Reaction = {
      id: last,
      node_id: `REA_${last}`,
      subject,
      user: user as Reaction["user"],
      content,
      created_at: `${new Date().toISOString().slice(0, 19)}Z`,
    };
    all.push(reaction);
    return { status: 201, body: shown(reaction) };
  }

  function remove(id: string | undefined) {
    const index = all.findIndex((one) => `${one.id}` === id);
    if (index < 0) return problem(404, "Not Found");
    all.splice(index, 1);
    return { status: 204 };
  }

  const rule: Rule = async (exchange, next) => {
    for (const route of routes) {
      const removed = partsOf(exchange, `DELETE ${route}/reactions/:reaction`);
      if (removed) return remove(removed[1]);
      const list = partsOf(exchange, `GET ${route}/reactions`);
      const made = partsOf(exchange, `POST ${route}/reactions`);
      const subject = `${route.replace(/\/:.*$/, "").slice(1)}/${(list ?? made)?.[0]}`;
      if (list) return page(exchange, all.filter((one) => one.subject === subject).map(shown));
      if (made) return create(exchange, subject);
    }
    return next();
  };
  return { rule, all };
}

function shown({ subject: _subject, ...reaction }: Reaction): object {
  return reaction;
}
