export const id = 616;
export const ids = [616];
export const modules = {

/***/ 61616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  post: () => (/* binding */ post)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 13 modules
var core = __webpack_require__(77094);
// EXTERNAL MODULE: ./.build/domain/errors.js
var errors = __webpack_require__(50664);
// EXTERNAL MODULE: ./.build/step/desk.js + 2 modules
var desk = __webpack_require__(19789);
// EXTERNAL MODULE: ./.build/step/finish.js + 1 modules
var finish = __webpack_require__(56684);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/adapters/git/open-workspace.js + 22 modules
var open_workspace = __webpack_require__(90411);
// EXTERNAL MODULE: ./.build/adapters/kimi/session-files.js
var session_files = __webpack_require__(99128);
// EXTERNAL MODULE: ./.build/adapters/local/ledger-file.js
var ledger_file = __webpack_require__(43889);
// EXTERNAL MODULE: ./.build/adapters/local/manifest.js
var manifest = __webpack_require__(14242);
// EXTERNAL MODULE: ./.build/adapters/local/state-file.js
var state_file = __webpack_require__(73637);
// EXTERNAL MODULE: ./.build/adapters/process/leftovers.js
var leftovers = __webpack_require__(64305);
// EXTERNAL MODULE: ./.build/views/notification.js
var notification = __webpack_require__(27168);
// EXTERNAL MODULE: ./.build/step/base.js + 25 modules
var step_base = __webpack_require__(17626);
// EXTERNAL MODULE: ./.build/step/notify.js + 2 modules
var notify = __webpack_require__(41140);
// EXTERNAL MODULE: ./.build/step/open-run.js + 4 modules
var open_run = __webpack_require__(46170);
// EXTERNAL MODULE: ./.build/step/showing.js + 11 modules
var showing = __webpack_require__(67687);
;// CONCATENATED MODULE: ./.build/step/rescue.js














/** Saves, closes and shows a run whose main step ended before the run did; undefined where there is nothing to do. */
async function rescue(desk, key, mainPid) {
    (0,leftovers/* killStartedBy */.px)(mainPid);
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)((0,open_run/* runFolder */.kQ)(desk, key), ledger_file/* ledgerName */.b)))
        return undefined;
    const opened = (0,open_run/* openFolder */.NE)(desk, key);
    const { ledger, folder } = opened;
    if (ledger.events().length === 0)
        return undefined;
    const state = ledger.state();
    const show = (0,showing/* showing */.E)(desk, ledger, state.task.number);
    rescue_close(show.record, state, desk.signal.aborted);
    (0,core/* info */.pq)(`Run ${key} was not finished by its main step: it is saved and closed here.`);
    const store = (0,open_run/* storeOf */.xX)(desk, { folder, ledger, prepare: () => prepareSave(desk, opened) });
    await store.save();
    const told = (0,notify/* notify */.m)(desk, show, () => (0,notification/* endedNotification */.S)(ledger.state()));
    const left = await show.reporter.drain(ledger.state());
    for (const view of left)
        (0,core/* warning */.$e)(`GitHub may show an older state (${view}); the job summary has the last one.`);
    await told;
    await store.save();
    await (0,state_file/* writeState */.Jq)(folder, ledger.state());
    await (0,manifest/* writeManifest */.HN)(folder, ledger.state());
    return { state: ledger.state(), artifact: store.artifact, proof: (0,external_node_path_.join)(folder, "proof.json") };
}
function rescue_close(record, state, isCancelled) {
    const open = state.phaseLog.find((entry) => entry.outcome === "open");
    if (open !== undefined) {
        const { phase, visit } = open;
        record({
            type: "phase_interrupted",
            phase,
            visit,
            note: "The process that carried this visit ended before it did.",
        });
    }
    if (state.ending === undefined)
        record({ type: "run_ended", ending: interrupted(isCancelled) });
}
/** What nobody recorded: a cancel that took too long, a crash, or a kill, mostly for lack of memory. */
function interrupted(isCancelled) {
    return {
        verdict: isCancelled ? "cancelled" : "failed_infra",
        code: isCancelled ? "cancelled" : "interrupted",
        text: isCancelled
            ? "The job was cancelled."
            : "The step ended before the run did: it was cancelled, crashed or was killed.",
        mend: "Resume: comment `/omk resume`, or run the workflow with `command: resume`. If it happens again, use a larger runner.",
    };
}
async function prepareSave(desk, opened) {
    const { ledger, folder, redact } = opened;
    const state = ledger.state();
    const { head, base, branch, key } = state;
    await (0,session_files/* keepLostSessions */.jO)((0,open_run/* scratchFolder */.$B)(desk, key), folder, redact);
    const workspace = await (0,open_workspace/* reopenWorkspace */.nt)((0,step_base/* workspaceOptions */.ms)(desk, base, { name: key, branch, pull: (0,step_base/* pullHeadOf */.TL)(state) }), head);
    await workspace.snapshot();
    await workspace.bundle((0,external_node_path_.join)(folder, "repo.bundle"));
}

;// CONCATENATED MODULE: ./.build/post.js





/** The post step: saves and closes a run that main could not. After a run that main finished it does nothing. */
async function post() {
    const key = (0,core/* getState */.Gu)("omk-run");
    if (key === "" || (0,core/* getState */.Gu)("omk-done") !== "")
        return;
    try {
        const carried = await rescue((0,desk/* openDesk */.A)(), key, Number((0,core/* getState */.Gu)("omk-main")));
        if (carried !== undefined)
            await (0,finish/* finish */.O9)(carried);
    }
    catch (error) {
        await (0,finish/* endWithoutRun */.VJ)((0,errors/* endingOf */.z)(error));
    }
    process.exit();
}


/***/ })

};
