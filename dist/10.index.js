export const id = 10;
export const ids = [10];
export const modules = {

/***/ 28010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3894);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50664);
/* harmony import */ var _step_finish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56684);
/* harmony import */ var _step_rescue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91864);
/* harmony import */ var _step_step_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10472);





/** The post step: saves and closes a run that main could not. After a run that main finished it does nothing. */
async function post(outside) {
    const key = (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu)("omk-run");
    if (key === "" || (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu)("omk-done") !== "")
        return;
    try {
        const carried = await (0,_step_rescue_js__WEBPACK_IMPORTED_MODULE_3__/* .rescue */ .ic)((0,_step_step_context_js__WEBPACK_IMPORTED_MODULE_4__/* .openStep */ .b)(outside), key, Number((0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu)("omk-main")));
        if (carried !== undefined)
            await (0,_step_finish_js__WEBPACK_IMPORTED_MODULE_2__/* .finish */ .O9)(outside, carried);
    }
    catch (error) {
        await (0,_step_finish_js__WEBPACK_IMPORTED_MODULE_2__/* .endWithoutRun */ .VJ)(outside, (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .endingOf */ .z)(error));
    }
}


/***/ })

};
