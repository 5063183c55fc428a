"use strict";
exports.id = 393;
exports.ids = [393];
exports.modules = {

/***/ 5393:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ uriConnection)
/* harmony export */ });
/* harmony import */ var _mappedText_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5745);
/* harmony import */ var _beside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8461);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7440);
/* harmony import */ var _settingValues_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(357);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3366);
/* harmony import */ var _uri_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1597);
/** A connection made of one URI and of what stands beside it. */






function uriConnection(text, found, { family, candidate, beside, passwordNames }) {
    const mapped = (0,_mappedText_js__WEBPACK_IMPORTED_MODULE_5__/* .sliceText */ .S$)(text, found.from, found.to);
    const { scheme, parameters, hasUserInfo, ...reading } = (0,_uri_js__WEBPACK_IMPORTED_MODULE_4__/* .readUri */ .D)(mapped, found.schemeLength, candidate.encoding === 'base64');
    const lower = scheme.toLowerCase();
    const plus = lower.indexOf('+');
    const neighbours = (0,_beside_js__WEBPACK_IMPORTED_MODULE_0__/* .neighboursOf */ .YV)(candidate);
    const setting = reading.password.kind === 'absent' ? (0,_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .findSetting */ .SP)(neighbours, passwordNames) : null;
    return {
        ...reading,
        password: setting === null ? reading.password : (0,_settingValues_js__WEBPACK_IMPORTED_MODULE_2__/* .passwordOfSetting */ .rA)(setting, reading.user, candidate.encoding === 'base64').password,
        secretSpans: [...reading.secretSpans, ...(0,_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .spansOfSecrets */ .qs)(neighbours)],
        family,
        notation: lower.startsWith('jdbc:') ? 'jdbc' : 'uri',
        scheme: lower,
        dialect: plus < 0 ? null : lower.slice(plus + 1),
        parameters: [...parameters, ...beside],
        endpoint: (0,_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointOf */ .X5)(`${scheme}://`, hasUserInfo, reading.hosts, reading.database),
        span: (0,_mappedText_js__WEBPACK_IMPORTED_MODULE_5__/* .spanOf */ .ee)(mapped) ?? candidate.span,
        candidate,
    };
}


/***/ })

};
;