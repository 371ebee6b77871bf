export const id = 404;
export const ids = [404];
export const modules = {

/***/ 28562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isCalledAfterFile)
/* harmony export */ });
/* harmony import */ var _kinds_all_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86912);
/* harmony import */ var _roles_fold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93148);


/** Whether a test or a suite of this name is called after its file. */
const isCalledAfterFile = (0,_roles_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .anyOf */ .E)(_kinds_all_js__WEBPACK_IMPORTED_MODULE_0__/* .everything */ .YT.map(({ reports }) => reports?.files));


/***/ }),

/***/ 26404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseTap: () => (/* binding */ parseTap)
});

// EXTERNAL MODULE: ./node_modules/tap-parser/dist/esm/index.js + 15 modules
var esm = __webpack_require__(63415);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./.build/projects/reports/called-after-file.js
var called_after_file = __webpack_require__(28562);
// EXTERNAL MODULE: ./.build/projects/reports/draft.js
var reports_draft = __webpack_require__(49462);
// EXTERNAL MODULE: ./.build/projects/reports/lines.js
var lines = __webpack_require__(38510);
;// CONCATENATED MODULE: ./.build/projects/reports/tap-bounds.js

const longestLine = 2000;
/** Thirty subtests within each other. */
const tooDeep = " ".repeat(121);
/** Lines of what a runner writes beneath one test, and characters of all of it. */
const longestDiagnosis = 100;
const maxDiagnoses = 2_000_000;
/**
 * The text with as much as is read of it: for five megabytes of a diagnosis that is made to hurt, the parser of YAML took
 * half a minute and gigabytes, and subtests within each other cost more the deeper they are.
 */
function bounded(text) {
    const kept = [];
    const diagnosis = diagnoses();
    for (const whole of (0,lines/* linesOf */.D)(text)) {
        const line = whole.slice(0, longestLine);
        if (diagnosis.keeps(line) && !line.startsWith(tooDeep))
            kept.push(line);
    }
    return kept.join("\n");
}
/** Follows the blocks of YAML, each from `---` to `...` or to a line that stands further out. */
function diagnoses() {
    let indent;
    let left = 0;
    let budget = maxDiagnoses;
    return {
        keeps(line) {
            if (indent === undefined) {
                indent = /^( {1,120})---\s*$/.exec(line)?.[1];
                left = budget > 0 ? longestDiagnosis : 0;
                return true;
            }
            if (isEnd(line, indent)) {
                indent = undefined;
                return true;
            }
            left -= 1;
            budget -= line.length;
            return left >= 0;
        },
    };
}
function isEnd(line, indent) {
    if (line.trim() === "")
        return false;
    return !line.startsWith(indent) || line.slice(indent.length).trimEnd() === "...";
}

;// CONCATENATED MODULE: ./.build/projects/reports/tap.js





/**
 * TAP 13 and 14 with subtests, as of tape, AVA, node-tap, QUnit, node:test, Mocha and Perl's prove; also in the middle of
 * other output, and several streams in a row. A stream that breaks off has a `broken` test that says so.
 */
function parseTap(text) {
    const streams = text.split(/^(?=TAP version 1[34][ \t]*\r?$)/m).map(readStream);
    const found = streams.filter(({ isTap }) => isTap);
    if (found.length === 0)
        return (0,reports_draft/* unreadable */.O$)("the output holds no TAP");
    return (0,reports_draft/* drafted */.X5)(found.flatMap(({ drafts }) => drafts));
}
function readStream(text) {
    const drafts = [];
    const suites = [];
    const parser = new esm/* Parser */.iX();
    // node-tap and node:test have subtests, and write in comments whatever a test prints.
    if (!/^# Subtest:/m.test(text))
        parser.on("comment", (line) => takeGroup(line, suites));
    parser.on("bailout", (reason) => {
        drafts.push(broken(`Bail out! ${typeof reason === "string" ? reason : ""}`.trim()));
    });
    collect(parser, suites, drafts);
    parser.end(bounded(text));
    const planned = /^\d+\.\.\d+(?:\s|$)/m.test(text);
    const isTap = planned || drafts.length > 0;
    const remark = isTap ? incomplete(parser, planned) : undefined;
    return { isTap, drafts: remark === undefined ? drafts : [...drafts, broken(remark)] };
}
function broken(message) {
    return { name: "TAP stream", status: "broken", message };
}
/** tape says in a comment which test the assertions are of. AVA and others indent what a test prints. */
function takeGroup(line, suites) {
    const name = /^# (\S.*)$/.exec(line.trimEnd())?.[1] ?? "";
    if (name !== "" && !summary.test(name))
        suites.splice(0, suites.length, name);
}
const summary = /^(?:tests|pass|fail|failures?|ok|skip|skipped|todo|cancelled|suites|duration_ms|time[ =]|failed )/;
function incomplete(parser, planned) {
    const { planEnd, count, bailedOut } = parser;
    if (bailedOut !== false)
        return undefined;
    if (!planned)
        return `The stream has no plan: it ended early, after ${count} tests.`;
    return planEnd > 0 && planEnd !== count
        ? `The plan says ${planEnd} tests, the stream has ${count}.`
        : undefined;
}
/** A subtest is closed by a test of its parent, which says something of its own only where the subtest does not. */
function collect(parser, suites, drafts) {
    let closing;
    parser.on("child", (child) => {
        const name = nameOf(child.name);
        closing = { name, from: drafts.length };
        collect(child, [...suites, name], drafts);
    });
    parser.on("assert", (result) => {
        const draft = draftOf(result, suites);
        const inside = closing !== undefined && closing.name === draft.name ? drafts.slice(closing.from) : [];
        closing = undefined;
        if (drafts.length > reports_draft/* maxTests */.yV)
            throw new RangeError(`more than ${reports_draft/* maxTests */.yV} tests`);
        const isTold = inside.length > 0 && (result.ok || inside.some((one) => one.status !== "passed"));
        if (!isTold)
            drafts.push(draft);
    });
}
function draftOf(result, suites) {
    const diagnosis = Diagnosis.parse(result.diag ?? {});
    const name = nameOf(result.name);
    return {
        file: diagnosis.file,
        suites: [...suites],
        name,
        status: statusOf(result, { name, diagnosis }),
        message: result.ok ? undefined : messageOf(diagnosis),
        site: siteOf(diagnosis),
    };
}
/** tape and others number tests within the text. */
function nameOf(name) {
    return name.replace(/^(?:\d+\s)?-\s/, "").trim();
}
function statusOf(result, { name, diagnosis }) {
    // Also a `todo` that passes: nobody counts on it.
    if (isSet(result.skip) || isSet(result.todo))
        return "skipped";
    if (result.ok)
        return "passed";
    // node:test: the process of a file ended before its tests.
    return diagnosis.exitCode !== undefined && (0,called_after_file/* isCalledAfterFile */.s)(name) ? "broken" : "failed";
}
function isSet(directive) {
    return directive !== undefined && directive !== false;
}
const tap_text = schemas/* string */.YjP().optional().catch(undefined);
const number = schemas/* number */.aig().int().positive().optional().catch(undefined);
const At = schemas/* object */.Ikc({ file: tap_text, fileName: tap_text, line: number, lineNumber: number });
/** What runners write beneath a test: tape `at` and `stack`, AVA `at`, node-tap `at.fileName`, node:test `location`. */
const Diagnosis = schemas/* object */.Ikc({
    message: tap_text,
    error: tap_text,
    stack: tap_text,
    location: tap_text,
    file: tap_text,
    exitCode: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]).optional().catch(undefined),
    at: schemas/* union */.KCZ([schemas/* string */.YjP(), At]).optional().catch(undefined),
})
    .catch({});
function messageOf({ message, error, stack, at }) {
    const parts = [message, error, stack, typeof at === "string" ? at : undefined];
    return parts.filter((part) => part !== undefined && part !== "").join("\n") || undefined;
}
function siteOf({ at, location }) {
    if (typeof at === "object") {
        const file = at.file ?? at.fileName;
        const line = at.line ?? at.lineNumber;
        return file === undefined || line === undefined ? undefined : { file, line };
    }
    const match = /^(.+):(\d{1,7}):\d{1,7}$/.exec(location ?? "");
    return match?.[1] === undefined ? undefined : { file: match[1], line: Number(match[2]) };
}


/***/ })

};
