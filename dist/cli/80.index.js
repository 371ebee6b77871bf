export const id = 80;
export const ids = [80];
export const modules = {

/***/ 5080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseJunit: () => (/* binding */ parseJunit)
});

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


/**
 * JUnit XML. No standard says what stands in it; this reads what pytest (xunit1 and 2), Surefire, Gradle, node:test, Bun,
 * Deno, PHPUnit, Vitest, gotestsum, nextest and the JUnit reporters of Jest and Mocha write.
 */
function parseJunit(text) {
    const document = readXml(text);
    if (document === undefined)
        return (0,draft/* unreadable */.O$)("the report is not well-formed XML");
    const roots = [...document.children("testsuites"), ...document.children("testsuite")];
    if (roots.length === 0)
        return (0,draft/* unreadable */.O$)("the report has no <testsuite>");
    const outer = document.children("testsuites");
    return (0,draft/* drafted */.X5)([
        ...outer.flatMap((root) => inSuite(root, { names: [], file: undefined, pytest: false })),
        ...document
            .children("testsuite")
            .flatMap((suite) => suiteDrafts(suite, { names: [], file: undefined, pytest: false })),
    ]);
}
function suiteDrafts(suite, around) {
    const name = suite.attribute("name") ?? "";
    const pytest = name === "pytest";
    return inSuite(suite, {
        names: pytest ? around.names : [...around.names, name],
        file: suite.attribute("file") ?? suite.attribute("filepath") ?? around.file,
        pytest: around.pytest || pytest,
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
    const fault = faultOf(test);
    const file = fileOf(test, around);
    const site = fault === undefined ? undefined : javaSite(className, fault);
    return {
        file,
        suites: suitesOf(around.names, className, file),
        name,
        status: statusOf(test, fault),
        line: lineOf(test, around.pytest),
        message: fault === undefined ? undefined : messageOf(fault),
        site,
    };
}
/**
 * Within a known file the suites say it. Else a class that no suite is called after does: Surefire puts classes under the
 * suite of another. `test` is what node:test calls every class. A suite with the name of the file says nothing more.
 */
function suitesOf(names, className, file) {
    const inner = names.filter((name) => name !== file);
    if (file !== undefined && inner.length > 0)
        return inner;
    const counts = className !== "" && className !== "test" && className !== file;
    return counts && !inner.includes(className) ? [className] : inner;
}
/** Deno and Vitest call class and suite after the file, and nothing else tells it. */
function fileOf(test, { file, names }) {
    const className = test.attribute("classname") ?? "";
    const told = [className, names.at(-1) ?? ""].find((name) => scriptFile.test(name));
    return test.attribute("file") ?? file ?? told;
}
const scriptFile = /^[^\s>]{1,500}\.[cm]?[jt]sx?$/;
/** pytest counts lines from 0. */
function lineOf(test, pytest) {
    const written = test.attribute("line");
    if (written === undefined || !/^\d{1,7}$/.test(written))
        return undefined;
    return Number(written) + (pytest ? 1 : 0);
}
function faultOf(test) {
    const [failure] = test.children("failure");
    const [error] = test.children("error");
    const found = error ?? failure;
    if (found === undefined)
        return undefined;
    return {
        kind: error === undefined ? "failure" : "error",
        type: found.attribute("type") ?? "",
        message: found.attribute("message") ?? "",
        body: found.text(),
    };
}
/** A failure that node:test shows beside `skipped` is one that is expected: `todo`. */
function statusOf(test, fault) {
    const run = test.attribute("status") ?? test.attribute("result") ?? "";
    if (test.children("skipped").length > 0 || notRun.test(run))
        return "skipped";
    if (fault === undefined)
        return "passed";
    return isBroken(test, fault) ? "broken" : "failed";
}
/** GoogleTest and CTest say it in an attribute. */
const notRun = /^(?:notrun|disabled|skipped|suppressed|ignored)$/i;
/** What runners say when a file or class does not load, or when what stands around the test failed before it. */
const brokenMessage = /^(?:collection failure|failed on (?:setup|teardown) with|test suite failed to run|internal error$)/i;
const brokenType = /(?:NoClassDefFoundError|ClassNotFoundException|ExceptionInInitializerError|NoSuchMethodError|NoSuchFieldError|UnsupportedClassVersionError|ParseError|SyntaxError|CompileError)$/;
function isBroken(test, fault) {
    const name = test.attribute("name") ?? "";
    if (brokenMessage.test(fault.message) || name === "initializationError")
        return true;
    // Surefire: what fails before the first test of a class has no name.
    if (name === "")
        return true;
    return isBrokenFile(test, fault) || (fault.kind === "error" && brokenType.test(fault.type));
}
/** node:test, whose file ended before its tests; Vitest, whose file did not load; Deno outside of tests. */
function isBrokenFile(test, { kind, body }) {
    const name = test.attribute("name") ?? "";
    if (!scriptFile.test(name))
        return name === "(uncaught error)" || name === "(in global scope)";
    return kind === "error" || name === test.attribute("classname") || /\bexitCode: /.test(body);
}
function messageOf({ message, body, type }) {
    const told = message === "" ? type : message;
    if (body === "")
        return told;
    return body.startsWith(told) ? body : `${told}\n${body}`;
}
/** Java tells the class and the file's name; where Maven and Gradle keep sources gives the folder. */
function javaSite(className, fault) {
    const outer = className.split("$")[0] ?? "";
    if (!/^[\w.]+$/.test(outer))
        return undefined;
    const simple = outer.slice(outer.lastIndexOf(".") + 1);
    for (const line of fault.body.slice(0, 20_000).split("\n")) {
        const [, name, extension = "", number] = javaFrame.exec(line) ?? [];
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
const javaFrame = /^\s*at [^(]*\((\w+)\.(java|kt|groovy|scala):(\d{1,7})\)/;


/***/ })

};
