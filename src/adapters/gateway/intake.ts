import type { IncomingMessage } from "node:http";

/** Requests of a turn that may be open at once. Kimi asks one thing at a time; what it gave up may still be under way. */
const maxOpen = 8;
/** Bytes of their bodies together: a conversation that fills the model's context, with pictures, is a tenth of it. */
const maxBytes = 64 * 1024 * 1024;

/** Why a body was not taken, as HTTP says it. */
export interface TurnedAway {
  readonly status: 404 | 413 | 429;
  readonly why: string;
}

/** What a turn has open in the gateway, so that no agent fills the memory of the action's process. */
export interface Intake {
  /** Reads the body of a request; it counts as open until `work` has ended. Rejects when the agent goes away before. */
  during(
    request: IncomingMessage,
    work: (body: Buffer | TurnedAway) => Promise<void>,
  ): Promise<void>;
  /** Takes nothing more, also not what is being read. */
  end(): void;
}

/** The intake of one turn. */
export function createIntake(): Intake {
  let open = 0;
  let bytes = 0;
  let isOver = false;
  return {
    end() {
      isOver = true;
    },
    async during(request, work) {
      if (open >= maxOpen) return work(turnAway(request, tooMany));
      open += 1;
      let held = 0;
      try {
        const body = await bodyOf(request, (more) => {
          if (held + more > maxBytes) return tooLarge;
          if (bytes + more > maxBytes) return tooMuch;
          bytes += more;
          held += more;
          return undefined;
        });
        await work(isOver ? tooLate : body);
      } finally {
        open -= 1;
        bytes -= held;
      }
    },
  };
}

const tooLate: TurnedAway = { status: 404, why: "its turn is over" };
const tooMany: TurnedAway = { status: 429, why: `${maxOpen} others of its turn are open` };
const tooMuch: TurnedAway = {
  status: 429,
  why: `with the others of its turn it has more than ${maxBytes} bytes`,
};
const tooLarge: TurnedAway = { status: 413, why: `it has more than ${maxBytes} bytes` };

async function bodyOf(
  request: IncomingMessage,
  hold: (more: number) => TurnedAway | undefined,
): Promise<Buffer | TurnedAway> {
  if (Number(request.headers["content-length"] ?? 0) > maxBytes) return turnAway(request, tooLarge);
  const chunks: Buffer[] = [];
  // The stream is the connection, by which the answer goes back.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    const more = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    const full = hold(more.length);
    if (full !== undefined) return turnAway(request, full);
    chunks.push(more);
  }
  return Buffer.concat(chunks);
}

const lingerMs = 5000;

/** An agent that still writes reads its answer only if somebody takes the rest; not for long. */
function turnAway(request: IncomingMessage, why: TurnedAway): TurnedAway {
  request.resume();
  setTimeout(() => request.complete || request.destroy(), lingerMs).unref();
  return why;
}
