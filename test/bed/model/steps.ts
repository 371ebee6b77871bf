/** One tool call of the model. `submit` is resolved to the offered tool whose name ends in `submit_result`. */
export interface ToolUse {
  readonly tool: string;
  readonly args: unknown;
}

/** What a finished stream says about its end; undefined is a stream that ends without saying. */
type Finish = "stop" | "tool_calls" | "length" | "content_filter" | undefined;

/** What the model does with one request. */
export type Step =
  | {
      readonly kind: "reply";
      readonly text?: string;
      readonly thinking?: string;
      readonly tools?: readonly ToolUse[];
      readonly finish: Finish;
      /** Milliseconds before the first byte of the answer. */
      readonly afterMs?: number;
      /** False: the usage chunk never comes. */
      readonly usage?: boolean;
      /** Raw text in place of the JSON of the arguments: for cut-off calls. */
      readonly rawArgs?: string;
    }
  | {
      readonly kind: "status";
      readonly status: number;
      readonly body: unknown;
      readonly headers: Readonly<Record<string, string>>;
    }
  /** Accepts the request and never answers. */
  | { readonly kind: "hang" }
  /** Begins to answer and falls silent. */
  | { readonly kind: "stall"; readonly text: string }
  /** Begins to answer and drops the connection. */
  | { readonly kind: "reset"; readonly text: string }
  /** One step for each attempt at the same place of a conversation; the last one for all that follow. */
  | { readonly kind: "attempts"; readonly steps: readonly Step[] };

type ReplyStep = Extract<Step, { kind: "reply" }>;

export function say(text: string): ReplyStep {
  return { kind: "reply", text, finish: "stop" };
}

export function tool(name: string, args: unknown): ReplyStep {
  return { kind: "reply", tools: [{ tool: name, args }], finish: "tool_calls" };
}

/** Several tool calls in one answer. */
export function tools(...uses: readonly ToolUse[]): ReplyStep {
  return { kind: "reply", tools: uses, finish: "tool_calls" };
}

/** Writes a file with Kimi's own tool; `path` is absolute, or relative to the turn's cwd. */
export function write(path: string, content: string): ReplyStep {
  return tool("Write", { path, content });
}

/** Replaces a piece of a file with Kimi's own tool. */
export function edit(path: string, before: string, after: string): ReplyStep {
  return tool("Edit", { path, old_string: before, new_string: after });
}

export function bash(command: string): ReplyStep {
  return tool("Bash", { command });
}

export function read(path: string): ReplyStep {
  return tool("Read", { path });
}

/** Hands in a result through the tool whose name ends in `submit_result`. */
export function submit(args: unknown): ReplyStep {
  return tool("submit_result", args);
}

export function length(text = "This answer is cut off by the token li"): ReplyStep {
  return { kind: "reply", text, finish: "length" };
}

/** The stream closes cleanly, but no chunk ever said why. */
export function cut(text = "This answer ends in the mid"): ReplyStep {
  return { kind: "reply", text, finish: undefined, usage: false };
}

export function contentFilter(): ReplyStep {
  return { kind: "reply", text: "", finish: "content_filter" };
}

export function hang(): Step {
  return { kind: "hang" };
}

export function stall(text = "Let me th"): Step {
  return { kind: "stall", text };
}

export function reset(text = "Let me th"): Step {
  return { kind: "reset", text };
}

export function attempts(...steps: readonly Step[]): Step {
  return { kind: "attempts", steps };
}

export function status(
  code: number,
  body: unknown = { error: { message: `status ${code}`, type: "server_error" } },
  headers: Readonly<Record<string, string>> = {},
): Step {
  return { kind: "status", status: code, body, headers };
}

/** 429 as Moonshot says it when the account is empty: waiting does not help. */
export function quota(headers: Readonly<Record<string, string>> = {}): Step {
  return status(
    429,
    {
      error: {
        type: "exceeded_current_quota_error",
        message: "You exceeded your current token quota, please check your account balance",
      },
    },
    headers,
  );
}

/** 429 as Moonshot says it when requests come too fast. */
export function rateLimit(headers: Readonly<Record<string, string>> = {}): Step {
  return status(
    429,
    {
      error: {
        type: "rate_limit_reached_error",
        message: "Your account request reached max request rate, please try again after 1 seconds",
      },
    },
    headers,
  );
}

/** 400 as Moonshot says it when a conversation has outgrown the model. */
export function contextOverflow(): Step {
  return status(400, {
    error: {
      type: "invalid_request_error",
      message: "Invalid request: Your request exceeded model token limit: 262144",
    },
  });
}
