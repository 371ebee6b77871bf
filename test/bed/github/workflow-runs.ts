import { page, partsOf, problem, type Reply, type Rule } from "./exchange.ts";
import type { Upstream } from "./upstream.ts";

/** A workflow run that the stand-in for the runner started. */
export interface WorkflowRun {
  id: number;
  run_number: number;
  run_attempt: number;
  event: string;
  head_branch: string;
  head_sha: string;
  status: "in_progress" | "completed";
  conclusion: string | null;
  created_at: string;
  actor: string;
  /** Cancels its job, as the runner does. */
  stop?: () => void;
}

export interface WorkflowRuns {
  rule: Rule;
  all: Map<number, WorkflowRun>;
  /** What `repository_dispatch` and `workflow_dispatch` calls asked for. */
  dispatches: { path: string; body: unknown }[];
}

/** Workflow runs and dispatches, which the emulator cannot hold. */
export function workflowRunRules(upstream: Upstream, base: string): WorkflowRuns {
  const all = new Map<number, WorkflowRun>();
  const dispatches: WorkflowRuns["dispatches"] = [];

  async function shown({ actor, stop: _stop, ...run }: WorkflowRun, url: string) {
    const repository = await upstream.get<{ id: number }>(base);
    const user = await upstream.get<object>(`/users/${actor}`);
    const at = `${url}/actions/runs/${run.id}`;
    return {
      ...run,
      name: "omk",
      node_id: `WFR_${run.id}`,
      check_suite_id: run.id,
      check_suite_node_id: `CS_${run.id}`,
      path: ".github/workflows/omk.yml",
      display_title: "omk",
      workflow_id: 1,
      url: at,
      html_url: at,
      pull_requests: [],
      actor: user,
      triggering_actor: user,
      run_started_at: run.created_at,
      updated_at: run.created_at,
      jobs_url: `${at}/jobs`,
      logs_url: `${at}/logs`,
      check_suite_url: `${url}/check-suites/${run.id}`,
      artifacts_url: `${at}/artifacts`,
      cancel_url: `${at}/cancel`,
      rerun_url: `${at}/rerun`,
      previous_attempt_url: null,
      workflow_url: `${url}/actions/workflows/1`,
      head_commit: null,
      repository,
      head_repository: repository,
    };
  }

  const rule: Rule = async (exchange, next) => {
    const url = `http://${exchange.headers.host}${base}`;
    const one = partsOf(exchange, "GET /actions/runs/:id");
    if (one) {
      const run = all.get(Number(one[0]));
      return run ? { status: 200, body: await shown(run, url) } : problem(404, "Not Found");
    }
    const cancelled = partsOf(exchange, "POST /actions/runs/:id/cancel");
    if (cancelled) return cancel(all.get(Number(cancelled[0])));
    if (partsOf(exchange, "GET /actions/runs")) {
      const asked = (name: "event" | "head_sha" | "status") => exchange.query.get(name);
      const match = [...all.values()].filter((run) =>
        (["event", "head_sha", "status"] as const).every(
          (name) => !asked(name) || run[name] === asked(name),
        ),
      );
      const list = await Promise.all(match.reverse().map((run) => shown(run, url)));
      return page(exchange, list, (part) => ({ total_count: list.length, workflow_runs: part }));
    }
    if (exchange.method === "POST" && exchange.path.endsWith("/dispatches")) {
      dispatches.push({ path: exchange.path, body: exchange.body });
      return { status: 204 };
    }
    return next();
  };
  return { rule, all, dispatches };
}

function cancel(run: WorkflowRun | undefined): Reply {
  if (!run) return problem(404, "Not Found");
  if (run.status === "completed")
    return problem(409, "Cannot cancel a workflow run that is completed.");
  run.stop?.();
  return { status: 202, body: {} };
}
