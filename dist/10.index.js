export const id = 10;
export const ids = [10];
export const modules = {

/***/ 28010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77094);

/** The post step: saves and closes what main could not. */
async function post() {
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)("post");
}


/***/ })

};
