var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
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
  "validators:validators:rules"(exports) {
    "use strict";
    exports.bare_pod_0_when = validate10;
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
    exports.bare_pod_0_assert = validate11;
    exports.bare_pod_1_when = validate12;
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
    exports.bare_pod_1_assert = validate11;
    function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      return validate11.errors = [{ instancePath, schemaPath: "#/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" }], !1;
    }
  }
});

// node_modules/js-yaml/dist/js-yaml.cjs.js
var require_js_yaml_cjs = __commonJS({
  "node_modules/js-yaml/dist/js-yaml.cjs.js"(exports) {
    Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
    var NOT_RESOLVED = /* @__PURE__ */ Symbol("NOT_RESOLVED");
    function defineScalarTag(tagName, options) {
      var _options$implicit, _options$matchByTagPr, _options$implicitFirs, _options$represent, _options$representTag;
      return {
        tagName,
        nodeKind: "scalar",
        implicit: (_options$implicit = options.implicit) !== null && _options$implicit !== void 0 ? _options$implicit : !1,
        matchByTagPrefix: (_options$matchByTagPr = options.matchByTagPrefix) !== null && _options$matchByTagPr !== void 0 ? _options$matchByTagPr : !1,
        implicitFirstChars: (_options$implicitFirs = options.implicitFirstChars) !== null && _options$implicitFirs !== void 0 ? _options$implicitFirs : null,
        resolve: options.resolve,
        identify: options.identify,
        represent: (_options$represent = options.represent) !== null && _options$represent !== void 0 ? _options$represent : ((data) => String(data)),
        representTagName: (_options$representTag = options.representTagName) !== null && _options$representTag !== void 0 ? _options$representTag : (() => tagName)
      };
    }
    function defineSequenceTag(tagName, options) {
      var _options$matchByTagPr2, _options$finalize, _options$represent2, _options$representTag2;
      let carrierIsResult = options.finalize === void 0;
      return {
        tagName,
        nodeKind: "sequence",
        implicit: !1,
        matchByTagPrefix: (_options$matchByTagPr2 = options.matchByTagPrefix) !== null && _options$matchByTagPr2 !== void 0 ? _options$matchByTagPr2 : !1,
        create: options.create,
        addItem: options.addItem,
        finalize: (_options$finalize = options.finalize) !== null && _options$finalize !== void 0 ? _options$finalize : ((carrier) => carrier),
        carrierIsResult,
        identify: options.identify,
        represent: (_options$represent2 = options.represent) !== null && _options$represent2 !== void 0 ? _options$represent2 : ((data) => data),
        representTagName: (_options$representTag2 = options.representTagName) !== null && _options$representTag2 !== void 0 ? _options$representTag2 : (() => tagName)
      };
    }
    function defineMappingTag(tagName, options) {
      var _options$matchByTagPr3, _options$finalize2, _options$represent3, _options$representTag3;
      let carrierIsResult = options.finalize === void 0;
      return {
        tagName,
        nodeKind: "mapping",
        implicit: !1,
        matchByTagPrefix: (_options$matchByTagPr3 = options.matchByTagPrefix) !== null && _options$matchByTagPr3 !== void 0 ? _options$matchByTagPr3 : !1,
        create: options.create,
        addPair: options.addPair,
        has: options.has,
        keys: options.keys,
        get: options.get,
        finalize: (_options$finalize2 = options.finalize) !== null && _options$finalize2 !== void 0 ? _options$finalize2 : ((carrier) => carrier),
        carrierIsResult,
        identify: options.identify,
        represent: (_options$represent3 = options.represent) !== null && _options$represent3 !== void 0 ? _options$represent3 : ((data) => data),
        representTagName: (_options$representTag3 = options.representTagName) !== null && _options$representTag3 !== void 0 ? _options$representTag3 : (() => tagName)
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
    function makeSnippet(mark, options) {
      if (!mark.buffer) return null;
      let opts = _objectSpread2(_objectSpread2({}, DEFAULT_SNIPPET_OPTIONS), options), re = /\r?\n|\r|\0/g, lineStarts = [0], lineEnds = [], match, foundLineNo = -1;
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
    function constructFromEvents(events, options) {
      let state = _objectSpread2(_objectSpread2(_objectSpread2({}, DEFAULT_CONSTRUCTOR_OPTIONS), options), {}, {
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
    function parseEvents2(input, options) {
      let length = input.length, state = _objectSpread2(_objectSpread2(_objectSpread2({}, DEFAULT_PARSER_OPTIONS), options), {}, {
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
    function loadDocuments(input, options = {}) {
      let opts = _objectSpread2(_objectSpread2({}, DEFAULT_LOAD_OPTIONS), options), source = String(input), PARSER_OPT_KEYS = Object.keys(DEFAULT_PARSER_OPTIONS), CONSTRUCTOR_OPT_KEYS = Object.keys(DEFAULT_CONSTRUCTOR_OPTIONS);
      return constructFromEvents(parseEvents2(source, pick(opts, PARSER_OPT_KEYS)), _objectSpread2(_objectSpread2({}, pick(opts, CONSTRUCTOR_OPT_KEYS)), {}, { source }));
    }
    function loadAll(input, iteratorOrOptions, options) {
      let iterator = null;
      typeof iteratorOrOptions == "function" ? iterator = iteratorOrOptions : iteratorOrOptions !== null && typeof iteratorOrOptions == "object" && (options = iteratorOrOptions);
      let documents = loadDocuments(input, options);
      if (iterator === null) return documents;
      for (let document of documents) iterator(document);
    }
    function load(input, options) {
      let documents = loadDocuments(input, options);
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
    function jsToAst(input, schema, options = {}) {
      var _options$noRefs, _options$skipInvalid;
      let root = build4({
        representTypes: buildRepresentTypes(schema),
        noRefs: (_options$noRefs = options.noRefs) !== null && _options$noRefs !== void 0 ? _options$noRefs : !1,
        skipInvalid: (_options$skipInvalid = options.skipInvalid) !== null && _options$skipInvalid !== void 0 ? _options$skipInvalid : !1,
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
    function createPresenterState(options) {
      let opts = _objectSpread2(_objectSpread2({}, DEFAULT_PRESENTER_OPTIONS), options);
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
        let keyRender = writeNode(state, level, key, node, { iskey: !0 }), keyText = keyRender.text, valueText = writeNode(state, level, value, node, {}).text, sep = state.flowSkipColonSpace || valueText === "" ? "" : " ", keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0), keyColonSep = key.kind === "alias" || keyIsBareProps ? " " : "";
        pairBuffer += `${keyText}${keyColonSep}:${sep}${valueText}`, result += pairBuffer;
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
      let { block = !1, iskey = !1, isblockseq = !1 } = ctx, compact = (_ctx$compact = ctx.compact) !== null && _ctx$compact !== void 0 ? _ctx$compact : !1, hasAnchor = node.anchor !== void 0;
      cannotBeCompact(state, node, level) && (compact = !1);
      let body, shouldPrintTag = node.tagged, useBlockCollection = block && (node.kind === "mapping" || node.kind === "sequence") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0;
      if (node.kind === "mapping")
        useBlockCollection ? body = writeBlockMapping(state, level, node, compact) : body = writeFlowMapping(state, level, node);
      else if (node.kind === "sequence")
        useBlockCollection ? state.seqNoIndent && !isblockseq && level > 0 ? body = writeBlockSequence(state, level - 1, node, compact) : body = writeBlockSequence(state, level, node, compact) : body = writeFlowSequence(state, level, node);
      else {
        let layout = scalarLayout(state, node, parent, level, iskey, !block);
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
        let sep = body === "" || body.charCodeAt(0) === CHAR_LINE_FEED ? "" : " ";
        text2 = `${props.join(" ")}${sep}${body}`;
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
    function present(documents, options) {
      let state = createPresenterState(options), result = "", previousEnded = !1;
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
          }).text, sep = body === "" ? "" : hasDirectives || rootStartsOwnLine(doc.contents) ? `
` : " ";
          result += `---${sep}${body}
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
    function dump(input, options = {}) {
      let opts = _objectSpread2(_objectSpread2({}, DEFAULT_DUMP_OPTIONS), options), documents = jsToAst(input, opts.schema, {
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
    function eventsToAst(events, options) {
      let state = {
        source: options.source,
        schema: options.schema,
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
    exports.CHOMPING_CLIP = CHOMPING_CLIP;
    exports.CHOMPING_KEEP = CHOMPING_KEEP;
    exports.CHOMPING_MODE = CHOMPING_MODE;
    exports.CHOMPING_STRIP = CHOMPING_STRIP;
    exports.COLLECTION_STYLE = COLLECTION_STYLE;
    exports.COLLECTION_STYLE_BLOCK = COLLECTION_STYLE_BLOCK;
    exports.COLLECTION_STYLE_FLOW = COLLECTION_STYLE_FLOW;
    exports.CORE_SCHEMA = CORE_SCHEMA;
    exports.DEFAULT_SCALAR_STYLE_RULES = DEFAULT_SCALAR_STYLE_RULES;
    exports.DUMP_SCHEMA = DUMP_SCHEMA;
    exports.EVENT_ALIAS = EVENT_ALIAS;
    exports.EVENT_DOCUMENT = EVENT_DOCUMENT;
    exports.EVENT_ID = EVENT_ID2;
    exports.EVENT_MAPPING = EVENT_MAPPING;
    exports.EVENT_POP = EVENT_POP;
    exports.EVENT_SCALAR = EVENT_SCALAR;
    exports.EVENT_SEQUENCE = EVENT_SEQUENCE;
    exports.FAILSAFE_SCHEMA = FAILSAFE_SCHEMA;
    exports.JSON_SCHEMA = JSON_SCHEMA;
    exports.NOT_RESOLVED = NOT_RESOLVED;
    exports.SCALAR_STYLE = SCALAR_STYLE;
    exports.SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE_DOUBLE_QUOTED;
    exports.SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE_FOLDED_BLOCK;
    exports.SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE_LITERAL_BLOCK;
    exports.SCALAR_STYLE_PLAIN = SCALAR_STYLE_PLAIN;
    exports.SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE_SINGLE_QUOTED;
    exports.Schema = Schema;
    exports.VISIT_BREAK = VISIT_BREAK;
    exports.VISIT_SKIP = VISIT_SKIP;
    exports.YAML11_SCHEMA = YAML11_SCHEMA;
    exports.YAMLException = YAMLException2;
    exports.binaryTag = binaryTag;
    exports.boolCoreTag = boolCoreTag;
    exports.boolJsonTag = boolJsonTag;
    exports.boolYaml11Tag = boolYaml11Tag;
    exports.constructFromEvents = constructFromEvents;
    exports.defineMappingTag = defineMappingTag;
    exports.defineScalarTag = defineScalarTag;
    exports.defineSequenceTag = defineSequenceTag;
    exports.dump = dump;
    exports.eventsToAst = eventsToAst;
    exports.floatCoreTag = floatCoreTag;
    exports.floatJsonTag = floatJsonTag;
    exports.floatYaml11Tag = floatYaml11Tag;
    exports.getScalarValue = getScalarValue2;
    exports.intCoreTag = intCoreTag;
    exports.intJsonTag = intJsonTag;
    exports.intYaml11Tag = intYaml11Tag;
    exports.jsToAst = jsToAst;
    exports.legacyMapTag = legacyMapTag;
    exports.load = load;
    exports.loadAll = loadAll;
    exports.mapTag = mapTag;
    exports.mergeTag = mergeTag;
    exports.nullCoreTag = nullCoreTag;
    exports.nullJsonTag = nullJsonTag;
    exports.nullYaml11Tag = nullYaml11Tag;
    exports.omapTag = omapTag;
    exports.pairsTag = pairsTag;
    exports.parseEvents = parseEvents2;
    exports.present = present;
    exports.realMapTag = realMapTag;
    exports.seqTag = seqTag;
    exports.setTag = setTag;
    exports.strTag = strTag;
    exports.timestampTag = timestampTag;
    exports.visit = visit;
  }
});

// src/engine/rule.ts
function defineRule(rule) {
  return rule;
}
function register(topic, rule) {
  return Object.freeze({ ...rule, topic, presets: rule.presets ?? ["recommended", "strict"] });
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
function holds(list, key) {
  return Array.isArray(list) && list.some((item) => isObject(item) && key in item);
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

// src/engine/fingerprint.ts
function fingerprint(parts) {
  let high = 3421674724, low = 2216829733;
  for (let part of parts) {
    let text2 = `${part}\0`;
    for (let at = 0; at < text2.length; at++) {
      low ^= text2.charCodeAt(at);
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
  let [section, logicalId] = path;
  if (section !== "Resources" || typeof logicalId != "string") return null;
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
  for (let at = node + 8; at < end; at = field(tree, at, 2)) yield at;
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
  for (let at of children(tree, mapping)) {
    let name = keyOfNode(tree, at);
    name === key ? found = at : name === "<<" && (merged = mergedEntry(tree, at, key) ?? merged);
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
  for (let at = text2.indexOf(word); at >= 0; at = text2.indexOf(word, at + 1)) {
    let lineStart = text2.lastIndexOf(`
`, at) + 1, comment = commentIn(text2, lineStart, at, file.documents);
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
      related: (problem.related ?? []).map(({ node, at, message }) => ({
        file: node.document.file.path,
        range: node.document.file.range(node.document.locate([...node.path, ...at ?? []])),
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
  constructor(rules2, config, selection, matches) {
    this.rules = rules2;
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
  let on = enabled, severity, options = rule.options?.default;
  for (let setting of settings) {
    let [level, given] = typeof setting == "string" ? [setting, void 0] : setting;
    on = level !== "off", level !== "off" && level !== "on" && (severity = level), given && (options = { ...options, ...given });
  }
  if (on)
    return {
      rule,
      severity: severity ?? rule.severity,
      severityIsSet: severity !== void 0,
      options: options ?? {}
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
function bucket(rules2) {
  let visitors = /* @__PURE__ */ new Map();
  for (let active of rules2)
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
    Container(container, { options, report }) {
      let image = parseImage(text(container.data.image));
      !image || image.digest !== void 0 || (image.tag === void 0 ? report(container, {
        at: ["image"],
        message: `image \`${image.text}\` has no tag, which means \`latest\`; pin a version or a digest`
      }) : options.tags.includes(image.tag) && report(container, {
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

// src/engine/declarative.ts
function compileRule(source, validators2) {
  let on = {};
  for (let [index, check] of source.checks.entries()) {
    let validator = validators2[index];
    if (!validator) throw new Error(`${source.id}: check ${index} has no validator`);
    for (let name of check.on) {
      let before = on[name];
      on[name] = (node, context) => {
        before?.(node, context), runCheck(check, validator, node, context);
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
  for (let at of places) {
    let message = check.message.replaceAll("{value}", printable(node.document.at([...node.path, ...at])));
    context.report(node, { at, message, ...check.severity && { severity: check.severity } });
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
    for (let at of children(tree, node)) {
      let key = keyOfNode(tree, at), here = [...path, key ?? index++];
      key !== void 0 && visit(key, here), this.keys(visit, at, here);
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
    for (let at = this.text.indexOf(`
`); at >= 0; at = this.text.indexOf(`
`, at + 1)) starts.push(at + 1);
    return this.starts = starts, starts;
  }
};

// src/source/split.ts
function splitDocuments(text2) {
  let pieces = [], start = 0, at = text2.startsWith("---") ? 0 : nextSeparator(text2, 0), problem;
  for (; at >= 0; ) {
    push(pieces, text2, start, at, problem);
    let lineEnd = endOfLine(text2, at), rest = text2.slice(at + 3, lineEnd);
    problem = /^\s*(?:#.*)?$/.test(rest) ? void 0 : { start: at, end: at + 3 + rest.trimEnd().length }, start = Math.min(lineEnd + 1, text2.length), at = nextSeparator(text2, Math.max(lineEnd - 1, 0));
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
  let at = Math.min(position, text2.length), unclosed = /within a (single|double) quoted/.exec(reason);
  if (unclosed) return openingQuote(text2, unclosed[1] === "single" ? "'" : '"');
  for (; at > 0 && (at >= text2.length || /[\r\n]/.test(text2[at] ?? `
`)); ) at--;
  let lineStart = text2.lastIndexOf(`
`, at) + 1;
  if (/^\s*$/.test(text2.slice(lineStart, at))) for (; text2[at] === " "; ) at++;
  return at;
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
    let at = "start" in event ? event.start : "valueStart" in event ? Math.max(event.valueStart, 0) : 0, start = this.offset + at;
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
    let { key, span, merge } = this.key(), written = !merge && key in mapping && !merged.has(key) ? this.keySpan(node, key) : void 0, value = this.node(this.keys.push(key) - 1, span.start, span.end);
    if (merge) {
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
    for (let at = node + 8; at < tape.length; at = tape[at + 2] || tape.length)
      if (keys[tape[at + 3] ?? -1] === key) return { start: tape[at + 4] ?? 0, end: tape[at + 5] ?? 0 };
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
    let at = Number(/position (\d+)/.exec(String(error))?.[1] ?? file.text.length), start = Math.min(at, Math.max(file.text.trimEnd().length - 1, 0));
    return file.problems.push({ kind: "syntax", start, end: start + 1, message: jsonReason(file.text, start) }), !1;
  }
}
function jsonReason(text2, at) {
  let char = text2[at] ?? "", before = text2.slice(0, at).trimEnd().at(-1) ?? "";
  return at >= text2.trimEnd().length - 1 && !/[}\]]/.test(char) ? "the file ends before its JSON does" : /[}\]]/.test(char) && before === "," ? "JSON takes no comma after the last entry" : char === "/" || char === "#" ? "JSON takes no comments" : /[A-Za-z_']/.test(char) ? 'JSON wants names and texts in "double quotes"' : "this is not valid JSON here";
}

// src/index.ts
function lint(files, options = {}) {
  let parse = (list) => list.map((file) => parseFile(file.path, file.text)), own = (options.rules ?? []).map((rule) => register("custom", rule));
  return run({
    reported: parse(files),
    context: parse(options.context ?? []),
    rules: [...rules, ...own],
    config: options.config ?? {},
    selection: { preset: options.preset ?? "recommended" },
    cluster: options.cluster ?? {},
    today: options.today ?? (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
    complete: options.complete ?? !1,
    matches: () => !1
  });
}
export {
  UNKNOWN,
  defineRule,
  lint,
  rules
};
