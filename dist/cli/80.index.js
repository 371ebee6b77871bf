export const id = 80;
export const ids = [80];
export const modules = {

/***/ 8562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isCalledAfterFile)
/* harmony export */ });
/* harmony import */ var _kinds_all_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6912);
/* harmony import */ var _roles_fold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3148);


/** Whether a test or a suite of this name is called after its file. */
const isCalledAfterFile = (0,_roles_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .anyOf */ .E)(_kinds_all_js__WEBPACK_IMPORTED_MODULE_0__/* .everything */ .YT.map(({ reports }) => reports?.files));


/***/ }),

/***/ 5080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseJunit: () => (/* binding */ parseJunit)
});

// EXTERNAL MODULE: ./.build/projects/kinds/all.js + 113 modules
var kinds_all = __webpack_require__(6912);
// EXTERNAL MODULE: ./.build/projects/reports/called-after-file.js
var called_after_file = __webpack_require__(8562);
// EXTERNAL MODULE: ./.build/projects/reports/draft.js
var draft = __webpack_require__(9462);
// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/xmlparser/XMLParser.js + 28 modules
var XMLParser = __webpack_require__(8879);
;// CONCATENATED MODULE: ./.build/projects/reports/xml.js

const maxDepth = 100;
/**
 * The document as an element that holds its root; undefined where it is not well-formed, too deep or too wide. Entities of its own
 * are left as they are written: only the five of XML and numbers are read, so nothing can grow.
 */
function readXml(text) {
    if (isCrowded(text))
        return undefined;
    const parser = new XMLParser/* default */.A({
        ignoreAttributes: false,
        attributeNamePrefix: "@",
        cdataPropName: "#cdata",
        processEntities: false,
        parseTagValue: false,
        parseAttributeValue: false,
        trimValues: false,
        alwaysCreateTextNode: true,
        maxNestedTags: maxDepth,
    });
    try {
        return xml_element(parser.parse(text, true));
    }
    catch {
        // Whatever the library has against a hostile document, it says it by throwing.
        return undefined;
    }
}
const maxAttributes = 20_000;
/** Whether an element has so many attributes that the parser, whose time grows faster than their number, blocks us for long. */
function isCrowded(text) {
    for (let from = 0; from < text.length;) {
        const next = text.indexOf("<", from);
        const end = next === -1 ? text.length : next;
        if (end - from > maxAttributes && attributesIn(text.slice(from, end)) > maxAttributes)
            return true;
        from = end + 1;
    }
    return false;
}
function attributesIn(tag) {
    let count = 0;
    for (const _ of tag.matchAll(/=["']/g))
        count += 1;
    return count;
}
function xml_element(node) {
    return {
        attribute: (name) => decoded(textOf(own(node, `@${name}`))),
        children: (name) => listOf(own(node, name)).map(xml_element),
        text: () => {
            const plain = decoded(textOf(own(node, "#text"))) ?? "";
            return (plain + listOf(own(node, "#cdata")).map(cdata).join("")).trim();
        },
    };
}
function cdata(node) {
    return textOf(own(node, "#text")) ?? textOf(node) ?? "";
}
function own(node, name) {
    return typeof node === "object" && node !== null && Object.hasOwn(node, name)
        ? Object.getOwnPropertyDescriptor(node, name)?.value
        : undefined;
}
function textOf(value) {
    return typeof value === "string" ? value : undefined;
}
function listOf(value) {
    if (value === undefined)
        return [];
    return Array.isArray(value) ? value : [value];
}
const named = {
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
};
function decoded(text) {
    return text?.replace(/&(?:#(?:\d{1,7}|x[\dA-Fa-f]{1,6})|amp|lt|gt|quot|apos);/g, character);
}
function character(reference) {
    const name = reference.slice(1, -1);
    if (!name.startsWith("#"))
        return named[name] ?? reference;
    const code = name.startsWith("#x") ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : reference;
}

;// CONCATENATED MODULE: ./.build/projects/reports/junit.js




const ways = kinds_all/* everything */.YT.flatMap(({ reports }) => reports?.junit ?? []);
/** JUnit XML. No standard says what stands in it: each kind of project says what its runners do their own way. */
function parseJunit(text) {
    const document = readXml(text);
    if (document === undefined)
        return (0,draft/* unreadable */.O$)("the report is not well-formed XML");
    const roots = [...document.children("testsuites"), ...document.children("testsuite")];
    if (roots.length === 0)
        return (0,draft/* unreadable */.O$)("the report has no <testsuite>");
    const outer = document.children("testsuites");
    return (0,draft/* drafted */.X5)([
        ...outer.flatMap((root) => inSuite(root, { names: [], file: undefined, fromZero: false })),
        ...document
            .children("testsuite")
            .flatMap((suite) => suiteDrafts(suite, { names: [], file: undefined, fromZero: false })),
    ]);
}
function suiteDrafts(suite, around) {
    const own = ways.find((way) => way.suite?.isOwn(suite))?.suite;
    if (own !== undefined)
        return own.drafts(suite);
    const name = suite.attribute("name") ?? "";
    const isOwn = ways.some(({ ownSuite }) => ownSuite === name);
    return inSuite(suite, {
        names: isOwn ? around.names : [...around.names, name],
        file: suite.attribute("file") ?? suite.attribute("filepath") ?? around.file,
        fromZero: around.fromZero || isOwn,
    });
}
function inSuite(suite, around) {
    return [
        ...suite.children("testcase").map((test) => draftOf(test, around)),
        ...suite.children("testsuite").flatMap((inner) => suiteDrafts(inner, around)),
    ];
}
function draftOf(test, around) {
    const name = test.attribute("name") ?? "";
    const className = test.attribute("classname") ?? "";
    const fault = faultOf(test, { name, className });
    const file = fileOf(test, around);
    return {
        file,
        suites: suitesOf(around.names, className, file),
        name,
        status: statusOf(test, fault),
        line: lineOf(test, around),
        message: fault === undefined ? undefined : messageOf(fault),
        site: fault === undefined ? undefined : siteOf(fault),
    };
}
/**
 * Within a known file the suites say it. Else a class that no suite is called after does: Surefire puts classes under the
 * suite of another. A suite with the name of the file says nothing more.
 */
function suitesOf(names, className, file) {
    const inner = names.filter((name) => name !== file);
    if (file !== undefined && inner.length > 0)
        return inner;
    const none = ["", file, ...ways.map(({ noClass }) => noClass)];
    return !none.includes(className) && !inner.includes(className) ? [className] : inner;
}
/** Some call class and suite after the file, and nothing else tells it. */
function fileOf(test, { file, names }) {
    const className = test.attribute("classname") ?? "";
    const told = [className, names.at(-1) ?? ""].find(called_after_file/* isCalledAfterFile */.s);
    return test.attribute("file") ?? file ?? told;
}
function lineOf(test, { fromZero }) {
    const written = test.attribute("line");
    if (written === undefined || !/^\d{1,7}$/.test(written))
        return undefined;
    return Number(written) + (fromZero ? 1 : 0);
}
function faultOf(test, named) {
    const [failure] = test.children("failure");
    const [error] = test.children("error");
    const found = error ?? failure;
    if (found === undefined)
        return undefined;
    return {
        ...named,
        kind: error === undefined ? "failure" : "error",
        type: found.attribute("type") ?? "",
        message: found.attribute("message") ?? "",
        body: found.text(),
    };
}
/** A failure beside `skipped` is one that is expected: `todo`. */
function statusOf(test, fault) {
    const run = test.attribute("status") ?? test.attribute("result") ?? "";
    if (test.children("skipped").length > 0 || notRun.test(run))
        return "skipped";
    if (fault === undefined)
        return "passed";
    return isBroken(fault) ? "broken" : "failed";
}
/** Some say it in an attribute. */
const notRun = /^(?:notrun|disabled|skipped|suppressed|ignored)$/i;
/** Of any language that reads a file before it runs it. */
const unread = /(?:ParseError|SyntaxError|CompileError)$/;
function isBroken(fault) {
    if (fault.kind === "error" && unread.test(fault.type))
        return true;
    return ways.some(({ isBroken }) => isBroken?.(fault));
}
function messageOf({ message, body, type }) {
    const told = message === "" ? type : message;
    if (body === "")
        return told;
    return body.startsWith(told) ? body : `${told}\n${body}`;
}
function siteOf({ className, body }) {
    return ways.map(({ site }) => site?.(className, body)).find((found) => found !== undefined);
}


/***/ })

};
