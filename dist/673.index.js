export const id = 673;
export const ids = [673];
export const modules = {

/***/ 32673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rerunChecks: () => (/* binding */ rerunChecks)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/adapters/gates/runner.js + 27 modules
var runner = __webpack_require__(15738);
// EXTERNAL MODULE: ./.build/domain/count.js
var count = __webpack_require__(21544);
// EXTERNAL MODULE: ./.build/domain/errors.js
var errors = __webpack_require__(50664);
// EXTERNAL MODULE: ./.build/domain/gate.js
var gate = __webpack_require__(41232);
// EXTERNAL MODULE: ./.build/engine/rooms.js + 1 modules
var engine_rooms = __webpack_require__(32808);
// EXTERNAL MODULE: ./.build/projects/suite/suite.js + 27 modules
var suite = __webpack_require__(26781);
// EXTERNAL MODULE: ./.build/proof/check.js
var check = __webpack_require__(76399);
// EXTERNAL MODULE: ./.build/domain/briefing.js
var briefing = __webpack_require__(56299);
// EXTERNAL MODULE: ./.build/projects/config/gates-file.js
var gates_file = __webpack_require__(39259);
// EXTERNAL MODULE: ./.build/projects/config/policy-file.js
var policy_file = __webpack_require__(99895);
// EXTERNAL MODULE: ./.build/projects/detect/detect.js + 1 modules
var detect = __webpack_require__(34610);
// EXTERNAL MODULE: ./.build/projects/detect/setup.js
var setup = __webpack_require__(72516);
// EXTERNAL MODULE: ./.build/proof/difference.js
var difference = __webpack_require__(75896);
;// CONCATENATED MODULE: ./.build/proof/commands.js








const gatesFile = ".omk/gates.toml";
/**
 * Whether the commands that are about to run are those that base's own files name. A folder may come from anybody: what
 * else it names is run only where the quoted digest vouches for it.
 */
async function commandsCheck(base, state, isVouched) {
    const strange = await strangeCommands(base, state);
    const known = `${(0,count/* counted */.h)(state.gates.length, "gate")}${state.setup === undefined ? "" : " and setup"}`;
    return (0,check/* checked */.K)("commands", isVouched ? [] : strange, {
        holds: strange.length === 0
            ? `${known}, as the base commit names them`
            : `the digest vouches for ${strange.map(({ text }) => text).join(" ")}`,
        fails: "nothing was run: give --digest, which vouches for what base does not say",
    });
}
async function strangeCommands(base, state) {
    const { gates, setup, policy } = await commandsAt(base);
    const wanted = new Map(gates.map((gate) => [gate.name, gate]));
    return [
        ...state.gates.flatMap((gate) => strange(gate, wanted.get(gate.name))),
        ...(state.setup === undefined ? [] : strange(state.setup, setup)),
        ...["pass_env", "setup_env"].flatMap((key) => {
            const [mine, theirs] = [commands_valueOf(state.policy, key), commands_valueOf(policy, key)];
            return (0,difference/* placeOfDifference */.a)(mine, theirs) === undefined
                ? []
                : [spot(`\`${key}\` is not that of base's ${policy_file/* policyFile */.X}.`)];
        }),
    ];
}
function commands_valueOf(policy, key) {
    return new Map(Object.entries(policy)).get(key);
}
function strange(gate, atBase) {
    const isSame = atBase !== undefined && (0,difference/* placeOfDifference */.a)(plain(gate), plain(atBase)) === undefined;
    return isSame
        ? []
        : [
            spot(`${gate.name} \`${(0,briefing/* commandLine */.ay)(gate)}\` (${gate.source}) is not what base's files name.`),
        ];
}
/** What counts when it is run. */
function plain({ command, args, cwd, results }) {
    return JSON.parse(JSON.stringify({ command, args, cwd, results }));
}
function spot(text) {
    return { file: "events.jsonl", line: 1, seq: 1, text };
}
async function commandsAt(base) {
    const read = (path) => base.readBase(path);
    const text = await read(gatesFile);
    const files = await base.listBase();
    const written = text === undefined ? undefined : (0,gates_file/* readGates */.D)(text);
    return {
        gates: written?.gates ?? (await (0,detect/* detectGates */.O)(files, read)),
        setup: written?.setup ?? (await (0,setup/* detectSetup */.t)(files, read)),
        policy: (0,policy_file/* readPolicy */.T)(await read(policy_file/* policyFile */.X)),
    };
}

;// CONCATENATED MODULE: ./.build/proof/compare.js
/** Most tests of one gate that are named. */
const mostTests = 20;
/** In what a gate shows another thing now than is recorded. */
function differencesOfGate(recorded, now) {
    const { result, seq } = recorded;
    const at = { file: "events.jsonl", line: seq, seq };
    const status = now === undefined
        ? [`gate ${result.name} was recorded as ${result.status}, and did not run now.`]
        : statusDifference(result, now.result);
    const tests = now === undefined ? [] : testDifferences(result.name, recorded.tests, now.tests);
    return [...status, ...tests].map((text) => ({ ...at, text }));
}
function statusDifference(recorded, now) {
    if (kind(recorded) === kind(now))
        return [];
    const end = now.tail.trim().split("\n").at(-1) ?? "";
    const said = end === "" ? "" : ` (it ends with: ${end})`;
    return [
        `gate ${recorded.name} was recorded as ${recorded.status}, and ${now.status} now${said}.`,
    ];
}
/** A gate that wavers may well pass at once. */
function kind({ status }) {
    return status === "flaky" ? "passed" : status;
}
function testDifferences(gate, recorded, now) {
    if (recorded === undefined && now === undefined)
        return [];
    const [before, after] = [statuses(recorded), statuses(now)];
    const ids = [...new Set([...before.keys(), ...after.keys()])];
    const changed = ids.filter((id) => before.get(id) !== after.get(id));
    const named = changed
        .slice(0, mostTests)
        .map((id) => `test ${id} of gate ${gate} was recorded as ${before.get(id) ?? "not there"}, and is ${after.get(id) ?? "not there"} now.`);
    const rest = changed.length - named.length;
    return rest > 0 ? [...named, `and ${rest} more tests of gate ${gate}.`] : named;
}
function statuses(tests) {
    return new Map((tests ?? []).map(({ id, status }) => [id, status]));
}

// EXTERNAL MODULE: ./.build/proof/evidence.js
var evidence = __webpack_require__(20238);
;// CONCATENATED MODULE: ./.build/proof/trees.js


/** Whether the trees on which the change was judged are made of base and head as they should be. */
async function treesCheck(workspace, suite, { judgement, head }) {
    if (judgement === undefined || judgement.tree !== head?.tree)
        return (0,check/* skipped */.h)("trees", "the head was not judged");
    const { reported } = judgement.brought;
    const [old, brought] = [await suite.oldTests(reported), await suite.newTests(reported)];
    const { baseTree } = workspace;
    const rooms = {
        old_tests: await workspace.compose(judgement.tree, old.overlay),
        new_tests: await workspace.compose(baseTree, brought.overlay),
        base: baseTree,
    };
    const inline = [...new Set([...old.inline, ...brought.inline])];
    return (0,check/* checked */.K)("trees", [
        ...roomSpots(judgement, rooms),
        ...broughtSpots(judgement, { tests: [...brought.tests], inline, reported }),
    ], {
        holds: "base's tests on head's code, and head's on base's, are the trees that were judged",
        fails: "the trees that were judged are not made of base and head as they should be",
    });
}
function roomSpots({ rooms }, now) {
    return ["old_tests", "new_tests", "base"].flatMap((room) => rooms[room] === undefined || rooms[room] === now[room]
        ? []
        : [
            {
                file: "proof.json",
                text: `room ${room} is the tree ${rooms[room]}, and ${now[room]} comes of base and head.`,
            },
        ]);
}
function broughtSpots({ brought }, now) {
    const place = (0,difference/* placeOfDifference */.a)(brought, now);
    return place === undefined
        ? []
        : [
            {
                file: "proof.json",
                text: `the files of tests that the change brings are others (brought.${place}).`,
            },
        ];
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./.build/adapters/git/open-workspace.js + 22 modules
var open_workspace = __webpack_require__(90411);
// EXTERNAL MODULE: ./.build/adapters/git/removal.js
var removal = __webpack_require__(56140);
// EXTERNAL MODULE: ./.build/adapters/process/environment.js
var environment = __webpack_require__(45912);
// EXTERNAL MODULE: ./.build/domain/commit-message.js
var commit_message = __webpack_require__(88512);
;// CONCATENATED MODULE: ./.build/cli/verify-proof/clone.js








const bundle = "repo.bundle";
/** Opens base from the clone, and head from the folder's bundle or, where there is none, from the clone as well. */
async function openClone(files, { repo, state, signal, }) {
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "omk-rerun-"));
    const gone = () => (0,removal/* removeTree */.d)(scratch);
    const isBundled = files.all.get(bundle)?.kind === "file";
    try {
        const workspace = await (0,open_workspace/* openWorkspace */.OH)({
            checkout: (0,external_node_path_.resolve)(repo),
            folder: (0,external_node_path_.join)(scratch, "work"),
            base: state.base.sha,
            branch: "omk/verify-proof",
            remote: { url: "", token: undefined },
            identity: commit_message/* identity */.D_,
            env: (0,environment/* childEnv */.g)(),
            restore: {
                // Not one call: ncc takes a joined path for a file that belongs into the bundle.
                bundle: isBundled ? `${(0,external_node_path_.resolve)(files.folder)}/${bundle}` : undefined,
                head: state.head?.commit,
                snapshot: false,
            },
            signal,
        });
        return { workspace, scratch, [Symbol.asyncDispose]: gone };
    }
    catch (error) {
        await gone();
        return { text: whyNot(error, repo, state) };
    }
}
function whyNot(error, repo, { base, head, pull }) {
    if (!(error instanceof errors/* AutopilotError */.W))
        return error instanceof Error ? error.message : String(error);
    if (error.code === "base_missing")
        return `the base commit ${base.sha} is not in ${repo}: \`git fetch origin ${base.sha}\` there brings it.`;
    if (error.code === "state_broken" && pull !== undefined && error.message.includes(pull.headSha))
        return `the head ${pull.headSha} of pull request #${pull.number} is not in ${repo}: \`git fetch origin ${pull.headSha}\` there brings it.`;
    if (error.code === "state_broken")
        return `the head commit ${head?.commit ?? ""} is neither in repo.bundle nor in ${repo}, or does not stand on base: ${error.message}`;
    return error.message;
}

;// CONCATENATED MODULE: ./.build/cli/verify-proof/rerun.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});














/** Rebuilds the recorded trees from a clone, runs setup and gates on head again, and compares what they show. */
async function rerunChecks(files, rerun) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { state } = rerun.seal;
        if (state.head === undefined)
            return [(0,check/* skipped */.h)("clone", "there is no change to run gates on")];
        const { signal } = rerun.terminal;
        const clone = await openClone(files, { repo: rerun.repo, state, signal });
        if ("text" in clone)
            return [cloneCheck([clone.text])];
        const opened = __addDisposableResource(env_1, clone, true);
        try {
            return await inClone(files, rerun, opened);
        }
        catch (error) {
            if (!(error instanceof errors/* AutopilotError */.W))
                throw error;
            return [cloneCheck([error.message])];
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function cloneCheck(texts) {
    return (0,check/* checked */.K)("clone", texts.map((text) => ({ file: "repo.bundle", text })), {
        holds: "base and head are there, and head has the recorded tree",
        fails: "the recorded change cannot be rebuilt",
    });
}
async function inClone(files, rerun, clone) {
    const { seal, isVouched, terminal } = rerun;
    const { state } = seal;
    const tree = clone.workspace.head?.tree;
    if (tree !== state.head?.tree)
        return [
            cloneCheck([
                `the commit ${state.head?.commit ?? ""} has the tree ${tree ?? "none"}, and another is recorded.`,
            ]),
        ];
    const recorded = await recordedAt(files, seal.events, tree ?? "");
    // Nothing is claimed of its gates, and the code may be a stranger's.
    if (recorded.size === 0)
        return [cloneCheck([]), noGates()];
    const commands = await commandsCheck(clone.workspace, state, isVouched);
    const trees = await treesCheck(clone.workspace, suiteOf(clone, seal), state);
    const before = [cloneCheck([]), trees, commands];
    if (commands.status !== "holds")
        return [...before, (0,check/* skipped */.h)("gates", "not run again")];
    terminal.err(`Running setup and ${(0,count/* counted */.h)(state.gates.length, "gate")} again; this takes as long as it took in the run.\n`);
    return [...before, await gatesCheck(recorded, seal, await roomsOf(clone, rerun))];
}
function noGates() {
    const holds = "no gate ran on the head in a fresh checkout, so none is run again";
    return (0,check/* checked */.K)("gates", [], { holds, fails: "" });
}
function suiteOf({ workspace }, { state }) {
    const { gates, setup, policy } = state;
    return (0,suite/* suite */.r)({
        workspace,
        headTree: () => state.head?.tree,
        testPaths: policy.test_paths,
        gates: setup === undefined ? gates : [setup, ...gates],
    });
}
/** The rooms of a run of which nothing is known yet: every gate runs, and nothing is recorded. */
async function roomsOf({ workspace, scratch }, { seal, terminal }) {
    const logFolder = (0,external_node_path_.join)(scratch, "run");
    const homes = (0,external_node_path_.join)(scratch, "homes");
    await Promise.all([(0,promises_.mkdir)(logFolder), (0,promises_.mkdir)(homes)]);
    const { policy } = seal.state;
    const state = { ...seal.state, qaResults: [] };
    const gates = (0,runner/* gateRunner */.U)({
        logFolder,
        scratch: homes,
        redact: (text) => text,
        variables: () => ({ pass: policy.pass_env, setup: policy.setup_env }),
    });
    return { workspace, gates, state: () => state, record: () => state, signal: terminal.signal };
}
async function gatesCheck(recorded, { state }, rooms) {
    const tree = state.head?.tree ?? "";
    const run = await (0,engine_rooms/* judge */.S)(rooms, { room: "head", tree, gates: state.gates });
    if (rooms.signal.aborted)
        return (0,check/* skipped */.h)("gates", "stopped before they had run again");
    const now = new Map(run.gates.map((one) => [one.result.name, one]));
    if (run.setup !== undefined)
        now.set(gate/* setupName */.N0, { result: run.setup, tests: undefined });
    const spots = [...recorded.values()].flatMap((one) => differencesOfGate(one, now.get(one.result.name)));
    const text = `${(0,count/* counted */.h)(recorded.size, "recorded result")} of the head`;
    return (0,check/* checked */.K)("gates", spots, {
        holds: `${text}, and the same again test by test`,
        fails: `${text}, and not the same again`,
    });
}
/** The last result of each gate on the tree, with its list of tests. */
async function recordedAt(files, events, tree) {
    const found = new Map();
    for (const event of events) {
        if (event.type !== "gate_finished" || event.room === "worktree" || event.tree !== tree)
            continue;
        const { result, seq } = event;
        const tests = result.tests === undefined ? undefined : await (0,evidence/* readList */.L)(files, result.tests);
        found.set(result.name, { result, tests, seq });
    }
    return found;
}


/***/ })

};
