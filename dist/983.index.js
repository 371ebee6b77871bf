export const id = 983;
export const ids = [983];
export const modules = {

/***/ 57913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bt: () => (/* binding */ isSameBuild),
/* harmony export */   rc: () => (/* binding */ Action),
/* harmony export */   zL: () => (/* binding */ nameOfAction)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

/** Which action did something: what its bundle knows of itself, and what GitHub says of where it came from. */
const Action = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .optional()
        .describe("owner/name that `uses:` names; absent for an action of the checkout itself"),
    ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe("branch, tag or commit that `uses:` names"),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe("version of the bundle"),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe("commit that the bundle was built on"),
    modified: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe("built with changes that this commit does not have"),
    formats: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ledger: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), proof: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() })
        .describe("formats that it writes the ledger and the proof in"),
});
/** Whether two jobs ran the same code; of a run of before this was recorded it is not known. */
function isSameBuild(a, b) {
    return a?.version === b.version && a.commit === b.commit && a.modified === b.modified;
}
/** `omk 1.2.0 (owner/name@v1, abcdef0)`; an action of before this was recorded has no name. */
function nameOfAction(action) {
    if (action === undefined)
        return "a version of omk that is not known";
    const { repository, ref, version, commit, modified } = action;
    const uses = repository === undefined ? [] : [`${repository}@${ref ?? ""}`];
    const source = `${commit.slice(0, 7)}${modified === true ? " with changes" : ""}`;
    return `omk ${version} (${[...uses, source].join(", ")})`;
}


/***/ }),

/***/ 39822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   by: () => (/* binding */ phasesToVisit),
/* harmony export */   mz: () => (/* binding */ Aim),
/* harmony export */   uX: () => (/* binding */ Pull),
/* harmony export */   x2: () => (/* binding */ phasesToShow)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41514);
/* harmony import */ var _phase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22704);


/**
 * What a run is for: `deliver` a change as a pull request of its own, `check` somebody's pull request without writing
 * code, or `fix` it on its own branch.
 */
const Aim = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["deliver", "check", "fix"]);
/** The pull request that a run is about, pinned when it began. */
const Pull = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    headRef: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    headSha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** `owner/name` of where the head lies; empty where that repository is gone. */
    headRepository: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    isFork: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    baseRef: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const checked = {
    all: ["test", "verify", "review"],
    gates: ["test", "verify"],
    review: ["review"],
};
/** The phases that a run goes through, in their order. */
function phasesToVisit({ aim, scope, }) {
    return aim === "check" ? checked[scope.checks] : _phase_js__WEBPACK_IMPORTED_MODULE_0__/* .phases */ .t;
}
/** The phases that a run shows: a check shows what is out of its scope as skipped. */
function phasesToShow({ aim }) {
    return aim === "check" ? checked.all : _phase_js__WEBPACK_IMPORTED_MODULE_0__/* .phases */ .t;
}


/***/ }),

/***/ 19638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O4: () => (/* binding */ costUsd),
/* harmony export */   RP: () => (/* binding */ totalTokens),
/* harmony export */   _U: () => (/* binding */ Usage),
/* harmony export */   __: () => (/* binding */ Budget),
/* harmony export */   gm: () => (/* binding */ Price),
/* harmony export */   tk: () => (/* binding */ noUsage),
/* harmony export */   uW: () => (/* binding */ exhausted),
/* harmony export */   vk: () => (/* binding */ addUsage)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

const tokens = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative();
/** Tokens of one or more model calls. `input` counts every prompt token, `cached` those of them read from the cache. */
const Usage = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    calls: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    input: tokens,
    cached: tokens,
    output: tokens,
});
const noUsage = { calls: 0, input: 0, cached: 0, output: 0 };
function addUsage(a, b) {
    return {
        calls: a.calls + b.calls,
        input: a.input + b.input,
        cached: a.cached + b.cached,
        output: a.output + b.output,
    };
}
/** Tokens that count against the budget. */
function totalTokens(usage) {
    return usage.input + usage.output;
}
/** USD per million tokens. */
const Price = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    input: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    cached: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    output: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
});
/** USD of some usage; undefined where no price is known, because a guess would be read as a bill. */
function costUsd(usage, price) {
    if (price === undefined)
        return undefined;
    const fresh = usage.input - usage.cached;
    return (fresh * price.input + usage.cached * price.cached + usage.output * price.output) / 1e6;
}
/** The limits of a run: tokens, minutes of work, USD where a price is known. */
const Budget = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    minutes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive(),
    usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().optional(),
});
/** One sentence naming the limit that is reached, or undefined while there is budget left. */
function exhausted(budget, spent) {
    if (spent.tokens >= budget.tokens) {
        return `${spent.tokens} tokens are spent of a budget of ${budget.tokens} (budget-tokens).`;
    }
    if (spent.minutes >= budget.minutes) {
        return `${spent.minutes.toFixed(1)} minutes are spent of a budget of ${budget.minutes} (budget-minutes).`;
    }
    if (budget.usd !== undefined && spent.usd !== undefined && spent.usd >= budget.usd) {
        return `USD ${spent.usd.toFixed(2)} are spent of a budget of ${budget.usd.toFixed(2)} (budget_usd).`;
    }
    return undefined;
}


/***/ }),

/***/ 31890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ ChangedFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

/** Files that a commit of the run changed. */
const ChangedFile = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Where a renamed file was. */
    from: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    operation: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["created", "modified", "deleted", "renamed"]),
    additions: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    deletions: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
});


/***/ }),

/***/ 80575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ Claim)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

/** Which test shows which criterion, as the test phase claims it. */
const Claim = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    criterion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe("id of the criterion, such as C1"),
    test: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe("the test that shows it: its full name, or its file and name"),
});


/***/ }),

/***/ 49796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ closest)
/* harmony export */ });
/** Longest word that is compared: no name that people write is longer. */
const longest = 64;
/**
 * The name that a word was perhaps meant to be: one typing mistake away, or two in a name of more than four letters. Capitals
 * are none, and dashes and underscores are the same. The one threshold of everything that says "did you mean".
 */
function closest(word, names) {
    if (word.length < 2 || word.length > longest)
        return undefined;
    const given = plain(word);
    const within = (mistakes) => names.find((name) => mistakes <= allowedIn(name) && isWithin(given, plain(name), mistakes));
    return within(0) ?? within(1) ?? within(2);
}
function plain(word) {
    return word.toLowerCase().replaceAll("_", "-");
}
function allowedIn(name) {
    return name.length <= 4 ? 1 : 2;
}
/** Whether so many letters left out, added, changed or swapped with their neighbour make one word the other. */
function isWithin(a, b, mistakes) {
    if (a === b)
        return true;
    if (mistakes === 0)
        return false;
    if (a[0] === b[0])
        return isWithin(a.slice(1), b.slice(1), mistakes);
    const swapped = a.slice(0, 2) === [b[1], b[0]].join("") ? b.slice(2) : undefined;
    return (isWithin(a.slice(1), b, mistakes - 1) ||
        isWithin(a, b.slice(1), mistakes - 1) ||
        isWithin(a.slice(1), b.slice(1), mistakes - 1) ||
        (swapped !== undefined && isWithin(a.slice(2), swapped, mistakes - 1)));
}


/***/ }),

/***/ 19060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ commandIn)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83817);

/**
 * A command as people write it in this repository: `/omk resume`, or behind the trigger of its policy. Without a policy, where
 * no run was found whose base could say so, it is the usual one.
 */
function commandIn(policy, words) {
    return `${policy?.trigger ?? _policy_js__WEBPACK_IMPORTED_MODULE_0__/* .Policy */ .P.shape.trigger.parse(undefined)} ${words}`;
}


/***/ }),

/***/ 37397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ commandLine),
/* harmony export */   c: () => (/* binding */ lineOf)
/* harmony export */ });
/** An argument vector as one line for a shell: whoever pastes it runs exactly these words, whatever they hold. */
function commandLine([program = "", ...words]) {
    return [isPlainProgram(program) ? program : quoted(program), ...words.map(word)].join(" ");
}
/** The line of a gate. */
function lineOf({ command, args }) {
    return commandLine([command, ...args]);
}
function word(text) {
    return isPlain(text) ? text : quoted(text);
}
/** zsh reads `=name` as the place of a program. */
function isPlain(text) {
    return /^[\w@%+:,./-][\w@%+=:,./-]*$/.test(text);
}
/** In front, `A=b` is an assignment, and a few words are the shell's own. */
function isPlainProgram(text) {
    return isPlain(text) && !text.includes("=") && !reserved.test(text);
}
const reserved = /^(?:case|coproc|do|done|elif|else|esac|fi|for|foreach|function|if|in|namespace|repeat|select|then|time|until|while)$/;
/**
 * What holds lines stays on one, so that tables, lists and code spans can show it: `$'...'` is in POSIX since 2024, and in
 * bash and zsh for much longer. A digit behind an octal number of three digits is no part of it.
 */
function quoted(text) {
    if (!/\p{Cc}/u.test(text))
        return `'${text.replaceAll("'", "'\\''")}'`;
    // A quote as a number: `sh` as dash does not know this form, and must not find an end in it.
    const body = text
        .replaceAll("\\", "\\\\")
        .replaceAll("'", "\\047")
        .replace(/\p{Cc}/gu, escaped);
    return `$'${body}'`;
}
/** Above ASCII a number would be a byte, and no character. */
function escaped(char) {
    if (char > "\x7f")
        return char;
    const short = Object.hasOwn(shorts, char) ? shorts[char] : undefined;
    return short ?? `\\${char.charCodeAt(0).toString(8).padStart(3, "0")}`;
}
const shorts = { "\n": "\\n", "\t": "\\t", "\r": "\\r" };


/***/ }),

/***/ 21544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted),
/* harmony export */   o: () => (/* binding */ thousands)
/* harmony export */ });
/** A number with its thousands apart: 12,345. */
function thousands(value) {
    return `${Math.round(value)}`.replace(/\B(?=(\d{3})+$)/g, ",");
}
/** A count with its noun: 1 gate, 2 gates. */
function counted(count, noun, plural = `${noun}s`) {
    return `${thousands(count)} ${count === 1 ? noun : plural}`;
}


/***/ }),

/***/ 50664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ AutopilotError),
/* harmony export */   z: () => (/* binding */ endingOf)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12766);

/**
 * Thrown for everything that stops a run: carries the ending that a user reads.
 * `cause` holds the lower error whenever there is one.
 */
class AutopilotError extends Error {
    ending;
    constructor(ending, options) {
        super(ending.text, options);
        this.name = "AutopilotError";
        this.ending = ending;
    }
    get code() {
        return this.ending.code;
    }
}
/** Turns anything thrown into an ending: ours as it is, the rest as `failed_infra internal`. */
function endingOf(error) {
    if (error instanceof AutopilotError)
        return error.ending;
    const text = error instanceof Error ? error.message : String(error);
    return {
        verdict: _verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .Verdict */ .Y.enum.failed_infra,
        code: "internal",
        text: `The action failed unexpectedly: ${text}`,
        mend: "Resume the run. If it happens again, report it with the state artifact of this run.",
    };
}


/***/ }),

/***/ 6138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ Severity),
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   Ey: () => (/* binding */ VerifierResult),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   Yv: () => (/* binding */ ReviewResult),
/* harmony export */   iq: () => (/* binding */ Recheck),
/* harmony export */   jt: () => (/* binding */ KnownFinding),
/* harmony export */   wI: () => (/* binding */ Finding),
/* harmony export */   xS: () => (/* binding */ Vote)
/* harmony export */ });
/* unused harmony export CodePlace */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41514);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12766);


const severities = ["blocker", "major", "minor", "nit"];
const Severity = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(severities);
/** Most findings that one reviewer may hand in at once, and the longest text in a result, in characters. */
const mostFindings = 60;
const longestText = 6_000;
const line = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative().default(0);
/** One review remark, as a reviewer hands it in. */
const Finding = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    severity: Severity.describe("blocker: wrong or dangerous, must not be merged; major: must be mended first; minor: worth mending; nit: taste"),
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default("").describe("repository path that the remark is about"),
    start_line: line.describe("first line in the new file, 0 when it is about no line"),
    end_line: line.describe("last line, 0 when it is about no line"),
    what: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("what is wrong, with the evidence"),
    why: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default("").describe("why it matters to users or maintainers"),
    suggestion: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default("").describe("the change you would make"),
    confidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1).default(1).describe("how sure you are, 0 to 1"),
});
/** What a reviewer says in a later round of a finding that was open. */
const Recheck = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("id of the open finding, such as F1"),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["resolved", "open"])
        .describe("resolved: the change as it is now no longer has it; open: it still has"),
    evidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default("").describe("what in the code shows it"),
    start_line: line.describe("open: where it is now, first line in the new file; 0 when about no line"),
    end_line: line.describe("open: last line; 0 when about no line"),
});
const tooLong = `no text may be longer than ${longestText} characters`;
/** Asked of what is handed in, not of what is recorded: redacting a secret may make a text longer. */
function isShort(value) {
    return Object.values(value).every((v) => typeof v !== "string" || v.length <= longestText);
}
/** What a reviewer submits. An empty list of findings is an answer; no answer is an error. */
const ReviewResult = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    summary: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("what you looked at and your judgement, in two or three sentences"),
    findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Finding.refine(isShort, tooLong))
        .max(mostFindings)
        .default([])
        .describe("every new remark; empty when there is none"),
    earlier: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Recheck.refine(isShort, tooLong))
        .default([])
        .describe("each of your open findings of earlier rounds, by its id; empty when there was none"),
});
/** A finding as the run keeps it: merged with its like, numbered, and held against the tree. */
const KnownFinding = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ...Finding.shape,
    /** `F1`, counted within the run. */
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Everyone who raised it, in the order of the wall. */
    reviewers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** The tree that its lines are of. */
    tree: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Why it has no place at that tree, as one sentence; absent where it has one, or claims none. */
    unplaced: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["open", "resolved", "refuted"]),
    /** Visits of review in which it was raised, and closed. */
    raisedIn: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    closedIn: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive().optional(),
    /** What was said of it last, by a reviewer of a later round; empty where nothing was. */
    note: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/** A line of the code at hand. */
const CodePlace = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("repository path"),
    line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive().describe("line in the file as it is now"),
});
/** What a verifier submits about one finding. A refutation has to point at the code that shows it. */
const VerifierResult = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["confirmed", "refuted", "unsure"])
        .describe("confirmed: the code has this trouble; refuted: the code shows that it does not; unsure: neither can be shown"),
    evidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).describe("what in the code shows it, step by step"),
    places: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(CodePlace)
        .max(30)
        .default([])
        .describe("the lines that show it; at least one for a refutation"),
})
    .refine(isShort, tooLong)
    .refine(({ verdict, places }) => verdict !== "refuted" || places.length > 0, {
    path: ["places"],
    message: "a refutation needs at least one place in the code that shows it",
});
/** What became of a finding before a verifier, at one tree. */
const Vote = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    finding: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    tree: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** `unanswered`: the verifier's turn failed. */
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["confirmed", "refuted", "unsure", "unanswered"]),
    evidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    places: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(CodePlace),
    /** Whether the finding stands after it: everything but a refutation that points at code which is there. */
    stands: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    failure: _verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .TurnFailure */ .GS.optional(),
});
/** Whether a finding is at or above the severity that blocks. */
function blocks({ severity }, threshold) {
    return severities.indexOf(severity) <= severities.indexOf(threshold);
}
/** The worst first; the same order as before among equals. */
function bySeverity(a, b) {
    return severities.indexOf(a.severity) - severities.indexOf(b.severity);
}


/***/ }),

/***/ 71867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ledgerFormat),
/* harmony export */   K: () => (/* binding */ proofFormat)
/* harmony export */ });
/** Format of the ledger's lines that this version writes; an older line is upgraded when it is read, a newer one refused. */
const ledgerFormat = 1;
/** Format of `proof.json` that this version writes. */
const proofFormat = 1;


/***/ }),

/***/ 41232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ commandsOf),
/* harmony export */   N0: () => (/* binding */ setupName),
/* harmony export */   Nh: () => (/* binding */ GateResult),
/* harmony export */   Us: () => (/* binding */ isBlocking),
/* harmony export */   cJ: () => (/* binding */ canShow),
/* harmony export */   ee: () => (/* binding */ areGreen),
/* harmony export */   fw: () => (/* binding */ WrittenFormat),
/* harmony export */   gf: () => (/* binding */ isGreen),
/* harmony export */   iD: () => (/* binding */ Gate)
/* harmony export */ });
/* unused harmony export ResultsSpec */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41514);
/* harmony import */ var _test_case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);


/** Formats that a file of gates may name. */
const WrittenFormat = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["junit", "tap", "json"]);
/** How the tests of a gate are read one by one. */
const ResultsSpec = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** The others are what detection makes a runner write. */
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([...WrittenFormat.options, "go", "cargo"]),
    /** Glob of the report files within the checkout; without it the report is at `{report}`, else in the gate's output. */
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    /** Words that make the runner report, put behind the gate's own; `{report}` stands for a path outside of the checkout. */
    args: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).default([]),
    /** Variables that make it report; `{report}` as above. */
    env: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).default({}),
});
/** A command of the project that the action runs and judges by exit code; `timeout_secs` 0 means 1200. */
const Gate = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    command: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    args: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    required: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** Seconds. */
    timeoutSecs: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    skip: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** Folder in the repository in which it runs; the root where absent. */
    cwd: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    /** Globs: it runs only where the change touches one of them. */
    paths: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional(),
    results: ResultsSpec.optional(),
    /** `false`: it runs outside of the cage, because base's file says so. */
    sandbox: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(false).optional(),
    /** Where it comes from, for people: `.omk/gates.toml`, `package.json scripts`, input `setup`. */
    source: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/** What running a gate showed. `skipped` is a state of its own and never counts as passed. */
const GateResult = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** `flaky`: it failed and then passed on the same tree. */
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["passed", "failed", "timed_out", "not_started", "skipped", "flaky"]),
    /** Why it is skipped, or why it failed although its exit code is 0; one sentence. */
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    required: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** The argument vector as one line, for people. */
    commandLine: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    exitCode: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().optional(),
    signal: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    timeoutSecs: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    /** The end of the output, where test runners say what failed; at most 8,000 characters. */
    tail: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Path of the whole log within the run folder, with its sha256. */
    log: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    logSha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    tests: _test_case_js__WEBPACK_IMPORTED_MODULE_0__/* .TestsSeen */ .JW.optional(),
});
/** Whether a result stands in the way: required and neither passed nor skipped, nor flaky where the policy lets that pass. */
function isBlocking(result, flaky = "fail") {
    return result.required && result.status !== "skipped" && !isGreen(result, flaky);
}
/** Whether the gate said yes. */
function isGreen({ status }, flaky = "fail") {
    return status === "passed" || (status === "flaky" && flaky === "pass");
}
/** Name of the gate that prepares the others: it can block, but its success shows nothing about a change. */
const setupName = "setup";
/** Every command that a run executes: setup, where there is one, and the gates. */
function commandsOf({ setup, gates, }) {
    return setup === undefined ? gates : [setup, ...gates];
}
/** Whether anything at all was shown: at least one required gate beside setup ran and passed, and none blocks. */
function areGreen(results, flaky = "fail") {
    const shown = results.some((r) => r.required && isGreen(r, flaky) && r.name !== setupName);
    return shown && !results.some((r) => isBlocking(r, flaky));
}
/** Whether these gates could show anything: one of them is required and not skipped. */
function canShow(gates) {
    return gates.some((gate) => gate.required && !gate.skip);
}


/***/ }),

/***/ 73729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
/** Items by what they have in common, in the order in which each key first comes: `Map.groupBy`, which Node 20 has not. */
function grouped(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 62065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ jsonOf)
/* harmony export */ });
/** The value of a JSON text; undefined for a text that is none, or that nobody could read because it is nested too deeply. */
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (error instanceof SyntaxError || error instanceof RangeError)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 48412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ NamedTest),
/* harmony export */   Ij: () => (/* binding */ Judgement),
/* harmony export */   nK: () => (/* binding */ JudgedCriterion)
/* harmony export */ });
/* unused harmony exports Seen, ChangedTest, GateComparison, RedGreen, CriterionStatus */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41514);
/* harmony import */ var _test_case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);


/** A test of a gate; of a gate without a report the gate itself stands for its tests, as `gate <name>`. */
const Named = { gate: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), test: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() };
const NamedTest = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(Named);
/** How a test of one side ended on the other; `gone` where it did not appear at all. */
const Seen = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([..._test_case_js__WEBPACK_IMPORTED_MODULE_0__/* .TestStatus */ .Hs.options, "gone"]);
/** A test that said something at base which the change no longer lets it say. */
const ChangedTest = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ...Named,
    file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    /** `changed_expectation`: green at base, not on head's code. `removed`: red at base, still not green on head's code, and hidden at head. */
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["changed_expectation", "removed"]),
    base: _test_case_js__WEBPACK_IMPORTED_MODULE_0__/* .TestStatus */ .Hs,
    /** As base wrote it, on head's code. */
    old: Seen,
    head: Seen,
    /** The plan said that this expectation would change. */
    announced: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
/** What became of a gate between base and head; `still_failing` where it is red on both sides. */
const GateComparison = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    gate: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    comparison: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["regression", "fixed", "still_failing", "passing", "unknown"]),
    /** Every test that is red at head was red at base: the gate alone does not block a change that has evidence of its own. */
    excused: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** Tests that are red at head. */
    red: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});
/** What the tests that the change brings show: put on base they have to fail. */
const RedGreen = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["demonstrated", "not_demonstrated", "inconclusive", "not_applicable"]),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["does_not_build_on_base", "inline", "no_new_tests", "not_run"]).optional(),
    /** Tests that fail on base's code and pass on head's. */
    demonstrated: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(NamedTest),
});
/**
 * `shown`: a test of it was red at base and is green at head. `held`: green at both. `claimed`: the named test is not
 * among the results, or says nothing about base. `unproven`: no test is named.
 */
const CriterionStatus = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["shown", "held", "claimed", "unproven"]);
const JudgedCriterion = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    status: CriterionStatus,
    /** The tests that were claimed for it. */
    tests: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** Why it is no more than that; one sentence, empty where nothing is to be said. */
    note: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/** What the rooms show about one tree, as one comparison: a pure function of their results. */
const Judgement = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    tree: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** The tree of each other room that was looked at; equal trees were judged once. */
    rooms: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        old_tests: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        new_tests: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        base: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    }),
    /**
     * Test files that differ from base, changed source files that hold tests of their own, and changed files that are tests
     * because a runner reported some in them.
     */
    brought: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        tests: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        inline: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        reported: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).default([]),
    }),
    gates: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(GateComparison),
    changed: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(ChangedTest),
    /** Red at base, green on head's code as base wrote them. */
    fixed: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(NamedTest),
    redGreen: RedGreen,
    /** Green or red at head and not known at base, and the other way round; the lists are whole. */
    appeared: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(NamedTest),
    disappeared: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(NamedTest),
    /** Skipped at head and run at base. */
    skipped: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(NamedTest),
    criteria: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(JudgedCriterion),
});


/***/ }),

/***/ 9334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SC: () => (/* binding */ readLedger),
/* harmony export */   T9: () => (/* binding */ genesis),
/* harmony export */   bo: () => (/* binding */ ledgerName),
/* harmony export */   nQ: () => (/* binding */ linkEvent),
/* harmony export */   pg: () => (/* binding */ unwritten)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50664);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71867);
/* harmony import */ var _newer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21182);
/* harmony import */ var _read_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65897);




/** Name of the ledger in a run folder. */
const ledgerName = "events.jsonl";
/** `prev` of the first line. */
const genesis = "0".repeat(64);
/** The line of the next event, without its newline. */
function linkEvent(body, place) {
    const { type, ...rest } = body;
    const { seq, ts, prev } = place;
    return JSON.stringify({ seq, ts, prev, format: _formats_js__WEBPACK_IMPORTED_MODULE_3__/* .ledgerFormat */ .D, type, ...rest });
}
/**
 * Reads a ledger and checks its chain. A cut-off last line is dropped and reported.
 * @throws AutopilotError `state_broken` with the number of the first line that does not hold, `state_newer`.
 */
function readLedger(text, sha256) {
    const end = text.lastIndexOf("\n") + 1;
    const lines = end === 0 ? [] : text.slice(0, end - 1).split("\n");
    const events = [];
    let head = genesis;
    for (const [index, line] of lines.entries()) {
        const read = (0,_read_line_js__WEBPACK_IMPORTED_MODULE_2__/* .readLine */ .X)(line);
        if (read.kind === "newer")
            throw broken(index + 1, unwritten(read.format, lines, { at: index }));
        if (read.kind === "broken")
            throw broken(index + 1, read.why, read.cause);
        const { event } = read;
        if (event.seq !== index + 1)
            throw broken(index + 1, `its number is ${event.seq}`);
        if (event.prev !== head)
            throw broken(index + 1, "it does not follow from the line before");
        if ((event.type === "run_started") !== (index === 0))
            throw broken(index + 1, "a run is started once, by the first line");
        events.push(event);
        head = sha256(line);
    }
    return { events, head, dropped: end === text.length ? undefined : lines.length + 1 };
}
function broken(line, why, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AutopilotError */ .W({
        verdict: "failed_infra",
        code: "state_broken",
        text: `${ledgerName} is broken at line ${line}: ${why}.`,
        mend: "Resume from an earlier workflow run of this run (`resume-from: <run id>`), or start a new run.",
    }, { cause });
}
/** What is wrong with a line that only claims to be of a later version. @throws AutopilotError `state_newer` where it is of one. */
function unwritten(format, lines, { at, isChanged = false }) {
    if (!isChanged && !(0,_newer_js__WEBPACK_IMPORTED_MODULE_1__/* .isChangedFormat */ .Ow)(lines, at, format))
        throw (0,_newer_js__WEBPACK_IMPORTED_MODULE_1__/* .stateNewer */ .pH)({ file: ledgerName, format, reads: _formats_js__WEBPACK_IMPORTED_MODULE_3__/* .ledgerFormat */ .D, lines });
    return `it says format ${format}, which no version has written there`;
}


/***/ }),

/***/ 21237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ lineThere),
/* harmony export */   m: () => (/* binding */ ComparedFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

/** A place at which two versions of a file differ: `lines` lines from `from` on here, `there` lines in the other one. */
const Hunk = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    from: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    lines: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    there: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
});
/** How a file differs from the same file in another commit. */
const ComparedFile = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** In their order; absent where no line can be told: the file is not there, is binary, or was not compared. */
    hunks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Hunk).optional(),
});
/** The number that a line has in the other version of its file; undefined where it is not there. */
function lineThere({ hunks }, line) {
    if (hunks === undefined)
        return undefined;
    let moved = line;
    for (const { from, lines, there } of hunks) {
        if (line < from)
            break;
        if (line < from + lines)
            return undefined;
        moved += there - lines;
    }
    return moved;
}


/***/ }),

/***/ 52124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iu: () => (/* binding */ pullRequestPart),
/* harmony export */   MM: () => (/* binding */ unticked),
/* harmony export */   V$: () => (/* binding */ boxCommand),
/* harmony export */   YL: () => (/* binding */ stickyMarker),
/* harmony export */   aP: () => (/* binding */ box),
/* harmony export */   hS: () => (/* binding */ markBegin),
/* harmony export */   kK: () => (/* binding */ pullRequestMarkers),
/* harmony export */   rz: () => (/* binding */ answerMarker),
/* harmony export */   t7: () => (/* binding */ readMarker),
/* harmony export */   xL: () => (/* binding */ marker)
/* harmony export */ });
/* harmony import */ var _run_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78960);

/** Begins everything by which the action knows its own texts again: HTML comments, which no reader sees. */
const markBegin = "<!-- omk:";
/** Marks a text of a run. */
function marker(view, key, workflowRunId) {
    const run = workflowRunId === undefined ? "" : ` run=${workflowRunId}`;
    return `${markBegin}${view} key=${key}${run} -->`;
}
const firstLine = new RegExp(`^${markBegin}([a-z-]{1,40}) key=(${_run_key_js__WEBPACK_IMPORTED_MODULE_0__/* .runKeyPattern */ .zv})(?: run=(\\d{1,18}))? -->(?:\\r?\\n|$)`);
/** The marker that is a text's first line; undefined where that is none. */
function readMarker(text) {
    const [, view, key = "", run = "0"] = firstLine.exec(text) ?? [];
    return view === undefined ? undefined : { view, key, workflowRunId: Number(run) };
}
/** First line of the sticky comment: how a later job finds it, and the run in it. */
function stickyMarker({ key, jobs }) {
    return marker("sticky", key, jobs.at(-1)?.workflowRunId ?? 0);
}
/** First line of an answer: whoever's token posts it, it is no command. */
const answerMarker = `${markBegin}answer -->`;
const end = `${markBegin}end -->`;
/** First and last line of our part of a pull request's body; what people write around it is theirs. */
function pullRequestMarkers({ key }) {
    return { start: marker("pr", key), end };
}
const start = new RegExp(`^${markBegin}pr key=(${_run_key_js__WEBPACK_IMPORTED_MODULE_0__/* .runKeyPattern */ .zv}) -->\\r?$`, "m");
/** Where our part of a pull request's body lies, and of which run it is; undefined where there is none. */
function pullRequestPart(body) {
    const found = start.exec(body);
    if (found?.[1] === undefined)
        return undefined;
    const last = body.indexOf(end, found.index);
    return { key: found[1], from: found.index, to: last < 0 ? body.length : last + end.length };
}
/** A box in the sticky comment. Whoever ticks it gives the command; the next render shows it unticked again. */
function box(command, label) {
    return `- [ ] ${markBegin}box ${command} --> ${label}`;
}
const mark = `(?= ${markBegin}box ([a-z]{1,20}) -->)`;
const anyBox = new RegExp(`^- \\[[ xX]\\]${mark}`);
const tickedBoxes = new RegExp(`^- \\[[xX]\\]${mark}`, "gm");
/** The command of a line that is a box, ticked or not. */
function boxCommand(line) {
    return anyBox.exec(line)?.[1];
}
/** The same text with none of its boxes ticked. */
function unticked(text) {
    return text.replace(tickedBoxes, "- [ ]");
}


/***/ }),

/***/ 21182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ow: () => (/* binding */ isChangedFormat),
/* harmony export */   pH: () => (/* binding */ stateNewer)
/* harmony export */ });
/* unused harmony exports StateNewerError, carriedBy */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41514);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57913);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50664);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62065);




/** What of a job's beginning each format has that names the action; it stands in a text to be pasted, so it is held to its form. */
const Job = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("job_started"),
    action: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
            .regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/)
            .optional(),
        ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
            .regex(/^[\w./-]{1,200}$/)
            .optional(),
        version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[\w.+-]{1,40}$/),
        commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/),
        formats: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ledger: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr() }).optional().catch(undefined),
    }),
});
/** The first format did not say that it is one. */
const Formatted = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ format: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative().default(0) });
/** The refusal of a run that a later version carried: its text is for the step that was to go on with it. */
class StateNewerError extends _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AutopilotError */ .W {
    facts;
    constructor(facts) {
        const { action } = facts;
        super({
            verdict: "blocked_on_external",
            code: "state_newer",
            text: `${carriedBy(facts)}, and this version reads formats up to ${facts.reads}. Nothing was done, and nothing is lost: the saved state stays as it is.`,
            mend: `Take that version, or a later one, wherever the run goes on:\n\`\`\`yaml\nuses: ${usesOf(action)}\n\`\`\``,
        });
        this.name = "StateNewerError";
        this.facts = facts;
    }
}
/** The refusal of a run that a later version carried: `state_newer`. */
function stateNewer({ lines = [], ...newer }) {
    const at = lastJob(lines);
    return new StateNewerError({ ...newer, action: at?.job });
}
/** The sentence that both the step and `omk` begin with. */
function carriedBy({ file, format, action }) {
    const who = action === undefined ? "a later version of the action" : (0,_action_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfAction */ .zL)(action);
    return `This run was last carried by ${who}: its ${file} has format ${format}`;
}
/**
 * Whether a line that claims a later format is none of a later version: formats never go down from line to line, since an older
 * version refuses the run, and a job names the format that it writes. Lines behind the last job may be of one that began none.
 */
function isChangedFormat(lines, at, format) {
    const wrote = lastJob(lines);
    if (wrote?.job.formats !== undefined && wrote.at >= at && wrote.job.formats.ledger < format)
        return true;
    return lines.slice(at + 1).some((line) => (formatOf(line) ?? format) < format);
}
function formatOf(line) {
    return Formatted.safeParse((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonOf */ .o)(line)).data?.format;
}
function usesOf(action) {
    if (action === undefined)
        return "<this action>@<the ref of the job that carried the run>";
    const { repository, ref, version } = action;
    return repository === undefined
        ? `./ # at omk ${version} or later`
        : `${repository}@${ref ?? ""} # omk ${version} or later`;
}
function lastJob(lines) {
    for (const [back, line] of lines.toReversed().entries()) {
        const job = Job.safeParse((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonOf */ .o)(line));
        if (job.success)
            return { job: job.data.action, at: lines.length - 1 - back };
    }
    return undefined;
}


/***/ }),

/***/ 22704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ Phase),
/* harmony export */   t: () => (/* binding */ phases)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

/** The six phases in their order. */
const phases = ["plan", "code", "test", "verify", "review", "deliver"];
/** One of the six phases of a run. */
const Phase = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(phases);


/***/ }),

/***/ 90852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V7: () => (/* binding */ PlanResult),
/* harmony export */   od: () => (/* binding */ planLine)
/* harmony export */ });
/* unused harmony export Criterion */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21544);


/** One acceptance criterion: something that a test can show. */
const Criterion = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe("short id, such as C1"),
    text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe("what will be true when the task is done, checkable by a test"),
});
/** What the plan phase leaves behind when there is work to do. */
const Plan = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    summary: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).describe("what will change and why, in two or three sentences"),
    steps: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .default([])
        .describe("the work in order, one imperative sentence each"),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .default([])
        .describe("repository paths that will be read closely or changed"),
    criteria: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Criterion).default([]).describe("acceptance criteria"),
    test_strategy: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .default("")
        .describe("which tests show the criteria, and how they are run"),
    changed_expectations: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .default([])
        .describe("existing tests whose expectation the task itself requires to change, and why"),
    risks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default([]).describe("what could go wrong, and what to watch"),
});
/** What the planner submits: a plan, a question that only a person can answer, or that nothing is to be done. */
const PlanResult = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["plan", "question", "no_change"])
        .default("plan")
        .describe("plan: there is work to do; question: a person must decide first; no_change: the task is already fulfilled"),
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default("").describe("a pull request title: imperative, at most 70 characters"),
    ...Plan.shape,
    summary: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .describe("plan: what will change and why; no_change: the evidence that nothing is to be done; question: what you found so far"),
    question: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .default("")
        .describe("question: what a person has to decide, with the options"),
});
/** A plan in one line: its title, and how much it holds. */
function planLine({ title, steps, criteria }) {
    const size = `${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(steps.length, "step")}, ${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(criteria.length, "criterion", "criteria")}`;
    return title === "" ? `${size}.` : `${title}: ${size}.`;
}


/***/ }),

/***/ 83817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Policy),
/* harmony export */   X: () => (/* binding */ policyFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41514);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19638);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6138);
/* harmony import */ var _violation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94276);




/** Where a repository keeps its policy. */
const policyFile = ".omk/autopilot.toml";
/** `.omk/autopilot.toml` at base: the repository's own rules. Keys stand as they do in the file. */
const Policy = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    branch_prefix: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^[A-Za-z0-9][A-Za-z0-9._/-]*$/, "letters, digits, dots, dashes and slashes")
        .default("omk/"),
    draft: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().default(false),
    labels: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1)).default([]),
    reviewers: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1)).default([]),
    signoff: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().default(false),
    max_repairs: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0).max(20).default(3),
    blocking: _finding_js__WEBPACK_IMPORTED_MODULE_1__/* .Severity */ .AI.default("major"),
    no_gates: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["block", "allow"]).default("block"),
    flaky: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["fail", "pass"]).default("fail"),
    expectations: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["ask", "allow"]).default("ask"),
    plan_approval: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["never", "always"]),
        zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ lines: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0).optional(), files: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0).optional() }),
    ])
        .default("never"),
    protected: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ paths: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1)).min(1), mode: _violation_js__WEBPACK_IMPORTED_MODULE_2__/* .Mode */ .Kt }))
        .default([]),
    test_paths: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1)).default([]),
    max_file_kb: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).default(1024),
    max_changed_lines: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).default(20_000),
    roles: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1)).min(1).default(["write", "maintain", "admin"]),
    trigger: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^[/@][A-Za-z0-9_-]+$/, "a slash or an at sign and a word, such as /omk")
        .default("/omk"),
    read_strangers: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().default(false),
    max_runs_per_issue: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).max(100).default(20),
    max_runs_per_day: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).max(100).default(50),
    budget_usd: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().positive().optional(),
    prices: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), _budget_js__WEBPACK_IMPORTED_MODULE_0__/* .Price */ .gm).default({}),
    pass_env: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1)).default([]),
    setup_env: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1)).default([]),
    idle_timeout_secs: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(10).max(3600).default(180),
    retention_days: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).max(90).optional(),
    notify_format: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["json", "slack", "discord"]).optional(),
});


/***/ }),

/***/ 65897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ readLine)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./.build/domain/action.js
var action = __webpack_require__(57913);
// EXTERNAL MODULE: ./.build/domain/aim.js
var aim = __webpack_require__(39822);
// EXTERNAL MODULE: ./.build/domain/budget.js
var budget = __webpack_require__(19638);
// EXTERNAL MODULE: ./.build/domain/changed-file.js
var changed_file = __webpack_require__(31890);
// EXTERNAL MODULE: ./.build/domain/claim.js
var claim = __webpack_require__(80575);
;// CONCATENATED MODULE: ./.build/domain/context.js

/** What people had written where the task came from, and what had failed there, as of the trigger; sanitised. */
const Context = schemas/* strictObject */.rej({
    text: schemas/* string */.YjP(),
    /** Texts that were left out because of who wrote them or when. */
    hidden: schemas/* int */.Whr().nonnegative(),
    /** What was left out, and why; one sentence each. */
    notes: schemas/* array */.YOg(schemas/* string */.YjP()),
});

// EXTERNAL MODULE: ./.build/domain/finding.js
var finding = __webpack_require__(6138);
// EXTERNAL MODULE: ./.build/domain/gate.js
var gate = __webpack_require__(41232);
// EXTERNAL MODULE: ./.build/domain/judgement.js
var judgement = __webpack_require__(48412);
// EXTERNAL MODULE: ./.build/domain/lines-elsewhere.js
var lines_elsewhere = __webpack_require__(21237);
// EXTERNAL MODULE: ./.build/domain/phase.js
var phase = __webpack_require__(22704);
// EXTERNAL MODULE: ./.build/domain/plan.js
var plan = __webpack_require__(90852);
// EXTERNAL MODULE: ./.build/domain/policy.js
var policy = __webpack_require__(83817);
// EXTERNAL MODULE: ./.build/domain/review.js
var review = __webpack_require__(97143);
;// CONCATENATED MODULE: ./.build/domain/right.js

/** A right that the token lacks, met while doing the thing. */
const Right = schemas/* enum */.k5n([
    "checks",
    "comments",
    "contents",
    "pull_requests",
    "artifacts",
    "labels",
    "reviewers",
]);

;// CONCATENATED MODULE: ./.build/domain/room.js

/**
 * Where gates run, and on what: the agent's `worktree`, or a fresh checkout of `head`, of `base`, of base's tests on
 * head's code (`old_tests`), of head's tests on base's code (`new_tests`).
 */
const Room = schemas/* enum */.k5n(["worktree", "head", "old_tests", "new_tests", "base"]);

// EXTERNAL MODULE: ./.build/domain/sandbox.js
var sandbox = __webpack_require__(58184);
// EXTERNAL MODULE: ./.build/domain/scope.js
var scope = __webpack_require__(83527);
// EXTERNAL MODULE: ./.build/domain/task.js
var task = __webpack_require__(54162);
// EXTERNAL MODULE: ./.build/domain/verdict.js
var verdict = __webpack_require__(12766);
// EXTERNAL MODULE: ./.build/domain/violation.js
var violation = __webpack_require__(94276);
;// CONCATENATED MODULE: ./.build/domain/event.js






















/** What links a line to the one before it. */
const event_link = { seq: schemas/* int */.Whr().positive(), ts: iso/* datetime */.w$(), prev: schemas/* string */.YjP() };
function event_event(type, shape) {
    return schemas/* strictObject */.rej({ ...event_link, type: schemas/* literal */.euz(type), ...shape });
}
const visit = { phase: phase/* Phase */.a, visit: schemas/* int */.Whr().positive() };
/** Which part of a large diff a reviewer looked at. */
const share = { part: schemas/* int */.Whr().positive().default(1), parts: schemas/* int */.Whr().positive().default(1) };
/** Every fact that a run can record, in today's words. Nothing else is state. */
const Event = schemas/* discriminatedUnion */.gMt("type", [
    event_event("run_started", {
        key: schemas/* string */.YjP(),
        task: task/* Task */.YZ,
        repository: schemas/* strictObject */.rej({ id: schemas/* int */.Whr().optional(), owner: schemas/* string */.YjP(), name: schemas/* string */.YjP() }),
        aim: aim/* Aim */.mz.default("deliver"),
        scope: schemas/* strictObject */.rej({ checks: scope/* ChecksScope */.o }),
        pull: aim/* Pull */.uX.optional(),
        /** The plan waits for a person's word, whatever the policy says. */
        planFirst: schemas/* boolean */.zMY().default(false),
        /** What people had written there, and what had failed, when the command was given. */
        context: Context.optional(),
        base: schemas/* strictObject */.rej({ ref: schemas/* string */.YjP(), sha: schemas/* string */.YjP() }),
        branch: schemas/* string */.YjP(),
        model: schemas/* string */.YjP(),
        review: review/* Review */.p_,
        policy: policy/* Policy */.P,
        gates: schemas/* array */.YOg(gate/* Gate */.iD),
        /** Gates run side by side. */
        parallel: schemas/* boolean */.zMY().default(false),
        setup: gate/* Gate */.iD.optional(),
    }),
    /** A job takes the run up: the first, or one that resumes. */
    event_event("job_started", {
        workflowRunId: schemas/* int */.Whr().nonnegative(),
        attempt: schemas/* int */.Whr().nonnegative(),
        /** The action that carries it; not known of a job of before this was recorded. */
        action: action/* Action */.rc.optional(),
        /** In what the agent, setup and gates run; absent where none runs, and for a job of before there were cages. */
        sandbox: sandbox/* Sandbox */.ak.optional(),
        /** How far this job carries the run. */
        scope: schemas/* strictObject */.rej({ phases: scope/* PhasesScope */.T }),
        budget: budget/* Budget */.__,
        /** Where the job shows, for links. */
        url: schemas/* string */.YjP(),
        tools: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    }),
    event_event("ledger_recovered", { line: schemas/* int */.Whr(), bytes: schemas/* int */.Whr() }),
    event_event("redacted", { file: schemas/* string */.YjP(), rule: schemas/* string */.YjP(), count: schemas/* int */.Whr().positive() }),
    event_event("right_missing", { right: Right, status: schemas/* int */.Whr(), text: schemas/* string */.YjP() }),
    event_event("branch_opened", { commit: schemas/* string */.YjP() }),
    /** Where a run on a pull request begins: its head to be fixed, or our merge of it into base to be checked. */
    event_event("head_taken", { commit: schemas/* string */.YjP(), tree: schemas/* string */.YjP() }),
    event_event("phase_started", visit),
    event_event("phase_completed", { ...visit, note: schemas/* string */.YjP() }),
    /** The visit found something that only `code` can mend. `evidence` goes into its next prompt. */
    event_event("phase_rejected", {
        ...visit,
        code: verdict/* Ending */._n.shape.code,
        note: schemas/* string */.YjP(),
        evidence: schemas/* string */.YjP(),
    }),
    /** The visit cannot go on; the run ends with this. */
    event_event("phase_failed", { ...visit, ending: verdict/* Ending */._n }),
    /** A job died within the visit. */
    event_event("phase_interrupted", { ...visit, note: schemas/* string */.YjP() }),
    event_event("turn_started", {
        ...visit,
        turn: schemas/* int */.Whr().positive(),
        role: schemas/* string */.YjP(),
        resumes: schemas/* int */.Whr().positive().optional(),
    }),
    event_event("model_called", {
        turn: schemas/* int */.Whr().positive(),
        usage: budget/* Usage */._U,
        status: schemas/* int */.Whr(),
        estimated: schemas/* boolean */.zMY(),
    }),
    event_event("turn_ended", {
        turn: schemas/* int */.Whr().positive(),
        outcome: schemas/* union */.KCZ([schemas/* literal */.euz("submitted"), verdict/* TurnFailure */.GS]),
        text: schemas/* string */.YjP(),
        durationMs: schemas/* int */.Whr().nonnegative(),
        /** Kimi's session, where one can be continued. */
        session: schemas/* string */.YjP().optional(),
    }),
    event_event("setup_finished", { ...visit, result: gate/* GateResult */.Nh }),
    event_event("plan_submitted", { plan: plan/* PlanResult */.V7 }),
    /** A person agrees to the plan that was submitted last. */
    event_event("plan_approved", { by: schemas/* string */.YjP() }),
    event_event("change_committed", {
        ...visit,
        commit: schemas/* string */.YjP(),
        tree: schemas/* string */.YjP(),
        message: schemas/* string */.YjP(),
    }),
    /** The whole change against base, after a commit. */
    event_event("change_measured", { tree: schemas/* string */.YjP(), files: schemas/* array */.YOg(changed_file/* ChangedFile */.l) }),
    event_event("claims_submitted", { claims: schemas/* array */.YOg(claim/* Claim */.J), summary: schemas/* string */.YjP() }),
    event_event("gate_finished", { ...visit, room: Room, tree: schemas/* string */.YjP(), result: gate/* GateResult */.Nh }),
    event_event("policy_checked", { ...visit, tree: schemas/* string */.YjP(), violations: schemas/* array */.YOg(violation/* Violation */.ms) }),
    event_event("judged", { ...visit, judgement: judgement/* Judgement */.Ij }),
    /** A person agrees that these tests no longer hold; it counts for this very tree and these tests. */
    event_event("expectations_approved", {
        tree: schemas/* string */.YjP(),
        tests: schemas/* array */.YOg(judgement/* NamedTest */.Cn),
        by: schemas/* string */.YjP(),
    }),
    event_event("review_submitted", {
        ...visit,
        reviewer: schemas/* string */.YjP(),
        tree: schemas/* string */.YjP(),
        summary: schemas/* string */.YjP(),
        findings: schemas/* array */.YOg(finding/* Finding */.wI),
        ...share,
        /** The tree that this reviewer had seen before; what changed since was reviewed, else the whole change. */
        since: schemas/* string */.YjP().optional(),
        /** What became of findings of earlier rounds. */
        earlier: schemas/* array */.YOg(finding/* Recheck */.iq).default([]),
    }),
    event_event("review_failed", {
        ...visit,
        reviewer: schemas/* string */.YjP(),
        failure: verdict/* TurnFailure */.GS,
        text: schemas/* string */.YjP(),
        ...share,
    }),
    /** Every finding that the run knows once all reviewers of a tree have answered: merged, numbered, placed. */
    event_event("findings_listed", {
        ...visit,
        tree: schemas/* string */.YjP(),
        findings: schemas/* array */.YOg(finding/* KnownFinding */.jt),
        /** What no reviewer was shown, such as binary files; one line each. */
        unshown: schemas/* array */.YOg(schemas/* string */.YjP()),
    }),
    event_event("finding_voted", { ...visit, vote: finding/* Vote */.xS }),
    /** Which files with remarks differ between this tree and the pull request's head, where the check runs stand. */
    event_event("lines_compared", { tree: schemas/* string */.YjP(), files: schemas/* array */.YOg(lines_elsewhere/* ComparedFile */.m) }),
    event_event("pushed", { branch: schemas/* string */.YjP(), commit: schemas/* string */.YjP(), tree: schemas/* string */.YjP() }),
    /** What a fix made and did not prove lies on a branch beside the pull request. */
    event_event("set_aside", { branch: schemas/* string */.YjP(), commit: schemas/* string */.YjP(), tree: schemas/* string */.YjP() }),
    event_event("proof_sealed", { ledgerHead: schemas/* string */.YjP(), digest: schemas/* string */.YjP() }),
    event_event("delivered", {
        commit: schemas/* string */.YjP(),
        tree: schemas/* string */.YjP(),
        pr: schemas/* strictObject */.rej({
            number: schemas/* int */.Whr(),
            url: schemas/* string */.YjP(),
            operation: schemas/* enum */.k5n(["created", "updated"]),
        }),
    }),
    /** A view was shown; no view depends on it. */
    event_event("posted", {
        view: schemas/* string */.YjP(),
        target: schemas/* string */.YjP(),
        atSeq: schemas/* int */.Whr(),
        rendererVersion: schemas/* int */.Whr(),
        digest: schemas/* string */.YjP(),
    }),
    event_event("notified", { notification: schemas/* string */.YjP(), ok: schemas/* boolean */.zMY(), text: schemas/* string */.YjP() }),
    event_event("run_ended", { ending: verdict/* Ending */._n }),
]);

// EXTERNAL MODULE: ./.build/domain/formats.js
var formats = __webpack_require__(71867);
// EXTERNAL MODULE: ./.build/domain/json.js
var domain_json = __webpack_require__(62065);
;// CONCATENATED MODULE: ./.build/domain/upgrade.js

/**
 * From each format to the one after it. What a new field would have said of an older run is left out: it is not known.
 * The stored line stays as it is, and so do its hash and the chain.
 */
const upgrades = [from0];
/** An event of an older format, as one of today's would say it. */
function upgraded(event, format) {
    return upgrades.slice(format, formats/* ledgerFormat */.D).reduce((told, upgrade) => upgrade(told), event);
}
/**
 * The first format had `half` and `leg` for `scope`, and said its version once, where the run began. What it never wrote is no
 * event: two readers might take two things from it.
 */
function from0(event) {
    switch (event["type"]) {
        case "run_started":
            return runStartedOf0(event);
        case "job_started":
            return jobStartedOf0(event);
        default:
            return event;
    }
}
const nothing = {};
function runStartedOf0({ version, half, ...rest }) {
    if (version !== 1)
        return nothing;
    if ("scope" in rest)
        return half === undefined ? rest : nothing;
    return { scope: { checks: half === undefined || half === "whole" ? "all" : half }, ...rest };
}
function jobStartedOf0({ leg, ...rest }) {
    if ("action" in rest || "sandbox" in rest)
        return nothing;
    if ("scope" in rest)
        return leg === undefined ? rest : nothing;
    return { scope: { phases: leg === undefined ? "whole" : leg }, ...rest };
}

;// CONCATENATED MODULE: ./.build/domain/read-line.js




/** Reads a line, without its newline. Its place in the chain is for whoever has the lines before it. */
function readLine(line) {
    const json = (0,domain_json/* jsonOf */.o)(line);
    if (!isFields(json))
        return { kind: "broken", why: "it is not JSON" };
    // The first format did not say that it is one.
    const { format = 0, ...fields } = json;
    if (!isFormat(format))
        return unknown();
    if (format > formats/* ledgerFormat */.D)
        return { kind: "newer", format };
    const parsed = Event.safeParse(upgraded(fields, format));
    return parsed.success ? { kind: "event", event: parsed.data } : unknown(parsed.error);
}
function unknown(cause) {
    const why = "it is no event that this version knows";
    return { kind: "broken", why, ...(cause === undefined ? {} : { cause }) };
}
function isFields(json) {
    return typeof json === "object" && json !== null && !Array.isArray(json);
}
function isFormat(value) {
    return Number.isSafeInteger(value) && Number(value) >= 0;
}


/***/ }),

/***/ 97143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ chosenReviewers),
/* harmony export */   p_: () => (/* binding */ Review),
/* harmony export */   wV: () => (/* binding */ parseReview),
/* harmony export */   yx: () => (/* binding */ reviewerNames)
/* harmony export */ });
/* unused harmony export ReviewerName */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

/** Every reviewer of the wall, in the order in which they are shown. */
const reviewerNames = [
    "architect",
    "code",
    "test",
    "security",
    "performance",
    "anti-slop",
];
const ReviewerName = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(reviewerNames);
/** Who reviews: `auto` (by the size of the change), `wall` (all), `none`, or these. */
const Review = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["auto", "wall", "none"]), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ReviewerName).min(1)]);
/** Who looks at a small change in `auto`, and up to how many changed lines it is small. */
const few = ["code", "test", "security"];
const smallChange = 400;
/**
 * Who looks at a change. `auto` never drops a reviewer who has a finding open: whoever raised it says what became of it.
 */
function chosenReviewers(review, change) {
    if (review === "none")
        return [];
    if (review === "wall")
        return reviewerNames;
    if (review !== "auto")
        return reviewerNames.filter((name) => review.includes(name));
    if (change.lines > smallChange)
        return reviewerNames;
    return reviewerNames.filter((name) => few.includes(name) || change.owners.includes(name));
}
/** How the input `review` is understood; undefined where it names nobody. */
function parseReview(text) {
    const word = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["auto", "wall", "none"]).safeParse(text.trim());
    if (word.success)
        return word.data;
    const names = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ReviewerName).safeParse(text.split(",").map((name) => name.trim()));
    return names.success ? reviewerNames.filter((name) => names.data.includes(name)) : undefined;
}


/***/ }),

/***/ 78960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r7: () => (/* binding */ runKey),
/* harmony export */   uu: () => (/* binding */ threadOf),
/* harmony export */   zv: () => (/* binding */ runKeyPattern)
/* harmony export */ });
/** RFC 4648 base32 in lower case: safe in branch names, artifact names and file names. */
const alphabet = "abcdefghijklmnopqrstuvwxyz234567";
/** What the name of a run looks like, for a larger expression. */
const runKeyPattern = String.raw `(?:(?:i|pr)\d{1,15}|task)-[a-z2-7]{8}`;
/** The name of a run: where it came from and eight random letters, such as `i12-k3v9x2ab`; `random` are five bytes. */
function runKey(prefix, random) {
    const bits = Array.from(random.slice(0, 5), (byte) => byte.toString(2).padStart(8, "0")).join("");
    const letters = bits.match(/.{5}/g)?.map((five) => alphabet.charAt(Number.parseInt(five, 2))) ?? [];
    return `${prefix}-${letters.join("")}`;
}
/** The issue or pull request that a run's name tells, and how (`i12`); undefined for a run without one. */
function threadOf(key) {
    const found = /^((?:i|pr)(\d{1,15}))-/.exec(key);
    return found?.[1] === undefined ? undefined : { prefix: found[1], number: Number(found[2]) };
}


/***/ }),

/***/ 58184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MF: () => (/* binding */ decideSandbox),
/* harmony export */   ak: () => (/* binding */ Sandbox),
/* harmony export */   vq: () => (/* binding */ SandboxMode)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41514);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50664);


/** `auto`: a cage where the machine has one; `required`: else the run ends before a token; `off`: none. */
const SandboxMode = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["auto", "required", "off"]);
/** In what the agent, setup and gates of a job ran: `cage` names what made it; without one, `why` says why there was none. */
const Sandbox = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    mode: SandboxMode,
    cage: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    why: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    mend: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});
/**
 * Whether this job has a cage.
 * @throws AutopilotError `sandbox_missing` where one is required and the machine has none.
 */
function decideSandbox(mode, facts) {
    if (mode === "off")
        return { mode, why: "it is switched off (`sandbox: off`)" };
    const missing = missingOn(facts);
    if (missing === undefined)
        return { mode, cage: "bubblewrap" };
    if (mode === "auto")
        return { mode, ...missing };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AutopilotError */ .W({
        verdict: "blocked_on_external",
        code: "sandbox_missing",
        text: `\`sandbox\` is \`required\`, and there is no cage: ${missing.why}. No token was spent.`,
        mend: missing.mend,
    });
}
function missingOn({ platform, bwrap, complaint }) {
    if (platform !== "linux")
        return {
            why: "only Linux has one",
            mend: "Run the job on Linux:\n```yaml\nruns-on: ubuntu-latest\n```",
        };
    if (bwrap === undefined)
        return { why: "bubblewrap is not installed", mend: `${before}\n${yaml([install])}` };
    if (complaint === undefined)
        return undefined;
    const said = complaint.split("\n")[0]?.slice(0, 200) ?? "";
    return {
        why: `bubblewrap could make none (${said})`,
        mend: `On Ubuntu 24.04 and later a setting forbids it to users. ${before}\n${yaml([install, allow])}\nIn a container, give it \`options: --privileged\`, or run the job outside of one.`,
    };
}
const before = "Put this before this action:";
const install = "sudo apt-get update && sudo apt-get install -y bubblewrap";
const allow = "sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0";
function yaml(lines) {
    return ["```yaml", ...lines.map((line) => `- run: ${line}`), "```"].join("\n");
}


/***/ }),

/***/ 83527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ PhasesScope),
/* harmony export */   o: () => (/* binding */ ChecksScope)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

/**
 * How far a job carries a run: the whole way, up to review without a push (`plan..review`), or the delivery alone
 * (`deliver`), which asks no model and runs no gate. The last two keep the model's key and the right to write apart.
 */
const PhasesScope = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["whole", "plan..review", "deliver"]);
/**
 * How much of a check a job does: all of it, only what runs the code of the pull request (`gates`: test and verify, no key
 * is used), or only what reads it (`review`: read-only tools, no setup, no gates). The two keep code of strangers and
 * secrets apart.
 */
const ChecksScope = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["all", "gates", "review"]);


/***/ }),

/***/ 5810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ makerOf)
/* harmony export */ });
/** The action that carried the run last; undefined where that is not known. */
function makerOf({ jobs }) {
    return jobs.at(-1)?.action;
}


/***/ }),

/***/ 54162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YZ: () => (/* binding */ Task),
/* harmony export */   uU: () => (/* binding */ keyPrefix),
/* harmony export */   yR: () => (/* binding */ slug)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

/** Where a task came from and what it says, pinned at the trigger. */
const Task = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["task", "issue", "pr"]),
    /** Issue or pull request number, absent for a workflow step without one. */
    number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().optional(),
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Login of the person who asked, and their account id where the event names it. */
    requester: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    requesterId: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().optional(),
    /** The comment that asked, for the reaction. */
    commentId: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().optional(),
});
/** `i12`, `pr7` or `task`: the readable half of a run key. */
function keyPrefix(task) {
    if (task.kind === "task" || task.number === undefined)
        return "task";
    return task.kind === "issue" ? `i${task.number}` : `pr${task.number}`;
}
/** A branch-safe slug of a text: at most 40 of `a-z0-9-`. */
function slug(text) {
    const all = text
        .normalize("NFKD")
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-+|-+$/g, "");
    const words = all.length <= 40
        ? all
        : all
            .slice(0, 41)
            .replace(/-[^-]*$/, "")
            .slice(0, 40);
    return words || "task";
}


/***/ }),

/***/ 89984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ TestStatus),
/* harmony export */   JW: () => (/* binding */ TestsSeen),
/* harmony export */   Ns: () => (/* binding */ TestCase),
/* harmony export */   iI: () => (/* binding */ isRed),
/* harmony export */   tu: () => (/* binding */ countTests)
/* harmony export */ });
/* unused harmony export TestCounts */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

/**
 * How one test ended. `broken`: it could not be run as a test, because its file does not load or build; only `failed`
 * says that the test itself said no.
 */
const TestStatus = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["passed", "failed", "broken", "skipped"]);
/** One test as the project's runner reports it. */
const TestCase = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** File (where the runner tells it), suite and name joined by ` > `; a repeated one ends in ` [2]`. The same in every room. */
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Path in the repository, with forward slashes. */
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().optional(),
    status: TestStatus,
    /** What the runner says of a failure; at most 2,000 characters. */
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
/** How many tests ended how. */
const TestCounts = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    passed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    failed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    broken: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    skipped: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
});
/** What a gate's report of tests holds; the whole list lies in the run folder. */
const TestsSeen = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    counts: TestCounts,
    /** Path of the list within the run folder (`TestCase[]` as JSON), with its sha256. */
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    sha256: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The first tests that failed or are broken, at most 50. */
    failures: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(TestCase),
});
function countTests(tests) {
    const counts = { passed: 0, failed: 0, broken: 0, skipped: 0 };
    for (const { status } of tests)
        counts[status] += 1;
    return counts;
}
/** Whether a test said no, or could not be asked. */
function isRed(status) {
    return status === "failed" || status === "broken";
}


/***/ }),

/***/ 12766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ Code),
/* harmony export */   GS: () => (/* binding */ TurnFailure),
/* harmony export */   WX: () => (/* binding */ stepPasses),
/* harmony export */   Y: () => (/* binding */ Verdict),
/* harmony export */   _n: () => (/* binding */ Ending),
/* harmony export */   kq: () => (/* binding */ verdictOfTurnFailure)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

/** How a run ended: proved, nothing to do, or stopped for a stated reason. */
const Verdict = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
    "ready",
    "no_change",
    "not_ready",
    "blocked_on_human",
    "blocked_on_external",
    "needs_more_budget",
    "failed_infra",
    "cancelled",
]);
/** What can go wrong in one turn of the agent, told apart by evidence and never by exit code alone. */
const TurnFailure = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
    "auth",
    "quota",
    "rate_limit",
    "overloaded",
    "budget",
    "timeout",
    "context_overflow",
    "max_steps",
    "length",
    "truncated",
    "repeat_breaker",
    "content_filter",
    "tool_setup",
    "no_result",
    "killed",
]);
/** Machine-readable reason of an ending: a turn failure or one of ours. */
const Code = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
    ...TurnFailure.options,
    "proved",
    "checked",
    "to_deliver",
    "nothing_to_do",
    "question",
    "plan_to_approve",
    "bad_input",
    "bad_event",
    "bad_policy",
    "bad_gates",
    "bad_base_url",
    "key_missing",
    "no_gates",
    "base_missing",
    "checkout_missing",
    "setup_failed",
    "empty_diff",
    "gates_red",
    "verify_red",
    "expectations_changed",
    "policy_broken",
    "nothing_to_approve",
    "findings_blocking",
    "review_too_large",
    "secret_in_change",
    "push_refused",
    "pull_request_refused",
    "superseded",
    "merge_conflict",
    "fork_not_writable",
    "branch_not_writable",
    "state_missing",
    "state_broken",
    "state_newer",
    "nothing_to_resume",
    "not_authorised",
    "too_many_runs",
    "interrupted",
    "cancelled",
    "tools_missing",
    "sandbox_missing",
    "github_unavailable",
    "internal",
]);
/** Why a run stopped: the verdict, a code, one sentence of what happened, and what a person can do. */
const Ending = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    verdict: Verdict,
    code: Code,
    /** What happened. */
    text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** What to do: Markdown with the exact command, setting or YAML; empty when nothing is to be done. */
    mend: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
/** The verdict that a turn failure leads to once its retries and its repair turn are spent. */
const verdictOfTurnFailure = {
    auth: "blocked_on_external",
    quota: "blocked_on_external",
    budget: "needs_more_budget",
    rate_limit: "failed_infra",
    overloaded: "failed_infra",
    timeout: "failed_infra",
    truncated: "failed_infra",
    killed: "failed_infra",
    tool_setup: "failed_infra",
    no_result: "not_ready",
    length: "not_ready",
    max_steps: "not_ready",
    repeat_breaker: "not_ready",
    context_overflow: "not_ready",
    content_filter: "not_ready",
};
/** Whether the step of the workflow passes with this verdict. */
function stepPasses(verdict) {
    return verdict === "ready" || verdict === "no_change" || verdict === "blocked_on_human";
}


/***/ }),

/***/ 94276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kt: () => (/* binding */ Mode),
/* harmony export */   jO: () => (/* binding */ Rule),
/* harmony export */   ms: () => (/* binding */ Violation)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

/** What a rule of the policy does: stop the change, have a person look first, or nothing. */
const Mode = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["block", "review", "allow"]);
/** Every rule that a change can break, by its name in `docs/policy.md`; the one that is told first stands first. */
const Rule = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
    "secret_in_change",
    "gate_script_changed",
    "protected_path",
    "code_owners_changed",
    "hook_changed",
    "lockfile_unexplained",
    "link_leaves_repository",
    "submodule_changed",
    "binary_added",
    "file_too_large",
    "change_too_large",
    "test_configuration_changed",
    "mode_changed",
]);
/** One place where the change breaks a rule: what, where, and the way out. */
const Violation = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    rule: Rule,
    mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["block", "review"]),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().optional(),
    /** One sentence: what is there. Never the secret itself. */
    text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** How it goes on: what the coder can undo, or the setting with which a maintainer allows it, as Markdown. */
    mend: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});


/***/ }),

/***/ 43894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SV: () => (/* binding */ deliveryToken),
/* harmony export */   Vp: () => (/* binding */ runUrl),
/* harmony export */   ZW: () => (/* binding */ runnerTokens),
/* harmony export */   _y: () => (/* binding */ secretInputs)
/* harmony export */ });
/** Where a workflow run of the job's repository shows. */
function runUrl({ serverUrl, owner, repo }, id) {
    return `${serverUrl}/${owner}/${repo}/actions/runs/${id}`;
}
/** Inputs whose value is never shown and never stored. */
const secretInputs = [
    "kimi-api-key",
    "github-token",
    "delivery-token",
    "notify-url",
];
/** What the runner gives a JavaScript action to upload artifacts with, and to ask for identities. Source: actions/runner, NodeScriptActionHandler.cs. */
const runnerTokens = ["ACTIONS_RUNTIME_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
/** The token that pushes and opens pull requests: the one for that where it was given, else that of everything. */
function deliveryToken(inputs) {
    const name = inputs["delivery-token"] === "" ? "github-token" : "delivery-token";
    return { name, token: inputs[name] };
}


/***/ }),

/***/ 14565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BZ: () => (/* binding */ defaultTimeoutSecs),
  T3: () => (/* binding */ gatesFile),
  D6: () => (/* binding */ readGates)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./.build/domain/gate.js
var gate = __webpack_require__(41232);
;// CONCATENATED MODULE: ./.build/projects/config/gates-rules.js


const Named = schemas/* looseObject */._H3({
    gates: schemas/* array */.YOg(schemas/* looseObject */._H3({ name: schemas/* string */.YjP().trim().catch("") }).catch({ name: "" }))
        .catch([]),
});
/** What the shape of a single gate cannot say: a name stands once, and so does a key, whichever way it is spelled. */
function gatesRules(value) {
    const { gates } = Named.parse(value);
    return gates.flatMap((gate, index) => [
        ...repeatedName(gates, index),
        ...twice(gate, ["gates", index], ["allow_fail", "allow-fail"]),
        ...twice(gate, ["gates", index], ["skip", "skipped"]),
    ]);
}
function repeatedName(gates, index) {
    const name = gates[index]?.name ?? "";
    if (name === gate/* setupName */.N0) {
        const own = "the name of what `[setup]` runs, which shows nothing about a change";
        return [
            {
                path: ["gates", index, "name"],
                text: `\`gates[${index + 1}].name\` is "${name}", ${own}. Allowed: another name.`,
            },
        ];
    }
    const first = gates.findIndex((gate) => gate.name === name);
    if (name === "" || first === index)
        return [];
    const text = `\`gates[${index + 1}].name\` is "${name}", the name of \`gates[${first + 1}]\` already. Allowed: a name of its own for each gate.`;
    return [{ path: ["gates", index, "name"], text }];
}
/** Two spellings of one key may contradict each other. */
function twice(gate, path, [key, alias]) {
    if (!Object.hasOwn(gate, key) || !Object.hasOwn(gate, alias))
        return [];
    const text = `\`${alias}\` is another spelling of \`${key}\`. Allowed: one of the two.`;
    return [{ path: [...path, alias], text }];
}

// EXTERNAL MODULE: ./.build/projects/config/toml.js + 1 modules
var toml = __webpack_require__(2251);
;// CONCATENATED MODULE: ./.build/projects/config/gates-file.js




/** Where the repository keeps its gates. */
const gatesFile = ".omk/gates.toml";
/** Seconds that a gate may take when nothing else is said: a cold build and a test suite on a hosted runner. */
const defaultTimeoutSecs = 1200;
const example = `
[setup]
command = "npm"
args = ["ci"]

[[gates]]
name = "test"
command = "npm"           # one program, not a shell line
args = ["test"]
timeout_secs = 600        # 0 or absent: 1200

[[gates]]
name = "lint"
command = "npm"
args = ["run", "lint"]
required = false
`;
const oneLine = /^(?=.*\S)[^\p{Cc}]{1,200}$/u;
const command = schemas/* string */.YjP()
    .regex(oneLine, 'one program, such as "npm"; its arguments stand in `args`');
const args = schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[^\0]*$/, "text without a NUL character")).default([]);
const timeout_secs = schemas/* int */.Whr().min(0).max(86_400).default(0);
/** As it is written in the file; `..` anywhere leaves the repository, or might. */
const inside = schemas/* string */.YjP()
    .regex(/^(?!\/|[A-Za-z]:)(?!(?:.*\/)?\.\.(?:\/|$))[^\p{Cc}\\]{1,400}$/u, "a path inside the repository, with forward slashes and without `..`");
const sandbox = schemas/* boolean */.zMY().default(true);
const GateEntry = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().regex(oneLine, "one line of text that is not blank"),
    command,
    args,
    required: schemas/* boolean */.zMY().default(true),
    timeout_secs,
    allow_fail: schemas/* boolean */.zMY().optional(),
    "allow-fail": schemas/* boolean */.zMY().optional(),
    skip: schemas/* boolean */.zMY().optional(),
    skipped: schemas/* boolean */.zMY().optional(),
    cwd: inside.optional(),
    paths: schemas/* array */.YOg(schemas/* string */.YjP().regex(oneLine, 'a glob from the root of the repository, such as "web/**"'))
        .min(1)
        .optional(),
    sandbox,
    test_results: schemas/* strictObject */.rej({ format: gate/* WrittenFormat */.fw, path: inside.optional() })
        .optional()
        .describe('such as { format = "junit", path = "reports/*.xml" }'),
    circuit_breaker: schemas/* strictObject */.rej({
        failure_threshold: schemas/* int */.Whr().nonnegative(),
        recovery_timeout_secs: schemas/* int */.Whr().nonnegative(),
        half_open_max_calls: schemas/* int */.Whr().nonnegative(),
        enabled: schemas/* boolean */.zMY(),
    })
        .partial()
        .optional(),
});
const GatesFile = schemas/* strictObject */.rej({
    parallel: schemas/* boolean */.zMY().default(false),
    setup: schemas/* strictObject */.rej({ command, args, timeout_secs, sandbox })
        .optional()
        .describe("one table, headed `[setup]`, with command, args, timeout_secs and sandbox"),
    gates: schemas/* array */.YOg(GateEntry).default([]).describe("a list of tables, each headed `[[gates]]`"),
});
/**
 * Gates and setup from the text of the repository's file. No `[[gates]]` means that there are none, which the policy
 * judges. `[gates.circuit_breaker]` is checked and otherwise without effect: it paused a gate between runs on one
 * machine, and every run here has a machine of its own. @throws AutopilotError `bad_gates`
 */
function readGates(text) {
    const file = (0,toml/* parseToml */.M)(text, {
        file: gatesFile,
        code: "bad_gates",
        schema: GatesFile,
        example,
        rules: gatesRules,
    });
    return {
        gates: file.gates.map(gateOf),
        parallel: file.parallel,
        setup: file.setup && { ...commandOf(file.setup), name: gate/* setupName */.N0, required: true, skip: false },
    };
}
function gateOf(entry) {
    const skip = entry.skip ?? entry.skipped ?? false;
    const mayFail = entry.allow_fail ?? entry["allow-fail"] ?? false;
    return {
        ...commandOf(entry),
        name: entry.name.trim(),
        required: entry.required && !mayFail && !skip,
        skip,
        ...whereAndHow(entry),
    };
}
function whereAndHow({ cwd, paths, test_results }) {
    const folder = plain(cwd ?? "");
    return {
        ...(folder === "" ? {} : { cwd: folder }),
        ...(paths === undefined ? {} : { paths }),
        ...(test_results === undefined ? {} : { results: resultsOf(test_results) }),
    };
}
function resultsOf({ format, path, }) {
    return { format, ...(path === undefined ? {} : { path: plain(path) }), args: [], env: {} };
}
/** `./web/` and `web` are one folder; `.` is the root and none. */
function plain(path) {
    return path
        .split("/")
        .filter((step) => step !== "" && step !== ".")
        .join("/");
}
function commandOf(entry) {
    return {
        ...(entry.sandbox ? {} : { sandbox: false }),
        command: entry.command,
        args: entry.args,
        timeoutSecs: entry.timeout_secs === 0 ? defaultTimeoutSecs : entry.timeout_secs,
        source: gatesFile,
    };
}


/***/ }),

/***/ 31170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ isRunnersOwn)
/* harmony export */ });
/** Whether a variable belongs to the action or the runner's own API: such a one never reaches a gate, whoever asks. */
function isRunnersOwn(name) {
    return /^(INPUT|ACTIONS)_/i.test(name);
}


/***/ }),

/***/ 66362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ readToml)
});

// EXTERNAL MODULE: ./node_modules/toml-eslint-parser/lib/index.mjs + 3 modules
var lib = __webpack_require__(9605);
// EXTERNAL MODULE: ./.build/projects/texts/mark.js
var mark = __webpack_require__(12213);
;// CONCATENATED MODULE: ./.build/projects/config/toml-tree.js
/** A new one. */
function branch(list) {
    return { kind: "branch", list, children: new Map() };
}
/** The branch at a path, with every branch on the way to it. */
function grow(root, path) {
    let at = root;
    for (const [index, step] of path.entries()) {
        const found = at.children.get(step);
        const next = found?.kind === "branch" ? found : branch(typeof path[index + 1] === "number");
        at.children.set(step, next);
        at = next;
    }
    return at;
}
/** Puts a value at a path. */
function put(root, path, value) {
    const last = path.at(-1);
    const above = path.length === 1 ? root : grow(root, path.slice(0, -1));
    if (last !== undefined)
        above.children.set(last, value);
}
/** `Object.fromEntries` defines own properties: a key named `__proto__` stays a key. */
function plain(node) {
    if (node.kind === "leaf")
        return node.value;
    if (node.list)
        return [...node.children.values()].map(plain);
    return Object.fromEntries([...node.children].map(([key, child]) => [key, plain(child)]));
}

;// CONCATENATED MODULE: ./.build/projects/config/toml-document.js



/**
 * Reads TOML 1.0. The values are built here from the syntax tree, because the parser's own `getStaticTOMLValue`
 * writes through a key named `__proto__` into every object of the process.
 */
function readToml(text) {
    // The parser gives a lone 0 at the very end of a text an empty range: there is always a line end after it.
    const source = `${(0,mark/* withoutMark */.E)(text)}\n`;
    const reading = { source, root: branch(false), entries: new Map() };
    try {
        for (const node of (0,lib/* parseTOML */.MD)(source, { tomlVersion: "1.0" }).body[0].body)
            readNode(reading, node);
    }
    catch (error) {
        return broken(source, error);
    }
    return {
        kind: "parsed",
        value: plain(reading.root),
        paths: [...reading.entries.values()].map((entry) => entry.path),
        keyPlace: (path) => entryAt(reading, path)?.key,
        valuePlace: (path) => entryAt(reading, path)?.value,
    };
}
function entryAt(reading, path) {
    return reading.entries.get(JSON.stringify(path));
}
function readNode(reading, node) {
    if (node.type === "TOMLKeyValue") {
        readPair(reading, node, []);
        return;
    }
    const header = placeOf(reading.source, node);
    for (let depth = 1; depth <= node.resolvedKey.length; depth += 1) {
        remember(reading, { path: node.resolvedKey.slice(0, depth), key: header, value: header });
    }
    grow(reading.root, node.resolvedKey);
    for (const pair of node.body)
        readPair(reading, pair, node.resolvedKey);
}
function readPair(reading, pair, under) {
    const steps = pair.key.keys.map((key) => (key.type === "TOMLBare" ? key.name : key.value));
    const key = placeOf(reading.source, pair.key);
    for (let depth = 1; depth < steps.length; depth += 1) {
        const part = placeOf(reading.source, pair);
        remember(reading, { path: [...under, ...steps.slice(0, depth)], key, value: part });
    }
    readValue(reading, pair.value, { path: [...under, ...steps], key });
}
function readValue(reading, node, at) {
    remember(reading, { path: at.path, key: at.key, value: placeOf(reading.source, node) });
    switch (node.type) {
        case "TOMLValue":
            put(reading.root, at.path, { kind: "leaf", value: node.value });
            return;
        case "TOMLArray":
            put(reading.root, at.path, branch(true));
            for (const [index, element] of node.elements.entries()) {
                const path = [...at.path, index];
                readValue(reading, element, { path, key: placeOf(reading.source, element) });
            }
            return;
        case "TOMLInlineTable":
            put(reading.root, at.path, branch(false));
            for (const pair of node.body)
                readPair(reading, pair, at.path);
    }
}
function remember(reading, entry) {
    const id = JSON.stringify(entry.path);
    if (!reading.entries.has(id))
        reading.entries.set(id, entry);
}
function placeOf(source, node) {
    const { line, column } = node.loc.start;
    return { line, column: column + 1, given: clip(source.slice(...node.range)) };
}
function broken(source, error) {
    if (error instanceof lib/* ParseError */.mB) {
        return { kind: "broken", place: faultyPlace(source, error), text: error.message };
    }
    // The parser descends recursively: thousands of nested brackets end its stack.
    if (error instanceof RangeError) {
        return {
            kind: "broken",
            place: { line: 1, column: 1, given: clip(source) },
            text: "Nested too deeply",
        };
    }
    throw error;
}
/** Where something is missing at a line's end, the parser names the beginning of a later line. */
function faultyPlace(source, error) {
    const lines = source.split(/\r?\n/);
    const above = lines.slice(0, error.lineNumber - 1);
    if (error.column === 0 && !isToml(`${above.join("\n")}\n`)) {
        const line = above.findLastIndex((text) => text.trim() !== "") + 1;
        const given = lines[line - 1]?.trimEnd() ?? "";
        return { line, column: given.length + 1, given: clip(given) };
    }
    return {
        line: error.lineNumber,
        column: error.column + 1,
        given: clip(lines[error.lineNumber - 1] ?? ""),
    };
}
function isToml(text) {
    try {
        (0,lib/* parseTOML */.MD)(text, { tomlVersion: "1.0" });
        return true;
    }
    catch (error) {
        if (error instanceof lib/* ParseError */.mB)
            return false;
        throw error;
    }
}
function clip(text) {
    const line = text.split(/\r?\n/, 1).join("").trim();
    const cut = line.length > 80 ? line.slice(0, 80).trimEnd() : line;
    return cut.length < text.trim().length ? `${cut} ...` : cut;
}


/***/ }),

/***/ 2251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ parseToml)
});

// EXTERNAL MODULE: ./.build/domain/closest.js
var closest = __webpack_require__(49796);
// EXTERNAL MODULE: ./.build/domain/errors.js
var errors = __webpack_require__(50664);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
;// CONCATENATED MODULE: ./.build/projects/config/expectation.js

/** What a schema allows at a path, in words for people. A `description` in the schema goes before our own words. */
function allowedAt(schema, path) {
    const found = schemaAt(schema, path);
    return found === undefined ? "nothing" : allowed(found);
}
/** The keys that a table at a path may have. */
function keysAt(schema, path) {
    return Object.keys(schemaAt(schema, path)?.properties ?? {});
}
function schemaAt(schema, path) {
    let at = json_schema_processors/* toJSONSchema */.bl(schema, { io: "input", unrepresentable: "any" });
    for (const step of path)
        at = at === undefined ? undefined : child(at, step);
    return at;
}
function child(schema, step) {
    if (typeof step === "number")
        return Array.isArray(schema.items) ? undefined : asSchema(schema.items);
    const properties = schema.properties ?? {};
    return asSchema(Object.hasOwn(properties, step) ? properties[step] : schema.additionalProperties);
}
function asSchema(schema) {
    return typeof schema === "boolean" ? undefined : schema;
}
function allowed(schema) {
    if (schema.description !== undefined)
        return schema.description;
    if (schema.enum !== undefined)
        return listed(schema.enum.map((value) => JSON.stringify(value)), "or");
    if (schema.anyOf !== undefined)
        return listed(schema.anyOf.map(allowed), "or");
    return wordsOfType[String(schema.type)]?.(schema) ?? "another value";
}
const wordsOfType = {
    boolean: () => "true or false",
    integer: (schema) => `a whole number${range(schema)}`,
    number: (schema) => `a number${range(schema)}`,
    string: (schema) => schema.minLength === undefined ? "text in quotes" : "text in quotes that is not empty",
    array: allowedList,
    object: allowedTable,
};
function allowedList(schema) {
    const items = Array.isArray(schema.items) ? undefined : asSchema(schema.items);
    const least = schema.minItems === undefined ? "" : ` with at least ${schema.minItems}`;
    return items === undefined ? "a list" : `a list in brackets${least}, each ${allowed(items)}`;
}
function allowedTable(schema) {
    const keys = Object.keys(schema.properties ?? {});
    const values = asSchema(schema.additionalProperties);
    if (keys.length > 0)
        return `a table with ${listed(keys, "and")}`;
    return values === undefined ? "a table" : `a table of names, each ${allowed(values)}`;
}
/** zod bounds every integer by what a double holds exactly: nothing that people need to read. */
function range(schema) {
    const least = schema.minimum === -Number.MAX_SAFE_INTEGER ? undefined : schema.minimum;
    const most = schema.maximum === Number.MAX_SAFE_INTEGER ? undefined : schema.maximum;
    if (schema.exclusiveMinimum !== undefined)
        return ` above ${schema.exclusiveMinimum}`;
    if (least !== undefined && most !== undefined)
        return ` from ${least} to ${most}`;
    if (least !== undefined)
        return `, at least ${least}`;
    return most === undefined ? "" : `, at most ${most}`;
}
/** `a, b or c`. */
function listed(words, last) {
    if (words.length < 2)
        return words.join("");
    return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}

// EXTERNAL MODULE: ./.build/projects/config/toml-document.js + 1 modules
var toml_document = __webpack_require__(66362);
;// CONCATENATED MODULE: ./.build/projects/config/toml.js




const shown = 5;
/** Parses and checks a TOML file. @throws AutopilotError that names the first five problems with their places. */
function parseToml(text, format) {
    const document = (0,toml_document/* readToml */.D)(text);
    if (document.kind === "broken")
        throw failure(format, [syntaxProblem(document)]);
    const parsed = format.schema.safeParse(document.value, { reportInput: true });
    const problems = [
        ...(parsed.success
            ? []
            : parsed.error.issues.flatMap((issue) => issueProblems(document, format.schema, issue))),
        ...(format.rules?.(document.value) ?? []).map((remark) => remarkProblem(document, remark)),
        ...forbiddenKeys(document),
    ];
    if (!parsed.success || problems.length > 0)
        throw failure(format, problems);
    return parsed.data;
}
function syntaxProblem(document) {
    const { place, text } = document;
    const form = 'one `key = value` to a line; text in quotes: `key = "text"`; lists in brackets: `key = ["a", "b"]`';
    return {
        place,
        text: `not TOML: ${lowerFirst(text)}, in \`${place.given}\`. Allowed: ${form}; each key once.`,
    };
}
function issueProblems(document, schema, issue) {
    const path = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
    if (issue.code === "unrecognized_keys") {
        return issue.keys.map((key) => unknownKey(document, [...path, key], keysAt(schema, path)));
    }
    const own = issue.code === "invalid_format" || issue.code === "custom";
    const allowed = own ? issue.message : allowedAt(schema, path);
    const place = document.valuePlace(path);
    if (place === undefined) {
        return [
            { place: above(document, path), text: `\`${named(path)}\` is missing. Allowed: ${allowed}.` },
        ];
    }
    return [{ place, text: `\`${named(path)}\` is \`${place.given}\`. Allowed: ${allowed}.` }];
}
function unknownKey(document, path, known) {
    const key = String(path.at(-1));
    const meant = (0,closest/* closest */.k)(key, known);
    const hint = meant === undefined ? "" : ` Did you mean \`${meant}\`?`;
    const list = listed(known.map((word) => `\`${word}\``), "and");
    const place = document.keyPlace(path) ?? above(document, path);
    return { place, text: `unknown key \`${named(path)}\`.${hint} Allowed here: ${list}.` };
}
function remarkProblem(document, remark) {
    return {
        place: document.valuePlace(remark.path) ?? above(document, remark.path),
        text: remark.text,
    };
}
/** zod passes over `__proto__` in a table of free names without a word. */
function forbiddenKeys(document) {
    return document.paths
        .filter((path) => path.length > 1 && path.at(-1) === "__proto__")
        .map((path) => ({
        place: above(document, path),
        text: "a key cannot be named `__proto__`. Allowed: other names.",
    }));
}
function above(document, path) {
    for (let depth = path.length; depth > 0; depth -= 1) {
        const place = document.keyPlace(path.slice(0, depth));
        if (place !== undefined)
            return place;
    }
    return { line: 1, column: 1 };
}
/** `gates[0].name` for people who count lists from 1: `gates 1: name`. */
function named(path) {
    return path
        .map((step, index) => typeof step === "number" ? `[${step + 1}]` : `${index > 0 ? "." : ""}${step}`)
        .join("");
}
function failure(format, problems) {
    const lines = problems
        .toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
        .map(({ place, text }) => `- line ${place.line}, column ${place.column}: ${text}`);
    const rest = lines.length > shown ? [`- and ${lines.length - shown} more`] : [];
    const count = lines.length === 1 ? "a problem" : `${lines.length} problems`;
    return new errors/* AutopilotError */.W({
        verdict: "not_ready",
        code: format.code,
        text: [`\`${format.file}\` has ${count}:`, ...lines.slice(0, shown), ...rest].join("\n"),
        mend: `Correct \`${format.file}\` on the base branch. A correct file looks like this:\n\n\`\`\`toml\n${format.example.trim()}\n\`\`\``,
    });
}
function lowerFirst(text) {
    return text.slice(0, 1).toLowerCase() + text.slice(1);
}


/***/ }),

/***/ 58767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ gate),
/* harmony export */   p: () => (/* binding */ scriptGate),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   vR: () => (/* binding */ reporting)
/* harmony export */ });
/* harmony import */ var _config_gates_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14565);

const nothing = { gates: [], setup: [] };
/** A required gate with the usual time. */
function gate(name, argv, source) {
    const [command = "", ...args] = argv;
    return {
        name,
        command,
        args,
        required: true,
        timeoutSecs: _config_gates_file_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultTimeoutSecs */ .BZ,
        skip: false,
        source,
    };
}
/** The gate with how its tests are read one by one, where that is known. */
function reporting(gate, results) {
    return results === undefined ? gate : { ...gate, results };
}
/** A required gate that runs a script in bash, which stops at the first command that fails. */
function scriptGate(name, script, source) {
    return gate(name, ["bash", "-e", "-o", "pipefail", "-c", script], source);
}


/***/ }),

/***/ 86912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YT: () => (/* binding */ everything),
  EZ: () => (/* binding */ kinds),
  rF: () => (/* binding */ wrapping)
});

// EXTERNAL MODULE: ./.build/domain/command-line.js
var command_line = __webpack_require__(37397);
// EXTERNAL MODULE: ./.build/projects/kind.js
var kind = __webpack_require__(58767);
;// CONCATENATED MODULE: ./.build/projects/kinds/cmake/ctest-report.js
/**
 * What `ctest --output-junit` writes: a flat list under the name of the build, each test with its name as its class, with its
 * output and nothing in `failure`. https://cmake.org/cmake/help/latest/manual/ctest.1.html#cmdoption-ctest-output-junit
 */
const ctestSuite = {
    isOwn: (suite) => ["hostname", "disabled", "skipped"].every((name) => suite.attribute(name) !== undefined) &&
        suite.attribute("errors") === undefined &&
        suite
            .children("testcase")
            .every((test) => test.attribute("classname") === test.attribute("name")),
    drafts: (suite) => suite.children("testcase").map(draftOf),
};
function draftOf(test) {
    return {
        name: test.attribute("name") ?? "",
        status: statusOf(test),
        message: messageOf(test),
    };
}
function statusOf(test) {
    const status = test.attribute("status");
    if (status === "run")
        return "passed";
    if (status === "disabled")
        return "skipped";
    if (status === "notrun")
        return skips(test) ? "skipped" : "broken";
    return "failed";
}
/** By what the test itself says; else its program is not there, or a fixture failed before it. */
function skips(test) {
    return test
        .children("skipped")
        .some((one) => one.attribute("message")?.startsWith("SKIP_") === true);
}
/** Characters of an output at whose end stands how the test failed. */
const longest = 2_000;
function messageOf(test) {
    const output = test.children("system-out").map((one) => one.text());
    return output.join("\n").slice(-longest);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
;// CONCATENATED MODULE: ./.build/projects/kinds/cmake/preset.js

const Preset = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    hidden: schemas/* boolean */.zMY().catch(false),
    inherits: schemas/* union */.KCZ([schemas/* string */.YjP().transform((one) => [one]), schemas/* array */.YOg(schemas/* string */.YjP())]).catch([]),
    /** It may not hold on this machine. */
    condition: schemas/* unknown */.L5J().optional(),
    binaryDir: schemas/* string */.YjP().optional().catch(undefined),
    configurePreset: schemas/* string */.YjP().optional().catch(undefined),
});
const presets = schemas/* array */.YOg(Preset).catch([]);
const Presets = schemas/* object */.Ikc({ configurePresets: presets, testPresets: presets });
/** The preset that the project's CI names, or the only one that holds everywhere; undefined where that is not clear. */
async function presetOf(tree) {
    const { configurePresets, testPresets } = await read(tree);
    const ci = await tree.workflows();
    const usable = configurePresets.filter((one) => !one.hidden);
    const plain = usable.filter((one) => !lineage(one, configurePresets).some(isConditional));
    const named = usable.find(({ name }) => names(ci, name));
    const chosen = named ?? (plain.length === 1 ? plain[0] : undefined);
    const folder = chosen === undefined ? undefined : folderOf(chosen, configurePresets);
    if (chosen === undefined || folder === undefined)
        return undefined;
    const ofTests = testPresets.filter((one) => !one.hidden &&
        lineage(one, testPresets).find(({ configurePreset }) => configurePreset !== undefined)
            ?.configurePreset === chosen.name);
    return { name: chosen.name, folder, test: ofTests[0]?.name };
}
/** A file that is not as CMake wants it has no presets. */
async function read(tree) {
    const none = { configurePresets: [], testPresets: [] };
    try {
        const parsed = Presets.safeParse(JSON.parse(await tree.text("CMakePresets.json")));
        return parsed.success ? parsed.data : none;
    }
    catch {
        return none;
    }
}
function names(ci, preset) {
    return [...ci.matchAll(/\bcmake\s[^\n]*--preset[= ]["']?([\w.+-]+)/g)].some(([, name]) => name === preset);
}
function isConditional({ condition }) {
    return condition !== undefined && condition !== null;
}
/** A preset, and those that it inherits from, the nearest first. */
function lineage(preset, among, depth = 0) {
    const parents = depth > 20 ? [] : preset.inherits;
    return [
        preset,
        ...parents
            .flatMap((name) => among.find((one) => one.name === name) ?? [])
            .flatMap((one) => lineage(one, among, depth + 1)),
    ];
}
/** Only where it lies in the checkout, by what the file itself says. */
function folderOf(preset, among) {
    const told = lineage(preset, among).find(({ binaryDir }) => binaryDir !== undefined)?.binaryDir;
    const path = told
        ?.replaceAll("${presetName}", preset.name)
        .replace(/^(?:\$\{sourceDir\}|\.)?\/+/, (root) => (root === "/" ? root : ""))
        .replace(/\/+$/, "");
    return path !== undefined && /^(?!.*\.\.)[\w][\w./+-]*$/.test(path) ? path : undefined;
}

;// CONCATENATED MODULE: ./.build/projects/kinds/cmake/cmake.js




const cmake = {
    name: "cmake",
    detect,
    packages: [
        { role: "whole manifest", files: ["cmakelists.txt"], asks: { why: "It is a program." } },
    ],
    setsUp: ["cmakepresets.json", "*.cmake"],
    rooms: {
        stores: [".cache/CPM"],
        toolchain: ["CC", "CXX", "CMAKE_GENERATOR", "CMAKE_PREFIX_PATH", "CMAKE_TOOLCHAIN_FILE"],
        places: { CPM_SOURCE_CACHE: ".cache/CPM" },
        // What the compiler made is never shared: ccache keeps it where the room's own home is.
        leading: ["ccache_dir"],
        above: [".clang-format", ".clang-tidy"],
    },
    reports: { junit: { suite: ctestSuite } },
    knownResults: {
        commands: [
            {
                gate: "ctest",
                runs: /^ctest(?: |$)/,
                unless: / (?:--output-junit|-N|--show-only\S*|--print-labels|-[DMST]|--build-and-test|--dashboard)\b/,
            },
        ],
    },
    programs: { cmake: "lukka/get-cmake", ctest: "lukka/get-cmake", ninja: "lukka/get-cmake" },
    config: {
        names: [
            /^cmake(?:user)?presets(?:[.-][\w.-]+)?\.(?:jsonc?|json5|toml|dist)$|^ctest.*\.cmake$/i,
        ],
    },
    calls: { code: "cmake" },
};
const list = "CMakeLists.txt";
/**
 * CMake with ctest, where the root has tests: without them it is mostly another kind that builds by it. Setup configures, and
 * fetches what that fetches.
 */
async function detect(tree) {
    const text = (await tree.text(list)).replace(/#[^\n]*/g, "");
    if (!/\b(?:enable_testing\s*\(|include\s*\(\s*CTest\b)/i.test(text))
        return kind/* nothing */.s6;
    const preset = await presetOf(tree);
    const folder = preset?.folder ?? (tree.some(/^build\//) ? "cmake-build" : "build");
    const settings = preset === undefined ? testSwitches(text) : [];
    const configure = preset === undefined
        ? ["cmake", "-S", ".", "-B", folder, ...settings]
        : ["cmake", "--preset", preset.name];
    const tests = preset?.test === undefined
        ? ["ctest", "--test-dir", folder, "--output-on-failure"]
        : ["ctest", "--preset", preset.test, "--output-on-failure"];
    return { gates: [testGate({ configure, folder, tests })], setup: [configure] };
}
/**
 * One gate, since ctest builds nothing: each has to be able to run alone, in any room. It configures anew, because a list of
 * files by a pattern takes in a new one only then. ctest by itself is content with no test at all.
 */
function testGate(given) {
    const script = [
        (0,command_line/* commandLine */.a)(given.configure),
        `${(0,command_line/* commandLine */.a)(["cmake", "--build", given.folder, "--parallel"])} "$(nproc)"`,
        `${(0,command_line/* commandLine */.a)([...given.tests, "--no-tests=error"])} "$@"`,
    ].join("\n");
    const gate = (0,kind/* scriptGate */.p)("ctest", script, list);
    // What stands behind a script is `$0`, then what the script calls `$@`.
    return (0,kind/* reporting */.vR)({ ...gate, args: [...gate.args, "ctest"] }, { format: "junit", args: ["--output-junit", "{report}"], env: {} });
}
/** Options by which a project leaves its tests out unless somebody asks for them. */
function testSwitches(text) {
    const options = /\boption\s*\(\s*(\w{0,100}(?:(?:BUILD|ENABLE)_(?:\w{1,100}_)?TEST(?:S|ING)?|_TESTS))\b[^)]{0,300}\b(?:OFF|NO|FALSE|0)\s*\)/gi;
    return [...text.matchAll(options)].map(([, name = ""]) => `-D${name}=ON`);
}

;// CONCATENATED MODULE: ./.build/projects/policy/recipes.js
/** The commands of a makefile or a file like it, with `include` as a command that loads a file, and its simple variables filled in. */
function recipeText(text) {
    const lines = text.replaceAll("\\\n", " ").split("\n");
    const values = new Map(lines.flatMap((line) => {
        const [, name, value] = /^\s*(?:export\s+)?([\w.-]{1,60})\s*[:?+]{0,3}=([^]{0,2000})$/.exec(line) ?? [];
        return name === undefined ? [] : [[name, (value ?? "").trim()]];
    }));
    return lines
        .filter((line) => /^(?:\t| {2,}|-?include\s|import\s|set )/.test(line))
        .map((line) => filled(line.replace(/^(\s*)[@+-]+/, "$1").replace(/^-?include\s/, "source "), values))
        .join("\n");
}
function filled(line, values) {
    return line.replace(/\$[({]([\w.-]{1,60})[)}]/g, (found, name) => {
        if (name === "MAKE")
            return "make";
        return values.get(name) ?? found;
    });
}

;// CONCATENATED MODULE: ./.build/projects/kinds/common.js

/** In the order in which Task looks. */
const taskfiles = ["", ".dist"].flatMap((mark) => ["yml", "yaml"].flatMap((end) => [`Taskfile${mark}.${end}`, `taskfile${mark}.${end}`]));
/** What belongs to no one ecosystem: conventions that all share, shells, task runners, CI services and editors. */
const common = {
    name: "common",
    setsUp: [".tool-versions", "mise.toml", ".mise.toml"],
    rooms: {
        config: [".config/git/config", ".config/mise/config.toml", ".gitconfig", ".tool-versions"],
        toolchain: ["LD_LIBRARY_PATH"],
        toolHomes: { ASDF_DATA_DIR: ".asdf", MISE_DATA_DIR: ".local/share/mise", PROTO_HOME: ".proto" },
        trust: ["CURL_CA_BUNDLE", "GIT_SSL_CAINFO"],
        places: {
            XDG_CACHE_HOME: ".cache",
            XDG_CONFIG_HOME: ".config",
            XDG_DATA_HOME: ".local/share",
            XDG_STATE_HOME: ".local/state",
        },
        leading: ["temp", "tmp"],
    },
    tests: {
        code: "sh|bash|zsh|fish|ps1|sql",
        specs: "sh",
        suffixes: "tests?|unittests?|e2e|itest|int-test",
        runners: "tests?|spec",
        names: [/\.(?:approved|received|verified)\.[\w.]+$/],
        data: "bats|feature|robot|hurl|golden|test|tap|jmx",
        folders: /^(?:tests?|mocks|e2e|step_definitions|test[-_]?(?:utils?|helpers?|support|setup|suites?|resources|harness)|(?:unit|integration|functional|acceptance|system|smoke|e2e|ui|regression|api|contract)[-_]?tests?)$/i,
        ambiguous: "e2e|fixtures?|mocks",
        besideSpecs: /^(?:support|helpers?)$/i,
        fixtures: /^(?:fixtures?|test[-_]?data|test[-_]?fixtures?|test[-_]?inputs?)$/i,
        paths: /^features\/(?:support|steps?|bootstrap)\//,
    },
    config: {
        endings: "jsonc?|toml|ya?ml",
        harmless: String.raw `gitignore|gitkeep|keep|gitmodules|editorconfig|mailmap|dockerignore|vscodeignore|gcloudignore|helmignore|slugignore|vercelignore|all-contributorsrc|codeclimate\.ya?ml|codecov\.ya?ml|readthedocs\.ya?ml|travis\.ya?ml|gitlab-ci\.ya?ml|drone\.ya?ml|appveyor\.ya?ml|cirrus\.ya?ml|renovaterc(?:\.json5?)?|ds_store|nojekyll|github|gitlab|gitea|forgejo|circleci|buildkite|changes|vscode|idea|fleet|zed|devcontainer|claude|cursor|cursorrules|windsurf|aider.*|well-known|reuse|img|images|assets|git-blame-ignore-revs`,
        names: [
            /^(?:mise|taplo)\.(?:ini|cfg|toml)$|\.mk$/i,
            /^(?:(?:gnu)?makefile|makefile\..*|justfile|taskfile(?:\.dist)?(?:\.ya?ml)?|earthfile)$/i,
            /^lefthook(?:\.[\w.-]+)?\.(?:ya?ml|js|json)$/i,
            /^run[-_]?(?:all[-_]?)?tests?(?:\.\w+)?$/i,
        ],
        places: [
            // Settings of the test environment: Rails, Phoenix, node-config, Django.
            /(?:^|\/)(?:config|configs|configuration|settings|environments|envs?)\/tests?\.\w+$/i,
        ],
        hooks: /^(?:\.?git-?hooks(?:\/|$)|\.hooks(?:\/|$)|\.?lefthook(?:-local)?(?:\.(?:ya?ml|toml|jsonc?)$|\/|$)|\.pre-commit-(?:config|hooks)\.ya?ml$|\.git-hooks[^/]*$)/,
        foreign: "vendor",
        // Of Go, PHP and Ruby alike; what Rails keeps there of its own stays out.
        followsLockfile: /^vendor(?:\/(?!assets\/|javascripts?\/|stylesheets\/)|$)/,
    },
    steering: { files: /\.(?:config|conf|workspace|setup)\.|^\.\w+rc(?:\.\w+)?$/ },
    calls: {
        interpreters: String.raw `sh|bash|zsh|dash|ksh|pwsh|powershell|source|\.|exec|env|dotenv|time|sudo|nice|timeout|xvfb-run|run|command`,
        configFlags: "-c|--config(?:-file|uration|Path)?|-p|--project|--rcfile|--rc|--init-file|--env-file|--ignore-path",
        loadFlags: "-f|--file|--makefile|--justfile|--taskfile",
        scripts: "sh",
        code: "bash|zsh|ps1",
        entries: "index|main|app|server|cli",
        tasks: [
            { programs: ["just"], files: ["justfile", ".justfile", "Justfile", ".Justfile"] },
            { programs: ["task"], files: taskfiles },
            { programs: ["mise"], files: ["mise.toml", ".mise.toml"] },
            { programs: ["earthly"], files: ["Earthfile"] },
            { programs: ["pre_commit", "pre-commit"], files: [".pre-commit-config.yaml"] },
            { programs: ["moon"], files: [".moon/tasks.yml"] },
        ],
        // A justfile is written as a makefile is.
        recipes: { files: /^\.?justfile$/i, commands: recipeText },
    },
};

;// CONCATENATED MODULE: ./.build/projects/kinds/dart.js
/** Dart and Flutter. Gates are the project's to name. */
const dart = {
    name: "dart",
    packages: [
        {
            role: "whole manifest",
            files: ["pubspec.yaml"],
            asks: { why: "Its lockfile is not read either." },
        },
        {
            role: "lockfile",
            files: ["pubspec.lock"],
            read: { why: "It does not say who asks for what." },
            remake: "dart pub get",
        },
    ],
    tests: { code: "dart", camel: "dart", folders: /^test[-_]driver$/i },
    config: {
        names: [/^(?:dart_test|build|analysis_options)(?:\.[\w.-]+)?\.(?:ya?ml|js|json)$/i],
    },
    texts: [{ files: /\.dart$/i, whole: [/["']package:(?:flutter_)?test\//] }],
};

;// CONCATENATED MODULE: ./.build/projects/kinds/deno/files.js
/** What commands and configuration of Deno call, where deno.json configures gates, and how tests are reported. */
const denoFiles = {
    calls: {
        interpreters: "deno",
        tables: [{ program: "deno", files: ["deno.json", "deno.jsonc"], at: ["tasks"] }],
    },
    configKeys: { file: /^deno\.jsonc?$/, keys: "test lint fmt compilerOptions exclude" },
    lockedAs: (name) => [`:${name}@`],
    steering: { files: /^deno\.jsonc?$/ },
    // What fails outside of tests.
    reports: {
        junit: { isBroken: ({ name }) => ["(uncaught error)", "(in global scope)"].includes(name) },
    },
};

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./.build/projects/suite/merger.js

const keepBase = { text: "base", differs: false };
/** A text that cannot be read, on either side, leaves base's in place: nothing then steers the tests that base does not know. */
function mergerOf(rules) {
    return async ({ base: baseText, head: headText, locked }, room) => {
        try {
            const [base, head] = [await rules.parse(baseText), await rules.parse(headText)];
            const merged = room === "old_tests" ? rules.oldTests(base, head, locked) : rules.newTests(base, head);
            const differs = !(0,external_node_util_.isDeepStrictEqual)(rules.packages(merged), rules.packages(base));
            if ((0,external_node_util_.isDeepStrictEqual)(merged, head))
                return { text: "head", differs };
            if ((0,external_node_util_.isDeepStrictEqual)(merged, base))
                return keepBase;
            return { text: { merged: await rules.print(merged) }, differs };
        }
        catch {
            return keepBase;
        }
    };
}

// EXTERNAL MODULE: ./.build/projects/texts/values.js
var values = __webpack_require__(33798);
;// CONCATENATED MODULE: ./.build/projects/suite/tables.js

const ofBase = (base) => base;
const ofHead = (_, head) => head;
/** Merges two tables key by key; keys without a rule go by `rest`. Base's order, then what head adds. */
function mergeTables(rules, rest) {
    return (base, head) => {
        if (base === undefined && head === undefined)
            return undefined;
        const known = new Set([...Object.keys((0,values/* tableAt */.af)(base)), ...Object.keys((0,values/* tableAt */.af)(head))]);
        const entries = [...known].flatMap((key) => {
            const pick = Object.hasOwn(rules, key) ? rules[key] : rest;
            const value = (pick ?? rest)((0,values/* valueAt */.fK)(base, key), (0,values/* valueAt */.fK)(head, key));
            return value === undefined ? [] : [[key, value]];
        });
        return entries.length === 0 && base === undefined ? undefined : Object.fromEntries(entries);
    };
}
/** The same pick for each key of a table, as head has them. */
function eachOfHead(pick) {
    return (base, head) => {
        if (!(0,values/* isTable */.bI)(head))
            return undefined;
        const entries = Object.keys(head).flatMap((key) => {
            const value = pick(key)((0,values/* valueAt */.fK)(base, key), head[key]);
            return value === undefined ? [] : [[key, value]];
        });
        return entries.length === 0 && base === undefined ? undefined : Object.fromEntries(entries);
    };
}
/** The merged document; empty where nothing is left. */
function mergeDocuments(pick, base, head) {
    const found = pick(base, head);
    return (0,values/* isTable */.bI)(found) ? found : {};
}
/** The rule for each of these keys. */
function keys(names, pick) {
    return Object.fromEntries(names.map((name) => [name, pick]));
}

;// CONCATENATED MODULE: ./.build/projects/suite/packages.js


/**
 * What a package is in the merged manifest. Head's version counts, but a package that base has from the registry stays
 * one: a test runner that turns into `file:./fake` is no dependency but a way to fool the tests.
 */
function packageOfHead(name, known, rules) {
    return (_, head) => {
        if (!rules.isForeign(head))
            return head;
        const before = known.specs.get(name);
        if (before !== undefined)
            return rules.isForeign(before) ? head : before;
        return known.locked(name) ? undefined : head;
    };
}
/** A table from names to specs. */
function packageTable(known, rules) {
    return eachOfHead((name) => packageOfHead(name, known, rules));
}
/** Base's table, and what head has beside it, if it is from the registry and not known to base. */
function addedPackages(known, rules) {
    return (base, head) => {
        if (!(0,values/* isTable */.bI)(head))
            return base;
        const added = Object.entries(head).filter(([name, spec]) => !known.specs.has(name) && !rules.isForeign(spec));
        if (added.length === 0)
            return base;
        return { ...((0,values/* isTable */.bI)(base) ? base : {}), ...Object.fromEntries(added) };
    };
}
/** Specs by name from several tables. */
function specsOf(tables) {
    return new Map(tables.flatMap((table) => ((0,values/* isTable */.bI)(table) ? Object.entries(table) : [])));
}

// EXTERNAL MODULE: ./.build/projects/texts/jsonc.js
var jsonc = __webpack_require__(90805);
;// CONCATENATED MODULE: ./.build/projects/texts/json.js


/** @throws SyntaxError for anything but a JSON object */
function parseTable(text) {
    return table(JSON.parse(text));
}
/** The same with comments and commas at the end. @throws SyntaxError */
function parseTableWithComments(text) {
    return table((0,jsonc/* parseJsonc */.p)(text));
}
function printJson(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}
function table(value) {
    if (!(0,values/* isTable */.bI)(value))
        throw new SyntaxError("not a table");
    return value;
}

;// CONCATENATED MODULE: ./.build/projects/kinds/deno/deno-json.js




/** An import that is no package of a registry is a file or a URL. */
const denoRules = {
    isForeign: (spec) => typeof spec !== "string" || !/^(?:jsr|npm):/.test(spec),
};
const denoJson = {
    parse: parseTableWithComments,
    print: printJson,
    oldTests(base, head, locked) {
        const known = { specs: specsOf([base["imports"]]), locked };
        const pick = mergeTables({
            ...keys(["name", "version", "exports", "workspace", "license"], ofHead),
            imports: packageTable(known, denoRules),
        }, ofBase);
        return mergeDocuments(pick, base, head);
    },
    newTests(base, head) {
        const known = { specs: specsOf([base["imports"]]), locked: () => false };
        const pick = mergeTables({ imports: addedPackages(known, denoRules) }, ofBase);
        return mergeDocuments(pick, base, head);
    },
    packages: (value) => [value["imports"], value["workspace"]],
};
const mergeDenoJson = mergerOf(denoJson);

;// CONCATENATED MODULE: ./.build/projects/kinds/deno/packages.js

const denoPackages = [
    {
        role: "manifest",
        files: ["deno.json", "deno.jsonc"],
        asks: {
            why: "Code asks for packages as well, by addresses: the imports listed here are not all.",
        },
        merge: mergeDenoJson,
    },
    {
        role: "lockfile",
        files: ["deno.lock"],
        read: {
            why: "It fixes modules by address beside packages, and nothing tells which file asks for one.",
        },
        remake: "deno install",
    },
];

;// CONCATENATED MODULE: ./.build/projects/kinds/deno/rooms.js
const denoRooms = {
    places: { DENO_DIR: ".cache/deno" },
    above: ["deno.json", "deno.jsonc"],
};

;// CONCATENATED MODULE: ./.build/projects/kinds/deno/deno.js




const deno = {
    name: "deno",
    detect: deno_detect,
    packages: denoPackages,
    rooms: denoRooms,
    programs: { deno: "denoland/setup-deno" },
    ...denoFiles,
};
/** Deno: the task `test`, else `deno test` where there are tests; lint and format where they are configured. */
async function deno_detect(tree) {
    const file = ["deno.json", "deno.jsonc"].find((path) => tree.has(path));
    if (file === undefined)
        return kind/* nothing */.s6;
    const text = await tree.text(file);
    return {
        gates: [
            ...tests(tree, { file, text }),
            ...(/"lint"\s*:\s*\{/.test(text) ? [(0,kind/* gate */.Gj)("deno lint", ["deno", "lint"], file)] : []),
            ...(/"fmt"\s*:\s*\{/.test(text) ? [(0,kind/* gate */.Gj)("deno fmt", ["deno", "fmt", "--check"], file)] : []),
        ],
        setup: tree.has("deno.lock") ? [["deno", "install", "--frozen"]] : [],
    };
}
const junit = { format: "junit", args: ["--junit-path={report}"], env: {} };
/** Words behind such a task reach Deno's own runner. */
const plainTask = /"test"\s*:\s*"deno test(?: (?!--(?:junit-path|reporter|watch|no-run)|-- )[^"\s\\&|;<>()$`#]+)*"/;
function tests(tree, config) {
    if (/"tasks"\s*:\s*\{[^}]*"test"\s*:/.test(config.text)) {
        const task = (0,kind/* gate */.Gj)("deno test", ["deno", "task", "test"], `${config.file} tasks.test`);
        return [plainTask.test(config.text) ? (0,kind/* reporting */.vR)(task, junit) : task];
    }
    const found = tree.some(/(?:_test|\.test|(?:^|\/)test)\.(?:ts|tsx|mts|js|mjs|jsx)$/);
    const direct = (0,kind/* gate */.Gj)("deno test", ["deno", "test", "--allow-all"], config.file);
    return found ? [(0,kind/* reporting */.vR)(direct, junit)] : [];
}

;// CONCATENATED MODULE: ./.build/projects/kinds/dotnet/files.js
/** How .NET tells tests and their configuration, by name and by text. */
const dotnetFiles = {
    tests: {
        code: "cs|fs|vb",
        camel: "cs|fs|vb",
        // `Shop.Tests`, `Shop.UnitTests`, `ShopTests`, `my-tests`; not `latest`, `contest`, `ab-test`.
        folders: /[a-z0-9](?:Unit|Integration|Functional|Acceptance|UI)?Tests$|[._-][Tt]ests$|\.[Tt]est$/,
    },
    config: {
        names: [
            /^(?:testconfig|xunit\.runner|appsettings\.tests?)(?:[.-][\w.-]+)?\.(?:jsonc?|json5|toml|dist)$/i,
            /\.(?:runsettings|testsettings|props|targets|ruleset)$|^nuget\.config$/i,
        ],
    },
    texts: [
        {
            files: /\.(?:cs|fs|vb)$/i,
            whole: [/\[<?(?:Fact|Theory|Test|TestCase|TestMethod|DataTestMethod)\b/],
        },
    ],
};

;// CONCATENATED MODULE: ./.build/projects/kinds/dotnet/packages.js
const evaluated = "MSBuild evaluates it together with files that it imports.";
const dotnetPackages = [
    {
        role: "whole manifest",
        files: [
            "*.csproj",
            "*.fsproj",
            "*.vbproj",
            "*.vcxproj",
            "*.sln",
            "*.slnx",
            "directory.packages.props",
            "packages.config",
        ],
        asks: { why: evaluated },
    },
    {
        role: "whole manifest",
        files: ["paket.dependencies", "paket.references"],
        asks: { why: "Paket's lockfile is not read either." },
    },
    {
        role: "lockfile",
        files: ["packages.lock.json"],
        read: { why: `What it is made from cannot be told: ${evaluated}` },
        remake: "dotnet restore --force-evaluate",
    },
    {
        role: "lockfile",
        files: ["paket.lock"],
        read: { why: "It has no checksums." },
        remake: "paket install",
    },
];

;// CONCATENATED MODULE: ./.build/projects/kinds/dotnet/rooms.js
const dotnetRooms = {
    stores: [".nuget/packages"],
    config: [".nuget/NuGet/NuGet.Config"],
    toolchain: ["DOTNET_ROOT"],
    places: { NUGET_PACKAGES: ".nuget/packages" },
    above: [
        "Directory.Build.props",
        "Directory.Build.targets",
        "Directory.Packages.props",
        "NuGet.config",
        "global.json",
    ],
};

;// CONCATENATED MODULE: ./.build/projects/kinds/dotnet/dotnet.js




const dotnet = {
    name: "dotnet",
    detect: dotnet_detect,
    packages: dotnetPackages,
    setsUp: [
        "global.json",
        "nuget.config",
        "dotnet-tools.json",
        "directory.build.props",
        "directory.build.targets",
    ],
    rooms: dotnetRooms,
    ...dotnetFiles,
};
/** .NET: `dotnet test` on the solution or project at the root, where any project is one of tests. */
async function dotnet_detect(tree) {
    const roots = tree.files.filter((path) => /^[^/]+\.(?:slnx?|csproj|fsproj|vbproj)$/.test(path));
    const root = roots.find((path) => /\.slnx?$/.test(path)) ?? roots[0];
    if (root === undefined)
        return kind/* nothing */.s6;
    // `dotnet test` passes when there is no test project at all.
    const tested = tree.some(/(?:test|spec)[^/]*\.(?:cs|fs|vb)proj$/i);
    return {
        gates: tested
            ? [(0,kind/* gate */.Gj)("dotnet test", ["dotnet", "test", root], root)]
            : [(0,kind/* gate */.Gj)("dotnet build", ["dotnet", "build", root], root)],
        setup: [["dotnet", "restore", root]],
    };
}

;// CONCATENATED MODULE: ./.build/projects/kinds/elixir.js
const program = "It is a program, or a term of one.";
/** Mix, and its neighbours on the Erlang machine. Gates are the project's to name. */
const elixir = {
    name: "elixir",
    packages: [
        { role: "whole manifest", files: ["mix.exs", "rebar.config"], asks: { why: program } },
        {
            role: "whole manifest",
            files: ["gleam.toml"],
            asks: { why: "Gleam's lockfile is not read either." },
        },
        {
            role: "lockfile",
            files: ["mix.lock"],
            read: { why: "It is a term of Elixir." },
            remake: "mix deps.get",
        },
        {
            role: "lockfile",
            files: ["rebar.lock"],
            read: { why: "It is a term of Erlang." },
            remake: "rebar3 lock",
        },
        {
            role: "lockfile",
            files: ["manifest.toml"],
            read: { why: "Julia's has the same name." },
            remake: "gleam deps download",
        },
    ],
    tests: { code: "exs?|erl|gleam", specs: "exs?", names: [/_SUITE\.erl$/] },
    texts: [
        {
            files: /\.exs?$/i,
            whole: [/^[ \t]*use ExUnit\.Case\b/m],
            inline: /^[ \t]*iex(?:\(\d+\))?>/m,
        },
    ],
};

;// CONCATENATED MODULE: ./.build/projects/kinds/go/files.js
/** How Go tells tests and their configuration by name. */
const goFiles = {
    tests: { code: "go" },
    config: { names: [/^(?:go\.work|go\.env|magefile\.go)$/i] },
    calls: {
        interpreters: "go",
        code: "go",
        tasks: [{ programs: ["mage"], files: ["magefile.go"] }],
    },
};

;// CONCATENATED MODULE: ./.build/projects/kinds/go/asks.js
/** Every line of go.mod that names a module. */
function goAsks(text) {
    return text.split("\n").flatMap((line) => {
        const words = line
            .replace(/\/\/[^]*$/, "")
            .trim()
            .split(/\s+/);
        const at = /^(?:require|replace|exclude|retract|use)$/.test(words[0] ?? "") ? 1 : 0;
        const name = words[at] ?? "";
        return words.length - at > 1 && name.includes(".") ? [[name, words.join(" ")]] : [];
    });
}

;// CONCATENATED MODULE: ./.build/projects/kinds/go/go-mod.js

const goMod = {
    parse: goDirectives,
    print: (all) => all.map(({ verb, text }) => `${verb} ${text}\n`).join(""),
    oldTests(base, head) {
        const known = new Set(base.filter(({ verb }) => verb === "require" || verb === "replace").map(moduleOf));
        const steering = new Set(["replace", "toolchain", "godebug"]);
        const fromHead = head.filter(({ verb }) => !steering.has(verb));
        const fromBase = base.filter(({ verb }) => steering.has(verb));
        // A module that is new, such as one beside this one in the repository, may need its `replace`.
        const added = head.filter((one) => one.verb === "replace" && !known.has(moduleOf(one)));
        return sorted([...fromHead, ...fromBase, ...added]);
    },
    newTests(base, head) {
        const known = new Set(base.map(moduleOf));
        const added = head.filter((one) => one.verb === "require" && !known.has(moduleOf(one)));
        return sorted([...base, ...added]);
    },
    packages: (all) => all.filter(({ verb }) => verb === "require" || verb === "replace"),
};
/** https://go.dev/ref/mod#go-mod-file: a line each, or a block in parentheses. @throws where there is no module */
function goDirectives(text) {
    const all = [];
    let block;
    for (const raw of text.split(/\r?\n/)) {
        const line = raw.trim();
        const [first = "", ...rest] = line.split(/\s+/);
        if (first === "" || first.startsWith("//"))
            continue;
        if (block !== undefined) {
            if (first === ")")
                block = undefined;
            else
                all.push({ verb: block, text: line });
        }
        else if (rest[0] === "(")
            block = first;
        else if (first.endsWith("("))
            block = first.slice(0, -1);
        else
            all.push({ verb: first, text: rest.join(" ") });
    }
    if (!all.some(({ verb }) => verb === "module"))
        throw new SyntaxError("no module");
    return sorted(all);
}
function moduleOf({ text }) {
    return (text.split(" ")[0] ?? "").replaceAll('"', "");
}
/** In one order, so that a go.mod compares by what it says. */
function sorted(all) {
    const order = ["module", "go", "toolchain"];
    const rank = (one) => (order.indexOf(one.verb) + order.length + 1) % (order.length + 1);
    const key = (one) => `${one.verb === "module" ? 0 : 1}${rank(one)} ${one.verb} ${one.text}`;
    return all.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
const mergeGoMod = mergerOf(goMod);

;// CONCATENATED MODULE: ./.build/projects/kinds/go/go-sum.js
/** go.sum: checksums of modules and of their go.mod files. It does not say who asks for what. */
function goSum(text) {
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    const packages = lines.map((line) => {
        const [, name, version, of = "", sum] = /^(\S{1,400}) (\S{1,200}?)(\/go\.mod)? (h1:\S{1,200})\s*$/.exec(line) ?? [];
        if (name === undefined || version === undefined || sum === undefined) {
            throw new SyntaxError("not a line of go.sum");
        }
        return { name, version, sources: [], checksums: [[of, sum]], requires: [] };
    });
    return { packages, graph: false };
}

;// CONCATENATED MODULE: ./.build/projects/kinds/go/packages.js



const goPackages = [
    { role: "manifest", files: ["go.mod"], asks: goAsks, merge: mergeGoMod },
    { role: "configuration", files: ["go.work"] },
    { role: "lockfile", files: ["go.sum"], read: goSum, remake: "go mod tidy" },
    { role: "lockfile", files: ["go.work.sum"], read: goSum, remake: "go work sync" },
];

// EXTERNAL MODULE: ./.build/projects/reports/draft.js
var draft = __webpack_require__(49462);
// EXTERNAL MODULE: ./.build/projects/reports/lines.js
var lines = __webpack_require__(38510);
;// CONCATENATED MODULE: ./.build/projects/kinds/go/go-report.js



/** One line of `go test -json` (cmd/test2json). Builds speak of an `ImportPath` (from Go 1.24 on). */
const GoEvent = schemas/* object */.Ikc({
    Action: schemas/* string */.YjP(),
    Package: schemas/* string */.YjP().default(""),
    ImportPath: schemas/* string */.YjP().default(""),
    Test: schemas/* string */.YjP().default(""),
    Output: schemas/* string */.YjP().default(""),
    FailedBuild: schemas/* string */.YjP().default(""),
});
/** Characters of an output that are kept, from its beginning. */
const keptOutput = 8000;
/** `go test -json`: what a package has behind the path that go.mod gives the module is its folder. */
const goReport = {
    name: "go",
    beside: "go.mod",
    parse: async (text, goMod) => parseGo(text, /^module[ \t]+"?([^\s"]+)/m.exec(goMod)?.[1] ?? ""),
    readable: readableGo,
    isJson: true,
};
/** Lines that are no event are left out: older versions of Go print what does not build as plain text. */
function parseGo(text, module) {
    const seen = new Map();
    const builds = new Map();
    let events = 0;
    for (const line of (0,lines/* linesOf */.D)(text)) {
        const event = eventOf(line);
        if (event === "torn")
            return (0,draft/* unreadable */.O$)("a line of `go test -json` is cut");
        if (event !== undefined) {
            events += 1;
            take(event, seen, builds);
        }
    }
    if (events === 0)
        return (0,draft/* unreadable */.O$)("the output holds no events of `go test -json`");
    return (0,draft/* drafted */.X5)(draftsOf([...seen.values()], builds, module));
}
/** How an event begins. Anything else is not tried: a line that is no JSON costs more than one that is. */
const beginning = /^\{"(?:Time|Action|ImportPath)":/;
/** An event, something else (undefined), or an event that does not end. */
function eventOf(line) {
    if (!beginning.test(line))
        return undefined;
    let value;
    try {
        value = JSON.parse(line);
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        return "torn";
    }
    const parsed = GoEvent.safeParse(value);
    return parsed.success ? parsed.data : undefined;
}
function take(event, seen, builds) {
    if (event.Action === "build-output") {
        builds.set(event.ImportPath, grown(builds.get(event.ImportPath) ?? "", event.Output));
        return;
    }
    if (event.Package === "")
        return;
    const key = `${event.Package} ${event.Test}`;
    const one = seen.get(key) ?? {
        pack: event.Package,
        test: event.Test,
        output: "",
        end: undefined,
        build: "",
    };
    seen.set(key, one);
    one.output = grown(one.output, event.Output);
    if (event.FailedBuild !== "")
        one.build = event.FailedBuild;
    const { Action: end } = event;
    if (end === "pass" || end === "fail" || end === "skip")
        one.end = end;
}
function grown(output, more) {
    return output.length >= keptOutput ? output : output + more.slice(0, keptOutput);
}
function draftsOf(all, builds, module) {
    const tested = new Set(all.filter(({ test, end }) => test !== "" && end !== "pass").map(({ pack }) => pack));
    return all.flatMap((one) => {
        if (one.test !== "")
            return [testDraft(one, module)];
        // What is wrong with a package is said by its tests, if any of them is not green.
        const isTold = one.end === "pass" || one.end === "skip" || tested.has(one.pack);
        return isTold ? [] : [packageDraft(one, builds, module)];
    });
}
const statuses = { pass: "passed", fail: "failed", skip: "skipped" };
function testDraft(one, module) {
    const status = one.end === undefined ? "broken" : statuses[one.end];
    const told = withoutMarks(one.output);
    return {
        suites: [one.pack],
        name: one.test,
        status,
        message: one.end === undefined ? `The test did not end.\n${told}` : told,
        site: siteOf(one, module),
    };
}
/** It does not build, or it fails outside of its tests: in `init`, in `TestMain`, in a race that is found at the end. */
function packageDraft(one, builds, module) {
    const built = builds.get(one.build) ?? "";
    return {
        name: one.pack,
        status: "broken",
        message: `${withoutMarks(one.output)}\n${built}`.trim() || "The package did not end.",
        site: siteOf({ ...one, output: built || one.output }, module),
    };
}
function withoutMarks(output) {
    return output
        .split("\n")
        .filter((line) => !/^\s*(?:=== (?:RUN|PAUSE|CONT|NAME)|--- (?:FAIL|PASS|SKIP): )/.test(line))
        .join("\n");
}
/** Tests name a file without its folder (`a_test.go:7: wrong`), which is that of the package; builds with it. */
function siteOf({ output, pack }, module) {
    const bare = /^\s*([\w.-]+\.go):(\d{1,7}):/m.exec(output);
    const isOurs = module !== "" && (pack === module || pack.startsWith(`${module}/`));
    if (bare?.[1] === undefined || !isOurs)
        return undefined;
    const folder = pack.slice(module.length + 1);
    return { file: folder === "" ? bare[1] : `${folder}/${bare[1]}`, line: Number(bare[2]) };
}
/** What `go test` would print without `-json`: the output of packages and tests, and of builds. */
function readableGo(text) {
    let readable = "";
    for (const line of (0,lines/* linesOf */.D)(text)) {
        const event = eventOf(line);
        readable += event === undefined || event === "torn" ? `${line}\n` : shown(event);
    }
    return readable;
}
/** Tests that pass are silent without `-v`, and so are the marks around the others. */
function shown({ Action: action, Output: output }) {
    if (action !== "output" && action !== "build-output")
        return "";
    return /^\s*(?:=== (?:RUN|PAUSE|CONT|NAME)|--- (?:PASS|SKIP): )|^PASS\n$/.test(output)
        ? ""
        : output;
}

;// CONCATENATED MODULE: ./.build/projects/kinds/go/reports.js

/** How Go reports its tests. */
const goReports = {
    reports: { formats: [goReport] },
    knownResults: {
        commands: [
            {
                gate: "go test",
                runs: /^go test(?: |$)/,
                unless: / --?(?:json|args|c|exec|vet|list|bench)\b| -- /,
            },
        ],
    },
};

;// CONCATENATED MODULE: ./.build/projects/kinds/go/rooms.js
const goRooms = {
    stores: ["go/pkg/mod"],
    config: [".config/go/env"],
    pointers: ["GOENV"],
    toolchain: ["GOPATH", "GOROOT", "GOTOOLCHAIN"],
    toolHomes: { GOENV_ROOT: ".goenv" },
    places: { GOCACHE: ".cache/go-build", GOMODCACHE: "go/pkg/mod", GOPATH: "go" },
    leading: ["gobin"],
    above: ["go.mod", "go.work"],
};

;// CONCATENATED MODULE: ./.build/projects/kinds/go/go.js





const go = {
    name: "go",
    detect: go_detect,
    packages: goPackages,
    setsUp: ["go.env", "vendor/modules.txt"],
    rooms: goRooms,
    ...goFiles,
    ...goReports,
};
const source = "go.mod";
/** `gofmt -l` passes whatever it lists; vendored code and test data are not ours to format. */
const gofmt = `
files=$(find . -name '*.go' -type f -not -path '*/vendor/*' -not -path '*/testdata/*' -not -path '*/node_modules/*' -print0 | xargs -0 gofmt -l)
if [ -n "$files" ]; then
  echo "not formatted, run gofmt -w on:"
  echo "$files"
  exit 1
fi
`.trim();
/** Go: vet, tests and format, which every Go project shares. */
async function go_detect(tree) {
    if (!tree.has("go.mod"))
        return kind/* nothing */.s6;
    const depends = /^require\b/m.test(await tree.text("go.mod")) && !tree.has("vendor/modules.txt");
    return {
        gates: [
            (0,kind/* gate */.Gj)("go vet", ["go", "vet", "./..."], source),
            (0,kind/* reporting */.vR)((0,kind/* gate */.Gj)("go test", ["go", "test", "./..."], source), {
                format: "go",
                args: ["-json"],
                env: {},
            }),
            ...(tree.some(/\.go$/) ? [(0,kind/* scriptGate */.p)("gofmt", gofmt, source)] : []),
        ],
        setup: depends ? [["go", "mod", "download"]] : [],
    };
}

;// CONCATENATED MODULE: ./.build/projects/kinds/jvm/files.js
/** How Java, Kotlin, Scala and Groovy tell tests and their configuration, by name and by text. */
const jvmFiles = {
    tests: {
        code: "java|kts?|scala|groovy|clj[cs]?",
        camel: "java|kts?|scala|groovy",
        names: [
            /[a-z0-9](?:Spec|Specs)\.(?:kts?|scala|groovy)$/,
            /[a-z0-9](?:IT|ITCase)\.(?:java|kts?|groovy)$|[a-z0-9]Suite\.scala$/,
        ],
        loose: /^Test[A-Z]\w*\.(?:java|kt|scala|groovy)$/,
        folders: /^androidtest$/i,
        // Beside `main`: `src/test`, `src/integrationTest`, `src/testFixtures`, `src/it`.
        sourceSet: /(?:^|\/)src\/(?:test(?:[A-Z]\w*)?|[a-z]\w*Test|it)\//,
        productSet: /(?:^|\/)src\/(?:main|[a-z]\w*Main)\//,
    },
    config: {
        names: [
            /^(?:gradlew|gradlew\.bat|mvnw|mvnw\.cmd|(?:gradle|local|junit-platform|maven|surefire|kotest|allure)\.properties|testng.*\.xml|checkstyle.*\.xml|pmd.*\.xml|spotbugs.*\.xml|detekt.*\.ya?ml|build\.xml)$/i,
            /^karate-config(?:\.[\w.-]+)?\.(?:ya?ml|js|json)$/i,
            /^application-(?:test|it|integration)[\w-]*\.(?:ya?ml|properties)$/i,
        ],
        places: [/^(?:gradle|buildSrc|build-logic)\/|(?:^|\/)gradle\/wrapper\//],
    },
    texts: [
        {
            files: /\.(?:java|kt|kts|scala|groovy)$/i,
            whole: [
                /^[ \t]*import[ \t]+(?:static[ \t]+)?(?:org\.junit|org\.testng|kotlin\.test|org\.scalatest|munit|spock|io\.kotest|utest|zio\.test)\b/m,
                /@(?:Test|ParameterizedTest|RepeatedTest|TestFactory)\b|\bextends[ \t]+\w*(?:Spec|Suite|TestCase|Specification|FunSuite)\b|:[ \t]*\w*(?:Spec|FunSpec)\(/,
            ],
        },
    ],
    calls: {
        code: "kts|groovy",
        tasks: [
            { programs: ["ant"], files: ["build.xml"] },
            {
                programs: ["gradlew"],
                files: ["gradle/wrapper/gradle-wrapper.properties", "gradle/wrapper/gradle-wrapper.jar"],
                wrapper: true,
            },
            {
                programs: ["mvnw"],
                files: [".mvn/wrapper/maven-wrapper.properties", ".mvn/wrapper/maven-wrapper.jar"],
                wrapper: true,
            },
        ],
    },
};

;// CONCATENATED MODULE: ./.build/projects/kinds/jvm/packages.js
const packages_program = "It is a program, or as free as one.";
const jvmPackages = [
    {
        role: "whole manifest",
        files: ["pom.xml", "ivy.xml"],
        asks: {
            why: "It inherits from files that lie in a registry, and nothing locks what it asks for.",
        },
    },
    {
        role: "whole manifest",
        files: [
            "build.gradle",
            "build.gradle.kts",
            "settings.gradle",
            "settings.gradle.kts",
            "*.versions.toml",
        ],
        asks: { why: packages_program },
    },
    {
        role: "whole manifest",
        files: ["build.sbt", "build.sc", "build.mill", "project.clj", "deps.edn"],
        asks: { why: packages_program },
    },
    {
        role: "lockfile",
        files: ["*.lockfile"],
        read: { why: "It has no checksums, and does not say who asks for what." },
        remake: "gradle dependencies --write-locks",
    },
    {
        role: "lockfile",
        files: ["verification-metadata.xml"],
        read: { why: "It has checksums alone, and people write trust into it by hand." },
        remake: "gradle --write-verification-metadata sha256 help",
    },
];

;// CONCATENATED MODULE: ./.build/projects/kinds/jvm/reports.js
/** How Maven and Gradle report tests: both write JUnit XML. */
const jvmReports = {
    reports: { junit: { isBroken, site }, outputs: "target|build" },
    knownResults: {
        commands: [
            {
                gate: "maven verify",
                runs: /^(?:mvn|(?:sh )?(?:\.\/)?mvnw)(?: \S+)* (?:test|package|integration-test|verify|install)(?: |$)/,
                unless: / (?:-DskipTests|-Dmaven\.test\.skip|-fn|-ff|-fae|--fail-\S+)\b/,
            },
            {
                gate: "gradle check",
                runs: /^(?:gradle|(?:sh )?(?:\.\/)?gradlew)(?: \S+)* (?:test|check|build)(?: |$)/,
                unless: / (?:-x|--exclude-task|--continue|--no-continue|--dry-run|-m|-t|--continuous)\b/,
            },
        ],
    },
};
const unloaded = /(?:NoClassDefFoundError|ClassNotFoundException|ExceptionInInitializerError|NoSuchMethodError|NoSuchFieldError|UnsupportedClassVersionError)$/;
/** What fails before the first test of a class has no name in Surefire. */
function isBroken({ name, kind, type }) {
    return name === "" || name === "initializationError" || (kind === "error" && unloaded.test(type));
}
const reports_frame = /^\s*at [^(]*\((\w+)\.(java|kt|groovy|scala):(\d{1,7})\)/;
/** A stack tells the class and the file's name; where Maven and Gradle keep sources gives the folder. */
function site(className, text) {
    const outer = className.split("$")[0] ?? "";
    if (!/^[\w.]+$/.test(outer))
        return undefined;
    const simple = outer.slice(outer.lastIndexOf(".") + 1);
    for (const line of text.slice(0, 20_000).split("\n")) {
        const [, name, extension = "", number] = reports_frame.exec(line) ?? [];
        if (name === simple) {
            const folder = `src/test/${extension === "kt" ? "kotlin" : extension}`;
            return {
                file: `${folder}/${outer.replaceAll(".", "/")}.${extension}`,
                line: Number(number),
            };
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/projects/kinds/jvm/rooms.js
const jvmRooms = {
    stores: [".gradle/wrapper", ".m2/repository", ".m2/wrapper"],
    config: [
        ".gradle/gradle.properties",
        ".gradle/init.gradle",
        ".gradle/init.gradle.kts",
        ".m2/settings-security.xml",
        ".m2/settings.xml",
        ".m2/toolchains.xml",
        ".mavenrc",
        ".sbt/repositories",
    ],
    configFolders: [".gradle/init.d"],
    moved: { ".gradle": "GRADLE_USER_HOME" },
    toolchain: ["ANDROID_HOME", "ANDROID_SDK_ROOT", "JAVA_HOME"],
    toolHomes: { JENV_ROOT: ".jenv", SDKMAN_DIR: ".sdkman" },
    places: {
        COURSIER_CACHE: ".cache/coursier",
        GRADLE_USER_HOME: ".gradle",
        MAVEN_USER_HOME: ".m2",
    },
    // Java takes the home from the system's list of users, not from `HOME`.
    variables: ({ MAVEN_OPTS = "" }, home) => ({
        MAVEN_OPTS: `${MAVEN_OPTS} -Duser.home=${home} -Dmaven.repo.local=${home}/.m2/repository`.trim(),
    }),
    above: [
        ".mvn",
        "build.gradle",
        "build.gradle.kts",
        "pom.xml",
        "settings.gradle",
        "settings.gradle.kts",
    ],
};

;// CONCATENATED MODULE: ./.build/projects/kinds/jvm/jvm.js





const jvm = {
    name: "jvm",
    detect: jvm_detect,
    packages: jvmPackages,
    setsUp: [
        "gradle.properties",
        "gradle-wrapper.properties",
        "maven-wrapper.properties",
        ".mvn/*",
        ".java-version",
        ".sdkmanrc",
    ],
    rooms: jvmRooms,
    ...jvmFiles,
    ...jvmReports,
};
/**
 * Maven and Gradle, by the project's wrapper where there is one: `verify` and `check` are what each calls everything
 * that the project has configured to be checked. No setup: both fetch what they need as they go, and no command
 * of theirs fetches it all beforehand without building.
 */
async function jvm_detect(tree) {
    const isMaven = tree.has("pom.xml");
    const gradle = tree.files.find((path) => /^(?:build|settings)\.gradle(?:\.kts)?$/.test(path));
    const plain = ["--no-daemon", "--console=plain"];
    return {
        gates: [
            ...(isMaven
                ? [
                    (0,kind/* reporting */.vR)((0,kind/* gate */.Gj)("maven verify", [...wrapper(tree, "mvnw", "mvn"), "-B", "-ntp", "verify"], "pom.xml"), maven),
                ]
                : []),
            ...(gradle === undefined
                ? []
                : [
                    (0,kind/* reporting */.vR)((0,kind/* gate */.Gj)("gradle check", [...wrapper(tree, "gradlew", "gradle"), ...plain, "check"], gradle), gradleResults),
                ]),
        ],
        setup: [],
    };
}
/** Both write reports unasked; a module that fails lets the others run, else their tests are nowhere. */
const maven = {
    format: "junit",
    path: "**/target/{surefire,failsafe}-reports/TEST-*.xml",
    args: ["-fae"],
    env: {},
};
const gradleResults = {
    format: "junit",
    path: "**/build/test-results/**/TEST-*.xml",
    args: ["--continue"],
    env: {},
};
/** By `sh`, since many a wrapper was committed without its executable bit. */
function wrapper(tree, script, program) {
    return tree.has(script) ? ["sh", `./${script}`] : [program];
}

;// CONCATENATED MODULE: ./.build/projects/kinds/make.js


/** In the order in which make itself looks. */
const files = ["GNUmakefile", "makefile", "Makefile"];
const make = {
    name: "make",
    detect: make_detect,
    calls: {
        code: "mk",
        tasks: [{ programs: ["make", "gmake"], files }],
        recipes: { files: /^(?:gnu)?makefile$|\.mk$/i, commands: recipeText },
    },
};
/** Make: the target `test`, else `check`. A makefile mostly wraps what the other detectors find, so it is asked last. */
async function make_detect(tree) {
    const file = files.find((path) => tree.has(path));
    if (file === undefined)
        return kind/* nothing */.s6;
    const text = await tree.text(file);
    const target = ["test", "check"].find((name) => isTarget(text, name));
    return target === undefined
        ? kind/* nothing */.s6
        : { gates: [(0,kind/* gate */.Gj)(`make ${target}`, ["make", target], file)], setup: [] };
}
/** A rule and not an assignment, alone or among other targets. */
function isTarget(text, name) {
    return text.split("\n").some((line) => {
        const targets = /^([^\s:#=][^:#=]*):(?!:?=)/.exec(line)?.[1] ?? "";
        return targets.trim().split(/\s+/).includes(name);
    });
}

;// CONCATENATED MODULE: ./.build/projects/kinds/native.js
const native_program = "It is a program, or as free as one.";
/** Builds and package managers of C, C++, Zig and D beside CMake. Gates are the project's to name. */
const native_native = {
    name: "native",
    packages: [
        {
            role: "whole manifest",
            files: ["meson.build", "meson_options.txt", "build.zig", "build.zig.zon", "module.bazel"],
            asks: { why: native_program },
        },
        {
            role: "whole manifest",
            files: ["conanfile.txt", "conanfile.py", "vcpkg.json", "dub.json", "dub.sdl"],
            asks: { why: "No lockfile that belongs to it is read." },
        },
        {
            role: "lockfile",
            files: ["conan.lock"],
            read: { why: "It fixes revisions of recipes, which are no checksums of packages." },
            remake: "conan lock create .",
        },
        {
            role: "lockfile",
            files: ["module.bazel.lock"],
            read: { why: "It holds what extensions computed, which are programs." },
            remake: "bazel mod deps",
        },
        {
            role: "lockfile",
            files: ["dub.selections.json"],
            read: { why: "It has no checksums." },
            remake: "dub upgrade",
        },
    ],
    rooms: {
        stores: [".cache/vcpkg/downloads"],
        config: [".conan2/credentials.json", ".conan2/global.conf", ".conan2/remotes.json"],
        configFolders: [".conan2/profiles"],
        toolchain: ["VCPKG_INSTALLATION_ROOT", "VCPKG_ROOT"],
        places: { VCPKG_DOWNLOADS: ".cache/vcpkg/downloads" },
        // Both keep what they built there.
        leading: ["conan_home", "vcpkg_default_binary_cache"],
        above: ["vcpkg-configuration.json", "vcpkg.json"],
    },
    tests: {
        code: "cc|cpp|cxx|c|h|hh|hpp|hxx|zig|d",
        camel: "cpp|cc|cxx|h|hpp",
        loose: /^Test[A-Z]\w*\.(?:cpp|cc)$/,
    },
    config: { names: [/\.bazelrc$|^(?:sconstruct|sconscript)$/i] },
    texts: [
        {
            files: /\.(?:c|cc|cpp|cxx|h|hpp|mm?)$/i,
            whole: [
                /^[ \t]*(?:TEST(?:_[FP])?|TEST_CASE|SCENARIO|BOOST_AUTO_TEST_CASE|START_TEST|Test)[ \t]*\(/m,
            ],
            inline: /^[ \t]*DOCTEST_TEST_CASE\(/m,
        },
        { files: /\.zig$/i, inline: /^[ \t]*test[ \t]+(?:["{]|\w+[ \t]*\{)/m },
        { files: /\.d$/i, inline: /^[^/\n]*\bunittest\b[ \t]*\{?[ \t\r]*$/m },
    ],
};

// EXTERNAL MODULE: ./.build/projects/policy/script-text.js
var script_text = __webpack_require__(73169);
// EXTERNAL MODULE: ./.build/projects/texts/manifest.js
var manifest = __webpack_require__(46261);
// EXTERNAL MODULE: ./.build/projects/texts/paths.js
var paths = __webpack_require__(46698);
// EXTERNAL MODULE: ./.build/projects/texts/tree.js
var tree = __webpack_require__(6960);
// EXTERNAL MODULE: ./.build/projects/policy/shell-words.js
var shell_words = __webpack_require__(34406);
;// CONCATENATED MODULE: ./.build/projects/kinds/node/script-words.js

/** The package managers of Node, as their programs are called. */
const managers = ["npm", "pnpm", "yarn", "bun"];
/** The package manager that a word calls; undefined for another program. */
function managerNamed(word) {
    return managers.find((name) => name === word);
}
const runs = new Set(["run", "run-script", "rum", "urn"]);
/** npm runs no other script by its name alone. */
const ofNpm = new Map([
    ...["test", "t", "tst", "it", "install-test", "cit", "install-ci-test"].map((word) => [word, "test"]),
    ...["start", "stop", "restart"].map((word) => [word, word]),
]);
/** What is no script, whatever scripts there are; `bun test` and `bun build` are Bun's own. */
const ofOthers = {
    pnpm: new Set(["exec", "dlx"]),
    yarn: new Set(["exec", "dlx"]),
    bun: new Set(["x", "exec", "test", "build"]),
};
/** The script that words behind a manager's name call, without its flags; whether there is such a script is for others to see. */
function scriptCalled(manager, words) {
    const [first = "", ...more] = words;
    if (runs.has(first)) {
        const [name, ...behind] = more;
        return name === undefined ? undefined : { name, more: behind };
    }
    if (manager === "npm") {
        const name = ofNpm.get(first);
        return name === undefined ? undefined : { name, more };
    }
    if (first === "" || ofOthers[manager].has(first))
        return undefined;
    return { name: first === "t" || first === "tst" ? "test" : first, more };
}
/** Whether a word says more than that a manager is to say less. */
function isSpoken(word) {
    return word !== "-s" && word !== "--silent";
}
/** The names of all scripts that a shell text calls, by any of the managers. */
function scriptsCalledIn(text) {
    return (0,shell_words/* commandsIn */.G)(text).flatMap((words) => words.flatMap((word, at) => {
        if (/\S\s+\S/.test(word))
            return scriptsCalledIn(word);
        const manager = managerNamed(word);
        if (manager === undefined)
            return [];
        return scriptCalled(manager, plainWords(words.slice(at + 1)))?.name ?? [];
    }));
}
const valued = /^(?:--prefix|--cwd|--dir|--filter|--workspace|--script-shell|-C|-F|-w)$/;
/** Without flags, their values, and what stands behind `--`. */
function plainWords(words) {
    const end = words.indexOf("--");
    return words
        .slice(0, end === -1 ? undefined : end)
        .filter((word, at) => !word.startsWith("-") && !valued.test(words[at - 1] ?? ""))
        .map((word) => word.split(/\s/, 1).join(""));
}

;// CONCATENATED MODULE: ./.build/projects/kinds/node/script-calls.js






const installs = /^(?:ci|install|i|add|clean-install|ic|install-test|it|install-ci-test|cit|rebuild|pack|publish)$/;
const lifecycle = ["preinstall", "install", "postinstall", "prepublish", "prepare"];
const everywhere = /^(?:-ws?|--workspaces?(?:=.*)?|-r|--recursive|--filter(?:=.*)?|-F|workspaces?|foreach|-A|--all)$/;
const steppers = /^(?:run-s|run-p|npm-run-all2?|wireit)$/;
const orchestrators = /^(?:turbo|nx|lerna|wsrun|lage|ultra)$/;
/** What the package managers of Node call: scripts of package.json, one by one or in every package. */
async function scriptCalls(words, place) {
    const found = [];
    for (const [at, word] of words.entries()) {
        const rest = words.slice(at + 1);
        // oxlint-disable-next-line no-await-in-loop -- one after the other: a few words, and texts that are remembered
        found.push(await callsOf(word.replace(/\.cmd$/, ""), rest, place));
    }
    return found.flat();
}
async function callsOf(word, rest, place) {
    const [, before, script] = /^(\w+):(.+)$/.exec(word) ?? [];
    if (script !== undefined && (before === "node" || managerNamed(before) !== undefined))
        return scripts([script], place);
    const manager = managerNamed(word);
    if (manager !== undefined)
        return managerCalls(manager, rest, place);
    if (steppers.test(word))
        return scripts(plainWords(rest), place);
    if (orchestrators.test(word)) {
        return [
            ...(await scripts(plainWords(rest), place)),
            ...(await inPackages(plainWords(rest), place)),
        ];
    }
    return word === "--run" ? scripts(rest.slice(0, 1), place) : [];
}
async function managerCalls(manager, rest, outer) {
    const place = movedBy(rest, outer);
    const words = plainWords(rest);
    const [first = ""] = words;
    const called = scriptCalled(manager, words);
    const names = called === undefined ? [] : [called.name];
    const steps = [
        ...(await scripts(names, place)),
        ...(first === "" || installs.test(first) ? await scripts(lifecycle, place) : []),
        ...(/^workspaces?$/.test(first) ? await scripts(words.slice(1), place) : []),
    ];
    return rest.some((word) => everywhere.test(word))
        ? [...steps, ...(await inPackages([...names, ...words], place))]
        : steps;
}
/** The folder that the manager is told to work in. */
function movedBy(rest, place) {
    const at = rest.findIndex((word) => /^(?:--prefix|--cwd|--dir|-C)(?:=|$)/.test(word));
    const word = rest[at] ?? "";
    const folder = word.includes("=") ? word.slice(word.indexOf("=") + 1) : rest[at + 1];
    const moved = at === -1 || folder === undefined ? undefined : (0,paths/* within */.ux)(place.cwd, folder);
    return moved === undefined ? place : { ...place, cwd: moved };
}
/** The scripts of the nearest package.json, each with those that npm runs before and after it. */
async function scripts(names, place) {
    const { path, closer } = (0,tree/* nearest */.pA)(place.tree, place.cwd, "package.json");
    if (path === undefined || names.length === 0)
        return [];
    const document = (0,manifest/* readManifest */.W)(path, await place.tree.text(path));
    const known = Object.keys((0,values/* tableAt */.af)(document, "scripts"));
    const called = names.flatMap((name) => named(name, known));
    return [
        ...(called.length === 0 ? [] : closer.map((path) => ({ kind: "absent", path }))),
        ...[...new Set(called)].flatMap((name) => withHooks(path, name, document)),
    ];
}
function withHooks(path, name, document) {
    const hooks = lifecycle.includes(name) ? [name] : [`pre${name}`, name, `post${name}`];
    const wireit = (0,script_text/* scriptText */.r)((0,values/* valueAt */.fK)(document, "scripts", name)).trim() === "wireit";
    return [
        ...hooks.map((hook) => ({ kind: "script", path, at: ["scripts"], name: hook })),
        ...(wireit ? [{ kind: "script", path, at: ["wireit"], name }] : []),
    ];
}
/** `test:*` is every script below `test:`; pnpm takes a pattern between slashes, which stands for all here. */
function named(name, known) {
    if (name.startsWith("/"))
        return [...known];
    const star = name.indexOf("*");
    if (star !== -1)
        return known.filter((script) => script.startsWith(name.slice(0, star)));
    return known.includes(name) || lifecycle.includes(name) ? [name] : [];
}
/** Scripts of these names in every package of a monorepo, as far as the tree can be listed. */
async function inPackages(names, { tree }) {
    const manifests = tree.files.filter((path) => /(?:^|\/)package\.json$/.test(path)).slice(0, 200);
    const found = manifests.map(async (path) => {
        const document = (0,manifest/* readManifest */.W)(path, await tree.text(path));
        const known = Object.keys((0,values/* tableAt */.af)(document, "scripts"));
        const called = names.filter((name) => known.includes(name));
        return called.flatMap((name) => withHooks(path, name, document));
    });
    return (await Promise.all(found)).flat();
}

;// CONCATENATED MODULE: ./.build/projects/kinds/node/calls.js

const ends = [".js", ".mjs", ".cjs", ".ts", ".mts", ".cts"];
const indexes = ["/index.js", "/index.ts"];
/** What commands and configuration of Node call, and where package.json configures gates. */
const nodeCalls = {
    calls: {
        interpreters: "node|nodejs|tsx|ts-node|ts-node-esm|esno|jiti|bun|cross-env|cross-env-shell|npx|c8|nyc",
        configFlags: "--setup(?:-file|Files(?:AfterEnv)?)?|--global-?[sS]etup|--preset|--opts",
        loadFlags: "-r|--require|--import|--(?:experimental-)?loader",
        scripts: "[cm]?[jt]s",
        code: "[cm]?[jt]sx",
        tasks: [
            {
                programs: ["gulp"],
                files: ["gulpfile.js", "gulpfile.mjs", "gulpfile.cjs", "gulpfile.ts"],
            },
            { programs: ["grunt"], files: ["Gruntfile.js", "Gruntfile.cjs", "Gruntfile.coffee"] },
            { programs: ["jake"], files: ["Jakefile", "Jakefile.js", "jakefile.js"] },
            { programs: ["turbo"], files: ["turbo.json"] },
            { programs: ["nx"], files: ["nx.json"] },
            { programs: ["lerna"], files: ["lerna.json"] },
        ],
        imports: { files: /\.(?:[cm]?[jt]sx?)$/, named: imports },
        steps: scriptCalls,
    },
    configKeys: {
        file: /^package\.json$/,
        keys: "jest mocha ava tap vitest nyc c8 karma jasmine qunit cypress eslintConfig stylelint prettier xo standard babel tsd husky lint-staged simple-git-hooks gitHooks pre-commit wireit nx packageManager volta",
    },
    lockedAs: (name) => [
        `node_modules/${name}"`,
        ...["\n", '"', "'", "/", " "].map((mark) => `${mark}${name}@`),
    ],
    steering: {
        files: /^(?:package\.json|bunfig\.toml)$/,
        keys: "setupFiles|setupFilesAfterEnv|globalSetup|globalTeardown|testEnvironment|environment|testRunner|runner|reporters?|transform|resolver|snapshotSerializers|snapshotEnvironment|testResultsProcessor|testSequencer|require|import|preload|loader|file|plugins",
        ends: [...ends, ...indexes],
    },
};
function imports(text) {
    return [...text.matchAll(/["'`](\.{1,2}\/[^"'`\n]{1,300})["'`]/g)].map(([, name = ""]) => {
        const bare = name.replace(/\.[cm]?js$/, "");
        const added = ["", ...ends, ".json", ...indexes].map((end) => name + end);
        return [...new Set([...added, `${bare}.ts`, `${bare}.mts`])];
    });
}

;// CONCATENATED MODULE: ./.build/projects/kinds/node/files.js
const script = "[cm]?[jt]sx?|vue|svelte|coffee";
/** Tools whose configuration counts wherever it lies. */
const tools = String.raw `vitest|vite|jest|mocha|ava|tap|uvu|japa|playwright|cypress|karma|wdio|nightwatch|testcafe|protractor|jasmine|cucumber|babel|swc|c8|nyc|stryker|monocart|eslint|oxlint|prettier|stylelint|biome|knip|commitlint|lint-staged|metro|ts-?node|tsx|tsup|esbuild|rollup|rolldown|webpack|rspack|rsbuild|postcss`;
/** How JavaScript and TypeScript tell tests and their configuration, by name and by text. */
const nodeFiles = {
    tests: {
        code: script,
        specs: script,
        suffixes: "e2e-spec|cy|test-d|spec-d",
        runners: "jest|vitest|mocha|ava|karma|cypress|playwright|bun",
        names: [new RegExp(String.raw `^set-?up[-_.]?(?:jest|vitest|mocha)\.(?:${script})$`, "i")],
        loose: /[a-z0-9]Specs?\.[cm]?[jt]sx?$/,
        data: String.raw `snap|snapshot|storyshot`,
        folders: /^(?:__tests?__|__mocks__|__snapshots__|__image_snapshots__|cypress|playwright)$/i,
        fixtures: /^(?:__fixtures__|__testfixtures__|__testdata__)$/i,
    },
    config: {
        endings: "[cm]?[jt]sx?",
        harmless: String.raw `npmignore|releaserc(?:\.\w+)?|release-it(?:\.\w+)?|versionrc(?:\.\w+)?|auto-changelog|changeset|vitepress|vuepress|docusaurus`,
        names: [
            new RegExp(String.raw `^(?:${tools})[\w.-]*\.(?:config|conf|workspace|projects|setup|opts)(?:\.[\w-]+)*$`, "i"),
            /^(?:[tj]sconfig|tslint|oxlintrc|biome|angular|nest-cli|nx|turbo|lerna|rush|wireit|project|workspace|global|stryker\.conf|cypress|nodemon|karma|bunfig)(?:[.-][\w.-]+)?\.(?:jsonc?|json5|toml|dist)$/i,
            /^(?:mocha\.opts|jakefile(?:\.js)?|(?:gulp|grunt)file(?:\.\w+)*\.(?:[cm]?[jt]s|coffee))$/i,
            /^(?:detox|wallaby|quokka)(?:\.[\w.-]+)?\.(?:ya?ml|js|json)$/i,
        ],
        places: [/^(?:eslint-rules|jest)\//, /(?:^|\/)\.?patches\/(?:.*\/)?[^/]+\.(?:patch|diff)$/],
        vendored: "node_modules",
        foreign: String.raw `\.yarn`,
        hooks: /^(?:\.husky(?:\/|$)|\.huskyrc[^/]*$|\.?simple-git-hooks\.[^/]+$)/,
        followsLockfile: /(?:^|\/)\.pnp\.[\w.]+$|(?:^|\/)\.yarn\/(?:cache|unplugged|install-state)/,
    },
    texts: [
        {
            files: /\.(?:[cm]?[jt]sx?|coffee)$/i,
            whole: [
                /["'](?:node:test|vitest|@jest\/globals|bun:test|ava|tape|tap|uvu|mocha|chai|@playwright\/test|jasmine|@japa\/runner|@std\/testing(?:\/bdd)?|should|expect|node:assert(?:\/strict)?|assert)["']/,
                /^[ \t]*(?:await )?(?:test|it|describe|suite)(?:\.\w+)*\(\s*[`"']/m,
            ],
            inline: /\bimport\.meta\.vitest\b/,
            product: /^(?:export\b|module\.exports\b|exports\.)/m,
        },
    ],
};

// EXTERNAL MODULE: ./.build/domain/json.js
var json = __webpack_require__(62065);
;// CONCATENATED MODULE: ./.build/projects/kinds/node/package.js


const package_names = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).catch({});
/** The parts of a package.json that detection reads; what is not as npm would have it counts as absent. */
const Package = schemas/* object */.Ikc({
    scripts: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).catch({}),
    packageManager: schemas/* string */.YjP().catch(""),
    dependencies: package_names,
    devDependencies: package_names,
    optionalDependencies: package_names,
    peerDependencies: package_names,
    workspaces: schemas/* unknown */.L5J().optional(),
});
/** The package.json at the root; undefined when there is none that npm could read. */
async function readPackage(tree) {
    if (!tree.has("package.json"))
        return undefined;
    const parsed = Package.safeParse((0,json/* jsonOf */.o)(await tree.text("package.json")));
    return parsed.success ? parsed.data : undefined;
}
/** Whether installing would install anything. */
function hasDependencies(manifest) {
    const { dependencies, devDependencies, optionalDependencies, peerDependencies } = manifest;
    const all = { ...dependencies, ...devDependencies, ...optionalDependencies, ...peerDependencies };
    return Object.keys(all).length > 0 || manifest.workspaces !== undefined;
}

;// CONCATENATED MODULE: ./.build/projects/kinds/node/manager.js


/** In the order in which one wins where several were left behind: npm's is the one that tools write unasked. */
const lockfiles = [
    ["pnpm-lock.yaml", "pnpm"],
    ["yarn.lock", "yarn"],
    ["bun.lock", "bun"],
    ["bun.lockb", "bun"],
    ["package-lock.json", "npm"],
    ["npm-shrinkwrap.json", "npm"],
];
const locked = {
    npm: ["npm", "ci"],
    pnpm: ["pnpm", "install", "--frozen-lockfile"],
    bun: ["bun", "install", "--frozen-lockfile"],
};
const unlocked = {
    npm: ["npm", "install", "--no-package-lock"],
    pnpm: ["pnpm", "install", "--no-lockfile"],
    yarn: ["yarn", "install"],
    bun: ["bun", "install", "--no-save"],
};
/** By the `packageManager` field, else by lockfile, else npm. */
async function managerOf(tree, manifest) {
    const declared = managerNamed(/^(\w+)@/.exec(manifest.packageManager)?.[1]);
    const name = declared ?? byLockfile(tree) ?? "npm";
    return {
        name,
        run: (script) => name === "npm" && script === "test" ? ["npm", "test"] : [name, "run", script],
        install: await installOf(tree, manifest, name),
    };
}
function byLockfile(tree) {
    return lockfiles.find(([file]) => tree.has(file))?.[1];
}
async function installOf(tree, manifest, name) {
    if (lockfiles.some(([file, of]) => of === name && tree.has(file))) {
        return name === "yarn" ? lockedYarn(tree, manifest) : locked[name];
    }
    return hasDependencies(manifest) ? unlocked[name] : undefined;
}
/** Yarn from 2 on calls the same wish by another name, and refuses the old one. */
async function lockedYarn(tree, manifest) {
    const modern = /^yarn@(?:[2-9]|\d\d)/.test(manifest.packageManager) ||
        tree.has(".yarnrc.yml") ||
        /^__metadata:/m.test(await tree.text("yarn.lock"));
    return ["yarn", "install", modern ? "--immutable" : "--frozen-lockfile"];
}

;// CONCATENATED MODULE: ./.build/projects/packages/asked.js

/** What a table of a manifest asks for, with each value as text. */
function tableOf(value) {
    return (0,values/* entriesOf */.Mc)(value).map(([name, how]) => [name, JSON.stringify(how)]);
}

;// CONCATENATED MODULE: ./.build/projects/packages/yaml-values.js
/** A value on one line, without a comment behind it. @throws SyntaxError for what is more than a plain text. */
function scalar(text) {
    const value = text.trim();
    if (value.startsWith('"'))
        return doubleQuoted(value);
    if (value.startsWith("'"))
        return singleQuoted(value);
    if (/^[&*!|>%@`{}[\],]/.test(value))
        throw new SyntaxError("more than a plain text");
    const comment = value.indexOf(" #");
    return comment === -1 ? value : value.slice(0, comment).trimEnd();
}
function doubleQuoted(value) {
    const parsed = JSON.parse(value.replace(/"\s+#[^"]*$/, '"'));
    if (typeof parsed !== "string")
        throw new SyntaxError("not a text");
    return parsed;
}
function singleQuoted(value) {
    const bare = value.replace(/'\s+#[^']*$/, "'").slice(1, -1);
    const inner = bare.replaceAll("''", "");
    if (value.length < 2 || !value.includes("'", 1) || inner.includes("'")) {
        throw new SyntaxError("a quote that does not end");
    }
    return bare.replaceAll("''", "'");
}
/** `{a: b, c: 'd'}` or `[a, b]` on one line. @throws SyntaxError */
function flowValue(text) {
    const flow = { text: text.trim(), at: 0 };
    const value = flowItem(flow, 0);
    const rest = flow.text.slice(flow.at).trim();
    if (rest !== "" && !rest.startsWith("#"))
        throw new SyntaxError("something behind the value");
    return value;
}
function flowItem(flow, depth) {
    if (depth > 10)
        throw new SyntaxError("too deep");
    const open = flow.text[flow.at];
    if (open === "[")
        return flowList(flow, depth);
    return open === "{" ? flowTable(flow, depth) : flowScalar(flow);
}
function flowList(flow, depth) {
    const items = [];
    while (next(flow, "]"))
        items.push(flowItem(flow, depth + 1));
    return items;
}
function flowTable(flow, depth) {
    const entries = new Map();
    while (next(flow, "}")) {
        const key = flowScalar(flow);
        if (flow.text[flow.at] !== ":" || entries.has(key))
            throw new SyntaxError("not a key of its own");
        flow.at += 1;
        skipBlanks(flow);
        entries.set(key, flowItem(flow, depth + 1));
    }
    return Object.fromEntries(entries);
}
/** Steps over the opening mark or a comma; false at the closing mark, behind which it leaves off. */
function next(flow, close) {
    skipBlanks(flow);
    if (flow.at >= flow.text.length)
        throw new SyntaxError("a value that does not end");
    const here = flow.text[flow.at];
    flow.at += 1;
    if (here === close)
        return false;
    if (here !== "," && here !== "{" && here !== "[")
        throw new SyntaxError("no comma");
    skipBlanks(flow);
    if (flow.text[flow.at] !== close)
        return true;
    flow.at += 1;
    return false;
}
function flowScalar(flow) {
    const start = flow.at;
    const mark = flow.text[start];
    if (mark === "'" || mark === '"')
        flow.at = quotedEnd(flow.text, start);
    else
        while (flow.at < flow.text.length && !isEnd(flow))
            flow.at += 1;
    const text = flow.text.slice(start, flow.at);
    skipBlanks(flow);
    return scalar(text);
}
/** The place behind a quoted text that begins here. */
function quotedEnd(text, start) {
    const mark = text[start];
    let at = start + 1;
    while (at < text.length) {
        const escape = mark === '"' ? text[at] === "\\" : text.startsWith("''", at);
        if (!escape && text[at] === mark)
            return at + 1;
        at += escape ? 2 : 1;
    }
    return at;
}
function isEnd({ text, at }) {
    const here = text[at] ?? "";
    return "[]{},".includes(here) || (here === ":" && /^[\s[\]{},]?$/.test(text[at + 1] ?? ""));
}
function skipBlanks(flow) {
    while (flow.text[flow.at] === " ")
        flow.at += 1;
}

;// CONCATENATED MODULE: ./.build/projects/packages/plain-yaml.js

/**
 * YAML as package managers write it: tables by indentation, values on one line. Whatever else YAML may be is refused,
 * so that no reader sees another lockfile than we do; and it takes a line as long as the line is, which a whole parser
 * does not promise. @throws SyntaxError
 */
function parsePlainYaml(text) {
    if (/\r(?!\n)/.test(text))
        throw new SyntaxError("a line that ends by halves");
    const root = { indent: 0, under: -1, values: new Map() };
    const reading = { tables: [root], block: undefined, asked: false };
    for (const line of text.replace(/^---\r?\n/, "").split(/\r?\n/))
        readLine(reading, line);
    return plain(root);
}
function readLine(reading, line) {
    const body = line.trimStart();
    const indent = line.length - body.length;
    if (isInBlock(reading, body, indent) || isEmpty(line))
        return;
    if (!/^ *$/.test(line.slice(0, indent)))
        throw new SyntaxError("more than blanks before a key");
    if (body.startsWith("- "))
        listItem(body);
    else if (reading.asked && body === ":")
        reading.asked = false;
    else if (body.startsWith("? ")) {
        reading.asked = true;
        put(reading, indent, [scalar(body.slice(2)), ""]);
    }
    else
        put(reading, indent, split(body));
}
function isEmpty(line) {
    return /^\s*(?:#|$)/.test(line);
}
function isInBlock(reading, body, indent) {
    if (reading.block === undefined)
        return false;
    if (body === "" || indent > reading.block)
        return true;
    reading.block = undefined;
    return false;
}
/** Lists hold nothing that is asked here; one of tables would change what the lines below belong to. */
function listItem(body) {
    if (/^- *(?:[^'"\s][^'"]*: |[^'"]*:$|[&*!?|>-])/.test(body))
        throw new SyntaxError("a list of tables");
}
function put(reading, indent, [key, rest]) {
    const table = tableAt(reading, indent);
    if (table.values.has(key))
        throw new SyntaxError("a key stands there twice");
    if (rest === "") {
        const inner = { indent: undefined, under: indent, values: new Map() };
        table.values.set(key, inner);
        reading.tables.push(inner);
    }
    else if (/^[|>][+-]?\d?$/.test(rest)) {
        table.values.set(key, "");
        reading.block = indent;
    }
    else
        table.values.set(key, /^[[{]/.test(rest) ? flowValue(rest) : scalar(rest));
}
/** The table whose keys stand at this depth: the one just opened, or one further out. */
function tableAt({ tables }, indent) {
    const opened = tables.at(-1);
    if (opened !== undefined && opened.indent === undefined && opened.under < indent) {
        opened.indent = indent;
    }
    while (!isAt(tables.at(-1), indent))
        tables.pop();
    const table = tables.at(-1);
    if (table?.indent !== indent)
        throw new SyntaxError("a key stands below nothing");
    return table;
}
function isAt(table, indent) {
    return table === undefined || (table.indent !== undefined && table.indent <= indent);
}
/** A key and what stands behind its colon. */
function split(body) {
    // What looks like a colon within quotes is none.
    const quote = /^['"]/.test(body) ? quotedEnd(body, 0) : 0;
    const colon = body.indexOf(": ", quote);
    const ends = /:\s*$/.test(body.slice(-20)) && (colon === -1 || body.trimEnd().length - 1 === colon);
    if (colon === -1 && !ends)
        throw new SyntaxError("neither key nor value");
    const at = colon === -1 ? body.trimEnd().length - 1 : colon;
    const rest = body.slice(at + 1).trim();
    return [scalar(body.slice(0, at)), rest.startsWith("#") ? "" : rest];
}
/** A key named `__proto__` stays a key. */
function plain({ values }) {
    return Object.fromEntries([...values].map(([key, value]) => [key, isTable(value) ? plain(value) : value]));
}
function isTable(value) {
    return typeof value === "object" && value !== null && "under" in value && "values" in value;
}

;// CONCATENATED MODULE: ./.build/projects/kinds/node/aliases.js


/** The names in the tables at these keys; where one asks for `npm:other@1` under a name of its own, also that other. */
function namesIn(value, keys) {
    return keys.flatMap((key) => (0,values/* entriesOf */.Mc)((0,values/* valueAt */.fK)(value, key)).flatMap(([name, how]) => [name, ...aliasIn(how)]));
}
/** The package that `npm:name@1` means. */
function aliasIn(how) {
    const real = typeof how === "string" ? /^npm:(@?[^@]{1,300})@/.exec(how)?.[1] : undefined;
    return real === undefined ? [] : [real];
}
/** The name by which an alias is asked for. It leads nowhere: only whoever asks may say what it stands for. */
function aliasOf(locked, name) {
    return { name, version: locked.version, sources: [], checksums: [], requires: [] };
}

;// CONCATENATED MODULE: ./.build/projects/kinds/node/asks.js





/** What a package.json asks for. */
function nodeAsks(text, path) {
    const document = (0,manifest/* readManifest */.W)(path, text);
    const plain = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
    const forced = [
        ["overrides"],
        ["resolutions"],
        ["pnpm", "overrides"],
        ["pnpm", "patchedDependencies"],
    ];
    return [
        ...plain.flatMap((table) => tableOf((0,values/* valueAt */.fK)(document, table))).flatMap(withAlias),
        ...forced.flatMap((keys) => deep((0,values/* valueAt */.fK)(document, ...keys), 0)),
    ];
}
/** What a pnpm-workspace.yaml asks for. */
function workspaceAsks(text) {
    const document = parsePlainYaml(text);
    const named = (0,values/* entriesOf */.Mc)((0,values/* valueAt */.fK)(document, "catalogs")).flatMap(([, one]) => tableOf(one));
    return [
        ...tableOf((0,values/* valueAt */.fK)(document, "catalog")),
        ...named,
        ...deep((0,values/* valueAt */.fK)(document, "overrides"), 0),
        ...deep((0,values/* valueAt */.fK)(document, "patchedDependencies"), 0),
    ];
}
/** `"short": "npm:long@1"` asks for both names. */
function withAlias([name, how]) {
    return [[name, how], ...aliasIn(JSON.parse(how)).map((real) => [real, how])];
}
/** Keys of overrides name packages in many ways: `a`, `a@1`, `a>b`, `**\/b`. */
function deep(value, depth) {
    if (depth > 5)
        return [];
    return (0,values/* entriesOf */.Mc)(value).flatMap(([key, inner]) => [
        ...key
            .split(/>|(?<!@[^/]*)\//)
            .map((part) => [part.replace(/(?<=.)@[^]*$/, ""), JSON.stringify(inner)]),
        ...deep(inner, depth + 1),
    ]);
}

;// CONCATENATED MODULE: ./.build/projects/packages/lock.js

/** The names in the tables at these keys. */
function lock_namesIn(value, keys) {
    return keys.flatMap((key) => (0,values/* entriesOf */.Mc)((0,values/* valueAt */.fK)(value, key)).map(([name]) => name));
}
function present(texts) {
    return texts.filter((text) => text !== "");
}
/** The checksum of the package itself, where there is one. */
function whole(checksum) {
    return checksum === "" ? [] : [["", checksum]];
}
/** A folder or file in place of a package, with a scheme of its own. */
function local(path) {
    return path === "" || /^\w{2,20}:/.test(path) ? path : `file:${path}`;
}

;// CONCATENATED MODULE: ./.build/projects/kinds/node/addresses.js
/** npm's registries have `<name>/-/<file>` in every address. */
function namesAnother(source, name) {
    const [, path] = /^https?:\/\/[^/]{1,300}\/([^?#]{1,600}?)\/-\//.exec(source) ?? [];
    if (path === undefined)
        return false;
    const plain = path.replace(/%2f/gi, "/").replace(/%40/g, "@");
    return plain !== name && !plain.endsWith(`/${name}`);
}

;// CONCATENATED MODULE: ./.build/projects/kinds/node/bun-lock.js





/** bun.lock: each package as `[name@version, registry, what it asks for, checksum]`; some without the second. */
function bunLock(text) {
    const packages = (0,values/* entriesOf */.Mc)((0,values/* valueAt */.fK)((0,jsonc/* parseJsonc */.p)(text), "packages"));
    return {
        graph: true,
        namesAnother: namesAnother,
        packages: packages.flatMap(([key, value]) => {
            const [id, ...rest] = (0,values/* listOf */.c3)(value);
            const words = rest.filter((one) => typeof one === "string");
            const asked = rest.find((one) => typeof one === "object");
            const [, name = "", version = ""] = /^(@?[^@]{1,300})@([^]*)$/.exec(String(id)) ?? [];
            if (/^(?:workspace|link):/.test(version))
                return [];
            const locked = {
                name,
                version,
                sources: present([
                    /^\w{1,20}[+:]/.test(version) ? version : "",
                    words.length > 1 ? (words[0] ?? "") : "",
                ]),
                checksums: whole(words.at(-1) ?? ""),
                requires: namesIn(asked, ["dependencies", "optionalDependencies", "peerDependencies"]),
            };
            const alias = lastName(key);
            return alias === name ? [locked] : [locked, aliasOf(locked, alias)];
        }),
    };
}
/** `a/b` is b as a asks for it; a scope keeps its slash. */
function lastName(key) {
    const parts = key.split("/");
    const scope = parts.at(-2) ?? "";
    return scope.startsWith("@") ? `${scope}/${parts.at(-1)}` : (parts.at(-1) ?? "");
}

;// CONCATENATED MODULE: ./.build/projects/kinds/node/package-json.js





const dependencyKeys = [
    "dependencies",
    "devDependencies",
    "peerDependencies",
    "optionalDependencies",
];
/** What the product says of itself. Every key that is not named here may steer a tool, and is base's. */
const productKeys = [
    "version",
    "private",
    "description",
    "type",
    "exports",
    "imports",
    "main",
    "module",
    "browser",
    "types",
    "typings",
    "typesVersions",
    "files",
    "workspaces",
    "engines",
    "os",
    "cpu",
    "sideEffects",
    "license",
    "author",
    "contributors",
    "keywords",
    "repository",
    "homepage",
    "bugs",
    "funding",
    "publishConfig",
    "peerDependenciesMeta",
    "bundledDependencies",
    "bundleDependencies",
];
/** https://docs.npmjs.com/cli/configuring-npm/package-json#dependencies: all but a range or a tag; pnpm's catalog is a range. */
const nodeRules = {
    isForeign: (spec) => typeof spec !== "string" ||
        (/[:/]|^\.+$|\.(?:tgz|tar|tar\.gz)$/i.test(spec) && !spec.startsWith("catalog:")),
};
/** Overrides name packages at any depth: `{ "a": { ".": "1", "b": "2" } }`, `"a>b"`, `"**\/b"`. */
function overrides(known) {
    return (base, head) => {
        if (!(0,values/* isTable */.bI)(head))
            return undefined;
        return eachOfHead(() => (before, after) => {
            if ((0,values/* isTable */.bI)(after))
                return overrides(known)(before, after);
            // `$name` stands for the version that the manifest itself asks for.
            const foreign = nodeRules.isForeign(after) && !String(after).startsWith("$");
            return foreign ? before : after;
        })(base, head);
    };
}
/** A name or a command that base knows as another package: npm would put this one in its place. */
function shadows(manifest, known) {
    const bin = (0,values/* valueAt */.fK)(manifest, "bin");
    const names = [(0,values/* valueAt */.fK)(manifest, "name"), ...((0,values/* isTable */.bI)(bin) ? Object.keys(bin) : [])];
    return names.some((name) => typeof name === "string" && (known.locked(name) || isRegistry(known.specs.get(name))));
}
function isRegistry(spec) {
    return spec !== undefined && !nodeRules.isForeign(spec);
}
/** What a package.json at base says of packages. */
function nodeSpecs(base) {
    return specsOf(dependencyKeys.map((key) => (0,values/* tableAt */.af)(base, key)));
}
/** What tests import by a name of the package's own goes where base says; names that base does not know are head's. */
const aliases = (base, head) => (0,values/* isTable */.bI)(base) && (0,values/* isTable */.bI)(head) ? { ...head, ...base } : (base ?? head);
const packageJson = {
    parse: parseTable,
    print: printJson,
    oldTests(base, head, locked) {
        const known = { specs: nodeSpecs(base), locked };
        const identity = (before, after) => shadows({ name: after, bin: after }, known) ? before : after;
        const pick = mergeTables({
            ...keys(productKeys, ofHead),
            ...keys(["imports", "exports"], aliases),
            ...keys(dependencyKeys, packageTable(known, nodeRules)),
            ...keys(["name", "bin"], identity),
            ...keys(["overrides", "resolutions"], overrides(known)),
            pnpm: mergeTables({ overrides: overrides(known) }, ofBase),
        }, ofBase);
        return mergeDocuments(pick, base, head);
    },
    newTests(base, head) {
        const known = { specs: nodeSpecs(base), locked: () => false };
        const pick = mergeTables({ devDependencies: addedPackages(known, nodeRules) }, ofBase);
        return mergeDocuments(pick, base, head);
    },
    packages: (value) => [
        ...[...dependencyKeys, "workspaces", "overrides", "resolutions"].map((key) => value[key]),
        (0,values/* tableAt */.af)(value, "pnpm")["overrides"],
    ],
};
const mergePackageJson = mergerOf(packageJson);

;// CONCATENATED MODULE: ./.build/projects/kinds/node/members.js


/** A member of a workspace is installed under its name, before a package of the registry that has the same. */
const nodeMembers = {
    nameOf(text) {
        const name = tableOrNothing(text)["name"];
        return typeof name === "string" ? name : undefined;
    },
    packagesOf: (text) => nodeSpecs(tableOrNothing(text)),
    shadows: (text, known) => shadows(tableOrNothing(text), known),
};
function tableOrNothing(text) {
    try {
        return parseTable(text);
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./.build/projects/kinds/node/npm-lock.js




const asked = ["dependencies", "optionalDependencies", "peerDependencies"];
/** package-lock.json and npm-shrinkwrap.json: `packages` since npm 7, nested `dependencies` before, often both. */
function npmLock(text) {
    const document = JSON.parse(text);
    return {
        graph: true,
        namesAnother: namesAnother,
        packages: [
            ...(0,values/* entriesOf */.Mc)((0,values/* valueAt */.fK)(document, "packages")).flatMap(([path, value]) => flat(path, value)),
            ...nested((0,values/* valueAt */.fK)(document, "dependencies"), 0),
        ],
    };
}
/** Packages of the repository itself stand under their folder, and a link to one leads nowhere else. */
function flat(path, value) {
    const at = path.lastIndexOf("node_modules/");
    const isOwn = at === -1 || (0,values/* valueAt */.fK)(value, "link") === true;
    const folder = at === -1 ? "" : path.slice(at + "node_modules/".length);
    const name = (0,values/* textAt */.$6)(value, "name") || folder;
    if (isOwn)
        return [];
    const one = lockedOf(name, value, namesIn(value, asked));
    return folder === name ? [one] : [one, aliasOf(one, folder)];
}
function nested(value, depth) {
    if (depth > 50)
        return [];
    return (0,values/* entriesOf */.Mc)(value).flatMap(([name, entry]) => [
        lockedOf(name, entry, namesIn(entry, ["requires"])),
        ...nested((0,values/* valueAt */.fK)(entry, "dependencies"), depth + 1),
    ]);
}
function lockedOf(name, value, requires) {
    return {
        name,
        version: (0,values/* textAt */.$6)(value, "version"),
        sources: present([(0,values/* textAt */.$6)(value, "resolved")]),
        checksums: whole((0,values/* textAt */.$6)(value, "integrity")),
        requires,
    };
}

;// CONCATENATED MODULE: ./.build/projects/kinds/node/pnpm-lock.js





/** pnpm-lock.yaml, versions 5 to 9: what a package is under `packages`, what it asks for there or under `snapshots`. */
function pnpmLock(text) {
    const document = parsePlainYaml(text);
    const tables = ["packages", "snapshots"].flatMap((table) => (0,values/* entriesOf */.Mc)((0,values/* valueAt */.fK)(document, table)));
    return {
        graph: true,
        namesAnother: namesAnother,
        packages: tables.map(([key, value]) => pnpm_lock_lockedOf(key, value)),
    };
}
function pnpm_lock_lockedOf(key, value) {
    const { name, version } = nameAndVersion(key);
    const tables = ["dependencies", "optionalDependencies"];
    return {
        name: (0,values/* textAt */.$6)(value, "name") || name,
        version: (0,values/* textAt */.$6)(value, "version") || version,
        sources: present([
            (0,values/* textAt */.$6)(value, "resolution", "tarball"),
            (0,values/* textAt */.$6)(value, "resolution", "repo"),
            local((0,values/* textAt */.$6)(value, "resolution", "directory")),
        ]),
        checksums: [
            ...whole((0,values/* textAt */.$6)(value, "resolution", "integrity")),
            ...whole((0,values/* textAt */.$6)(value, "resolution", "commit")),
        ],
        requires: [
            ...namesIn(value, [...tables, "peerDependencies"]),
            ...tables.flatMap((table) => aliased((0,values/* valueAt */.fK)(value, table))),
        ],
    };
}
/** The value of an alias names the package that is meant. */
function aliased(table) {
    return (0,values/* entriesOf */.Mc)(table).flatMap(([, target]) => typeof target === "string" && /^\/|^@?[a-z].*@/i.test(target)
        ? [nameAndVersion(target).name]
        : []);
}
/** `/name/1.0.0_peer`, `/name@1.0.0(peer@2)` and `name@1.0.0(peer@2)`. */
function nameAndVersion(key) {
    const bare = key.replace(/^\//, "").replace(/[(][^]*$/, "");
    const at = bare.indexOf("@", 1);
    if (at !== -1)
        return { name: bare.slice(0, at), version: bare.slice(at + 1) };
    const cut = bare.lastIndexOf("/");
    return { name: bare.slice(0, cut), version: bare.slice(cut + 1).replace(/_[^]*$/, "") };
}

;// CONCATENATED MODULE: ./.build/projects/kinds/node/pnpm-workspace.js





/** https://pnpm.io/pnpm-workspace_yaml: members and catalogs name packages, all else steers pnpm. */
const workspace = {
    async parse(text) {
        const { parse } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
        const found = parse(text, { logLevel: "error" }) ?? {};
        if (!(0,values/* isTable */.bI)(found))
            throw new SyntaxError("not a table");
        return found;
    },
    async print(value) {
        const { stringify } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
        return stringify(value);
    },
    oldTests(base, head, locked) {
        const catalogs = Object.values((0,values/* tableAt */.af)(base, "catalogs"));
        const known = { specs: specsOf([base["catalog"], ...catalogs]), locked };
        const catalog = packageTable(known, nodeRules);
        const pick = mergeTables({
            packages: ofHead,
            catalog,
            catalogs: eachOfHead(() => catalog),
            overrides: overrides(known),
        }, ofBase);
        return mergeDocuments(pick, base, head);
    },
    newTests: (base) => base,
    packages: (value) => ["packages", "catalog", "catalogs", "overrides"].map((key) => value[key]),
};
const mergePnpmWorkspace = mergerOf(workspace);

;// CONCATENATED MODULE: ./.build/projects/kinds/node/yarn-lock.js





/** yarn.lock, of the classic format and of the YAML that came after it. */
function yarnLock(text) {
    return /^__metadata:/m.test(text) ? berryLock(text) : classicLock(text);
}
function berryLock(text) {
    const document = parsePlainYaml(text);
    return {
        graph: true,
        namesAnother: namesAnother,
        packages: (0,values/* entriesOf */.Mc)(document)
            .filter(([key]) => key !== "__metadata")
            .flatMap(([key, value]) => berryPackages(key, value)),
    };
}
/** Under a name of its own, and under each name by which it is asked for. */
function berryPackages(key, value) {
    const resolution = (0,values/* textAt */.$6)(value, "resolution");
    if (/@(?:workspace|link|portal):/.test(resolution))
        return [];
    const cut = resolution.indexOf("@", 1);
    const name = resolution.slice(0, cut === -1 ? undefined : cut);
    const reference = cut === -1 ? "" : resolution.slice(cut + 1);
    const one = {
        name,
        version: (0,values/* textAt */.$6)(value, "version"),
        sources: present([decoded(reference.replace(/^npm:[^:]*(?:::)?/, ""))]),
        checksums: whole((0,values/* textAt */.$6)(value, "checksum").replace(/^[^/]{1,20}\//, "")),
        requires: namesIn(value, ["dependencies", "optionalDependencies", "peerDependencies"]),
    };
    return [one, ...yarn_lock_aliases(key, one)];
}
function yarn_lock_aliases(key, one) {
    return key
        .split(", ")
        .filter((descriptor) => nameOf(descriptor) !== one.name)
        .map((descriptor) => aliasOf(one, nameOf(descriptor)));
}
function decoded(text) {
    try {
        return decodeURIComponent(text.replace(/^__archiveUrl=/, ""));
    }
    catch {
        return text;
    }
}
function nameOf(descriptor) {
    const at = descriptor.indexOf("@", 1);
    return at === -1 ? descriptor : descriptor.slice(0, at);
}
/** Two blanks of indentation are the package's own, four are what it asks for. */
function classicLock(text) {
    const blocks = [];
    for (const line of text.split(/\r?\n/)) {
        if (/^[^\s#].*:$/.test(line))
            blocks.push(opened(line.slice(0, -1)));
        else
            readValue(blocks.at(-1), line);
    }
    return { graph: true, namesAnother: namesAnother, packages: blocks.flatMap(classicPackages) };
}
function opened(header) {
    const names = header.split(", ").flatMap((one) => {
        const name = nameOf(bare(one));
        const real = aliasIn(bare(one).slice(name.length + 1));
        return real.length === 0 ? [name] : real;
    });
    return { names: [...new Set(names)], values: new Map(), requires: [] };
}
function readValue(block, line) {
    const [, indent, key, value] = /^( {2}| {4})("[^"]*"|[^\s"]+)(?: (.*))?$/.exec(line) ?? [];
    if (key === undefined)
        return;
    if (indent?.length === 2)
        block?.values.set(key, bare(value ?? ""));
    else
        block?.requires.push(bare(key), ...aliasIn(bare(value ?? "")));
}
function classicPackages({ names, values, requires }) {
    const [url = "", hash = ""] = (values.get("resolved") ?? "").split("#");
    return names.map((name) => ({
        name,
        version: values.get("version") ?? "",
        sources: present([url]),
        checksums: [
            ...whole(values.get("integrity") ?? ""),
            ...(hash === "" ? [] : [["#", hash]]),
        ],
        requires,
    }));
}
function bare(text) {
    return text.replace(/^"|"$/g, "");
}

;// CONCATENATED MODULE: ./.build/projects/kinds/node/packages.js








const nodePackages = [
    {
        role: "manifest",
        files: ["package.json"],
        asks: nodeAsks,
        merge: mergePackageJson,
        members: nodeMembers,
    },
    {
        role: "manifest",
        files: ["pnpm-workspace.yaml"],
        asks: workspaceAsks,
        merge: mergePnpmWorkspace,
    },
    {
        role: "whole manifest",
        files: ["bower.json", "jsr.json"],
        asks: { why: "No lockfile is made from it." },
    },
    {
        role: "lockfile",
        files: ["package-lock.json", "npm-shrinkwrap.json"],
        read: npmLock,
        remake: "npm install",
    },
    { role: "lockfile", files: ["pnpm-lock.yaml"], read: pnpmLock, remake: "pnpm install" },
    { role: "lockfile", files: ["yarn.lock"], read: yarnLock, remake: "yarn install" },
    { role: "lockfile", files: ["bun.lock"], read: bunLock, remake: "bun install" },
    {
        role: "lockfile",
        files: ["bun.lockb"],
        read: { why: "It is binary; Bun writes bun.lock in its place since 1.2." },
        remake: "bun install --save-text-lockfile",
    },
];

;// CONCATENATED MODULE: ./.build/projects/kinds/node/pinned.js
/** The version of Node that a project pins, such as `v20.1.0`; empty where it pins none. */
async function pinnedNode(tree) {
    return ((await tree.text(".nvmrc")) || (await tree.text(".node-version"))).trim();
}

// EXTERNAL MODULE: ./.build/projects/reports/format.js
var format = __webpack_require__(30838);
;// CONCATENATED MODULE: ./.build/projects/kinds/node/jest-report.js


const texts = schemas/* array */.YOg(schemas/* unknown */.L5J())
    .transform((items) => items.filter((item) => typeof item === "string"))
    .catch([]);
const jest_report_text = schemas/* string */.YjP().catch("");
const JestReport = schemas/* object */.Ikc({
    numTotalTests: schemas/* number */.aig(),
    testResults: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: jest_report_text,
        status: jest_report_text,
        message: jest_report_text,
        assertionResults: schemas/* array */.YOg(schemas/* object */.Ikc({
            ancestorTitles: texts,
            title: jest_report_text,
            status: schemas/* string */.YjP(),
            failureMessages: texts,
            location: schemas/* object */.Ikc({ line: schemas/* number */.aig() }).nullish().catch(undefined),
        }))
            .default([]),
    })),
});
/** Of Jest (`--json`) and of Vitest (`--reporter=json`), which writes the same. */
const jest = (0,format/* shaped */.e)(JestReport, jestDrafts);
function jestDrafts(report) {
    return report.testResults.flatMap((file) => [
        ...file.assertionResults.map((test) => jest_report_testDraft(test, file.name)),
        ...(jest_report_isBroken(file) ? [fileDraft(file)] : []),
    ]);
}
/** "Test suite failed to run", or a hook outside of every test: no test says what went wrong. */
function jest_report_isBroken({ status, assertionResults }) {
    return status === "failed" && !assertionResults.some((test) => test.status === "failed");
}
function fileDraft(file) {
    return { file: file.name, name: file.name, status: "broken", message: file.message };
}
const jest_report_statuses = {
    passed: "passed",
    failed: "failed",
    pending: "skipped",
    skipped: "skipped",
    todo: "skipped",
    disabled: "skipped",
};
function jest_report_testDraft(test, file) {
    return {
        file,
        suites: test.ancestorTitles,
        name: test.title,
        // A state that we do not know shows nothing.
        status: (Object.hasOwn(jest_report_statuses, test.status) ? jest_report_statuses[test.status] : undefined) ?? "broken",
        line: test.location?.line,
        message: test.failureMessages.join("\n\n"),
    };
}

;// CONCATENATED MODULE: ./.build/projects/kinds/node/mocha-report.js


const mocha_report_text = schemas/* string */.YjP().catch("");
const MochaTest = schemas/* object */.Ikc({
    title: mocha_report_text,
    fullTitle: mocha_report_text,
    file: schemas/* string */.YjP().optional().catch(undefined),
    err: schemas/* object */.Ikc({ message: mocha_report_text, stack: mocha_report_text }).catch({ message: "", stack: "" }),
});
const MochaReport = schemas/* object */.Ikc({
    stats: schemas/* object */.Ikc({ tests: schemas/* number */.aig() }),
    tests: schemas/* array */.YOg(schemas/* unknown */.L5J()),
    passes: schemas/* array */.YOg(MochaTest),
    failures: schemas/* array */.YOg(MochaTest),
    pending: schemas/* array */.YOg(MochaTest).default([]),
});
/** Of Mocha's reporter `json`; also of Cypress, which has it from there. */
const mocha = {
    ...(0,format/* shaped */.e)(MochaReport, mochaDrafts),
    readable(value) {
        const report = MochaReport.safeParse(value);
        return report.success ? mochaSummary(report.data) : undefined;
    },
};
/** Failures first: a test that is there twice, since it went on after its end, has its own name where it failed. */
function mochaDrafts({ passes, failures, pending }) {
    return [
        ...failures.map((test) => mocha_report_draftOf(test, isHook(test) ? "broken" : "failed")),
        ...passes.map((test) => mocha_report_draftOf(test, "passed")),
        ...pending.map((test) => mocha_report_draftOf(test, "skipped")),
    ];
}
function isHook({ title }) {
    return /^"(?:before|after) (?:all|each)" hook/.test(title);
}
/** The suites have no list of their own, only one text with the title. */
function mocha_report_draftOf(test, status) {
    const { title, fullTitle, file } = test;
    const around = fullTitle.endsWith(` ${title}`) ? fullTitle.slice(0, -title.length - 1) : "";
    return {
        file,
        suites: around === "" ? [] : [around],
        name: title,
        status,
        message: mocha_report_messageOf(test.err),
    };
}
function mocha_report_messageOf({ message, stack }) {
    return stack.includes(message) ? stack : `${message}\n${stack}`;
}
/** What Mocha's own `spec` reporter says at the end. */
function mochaSummary({ passes, failures, pending }) {
    const told = failures.map(({ fullTitle, err }, index) => {
        const lines = mocha_report_messageOf(err)
            .split("\n")
            .map((line) => `     ${line}`)
            .join("\n");
        return `  ${index + 1}) ${fullTitle}:\n${lines}`;
    });
    const counts = [
        `  ${passes.length} passing`,
        ...(pending.length > 0 ? [`  ${pending.length} pending`] : []),
        ...(failures.length > 0 ? [`  ${failures.length} failing`] : []),
    ];
    return `${[counts.join("\n"), ...told].join("\n\n")}\n`;
}

;// CONCATENATED MODULE: ./.build/projects/kinds/node/playwright-report.js


const playwright_report_text = schemas/* string */.YjP().catch("");
const Location = schemas/* object */.Ikc({ file: schemas/* string */.YjP(), line: schemas/* number */.aig() }).optional().catch(undefined);
const Fault = schemas/* object */.Ikc({ message: playwright_report_text, stack: playwright_report_text, location: Location }).partial();
const Spec = schemas/* object */.Ikc({
    title: playwright_report_text,
    file: playwright_report_text,
    line: schemas/* number */.aig().optional().catch(undefined),
    tests: schemas/* array */.YOg(schemas/* object */.Ikc({
        projectName: playwright_report_text,
        status: schemas/* string */.YjP(),
        results: schemas/* array */.YOg(schemas/* object */.Ikc({ error: Fault.optional().catch(undefined) })).catch([]),
    })),
});
const Suite = schemas/* lazy */.RZV(() => schemas/* object */.Ikc({
    title: playwright_report_text,
    file: playwright_report_text,
    specs: schemas/* array */.YOg(Spec).default([]),
    suites: schemas/* array */.YOg(Suite).default([]),
}));
const PlaywrightReport = schemas/* object */.Ikc({
    config: schemas/* object */.Ikc({ rootDir: schemas/* string */.YjP() }),
    suites: schemas/* array */.YOg(Suite),
    errors: schemas/* array */.YOg(Fault).default([]),
});
/** Of Playwright's reporter `json`. */
const playwright = (0,format/* shaped */.e)(PlaywrightReport, playwrightDrafts);
function playwrightDrafts({ config, suites, errors }) {
    const folder = config.rootDir;
    return [
        ...suites.flatMap((suite) => suiteDrafts(suite, [], folder)),
        // A file that does not load, a global setup that fails.
        ...errors.map((error) => ({
            file: error.location?.file,
            name: "outside of tests",
            status: "broken",
            message: playwright_report_messageOf(error),
            site: error.location,
        })),
    ];
}
/** The outermost suite is called after its file. */
function suiteDrafts(suite, around, folder) {
    const names = suite.title === suite.file ? around : [...around, suite.title];
    return [
        ...suite.specs.flatMap((spec) => specDrafts(spec, names, folder)),
        ...suite.suites.flatMap((inner) => suiteDrafts(inner, names, folder)),
    ];
}
/** What counts is whether it ended as expected: a test may be marked to fail. `flaky` passed in the end. */
const playwright_report_statuses = {
    expected: "passed",
    flaky: "passed",
    unexpected: "failed",
    skipped: "skipped",
};
/** Files are named from the folder of the tests. */
function specDrafts(spec, names, folder) {
    const file = spec.file.startsWith("/") ? spec.file : `${folder}/${spec.file}`;
    return spec.tests.map(({ projectName, status, results }) => {
        const fault = results.findLast((result) => result.error !== undefined)?.error;
        const site = fault?.location;
        return {
            file,
            suites: [projectName, ...names],
            name: spec.title,
            status: (Object.hasOwn(playwright_report_statuses, status) ? playwright_report_statuses[status] : undefined) ?? "broken",
            line: spec.line,
            message: fault === undefined ? undefined : playwright_report_messageOf(fault),
            site,
        };
    });
}
function playwright_report_messageOf({ message = "", stack = "" }) {
    return stack.includes(message) ? stack : `${message}\n${stack}`;
}

;// CONCATENATED MODULE: ./.build/projects/kinds/node/command.js

/** What runs tests. Where one is also in an earlier command, the last one's report is not all of them. */
const runner = /\b(?:jest|vitest|mocha|_mocha|ava|tape|tap|qunit|jasmine|karma|cypress|playwright|uvu|lab|node --test|bun test|deno test|react-scripts test|turbo|nx|lerna|npm-run-all|run-s|run-p|wireit)\b/;
/**
 * The command that a script ends in, through scripts that it runs with the same package manager. Undefined where it cannot
 * be told for sure: pipes, redirections, several runners, words of other tools.
 */
function lastCommand(scripts, script, manager) {
    return follow({ scripts, manager }, script, []);
}
function follow(setting, script, seen) {
    const { scripts } = setting;
    const text = textOf(scripts, script);
    const around = [`pre${script}`, `post${script}`].map((name) => textOf(scripts, name));
    if (text === undefined || seen.includes(script))
        return undefined;
    const segments = segmentsOf(text);
    const last = segments?.at(-1);
    if (segments === undefined || last === undefined)
        return undefined;
    const others = [...around, ...segments.slice(0, -1).map((words) => words.join(" "))];
    if (others.some((other) => mentionsRunner(scripts, other ?? "", [script])))
        return undefined;
    const words = command_bare(last);
    const inner = innerScript(words, setting);
    if (inner === undefined)
        return { words, hops: 0 };
    const found = follow(setting, inner.script, [...seen, script]);
    return found === undefined ? undefined : { ...found, hops: found.hops + inner.hops };
}
function textOf(scripts, name) {
    return Object.hasOwn(scripts, name) ? scripts[name] : undefined;
}
function mentionsRunner(scripts, text, seen) {
    if (runner.test(text))
        return true;
    return text
        .split(/[\s"'`;&|()]+/)
        .filter((word) => Object.hasOwn(scripts, word) && !seen.includes(word))
        .some((word) => mentionsRunner(scripts, scripts[word] ?? "", [...seen, word]));
}
/** The commands that `&&` joins, as words; undefined where a shell would do more than run them. */
function segmentsOf(text) {
    const bareText = text.replace(/'[^']*'|"[^"$`\\]*"/g, "Q");
    if (/[|;`"'\\()<>#\n\r]|\$\(|(?:^|[^&])&(?:[^&]|$)|&&&/.test(bareText))
        return undefined;
    const words = text.match(/&&|(?:'[^']*'|"[^"]*"|[^\s"'&])+/g) ?? [];
    const segments = [[]];
    for (const word of words) {
        if (word === "&&")
            segments.push([]);
        else
            segments.at(-1)?.push(word.replace(/^(['"])(.*)\1$/, "$2"));
    }
    return segments.every((segment) => segment.length > 0) ? segments : undefined;
}
/** Without variables, `npx` and the coverage tools, which run what stands behind them as it is. */
function command_bare(words) {
    const [first = "", second = ""] = words;
    if (/^(?:[A-Za-z_]\w*=.*|cross-env)$/.test(first))
        return command_bare(words.slice(1));
    if (/^(?:npx|bunx)$/.test(first))
        return command_bare(words.slice(isYes.test(second) ? 2 : 1));
    if (/^pnpm exec$/.test(`${first} ${second}`))
        return command_bare(words.slice(2));
    if (!/^(?:c8|nyc)$/.test(first))
        return words;
    const at = words.findIndex((word) => command_program.test(word));
    return at === -1 ? words : words.slice(at);
}
const isYes = /^(?:--yes|-y|--no|--no-install)$/;
/** What a coverage tool is put before. */
const command_program = /^(?:node|jest|mocha|_mocha|vitest|ava|tape|npm|pnpm|yarn)$/;
/** `npm run a`, `npm run a --`, `npm test`, `pnpm a`, `yarn run a`. Other words of it reach who knows whom. */
function innerScript(words, { scripts, manager }) {
    const [first, ...rest] = words.filter(isSpoken);
    const script = first === manager ? scriptCalled(manager, rest) : undefined;
    if (script === undefined || textOf(scripts, script.name) === undefined)
        return undefined;
    const hop = manager === "npm" ? 1 : 0;
    if (script.more.length === 0)
        return { script: script.name, hops: hop };
    const endsInDashes = hop === 1 && script.more.join(" ") === "--";
    return endsInDashes ? { script: script.name, hops: 0 } : undefined;
}

;// CONCATENATED MODULE: ./.build/projects/kinds/node/test-reporter.js
/**
 * A reporter of node:test as a module of its own text, for `--test-reporter`. Node's `junit` and `tap` leave out the file
 * of a test that passes (before Node 26), so equal names in two files could not be told apart. Writes CTRF; `other` is
 * what could not be run as a test: a file whose process ended before its tests, a hook that failed.
 */
const test_reporter_text = `
export default async function* report(source) {
  const names = [];
  const tests = [];
  for await (const { type, data } of source) {
    if (type === "test:start") names[data.nesting] = data.name;
    if (type !== "test:pass" && type !== "test:fail") continue;
    const { nesting, name, file, line, skip, todo, details = {} } = data;
    const error = details.error ?? {};
    const isSuite = details.type === "suite";
    if (isSuite && skip === undefined && todo === undefined && (type === "test:pass" || error.failureType === "subtestsFailed")) continue;
    const notRun = ["hookFailed", "cancelledByParent"].includes(error.failureType) || error.exitCode !== undefined;
    const skipped = skip !== undefined || todo !== undefined;
    const failed = notRun ? "other" : "failed";
    const cause = error.cause ?? error;
    tests.push({
      name,
      suite: names.slice(0, nesting),
      status: skipped ? "skipped" : type === "test:pass" ? "passed" : failed,
      filePath: file,
      line,
      message: type === "test:pass" ? undefined : String(cause?.stack ?? cause).slice(0, 4000),
    });
  }
  yield JSON.stringify({ results: { tool: { name: "node:test" }, summary: {}, tests } });
}
`;
/** For `--test-reporter`: without a space or a quote, as `NODE_OPTIONS` needs it. */
const nodeTestReporter = `data:text/javascript,${encodeURIComponent(test_reporter_text).replaceAll("'", "%27")}`;

;// CONCATENATED MODULE: ./.build/projects/kinds/node/results.js


/**
 * How the runner that a script ends in reports its tests. Undefined where words put behind the script may not reach it,
 * or may mean something else to it: a gate without per-test results is better than one that is red for our words.
 */
function scriptResults(setting, script) {
    const found = lastCommand(setting.scripts, script, setting.manager);
    if (found === undefined || found.words.includes("--"))
        return undefined;
    const results = resultsOf(found.words, setting);
    if (results === undefined || results.args.length === 0 || setting.manager !== "npm")
        return results;
    // npm hands on what stands behind `--`.
    return { ...results, args: [...Array(found.hops + 1).fill("--"), ...results.args] };
}
function resultsOf(words, setting) {
    const [first = "", ...rest] = words;
    if (first === "node")
        return nodeResults(rest, setting);
    if (first === "bun")
        return rest[0] === "test" ? bunResults(rest) : undefined;
    const manager = first === "yarn" || first === "pnpm";
    const [name = "", ...options] = manager ? rest : words;
    return runners[results_nameOf(name)]?.(options);
}
/** Whether node itself runs the tests, or a runner's own file. */
function nodeResults(words, setting) {
    if (words.includes("--test"))
        return nodeTestResults(words, setting);
    const at = words.findIndex((word) => !word.startsWith("-"));
    const path = words[at] ?? "";
    return path.includes("node_modules/") ? runners[results_nameOf(path)]?.(words.slice(at + 1)) : undefined;
}
/** `node_modules/jest/bin/jest.js`, `./node_modules/.bin/mocha` */
function results_nameOf(path) {
    return /^(?:(?:\.\/)?node_modules\/(?:[^\s/]+\/)*)?([\w-]+)(?:\.m?js)?$/.exec(path)?.[1] ?? "";
}
/** Measured with Jest 27 to 30, Vitest 1 to 5, Mocha 8 to 11, AVA 6, tape 5. */
const runners = Object.assign(Object.create(null), {
    jest: results_jest,
    vitest,
    mocha: results_mocha,
    _mocha: results_mocha,
    ava,
    tape,
    playwright: results_playwright,
});
/** Its text for people goes to stderr then, as it always does. */
function results_jest(options) {
    if (has(options, /^--(?:json|outputFile|listTests|showConfig|init|clearCache|watch)/))
        return undefined;
    return results_json(["--json", "--outputFile={report}", "--testLocationInResults"]);
}
/** As one text, `outputFile` overrides what the configuration says of any reporter. */
function vitest(options) {
    const command = options.find((word) => !word.startsWith("-"));
    if (command !== undefined && /^(?:bench|list|init|typecheck|watch|dev|complete)$/.test(command))
        return undefined;
    if (has(options, /^--(?:outputFile|reporter|mergeReports|merge-reports|standalone|watch|ui|listTags|clearCache)/))
        return undefined;
    return results_json(["--reporter=default", "--reporter=json", "--outputFile={report}"]);
}
/** It has one reporter: we print for people what it would have. The last one that is named counts. */
function results_mocha(options) {
    if (has(options, /^(?:--(?:watch|reporter-option|reporterOption|list|dry-run|help|version|init)|-[wO])/))
        return undefined;
    return results_json(["--reporter", "json"]);
}
function ava(options) {
    if (has(options, /^(?:--(?:watch|reset-cache|help|version)|-[wt]|debug$|reset-cache$)/))
        return undefined;
    return { format: "tap", args: has(options, /^--tap$/) ? [] : ["--tap"], env: {} };
}
/** It knows nothing but TAP. */
function tape() {
    return { format: "tap", args: [], env: {} };
}
function results_playwright(options) {
    if (options[0] !== "test" || has(options, /^--(?:reporter|list|ui|debug|help)/))
        return undefined;
    return {
        ...results_json(["--reporter=list,json"]),
        env: { PLAYWRIGHT_JSON_OUTPUT_NAME: "{report}" },
    };
}
function bunResults(options) {
    if (has(options, /^--(?:reporter|watch|hot)/))
        return undefined;
    return { format: "junit", args: ["--reporter=junit", "--reporter-outfile={report}"], env: {} };
}
/**
 * Words behind a file belong to the file, so the environment has to say it; every process that is no test runner leaves
 * it alone. Node 18.15 and later take it, one before that would not start.
 */
function nodeTestResults(options, { node, scripts }) {
    if (has(options, /^--(?:test-reporter|watch|permission|experimental-permission)/))
        return undefined;
    const pinned = Number(/^v?(\d+)/.exec(node)?.[1] ?? 20);
    const overridden = Object.values(scripts).some((text) => text.includes("NODE_OPTIONS"));
    if (pinned < 20 || overridden)
        return undefined;
    const words = [
        "--test-reporter=spec",
        "--test-reporter-destination=stdout",
        `--test-reporter=${nodeTestReporter}`,
        '--test-reporter-destination="{report}"',
    ];
    return { format: "json", args: [], env: { NODE_OPTIONS: words.join(" ") } };
}
function results_json(args) {
    return { format: "json", args: [...args], env: {} };
}
function has(options, pattern) {
    return options.some((option) => pattern.test(option));
}

;// CONCATENATED MODULE: ./.build/projects/kinds/node/written-results.js





/** How tests are read of a command that somebody wrote down: a script by its name alone, or a runner of tests by its own. */
async function writtenResults(words, tree) {
    const { scripts } = (await readPackage(tree)) ?? { scripts: {} };
    const node = await pinnedNode(tree);
    const manager = managerNamed(words[0]);
    if (manager === undefined) {
        const setting = { scripts: { gate: (0,command_line/* commandLine */.a)(words) }, manager: "yarn", node };
        return scriptResults(setting, "gate");
    }
    // Options between would be the manager's, words behind the script's.
    const call = scriptCalled(manager, words.slice(1).filter(isSpoken));
    if (call === undefined || call.more.length > 0)
        return undefined;
    return scriptResults({ scripts, manager, node }, call.name);
}

;// CONCATENATED MODULE: ./.build/projects/kinds/node/reports.js




const file = /^[^\s>]{1,500}\.[cm]?[jt]sx?$/;
/** How runners of JavaScript report tests. Vitest and Bun write what Jest writes, or JUnit XML. */
const nodeReports = {
    reports: {
        json: [jest, mocha, playwright],
        junit: { noClass: "test", isBroken: reports_isBroken },
        files: file,
    },
    knownResults: { of: writtenResults },
};
/** node:test, whose file ended before its tests; Jest and Vitest, whose file did not load. */
function reports_isBroken({ name, className, kind, message, body }) {
    if (/^test suite failed to run/i.test(message))
        return true;
    return file.test(name) && (kind === "error" || name === className || /\bexitCode: /.test(body));
}

;// CONCATENATED MODULE: ./.build/projects/kinds/node/rooms.js
const nodeRooms = {
    stores: [
        ".cache/node/corepack",
        ".cache/yarn",
        ".local/share/pnpm/store",
        ".npm/_cacache",
        ".yarn/berry/cache",
    ],
    config: [".bunfig.toml", ".config/pnpm/rc", ".npmrc", ".yarnrc", ".yarnrc.yml"],
    pointers: [
        "NPM_CONFIG_GLOBALCONFIG",
        "NPM_CONFIG_USERCONFIG",
        "npm_config_globalconfig",
        "npm_config_userconfig",
    ],
    toolchain: ["COREPACK_HOME", "PNPM_HOME"],
    toolHomes: {
        CYPRESS_CACHE_FOLDER: ".cache/Cypress",
        NODENV_ROOT: ".nodenv",
        NVM_DIR: ".nvm",
        PLAYWRIGHT_BROWSERS_PATH: ".cache/ms-playwright",
        PUPPETEER_CACHE_DIR: ".cache/puppeteer",
        VOLTA_HOME: ".volta",
    },
    optionLists: ["NODE_OPTIONS"],
    places: {
        BUN_INSTALL_CACHE_DIR: ".bun/install/cache",
        COREPACK_HOME: ".cache/node/corepack",
        YARN_GLOBAL_FOLDER: ".yarn/berry",
        npm_config_cache: ".npm",
    },
    leading: [
        "npm_config_prefix",
        "npm_config_store_dir",
        "nx_cache_directory",
        "pnpm_home",
        "turbo_cache_dir",
        "yarn_cache_folder",
    ],
    above: [
        ".babelrc",
        ".babelrc.json",
        ".eslintrc.cjs",
        ".eslintrc.js",
        ".eslintrc.json",
        ".mocharc.cjs",
        ".mocharc.js",
        ".mocharc.json",
        ".mocharc.yml",
        ".pnp.cjs",
        ".pnpmfile.cjs",
        ".swcrc",
        "babel.config.js",
        "babel.config.json",
        "bunfig.toml",
        "eslint.config.js",
        "eslint.config.mjs",
        "jest.config.js",
        "jest.config.json",
        "node_modules",
        "package.json",
        "pnpm-workspace.yaml",
        "tsconfig.json",
        "vite.config.js",
        "vite.config.ts",
        "vitest.config.js",
        "vitest.config.ts",
    ],
};

;// CONCATENATED MODULE: ./.build/projects/kinds/node/scripts.js

/** Names under which projects keep what a gate is for, the best first. */
const candidates = {
    test: ["test", "test:ci", "test:run", "test:once", "test:unit"],
    lint: ["lint", "lint:check", "lint:ci"],
    typecheck: [
        "typecheck",
        "type-check",
        "check-types",
        "check:types",
        "types:check",
        "tsc",
        "check",
    ],
};
/**
 * Scripts that a gate can run: they exist, end by themselves and are not npm's placeholder. One that only reports goes
 * before one that mends files as it goes. `check` counts where no script is there for types alone: it is what Svelte,
 * Biome and many others call theirs.
 */
function gateScripts(scripts) {
    return [["test"], ["lint"], ["typecheck"]].flatMap(([gate]) => {
        const usable = candidates[gate].filter((script) => isUsable(scripts, script));
        const script = usable.find((name) => !writes(scripts[name] ?? "")) ?? usable[0];
        return script === undefined ? [] : [{ gate, script }];
    });
}
function isUsable(scripts, name) {
    const text = Object.hasOwn(scripts, name) ? (scripts[name] ?? "") : "";
    return text.trim() !== "" && !isPlaceholder(text) && !watches(scripts, name, []);
}
/** What `npm init` writes: it fails always, or passes always where people took the `exit 1` away. */
function isPlaceholder(text) {
    return /no test specified/i.test(text) || /^\s*(?:exit \d+|true|:)\s*$/.test(text);
}
/** Whether a script, or one that it runs, waits for changes and never ends. */
function watches(scripts, name, seen) {
    const text = scripts[name] ?? "";
    if (staysOpen(text))
        return true;
    return scriptsCalledIn(text).some((next) => Object.hasOwn(scripts, next) &&
        !seen.includes(next) &&
        watches(scripts, next, [...seen, name]));
}
function staysOpen(text) {
    if (/\s--watch(?:All)?(?!\S*[= ]false)(?=[\s=]|$)/.test(text))
        return true;
    if (/\b(?:vitest (?:watch|dev)\b|nodemon\b|tsx watch\b|ts-node-dev\b)/.test(text))
        return true;
    if (/\bng test\b/.test(text))
        return !/--(?:no-watch|watch[= ]false)/.test(text);
    return /\b(?:tsc|mocha|ava|vitest|rollup)\b[^&|;]*\s-w(?:\s|$)/.test(text);
}
function writes(text) {
    return /\s--(?:fix|write)\b/.test(text);
}

;// CONCATENATED MODULE: ./.build/projects/kinds/node/node.js











const node = {
    name: "node",
    detect: node_detect,
    packages: nodePackages,
    setsUp: [
        ".npmrc",
        ".nvmrc",
        ".node-version",
        ".yarnrc",
        ".yarnrc.yml",
        ".pnpmfile.cjs",
        ".pnpmfile.mjs",
        "bunfig.toml",
        "patches/*.patch",
    ],
    rooms: nodeRooms,
    programs: { bun: "oven-sh/setup-bun", pnpm: "pnpm/action-setup" },
    ...nodeFiles,
    ...nodeCalls,
    ...nodeReports,
};
/** npm, pnpm, yarn and bun: the scripts of package.json. */
async function node_detect(tree) {
    const manifest = await readPackage(tree);
    if (manifest === undefined)
        return kind/* nothing */.s6;
    const manager = await managerOf(tree, manifest);
    const node = await pinnedNode(tree);
    const setting = { scripts: manifest.scripts, manager: manager.name, node };
    return {
        gates: gateScripts(manifest.scripts).map(({ gate: name, script }) => {
            const found = (0,kind/* gate */.Gj)(name, manager.run(script), `package.json scripts.${script}`);
            return name === "test" ? (0,kind/* reporting */.vR)(found, scriptResults(setting, script)) : found;
        }),
        setup: manager.install === undefined ? [] : [manager.install],
    };
}

;// CONCATENATED MODULE: ./.build/projects/kinds/others.js
const unread = "Its lockfile is not read either.";
const noSums = "It has no checksums.";
/** Crystal, Haskell, OCaml, Elm, Julia, Lua, Nim and Nix: known by their files alone. */
const others = {
    name: "others",
    packages: [
        {
            role: "whole manifest",
            files: ["shard.yml", "*.cabal", "package.yaml", "stack.yaml"],
            asks: { why: unread },
        },
        {
            role: "whole manifest",
            files: ["dune-project", "dune", "*.opam", "elm.json", "project.toml"],
            asks: { why: "No lockfile that belongs to it is read." },
        },
        {
            role: "whole manifest",
            files: ["*.rockspec", "*.nimble"],
            asks: { why: "It is a program." },
        },
        {
            role: "lockfile",
            files: ["shard.lock"],
            read: { why: noSums },
            remake: "shards install",
        },
        {
            role: "lockfile",
            files: ["cabal.project.freeze"],
            read: { why: noSums },
            remake: "cabal freeze",
        },
        {
            role: "lockfile",
            files: ["stack.yaml.lock"],
            read: { why: "It fixes a whole snapshot by its address." },
            remake: "stack build --dry-run",
        },
        {
            role: "lockfile",
            files: ["flake.lock"],
            read: { why: "What it is made from is a program." },
            remake: "nix flake lock",
        },
        {
            role: "lockfile",
            files: ["mise.lock"],
            read: { why: "It fixes programs, which every platform has its own of." },
            remake: "mise lock",
        },
        {
            role: "lockfile",
            files: ["devbox.lock"],
            read: { why: "It fixes programs, which every platform has its own of." },
            remake: "devbox install",
        },
    ],
    tests: {
        code: "pl|pm|lua|nim|cr|jl|r|ml|hs|sol|el|vim|tcl",
        specs: "lua|cr",
        camel: "hs",
        names: [/[a-z0-9](?:Spec|Specs)\.hs$/],
        data: String.raw `t|t\.sol|tftest\.hcl`,
        folders: /^testthat$/i,
        // Of Perl.
        paths: /^x?t\/.*\.(?:t|p[lm]|sh)$/,
    },
    calls: { interpreters: "perl|lua|Rscript", code: "pl|lua" },
    config: { names: [/^(?:flake|shell|default|devenv)\.nix$|^devbox\.json$/i] },
};

;// CONCATENATED MODULE: ./.build/projects/kinds/php/files.js
/** How PHP tells tests and their configuration, by name and by text. */
const phpFiles = {
    tests: {
        code: "php",
        specs: "php",
        camel: "php",
        names: [/[a-z0-9](?:Cest|Cept)\.php$/],
        loose: /^Test[A-Z]\w*\.php$/,
        data: "phpt",
    },
    config: {
        names: [
            /^(?:phpunit.*\.xml|phpunit\.xml\.dist|phpstan.*\.neon(?:\.dist)?|psalm.*\.xml(?:\.dist)?|phpcs.*\.xml(?:\.dist)?|codeception(?:\.dist)?\.ya?ml|behat(?:\.dist)?\.ya?ml|pest\.php|phpspec\.ya?ml)$/i,
            /^infection(?:[.-][\w.-]+)?\.(?:jsonc?|json5|toml|dist)$/i,
        ],
    },
    texts: [
        { files: /\.php$/i, whole: [/\bextends[ \t]+\w*TestCase\b|^[ \t]*(?:test|it)\(\s*["']/m] },
    ],
    calls: {
        interpreters: "php",
        code: "php",
        tables: [
            {
                program: "composer",
                files: ["composer.json"],
                at: ["scripts"],
                // It calls other scripts as `@name`.
                line: (text) => text.replace(/^@(?:php |composer )?/, "composer "),
            },
        ],
    },
    configKeys: { file: /^composer\.json$/, keys: "config autoload-dev" },
    steering: { files: /^phpunit.*$/, keys: "bootstrap" },
};

;// CONCATENATED MODULE: ./.build/projects/kinds/php/asks.js



/** What a composer.json asks for. */
function composerAsks(text, path) {
    const document = (0,manifest/* readManifest */.W)(path, text);
    return ["require", "require-dev", "replace", "provide", "conflict"]
        .flatMap((table) => tableOf((0,values/* valueAt */.fK)(document, table)))
        .map(([name, how]) => [name.toLowerCase(), how]);
}

;// CONCATENATED MODULE: ./.build/projects/kinds/php/composer-json.js




const composerJson = {
    parse: parseTable,
    print: printJson,
    oldTests(base, head) {
        const product = [
            "require",
            "require-dev",
            "autoload",
            "name",
            "type",
            "version",
            "description",
        ];
        const more = ["license", "authors", "keywords", "conflict", "provide", "suggest"];
        const stable = ["minimum-stability", "prefer-stable"];
        return mergeDocuments(mergeTables(keys([...product, ...more, ...stable], ofHead), ofBase), base, head);
    },
    newTests(base, head) {
        const specs = specsOf([base["require"], base["require-dev"]]);
        const added = addedPackages({ specs, locked: () => false }, { isForeign: () => false });
        return mergeDocuments(mergeTables({ "require-dev": added }, ofBase), base, head);
    },
    packages: (value) => [value["require"], value["require-dev"]],
};
const mergeComposerJson = mergerOf(composerJson);

;// CONCATENATED MODULE: ./.build/projects/kinds/php/composer-lock.js


/** composer.lock. */
function composerLock(text) {
    const document = JSON.parse(text);
    const packages = ["packages", "packages-dev"].flatMap((table) => (0,values/* listOf */.c3)((0,values/* valueAt */.fK)(document, table)));
    return {
        graph: true,
        packages: packages.map((value) => ({
            name: (0,values/* textAt */.$6)(value, "name").toLowerCase(),
            version: (0,values/* textAt */.$6)(value, "version"),
            sources: present([(0,values/* textAt */.$6)(value, "source", "url"), local((0,values/* textAt */.$6)(value, "dist", "url"))]),
            checksums: [
                ...whole((0,values/* textAt */.$6)(value, "dist", "shasum")),
                ...["source", "dist"].flatMap((kind) => {
                    const reference = (0,values/* textAt */.$6)(value, kind, "reference");
                    return reference === "" ? [] : [[kind, reference]];
                }),
            ],
            requires: lock_namesIn(value, ["require"]).map((name) => name.toLowerCase()),
        })),
    };
}

;// CONCATENATED MODULE: ./.build/projects/kinds/php/packages.js



const phpPackages = [
    { role: "manifest", files: ["composer.json"], asks: composerAsks, merge: mergeComposerJson },
    {
        role: "lockfile",
        files: ["composer.lock"],
        read: composerLock,
        remake: "composer update --lock",
    },
];

;// CONCATENATED MODULE: ./.build/projects/kinds/php/rooms.js
const phpRooms = {
    stores: [".cache/composer"],
    config: [
        ".composer/auth.json",
        ".composer/config.json",
        ".config/composer/auth.json",
        ".config/composer/config.json",
    ],
    places: { COMPOSER_CACHE_DIR: ".cache/composer" },
    leading: ["composer_home"],
    above: ["composer.json"],
};

;// CONCATENATED MODULE: ./.build/projects/kinds/php/php.js




const php = {
    name: "php",
    detect: php_detect,
    packages: phpPackages,
    setsUp: [".php-version"],
    rooms: phpRooms,
    ...phpFiles,
};
/** PHP with Composer: its `test` script, else PHPUnit where that is configured. */
async function php_detect(tree) {
    if (!tree.has("composer.json"))
        return kind/* nothing */.s6;
    const test = await php_tests(tree);
    return {
        gates: test === undefined ? [] : [test],
        setup: [["composer", "install", "--no-interaction", "--no-progress"]],
    };
}
async function php_tests(tree) {
    if (/"scripts"\s*:\s*\{[^}]*"test"\s*:/.test(await tree.text("composer.json"))) {
        return (0,kind/* gate */.Gj)("composer test", ["composer", "run-script", "test"], "composer.json scripts.test");
    }
    const file = tree.files.find((path) => /^phpunit\.(?:dist\.)?xml(?:\.dist)?$/.test(path));
    if (file === undefined)
        return undefined;
    const results = { format: "junit", args: ["--log-junit", "{report}"], env: {} };
    return (0,kind/* reporting */.vR)((0,kind/* gate */.Gj)("phpunit", ["vendor/bin/phpunit"], file), results);
}

;// CONCATENATED MODULE: ./.build/projects/kinds/python/calls.js
/** What commands and configuration of Python call, and where pyproject.toml configures gates. */
const pythonCalls = {
    calls: {
        interpreters: String.raw `python[\d.]*|pypy3?|coverage|uv|poetry|pdm|pipenv`,
        configFlags: "--cov-config",
        modules: (name) => {
            const file = name.replaceAll(".", "/");
            return [`${file}/__init__.py`, `${file}/__main__.py`, `${file}.py`];
        },
        scripts: "py",
        entries: "__main__|__init__",
        tasks: [
            { programs: ["nox"], files: ["noxfile.py"] },
            { programs: ["tox"], files: ["tox.ini"] },
            { programs: ["invoke", "inv"], files: ["tasks.py"] },
            { programs: ["doit"], files: ["dodo.py"] },
            { programs: ["hatch"], files: ["hatch.toml"] },
        ],
        tables: [
            inPyproject("poe", "poe", "tasks"),
            inPyproject("pdm", "pdm", "scripts"),
            inPyproject("rye", "rye", "scripts"),
            inPyproject("task", "taskipy", "tasks"),
            inPyproject("hatch", "hatch", "envs"),
            inPyproject("hatch", "hatch", "env", "scripts"),
            inPyproject("pixi", "pixi", "tasks"),
            inPyproject("tox", "tox"),
            { program: "pipenv", files: ["Pipfile"], at: ["scripts"] },
        ],
        imports: { files: /\.py$/, named: calls_imports },
    },
    configKeys: {
        file: /^pyproject\.toml$/,
        keys: "tool.pytest tool.coverage tool.tox tool.nox tool.hatch tool.mypy tool.ruff tool.pylint tool.flake8 tool.black tool.isort tool.pyright tool.poe tool.taskipy",
    },
    lockedAs: (name) => [`name = "${name}"`],
    steering: {
        files: /^(?:pyproject\.toml|conftest\.py|pytest\.ini|tox\.ini|setup\.cfg)$/,
        modules: (text) => [...optionModules(text), ...plugins(text)].flatMap(placesOf),
    },
};
function inPyproject(program, ...at) {
    return { program, files: ["pyproject.toml"], at: ["tool", ...at], whole: true };
}
function calls_imports(text) {
    return [...text.matchAll(/^[ \t]*(?:from|import)[ \t]+([\w.]{1,200})/gm)].map(([, name = ""]) => {
        const file = name.replace(/^\.+/, "").replaceAll(".", "/");
        return [`${file}/__init__.py`, `${file}.py`];
    });
}
/** `addopts = "-p shop.testing"` */
function optionModules(text) {
    return [...text.matchAll(/(?:^|[\s"'])-p[ =]?([A-Za-z_][\w.]{1,200})/gm)].map(([, name = ""]) => name);
}
/** `pytest_plugins = ["shop.testing"]` */
function plugins(text) {
    return [
        ...text.matchAll(/^pytest_plugins\b[^=\n]{0,50}=\s{0,9}([[(]?[^\])\n]{0,100}(?:\n[^\])\n]{1,200}){0,30})/gm),
    ].flatMap(([, value = ""]) => [...value.matchAll(/["']([\w.]{1,200})["']/g)].map(([, name = ""]) => name));
}
function placesOf(name) {
    const path = name.replaceAll(".", "/");
    const places = [`${path}.py`, `${path}/__init__.py`];
    return [...places, ...places.map((place) => `src/${place}`)];
}

;// CONCATENATED MODULE: ./.build/projects/kinds/python/files.js
/** How Python tells tests and their configuration, by name and by text. */
const pythonFiles = {
    tests: {
        code: "pyi?",
        runners: "pytest",
        // What unittest finds by its own pattern, but for names of libraries: `testing.py`, `tester.py`.
        own: { files: /\.py$/, tests: /^test(?!ing|er|imon|ament|able)[a-z0-9_]*\.py$/ },
        data: "ambr",
    },
    config: {
        names: [
            /^(?:pytest|tox|mypy|setup|pylintrc|flake8|ruff|nose|unittest|alembic-test|behave|hatch|uv|conda-pypi)\.(?:ini|cfg|toml)$/i,
            /^pyrightconfig(?:[.-][\w.-]+)?\.(?:jsonc?|json5|toml|dist)$/i,
            /^(?:conftest|sitecustomize|usercustomize|noxfile|toxfile)\.py$|^pylintrc$|\.pth$/i,
            /^(?:test_settings|settings_test)\.py$/i,
        ],
        places: [
            // Elsewhere they are a part of the product: `shop/tasks.py` of Celery.
            /^(?:fabfile|dodo|tasks)\.py$/i,
            // The root is on Python's path: a module of this name there is loaded in place of the tool.
            /^(?:pytest|_pytest|py|pluggy|iniconfig|unittest|doctest|nose2?|coverage|xdist|hypothesis|tox|nox)(?:\.py|\/)/,
        ],
        vendored: String.raw `(?:site|dist)-packages|\.?venv|__pypackages__`,
        withTests: /(?:^|\/)conftest\.py$/,
    },
    texts: [
        {
            files: /\.py$/i,
            whole: [
                /^[ \t]*(?:import|from)[ \t]+(?:pytest|unittest|nose|hypothesis|django\.test|twisted\.trial|testtools)\b/m,
                /^[ \t]*(?:async[ \t]+)?(?:def[ \t]+test\w*[ \t]*\(|class[ \t]+\w+\([^)\n]*TestCase)/m,
            ],
            inline: /^[ \t]*>>>[ \t]/m,
        },
    ],
};

// EXTERNAL MODULE: ./.build/projects/config/toml-document.js + 1 modules
var toml_document = __webpack_require__(66362);
;// CONCATENATED MODULE: ./.build/projects/kinds/python/project.js


const project_texts = schemas/* array */.YOg(schemas/* unknown */.L5J())
    .transform((items) => items.filter((item) => typeof item === "string"));
const groups = schemas/* record */.g1P(schemas/* string */.YjP(), project_texts.catch([])).catch({});
const Pyproject = schemas/* object */.Ikc({
    project: schemas/* object */.Ikc({ dependencies: project_texts.catch([]), "optional-dependencies": groups })
        .catch({ dependencies: [], "optional-dependencies": {} }),
    "dependency-groups": groups,
});
const markers = /^(?:pyproject\.toml|setup\.(?:py|cfg)|requirements[^/]*\.txt|Pipfile|tox\.ini|\.?pytest\.ini|[^/]+\.py|tests?\/(?:[^/]+\/)*test[^/]*\.py)$/;
const requirements = /^(?:requirements(?:[-_.](?:dev|develop|test|tests|testing|ci))?|(?:dev|test|tests)[-_]requirements|requirements\/(?:base|main|dev|test|tests|testing|ci))\.txt$/;
/** The Python project at the root; undefined where nothing at the root is Python's. */
async function readPython(tree) {
    if (!tree.some(markers))
        return undefined;
    const requirementFiles = tree.files.filter((path) => requirements.test(path)).toSorted();
    const [pyproject, setupCfg, toxIni, mypyIni, dotMypyIni, setupPy, pipfile, ...listed] = await Promise.all([
        "pyproject.toml",
        "setup.cfg",
        "tox.ini",
        "mypy.ini",
        ".mypy.ini",
        "setup.py",
        "Pipfile",
        ...requirementFiles,
    ].map(tree.text));
    const parsed = parse(pyproject ?? "");
    return {
        tree,
        pyproject: pyproject ?? "",
        setupCfg: setupCfg ?? "",
        toxIni: toxIni ?? "",
        requirementFiles,
        named: [pyproject, setupCfg, toxIni, setupPy, pipfile, ...listed].join("\n"),
        mypyPaths: [pyproject, setupCfg, mypyIni, dotMypyIni].some((text) => tellsMypyPaths(text ?? "")),
        dependencies: parsed.project.dependencies,
        extras: parsed.project["optional-dependencies"],
        groups: parsed["dependency-groups"],
    };
}
/** Whether an INI or TOML text has a section, or one below it. */
function hasSection(text, name) {
    return sections(text).some((header) => header === name || header.startsWith(`${name}.`));
}
function tellsMypyPaths(text) {
    const section = /^\[(?:tool\.)?mypy\]([^[]*)/m.exec(text)?.[1] ?? "";
    return /^\s*(?:files|packages|modules)\s*=/m.test(section);
}
function sections(text) {
    return [...text.matchAll(/^[ \t]*\[+([^\]\n]+)\]/gm)].map((match) => (match[1] ?? "").trim());
}
/** A pyproject.toml that is not TOML has no dependencies that any tool could install. */
function parse(text) {
    const document = (0,toml_document/* readToml */.D)(text);
    const parsed = Pyproject.safeParse(document.kind === "parsed" ? document.value : {});
    return parsed.success ? parsed.data : Pyproject.parse({});
}

;// CONCATENATED MODULE: ./.build/projects/kinds/python/manager.js



const uv = {
    lock: "uv.lock",
    run: ["uv", "run"],
    install: ["uv", "sync", "--locked"],
    extra: "--extra",
};
const poetry = {
    lock: "poetry.lock",
    run: ["poetry", "run"],
    install: ["poetry", "install", "--no-interaction"],
    extra: "--extras",
};
const pdm = {
    lock: "pdm.lock",
    run: ["pdm", "run"],
    install: ["pdm", "install", "--frozen-lockfile"],
};
const pipenv = {
    lock: "Pipfile.lock",
    run: ["pipenv", "run"],
    install: ["pipenv", "sync", "--dev"],
};
/** Groups and extras under which projects keep what their tests need. */
const forTests = ["dev", "test", "tests", "testing"];
/** By lockfile; Poetry also by its section, since no other tool reads its groups; else pip. */
async function pythonManager(project) {
    const found = [uv, poetry, pdm, pipenv].find(({ lock }) => project.tree.has(lock));
    const locked = found ?? (hasSection(project.pyproject, "tool.poetry") ? poetry : undefined);
    if (locked === undefined)
        return pip(project);
    const lockText = await project.tree.text(locked.lock);
    const { extra } = locked;
    const extras = extra === undefined ? [] : testExtras(project).flatMap((name) => [extra, name]);
    return {
        module: (name, words, source) => (0,kind/* gate */.Gj)(name, [...locked.run, "python", "-m", ...words], source),
        // A linter that is configured but not locked runs elsewhere, at a version that we do not know.
        brings: (tool) => new RegExp(`name = "${tool}"|"${tool}":`).test(lockText || project.named),
        setup: () => [[...locked.install, ...extras]],
    };
}
/**
 * Pip installs into `.venv` in the checkout: the Python of a hosted runner may refuse (PEP 668), and every clean room
 * gets its own. The packages of the runner's Python stay visible, so that a workflow that has installed something itself
 * has not done so in vain; without a `.venv`, as with a setup of the user's own, the gates run on the runner's Python.
 */
function pip(project) {
    return {
        module: (name, words, source) => (0,kind/* scriptGate */.p)(name, `export PATH="$PWD/.venv/bin:$PATH"\nexec python3 -m ${(0,command_line/* commandLine */.a)(words)}`, source),
        brings: () => true,
        setup(tools) {
            const wanted = [...requirementWords(project), ...projectWords(project), ...tools];
            if (wanted.length === 0)
                return [];
            return [
                ["python3", "-m", "venv", "--system-site-packages", ".venv"],
                [".venv/bin/python", "-m", "pip", "install", "--disable-pip-version-check", ...wanted],
            ];
        },
    };
}
function requirementWords(project) {
    return project.requirementFiles.flatMap((file) => ["-r", file]);
}
/** A project that can be built is installed in place; of any other only its dependencies. */
function projectWords(project) {
    const extras = testExtras(project);
    const groups = forTests.flatMap((name) => project.groups[name] ?? []);
    if (isBuilt(project))
        return ["-e", extras.length > 0 ? `.[${extras.join(",")}]` : ".", ...groups];
    return [
        ...project.dependencies,
        ...extras.flatMap((name) => project.extras[name] ?? []),
        ...groups,
    ];
}
function isBuilt(project) {
    return (project.tree.has("setup.py") ||
        hasSection(project.pyproject, "build-system") ||
        hasSection(project.setupCfg, "options"));
}
function testExtras(project) {
    return forTests.filter((name) => Object.hasOwn(project.extras, name));
}

;// CONCATENATED MODULE: ./.build/projects/kinds/python/names.js
/** A Python package's name as PEP 503 compares it, of a name or of a whole requirement. */
function pythonName(requirement) {
    const [name = ""] = /^[A-Za-z0-9][\w.-]{0,200}/.exec(requirement.trim()) ?? [];
    return name
        .toLowerCase()
        .replace(/[-_.]+/g, "-")
        .replace(/-$/, "");
}

;// CONCATENATED MODULE: ./.build/projects/kinds/python/asks.js




/** What a pyproject.toml asks for. */
function pythonAsks(text, path) {
    const document = (0,manifest/* readManifest */.W)(path, text);
    const lists = [
        ["project", "dependencies"],
        ["build-system", "requires"],
        ["tool", "uv", "dev-dependencies"],
        ["tool", "uv", "constraint-dependencies"],
        ["tool", "uv", "override-dependencies"],
    ].map((keys) => (0,values/* valueAt */.fK)(document, ...keys));
    const groups = [
        ["project", "optional-dependencies"],
        ["dependency-groups"],
        ["tool", "pdm", "dev-dependencies"],
    ]
        .flatMap((keys) => (0,values/* entriesOf */.Mc)((0,values/* valueAt */.fK)(document, ...keys)))
        .map(([, group]) => group);
    const poetry = (0,values/* valueAt */.fK)(document, "tool", "poetry");
    const poetryGroups = (0,values/* entriesOf */.Mc)((0,values/* valueAt */.fK)(poetry, "group")).map(([, one]) => one);
    const tables = [
        (0,values/* valueAt */.fK)(poetry, "dependencies"),
        (0,values/* valueAt */.fK)(poetry, "dev-dependencies"),
        ...poetryGroups.map((one) => (0,values/* valueAt */.fK)(one, "dependencies")),
        (0,values/* valueAt */.fK)(document, "tool", "uv", "sources"),
    ];
    return [
        ...[...lists, ...groups].flatMap(values/* textsIn */.Ej).map((one) => [pythonName(one), one]),
        ...tables.flatMap(tableOf).map(([name, how]) => [pythonName(name), how]),
    ];
}
/** What a Pipfile asks for. */
function pipfileAsks(text) {
    const document = (0,manifest/* readManifest */.W)("Pipfile", text);
    return ["packages", "dev-packages"]
        .flatMap((table) => tableOf((0,values/* valueAt */.fK)(document, table)))
        .map(([name, how]) => [pythonName(name), how]);
}

;// CONCATENATED MODULE: ./.build/projects/kinds/python/pipfile-lock.js



/** Pipfile.lock: without who asks for what. */
function pipfileLock(text) {
    const document = JSON.parse(text);
    const entries = ["default", "develop"].flatMap((table) => (0,values/* entriesOf */.Mc)((0,values/* valueAt */.fK)(document, table)));
    return {
        graph: false,
        packages: entries.map(([name, value]) => ({
            name: pythonName(name),
            version: (0,values/* textAt */.$6)(value, "version") || (0,values/* textAt */.$6)(value, "ref"),
            sources: present([(0,values/* textAt */.$6)(value, "git"), (0,values/* textAt */.$6)(value, "file"), local((0,values/* textAt */.$6)(value, "path"))]),
            checksums: (0,values/* listOf */.c3)((0,values/* valueAt */.fK)(value, "hashes")).map((hash) => [String(hash), String(hash)]),
            requires: [],
        })),
    };
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./.build/projects/kinds/python/requirement.js
/** The name of a requirement, as PyPI compares them; undefined where it names none. https://peps.python.org/pep-0508/ */
function requirementName(requirement) {
    const [, name] = /^\s*([A-Za-z0-9][\w.-]*)/.exec(requirement) ?? [];
    return name === undefined || /^\s*[\w.+-]*:\/\//.test(requirement)
        ? undefined
        : name.toLowerCase().replace(/[-_.]+/g, "-");
}
/** `name @ url`, and what is a path or a URL by itself. */
const requirementRules = {
    isForeign: (spec) => typeof spec !== "string" ||
        requirementName(spec) === undefined ||
        /^[^;#]*(?:@|[/\\])/.test(spec),
};
/** Requirements by name. */
function requirementsByName(list) {
    return new Map(list.flatMap((one) => {
        const name = typeof one === "string" ? requirementName(one) : undefined;
        return name === undefined || typeof one !== "string" ? [] : [[name, one]];
    }));
}
/** Head's requirements; a package that base has from the index stays one. */
function requirementsOfHead(list, known) {
    return list.flatMap((one) => {
        if (typeof one !== "string" || !requirementRules.isForeign(one))
            return [one];
        const name = requirementName(one) ?? "";
        const before = known.specs.get(name);
        if (before === undefined)
            return known.locked(name) ? [] : [one];
        return [requirementRules.isForeign(before) ? one : before];
    });
}

;// CONCATENATED MODULE: ./.build/projects/kinds/python/pyproject-packages.js


/** Requirements in lists, wherever the document has them. */
function listsIn(document) {
    const groups = [
        ...Object.values((0,values/* tableAt */.af)(document, "project", "optional-dependencies")),
        ...Object.values((0,values/* tableAt */.af)(document, "dependency-groups")),
        ...Object.values((0,values/* tableAt */.af)(document, "tool", "pdm", "dev-dependencies")),
        (0,values/* tableAt */.af)(document, "project")["dependencies"],
        (0,values/* tableAt */.af)(document, "build-system")["requires"],
        (0,values/* tableAt */.af)(document, "tool", "uv")["dev-dependencies"],
    ];
    return groups.flatMap((group) => (Array.isArray(group) ? group : []));
}
/** Tables from names to versions. */
function tablesIn(document) {
    const poetry = (0,values/* tableAt */.af)(document, "tool", "poetry");
    return [
        poetry["dependencies"],
        poetry["dev-dependencies"],
        ...Object.values((0,values/* tableAt */.af)(poetry, "group")).map((group) => (0,values/* valueAt */.fK)(group, "dependencies")),
        document["packages"],
        document["dev-packages"],
    ];
}
/** What base says of packages. */
function knownAt(base, locked) {
    const tables = tablesIn(base).flatMap((table) => Object.entries((0,values/* tableAt */.af)(table)));
    const named = tables.map(([name, spec]) => [requirementName(name) ?? name, spec]);
    const listed = requirementsByName(listsIn(base));
    return { specs: new Map([...named, ...listed]), locked };
}

;// CONCATENATED MODULE: ./.build/projects/kinds/python/pyproject.js







/** Poetry's and Pipenv's tables: a version, or a table that may say where else to look. */
const tableRules = {
    isForeign: (spec) => {
        if (Array.isArray(spec))
            return spec.some((one) => tableRules.isForeign(one));
        return ((0,values/* isTable */.bI)(spec) &&
            ["path", "git", "url", "file", "editable"].some((key) => Object.hasOwn(spec, key)));
    },
};
/** Commands that an installed package must not put in the place of a tool. */
const pyproject_tools = /^(?:py\.?test|python[\d.]*|pip[\d.]*|tox|nox|coverage[\d.]*|uv|poetry|hatch|pdm|make|ruff|mypy|pyright)$/;
const commands = (base, head) => eachOfHead((name) => (before, after) => (pyproject_tools.test(name) ? before : after))(base, head);
/** Plugins of tools are found by their entry points: `pytest11`. */
const entryPoints = (base, head) => mergeTables((0,values/* isTable */.bI)(head) ? keys(Object.keys(head).filter(isLoadedByTool), ofBase) : {}, ofHead)(base, head);
function isLoadedByTool(group) {
    return /^(?:pytest11|tox|coverage|hypothesis|flake8|nose|console_scripts)/i.test(group);
}
function lists(known) {
    return (_, head) => (Array.isArray(head) ? requirementsOfHead(head, known) : head);
}
/** Where the sources of packages are given apart from them: one for a package that base has from the index is not taken. */
function sources(known) {
    return eachOfHead((key) => (before, after) => {
        const name = requirementName(key) ?? key;
        if (before !== undefined)
            return before;
        return known.specs.has(name) || known.locked(name) ? undefined : after;
    });
}
/** What packaging tools are told of the product's files; their tasks and environments are not among it. */
function buildTools(known) {
    const packages = packageTable(known, tableRules);
    const product = ["name", "version", "description", "authors", "readme", "license", "packages"];
    const more = ["include", "exclude", "extras", "urls", "classifiers", "keywords", "package-mode"];
    const group = mergeTables({ dependencies: packages }, ofHead);
    return {
        ...keys(["setuptools", "flit", "maturin", "scikit-build"], ofHead),
        poetry: mergeTables({
            ...keys([...product, ...more], ofHead),
            ...keys(["dependencies", "dev-dependencies"], packages),
            group: eachOfHead(() => group),
            scripts: commands,
        }, ofBase),
        hatch: mergeTables(keys(["build", "version", "metadata"], ofHead), ofBase),
        pdm: mergeTables({ ...keys(["build", "version"], ofHead), "dev-dependencies": eachOfHead(() => lists(known)) }, ofBase),
        uv: mergeTables({ sources: sources(known), "dev-dependencies": lists(known), workspace: ofHead }, ofBase),
    };
}
const pyproject = {
    parse: (text) => (0,dist/* parse */.qg)(text),
    print: (value) => `${(0,dist/* stringify */.As)(value)}\n`,
    oldTests(base, head, locked) {
        const known = knownAt(base, locked);
        const packages = packageTable(known, tableRules);
        const pick = mergeTables({
            project: mergeTables({
                dependencies: lists(known),
                "optional-dependencies": eachOfHead(() => lists(known)),
                ...keys(["scripts", "gui-scripts"], commands),
                "entry-points": entryPoints,
            }, ofHead),
            "dependency-groups": eachOfHead(() => lists(known)),
            "build-system": mergeTables({ requires: lists(known) }, ofHead),
            tool: mergeTables(buildTools(known), ofBase),
            ...keys(["packages", "dev-packages"], packages),
        }, ofBase);
        return mergeDocuments(pick, base, head);
    },
    newTests(base, head) {
        const known = knownAt(base, () => false);
        const added = addedPackages(known, tableRules);
        const groups = addedGroups(known);
        const poetry = mergeTables({
            "dev-dependencies": added,
            group: eachAdded(() => mergeTables({ dependencies: added }, ofBase)),
        }, ofBase);
        const pick = mergeTables({
            project: mergeTables({ "optional-dependencies": groups }, ofBase),
            "dependency-groups": groups,
            tool: mergeTables({ poetry }, ofBase),
            "dev-packages": added,
        }, ofBase);
        return mergeDocuments(pick, base, head);
    },
    packages: (value) => [listsIn(value), tablesIn(value), (0,values/* tableAt */.af)(value, "tool", "uv")["sources"]],
};
/** Base's keys and head's. */
function eachAdded(pick) {
    return (base, head) => {
        const names = new Set([...Object.keys((0,values/* tableAt */.af)(base)), ...Object.keys((0,values/* tableAt */.af)(head))]);
        const rules = Object.fromEntries([...names].map((name) => [name, pick(name)]));
        return mergeTables(rules, ofBase)(base, head);
    };
}
function addedGroups(known) {
    return eachAdded(() => (base, head) => {
        const before = Array.isArray(base) ? base : [];
        const added = (Array.isArray(head) ? head : []).filter((one) => typeof one === "string" &&
            !requirementRules.isForeign(one) &&
            !known.specs.has(requirementName(one) ?? ""));
        return base === undefined && added.length === 0 ? undefined : [...before, ...added];
    });
}
/** pyproject.toml, and Pipfile with its two tables. */
const mergePyproject = mergerOf(pyproject);

;// CONCATENATED MODULE: ./.build/projects/kinds/python/requirements.js


const requirements_requirements = {
    parse: requirementLines,
    print: (lines) => lines.map((line) => `${line}\n`).join(""),
    oldTests(base, head, locked) {
        const known = { specs: requirementsByName(base.filter(isRequirement)), locked };
        const before = new Set(base);
        return head
            .filter((line) => before.has(line) || !isIndex(line))
            .flatMap((line) => (isRequirement(line) ? requirementsOfHead([line], known) : [line]))
            .filter((line) => typeof line === "string");
    },
    newTests(base, head) {
        const known = requirementsByName(base.filter(isRequirement));
        const added = head.filter((line) => isRequirement(line) &&
            !requirementRules.isForeign(line) &&
            !known.has(requirementName(line) ?? ""));
        return [...base, ...added];
    },
    packages: (lines) => lines,
};
/** https://pip.pypa.io/en/stable/reference/requirements-file-format/: a backslash goes on with the next line. */
function requirementLines(text) {
    const joined = text.replaceAll("\r\n", "\n").replaceAll("\\\n", " ");
    return joined
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "" && !line.startsWith("#"));
}
function isRequirement(line) {
    return !line.startsWith("-");
}
/** Another index serves another package under a known name. */
function isIndex(line) {
    return /^(?:-i|-f|--index-url|--extra-index-url|--find-links|--trusted-host|--no-index)(?:[\s=]|$)/.test(line);
}
const mergeRequirements = mergerOf(requirements_requirements);

;// CONCATENATED MODULE: ./.build/projects/packages/toml-lock.js



/** A lockfile in TOML with its packages as `[[package]]`. */
function tomlLock(text, read) {
    const document = (0,dist/* parse */.qg)(text);
    return { graph: true, packages: (0,values/* listOf */.c3)((0,values/* valueAt */.fK)(document, "package")).flatMap(read) };
}

;// CONCATENATED MODULE: ./.build/projects/kinds/python/toml-locks.js





const ownKinds = ["editable", "virtual", "directory"];
/** uv.lock: a package as its files, which grow in number when more are published for one version. */
function uvLock(text) {
    return tomlLock(text, (value) => {
        const source = (0,values/* valueAt */.fK)(value, "source");
        if (ownKinds.some((kind) => (0,values/* textAt */.$6)(source, kind) !== ""))
            return [];
        const files = [(0,values/* valueAt */.fK)(value, "sdist"), ...(0,values/* listOf */.c3)((0,values/* valueAt */.fK)(value, "wheels"))];
        return [
            {
                name: pythonName((0,values/* textAt */.$6)(value, "name")),
                version: (0,values/* textAt */.$6)(value, "version"),
                sources: present([
                    ...["registry", "git", "url"].map((kind) => (0,values/* textAt */.$6)(source, kind)),
                    local((0,values/* textAt */.$6)(source, "path")),
                    ...files.map((file) => (0,values/* textAt */.$6)(file, "url")),
                ]),
                checksums: files.flatMap((file) => pair((0,values/* textAt */.$6)(file, "url") || (0,values/* textAt */.$6)(file, "filename"), (0,values/* textAt */.$6)(file, "hash"))),
                requires: uvRequires(value),
            },
        ];
    });
}
function uvRequires(value) {
    const groups = ["optional-dependencies", "dev-dependencies"].flatMap((table) => (0,values/* entriesOf */.Mc)((0,values/* valueAt */.fK)(value, table)).flatMap(([, group]) => (0,values/* listOf */.c3)(group)));
    return [...(0,values/* listOf */.c3)((0,values/* valueAt */.fK)(value, "dependencies")), ...groups].map((one) => pythonName((0,values/* textAt */.$6)(one, "name")));
}
/** poetry.lock and pdm.lock. */
function poetryLock(text) {
    const old = (0,values/* valueAt */.fK)((0,dist/* parse */.qg)(text), "metadata", "files");
    return tomlLock(text, (value) => {
        const name = pythonName((0,values/* textAt */.$6)(value, "name"));
        const files = (0,values/* listOf */.c3)((0,values/* valueAt */.fK)(value, "files") ?? (0,values/* valueAt */.fK)(old, (0,values/* textAt */.$6)(value, "name")));
        return [
            {
                name,
                version: (0,values/* textAt */.$6)(value, "version"),
                sources: present([
                    local((0,values/* textAt */.$6)(value, "source", "url")),
                    local((0,values/* textAt */.$6)(value, "path")),
                    (0,values/* textAt */.$6)(value, "git"),
                    (0,values/* textAt */.$6)(value, "url"),
                    ...files.map((file) => (0,values/* textAt */.$6)(file, "url")),
                ]),
                checksums: [
                    ...files.flatMap((file) => pair((0,values/* textAt */.$6)(file, "file") || (0,values/* textAt */.$6)(file, "url"), (0,values/* textAt */.$6)(file, "hash"))),
                    ...pair("reference", (0,values/* textAt */.$6)(value, "source", "resolved_reference")),
                ],
                requires: [
                    ...lock_namesIn(value, ["dependencies"]).map(pythonName),
                    ...(0,values/* textsIn */.Ej)((0,values/* valueAt */.fK)(value, "dependencies")).map(pythonName),
                ],
            },
        ];
    });
}
function pair(of, checksum) {
    return checksum === "" ? [] : [[of, checksum]];
}

;// CONCATENATED MODULE: ./.build/projects/kinds/python/packages.js





const pythonPackages = [
    { role: "manifest", files: ["pyproject.toml"], asks: pythonAsks, merge: mergePyproject },
    { role: "manifest", files: ["pipfile"], asks: pipfileAsks, merge: mergePyproject },
    {
        role: "manifest",
        files: [
            "*requirements*.txt",
            "*requirements*.in",
            "constraints*.txt",
            "requirements/*.txt",
            "requirements/*.in",
        ],
        asks: { why: "A list takes in others by `-r`, and may be a lockfile itself." },
        merge: mergeRequirements,
        forTests: /(?:test|dev|ci|lint)/i,
    },
    { role: "configuration", files: ["setup.cfg"] },
    { role: "whole manifest", files: ["setup.py"], asks: { why: "It is a program." } },
    {
        role: "whole manifest",
        files: ["environment.yaml", "environment.yml", "conda.yaml", "conda.yml"],
        asks: { why: "Conda's lockfile is not read either." },
    },
    { role: "lockfile", files: ["uv.lock"], read: uvLock, remake: "uv lock" },
    { role: "lockfile", files: ["poetry.lock"], read: poetryLock, remake: "poetry lock" },
    { role: "lockfile", files: ["pdm.lock"], read: poetryLock, remake: "pdm lock --update-reuse" },
    { role: "lockfile", files: ["pipfile.lock"], read: pipfileLock, remake: "pipenv lock" },
    {
        role: "lockfile",
        files: ["pylock*.toml"],
        read: { why: "The format is young: few tools install from it." },
        remake: "pip lock",
    },
    {
        role: "lockfile",
        files: ["conda-lock.yml"],
        read: { why: "It fixes programs of whole platforms, built by many channels." },
        remake: "conda-lock lock",
    },
];

;// CONCATENATED MODULE: ./.build/projects/kinds/python/reports.js
/** How Python reports its tests: pytest writes JUnit XML. */
const pythonReports = {
    reports: {
        junit: { ownSuite: "pytest", isBroken: python_reports_isBroken },
        frame: python_reports_frame,
    },
    knownResults: {
        commands: [
            {
                gate: "pytest",
                runs: /^(?:(?:uv|poetry|pdm|pipenv|hatch) run )?(?:[\w./-]*\bpython[\d.]* (?:-[A-Za-z] )*-m )?(?:[\w./-]*\/)?(?:pytest|py\.test)(?: |$)/,
                unless: / (?:--junit-?xml\b|-p no:junitxml|--collect-only|--co\b)/,
            },
        ],
    },
};
function python_reports_isBroken({ message }) {
    return /^(?:collection failure|failed on (?:setup|teardown) with|internal error$)/i.test(message);
}
/** `File "a.py", line 3, in f` */
function python_reports_frame(line) {
    const [, file, number] = /^\s*File "([^"]+)", line (\d{1,7})/.exec(line) ?? [];
    return file === undefined || !(Number(number) > 0) ? undefined : { file, line: Number(number) };
}

;// CONCATENATED MODULE: ./.build/projects/kinds/python/rooms.js
const pythonRooms = {
    stores: [".cache/pip", ".cache/pypoetry/artifacts", ".cache/pypoetry/cache", ".cache/uv"],
    config: [
        ".condarc",
        ".config/pdm/config.toml",
        ".config/pip/pip.conf",
        ".config/pypoetry/auth.toml",
        ".config/pypoetry/config.toml",
        ".config/uv/uv.toml",
        ".pip/pip.conf",
    ],
    pointers: ["PIP_CONFIG_FILE", "UV_CONFIG_FILE"],
    toolchain: ["PYENV_ROOT", "PYENV_VERSION"],
    toolHomes: { PYENV_ROOT: ".pyenv", UV_PYTHON_INSTALL_DIR: ".local/share/uv/python" },
    trust: ["PIP_CERT", "REQUESTS_CA_BUNDLE"],
    optionLists: ["PYTEST_ADDOPTS"],
    places: {
        PIP_CACHE_DIR: ".cache/pip",
        POETRY_CACHE_DIR: ".cache/pypoetry",
        PYTHONUSERBASE: ".local",
        UV_CACHE_DIR: ".cache/uv",
    },
    leading: ["pdm_cache_dir", "pipenv_cache_dir", "pythonpycacheprefix", "workon_home"],
    // From the store by copies: a link would let what a room does to its packages reach the next one.
    variables: () => ({ UV_LINK_MODE: "copy" }),
    above: [
        ".coveragerc",
        ".flake8",
        ".pytest.ini",
        ".ruff.toml",
        "Pipfile",
        "conftest.py",
        "mypy.ini",
        "pyproject.toml",
        "pytest.ini",
        "pytest.toml",
        "ruff.toml",
        "setup.cfg",
        "setup.py",
        "tox.ini",
        "uv.toml",
    ],
};

;// CONCATENATED MODULE: ./.build/projects/kinds/python/python.js








const python = {
    name: "python",
    detect: python_detect,
    packages: pythonPackages,
    setsUp: [".python-version", "uv.toml", "poetry.toml", "pdm.toml", "pip.conf"],
    rooms: pythonRooms,
    programs: { pdm: "pdm-project/setup-pdm", uv: "astral-sh/setup-uv" },
    ...pythonFiles,
    ...pythonCalls,
    ...pythonReports,
};
/** Python: pytest or unittest, and the linters that are configured; under uv, Poetry, PDM, Pipenv or pip. */
async function python_detect(tree) {
    const project = await readPython(tree);
    if (project === undefined)
        return kind/* nothing */.s6;
    const manager = await pythonManager(project);
    const tools = [...(await python_tests(project, manager)), ...linters(project, manager)];
    return {
        gates: tools.map(({ gate }) => gate),
        setup: manager.setup([...new Set(tools.map(({ tool }) => tool))].filter((tool) => tool !== "unittest")),
    };
}
const testFile = /^(?:[^./][^/]*\/)*(?:test_[^/]*|[^/]*_test)\.py$/;
const data = /(?:^|\/)fixtures\//;
async function python_tests(project, manager) {
    const files = project.tree.files.filter((path) => testFile.test(path) && !data.test(path));
    const configured = pytestSource(project);
    if (configured !== undefined || (files.length > 0 && (await looksLikePytest(project, files)))) {
        const gate = manager.module("pytest", ["pytest"], configured ?? "tests of pytest");
        return [{ tool: "pytest", gate: (await reports(project)) ? (0,kind/* reporting */.vR)(gate, pytest) : gate }];
    }
    const start = discovery(files);
    if (start === undefined)
        return [];
    return [
        {
            tool: "unittest",
            gate: manager.module("unittest", ["unittest", "discover", ...start], "tests of unittest"),
        },
    ];
}
/**
 * By the environment, which no wrapper or configuration takes away. xunit1 tells the file of a test. Else a file that
 * does not load keeps all tests from running, and they look as if they were gone.
 */
const pytest = {
    format: "junit",
    args: [],
    env: {
        PYTEST_ADDOPTS: "--junitxml='{report}' -o junit_family=xunit1 --continue-on-collection-errors",
    },
};
/** Where the plugin is switched off, pytest does not know the option, and fails. */
async function reports({ tree, pyproject, setupCfg, toxIni }) {
    const names = ["pytest.ini", ".pytest.ini", "pytest.toml"];
    const texts = [pyproject, setupCfg, toxIni, ...(await Promise.all(names.map(tree.text)))];
    return !texts.some((text) => /no:junitxml/.test(text));
}
/** Where pytest is configured or named. */
function pytestSource({ tree, pyproject, setupCfg, toxIni, named, }) {
    const ini = [
        "pytest.ini",
        ".pytest.ini",
        "pytest.toml",
        "conftest.py",
        "tests/conftest.py",
        "test/conftest.py",
    ];
    if (hasSection(pyproject, "tool.pytest"))
        return "pyproject.toml [tool.pytest]";
    if (hasSection(setupCfg, "tool:pytest"))
        return "setup.cfg [tool:pytest]";
    if (hasSection(toxIni, "pytest"))
        return "tox.ini [pytest]";
    return (ini.find((path) => tree.has(path)) ??
        (/\bpytest\b/.test(named) ? "dependency on pytest" : undefined));
}
/** unittest finds no test that is a plain function. A few files tell. */
async function looksLikePytest(project, files) {
    const texts = await Promise.all(files.slice(0, 20).map(project.tree.text));
    return texts.some((text) => /^(?:import pytest|from pytest|(?:async )?def test_)/m.test(text));
}
/** unittest enters only packages: a folder of tests that is none has to be its start. It knows `test*.py` only. */
function discovery(files) {
    const found = files.filter((path) => /(?:^|\/)test[^/]*\.py$/.test(path));
    if (found.length === 0)
        return undefined;
    const folder = ["tests", "test"].find((name) => found.every((path) => path.startsWith(`${name}/`)));
    return folder === undefined ? [] : ["-s", folder];
}
function linters(project, manager) {
    return [...ruff(project, manager), ...flake8(project, manager), ...mypy(project, manager)].filter(({ tool }) => manager.brings(tool));
}
function ruff({ tree, pyproject }, manager) {
    const file = ["ruff.toml", ".ruff.toml"].find((path) => tree.has(path));
    const source = file ?? (hasSection(pyproject, "tool.ruff") ? "pyproject.toml [tool.ruff]" : undefined);
    if (source === undefined)
        return [];
    const check = { tool: "ruff", gate: manager.module("ruff", ["ruff", "check", "."], source) };
    const format = {
        tool: "ruff",
        gate: manager.module("ruff format", ["ruff", "format", "--check", "."], source),
    };
    return hasSection(pyproject, "tool.ruff.format") ? [check, format] : [check];
}
function flake8({ tree, setupCfg, toxIni }, manager) {
    const configured = tree.has(".flake8") || hasSection(setupCfg, "flake8") || hasSection(toxIni, "flake8");
    if (!configured)
        return [];
    const words = ["flake8", "--extend-exclude=.venv", "."];
    return [{ tool: "flake8", gate: manager.module("flake8", words, "configuration of flake8") }];
}
function mypy(project, manager) {
    const file = ["mypy.ini", ".mypy.ini"].find((path) => project.tree.has(path));
    const configured = file !== undefined ||
        hasSection(project.pyproject, "tool.mypy") ||
        hasSection(project.setupCfg, "mypy");
    if (!configured)
        return [];
    // A path on the command line overrides what the configuration says is to be checked.
    const words = project.mypyPaths ? ["mypy"] : ["mypy", "."];
    return [{ tool: "mypy", gate: manager.module("mypy", words, file ?? "configuration of mypy") }];
}

;// CONCATENATED MODULE: ./.build/projects/kinds/ruby/files.js
/** How Ruby tells tests and their configuration, by name and by text. */
const rubyFiles = {
    tests: {
        code: "rb",
        specs: "rb",
        runners: "rails",
        folders: /^(?:cassettes|vcr_cassettes)$/i,
        besideSpecs: /^(?:factories|dummy|files|javascripts)$/i,
    },
    config: {
        names: [/\.rake$|^(?:rakefile(?:\.rb)?|rakelib|guardfile|steepfile|dangerfile)$/i],
        hooks: /^\.overcommit\.yml$/,
        places: [/^rakelib\//],
    },
    texts: [
        {
            files: /\.rb$/i,
            whole: [
                /^[ \t]*(?:RSpec\.)?describe\b|<[ \t]*(?:Minitest::(?:Test|Spec)|Test::Unit::TestCase|Active\w+::TestCase)/m,
            ],
        },
    ],
    calls: {
        interpreters: "ruby|bundle",
        scripts: "rb",
        tasks: [{ programs: ["rake"], files: ["rakefile", "Rakefile", "rakefile.rb", "Rakefile.rb"] }],
        imports: { files: /\.rb$/, named: files_imports },
    },
};
function files_imports(text) {
    return [...text.matchAll(/^[ \t]*(?:require_relative|load)[ (]+["']([^"'\n]{1,300})["']/gm)].map(([, name = ""]) => [name, `${name}.rb`]);
}

;// CONCATENATED MODULE: ./.build/projects/kinds/ruby/asks.js
/** What a Gemfile or a gemspec asks for. */
function gemAsks(text) {
    return text.split("\n").flatMap((line) => {
        const name = /^\s*(?:gem|\w+\.add_(?:\w+_)?dependency)[\s(]+["']([^"'\s]{1,200})["']/.exec(line)?.[1];
        return name === undefined ? [] : [[name, line.trim()]];
    });
}

;// CONCATENATED MODULE: ./.build/projects/kinds/ruby/gem-lock.js

/** Gemfile.lock: sections of gems by remote, each with what it asks for below it. Those under PATH are the repository's own. */
function gemLock(text) {
    const reading = { section: "", remote: "", revision: "", gems: [], sums: new Map() };
    for (const line of text.split(/\r?\n/))
        gem_lock_readLine(reading, line);
    return {
        graph: true,
        packages: reading.gems.map(({ name, version, remote, revision, requires }) => ({
            name,
            version,
            sources: present([remote]),
            checksums: [...whole(reading.sums.get(`${name} ${version}`) ?? ""), ["revision", revision]],
            requires,
        })),
    };
}
function gem_lock_readLine(reading, line) {
    if (/^[A-Z][A-Z ]*$/.test(line)) {
        reading.section = line;
        reading.remote = "";
        reading.revision = "";
    }
    const [, key, value = ""] = /^ {2}(remote|revision): (\S+)/.exec(line) ?? [];
    if (key === "remote")
        reading.remote = value;
    if (key === "revision")
        reading.revision = value;
    if (reading.section === "CHECKSUMS")
        readSum(reading, line);
    else if (reading.section !== "PATH")
        readGem(reading, line);
}
function readSum({ sums }, line) {
    const [, name, version, sum] = /^ {2}(\S{1,200}) \(([^()]{1,200})\) (\S{1,200})$/.exec(line) ?? [];
    if (name !== undefined && sum !== undefined)
        sums.set(`${name} ${version}`, sum);
}
function readGem({ gems, remote, revision }, line) {
    const [, indent, name = "", version = ""] = /^( {4}| {6})([^\s!()]{1,200})!?(?: \(([^()]{1,200})\))?$/.exec(line) ?? [];
    if (indent?.length === 4)
        gems.push({ name, version, remote, revision, requires: [] });
    if (indent?.length === 6)
        gems.at(-1)?.requires.push(name);
}

;// CONCATENATED MODULE: ./.build/projects/kinds/ruby/packages.js


const rubyPackages = [
    { role: "whole manifest", files: ["gemfile", "gems.rb", "*.gemspec"], asks: gemAsks },
    {
        role: "lockfile",
        files: ["gemfile.lock", "gems.locked"],
        read: gemLock,
        remake: "bundle lock",
    },
];

;// CONCATENATED MODULE: ./.build/projects/kinds/ruby/rspec-report.js


const rspec_report_text = schemas/* string */.YjP().catch("");
const rspec_report_texts = schemas/* array */.YOg(schemas/* string */.YjP()).nullish().catch([]);
const Example = schemas/* object */.Ikc({
    description: rspec_report_text,
    full_description: rspec_report_text,
    status: schemas/* string */.YjP(),
    file_path: schemas/* string */.YjP().optional().catch(undefined),
    line_number: schemas/* number */.aig().optional().catch(undefined),
    exception: schemas/* object */.Ikc({ class: rspec_report_text, message: rspec_report_text, backtrace: rspec_report_texts }).nullish().catch(undefined),
});
const RspecReport = schemas/* object */.Ikc({
    examples: schemas/* array */.YOg(Example),
    summary: schemas/* object */.Ikc({
        example_count: schemas/* number */.aig(),
        errors_outside_of_examples_count: schemas/* number */.aig().default(0),
    }),
    messages: rspec_report_texts,
});
/** Of RSpec's formatter `json`. */
const rspec = (0,format/* shaped */.e)(RspecReport, rspecDrafts);
function rspecDrafts({ examples, summary, messages }) {
    const drafts = examples.map(rspec_report_draftOf);
    if (summary.errors_outside_of_examples_count === 0)
        return drafts;
    const outside = {
        name: "outside of examples",
        status: "broken",
        message: (messages ?? []).join("\n"),
    };
    return [...drafts, outside];
}
const rspec_report_statuses = {
    passed: "passed",
    failed: "failed",
    pending: "skipped",
};
function rspec_report_draftOf(example) {
    const { exception, status } = example;
    return {
        file: example.file_path,
        name: example.full_description || example.description,
        status: (Object.hasOwn(rspec_report_statuses, status) ? rspec_report_statuses[status] : undefined) ?? "broken",
        line: example.line_number,
        message: exception === undefined || exception === null
            ? undefined
            : [exception.class, exception.message, ...(exception.backtrace ?? [])].join("\n"),
    };
}

;// CONCATENATED MODULE: ./.build/projects/kinds/ruby/reports.js

/** How Ruby reports its tests. */
const rubyReports = { reports: { json: [rspec] } };

;// CONCATENATED MODULE: ./.build/projects/kinds/ruby/rooms.js
const rubyRooms = {
    config: [".bundle/config", ".gemrc"],
    toolHomes: { RBENV_ROOT: ".rbenv" },
    places: { BUNDLE_USER_HOME: ".bundle" },
    leading: ["bundle_user_cache", "bundle_user_config", "gem_spec_cache"],
    above: [".rspec", "Gemfile"],
};

;// CONCATENATED MODULE: ./.build/projects/kinds/ruby/ruby.js





const ruby = {
    name: "ruby",
    detect: ruby_detect,
    packages: rubyPackages,
    setsUp: [".ruby-version", ".bundle/config"],
    rooms: rubyRooms,
    programs: { bundle: "ruby/setup-ruby" },
    ...rubyFiles,
    ...rubyReports,
};
/** Ruby with Bundler: RSpec, Rails or Rake tests, and RuboCop where it is configured and locked. */
async function ruby_detect(tree) {
    if (!tree.has("Gemfile"))
        return kind/* nothing */.s6;
    const gems = (await tree.text("Gemfile.lock")) + (await tree.text("Gemfile"));
    const lints = tree.has(".rubocop.yml") && /\brubocop\b/.test(gems);
    return {
        gates: [
            ...(await ruby_tests(tree)),
            ...(lints ? [(0,kind/* gate */.Gj)("rubocop", ["bundle", "exec", "rubocop"], ".rubocop.yml")] : []),
        ],
        setup: [["bundle", "install"]],
    };
}
/** A formatter for people as well: one that is named takes the place of all that are configured. */
const ruby_rspec = {
    format: "json",
    args: ["--format", "progress", "--format", "json", "--out", "{report}"],
    env: {},
};
async function ruby_tests(tree) {
    if (tree.some(/^spec\/.*_spec\.rb$/))
        return [(0,kind/* reporting */.vR)((0,kind/* gate */.Gj)("rspec", ["bundle", "exec", "rspec"], "spec/"), ruby_rspec)];
    if (!tree.some(/^test\/.*_test\.rb$|^test\/.*\/?test_[^/]*\.rb$/))
        return [];
    if (tree.has("bin/rails"))
        return [(0,kind/* gate */.Gj)("rails test", ["bundle", "exec", "rails", "test"], "test/")];
    const tasks = /TestTask|task\b[^\n]*\btest\b/.test(await tree.text("Rakefile"));
    return tasks ? [(0,kind/* gate */.Gj)("rake test", ["bundle", "exec", "rake", "test"], "Rakefile")] : [];
}

;// CONCATENATED MODULE: ./.build/projects/kinds/rust/test-modules.js
/** Bounded in each part: it is tried at every attribute of a text that nobody has vetted. */
const opening = /#\s?\[\s?cfg\s?\(\s?(?:test|all\(\s?test\b[^)\]\n]{0,200}\))\s?\)\s?\]\s{0,100}(?:#\[[^\]\n]{0,200}\]\s{0,100}){0,8}(?:pub(?:\([a-z ]{1,20}\))?\s{1,20})?mod\s{1,20}(\w{1,200})\s{0,100}([{;])/y;
const character = /'(?:[^\\'\n]|\\(?:u\{[0-9a-fA-F_]{1,8}\}|x[0-9a-fA-F]{2}|.))'/uy;
const rawString = /b?c?r(#{0,255})"/y;
/**
 * A Rust file of head with its test modules as base wrote them: those of the same name are replaced, those that head
 * lost come back at the end. Undefined where base has none, or where either text cannot be read.
 */
function withTestsOfBase(base, head) {
    const before = testModules(base);
    const after = testModules(head);
    if (before === undefined || after === undefined || before.length === 0)
        return undefined;
    const byName = new Map(before.map((module) => [module.name, test_modules_textOf(base, module)]));
    // Two of one name are for two platforms, and which is which cannot be told.
    if (byName.size < before.length)
        return undefined;
    const kept = new Set(after.map(({ name }) => name));
    const lost = before.filter(({ name }) => !kept.has(name));
    let at = 0;
    const pieces = after.flatMap((module) => {
        const between = head.slice(at, module.start);
        at = module.end;
        return [between, byName.get(module.name) ?? test_modules_textOf(head, module)];
    });
    const end = head.slice(at);
    const restored = lost.map((module) => `\n${test_modules_textOf(base, module)}\n`);
    const text = [...pieces, end, ...restored].join("");
    return text === head ? undefined : text;
}
function test_modules_textOf(text, { start, end }) {
    return text.slice(start, end);
}
/** The test modules at the top level of a file; undefined where a string, a comment or a block does not end. */
function testModules(text) {
    const found = [];
    let at = 0;
    while (at < text.length) {
        const opens = text[at] === "#" ? matchAt(opening, text, at) : undefined;
        const next = opens === undefined ? itemEnd(text, at) : moduleEnd(text, at, opens);
        if (next === undefined)
            return undefined;
        if (opens !== undefined)
            found.push({ name: opens[1] ?? "", start: at, end: next });
        at = next;
    }
    return found;
}
function moduleEnd(text, at, [all, , last]) {
    const inside = at + all.length;
    return last === ";" ? inside : blockEnd(text, inside);
}
/** One token, or a whole block; undefined for a bracket that closes nothing. */
function itemEnd(text, at) {
    if (text[at] === "{")
        return blockEnd(text, at + 1);
    return text[at] === "}" ? undefined : tokenEnd(text, at);
}
/** Where the block ends whose content begins here. */
function blockEnd(text, start) {
    let depth = 1;
    let at = start;
    while (at < text.length) {
        if (text[at] === "{")
            depth += 1;
        if (text[at] === "}")
            depth -= 1;
        if (depth === 0)
            return at + 1;
        const next = tokenEnd(text, at);
        if (next === undefined)
            return undefined;
        at = next;
    }
    return undefined;
}
/** Where the token that begins here ends: a comment, a string, a character, else one place further; undefined without an end. */
function tokenEnd(text, at) {
    const first = text[at];
    if (first === "/")
        return commentEnd(text, at);
    if (first === '"')
        return stringEnd(text, at + 1);
    if (first === "'")
        return at + (matchAt(character, text, at)?.[0].length ?? 1);
    return rawEnd(text, at);
}
function commentEnd(text, at) {
    if (text[at + 1] === "/") {
        const end = text.indexOf("\n", at);
        return end === -1 ? text.length : end;
    }
    return text[at + 1] === "*" ? blockCommentEnd(text, at) : at + 1;
}
/** Block comments nest. */
function blockCommentEnd(text, start) {
    let depth = 0;
    for (let at = start; at < text.length; at += 1) {
        const two = text.slice(at, at + 2);
        if (two === "/*" || two === "*/") {
            depth += two === "/*" ? 1 : -1;
            at += 1;
        }
        if (depth === 0)
            return at + 1;
    }
    return undefined;
}
function stringEnd(text, start) {
    for (let at = start; at < text.length; at += 1) {
        if (text[at] === "\\")
            at += 1;
        else if (text[at] === '"')
            return at + 1;
    }
    return undefined;
}
/** `r#"..."#`; anything else is one place. */
function rawEnd(text, at) {
    const begins = /[bcr]/.test(text[at] ?? "") && !/\w/.test(text[at - 1] ?? "");
    const found = begins ? matchAt(rawString, text, at) : undefined;
    if (found === undefined)
        return at + 1;
    const close = `"${found[1] ?? ""}`;
    const end = text.indexOf(close, at + found[0].length);
    return end === -1 ? undefined : end + close.length;
}
function matchAt(pattern, text, at) {
    const sticky = new RegExp(pattern);
    sticky.lastIndex = at;
    return sticky.exec(text) ?? undefined;
}

;// CONCATENATED MODULE: ./.build/projects/kinds/rust/files.js

/** How Rust tells tests and their configuration, by name and by text. */
const rustFiles = {
    tests: {
        code: "rs",
        data: String.raw `snap\.new`,
        folders: /^benches$/i,
        ambiguous: "benches",
        modules: /(?:^|\/)src\/.*\.rs$/,
    },
    config: {
        foreign: String.raw `\.cargo|target`,
        names: [
            /^(?:nextest|clippy|rustfmt|rust-toolchain|cross|tarpaulin|deny|miri)\.(?:ini|cfg|toml)$/i,
            /^(?:rust-toolchain|build\.rs)$/i,
        ],
        places: [/^xtask\//],
    },
    texts: [
        {
            files: /\.rs$/i,
            inline: /^[ \t]*#\[(?:cfg\([^\]\n]*\btest\b|(?:\w+::)*test\b|rstest\b)|^[ \t]*\/\/[/!][ \t]*```/m,
            withTestsOfBase: withTestsOfBase,
        },
    ],
    calls: {
        code: "rs",
        entries: "mod|lib",
        tasks: [{ programs: ["xtask"], files: ["xtask/src/main.rs"] }],
    },
    lockedAs: (name) => [`name = "${name}"`],
    configKeys: { file: /^cargo\.toml$/, keys: "test bench lints workspace.lints profile lib" },
};

;// CONCATENATED MODULE: ./.build/projects/kinds/rust/asks.js



const tables = ["dependencies", "dev-dependencies", "build-dependencies"];
/** What a Cargo.toml asks for. */
function cargoAsks(text, path) {
    const document = (0,manifest/* readManifest */.W)(path, text);
    const targets = (0,values/* entriesOf */.Mc)((0,values/* valueAt */.fK)(document, "target")).map(([, one]) => one);
    const asking = [document, (0,values/* valueAt */.fK)(document, "workspace"), ...targets];
    const patches = (0,values/* entriesOf */.Mc)((0,values/* valueAt */.fK)(document, "patch")).map(([, one]) => one);
    return [
        ...asking.flatMap((one) => tables.flatMap((table) => tableOf((0,values/* valueAt */.fK)(one, table)))),
        ...patches.flatMap(tableOf),
        ...tableOf((0,values/* valueAt */.fK)(document, "replace")),
    ].flatMap(([name, how]) => {
        const real = /"package":"([^"]+)"/.exec(how)?.[1];
        return real === undefined
            ? [[name, how]]
            : [[name, how], [real, how]];
    });
}

;// CONCATENATED MODULE: ./.build/projects/kinds/rust/cargo-lock.js




/** Cargo.lock. What has no source is a crate of the repository itself. */
function cargoLock(text) {
    const old = (0,values/* entriesOf */.Mc)((0,values/* valueAt */.fK)((0,dist/* parse */.qg)(text), "metadata"));
    return tomlLock(text, (value) => {
        const name = (0,values/* textAt */.$6)(value, "name");
        const version = (0,values/* textAt */.$6)(value, "version");
        const source = (0,values/* textAt */.$6)(value, "source");
        if (source === "")
            return [];
        const key = `checksum ${name} ${version} (${source})`;
        const listed = old.find(([found]) => found === key)?.[1];
        const checksum = (0,values/* textAt */.$6)(value, "checksum") || (typeof listed === "string" ? listed : "");
        return [
            {
                name,
                version,
                sources: [source],
                checksums: whole(checksum),
                requires: firstWords((0,values/* valueAt */.fK)(value, "dependencies")),
            },
        ];
    });
}
function firstWords(value) {
    return (0,values/* textsIn */.Ej)(value).map((one) => one.split(" ", 1).join(""));
}

;// CONCATENATED MODULE: ./.build/projects/kinds/rust/cargo-toml.js





const cargo_toml_dependencyKeys = ["dependencies", "dev-dependencies", "build-dependencies"];
/** https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html: another source, or another crate by this name. */
const cargoRules = {
    isForeign: (spec) => (0,values/* isTable */.bI)(spec) &&
        ["path", "git", "registry", "registry-index", "package"].some((key) => Object.hasOwn(spec, key)),
};
/** Whether and how a target's tests run. */
const testFlags = keys(["test", "doctest", "bench", "harness"], ofBase);
/** Targets by name, each with base's flags. */
const targets = (base, head) => {
    if (!Array.isArray(head))
        return head;
    const before = Array.isArray(base) ? base : [];
    const byName = new Map(before.map((target) => [(0,values/* valueAt */.fK)(target, "name"), target]));
    return head.map((target) => mergeTables(testFlags, ofHead)(byName.get((0,values/* valueAt */.fK)(target, "name")), target));
};
function cargo_toml_knownAt(base, locked) {
    const platforms = Object.values((0,values/* tableAt */.af)(base, "target"));
    const all = [base, ...platforms].flatMap((at) => cargo_toml_dependencyKeys.map((key) => (0,values/* tableAt */.af)(at, key)));
    return { specs: specsOf([...all, (0,values/* tableAt */.af)(base, "workspace", "dependencies")]), locked };
}
const cargoToml = {
    parse: (text) => (0,dist/* parse */.qg)(text),
    print: (value) => `${(0,dist/* stringify */.As)(value)}\n`,
    oldTests(base, head, locked) {
        const packages = packageTable(cargo_toml_knownAt(base, locked), cargoRules);
        const dependencies = keys(cargo_toml_dependencyKeys, packages);
        const steering = ["build", "metadata", "autotests", "autobenches"];
        const pick = mergeTables({
            ...dependencies,
            features: ofHead,
            package: mergeTables(keys(steering, ofBase), ofHead),
            lib: mergeTables(testFlags, ofHead),
            ...keys(["bin", "example"], targets),
            target: eachOfHead(() => mergeTables(dependencies, ofBase)),
            workspace: mergeTables({
                ...keys(["members", "exclude", "package", "resolver"], ofHead),
                dependencies: packages,
            }, ofBase),
        }, ofBase);
        return mergeDocuments(pick, base, head);
    },
    newTests(base, head) {
        const added = addedPackages(cargo_toml_knownAt(base, () => false), cargoRules);
        return mergeDocuments(mergeTables({ "dev-dependencies": added }, ofBase), base, head);
    },
    packages: (value) => [
        ...[...cargo_toml_dependencyKeys, "target", "features", "patch"].map((key) => value[key]),
        ...["name", "version"].map((key) => (0,values/* tableAt */.af)(value, "package")[key]),
        ...["members", "exclude", "package", "dependencies"].map((key) => (0,values/* tableAt */.af)(value, "workspace")[key]),
    ],
};
const mergeCargoToml = mergerOf(cargoToml);

;// CONCATENATED MODULE: ./.build/projects/kinds/rust/packages.js



const rustPackages = [
    { role: "manifest", files: ["cargo.toml"], asks: cargoAsks, merge: mergeCargoToml },
    { role: "lockfile", files: ["cargo.lock"], read: cargoLock, remake: "cargo check" },
];

;// CONCATENATED MODULE: ./.build/projects/kinds/rust/cargo-report.js


/**
 * The text of `cargo test`: libtest's report in JSON is not stable, and no library reads the text. Every program that
 * cargo runs has a head (`Running tests/api.rs (...)`, on stderr) and a list (`running 3 tests`, on stdout). cargo runs
 * one after the other, so the third head belongs to the third list, whatever order the two streams arrive in.
 */
function parseCargo(text) {
    const { heads, lists } = readOutput(text);
    const [first] = lists;
    if (first === undefined)
        return (0,draft/* unreadable */.O$)("cargo ran no tests: the output has no `running N tests`");
    const miscounted = lists.find((list) => list.ended && list.results.length !== list.announced);
    if (miscounted !== undefined) {
        return (0,draft/* unreadable */.O$)(`cargo announced ${miscounted.announced} tests and ${miscounted.results.length} can be read`);
    }
    return (0,draft/* drafted */.X5)(lists.flatMap((list, index) => cargo_report_draftsOf(list, heads.length === lists.length ? heads[index] : list.lastHead)));
}
/** The hash that cargo puts behind a program's name says how it was built; it is not the same in every room. */
const head = /^ {3,}(?:Running (?:unittests )?(\S+) \((\S+?)(?:-[0-9a-f]{16})?(?:\.exe)?\)|Doc-tests (\S+))$/;
const announcement = /^running (\d{1,9}) tests?$/;
const result = /^test (.+) \.\.\. (ok|FAILED|ignored)(?:,.*|\s*<[\d.]+s>)?$/;
const section = /^---- (.+) stdout ----$/;
const keptMessage = 8000;
function readOutput(text) {
    const output = { heads: [], lists: [] };
    /** The test whose output is being shown, between `failures:` and the end of a list. */
    let told;
    for (const raw of (0,lines/* linesOf */.D)(text)) {
        const line = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
        const list = output.lists.at(-1);
        if (isHead(line, output) || (told === undefined && beginsList(line, output)))
            told = undefined;
        else if (list !== undefined && !list.ended) {
            told = /^(?:failures:|test result: .*)$/.test(line) ? undefined : (shownTest(line) ?? told);
            takeLine(line, list, told);
        }
    }
    return output;
}
const longestLine = 2000;
function shownTest(line) {
    return line.length > longestLine ? undefined : section.exec(line)?.[1];
}
function isHead(line, { heads }) {
    const found = line.length > longestLine ? null : head.exec(line);
    if (found === null)
        return false;
    const [, path = "", file = "", doc] = found;
    const program = file.split(/[\\/]/).at(-1) ?? "";
    heads.push(doc === undefined ? `${program} ${path}` : `doc ${doc}`);
    return true;
}
/** One that begins before the end of another says that the other's program ended early. */
function beginsList(line, { heads, lists }) {
    const announced = announcement.exec(line)?.[1];
    if (announced === undefined)
        return false;
    lists.push({
        announced: Number(announced),
        lastHead: heads.at(-1),
        results: [],
        messages: new Map(),
        ended: false,
    });
    return true;
}
function takeLine(line, list, told) {
    if (line.startsWith("test result: ")) {
        list.ended = true;
        return;
    }
    if (told !== undefined) {
        const before = list.messages.get(told) ?? "";
        if (before.length < keptMessage && !section.test(line)) {
            list.messages.set(told, `${before}${line.slice(0, longestLine)}\n`);
        }
        return;
    }
    const match = line.length > longestLine ? null : result.exec(line);
    if (match !== null)
        list.results.push({ name: match[1] ?? "", status: cargo_report_statusOf(match[2]) });
}
function cargo_report_statusOf(word) {
    if (word === "ok")
        return "passed";
    return word === "ignored" ? "skipped" : "failed";
}
function cargo_report_draftsOf(list, program) {
    const suites = program === undefined ? [] : [program];
    const drafts = list.results.map(({ name, status }) => cargo_report_draftOf(name, status, { suites, list }));
    if (list.ended)
        return drafts;
    const message = `The program ended early: ${drafts.length} of ${list.announced} tests were reported.`;
    return [...drafts, { suites, name: "(program)", status: "broken", message }];
}
/** A test of documentation is called after its line, which moves whenever the code above it does. */
function cargo_report_draftOf(written, status, { suites, list }) {
    const doc = /^(\S+\.\w+) - (.*)\(line (\d{1,7})\)(.*)$/.exec(written);
    const message = list.messages.get(written.replace(/ - should panic$/, "")) ?? list.messages.get(written);
    if (doc === null)
        return { suites, name: written, status, message };
    const [, file, item = "", line, rest = ""] = doc;
    const name = `${item.trim()}${rest}`.trim() || "(module)";
    return { file, suites, name, status, line: Number(line), message };
}

;// CONCATENATED MODULE: ./.build/projects/kinds/rust/reports.js

/** How Rust reports its tests. */
const rustReports = {
    reports: {
        formats: [{ name: "cargo", parse: async (text) => parseCargo(text) }],
    },
    knownResults: {
        commands: [
            {
                gate: "cargo test",
                runs: /^cargo (?:\+\S+ )?test(?: |$)/,
                unless: / (?:-q|--quiet|--format|--message-format|-Z|--no-run|--list|--doc)\b/,
            },
        ],
    },
};

;// CONCATENATED MODULE: ./.build/projects/kinds/rust/rooms.js
const rustRooms = {
    stores: [".cargo/git", ".cargo/registry"],
    locks: [".cargo/.package-cache", ".cargo/.package-cache-mutate"],
    config: [".cargo/config", ".cargo/config.toml", ".cargo/credentials", ".cargo/credentials.toml"],
    moved: { ".cargo": "CARGO_HOME" },
    toolchain: ["CARGO_HOME", "RUSTUP_HOME", "RUSTUP_TOOLCHAIN"],
    toolHomes: { RUSTUP_HOME: ".rustup" },
    trust: ["CARGO_HTTP_CAINFO"],
    places: { CARGO_HOME: ".cargo" },
    leading: ["cargo_target_dir", "sccache_dir"],
    above: [
        ".cargo/config",
        ".cargo/config.toml",
        "Cargo.toml",
        "clippy.toml",
        "rust-toolchain",
        "rust-toolchain.toml",
    ],
};

;// CONCATENATED MODULE: ./.build/projects/kinds/rust/rust.js





const rust = {
    name: "rust",
    detect: rust_detect,
    packages: rustPackages,
    setsUp: ["rust-toolchain", "rust-toolchain.toml", ".cargo/config", ".cargo/config.toml"],
    rooms: rustRooms,
    ...rustFiles,
    ...rustReports,
};
const rust_source = "Cargo.toml";
/**
 * Rust: tests always; format and clippy only where the project says that it wants them, by their own configuration or in
 * its workflows. Warnings fail clippy only where the project's CI lets them: else a warning at base would block every run.
 */
async function rust_detect(tree) {
    if (!tree.has("Cargo.toml"))
        return kind/* nothing */.s6;
    const manifest = await tree.text("Cargo.toml");
    const ci = await tree.workflows();
    const formats = tree.some(/^\.?rustfmt\.toml$/) || /\bcargo (?:\+\S+ )?fmt\b/.test(ci);
    const lints = tree.some(/^\.?clippy\.toml$/) ||
        /^\[(?:workspace\.)?lints\.clippy\]/m.test(manifest) ||
        /\bcargo clippy\b/.test(ci);
    const strict = /clippy[^\n]*-D\s*warnings/.test(ci) ? ["--", "-D", "warnings"] : [];
    const wide = isWorkspace(manifest) ? ["--workspace"] : [];
    return {
        gates: [
            // Else the first program with a red test is the last one that runs, and the tests of the others are nowhere.
            (0,kind/* reporting */.vR)((0,kind/* gate */.Gj)("cargo test", ["cargo", "test", ...wide], rust_source), {
                format: "cargo",
                args: ["--no-fail-fast"],
                env: {},
            }),
            ...(lints
                ? [(0,kind/* gate */.Gj)("cargo clippy", ["cargo", "clippy", ...wide, "--all-targets", ...strict], rust_source)]
                : []),
            ...(formats ? [(0,kind/* gate */.Gj)("cargo fmt", ["cargo", "fmt", "--all", "--check"], rust_source)] : []),
        ],
        setup: fetch(tree, manifest),
    };
}
/** Plain `cargo test` passes over the members of a workspace whose root is a package itself. */
function isWorkspace(manifest) {
    return /^\[workspace\]/m.test(manifest) && !/^default-members\b/m.test(manifest);
}
function fetch(tree, manifest) {
    if (tree.has("Cargo.lock"))
        return [["cargo", "fetch", "--locked"]];
    const depends = /^\[(?:[\w.'"()=, -]+\.)?(?:dev-|build-)?dependencies\b/m.test(manifest);
    return depends || isWorkspace(manifest) ? [["cargo", "fetch"]] : [];
}

;// CONCATENATED MODULE: ./.build/projects/kinds/swift.js
const swift_program = "It is a program.";
/** Swift packages, CocoaPods and Carthage. Gates are the project's to name. */
const swift = {
    name: "swift",
    packages: [
        {
            role: "whole manifest",
            files: ["package.swift", "package@swift*.swift", "podfile", "*.podspec"],
            asks: { why: swift_program },
        },
        {
            role: "whole manifest",
            files: ["cartfile"],
            asks: { why: "Carthage's lockfile is not read either." },
        },
        {
            role: "lockfile",
            files: ["package.resolved"],
            read: { why: "It does not say who asks for what, and its manifest is a program." },
            remake: "swift package resolve",
        },
        {
            role: "lockfile",
            files: ["podfile.lock"],
            read: { why: "Its checksums are of descriptions, not of packages." },
            remake: "pod install",
        },
        {
            role: "lockfile",
            files: ["cartfile.resolved"],
            read: { why: "It has no checksums." },
            remake: "carthage update",
        },
    ],
    tests: {
        code: "swift|mm?",
        camel: "swift|mm?",
        names: [/[a-z0-9](?:Spec|Specs)\.swift$/],
        loose: /^Test[A-Z]\w*\.mm?$/,
        productSet: /(?:^|\/)Sources\//,
    },
    config: { names: [/\.xctestplan$/i] },
    texts: [{ files: /\.swift$/i, whole: [/^[ \t]*import[ \t]+(?:XCTest|Testing)\b/m] }],
};

;// CONCATENATED MODULE: ./.build/projects/kinds/all.js

















/** Every kind of project; where several are found, their gates run in this order. */
const kinds = [
    node,
    deno,
    rust,
    go,
    python,
    jvm,
    dotnet,
    ruby,
    php,
    cmake,
    elixir,
    dart,
    swift,
    native_native,
    others,
];
/** Kinds that mostly wrap another one: asked only where no other has a gate. */
const wrapping = [make];
/** All that is known of files, commands and rooms: every kind, and what all have in common. */
const everything = [...kinds, ...wrapping, common];


/***/ }),

/***/ 73169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ scriptText)
/* harmony export */ });
/** A script as text: itself, JSON where it is more than a line, empty where there is none. */
function scriptText(value) {
    if (value === undefined)
        return "";
    return typeof value === "string" ? value : JSON.stringify(value);
}


/***/ }),

/***/ 34406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ commandsIn),
/* harmony export */   L: () => (/* binding */ unknown)
/* harmony export */ });
/** Stands in a word for what only a shell could fill in: a variable or the output of a command. */
const unknown = "\0";
const ends = new Set([";", "&", "|", "\n", "(", ")", "{", "}", "`"]);
const blanks = new Set([" ", "\t", "\r"]);
/**
 * The simple commands of a shell text, each as its words, also those within `$( )` and backticks. It reads as much of
 * the shell as it takes to see which files and scripts are called; what a variable holds is not known.
 */
function commandsIn(text) {
    const reading = {
        text: text.replaceAll(unknown, " "),
        at: 0,
        commands: [],
        words: [],
        word: undefined,
    };
    while (reading.at < reading.text.length)
        readPiece(reading);
    endCommand(reading);
    return reading.commands;
}
function readPiece(reading) {
    const char = reading.text[reading.at] ?? "";
    if (char === "'")
        quoted(reading, "'");
    else if (char === '"')
        quoted(reading, '"');
    else if (char === "\\")
        escaped(reading);
    else if (char === "$")
        expansion(reading);
    else if (char === "#" && reading.word === undefined)
        comment(reading);
    else
        plain(reading, char);
}
function plain(reading, char) {
    reading.at += 1;
    if (ends.has(char))
        endCommand(reading);
    else if (blanks.has(char) || char === "<" || char === ">")
        endWord(reading);
    else
        grow(reading, char);
}
function grow(reading, piece) {
    reading.word = (reading.word ?? "") + piece;
}
function endWord(reading) {
    if (reading.word !== undefined)
        reading.words.push(reading.word);
    reading.word = undefined;
}
function endCommand(reading) {
    endWord(reading);
    if (reading.words.length > 0)
        reading.commands.push(reading.words);
    reading.words = [];
}
/** An open quote ends with the text. */
function quoted(reading, mark) {
    const start = reading.at + 1;
    let end = start;
    while (end < reading.text.length && reading.text[end] !== mark) {
        end += mark === '"' && reading.text[end] === "\\" ? 2 : 1;
    }
    const inner = reading.text.slice(start, end);
    reading.at = end + 1;
    if (mark === "'") {
        grow(reading, inner);
        return;
    }
    for (const [, command = ""] of inner.matchAll(/\$\(([^()]*)\)/g)) {
        for (const words of commandsInside(command))
            reading.commands.push(words);
    }
    grow(reading, filledIn(inner));
}
/** Within double quotes: variables are not known; a word that is a command of its own is for the caller to read. */
function filledIn(inner) {
    return inner
        .replace(/\\(["\\$`])/g, "$1")
        .replace(/\$\([^()]*\)|\$\{[^{}]*\}|\$[A-Za-z_]\w*|\$[0-9@*#?!-]/g, unknown);
}
function escaped(reading) {
    const next = reading.text[reading.at + 1] ?? "";
    reading.at += 2;
    if (next !== "\n" && next !== "\r")
        grow(reading, next);
}
function comment(reading) {
    const end = reading.text.indexOf("\n", reading.at);
    reading.at = end === -1 ? reading.text.length : end;
}
const name = /(?:[A-Za-z_]\w*|[0-9@*#?!$-])/y;
/** `$( )` ends no word: its commands are read on their own, and the word goes on behind it. */
function expansion(reading) {
    const { text, at } = reading;
    const opening = text[at + 1] ?? "";
    if (opening === "(" || opening === "{") {
        const end = closing(text, at + 1);
        const inner = opening === "(" ? commandsInside(text.slice(at + 2, end)) : [];
        for (const words of inner)
            reading.commands.push(words);
        reading.at = end + 1;
    }
    else {
        name.lastIndex = at + 1;
        reading.at = at + 1 + (name.exec(text)?.[0].length ?? 0);
    }
    grow(reading, unknown);
}
/** One level only: what is nested deeper was already seen as part of the outer text. */
function commandsInside(inner) {
    return inner
        .split(/[;&|\n()`]/)
        .map((part) => part.split(/\s+/).filter((word) => word !== ""))
        .filter((words) => words.length > 0);
}
function closing(text, start) {
    let depth = 0;
    for (let at = start; at < text.length; at += 1) {
        const char = text[at];
        if (char === "(" || char === "{")
            depth += 1;
        if (char === ")" || char === "}")
            depth -= 1;
        if (depth === 0)
            return at;
    }
    return text.length;
}


/***/ }),

/***/ 49462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   X5: () => (/* binding */ drafted),
/* harmony export */   yV: () => (/* binding */ maxTests)
/* harmony export */ });
/** More than that is no suite that anybody compares. */
const maxTests = 100_000;
function drafted(drafts) {
    return { kind: "drafts", drafts };
}
function unreadable(why) {
    return { kind: "unreadable", why };
}


/***/ }),

/***/ 30838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ shaped)
/* harmony export */ });
/** The drafts of what has this shape. */
function shaped(shape, drafts) {
    return {
        drafts(value) {
            const parsed = shape.safeParse(value);
            return parsed.success ? drafts(parsed.data) : undefined;
        },
    };
}


/***/ }),

/***/ 38510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
/** One after the other: the lines of a large output are not all there at once. */
function* linesOf(text) {
    for (let from = 0; from < text.length;) {
        const found = text.indexOf("\n", from);
        const end = found === -1 ? text.length : found;
        yield text.slice(from, end);
        from = end + 1;
    }
}


/***/ }),

/***/ 15529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ followsLockfile),
/* harmony export */   Ee: () => (/* binding */ isVendored),
/* harmony export */   Nn: () => (/* binding */ isTestConfig),
/* harmony export */   d5: () => (/* binding */ belongsToTests),
/* harmony export */   jq: () => (/* binding */ isForeign)
/* harmony export */ });
/* harmony import */ var _kinds_all_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93148);


const known = _kinds_all_js__WEBPACK_IMPORTED_MODULE_0__/* .everything */ .YT.flatMap(({ config }) => config ?? []);
/** Every other dot-file and dot-folder counts as configuration. */
const harmlessDot = new RegExp(String.raw `^\.(?:${(0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .alternatives */ .V)(known.map((one) => one.harmless))})$`, "i");
const isKnownName = (0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .anyOf */ .E)(known.flatMap(({ names = [] }) => names));
const isKnownPlace = (0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .anyOf */ .E)(known.flatMap(({ places = [] }) => places));
const vendored = (0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .alternatives */ .V)(known.map((one) => one.vendored));
const foreign = (0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .alternatives */ .V)(known.map((one) => one.foreign));
const vendoredFolder = new RegExp(String.raw `(?:^|\/)(?:${vendored})(?:\/|$)`);
const foreignFolder = new RegExp(String.raw `(?:^|\/)(?:${vendored}|${foreign})\/`);
/** Any other `*.config.js` outside of the product's code. */
const anyConfig = new RegExp(String.raw `\.(?:config|conf|workspace)\.(?:${(0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .alternatives */ .V)(known.map((one) => one.endings))})$`, "i");
const productFolder = /(?:^|\/)(?:src|lib|app|public|docs?)\//i;
/** Installed packages that are committed: what is tested against, and no part of the change's own code. */
function isVendored(path) {
    return vendoredFolder.test(path) || followsLockfile(path);
}
/** Mostly code that others wrote, or that a tool built: nobody looks there for what a project says of itself. */
function isForeign(path) {
    return foreignFolder.test(path);
}
/** Of those, what the package manager writes along with the lockfile. */
const followsLockfile = (0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .anyOf */ .E)(known.map((one) => one.followsLockfile));
/** Configuration that new tests may bring along, since it is written with them. */
const belongsToTests = (0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .anyOf */ .E)(known.map(({ withTests }) => withTests));
/** Says how tests are found and run, or what the tools around them do. */
function isTestConfig(path) {
    const parts = path.split("/");
    const name = parts.at(-1) ?? "";
    if (parts.some((part) => part.startsWith(".") && !harmlessDot.test(part)))
        return true;
    if (isKnownName(name))
        return !isSource(name, path);
    return isKnownPlace(path) || (anyConfig.test(name) && !productFolder.test(path));
}
/** A part of the product that is called like a tool's file: `src/build.yaml`. */
function isSource(name, path) {
    return productFolder.test(path) && /^(?:build|project|workspace|global)\./i.test(name);
}


/***/ }),

/***/ 93148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ anyOf),
/* harmony export */   V: () => (/* binding */ alternatives)
/* harmony export */ });
/* harmony import */ var _domain_grouped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73729);

/** Whether any of these patterns matches, as one expression for each set of flags: it is asked for every path of a repository. */
function anyOf(patterns) {
    const known = patterns.filter((pattern) => pattern !== undefined);
    const joined = [...(0,_domain_grouped_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(known, ({ flags }) => flags)].map(([flags, group]) => new RegExp(group.map(({ source }) => `(?:${source})`).join("|"), flags));
    return (text) => joined.some((pattern) => pattern.test(text));
}
/** The alternatives of all of these, for a larger expression; what nothing matches where there are none. */
function alternatives(sources) {
    const known = sources.filter((source) => source !== undefined);
    return known.length === 0 ? "(?!)" : known.join("|");
}


/***/ }),

/***/ 90805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parseJsonc)
/* harmony export */ });
/** JSON with comments and commas at the end, as deno and bun take it. @throws SyntaxError */
function parseJsonc(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return JSON.parse(plainJson(text));
    }
}
/** By hand and not by patterns: a hostile text must not make a pattern look twice at the same place. */
function plainJson(text) {
    const pieces = [];
    let at = 0;
    while (at < text.length) {
        const end = pieceEnd(text, at);
        const isComment = text[at] === "/" && end > at + 1;
        if (!isComment)
            pieces.push(text.slice(at, end));
        at = end;
    }
    return withoutLastCommas(pieces).join("");
}
/** Where the string, the comment or the single character that begins here ends. */
function pieceEnd(text, at) {
    const two = text.slice(at, at + 2);
    if (text[at] === '"')
        return stringEnd(text, at + 1);
    if (two === "//")
        return endOr(text.indexOf("\n", at), text.length);
    return two === "/*" ? endOr(text.indexOf("*/", at + 2) + 2, text.length) : at + 1;
}
function endOr(found, otherwise) {
    return found < 2 ? otherwise : found;
}
function stringEnd(text, start) {
    let at = start;
    while (at < text.length && text[at] !== '"')
        at += text[at] === "\\" ? 2 : 1;
    return at + 1;
}
function withoutLastCommas(pieces) {
    let next = "";
    return pieces
        .toReversed()
        .map((piece) => {
        if (piece.trim() === "")
            return piece;
        const isLast = piece === "," && (next === "}" || next === "]");
        next = piece;
        return isLast ? "" : piece;
    })
        .toReversed();
}


/***/ }),

/***/ 46261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readManifest)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3292);
/* harmony import */ var _jsonc_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90805);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12213);




/** A manifest as plain values; undefined where its syntax is broken. */
function readManifest(path, text) {
    const source = (0,_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutMark */ .E)(text);
    try {
        // A manifest whose name has no ending is TOML, too.
        return /\.toml$|^[^.]+$/.test((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(path)) ? (0,smol_toml__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(source) : (0,_jsonc_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJsonc */ .p)(source);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 12213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withoutMark)
/* harmony export */ });
/**
 * A text without the mark that some editors put before it. Trees and sides give texts to kinds so: a kind never sees one.
 */
function withoutMark(text) {
    return text.replace(/^\uFEFF/, "");
}


/***/ }),

/***/ 46698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zv: () => (/* binding */ foldersAbove),
/* harmony export */   ux: () => (/* binding */ within),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);

/** A path below a folder of the repository, without `.` and `..`; undefined where it leads out. */
function within(folder, path) {
    if (path.startsWith("/"))
        return undefined;
    const joined = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.normalize)(`${folder === "" ? "." : folder}/${path.replaceAll("\\", "/")}`);
    const clean = joined.replace(/\/$/, "");
    return clean === ".." || clean.startsWith("../") ? undefined : clean.replace(/^\.$/, "");
}
/** The folder of a file; empty for the root. */
function folderOf(path) {
    return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}
/** `a/b/c` has `a` and `a/b` above it. */
function foldersAbove(path) {
    const parts = path.split("/");
    return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join("/"));
}


/***/ }),

/***/ 6960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g7: () => (/* binding */ treeOf),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   yt: () => (/* binding */ treeIn)
/* harmony export */ });
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12213);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46698);


/** Reads of a tree are remembered: detectors ask for the same few files. */
function treeOf(files, read) {
    const known = new Set(files);
    const texts = new Map();
    function text(path) {
        const found = texts.get(path) ??
            (known.has(path) ? read(path).then((text = "") => (0,_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutMark */ .E)(text)) : Promise.resolve(""));
        texts.set(path, found);
        return found;
    }
    return {
        files,
        has: (path) => known.has(path),
        some: (pattern) => files.some((path) => pattern.test(path)),
        text,
        async workflows() {
            const paths = files.filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
            return (await Promise.all(paths.map(text))).join("\n");
        },
    };
}
/** A folder of a tree as one of its own; the whole where the folder is empty. */
function treeIn(tree, folder) {
    if (folder === "")
        return tree;
    const prefix = `${folder}/`;
    const files = tree.files.filter((path) => path.startsWith(prefix));
    return treeOf(files.map((path) => path.slice(prefix.length)), (path) => tree.text(prefix + path));
}
/** The file of this name nearest to a folder, upwards; `closer` are the places where another one would go before it. */
function nearest(tree, folder, name) {
    const closer = [];
    const parents = folder === "" ? [""] : ["", ...(0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .foldersAbove */ .Zv)(folder), folder];
    for (const parent of parents.toReversed()) {
        const path = parent === "" ? name : `${parent}/${name}`;
        if (tree.has(path))
            return { path, closer };
        closer.push(path);
    }
    return { path: undefined, closer };
}


/***/ }),

/***/ 33798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   af: () => (/* binding */ tableAt),
/* harmony export */   bI: () => (/* binding */ isTable),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
function isTable(value) {
    return (typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date));
}
/** A value of nested tables; undefined where there is none. Only what the document itself says: nothing inherited. */
function valueAt(value, ...keys) {
    let found = value;
    for (const key of keys) {
        found = isTable(found) && Object.hasOwn(found, key) ? found[key] : undefined;
    }
    return found;
}
/** The table at a key; an empty one where there is none. */
function tableAt(value, ...keys) {
    const found = valueAt(value, ...keys);
    return isTable(found) ? found : {};
}
/** Entries of a table, and of nothing else. */
function entriesOf(value) {
    return Object.entries(tableAt(value));
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
/** The texts of a list, without what else may stand there. */
function textsIn(value) {
    return listOf(value).filter((one) => typeof one === "string");
}
/** The text at a place; empty where there is none. */
function textAt(value, ...keys) {
    const found = valueAt(value, ...keys);
    return typeof found === "string" ? found : "";
}


/***/ })

};
