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
    exports.bare_pod_0_assert = validate11;
    exports.bare_pod_1_when = validate12;
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
    exports.bare_pod_1_assert = validate11;
    function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      return validate11.errors = [{ instancePath, schemaPath: "#/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" }], !1;
    }
    exports.in_tree_ebs_volume_0_assert = validate13;
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
    exports.in_tree_ebs_volume_1_when = validate14;
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
    exports.in_tree_ebs_volume_1_assert = validate15;
    exports.in_tree_ebs_volume_2_when = validate16;
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
    exports.in_tree_ebs_volume_2_assert = validate15;
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
    exports.in_tree_ebs_volume_3_when = validate17;
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
    exports.in_tree_ebs_volume_3_assert = validate18;
    exports.in_tree_ebs_volume_4_when = validate19;
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
    exports.in_tree_ebs_volume_4_assert = validate18;
    exports.in_tree_ebs_volume_5_when = validate20;
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
    exports.in_tree_ebs_volume_5_assert = validate18;
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
    exports.in_tree_ebs_volume_6_assert = validate21;
    exports.in_tree_ebs_volume_7_assert = validate21;
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
    exports.in_tree_ebs_volume_8_when = validate22;
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
    exports.in_tree_ebs_volume_8_assert = validate23;
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

// src/engine/rule.ts
function defineRule(rule) {
  return rule;
}
function register(topic, rule) {
  return Object.freeze({ ...rule, topic, presets: rule.presets ?? ["recommended", "strict"] });
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
function entry(tree, mapping2, key) {
  let found, merged;
  for (let at2 of children(tree, mapping2)) {
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

// src/source/unknown.ts
var UNKNOWN = /* @__PURE__ */ Symbol("unknown"), SHELL = /(?<!\$)\$(?:\{[A-Za-z_][^}]*\}|[A-Za-z_]\w*)/, ACTION = /\{\{-?\s*(?:\.|\$|["(]|\/\*|(?:include|template|tpl|toYaml|if|else|with|range|end|define|block|default|quote|printf|lookup|required)\b|[\w-]+\.[\w.-]+)|\{%/;
function mayHoldPlaceholder(text3) {
  return text3.includes("$") || text3.includes("{{") || text3.includes("{%");
}
function holdsPlaceholder(text3) {
  return SHELL.test(text3) || ACTION.test(text3);
}
function holdsTemplateAction(text3) {
  return ACTION.test(text3);
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

// node_modules/js-yaml/dist/js-yaml.mjs
var NOT_RESOLVED = /* @__PURE__ */ Symbol("NOT_RESOLVED");
function defineScalarTag(tagName, options) {
  return {
    tagName,
    nodeKind: "scalar",
    implicit: options.implicit ?? !1,
    matchByTagPrefix: options.matchByTagPrefix ?? !1,
    implicitFirstChars: options.implicitFirstChars ?? null,
    resolve: options.resolve,
    identify: options.identify,
    represent: options.represent ?? ((data) => String(data)),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
function defineSequenceTag(tagName, options) {
  let carrierIsResult = options.finalize === void 0;
  return {
    tagName,
    nodeKind: "sequence",
    implicit: !1,
    matchByTagPrefix: options.matchByTagPrefix ?? !1,
    create: options.create,
    addItem: options.addItem,
    finalize: options.finalize ?? ((carrier) => carrier),
    carrierIsResult,
    identify: options.identify,
    represent: options.represent ?? ((data) => data),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
function defineMappingTag(tagName, options) {
  let carrierIsResult = options.finalize === void 0;
  return {
    tagName,
    nodeKind: "mapping",
    implicit: !1,
    matchByTagPrefix: options.matchByTagPrefix ?? !1,
    create: options.create,
    addPair: options.addPair,
    has: options.has,
    keys: options.keys,
    get: options.get,
    finalize: options.finalize ?? ((carrier) => carrier),
    carrierIsResult,
    identify: options.identify,
    represent: options.represent ?? ((data) => data),
    representTagName: options.representTagName ?? (() => tagName)
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
  tags;
  /** @internal */
  implicitScalarTags;
  /**
  * Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
  * the resolvers that may match that key, in schema order; a key absent from
  * the map uses
  * {@link Schema.implicitScalarAnyFirstChar}
  * (resolvers that declared no first-char constraint, so they apply to any
  * first character).
  */
  implicitScalarByFirstChar;
  implicitScalarAnyFirstChar;
  /**
  * The default scalar tag (`!!str`), resolved once so the composer's fallback
  * for unresolved plain scalars avoids a keyed lookup per scalar.
  *
  * @internal
  */
  defaultScalarTag;
  /**
  * The default container tags (`!!seq` / `!!map`), used by the dumper: when a
  * value is identified by its default tag, the tag is implicit and not
  * printed. Undefined if the schema does not define them (then such values
  * can't be dumped).
  *
  * @internal
  */
  defaultSequenceTag;
  /** @internal */
  defaultMappingTag;
  exact;
  prefix;
  constructor(tags) {
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
    let candidates2 = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
    for (let tag2 of candidates2) {
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
]), DUMP_SCHEMA = YAML11_SCHEMA.withTags({
  ...intYaml11Tag,
  resolve: (source, isExplicit, tagName) => {
    let result = intYaml11Tag.resolve(source, isExplicit, tagName);
    return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
  }
}, {
  ...floatYaml11Tag,
  resolve: (source, isExplicit, tagName) => {
    let result = floatYaml11Tag.resolve(source, isExplicit, tagName);
    return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
  }
}), realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
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
    str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "\u2192") + tail,
    pos: position - lineStart + head.length
  };
}
function padStart(string, max) {
  return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
  if (!mark.buffer) return null;
  let opts = {
    ...DEFAULT_SNIPPET_OPTIONS,
    ...options
  }, re = /\r?\n|\r|\0/g, lineStarts = [0], lineEnds = [], match, foundLineNo = -1;
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
var YAMLException = class YAMLException2 extends Error {
  reason;
  mark;
  /**
  * Optional `mark` contains source snippet data. Usually, use
  * {@link YAMLException.throwAt} instead of passing it directly.
  */
  constructor(reason2, mark) {
    super(), this.name = "YAMLException", this.reason = reason2, this.mark = mark, this.message = formatError(this, !1), Error.captureStackTrace && Error.captureStackTrace(this, this.constructor);
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
    throw mark.snippet = makeSnippet(mark), new YAMLException2(message, mark);
  }
}, EVENT_ID = {
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
      return "\x85";
    case 95:
      return "\xA0";
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
function getScalarValue(input, scalar) {
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
}), TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()", TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
  filename: "",
  schema: CORE_SCHEMA,
  json: !1,
  maxTotalMergeKeys: 1e4,
  maxAliases: -1
};
var NO_RANGE$1 = -1, HAS_OWN = Object.prototype.hasOwnProperty, CONTEXT_FLOW_IN = 1, CONTEXT_FLOW_OUT = 2, CONTEXT_BLOCK_IN = 3, CONTEXT_BLOCK_OUT = 4, PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/, PATTERN_FLOW_INDICATORS = /[,\[\]{}]/, PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/, NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`, NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`, PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`), PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`), PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`), DEFAULT_PARSER_OPTIONS = {
  filename: "",
  maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
  state.events.push({
    type: EVENT_ID.DOCUMENT,
    explicitStart,
    explicitEnd,
    directives: state.directives
  });
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
  state.events.push({
    type: EVENT_ID.SEQUENCE,
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
    type: EVENT_ID.MAPPING,
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
    type: EVENT_ID.MAPPING,
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
    type: EVENT_ID.SCALAR,
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
    type: EVENT_ID.ALIAS,
    anchorStart,
    anchorEnd
  });
}
function addPopEvent(state) {
  state.events.push({ type: EVENT_ID.POP });
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
  YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
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
  let ch = state.input.charCodeAt(state.position), isMapping3 = ch === 123, start = state.position, readNext = !0;
  if (ch !== 91 && ch !== 123) return !1;
  let terminator = isMapping3 ? 125 : 93;
  for (isMapping3 ? addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW) : addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW), state.position++; state.input.charCodeAt(state.position) !== 0; ) {
    skipFlowSeparationSpace(state, nodeIndent);
    let ch2 = state.input.charCodeAt(state.position);
    if (ch2 === terminator)
      return state.position++, addPopEvent(state), !0;
    readNext ? ch2 === 44 && throwError(state, "expected the node content, but found ','") : throwError(state, "missed comma between flow collection entries");
    let isPair = !1, isExplicitPair = !1;
    ch2 === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1)) && (isPair = isExplicitPair = !0, state.position += 1, skipFlowSeparationSpace(state, nodeIndent));
    let entryLine = state.line, entryStart = snapshotState(state), keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, !1, !0);
    skipFlowSeparationSpace(state, nodeIndent), ch2 = state.input.charCodeAt(state.position), (isMapping3 || isExplicitPair || state.line === entryLine) && ch2 === 58 ? (isPair = !0, state.position++, skipFlowSeparationSpace(state, nodeIndent), isMapping3 || insertFlowPairMappingEvent(state, entryStart), keyWasRead || addEmptyScalarEvent(state), parseNode(state, nodeIndent, CONTEXT_FLOW_IN, !1, !0) || addEmptyScalarEvent(state), skipFlowSeparationSpace(state, nodeIndent), isMapping3 || addPopEvent(state)) : isMapping3 && isPair ? (keyWasRead || addEmptyScalarEvent(state), addEmptyScalarEvent(state)) : isMapping3 ? addEmptyScalarEvent(state) : isPair && (insertFlowPairMappingEvent(state, entryStart), keyWasRead || addEmptyScalarEvent(state), addEmptyScalarEvent(state), addPopEvent(state)), ch2 = state.input.charCodeAt(state.position), ch2 === 44 ? (readNext = !0, state.position++) : readNext = !1;
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
            type: EVENT_ID.MAPPING,
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
      let fallbackState = snapshotState(state), flowIndent = parentIndent + 1;
      if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING)
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
          let fallbackState = snapshotState(state), propertyIndent = propertyStart.position - propertyStart.lineStart;
          restoreState(state, propertyStart), readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING ? hasContent = !0 : restoreState(state, fallbackState);
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
function readDocument(state) {
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
  documentEvent?.type === EVENT_ID.DOCUMENT && (documentEvent.explicitEnd = explicitEnd), addPopEvent(state), !explicitEnd && state.position < state.length && !testDocumentBoundary(state) && throwError(state, "end of the stream or a document separator is expected");
}
function parseEvents(input, options) {
  let length = input.length, state = {
    filename: options?.filename ?? "",
    maxDepth: options?.maxDepth ?? 100,
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
  }, nullpos = input.indexOf("\0");
  for (nullpos !== -1 && YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename); state.position < state.length && (skipByteOrderMark(state), skipSeparationSpace(state, !0), !(state.position >= state.length)); ) {
    let documentStart = state.position;
    readDocument(state), state.position === documentStart && throwError(state, "can not read a document");
  }
  return state.events;
}
var DEFAULT_LOAD_OPTIONS = {
  ...DEFAULT_PARSER_OPTIONS,
  ...DEFAULT_CONSTRUCTOR_OPTIONS
};
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
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]", SRC_B_CHAR = "[\\n\\r]", SRC_C_BYTE_ORDER_MARK = "\\uFEFF", SRC_S_WHITE = "[ \\t]", SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`, SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`, SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]", SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]", SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]", SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR, SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`, SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`, SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`, SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`, SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`, SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`, SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`, SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`, SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`, SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT, SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN, SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`, SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`, SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`, SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`, NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u"), NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u"), NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u"), NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u"), NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u"), NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u"), BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var DEFAULT_PRESENTER_OPTIONS = {
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
var DEFAULT_DUMP_OPTIONS = {
  ...DEFAULT_PRESENTER_OPTIONS,
  schema: DUMP_SCHEMA,
  skipInvalid: !1,
  noRefs: !1,
  flowLevel: -1,
  sortKeys: !1,
  transform: () => {
  }
};
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT, EVENT_SEQUENCE = EVENT_ID.SEQUENCE, EVENT_MAPPING = EVENT_ID.MAPPING, EVENT_SCALAR = EVENT_ID.SCALAR, EVENT_ALIAS = EVENT_ID.ALIAS, EVENT_POP = EVENT_ID.POP, SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN, SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED, SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED, SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK, SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK, COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK, COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW, CHOMPING_CLIP = CHOMPING_MODE.CLIP, CHOMPING_STRIP = CHOMPING_MODE.STRIP, CHOMPING_KEEP = CHOMPING_MODE.KEEP;

// src/source/anchors.ts
var Anchors = class {
  /** Nodes read so far, those that aliases stand for included. */
  decoded = 0;
  aliased = 0;
  names = /* @__PURE__ */ new Map();
  /** A collection whose content is still to come: an alias in there would hold itself. */
  open(name) {
    this.names.set(name, "open");
  }
  set(name, anchored) {
    this.names.set(name, anchored);
  }
  get(name) {
    return this.names.get(name);
  }
  /** Counts what an alias expands to; false where that is more than goyaml takes. */
  expand({ size }) {
    return this.decoded += size, this.aliased += size, this.aliased <= 100 || this.decoded <= 1e3 || this.aliased / this.decoded <= aliasLimit(this.decoded);
  }
};
function aliasLimit(decoded) {
  let [low, high] = [4e5, 4e6];
  return decoded <= low ? 0.99 : decoded >= high ? 0.1 : 0.99 - 0.89 * ((decoded - low) / (high - low));
}

// src/source/dialect/cloudformation.ts
function isCloudFormation(value) {
  let resources = value.Resources;
  return typeof resources != "object" || resources === null ? !1 : "AWSTemplateFormatVersion" in value ? !0 : Object.values(resources).some(
    (resource) => typeof resource == "object" && resource !== null && /^\w+::\w+/.test(String(resource.Type))
  );
}
function shortIntrinsic(name, text3) {
  return name === "Sub" && !text3.includes("${") ? text3 : UNKNOWN;
}
function longIntrinsic(content) {
  if (typeof content != "object" || content === null || Array.isArray(content)) return content;
  let keys = Object.keys(content), [key] = keys;
  if (keys.length !== 1 || key === void 0 || key !== "Ref" && !key.startsWith("Fn::")) return content;
  let literal = content[key];
  return key === "Fn::Sub" && typeof literal == "string" ? shortIntrinsic("Sub", literal) : UNKNOWN;
}

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
function resolvePlain(text3) {
  let first = text3.charCodeAt(0);
  if (first >= 48 && first <= 57 || first === 43 || first === 45) return resolveNumber(text3);
  if (first === 46) return resolveDot(text3);
  if (text3.length <= 5) {
    let word = WORDS.get(text3);
    if (word !== void 0) return word;
  }
  return text3;
}
function resolveNumber(text3) {
  if (DECIMAL.test(text3)) return Number(text3);
  if (INFINITY.test(text3)) return text3.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  let plain = text3.includes("_") ? text3.replaceAll("_", "") : text3;
  if (DECIMAL.test(plain)) return Number(plain);
  let based = BASED.exec(plain);
  if (based) {
    let [, sign, , hex, , binary, octal] = based, value = hex ? Number.parseInt(hex, 16) : binary ? Number.parseInt(binary, 2) : Number.parseInt(octal ?? "", 8);
    return sign === "-" ? -value : value;
  }
  return resolveFloat(plain) ?? text3;
}
function resolveDot(text3) {
  return NAN.test(text3) ? Number.NaN : INFINITY.test(text3) ? Number.POSITIVE_INFINITY : resolveFloat(text3) ?? text3;
}
function resolveFloat(text3) {
  if (!FLOAT.test(text3)) return;
  let value = Number(text3);
  return Number.isFinite(value) ? value : void 0;
}
function keyOf(text3) {
  let value = resolvePlain(text3);
  return typeof value == "number" ? Number.isFinite(value) ? formatKey(value, text3) : void 0 : value === null ? void 0 : String(value);
}
function formatKey(value, text3) {
  if (Math.abs(value) < 2 ** 64 && (DECIMAL.test(text3) || BASED.test(text3.replaceAll("_", "")))) return String(value);
  let [digits = "", exponent = "0"] = value.toExponential().split("e"), power = Number(exponent);
  return power >= -4 && power < 6 ? String(value) : `${digits}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}

// src/source/tags.ts
var CORE = /^(?:!!|!<tag:yaml\.org,2002:)(int|float|bool|null)>?$/, TESTS = {
  int: (value) => Number.isInteger(value),
  float: (value) => typeof value == "number",
  bool: (value) => typeof value == "boolean",
  null: (value) => value === null
};
function isCoreTag(tag) {
  return CORE.test(tag);
}
function resolveTagged(tag, text3) {
  let value = resolvePlain(text3);
  return TESTS[CORE.exec(tag)?.[1] ?? ""]?.(value) ? value : void 0;
}
function decodeBinary(text3) {
  let base64 = text3.replace(/\s/g, "");
  if (/^(?:[\w+/]{4})*(?:[\w+/]{2}==|[\w+/]{3}=)?$/.test(base64))
    return new TextDecoder().decode(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)));
}

// src/source/tape.ts
var scratch = new Int32Array(8192), NONE = /* @__PURE__ */ new Map(), TapeWriter = class {
  tape = scratch;
  written = 0;
  /** Opens a record; what it opens before it closes are its descendants. */
  open(key, keyStart, keyEnd) {
    let node = this.written;
    this.written += 8, this.written > this.tape.length && this.grow();
    let { tape } = this;
    return tape[node + 0] = 0, tape[node + 1] = 0, tape[node + 2] = 0, tape[node + 3] = key, tape[node + 4] = keyStart, tape[node + 5] = keyEnd, node;
  }
  close(node, start, end, style, indent) {
    let { tape } = this;
    tape[node + 0] = start, tape[node + 1] = end, tape[node + 2] = this.written, tape[node + 6] = style, tape[node + 7] = indent;
  }
  field(node, name) {
    return this.tape[node + name] ?? -1;
  }
  /** Record that the next node will have. */
  get next() {
    return this.written;
  }
  /** Where the node that was opened last ends. */
  get lastEnd() {
    return this.field(this.written - 8, 1);
  }
  /** Where a key of a mapping that is still open was written. */
  keySpan(mapping2, key, keys) {
    for (let at2 = mapping2 + 8; at2 < this.written; at2 = this.field(at2, 2) || this.written)
      if (keys[this.field(at2, 3)] === key) return { start: this.field(at2, 4), end: this.field(at2, 5) };
  }
  tree(keys, aliases) {
    return { tape: this.tape.slice(0, this.written), keys: keys.slice(), aliases: aliases.size > 0 ? aliases : NONE };
  }
  grow() {
    scratch = new Int32Array(this.tape.length * 2), scratch.set(this.tape), this.tape = scratch;
  }
};

// src/source/builder.ts
var { DOCUMENT, SEQUENCE: SEQUENCE_EVENT, MAPPING: MAPPING_EVENT, SCALAR, ALIAS: ALIAS_EVENT, POP } = EVENT_ID, Mapping = function() {
};
Mapping.prototype = /* @__PURE__ */ Object.create(null);
var Refused = class extends Error {
  constructor(problem) {
    super(problem.message);
    this.problem = problem;
  }
  problem;
}, DocumentBuilder = class {
  constructor(text3, offset, mode, events) {
    this.text = text3;
    this.offset = offset;
    this.mode = mode;
    this.events = events;
    this.placeholders = mode === "kubernetes" && mayHoldPlaceholder(text3), this.json = /^\s*\{/.test(text3);
  }
  text;
  offset;
  mode;
  events;
  problems = [];
  tape = new TapeWriter();
  keys = [];
  aliases = /* @__PURE__ */ new Map();
  anchors = new Anchors();
  /** Keys that a mapping has from `<<` alone. */
  merged = /* @__PURE__ */ new Map();
  placeholders;
  json;
  at = 0;
  tree() {
    return this.tape.tree(this.keys, this.aliases);
  }
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
    let event = this.events[this.at++], node = this.tape.open(key, keyStart, keyEnd);
    switch (this.anchors.decoded++, event?.type) {
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
    this.tape.close(node, start, missing ? start : this.offset + valueEnd + quotes, style, event.indent);
    let text3 = event.fast ? this.text.slice(valueStart, valueEnd) : getScalarValue(this.text, event);
    style === 3 && !event.fast && this.checkEscapes(valueStart, valueEnd);
    let value = event.tagStart < 0 ? this.implicit(text3, style) : this.tagged(event, text3);
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
  implicit(text3, style) {
    if (this.placeholders && holdsPlaceholder(text3) && !text3.includes(`
`)) return UNKNOWN;
    if (style !== 1) return text3;
    let value = resolvePlain(text3);
    if (this.mode === "config" && typeof value == "boolean" && !/^(?:true|false)$/i.test(text3)) return text3;
    if (typeof value == "number" && !Number.isFinite(value)) {
      let end = this.tape.lastEnd;
      this.refuse(
        end - this.offset - text3.length,
        end - this.offset,
        `\`${text3}\` has no JSON form, so kubectl refuses the document`
      );
    }
    return value;
  }
  tagged(event, text3) {
    let tag = this.text.slice(event.tagStart, event.tagEnd);
    if (this.mode === "cloudformation" && !tag.startsWith("!!")) return shortIntrinsic(tag.slice(1), text3);
    if (tag === "!!binary")
      return decodeBinary(text3) ?? this.refuse(event.valueStart, event.valueEnd, "`!!binary` value is not base64");
    if (!isCoreTag(tag)) return this.placeholders && holdsPlaceholder(text3) ? UNKNOWN : text3;
    let value = resolveTagged(tag, text3);
    return value !== void 0 ? value : this.refuse(event.tagStart, event.tagEnd, `\`${text3}\` is not of the type that its tag \`${tag}\` names`);
  }
  collection(node, event, style) {
    let name = event.anchorStart < 0 ? void 0 : this.text.slice(event.anchorStart, event.anchorEnd);
    name !== void 0 && this.anchors.open(name);
    let before = this.anchors.decoded, content = style === 10 ? this.mapping(node) : this.sequence();
    this.at++;
    let start = this.offset + event.start;
    this.tape.close(node, start, Math.max(start + 1, this.tape.lastEnd), style, -1);
    let value = this.mode === "cloudformation" ? this.intrinsic(event, content) : content;
    return name !== void 0 && this.anchors.set(name, { value, node, size: this.anchors.decoded - before + 1 }), value;
  }
  intrinsic(event, content) {
    return event.tagStart >= 0 && !this.text.startsWith("!!", event.tagStart) ? UNKNOWN : longIntrinsic(content);
  }
  sequence() {
    let items2 = [];
    for (; this.events[this.at]?.type !== POP; ) items2.push(this.node(-1, 0, 0));
    return items2.slice();
  }
  mapping(node) {
    let mapping2 = new Mapping();
    for (; this.events[this.at]?.type !== POP; ) this.entry(node, mapping2);
    return mapping2;
  }
  entry(node, mapping2) {
    let { key, span, merge } = this.key(), written2 = !merge && key in mapping2 && !this.isMerged(node, key) ? this.tape.keySpan(node, key, this.keys) : void 0, value = this.node(this.keys.push(key) - 1, span.start, span.end);
    if (merge) {
      this.merge(node, mapping2, this.mergeSources(value, span), span);
      return;
    }
    written2 && this.duplicate(key, span, written2, "kubectl keeps the last one and drops the first without a word"), this.merged.get(node)?.delete(key), mapping2[key] = value;
  }
  merge(node, mapping2, sources, span) {
    let merged = this.merged.get(node) ?? /* @__PURE__ */ new Set();
    this.merged.set(node, merged);
    for (let source of sources)
      for (let name of Object.keys(source)) {
        let written2 = name in mapping2 && !merged.has(name) ? this.tape.keySpan(node, name, this.keys) : void 0;
        written2 && this.duplicate(name, span, written2, "for kubectl the merge key `<<` written after it wins"), merged.add(name), mapping2[name] = source[name];
      }
  }
  isMerged(node, key) {
    return this.merged.get(node)?.has(key) === !0;
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
    let { valueStart, valueEnd, style } = event, quotes = style === 1 ? 0 : 1, text3 = event.fast ? this.text.slice(valueStart, valueEnd) : getScalarValue(this.text, event), span = { start: this.offset + valueStart - quotes, end: this.offset + valueEnd + quotes }, key = style === 1 && event.tagStart < 0 ? keyOf(text3) : text3;
    return key === void 0 || valueStart < 0 ? this.refuse(Math.max(valueStart, 0), Math.max(valueEnd, 1), "a key must not be null") : (event.anchorStart >= 0 && this.anchors.set(this.text.slice(event.anchorStart, event.anchorEnd), {
      value: key,
      node: this.tape.next,
      size: 1
    }), { key, span, merge: text3 === "<<" && style === 1 });
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
    return this.tape.close(node, this.offset + start - 1, this.offset + end, 11, -1), target === void 0 ? this.refuse(start - 1, end, `alias \`*${name}\` has no anchor \`&${name}\` before it in this document`) : target === "open" ? this.refuse(start - 1, end, `anchor \`&${name}\` contains itself`) : (this.aliases.set(node, target.node), this.anchors.expand(target) || this.refuse(start - 1, end, "the document expands its aliases excessively"), target.value);
  }
  anchor(event, node, value) {
    event.anchorStart >= 0 && this.anchors.set(this.text.slice(event.anchorStart, event.anchorEnd), { value, node, size: 1 });
  }
  /** Place for a value that is not written: behind its tag or anchor, its key, or the node before. */
  tokenBefore(node, event) {
    let property = Math.max(event.tagEnd, event.anchorEnd);
    return property >= 0 ? this.offset + property : this.tape.field(node, 3) >= 0 ? this.tape.field(node, 5) : node >= 8 ? this.tape.field(node - 8, 1) : this.offset;
  }
  refuse(start, end, message) {
    throw new Refused({ kind: "syntax", start: this.offset + start, end: this.offset + end, message });
  }
};

// src/source/syntax.ts
var REASONS = [
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
function explainSyntax(error, text3, offset) {
  if (!(error instanceof YAMLException)) throw error;
  let reason2 = error.reason ?? error.message, position = place(text3, error.mark?.position ?? 0), [start, message] = earlierCause(text3, position, reason2) ?? [position, messageOf(reason2)];
  return { kind: "syntax", start: offset + start, end: offset + wordEnd(text3, start), message };
}
function messageOf(reason2) {
  return REASONS.find(([pattern]) => pattern.test(reason2))?.[1] ?? reason2;
}
function place(text3, position) {
  let at2 = Math.min(position, text3.length);
  for (; at2 > 0 && (at2 >= text3.length || /[\r\n]/.test(text3[at2] ?? `
`)); ) at2--;
  let lineStart = text3.lastIndexOf(`
`, at2) + 1;
  if (/^\s*$/.test(text3.slice(lineStart, at2))) for (; text3[at2] === " "; ) at2++;
  return at2;
}
var OPEN_QUOTE = /(?:^|[\s:,[{-])("[^"\n]*|'[^'\n]*)$/, OPEN_BRACKET = /(?:^|[\s:,-])([[{][^\]}\n]*)$/, NO_SPACE = /^\s*(?:- +)?([\w.-]+:[^\s/:][^:]*)$/;
function earlierCause(text3, position, reason2) {
  if (/within a (?:single|double) quoted/.test(reason2)) return openQuote(text3);
  if (!/deficient indentation|bad indentation of a mapping|implicit key|flow collection|document separator is expected/.test(
    reason2
  ))
    return;
  let before = lastLines(text3, position, 2);
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
function lastLines(text3, position, count) {
  let lines = [], end = text3.indexOf(`
`, position);
  for (end < 0 && (end = text3.length); lines.length < count && end > 0; ) {
    let start = text3.lastIndexOf(`
`, end - 1) + 1, line = text3.slice(start, end);
    line.trim() !== "" && lines.push([start, line]), end = start - 1;
  }
  return lines;
}
function openQuote(text3) {
  for (let end = text3.length; end > 0; ) {
    let start = text3.lastIndexOf(`
`, end - 1) + 1, match = OPEN_QUOTE.exec(text3.slice(start, end)), quote = match?.[1];
    if (match && quote)
      return [start + match.index + match[0].indexOf(quote), `a text that opens with ${quote[0]} is never closed`];
    end = start - 1;
  }
}
function wordEnd(text3, start) {
  let word = /^[^\s,[\]{}]+/.exec(text3.slice(start, start + 200));
  return start + Math.max(word?.[0].length ?? 0, 1);
}

// src/source/yaml.ts
var MAX_DEPTH = 500, NONE2 = { tape: [], keys: [], aliases: /* @__PURE__ */ new Map() };
function parseDocument(text3, offset, mode) {
  let events;
  try {
    events = parseEvents(text3, { maxDepth: MAX_DEPTH });
  } catch (error) {
    return { value: void 0, tree: NONE2, problems: [explainSyntax(error, text3, offset)] };
  }
  let builder = new DocumentBuilder(text3, offset, mode, events);
  try {
    return { value: builder.build(), tree: builder.tree(), problems: builder.problems };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { value: void 0, tree: NONE2, problems: [...builder.problems, error.problem] };
  }
}

// src/source/embedded.ts
var EmbeddedDocument = class {
  constructor(inner, text3, toFile) {
    this.inner = inner;
    this.text = text3;
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
function read(outer, text3, mode, toFile) {
  let { value, tree, problems } = parseDocument(text3, 0, mode), inner = new SourceDocument(outer.file, "unrecognised", value, tree, problems, { start: 0, end: text3.length });
  return new EmbeddedDocument(inner, text3, toFile);
}
var LiteralLines = class {
  text;
  starts = [];
  constructor(file, span, indent) {
    let text3 = "";
    for (let at2 = span.start; at2 < span.end; ) {
      let newline = file.indexOf(`
`, at2), end = newline < 0 || newline >= span.end ? span.end : newline, line = file.slice(at2, end).replace(/\r$/, ""), cut = Math.min(indent, line.length);
      this.starts.push({ inner: text3.length, outer: at2 + cut }), text3 += `${line.slice(cut)}
`, at2 = end + 1;
    }
    this.text = text3;
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
function items(list3) {
  let array = list3;
  return Array.isArray(array) ? array.every(isMapping) ? array : array.map((item) => isMapping(item) ? item : EMPTY) : [];
}
function strings(list3) {
  return Array.isArray(list3) ? list3.filter((item) => typeof item == "string") : [];
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
  if (!resource.is("ConfigMap") || !/^aws[^a-z]*auth/i.test(resource.name ?? "")) return !1;
  let { data } = resource.data;
  return entries(data).some(([key]) => AWS_AUTH_LISTS.includes(key));
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
function entriesOf(list3) {
  let { content, name } = list3;
  return name === "mapAccounts" || !Array.isArray(content?.value) ? [] : content.value.flatMap((item, index) => {
    if (!isMapping(item)) return [];
    let fields = Object.entries(item).map(([key, value]) => ({
      key,
      value,
      place: list3.place([index, key]),
      keyPlace: { ...list3.place([index, key]), span: content.keySpan([index, key]) },
      itemPlace: (item2) => list3.place([index, key, item2])
    }));
    return [entry2(name, `${name}[${index}]`, list3.place([index]), fields, name === "mapRoles" ? "rolearn" : "userarn")];
  });
}
function entry2(list3, label, place2, fields, arnKey) {
  let field2 = (name) => fields.findLast((candidate) => candidate.key.toLowerCase() === name);
  return { list: list3, label, place: place2, fields, arn: field2(arnKey), username: field2("username"), groups: field2("groups") };
}
function accountsOf(list3) {
  let { content } = list3;
  return list3.name !== "mapAccounts" || !Array.isArray(content?.value) ? [] : content.value.map((_, index) => ({ text: content.written([index]), place: list3.place([index]) }));
}
function identityMappingsOf(document) {
  if (document.dialect !== "eksctl") return;
  let list3 = document.at(["iamIdentityMappings"]);
  if (!Array.isArray(list3)) return;
  let items2 = list3.map((item, index) => ({ item: isMapping(item) ? item : {}, index }));
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
  })), list3 = typeof item.arn == "string" && /:user\//i.test(item.arn) ? "mapUsers" : "mapRoles";
  return entry2(list3, `iamIdentityMappings[${index}]`, { at: path }, fields, "arn");
}
function groupsOf(entry4) {
  let { groups } = entry4;
  return !groups || !Array.isArray(groups.value) ? [] : groups.value.flatMap(
    (group, index) => typeof group == "string" ? [{ text: group, place: groups.itemPlace(index) }] : []
  );
}
function placeholderIn(text3) {
  return /<[^<>]+>/.exec(text3)?.[0];
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
function holds(list3, key) {
  return Array.isArray(list3) && list3.some((item) => isObject(item) && key in item);
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
      (path2) => build(document, path2, CLOUDFORMATION, autoMode(document, [...path2, "ComputeConfig", "Enabled"]), UNKNOWN)
    );
  let path = awsCliPath(document);
  return path ? [build(document, path, AWS_CLI, autoMode(document, [...path, "computeConfig", "enabled"]), UNKNOWN)] : [];
}
function isClusterConfig(document) {
  return document.at(["kind"]) === "ClusterConfig";
}
function eksctlCluster(document) {
  let groups = ["nodeGroups", "managedNodeGroups"].map((key) => document.at([key])), others = ["karpenter", "remoteNetworkConfig"].some((key) => document.at([key]) !== void 0), nodeGroups = groups.includes(UNKNOWN) ? UNKNOWN : others || groups.some((list3) => Array.isArray(list3) && list3.length > 0);
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
        (path) => build2(document, path, CLOUDFORMATION2, [...path, "ClusterName"])
      );
    case "aws-cli":
      return awsCliProfiles(document);
    default:
      return [];
  }
}
function eksctlProfiles(document) {
  let list3 = document.at(["fargateProfiles"]);
  return Array.isArray(list3) ? list3.flatMap((_, index) => build2(document, ["fargateProfiles", index], EKSCTL2, ["metadata", "name"])) : [];
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
function profileSelects(profile, namespace, labels) {
  let { selectors, spelling } = profile;
  if (selectors.value === UNKNOWN) return;
  let list3 = Array.isArray(selectors.value) ? selectors.value : [], unknown = !1;
  for (let selector2 of list3) {
    let match = selectorMatches(selector2, spelling, namespace, labels);
    if (match === !0) return !0;
    unknown ||= match === void 0;
  }
  return unknown ? void 0 : !1;
}
function selectorMatches(selector2, spelling, namespace, labels) {
  if (selector2 === UNKNOWN) return;
  if (!isMapping(selector2)) return !1;
  let wanted2 = selector2[spelling.namespace];
  if (wanted2 === UNKNOWN) return;
  if (typeof wanted2 != "string" || !wildcard(wanted2, namespace)) return !1;
  let pairs = labelPairs(selector2[spelling.labels], spelling.labelList);
  if (pairs === UNKNOWN) return;
  let matches2 = pairs.map(([key, value]) => labelMatches(key, value, labels));
  return matches2.includes(!1) ? !1 : matches2.includes(void 0) ? void 0 : !0;
}
function labelMatches(key, value, labels) {
  if (key === UNKNOWN || value === UNKNOWN) return;
  let candidates2 = Object.entries(labels).filter(([name]) => wildcard(String(key), name));
  return candidates2.some(([, label]) => label !== UNKNOWN && wildcard(String(value), String(label))) ? !0 : candidates2.some(([, label]) => label === UNKNOWN) ? void 0 : !1;
}
function labelPairs(labels, list3) {
  return labels === UNKNOWN ? UNKNOWN : list3 ? Array.isArray(labels) ? labels.filter(isMapping).map((pair) => [pair.Key, pair.Value]) : [] : entries(labels);
}
function wildcard(pattern, text3) {
  let source = pattern.replace(/[.+^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*").replaceAll("?", ".");
  return new RegExp(`^${source}$`, "s").test(text3);
}

// src/model/facts/subnet.ts
function subnetsOf(document) {
  if (document.dialect !== "aws-cli" || !isMapping(document.value)) return [];
  if (recogniseAwsCli(document.value) !== "describe-subnets") return [];
  let list3 = document.at(["Subnets"]);
  return Array.isArray(list3) ? list3.flatMap((subnet, index) => isMapping(subnet) ? [build3(document, ["Subnets", index])] : []) : [];
}
function build3(document, path) {
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
function tagsOf(document, list3) {
  let tags = /* @__PURE__ */ new Map();
  if (!Array.isArray(list3.value)) return tags;
  for (let [index, tag] of list3.value.entries())
    isMapping(tag) && typeof tag.Key == "string" && tags.set(tag.Key, fact(document, [...list3.path, index, "Value"]));
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

// src/model/lookup.ts
function perWorkspace(build4) {
  let built = /* @__PURE__ */ new WeakMap();
  return (workspace) => {
    let index = built.get(workspace);
    return index === void 0 && (index = build4(workspace), built.set(workspace, index)), index;
  };
}
function append(map, key, item) {
  let list3 = map.get(key);
  list3 ? list3.push(item) : map.set(key, [item]);
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
function addContainers(into, pod, key, list3) {
  for (let [index, data] of items(list3).entries()) {
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
    for (let file of files)
      this.perFile.set(
        file,
        file.documents.flatMap((document) => resourcesOf(document, templates))
      );
    let all2 = [...this.perFile.values()].flat();
    this.resources = all2.filter((resource) => !resource.part), this.parts = all2.filter((resource) => resource.part);
    for (let resource of this.resources)
      isKnownKind(resource.kind, resource.group) && append(this.kinds, resource.kind, resource);
    let documents = files.flatMap((file) => file.documents.filter(({ dialect }) => dialect !== "kubernetes"));
    this.clusters = documents.flatMap(clustersOf), this.fargateProfiles = documents.flatMap(fargateProfilesOf), this.subnets = documents.flatMap(subnetsOf), this.awsAuths = [
      ...all2.flatMap((resource) => awsAuthOf(resource) ?? []),
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
  perFile = /* @__PURE__ */ new Map();
  /** All objects of a file, patches too. */
  resourcesIn(file) {
    return this.perFile.get(file) ?? [];
  }
  /** Whole objects of a kind. */
  all(kind) {
    return this.kinds.get(kind) ?? [];
  }
  /**
   * Whether two objects are applied together as far as the files tell: one folder holds the other, or the set is complete.
   * What accuses must be near; what excuses may stand anywhere.
   */
  near(one, other) {
    let [mine, its] = [one.document.file, other.document.file];
    return this.complete || holds2(mine, its) || holds2(its, mine);
  }
};
function holds2(outer, inner) {
  return inner.folder.startsWith(outer.folder);
}

// src/engine/cluster-context.ts
var ClusterContexts = class {
  constructor(workspace, config, flags, matches2) {
    this.workspace = workspace;
    this.config = config;
    this.flags = flags;
    this.matches = matches2;
    this.isDescribed = workspace.clusters.length > 0 || workspace.fargateProfiles.length > 0, this.holdsKarpenter = workspace.resources.some((resource) => resource.group === "karpenter.sh");
  }
  workspace;
  config;
  flags;
  matches;
  cache = /* @__PURE__ */ new Map();
  holdsKarpenter;
  /** Where nothing tells of a cluster, files of all folders go to the same. */
  isDescribed;
  forFile({ path, folder }) {
    let { clusters = [], cluster } = this.config, mapped = clusters.findLastIndex(({ files }) => this.matches(files, path)), key = `${mapped} ${this.isDescribed ? folder : ""}`, context = this.cache.get(key);
    return context || (context = this.build({ ...cluster, ...clusters[mapped], ...this.flags }, foldersOf(folder)), this.cache.set(key, context)), context;
  }
  build(setting, folders) {
    let { clusters, fargateProfiles } = this.workspace, named2 = clusters.filter(({ name }) => setting.name === void 0 || name.value === setting.name), near = nearest(named2, folders), cluster = theOne(near), profiles = nearest(profilesOf(fargateProfiles, near, setting.name ?? cluster?.name), folders), autoMode2 = setting.autoMode ?? known(cluster?.autoMode);
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
  let shared2 = facts.map(({ document }) => sharedFolders(foldersOf(document.file.folder), folders)), most = Math.max(...shared2);
  return facts.filter((_, index) => shared2[index] === most);
}
function foldersOf(folder) {
  return folder.split("/").slice(0, -1);
}
function sharedFolders(one, other) {
  let differ = one.findIndex((folder, index) => folder !== other[index]);
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
  let known4 = new Set(values.filter((value2) => value2 !== UNKNOWN && value2 !== void 0)), [value] = known4;
  return known4.size === 1 ? value : UNKNOWN;
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
    let text3 = `${part}\0`;
    for (let at2 = 0; at2 < text3.length; at2++) {
      low ^= text3.charCodeAt(at2);
      let product = (low >>> 0) * 435;
      high = Math.imul(high, 435) + (low << 8) + Math.floor(product / 2 ** 32) >>> 0, low = product >>> 0;
    }
  }
  return high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
}

// src/engine/identity.ts
function resourceAt(workspace, document, path) {
  let resources = byPlace(workspace).get(document);
  for (let length = 0; resources && length <= path.length; length += 2) {
    let resource = resources.get(keyOf2(path.slice(0, length)));
    if (resource) return resource;
  }
}
var byPlace = perWorkspace((workspace) => {
  let index = /* @__PURE__ */ new Map();
  for (let resource of [...workspace.resources, ...workspace.parts]) {
    let here = index.get(resource.document) ?? /* @__PURE__ */ new Map();
    index.set(resource.document, here.set(keyOf2(resource.path), resource));
  }
  return index;
});
function keyOf2(path) {
  return path.join("/");
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
  let [section, logicalId] = path;
  if (section !== "Resources" || typeof logicalId != "string") return null;
  let type = document.at(["Resources", logicalId, "Type"]);
  return { apiVersion: null, kind: typeof type == "string" ? type : null, namespace: null, name: logicalId };
}

// src/source/comments.ts
function commentsWith(word, file) {
  let { text: text3 } = file, found = [];
  for (let at2 = text3.indexOf(word); at2 >= 0; at2 = text3.indexOf(word, at2 + 1)) {
    let lineStart = text3.lastIndexOf(`
`, at2) + 1, comment = commentIn(text3, lineStart, at2, file.documents);
    comment && comment.start !== found.at(-1)?.start && found.push(comment);
  }
  return found;
}
function commentIn(text3, lineStart, before, documents) {
  for (let hash = text3.indexOf("#", lineStart); hash >= 0 && hash < before; hash = text3.indexOf("#", hash + 1)) {
    if (!(hash === lineStart || /\s/.test(text3[hash - 1] ?? " ")) || documents.some((document) => insideScalar(document, hash))) continue;
    let lineEnd = text3.indexOf(`
`, hash), end = lineEnd < 0 ? text3.length : lineEnd;
    return { start: hash, end, text: text3.slice(hash + 1, end).trim() };
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
var NAME = "eks-kit", COMMENT = `${NAME}-ignore`, ANNOTATION = `${NAME}.dev/ignore.`;
function suppressionsIn(file, workspace) {
  if (!file.text.includes(NAME)) return [];
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
function configSuppressions(config, today, matches2) {
  return (config.suppressions ?? []).map((entry4) => {
    let expired = isExpired(entry4, today), covers = (target) => !expired && coversTarget(entry4, target, matches2);
    return { ...suppression(entry4.rule, entry4.reason, void 0, void 0, covers), config: entry4 };
  });
}
function isExpired(entry4, today) {
  return entry4.expires !== void 0 && entry4.expires <= today;
}
function coversTarget(entry4, target, matches2) {
  return (entry4.files === void 0 || matches2(entry4.files, target.file.path)) && (entry4.kind === void 0 || entry4.kind === target.resource?.kind) && (entry4.namespace === void 0 || entry4.namespace === target.resource?.namespace) && (entry4.name === void 0 || entry4.name === target.resource?.name);
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
  /** `path` is the place in the document, `base` the node below which the problem's own paths are. */
  add(active, document, path, problem, base) {
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
      fix: problem.fix ? placed(problem.fix, base) : null
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
    let suppressions = this.suppressions(), byRule = /* @__PURE__ */ new Map();
    for (let suppression2 of suppressions) append(byRule, suppression2.rule, suppression2);
    let findings = this.drafts.map((draft) => this.finish(draft, byRule.get(draft.active.rule.id) ?? [])), all2 = unique([...findings, ...this.suppressionFindings(suppressions)]).sort(inOrder);
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
function configFile(entry4) {
  return entry4.config?.source?.file ?? "";
}
function configRange(entry4) {
  return entry4.config?.source?.range ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
}
function unique(findings) {
  let seen = /* @__PURE__ */ new Set();
  return findings.filter(({ rule, file, range: { start, end }, path, message }) => {
    let key = [rule, file, start.line, start.column, end.line, end.column, message, ...path].join(`
`);
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
    let { rule, resource, path, file } = finding, identity3 = resource?.name ? [resource.kind, resource.namespace, resource.name] : [file], parts = [rule, ...identity3, ...path], key = fingerprint(parts), count = seen.get(key) ?? 0;
    return seen.set(key, count + 1), { ...finding, fingerprint: count === 0 ? key : fingerprint([...parts, count]) };
  });
}
function placed(fix, base) {
  return { ...fix, edits: fix.edits.map((edit) => ({ ...edit, at: [...base, ...edit.at] })) };
}

// src/engine/settings.ts
var Settings = class {
  constructor(rules2, config, selection, matches2) {
    this.rules = rules2;
    this.config = config;
    this.selection = selection;
    this.matches = matches2;
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

// src/model/owners.ts
function holdsOwnerOf(resource, workspace) {
  let { owners, effectiveNamespace: namespace } = resource;
  return owners.some(
    ({ kind, name }) => typeof kind == "string" && typeof name == "string" && named(workspace).has(keyOf3(kind, namespace, name))
  );
}
var named = perWorkspace((workspace) => {
  let known4 = workspace.resources.filter(({ kind, group }) => isKnownKind(kind, group));
  return new Set(known4.map(({ kind, effectiveNamespace, name }) => keyOf3(kind, effectiveNamespace, name ?? "")));
});
function keyOf3(kind, namespace, name) {
  return `${kind}/${namespace}/${name}`;
}

// src/engine/visit.ts
function bucket(rules2) {
  let visitors = /* @__PURE__ */ new Map();
  for (let active of rules2)
    for (let [name, visit] of Object.entries(active.rule.on)) {
      let list3 = visitors.get(name);
      list3 ? list3.push({ active, visit }) : visitors.set(name, [{ active, visit }]);
    }
  return visitors;
}
function visitResource(resource, workspace, visitors, call) {
  let written2 = !SYSTEM_NAMESPACES.has(resource.effectiveNamespace) && !holdsOwnerOf(resource, workspace), each = (name, node) => {
    for (let visitor of visitors.get(name) ?? [])
      (written2 || !visitor.active.rule.hygiene) && call(visitor, node);
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
  let complete = input.complete || input.config.complete === !0, workspace = new Workspace([...input.reported, ...input.context], complete, templatePaths(input.config)), settings = new Settings(input.rules, input.config, input.selection, input.matches), clusters = new ClusterContexts(workspace, input.config, input.cluster, input.matches), collector = new Collector(input, workspace, settings), contextOf = contexts(workspace, input.today, collector), facts = factsByFile(workspace), buckets = /* @__PURE__ */ new Map();
  for (let file of input.reported) {
    let active = settings.forFile(file.path), visitors = buckets.get(active) ?? bucket(active);
    buckets.set(active, visitors), reportReaderProblems(file, active, collector);
    let cluster = clusters.forFile(file), call = (visitor, node) => visitSafely(visitor, node, contextOf(visitor.active, cluster), collector);
    for (let resource of workspace.resourcesIn(file)) visitResource(resource, workspace, visitors, call);
    for (let [name, node] of facts.get(file) ?? []) visitFact(name, node, visitors, call);
  }
  return collector.result(notesOf(input.reported));
}
function contexts(workspace, today, collector) {
  let perCluster = /* @__PURE__ */ new Map();
  return (active, cluster) => {
    let made = perCluster.get(cluster) ?? /* @__PURE__ */ new Map();
    perCluster.set(cluster, made);
    let known4 = made.get(active);
    if (known4) return known4;
    let report = (target, problem) => {
      let path = [...target.path, ...problem.at ?? []];
      isJudgeable(target.document, path, problem.key) && collector.add(active, target.document, path, problem, target.path);
    }, context = { workspace, cluster, today, options: active.options, report };
    return made.set(active, context), context;
  };
}
function visitSafely({ active, visit }, node, context, collector) {
  try {
    visit(node, context);
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
      let list3 = byFile2.get(node.document.file) ?? [];
      byFile2.set(node.document.file, list3), list3.push([name, node]);
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

// src/model/arn.ts
function parseArn(text3) {
  let [prefix, partition, service, region, account, ...resource] = text3.split(":");
  if (!(prefix?.toLowerCase() !== "arn" || resource.length === 0))
    return {
      partition: partition ?? "",
      service: service ?? "",
      region: region ?? "",
      account: account ?? "",
      resource: resource.join(":")
    };
}
function isAccountId(text3) {
  return /^\d{12}$/.test(text3);
}
function isIamName(text3) {
  return /^[\w+=,.@-]{1,64}$/.test(text3);
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
function neverMatches(text3) {
  if (/\{\{/.test(text3)) return "templates are filled in only in `username` and `groups`";
  if (/\s/.test(text3)) return "it contains a blank";
  if (/[*?]/.test(text3)) return "wildcards are not supported: write one entry a role";
  let arn = parseArn(text3);
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
function rolePath(text3) {
  let match = /^(arn:[\w-]+:iam::\d{12}:role\/)(\S*\/)([^/\s]+)$/i.exec(text3);
  return match ? { path: match[2] ?? "", without: `${match[1]}${match[3]}` } : void 0;
}

// src/rules/access/aws-auth-arn-invalid.ts
var aws_auth_arn_invalid_default = {
  id: "aws-auth-arn-invalid",
  title: "An ARN in `aws-auth` must be one that a caller can have",
  severity: "error",
  why: "The authenticator compares the caller\u2019s role or user with the ARN as a text. An entry that no caller can equal does nothing, and nobody is told: nodes stay out, people get `Unauthorized`.",
  help: "Write the ARN of the IAM role (`arn:aws:iam::ACCOUNT:role/NAME`, without its path) or of the user, once.",
  links: [
    "https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html",
    "https://docs.aws.amazon.com/eks/latest/userguide/troubleshooting.html",
    "https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/arn/arn.go"
  ],
  on: {
    AwsAuth(auth, { report }) {
      let written2 = auth.entries.flatMap((entry4) => {
        let text3 = writtenArn(entry4);
        return text3 === void 0 || !entry4.arn ? [] : [{ entry: entry4, text: text3, place: entry4.arn.place }];
      });
      for (let one of written2) {
        let reason2 = neverMatches(one.text);
        if (reason2 !== void 0)
          report(auth, { ...one.place, message: `\`${one.text}\` matches no caller: ${reason2}` });
        else for (let doubt of doubts(one, auth)) report(auth, doubt);
      }
      for (let problem of [...shadowed(written2), ...foreign(written2), ...accounts(auth)]) report(auth, problem);
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
      title: "what something else fills in, and placeholders, which are another rule\u2019s business",
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
function doubts({ entry: entry4, text: text3, place: place2 }, { configMap }) {
  let resource = parseArn(text3)?.resource.toLowerCase() ?? "";
  if (resource === "root") {
    let message = `\`${text3}\` is the root user alone, not everybody in the account; nobody should work as root`;
    return [{ ...place2, severity: "warning", message }];
  }
  let list3 = resource.startsWith("user/") ? "mapUsers" : "mapRoles";
  return !configMap || list3 === entry4.list || !/^(?:user|role)\//.test(resource) ? [] : [{ ...place2, severity: "info", message: `\`${text3}\` works here, but belongs into \`${list3}\`` }];
}
function shadowed(written2) {
  let ranked = [...written2.filter(isUser), ...written2.filter((one) => !isUser(one))], winners = new Map(ranked.map((one) => [one.text.toLowerCase(), one]));
  return written2.flatMap(({ entry: entry4, text: text3, place: place2 }) => {
    let winner = winners.get(text3.toLowerCase())?.entry;
    if (!winner || winner === entry4) return [];
    let same = identity(winner) === identity(entry4), message = same ? `\`${text3}\` is mapped twice: ${winner.label} says the same` : `\`${text3}\` is mapped by ${winner.label} too, which wins: this entry does nothing`;
    return [{ ...place2, message, ...same && { severity: "warning" } }];
  });
}
function isUser({ entry: entry4 }) {
  return entry4.list === "mapUsers";
}
function identity(entry4) {
  return JSON.stringify([entry4.username?.value, groupsOf(entry4).map(({ text: text3 }) => text3)]);
}
function foreign(written2) {
  let partitions = written2.map(({ text: text3 }) => parseArn(text3)?.partition.toLowerCase()), count = (partition) => partitions.filter((other) => other === partition).length, most = partitions.reduce((best, next) => count(next) > count(best) ? next : best, partitions[0]);
  return written2.flatMap(({ text: text3, place: place2 }, index) => {
    let own = partitions[index];
    if (most === void 0 || count(own) === count(most) || neverMatches(text3) !== void 0) return [];
    let message = `\`${own}\` is another partition than the \`${most}\` of the other entries; a cluster takes callers of one`;
    return [{ ...place2, severity: "warning", message }];
  });
}
function accounts(auth) {
  return auth.accounts.flatMap(({ text: text3, place: place2 }) => {
    if (text3 === void 0 || isAccountId(text3) || placeholderIn(text3) !== void 0) return [];
    let zeros = /^\d{9,11}$/.test(text3) ? "; are leading zeros lost? Keep it in quotes" : "";
    return [{ ...place2, message: `\`${text3}\` is no account: an account id has 12 digits${zeros}` }];
  });
}

// src/rules/access/aws-auth-node-entry.ts
var EC2 = "system:node:{{EC2PrivateDNSName}}", FARGATE = "system:node:{{SessionName}}", NODE_GROUPS = ["system:bootstrappers", "system:nodes"], aws_auth_node_entry_default = {
  id: "aws-auth-node-entry",
  title: "A node role in `aws-auth` needs the node\u2019s user name and groups",
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
        let text3 = writtenArn(entry4), found = text3 === void 0 ? void 0 : rolePath(text3);
        if (!found || !entry4.arn) continue;
        let message = `\`${text3}\` has the path \`${found.path}\` and matches nobody; write \`${found.without}\``;
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

// node_modules/fastest-levenshtein/esm/mod.js
var peq = new Uint32Array(65536), myers_32 = (a, b) => {
  let n = a.length, m = b.length, lst = 1 << n - 1, pv = -1, mv = 0, sc = n, i = n;
  for (; i--; )
    peq[a.charCodeAt(i)] |= 1 << i;
  for (i = 0; i < m; i++) {
    let eq = peq[b.charCodeAt(i)], xv = eq | mv;
    eq |= (eq & pv) + pv ^ pv, mv |= ~(eq | pv), pv &= eq, mv & lst && sc++, pv & lst && sc--, mv = mv << 1 | 1, pv = pv << 1 | ~(xv | mv), mv &= xv;
  }
  for (i = n; i--; )
    peq[a.charCodeAt(i)] = 0;
  return sc;
}, myers_x = (b, a) => {
  let n = a.length, m = b.length, mhc = [], phc = [], hsize = Math.ceil(n / 32), vsize = Math.ceil(m / 32);
  for (let i = 0; i < hsize; i++)
    phc[i] = -1, mhc[i] = 0;
  let j = 0;
  for (; j < vsize - 1; j++) {
    let mv2 = 0, pv2 = -1, start2 = j * 32, vlen2 = Math.min(32, m) + start2;
    for (let k = start2; k < vlen2; k++)
      peq[b.charCodeAt(k)] |= 1 << k;
    for (let i = 0; i < n; i++) {
      let eq = peq[a.charCodeAt(i)], pb = phc[i / 32 | 0] >>> i & 1, mb = mhc[i / 32 | 0] >>> i & 1, xv = eq | mv2, xh = ((eq | mb) & pv2) + pv2 ^ pv2 | eq | mb, ph = mv2 | ~(xh | pv2), mh = pv2 & xh;
      ph >>> 31 ^ pb && (phc[i / 32 | 0] ^= 1 << i), mh >>> 31 ^ mb && (mhc[i / 32 | 0] ^= 1 << i), ph = ph << 1 | pb, mh = mh << 1 | mb, pv2 = mh | ~(xv | ph), mv2 = ph & xv;
    }
    for (let k = start2; k < vlen2; k++)
      peq[b.charCodeAt(k)] = 0;
  }
  let mv = 0, pv = -1, start = j * 32, vlen = Math.min(32, m - start) + start;
  for (let k = start; k < vlen; k++)
    peq[b.charCodeAt(k)] |= 1 << k;
  let score = m;
  for (let i = 0; i < n; i++) {
    let eq = peq[a.charCodeAt(i)], pb = phc[i / 32 | 0] >>> i & 1, mb = mhc[i / 32 | 0] >>> i & 1, xv = eq | mv, xh = ((eq | mb) & pv) + pv ^ pv | eq | mb, ph = mv | ~(xh | pv), mh = pv & xh;
    score += ph >>> m - 1 & 1, score -= mh >>> m - 1 & 1, ph >>> 31 ^ pb && (phc[i / 32 | 0] ^= 1 << i), mh >>> 31 ^ mb && (mhc[i / 32 | 0] ^= 1 << i), ph = ph << 1 | pb, mh = mh << 1 | mb, pv = mh | ~(xv | ph), mv = ph & xv;
  }
  for (let k = start; k < vlen; k++)
    peq[b.charCodeAt(k)] = 0;
  return score;
}, distance = (a, b) => {
  if (a.length < b.length) {
    let tmp = b;
    b = a, a = tmp;
  }
  return b.length === 0 ? a.length : a.length <= 32 ? myers_32(a, b) : myers_x(a, b);
}, closest = (str, arr) => {
  let min_distance = 1 / 0, min_index = 0;
  for (let i = 0; i < arr.length; i++) {
    let dist = distance(str, arr[i]);
    dist < min_distance && (min_distance = dist, min_index = i);
  }
  return arr[min_index];
};

// src/model/suggest.ts
function nearestTo(word, allowed) {
  let lower = word.toLowerCase(), same = allowed.find((candidate) => candidate.toLowerCase() === lower);
  if (same !== void 0 || allowed.length === 0) return same;
  let begun = allowed.filter((candidate) => word.length > 3 && candidate.toLowerCase().startsWith(lower));
  if (begun.length === 1) return begun[0];
  let nearest2 = closest(word, [...allowed]);
  return distance(word, nearest2) <= Math.max(2, Math.floor(word.length / 3)) ? nearest2 : void 0;
}
function didYouMean(word, allowed) {
  let nearest2 = nearestTo(word, allowed);
  return nearest2 === void 0 ? "" : `; did you mean \`${nearest2}\`?`;
}

// src/model/facts/aws-auth-shape.ts
var FIELDS = {
  mapRoles: ["rolearn", "sso", "username", "groups", "userid"],
  mapUsers: ["userarn", "username", "groups", "userid"],
  mapAccounts: []
};
function* shapeFaults(auth) {
  if (auth.configMap) {
    yield* identity2(auth), yield* dataKeys(auth);
    for (let list3 of auth.lists) yield* listFaults(list3);
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
function* listFaults(list3) {
  let { name, path, value, content } = list3;
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
  separator && !broken && (yield { at: path, span: separator, message: `\`${name}\` ends at this line: the entries behind it are lost` }), yield* itemFaults(list3, content.value);
}
function syntaxMessage(name, text3, reason2) {
  let unquoted = /^\s*(?:-\s+)?\w+:\s+(\{\{.*)$/m.exec(text3)?.[1], hint2 = unquoted === void 0 ? reason2 : `\`${unquoted.trim()}\` must stand in quotes, else YAML takes it for a mapping`;
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
      let wanted2 = name === "mapAccounts" ? "an account id" : `a mapping with \`${FIELDS[name][0]}\``;
      yield { ...place2([index]), message: `\`${name}[${index}]\` must be ${wanted2}` };
    }
  }
}
function* arnFaults(entry4) {
  let { list: list3, label, fields, arn, place: place2 } = entry4, arnKey = FIELDS[list3][0] ?? "", sso = fields.find(({ key }) => key.toLowerCase() === "sso" && list3 === "mapRoles");
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
  let { list: list3, label, fields, arn, username } = entry4, known4 = FIELDS[list3], wrongArn = arn ? void 0 : misspelt(fields, known4[0] ?? "");
  for (let { key, keyPlace } of fields) {
    if (known4.includes(key.toLowerCase()) || key === wrongArn?.key) continue;
    let message2 = `key \`${key}\` of ${label} is ignored${didYouMean(key, known4)}`;
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
    for (let { text: text3, place: at2 } of texts) {
      let placeholder = placeholderIn(text3);
      placeholder !== void 0 && (yield { ...at2, message: `placeholder \`${placeholder}\` is still in \`${key}\` of ${entry4.label}` });
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
    AwsAuth(auth, { options, report }) {
      for (let entry4 of auth.entries) {
        let arn = entry4.arn?.value;
        if (typeof arn == "string" && options.breakGlass.includes(arn)) continue;
        let group = groupsOf(entry4).find(({ text: text3 }) => text3 === "system:masters");
        if (!group || groupsOf(entry4).some(({ text: text3 }) => text3 === "system:nodes")) continue;
        let message = `${entry4.label} gives \`system:masters\`, which RBAC cannot narrow; use a group of your own or an access entry`;
        report(auth, { ...group.place, message });
      }
      for (let { text: text3, place: place2 } of auth.accounts)
        text3 !== void 0 && report(auth, { ...place2, message: `every IAM principal of account \`${text3}\` can log in; map roles instead` });
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
  title: "A cluster\u2019s Kubernetes version must be one that EKS supports",
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
      let at2 = version.path.slice(cluster.path.length), verdict = judge(cluster, today);
      verdict && report(cluster, { at: at2, ...verdict });
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
  let { document, path } = cluster.version, { start, end } = document.locate(path), written2 = document.file.text.slice(start, end);
  return written2 !== String(value) ? { message: `\`${written2}\` without quotes is the number ${value}; write \`"${written2}"\`` } : document.dialect === "cloudformation" ? asText(written2, cluster, today) : { message: `\`${written2}\` is a number, and the version must be a text; write \`"${written2}"\`` };
}
function asText(text3, cluster, today) {
  let lost = /^1\.[1-9]$/.test(text3) ? `; is it \`1.${text3.slice(2)}0\` without its zero?` : "";
  if (!/^1\.\d\d$/.test(text3))
    return { message: `\`${text3}\` is no version of EKS, which has them as \`1.36\`${lost}` };
  let entry4 = eksVersion(text3);
  if (entry4) return supportOf(entry4, cluster, today);
  let oldest = EKS_VERSIONS[0]?.version ?? text3;
  return isAtLeast(text3, oldest) ? void 0 : { message: `EKS has dropped Kubernetes ${text3} long ago` };
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
function namesakesOf(resource, workspace) {
  return shared(workspace).get(resource) ?? [];
}
var shared = perWorkspace((workspace) => {
  let lists = /* @__PURE__ */ new Map();
  for (let resource of workspace.resources) {
    let key = keyOf4(resource);
    key !== void 0 && append(lists, key, resource);
  }
  let index = /* @__PURE__ */ new Map();
  for (let list3 of lists.values())
    if (!(list3.length < 2)) {
      list3.sort(byFile);
      for (let resource of list3) index.set(resource, list3);
    }
  return index;
});
function byFile(one, other) {
  let a = one.document.file.path, b = other.document.file.path;
  return a < b ? -1 : a > b ? 1 : 0;
}
function keyOf4({ group, kind, name, namespace, data }) {
  let written2 = data.metadata?.namespace ?? void 0;
  if (!(name === void 0 || name === "" || written2 !== namespace))
    return `${group}
${kind}
${namespace ?? ""}
${name}`;
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
      let before = namesakes.slice(0, namesakes.indexOf(resource)), { file } = resource.document, here = before.find((other2) => other2.document.file === file), beside = before.find((other2) => isApplied(other2) && other2.document.file.folder === file.folder), other = here ?? (isApplied(resource) ? beside : void 0);
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
  let list3 = Array.isArray(values) ? values : [], among = present && (labels[key] === UNKNOWN || list3.includes(UNKNOWN) ? void 0 : list3.includes(labels[key]));
  return operator === "In" ? among : operator === "NotIn" ? among === void 0 ? void 0 : !among : void 0;
}
function equals(labels, key, value) {
  if (!Object.hasOwn(labels, key)) return !1;
  if (!(value === UNKNOWN || labels[key] === UNKNOWN))
    return labels[key] === value;
}
function all(matches2) {
  return matches2.includes(!1) ? !1 : matches2.includes(void 0) ? void 0 : !0;
}

// src/model/pod-labels.ts
function selectsPods(selector2, form, pod) {
  if (pod.document.at([...pod.path, "metadata", "labels"]) === UNKNOWN) return;
  if (!isMapping(selector2)) return selector2 === UNKNOWN ? void 0 : !1;
  let labels = withGenerated(textsOrUnknown(pod.labels), selector2);
  if (form === "map") return matchesMap(textsOrUnknown(selector2), labels);
  let { matchLabels } = selector2;
  return matchesSelector(
    isMapping(matchLabels) ? { ...selector2, matchLabels: textsOrUnknown(matchLabels) } : selector2,
    labels
  );
}
function textsOrUnknown(map) {
  let pairs = Object.entries(map);
  return pairs.every(([, value]) => typeof value == "string") ? map : Object.fromEntries(pairs.map(([key, value]) => [key, typeof value == "string" ? value : UNKNOWN]));
}
function withGenerated(labels, selector2) {
  let generated = keysOf(selector2).filter((key) => GENERATED_LABELS.has(key) && !(key in labels));
  return generated.length === 0 ? labels : { ...labels, ...Object.fromEntries(generated.map((key) => [key, UNKNOWN])) };
}
function keysOf(selector2) {
  let { matchExpressions } = selector2, expressions = Array.isArray(matchExpressions) ? matchExpressions.filter(isMapping) : [];
  return [...[...entries(selector2), ...entries(selector2.matchLabels)].map(([key]) => key), ...expressions.flatMap(({ key }) => typeof key == "string" ? [key] : [])];
}
var ANY = "";
function candidatePods(selector2, form, workspace) {
  let known4 = (form === "map" ? entries(selector2) : isMapping(selector2) ? entries(selector2.matchLabels) : []).filter(([key, value]) => !GENERATED_LABELS.has(key) && typeof value == "string");
  if (known4.length === 0) return workspace.resources.flatMap((resource) => resource.pod ?? []);
  let index = templatesByPair(workspace);
  return [...known4.map((pair) => index.get(pair.join("=")) ?? []).reduce((best, list3) => list3.length < best.length ? list3 : best), ...index.get(ANY) ?? []];
}
var templatesByPair = perWorkspace((workspace) => {
  let index = /* @__PURE__ */ new Map();
  for (let { pod } of workspace.resources)
    if (pod) for (let key of pairsOf(pod)) append(index, key, pod);
  return index;
});
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
    let list3 = Array.isArray(values) ? ` ${values.map(print).join(", ")}` : "";
    return `\`${print(key)} ${print(operator)}${list3}\``;
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
      if (selectsPods(own.selector, own.form, pod) === !1) {
        let message = `the selector of ${nameOf(resource)} (${printSelector(own.selector)}) does not select its own pods, and Kubernetes refuses it`;
        report(pod, { at: ["metadata", "labels"], message });
        return;
      }
      let rival = rivalOf(pod, workspace);
      rival && report(resource, {
        at: ["spec", "selector"],
        severity: "warning",
        message: `${nameOf(resource)} and ${nameOf(rival)} select the pods of each other (${printSelector(own.selector)}); give each a label of its own`,
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
function checkSelection(selecting, at2, form, consequence, { workspace, options, report }) {
  if (!workspace.complete || selecting.part || SYSTEM_NAMESPACES.has(selecting.effectiveNamespace)) return;
  let selector2 = selecting.document.at([...selecting.path, ...at2]);
  if (!selectsAnything(selector2, form)) return;
  let selected = (pod) => mayShareNamespace(pod.resource, selecting) && selectsPods(selector2, form, pod) !== !1;
  if (candidatePods(selector2, form, workspace).some(selected)) return;
  let texts = new Set(textsIn(selector2));
  if (workspace.resources.some((candidate) => mayRun(candidate, texts, options))) return;
  let message = `no pod template of its namespace has the labels that ${nameOf(selecting)} selects (${printSelector(selector2)}), ${consequence}`;
  report(selecting, { at: at2, message });
}
function mayRun(candidate, values, options) {
  let { document, group, kind, path } = candidate;
  if (options.operatorKinds.includes(kind)) return !0;
  let template = candidate.pod || group.includes(".") ? void 0 : POD_TEMPLATE_PATHS.get(kind);
  return template && document.at([...path, ...template, "metadata", "labels"]) === UNKNOWN ? !0 : (group.includes(".") && !group.endsWith(".k8s.io") && !group.endsWith(".k8s.aws") || template !== void 0) && textsIn(candidate.data).some((text3) => values.has(text3));
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
  let list3 = Array.isArray(values) ? values : [], fits = list3.some((value) => fitsFargate(key, value));
  return operator === "In" ? !fits : operator === "NotIn" ? key === COMPUTE_TYPE && list3.includes("fargate") : operator === "DoesNotExist" ? key === COMPUTE_TYPE : operator === "Exists" && key !== COMPUTE_TYPE && !ON_FARGATE.test(key);
}

// src/rules/fargate/fargate-daemonset.ts
var fargate_daemonset_default = {
  id: "fargate-daemonset",
  title: "A DaemonSet never runs on Fargate",
  severity: "error",
  why: "Every Fargate pod has a node of its own that takes no other pod. The DaemonSet\u2019s pods stay Pending or are never made, so its logs, metrics or protection are missing without a word.",
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
    let at2 = whole.slice(path.length);
    typeof value == "object" && value !== null && path.every((segment, index) => segment === whole[index]) && (yield { at: at2, message: `\`${at2.join(".")}\` must be a text` });
  }
  typeof name.value == "string" && name.value.startsWith("eks-") && (yield { at: [spelling.name], message: `\`${name.value}\` starts with \`eks-\`, which is reserved` });
  let role = podExecutionRole.value;
  if (typeof role == "string" ? !isRoleArn(role) : role != null && role !== UNKNOWN) {
    let message = `\`${shown(role)}\` is no ARN of a role: write \`arn:aws:iam::ACCOUNT:role/NAME\``;
    yield { at: [spelling.podExecutionRole], message };
  }
  yield* subnetFaults(profile), yield* selectorFaults(profile);
}
function isRoleArn(text3) {
  let arn = parseArn(text3);
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
  let at2 = [spelling.subnets], { value } = subnets;
  if (!(value == null || value === UNKNOWN)) {
    if (!Array.isArray(value)) {
      yield { at: at2, message: `\`${spelling.subnets}\` must be a list, even of one subnet` };
      return;
    }
    for (let [index, id] of value.entries())
      id === UNKNOWN || typeof id == "string" && id.startsWith("subnet-") || (yield { at: [...at2, index], message: `\`${shown(id)}\` is no subnet id: those start with \`subnet-\`` });
  }
}
function* selectorFaults({ selectors, spelling, data }) {
  let at2 = [spelling.selectors], { value } = selectors, hidden = Object.keys(data).some((key) => key !== spelling.selectors && nearestTo(key, at2) !== void 0);
  if (!(value === UNKNOWN || value === void 0 && hidden))
    if (value == null || Array.isArray(value) && value.length === 0)
      yield { at: at2, message: "a profile without a selector runs no pod: give one to five, each with a namespace" };
    else if (!Array.isArray(value))
      yield { at: at2, message: `\`${spelling.selectors}\` must be a list, even of one selector` };
    else {
      value.length > MOST_SELECTORS && (yield {
        at: at2,
        message: `${value.length} selectors: a profile takes ${MOST_SELECTORS} at most; add a second profile`
      });
      for (let [index, selector2] of value.entries()) yield* oneSelector(selector2, [...at2, index], spelling);
    }
}
function* oneSelector(selector2, at2, spelling) {
  if (selector2 === UNKNOWN) return;
  if (!isMapping(selector2)) {
    yield { at: at2, message: `a selector is a mapping with \`${spelling.namespace}\`` };
    return;
  }
  let allowed = [spelling.namespace, spelling.labels], unknown = Object.keys(selector2).filter((key) => !allowed.includes(spelling.anyCase ? key.toLowerCase() : key));
  for (let key of unknown) {
    let hint2 = nearestTo(key, allowed) ?? spelling.namespace;
    yield { at: [...at2, key], key: !0, message: `a selector has no \`${key}\`; did you mean \`${hint2}\`?` };
  }
  let namespace = entry3(selector2, spelling.namespace, spelling.anyCase), place2 = [...at2, spelling.namespace];
  typeof namespace == "string" && namespace !== "" ? /^[a-z0-9*?-]{1,63}$/.test(namespace) || (yield { at: place2, message: `no namespace can be called \`${namespace}\`` }) : namespace !== UNKNOWN && unknown.length === 0 && (yield { at: place2, message: `every selector needs a \`${spelling.namespace}\`` }), yield* labelFaults(entry3(selector2, spelling.labels, spelling.anyCase), [...at2, spelling.labels], spelling.labelList);
}
function entry3(mapping2, key, anyCase) {
  return !anyCase || key in mapping2 ? mapping2[key] : entries(mapping2).find(([other]) => other.toLowerCase() === key)?.[1];
}
function* labelFaults(labels, at2, wantsList) {
  if (labels == null || labels === UNKNOWN) return;
  if (wantsList !== Array.isArray(labels) || typeof labels != "object") {
    yield { at: at2, message: `labels are ${wantsList ? "a list of `Key` and `Value`" : "a mapping of label to value"} here` };
    return;
  }
  let pairs = Array.isArray(labels) ? labels.flatMap(
    (pair, index) => isMapping(pair) ? [{ name: pair.Key, value: pair.Value, place: [...at2, index, "Value"] }] : []
  ) : entries(labels).map(([name, value]) => ({ name, value, place: [...at2, name] }));
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
function parseImage(text3) {
  if (!text3) return;
  let [name = "", digest] = text3.split("@", 2), colon = name.indexOf(":", name.lastIndexOf("/") + 1);
  return colon < 0 ? { text: text3, repository: name, tag: void 0, digest } : { text: text3, repository: name.slice(0, colon), tag: name.slice(colon + 1), digest };
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
      let image = parseImage(text(container.data.image)), policy = container.data.imagePullPolicy;
      if (!image || image.digest !== void 0 || policy === "Never") return;
      let { tag } = image;
      if (tag !== void 0 && !options.tags.includes(tag)) return;
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
    Ingress(ingress, { options, cluster, report }) {
      if (!Object.hasOwn(ingress.annotations, CLASS_ANNOTATION)) return;
      let annotation = text(ingress.annotations[CLASS_ANNOTATION]), field2 = text(ingress.data.spec?.ingressClassName), at2 = ["metadata", "annotations", CLASS_ANNOTATION];
      if (annotation !== void 0 && field2 !== void 0 && annotation !== field2) {
        let message = `class \`${annotation}\` differs from \`${field2}\` in \`spec.ingressClassName\`; Kubernetes creates no such Ingress`;
        report(ingress, { at: at2, severity: "error", message });
      } else if (annotation === "alb" && cluster.autoMode === !0) {
        let message = `EKS Auto Mode does not read \`${CLASS_ANNOTATION}\`; write the class to \`spec.ingressClassName\``;
        report(ingress, { at: at2, severity: "error", message });
      } else if (annotation === void 0 || !options.allow.includes(annotation)) {
        let message = `\`${CLASS_ANNOTATION}\` is deprecated${annotation === "alb" ? " and goes past the IngressClassParams of the class" : ""}; write \`ingressClassName: ${annotation ?? ""}\` in \`spec\``;
        report(ingress, { at: at2, message });
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
        let at2 = ["spec", "rules", index, "http", "paths"], paths = items(rule.http?.paths);
        for (let [number, path] of paths.entries()) {
          types.add(path.pathType ?? void 0);
          let problem = fault(path, alb) ?? (alb && regex === void 0 ? rootOnly(path, paths) : void 0);
          problem && report(ingress, { ...problem, at: [...at2, number, ...problem.at ?? []] });
        }
        alb && isMixed(paths) && report(ingress, { at: at2, severity: "info", message: MIXED });
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
  let empty = path == null || path === "", specific = type === "ImplementationSpecific";
  if (empty) return specific ? void 0 : { at: ["path"], message: `a path of type \`${type}\` must not be empty` };
  let written2 = text(path);
  if (written2 === void 0) return;
  if (!written2.startsWith("/")) return { at: ["path"], message: `path \`${written2}\` must begin with \`/\`` };
  if (specific) return;
  let refused = REFUSED.exec(written2)?.[0];
  if (refused !== void 0)
    return { at: ["path"], message: `path \`${written2}\` of type \`${type}\` must not have \`${refused}\` in it` };
  if (!alb || !/[*?]/.test(written2)) return;
  let message = `the AWS Load Balancer Controller takes no wildcards in a path of type \`${type}\`; ${withoutWildcard(written2)}`;
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

// src/data/load-balancer/json-shape.ts
var TEXT = { json: "text" }, BOOLEAN = { json: "boolean" }, DURATION = { json: "integer", minimum: 1, maximum: 604800 }, WEIGHT = { json: "integer", minimum: 0, maximum: 999 }, text2 = (maxLength) => ({ json: "text", maxLength }), oneOf = (...values) => ({ json: "text", values }), list2 = (item, minItems = 1, maxItems) => ({
  json: "list",
  item,
  minItems,
  ...maxItems === void 0 ? {} : { maxItems }
}), ANYTHING = { json: "anything" }, PORT = { json: "integer", minimum: 1, maximum: 65535 }, LISTEN_PORTS = list2({
  json: "object",
  fields: { HTTP: PORT, HTTPS: PORT },
  oneOf: ["HTTP", "HTTPS"]
}), MUTUAL_AUTHENTICATION = list2({
  json: "object",
  fields: {
    port: PORT,
    mode: oneOf("off", "passthrough", "verify"),
    trustStore: TEXT,
    ignoreClientCertificateExpiry: BOOLEAN,
    advertiseTrustStoreCaNames: oneOf("on", "off")
  },
  required: ["port", "mode"],
  companion: { field: "mode", of: { verify: "trustStore" } }
}), EXTRA_PARAMS = { json: "map", value: TEXT, maxItems: 10 }, COGNITO = {
  json: "object",
  fields: {
    userPoolARN: {
      json: "text",
      pattern: /^arn:aws[a-z-]*:cognito-idp:[a-z0-9-]+:\d{12}:userpool\/[\w-]+$/,
      expected: "the ARN of a user pool"
    },
    userPoolClientID: TEXT,
    userPoolDomain: TEXT,
    authenticationRequestExtraParams: EXTRA_PARAMS
  },
  required: ["userPoolARN", "userPoolClientID", "userPoolDomain"]
}, HTTPS_URL = {
  json: "text",
  maxLength: 256,
  pattern: /^https:\/\/[^\s/]+/,
  expected: "an address that begins with `https://`"
}, OIDC = {
  json: "object",
  fields: {
    issuer: HTTPS_URL,
    authorizationEndpoint: HTTPS_URL,
    tokenEndpoint: HTTPS_URL,
    userInfoEndpoint: HTTPS_URL,
    secretName: TEXT,
    authenticationRequestExtraParams: EXTRA_PARAMS
  },
  required: ["issuer", "authorizationEndpoint", "tokenEndpoint", "userInfoEndpoint", "secretName"]
}, JWT = {
  json: "object",
  fields: {
    jwksEndpoint: HTTPS_URL,
    issuer: text2(256),
    additionalClaims: list2(
      {
        json: "object",
        fields: {
          format: oneOf("single-string", "string-array", "space-separated-values"),
          name: TEXT,
          values: list2(text2(256), 1, 10)
        },
        required: ["format", "name", "values"]
      },
      0,
      10
    )
  },
  required: ["jwksEndpoint", "issuer"]
}, TARGET = {
  json: "object",
  // A port of a Service is a number or a name: the controller takes both.
  fields: { serviceName: TEXT, servicePort: ANYTHING, targetGroupARN: TEXT, targetGroupName: TEXT, weight: WEIGHT },
  oneOf: ["serviceName", "targetGroupARN", "targetGroupName"]
}, STICKINESS = { json: "object", fields: { enabled: BOOLEAN, durationSeconds: DURATION } }, ALB_ACTION = {
  json: "object",
  fields: {
    type: oneOf("forward", "redirect", "fixed-response"),
    targetGroupARN: TEXT,
    targetGroupName: TEXT,
    forwardConfig: {
      json: "object",
      fields: { targetGroups: list2(TARGET, 1, 5), targetGroupStickinessConfig: STICKINESS },
      required: ["targetGroups"]
    },
    redirectConfig: {
      json: "object",
      fields: {
        statusCode: oneOf("HTTP_301", "HTTP_302"),
        host: text2(128),
        path: text2(128),
        port: TEXT,
        protocol: oneOf("HTTP", "HTTPS", "#{protocol}"),
        query: text2(128)
      },
      required: ["statusCode"]
    },
    fixedResponseConfig: {
      json: "object",
      fields: {
        statusCode: { json: "text", pattern: /^[245]\d\d$/, expected: 'a text such as `"503"`: 2xx, 4xx or 5xx' },
        contentType: oneOf("text/plain", "text/css", "text/html", "application/javascript", "application/json"),
        messageBody: text2(1024)
      },
      required: ["statusCode"]
    }
  },
  required: ["type"],
  companion: {
    field: "type",
    of: {
      forward: ["forwardConfig", "targetGroupARN", "targetGroupName"],
      redirect: "redirectConfig",
      "fixed-response": "fixedResponseConfig"
    }
  }
}, NLB_ACTION = {
  json: "object",
  fields: {
    type: oneOf("forward"),
    forwardConfig: {
      json: "object",
      fields: {
        baseServiceWeight: WEIGHT,
        targetGroups: list2(
          {
            json: "object",
            fields: {
              serviceName: TEXT,
              servicePort: ANYTHING,
              targetGroupARN: TEXT,
              weight: WEIGHT,
              decrypt: BOOLEAN
            },
            oneOf: ["serviceName", "targetGroupARN"]
          },
          0,
          4
        ),
        targetGroupStickinessConfig: { json: "object", fields: { enabled: BOOLEAN } }
      }
    }
  },
  required: ["type", "forwardConfig"]
}, PATTERNS = { values: list2(text2(128)), regexValues: list2(text2(128)) }, patterns = (more = {}) => ({
  json: "object",
  fields: { ...PATTERNS, ...more },
  required: Object.keys(more),
  oneOf: ["values", "regexValues"]
}), CONDITIONS = list2({
  json: "object",
  fields: {
    field: oneOf("host-header", "path-pattern", "http-header", "http-request-method", "query-string", "source-ip"),
    hostHeaderConfig: patterns(),
    pathPatternConfig: patterns(),
    httpHeaderConfig: patterns({ httpHeaderName: text2(40) }),
    httpRequestMethodConfig: { json: "object", fields: { values: list2(text2(40)) }, required: ["values"] },
    queryStringConfig: {
      json: "object",
      fields: { values: list2({ json: "object", fields: { key: text2(128), value: text2(128) }, required: ["value"] }) },
      required: ["values"]
    },
    sourceIPConfig: { json: "object", fields: { values: list2(TEXT) }, required: ["values"] }
  },
  required: ["field"],
  companion: {
    field: "field",
    of: {
      "host-header": "hostHeaderConfig",
      "path-pattern": "pathPatternConfig",
      "http-header": "httpHeaderConfig",
      "http-request-method": "httpRequestMethodConfig",
      "query-string": "queryStringConfig",
      "source-ip": "sourceIPConfig"
    }
  }
}), REWRITES = {
  json: "object",
  fields: {
    rewrites: list2({
      json: "object",
      fields: { regex: text2(1024), replace: text2(1024) },
      required: ["regex", "replace"]
    })
  },
  required: ["rewrites"]
}, TRANSFORMS = list2({
  json: "object",
  fields: {
    type: oneOf("url-rewrite", "host-header-rewrite"),
    urlRewriteConfig: REWRITES,
    hostHeaderRewriteConfig: REWRITES
  },
  required: ["type"],
  companion: {
    field: "type",
    of: { "url-rewrite": "urlRewriteConfig", "host-header-rewrite": "hostHeaderRewriteConfig" }
  }
});

// src/data/load-balancer/ssl-policies.ts
var STRONG_SSL_POLICIES = [
  "ELBSecurityPolicy-FS-1-2-2019-08",
  "ELBSecurityPolicy-FS-1-2-Res-2019-08",
  "ELBSecurityPolicy-FS-1-2-Res-2020-10",
  "ELBSecurityPolicy-TLS-1-2-2017-01",
  "ELBSecurityPolicy-TLS-1-2-Ext-2018-06",
  "ELBSecurityPolicy-TLS13-1-2-2021-06",
  "ELBSecurityPolicy-TLS13-1-2-Ext0-FIPS-2023-04",
  "ELBSecurityPolicy-TLS13-1-2-Ext0-FIPS-PQ-2025-09",
  "ELBSecurityPolicy-TLS13-1-2-Ext1-2021-06",
  "ELBSecurityPolicy-TLS13-1-2-Ext1-FIPS-2023-04",
  "ELBSecurityPolicy-TLS13-1-2-Ext1-FIPS-PQ-2025-09",
  "ELBSecurityPolicy-TLS13-1-2-Ext1-PQ-2025-09",
  "ELBSecurityPolicy-TLS13-1-2-Ext2-2021-06",
  "ELBSecurityPolicy-TLS13-1-2-Ext2-FIPS-2023-04",
  "ELBSecurityPolicy-TLS13-1-2-Ext2-FIPS-PQ-2025-09",
  "ELBSecurityPolicy-TLS13-1-2-Ext2-PQ-2025-09",
  "ELBSecurityPolicy-TLS13-1-2-FIPS-2023-04",
  "ELBSecurityPolicy-TLS13-1-2-FIPS-PQ-2025-09",
  "ELBSecurityPolicy-TLS13-1-2-PQ-2025-09",
  "ELBSecurityPolicy-TLS13-1-2-Res-2021-06",
  "ELBSecurityPolicy-TLS13-1-2-Res-FIPS-2023-04",
  "ELBSecurityPolicy-TLS13-1-2-Res-FIPS-PQ-2025-09",
  "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09",
  "ELBSecurityPolicy-TLS13-1-3-2021-06",
  "ELBSecurityPolicy-TLS13-1-3-FIPS-2023-04",
  "ELBSecurityPolicy-TLS13-1-3-FIPS-PQ-2025-09",
  "ELBSecurityPolicy-TLS13-1-3-PQ-2025-09"
], WEAK_SSL_POLICIES = [
  "ELBSecurityPolicy-2016-08",
  "ELBSecurityPolicy-FS-1-1-2019-08",
  "ELBSecurityPolicy-FS-2018-06",
  "ELBSecurityPolicy-TLS-1-0-2015-04",
  "ELBSecurityPolicy-TLS-1-1-2017-01",
  "ELBSecurityPolicy-TLS13-1-0-2021-06",
  "ELBSecurityPolicy-TLS13-1-0-FIPS-2023-04",
  "ELBSecurityPolicy-TLS13-1-0-FIPS-PQ-2025-09",
  "ELBSecurityPolicy-TLS13-1-0-PQ-2025-09",
  "ELBSecurityPolicy-TLS13-1-1-2021-06",
  "ELBSecurityPolicy-TLS13-1-1-FIPS-2023-04"
], SSL_POLICIES = [...STRONG_SSL_POLICIES, ...WEAK_SSL_POLICIES];

// src/data/load-balancer/service.ts
var SERVICE = {
  "service.beta.kubernetes.io/load-balancer-source-ranges": {
    scope: "service",
    on: ["Service"],
    value: { type: "list", item: "CIDR" },
    defaultNote: "everyone, unless a prefix list is given",
    since: "2.0",
    readBy: ["load balancer controller", "in-tree controller"],
    autoMode: "unsupported",
    autoModeInstead: "`spec.loadBalancerSourceRanges`",
    conflicts: [{ annotation: "service.beta.kubernetes.io/aws-load-balancer-security-groups", wins: "other" }],
    about: "Who may connect, where `spec.loadBalancerSourceRanges` says nothing"
  },
  "service.beta.kubernetes.io/aws-load-balancer-type": {
    scope: "service",
    on: ["Service"],
    value: { type: "choice", values: ["external", "nlb-ip", "nlb"] },
    since: "2.0",
    readBy: ["load balancer controller", "in-tree controller"],
    autoMode: "unsupported",
    autoModeInstead: "`spec.loadBalancerClass`",
    fixed: !0,
    deprecated: {
      by: "service.beta.kubernetes.io/aws-load-balancer-nlb-target-type",
      value: "nlb-ip",
      equivalents: { "nlb-ip": "ip" },
      since: "2.2",
      for: "anyone"
    },
    about: "Which controller makes the load balancer; not to be changed on a live Service, and unread where a class is set"
  },
  "service.beta.kubernetes.io/aws-load-balancer-nlb-target-type": {
    scope: "service",
    on: ["Service"],
    value: { type: "choice", values: ["instance", "ip"] },
    default: "instance",
    defaultFlag: "--default-target-type",
    since: "2.2",
    autoMode: "documented",
    about: "Whether targets are pods or nodes; any other value means nodes"
  },
  "service.beta.kubernetes.io/aws-load-balancer-name": {
    scope: "service",
    on: ["Service"],
    value: { type: "text", form: "load balancer name" },
    since: "2.2",
    fixed: !0,
    about: "Names the load balancer when it is made; later changes do nothing"
  },
  "service.beta.kubernetes.io/aws-load-balancer-internal": {
    scope: "service",
    on: ["Service"],
    value: { type: "boolean" },
    defaultNote: "internal",
    since: "2.0",
    readBy: ["load balancer controller", "in-tree controller"],
    autoMode: "unsupported",
    autoModeInstead: "`aws-load-balancer-scheme`",
    deprecated: {
      by: "service.beta.kubernetes.io/aws-load-balancer-scheme",
      equivalents: { true: "internal", false: "internet-facing" },
      since: "2.2"
    },
    conflicts: [{ annotation: "service.beta.kubernetes.io/aws-load-balancer-scheme", wins: "other" }],
    about: "Whether the VPC alone reaches the load balancer, before there was a scheme"
  },
  "service.beta.kubernetes.io/aws-load-balancer-scheme": {
    scope: "service",
    on: ["Service"],
    value: { type: "choice", values: ["internal", "internet-facing"] },
    default: "internal",
    defaultNote: "a load balancer that exists keeps its scheme",
    defaultFlag: "--default-load-balancer-scheme",
    since: "2.2",
    autoMode: "documented",
    conflicts: [{ annotation: "service.beta.kubernetes.io/aws-load-balancer-internal", wins: "this" }],
    about: "Whether the internet or the VPC alone reaches the load balancer"
  },
  "service.beta.kubernetes.io/aws-load-balancer-proxy-protocol": {
    scope: "service",
    on: ["Service"],
    value: { type: "choice", values: ["*"] },
    since: "2.0",
    readBy: ["load balancer controller", "in-tree controller"],
    autoMode: "unsupported",
    autoModeInstead: "`proxy_protocol_v2.enabled=true` in `aws-load-balancer-target-group-attributes`",
    conflicts: [
      { annotation: "service.beta.kubernetes.io/aws-load-balancer-proxy-protocol-per-target-group", wins: "this" }
    ],
    about: "Sends the PROXY header, version 2, to every target group, whatever else is set"
  },
  "service.beta.kubernetes.io/aws-load-balancer-proxy-protocol-per-target-group": {
    scope: "service",
    on: ["Service"],
    value: { type: "list", item: "port" },
    since: "2.13",
    conflicts: [{ annotation: "service.beta.kubernetes.io/aws-load-balancer-proxy-protocol", wins: "other" }],
    about: "Sends the PROXY header on the ports listed and on no other"
  },
  "service.beta.kubernetes.io/aws-load-balancer-ip-address-type": {
    scope: "service",
    on: ["Service"],
    value: { type: "choice", values: ["ipv4", "dualstack"] },
    default: "ipv4",
    since: "2.1",
    autoMode: "documented",
    about: "Whether clients reach the load balancer over IPv4 alone or IPv6 as well"
  },
  "service.beta.kubernetes.io/aws-load-balancer-access-log-enabled": {
    scope: "service",
    on: ["Service"],
    value: { type: "boolean" },
    default: "false",
    since: "2.0",
    readBy: ["load balancer controller", "in-tree controller"],
    autoMode: "unsupported",
    autoModeInstead: "`aws-load-balancer-attributes`",
    deprecated: {
      by: "service.beta.kubernetes.io/aws-load-balancer-attributes",
      attribute: "access_logs.s3.enabled",
      since: "2.3"
    },
    about: "Writes access logs; `false` does not end them"
  },
  "service.beta.kubernetes.io/aws-load-balancer-access-log-s3-bucket-name": {
    scope: "service",
    on: ["Service"],
    value: { type: "text" },
    since: "2.0",
    readBy: ["load balancer controller", "in-tree controller"],
    autoMode: "unsupported",
    autoModeInstead: "`aws-load-balancer-attributes`",
    deprecated: {
      by: "service.beta.kubernetes.io/aws-load-balancer-attributes",
      attribute: "access_logs.s3.bucket",
      since: "2.3"
    },
    requires: [{ annotation: "service.beta.kubernetes.io/aws-load-balancer-access-log-enabled", values: ["true"] }],
    about: "Bucket of the access logs"
  },
  "service.beta.kubernetes.io/aws-load-balancer-access-log-s3-bucket-prefix": {
    scope: "service",
    on: ["Service"],
    value: { type: "text" },
    since: "2.0",
    readBy: ["load balancer controller", "in-tree controller"],
    autoMode: "unsupported",
    autoModeInstead: "`aws-load-balancer-attributes`",
    deprecated: {
      by: "service.beta.kubernetes.io/aws-load-balancer-attributes",
      attribute: "access_logs.s3.prefix",
      since: "2.3"
    },
    requires: [{ annotation: "service.beta.kubernetes.io/aws-load-balancer-access-log-enabled", values: ["true"] }],
    about: "Prefix of the access logs in their bucket"
  },
  "service.beta.kubernetes.io/aws-load-balancer-cross-zone-load-balancing-enabled": {
    scope: "service",
    on: ["Service"],
    value: { type: "boolean" },
    default: "false",
    since: "2.0",
    readBy: ["load balancer controller", "in-tree controller"],
    autoMode: "unsupported",
    autoModeInstead: "`aws-load-balancer-attributes`",
    deprecated: {
      by: "service.beta.kubernetes.io/aws-load-balancer-attributes",
      attribute: "load_balancing.cross_zone.enabled",
      since: "2.3"
    },
    about: "Sends to targets in all zones"
  },
  "service.beta.kubernetes.io/aws-load-balancer-ssl-cert": {
    scope: "service",
    on: ["Service"],
    value: { type: "list", item: "certificate ARN" },
    since: "2.0",
    readBy: ["load balancer controller", "in-tree controller"],
    autoMode: "documented",
    about: "Certificates, the first is the default; makes TCP ports speak TLS"
  },
  "service.beta.kubernetes.io/aws-load-balancer-ssl-ports": {
    scope: "service",
    on: ["Service"],
    value: { type: "list", item: "port or port name" },
    defaultNote: "all TCP ports",
    since: "2.0",
    readBy: ["load balancer controller", "in-tree controller"],
    autoMode: "documented",
    requires: [{ annotation: "service.beta.kubernetes.io/aws-load-balancer-ssl-cert" }],
    about: "Ports that speak TLS, by name or number"
  },
  "service.beta.kubernetes.io/aws-load-balancer-ssl-negotiation-policy": {
    scope: "service",
    on: ["Service"],
    value: { type: "choice", values: SSL_POLICIES },
    default: "ELBSecurityPolicy-2016-08",
    defaultFlag: "--default-ssl-policy",
    since: "2.0",
    readBy: ["load balancer controller", "in-tree controller"],
    requires: [{ annotation: "service.beta.kubernetes.io/aws-load-balancer-ssl-cert" }],
    about: "TLS policy of the ports that speak TLS"
  },
  "service.beta.kubernetes.io/aws-load-balancer-backend-protocol": {
    scope: "service",
    on: ["Service"],
    value: { type: "choice", values: ["ssl", "tcp"] },
    default: "tcp",
    since: "2.0",
    readBy: ["load balancer controller", "in-tree controller"],
    requires: [{ annotation: "service.beta.kubernetes.io/aws-load-balancer-ssl-cert" }],
    about: "`ssl` encrypts traffic to the targets of TLS ports again; every other value is plain TCP"
  },
  "service.beta.kubernetes.io/aws-load-balancer-additional-resource-tags": {
    scope: "service",
    on: ["Service"],
    value: { type: "map", of: "tags" },
    since: "2.0",
    readBy: ["load balancer controller", "in-tree controller"],
    autoMode: "documented",
    about: "AWS tags of the load balancer and all that belongs to it"
  },
  "service.beta.kubernetes.io/aws-load-balancer-healthcheck-protocol": {
    scope: "service",
    on: ["Service"],
    value: { type: "choice", values: ["TCP", "HTTP", "HTTPS"], anyCase: !0 },
    default: "TCP",
    defaultNote: "HTTP for nodes with `externalTrafficPolicy: Local`",
    since: "2.0",
    readBy: ["load balancer controller", "in-tree controller"],
    autoMode: "documented",
    about: "Protocol of the health check"
  },
  "service.beta.kubernetes.io/aws-load-balancer-healthcheck-port": {
    scope: "service",
    on: ["Service"],
    value: { type: "text", form: "health check port" },
    default: "traffic-port",
    defaultNote: "`spec.healthCheckNodePort` for nodes with `externalTrafficPolicy: Local`",
    since: "2.0",
    readBy: ["load balancer controller", "in-tree controller"],
    autoMode: "documented",
    about: "Port of the health check: a number, the name of a Service port or `traffic-port`"
  },
  "service.beta.kubernetes.io/aws-load-balancer-healthcheck-path": {
    scope: "service",
    on: ["Service"],
    value: { type: "text", form: "path" },
    default: "/",
    defaultNote: "`/healthz` for nodes with `externalTrafficPolicy: Local`",
    since: "2.0",
    readBy: ["load balancer controller", "in-tree controller"],
    autoMode: "documented",
    requires: [
      { annotation: "service.beta.kubernetes.io/aws-load-balancer-healthcheck-protocol", values: ["HTTP", "HTTPS"] }
    ],
    about: "Path of the health check; unread over TCP"
  },
  "service.beta.kubernetes.io/aws-load-balancer-healthcheck-healthy-threshold": {
    scope: "service",
    on: ["Service"],
    value: { type: "integer", minimum: 2, maximum: 10 },
    default: "3",
    defaultNote: "2 for nodes with `externalTrafficPolicy: Local`",
    since: "2.0",
    readBy: ["load balancer controller", "in-tree controller"],
    about: "Good health checks in a row that make a target healthy"
  },
  "service.beta.kubernetes.io/aws-load-balancer-healthcheck-unhealthy-threshold": {
    scope: "service",
    on: ["Service"],
    value: { type: "integer", minimum: 2, maximum: 10 },
    default: "3",
    defaultNote: "2 for nodes with `externalTrafficPolicy: Local`",
    since: "2.0",
    readBy: ["load balancer controller", "in-tree controller"],
    about: "Failed health checks in a row that make a target unhealthy"
  },
  "service.beta.kubernetes.io/aws-load-balancer-healthcheck-timeout": {
    scope: "service",
    on: ["Service"],
    value: { type: "integer", minimum: 2, maximum: 120 },
    default: "10",
    defaultNote: "6 for nodes with `externalTrafficPolicy: Local`",
    since: "2.0",
    readBy: ["load balancer controller", "in-tree controller"],
    about: "Seconds that a health check may take, no more than the interval"
  },
  "service.beta.kubernetes.io/aws-load-balancer-healthcheck-interval": {
    scope: "service",
    on: ["Service"],
    value: { type: "integer", minimum: 5, maximum: 300 },
    default: "10",
    since: "2.0",
    readBy: ["load balancer controller", "in-tree controller"],
    about: "Seconds between health checks"
  },
  "service.beta.kubernetes.io/aws-load-balancer-healthcheck-success-codes": {
    scope: "service",
    on: ["Service"],
    value: { type: "text", form: "NLB success codes" },
    default: "200-399",
    since: "2.4.6",
    requires: [
      { annotation: "service.beta.kubernetes.io/aws-load-balancer-healthcheck-protocol", values: ["HTTP", "HTTPS"] }
    ],
    about: "Status codes of a good health check; unread over TCP"
  },
  "service.beta.kubernetes.io/aws-load-balancer-target-group-attributes": {
    scope: "service",
    on: ["Service"],
    value: { type: "map", of: "NLB target group" },
    since: "2.1",
    readBy: ["load balancer controller", "in-tree controller"],
    about: "Attributes of the target groups as AWS names them"
  },
  "service.beta.kubernetes.io/aws-load-balancer-target-group-attributes.*": {
    scope: "service",
    on: ["Service"],
    suffix: "port",
    value: { type: "map", of: "NLB target group" },
    since: "2.14",
    requires: [{ thing: "a Service port of that number" }],
    about: "Attributes of the target group of one port, over those for all ports"
  },
  "service.beta.kubernetes.io/aws-load-balancer-subnets": {
    scope: "service",
    on: ["Service"],
    value: { type: "list", item: "subnet", minItems: 1 },
    since: "2.1",
    readBy: ["load balancer controller", "in-tree controller"],
    autoMode: "documented",
    about: "Subnets of the load balancer instead of those found by tags, one an availability zone"
  },
  "service.beta.kubernetes.io/aws-load-balancer-eip-allocations": {
    scope: "service",
    on: ["Service"],
    value: { type: "list", item: "Elastic IP allocation" },
    since: "2.0",
    readBy: ["load balancer controller", "in-tree controller"],
    requires: [
      { annotation: "service.beta.kubernetes.io/aws-load-balancer-scheme", values: ["internet-facing"] },
      { thing: "as many addresses as subnets" }
    ],
    conflicts: [{ annotation: "service.beta.kubernetes.io/aws-load-balancer-private-ipv4-addresses", wins: "neither" }],
    about: "Elastic IPs in the order of the subnets"
  },
  "service.beta.kubernetes.io/aws-load-balancer-private-ipv4-addresses": {
    scope: "service",
    on: ["Service"],
    value: { type: "list", item: "IPv4 address" },
    since: "2.2",
    readBy: ["load balancer controller", "in-tree controller"],
    requires: [
      { annotation: "service.beta.kubernetes.io/aws-load-balancer-scheme", values: ["internal"] },
      { thing: "as many addresses as subnets" }
    ],
    conflicts: [{ annotation: "service.beta.kubernetes.io/aws-load-balancer-eip-allocations", wins: "neither" }],
    about: "Private addresses, one inside each subnet"
  },
  "service.beta.kubernetes.io/aws-load-balancer-ipv6-addresses": {
    scope: "service",
    on: ["Service"],
    value: { type: "list", item: "IPv6 address" },
    since: "2.4.4",
    requires: [
      { annotation: "service.beta.kubernetes.io/aws-load-balancer-ip-address-type", values: ["dualstack"] },
      { thing: "as many addresses as subnets" }
    ],
    about: "IPv6 addresses, one inside each subnet"
  },
  "service.beta.kubernetes.io/aws-load-balancer-alpn-policy": {
    scope: "service",
    on: ["Service"],
    value: { type: "choice", values: ["None", "HTTP1Only", "HTTP2Only", "HTTP2Optional", "HTTP2Preferred"] },
    since: "2.1",
    requires: [{ annotation: "service.beta.kubernetes.io/aws-load-balancer-ssl-cert" }],
    about: "Protocols negotiated on TLS ports; unread elsewhere"
  },
  "service.beta.kubernetes.io/aws-load-balancer-target-node-labels": {
    scope: "service",
    on: ["Service"],
    value: { type: "map", of: "node labels" },
    since: "2.2",
    readBy: ["load balancer controller", "in-tree controller"],
    requires: [{ annotation: "service.beta.kubernetes.io/aws-load-balancer-nlb-target-type", values: ["instance"] }],
    about: "Nodes that become targets"
  },
  "service.beta.kubernetes.io/aws-load-balancer-attributes": {
    scope: "service",
    on: ["Service"],
    value: { type: "map", of: "NLB load balancer" },
    since: "2.3",
    autoMode: "documented",
    about: "Attributes of the load balancer as AWS names them"
  },
  "service.beta.kubernetes.io/aws-load-balancer-security-groups": {
    scope: "service",
    on: ["Service"],
    value: { type: "list", item: "security group" },
    since: "2.6",
    readBy: ["load balancer controller", "in-tree controller"],
    conflicts: [
      { annotation: "service.beta.kubernetes.io/load-balancer-source-ranges", wins: "this" },
      { annotation: "service.beta.kubernetes.io/aws-load-balancer-security-group-prefix-lists", wins: "this" },
      { annotation: "service.beta.kubernetes.io/aws-load-balancer-disable-nlb-sg", wins: "other" }
    ],
    about: "Security groups of the load balancer instead of one that the controller makes"
  },
  "service.beta.kubernetes.io/aws-load-balancer-security-group-prefix-lists": {
    scope: "service",
    on: ["Service"],
    value: { type: "list", item: "prefix list" },
    since: "2.8",
    conflicts: [{ annotation: "service.beta.kubernetes.io/aws-load-balancer-security-groups", wins: "other" }],
    about: "Prefix lists that may connect through the security group that the controller makes"
  },
  "service.beta.kubernetes.io/aws-load-balancer-manage-backend-security-group-rules": {
    scope: "service",
    on: ["Service"],
    value: { type: "boolean" },
    defaultNote: "true, or false beside security groups of its own",
    since: "2.4",
    about: "Opens nodes and pods to the load balancer"
  },
  "service.beta.kubernetes.io/aws-load-balancer-inbound-sg-rules-on-private-link-traffic": {
    scope: "service",
    on: ["Service"],
    value: { type: "choice", values: ["on", "off"] },
    since: "2.8",
    about: "Whether the security group holds for traffic through PrivateLink"
  },
  "service.beta.kubernetes.io/aws-load-balancer-listener-attributes.*": {
    scope: "service",
    on: ["Service"],
    suffix: "listener of an NLB",
    value: { type: "map", of: "NLB listener" },
    since: "2.9",
    requires: [{ thing: "a listener of that protocol and port" }],
    about: "Attributes of the listener on one port; a port with a certificate is `TLS`"
  },
  "service.beta.kubernetes.io/aws-load-balancer-multi-cluster-target-group": {
    scope: "service",
    on: ["Service"],
    value: { type: "boolean" },
    default: "false",
    since: "2.10",
    about: "Shares the target groups with controllers of other clusters"
  },
  "service.beta.kubernetes.io/aws-load-balancer-enable-prefix-for-ipv6-source-nat": {
    scope: "service",
    on: ["Service"],
    value: { type: "choice", values: ["on", "off"] },
    default: "off",
    since: "2.10",
    requires: [{ annotation: "service.beta.kubernetes.io/aws-load-balancer-ip-address-type", values: ["dualstack"] }],
    about: "Gives UDP over IPv6 source addresses of its own"
  },
  "service.beta.kubernetes.io/aws-load-balancer-source-nat-ipv6-prefixes": {
    scope: "service",
    on: ["Service"],
    value: { type: "list", item: "source NAT prefix" },
    since: "2.10",
    requires: [
      { annotation: "service.beta.kubernetes.io/aws-load-balancer-enable-prefix-for-ipv6-source-nat", values: ["on"] },
      { annotation: "service.beta.kubernetes.io/aws-load-balancer-ip-address-type", values: ["dualstack"] }
    ],
    about: "Prefixes for the source addresses, one a subnet"
  },
  "service.beta.kubernetes.io/aws-load-balancer-minimum-load-balancer-capacity": {
    scope: "service",
    on: ["Service"],
    value: { type: "map", of: "capacity" },
    since: "2.11",
    about: "Capacity units reserved for the load balancer; 0 gives them back"
  },
  "service.beta.kubernetes.io/aws-load-balancer-enable-icmp-for-path-mtu-discovery": {
    scope: "service",
    on: ["Service"],
    value: { type: "choice", values: ["on", "off"] },
    since: "2.12",
    about: "Admits ICMP for path MTU discovery; only `on` does anything"
  },
  "service.beta.kubernetes.io/aws-load-balancer-enable-tcp-udp-listener": {
    scope: "service",
    on: ["Service"],
    value: { type: "boolean" },
    default: "false",
    since: "2.13",
    about: "Makes one listener of a TCP and a UDP port with one number; without it the second is lost"
  },
  "service.beta.kubernetes.io/aws-load-balancer-disable-nlb-sg": {
    scope: "service",
    on: ["Service"],
    value: { type: "boolean" },
    default: "false",
    since: "2.14",
    fixed: !0,
    conflicts: [{ annotation: "service.beta.kubernetes.io/aws-load-balancer-security-groups", wins: "this" }],
    about: "Makes the load balancer without a security group, for ever"
  },
  "service.beta.kubernetes.io/aws-load-balancer-quic-enabled-ports": {
    scope: "service",
    on: ["Service"],
    value: { type: "list", item: "port or port name" },
    since: "2.15",
    requires: [{ annotation: "service.beta.kubernetes.io/aws-load-balancer-nlb-target-type", values: ["ip"] }],
    about: "UDP ports that speak QUIC, by name or number"
  },
  "service.beta.kubernetes.io/actions.*": {
    scope: "service",
    on: ["Service"],
    suffix: "listener of an NLB",
    value: { type: "json", shape: NLB_ACTION },
    since: "2.16",
    requires: [{ thing: "a listener of that protocol and port" }],
    about: "Shares the traffic of one port among target groups by weight"
  }
};

// src/data/load-balancer/ingress-backend.ts
var INGRESS_BACKEND = {
  "alb.ingress.kubernetes.io/tags": {
    scope: "ingress",
    on: ["Ingress", "Service"],
    value: { type: "map", of: "tags" },
    since: "2.0",
    inGroup: "merged",
    overriddenBy: "spec.tags",
    about: "AWS tags of the load balancer and all that belongs to it"
  },
  "alb.ingress.kubernetes.io/target-type": {
    scope: "ingress",
    on: ["Ingress", "Service"],
    value: { type: "choice", values: ["instance", "ip"] },
    default: "instance",
    defaultFlag: "--default-target-type",
    since: "2.0",
    autoMode: "documented",
    overriddenBy: "spec.targetType",
    about: "Whether targets are pods or nodes; nodes need a Service with node ports, Fargate needs pods"
  },
  "alb.ingress.kubernetes.io/target-node-labels": {
    scope: "ingress",
    on: ["Ingress", "Service"],
    value: { type: "map", of: "node labels" },
    since: "2.2",
    requires: [{ annotation: "alb.ingress.kubernetes.io/target-type", values: ["instance"] }],
    about: "Nodes that become targets"
  },
  "alb.ingress.kubernetes.io/backend-protocol": {
    scope: "ingress",
    on: ["Ingress", "Service"],
    value: { type: "choice", values: ["HTTP", "HTTPS"] },
    default: "HTTP",
    since: "2.0",
    about: "Protocol towards the targets"
  },
  "alb.ingress.kubernetes.io/backend-protocol-version": {
    scope: "ingress",
    on: ["Ingress", "Service"],
    value: { type: "choice", values: ["HTTP1", "HTTP2", "GRPC"] },
    default: "HTTP1",
    since: "2.1",
    about: "Version of the protocol towards the targets; sets the health check's defaults too"
  },
  "alb.ingress.kubernetes.io/target-group-attributes": {
    scope: "ingress",
    on: ["Ingress", "Service"],
    value: { type: "map", of: "ALB target group" },
    since: "2.0",
    about: "Attributes of the target groups as AWS names them"
  },
  "alb.ingress.kubernetes.io/healthcheck-port": {
    scope: "ingress",
    on: ["Ingress", "Service"],
    value: { type: "text", form: "health check port" },
    default: "traffic-port",
    since: "2.0",
    about: "Port of the health check: a number, the name of a Service port or `traffic-port`"
  },
  "alb.ingress.kubernetes.io/healthcheck-protocol": {
    scope: "ingress",
    on: ["Ingress", "Service"],
    value: { type: "choice", values: ["HTTP", "HTTPS"] },
    defaultNote: "that of the backend",
    since: "2.0",
    about: "Protocol of the health check"
  },
  "alb.ingress.kubernetes.io/healthcheck-path": {
    scope: "ingress",
    on: ["Ingress", "Service"],
    value: { type: "text", form: "path" },
    defaultNote: "`/`, with gRPC `/AWS.ALB/healthcheck`",
    since: "2.0",
    about: "Path of the health check; with gRPC `/package.service/method`"
  },
  "alb.ingress.kubernetes.io/healthcheck-interval-seconds": {
    scope: "ingress",
    on: ["Ingress", "Service"],
    value: { type: "integer", minimum: 5, maximum: 300 },
    default: "15",
    since: "2.0",
    about: "Seconds between health checks, more than the timeout"
  },
  "alb.ingress.kubernetes.io/healthcheck-timeout-seconds": {
    scope: "ingress",
    on: ["Ingress", "Service"],
    value: { type: "integer", minimum: 2, maximum: 120 },
    default: "5",
    since: "2.0",
    about: "Seconds that a health check may take"
  },
  "alb.ingress.kubernetes.io/healthy-threshold-count": {
    scope: "ingress",
    on: ["Ingress", "Service"],
    value: { type: "integer", minimum: 2, maximum: 10 },
    default: "2",
    since: "2.0",
    about: "Good health checks in a row that make a target healthy"
  },
  "alb.ingress.kubernetes.io/unhealthy-threshold-count": {
    scope: "ingress",
    on: ["Ingress", "Service"],
    value: { type: "integer", minimum: 2, maximum: 10 },
    default: "2",
    since: "2.0",
    about: "Failed health checks in a row that make a target unhealthy"
  },
  "alb.ingress.kubernetes.io/success-codes": {
    scope: "ingress",
    on: ["Ingress", "Service"],
    value: { type: "text", form: "ALB success codes" },
    defaultNote: "`200`, with gRPC `12`",
    since: "2.0",
    about: "Status codes of a good health check"
  },
  "alb.ingress.kubernetes.io/auth-type": {
    scope: "ingress",
    on: ["Ingress", "Service"],
    value: { type: "choice", values: ["none", "oidc", "cognito"] },
    default: "none",
    since: "2.0",
    requires: [{ thing: "an HTTPS port" }],
    conflicts: [{ annotation: "alb.ingress.kubernetes.io/jwt-validation", wins: "neither" }],
    about: "Who signs users in before requests reach a target; nothing happens on HTTP ports"
  },
  "alb.ingress.kubernetes.io/auth-idp-cognito": {
    scope: "ingress",
    on: ["Ingress", "Service"],
    value: { type: "json", shape: COGNITO },
    since: "2.0",
    requires: [{ annotation: "alb.ingress.kubernetes.io/auth-type", values: ["cognito"] }],
    about: "User pool of Amazon Cognito that signs users in"
  },
  "alb.ingress.kubernetes.io/auth-idp-oidc": {
    scope: "ingress",
    on: ["Ingress", "Service"],
    value: { type: "json", shape: OIDC },
    since: "2.0",
    requires: [{ annotation: "alb.ingress.kubernetes.io/auth-type", values: ["oidc"] }],
    about: "Provider of OpenID Connect that signs users in; its Secret lies in the namespace of the Ingress"
  },
  "alb.ingress.kubernetes.io/auth-on-unauthenticated-request": {
    scope: "ingress",
    on: ["Ingress", "Service"],
    value: { type: "choice", values: ["authenticate", "allow", "deny"] },
    default: "authenticate",
    since: "2.0",
    about: "What happens to requests without a sign-in"
  },
  "alb.ingress.kubernetes.io/auth-scope": {
    scope: "ingress",
    on: ["Ingress", "Service"],
    value: { type: "text" },
    default: "openid",
    since: "2.0",
    about: "Scopes asked for at sign-in, separated by blanks"
  },
  "alb.ingress.kubernetes.io/auth-session-cookie": {
    scope: "ingress",
    on: ["Ingress", "Service"],
    value: { type: "text" },
    default: "AWSELBAuthSessionCookie",
    since: "2.0",
    about: "Name of the session cookie"
  },
  "alb.ingress.kubernetes.io/auth-session-timeout": {
    scope: "ingress",
    on: ["Ingress", "Service"],
    value: { type: "integer", minimum: 1, maximum: 604800 },
    default: "604800",
    since: "2.0",
    about: "Seconds that a sign-in lasts"
  },
  "alb.ingress.kubernetes.io/jwt-validation": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "json", shape: JWT },
    since: "2.15",
    requires: [{ thing: "an HTTPS port" }],
    conflicts: [{ annotation: "alb.ingress.kubernetes.io/auth-type", wins: "neither" }],
    about: "Checks JSON web tokens before requests reach a target"
  },
  "alb.ingress.kubernetes.io/actions.*": {
    scope: "ingress",
    on: ["Ingress"],
    suffix: "action name",
    value: { type: "json", shape: ALB_ACTION },
    since: "2.0",
    requires: [{ thing: "a backend of that name with the port name `use-annotation`" }],
    about: "Action of a rule: weighted forward, redirect or fixed response"
  },
  "alb.ingress.kubernetes.io/transforms.*": {
    scope: "ingress",
    on: ["Ingress"],
    suffix: "Service name",
    value: { type: "json", shape: TRANSFORMS },
    since: "2.14.1",
    requires: [{ thing: "a backend of that name" }],
    about: "Rewrites URL or host of the requests to a backend"
  },
  "alb.ingress.kubernetes.io/conditions.*": {
    scope: "ingress",
    on: ["Ingress"],
    suffix: "Service name",
    value: { type: "json", shape: CONDITIONS },
    since: "2.0",
    requires: [{ thing: "a backend of that name" }],
    about: "Further conditions of the rules that lead to a backend"
  },
  "alb.ingress.kubernetes.io/use-regex-path-match": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "boolean" },
    default: "false",
    since: "2.14.1",
    about: "Reads paths of type ImplementationSpecific as regular expressions, without their leading slash"
  },
  "alb.ingress.kubernetes.io/multi-cluster-target-group": {
    scope: "ingress",
    on: ["Ingress", "Service"],
    value: { type: "boolean" },
    default: "false",
    since: "2.10",
    about: "Shares the target groups with controllers of other clusters"
  },
  "alb.ingress.kubernetes.io/target-control-port.*": {
    scope: "ingress",
    on: ["Ingress", "Service"],
    suffix: "Service name and port",
    value: { type: "integer", minimum: 1, maximum: 65535 },
    since: "2.16",
    requires: [{ annotation: "alb.ingress.kubernetes.io/target-type", values: ["ip"] }],
    about: "Port of the target optimizer's agent"
  }
};

// src/data/load-balancer/ingress-frontend-nlb.ts
var INGRESS_FRONTEND_NLB = {
  "alb.ingress.kubernetes.io/enable-frontend-nlb": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "boolean" },
    default: "false",
    since: "2.13",
    inGroup: "same",
    about: "Puts a network load balancer in front"
  },
  "alb.ingress.kubernetes.io/frontend-nlb-scheme": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "choice", values: ["internal", "internet-facing"] },
    default: "internal",
    defaultNote: "not that of the load balancer behind",
    defaultFlag: "--default-load-balancer-scheme",
    since: "2.13",
    inGroup: "same",
    requires: [{ annotation: "alb.ingress.kubernetes.io/enable-frontend-nlb", values: ["true"] }],
    about: "Who reaches the network load balancer in front"
  },
  "alb.ingress.kubernetes.io/frontend-nlb-subnets": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "list", item: "subnet" },
    since: "2.13",
    inGroup: "same",
    requires: [{ annotation: "alb.ingress.kubernetes.io/enable-frontend-nlb", values: ["true"] }],
    about: "Subnets of the network load balancer in front"
  },
  "alb.ingress.kubernetes.io/frontend-nlb-security-groups": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "list", item: "security group" },
    defaultNote: "those of the load balancer behind",
    since: "2.13",
    inGroup: "same",
    requires: [{ annotation: "alb.ingress.kubernetes.io/enable-frontend-nlb", values: ["true"] }],
    about: "Security groups of the network load balancer in front"
  },
  "alb.ingress.kubernetes.io/frontend-nlb-listener-port-mapping": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "map", of: "ports" },
    defaultNote: "every port as it is",
    since: "2.13",
    inGroup: "merged",
    requires: [{ annotation: "alb.ingress.kubernetes.io/enable-frontend-nlb", values: ["true"] }],
    about: "Ports of the network load balancer in front and the ports behind them; a port that nothing listens on is skipped"
  },
  "alb.ingress.kubernetes.io/frontend-nlb-eip-allocations": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "list", item: "Elastic IP allocation" },
    since: "2.14",
    inGroup: "same",
    requires: [
      { annotation: "alb.ingress.kubernetes.io/enable-frontend-nlb", values: ["true"] },
      { annotation: "alb.ingress.kubernetes.io/frontend-nlb-scheme", values: ["internet-facing"] }
    ],
    about: "Elastic IPs of the network load balancer in front, one a subnet"
  },
  "alb.ingress.kubernetes.io/frontend-nlb-healthcheck-port": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "text", form: "health check port" },
    default: "traffic-port",
    since: "2.13",
    inGroup: "merged",
    requires: [{ annotation: "alb.ingress.kubernetes.io/enable-frontend-nlb", values: ["true"] }],
    about: "Port of the health check from the network load balancer in front"
  },
  "alb.ingress.kubernetes.io/frontend-nlb-healthcheck-protocol": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "choice", values: ["HTTP", "HTTPS"] },
    default: "HTTP",
    since: "2.13",
    inGroup: "merged",
    requires: [{ annotation: "alb.ingress.kubernetes.io/enable-frontend-nlb", values: ["true"] }],
    about: "Protocol of the health check from the network load balancer in front"
  },
  "alb.ingress.kubernetes.io/frontend-nlb-healthcheck-path": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "text", form: "path" },
    default: "/",
    since: "2.13",
    inGroup: "merged",
    requires: [{ annotation: "alb.ingress.kubernetes.io/enable-frontend-nlb", values: ["true"] }],
    about: "Path of the health check from the network load balancer in front"
  },
  "alb.ingress.kubernetes.io/frontend-nlb-healthcheck-interval-seconds": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "integer", minimum: 5, maximum: 300 },
    default: "15",
    since: "2.13",
    inGroup: "merged",
    requires: [{ annotation: "alb.ingress.kubernetes.io/enable-frontend-nlb", values: ["true"] }],
    about: "Seconds between health checks from the network load balancer in front"
  },
  "alb.ingress.kubernetes.io/frontend-nlb-healthcheck-timeout-seconds": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "integer", minimum: 2, maximum: 120 },
    default: "5",
    since: "2.13",
    inGroup: "merged",
    requires: [{ annotation: "alb.ingress.kubernetes.io/enable-frontend-nlb", values: ["true"] }],
    about: "Seconds that a health check from the network load balancer in front may take"
  },
  "alb.ingress.kubernetes.io/frontend-nlb-healthcheck-healthy-threshold-count": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "integer", minimum: 2, maximum: 10 },
    default: "2",
    since: "2.13",
    inGroup: "merged",
    requires: [{ annotation: "alb.ingress.kubernetes.io/enable-frontend-nlb", values: ["true"] }],
    about: "Good health checks in a row, seen from the network load balancer in front"
  },
  "alb.ingress.kubernetes.io/frontend-nlb-healthcheck-unhealthy-threshold-count": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "integer", minimum: 2, maximum: 10 },
    default: "2",
    since: "2.13",
    inGroup: "merged",
    requires: [{ annotation: "alb.ingress.kubernetes.io/enable-frontend-nlb", values: ["true"] }],
    about: "Failed health checks in a row, seen from the network load balancer in front"
  },
  "alb.ingress.kubernetes.io/frontend-nlb-healthcheck-success-codes": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "text", form: "ALB success codes" },
    default: "200",
    since: "2.13",
    inGroup: "merged",
    requires: [{ annotation: "alb.ingress.kubernetes.io/enable-frontend-nlb", values: ["true"] }],
    about: "Status codes of a good health check from the network load balancer in front; two Ingresses of a group that both set it conflict"
  },
  "alb.ingress.kubernetes.io/frontend-nlb-attributes": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "map", of: "NLB load balancer" },
    since: "3.2",
    inGroup: "same",
    requires: [{ annotation: "alb.ingress.kubernetes.io/enable-frontend-nlb", values: ["true"] }],
    about: "Attributes of the network load balancer in front"
  },
  "alb.ingress.kubernetes.io/frontend-nlb-tags": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "map", of: "tags" },
    defaultNote: "those of the load balancer behind",
    since: "2.14",
    inGroup: "same",
    requires: [{ annotation: "alb.ingress.kubernetes.io/enable-frontend-nlb", values: ["true"] }],
    about: "AWS tags of the network load balancer in front, instead of those of the load balancer behind"
  }
};

// src/data/load-balancer/ingress-load-balancer.ts
var WAF_CLASSIC_END = "2025-09-30", INGRESS_LOAD_BALANCER = {
  "alb.ingress.kubernetes.io/load-balancer-name": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "text", form: "load balancer name" },
    since: "2.2",
    inGroup: "same",
    overriddenBy: "spec.loadBalancerName",
    fixed: !0,
    about: "Names the load balancer when it is made; later changes do nothing"
  },
  "alb.ingress.kubernetes.io/group.name": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "text", form: "group name" },
    since: "2.0",
    autoMode: "unsupported",
    autoModeInstead: "`spec.group.name` of IngressClassParams",
    overriddenBy: "spec.group.name",
    about: "Shares one load balancer among all Ingresses of the name"
  },
  "alb.ingress.kubernetes.io/group.order": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "integer", minimum: -1e3, maximum: 1e3 },
    default: "0",
    since: "2.0",
    about: "Places the rules of this Ingress among those of its group, lower first"
  },
  "alb.ingress.kubernetes.io/ip-address-type": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "choice", values: ["ipv4", "dualstack", "dualstack-without-public-ipv4"] },
    default: "ipv4",
    since: "2.0",
    inGroup: "same",
    overriddenBy: "spec.ipAddressType",
    about: "Whether clients reach the load balancer over IPv4, IPv6 or both; the dualstack values need IPv6 in every subnet"
  },
  "alb.ingress.kubernetes.io/scheme": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "choice", values: ["internal", "internet-facing"] },
    default: "internal",
    defaultFlag: "--default-load-balancer-scheme",
    since: "2.0",
    autoMode: "documented",
    inGroup: "same",
    overriddenBy: "spec.scheme",
    about: "Whether the internet or the VPC alone reaches the load balancer; a change replaces it"
  },
  "alb.ingress.kubernetes.io/subnets": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "list", item: "subnet", minItems: 1 },
    since: "2.0",
    inGroup: "same",
    overriddenBy: "spec.subnets",
    about: "Subnets of the load balancer instead of those found by tags, at least two outside Outposts and Local Zones"
  },
  "alb.ingress.kubernetes.io/security-groups": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "list", item: "security group" },
    since: "2.0",
    inGroup: "same",
    conflicts: [
      { annotation: "alb.ingress.kubernetes.io/inbound-cidrs", wins: "this" },
      { annotation: "alb.ingress.kubernetes.io/security-group-prefix-lists", wins: "this" }
    ],
    about: "Security groups of the load balancer instead of one that the controller makes"
  },
  "alb.ingress.kubernetes.io/manage-backend-security-group-rules": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "boolean" },
    default: "false",
    defaultFlag: "--enable-manage-backend-security-group-rules",
    since: "2.3",
    inGroup: "same",
    requires: [{ annotation: "alb.ingress.kubernetes.io/security-groups" }],
    about: "Opens nodes and pods to a load balancer with security groups of its own"
  },
  "alb.ingress.kubernetes.io/customer-owned-ipv4-pool": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "text", form: "customer-owned pool" },
    since: "2.1",
    inGroup: "same",
    about: "Pool of customer-owned addresses for a load balancer on Outposts"
  },
  "alb.ingress.kubernetes.io/load-balancer-attributes": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "map", of: "ALB load balancer" },
    since: "2.0",
    inGroup: "same",
    overriddenBy: "spec.loadBalancerAttributes",
    about: "Attributes of the load balancer as AWS names them; an attribute left out keeps what it had"
  },
  "alb.ingress.kubernetes.io/wafv2-acl-arn": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "text", form: "web ACL ARN" },
    since: "2.0",
    inGroup: "same",
    overriddenBy: "spec.wafv2AclArn",
    conflicts: [{ annotation: "alb.ingress.kubernetes.io/wafv2-acl-name", wins: "other" }],
    about: "Regional web ACL of AWS WAF by ARN; `none` and nothing at all both detach the one in use"
  },
  "alb.ingress.kubernetes.io/wafv2-acl-name": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "text", form: "web ACL name" },
    since: "2.14",
    inGroup: "same",
    overriddenBy: "spec.wafv2AclName",
    conflicts: [{ annotation: "alb.ingress.kubernetes.io/wafv2-acl-arn", wins: "this" }],
    about: "Regional web ACL of AWS WAF by name; `none` detaches"
  },
  "alb.ingress.kubernetes.io/waf-acl-id": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "text" },
    since: "2.0",
    autoMode: "unsupported",
    autoModeInstead: "`wafv2-acl-arn`",
    inGroup: "same",
    deprecated: { by: "alb.ingress.kubernetes.io/wafv2-acl-arn", ended: WAF_CLASSIC_END },
    conflicts: [{ annotation: "alb.ingress.kubernetes.io/web-acl-id", wins: "this" }],
    about: "Web ACL of AWS WAF Classic"
  },
  "alb.ingress.kubernetes.io/web-acl-id": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "text" },
    since: "2.0",
    autoMode: "unsupported",
    autoModeInstead: "`wafv2-acl-arn`",
    inGroup: "same",
    deprecated: { by: "alb.ingress.kubernetes.io/wafv2-acl-arn", ended: WAF_CLASSIC_END },
    conflicts: [{ annotation: "alb.ingress.kubernetes.io/waf-acl-id", wins: "other" }],
    about: "Older name of the annotation for a web ACL of AWS WAF Classic"
  },
  "alb.ingress.kubernetes.io/shield-advanced-protection": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "boolean" },
    since: "2.0",
    inGroup: "same",
    about: "Turns AWS Shield Advanced on or off; left out it stays as it is"
  },
  "alb.ingress.kubernetes.io/listen-ports": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "json", shape: LISTEN_PORTS },
    defaultNote: '`[{"HTTP":80}]`, or `[{"HTTPS":443}]` with a certificate',
    since: "2.0",
    inGroup: "merged",
    about: "Ports on which the load balancer listens"
  },
  "alb.ingress.kubernetes.io/ssl-redirect": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "integer", minimum: 1, maximum: 65535 },
    since: "2.2",
    inGroup: "same",
    overriddenBy: "spec.sslRedirectPort",
    requires: [{ thing: "the port as HTTPS in `listen-ports`" }],
    about: "HTTPS port to which every request over HTTP is sent; rules for HTTP are dropped"
  },
  "alb.ingress.kubernetes.io/inbound-cidrs": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "list", item: "CIDR" },
    defaultNote: "everyone, unless a prefix list is given",
    since: "2.0",
    inGroup: "same",
    overriddenBy: "spec.inboundCIDRs",
    conflicts: [{ annotation: "alb.ingress.kubernetes.io/security-groups", wins: "other" }],
    about: "Who may connect through the security group that the controller makes"
  },
  "alb.ingress.kubernetes.io/security-group-prefix-lists": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "list", item: "prefix list" },
    since: "2.8",
    inGroup: "same",
    overriddenBy: "spec.prefixListsIDs",
    conflicts: [{ annotation: "alb.ingress.kubernetes.io/security-groups", wins: "other" }],
    about: "Prefix lists that may connect through the security group that the controller makes"
  },
  "alb.ingress.kubernetes.io/certificate-arn": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "list", item: "certificate ARN" },
    since: "2.0",
    inGroup: "merged",
    overriddenBy: "spec.certificateArn",
    requires: [{ thing: "an HTTPS port" }],
    conflicts: [{ annotation: "alb.ingress.kubernetes.io/create-acm-cert", wins: "this" }],
    about: "Certificates of the HTTPS ports, the first is the default; without it the controller looks in ACM by host"
  },
  "alb.ingress.kubernetes.io/ssl-policy": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "choice", values: SSL_POLICIES },
    default: "ELBSecurityPolicy-2016-08",
    defaultFlag: "--default-ssl-policy",
    since: "2.0",
    inGroup: "same",
    overriddenBy: "spec.sslPolicy",
    requires: [{ thing: "an HTTPS port" }],
    about: "TLS policy of the HTTPS ports"
  },
  "alb.ingress.kubernetes.io/mutual-authentication": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "json", shape: MUTUAL_AUTHENTICATION },
    since: "2.7",
    inGroup: "same",
    requires: [{ thing: "an HTTPS port" }],
    about: "Client certificates on HTTPS ports; `off` has to be said to end it"
  },
  "alb.ingress.kubernetes.io/minimum-load-balancer-capacity": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "map", of: "capacity" },
    since: "2.11",
    inGroup: "same",
    overriddenBy: "spec.minimumLoadBalancerCapacity.capacityUnits",
    about: "Capacity units reserved for the load balancer; 0 gives them back"
  },
  "alb.ingress.kubernetes.io/ipam-ipv4-pool-id": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "text", form: "IPAM pool" },
    since: "2.12",
    inGroup: "same",
    overriddenBy: "spec.ipamConfiguration.ipv4IPAMPoolId",
    about: "IPAM pool from which public addresses come"
  },
  "alb.ingress.kubernetes.io/listener-attributes.*": {
    scope: "ingress",
    on: ["Ingress"],
    suffix: "listener of an ALB",
    value: { type: "map", of: "ALB listener" },
    since: "2.9",
    inGroup: "merged",
    overriddenBy: "spec.listeners[].listenerAttributes",
    requires: [{ thing: "the same protocol and port in `listen-ports`" }],
    about: "Attributes of the listener on one port; a comma in a value is written `\\,`"
  },
  "alb.ingress.kubernetes.io/create-acm-cert": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "boolean" },
    since: "3.3",
    requires: [{ thing: "a host, and the feature gate EnableCertificateManagement" }],
    conflicts: [{ annotation: "alb.ingress.kubernetes.io/certificate-arn", wins: "other" }],
    autoMode: "unsupported",
    about: "Lets the controller request a certificate for the hosts of the Ingress"
  },
  "alb.ingress.kubernetes.io/acm-pca-arn": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "text", form: "private authority ARN" },
    since: "3.3",
    requires: [{ annotation: "alb.ingress.kubernetes.io/create-acm-cert", values: ["true"] }],
    autoMode: "unsupported",
    about: "Private authority that signs the certificates which the controller requests"
  },
  "alb.ingress.kubernetes.io/dry-run-plan": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "json", shape: ANYTHING },
    since: "3.4",
    written: !0,
    requires: [{ thing: "the feature gate IngressPlanAnnotation" }],
    autoMode: "unsupported",
    about: "What the controller would do, written by itself"
  },
  "kubernetes.io/ingress.class": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "text" },
    since: "2.0",
    autoMode: "unsupported",
    autoModeInstead: "`spec.ingressClassName`",
    deprecated: { by: "spec.ingressClassName" },
    about: "Class of an Ingress before `spec.ingressClassName`; it leaves the parameters of the class unread"
  }
};

// src/data/load-balancer/ingress-removed.ts
var INGRESS_REMOVED = {
  "alb.ingress.kubernetes.io/attributes": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "list" },
    readBy: [],
    autoMode: "unsupported",
    deprecated: { by: "alb.ingress.kubernetes.io/load-balancer-attributes" },
    about: "Load balancer attributes in the controller's first generation"
  },
  "alb.ingress.kubernetes.io/security-group-inbound-cidrs": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "list" },
    readBy: [],
    autoMode: "unsupported",
    deprecated: { by: "alb.ingress.kubernetes.io/inbound-cidrs" },
    about: "Who may connect, in the controller's first generation"
  },
  "alb.ingress.kubernetes.io/successCodes": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "text" },
    readBy: [],
    autoMode: "unsupported",
    deprecated: { by: "alb.ingress.kubernetes.io/success-codes" },
    about: "Status codes of a good health check, in the controller's first generation"
  },
  "alb.ingress.kubernetes.io/connection-idle-timeout": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "integer" },
    readBy: [],
    autoMode: "unsupported",
    deprecated: { by: "alb.ingress.kubernetes.io/load-balancer-attributes", attribute: "idle_timeout.timeout_seconds" },
    about: "Idle timeout in the controller's first generation"
  },
  "alb.ingress.kubernetes.io/ignore-host-header": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "boolean" },
    readBy: [],
    autoMode: "unsupported",
    deprecated: { by: "spec.rules" },
    about: "Rules for every host in the controller's first generation"
  },
  "alb.ingress.kubernetes.io/port": {
    scope: "ingress",
    on: ["Ingress"],
    value: { type: "text" },
    readBy: [],
    autoMode: "unsupported",
    deprecated: { by: "alb.ingress.kubernetes.io/listen-ports" },
    about: "Listener ports in the controller's first generation"
  }
};

// src/data/load-balancer/other.ts
var OTHER = {
  "ingressclass.kubernetes.io/is-default-class": {
    scope: "ingress class",
    on: ["IngressClass"],
    value: { type: "boolean" },
    autoMode: "documented",
    about: "Makes a class that of Ingresses without one; two such classes are an error"
  },
  "service.beta.kubernetes.io/aws-load-balancer-quic-enabled-containers": {
    scope: "pod",
    on: ["Pod"],
    value: { type: "list" },
    since: "2.15",
    requires: [{ thing: "the label elbv2.k8s.aws/quic-server-id-inject=enabled of the namespace" }],
    about: "Containers that learn their QUIC server id; names are not trimmed"
  },
  "elbv2.k8s.aws/alb-target-control-agent-image": {
    scope: "pod",
    on: ["Pod"],
    value: { type: "text" },
    since: "2.16",
    about: "Image of the target control agent"
  },
  "elbv2.k8s.aws/alb-target-control-agent-data-address": {
    scope: "pod",
    on: ["Pod"],
    value: { type: "text", form: "host and port" },
    since: "2.16",
    about: "Address, host and port, on which the agent takes requests"
  },
  "elbv2.k8s.aws/alb-target-control-agent-control-address": {
    scope: "pod",
    on: ["Pod"],
    value: { type: "text", form: "host and port" },
    since: "2.16",
    about: "Address, host and port, on which the agent talks with the load balancer"
  },
  "elbv2.k8s.aws/alb-target-control-agent-destination-address": {
    scope: "pod",
    on: ["Pod"],
    value: { type: "text", form: "host and port" },
    since: "2.16",
    about: "Address, host and port, of the application behind the agent"
  },
  "elbv2.k8s.aws/alb-target-control-agent-max-concurrency": {
    scope: "pod",
    on: ["Pod"],
    value: { type: "integer", minimum: 0, maximum: 1e3 },
    since: "2.16",
    about: "Requests that a target takes at a time"
  },
  "elbv2.k8s.aws/alb-target-control-agent-tls-cert-path": {
    scope: "pod",
    on: ["Pod"],
    value: { type: "text" },
    since: "2.16",
    about: "Path of the agent's certificate"
  },
  "elbv2.k8s.aws/alb-target-control-agent-tls-key-path": {
    scope: "pod",
    on: ["Pod"],
    value: { type: "text" },
    since: "2.16",
    about: "Path of the agent's key"
  },
  "elbv2.k8s.aws/alb-target-control-agent-tls-security-policy": {
    scope: "pod",
    on: ["Pod"],
    value: { type: "choice", values: SSL_POLICIES },
    since: "2.16",
    about: "TLS policy of the agent"
  },
  "elbv2.k8s.aws/alb-target-control-agent-protocol-version": {
    scope: "pod",
    on: ["Pod"],
    value: { type: "choice", values: ["HTTP1", "HTTP2", "GRPC"] },
    since: "2.16",
    about: "Version of HTTP between agent and application"
  },
  "elbv2.k8s.aws/alb-target-control-agent-rust-log": {
    scope: "pod",
    on: ["Pod"],
    value: { type: "choice", values: ["debug", "info", "error"] },
    since: "2.16",
    about: "What the agent logs"
  },
  "elbv2.k8s.aws/alb-target-control-agent-cpu-request": {
    scope: "pod",
    on: ["Pod"],
    value: { type: "text" },
    since: "2.16",
    about: "CPU that the agent requests"
  },
  "elbv2.k8s.aws/alb-target-control-agent-cpu-limit": {
    scope: "pod",
    on: ["Pod"],
    value: { type: "text" },
    since: "2.16",
    about: "CPU limit of the agent"
  },
  "elbv2.k8s.aws/alb-target-control-agent-memory-request": {
    scope: "pod",
    on: ["Pod"],
    value: { type: "text" },
    since: "2.16",
    about: "Memory that the agent requests"
  },
  "elbv2.k8s.aws/alb-target-control-agent-memory-limit": {
    scope: "pod",
    on: ["Pod"],
    value: { type: "text" },
    since: "2.16",
    about: "Memory limit of the agent"
  },
  "elbv2.k8s.aws/checkpoint": {
    scope: "target group binding",
    on: ["TargetGroupBinding"],
    value: { type: "text" },
    since: "2.9.1",
    written: !0,
    about: "Digest of the last reconciliation, written by the controller"
  },
  "elbv2.k8s.aws/checkpoint-timestamp": {
    scope: "target group binding",
    on: ["TargetGroupBinding"],
    value: { type: "integer" },
    since: "2.9.1",
    written: !0,
    about: "Time of the last reconciliation, written by the controller"
  },
  "gateway.k8s.aws/dry-run": {
    scope: "gateway",
    on: ["Gateway"],
    value: { type: "choice", values: ["true"] },
    about: "Plans a Gateway without making anything"
  },
  "gateway.k8s.aws/dry-run-plan": {
    scope: "gateway",
    on: ["Gateway"],
    value: { type: "json", shape: ANYTHING },
    written: !0,
    about: "What the controller would do for a Gateway, written by itself"
  },
  "elbv2.k8s.aws/last-processed-config": {
    scope: "gateway class",
    on: ["GatewayClass"],
    value: { type: "text" },
    written: !0,
    about: "Configuration last applied, written by the controller"
  }
};

// src/data/load-balancer/service-in-tree.ts
var SERVICE_IN_TREE = {
  "service.beta.kubernetes.io/aws-load-balancer-access-log-emit-interval": {
    scope: "service",
    on: ["Service"],
    value: { type: "choice", values: ["5", "60"] },
    readBy: ["in-tree controller"],
    autoMode: "unsupported",
    about: "Minutes between the access logs of a Classic Load Balancer"
  },
  "service.beta.kubernetes.io/aws-load-balancer-connection-draining-enabled": {
    scope: "service",
    on: ["Service"],
    value: { type: "boolean" },
    readBy: ["in-tree controller"],
    about: "Lets connections of a Classic Load Balancer end before a target leaves"
  },
  "service.beta.kubernetes.io/aws-load-balancer-connection-draining-timeout": {
    scope: "service",
    on: ["Service"],
    value: { type: "integer", minimum: 1, maximum: 3600 },
    default: "300",
    readBy: ["in-tree controller"],
    about: "Seconds that connections of a Classic Load Balancer have to end"
  },
  "service.beta.kubernetes.io/aws-load-balancer-connection-idle-timeout": {
    scope: "service",
    on: ["Service"],
    value: { type: "integer", minimum: 1, maximum: 4e3 },
    default: "60",
    readBy: ["in-tree controller"],
    about: "Seconds after which a Classic Load Balancer closes an idle connection"
  },
  "service.beta.kubernetes.io/aws-load-balancer-extra-security-groups": {
    scope: "service",
    on: ["Service"],
    value: { type: "list", item: "security group id" },
    readBy: ["in-tree controller"],
    about: "Further security groups of a Classic Load Balancer"
  }
};

// src/data/load-balancer-annotations.ts
var TABLE = {
  ...INGRESS_LOAD_BALANCER,
  ...INGRESS_BACKEND,
  ...INGRESS_FRONTEND_NLB,
  ...INGRESS_REMOVED,
  ...SERVICE,
  ...SERVICE_IN_TREE,
  ...OTHER
}, LOAD_BALANCER_ANNOTATIONS = TABLE, ROWS = new Map(Object.entries(LOAD_BALANCER_ANNOTATIONS)), OPEN = [...ROWS.keys()].filter((key) => key.endsWith("*")).map((key) => key.slice(0, -1));

// src/data/lb-annotations-deprecated.ts
var DEPRECATED_SERVICE_ANNOTATIONS = [
  ...Object.entries(SERVICE).flatMap(([name, row3]) => deprecated(name, row3)),
  {
    name: "service.kubernetes.io/topology-aware-hints",
    successor: "service.kubernetes.io/topology-mode",
    equivalents: { auto: "Auto", disabled: "Disabled" },
    since: "Kubernetes 1.27",
    owner: "anyone"
  }
];
function deprecated(name, { deprecated: entry4 }) {
  if (entry4?.since === void 0) return [];
  let { by: successor2, value, attribute: key, equivalents, since } = entry4;
  return [
    {
      name,
      successor: successor2,
      ...value === void 0 ? {} : { value },
      ...key === void 0 ? {} : { key },
      ...equivalents === void 0 ? {} : { equivalents },
      since: `AWS Load Balancer Controller ${since}`,
      owner: entry4.for ?? "load-balancer-controller"
    }
  ];
}
var ENDED = Object.entries(LOAD_BALANCER_ANNOTATIONS).flatMap(
  ([name, { deprecated: entry4 }]) => entry4?.ended === void 0 ? [] : [{ name, ended: entry4.ended }]
), WAF_CLASSIC = { names: ENDED.map(({ name }) => name), ended: ENDED[0]?.ended ?? "" };

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
        let at2 = ["metadata", "annotations", entry4.name], judged = owned === !0 || entry4.owner === "anyone", other = contradiction(entry4, value, annotations);
        if (judged && other !== void 0) report(service, { at: at2, severity: "error", message: other });
        else if (judged) report(service, { at: at2, message: `${sentence(entry4, value)}; use ${successor(entry4, value)}` });
        else if (isAdvice(entry4, owned, service.data.spec?.type, cluster.autoMode)) {
          let message2 = `\`${entry4.name}\` is for the in-tree controller; the AWS Load Balancer Controller wants ${successor(entry4, value)}`;
          report(service, { at: at2, severity: "info", message: message2 });
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
  let written2 = text(annotations[entry4.successor]), other = entry4.key === void 0 || written2 === void 0 ? written2 : attributeOf(written2, entry4.key);
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
]), BINARY_FACTORS = new Map(
  ["Ki", "Mi", "Gi", "Ti", "Pi", "Ei"].map((suffix, index) => [suffix, 1024n ** BigInt(index + 1)])
), TENS = Array.from({ length: 32 }, (_, power) => 10n ** BigInt(power)), LARGEST_POWER = 60;
function parseQuantity(value) {
  if (value === null) return { nano: 0n, suffix: "" };
  if (typeof value != "string" && typeof value != "number") return;
  let written2 = String(value).trim(), [, sign, whole = "", fraction = "", suffix = ""] = (written2 === "" ? null : SHAPE.exec(written2)) ?? [], scale = sign === void 0 ? void 0 : scaleOf(suffix);
  if (scale === void 0) return;
  let digits = BigInt(`${whole}${fraction}` || "0") * scale.factor * NANO, power = scale.power - fraction.length, nano = power >= 0 ? digits * tenTo(power) : divideUp(digits, tenTo(-power));
  return { nano: sign === "-" ? -nano : nano, suffix };
}
function isWhole(quantity) {
  return quantity.nano % NANO === 0n;
}
function units(count) {
  return BigInt(count) * NANO;
}
function scaleOf(suffix) {
  let binary = BINARY_FACTORS.get(suffix);
  if (binary !== void 0) return { factor: binary, power: 0 };
  let decimal = DECIMAL_POWERS.get(suffix);
  if (decimal !== void 0) return { factor: 1n, power: decimal };
  let exponent = /^[eE]([+-]?\d+)$/.exec(suffix)?.[1];
  if (exponent !== void 0)
    return { factor: 1n, power: Math.max(-LARGEST_POWER, Math.min(LARGEST_POWER, Number(exponent))) };
}
function tenTo(power) {
  return TENS[power] ?? 10n ** BigInt(power);
}
function divideUp(value, by) {
  return (value + by - 1n) / by;
}

// src/model/quantity-faults.ts
var LEAST_MEMORY = units(4 * 1024 * 1024), MOST_CPU = units(1e3), NONE3 = /* @__PURE__ */ new Map(), READ = /* @__PURE__ */ new WeakMap();
function quantitiesOf(map) {
  if (!isMapping(map)) return NONE3;
  let quantities = READ.get(map);
  return quantities || (quantities = read2(map), READ.set(map, quantities)), quantities;
}
function read2(map) {
  let quantities = /* @__PURE__ */ new Map();
  for (let [key, value] of Object.entries(map)) {
    let quantity = value === UNKNOWN ? void 0 : parseQuantity(value);
    quantity && quantities.set(key, quantity);
  }
  return quantities;
}
function unreadable(map, at2) {
  let quantities = quantitiesOf(map);
  return entries(map).flatMap(([key, value]) => {
    if (value === UNKNOWN || typeof value == "string" && value.includes("{{")) return [];
    let quantity = quantities.get(key);
    return quantity ? quantity.nano < 0n ? [{ at: [...at2, key], message: `${quoted(value)} must not be negative` }] : [] : [{ at: [...at2, key], message: `${quoted(value)} is no quantity${hint(value)}` }];
  });
}
function absurd(map, at2) {
  return [...quantitiesOf(map)].flatMap(([key, quantity]) => {
    let written2 = isMapping(map) ? String(map[key]).trim() : "", message = absurdity(key.replace(/^(?:requests|limits)\./, ""), written2, quantity);
    return message === void 0 ? [] : [{ at: [...at2, key], message, accepted: !0 }];
  });
}
function absurdity(resource, written2, quantity) {
  let digits = written2.replace(/[a-zA-Z]+$/, "");
  if (resource === "cpu")
    return quantity.nano < MOST_CPU ? void 0 : `\`${written2}\` means ${written2} whole cores, more than any instance has; \`${digits}m\` is ${digits} thousandths of one`;
  if (["memory", "ephemeral-storage", "storage"].includes(resource)) {
    if (quantity.suffix === "m") return `\`${written2}\` means thousandths of a byte; \`${digits}Mi\` is mebibytes`;
    if (!isWhole(quantity)) return `\`${written2}\` is no whole number of bytes`;
    if (!(resource !== "memory" || quantity.nano === 0n || quantity.nano >= LEAST_MEMORY))
      return `\`${written2}\` is too little memory for any container to start; did you mean \`${digits}Mi\`?`;
  }
}
function above(low, high, at2, names) {
  let highs = quantitiesOf(high);
  return [...quantitiesOf(low)].flatMap(([key, quantity]) => {
    let bound = highs.get(key);
    if (bound === void 0 || bound.nano < 0n || quantity.nano <= bound.nano) return [];
    let [one, other] = [low, high].map((map) => quoted(map[key]));
    return [{ at: [...at2, key], message: `the ${names[0]} ${one} of ${key} is above its ${names[1]} ${other}` }];
  });
}
function quoted(value) {
  return typeof value == "object" && value !== null ? Array.isArray(value) ? "a list" : "a mapping" : `\`${typeof value == "string" && value.trim() === "" ? `"${value}"` : String(value)}\``;
}
function hint(value) {
  let written2 = typeof value == "string" ? value : "", [, amount, unit = ""] = /^\s*(\d+(?:\.\d+)?)\s*([kmgtpe])i?b?\s*$/i.exec(written2) ?? [];
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
    Container(container, { options, workspace, cluster, report }) {
      if (!container.longRunning || container.pod.resource.part) return;
      let { name, data } = container, version = cluster.kubernetesVersion;
      hasLimit(container, "memory", workspace, version) || report(container, {
        at: ["resources", "limits", "memory"],
        message: `container \`${name}\` has no memory limit; a leak in it can take down its node`
      }), options.cpuLimit === "require" && !hasLimit(container, "cpu", workspace, version) && report(container, { at: ["resources", "limits", "cpu"], message: `container \`${name}\` has no CPU limit` });
      let cpu = data.resources?.limits?.cpu;
      options.cpuLimit === "forbid" && cpu !== void 0 && cpu !== null && report(container, {
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
  let minimums = minimumsOf(workload, workspace);
  if (minimums.length > 0) {
    let [first] = minimums;
    return { count: minimums.every((minimum) => minimum === first) ? first : void 0, from: "autoscaler" };
  }
  let written2 = workload.data.spec?.replicas;
  return isPatched(workload, workspace) ? { count: void 0, from: "spec" } : written2 == null ? { count: 1, from: "default" } : { count: integer(written2), from: "spec" };
}
function minimumsOf(workload, workspace) {
  return workload.name === void 0 ? [] : (minimumsByTarget(workspace).get(keyOf5(workload.kind, workload.name)) ?? []).filter(({ autoscaler }) => mayShareNamespace(autoscaler, workload)).map(({ pods }) => pods);
}
var minimumsByTarget = perWorkspace((workspace) => {
  let index = /* @__PURE__ */ new Map(), add = (autoscaler, kind, name, pods) => {
    typeof kind != "string" || typeof name != "string" || append(index, keyOf5(kind, name), { autoscaler, pods: integer(pods) });
  };
  for (let hpa of workspace.all("HorizontalPodAutoscaler")) {
    let { scaleTargetRef, minReplicas } = hpa.data.spec ?? {};
    add(hpa, scaleTargetRef?.kind, scaleTargetRef?.name, minReplicas ?? 1);
  }
  for (let scaled of workspace.all("ScaledObject")) {
    let { scaleTargetRef, minReplicaCount } = scaled.data.spec ?? {}, { kind = "Deployment", name } = scaleTargetRef ?? {};
    add(scaled, kind, name, minReplicaCount ?? 0);
  }
  return index;
});
function isPatched({ kind, name }, workspace) {
  return patched(workspace).has(keyOf5(kind, name));
}
var patched = perWorkspace((workspace) => {
  let setting = workspace.parts.filter((part) => part.document.at([...part.path, "spec", "replicas"]) !== void 0);
  return new Set(setting.map(({ kind, name }) => keyOf5(kind, name)));
});
function keyOf5(kind, name) {
  return `${kind}/${name ?? ""}`;
}

// src/model/selecting.ts
var ANY2 = "", candidateBudgets = candidates(
  "PodDisruptionBudget",
  (budget) => entries(isMapping(budget.data.spec?.selector) ? budget.data.spec.selector.matchLabels : void 0)
), candidateServices = candidates("Service", (service) => entries(service.data.spec?.selector));
function candidates(kind, pairsOf2) {
  let indexOf = perWorkspace((workspace) => {
    let index = /* @__PURE__ */ new Map();
    for (let [rank, resource] of workspace.all(kind).entries()) {
      let pair = pairsOf2(resource).find(([, value]) => typeof value == "string");
      append(index, pair ? pair.join("=") : ANY2, { resource, rank });
    }
    return index;
  });
  return (pods, workspace) => {
    let found = new Set(indexOf(workspace).get(ANY2));
    for (let [key, label] of pods.flatMap(({ labels }) => Object.entries(labels))) {
      if (typeof label != "string") return workspace.all(kind);
      for (let ranked of indexOf(workspace).get(`${key}=${label}`) ?? []) found.add(ranked);
    }
    return [...found].sort((one, other) => one.rank - other.rank).map(({ resource }) => resource);
  };
}

// src/model/disruption-budget.ts
var SCALED = ["Deployment", "StatefulSet", "ReplicaSet", "ReplicationController"];
function parseAmount(value) {
  if (typeof value == "number") return Number.isInteger(value) && value >= 0 ? { value, percent: !1 } : void 0;
  let share = typeof value == "string" ? /^(\d+)%$/.exec(value)?.[1] : void 0;
  if (!(share === void 0 || Number(share) > 100))
    return { value: Number(share), percent: !0 };
}
function podsOf({ value, percent }, count) {
  return percent ? Math.ceil(value * count / 100) : value;
}
function populationOf(budget, workspace) {
  let sizes = /* @__PURE__ */ new Map();
  for (let pod of nearbyPods(budget, workspace)) {
    let { resource } = pod, selected = matchesSelector(budget.data.spec?.selector, pod.labels);
    if (selected === !1 || resource.owned) continue;
    if (selected === void 0 || !SCALED.some((kind) => resource.is(kind))) return;
    let { count, from } = replicasOf(resource, workspace), key = `${resource.kind}/${resource.name}`;
    if (count === void 0 || sizes.has(key) && sizes.get(key)?.count !== count) return;
    sizes.set(key, { count, workload: resource, assumed: from === "default" && !workspace.complete });
  }
  let all2 = [...sizes.values()];
  return {
    count: all2.reduce((sum, { count }) => sum + count, 0),
    workloads: all2.map(({ workload }) => workload),
    assumed: all2.some(({ assumed }) => assumed)
  };
}
function rivalOf2(budget, workspace) {
  let { effectiveNamespace: namespace, name } = budget, selects = (candidate, labels) => matchesSelector(candidate.data.spec?.selector, labels) === !0, mine = nearbyPods(budget, workspace).filter((pod) => selects(budget, pod.labels));
  return candidateBudgets(mine, workspace).find(
    (other) => other.name !== name && other.effectiveNamespace === namespace && workspace.near(budget, other) && mine.some((pod) => workspace.near(other, pod.resource) && selects(other, pod.labels))
  );
}
function nearbyPods(budget, workspace) {
  let { effectiveNamespace: namespace } = budget;
  return candidatePods(budget.data.spec?.selector, "labelSelector", workspace).filter(
    ({ resource }) => resource.effectiveNamespace === namespace && workspace.near(budget, resource)
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
    let written2 = typeof spec[field2] == "string" ? `"${spec[field2]}"` : JSON.stringify(spec[field2]), message = `\`${field2}: ${written2}\` is rejected; write a whole number such as \`1\` or a share such as \`50%\``;
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
  let at2 = ["spec", "minAvailable"];
  if (least.percent && least.value === 100) {
    report(budget, { at: at2, message: `\`minAvailable: 100%\` allows no eviction; ${DRAIN}` });
    return;
  }
  let population = populationOf(budget, workspace);
  if (!population || population.count === 0 || podsOf(least, population.count) < population.count) return;
  let { count, workloads, assumed } = population;
  report(budget, {
    at: at2,
    severity: assumed ? "warning" : "error",
    message: `\`minAvailable: ${spec.minAvailable}\` of ${count} pod${count === 1 ? "" : "s"}${assumed ? " (no autoscaler was found in the files given)" : ""} allows no eviction; ${DRAIN}`,
    related: workloads.map((node) => ({ node, at: ["spec", "replicas"], message: `replicas of this ${node.kind}` }))
  });
}
function checkSelector(budget, { workspace, report }) {
  let at2 = ["spec", "selector"];
  isEmptySelector(budget.data.spec?.selector) && budget.apiVersion === "policy/v1" && report(budget, { at: at2, severity: "warning", message: "an empty selector selects every pod of the namespace, Jobs and one-replica workloads included" });
  let rival = rivalOf2(budget, workspace);
  rival && report(budget, {
    at: at2,
    message: `budget \`${rival.name}\` selects the same pods; with two budgets the eviction API refuses to evict them at all`,
    related: [{ node: rival, at: at2, message: "the other budget" }]
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
  let { count } = replicasOf(workload, workspace);
  if (count === void 0 || count < 2) return;
  let covers = (budget) => mayShareNamespace(budget, workload) && matchesSelector(budget.data.spec?.selector, pod.labels) !== !1;
  candidateBudgets([pod], workspace).some(covers) || report(workload, {
    at: ["spec", "replicas"],
    severity: workspace.complete ? "warning" : "info",
    message: `no PodDisruptionBudget selects these ${count} pods${workspace.complete ? "" : " (not found in the files given)"}; a drain may evict all of them at once`
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
    Container(container, { options, workspace, report }) {
      let { pod, data, name } = container, probe = data.readinessProbe;
      if (container.type !== "container" || probe != null || options.sidecars.includes(name) || !keepsServing(pod)) return;
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
  return candidateServices([pod], workspace).filter((service) => {
    if (service.effectiveNamespace !== pod.resource.effectiveNamespace) return !1;
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
function unknownNames(map, at2, scope) {
  let standard = scope === "pod" ? ["cpu", "memory"] : ["cpu", "memory", "ephemeral-storage"];
  return entries(map).flatMap(([key]) => {
    if (standard.includes(key) || key.startsWith("hugepages-")) return [];
    if (key.includes("/") && scope === "container") return [];
    let allowed = standard.map((name) => `\`${name}\``).join(", "), more = scope === "container" ? ", or a device with its domain such as `nvidia.com/gpu`" : "";
    return [{ at: [...at2, key], message: `\`${key}\` is no resource of a ${scope}: it knows ${allowed}${more}` }];
  });
}
function deviceFault(key, amount, at2) {
  let quantity = amount === UNKNOWN || !isDevice(key) ? void 0 : parseQuantity(amount);
  if (!quantity || quantity.nano < 0n) return [];
  if (!key.startsWith("hugepages-"))
    return isWhole(quantity) ? [] : [{ at: at2, message: `${quoted(amount)}: \`${key}\` is counted in whole numbers` }];
  let size = parseQuantity(key.slice(10));
  return size && size.nano > 0n && quantity.nano % size.nano === 0n ? [] : [{ at: at2, message: `${quoted(amount)} is no multiple of the page size in \`${key}\`` }];
}
function overcommitted(key, { requests, limits }, part) {
  if (limits === UNKNOWN) return [];
  let request = quantitiesOf(requests).get(key), limit = quantitiesOf(limits).get(key), at2 = ["requests", key], rule = `\`${key}\` cannot be overcommitted`;
  return request ? limit ? differs(request, limit) ? [{ at: at2, message: `${rule}: its request must equal its limit` }] : [] : part || isMapping(limits) && Object.hasOwn(limits, key) ? [] : [{ at: at2, message: `${rule}: it needs a limit, which is then its request too` }] : [];
}
function differs(request, limit) {
  return request.nano < limit.nano;
}
function lonelyHugePages({ requests, limits }) {
  if (requests === UNKNOWN || limits === UNKNOWN) return [];
  let keys = [requests, limits].flatMap((map) => entries(map).map(([key]) => key)), page = keys.find((key) => key.startsWith("hugepages-"));
  return page === void 0 || keys.includes("cpu") || keys.includes("memory") ? [] : [{ at: [isMapping(limits) && Object.hasOwn(limits, page) ? "limits" : "requests", page], message: `\`${page}\` needs a request or limit of cpu or memory beside it` }];
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
  let faults = [...unreadable(hard, []), ...absurd(hard, []).filter(({ at: at2 }) => !String(at2[0]).endsWith("cpu"))], unknown = entries(hard).flatMap(([key]) => Object.hasOwn(QUOTA_RESOURCES, key) || key.includes("/") || /^(?:requests\.)?hugepages-/.test(key) ? [] : [{ at: [key], message: `\`${key}\` is nothing that a quota can bound${suggestion(key)}` }]), fractions = [...quantitiesOf(hard)].flatMap(
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
  for (let { at: at2, message, accepted } of faults)
    report(node, { at: [...below2, ...at2], message, severity: accepted === !0 ? "warning" : "error" });
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
function isWindowsUser(options) {
  let name = isMapping(options) ? options.runAsUserName : options;
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
  let list3 = Array.isArray(dropped) ? dropped : [];
  if (!list3.some((item) => item === UNKNOWN || typeof item == "string" && item.toUpperCase() === "ALL"))
    return gap(container, "`capabilities.drop: [ALL]`", ["capabilities", "drop"], list3.length > 0);
}
function rootFilesystemGap(container, context) {
  let value = context.readOnlyRootFilesystem;
  if (!(value === !0 || value === UNKNOWN))
    return gap(container, "`readOnlyRootFilesystem: true`", ["readOnlyRootFilesystem"], value === !1, !0);
}
function seccompGap(container, context) {
  let { value, node, at: at2 } = effective(container, context, "seccompProfile"), type = isMapping(value) ? value.type : value;
  return type === UNKNOWN || type === "RuntimeDefault" || type === "Localhost" ? void 0 : { setting: "`seccompProfile.type: RuntimeDefault`", minor: !0, written: type === "Unconfined", node, at: [...at2, "type"] };
}
function gap(container, setting, field2, written2, minor = !1) {
  return { setting, minor, written: written2, node: container, at: ["securityContext", ...field2] };
}
function effective(container, context, field2) {
  let own = context[field2] ?? void 0, { pod } = container, shared2 = pod.spec.securityContext, inherited = shared2 === UNKNOWN ? UNKNOWN : isMapping(shared2) ? shared2[field2] ?? void 0 : void 0;
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
var KNOWN = new Set(NODE_AGENTS);
function isNodeAgent(container, own) {
  let repository = parseImage(text(container.data.image))?.repository;
  return repository !== void 0 && endings(repository).some((ending) => KNOWN.has(ending) || own.includes(ending));
}
function endings(repository) {
  let list3 = [repository];
  for (let at2 = repository.indexOf("/"); at2 >= 0; at2 = repository.indexOf("/", at2 + 1))
    list3.push(repository.slice(at2 + 1));
  return list3;
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
    Container(container, { options, workspace, report }) {
      let { pod, type, name } = container, privileged = container.data.securityContext?.privileged === !0;
      if (type === "ephemeral" || privileged || isHostProcess(container) || options.trustRestrictedNamespaces && isRestricted(pod, workspace)) return;
      let gaps = hardeningGaps(container).filter((gap2) => gap2.written || !pod.resource.part), major = gaps.filter((gap2) => !gap2.minor), minor = gaps.filter((gap2) => gap2.minor), judged = major.length > 0 ? major : minor, place2 = judged.find((gap2) => gap2.written) ?? judged[0];
      if (!place2 || isNodeAgent(container, options.nodeAgents)) return;
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
    Container(container, { options, report }) {
      let context = container.data.securityContext, added = context?.capabilities?.add;
      if (!(context?.privileged !== !0 && strings(added).length === 0) && !(isNodeAgent(container, options.nodeAgents) || isHostProcess(container))) {
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
    PodTemplate(pod, { options, report }) {
      let { hostPID, hostIPC, hostNetwork } = pod.spec;
      hostPID !== !0 && hostIPC !== !0 && hostNetwork !== !0 || runsNodeAgent(pod, options.nodeAgents) || pod.containers.some(isHostProcess) || (hostPID === !0 && report(pod, {
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
      })));
    },
    Container(container, { options, report }) {
      let { pod, data } = container;
      if (!(pod.spec.hostNetwork === !0 || isHostProcess(container)))
        for (let [index, { hostPort }] of items(data.ports).entries())
          typeof hostPort != "number" || hostPort === 0 || runsNodeAgent(pod, options.nodeAgents) || report(container, {
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
  if (scheme !== void 0) return known2(scheme);
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
  return scheme !== void 0 ? known2(scheme) : hasParams ? "either" : "internal";
}
function known2(scheme) {
  return scheme === "internet-facing" || scheme === "internal" ? scheme : void 0;
}

// src/rules/subnets/subnet-role-tag-missing.ts
var PUBLIC = { tag: "kubernetes.io/role/elb", scheme: "internet-facing", word: "public" }, PRIVATE = { tag: "kubernetes.io/role/internal-elb", scheme: "internal", word: "private" }, subnet_role_tag_missing_default = {
  id: "subnet-role-tag-missing",
  title: "Subnets for load balancers carry the role tag of their class",
  severity: "warning",
  why: "Load balancers are placed into the subnets that the tags name. Without one EKS Auto Mode and the AWS Load Balancer Controller up to 2.12.0 find no subnet and make no load balancer; later controllers guess from route tables.",
  help: "Tag public subnets `kubernetes.io/role/elb` and private ones `kubernetes.io/role/internal-elb`, each with the value `1`. Reported are subnets that a cluster is given or that carry a `kubernetes.io/cluster/` tag; of the cluster\u2019s VPC also those of a class that a Service or Ingress of the workspace needs and in which no subnet has the tag. The option `always` reports every subnet.",
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
  let tag = subnet.tags.get(own.tag), at2 = ["Tags"];
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
      at: at2,
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
          eachPlace(resource.data, path, (value, place2) => {
            for (let key of Object.keys(isMapping(value) ? value : {}))
              Object.hasOwn(fields, key) && report(resource, { at: [...place2, key], message: fields[key] ?? "", key: !0 });
          });
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
  let { spec } = resource.data;
  if (!isMapping(spec)) return;
  let { selector: selector2 } = spec;
  if (selector2 != null && !isEmptySelector(selector2)) return;
  report(resource, { at: ["spec", "selector"], message: "`apps/v1` requires a `selector` with at least one label; it derives none from the template" });
}
function requireSchemas(resource, report) {
  let message = "`apiextensions.k8s.io/v1` requires a `schema` with `openAPIV3Schema` in every version";
  eachPlace(resource.data, ["spec", "versions", "*"], (_, version) => {
    let schema = [...version, "schema", "openAPIV3Schema"];
    (at(resource, schema) ?? null) === null && report(resource, { at: schema, message });
  }), at(resource, ["spec", "preserveUnknownFields"]) === !0 && report(resource, { at: ["spec", "preserveUnknownFields"], message: "`apiextensions.k8s.io/v1` takes `x-kubernetes-preserve-unknown-fields` in the schema instead of `preserveUnknownFields: true`" });
}
function eachPlace(value, path, visit, place2 = []) {
  let segment = path[place2.length];
  if (segment === void 0) visit(value, place2);
  else if (segment !== "*")
    isMapping(value) && eachPlace(value[segment], path, visit, [...place2, segment]);
  else if (Array.isArray(value))
    for (let [index, item] of value.entries()) eachPlace(item, path, visit, [...place2, index]);
}
function at(resource, path) {
  return resource.document.at([...resource.path, ...path]);
}

// src/data/schemas/kubernetes.ts
var KUBERNETES_SCHEMAS = `1.31 1.32 1.33 1.34 1.35 1.36
admissionregistration.k8s.io/v1/MutatingAdmissionPolicy@5:6;admissionregistration.k8s.io/v1/MutatingAdmissionPolicyBinding@5:7;admissionregistration.k8s.io/v1/MutatingAdmissionPolicyBindingList@5:8;admissionregistration.k8s.io/v1/MutatingAdmissionPolicyList@5:10;admissionregistration.k8s.io/v1/MutatingWebhookConfiguration:13;admissionregistration.k8s.io/v1/MutatingWebhookConfigurationList:14;admissionregistration.k8s.io/v1/ValidatingAdmissionPolicy:22;admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBinding:23;admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBindingList:24;admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyList:26;admissionregistration.k8s.io/v1/ValidatingWebhookConfiguration:30;admissionregistration.k8s.io/v1/ValidatingWebhookConfigurationList:31;apiextensions.k8s.io/v1/CustomResourceDefinition:527;apiextensions.k8s.io/v1/CustomResourceDefinitionList:529;apiregistration.k8s.io/v1/APIService:565;apiregistration.k8s.io/v1/APIServiceList:567;apps/v1/ControllerRevision:35;apps/v1/ControllerRevisionList:36;apps/v1/DaemonSet:37;apps/v1/DaemonSetList:39;apps/v1/Deployment:43;apps/v1/DeploymentList:45;apps/v1/ReplicaSet:49;apps/v1/ReplicaSetList:51;apps/v1/StatefulSet:57;apps/v1/StatefulSetList:59;authentication.k8s.io/v1/SelfSubjectReview:66;authentication.k8s.io/v1/TokenRequest:68;authentication.k8s.io/v1/TokenReview:71;authorization.k8s.io/v1/LocalSubjectAccessReview:77;authorization.k8s.io/v1/SelfSubjectAccessReview:82;authorization.k8s.io/v1/SelfSubjectRulesReview:84;authorization.k8s.io/v1/SubjectAccessReview:86;autoscaling/v1/HorizontalPodAutoscaler:91;autoscaling/v1/HorizontalPodAutoscalerList:92;autoscaling/v1/Scale:95;autoscaling/v2/HorizontalPodAutoscaler:105;autoscaling/v2/HorizontalPodAutoscalerList:108;batch/v1/CronJob:122;batch/v1/CronJobList:123;batch/v1/Job:126;batch/v1/JobList:128;certificates.k8s.io/v1/CertificateSigningRequest:139;certificates.k8s.io/v1/CertificateSigningRequestList:141;coordination.k8s.io/v1/Lease:144;coordination.k8s.io/v1/LeaseList:145;discovery.k8s.io/v1/EndpointSlice:374;discovery.k8s.io/v1/EndpointSliceList:375;events.k8s.io/v1/Event:378;events.k8s.io/v1/EventList:379;flowcontrol.apiserver.k8s.io/v1/FlowSchema:383;flowcontrol.apiserver.k8s.io/v1/FlowSchemaList:385;flowcontrol.apiserver.k8s.io/v1/PriorityLevelConfiguration:393;flowcontrol.apiserver.k8s.io/v1/PriorityLevelConfigurationList:395;networking.k8s.io/v1/IPAddress@2:406;networking.k8s.io/v1/IPAddressList@2:407;networking.k8s.io/v1/Ingress:410;networking.k8s.io/v1/IngressClass:412;networking.k8s.io/v1/IngressClassList:413;networking.k8s.io/v1/IngressList:416;networking.k8s.io/v1/NetworkPolicy:425;networking.k8s.io/v1/NetworkPolicyList:428;networking.k8s.io/v1/ServiceCIDR@2:434;networking.k8s.io/v1/ServiceCIDRList@2:435;node.k8s.io/v1/RuntimeClass:439;node.k8s.io/v1/RuntimeClassList:440;policy/v1/Eviction:442;policy/v1/PodDisruptionBudget:443;policy/v1/PodDisruptionBudgetList:444;rbac.authorization.k8s.io/v1/ClusterRole:448;rbac.authorization.k8s.io/v1/ClusterRoleBinding:449;rbac.authorization.k8s.io/v1/ClusterRoleBindingList:450;rbac.authorization.k8s.io/v1/ClusterRoleList:451;rbac.authorization.k8s.io/v1/Role:453;rbac.authorization.k8s.io/v1/RoleBinding:454;rbac.authorization.k8s.io/v1/RoleBindingList:455;rbac.authorization.k8s.io/v1/RoleList:456;resource.k8s.io/v1/DeviceClass@3:474;resource.k8s.io/v1/DeviceClassList@3:476;resource.k8s.io/v1/ResourceClaim@3:490;resource.k8s.io/v1/ResourceClaimList@3:492;resource.k8s.io/v1/ResourceClaimTemplate@3:495;resource.k8s.io/v1/ResourceClaimTemplateList@3:496;resource.k8s.io/v1/ResourceSlice@3:499;resource.k8s.io/v1/ResourceSliceList@3:500;scheduling.k8s.io/v1/PriorityClass:502;scheduling.k8s.io/v1/PriorityClassList:503;storage.k8s.io/v1/CSIDriver:504;storage.k8s.io/v1/CSIDriverList:505;storage.k8s.io/v1/CSINode:507;storage.k8s.io/v1/CSINodeList:509;storage.k8s.io/v1/CSIStorageCapacity:511;storage.k8s.io/v1/CSIStorageCapacityList:512;storage.k8s.io/v1/StorageClass:513;storage.k8s.io/v1/StorageClassList:514;storage.k8s.io/v1/VolumeAttachment:516;storage.k8s.io/v1/VolumeAttachmentList:517;storage.k8s.io/v1/VolumeAttributesClass@3:521;storage.k8s.io/v1/VolumeAttributesClassList@3:522;v1/APIGroup:544;v1/APIGroupList:545;v1/APIResourceList:547;v1/APIVersions:548;v1/Binding:154;v1/ComponentStatus:165;v1/ComponentStatusList:166;v1/ConfigMap:167;v1/ConfigMapList:170;v1/Endpoints:195;v1/EndpointsList:196;v1/Event:202;v1/EventList:203;v1/LimitRange:229;v1/LimitRangeList:231;v1/Namespace:240;v1/NamespaceList:242;v1/Node:245;v1/NodeList:254;v1/PersistentVolume:266;v1/PersistentVolumeClaim:267;v1/PersistentVolumeClaimList:269;v1/PersistentVolumeList:274;v1/Pod:278;v1/PodList:288;v1/PodTemplate:298;v1/PodTemplateList:299;v1/ReplicationController:309;v1/ReplicationControllerList:311;v1/ResourceQuota:317;v1/ResourceQuotaList:318;v1/Secret:329;v1/SecretList:332;v1/Service:337;v1/ServiceAccount:338;v1/ServiceAccountList:339;v1/ServiceList:341;v1/Status:562
expression:s
key!:s;valueExpression!:s
fieldRef:s;warning:s
expression:s
expression!:s;name!:s
excludeResourceRules:[16;matchPolicy:(Equivalent|Exact);namespaceSelector:553;objectSelector:553;resourceRules:[16
apiVersion:s;kind:s;metadata:557;spec:11
apiVersion:s;kind:s;metadata:557;spec:9
apiVersion:s;items:[7;kind:s;metadata:555
matchResources:5;paramRef:18;policyName:s
apiVersion:s;items:[6;kind:s;metadata:555
failurePolicy:(Fail|Ignore);matchConditions:[4;matchConstraints:5;mutations:[15;paramKind:17;reinvocationPolicy:(IfNeeded|Never);variables:[33
admissionReviewVersions!:[s;clientConfig!:34;failurePolicy:(Fail|Ignore);matchConditions:[4;matchPolicy:(Equivalent|Exact);name!:s;namespaceSelector:553;objectSelector:553;reinvocationPolicy:s;rules:[19;sideEffects!:(None|NoneOnDryRun|Some|Unknown);timeoutSeconds:i
apiVersion:s;kind:s;metadata:557;webhooks:[12
apiVersion:s;items:[13;kind:s;metadata:555
applyConfiguration:0;jsonPatch:3;patchType:(ApplyConfiguration|JSONPatch)
apiGroups:[s;apiVersions:[s;operations:[(*|CONNECT|CREATE|DELETE|UPDATE);resourceNames:[s;resources:[s;scope:s
apiVersion:s;kind:s
name:s;namespace:s;parameterNotFoundAction:s;selector:553
apiGroups:[s;apiVersions:[s;operations:[(*|CONNECT|CREATE|DELETE|UPDATE);resources:[s;scope:s
name!:s;namespace!:s;path:s;port:i
expressionWarnings:[2
apiVersion:s;kind:s;metadata:557;spec:27;status:28
apiVersion:s;kind:s;metadata:557;spec:25
apiVersion:s;items:[23;kind:s;metadata:555
matchResources:5;paramRef:18;policyName:s;validationActions:[(Audit|Deny|Warn)
apiVersion:s;items:[22;kind:s;metadata:555
auditAnnotations:[1;failurePolicy:(Fail|Ignore);matchConditions:[4;matchConstraints:5;paramKind:17;validations:[32;variables:[33
conditions:[549;observedGeneration:l;typeChecking:21
admissionReviewVersions!:[s;clientConfig!:34;failurePolicy:(Fail|Ignore);matchConditions:[4;matchPolicy:(Equivalent|Exact);name!:s;namespaceSelector:553;objectSelector:553;rules:[19;sideEffects!:(None|NoneOnDryRun|Some|Unknown);timeoutSeconds:i
apiVersion:s;kind:s;metadata:557;webhooks:[29
apiVersion:s;items:[30;kind:s;metadata:555
expression!:s;message:s;messageExpression:s;reason:s
expression!:s;name!:s
caBundle:B;service:20;url:s
apiVersion:s;data:x;kind:s;metadata:557;revision:l
apiVersion:s;items:[35;kind:s;metadata:555
apiVersion:s;kind:s;metadata:557;spec:40;status:41
lastTransitionTime:t;message:s;reason:s;status:s;type:s
apiVersion:s;items:[37;kind:s;metadata:555
minReadySeconds:i;revisionHistoryLimit:i;selector!:553;template!:300;updateStrategy:42
collisionCount:i;conditions:[38;currentNumberScheduled:i;desiredNumberScheduled:i;numberAvailable:i;numberMisscheduled:i;numberReady:i;numberUnavailable:i;observedGeneration:l;updatedNumberScheduled:i
rollingUpdate:54;type:(OnDelete|RollingUpdate)
apiVersion:s;kind:s;metadata:557;spec:46;status:47
lastTransitionTime:t;lastUpdateTime:t;message:s;reason:s;status:s;type:s
apiVersion:s;items:[43;kind:s;metadata:555
minReadySeconds:i;paused:b;progressDeadlineSeconds:i;replicas:i;revisionHistoryLimit:i;selector!:553;strategy:48;template!:300
availableReplicas:i;collisionCount:i;conditions:[44;observedGeneration:l;readyReplicas:i;replicas:i;terminatingReplicas:i;unavailableReplicas:i;updatedReplicas:i
rollingUpdate:55;type:(Recreate|RollingUpdate)
apiVersion:s;kind:s;metadata:557;spec:52;status:53
lastTransitionTime:t;message:s;reason:s;status:s;type:s
apiVersion:s;items:[49;kind:s;metadata:555
minReadySeconds:i;replicas:i;selector!:553;template:300
availableReplicas:i;conditions:[50;fullyLabeledReplicas:i;observedGeneration:l;readyReplicas:i;replicas:i;terminatingReplicas:i
maxSurge:I;maxUnavailable:I
maxSurge:I;maxUnavailable:I
maxUnavailable:I;partition:i
apiVersion:s;kind:s;metadata:557;spec:62;status:63
lastTransitionTime:t;message:s;reason:s;status:s;type:s
apiVersion:s;items:[57;kind:s;metadata:555
start:i
whenDeleted:s;whenScaled:s
minReadySeconds:i;ordinals:60;persistentVolumeClaimRetentionPolicy:61;podManagementPolicy:(OrderedReady|Parallel);replicas:i;revisionHistoryLimit:i;selector!:553;serviceName:s;template!:300;updateStrategy:64;volumeClaimTemplates:[267
availableReplicas:i;collisionCount:i;conditions:[58;currentReplicas:i;currentRevision:s;observedGeneration:l;readyReplicas:i;replicas:i;updateRevision:s;updatedReplicas:i
rollingUpdate:56;type:(OnDelete|RollingUpdate)
apiVersion:s;kind:s;name:s;uid:s
apiVersion:s;kind:s;metadata:557;status:67
userInfo:74
apiVersion:s;kind:s;metadata:557;spec:69;status:70
audiences:[s;boundObjectRef:65;expirationSeconds:l
expirationTimestamp:t;token:s
apiVersion:s;kind:s;metadata:557;spec:72;status:73
audiences:[s;token:s
audiences:[s;authenticated:b;error:s;user:74
extra:{[s;groups:[s;uid:s;username:s
rawSelector:s;requirements:[551
rawSelector:s;requirements:[554
apiVersion:s;kind:s;metadata:557;spec:87;status:88
path:s;verb:s
nonResourceURLs:[s;verbs:[s
fieldSelector:75;group:s;labelSelector:76;name:s;namespace:s;resource:s;subresource:s;verb:s;version:s
apiGroups:[s;resourceNames:[s;resources:[s;verbs:[s
apiVersion:s;kind:s;metadata:557;spec:83;status:88
nonResourceAttributes:78;resourceAttributes:80
apiVersion:s;kind:s;metadata:557;spec:85;status:89
namespace:s
apiVersion:s;kind:s;metadata:557;spec:87;status:88
extra:{[s;groups:[s;nonResourceAttributes:78;resourceAttributes:80;uid:s;user:s
allowed:b;denied:b;evaluationError:s;reason:s
evaluationError:s;incomplete:b;nonResourceRules:[79;resourceRules:[81
apiVersion:s;kind!:s;name!:s
apiVersion:s;kind:s;metadata:557;spec:93;status:94
apiVersion:s;items:[91;kind:s;metadata:555
maxReplicas!:i;minReplicas:i;scaleTargetRef!:90;targetCPUUtilizationPercentage:i
currentCPUUtilizationPercentage:i;currentReplicas:i;desiredReplicas:i;lastScaleTime:t;observedGeneration:l
apiVersion:s;kind:s;metadata:557;spec:96;status:97
replicas:i
replicas:i;selector:s
container!:s;name!:s;target!:114
container:s;current:115;name:s
apiVersion:s;kind!:s;name!:s
metric!:111;target!:114
current:115;metric:111
periodSeconds!:i;type!:s;value!:i
policies:[103;selectPolicy:s;stabilizationWindowSeconds:i;tolerance:q
apiVersion:s;kind:s;metadata:557;spec:109;status:110
scaleDown:104;scaleUp:104
lastTransitionTime:t;message:s;reason:s;status:s;type:s
apiVersion:s;items:[105;kind:s;metadata:555
behavior:106;maxReplicas!:i;metrics:[112;minReplicas:i;scaleTargetRef!:100
conditions:[107;currentMetrics:[113;currentReplicas:i;desiredReplicas:i;lastScaleTime:t;observedGeneration:l
name!:s;selector:553
containerResource:98;external:101;object:116;pods:118;resource:120;type!:s
containerResource:99;external:102;object:117;pods:119;resource:121;type:s
averageUtilization:i;averageValue:q;type!:s;value:q
averageUtilization:i;averageValue:q;value:q
describedObject!:100;metric!:111;target!:114
current:115;describedObject:100;metric:111
metric!:111;target!:114
current:115;metric:111
name!:s;target!:114
current:115;name:s
apiVersion:s;kind:s;metadata:557;spec:124;status:125
apiVersion:s;items:[122;kind:s;metadata:555
concurrencyPolicy:(Allow|Forbid|Replace);failedJobsHistoryLimit:i;jobTemplate!:131;schedule!:s;startingDeadlineSeconds:l;successfulJobsHistoryLimit:i;suspend:b;timeZone:s
active:[265;lastScheduleTime:t;lastSuccessfulTime:t
apiVersion:s;kind:s;metadata:557;spec:129;status:130
lastProbeTime:t;lastTransitionTime:t;message:s;reason:s;status:s;type:s
apiVersion:s;items:[126;kind:s;metadata:555
activeDeadlineSeconds:l;backoffLimit:i;backoffLimitPerIndex:i;completionMode:(Indexed|NonIndexed);completions:i;managedBy:s;manualSelector:b;maxFailedIndexes:i;parallelism:i;podFailurePolicy:132;podReplacementPolicy:(Failed|TerminatingOrFailed);selector:553;successPolicy:136;suspend:b;template!:300;ttlSecondsAfterFinished:i
active:i;completedIndexes:s;completionTime:t;conditions:[127;failed:i;failedIndexes:s;ready:i;startTime:t;succeeded:i;terminating:i;uncountedTerminatedPods:138
metadata:557;spec:129
rules:[135
containerName:s;operator!:(In|NotIn);values!:[i
status:s;type!:s
action!:(Count|FailIndex|FailJob|Ignore);onExitCodes:133;onPodConditions:[134
rules!:[137
succeededCount:i;succeededIndexes:s
failed:[s;succeeded:[s
apiVersion:s;kind:s;metadata:557;spec:142;status:143
lastTransitionTime:t;lastUpdateTime:t;message:s;reason:s;status:s;type:s
apiVersion:s;items:[139;kind:s;metadata:555
expirationSeconds:i;extra:{[s;groups:[s;request:B;signerName:s;uid:s;usages:[(any|cert sign|client auth|code signing|content commitment|crl sign|data encipherment|decipher only|digital signature|email protection|encipher only|ipsec end system|ipsec tunnel|ipsec user|key agreement|key encipherment|microsoft sgc|netscape sgc|ocsp signing|s/mime|server auth|signing|timestamping);username:s
certificate:B;conditions:[140
apiVersion:s;kind:s;metadata:557;spec:146
apiVersion:s;items:[144;kind:s;metadata:555
acquireTime:t;holderIdentity:s;leaseDurationSeconds:i;leaseTransitions:i;preferredHolder:s;renewTime:t;strategy:s
fsType:s;partition:i;readOnly:b;volumeID!:s
nodeAffinity:247;podAffinity:279;podAntiAffinity:281
localhostProfile:s;type!:(Localhost|RuntimeDefault|Unconfined)
devicePath:s;name:s
cachingMode:(None|ReadOnly|ReadWrite);diskName!:s;diskURI!:s;fsType:s;kind:(Dedicated|Managed|Shared);readOnly:b
readOnly:b;secretName!:s;secretNamespace:s;shareName!:s
readOnly:b;secretName!:s;shareName!:s
apiVersion:s;kind:s;metadata:557;target:265
controllerExpandSecretRef:334;controllerPublishSecretRef:334;driver!:s;fsType:s;nodeExpandSecretRef:334;nodePublishSecretRef:334;nodeStageSecretRef:334;readOnly:b;volumeAttributes:{s;volumeHandle!:s
driver!:s;fsType:s;nodePublishSecretRef:236;readOnly:b;volumeAttributes:{s
add:[s;drop:[s
monitors!:[s;path:s;readOnly:b;secretFile:s;secretRef:334;user:s
monitors!:[s;path:s;readOnly:b;secretFile:s;secretRef:236;user:s
fsType:s;readOnly:b;secretRef:334;volumeID:s
fsType:s;readOnly:b;secretRef:236;volumeID!:s
timeoutSeconds:i
labelSelector:553;name:s;optional:b;path:s;signerName:s
error:s;message:s;status:s;type:s
apiVersion:s;conditions:[164;kind:s;metadata:557
apiVersion:s;items:[165;kind:s;metadata:555
apiVersion:s;binaryData:{B;data:{s;immutable:b;kind:s;metadata:557
name:s;optional:b
key!:s;name:s;optional:b
apiVersion:s;items:[167;kind:s;metadata:555
kubeletConfigKey:s;name:s;namespace:s;resourceVersion:s;uid:s
items:[226;name:s;optional:b
defaultMode:i;items:[226;name:s;optional:b
args:[s;command:[s;env:[198;envFrom:[197;image:s;imagePullPolicy:(Always|IfNotPresent|Never);lifecycle:227;livenessProbe:304;name!:s;ports:[177;readinessProbe:304;resizePolicy:[178;resources:321;restartPolicy:s;restartPolicyRules@3:[179;securityContext:336;startupProbe:304;stdin:b;stdinOnce:b;terminationMessagePath:s;terminationMessagePolicy:(FallbackToLogsOnError|File);tty:b;volumeDevices:[359;volumeMounts:[360;workingDir:s
containerName:s;requestName:s;resourceName:s
names:[s;sizeBytes:l
containerPort!:i;hostIP:s;hostPort:i;name:s;protocol:(SCTP|TCP|UDP)
resourceName!:s;restartPolicy!:s
action:s;exitCodes:180
operator:s;values:[i
running:182;terminated:183;waiting:184
startedAt:t
containerID:s;exitCode:i;finishedAt:t;message:s;reason:s;signal:i;startedAt:t
message:s;reason:s
allocatedResources:{q;allocatedResourcesStatus:[322;containerID:s;image:s;imageID:s;lastState:181;name:s;ready:b;resources:321;restartCount:i;started:b;state:181;stopSignal:(SIGABRT|SIGALRM|SIGBUS|SIGCHLD|SIGCLD|SIGCONT|SIGFPE|SIGHUP|SIGILL|SIGINT|SIGIO|SIGIOT|SIGKILL|SIGPIPE|SIGPOLL|SIGPROF|SIGPWR|SIGQUIT|SIGRTMAX|SIGRTMAX-1|SIGRTMAX-10|SIGRTMAX-11|SIGRTMAX-12|SIGRTMAX-13|SIGRTMAX-14|SIGRTMAX-2|SIGRTMAX-3|SIGRTMAX-4|SIGRTMAX-5|SIGRTMAX-6|SIGRTMAX-7|SIGRTMAX-8|SIGRTMAX-9|SIGRTMIN|SIGRTMIN+1|SIGRTMIN+10|SIGRTMIN+11|SIGRTMIN+12|SIGRTMIN+13|SIGRTMIN+14|SIGRTMIN+15|SIGRTMIN+2|SIGRTMIN+3|SIGRTMIN+4|SIGRTMIN+5|SIGRTMIN+6|SIGRTMIN+7|SIGRTMIN+8|SIGRTMIN+9|SIGSEGV|SIGSTKFLT|SIGSTOP|SIGSYS|SIGTERM|SIGTRAP|SIGTSTP|SIGTTIN|SIGTTOU|SIGURG|SIGUSR1|SIGUSR2|SIGVTALRM|SIGWINCH|SIGXCPU|SIGXFSZ);user:186;volumeMounts:[361
linux:233
Port:i
items:[189
fieldRef:264;mode:i;path!:s;resourceFieldRef:315
defaultMode:i;items:[189
medium:s;sizeLimit:q
hostname:s;ip!:s;nodeName:s;targetRef:265
appProtocol:s;name:s;port!:i;protocol:(SCTP|TCP|UDP)
addresses:[192;notReadyAddresses:[192;ports:[193
apiVersion:s;kind:s;metadata:557;subsets:[194
apiVersion:s;items:[195;kind:s;metadata:555
configMapRef:168;prefix:s;secretRef:330
name!:s;value:s;valueFrom:199
configMapKeyRef:169;fieldRef:264;fileKeyRef@3:208;resourceFieldRef:315;secretKeyRef:331
args:[s;command:[s;env:[198;envFrom:[197;image:s;imagePullPolicy:(Always|IfNotPresent|Never);lifecycle:227;livenessProbe:304;name:s;ports:[177;readinessProbe:304;resizePolicy:[178;resources:321;restartPolicy:s;restartPolicyRules@3:[179;securityContext:336;startupProbe:304;stdin:b;stdinOnce:b;targetContainerName:s;terminationMessagePath:s;terminationMessagePolicy:(FallbackToLogsOnError|File);tty:b;volumeDevices:[359;volumeMounts:[360;workingDir:s
volumeClaimTemplate:272
action:s;apiVersion:s;count:i;eventTime:t;firstTimestamp:t;involvedObject:265;kind:s;lastTimestamp:t;message:s;metadata:557;reason:s;related:265;reportingComponent:s;reportingInstance:s;series:204;source:205;type:s
apiVersion:s;items:[202;kind:s;metadata:555
count:i;lastObservedTime:t
component:s;host:s
command:[s
fsType:s;lun:i;readOnly:b;targetWWNs:[s;wwids:[s
key:s;optional:b;path:s;volumeName:s
driver!:s;fsType:s;options:{s;readOnly:b;secretRef:334
driver!:s;fsType:s;options:{s;readOnly:b;secretRef:236
datasetName:s;datasetUUID:s
fsType:s;partition:i;pdName!:s;readOnly:b
port!:i;service:s
directory:s;repository!:s;revision:s
endpoints!:s;endpointsNamespace:s;path!:s;readOnly:b
endpoints!:s;path!:s;readOnly:b
host:s;httpHeaders:[218;path:s;port!:I;scheme:(HTTP|HTTPS)
name!:s;value:s
hostnames:[s;ip!:s
ip:s
path!:s;type:(|BlockDevice|CharDevice|Directory|DirectoryOrCreate|File|FileOrCreate|Socket)
chapAuthDiscovery:b;chapAuthSession:b;fsType:s;initiatorName:s;iqn!:s;iscsiInterface:s;lun:i;portals:[s;readOnly:b;secretRef:334;targetPortal!:s
chapAuthDiscovery:b;chapAuthSession:b;fsType:s;initiatorName:s;iqn!:s;iscsiInterface:s;lun:i;portals:[s;readOnly:b;secretRef:236;targetPortal!:s
pullPolicy:(Always|IfNotPresent|Never);reference:s
imageRef:s
key!:s;mode:i;path!:s
postStart:228;preStop:228;stopSignal:(SIGABRT|SIGALRM|SIGBUS|SIGCHLD|SIGCLD|SIGCONT|SIGFPE|SIGHUP|SIGILL|SIGINT|SIGIO|SIGIOT|SIGKILL|SIGPIPE|SIGPOLL|SIGPROF|SIGPWR|SIGQUIT|SIGRTMAX|SIGRTMAX-1|SIGRTMAX-10|SIGRTMAX-11|SIGRTMAX-12|SIGRTMAX-13|SIGRTMAX-14|SIGRTMAX-2|SIGRTMAX-3|SIGRTMAX-4|SIGRTMAX-5|SIGRTMAX-6|SIGRTMAX-7|SIGRTMAX-8|SIGRTMAX-9|SIGRTMIN|SIGRTMIN+1|SIGRTMIN+10|SIGRTMIN+11|SIGRTMIN+12|SIGRTMIN+13|SIGRTMIN+14|SIGRTMIN+15|SIGRTMIN+2|SIGRTMIN+3|SIGRTMIN+4|SIGRTMIN+5|SIGRTMIN+6|SIGRTMIN+7|SIGRTMIN+8|SIGRTMIN+9|SIGSEGV|SIGSTKFLT|SIGSTOP|SIGSYS|SIGTERM|SIGTRAP|SIGTSTP|SIGTTIN|SIGTTOU|SIGURG|SIGUSR1|SIGUSR2|SIGVTALRM|SIGWINCH|SIGXCPU|SIGXFSZ)
exec:206;httpGet:217;sleep:346;tcpSocket:350
apiVersion:s;kind:s;metadata:557;spec:232
default:{q;defaultRequest:{q;max:{q;maxLimitRequestRatio:{q;min:{q;type!:s
apiVersion:s;items:[229;kind:s;metadata:555
limits:[230
gid:l;supplementalGroups:[l;uid:l
hostname:s;ip:s;ipMode:s;ports:[301
ingress:[234
name:s
fsType:s;path!:s
status:(InProgress|Infeasible|Pending);targetVolumeAttributesClassName:s
path!:s;readOnly:b;server!:s
apiVersion:s;kind:s;metadata:557;spec:243;status:244
lastTransitionTime:t;message:s;reason:s;status:s;type:s
apiVersion:s;items:[240;kind:s;metadata:555
finalizers:[s
conditions:[241;phase:(Active|Terminating)
apiVersion:s;kind:s;metadata:557;spec:260;status:261
address:s;type:s
preferredDuringSchedulingIgnoredDuringExecution:[303;requiredDuringSchedulingIgnoredDuringExecution:257
containers:[s;resourceClaimName:s;resources:{q
lastHeartbeatTime:t;lastTransitionTime:t;message:s;reason:s;status:s;type:s
configMap:171
active:250;assigned:250;error:s;lastKnownGood:250
kubeletEndpoint:187
supplementalGroupsPolicy:b
apiVersion:s;items:[245;kind:s;metadata:555
features:256;name:s
recursiveReadOnlyMounts:b;userNamespaces:b
nodeSelectorTerms!:[259
key!:s;operator!:(DoesNotExist|Exists|Gt|In|Lt|NotIn);values:[s
matchExpressions:[258;matchFields:[258
configSource:250;externalID:s;podCIDR:s;podCIDRs:[s;providerID:s;taints:[351;unschedulable:b
addresses:[246;allocatable:{q;capacity:{q;conditions:[249;config:251;daemonEndpoints:252;declaredFeatures@4:[s;features:253;images:[176;nodeInfo:263;phase:(Pending|Running|Terminated);runtimeHandlers:[255;volumesAttached:[150;volumesInUse:[s
capacity:l
architecture:s;bootID:s;containerRuntimeVersion:s;kernelVersion:s;kubeProxyVersion:s;kubeletVersion:s;machineID:s;operatingSystem:s;osImage:s;swap:262;systemUUID:s
apiVersion:s;fieldPath!:s
apiVersion:s;fieldPath:s;kind:s;name:s;namespace:s;resourceVersion:s;uid:s
apiVersion:s;kind:s;metadata:557;spec:275;status:276
apiVersion:s;kind:s;metadata:557;spec:270;status:271
lastProbeTime:t;lastTransitionTime:t;message:s;reason:s;status:s;type:s
apiVersion:s;items:[267;kind:s;metadata:555
accessModes:[(ReadOnlyMany|ReadWriteMany|ReadWriteOnce|ReadWriteOncePod);dataSource:356;dataSourceRef:357;resources:364;selector:553;storageClassName:s;volumeAttributesClassName:s;volumeMode:(Block|Filesystem);volumeName:s
accessModes:[(ReadOnlyMany|ReadWriteMany|ReadWriteOnce|ReadWriteOncePod);allocatedResourceStatuses:{(ControllerResizeInProgress|ControllerResizeInfeasible|NodeResizeInProgress|NodeResizeInfeasible|NodeResizePending);allocatedResources:{q;capacity:{q;conditions:[268;currentVolumeAttributesClassName:s;modifyVolumeStatus:238;phase:(Bound|Lost|Pending)
metadata:557;spec!:270
claimName!:s;readOnly:b
apiVersion:s;items:[266;kind:s;metadata:555
accessModes:[(ReadOnlyMany|ReadWriteMany|ReadWriteOnce|ReadWriteOncePod);awsElasticBlockStore:147;azureDisk:151;azureFile:152;capacity:{q;cephfs:158;cinder:160;claimRef:265;csi:155;fc:207;flexVolume:209;flocker:211;gcePersistentDisk:212;glusterfs:215;hostPath:221;iscsi:222;local:237;mountOptions:[s;nfs:239;nodeAffinity:362;persistentVolumeReclaimPolicy:(Delete|Recycle|Retain);photonPersistentDisk:277;portworxVolume:302;quobyte:306;rbd:307;scaleIO:324;storageClassName:s;storageos:347;volumeAttributesClassName:s;volumeMode:(Block|Filesystem);vsphereVolume:366
lastPhaseTransitionTime:t;message:s;phase:(Available|Bound|Failed|Pending|Released);reason:s
fsType:s;pdID!:s
apiVersion:s;kind:s;metadata:557;spec:296;status:297
preferredDuringSchedulingIgnoredDuringExecution:[367;requiredDuringSchedulingIgnoredDuringExecution:[280
labelSelector:553;matchLabelKeys:[s;mismatchLabelKeys:[s;namespaceSelector:553;namespaces:[s;topologyKey!:s
preferredDuringSchedulingIgnoredDuringExecution:[367;requiredDuringSchedulingIgnoredDuringExecution:[280
certificateChainPath:s;credentialBundlePath:s;keyPath:s;keyType:s;maxExpirationSeconds:i;signerName:s;userAnnotations@4:{s
lastProbeTime:t;lastTransitionTime:t;message:s;observedGeneration:l;reason:s;status:s;type:s
nameservers:[s;options:[285;searches:[s
name:s;value:s
requestMappings:[175;resourceClaimName:s
ip:s
apiVersion:s;items:[278;kind:s;metadata:555
name!:s
conditionType!:s
name!:s;resourceClaimName:s;resourceClaimTemplateName:s
name:s;resourceClaimName:s
name!:s
podGroupName:s
appArmorProfile:149;fsGroup:l;fsGroupChangePolicy:(Always|OnRootMismatch);runAsGroup:l;runAsNonRoot:b;runAsUser:l;seLinuxChangePolicy:s;seLinuxOptions:323;seccompProfile:328;supplementalGroups:[l;supplementalGroupsPolicy:(Merge|Strict);sysctls:[349;windowsOptions:368
activeDeadlineSeconds:l;affinity:148;automountServiceAccountToken:b;containers!:[174;dnsConfig:284;dnsPolicy:(ClusterFirst|ClusterFirstWithHostNet|Default|None);enableServiceLinks:b;ephemeralContainers:[200;hostAliases:[219;hostIPC:b;hostNetwork:b;hostPID:b;hostUsers:b;hostname:s;hostnameOverride@3:s;imagePullSecrets:[236;initContainers:[174;nodeName:s;nodeSelector:{s;os:289;overhead:{q;preemptionPolicy:(Never|PreemptLowerPriority);priority:i;priorityClassName:s;readinessGates:[290;resourceClaims:[291;resources:321;restartPolicy:(Always|Never|OnFailure);runtimeClassName:s;schedulerName:s;schedulingGates:[293;schedulingGroup@5:294;securityContext:295;serviceAccount:s;serviceAccountName:s;setHostnameAsFQDN:b;shareProcessNamespace:b;subdomain:s;terminationGracePeriodSeconds:l;tolerations:[352;topologySpreadConstraints:[355;volumes:[358;workloadRef@4-5:369
allocatedResources@4:{q;conditions:[283;containerStatuses:[185;ephemeralContainerStatuses:[185;extendedResourceClaimStatus@3:286;hostIP:s;hostIPs:[220;initContainerStatuses:[185;message:s;nodeAllocatableResourceClaimStatuses@5:[248;nominatedNodeName:s;observedGeneration:l;phase:(Failed|Pending|Running|Succeeded|Unknown);podIP:s;podIPs:[287;qosClass:(BestEffort|Burstable|Guaranteed);reason:s;resize:s;resourceClaimStatuses:[292;resources@4:321;startTime:t
apiVersion:s;kind:s;metadata:557;template:300
apiVersion:s;items:[298;kind:s;metadata:555
metadata:557;spec:296
error:s;port:i;protocol:(SCTP|TCP|UDP)
fsType:s;readOnly:b;volumeID!:s
preference:259;weight!:i
exec:206;failureThreshold:i;grpc:213;httpGet:217;initialDelaySeconds:i;periodSeconds:i;successThreshold:i;tcpSocket:350;terminationGracePeriodSeconds:l;timeoutSeconds:i
defaultMode:i;sources:[363
group:s;readOnly:b;registry!:s;tenant:s;user:s;volume!:s
fsType:s;image!:s;keyring:s;monitors!:[s;pool:s;readOnly:b;secretRef:334;user:s
fsType:s;image!:s;keyring:s;monitors!:[s;pool:s;readOnly:b;secretRef:236;user:s
apiVersion:s;kind:s;metadata:557;spec:312;status:313
lastTransitionTime:t;message:s;reason:s;status:s;type:s
apiVersion:s;items:[309;kind:s;metadata:555
minReadySeconds:i;replicas:i;selector:{s;template:300
availableReplicas:i;conditions:[310;fullyLabeledReplicas:i;observedGeneration:l;readyReplicas:i;replicas:i
name!:s;request:s
containerName:s;divisor:q;resource!:s
health:s;message@5:s;resourceID:s
apiVersion:s;kind:s;metadata:557;spec:319;status:320
apiVersion:s;items:[317;kind:s;metadata:555
hard:{q;scopeSelector:326;scopes:[(BestEffort|CrossNamespacePodAffinity|NotBestEffort|NotTerminating|PriorityClass|Terminating|VolumeAttributesClass)
hard:{q;used:{q
claims:[314;limits:{q;requests:{q
name:s;resources:[316
level:s;role:s;type:s;user:s
fsType:s;gateway:s;protectionDomain:s;readOnly:b;secretRef:334;sslEnabled:b;storageMode:s;storagePool:s;system:s;volumeName:s
fsType:s;gateway!:s;protectionDomain:s;readOnly:b;secretRef:236;sslEnabled:b;storageMode:s;storagePool:s;system!:s;volumeName:s
matchExpressions:[327
operator!:(DoesNotExist|Exists|In|NotIn);scopeName!:(BestEffort|CrossNamespacePodAffinity|NotBestEffort|NotTerminating|PriorityClass|Terminating|VolumeAttributesClass);values:[s
localhostProfile:s;type!:(Localhost|RuntimeDefault|Unconfined)
apiVersion:s;data:{B;immutable:b;kind:s;metadata:557;stringData:{s;type:s
name:s;optional:b
key!:s;name:s;optional:b
apiVersion:s;items:[329;kind:s;metadata:555
items:[226;name:s;optional:b
name:s;namespace:s
defaultMode:i;items:[226;optional:b;secretName:s
allowPrivilegeEscalation:b;appArmorProfile:149;capabilities:157;privileged:b;procMount:(Default|Unmasked);readOnlyRootFilesystem:b;runAsGroup:l;runAsNonRoot:b;runAsUser:l;seLinuxOptions:323;seccompProfile:328;windowsOptions:368
apiVersion:s;kind:s;metadata:557;spec:343;status:344
apiVersion:s;automountServiceAccountToken:b;imagePullSecrets:[236;kind:s;metadata:557;secrets:[265
apiVersion:s;items:[338;kind:s;metadata:555
audience:s;expirationSeconds:l;path!:s
apiVersion:s;items:[337;kind:s;metadata:555
appProtocol:s;name:s;nodePort:i;port!:i;protocol:(SCTP|TCP|UDP);targetPort:I
allocateLoadBalancerNodePorts:b;clusterIP:s;clusterIPs:[s;externalIPs:[s;externalName:s;externalTrafficPolicy:(Cluster|Local);healthCheckNodePort:i;internalTrafficPolicy:(Cluster|Local);ipFamilies:[(|IPv4|IPv6);ipFamilyPolicy:(PreferDualStack|RequireDualStack|SingleStack);loadBalancerClass:s;loadBalancerIP:s;loadBalancerSourceRanges:[s;ports:[342;publishNotReadyAddresses:b;selector:{s;sessionAffinity:(ClientIP|None);sessionAffinityConfig:345;trafficDistribution:s;type:(ClusterIP|ExternalName|LoadBalancer|NodePort)
conditions:[549;loadBalancer:235
clientIP:162
seconds:l
fsType:s;readOnly:b;secretRef:265;volumeName:s;volumeNamespace:s
fsType:s;readOnly:b;secretRef:236;volumeName:s;volumeNamespace:s
name!:s;value:s
host:s;port!:I
effect!:(NoExecute|NoSchedule|PreferNoSchedule);key!:s;timeAdded:t;value:s
effect:(NoExecute|NoSchedule|PreferNoSchedule);key:s;operator:(Equal|Exists|Gt@4|Lt@4);tolerationSeconds:l;value:s
key!:s;values!:[s
matchLabelExpressions:[353
labelSelector:553;matchLabelKeys:[s;maxSkew!:i;minDomains:i;nodeAffinityPolicy:(Honor|Ignore);nodeTaintsPolicy:(Honor|Ignore);topologyKey!:s;whenUnsatisfiable!:(DoNotSchedule|ScheduleAnyway)
apiGroup:s;kind!:s;name!:s
apiGroup:s;kind!:s;name!:s;namespace:s
awsElasticBlockStore:147;azureDisk:151;azureFile:153;cephfs:159;cinder:161;configMap:173;csi:156;downwardAPI:190;emptyDir:191;ephemeral:201;fc:207;flexVolume:210;flocker:211;gcePersistentDisk:212;gitRepo:214;glusterfs:216;hostPath:221;image:224;iscsi:223;name!:s;nfs:239;persistentVolumeClaim:273;photonPersistentDisk:277;portworxVolume:302;projected:305;quobyte:306;rbd:308;scaleIO:325;secret:335;storageos:348;vsphereVolume:366
devicePath!:s;name!:s
mountPath!:s;mountPropagation:(Bidirectional|HostToContainer|None);name!:s;readOnly:b;recursiveReadOnly:s;subPath:s;subPathExpr:s
mountPath:s;name:s;readOnly:b;recursiveReadOnly:s;volumeStatus@5:365
required:257
clusterTrustBundle:163;configMap:172;downwardAPI:188;podCertificate@3:282;secret:333;serviceAccountToken:340
limits:{q;requests:{q
image:225
fsType:s;storagePolicyID:s;storagePolicyName:s;volumePath!:s
podAffinityTerm!:280;weight!:i
gmsaCredentialSpec:s;gmsaCredentialSpecName:s;hostProcess:b;runAsUserName:s
name:s;podGroup:s;podGroupReplicaKey:s
addresses!:[s;conditions:371;deprecatedTopology:{s;hints:372;hostname:s;nodeName:s;targetRef:265;zone:s
ready:b;serving:b;terminating:b
forNodes:[376;forZones:[377
appProtocol:s;name:s;port:i;protocol:(SCTP|TCP|UDP)
addressType!:(FQDN|IPv4|IPv6);apiVersion:s;endpoints:[370;kind:s;metadata:557;ports:[373
apiVersion:s;items:[374;kind:s;metadata:555
name:s
name:s
action:s;apiVersion:s;deprecatedCount:i;deprecatedFirstTimestamp:t;deprecatedLastTimestamp:t;deprecatedSource:205;eventTime:t;kind:s;metadata:557;note:s;reason:s;regarding:265;related:265;reportingController:s;reportingInstance:s;series:380;type:s
apiVersion:s;items:[378;kind:s;metadata:555
count:i;lastObservedTime:t
lendablePercent:i;nominalConcurrencyShares:i
type:s
apiVersion:s;kind:s;metadata:557;spec:386;status:387
lastTransitionTime:t;message:s;reason:s;status:s;type:s
apiVersion:s;items:[383;kind:s;metadata:555
distinguisherMethod:382;matchingPrecedence:i;priorityLevelConfiguration!:396;rules:[392
conditions:[384
name!:s
queuing:399;type!:s
borrowingLimitPercent:i;lendablePercent:i;limitResponse:389;nominalConcurrencyShares:i
nonResourceURLs!:[s;verbs!:[s
nonResourceRules:[391;resourceRules:[400;subjects!:[402
apiVersion:s;kind:s;metadata:557;spec:397;status:398
lastTransitionTime:t;message:s;reason:s;status:s;type:s
apiVersion:s;items:[393;kind:s;metadata:555
name!:s
exempt:381;limited:390;type!:s
conditions:[394
handSize:i;queueLengthLimit:i;queues:i
apiGroups!:[s;clusterScope:b;namespaces:[s;resources!:[s;verbs!:[s
name!:s;namespace!:s
group:388;kind!:s;serviceAccount:401;user:403
name!:s
backend!:411;path:s;pathType!:(Exact|ImplementationSpecific|Prefix)
paths!:[404
apiVersion:s;kind:s;metadata:557;spec:408
apiVersion:s;items:[406;kind:s;metadata:555
parentRef!:432
cidr!:s;except:[s
apiVersion:s;kind:s;metadata:557;spec:422;status:423
resource:356;service:421
apiVersion:s;kind:s;metadata:557;spec:415
apiVersion:s;items:[412;kind:s;metadata:555
apiGroup:s;kind!:s;name!:s;namespace:s;scope:s
controller:s;parameters:414
apiVersion:s;items:[410;kind:s;metadata:555
hostname:s;ip:s;ports:[419
ingress:[417
error:s;port:i;protocol:(SCTP|TCP|UDP)
host:s;http:405
name!:s;port:433
defaultBackend:411;ingressClassName:s;rules:[420;tls:[424
loadBalancer:418
hosts:[s;secretName:s
apiVersion:s;kind:s;metadata:557;spec:431
ports:[430;to:[429
from:[429;ports:[430
apiVersion:s;items:[425;kind:s;metadata:555
ipBlock:409;namespaceSelector:553;podSelector:553
endPort:i;port:I;protocol:(SCTP|TCP|UDP)
egress:[426;ingress:[427;podSelector:553;policyTypes:[(Egress|Ingress)
group:s;name!:s;namespace:s;resource!:s
name:s;number:i
apiVersion:s;kind:s;metadata:557;spec:436;status:437
apiVersion:s;items:[434;kind:s;metadata:555
cidrs:[s
conditions:[549
podFixed:{q
apiVersion:s;handler!:s;kind:s;metadata:557;overhead:438;scheduling:441
apiVersion:s;items:[439;kind:s;metadata:555
nodeSelector:{s;tolerations:[352
apiVersion:s;deleteOptions:550;kind:s;metadata:557
apiVersion:s;kind:s;metadata:557;spec:445;status:446
apiVersion:s;items:[443;kind:s;metadata:555
maxUnavailable:I;minAvailable:I;selector:553;unhealthyPodEvictionPolicy:(AlwaysAllow|IfHealthyBudget)
conditions:[549;currentHealthy:i;desiredHealthy:i;disruptedPods:{t;disruptionsAllowed:i;expectedPods:i;observedGeneration:l
clusterRoleSelectors:[553
aggregationRule:447;apiVersion:s;kind:s;metadata:557;rules:[452
apiVersion:s;kind:s;metadata:557;roleRef!:457;subjects:[458
apiVersion:s;items:[449;kind:s;metadata:555
apiVersion:s;items:[448;kind:s;metadata:555
apiGroups:[s;nonResourceURLs:[s;resourceNames:[s;resources:[s;verbs!:[s
apiVersion:s;kind:s;metadata:557;rules:[452
apiVersion:s;kind:s;metadata:557;roleRef!:457;subjects:[458
apiVersion:s;items:[454;kind:s;metadata:555
apiVersion:s;items:[453;kind:s;metadata:555
apiGroup:s;kind!:s;name!:s
apiGroup:s;kind!:s;name!:s;namespace:s
conditions:[549;data:x;device:s;driver:s;networkData:487;pool:s;shareID:s
allocationTimestamp:t;devices:469;nodeSelector:257
expression!:s
default:q;validRange:463;validValues:[q
max:q;min:q;step:q
requests:{q
value:q
counters:{465;name:s
allNodes:b;allowMultipleAllocations:b;attributes:{470;bindingConditions:[s;bindingFailureConditions:[s;bindsToNode:b;capacity:{471;consumesCounters:[479;name:s;nodeAllocatableResourceMappings@5:{488;nodeName:s;nodeSelector:257;taints:[484
opaque:489;requests:[s;source:s
config:[468;results:[481
bool:b;bools@5:[b;int:l;ints@5:[l;string:s;strings@5:[s;version:s;versions@5:[s
requestPolicy:462;value:q
config:[473;constraints:[478;requests:[480
opaque:489;requests:[s
apiVersion:s;kind:s;metadata:557;spec:477
opaque:489
apiVersion:s;items:[474;kind:s;metadata:555
config:[475;extendedResourceName:s;selectors:[482
distinctAttribute:s;matchAttribute:s;requests:[s
counterSet:s;counters:{465
exactly:486;firstAvailable:[483;name!:s
adminAccess:b;bindingConditions:[s;bindingFailureConditions:[s;consumedCapacity:{q;device:s;driver:s;pool:s;request:s;shareID:s;tolerations:[485
cel:461
allocationMode:s;capacity:464;count:l;deviceClassName:s;name:s;selectors:[482;tolerations:[485
effect:(NoExecute|NoSchedule|None@4);key:s;timeAdded:t;value:s
effect:(NoExecute|NoSchedule|None@4);key:s;operator:(Equal|Exists);tolerationSeconds:l;value:s
adminAccess:b;allocationMode:s;capacity:464;count:l;deviceClassName!:s;selectors:[482;tolerations:[485
hardwareAddress:s;interfaceName:s;ips:[s
allocationMultiplier:q;capacityKey:s
driver!:s;parameters!:x
apiVersion:s;kind:s;metadata:557;spec:493;status:494
apiGroup:s;name:s;resource:s;uid:s
apiVersion:s;items:[490;kind:s;metadata:555
devices:472
allocation:460;devices:[459;reservedFor:[491
apiVersion:s;kind:s;metadata:557;spec:497
apiVersion:s;items:[495;kind:s;metadata:555
metadata:557;spec:493
generation:l;name:s;resourceSliceCount:l
apiVersion:s;kind:s;metadata:557;spec:501
apiVersion:s;items:[499;kind:s;metadata:555
allNodes:b;devices:[467;driver:s;nodeName:s;nodeSelector:257;perDeviceNodeSelection:b;pool:498;sharedCounters:[466
apiVersion:s;description:s;globalDefault:b;kind:s;metadata:557;preemptionPolicy:(Never|PreemptLowerPriority);value:i
apiVersion:s;items:[502;kind:s;metadata:555
apiVersion:s;kind:s;metadata:557;spec:506
apiVersion:s;items:[504;kind:s;metadata:555
attachRequired:b;fsGroupPolicy:s;nodeAllocatableUpdatePeriodSeconds:l;podInfoOnMount:b;preventPodSchedulingIfMissing@5:b;requiresRepublish:b;seLinuxMount:b;serviceAccountTokenInSecrets@4:b;storageCapacity:b;tokenRequests:[515;volumeLifecycleModes:[s
apiVersion:s;kind:s;metadata:557;spec:510
allocatable:524;name!:s;nodeID!:s;topologyKeys:[s
apiVersion:s;items:[507;kind:s;metadata:555
drivers:[508
apiVersion:s;capacity:q;kind:s;maximumVolumeSize:q;metadata:557;nodeTopology:553;storageClassName!:s
apiVersion:s;items:[511;kind:s;metadata:555
allowVolumeExpansion:b;allowedTopologies:[354;apiVersion:s;kind:s;metadata:557;mountOptions:[s;parameters:{s;provisioner!:s;reclaimPolicy:(Delete|Recycle|Retain);volumeBindingMode:(Immediate|WaitForFirstConsumer)
apiVersion:s;items:[513;kind:s;metadata:555
audience:s;expirationSeconds:l
apiVersion:s;kind:s;metadata:557;spec!:519;status:520
apiVersion:s;items:[516;kind:s;metadata:555
inlineVolumeSpec:275;persistentVolumeName:s
attacher!:s;nodeName!:s;source!:518
attachError:523;attached:b;attachmentMetadata:{s;detachError:523
apiVersion:s;driverName!:s;kind:s;metadata:557;parameters:{s
apiVersion:s;items:[521;kind:s;metadata:555
errorCode:i;message:s;time:t
count:i
description:s;format:s;jsonPath!:s;name!:s;priority:i;type!:s
strategy:s;webhook:543
apiVersion:s;kind:s;metadata:557;spec!:531;status:532
lastTransitionTime:t;message:s;observedGeneration@4:l;reason:s;status:s;type:s
apiVersion:s;items:[527;kind:s;metadata:555
categories:[s;kind!:s;listKind:s;plural!:s;shortNames:[s;singular:s
conversion:526;group!:s;names!:530;preserveUnknownFields:b;scope!:s;versions!:[533
acceptedNames:530;conditions:[528;observedGeneration@4:l;storedVersions:[s
additionalPrinterColumns:[525;deprecated:b;deprecationWarning:s;name!:s;schema:536;selectableFields:[539;served:b;storage!:b;subresources:535
labelSelectorPath:s;specReplicasPath!:s;statusReplicasPath!:s
scale:534;status:x
openAPIV3Schema:538
description:s;url:s
$ref:s;$schema:s;additionalItems:x;additionalProperties:x;allOf:[538;anyOf:[538;default:x;definitions:{538;dependencies:{x;description:s;enum:[x;example:x;exclusiveMaximum:b;exclusiveMinimum:b;externalDocs:537;format:s;id:s;items:x;maxItems:l;maxLength:l;maxProperties:l;maximum:n;minItems:l;minLength:l;minProperties:l;minimum:n;multipleOf:n;not:538;nullable:b;oneOf:[538;pattern:s;patternProperties:{538;properties:{538;required:[s;title:s;type:s;uniqueItems:b;x-kubernetes-embedded-resource:b;x-kubernetes-int-or-string:b;x-kubernetes-list-map-keys:[s;x-kubernetes-list-type:s;x-kubernetes-map-type:s;x-kubernetes-preserve-unknown-fields:b;x-kubernetes-validations:[541
jsonPath!:s
name:s;namespace:s;path:s;port:i
fieldPath:s;message:s;messageExpression:s;optionalOldSelf:b;reason:(FieldValueDuplicate|FieldValueForbidden|FieldValueInvalid|FieldValueRequired);rule!:s
caBundle:B;service:540;url:s
clientConfig:542;conversionReviewVersions:[s
apiVersion:s;kind:s;name:s;preferredVersion:552;serverAddressByClientCIDRs:[560;versions:[552
apiVersion:s;groups:[544;kind:s
categories:[s;group:s;kind:s;name:s;namespaced:b;shortNames:[s;singularName:s;storageVersionHash:s;verbs:[s;version:s
apiVersion:s;groupVersion:s;kind:s;resources:[546
apiVersion:s;kind:s;serverAddressByClientCIDRs:[560;versions:[s
lastTransitionTime:t;message:s;observedGeneration:l;reason:s;status:s;type:s
apiVersion:s;dryRun:[s;gracePeriodSeconds:l;ignoreStoreReadErrorWithClusterBreakingPotential:b;kind:s;orphanDependents:b;preconditions:559;propagationPolicy:s
key:s;operator:s;values:[s
groupVersion:s;version:s
matchExpressions:[554;matchLabels:{s
key!:s;operator!:s;values:[s
continue:s;remainingItemCount:l;resourceVersion:s;selfLink:s;shardInfo@5:561
apiVersion:s;fieldsType:s;fieldsV1:x;manager:s;operation:s;subresource:s;time:t
annotations:{s;creationTimestamp:t;deletionGracePeriodSeconds:l;deletionTimestamp:t;finalizers:[s;generateName:s;generation:l;labels:{s;managedFields:[556;name:s;namespace:s;ownerReferences:[558;resourceVersion:s;selfLink:s;uid:s
apiVersion!:s;blockOwnerDeletion:b;controller:b;kind!:s;name!:s;uid!:s
resourceVersion:s;uid:s
clientCIDR:s;serverAddress:s
selector:s
apiVersion:s;code:i;details:564;kind:s;message:s;metadata:555;reason:s;status:s
field:s;message:s;reason:s
causes:[563;group:s;kind:s;name:s;retryAfterSeconds:i;uid:s
apiVersion:s;kind:s;metadata:557;spec:568;status:569
lastTransitionTime:t;message:s;reason:s;status:s;type:s
apiVersion:s;items:[565;kind:s;metadata:555
caBundle:B;group:s;groupPriorityMinimum!:i;insecureSkipTLSVerify:b;service:570;version:s;versionPriority!:i
conditions:[566
name:s;namespace:s;port:i`;

// src/model/schema/formats.ts
var RFC3339 = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:[.,]\d+)?(?:Z|[+-]\d\d:\d\d)$/;
function isRfc3339(text3) {
  return RFC3339.test(text3);
}
function isBase64(text3) {
  let written2 = text3.includes(`
`) || text3.includes("\r") ? text3.replaceAll(/[\r\n]/g, "") : text3;
  return written2.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(written2);
}

// src/model/schema/schema.ts
function isIn({ since, until }, version) {
  return version === void 0 || since <= version && version < until;
}

// src/model/schema/check.ts
var NONE4 = Object.freeze([]), MAX_INT32 = 2 ** 31 - 1, MAX_INT64 = 2 ** 63;
function checkSchema(value, schema, version) {
  let checker = new Checker(version);
  return checker.check(value, schema), checker.faults ?? NONE4;
}
var Checker = class {
  constructor(version) {
    this.version = version;
  }
  version;
  faults;
  path = [];
  check(value, schema) {
    if (!(value === null || value === UNKNOWN))
      switch (schema.type) {
        case "object":
          isMapping2(value) ? this.checkFields(value, schema) : this.wrong(value, schema);
          return;
        case "list":
          Array.isArray(value) ? this.checkItems(value, schema.items) : this.wrong(value, schema);
          return;
        case "map":
          isMapping2(value) ? this.checkEntries(value, schema.items) : this.wrong(value, schema);
          return;
        case "enum":
          typeof value != "string" ? this.wrong(value, schema) : value !== "" && !schema.values.some((known4) => known4.value === value && isIn(known4, this.version)) && this.add({ fault: "unknown-value", path: [...this.path], schema, value });
          return;
        default:
          this.checkScalar(value, schema);
      }
  }
  checkFields(value, schema) {
    let { path } = this;
    for (let key in value) {
      let field2 = schema.fields.get(key);
      path.push(key), field2 === void 0 || !isIn(field2, this.version) ? this.add({ fault: "unknown-field", path: [...path], schema, field: field2 }) : this.check(value[key], field2.schema), path.pop();
    }
    for (let field2 of schema.required)
      (value[field2.name] ?? null) === null && isIn(field2, this.version) && this.add({ fault: "missing-field", path: [...path, field2.name] });
  }
  checkItems(list3, items2) {
    for (let index = 0; index < list3.length; index++)
      this.path.push(index), this.check(list3[index], items2), this.path.pop();
  }
  checkEntries(map, items2) {
    for (let key in map)
      this.path.push(key), this.check(map[key], items2), this.path.pop();
  }
  checkScalar(value, schema) {
    switch (schema.type) {
      case "string":
        typeof value != "string" && this.wrong(value, schema);
        return;
      case "boolean":
        typeof value != "boolean" && this.wrong(value, schema);
        return;
      case "int32":
        isInteger(value, MAX_INT32) || this.wrong(value, schema);
        return;
      case "int64":
        isInteger(value, MAX_INT64) || this.wrong(value, schema);
        return;
      case "number":
        typeof value != "number" && this.wrong(value, schema);
        return;
      case "int-or-string":
        typeof value != "string" && !isInteger(value, MAX_INT32) && this.wrong(value, schema);
        return;
      case "quantity":
        typeof value != "string" && typeof value != "number" ? this.wrong(value, schema) : parseQuantity(value) === void 0 && this.malformed(value, schema);
        return;
      case "time":
        typeof value != "string" ? this.wrong(value, schema) : isRfc3339(value) || this.malformed(value, schema);
        return;
      case "bytes":
        typeof value != "string" ? this.wrong(value, schema) : isBase64(value) || this.malformed(value, schema);
    }
  }
  wrong(value, schema) {
    this.add({ fault: "wrong-type", path: [...this.path], schema, value });
  }
  malformed(value, schema) {
    this.add({ fault: "malformed", path: [...this.path], schema, value });
  }
  add(fault3) {
    this.faults ??= [], this.faults.push(fault3);
  }
};
function isMapping2(value) {
  return typeof value == "object" && !Array.isArray(value);
}
function isInteger(value, largest) {
  return Number.isInteger(value) && value <= largest && value >= -largest - 1;
}

// src/model/schema/table.ts
var SCALARS = {
  s: "string",
  b: "boolean",
  i: "int32",
  l: "int64",
  n: "number",
  q: "quantity",
  I: "int-or-string",
  t: "time",
  B: "bytes",
  x: "any"
}, EVER = { since: 0, until: Number.POSITIVE_INFINITY }, SchemaTable = class {
  versions;
  kinds = /* @__PURE__ */ new Map();
  groups = /* @__PURE__ */ new Set();
  lines;
  definitions = [];
  constructor(text3) {
    let [versions = "", kinds = "", ...lines] = text3.split(`
`);
    this.versions = versions.split(" "), this.lines = lines;
    for (let kind of kinds.split(";")) {
      let { name, type, since, until } = parseEntry(kind);
      this.kinds.set(name, new LazySchema(this, type, since, until)), this.groups.add(groupOf(name));
    }
  }
  /** Index of a version; undefined for one that the table does not know. */
  versionIndex(version) {
    let index = version === void 0 ? -1 : this.versions.indexOf(version);
    return index < 0 ? void 0 : index;
  }
  kind(apiVersion, kind) {
    return this.kinds.get(`${apiVersion}/${kind}`);
  }
  /** Whether the table speaks for an API group, '' being core. */
  hasGroup(group) {
    return this.groups.has(group);
  }
  /** `group/version/Kind` of every kind. */
  get kindNames() {
    return [...this.kinds.keys()];
  }
  schemaOf(type) {
    let scalar = SCALARS[type];
    return scalar ? { type: scalar } : type.startsWith("[") ? { type: "list", items: this.schemaOf(type.slice(1)) } : type.startsWith("{") ? { type: "map", items: this.schemaOf(type.slice(1)) } : type.startsWith("(") ? { type: "enum", values: type.slice(1, -1).split("|").map(parseValue) } : this.definition(Number(type));
  }
  definition(line) {
    let schema = this.definitions[line];
    return schema || (schema = this.parseDefinition(this.lines[line] ?? ""), this.definitions[line] = schema), schema;
  }
  parseDefinition(line) {
    let fields = /* @__PURE__ */ new Map(), required = [];
    for (let entry4 of line === "" ? [] : line.split(";")) {
      let { name, type, since, until } = parseEntry(entry4), isRequired = name.endsWith("!"), field2 = new LazyField(this, isRequired ? name.slice(0, -1) : name, isRequired, type, since, until);
      fields.set(field2.name, field2), isRequired && required.push(field2);
    }
    return { type: "object", fields, required };
  }
}, LazySchema = class {
  constructor(table2, type, since, until) {
    this.table = table2;
    this.type = type;
    this.since = since;
    this.until = until;
  }
  table;
  type;
  since;
  until;
  read;
  get schema() {
    return this.read ??= this.table.schemaOf(this.type), this.read;
  }
}, LazyField = class extends LazySchema {
  constructor(table2, name, required, type, since, until) {
    super(table2, type, since, until);
    this.name = name;
    this.required = required;
  }
  name;
  required;
};
function parseEntry(entry4) {
  let colon = entry4.indexOf(":"), at2 = entry4.indexOf("@"), ranged = at2 >= 0 && at2 < colon;
  return { name: entry4.slice(0, ranged ? at2 : colon), type: entry4.slice(colon + 1), ...ranged ? parseRange(entry4.slice(at2 + 1, colon)) : EVER };
}
function parseValue(text3) {
  let [value = "", range] = text3.split("@");
  return { value, ...range === void 0 ? EVER : parseRange(range) };
}
function parseRange(text3) {
  let [since, until] = text3.split("-");
  return { since: Number(since), until: until === void 0 ? Number.POSITIVE_INFINITY : Number(until) };
}
function groupOf(name) {
  let parts = name.split("/");
  return parts.length === 3 ? parts[0] ?? "" : "";
}

// src/model/schema/kubernetes.ts
var table;
function kubernetesSchemas() {
  return table ??= new SchemaTable(KUBERNETES_SCHEMAS), table;
}
var NONE5 = Object.freeze([]), known3 = /* @__PURE__ */ new WeakMap();
function schemaFaults(resource, version) {
  let before = known3.get(resource);
  if (before && before.version === version) return before.faults;
  let faults = findFaults(resource, version);
  return (faults.length > 0 || before) && known3.set(resource, { version, faults }), faults;
}
function findFaults(resource, version) {
  let schemas = kubernetesSchemas(), served = schemas.kind(resource.apiVersion, resource.kind);
  if (!served) return NONE5;
  let faults = checkSchema(resource.data, served.schema, schemas.versionIndex(version));
  return faults.length === 0 ? NONE5 : faults.filter((fault3) => isJudged(fault3, resource));
}
function isJudged({ fault: fault3, path }, resource) {
  return path[0] === "status" && (fault3 === "missing-field" || fault3 === "unknown-value") ? !1 : !(resource.part && fault3 === "unknown-field" && String(path.at(-1)).startsWith("$"));
}

// src/source/path.ts
function formatPath(path) {
  let text3 = "";
  for (let segment of path)
    typeof segment == "number" ? text3 += `[${segment}]` : /^[\w-]+$/.test(segment) ? text3 += text3 === "" ? segment : `.${segment}` : text3 += `[${JSON.stringify(segment)}]`;
  return text3;
}

// src/rules/validity/field-missing.ts
var field_missing_default = {
  id: "field-missing",
  title: "Write the fields that the API requires",
  severity: "error",
  presets: ["recommended", "strict", "validity"],
  why: "The API server fills in no value for these fields and refuses the object.",
  help: "Add the field; `kubectl explain KIND.PATH` tells what it means.",
  links: ["https://kubernetes.io/docs/reference/kubernetes-api/"],
  on: {
    Object(resource, { cluster, report }) {
      for (let { fault: fault3, path } of schemaFaults(resource, cluster.kubernetesVersion)) {
        if (fault3 !== "missing-field") continue;
        let parent = path.length > 1 ? `\`${formatPath(path.slice(0, -1))}\`` : `a ${resource.kind}`;
        report(resource, { at: path, message: `${parent} needs \`${path.at(-1)}\`` });
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
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
                - image: registry.example.com/web:1.4.2 # <-
                  ports:
                    - name: http # <-
                  volumeMounts:
                    - name: data # <-
              volumes:
                - name: data
                  emptyDir: {}
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
                  ports:
                    - name: http
                      containerPort: 8080
                  volumeMounts:
                    - name: data
                      mountPath: /data
              volumes:
                - name: data
                  emptyDir: {}
      `
    },
    {
      title: "a null, which is what was left out",
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers: # <-
      `
    },
    {
      title: "a patch, which is a part, and a status",
      good: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        $patch: merge
        spec:
          template:
            spec:
              containers:
                - name: web
                  ports:
                    - name: http
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
        status:
          containerStatuses:
            - name: web
      `
    }
  ]
};

// src/data/text-fields.ts
var TEXT_FIELDS = {
  any: ["metadata.name", "metadata.namespace", ...metadata("metadata")],
  pod: [
    ...metadata("metadata"),
    "spec.nodeSelector.*",
    "spec.tolerations.*.value",
    ...["containers", "initContainers", "ephemeralContainers"].flatMap(
      (list3) => ["env.*.value", "command.*", "args.*"].map((field2) => `spec.${list3}.*.${field2}`)
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
var PATTERNS2 = new Map(
  Object.entries(TEXT_FIELDS).map(([name, patterns2]) => [name, joined(patterns2)])
);
function joined(patterns2) {
  let root = { next: /* @__PURE__ */ new Map(), field: !1 };
  for (let pattern of patterns2) {
    let at2 = root;
    for (let segment of pattern.split(".")) {
      let next = at2.next.get(segment) ?? { next: /* @__PURE__ */ new Map(), field: !1 };
      at2.next.set(segment, next), at2 = next;
    }
    at2.field = !0;
  }
  return root;
}
function eachTextField(resource, visit) {
  expand(resource.data, "any", [], visit), resource.is(resource.kind) && expand(resource.data, resource.kind, [], visit);
  let { pod } = resource;
  if (!pod) return;
  let path = pod.path.slice(resource.path.length);
  expand(resource.document.at(pod.path), "pod", path, visit);
}
function expand(root, name, path, visit) {
  let pattern = PATTERNS2.get(name);
  pattern && follow(root, pattern, path, !1, visit);
}
function follow(value, { next, field: field2 }, path, entry4, visit) {
  field2 && visit({ path, value, entry: entry4 });
  for (let [segment, pattern] of next)
    if (segment === "*" && Array.isArray(value))
      for (let [index, item] of value.entries()) follow(item, pattern, [...path, index], !1, visit);
    else if (isMapping(value)) {
      let keys = segment === "*" ? Object.keys(value) : Object.hasOwn(value, segment) ? [segment] : [];
      for (let key of keys) follow(value[key], pattern, [...path, key], segment === "*", visit);
    }
}

// src/rules/validity/field-type-wrong.ts
var field_type_wrong_default = {
  id: "field-type-wrong",
  title: "Give fields the type that the API wants",
  severity: "error",
  presets: ["recommended", "strict", "validity"],
  why: "The API server cannot read an object in which a text stands for a number, or a mapping for a list; it refuses the whole of it.",
  help: "Write the value as the message says. In YAML, quotes make a text, and a line that begins with `-` makes an item of a list.",
  links: [
    "https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation",
    "https://kubernetes.io/docs/reference/kubernetes-api/"
  ],
  on: {
    Object(resource, { cluster, report }) {
      for (let fault3 of schemaFaults(resource, cluster.kubernetesVersion)) {
        if (fault3.fault !== "wrong-type" || isTextField(resource, fault3)) continue;
        let name = fault3.path.findLast((segment) => typeof segment == "string"), what = typeof fault3.path.at(-1) == "number" ? `an item of \`${name}\`` : `\`${name}\``;
        report(resource, { at: fault3.path, message: `${what} takes ${wanted(fault3)}, not ${written(fault3.value)}` });
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
        spec:
          replicas: "2" # <-
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              hostNetwork: "false" # <-
              terminationGracePeriodSeconds: 30s # <-
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
                  ports: # <-
                    containerPort: 8080
                  env: # <-
                    MODE: fast
                  workingDir: 7 # <-
      `,
      good: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          replicas: 2
          paused: \${PAUSED}
          minReadySeconds:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              hostNetwork: false
              terminationGracePeriodSeconds: 30
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
                  ports:
                    - containerPort: 8080
                  env:
                    - name: MODE
                      value: fast
      `
    },
    {
      title: "numbers that do not fit",
      bad: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          ports:
            - port: 80.5 # <-
            - port: 4294967376 # <-
      `
    }
  ]
};
function isTextField(resource, { path, schema }) {
  if (schema.type !== "string") return !1;
  let wrong = path.join(`
`), found = !1;
  return eachTextField(resource, (field2) => {
    found ||= field2.path.join(`
`) === wrong;
  }), found;
}
var WANTED = {
  string: "a text",
  boolean: "`true` or `false`",
  int32: "a whole number",
  int64: "a whole number",
  number: "a number",
  quantity: "a quantity",
  "int-or-string": "a whole number or a text",
  time: "a time as a text",
  bytes: "a text in base64",
  enum: "a text",
  list: "a list",
  map: "a mapping",
  object: "a mapping",
  any: "anything"
};
function wanted({ schema, value }) {
  return Number.isInteger(value) && (schema.type === "int32" || schema.type === "int-or-string") ? "a whole number from -2147483648 to 2147483647" : WANTED[schema.type];
}
function written(value) {
  return Array.isArray(value) ? "a list" : typeof value == "object" ? "a mapping" : typeof value == "string" ? `the text \`${value}\`` : `\`${value}\``;
}

// src/model/api-shape.ts
var SHAPES2 = new Map(
  API_SHAPES.map((shape) => [`${shape.apiVersion}/${shape.kind}`, shape])
);
function movedField(resource, path) {
  let name = String(path.at(-1));
  return SHAPES2.get(`${resource.apiVersion}/${resource.kind}`)?.places.find(
    ({ path: pattern, fields }) => Object.hasOwn(fields, name) && matches(pattern, path.slice(0, -1))
  )?.fields[name];
}
function matches(pattern, path) {
  return pattern.length === path.length && pattern.every((segment, index) => segment === "*" ? typeof path[index] == "number" : segment === path[index]);
}

// src/model/schema/places.ts
function placeOf(root, path) {
  let name = String(path.at(-1)), around = ancestors(root, path.slice(0, -1)), own = around.length - 1;
  for (let depth = own - 1; depth >= 0; depth--)
    if (hasField(around[depth], name)) return path.slice(0, depth);
  let inner = around[own], below2 = inner && within(inner, name);
  return below2 && [...path.slice(0, -1), ...below2];
}
function ancestors(root, path) {
  let found = [root], schema = root;
  for (let segment of path) {
    if (schema = childOf(schema, segment), !schema) break;
    found.push(schema);
  }
  return found;
}
function childOf(schema, segment) {
  return schema?.type === "object" ? schema.fields.get(String(segment))?.schema : schema?.type === "list" || schema?.type === "map" ? schema.items : void 0;
}
function hasField(schema, name) {
  return schema?.type === "object" && schema.fields.has(name);
}
function within(schema, name) {
  let level = [{ schema, path: [] }];
  for (let depth = 0; depth < 3; depth++) {
    level = level.flatMap(
      ({ schema: outer, path }) => outer.type === "object" ? [...outer.fields.values()].map((field2) => ({ schema: field2.schema, path: [...path, field2.name] })) : []
    );
    let holders = level.filter((place2) => place2.schema.type === "object" && hasField(place2.schema, name));
    if (holders.length > 0) return holders.length === 1 ? holders[0]?.path : void 0;
  }
}

// src/rules/validity/field-unknown.ts
var field_unknown_default = {
  id: "field-unknown",
  title: "Write fields that the API knows",
  severity: "error",
  presets: ["recommended", "strict", "validity", "upgrade"],
  why: "kubectl refuses an object with a field that its kind does not have; a client that does not ask for strict validation drops the field without a word, and the setting is lost.",
  help: "Mend the name, or move the field to the mapping that has it; `kubectl explain KIND.PATH` lists what stands where.",
  links: [
    "https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation",
    "https://kubernetes.io/docs/reference/kubernetes-api/"
  ],
  on: {
    Object(resource, { cluster, report }) {
      for (let fault3 of schemaFaults(resource, cluster.kubernetesVersion)) {
        if (fault3.fault !== "unknown-field" || movedField(resource, fault3.path)) continue;
        let nearest2 = nearestTo(String(fault3.path.at(-1)), [...fault3.schema.fields.keys()]);
        report(resource, {
          at: fault3.path,
          key: !0,
          message: sentence3(resource, fault3, nearest2),
          ...nearest2 !== void 0 && {
            fix: {
              title: `rename it to \`${nearest2}\``,
              safe: !1,
              edits: [{ op: "rename", at: fault3.path, to: nearest2 }]
            }
          }
        });
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
        spec:
          replica: 2 # <-
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
                  livenessprobe: # <-
                    httpGet: { path: /healthz, port: 8080 }
                  limits: # <-
                    memory: 128Mi
                  terminationGracePeriodSeconds: 60 # <-
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
              terminationGracePeriodSeconds: 60
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
                  livenessProbe:
                    httpGet: { path: /healthz, port: 8080 }
                  resources:
                    limits:
                      memory: 128Mi
      `
    },
    {
      title: "a field of later versions",
      kubernetesVersion: "1.33",
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          hostnameOverride: web # <-
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `
    },
    {
      title: "the same field where no version is known, and kinds of other groups",
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          hostnameOverride: web
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
        ---
        apiVersion: example.com/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          anything: goes
      `
    }
  ]
};
function sentence3(resource, { path, field: field2 }, nearest2) {
  let name = String(path.at(-1)), parent = path.length > 1 ? `\`${formatPath(path.slice(0, -1))}\`` : `a ${resource.kind}`;
  if (field2) return `${parent} has \`${name}\` ${versionsOf(field2)}, which is not this cluster's version`;
  let said = `${parent} has no field \`${name}\``;
  if (nearest2 !== void 0) return `${said}; did you mean \`${nearest2}\`?`;
  let schema = kubernetesSchemas().kind(resource.apiVersion, resource.kind)?.schema, place2 = schema && placeOf(schema, path);
  return place2 ? `${said}; it belongs to ${place2.length > 0 ? `\`${formatPath(place2)}\`` : "the top level"}` : said;
}
function versionsOf({ since, until }) {
  let { versions } = kubernetesSchemas(), from = since > 0 ? `from ${versions[since]} on` : "", before = Number.isFinite(until) ? `up to ${versions[until - 1]}` : "";
  return [from, before].filter(Boolean).join(" ");
}

// src/rules/validity/field-value-unknown.ts
var field_value_unknown_default = {
  id: "field-value-unknown",
  title: "Choose from the values that the API knows",
  severity: "error",
  presets: ["recommended", "strict", "validity"],
  why: "The field takes one of a few words, in exactly their spelling; the API server refuses the object for any other.",
  help: "Write one of the values that the message lists.",
  links: ["https://kubernetes.io/docs/reference/kubernetes-api/"],
  on: {
    Object(resource, { cluster, report }) {
      for (let fault3 of schemaFaults(resource, cluster.kubernetesVersion)) {
        if (fault3.fault !== "unknown-value") continue;
        let allowed = valuesOf(fault3, cluster.kubernetesVersion), nearest2 = nearestTo(String(fault3.value), allowed);
        report(resource, {
          at: fault3.path,
          message: `\`${fault3.value}\` is none of ${allowed.map((value) => `\`${value}\``).join(", ")}`,
          ...nearest2 !== void 0 && {
            fix: {
              title: `write \`${nearest2}\``,
              safe: !1,
              edits: [{ op: "set", at: fault3.path, value: nearest2 }]
            }
          }
        });
      }
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
          restartPolicy: always # <-
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              imagePullPolicy: IfNotPresents # <-
              ports:
                - containerPort: 8080
                  protocol: HTTP # <-
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          restartPolicy: Always
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              imagePullPolicy: IfNotPresent
              ports:
                - containerPort: 8080
                  protocol: \${PROTOCOL}
      `
    }
  ]
};
function valuesOf({ schema }, version) {
  let index = kubernetesSchemas().versionIndex(version);
  return schema.type === "enum" ? schema.values.filter((value) => isIn(value, index)).map(({ value }) => value) : [];
}

// src/rules/validity/kind-unknown.ts
var kind_unknown_default = {
  id: "kind-unknown",
  title: "Name kinds that the API serves, under the API version that serves them",
  severity: "error",
  presets: ["recommended", "strict", "validity", "upgrade"],
  why: "The API server finds no kind of this name under the API version and refuses the object.",
  help: "Write `apiVersion` and `kind` as `kubectl api-resources` lists them.",
  links: ["https://kubernetes.io/docs/reference/kubernetes-api/", "https://kubernetes.io/docs/reference/using-api/"],
  on: {
    Object(resource, { cluster, report }) {
      let { apiVersion, group, kind } = resource, schemas = kubernetesSchemas(), served = schemas.kind(apiVersion, kind), version = schemas.versionIndex(cluster.kubernetesVersion);
      if (served && isIn(served, version) || !schemas.hasGroup(group) || kind.endsWith("List") || apiRemoval(apiVersion, kind)) return;
      if (served) {
        let message = `Kubernetes serves \`${kind}\` of \`${apiVersion}\` from ${schemas.versions[served.since]} on`;
        version !== void 0 && version < served.since && report(resource, { at: ["apiVersion"], message });
        return;
      }
      let said = `the API server knows no \`${kind}\` of \`${apiVersion}\``, elsewhere = schemas.kindNames.filter((name) => name.endsWith(`/${kind}`));
      if (elsewhere.length > 0) {
        let versions = elsewhere.map((name) => `\`${name.slice(0, -kind.length - 1)}\``);
        report(resource, { at: ["apiVersion"], message: `${said}; it is of ${versions.join(" and ")}` });
        return;
      }
      let beside = schemas.kindNames.filter((name) => name.startsWith(`${apiVersion}/`)).map((name) => name.slice(apiVersion.length + 1)), nearest2 = nearestTo(kind, beside);
      report(resource, {
        at: beside.length > 0 ? ["kind"] : ["apiVersion"],
        message: nearest2 === void 0 ? said : `${said}; did you mean \`${nearest2}\`?`
      });
    }
  },
  examples: [
    {
      bad: `
        apiVersion: v1 # <-
        kind: Deployment
        metadata:
          name: web
        ---
        apiVersion: apps/v1
        kind: StatefullSet # <-
        metadata:
          name: db
        ---
        apiVersion: apps/v3 # <-
        kind: Deployment
        metadata:
          name: api
      `,
      good: `
        apiVersion: v1
        kind: ServiceAccount
        metadata:
          name: web
        ---
        apiVersion: example.com/v1
        kind: StatefullSet
        metadata:
          name: db
      `
    },
    {
      title: "a kind that only later versions serve",
      kubernetesVersion: "1.33",
      bad: `
        apiVersion: resource.k8s.io/v1 # <-
        kind: DeviceClass
        metadata:
          name: gpu
        spec: {}
      `
    }
  ]
};

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
      let { part } = resource;
      eachTextField(resource, ({ path, value, entry: entry4 }) => {
        let problem = valueProblem(resource, path, value, entry4 && !part);
        problem && report(resource, { at: path, ...problem });
        let misread = entry4 ? keyProblem(resource, path) : void 0;
        misread && report(resource, { at: path, ...misread });
      });
    },
    FargateProfile(profile, { report }) {
      if (profile.spelling.labelList) return;
      let selectors = Array.isArray(profile.selectors.value) ? profile.selectors.value : [];
      for (let [index, selector2] of selectors.entries()) {
        let labels = isMapping(selector2) ? selector2[profile.spelling.labels] : void 0;
        for (let [key, value] of Object.entries(isMapping(labels) ? labels : {})) {
          let at2 = [index, profile.spelling.labels, key], problem = value === null ? void 0 : valueProblem(profile.selectors, at2, value, !1);
          problem && report(profile.selectors, { at: at2, ...problem });
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
function valueProblem(node, path, value, nullMatters) {
  if (typeof value == "string" || value === UNKNOWN || value === void 0) return;
  if (value === null)
    return nullMatters ? { message: 'without a value this is null: the API server stores an empty text, and `kubectl apply` may drop the key; write `""`', severity: "warning" } : void 0;
  if (typeof value == "object")
    return { message: `${Array.isArray(value) ? "a list" : "a mapping"} stands where Kubernetes takes only text` };
  let { document } = node, { start, end } = document.locate([...node.path, ...path]), written2 = document.file.text.slice(start, end), type = typeof value == "boolean" ? "boolean" : "number", source = written2.startsWith("*") ? String(value) : written2, read3 = source === String(value) ? `a ${type}` : `read as the ${type} \`${value}\``;
  return {
    message: `\`${source}\` is ${read3}, and Kubernetes takes only text here; write \`${JSON.stringify(source)}\``
  };
}
function keyProblem(node, path) {
  let key = String(path.at(-1));
  if (!/^(?:true|false|-?[\d.]+(?:e[-+]\d+)?)$/.test(key)) return;
  let { document } = node, span = document.keySpan([...node.path, ...path]), written2 = span && document.file.text.slice(span.start, span.end);
  return written2 === void 0 || written2 === key || /^["'*]/.test(written2) ? void 0 : { message: `the key \`${written2}\` is read as \`${key}\`; write \`${JSON.stringify(written2)}\``, severity: "warning", key: !0 };
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
  validity: [field_missing_default, field_type_wrong_default, field_unknown_default, field_value_unknown_default, kind_unknown_default, yaml_scalar_not_string_default]
};

// src/engine/declarative.ts
function compileRule(source, validators2) {
  let on = {};
  for (let [index, check2] of source.checks.entries()) {
    let validator = validators2[index];
    if (!validator) throw new Error(`${source.id}: check ${index} has no validator`);
    for (let name of check2.on) {
      let before = on[name];
      on[name] = (node, context) => {
        before?.(node, context), runCheck(check2, validator, node, context);
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
  for (let at2 of places) {
    let message = check2.message.replaceAll("{value}", printable(node.document.at([...node.path, ...at2])));
    context.report(node, { at: at2, message, ...check2.severity && { severity: check2.severity } });
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
    (source) => Object.entries(source).flatMap(([topic, list3]) => list3.map((rule) => register(topic, rule)))
  ).sort((one, other) => one.id < other.id ? -1 : 1);
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
    (list3) => Array.isArray(list3) && list3.length > 0 && list3.every(
      (item) => typeof item == "string" || typeof item == "object" && item !== null && ("path" in item || "patch" in item)
    )
  );
}
function recogniseText(text3) {
  return text3.includes("AWSTemplateFormatVersion") || text3.includes("Resources") && text3.includes("AWS::") ? "cloudformation" : void 0;
}
var MARKERS = /\b(?:apiVersion|kind|AWSTemplateFormatVersion|Resources|clusterName|fargateProfile\w*|nodegroup\w*|Subnets|RouteTables|resourcesVpcConfig|roleArn|resources|bases|components|patches\w*)["']?\s*:/;
function looksLikeOurs(text3) {
  return MARKERS.test(text3);
}

// src/source/json.ts
var BLANK = /[ \t\r\n]*/y, TOKEN = /[{}[\],:]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?(?![\w.])|(?:true|false|null)\b/y;
function findJsonFault(text3) {
  let open = [], expected = "value", at2 = 0, previous = "";
  for (; ; ) {
    if (BLANK.lastIndex = at2, at2 += BLANK.exec(text3)?.[0].length ?? 0, at2 >= text3.length)
      return { offset: Math.max(text3.trimEnd().length - 1, 0), message: "the file ends before its JSON does" };
    TOKEN.lastIndex = at2;
    let token = TOKEN.exec(text3)?.[0], next = token === void 0 ? void 0 : follow2(expected, token, open);
    if (token === void 0 || next === void 0) return { offset: at2, message: reason(text3, at2, expected, previous) };
    expected = next, previous = token, at2 += token.length;
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
function reason(text3, at2, expected, previous) {
  let char = text3[at2] ?? "";
  return /[}\]]/.test(char) && previous === "," ? "JSON takes no comma after the last entry" : char === "#" || text3.startsWith("//", at2) || text3.startsWith("/*", at2) ? "JSON takes no comments" : char === '"' && expected.startsWith(",") ? `expected \`${expected.replace(" or ", "` or `")}\` before this` : char === '"' ? "this text is never closed, or holds a line break or an unknown escape" : /[A-Za-z_']/.test(char) ? 'JSON wants names and texts in "double quotes"' : expected === "end" ? "nothing may stand behind the end of the JSON" : `expected ${expected.replace(/[^a-z ]/g, "`$&`")} here`;
}

// src/source/lines.ts
var Lines = class {
  constructor(text3) {
    this.text = text3;
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
function splitDocuments(text3) {
  let pieces = [], start = 0, at2 = text3.startsWith("---") ? 0 : nextSeparator(text3, 0), problem;
  for (; at2 >= 0; ) {
    push(pieces, text3, start, at2, problem);
    let lineEnd = endOfLine(text3, at2), rest = text3.slice(at2 + 3, lineEnd);
    problem = /^\s*(?:#.*)?$/.test(rest) ? void 0 : { start: at2, end: at2 + 3 + rest.trimEnd().length }, start = Math.min(lineEnd + 1, text3.length), at2 = nextSeparator(text3, Math.max(lineEnd - 1, 0));
  }
  return push(pieces, text3, start, text3.length, problem), pieces;
}
function push(pieces, text3, start, end, separatorProblem) {
  let piece = text3.slice(start, end);
  separatorProblem ? pieces.push({ text: piece, offset: start, separatorProblem }) : /\S/.test(piece) && pieces.push({ text: piece, offset: start });
}
function nextSeparator(text3, from) {
  let found = text3.indexOf(`
---`, from);
  return found < 0 ? -1 : found + 1;
}
function endOfLine(text3, from) {
  let end = text3.indexOf(`
`, from);
  return end < 0 ? text3.length : end;
}

// src/source/file.ts
var SourceFile = class {
  constructor(path, text3, facts = {}) {
    this.path = path;
    this.text = text3;
    this.facts = facts;
    this.folder = path.slice(0, path.lastIndexOf("/") + 1);
  }
  path;
  text;
  facts;
  documents = [];
  /** Problems that belong to no document. */
  problems = [];
  /** Up to and with the last `/` of its path. */
  folder;
  lines;
  range(span) {
    let lines = this.lineIndex();
    return { start: lines.position(span.start), end: lines.position(Math.max(span.end, span.start)) };
  }
  lineIndex() {
    return this.lines ??= new Lines(this.text), this.lines;
  }
};
function parseFile(path, text3, facts = {}) {
  let file = new SourceFile(path, text3, facts);
  if (facts.chartTemplate)
    return file.documents.push(emptyDocument(file, "helm")), file;
  if (!looksLikeOurs(text3) || path.endsWith(".json") && !readableJson(file)) return file;
  let mode = recogniseText(text3) === "cloudformation" ? "cloudformation" : "kubernetes";
  for (let piece of splitDocuments(text3)) {
    piece.separatorProblem && file.problems.push({
      kind: "syntax",
      ...piece.separatorProblem,
      message: "kubectl takes nothing but a comment behind `---`"
    });
    let parsed = parseDocument(piece.text, piece.offset, mode);
    if (isBlank(parsed)) continue;
    let span = { start: piece.offset, end: piece.offset + piece.text.length };
    file.documents.push(readDocument2(file, parsed, piece.text, span));
  }
  return file;
}
function readDocument2(file, parsed, text3, span) {
  return parsed.value === void 0 && holdsTemplateAction(text3) ? emptyDocument(file, "helm") : new SourceDocument(file, recognise(parsed.value), parsed.value, parsed.tree, parsed.problems, span);
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

// src/index.ts
function lint(files, options = {}) {
  let parse = (list3) => list3.map((file) => parseFile(file.path, file.text)), own = (options.rules ?? []).map((rule) => register("custom", rule));
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
