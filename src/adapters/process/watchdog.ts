/** Why a process was stopped. */
type Reason = "timedOut" | "idled" | "aborted";

/** What bounds a process. Times in ms. */
interface Bounds {
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs?: number | undefined;
  readonly idleMs?: number | undefined;
}

/** Stops a process once, when the first of its bounds is met; that one is the reason. */
export function watchdog(
  command: Bounds,
  stopChild: () => void,
): {
  touch: () => void;
  stop: (reason: Reason) => void;
  end: () => void;
  reason: () => Reason | undefined;
} {
  let first: Reason | undefined;
  const stop = (reason: Reason): void => {
    if (first !== undefined) return;
    first = reason;
    stopChild();
  };
  const wall =
    command.timeoutMs === undefined
      ? undefined
      : setTimeout(() => stop("timedOut"), command.timeoutMs);
  const idle =
    command.idleMs === undefined ? undefined : setTimeout(() => stop("idled"), command.idleMs);
  const onAbort = (): void => stop("aborted");
  if (command.signal?.aborted === true) queueMicrotask(onAbort);
  command.signal?.addEventListener("abort", onAbort, { once: true });
  return {
    touch: () => idle?.refresh(),
    stop,
    end() {
      clearTimeout(wall);
      clearTimeout(idle);
      command.signal?.removeEventListener("abort", onAbort);
    },
    reason: () => first,
  };
}
