import { bySeverity, type Finding, type KnownFinding, type Recheck } from "./finding.ts";
import { reviewerNames } from "./review.ts";

/** What the files of the tree under review, and of earlier ones, say about places. */
export interface TreeFacts {
  /** Why these lines do not exist at the tree under review; undefined where they do. */
  missing(spot: Spot): string | undefined;
  /** Whether a file is the same at an earlier tree as at the one under review. */
  isUnchanged(path: string, since: string): boolean;
}

/** Where a finding says that it is. */
export type Spot = Pick<Finding, "path" | "start_line" | "end_line">;

/** The answers of one round. */
export interface Round {
  readonly tree: string;
  readonly visit: number;
  readonly answers: readonly {
    readonly reviewer: string;
    readonly findings: readonly Finding[];
    readonly earlier: readonly Recheck[];
  }[];
}

/**
 * All findings after a round: what reviewers say of the open ones, and the new ones, each kind of trouble once. A finding
 * that nobody says is resolved stays open. Nothing is ever moved: a place that does not exist is said to be missing.
 */
export function listFindings(
  known: readonly KnownFinding[],
  round: Round,
  facts: TreeFacts,
): readonly KnownFinding[] {
  const list = known.map((finding) =>
    finding.status === "open" ? rechecked(finding, round, facts) : finding,
  );
  for (const raised of raisedIn(round)) {
    const at = list.findIndex((f) => f.status === "open" && isSame(f, raised.finding));
    const same = list[at];
    if (same === undefined) list.push(numbered(raised, list.length + 1, { round, facts }));
    else list[at] = merged(same, raised, { round, facts });
  }
  return list;
}

function rechecked(finding: KnownFinding, round: Round, facts: TreeFacts): KnownFinding {
  const said = round.answers
    .filter(({ reviewer }) => finding.reviewers.includes(reviewer))
    .flatMap(({ earlier }) => earlier.filter(({ id }) => id === finding.id));
  const open = said.find(({ status }) => status === "open");
  const { visit, tree } = round;
  if (open === undefined && said[0] !== undefined)
    return { ...finding, status: "resolved", closedIn: visit, note: said[0].evidence };
  const note = open?.evidence ?? "No reviewer said what became of it, so it stays open.";
  const spot =
    open === undefined || open.start_line === 0 ? undefined : { ...finding, ...lines(open) };
  return placed(
    { ...(spot ?? finding), tree, note },
    spot === undefined ? stale(finding, facts) : undefined,
    facts,
  );
}

function lines({ start_line, end_line }: Recheck): Pick<Spot, "start_line" | "end_line"> {
  return { start_line, end_line };
}

/** Lines of an earlier tree say nothing about a file that has changed since. */
function stale(finding: KnownFinding, facts: TreeFacts): string | undefined {
  if (finding.start_line === 0 || facts.isUnchanged(finding.path, finding.tree)) return undefined;
  return "the file changed since, and no reviewer said where it is now";
}

interface Raised {
  readonly reviewer: string;
  readonly finding: Finding;
}

/** The worst and surest first, then in the order of the wall: whoever comes first keeps its words when others say the same. */
function raisedIn({ answers }: Round): readonly Raised[] {
  return answers
    .flatMap(({ reviewer, findings }) => findings.map((finding) => ({ reviewer, finding })))
    .sort(
      (a, b) =>
        bySeverity(a.finding, b.finding) ||
        b.finding.confidence - a.finding.confidence ||
        rank(a.reviewer) - rank(b.reviewer),
    );
}

function rank(reviewer: string): number {
  return reviewerNames.findIndex((name) => name === reviewer);
}

interface Where {
  readonly round: Round;
  readonly facts: TreeFacts;
}

function numbered(
  { finding, reviewer }: Raised,
  number: number,
  { round, facts }: Where,
): KnownFinding {
  const { tree, visit } = round;
  const known = { ...finding, id: `F${number}`, reviewers: [reviewer], tree, note: "" };
  return placed({ ...known, status: "open", raisedIn: visit }, undefined, facts);
}

/** The worse of the two keeps its words; a place that is known comes before one that is missing. */
function merged(
  known: KnownFinding,
  { finding, reviewer }: Raised,
  { facts }: Where,
): KnownFinding {
  const reviewers = [...new Set([...known.reviewers, reviewer])].sort((a, b) => rank(a) - rank(b));
  const isWorse = bySeverity(finding, known) < 0;
  const { start_line, end_line } = isWorse || known.unplaced !== undefined ? finding : known;
  const words = isWorse ? { ...known, ...finding } : known;
  return placed({ ...words, reviewers, start_line, end_line }, undefined, facts);
}

function placed(finding: KnownFinding, why: string | undefined, facts: TreeFacts): KnownFinding {
  const { unplaced: _before, ...rest } = finding;
  const unplaced = why ?? facts.missing(finding);
  return unplaced === undefined ? rest : { ...rest, unplaced };
}

/** Two remarks are the same trouble if they are about the same lines and share most of their words. */
function isSame(a: Finding, b: Finding): boolean {
  return a.path === b.path && overlap(a, b) && isAlike(a.what, b.what);
}

function overlap(a: Spot, b: Spot): boolean {
  return (
    a.start_line <= Math.max(b.start_line, b.end_line) &&
    b.start_line <= Math.max(a.start_line, a.end_line)
  );
}

/** How much of the shorter text's words the other one has to have, and how many characters of each are read. */
const alike = 0.6;
const comparedText = 600;

function isAlike(a: string, b: string): boolean {
  if (a.trim() === b.trim()) return true;
  const [few, many] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.size - y.size);
  if (few === undefined || many === undefined || few.size < 2) return false;
  return [...few].filter((word) => many.has(word)).length >= alike * few.size;
}

/** Words of at least four letters: shorter ones are in every text. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .slice(0, comparedText)
      .toLowerCase()
      .match(/[\p{L}\p{N}_]{4,}/gu) ?? [],
  );
}
