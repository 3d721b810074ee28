#!/usr/bin/env node
"use strict";
if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error('eks-kit needs Node 20.19 or newer; this is ' + process.version);
  process.exit(2);
}
"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: !0 });
}, __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: !0 }) : target,
  mod
));

// validators:validators:rules
var require_validators_rules = __commonJS({
  "validators:validators:rules"(exports2) {
    "use strict";
    exports2.bare_pod_0_when = validate10;
    function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null, errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.spec === void 0) {
          let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "spec" }, message: "must have required property 'spec'" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data.spec !== void 0) {
          let data0 = data.spec;
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (data0.restartPolicy !== void 0 && data0.restartPolicy !== "Always") {
              let err1 = { instancePath: instancePath + "/spec/restartPolicy", schemaPath: "#/properties/spec/properties/restartPolicy/const", keyword: "const", params: { allowedValue: "Always" }, message: "must be equal to constant" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          } else {
            let err2 = { instancePath: instancePath + "/spec", schemaPath: "#/properties/spec/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
        if (data.metadata !== void 0) {
          let data2 = data.metadata;
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.ownerReferences !== void 0) {
              let data3 = data2.ownerReferences;
              if (Array.isArray(data3) && data3.length > 0) {
                let err3 = { instancePath: instancePath + "/metadata/ownerReferences", schemaPath: "#/properties/metadata/properties/ownerReferences/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items" };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              }
            }
            if (data2.annotations !== void 0) {
              let data4 = data2.annotations, _errs7 = errors, _errs8 = errors, _errs9 = errors, valid4 = !1, _errs10 = errors;
              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                let missing0;
                if (data4["helm.sh/hook"] === void 0 && (missing0 = "helm.sh/hook")) {
                  let err4 = {};
                  vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                }
              }
              var _valid0 = _errs10 === errors;
              if (valid4 = valid4 || _valid0, !valid4) {
                let _errs11 = errors;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                  let missing1;
                  if (data4["kubernetes.io/config.mirror"] === void 0 && (missing1 = "kubernetes.io/config.mirror")) {
                    let err5 = {};
                    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                  }
                }
                var _valid0 = _errs11 === errors;
                valid4 = valid4 || _valid0;
              }
              if (valid4)
                errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null);
              else {
                let err6 = {};
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
              var valid3 = _errs8 === errors;
              if (valid3) {
                let err7 = { instancePath: instancePath + "/metadata/annotations", schemaPath: "#/properties/metadata/properties/annotations/not", keyword: "not", params: {}, message: "must NOT be valid" };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              } else
                errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
            }
          } else {
            let err8 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      }
      return validate10.errors = vErrors, errors === 0;
    }
    exports2.bare_pod_0_assert = validate11;
    exports2.bare_pod_1_when = validate12;
    function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null, errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data) && data.metadata !== void 0) {
        let data0 = data.metadata;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0.ownerReferences !== void 0) {
            let data1 = data0.ownerReferences;
            if (Array.isArray(data1) && data1.length > 0) {
              let err0 = { instancePath: instancePath + "/metadata/ownerReferences", schemaPath: "#/properties/metadata/properties/ownerReferences/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items" };
              vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
            }
          }
        } else {
          let err1 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      }
      return validate12.errors = vErrors, errors === 0;
    }
    exports2.bare_pod_1_assert = validate11;
    function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      return validate11.errors = [{ instancePath, schemaPath: "#/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" }], !1;
    }
  }
});

// node_modules/fastest-levenshtein/mod.js
var require_mod = __commonJS({
  "node_modules/fastest-levenshtein/mod.js"(exports2) {
    "use strict";
    exports2.__esModule = !0;
    exports2.distance = exports2.closest = void 0;
    var peq = new Uint32Array(65536), myers_32 = function(a, b) {
      for (var n = a.length, m = b.length, lst = 1 << n - 1, pv = -1, mv = 0, sc = n, i = n; i--; )
        peq[a.charCodeAt(i)] |= 1 << i;
      for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)], xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv, mv |= ~(eq | pv), pv &= eq, mv & lst && sc++, pv & lst && sc--, mv = mv << 1 | 1, pv = pv << 1 | ~(xv | mv), mv &= xv;
      }
      for (i = n; i--; )
        peq[a.charCodeAt(i)] = 0;
      return sc;
    }, myers_x = function(b, a) {
      for (var n = a.length, m = b.length, mhc = [], phc = [], hsize = Math.ceil(n / 32), vsize = Math.ceil(m / 32), i = 0; i < hsize; i++)
        phc[i] = -1, mhc[i] = 0;
      for (var j = 0; j < vsize - 1; j++) {
        for (var mv_1 = 0, pv_1 = -1, start_1 = j * 32, vlen_1 = Math.min(32, m) + start_1, k = start_1; k < vlen_1; k++)
          peq[b.charCodeAt(k)] |= 1 << k;
        for (var i = 0; i < n; i++) {
          var eq = peq[a.charCodeAt(i)], pb = phc[i / 32 | 0] >>> i & 1, mb = mhc[i / 32 | 0] >>> i & 1, xv = eq | mv_1, xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb, ph = mv_1 | ~(xh | pv_1), mh = pv_1 & xh;
          ph >>> 31 ^ pb && (phc[i / 32 | 0] ^= 1 << i), mh >>> 31 ^ mb && (mhc[i / 32 | 0] ^= 1 << i), ph = ph << 1 | pb, mh = mh << 1 | mb, pv_1 = mh | ~(xv | ph), mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++)
          peq[b.charCodeAt(k)] = 0;
      }
      for (var mv = 0, pv = -1, start = j * 32, vlen = Math.min(32, m - start) + start, k = start; k < vlen; k++)
        peq[b.charCodeAt(k)] |= 1 << k;
      for (var score = m, i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)], pb = phc[i / 32 | 0] >>> i & 1, mb = mhc[i / 32 | 0] >>> i & 1, xv = eq | mv, xh = ((eq | mb) & pv) + pv ^ pv | eq | mb, ph = mv | ~(xh | pv), mh = pv & xh;
        score += ph >>> m - 1 & 1, score -= mh >>> m - 1 & 1, ph >>> 31 ^ pb && (phc[i / 32 | 0] ^= 1 << i), mh >>> 31 ^ mb && (mhc[i / 32 | 0] ^= 1 << i), ph = ph << 1 | pb, mh = mh << 1 | mb, pv = mh | ~(xv | ph), mv = ph & xv;
      }
      for (var k = start; k < vlen; k++)
        peq[b.charCodeAt(k)] = 0;
      return score;
    }, distance2 = function(a, b) {
      if (a.length < b.length) {
        var tmp = b;
        b = a, a = tmp;
      }
      return b.length === 0 ? a.length : a.length <= 32 ? myers_32(a, b) : myers_x(a, b);
    };
    exports2.distance = distance2;
    var closest2 = function(str, arr) {
      for (var min_distance = 1 / 0, min_index = 0, i = 0; i < arr.length; i++) {
        var dist = distance2(str, arr[i]);
        dist < min_distance && (min_distance = dist, min_index = i);
      }
      return arr[min_index];
    };
    exports2.closest = closest2;
  }
});

// node_modules/js-yaml/dist/js-yaml.cjs.js
var require_js_yaml_cjs = __commonJS({
  "node_modules/js-yaml/dist/js-yaml.cjs.js"(exports2) {
    Object.defineProperty(exports2, Symbol.toStringTag, { value: "Module" });
    var NOT_RESOLVED = /* @__PURE__ */ Symbol("NOT_RESOLVED");
    function defineScalarTag(tagName, options2) {
      var _options$implicit, _options$matchByTagPr, _options$implicitFirs, _options$represent, _options$representTag;
      return {
        tagName,
        nodeKind: "scalar",
        implicit: (_options$implicit = options2.implicit) !== null && _options$implicit !== void 0 ? _options$implicit : !1,
        matchByTagPrefix: (_options$matchByTagPr = options2.matchByTagPrefix) !== null && _options$matchByTagPr !== void 0 ? _options$matchByTagPr : !1,
        implicitFirstChars: (_options$implicitFirs = options2.implicitFirstChars) !== null && _options$implicitFirs !== void 0 ? _options$implicitFirs : null,
        resolve: options2.resolve,
        identify: options2.identify,
        represent: (_options$represent = options2.represent) !== null && _options$represent !== void 0 ? _options$represent : ((data) => String(data)),
        representTagName: (_options$representTag = options2.representTagName) !== null && _options$representTag !== void 0 ? _options$representTag : (() => tagName)
      };
    }
    function defineSequenceTag(tagName, options2) {
      var _options$matchByTagPr2, _options$finalize, _options$represent2, _options$representTag2;
      let carrierIsResult = options2.finalize === void 0;
      return {
        tagName,
        nodeKind: "sequence",
        implicit: !1,
        matchByTagPrefix: (_options$matchByTagPr2 = options2.matchByTagPrefix) !== null && _options$matchByTagPr2 !== void 0 ? _options$matchByTagPr2 : !1,
        create: options2.create,
        addItem: options2.addItem,
        finalize: (_options$finalize = options2.finalize) !== null && _options$finalize !== void 0 ? _options$finalize : ((carrier) => carrier),
        carrierIsResult,
        identify: options2.identify,
        represent: (_options$represent2 = options2.represent) !== null && _options$represent2 !== void 0 ? _options$represent2 : ((data) => data),
        representTagName: (_options$representTag2 = options2.representTagName) !== null && _options$representTag2 !== void 0 ? _options$representTag2 : (() => tagName)
      };
    }
    function defineMappingTag(tagName, options2) {
      var _options$matchByTagPr3, _options$finalize2, _options$represent3, _options$representTag3;
      let carrierIsResult = options2.finalize === void 0;
      return {
        tagName,
        nodeKind: "mapping",
        implicit: !1,
        matchByTagPrefix: (_options$matchByTagPr3 = options2.matchByTagPrefix) !== null && _options$matchByTagPr3 !== void 0 ? _options$matchByTagPr3 : !1,
        create: options2.create,
        addPair: options2.addPair,
        has: options2.has,
        keys: options2.keys,
        get: options2.get,
        finalize: (_options$finalize2 = options2.finalize) !== null && _options$finalize2 !== void 0 ? _options$finalize2 : ((carrier) => carrier),
        carrierIsResult,
        identify: options2.identify,
        represent: (_options$represent3 = options2.represent) !== null && _options$represent3 !== void 0 ? _options$represent3 : ((data) => data),
        representTagName: (_options$representTag3 = options2.representTagName) !== null && _options$representTag3 !== void 0 ? _options$representTag3 : (() => tagName)
      };
    }
    var strTag = defineScalarTag("tag:yaml.org,2002:str", {
      resolve: (source) => source,
      identify: (data) => typeof data == "string"
    }), NULL_VALUES$1 = [
      "",
      "~",
      "null",
      "Null",
      "NULL"
    ], nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
      implicit: !0,
      implicitFirstChars: [
        "",
        "~",
        "n",
        "N"
      ],
      resolve: (source) => NULL_VALUES$1.indexOf(source) !== -1 ? null : NOT_RESOLVED,
      identify: (object) => object === null,
      represent: () => "null"
    }), nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
      implicit: !0,
      implicitFirstChars: ["n"],
      resolve: (source, isExplicit) => source === "null" || isExplicit && source === "" ? null : NOT_RESOLVED,
      identify: (object) => object === null,
      represent: () => "null"
    }), NULL_VALUES = [
      "",
      "~",
      "null",
      "Null",
      "NULL"
    ], nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
      implicit: !0,
      implicitFirstChars: [
        "",
        "~",
        "n",
        "N"
      ],
      resolve: (source) => NULL_VALUES.indexOf(source) !== -1 ? null : NOT_RESOLVED,
      identify: (object) => object === null,
      represent: () => "null"
    }), TRUE_VALUES$2 = [
      "true",
      "True",
      "TRUE"
    ], FALSE_VALUES$2 = [
      "false",
      "False",
      "FALSE"
    ], boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
      implicit: !0,
      implicitFirstChars: [
        "t",
        "T",
        "f",
        "F"
      ],
      resolve: (source) => TRUE_VALUES$2.indexOf(source) !== -1 ? !0 : FALSE_VALUES$2.indexOf(source) !== -1 ? !1 : NOT_RESOLVED,
      identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
      represent: (object) => object ? "true" : "false"
    }), TRUE_VALUES$1 = ["true"], FALSE_VALUES$1 = ["false"], boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
      implicit: !0,
      implicitFirstChars: ["t", "f"],
      resolve: (source) => TRUE_VALUES$1.indexOf(source) !== -1 ? !0 : FALSE_VALUES$1.indexOf(source) !== -1 ? !1 : NOT_RESOLVED,
      identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
      represent: (object) => object ? "true" : "false"
    }), TRUE_VALUES = [
      "true",
      "True",
      "TRUE",
      "y",
      "Y",
      "yes",
      "Yes",
      "YES",
      "on",
      "On",
      "ON"
    ], FALSE_VALUES = [
      "false",
      "False",
      "FALSE",
      "n",
      "N",
      "no",
      "No",
      "NO",
      "off",
      "Off",
      "OFF"
    ], boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
      implicit: !0,
      implicitFirstChars: [
        "y",
        "Y",
        "n",
        "N",
        "t",
        "T",
        "f",
        "F",
        "o",
        "O"
      ],
      resolve: (source) => TRUE_VALUES.indexOf(source) !== -1 ? !0 : FALSE_VALUES.indexOf(source) !== -1 ? !1 : NOT_RESOLVED,
      identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
      represent: (object) => object ? "true" : "false"
    }), YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$"), YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
    function parseYamlInteger$2(source) {
      let value = source, sign = 1;
      return (value[0] === "-" || value[0] === "+") && (value[0] === "-" && (sign = -1), value = value.slice(1)), value.startsWith("0b") ? sign * parseInt(value.slice(2), 2) : value.startsWith("0o") ? sign * parseInt(value.slice(2), 8) : value.startsWith("0x") ? sign * parseInt(value.slice(2), 16) : sign * parseInt(value, 10);
    }
    function resolveYamlInteger$2(source, isExplicit) {
      if (isExplicit) {
        if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
      } else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
      let result = parseYamlInteger$2(source);
      return Number.isFinite(result) ? result : NOT_RESOLVED;
    }
    var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
      implicit: !0,
      implicitFirstChars: [
        "-",
        "+",
        ..."0123456789"
      ],
      resolve: resolveYamlInteger$2,
      identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
      represent: (object) => object.toString(10)
    }), YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$"), YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
    function parseYamlInteger$1(source) {
      let value = source, sign = 1;
      return (value[0] === "-" || value[0] === "+") && (value[0] === "-" && (sign = -1), value = value.slice(1)), value.startsWith("0b") ? sign * parseInt(value.slice(2), 2) : value.startsWith("0o") ? sign * parseInt(value.slice(2), 8) : value.startsWith("0x") ? sign * parseInt(value.slice(2), 16) : sign * parseInt(value, 10);
    }
    function resolveYamlInteger$1(source, isExplicit) {
      if (isExplicit) {
        if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
      } else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
      let result = parseYamlInteger$1(source);
      return Number.isFinite(result) ? result : NOT_RESOLVED;
    }
    var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
      implicit: !0,
      implicitFirstChars: ["-", ..."0123456789"],
      resolve: resolveYamlInteger$1,
      identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
      represent: (object) => object.toString(10)
    }), YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
    function parseYamlInteger(source) {
      let value = source.replace(/_/g, ""), sign = 1;
      if ((value[0] === "-" || value[0] === "+") && (value[0] === "-" && (sign = -1), value = value.slice(1)), value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
      if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
      if (value.includes(":")) {
        let result = 0;
        for (let part of value.split(":")) result = result * 60 + Number(part);
        return sign * result;
      }
      return value !== "0" && value[0] === "0" ? sign * parseInt(value, 8) : sign * parseInt(value, 10);
    }
    function resolveYamlInteger(source) {
      if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
      let result = parseYamlInteger(source);
      return Number.isFinite(result) ? result : NOT_RESOLVED;
    }
    var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
      implicit: !0,
      implicitFirstChars: [
        "-",
        "+",
        ..."0123456789"
      ],
      resolve: resolveYamlInteger,
      identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
      represent: (object) => object.toString(10)
    }), YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"), YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
    function resolveYamlFloat$2(source) {
      if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
      let value = source.toLowerCase(), sign = value[0] === "-" ? -1 : 1;
      if ("+-".includes(value[0]) && (value = value.slice(1)), value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
      if (value === ".nan") return NaN;
      let result = sign * parseFloat(value);
      return Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source) ? result : NOT_RESOLVED;
    }
    function representYamlFloat$2(object) {
      if (isNaN(object)) return ".nan";
      if (object === Number.POSITIVE_INFINITY) return ".inf";
      if (object === Number.NEGATIVE_INFINITY) return "-.inf";
      if (Object.is(object, -0)) return "-0.0";
      let result = object.toString(10);
      return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
    }
    var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
      implicit: !0,
      implicitFirstChars: [
        "-",
        "+",
        ".",
        ..."0123456789"
      ],
      resolve: resolveYamlFloat$2,
      identify: (object) => typeof object == "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
      represent: representYamlFloat$2
    }), YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$"), YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
    function resolveYamlFloat$1(source, isExplicit) {
      if (isExplicit) {
        if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
        let value = source.toLowerCase(), sign = value[0] === "-" ? -1 : 1;
        if ("+-".includes(value[0]) && (value = value.slice(1)), value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
        if (value === ".nan") return NaN;
        let result2 = sign * parseFloat(value);
        return Number.isFinite(result2) ? result2 : NOT_RESOLVED;
      }
      if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
      let result = Number(source);
      return Number.isFinite(result) ? result : NOT_RESOLVED;
    }
    function representYamlFloat$1(object) {
      if (isNaN(object)) return ".nan";
      if (object === Number.POSITIVE_INFINITY) return ".inf";
      if (object === Number.NEGATIVE_INFINITY) return "-.inf";
      if (Object.is(object, -0)) return "-0.0";
      let result = object.toString(10);
      return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
    }
    var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
      implicit: !0,
      implicitFirstChars: ["-", ..."0123456789"],
      resolve: resolveYamlFloat$1,
      identify: (object) => typeof object == "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
      represent: representYamlFloat$1
    }), YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"), YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
    function resolveYamlFloat(source) {
      if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
      let value = source.toLowerCase().replace(/_/g, ""), sign = value[0] === "-" ? -1 : 1;
      if ("+-".includes(value[0]) && (value = value.slice(1)), value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
      if (value === ".nan") return NaN;
      let result = 0;
      if (value.includes(":")) {
        for (let part of value.split(":")) result = result * 60 + Number(part);
        result *= sign;
      } else result = sign * parseFloat(value);
      return Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source) ? result : NOT_RESOLVED;
    }
    function representYamlFloat(object) {
      if (isNaN(object)) return ".nan";
      if (object === Number.POSITIVE_INFINITY) return ".inf";
      if (object === Number.NEGATIVE_INFINITY) return "-.inf";
      if (Object.is(object, -0)) return "-0.0";
      let result = object.toString(10);
      return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
    }
    var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
      implicit: !0,
      implicitFirstChars: [
        "-",
        "+",
        ".",
        ..."0123456789"
      ],
      resolve: resolveYamlFloat,
      identify: (object) => typeof object == "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
      represent: representYamlFloat
    }), mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
      implicit: !0,
      implicitFirstChars: ["<"],
      resolve: (source, isExplicit) => source === "<<" || isExplicit && source === "" ? "<<" : NOT_RESOLVED,
      identify: () => !1
    }), BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
    function resolveYamlBinary(source) {
      let input = source.replace(/\s/g, "");
      if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
      let binary = atob(input), result = new Uint8Array(binary.length);
      for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
      return result;
    }
    function representYamlBinary(object) {
      let binary = "";
      for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
      return btoa(binary);
    }
    var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
      resolve: resolveYamlBinary,
      identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
      represent: representYamlBinary
    }), YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"), YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
    function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
      let date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
      return date.setUTCFullYear(year, month, day), date;
    }
    function resolveYamlTimestamp(source) {
      let match = YAML_DATE_REGEXP.exec(source);
      if (match === null && (match = YAML_TIMESTAMP_REGEXP.exec(source)), match === null) return NOT_RESOLVED;
      let year = +match[1], month = +match[2] - 1, day = +match[3];
      if (!match[4]) {
        let date2 = makeUtcDate(year, month, day);
        return date2.getUTCFullYear() !== year || date2.getUTCMonth() !== month || date2.getUTCDate() !== day ? NOT_RESOLVED : date2;
      }
      let hour = +match[4], minute = +match[5], second = +match[6], fraction = 0;
      if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
      if (match[7]) {
        let value = match[7].slice(0, 3);
        for (; value.length < 3; ) value += "0";
        fraction = +value;
      }
      let date = makeUtcDate(year, month, day, hour, minute, second, fraction);
      if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
      if (match[9]) {
        let offsetHour = +match[10], offsetMinute = +(match[11] || 0);
        if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
        let offset = (offsetHour * 60 + offsetMinute) * 6e4;
        date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
      }
      return date;
    }
    var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
      implicit: !0,
      implicitFirstChars: [..."0123456789"],
      resolve: resolveYamlTimestamp,
      identify: (object) => object instanceof Date,
      represent: (object) => object.toISOString()
    }), seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
      create: () => [],
      addItem: (container, item) => {
        container.push(item);
      },
      identify: Array.isArray
    });
    function isPlainObject(data) {
      if (data === null || typeof data != "object" || Array.isArray(data)) return !1;
      let prototype = Object.getPrototypeOf(data);
      return prototype === null || prototype === Object.prototype;
    }
    function pick(object, keys) {
      let result = {};
      for (let key of keys) object[key] !== void 0 && (result[key] = object[key]);
      return result;
    }
    var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
      create: () => ({
        list: [],
        seen: /* @__PURE__ */ new Set()
      }),
      addItem: (carrier, item) => {
        let key;
        if (item instanceof Map) {
          if (item.size !== 1) return "cannot resolve an ordered map item";
          key = item.keys().next().value;
        } else if (isPlainObject(item)) {
          let itemKeys = Object.keys(item);
          if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
          key = itemKeys[0];
        } else return "cannot resolve an ordered map item";
        return carrier.seen.has(key) ? "duplicate key in ordered map" : (carrier.seen.add(key), carrier.list.push(item), "");
      },
      finalize: (carrier) => carrier.list,
      identify: () => !1
    }), pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
      create: () => [],
      addItem: (container, item) => {
        if (item instanceof Map)
          return item.size !== 1 ? "cannot resolve a pairs item" : (container.push(item.entries().next().value), "");
        if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
        let object = item, keys = Object.keys(object);
        return keys.length !== 1 ? "cannot resolve a pairs item" : (container.push([keys[0], object[keys[0]]]), "");
      },
      identify: () => !1
    }), mapTag = defineMappingTag("tag:yaml.org,2002:map", {
      create: () => ({}),
      identify: isPlainObject,
      represent: (o) => {
        let map = /* @__PURE__ */ new Map();
        for (let key of Object.keys(o)) map.set(key, o[key]);
        return map;
      },
      addPair: (container, key, value) => {
        if (key !== null && typeof key == "object") return "object-based map does not support complex keys";
        let normalizedKey = String(key);
        return normalizedKey === "__proto__" ? Object.defineProperty(container, normalizedKey, {
          value,
          enumerable: !0,
          configurable: !0,
          writable: !0
        }) : container[normalizedKey] = value, "";
      },
      has: (container, key) => key !== null && typeof key == "object" ? !1 : Object.prototype.hasOwnProperty.call(container, String(key)),
      keys: (container) => Object.keys(container),
      get: (container, key) => {
        let normalizedKey = String(key);
        return Object.prototype.hasOwnProperty.call(container, normalizedKey) ? container[normalizedKey] : null;
      }
    }), setTag = defineMappingTag("tag:yaml.org,2002:set", {
      create: () => /* @__PURE__ */ new Set(),
      identify: (data) => data instanceof Set,
      represent: (data) => {
        let map = /* @__PURE__ */ new Map();
        for (let key of data) map.set(key, null);
        return map;
      },
      addPair: (container, key, value) => value !== null ? "cannot resolve a set item" : (container.add(key), ""),
      has: (container, key) => container.has(key),
      keys: (container) => container.keys(),
      get: () => null
    });
    function _typeof(o) {
      "@babel/helpers - typeof";
      return _typeof = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(o2) {
        return typeof o2;
      } : function(o2) {
        return o2 && typeof Symbol == "function" && o2.constructor === Symbol && o2 !== Symbol.prototype ? "symbol" : typeof o2;
      }, _typeof(o);
    }
    function toPrimitive(t, r) {
      if (_typeof(t) != "object" || !t) return t;
      var e = t[Symbol.toPrimitive];
      if (e !== void 0) {
        var i = e.call(t, r || "default");
        if (_typeof(i) != "object") return i;
        throw new TypeError("@@toPrimitive must return a primitive value.");
      }
      return (r === "string" ? String : Number)(t);
    }
    function toPropertyKey(t) {
      var i = toPrimitive(t, "string");
      return _typeof(i) == "symbol" ? i : i + "";
    }
    function _defineProperty(e, r, t) {
      return (r = toPropertyKey(r)) in e ? Object.defineProperty(e, r, {
        value: t,
        enumerable: !0,
        configurable: !0,
        writable: !0
      }) : e[r] = t, e;
    }
    function ownKeys(e, r) {
      var t = Object.keys(e);
      if (Object.getOwnPropertySymbols) {
        var o = Object.getOwnPropertySymbols(e);
        r && (o = o.filter(function(r2) {
          return Object.getOwnPropertyDescriptor(e, r2).enumerable;
        })), t.push.apply(t, o);
      }
      return t;
    }
    function _objectSpread2(e) {
      for (var r = 1; r < arguments.length; r++) {
        var t = arguments[r] != null ? arguments[r] : {};
        r % 2 ? ownKeys(Object(t), !0).forEach(function(r2) {
          _defineProperty(e, r2, t[r2]);
        }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t)) : ownKeys(Object(t)).forEach(function(r2) {
          Object.defineProperty(e, r2, Object.getOwnPropertyDescriptor(t, r2));
        });
      }
      return e;
    }
    function createTagDefinitionMap() {
      return {
        scalar: /* @__PURE__ */ Object.create(null),
        sequence: /* @__PURE__ */ Object.create(null),
        mapping: /* @__PURE__ */ Object.create(null)
      };
    }
    function createTagDefinitionListMap() {
      return {
        scalar: [],
        sequence: [],
        mapping: []
      };
    }
    function compileTags(tags) {
      let result = [];
      for (let tag of tags) {
        let index = result.length;
        for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
          let previous = result[previousIndex];
          if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
            index = previousIndex;
            break;
          }
        }
        result[index] = tag;
      }
      return result;
    }
    var Schema = class Schema2 {
      constructor(tags) {
        _defineProperty(this, "tags", void 0), _defineProperty(
          this,
          /** @internal */
          "implicitScalarTags",
          void 0
        ), _defineProperty(
          this,
          /**
          * Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
          * the resolvers that may match that key, in schema order; a key absent from
          * the map uses
          * {@link Schema.implicitScalarAnyFirstChar}
          * (resolvers that declared no first-char constraint, so they apply to any
          * first character).
          */
          "implicitScalarByFirstChar",
          void 0
        ), _defineProperty(this, "implicitScalarAnyFirstChar", void 0), _defineProperty(
          this,
          /**
          * The default scalar tag (`!!str`), resolved once so the composer's fallback
          * for unresolved plain scalars avoids a keyed lookup per scalar.
          *
          * @internal
          */
          "defaultScalarTag",
          void 0
        ), _defineProperty(
          this,
          /**
          * The default container tags (`!!seq` / `!!map`), used by the dumper: when a
          * value is identified by its default tag, the tag is implicit and not
          * printed. Undefined if the schema does not define them (then such values
          * can't be dumped).
          *
          * @internal
          */
          "defaultSequenceTag",
          void 0
        ), _defineProperty(
          this,
          /** @internal */
          "defaultMappingTag",
          void 0
        ), _defineProperty(this, "exact", void 0), _defineProperty(this, "prefix", void 0);
        let compiledTags = compileTags(tags), implicitScalarTags = [], exact = createTagDefinitionMap(), prefix = createTagDefinitionListMap();
        for (let tag of compiledTags) {
          if (tag.nodeKind === "scalar" && tag.implicit) {
            if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
            implicitScalarTags.push(tag);
          }
          switch (tag.nodeKind) {
            case "scalar":
              tag.matchByTagPrefix ? prefix.scalar.push(tag) : exact.scalar[tag.tagName] = tag;
              break;
            case "sequence":
              tag.matchByTagPrefix ? prefix.sequence.push(tag) : exact.sequence[tag.tagName] = tag;
              break;
            case "mapping":
              tag.matchByTagPrefix ? prefix.mapping.push(tag) : exact.mapping[tag.tagName] = tag;
          }
        }
        let implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null), keys = /* @__PURE__ */ new Set();
        for (let tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (let key of tag.implicitFirstChars) keys.add(key);
        let implicitScalarByFirstChar = /* @__PURE__ */ new Map();
        for (let key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
        let defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
        if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
        this.tags = compiledTags, this.implicitScalarTags = implicitScalarTags, this.implicitScalarByFirstChar = implicitScalarByFirstChar, this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar, this.defaultScalarTag = defaultScalarTag, this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"], this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"], this.exact = exact, this.prefix = prefix;
      }
      /** @internal */
      lookupScalarTag(tagName) {
        let exactTag = this.exact.scalar[tagName];
        if (exactTag) return exactTag;
        for (let tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
      }
      /** @internal */
      lookupSequenceTag(tagName) {
        let exactTag = this.exact.sequence[tagName];
        if (exactTag) return exactTag;
        for (let tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
      }
      /** @internal */
      lookupMappingTag(tagName) {
        let exactTag = this.exact.mapping[tagName];
        if (exactTag) return exactTag;
        for (let tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
      }
      /** @internal */
      resolveImplicitScalarTag(source) {
        var _this$implicitScalarB;
        let candidates = (_this$implicitScalarB = this.implicitScalarByFirstChar.get(source.charAt(0))) !== null && _this$implicitScalarB !== void 0 ? _this$implicitScalarB : this.implicitScalarAnyFirstChar;
        for (let tag2 of candidates) {
          let value = tag2.resolve(source, !1, tag2.tagName);
          if (value !== NOT_RESOLVED) return {
            value,
            tag: tag2
          };
        }
        let tag = this.defaultScalarTag;
        return {
          value: tag.resolve(source, !1, tag.tagName),
          tag
        };
      }
      /**
      * Creates a new schema with the specified tags added. If a tag already
      * exists, it is replaced by the specified tag.
      *
      * @example
      *
      * ```javascript
      * import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
      *
      * const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
      * ```
      */
      withTags(...tags) {
        let flatTags = [];
        for (let tag of tags) flatTags = flatTags.concat(tag);
        return new Schema2([...this.tags, ...flatTags]);
      }
    }, FAILSAFE_SCHEMA = new Schema([
      strTag,
      seqTag,
      mapTag
    ]), JSON_SCHEMA = new Schema([
      ...FAILSAFE_SCHEMA.tags,
      nullJsonTag,
      boolJsonTag,
      intJsonTag,
      floatJsonTag
    ]), CORE_SCHEMA = new Schema([
      ...FAILSAFE_SCHEMA.tags,
      nullCoreTag,
      boolCoreTag,
      intCoreTag,
      floatCoreTag
    ]), YAML11_SCHEMA = new Schema([
      ...FAILSAFE_SCHEMA.tags,
      nullYaml11Tag,
      boolYaml11Tag,
      intYaml11Tag,
      floatYaml11Tag,
      timestampTag,
      mergeTag,
      binaryTag,
      omapTag,
      pairsTag,
      setTag
    ]), DUMP_SCHEMA = YAML11_SCHEMA.withTags(_objectSpread2(_objectSpread2({}, intYaml11Tag), {}, { resolve: (source, isExplicit, tagName) => {
      let result = intYaml11Tag.resolve(source, isExplicit, tagName);
      return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
    } }), _objectSpread2(_objectSpread2({}, floatYaml11Tag), {}, { resolve: (source, isExplicit, tagName) => {
      let result = floatYaml11Tag.resolve(source, isExplicit, tagName);
      return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
    } })), realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
      create: () => /* @__PURE__ */ new Map(),
      addPair: (container, key, value) => (container.set(key, value), ""),
      has: (container, key) => container.has(key),
      keys: (container) => container.keys(),
      get: (container, key) => container.get(key),
      identify: (data) => data instanceof Map || isPlainObject(data),
      represent: (data) => {
        if (data instanceof Map) return data;
        let map = /* @__PURE__ */ new Map(), obj = data;
        for (let key of Object.keys(obj)) map.set(key, obj[key]);
        return map;
      }
    });
    function normalizeKey(key) {
      if (Array.isArray(key)) {
        let array = Array.prototype.slice.call(key);
        for (let index = 0; index < array.length; index++) {
          if (Array.isArray(array[index])) return null;
          typeof array[index] == "object" && Object.prototype.toString.call(array[index]) === "[object Object]" && (array[index] = "[object Object]");
        }
        return String(array);
      }
      return typeof key == "object" && Object.prototype.toString.call(key) === "[object Object]" ? "[object Object]" : String(key);
    }
    var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
      create: () => ({}),
      identify: isPlainObject,
      represent: (o) => {
        let map = /* @__PURE__ */ new Map();
        for (let key of Object.keys(o)) map.set(key, o[key]);
        return map;
      },
      addPair: (container, key, value) => {
        let normalizedKey = normalizeKey(key);
        return normalizedKey === null ? "nested arrays are not supported inside keys" : (normalizedKey === "__proto__" ? Object.defineProperty(container, normalizedKey, {
          value,
          enumerable: !0,
          configurable: !0,
          writable: !0
        }) : container[normalizedKey] = value, "");
      },
      has: (container, key) => {
        let normalizedKey = normalizeKey(key);
        return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
      },
      keys: (container) => Object.keys(container),
      get: (container, key) => {
        let normalizedKey = String(key);
        return Object.prototype.hasOwnProperty.call(container, normalizedKey) ? container[normalizedKey] : null;
      }
    }), DEFAULT_SNIPPET_OPTIONS = {
      maxLength: 79,
      indent: 1,
      linesBefore: 3,
      linesAfter: 2
    };
    function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
      let head = "", tail = "", maxHalfLength = Math.floor(maxLineLength / 2) - 1;
      return position - lineStart > maxHalfLength && (head = " ... ", lineStart = position - maxHalfLength + head.length), lineEnd - position > maxHalfLength && (tail = " ...", lineEnd = position + maxHalfLength - tail.length), {
        str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
        pos: position - lineStart + head.length
      };
    }
    function padStart(string, max) {
      return " ".repeat(Math.max(max - string.length, 0)) + string;
    }
    function makeSnippet(mark, options2) {
      if (!mark.buffer) return null;
      let opts = _objectSpread2(_objectSpread2({}, DEFAULT_SNIPPET_OPTIONS), options2), re = /\r?\n|\r|\0/g, lineStarts = [0], lineEnds = [], match, foundLineNo = -1;
      for (; match = re.exec(mark.buffer); )
        lineEnds.push(match.index), lineStarts.push(match.index + match[0].length), mark.position <= match.index && foundLineNo < 0 && (foundLineNo = lineStarts.length - 2);
      foundLineNo < 0 && (foundLineNo = lineStarts.length - 1);
      let result = "", lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length, maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
      for (let i = 1; i <= opts.linesBefore && !(foundLineNo - i < 0); i++) {
        let line2 = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
        result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line2.str}
${result}`;
      }
      let line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
      result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}
`, result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^
`;
      for (let i = 1; i <= opts.linesAfter && !(foundLineNo + i >= lineEnds.length); i++) {
        let line2 = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
        result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line2.str}
`;
      }
      return result.replace(/\n$/, "");
    }
    function formatError(exception, compact) {
      let where = "";
      return exception.mark ? (exception.mark.name && (where += `in "${exception.mark.name}" `), where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`, !compact && exception.mark.snippet && (where += `

${exception.mark.snippet}`), `${exception.reason} ${where}`) : exception.reason;
    }
    var YAMLException2 = class YAMLException3 extends Error {
      /**
      * Optional `mark` contains source snippet data. Usually, use
      * {@link YAMLException.throwAt} instead of passing it directly.
      */
      constructor(reason, mark) {
        super(), _defineProperty(this, "reason", void 0), _defineProperty(this, "mark", void 0), this.name = "YAMLException", this.reason = reason, this.mark = mark, this.message = formatError(this, !1), Error.captureStackTrace && Error.captureStackTrace(this, this.constructor);
      }
      /**
      * Returns the formatted error, omitting the source snippet in compact mode.
      */
      toString(compact) {
        return `${this.name}: ${formatError(this, compact)}`;
      }
      /**
      * Builds a YAMLException with a source snippet and throws it. `source` is
      * the raw input text; `position` is an offset into it.
      */
      static throwAt(source, position, message, filename = "") {
        let line = 0, lineStart = 0;
        for (let index = 0; index < position; index++) {
          let ch = source.charCodeAt(index);
          ch === 10 ? (line++, lineStart = index + 1) : ch === 13 && (line++, source.charCodeAt(index + 1) === 10 && index++, lineStart = index + 1);
        }
        let mark = {
          name: filename,
          buffer: source,
          position,
          line,
          column: position - lineStart
        };
        throw mark.snippet = makeSnippet(mark), new YAMLException3(message, mark);
      }
    }, EVENT_ID2 = {
      DOCUMENT: 1,
      SEQUENCE: 2,
      MAPPING: 3,
      SCALAR: 4,
      ALIAS: 5,
      POP: 6
    }, SCALAR_STYLE = {
      PLAIN: 1,
      SINGLE_QUOTED: 2,
      DOUBLE_QUOTED: 3,
      LITERAL_BLOCK: 4,
      FOLDED_BLOCK: 5
    }, COLLECTION_STYLE = {
      BLOCK: 1,
      FLOW: 2
    }, CHOMPING_MODE = {
      CLIP: 1,
      STRIP: 2,
      KEEP: 3
    }, NO_RANGE$3 = -1;
    function simpleEscapeSequence(c) {
      switch (c) {
        case 48:
          return "\0";
        case 97:
          return "\x07";
        case 98:
          return "\b";
        case 116:
          return "	";
        case 9:
          return "	";
        case 110:
          return `
`;
        case 118:
          return "\v";
        case 102:
          return "\f";
        case 114:
          return "\r";
        case 101:
          return "\x1B";
        case 32:
          return " ";
        case 34:
          return '"';
        case 47:
          return "/";
        case 92:
          return "\\";
        case 78:
          return "";
        case 95:
          return " ";
        case 76:
          return "\u2028";
        case 80:
          return "\u2029";
        default:
          return "";
      }
    }
    var simpleEscapeCheck = new Array(256), simpleEscapeMap = new Array(256);
    for (let i = 0; i < 256; i++)
      simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0, simpleEscapeMap[i] = simpleEscapeSequence(i);
    function charFromCodepoint(c) {
      return c <= 65535 ? String.fromCharCode(c) : String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
    }
    function fromHexCode$1(c) {
      return c >= 48 && c <= 57 ? c - 48 : (c | 32) - 97 + 10;
    }
    function escapedHexLen$1(c) {
      return c === 120 ? 2 : c === 117 ? 4 : 8;
    }
    function skipFoldedBreaks(input, position, end) {
      let breaks = 0;
      for (; position < end; ) {
        let ch = input.charCodeAt(position);
        if (ch === 10)
          breaks++, position++;
        else if (ch === 13)
          breaks++, position++, input.charCodeAt(position) === 10 && position++;
        else if (ch === 32 || ch === 9) position++;
        else break;
      }
      return {
        position,
        breaks
      };
    }
    function foldedBreaks(count) {
      return count === 1 ? " " : `
`.repeat(count - 1);
    }
    function getPlainValue(input, start, end) {
      let result = "", position = start, captureStart = start, captureEnd = start;
      for (; position < end; ) {
        let ch = input.charCodeAt(position);
        if (ch === 10 || ch === 13) {
          result += input.slice(captureStart, captureEnd);
          let fold = skipFoldedBreaks(input, position, end);
          result += foldedBreaks(fold.breaks), position = captureStart = captureEnd = fold.position;
        } else
          position++, ch !== 32 && ch !== 9 && (captureEnd = position);
      }
      return result + input.slice(captureStart, captureEnd);
    }
    function getSingleQuotedValue(input, start, end) {
      let result = "", position = start, captureStart = start, captureEnd = start;
      for (; position < end; ) {
        let ch = input.charCodeAt(position);
        if (ch === 39)
          result += input.slice(captureStart, position) + "'", position += 2, captureStart = captureEnd = position;
        else if (ch === 10 || ch === 13) {
          result += input.slice(captureStart, captureEnd);
          let fold = skipFoldedBreaks(input, position, end);
          result += foldedBreaks(fold.breaks), position = captureStart = captureEnd = fold.position;
        } else
          position++, ch !== 32 && ch !== 9 && (captureEnd = position);
      }
      return result + input.slice(captureStart, end);
    }
    function getDoubleQuotedValue(input, start, end) {
      let result = "", position = start, captureStart = start, captureEnd = start;
      for (; position < end; ) {
        let ch = input.charCodeAt(position);
        if (ch === 92) {
          result += input.slice(captureStart, position), position++;
          let escaped = input.charCodeAt(position);
          if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
          else if (escaped < 256 && simpleEscapeCheck[escaped])
            result += simpleEscapeMap[escaped], position++;
          else {
            let hexLength = escapedHexLen$1(escaped), hexResult = 0;
            for (; hexLength > 0; hexLength--) {
              position++;
              let digit = fromHexCode$1(input.charCodeAt(position));
              hexResult = (hexResult << 4) + digit;
            }
            result += charFromCodepoint(hexResult), position++;
          }
          captureStart = captureEnd = position;
        } else if (ch === 10 || ch === 13) {
          result += input.slice(captureStart, captureEnd);
          let fold = skipFoldedBreaks(input, position, end);
          result += foldedBreaks(fold.breaks), position = captureStart = captureEnd = fold.position;
        } else
          position++, ch !== 32 && ch !== 9 && (captureEnd = position);
      }
      return result + input.slice(captureStart, end);
    }
    function getBlockValue(input, start, end, indent, chomping, folded) {
      let textIndent = indent < 0 ? 0 : indent, region = input.slice(start, end).replace(/\r\n?/g, `
`), lines = region === "" ? [] : (region.endsWith(`
`) ? region.slice(0, -1) : region).split(`
`), result = "", didReadContent = !1, emptyLines = 0, atMoreIndented = !1;
      for (let line of lines) {
        let column = 0;
        for (; column < textIndent && line.charCodeAt(column) === 32; ) column++;
        if (indent < 0 || column >= line.length) {
          emptyLines++;
          continue;
        }
        let content = line.slice(textIndent), first = content.charCodeAt(0);
        folded ? first === 32 || first === 9 ? (atMoreIndented = !0, result += `
`.repeat(didReadContent ? 1 + emptyLines : emptyLines)) : atMoreIndented ? (atMoreIndented = !1, result += `
`.repeat(emptyLines + 1)) : emptyLines === 0 ? didReadContent && (result += " ") : result += `
`.repeat(emptyLines) : result += `
`.repeat(didReadContent ? 1 + emptyLines : emptyLines), result += content, didReadContent = !0, emptyLines = 0;
      }
      return chomping === CHOMPING_MODE.KEEP ? result += `
`.repeat(didReadContent ? 1 + emptyLines : emptyLines) : chomping !== CHOMPING_MODE.STRIP && didReadContent && (result += `
`), result;
    }
    function getScalarValue2(input, scalar) {
      if (scalar.valueStart === NO_RANGE$3) return "";
      let { valueStart, valueEnd } = scalar;
      if (scalar.fast) return input.slice(valueStart, valueEnd);
      switch (scalar.style) {
        case SCALAR_STYLE.SINGLE_QUOTED:
          return getSingleQuotedValue(input, valueStart, valueEnd);
        case SCALAR_STYLE.DOUBLE_QUOTED:
          return getDoubleQuotedValue(input, valueStart, valueEnd);
        case SCALAR_STYLE.LITERAL_BLOCK:
          return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, !1);
        case SCALAR_STYLE.FOLDED_BLOCK:
          return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, !0);
        default:
          return getPlainValue(input, valueStart, valueEnd);
      }
    }
    var DEFAULT_TAG_HANDLERS = Object.assign(/* @__PURE__ */ Object.create(null), {
      "!": "!",
      "!!": "tag:yaml.org,2002:"
    }), TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()", TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]", HEX = "0123456789ABCDEF";
    function percentByte(byte) {
      return "%" + HEX[byte >> 4] + HEX[byte & 15];
    }
    function tagPercentEncode(source, isSuffix) {
      let allowed = isSuffix ? TAG_SUFFIX_CHARS : TAG_URI_CHARS, result = "";
      for (let index = 0; index < source.length; index++) {
        let ch = source.charCodeAt(index);
        if (ch >= 48 && ch <= 57 || ch >= 65 && ch <= 90 || ch >= 97 && ch <= 122 || allowed.includes(source[index])) {
          result += source[index];
          continue;
        }
        ch >= 55296 && ch <= 56319 && (ch = 65536 + ((ch & 1023) << 10) + (source.charCodeAt(++index) & 1023)), ch < 128 ? result += percentByte(ch) : ch < 2048 ? result += percentByte(192 | ch >> 6) + percentByte(128 | ch & 63) : ch < 65536 ? result += percentByte(224 | ch >> 12) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63) : result += percentByte(240 | ch >> 18) + percentByte(128 | ch >> 12 & 63) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
      }
      return result;
    }
    function tagPercentDecode(source) {
      let result = "", index = 0;
      for (; index < source.length; ) {
        if (source.charCodeAt(index) !== 37) {
          result += source[index++];
          continue;
        }
        let ch = parseInt(source.slice(index + 1, index + 3), 16);
        if (index += 3, ch >= 192) {
          let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
          for (ch &= (1 << 6 - remaining) - 1; remaining-- > 0; )
            ch = ch << 6 | parseInt(source.slice(index + 1, index + 3), 16) & 63, index += 3;
        }
        ch < 65536 ? result += String.fromCharCode(ch) : (ch -= 65536, result += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023));
      }
      return result;
    }
    function tagNameFull(rawTag2, tagHandlers) {
      var _ref, _tagHandlers$handle;
      if (rawTag2.startsWith("!<") && rawTag2.endsWith(">")) return tagPercentDecode(rawTag2.slice(2, -1));
      let handleEnd = rawTag2.indexOf("!", 1), handle = handleEnd === -1 ? "!" : rawTag2.slice(0, handleEnd + 1);
      return tagPercentDecode((_ref = (_tagHandlers$handle = tagHandlers?.[handle]) !== null && _tagHandlers$handle !== void 0 ? _tagHandlers$handle : DEFAULT_TAG_HANDLERS[handle]) !== null && _ref !== void 0 ? _ref : handle) + tagPercentDecode(rawTag2.slice(handle.length));
    }
    function tagNameShort(fullTag) {
      let tag = fullTag;
      return tag.charCodeAt(0) === 33 ? (tag = tag.slice(1), `!${tagPercentEncode(tag, !0)}`) : tag.slice(0, 18) === "tag:yaml.org,2002:" ? `!!${tagPercentEncode(tag.slice(18), !0)}` : `!<${tagPercentEncode(tag, !1)}>`;
    }
    var NO_RANGE$2 = -1, MERGE_TAG_NAME = "tag:yaml.org,2002:merge", DEFAULT_CONSTRUCTOR_OPTIONS = {
      filename: "",
      schema: CORE_SCHEMA,
      json: !1,
      maxTotalMergeKeys: 1e4,
      maxAliases: -1
    };
    function eventPosition$1(event) {
      return "tagStart" in event && event.tagStart !== NO_RANGE$2 ? event.tagStart : "anchorStart" in event && event.anchorStart !== NO_RANGE$2 ? event.anchorStart : "valueStart" in event && event.valueStart !== NO_RANGE$2 ? event.valueStart : "start" in event ? event.start : 0;
    }
    function throwError$1(state, message) {
      YAMLException2.throwAt(state.source, state.position, message, state.filename);
    }
    function finalizeCollection(state, position, tag, carrier) {
      try {
        return tag.finalize(carrier);
      } catch (error) {
        if (error instanceof YAMLException2) throw error;
        YAMLException2.throwAt(state.source, position, error instanceof Error ? error.message : String(error), state.filename);
      }
    }
    function constructScalar(state, event) {
      let source = getScalarValue2(state.source, event), rawTag2 = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd), strTag2 = state.schema.defaultScalarTag;
      if (rawTag2 !== "") {
        var _state$schema$lookupM;
        if (rawTag2 === "!") return {
          value: source,
          tag: strTag2
        };
        let tagName = tagNameFull(rawTag2, state.tagHandlers), scalarTag = state.schema.lookupScalarTag(tagName);
        if (scalarTag) {
          let result = scalarTag.resolve(source, !0, tagName);
          return result === NOT_RESOLVED && throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`), {
            value: result,
            tag: scalarTag
          };
        }
        let collectionTagDef = (_state$schema$lookupM = state.schema.lookupMappingTag(tagName)) !== null && _state$schema$lookupM !== void 0 ? _state$schema$lookupM : state.schema.lookupSequenceTag(tagName);
        if (collectionTagDef) {
          source !== "" && throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
          let carrier = collectionTagDef.create(tagName);
          return {
            value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state, state.position, collectionTagDef, carrier),
            tag: collectionTagDef
          };
        }
        throwError$1(state, `unknown scalar tag !<${tagName}>`);
      }
      return event.style === SCALAR_STYLE.PLAIN ? state.schema.resolveImplicitScalarTag(source) : {
        value: strTag2.resolve(source, !1, strTag2.tagName),
        tag: strTag2
      };
    }
    function collectionTagName(state, event, defaultTagName) {
      let rawTag2 = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
      return rawTag2 === "" || rawTag2 === "!" ? defaultTagName : tagNameFull(rawTag2, state.tagHandlers);
    }
    function isMappingTag(tag) {
      return tag.nodeKind === "mapping";
    }
    function chargeMergeWork(state) {
      state.totalMergeKeys++, state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys && throwError$1(state, `merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`);
    }
    function mergeKeys(state, frame, source, sourceTag) {
      chargeMergeWork(state);
      for (let sourceKey of sourceTag.keys(source)) {
        var _frame$overridable;
        if (chargeMergeWork(state), frame.tag.has(frame.value, sourceKey)) continue;
        let err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source, sourceKey));
        err && throwError$1(state, err), (_frame$overridable = frame.overridable) !== null && _frame$overridable !== void 0 || (frame.overridable = /* @__PURE__ */ new Set()), frame.overridable.add(sourceKey);
      }
    }
    function mergeSource(state, frame, source, sourceTag) {
      if (state.position = frame.keyPosition, isMappingTag(sourceTag)) mergeKeys(state, frame, source, sourceTag);
      else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
        source.length > 100 && throwError$1(state, "abnormal merge sequence size");
        for (let element of source) {
          let elementTag = state.nodeTags.get(element);
          elementTag || throwError$1(state, "cannot merge mappings; the provided source object is unacceptable"), mergeKeys(state, frame, element, elementTag);
        }
      } else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
    }
    function addMappingValue(state, frame, key, value, tag) {
      var _frame$overridable2, _frame$overridable3;
      if (state.position = frame.keyPosition, frame.keyIsMerge) {
        mergeSource(state, frame, value, tag);
        return;
      }
      !state.json && frame.tag.has(frame.value, key) && !(!((_frame$overridable2 = frame.overridable) === null || _frame$overridable2 === void 0) && _frame$overridable2.has(key)) && throwError$1(state, "duplicated mapping key");
      let err = frame.tag.addPair(frame.value, key, value);
      err && throwError$1(state, err), (_frame$overridable3 = frame.overridable) === null || _frame$overridable3 === void 0 || _frame$overridable3.delete(key);
    }
    function addValue(state, value, tag) {
      let frame = state.frames[state.frames.length - 1];
      if (frame.kind === "document")
        frame.value = value, frame.hasValue = !0;
      else if (frame.kind === "sequence") {
        isMappingTag(tag) && state.nodeTags.set(value, tag);
        let err = frame.tag.addItem(frame.value, value, frame.index++);
        err && throwError$1(state, err);
      } else if (frame.hasKey) {
        let key = frame.key;
        frame.key = void 0, frame.hasKey = !1, addMappingValue(state, frame, key, value, tag);
      } else
        frame.key = value, frame.keyPosition = state.position, frame.hasKey = !0, frame.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
    }
    function storeAnchor(state, event, value, tag, isValueFinal) {
      if (event.anchorStart !== NO_RANGE$2) {
        let anchor = {
          value,
          tag,
          isValueFinal
        };
        return state.anchors.set(state.source.slice(event.anchorStart, event.anchorEnd), anchor), anchor;
      }
      return null;
    }
    function constructFromEvents(events, options2) {
      let state = _objectSpread2(_objectSpread2(_objectSpread2({}, DEFAULT_CONSTRUCTOR_OPTIONS), options2), {}, {
        events,
        documents: [],
        eventIndex: 0,
        position: 0,
        frames: [],
        anchors: /* @__PURE__ */ new Map(),
        nodeTags: /* @__PURE__ */ new Map(),
        tagHandlers: /* @__PURE__ */ Object.create(null),
        totalMergeKeys: 0,
        aliasCount: 0
      });
      for (; state.eventIndex < state.events.length; ) {
        let event = state.events[state.eventIndex++];
        switch (state.position = eventPosition$1(event), event.type) {
          case EVENT_ID2.DOCUMENT:
            state.anchors = /* @__PURE__ */ new Map(), state.nodeTags = /* @__PURE__ */ new Map(), state.aliasCount = 0, state.tagHandlers = /* @__PURE__ */ Object.create(null);
            for (let directive of event.directives) directive.kind === "tag" && (state.tagHandlers[directive.handle] = directive.prefix);
            state.frames.push({
              kind: "document",
              position: state.position,
              value: void 0,
              hasValue: !1
            });
            break;
          case EVENT_ID2.SCALAR: {
            let { value, tag } = constructScalar(state, event);
            storeAnchor(state, event, value, tag, !0), addValue(state, value, tag);
            break;
          }
          case EVENT_ID2.SEQUENCE: {
            let tagName = collectionTagName(state, event, "tag:yaml.org,2002:seq"), tag = state.schema.lookupSequenceTag(tagName);
            tag || throwError$1(state, `unknown sequence tag !<${tagName}>`);
            let value = tag.create(tagName), anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
            state.frames.push({
              kind: "sequence",
              position: state.position,
              value,
              tag,
              anchor,
              index: 0
            });
            break;
          }
          case EVENT_ID2.MAPPING: {
            let tagName = collectionTagName(state, event, "tag:yaml.org,2002:map"), tag = state.schema.lookupMappingTag(tagName);
            tag || throwError$1(state, `unknown mapping tag !<${tagName}>`);
            let value = tag.create(tagName), anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
            state.frames.push({
              kind: "mapping",
              position: state.position,
              value,
              tag,
              anchor,
              key: void 0,
              keyPosition: state.position,
              hasKey: !1,
              keyIsMerge: !1,
              overridable: null
            });
            break;
          }
          case EVENT_ID2.ALIAS: {
            state.maxAliases !== -1 && ++state.aliasCount > state.maxAliases && throwError$1(state, `aliases exceeded maxAliases (${state.maxAliases})`);
            let name = state.source.slice(event.anchorStart, event.anchorEnd), anchor = state.anchors.get(name);
            anchor || throwError$1(state, `unidentified alias "${name}"`), anchor.isValueFinal || throwError$1(state, `recursive alias "${name}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`), addValue(state, anchor.value, anchor.tag);
            break;
          }
          case EVENT_ID2.POP: {
            let frame = state.frames.pop();
            if (frame.kind === "mapping" && frame.hasKey && (state.position = frame.keyPosition, throwError$1(state, "incomplete mapping pair in event stream")), frame.kind === "document") state.documents.push(frame.value);
            else {
              let value = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state, frame.position, frame.tag, frame.value);
              frame.anchor && (frame.anchor.value = value, frame.anchor.isValueFinal = !0), addValue(state, value, frame.tag);
            }
            break;
          }
        }
      }
      return state.documents;
    }
    var NO_RANGE$1 = -1, HAS_OWN = Object.prototype.hasOwnProperty, CONTEXT_FLOW_IN = 1, CONTEXT_FLOW_OUT = 2, CONTEXT_BLOCK_IN = 3, CONTEXT_BLOCK_OUT = 4, PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/, PATTERN_FLOW_INDICATORS = /[,\[\]{}]/, PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/, NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`, NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`, PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`), PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`), PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`), DEFAULT_PARSER_OPTIONS = {
      filename: "",
      maxDepth: 100
    };
    function addDocumentEvent(state, explicitStart, explicitEnd) {
      state.events.push({
        type: EVENT_ID2.DOCUMENT,
        explicitStart,
        explicitEnd,
        directives: state.directives
      });
    }
    function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
      state.events.push({
        type: EVENT_ID2.SEQUENCE,
        start,
        anchorStart,
        anchorEnd,
        tagStart,
        tagEnd,
        style
      });
    }
    function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
      state.events.push({
        type: EVENT_ID2.MAPPING,
        start,
        anchorStart,
        anchorEnd,
        tagStart,
        tagEnd,
        style
      });
    }
    function insertFlowPairMappingEvent(state, snapshot) {
      state.events.splice(snapshot.eventsLength, 0, {
        type: EVENT_ID2.MAPPING,
        start: snapshot.position,
        anchorStart: NO_RANGE$1,
        anchorEnd: NO_RANGE$1,
        tagStart: NO_RANGE$1,
        tagEnd: NO_RANGE$1,
        style: COLLECTION_STYLE.FLOW
      });
    }
    function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = !1) {
      state.events.push({
        type: EVENT_ID2.SCALAR,
        valueStart,
        valueEnd,
        anchorStart,
        anchorEnd,
        tagStart,
        tagEnd,
        style,
        chomping,
        indent,
        fast
      });
    }
    function addAliasEvent(state, anchorStart, anchorEnd) {
      state.events.push({
        type: EVENT_ID2.ALIAS,
        anchorStart,
        anchorEnd
      });
    }
    function addPopEvent(state) {
      state.events.push({ type: EVENT_ID2.POP });
    }
    function addEmptyScalarEvent(state) {
      addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
    }
    function emptyProperties() {
      return {
        anchorStart: NO_RANGE$1,
        anchorEnd: NO_RANGE$1,
        tagStart: NO_RANGE$1,
        tagEnd: NO_RANGE$1
      };
    }
    function snapshotState(state) {
      return {
        position: state.position,
        line: state.line,
        lineStart: state.lineStart,
        lineIndent: state.lineIndent,
        firstTabInLine: state.firstTabInLine,
        eventsLength: state.events.length
      };
    }
    function restoreState(state, snapshot) {
      state.position = snapshot.position, state.line = snapshot.line, state.lineStart = snapshot.lineStart, state.lineIndent = snapshot.lineIndent, state.firstTabInLine = snapshot.firstTabInLine, state.events.length = snapshot.eventsLength;
    }
    function throwError(state, message) {
      YAMLException2.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
    }
    function isEol(c) {
      return c === 10 || c === 13;
    }
    function isWhiteSpace(c) {
      return c === 9 || c === 32;
    }
    function isWsOrEol(c) {
      return isWhiteSpace(c) || isEol(c);
    }
    function isWsOrEolOrEnd(c) {
      return c === 0 || isWsOrEol(c);
    }
    function isFlowIndicator(c) {
      return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
    }
    function fromDecimalCode(c) {
      return c >= 48 && c <= 57 ? c - 48 : -1;
    }
    function fromHexCode(c) {
      if (c >= 48 && c <= 57) return c - 48;
      let lc = c | 32;
      return lc >= 97 && lc <= 102 ? lc - 97 + 10 : -1;
    }
    function escapedHexLen(c) {
      return c === 120 ? 2 : c === 117 ? 4 : c === 85 ? 8 : 0;
    }
    function isSimpleEscape(c) {
      return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
    }
    function consumeLineBreak(state) {
      state.input.charCodeAt(state.position) === 10 ? state.position++ : (state.position++, state.input.charCodeAt(state.position) === 10 && state.position++), state.line++, state.lineStart = state.position, state.lineIndent = 0, state.firstTabInLine = -1;
    }
    function skipSeparationSpace(state, allowComments) {
      let lineBreaks = 0, ch = state.input.charCodeAt(state.position), hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
      for (; ch !== 0; ) {
        for (; isWhiteSpace(ch); )
          hasSeparation = !0, ch === 9 && state.firstTabInLine === -1 && (state.firstTabInLine = state.position), ch = state.input.charCodeAt(++state.position);
        if (allowComments && hasSeparation && ch === 35) do
          ch = state.input.charCodeAt(++state.position);
        while (!isEol(ch) && ch !== 0);
        if (!isEol(ch)) break;
        for (consumeLineBreak(state), lineBreaks++, hasSeparation = !0, ch = state.input.charCodeAt(state.position); ch === 32; )
          state.lineIndent++, ch = state.input.charCodeAt(++state.position);
      }
      return lineBreaks;
    }
    function testDocumentSeparator(state, position = state.position) {
      let ch = state.input.charCodeAt(position);
      if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
        let following = state.input.charCodeAt(position + 3);
        return following === 0 || isWsOrEol(following);
      }
      return !1;
    }
    function skipByteOrderMark(state) {
      state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279 && (state.position++, state.lineStart = state.position);
    }
    function testDocumentBoundary(state) {
      if (state.position !== state.lineStart) return !1;
      if (testDocumentSeparator(state)) return !0;
      if (state.input.charCodeAt(state.position) !== 65279) return !1;
      let snapshot = snapshotState(state);
      skipByteOrderMark(state), skipSeparationSpace(state, !0);
      let ch = state.input.charCodeAt(state.position), result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
      return restoreState(state, snapshot), result;
    }
    function skipUntilLineEnd(state) {
      let ch = state.input.charCodeAt(state.position);
      for (; ch !== 0 && !isEol(ch); ) ch = state.input.charCodeAt(++state.position);
    }
    function checkPrintable(state, start, end) {
      let match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
      match !== null && (state.position = start + match.index + match[0].length - 1, throwError(state, "the stream contains non-printable characters"));
    }
    function readTagProperty(state, props, inFlow) {
      if (state.input.charCodeAt(state.position) !== 33) return !1;
      props.tagStart !== NO_RANGE$1 && throwError(state, "duplication of a tag property");
      let start = state.position, isVerbatim = !1, isNamed = !1, tagHandle = "!", ch = state.input.charCodeAt(++state.position);
      ch === 60 ? (isVerbatim = !0, ch = state.input.charCodeAt(++state.position)) : ch === 33 && (isNamed = !0, tagHandle = "!!", ch = state.input.charCodeAt(++state.position));
      let suffixStart = state.position, tagName;
      if (isVerbatim) {
        for (; ch !== 0 && ch !== 62; ) ch = state.input.charCodeAt(++state.position);
        ch !== 62 && throwError(state, "unexpected end of the stream within a verbatim tag"), tagName = state.input.slice(suffixStart, state.position), state.position++;
      } else {
        for (; ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch)); )
          ch === 33 && (isNamed ? throwError(state, "tag suffix cannot contain exclamation marks") : (tagHandle = state.input.slice(suffixStart - 1, state.position + 1), PATTERN_TAG_HANDLE.test(tagHandle) || throwError(state, "named tag handle cannot contain such characters"), isNamed = !0, suffixStart = state.position + 1)), ch = state.input.charCodeAt(++state.position);
        tagName = state.input.slice(suffixStart, state.position), PATTERN_FLOW_INDICATORS.test(tagName) && throwError(state, "tag suffix cannot contain flow indicator characters");
      }
      return tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName)) && throwError(state, `tag name cannot contain such characters: ${tagName}`), !isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle) && throwError(state, `undeclared tag handle "${tagHandle}"`), props.tagStart = start, props.tagEnd = state.position, !0;
    }
    function readAnchorProperty(state, props) {
      if (state.input.charCodeAt(state.position) !== 38) return !1;
      props.anchorStart !== NO_RANGE$1 && throwError(state, "duplication of an anchor property"), state.position++;
      let start = state.position;
      for (; state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position)); ) state.position++;
      return state.position === start && throwError(state, "name of an anchor node must contain at least one character"), props.anchorStart = start, props.anchorEnd = state.position, !0;
    }
    function readAlias(state, props) {
      if (state.input.charCodeAt(state.position) !== 42) return !1;
      (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) && throwError(state, "alias node should not have any properties"), state.position++;
      let start = state.position;
      for (; state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position)); ) state.position++;
      return state.position === start && throwError(state, "name of an alias node must contain at least one character"), addAliasEvent(state, start, state.position), !0;
    }
    function readFlowScalarBreak(state, nodeIndent) {
      skipSeparationSpace(state, !1), state.lineIndent < nodeIndent && throwError(state, "deficient indentation");
    }
    function readSingleQuotedScalar(state, nodeIndent, props) {
      if (state.input.charCodeAt(state.position) !== 39) return !1;
      state.position++;
      let start = state.position, simple = !0;
      for (; state.input.charCodeAt(state.position) !== 0; ) {
        let ch = state.input.charCodeAt(state.position);
        if (ch === 39) {
          if (state.input.charCodeAt(state.position + 1) === 39) {
            simple = !1, state.position += 2;
            continue;
          }
          let end = state.position;
          return state.position++, addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple), !0;
        }
        isEol(ch) ? (simple = !1, readFlowScalarBreak(state, nodeIndent)) : state.position === state.lineStart && testDocumentSeparator(state) ? throwError(state, "unexpected end of the document within a single quoted scalar") : ch !== 9 && ch < 32 ? throwError(state, "expected valid JSON character") : state.position++;
      }
      throwError(state, "unexpected end of the stream within a single quoted scalar");
    }
    function readDoubleQuotedScalar(state, nodeIndent, props) {
      if (state.input.charCodeAt(state.position) !== 34) return !1;
      state.position++;
      let start = state.position, simple = !0;
      for (; state.input.charCodeAt(state.position) !== 0; ) {
        let ch = state.input.charCodeAt(state.position);
        if (ch === 34) {
          let end = state.position;
          return state.position++, addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple), !0;
        }
        if (ch === 92) {
          simple = !1;
          let escaped = state.input.charCodeAt(++state.position);
          if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
          else if (isSimpleEscape(escaped)) state.position++;
          else {
            let hexLength = escapedHexLen(escaped);
            for (hexLength === 0 && throwError(state, "unknown escape sequence"); hexLength-- > 0; )
              state.position++, fromHexCode(state.input.charCodeAt(state.position)) < 0 && throwError(state, "expected hexadecimal character");
            state.position++;
          }
        } else isEol(ch) ? (simple = !1, readFlowScalarBreak(state, nodeIndent)) : state.position === state.lineStart && testDocumentSeparator(state) ? throwError(state, "unexpected end of the document within a double quoted scalar") : ch !== 9 && ch < 32 ? throwError(state, "expected valid JSON character") : state.position++;
      }
      throwError(state, "unexpected end of the stream within a double quoted scalar");
    }
    function readBlockScalar(state, parentIndent, props) {
      let ch = state.input.charCodeAt(state.position), chomping = CHOMPING_MODE.CLIP, indent = -1, detectedIndent = !1;
      if (ch !== 124 && ch !== 62) return !1;
      let style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
      for (state.position++; state.input.charCodeAt(state.position) !== 0; ) {
        let current = state.input.charCodeAt(state.position), digit = fromDecimalCode(current);
        if (current === 43 || current === 45)
          chomping !== CHOMPING_MODE.CLIP && throwError(state, "repeat of a chomping mode identifier"), chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP, state.position++;
        else if (digit >= 0)
          digit === 0 && throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one"), detectedIndent && throwError(state, "repeat of an indentation width identifier"), indent = parentIndent + digit - 1, detectedIndent = !0, state.position++;
        else break;
      }
      let hadWhitespace = !1;
      for (; isWhiteSpace(state.input.charCodeAt(state.position)); )
        hadWhitespace = !0, state.position++;
      hadWhitespace && state.input.charCodeAt(state.position) === 35 && skipUntilLineEnd(state), isEol(state.input.charCodeAt(state.position)) ? consumeLineBreak(state) : state.input.charCodeAt(state.position) !== 0 && throwError(state, "a line break is expected");
      let contentIndent = detectedIndent ? indent : -1, maxLeadingIndent = 0, valueStart = state.position, valueEnd = state.position;
      for (; state.input.charCodeAt(state.position) !== 0; ) {
        let linePosition = state.position, column = 0;
        for (; state.input.charCodeAt(linePosition + column) === 32; ) column++;
        let first = state.input.charCodeAt(linePosition + column);
        if (first === 0) {
          contentIndent >= 0 ? column > contentIndent && (valueEnd = linePosition + column) : column > 0 && (valueEnd = linePosition + column);
          break;
        }
        if (testDocumentBoundary(state)) break;
        if (!detectedIndent && contentIndent === -1 && isEol(first) && (maxLeadingIndent = Math.max(maxLeadingIndent, column)), !detectedIndent && contentIndent === -1 && !isEol(first) && (first === 9 && column < parentIndent && (state.position = linePosition + column, throwError(state, "tab characters must not be used in indentation")), column >= parentIndent && column < maxLeadingIndent && (state.position = linePosition + column, throwError(state, "bad indentation of a mapping entry"))), contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
          state.lineIndent = column, state.position = linePosition + column;
          break;
        }
        !detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1 && (contentIndent = column);
        let requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
        if (first !== 0 && !isEol(first) && column < requiredIndent) {
          state.lineIndent = column, state.position = linePosition + column;
          break;
        }
        skipUntilLineEnd(state), valueEnd = state.position, isEol(state.input.charCodeAt(state.position)) && (consumeLineBreak(state), valueEnd = state.position);
      }
      return checkPrintable(state, valueStart, valueEnd), addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent), !0;
    }
    function canStartPlainScalar(state, nodeContext) {
      let ch = state.input.charCodeAt(state.position), inFlow = nodeContext === CONTEXT_FLOW_IN;
      if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return !1;
      if (ch === 63 || ch === 45) {
        let following = state.input.charCodeAt(state.position + 1);
        if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return !1;
      }
      return !0;
    }
    function readPlainScalar(state, nodeIndent, nodeContext, props) {
      if (!canStartPlainScalar(state, nodeContext)) return !1;
      let start = state.position, end = state.position, ch = state.input.charCodeAt(state.position), inFlow = nodeContext === CONTEXT_FLOW_IN, multiline = !1;
      for (; ch !== 0 && !testDocumentBoundary(state); ) {
        if (ch === 58) {
          let following = state.input.charCodeAt(state.position + 1);
          if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
        } else if (ch === 35) {
          if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
        } else {
          if (inFlow && isFlowIndicator(ch)) break;
          if (isEol(ch)) {
            let savedPosition = state.position, savedLine = state.line, savedLineStart = state.lineStart, savedLineIndent = state.lineIndent;
            if (skipSeparationSpace(state, !1), state.lineIndent >= nodeIndent) {
              multiline = !0, ch = state.input.charCodeAt(state.position);
              continue;
            }
            state.position = savedPosition, state.line = savedLine, state.lineStart = savedLineStart, state.lineIndent = savedLineIndent;
            break;
          }
        }
        isWhiteSpace(ch) || (end = state.position + 1), ch = state.input.charCodeAt(++state.position);
      }
      return end === start ? !1 : (checkPrintable(state, start, end), addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline), !0);
    }
    function skipFlowSeparationSpace(state, nodeIndent) {
      let startLine = state.line;
      skipSeparationSpace(state, !0), (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) && throwError(state, "deficient indentation");
    }
    function readFlowCollection(state, nodeIndent, props) {
      let ch = state.input.charCodeAt(state.position), isMapping2 = ch === 123, start = state.position, readNext = !0;
      if (ch !== 91 && ch !== 123) return !1;
      let terminator = isMapping2 ? 125 : 93;
      for (isMapping2 ? addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW) : addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW), state.position++; state.input.charCodeAt(state.position) !== 0; ) {
        skipFlowSeparationSpace(state, nodeIndent);
        let ch2 = state.input.charCodeAt(state.position);
        if (ch2 === terminator)
          return state.position++, addPopEvent(state), !0;
        readNext ? ch2 === 44 && throwError(state, "expected the node content, but found ','") : throwError(state, "missed comma between flow collection entries");
        let isPair = !1, isExplicitPair = !1;
        ch2 === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1)) && (isPair = isExplicitPair = !0, state.position += 1, skipFlowSeparationSpace(state, nodeIndent));
        let entryLine = state.line, entryStart = snapshotState(state), keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, !1, !0);
        skipFlowSeparationSpace(state, nodeIndent), ch2 = state.input.charCodeAt(state.position), (isMapping2 || isExplicitPair || state.line === entryLine) && ch2 === 58 ? (isPair = !0, state.position++, skipFlowSeparationSpace(state, nodeIndent), isMapping2 || insertFlowPairMappingEvent(state, entryStart), keyWasRead || addEmptyScalarEvent(state), parseNode(state, nodeIndent, CONTEXT_FLOW_IN, !1, !0) || addEmptyScalarEvent(state), skipFlowSeparationSpace(state, nodeIndent), isMapping2 || addPopEvent(state)) : isMapping2 && isPair ? (keyWasRead || addEmptyScalarEvent(state), addEmptyScalarEvent(state)) : isMapping2 ? addEmptyScalarEvent(state) : isPair && (insertFlowPairMappingEvent(state, entryStart), keyWasRead || addEmptyScalarEvent(state), addEmptyScalarEvent(state), addPopEvent(state)), ch2 = state.input.charCodeAt(state.position), ch2 === 44 ? (readNext = !0, state.position++) : readNext = !1;
      }
      throwError(state, "unexpected end of the stream within a flow collection");
    }
    function readBlockSequence(state, nodeIndent, props) {
      if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return !1;
      for (addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK); state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1)); ) {
        state.firstTabInLine !== -1 && (state.position = state.firstTabInLine, throwError(state, "tab characters must not be used in indentation"));
        let entryLine = state.line;
        state.position++;
        let hadBreak = skipSeparationSpace(state, !0) > 0;
        if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1)) && throwError(state, "bad indentation of a sequence entry"), hadBreak && state.lineIndent <= nodeIndent ? addEmptyScalarEvent(state) : parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, !1, !0), skipSeparationSpace(state, !0), state.lineIndent < nodeIndent || state.position >= state.length) break;
        state.lineIndent > nodeIndent && throwError(state, "bad indentation of a sequence entry"), state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1)) && throwError(state, "bad indentation of a sequence entry");
      }
      return addPopEvent(state), !0;
    }
    function readBlockMapping(state, nodeIndent, flowIndent, props) {
      let atExplicitKey = !1, detected = !1, mappingOpened = !1, pendingExplicitKey = !1;
      if (state.firstTabInLine !== -1) return !1;
      let ch = state.input.charCodeAt(state.position);
      for (; ch !== 0; ) {
        !atExplicitKey && state.firstTabInLine !== -1 && (state.position = state.firstTabInLine, throwError(state, "tab characters must not be used in indentation"));
        let following = state.input.charCodeAt(state.position + 1), entryLine = state.line;
        if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following))
          mappingOpened || (addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK), mappingOpened = !0), ch === 63 ? (atExplicitKey && addEmptyScalarEvent(state), detected = !0, atExplicitKey = !0) : (atExplicitKey || (addEmptyScalarEvent(state), detected = !0), atExplicitKey = !1), state.position += 1, pendingExplicitKey = !0;
        else {
          atExplicitKey && (addEmptyScalarEvent(state), atExplicitKey = !1);
          let beforeKey = snapshotState(state);
          if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, !1, !0)) break;
          if (state.line === entryLine) {
            for (ch = state.input.charCodeAt(state.position); isWhiteSpace(ch); ) ch = state.input.charCodeAt(++state.position);
            if (ch === 58)
              ch = state.input.charCodeAt(++state.position), isWsOrEolOrEnd(ch) || throwError(state, "a whitespace character is expected after the key-value separator within a block mapping"), mappingOpened || (state.events.splice(beforeKey.eventsLength, 0, {
                type: EVENT_ID2.MAPPING,
                start: beforeKey.position,
                anchorStart: props.anchorStart,
                anchorEnd: props.anchorEnd,
                tagStart: props.tagStart,
                tagEnd: props.tagEnd,
                style: COLLECTION_STYLE.BLOCK
              }), mappingOpened = !0), detected = !0, atExplicitKey = !1, pendingExplicitKey = !1;
            else if (detected) throwError(state, "expected ':' after a mapping key");
            else
              return props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 ? (restoreState(state, beforeKey), !1) : !0;
          } else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
          else
            return props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 ? (restoreState(state, beforeKey), !1) : !0;
        }
        if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, !0, pendingExplicitKey) && (pendingExplicitKey = !1), atExplicitKey || pendingExplicitKey && (addEmptyScalarEvent(state), pendingExplicitKey = !1), skipSeparationSpace(state, !0), ch = state.input.charCodeAt(state.position), (state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
        else if (state.lineIndent < nodeIndent) break;
      }
      return detected ? (atExplicitKey && addEmptyScalarEvent(state), mappingOpened && addPopEvent(state), !0) : !1;
    }
    function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = !0) {
      state.depth >= state.maxDepth && throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`), state.depth++;
      let indentStatus = 1, atNewLine = !1, hasContent = !1, propertyStart = null, props = emptyProperties(), allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN, allowBlockCollections = allowBlockScalars, allowBlockStyles = allowBlockScalars;
      if (allowToSeek && skipSeparationSpace(state, !0) && (atNewLine = !0, state.lineIndent > parentIndent ? indentStatus = 1 : state.lineIndent === parentIndent ? indentStatus = 0 : indentStatus = -1), indentStatus === 1) for (; ; ) {
        let ch = state.input.charCodeAt(state.position), propertyState = snapshotState(state);
        if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
        if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
          var _state$events$fallbac;
          let fallbackState = snapshotState(state), flowIndent = parentIndent + 1;
          if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && ((_state$events$fallbac = state.events[fallbackState.eventsLength]) === null || _state$events$fallbac === void 0 ? void 0 : _state$events$fallbac.type) === EVENT_ID2.MAPPING)
            return state.depth--, !0;
          restoreState(state, fallbackState);
        }
        if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1) || !readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
        propertyStart === null && (propertyStart = propertyState), skipSeparationSpace(state, !0) ? (atNewLine = !0, allowBlockCollections = allowBlockStyles, state.lineIndent > parentIndent ? indentStatus = 1 : state.lineIndent === parentIndent ? indentStatus = 0 : indentStatus = -1) : allowBlockCollections = !1;
      }
      if (allowBlockCollections && (allowBlockCollections = atNewLine || allowCompact), indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
        let flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1, blockIndent = state.position - state.lineStart;
        if (indentStatus === 1)
          if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = !0;
          else {
            let ch = state.input.charCodeAt(state.position);
            if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
              var _state$events$fallbac2;
              let fallbackState = snapshotState(state), propertyIndent = propertyStart.position - propertyStart.lineStart;
              restoreState(state, propertyStart), readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && ((_state$events$fallbac2 = state.events[fallbackState.eventsLength]) === null || _state$events$fallbac2 === void 0 ? void 0 : _state$events$fallbac2.type) === EVENT_ID2.MAPPING ? hasContent = !0 : restoreState(state, fallbackState);
            }
            !hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props)) && (hasContent = !0);
          }
        else indentStatus === 0 && (hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props));
      }
      return allowBlockScalars = allowBlockScalars && !hasContent, !hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars) && (addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN), hasContent = !0), state.depth--, hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
    }
    function readDirective(state) {
      if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return !1;
      state.position++;
      let nameStart = state.position;
      for (; state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)); ) state.position++;
      let name = state.input.slice(nameStart, state.position), args = [];
      for (name.length === 0 && throwError(state, "directive name must not be less than one character in length"); state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position)); ) {
        for (; isWhiteSpace(state.input.charCodeAt(state.position)); ) state.position++;
        if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
        let start = state.position;
        for (; state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)); ) state.position++;
        args.push(state.input.slice(start, state.position));
      }
      if (isEol(state.input.charCodeAt(state.position)) && consumeLineBreak(state), name === "YAML") {
        state.directives.some((directive) => directive.kind === "yaml") && throwError(state, "duplication of %YAML directive"), args.length !== 1 && throwError(state, "YAML directive accepts exactly one argument");
        let match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
        match === null && throwError(state, "ill-formed argument of the YAML directive"), parseInt(match[1], 10) !== 1 && throwError(state, "unacceptable YAML version of the document"), state.directives.push({
          kind: "yaml",
          version: args[0]
        });
      } else if (name === "TAG") {
        args.length !== 2 && throwError(state, "TAG directive accepts exactly two arguments");
        let [handle, prefix] = args;
        PATTERN_TAG_HANDLE.test(handle) || throwError(state, "ill-formed tag handle (first argument) of the TAG directive"), HAS_OWN.call(state.tagHandlers, handle) && throwError(state, `there is a previously declared suffix for "${handle}" tag handle`), PATTERN_TAG_PREFIX.test(prefix) || throwError(state, "ill-formed tag prefix (second argument) of the TAG directive"), state.tagHandlers[handle] = prefix, state.directives.push({
          kind: "tag",
          handle,
          prefix
        });
      }
      return !0;
    }
    function readDocument2(state) {
      state.directives = [], state.tagHandlers = /* @__PURE__ */ Object.create(null);
      let hasDirectives = !1;
      for (skipSeparationSpace(state, !0); readDirective(state); )
        hasDirectives = !0, skipSeparationSpace(state, !0);
      let explicitStart = !1, explicitEnd = !1, allowCompact = !0;
      if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
        explicitStart = !0;
        let markerLine = state.line;
        state.position += 3, skipSeparationSpace(state, !0), allowCompact = state.line > markerLine;
      } else hasDirectives && throwError(state, "directives end mark is expected");
      let documentEventIndex = state.events.length;
      if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
        state.position += 3, skipSeparationSpace(state, !0);
        return;
      }
      if (addDocumentEvent(state, explicitStart, !1), parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, !1, allowCompact, allowCompact) || addEmptyScalarEvent(state), skipSeparationSpace(state, !0), state.position === state.lineStart && testDocumentSeparator(state) && (explicitEnd = state.input.charCodeAt(state.position) === 46, explicitEnd)) {
        let markerLine = state.line;
        state.position += 3, skipSeparationSpace(state, !0), state.line === markerLine && state.position < state.length && throwError(state, "end of the stream or a document separator is expected");
      }
      let documentEvent = state.events[documentEventIndex];
      documentEvent?.type === EVENT_ID2.DOCUMENT && (documentEvent.explicitEnd = explicitEnd), addPopEvent(state), !explicitEnd && state.position < state.length && !testDocumentBoundary(state) && throwError(state, "end of the stream or a document separator is expected");
    }
    function parseEvents2(input, options2) {
      let length = input.length, state = _objectSpread2(_objectSpread2(_objectSpread2({}, DEFAULT_PARSER_OPTIONS), options2), {}, {
        input: `${input}\0`,
        length,
        position: 0,
        line: 0,
        lineStart: 0,
        lineIndent: 0,
        firstTabInLine: -1,
        depth: 0,
        directives: [],
        tagHandlers: /* @__PURE__ */ Object.create(null),
        events: []
      }), nullpos = input.indexOf("\0");
      for (nullpos !== -1 && YAMLException2.throwAt(input, nullpos, "null byte is not allowed in input", state.filename); state.position < state.length && (skipByteOrderMark(state), skipSeparationSpace(state, !0), !(state.position >= state.length)); ) {
        let documentStart = state.position;
        readDocument2(state), state.position === documentStart && throwError(state, "can not read a document");
      }
      return state.events;
    }
    var DEFAULT_LOAD_OPTIONS = _objectSpread2(_objectSpread2({}, DEFAULT_PARSER_OPTIONS), DEFAULT_CONSTRUCTOR_OPTIONS);
    function loadDocuments(input, options2 = {}) {
      let opts = _objectSpread2(_objectSpread2({}, DEFAULT_LOAD_OPTIONS), options2), source = String(input), PARSER_OPT_KEYS = Object.keys(DEFAULT_PARSER_OPTIONS), CONSTRUCTOR_OPT_KEYS = Object.keys(DEFAULT_CONSTRUCTOR_OPTIONS);
      return constructFromEvents(parseEvents2(source, pick(opts, PARSER_OPT_KEYS)), _objectSpread2(_objectSpread2({}, pick(opts, CONSTRUCTOR_OPT_KEYS)), {}, { source }));
    }
    function loadAll(input, iteratorOrOptions, options2) {
      let iterator = null;
      typeof iteratorOrOptions == "function" ? iterator = iteratorOrOptions : iteratorOrOptions !== null && typeof iteratorOrOptions == "object" && (options2 = iteratorOrOptions);
      let documents = loadDocuments(input, options2);
      if (iterator === null) return documents;
      for (let document of documents) iterator(document);
    }
    function load(input, options2) {
      let documents = loadDocuments(input, options2);
      if (documents.length === 0) throw new YAMLException2("expected a document, but the input is empty");
      if (documents.length === 1) return documents[0];
      throw new YAMLException2("expected a single document in the stream, but found more");
    }
    var INVALID = /* @__PURE__ */ Symbol("INVALID");
    function buildRepresentTypes(schema) {
      let defaultTags = new Set([
        schema.defaultScalarTag,
        schema.defaultSequenceTag,
        schema.defaultMappingTag
      ].filter((t) => t !== void 0)), implicitScalars = schema.implicitScalarTags, explicitTags = schema.tags.filter((t) => !(t.nodeKind === "scalar" && t.implicit) && !defaultTags.has(t)), defaultTagsLast = schema.tags.filter((t) => defaultTags.has(t));
      return [
        ...implicitScalars.map((tag) => ({
          tag,
          implicitTag: !0
        })),
        ...explicitTags.map((tag) => ({
          tag,
          implicitTag: !1
        })),
        ...defaultTagsLast.map((tag) => ({
          tag,
          implicitTag: !0
        }))
      ];
    }
    function matchTag(state, object) {
      for (let index = 0, length = state.representTypes.length; index < length; index += 1) {
        let { tag, implicitTag } = state.representTypes[index];
        if (tag.identify(object)) {
          let tagName;
          return tag.matchByTagPrefix ? tagName = tag.representTagName(object) : tagName = tag.tagName, {
            tag,
            tagName,
            implicitTag
          };
        }
      }
      return null;
    }
    function build4(state, object) {
      if (!state.noRefs && object !== null && typeof object == "object") {
        let existing = state.refs.get(object);
        if (existing)
          return existing.anchor === void 0 && (existing.anchor = `ref_${state.refCounter++}`), {
            kind: "alias",
            anchor: existing.anchor
          };
      }
      let matched = matchTag(state, object);
      if (!matched) {
        if (object === void 0 || state.skipInvalid) return INVALID;
        throw new YAMLException2(`unacceptable kind of an object to dump ${Object.prototype.toString.call(object)}`);
      }
      let { tag, tagName, implicitTag } = matched, nodeTagName = implicitTag ? tagName : tagNameShort(tagName);
      if (tag.nodeKind === "scalar") return {
        kind: "scalar",
        tag: nodeTagName,
        tagged: !implicitTag,
        style: SCALAR_STYLE.PLAIN,
        value: tag.represent(object)
      };
      if (tag.nodeKind === "sequence") {
        let container = tag.represent(object), node2 = {
          kind: "sequence",
          tag: nodeTagName,
          tagged: !implicitTag,
          style: COLLECTION_STYLE.BLOCK,
          items: []
        };
        state.noRefs || state.refs.set(object, node2);
        for (let index = 0, length = container.length; index < length; index += 1) {
          let item = build4(state, container[index]);
          item === INVALID && container[index] === void 0 && (item = build4(state, null)), item !== INVALID && node2.items.push(item);
        }
        return node2;
      }
      let map = tag.represent(object), node = {
        kind: "mapping",
        tag: nodeTagName,
        tagged: !implicitTag,
        style: COLLECTION_STYLE.BLOCK,
        items: []
      };
      state.noRefs || state.refs.set(object, node);
      for (let [objectKey, objectValue] of map) {
        let key = build4(state, objectKey);
        if (key === INVALID) continue;
        let value = build4(state, objectValue);
        value !== INVALID && node.items.push({
          key,
          value
        });
      }
      return node;
    }
    function jsToAst(input, schema, options2 = {}) {
      var _options$noRefs, _options$skipInvalid;
      let root = build4({
        representTypes: buildRepresentTypes(schema),
        noRefs: (_options$noRefs = options2.noRefs) !== null && _options$noRefs !== void 0 ? _options$noRefs : !1,
        skipInvalid: (_options$skipInvalid = options2.skipInvalid) !== null && _options$skipInvalid !== void 0 ? _options$skipInvalid : !1,
        refs: /* @__PURE__ */ new Map(),
        refCounter: 0
      }, input);
      return [{
        contents: root === INVALID ? null : root,
        directives: []
      }];
    }
    var VISIT_BREAK = /* @__PURE__ */ Symbol("visit:break"), VISIT_SKIP = /* @__PURE__ */ Symbol("visit:skip");
    function visitNode(node, visitor, ctx) {
      let control = visitor(node, ctx);
      if (control === VISIT_BREAK) return !0;
      if (control === VISIT_SKIP) return !1;
      let depth = ctx.depth + 1;
      switch (node.kind) {
        case "sequence":
          for (let item of node.items) if (visitNode(item, visitor, {
            depth,
            parent: node,
            isKey: !1
          })) return !0;
          break;
        case "mapping":
          for (let { key, value } of node.items)
            if (visitNode(key, visitor, {
              depth,
              parent: node,
              isKey: !0
            }) || visitNode(value, visitor, {
              depth,
              parent: node,
              isKey: !1
            })) return !0;
      }
      return !1;
    }
    function visit(documents, visitor) {
      for (let doc of documents) if (doc.contents && visitNode(doc.contents, visitor, {
        depth: 0,
        parent: null,
        isKey: !1
      })) return;
    }
    function hasBit(mask, bit) {
      return (mask & 1 << bit) !== 0;
    }
    var DEFAULT_SCALAR_STYLE_RULES = {
      applyQuoteFlowKeysOption,
      doubleQuoteForInvisibles,
      doubleQuoteWhitespaceOnly,
      applyForceQuotesOption,
      tryLongOrMultilineAsBlock,
      quoteInvalidPlain,
      fallbackToDoubleQuoted
    };
    function _preferredQuotedStyle(layout) {
      return layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED) ? SCALAR_STYLE.SINGLE_QUOTED : SCALAR_STYLE.DOUBLE_QUOTED;
    }
    function applyQuoteFlowKeysOption(layout) {
      layout.presenterOptions.quoteFlowKeys && (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN || (layout.style = SCALAR_STYLE.DOUBLE_QUOTED));
    }
    function doubleQuoteForInvisibles(layout) {
      layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value) && (layout.style = SCALAR_STYLE.DOUBLE_QUOTED);
    }
    function doubleQuoteWhitespaceOnly(layout) {
      layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value) && (layout.style = SCALAR_STYLE.DOUBLE_QUOTED);
    }
    function applyForceQuotesOption(layout) {
      layout.presenterOptions.forceQuotes && (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN || layout.node.tag === layout.presenterOptions.schema.defaultScalarTag.tagName && (layout.style = layout.node.value.includes(`
`) ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout)));
    }
    function tryLongOrMultilineAsBlock(layout) {
      if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
      let value = layout.node.value, multiline = value.indexOf(`
`) !== -1;
      if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
        multiline && (layout.style = SCALAR_STYLE.DOUBLE_QUOTED);
        return;
      }
      let w = layout.presenterOptions.lineWidth;
      if (w === -1) {
        multiline && (layout.style = SCALAR_STYLE.LITERAL_BLOCK);
        return;
      }
      let availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent), position = 0, shouldFold = !1;
      for (; position <= value.length; ) {
        let lineEnd = value.length, nextLineBreak = value.indexOf(`
`, position);
        nextLineBreak !== -1 && (lineEnd = nextLineBreak);
        let line = value.slice(position, lineEnd);
        if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line) && (shouldFold = !0), nextLineBreak === -1) break;
        position = nextLineBreak + 1;
      }
      shouldFold ? layout.style = SCALAR_STYLE.FOLDED_BLOCK : multiline && (layout.style = SCALAR_STYLE.LITERAL_BLOCK);
    }
    function quoteInvalidPlain(layout) {
      layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN) && (layout.style = _preferredQuotedStyle(layout));
    }
    function fallbackToDoubleQuoted(layout) {
      hasBit(layout.allowedStylesMask, layout.style) || (layout.style = SCALAR_STYLE.DOUBLE_QUOTED);
    }
    function setBit(mask, bit) {
      return mask | 1 << bit;
    }
    var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]", SRC_B_CHAR = "[\\n\\r]", SRC_C_BYTE_ORDER_MARK = "\\uFEFF", SRC_S_WHITE = "[ \\t]", SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`, SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`, SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]", SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]", SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]", SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR, SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`, SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`, SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`, SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`, SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`, SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`, SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`, SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`, SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`, SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT, SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN, SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`, SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`, SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`, SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`, NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u"), NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u"), NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u"), NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u"), NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u"), NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u"), BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u"), C_FORBIDDEN_FIRST_LINE = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/, C_FORBIDDEN_CONTENT = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/m;
    function canUsePlain(layout) {
      let str = layout.node.value;
      if (str !== "") {
        if (!(layout.isKey ? layout.flowOnly ? NS_PLAIN_FLOW_KEY : NS_PLAIN_BLOCK_KEY : layout.flowOnly ? NS_PLAIN_FLOW_IN : NS_PLAIN_FLOW_OUT).test(str) || layout.shiftOfFirstLine === 0 && C_FORBIDDEN_FIRST_LINE.test(str)) return !1;
        if (layout.shiftOfContent === 0) {
          let firstLineBreak = str.indexOf(`
`);
          if (firstLineBreak !== -1) {
            let content = str.slice(firstLineBreak + 1);
            if (C_FORBIDDEN_CONTENT.test(content)) return !1;
          }
        }
      }
      let resolvedTag = layout.presenterOptions.schema.resolveImplicitScalarTag(str).tag.tagName;
      return !(!layout.node.tagged && resolvedTag !== layout.node.tag || !layout.node.tagged && str === "=" && resolvedTag === layout.presenterOptions.schema.defaultScalarTag.tagName);
    }
    function canUseSingleQuoted(layout) {
      let str = layout.node.value;
      if (!(layout.isKey ? NB_SINGLE_ONE_LINE : NB_SINGLE_MULTI_LINE).test(str) || /[ \t]\n|\n[ \t]/.test(str)) return !1;
      if (!layout.isKey && layout.shiftOfContent === 0) {
        let firstLineBreak = str.indexOf(`
`);
        if (firstLineBreak !== -1 && C_FORBIDDEN_CONTENT.test(str.slice(firstLineBreak + 1))) return !1;
      }
      return !0;
    }
    function canUseBlock(layout) {
      if (layout.flowOnly || !BLOCK_SCALAR_CONTENT.test(layout.node.value)) return !1;
      let contentIndent = layout.shiftOfContent - layout.shiftOfParent;
      return !(contentIndent < 1 || contentIndent > 9 && /^\n* /.test(layout.node.value) || layout.shiftOfContent === 0 && C_FORBIDDEN_CONTENT.test(layout.node.value));
    }
    function detectAllowedStyles(layout) {
      let mask = setBit(0, SCALAR_STYLE.DOUBLE_QUOTED);
      canUsePlain(layout) && (mask = setBit(mask, SCALAR_STYLE.PLAIN)), canUseSingleQuoted(layout) && (mask = setBit(mask, SCALAR_STYLE.SINGLE_QUOTED)), canUseBlock(layout) && (mask = setBit(setBit(mask, SCALAR_STYLE.LITERAL_BLOCK), SCALAR_STYLE.FOLDED_BLOCK)), layout.allowedStylesMask = mask;
    }
    function renderScalar(layout) {
      switch (layout.style) {
        case SCALAR_STYLE.PLAIN:
          return renderPlain(layout);
        case SCALAR_STYLE.SINGLE_QUOTED:
          return renderSingleQuoted(layout);
        case SCALAR_STYLE.LITERAL_BLOCK:
          return renderLiteralBlock(layout);
        case SCALAR_STYLE.FOLDED_BLOCK:
          return renderFoldedBlock(layout);
        case SCALAR_STYLE.DOUBLE_QUOTED:
          return renderDoubleQuoted(layout);
      }
    }
    function renderPlain(layout) {
      return encodeFlowBreaks(layout.node.value, layout.shiftOfContent);
    }
    function renderSingleQuoted(layout) {
      return `'${encodeFlowBreaks(layout.node.value, layout.shiftOfContent).replace(/'/g, "''")}'`;
    }
    function renderLiteralBlock(layout) {
      let value = layout.node.value;
      return "|" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(value, layout.shiftOfContent));
    }
    function renderFoldedBlock(layout) {
      let value = layout.node.value, w = layout.presenterOptions.lineWidth, availableWidth = 1 / 0;
      return w !== -1 && (availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent)), ">" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(foldBlockScalar(value, availableWidth), layout.shiftOfContent));
    }
    function renderDoubleQuoted(layout) {
      return `"${escapeString(layout.node.value)}"`;
    }
    function encodeFlowBreaks(string, shiftOfContent) {
      let nextLF = string.indexOf(`
`);
      if (nextLF === -1) return string;
      let pad = " ".repeat(shiftOfContent), result = string.slice(0, nextLF), lineRe = /(\n+)([^\n]*)/g;
      lineRe.lastIndex = nextLF;
      let match;
      for (; match = lineRe.exec(string); ) {
        let breaks = match[1].length, line = match[2];
        result += `
`.repeat(breaks + 1) + pad + line;
      }
      return result;
    }
    function indentString(string, spaces) {
      let indent = " ".repeat(spaces), position = 0, result = "", length = string.length;
      for (; position < length; ) {
        let line, next = string.indexOf(`
`, position);
        next === -1 ? (line = string.slice(position), position = length) : (line = string.slice(position, next + 1), position = next + 1), line.length && line !== `
` && (result += indent), result += line;
      }
      return result;
    }
    function needIndentIndicator(string) {
      return /^\n* /.test(string);
    }
    function blockHeader(string, shiftOfParent, shiftOfContent) {
      let indentIndicator = needIndentIndicator(string) ? String(shiftOfContent - shiftOfParent) : "", clip = string[string.length - 1] === `
`;
      return `${indentIndicator}${clip && (string[string.length - 2] === `
` || string === `
`) ? "+" : clip ? "" : "-"}
`;
    }
    function dropEndingNewline(string) {
      return string[string.length - 1] === `
` ? string.slice(0, -1) : string;
    }
    function isMoreIndented(char) {
      return char === " " || char === "	";
    }
    function foldLine(line, width) {
      if (line === "" || isMoreIndented(line[0])) return line;
      let breakRe = / [^ \t]/g, match, start = 0, end, curr = 0, next = 0, result = "";
      for (; match = breakRe.exec(line); )
        next = match.index, next - start > width && (end = curr > start ? curr : next, result += `
${line.slice(start, end)}`, start = end + 1), curr = next;
      return result += `
`, line.length - start > width && curr > start ? result += `${line.slice(start, curr)}
${line.slice(curr + 1)}` : result += line.slice(start), result.slice(1);
    }
    function foldBlockScalar(string, width) {
      let lineRe = /(\n+)([^\n]*)/g, nextLF = string.indexOf(`
`);
      nextLF === -1 && (nextLF = string.length), lineRe.lastIndex = nextLF;
      let result = foldLine(string.slice(0, nextLF), width), prevMoreIndented = string[0] === `
` || isMoreIndented(string[0]), moreIndented, match;
      for (; match = lineRe.exec(string); ) {
        let prefix = match[1], line = match[2];
        moreIndented = line !== "" && isMoreIndented(line[0]), result += prefix + (!prevMoreIndented && !moreIndented && line !== "" ? `
` : "") + foldLine(line, width), prevMoreIndented = moreIndented;
      }
      return result;
    }
    var CHARACTERS_TO_ESCAPE = /["\\\x00-\x1F\x7F-\xA0\u2028\u2029\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/gu;
    function escapeCharacter(character) {
      switch (character) {
        case "\0":
          return "\\0";
        case "\x07":
          return "\\a";
        case "\b":
          return "\\b";
        case "	":
          return "\\t";
        case `
`:
          return "\\n";
        case "\v":
          return "\\v";
        case "\f":
          return "\\f";
        case "\r":
          return "\\r";
        case "\x1B":
          return "\\e";
        case '"':
          return '\\"';
        case "\\":
          return "\\\\";
        case "":
          return "\\N";
        case " ":
          return "\\_";
        case "\u2028":
          return "\\L";
        case "\u2029":
          return "\\P";
      }
      let code = character.charCodeAt(0), hex = code.toString(16).toUpperCase();
      return code <= 255 ? `\\x${"0".repeat(2 - hex.length)}${hex}` : `\\u${"0".repeat(4 - hex.length)}${hex}`;
    }
    function escapeString(string) {
      return string.replace(CHARACTERS_TO_ESCAPE, escapeCharacter);
    }
    var CHAR_LINE_FEED = 10, DEFAULT_PRESENTER_OPTIONS = {
      indent: 2,
      seqNoIndent: !1,
      seqInlineFirst: !0,
      lineWidth: 80,
      flowBracketPadding: !1,
      flowSkipCommaSpace: !1,
      flowSkipColonSpace: !1,
      quoteFlowKeys: !1,
      quoteStyle: "single",
      forceQuotes: !1,
      scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
      tagBeforeAnchor: !1
    };
    function nodeTagShort(node) {
      return node.tagged ? node.tag : tagNameShort(node.tag);
    }
    function createPresenterState(options2) {
      let opts = _objectSpread2(_objectSpread2({}, DEFAULT_PRESENTER_OPTIONS), options2);
      return opts.flowSkipColonSpace && (opts.quoteFlowKeys = !0), _objectSpread2(_objectSpread2({}, opts), {}, {
        defaultScalarTagName: opts.schema.defaultScalarTag.tagName,
        openEnded: !1
      });
    }
    function generateNextLine(state, level) {
      return `
${" ".repeat(state.indent * level)}`;
    }
    function scalarLayout(state, node, parent, level, isKey, flowOnly) {
      return {
        node,
        parent,
        level,
        isKey,
        flowOnly,
        shiftOfParent: level === 0 ? -1 : state.indent * (level - 1),
        shiftOfContent: state.indent * Math.max(1, level),
        shiftOfFirstLine: level === 0 ? 0 : state.indent * level,
        presenterOptions: state,
        allowedStylesMask: 0,
        style: node.style
      };
    }
    function writeFlowSequence(state, level, node) {
      let result = "";
      for (let index = 0, length = node.items.length; index < length; index += 1) {
        let item = writeNode(state, level, node.items[index], node, {}).text;
        index > 0 && (result += `,${state.flowSkipCommaSpace ? "" : " "}`), result += item;
      }
      let pad = state.flowBracketPadding && node.items.length > 0 ? " " : "";
      return `[${pad}${result}${pad}]`;
    }
    function writeBlockSequence(state, level, node, compact) {
      let result = "";
      for (let index = 0, length = node.items.length; index < length; index += 1) {
        let item = writeNode(state, level + 1, node.items[index], node, {
          block: !0,
          compact: state.seqInlineFirst,
          isblockseq: !0
        }).text;
        (!compact || result !== "") && (result += generateNextLine(state, level)), item === "" || CHAR_LINE_FEED === item.charCodeAt(0) ? result += "-" : result += "- ", result += item;
      }
      return result;
    }
    function writeFlowMapping(state, level, node) {
      let result = "";
      for (let { key, value } of node.items) {
        let pairBuffer = "";
        result !== "" && (pairBuffer += `,${state.flowSkipCommaSpace ? "" : " "}`);
        let keyRender = writeNode(state, level, key, node, { iskey: !0 }), keyText = keyRender.text, valueText = writeNode(state, level, value, node, {}).text, sep4 = state.flowSkipColonSpace || valueText === "" ? "" : " ", keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0), keyColonSep = key.kind === "alias" || keyIsBareProps ? " " : "";
        pairBuffer += `${keyText}${keyColonSep}:${sep4}${valueText}`, result += pairBuffer;
      }
      let pad = state.flowBracketPadding && result !== "" ? " " : "";
      return `{${pad}${result}${pad}}`;
    }
    function writeBlockMapping(state, level, node, compact) {
      let result = "";
      for (let index = 0, length = node.items.length; index < length; index += 1) {
        let pairBuffer = "";
        (!compact || result !== "") && (pairBuffer += generateNextLine(state, level));
        let { key, value } = node.items[index], keyIsBlock = (key.kind === "mapping" || key.kind === "sequence") && key.style === COLLECTION_STYLE.BLOCK && key.items.length !== 0 || key.kind === "scalar" && (key.style === SCALAR_STYLE.LITERAL_BLOCK || key.style === SCALAR_STYLE.FOLDED_BLOCK), keyRender = keyIsBlock ? writeNode(state, level + 1, key, node, {
          block: !0,
          compact: !0,
          isblockseq: !cannotBeCompact(state, key, level + 1)
        }) : writeNode(state, level + 1, key, node, {
          block: !0,
          compact: !0,
          iskey: !0
        }), keyText = keyRender.text, keyHasLineBreak = key.kind === "scalar" && key.value.indexOf(`
`) !== -1, keyIsTooLong = keyText.length > 1024 && /^[\s\S]{1025}/u.test(keyText), explicitPair = keyIsBlock || keyHasLineBreak || keyIsTooLong;
        explicitPair && (keyText && CHAR_LINE_FEED === keyText.charCodeAt(0) ? pairBuffer += "?" : pairBuffer += "? "), pairBuffer += keyText, explicitPair && (pairBuffer += generateNextLine(state, level));
        let valueText = writeNode(state, level + 1, value, node, {
          block: !0,
          compact: explicitPair,
          isblockseq: explicitPair && !cannotBeCompact(state, value, level + 1)
        }).text, keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0), keyColonSep = !explicitPair && (key.kind === "alias" || keyIsBareProps) ? " " : "";
        valueText === "" || CHAR_LINE_FEED === valueText.charCodeAt(0) ? pairBuffer += `${keyColonSep}:` : pairBuffer += `${keyColonSep}: `, pairBuffer += valueText, result += pairBuffer;
      }
      return result;
    }
    function cannotBeCompact(state, node, level) {
      return node.kind === "alias" ? !0 : node.tagged || node.anchor !== void 0 || state.indent < 2 && level > 0;
    }
    function writeNode(state, level, node, parent, ctx) {
      var _ctx$compact;
      if (node.kind === "alias")
        return state.openEnded = !1, {
          text: `*${node.anchor}`,
          noBody: !1
        };
      let { block: block2 = !1, iskey = !1, isblockseq = !1 } = ctx, compact = (_ctx$compact = ctx.compact) !== null && _ctx$compact !== void 0 ? _ctx$compact : !1, hasAnchor = node.anchor !== void 0;
      cannotBeCompact(state, node, level) && (compact = !1);
      let body, shouldPrintTag = node.tagged, useBlockCollection = block2 && (node.kind === "mapping" || node.kind === "sequence") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0;
      if (node.kind === "mapping")
        useBlockCollection ? body = writeBlockMapping(state, level, node, compact) : body = writeFlowMapping(state, level, node);
      else if (node.kind === "sequence")
        useBlockCollection ? state.seqNoIndent && !isblockseq && level > 0 ? body = writeBlockSequence(state, level - 1, node, compact) : body = writeBlockSequence(state, level, node, compact) : body = writeFlowSequence(state, level, node);
      else {
        let layout = scalarLayout(state, node, parent, level, iskey, !block2);
        detectAllowedStyles(layout);
        for (let rule of state.scalarStyleRules) rule(layout);
        body = renderScalar(layout), state.openEnded = (layout.style === SCALAR_STYLE.LITERAL_BLOCK || layout.style === SCALAR_STYLE.FOLDED_BLOCK) && (node.value === `
` || node.value.endsWith(`

`)), shouldPrintTag = node.tagged || body === "" && layout.flowOnly && parent?.kind === "sequence" && !hasAnchor || layout.style !== SCALAR_STYLE.PLAIN && node.tag !== state.defaultScalarTagName;
      }
      (node.kind === "mapping" || node.kind === "sequence") && !useBlockCollection && (state.openEnded = !1), useBlockCollection && compact && level > 0 && state.indent > 2 && (body = `${" ".repeat(state.indent - 2)}${body}`);
      let noBody = body === "", text2 = body;
      if (shouldPrintTag || hasAnchor) {
        let props = [], tag = shouldPrintTag ? nodeTagShort(node) : null, anchor = hasAnchor ? `&${node.anchor}` : null;
        state.tagBeforeAnchor ? (tag !== null && props.push(tag), anchor !== null && props.push(anchor)) : (anchor !== null && props.push(anchor), tag !== null && props.push(tag));
        let sep4 = body === "" || body.charCodeAt(0) === CHAR_LINE_FEED ? "" : " ";
        text2 = `${props.join(" ")}${sep4}${body}`;
      }
      return {
        text: text2,
        noBody
      };
    }
    function rootStartsOwnLine(node) {
      return (node.kind === "sequence" || node.kind === "mapping") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0 && !node.tagged && node.anchor === void 0;
    }
    function writeDocumentDirectives(doc) {
      let result = "";
      for (let directive of doc.directives) {
        if (directive.kind === "yaml") {
          result += `%YAML ${directive.version}
`;
          continue;
        }
        let { handle, prefix } = directive;
        result += `%TAG ${handle} ${prefix}
`;
      }
      return result;
    }
    function present(documents, options2) {
      let state = createPresenterState(options2), result = "", previousEnded = !1;
      for (let index = 0; index < documents.length; index += 1) {
        let doc = documents[index];
        state.openEnded = !1;
        let directives = writeDocumentDirectives(doc), hasDirectives = directives !== "", marker = doc.explicitStart || hasDirectives || index > 0 && !previousEnded;
        if (result += directives, doc.contents === null)
          marker && (result += `---
`);
        else if (marker) {
          let body = writeNode(state, 0, doc.contents, null, {
            block: !0,
            compact: !0
          }).text, sep4 = body === "" ? "" : hasDirectives || rootStartsOwnLine(doc.contents) ? `
` : " ";
          result += `---${sep4}${body}
`;
        } else result += writeNode(state, 0, doc.contents, null, {
          block: !0,
          compact: !0
        }).text + `
`;
        previousEnded = doc.explicitEnd || state.openEnded, previousEnded && (result += `...
`);
      }
      return result;
    }
    var DEFAULT_DUMP_OPTIONS = _objectSpread2(_objectSpread2({}, DEFAULT_PRESENTER_OPTIONS), {}, {
      schema: DUMP_SCHEMA,
      skipInvalid: !1,
      noRefs: !1,
      flowLevel: -1,
      sortKeys: !1,
      transform: () => {
      }
    });
    function defaultCompareFn(a, b) {
      let x = String(a), y = String(b);
      return x < y ? -1 : x > y ? 1 : 0;
    }
    function dump(input, options2 = {}) {
      let opts = _objectSpread2(_objectSpread2({}, DEFAULT_DUMP_OPTIONS), options2), documents = jsToAst(input, opts.schema, {
        noRefs: opts.noRefs,
        skipInvalid: opts.skipInvalid
      });
      if (opts.flowLevel >= 0 && visit(documents, (node, ctx) => {
        if (!(ctx.depth < opts.flowLevel))
          return (node.kind === "sequence" || node.kind === "mapping") && (node.style = COLLECTION_STYLE.FLOW), VISIT_SKIP;
      }), opts.sortKeys) {
        let compareFn = opts.sortKeys === !0 ? defaultCompareFn : opts.sortKeys;
        visit(documents, (node) => {
          node.kind === "mapping" && node.items.sort((a, b) => compareFn(a.key.kind === "scalar" ? a.key.value : "", b.key.kind === "scalar" ? b.key.value : ""));
        });
      }
      return opts.transform(documents), present(documents, _objectSpread2(_objectSpread2({}, pick(opts, Object.keys(DEFAULT_PRESENTER_OPTIONS))), {}, { schema: opts.schema }));
    }
    var NO_RANGE = -1;
    function eventPosition(event) {
      return "tagStart" in event && event.tagStart !== NO_RANGE ? event.tagStart : "anchorStart" in event && event.anchorStart !== NO_RANGE ? event.anchorStart : "valueStart" in event && event.valueStart !== NO_RANGE ? event.valueStart : "start" in event ? event.start : 0;
    }
    function rawTag(state, event) {
      return event.tagStart === NO_RANGE ? "" : state.source.slice(event.tagStart, event.tagEnd);
    }
    function anchorName(state, event) {
      return event.anchorStart === NO_RANGE ? void 0 : state.source.slice(event.anchorStart, event.anchorEnd);
    }
    function buildScalar(state, event) {
      let value = getScalarValue2(state.source, event), raw = rawTag(state, event), tag, tagged = !1;
      return raw !== "" ? (tagged = !0, tag = raw) : event.style === SCALAR_STYLE.PLAIN ? tag = state.schema.resolveImplicitScalarTag(value).tag.tagName : tag = state.schema.defaultScalarTag.tagName, {
        kind: "scalar",
        tag,
        tagged,
        style: event.style,
        anchor: anchorName(state, event),
        value
      };
    }
    function buildCollection(state, event, defaultTagName) {
      let raw = rawTag(state, event), tag, tagged = !1;
      return raw === "" ? tag = defaultTagName : (tag = raw, tagged = !0), {
        tag,
        tagged,
        style: event.style,
        anchor: anchorName(state, event)
      };
    }
    function addNode(state, node) {
      let frame = state.frames[state.frames.length - 1];
      frame.kind === "document" ? frame.doc.contents = node : frame.kind === "sequence" ? frame.node.items.push(node) : frame.key ? (frame.node.items.push({
        key: frame.key,
        value: node
      }), frame.key = null) : frame.key = node;
    }
    function eventsToAst(events, options2) {
      let state = {
        source: options2.source,
        schema: options2.schema,
        eventIndex: 0,
        position: 0,
        frames: [],
        documents: []
      };
      for (; state.eventIndex < events.length; ) {
        let event = events[state.eventIndex++];
        switch (state.position = eventPosition(event), event.type) {
          case EVENT_ID2.DOCUMENT: {
            let doc = {
              contents: null,
              explicitStart: event.explicitStart,
              explicitEnd: event.explicitEnd,
              directives: event.directives
            };
            state.frames.push({
              kind: "document",
              doc
            });
            break;
          }
          case EVENT_ID2.SCALAR:
            addNode(state, buildScalar(state, event));
            break;
          case EVENT_ID2.SEQUENCE: {
            let { tag, tagged, style, anchor } = buildCollection(state, event, "tag:yaml.org,2002:seq"), node = {
              kind: "sequence",
              tag,
              tagged,
              style,
              anchor,
              items: []
            };
            state.frames.push({
              kind: "sequence",
              node
            });
            break;
          }
          case EVENT_ID2.MAPPING: {
            let { tag, tagged, style, anchor } = buildCollection(state, event, "tag:yaml.org,2002:map"), node = {
              kind: "mapping",
              tag,
              tagged,
              style,
              anchor,
              items: []
            };
            state.frames.push({
              kind: "mapping",
              node,
              key: null
            });
            break;
          }
          case EVENT_ID2.ALIAS:
            addNode(state, {
              kind: "alias",
              anchor: state.source.slice(event.anchorStart, event.anchorEnd)
            });
            break;
          case EVENT_ID2.POP: {
            let frame = state.frames.pop();
            if (frame.kind === "mapping" && frame.key) throw new Error("incomplete mapping pair in event stream");
            frame.kind === "document" ? state.documents.push(frame.doc) : addNode(state, frame.node);
            break;
          }
        }
      }
      return state.documents;
    }
    var EVENT_DOCUMENT = EVENT_ID2.DOCUMENT, EVENT_SEQUENCE = EVENT_ID2.SEQUENCE, EVENT_MAPPING = EVENT_ID2.MAPPING, EVENT_SCALAR = EVENT_ID2.SCALAR, EVENT_ALIAS = EVENT_ID2.ALIAS, EVENT_POP = EVENT_ID2.POP, SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN, SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED, SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED, SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK, SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK, COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK, COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW, CHOMPING_CLIP = CHOMPING_MODE.CLIP, CHOMPING_STRIP = CHOMPING_MODE.STRIP, CHOMPING_KEEP = CHOMPING_MODE.KEEP;
    exports2.CHOMPING_CLIP = CHOMPING_CLIP;
    exports2.CHOMPING_KEEP = CHOMPING_KEEP;
    exports2.CHOMPING_MODE = CHOMPING_MODE;
    exports2.CHOMPING_STRIP = CHOMPING_STRIP;
    exports2.COLLECTION_STYLE = COLLECTION_STYLE;
    exports2.COLLECTION_STYLE_BLOCK = COLLECTION_STYLE_BLOCK;
    exports2.COLLECTION_STYLE_FLOW = COLLECTION_STYLE_FLOW;
    exports2.CORE_SCHEMA = CORE_SCHEMA;
    exports2.DEFAULT_SCALAR_STYLE_RULES = DEFAULT_SCALAR_STYLE_RULES;
    exports2.DUMP_SCHEMA = DUMP_SCHEMA;
    exports2.EVENT_ALIAS = EVENT_ALIAS;
    exports2.EVENT_DOCUMENT = EVENT_DOCUMENT;
    exports2.EVENT_ID = EVENT_ID2;
    exports2.EVENT_MAPPING = EVENT_MAPPING;
    exports2.EVENT_POP = EVENT_POP;
    exports2.EVENT_SCALAR = EVENT_SCALAR;
    exports2.EVENT_SEQUENCE = EVENT_SEQUENCE;
    exports2.FAILSAFE_SCHEMA = FAILSAFE_SCHEMA;
    exports2.JSON_SCHEMA = JSON_SCHEMA;
    exports2.NOT_RESOLVED = NOT_RESOLVED;
    exports2.SCALAR_STYLE = SCALAR_STYLE;
    exports2.SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE_DOUBLE_QUOTED;
    exports2.SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE_FOLDED_BLOCK;
    exports2.SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE_LITERAL_BLOCK;
    exports2.SCALAR_STYLE_PLAIN = SCALAR_STYLE_PLAIN;
    exports2.SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE_SINGLE_QUOTED;
    exports2.Schema = Schema;
    exports2.VISIT_BREAK = VISIT_BREAK;
    exports2.VISIT_SKIP = VISIT_SKIP;
    exports2.YAML11_SCHEMA = YAML11_SCHEMA;
    exports2.YAMLException = YAMLException2;
    exports2.binaryTag = binaryTag;
    exports2.boolCoreTag = boolCoreTag;
    exports2.boolJsonTag = boolJsonTag;
    exports2.boolYaml11Tag = boolYaml11Tag;
    exports2.constructFromEvents = constructFromEvents;
    exports2.defineMappingTag = defineMappingTag;
    exports2.defineScalarTag = defineScalarTag;
    exports2.defineSequenceTag = defineSequenceTag;
    exports2.dump = dump;
    exports2.eventsToAst = eventsToAst;
    exports2.floatCoreTag = floatCoreTag;
    exports2.floatJsonTag = floatJsonTag;
    exports2.floatYaml11Tag = floatYaml11Tag;
    exports2.getScalarValue = getScalarValue2;
    exports2.intCoreTag = intCoreTag;
    exports2.intJsonTag = intJsonTag;
    exports2.intYaml11Tag = intYaml11Tag;
    exports2.jsToAst = jsToAst;
    exports2.legacyMapTag = legacyMapTag;
    exports2.load = load;
    exports2.loadAll = loadAll;
    exports2.mapTag = mapTag;
    exports2.mergeTag = mergeTag;
    exports2.nullCoreTag = nullCoreTag;
    exports2.nullJsonTag = nullJsonTag;
    exports2.nullYaml11Tag = nullYaml11Tag;
    exports2.omapTag = omapTag;
    exports2.pairsTag = pairsTag;
    exports2.parseEvents = parseEvents2;
    exports2.present = present;
    exports2.realMapTag = realMapTag;
    exports2.seqTag = seqTag;
    exports2.setTag = setTag;
    exports2.strTag = strTag;
    exports2.timestampTag = timestampTag;
    exports2.visit = visit;
  }
});

// node_modules/ignore/index.js
var require_ignore = __commonJS({
  "node_modules/ignore/index.js"(exports2, module2) {
    function makeArray(subject) {
      return Array.isArray(subject) ? subject : [subject];
    }
    var UNDEFINED = void 0, EMPTY2 = "", SPACE = " ", ESCAPE = "\\", REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/, BOM = "\uFEFF", REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/, REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/, REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/, REGEX_SPLITALL_CRLF = /\r?\n/g, DOUBLE_SLASH = "//", SLASH_CODE = 47, DOT_CODE = 46, SLASH = "/", TMP_KEY_IGNORE = "node-ignore";
    typeof Symbol < "u" && (TMP_KEY_IGNORE = /* @__PURE__ */ Symbol.for("node-ignore"));
    var KEY_IGNORE = TMP_KEY_IGNORE, define = (object, key, value) => (Object.defineProperty(object, key, { value }), value), RETURN_FALSE = () => !1, POSIX_CLASSES = {
      alnum: "0-9A-Za-z",
      alpha: "A-Za-z",
      blank: " \\t",
      cntrl: "\\x00-\\x1f\\x7f",
      digit: "0-9",
      graph: "!-.0-~",
      lower: "a-z",
      print: " -.0-~",
      punct: "!-.:-@\\[-`{-~",
      // git's `sane-ctype.h` classifies \v and \f as control, not space,
      //   unlike C's `isspace`
      space: " \\t\\n\\r",
      upper: "A-Z",
      xdigit: "0-9A-Fa-f"
    }, CLASS_MEMBERS_TO_ESCAPE = "\\]^-[", escapeMember = (char) => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0 ? char : ESCAPE + char, NON_SLASH = "(?!\\/)", classSource = (negated, body) => {
      if (negated)
        return `[^\\/${body}]`;
      let source = `[${body}]`;
      return new RegExp(source).test("/") ? NON_SLASH + source : source;
    }, scanBracket = (pattern, start) => {
      let { length } = pattern, index = start + 1, negated = EMPTY2, lead = pattern[index];
      (lead === "!" || lead === "^") && (negated = "^", index++);
      let body = EMPTY2, prev = EMPTY2;
      for (; ; ) {
        let char = pattern[index];
        if (char === UNDEFINED)
          return null;
        if (char === ESCAPE) {
          let escaped = pattern[++index];
          body += escapeMember(escaped), prev = escaped;
        } else if (char === "-" && prev && index + 1 < length && pattern[index + 1] !== "]") {
          index++;
          let to = pattern[index];
          to === ESCAPE && (to = pattern[index += 1]), prev <= to && (body += `-${escapeMember(to)}`), prev = EMPTY2;
        } else if (char === "[" && pattern[index + 1] === ":") {
          let nameStart = index + 2, end = nameStart;
          for (; end < length && pattern[end] !== "]"; )
            end++;
          if (end === length)
            return null;
          if (end > nameStart && pattern[end - 1] === ":") {
            let name = pattern.slice(nameStart, end - 1);
            if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name))
              return null;
            body += POSIX_CLASSES[name], prev = EMPTY2, index = end;
          } else
            body += escapeMember("["), prev = "[", index = nameStart - 2;
        } else
          body += escapeMember(char), prev = char;
        if (index++, pattern[index] === "]")
          return {
            end: index,
            source: classSource(negated, body)
          };
      }
    }, NEVER_MATCH = "[]", PLACEHOLDER = "\0", REGEX_RESTORE_PLACEHOLDER = new RegExp(
      `${PLACEHOLDER}(\\d+)${PLACEHOLDER}`,
      "g"
    ), TRAILING_WILDCARD = "", TRAILING_DOUBLESTAR = "", isReserved = (char) => char === PLACEHOLDER || char === TRAILING_WILDCARD || char === TRAILING_DOUBLESTAR, extractBrackets = (pattern) => {
      let sources = [], hold = (source) => `${PLACEHOLDER}${sources.push(source) - 1}${PLACEHOLDER}`, { length } = pattern, out = EMPTY2, index = 0;
      for (; index < length; ) {
        let char = pattern[index];
        if (char === ESCAPE) {
          let escaped = pattern[index + 1];
          escaped === SLASH && index + 2 === length ? out += hold(NEVER_MATCH) : escaped === "*" || escaped === "[" || escaped === SPACE ? out += pattern.slice(index, index + 2) : out += hold(
            REGEX_LITERAL_SPECIAL.test(escaped) ? ESCAPE + escaped : isReserved(escaped) ? `[${escaped}]` : escaped
          ), index += 2;
        } else if (isReserved(char))
          out += hold(`[${char}]`), index++;
        else if (char === "[") {
          let scanned = scanBracket(pattern, index);
          scanned === null ? (out += hold(NEVER_MATCH), index = length) : (out += hold(scanned.source), index = scanned.end + 1);
        } else
          out += char, index++;
      }
      return {
        source: out,
        sources
      };
    }, DIRECT = null, REGEX_INNER_SLASH = /\/(?!$)/, WILDCARD = "[^\\/]*", REPLACERS = [
      // Replace (\ ) with ' '
      // Only a space: an escaped tab or other whitespace is already a literal by
      //   the time it reaches here, and a bare tab must be left as one, not turned
      //   into a space.
      // (\ ) -> ' '
      // (\\ ) -> '\\ '
      // (\\\ ) -> '\\ '
      [
        // A run of backslashes is taken whole, from its first one, so no match
        //   ever starts again inside it -- `(\\+?) ` did, which made a long run
        //   quadratic.
        /(\\+)( ?)/g,
        (_, run2, space) => space ? run2.slice(0, run2.length - run2.length % 2) + SPACE : run2,
        ESCAPE + SPACE
      ],
      // git's wildmatch() reads a run of two or more asterisks as one globstar
      //   whenever the run fills a path segment: it starts the pattern or follows
      //   a `/`, and it ends the pattern or comes before a `/`. A run of two is
      //   already `**`; a longer one is folded into `**` here, so the steps
      //   below only ever have to know `**`.
      // `***/foo` -> `**/foo`, `a/***/b` -> `a/**/b`, `a/***` -> `a/**`
      // git also takes a run beside a literal prefix (`a***/b`) or beside an
      //   escaped slash (`***\/b`) as a globstar, and this does not; the README
      //   lists both, under "A run of asterisks".
      [
        /(^|\/)\*{3,}(?=\/|$)/g,
        (_, start) => `${start}**`,
        "*"
      ],
      // Escape metacharacters
      // which is written down by users but means special for regular expressions.
      // > There are 12 characters with special meanings:
      // > - the backslash \,
      // > - the caret ^,
      // > - the dollar sign $,
      // > - the period or dot .,
      // > - the vertical bar or pipe symbol |,
      // > - the question mark ?,
      // > - the asterisk or star *,
      // > - the plus sign +,
      // > - the opening parenthesis (,
      // > - the closing parenthesis ),
      // > - and the opening square bracket [,
      // > - the opening curly brace {,
      // > These special characters are often called "metacharacters".
      [
        /[\\$.|*+(){^]/g,
        (match) => `\\${match}`
      ],
      [
        // > a question mark (?) matches a single character
        /(?!\\)\?/g,
        () => "[^/]",
        "?"
      ],
      // leading slash
      [
        // > A leading slash matches the beginning of the pathname.
        // > For example, "/*.c" matches "cat-file.c" but not "mozilla-sha1/sha1.c".
        // A leading slash matches the beginning of the pathname
        /^\//,
        () => "^",
        SLASH
      ],
      // replace special metacharacter slash after the leading slash
      [
        /\//g,
        () => "\\/",
        SLASH
      ],
      [
        // > A leading "**" followed by a slash means match in all directories.
        // > For example, "**/foo" matches file or directory "foo" anywhere,
        // > the same as pattern "foo".
        // > "**/foo/bar" matches file or directory "bar" anywhere that is directly
        // >   under directory "foo".
        // Notice that the '*'s have been replaced as '\\*'
        /^\^*(?:\\\*\\\*\\\/)+/,
        // '**/foo' <-> 'foo'
        () => "(?:^|\\/)",
        "*"
      ],
      // starting
      [
        // there will be no leading '/'
        //   (which has been replaced by section "leading slash")
        // If starts with '**', adding a '^' to the regular expression also works
        DIRECT,
        (source, pattern) => !source || source[0] === "^" || source[0] === "(" ? source : (REGEX_INNER_SLASH.test(pattern) ? "^" : "(?:^|\\/)") + source
      ],
      // two globstars
      [
        // Use lookahead assertions so that we could match more than one `'/**'`
        /\\\/\\\*\\\*(?=\\\/|$)/g,
        // Zero, one or several directories
        // should not use '*', or it will be replaced by the next replacer
        // Check if it is not the last `'/**'`
        (_, index, str) => index + 6 < str.length ? str.slice(index + 6) === "\\/" ? "(?:\\/[^\\/]+)+" : "(?:\\/[^\\/]+)*" : `\\/${TRAILING_DOUBLESTAR}`,
        "*"
      ],
      // normal intermediate wildcards
      [
        // Never replace escaped '*'
        // ignore rule '\*' will match the path '*'
        // 'abc.*/' -> go
        // 'abc.*'  -> skip this rule,
        //    coz trailing single wildcard will be handed by [trailing wildcard]
        /(^|[^\\])(?:\\\*)+(?!$)/g,
        // '*.js' matches '.js'
        // '*.js' doesn't match 'abc'
        // 1. An asterisk "*" matches anything except a slash.
        // 2. Other consecutive asterisks are considered regular asterisks
        //    and collapse into one non-slash wildcard run.
        (_, p1) => p1 + WILDCARD,
        "*"
      ],
      // trailing wildcard, held apart from a literal star
      [
        // The step above leaves a trailing `*` alone, so a single `\*` is all that
        //   can be left at the end here, and what stands in front of it says which
        //   kind it is. A wildcard arrives as the escaper wrote it, `\*` with
        //   nothing before it; a literal arrives as the user's own escape, which
        //   the escaper doubled, and then the star's own -- `\\` and then `\*`.
        //   There is no third case: every backslash still reaching the chain is
        //   one `\*`, `\[` or `\ ` carries itself, and each is followed by its
        //   own character, so a longer run can never form. This runs while the
        //   two are still distinct, before the unescape steps below collapse the
        //   literal onto the very `\*` a wildcard leaves behind.
        /(^|[^\\])((?:\\\\)*)\\\*$/,
        (match, p1, p2) => p2 === EMPTY2 ? p1 + TRAILING_WILDCARD : match,
        "*"
      ],
      [
        // unescape, revert step 3 except for back slash
        // For example, if a user escape a '\\*',
        // after step 3, the result will be '\\\\\\*'
        /\\\\\\(?=[$.|*+(){^])/g,
        () => ESCAPE,
        ESCAPE + ESCAPE
      ],
      [
        // '\\\\' -> '\\'
        /\\\\/g,
        () => ESCAPE,
        ESCAPE + ESCAPE
      ],
      [
        // Every real bracket expression -- POSIX classes included -- has already
        //   been held aside by `extractBrackets`, so the only `[` left in the
        //   pattern is an escaped, literal one.
        // A backslash could only stand at the end of the range if it quoted the
        //   `]`, and `\]` is held aside long before this.
        /\\\[([^\]/]*?)($|\])/g,
        // '\\[bar]' -> '\\\\[bar]'
        (match, range, close) => `\\[${range}${close}`,
        "["
      ],
      // ending
      [
        // 'js' will not match 'js.'
        // 'ab' will not match 'abc'
        DIRECT,
        // WTF!
        // https://git-scm.com/docs/gitignore
        // changes in [2.22.1](https://git-scm.com/docs/gitignore/2.22.1)
        // which re-fixes #24, #38
        // > If there is a separator at the end of the pattern then the pattern
        // > will only match directories, otherwise the pattern can match both
        // > files and directories.
        // 'js*' will not match 'a.js'
        // 'js/' will not match 'a.js'
        // 'js' will match 'a.js' and 'a.js/'
        (source) => {
          let last = source[source.length - 1];
          return !last || last === TRAILING_WILDCARD || last === TRAILING_DOUBLESTAR ? source : last === SLASH ? `${source}$` : `${source}(?=$|\\/$)`;
        }
      ]
    ], REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/, MODE_IGNORE = "regex", MODE_CHECK_IGNORE = "checkRegex", UNDERSCORE = "_", replaceTrailingWildcard = (_, p1) => `${p1 ? `${p1}[^/]+` : "[^/]*"}(?=$|\\/$)`, REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/, replaceTrailingDoublestar = () => "[\\s\\S]", separatorAfter = (run2, at2) => {
      let separator = EMPTY2;
      for (let index = at2 + 1; index < run2.length && !run2[index].wildcard; index++)
        separator += run2[index].single;
      return separator;
    }, pinWildcards = (source) => {
      if (source.indexOf(WILDCARD) < 0)
        return source;
      let tokens = [], { length } = source, index = 0;
      for (; index < length; ) {
        let char = source[index];
        if (source.startsWith(WILDCARD, index))
          tokens.push({ wildcard: !0 }), index += WILDCARD.length;
        else if (char === "[") {
          let end = index + 1;
          for (source[end] === "^" && end++, source[end] === "]" && end++; end < length && source[end] !== "]"; )
            end += source[end] === ESCAPE ? 2 : 1;
          end++, tokens.push({ single: source.slice(index, end) }), index = end;
        } else if (char === ESCAPE)
          tokens.push({ single: source.slice(index, index + 2) }), index += 2;
        else if (char === "(") {
          let depth = 0, end = index;
          do
            source[end] === ESCAPE ? end++ : source[end] === "(" ? depth++ : source[end] === ")" && depth--, end++;
          while (end < length && depth > 0);
          "*+?".indexOf(source[end]) >= 0 && end++, tokens.push({ boundary: source.slice(index, end) }), index = end;
        } else char === "^" || char === "$" ? (tokens.push({ boundary: char }), index++) : (tokens.push({ single: char }), index++);
      }
      let out = EMPTY2, run2 = [], flush = () => {
        let lastWildcard;
        run2.forEach((token, at2) => {
          token.wildcard && (lastWildcard = at2);
        }), run2.forEach((token, at2) => {
          if (!token.wildcard) {
            out += token.single;
            return;
          }
          out += at2 === lastWildcard ? WILDCARD : `(?:(?!${separatorAfter(run2, at2)})[^\\/])*`;
        }), run2 = [];
      };
      return tokens.forEach((token) => {
        if (token.boundary === void 0) {
          run2.push(token);
          return;
        }
        flush(), out += token.boundary;
      }), flush(), out;
    }, makeRegexPrefix = (pattern) => {
      REGEX_ANCHORED_GLOBSTAR.test(pattern) && (pattern = "**");
      let { source, sources } = extractBrackets(pattern), replaced = REPLACERS.reduce(
        // A pass whose matcher finds nothing hands back the very string it was
        //   given, so asking first costs a search and saves a rewrite. Ten of the
        //   fifteen passes never fire for a typical .gitignore line, and between
        //   them they were 45% of this chain.
        (prev, [matcher, replacer, required]) => matcher === DIRECT ? replacer(prev, pattern) : required !== UNDEFINED && prev.indexOf(required) < 0 ? prev : matcher.test(prev) ? prev.replace(matcher, replacer.bind(pattern)) : prev,
        source
      );
      return sources.length ? replaced.replace(
        REGEX_RESTORE_PLACEHOLDER,
        (match, index) => sources[index]
      ) : replaced;
    }, checkSourceOf = (body, prefix) => {
      body[body.length - 1] === SLASH && (prefix = makeRegexPrefix(body.slice(0, -1)));
      let head = prefix.slice(0, -1), last = prefix[prefix.length - 1];
      return last === TRAILING_WILDCARD ? `${head}$` : last === TRAILING_DOUBLESTAR ? head : NEVER_MATCH;
    }, matchesBasename = (body) => {
      let index = body.indexOf(SLASH);
      return index < 0 || index === body.length - 1;
    }, basenameOf = (path) => {
      let end = path.length - 1, index = path.lastIndexOf(
        SLASH,
        path[end] === SLASH ? end - 1 : end
      );
      return index < 0 ? path : path.slice(index + 1);
    }, parentOf = (path) => {
      if (path.charCodeAt(0) === SLASH_CODE || path.indexOf(DOUBLE_SLASH) >= 0) {
        let slices = path.split(SLASH).filter(Boolean);
        return slices.pop(), slices.length ? slices.join(SLASH) + SLASH : EMPTY2;
      }
      let end = path.length - 1, cut = path.lastIndexOf(
        SLASH,
        path.charCodeAt(end) === SLASH_CODE ? end - 1 : end
      );
      return cut < 0 ? EMPTY2 : path.slice(0, cut + 1);
    }, isString = (subject) => typeof subject == "string", checkPattern = (pattern) => pattern && isString(pattern), splitPattern = (pattern) => (pattern[pattern.length - 1] === "\r" ? pattern.slice(0, -1) : pattern).split(REGEX_SPLITALL_CRLF).filter(Boolean), IgnoreRule = class {
      constructor(pattern, mark, body, ignoreCase, negative, prefix) {
        this.pattern = pattern, this.mark = mark, this.negative = negative, define(this, "body", body), define(this, "ignoreCase", ignoreCase), define(this, "regexPrefix", prefix);
      }
      // Worked out on first use and kept behind an own property, the way `regex`
      //   caches itself in `_regex`. Deciding it in the constructor instead would
      //   add a fourth `defineProperty` to every rule ever built, which cost 4% of
      //   every compile -- including the compiles of rules that are never matched
      //   against anything.
      get _basenameOnly() {
        return define(this, "_basenameOnly", matchesBasename(this.body));
      }
      get regex() {
        let key = UNDERSCORE + MODE_IGNORE;
        return this[key] ? this[key] : this._make(MODE_IGNORE, key);
      }
      get checkRegex() {
        let key = UNDERSCORE + MODE_CHECK_IGNORE;
        return this[key] ? this[key] : this._make(MODE_CHECK_IGNORE, key);
      }
      _make(mode, key) {
        let str = pinWildcards(
          mode === MODE_IGNORE ? this.regexPrefix.replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard).replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar) : checkSourceOf(this.body, this.regexPrefix)
        ), regex = this.ignoreCase ? new RegExp(str, "i") : new RegExp(str);
        return define(this, key, regex);
      }
    }, hasTrailingBackslash = (str) => {
      let count = 0;
      for (; str[str.length - count - 1] === ESCAPE; )
        count++;
      return count % 2 === 1;
    }, trimEnd = (body, stripLineEnd) => {
      let lineEnd = body.length, end;
      for (; ; ) {
        for (stripLineEnd && body[lineEnd - 1] === "\r" && lineEnd--, end = lineEnd; body[end - 1] === SPACE; )
          end--;
        if (!stripLineEnd || body[end - 1] !== `
`)
          break;
        lineEnd = end - 1;
      }
      if (end === lineEnd)
        return body.slice(0, lineEnd);
      let backslashes = 0;
      for (; body[end - backslashes - 1] === ESCAPE; )
        backslashes++;
      return backslashes % 2 ? body.slice(0, end - 1) + SPACE : body.slice(0, end);
    }, createRule = (pattern, mark, ignoreCase, stripLineEnd, stripBOM) => {
      let body = stripBOM && pattern[0] === BOM ? pattern.slice(1) : pattern;
      if (body[0] === "#")
        return;
      let negative = !1;
      body[0] === "!" && (negative = !0, body = body.slice(1));
      let last = body[body.length - 1];
      if ((last === SPACE || stripLineEnd && (last === "\r" || last === `
`)) && (body = trimEnd(body, stripLineEnd)), !body || hasTrailingBackslash(body))
        return;
      body = body.replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, "!").replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, "#");
      let regexPrefix = makeRegexPrefix(body);
      return new IgnoreRule(
        pattern,
        mark,
        body,
        ignoreCase,
        negative,
        regexPrefix
      );
    }, RuleManager = class {
      constructor(ignoreCase) {
        this._ignoreCase = ignoreCase, this._rules = [], this._basenameCount = 0;
      }
      _add(pattern, index) {
        if (pattern && pattern[KEY_IGNORE]) {
          this._rules = this._rules.concat(pattern._rules._rules), this._basenameCount += pattern._rules._basenameCount, this._added = !0;
          return;
        }
        let isStr = isString(pattern), raw = isStr ? pattern : pattern.pattern, rule = checkPattern(raw) && createRule(
          raw,
          isStr ? UNDEFINED : pattern.mark,
          this._ignoreCase,
          !this._split,
          this._stripBOM && !index
        );
        rule && (this._added = !0, this._rules.push(rule), matchesBasename(rule.body) && this._basenameCount++);
      }
      // @param {Array<string> | string | Ignore} pattern
      add(pattern) {
        return this._added = !1, this._split = isString(pattern), this._stripBOM = !this._split || pattern[0] === BOM, makeArray(
          this._split ? splitPattern(pattern) : pattern
        ).forEach(this._add, this), this._added && (this._literalRules = UNDEFINED), this._added;
      }
      // Match the literal 'abc/' for `checkIgnore`, last rule wins. Only a rule
      //   ending in a wildcard can match it (see `checkSourceOf`), so the rest
      //   are left out once, rather than tested or compiled for every path.
      testLiteral(path) {
        let rules3 = this._literalRules || (this._literalRules = this._rules.filter(
          ({ body }) => body[body.length - (body[body.length - 1] === SLASH ? 2 : 1)] === "*"
        )), ignored = !1, unignored = !1, matchedRule;
        for (let index = rules3.length - 1; index >= 0; index--) {
          let rule = rules3[index];
          if (rule.checkRegex.test(path)) {
            ignored = !rule.negative, unignored = rule.negative, matchedRule = rule.negative ? UNDEFINED : rule;
            break;
          }
        }
        let ret = {
          ignored,
          unignored
        };
        return matchedRule && (ret.rule = matchedRule), ret;
      }
      // Test one single path without recursively checking parent directories
      //
      // - mode `string` either `MODE_IGNORE` or `MODE_CHECK_IGNORE`
      // @returns {TestResult}
      test(path, mode) {
        let rules3 = this._rules, { length } = rules3, shortcut = this._basenameCount * 2 >= length, basename3 = shortcut ? basenameOf(path) : path;
        for (let index = length - 1; index >= 0; index--) {
          let rule = rules3[index];
          if (rule[mode].test(
            shortcut && rule._basenameOnly ? basename3 : path
          )) {
            let { negative } = rule, ret = {
              ignored: !negative,
              unignored: negative
            };
            return negative || (ret.rule = rule), ret;
          }
        }
        return {
          ignored: !1,
          unignored: !1
        };
      }
    }, throwError = (message, Ctor) => {
      throw new Ctor(message);
    }, checkPath = (path, originalPath, doThrow) => isString(path) ? path ? checkPath.isNotRelative(path) ? doThrow(
      `path should be a \`path.relative()\`d string, but got "${originalPath}"`,
      RangeError
    ) : !0 : doThrow("path must not be empty", TypeError) : doThrow(
      `path must be a string, but got \`${originalPath}\``,
      TypeError
    ), isNotRelative = (path) => {
      let first = path.charCodeAt(0);
      if (first === SLASH_CODE)
        return !0;
      if (first !== DOT_CODE)
        return !1;
      if (path.length === 1)
        return !0;
      let second = path.charCodeAt(1);
      return second === SLASH_CODE ? !0 : second !== DOT_CODE ? !1 : path.length === 2 || path.charCodeAt(2) === SLASH_CODE;
    };
    checkPath.isNotRelative = isNotRelative;
    checkPath.convert = (p) => p;
    var convertPath = (target) => isString(target) && checkPath.convert(target), Ignore = class {
      constructor({
        ignorecase = !0,
        ignoreCase = ignorecase,
        allowRelativePaths = !1
      } = {}) {
        define(this, KEY_IGNORE, !0), this._rules = new RuleManager(ignoreCase), this._strictPathCheck = !allowRelativePaths, this._initCache();
      }
      _initCache() {
        this._ignoreCache = /* @__PURE__ */ Object.create(null), this._testCache = /* @__PURE__ */ Object.create(null);
      }
      add(pattern) {
        return this._rules.add(pattern) && this._initCache(), this;
      }
      // legacy
      addPattern(pattern) {
        return this.add(pattern);
      }
      // @returns {TestResult}
      _test(originalPath, cache, path) {
        return checkPath(
          path,
          originalPath,
          this._strictPathCheck ? throwError : RETURN_FALSE
        ), path ? this._t(path, cache) : {
          ignored: !1,
          unignored: !1
        };
      }
      checkIgnore(target) {
        let path = convertPath(target);
        if (!path || path.charCodeAt(path.length - 1) !== SLASH_CODE)
          return this._test(target, this._testCache, path);
        let dir = this._t(path, this._testCache);
        if (dir.ignored)
          return dir;
        let literal = this._rules.testLiteral(path);
        return literal.ignored || literal.unignored ? literal : dir;
      }
      _t(path, cache) {
        if (path in cache)
          return cache[path];
        let parentPath = parentOf(path), parent = parentPath ? this._t(parentPath, cache) : UNDEFINED;
        return cache[path] = parent && parent.ignored ? parent : this._rules.test(path, MODE_IGNORE);
      }
      ignores(path) {
        return this._test(path, this._ignoreCache, convertPath(path)).ignored;
      }
      createFilter() {
        return (path) => !this.ignores(path);
      }
      filter(paths) {
        return makeArray(paths).filter(this.createFilter());
      }
      // @returns {TestResult}
      test(path) {
        return this._test(path, this._testCache, convertPath(path));
      }
    }, factory = (options2) => new Ignore(options2), isPathValid = (path) => checkPath(convertPath(path), path, RETURN_FALSE), setupWindows = () => {
      let makePosix = (str) => /^\\\\\?\\/.test(str) || /["<>|\u0000-\u001F]+/u.test(str) ? str : str.replace(/\\/g, "/");
      checkPath.convert = makePosix;
      let REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i;
      checkPath.isNotRelative = (path) => REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path) || isNotRelative(path);
    };
    // Detect `process` so that it can run in browsers.
    typeof process < "u" && process.platform === "win32" && setupWindows();
    module2.exports = factory;
    factory.default = factory;
    module2.exports.isPathValid = isPathValid;
    define(module2.exports, /* @__PURE__ */ Symbol.for("setupWindows"), setupWindows);
  }
});

// node_modules/picomatch/lib/constants.js
var require_constants = __commonJS({
  "node_modules/picomatch/lib/constants.js"(exports2, module2) {
    "use strict";
    var WIN_NO_SLASH = "[^\\\\/]", ONE_CHAR = "(?=.)", QMARK = "[^/]", END_ANCHOR = "(?:\\/|$)", START_ANCHOR = "(?:^|\\/)", DOTS_SLASH = `\\.{1,2}${END_ANCHOR}`, NO_DOT = "(?!\\.)", NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`, NO_DOT_SLASH = `(?!\\.{0,1}${END_ANCHOR})`, NO_DOTS_SLASH = `(?!${DOTS_SLASH})`, QMARK_NO_DOT = "[^.\\/]", STAR = `${QMARK}*?`, SEP = "/", POSIX_CHARS = {
      DOT_LITERAL: "\\.",
      PLUS_LITERAL: "\\+",
      QMARK_LITERAL: "\\?",
      SLASH_LITERAL: "\\/",
      ONE_CHAR,
      QMARK,
      END_ANCHOR,
      DOTS_SLASH,
      NO_DOT,
      NO_DOTS,
      NO_DOT_SLASH,
      NO_DOTS_SLASH,
      QMARK_NO_DOT,
      STAR,
      START_ANCHOR,
      SEP
    }, WINDOWS_CHARS = {
      ...POSIX_CHARS,
      SLASH_LITERAL: "[\\\\/]",
      QMARK: WIN_NO_SLASH,
      STAR: `${WIN_NO_SLASH}*?`,
      DOTS_SLASH: "\\.{1,2}(?:[\\\\/]|$)",
      NO_DOT: "(?!\\.)",
      NO_DOTS: "(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",
      NO_DOT_SLASH: "(?!\\.{0,1}(?:[\\\\/]|$))",
      NO_DOTS_SLASH: "(?!\\.{1,2}(?:[\\\\/]|$))",
      QMARK_NO_DOT: "[^.\\\\/]",
      START_ANCHOR: "(?:^|[\\\\/])",
      END_ANCHOR: "(?:[\\\\/]|$)",
      SEP: "\\"
    }, POSIX_REGEX_SOURCE = {
      __proto__: null,
      alnum: "a-zA-Z0-9",
      alpha: "a-zA-Z",
      ascii: "\\x00-\\x7F",
      blank: " \\t",
      cntrl: "\\x00-\\x1F\\x7F",
      digit: "0-9",
      graph: "\\x21-\\x7E",
      lower: "a-z",
      print: "\\x20-\\x7E ",
      punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
      space: " \\t\\r\\n\\v\\f",
      upper: "A-Z",
      word: "A-Za-z0-9_",
      xdigit: "A-Fa-f0-9"
    };
    module2.exports = {
      DEFAULT_MAX_EXTGLOB_RECURSION: 0,
      MAX_LENGTH: 1024 * 64,
      POSIX_REGEX_SOURCE,
      // regular expressions
      REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
      REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
      REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
      REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
      REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
      REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
      // Replace globs with equivalent patterns to reduce parsing time.
      REPLACEMENTS: {
        __proto__: null,
        "***": "*",
        "**/**": "**",
        "**/**/**": "**"
      },
      // Digits
      CHAR_0: 48,
      /* 0 */
      CHAR_9: 57,
      /* 9 */
      // Alphabet chars.
      CHAR_UPPERCASE_A: 65,
      /* A */
      CHAR_LOWERCASE_A: 97,
      /* a */
      CHAR_UPPERCASE_Z: 90,
      /* Z */
      CHAR_LOWERCASE_Z: 122,
      /* z */
      CHAR_LEFT_PARENTHESES: 40,
      /* ( */
      CHAR_RIGHT_PARENTHESES: 41,
      /* ) */
      CHAR_ASTERISK: 42,
      /* * */
      // Non-alphabetic chars.
      CHAR_AMPERSAND: 38,
      /* & */
      CHAR_AT: 64,
      /* @ */
      CHAR_BACKWARD_SLASH: 92,
      /* \ */
      CHAR_CARRIAGE_RETURN: 13,
      /* \r */
      CHAR_CIRCUMFLEX_ACCENT: 94,
      /* ^ */
      CHAR_COLON: 58,
      /* : */
      CHAR_COMMA: 44,
      /* , */
      CHAR_DOT: 46,
      /* . */
      CHAR_DOUBLE_QUOTE: 34,
      /* " */
      CHAR_EQUAL: 61,
      /* = */
      CHAR_EXCLAMATION_MARK: 33,
      /* ! */
      CHAR_FORM_FEED: 12,
      /* \f */
      CHAR_FORWARD_SLASH: 47,
      /* / */
      CHAR_GRAVE_ACCENT: 96,
      /* ` */
      CHAR_HASH: 35,
      /* # */
      CHAR_HYPHEN_MINUS: 45,
      /* - */
      CHAR_LEFT_ANGLE_BRACKET: 60,
      /* < */
      CHAR_LEFT_CURLY_BRACE: 123,
      /* { */
      CHAR_LEFT_SQUARE_BRACKET: 91,
      /* [ */
      CHAR_LINE_FEED: 10,
      /* \n */
      CHAR_NO_BREAK_SPACE: 160,
      /* \u00A0 */
      CHAR_PERCENT: 37,
      /* % */
      CHAR_PLUS: 43,
      /* + */
      CHAR_QUESTION_MARK: 63,
      /* ? */
      CHAR_RIGHT_ANGLE_BRACKET: 62,
      /* > */
      CHAR_RIGHT_CURLY_BRACE: 125,
      /* } */
      CHAR_RIGHT_SQUARE_BRACKET: 93,
      /* ] */
      CHAR_SEMICOLON: 59,
      /* ; */
      CHAR_SINGLE_QUOTE: 39,
      /* ' */
      CHAR_SPACE: 32,
      /*   */
      CHAR_TAB: 9,
      /* \t */
      CHAR_UNDERSCORE: 95,
      /* _ */
      CHAR_VERTICAL_LINE: 124,
      /* | */
      CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
      /* \uFEFF */
      /**
       * Create EXTGLOB_CHARS
       */
      extglobChars(chars) {
        return {
          "!": { type: "negate", open: "(?:(?!(?:", close: `))${chars.STAR})` },
          "?": { type: "qmark", open: "(?:", close: ")?" },
          "+": { type: "plus", open: "(?:", close: ")+" },
          "*": { type: "star", open: "(?:", close: ")*" },
          "@": { type: "at", open: "(?:", close: ")" }
        };
      },
      /**
       * Create GLOB_CHARS
       */
      globChars(win32) {
        return win32 === !0 ? WINDOWS_CHARS : POSIX_CHARS;
      }
    };
  }
});

// node_modules/picomatch/lib/utils.js
var require_utils = __commonJS({
  "node_modules/picomatch/lib/utils.js"(exports2) {
    "use strict";
    var {
      REGEX_BACKSLASH,
      REGEX_REMOVE_BACKSLASH,
      REGEX_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_GLOBAL
    } = require_constants();
    exports2.isObject = (val) => val !== null && typeof val == "object" && !Array.isArray(val);
    exports2.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
    exports2.isRegexChar = (str) => str.length === 1 && exports2.hasRegexChars(str);
    exports2.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
    exports2.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
    exports2.isWindows = () => {
      if (typeof navigator < "u" && navigator.platform) {
        let platform = navigator.platform.toLowerCase();
        return platform === "win32" || platform === "windows";
      }
      return typeof process < "u" && process.platform ? process.platform === "win32" : !1;
    };
    exports2.removeBackslashes = (str) => str.replace(REGEX_REMOVE_BACKSLASH, (match) => match === "\\" ? "" : match);
    exports2.escapeLast = (input, char, lastIdx) => {
      let idx = input.lastIndexOf(char, lastIdx);
      return idx === -1 ? input : input[idx - 1] === "\\" ? exports2.escapeLast(input, char, idx - 1) : `${input.slice(0, idx)}\\${input.slice(idx)}`;
    };
    exports2.removePrefix = (input, state = {}) => {
      let output = input;
      return output.startsWith("./") && (output = output.slice(2), state.prefix = "./"), output;
    };
    exports2.wrapOutput = (input, state = {}, options2 = {}) => {
      let prepend = options2.contains ? "" : "^", append2 = options2.contains ? "" : "$", output = `${prepend}(?:${input})${append2}`;
      return state.negated === !0 && (output = `(?:^(?!${output}).*$)`), output;
    };
    exports2.basename = (path, { windows } = {}) => {
      let segs = path.split(windows ? /[\\/]/ : "/"), last = segs[segs.length - 1];
      return last === "" ? segs[segs.length - 2] : last;
    };
  }
});

// node_modules/picomatch/lib/scan.js
var require_scan = __commonJS({
  "node_modules/picomatch/lib/scan.js"(exports2, module2) {
    "use strict";
    var utils = require_utils(), {
      CHAR_ASTERISK,
      /* * */
      CHAR_AT,
      /* @ */
      CHAR_BACKWARD_SLASH,
      /* \ */
      CHAR_COMMA,
      /* , */
      CHAR_DOT,
      /* . */
      CHAR_EXCLAMATION_MARK,
      /* ! */
      CHAR_FORWARD_SLASH,
      /* / */
      CHAR_LEFT_CURLY_BRACE,
      /* { */
      CHAR_LEFT_PARENTHESES,
      /* ( */
      CHAR_LEFT_SQUARE_BRACKET,
      /* [ */
      CHAR_PLUS,
      /* + */
      CHAR_QUESTION_MARK,
      /* ? */
      CHAR_RIGHT_CURLY_BRACE,
      /* } */
      CHAR_RIGHT_PARENTHESES,
      /* ) */
      CHAR_RIGHT_SQUARE_BRACKET
      /* ] */
    } = require_constants(), isPathSeparator = (code) => code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH, depth = (token) => {
      token.isPrefix !== !0 && (token.depth = token.isGlobstar ? 1 / 0 : 1);
    }, scan = (input, options2) => {
      let opts = options2 || {}, length = input.length - 1, scanToEnd = opts.parts === !0 || opts.tokens === !0 || opts.scanToEnd === !0, slashes = [], tokens = [], parts = [], str = input, index = -1, start = 0, lastIndex = 0, isBrace = !1, isBracket = !1, isGlob = !1, isExtglob = !1, isGlobstar = !1, braceEscaped = !1, backslashes = !1, negated = !1, negatedExtglob = !1, finished = !1, braces = 0, prev, code, token = { value: "", depth: 0, isGlob: !1 }, eos = () => index >= length, peek = () => str.charCodeAt(index + 1), advance = () => (prev = code, str.charCodeAt(++index));
      for (; index < length; ) {
        code = advance();
        let next;
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = !0, code = advance(), code === CHAR_LEFT_CURLY_BRACE && (braceEscaped = !0);
          continue;
        }
        if (braceEscaped === !0 || code === CHAR_LEFT_CURLY_BRACE) {
          for (braces++; eos() !== !0 && (code = advance()); ) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = !0, advance();
              continue;
            }
            if (code === CHAR_LEFT_CURLY_BRACE) {
              braces++;
              continue;
            }
            if (braceEscaped !== !0 && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
              if (isBrace = token.isBrace = !0, isGlob = token.isGlob = !0, finished = !0, scanToEnd === !0)
                continue;
              break;
            }
            if (braceEscaped !== !0 && code === CHAR_COMMA) {
              if (isBrace = token.isBrace = !0, isGlob = token.isGlob = !0, finished = !0, scanToEnd === !0)
                continue;
              break;
            }
            if (code === CHAR_RIGHT_CURLY_BRACE && (braces--, braces === 0)) {
              braceEscaped = !1, isBrace = token.isBrace = !0, finished = !0;
              break;
            }
          }
          if (scanToEnd === !0)
            continue;
          break;
        }
        if (code === CHAR_FORWARD_SLASH) {
          if (slashes.push(index), tokens.push(token), token = { value: "", depth: 0, isGlob: !1 }, finished === !0) continue;
          if (prev === CHAR_DOT && index === start + 1) {
            start += 2;
            continue;
          }
          lastIndex = index + 1;
          continue;
        }
        if (opts.noext !== !0 && (code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) === !0 && peek() === CHAR_LEFT_PARENTHESES) {
          if (isGlob = token.isGlob = !0, isExtglob = token.isExtglob = !0, finished = !0, code === CHAR_EXCLAMATION_MARK && index === start && (negatedExtglob = !0), scanToEnd === !0) {
            let parens = 0;
            for (; eos() !== !0 && (code = advance()); ) {
              if (code === CHAR_BACKWARD_SLASH) {
                backslashes = token.backslashes = !0, advance();
                continue;
              }
              if (code === CHAR_LEFT_PARENTHESES) {
                parens++;
                continue;
              }
              if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                finished = !0;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (code === CHAR_ASTERISK) {
          if (prev === CHAR_ASTERISK && (isGlobstar = token.isGlobstar = !0), isGlob = token.isGlob = !0, finished = !0, scanToEnd === !0)
            continue;
          break;
        }
        if (code === CHAR_QUESTION_MARK) {
          if (isGlob = token.isGlob = !0, finished = !0, scanToEnd === !0)
            continue;
          break;
        }
        if (code === CHAR_LEFT_SQUARE_BRACKET) {
          for (; eos() !== !0 && (next = advance()); ) {
            if (next === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = !0, advance();
              continue;
            }
            if (next === CHAR_RIGHT_SQUARE_BRACKET) {
              isBracket = token.isBracket = !0, isGlob = token.isGlob = !0, finished = !0;
              break;
            }
          }
          if (scanToEnd === !0)
            continue;
          break;
        }
        if (opts.nonegate !== !0 && code === CHAR_EXCLAMATION_MARK && index === start) {
          negated = token.negated = !0, start++;
          continue;
        }
        if (opts.noparen !== !0 && code === CHAR_LEFT_PARENTHESES) {
          if (isGlob = token.isGlob = !0, scanToEnd === !0) {
            let parens = 1;
            for (; eos() !== !0 && (code = advance()); ) {
              if (code === CHAR_BACKWARD_SLASH) {
                backslashes = token.backslashes = !0, advance();
                continue;
              }
              if (code === CHAR_LEFT_PARENTHESES) {
                parens++;
                continue;
              }
              if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                finished = !0;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (isGlob === !0) {
          if (finished = !0, scanToEnd === !0)
            continue;
          break;
        }
      }
      opts.noext === !0 && (isExtglob = !1, isGlob = !1);
      let base = str, prefix = "", glob = "";
      start > 0 && (prefix = str.slice(0, start), str = str.slice(start), lastIndex -= start), base && isGlob === !0 && lastIndex > 0 ? (base = str.slice(0, lastIndex), glob = str.slice(lastIndex)) : isGlob === !0 ? (base = "", glob = str) : base = str, base && base !== "" && base !== "/" && base !== str && isPathSeparator(base.charCodeAt(base.length - 1)) && (base = base.slice(0, -1)), opts.unescape === !0 && (glob && (glob = utils.removeBackslashes(glob)), base && backslashes === !0 && (base = utils.removeBackslashes(base)));
      let state = {
        prefix,
        input,
        start,
        base,
        glob,
        isBrace,
        isBracket,
        isGlob,
        isExtglob,
        isGlobstar,
        negated,
        negatedExtglob
      };
      if (opts.tokens === !0 && (state.maxDepth = 0, isPathSeparator(code) || tokens.push(token), state.tokens = tokens), opts.parts === !0 || opts.tokens === !0) {
        let prevIndex;
        for (let idx = 0; idx < slashes.length; idx++) {
          let n2 = prevIndex !== void 0 ? prevIndex + 1 : start, i = slashes[idx], value2 = input.slice(n2, i);
          opts.tokens && (idx === 0 && start !== 0 ? (tokens[idx].isPrefix = !0, tokens[idx].value = prefix) : tokens[idx].value = value2, depth(tokens[idx]), state.maxDepth += tokens[idx].depth), i >= start && (parts.push(value2), prevIndex = i);
        }
        let n = prevIndex !== void 0 ? prevIndex + 1 : start, value = input.slice(n);
        parts.push(value), opts.tokens && prevIndex && prevIndex + 1 < input.length && (tokens[tokens.length - 1].value = value, depth(tokens[tokens.length - 1]), state.maxDepth += tokens[tokens.length - 1].depth), state.slashes = slashes, state.parts = parts;
      }
      return state;
    };
    module2.exports = scan;
  }
});

// node_modules/picomatch/lib/parse.js
var require_parse = __commonJS({
  "node_modules/picomatch/lib/parse.js"(exports2, module2) {
    "use strict";
    var constants = require_constants(), utils = require_utils(), {
      MAX_LENGTH,
      POSIX_REGEX_SOURCE,
      REGEX_NON_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_BACKREF,
      REPLACEMENTS
    } = constants, expandRange = (args, options2) => {
      if (typeof options2.expandRange == "function")
        return options2.expandRange(...args, options2);
      args.sort();
      let value = `[${args.join("-")}]`;
      try {
        new RegExp(value);
      } catch {
        return args.map((v) => utils.escapeRegex(v)).join("..");
      }
      return value;
    }, syntaxError = (type, char) => `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`, splitTopLevel = (input) => {
      let parts = [], bracket = 0, paren = 0, quote = 0, value = "", escaped = !1;
      for (let ch of input) {
        if (escaped === !0) {
          value += ch, escaped = !1;
          continue;
        }
        if (ch === "\\") {
          value += ch, escaped = !0;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1, value += ch;
          continue;
        }
        if (quote === 0) {
          if (ch === "[")
            bracket++;
          else if (ch === "]" && bracket > 0)
            bracket--;
          else if (bracket === 0) {
            if (ch === "(")
              paren++;
            else if (ch === ")" && paren > 0)
              paren--;
            else if (ch === "|" && paren === 0) {
              parts.push(value), value = "";
              continue;
            }
          }
        }
        value += ch;
      }
      return parts.push(value), parts;
    }, isPlainBranch = (branch) => {
      let escaped = !1;
      for (let ch of branch) {
        if (escaped === !0) {
          escaped = !1;
          continue;
        }
        if (ch === "\\") {
          escaped = !0;
          continue;
        }
        if (/[?*+@!()[\]{}]/.test(ch))
          return !1;
      }
      return !0;
    }, normalizeSimpleBranch = (branch) => {
      let value = branch.trim(), changed = !0;
      for (; changed === !0; )
        changed = !1, /^@\([^\\()[\]{}|]+\)$/.test(value) && (value = value.slice(2, -1), changed = !0);
      if (isPlainBranch(value))
        return value.replace(/\\(.)/g, "$1");
    }, hasRepeatedCharPrefixOverlap = (branches) => {
      let values = branches.map(normalizeSimpleBranch).filter(Boolean);
      for (let i = 0; i < values.length; i++)
        for (let j = i + 1; j < values.length; j++) {
          let a = values[i], b = values[j], char = a[0];
          if (!(!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) && (a === b || a.startsWith(b) || b.startsWith(a)))
            return !0;
        }
      return !1;
    }, parseRepeatedExtglob = (pattern, requireEnd = !0) => {
      if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(")
        return;
      let bracket = 0, paren = 0, quote = 0, escaped = !1;
      for (let i = 1; i < pattern.length; i++) {
        let ch = pattern[i];
        if (escaped === !0) {
          escaped = !1;
          continue;
        }
        if (ch === "\\") {
          escaped = !0;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          continue;
        }
        if (quote !== 1) {
          if (ch === "[") {
            bracket++;
            continue;
          }
          if (ch === "]" && bracket > 0) {
            bracket--;
            continue;
          }
          if (!(bracket > 0)) {
            if (ch === "(") {
              paren++;
              continue;
            }
            if (ch === ")" && (paren--, paren === 0))
              return requireEnd === !0 && i !== pattern.length - 1 ? void 0 : {
                type: pattern[0],
                body: pattern.slice(2, i),
                end: i
              };
          }
        }
      }
    }, buildCharClassStar = (chars) => `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`, getStarExtglobSequenceChars = (pattern) => {
      let index = 0, chars = [];
      for (; index < pattern.length; ) {
        let match = parseRepeatedExtglob(pattern.slice(index), !1);
        if (!match || match.type !== "*")
          return;
        let branches = splitTopLevel(match.body).map((branch2) => branch2.trim());
        if (branches.length !== 1)
          return;
        let branch = normalizeSimpleBranch(branches[0]);
        if (!branch || branch.length !== 1)
          return;
        chars.push(branch), index += match.end + 1;
      }
      if (!(chars.length < 1))
        return chars;
    }, repeatedExtglobRecursion = (pattern) => {
      let depth = 0, value = pattern.trim(), match = parseRepeatedExtglob(value);
      for (; match; )
        depth++, value = match.body.trim(), match = parseRepeatedExtglob(value);
      return depth;
    }, analyzeRepeatedExtglob = (body, options2) => {
      if (options2.maxExtglobRecursion === !1)
        return { risky: !1 };
      let max = typeof options2.maxExtglobRecursion == "number" ? options2.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION, branches = splitTopLevel(body).map((branch) => branch.trim());
      if (branches.length > 1 && (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)))
        return { risky: !0 };
      let safeChars = [], sawStarSequence = !1, combinable = !0;
      for (let branch of branches) {
        let chars = getStarExtglobSequenceChars(branch);
        if (chars) {
          sawStarSequence = !0, safeChars.push(...chars);
          continue;
        }
        let literal = normalizeSimpleBranch(branch);
        if (literal && literal.length === 1) {
          safeChars.push(literal);
          continue;
        }
        if (combinable = !1, repeatedExtglobRecursion(branch) > max)
          return { risky: !0 };
      }
      return sawStarSequence ? combinable ? { risky: !0, safeOutput: buildCharClassStar([...new Set(safeChars)]) } : { risky: !0 } : { risky: !1 };
    }, parse = (input, options2) => {
      if (typeof input != "string")
        throw new TypeError("Expected a string");
      input = REPLACEMENTS[input] || input;
      let opts = { ...options2 }, max = typeof opts.maxLength == "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH, len = input.length;
      if (len > max)
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      let bos = { type: "bos", value: "", output: opts.prepend || "" }, tokens = [bos], capture = opts.capture ? "" : "?:", PLATFORM_CHARS = constants.globChars(opts.windows), EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS), {
        DOT_LITERAL,
        PLUS_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOT_SLASH,
        NO_DOTS_SLASH,
        QMARK,
        QMARK_NO_DOT,
        STAR,
        START_ANCHOR
      } = PLATFORM_CHARS, globstar = (opts2) => `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`, nodot = opts.dot ? "" : NO_DOT, qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT, star = opts.bash === !0 ? globstar(opts) : STAR;
      opts.capture && (star = `(${star})`), typeof opts.noext == "boolean" && (opts.noextglob = opts.noext);
      let state = {
        input,
        index: -1,
        start: 0,
        dot: opts.dot === !0,
        consumed: "",
        output: "",
        prefix: "",
        backtrack: !1,
        negated: !1,
        brackets: 0,
        braces: 0,
        parens: 0,
        quotes: 0,
        globstar: !1,
        tokens
      };
      input = utils.removePrefix(input, state), len = input.length;
      let extglobs = [], braces = [], stack = [], prev = bos, value, eos = () => state.index === len - 1, peek = state.peek = (n = 1) => input[state.index + n], advance = state.advance = () => input[++state.index] || "", remaining = () => input.slice(state.index + 1), consume = (value2 = "", num = 0) => {
        state.consumed += value2, state.index += num;
      }, append2 = (token) => {
        state.output += token.output != null ? token.output : token.value, consume(token.value);
      }, negate = () => {
        let count = 1;
        for (; peek() === "!" && (peek(2) !== "(" || peek(3) === "?"); )
          advance(), state.start++, count++;
        return count % 2 === 0 ? !1 : (state.negated = !0, state.start++, !0);
      }, increment = (type) => {
        state[type]++, stack.push(type);
      }, decrement = (type) => {
        state[type]--, stack.pop();
      }, push2 = (tok) => {
        if (prev.type === "globstar") {
          let isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace"), isExtglob = tok.extglob === !0 || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
          tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob && (state.output = state.output.slice(0, -prev.output.length), prev.type = "star", prev.value = "*", prev.output = star, state.output += prev.output);
        }
        if (extglobs.length && tok.type !== "paren" && (extglobs[extglobs.length - 1].inner += tok.value), (tok.value || tok.output) && append2(tok), prev && prev.type === "text" && tok.type === "text") {
          prev.output = (prev.output || prev.value) + tok.value, prev.value += tok.value;
          return;
        }
        tok.prev = prev, tokens.push(tok), prev = tok;
      }, extglobOpen = (type, value2) => {
        let token = { ...EXTGLOB_CHARS[value2], conditions: 1, inner: "" };
        token.prev = prev, token.parens = state.parens, token.output = state.output, token.startIndex = state.index, token.tokensIndex = tokens.length;
        let output = (opts.capture ? "(" : "") + token.open;
        increment("parens"), push2({ type, value: value2, output: state.output ? "" : ONE_CHAR }), push2({ type: "paren", extglob: !0, value: advance(), output }), extglobs.push(token);
      }, extglobClose = (token) => {
        let literal = input.slice(token.startIndex, state.index + 1), body = input.slice(token.startIndex + 2, state.index), analysis = analyzeRepeatedExtglob(body, opts);
        if ((token.type === "plus" || token.type === "star") && analysis.risky) {
          let safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0, open = tokens[token.tokensIndex];
          open.type = "text", open.value = literal, open.output = safeOutput || utils.escapeRegex(literal);
          for (let i = token.tokensIndex + 1; i < tokens.length; i++)
            tokens[i].value = "", tokens[i].output = "", delete tokens[i].suffix;
          state.output = token.output + open.output, state.backtrack = !0, push2({ type: "paren", extglob: !0, value, output: "" }), decrement("parens");
          return;
        }
        let output = token.close + (opts.capture ? ")" : ""), rest;
        if (token.type === "negate") {
          let extglobStar = star;
          if (token.inner && token.inner.length > 1 && token.inner.includes("/") && (extglobStar = globstar(opts)), (extglobStar !== star || eos() || /^\)+$/.test(remaining())) && (output = token.close = `)$))${extglobStar}`), token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
            let expression = parse(rest, { ...options2, fastpaths: !1 }).output;
            output = token.close = `)${expression})${extglobStar})`;
          }
          token.prev.type === "bos" && (state.negatedExtglob = !0);
        }
        push2({ type: "paren", extglob: !0, value, output }), decrement("parens");
      };
      if (opts.fastpaths !== !1 && !/(^[*!]|[/()[\]{}"])/.test(input)) {
        let backslashes = !1, output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => first === "\\" ? (backslashes = !0, m) : first === "?" ? esc ? esc + first + (rest ? QMARK.repeat(rest.length) : "") : index === 0 ? qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "") : QMARK.repeat(chars.length) : first === "." ? DOT_LITERAL.repeat(chars.length) : first === "*" ? esc ? esc + first + (rest ? star : "") : star : esc ? m : `\\${m}`);
        return backslashes === !0 && (opts.unescape === !0 ? output = output.replace(/\\/g, "") : output = output.replace(/\\+/g, (m) => m.length % 2 === 0 ? "\\\\" : m ? "\\" : "")), output === input && opts.contains === !0 ? (state.output = input, state) : (state.output = utils.wrapOutput(output, state, options2), state);
      }
      for (; !eos(); ) {
        if (value = advance(), value === "\0")
          continue;
        if (value === "\\") {
          let next = peek();
          if (next === "/" && opts.bash !== !0 || next === "." || next === ";")
            continue;
          if (!next) {
            value += "\\", push2({ type: "text", value });
            continue;
          }
          let match = /^\\+/.exec(remaining()), slashes = 0;
          if (match && match[0].length > 2 && (slashes = match[0].length, state.index += slashes, slashes % 2 !== 0 && (value += "\\")), opts.unescape === !0 ? value = advance() : value += advance(), state.brackets === 0) {
            push2({ type: "text", value });
            continue;
          }
        }
        if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
          if (opts.posix !== !1 && value === ":") {
            let inner = prev.value.slice(1);
            if (inner.includes("[") && (prev.posix = !0, inner.includes(":"))) {
              let idx = prev.value.lastIndexOf("["), pre = prev.value.slice(0, idx), rest2 = prev.value.slice(idx + 2), posix = POSIX_REGEX_SOURCE[rest2];
              if (posix) {
                prev.value = pre + posix, state.backtrack = !0, advance(), !bos.output && tokens.indexOf(prev) === 1 && (bos.output = ONE_CHAR);
                continue;
              }
            }
          }
          (value === "[" && peek() !== ":" || value === "-" && peek() === "]") && (value = `\\${value}`), value === "]" && (prev.value === "[" || prev.value === "[^") && (value = `\\${value}`), opts.posix === !0 && value === "!" && prev.value === "[" && (value = "^"), prev.value += value, append2({ value });
          continue;
        }
        if (state.quotes === 1 && value !== '"') {
          value = utils.escapeRegex(value), prev.value += value, append2({ value });
          continue;
        }
        if (value === '"') {
          state.quotes = state.quotes === 1 ? 0 : 1, opts.keepQuotes === !0 && push2({ type: "text", value });
          continue;
        }
        if (value === "(") {
          increment("parens"), push2({ type: "paren", value });
          continue;
        }
        if (value === ")") {
          if (state.parens === 0 && opts.strictBrackets === !0)
            throw new SyntaxError(syntaxError("opening", "("));
          let extglob = extglobs[extglobs.length - 1];
          if (extglob && state.parens === extglob.parens + 1) {
            extglobClose(extglobs.pop());
            continue;
          }
          push2({ type: "paren", value, output: state.parens ? ")" : "\\)" }), decrement("parens");
          continue;
        }
        if (value === "[") {
          if (opts.nobracket === !0 || !remaining().includes("]")) {
            if (opts.nobracket !== !0 && opts.strictBrackets === !0)
              throw new SyntaxError(syntaxError("closing", "]"));
            value = `\\${value}`;
          } else
            increment("brackets");
          push2({ type: "bracket", value });
          continue;
        }
        if (value === "]") {
          if (opts.nobracket === !0 || prev && prev.type === "bracket" && prev.value.length === 1) {
            push2({ type: "text", value, output: `\\${value}` });
            continue;
          }
          if (state.brackets === 0) {
            if (opts.strictBrackets === !0)
              throw new SyntaxError(syntaxError("opening", "["));
            push2({ type: "text", value, output: `\\${value}` });
            continue;
          }
          decrement("brackets");
          let prevValue = prev.value.slice(1);
          if (prev.posix !== !0 && prevValue[0] === "^" && !prevValue.includes("/") && (value = `/${value}`), prev.value += value, append2({ value }), opts.literalBrackets === !1 || utils.hasRegexChars(prevValue))
            continue;
          let escaped = utils.escapeRegex(prev.value);
          if (state.output = state.output.slice(0, -prev.value.length), opts.literalBrackets === !0) {
            state.output += escaped, prev.value = escaped;
            continue;
          }
          prev.value = `(${capture}${escaped}|${prev.value})`, state.output += prev.value;
          continue;
        }
        if (value === "{" && opts.nobrace !== !0) {
          increment("braces");
          let open = {
            type: "brace",
            value,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open), push2(open);
          continue;
        }
        if (value === "}") {
          let brace = braces[braces.length - 1];
          if (opts.nobrace === !0 || !brace) {
            push2({ type: "text", value, output: value });
            continue;
          }
          let output = ")";
          if (brace.dots === !0) {
            let arr = tokens.slice(), range = [];
            for (let i = arr.length - 1; i >= 0 && (tokens.pop(), arr[i].type !== "brace"); i--)
              arr[i].type !== "dots" && range.unshift(arr[i].value);
            output = expandRange(range, opts), state.backtrack = !0;
          }
          if (brace.comma !== !0 && brace.dots !== !0) {
            let out = state.output.slice(0, brace.outputIndex), toks = state.tokens.slice(brace.tokensIndex);
            brace.value = brace.output = "\\{", value = output = "\\}", state.output = out;
            for (let t of toks)
              state.output += t.output || t.value;
          }
          push2({ type: "brace", value, output }), decrement("braces"), braces.pop();
          continue;
        }
        if (value === "|") {
          extglobs.length > 0 && extglobs[extglobs.length - 1].conditions++, push2({ type: "text", value });
          continue;
        }
        if (value === ",") {
          let output = value, brace = braces[braces.length - 1];
          brace && stack[stack.length - 1] === "braces" && (brace.comma = !0, output = "|"), push2({ type: "comma", value, output });
          continue;
        }
        if (value === "/") {
          if (prev.type === "dot" && state.index === state.start + 1) {
            state.start = state.index + 1, state.consumed = "", state.output = "", tokens.pop(), prev = bos;
            continue;
          }
          push2({ type: "slash", value, output: SLASH_LITERAL });
          continue;
        }
        if (value === ".") {
          if (state.braces > 0 && prev.type === "dot") {
            prev.value === "." && (prev.output = DOT_LITERAL);
            let brace = braces[braces.length - 1];
            prev.type = "dots", prev.output += value, prev.value += value, brace.dots = !0;
            continue;
          }
          if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
            push2({ type: "text", value, output: DOT_LITERAL });
            continue;
          }
          push2({ type: "dot", value, output: DOT_LITERAL });
          continue;
        }
        if (value === "?") {
          if (!(prev && prev.value === "(") && opts.noextglob !== !0 && peek() === "(" && peek(2) !== "?") {
            extglobOpen("qmark", value);
            continue;
          }
          if (prev && prev.type === "paren") {
            let next = peek(), output = value;
            (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) && (output = `\\${value}`), push2({ type: "text", value, output });
            continue;
          }
          if (opts.dot !== !0 && (prev.type === "slash" || prev.type === "bos")) {
            push2({ type: "qmark", value, output: QMARK_NO_DOT });
            continue;
          }
          push2({ type: "qmark", value, output: QMARK });
          continue;
        }
        if (value === "!") {
          if (opts.noextglob !== !0 && peek() === "(" && (peek(2) !== "?" || !/[!=<:]/.test(peek(3)))) {
            extglobOpen("negate", value);
            continue;
          }
          if (opts.nonegate !== !0 && state.index === 0) {
            negate();
            continue;
          }
        }
        if (value === "+") {
          if (opts.noextglob !== !0 && peek() === "(" && peek(2) !== "?") {
            extglobOpen("plus", value);
            continue;
          }
          if (prev && prev.value === "(" || opts.regex === !1) {
            push2({ type: "plus", value, output: PLUS_LITERAL });
            continue;
          }
          if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
            push2({ type: "plus", value });
            continue;
          }
          push2({ type: "plus", value: PLUS_LITERAL });
          continue;
        }
        if (value === "@") {
          if (opts.noextglob !== !0 && peek() === "(" && peek(2) !== "?") {
            push2({ type: "at", extglob: !0, value, output: "" });
            continue;
          }
          push2({ type: "text", value });
          continue;
        }
        if (value !== "*") {
          (value === "$" || value === "^") && (value = `\\${value}`);
          let match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
          match && (value += match[0], state.index += match[0].length), push2({ type: "text", value });
          continue;
        }
        if (prev && (prev.type === "globstar" || prev.star === !0)) {
          prev.type = "star", prev.star = !0, prev.value += value, prev.output = star, state.backtrack = !0, state.globstar = !0, consume(value);
          continue;
        }
        let rest = remaining();
        if (opts.noextglob !== !0 && /^\([^?]/.test(rest)) {
          extglobOpen("star", value);
          continue;
        }
        if (prev.type === "star") {
          if (opts.noglobstar === !0) {
            consume(value);
            continue;
          }
          let prior = prev.prev, before = prior.prev, isStart = prior.type === "slash" || prior.type === "bos", afterStar = before && (before.type === "star" || before.type === "globstar");
          if (opts.bash === !0 && (!isStart || rest[0] && rest[0] !== "/")) {
            push2({ type: "star", value, output: "" });
            continue;
          }
          let isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace"), isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
          if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
            push2({ type: "star", value, output: "" });
            continue;
          }
          for (; rest.slice(0, 3) === "/**"; ) {
            let after = input[state.index + 4];
            if (after && after !== "/")
              break;
            rest = rest.slice(3), consume("/**", 3);
          }
          let isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
          if (prior.type === "bos" && eos()) {
            prev.type = "globstar", prev.value += value, prev.output = globstar(opts), state.output = prev.output, state.globstar = !0, consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
            state.output = state.output.slice(0, -(prior.output + prev.output).length), prior.output = `(?:${prior.output}`, prev.type = "globstar", prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)"), prev.value += value, state.globstar = !0, state.output += prior.output + prev.output, consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
            let end = rest[1] !== void 0 ? "|$" : "";
            state.output = state.output.slice(0, -(prior.output + prev.output).length), prior.output = `(?:${prior.output}`, prev.type = "globstar", prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`, prev.value += value, state.output += prior.output + prev.output, state.globstar = !0, consume(value + advance()), push2({ type: "slash", value: "/", output: "" });
            continue;
          }
          if (prior.type === "bos" && rest[0] === "/") {
            prev.type = "globstar", prev.value += value, prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`, state.output = prev.output, state.globstar = !0, consume(value + advance()), push2({ type: "slash", value: "/", output: "" });
            continue;
          }
          state.output = state.output.slice(0, -prev.output.length), prev.type = "globstar", prev.output = globstar(opts), prev.value += value, state.output += prev.output, state.globstar = !0, consume(value);
          continue;
        }
        let token = { type: "star", value, output: star };
        if (opts.bash === !0) {
          token.output = ".*?", (prev.type === "bos" || prev.type === "slash") && (token.output = nodot + token.output), push2(token);
          continue;
        }
        if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === !0) {
          token.output = value, push2(token);
          continue;
        }
        (state.index === state.start || prev.type === "slash" || prev.type === "dot") && (prev.type === "dot" ? (state.output += NO_DOT_SLASH, prev.output += NO_DOT_SLASH) : opts.dot === !0 ? (state.output += NO_DOTS_SLASH, prev.output += NO_DOTS_SLASH) : (state.output += nodot, prev.output += nodot), peek() !== "*" && (state.output += ONE_CHAR, prev.output += ONE_CHAR)), push2(token);
      }
      for (; state.brackets > 0; ) {
        if (opts.strictBrackets === !0) throw new SyntaxError(syntaxError("closing", "]"));
        state.output = utils.escapeLast(state.output, "["), decrement("brackets");
      }
      for (; state.parens > 0; ) {
        if (opts.strictBrackets === !0) throw new SyntaxError(syntaxError("closing", ")"));
        state.output = utils.escapeLast(state.output, "("), decrement("parens");
      }
      for (; state.braces > 0; ) {
        if (opts.strictBrackets === !0) throw new SyntaxError(syntaxError("closing", "}"));
        state.output = utils.escapeLast(state.output, "{"), decrement("braces");
      }
      if (opts.strictSlashes !== !0 && (prev.type === "star" || prev.type === "bracket") && push2({ type: "maybe_slash", value: "", output: `${SLASH_LITERAL}?` }), state.backtrack === !0) {
        state.output = "";
        for (let token of state.tokens)
          state.output += token.output != null ? token.output : token.value, token.suffix && (state.output += token.suffix);
      }
      return state;
    };
    parse.fastpaths = (input, options2) => {
      let opts = { ...options2 }, max = typeof opts.maxLength == "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH, len = input.length;
      if (len > max)
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      input = REPLACEMENTS[input] || input;
      let {
        DOT_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOTS,
        NO_DOTS_SLASH,
        STAR,
        START_ANCHOR
      } = constants.globChars(opts.windows), nodot = opts.dot ? NO_DOTS : NO_DOT, slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT, capture = opts.capture ? "" : "?:", state = { negated: !1, prefix: "" }, star = opts.bash === !0 ? ".*?" : STAR;
      opts.capture && (star = `(${star})`);
      let globstar = (opts2) => opts2.noglobstar === !0 ? star : `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`, create = (str) => {
        switch (str) {
          case "*":
            return `${nodot}${ONE_CHAR}${star}`;
          case ".*":
            return `${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*.*":
            return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*/*":
            return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
          case "**":
            return nodot + globstar(opts);
          case "**/*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
          case "**/*.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "**/.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
          default: {
            let match = /^(.*?)\.(\w+)$/.exec(str);
            if (!match) return;
            let source2 = create(match[1]);
            return source2 ? source2 + DOT_LITERAL + match[2] : void 0;
          }
        }
      }, output = utils.removePrefix(input, state), source = create(output);
      return source && opts.strictSlashes !== !0 && (source += `${SLASH_LITERAL}?`), source;
    };
    module2.exports = parse;
  }
});

// node_modules/picomatch/lib/picomatch.js
var require_picomatch = __commonJS({
  "node_modules/picomatch/lib/picomatch.js"(exports2, module2) {
    "use strict";
    var scan = require_scan(), parse = require_parse(), utils = require_utils(), constants = require_constants(), isObject2 = (val) => val && typeof val == "object" && !Array.isArray(val), picomatch = (glob, options2, returnState = !1) => {
      if (Array.isArray(glob)) {
        let fns = glob.map((input) => picomatch(input, options2, returnState));
        return (str) => {
          for (let isMatch of fns) {
            let state2 = isMatch(str);
            if (state2) return state2;
          }
          return !1;
        };
      }
      let isState = isObject2(glob) && glob.tokens && glob.input;
      if (glob === "" || typeof glob != "string" && !isState)
        throw new TypeError("Expected pattern to be a non-empty string");
      let opts = options2 || {}, posix = opts.windows, regex = isState ? picomatch.compileRe(glob, options2) : picomatch.makeRe(glob, options2, !1, !0), state = regex.state;
      delete regex.state;
      let isIgnored = () => !1;
      if (opts.ignore) {
        let ignoreOpts = { ...options2, ignore: null, onMatch: null, onResult: null };
        isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
      }
      let matcher = (input, returnObject = !1) => {
        let { isMatch, match, output } = picomatch.test(input, regex, options2, { glob, posix }), result = { glob, state, regex, posix, input, output, match, isMatch };
        return typeof opts.onResult == "function" && opts.onResult(result), isMatch === !1 ? (result.isMatch = !1, returnObject ? result : !1) : isIgnored(input) ? (typeof opts.onIgnore == "function" && opts.onIgnore(result), result.isMatch = !1, returnObject ? result : !1) : (typeof opts.onMatch == "function" && opts.onMatch(result), returnObject ? result : !0);
      };
      return returnState && (matcher.state = state), matcher;
    };
    picomatch.test = (input, regex, options2, { glob, posix } = {}) => {
      if (typeof input != "string")
        throw new TypeError("Expected input to be a string");
      if (input === "")
        return { isMatch: !1, output: "" };
      let opts = options2 || {}, format = opts.format || (posix ? utils.toPosixSlashes : null), match = input === glob, output = match && format ? format(input) : input;
      return match === !1 && (output = format ? format(input) : input, match = output === glob), (match === !1 || opts.capture === !0) && (opts.matchBase === !0 || opts.basename === !0 ? match = picomatch.matchBase(input, regex, options2, posix) : match = regex.exec(output)), { isMatch: !!match, match, output };
    };
    picomatch.matchBase = (input, glob, options2, posix = options2 && options2.windows) => (glob instanceof RegExp ? glob : picomatch.makeRe(glob, options2)).test(utils.basename(input, { windows: posix }));
    picomatch.isMatch = (str, patterns, options2) => picomatch(patterns, options2)(str);
    picomatch.parse = (pattern, options2) => Array.isArray(pattern) ? pattern.map((p) => picomatch.parse(p, options2)) : parse(pattern, { ...options2, fastpaths: !1 });
    picomatch.scan = (input, options2) => scan(input, options2);
    picomatch.compileRe = (state, options2, returnOutput = !1, returnState = !1) => {
      if (returnOutput === !0)
        return state.output;
      let opts = options2 || {}, prepend = opts.contains ? "" : "^", append2 = opts.contains ? "" : "$", source = `${prepend}(?:${state.output})${append2}`;
      state && state.negated === !0 && (source = `^(?!${source}).*$`);
      let regex = picomatch.toRegex(source, options2);
      return returnState === !0 && (regex.state = state), regex;
    };
    picomatch.makeRe = (input, options2 = {}, returnOutput = !1, returnState = !1) => {
      if (!input || typeof input != "string")
        throw new TypeError("Expected a non-empty string");
      let parsed = { negated: !1, fastpaths: !0 };
      return options2.fastpaths !== !1 && (input[0] === "." || input[0] === "*") && (parsed.output = parse.fastpaths(input, options2)), parsed.output || (parsed = parse(input, options2)), picomatch.compileRe(parsed, options2, returnOutput, returnState);
    };
    picomatch.toRegex = (source, options2) => {
      try {
        let opts = options2 || {};
        return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
      } catch (err) {
        if (options2 && options2.debug === !0) throw err;
        return /$^/;
      }
    };
    picomatch.constants = constants;
    module2.exports = picomatch;
  }
});

// node_modules/picomatch/index.js
var require_picomatch2 = __commonJS({
  "node_modules/picomatch/index.js"(exports2, module2) {
    "use strict";
    var pico = require_picomatch(), utils = require_utils();
    function picomatch(glob, options2, returnState = !1) {
      return options2 && (options2.windows === null || options2.windows === void 0) && (options2 = { ...options2, windows: utils.isWindows() }), pico(glob, options2, returnState);
    }
    Object.assign(picomatch, pico);
    module2.exports = picomatch;
  }
});

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports2.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// validators:validators:config
var require_validators_config = __commonJS({
  "validators:validators:config"(exports2, module2) {
    "use strict";
    module2.exports = validate10;
    module2.exports.default = validate10;
    var schema11 = { $schema: "http://json-schema.org/draft-07/schema#", title: "Configuration of eks-kit", type: "object", additionalProperties: !1, properties: { $schema: { type: "string" }, extends: { type: "array", items: { type: "string" }, description: "Paths of configs that this one builds on, from the folder of this file. What stands here wins." }, preset: { enum: ["recommended", "strict", "validity", "pss-baseline", "pss-restricted", "upgrade"], default: "recommended", description: "Which rules run where nothing else says so." }, rules: { $ref: "#/definitions/rules" }, cluster: { type: "object", additionalProperties: !1, required: [], properties: { name: { type: "string", description: "Name of the EKS cluster; picks one of several that the files describe." }, kubernetesVersion: { type: "string", pattern: "^1\\.[0-9]+$", description: 'Minor version, such as "1.34". Quote it: 1.30 is the number 1.3.' }, autoMode: { type: "boolean", description: "Whether EKS Auto Mode runs the nodes." } }, description: "The cluster that the files go to. Default: what the files tell." }, clusters: { type: "array", items: { type: "object", additionalProperties: !1, required: ["files"], properties: { files: { type: "array", items: { type: "string" }, description: "Globs from the folder of this file." }, name: { type: "string", description: "Name of the EKS cluster; picks one of several that the files describe." }, kubernetesVersion: { type: "string", pattern: "^1\\.[0-9]+$", description: 'Minor version, such as "1.34". Quote it: 1.30 is the number 1.3.' }, autoMode: { type: "boolean", description: "Whether EKS Auto Mode runs the nodes." } } }, description: "Several clusters in one repository. The last entry that matches a file wins over `cluster`." }, exclude: { type: "array", items: { type: "string" }, description: "Globs of files that are neither read nor reported, even when they are named." }, overrides: { type: "array", description: "Other settings for some files. The last entry that matches wins.", items: { type: "object", additionalProperties: !1, required: ["files", "rules"], properties: { files: { type: "array", items: { type: "string" }, description: "Globs from the folder of this file." }, rules: { $ref: "#/definitions/rules" } } } }, suppressions: { type: "array", items: { type: "object", additionalProperties: !1, required: ["rule", "reason"], properties: { rule: { enum: ["bare-pod", "image-tag-mutable", "suppression-expired", "suppression-unknown-rule", "suppression-unused", "suppression-without-reason", "yaml-duplicate-key", "yaml-syntax"] }, reason: { type: "string", minLength: 1, description: "Why this is right here." }, files: { type: "array", items: { type: "string" }, description: "Globs from the folder of this file." }, kind: { type: "string" }, namespace: { type: "string" }, name: { type: "string" }, expires: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", description: "ISO date; from that day on nothing is suppressed and the entry itself is reported." } } } }, podTemplates: { type: "array", description: "Custom kinds that carry a pod template.", items: { type: "object", additionalProperties: !1, required: ["kind", "path"], properties: { kind: { type: "string" }, apiVersion: { type: "string" }, path: { type: "string", description: "Where the template stands, such as `spec.template`." } } } }, complete: { type: "boolean", default: !1, description: "The files given are all there is: what they lack does not exist." } }, definitions: { rules: { type: "object", additionalProperties: !1, properties: { "bare-pod": { description: "Let a controller own pods that should keep running", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "image-tag-mutable": { description: "Pin images to a version or a digest", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", properties: { tags: { type: "array", items: { type: "string" }, description: "Tags that count as moving." } }, additionalProperties: !1 }] }] }, "suppression-expired": { description: "Renew or remove a suppression that has expired", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "suppression-unknown-rule": { description: "Name a rule that exists in a suppression", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "suppression-unused": { description: "Remove suppressions that suppress nothing", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "suppression-without-reason": { description: "Give a reason with every suppression", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "yaml-duplicate-key": { description: "Set a key once in a mapping", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "yaml-syntax": { description: "A file must be readable", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] } } }, level: { enum: ["off", "error", "warning", "info"] } } }, func2 = Object.prototype.hasOwnProperty, func3 = require_ucs2length().default, schema12 = { type: "object", additionalProperties: !1, properties: { "bare-pod": { description: "Let a controller own pods that should keep running", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "image-tag-mutable": { description: "Pin images to a version or a digest", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", properties: { tags: { type: "array", items: { type: "string" }, description: "Tags that count as moving." } }, additionalProperties: !1 }] }] }, "suppression-expired": { description: "Renew or remove a suppression that has expired", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "suppression-unknown-rule": { description: "Name a rule that exists in a suppression", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "suppression-unused": { description: "Remove suppressions that suppress nothing", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "suppression-without-reason": { description: "Give a reason with every suppression", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "yaml-duplicate-key": { description: "Set a key once in a mapping", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "yaml-syntax": { description: "A file must be readable", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] } } }, schema13 = { enum: ["off", "error", "warning", "info"] };
    function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null, errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (let key0 in data)
          if (!(key0 === "bare-pod" || key0 === "image-tag-mutable" || key0 === "suppression-expired" || key0 === "suppression-unknown-rule" || key0 === "suppression-unused" || key0 === "suppression-without-reason" || key0 === "yaml-duplicate-key" || key0 === "yaml-syntax")) {
            let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12, data };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        if (data["bare-pod"] !== void 0) {
          let data0 = data["bare-pod"], _errs3 = errors, valid1 = !1, passing0 = null, _errs4 = errors;
          if (!(data0 === "off" || data0 === "error" || data0 === "warning" || data0 === "info")) {
            let err1 = { instancePath: instancePath + "/bare-pod", schemaPath: "#/definitions/level/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data0 };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
          var _valid0 = _errs4 === errors;
          _valid0 && (valid1 = !0, passing0 = 0);
          let _errs6 = errors;
          if (Array.isArray(data0)) {
            if (data0.length > 2) {
              let err2 = { instancePath: instancePath + "/bare-pod", schemaPath: "#/properties/bare-pod/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema12.properties["bare-pod"].oneOf[1], data: data0 };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data0.length < 2) {
              let err3 = { instancePath: instancePath + "/bare-pod", schemaPath: "#/properties/bare-pod/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema12.properties["bare-pod"].oneOf[1], data: data0 };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            let len0 = data0.length;
            if (len0 > 0) {
              let data1 = data0[0];
              if (!(data1 === "off" || data1 === "error" || data1 === "warning" || data1 === "info" || data1 === "on")) {
                let err4 = { instancePath: instancePath + "/bare-pod/0", schemaPath: "#/properties/bare-pod/oneOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema12.properties["bare-pod"].oneOf[1].items[0].enum }, message: "must be equal to one of the allowed values", schema: schema12.properties["bare-pod"].oneOf[1].items[0].enum, parentSchema: schema12.properties["bare-pod"].oneOf[1].items[0], data: data1 };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
            }
            if (len0 > 1) {
              let data2 = data0[1];
              if (data2 && typeof data2 == "object" && !Array.isArray(data2))
                for (let key1 in data2) {
                  let err5 = { instancePath: instancePath + "/bare-pod/1", schemaPath: "#/properties/bare-pod/oneOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties["bare-pod"].oneOf[1].items[1], data: data2 };
                  vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                }
              else {
                let err6 = { instancePath: instancePath + "/bare-pod/1", schemaPath: "#/properties/bare-pod/oneOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties["bare-pod"].oneOf[1].items[1].type, parentSchema: schema12.properties["bare-pod"].oneOf[1].items[1], data: data2 };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            }
          } else {
            let err7 = { instancePath: instancePath + "/bare-pod", schemaPath: "#/properties/bare-pod/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["bare-pod"].oneOf[1].type, parentSchema: schema12.properties["bare-pod"].oneOf[1], data: data0 };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          var _valid0 = _errs6 === errors;
          if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
            errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
          else {
            let err8 = { instancePath: instancePath + "/bare-pod", schemaPath: "#/properties/bare-pod/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema12.properties["bare-pod"].oneOf, parentSchema: schema12.properties["bare-pod"], data: data0 };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data["image-tag-mutable"] !== void 0) {
          let data3 = data["image-tag-mutable"], _errs13 = errors, valid4 = !1, passing1 = null, _errs14 = errors;
          if (!(data3 === "off" || data3 === "error" || data3 === "warning" || data3 === "info")) {
            let err9 = { instancePath: instancePath + "/image-tag-mutable", schemaPath: "#/definitions/level/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data3 };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          var _valid1 = _errs14 === errors;
          _valid1 && (valid4 = !0, passing1 = 0);
          let _errs16 = errors;
          if (Array.isArray(data3)) {
            if (data3.length > 2) {
              let err10 = { instancePath: instancePath + "/image-tag-mutable", schemaPath: "#/properties/image-tag-mutable/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema12.properties["image-tag-mutable"].oneOf[1], data: data3 };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data3.length < 2) {
              let err11 = { instancePath: instancePath + "/image-tag-mutable", schemaPath: "#/properties/image-tag-mutable/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema12.properties["image-tag-mutable"].oneOf[1], data: data3 };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            let len1 = data3.length;
            if (len1 > 0) {
              let data4 = data3[0];
              if (!(data4 === "off" || data4 === "error" || data4 === "warning" || data4 === "info" || data4 === "on")) {
                let err12 = { instancePath: instancePath + "/image-tag-mutable/0", schemaPath: "#/properties/image-tag-mutable/oneOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema12.properties["image-tag-mutable"].oneOf[1].items[0].enum }, message: "must be equal to one of the allowed values", schema: schema12.properties["image-tag-mutable"].oneOf[1].items[0].enum, parentSchema: schema12.properties["image-tag-mutable"].oneOf[1].items[0], data: data4 };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            }
            if (len1 > 1) {
              let data5 = data3[1];
              if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                for (let key2 in data5)
                  if (key2 !== "tags") {
                    let err13 = { instancePath: instancePath + "/image-tag-mutable/1", schemaPath: "#/properties/image-tag-mutable/oneOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties["image-tag-mutable"].oneOf[1].items[1], data: data5 };
                    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                  }
                if (data5.tags !== void 0) {
                  let data6 = data5.tags;
                  if (Array.isArray(data6)) {
                    let len2 = data6.length;
                    for (let i0 = 0; i0 < len2; i0++) {
                      let data7 = data6[i0];
                      if (typeof data7 != "string") {
                        let err14 = { instancePath: instancePath + "/image-tag-mutable/1/tags/" + i0, schemaPath: "#/properties/image-tag-mutable/oneOf/1/items/1/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties["image-tag-mutable"].oneOf[1].items[1].properties.tags.items.type, parentSchema: schema12.properties["image-tag-mutable"].oneOf[1].items[1].properties.tags.items, data: data7 };
                        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                      }
                    }
                  } else {
                    let err15 = { instancePath: instancePath + "/image-tag-mutable/1/tags", schemaPath: "#/properties/image-tag-mutable/oneOf/1/items/1/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["image-tag-mutable"].oneOf[1].items[1].properties.tags.type, parentSchema: schema12.properties["image-tag-mutable"].oneOf[1].items[1].properties.tags, data: data6 };
                    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                  }
                }
              } else {
                let err16 = { instancePath: instancePath + "/image-tag-mutable/1", schemaPath: "#/properties/image-tag-mutable/oneOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties["image-tag-mutable"].oneOf[1].items[1].type, parentSchema: schema12.properties["image-tag-mutable"].oneOf[1].items[1], data: data5 };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
            }
          } else {
            let err17 = { instancePath: instancePath + "/image-tag-mutable", schemaPath: "#/properties/image-tag-mutable/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["image-tag-mutable"].oneOf[1].type, parentSchema: schema12.properties["image-tag-mutable"].oneOf[1], data: data3 };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
          var _valid1 = _errs16 === errors;
          if (_valid1 && valid4 ? (valid4 = !1, passing1 = [passing1, 1]) : _valid1 && (valid4 = !0, passing1 = 1), valid4)
            errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
          else {
            let err18 = { instancePath: instancePath + "/image-tag-mutable", schemaPath: "#/properties/image-tag-mutable/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf", schema: schema12.properties["image-tag-mutable"].oneOf, parentSchema: schema12.properties["image-tag-mutable"], data: data3 };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
        if (data["suppression-expired"] !== void 0) {
          let data8 = data["suppression-expired"], _errs27 = errors, valid10 = !1, passing2 = null, _errs28 = errors;
          if (!(data8 === "off" || data8 === "error" || data8 === "warning" || data8 === "info")) {
            let err19 = { instancePath: instancePath + "/suppression-expired", schemaPath: "#/definitions/level/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data8 };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
          var _valid2 = _errs28 === errors;
          _valid2 && (valid10 = !0, passing2 = 0);
          let _errs30 = errors;
          if (Array.isArray(data8)) {
            if (data8.length > 2) {
              let err20 = { instancePath: instancePath + "/suppression-expired", schemaPath: "#/properties/suppression-expired/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema12.properties["suppression-expired"].oneOf[1], data: data8 };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            if (data8.length < 2) {
              let err21 = { instancePath: instancePath + "/suppression-expired", schemaPath: "#/properties/suppression-expired/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema12.properties["suppression-expired"].oneOf[1], data: data8 };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            let len3 = data8.length;
            if (len3 > 0) {
              let data9 = data8[0];
              if (!(data9 === "off" || data9 === "error" || data9 === "warning" || data9 === "info" || data9 === "on")) {
                let err22 = { instancePath: instancePath + "/suppression-expired/0", schemaPath: "#/properties/suppression-expired/oneOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema12.properties["suppression-expired"].oneOf[1].items[0].enum }, message: "must be equal to one of the allowed values", schema: schema12.properties["suppression-expired"].oneOf[1].items[0].enum, parentSchema: schema12.properties["suppression-expired"].oneOf[1].items[0], data: data9 };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
            }
            if (len3 > 1) {
              let data10 = data8[1];
              if (data10 && typeof data10 == "object" && !Array.isArray(data10))
                for (let key3 in data10) {
                  let err23 = { instancePath: instancePath + "/suppression-expired/1", schemaPath: "#/properties/suppression-expired/oneOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties["suppression-expired"].oneOf[1].items[1], data: data10 };
                  vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                }
              else {
                let err24 = { instancePath: instancePath + "/suppression-expired/1", schemaPath: "#/properties/suppression-expired/oneOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties["suppression-expired"].oneOf[1].items[1].type, parentSchema: schema12.properties["suppression-expired"].oneOf[1].items[1], data: data10 };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
            }
          } else {
            let err25 = { instancePath: instancePath + "/suppression-expired", schemaPath: "#/properties/suppression-expired/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["suppression-expired"].oneOf[1].type, parentSchema: schema12.properties["suppression-expired"].oneOf[1], data: data8 };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
          var _valid2 = _errs30 === errors;
          if (_valid2 && valid10 ? (valid10 = !1, passing2 = [passing2, 1]) : _valid2 && (valid10 = !0, passing2 = 1), valid10)
            errors = _errs27, vErrors !== null && (_errs27 ? vErrors.length = _errs27 : vErrors = null);
          else {
            let err26 = { instancePath: instancePath + "/suppression-expired", schemaPath: "#/properties/suppression-expired/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf", schema: schema12.properties["suppression-expired"].oneOf, parentSchema: schema12.properties["suppression-expired"], data: data8 };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
        if (data["suppression-unknown-rule"] !== void 0) {
          let data11 = data["suppression-unknown-rule"], _errs37 = errors, valid13 = !1, passing3 = null, _errs38 = errors;
          if (!(data11 === "off" || data11 === "error" || data11 === "warning" || data11 === "info")) {
            let err27 = { instancePath: instancePath + "/suppression-unknown-rule", schemaPath: "#/definitions/level/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data11 };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
          var _valid3 = _errs38 === errors;
          _valid3 && (valid13 = !0, passing3 = 0);
          let _errs40 = errors;
          if (Array.isArray(data11)) {
            if (data11.length > 2) {
              let err28 = { instancePath: instancePath + "/suppression-unknown-rule", schemaPath: "#/properties/suppression-unknown-rule/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema12.properties["suppression-unknown-rule"].oneOf[1], data: data11 };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
            if (data11.length < 2) {
              let err29 = { instancePath: instancePath + "/suppression-unknown-rule", schemaPath: "#/properties/suppression-unknown-rule/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema12.properties["suppression-unknown-rule"].oneOf[1], data: data11 };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
            let len4 = data11.length;
            if (len4 > 0) {
              let data12 = data11[0];
              if (!(data12 === "off" || data12 === "error" || data12 === "warning" || data12 === "info" || data12 === "on")) {
                let err30 = { instancePath: instancePath + "/suppression-unknown-rule/0", schemaPath: "#/properties/suppression-unknown-rule/oneOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema12.properties["suppression-unknown-rule"].oneOf[1].items[0].enum }, message: "must be equal to one of the allowed values", schema: schema12.properties["suppression-unknown-rule"].oneOf[1].items[0].enum, parentSchema: schema12.properties["suppression-unknown-rule"].oneOf[1].items[0], data: data12 };
                vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
              }
            }
            if (len4 > 1) {
              let data13 = data11[1];
              if (data13 && typeof data13 == "object" && !Array.isArray(data13))
                for (let key4 in data13) {
                  let err31 = { instancePath: instancePath + "/suppression-unknown-rule/1", schemaPath: "#/properties/suppression-unknown-rule/oneOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties["suppression-unknown-rule"].oneOf[1].items[1], data: data13 };
                  vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                }
              else {
                let err32 = { instancePath: instancePath + "/suppression-unknown-rule/1", schemaPath: "#/properties/suppression-unknown-rule/oneOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties["suppression-unknown-rule"].oneOf[1].items[1].type, parentSchema: schema12.properties["suppression-unknown-rule"].oneOf[1].items[1], data: data13 };
                vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
              }
            }
          } else {
            let err33 = { instancePath: instancePath + "/suppression-unknown-rule", schemaPath: "#/properties/suppression-unknown-rule/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["suppression-unknown-rule"].oneOf[1].type, parentSchema: schema12.properties["suppression-unknown-rule"].oneOf[1], data: data11 };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
          var _valid3 = _errs40 === errors;
          if (_valid3 && valid13 ? (valid13 = !1, passing3 = [passing3, 1]) : _valid3 && (valid13 = !0, passing3 = 1), valid13)
            errors = _errs37, vErrors !== null && (_errs37 ? vErrors.length = _errs37 : vErrors = null);
          else {
            let err34 = { instancePath: instancePath + "/suppression-unknown-rule", schemaPath: "#/properties/suppression-unknown-rule/oneOf", keyword: "oneOf", params: { passingSchemas: passing3 }, message: "must match exactly one schema in oneOf", schema: schema12.properties["suppression-unknown-rule"].oneOf, parentSchema: schema12.properties["suppression-unknown-rule"], data: data11 };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
        }
        if (data["suppression-unused"] !== void 0) {
          let data14 = data["suppression-unused"], _errs47 = errors, valid16 = !1, passing4 = null, _errs48 = errors;
          if (!(data14 === "off" || data14 === "error" || data14 === "warning" || data14 === "info")) {
            let err35 = { instancePath: instancePath + "/suppression-unused", schemaPath: "#/definitions/level/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data14 };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
          var _valid4 = _errs48 === errors;
          _valid4 && (valid16 = !0, passing4 = 0);
          let _errs50 = errors;
          if (Array.isArray(data14)) {
            if (data14.length > 2) {
              let err36 = { instancePath: instancePath + "/suppression-unused", schemaPath: "#/properties/suppression-unused/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema12.properties["suppression-unused"].oneOf[1], data: data14 };
              vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
            }
            if (data14.length < 2) {
              let err37 = { instancePath: instancePath + "/suppression-unused", schemaPath: "#/properties/suppression-unused/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema12.properties["suppression-unused"].oneOf[1], data: data14 };
              vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
            }
            let len5 = data14.length;
            if (len5 > 0) {
              let data15 = data14[0];
              if (!(data15 === "off" || data15 === "error" || data15 === "warning" || data15 === "info" || data15 === "on")) {
                let err38 = { instancePath: instancePath + "/suppression-unused/0", schemaPath: "#/properties/suppression-unused/oneOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema12.properties["suppression-unused"].oneOf[1].items[0].enum }, message: "must be equal to one of the allowed values", schema: schema12.properties["suppression-unused"].oneOf[1].items[0].enum, parentSchema: schema12.properties["suppression-unused"].oneOf[1].items[0], data: data15 };
                vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
              }
            }
            if (len5 > 1) {
              let data16 = data14[1];
              if (data16 && typeof data16 == "object" && !Array.isArray(data16))
                for (let key5 in data16) {
                  let err39 = { instancePath: instancePath + "/suppression-unused/1", schemaPath: "#/properties/suppression-unused/oneOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties["suppression-unused"].oneOf[1].items[1], data: data16 };
                  vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                }
              else {
                let err40 = { instancePath: instancePath + "/suppression-unused/1", schemaPath: "#/properties/suppression-unused/oneOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties["suppression-unused"].oneOf[1].items[1].type, parentSchema: schema12.properties["suppression-unused"].oneOf[1].items[1], data: data16 };
                vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
              }
            }
          } else {
            let err41 = { instancePath: instancePath + "/suppression-unused", schemaPath: "#/properties/suppression-unused/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["suppression-unused"].oneOf[1].type, parentSchema: schema12.properties["suppression-unused"].oneOf[1], data: data14 };
            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
          }
          var _valid4 = _errs50 === errors;
          if (_valid4 && valid16 ? (valid16 = !1, passing4 = [passing4, 1]) : _valid4 && (valid16 = !0, passing4 = 1), valid16)
            errors = _errs47, vErrors !== null && (_errs47 ? vErrors.length = _errs47 : vErrors = null);
          else {
            let err42 = { instancePath: instancePath + "/suppression-unused", schemaPath: "#/properties/suppression-unused/oneOf", keyword: "oneOf", params: { passingSchemas: passing4 }, message: "must match exactly one schema in oneOf", schema: schema12.properties["suppression-unused"].oneOf, parentSchema: schema12.properties["suppression-unused"], data: data14 };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
        }
        if (data["suppression-without-reason"] !== void 0) {
          let data17 = data["suppression-without-reason"], _errs57 = errors, valid19 = !1, passing5 = null, _errs58 = errors;
          if (!(data17 === "off" || data17 === "error" || data17 === "warning" || data17 === "info")) {
            let err43 = { instancePath: instancePath + "/suppression-without-reason", schemaPath: "#/definitions/level/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data17 };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
          var _valid5 = _errs58 === errors;
          _valid5 && (valid19 = !0, passing5 = 0);
          let _errs60 = errors;
          if (Array.isArray(data17)) {
            if (data17.length > 2) {
              let err44 = { instancePath: instancePath + "/suppression-without-reason", schemaPath: "#/properties/suppression-without-reason/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema12.properties["suppression-without-reason"].oneOf[1], data: data17 };
              vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
            }
            if (data17.length < 2) {
              let err45 = { instancePath: instancePath + "/suppression-without-reason", schemaPath: "#/properties/suppression-without-reason/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema12.properties["suppression-without-reason"].oneOf[1], data: data17 };
              vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
            }
            let len6 = data17.length;
            if (len6 > 0) {
              let data18 = data17[0];
              if (!(data18 === "off" || data18 === "error" || data18 === "warning" || data18 === "info" || data18 === "on")) {
                let err46 = { instancePath: instancePath + "/suppression-without-reason/0", schemaPath: "#/properties/suppression-without-reason/oneOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema12.properties["suppression-without-reason"].oneOf[1].items[0].enum }, message: "must be equal to one of the allowed values", schema: schema12.properties["suppression-without-reason"].oneOf[1].items[0].enum, parentSchema: schema12.properties["suppression-without-reason"].oneOf[1].items[0], data: data18 };
                vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
              }
            }
            if (len6 > 1) {
              let data19 = data17[1];
              if (data19 && typeof data19 == "object" && !Array.isArray(data19))
                for (let key6 in data19) {
                  let err47 = { instancePath: instancePath + "/suppression-without-reason/1", schemaPath: "#/properties/suppression-without-reason/oneOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties["suppression-without-reason"].oneOf[1].items[1], data: data19 };
                  vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                }
              else {
                let err48 = { instancePath: instancePath + "/suppression-without-reason/1", schemaPath: "#/properties/suppression-without-reason/oneOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties["suppression-without-reason"].oneOf[1].items[1].type, parentSchema: schema12.properties["suppression-without-reason"].oneOf[1].items[1], data: data19 };
                vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
              }
            }
          } else {
            let err49 = { instancePath: instancePath + "/suppression-without-reason", schemaPath: "#/properties/suppression-without-reason/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["suppression-without-reason"].oneOf[1].type, parentSchema: schema12.properties["suppression-without-reason"].oneOf[1], data: data17 };
            vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
          }
          var _valid5 = _errs60 === errors;
          if (_valid5 && valid19 ? (valid19 = !1, passing5 = [passing5, 1]) : _valid5 && (valid19 = !0, passing5 = 1), valid19)
            errors = _errs57, vErrors !== null && (_errs57 ? vErrors.length = _errs57 : vErrors = null);
          else {
            let err50 = { instancePath: instancePath + "/suppression-without-reason", schemaPath: "#/properties/suppression-without-reason/oneOf", keyword: "oneOf", params: { passingSchemas: passing5 }, message: "must match exactly one schema in oneOf", schema: schema12.properties["suppression-without-reason"].oneOf, parentSchema: schema12.properties["suppression-without-reason"], data: data17 };
            vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
          }
        }
        if (data["yaml-duplicate-key"] !== void 0) {
          let data20 = data["yaml-duplicate-key"], _errs67 = errors, valid22 = !1, passing6 = null, _errs68 = errors;
          if (!(data20 === "off" || data20 === "error" || data20 === "warning" || data20 === "info")) {
            let err51 = { instancePath: instancePath + "/yaml-duplicate-key", schemaPath: "#/definitions/level/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data20 };
            vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
          }
          var _valid6 = _errs68 === errors;
          _valid6 && (valid22 = !0, passing6 = 0);
          let _errs70 = errors;
          if (Array.isArray(data20)) {
            if (data20.length > 2) {
              let err52 = { instancePath: instancePath + "/yaml-duplicate-key", schemaPath: "#/properties/yaml-duplicate-key/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema12.properties["yaml-duplicate-key"].oneOf[1], data: data20 };
              vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
            }
            if (data20.length < 2) {
              let err53 = { instancePath: instancePath + "/yaml-duplicate-key", schemaPath: "#/properties/yaml-duplicate-key/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema12.properties["yaml-duplicate-key"].oneOf[1], data: data20 };
              vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
            }
            let len7 = data20.length;
            if (len7 > 0) {
              let data21 = data20[0];
              if (!(data21 === "off" || data21 === "error" || data21 === "warning" || data21 === "info" || data21 === "on")) {
                let err54 = { instancePath: instancePath + "/yaml-duplicate-key/0", schemaPath: "#/properties/yaml-duplicate-key/oneOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema12.properties["yaml-duplicate-key"].oneOf[1].items[0].enum }, message: "must be equal to one of the allowed values", schema: schema12.properties["yaml-duplicate-key"].oneOf[1].items[0].enum, parentSchema: schema12.properties["yaml-duplicate-key"].oneOf[1].items[0], data: data21 };
                vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
              }
            }
            if (len7 > 1) {
              let data22 = data20[1];
              if (data22 && typeof data22 == "object" && !Array.isArray(data22))
                for (let key7 in data22) {
                  let err55 = { instancePath: instancePath + "/yaml-duplicate-key/1", schemaPath: "#/properties/yaml-duplicate-key/oneOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties["yaml-duplicate-key"].oneOf[1].items[1], data: data22 };
                  vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                }
              else {
                let err56 = { instancePath: instancePath + "/yaml-duplicate-key/1", schemaPath: "#/properties/yaml-duplicate-key/oneOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties["yaml-duplicate-key"].oneOf[1].items[1].type, parentSchema: schema12.properties["yaml-duplicate-key"].oneOf[1].items[1], data: data22 };
                vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
              }
            }
          } else {
            let err57 = { instancePath: instancePath + "/yaml-duplicate-key", schemaPath: "#/properties/yaml-duplicate-key/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["yaml-duplicate-key"].oneOf[1].type, parentSchema: schema12.properties["yaml-duplicate-key"].oneOf[1], data: data20 };
            vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
          }
          var _valid6 = _errs70 === errors;
          if (_valid6 && valid22 ? (valid22 = !1, passing6 = [passing6, 1]) : _valid6 && (valid22 = !0, passing6 = 1), valid22)
            errors = _errs67, vErrors !== null && (_errs67 ? vErrors.length = _errs67 : vErrors = null);
          else {
            let err58 = { instancePath: instancePath + "/yaml-duplicate-key", schemaPath: "#/properties/yaml-duplicate-key/oneOf", keyword: "oneOf", params: { passingSchemas: passing6 }, message: "must match exactly one schema in oneOf", schema: schema12.properties["yaml-duplicate-key"].oneOf, parentSchema: schema12.properties["yaml-duplicate-key"], data: data20 };
            vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
          }
        }
        if (data["yaml-syntax"] !== void 0) {
          let data23 = data["yaml-syntax"], _errs77 = errors, valid25 = !1, passing7 = null, _errs78 = errors;
          if (!(data23 === "off" || data23 === "error" || data23 === "warning" || data23 === "info")) {
            let err59 = { instancePath: instancePath + "/yaml-syntax", schemaPath: "#/definitions/level/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data23 };
            vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
          }
          var _valid7 = _errs78 === errors;
          _valid7 && (valid25 = !0, passing7 = 0);
          let _errs80 = errors;
          if (Array.isArray(data23)) {
            if (data23.length > 2) {
              let err60 = { instancePath: instancePath + "/yaml-syntax", schemaPath: "#/properties/yaml-syntax/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema12.properties["yaml-syntax"].oneOf[1], data: data23 };
              vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
            }
            if (data23.length < 2) {
              let err61 = { instancePath: instancePath + "/yaml-syntax", schemaPath: "#/properties/yaml-syntax/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema12.properties["yaml-syntax"].oneOf[1], data: data23 };
              vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
            }
            let len8 = data23.length;
            if (len8 > 0) {
              let data24 = data23[0];
              if (!(data24 === "off" || data24 === "error" || data24 === "warning" || data24 === "info" || data24 === "on")) {
                let err62 = { instancePath: instancePath + "/yaml-syntax/0", schemaPath: "#/properties/yaml-syntax/oneOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema12.properties["yaml-syntax"].oneOf[1].items[0].enum }, message: "must be equal to one of the allowed values", schema: schema12.properties["yaml-syntax"].oneOf[1].items[0].enum, parentSchema: schema12.properties["yaml-syntax"].oneOf[1].items[0], data: data24 };
                vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
              }
            }
            if (len8 > 1) {
              let data25 = data23[1];
              if (data25 && typeof data25 == "object" && !Array.isArray(data25))
                for (let key8 in data25) {
                  let err63 = { instancePath: instancePath + "/yaml-syntax/1", schemaPath: "#/properties/yaml-syntax/oneOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties["yaml-syntax"].oneOf[1].items[1], data: data25 };
                  vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                }
              else {
                let err64 = { instancePath: instancePath + "/yaml-syntax/1", schemaPath: "#/properties/yaml-syntax/oneOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties["yaml-syntax"].oneOf[1].items[1].type, parentSchema: schema12.properties["yaml-syntax"].oneOf[1].items[1], data: data25 };
                vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
              }
            }
          } else {
            let err65 = { instancePath: instancePath + "/yaml-syntax", schemaPath: "#/properties/yaml-syntax/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["yaml-syntax"].oneOf[1].type, parentSchema: schema12.properties["yaml-syntax"].oneOf[1], data: data23 };
            vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
          }
          var _valid7 = _errs80 === errors;
          if (_valid7 && valid25 ? (valid25 = !1, passing7 = [passing7, 1]) : _valid7 && (valid25 = !0, passing7 = 1), valid25)
            errors = _errs77, vErrors !== null && (_errs77 ? vErrors.length = _errs77 : vErrors = null);
          else {
            let err66 = { instancePath: instancePath + "/yaml-syntax", schemaPath: "#/properties/yaml-syntax/oneOf", keyword: "oneOf", params: { passingSchemas: passing7 }, message: "must match exactly one schema in oneOf", schema: schema12.properties["yaml-syntax"].oneOf, parentSchema: schema12.properties["yaml-syntax"], data: data23 };
            vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
          }
        }
      } else {
        let err67 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.type, parentSchema: schema12, data };
        vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
      }
      return validate11.errors = vErrors, errors === 0;
    }
    var pattern0 = new RegExp("^1\\.[0-9]+$", "u"), pattern2 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
    function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null, errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (let key0 in data)
          if (!func2.call(schema11.properties, key0)) {
            let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema11, data };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        if (data.$schema !== void 0) {
          let data0 = data.$schema;
          if (typeof data0 != "string") {
            let err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.$schema.type, parentSchema: schema11.properties.$schema, data: data0 };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        }
        if (data.extends !== void 0) {
          let data1 = data.extends;
          if (Array.isArray(data1)) {
            let len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data2 = data1[i0];
              if (typeof data2 != "string") {
                let err2 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.extends.items.type, parentSchema: schema11.properties.extends.items, data: data2 };
                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
              }
            }
          } else {
            let err3 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.extends.type, parentSchema: schema11.properties.extends, data: data1 };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
        if (data.preset !== void 0) {
          let data3 = data.preset;
          if (!(data3 === "recommended" || data3 === "strict" || data3 === "validity" || data3 === "pss-baseline" || data3 === "pss-restricted" || data3 === "upgrade")) {
            let err4 = { instancePath: instancePath + "/preset", schemaPath: "#/properties/preset/enum", keyword: "enum", params: { allowedValues: schema11.properties.preset.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.preset.enum, parentSchema: schema11.properties.preset, data: data3 };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
        if (data.rules !== void 0 && (validate11(data.rules, { instancePath: instancePath + "/rules", parentData: data, parentDataProperty: "rules", rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length)), data.cluster !== void 0) {
          let data5 = data.cluster;
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            for (let key1 in data5)
              if (!(key1 === "name" || key1 === "kubernetesVersion" || key1 === "autoMode")) {
                let err5 = { instancePath: instancePath + "/cluster", schemaPath: "#/properties/cluster/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema11.properties.cluster, data: data5 };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
            if (data5.name !== void 0) {
              let data6 = data5.name;
              if (typeof data6 != "string") {
                let err6 = { instancePath: instancePath + "/cluster/name", schemaPath: "#/properties/cluster/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.cluster.properties.name.type, parentSchema: schema11.properties.cluster.properties.name, data: data6 };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            }
            if (data5.kubernetesVersion !== void 0) {
              let data7 = data5.kubernetesVersion;
              if (typeof data7 == "string") {
                if (!pattern0.test(data7)) {
                  let err7 = { instancePath: instancePath + "/cluster/kubernetesVersion", schemaPath: "#/properties/cluster/properties/kubernetesVersion/pattern", keyword: "pattern", params: { pattern: "^1\\.[0-9]+$" }, message: 'must match pattern "^1\\.[0-9]+$"', schema: "^1\\.[0-9]+$", parentSchema: schema11.properties.cluster.properties.kubernetesVersion, data: data7 };
                  vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                }
              } else {
                let err8 = { instancePath: instancePath + "/cluster/kubernetesVersion", schemaPath: "#/properties/cluster/properties/kubernetesVersion/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.cluster.properties.kubernetesVersion.type, parentSchema: schema11.properties.cluster.properties.kubernetesVersion, data: data7 };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            }
            if (data5.autoMode !== void 0) {
              let data8 = data5.autoMode;
              if (typeof data8 != "boolean") {
                let err9 = { instancePath: instancePath + "/cluster/autoMode", schemaPath: "#/properties/cluster/properties/autoMode/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema11.properties.cluster.properties.autoMode.type, parentSchema: schema11.properties.cluster.properties.autoMode, data: data8 };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            }
          } else {
            let err10 = { instancePath: instancePath + "/cluster", schemaPath: "#/properties/cluster/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.cluster.type, parentSchema: schema11.properties.cluster, data: data5 };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data.clusters !== void 0) {
          let data9 = data.clusters;
          if (Array.isArray(data9)) {
            let len1 = data9.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data10 = data9[i1];
              if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                if (data10.files === void 0) {
                  let err11 = { instancePath: instancePath + "/clusters/" + i1, schemaPath: "#/properties/clusters/items/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'", schema: schema11.properties.clusters.items.required, parentSchema: schema11.properties.clusters.items, data: data10 };
                  vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                }
                for (let key2 in data10)
                  if (!(key2 === "files" || key2 === "name" || key2 === "kubernetesVersion" || key2 === "autoMode")) {
                    let err12 = { instancePath: instancePath + "/clusters/" + i1, schemaPath: "#/properties/clusters/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema11.properties.clusters.items, data: data10 };
                    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                  }
                if (data10.files !== void 0) {
                  let data11 = data10.files;
                  if (Array.isArray(data11)) {
                    let len2 = data11.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      let data12 = data11[i2];
                      if (typeof data12 != "string") {
                        let err13 = { instancePath: instancePath + "/clusters/" + i1 + "/files/" + i2, schemaPath: "#/properties/clusters/items/properties/files/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.clusters.items.properties.files.items.type, parentSchema: schema11.properties.clusters.items.properties.files.items, data: data12 };
                        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                      }
                    }
                  } else {
                    let err14 = { instancePath: instancePath + "/clusters/" + i1 + "/files", schemaPath: "#/properties/clusters/items/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.clusters.items.properties.files.type, parentSchema: schema11.properties.clusters.items.properties.files, data: data11 };
                    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                  }
                }
                if (data10.name !== void 0) {
                  let data13 = data10.name;
                  if (typeof data13 != "string") {
                    let err15 = { instancePath: instancePath + "/clusters/" + i1 + "/name", schemaPath: "#/properties/clusters/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.clusters.items.properties.name.type, parentSchema: schema11.properties.clusters.items.properties.name, data: data13 };
                    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                  }
                }
                if (data10.kubernetesVersion !== void 0) {
                  let data14 = data10.kubernetesVersion;
                  if (typeof data14 == "string") {
                    if (!pattern0.test(data14)) {
                      let err16 = { instancePath: instancePath + "/clusters/" + i1 + "/kubernetesVersion", schemaPath: "#/properties/clusters/items/properties/kubernetesVersion/pattern", keyword: "pattern", params: { pattern: "^1\\.[0-9]+$" }, message: 'must match pattern "^1\\.[0-9]+$"', schema: "^1\\.[0-9]+$", parentSchema: schema11.properties.clusters.items.properties.kubernetesVersion, data: data14 };
                      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                    }
                  } else {
                    let err17 = { instancePath: instancePath + "/clusters/" + i1 + "/kubernetesVersion", schemaPath: "#/properties/clusters/items/properties/kubernetesVersion/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.clusters.items.properties.kubernetesVersion.type, parentSchema: schema11.properties.clusters.items.properties.kubernetesVersion, data: data14 };
                    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                  }
                }
                if (data10.autoMode !== void 0) {
                  let data15 = data10.autoMode;
                  if (typeof data15 != "boolean") {
                    let err18 = { instancePath: instancePath + "/clusters/" + i1 + "/autoMode", schemaPath: "#/properties/clusters/items/properties/autoMode/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema11.properties.clusters.items.properties.autoMode.type, parentSchema: schema11.properties.clusters.items.properties.autoMode, data: data15 };
                    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                  }
                }
              } else {
                let err19 = { instancePath: instancePath + "/clusters/" + i1, schemaPath: "#/properties/clusters/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.clusters.items.type, parentSchema: schema11.properties.clusters.items, data: data10 };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
            }
          } else {
            let err20 = { instancePath: instancePath + "/clusters", schemaPath: "#/properties/clusters/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.clusters.type, parentSchema: schema11.properties.clusters, data: data9 };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
        if (data.exclude !== void 0) {
          let data16 = data.exclude;
          if (Array.isArray(data16)) {
            let len3 = data16.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data17 = data16[i3];
              if (typeof data17 != "string") {
                let err21 = { instancePath: instancePath + "/exclude/" + i3, schemaPath: "#/properties/exclude/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.exclude.items.type, parentSchema: schema11.properties.exclude.items, data: data17 };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
              }
            }
          } else {
            let err22 = { instancePath: instancePath + "/exclude", schemaPath: "#/properties/exclude/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.exclude.type, parentSchema: schema11.properties.exclude, data: data16 };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
        if (data.overrides !== void 0) {
          let data18 = data.overrides;
          if (Array.isArray(data18)) {
            let len4 = data18.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data19 = data18[i4];
              if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                if (data19.files === void 0) {
                  let err23 = { instancePath: instancePath + "/overrides/" + i4, schemaPath: "#/properties/overrides/items/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'", schema: schema11.properties.overrides.items.required, parentSchema: schema11.properties.overrides.items, data: data19 };
                  vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                }
                if (data19.rules === void 0) {
                  let err24 = { instancePath: instancePath + "/overrides/" + i4, schemaPath: "#/properties/overrides/items/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'", schema: schema11.properties.overrides.items.required, parentSchema: schema11.properties.overrides.items, data: data19 };
                  vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                }
                for (let key3 in data19)
                  if (!(key3 === "files" || key3 === "rules")) {
                    let err25 = { instancePath: instancePath + "/overrides/" + i4, schemaPath: "#/properties/overrides/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema11.properties.overrides.items, data: data19 };
                    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                  }
                if (data19.files !== void 0) {
                  let data20 = data19.files;
                  if (Array.isArray(data20)) {
                    let len5 = data20.length;
                    for (let i5 = 0; i5 < len5; i5++) {
                      let data21 = data20[i5];
                      if (typeof data21 != "string") {
                        let err26 = { instancePath: instancePath + "/overrides/" + i4 + "/files/" + i5, schemaPath: "#/properties/overrides/items/properties/files/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.overrides.items.properties.files.items.type, parentSchema: schema11.properties.overrides.items.properties.files.items, data: data21 };
                        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                      }
                    }
                  } else {
                    let err27 = { instancePath: instancePath + "/overrides/" + i4 + "/files", schemaPath: "#/properties/overrides/items/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.overrides.items.properties.files.type, parentSchema: schema11.properties.overrides.items.properties.files, data: data20 };
                    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                  }
                }
                data19.rules !== void 0 && (validate11(data19.rules, { instancePath: instancePath + "/overrides/" + i4 + "/rules", parentData: data19, parentDataProperty: "rules", rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length));
              } else {
                let err28 = { instancePath: instancePath + "/overrides/" + i4, schemaPath: "#/properties/overrides/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.overrides.items.type, parentSchema: schema11.properties.overrides.items, data: data19 };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
            }
          } else {
            let err29 = { instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.overrides.type, parentSchema: schema11.properties.overrides, data: data18 };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        }
        if (data.suppressions !== void 0) {
          let data23 = data.suppressions;
          if (Array.isArray(data23)) {
            let len6 = data23.length;
            for (let i6 = 0; i6 < len6; i6++) {
              let data24 = data23[i6];
              if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                if (data24.rule === void 0) {
                  let err30 = { instancePath: instancePath + "/suppressions/" + i6, schemaPath: "#/properties/suppressions/items/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: schema11.properties.suppressions.items.required, parentSchema: schema11.properties.suppressions.items, data: data24 };
                  vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                }
                if (data24.reason === void 0) {
                  let err31 = { instancePath: instancePath + "/suppressions/" + i6, schemaPath: "#/properties/suppressions/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema11.properties.suppressions.items.required, parentSchema: schema11.properties.suppressions.items, data: data24 };
                  vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                }
                for (let key4 in data24)
                  if (!(key4 === "rule" || key4 === "reason" || key4 === "files" || key4 === "kind" || key4 === "namespace" || key4 === "name" || key4 === "expires")) {
                    let err32 = { instancePath: instancePath + "/suppressions/" + i6, schemaPath: "#/properties/suppressions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema11.properties.suppressions.items, data: data24 };
                    vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                  }
                if (data24.rule !== void 0) {
                  let data25 = data24.rule;
                  if (!(data25 === "bare-pod" || data25 === "image-tag-mutable" || data25 === "suppression-expired" || data25 === "suppression-unknown-rule" || data25 === "suppression-unused" || data25 === "suppression-without-reason" || data25 === "yaml-duplicate-key" || data25 === "yaml-syntax")) {
                    let err33 = { instancePath: instancePath + "/suppressions/" + i6 + "/rule", schemaPath: "#/properties/suppressions/items/properties/rule/enum", keyword: "enum", params: { allowedValues: schema11.properties.suppressions.items.properties.rule.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.suppressions.items.properties.rule.enum, parentSchema: schema11.properties.suppressions.items.properties.rule, data: data25 };
                    vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                  }
                }
                if (data24.reason !== void 0) {
                  let data26 = data24.reason;
                  if (typeof data26 == "string") {
                    if (func3(data26) < 1) {
                      let err34 = { instancePath: instancePath + "/suppressions/" + i6 + "/reason", schemaPath: "#/properties/suppressions/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.properties.suppressions.items.properties.reason, data: data26 };
                      vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                    }
                  } else {
                    let err35 = { instancePath: instancePath + "/suppressions/" + i6 + "/reason", schemaPath: "#/properties/suppressions/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.suppressions.items.properties.reason.type, parentSchema: schema11.properties.suppressions.items.properties.reason, data: data26 };
                    vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                  }
                }
                if (data24.files !== void 0) {
                  let data27 = data24.files;
                  if (Array.isArray(data27)) {
                    let len7 = data27.length;
                    for (let i7 = 0; i7 < len7; i7++) {
                      let data28 = data27[i7];
                      if (typeof data28 != "string") {
                        let err36 = { instancePath: instancePath + "/suppressions/" + i6 + "/files/" + i7, schemaPath: "#/properties/suppressions/items/properties/files/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.suppressions.items.properties.files.items.type, parentSchema: schema11.properties.suppressions.items.properties.files.items, data: data28 };
                        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                      }
                    }
                  } else {
                    let err37 = { instancePath: instancePath + "/suppressions/" + i6 + "/files", schemaPath: "#/properties/suppressions/items/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.suppressions.items.properties.files.type, parentSchema: schema11.properties.suppressions.items.properties.files, data: data27 };
                    vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                  }
                }
                if (data24.kind !== void 0) {
                  let data29 = data24.kind;
                  if (typeof data29 != "string") {
                    let err38 = { instancePath: instancePath + "/suppressions/" + i6 + "/kind", schemaPath: "#/properties/suppressions/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.suppressions.items.properties.kind.type, parentSchema: schema11.properties.suppressions.items.properties.kind, data: data29 };
                    vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                  }
                }
                if (data24.namespace !== void 0) {
                  let data30 = data24.namespace;
                  if (typeof data30 != "string") {
                    let err39 = { instancePath: instancePath + "/suppressions/" + i6 + "/namespace", schemaPath: "#/properties/suppressions/items/properties/namespace/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.suppressions.items.properties.namespace.type, parentSchema: schema11.properties.suppressions.items.properties.namespace, data: data30 };
                    vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                  }
                }
                if (data24.name !== void 0) {
                  let data31 = data24.name;
                  if (typeof data31 != "string") {
                    let err40 = { instancePath: instancePath + "/suppressions/" + i6 + "/name", schemaPath: "#/properties/suppressions/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.suppressions.items.properties.name.type, parentSchema: schema11.properties.suppressions.items.properties.name, data: data31 };
                    vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                  }
                }
                if (data24.expires !== void 0) {
                  let data32 = data24.expires;
                  if (typeof data32 == "string") {
                    if (!pattern2.test(data32)) {
                      let err41 = { instancePath: instancePath + "/suppressions/" + i6 + "/expires", schemaPath: "#/properties/suppressions/items/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema11.properties.suppressions.items.properties.expires, data: data32 };
                      vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                    }
                  } else {
                    let err42 = { instancePath: instancePath + "/suppressions/" + i6 + "/expires", schemaPath: "#/properties/suppressions/items/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.suppressions.items.properties.expires.type, parentSchema: schema11.properties.suppressions.items.properties.expires, data: data32 };
                    vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                  }
                }
              } else {
                let err43 = { instancePath: instancePath + "/suppressions/" + i6, schemaPath: "#/properties/suppressions/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.suppressions.items.type, parentSchema: schema11.properties.suppressions.items, data: data24 };
                vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
              }
            }
          } else {
            let err44 = { instancePath: instancePath + "/suppressions", schemaPath: "#/properties/suppressions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.suppressions.type, parentSchema: schema11.properties.suppressions, data: data23 };
            vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
          }
        }
        if (data.podTemplates !== void 0) {
          let data33 = data.podTemplates;
          if (Array.isArray(data33)) {
            let len8 = data33.length;
            for (let i8 = 0; i8 < len8; i8++) {
              let data34 = data33[i8];
              if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                if (data34.kind === void 0) {
                  let err45 = { instancePath: instancePath + "/podTemplates/" + i8, schemaPath: "#/properties/podTemplates/items/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema11.properties.podTemplates.items.required, parentSchema: schema11.properties.podTemplates.items, data: data34 };
                  vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                }
                if (data34.path === void 0) {
                  let err46 = { instancePath: instancePath + "/podTemplates/" + i8, schemaPath: "#/properties/podTemplates/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema11.properties.podTemplates.items.required, parentSchema: schema11.properties.podTemplates.items, data: data34 };
                  vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                }
                for (let key5 in data34)
                  if (!(key5 === "kind" || key5 === "apiVersion" || key5 === "path")) {
                    let err47 = { instancePath: instancePath + "/podTemplates/" + i8, schemaPath: "#/properties/podTemplates/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema11.properties.podTemplates.items, data: data34 };
                    vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                  }
                if (data34.kind !== void 0) {
                  let data35 = data34.kind;
                  if (typeof data35 != "string") {
                    let err48 = { instancePath: instancePath + "/podTemplates/" + i8 + "/kind", schemaPath: "#/properties/podTemplates/items/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.podTemplates.items.properties.kind.type, parentSchema: schema11.properties.podTemplates.items.properties.kind, data: data35 };
                    vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                  }
                }
                if (data34.apiVersion !== void 0) {
                  let data36 = data34.apiVersion;
                  if (typeof data36 != "string") {
                    let err49 = { instancePath: instancePath + "/podTemplates/" + i8 + "/apiVersion", schemaPath: "#/properties/podTemplates/items/properties/apiVersion/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.podTemplates.items.properties.apiVersion.type, parentSchema: schema11.properties.podTemplates.items.properties.apiVersion, data: data36 };
                    vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                  }
                }
                if (data34.path !== void 0) {
                  let data37 = data34.path;
                  if (typeof data37 != "string") {
                    let err50 = { instancePath: instancePath + "/podTemplates/" + i8 + "/path", schemaPath: "#/properties/podTemplates/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.podTemplates.items.properties.path.type, parentSchema: schema11.properties.podTemplates.items.properties.path, data: data37 };
                    vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                  }
                }
              } else {
                let err51 = { instancePath: instancePath + "/podTemplates/" + i8, schemaPath: "#/properties/podTemplates/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.properties.podTemplates.items.type, parentSchema: schema11.properties.podTemplates.items, data: data34 };
                vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
              }
            }
          } else {
            let err52 = { instancePath: instancePath + "/podTemplates", schemaPath: "#/properties/podTemplates/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.podTemplates.type, parentSchema: schema11.properties.podTemplates, data: data33 };
            vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
          }
        }
        if (data.complete !== void 0) {
          let data38 = data.complete;
          if (typeof data38 != "boolean") {
            let err53 = { instancePath: instancePath + "/complete", schemaPath: "#/properties/complete/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema11.properties.complete.type, parentSchema: schema11.properties.complete, data: data38 };
            vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
          }
        }
      } else {
        let err54 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.type, parentSchema: schema11, data };
        vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
      }
      return validate10.errors = vErrors, errors === 0;
    }
  }
});

// src/cli/validate-config.ts
var validate_config_exports = {};
__export(validate_config_exports, {
  validateConfig: () => validateConfig
});
var import_validators_config, validateConfig, init_validate_config = __esm({
  "src/cli/validate-config.ts"() {
    "use strict";
    import_validators_config = __toESM(require_validators_config(), 1), validateConfig = import_validators_config.default;
  }
});

// src/cli/errors.ts
var UsageError = class extends Error {
  name = "UsageError";
}, EXIT = { clean: 0, findings: 1, usage: 2, bug: 3 };

// src/cli/io.ts
var import_node_fs = require("node:fs");
function processIo() {
  return {
    stdin: () => (0, import_node_fs.readFileSync)(0, "utf8"),
    stdout: streamOf(process.stdout),
    stderr: streamOf(process.stderr),
    env: process.env,
    cwd: process.cwd(),
    now: () => /* @__PURE__ */ new Date()
  };
}
function streamOf(stream) {
  return stream.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
  }), { write: (text2) => {
    stream.write(text2);
  }, isTTY: stream.isTTY === !0, columns: stream.columns };
}

// node_modules/chalk/source/vendor/ansi-styles/index.js
var wrapAnsi16 = (offset = 0) => (code) => `\x1B[${code + offset}m`, wrapAnsi256 = (offset = 0) => (code) => `\x1B[${38 + offset};5;${code}m`, wrapAnsi16m = (offset = 0) => (red, green, blue) => `\x1B[${38 + offset};2;${red};${green};${blue}m`, styles = {
  modifier: {
    reset: [0, 0],
    // 21 isn't widely supported and 22 does the same thing
    bold: [1, 22],
    dim: [2, 22],
    italic: [3, 23],
    underline: [4, 24],
    overline: [53, 55],
    inverse: [7, 27],
    hidden: [8, 28],
    strikethrough: [9, 29]
  },
  color: {
    black: [30, 39],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    blue: [34, 39],
    magenta: [35, 39],
    cyan: [36, 39],
    white: [37, 39],
    // Bright color
    blackBright: [90, 39],
    gray: [90, 39],
    // Alias of `blackBright`
    grey: [90, 39],
    // Alias of `blackBright`
    redBright: [91, 39],
    greenBright: [92, 39],
    yellowBright: [93, 39],
    blueBright: [94, 39],
    magentaBright: [95, 39],
    cyanBright: [96, 39],
    whiteBright: [97, 39]
  },
  bgColor: {
    bgBlack: [40, 49],
    bgRed: [41, 49],
    bgGreen: [42, 49],
    bgYellow: [43, 49],
    bgBlue: [44, 49],
    bgMagenta: [45, 49],
    bgCyan: [46, 49],
    bgWhite: [47, 49],
    // Bright color
    bgBlackBright: [100, 49],
    bgGray: [100, 49],
    // Alias of `bgBlackBright`
    bgGrey: [100, 49],
    // Alias of `bgBlackBright`
    bgRedBright: [101, 49],
    bgGreenBright: [102, 49],
    bgYellowBright: [103, 49],
    bgBlueBright: [104, 49],
    bgMagentaBright: [105, 49],
    bgCyanBright: [106, 49],
    bgWhiteBright: [107, 49]
  }
}, modifierNames = Object.keys(styles.modifier), foregroundColorNames = Object.keys(styles.color), backgroundColorNames = Object.keys(styles.bgColor), colorNames = [...foregroundColorNames, ...backgroundColorNames];
function assembleStyles() {
  let codes = /* @__PURE__ */ new Map();
  for (let [groupName, group] of Object.entries(styles)) {
    for (let [styleName, style] of Object.entries(group))
      styles[styleName] = {
        open: `\x1B[${style[0]}m`,
        close: `\x1B[${style[1]}m`
      }, group[styleName] = styles[styleName], codes.set(style[0], style[1]);
    Object.defineProperty(styles, groupName, {
      value: group,
      enumerable: !1
    });
  }
  return Object.defineProperty(styles, "codes", {
    value: codes,
    enumerable: !1
  }), styles.color.close = "\x1B[39m", styles.bgColor.close = "\x1B[49m", styles.color.ansi = wrapAnsi16(), styles.color.ansi256 = wrapAnsi256(), styles.color.ansi16m = wrapAnsi16m(), styles.bgColor.ansi = wrapAnsi16(10), styles.bgColor.ansi256 = wrapAnsi256(10), styles.bgColor.ansi16m = wrapAnsi16m(10), Object.defineProperties(styles, {
    rgbToAnsi256: {
      value(red, green, blue) {
        return red === green && green === blue ? red < 8 ? 16 : red > 248 ? 231 : Math.round((red - 8) / 247 * 24) + 232 : 16 + 36 * Math.round(red / 255 * 5) + 6 * Math.round(green / 255 * 5) + Math.round(blue / 255 * 5);
      },
      enumerable: !1
    },
    hexToRgb: {
      value(hex) {
        let matches = /[a-f\d]{6}|[a-f\d]{3}/i.exec(hex.toString(16));
        if (!matches)
          return [0, 0, 0];
        let [colorString] = matches;
        colorString.length === 3 && (colorString = [...colorString].map((character) => character + character).join(""));
        let integer = Number.parseInt(colorString, 16);
        return [
          /* eslint-disable no-bitwise */
          integer >> 16 & 255,
          integer >> 8 & 255,
          integer & 255
          /* eslint-enable no-bitwise */
        ];
      },
      enumerable: !1
    },
    hexToAnsi256: {
      value: (hex) => styles.rgbToAnsi256(...styles.hexToRgb(hex)),
      enumerable: !1
    },
    ansi256ToAnsi: {
      value(code) {
        if (code < 8)
          return 30 + code;
        if (code < 16)
          return 90 + (code - 8);
        let red, green, blue;
        if (code >= 232)
          red = ((code - 232) * 10 + 8) / 255, green = red, blue = red;
        else {
          code -= 16;
          let remainder = code % 36;
          red = Math.floor(code / 36) / 5, green = Math.floor(remainder / 6) / 5, blue = remainder % 6 / 5;
        }
        let value = Math.max(red, green, blue) * 2;
        if (value === 0)
          return 30;
        let result = 30 + (Math.round(blue) << 2 | Math.round(green) << 1 | Math.round(red));
        return value === 2 && (result += 60), result;
      },
      enumerable: !1
    },
    rgbToAnsi: {
      value: (red, green, blue) => styles.ansi256ToAnsi(styles.rgbToAnsi256(red, green, blue)),
      enumerable: !1
    },
    hexToAnsi: {
      value: (hex) => styles.ansi256ToAnsi(styles.hexToAnsi256(hex)),
      enumerable: !1
    }
  }), styles;
}
var ansiStyles = assembleStyles(), ansi_styles_default = ansiStyles;

// node_modules/chalk/source/vendor/supports-color/index.js
var import_node_process = __toESM(require("node:process"), 1), import_node_os = __toESM(require("node:os"), 1), import_node_tty = __toESM(require("node:tty"), 1);
function hasFlag(flag, argv = globalThis.Deno ? globalThis.Deno.args : import_node_process.default.argv) {
  let prefix = flag.startsWith("-") ? "" : flag.length === 1 ? "-" : "--", position = argv.indexOf(prefix + flag), terminatorPosition = argv.indexOf("--");
  return position !== -1 && (terminatorPosition === -1 || position < terminatorPosition);
}
var { env } = import_node_process.default, flagForceColor;
hasFlag("no-color") || hasFlag("no-colors") || hasFlag("color=false") || hasFlag("color=never") ? flagForceColor = 0 : (hasFlag("color") || hasFlag("colors") || hasFlag("color=true") || hasFlag("color=always")) && (flagForceColor = 1);
function envForceColor() {
  if ("FORCE_COLOR" in env)
    return env.FORCE_COLOR === "true" ? 1 : env.FORCE_COLOR === "false" ? 0 : env.FORCE_COLOR.length === 0 ? 1 : Math.min(Number.parseInt(env.FORCE_COLOR, 10), 3);
}
function translateLevel(level) {
  return level === 0 ? !1 : {
    level,
    hasBasic: !0,
    has256: level >= 2,
    has16m: level >= 3
  };
}
function _supportsColor(haveStream, { streamIsTTY, sniffFlags = !0 } = {}) {
  let noFlagForceColor = envForceColor();
  noFlagForceColor !== void 0 && (flagForceColor = noFlagForceColor);
  let forceColor = sniffFlags ? flagForceColor : noFlagForceColor;
  if (forceColor === 0)
    return 0;
  if (sniffFlags) {
    if (hasFlag("color=16m") || hasFlag("color=full") || hasFlag("color=truecolor"))
      return 3;
    if (hasFlag("color=256"))
      return 2;
  }
  if ("TF_BUILD" in env && "AGENT_NAME" in env)
    return 1;
  if (haveStream && !streamIsTTY && forceColor === void 0)
    return 0;
  let min = forceColor || 0;
  if (env.TERM === "dumb")
    return min;
  if (import_node_process.default.platform === "win32") {
    let osRelease = import_node_os.default.release().split(".");
    return Number(osRelease[0]) >= 10 && Number(osRelease[2]) >= 10586 ? Number(osRelease[2]) >= 14931 ? 3 : 2 : 1;
  }
  if ("CI" in env)
    return ["GITHUB_ACTIONS", "GITEA_ACTIONS", "CIRCLECI"].some((key) => key in env) ? 3 : ["TRAVIS", "APPVEYOR", "GITLAB_CI", "BUILDKITE", "DRONE"].some((sign) => sign in env) || env.CI_NAME === "codeship" ? 1 : min;
  if ("TEAMCITY_VERSION" in env)
    return /^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(env.TEAMCITY_VERSION) ? 1 : 0;
  if (env.COLORTERM === "truecolor" || env.TERM === "xterm-kitty" || env.TERM === "xterm-ghostty" || env.TERM === "wezterm")
    return 3;
  if ("TERM_PROGRAM" in env) {
    let version = Number.parseInt((env.TERM_PROGRAM_VERSION || "").split(".")[0], 10);
    switch (env.TERM_PROGRAM) {
      case "iTerm.app":
        return version >= 3 ? 3 : 2;
      case "Apple_Terminal":
        return 2;
    }
  }
  return /-256(color)?$/i.test(env.TERM) ? 2 : /^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(env.TERM) || "COLORTERM" in env ? 1 : min;
}
function createSupportsColor(stream, options2 = {}) {
  let level = _supportsColor(stream, {
    streamIsTTY: stream && stream.isTTY,
    ...options2
  });
  return translateLevel(level);
}
var supportsColor = {
  stdout: createSupportsColor({ isTTY: import_node_tty.default.isatty(1) }),
  stderr: createSupportsColor({ isTTY: import_node_tty.default.isatty(2) })
}, supports_color_default = supportsColor;

// node_modules/chalk/source/utilities.js
function stringReplaceAll(string, substring, replacer) {
  let index = string.indexOf(substring);
  if (index === -1)
    return string;
  let substringLength = substring.length, endIndex = 0, returnValue = "";
  do
    returnValue += string.slice(endIndex, index) + substring + replacer, endIndex = index + substringLength, index = string.indexOf(substring, endIndex);
  while (index !== -1);
  return returnValue += string.slice(endIndex), returnValue;
}
function stringEncaseCRLFWithFirstIndex(string, prefix, postfix, index) {
  let endIndex = 0, returnValue = "";
  do {
    let gotCR = string[index - 1] === "\r";
    returnValue += string.slice(endIndex, gotCR ? index - 1 : index) + prefix + (gotCR ? `\r
` : `
`) + postfix, endIndex = index + 1, index = string.indexOf(`
`, endIndex);
  } while (index !== -1);
  return returnValue += string.slice(endIndex), returnValue;
}

// node_modules/chalk/source/index.js
var { stdout: stdoutColor, stderr: stderrColor } = supports_color_default, GENERATOR = /* @__PURE__ */ Symbol("GENERATOR"), STYLER = /* @__PURE__ */ Symbol("STYLER"), IS_EMPTY = /* @__PURE__ */ Symbol("IS_EMPTY"), levelMapping = [
  "ansi",
  "ansi",
  "ansi256",
  "ansi16m"
], styles2 = /* @__PURE__ */ Object.create(null), applyOptions = (object, options2 = {}) => {
  if (options2.level && !(Number.isInteger(options2.level) && options2.level >= 0 && options2.level <= 3))
    throw new Error("The `level` option should be an integer from 0 to 3");
  let colorLevel2 = stdoutColor ? stdoutColor.level : 0;
  object.level = options2.level === void 0 ? colorLevel2 : options2.level;
}, Chalk = class {
  constructor(options2) {
    return chalkFactory(options2);
  }
}, chalkFactory = (options2) => {
  let chalk2 = (...strings) => strings.join(" ");
  return applyOptions(chalk2, options2), Object.setPrototypeOf(chalk2, createChalk.prototype), chalk2;
};
function createChalk(options2) {
  return chalkFactory(options2);
}
Object.setPrototypeOf(createChalk.prototype, Function.prototype);
for (let [styleName, style] of Object.entries(ansi_styles_default))
  styles2[styleName] = {
    get() {
      let builder = createBuilder(this, createStyler(style.open, style.close, this[STYLER]), this[IS_EMPTY]);
      return Object.defineProperty(this, styleName, { value: builder }), builder;
    }
  };
styles2.visible = {
  get() {
    let builder = createBuilder(this, this[STYLER], !0);
    return Object.defineProperty(this, "visible", { value: builder }), builder;
  }
};
var getModelAnsi = (model, level, type, ...arguments_) => model === "rgb" ? level === "ansi16m" ? ansi_styles_default[type].ansi16m(...arguments_) : level === "ansi256" ? ansi_styles_default[type].ansi256(ansi_styles_default.rgbToAnsi256(...arguments_)) : ansi_styles_default[type].ansi(ansi_styles_default.rgbToAnsi(...arguments_)) : model === "hex" ? getModelAnsi("rgb", level, type, ...ansi_styles_default.hexToRgb(...arguments_)) : ansi_styles_default[type][model](...arguments_), usedModels = ["rgb", "hex", "ansi256"];
for (let model of usedModels) {
  styles2[model] = {
    get() {
      let { level } = this;
      return function(...arguments_) {
        let styler = createStyler(getModelAnsi(model, levelMapping[level], "color", ...arguments_), ansi_styles_default.color.close, this[STYLER]);
        return createBuilder(this, styler, this[IS_EMPTY]);
      };
    }
  };
  let bgModel = "bg" + model[0].toUpperCase() + model.slice(1);
  styles2[bgModel] = {
    get() {
      let { level } = this;
      return function(...arguments_) {
        let styler = createStyler(getModelAnsi(model, levelMapping[level], "bgColor", ...arguments_), ansi_styles_default.bgColor.close, this[STYLER]);
        return createBuilder(this, styler, this[IS_EMPTY]);
      };
    }
  };
}
var proto = Object.defineProperties(() => {
}, {
  ...styles2,
  level: {
    enumerable: !0,
    get() {
      return this[GENERATOR].level;
    },
    set(level) {
      this[GENERATOR].level = level;
    }
  }
}), createStyler = (open, close, parent) => {
  let openAll, closeAll;
  return parent === void 0 ? (openAll = open, closeAll = close) : (openAll = parent.openAll + open, closeAll = close + parent.closeAll), {
    open,
    close,
    openAll,
    closeAll,
    parent
  };
}, createBuilder = (self, _styler, _isEmpty) => {
  let builder = (...arguments_) => applyStyle(builder, arguments_.length === 1 ? "" + arguments_[0] : arguments_.join(" "));
  return Object.setPrototypeOf(builder, proto), builder[GENERATOR] = self, builder[STYLER] = _styler, builder[IS_EMPTY] = _isEmpty, builder;
}, applyStyle = (self, string) => {
  if (self.level <= 0 || !string)
    return self[IS_EMPTY] ? "" : string;
  let styler = self[STYLER];
  if (styler === void 0)
    return string;
  let { openAll, closeAll } = styler;
  if (string.includes("\x1B"))
    for (; styler !== void 0; )
      string = stringReplaceAll(string, styler.close, styler.open), styler = styler.parent;
  let lfIndex = string.indexOf(`
`);
  return lfIndex !== -1 && (string = stringEncaseCRLFWithFirstIndex(string, closeAll, openAll, lfIndex)), openAll + string + closeAll;
};
Object.defineProperties(createChalk.prototype, styles2);
var chalk = createChalk(), chalkStderr = createChalk({ level: stderrColor ? stderrColor.level : 0 });

// src/engine/rule.ts
var PRESETS = [
  "recommended",
  "strict",
  "validity",
  "pss-baseline",
  "pss-restricted",
  "upgrade"
];
function register(topic, rule) {
  return Object.freeze({ ...rule, topic, presets: rule.presets ?? ["recommended", "strict"] });
}

// src/model/image.ts
function parseImage(text2) {
  if (!text2) return;
  let [name = "", digest] = text2.split("@", 2), colon = name.indexOf(":", name.lastIndexOf("/") + 1);
  return colon < 0 ? { text: text2, repository: name, tag: void 0, digest } : { text: text2, repository: name.slice(0, colon), tag: name.slice(colon + 1), digest };
}

// src/model/loose.ts
var EMPTY = Object.freeze({});
function items(list) {
  let array = list;
  return Array.isArray(array) ? array.every(isMapping) ? array : array.map((item) => isMapping(item) ? item : EMPTY) : [];
}
function entries(mapping) {
  return isMapping(mapping) ? Object.entries(mapping) : [];
}
function isMapping(value) {
  return typeof value == "object" && value !== null && !Array.isArray(value);
}
function text(value) {
  return typeof value == "string" ? value : void 0;
}

// src/rules/images/image-tag-mutable.ts
var image_tag_mutable_default = {
  id: "image-tag-mutable",
  title: "Pin images to a version or a digest",
  severity: "warning",
  hygiene: !0,
  why: "A moving tag means another build after every restart: two pods of one rollout can run different code, and a rollback pulls the new code again.",
  help: "Use a version tag that is never moved (ECR can enforce that with immutable tags) or a digest, `repository@sha256:...`.",
  links: [
    "https://docs.aws.amazon.com/eks/latest/best-practices/image-security.html",
    "https://kubernetes.io/docs/concepts/containers/images/#image-names"
  ],
  options: {
    schema: {
      type: "object",
      properties: { tags: { type: "array", items: { type: "string" }, description: "Tags that count as moving." } },
      additionalProperties: !1
    },
    default: { tags: ["latest", "stable", "main", "master", "dev", "edge", "nightly"] }
  },
  on: {
    Container(container, { options: options2, report }) {
      let image = parseImage(text(container.data.image));
      !image || image.digest !== void 0 || (image.tag === void 0 ? report(container, {
        at: ["image"],
        message: `image \`${image.text}\` has no tag, which means \`latest\`; pin a version or a digest`
      }) : options2.tags.includes(image.tag) && report(container, {
        at: ["image"],
        message: `image \`${image.text}\` has the moving tag \`${image.tag}\`; pin a version or a digest`
      }));
    }
  },
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          restartPolicy: Never
          initContainers:
            - name: setup
              image: registry.example.com:5000/setup # <-
          containers:
            - name: web
              image: nginx:latest # <-
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          restartPolicy: Never
          initContainers:
            - name: setup
              image: registry.example.com:5000/setup:2.1.0
          containers:
            - name: web
              image: nginx:latest@sha256:4c0fdaa8b6341bfdeca5f18f7837462c80cff90527ee35ef185571e1c327beac
      `
    },
    {
      title: "an image that something else fills in",
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: \${REGISTRY}/web:latest
            - name: log
              image: "{{ .Values.image }}"
      `
    },
    {
      title: "other tags by option",
      options: { tags: ["production"] },
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:production # <-
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:latest
      `
    }
  ]
};

// src/rules/input/suppression-expired.ts
var suppression_expired_default = {
  id: "suppression-expired",
  title: "Renew or remove a suppression that has expired",
  severity: "error",
  why: "Somebody promised to have mended the fault by that day.",
  help: "Mend the fault and remove the entry, or agree on a new date.",
  links: [],
  on: {},
  examples: []
};

// src/rules/input/suppression-unknown-rule.ts
var suppression_unknown_rule_default = {
  id: "suppression-unknown-rule",
  title: "Name a rule that exists in a suppression",
  severity: "warning",
  why: "A suppression of a rule that does not exist suppresses nothing.",
  help: "Correct the name; `eks-kit rules` lists all.",
  links: [],
  on: {},
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            # eks-kit-ignore image-tag-mutabel: pinned by the release job # <-
            - name: web
              image: nginx:1.29.3
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              # eks-kit-ignore image-tag-mutable: the sidecar has no versions
              image: nginx:latest
      `
    }
  ]
};

// src/rules/input/suppression-unused.ts
var suppression_unused_default = {
  id: "suppression-unused",
  title: "Remove suppressions that suppress nothing",
  severity: "warning",
  why: "A suppression that outlives its cause hides the next fault in the same place.",
  help: "Remove it.",
  links: [],
  on: {},
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            # eks-kit-ignore image-tag-mutable: pinned by the release job # <-
            - name: web
              image: nginx:1.29.3
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              # eks-kit-ignore image-tag-mutable: the sidecar has no versions
              image: nginx:latest
      `
    }
  ]
};

// src/rules/input/suppression-without-reason.ts
var suppression_without_reason_default = {
  id: "suppression-without-reason",
  title: "Give a reason with every suppression",
  severity: "warning",
  why: "Who finds the suppression next year must be able to tell whether it still holds.",
  help: "Write the reason behind a colon.",
  links: [],
  on: {},
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              # eks-kit-ignore image-tag-mutable # <-
              image: nginx:latest
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              # eks-kit-ignore image-tag-mutable: the sidecar has no versions
              image: nginx:latest
      `
    }
  ]
};

// src/rules/input/yaml-duplicate-key.ts
var yaml_duplicate_key_default = {
  id: "yaml-duplicate-key",
  title: "Set a key once in a mapping",
  severity: "error",
  why: "kubectl keeps the last of two equal keys and drops the other without a word; stricter clients refuse the document.",
  help: "Remove or merge one of the two.",
  links: ["https://yaml.org/spec/1.2.2/#3213-node-comparison"],
  presets: ["recommended", "strict", "validity"],
  on: {},
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: settings
        data:
          color: blue
          color: green # <-
      `,
      good: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: settings
        data:
          color: green
      `
    }
  ]
};

// src/rules/input/yaml-syntax.ts
var yaml_syntax_default = {
  id: "yaml-syntax",
  title: "A file must be readable",
  severity: "error",
  why: "kubectl and the API server refuse the whole document, so nothing in it is applied.",
  help: "Mend the place that the message names.",
  links: ["https://yaml.org/spec/1.2.2/", "https://kubernetes.io/docs/reference/kubectl/conventions/"],
  presets: ["recommended", "strict", "validity"],
  on: {},
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: settings
        data:
          greeting: "hello # <-
      `,
      good: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: settings
        data:
          greeting: "hello"
      `
    }
  ]
};

// src/rules/index.ts
var codedRules = {
  images: [image_tag_mutable_default],
  input: [
    suppression_expired_default,
    suppression_unknown_rule_default,
    suppression_unused_default,
    suppression_without_reason_default,
    yaml_duplicate_key_default,
    yaml_syntax_default
  ]
};

// src/source/unknown.ts
var UNKNOWN = /* @__PURE__ */ Symbol("unknown"), SHELL = /(?<!\$)\$(?:\{[A-Za-z_][^}]*\}|[A-Za-z_]\w*)/, ACTION = /\{\{-?\s*(?:\.|\$|["(]|\/\*|(?:include|template|tpl|toYaml|if|else|with|range|end|define|block|default|quote|printf|lookup|required)\b|[\w-]+\.[\w.-]+)|\{%/;
function mayHoldPlaceholder(text2) {
  return text2.includes("$") || text2.includes("{{") || text2.includes("{%");
}
function holdsPlaceholder(text2) {
  return SHELL.test(text2) || ACTION.test(text2);
}
function holdsTemplateAction(text2) {
  return ACTION.test(text2);
}

// src/engine/declarative.ts
function compileRule(source, validators2) {
  let on = {};
  for (let [index, check] of source.checks.entries()) {
    let validator2 = validators2[index];
    if (!validator2) throw new Error(`${source.id}: check ${index} has no validator`);
    for (let name of check.on) {
      let before = on[name];
      on[name] = (node, context) => {
        before?.(node, context), runCheck(check, validator2, node, context);
      };
    }
  }
  let { checks: _, ...texts } = source;
  return { ...texts, on };
}
function runCheck(check, { when, assert }, node, context) {
  let data = node.document.at(node.path);
  if (when && !when(data) || assert(data)) return;
  let places = check.at ? [check.at] : failingPaths(assert.errors ?? []);
  for (let at2 of places) {
    let message = check.message.replaceAll("{value}", printable(node.document.at([...node.path, ...at2])));
    context.report(node, { at: at2, message, ...check.severity && { severity: check.severity } });
  }
}
function failingPaths(errors) {
  let paths = /* @__PURE__ */ new Map();
  for (let { keyword, instancePath, params } of errors) {
    if (keyword === "if" || keyword === "anyOf" || keyword === "allOf") continue;
    let path = [...parsePointer(instancePath), ...below(keyword, params)];
    paths.set(JSON.stringify(path), path);
  }
  return [...paths.values()];
}
function below(keyword, params) {
  let key = keyword === "required" ? params.missingProperty : params.additionalProperty;
  return typeof key == "string" ? [key] : [];
}
function parsePointer(pointer) {
  return pointer.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~")).map((part) => /^(?:0|[1-9]\d*)$/.test(part) ? Number(part) : part);
}
function printable(value) {
  return value === UNKNOWN || value === void 0 ? "" : typeof value == "string" ? value : JSON.stringify(value);
}

// src/rules/load.ts
var import_validators_rules = __toESM(require_validators_rules(), 1);
function loadDeclarativeRules() {
  return { reliability: [compileRule({ id: "bare-pod", title: "Let a controller own pods that should keep running", severity: "warning", hygiene: !0, why: "Nobody recreates a bare Pod after its node is gone: a node update, a scale-in or a Spot interruption ends it for good. A ReplicaSet or ReplicationController of its own is recreated but cannot be rolled out.", help: "Use a Deployment (or StatefulSet, DaemonSet, Job) with the same pod template.", links: ["https://docs.aws.amazon.com/eks/latest/best-practices/application.html", "https://kubernetes.io/docs/concepts/workloads/pods/#working-with-pods"], checks: [{ on: ["Pod"], when: { properties: { spec: { type: "object", properties: { restartPolicy: { const: "Always" } } }, metadata: { type: "object", properties: { ownerReferences: { maxItems: 0 }, annotations: { not: { anyOf: [{ required: ["helm.sh/hook"] }, { required: ["kubernetes.io/config.mirror"] }] } } } } }, required: ["spec"] }, assert: !1, at: ["kind"], message: "nothing recreates this Pod when its node goes away; run it from a Deployment" }, { on: ["ReplicaSet", "ReplicationController"], when: { properties: { metadata: { type: "object", properties: { ownerReferences: { maxItems: 0 } } } } }, assert: !1, at: ["kind"], message: "a bare {value} cannot be rolled out to a new version; use a Deployment" }], examples: [{ bad: `apiVersion: v1
kind: Pod # <-
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
`, good: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: { app: web }
  template:
    metadata:
      labels: { app: web }
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.2
` }, { title: "a ReplicaSet of its own", bad: `apiVersion: apps/v1
kind: ReplicaSet # <-
metadata:
  name: web
spec:
  selector:
    matchLabels: { app: web }
  template:
    metadata:
      labels: { app: web }
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.2
` }, { title: "a Pod that is meant to end, a Pod of a Helm hook, a Pod that a controller owns", good: `apiVersion: v1
kind: Pod
metadata:
  name: migrate
spec:
  restartPolicy: Never
  containers:
    - name: migrate
      image: registry.example.com/migrate:1.4.2
---
apiVersion: v1
kind: Pod
metadata:
  name: connection-test
  annotations:
    helm.sh/hook: test
spec:
  containers:
    - name: test
      image: registry.example.com/test:1.4.2
---
apiVersion: v1
kind: Pod
metadata:
  name: web-7d4b9c6f5-x2x9p
  ownerReferences:
    - apiVersion: apps/v1
      kind: ReplicaSet
      name: web-7d4b9c6f5
      uid: 3f1c0d0e-6c3c-4c8c-9d5e-1f2a3b4c5d6e
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
` }] }, [{ assert: import_validators_rules.default.bare_pod_0_assert, when: import_validators_rules.default.bare_pod_0_when }, { assert: import_validators_rules.default.bare_pod_1_assert, when: import_validators_rules.default.bare_pod_1_when }])] };
}

// src/rules/registry.ts
var rules = collect(codedRules, loadDeclarativeRules());
function collect(...sources) {
  return sources.flatMap(
    (source) => Object.entries(source).flatMap(([topic, list]) => list.map((rule) => register(topic, rule)))
  ).sort((one, other) => one.id < other.id ? -1 : 1);
}

// src/cli/suggest.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
function didYouMean(word, allowed) {
  let nearest = nearestTo(word, allowed);
  return nearest === void 0 ? "" : `; did you mean \`${nearest}\`?`;
}
function nearestTo(word, allowed) {
  if (allowed.length === 0) return;
  let nearest = (0, import_fastest_levenshtein.closest)(word, [...allowed]), prefixed = allowed.filter((candidate) => word.length > 3 && candidate.startsWith(word));
  return prefixed.length === 1 ? prefixed[0] : (0, import_fastest_levenshtein.distance)(word, nearest) <= Math.max(2, Math.floor(word.length / 3)) ? nearest : void 0;
}

// src/cli/args.ts
function parseArguments(args, flags, verb) {
  let positionals = [], given = [];
  for (let at2 = 0; at2 < args.length; at2++) {
    let arg = args[at2] ?? "";
    if (arg === "--") {
      positionals.push(...args.slice(at2 + 1));
      break;
    }
    if (arg === "-" || !arg.startsWith("-")) {
      positionals.push(arg);
      continue;
    }
    let [name, inline] = splitFlag(arg), flag = flags.find((candidate) => `--${candidate.name}` === name || candidate.short !== void 0 && `-${candidate.short}` === name);
    if (!flag) throw new UsageError(`unknown flag \`${name}\` of \`eks-kit ${verb}\`${didYouMean(name, flags.map((known2) => `--${known2.name}`))}`);
    let value = flag.value === void 0 ? switchValue(flag, inline) : inline ?? args[++at2];
    given.push({ name: flag.name, value: checkValue(flag, value) });
  }
  return collect2(positionals, given, flags);
}
function splitFlag(arg) {
  let equals = arg.indexOf("=");
  return arg.startsWith("--") && equals > 0 ? [arg.slice(0, equals), arg.slice(equals + 1)] : [arg, void 0];
}
function switchValue(flag, inline) {
  if (inline !== void 0) throw new UsageError(`\`--${flag.name}\` takes no value`);
  return "true";
}
function checkValue(flag, value) {
  if (value === void 0 || value === "") throw new UsageError(`\`--${flag.name}\` needs a value: ${flag.value}`);
  if (flag.choices && !flag.choices.includes(value))
    throw new UsageError(`\`--${flag.name}\` takes ${flag.choices.join(", ")}, not \`${value}\`${didYouMean(value, flag.choices)}`);
  return value;
}
function collect2(positionals, given, flags) {
  let values = (name) => given.filter((flag) => flag.name === name).map((flag) => flag.value);
  for (let flag of flags)
    if (!flag.multiple && values(flag.name).length > 1) throw new UsageError(`\`--${flag.name}\` is given twice`);
  return {
    positionals,
    given,
    has: (name) => values(name).length > 0,
    one: (name) => values(name)[0],
    list: (name) => {
      let all = values(name);
      return all.length === 0 ? void 0 : all.flatMap((value) => value.split(",")).map((value) => value.trim()).filter(Boolean);
    }
  };
}

// src/cli/color.ts
var COLOR_CHOICES = ["auto", "always", "never"];
function colorLevel(choice, stream, env2) {
  if (choice === "never") return 0;
  let capable = env2.COLORTERM === "truecolor" || env2.COLORTERM === "24bit" ? 3 : /256color/.test(env2.TERM ?? "") ? 2 : 1;
  if (choice === "always") return capable;
  let { FORCE_COLOR, NO_COLOR } = env2;
  return FORCE_COLOR !== void 0 ? forced(FORCE_COLOR, capable) : NO_COLOR !== void 0 && NO_COLOR !== "" ? 0 : stream.isTTY && env2.TERM !== "dumb" ? capable : 0;
}
function forced(value, capable) {
  return value === "0" || value === "false" ? 0 : value === "2" ? 2 : value === "3" ? 3 : capable;
}
function isUnicode(env2) {
  let locale = env2.LC_ALL || env2.LC_CTYPE || env2.LANG;
  return env2.TERM === "linux" ? !1 : locale === void 0 ? env2.TERM !== "dumb" : /utf-?8/i.test(locale);
}

// src/cli/dedent.ts
function dedent(text2) {
  let lines = text2.replace(/^\n/, "").replace(/\n *$/, `
`).split(`
`), indents = lines.filter((line) => line.trim() !== "").map((line) => /^ */.exec(line)?.[0].length ?? 0), indent = Math.min(...indents);
  return lines.map((line) => line.slice(Math.min(indent, line.length))).join(`
`);
}

// src/cli/explain.ts
var EXPLAIN_FLAGS = [
  { name: "color", value: "WHEN", choices: COLOR_CHOICES, help: "When to colour: auto, always, never." }
];
function explain(args, io) {
  let given = parseArguments(args, EXPLAIN_FLAGS, "explain"), [id, ...more] = given.positionals;
  if (id === void 0 || more.length > 0) throw new UsageError("`eks-kit explain` takes one rule; `eks-kit rules` lists them");
  let rule = rules.find((candidate) => candidate.id === id);
  if (!rule) throw new UsageError(`no rule \`${id}\`${didYouMean(id, rules.map((known2) => known2.id))}`);
  let chalk2 = new Chalk({ level: colorLevel(given.one("color"), io.stdout, io.env) });
  return io.stdout.write(page(rule, chalk2)), 0;
}
function page(rule, chalk2) {
  let color = { error: chalk2.red, warning: chalk2.yellow, info: chalk2.blue }[rule.severity], presets = rule.presets.length === 0 ? "off by default" : `presets: ${rule.presets.join(", ")}`, example = rule.examples[0];
  return [
    `${chalk2.bold(rule.id)}  ${color(rule.severity)}  ${chalk2.dim(presets)}`,
    `${rule.title}.`,
    "",
    `${chalk2.bold("Why")}  ${rule.why}`,
    `${chalk2.bold("Do")}   ${rule.help}`,
    ...options(rule, chalk2),
    ...block("Reported", example?.bad, chalk2.red, chalk2),
    ...block("Right", example?.good, chalk2.green, chalk2),
    "",
    ...rule.links.map((link) => chalk2.dim(link)),
    ""
  ].join(`
`);
}
function options(rule, chalk2) {
  if (!rule.options) return [];
  let properties = rule.options.schema.properties ?? {}, defaults = rule.options.default, line = ([name, { description }]) => `  ${name}  ${description ?? ""} ${chalk2.dim(`default ${JSON.stringify(defaults[name])}`)}`;
  return ["", chalk2.bold("Options"), ...Object.entries(properties).map(line)];
}
function block(label, text2, color, chalk2) {
  if (text2 === void 0) return [];
  let shown = dedent(text2).trimEnd().split(`
`).map((line) => line.endsWith("# <-") ? color(`  ${line.slice(0, -4).trimEnd()}`) : `  ${line}`);
  return ["", color(chalk2.bold(label)), ...shown];
}

// src/cli/help.ts
function mainHelp(verbs) {
  let width = Math.max(...verbs.map((verb) => verb.usage.length));
  return [
    "eks-kit: finds what will fail, cost or leak on Amazon EKS before it is applied",
    "",
    "Usage:",
    ...verbs.map((verb) => `  eks-kit ${verb.usage.padEnd(width)}  ${verb.summary}`),
    `  eks-kit ${"--version".padEnd(width)}  Print the version`,
    "",
    "Exit codes: 0 clean, 1 findings, 2 usage, config or I/O, 3 a bug in eks-kit.",
    "Help of one verb: eks-kit <verb> --help",
    ""
  ].join(`
`);
}
function verbHelp(verb) {
  let names = verb.flags.map(flagName), width = Math.max(...names.map((name) => name.length)), flags = verb.flags.map((flag, index) => `  ${(names[index] ?? "").padEnd(width)}  ${flag.help}${choices(flag)}`);
  return [
    `eks-kit ${verb.name}: ${verb.summary}`,
    "",
    `Usage: eks-kit ${verb.usage}`,
    "",
    "Flags:",
    ...flags,
    `  ${"-h, --help".padEnd(width)}  Show this help.`,
    "",
    "Examples:",
    ...verb.examples.map((example) => `  ${example}`),
    ""
  ].join(`
`);
}
function flagName(flag) {
  return `${flag.short === void 0 ? "    " : `-${flag.short}, `}--${flag.name}${flag.value === void 0 ? "" : ` ${flag.value}`}`;
}
function choices(flag) {
  return flag.choices && flag.name !== "color" ? ` One of: ${flag.choices.join(", ")}.` : "";
}

// src/cli/lint.ts
var import_node_fs5 = require("node:fs"), import_node_path4 = require("node:path");

// src/engine/cluster-context.ts
var ClusterContexts = class {
  constructor(workspace, config, flags, matches) {
    this.workspace = workspace;
    this.config = config;
    this.flags = flags;
    this.matches = matches;
  }
  workspace;
  config;
  flags;
  matches;
  cache = /* @__PURE__ */ new Map();
  forFile(file) {
    let mapped = (this.config.clusters ?? []).filter((cluster) => this.matches(cluster.files, file)).at(-1), setting = { ...this.config.cluster, ...mapped, ...this.flags }, key = JSON.stringify(setting), context = this.cache.get(key);
    return context || (context = this.build(setting), this.cache.set(key, context)), context;
  }
  build(setting) {
    let cluster = theOne(
      this.workspace.clusters.filter(
        (candidate) => setting.name === void 0 || candidate.name.value === setting.name
      )
    ), profiles = profilesOf(this.workspace.fargateProfiles, setting.name ?? cluster?.name.value), autoMode2 = setting.autoMode ?? known(cluster?.autoMode);
    return {
      kubernetesVersion: setting.kubernetesVersion ?? minorVersion(cluster?.version.value),
      fargateProfiles: profiles,
      autoMode: autoMode2,
      fargateOnly: fargateOnly(cluster, profiles, autoMode2)
    };
  }
};
function theOne(clusters) {
  return new Set(clusters.map((cluster) => cluster.name.value)).size === 1 ? clusters[0] : void 0;
}
function profilesOf(profiles, cluster) {
  let names = new Set(profiles.map((profile) => profile.clusterName.value));
  return cluster === void 0 || cluster === UNKNOWN ? names.size === 1 ? profiles : [] : profiles.filter((profile) => profile.clusterName.value === cluster || profile.clusterName.value === UNKNOWN);
}
function fargateOnly(cluster, profiles, autoMode2) {
  if (!(cluster === void 0 || cluster.nodeGroups === UNKNOWN || autoMode2 === void 0))
    return profiles.length > 0 && cluster.nodeGroups === !1 && !autoMode2;
}
function known(value) {
  return typeof value == "boolean" ? value : void 0;
}
function minorVersion(value) {
  return typeof value == "string" ? /^v?(1\.\d+)(?:[.+-].*)?$/.exec(value)?.[1] : void 0;
}

// src/engine/finding.ts
var SEVERITIES = ["error", "warning", "info"];

// src/source/dialect/aws-cli.ts
function recogniseAwsCli(value) {
  let { cluster, fargateProfile, nodegroup, Subnets, RouteTables } = value;
  if (isObject(cluster) && ("resourcesVpcConfig" in cluster || "roleArn" in cluster)) return "describe-cluster";
  if (isObject(fargateProfile) && "fargateProfileName" in fargateProfile) return "describe-fargate-profile";
  if (isObject(nodegroup) && "nodegroupName" in nodegroup) return "describe-nodegroup";
  if (holds(Subnets, "SubnetId")) return "describe-subnets";
  if (holds(RouteTables, "RouteTableId")) return "describe-route-tables";
  if ("resourcesVpcConfig" in value && "name" in value) return "create-cluster";
  if ("fargateProfileName" in value || "clusterName" in value && "selectors" in value)
    return "create-fargate-profile";
}
function isObject(value) {
  return typeof value == "object" && value !== null && !Array.isArray(value);
}
function holds(list, key) {
  return Array.isArray(list) && list.some((item) => isObject(item) && key in item);
}

// src/model/facts/cloudformation.ts
function cloudFormationResources(document, type) {
  return entries(document.at(["Resources"])).filter(([, resource]) => isMapping(resource) && resource.Type === type).map(([name]) => ["Resources", name, "Properties"]);
}

// src/model/facts/fact.ts
function fact(document, path) {
  return { document, path, value: document.at(path) };
}

// src/model/facts/cluster.ts
var EKSCTL = {
  name: ["metadata", "name"],
  version: ["metadata", "version"],
  supportType: ["upgradePolicy", "supportType"]
}, CLOUDFORMATION = {
  name: ["Name"],
  version: ["Version"],
  supportType: ["UpgradePolicy", "SupportType"]
}, AWS_CLI = { name: ["name"], version: ["version"], supportType: ["upgradePolicy", "supportType"] };
function clustersOf(document) {
  if (document.dialect === "eksctl") return isClusterConfig(document) ? [eksctlCluster(document)] : [];
  if (document.dialect === "cloudformation")
    return cloudFormationResources(document, "AWS::EKS::Cluster").map(
      (path2) => build(document, path2, CLOUDFORMATION, autoMode(document, [...path2, "ComputeConfig", "Enabled"]), UNKNOWN)
    );
  let path = awsCliPath(document);
  return path ? [build(document, path, AWS_CLI, autoMode(document, [...path, "computeConfig", "enabled"]), UNKNOWN)] : [];
}
function isClusterConfig(document) {
  return document.at(["kind"]) === "ClusterConfig";
}
function eksctlCluster(document) {
  let groups = ["nodeGroups", "managedNodeGroups"].map((key) => document.at([key])), nodeGroups = groups.includes(UNKNOWN) ? UNKNOWN : groups.some((list) => Array.isArray(list) && list.length > 0);
  return build(document, [], EKSCTL, autoMode(document, ["autoModeConfig", "enabled"]), nodeGroups);
}
function awsCliPath(document) {
  if (document.dialect !== "aws-cli" || !isMapping(document.value)) return;
  let shape = recogniseAwsCli(document.value);
  return shape === "describe-cluster" ? ["cluster"] : shape === "create-cluster" ? [] : void 0;
}
function autoMode(document, path) {
  return document.at(path) ?? !1;
}
function build(document, path, spelling, auto, nodeGroups) {
  let field2 = (below2) => fact(document, [...path, ...below2]);
  return {
    document,
    path,
    name: field2(spelling.name),
    version: field2(spelling.version),
    supportType: field2(spelling.supportType),
    autoMode: auto,
    nodeGroups
  };
}

// src/model/facts/fargate-profile.ts
var EKSCTL2 = {
  name: "name",
  podExecutionRole: "podExecutionRoleARN",
  subnets: "subnets",
  selectors: "selectors",
  namespace: "namespace",
  labels: "labels",
  fields: ["name", "podExecutionRoleARN", "subnets", "selectors", "tags", "status"],
  labelList: !1
}, AWS_CLI2 = {
  ...EKSCTL2,
  name: "fargateProfileName",
  podExecutionRole: "podExecutionRoleArn",
  fields: [
    "fargateProfileName",
    "clusterName",
    "podExecutionRoleArn",
    "subnets",
    "selectors",
    "clientRequestToken",
    "tags"
  ]
}, DESCRIBED = {
  ...AWS_CLI2,
  fields: [...AWS_CLI2.fields, "fargateProfileArn", "createdAt", "status", "health"]
}, CLOUDFORMATION2 = {
  name: "FargateProfileName",
  podExecutionRole: "PodExecutionRoleArn",
  subnets: "Subnets",
  selectors: "Selectors",
  namespace: "Namespace",
  labels: "Labels",
  fields: ["FargateProfileName", "ClusterName", "PodExecutionRoleArn", "Subnets", "Selectors", "Tags"],
  labelList: !0
};
function fargateProfilesOf(document) {
  switch (document.dialect) {
    case "eksctl":
      return eksctlProfiles(document);
    case "cloudformation":
      return cloudFormationResources(document, "AWS::EKS::FargateProfile").flatMap(
        (path) => build2(document, path, CLOUDFORMATION2, [...path, "ClusterName"])
      );
    case "aws-cli":
      return awsCliProfiles(document);
    default:
      return [];
  }
}
function eksctlProfiles(document) {
  let list = document.at(["fargateProfiles"]);
  return Array.isArray(list) ? list.flatMap((_, index) => build2(document, ["fargateProfiles", index], EKSCTL2, ["metadata", "name"])) : [];
}
function awsCliProfiles(document) {
  if (!isMapping(document.value)) return [];
  let shape = recogniseAwsCli(document.value);
  return shape === "describe-fargate-profile" ? build2(document, ["fargateProfile"], DESCRIBED, ["fargateProfile", "clusterName"]) : shape === "create-fargate-profile" ? build2(document, [], AWS_CLI2, ["clusterName"]) : [];
}
function build2(document, path, spelling, clusterName) {
  let data = document.at(path);
  if (!isMapping(data)) return [];
  let field2 = (key) => fact(document, [...path, key]);
  return [
    {
      document,
      path,
      spelling,
      data,
      clusterName: fact(document, clusterName),
      name: field2(spelling.name),
      podExecutionRole: field2(spelling.podExecutionRole),
      subnets: field2(spelling.subnets),
      selectors: field2(spelling.selectors)
    }
  ];
}

// src/model/facts/subnet.ts
function subnetsOf(document) {
  if (document.dialect !== "aws-cli" || !isMapping(document.value)) return [];
  if (recogniseAwsCli(document.value) !== "describe-subnets") return [];
  let list = document.at(["Subnets"]);
  return Array.isArray(list) ? list.flatMap((subnet, index) => isMapping(subnet) ? [build3(document, ["Subnets", index])] : []) : [];
}
function build3(document, path) {
  let field2 = (key) => fact(document, [...path, key]), tagList = field2("Tags");
  return {
    document,
    path,
    id: field2("SubnetId"),
    vpcId: field2("VpcId"),
    availabilityZone: field2("AvailabilityZone"),
    mapPublicIpOnLaunch: field2("MapPublicIpOnLaunch"),
    tagList,
    tags: tagsOf(document, tagList)
  };
}
function tagsOf(document, list) {
  let tags = /* @__PURE__ */ new Map();
  if (!Array.isArray(list.value)) return tags;
  for (let [index, tag] of list.value.entries())
    isMapping(tag) && typeof tag.Key == "string" && tags.set(tag.Key, fact(document, [...list.path, index, "Value"]));
  return tags;
}

// src/model/kinds.ts
var KIND_GROUPS = {
  ConfigMap: [""],
  CronJob: ["batch"],
  DaemonSet: ["apps", "extensions"],
  Deployment: ["apps", "extensions"],
  HorizontalPodAutoscaler: ["autoscaling"],
  Ingress: ["networking.k8s.io", "extensions"],
  IngressClass: ["networking.k8s.io"],
  Job: ["batch"],
  LimitRange: [""],
  Namespace: [""],
  NetworkPolicy: ["networking.k8s.io", "extensions"],
  PersistentVolume: [""],
  PersistentVolumeClaim: [""],
  Pod: [""],
  PodDisruptionBudget: ["policy"],
  ReplicaSet: ["apps", "extensions"],
  ReplicationController: [""],
  ResourceQuota: [""],
  Secret: [""],
  Service: [""],
  ServiceAccount: [""],
  StatefulSet: ["apps"],
  StorageClass: ["storage.k8s.io"]
}, POD_TEMPLATE_PATHS = /* @__PURE__ */ new Map([
  ["Pod", []],
  ["Deployment", ["spec", "template"]],
  ["StatefulSet", ["spec", "template"]],
  ["DaemonSet", ["spec", "template"]],
  ["ReplicaSet", ["spec", "template"]],
  ["ReplicationController", ["spec", "template"]],
  ["Job", ["spec", "template"]],
  ["CronJob", ["spec", "jobTemplate", "spec", "template"]]
]);
function isKnownKind(kind, group) {
  return Object.hasOwn(KIND_GROUPS, kind) && KIND_GROUPS[kind].includes(group);
}

// src/model/pod.ts
function podTemplateOf(resource, templates) {
  let below2 = (isBuiltIn(resource) ? POD_TEMPLATE_PATHS.get(resource.kind) : void 0) ?? templates.get(`${resource.apiVersion}/${resource.kind}`) ?? templates.get(resource.kind);
  if (below2 === void 0) return;
  let path = [...resource.path, ...below2], template = resource.document.at(path);
  if (!(!isMapping(template) || !isMapping(template.spec)))
    return buildPod(resource, path, template.metadata, template.spec);
}
function isBuiltIn(resource) {
  return !resource.group.includes(".") || resource.group.endsWith(".k8s.io");
}
function buildPod(resource, path, meta, spec) {
  let metadata = isMapping(meta) ? meta : {}, labels = metadata.labels, containers = [], pod = {
    document: resource.document,
    path,
    resource,
    metadata,
    labels: isMapping(labels) ? labels : {},
    spec,
    specPath: [...path, "spec"],
    containers,
    windows: spec.os?.name === "windows" || spec.nodeSelector?.["kubernetes.io/os"] === "windows"
  };
  return addContainers(containers, pod, "containers", spec.containers), addContainers(containers, pod, "initContainers", spec.initContainers), addContainers(
    containers,
    pod,
    "ephemeralContainers",
    spec.ephemeralContainers
  ), pod;
}
function addContainers(into, pod, key, list) {
  for (let [index, data] of items(list).entries()) {
    let type = containerType(key, data), name = typeof data.name == "string" ? data.name : `#${index + 1}`, longRunning = type === "container" || type === "sidecar";
    into.push({ document: pod.document, path: [...pod.specPath, key, index], data, type, name, pod, longRunning });
  }
}
function containerType(key, data) {
  return key === "containers" ? "container" : key === "ephemeralContainers" ? "ephemeral" : data.restartPolicy === "Always" ? "sidecar" : "init";
}

// src/model/resource.ts
var Resource = class {
  constructor(document, path, data, part, templates) {
    this.document = document;
    this.path = path;
    this.data = data;
    this.part = part;
    this.templates = templates;
    this.apiVersion = String(data.apiVersion), this.group = this.apiVersion.includes("/") ? this.apiVersion.slice(0, this.apiVersion.indexOf("/")) : "", this.kind = String(data.kind);
    let metadata = data.metadata;
    this.namespace = typeof metadata?.namespace == "string" ? metadata.namespace : void 0, this.name = typeof metadata?.name == "string" ? metadata.name : void 0;
  }
  document;
  path;
  data;
  part;
  templates;
  apiVersion;
  /** API group; '' for core. */
  group;
  kind;
  namespace;
  name;
  template;
  /** `default` where the manifest names none: the two meet on most clusters. */
  get effectiveNamespace() {
    return this.namespace ?? "default";
  }
  get annotations() {
    let annotations = this.data.metadata?.annotations;
    return isMapping(annotations) ? annotations : {};
  }
  /** Pods that this object runs; undefined for kinds that run none. */
  get pod() {
    return this.template === void 0 && (this.template = podTemplateOf(this, this.templates) ?? null), this.template ?? void 0;
  }
  /** Whether another object owns and rewrites this one, as in what `kubectl get -o yaml` prints. */
  get owned() {
    let owners = this.data.metadata?.ownerReferences;
    return Array.isArray(owners) && owners.length > 0;
  }
  is(kind) {
    return this.kind === kind && isKnownKind(kind, this.group);
  }
};
function resourcesOf(document, templates) {
  return document.dialect !== "kubernetes" ? [] : unpack(document, document.value, [], templates);
}
function unpack(document, value, path, templates) {
  if (!isMapping(value)) return [];
  let { apiVersion, kind, items: items2 } = value;
  if (typeof apiVersion != "string" || typeof kind != "string") return [];
  if (kind.endsWith("List") && Array.isArray(items2))
    return items2.flatMap((item, index) => unpack(document, item, [...path, "items", index], templates));
  let part = document.file.facts.patch === !0 || "$patch" in value;
  return [new Resource(document, path, value, part, templates)];
}

// src/model/workspace.ts
var Workspace = class {
  constructor(files, complete, templates) {
    this.complete = complete;
    let documents = files.flatMap((file) => file.documents);
    for (let file of files)
      this.perFile.set(
        file,
        file.documents.flatMap((document) => resourcesOf(document, templates))
      );
    this.resources = [...this.perFile.values()].flat().filter((resource) => !resource.part);
    for (let resource of this.resources) this.index(resource);
    this.clusters = documents.flatMap(clustersOf), this.fargateProfiles = documents.flatMap(fargateProfilesOf), this.subnets = documents.flatMap(subnetsOf);
  }
  complete;
  resources;
  clusters;
  fargateProfiles;
  subnets;
  kinds = /* @__PURE__ */ new Map();
  namespaces = /* @__PURE__ */ new Map();
  podsByNamespace = /* @__PURE__ */ new Map();
  perFile = /* @__PURE__ */ new Map();
  /** All objects of a file, patches too. */
  resourcesIn(file) {
    return this.perFile.get(file) ?? [];
  }
  /** Whole objects of a kind. */
  all(kind) {
    return this.kinds.get(kind) ?? [];
  }
  /** Whole objects of a kind in a namespace, where an object without one counts as in `default`. */
  inNamespace(kind, namespace) {
    return this.namespaces.get(`${kind}/${namespace}`) ?? [];
  }
  /** The pod templates of a namespace. */
  podsIn(namespace) {
    return this.podsByNamespace.get(namespace) ?? [];
  }
  /**
   * Whether two objects are applied together as far as the files tell: one folder holds the other, or the set is complete.
   * What accuses must be near; what excuses may stand anywhere.
   */
  near(one, other) {
    return this.complete || holds2(folder(one), folder(other)) || holds2(folder(other), folder(one));
  }
  index(resource) {
    let namespace = resource.effectiveNamespace;
    resource.pod && append(this.podsByNamespace, namespace, resource.pod), isKnownKind(resource.kind, resource.group) && (append(this.kinds, resource.kind, resource), append(this.namespaces, `${resource.kind}/${namespace}`, resource));
  }
};
function append(map, key, item) {
  let list = map.get(key);
  list ? list.push(item) : map.set(key, [item]);
}
function folder(resource) {
  let { path } = resource.document.file;
  return path.slice(0, path.lastIndexOf("/") + 1);
}
function holds2(outer, inner) {
  return inner.startsWith(outer);
}

// src/engine/fingerprint.ts
function fingerprint(parts) {
  let high = 3421674724, low = 2216829733;
  for (let part of parts) {
    let text2 = `${part}\0`;
    for (let at2 = 0; at2 < text2.length; at2++) {
      low ^= text2.charCodeAt(at2);
      let product = (low >>> 0) * 435;
      high = Math.imul(high, 435) + (low << 8) + Math.floor(product / 2 ** 32) >>> 0, low = product >>> 0;
    }
  }
  return high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
}

// src/engine/identity.ts
function resourceAt(workspace, document, path) {
  return workspace.resourcesIn(document.file).find(
    (resource) => resource.document === document && resource.path.every((segment, index) => path[index] === segment)
  );
}
function identityAt(workspace, document, path) {
  let resource = resourceAt(workspace, document, path);
  if (resource) {
    let { apiVersion: apiVersion2, kind: kind2, namespace, name: name2 } = resource;
    return { apiVersion: apiVersion2, kind: kind2, namespace: namespace ?? null, name: name2 ?? null };
  }
  if (document.dialect === "cloudformation") return cloudFormationIdentity(document, path);
  let { apiVersion, kind, metadata } = isMapping(document.value) ? document.value : {};
  if (typeof apiVersion != "string" || typeof kind != "string") return null;
  let name = isMapping(metadata) && typeof metadata.name == "string" ? metadata.name : null;
  return { apiVersion, kind, namespace: null, name };
}
function cloudFormationIdentity(document, path) {
  let [section2, logicalId] = path;
  if (section2 !== "Resources" || typeof logicalId != "string") return null;
  let type = document.at(["Resources", logicalId, "Type"]);
  return { apiVersion: null, kind: typeof type == "string" ? type : null, namespace: null, name: logicalId };
}

// src/source/tree.ts
function findNode(tree, path) {
  let node = tree.tape.length > 0 ? 0 : void 0;
  for (let segment of path) {
    if (node === void 0) return;
    node = child(tree, node, segment);
  }
  return node;
}
function child(tree, parent, segment) {
  let node = resolveAlias(tree, parent), style = field(tree, node, 6);
  if (style === 0 && typeof segment == "number") {
    let index = 0;
    for (let item of children(tree, node)) if (index++ === segment) return item;
    return;
  }
  return style === 10 && typeof segment == "string" ? entry(tree, node, segment) : void 0;
}
function* children(tree, node) {
  let end = field(tree, node, 2);
  for (let at2 = node + 8; at2 < end; at2 = field(tree, at2, 2)) yield at2;
}
function keyOfNode(tree, node) {
  return tree.keys[field(tree, node, 3)];
}
function keySpan(tree, node) {
  if (!(field(tree, node, 3) < 0))
    return { start: field(tree, node, 4), end: field(tree, node, 5) };
}
function valueSpan(tree, node) {
  return { start: field(tree, node, 0), end: field(tree, node, 1) };
}
function field(tree, node, name) {
  return tree.tape[node + name] ?? -1;
}
function resolveAlias(tree, node) {
  return tree.aliases.get(node) ?? node;
}
function entry(tree, mapping, key) {
  let found, merged;
  for (let at2 of children(tree, mapping)) {
    let name = keyOfNode(tree, at2);
    name === key ? found = at2 : name === "<<" && (merged = mergedEntry(tree, at2, key) ?? merged);
  }
  return found ?? merged;
}
function mergedEntry(tree, node, key) {
  let source = resolveAlias(tree, node);
  if (field(tree, source, 6) !== 0) return child(tree, source, key);
  for (let item of children(tree, source)) {
    let found = child(tree, item, key);
    if (found !== void 0) return found;
  }
}

// src/source/comments.ts
function commentsWith(word, file) {
  let { text: text2 } = file, found = [];
  for (let at2 = text2.indexOf(word); at2 >= 0; at2 = text2.indexOf(word, at2 + 1)) {
    let lineStart = text2.lastIndexOf(`
`, at2) + 1, comment = commentIn(text2, lineStart, at2, file.documents);
    comment && comment.start !== found.at(-1)?.start && found.push(comment);
  }
  return found;
}
function commentIn(text2, lineStart, before, documents) {
  for (let hash = text2.indexOf("#", lineStart); hash >= 0 && hash < before; hash = text2.indexOf("#", hash + 1)) {
    if (!(hash === lineStart || /\s/.test(text2[hash - 1] ?? " ")) || documents.some((document) => insideScalar(document, hash))) continue;
    let lineEnd = text2.indexOf(`
`, hash), end = lineEnd < 0 ? text2.length : lineEnd;
    return { start: hash, end, text: text2.slice(hash + 1, end).trim() };
  }
}
function insideScalar(document, offset) {
  if (offset < document.span.start || offset >= document.span.end) return !1;
  let { tape } = document.tree;
  for (let node = 0; node < tape.length; node += 8) {
    let style = tape[node + 6] ?? 0;
    if (!(style === 0 || style > 9) && (tape[node + 0] ?? 0) <= offset && offset < (tape[node + 1] ?? 0))
      return !0;
  }
  return !1;
}

// src/engine/suppress.ts
var COMMENT = "eks-kit-ignore", ANNOTATION = "eks-kit.dev/ignore.";
function suppressionsIn(file, workspace) {
  let fromComments = file.text.includes(COMMENT) ? commentSuppressions(file) : [], fromAnnotations = file.text.includes(ANNOTATION) ? workspace.resourcesIn(file).flatMap(annotationSuppressions) : [];
  return [...fromComments, ...fromAnnotations];
}
function commentSuppressions(file) {
  return commentsWith(COMMENT, file).flatMap((comment) => {
    let parsed = /^eks-kit-ignore\s+([\w-]+(?:\s*,\s*[\w-]+)*)\s*(?::\s*(.*))?/.exec(comment.text);
    if (!parsed) return [];
    let line = coveredLine(file, comment), reason = parsed[2]?.trim() || void 0;
    return (parsed[1] ?? "").split(",").map(
      (rule) => suppression(rule.trim(), reason, file, comment, (target) => target.file === file && target.line === line)
    );
  });
}
function coveredLine(file, comment) {
  let lines = file.lineIndex(), { line, column } = lines.position(comment.start);
  if (/\S/.test((lines.line(line) ?? "").slice(0, column - 1))) return line;
  let next = line + 1;
  for (; /^\s*(?:#.*)?$/.test(lines.line(next) ?? "end"); ) next++;
  return next;
}
function annotationSuppressions(resource) {
  let places = [[...resource.path, "metadata", "annotations"]];
  return resource.pod && resource.pod.path.length > resource.path.length && places.push([...resource.pod.path, "metadata", "annotations"]), places.flatMap((place2) => annotationsAt(resource, place2));
}
function annotationsAt(resource, place2) {
  let annotations = resource.document.at(place2);
  return typeof annotations != "object" || annotations === null ? [] : Object.entries(annotations).flatMap(([key, value]) => {
    if (!key.startsWith(ANNOTATION)) return [];
    let { document } = resource, span = document.keySpan([...place2, key]) ?? document.locate(place2), reason = typeof value == "string" && value.trim() !== "" ? value.trim() : void 0, covers = (target) => target.document === document && resource.path.every((segment, index) => target.path[index] === segment);
    return [suppression(key.slice(ANNOTATION.length), reason, document.file, span, covers)];
  });
}
function configSuppressions(config, today, matches) {
  return (config.suppressions ?? []).map((entry2) => {
    let expired = isExpired(entry2, today), covers = (target) => !expired && coversTarget(entry2, target, matches);
    return { ...suppression(entry2.rule, entry2.reason, void 0, void 0, covers), config: entry2 };
  });
}
function isExpired(entry2, today) {
  return entry2.expires !== void 0 && entry2.expires <= today;
}
function coversTarget(entry2, target, matches) {
  return (entry2.files === void 0 || matches(entry2.files, target.file.path)) && (entry2.kind === void 0 || entry2.kind === target.resource?.kind) && (entry2.namespace === void 0 || entry2.namespace === target.resource?.namespace) && (entry2.name === void 0 || entry2.name === target.resource?.name);
}
function suppression(rule, reason, file, span, covers) {
  return { rule, reason, file, span, config: void 0, covers: (target) => target.rule === rule && covers(target), used: !1 };
}

// src/engine/collect.ts
var Collector = class {
  constructor(input, workspace, settings) {
    this.input = input;
    this.workspace = workspace;
    this.settings = settings;
    this.reported = new Set(input.reported);
  }
  input;
  workspace;
  settings;
  drafts = [];
  internalErrors = [];
  reported;
  add(active, document, path, problem) {
    this.reported.has(document.file) && this.drafts.push({
      active,
      severity: active.severityIsSet ? active.severity : problem.severity ?? active.severity,
      message: problem.message,
      file: document.file,
      document,
      path,
      span: problem.span ?? (problem.key ? document.keySpan(path) : void 0) ?? document.locate(path),
      related: (problem.related ?? []).map(({ node, at: at2, message }) => ({
        file: node.document.file.path,
        range: node.document.file.range(node.document.locate([...node.path, ...at2 ?? []])),
        message
      })),
      fix: problem.fix ?? null
    });
  }
  addReaderProblem(active, file, document, problem) {
    let related = problem.related ? [{ file: file.path, range: file.range(problem.related), message: problem.related.message }] : [], { severity } = active;
    this.drafts.push({
      active,
      severity,
      message: problem.message,
      file,
      document,
      path: [],
      span: problem,
      related,
      fix: null
    });
  }
  internalError(rule, node, error) {
    let message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    this.internalErrors.push({ rule, file: node.document.file.path, path: node.path, message });
  }
  result(notes) {
    let suppressions = this.suppressions(), findings = this.drafts.map((draft) => this.finish(draft, suppressions)), all = unique([...findings, ...this.suppressionFindings(suppressions)]).sort(inOrder);
    return { findings: withFingerprints(all), notes, internalErrors: this.internalErrors, summary: this.summary(all) };
  }
  finish(draft, suppressions) {
    let { active, file, document, path, severity, message, related, fix } = draft, range = file.range(draft.span), resource = document ? identityAt(this.workspace, document, path) : null, target = { rule: active.rule.id, file, line: range.start.line, document, path, resource }, covering = suppressions.filter((candidate) => candidate.covers(target));
    for (let candidate of covering) candidate.used = !0;
    let reason = covering.find((candidate) => candidate.reason !== void 0)?.reason, suppressed = reason === void 0 ? null : { reason };
    return {
      rule: active.rule.id,
      severity,
      message,
      file: file.path,
      range,
      path,
      resource,
      related,
      fix,
      suppressed,
      fingerprint: ""
    };
  }
  suppressions() {
    return [
      ...this.input.reported.flatMap((file) => suppressionsIn(file, this.workspace)),
      ...configSuppressions(this.input.config, this.input.today, this.input.matches)
    ];
  }
  /** Suppressions are held to account: a reason, a rule that exists, something to suppress. */
  suppressionFindings(suppressions) {
    return suppressions.flatMap((entry2) => {
      let [rule, message] = this.fault(entry2) ?? [];
      if (rule === void 0 || message === void 0) return [];
      let file = entry2.file?.path ?? "", active = this.settings.forFile(file).find((candidate) => candidate.rule.id === rule);
      if (!active) return [];
      let range = entry2.file && entry2.span ? entry2.file.range(entry2.span) : configRange(entry2), { severity } = active;
      return [
        {
          rule,
          severity,
          message,
          file: file || configFile(entry2),
          range,
          path: [],
          resource: null,
          related: [],
          fix: null,
          suppressed: null,
          fingerprint: ""
        }
      ];
    });
  }
  fault(entry2) {
    if (!this.input.rules.find((candidate) => candidate.id === entry2.rule)) return ["suppression-unknown-rule", `\`${entry2.rule}\` is no rule, so nothing is suppressed`];
    if (entry2.reason === void 0)
      return [
        "suppression-without-reason",
        `\`${entry2.rule}\` is not suppressed here: say why, as in \`# eks-kit-ignore ${entry2.rule}: reason\``
      ];
    if (entry2.config && isExpired(entry2.config, this.input.today))
      return ["suppression-expired", `the suppression of \`${entry2.rule}\` expired on ${entry2.config.expires}`];
    let ran = this.settings.forFile(entry2.file?.path ?? "").some((active) => active.rule.id === entry2.rule);
    if (!(entry2.used || !ran || entry2.config))
      return ["suppression-unused", `nothing here is reported by \`${entry2.rule}\`; remove the suppression`];
  }
  summary(findings) {
    let open = findings.filter((finding) => !finding.suppressed), count = (severity) => open.filter((finding) => finding.severity === severity).length;
    return {
      files: this.input.reported.length,
      documents: this.input.reported.reduce((sum, file) => sum + file.documents.length, 0),
      errors: count("error"),
      warnings: count("warning"),
      infos: count("info"),
      suppressed: findings.length - open.length,
      fixable: open.filter((finding) => finding.fix).length
    };
  }
};
function configFile(entry2) {
  return entry2.config?.source?.file ?? "";
}
function configRange(entry2) {
  return entry2.config?.source?.range ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
}
function unique(findings) {
  let seen = /* @__PURE__ */ new Set();
  return findings.filter(({ rule, file, range, path, message }) => {
    let key = JSON.stringify([rule, file, range, path, message]);
    return !seen.has(key) && seen.add(key);
  });
}
function inOrder(one, other) {
  return compare(one.file, other.file) || one.range.start.line - other.range.start.line || one.range.start.column - other.range.start.column || compare(one.rule, other.rule);
}
function compare(one, other) {
  return one < other ? -1 : one > other ? 1 : 0;
}
function withFingerprints(findings) {
  let seen = /* @__PURE__ */ new Map();
  return findings.map((finding) => {
    let { rule, resource, path, file } = finding, identity = resource?.name ? [resource.kind, resource.namespace, resource.name] : [file], parts = [rule, ...identity, ...path], key = fingerprint(parts), count = seen.get(key) ?? 0;
    return seen.set(key, count + 1), { ...finding, fingerprint: count === 0 ? key : fingerprint([...parts, count]) };
  });
}

// src/engine/settings.ts
var Settings = class {
  constructor(rules3, config, selection, matches) {
    this.rules = rules3;
    this.config = config;
    this.selection = selection;
    this.matches = matches;
    this.base = this.resolve([config.rules ?? {}]);
  }
  rules;
  config;
  selection;
  matches;
  base;
  cache = /* @__PURE__ */ new Map();
  forFile(file) {
    let overrides = this.config.overrides ?? [];
    if (overrides.length === 0) return this.base;
    let applying = overrides.filter((override) => this.matches(override.files, file)), key = applying.map((override) => overrides.indexOf(override)).join(), active = this.cache.get(key);
    return active || (active = this.resolve([this.config.rules ?? {}, ...applying.map((override) => override.rules)]), this.cache.set(key, active)), active;
  }
  resolve(layers) {
    return this.rules.flatMap((rule) => {
      let { only, skip, preset } = this.selection;
      if (skip?.includes(rule.id) || only && !only.includes(rule.id)) return [];
      let settings = layers.map((layer) => layer[rule.id]).filter((setting) => setting !== void 0);
      return activate(rule, settings, only !== void 0 || rule.presets.includes(preset)) ?? [];
    });
  }
};
function activate(rule, settings, enabled) {
  let on = enabled, severity, options2 = rule.options?.default;
  for (let setting of settings) {
    let [level, given] = typeof setting == "string" ? [setting, void 0] : setting;
    on = level !== "off", level !== "off" && level !== "on" && (severity = level), given && (options2 = { ...options2, ...given });
  }
  if (on)
    return {
      rule,
      severity: severity ?? rule.severity,
      severityIsSet: severity !== void 0,
      options: options2 ?? {}
    };
}

// src/data/system-namespaces.ts
var SYSTEM_NAMESPACES = /* @__PURE__ */ new Set([
  "kube-system",
  "kube-node-lease",
  "kube-public",
  "amazon-cloudwatch",
  "amazon-guardduty",
  "karpenter"
]);

// src/engine/visit.ts
function bucket(rules3) {
  let visitors = /* @__PURE__ */ new Map();
  for (let active of rules3)
    for (let [name, visit] of Object.entries(active.rule.on)) {
      let list = visitors.get(name);
      list ? list.push({ active, visit }) : visitors.set(name, [{ active, visit }]);
    }
  return visitors;
}
function visitResource(resource, visitors, call) {
  let system = SYSTEM_NAMESPACES.has(resource.effectiveNamespace), each = (name, node) => {
    for (let visitor of visitors.get(name) ?? [])
      system && visitor.active.rule.hygiene || call(visitor, node);
  };
  each("Object", resource), isKnownKind(resource.kind, resource.group) && each(resource.kind, resource);
  let { pod } = resource;
  if (pod) {
    each("PodTemplate", pod);
    for (let container of pod.containers) each("Container", container);
  }
}
function visitFacts(facts, visitors, call) {
  let each = (name, nodes) => {
    for (let visitor of visitors.get(name) ?? []) for (let node of nodes) call(visitor, node);
  };
  each("Cluster", facts.clusters), each("FargateProfile", facts.fargateProfiles), each("Subnet", facts.subnets);
}

// src/engine/run.ts
function run(input) {
  let complete = input.complete || input.config.complete === !0, workspace = new Workspace([...input.reported, ...input.context], complete, templatePaths(input.config)), settings = new Settings(input.rules, input.config, input.selection, input.matches), clusters = new ClusterContexts(workspace, input.config, input.cluster, input.matches), collector = new Collector(input, workspace, settings), buckets = /* @__PURE__ */ new Map();
  for (let file of input.reported) {
    let active = settings.forFile(file.path), visitors = buckets.get(active) ?? bucket(active);
    buckets.set(active, visitors), reportReaderProblems(file, active, collector);
    let shared = { workspace, cluster: clusters.forFile(file.path), today: input.today }, call = (visitor, node) => visitSafely(visitor, node, shared, collector);
    for (let resource of workspace.resourcesIn(file)) visitResource(resource, visitors, call);
    visitFacts(factsIn(workspace, file), visitors, call);
  }
  return collector.result(notesOf(input.reported));
}
function visitSafely(visitor, node, shared, collector) {
  let { active, visit } = visitor, report = (target, problem) => {
    let path = [...target.path, ...problem.at ?? []];
    isJudgeable(target.document, path) && collector.add(active, target.document, path, problem);
  };
  try {
    visit(node, { ...shared, options: active.options, report });
  } catch (error) {
    collector.internalError(active.rule.id, node, error);
  }
}
function isJudgeable(document, path) {
  let value = document.at(path);
  return value === UNKNOWN ? !1 : value !== void 0 || !(document.file.facts.patch === !0 || document.value.$patch !== void 0);
}
function factsIn(workspace, file) {
  let here = (fact2) => fact2.document.file === file;
  return {
    clusters: workspace.clusters.filter(here),
    fargateProfiles: workspace.fargateProfiles.filter(here),
    subnets: workspace.subnets.filter(here)
  };
}
var READER_RULES = { syntax: "yaml-syntax", "duplicate-key": "yaml-duplicate-key" };
function reportReaderProblems(file, active, collector) {
  let add = (problem, document) => {
    let rule = active.find((candidate) => candidate.rule.id === READER_RULES[problem.kind]);
    rule && collector.addReaderProblem(rule, file, document, problem);
  };
  for (let problem of file.problems) add(problem, void 0);
  for (let document of file.documents) for (let problem of document.problems) add(problem, document);
}
function notesOf(files) {
  let notes = [], helm = files.filter((file) => file.documents.some((document) => document.dialect === "helm")), kustomize = files.filter((file) => file.documents.some((document) => document.dialect === "kustomization"));
  if (helm[0]) {
    let what = helm.length === 1 ? "is a template source and was" : `and ${helm.length - 1} more are template sources and were`;
    notes.push({
      file: helm[0].path,
      message: `${helm[0].path} ${what} not linted; lint what it renders: helm template CHART | eks-kit lint -`
    });
  }
  if (kustomize[0]) {
    let what = kustomize.length === 1 ? "is a Kustomize source" : `and ${kustomize.length - 1} more are Kustomize sources`;
    notes.push({
      file: kustomize[0].path,
      message: `${kustomize[0].path} ${what}; its resources were linted as files, patches for what stands in them. For the result: kubectl kustomize DIR | eks-kit lint -`
    });
  }
  return notes;
}
function templatePaths(config) {
  let paths = (config.podTemplates ?? []).map(({ apiVersion, kind, path }) => [apiVersion === void 0 ? kind : `${apiVersion}/${kind}`, path.split(".").filter(Boolean)]);
  return new Map(paths);
}

// src/report/index.ts
var json = (result, _options) => `${JSON.stringify({ version: 1, ...result }, null, 2)}
`, reports = { pretty: json, json, github: json };

// src/source/dialect/cloudformation.ts
function isCloudFormation(value) {
  let resources = value.Resources;
  return typeof resources != "object" || resources === null ? !1 : "AWSTemplateFormatVersion" in value ? !0 : Object.values(resources).some(
    (resource) => typeof resource == "object" && resource !== null && /^\w+::\w+/.test(String(resource.Type))
  );
}

// src/source/dialect/recognise.ts
function recognise(value) {
  if (typeof value != "object" || value === null || Array.isArray(value)) return "unrecognised";
  let { apiVersion, kind } = value;
  return typeof kind == "string" && typeof apiVersion == "string" ? recogniseObject(apiVersion, kind) : isCloudFormation(value) ? "cloudformation" : recogniseAwsCli(value) ? "aws-cli" : isKustomization(value) ? "kustomization" : "unrecognised";
}
function recogniseObject(apiVersion, kind) {
  return apiVersion.startsWith("eksctl.io/") ? "eksctl" : apiVersion.startsWith("kustomize.config.k8s.io/") ? "kustomization" : apiVersion === "v1" && kind === "Config" ? "kubeconfig" : "kubernetes";
}
var KUSTOMIZATION = [
  "resources",
  "bases",
  "components",
  "patches",
  "patchesStrategicMerge",
  "patchesJson6902",
  "configMapGenerator",
  "secretGenerator",
  "helmCharts"
];
function isKustomization(value) {
  let keys = Object.keys(value);
  return keys.some((key) => KUSTOMIZATION.includes(key)) && keys.every((key) => /^[a-z]/.test(key)) && listsPaths(value);
}
function listsPaths(value) {
  let { resources, bases, components, patches, patchesStrategicMerge } = value;
  return [resources, bases, components, patches, patchesStrategicMerge].some(
    (list) => Array.isArray(list) && list.length > 0 && list.every(
      (item) => typeof item == "string" || typeof item == "object" && item !== null && ("path" in item || "patch" in item)
    )
  );
}
function recogniseText(text2) {
  return text2.includes("AWSTemplateFormatVersion") || text2.includes("Resources") && text2.includes("AWS::") ? "cloudformation" : void 0;
}
var MARKERS = /\b(?:apiVersion|kind|AWSTemplateFormatVersion|Resources|clusterName|fargateProfile\w*|nodegroup\w*|Subnets|RouteTables|resourcesVpcConfig|resources|bases|components|patches\w*)["']?\s*:/;
function looksLikeOurs(text2) {
  return MARKERS.test(text2);
}

// src/source/document.ts
var SourceDocument = class {
  constructor(file, dialect, value, tree, problems, span) {
    this.file = file;
    this.dialect = dialect;
    this.value = value;
    this.tree = tree;
    this.problems = problems;
    this.span = span;
  }
  file;
  dialect;
  value;
  tree;
  problems;
  span;
  /** The value at a path: undefined where nothing stands, UNKNOWN at or below a value that cannot be known. */
  at(path) {
    let value = this.value;
    for (let segment of path) {
      if (value === UNKNOWN) return UNKNOWN;
      if (typeof value != "object" || value === null || !Object.hasOwn(value, segment)) return;
      value = value[segment];
    }
    return value;
  }
  /** The key at a path, or undefined for an item of a list and where nothing stands. */
  keySpan(path) {
    let node = findNode(this.tree, path);
    return node === void 0 ? void 0 : keySpan(this.tree, node);
  }
  /**
   * One token to point at: the scalar at the path; the key of a mapping or list, or of a value that is not written; for
   * what does not exist, the nearest ancestor's key (in a list, the item's `name`).
   */
  locate(path) {
    for (let depth = path.length; depth > 0; depth--) {
      let node = findNode(this.tree, path.slice(0, depth));
      if (node !== void 0) return this.token(node);
    }
    return this.rootToken();
  }
  token(node) {
    let { tree } = this, style = field(tree, node, 6), key = keySpan(tree, node);
    if (style === 10) return key ?? this.itemToken(node);
    if (style === 0) return key ?? valueSpan(tree, node);
    if (style === 11) return valueSpan(tree, node);
    let value = valueSpan(tree, node);
    return key && (value.end === value.start || value.end - value.start > 0 && this.isBlock(node)) ? key : value;
  }
  isBlock(node) {
    return field(this.tree, node, 6) >= 4 && field(this.tree, node, 6) < 10;
  }
  /** A mapping in a list: its `name`, or its first key. */
  itemToken(node) {
    let { tree } = this, name = child(tree, node, "name");
    if (name !== void 0 && field(tree, resolveAlias(tree, name), 6) < 10 && field(tree, name, 6) !== 0)
      return valueSpan(tree, name);
    for (let first of children(tree, node)) return keySpan(tree, first) ?? valueSpan(tree, node);
    return valueSpan(tree, node);
  }
  rootToken() {
    let { tree } = this;
    if (tree.tape.length === 0) return { start: this.span.start, end: this.span.start };
    let kind = child(tree, 0, "kind");
    return kind !== void 0 ? valueSpan(tree, kind) : this.itemToken(0);
  }
  /** Calls back for every key with the path of its value; for rules that look at keys wherever they stand. */
  keys(visit, node = 0, path = []) {
    let { tree } = this;
    if (tree.tape.length === 0) return;
    let index = 0;
    for (let at2 of children(tree, node)) {
      let key = keyOfNode(tree, at2), here = [...path, key ?? index++];
      key !== void 0 && visit(key, here), this.keys(visit, at2, here);
    }
  }
};

// src/source/lines.ts
var Lines = class {
  constructor(text2) {
    this.text = text2;
  }
  text;
  starts;
  position(offset) {
    let starts = this.lineStarts(), low = 0, high = starts.length - 1;
    for (; low < high; ) {
      let middle = low + high + 1 >> 1;
      (starts[middle] ?? 0) <= offset ? low = middle : high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }
  /** Text of a 1-based line without its line break; undefined past the end. */
  line(number) {
    let starts = this.lineStarts(), start = starts[number - 1];
    if (!(start === void 0 || start === this.text.length && number > 1))
      return this.text.slice(start, starts[number] ?? this.text.length).replace(/\r?\n$/, "");
  }
  lineStarts() {
    if (this.starts) return this.starts;
    let starts = [0];
    for (let at2 = this.text.indexOf(`
`); at2 >= 0; at2 = this.text.indexOf(`
`, at2 + 1)) starts.push(at2 + 1);
    return this.starts = starts, starts;
  }
};

// src/source/split.ts
function splitDocuments(text2) {
  let pieces = [], start = 0, at2 = text2.startsWith("---") ? 0 : nextSeparator(text2, 0), problem;
  for (; at2 >= 0; ) {
    push(pieces, text2, start, at2, problem);
    let lineEnd = endOfLine(text2, at2), rest = text2.slice(at2 + 3, lineEnd);
    problem = /^\s*(?:#.*)?$/.test(rest) ? void 0 : { start: at2, end: at2 + 3 + rest.trimEnd().length }, start = Math.min(lineEnd + 1, text2.length), at2 = nextSeparator(text2, Math.max(lineEnd - 1, 0));
  }
  return push(pieces, text2, start, text2.length, problem), pieces;
}
function push(pieces, text2, start, end, separatorProblem) {
  let piece = text2.slice(start, end);
  separatorProblem ? pieces.push({ text: piece, offset: start, separatorProblem }) : /\S/.test(piece) && pieces.push({ text: piece, offset: start });
}
function nextSeparator(text2, from) {
  let found = text2.indexOf(`
---`, from);
  return found < 0 ? -1 : found + 1;
}
function endOfLine(text2, from) {
  let end = text2.indexOf(`
`, from);
  return end < 0 ? text2.length : end;
}

// src/source/yaml.ts
var yaml = __toESM(require_js_yaml_cjs(), 1);

// src/source/scalar.ts
var WORDS = /* @__PURE__ */ new Map([
  ["", null],
  ["~", null]
]);
for (let [words, value] of [
  ["null", null],
  ["y yes true on", !0],
  ["n no false off", !1]
])
  for (let word of words.split(" "))
    for (let spelling of [word, word.toUpperCase(), (word[0] ?? "").toUpperCase() + word.slice(1)])
      WORDS.set(spelling, value);
var INFINITY = /^[-+]?\.(?:inf|Inf|INF)$/, NAN = /^\.(?:nan|NaN|NAN)$/, FLOAT = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/, DECIMAL = /^[-+]?(?:0|[1-9]\d*)$/, BASED = /^([-+]?)0(?:([xX])([\da-fA-F]+)|([bB])([01]+)|[oO]?([0-7]+))$/;
function resolvePlain(text2) {
  let first = text2.charCodeAt(0);
  if (first >= 48 && first <= 57 || first === 43 || first === 45) return resolveNumber(text2);
  if (first === 46) return resolveDot(text2);
  if (text2.length <= 5) {
    let word = WORDS.get(text2);
    if (word !== void 0) return word;
  }
  return text2;
}
function resolveNumber(text2) {
  if (DECIMAL.test(text2)) return Number(text2);
  if (INFINITY.test(text2)) return text2.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  let plain = text2.includes("_") ? text2.replaceAll("_", "") : text2;
  if (DECIMAL.test(plain)) return Number(plain);
  let based = BASED.exec(plain);
  if (based) {
    let [, sign, , hex, , binary, octal] = based, value = hex ? Number.parseInt(hex, 16) : binary ? Number.parseInt(binary, 2) : Number.parseInt(octal ?? "", 8);
    return sign === "-" ? -value : value;
  }
  return resolveFloat(plain) ?? text2;
}
function resolveDot(text2) {
  return NAN.test(text2) ? Number.NaN : INFINITY.test(text2) ? Number.POSITIVE_INFINITY : resolveFloat(text2) ?? text2;
}
function resolveFloat(text2) {
  if (!FLOAT.test(text2)) return;
  let value = Number(text2);
  return Number.isFinite(value) ? value : void 0;
}
function keyOf(text2) {
  let value = resolvePlain(text2);
  return typeof value == "number" ? Number.isFinite(value) ? formatKey(value, text2) : void 0 : value === null ? void 0 : String(value);
}
function formatKey(value, text2) {
  if (Math.abs(value) < 2 ** 64 && (DECIMAL.test(text2) || BASED.test(text2.replaceAll("_", "")))) return String(value);
  let [digits = "", exponent = "0"] = value.toExponential().split("e"), power = Number(exponent);
  return power >= -4 && power < 6 ? String(value) : `${digits}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}

// src/source/syntax.ts
var import_js_yaml = __toESM(require_js_yaml_cjs(), 1), REASONS = [
  [/tab characters must not/, "a tab cannot indent YAML; use spaces"],
  [
    /bad indentation of a mapping entry/,
    "this line does not fit the indentation or the value of the lines above; check the indent, and quote a value that contains `: `"
  ],
  [/bad indentation of a sequence entry/, "this list item does not line up with the items above"],
  [
    /multiline key may not be an implicit key/,
    "expected `key: value`; a colon with a space behind it is missing here, or a value runs over lines without quotes"
  ],
  [/expected ':' after a mapping key/, "expected `:` after this key"],
  [/whitespace character is expected after the key-value separator/, "expected a space after `:`"],
  [
    /end of the stream or a document separator is expected/,
    "this does not belong to the value before it; check the indent, or put `---` between two documents"
  ],
  [/unexpected end of the (?:stream|document) within a single quoted/, "a text that opens with ' is never closed"],
  [/unexpected end of the (?:stream|document) within a double quoted/, 'a text that opens with " is never closed'],
  [/unexpected end of the stream within a flow collection/, "a `{` or `[` is never closed"],
  [
    /missed comma between flow collection entries/,
    "expected `,` or the closing bracket between two entries of `{}` or `[]`"
  ],
  [/expected the node content, but found ','/, "a comma without an entry before it"],
  [
    /unknown escape sequence/,
    `unknown escape in a "double quoted" text; write \\\\ for a backslash, or use 'single quotes'`
  ],
  [/expected hexadecimal character/, "expected hexadecimal digits after \\x, \\u or \\U"],
  [/deficient indentation/, "this line must be indented further than the key it belongs to"],
  [
    /non-printable characters|null byte|valid JSON character/,
    "a control character cannot stand in YAML; is this a text file?"
  ],
  [/duplication of an anchor|duplication of a tag/, "a value takes one anchor and one tag"],
  [/nesting exceeded/, "nested deeper than 500 levels"],
  [/unacceptable YAML version|ill-formed|directive/, "this `%` line is no YAML directive"]
];
function explainSyntax(error, text2, offset) {
  if (!(error instanceof import_js_yaml.YAMLException)) throw error;
  let reason = error.reason ?? error.message, position = place(text2, error.mark?.position ?? 0, reason), known2 = REASONS.find(([pattern]) => pattern.test(reason));
  return {
    kind: "syntax",
    start: offset + position,
    end: offset + wordEnd(text2, position),
    message: known2?.[1] ?? reason
  };
}
function place(text2, position, reason) {
  let at2 = Math.min(position, text2.length), unclosed = /within a (single|double) quoted/.exec(reason);
  if (unclosed) return openingQuote(text2, unclosed[1] === "single" ? "'" : '"');
  for (; at2 > 0 && (at2 >= text2.length || /[\r\n]/.test(text2[at2] ?? `
`)); ) at2--;
  let lineStart = text2.lastIndexOf(`
`, at2) + 1;
  if (/^\s*$/.test(text2.slice(lineStart, at2))) for (; text2[at2] === " "; ) at2++;
  return at2;
}
function openingQuote(text2, quote) {
  let found = 0, pattern = new RegExp(`(?:^|[\\s:,\\[{-])${quote}[^${quote}\\n]*$`, "gm");
  for (let match of text2.matchAll(pattern)) found = match.index + match[0].indexOf(quote);
  return found;
}
function wordEnd(text2, start) {
  let word = /^[^\s,[\]{}]+/.exec(text2.slice(start, start + 200));
  return start + Math.max(word?.[0].length ?? 0, 1);
}

// src/source/yaml.ts
var { DOCUMENT, SEQUENCE: SEQUENCE_EVENT, MAPPING: MAPPING_EVENT, SCALAR, ALIAS: ALIAS_EVENT, POP } = yaml.EVENT_ID, MAX_DEPTH = 500, NONE = { tape: [], keys: [], aliases: /* @__PURE__ */ new Map() }, Mapping = function() {
};
Mapping.prototype = /* @__PURE__ */ Object.create(null);
function parseDocument(text2, offset, mode) {
  let events;
  try {
    events = yaml.parseEvents(text2, { maxDepth: MAX_DEPTH });
  } catch (error) {
    return { value: void 0, tree: NONE, problems: [explainSyntax(error, text2, offset)] };
  }
  let builder = new Builder(text2, offset, mode, events);
  try {
    return {
      value: builder.build(),
      tree: { tape: new Int32Array(builder.tape), keys: builder.keys, aliases: builder.aliases },
      problems: builder.problems
    };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { value: void 0, tree: NONE, problems: [...builder.problems, error.problem] };
  }
}
var Refused = class extends Error {
  constructor(problem) {
    super(problem.message);
    this.problem = problem;
  }
  problem;
}, Builder = class {
  constructor(text2, offset, mode, events) {
    this.text = text2;
    this.offset = offset;
    this.mode = mode;
    this.events = events;
    this.placeholders = mode === "kubernetes" && mayHoldPlaceholder(text2);
  }
  text;
  offset;
  mode;
  events;
  tape = [];
  keys = [];
  aliases = /* @__PURE__ */ new Map();
  problems = [];
  anchors = /* @__PURE__ */ new Map();
  placeholders;
  at = 0;
  decoded = 0;
  aliased = 0;
  build() {
    let first = this.events[0];
    if (first?.type !== DOCUMENT) return null;
    first.directives.some((directive) => directive.kind === "yaml" && directive.version !== "1.1") && this.refuse(0, 5, "kubectl reads YAML 1.1 only; remove the %YAML line"), this.at = 1;
    let event = this.events[1], value = event === void 0 || event.type === POP ? null : this.node(-1, 0, 0), next = this.events[this.at + 2];
    return next && next.type !== POP && "type" in next && this.ignored(next), value;
  }
  /** A second document behind `...`: kubectl splits at `---` only and reads the first. */
  ignored(event) {
    let at2 = "start" in event ? event.start : "valueStart" in event ? Math.max(event.valueStart, 0) : 0, start = this.offset + at2;
    this.problems.push({
      kind: "syntax",
      start,
      end: start + 1,
      message: "kubectl reads nothing between `...` and the next `---` line; write `---` instead"
    });
  }
  node(key, keyStart, keyEnd) {
    let event = this.events[this.at++], node = this.tape.length;
    switch (this.tape.push(0, 0, 0, key, keyStart, keyEnd, 1, -1), this.decoded++, event?.type) {
      case SCALAR:
        return this.scalar(node, event);
      case MAPPING_EVENT:
        return this.collection(node, event, 10);
      case SEQUENCE_EVENT:
        return this.collection(node, event, 0);
      case ALIAS_EVENT:
        return this.alias(node, event.anchorStart, event.anchorEnd);
      default:
        throw new Error(`unexpected YAML event ${JSON.stringify(event)}`);
    }
  }
  scalar(node, event) {
    let { valueStart, valueEnd, style } = event, quotes = style === 1 || style === 4 || style === 5 ? 0 : 1, missing = valueStart < 0, start = missing ? this.tokenBefore(node, event) : this.offset + valueStart - quotes;
    this.close(node, start, missing ? start : this.offset + valueEnd + quotes, style, event.indent);
    let text2 = event.fast ? this.text.slice(valueStart, valueEnd) : yaml.getScalarValue(this.text, event), value = event.tagStart < 0 ? this.implicit(text2, style) : this.tagged(node, event, text2);
    return this.anchor(event, node, value), value;
  }
  implicit(text2, style) {
    if (this.placeholders && holdsPlaceholder(text2) && !text2.includes(`
`)) return UNKNOWN;
    if (style !== 1) return text2;
    let value = resolvePlain(text2);
    if (typeof value == "number" && !Number.isFinite(value)) {
      let end = this.tape[this.tape.length - 8 + 1] ?? 0;
      this.refuse(
        end - this.offset - text2.length,
        end - this.offset,
        `\`${text2}\` has no JSON form, so kubectl refuses the document`
      );
    }
    return value;
  }
  tagged(node, event, text2) {
    let tag = this.text.slice(event.tagStart, event.tagEnd);
    if (this.mode === "cloudformation" && !tag.startsWith("!!")) return intrinsic(tag.slice(1), text2);
    if (tag === "!!binary") return this.binary(node, text2);
    let core = /^(?:!!|!<tag:yaml\.org,2002:)(int|float|bool|null)>?$/.exec(tag)?.[1];
    if (core === void 0) return this.placeholders && holdsPlaceholder(text2) ? UNKNOWN : text2;
    let value = resolvePlain(text2);
    return (core === "float" ? typeof value == "number" : core === "int" ? Number.isInteger(value) : core === "null" ? value === null : typeof value == "boolean") ? value : this.refuse(event.tagStart, event.tagEnd, `\`${text2}\` is not of the type that its tag \`${tag}\` names`);
  }
  binary(node, text2) {
    let base64 = text2.replace(/\s/g, "");
    if (!/^(?:[\w+/]{4})*(?:[\w+/]{2}==|[\w+/]{3}=)?$/.test(base64)) {
      let start = (this.tape[node + 0] ?? 0) - this.offset;
      this.refuse(start, start + text2.length, "`!!binary` value is not base64");
    }
    return new TextDecoder().decode(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)));
  }
  collection(node, event, style) {
    let name = event.anchorStart < 0 ? void 0 : this.text.slice(event.anchorStart, event.anchorEnd);
    name !== void 0 && this.anchors.set(name, "open");
    let before = this.decoded, content = style === 10 ? this.mapping(node) : this.sequence();
    this.at++;
    let start = this.offset + event.start;
    this.close(node, start, Math.max(start + 1, this.tape[this.lastRecord() + 1] ?? 0), style, -1);
    let value = this.mode === "cloudformation" ? intrinsicCollection(event, this.text, content) : content;
    return name !== void 0 && this.anchors.set(name, { value, node, size: this.decoded - before + 1 }), value;
  }
  sequence() {
    let items2 = [];
    for (; this.events[this.at]?.type !== POP; ) items2.push(this.node(-1, 0, 0));
    return items2;
  }
  mapping(node) {
    let mapping = new Mapping(), merged = /* @__PURE__ */ new Set();
    for (; this.events[this.at]?.type !== POP; ) this.entry(node, mapping, merged);
    return mapping;
  }
  entry(node, mapping, merged) {
    let { key, span, merge: merge2 } = this.key(), written = !merge2 && key in mapping && !merged.has(key) ? this.keySpan(node, key) : void 0, value = this.node(this.keys.push(key) - 1, span.start, span.end);
    if (merge2) {
      this.merge(node, mapping, merged, this.mergeSources(value, span), span);
      return;
    }
    written && this.duplicate(key, span, written, "kubectl keeps the last one and drops the first without a word"), merged.delete(key), mapping[key] = value;
  }
  merge(node, mapping, merged, sources, span) {
    for (let source of sources)
      for (let name of Object.keys(source)) {
        let written = name in mapping && !merged.has(name) ? this.keySpan(node, name) : void 0;
        written && this.duplicate(name, span, written, "for kubectl the merge key `<<` written after it wins"), merged.add(name), mapping[name] = source[name];
      }
  }
  /** Where a key of the mapping that is being read was written. */
  keySpan(node, key) {
    let { tape, keys } = this;
    for (let at2 = node + 8; at2 < tape.length; at2 = tape[at2 + 2] || tape.length)
      if (keys[tape[at2 + 3] ?? -1] === key) return { start: tape[at2 + 4] ?? 0, end: tape[at2 + 5] ?? 0 };
  }
  duplicate(key, span, first, effect) {
    this.problems.push({
      kind: "duplicate-key",
      ...span,
      message: `key \`${key}\` is set twice in one mapping; ${effect}`,
      related: { ...first, message: "first set here" }
    });
  }
  key() {
    let event = this.events[this.at++];
    if (event?.type === ALIAS_EVENT) return this.aliasKey(event.anchorStart, event.anchorEnd);
    if (event?.type !== SCALAR) {
      let start = event && "start" in event ? event.start : 0;
      return this.refuse(start, start + 1, "a mapping or list cannot be a key in a Kubernetes object");
    }
    let { valueStart, valueEnd, style } = event, quotes = style === 1 ? 0 : 1, text2 = event.fast ? this.text.slice(valueStart, valueEnd) : yaml.getScalarValue(this.text, event), span = { start: this.offset + valueStart - quotes, end: this.offset + valueEnd + quotes }, key = style === 1 && event.tagStart < 0 ? keyOf(text2) : text2;
    return key === void 0 || valueStart < 0 ? this.refuse(Math.max(valueStart, 0), Math.max(valueEnd, 1), "a key must not be null") : (event.anchorStart >= 0 && this.anchors.set(this.text.slice(event.anchorStart, event.anchorEnd), {
      value: key,
      node: this.tape.length,
      size: 1
    }), { key, span, merge: text2 === "<<" && style === 1 });
  }
  aliasKey(start, end) {
    let target = this.anchors.get(this.text.slice(start, end)), value = target === void 0 || target === "open" ? void 0 : target.value, key = typeof value == "object" || value === void 0 ? void 0 : String(value);
    return key === void 0 ? this.refuse(start - 1, end, `\`*${this.text.slice(start, end)}\` cannot be used as a key`) : { key, span: { start: this.offset + start - 1, end: this.offset + end }, merge: !1 };
  }
  /** In the order of application: the later one wins. */
  mergeSources(value, span) {
    let sources = Array.isArray(value) ? [...value].reverse() : [value];
    for (let source of sources)
      (typeof source != "object" || source === null || Array.isArray(source)) && this.refuse(
        span.start - this.offset,
        span.end - this.offset,
        "the merge key `<<` takes a mapping or a list of mappings"
      );
    return sources;
  }
  alias(node, start, end) {
    let name = this.text.slice(start, end), target = this.anchors.get(name);
    return this.close(node, this.offset + start - 1, this.offset + end, 11, -1), target === void 0 ? this.refuse(start - 1, end, `alias \`*${name}\` has no anchor \`&${name}\` before it in this document`) : target === "open" ? this.refuse(start - 1, end, `anchor \`&${name}\` contains itself`) : (this.aliases.set(node, target.node), this.decoded += target.size, this.aliased += target.size, this.aliased > 100 && this.decoded > 1e3 && this.aliased / this.decoded > aliasLimit(this.decoded) && this.refuse(start - 1, end, "the document expands its aliases excessively"), target.value);
  }
  anchor(event, node, value) {
    event.anchorStart >= 0 && this.anchors.set(this.text.slice(event.anchorStart, event.anchorEnd), { value, node, size: 1 });
  }
  close(node, start, end, style, indent) {
    let { tape } = this;
    tape[node + 0] = start, tape[node + 1] = end, tape[node + 2] = tape.length, tape[node + 6] = style, tape[node + 7] = indent;
  }
  lastRecord() {
    return this.tape.length - 8;
  }
  /** Place for a value that is not written: behind its tag or anchor, its key, or the node before. */
  tokenBefore(node, event) {
    let property = Math.max(event.tagEnd, event.anchorEnd);
    if (property >= 0) return this.offset + property;
    let keyEnd = this.tape[node + 5] ?? 0;
    return (this.tape[node + 3] ?? -1) >= 0 ? keyEnd : node >= 8 ? this.tape[node - 8 + 1] ?? this.offset : this.offset;
  }
  refuse(start, end, message) {
    throw new Refused({ kind: "syntax", start: this.offset + start, end: this.offset + end, message });
  }
};
function aliasLimit(decoded) {
  let [low, high] = [4e5, 4e6];
  return decoded <= low ? 0.99 : decoded >= high ? 0.1 : 0.99 - 0.89 * ((decoded - low) / (high - low));
}
function intrinsic(name, text2) {
  return name === "Sub" && !text2.includes("${") ? text2 : UNKNOWN;
}
function intrinsicCollection(event, text2, content) {
  if (event.tagStart >= 0 && !text2.startsWith("!!", event.tagStart)) return UNKNOWN;
  if (Array.isArray(content)) return content;
  let mapping = content, keys = Object.keys(mapping), [key] = keys;
  if (keys.length !== 1 || key === void 0 || key !== "Ref" && !key.startsWith("Fn::")) return content;
  let literal = mapping[key];
  return key === "Fn::Sub" && typeof literal == "string" ? intrinsic("Sub", literal) : UNKNOWN;
}

// src/source/file.ts
var SourceFile = class {
  constructor(path, text2, facts = {}) {
    this.path = path;
    this.text = text2;
    this.facts = facts;
  }
  path;
  text;
  facts;
  documents = [];
  /** Problems that belong to no document. */
  problems = [];
  lines;
  range(span) {
    let lines = this.lineIndex();
    return { start: lines.position(span.start), end: lines.position(Math.max(span.end, span.start)) };
  }
  lineIndex() {
    return this.lines ??= new Lines(this.text), this.lines;
  }
};
function parseFile(path, text2, facts = {}) {
  let file = new SourceFile(path, text2, facts);
  if (facts.chartTemplate)
    return file.documents.push(emptyDocument(file, "helm")), file;
  if (!looksLikeOurs(text2) || path.endsWith(".json") && !readableJson(file)) return file;
  let mode = recogniseText(text2) === "cloudformation" ? "cloudformation" : "kubernetes";
  for (let piece of splitDocuments(text2)) {
    piece.separatorProblem && file.problems.push({
      kind: "syntax",
      ...piece.separatorProblem,
      message: "kubectl takes nothing but a comment behind `---`"
    });
    let parsed = parseDocument(piece.text, piece.offset, mode);
    if (isBlank(parsed)) continue;
    let span = { start: piece.offset, end: piece.offset + piece.text.length };
    file.documents.push(readDocument(file, parsed, piece.text, span));
  }
  return file;
}
function readDocument(file, parsed, text2, span) {
  return parsed.value === void 0 && holdsTemplateAction(text2) ? emptyDocument(file, "helm") : new SourceDocument(file, recognise(parsed.value), parsed.value, parsed.tree, parsed.problems, span);
}
function emptyDocument(file, dialect) {
  let tree = { tape: [], keys: [], aliases: /* @__PURE__ */ new Map() };
  return new SourceDocument(file, dialect, void 0, tree, [], { start: 0, end: file.text.length });
}
function isBlank(parsed) {
  return parsed.value === null && parsed.problems.length === 0;
}
function readableJson(file) {
  try {
    return JSON.parse(file.text.replace(/^\uFEFF/, "")), !0;
  } catch (error) {
    let at2 = Number(/position (\d+)/.exec(String(error))?.[1] ?? file.text.length), start = Math.min(at2, Math.max(file.text.trimEnd().length - 1, 0));
    return file.problems.push({ kind: "syntax", start, end: start + 1, message: jsonReason(file.text, start) }), !1;
  }
}
function jsonReason(text2, at2) {
  let char = text2[at2] ?? "", before = text2.slice(0, at2).trimEnd().at(-1) ?? "";
  return at2 >= text2.trimEnd().length - 1 && !/[}\]]/.test(char) ? "the file ends before its JSON does" : /[}\]]/.test(char) && before === "," ? "JSON takes no comma after the last entry" : char === "/" || char === "#" ? "JSON takes no comments" : /[A-Za-z_']/.test(char) ? 'JSON wants names and texts in "double quotes"' : "this is not valid JSON here";
}
function parseConfigFile(path, text2) {
  let file = new SourceFile(path, text2), parsed = parseDocument(text2, 0, "literal");
  if (!isBlank(parsed))
    return new SourceDocument(file, "unrecognised", parsed.value, parsed.tree, parsed.problems, { start: 0, end: text2.length });
}

// src/source/discover.ts
var import_node_child_process = require("node:child_process"), import_node_fs2 = require("node:fs"), import_node_path = require("node:path"), EXTENSIONS = /\.(?:ya?ml|json|template)$/i, NEVER = /* @__PURE__ */ new Set([".git", "node_modules"]);
async function discover(argument, cwd) {
  let path = (0, import_node_path.resolve)(cwd, argument), stats = (0, import_node_fs2.statSync)(path, { throwIfNoEntry: !1 });
  if (stats?.isDirectory()) {
    let files2 = await listFolder(path);
    return files2.length > 0 ? { files: files2 } : { files: files2, problem: `no YAML or JSON files in ${argument}` };
  }
  if (stats) return { files: [path] };
  if (!/[*?[\]{}]/.test(argument)) return { files: [], problem: `no such file or folder: ${argument}` };
  let files = await matchGlob(argument, cwd);
  return files.length > 0 ? { files } : { files, problem: `no file matches ${argument}` };
}
async function listFolder(folder2) {
  return ((gitRoot(folder2) === void 0 ? void 0 : listWithGit(folder2)) ?? await walk(folder2)).filter((file) => EXTENSIONS.test(file)).sort();
}
function gitRoot(folder2) {
  for (let at2 = folder2; ; at2 = (0, import_node_path.dirname)(at2)) {
    if ((0, import_node_fs2.existsSync)((0, import_node_path.join)(at2, ".git"))) return at2;
    if ((0, import_node_path.dirname)(at2) === at2) return;
  }
}
function listWithGit(folder2) {
  try {
    return (0, import_node_child_process.execFileSync)("git", ["-C", folder2, "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"], { encoding: "utf8", maxBuffer: 1 << 30, stdio: ["ignore", "pipe", "ignore"] }).split("\0").filter(Boolean).map((name) => (0, import_node_path.join)(folder2, name)).filter((file) => EXTENSIONS.test(file) && isFile(file));
  } catch {
    return;
  }
}
function isFile(path) {
  return (0, import_node_fs2.statSync)(path, { throwIfNoEntry: !1 })?.isFile() === !0;
}
async function walk(root) {
  let files = [], { default: ignore } = await Promise.resolve().then(() => __toESM(require_ignore(), 1)), visit = (folder2, ignores) => {
    let own = (0, import_node_path.join)(folder2, ".gitignore"), here = (0, import_node_fs2.existsSync)(own) ? [...ignores, ignoresOf(ignore().add((0, import_node_fs2.readFileSync)(own, "utf8")), folder2)] : ignores;
    for (let entry2 of (0, import_node_fs2.readdirSync)(folder2, { withFileTypes: !0 })) {
      let path = (0, import_node_path.join)(folder2, entry2.name), isFolder = entry2.isDirectory();
      NEVER.has(entry2.name) || here.some((ignored) => ignored(isFolder ? path + import_node_path.sep : path)) || (isFolder ? visit(path, here) : (entry2.isFile() || entry2.isSymbolicLink() && isFile(path)) && files.push(path));
    }
  };
  return visit(root, []), files;
}
function ignoresOf(ignore, folder2) {
  return (path) => ignore.ignores((0, import_node_path.relative)(folder2, path).split(import_node_path.sep).join("/") + (path.endsWith(import_node_path.sep) ? "/" : ""));
}
async function matchGlob(glob, cwd) {
  let { default: picomatch } = await Promise.resolve().then(() => __toESM(require_picomatch2(), 1)), absolute = (0, import_node_path.resolve)(cwd, glob).split(import_node_path.sep).join("/"), { base } = picomatch.scan(absolute);
  if (!(0, import_node_fs2.existsSync)(base)) return [];
  let matches = picomatch(absolute, { dot: !0 });
  return (await listFolder(base)).filter((file) => matches(file.split(import_node_path.sep).join("/")));
}

// src/source/read.ts
var import_node_fs3 = require("node:fs"), import_node_path2 = require("node:path");

// src/source/decode.ts
function decode(bytes) {
  return bytes[0] === 255 && bytes[1] === 254 ? new TextDecoder("utf-16le").decode(bytes) : bytes[0] === 254 && bytes[1] === 255 ? new TextDecoder("utf-16be").decode(bytes) : new TextDecoder().decode(bytes);
}

// src/source/read.ts
function readFiles(input) {
  let failures = [], surroundings = new Surroundings([...input.reported, ...input.context]), all = input.reported.length + input.context.length, done = 0, read = (path) => {
    input.onProgress?.(++done, all);
    let shown = displayPath(path, input.cwd);
    try {
      return [parseFile(shown, decode((0, import_node_fs3.readFileSync)(path)), surroundings.factsOf(path))];
    } catch (error) {
      return failures.push({ path: shown, message: readReason(error) }), [];
    }
  };
  return { reported: input.reported.flatMap(read), context: input.context.flatMap(read), failures };
}
function displayPath(path, cwd) {
  return ((0, import_node_path2.relative)(cwd, path) || path).split(import_node_path2.sep).join("/");
}
var Surroundings = class {
  charts = /* @__PURE__ */ new Map();
  patches = /* @__PURE__ */ new Set();
  constructor(files) {
    let folders = new Set(files.map((file) => (0, import_node_path2.dirname)(file)));
    for (let file of files) isKustomization2((0, import_node_path2.basename)(file)) && this.addPatches(file);
    for (let folder2 of folders)
      for (let name of ["kustomization.yaml", "kustomization.yml", "Kustomization"])
        (0, import_node_fs3.existsSync)((0, import_node_path2.join)(folder2, name)) && this.addPatches((0, import_node_path2.join)(folder2, name));
  }
  factsOf(file) {
    return { chartTemplate: this.isChartTemplate(file), patch: this.patches.has(file) };
  }
  isChartTemplate(file) {
    let marker = `${import_node_path2.sep}templates${import_node_path2.sep}`;
    for (let at2 = file.indexOf(marker); at2 >= 0; at2 = file.indexOf(marker, at2 + 1))
      if (this.isChart(file.slice(0, at2))) return !0;
    return !1;
  }
  isChart(folder2) {
    let chart = this.charts.get(folder2);
    return chart === void 0 && (chart = (0, import_node_fs3.existsSync)((0, import_node_path2.join)(folder2, "Chart.yaml")), this.charts.set(folder2, chart)), chart;
  }
  addPatches(kustomization) {
    for (let patch of patchesOf(kustomization)) this.patches.add((0, import_node_path2.resolve)((0, import_node_path2.dirname)(kustomization), patch));
  }
};
function isKustomization2(name) {
  return /^kustomization(?:\.ya?ml)?$/i.test(name);
}
function patchesOf(kustomization) {
  let document;
  try {
    document = parseFile(kustomization, decode((0, import_node_fs3.readFileSync)(kustomization)));
  } catch {
    return [];
  }
  let value = document.documents[0]?.value, list = (key) => Array.isArray(value?.[key]) ? value[key] : [];
  return [...[...list("patches"), ...list("patchesJson6902")].map((patch) => patch?.path), ...list("patchesStrategicMerge")].filter((path) => typeof path == "string");
}
function readReason(error) {
  let { code } = error;
  return code === "EACCES" ? "no permission to read it" : code === "EISDIR" ? "it is a folder" : code === "ENOENT" ? "it is gone" : code === "ERR_STRING_TOO_LONG" || code === "ERR_FS_FILE_TOO_LARGE" ? "it is larger than 512 MB" : code ?? (error instanceof Error ? error.message : String(error));
}

// src/cli/config.ts
var import_node_fs4 = require("node:fs"), import_node_path3 = require("node:path");

// src/source/path.ts
function formatPath(path) {
  let text2 = "";
  for (let segment of path)
    typeof segment == "number" ? text2 += `[${segment}]` : /^[\w-]+$/.test(segment) ? text2 += text2 === "" ? segment : `.${segment}` : text2 += `[${JSON.stringify(segment)}]`;
  return text2;
}

// src/cli/config.ts
var NAMES = ["eks-kit.yaml", "eks-kit.yml"];
async function loadConfig(named, cwd) {
  let path = named === void 0 ? findConfig(cwd) : (0, import_node_path3.resolve)(cwd, named);
  if (path === void 0) return { config: {}, folder: void 0, matches: () => !1 };
  if (!(0, import_node_fs4.existsSync)(path)) throw new UsageError(`no such config: ${named}`);
  let config = await readConfig(path, cwd, []), folder2 = (0, import_node_path3.dirname)(path);
  return { config, folder: folder2, matches: await fileMatcher(config, folder2, cwd) };
}
function findConfig(cwd) {
  let root = gitRoot(cwd) ?? cwd;
  for (let folder2 = cwd; ; folder2 = (0, import_node_path3.dirname)(folder2)) {
    let found = NAMES.map((name) => (0, import_node_path3.join)(folder2, name)).find((path) => (0, import_node_fs4.existsSync)(path));
    if (found !== void 0 || folder2 === root || (0, import_node_path3.dirname)(folder2) === folder2) return found;
  }
}
async function readConfig(path, cwd, parents) {
  let shown = displayPath(path, cwd);
  if (parents.includes(path)) throw new UsageError(`${shown}: extends itself by way of ${parents.map((parent) => (0, import_node_path3.basename)(parent)).join(", ")}`);
  let document = parseConfigFile(shown, decode((0, import_node_fs4.readFileSync)(path)));
  if (!document) return {};
  let [problem] = document.problems;
  if (problem) throw new UsageError(at(document, problem.start, problem.message));
  await checkShape(document);
  let { extends: bases = [], $schema: _, ...own } = document.value, layers = [];
  for (let [index, base] of bases.entries()) {
    let target = (0, import_node_path3.resolve)((0, import_node_path3.dirname)(path), base);
    if (!(0, import_node_fs4.existsSync)(target)) throw new UsageError(at(document, document.locate(["extends", index]).start, `no such file: \`${base}\``));
    layers.push(rebase(await readConfig(target, cwd, [...parents, path]), (0, import_node_path3.relative)((0, import_node_path3.dirname)(path), (0, import_node_path3.dirname)(target))));
  }
  return [...layers, withSources(own, document)].reduce(merge, {});
}
function rebase(config, folder2) {
  let prefix = folder2.split(import_node_path3.sep).join("/");
  if (prefix === "") return config;
  let globs = (list) => list.map((glob) => `${prefix}/${glob}`);
  return {
    ...config,
    ...config.exclude && { exclude: globs(config.exclude) },
    ...config.overrides && { overrides: config.overrides.map((entry2) => ({ ...entry2, files: globs(entry2.files) })) },
    ...config.clusters && { clusters: config.clusters.map((entry2) => ({ ...entry2, files: globs(entry2.files) })) },
    ...config.suppressions && {
      suppressions: config.suppressions.map((entry2) => entry2.files ? { ...entry2, files: globs(entry2.files) } : entry2)
    }
  };
}
function withSources(config, document) {
  if (!config.suppressions) return config;
  let suppressions = config.suppressions.map((entry2, index) => ({
    ...entry2,
    source: { file: document.file.path, range: document.file.range(document.locate(["suppressions", index, "rule"])) }
  }));
  return { ...config, suppressions };
}
function merge(base, own) {
  let both = (one, other) => one || other ? { list: [...one ?? [], ...other ?? []] } : {}, lists = {
    clusters: both(base.clusters, own.clusters).list,
    exclude: both(base.exclude, own.exclude).list,
    overrides: both(base.overrides, own.overrides).list,
    suppressions: both(base.suppressions, own.suppressions).list,
    podTemplates: both(base.podTemplates, own.podTemplates).list
  }, given = Object.fromEntries(Object.entries(lists).filter(([, list]) => list !== void 0));
  return { ...base, ...own, ...given, rules: { ...base.rules, ...own.rules }, cluster: { ...base.cluster, ...own.cluster } };
}
async function checkShape(document) {
  let { validateConfig: validateConfig2 } = await Promise.resolve().then(() => (init_validate_config(), validate_config_exports));
  if (validateConfig2(document.value)) return;
  let errors = specific(validateConfig2.errors ?? []), told = new Set(errors.map((error) => tell(error, document)));
  throw new UsageError([...told].join(`
`));
}
function specific(errors) {
  let leaves = errors.filter((error) => !["oneOf", "anyOf", "if"].includes(error.keyword)), deeper = (error) => leaves.some((other) => other !== error && other.instancePath.startsWith(`${error.instancePath}/`) && (error.keyword === "enum" || error.keyword === "type"));
  return leaves.filter((error) => !deeper(error));
}
function tell(error, document) {
  let path = parsePointer(error.instancePath), { params, keyword } = error;
  if (keyword === "additionalProperties") {
    let key = String(params.additionalProperty), allowed = Object.keys(error.parentSchema?.properties ?? {}), span = document.keySpan([...path, key]) ?? document.locate(path), what = path[0] === "rules" || path.at(-1) === "rules" ? "rule" : "key";
    return at(document, span.start, `unknown ${what} \`${key}\`${didYouMean(key, allowed)}`);
  }
  return at(document, document.locate(path).start, `${formatPath(path) || "the config"} ${expectation(error, document.at(path))}`);
}
function expectation({ keyword, params }, value) {
  let shown = typeof value == "string" ? `\`${value}\`` : JSON.stringify(value);
  switch (keyword) {
    case "enum": {
      let allowed = params.allowedValues.map(String);
      return `must be ${allowed.length > 12 ? "a rule of this version" : `one of ${allowed.join(", ")}`}, not ${shown}${typeof value == "string" ? didYouMean(value, allowed) : ""}`;
    }
    case "type":
      return `must be ${article(String(params.type))}, not ${shown}`;
    case "required":
      return `lacks \`${params.missingProperty}\``;
    case "pattern":
      return `must look like ${String(params.pattern).includes("1\\.") ? '"1.34"' : "2026-12-31"}, not ${shown}`;
    case "minItems":
    case "maxItems":
      return "takes a severity, or a list of a severity and options";
    default:
      return `is not valid (${keyword}): ${shown}`;
  }
}
function article(type) {
  return { object: "a mapping", array: "a list", string: "a text", boolean: "true or false" }[type] ?? `a ${type}`;
}
function at(document, offset, message) {
  let { line, column } = document.file.range({ start: offset, end: offset }).start;
  return `${document.file.path}:${line}:${column}: ${message}`;
}
async function fileMatcher(config, folder2, cwd) {
  let lists = [...config.overrides ?? [], ...config.clusters ?? [], ...config.suppressions ?? []];
  if (!config.exclude && !lists.some((entry2) => entry2.files)) return () => !1;
  let { default: picomatch } = await Promise.resolve().then(() => __toESM(require_picomatch2(), 1)), compiled = /* @__PURE__ */ new Map(), matcherOf = (glob) => {
    let matcher = compiled.get(glob) ?? picomatch(glob.replace(/^\.\//, "").replace(/\/$/, "/**"), { dot: !0 });
    return compiled.set(glob, matcher), matcher;
  };
  return (globs, file) => {
    let path = (0, import_node_path3.relative)(folder2, (0, import_node_path3.resolve)(cwd, file)).split(import_node_path3.sep).join("/");
    return globs.some((glob) => matcherOf(glob)(path));
  };
}

// src/cli/progress.ts
var Progress = class {
  constructor(io) {
    this.io = io;
    this.start = io.now().getTime();
  }
  io;
  start;
  shown = !1;
  update(done, all) {
    let { env: env2, stderr, now } = this.io;
    done % 64 !== 0 || !stderr.isTTY || env2.CI || env2.PRE_COMMIT || now().getTime() - this.start < 1e3 || (this.shown = !0, stderr.write(`\r\x1B[K${done} of ${all} files read`));
  }
  end() {
    this.shown && this.io.stderr.write("\r\x1B[K");
  }
};

// package.json
var package_default = {
  name: "eks-kit",
  version: "0.1.0",
  description: "Lint and generate Kubernetes, eksctl, CloudFormation and AWS CLI files for Amazon EKS",
  keywords: [
    "eks",
    "kubernetes",
    "aws",
    "lint",
    "eksctl",
    "cloudformation",
    "cdk8s",
    "pre-commit"
  ],
  license: "Apache-2.0",
  type: "module",
  main: "./dist/index.js",
  types: "./dist/types/index.d.ts",
  exports: {
    ".": {
      types: "./dist/types/index.d.ts",
      default: "./dist/index.js"
    },
    "./eks-kit.schema.json": "./eks-kit.schema.json",
    "./report.schema.json": "./report.schema.json",
    "./package.json": "./package.json"
  },
  bin: {
    "eks-kit": "dist/cli.cjs"
  },
  files: [
    "dist",
    "examples",
    "rules",
    "templates",
    "eks-kit.schema.json",
    "report.schema.json",
    "CHANGELOG.md"
  ],
  engines: {
    node: ">=20.19"
  },
  sideEffects: !1,
  scripts: {
    test: "vitest run",
    typecheck: "tsc --noEmit",
    lint: "biome check .",
    format: "biome check --write .",
    bundle: "node scripts/bundle.mjs",
    generate: "node scripts/generate.mjs",
    bench: "node bench/run.mjs"
  },
  devDependencies: {
    "@biomejs/biome": "2.6.8",
    "@types/node": "20.19.43",
    "@types/picomatch": "4.0.3",
    ajv: "8.20.0",
    chalk: "5.6.2",
    esbuild: "0.28.2",
    "fastest-levenshtein": "1.0.16",
    "get-east-asian-width": "1.7.0",
    ignore: "7.0.16",
    "js-yaml": "5.5.0",
    "kubernetes-types": "1.30.0",
    picomatch: "4.0.7",
    typescript: "7.0.2",
    vitest: "4.1.12",
    yaml: "2.9.1"
  }
};

// src/cli/version.ts
var VERSION = package_default.version;

// src/cli/lint.ts
var FORMATS = Object.keys(reports), FAIL_ON = [...SEVERITIES, "never"], LINT_FLAGS = [
  { name: "format", short: "f", value: "FORMAT", choices: FORMATS, multiple: !0, help: "How to report. May be given several times." },
  { name: "output", short: "o", value: "FILE", multiple: !0, help: "Write the report of the --format before it to a file." },
  { name: "preset", value: "PRESET", choices: PRESETS, help: "Which rules run (default: recommended)." },
  { name: "only", value: "RULES", multiple: !0, help: "Run these rules only, whatever preset and config say." },
  { name: "skip", value: "RULES", multiple: !0, help: "Do not run these rules." },
  { name: "fail-on", value: "SEVERITY", choices: FAIL_ON, help: "Exit 1 from this severity on (default: error)." },
  { name: "kubernetes-version", value: "VERSION", help: "Minor version of the cluster, such as 1.34." },
  { name: "today", value: "DATE", help: "Date for end-of-support rules (default: now), such as 2026-12-31." },
  { name: "complete", help: "The files given are all there is: what they lack does not exist." },
  { name: "config", value: "FILE", help: "Config to use (default: the nearest eks-kit.yaml)." },
  { name: "stdin-filename", value: "FILE", help: "What to call standard input (`-`)." },
  { name: "color", value: "WHEN", choices: COLOR_CHOICES, help: "When to colour: auto, always, never." },
  { name: "verbose", help: "Show suppressed findings, advice in full, and what was read." }
];
async function lint(args, io) {
  let given = parseArguments(args, LINT_FLAGS, "lint"), started = io.now().getTime(), today = todayOf(given, io), kubernetesVersion = versionOf(given), only = ruleIds(given, "only"), skip = ruleIds(given, "skip"), outputs = outputsOf(given), loaded = await loadConfig(given.one("config"), io.cwd), sources = await readSources(given, loaded, io), preset = given.one("preset") ?? loaded.config.preset ?? "recommended", result = run({
    reported: sources.reported,
    context: sources.context,
    rules,
    config: loaded.config,
    selection: { preset, ...only && { only }, ...skip && { skip } },
    cluster: kubernetesVersion === void 0 ? {} : { kubernetesVersion },
    today,
    complete: given.has("complete"),
    matches: loaded.matches
  }), options2 = reportOptions(given, io, [...sources.reported, ...sources.context], io.now().getTime() - started);
  for (let output of outputs) write(output, result, options2, io);
  for (let problem of sources.problems) io.stderr.write(`eks-kit: ${problem}
`);
  return exitCode(result, sources.problems, given.one("fail-on") ?? "error");
}
async function readSources(given, loaded, io) {
  let names = given.positionals.length === 0 ? ["."] : given.positionals;
  if (names.includes("-")) return readStdin(given, names, io);
  let named = await Promise.all(names.map((name) => discover(name, io.cwd))), excluded = (path) => loaded.matches(loaded.config.exclude ?? [], displayPath(path, io.cwd)), reported = [...new Set(named.flatMap((one) => one.files))].filter((path) => !excluded(path)).sort(), context = (await contextOf(loaded, io)).filter((path) => !excluded(path)), progress = new Progress(io), inReport = new Set(reported), read = readFiles({
    reported,
    context: context.filter((path) => !inReport.has(path)),
    cwd: io.cwd,
    onProgress: (done, all) => progress.update(done, all)
  });
  progress.end();
  let failures = read.failures.map((failure) => `cannot read ${failure.path}: ${failure.message}`);
  return { ...read, problems: [...named.flatMap((one) => one.problem ?? []), ...failures] };
}
function readStdin(given, names, io) {
  if (names.length > 1) throw new UsageError("`-` (standard input) cannot stand beside other paths");
  let path = given.one("stdin-filename") ?? "<stdin>";
  return { reported: [parseFile(path, io.stdin())], context: [], problems: [] };
}
async function contextOf(loaded, io) {
  let root = gitRoot(io.cwd) ?? loaded.folder;
  return root === void 0 ? [] : listFolder(root);
}
function outputsOf(given) {
  let outputs = [];
  for (let { name, value } of given.given) {
    if (name === "format" && outputs.push({ format: value, file: void 0 }), name !== "output") continue;
    outputs.length === 0 && outputs.push({ format: "pretty", file: void 0 });
    let last = outputs.at(-1);
    if (!last || last.file !== void 0) throw new UsageError(`\`--output ${value}\` has no --format before it`);
    last.file = value;
  }
  if (outputs.filter((output) => output.file === void 0).length > 1)
    throw new UsageError("two reports cannot both go to standard output; give all but one an --output");
  return outputs.length === 0 ? [{ format: "pretty", file: void 0 }] : outputs;
}
function write(output, result, options2, io) {
  let report = reports[output.format];
  if (output.file === void 0) {
    io.stdout.write(report(result, options2));
    return;
  }
  let path = (0, import_node_path4.resolve)(io.cwd, output.file), text2 = report(result, { ...options2, color: 0, hyperlinks: !1 });
  try {
    (0, import_node_fs5.mkdirSync)((0, import_node_path4.dirname)(path), { recursive: !0 }), (0, import_node_fs5.writeFileSync)(`${path}.${process.pid}.tmp`, text2), (0, import_node_fs5.renameSync)(`${path}.${process.pid}.tmp`, path);
  } catch (error) {
    throw new UsageError(`cannot write ${output.file}: ${error.message}`);
  }
}
function reportOptions(given, io, files, elapsedMs) {
  let color = colorLevel(given.one("color"), io.stdout, io.env), texts = new Map(files.map((file) => [file.path, file.text]));
  return {
    color,
    unicode: isUnicode(io.env),
    width: io.stdout.columns ?? 120,
    hyperlinks: color > 0 && io.stdout.isTTY,
    verbose: given.has("verbose"),
    fileText: (file) => texts.get(file),
    rule: (id) => rules.find((rule) => rule.id === id),
    elapsedMs,
    version: VERSION
  };
}
function exitCode(result, problems, failOn) {
  if (result.internalErrors.length > 0) return EXIT.bug;
  if (problems.length > 0) return EXIT.usage;
  if (failOn === "never") return EXIT.clean;
  let failing = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  return result.findings.some((finding) => !finding.suppressed && failing.includes(finding.severity)) ? EXIT.findings : EXIT.clean;
}
function ruleIds(given, flag) {
  let ids = given.list(flag), known2 = rules.map((rule) => rule.id);
  for (let id of ids ?? [])
    if (!known2.includes(id)) throw new UsageError(`\`--${flag}\`: no rule \`${id}\`${didYouMean(id, known2)}`);
  return ids;
}
function versionOf(given) {
  let value = given.one("kubernetes-version"), minor = minorVersion(value);
  if (value !== void 0 && minor === void 0)
    throw new UsageError(`\`--kubernetes-version\` takes a minor version such as 1.34, not \`${value}\``);
  return minor;
}
function todayOf(given, io) {
  let value = given.one("today");
  if (value === void 0) return io.now().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value)))
    throw new UsageError(`\`--today\` takes a date such as 2026-12-31, not \`${value}\``);
  return value;
}

// src/cli/rules-page.ts
function rulesPage(rules3) {
  let topics = [...new Set(rules3.map((rule) => rule.topic))].sort(), of = (topic) => rules3.filter((rule) => rule.topic === topic);
  return [
    "<!-- Generated by `npm run generate` from the rules themselves. -->",
    "# Rules",
    "",
    `${rules3.length} rules. Each has a primary source, and its examples are its tests. \`eks-kit explain <rule>\` prints one in the terminal;`,
    "a folder here holds declarative rules of a topic, the coded ones are in `src/rules/`.",
    "",
    ...topics.flatMap((topic) => [`## ${topic}`, "", ...overview(of(topic)), ""]),
    ...topics.flatMap((topic) => of(topic).flatMap(section))
  ].join(`
`);
}
function overview(rules3) {
  return ["| rule | severity | |", "|---|---|---|", ...rules3.map((rule) => `| [\`${rule.id}\`](#${rule.id}) | ${rule.severity}${rule.presets.includes("recommended") ? "" : ", off by default"} | ${rule.title} |`)];
}
function section(rule) {
  return [
    `### ${rule.id}`,
    "",
    `**${rule.title}.** ${rule.why}`,
    "",
    rule.help,
    "",
    `${rule.severity} · ${presetsOf(rule)}${rule.hygiene ? " · skips system namespaces" : ""}`,
    "",
    ...optionLines(rule),
    ...rule.examples.flatMap(exampleLines),
    ...rule.links.length > 0 ? ["Sources: " + rule.links.map((link) => `<${link}>`).join(" "), ""] : []
  ];
}
function presetsOf(rule) {
  return rule.presets.length === 0 ? "in no preset" : `presets: ${rule.presets.join(", ")}`;
}
function optionLines(rule) {
  if (!rule.options) return [];
  let properties = rule.options.schema.properties ?? {}, defaults = rule.options.default;
  return ["Options:", "", ...Object.entries(properties).map(([name, { description }]) => `- \`${name}\` (default \`${JSON.stringify(defaults[name])}\`): ${description ?? ""}`), ""];
}
function exampleLines(example) {
  let block2 = (label, text2) => text2 === void 0 ? [] : [`${label}${example.title ? ` (${example.title})` : ""}:`, "", "```yaml", dedent(text2).trimEnd(), "```", ""];
  return [...block2("Reported", example.bad), ...block2("Not reported", example.good)];
}

// src/cli/rules.ts
var RULES_FLAGS = [
  { name: "format", short: "f", value: "FORMAT", choices: ["text", "json", "markdown"], help: "How to list (default: text)." },
  { name: "preset", value: "PRESET", choices: PRESETS, help: "Only the rules of a preset." }
];
function rules2(args, io) {
  let given = parseArguments(args, RULES_FLAGS, "rules");
  if (given.positionals.length > 0) throw new UsageError(`\`eks-kit rules\` takes no arguments; for one rule: eks-kit explain ${given.positionals[0]}`);
  let preset = given.one("preset"), list = rules.filter((rule) => preset === void 0 || rule.presets.includes(preset)), print2 = { text: table, json: asJson, markdown: rulesPage }[given.one("format") ?? "text"] ?? table;
  return io.stdout.write(print2(list)), 0;
}
function table(list) {
  let width = Math.max(...list.map((rule) => rule.id.length)), topics = [...new Set(list.map((rule) => rule.topic))].sort(), section2 = (topic) => [`${topic}`, ...list.filter((rule) => rule.topic === topic).map((rule) => row(rule, width)), ""].join(`
`);
  return `${topics.map(section2).join(`
`)}
${list.length} rules; \`eks-kit explain <rule>\` tells more of one
`;
}
function row(rule, width) {
  return `  ${rule.id.padEnd(width)}  ${rule.severity.padEnd(7)}  ${rule.title}${rule.presets.includes("recommended") ? "" : " (off by default)"}`;
}
function asJson(list) {
  let texts = list.map(({ id, topic, title, severity, why, help: help2, links, presets, options: options2 }) => ({
    id,
    topic,
    title,
    severity,
    why,
    help: help2,
    links,
    presets,
    options: options2 ? { schema: options2.schema, default: options2.default } : null
  }));
  return `${JSON.stringify(texts, null, 2)}
`;
}

// src/cli/main.ts
var VERBS = [
  {
    name: "lint",
    usage: "lint [flags] [paths...]",
    summary: "Lint files, folders, globs, or standard input (`-`); default: this folder",
    flags: LINT_FLAGS,
    examples: [
      "eks-kit lint k8s/",
      "eks-kit lint --kubernetes-version 1.36 --fail-on warning deploy.yaml cluster.yaml",
      "kubectl get deploy -A -o yaml | eks-kit lint -",
      "eks-kit lint --format json --output findings.json --format pretty k8s/"
    ],
    run: lint
  },
  {
    name: "rules",
    usage: "rules [flags]",
    summary: "List what is checked",
    flags: RULES_FLAGS,
    examples: ["eks-kit rules", "eks-kit rules --preset validity --format json"],
    run: rules2
  },
  {
    name: "explain",
    usage: "explain <rule>",
    summary: "Tell why a rule is there, with a bad and a good example",
    flags: EXPLAIN_FLAGS,
    examples: ["eks-kit explain fargate-daemonset"],
    run: explain
  }
];
async function main(argv, io) {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    if (error instanceof UsageError) {
      for (let line of error.message.split(`
`)) io.stderr.write(`eks-kit: ${line}
`);
      return EXIT.usage;
    }
    return io.stderr.write(`eks-kit: internal error: ${error instanceof Error ? error.message : String(error)}
`), io.stderr.write(`eks-kit: this is a bug in eks-kit ${VERSION}; please report it with the command that shows it
`), EXIT.bug;
  }
}
async function dispatch(argv, io) {
  let [name, ...args] = argv;
  if (name === "--version" || name === "-V") return print(`${VERSION}
`, io);
  if (name === void 0 || name === "--help" || name === "-h" || name === "help") return help(args[0], io);
  let verb = findVerb(name);
  return args.some((arg) => arg === "--help" || arg === "-h") ? print(verbHelp(verb), io) : verb.run(args, io);
}
function help(name, io) {
  return print(name === void 0 ? mainHelp(VERBS) : verbHelp(findVerb(name)), io);
}
function findVerb(name) {
  let verb = VERBS.find((candidate) => candidate.name === name);
  if (verb) return verb;
  let names = VERBS.map((candidate) => candidate.name);
  throw new UsageError(`no verb \`${name}\`${didYouMean(name, names)}
verbs: ${names.join(", ")}; for paths: eks-kit lint ${name}`);
}
function print(text2, io) {
  return io.stdout.write(text2), EXIT.clean;
}

// src/cli/bin.ts
process.once("SIGINT", () => process.exit(130));
main(process.argv.slice(2), processIo()).then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    process.stderr.write(`eks-kit: ${String(error)}
`), process.exitCode = EXIT.bug;
  }
);
