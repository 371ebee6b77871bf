export const id = 124;
export const ids = [124];
export const modules = {

/***/ 80698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ BranchOrNone),
/* harmony export */   DB: () => (/* binding */ MinuteAmount),
/* harmony export */   se: () => (/* binding */ TokenAmount)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

/** `200k`, `3M` and `3_000_000` are what people write; the number is tokens. */
const TokenAmount = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^\d[\d_]*(\.\d+)?[kM]?$/i, "a whole number, such as 3000000, 200k or 3M")
    .transform((text) => {
    const scale = { k: 1e3, m: 1e6 }[text.slice(-1).toLowerCase()] ?? 1;
    return Math.round(Number(text.replace(/[km_]/gi, "")) * scale);
})
    .pipe(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1000, "at least 1000"));
/** Minutes of work, whole or not. */
const MinuteAmount = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^\d+(\.\d+)?$/, "a number of minutes, such as 60")
    .transform(Number)
    .pipe(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(1, "at least 1").max(7200, "at most 7200"));
/** A branch as an input names it; empty where none is meant. */
const BranchOrNone = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[^\s~^:?*[\\]*$/, "the name of a branch");


/***/ }),

/***/ 64938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ apply),
  A: () => (/* binding */ fold)
});

// EXTERNAL MODULE: ./.build/domain/aim.js
var aim = __webpack_require__(39822);
// EXTERNAL MODULE: ./.build/domain/budget.js
var budget = __webpack_require__(19638);
;// CONCATENATED MODULE: ./.build/domain/beginning.js


/** The state of a run that has just been started. */
function beginning(event) {
    return {
        key: event.key,
        seq: event.seq,
        task: event.task,
        repository: event.repository,
        aim: event.aim,
        scope: { phases: "whole", checks: event.scope.checks },
        ...(event.pull === undefined ? {} : { pull: event.pull }),
        planFirst: event.planFirst,
        ...(event.context === undefined ? {} : { context: event.context }),
        base: event.base,
        branch: event.branch,
        model: event.model,
        review: event.review,
        policy: event.policy,
        gates: event.gates,
        parallel: event.parallel,
        ...(event.setup === undefined ? {} : { setup: event.setup }),
        budget: { tokens: 1, minutes: 1 },
        jobs: [],
        tools: {},
        startedAt: event.ts,
        updatedAt: event.ts,
        activeMs: 0,
        phase: (0,aim/* phasesToVisit */.by)(event)[0] ?? "plan",
        phaseLog: [],
        turns: [],
        spend: {
            plan: budget/* noUsage */.tk,
            code: budget/* noUsage */.tk,
            test: budget/* noUsage */.tk,
            verify: budget/* noUsage */.tk,
            review: budget/* noUsage */.tk,
            deliver: budget/* noUsage */.tk,
        },
        repairs: 0,
        takenUpAfter: 0,
        missingRights: [],
        changes: [],
        claims: [],
        testSummary: "",
        qaResults: [],
        validationResults: [],
        findings: [],
        votes: [],
    };
}

;// CONCATENATED MODULE: ./.build/domain/phase-log.js
/** A visit that begins. */
function opened(event) {
    return {
        phase: event.phase,
        visit: event.visit,
        startedAt: event.ts,
        outcome: "open",
        success: false,
        note: "",
    };
}
/** Closes the open entry of a visit; every other entry stays the one that it was. */
function phase_log_close(state, event, closing) {
    const phaseLog = state.phaseLog.map((entry) => entry.phase === event.phase && entry.visit === event.visit && entry.outcome === "open"
        ? { ...entry, ...closing, completedAt: event.ts }
        : entry);
    return { ...state, phaseLog };
}

// EXTERNAL MODULE: ./.build/domain/gate.js
var gate = __webpack_require__(41232);
;// CONCATENATED MODULE: ./.build/domain/results.js

/** The gates of a visit in one room, with one more result. */
function judged({ qaResults: results, policy }, event) {
    const same = results.find((r) => r.phase === event.phase &&
        r.visit === event.visit &&
        r.room === event.room &&
        r.tree === event.tree);
    const gates = [...(same?.gates ?? []), event.result];
    const result = {
        phase: event.phase,
        visit: event.visit,
        room: event.room,
        tree: event.tree,
        gates,
        passed: (0,gate/* areGreen */.ee)(gates, policy.flaky),
    };
    return same === undefined ? [...results, result] : results.map((r) => (r === same ? result : r));
}

;// CONCATENATED MODULE: ./.build/domain/review-results.js
/** What a reviewer said. What the wall came to before no longer holds. */
function answered(state, event) {
    return heard(state, {
        reviewer: event.reviewer,
        visit: event.visit,
        tree: event.tree,
        passed: event.findings.length === 0,
        summary: event.summary,
        findings: event.findings,
        part: event.part,
        parts: event.parts,
        ...(event.since === undefined ? {} : { since: event.since }),
        earlier: event.earlier,
    });
}
/** A reviewer who gave no answer: an error, never a pass. */
function unanswered(state, event) {
    return heard(state, {
        reviewer: event.reviewer,
        visit: event.visit,
        tree: state.head?.tree ?? "",
        passed: false,
        summary: event.text,
        findings: [],
        failure: event.failure,
        part: event.part,
        parts: event.parts,
        earlier: [],
    });
}
/** All reviewers of a tree have answered: these are the findings now. */
function listed(state, event) {
    const { tree, unshown, findings } = event;
    return { ...state, findings, reviewed: { tree, unshown } };
}
/** What a verifier said; a finding that was refuted at the tree that it is about is closed. */
function voted(state, event) {
    const { vote, visit } = event;
    const findings = state.findings.map((finding) => finding.id === vote.finding && finding.tree === vote.tree && !vote.stands
        ? { ...finding, status: "refuted", closedIn: visit }
        : finding);
    return { ...state, findings, votes: [...state.votes, vote] };
}
function heard(state, result) {
    const { reviewed: _before, ...rest } = state;
    return { ...rest, validationResults: [...state.validationResults, result] };
}

;// CONCATENATED MODULE: ./.build/domain/turn-log.js

/** A turn that begins. */
function turnOf(event) {
    return {
        turn: event.turn,
        phase: event.phase,
        visit: event.visit,
        role: event.role,
        usage: budget/* noUsage */.tk,
    };
}
/** A turn that is over. */
function ended(turn, event) {
    return {
        ...turn,
        outcome: event.outcome,
        ...(event.session === undefined ? {} : { session: event.session }),
    };
}
/** What a call of the model cost, in its turn and its phase. */
function spend(state, event) {
    const turn = state.turns.find((t) => t.turn === event.turn);
    if (turn === undefined)
        return state;
    return {
        ...state,
        spend: { ...state.spend, [turn.phase]: (0,budget/* addUsage */.vk)(state.spend[turn.phase], event.usage) },
        turns: state.turns.map((t) => t === turn ? { ...t, usage: (0,budget/* addUsage */.vk)(t.usage, event.usage) } : t),
    };
}

;// CONCATENATED MODULE: ./.build/domain/fold.js





/** The state after all events, or undefined for an empty ledger. */
function fold(events) {
    let state;
    for (const event of events)
        state = apply(state, event);
    return state;
}
/** The state after one more event. A run is started once, by its first event: anything else is a bug. */
function apply(state, event) {
    if (event.type === "run_started" && state === undefined)
        return beginning(event);
    if (event.type === "run_started")
        throw new Error(`run ${event.key} is started twice`);
    if (state === undefined)
        throw new Error(`a ledger begins with run_started, not ${event.type}`);
    const worked = event.type === "job_started" ? 0 : Date.parse(event.ts) - Date.parse(state.updatedAt);
    const next = change(event.type, state, event);
    return {
        ...next,
        seq: event.seq,
        updatedAt: event.ts,
        activeMs: next.activeMs + Math.max(0, worked),
    };
}
/** What each event changes; a forgotten one does not compile. */
const changes = {
    job_started: takeUp,
    ledger_recovered: unchanged,
    redacted: unchanged,
    right_missing: (state, event) => ({
        ...state,
        missingRights: [...state.missingRights.filter((m) => m.right !== event.right), event],
    }),
    branch_opened: (state, event) => ({ ...state, startCommit: event.commit }),
    head_taken: takeHead,
    phase_started: (state, event) => ({
        ...state,
        phase: event.phase,
        phaseLog: [...state.phaseLog, opened(event)],
    }),
    phase_completed: (state, event) => phase_log_close(state, event, { outcome: "completed", success: true, note: event.note }),
    phase_rejected: (state, event) => ({
        ...phase_log_close(state, event, {
            outcome: "rejected",
            success: false,
            note: event.note,
            code: event.code,
            evidence: event.evidence,
        }),
        repairs: state.repairs + 1,
    }),
    phase_failed: (state, event) => phase_log_close(state, event, {
        outcome: "failed",
        success: false,
        note: event.ending.text,
        ending: event.ending,
    }),
    phase_interrupted: (state, event) => phase_log_close(state, event, { outcome: "interrupted", success: false, note: event.note }),
    turn_started: (state, event) => ({ ...state, turns: [...state.turns, turnOf(event)] }),
    model_called: spend,
    turn_ended: (state, event) => ({
        ...state,
        turns: state.turns.map((t) => (t.turn === event.turn ? ended(t, event) : t)),
    }),
    setup_finished: (state, event) => ({ ...state, setupResult: event.result }),
    plan_submitted: planned,
    plan_approved: (state, event) => ({ ...state, planApproval: { by: event.by } }),
    change_committed: (state, event) => ({
        ...state,
        head: { commit: event.commit, tree: event.tree },
    }),
    change_measured: (state, event) => ({ ...state, changes: event.files }),
    claims_submitted: (state, event) => ({
        ...state,
        claims: event.claims,
        testSummary: event.summary,
    }),
    gate_finished: (state, event) => ({ ...state, qaResults: judged(state, event) }),
    policy_checked: (state, event) => ({
        ...state,
        policyCheck: { tree: event.tree, violations: event.violations },
    }),
    judged: (state, event) => ({ ...state, judgement: event.judgement }),
    expectations_approved: (state, event) => ({
        ...state,
        approval: { tree: event.tree, tests: event.tests, by: event.by },
    }),
    review_submitted: answered,
    review_failed: unanswered,
    findings_listed: listed,
    finding_voted: voted,
    lines_compared: (state, { tree, files }) => ({ ...state, compared: { tree, files } }),
    pushed: (state, { branch, commit, tree }) => ({ ...state, pushed: { branch, commit, tree } }),
    set_aside: (state, { branch, commit, tree }) => ({ ...state, aside: { branch, commit, tree } }),
    proof_sealed: (state, event) => ({
        ...state,
        sealed: { ledgerHead: event.ledgerHead, digest: event.digest },
    }),
    delivered: (state, event) => ({
        ...state,
        delivered: { commit: event.commit, tree: event.tree, pr: event.pr },
    }),
    posted: unchanged,
    notified: unchanged,
    run_ended: (state, event) => ({ ...state, ending: event.ending }),
};
function change(type, state, event) {
    return changes[type](state, event);
}
/** An approval is for one plan: it does not outlive it. */
function planned(state, event) {
    const { planApproval: _, ...rest } = state;
    return { ...rest, plan: event.plan };
}
/** What is to be fixed lies on its branch already: the next push moves it from there. */
function takeHead(state, event) {
    const head = { commit: event.commit, tree: event.tree };
    const { aim, branch } = state;
    return { ...state, head, ...(aim === "fix" ? { pushed: { branch, ...head } } : {}) };
}
function unchanged(state) {
    return state;
}
/** A job that takes up an ended run clears the ending; a run stopped by spent repairs gets its repairs again. */
function takeUp(state, event) {
    const { ending, ...rest } = state;
    return {
        ...rest,
        budget: event.budget,
        scope: { ...state.scope, phases: event.scope.phases },
        jobs: [
            ...state.jobs,
            {
                workflowRunId: event.workflowRunId,
                attempt: event.attempt,
                url: event.url,
                ...(event.action === undefined ? {} : { action: event.action }),
                ...(event.sandbox === undefined ? {} : { sandbox: event.sandbox }),
            },
        ],
        tools: event.tools,
        repairs: ending === undefined ? state.repairs : 0,
        takenUpAfter: state.phaseLog.length,
        missingRights: [],
    };
}


/***/ }),

/***/ 1760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ mayWrite),
/* harmony export */   y: () => (/* binding */ mayHaveAccess)
/* harmony export */ });
/** Whether a person may push here; one of whom GitHub knows nothing may not. */
function mayWrite(given) {
    return given?.permission === "write" || given?.permission === "admin";
}
/**
 * Whether it is worth asking what somebody may do here, by GitHub's `author_association`: of anybody else it says already
 * that it is nothing. A hint only, since it also counts people who may read and no more.
 */
function mayHaveAccess(association) {
    return ["OWNER", "MEMBER", "COLLABORATOR"].includes(association);
}


/***/ }),

/***/ 91180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ resumeTarget)
/* harmony export */ });
/* harmony import */ var _run_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78960);

const page = /^https?:\/\/[^\s?#]+\/actions\/runs\/(\d{1,18})(?:[/?#]\S*)?$/;
const artifact = new RegExp(`^omk-state-(${_run_key_js__WEBPACK_IMPORTED_MODULE_0__/* .runKeyPattern */ .zv})-\\d+-\\d+-\\d+$`);
/** Which run `resume-from` names: people paste the address of a workflow run, or the name of a state artifact. */
function resumeTarget(text) {
    const plain = text.trim();
    return page.exec(plain)?.[1] ?? artifact.exec(plain)?.[1] ?? plain;
}


/***/ }),

/***/ 74568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ cachedState),
/* harmony export */   LF: () => (/* binding */ isLaidOut),
/* harmony export */   Vi: () => (/* binding */ stateName),
/* harmony export */   r9: () => (/* binding */ stateText)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41514);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64938);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62065);



/** Name of the folded state in a run folder. */
const stateName = "state.json";
/** Text of `state.json`: the fold of the ledger, for people and tools. */
function stateText(state) {
    return `${JSON.stringify(state, null, 2)}\n`;
}
const Numbered = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ seq: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive() });
/** Whether a text is laid out as `state.json`, `proof.json` and `findings.sarif` are: it says each thing once, and nothing beside. */
function isLaidOut(text) {
    return text === `${JSON.stringify((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonOf */ .o)(text), null, 2)}\n`;
}
/**
 * What the ledger comes to up to the event at which a `state.json` was written: after a crash the ledger may have gone on.
 * Undefined for a text that does not say, or that names an event which the ledger does not have.
 */
function cachedState(text, events) {
    const seq = Numbered.safeParse((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonOf */ .o)(text)).data?.seq;
    if (seq === undefined || seq > events.length)
        return undefined;
    const state = (0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(events.slice(0, seq));
    return state === undefined ? undefined : { seq, state };
}


/***/ }),

/***/ 48409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ stepCommands),
/* harmony export */   t8: () => (/* binding */ meantCommand),
/* harmony export */   xv: () => (/* binding */ alsoCalled)
/* harmony export */ });
/* harmony import */ var _closest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49796);
/* harmony import */ var _command_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19060);


/** What the step can be told to do. */
const stepCommands = [
    "auto",
    "run",
    "plan",
    "check",
    "fix",
    "resume",
    "approve",
    "doctor",
];
/** Commands that only a comment can give. */
const ofComments = ["cancel", "status", "help"];
/** Words that people use for a command. */
const alsoCalled = new Map([
    ["start", "run"],
    ["go", "run"],
    ["do", "run"],
    ["retry", "resume"],
    ["continue", "resume"],
    ["restart", "resume"],
    ["stop", "cancel"],
    ["abort", "cancel"],
    ["lgtm", "approve"],
    ["ok", "approve"],
    ["yes", "approve"],
    ["accept", "approve"],
    ["review", "check"],
    ["test", "check"],
    ["verify", "check"],
    ["repair", "fix"],
    ["mend", "fix"],
]);
/** What a step's `command` that there is not was perhaps meant to be, as a sentence; empty where nobody can tell. */
function meantCommand(text) {
    const [word = ""] = text
        .trim()
        .toLowerCase()
        .replace(/^\/\S+\s+/, "")
        .split(/\s/);
    const meant = alsoCalled.get(word) ?? (0,_closest_js__WEBPACK_IMPORTED_MODULE_1__/* .closest */ .k)(word, [...stepCommands, ...ofComments]);
    if (meant === undefined)
        return "";
    return ofComments.some((name) => name === meant)
        ? `\`${meant}\` is a word for comments: write \`${(0,_command_in_js__WEBPACK_IMPORTED_MODULE_0__/* .commandIn */ .v)(undefined, meant)}\` on the issue or pull request.`
        : `Did you mean \`${meant}\`?`;
}


/***/ }),

/***/ 62677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ keeping)
/* harmony export */ });
/** The same cages with more that is to be there. */
function keeping({ bwrap, grounds }, more) {
    return { bwrap, grounds: { ...grounds, keep: [...grounds.keep, ...more] } };
}


/***/ }),

/***/ 75896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aD: () => (/* binding */ placeOfDifference),
/* harmony export */   at: () => (/* binding */ firstDifference),
/* harmony export */   dj: () => (/* binding */ placesOfDifference)
/* harmony export */ });
/** The first place in which two values of JSON differ, as `changed[0].test`; undefined where they are the same. */
function placeOfDifference(a, b) {
    const [first] = differing(a, b, { at: "", isSame: Object.is });
    return first?.replace(/^\./, "");
}
/** Every place in which they differ; `isSame` holds two leaves against each other. */
function placesOfDifference(a, b, isSame = Object.is) {
    return [...differing(a, b, { at: "", isSame })].map((place) => place.replace(/^\./, ""));
}
function* differing(a, b, { at, isSame }) {
    if (!isParent(a) || !isParent(b) || Array.isArray(a) !== Array.isArray(b)) {
        if (!isSame(a, b))
            yield at;
        return;
    }
    const [mine, others] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
    for (const key of new Set([...mine.keys(), ...others.keys()])) {
        const place = Array.isArray(a) ? `${at}[${key}]` : `${at}.${key}`;
        yield* differing(mine.get(key), others.get(key), { at: place, isSame });
    }
}
function isParent(value) {
    return typeof value === "object" && value !== null;
}
/** Offset of the first byte in which two texts differ. */
function firstDifference(a, b) {
    if (a.equals(b))
        return undefined;
    const most = Math.min(a.length, b.length);
    for (let at = 0; at < most; at += 1)
        if (a[at] !== b[at])
            return at;
    return most;
}


/***/ }),

/***/ 828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ ledgerLines),
/* harmony export */   j: () => (/* binding */ mostBytes)
/* harmony export */ });
/* harmony import */ var _domain_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9334);

/** Largest file that is read whole: half of what a text in node can hold. */
const mostBytes = 256 * 1024 * 1024;
/** The lines of a ledger that nobody has checked; none where it cannot be read. */
async function ledgerLines(files) {
    const bytes = await files.read(_domain_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .ledgerName */ .bo, mostBytes);
    return bytes?.toString("utf8").split("\n") ?? [];
}


/***/ }),

/***/ 42198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ manifestText),
/* harmony export */   uS: () => (/* binding */ verifiedManifest),
/* harmony export */   vS: () => (/* binding */ manifestName)
/* harmony export */ });
/* unused harmony exports Manifest, checkManifest, isMisfit, manifestSpots */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41514);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50664);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62065);
/* harmony import */ var _domain_newer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21182);
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75896);
/* harmony import */ var _ledger_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(828);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53452);







/** Name of the manifest in a run folder. */
const manifestName = "manifest.json";
/** Format of the manifest; its field is called `version`. */
const manifestFormat = 1;
const hex = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
/**
 * What a saved run folder holds. The file is `JSON.stringify(manifest, null, 2)` and a newline, keys in this order and
 * `files` sorted by path; `sha256` is that of the same text with the field empty.
 */
const Manifest = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(manifestFormat),
    key: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    repository: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().optional(), owner: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }),
    files: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), hex),
    sha256: hex,
});
const Versioned = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ version: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr() });
/** The text of a manifest that seals itself. */
function manifestText(manifest) {
    return textOf({ ...manifest, sha256: ownDigest(manifest) });
}
/** In what a folder is not as its manifest says: as the report of `verify-proof` says it, and an error, after the file's name. */
const troubles = {
    unread: { report: "it is missing, too large, or no regular file.", error: "is missing" },
    unknown: {
        report: "it is no manifest that this version knows.",
        error: "is no manifest that this version knows",
    },
    unsealed: {
        report: "its own sha256 is not that of its content.",
        error: "itself was changed",
    },
    relaid: {
        report: "it is not laid out as the action writes it.",
        error: "itself was changed",
    },
    missing: { report: "it is missing: the manifest names it.", error: "is missing" },
    extra: {
        report: "it is not in the manifest: it was added, or renamed.",
        error: "is not in its manifest",
    },
    irregular: { report: "it is no regular file.", error: "was changed" },
    linked: {
        report: "a link stands here, and not the file that was saved.",
        error: "was changed",
    },
    changed: {
        report: "its bytes are not those that were saved (another sha256 than in the manifest).",
        error: "was changed",
    },
};
/** Larger than the manifest of any run: a hundred thousand files make ten megabytes. */
const mostBytes = 64 * 1024 * 1024;
/** Holds a folder against its manifest, file by file and byte by byte. @throws AutopilotError `state_newer`. */
async function checkManifest(files) {
    const bytes = await files.read(manifestName, mostBytes);
    if (bytes === undefined)
        return unreadable("unread");
    const json = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonOf */ .o)(bytes.toString("utf8"));
    const format = Versioned.safeParse(json).data?.version ?? 0;
    if (format > manifestFormat)
        throw (0,_domain_newer_js__WEBPACK_IMPORTED_MODULE_1__/* .stateNewer */ .pH)({
            file: manifestName,
            format,
            reads: manifestFormat,
            lines: await (0,_ledger_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .ledgerLines */ .f)(files),
        });
    const manifest = Manifest.safeParse(json).data;
    if (manifest === undefined)
        return unreadable("unknown");
    return {
        manifest,
        misfits: [...ownMisfits(manifest, bytes), ...(await fileMisfits(manifest, files))],
    };
}
/** Whether a file is known not to be the one that was saved, or the manifest that names it not to be. */
function isMisfit({ manifest, misfits }, path) {
    return (manifest !== undefined && misfits.some(({ file }) => file === path || file === manifestName));
}
/** The places for a report. */
function manifestSpots({ misfits }) {
    return misfits.map(({ trouble, ...place }) => ({ ...place, text: troubles[trouble].report }));
}
/**
 * The manifest of a folder that is as it says.
 * @throws AutopilotError `state_broken` naming the first file that is missing, extra or changed; `state_newer`.
 */
async function verifiedManifest(files) {
    const { manifest, misfits } = await checkManifest(files);
    const [first] = misfits;
    if (manifest !== undefined && first === undefined)
        return manifest;
    const { file, trouble } = first ?? ofItself("unread");
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AutopilotError */ .W({
        verdict: "failed_infra",
        code: "state_broken",
        text: `The saved run folder is broken: ${file} ${troubles[trouble].error}.`,
        mend: "Resume from an earlier workflow run of this run (`resume-from: <run id>`), or start a new run.",
    });
}
function unreadable(trouble) {
    return { manifest: undefined, misfits: [ofItself(trouble)] };
}
function ofItself(trouble) {
    return { file: manifestName, trouble };
}
/** The one text that this manifest has: another layout of the same is not what was written. */
function ownMisfits(manifest, bytes) {
    const byte = (0,_difference_js__WEBPACK_IMPORTED_MODULE_6__/* .firstDifference */ .at)(bytes, Buffer.from(textOf(manifest)));
    return [
        ...(ownDigest(manifest) === manifest.sha256 ? [] : [ofItself("unsealed")]),
        ...(byte === undefined ? [] : [{ ...ofItself("relaid"), byte }]),
    ];
}
function ownDigest(manifest) {
    return (0,_sha256_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .s)(textOf({ ...manifest, sha256: "" }));
}
function textOf(manifest) {
    return `${JSON.stringify(manifest, null, 2)}\n`;
}
async function fileMisfits(manifest, files) {
    const wanted = new Map(Object.entries(manifest.files));
    const paths = [...new Set([...wanted.keys(), ...files.all.keys()])].toSorted();
    const misfits = [];
    for (const file of paths) {
        if (file === manifestName)
            continue;
        const trouble = await troubleOf(file, wanted.get(file), files);
        if (trouble !== undefined)
            misfits.push({ file, trouble });
    }
    return misfits;
}
async function troubleOf(path, digest, files) {
    const found = files.all.get(path);
    if (found === undefined)
        return "missing";
    if (digest === undefined)
        return "extra";
    if (found.kind === "other")
        return "irregular";
    if ((await files.digest(path)) === digest)
        return undefined;
    return found.kind === "link" ? "linked" : "changed";
}


/***/ }),

/***/ 53452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** sha256 of a text, or of bytes, as lower-case hex: what ledger, manifest, seal and evidence are held together by. */
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex");
}


/***/ })

};
