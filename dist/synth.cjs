"use strict";
const ownRequire = require;
require = (name) => globalThis[Symbol.for("eks-kit.require")]?.(name) ?? ownRequire(name);
"use strict";
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
)), __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJS({
  "node_modules/yaml/dist/nodes/identity.js"(exports2) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias"), DOC = /* @__PURE__ */ Symbol.for("yaml.document"), MAP = /* @__PURE__ */ Symbol.for("yaml.map"), PAIR = /* @__PURE__ */ Symbol.for("yaml.pair"), SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar"), SEQ = /* @__PURE__ */ Symbol.for("yaml.seq"), NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type"), isAlias = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === ALIAS, isDocument = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === DOC, isMap2 = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === MAP, isPair = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === PAIR, isScalar2 = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === SCALAR, isSeq = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === SEQ;
    function isCollection(node) {
      if (node && typeof node == "object")
        switch (node[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return !0;
        }
      return !1;
    }
    function isNode(node) {
      if (node && typeof node == "object")
        switch (node[NODE_TYPE]) {
          case ALIAS:
          case MAP:
          case SCALAR:
          case SEQ:
            return !0;
        }
      return !1;
    }
    var hasAnchor = (node) => (isScalar2(node) || isCollection(node)) && !!node.anchor;
    exports2.ALIAS = ALIAS;
    exports2.DOC = DOC;
    exports2.MAP = MAP;
    exports2.NODE_TYPE = NODE_TYPE;
    exports2.PAIR = PAIR;
    exports2.SCALAR = SCALAR;
    exports2.SEQ = SEQ;
    exports2.hasAnchor = hasAnchor;
    exports2.isAlias = isAlias;
    exports2.isCollection = isCollection;
    exports2.isDocument = isDocument;
    exports2.isMap = isMap2;
    exports2.isNode = isNode;
    exports2.isPair = isPair;
    exports2.isScalar = isScalar2;
    exports2.isSeq = isSeq;
  }
});

// node_modules/yaml/dist/visit.js
var require_visit = __commonJS({
  "node_modules/yaml/dist/visit.js"(exports2) {
    "use strict";
    var identity = require_identity(), BREAK = /* @__PURE__ */ Symbol("break visit"), SKIP = /* @__PURE__ */ Symbol("skip children"), REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit(node, visitor) {
      let visitor_ = initVisitor(visitor);
      identity.isDocument(node) ? visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE && (node.contents = null) : visit_(null, node, visitor_, Object.freeze([]));
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    function visit_(key, node, visitor, path) {
      let ctrl = callVisitor(key, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl))
        return replaceNode(key, path, ctrl), visit_(key, ctrl, visitor, path);
      if (typeof ctrl != "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            let ci = visit_(i, node.items[i], visitor, path);
            if (typeof ci == "number")
              i = ci - 1;
            else {
              if (ci === BREAK)
                return BREAK;
              ci === REMOVE && (node.items.splice(i, 1), i -= 1);
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          let ck = visit_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          ck === REMOVE && (node.key = null);
          let cv = visit_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          cv === REMOVE && (node.value = null);
        }
      }
      return ctrl;
    }
    async function visitAsync(node, visitor) {
      let visitor_ = initVisitor(visitor);
      identity.isDocument(node) ? await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE && (node.contents = null) : await visitAsync_(null, node, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key, node, visitor, path) {
      let ctrl = await callVisitor(key, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl))
        return replaceNode(key, path, ctrl), visitAsync_(key, ctrl, visitor, path);
      if (typeof ctrl != "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            let ci = await visitAsync_(i, node.items[i], visitor, path);
            if (typeof ci == "number")
              i = ci - 1;
            else {
              if (ci === BREAK)
                return BREAK;
              ci === REMOVE && (node.items.splice(i, 1), i -= 1);
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          let ck = await visitAsync_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          ck === REMOVE && (node.key = null);
          let cv = await visitAsync_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          cv === REMOVE && (node.value = null);
        }
      }
      return ctrl;
    }
    function initVisitor(visitor) {
      return typeof visitor == "object" && (visitor.Collection || visitor.Node || visitor.Value) ? Object.assign({
        Alias: visitor.Node,
        Map: visitor.Node,
        Scalar: visitor.Node,
        Seq: visitor.Node
      }, visitor.Value && {
        Map: visitor.Value,
        Scalar: visitor.Value,
        Seq: visitor.Value
      }, visitor.Collection && {
        Map: visitor.Collection,
        Seq: visitor.Collection
      }, visitor) : visitor;
    }
    function callVisitor(key, node, visitor, path) {
      if (typeof visitor == "function")
        return visitor(key, node, path);
      if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
      if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
      if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
      if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
      if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    }
    function replaceNode(key, path, node) {
      let parent = path[path.length - 1];
      if (identity.isCollection(parent))
        parent.items[key] = node;
      else if (identity.isPair(parent))
        key === "key" ? parent.key = node : parent.value = node;
      else if (identity.isDocument(parent))
        parent.contents = node;
      else {
        let pt = identity.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt} parent`);
      }
    }
    exports2.visit = visit;
    exports2.visitAsync = visitAsync;
  }
});

// node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJS({
  "node_modules/yaml/dist/doc/directives.js"(exports2) {
    "use strict";
    var identity = require_identity(), visit = require_visit(), escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    }, escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]), Directives = class _Directives {
      constructor(yaml, tags) {
        this.docStart = null, this.docEnd = !1, this.yaml = Object.assign({}, _Directives.defaultYaml, yaml), this.tags = Object.assign({}, _Directives.defaultTags, tags);
      }
      clone() {
        let copy = new _Directives(this.yaml, this.tags);
        return copy.docStart = this.docStart, copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        let res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = !0;
            break;
          case "1.2":
            this.atNextDocument = !1, this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            }, this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line, onError) {
        this.atNextDocument && (this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" }, this.tags = Object.assign({}, _Directives.defaultTags), this.atNextDocument = !1);
        let parts = line.trim().split(/[ \t]+/), name = parts.shift();
        switch (name) {
          case "%TAG": {
            if (parts.length !== 2 && (onError(0, "%TAG directive should contain exactly two parts"), parts.length < 2))
              return !1;
            let [handle, prefix] = parts;
            return this.tags[handle] = prefix, !0;
          }
          case "%YAML": {
            if (this.yaml.explicit = !0, parts.length !== 1)
              return onError(0, "%YAML directive should contain exactly one part"), !1;
            let [version] = parts;
            if (version === "1.1" || version === "1.2")
              return this.yaml.version = version, !0;
            {
              let isValid = /^\d+\.\d+$/.test(version);
              return onError(6, `Unsupported YAML version ${version}`, isValid), !1;
            }
          }
          default:
            return onError(0, `Unknown directive ${name}`, !0), !1;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source, onError) {
        if (source === "!")
          return "!";
        if (source[0] !== "!")
          return onError(`Not a valid tag: ${source}`), null;
        if (source[1] === "<") {
          let verbatim = source.slice(2, -1);
          return verbatim === "!" || verbatim === "!!" ? (onError(`Verbatim tags aren't resolved, so ${source} is invalid.`), null) : (source[source.length - 1] !== ">" && onError("Verbatim tags must end with a >"), verbatim);
        }
        let [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        suffix || onError(`The ${source} tag has no suffix`);
        let prefix = this.tags[handle];
        if (prefix)
          try {
            return prefix + decodeURIComponent(suffix);
          } catch (error) {
            return onError(String(error)), null;
          }
        return handle === "!" ? source : (onError(`Could not resolve tag: ${source}`), null);
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (let [handle, prefix] of Object.entries(this.tags))
          if (tag.startsWith(prefix))
            return handle + escapeTagName(tag.substring(prefix.length));
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        let lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [], tagEntries = Object.entries(this.tags), tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
          let tags = {};
          visit.visit(doc.contents, (_key, node) => {
            identity.isNode(node) && node.tag && (tags[node.tag] = !0);
          }), tagNames = Object.keys(tags);
        } else
          tagNames = [];
        for (let [handle, prefix] of tagEntries)
          handle === "!!" && prefix === "tag:yaml.org,2002:" || (!doc || tagNames.some((tn) => tn.startsWith(prefix))) && lines.push(`%TAG ${handle} ${prefix}`);
        return lines.join(`
`);
      }
    };
    Directives.defaultYaml = { explicit: !1, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports2.Directives = Directives;
  }
});

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJS({
  "node_modules/yaml/dist/doc/anchors.js"(exports2) {
    "use strict";
    var identity = require_identity(), visit = require_visit();
    function anchorIsValid(anchor) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        let msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
        throw new Error(msg);
      }
      return !0;
    }
    function anchorNames(root) {
      let anchors = /* @__PURE__ */ new Set();
      return visit.visit(root, {
        Value(_key, node) {
          node.anchor && anchors.add(node.anchor);
        }
      }), anchors;
    }
    function findNewAnchor(prefix, exclude) {
      for (let i = 1; ; ++i) {
        let name = `${prefix}${i}`;
        if (!exclude.has(name))
          return name;
      }
    }
    function createNodeAnchors(doc, prefix) {
      let aliasObjects = [], sourceObjects = /* @__PURE__ */ new Map(), prevAnchors = null;
      return {
        onAnchor: (source) => {
          aliasObjects.push(source), prevAnchors ?? (prevAnchors = anchorNames(doc));
          let anchor = findNewAnchor(prefix, prevAnchors);
          return prevAnchors.add(anchor), anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
          for (let source of aliasObjects) {
            let ref = sourceObjects.get(source);
            if (typeof ref == "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node)))
              ref.node.anchor = ref.anchor;
            else {
              let error = new Error("Failed to resolve repeated object (this should not happen)");
              throw error.source = source, error;
            }
          }
        },
        sourceObjects
      };
    }
    exports2.anchorIsValid = anchorIsValid;
    exports2.anchorNames = anchorNames;
    exports2.createNodeAnchors = createNodeAnchors;
    exports2.findNewAnchor = findNewAnchor;
  }
});

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJS({
  "node_modules/yaml/dist/doc/applyReviver.js"(exports2) {
    "use strict";
    function applyReviver(reviver, obj, key, val) {
      if (val && typeof val == "object")
        if (Array.isArray(val))
          for (let i = 0, len = val.length; i < len; ++i) {
            let v0 = val[i], v1 = applyReviver(reviver, val, String(i), v0);
            v1 === void 0 ? delete val[i] : v1 !== v0 && (val[i] = v1);
          }
        else if (val instanceof Map)
          for (let k of Array.from(val.keys())) {
            let v0 = val.get(k), v1 = applyReviver(reviver, val, k, v0);
            v1 === void 0 ? val.delete(k) : v1 !== v0 && val.set(k, v1);
          }
        else if (val instanceof Set)
          for (let v0 of Array.from(val)) {
            let v1 = applyReviver(reviver, val, v0, v0);
            v1 === void 0 ? val.delete(v0) : v1 !== v0 && (val.delete(v0), val.add(v1));
          }
        else
          for (let [k, v0] of Object.entries(val)) {
            let v1 = applyReviver(reviver, val, k, v0);
            v1 === void 0 ? delete val[k] : v1 !== v0 && (val[k] = v1);
          }
      return reviver.call(obj, key, val);
    }
    exports2.applyReviver = applyReviver;
  }
});

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJS({
  "node_modules/yaml/dist/nodes/toJS.js"(exports2) {
    "use strict";
    var identity = require_identity();
    function toJS(value, arg, ctx) {
      if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
      if (value && typeof value.toJSON == "function") {
        if (!ctx || !identity.hasAnchor(value))
          return value.toJSON(arg, ctx);
        let data = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value, data), ctx.onCreate = (res2) => {
          data.res = res2, delete ctx.onCreate;
        };
        let res = value.toJSON(arg, ctx);
        return ctx.onCreate && ctx.onCreate(res), res;
      }
      return typeof value == "bigint" && !ctx?.keep ? Number(value) : value;
    }
    exports2.toJS = toJS;
  }
});

// node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJS({
  "node_modules/yaml/dist/nodes/Node.js"(exports2) {
    "use strict";
    var applyReviver = require_applyReviver(), identity = require_identity(), toJS = require_toJS(), NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        let copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        return this.range && (copy.range = this.range.slice()), copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
          throw new TypeError("A document argument is required");
        let ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: !0,
          mapAsMap: mapAsMap === !0,
          mapKeyWarned: !1,
          maxAliasCount: typeof maxAliasCount == "number" ? maxAliasCount : 100
        }, res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor == "function")
          for (let { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver == "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports2.NodeBase = NodeBase;
  }
});

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJS({
  "node_modules/yaml/dist/nodes/Alias.js"(exports2) {
    "use strict";
    var anchors = require_anchors(), visit = require_visit(), identity = require_identity(), Node = require_Node(), toJS = require_toJS(), Alias = class extends Node.NodeBase {
      constructor(source) {
        super(identity.ALIAS), this.source = source, Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        ctx?.aliasResolveCache ? nodes = ctx.aliasResolveCache : (nodes = [], visit.visit(doc, {
          Node: (_key, node) => {
            (identity.isAlias(node) || identity.hasAnchor(node)) && nodes.push(node);
          }
        }), ctx && (ctx.aliasResolveCache = nodes));
        let found;
        for (let node of nodes) {
          if (node === this)
            break;
          node.anchor === this.source && (found = node);
        }
        if (found && ctx) {
          let { anchors: anchors2, doc: doc2, maxAliasCount } = ctx, data = anchors2.get(found);
          if (data || (toJS.toJS(found, null, ctx), data = anchors2.get(found)), data?.res === void 0) {
            let msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0 && (data.count += 1, data.aliasCount === 0 && (data.aliasCount = getAliasCount(doc2, found, anchors2)), data.count * data.aliasCount > maxAliasCount)) {
            let msg = "Excessive alias count indicates a resource exhaustion attack";
            throw new ReferenceError(msg);
          }
        }
        return found;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        let source = this.resolve(ctx.doc, ctx);
        if (!source) {
          let msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        let src = `*${this.source}`;
        if (ctx) {
          if (anchors.anchorIsValid(this.source), ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            let msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node, anchors2) {
      if (identity.isAlias(node)) {
        let source = node.resolve(doc), anchor = anchors2 && source && anchors2.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
      } else if (identity.isCollection(node)) {
        let count = 0;
        for (let item of node.items) {
          let c = getAliasCount(doc, item, anchors2);
          c > count && (count = c);
        }
        return count;
      } else if (identity.isPair(node)) {
        let kc = getAliasCount(doc, node.key, anchors2), vc = getAliasCount(doc, node.value, anchors2);
        return Math.max(kc, vc);
      }
      return 1;
    }
    exports2.Alias = Alias;
  }
});

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJS({
  "node_modules/yaml/dist/nodes/Scalar.js"(exports2) {
    "use strict";
    var identity = require_identity(), Node = require_Node(), toJS = require_toJS(), isScalarValue = (value) => !value || typeof value != "function" && typeof value != "object", Scalar = class extends Node.NodeBase {
      constructor(value) {
        super(identity.SCALAR), this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports2.Scalar = Scalar;
    exports2.isScalarValue = isScalarValue;
  }
});

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJS({
  "node_modules/yaml/dist/doc/createNode.js"(exports2) {
    "use strict";
    var Alias = require_Alias(), identity = require_identity(), Scalar = require_Scalar(), defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value, tagName, tags) {
      if (tagName) {
        let match = tags.filter((t) => t.tag === tagName), tagObj = match.find((t) => !t.format) ?? match[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags.find((t) => t.identify?.(value) && !t.format);
    }
    function createNode(value, tagName, ctx) {
      if (identity.isDocument(value) && (value = value.contents), identity.isNode(value))
        return value;
      if (identity.isPair(value)) {
        let map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        return map.items.push(value), map;
      }
      (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt < "u" && value instanceof BigInt) && (value = value.valueOf());
      let { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx, ref;
      if (aliasDuplicateObjects && value && typeof value == "object") {
        if (ref = sourceObjects.get(value), ref)
          return ref.anchor ?? (ref.anchor = onAnchor(value)), new Alias.Alias(ref.anchor);
        ref = { anchor: null, node: null }, sourceObjects.set(value, ref);
      }
      tagName?.startsWith("!!") && (tagName = defaultTagPrefix + tagName.slice(2));
      let tagObj = findTagObject(value, tagName, schema.tags);
      if (!tagObj) {
        if (value && typeof value.toJSON == "function" && (value = value.toJSON()), !value || typeof value != "object") {
          let node2 = new Scalar.Scalar(value);
          return ref && (ref.node = node2), node2;
        }
        tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
      }
      onTagObj && (onTagObj(tagObj), delete ctx.onTagObj);
      let node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from == "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
      return tagName ? node.tag = tagName : tagObj.default || (node.tag = tagObj.tag), ref && (ref.node = node), node;
    }
    exports2.createNode = createNode;
  }
});

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJS({
  "node_modules/yaml/dist/nodes/Collection.js"(exports2) {
    "use strict";
    var createNode = require_createNode(), identity = require_identity(), Node = require_Node();
    function collectionFromPath(schema, path, value) {
      let v = value;
      for (let i = path.length - 1; i >= 0; --i) {
        let k = path[i];
        if (typeof k == "number" && Number.isInteger(k) && k >= 0) {
          let a = [];
          a[k] = v, v = a;
        } else
          v = /* @__PURE__ */ new Map([[k, v]]);
      }
      return createNode.createNode(v, void 0, {
        aliasDuplicateObjects: !1,
        keepUndefined: !1,
        onAnchor: () => {
          throw new Error("This should not happen, please report a bug.");
        },
        schema,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    var isEmptyPath = (path) => path == null || typeof path == "object" && !!path[Symbol.iterator]().next().done, Collection = class extends Node.NodeBase {
      constructor(type, schema) {
        super(type), Object.defineProperty(this, "schema", {
          value: schema,
          configurable: !0,
          enumerable: !1,
          writable: !0
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema) {
        let copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        return schema && (copy.schema = schema), copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it), this.range && (copy.range = this.range.slice()), copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path, value) {
        if (isEmptyPath(path))
          this.add(value);
        else {
          let [key, ...rest] = path, node = this.get(key, !0);
          if (identity.isCollection(node))
            node.addIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        let [key, ...rest] = path;
        if (rest.length === 0)
          return this.delete(key);
        let node = this.get(key, !0);
        if (identity.isCollection(node))
          return node.deleteIn(rest);
        throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        let [key, ...rest] = path, node = this.get(key, !0);
        return rest.length === 0 ? !keepScalar && identity.isScalar(node) ? node.value : node : identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node) => {
          if (!identity.isPair(node))
            return !1;
          let n = node.value;
          return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path) {
        let [key, ...rest] = path;
        if (rest.length === 0)
          return this.has(key);
        let node = this.get(key, !0);
        return identity.isCollection(node) ? node.hasIn(rest) : !1;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        let [key, ...rest] = path;
        if (rest.length === 0)
          this.set(key, value);
        else {
          let node = this.get(key, !0);
          if (identity.isCollection(node))
            node.setIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
    };
    exports2.Collection = Collection;
    exports2.collectionFromPath = collectionFromPath;
    exports2.isEmptyPath = isEmptyPath;
  }
});

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyComment.js"(exports2) {
    "use strict";
    var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    function indentComment(comment, indent) {
      return /^\n+$/.test(comment) ? comment.substring(1) : indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
    }
    var lineComment = (str, indent, comment) => str.endsWith(`
`) ? indentComment(comment, indent) : comment.includes(`
`) ? `
` + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
    exports2.indentComment = indentComment;
    exports2.lineComment = lineComment;
    exports2.stringifyComment = stringifyComment;
  }
});

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJS({
  "node_modules/yaml/dist/stringify/foldFlowLines.js"(exports2) {
    "use strict";
    var FOLD_FLOW = "flow", FOLD_BLOCK = "block", FOLD_QUOTED = "quoted";
    function foldFlowLines(text4, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text4;
      lineWidth < minContentWidth && (minContentWidth = 0);
      let endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
      if (text4.length <= endStep)
        return text4;
      let folds = [], escapedFolds = {}, end = lineWidth - indent.length;
      typeof indentAtStart == "number" && (indentAtStart > lineWidth - Math.max(2, minContentWidth) ? folds.push(0) : end = lineWidth - indentAtStart);
      let split2, prev, overflow = !1, i = -1, escStart = -1, escEnd = -1;
      mode === FOLD_BLOCK && (i = consumeMoreIndentedLines(text4, i, indent.length), i !== -1 && (end = i + endStep));
      for (let ch; ch = text4[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          switch (escStart = i, text4[i + 1]) {
            case "x":
              i += 3;
              break;
            case "u":
              i += 5;
              break;
            case "U":
              i += 9;
              break;
            default:
              i += 1;
          }
          escEnd = i;
        }
        if (ch === `
`)
          mode === FOLD_BLOCK && (i = consumeMoreIndentedLines(text4, i, indent.length)), end = i + indent.length + endStep, split2 = void 0;
        else {
          if (ch === " " && prev && prev !== " " && prev !== `
` && prev !== "	") {
            let next = text4[i + 1];
            next && next !== " " && next !== `
` && next !== "	" && (split2 = i);
          }
          if (i >= end)
            if (split2)
              folds.push(split2), end = split2 + endStep, split2 = void 0;
            else if (mode === FOLD_QUOTED) {
              for (; prev === " " || prev === "	"; )
                prev = ch, ch = text4[i += 1], overflow = !0;
              let j = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j])
                return text4;
              folds.push(j), escapedFolds[j] = !0, end = j + endStep, split2 = void 0;
            } else
              overflow = !0;
        }
        prev = ch;
      }
      if (overflow && onOverflow && onOverflow(), folds.length === 0)
        return text4;
      onFold && onFold();
      let res = text4.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        let fold = folds[i2], end2 = folds[i2 + 1] || text4.length;
        fold === 0 ? res = `
${indent}${text4.slice(0, end2)}` : (mode === FOLD_QUOTED && escapedFolds[fold] && (res += `${text4[fold]}\\`), res += `
${indent}${text4.slice(fold + 1, end2)}`);
      }
      return res;
    }
    function consumeMoreIndentedLines(text4, i, indent) {
      let end = i, start = i + 1, ch = text4[start];
      for (; ch === " " || ch === "	"; )
        if (i < start + indent)
          ch = text4[++i];
        else {
          do
            ch = text4[++i];
          while (ch && ch !== `
`);
          end = i, start = i + 1, ch = text4[start];
        }
      return end;
    }
    exports2.FOLD_BLOCK = FOLD_BLOCK;
    exports2.FOLD_FLOW = FOLD_FLOW;
    exports2.FOLD_QUOTED = FOLD_QUOTED;
    exports2.foldFlowLines = foldFlowLines;
  }
});

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyString.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar(), foldFlowLines = require_foldFlowLines(), getFoldOptions = (ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    }), containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0)
        return !1;
      let limit = lineWidth - indentLength, strLen = str.length;
      if (strLen <= limit)
        return !1;
      for (let i = 0, start = 0; i < strLen; ++i)
        if (str[i] === `
`) {
          if (i - start > limit)
            return !0;
          if (start = i + 1, strLen - start <= limit)
            return !1;
        }
      return !0;
    }
    function doubleQuotedString(value, ctx) {
      let json = JSON.stringify(value);
      if (ctx.options.doubleQuotedAsJSON)
        return json;
      let { implicitKey } = ctx, minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength, indent = ctx.indent || (containsDocumentMarker(value) ? "  " : ""), str = "", start = 0;
      for (let i = 0, ch = json[i]; ch; ch = json[++i])
        if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n" && (str += json.slice(start, i) + "\\ ", i += 1, start = i, ch = "\\"), ch === "\\")
          switch (json[i + 1]) {
            case "u":
              {
                str += json.slice(start, i);
                let code = json.substr(i + 2, 4);
                switch (code) {
                  case "0000":
                    str += "\\0";
                    break;
                  case "0007":
                    str += "\\a";
                    break;
                  case "000b":
                    str += "\\v";
                    break;
                  case "001b":
                    str += "\\e";
                    break;
                  case "0085":
                    str += "\\N";
                    break;
                  case "00a0":
                    str += "\\_";
                    break;
                  case "2028":
                    str += "\\L";
                    break;
                  case "2029":
                    str += "\\P";
                    break;
                  default:
                    code.substr(0, 2) === "00" ? str += "\\x" + code.substr(2) : str += json.substr(i, 6);
                }
                i += 5, start = i + 1;
              }
              break;
            case "n":
              if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength)
                i += 1;
              else {
                for (str += json.slice(start, i) + `

`; json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"'; )
                  str += `
`, i += 2;
                str += indent, json[i + 2] === " " && (str += "\\"), i += 1, start = i + 1;
              }
              break;
            default:
              i += 1;
          }
      return str = start ? str + json.slice(start) : json, implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, !1));
    }
    function singleQuotedString(value, ctx) {
      if (ctx.options.singleQuote === !1 || ctx.implicitKey && value.includes(`
`) || /[ \t]\n|\n[ \t]/.test(value))
        return doubleQuotedString(value, ctx);
      let indent = ctx.indent || (containsDocumentMarker(value) ? "  " : ""), res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, !1));
    }
    function quotedString(value, ctx) {
      let { singleQuote } = ctx.options, qs;
      if (singleQuote === !1)
        qs = doubleQuotedString;
      else {
        let hasDouble = value.includes('"'), hasSingle = value.includes("'");
        hasDouble && !hasSingle ? qs = singleQuotedString : hasSingle && !hasDouble ? qs = doubleQuotedString : qs = singleQuote ? singleQuotedString : doubleQuotedString;
      }
      return qs(value, ctx);
    }
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp(`(^|(?<!
))
+(?!
|$)`, "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
      let { blockQuote, commentString, lineWidth } = ctx.options;
      if (!blockQuote || /\n[\t ]+$/.test(value))
        return quotedString(value, ctx);
      let indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : ""), literal = blockQuote === "literal" ? !0 : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? !1 : type === Scalar.Scalar.BLOCK_LITERAL ? !0 : !lineLengthOverLimit(value, lineWidth, indent.length);
      if (!value)
        return literal ? `|
` : `>
`;
      let chomp, endStart;
      for (endStart = value.length; endStart > 0; --endStart) {
        let ch = value[endStart - 1];
        if (ch !== `
` && ch !== "	" && ch !== " ")
          break;
      }
      let end = value.substring(endStart), endNlPos = end.indexOf(`
`);
      endNlPos === -1 ? chomp = "-" : value === end || endNlPos !== end.length - 1 ? (chomp = "+", onChompKeep && onChompKeep()) : chomp = "", end && (value = value.slice(0, -end.length), end[end.length - 1] === `
` && (end = end.slice(0, -1)), end = end.replace(blockEndNewlines, `$&${indent}`));
      let startWithSpace = !1, startEnd, startNlPos = -1;
      for (startEnd = 0; startEnd < value.length; ++startEnd) {
        let ch = value[startEnd];
        if (ch === " ")
          startWithSpace = !0;
        else if (ch === `
`)
          startNlPos = startEnd;
        else
          break;
      }
      let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      start && (value = value.substring(start.length), start = start.replace(/\n+/g, `$&${indent}`));
      let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
      if (comment && (header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " ")), onComment && onComment()), !literal) {
        let foldedValue = value.replace(/\n+/g, `
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`), literalFallback = !1, foldOptions = getFoldOptions(ctx, !0);
        blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED && (foldOptions.onOverflow = () => {
          literalFallback = !0;
        });
        let body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header}
${indent}${body}`;
      }
      return value = value.replace(/\n+/g, `$&${indent}`), `|${header}
${indent}${start}${value}${end}`;
    }
    function plainString(item, ctx, onComment, onChompKeep) {
      let { type, value } = item, { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
      if (implicitKey && value.includes(`
`) || inFlow && /[[\]{},]/.test(value))
        return quotedString(value, ctx);
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value))
        return implicitKey || inFlow || !value.includes(`
`) ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
      if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes(`
`))
        return blockString(item, ctx, onComment, onChompKeep);
      if (containsDocumentMarker(value)) {
        if (indent === "")
          return ctx.forceBlockIndent = !0, blockString(item, ctx, onComment, onChompKeep);
        if (implicitKey && indent === indentStep)
          return quotedString(value, ctx);
      }
      let str = value.replace(/\n+/g, `$&
${indent}`);
      if (actualString) {
        let test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str), { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
          return quotedString(value, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, !1));
    }
    function stringifyString(item, ctx, onComment, onChompKeep) {
      let { implicitKey, inFlow } = ctx, ss = typeof item.value == "string" ? item : Object.assign({}, item, { value: String(item.value) }), { type } = item;
      type !== Scalar.Scalar.QUOTE_DOUBLE && /[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value) && (type = Scalar.Scalar.QUOTE_DOUBLE);
      let _stringify = (_type) => {
        switch (_type) {
          case Scalar.Scalar.BLOCK_FOLDED:
          case Scalar.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
          case Scalar.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss.value, ctx);
          case Scalar.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss.value, ctx);
          case Scalar.Scalar.PLAIN:
            return plainString(ss, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      }, res = _stringify(type);
      if (res === null) {
        let { defaultKeyType, defaultStringType } = ctx.options, t = implicitKey && defaultKeyType || defaultStringType;
        if (res = _stringify(t), res === null)
          throw new Error(`Unsupported default string type ${t}`);
      }
      return res;
    }
    exports2.stringifyString = stringifyString;
  }
});

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJS({
  "node_modules/yaml/dist/stringify/stringify.js"(exports2) {
    "use strict";
    var anchors = require_anchors(), identity = require_identity(), stringifyComment = require_stringifyComment(), stringifyString = require_stringifyString();
    function createStringifyContext(doc, options) {
      let opt = Object.assign({
        blockQuote: !0,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: !1,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: !0,
        indentSeq: !0,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: !1,
        singleQuote: null,
        trailingComma: !1,
        trueStr: "true",
        verifyAliasOrder: !0
      }, doc.schema.toStringOptions, options), inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = !1;
          break;
        case "flow":
          inFlow = !0;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent == "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    function getTagObject(tags, item) {
      if (item.tag) {
        let match = tags.filter((t) => t.tag === item.tag);
        if (match.length > 0)
          return match.find((t) => t.format === item.format) ?? match[0];
      }
      let tagObj, obj;
      if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter((t) => t.identify?.(obj));
        if (match.length > 1) {
          let testMatch = match.filter((t) => t.test);
          testMatch.length > 0 && (match = testMatch);
        }
        tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
      } else
        obj = item, tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
      if (!tagObj) {
        let name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
      }
      return tagObj;
    }
    function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      let props = [], anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
      anchor && anchors.anchorIsValid(anchor) && (anchors$1.add(anchor), props.push(`&${anchor}`));
      let tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
      return tag && props.push(doc.directives.tagString(tag)), props.join(" ");
    }
    function stringify4(item, ctx, onComment, onChompKeep) {
      if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
      if (identity.isAlias(item)) {
        if (ctx.doc.directives)
          return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item))
          throw new TypeError("Cannot stringify circular structure without alias nodes");
        ctx.resolvedAliases ? ctx.resolvedAliases.add(item) : ctx.resolvedAliases = /* @__PURE__ */ new Set([item]), item = item.resolve(ctx.doc);
      }
      let tagObj, node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
      let props = stringifyProps(node, tagObj, ctx);
      props.length > 0 && (ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1);
      let str = typeof tagObj.stringify == "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
      return props ? identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}` : str;
    }
    exports2.createStringifyContext = createStringifyContext;
    exports2.stringify = stringify4;
  }
});

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyPair.js"(exports2) {
    "use strict";
    var identity = require_identity(), Scalar = require_Scalar(), stringify4 = require_stringify(), stringifyComment = require_stringifyComment();
    function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
      let { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx, keyComment = identity.isNode(key) && key.comment || null;
      if (simpleKeys) {
        if (keyComment)
          throw new Error("With simple keys, key nodes cannot have comments");
        if (identity.isCollection(key) || !identity.isNode(key) && typeof key == "object") {
          let msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key == "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: !1,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
      });
      let keyCommentDone = !1, chompKeep = !1, str = stringify4.stringify(key, ctx, () => keyCommentDone = !0, () => chompKeep = !0);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = !0;
      }
      if (ctx.inFlow) {
        if (allNullValues || value == null)
          return keyCommentDone && onComment && onComment(), str === "" ? "?" : explicitKey ? `? ${str}` : str;
      } else if (allNullValues && !simpleKeys || value == null && explicitKey)
        return str = `? ${str}`, keyComment && !keyCommentDone ? str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment)) : chompKeep && onChompKeep && onChompKeep(), str;
      keyCommentDone && (keyComment = null), explicitKey ? (keyComment && (str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment))), str = `? ${str}
${indent}:`) : (str = `${str}:`, keyComment && (str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment))));
      let vsb, vcb, valueComment;
      identity.isNode(value) ? (vsb = !!value.spaceBefore, vcb = value.commentBefore, valueComment = value.comment) : (vsb = !1, vcb = null, valueComment = null, value && typeof value == "object" && (value = doc.createNode(value))), ctx.implicitKey = !1, !explicitKey && !keyComment && identity.isScalar(value) && (ctx.indentAtStart = str.length + 1), chompKeep = !1, !indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor && (ctx.indent = ctx.indent.substring(2));
      let valueCommentDone = !1, valueStr = stringify4.stringify(value, ctx, () => valueCommentDone = !0, () => chompKeep = !0), ws = " ";
      if (keyComment || vsb || vcb) {
        if (ws = vsb ? `
` : "", vcb) {
          let cs = commentString(vcb);
          ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        valueStr === "" && !ctx.inFlow ? ws === `
` && valueComment && (ws = `

`) : ws += `
${ctx.indent}`;
      } else if (!explicitKey && identity.isCollection(value)) {
        let vs0 = valueStr[0], nl0 = valueStr.indexOf(`
`), hasNewline = nl0 !== -1, flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
          let hasPropsLine = !1;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!" && (sp0 = valueStr.indexOf(" ", sp0 + 1)), (sp0 === -1 || nl0 < sp0) && (hasPropsLine = !0);
          }
          hasPropsLine || (ws = `
${ctx.indent}`);
        }
      } else (valueStr === "" || valueStr[0] === `
`) && (ws = "");
      return str += ws + valueStr, ctx.inFlow ? valueCommentDone && onComment && onComment() : valueComment && !valueCommentDone ? str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment)) : chompKeep && onChompKeep && onChompKeep(), str;
    }
    exports2.stringifyPair = stringifyPair;
  }
});

// node_modules/yaml/dist/log.js
var require_log = __commonJS({
  "node_modules/yaml/dist/log.js"(exports2) {
    "use strict";
    var node_process = require("process");
    function debug(logLevel, ...messages) {
      logLevel === "debug" && console.log(...messages);
    }
    function warn(logLevel, warning) {
      (logLevel === "debug" || logLevel === "warn") && (typeof node_process.emitWarning == "function" ? node_process.emitWarning(warning) : console.warn(warning));
    }
    exports2.debug = debug;
    exports2.warn = warn;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports2) {
    "use strict";
    var identity = require_identity(), Scalar = require_Scalar(), MERGE_KEY = "<<", merge2 = {
      identify: (value) => value === MERGE_KEY || typeof value == "symbol" && value.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    }, isMergeKey = (ctx, key) => (merge2.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge2.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge2.tag && tag.default);
    function addMergeToJSMap(ctx, map, value) {
      let source = resolveAliasValue(ctx, value);
      if (identity.isSeq(source))
        for (let it of source.items)
          mergeValue(ctx, map, it);
      else if (Array.isArray(source))
        for (let it of source)
          mergeValue(ctx, map, it);
      else
        mergeValue(ctx, map, source);
    }
    function mergeValue(ctx, map, value) {
      let source = resolveAliasValue(ctx, value);
      if (!identity.isMap(source))
        throw new Error("Merge sources must be maps or map aliases");
      let srcMap = source.toJSON(null, ctx, Map);
      for (let [key, value2] of srcMap)
        map instanceof Map ? map.has(key) || map.set(key, value2) : map instanceof Set ? map.add(key) : Object.prototype.hasOwnProperty.call(map, key) || Object.defineProperty(map, key, {
          value: value2,
          writable: !0,
          enumerable: !0,
          configurable: !0
        });
      return map;
    }
    function resolveAliasValue(ctx, value) {
      return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
    }
    exports2.addMergeToJSMap = addMergeToJSMap;
    exports2.isMergeKey = isMergeKey;
    exports2.merge = merge2;
  }
});

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJS({
  "node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports2) {
    "use strict";
    var log = require_log(), merge2 = require_merge(), stringify4 = require_stringify(), identity = require_identity(), toJS = require_toJS();
    function addPairToJSMap(ctx, map, { key, value }) {
      if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
      else if (merge2.isMergeKey(ctx, key))
        merge2.addMergeToJSMap(ctx, map, value);
      else {
        let jsKey = toJS.toJS(key, "", ctx);
        if (map instanceof Map)
          map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        else if (map instanceof Set)
          map.add(jsKey);
        else {
          let stringKey = stringifyKey(key, jsKey, ctx), jsValue = toJS.toJS(value, stringKey, ctx);
          stringKey in map ? Object.defineProperty(map, stringKey, {
            value: jsValue,
            writable: !0,
            enumerable: !0,
            configurable: !0
          }) : map[stringKey] = jsValue;
        }
      }
      return map;
    }
    function stringifyKey(key, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey != "object")
        return String(jsKey);
      if (identity.isNode(key) && ctx?.doc) {
        let strCtx = stringify4.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (let node of ctx.anchors.keys())
          strCtx.anchors.add(node.anchor);
        strCtx.inFlow = !0, strCtx.inStringifyKey = !0;
        let strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          jsonStr.length > 40 && (jsonStr = jsonStr.substring(0, 36) + '..."'), log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`), ctx.mapKeyWarned = !0;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    exports2.addPairToJSMap = addPairToJSMap;
  }
});

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJS({
  "node_modules/yaml/dist/nodes/Pair.js"(exports2) {
    "use strict";
    var createNode = require_createNode(), stringifyPair = require_stringifyPair(), addPairToJSMap = require_addPairToJSMap(), identity = require_identity();
    function createPair(key, value, ctx) {
      let k = createNode.createNode(key, void 0, ctx), v = createNode.createNode(value, void 0, ctx);
      return new Pair(k, v);
    }
    var Pair = class _Pair {
      constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR }), this.key = key, this.value = value;
      }
      clone(schema) {
        let { key, value } = this;
        return identity.isNode(key) && (key = key.clone(schema)), identity.isNode(value) && (value = value.clone(schema)), new _Pair(key, value);
      }
      toJSON(_, ctx) {
        let pair2 = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair2, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports2.Pair = Pair;
    exports2.createPair = createPair;
  }
});

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyCollection.js"(exports2) {
    "use strict";
    var identity = require_identity(), stringify4 = require_stringify(), stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options) {
      return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
    }
    function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      let { indent, options: { commentString } } = ctx, itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null }), chompKeep = !1, lines = [];
      for (let i = 0; i < items.length; ++i) {
        let item = items[i], comment2 = null;
        if (identity.isNode(item))
          !chompKeep && item.spaceBefore && lines.push(""), addCommentBefore(ctx, lines, item.commentBefore, chompKeep), item.comment && (comment2 = item.comment);
        else if (identity.isPair(item)) {
          let ik = identity.isNode(item.key) ? item.key : null;
          ik && (!chompKeep && ik.spaceBefore && lines.push(""), addCommentBefore(ctx, lines, ik.commentBefore, chompKeep));
        }
        chompKeep = !1;
        let str2 = stringify4.stringify(item, itemCtx, () => comment2 = null, () => chompKeep = !0);
        comment2 && (str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment2))), chompKeep && comment2 && (chompKeep = !1), lines.push(blockItemPrefix + str2);
      }
      let str;
      if (lines.length === 0)
        str = flowChars.start + flowChars.end;
      else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
          let line = lines[i];
          str += line ? `
${indent}${line}` : `
`;
        }
      }
      return comment ? (str += `
` + stringifyComment.indentComment(commentString(comment), indent), onComment && onComment()) : chompKeep && onChompKeep && onChompKeep(), str;
    }
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
      let { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      let itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: !0,
        type: null
      }), reqNewline = !1, linesAtValue = 0, lines = [];
      for (let i = 0; i < items.length; ++i) {
        let item = items[i], comment = null;
        if (identity.isNode(item))
          item.spaceBefore && lines.push(""), addCommentBefore(ctx, lines, item.commentBefore, !1), item.comment && (comment = item.comment);
        else if (identity.isPair(item)) {
          let ik = identity.isNode(item.key) ? item.key : null;
          ik && (ik.spaceBefore && lines.push(""), addCommentBefore(ctx, lines, ik.commentBefore, !1), ik.comment && (reqNewline = !0));
          let iv = identity.isNode(item.value) ? item.value : null;
          iv ? (iv.comment && (comment = iv.comment), iv.commentBefore && (reqNewline = !0)) : item.value == null && ik?.comment && (comment = ik.comment);
        }
        comment && (reqNewline = !0);
        let str = stringify4.stringify(item, itemCtx, () => comment = null);
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes(`
`)), i < items.length - 1 ? str += "," : ctx.options.trailingComma && (ctx.options.lineWidth > 0 && (reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth)), reqNewline && (str += ",")), comment && (str += stringifyComment.lineComment(str, itemIndent, commentString(comment))), lines.push(str), linesAtValue = lines.length;
      }
      let { start, end } = flowChars;
      if (lines.length === 0)
        return start + end;
      if (!reqNewline) {
        let len = lines.reduce((sum, line) => sum + line.length + 2, 2);
        reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
      }
      if (reqNewline) {
        let str = start;
        for (let line of lines)
          str += line ? `
${indentStep}${indent}${line}` : `
`;
        return `${str}
${indent}${end}`;
      } else
        return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
    }
    function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
      if (comment && chompKeep && (comment = comment.replace(/^\n+/, "")), comment) {
        let ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart());
      }
    }
    exports2.stringifyCollection = stringifyCollection;
  }
});

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLMap.js"(exports2) {
    "use strict";
    var stringifyCollection = require_stringifyCollection(), addPairToJSMap = require_addPairToJSMap(), Collection = require_Collection(), identity = require_identity(), Pair = require_Pair(), Scalar = require_Scalar();
    function findPair(items, key) {
      let k = identity.isScalar(key) ? key.value : key;
      for (let it of items)
        if (identity.isPair(it) && (it.key === key || it.key === k || identity.isScalar(it.key) && it.key.value === k))
          return it;
    }
    var YAMLMap = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema) {
        super(identity.MAP, schema), this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema, obj, ctx) {
        let { keepUndefined, replacer } = ctx, map = new this(schema), add = (key, value) => {
          if (typeof replacer == "function")
            value = replacer.call(obj, key, value);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          (value !== void 0 || keepUndefined) && map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map)
          for (let [key, value] of obj)
            add(key, value);
        else if (obj && typeof obj == "object")
          for (let key of Object.keys(obj))
            add(key, obj[key]);
        return typeof schema.sortMapEntries == "function" && map.items.sort(schema.sortMapEntries), map;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair2, overwrite) {
        let _pair;
        identity.isPair(pair2) ? _pair = pair2 : !pair2 || typeof pair2 != "object" || !("key" in pair2) ? _pair = new Pair.Pair(pair2, pair2?.value) : _pair = new Pair.Pair(pair2.key, pair2.value);
        let prev = findPair(this.items, _pair.key), sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value) ? prev.value.value = _pair.value : prev.value = _pair.value;
        } else if (sortEntries) {
          let i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          i === -1 ? this.items.push(_pair) : this.items.splice(i, 0, _pair);
        } else
          this.items.push(_pair);
      }
      delete(key) {
        let it = findPair(this.items, key);
        return it ? this.items.splice(this.items.indexOf(it), 1).length > 0 : !1;
      }
      get(key, keepScalar) {
        let node = findPair(this.items, key)?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair.Pair(key, value), !0);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        let map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        ctx?.onCreate && ctx.onCreate(map);
        for (let item of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (let item of this.items)
          if (!identity.isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        return !ctx.allNullValues && this.hasAllNullValues(!1) && (ctx = Object.assign({}, ctx, { allNullValues: !0 })), stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports2.YAMLMap = YAMLMap;
    exports2.findPair = findPair;
  }
});

// node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJS({
  "node_modules/yaml/dist/schema/common/map.js"(exports2) {
    "use strict";
    var identity = require_identity(), YAMLMap = require_YAMLMap(), map = {
      collection: "map",
      default: !0,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map2, onError) {
        return identity.isMap(map2) || onError("Expected a mapping for this tag"), map2;
      },
      createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
    };
    exports2.map = map;
  }
});

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLSeq.js"(exports2) {
    "use strict";
    var createNode = require_createNode(), stringifyCollection = require_stringifyCollection(), Collection = require_Collection(), identity = require_identity(), Scalar = require_Scalar(), toJS = require_toJS(), YAMLSeq = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema) {
        super(identity.SEQ, schema), this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        let idx = asItemIndex(key);
        return typeof idx != "number" ? !1 : this.items.splice(idx, 1).length > 0;
      }
      get(key, keepScalar) {
        let idx = asItemIndex(key);
        if (typeof idx != "number")
          return;
        let it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        let idx = asItemIndex(key);
        return typeof idx == "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value) {
        let idx = asItemIndex(key);
        if (typeof idx != "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        let prev = this.items[idx];
        identity.isScalar(prev) && Scalar.isScalarValue(value) ? prev.value = value : this.items[idx] = value;
      }
      toJSON(_, ctx) {
        let seq = [];
        ctx?.onCreate && ctx.onCreate(seq);
        let i = 0;
        for (let item of this.items)
          seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx ? stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        }) : JSON.stringify(this);
      }
      static from(schema, obj, ctx) {
        let { replacer } = ctx, seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer == "function") {
              let key = obj instanceof Set ? it : String(i++);
              it = replacer.call(obj, key, it);
            }
            seq.items.push(createNode.createNode(it, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key) {
      let idx = identity.isScalar(key) ? key.value : key;
      return idx && typeof idx == "string" && (idx = Number(idx)), typeof idx == "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    exports2.YAMLSeq = YAMLSeq;
  }
});

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJS({
  "node_modules/yaml/dist/schema/common/seq.js"(exports2) {
    "use strict";
    var identity = require_identity(), YAMLSeq = require_YAMLSeq(), seq = {
      collection: "seq",
      default: !0,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        return identity.isSeq(seq2) || onError("Expected a sequence for this tag"), seq2;
      },
      createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
    };
    exports2.seq = seq;
  }
});

// node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJS({
  "node_modules/yaml/dist/schema/common/string.js"(exports2) {
    "use strict";
    var stringifyString = require_stringifyString(), string = {
      identify: (value) => typeof value == "string",
      default: !0,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item, ctx, onComment, onChompKeep) {
        return ctx = Object.assign({ actualString: !0 }, ctx), stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports2.string = string;
  }
});

// node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJS({
  "node_modules/yaml/dist/schema/common/null.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar(), nullTag = {
      identify: (value) => value == null,
      createNode: () => new Scalar.Scalar(null),
      default: !0,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar.Scalar(null),
      stringify: ({ source }, ctx) => typeof source == "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
    };
    exports2.nullTag = nullTag;
  }
});

// node_modules/yaml/dist/schema/core/bool.js
var require_bool = __commonJS({
  "node_modules/yaml/dist/schema/core/bool.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar(), boolTag = {
      identify: (value) => typeof value == "boolean",
      default: !0,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
          let sv = source[0] === "t" || source[0] === "T";
          if (value === sv)
            return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports2.boolTag = boolTag;
  }
});

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyNumber.js"(exports2) {
    "use strict";
    function stringifyNumber({ format, minFractionDigits, tag, value }) {
      if (typeof value == "bigint")
        return String(value);
      let num = typeof value == "number" ? value : Number(value);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
      if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
        let i = n.indexOf(".");
        i < 0 && (i = n.length, n += ".");
        let d = minFractionDigits - (n.length - i - 1);
        for (; d-- > 0; )
          n += "0";
      }
      return n;
    }
    exports2.stringifyNumber = stringifyNumber;
  }
});

// node_modules/yaml/dist/schema/core/float.js
var require_float = __commonJS({
  "node_modules/yaml/dist/schema/core/float.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar(), stringifyNumber = require_stringifyNumber(), floatNaN = {
      identify: (value) => typeof value == "number",
      default: !0,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    }, floatExp = {
      identify: (value) => typeof value == "number",
      default: !0,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node) {
        let num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    }, float = {
      identify: (value) => typeof value == "number",
      default: !0,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        let node = new Scalar.Scalar(parseFloat(str)), dot = str.indexOf(".");
        return dot !== -1 && str[str.length - 1] === "0" && (node.minFractionDigits = str.length - dot - 1), node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports2.float = float;
    exports2.floatExp = floatExp;
    exports2.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/core/int.js
var require_int = __commonJS({
  "node_modules/yaml/dist/schema/core/int.js"(exports2) {
    "use strict";
    var stringifyNumber = require_stringifyNumber(), intIdentify = (value) => typeof value == "bigint" || Number.isInteger(value), intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    function intStringify(node, radix, prefix) {
      let { value } = node;
      return intIdentify(value) && value >= 0 ? prefix + value.toString(radix) : stringifyNumber.stringifyNumber(node);
    }
    var intOct = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: !0,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node) => intStringify(node, 8, "0o")
    }, int = {
      identify: intIdentify,
      default: !0,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    }, intHex = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: !0,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports2.int = int;
    exports2.intHex = intHex;
    exports2.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/core/schema.js
var require_schema = __commonJS({
  "node_modules/yaml/dist/schema/core/schema.js"(exports2) {
    "use strict";
    var map = require_map(), _null = require_null(), seq = require_seq(), string = require_string(), bool = require_bool(), float = require_float(), int = require_int(), schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.boolTag,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float
    ];
    exports2.schema = schema;
  }
});

// node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = __commonJS({
  "node_modules/yaml/dist/schema/json/schema.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar(), map = require_map(), seq = require_seq();
    function intIdentify(value) {
      return typeof value == "bigint" || Number.isInteger(value);
    }
    var stringifyJSON = ({ value }) => JSON.stringify(value), jsonScalars = [
      {
        identify: (value) => typeof value == "string",
        default: !0,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value) => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: !0,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value) => typeof value == "boolean",
        default: !0,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: !0,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
      },
      {
        identify: (value) => typeof value == "number",
        default: !0,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ], jsonError = {
      default: !0,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        return onError(`Unresolved plain scalar ${JSON.stringify(str)}`), str;
      }
    }, schema = [map.map, seq.seq].concat(jsonScalars, jsonError);
    exports2.schema = schema;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports2) {
    "use strict";
    var node_buffer = require("buffer"), Scalar = require_Scalar(), stringifyString = require_stringifyString(), binary = {
      identify: (value) => value instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: !1,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer == "function")
          return node_buffer.Buffer.from(src, "base64");
        if (typeof atob == "function") {
          let str = atob(src.replace(/[\n\r]/g, "")), buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else
          return onError("This environment does not support reading binary tags; either Buffer or atob is required"), src;
      },
      stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
          return "";
        let buf = value, str;
        if (typeof node_buffer.Buffer == "function")
          str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        else if (typeof btoa == "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        if (type ?? (type = Scalar.Scalar.BLOCK_LITERAL), type !== Scalar.Scalar.QUOTE_DOUBLE) {
          let lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth), n = Math.ceil(str.length / lineWidth), lines = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth)
            lines[i] = str.substr(o, lineWidth);
          str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? `
` : " ");
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
    exports2.binary = binary;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports2) {
    "use strict";
    var identity = require_identity(), Pair = require_Pair(), Scalar = require_Scalar(), YAMLSeq = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq))
        for (let i = 0; i < seq.items.length; ++i) {
          let item = seq.items[i];
          if (!identity.isPair(item)) {
            if (identity.isMap(item)) {
              item.items.length > 1 && onError("Each pair must have its own sequence indicator");
              let pair2 = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
              if (item.commentBefore && (pair2.key.commentBefore = pair2.key.commentBefore ? `${item.commentBefore}
${pair2.key.commentBefore}` : item.commentBefore), item.comment) {
                let cn = pair2.value ?? pair2.key;
                cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
              }
              item = pair2;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
          }
        }
      else
        onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema, iterable, ctx) {
      let { replacer } = ctx, pairs3 = new YAMLSeq.YAMLSeq(schema);
      pairs3.tag = "tag:yaml.org,2002:pairs";
      let i = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
          typeof replacer == "function" && (it = replacer.call(iterable, String(i++), it));
          let key, value;
          if (Array.isArray(it))
            if (it.length === 2)
              key = it[0], value = it[1];
            else
              throw new TypeError(`Expected [key, value] tuple: ${it}`);
          else if (it && it instanceof Object) {
            let keys = Object.keys(it);
            if (keys.length === 1)
              key = keys[0], value = it[key];
            else
              throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
          } else
            key = it;
          pairs3.items.push(Pair.createPair(key, value, ctx));
        }
      return pairs3;
    }
    var pairs2 = {
      collection: "seq",
      default: !1,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports2.createPairs = createPairs;
    exports2.pairs = pairs2;
    exports2.resolvePairs = resolvePairs;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports2) {
    "use strict";
    var identity = require_identity(), toJS = require_toJS(), YAMLMap = require_YAMLMap(), YAMLSeq = require_YAMLSeq(), pairs2 = require_pairs(), YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      constructor() {
        super(), this.add = YAMLMap.YAMLMap.prototype.add.bind(this), this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this), this.get = YAMLMap.YAMLMap.prototype.get.bind(this), this.has = YAMLMap.YAMLMap.prototype.has.bind(this), this.set = YAMLMap.YAMLMap.prototype.set.bind(this), this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        let map = /* @__PURE__ */ new Map();
        ctx?.onCreate && ctx.onCreate(map);
        for (let pair2 of this.items) {
          let key, value;
          if (identity.isPair(pair2) ? (key = toJS.toJS(pair2.key, "", ctx), value = toJS.toJS(pair2.value, key, ctx)) : key = toJS.toJS(pair2, "", ctx), map.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map.set(key, value);
        }
        return map;
      }
      static from(schema, iterable, ctx) {
        let pairs$1 = pairs2.createPairs(schema, iterable, ctx), omap2 = new this();
        return omap2.items = pairs$1.items, omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: (value) => value instanceof Map,
      nodeClass: YAMLOMap,
      default: !1,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        let pairs$1 = pairs2.resolvePairs(seq, onError), seenKeys = [];
        for (let { key } of pairs$1.items)
          identity.isScalar(key) && (seenKeys.includes(key.value) ? onError(`Ordered maps must not include duplicate keys: ${key.value}`) : seenKeys.push(key.value));
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
    };
    exports2.YAMLOMap = YAMLOMap;
    exports2.omap = omap;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    function boolStringify({ value, source }, ctx) {
      return source && (value ? trueTag : falseTag).test.test(source) ? source : value ? ctx.options.trueStr : ctx.options.falseStr;
    }
    var trueTag = {
      identify: (value) => value === !0,
      default: !0,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar.Scalar(!0),
      stringify: boolStringify
    }, falseTag = {
      identify: (value) => value === !1,
      default: !0,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar.Scalar(!1),
      stringify: boolStringify
    };
    exports2.falseTag = falseTag;
    exports2.trueTag = trueTag;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar(), stringifyNumber = require_stringifyNumber(), floatNaN = {
      identify: (value) => typeof value == "number",
      default: !0,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    }, floatExp = {
      identify: (value) => typeof value == "number",
      default: !0,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node) {
        let num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    }, float = {
      identify: (value) => typeof value == "number",
      default: !0,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        let node = new Scalar.Scalar(parseFloat(str.replace(/_/g, ""))), dot = str.indexOf(".");
        if (dot !== -1) {
          let f = str.substring(dot + 1).replace(/_/g, "");
          f[f.length - 1] === "0" && (node.minFractionDigits = f.length);
        }
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports2.float = float;
    exports2.floatExp = floatExp;
    exports2.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports2) {
    "use strict";
    var stringifyNumber = require_stringifyNumber(), intIdentify = (value) => typeof value == "bigint" || Number.isInteger(value);
    function intResolve(str, offset, radix, { intAsBigInt }) {
      let sign = str[0];
      if ((sign === "-" || sign === "+") && (offset += 1), str = str.substring(offset).replace(/_/g, ""), intAsBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        let n2 = BigInt(str);
        return sign === "-" ? BigInt(-1) * n2 : n2;
      }
      let n = parseInt(str, radix);
      return sign === "-" ? -1 * n : n;
    }
    function intStringify(node, radix, prefix) {
      let { value } = node;
      if (intIdentify(value)) {
        let str = value.toString(radix);
        return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
      }
      return stringifyNumber.stringifyNumber(node);
    }
    var intBin = {
      identify: intIdentify,
      default: !0,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
      stringify: (node) => intStringify(node, 2, "0b")
    }, intOct = {
      identify: intIdentify,
      default: !0,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
      stringify: (node) => intStringify(node, 8, "0")
    }, int = {
      identify: intIdentify,
      default: !0,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    }, intHex = {
      identify: intIdentify,
      default: !0,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports2.int = int;
    exports2.intBin = intBin;
    exports2.intHex = intHex;
    exports2.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports2) {
    "use strict";
    var identity = require_identity(), Pair = require_Pair(), YAMLMap = require_YAMLMap(), YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      constructor(schema) {
        super(schema), this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair2;
        identity.isPair(key) ? pair2 = key : key && typeof key == "object" && "key" in key && "value" in key && key.value === null ? pair2 = new Pair.Pair(key.key, null) : pair2 = new Pair.Pair(key, null), YAMLMap.findPair(this.items, pair2.key) || this.items.push(pair2);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        let pair2 = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair2) ? identity.isScalar(pair2.key) ? pair2.key.value : pair2.key : pair2;
      }
      set(key, value) {
        if (typeof value != "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        let prev = YAMLMap.findPair(this.items, key);
        prev && !value ? this.items.splice(this.items.indexOf(prev), 1) : !prev && value && this.items.push(new Pair.Pair(key));
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(!0))
          return super.toString(Object.assign({}, ctx, { allNullValues: !0 }), onComment, onChompKeep);
        throw new Error("Set items must all have null values");
      }
      static from(schema, iterable, ctx) {
        let { replacer } = ctx, set2 = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value of iterable)
            typeof replacer == "function" && (value = replacer.call(iterable, value, value)), set2.items.push(Pair.createPair(value, null, ctx));
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set = {
      collection: "map",
      identify: (value) => value instanceof Set,
      nodeClass: YAMLSet,
      default: !1,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
      resolve(map, onError) {
        if (identity.isMap(map)) {
          if (map.hasAllNullValues(!0))
            return Object.assign(new YAMLSet(), map);
          onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map;
      }
    };
    exports2.YAMLSet = YAMLSet;
    exports2.set = set;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports2) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      let sign = str[0], parts = sign === "-" || sign === "+" ? str.substring(1) : str, num = (n) => asBigInt ? BigInt(n) : Number(n), res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node) {
      let { value } = node, num = (n) => n;
      if (typeof value == "bigint")
        num = (n) => BigInt(n);
      else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
      let sign = "";
      value < 0 && (sign = "-", value *= num(-1));
      let _60 = num(60), parts = [value % _60];
      return value < 60 ? parts.unshift(0) : (value = (value - parts[0]) / _60, parts.unshift(value % _60), value >= 60 && (value = (value - parts[0]) / _60, parts.unshift(value))), sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    var intTime = {
      identify: (value) => typeof value == "bigint" || Number.isInteger(value),
      default: !0,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    }, floatTime = {
      identify: (value) => typeof value == "number",
      default: !0,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, !1),
      stringify: stringifySexagesimal
    }, timestamp = {
      identify: (value) => value instanceof Date,
      default: !0,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        let match = str.match(timestamp.test);
        if (!match)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        let [, year, month, day, hour, minute, second] = match.map(Number), millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0, date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec), tz = match[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, !1);
          Math.abs(d) < 30 && (d *= 60), date -= 6e4 * d;
        }
        return new Date(date);
      },
      stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
    exports2.floatTime = floatTime;
    exports2.intTime = intTime;
    exports2.timestamp = timestamp;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports2) {
    "use strict";
    var map = require_map(), _null = require_null(), seq = require_seq(), string = require_string(), binary = require_binary(), bool = require_bool2(), float = require_float2(), int = require_int2(), merge2 = require_merge(), omap = require_omap(), pairs2 = require_pairs(), set = require_set(), timestamp = require_timestamp(), schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.trueTag,
      bool.falseTag,
      int.intBin,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float,
      binary.binary,
      merge2.merge,
      omap.omap,
      pairs2.pairs,
      set.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports2.schema = schema;
  }
});

// node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJS({
  "node_modules/yaml/dist/schema/tags.js"(exports2) {
    "use strict";
    var map = require_map(), _null = require_null(), seq = require_seq(), string = require_string(), bool = require_bool(), float = require_float(), int = require_int(), schema = require_schema(), schema$1 = require_schema2(), binary = require_binary(), merge2 = require_merge(), omap = require_omap(), pairs2 = require_pairs(), schema$2 = require_schema3(), set = require_set(), timestamp = require_timestamp(), schemas = /* @__PURE__ */ new Map([
      ["core", schema.schema],
      ["failsafe", [map.map, seq.seq, string.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]), tagsByName = {
      binary: binary.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int.int,
      intHex: int.intHex,
      intOct: int.intOct,
      intTime: timestamp.intTime,
      map: map.map,
      merge: merge2.merge,
      null: _null.nullTag,
      omap: omap.omap,
      pairs: pairs2.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    }, coreKnownTags = {
      "tag:yaml.org,2002:binary": binary.binary,
      "tag:yaml.org,2002:merge": merge2.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs2.pairs,
      "tag:yaml.org,2002:set": set.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      let schemaTags = schemas.get(schemaName);
      if (schemaTags && !customTags)
        return addMergeTag && !schemaTags.includes(merge2.merge) ? schemaTags.concat(merge2.merge) : schemaTags.slice();
      let tags = schemaTags;
      if (!tags)
        if (Array.isArray(customTags))
          tags = [];
        else {
          let keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
      if (Array.isArray(customTags))
        for (let tag of customTags)
          tags = tags.concat(tag);
      else typeof customTags == "function" && (tags = customTags(tags.slice()));
      return addMergeTag && (tags = tags.concat(merge2.merge)), tags.reduce((tags2, tag) => {
        let tagObj = typeof tag == "string" ? tagsByName[tag] : tag;
        if (!tagObj) {
          let tagName = JSON.stringify(tag), keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        return tags2.includes(tagObj) || tags2.push(tagObj), tags2;
      }, []);
    }
    exports2.coreKnownTags = coreKnownTags;
    exports2.getTags = getTags;
  }
});

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJS({
  "node_modules/yaml/dist/schema/Schema.js"(exports2) {
    "use strict";
    var identity = require_identity(), map = require_map(), seq = require_seq(), string = require_string(), tags = require_tags(), sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0, Schema = class _Schema {
      constructor({ compat, customTags, merge: merge2, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null, this.name = typeof schema == "string" && schema || "core", this.knownTags = resolveKnownTags ? tags.coreKnownTags : {}, this.tags = tags.getTags(customTags, this.name, merge2), this.toStringOptions = toStringDefaults ?? null, Object.defineProperty(this, identity.MAP, { value: map.map }), Object.defineProperty(this, identity.SCALAR, { value: string.string }), Object.defineProperty(this, identity.SEQ, { value: seq.seq }), this.sortMapEntries = typeof sortMapEntries == "function" ? sortMapEntries : sortMapEntries === !0 ? sortMapEntriesByKey : null;
      }
      clone() {
        let copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        return copy.tags = this.tags.slice(), copy;
      }
    };
    exports2.Schema = Schema;
  }
});

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyDocument.js"(exports2) {
    "use strict";
    var identity = require_identity(), stringify4 = require_stringify(), stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options) {
      let lines = [], hasDirectives = options.directives === !0;
      if (options.directives !== !1 && doc.directives) {
        let dir = doc.directives.toString(doc);
        dir ? (lines.push(dir), hasDirectives = !0) : doc.directives.docStart && (hasDirectives = !0);
      }
      hasDirectives && lines.push("---");
      let ctx = stringify4.createStringifyContext(doc, options), { commentString } = ctx.options;
      if (doc.commentBefore) {
        lines.length !== 1 && lines.unshift("");
        let cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ""));
      }
      let chompKeep = !1, contentComment = null;
      if (doc.contents) {
        if (identity.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives && lines.push(""), doc.contents.commentBefore) {
            let cs = commentString(doc.contents.commentBefore);
            lines.push(stringifyComment.indentComment(cs, ""));
          }
          ctx.forceBlockIndent = !!doc.comment, contentComment = doc.contents.comment;
        }
        let onChompKeep = contentComment ? void 0 : () => chompKeep = !0, body = stringify4.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        contentComment && (body += stringifyComment.lineComment(body, "", commentString(contentComment))), (body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---" ? lines[lines.length - 1] = `--- ${body}` : lines.push(body);
      } else
        lines.push(stringify4.stringify(doc.contents, ctx));
      if (doc.directives?.docEnd)
        if (doc.comment) {
          let cs = commentString(doc.comment);
          cs.includes(`
`) ? (lines.push("..."), lines.push(stringifyComment.indentComment(cs, ""))) : lines.push(`... ${cs}`);
        } else
          lines.push("...");
      else {
        let dc = doc.comment;
        dc && chompKeep && (dc = dc.replace(/^\n+/, "")), dc && ((!chompKeep || contentComment) && lines[lines.length - 1] !== "" && lines.push(""), lines.push(stringifyComment.indentComment(commentString(dc), "")));
      }
      return lines.join(`
`) + `
`;
    }
    exports2.stringifyDocument = stringifyDocument;
  }
});

// node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJS({
  "node_modules/yaml/dist/doc/Document.js"(exports2) {
    "use strict";
    var Alias = require_Alias(), Collection = require_Collection(), identity = require_identity(), Pair = require_Pair(), toJS = require_toJS(), Schema = require_Schema(), stringifyDocument = require_stringifyDocument(), anchors = require_anchors(), applyReviver = require_applyReviver(), createNode = require_createNode(), directives = require_directives(), Document2 = class _Document {
      constructor(value, replacer, options) {
        this.commentBefore = null, this.comment = null, this.errors = [], this.warnings = [], Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        typeof replacer == "function" || Array.isArray(replacer) ? _replacer = replacer : options === void 0 && replacer && (options = replacer, replacer = void 0);
        let opt = Object.assign({
          intAsBigInt: !1,
          keepSourceTokens: !1,
          logLevel: "warn",
          prettyErrors: !0,
          strict: !0,
          stringKeys: !1,
          uniqueKeys: !0,
          version: "1.2"
        }, options);
        this.options = opt;
        let { version } = opt;
        options?._directives ? (this.directives = options._directives.atDocument(), this.directives.yaml.explicit && (version = this.directives.yaml.version)) : this.directives = new directives.Directives({ version }), this.setSchema(version, options), this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        let copy = Object.create(_Document.prototype, {
          [identity.NODE_TYPE]: { value: identity.DOC }
        });
        return copy.commentBefore = this.commentBefore, copy.comment = this.comment, copy.errors = this.errors.slice(), copy.warnings = this.warnings.slice(), copy.options = Object.assign({}, this.options), this.directives && (copy.directives = this.directives.clone()), copy.schema = this.schema.clone(), copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents, this.range && (copy.range = this.range.slice()), copy;
      }
      /** Adds a value to the document. */
      add(value) {
        assertCollection(this.contents) && this.contents.add(value);
      }
      /** Adds a value to the document. */
      addIn(path, value) {
        assertCollection(this.contents) && this.contents.addIn(path, value);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node, name) {
        if (!node.anchor) {
          let prev = anchors.anchorNames(this);
          node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
        }
        return new Alias.Alias(node.anchor);
      }
      createNode(value, replacer, options) {
        let _replacer;
        if (typeof replacer == "function")
          value = replacer.call({ "": value }, "", value), _replacer = replacer;
        else if (Array.isArray(replacer)) {
          let keyToStr = (v) => typeof v == "number" || v instanceof String || v instanceof Number, asStr = replacer.filter(keyToStr).map(String);
          asStr.length > 0 && (replacer = replacer.concat(asStr)), _replacer = replacer;
        } else options === void 0 && replacer && (options = replacer, replacer = void 0);
        let { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {}, { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        ), ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? !0,
          keepUndefined: keepUndefined ?? !1,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        }, node = createNode.createNode(value, tag, ctx);
        return flow && identity.isCollection(node) && (node.flow = !0), setAnchors(), node;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value, options = {}) {
        let k = this.createNode(key, null, options), v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : !1;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        return Collection.isEmptyPath(path) ? this.contents == null ? !1 : (this.contents = null, !0) : assertCollection(this.contents) ? this.contents.deleteIn(path) : !1;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        return Collection.isEmptyPath(path) ? !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents : identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : !1;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path) {
        return Collection.isEmptyPath(path) ? this.contents !== void 0 : identity.isCollection(this.contents) ? this.contents.hasIn(path) : !1;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value) {
        this.contents == null ? this.contents = Collection.collectionFromPath(this.schema, [key], value) : assertCollection(this.contents) && this.contents.set(key, value);
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        Collection.isEmptyPath(path) ? this.contents = value : this.contents == null ? this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value) : assertCollection(this.contents) && this.contents.setIn(path, value);
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version, options = {}) {
        typeof version == "number" && (version = String(version));
        let opt;
        switch (version) {
          case "1.1":
            this.directives ? this.directives.yaml.version = "1.1" : this.directives = new directives.Directives({ version: "1.1" }), opt = { resolveKnownTags: !1, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            this.directives ? this.directives.yaml.version = version : this.directives = new directives.Directives({ version }), opt = { resolveKnownTags: !0, schema: "core" };
            break;
          case null:
            this.directives && delete this.directives, opt = null;
            break;
          default: {
            let sv = JSON.stringify(version);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options.schema instanceof Object)
          this.schema = options.schema;
        else if (opt)
          this.schema = new Schema.Schema(Object.assign(opt, options));
        else
          throw new Error("With a null YAML version, the { schema: Schema } option is required");
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        let ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === !0,
          mapKeyWarned: !1,
          maxAliasCount: typeof maxAliasCount == "number" ? maxAliasCount : 100
        }, res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor == "function")
          for (let { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver == "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: !0, jsonArg, mapAsMap: !1, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
          let s = JSON.stringify(options.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
      }
    };
    function assertCollection(contents) {
      if (identity.isCollection(contents))
        return !0;
      throw new Error("Expected a YAML collection as document contents");
    }
    exports2.Document = Document2;
  }
});

// node_modules/yaml/dist/errors.js
var require_errors = __commonJS({
  "node_modules/yaml/dist/errors.js"(exports2) {
    "use strict";
    var YAMLError = class extends Error {
      constructor(name, pos, code, message) {
        super(), this.name = name, this.code = code, this.message = message, this.pos = pos;
      }
    }, YAMLParseError = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLParseError", pos, code, message);
      }
    }, YAMLWarning = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLWarning", pos, code, message);
      }
    }, prettifyError = (src, lc) => (error) => {
      if (error.pos[0] === -1)
        return;
      error.linePos = error.pos.map((pos) => lc.linePos(pos));
      let { line, col } = error.linePos[0];
      error.message += ` at line ${line}, column ${col}`;
      let ci = col - 1, lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        let trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "\u2026" + lineStr.substring(trimStart), ci -= trimStart - 1;
      }
      if (lineStr.length > 80 && (lineStr = lineStr.substring(0, 79) + "\u2026"), line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        prev.length > 80 && (prev = prev.substring(0, 79) + `\u2026
`), lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count = 1, end = error.linePos[1];
        end?.line === line && end.col > col && (count = Math.max(1, Math.min(end.col - col, 80 - ci)));
        let pointer = " ".repeat(ci) + "^".repeat(count);
        error.message += `:

${lineStr}
${pointer}
`;
      }
    };
    exports2.YAMLError = YAMLError;
    exports2.YAMLParseError = YAMLParseError;
    exports2.YAMLWarning = YAMLWarning;
    exports2.prettifyError = prettifyError;
  }
});

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJS({
  "node_modules/yaml/dist/compose/resolve-props.js"(exports2) {
    "use strict";
    function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
      let spaceBefore = !1, atNewline = startOnNewline, hasSpace = startOnNewline, comment = "", commentSep = "", hasNewline = !1, reqSpace = !1, tab = null, anchor = null, tag = null, newlineAfterProp = null, comma = null, found = null, start = null;
      for (let token of tokens)
        switch (reqSpace && (token.type !== "space" && token.type !== "newline" && token.type !== "comma" && onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space"), reqSpace = !1), tab && (atNewline && token.type !== "comment" && token.type !== "newline" && onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation"), tab = null), token.type) {
          case "space":
            !flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	") && (tab = token), hasSpace = !0;
            break;
          case "comment": {
            hasSpace || onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            let cb = token.source.substring(1) || " ";
            comment ? comment += commentSep + cb : comment = cb, commentSep = "", atNewline = !1;
            break;
          }
          case "newline":
            atNewline ? comment ? comment += token.source : (!found || indicator !== "seq-item-ind") && (spaceBefore = !0) : commentSep += token.source, atNewline = !0, hasNewline = !0, (anchor || tag) && (newlineAfterProp = token), hasSpace = !0;
            break;
          case "anchor":
            anchor && onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor"), token.source.endsWith(":") && onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", !0), anchor = token, start ?? (start = token.offset), atNewline = !1, hasSpace = !1, reqSpace = !0;
            break;
          case "tag": {
            tag && onError(token, "MULTIPLE_TAGS", "A node can have at most one tag"), tag = token, start ?? (start = token.offset), atNewline = !1, hasSpace = !1, reqSpace = !0;
            break;
          }
          case indicator:
            (anchor || tag) && onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`), found && onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`), found = token, atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind", hasSpace = !1;
            break;
          case "comma":
            if (flow) {
              comma && onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`), comma = token, atNewline = !1, hasSpace = !1;
              break;
            }
          // else fallthrough
          default:
            onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`), atNewline = !1, hasSpace = !1;
        }
      let last = tokens[tokens.length - 1], end = last ? last.offset + last.source.length : offset;
      return reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "") && onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space"), tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq") && onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation"), {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
      };
    }
    exports2.resolveProps = resolveProps;
  }
});

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJS({
  "node_modules/yaml/dist/compose/util-contains-newline.js"(exports2) {
    "use strict";
    function containsNewline(key) {
      if (!key)
        return null;
      switch (key.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key.source.includes(`
`))
            return !0;
          if (key.end) {
            for (let st of key.end)
              if (st.type === "newline")
                return !0;
          }
          return !1;
        case "flow-collection":
          for (let it of key.items) {
            for (let st of it.start)
              if (st.type === "newline")
                return !0;
            if (it.sep) {
              for (let st of it.sep)
                if (st.type === "newline")
                  return !0;
            }
            if (containsNewline(it.key) || containsNewline(it.value))
              return !0;
          }
          return !1;
        default:
          return !0;
      }
    }
    exports2.containsNewline = containsNewline;
  }
});

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJS({
  "node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports2) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent, fc, onError) {
      if (fc?.type === "flow-collection") {
        let end = fc.end[0];
        end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc) && onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", !0);
      }
    }
    exports2.flowIndentCheck = flowIndentCheck;
  }
});

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJS({
  "node_modules/yaml/dist/compose/util-map-includes.js"(exports2) {
    "use strict";
    var identity = require_identity();
    function mapIncludes(ctx, items, search) {
      let { uniqueKeys } = ctx.options;
      if (uniqueKeys === !1)
        return !1;
      let isEqual = typeof uniqueKeys == "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
      return items.some((pair2) => isEqual(pair2.key, search));
    }
    exports2.mapIncludes = mapIncludes;
  }
});

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-map.js"(exports2) {
    "use strict";
    var Pair = require_Pair(), YAMLMap = require_YAMLMap(), resolveProps = require_resolve_props(), utilContainsNewline = require_util_contains_newline(), utilFlowIndentCheck = require_util_flow_indent_check(), utilMapIncludes = require_util_map_includes(), startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
      let NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap, map = new NodeClass(ctx.schema);
      ctx.atRoot && (ctx.atRoot = !1);
      let offset = bm.offset, commentEnd = null;
      for (let collItem of bm.items) {
        let { start, key, sep, value } = collItem, keyProps = resolveProps.resolveProps(start, {
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: bm.indent,
          startOnNewline: !0
        }), implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key && (key.type === "block-seq" ? onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key") : "indent" in key && key.indent !== bm.indent && onError(offset, "BAD_INDENT", startColMsg)), !keyProps.anchor && !keyProps.tag && !sep) {
            commentEnd = keyProps.end, keyProps.comment && (map.comment ? map.comment += `
` + keyProps.comment : map.comment = keyProps.comment);
            continue;
          }
          (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) && onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
        } else keyProps.found?.indent !== bm.indent && onError(offset, "BAD_INDENT", startColMsg);
        ctx.atKey = !0;
        let keyStart = keyProps.end, keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        ctx.schema.compat && utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError), ctx.atKey = !1, utilMapIncludes.mapIncludes(ctx, map.items, keyNode) && onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        let valueProps = resolveProps.resolveProps(sep ?? [], {
          indicator: "map-value-ind",
          next: value,
          offset: keyNode.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key || key.type === "block-scalar"
        });
        if (offset = valueProps.end, valueProps.found) {
          implicitKey && (value?.type === "block-map" && !valueProps.hasNewline && onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings"), ctx.options.strict && keyProps.start < valueProps.found.offset - 1024 && onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));
          let valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
          ctx.schema.compat && utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError), offset = valueNode.range[2];
          let pair2 = new Pair.Pair(keyNode, valueNode);
          ctx.options.keepSourceTokens && (pair2.srcToken = collItem), map.items.push(pair2);
        } else {
          implicitKey && onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values"), valueProps.comment && (keyNode.comment ? keyNode.comment += `
` + valueProps.comment : keyNode.comment = valueProps.comment);
          let pair2 = new Pair.Pair(keyNode);
          ctx.options.keepSourceTokens && (pair2.srcToken = collItem), map.items.push(pair2);
        }
      }
      return commentEnd && commentEnd < offset && onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content"), map.range = [bm.offset, offset, commentEnd ?? offset], map;
    }
    exports2.resolveBlockMap = resolveBlockMap;
  }
});

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-seq.js"(exports2) {
    "use strict";
    var YAMLSeq = require_YAMLSeq(), resolveProps = require_resolve_props(), utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
      let NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq, seq = new NodeClass(ctx.schema);
      ctx.atRoot && (ctx.atRoot = !1), ctx.atKey && (ctx.atKey = !1);
      let offset = bs.offset, commentEnd = null;
      for (let { start, value } of bs.items) {
        let props = resolveProps.resolveProps(start, {
          indicator: "seq-item-ind",
          next: value,
          offset,
          onError,
          parentIndent: bs.indent,
          startOnNewline: !0
        });
        if (!props.found)
          if (props.anchor || props.tag || value)
            value?.type === "block-seq" ? onError(props.end, "BAD_INDENT", "All sequence items must start at the same column") : onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
          else {
            commentEnd = props.end, props.comment && (seq.comment = props.comment);
            continue;
          }
        let node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
        ctx.schema.compat && utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError), offset = node.range[2], seq.items.push(node);
      }
      return seq.range = [bs.offset, offset, commentEnd ?? offset], seq;
    }
    exports2.resolveBlockSeq = resolveBlockSeq;
  }
});

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJS({
  "node_modules/yaml/dist/compose/resolve-end.js"(exports2) {
    "use strict";
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment = "";
      if (end) {
        let hasSpace = !1, sep = "";
        for (let token of end) {
          let { source, type } = token;
          switch (type) {
            case "space":
              hasSpace = !0;
              break;
            case "comment": {
              reqSpace && !hasSpace && onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              let cb = source.substring(1) || " ";
              comment ? comment += sep + cb : comment = cb, sep = "";
              break;
            }
            case "newline":
              comment && (sep += source), hasSpace = !0;
              break;
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source.length;
        }
      }
      return { comment, offset };
    }
    exports2.resolveEnd = resolveEnd;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports2) {
    "use strict";
    var identity = require_identity(), Pair = require_Pair(), YAMLMap = require_YAMLMap(), YAMLSeq = require_YAMLSeq(), resolveEnd = require_resolve_end(), resolveProps = require_resolve_props(), utilContainsNewline = require_util_contains_newline(), utilMapIncludes = require_util_map_includes(), blockMsg = "Block collections are not allowed within flow collections", isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
      let isMap2 = fc.start.source === "{", fcName = isMap2 ? "flow map" : "flow sequence", NodeClass = tag?.nodeClass ?? (isMap2 ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq), coll = new NodeClass(ctx.schema);
      coll.flow = !0;
      let atRoot = ctx.atRoot;
      atRoot && (ctx.atRoot = !1), ctx.atKey && (ctx.atKey = !1);
      let offset = fc.offset + fc.start.source.length;
      for (let i = 0; i < fc.items.length; ++i) {
        let collItem = fc.items[i], { start, key, sep, value } = collItem, props = resolveProps.resolveProps(start, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: !1
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep && !value) {
            i === 0 && props.comma ? onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`) : i < fc.items.length - 1 && onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`), props.comment && (coll.comment ? coll.comment += `
` + props.comment : coll.comment = props.comment), offset = props.end;
            continue;
          }
          !isMap2 && ctx.options.strict && utilContainsNewline.containsNewline(key) && onError(
            key,
            // checked by containsNewline()
            "MULTILINE_IMPLICIT_KEY",
            "Implicit keys of flow sequence pairs need to be on a single line"
          );
        }
        if (i === 0)
          props.comma && onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        else if (props.comma || onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`), props.comment) {
          let prevItemComment = "";
          loop: for (let st of start)
            switch (st.type) {
              case "comma":
              case "space":
                break;
              case "comment":
                prevItemComment = st.source.substring(1);
                break loop;
              default:
                break loop;
            }
          if (prevItemComment) {
            let prev = coll.items[coll.items.length - 1];
            identity.isPair(prev) && (prev = prev.value ?? prev.key), prev.comment ? prev.comment += `
` + prevItemComment : prev.comment = prevItemComment, props.comment = props.comment.substring(prevItemComment.length + 1);
          }
        }
        if (!isMap2 && !sep && !props.found) {
          let valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
          coll.items.push(valueNode), offset = valueNode.range[2], isBlock(value) && onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = !0;
          let keyStart = props.end, keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
          isBlock(key) && onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg), ctx.atKey = !1;
          let valueProps = resolveProps.resolveProps(sep ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: !1
          });
          if (valueProps.found) {
            if (!isMap2 && !props.found && ctx.options.strict) {
              if (sep)
                for (let st of sep) {
                  if (st === valueProps.found)
                    break;
                  if (st.type === "newline") {
                    onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              props.start < valueProps.found.offset - 1024 && onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else value && ("source" in value && value.source?.[0] === ":" ? onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`) : onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`));
          let valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
          valueNode ? isBlock(value) && onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg) : valueProps.comment && (keyNode.comment ? keyNode.comment += `
` + valueProps.comment : keyNode.comment = valueProps.comment);
          let pair2 = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens && (pair2.srcToken = collItem), isMap2) {
            let map = coll;
            utilMapIncludes.mapIncludes(ctx, map.items, keyNode) && onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique"), map.items.push(pair2);
          } else {
            let map = new YAMLMap.YAMLMap(ctx.schema);
            map.flow = !0, map.items.push(pair2);
            let endRange = (valueNode ?? keyNode).range;
            map.range = [keyNode.range[0], endRange[1], endRange[2]], coll.items.push(map);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      let expectedEnd = isMap2 ? "}" : "]", [ce, ...ee] = fc.end, cePos = offset;
      if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
      else {
        let name = fcName[0].toUpperCase() + fcName.substring(1), msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg), ce && ce.source.length !== 1 && ee.unshift(ce);
      }
      if (ee.length > 0) {
        let end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        end.comment && (coll.comment ? coll.comment += `
` + end.comment : coll.comment = end.comment), coll.range = [fc.offset, cePos, end.offset];
      } else
        coll.range = [fc.offset, cePos, cePos];
      return coll;
    }
    exports2.resolveFlowCollection = resolveFlowCollection;
  }
});

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJS({
  "node_modules/yaml/dist/compose/compose-collection.js"(exports2) {
    "use strict";
    var identity = require_identity(), Scalar = require_Scalar(), YAMLMap = require_YAMLMap(), YAMLSeq = require_YAMLSeq(), resolveBlockMap = require_resolve_block_map(), resolveBlockSeq = require_resolve_block_seq(), resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token, onError, tagName, tag) {
      let coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag), Coll = coll.constructor;
      return tagName === "!" || tagName === Coll.tagName ? (coll.tag = Coll.tagName, coll) : (tagName && (coll.tag = tagName), coll);
    }
    function composeCollection(CN, ctx, token, props, onError) {
      let tagToken = props.tag, tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      if (token.type === "block-seq") {
        let { anchor, newlineAfterProp: nl } = props, lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
        lastProp && (!nl || nl.offset < lastProp.offset) && onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
      }
      let expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq")
        return resolveCollection(CN, ctx, token, onError, tagName);
      let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
      if (!tag) {
        let kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType)
          ctx.schema.tags.push(Object.assign({}, kt, { default: !1 })), tag = kt;
        else
          return kt ? onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, !0) : onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, !0), resolveCollection(CN, ctx, token, onError, tagName);
      }
      let coll = resolveCollection(CN, ctx, token, onError, tagName, tag), res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll, node = identity.isNode(res) ? res : new Scalar.Scalar(res);
      return node.range = coll.range, node.tag = tagName, tag?.format && (node.format = tag.format), node;
    }
    exports2.composeCollection = composeCollection;
  }
});

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar();
    function resolveBlockScalar(ctx, scalar, onError) {
      let start = scalar.offset, header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
      if (!header)
        return { value: "", type: null, comment: "", range: [start, start, start] };
      let type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL, lines = scalar.source ? splitLines(scalar.source) : [], chompStart = lines.length;
      for (let i = lines.length - 1; i >= 0; --i) {
        let content = lines[i][1];
        if (content === "" || content === "\r")
          chompStart = i;
        else
          break;
      }
      if (chompStart === 0) {
        let value2 = header.chomp === "+" && lines.length > 0 ? `
`.repeat(Math.max(1, lines.length - 1)) : "", end2 = start + header.length;
        return scalar.source && (end2 += scalar.source.length), { value: value2, type, comment: header.comment, range: [start, end2, end2] };
      }
      let trimIndent = scalar.indent + header.indent, offset = scalar.offset + header.length, contentStart = 0;
      for (let i = 0; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        if (content === "" || content === "\r")
          header.indent === 0 && indent.length > trimIndent && (trimIndent = indent.length);
        else {
          indent.length < trimIndent && onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator"), header.indent === 0 && (trimIndent = indent.length), contentStart = i, trimIndent === 0 && !ctx.atRoot && onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
          break;
        }
        offset += indent.length + content.length + 1;
      }
      for (let i = lines.length - 1; i >= chompStart; --i)
        lines[i][0].length > trimIndent && (chompStart = i + 1);
      let value = "", sep = "", prevMoreIndented = !1;
      for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + `
`;
      for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        let crlf = content[content.length - 1] === "\r";
        if (crlf && (content = content.slice(0, -1)), content && indent.length < trimIndent) {
          let message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
          onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message), indent = "";
        }
        type === Scalar.Scalar.BLOCK_LITERAL ? (value += sep + indent.slice(trimIndent) + content, sep = `
`) : indent.length > trimIndent || content[0] === "	" ? (sep === " " ? sep = `
` : !prevMoreIndented && sep === `
` && (sep = `

`), value += sep + indent.slice(trimIndent) + content, sep = `
`, prevMoreIndented = !0) : content === "" ? sep === `
` ? value += `
` : sep = `
` : (value += sep + content, sep = " ", prevMoreIndented = !1);
      }
      switch (header.chomp) {
        case "-":
          break;
        case "+":
          for (let i = chompStart; i < lines.length; ++i)
            value += `
` + lines[i][0].slice(trimIndent);
          value[value.length - 1] !== `
` && (value += `
`);
          break;
        default:
          value += `
`;
      }
      let end = start + header.length + scalar.source.length;
      return { value, type, comment: header.comment, range: [start, end, end] };
    }
    function parseBlockScalarHeader({ offset, props }, strict, onError) {
      if (props[0].type !== "block-scalar-header")
        return onError(props[0], "IMPOSSIBLE", "Block scalar header not found"), null;
      let { source } = props[0], mode = source[0], indent = 0, chomp = "", error = -1;
      for (let i = 1; i < source.length; ++i) {
        let ch = source[i];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          let n = Number(ch);
          !indent && n ? indent = n : error === -1 && (error = offset + i);
        }
      }
      error !== -1 && onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
      let hasSpace = !1, comment = "", length = source.length;
      for (let i = 1; i < props.length; ++i) {
        let token = props[i];
        switch (token.type) {
          case "space":
            hasSpace = !0;
          // fallthrough
          case "newline":
            length += token.source.length;
            break;
          case "comment":
            strict && !hasSpace && onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters"), length += token.source.length, comment = token.source.substring(1);
            break;
          case "error":
            onError(token, "UNEXPECTED_TOKEN", token.message), length += token.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            let message = `Unexpected token in block scalar header: ${token.type}`;
            onError(token, "UNEXPECTED_TOKEN", message);
            let ts = token.source;
            ts && typeof ts == "string" && (length += ts.length);
          }
        }
      }
      return { mode, indent, chomp, comment, length };
    }
    function splitLines(source) {
      let split2 = source.split(/\n( *)/), first = split2[0], m = first.match(/^( *)/), lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
      for (let i = 1; i < split2.length; i += 2)
        lines.push([split2[i], split2[i + 1]]);
      return lines;
    }
    exports2.resolveBlockScalar = resolveBlockScalar;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports2) {
    "use strict";
    var Scalar = require_Scalar(), resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar, strict, onError) {
      let { offset, type, source, end } = scalar, _type, value, _onError = (rel, code, msg) => onError(offset + rel, code, msg);
      switch (type) {
        case "scalar":
          _type = Scalar.Scalar.PLAIN, value = plainValue(source, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_SINGLE, value = singleQuotedValue(source, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_DOUBLE, value = doubleQuotedValue(source, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          return onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`), {
            value: "",
            type: null,
            comment: "",
            range: [offset, offset + source.length, offset + source.length]
          };
      }
      let valueEnd = offset + source.length, re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
      return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
      };
    }
    function plainValue(source, onError) {
      let badChar = "";
      switch (source[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source[0]}`;
          break;
        }
      }
      return badChar && onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`), unfoldLines(source);
    }
    function singleQuotedValue(source, onError) {
      return (source[source.length - 1] !== "'" || source.length === 1) && onError(source.length, "MISSING_CHAR", "Missing closing 'quote"), unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
    }
    function unfoldLines(source) {
      let line = /(.*?)\r?\n/sy, match = line.exec(source);
      if (!match)
        return source;
      let trimEnd, trimBoth;
      try {
        trimEnd = new RegExp("(?<![ 	])[ 	]+$"), trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd = /[ \t]+$/, trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match[1].replace(trimEnd, ""), sep = " ", pos = line.lastIndex;
      for (; match = line.exec(source); ) {
        let lm = match[1].replace(trimBoth, "");
        lm === "" ? sep === `
` ? res += sep : sep = `
` : (res += sep + lm, sep = " "), pos = line.lastIndex;
      }
      let last = /[ \t]*(.*)/sy;
      return last.lastIndex = pos, match = last.exec(source), res + sep + (match?.[1] ?? "");
    }
    function doubleQuotedValue(source, onError) {
      let res = "";
      for (let i = 1; i < source.length - 1; ++i) {
        let ch = source[i];
        if (!(ch === "\r" && source[i + 1] === `
`))
          if (ch === `
`) {
            let { fold, offset } = foldNewline(source, i);
            res += fold, i = offset;
          } else if (ch === "\\") {
            let next = source[++i], cc = escapeCodes[next];
            if (cc)
              res += cc;
            else if (next === `
`)
              for (next = source[i + 1]; next === " " || next === "	"; )
                next = source[++i + 1];
            else if (next === "\r" && source[i + 1] === `
`)
              for (next = source[++i + 1]; next === " " || next === "	"; )
                next = source[++i + 1];
            else if (next === "x" || next === "u" || next === "U") {
              let length = next === "x" ? 2 : next === "u" ? 4 : 8;
              res += parseCharCode(source, i + 1, length, onError), i += length;
            } else {
              let raw = source.substr(i - 1, 2);
              onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`), res += raw;
            }
          } else if (ch === " " || ch === "	") {
            let wsStart = i, next = source[i + 1];
            for (; next === " " || next === "	"; )
              next = source[++i + 1];
            next !== `
` && !(next === "\r" && source[i + 2] === `
`) && (res += i > wsStart ? source.slice(wsStart, i + 1) : ch);
          } else
            res += ch;
      }
      return (source[source.length - 1] !== '"' || source.length === 1) && onError(source.length, "MISSING_CHAR", 'Missing closing "quote'), res;
    }
    function foldNewline(source, offset) {
      let fold = "", ch = source[offset + 1];
      for (; (ch === " " || ch === "	" || ch === `
` || ch === "\r") && !(ch === "\r" && source[offset + 2] !== `
`); )
        ch === `
` && (fold += `
`), offset += 1, ch = source[offset + 1];
      return fold || (fold = " "), { fold, offset };
    }
    var escapeCodes = {
      0: "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: `
`,
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "\x85",
      // Unicode next line
      _: "\xA0",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source, offset, length, onError) {
      let cc = source.substr(offset, length), code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code);
      } catch {
        let raw = source.substr(offset - 2, length + 2);
        return onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`), raw;
      }
    }
    exports2.resolveFlowScalar = resolveFlowScalar;
  }
});

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJS({
  "node_modules/yaml/dist/compose/compose-scalar.js"(exports2) {
    "use strict";
    var identity = require_identity(), Scalar = require_Scalar(), resolveBlockScalar = require_resolve_block_scalar(), resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token, tagToken, onError) {
      let { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError), tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null, tag;
      ctx.options.stringKeys && ctx.atKey ? tag = ctx.schema[identity.SCALAR] : tagName ? tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError) : token.type === "scalar" ? tag = findScalarTagByTest(ctx, value, token, onError) : tag = ctx.schema[identity.SCALAR];
      let scalar;
      try {
        let res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
      } catch (error) {
        let msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), scalar = new Scalar.Scalar(value);
      }
      return scalar.range = range, scalar.source = value, type && (scalar.type = type), tagName && (scalar.tag = tagName), tag.format && (scalar.format = tag.format), comment && (scalar.comment = comment), scalar;
    }
    function findScalarTagByName(schema, value, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema[identity.SCALAR];
      let matchWithTest = [];
      for (let tag of schema.tags)
        if (!tag.collection && tag.tag === tagName)
          if (tag.default && tag.test)
            matchWithTest.push(tag);
          else
            return tag;
      for (let tag of matchWithTest)
        if (tag.test?.test(value))
          return tag;
      let kt = schema.knownTags[tagName];
      return kt && !kt.collection ? (schema.tags.push(Object.assign({}, kt, { default: !1, test: void 0 })), kt) : (onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str"), schema[identity.SCALAR]);
    }
    function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
      let tag = schema.tags.find((tag2) => (tag2.default === !0 || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema[identity.SCALAR];
      if (schema.compat) {
        let compat = schema.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
          let ts = directives.tagString(tag.tag), cs = directives.tagString(compat.tag), msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token, "TAG_RESOLVE_FAILED", msg, !0);
        }
      }
      return tag;
    }
    exports2.composeScalar = composeScalar;
  }
});

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJS({
  "node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports2) {
    "use strict";
    function emptyScalarPosition(offset, before, pos) {
      if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
          let st = before[i];
          switch (st.type) {
            case "space":
            case "comment":
            case "newline":
              offset -= st.source.length;
              continue;
          }
          for (st = before[++i]; st?.type === "space"; )
            offset += st.source.length, st = before[++i];
          break;
        }
      }
      return offset;
    }
    exports2.emptyScalarPosition = emptyScalarPosition;
  }
});

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJS({
  "node_modules/yaml/dist/compose/compose-node.js"(exports2) {
    "use strict";
    var Alias = require_Alias(), identity = require_identity(), composeCollection = require_compose_collection(), composeScalar = require_compose_scalar(), resolveEnd = require_resolve_end(), utilEmptyScalarPosition = require_util_empty_scalar_position(), CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token, props, onError) {
      let atKey = ctx.atKey, { spaceBefore, comment, anchor, tag } = props, node, isSrcToken = !0;
      switch (token.type) {
        case "alias":
          node = composeAlias(ctx, token, onError), (anchor || tag) && onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node = composeScalar.composeScalar(ctx, token, tag, onError), anchor && (node.anchor = anchor.source.substring(1));
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node = composeCollection.composeCollection(CN, ctx, token, props, onError), anchor && (node.anchor = anchor.source.substring(1));
          } catch (error) {
            let message = error instanceof Error ? error.message : String(error);
            onError(token, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          let message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
          onError(token, "UNEXPECTED_TOKEN", message), isSrcToken = !1;
        }
      }
      return node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError)), anchor && node.anchor === "" && onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string"), atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value != "string" || node.tag && node.tag !== "tag:yaml.org,2002:str") && onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings"), spaceBefore && (node.spaceBefore = !0), comment && (token.type === "scalar" && token.source === "" ? node.comment = comment : node.commentBefore = comment), ctx.options.keepSourceTokens && isSrcToken && (node.srcToken = token), node;
    }
    function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
      let token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      }, node = composeScalar.composeScalar(ctx, token, tag, onError);
      return anchor && (node.anchor = anchor.source.substring(1), node.anchor === "" && onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string")), spaceBefore && (node.spaceBefore = !0), comment && (node.comment = comment, node.range[2] = end), node;
    }
    function composeAlias({ options }, { offset, source, end }, onError) {
      let alias = new Alias.Alias(source.substring(1));
      alias.source === "" && onError(offset, "BAD_ALIAS", "Alias cannot be an empty string"), alias.source.endsWith(":") && onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", !0);
      let valueEnd = offset + source.length, re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
      return alias.range = [offset, valueEnd, re.offset], re.comment && (alias.comment = re.comment), alias;
    }
    exports2.composeEmptyNode = composeEmptyNode;
    exports2.composeNode = composeNode;
  }
});

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJS({
  "node_modules/yaml/dist/compose/compose-doc.js"(exports2) {
    "use strict";
    var Document2 = require_Document(), composeNode = require_compose_node(), resolveEnd = require_resolve_end(), resolveProps = require_resolve_props();
    function composeDoc(options, directives, { offset, start, value, end }, onError) {
      let opts = Object.assign({ _directives: directives }, options), doc = new Document2.Document(void 0, opts), ctx = {
        atKey: !1,
        atRoot: !0,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      }, props = resolveProps.resolveProps(start, {
        indicator: "doc-start",
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: !0
      });
      props.found && (doc.directives.docStart = !0, value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline && onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker")), doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
      let contentEnd = doc.contents.range[2], re = resolveEnd.resolveEnd(end, contentEnd, !1, onError);
      return re.comment && (doc.comment = re.comment), doc.range = [offset, contentEnd, re.offset], doc;
    }
    exports2.composeDoc = composeDoc;
  }
});

// node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJS({
  "node_modules/yaml/dist/compose/composer.js"(exports2) {
    "use strict";
    var node_process = require("process"), directives = require_directives(), Document2 = require_Document(), errors = require_errors(), identity = require_identity(), composeDoc = require_compose_doc(), resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src == "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      let { offset, source } = src;
      return [offset, offset + (typeof source == "string" ? source.length : 1)];
    }
    function parsePrelude(prelude) {
      let comment = "", atComment = !1, afterEmptyLine = !1;
      for (let i = 0; i < prelude.length; ++i) {
        let source = prelude[i];
        switch (source[0]) {
          case "#":
            comment += (comment === "" ? "" : afterEmptyLine ? `

` : `
`) + (source.substring(1) || " "), atComment = !0, afterEmptyLine = !1;
            break;
          case "%":
            prelude[i + 1]?.[0] !== "#" && (i += 1), atComment = !1;
            break;
          default:
            atComment || (afterEmptyLine = !0), atComment = !1;
        }
      }
      return { comment, afterEmptyLine };
    }
    var Composer = class {
      constructor(options = {}) {
        this.doc = null, this.atDirectives = !1, this.prelude = [], this.errors = [], this.warnings = [], this.onError = (source, code, message, warning) => {
          let pos = getErrorPos(source);
          warning ? this.warnings.push(new errors.YAMLWarning(pos, code, message)) : this.errors.push(new errors.YAMLParseError(pos, code, message));
        }, this.directives = new directives.Directives({ version: options.version || "1.2" }), this.options = options;
      }
      decorate(doc, afterDoc) {
        let { comment, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment) {
          let dc = doc.contents;
          if (afterDoc)
            doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
          else if (afterEmptyLine || doc.directives.docStart || !dc)
            doc.commentBefore = comment;
          else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            identity.isPair(it) && (it = it.key);
            let cb = it.commentBefore;
            it.commentBefore = cb ? `${comment}
${cb}` : comment;
          } else {
            let cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment}
${cb}` : comment;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else
          doc.errors = this.errors, doc.warnings = this.warnings;
        this.prelude = [], this.errors = [], this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = !1, endOffset = -1) {
        for (let token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        switch (node_process.env.LOG_STREAM && console.dir(token, { depth: null }), token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning) => {
              let pos = getErrorPos(token);
              pos[0] += offset, this.onError(pos, "BAD_DIRECTIVE", message, warning);
            }), this.prelude.push(token.source), this.atDirectives = !0;
            break;
          case "document": {
            let doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
            this.atDirectives && !doc.directives.docStart && this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line"), this.decorate(doc, !1), this.doc && (yield this.doc), this.doc = doc, this.atDirectives = !1;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            let msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message, error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            this.atDirectives || !this.doc ? this.errors.push(error) : this.doc.errors.push(error);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              let msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = !0;
            let end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            if (this.decorate(this.doc, !0), end.comment) {
              let dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = !1, endOffset = -1) {
        if (this.doc)
          this.decorate(this.doc, !0), yield this.doc, this.doc = null;
        else if (forceDoc) {
          let opts = Object.assign({ _directives: this.directives }, this.options), doc = new Document2.Document(void 0, opts);
          this.atDirectives && this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line"), doc.range = [0, endOffset, endOffset], this.decorate(doc, !1), yield doc;
        }
      }
    };
    exports2.Composer = Composer;
  }
});

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJS({
  "node_modules/yaml/dist/parse/cst-scalar.js"(exports2) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar(), resolveFlowScalar = require_resolve_flow_scalar(), errors = require_errors(), stringifyString = require_stringifyString();
    function resolveAsScalar(token, strict = !0, onError) {
      if (token) {
        let _onError = (pos, code, message) => {
          let offset = typeof pos == "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code, message);
          else
            throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
      }
      return null;
    }
    function createScalarToken(value, context) {
      let { implicitKey = !1, indent, inFlow = !1, offset = -1, type = "PLAIN" } = context, source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: !0, lineWidth: -1 }
      }), end = context.end ?? [
        { type: "newline", offset: -1, indent, source: `
` }
      ];
      switch (source[0]) {
        case "|":
        case ">": {
          let he = source.indexOf(`
`), head = source.substring(0, he), body = source.substring(he + 1) + `
`, props = [
            { type: "block-scalar-header", offset, indent, source: head }
          ];
          return addEndtoBlockProps(props, end) || props.push({ type: "newline", offset: -1, indent, source: `
` }), { type: "block-scalar", offset, indent, props, source: body };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent, source, end };
        case "'":
          return { type: "single-quoted-scalar", offset, indent, source, end };
        default:
          return { type: "scalar", offset, indent, source, end };
      }
    }
    function setScalarValue(token, value, context = {}) {
      let { afterKey = !1, implicitKey = !1, inFlow = !1, type } = context, indent = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent == "number" && (indent += 2), !type)
        switch (token.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            let header = token.props[0];
            if (header.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      let source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: !0, lineWidth: -1 }
      });
      switch (source[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token, source);
          break;
        case '"':
          setFlowScalarValue(token, source, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token, source, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token, source, "scalar");
      }
    }
    function setBlockScalarValue(token, source) {
      let he = source.indexOf(`
`), head = source.substring(0, he), body = source.substring(he + 1) + `
`;
      if (token.type === "block-scalar") {
        let header = token.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header.source = head, token.source = body;
      } else {
        let { offset } = token, indent = "indent" in token ? token.indent : -1, props = [
          { type: "block-scalar-header", offset, indent, source: head }
        ];
        addEndtoBlockProps(props, "end" in token ? token.end : void 0) || props.push({ type: "newline", offset: -1, indent, source: `
` });
        for (let key of Object.keys(token))
          key !== "type" && key !== "offset" && delete token[key];
        Object.assign(token, { type: "block-scalar", indent, props, source: body });
      }
    }
    function addEndtoBlockProps(props, end) {
      if (end)
        for (let st of end)
          switch (st.type) {
            case "space":
            case "comment":
              props.push(st);
              break;
            case "newline":
              return props.push(st), !0;
          }
      return !1;
    }
    function setFlowScalarValue(token, source, type) {
      switch (token.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token.type = type, token.source = source;
          break;
        case "block-scalar": {
          let end = token.props.slice(1), oa = source.length;
          token.props[0].type === "block-scalar-header" && (oa -= token.props[0].source.length);
          for (let tok of end)
            tok.offset += oa;
          delete token.props, Object.assign(token, { type, source, end });
          break;
        }
        case "block-map":
        case "block-seq": {
          let nl = { type: "newline", offset: token.offset + source.length, indent: token.indent, source: `
` };
          delete token.items, Object.assign(token, { type, source, end: [nl] });
          break;
        }
        default: {
          let indent = "indent" in token ? token.indent : -1, end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (let key of Object.keys(token))
            key !== "type" && key !== "offset" && delete token[key];
          Object.assign(token, { type, indent, source, end });
        }
      }
    }
    exports2.createScalarToken = createScalarToken;
    exports2.resolveAsScalar = resolveAsScalar;
    exports2.setScalarValue = setScalarValue;
  }
});

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJS({
  "node_modules/yaml/dist/parse/cst-stringify.js"(exports2) {
    "use strict";
    var stringify4 = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
    function stringifyToken(token) {
      switch (token.type) {
        case "block-scalar": {
          let res = "";
          for (let tok of token.props)
            res += stringifyToken(tok);
          return res + token.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (let item of token.items)
            res += stringifyItem(item);
          return res;
        }
        case "flow-collection": {
          let res = token.start.source;
          for (let item of token.items)
            res += stringifyItem(item);
          for (let st of token.end)
            res += st.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token);
          if (token.end)
            for (let st of token.end)
              res += st.source;
          return res;
        }
        default: {
          let res = token.source;
          if ("end" in token && token.end)
            for (let st of token.end)
              res += st.source;
          return res;
        }
      }
    }
    function stringifyItem({ start, key, sep, value }) {
      let res = "";
      for (let st of start)
        res += st.source;
      if (key && (res += stringifyToken(key)), sep)
        for (let st of sep)
          res += st.source;
      return value && (res += stringifyToken(value)), res;
    }
    exports2.stringify = stringify4;
  }
});

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJS({
  "node_modules/yaml/dist/parse/cst-visit.js"(exports2) {
    "use strict";
    var BREAK = /* @__PURE__ */ Symbol("break visit"), SKIP = /* @__PURE__ */ Symbol("skip children"), REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit(cst, visitor) {
      "type" in cst && cst.type === "document" && (cst = { start: cst.start, value: cst.value }), _visit(Object.freeze([]), cst, visitor);
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    visit.itemAtPath = (cst, path) => {
      let item = cst;
      for (let [field, index] of path) {
        let tok = item?.[field];
        if (tok && "items" in tok)
          item = tok.items[index];
        else
          return;
      }
      return item;
    };
    visit.parentCollection = (cst, path) => {
      let parent = visit.itemAtPath(cst, path.slice(0, -1)), field = path[path.length - 1][0], coll = parent?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path, item, visitor) {
      let ctrl = visitor(item, path);
      if (typeof ctrl == "symbol")
        return ctrl;
      for (let field of ["key", "value"]) {
        let token = item[field];
        if (token && "items" in token) {
          for (let i = 0; i < token.items.length; ++i) {
            let ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
            if (typeof ci == "number")
              i = ci - 1;
            else {
              if (ci === BREAK)
                return BREAK;
              ci === REMOVE && (token.items.splice(i, 1), i -= 1);
            }
          }
          typeof ctrl == "function" && field === "key" && (ctrl = ctrl(item, path));
        }
      }
      return typeof ctrl == "function" ? ctrl(item, path) : ctrl;
    }
    exports2.visit = visit;
  }
});

// node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJS({
  "node_modules/yaml/dist/parse/cst.js"(exports2) {
    "use strict";
    var cstScalar = require_cst_scalar(), cstStringify = require_cst_stringify(), cstVisit = require_cst_visit(), BOM = "\uFEFF", DOCUMENT = "", FLOW_END = "", SCALAR = "", isCollection = (token) => !!token && "items" in token, isScalar2 = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
    function prettyToken(token) {
      switch (token) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token);
      }
    }
    function tokenType(source) {
      switch (source) {
        case BOM:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case `
`:
        case `\r
`:
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    exports2.createScalarToken = cstScalar.createScalarToken;
    exports2.resolveAsScalar = cstScalar.resolveAsScalar;
    exports2.setScalarValue = cstScalar.setScalarValue;
    exports2.stringify = cstStringify.stringify;
    exports2.visit = cstVisit.visit;
    exports2.BOM = BOM;
    exports2.DOCUMENT = DOCUMENT;
    exports2.FLOW_END = FLOW_END;
    exports2.SCALAR = SCALAR;
    exports2.isCollection = isCollection;
    exports2.isScalar = isScalar2;
    exports2.prettyToken = prettyToken;
    exports2.tokenType = tokenType;
  }
});

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJS({
  "node_modules/yaml/dist/parse/lexer.js"(exports2) {
    "use strict";
    var cst = require_cst();
    function isEmpty2(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case `
`:
        case "\r":
        case "	":
          return !0;
        default:
          return !1;
      }
    }
    var hexDigits = new Set("0123456789ABCDEFabcdef"), tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"), flowIndicatorChars = new Set(",[]{}"), invalidAnchorChars = new Set(` ,[]{}
\r	`), isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch), Lexer = class {
      constructor() {
        this.atEnd = !1, this.blockScalarIndent = -1, this.blockScalarKeep = !1, this.buffer = "", this.flowKey = !1, this.flowLevel = 0, this.indentNext = 0, this.indentValue = 0, this.lineEndPos = null, this.next = null, this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source, incomplete = !1) {
        if (source) {
          if (typeof source != "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source, this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? "stream";
        for (; next && (incomplete || this.hasChars(1)); )
          next = yield* this.parseNext(next);
      }
      atLineEnd() {
        let i = this.pos, ch = this.buffer[i];
        for (; ch === " " || ch === "	"; )
          ch = this.buffer[++i];
        return !ch || ch === "#" || ch === `
` ? !0 : ch === "\r" ? this.buffer[i + 1] === `
` : !1;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent = 0;
          for (; ch === " "; )
            ch = this.buffer[++indent + offset];
          if (ch === "\r") {
            let next = this.buffer[indent + offset + 1];
            if (next === `
` || !next && !this.atEnd)
              return offset + indent + 1;
          }
          return ch === `
` || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
        }
        if (ch === "-" || ch === ".") {
          let dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty2(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        return (typeof end != "number" || end !== -1 && end < this.pos) && (end = this.buffer.indexOf(`
`, this.pos), this.lineEndPos = end), end === -1 ? this.atEnd ? this.buffer.substring(this.pos) : null : (this.buffer[end - 1] === "\r" && (end -= 1), this.buffer.substring(this.pos, end));
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        return this.buffer = this.buffer.substring(this.pos), this.pos = 0, this.lineEndPos = null, this.next = state, null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next) {
        switch (next) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line = this.getLine();
        if (line === null)
          return this.setNext("stream");
        if (line[0] === cst.BOM && (yield* this.pushCount(1), line = line.substring(1)), line[0] === "%") {
          let dirEnd = line.length, cs = line.indexOf("#");
          for (; cs !== -1; ) {
            let ch = line[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else
              cs = line.indexOf("#", cs + 1);
          }
          for (; ; ) {
            let ch = line[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          let n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(!0));
          return yield* this.pushCount(line.length - n), this.pushNewline(), "stream";
        }
        if (this.atLineEnd()) {
          let sp = yield* this.pushSpaces(!0);
          return yield* this.pushCount(line.length - sp), yield* this.pushNewline(), "stream";
        }
        return yield cst.DOCUMENT, yield* this.parseLineStart();
      }
      *parseLineStart() {
        let ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          let s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty2(this.charAt(3)))
            return yield* this.pushCount(3), this.indentValue = 0, this.indentNext = 0, s === "---" ? "doc" : "stream";
        }
        return this.indentValue = yield* this.pushSpaces(!1), this.indentNext > this.indentValue && !isEmpty2(this.charAt(1)) && (this.indentNext = this.indentValue), yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        let [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty2(ch1)) {
          let n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(!0));
          return this.indentNext = this.indentValue + 1, this.indentValue += n, "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(!0);
        let line = this.getLine();
        if (line === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line[n]) {
          case "#":
            yield* this.pushCount(line.length - n);
          // fallthrough
          case void 0:
            return yield* this.pushNewline(), yield* this.parseLineStart();
          case "{":
          case "[":
            return yield* this.pushCount(1), this.flowKey = !1, this.flowLevel = 1, "flow";
          case "}":
          case "]":
            return yield* this.pushCount(1), "doc";
          case "*":
            return yield* this.pushUntil(isNotAnchorChar), "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            return n += yield* this.parseBlockScalarHeader(), n += yield* this.pushSpaces(!0), yield* this.pushCount(line.length - n), yield* this.pushNewline(), yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp, indent = -1;
        do
          nl = yield* this.pushNewline(), nl > 0 ? (sp = yield* this.pushSpaces(!1), this.indentValue = indent = sp) : sp = 0, sp += yield* this.pushSpaces(!0);
        while (nl + sp > 0);
        let line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if ((indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty2(line[3])) && !(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}")))
          return this.flowLevel = 0, yield cst.FLOW_END, yield* this.parseLineStart();
        let n = 0;
        for (; line[n] === ","; )
          n += yield* this.pushCount(1), n += yield* this.pushSpaces(!0), this.flowKey = !1;
        switch (n += yield* this.pushIndicators(), line[n]) {
          case void 0:
            return "flow";
          case "#":
            return yield* this.pushCount(line.length - n), "flow";
          case "{":
          case "[":
            return yield* this.pushCount(1), this.flowKey = !1, this.flowLevel += 1, "flow";
          case "}":
          case "]":
            return yield* this.pushCount(1), this.flowKey = !0, this.flowLevel -= 1, this.flowLevel ? "flow" : "doc";
          case "*":
            return yield* this.pushUntil(isNotAnchorChar), "flow";
          case '"':
          case "'":
            return this.flowKey = !0, yield* this.parseQuotedScalar();
          case ":": {
            let next = this.charAt(1);
            if (this.flowKey || isEmpty2(next) || next === ",")
              return this.flowKey = !1, yield* this.pushCount(1), yield* this.pushSpaces(!0), "flow";
          }
          // fallthrough
          default:
            return this.flowKey = !1, yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        let quote = this.charAt(0), end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'")
          for (; end !== -1 && this.buffer[end + 1] === "'"; )
            end = this.buffer.indexOf("'", end + 2);
        else
          for (; end !== -1; ) {
            let n = 0;
            for (; this.buffer[end - 1 - n] === "\\"; )
              n += 1;
            if (n % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        let qb = this.buffer.substring(0, end), nl = qb.indexOf(`
`, this.pos);
        if (nl !== -1) {
          for (; nl !== -1; ) {
            let cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf(`
`, cs);
          }
          nl !== -1 && (end = nl - (qb[nl - 1] === "\r" ? 2 : 1));
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        return yield* this.pushToIndex(end + 1, !1), this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1, this.blockScalarKeep = !1;
        let i = this.pos;
        for (; ; ) {
          let ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = !0;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty2(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1, indent = 0, ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2)
          switch (ch) {
            case " ":
              indent += 1;
              break;
            case `
`:
              nl = i2, indent = 0;
              break;
            case "\r": {
              let next = this.buffer[i2 + 1];
              if (!next && !this.atEnd)
                return this.setNext("block-scalar");
              if (next === `
`)
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent >= this.indentNext) {
          this.blockScalarIndent === -1 ? this.indentNext = indent : this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          do {
            let cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf(`
`, cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        for (ch = this.buffer[i]; ch === " "; )
          ch = this.buffer[++i];
        if (ch === "	") {
          for (; ch === "	" || ch === " " || ch === "\r" || ch === `
`; )
            ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep)
          do {
            let i2 = nl - 1, ch2 = this.buffer[i2];
            ch2 === "\r" && (ch2 = this.buffer[--i2]);
            let lastChar = i2;
            for (; ch2 === " "; )
              ch2 = this.buffer[--i2];
            if (ch2 === `
` && i2 >= this.pos && i2 + 1 + indent > lastChar)
              nl = i2;
            else
              break;
          } while (!0);
        return yield cst.SCALAR, yield* this.pushToIndex(nl + 1, !0), yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        let inFlow = this.flowLevel > 0, end = this.pos - 1, i = this.pos - 1, ch;
        for (; ch = this.buffer[++i]; )
          if (ch === ":") {
            let next = this.buffer[i + 1];
            if (isEmpty2(next) || inFlow && flowIndicatorChars.has(next))
              break;
            end = i;
          } else if (isEmpty2(ch)) {
            let next = this.buffer[i + 1];
            if (ch === "\r" && (next === `
` ? (i += 1, ch = `
`, next = this.buffer[i + 1]) : end = i), next === "#" || inFlow && flowIndicatorChars.has(next))
              break;
            if (ch === `
`) {
              let cs = this.continueScalar(i + 1);
              if (cs === -1)
                break;
              i = Math.max(i, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i;
          }
        return !ch && !this.atEnd ? this.setNext("plain-scalar") : (yield cst.SCALAR, yield* this.pushToIndex(end + 1, !0), inFlow ? "flow" : "doc");
      }
      *pushCount(n) {
        return n > 0 ? (yield this.buffer.substr(this.pos, n), this.pos += n, n) : 0;
      }
      *pushToIndex(i, allowEmpty) {
        let s = this.buffer.slice(this.pos, i);
        return s ? (yield s, this.pos += s.length, s.length) : (allowEmpty && (yield ""), 0);
      }
      *pushIndicators() {
        let n = 0;
        loop: for (; ; ) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag(), n += yield* this.pushSpaces(!0);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar), n += yield* this.pushSpaces(!0);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              let inFlow = this.flowLevel > 0, ch1 = this.charAt(1);
              if (isEmpty2(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                inFlow ? this.flowKey && (this.flowKey = !1) : this.indentNext = this.indentValue + 1, n += yield* this.pushCount(1), n += yield* this.pushSpaces(!0);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2, ch = this.buffer[i];
          for (; !isEmpty2(ch) && ch !== ">"; )
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, !1);
        } else {
          let i = this.pos + 1, ch = this.buffer[i];
          for (; ch; )
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2]))
              ch = this.buffer[i += 3];
            else
              break;
          return yield* this.pushToIndex(i, !1);
        }
      }
      *pushNewline() {
        let ch = this.buffer[this.pos];
        return ch === `
` ? yield* this.pushCount(1) : ch === "\r" && this.charAt(1) === `
` ? yield* this.pushCount(2) : 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1, ch;
        do
          ch = this.buffer[++i];
        while (ch === " " || allowTabs && ch === "	");
        let n = i - this.pos;
        return n > 0 && (yield this.buffer.substr(this.pos, n), this.pos = i), n;
      }
      *pushUntil(test) {
        let i = this.pos, ch = this.buffer[i];
        for (; !test(ch); )
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, !1);
      }
    };
    exports2.Lexer = Lexer;
  }
});

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJS({
  "node_modules/yaml/dist/parse/line-counter.js"(exports2) {
    "use strict";
    var LineCounter = class {
      constructor() {
        this.lineStarts = [], this.addNewLine = (offset) => this.lineStarts.push(offset), this.linePos = (offset) => {
          let low = 0, high = this.lineStarts.length;
          for (; low < high; ) {
            let mid = low + high >> 1;
            this.lineStarts[mid] < offset ? low = mid + 1 : high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          let start = this.lineStarts[low - 1];
          return { line: low, col: offset - start + 1 };
        };
      }
    };
    exports2.LineCounter = LineCounter;
  }
});

// node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJS({
  "node_modules/yaml/dist/parse/parser.js"(exports2) {
    "use strict";
    var node_process = require("process"), cst = require_cst(), lexer = require_lexer();
    function includesToken(list3, type) {
      for (let i = 0; i < list3.length; ++i)
        if (list3[i].type === type)
          return !0;
      return !1;
    }
    function findNonEmptyIndex(list3) {
      for (let i = 0; i < list3.length; ++i)
        switch (list3[i].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i;
        }
      return -1;
    }
    function isFlowToken(token) {
      switch (token?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return !0;
        default:
          return !1;
      }
    }
    function getPrevProps(parent) {
      switch (parent.type) {
        case "document":
          return parent.start;
        case "block-map": {
          let it = parent.items[parent.items.length - 1];
          return it.sep ?? it.start;
        }
        case "block-seq":
          return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i = prev.length;
      loop: for (; --i >= 0; )
        switch (prev[i].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      for (; prev[++i]?.type === "space"; )
        ;
      return prev.splice(i, prev.length);
    }
    function arrayPushArray(target, source) {
      if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
      else
        for (let i = 0; i < source.length; ++i)
          target.push(source[i]);
    }
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start")
        for (let it of fc.items)
          it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind") && (it.key && (it.value = it.key), delete it.key, isFlowToken(it.value) ? it.value.end ? arrayPushArray(it.value.end, it.sep) : it.value.end = it.sep : arrayPushArray(it.start, it.sep), delete it.sep);
    }
    var Parser = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = !0, this.atScalar = !1, this.indent = 0, this.offset = 0, this.onKeyLine = !1, this.stack = [], this.source = "", this.type = "", this.lexer = new lexer.Lexer(), this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source, incomplete = !1) {
        this.onNewLine && this.offset === 0 && this.onNewLine(0);
        for (let lexeme of this.lexer.lex(source, incomplete))
          yield* this.next(lexeme);
        incomplete || (yield* this.end());
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source) {
        if (this.source = source, node_process.env.LOG_TOKENS && console.log("|", cst.prettyToken(source)), this.atScalar) {
          this.atScalar = !1, yield* this.step(), this.offset += source.length;
          return;
        }
        let type = cst.tokenType(source);
        if (type)
          if (type === "scalar")
            this.atNewLine = !1, this.atScalar = !0, this.type = "scalar";
          else {
            switch (this.type = type, yield* this.step(), type) {
              case "newline":
                this.atNewLine = !0, this.indent = 0, this.onNewLine && this.onNewLine(this.offset + source.length);
                break;
              case "space":
                this.atNewLine && source[0] === " " && (this.indent += source.length);
                break;
              case "explicit-key-ind":
              case "map-value-ind":
              case "seq-item-ind":
                this.atNewLine && (this.indent += source.length);
                break;
              case "doc-mode":
              case "flow-error-end":
                return;
              default:
                this.atNewLine = !1;
            }
            this.offset += source.length;
          }
        else {
          let message = `Not a YAML token: ${source}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source }), this.offset += source.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        for (; this.stack.length > 0; )
          yield* this.pop();
      }
      get sourceToken() {
        return {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      *step() {
        let top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          for (; this.stack.length > 0; )
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error) {
        let token = error ?? this.stack.pop();
        if (!token)
          yield { type: "error", offset: this.offset, source: "", message: "Tried to pop an empty stack" };
        else if (this.stack.length === 0)
          yield token;
        else {
          let top = this.peek(1);
          switch (token.type === "block-scalar" ? token.indent = "indent" in top ? top.indent : 0 : token.type === "flow-collection" && top.type === "document" && (token.indent = 0), token.type === "flow-collection" && fixFlowSeqItems(token), top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              let it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token, sep: [] }), this.onKeyLine = !0;
                return;
              } else if (it.sep)
                it.value = token;
              else {
                Object.assign(it, { key: token, sep: [] }), this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              let it = top.items[top.items.length - 1];
              it.value ? top.items.push({ start: [], value: token }) : it.value = token;
              break;
            }
            case "flow-collection": {
              let it = top.items[top.items.length - 1];
              !it || it.value ? top.items.push({ start: [], key: token, sep: [] }) : it.sep ? it.value = token : Object.assign(it, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop(), yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            let last = token.items[token.items.length - 1];
            last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent)) && (top.type === "document" ? top.end = last.start : top.items.push({ start: last.start }), token.items.splice(-1, 1));
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            let doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            this.type === "doc-start" && doc.start.push(this.sourceToken), this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            findNonEmptyIndex(doc.start) !== -1 ? (yield* this.pop(), yield* this.step()) : doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        let bv = this.startBlockValue(doc);
        bv ? this.stack.push(bv) : yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML document`,
          source: this.source
        };
      }
      *scalar(scalar) {
        if (this.type === "map-value-ind") {
          let prev = getPrevProps(this.peek(2)), start = getFirstKeyStartProps(prev), sep;
          scalar.end ? (sep = scalar.end, sep.push(this.sourceToken), delete scalar.end) : sep = [this.sourceToken];
          let map = {
            type: "block-map",
            offset: scalar.offset,
            indent: scalar.indent,
            items: [{ start, key: scalar, sep }]
          };
          this.onKeyLine = !0, this.stack[this.stack.length - 1] = map;
        } else
          yield* this.lineEnd(scalar);
      }
      *blockScalar(scalar) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar.props.push(this.sourceToken);
            return;
          case "scalar":
            if (scalar.source = this.source, this.atNewLine = !0, this.indent = 0, this.onNewLine) {
              let nl = this.source.indexOf(`
`) + 1;
              for (; nl !== 0; )
                this.onNewLine(this.offset + nl), nl = this.source.indexOf(`
`, nl) + 1;
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop(), yield* this.step();
        }
      }
      *blockMap(map) {
        let it = map.items[map.items.length - 1];
        switch (this.type) {
          case "newline":
            if (this.onKeyLine = !1, it.value) {
              let end = "end" in it.value ? it.value.end : void 0;
              (Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment" ? end?.push(this.sourceToken) : map.items.push({ start: [this.sourceToken] });
            } else it.sep ? it.sep.push(this.sourceToken) : it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              map.items.push({ start: [this.sourceToken] });
            else if (it.sep)
              it.sep.push(this.sourceToken);
            else {
              if (this.atIndentedComment(it.start, map.indent)) {
                let end = map.items[map.items.length - 2]?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start), end.push(this.sourceToken), map.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map.indent) {
          let atMapIndent = !this.onKeyLine && this.indent === map.indent, atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind", start = [];
          if (atNextItem && it.sep && !it.value) {
            let nl = [];
            for (let i = 0; i < it.sep.length; ++i) {
              let st = it.sep[i];
              switch (st.type) {
                case "newline":
                  nl.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  st.indent > map.indent && (nl.length = 0);
                  break;
                default:
                  nl.length = 0;
              }
            }
            nl.length >= 2 && (start = it.sep.splice(nl[1]));
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              atNextItem || it.value ? (start.push(this.sourceToken), map.items.push({ start }), this.onKeyLine = !0) : it.sep ? it.sep.push(this.sourceToken) : it.start.push(this.sourceToken);
              return;
            case "explicit-key-ind":
              !it.sep && !it.explicitKey ? (it.start.push(this.sourceToken), it.explicitKey = !0) : atNextItem || it.value ? (start.push(this.sourceToken), map.items.push({ start, explicitKey: !0 })) : this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: [this.sourceToken], explicitKey: !0 }]
              }), this.onKeyLine = !0;
              return;
            case "map-value-ind":
              if (it.explicitKey)
                if (it.sep)
                  if (it.value)
                    map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                  else if (includesToken(it.sep, "map-value-ind"))
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start, key: null, sep: [this.sourceToken] }]
                    });
                  else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                    let start2 = getFirstKeyStartProps(it.start), key = it.key, sep = it.sep;
                    sep.push(this.sourceToken), delete it.key, delete it.sep, this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start2, key, sep }]
                    });
                  } else start.length > 0 ? it.sep = it.sep.concat(start, this.sourceToken) : it.sep.push(this.sourceToken);
                else if (includesToken(it.start, "newline"))
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                else {
                  let start2 = getFirstKeyStartProps(it.start);
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                  });
                }
              else
                it.sep ? it.value || atNextItem ? map.items.push({ start, key: null, sep: [this.sourceToken] }) : includesToken(it.sep, "map-value-ind") ? this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [], key: null, sep: [this.sourceToken] }]
                }) : it.sep.push(this.sourceToken) : Object.assign(it, { key: null, sep: [this.sourceToken] });
              this.onKeyLine = !0;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              let fs = this.flowScalar(this.type);
              atNextItem || it.value ? (map.items.push({ start, key: fs, sep: [] }), this.onKeyLine = !0) : it.sep ? this.stack.push(fs) : (Object.assign(it, { key: fs, sep: [] }), this.onKeyLine = !0);
              return;
            }
            default: {
              let bv = this.startBlockValue(map);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else atMapIndent && map.items.push({ start });
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop(), yield* this.step();
      }
      *blockSequence(seq) {
        let it = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              let end = "end" in it.value ? it.value.end : void 0;
              (Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment" ? end?.push(this.sourceToken) : seq.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq.indent)) {
                let end = seq.items[seq.items.length - 2]?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start), end.push(this.sourceToken), seq.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            it.value || includesToken(it.start, "seq-item-ind") ? seq.items.push({ start: [this.sourceToken] }) : it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          let bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop(), yield* this.step();
      }
      *flowCollection(fc) {
        let it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do
            yield* this.pop(), top = this.peek(1);
          while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              !it || it.sep ? fc.items.push({ start: [this.sourceToken] }) : it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              !it || it.value ? fc.items.push({ start: [], key: null, sep: [this.sourceToken] }) : it.sep ? it.sep.push(this.sourceToken) : Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              !it || it.value ? fc.items.push({ start: [this.sourceToken] }) : it.sep ? it.sep.push(this.sourceToken) : it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              let fs = this.flowScalar(this.type);
              !it || it.value ? fc.items.push({ start: [], key: fs, sep: [] }) : it.sep ? this.stack.push(fs) : Object.assign(it, { key: fs, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          let bv = this.startBlockValue(fc);
          bv ? this.stack.push(bv) : (yield* this.pop(), yield* this.step());
        } else {
          let parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep))
            yield* this.pop(), yield* this.step();
          else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            let prev = getPrevProps(parent), start = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            let sep = fc.end.splice(1, fc.end.length);
            sep.push(this.sourceToken);
            let map = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep }]
            };
            this.onKeyLine = !0, this.stack[this.stack.length - 1] = map;
          } else
            yield* this.lineEnd(fc);
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf(`
`) + 1;
          for (; nl !== 0; )
            this.onNewLine(this.offset + nl), nl = this.source.indexOf(`
`, nl) + 1;
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = !0;
            let prev = getPrevProps(parent), start = getFirstKeyStartProps(prev);
            return start.push(this.sourceToken), {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, explicitKey: !0 }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = !0;
            let prev = getPrevProps(parent), start = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start, indent) {
        return this.type !== "comment" || this.indent <= indent ? !1 : start.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        this.type !== "doc-mode" && (docEnd.end ? docEnd.end.push(this.sourceToken) : docEnd.end = [this.sourceToken], this.type === "newline" && (yield* this.pop()));
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop(), yield* this.step();
            break;
          case "newline":
            this.onKeyLine = !1;
          default:
            token.end ? token.end.push(this.sourceToken) : token.end = [this.sourceToken], this.type === "newline" && (yield* this.pop());
        }
      }
    };
    exports2.Parser = Parser;
  }
});

// node_modules/yaml/dist/public-api.js
var require_public_api = __commonJS({
  "node_modules/yaml/dist/public-api.js"(exports2) {
    "use strict";
    var composer = require_composer(), Document2 = require_Document(), errors = require_errors(), log = require_log(), identity = require_identity(), lineCounter = require_line_counter(), parser = require_parser();
    function parseOptions(options) {
      let prettyErrors = options.prettyErrors !== !1;
      return { lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null, prettyErrors };
    }
    function parseAllDocuments(source, options = {}) {
      let { lineCounter: lineCounter2, prettyErrors } = parseOptions(options), parser$1 = new parser.Parser(lineCounter2?.addNewLine), composer$1 = new composer.Composer(options), docs = Array.from(composer$1.compose(parser$1.parse(source)));
      if (prettyErrors && lineCounter2)
        for (let doc of docs)
          doc.errors.forEach(errors.prettifyError(source, lineCounter2)), doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
      return docs.length > 0 ? docs : Object.assign([], { empty: !0 }, composer$1.streamInfo());
    }
    function parseDocument(source, options = {}) {
      let { lineCounter: lineCounter2, prettyErrors } = parseOptions(options), parser$1 = new parser.Parser(lineCounter2?.addNewLine), composer$1 = new composer.Composer(options), doc = null;
      for (let _doc of composer$1.compose(parser$1.parse(source), !0, source.length))
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      return prettyErrors && lineCounter2 && (doc.errors.forEach(errors.prettifyError(source, lineCounter2)), doc.warnings.forEach(errors.prettifyError(source, lineCounter2))), doc;
    }
    function parse2(src, reviver, options) {
      let _reviver;
      typeof reviver == "function" ? _reviver = reviver : options === void 0 && reviver && typeof reviver == "object" && (options = reviver);
      let doc = parseDocument(src, options);
      if (!doc)
        return null;
      if (doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning)), doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options));
    }
    function stringify4(value, replacer, options) {
      let _replacer = null;
      if (typeof replacer == "function" || Array.isArray(replacer) ? _replacer = replacer : options === void 0 && replacer && (options = replacer), typeof options == "string" && (options = options.length), typeof options == "number") {
        let indent = Math.round(options);
        options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
      }
      if (value === void 0) {
        let { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
          return;
      }
      return identity.isDocument(value) && !_replacer ? value.toString(options) : new Document2.Document(value, _replacer, options).toString(options);
    }
    exports2.parse = parse2;
    exports2.parseAllDocuments = parseAllDocuments;
    exports2.parseDocument = parseDocument;
    exports2.stringify = stringify4;
  }
});

// node_modules/yaml/dist/index.js
var require_dist = __commonJS({
  "node_modules/yaml/dist/index.js"(exports2) {
    "use strict";
    var composer = require_composer(), Document2 = require_Document(), Schema = require_Schema(), errors = require_errors(), Alias = require_Alias(), identity = require_identity(), Pair = require_Pair(), Scalar = require_Scalar(), YAMLMap = require_YAMLMap(), YAMLSeq = require_YAMLSeq(), cst = require_cst(), lexer = require_lexer(), lineCounter = require_line_counter(), parser = require_parser(), publicApi = require_public_api(), visit = require_visit();
    exports2.Composer = composer.Composer;
    exports2.Document = Document2.Document;
    exports2.Schema = Schema.Schema;
    exports2.YAMLError = errors.YAMLError;
    exports2.YAMLParseError = errors.YAMLParseError;
    exports2.YAMLWarning = errors.YAMLWarning;
    exports2.Alias = Alias.Alias;
    exports2.isAlias = identity.isAlias;
    exports2.isCollection = identity.isCollection;
    exports2.isDocument = identity.isDocument;
    exports2.isMap = identity.isMap;
    exports2.isNode = identity.isNode;
    exports2.isPair = identity.isPair;
    exports2.isScalar = identity.isScalar;
    exports2.isSeq = identity.isSeq;
    exports2.Pair = Pair.Pair;
    exports2.Scalar = Scalar.Scalar;
    exports2.YAMLMap = YAMLMap.YAMLMap;
    exports2.YAMLSeq = YAMLSeq.YAMLSeq;
    exports2.CST = cst;
    exports2.Lexer = lexer.Lexer;
    exports2.LineCounter = lineCounter.LineCounter;
    exports2.Parser = parser.Parser;
    exports2.parse = publicApi.parse;
    exports2.parseAllDocuments = publicApi.parseAllDocuments;
    exports2.parseDocument = publicApi.parseDocument;
    exports2.stringify = publicApi.stringify;
    exports2.visit = visit.visit;
    exports2.visitAsync = visit.visitAsync;
  }
});

// src/synth/index.ts
var index_exports = {};
__export(index_exports, {
  AccessEntries: () => AccessEntries,
  AlbIngress: () => AlbIngress,
  AlbIngressClass: () => AlbIngressClass,
  AppNamespace: () => AppNamespace,
  AwsAuth: () => AwsAuth,
  ClusterAutoscaler: () => ClusterAutoscaler,
  CronTask: () => CronTask,
  DaemonAgent: () => DaemonAgent,
  EbsStorageClass: () => EbsStorageClass,
  EfsStorageClass: () => EfsStorageClass,
  EksApp: () => EksApp,
  EksChart: () => EksChart,
  EksctlCluster: () => EksctlCluster,
  FargateLogging: () => FargateLogging,
  FluentBit: () => FluentBit,
  HorizontalAutoscaling: () => HorizontalAutoscaling,
  JobTask: () => JobTask,
  KubeService: () => KubeService,
  Kubeconfig: () => Kubeconfig,
  Monitoring: () => Monitoring,
  NetworkPolicyRules: () => NetworkPolicyRules,
  PriorityClass: () => PriorityClass,
  PropError: () => PropError,
  SecurityGroupPolicy: () => SecurityGroupPolicy,
  WebService: () => WebService,
  Worker: () => Worker,
  WorkloadServiceAccount: () => WorkloadServiceAccount,
  override: () => override
});
module.exports = __toCommonJS(index_exports);

// src/synth/base/app.ts
var import_node_fs = require("node:fs"), import_node_path = require("node:path"), import_cdk8s3 = require("cdk8s");

// src/data/cluster-scoped-kinds.ts
var CLUSTER_SCOPED = {
  "": ["Namespace", "Node", "PersistentVolume", "ComponentStatus"],
  "admissionregistration.k8s.io": [
    "MutatingWebhookConfiguration",
    "ValidatingWebhookConfiguration",
    "ValidatingAdmissionPolicy",
    "ValidatingAdmissionPolicyBinding",
    "MutatingAdmissionPolicy",
    "MutatingAdmissionPolicyBinding"
  ],
  "apiextensions.k8s.io": ["CustomResourceDefinition"],
  "apiregistration.k8s.io": ["APIService"],
  "certificates.k8s.io": ["CertificateSigningRequest", "ClusterTrustBundle"],
  "eks.amazonaws.com": ["NodeClass", "IngressClassParams"],
  "elbv2.k8s.aws": ["IngressClassParams"],
  "flowcontrol.apiserver.k8s.io": ["FlowSchema", "PriorityLevelConfiguration"],
  "karpenter.k8s.aws": ["EC2NodeClass"],
  "karpenter.sh": ["NodePool", "NodeClaim"],
  "networking.k8s.io": ["IngressClass", "IPAddress", "ServiceCIDR"],
  "node.k8s.io": ["RuntimeClass"],
  "rbac.authorization.k8s.io": ["ClusterRole", "ClusterRoleBinding"],
  "resource.k8s.io": ["DeviceClass", "ResourceSlice"],
  "scheduling.k8s.io": ["PriorityClass"],
  "storage.k8s.io": ["StorageClass", "CSIDriver", "CSINode", "VolumeAttachment", "VolumeAttributesClass"]
};
function isClusterScoped(apiVersion, kind) {
  let group = apiVersion.includes("/") ? apiVersion.slice(0, apiVersion.indexOf("/")) : "";
  return CLUSTER_SCOPED[group]?.includes(kind) ?? !1;
}

// src/synth/base/chart.ts
var import_cdk8s2 = require("cdk8s");

// src/synth/base/one-copy.ts
var import_cdk8s = require("cdk8s");
function refuseOtherCopies(construct) {
  let { root } = construct.node, foreign = [root, ...construct.node.findAll()].find((each) => isObject(each) && !isOurs(each));
  if (!foreign) return;
  let where = foreign === root ? "the app" : `\`${foreign.node.path}\``;
  throw new Error(
    `${where} comes from another copy of cdk8s than eks-kit uses: there must be one. \`npm ls cdk8s\` shows both; keep cdk8s, cdk8s-plus-28 and constructs in the dependencies of one package.json and run \`npm dedupe\``
  );
}
function isObject(construct) {
  return import_cdk8s.ApiObject.isApiObject(construct) || "yamlOutputType" in construct;
}
function isOurs(construct) {
  return [import_cdk8s.ApiObject.prototype, import_cdk8s.App.prototype].some((ours) => Object.prototype.isPrototypeOf.call(ours, construct));
}

// src/synth/base/order.ts
var ORDER = [
  "Namespace",
  "CustomResourceDefinition",
  "PriorityClass",
  "StorageClass",
  "IngressClassParams",
  "IngressClass",
  "ServiceAccount",
  "Secret",
  "ConfigMap",
  "Role",
  "ClusterRole",
  "RoleBinding",
  "ClusterRoleBinding",
  "NetworkPolicy",
  "SecurityGroupPolicy",
  "PersistentVolume",
  "PersistentVolumeClaim",
  "Service"
], LAST = [
  "DaemonSet",
  "Deployment",
  "StatefulSet",
  "Job",
  "CronJob",
  "Pod",
  "PodDisruptionBudget",
  "HorizontalPodAutoscaler",
  "Ingress"
];
function rank(kind) {
  let early = ORDER.indexOf(kind);
  if (early >= 0) return early;
  let late = LAST.indexOf(kind);
  return ORDER.length + (late < 0 ? 0 : late + 1);
}
function applyOrder(manifests) {
  return manifests.map((manifest, index) => ({ manifest, index, rank: rank(manifest.kind) })).sort((one, other) => one.rank - other.rank || one.index - other.index).map(({ manifest }) => manifest);
}

// src/synth/base/prop-error.ts
var PropError = class extends Error {
  constructor(construct, path, reason) {
    super(`${construct}: ${path.length === 0 ? "" : `${formatProp(path)} `}${reason}`);
    this.construct = construct;
    this.path = path;
    this.reason = reason;
  }
  construct;
  path;
  reason;
  name = "PropError";
};
function formatProp(path) {
  return path.reduce(
    (text4, segment) => typeof segment == "number" ? `${text4}[${segment}]` : text4 === "" ? segment : `${text4}.${segment}`,
    ""
  );
}

// src/synth/base/chart.ts
var EksChart = class extends import_cdk8s2.Chart {
  cluster;
  constructor(scope, id, props = {}) {
    super(scope, id, { ...props, disableResourceNameHashes: !0 }), this.cluster = props.cluster;
  }
  /** The cluster that a construct's chart or app goes to; empty where none is given. */
  static clusterOf(construct) {
    return [...construct.node.scopes].reverse().find((scope) => isTarget(scope) && scope.cluster !== void 0)?.cluster ?? {};
  }
  toJson() {
    refuseOtherCopies(this);
    let manifests = super.toJson().map(withoutForeignNamespace);
    return refuseBadNames(this, manifests), refuseDuplicates(this, manifests), applyOrder(manifests);
  }
};
function isTarget(construct) {
  return import_cdk8s2.Chart.isChart(construct) || construct instanceof import_cdk8s2.App;
}
function withoutForeignNamespace(manifest) {
  if (manifest.metadata?.namespace === void 0 || !isClusterScoped(manifest.apiVersion, manifest.kind))
    return manifest;
  let { namespace: _, ...metadata2 } = manifest.metadata;
  return { ...manifest, metadata: metadata2 };
}
function refuseBadNames(chart, manifests) {
  let bad = manifests.find(
    ({ apiVersion, metadata: metadata2 }) => /[A-Z_]/.test(metadata2?.name ?? "") && !apiVersion.startsWith("rbac.authorization.k8s.io/")
  );
  if (!bad) return;
  let name = bad.metadata?.name ?? "", reason = `makes ${bad.kind} \`${name}\`, but names have no capitals and no \`_\`: \`${name.toLowerCase().replaceAll("_", "-")}\``;
  throw new PropError(chart.node.path, [], reason);
}
function refuseDuplicates(chart, manifests) {
  let seen = /* @__PURE__ */ new Set();
  for (let { apiVersion, kind, metadata: metadata2 } of manifests) {
    let key = [apiVersion.split("/").slice(0, -1).join("/"), kind, metadata2?.namespace, metadata2?.name].join(
      "\0"
    );
    if (seen.has(key)) throw new PropError(chart.node.path, [], `makes ${kind} \`${metadata2?.name}\` twice`);
    seen.add(key);
  }
}
function apiObjectsOf(construct) {
  return construct.node.findAll().filter((child) => import_cdk8s2.ApiObject.isApiObject(child));
}

// src/synth/base/override.ts
var EDITS = /* @__PURE__ */ new WeakMap();
function override(object, edit) {
  let edits = EDITS.get(object) ?? [];
  if (edits.push(edit), edits.length > 1) return;
  EDITS.set(object, edits);
  let original = object.toJson.bind(object);
  object.toJson = () => {
    let manifest = original();
    for (let each of edits) each(manifest);
    return manifest;
  };
}

// src/synth/base/app.ts
var SOURCE_MAP = "eks-kit/source-map.json", EksApp = class extends import_cdk8s3.App {
  cluster;
  files = /* @__PURE__ */ new Map();
  constructor(props = {}) {
    super(props), this.cluster = props.cluster ?? {};
  }
  /** Adds a file that is no Kubernetes manifest, such as an eksctl ClusterConfig: below a folder, so that `kubectl apply -f` leaves it alone. */
  addFile(path, text4) {
    if (this.files.has(path)) throw new Error(`${path} is written twice`);
    this.files.set(path, text4);
  }
  synth() {
    refuseOtherCopies(this);
    let objects = apiObjectsOf(this);
    refuseTwins(objects), refuseSharedFiles(this.yamlOutputType, objects);
    for (let object of objects) keepClusterScoped(object);
    super.synth();
    for (let [path, text4] of this.files) this.write(path, text4());
    this.write(SOURCE_MAP, `${JSON.stringify(this.sourceMap(), null, 2)}
`);
  }
  /** Construct paths by `kind/namespace/name`, for messages that lead back to the code. */
  sourceMap() {
    let entries = apiObjectsOf(this).map(({ apiVersion, kind, metadata: metadata2, name, node }) => {
      let namespace = isClusterScoped(apiVersion, kind) ? "" : metadata2.namespace ?? "";
      return [[kind, namespace, name].join("/"), node.path];
    });
    return Object.fromEntries(entries.sort(([one = ""], [other = ""]) => one < other ? -1 : 1));
  }
  write(path, text4) {
    let target = (0, import_node_path.join)(this.outdir, path);
    (0, import_node_fs.mkdirSync)((0, import_node_path.dirname)(target), { recursive: !0 }), (0, import_node_fs.writeFileSync)(target, text4);
  }
}, KEPT = /* @__PURE__ */ new WeakSet();
function keepClusterScoped(object) {
  KEPT.has(object) || !isClusterScoped(object.apiVersion, object.kind) || (KEPT.add(object), override(object, ({ metadata: metadata2 }) => {
    metadata2 && delete metadata2.namespace;
  }));
}
function refuseTwins(objects) {
  let seen = /* @__PURE__ */ new Map();
  for (let object of objects) {
    let { name: cluster, region } = EksChart.clusterOf(object), namespace = isClusterScoped(object.apiVersion, object.kind) ? void 0 : object.metadata.namespace, key = JSON.stringify([cluster, region, object.apiGroup, object.kind, namespace, object.name]), first = seen.get(key);
    if (first !== void 0)
      throw new PropError(
        object.node.path,
        [],
        `makes ${object.kind} \`${object.name}\`, which \`${first}\` makes already`
      );
    seen.set(key, object.node.path);
  }
}
function refuseSharedFiles(type, objects) {
  let perChart = type === import_cdk8s3.YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE;
  if (!perChart && type !== import_cdk8s3.YamlOutputType.FILE_PER_RESOURCE) return;
  let seen = /* @__PURE__ */ new Map();
  for (let object of objects) {
    let key = [perChart ? import_cdk8s3.Chart.of(object).node.path : "", object.kind, object.name].join("\0"), first = seen.get(key);
    if (first !== void 0) {
      let reason = `makes ${object.kind} \`${object.name}\`, whose file would overwrite that of \`${first}\`: use a file for each chart`;
      throw new PropError(object.node.path, [], reason);
    }
    seen.set(key, object.node.path);
  }
}

// src/synth/constructs/access-entries.ts
var import_cdk8s4 = require("cdk8s"), import_constructs = require("constructs"), import_yaml = __toESM(require_dist(), 1);

// src/data/access-entries.ts
var RESERVED_USERNAMES = ["system:", "eks:", "aws:", "amazon:", "iam:"];

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
function partitionOf(region) {
  return PARTITIONS.find((partition) => partition.regions.test(region));
}

// src/synth/parts/aws-arn.ts
function checkArn(place, text4, service2, example, cluster) {
  let [prefix, partition = "", ofService, region = "", account = "", ...rest] = text4.split(":");
  if (prefix !== "arn" || ofService !== service2 || rest.length === 0 || /[\s*?]/.test(text4))
    throw place.fault(`must be an ARN such as \`${example}\`, not \`${text4}\``);
  if (!isPartition(partition)) throw place.fault(`names the partition \`${partition}\`, which AWS does not have`);
  let own = cluster.region === void 0 ? void 0 : partitionOf(cluster.region)?.id;
  if (own !== void 0 && own !== partition)
    throw place.fault(
      `is of the partition \`${partition}\`, but the cluster in \`${cluster.region}\` is of \`${own}\``
    );
  if (!/^\d{12}$/.test(account)) throw place.fault(`must name an account of 12 digits, not \`${account}\``);
  return { partition, service: service2, region, account, resource: rest.join(":") };
}
function checkIamArn(place, text4, types, cluster) {
  let example = `arn:aws:iam::111122223333:${types[0]}/NAME`, arn = checkArn(place, text4, "iam", example, cluster);
  if (arn.region !== "") throw place.fault("must have nothing between `iam:` and the account: IAM has no regions");
  let [type = "", ...path] = arn.resource.split("/"), known = types.some((each) => each === type);
  if (type === "instance-profile") throw place.fault("must be the role in the instance profile, not the profile");
  if (!known || !/^[\w+=,.@-]{1,64}$/.test(path.at(-1) ?? ""))
    throw place.fault(`must be an ARN such as \`${example}\`, not \`${text4}\``);
  return arn;
}

// src/synth/parts/access-entry.ts
function accessEntryOf(place, entry, cluster) {
  let { principal, type = "STANDARD", username, groups, policies } = entry, { partition, account } = checkIamArn(place.in("principal"), principal, ["role", "user"], cluster);
  if (/:role\/aws-service-role\//.test(principal)) throw place.in("principal").fault("cannot be a service-linked role");
  return type !== "STANDARD" && checkNodes(place, entry, account, cluster.account), checkUsername(place.in("username"), principal, username), place.in("groups").each(groups, (item, group) => {
    if (group.startsWith("system:"))
      throw item.fault(`cannot be \`${group}\`: EKS refuses groups that begin with \`system:\`; give a policy`);
  }), {
    principalARN: principal,
    type,
    ...username === void 0 ? {} : { kubernetesUsername: username },
    ...groups === void 0 ? {} : { kubernetesGroups: groups },
    ...policies === void 0 ? {} : {
      accessPolicies: policies.map(
        (policy2, index) => accessPolicyOf(place.in("policies", index), policy2, partition)
      )
    }
  };
}
function accessPolicyOf(place, { policy: policy2, namespaces }, partition) {
  let written = policy2.startsWith("arn:") ? policy2 : `arn:${partition}:eks::aws:cluster-access-policy/${policy2}`;
  if (place.in("policy").text(
    written,
    /^arn:[a-z-]+:eks::aws:cluster-access-policy\/[\w-]+$/,
    "the name of an access policy, such as `AmazonEKSViewPolicy`"
  ), namespaces?.length === 0)
    throw place.in("namespaces").fault("must be one namespace at least; leave it out for the whole cluster");
  return {
    policyARN: written,
    accessScope: namespaces === void 0 ? { type: "cluster" } : { type: "namespace", namespaces }
  };
}
function checkNodes(place, entry, account, own) {
  let { type, username, groups, policies, principal } = entry;
  for (let [prop, value] of Object.entries({ username, groups }))
    if (value !== void 0) throw place.in(prop).fault(`cannot be given for \`${type}\`: EKS sets it for nodes`);
  if (policies !== void 0 && type !== "EC2") throw place.in("policies").fault(`cannot be given for \`${type}\``);
  if (!principal.includes(":role/")) throw place.in("principal").fault(`must be a role for \`${type}\``);
  if (own !== void 0 && own !== account)
    throw place.in("principal").fault(`must be of the cluster's account \`${own}\` for \`${type}\`, not of \`${account}\``);
}
function checkUsername(place, principal, username) {
  if (username === void 0) return;
  let reserved = RESERVED_USERNAMES.find((prefix) => username.startsWith(prefix));
  if (reserved !== void 0) throw place.fault(`must not begin with \`${reserved}\``);
  let session = username.indexOf("{{SessionName");
  if (!(session < 0)) {
    if (!principal.includes(":role/")) throw place.fault("cannot have a session name: users have no sessions");
    if (!username.slice(0, session).includes(":"))
      throw place.fault("must have a colon before `{{SessionName}}`, as in `admin:{{SessionName}}`");
  }
}
function refuseTwins2(place, entries) {
  place.each(entries, (item, { principal }) => {
    let first = entries.findIndex((other) => other.principal === principal);
    if (first !== item.path.at(-1)) throw item.in("principal").fault(`has an entry already: \`entries[${first}]\``);
  });
}

// src/synth/parts/compact.ts
function compact(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
}
function filled(items) {
  return items === void 0 || items.length === 0 ? void 0 : items;
}

// src/synth/parts/prop-place.ts
var PropPlace = class _PropPlace {
  constructor(construct, path = []) {
    this.construct = construct;
    this.path = path;
  }
  construct;
  path;
  in(...path) {
    return new _PropPlace(this.construct, [...this.path, ...path]);
  }
  /** The error to throw; `reason` says what is wrong and what is allowed. */
  fault(reason) {
    return new PropError(this.construct, this.path, reason);
  }
  /** Throws unless the value is a whole number within the bounds. */
  integer(value, minimum, maximum, unit = "") {
    if (!(value === void 0 || Number.isInteger(value) && value >= minimum && value <= maximum))
      throw this.fault(`must be ${minimum}..${maximum}${unit === "" ? "" : ` ${unit}`}, not ${value}`);
  }
  /** Throws unless the value has the form; `expected` names the form. */
  text(value, form, expected) {
    if (value !== void 0 && !form.test(value)) throw this.fault(`must be ${expected}, not \`${value}\``);
  }
  /** Throws unless the value is one of the choices: TypeScript says so at once, a YAML spec or a cast does not. */
  choice(value, choices) {
    if (!(value === void 0 || choices.includes(value)))
      throw this.fault(`must be ${orList(choices)}, not \`${value}\``);
  }
  /** Runs a check on each item of a list, at the item's place. */
  each(items, check3) {
    items?.forEach((item, index) => {
      check3(this.in(index), item);
    });
  }
};
function orList(choices) {
  let quoted3 = choices.map((choice) => `\`${choice}\``);
  return quoted3.length < 2 ? quoted3.join("") : `${quoted3.slice(0, -1).join(", ")} or ${quoted3.at(-1)}`;
}

// src/synth/constructs/access-entries.ts
var AccessEntries = class extends import_constructs.Construct {
  /** Where the file stands below the output folder. */
  path;
  constructor(scope, id, props) {
    super(scope, id);
    let place = new PropPlace(this.node.path), cluster = EksChart.clusterOf(this), name = props.clusterName ?? cluster.name, region = props.region ?? cluster.region;
    if (name === void 0) throw place.in("clusterName").fault("is needed where the app names no cluster");
    if (region === void 0) throw place.in("region").fault("is needed where the app's cluster names none");
    let file = props.name ?? id;
    if (place.in("name").text(file, /^[\w.-]+$/, "the name of a file, without `/`"), props.entries.length === 0) throw place.in("entries").fault("must be one entry at least");
    refuseTwins2(place.in("entries"), props.entries);
    let accessEntries = props.entries.map(
      (entry, index) => accessEntryOf(place.in("entries", index), entry, cluster)
    );
    this.path = `eksctl/${file}.yaml`;
    let config = {
      apiVersion: "eksctl.io/v1alpha5",
      kind: "ClusterConfig",
      // eksctl would read a missing version as its own default.
      metadata: compact({ name, region, version: cluster.version }),
      accessConfig: { accessEntries }
    }, app = import_cdk8s4.App.of(this);
    if (!(app instanceof EksApp))
      throw place.fault(
        "needs an `EksApp`: access entries are written beside the manifests, which an `App` of cdk8s cannot"
      );
    app.addFile(this.path, () => (0, import_yaml.stringify)(config, { lineWidth: 0 }));
  }
};

// src/synth/constructs/alb-ingress.ts
var import_constructs2 = require("constructs");

// src/data/weak-ssl-policies.ts
var WEAK_SSL_POLICIES = [
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
], RECOMMENDED_SSL_POLICY = "ELBSecurityPolicy-TLS13-1-2-2021-06";

// src/data/load-balancer/attributes.ts
var BOOLEAN = { type: "boolean" }, TEXT = { type: "text" }, SECONDS_WEEK = { type: "integer", minimum: 1, maximum: 604800 }, SHARED = {
  "access_logs.s3.bucket": { value: TEXT },
  "access_logs.s3.enabled": { value: BOOLEAN, default: "false", needs: "access_logs.s3.bucket" },
  "access_logs.s3.prefix": { value: TEXT },
  "deletion_protection.enabled": { value: BOOLEAN, default: "false" },
  "ipv6.deny_all_igw_traffic": { value: BOOLEAN },
  "zonal_shift.config.enabled": { value: BOOLEAN, default: "false" }
}, ALB_ATTRIBUTES = {
  ...SHARED,
  "client_keep_alive.seconds": { value: { type: "integer", minimum: 60, maximum: 604800 }, default: "3600" },
  "connection_logs.s3.bucket": { value: TEXT },
  "connection_logs.s3.enabled": { value: BOOLEAN, default: "false", needs: "connection_logs.s3.bucket" },
  "connection_logs.s3.prefix": { value: TEXT },
  "health_check_logs.s3.bucket": { value: TEXT },
  "health_check_logs.s3.enabled": { value: BOOLEAN, default: "false", needs: "health_check_logs.s3.bucket" },
  "health_check_logs.s3.prefix": { value: TEXT },
  "idle_timeout.timeout_seconds": { value: { type: "integer", minimum: 1, maximum: 4e3 }, default: "60" },
  "load_balancing.cross_zone.enabled": { value: BOOLEAN, default: "true", fixed: !0 },
  "routing.http.desync_mitigation_mode": {
    value: { type: "choice", values: ["monitor", "defensive", "strictest"] },
    default: "defensive"
  },
  "routing.http.drop_invalid_header_fields.enabled": { value: BOOLEAN, default: "false" },
  "routing.http.preserve_host_header.enabled": { value: BOOLEAN, default: "false" },
  "routing.http.x_amzn_tls_version_and_cipher_suite.enabled": { value: BOOLEAN, default: "false" },
  "routing.http.xff_client_port.enabled": { value: BOOLEAN, default: "false" },
  "routing.http.xff_header_processing.mode": {
    value: { type: "choice", values: ["append", "preserve", "remove"] },
    default: "append"
  },
  "routing.http2.enabled": { value: BOOLEAN, default: "true" },
  "waf.fail_open.enabled": { value: BOOLEAN, default: "false" }
}, NLB_ATTRIBUTES = {
  ...SHARED,
  "dns_record.client_routing_policy": {
    value: {
      type: "choice",
      values: ["availability_zone_affinity", "partial_availability_zone_affinity", "any_availability_zone"]
    },
    default: "any_availability_zone"
  },
  "load_balancing.cross_zone.enabled": { value: BOOLEAN, default: "false" },
  "secondary_ips.auto_assigned.per_subnet": { value: { type: "integer", minimum: 0, maximum: 7 }, default: "0" }
}, COUNT = { type: "integer", minimum: 1, also: ["off"] }, PERCENTAGE = { type: "integer", minimum: 1, maximum: 100, also: ["off"] }, SHARED_TARGET_GROUP = {
  "deregistration_delay.timeout_seconds": { value: { type: "integer", minimum: 0, maximum: 3600 }, default: "300" },
  "load_balancing.cross_zone.enabled": {
    value: { type: "choice", values: ["true", "false", "use_load_balancer_configuration"] },
    default: "use_load_balancer_configuration"
  },
  "stickiness.enabled": { value: BOOLEAN, default: "false" },
  "target_group_health.dns_failover.minimum_healthy_targets.count": { value: COUNT, default: "1" },
  "target_group_health.dns_failover.minimum_healthy_targets.percentage": { value: PERCENTAGE, default: "off" },
  "target_group_health.unhealthy_state_routing.minimum_healthy_targets.count": {
    value: { type: "integer", minimum: 1 },
    default: "1"
  },
  "target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage": {
    value: PERCENTAGE,
    default: "off"
  }
}, ALB_TARGET_GROUP_ATTRIBUTES = {
  ...SHARED_TARGET_GROUP,
  "load_balancing.algorithm.anomaly_mitigation": {
    value: { type: "choice", values: ["on", "off"] },
    default: "off",
    requires: { attribute: "load_balancing.algorithm.type", value: "weighted_random" }
  },
  "load_balancing.algorithm.type": {
    value: { type: "choice", values: ["round_robin", "least_outstanding_requests", "weighted_random"] },
    default: "round_robin"
  },
  "slow_start.duration_seconds": {
    value: { type: "integer", minimum: 30, maximum: 900, also: ["0"] },
    default: "0"
  },
  "stickiness.app_cookie.cookie_name": {
    value: { type: "text", notStartingWith: ["AWSALB", "AWSALBAPP", "AWSALBTG"] },
    requires: { attribute: "stickiness.type", value: "app_cookie" }
  },
  "stickiness.app_cookie.duration_seconds": { value: SECONDS_WEEK, default: "86400" },
  "stickiness.lb_cookie.duration_seconds": { value: SECONDS_WEEK, default: "86400" },
  "stickiness.type": { value: { type: "choice", values: ["lb_cookie", "app_cookie"] } }
}, NLB_TARGET_GROUP_ATTRIBUTES = {
  ...SHARED_TARGET_GROUP,
  "deregistration_delay.connection_termination.enabled": { value: BOOLEAN },
  "preserve_client_ip.enabled": { value: BOOLEAN },
  "proxy_protocol_v2.enabled": { value: BOOLEAN, default: "false" },
  "stickiness.type": { value: { type: "choice", values: ["source_ip"] } },
  "target_health_state.unhealthy.connection_termination.enabled": { value: BOOLEAN, default: "true" },
  "target_health_state.unhealthy.draining_interval_seconds": {
    value: { type: "integer", minimum: 0, maximum: 36e4 },
    default: "0",
    requires: { attribute: "target_health_state.unhealthy.connection_termination.enabled", value: "false" }
  }
}, ALB_LISTENER_ATTRIBUTES = {
  "routing.http.request.x_amzn_mtls_clientcert.header_name": { value: TEXT },
  "routing.http.request.x_amzn_mtls_clientcert_issuer.header_name": { value: TEXT },
  "routing.http.request.x_amzn_mtls_clientcert_leaf.header_name": { value: TEXT },
  "routing.http.request.x_amzn_mtls_clientcert_serial_number.header_name": { value: TEXT },
  "routing.http.request.x_amzn_mtls_clientcert_subject.header_name": { value: TEXT },
  "routing.http.request.x_amzn_mtls_clientcert_validity.header_name": { value: TEXT },
  "routing.http.request.x_amzn_tls_cipher_suite.header_name": { value: TEXT },
  "routing.http.request.x_amzn_tls_version.header_name": { value: TEXT },
  "routing.http.response.access_control_allow_credentials.header_value": { value: TEXT },
  "routing.http.response.access_control_allow_headers.header_value": { value: TEXT },
  "routing.http.response.access_control_allow_methods.header_value": { value: TEXT },
  "routing.http.response.access_control_allow_origin.header_value": { value: TEXT },
  "routing.http.response.access_control_expose_headers.header_value": { value: TEXT },
  "routing.http.response.access_control_max_age.header_value": { value: TEXT },
  "routing.http.response.content_security_policy.header_value": { value: TEXT },
  "routing.http.response.server.enabled": { value: BOOLEAN },
  "routing.http.response.strict_transport_security.header_value": { value: TEXT },
  "routing.http.response.x_content_type_options.header_value": { value: TEXT },
  "routing.http.response.x_frame_options.header_value": { value: TEXT }
}, NLB_LISTENER_ATTRIBUTES = {
  "tcp.idle_timeout.seconds": { value: { type: "integer", minimum: 60, maximum: 6e3 }, default: "350" }
}, ATTRIBUTE_CATALOGUES = {
  "ALB load balancer": ALB_ATTRIBUTES,
  "NLB load balancer": NLB_ATTRIBUTES,
  "ALB target group": ALB_TARGET_GROUP_ATTRIBUTES,
  "NLB target group": NLB_TARGET_GROUP_ATTRIBUTES,
  "ALB listener": ALB_LISTENER_ATTRIBUTES,
  "NLB listener": NLB_LISTENER_ATTRIBUTES
};

// src/data/load-balancer/attribute-map.ts
function parseMap(text4) {
  let map = /* @__PURE__ */ new Map();
  for (let item of splitItems(text4)) {
    let [key = "", ...rest] = item.split("=");
    if (key.trim() === "" || rest.length === 0) return;
    map.set(key.trim(), rest.join("=").trim());
  }
  return map;
}
function splitItems(text4) {
  let items = [], item = "";
  for (let index = 0; index < text4.length; index++) {
    let character = text4[index] ?? "";
    character === "\\" ? item += text4[++index] ?? "" : character === "," ? (items.push(item), item = "") : item += character;
  }
  return item === "" && items.length === 0 ? [] : [...items, item];
}
function attributeFault(catalogue, name, value) {
  let row2 = attributeRow(catalogue, name);
  return row2 === void 0 ? `is no attribute of an ${catalogue}; there are ${attributeNames(catalogue)}` : row2.fixed && value !== row2.default ? `is always \`${row2.default}\`` : valueFault(row2.value, value, name.includes("seconds") ? " seconds" : "");
}
function attributesFault(catalogue, map) {
  for (let [name, value] of map) {
    let fault = attributeFault(catalogue, name, value);
    if (fault !== void 0) return `\`${name}\` ${fault}`;
    let row2 = attributeRow(catalogue, name);
    if (row2?.needs !== void 0 && value === "true" && (map.get(row2.needs) ?? "") === "")
      return `\`${name}=true\` needs \`${row2.needs}\``;
    let { attribute, value: wanted } = row2?.requires ?? {};
    if (attribute !== void 0 && wanted !== void 0 && map.get(attribute) !== wanted && value !== row2?.default)
      return `\`${name}\` needs \`${attribute}=${wanted}\``;
  }
}
function attributeRow(catalogue, name) {
  let rows = ATTRIBUTE_CATALOGUES[catalogue];
  return Object.hasOwn(rows, name) ? rows[name] : void 0;
}
function attributeNames(catalogue) {
  return Object.keys(ATTRIBUTE_CATALOGUES[catalogue]).map((name) => `\`${name}\``).join(", ");
}
function valueFault(form, value, unit) {
  if (form.type === "boolean")
    return value === "true" || value === "false" ? void 0 : `must be \`true\` or \`false\`, not \`${value}\``;
  if (form.type === "choice")
    return form.values.includes(value) ? void 0 : `must be one of \`${form.values.join("`, `")}\`, not \`${value}\``;
  if (form.type === "integer") return integerFault(form, value, unit);
  let begun = form.notStartingWith?.find((prefix) => value.startsWith(prefix));
  return begun === void 0 ? void 0 : `must not begin with \`${begun}\``;
}
function integerFault(form, value, unit) {
  if (form.also?.includes(value) || /^\d+$/.test(value) && Number(value) >= form.minimum && Number(value) <= (form.maximum ?? Number.MAX_SAFE_INTEGER)) return;
  let bounds = form.maximum === void 0 ? `${form.minimum} or more` : `${form.minimum}..${form.maximum}`, others = (form.also ?? []).map((other) => `\`${other}\``);
  return `must be ${[`${bounds}${unit}`, ...others].join(" or ")}, not \`${value}\``;
}

// src/data/load-balancer/forms.ts
var ADDRESS_V4 = /(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}/, ADDRESS_V6 = /(?=[0-9a-fA-F.]*:)(?:[0-9a-fA-F]{0,4}:){2,7}[0-9a-fA-F]{0,4}/, ARN = "arn:aws[a-z-]*", CODES = /^\d{1,3}(?:-\d{1,3})?(?:,\d{1,3}(?:-\d{1,3})?)*$/, FORM_TABLE = {
  // ELB takes codes of gRPC, 0..99, as well as those of HTTP: which of them depends on the protocol version of the backend.
  "ALB success codes": {
    pattern: CODES,
    expected: "status codes such as `200`, `200,302` or `200-399`",
    bounds: [0, 499]
  },
  "NLB success codes": { pattern: CODES, expected: "status codes such as `200` or `200-399`", bounds: [200, 599] },
  CIDR: {
    pattern: new RegExp(
      `^(?:${ADDRESS_V4.source}/(?:3[0-2]|[12]?\\d)|${ADDRESS_V6.source}/(?:12[0-8]|1[01]\\d|[1-9]?\\d))$`
    ),
    expected: "a CIDR such as `10.0.0.0/8` or `2001:db8::/32`"
  },
  "Elastic IP allocation": { pattern: /^eipalloc-[0-9a-f]+$/, expected: "the id of an Elastic IP, `eipalloc-...`" },
  "IPAM pool": { pattern: /^ipam-pool-[a-zA-Z0-9]+$/, expected: "the id of an IPAM pool, `ipam-pool-...`" },
  "IPv4 address": { pattern: new RegExp(`^${ADDRESS_V4.source}$`), expected: "an IPv4 address" },
  "IPv6 address": { pattern: new RegExp(`^${ADDRESS_V6.source}$`), expected: "an IPv6 address" },
  "certificate ARN": {
    pattern: new RegExp(`^${ARN}:(?:acm:[a-z0-9-]+:\\d{12}:certificate/[\\w-]+|iam::\\d{12}:server-certificate/.+)$`),
    expected: "the ARN of a certificate in ACM or IAM"
  },
  "customer-owned pool": {
    pattern: /^ipv4pool-coip-[a-zA-Z0-9]+$/,
    expected: "a customer-owned pool, `ipv4pool-coip-...`"
  },
  "group name": {
    pattern: /^(?=.{1,63}$)(?:[a-z0-9][-a-z0-9.]*)?[a-z0-9]$/,
    expected: "lower-case letters, digits, `-` and `.`, at most 63, with a letter or digit at both ends"
  },
  "health check port": {
    pattern: /^(?:traffic-port|\d{1,5}|(?=[a-z0-9-]*[a-z])[a-z0-9]([-a-z0-9]*[a-z0-9])?)$/,
    expected: "a port, the name of a Service port or `traffic-port`"
  },
  "host and port": {
    pattern: /^[^\s:]+:\d{1,5}$|^\[[0-9a-fA-F:]+\]:\d{1,5}$/,
    expected: "host and port, such as `0.0.0.0:80`"
  },
  "load balancer name": {
    pattern: /^(?!internal-)(?!-)[A-Za-z0-9-]{1,32}(?<!-)$/,
    expected: "at most 32 letters, digits and inner hyphens, not beginning with `internal-`"
  },
  path: { pattern: /^\/.{0,1023}$/, expected: "a path of at most 1024 characters that begins with `/`" },
  port: { pattern: /^\d{1,5}$/, expected: "a port number", bounds: [1, 65535] },
  "port or port name": {
    pattern: /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
    expected: "a port of the Service by number or name"
  },
  "prefix list": { pattern: /^pl-[0-9a-f]+$/, expected: "the id of a prefix list, `pl-...`" },
  "private authority ARN": {
    pattern: new RegExp(`^${ARN}:acm-pca:[a-z0-9-]+:\\d{12}:certificate-authority/[\\w-]+$`),
    expected: "the ARN of a private certificate authority"
  },
  "security group": {
    pattern: /^(?:sg-[0-9a-f]+|(?!sg-).+)$/,
    expected: "a security group by id, `sg-...`, or `Name` tag"
  },
  "security group id": { pattern: /^sg-[0-9a-f]+$/, expected: "the id of a security group, `sg-...`" },
  "source NAT prefix": {
    pattern: /^(?:auto_assigned|[0-9a-fA-F:]+\/80)$/,
    expected: "an IPv6 prefix of `/80` or `auto_assigned`"
  },
  subnet: { pattern: /^(?:subnet-[0-9a-f]+|(?!subnet-).+)$/, expected: "a subnet by id, `subnet-...`, or `Name` tag" },
  "web ACL ARN": {
    pattern: new RegExp(`^(?:none|${ARN}:wafv2:[a-z0-9-]+:\\d{12}:regional/webacl/[\\w-]+/[\\w-]+)$`),
    expected: "the ARN of a regional web ACL, or `none`"
  },
  "web ACL name": { pattern: /^[\w-]{1,128}$/, expected: "at most 128 letters, digits, `_` and `-`" }
}, TEXT_FORMS = FORM_TABLE;
function formFault(text4, form) {
  let { pattern, expected, bounds } = TEXT_FORMS[form];
  if (!pattern.test(text4)) return `must be ${expected}, not \`${text4}\``;
  if (bounds === void 0) return;
  let outside = (text4.match(/\d+/g) ?? []).find((digits) => Number(digits) < bounds[0] || Number(digits) > bounds[1]);
  return outside === void 0 ? void 0 : `must lie within ${bounds[0]}..${bounds[1]}, not \`${outside}\``;
}

// src/data/load-balancer/json-fault.ts
function jsonTextFault(text4, shape) {
  let value;
  try {
    value = JSON.parse(text4);
  } catch (error) {
    return `must be JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
  return jsonFault(value, shape, "");
}
function jsonFault(value, shape, at) {
  let where = at === "" ? "" : `\`${at}\` `;
  if (shape.json !== "anything")
    return shape.json === "boolean" ? typeof value == "boolean" ? void 0 : `${where}must be true or false` : shape.json === "integer" ? Number.isInteger(value) && Number(value) >= shape.minimum && Number(value) <= shape.maximum ? void 0 : `${where}must be a number, ${shape.minimum}..${shape.maximum}, not ${JSON.stringify(value)}` : shape.json === "text" ? textFault(value, shape, where) : shape.json === "list" ? listFault(value, shape, at, where) : typeof value != "object" || value === null || Array.isArray(value) ? `${where}must be an object` : shape.json === "map" ? mapFault(value, shape, at, where) : objectFault(value, shape, at, where);
}
function textFault(value, shape, where) {
  return typeof value != "string" ? `${where}must be a text, not ${JSON.stringify(value)}` : shape.values !== void 0 && !shape.values.includes(value) ? `${where}must be one of \`${shape.values.join("`, `")}\`, not \`${value}\`` : shape.pattern !== void 0 && !shape.pattern.test(value) ? `${where}must be ${shape.expected}, not \`${value}\`` : shape.maxLength !== void 0 && value.length > shape.maxLength ? `${where}must have at most ${shape.maxLength} characters, not ${value.length}` : void 0;
}
function listFault(value, shape, at, where) {
  return Array.isArray(value) ? value.length < (shape.minItems ?? 0) ? `${where}must have at least ${shape.minItems} item` : shape.maxItems !== void 0 && value.length > shape.maxItems ? `${where}must have at most ${shape.maxItems} items, not ${value.length}` : firstFault(value.map((item, index) => () => jsonFault(item, shape.item, `${at}[${index}]`))) : `${where}must be a list`;
}
function mapFault(value, shape, at, where) {
  let entries = Object.entries(value);
  return shape.maxItems !== void 0 && entries.length > shape.maxItems ? `${where}must have at most ${shape.maxItems} entries, not ${entries.length}` : firstFault(
    entries.map(
      ([key, item]) => () => jsonFault(item, shape.value, below(at, key))
    )
  );
}
function objectFault(value, shape, at, where) {
  let names = Object.keys(shape.fields), found = /* @__PURE__ */ new Map();
  for (let [key, item] of Object.entries(value)) {
    let name = names.find((each) => each.toLowerCase() === key.toLowerCase());
    if (name === void 0) return `${where}has an unknown key \`${key}\`; known are ${quoted(names)}`;
    found.set(name, item);
  }
  let missing = shape.required?.find((name) => !found.has(name));
  if (missing !== void 0) return `${where}needs \`${missing}\``;
  let chosen = shape.oneOf?.filter((name) => found.has(name)) ?? [];
  return shape.oneOf !== void 0 && chosen.length !== 1 ? `${where}needs exactly one of ${quoted(shape.oneOf)}` : firstFault(
    [...found].map(
      ([name, item]) => () => jsonFault(item, shape.fields[name] ?? { json: "anything" }, below(at, name))
    )
  ) ?? companionFault(found, shape, where);
}
function companionFault(found, shape, where) {
  if (shape.companion === void 0) return;
  let { field, of } = shape.companion, choice = String(found.get(field)), wanted = [of[choice] ?? []].flat();
  if (!(wanted.length === 0 || wanted.some((name) => found.has(name))))
    return `${where}with \`${field}: ${choice}\` needs ${quoted(wanted)}`;
}
function firstFault(checks) {
  for (let check3 of checks) {
    let fault = check3();
    if (fault !== void 0) return fault;
  }
}
function below(at, key) {
  return at === "" ? key : `${at}.${key}`;
}
function quoted(names) {
  return names.map((name) => `\`${name}\``).join(", ");
}

// src/data/load-balancer/json-shape.ts
var TEXT2 = { json: "text" }, BOOLEAN2 = { json: "boolean" }, DURATION = { json: "integer", minimum: 1, maximum: 604800 }, WEIGHT = { json: "integer", minimum: 0, maximum: 999 }, text = (maxLength) => ({ json: "text", maxLength }), oneOf = (...values) => ({ json: "text", values }), list = (item, minItems = 1, maxItems) => ({
  json: "list",
  item,
  minItems,
  ...maxItems === void 0 ? {} : { maxItems }
}), ANYTHING = { json: "anything" }, PORT = { json: "integer", minimum: 1, maximum: 65535 }, LISTEN_PORTS = list({
  json: "object",
  fields: { HTTP: PORT, HTTPS: PORT },
  oneOf: ["HTTP", "HTTPS"]
}), MUTUAL_AUTHENTICATION = list({
  json: "object",
  fields: {
    port: PORT,
    mode: oneOf("off", "passthrough", "verify"),
    trustStore: TEXT2,
    ignoreClientCertificateExpiry: BOOLEAN2,
    advertiseTrustStoreCaNames: oneOf("on", "off")
  },
  required: ["port", "mode"],
  companion: { field: "mode", of: { verify: "trustStore" } }
}), EXTRA_PARAMS = { json: "map", value: TEXT2, maxItems: 10 }, COGNITO = {
  json: "object",
  fields: {
    userPoolARN: {
      json: "text",
      pattern: /^arn:aws[a-z-]*:cognito-idp:[a-z0-9-]+:\d{12}:userpool\/[\w-]+$/,
      expected: "the ARN of a user pool"
    },
    userPoolClientID: TEXT2,
    userPoolDomain: TEXT2,
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
    secretName: TEXT2,
    authenticationRequestExtraParams: EXTRA_PARAMS
  },
  required: ["issuer", "authorizationEndpoint", "tokenEndpoint", "userInfoEndpoint", "secretName"]
}, JWT = {
  json: "object",
  fields: {
    jwksEndpoint: HTTPS_URL,
    issuer: text(256),
    additionalClaims: list(
      {
        json: "object",
        fields: {
          format: oneOf("single-string", "string-array", "space-separated-values"),
          name: TEXT2,
          values: list(text(256), 1, 10)
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
  fields: { serviceName: TEXT2, servicePort: ANYTHING, targetGroupARN: TEXT2, targetGroupName: TEXT2, weight: WEIGHT },
  oneOf: ["serviceName", "targetGroupARN", "targetGroupName"]
}, STICKINESS = { json: "object", fields: { enabled: BOOLEAN2, durationSeconds: DURATION } }, ALB_ACTION = {
  json: "object",
  fields: {
    type: oneOf("forward", "redirect", "fixed-response"),
    targetGroupARN: TEXT2,
    targetGroupName: TEXT2,
    forwardConfig: {
      json: "object",
      fields: { targetGroups: list(TARGET, 1, 5), targetGroupStickinessConfig: STICKINESS },
      required: ["targetGroups"]
    },
    redirectConfig: {
      json: "object",
      fields: {
        statusCode: oneOf("HTTP_301", "HTTP_302"),
        host: text(128),
        path: text(128),
        port: TEXT2,
        protocol: oneOf("HTTP", "HTTPS", "#{protocol}"),
        query: text(128)
      },
      required: ["statusCode"]
    },
    fixedResponseConfig: {
      json: "object",
      fields: {
        statusCode: { json: "text", pattern: /^[245]\d\d$/, expected: 'a text such as `"503"`: 2xx, 4xx or 5xx' },
        contentType: oneOf("text/plain", "text/css", "text/html", "application/javascript", "application/json"),
        messageBody: text(1024)
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
        targetGroups: list(
          {
            json: "object",
            fields: {
              serviceName: TEXT2,
              servicePort: ANYTHING,
              targetGroupARN: TEXT2,
              weight: WEIGHT,
              decrypt: BOOLEAN2
            },
            oneOf: ["serviceName", "targetGroupARN"]
          },
          0,
          4
        ),
        targetGroupStickinessConfig: { json: "object", fields: { enabled: BOOLEAN2 } }
      }
    }
  },
  required: ["type", "forwardConfig"]
}, PATTERNS = { values: list(text(128)), regexValues: list(text(128)) }, patterns = (more = {}) => ({
  json: "object",
  fields: { ...PATTERNS, ...more },
  required: Object.keys(more),
  oneOf: ["values", "regexValues"]
}), CONDITIONS = list({
  json: "object",
  fields: {
    field: oneOf("host-header", "path-pattern", "http-header", "http-request-method", "query-string", "source-ip"),
    hostHeaderConfig: patterns(),
    pathPatternConfig: patterns(),
    httpHeaderConfig: patterns({ httpHeaderName: text(40) }),
    httpRequestMethodConfig: { json: "object", fields: { values: list(text(40)) }, required: ["values"] },
    queryStringConfig: {
      json: "object",
      fields: { values: list({ json: "object", fields: { key: text(128), value: text(128) }, required: ["value"] }) },
      required: ["values"]
    },
    sourceIPConfig: { json: "object", fields: { values: list(TEXT2) }, required: ["values"] }
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
    rewrites: list({
      json: "object",
      fields: { regex: text(1024), replace: text(1024) },
      required: ["regex", "replace"]
    })
  },
  required: ["rewrites"]
}, TRANSFORMS = list({
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
], SSL_POLICIES = [...STRONG_SSL_POLICIES, ...WEAK_SSL_POLICIES];

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
}, LOAD_BALANCER_ANNOTATIONS = TABLE, ROWS = new Map(Object.entries(LOAD_BALANCER_ANNOTATIONS)), OPEN = [...ROWS.keys()].filter((key) => key.endsWith("*")).map((key) => key.slice(0, -1)), SUFFIX_FORMS = {
  "action name": /^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?$/,
  "Service name": /^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?$/,
  "Service name and port": /^[a-z](?:[-a-z0-9]*[a-z0-9])?\.[a-z0-9-]+$/,
  "listener of an ALB": /^HTTPS?-[1-9]\d{0,4}$/,
  "listener of an NLB": /^(?:TCP|UDP|TLS|TCP_UDP|QUIC|TCP_QUIC)-[1-9]\d{0,4}$/,
  port: /^[1-9]\d{0,4}$/
};
function annotationRow(key) {
  let row2 = ROWS.get(key);
  if (row2 !== void 0 && !key.endsWith("*")) return row2;
  let stem = OPEN.find((each) => key.startsWith(each)), open = stem === void 0 ? void 0 : ROWS.get(`${stem}*`);
  if (!(stem === void 0 || open?.suffix === void 0))
    return SUFFIX_FORMS[open.suffix].test(key.slice(stem.length)) ? open : void 0;
}
function isLoadBalancerKey(key) {
  return /^(?:alb\.ingress\.kubernetes\.io\/|service\.beta\.kubernetes\.io\/(?:aws-load-balancer-|actions\.)|elbv2\.k8s\.aws\/)/.test(
    key
  );
}

// src/data/check-annotation.ts
var BOOLEANS = /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/;
function checkAnnotation(key, value) {
  let row2 = annotationRow(key);
  if (row2 === void 0) return isLoadBalancerKey(key) ? "is no annotation that the controller reads" : void 0;
  let name = key.slice(key.indexOf("/") + 1);
  return name.length > 63 ? `has a name of ${name.length} characters after the slash, where 63 are allowed` : valueFault2(row2.value, value);
}
function valueFault2(form, value) {
  switch (form.type) {
    case "boolean":
      return BOOLEANS.test(value) ? void 0 : `must be \`true\` or \`false\`, not \`${value}\``;
    case "integer":
      return integerFault2(value, form.minimum, form.maximum);
    case "choice":
      return choiceFault(value, form.values, form.anyCase === !0);
    case "text":
      return form.form === void 0 ? void 0 : formFault(value, form.form);
    case "list":
      return listFault2(value, form.item, form.minItems ?? 0);
    case "map":
      return mapFault2(value, form.of);
    case "json":
      return jsonTextFault(value, form.shape);
  }
}
function integerFault2(value, minimum, maximum) {
  if (!/^[+-]?\d+$/.test(value)) return `must be a whole number in digits alone, not \`${value}\``;
  if (!(Number(value) >= (minimum ?? -1 / 0) && Number(value) <= (maximum ?? 1 / 0)))
    return maximum === void 0 ? `must be ${minimum} or more, not ${value}` : `must be ${minimum}..${maximum}, not ${value}`;
}
function choiceFault(value, values, anyCase) {
  return values.some((each) => each === value || anyCase && each.toLowerCase() === value.toLowerCase()) ? void 0 : `must be ${values.length > 1 ? "one of " : ""}\`${values.join("`, `")}\`, not \`${value}\``;
}
function parseList(value) {
  return value.split(",").map((item) => item.trim()).filter((item) => item !== "");
}
function listFault2(value, form, minItems) {
  let items = parseList(value);
  if (items.length < minItems) return `must have at least ${minItems} item`;
  if (form !== void 0)
    return items.map((item) => formFault(item, form)).find((fault) => fault !== void 0);
}
function mapFault2(value, of) {
  let map = parseMap(value);
  if (map === void 0) return "must be pairs such as `a=1,b=2`: a part has no key or no `=`";
  if (of in ATTRIBUTE_CATALOGUES) return attributesFault(of, map);
  for (let [key, item] of map) {
    let fault = pairFault(of, key, item);
    if (fault !== void 0) return fault;
  }
}
function pairFault(of, key, value) {
  if (of === "tags") return tagFault(key, value);
  if (of === "capacity")
    return key !== "CapacityUnits" ? `has a key \`${key}\`, where \`CapacityUnits\` alone is allowed` : integerFault2(value, 0, 2147483647);
  if (of === "ports") return formFault(key, "port") ?? formFault(value, "port");
}
function tagFault(key, value) {
  if (/^aws:/i.test(key)) return `has a tag \`${key}\`, and \`aws:\` is reserved`;
  if (key.length < 1 || key.length > 128) return `has a tag key of ${key.length} characters, where 1..128 are allowed`;
  if (value.length > 256) return `has a tag value of ${value.length} characters, where 256 are allowed`;
  let strange = [key, value].find((text4) => !/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u.test(text4));
  return strange === void 0 ? void 0 : `has \`${strange}\` in a tag, where letters, digits, blanks and \`_.:/=+-@\` are allowed`;
}

// src/synth/parts/labels.ts
var KEY = /^(?:(?=.{1,253}\/)[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?[A-Za-z0-9]([-\w.]{0,61}[A-Za-z0-9])?$/, VALUE = /^(?:[A-Za-z0-9](?:[-\w.]{0,61}[A-Za-z0-9])?)?$/;
function checkLabels(place, labels) {
  checkKeys(place, labels);
  for (let [key, value] of Object.entries(labels ?? {}))
    place.in(key).text(value, VALUE, "at most 63 letters, digits, `-`, `_` and `.`, a letter or digit at both ends");
}
function checkKeys(place, entries) {
  for (let key of Object.keys(entries ?? {}))
    if (!KEY.test(key))
      throw place.in(key).fault("is no key: at most 63 letters, digits, `-`, `_` and `.`, with a prefix such as `example.com/` or none");
}

// src/synth/parts/annotation-writer.ts
var AnnotationWriter = class {
  constructor(autoMode) {
    this.autoMode = autoMode;
  }
  autoMode;
  written = /* @__PURE__ */ new Map();
  set(place, key, value) {
    value !== void 0 && this.write(place, key, String(value));
  }
  list(place, key, items) {
    if (items !== void 0) {
      if (items.length === 0) throw place.fault("must not be empty; leave it out instead");
      items.forEach((item, index) => {
        let at = place.in(index);
        if (String(item).includes(",")) throw at.fault(`must not contain a comma: \`${item}\``);
        let fault = checkAnnotation(key, String(item));
        if (fault !== void 0) throw at.fault(fault);
        if (items.indexOf(item) < index) throw at.fault(`says \`${item}\` twice`);
      }), this.write(place, key, items.join(","));
    }
  }
  map(place, key, entries) {
    if (!(entries === void 0 || Object.keys(entries).length === 0)) {
      for (let [name, value] of Object.entries(entries)) {
        let fault = checkAnnotation(key, pair(name, value));
        if (fault !== void 0) throw place.in(name).fault(fault);
      }
      this.write(
        place,
        key,
        Object.entries(entries).map(([name, value]) => pair(name, value)).join(",")
      );
    }
  }
  /** Attributes: those that no field gives are left to AWS. */
  attributes(place, key, of, fields) {
    let given2 = /* @__PURE__ */ new Map();
    for (let { name, value, place: at } of fields) {
      if (value === void 0) continue;
      if (given2.has(name)) throw at.fault(`is set twice: a field of its own says \`${given2.get(name)}\``);
      let fault2 = attributeFault(of, name, String(value));
      if (fault2 !== void 0) throw at.fault(fault2);
      given2.set(name, String(value));
    }
    if (given2.size === 0) return;
    let fault = attributesFault(of, given2);
    if (fault !== void 0) throw place.fault(fault);
    this.write(place, key, [...given2].map(([name, value]) => pair(name, value)).join(","));
  }
  json(place, key, value) {
    value !== void 0 && this.write(place, key, JSON.stringify(value));
  }
  /** Annotations that the user writes: known keys are checked, and none may contradict a field. */
  further(place, annotations) {
    checkKeys(place, annotations);
    for (let [key, value] of Object.entries(annotations ?? {})) {
      let at = place.in(key);
      if (this.written.has(key)) throw at.fault(`is written from a field of its own, as \`${this.written.get(key)}\``);
      let row2 = annotationRow(key), { by, value: old = value } = row2?.deprecated ?? {};
      if (by !== void 0 && old === value) throw at.fault(`is deprecated; use \`${by}\``);
      if (row2?.written) throw at.fault("is written by the controller");
      isLoadBalancerKey(key) || row2 !== void 0 ? this.write(at, key, value) : this.written.set(key, value);
    }
  }
  has(key) {
    return this.written.has(key);
  }
  result() {
    return Object.fromEntries(this.written);
  }
  write(place, key, value) {
    let row2 = annotationRow(key);
    if (this.autoMode && row2?.autoMode === "unsupported") {
      let instead = row2.autoModeInstead === void 0 ? "" : `; use ${row2.autoModeInstead}`;
      throw place.fault(`is not supported by EKS Auto Mode (\`${key}\`)${instead}`);
    }
    let fault = checkAnnotation(key, value);
    if (fault !== void 0) throw place.fault(fault);
    this.written.set(key, value);
  }
};
function pair(name, value) {
  return `${name}=${String(value).replace(/[\\,]/g, "\\$&")}`;
}
function attributeFields(place, attributes2) {
  return Object.entries(attributes2 ?? {}).map(([name, value]) => ({ name, value, place: place.in(name) }));
}

// src/synth/parts/alb.ts
var ALB = "alb.ingress.kubernetes.io/";
function listenersOf({ listenPorts, certificates }) {
  if (listenPorts !== void 0) return listenPorts;
  let http = { protocol: "HTTP", port: 80 };
  return certificates === void 0 ? [http] : [http, { protocol: "HTTPS", port: 443 }];
}
function redirectPort(options) {
  let listeners = listenersOf(options), https = listeners.filter(({ protocol }) => protocol === "HTTPS"), both2 = https.length > 0 && https.length < listeners.length;
  return typeof options.sslRedirect == "number" ? options.sslRedirect : options.sslRedirect ?? both2 ? https[0]?.port : void 0;
}
function writeAlb(writer, options, place) {
  writer.set(place.in("name"), `${ALB}load-balancer-name`, options.name), writer.set(place.in("scheme"), `${ALB}scheme`, options.scheme ?? "internal"), writer.set(place.in("group", "name"), `${ALB}group.name`, options.group?.name), writer.set(place.in("group", "order"), `${ALB}group.order`, options.group?.order), writer.set(place.in("ipAddressType"), `${ALB}ip-address-type`, options.ipAddressType), writer.list(place.in("subnets"), `${ALB}subnets`, options.subnets), writer.map(place.in("tags"), `${ALB}tags`, options.tags), writer.set(place.in("customerOwnedIpv4Pool"), `${ALB}customer-owned-ipv4-pool`, options.customerOwnedIpv4Pool), writer.set(place.in("ipamPool"), `${ALB}ipam-ipv4-pool-id`, options.ipamPool);
  let capacity = options.minimumCapacity === void 0 ? void 0 : { CapacityUnits: options.minimumCapacity };
  writer.map(place.in("minimumCapacity"), `${ALB}minimum-load-balancer-capacity`, capacity), writer.set(place.in("waf", "arn"), `${ALB}wafv2-acl-arn`, options.waf?.arn), writer.set(place.in("waf", "name"), `${ALB}wafv2-acl-name`, options.waf?.name), writer.set(place.in("shield"), `${ALB}shield-advanced-protection`, options.shield), writeSecurity(writer, options, place), writeAttributes(writer, options, place);
}
function writeSecurity(writer, options, place) {
  writer.list(place.in("securityGroups"), `${ALB}security-groups`, options.securityGroups);
  let manage = options.manageBackendSecurityGroupRules ?? (options.securityGroups === void 0 ? void 0 : !0);
  writer.set(place.in("manageBackendSecurityGroupRules"), `${ALB}manage-backend-security-group-rules`, manage), writer.list(place.in("inboundCidrs"), `${ALB}inbound-cidrs`, options.inboundCidrs), writer.list(place.in("prefixLists"), `${ALB}security-group-prefix-lists`, options.prefixLists);
}
function writeAttributes(writer, options, place) {
  let raw = options.attributes ?? {}, dropInvalid = "routing.http.drop_invalid_header_fields.enabled";
  writer.attributes(place, `${ALB}load-balancer-attributes`, "ALB load balancer", [
    ...logFields("access_logs", options.accessLogs, place.in("accessLogs")),
    ...logFields("connection_logs", options.connectionLogs, place.in("connectionLogs")),
    { name: "deletion_protection.enabled", value: options.deletionProtection, place: place.in("deletionProtection") },
    { name: "idle_timeout.timeout_seconds", value: options.idleTimeout, place: place.in("idleTimeout") },
    {
      name: "routing.http.desync_mitigation_mode",
      value: options.desyncMitigation,
      place: place.in("desyncMitigation")
    },
    {
      name: dropInvalid,
      // Headers that servers read in different ways smuggle requests past the rules.
      value: options.dropInvalidHeaders ?? (dropInvalid in raw ? void 0 : !0),
      place: place.in("dropInvalidHeaders")
    },
    ...attributeFields(place.in("attributes"), raw)
  ]);
}
function logFields(stem, logs, place) {
  return [
    { name: `${stem}.s3.enabled`, value: logs && !0, place },
    { name: `${stem}.s3.bucket`, value: logs?.bucket, place: place.in("bucket") },
    { name: `${stem}.s3.prefix`, value: logs?.prefix, place: place.in("prefix") }
  ];
}
function writeListeners(writer, options, place) {
  let listeners = listenersOf(options), https = listeners.some(({ protocol }) => protocol === "HTTPS"), ports2 = listeners.map(({ protocol, port }) => ({ [protocol]: port })), isDefault = ports2.length === 1 && ports2[0]?.HTTP === 80 && options.certificates === void 0;
  writer.json(place.in("listenPorts"), `${ALB}listen-ports`, isDefault ? void 0 : ports2), listeners.forEach(({ protocol, port, attributes: attributes2 }, index) => {
    let at = place.in("listenPorts", index, "attributes");
    writer.attributes(
      at,
      `${ALB}listener-attributes.${protocol}-${port}`,
      "ALB listener",
      attributeFields(at, attributes2)
    );
  }), writer.set(place.in("sslRedirect"), `${ALB}ssl-redirect`, redirectPort(options)), writer.list(place.in("certificates"), `${ALB}certificate-arn`, options.certificates);
  let policy2 = options.sslPolicy ?? (https ? RECOMMENDED_SSL_POLICY : void 0);
  writer.set(place.in("sslPolicy"), `${ALB}ssl-policy`, policy2), writer.json(place.in("mutualTls"), `${ALB}mutual-authentication`, options.mutualTls?.map(mutualTls));
}
function mutualTls({ port = 443, ...rest }) {
  return { port, ...rest };
}
function writeAlbTargets(writer, options, place) {
  let { healthCheck: check3, stickiness } = options, at = place.in("healthCheck");
  writer.set(place.in("targetType"), `${ALB}target-type`, options.targetType ?? "ip"), writer.map(place.in("targetNodeLabels"), `${ALB}target-node-labels`, options.targetNodeLabels), writer.set(place.in("backendProtocol"), `${ALB}backend-protocol`, options.backendProtocol), writer.set(place.in("backendProtocolVersion"), `${ALB}backend-protocol-version`, options.backendProtocolVersion), writer.set(place.in("multiClusterTargetGroup"), `${ALB}multi-cluster-target-group`, options.multiClusterTargetGroup), writer.set(at.in("protocol"), `${ALB}healthcheck-protocol`, check3?.protocol), writer.set(at.in("port"), `${ALB}healthcheck-port`, check3?.port), writer.set(at.in("path"), `${ALB}healthcheck-path`, check3?.path), writer.set(at.in("interval"), `${ALB}healthcheck-interval-seconds`, check3?.interval), writer.set(at.in("timeout"), `${ALB}healthcheck-timeout-seconds`, check3?.timeout), writer.set(at.in("healthyThreshold"), `${ALB}healthy-threshold-count`, check3?.healthyThreshold), writer.set(at.in("unhealthyThreshold"), `${ALB}unhealthy-threshold-count`, check3?.unhealthyThreshold), writer.set(at.in("successCodes"), `${ALB}success-codes`, check3?.successCodes), writer.attributes(place, `${ALB}target-group-attributes`, "ALB target group", [
    {
      name: "deregistration_delay.timeout_seconds",
      value: options.deregistrationDelay,
      place: place.in("deregistrationDelay")
    },
    { name: "slow_start.duration_seconds", value: options.slowStart, place: place.in("slowStart") },
    { name: "load_balancing.algorithm.type", value: options.algorithm, place: place.in("algorithm") },
    { name: "stickiness.enabled", value: stickiness === void 0 ? void 0 : !0, place: place.in("stickiness") },
    {
      name: "stickiness.type",
      value: stickiness === void 0 ? void 0 : "lb_cookie",
      place: place.in("stickiness")
    },
    { name: "stickiness.lb_cookie.duration_seconds", value: stickiness, place: place.in("stickiness") },
    ...attributeFields(place.in("targetGroupAttributes"), options.targetGroupAttributes)
  ]);
}

// src/synth/parts/alb-checks.ts
function checkAlb(options, hosts, place) {
  if (place.in("scheme").choice(options.scheme, ["internal", "internet-facing"]), place.in("targetType").choice(options.targetType, ["ip", "instance"]), options.group !== void 0 && options.scheme === void 0)
    throw place.in("scheme").fault("must be given in a group: its members have to say the same");
  place.in("sslPolicy").text(options.sslPolicy, /^ELBSecurityPolicy-/, "the name of a TLS policy, `ELBSecurityPolicy-...`"), checkListeners(options, place), checkHttps(options, hosts, place), checkSources(options, place), checkMutualTls(options, place), checkTargets(options, place);
}
function checkListeners(options, place) {
  let at = place.in("listenPorts"), listeners = listenersOf(options);
  if (listeners.length === 0) throw at.fault("must name at least one port");
  if (listeners.length > 50) throw at.fault(`names ${listeners.length} ports, where AWS allows 50`);
  at.each(listeners, (item, { port, protocol }) => {
    if (item.in("port").integer(port, 1, 65535), item.in("protocol").choice(protocol, ["HTTP", "HTTPS"]), listeners.findIndex((other) => other.port === port) !== item.path.at(-1))
      throw item.in("port").fault(`names port ${port} twice`);
  });
}
function checkHttps(options, hosts, place) {
  let ports2 = listenersOf(options).filter(({ protocol }) => protocol === "HTTPS").map(({ port }) => port), plain = listenersOf(options).length > ports2.length, { sslRedirect, certificates } = options;
  if (typeof sslRedirect == "number" && !ports2.includes(sslRedirect))
    throw place.in("sslRedirect").fault(`must be an HTTPS port of \`listenPorts\`, and ${sslRedirect} is none`);
  if (sslRedirect === !0 && ports2.length === 0) throw place.in("sslRedirect").fault("needs an HTTPS port");
  if (sslRedirect !== void 0 && sslRedirect !== !1 && !plain)
    throw place.in("sslRedirect").fault("has no effect without an HTTP port");
  if (ports2.length > 0) {
    if (certificates === void 0 && hosts.length === 0)
      throw place.in("certificates").fault("must be given: without a host in the rules no certificate can be found");
    return;
  }
  for (let field of ["certificates", "sslPolicy", "mutualTls", "auth", "jwt"])
    if (options[field] !== void 0) throw place.in(field).fault("needs an HTTPS port; HTTP passes it by");
  if (options.backendProtocolVersion === "GRPC")
    throw place.in("backendProtocolVersion").fault("`GRPC` needs an HTTPS port");
}
function checkSources(options, place) {
  let { securityGroups, inboundCidrs, prefixLists, ipAddressType = "ipv4", waf } = options, own = "has no effect beside `securityGroups`, whose rules are yours";
  if (securityGroups !== void 0 && inboundCidrs !== void 0) throw place.in("inboundCidrs").fault(own);
  if (securityGroups !== void 0 && prefixLists !== void 0) throw place.in("prefixLists").fault(own);
  if (options.manageBackendSecurityGroupRules !== void 0 && securityGroups === void 0)
    throw place.in("manageBackendSecurityGroupRules").fault("has no effect without `securityGroups`");
  if (place.in("inboundCidrs").each(inboundCidrs, (at, range) => {
    if (range.includes(":") && ipAddressType === "ipv4")
      throw at.fault(`is a range of IPv6, which needs \`ipAddressType: dualstack\`: \`${range}\``);
  }), waf !== void 0 && waf.arn === void 0 == (waf.name === void 0))
    throw place.in("waf").fault("must have exactly one of `arn` and `name`");
  if (options.subnets?.length === 1)
    throw place.in("subnets").fault("must name at least two subnets, in two availability zones");
}
function checkMutualTls({ mutualTls: mutualTls2, ...options }, place) {
  let https = listenersOf(options).filter(({ protocol }) => protocol === "HTTPS").map(({ port }) => port);
  place.in("mutualTls").each(mutualTls2, (at, { port = 443, mode, trustStore, ...rest }) => {
    if (at.in("mode").choice(mode, ["off", "passthrough", "verify"]), !https.includes(port))
      throw at.in("port").fault(`must be an HTTPS port (${orList(https.map(String))}), not ${port}`);
    if (mode === "verify" && trustStore === void 0)
      throw at.in("trustStore").fault("must be given with `mode: verify`");
    if (mode !== "verify") {
      for (let [field, value] of Object.entries({ trustStore, ...rest }))
        if (value !== void 0) throw at.in(field).fault("needs `mode: verify`");
    }
  });
}
function checkTargets(options, place) {
  let { targetNodeLabels, targetType, healthCheck, algorithm, slowStart, backendProtocolVersion } = options;
  if (targetNodeLabels !== void 0 && targetType !== "instance")
    throw place.in("targetNodeLabels").fault("needs `targetType: instance`: pods have no node labels");
  let { interval = 15, timeout = 5, successCodes, protocol } = healthCheck ?? {};
  if (timeout >= interval)
    throw place.in("healthCheck", "timeout").fault(`must be shorter than the interval of ${interval} seconds, and is ${timeout}`);
  if (algorithm !== void 0 && algorithm !== "round_robin" && slowStart)
    throw place.in("slowStart").fault("needs `algorithm: round_robin`");
  protocol !== void 0 && place.in("healthCheck", "protocol").choice(protocol, ["HTTP", "HTTPS"]);
  let [low, high] = backendProtocolVersion === "GRPC" ? [0, 99] : [200, 499], outside = (successCodes?.match(/\d+/g) ?? []).find((code) => Number(code) < low || Number(code) > high);
  if (outside !== void 0)
    throw place.in("healthCheck", "successCodes").fault(`must lie within ${low}..${high}, not \`${outside}\``);
}

// src/synth/parts/alb-frontend-nlb.ts
var NLB = "alb.ingress.kubernetes.io/frontend-nlb-";
function writeFrontendNlb(writer, options, place) {
  let { frontendNlb: nlb } = options;
  if (nlb === void 0) return;
  let at = place.in("frontendNlb"), check3 = nlb.healthCheck, health = at.in("healthCheck");
  checkFrontendNlb(options, at), writer.set(at, "alb.ingress.kubernetes.io/enable-frontend-nlb", !0), writer.set(at.in("scheme"), `${NLB}scheme`, nlb.scheme ?? "internal"), writer.list(at.in("subnets"), `${NLB}subnets`, nlb.subnets), writer.list(at.in("securityGroups"), `${NLB}security-groups`, nlb.securityGroups), writer.list(at.in("staticIps"), `${NLB}eip-allocations`, nlb.staticIps), writer.map(at.in("ports"), `${NLB}listener-port-mapping`, nlb.ports), writer.map(at.in("tags"), `${NLB}tags`, nlb.tags), writer.set(health.in("port"), `${NLB}healthcheck-port`, check3?.port), writer.set(health.in("protocol"), `${NLB}healthcheck-protocol`, check3?.protocol), writer.set(health.in("path"), `${NLB}healthcheck-path`, check3?.path), writer.set(health.in("interval"), `${NLB}healthcheck-interval-seconds`, check3?.interval), writer.set(health.in("timeout"), `${NLB}healthcheck-timeout-seconds`, check3?.timeout), writer.set(health.in("healthyThreshold"), `${NLB}healthcheck-healthy-threshold-count`, check3?.healthyThreshold), writer.set(health.in("unhealthyThreshold"), `${NLB}healthcheck-unhealthy-threshold-count`, check3?.unhealthyThreshold), writer.set(health.in("successCodes"), `${NLB}healthcheck-success-codes`, check3?.successCodes);
}
function checkFrontendNlb(options, place) {
  let { scheme = "internal", staticIps, subnets, ports: ports2 = {}, healthCheck } = options.frontendNlb ?? {};
  if (staticIps !== void 0 && scheme !== "internet-facing")
    throw place.in("staticIps").fault("needs `scheme: internet-facing`: Elastic IPs are public");
  if (staticIps !== void 0 && subnets !== void 0 && staticIps.length !== subnets.length)
    throw place.in("staticIps").fault(`must have one item for each of the ${subnets.length} subnets, not ${staticIps.length}`);
  if (typeof healthCheck?.port == "string" && !/^(?:traffic-port|\d+)$/.test(healthCheck.port))
    throw place.in("healthCheck", "port").fault(`must be a number or \`traffic-port\`, not \`${healthCheck.port}\``);
  let listening = listenersOf(options).map(({ port }) => port);
  for (let [from, to] of Object.entries(ports2))
    if (!listening.includes(to))
      throw place.in("ports", from).fault(`leads to port ${to}, and the load balancer listens on ${listening.join(", ")}`);
}

// src/synth/parts/alb-rule-annotations.ts
var ALB2 = "alb.ingress.kubernetes.io/";
function writeRules(writer, props, place) {
  for (let [name, action] of Object.entries(props.actions ?? {})) {
    let at = place.in("actions", name);
    writer.json(at, `${ALB2}actions.${name}`, actionJson(action, at));
  }
  for (let [name, conditions] of Object.entries(props.conditions ?? {})) {
    let at = place.in("conditions", name);
    if (conditions.length === 0) throw at.fault("must not be empty; leave it out instead");
    checkValueCount(name, conditions, props, at), writer.json(
      at,
      `${ALB2}conditions.${name}`,
      conditions.map((condition, index) => conditionJson(condition, props, at.in(index)))
    );
  }
  for (let [name, transforms] of Object.entries(props.transforms ?? {})) {
    let at = place.in("transforms", name);
    if (transforms.length === 0) throw at.fault("must not be empty; leave it out instead");
    writer.json(at, `${ALB2}transforms.${name}`, transforms.map(transformJson));
  }
  if (!props.regexPaths) return;
  if (!props.rules?.some(
    ({ paths }) => paths.some(({ pathType }) => pathType === "ImplementationSpecific")
  ))
    throw place.in("regexPaths").fault("has no effect without a path of `pathType: ImplementationSpecific`");
  writer.set(place.in("regexPaths"), `${ALB2}use-regex-path-match`, !0);
}
function actionJson(action, place) {
  if (action.type === "forward") return { type: "forward", forwardConfig: forwardJson(action, place) };
  if (action.type === "redirect") {
    let { host, path, port, protocol, query } = action;
    place.in("status").choice(String(action.status), ["301", "302"]), place.in("port").integer(port, 1, 65535);
    let elsewhere = { host, path, port: port === void 0 ? void 0 : String(port), protocol, query };
    if (Object.values(elsewhere).every((part) => part === void 0))
      throw place.fault("leads back to itself: give `host`, `path`, `port`, `protocol` or `query`");
    return { type: "redirect", redirectConfig: compact({ ...elsewhere, statusCode: `HTTP_${action.status}` }) };
  }
  if (place.in("type").choice(action.type, ["forward", "redirect", "fixed-response"]), !/^[245]\d\d$/.test(String(action.status)))
    throw place.in("status").fault(`must be 200..299 or 400..599, not ${action.status}`);
  let { contentType, body: messageBody, status } = action;
  return {
    type: "fixed-response",
    fixedResponseConfig: compact({ contentType, messageBody, statusCode: String(status) })
  };
}
function forwardJson({ targets, stickiness }, place) {
  if (place.in("stickiness").integer(stickiness, 1, 604800, "seconds"), targets.length < 1 || targets.length > 5)
    throw place.in("targets").fault(`must name 1..5 targets, not ${targets.length}`);
  let sticky = { enabled: !0, durationSeconds: stickiness };
  return compact({
    targetGroups: targets.map((target, index) => targetJson(target, targets.length, place.in("targets", index))),
    targetGroupStickinessConfig: stickiness === void 0 ? void 0 : sticky
  });
}
function targetJson(target, count, place) {
  let { service: service2, port, targetGroupArn, targetGroupName, weight } = target;
  if ([service2, targetGroupArn, targetGroupName].filter((each) => each !== void 0).length !== 1)
    throw place.fault("must have exactly one of `service`, `targetGroupArn` and `targetGroupName`");
  if (service2 === void 0 != (port === void 0))
    throw place.in("port").fault("must stand beside `service`, and only there");
  if (count > 1 && weight === void 0)
    throw place.in("weight").fault("must be given where there are several targets");
  place.in("weight").integer(weight, 0, 999);
  let ARN2 = /^arn:aws[a-z-]*:elasticloadbalancing:[a-z0-9-]+:\d{12}:targetgroup\/[\w-]{1,32}\/[0-9a-f]+$/;
  return place.in("targetGroupArn").text(targetGroupArn, ARN2, "the ARN of a target group"), compact({
    serviceName: service2,
    servicePort: port,
    targetGroupARN: targetGroupArn,
    targetGroupName,
    weight
  });
}
function conditionJson(condition, props, place) {
  let { field } = condition;
  switch (field) {
    case "host-header":
      if (condition.regexes !== void 0 && props.rules?.some(({ host }) => host !== void 0))
        throw place.in("regexes").fault("does not go together with the `host` of a rule");
      return { field, hostHeaderConfig: patternsJson(condition) };
    case "path-pattern":
      if (condition.regexes !== void 0 != (props.regexPaths === !0))
        throw place.fault("must have `regexes` with `regexPaths`, and `values` without");
      return { field, pathPatternConfig: patternsJson(condition) };
    case "http-header":
      return { field, httpHeaderConfig: { httpHeaderName: condition.header, ...patternsJson(condition) } };
    case "http-request-method":
      return { field, httpRequestMethodConfig: { values: condition.values } };
    case "query-string":
      return {
        field,
        queryStringConfig: { values: condition.values.map(({ key, value }) => compact({ key, value })) }
      };
    case "source-ip":
      return { field, sourceIPConfig: { values: condition.values } };
    default:
      throw place.in("field").fault(`\`${field}\` is no condition of an ALB`);
  }
}
function patternsJson({ values, regexes }) {
  return compact({ values, regexValues: regexes });
}
function checkValueCount(name, conditions, { rules = [] }, place) {
  let extra = conditions.reduce((sum, condition) => sum + countOf(condition), 0);
  for (let { host, paths } of rules)
    for (let { path = "/", pathType = "Prefix", backend } of paths) {
      if (("action" in backend ? backend.action : backend.service) !== name) continue;
      let total = extra + (host === void 0 ? 0 : 1) + (pathType === "Prefix" && path !== "/" ? 2 : 1);
      if (total > 5)
        throw place.fault(`makes a rule with ${total} values of host, path and conditions, where AWS allows 5`);
    }
}
function countOf(condition) {
  let regexes = "regexes" in condition ? condition.regexes ?? [] : [];
  return (condition.values ?? []).length + regexes.length;
}
function transformJson({ type, regex, replace }) {
  let config = { rewrites: [{ regex, replace }] };
  return type === "url-rewrite" ? { type, urlRewriteConfig: config } : { type, hostHeaderRewriteConfig: config };
}

// src/synth/parts/alb-rule-spec.ts
var HOST = /^(?=.{1,128}$)(?!\d+(?:\.\d+){3}$)(?:\*\.)?[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/, SERVICE2 = /^(?=.{1,63}$)[a-z](?:[-a-z0-9]*[a-z0-9])?$/, ACTION = /^(?=.{1,55}$)[a-z](?:[-a-z0-9]*[a-z0-9])?$/, PORT_NAME = /^(?=.{1,63}$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;
function hostsOf({ rules = [] }) {
  return rules.flatMap(({ host }) => host ?? []);
}
function albRuleSpec(props, place) {
  let { rules, defaultBackend } = props;
  if ((rules ?? []).length === 0 && defaultBackend === void 0)
    throw place.in("rules").fault("must have a rule, or `defaultBackend` be given: no request would go anywhere");
  return checkActionNames(props, place), compact({
    ingressClassName: props.className ?? "alb",
    defaultBackend: defaultBackend && backendSpec(defaultBackend, props, place.in("defaultBackend")),
    rules: rules?.map((rule2, index) => ruleSpec(rule2, props, place.in("rules", index)))
  });
}
function ruleSpec({ host, paths }, props, place) {
  if (place.in("host").text(host, HOST, "a host name in lower case, with `*.` in front or without"), paths.length === 0) throw place.in("paths").fault("must name at least one path");
  return compact({
    host,
    http: { paths: paths.map((path, index) => pathSpec(path, props, place.in("paths", index))) }
  });
}
function pathSpec({ path = "/", pathType = "Prefix", backend }, props, place) {
  let at = place.in("path");
  if (place.in("pathType").choice(pathType, ["Prefix", "Exact", "ImplementationSpecific"]), !path.startsWith("/")) throw at.fault(`must begin with \`/\`, not \`${path}\``);
  if (path.length > 128) throw at.fault(`must have at most 128 characters, not ${path.length}`);
  if (pathType !== "ImplementationSpecific") {
    if (/[*?]/.test(path)) throw at.fault(`must not have wildcards with \`pathType: ${pathType}\`: \`${path}\``);
    if (/\/\/|\/\.\.?(?:\/|$)|%2f/i.test(path))
      throw at.fault(`must not contain \`//\`, \`/./\`, \`/../\` or \`%2f\`: \`${path}\``);
  }
  return { path, pathType, backend: backendSpec(backend, props, place.in("backend")) };
}
function backendSpec(backend, { actions = {} }, place) {
  if ("action" in backend) {
    if (!Object.hasOwn(actions, backend.action))
      throw place.in("action").fault(`names \`${backend.action}\`, and \`actions\` has ${listed(Object.keys(actions))}`);
    return { service: { name: backend.action, port: { name: "use-annotation" } } };
  }
  return place.in("service").text(backend.service, SERVICE2, "the name of a Service"), { service: { name: backend.service, port: portSpec(backend.port, place.in("port")) } };
}
function portSpec(port, place) {
  return typeof port == "number" ? (place.integer(port, 1, 65535), { number: port }) : (place.text(port, PORT_NAME, "a port number or name"), { name: port });
}
function backendNames({ rules = [], defaultBackend }) {
  let backends = [
    ...rules.flatMap(({ paths }) => paths.map(({ backend }) => backend)),
    ...defaultBackend ? [defaultBackend] : []
  ];
  return new Set(backends.map((backend) => "action" in backend ? backend.action : backend.service));
}
function checkActionNames(props, place) {
  let names = backendNames(props);
  for (let field of ["actions", "conditions", "transforms"])
    for (let name of Object.keys(props[field] ?? {})) {
      let at = place.in(field, name);
      if (at.text(name, ACTION, "under a name of at most 55 lower-case letters, digits and `-`"), !names.has(name)) throw at.fault(`has no effect: no backend is named \`${name}\``);
    }
}
function listed(names) {
  return names.length === 0 ? "none" : names.map((name) => `\`${name}\``).join(", ");
}

// src/synth/parts/alb-sign-in.ts
var ALB3 = "alb.ingress.kubernetes.io/";
function writeSignIn(writer, { auth, jwt }, place) {
  if (jwt !== void 0 && auth !== void 0) throw place.in("jwt").fault("does not go together with `auth`");
  if (jwt !== void 0) {
    let { jwksEndpoint, issuer, claims } = jwt;
    writer.json(place.in("jwt"), `${ALB3}jwt-validation`, compact({ jwksEndpoint, issuer, additionalClaims: claims }));
  }
  if (auth === void 0) return;
  let at = place.in("auth");
  at.in("type").choice(auth.type, ["cognito", "oidc"]), writer.set(at.in("type"), `${ALB3}auth-type`, auth.type), writer.json(at, auth.type === "cognito" ? `${ALB3}auth-idp-cognito` : `${ALB3}auth-idp-oidc`, provider(auth)), writer.set(at.in("onUnauthenticated"), `${ALB3}auth-on-unauthenticated-request`, auth.onUnauthenticated), writer.set(at.in("scope"), `${ALB3}auth-scope`, auth.scope), writer.set(at.in("sessionCookie"), `${ALB3}auth-session-cookie`, auth.sessionCookie), writer.set(at.in("sessionTimeout"), `${ALB3}auth-session-timeout`, auth.sessionTimeout);
}
function provider(auth) {
  let authenticationRequestExtraParams = auth.extraParams;
  if (auth.type === "cognito")
    return compact({
      userPoolARN: auth.userPoolArn,
      userPoolClientID: auth.userPoolClientId,
      userPoolDomain: auth.userPoolDomain,
      authenticationRequestExtraParams
    });
  let { issuer, authorizationEndpoint, tokenEndpoint, userInfoEndpoint, secretName } = auth;
  return compact({
    issuer,
    authorizationEndpoint,
    tokenEndpoint,
    userInfoEndpoint,
    secretName,
    authenticationRequestExtraParams
  });
}

// src/synth/parts/platform-object.ts
var import_cdk8s5 = require("cdk8s");
function platformObject(scope, id, shape, fields) {
  let { apiVersion, kind, name, namespace, labels, annotations } = shape, metadata2 = {
    name,
    ...namespace === void 0 ? {} : { namespace },
    ...labels === void 0 ? {} : { labels },
    ...annotations === void 0 ? {} : { annotations }
  };
  return new import_cdk8s5.ApiObject(scope, id, { apiVersion, kind, metadata: metadata2, ...fields });
}
function clusterObject(scope, id, shape, fields) {
  let object = platformObject(scope, id, shape, fields);
  return override(object, ({ metadata: metadata2 }) => {
    delete metadata2.namespace;
  }), object;
}
var LABEL = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/, SUBDOMAIN = /^(?=.{1,253}$)[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
function checkLabelName(place, name) {
  place.text(name, LABEL, "at most 63 lower-case letters, digits and `-`, a letter or digit at both ends");
}
function checkObjectName(place, name) {
  place.text(name, SUBDOMAIN, "at most 253 lower-case letters, digits, `-` and `.`, a letter or digit at both ends");
}

// src/synth/constructs/alb-ingress.ts
var AlbIngress = class extends import_constructs2.Construct {
  /** Name of the Ingress. */
  name;
  apiObject;
  constructor(scope, id, props, place) {
    super(scope, id);
    let at = place ?? new PropPlace(this.node.path);
    this.name = props.ingressName ?? id, checkObjectName(at.in("ingressName"), this.name), checkObjectName(at.in("className"), props.className), checkLabels(at.in("labels"), props.labels), checkAlb(props, hostsOf(props), at);
    let spec = albRuleSpec(props, at), writer = new AnnotationWriter(EksChart.clusterOf(this).autoMode === !0);
    writeAlb(writer, props, at), writeListeners(writer, props, at), writeAlbTargets(writer, props, at), writeSignIn(writer, props, at), writeRules(writer, props, at), writeFrontendNlb(writer, props, at), writer.further(at.in("annotations"), props.annotations), this.apiObject = platformObject(
      this,
      "Resource",
      {
        apiVersion: "networking.k8s.io/v1",
        kind: "Ingress",
        name: this.name,
        namespace: props.namespace,
        labels: props.labels,
        annotations: writer.result()
      },
      { spec }
    );
  }
};

// src/synth/constructs/alb-ingress-class.ts
var import_constructs3 = require("constructs");

// src/synth/parts/alb-class-params.ts
function classParamsSpec(props, autoMode, place) {
  return checkParams(props, autoMode, place), compact({
    group: props.group === void 0 ? void 0 : { name: props.group },
    loadBalancerName: props.loadBalancerName,
    namespaceSelector: props.namespaces && { matchLabels: props.namespaces },
    scheme: props.scheme,
    ipAddressType: props.ipAddressType,
    targetType: props.targetType,
    subnets: props.subnets && subnetsSpec(props.subnets, autoMode, place.in("subnets")),
    [autoMode ? "certificateARNs" : "certificateArn"]: filled(props.certificates),
    sslPolicy: props.sslPolicy,
    sslRedirectPort: props.sslRedirect === void 0 ? void 0 : String(props.sslRedirect),
    inboundCIDRs: filled(props.inboundCidrs),
    prefixListsIDs: filled(props.prefixLists),
    wafv2AclArn: props.waf?.arn,
    wafv2AclName: props.waf?.name,
    tags: props.tags && pairs(props.tags),
    loadBalancerAttributes: props.attributes && attributes("ALB load balancer", props.attributes, place.in("attributes")),
    listeners: props.listeners?.map((each, index) => listenerSpec(each, autoMode, place.in("listeners", index))),
    minimumLoadBalancerCapacity: props.minimumCapacity === void 0 ? void 0 : { capacityUnits: props.minimumCapacity },
    ipamConfiguration: props.ipamPool === void 0 ? void 0 : { ipv4IPAMPoolId: props.ipamPool }
  });
}
var ALB4 = "alb.ingress.kubernetes.io/";
function checkParams(props, autoMode, place) {
  for (let field of ["sslRedirect", "waf"])
    if (autoMode && props[field] !== void 0)
      throw place.in(field).fault("is not supported by EKS Auto Mode here; set it on the Ingress");
  let texts = [
    ["group", "group.name"],
    ["loadBalancerName", "load-balancer-name"],
    ["scheme", "scheme"],
    ["ipAddressType", "ip-address-type"],
    ["targetType", "target-type"],
    ["sslPolicy", "ssl-policy"],
    ["sslRedirect", "ssl-redirect"],
    ["ipamPool", "ipam-ipv4-pool-id"]
  ];
  for (let [field, key] of texts) {
    let fault = props[field] === void 0 ? void 0 : checkAnnotation(`${ALB4}${key}`, String(props[field]));
    if (fault !== void 0) throw place.in(field).fault(fault);
  }
  for (let [field, form] of [
    ["certificates", "certificate ARN"],
    ["prefixLists", "prefix list"],
    ["inboundCidrs", "CIDR"]
  ])
    place.in(field).each(props[field], (at, item) => {
      let fault = formFault(item, form);
      if (fault !== void 0) throw at.fault(fault);
    });
  checkWaf(props.waf, place.in("waf")), checkLabels(place.in("namespaces"), props.namespaces), place.in("minimumCapacity").integer(props.minimumCapacity, 0, 2147483647);
  for (let [key, value] of Object.entries(props.tags ?? {})) {
    let fault = tagFault(key, value);
    if (fault !== void 0) throw place.in("tags", key).fault(fault);
  }
}
function checkWaf(waf, place) {
  if (waf === void 0) return;
  if (waf.arn === void 0 == (waf.name === void 0))
    throw place.fault("must have exactly one of `arn` and `name`");
  let fault = waf.arn === void 0 ? formFault(waf.name ?? "", "web ACL name") : formFault(waf.arn, "web ACL ARN");
  if (fault !== void 0) throw place.in(waf.arn === void 0 ? "name" : "arn").fault(fault);
}
function subnetsSpec({ ids, tags }, autoMode, place) {
  if (ids === void 0 == (tags === void 0)) throw place.fault("must have exactly one of `ids` and `tags`");
  if (place.in("ids").each(ids, (at, id) => {
    if (at.text(id, /^subnet-[0-9a-f]+$/, "the id of a subnet, `subnet-...`"), ids?.indexOf(id) !== at.path.at(-1)) throw at.fault(`says \`${id}\` twice`);
  }), ids !== void 0 && ids.length < 2)
    throw place.in("ids").fault("must name at least two subnets, in two availability zones");
  if (tags !== void 0 && Object.keys(tags).length === 0) throw place.in("tags").fault("must name at least one tag");
  return ids !== void 0 ? { ids } : autoMode ? { matchTags: Object.entries(tags ?? {}).map(([key, values]) => ({ key, values })) } : { tags };
}
function listenerSpec({ protocol, port, attributes: given2 }, autoMode, place) {
  place.in("port").integer(port, 1, 65535), place.in("protocol").choice(protocol, ["HTTP", "HTTPS"]);
  let named = attributes("ALB listener", given2 ?? {}, place.in("attributes"));
  return { protocol, port, [autoMode ? "attributes" : "listenerAttributes"]: named };
}
function attributes(of, given2, place) {
  let map = /* @__PURE__ */ new Map();
  for (let [name, value] of Object.entries(given2)) {
    if (value === void 0) continue;
    let fault2 = attributeFault(of, name, String(value));
    if (fault2 !== void 0) throw place.in(name).fault(fault2);
    map.set(name, String(value));
  }
  let fault = attributesFault(of, map);
  if (fault !== void 0) throw place.fault(fault);
  return [...map].map(([key, value]) => ({ key, value }));
}
function pairs(tags) {
  return Object.entries(tags).map(([key, value]) => ({ key, value }));
}

// src/synth/constructs/alb-ingress-class.ts
var AlbIngressClass = class extends import_constructs3.Construct {
  /** Name of the class, for `className` of an AlbIngress. */
  name;
  ingressClass;
  params;
  constructor(scope, id, props = {}) {
    super(scope, id);
    let place = new PropPlace(this.node.path), autoMode = EksChart.clusterOf(this).autoMode === !0;
    this.name = props.name ?? id, checkObjectName(place.in("name"), this.name);
    let apiGroup = autoMode ? "eks.amazonaws.com" : "elbv2.k8s.aws";
    this.params = clusterObject(
      this,
      "Params",
      { apiVersion: `${apiGroup}/${autoMode ? "v1" : "v1beta1"}`, kind: "IngressClassParams", name: this.name },
      { spec: classParamsSpec(props, autoMode, place) }
    ), this.ingressClass = clusterObject(
      this,
      "Class",
      {
        apiVersion: "networking.k8s.io/v1",
        kind: "IngressClass",
        name: this.name,
        annotations: props.default ? { "ingressclass.kubernetes.io/is-default-class": "true" } : void 0
      },
      {
        spec: {
          controller: autoMode ? "eks.amazonaws.com/alb" : "ingress.k8s.aws/alb",
          parameters: { apiGroup, kind: "IngressClassParams", name: this.name }
        }
      }
    );
  }
};

// src/synth/constructs/app-namespace.ts
var import_constructs4 = require("constructs");

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

// src/synth/parts/quantity.ts
var UNITS = {
  "": 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  Ki: 1024,
  Mi: 1048576,
  Gi: 1073741824,
  Ti: 1099511627776
};
function cpuMillis(place, value) {
  let [, digits, unit] = /^(\d+(?:\.\d+)?)(m?)$/.exec(String(value)) ?? [];
  if (digits === void 0) throw place.fault(`must be cores such as \`250m\`, \`0.5\` or \`2\`, not \`${value}\``);
  let millis = unit === "m" ? Number(digits) : Number(digits) * 1e3;
  if (millis < 1 || !Number.isInteger(Math.round(millis * 1e6) / 1e6))
    throw place.fault(`must be whole thousandths of a core, at least \`1m\`, not \`${value}\``);
  if (millis >= 1e3 * 1e3)
    throw place.fault(`must be less than 1000 cores, not \`${value}\`; \`${digits}m\` is thousandths of one`);
  return Math.round(millis);
}
function bytes(place, value) {
  let [, digits, unit = ""] = /^(\d+(?:\.\d+)?)([A-Za-z]*)$/.exec(value) ?? [], factor = Object.hasOwn(UNITS, unit) ? UNITS[unit] : void 0;
  if (digits === void 0 || factor === void 0)
    throw place.fault(`must be bytes such as \`256Mi\` or \`2Gi\` (k, M, G, T, Ki, Mi, Gi, Ti), not \`${value}\``);
  let size = Number(digits) * factor;
  if (!Number.isInteger(size) || size < 1) throw place.fault(`must be a whole number of bytes, not \`${value}\``);
  return size;
}
function memoryBytes(place, value) {
  let size = bytes(place, value);
  if (size < 4194304) throw place.fault(`must be at least \`4Mi\` for a container to start, not \`${value}\``);
  return size;
}
function mebibytes(size) {
  return Math.ceil(size / 1048576);
}
function checkPods(place, value) {
  let whole = typeof value == "number" && Number.isInteger(value) && value >= 0;
  if (!(value === void 0 || whole || typeof value == "string" && /^(?:100|\d{1,2})%$/.test(value)))
    throw place.fault(`must be a whole number or a percentage such as \`25%\`, not \`${value}\``);
}
function podsOf(value, all) {
  return typeof value == "number" ? value : Math.ceil(Number.parseInt(value, 10) * all / 100);
}

// src/synth/constructs/app-namespace.ts
var LEVELS = ["privileged", "baseline", "restricted"], AppNamespace = class extends import_constructs4.Construct {
  /** Name of the namespace. */
  name;
  apiObject;
  constructor(scope, id, props = {}) {
    super(scope, id);
    let place = new PropPlace(this.node.path);
    this.name = props.name ?? id, checkLabelName(place.in("name"), this.name), checkLabels(place.in("labels"), props.labels), checkKeys(place.in("annotations"), props.annotations);
    let labels = {
      ...podSecurityLabels(place.in("podSecurity"), props.podSecurity ?? {}),
      ...props.readinessGate ?? !0 ? { "elbv2.k8s.aws/pod-readiness-gate-inject": "enabled" } : {},
      ...props.labels
    }, shape = { apiVersion: "v1", kind: "Namespace", name: this.name, labels, annotations: props.annotations };
    if (this.apiObject = clusterObject(this, "Resource", shape, {}), props.containers) {
      let spec = { limits: [containerLimits(place.in("containers"), props.containers)] };
      platformObject(this, "Limits", this.bound("LimitRange", "containers"), { spec });
    }
    if (props.quota) {
      let spec = { hard: hard(place.in("quota"), props.quota) };
      platformObject(this, "Quota", this.bound("ResourceQuota", "quota"), { spec });
    }
  }
  bound(kind, name) {
    return { apiVersion: "v1", kind, name, namespace: this.name };
  }
};
function podSecurityLabels(place, props) {
  let { enforce = "baseline", version = "latest" } = props, warn = props.warn ?? (enforce === "privileged" ? "privileged" : "restricted"), levels = { enforce, warn, audit: props.audit ?? warn };
  return place.in("version").text(version, /^(?:latest|1\.\d+)$/, "a minor version such as `1.34`, or `latest`"), Object.fromEntries(
    Object.entries(levels).flatMap(([mode, level]) => {
      place.in(mode).choice(level, LEVELS);
      let label = `pod-security.kubernetes.io/${mode}`;
      return [
        [label, level],
        [`${label}-version`, version === "latest" ? version : `v${version}`]
      ];
    })
  );
}
function containerLimits(place, props) {
  let { cpu, memory, maxCpu, maxMemory } = props;
  if (Object.values(compact({ cpu, memory, maxCpu, maxMemory })).length === 0)
    throw place.fault("must have one bound at least");
  return checkMost(place, props, "cpu", "maxCpu", cpuMillis), checkMost(place, props, "memory", "maxMemory", memoryBytes), compact({
    type: "Container",
    defaultRequest: given({ cpu, memory }),
    default: given({ memory }),
    max: given({ cpu: maxCpu, memory: maxMemory })
  });
}
function checkMost(place, props, own, most, amount) {
  let [value, highest] = [props[own], props[most]], [size, limit] = [value && amount(place.in(own), value), highest && amount(place.in(most), highest)];
  if (!(!size || !limit || size <= limit))
    throw place.in(own).fault(`must be at most \`${most}\` (\`${highest}\`), not \`${value}\``);
}
function given(amounts) {
  let written = compact(amounts);
  return Object.keys(written).length === 0 ? void 0 : written;
}
function hard(place, quota) {
  for (let [resource, value] of Object.entries(quota)) {
    let item = place.in(resource);
    if (!isBoundable(resource))
      throw item.fault(
        "is nothing that a quota can bound; objects of any kind are counted with `count/RESOURCE.GROUP`"
      );
    item.text(String(value), /^\d+(?:\.\d+)?(?:m|[kMGTP]|[KMGTP]i)?$/, "an amount such as `20`, `500m` or `64Gi`"), (QUOTA_RESOURCES[resource] === !0 || resource.startsWith("count/")) && item.text(String(value), /^\d+$/, "a whole number");
  }
  return Object.fromEntries(Object.entries(quota).map(([resource, value]) => [resource, String(value)]));
}
function isBoundable(resource) {
  return Object.hasOwn(QUOTA_RESOURCES, resource) || resource.includes("/") || /^(?:requests\.)?hugepages-/.test(resource);
}

// src/synth/constructs/aws-auth.ts
var import_constructs5 = require("constructs"), import_yaml2 = __toESM(require_dist(), 1);
var NODE_GROUPS = ["system:bootstrappers", "system:nodes"], EC2_NODE = "system:node:{{EC2PrivateDNSName}}", FARGATE_NODE = "system:node:{{SessionName}}", AwsAuth = class extends import_constructs5.Construct {
  apiObject;
  constructor(scope, id, props) {
    super(scope, id);
    let place = new PropPlace(this.node.path), roles = this.mappedRoles(place, props);
    refuseTwins3(place, props);
    let users = (props.users ?? []).map((user, index) => this.mappedUser(place.in("users", index), user));
    if (place.in("accounts").each(props.accounts, (item, account) => item.text(account, /^\d{12}$/, "an account of 12 digits")), roles.length + users.length + (props.accounts?.length ?? 0) === 0)
      throw place.in("nodeRoles").fault("must name a role at least: an empty aws-auth locks the nodes out");
    let data = {
      mapRoles: text2(roles),
      ...users.length === 0 ? {} : { mapUsers: text2(users) },
      ...props.accounts === void 0 ? {} : { mapAccounts: text2(props.accounts) }
    }, shape = { apiVersion: "v1", kind: "ConfigMap", name: "aws-auth", namespace: "kube-system" };
    this.apiObject = platformObject(this, "Resource", shape, { data });
  }
  mappedRoles(place, props) {
    let nodes = (prop, username, groups) => (props[prop] ?? []).map((arn, index) => (this.checkNodeRole(place.in(prop, index), arn), { rolearn: arn, username, groups }));
    return [
      ...nodes("nodeRoles", EC2_NODE, NODE_GROUPS),
      ...nodes("windowsNodeRoles", EC2_NODE, [...NODE_GROUPS, "eks:kube-proxy-windows"]),
      ...nodes("fargateRoles", FARGATE_NODE, [...NODE_GROUPS, "system:node-proxier"]),
      ...(props.roles ?? []).map((role, index) => this.mappedRole(place.in("roles", index), role))
    ];
  }
  checkNodeRole(place, arn) {
    let { account } = this.checkRole(place, arn), own = EksChart.clusterOf(this).account;
    if (own !== void 0 && own !== account)
      throw place.fault(`is a role of \`${account}\`, but nodes need one of the cluster's account \`${own}\``);
  }
  checkRole(place, arn) {
    let { account, resource } = checkIamArn(place, arn, ["role"], EksChart.clusterOf(this)), [type, ...path] = resource.split("/"), name = path.at(-1) ?? "";
    if (path.length > 1) {
      let without = `${arn.slice(0, -resource.length)}${type}/${name}`;
      throw place.fault(`must be without the path of the role, or it matches nobody: \`${without}\``);
    }
    return { account, name };
  }
  mappedRole(place, { arn, username, groups = [] }) {
    let { name } = this.checkRole(place.in("arn"), arn);
    return checkNames(place, username, groups), { rolearn: arn, username: username ?? `${name}:{{SessionName}}`, groups };
  }
  mappedUser(place, { arn, username, groups = [] }) {
    let { resource } = checkIamArn(place.in("arn"), arn, ["user"], EksChart.clusterOf(this));
    return checkNames(place, username, groups), { userarn: arn, username: username ?? resource.split("/").at(-1), groups };
  }
};
function checkNames(place, username, groups) {
  if (place.in("username").text(username, /^\S(.*\S)?$/, "a name without blanks at its ends"), username?.startsWith("system:node:"))
    throw place.in("username").fault("is that of a node: list the role in `nodeRoles` or `fargateRoles`");
  place.in("groups").each(groups, (item, group) => {
    if (item.text(group, /^\S+$/, "a group without blanks"), NODE_GROUPS.includes(group))
      throw item.fault(`is \`${group}\`, a group of nodes: list the role in \`nodeRoles\` or \`fargateRoles\``);
  });
}
function refuseTwins3(place, props) {
  let seen = /* @__PURE__ */ new Map(), arns = [
    ...["nodeRoles", "windowsNodeRoles", "fargateRoles"].flatMap(
      (prop) => (props[prop] ?? []).map((arn, index) => ({ arn, path: [prop, index] }))
    ),
    ...["roles", "users"].flatMap(
      (prop) => (props[prop] ?? []).map(({ arn }, index) => ({ arn, path: [prop, index, "arn"] }))
    )
  ];
  for (let { arn, path } of arns) {
    let first = seen.get(arn.toLowerCase());
    if (first !== void 0) throw place.in(...path).fault(`is mapped twice: \`${arn}\` stands in ${first} too`);
    seen.set(arn.toLowerCase(), `\`${String(path[0])}[${path[1]}]\``);
  }
}
function text2(entries) {
  return entries.length === 0 ? `[]
` : (0, import_yaml2.stringify)(entries, { lineWidth: 0 });
}

// src/synth/constructs/cluster-autoscaler.ts
var import_cdk8s6 = require("cdk8s"), import_constructs6 = require("constructs");

// src/data/cluster-autoscaler-images.ts
var CLUSTER_AUTOSCALER_IMAGES = {
  "1.32": "registry.k8s.io/autoscaling/cluster-autoscaler:v1.32.7",
  "1.33": "registry.k8s.io/autoscaling/cluster-autoscaler:v1.33.5",
  "1.34": "registry.k8s.io/autoscaling/cluster-autoscaler:v1.34.4",
  "1.35": "registry.k8s.io/autoscaling/cluster-autoscaler:v1.35.1",
  "1.36": "registry.k8s.io/autoscaling/cluster-autoscaler:v1.36.1"
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
function defaultClusterVersion() {
  return (EKS_VERSIONS.at(-2) ?? EKS_VERSIONS.at(-1))?.version ?? "";
}

// src/synth/base/version.ts
var SUPPORTED_VERSIONS = 3;
function versionOf(cluster) {
  return cluster.version ?? EKS_VERSIONS.at(-SUPPORTED_VERSIONS)?.version ?? "";
}
function hasVersion(cluster, since) {
  return minorOf(versionOf(cluster)) >= minorOf(since);
}
function minorOf(version) {
  return Number(version.split(".")[1]);
}

// src/synth/parts/agent-identity.ts
function agentServiceAccount(scope, place, { name, namespace, identity = {} }) {
  let { irsa, podIdentity } = identity;
  if (irsa !== void 0) {
    if (podIdentity)
      throw place.in("podIdentity").fault("cannot stand beside `irsa`: AWS would take the role of one of them");
    checkIamArn(place.in("irsa"), irsa, ["role"], EksChart.clusterOf(scope));
  }
  platformObject(
    scope,
    "ServiceAccount",
    { apiVersion: "v1", kind: "ServiceAccount", name, namespace, annotations: irsa === void 0 ? void 0 : { "eks.amazonaws.com/role-arn": irsa } },
    {}
  );
}
function roleAndBinding(name, namespace, kind) {
  let apiGroup = "rbac.authorization.k8s.io", apiVersion = `${apiGroup}/v1`;
  return {
    role: { apiVersion, kind, name },
    binding: { apiVersion, kind: `${kind}Binding`, name },
    grant: { roleRef: { apiGroup, kind, name }, subjects: [{ kind: "ServiceAccount", name, namespace }] }
  };
}

// src/synth/parts/placement.ts
function placementOf(place, nodes, fargate) {
  let { arch, labels, tolerations } = nodes ?? {};
  if (fargate && arch === "arm64") throw place.in("arch").fault("must be `amd64`: Fargate for EKS has no Arm");
  checkLabels(place.in("labels"), labels), place.in("arch").choice(arch, ["amd64", "arm64"]), place.in("tolerations").each(tolerations, checkToleration);
  let nodeSelector = { ...arch && { "kubernetes.io/arch": arch }, ...labels };
  return {
    ...Object.keys(nodeSelector).length > 0 && { nodeSelector },
    ...tolerations && tolerations.length > 0 && { tolerations: tolerations.map(tolerationOf) }
  };
}
function checkToleration(place, { key, operator, value, effect, seconds }) {
  if (operator === "Exists" && value !== void 0)
    throw place.in("value").fault("must be left out with `operator: Exists`");
  if (key === void 0 && (operator !== "Exists" || value !== void 0))
    throw place.fault("needs a `key`, or `operator: Exists` for every taint");
  if (place.in("seconds").integer(seconds, 0, 2 ** 31 - 1, "seconds"), seconds !== void 0 && effect !== "NoExecute") throw place.in("seconds").fault("needs `effect: NoExecute`");
}
function tolerationOf({ key, operator, value, effect, seconds }) {
  return compact({ key, operator: operator ?? (value === void 0 ? "Exists" : "Equal"), value, effect, tolerationSeconds: seconds });
}
function spreadOf(spread, selector, revisions) {
  if (spread === !1) return;
  let { zones = "prefer", hosts = "prefer" } = typeof spread == "object" ? spread : {}, constraint = (topologyKey, how) => how === "off" ? [] : [
    {
      maxSkew: 1,
      topologyKey,
      whenUnsatisfiable: how === "require" ? "DoNotSchedule" : "ScheduleAnyway",
      labelSelector: { matchLabels: selector },
      ...revisions && { matchLabelKeys: ["pod-template-hash"] }
    }
  ];
  return filled([...constraint("topology.kubernetes.io/zone", zones), ...constraint("kubernetes.io/hostname", hosts)]);
}

// src/synth/parts/security.ts
var DEFAULT_USER = 1e3, LARGEST_ID = 2 ** 31 - 1;
function podSecurity(place, props = {}, lowPorts = !1) {
  let { runAsUser = DEFAULT_USER, runAsGroup, fsGroup } = props;
  runAsUser !== "image" && place.in("runAsUser").integer(runAsUser, 0, LARGEST_ID), place.in("runAsGroup").integer(runAsGroup, 0, LARGEST_ID), place.in("fsGroup").integer(fsGroup, 0, LARGEST_ID);
  let user = runAsUser === "image" ? void 0 : runAsUser, group = runAsGroup ?? user, owner = fsGroup ?? group;
  return compact({
    runAsNonRoot: user === 0 ? void 0 : !0,
    runAsUser: user,
    runAsGroup: group,
    fsGroup: owner,
    // Otherwise each start walks through all files of a volume.
    fsGroupChangePolicy: owner === void 0 ? void 0 : "OnRootMismatch",
    seccompProfile: { type: "RuntimeDefault" },
    // Who is not root may otherwise not listen below 1024.
    sysctls: lowPorts && user !== 0 ? [{ name: "net.ipv4.ip_unprivileged_port_start", value: "0" }] : void 0
  });
}
function containerSecurity(place, props = {}) {
  place.in("capabilities").each(props.capabilities, (at, capability) => {
    at.text(capability, /^(?!CAP_)(?!ALL$)[A-Z_]+$/, "one capability without `CAP_`, such as `NET_BIND_SERVICE`");
  });
  let add = filled(props.capabilities);
  return {
    allowPrivilegeEscalation: !1,
    capabilities: { ...add && { add }, drop: ["ALL"] },
    readOnlyRootFilesystem: props.readOnlyRootFilesystem ?? !0
  };
}

// src/data/fargate-sizes.ts
var FARGATE_SIZES = [
  { vcpu: 0.25, memory: [0.5, 1, 2] },
  { vcpu: 0.5, memory: [1, 2, 3, 4] },
  { vcpu: 1, memory: steps(2, 8, 1) },
  { vcpu: 2, memory: steps(4, 16, 1) },
  { vcpu: 4, memory: steps(8, 30, 1) },
  { vcpu: 8, memory: steps(16, 60, 4) },
  { vcpu: 16, memory: steps(32, 120, 8) }
];
function steps(from, to, step) {
  return Array.from({ length: (to - from) / step + 1 }, (_, index) => from + index * step);
}
function fargateSize(cpuMillis2, memoryMib) {
  let needed = (memoryMib + 256) / 1024;
  for (let { vcpu, memory } of FARGATE_SIZES) {
    let fitting = vcpu * 1e3 >= cpuMillis2 ? memory.find((size) => size >= needed) : void 0;
    if (fitting !== void 0) return { vcpu, memory: fitting };
  }
}
function fargateSizesText() {
  return FARGATE_SIZES.map(({ vcpu, memory }) => `${vcpu} vCPU with ${memory[0]}..${memory.at(-1)} GB`).join(", ");
}

// src/synth/parts/size.ts
var DEFAULT_MEMORY = "256Mi", LARGEST_DISK = 175 * 1024 ** 3;
function resourcesOf(place, size, fargate) {
  let cpu = String(size.cpu ?? (fargate ? "250m" : "100m")), memory = size.memory ?? DEFAULT_MEMORY, memoryLimit = size.memoryLimit ?? memory, demand = {
    cpuMillis: cpuMillis(place.in("cpu"), cpu),
    memoryMib: mebibytes(memoryBytes(place.in("memory"), memory))
  };
  checkLimits(place, size, cpu, memory, fargate);
  let disk = size.ephemeralStorage === void 0 ? {} : { "ephemeral-storage": size.ephemeralStorage }, devices = devicesOf(place.in("devices"), size.devices, fargate), cpuLimit = size.cpuLimit ?? (fargate ? cpu : void 0);
  return {
    ...demand,
    requests: { cpu, memory, ...disk, ...devices },
    limits: { ...cpuLimit !== void 0 && { cpu: String(cpuLimit) }, memory: memoryLimit, ...disk, ...devices }
  };
}
function checkLimits(place, size, cpu, memory, fargate) {
  let { cpuLimit, memoryLimit, ephemeralStorage } = size, cpuAbove = cpuLimit === void 0 ? 0 : cpuMillis(place.in("cpuLimit"), cpuLimit) - cpuMillis(place.in("cpu"), cpu);
  checkLimit(place.in("cpuLimit"), cpuAbove, cpuLimit, cpu, fargate);
  let memoryAbove = memoryLimit === void 0 ? 0 : memoryBytes(place.in("memoryLimit"), memoryLimit) - memoryBytes(place.in("memory"), memory);
  checkLimit(place.in("memoryLimit"), memoryAbove, memoryLimit, memory, fargate);
  let disk = ephemeralStorage === void 0 ? 0 : bytes(place.in("ephemeralStorage"), ephemeralStorage);
  if (!(!fargate || disk <= LARGEST_DISK))
    throw place.in("ephemeralStorage").fault(`must be at most \`${175}Gi\` on Fargate, not \`${ephemeralStorage}\``);
}
function checkLimit(place, above, limit, request, fargate) {
  if (above < 0) throw place.fault(`must be at least the request \`${request}\`, not \`${limit}\``);
  if (above > 0 && fargate)
    throw place.fault(`must be the request \`${request}\` on Fargate, which gives what is requested, not \`${limit}\``);
}
function devicesOf(place, devices, fargate) {
  let entries = Object.entries(devices ?? {});
  if (fargate && entries.length > 0) throw place.fault("must be left out: Fargate has no GPUs or other devices");
  for (let [name, count] of entries)
    if (place.in(name).integer(count, 1, 64, "devices"), !/^[a-z0-9.-][a-z0-9-]*\.[a-z0-9.-]+\/[\w.-]+$/.test(name))
      throw place.in(name).fault("must be a resource with its domain, such as `nvidia.com/gpu`");
  return Object.fromEntries(entries.map(([name, count]) => [name, String(count)]));
}

// src/synth/parts/cluster-autoscaler-pod.ts
var PORT2 = 8085;
function autoscalerPod(place, pod) {
  let { nodeSelector, tolerations } = placementOf(place.in("nodes"), pod.nodes, pod.fargate);
  return compact({
    serviceAccountName: pod.name,
    priorityClassName: "system-cluster-critical",
    nodeSelector: { "kubernetes.io/os": "linux", ...nodeSelector },
    tolerations,
    topologySpreadConstraints: pod.spread && !pod.fargate ? spreadOf(!0, pod.labels, !0) : void 0,
    securityContext: podSecurity(place, { runAsUser: 65534 }),
    containers: [container(place, pod)]
  });
}
function container(place, pod) {
  let size = { ...pod.fargate ? {} : { cpu: "100m" }, memory: "600Mi", ...pod.size }, { requests, limits } = resourcesOf(place.in("size"), size, pod.fargate);
  return compact({
    name: "cluster-autoscaler",
    image: pod.image,
    command: ["./cluster-autoscaler"],
    args: pod.arguments,
    env: pod.region === void 0 ? void 0 : [{ name: "AWS_REGION", value: pod.region }],
    ports: [{ name: "http", containerPort: PORT2, protocol: "TCP" }],
    resources: { requests, limits },
    livenessProbe: {
      httpGet: { path: "/health-check", port: "http" },
      initialDelaySeconds: 30,
      periodSeconds: 30,
      timeoutSeconds: 5
    },
    securityContext: containerSecurity(place)
  });
}

// src/synth/parts/cluster-autoscaler-rules.ts
var READ = ["get", "list", "watch"], CLUSTER_RULES = [
  {
    apiGroups: [""],
    resources: [
      "namespaces",
      "persistentvolumeclaims",
      "persistentvolumes",
      "pods",
      "replicationcontrollers",
      "services"
    ],
    verbs: READ
  },
  { apiGroups: [""], resources: ["nodes"], verbs: [...READ, "update"] },
  { apiGroups: [""], resources: ["pods/eviction"], verbs: ["create"] },
  { apiGroups: [""], resources: ["pods/status"], verbs: ["update"] },
  { apiGroups: [""], resources: ["events"], verbs: ["create", "patch"] },
  { apiGroups: ["apps"], resources: ["daemonsets", "replicasets", "statefulsets"], verbs: READ },
  { apiGroups: ["batch"], resources: ["cronjobs", "jobs"], verbs: READ },
  { apiGroups: ["policy"], resources: ["poddisruptionbudgets"], verbs: READ },
  { apiGroups: ["resource.k8s.io"], resources: ["deviceclasses", "resourceclaims", "resourceslices"], verbs: READ },
  {
    apiGroups: ["storage.k8s.io"],
    resources: ["csidrivers", "csinodes", "csistoragecapacities", "storageclasses", "volumeattachments"],
    verbs: READ
  }
], STATUS = ["cluster-autoscaler-status", "cluster-autoscaler-priority-expander"], OWN_RULES = [
  { apiGroups: ["coordination.k8s.io"], resources: ["leases"], verbs: ["create"] },
  {
    apiGroups: ["coordination.k8s.io"],
    resources: ["leases"],
    resourceNames: ["cluster-autoscaler"],
    verbs: ["get", "update"]
  },
  { apiGroups: [""], resources: ["configmaps"], verbs: ["create", "list", "watch"] },
  { apiGroups: [""], resources: ["configmaps"], resourceNames: STATUS, verbs: ["get", "update", "delete"] }
];

// src/data/wildcard.ts
function matchesWildcard(pattern, text4) {
  let [at, read] = [0, 0], [star, from] = [-1, 0];
  for (; read < text4.length; )
    if (pattern[at] === "*")
      [star, from] = [at, read], at++;
    else if (pattern[at] === "?" || pattern[at] === text4[read])
      at++, read++;
    else if (star >= 0)
      from++, [at, read] = [star + 1, from];
    else return !1;
  return /^\**$/.test(pattern.slice(at));
}

// src/synth/parts/fargate.ts
var PROFILE_LABEL = "eks.amazonaws.com/fargate-profile";
function profileFor(cluster, namespace, labels) {
  let wanted = labels[PROFILE_LABEL];
  return [...(cluster.fargateProfiles ?? []).filter(({ name }) => wanted === void 0 || name === wanted)].sort((one, other) => one.name < other.name ? -1 : 1).find(({ selectors }) => selectors.some((selector) => selects(selector, namespace ?? "default", labels)));
}
function profileLabel(profile) {
  return profile && profile.name.length <= 63 ? { [PROFILE_LABEL]: profile.name } : {};
}
function selects({ namespace: pattern, labels: wanted = {} }, namespace, labels) {
  let has = ([key, value]) => Object.entries(labels).some(([label, is]) => matchesWildcard(key, label) && matchesWildcard(value, is));
  return matchesWildcard(pattern, namespace) && Object.entries(wanted).every(has);
}
function podDemand(together, before) {
  let total = (pick) => Math.max(
    together.reduce((sum, demand) => sum + pick(demand), 0),
    ...before.map(pick)
  );
  return { cpuMillis: total((demand) => demand.cpuMillis), memoryMib: total((demand) => demand.memoryMib) };
}
function checkFargateDemand(place, { cpuMillis: cpuMillis2, memoryMib }) {
  if (fargateSize(cpuMillis2, memoryMib)) return;
  let asked = `${cpuMillis2 / 1e3} vCPU and ${memoryMib}Mi`;
  throw place.fault(
    `asks for ${asked} in all containers, more than any size of Fargate holds, which needs ${256}Mi of it for itself; allowed: ${fargateSizesText()}`
  );
}

// src/synth/parts/image.ts
var REPOSITORY = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*$/, REGISTRY = /^[A-Za-z0-9.-]+(?::\d+)?(?:\/[a-z0-9._/-]+)?$/, TAG = /^\w[\w.-]{0,127}$/, DIGEST = /^sha256:[0-9a-f]{64}$/;
function imageReference(place, image, cluster) {
  let at = (key) => typeof image == "string" ? place : place.in(key), parts = typeof image == "string" ? split(image) : image;
  if (at("repository").text(parts.repository, REPOSITORY, "a repository in lower-case letters, such as `team/shop:1.4.2`"), at("tag").text(parts.tag, TAG, "a tag of at most 128 letters, digits, `_`, `.` and `-`"), at("digest").text(parts.digest, DIGEST, "`sha256:` and 64 hexadecimal digits"), at("registry").text(parts.registry, REGISTRY, "a host such as `public.ecr.aws`"), parts.tag === void 0 && parts.digest === void 0) {
    let example = `${parts.repository}:1.4.2`;
    throw place.fault(`needs a tag or a digest, such as \`${example}\`: without one, nodes run whatever is latest`);
  }
  let registry = registryOf(place, parts, cluster), tag = parts.tag === void 0 ? "" : `:${parts.tag}`, digest = parts.digest === void 0 ? "" : `@${parts.digest}`;
  return `${registry === void 0 ? "" : `${registry}/`}${parts.repository}${tag}${digest}`;
}
function split(text4) {
  let [name = "", digest] = text4.split("@", 2), colon = name.indexOf(":", name.lastIndexOf("/") + 1), path = colon < 0 ? name : name.slice(0, colon), host = /^([^/.:]*[.:][^/]*|localhost)\/(.*)$/.exec(path);
  return {
    repository: host?.[2] ?? path,
    ...host?.[1] !== void 0 && { registry: host[1] },
    ...colon >= 0 && { tag: name.slice(colon + 1) },
    ...digest !== void 0 && { digest }
  };
}
function registryOf(place, { registry, account, region }, cluster) {
  if (registry !== void 0) {
    if (account === void 0 && region === void 0) return registry;
    throw place.in("registry").fault("stands instead of `account` and `region`, not beside them");
  }
  let owner = account ?? cluster.account, home = region ?? cluster.region;
  if (owner === void 0 || home === void 0) {
    if (account === void 0 && region === void 0) return;
    throw place.fault(`needs \`${owner === void 0 ? "account" : "region"}\` too: the cluster names none`);
  }
  place.in("account").text(account, /^\d{12}$/, "an account of 12 digits");
  let suffix = partitionOf(home)?.dnsSuffix;
  if (suffix === void 0)
    throw place.in("region").fault(`must be a region such as \`eu-central-1\`, not \`${home}\``);
  return `${owner}.dkr.ecr.${home}.${suffix}`;
}

// src/synth/constructs/cluster-autoscaler.ts
var EXPANDERS = ["least-waste", "least-nodes", "most-pods", "price", "priority", "random"], ClusterAutoscaler = class extends import_constructs6.Construct {
  name;
  namespace;
  deployment;
  constructor(scope, id, props = {}) {
    super(scope, id);
    let place = new PropPlace(this.node.path), cluster = EksChart.clusterOf(this), { replicas = 1 } = props;
    this.name = props.name ?? id, this.namespace = props.namespace ?? "kube-system", checkLabelName(place.in("name"), this.name), checkLabelName(place.in("namespace"), this.namespace), place.in("replicas").integer(replicas, 1, 5, "pods"), place.in("expander").choice(props.expander, EXPANDERS);
    let labels = { "app.kubernetes.io/name": this.name }, podLabels = { ...import_cdk8s6.Chart.of(this).labels, ...labels }, spec = autoscalerPod(place, {
      name: this.name,
      image: imageOf(place.in("image"), props.image, cluster),
      region: props.region ?? cluster.region,
      arguments: this.arguments(place, props, cluster),
      labels,
      spread: replicas > 1,
      fargate: profileFor(cluster, this.namespace, podLabels) !== void 0,
      size: props.size,
      nodes: props.nodes
    });
    agentServiceAccount(this, place.in("identity"), {
      name: this.name,
      namespace: this.namespace,
      identity: props.identity
    }), this.grant();
    let selector = { matchLabels: labels }, annotations = { "cluster-autoscaler.kubernetes.io/safe-to-evict": "false" };
    this.deployment = this.object("Deployment", "apps/v1", "Deployment", {
      spec: { replicas, selector, template: { metadata: { labels: podLabels, annotations }, spec } }
    }), replicas > 1 && this.object("Budget", "policy/v1", "PodDisruptionBudget", { spec: { maxUnavailable: 1, selector } });
  }
  object(id, apiVersion, kind, fields) {
    let labels = { "app.kubernetes.io/name": this.name };
    return platformObject(this, id, { apiVersion, kind, name: this.name, namespace: this.namespace, labels }, fields);
  }
  grant() {
    let whole = roleAndBinding(this.name, this.namespace, "ClusterRole");
    clusterObject(this, "ClusterRole", whole.role, { rules: CLUSTER_RULES }), clusterObject(this, "ClusterRoleBinding", whole.binding, whole.grant);
    let own = roleAndBinding(this.name, this.namespace, "Role");
    platformObject(this, "Role", { ...own.role, namespace: this.namespace }, { rules: OWN_RULES }), platformObject(this, "RoleBinding", { ...own.binding, namespace: this.namespace }, own.grant);
  }
  arguments(place, props, cluster) {
    let name = props.clusterName ?? cluster.name;
    if (name === void 0)
      throw place.in("clusterName").fault("is needed where the app names no cluster: it stands in the tags");
    let tags = `k8s.io/cluster-autoscaler/enabled,k8s.io/cluster-autoscaler/${name}`, flags = {
      "cloud-provider": "aws",
      namespace: this.namespace,
      "node-group-auto-discovery": `asg:tag=${tags}`,
      expander: props.expander ?? "least-waste",
      "balance-similar-node-groups": props.balance ?? !0,
      // Pods of kube-system and with emptyDir volumes would hold almost every node; PodDisruptionBudgets protect them.
      "skip-nodes-with-system-pods": !1,
      "skip-nodes-with-local-storage": !1
    };
    for (let [flag, value] of Object.entries(props.flags ?? {}))
      place.in("flags", flag).text(flag, /^[a-z][a-z0-9-]*$/, "the name of a flag, without `--`"), flags[flag] = value;
    return Object.entries(flags).map(([flag, value]) => `--${flag}=${value}`);
  }
};
function imageOf(place, image, cluster) {
  let version = versionOf(cluster), known = CLUSTER_AUTOSCALER_IMAGES[version];
  if (image === void 0 && known === void 0)
    throw place.fault(`is needed: no image of the Cluster Autoscaler is known for Kubernetes \`${version}\``);
  let reference = imageReference(place, image ?? known ?? "", cluster), minor = /:v?(1\.\d+)\.\d/.exec(reference)?.[1];
  if (cluster.version === void 0 || minor === void 0 || minor === version) return reference;
  throw place.fault(
    `must be of the cluster's own version \`${version}\`, not of \`${minor}\`: it simulates that version's scheduler`
  );
}

// src/synth/constructs/cron-task.ts
var import_cdk8s10 = require("cdk8s"), import_constructs9 = require("constructs");

// src/synth/base/kplus.ts
var kplus = __toESM(require("cdk8s-plus-28"), 1);

// src/synth/parts/cron-schedule.ts
var FIELDS = [
  { name: "minute", least: 0, most: 59 },
  { name: "hour", least: 0, most: 23 },
  { name: "day of month", least: 1, most: 31 },
  {
    name: "month",
    least: 1,
    most: 12,
    names: ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
  },
  { name: "day of week", least: 0, most: 6, names: ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] }
], EVERY = /^@every (?:\d+(?:\.\d+)?(?:ms|s|m|h))+$/, MACROS = ["@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly"];
function checkSchedule(place, schedule) {
  if (MACROS.includes(schedule) || EVERY.test(schedule)) return;
  if (schedule.startsWith("@"))
    throw place.fault(
      `must be one of ${MACROS.join(", ")}, @every with a time such as 1h30m, or five fields, not \`${schedule}\``
    );
  if (/TZ=/.test(schedule)) throw place.fault("must not name a time zone; use `timeZone`");
  let texts = schedule.trim().split(/\s+/);
  if (texts.length !== FIELDS.length)
    throw place.fault(
      `must have five fields (minute, hour, day of month, month, day of week), not ${texts.length}: \`${schedule}\``
    );
  FIELDS.forEach((field, index) => {
    for (let part of (texts[index] ?? "").split(",")) checkPart(place, field, part);
  });
}
function checkPart(place, field, part) {
  let [range = "", step, ...more] = part.split("/"), [from = "", to, ...rest] = range.split("-"), any = range === "*" || range === "?", [low, high] = [numberOf(field, from), to === void 0 ? void 0 : numberOf(field, to)];
  if (!(more.length === 0 && rest.length === 0 && (step === void 0 || /^[1-9]\d{0,5}$/.test(step)) && (any || low !== void 0 && (to === void 0 || high !== void 0 && low <= high))))
    throw place.fault(
      `has \`${part}\` as ${field.name}, which must be within ${field.least}..${field.most}, \`*\`, or a range or step of these`
    );
}
function numberOf({ names = [], least, most }, text4) {
  let named = names.indexOf(text4.toLowerCase()), value = named >= 0 ? named + least : /^\d+$/.test(text4) ? Number(text4) : void 0;
  return value !== void 0 && value >= least && value <= most ? value : void 0;
}
function checkTimeZone(place, timeZone) {
  let known = /^[A-Z][\w+-]*(?:\/[\w+-]+)*$/.test(timeZone) && timeZone !== "Local" ? zoneOf(timeZone) : void 0;
  if (!(known !== void 0 && (known === timeZone || known.toLowerCase() !== timeZone.toLowerCase())))
    throw place.fault(`must be a time zone such as \`Europe/Berlin\` or \`Etc/UTC\`, not \`${timeZone}\``);
}
function zoneOf(timeZone) {
  try {
    return new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone;
  } catch {
    return;
  }
}

// src/synth/parts/kplus-workload.ts
var import_cdk8s9 = require("cdk8s");

// src/synth/parts/affinity.ts
var REQUIRED = "requiredDuringSchedulingIgnoredDuringExecution";
function mergeAffinity(ours, added) {
  if (ours === void 0 || added === void 0) return ours ?? added;
  let [one, other] = [ours.nodeAffinity, added.nodeAffinity];
  if (one === void 0 || other === void 0) return { ...ours, ...added };
  let [required, more] = [one[REQUIRED], other[REQUIRED]], nodeAffinity = { ...one, ...other, ...required && more && { [REQUIRED]: both(required, more) } };
  return { ...ours, ...added, nodeAffinity };
}
function both(one, other) {
  return { nodeSelectorTerms: one.nodeSelectorTerms.flatMap(
    (term) => other.nodeSelectorTerms.map((more) => ({
      ...more,
      matchExpressions: [...term.matchExpressions ?? [], ...more.matchExpressions ?? []]
    }))
  ) };
}

// src/synth/parts/kplus-containers.ts
var import_cdk8s7 = require("cdk8s");
function kplusContainers(workload, fargate) {
  let withoutPolicy = /* @__PURE__ */ new Set(), remember = (container3, props) => (props.imagePullPolicy === void 0 && withoutPolicy.add(container3.name), container3), [add, addInit] = [workload.addContainer.bind(workload), workload.addInitContainer.bind(workload)];
  return workload.addContainer = (props) => remember(add(withDefaults(props)), props), workload.addInitContainer = (props) => remember(addInit(withDefaults(props)), props), (container3) => {
    let { imagePullPolicy, resources, ...rest } = container3, policy2 = withoutPolicy.has(container3.name) ? void 0 : imagePullPolicy;
    return compact({
      ...rest,
      resources: fargate ? equal(resources) : resources,
      imagePullPolicy: policy2
    });
  };
}
function withDefaults({ port, portNumber = port, ports: ports2 = [], ...props }) {
  let memory = import_cdk8s7.Size.mebibytes(256);
  return {
    resources: { cpu: { request: kplus.Cpu.millis(100) }, memory: { request: memory, limit: memory } },
    ...props,
    // A port number alone would bring a startup probe.
    ports: portNumber === void 0 ? ports2 : [{ number: portNumber }, ...ports2],
    securityContext: { capabilities: { drop: [kplus.Capability.ALL] }, ...props.securityContext }
  };
}
function equal(resources) {
  let requests = { ...resources?.limits, ...resources?.requests };
  return { requests, limits: requests };
}

// src/synth/parts/workload-context.ts
var import_cdk8s8 = require("cdk8s");
var NAME_LABEL = "app.kubernetes.io/name";
function contextOf(construct, props) {
  let place = new PropPlace(construct.node.path), name = props.name ?? construct.node.id;
  if (checkLabelName(place.in("name"), name), checkLabelName(place.in("namespace"), props.namespace), checkLabels(place.in("labels"), props.labels), checkKeys(place.in("annotations"), props.annotations), checkKeys(place.in("podAnnotations"), props.podAnnotations), props.labels?.[NAME_LABEL] !== void 0)
    throw place.in("labels", NAME_LABEL).fault("is the label that selects the pods; set `name` instead");
  let chart = import_cdk8s8.Chart.of(construct), selector = { [NAME_LABEL]: name }, labels = { ...selector, ...props.labels }, podLabels = { ...chart.labels, ...labels }, namespace = props.namespace ?? chart.namespace, cluster = EksChart.clusterOf(construct), fargate = runsOnFargate(place.in("fargate"), props.fargate, cluster, namespace, podLabels), profile = fargate ? profileFor(cluster, namespace, podLabels) : void 0, marked = { ...podLabels, ...profileLabel(profile) };
  return { construct, place, name, namespace, cluster, selector, labels, podLabels: marked, fargate };
}
function runsOnFargate(place, wanted, cluster, namespace, labels) {
  let profile = profileFor(cluster, namespace, labels);
  if (wanted === !1 && profile)
    throw place.fault(`cannot be false: the Fargate profile \`${profile.name}\` takes these pods`);
  if (wanted === !0 && cluster.fargateProfiles && !profile) {
    let where = `namespace \`${namespace ?? "default"}\``;
    throw place.fault(`cannot be true: no Fargate profile of the cluster takes pods of ${where} with these labels`);
  }
  return wanted ?? profile !== void 0;
}
function metadataOf(context, name = context.name, annotations) {
  return {
    name,
    ...context.namespace !== void 0 && { namespace: context.namespace },
    labels: { ...context.labels },
    ...annotations && Object.keys(annotations).length > 0 && { annotations: { ...annotations } }
  };
}

// src/synth/parts/kplus-workload.ts
var ADDRESS_LABEL = kplus.Pod.ADDRESS_LABEL;
function kplusProps(context, template, account, annotations) {
  let { json } = template.main, ports2 = json.ports ?? [], container3 = {
    name: json.name,
    image: String(json.image),
    resources: {},
    ports: ports2.map(({ name, containerPort, protocol }) => ({
      name,
      number: containerPort,
      ...protocol && { protocol }
    }))
  };
  return {
    metadata: metadataOf(context, context.name, annotations),
    podMetadata: { labels: { ...context.podLabels } },
    select: !1,
    serviceAccount: account,
    containers: [container3]
  };
}
function finishWorkload(workload, context, template, specOf) {
  let labels = { ...context.selector };
  workload.toPodSelectorConfig = () => ({
    labelSelector: kplus.LabelSelector.of({ labels }),
    ...context.namespace !== void 0 && { namespaces: { names: [context.namespace] } }
  });
  let finishContainer = kplusContainers(workload, context.fargate);
  override(import_cdk8s9.ApiObject.of(workload), (manifest) => {
    let made = manifest.spec, finished = finishTemplate(templateIn(made), template, finishContainer);
    manifest.spec = JSON.parse(JSON.stringify(specOf(finished, made)));
  });
}
function templateIn(spec) {
  let job = spec.jobTemplate;
  return job ? job.spec.template : spec.template;
}
function finishTemplate(made, ours, finishContainer) {
  let { [ADDRESS_LABEL]: _, ...labels } = made.metadata.labels ?? {}, annotations = { ...ours.metadata.annotations, ...made.metadata.annotations }, [main, ...others] = made.spec.containers, { spec } = ours, { initContainers: _init, containers: _containers, volumes: _volumes, ...rest } = spec, concat = (key, added = list2(made.spec, key)) => filled([...list2(spec, key), ...added]), podSpec = compact({
    ...rest,
    hostAliases: made.spec.hostAliases,
    nodeName: made.spec.nodeName,
    affinity: mergeAffinity(spec.affinity, made.spec.affinity),
    tolerations: concat("tolerations"),
    initContainers: concat(
      "initContainers",
      list2(made.spec, "initContainers").map(finishContainer)
    ),
    containers: [mergeMain(ours.main.json, main), ...spec.containers.slice(1), ...others.map(finishContainer)],
    volumes: concat("volumes")
  });
  return {
    metadata: compact({ labels: { ...ours.metadata.labels, ...labels }, annotations: filledMap(annotations) }),
    spec: podSpec
  };
}
function mergeMain(ours, made) {
  let known = new Set(list2(ours, "ports").map(({ containerPort }) => containerPort)), added = list2(made ?? {}, "ports").filter(({ containerPort }) => !known.has(containerPort));
  return compact({
    ...ours,
    ports: filled([...list2(ours, "ports"), ...added]),
    ...Object.fromEntries(
      ["env", "envFrom", "volumeMounts"].map((key) => [key, filled([...list2(ours, key), ...list2(made ?? {}, key)])])
    )
  });
}
function list2(json, key) {
  return json[key] ?? [];
}
function filledMap(map) {
  return Object.keys(map).length === 0 ? void 0 : map;
}

// src/data/kubernetes-fields.ts
var FIELD_SINCE = {
  /** `lifecycle.preStop.sleep` */
  preStopSleep: "1.30",
  /** Init containers with `restartPolicy: Always`. */
  nativeSidecars: "1.29",
  /** `trafficDistribution` of a Service. */
  trafficDistribution: "1.31",
  /** `trafficDistribution: PreferSameZone` and `PreferSameNode`. */
  trafficDistributionSameZone: "1.35",
  /** `matchLabelKeys` of a topology spread constraint. */
  spreadMatchLabelKeys: "1.27",
  /** `unhealthyPodEvictionPolicy` of a PodDisruptionBudget. */
  unhealthyPodEvictionPolicy: "1.27",
  /** `persistentVolumeClaimRetentionPolicy` of a StatefulSet. */
  claimRetention: "1.27",
  /** `podFailurePolicy` of a Job. */
  podFailurePolicy: "1.26"
};

// src/synth/parts/env.ts
var NAME = /^[-._a-zA-Z][-._a-zA-Z0-9]*$/, FIELD = /^(?:metadata\.(?:name|namespace|uid|labels\['[^']+'\]|annotations\['[^']+'\])|spec\.(?:nodeName|serviceAccountName)|status\.(?:podIPs?|hostIPs?))$/;
function envOf(place, env) {
  return Object.entries(env ?? {}).map(([name, value]) => {
    let at = place.in(name);
    return at.text(name, NAME, "a name of letters, digits, `_`, `-` and `.`, no digit first"), typeof value == "object" ? { name, valueFrom: sourceOf(at, value) } : { name, value: String(value) };
  });
}
function sourceOf(place, value) {
  if (["secret", "configMap", "field", "resource"].filter((kind2) => kind2 in value).length !== 1)
    throw place.fault("must be a text, or exactly one of `secret`, `configMap`, `field`, `resource`");
  if ("field" in value)
    return place.in("field").text(value.field, FIELD, "a field that a container can read, such as `metadata.name` or `status.podIP`"), { fieldRef: { fieldPath: value.field } };
  if ("resource" in value)
    return { resourceFieldRef: compact({ resource: value.resource, divisor: value.divisor }) };
  let [kind, name] = "secret" in value ? ["secret", value.secret] : ["configMap", value.configMap];
  return checkObjectName(place.in(kind), name), place.in("key").text(value.key, /^[-._a-zA-Z0-9]{1,253}$/, "a key of letters, digits, `-`, `_` and `.`"), { [`${kind}KeyRef`]: compact({ name, key: value.key, optional: value.optional }) };
}
function envFromOf(place, sources) {
  return (sources ?? []).map(({ configMap, secret, prefix, optional }, index) => {
    let at = place.in(index), name = configMap ?? secret;
    if (name === void 0 || configMap !== void 0 && secret !== void 0)
      throw at.fault("must name exactly one of `configMap` and `secret`");
    checkObjectName(at.in(secret === void 0 ? "configMap" : "secret"), name);
    let ref = compact({ name, optional });
    return compact({ prefix, ...secret === void 0 ? { configMapRef: ref } : { secretRef: ref } });
  });
}

// src/synth/parts/container.ts
function containerOf(context, place, name, props, { volumes, security }, { main = {}, mounts = [] } = {}) {
  let resources = resourcesOf(place.in("size"), props.size ?? {}, context.fargate), readOnlyRoot = security.readOnlyRootFilesystem ?? !0, mounted = /* @__PURE__ */ new Set([
    ...(props.volumes ?? []).map(({ mount }) => mount),
    ...mounts.map(({ mountPath }) => mountPath)
  ]), writable = props.writable ?? (readOnlyRoot && !mounted.has("/tmp") ? ["/tmp"] : []), { ports: ports2, ...rest } = main;
  return { json: { ...compact({
    name,
    image: imageReference(place.in("image"), props.image, context.cluster),
    command: filled(props.command),
    args: filled(props.args),
    ports: ports2,
    env: filled(envOf(place.in("env"), props.env)),
    envFrom: filled(envFromOf(place.in("envFrom"), props.envFrom)),
    resources: { requests: resources.requests, limits: resources.limits },
    ...rest,
    securityContext: containerSecurity(context.place.in("security"), security),
    volumeMounts: filled(volumes.mount(place, name, props.volumes ?? [], writable, mounts))
  }), name }, demand: resources };
}

// src/synth/parts/mounts.ts
var PodVolumes = class {
  constructor(workload) {
    this.workload = workload;
  }
  workload;
  sources = /* @__PURE__ */ new Map();
  efs = [];
  get list() {
    return [...this.sources].map(([name, source]) => ({ name, ...source }));
  }
  /** Adds what a container mounts, and answers its `volumeMounts`. */
  mount(place, container3, volumes, writable, further) {
    let mounts = [...further, ...volumes.map((volume, index) => this.add(place.in("volumes", index), volume))], owner = container3 === this.workload ? "" : `${container3}-`;
    for (let [index, path] of writable.entries()) {
      let at = place.in("writable", index);
      at.text(path, /^\/./, "a path below `/`");
      let name = volumeName(`${owner}${path}`);
      this.keep(at, name, { emptyDir: {} }), mounts.push({ name, mountPath: path });
    }
    return refuseTwice(place, mounts), mounts;
  }
  add(place, volume) {
    place.in("mount").text(volume.mount, /^\/[^:]*$/, "a path that begins with `/`, without `:`"), place.in("subPath").text(volume.subPath, /^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))/, "a path inside the volume");
    let kinds = ["emptyDir", "configMap", "secret", "pvc", "efs"].filter(
      (kind2) => volume[kind2] !== void 0
    ), [kind] = kinds;
    if (kind === void 0 || kinds.length > 1)
      throw place.fault("must have exactly one of `emptyDir`, `configMap`, `secret`, `pvc`, `efs`");
    let name = volume.name ?? volumeName(volume.mount);
    place.in("name").text(name, /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/, "at most 63 lower-case letters, digits and `-`"), this.keep(place, name, this.sourceOf(place.in(kind), name, volume));
    let readOnly = volume.readOnly ?? (kind === "configMap" || kind === "secret");
    return compact({ name, mountPath: volume.mount, subPath: volume.subPath, readOnly: readOnly || void 0 });
  }
  keep(place, name, source) {
    let known = this.sources.get(name);
    if (known !== void 0 && JSON.stringify(known) !== JSON.stringify(source))
      throw place.fault(`would make a second volume \`${name}\` of another kind; give it a \`name\``);
    this.sources.set(name, source);
  }
  sourceOf(place, name, { emptyDir, configMap, secret, pvc, efs }) {
    if (emptyDir) return { emptyDir: emptyDirOf(place, emptyDir) };
    if (configMap !== void 0) return { configMap: filesOf(place, configMap, "name") };
    if (secret !== void 0) return { secret: filesOf(place, secret, "secretName") };
    if (pvc !== void 0)
      return checkObjectName(place, pvc), { persistentVolumeClaim: { claimName: pvc } };
    let claim = `${this.workload}-${name}`;
    return efs && !this.efs.some((known) => known.claim === claim) && this.efs.push(checkedEfs(place, { volume: name, claim, efs })), { persistentVolumeClaim: { claimName: claim } };
  }
};
function volumeName(path) {
  return path.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+/, "").slice(0, 63).replace(/-+$/, "") || "root";
}
function refuseTwice(place, mounts) {
  let paths = mounts.map(({ mountPath }) => mountPath), twice = paths.find((path, index) => paths.indexOf(path) !== index);
  if (twice !== void 0) throw place.in("volumes").fault(`must not mount two volumes at \`${twice}\``);
}
function emptyDirOf(place, { sizeLimit, memory }) {
  return sizeLimit !== void 0 && bytes(place.in("sizeLimit"), sizeLimit), compact({ medium: memory ? "Memory" : void 0, sizeLimit });
}
function filesOf(place, files, nameKey) {
  let { name, items, mode, optional } = typeof files == "string" ? { name: files } : files;
  return checkObjectName(typeof files == "string" ? place : place.in("name"), name), place.in("mode").text(mode, /^0?[0-7]{3}$/, "a mode in octal digits, such as `0400`"), compact({
    [nameKey]: name,
    items: items && Object.entries(items).map(([key, path]) => ({ key, path })),
    defaultMode: mode === void 0 ? void 0 : Number.parseInt(mode, 8),
    optional
  });
}
function checkedEfs(place, volume) {
  let { fileSystem, accessPoint, path } = volume.efs;
  return place.in("fileSystem").text(fileSystem, /^fs-[0-9a-f]{8,40}$/, "the id of a file system, such as `fs-0123456789abcdef0`"), place.in("accessPoint").text(accessPoint, /^fsap-[0-9a-f]{8,40}$/, "the id of an access point, such as `fsap-0123456789abcdef0`"), place.in("path").text(path, /^\/[^:]*$/, "a path that begins with `/`, without `:`"), volume;
}

// src/synth/parts/pod-template.ts
var FIRST_FREE_PORT = 1024;
function podTemplate(context, props, serviceAccount2, extras) {
  let { place, fargate } = context, volumes = new PodVolumes(context.name), settings = { volumes, security: props.security ?? {} }, main = containerOf(context, place, context.name, props, settings, extras), [sidecars, init] = [
    extraContainers(context, props, "sidecars", settings),
    extraContainers(context, props, "init", settings)
  ];
  refuseNamesakes(context, [main, ...sidecars, ...init]), fargate && checkFargate(context, [main, ...sidecars], init), checkObjectName(place.in("priorityClass"), props.priorityClass);
  let native = hasVersion(context.cluster, FIELD_SINCE.nativeSidecars), alongside = sidecars.map(({ json }) => json), before = [
    ...native ? alongside.map((json) => ({ ...json, restartPolicy: "Always" })) : [],
    ...init.map(({ json }) => json)
  ], annotations = { ...extras.annotations, ...props.podAnnotations }, spec = compact({
    serviceAccountName: serviceAccount2,
    automountServiceAccountToken: props.kubernetesApi ?? !1,
    priorityClassName: props.priorityClass,
    securityContext: podSecurity(place.in("security"), props.security, hasLowPort(extras.main)),
    ...placementOf(place.in("nodes"), props.nodes, fargate),
    ...extras.spec,
    initContainers: filled(before),
    volumes: filled([...volumes.list, ...extras.volumes ?? []])
  });
  return {
    main,
    metadata: { labels: context.podLabels, ...Object.keys(annotations).length > 0 && { annotations } },
    spec: { ...spec, containers: [main.json, ...native ? [] : alongside] },
    efs: volumes.efs
  };
}
function extraContainers(context, props, key, settings) {
  return (props[key] ?? []).map((extra, index) => {
    let place = context.place.in(key, index);
    return place.in("name").text(extra.name, /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/, "at most 63 lower-case letters, digits and `-`"), containerOf(context, place, extra.name, extra, settings);
  });
}
function hasLowPort({ ports: ports2 = [] } = {}) {
  return ports2.some(({ containerPort = FIRST_FREE_PORT }) => containerPort < FIRST_FREE_PORT);
}
function refuseNamesakes({ place }, containers) {
  let names = containers.map(({ json }) => json.name), twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== void 0) throw place.fault(`has two containers named \`${twice}\``);
}
function checkFargate(context, together, before) {
  let demands = (list3) => list3.map(({ demand }) => demand);
  checkFargateDemand(context.place.in("size"), podDemand(demands(together), demands(before)));
}
function checkFargatePort({ place, fargate }, path, port) {
  if (!(!fargate || port !== 10250))
    throw place.in(...path).fault(`must not be ${10250} on Fargate, where the kubelet of the pod has it`);
}

// src/synth/parts/task.ts
var FARGATE_TTL = 600, GRACE = 30;
function taskTemplate(context, props, account) {
  let { place, cluster } = context;
  if (place.in("graceSeconds").integer(props.graceSeconds, 1, 86400, "seconds"), props.sidecars?.length && !hasVersion(cluster, FIELD_SINCE.nativeSidecars))
    throw place.in("sidecars").fault(`need Kubernetes ${FIELD_SINCE.nativeSidecars}: before it, a sidecar keeps a job from ending`);
  let spec = { restartPolicy: "Never", terminationGracePeriodSeconds: props.graceSeconds ?? GRACE };
  return podTemplate(context, props, account.name, { spec });
}
function jobSpec({ place, cluster, fargate }, props, pod, ttl) {
  let { retries = 3, deadlineSeconds, completions, parallelism } = props;
  return place.in("retries").integer(retries, 0, 1e3), place.in("deadlineSeconds").integer(deadlineSeconds, 1, 2 ** 31 - 1, "seconds"), place.in("ttlSeconds").integer(props.ttlSeconds, 0, 2 ** 31 - 1, "seconds"), place.in("completions").integer(completions, 1, 1e5), place.in("parallelism").integer(parallelism, 1, 1e5), compact({
    backoffLimit: retries,
    activeDeadlineSeconds: deadlineSeconds,
    ttlSecondsAfterFinished: props.ttlSeconds ?? (fargate ? FARGATE_TTL : ttl),
    completions,
    parallelism,
    // A pod that loses its node is not a failed try.
    ...hasVersion(cluster, FIELD_SINCE.podFailurePolicy) && { podFailurePolicy: { rules: [IGNORE_DISRUPTION] } },
    template: pod
  });
}
var IGNORE_DISRUPTION = { action: "Ignore", onPodConditions: [{ type: "DisruptionTarget", status: "True" }] };

// src/synth/constructs/security-group-policy.ts
var import_constructs7 = require("constructs");
var SecurityGroupPolicy = class extends import_constructs7.Construct {
  policy;
  constructor(scope, id, props) {
    super(scope, id);
    let place = new PropPlace(this.node.path), name = props.name ?? id;
    checkObjectName(place.in("name"), name), checkLabelName(place.in("namespace"), props.namespace), checkLabels(place.in("labels"), props.labels), checkSecurityGroups(place.in("securityGroups"), props.securityGroups);
    let shape = { apiVersion: "vpcresources.k8s.aws/v1beta1", kind: "SecurityGroupPolicy", name };
    this.policy = platformObject(
      this,
      "policy",
      { ...shape, namespace: props.namespace, labels: props.labels },
      {
        spec: { ...selectorOf(place, props), securityGroups: { groupIds: [...props.securityGroups] } }
      }
    );
  }
};
function selectorOf(place, { podLabels, serviceAccountLabels }) {
  let labels = podLabels ?? serviceAccountLabels;
  if (labels === void 0 || podLabels && serviceAccountLabels)
    throw place.fault("must have exactly one of `podLabels` and `serviceAccountLabels`");
  let at = place.in(podLabels ? "podLabels" : "serviceAccountLabels");
  if (Object.keys(labels).length === 0) throw at.fault("must name at least one label");
  return checkLabels(at, labels), { [podLabels ? "podSelector" : "serviceAccountSelector"]: { matchLabels: labels } };
}
function checkSecurityGroups(place, groups) {
  if (groups.length < 1 || groups.length > 5) throw place.fault(`must have 1..5 security groups, not ${groups.length}`);
  place.each(groups, (at, group) => {
    if (at.text(group, /^sg-(?:[0-9a-f]{8}|[0-9a-f]{17})$/, "the id of a security group, such as `sg-0123456789abcdef0`"), groups.indexOf(group) !== Number(at.path.at(-1))) throw at.fault(`names \`${group}\` a second time`);
  });
}

// src/synth/constructs/workload-service-account.ts
var import_constructs8 = require("constructs");

// src/synth/parts/service-account.ts
function identityAnnotations(place, identity, cluster, fargate) {
  let { irsa, podIdentity } = identity ?? {};
  if (identity && irsa === void 0 == !podIdentity)
    throw place.fault("must have exactly one of `irsa` and `podIdentity: true`");
  if (podIdentity && fargate) throw place.in("podIdentity").fault("does not work on Fargate; use `irsa`");
  return irsa === void 0 ? {} : (checkIamArn(place.in("irsa"), irsa, ["role"], cluster), { "eks.amazonaws.com/role-arn": irsa });
}

// src/synth/constructs/workload-service-account.ts
var WorkloadServiceAccount = class extends import_constructs8.Construct {
  /** The object of cdk8s-plus, for role bindings. */
  serviceAccount;
  constructor(scope, id, props = {}) {
    super(scope, id);
    let place = new PropPlace(this.node.path), name = props.name ?? id;
    checkLabelName(place.in("name"), name), checkLabelName(place.in("namespace"), props.namespace), checkLabels(place.in("labels"), props.labels), checkKeys(place.in("annotations"), props.annotations);
    let identity = identityAnnotations(place.in("identity"), props.identity, EksChart.clusterOf(this), !1);
    this.serviceAccount = new kplus.ServiceAccount(this, "service-account", {
      metadata: {
        name,
        ...props.namespace !== void 0 && { namespace: props.namespace },
        ...props.labels && { labels: { ...props.labels } },
        annotations: { ...props.annotations, ...identity }
      },
      automountToken: props.kubernetesApi ?? !1
    });
  }
  get name() {
    return this.serviceAccount.name;
  }
};

// src/synth/parts/efs-claims.ts
var CAPACITY = "5Gi";
function efsClaims(context, volumes) {
  let { construct, namespace } = context;
  for (let { volume, claim, efs } of volumes) {
    let name = namespace === void 0 ? claim : `${namespace}-${claim}`, spec = { accessModes: ["ReadWriteMany"], storageClassName: "", volumeMode: "Filesystem" }, { labels } = metadataOf(context);
    clusterObject(
      construct,
      `${volume}-volume`,
      { apiVersion: "v1", kind: "PersistentVolume", name, labels },
      {
        spec: {
          ...spec,
          capacity: { storage: CAPACITY },
          persistentVolumeReclaimPolicy: "Retain",
          // Keeps other claims from taking the volume.
          ...namespace !== void 0 && { claimRef: { namespace, name: claim } },
          csi: { driver: "efs.csi.aws.com", volumeHandle: handleOf(efs) }
        }
      }
    );
    let shape = { apiVersion: "v1", kind: "PersistentVolumeClaim", name: claim, namespace, labels };
    platformObject(construct, `${volume}-claim`, shape, {
      spec: compact({ ...spec, volumeName: name, resources: { requests: { storage: CAPACITY } } })
    });
  }
}
function handleOf({ fileSystem, path, accessPoint }) {
  return accessPoint !== void 0 ? `${fileSystem}:${path ?? ""}:${accessPoint}` : path === void 0 ? fileSystem : `${fileSystem}:${path}`;
}

// src/synth/parts/nested.ts
function nested(place, make) {
  try {
    return make();
  } catch (error) {
    throw error instanceof PropError ? place.in(...error.path).fault(error.reason) : error;
  }
}

// src/synth/parts/workload-objects.ts
function accountOf(context, props) {
  let { construct, name, namespace, labels, place, cluster, fargate } = context, { identity, serviceAccount: serviceAccount2 } = props;
  identityAnnotations(place.in("identity"), identity, cluster, fargate);
  let inNamespace = namespace === void 0 ? {} : { namespace };
  if (serviceAccount2 === void 0) {
    let made = { name, labels, ...inNamespace, ...identity && { identity } };
    return new WorkloadServiceAccount(construct, "service-account", made).serviceAccount;
  }
  if (checkLabelName(place.in("serviceAccount"), serviceAccount2), identity)
    throw place.in("identity").fault(`belongs to the service account \`${serviceAccount2}\`, which is not made here`);
  let options = namespace === void 0 ? {} : { namespaceName: namespace };
  return kplus.ServiceAccount.fromServiceAccountName(construct, "service-account", serviceAccount2, options);
}
function podObjects(context, props, template) {
  let { construct, name, namespace, labels, selector, place } = context;
  efsClaims(context, template.efs);
  let { securityGroups } = props;
  if (securityGroups === void 0) return;
  let policy2 = { name, labels, podLabels: selector, securityGroups, ...namespace !== void 0 && { namespace } };
  nested(place, () => new SecurityGroupPolicy(construct, "security-group-policy", policy2));
}

// src/synth/constructs/cron-task.ts
var LONGEST_NAME = 52, CronTask = class extends import_constructs9.Construct {
  cronJob;
  serviceAccount;
  constructor(scope, id, props) {
    super(scope, id);
    let context = contextOf(this, props);
    if (context.name.length > LONGEST_NAME)
      throw context.place.in("name").fault(`must have at most ${LONGEST_NAME} characters, not ${context.name.length}`);
    let schedule = scheduleOf(context, props);
    this.serviceAccount = accountOf(context, props);
    let template = taskTemplate(context, props, this.serviceAccount), job = jobSpec(context, props, {}, void 0), base = kplusProps(context, template, this.serviceAccount, props.annotations);
    this.cronJob = new kplus.CronJob(this, "cron-job", { ...base, schedule: import_cdk8s10.Cron.daily() }), finishWorkload(this.cronJob, context, template, (pod) => ({
      ...schedule,
      jobTemplate: { metadata: { labels: context.labels }, spec: { ...job, template: pod } }
    })), podObjects(context, props, template);
  }
};
function scheduleOf({ place }, props) {
  let {
    schedule,
    timeZone = "Etc/UTC",
    concurrency = "Forbid",
    startWithinSeconds = 300,
    history = {},
    suspend
  } = props;
  return checkSchedule(place.in("schedule"), schedule), checkTimeZone(place.in("timeZone"), timeZone), place.in("concurrency").choice(concurrency, ["Allow", "Forbid", "Replace"]), place.in("startWithinSeconds").integer(startWithinSeconds, 10, 2 ** 31 - 1, "seconds"), place.in("history", "succeeded").integer(history.succeeded, 0, 1e3), place.in("history", "failed").integer(history.failed, 0, 1e3), compact({
    schedule,
    timeZone,
    concurrencyPolicy: concurrency,
    startingDeadlineSeconds: startWithinSeconds,
    successfulJobsHistoryLimit: history.succeeded ?? 3,
    failedJobsHistoryLimit: history.failed ?? 1,
    suspend: suspend || void 0
  });
}

// src/synth/constructs/daemon-agent.ts
var import_constructs11 = require("constructs");

// src/synth/parts/health.ts
var STARTUP_PERIOD = 5;
function probesOf(place, health, port) {
  let props = health ?? {};
  checkHealth(place, props);
  let handler = handlerOf(place, props, port);
  if (handler === void 0) {
    if (health === void 0) return {};
    throw place.fault("needs a `port` to ask, or a `command`");
  }
  let timing = { periodSeconds: props.periodSeconds ?? 10, timeoutSeconds: props.timeoutSeconds ?? 2 }, failureThreshold = props.failures ?? 3, startup = {
    ...handler,
    periodSeconds: STARTUP_PERIOD,
    timeoutSeconds: timing.timeoutSeconds,
    failureThreshold: Math.ceil((props.startupSeconds ?? 60) / STARTUP_PERIOD)
  }, liveness = livenessHandler(place.in("liveness"), props, handler, port);
  return {
    startupProbe: startup,
    readinessProbe: { ...handler, ...timing, failureThreshold },
    // Slower than readiness: a restart is the last resort.
    ...liveness && { livenessProbe: { ...liveness, ...timing, failureThreshold: failureThreshold * 3 } }
  };
}
function checkHealth(place, props) {
  let given2 = [props.path !== void 0 && "path", props.grpc && "grpc", props.command && "command"].filter(Boolean);
  if (given2.length > 1)
    throw place.fault(`must have one of \`path\`, \`grpc\` and \`command\`, not ${given2.join(" and ")}`);
  if (place.in("path").text(props.path, /^\//, "a path that begins with `/`"), place.in("port").integer(props.port, 1, 65535), place.in("startupSeconds").integer(props.startupSeconds, 1, 3600, "seconds"), place.in("periodSeconds").integer(props.periodSeconds, 1, 300, "seconds"), place.in("timeoutSeconds").integer(props.timeoutSeconds, 1, 300, "seconds"), place.in("failures").integer(props.failures, 1, 100), props.command?.length === 0) throw place.in("command").fault("must name a program");
}
function handlerOf(place, props, containerPort) {
  let { path, grpc, command } = props;
  if (command) return { exec: { command } };
  let port = props.port ?? containerPort;
  if (port !== void 0) {
    if (path !== void 0) return { httpGet: httpGet(props, path, port) };
    if (props.scheme !== void 0 || props.headers !== void 0)
      throw place.fault("has `scheme` or `headers`, which need a `path`");
    return grpc ? { grpc: compact({ port, service: grpc === !0 ? void 0 : grpc }) } : { tcpSocket: { port } };
  }
}
function httpGet({ scheme, headers }, path, port) {
  let httpHeaders = headers && Object.entries(headers).map(([name, value]) => ({ name, value }));
  return compact({ path, port, scheme: scheme === "HTTPS" ? scheme : void 0, httpHeaders });
}
function livenessHandler(place, props, handler, containerPort) {
  if (!props.liveness) return;
  if (props.liveness === !0) return handler;
  place.text(props.liveness, /^\//, "a path that begins with `/`, or `true`");
  let port = props.port ?? containerPort;
  if (port === void 0) throw place.fault("needs a `port` to ask");
  return { httpGet: httpGet(props, props.liveness, port) };
}

// src/synth/constructs/monitoring.ts
var import_constructs10 = require("constructs");
var Monitoring = class extends import_constructs10.Construct {
  monitor;
  constructor(scope, id, props) {
    super(scope, id);
    let place = new PropPlace(this.node.path), { name = id, kind = "ServiceMonitor", namespace, labels } = props;
    checkObjectName(place.in("name"), name), checkLabelName(place.in("namespace"), namespace), checkLabels(place.in("labels"), labels), checkLabels(place.in("selector"), props.selector), place.in("kind").choice(kind, ["ServiceMonitor", "PodMonitor"]), place.in("port").text(props.port, /^[a-z0-9]([-a-z0-9]{0,13}[a-z0-9])?$/, "the name of a port");
    let shape = { apiVersion: "monitoring.coreos.com/v1", kind, name, namespace, labels };
    this.monitor = platformObject(this, "monitor", shape, { spec: monitorSpec(place, kind, props) });
  }
};
function monitorSpec(place, kind, { selector, port, path = "/metrics", intervalSeconds }) {
  place.in("path").text(path, /^\//, "a path that begins with `/`"), place.in("intervalSeconds").integer(intervalSeconds, 1, 86400, "seconds");
  let endpoint = compact({ port, path, interval: intervalSeconds === void 0 ? void 0 : `${intervalSeconds}s` });
  return {
    selector: { matchLabels: selector },
    [kind === "PodMonitor" ? "podMetricsEndpoints" : "endpoints"]: [endpoint]
  };
}

// src/synth/parts/monitored.ts
function monitored(context, monitoring, ports2, by, service2 = !1) {
  if (monitoring === void 0 || monitoring === !1)
    return { ports: ports2, added: !1, by: void 0, annotations: {}, make: () => {
    } };
  let place = context.place.in("monitoring"), props = monitoring === !0 ? {} : monitoring, kind = props.by ?? by;
  if (place.in("by").choice(kind, ["serviceMonitor", "podMonitor", "annotations"]), kind === "serviceMonitor" && !service2)
    throw place.in("by").fault("must be `podMonitor` or `annotations`: there is no Service");
  place.in("path").text(props.path, /^\//, "a path that begins with `/`"), place.in("port").integer(props.port, 1, 65535);
  let number = props.port ?? ports2[0]?.port;
  if (number === void 0) throw place.fault("needs a `port`");
  let known = ports2.find(({ port: port2 }) => port2 === number), port = known ?? { name: "metrics", port: number, servicePort: number, protocol: "http" }, annotations = kind === "annotations" ? scrapeAnnotations(number, props.path) : {};
  if (kind === "annotations" && (props.labels || props.intervalSeconds !== void 0))
    throw place.fault("must leave out `labels` and `intervalSeconds` with `by: annotations`");
  let make = (selector) => {
    if (kind === "annotations") return;
    let { name, namespace, construct } = context, { port: _, by: __, ...rest } = props, monitor = kind === "serviceMonitor" ? "ServiceMonitor" : "PodMonitor", own = {
      ...rest,
      name,
      selector,
      port: port.name,
      kind: monitor,
      labels: { ...context.labels, ...props.labels }
    };
    nested(
      place,
      () => new Monitoring(construct, "monitoring", { ...own, ...namespace !== void 0 && { namespace } })
    );
  };
  return { ports: known ? ports2 : [...ports2, port], added: !known, by: kind, annotations, make };
}
function scrapeAnnotations(port, path = "/metrics") {
  return { "prometheus.io/scrape": "true", "prometheus.io/port": String(port), "prometheus.io/path": path };
}

// src/synth/parts/ports.ts
var PROTOCOLS = ["http", "https", "grpc", "tcp", "udp"];
function checkPorts(context, ports2, path) {
  let { place } = context;
  ports2.forEach(({ name, port, servicePort, protocol }, index) => {
    let at = place.in(...path(index));
    at.in("port").integer(port, 1, 65535), at.in("servicePort").integer(servicePort, 1, 65535), at.in("protocol").choice(protocol, PROTOCOLS), at.in("name").text(
      name,
      /^(?=.*[a-z])(?!.*--)[a-z0-9]([-a-z0-9]{0,13}[a-z0-9])?$/,
      "at most 15 lower-case letters, digits and `-`, at least one letter"
    ), checkFargatePort(context, [...path(index), "port"], port);
    let former = ports2.slice(0, index);
    if (former.some((other) => other.name === name))
      throw at.in("name").fault(`\`${name}\` is the name of another port`);
    let same = former.find(
      (other) => other.servicePort === servicePort && transport(other) === transport({ protocol })
    );
    if (same) throw at.in("servicePort").fault(`\`${servicePort}\` is the Service's port \`${same.name}\` already`);
  });
}
function transport({ protocol }) {
  return protocol === "udp" ? "UDP" : "TCP";
}
function containerPorts(ports2) {
  return ports2.map(
    (port) => compact({ name: port.name, containerPort: port.port, protocol: transport(port) === "UDP" ? "UDP" : void 0 })
  );
}

// src/synth/parts/shutdown.ts
var GRACE2 = 30;
function shutdownOf({ place, cluster }, props = {}, delay) {
  let at = place.in("shutdown");
  at.in("delaySeconds").integer(props.delaySeconds, 0, 900, "seconds"), at.in("graceSeconds").integer(props.graceSeconds, 1, 86400, "seconds");
  let { delaySeconds = delay, graceSeconds = GRACE2 } = props, sleeps = delaySeconds > 0 && hasVersion(cluster, FIELD_SINCE.preStopSleep);
  return {
    container: sleeps ? { lifecycle: { preStop: { sleep: { seconds: delaySeconds } } } } : {},
    // The sleep counts against it.
    spec: { terminationGracePeriodSeconds: graceSeconds + (sleeps ? delaySeconds : 0) }
  };
}

// src/synth/constructs/daemon-agent.ts
var NOT_FARGATE = { key: "eks.amazonaws.com/compute-type", operator: "NotIn", values: ["fargate"] }, DaemonAgent = class extends import_constructs11.Construct {
  daemonSet;
  serviceAccount;
  constructor(scope, id, props) {
    super(scope, id);
    let context = { ...contextOf(this, props), fargate: !1 };
    refuseFargate(context);
    let { port } = props, own = port === void 0 ? [] : [{ name: "http", port, servicePort: port, protocol: "http" }], monitoring = monitored(context, props.monitoring, own, "podMonitor");
    checkPorts(context, monitoring.ports, (index) => index < own.length ? [] : ["monitoring"]);
    let update = updateOf(context, props);
    this.serviceAccount = accountOf(context, props);
    let template = templateOf(
      context,
      props,
      this.serviceAccount.name,
      containerPorts(monitoring.ports),
      monitoring.annotations
    ), base = kplusProps(context, template, this.serviceAccount, props.annotations);
    this.daemonSet = new kplus.DaemonSet(this, "daemon-set", base), finishWorkload(this.daemonSet, context, template, (pod) => ({
      updateStrategy: update,
      selector: { matchLabels: context.selector },
      template: pod
    })), podObjects(context, props, template), monitoring.make(context.selector);
  }
};
function refuseFargate({ place, cluster, namespace, podLabels }) {
  let profile = profileFor(cluster, namespace, podLabels);
  if (profile)
    throw place.in("namespace").fault(
      `\`${namespace ?? "default"}\` is of the Fargate profile \`${profile.name}\`, where a DaemonSet never runs; use another, or a sidecar`
    );
}
function updateOf({ place }, { maxUnavailable = "10%" }) {
  if (checkPods(place.in("maxUnavailable"), maxUnavailable), podsOf(maxUnavailable, 100) === 0)
    throw place.in("maxUnavailable").fault("must be above 0, or no pod is ever replaced");
  return { type: "RollingUpdate", rollingUpdate: { maxUnavailable } };
}
function templateOf(context, props, account, ports2, annotations) {
  let shutdown = shutdownOf(context, props.graceSeconds === void 0 ? {} : { graceSeconds: props.graceSeconds }, 0), host = hostPathsOf(context, props), everyTaint = props.everyNode ?? props.nodes?.tolerations === void 0;
  return podTemplate(context, props, account, {
    main: { ...ports2.length > 0 && { ports: ports2 }, ...probesOf(context.place.in("health"), props.health, props.port) },
    ...host,
    spec: {
      ...shutdown.spec,
      ...everyTaint && { tolerations: [{ operator: "Exists" }] },
      affinity: {
        nodeAffinity: {
          requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [NOT_FARGATE] }] }
        }
      }
    },
    annotations
  });
}
function hostPathsOf({ place }, { hostPaths = [] }) {
  let names = /* @__PURE__ */ new Set(), made = hostPaths.map(({ path, mount = path, type = "Directory" }, index) => {
    let at = place.in("hostPaths", index);
    at.in("path").text(path, /^\/(?!.*(?:^|\/)\.\.(?:\/|$))/, "a path of the node that begins with `/`, without `..`"), at.in("mount").text(mount, /^\/[^:]*$/, "a path that begins with `/`, without `:`");
    let name = `host${path.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`.slice(0, 63).replace(/-+$/, "");
    if (names.has(name)) throw at.in("path").fault(`\`${path}\` is mounted already`);
    return names.add(name), { volume: { name, hostPath: { path, type } }, mount: { name, mountPath: mount, readOnly: !0 } };
  });
  return { volumes: made.map(({ volume }) => volume), mounts: made.map(({ mount }) => mount) };
}

// src/synth/constructs/ebs-storage-class.ts
var import_constructs12 = require("constructs");

// src/data/ebs-volume-types.ts
var EBS_VOLUME_TYPES = {
  gp3: {
    iops: { min: 3e3, max: 8e4, maxPerGib: 500 },
    throughput: { min: 125, max: 2e3, maxPerIops: 0.25 }
  },
  io1: { iops: { min: 100, max: 64e3, maxPerGib: 50 }, iopsRequired: !0 },
  io2: { iops: { min: 100, max: 256e3, maxPerGib: 1e3 }, iopsRequired: !0 },
  st1: {},
  sc1: {}
};

// src/synth/constructs/ebs-storage-class.ts
var EbsStorageClass = class extends import_constructs12.Construct {
  /** Name of the StorageClass. */
  name;
  apiObject;
  constructor(scope, id, props = {}) {
    super(scope, id);
    let place = new PropPlace(this.node.path), cluster = EksChart.clusterOf(this);
    this.name = props.name ?? id, checkObjectName(place.in("name"), this.name), checkPerformance(place, props), checkTags(place.in("tags"), props.tags ?? {}), props.kmsKey !== void 0 && this.checkKey(place.in("kmsKey"), props.kmsKey, props.encrypted);
    let autoMode = props.autoMode ?? cluster.autoMode ?? !1, annotations = props.default ? { "storageclass.kubernetes.io/is-default-class": "true" } : void 0, topologies = allowedTopologies(autoMode, props.zones);
    this.apiObject = clusterObject(
      this,
      "Resource",
      { apiVersion: "storage.k8s.io/v1", kind: "StorageClass", name: this.name, annotations },
      {
        provisioner: autoMode ? "ebs.csi.eks.amazonaws.com" : "ebs.csi.aws.com",
        parameters: parameters(props),
        reclaimPolicy: props.reclaim ?? "Delete",
        volumeBindingMode: props.binding ?? "WaitForFirstConsumer",
        allowVolumeExpansion: props.expandable ?? !0,
        ...topologies.length === 0 ? {} : { allowedTopologies: [{ matchLabelExpressions: topologies }] },
        ...props.mountOptions === void 0 ? {} : { mountOptions: props.mountOptions }
      }
    );
  }
  checkKey(place, key, encrypted) {
    if (encrypted === !1) throw place.fault("encrypts nothing where `encrypted` is false");
    let example = "arn:aws:kms:eu-central-1:111122223333:key/ID", cluster = EksChart.clusterOf(this), { region, resource } = checkArn(place, key, "kms", example, cluster);
    if (!/^(?:key|alias)\/.+/.test(resource))
      throw place.fault(`must be an ARN such as \`${example}\`, not \`${key}\``);
    if (cluster.region !== void 0 && region !== cluster.region)
      throw place.fault(`is a key of \`${region}\`, but volumes of \`${cluster.region}\` need one of their own region`);
  }
};
function checkPerformance(place, { type = "gp3", iops, iopsPerGib, throughput }) {
  place.in("type").choice(type, Object.keys(EBS_VOLUME_TYPES));
  let limits = EBS_VOLUME_TYPES[type];
  if (iops !== void 0 && iopsPerGib !== void 0) throw place.in("iopsPerGib").fault("cannot stand beside `iops`");
  for (let [prop, value] of Object.entries({ iops, iopsPerGib }))
    if (value !== void 0 && !limits.iops) throw place.in(prop).fault(`cannot be chosen for \`${type}\` volumes`);
  if (limits.iops && (place.in("iops").integer(iops, limits.iops.min, limits.iops.max, `IOPS for \`${type}\``), place.in("iopsPerGib").integer(iopsPerGib, 1, limits.iops.maxPerGib, `IOPS a GiB for \`${type}\``)), limits.iopsRequired && iops === void 0 && iopsPerGib === void 0)
    throw place.in("iops").fault(`is needed for \`${type}\` volumes, or \`iopsPerGib\``);
  throughput !== void 0 && checkThroughput(place.in("throughput"), type, throughput, iops, iopsPerGib);
}
function checkThroughput(place, type, value, iops, perGib) {
  let limits = EBS_VOLUME_TYPES[type];
  if (!limits.throughput) throw place.fault(`can be chosen for \`gp3\` volumes only, not for \`${type}\``);
  if (place.integer(value, limits.throughput.min, limits.throughput.max, "MiB a second"), perGib !== void 0) return;
  let provisioned = iops ?? limits.iops?.min ?? 0, highest = provisioned * limits.throughput.maxPerIops;
  if (value > highest)
    throw place.fault(
      `must be ${limits.throughput.min}..${highest} MiB a second with ${provisioned} IOPS, not ${value}; more needs \`iops\` of ${value / limits.throughput.maxPerIops}`
    );
}
function checkTags(place, tags) {
  let entries = Object.entries(tags);
  if (entries.length > 50) throw place.fault(`must be at most 50 tags, not ${entries.length}`);
  for (let [key, value] of entries) {
    if (!/^[^=]{1,128}$/.test(key)) throw place.in(key).fault("must have a key of 1..128 characters without `=`");
    if (/^(?:aws:|kubernetes\.io)/.test(key))
      throw place.in(key).fault("has a key that AWS or Kubernetes keeps to itself");
    if (value.length > 256) throw place.in(key).fault(`must be at most 256 characters, not ${value.length}`);
  }
}
function parameters(props) {
  let { type = "gp3", iops, iopsPerGib, throughput, encrypted = !0, kmsKey, fsType = "ext4", tags = {} } = props, specified = Object.entries({
    type,
    encrypted,
    "csi.storage.k8s.io/fstype": fsType,
    iops,
    iopsPerGB: iopsPerGib,
    throughput,
    kmsKeyId: kmsKey
  }).filter(([, value]) => value !== void 0).map(([key, value]) => [key, String(value)]), tagged = Object.entries(tags).map(([key, value], index) => [
    `tagSpecification_${index + 1}`,
    `${key}=${value}`
  ]);
  return Object.fromEntries([...specified, ...tagged]);
}
function allowedTopologies(autoMode, zones) {
  return [
    // Keeps pods with such volumes off nodes that Auto Mode does not run, where its driver is not.
    ...autoMode ? [{ key: "eks.amazonaws.com/compute-type", values: ["auto"] }] : [],
    ...zones === void 0 ? [] : [{ key: "topology.kubernetes.io/zone", values: zones }]
  ];
}

// src/synth/constructs/efs-storage-class.ts
var import_constructs13 = require("constructs");
var HIGHEST_ID = 4294967295, EfsStorageClass = class extends import_constructs13.Construct {
  /** Name of the StorageClass. */
  name;
  apiObject;
  constructor(scope, id, props) {
    super(scope, id), this.name = props.name ?? id, check(new PropPlace(this.node.path), this.name, props);
    let annotations = props.default ? { "storageclass.kubernetes.io/is-default-class": "true" } : void 0;
    this.apiObject = clusterObject(
      this,
      "Resource",
      { apiVersion: "storage.k8s.io/v1", kind: "StorageClass", name: this.name, annotations },
      {
        provisioner: "efs.csi.aws.com",
        parameters: parameters2(props),
        reclaimPolicy: props.reclaim ?? "Delete",
        // The file system is there in every zone, so there is nothing to wait for.
        volumeBindingMode: "Immediate",
        // A mount authenticated by IAM is always one over TLS.
        ...props.iam ? { mountOptions: ["iam"] } : {}
      }
    );
  }
};
function check(place, name, props) {
  let { uid, gid, gidRange, subPathPattern = "" } = props;
  if (checkObjectName(place.in("name"), name), place.in("fileSystemId").text(props.fileSystemId, /^fs-[0-9a-f]{8,40}$/, "an id such as `fs-0123456789abcdef0`"), place.in("directoryPerms").text(props.directoryPerms, /^[0-7]{3,4}$/, "three or four octal digits"), place.in("basePath").text(props.basePath, /^\//, "a path that begins with `/`"), place.in("uid").integer(uid, 0, HIGHEST_ID), place.in("gid").integer(gid, 0, HIGHEST_ID), uid === void 0 != (gid === void 0))
    throw place.in(uid === void 0 ? "gid" : "uid").fault(`needs \`${uid === void 0 ? "uid" : "gid"}\` beside it`);
  if (gidRange) {
    if (uid !== void 0) throw place.in("gidRange").fault("has no effect where `uid` and `gid` are given");
    place.in("gidRange", "from").integer(gidRange.from, 1, HIGHEST_ID), place.in("gidRange", "to").integer(gidRange.to, gidRange.from, HIGHEST_ID);
  }
  let unknown = [...subPathPattern.matchAll(/\$\{([^}]*)\}/g)].find(([, variable]) => !VARIABLES.has(variable ?? ""));
  if (unknown)
    throw place.in("subPathPattern").fault(`knows \`\${.PVC.namespace}\`, \`\${.PVC.name}\` and \`\${.PV.name}\`, not \`${unknown[0]}\``);
}
var VARIABLES = /* @__PURE__ */ new Set([".PVC.namespace", ".PVC.name", ".PV.name"]);
function parameters2(props) {
  let specified = Object.entries({
    provisioningMode: "efs-ap",
    fileSystemId: props.fileSystemId,
    directoryPerms: props.directoryPerms ?? "700",
    uid: props.uid,
    gid: props.gid,
    gidRangeStart: props.gidRange?.from,
    gidRangeEnd: props.gidRange?.to,
    basePath: props.basePath,
    subPathPattern: props.subPathPattern,
    ensureUniqueDirectory: props.uniqueDirectory
  });
  return Object.fromEntries(
    specified.filter(([, value]) => value !== void 0).map(([key, value]) => [key, String(value)])
  );
}

// src/synth/constructs/eksctl-cluster.ts
var import_constructs14 = require("constructs");

// src/synth/parts/eksctl/app-of.ts
function eksAppOf(construct, place) {
  let root = construct.node.root;
  if (root instanceof EksApp) return root;
  throw place.fault("needs an `EksApp`: it writes a file beside the manifests, which an `App` of cdk8s does not");
}
function clusterAround(construct) {
  return construct.node.scopes.slice(0, -1).findLast(({ cluster }) => cluster !== void 0)?.cluster ?? {};
}

// src/synth/parts/eksctl/checks.ts
var TAG2 = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u, NAME2 = /^[a-zA-Z][-a-zA-Z0-9]*$/;
function checkStackName(place, name, most) {
  if (place.text(name, NAME2, "letters, digits and `-`, with a letter first"), name !== void 0 && name.length > most)
    throw place.fault(`must have at most ${most} characters, not ${name.length}`);
}
function checkRegion(place, region) {
  let partition = /^[a-z]{2,4}(-[a-z]+)+-\d$/.test(region) ? partitionOf(region) : void 0;
  if (!partition) throw place.fault(`must be a region such as \`eu-central-1\`, not \`${region}\``);
  return partition.id;
}
function checkId(place, id, prefix) {
  let form = new RegExp(`^${prefix}-([0-9a-f]{8}|[0-9a-f]{17})$`);
  place.text(id, form, `an id such as \`${prefix}-0a1b2c3d4e5f60718\`, with 17 or 8 hexadecimal digits`);
}
function checkIds(place, ids, prefix) {
  checkUnique(place, ids), place.each(ids, (at, id) => {
    checkId(at, id, prefix);
  });
}
function checkUnique(place, values) {
  place.each(values, (at, value) => {
    if (values?.indexOf(value) !== at.path.at(-1)) throw at.fault(`names \`${value}\` a second time`);
  });
}
function checkPolicyArn(place, text4, { region }) {
  let example = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess", ofAccount = text4.replace("::aws:", "::111122223333:"), { resource } = checkArn(place, ofAccount, "iam", example, region === void 0 ? {} : { region });
  if (!/^policy\/([\w+=,.@-]+\/)*[\w+=,.@-]{1,128}$/.test(resource))
    throw place.fault(`must be the ARN of a policy such as \`${example}\`, not \`${text4}\``);
}
function checkTags2(place, tags) {
  let entries = Object.entries(tags ?? {});
  if (entries.length > 50) throw place.fault(`has ${entries.length} tags: AWS takes 50`);
  for (let [key, value] of entries) {
    let at = place.in(key);
    if (/^aws:/i.test(key)) throw at.fault("starts with `aws:`, which is reserved");
    if (key.length < 1 || key.length > 128) throw at.fault("must have a name of 1..128 characters");
    if (!TAG2.test(key) || !TAG2.test(value))
      throw at.fault("must have letters, digits, spaces and `_.:/=+-@` alone, in its name and its value");
    if (value.length > 256) throw at.fault(`must have at most 256 characters, not ${value.length}`);
  }
}

// src/data/eksctl-values.ts
var AMI_FAMILIES = [
  "AmazonLinux2023",
  "Bottlerocket",
  "BottlerocketFips",
  "Ubuntu2204",
  "UbuntuPro2204",
  "Ubuntu2404",
  "UbuntuPro2404",
  "Ubuntu2604",
  "UbuntuPro2604",
  "WindowsServer2019CoreContainer",
  "WindowsServer2019FullContainer",
  "WindowsServer2022CoreContainer",
  "WindowsServer2022FullContainer",
  "WindowsServer2025CoreContainer",
  "WindowsServer2025FullContainer"
], OLD_AMI_FAMILIES = ["AmazonLinux2", "Ubuntu2004", "UbuntuPro2004"], EKSCTL_AMI_FAMILIES = [...AMI_FAMILIES, ...OLD_AMI_FAMILIES], CONTROL_PLANE_LOGS = ["api", "audit", "authenticator", "controllerManager", "scheduler"], CONTROL_PLANE_LOG_DAYS = [
  1,
  3,
  5,
  7,
  14,
  30,
  60,
  90,
  120,
  150,
  180,
  365,
  400,
  545,
  731,
  1827,
  3653
], ADDITIONAL_ENDPOINT_SERVICES = ["autoscaling", "cloudformation", "logs"], WELL_KNOWN_POLICIES = [
  "autoScaler",
  "awsLoadBalancerController",
  "certManager",
  "ebsCSIController",
  "efsCSIController",
  "externalDNS",
  "imageBuilder"
], NODE_POLICIES = [
  "AmazonEKSWorkerNodePolicy",
  "AmazonEKS_CNI_Policy",
  "AmazonEC2ContainerRegistryPullOnly",
  "AmazonSSMManagedInstanceCore"
], KUBELET_LABELS = [
  "beta.kubernetes.io/arch",
  "beta.kubernetes.io/instance-type",
  "beta.kubernetes.io/os",
  "failure-domain.beta.kubernetes.io/region",
  "failure-domain.beta.kubernetes.io/zone",
  "kubernetes.io/arch",
  "kubernetes.io/hostname",
  "kubernetes.io/os",
  "node.kubernetes.io/instance-type",
  "topology.kubernetes.io/region",
  "topology.kubernetes.io/zone"
], KUBELET_LABEL_DOMAINS = ["kubelet.kubernetes.io", "node.kubernetes.io"], CORE_ADDONS = ["vpc-cni", "coredns", "kube-proxy"], ADDONS_WITH_IDENTITY = [
  "vpc-cni",
  "aws-ebs-csi-driver",
  "aws-efs-csi-driver",
  "amazon-cloudwatch-observability"
], ADDON_POLICIES = {
  "aws-ebs-csi-driver": "ebsCSIController",
  "aws-efs-csi-driver": "efsCSIController"
}, KARPENTER_MINIMUM = {
  "1.29": "1.0",
  "1.30": "1.0",
  "1.31": "1.0",
  "1.32": "1.2",
  "1.33": "1.5",
  "1.34": "1.6",
  "1.35": "1.9",
  "1.36": "1.13"
};

// src/synth/parts/eksctl/json.ts
function withoutEmpty(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value)));
}
function sorted(map) {
  return map && Object.fromEntries(Object.entries(map).sort(([one], [other]) => one < other ? -1 : 1));
}
function merge(base, over) {
  let merged = { ...base };
  for (let [key, value] of Object.entries(over)) {
    let old = merged[key];
    merged[key] = isMapping(old) && isMapping(value) ? merge(old, value) : value;
  }
  return merged;
}
function isMapping(value) {
  return typeof value == "object" && value !== null && !Array.isArray(value);
}
function isEmpty(value) {
  return value === void 0 ? !0 : typeof value == "object" && value !== null && Object.keys(value).length === 0;
}

// src/synth/parts/eksctl/well-known.ts
function wellKnown(policies) {
  return policies && Object.fromEntries(policies.map((policy2) => [policy2, !0]));
}
function checkWellKnown(place, policies) {
  checkUnique(place, policies), place.each(policies, (at, policy2) => {
    at.choice(policy2, WELL_KNOWN_POLICIES);
  });
}

// src/synth/parts/eksctl/pod-identity.ts
function podIdentityOf(place, association, { cluster }) {
  let { roleARN, ...made } = association;
  return checkLabelName(place.in("namespace"), association.namespace), checkLabelName(place.in("serviceAccountName"), association.serviceAccountName), checkTags2(place.in("tags"), association.tags), checkRoleSource(place, {
    roleARN,
    roleName: made.roleName,
    permissionPolicyARNs: made.permissionPolicyARNs,
    wellKnownPolicies: made.wellKnownPolicies
  }), roleARN !== void 0 && checkIamArn(place.in("roleARN"), roleARN, ["role"], cluster), place.in("roleName").text(made.roleName, /^[\w+=,.@-]{1,64}$/, "at most 64 letters, digits and `+=,.@_-`"), place.in("permissionPolicyARNs").each(made.permissionPolicyARNs, (at, arn) => {
    checkPolicyArn(at, arn, cluster);
  }), checkWellKnown(place.in("wellKnownPolicies"), made.wellKnownPolicies), withoutEmpty({
    namespace: made.namespace,
    serviceAccountName: made.serviceAccountName,
    ...made.createServiceAccount === !0 && { createServiceAccount: !0 },
    roleARN,
    roleName: made.roleName,
    permissionPolicyARNs: made.permissionPolicyARNs,
    wellKnownPolicies: wellKnown(made.wellKnownPolicies),
    tags: sorted(made.tags)
  });
}
function checkRoleSource(place, sources) {
  let [existing = "", ...making] = Object.keys(sources), given2 = making.filter((field) => sources[field] !== void 0);
  if (sources[existing] === void 0) {
    let policies = given2.filter((field) => field !== "roleName" && sources[field]?.length !== 0), fields = [existing, ...making.filter((field) => field !== "roleName")].map((field) => `\`${field}\``);
    if (policies.length === 0) throw place.fault(`must have one of ${fields.join(", ")}`);
  } else if (given2[0])
    throw place.in(given2[0]).fault(`cannot be set beside \`${existing}\`: that role exists`);
}

// src/synth/parts/eksctl/addon-identity.ts
var POD_IDENTITY_AGENT = "eks-pod-identity-agent", SOURCES = ["serviceAccountRoleARN", "attachPolicyARNs", "wellKnownPolicies", "podIdentityAssociations"];
function addonIdentity(place, addon, hasAgent, context) {
  checkIdentity(place, addon, hasAgent, context);
  let { useDefaultPodIdentityAssociations: asked, podIdentityAssociations: associations } = addon;
  return asked === !0 ? { useDefaultPodIdentityAssociations: !0 } : asked === void 0 && SOURCES.every((source) => addon[source] === void 0) ? usual(addon.name, hasAgent) : withoutEmpty({
    serviceAccountRoleARN: addon.serviceAccountRoleARN,
    attachPolicyARNs: addon.attachPolicyARNs,
    wellKnownPolicies: wellKnown(addon.wellKnownPolicies),
    podIdentityAssociations: associations?.map(
      (one, index) => podIdentityOf(place.in("podIdentityAssociations", index), one, context)
    )
  });
}
function usual(name, hasAgent) {
  if (hasAgent) return ADDONS_WITH_IDENTITY.includes(name) ? { useDefaultPodIdentityAssociations: !0 } : {};
  let policy2 = ADDON_POLICIES[name];
  return policy2 ? { wellKnownPolicies: wellKnown([policy2]) } : {};
}
function checkIdentity(place, addon, hasAgent, { cluster }) {
  let [first, second] = SOURCES.filter((source) => addon[source] !== void 0), asked = addon.useDefaultPodIdentityAssociations === !0;
  if (asked && first) throw place.in(first).fault("cannot be set beside `useDefaultPodIdentityAssociations: true`");
  if (second) throw place.in(second).fault(`cannot be set beside \`${first}\``);
  if (!hasAgent && (asked || first === "podIdentityAssociations")) {
    let field = asked ? "useDefaultPodIdentityAssociations" : "podIdentityAssociations";
    throw place.in(field).fault(`needs the add-on \`${POD_IDENTITY_AGENT}\`, which the cluster does not have`);
  }
  addon.serviceAccountRoleARN !== void 0 && checkIamArn(place.in("serviceAccountRoleARN"), addon.serviceAccountRoleARN, ["role"], cluster), place.in("attachPolicyARNs").each(addon.attachPolicyARNs, (at, arn) => {
    checkPolicyArn(at, arn, cluster);
  }), checkWellKnown(place.in("wellKnownPolicies"), addon.wellKnownPolicies);
}

// src/synth/parts/eksctl/document.ts
var import_yaml3 = __toESM(require_dist(), 1);
function yamlText(value, comments3) {
  let document = new import_yaml3.Document(value, { version: "1.1", aliasDuplicateObjects: !1 });
  if ((0, import_yaml3.isMap)(document.contents))
    for (let { key, value: section2 } of document.contents.items)
      (0, import_yaml3.isScalar)(key) && !(0, import_yaml3.isScalar)(section2) && (key.spaceBefore = !0);
  return `${comments3.map((line) => line === "" ? "#" : `# ${line}`).join(`
`)}
${document.toString({ lineWidth: 0 })}`;
}
function nestedText(value) {
  return (0, import_yaml3.stringify)(value, { version: "1.1", aliasDuplicateObjects: !1, lineWidth: 0 });
}

// src/synth/parts/eksctl/cidr.ts
function parseCidr(text4) {
  let match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(text4);
  if (!match) return;
  let [bits = 0, ...octets] = [match[5], match[1], match[2], match[3], match[4]].map(Number);
  if (bits > 32 || octets.some((octet) => octet > 255)) return;
  let first = octets.reduce((sum, octet) => sum * 256 + octet, 0), size = 2 ** (32 - bits);
  return first % size === 0 ? { first, last: first + size - 1, bits } : void 0;
}
function overlaps(one, other) {
  return one.first <= other.last && other.first <= one.last;
}
var PRIVATE = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"], NOT_ROUTED = [...PRIVATE, "0.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "224.0.0.0/3"];
function isPrivateCidr(cidr) {
  return liesIn(cidr, PRIVATE);
}
function isNotRouted(cidr) {
  return liesIn(cidr, NOT_ROUTED);
}
function liesIn(cidr, blocks) {
  return blocks.some((text4) => {
    let block = parseCidr(text4);
    return block !== void 0 && block.first <= cidr.first && cidr.last <= block.last;
  });
}

// src/synth/parts/eksctl/vpc.ts
var DEFAULT_CIDR = "192.168.0.0/16", CLASSES = ["private", "public"];
function vpcOf(place, vpc, context) {
  let given2 = vpc ?? {};
  checkVpc(place, given2, context);
  let { id, cidr, hostnameType } = given2, nat = given2.subnets === void 0 && !context.isPrivate && !context.isIpv6;
  return withoutEmpty({
    id,
    cidr,
    subnets: subnetsOf(given2),
    ...nat && { nat: { gateway: given2.nat ?? "HighlyAvailable" } },
    ...!context.isPrivate && { clusterEndpoints: endpointsOf(given2) },
    publicAccessCIDRs: given2.publicAccessCIDRs,
    controlPlaneSubnetIDs: given2.controlPlaneSubnetIDs,
    controlPlaneSecurityGroupIDs: given2.controlPlaneSecurityGroupIDs,
    hostnameType
  });
}
function subnetsOf({ subnets }) {
  if (!subnets) return;
  let list3 = (map) => Object.fromEntries(
    Object.entries(sorted(map) ?? {}).map(([key, { id, az, cidr }]) => [key, withoutEmpty({ id, az, cidr })])
  );
  return withoutEmpty({ private: list3(subnets.private), public: list3(subnets.public) });
}
function endpointsOf({ clusterEndpoints, publicAccessCIDRs }) {
  return {
    privateAccess: clusterEndpoints?.privateAccess ?? !0,
    publicAccess: clusterEndpoints?.publicAccess ?? (publicAccessCIDRs ?? []).length > 0
  };
}
function checkVpc(place, vpc, context) {
  if (checkId(place.in("id"), vpc.id, "vpc"), vpc.id !== void 0 && !vpc.subnets) throw place.in("subnets").fault("must be given for a VPC that exists");
  if (vpc.subnets && checkSubnets(place.in("subnets"), vpc, context), checkVpcCidr(place.in("cidr"), vpc.cidr), place.in("nat").choice(vpc.nat, ["HighlyAvailable", "Single", "Disable"]), vpc.nat !== void 0) {
    if (vpc.subnets) throw place.in("nat").fault("cannot be chosen beside `subnets`: that VPC exists");
    if (context.isPrivate && vpc.nat !== "Disable")
      throw place.in("nat").fault("cannot be chosen in a private cluster, which has no NAT gateway");
    if (context.isIpv6) throw place.in("nat").fault("cannot be chosen with IPv6");
  }
  if (checkEndpoints(place, vpc, context), checkIds(place.in("controlPlaneSubnetIDs"), vpc.controlPlaneSubnetIDs, "subnet"), vpc.controlPlaneSubnetIDs?.length === 1)
    throw place.in("controlPlaneSubnetIDs").fault("must name two subnets at least, in two zones");
  if (checkIds(place.in("controlPlaneSecurityGroupIDs"), vpc.controlPlaneSecurityGroupIDs, "sg"), place.in("hostnameType").choice(vpc.hostnameType, ["ip-name", "resource-name"]), vpc.hostnameType !== void 0 && vpc.subnets)
    throw place.in("hostnameType").fault("cannot be chosen beside `subnets`: those say it themselves");
}
function checkVpcCidr(place, cidr) {
  if (cidr === void 0) return;
  let block = parseCidr(cidr);
  if (!block || block.bits < 16 || block.bits > 24)
    throw place.fault(
      `must be a block such as \`${DEFAULT_CIDR}\`, /16 to /24, starting at its first address, not \`${cidr}\``
    );
}
function checkSubnets(place, { subnets }, context) {
  let ids = [], zones = /* @__PURE__ */ new Set();
  for (let type of CLASSES)
    for (let [key, subnet] of Object.entries(subnets?.[type] ?? {})) {
      let at = place.in(type, key);
      if (checkSubnet(at, key, subnet, context), ids.includes(subnet.id)) throw at.in("id").fault(`is \`${subnet.id}\` a second time`);
      ids.push(subnet.id), zones.add(subnet.az ?? key);
    }
  let enclosed = Object.keys(subnets?.private ?? {}).length;
  if (context.isPrivate && enclosed === 0) throw place.in("private").fault("must be given in a private cluster");
  if (zones.size < 2) throw place.fault(`must lie in two availability zones at least, not in ${zones.size}`);
}
function checkSubnet(place, key, subnet, { region }) {
  if (checkId(place.in("id"), subnet.id, "subnet"), subnet.az !== void 0 && checkZone(place.in("az"), subnet.az, region), subnet.az === void 0 && /^[a-z]{2,4}(-[a-z]+)+-\d[a-z]$/.test(key) && !isZoneOf(key, region))
    throw place.fault(`is no zone of the region \`${region}\``);
  if (subnet.cidr !== void 0 && !parseCidr(subnet.cidr))
    throw place.in("cidr").fault(`must be a block such as \`10.0.1.0/24\`, starting at its first address, not \`${subnet.cidr}\``);
  checkTags2(place.in("tags"), subnet.tags);
}
function checkEndpoints(place, vpc, { isPrivate }) {
  let { clusterEndpoints, publicAccessCIDRs = [] } = vpc;
  if (isPrivate && clusterEndpoints)
    throw place.in("clusterEndpoints").fault("cannot be chosen in a private cluster: only the VPC reaches it");
  let at = place.in("publicAccessCIDRs");
  checkUnique(at, publicAccessCIDRs), at.each(publicAccessCIDRs, checkPublicBlock);
  let open = clusterEndpoints?.publicAccess ?? publicAccessCIDRs.length > 0;
  if (isPrivate && publicAccessCIDRs.length > 0)
    throw at.fault("cannot be given in a private cluster: only the VPC reaches it");
  if (open && publicAccessCIDRs.length === 0)
    throw at.fault("must say from where the API server is reached: without, the whole internet reaches it");
  if (!open && publicAccessCIDRs.length > 0)
    throw at.fault("has no effect with `clusterEndpoints.publicAccess: false`");
  if (!open && clusterEndpoints?.privateAccess === !1)
    throw place.in("clusterEndpoints").fault("must leave one way to the API server open");
}
function checkPublicBlock(place, text4) {
  if (/^[0-9a-fA-F]*:[0-9a-fA-F:]*\/\d{1,3}$/.test(text4)) return;
  let block = parseCidr(text4);
  if (!block)
    throw place.fault(`must be a block such as \`203.0.113.0/24\`, starting at its first address, not \`${text4}\``);
  if (isNotRouted(block))
    throw place.fault(`must be addresses of the internet: nothing comes from \`${text4}\`, and EKS refuses it`);
}
function kubernetesNetworkOf(place, network, vpc) {
  if (!network) return;
  let { ipFamily, serviceIPv4CIDR } = network;
  place.in("ipFamily").choice(ipFamily, ["IPv4", "IPv6"]);
  let at = place.in("serviceIPv4CIDR");
  if (serviceIPv4CIDR === void 0) return withoutEmpty({ ipFamily });
  if (ipFamily === "IPv6") throw at.fault("cannot be chosen with IPv6");
  let block = parseCidr(serviceIPv4CIDR);
  if (!block || !isPrivateCidr(block) || block.bits < 12 || block.bits > 24)
    throw at.fault(
      `must be a block of private addresses, /12 to /24, such as \`10.100.0.0/16\`, not \`${serviceIPv4CIDR}\``
    );
  let own = parseCidr(vpc?.cidr ?? (vpc?.subnets ? "" : DEFAULT_CIDR));
  if (own && overlaps(block, own)) throw at.fault(`must lie apart from the VPC, \`${vpc?.cidr ?? DEFAULT_CIDR}\``);
  return { ipFamily, serviceIPv4CIDR };
}
function checkSubnetChoice(place, choice, { vpc, region }) {
  if (choice.subnets && choice.availabilityZones)
    throw place.in("availabilityZones").fault("cannot be set beside `subnets`");
  let keys = CLASSES.flatMap((type) => Object.keys(vpc?.subnets?.[type] ?? {}));
  place.in("subnets").each(choice.subnets, (at, subnet) => {
    if (keys.includes(subnet)) return;
    if (subnet.startsWith("subnet-")) return checkId(at, subnet, "subnet");
    let known = keys.length === 0 ? "which has none" : `which has ${keys.map((key) => `\`${key}\``).join(", ")}`;
    throw at.fault(`must be an id or a key of \`vpc.subnets\`, ${known}, not \`${subnet}\``);
  }), checkZones(place.in("availabilityZones"), choice.availabilityZones, region);
}
function checkZones(place, zones, region) {
  checkUnique(place, zones), place.each(zones, (at, zone) => {
    checkZone(at, zone, region);
  });
}
function checkZone(place, zone, region) {
  if (!isZoneOf(zone, region))
    throw place.fault(`must be a zone of the region such as \`${region}a\`, not \`${zone}\``);
}
function isZoneOf(zone, region) {
  return zone.startsWith(region) && /^(-[a-z]+-\d+)?[a-z]$/.test(zone.slice(region.length));
}

// src/synth/parts/eksctl/vpc-cni.ts
function vpcCniValues(place, given2, context) {
  let cni = given2 ?? {};
  checkVpcCni(place, cni, context);
  let { networkPolicy = "standard", podSecurityGroups = "off", customNetworking } = cni;
  return withoutEmpty({
    ...networkPolicy !== "off" && { enableNetworkPolicy: "true" },
    env: sorted(withoutEmpty(environment(cni, context))),
    // Without it the kubelet's TCP and HTTP probes do not reach pods that have only their own security groups.
    ...podSecurityGroups === "strict" && { init: { env: { DISABLE_TCP_EARLY_DEMUX: "true" } } },
    ...customNetworking && { eniConfig: eniConfig(customNetworking, context) }
  });
}
function environment(cni, { isIpv6 }) {
  let { podSecurityGroups = "off" } = cni, prefixes = cni.prefixDelegation ?? isIpv6;
  return {
    ...cni.customNetworking && {
      AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG: "true",
      ENI_CONFIG_LABEL_DEF: "topology.kubernetes.io/zone"
    },
    ...cni.externalSnat === !0 && { AWS_VPC_K8S_CNI_EXTERNALSNAT: "true" },
    ...podSecurityGroups !== "off" && {
      ENABLE_POD_ENI: "true",
      POD_SECURITY_GROUP_ENFORCING_MODE: podSecurityGroups
    },
    ...prefixes && { ENABLE_PREFIX_DELEGATION: "true", WARM_PREFIX_TARGET: String(cni.warmPrefixTarget ?? 1) },
    ...cni.networkPolicy === "strict" && { NETWORK_POLICY_ENFORCING_MODE: "strict" },
    MINIMUM_IP_TARGET: text3(cni.minimumIpTarget),
    WARM_ENI_TARGET: text3(cni.warmEniTarget),
    WARM_IP_TARGET: text3(cni.warmIpTarget)
  };
}
function text3(value) {
  return value === void 0 ? void 0 : String(value);
}
function eniConfig(subnets, { region }) {
  let byZone = Object.entries(sorted(subnets) ?? {});
  return {
    create: !0,
    region,
    subnets: Object.fromEntries(
      byZone.map(([zone, { id, securityGroups }]) => [zone, withoutEmpty({ id, securityGroups })])
    )
  };
}
function checkVpcCni(place, cni, context) {
  if (place.in("networkPolicy").choice(cni.networkPolicy, ["standard", "strict", "off"]), place.in("podSecurityGroups").choice(cni.podSecurityGroups, ["standard", "strict", "off"]), place.in("warmPrefixTarget").integer(cni.warmPrefixTarget, 1, 100, "prefixes"), place.in("warmIpTarget").integer(cni.warmIpTarget, 1, 1e3, "addresses"), place.in("minimumIpTarget").integer(cni.minimumIpTarget, 1, 1e3, "addresses"), place.in("warmEniTarget").integer(cni.warmEniTarget, 0, 15, "network interfaces"), context.isIpv6) checkIpv6(place, cni);
  else if (cni.warmPrefixTarget !== void 0 && cni.prefixDelegation !== !0)
    throw place.in("warmPrefixTarget").fault("needs `prefixDelegation: true`");
  let custom = place.in("customNetworking");
  for (let [zone, { id, securityGroups }] of Object.entries(cni.customNetworking ?? {}))
    if (checkZone(custom.in(zone), zone, context.region), checkId(custom.in(zone, "id"), id, "subnet"), checkIds(custom.in(zone, "securityGroups"), securityGroups, "sg"), securityGroups && securityGroups.length > 5)
      throw custom.in(zone, "securityGroups").fault(`must be at most 5, not ${securityGroups.length}`);
}
function checkIpv6(place, cni) {
  if (cni.prefixDelegation === !1)
    throw place.in("prefixDelegation").fault("cannot be false with IPv6, which works with prefixes alone");
  for (let field of ["customNetworking", "warmIpTarget", "minimumIpTarget"])
    if (cni[field] !== void 0) throw place.in(field).fault("cannot be set with IPv6");
}

// src/synth/parts/eksctl/addons.ts
function addonsOf(place, props, context) {
  let own = props.addons ?? [];
  checkAddons(place, props, context);
  let usual2 = usualAddons(props, context), addons = [...usual2.map((name) => own.find((addon) => addon.name === name) ?? { name }), ...own.filter(({ name }) => !usual2.includes(name))], hasAgent = hasPodIdentity(props, context);
  return addons.map((addon) => {
    let index = own.indexOf(addon), at = index < 0 ? place.in("addons") : place.in("addons", index), settings = settingsOf(place, addon, props, context);
    return withoutEmpty({
      name: addon.name,
      version: addon.version,
      ...addonIdentity(at, addon, hasAgent, context),
      resolveConflicts: addon.resolveConflicts,
      // eksctl hands a text on, which EKS reads as JSON or YAML.
      ...Object.keys(settings).length > 0 && { configurationValues: nestedText(settings) },
      tags: sorted(addon.tags)
    });
  });
}
function hasPodIdentity(props, context) {
  return context.autoMode || usualAddons(props, context).includes(POD_IDENTITY_AGENT) ? !0 : props.addons?.some(({ name }) => name === POD_IDENTITY_AGENT) === !0;
}
function usualAddons(props, { autoMode, onFargate, isPrivate }) {
  if (props.disableDefaultAddons === !0) return [];
  if (autoMode) return ["metrics-server"];
  let agent = onFargate || isPrivate ? [] : [POD_IDENTITY_AGENT];
  return [...CORE_ADDONS, ...agent, ...onFargate ? [] : ["aws-ebs-csi-driver"], "metrics-server"];
}
function settingsOf(place, addon, props, context) {
  let given2 = addon.configurationValues ?? {};
  return addon.name === "vpc-cni" ? merge(vpcCniValues(place.in("vpcCni"), props.vpcCni, context), given2) : addon.name === "coredns" && context.onFargate ? merge({ computeType: "Fargate" }, given2) : given2;
}
function checkAddons(place, props, context) {
  let { addons = [], vpcCni, disableDefaultAddons = !1 } = props, names = addons.map(({ name }) => name);
  place.in("addons").each(addons, (at, addon) => {
    if (checkAddon(at, addon), names.indexOf(addon.name) !== at.path.at(-1)) throw at.in("name").fault(`is \`${addon.name}\` a second time`);
    if (context.autoMode && CORE_ADDONS.includes(addon.name))
      throw at.in("name").fault(`cannot be \`${addon.name}\` on an Auto Mode cluster, which brings its own`);
  });
  let noCni = context.autoMode || disableDefaultAddons && !names.includes("vpc-cni");
  if (vpcCni && noCni) throw place.in("vpcCni").fault("has no effect: the cluster has no add-on `vpc-cni`");
  let missing = CORE_ADDONS.find((core) => !names.includes(core));
  if (context.isIpv6 && !context.autoMode && disableDefaultAddons && missing !== void 0)
    throw place.in("disableDefaultAddons").fault(`cannot be true with IPv6 without \`${missing}\` in \`addons\``);
}
function checkAddon(place, addon) {
  place.in("name").text(addon.name, /^[a-z0-9][a-z0-9_-]{0,99}$/, "the name of an add-on such as `vpc-cni`");
  let version = /^(latest|v?\d+(\.\d+){1,2}(-eksbuild\.\d+)?)$/;
  place.in("version").text(addon.version, version, "a version such as `v1.20.4-eksbuild.1`"), place.in("resolveConflicts").choice(addon.resolveConflicts, ["none", "overwrite", "preserve"]), checkTags2(place.in("tags"), addon.tags);
}

// src/synth/parts/eksctl/control-plane.ts
function loggingOf(place, logging) {
  let { types = ["api", "audit", "authenticator"], retentionDays } = logging ?? {};
  checkUnique(place.in("types"), types), place.in("types").each(types, (at2, type) => {
    at2.choice(type, CONTROL_PLANE_LOGS);
  });
  let at = place.in("retentionDays");
  if (retentionDays !== void 0 && !CONTROL_PLANE_LOG_DAYS.includes(retentionDays))
    throw at.fault(`must be one of ${CONTROL_PLANE_LOG_DAYS.join(", ")} days, not ${retentionDays}`);
  if (types.length > 0) return { clusterLogging: { enableTypes: types, logRetentionInDays: retentionDays ?? 90 } };
  if (retentionDays !== void 0) throw at.fault("needs a log in `types`");
}
function secretsEncryptionOf(place, { secretsEncryption }, { region, cluster }) {
  if (!secretsEncryption) return;
  let at = place.in("secretsEncryption", "keyARN"), { keyARN } = secretsEncryption, example = `arn:aws:kms:${region}:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab`, arn = checkArn(at, keyARN, "kms", example, cluster);
  if (!/^key\/[\w-]+$/.test(arn.resource)) throw at.fault(`must be the ARN of a key, not of an alias: \`${example}\``);
  if (arn.region !== region)
    throw at.fault(`must be a key in the region of the cluster, \`${region}\`, not in \`${arn.region}\``);
  return { keyARN };
}
function accessConfigOf(place, access, { cluster }) {
  let { authenticationMode = "API", bootstrapClusterCreatorAdminPermissions, accessEntries = [] } = access ?? {};
  return place.in("authenticationMode").choice(authenticationMode, ["API", "API_AND_CONFIG_MAP"]), refuseTwins2(place.in("accessEntries"), accessEntries), withoutEmpty({
    authenticationMode,
    bootstrapClusterCreatorAdminPermissions,
    accessEntries: accessEntries.map((entry, index) => accessEntryOf(place.in("accessEntries", index), entry, cluster))
  });
}
function autoModeOf(place, auto, { cluster }) {
  if (!auto) return;
  let { enabled, nodePools, nodeRoleARN } = auto, [field] = Object.entries({ nodePools, nodeRoleARN }).filter(([, value]) => value !== void 0);
  if (!enabled && field) throw place.in(field[0]).fault("needs `enabled: true`");
  if (checkUnique(place.in("nodePools"), nodePools), place.in("nodePools").each(nodePools, (at, pool) => {
    at.choice(pool, ["general-purpose", "system"]);
  }), nodeRoleARN !== void 0 && (checkIamArn(place.in("nodeRoleARN"), nodeRoleARN, ["role"], cluster), nodePools?.length === 0))
    throw place.in("nodeRoleARN").fault("needs a node pool in `nodePools`");
  return { enabled, ...nodePools && { nodePools }, ...nodeRoleARN !== void 0 && { nodeRoleARN } };
}
function karpenterOf(place, karpenter, { version: cluster }) {
  if (!karpenter) return;
  let { version, withSpotInterruptionQueue = !0, createServiceAccount = !0 } = karpenter, at = place.in("version");
  at.text(version, /^\d+\.\d+\.\d+$/, "a release such as `1.9.0`");
  let oldest = KARPENTER_MINIMUM[cluster];
  if (oldest !== void 0 && isBefore(version, oldest))
    throw at.fault(`must be ${oldest}.0 or newer for Kubernetes ${cluster}, not ${version}`);
  return { version, createServiceAccount, withSpotInterruptionQueue };
}
function isBefore(version, minimum) {
  let [major = 0, minor = 0] = version.split(".").map(Number), [leastMajor = 0, leastMinor = 0] = minimum.split(".").map(Number);
  return major < leastMajor || major === leastMajor && minor < leastMinor;
}
function privateClusterOf(place, cluster) {
  if (!cluster) return;
  let { enabled, skipEndpointCreation, additionalEndpointServices } = cluster, at = place.in("additionalEndpointServices");
  checkUnique(at, additionalEndpointServices), at.each(additionalEndpointServices, (item, service2) => {
    item.choice(service2, ADDITIONAL_ENDPOINT_SERVICES);
  });
  let [field] = Object.entries({ skipEndpointCreation, additionalEndpointServices }).filter(
    ([, value]) => value !== void 0
  );
  if (!enabled && field) throw place.in(field[0]).fault("needs `enabled: true`");
  if (skipEndpointCreation === !0 && additionalEndpointServices?.length)
    throw at.fault("cannot be given beside `skipEndpointCreation: true`");
  return withoutEmpty({ enabled, skipEndpointCreation, additionalEndpointServices });
}

// src/synth/parts/eksctl/fargate.ts
var MOST_SELECTORS = 5;
function fargateProfileOf(place, profile, context) {
  let { name, selectors, subnets, podExecutionRoleARN, tags } = profile;
  if (place.in("name").text(name, /^[0-9A-Za-z][\w-]{0,62}$/, "at most 63 letters, digits, `-` and `_`, not `-` or `_` first"), name.startsWith("eks-"))
    throw place.in("name").fault(`cannot be \`${name}\`: names starting with \`eks-\` are reserved`);
  if (selectors.length < 1 || selectors.length > MOST_SELECTORS)
    throw place.in("selectors").fault(`must be 1..${MOST_SELECTORS} selectors, not ${selectors.length}`);
  return place.in("selectors").each(selectors, checkSelector), podExecutionRoleARN !== void 0 && checkIamArn(place.in("podExecutionRoleARN"), podExecutionRoleARN, ["role"], context.cluster), checkSubnets2(place.in("subnets"), subnets, context), checkTags2(place.in("tags"), tags), withoutEmpty({
    name,
    selectors: selectors.map(({ namespace, labels }) => withoutEmpty({ namespace, labels: sorted(labels) })),
    subnets: subnets?.map((subnet) => context.vpc?.subnets?.private?.[subnet]?.id ?? subnet),
    podExecutionRoleARN,
    tags: sorted(tags)
  });
}
function checkSelector(place, { namespace, labels }) {
  place.in("namespace").text(namespace, /^[a-z0-9*?-]{1,63}$/, "a namespace, in which `*` and `?` may stand for others");
  for (let [key, value] of Object.entries(labels ?? {})) {
    let at = place.in("labels", key);
    at.text(key, /^(?:[a-z0-9.*?-]+\/)?[\w.*?-]+$/, "the name of a label, in which `*` and `?` may stand for others"), at.text(value, /^[\w.*?-]{0,63}$/, "at most 63 letters, digits, `-`, `_` and `.`");
  }
}
function checkSubnets2(place, subnets, { vpc }) {
  let closed = Object.entries(vpc?.subnets?.private ?? {}), open = Object.entries(vpc?.subnets?.public ?? {});
  place.each(subnets, (at, subnet) => {
    let named = ([key, { id }]) => key === subnet || id === subnet;
    if (!closed.some(named)) {
      if (open.some(named)) throw at.fault(`must be a private subnet: \`${subnet}\` is a public one`);
      checkId(at, subnet, "subnet");
    }
  });
}
function selectsDns({ namespace, labels }) {
  return Object.entries(labels ?? {}).filter(
    ([key, value]) => !matchesWildcard(key, "k8s-app") || !matchesWildcard(value, "kube-dns")
  ).length === 0 && matchesWildcard(namespace, "kube-system");
}

// src/synth/parts/eksctl/iam.ts
function iamOf(place, iam, context, podIdentity) {
  let {
    withOIDC = !0,
    serviceRoleARN,
    fargatePodExecutionRoleARN,
    podIdentityAssociations,
    serviceAccounts
  } = iam ?? {};
  if (!withOIDC && serviceAccounts?.length)
    throw place.in("withOIDC").fault("must be true for `serviceAccounts` with roles");
  for (let [field, arn] of Object.entries({ serviceRoleARN, fargatePodExecutionRoleARN }))
    arn !== void 0 && checkIamArn(place.in(field), arn, ["role"], context.cluster);
  if (podIdentityAssociations?.length && !podIdentity)
    throw place.in("podIdentityAssociations").fault("needs the add-on `eks-pod-identity-agent` and nodes on EC2; Fargate has `serviceAccounts`");
  return refuseTwice2(place, podIdentityAssociations, serviceAccounts), withoutEmpty({
    withOIDC,
    serviceRoleARN,
    fargatePodExecutionRoleARN,
    podIdentityAssociations: podIdentityAssociations?.map(
      (one, index) => podIdentityOf(place.in("podIdentityAssociations", index), one, context)
    ),
    serviceAccounts: serviceAccounts?.map(
      (one, index) => serviceAccount(place.in("serviceAccounts", index), one, context)
    )
  });
}
function serviceAccount(place, account, { cluster }) {
  let { name, namespace, attachRoleARN, attachPolicyARNs, wellKnownPolicies, roleName } = account;
  return checkLabelName(place.in("name"), name), checkLabelName(place.in("namespace"), namespace), checkTags2(place.in("tags"), account.tags), checkLabels(place.in("labels"), account.labels), checkRoleSource(place, { attachRoleARN, roleName, attachPolicyARNs, wellKnownPolicies }), attachRoleARN !== void 0 && checkIamArn(place.in("attachRoleARN"), attachRoleARN, ["role"], cluster), place.in("roleName").text(roleName, /^[\w+=,.@-]{1,64}$/, "at most 64 letters, digits and `+=,.@_-`"), place.in("attachPolicyARNs").each(attachPolicyARNs, (at, arn) => {
    checkPolicyArn(at, arn, cluster);
  }), checkWellKnown(place.in("wellKnownPolicies"), wellKnownPolicies), withoutEmpty({
    metadata: withoutEmpty({ name, namespace, labels: sorted(account.labels) }),
    attachRoleARN,
    attachPolicyARNs,
    wellKnownPolicies: wellKnown(wellKnownPolicies),
    roleName,
    ...account.roleOnly === !0 && { roleOnly: !0 },
    tags: sorted(account.tags)
  });
}
function refuseTwice2(place, associations, accounts) {
  let seen = /* @__PURE__ */ new Set(), once = (at, name) => {
    if (seen.has(name)) throw at.fault(`gives the service account \`${name}\` a second role`);
    seen.add(name);
  };
  place.in("podIdentityAssociations").each(associations, (at, one) => once(at, `${one.namespace}/${one.serviceAccountName}`)), place.in("serviceAccounts").each(accounts, (at, one) => once(at, `${one.namespace}/${one.name}`));
}

// src/synth/parts/eksctl/node-iam.ts
function checkNodeIam(place, iam, { cluster }) {
  if (!iam) return;
  let { instanceRoleARN, ...made } = iam;
  if (instanceRoleARN !== void 0) {
    checkIamArn(place.in("instanceRoleARN"), instanceRoleARN, ["role"], cluster);
    let [conflict] = Object.entries(made).filter(([, value]) => value !== void 0);
    if (conflict) throw place.in(conflict[0]).fault("cannot be set beside `instanceRoleARN`: that role exists");
  }
  place.in("instanceRoleName").text(iam.instanceRoleName, /^[\w+=,.@-]{1,64}$/, "at most 64 letters, digits and `+=,.@_-`"), checkUnique(place.in("attachPolicyARNs"), iam.attachPolicyARNs), place.in("attachPolicyARNs").each(iam.attachPolicyARNs, (at, arn) => {
    checkPolicyArn(at, arn, cluster);
  });
  let boundary = iam.instanceRolePermissionsBoundary;
  boundary !== void 0 && checkPolicyArn(place.in("instanceRolePermissionsBoundary"), boundary, cluster);
}

// src/synth/parts/eksctl/node-labels.ts
function checkNodeLabels(place, labels, managed) {
  checkLabels(place, labels);
  for (let key of Object.keys(labels ?? {})) {
    let at = place.in(key);
    if (isReserved(key))
      throw at.fault("is reserved: a node cannot give itself labels below `kubernetes.io` and `k8s.io`");
    if (managed && key.startsWith("eks.amazonaws.com/"))
      throw at.fault("is reserved: EKS sets labels below `eks.amazonaws.com`");
  }
}
function isReserved(key) {
  let domain = key.split("/").slice(0, -1).join("/");
  return isBelow(domain, ["kubernetes.io", "k8s.io"]) ? !KUBELET_LABELS.includes(key) && !isBelow(domain, KUBELET_LABEL_DOMAINS) : !1;
}
function isBelow(domain, parents) {
  return parents.some((parent) => domain === parent || domain.endsWith(`.${parent}`));
}
function checkTaints(place, taints) {
  let seen = /* @__PURE__ */ new Set();
  place.each(taints, (at, { key, value, effect }) => {
    if (checkLabels(at, { [key]: value ?? "" }), at.in("effect").choice(effect, ["NoSchedule", "PreferNoSchedule", "NoExecute"]), seen.has(`${key}:${effect}`)) throw at.fault(`is the second \`${key}\` with the effect ${effect}`);
    seen.add(`${key}:${effect}`);
  });
}

// src/synth/parts/eksctl/node-group-checks.ts
function checkGroup(place, group, context, managed) {
  checkStackName(place.in("name"), group.name, 63);
  let types = group.instanceTypes;
  if (types?.length === 0) throw place.in("instanceTypes").fault("must name an instance type");
  if (types && types.length > (managed ? 40 : 20))
    throw place.in("instanceTypes").fault(`must have at most ${managed ? 40 : 20}`);
  if (checkUnique(place.in("instanceTypes"), types), place.in("instanceTypes").each(types, (at, type) => {
    at.text(
      type,
      /^[a-z][-a-z]*\d[-a-z0-9]*\.(\d+xlarge|metal(-\d+xl)?|xlarge|large|medium|small|micro|nano)$/,
      "an instance type such as `m7g.large`"
    );
  }), place.in("amiFamily").choice(group.amiFamily, AMI_FAMILIES), place.in("maxPodsPerNode").integer(group.maxPodsPerNode, 1, 1e3), checkTags2(place.in("tags"), group.tags), checkNodeLabels(place.in("labels"), group.labels, managed), checkTaints(place.in("taints"), group.taints), checkIds(place.in("securityGroupIds"), group.securityGroupIds, "sg"), checkNodeIam(place.in("iam"), group.iam, context), checkSubnetChoice(place, group, context), checkSsh(place, group), checkBottlerocket(place, group, group.bottlerocket), context.isPrivate && group.privateNetworking === !1)
    throw place.in("privateNetworking").fault("must be true in a private cluster");
  if (group.efaEnabled === !0 && (group.availabilityZones ?? group.subnets)?.length !== 1)
    throw place.in("efaEnabled").fault("needs one availability zone or one subnet, given in `availabilityZones` or `subnets`");
}
function checkSsh(place, { ssh, privateNetworking }) {
  if (!ssh || (checkIds(place.in("ssh", "sourceSecurityGroupIds"), ssh.sourceSecurityGroupIds, "sg"), ssh.sourceSecurityGroupIds.length > 0)) return;
  let reach = privateNetworking === !1 ? "the internet" : "the whole VPC";
  throw place.in("ssh", "sourceSecurityGroupIds").fault(`must name a security group: without one port 22 is open to ${reach}`);
}
function checkBottlerocket(place, group, bottlerocket) {
  if (isBottlerocket(group)) {
    if (group.preBootstrapCommands) throw place.in("preBootstrapCommands").fault("cannot be set for Bottlerocket");
  } else if (bottlerocket)
    throw place.in("bottlerocket").fault("needs the amiFamily `Bottlerocket` or `BottlerocketFips`");
  let kubernetes = bottlerocket?.settings?.kubernetes;
  if (typeof kubernetes != "object" || kubernetes === null) return;
  let own = { "node-labels": "labels", "node-taints": "taints", "max-pods": "maxPodsPerNode" };
  for (let [setting, field] of Object.entries(own))
    if (setting in kubernetes)
      throw place.in("bottlerocket", "settings", "kubernetes", setting).fault(`has a field of its own: \`${field}\` of the group`);
}
function checkUpdate(place, update, maxSize) {
  if (!update) return;
  let { maxUnavailable, maxUnavailablePercentage } = update;
  if (maxUnavailable === void 0 == (maxUnavailablePercentage === void 0))
    throw place.fault("must have either `maxUnavailable` or `maxUnavailablePercentage`");
  place.in("maxUnavailable").integer(maxUnavailable, 1, Math.min(100, maxSize), "nodes"), place.in("maxUnavailablePercentage").integer(maxUnavailablePercentage, 1, 100, "percent");
}
function isBottlerocket({ amiFamily }) {
  return amiFamily === "Bottlerocket" || amiFamily === "BottlerocketFips";
}
function isWindows({ amiFamily }) {
  return amiFamily?.startsWith("Windows") === !0;
}

// src/synth/parts/eksctl/node-volume.ts
var IOPS = {
  gp3: { min: 3e3, max: 16e3, perGib: 500 },
  io1: { min: 100, max: 64e3, perGib: 50 },
  io2: { min: 100, max: 64e3, perGib: 1e3 }
};
function volumeOf(place, group) {
  let {
    volumeType = "gp3",
    volumeSize = 80,
    volumeEncrypted = !0,
    volumeIOPS,
    volumeThroughput,
    volumeKmsKeyID
  } = group;
  if (place.in("volumeType").choice(volumeType, ["gp3", "gp2", "io1", "io2"]), place.in("volumeSize").integer(volumeSize, 1, 16384, "GiB"), checkIops(place.in("volumeIOPS"), volumeIOPS, volumeType, volumeSize), volumeThroughput !== void 0 && volumeType !== "gp3")
    throw place.in("volumeThroughput").fault(`can be chosen for gp3 alone, not for ${volumeType}`);
  if (place.in("volumeThroughput").integer(volumeThroughput, 125, 1e3, "MiB a second"), volumeThroughput !== void 0 && volumeThroughput > (volumeIOPS ?? 3e3) / 4)
    throw place.in("volumeThroughput").fault(`must be at most a quarter of \`volumeIOPS\`, ${(volumeIOPS ?? 3e3) / 4}, not ${volumeThroughput}`);
  if (volumeKmsKeyID !== void 0 && !volumeEncrypted)
    throw place.in("volumeKmsKeyID").fault("needs `volumeEncrypted: true`");
  let key = /^(arn:[\w-]+:kms:[\w-]+:\d{12}:(key|alias)\/.+|alias\/.+|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32})$/;
  return place.in("volumeKmsKeyID").text(volumeKmsKeyID, key, "the id, alias or ARN of a KMS key"), withoutEmpty({ volumeSize, volumeType, volumeIOPS, volumeThroughput, volumeEncrypted, volumeKmsKeyID });
}
function checkIops(place, iops, type, size) {
  let bounds = Object.entries(IOPS).find(([name]) => name === type)?.[1];
  if (!bounds) {
    if (iops !== void 0) throw place.fault(`cannot be chosen for ${type}`);
    return;
  }
  if (iops === void 0 && type !== "gp3")
    throw place.fault(`must be given for ${type}, ${bounds.min}..${bounds.max}`);
  if (place.integer(iops, bounds.min, bounds.max, `for ${type}`), iops === void 0) return;
  let most = Math.max(bounds.min, size * bounds.perGib);
  if (iops > most) throw place.fault(`must be at most ${most} on ${size} GiB of ${type}, not ${iops}`);
}

// src/synth/parts/eksctl/node-groups.ts
var ON_DEMAND_TYPES = ["m6i.large"], SPOT_TYPES = ["m6i.large", "m6a.large", "m5.large", "m5a.large"], MOST_NODES = 1e3;
function managedNodeGroup(place, group, context) {
  let { scaling, rest } = common(place, group, context, !0), instanceTypes = typesOf(group);
  checkUpdate(place.in("updateConfig"), group.updateConfig, Number(scaling.maxSize));
  let form = /^\d+\.\d+\.\d+-\d{8}$/;
  return isBottlerocket(group) || place.in("releaseVersion").text(group.releaseVersion, form, "such as `1.35.2-20261110`"), withoutEmpty({
    name: group.name,
    ...instanceTypes.length === 1 ? { instanceType: instanceTypes[0] } : { instanceTypes },
    ...group.spot === !0 && { spot: !0 },
    ...scaling,
    ...rest,
    releaseVersion: group.releaseVersion,
    ...group.nodeRepair === !0 && { nodeRepairConfig: { enabled: !0 } },
    updateConfig: group.updateConfig ?? { maxUnavailable: 1 }
  });
}
function selfManagedNodeGroup(place, group, context) {
  let { scaling, rest } = common(place, group, context, !1);
  place.in("maxInstanceLifetime").integer(group.maxInstanceLifetime, 86400, 31536e3, "seconds");
  let otherKubelet = isBottlerocket(group) || isWindows(group);
  if (group.kubeletExtraConfig && otherKubelet)
    throw place.in("kubeletExtraConfig").fault(`cannot be set for ${group.amiFamily}`);
  return place.in("targetGroupARNs").each(group.targetGroupARNs, (at, arn) => {
    at.text(arn, /^arn:[\w-]+:elasticloadbalancing:[\w-]+:\d{12}:targetgroup\/.+$/, "the ARN of a target group");
  }), withoutEmpty({
    name: group.name,
    ...purchase(place, group),
    ...scaling,
    ...rest,
    maxInstanceLifetime: group.maxInstanceLifetime,
    targetGroupARNs: group.targetGroupARNs,
    kubeletExtraConfig: group.kubeletExtraConfig
  });
}
function common(place, group, context, managed) {
  checkGroup(place, group, context, managed);
  let scaling = scalingOf(place, group), needsTags = scaling.minSize === 0, { ssh } = group, rest = {
    amiFamily: group.amiFamily ?? "AmazonLinux2023",
    ...volumeOf(place, group),
    privateNetworking: group.privateNetworking ?? !0,
    disableIMDSv1: !0,
    disablePodIMDS: group.disablePodIMDS ?? !0,
    labels: sorted(group.labels),
    taints: group.taints?.map(({ key, value, effect }) => withoutEmpty({ key, value, effect })),
    tags: sorted(group.tags),
    maxPodsPerNode: group.maxPodsPerNode,
    availabilityZones: group.availabilityZones,
    subnets: group.subnets,
    ssh: ssh && { allow: !0, publicKeyName: ssh.publicKeyName, sourceSecurityGroupIds: ssh.sourceSecurityGroupIds },
    iam: iamOf2(group.iam, context),
    securityGroups: group.securityGroupIds && { attachIDs: group.securityGroupIds },
    bottlerocket: group.bottlerocket && withoutEmpty({ ...group.bottlerocket }),
    preBootstrapCommands: group.preBootstrapCommands,
    ...(group.propagateASGTags ?? needsTags) && { propagateASGTags: !0 },
    ...group.efaEnabled === !0 && { efaEnabled: !0 }
  };
  return { scaling, rest };
}
function typesOf({ instanceTypes, spot }) {
  return instanceTypes ?? (spot === !0 ? SPOT_TYPES : ON_DEMAND_TYPES);
}
function scalingOf(place, { minSize, maxSize, desiredCapacity }) {
  place.in("minSize").integer(minSize, 0, MOST_NODES, "nodes"), place.in("maxSize").integer(maxSize, 1, MOST_NODES, "nodes"), place.in("desiredCapacity").integer(desiredCapacity, 0, MOST_NODES, "nodes");
  let min = minSize ?? Math.min(2, maxSize ?? 2, desiredCapacity ?? 2), max = maxSize ?? Math.max(1, min, desiredCapacity ?? min), desired = desiredCapacity ?? min;
  if (min > max) throw place.in("minSize").fault(`must be at most \`maxSize\`, ${max}, not ${min}`);
  if (desired < min || desired > max)
    throw place.in("desiredCapacity").fault(`must be ${min}..${max} nodes, not ${desired}`);
  return { minSize: min, maxSize: max, desiredCapacity: desired };
}
function purchase(place, group) {
  let { spot = !1, onDemandBaseCapacity: base, onDemandPercentageAboveBaseCapacity: share } = group;
  place.in("onDemandBaseCapacity").integer(base, 0, MOST_NODES, "nodes"), place.in("onDemandPercentageAboveBaseCapacity").integer(share, 0, 100, "percent");
  let given2 = base === void 0 ? "onDemandPercentageAboveBaseCapacity" : "onDemandBaseCapacity";
  if (!spot && (base ?? share) !== void 0) throw place.in(given2).fault("needs `spot: true`");
  let instanceTypes = typesOf(group);
  return !spot && instanceTypes.length === 1 ? { instanceType: instanceTypes[0] } : { instancesDistribution: { instanceTypes, ...spot && {
    onDemandBaseCapacity: base ?? 0,
    onDemandPercentageAboveBaseCapacity: share ?? 0,
    spotAllocationStrategy: "price-capacity-optimized",
    capacityRebalance: !0
  } } };
}
function iamOf2(iam, { partition }) {
  if (!iam) return;
  let own = iam.attachPolicyARNs ?? [], needed = NODE_POLICIES.map((name) => `arn:${partition}:iam::aws:policy/${name}`), attachPolicyARNs = own.length === 0 ? void 0 : [...needed, ...own.filter((arn) => !needed.includes(arn))];
  return withoutEmpty({ ...iam, attachPolicyARNs });
}

// src/synth/parts/eksctl/cluster-config.ts
function clusterConfig(construct, props, context) {
  let place = new PropPlace(construct);
  checkWhole(place, props, context);
  let { name, region, version } = context, config = withoutEmpty({
    apiVersion: "eksctl.io/v1alpha5",
    kind: "ClusterConfig",
    metadata: withoutEmpty({ name, region, version, tags: tagsOf(place, props, context) }),
    upgradePolicy: { supportType: props.supportType ?? "EXTENDED" },
    accessConfig: accessConfigOf(place.in("accessConfig"), props.accessConfig, context),
    availabilityZones: props.availabilityZones,
    vpc: vpcOf(place.in("vpc"), props.vpc, context),
    kubernetesNetworkConfig: kubernetesNetworkOf(
      place.in("kubernetesNetworkConfig"),
      props.kubernetesNetworkConfig,
      props.vpc
    ),
    privateCluster: privateClusterOf(place.in("privateCluster"), props.privateCluster),
    secretsEncryption: secretsEncryptionOf(place, props, context),
    cloudWatch: loggingOf(place.in("clusterLogging"), props.clusterLogging),
    zonalShiftConfig: props.zonalShift === void 0 ? void 0 : { enabled: props.zonalShift },
    iam: iamOf(place.in("iam"), props.iam, context, hasPodIdentity(props, context)),
    ...addonParts(place, props, context),
    ...computeParts(place, props, context)
  });
  return merge(config, props.extra ?? {});
}
function addonParts(place, props, context) {
  return {
    addonsConfig: props.disableDefaultAddons === !0 ? { disableDefaultAddons: !0 } : void 0,
    addons: addonsOf(place, props, context)
  };
}
function computeParts(place, props, context) {
  return {
    autoModeConfig: autoModeOf(place.in("autoModeConfig"), props.autoModeConfig, context),
    karpenter: karpenterOf(place.in("karpenter"), props.karpenter, context),
    managedNodeGroups: props.managedNodeGroups?.map(
      (group, index) => managedNodeGroup(place.in("managedNodeGroups", index), group, context)
    ),
    nodeGroups: props.nodeGroups?.map(
      (group, index) => selfManagedNodeGroup(place.in("nodeGroups", index), group, context)
    ),
    fargateProfiles: props.fargateProfiles?.map(
      (profile, index) => fargateProfileOf(place.in("fargateProfiles", index), profile, context)
    )
  };
}
function tagsOf(place, { tags, karpenter }, { name }) {
  let all = { ...karpenter && { "karpenter.sh/discovery": name }, ...tags };
  return checkTags2(place.in("tags"), all), sorted(all);
}
function checkWhole(place, props, context) {
  if (checkStackName(place.in("name"), context.name, 100), place.in("version").text(context.version, /^1\.\d\d$/, 'a Kubernetes version in quotes, such as `"1.36"`'), place.in("supportType").choice(props.supportType, ["STANDARD", "EXTENDED"]), checkZones(place.in("availabilityZones"), props.availabilityZones, context.region), props.availabilityZones && props.vpc?.subnets)
    throw place.in("availabilityZones").fault("cannot be chosen beside `vpc.subnets`");
  if (props.availabilityZones && props.availabilityZones.length < 2)
    throw place.in("availabilityZones").fault("must name two zones at least");
  if (context.isIpv6 && props.iam?.withOIDC === !1 && !hasPodIdentity(props, context))
    throw place.in("iam", "withOIDC").fault("cannot be false with IPv6 on a cluster without Pod Identity");
  checkCompute(place, props, context);
}
function checkCompute(place, props, { autoMode, onFargate }) {
  let names = /* @__PURE__ */ new Set();
  for (let field of ["managedNodeGroups", "nodeGroups", "fargateProfiles"]) {
    let list3 = props[field];
    if (field === "fargateProfiles") names.clear();
    else if (autoMode && list3?.length)
      throw place.in(field).fault("cannot be given for a new Auto Mode cluster: `eksctl create nodegroup` adds them later");
    place.in(field).each(list3, (at, { name }) => {
      if (names.has(name)) throw at.in("name").fault(`is \`${name}\` a second time`);
      names.add(name);
    });
  }
  checkKarpenter(place.in("karpenter"), props, autoMode), checkWithoutCni(place, props, autoMode);
  let dns = props.fargateProfiles?.some(({ selectors }) => selectors.some(selectsDns)) === !0;
  if (onFargate && props.disableDefaultAddons !== !0 && !dns)
    throw place.in("fargateProfiles").fault("must have a selector of the namespace `kube-system`: without nodes the DNS runs on Fargate too");
}
function checkKarpenter(place, props, autoMode) {
  let { karpenter, iam, managedNodeGroups = [], nodeGroups = [], fargateProfiles = [] } = props;
  if (karpenter) {
    if (autoMode) throw place.fault("cannot be given for Auto Mode, which runs Karpenter itself");
    if (iam?.withOIDC === !1) throw place.fault("needs `iam.withOIDC: true`");
    if (!(managedNodeGroups.length + nodeGroups.length + fargateProfiles.length > 0))
      throw place.fault("needs a node group or a Fargate profile to run on: it does not run on its own nodes");
  }
}
function checkWithoutCni(place, props, autoMode) {
  if (autoMode || props.disableDefaultAddons !== !0 || props.addons?.some(({ name }) => name === "vpc-cni")) return;
  let { managedNodeGroups, nodeGroups, fargateProfiles, karpenter, iam } = props, later = { managedNodeGroups, nodeGroups, fargateProfiles, karpenter }, roles = { serviceAccounts: iam?.serviceAccounts, podIdentityAssociations: iam?.podIdentityAssociations }, reason = "has to wait until the cluster has a network: eksctl takes it with the add-on `vpc-cni` alone";
  for (let [field, value] of Object.entries(later)) if (value !== void 0) throw place.in(field).fault(reason);
  for (let [field, value] of Object.entries(roles))
    if (value !== void 0) throw place.in("iam", field).fault(reason);
}

// src/synth/parts/eksctl/subnet-tags.ts
var ROLES = { private: "kubernetes.io/role/internal-elb", public: "kubernetes.io/role/elb" };
function subnetTagCommands(vpc, region) {
  let commands = /* @__PURE__ */ new Map();
  for (let type of ["private", "public"]) {
    let subnets = Object.entries(vpc?.subnets?.[type] ?? {}).sort(([one], [other]) => one < other ? -1 : 1);
    for (let [, subnet] of subnets) {
      let tags = tagsOf2(subnet, ROLES[type]);
      commands.set(tags, [...commands.get(tags) ?? [], subnet.id]);
    }
  }
  return [...commands].map(
    ([tags, ids]) => `aws ec2 create-tags --region ${region} --resources ${ids.join(" ")} --tags ${tags}`
  );
}
function tagsOf2({ tags = {} }, role) {
  return Object.entries({ [role]: "1", ...tags }).sort(([one], [other]) => one < other ? -1 : 1).map(([key, value]) => quoted2(`Key=${key},Value=${value}`)).join(" ");
}
function quoted2(text4) {
  return /^[\w./:=,@%+-]+$/.test(text4) ? text4 : `'${text4.replaceAll("'", String.raw`'\''`)}'`;
}

// src/synth/parts/eksctl/target.ts
function eksctlTarget(props, known) {
  let { name, region, version, autoModeConfig, fargateProfiles } = props;
  return {
    ...known,
    ...name !== void 0 && { name },
    ...region !== void 0 && { region },
    ...version !== void 0 && { version },
    ...autoModeConfig && { autoMode: autoModeConfig.enabled },
    ...fargateProfiles && {
      fargateProfiles: fargateProfiles.map((profile) => ({ name: profile.name, selectors: profile.selectors }))
    }
  };
}

// src/synth/constructs/eksctl-cluster.ts
var EksctlCluster = class extends import_constructs14.Construct {
  /** Where the file stands below the output folder. */
  path;
  /** The ClusterConfig, as written. */
  config;
  /** What charts have to know of the cluster: `new EksChart(app, 'shop', { cluster: cluster.target })`. */
  target;
  constructor(scope, id, props) {
    super(scope, id);
    let place = new PropPlace(this.node.path), around = clusterAround(this), context = contextOf2(place, id, props, around);
    refuseOther(place, context, around), this.config = clusterConfig(this.node.path, props, context), this.target = eksctlTarget(props, knownOf(context, around)), this.path = `eksctl/${context.name}.yaml`, eksAppOf(this, place).addFile(this.path, () => yamlText(this.config, comments(this.path, props, context)));
  }
};
function contextOf2(place, id, props, around) {
  let region = props.region ?? around.region;
  if (region === void 0)
    throw place.in("region").fault("is needed where the app's cluster names none, such as `eu-central-1`");
  let { karpenter, managedNodeGroups = [], nodeGroups = [], fargateProfiles = [] } = props, autoMode = props.autoModeConfig?.enabled === !0, onNodes = autoMode || karpenter !== void 0 || managedNodeGroups.length + nodeGroups.length > 0;
  return {
    name: props.name ?? around.name ?? id,
    region,
    version: props.version ?? around.version ?? defaultClusterVersion(),
    partition: checkRegion(place.in("region"), region),
    cluster: { ...around, region },
    vpc: props.vpc,
    isPrivate: props.privateCluster?.enabled === !0,
    isIpv6: props.kubernetesNetworkConfig?.ipFamily === "IPv6",
    autoMode,
    onFargate: !onNodes && fargateProfiles.length > 0
  };
}
function knownOf({ name, region, version }, around) {
  let { account } = around;
  return { ...isSame(name, around) ? around : { ...account !== void 0 && { account } }, name, region, version };
}
function isSame(name, around) {
  return around.name === void 0 || around.name === name;
}
function refuseOther(place, { name, version, autoMode }, around) {
  if (isSame(name, around)) {
    if (around.version !== void 0 && around.version !== version)
      throw place.in("version").fault(`must be \`${around.version}\`, which the app says of the cluster \`${name}\`, not \`${version}\``);
    if (around.autoMode !== void 0 && around.autoMode !== autoMode)
      throw place.in("autoModeConfig", "enabled").fault(`must be ${around.autoMode}, which the app says of the cluster \`${name}\``);
  }
}
function comments(path, { vpc }, context) {
  let commands = subnetTagCommands(vpc, context.region);
  return [
    `For eksctl, not for kubectl: eksctl create cluster -f ${path}`,
    ...reachability(vpc, context),
    ...commands.length === 0 ? [] : ["Load balancers find these subnets by their tags, which eksctl does not set:"],
    ...commands.map((command) => `  ${command}`)
  ];
}
function reachability(vpc, { isPrivate }) {
  return isPrivate ? ["When it is made, only the VPC reaches the API server: run kubectl there."] : endpointsOf(vpc ?? {}).publicAccess ? [] : [
    "Only the VPC reaches the API server: run eksctl and kubectl there, or name your addresses in vpc.publicAccessCIDRs."
  ];
}

// src/synth/constructs/fargate-logging.ts
var import_constructs15 = require("constructs");

// src/data/cloudwatch-logs.ts
var LOG_RETENTION_DAYS = [
  1,
  3,
  5,
  7,
  14,
  30,
  60,
  90,
  120,
  150,
  180,
  365,
  400,
  545,
  731,
  1096,
  1827,
  2192,
  2557,
  2922,
  3288,
  3653
], LOG_GROUP_NAME = /^[\w./#-]{1,512}$/, FLUENT_BIT_IMAGE = "public.ecr.aws/aws-observability/aws-for-fluent-bit:3.4.15", FARGATE_LOG_SECTIONS = {
  "filters.conf": {
    section: "FILTER",
    required: ["name", "match"],
    plugins: ["grep", "parser", "record_modifier", "rewrite_tag", "throttle", "nest", "modify", "kubernetes"]
  },
  "output.conf": {
    section: "OUTPUT",
    required: ["name", "match"],
    plugins: ["es", "firehose", "kinesis_firehose", "cloudwatch", "cloudwatch_logs", "kinesis"]
  },
  "parsers.conf": { section: "PARSER", required: ["name", "format"] }
}, FARGATE_OWNED_KEYS = [
  "kube_url",
  "kube_ca_file",
  "kube_token_command",
  "kube_token_file"
], FARGATE_LOG_CONFIG_MAX = 5300;

// src/synth/parts/fargate-log-text.ts
function checkFargateLogText(place, file, text4) {
  let rules = FARGATE_LOG_SECTIONS[file];
  if (!rules) throw place.fault(`is for no file of the log router: ${file}`);
  if (/\$\{/.test(text4)) throw place.fault("must not use environment variables: Fargate refuses `${NAME}`");
  let sections = parse(place, text4);
  if (sections.length === 0) throw place.fault(`must have one \`[${rules.section}]\` section at least`);
  for (let section2 of sections) {
    if (section2.name !== rules.section)
      throw place.fault(`may have \`[${rules.section}]\` sections only, not \`[${section2.name}]\``);
    checkKeys2(place, section2, rules);
  }
  return sections.map(({ name, keys }) => [`[${name}]`, ...[...keys.values()].map((line) => `    ${line}`), ""].join(`
`)).join("");
}
function checkKeys2(place, { name, keys }, { required, plugins }) {
  let missing = required.find((key) => !keys.has(key));
  if (missing !== void 0) throw place.fault(`must have \`${missing}\` in each \`[${name}]\` section`);
  let plugin = keys.get("name")?.split(/\s+/)[1]?.toLowerCase() ?? "";
  if (plugins && !plugins.includes(plugin))
    throw place.fault(`must have a plugin that Fargate has, ${orList(plugins)}, not \`${plugin}\``);
  let owned = FARGATE_OWNED_KEYS.find((key) => keys.has(key));
  if (owned !== void 0) throw place.fault(`must not have \`${owned}\`, which Fargate sets itself`);
}
function parse(place, text4) {
  let sections = [];
  for (let line of text4.split(`
`).map((each) => each.trim())) {
    if (line === "" || line.startsWith("#")) continue;
    let header = /^\[(.+)\]$/.exec(line)?.[1], last = sections.at(-1);
    if (header !== void 0) sections.push({ name: header.toUpperCase(), keys: /* @__PURE__ */ new Map() });
    else if (last) {
      let key = line.split(/\s+/)[0]?.toLowerCase() ?? "";
      last.keys.set(last.keys.has(key) ? `${key} ${last.keys.size}` : key, line);
    } else
      throw place.fault(`must begin with a section such as \`[FILTER]\`, not \`${line}\``);
  }
  return sections;
}

// src/synth/parts/log-group.ts
function logGroupOf(place, props, cluster, of) {
  let { region = cluster.region, retentionDays = 30 } = props;
  if (region === void 0) throw place.in("region").fault("is needed where the app's cluster names none");
  if (!partitionOf(region))
    throw place.in("region").fault(`must be an AWS region such as \`eu-central-1\`, not \`${region}\``);
  let logGroup = props.logGroup ?? (cluster.name === void 0 ? void 0 : `/eks/${cluster.name}/${of}`);
  if (logGroup === void 0) throw place.in("logGroup").fault("is needed where the app names no cluster");
  if (place.in("logGroup").text(logGroup, LOG_GROUP_NAME, "1..512 letters, digits, `_`, `-`, `/`, `.` and `#`"), place.in("logStreamPrefix").text(props.logStreamPrefix, /^[^:*\s]*$/, "a text without `:`, `*` and blanks"), !LOG_RETENTION_DAYS.includes(retentionDays))
    throw place.in("retentionDays").fault(`must be one of ${LOG_RETENTION_DAYS.join(", ")} days, not ${retentionDays}`);
  return { region, logGroup, retentionDays };
}
function section(name, keys) {
  let lines = Object.entries(keys).filter(([, value]) => value !== void 0);
  return [`[${name}]`, ...lines.map(([key, value]) => `    ${key} ${value}`), ""].join(`
`);
}

// src/synth/constructs/fargate-logging.ts
var FargateLogging = class extends import_constructs15.Construct {
  namespace;
  configMap;
  constructor(scope, id, props = {}) {
    super(scope, id);
    let place = new PropPlace(this.node.path), data = compact({
      flb_log_cw: String(props.routerLog ?? !1),
      "filters.conf": filters(place.in("filters"), props),
      "output.conf": this.output(place, props),
      "parsers.conf": parsers(place.in("parsers"), props)
    }), length = Object.entries(data).reduce((sum, [key, value]) => sum + key.length + String(value).length, 0);
    if (length > FARGATE_LOG_CONFIG_MAX)
      throw place.fault(`makes a ConfigMap of ${length} characters; Fargate takes ${FARGATE_LOG_CONFIG_MAX}`);
    this.namespace = clusterObject(
      this,
      "Namespace",
      { apiVersion: "v1", kind: "Namespace", name: NAMESPACE, labels: { ...SECURITY, "aws-observability": "enabled" } },
      {}
    );
    let shape = { apiVersion: "v1", kind: "ConfigMap", name: "aws-logging", namespace: NAMESPACE };
    this.configMap = platformObject(this, "Config", shape, { data });
  }
  output(place, props) {
    if (props.outputs !== void 0) {
      let spare = ["logGroup", "logStreamPrefix", "retentionDays", "region"].find(
        (prop) => props[prop] !== void 0
      );
      if (spare) throw place.in(spare).fault("has no effect where `outputs` is given");
      return checkFargateLogText(place.in("outputs"), "output.conf", props.outputs);
    }
    let { region, logGroup, retentionDays } = logGroupOf(place, props, EksChart.clusterOf(this), "fargate");
    return section("OUTPUT", {
      Name: "cloudwatch_logs",
      Match: "kube.*",
      region,
      log_group_name: logGroup,
      log_stream_prefix: props.logStreamPrefix ?? "fargate-",
      log_retention_days: retentionDays,
      auto_create_group: "true"
    });
  }
}, NAMESPACE = "aws-observability", SECURITY = { "pod-security.kubernetes.io/enforce": "restricted" }, LINE = section("PARSER", {
  Name: "containerd_line",
  Format: "regex",
  Regex: "^(?<time>\\S+) (?<stream>stdout|stderr) (?<flag>[FP]) (?<log>.*)$",
  Time_Key: "time",
  Time_Format: "%Y-%m-%dT%H:%M:%S.%L%z"
});
function filters(place, { filters: own, kubernetesMetadata = !0 }) {
  let line = section("FILTER", { Name: "parser", Match: "kube.*", Key_Name: "log", Parser: "containerd_line" }), metadata2 = section("FILTER", {
    Name: "kubernetes",
    Match: "kube.*",
    Merge_Log: "On",
    Keep_Log: "Off",
    Buffer_Size: 0,
    Kube_Meta_Cache_TTL: "300s"
  }), text4 = own === void 0 ? "" : checkFargateLogText(place, "filters.conf", own);
  return [line, kubernetesMetadata ? metadata2 : "", text4].join("");
}
function parsers(place, { parsers: own }) {
  return own === void 0 ? LINE : `${LINE}${checkFargateLogText(place, "parsers.conf", own)}`;
}

// src/synth/constructs/fluent-bit.ts
var import_node_crypto = require("node:crypto"), import_cdk8s11 = require("cdk8s"), import_constructs16 = require("constructs");

// src/data/system-namespaces.ts
var SYSTEM_NAMESPACES = /* @__PURE__ */ new Set([
  "kube-system",
  "kube-node-lease",
  "kube-public",
  "amazon-cloudwatch",
  "amazon-guardduty",
  "karpenter"
]);

// src/synth/parts/fluent-bit-config.ts
var FLUENT_BIT_PORT = 2020, STATE_PATH = "/var/fluent-bit/state";
function fluentBitConfig(config) {
  return [service(config), input(config), metadata(), output(config)].join(`
`);
}
function service({ listen }) {
  return section("SERVICE", {
    Flush: 5,
    Grace: 30,
    Log_Level: "warning",
    HTTP_Server: "On",
    HTTP_Listen: listen,
    HTTP_Port: FLUENT_BIT_PORT,
    Health_Check: "On",
    "storage.path": `${STATE_PATH}/buffer`,
    "storage.sync": "normal",
    "storage.backlog.mem_limit": "8M"
  });
}
function input({ name, namespace }) {
  return section("INPUT", {
    Name: "tail",
    Tag: "application.*",
    Path: "/var/log/containers/*.log",
    // Its own log would feed itself.
    Exclude_Path: `/var/log/containers/${name}-*_${namespace}_*.log`,
    "multiline.parser": "cri",
    DB: `${STATE_PATH}/containers.db`,
    "DB.locking": "true",
    Mem_Buf_Limit: "32MB",
    Skip_Long_Lines: "On",
    Refresh_Interval: 10,
    Rotate_Wait: 30,
    "storage.type": "filesystem",
    Read_from_Head: "Off"
  });
}
function metadata() {
  return section("FILTER", {
    Name: "kubernetes",
    Match: "application.*",
    Kube_URL: "https://kubernetes.default.svc:443",
    Kube_Tag_Prefix: "application.var.log.containers.",
    Merge_Log: "On",
    Merge_Log_Key: "log_processed",
    Keep_Log: "Off",
    Labels: "Off",
    Annotations: "Off",
    Buffer_Size: 0,
    Kube_Meta_Cache_TTL: "300s"
  });
}
function output({ region, logGroup, retentionDays, logStreamPrefix }) {
  return section("OUTPUT", {
    Name: "cloudwatch_logs",
    Match: "application.*",
    region,
    log_group_name: logGroup,
    log_stream_prefix: logStreamPrefix,
    log_retention_days: retentionDays,
    auto_create_group: "true",
    Retry_Limit: 10,
    "storage.total_limit_size": "1G"
  });
}

// src/synth/parts/fluent-bit-pod.ts
var CONFIG_PATH = "/fluent-bit/config";
function fluentBitPod(place, pod) {
  let { nodeSelector, tolerations } = placementOf(place.in("nodes"), pod.nodes, !1);
  return {
    serviceAccountName: pod.name,
    priorityClassName: pod.priorityClass ?? "system-node-critical",
    nodeSelector: { "kubernetes.io/os": "linux", ...nodeSelector },
    affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: OFF_FARGATE } },
    tolerations: tolerations ?? [{ operator: "Exists" }],
    terminationGracePeriodSeconds: 45,
    securityContext: { seccompProfile: { type: "RuntimeDefault" } },
    containers: [container2(place, pod)],
    volumes: [
      { name: "config", configMap: { name: pod.name } },
      { name: "logs", hostPath: { path: "/var/log", type: "Directory" } },
      { name: "state", hostPath: { path: STATE_PATH, type: "DirectoryOrCreate" } },
      { name: "tmp", emptyDir: {} }
    ]
  };
}
var OFF_FARGATE = {
  nodeSelectorTerms: [
    { matchExpressions: [{ key: "eks.amazonaws.com/compute-type", operator: "NotIn", values: ["fargate"] }] }
  ]
};
function container2(place, { image, size }) {
  let { requests, limits } = resourcesOf(place.in("size"), { cpu: "50m", memory: "128Mi", ...size }, !1);
  return {
    name: "fluent-bit",
    image,
    command: ["/fluent-bit/bin/fluent-bit", "-c", `${CONFIG_PATH}/fluent-bit.conf`],
    env: [{ name: "HOST_NAME", valueFrom: { fieldRef: { fieldPath: "spec.nodeName" } } }],
    ports: [{ name: "http", containerPort: FLUENT_BIT_PORT, protocol: "TCP" }],
    resources: { requests, limits },
    livenessProbe: {
      httpGet: { path: "/", port: "http" },
      initialDelaySeconds: 10,
      periodSeconds: 30,
      timeoutSeconds: 5
    },
    // Failing says that logs do not arrive: it stops a rollout, where a restart would not help.
    readinessProbe: { httpGet: { path: "/api/v1/health", port: "http" }, periodSeconds: 10, timeoutSeconds: 5 },
    securityContext: {
      runAsUser: 0,
      allowPrivilegeEscalation: !1,
      capabilities: { drop: ["ALL"] },
      readOnlyRootFilesystem: !0
    },
    volumeMounts: [
      { name: "config", mountPath: CONFIG_PATH, readOnly: !0 },
      { name: "logs", mountPath: "/var/log", readOnly: !0 },
      { name: "state", mountPath: STATE_PATH },
      { name: "tmp", mountPath: "/tmp" }
    ]
  };
}

// src/synth/constructs/fluent-bit.ts
var METADATA = [
  { apiGroups: [""], resources: ["namespaces", "pods"], verbs: ["get", "list", "watch"] }
], FluentBit = class extends import_constructs16.Construct {
  name;
  namespace;
  daemonSet;
  configMap;
  constructor(scope, id, props = {}) {
    super(scope, id);
    let place = new PropPlace(this.node.path);
    this.name = props.name ?? id, this.namespace = props.namespace ?? "amazon-cloudwatch", checkLabelName(place.in("name"), this.name), checkLabelName(place.in("namespace"), this.namespace), this.checkFargate(place.in("namespace"));
    let text4 = this.text(place, props);
    (props.createNamespace ?? !0) && this.makeNamespace();
    let { name, namespace } = this;
    agentServiceAccount(this, place.in("identity"), { name, namespace, identity: props.identity }), this.grant(), this.configMap = this.object("Config", "v1", "ConfigMap", { data: { "fluent-bit.conf": text4 } });
    let pod = fluentBitPod(place, {
      name,
      image: imageReference(place.in("image"), props.image ?? FLUENT_BIT_IMAGE, EksChart.clusterOf(this)),
      size: props.size,
      nodes: props.nodes,
      priorityClass: props.priorityClass
    }), annotations = { "eks-kit.dev/config": (0, import_node_crypto.createHash)("sha256").update(text4).digest("hex").slice(0, 16) }, template = { metadata: { labels: this.podLabels(), annotations }, spec: pod }, spec = { selector: { matchLabels: this.labels() }, updateStrategy: { type: "RollingUpdate", rollingUpdate: { maxUnavailable: "10%" } }, template };
    this.daemonSet = this.object("DaemonSet", "apps/v1", "DaemonSet", { spec }, this.excuse());
  }
  labels() {
    return { "app.kubernetes.io/name": this.name };
  }
  podLabels() {
    return { ...import_cdk8s11.Chart.of(this).labels, ...this.labels() };
  }
  checkFargate(place) {
    let profile = profileFor(EksChart.clusterOf(this), this.namespace, this.podLabels());
    if (profile)
      throw place.fault(`is selected by the Fargate profile \`${profile.name}\`, and Fargate has no DaemonSets`);
  }
  text(place, props) {
    return place.in("ipFamily").choice(props.ipFamily, ["ipv4", "ipv6"]), fluentBitConfig({
      ...logGroupOf(place, props, EksChart.clusterOf(this), "application"),
      name: this.name,
      namespace: this.namespace,
      logStreamPrefix: props.logStreamPrefix ?? "${HOST_NAME}-",
      listen: props.ipFamily === "ipv6" ? "::" : "0.0.0.0"
    });
  }
  /** Says to the linter why it must be root; in the namespaces of the system nobody asks. */
  excuse() {
    if (!SYSTEM_NAMESPACES.has(this.namespace))
      return { "eks-kit.dev/ignore.run-as-non-root-missing": "only root may read the log files of containers" };
  }
  object(id, apiVersion, kind, fields, annotations) {
    let { name, namespace } = this, labels = this.labels();
    return platformObject(this, id, { apiVersion, kind, name, namespace, labels, annotations }, fields);
  }
  makeNamespace() {
    let labels = { "pod-security.kubernetes.io/enforce": "privileged" };
    clusterObject(this, "Namespace", { apiVersion: "v1", kind: "Namespace", name: this.namespace, labels }, {});
  }
  grant() {
    let { role, binding, grant } = roleAndBinding(this.name, this.namespace, "ClusterRole");
    clusterObject(this, "ClusterRole", role, { rules: METADATA }), clusterObject(this, "ClusterRoleBinding", binding, grant);
  }
};

// src/synth/constructs/horizontal-autoscaling.ts
var import_constructs17 = require("constructs");
var HorizontalAutoscaling = class extends import_constructs17.Construct {
  autoscaler;
  constructor(scope, id, props) {
    super(scope, id);
    let place = new PropPlace(this.node.path), name = props.name ?? id;
    checkObjectName(place.in("name"), name), checkLabelName(place.in("namespace"), props.namespace), checkLabels(place.in("labels"), props.labels), place.in("target", "kind").choice(props.target.kind, ["Deployment", "StatefulSet"]), checkObjectName(place.in("target", "name"), props.target.name);
    let shape = { apiVersion: "autoscaling/v2", kind: "HorizontalPodAutoscaler", name };
    this.autoscaler = platformObject(
      this,
      "autoscaler",
      { ...shape, namespace: props.namespace, labels: props.labels },
      {
        spec: autoscalerSpec(place, props, props.target)
      }
    );
  }
};
function autoscalerSpec(place, props, { kind, name }) {
  let { min = 2, max, behavior } = props;
  if (place.in("min").integer(min, 1, 1e4, "pods"), place.in("max").integer(max, 1, 1e4, "pods"), max <= min)
    throw place.in("max").fault(`must be more than the ${min} of \`min\`, or nothing is scaled; not ${max}`);
  return compact({
    scaleTargetRef: { apiVersion: "apps/v1", kind, name },
    minReplicas: min,
    maxReplicas: max,
    metrics: metricsOf(place, props),
    behavior: behavior && filledBehavior(place.in("behavior"), behavior)
  });
}
function metricsOf(place, { cpu, memory, external }) {
  return [...[
    { name: "cpu", utilization: cpu === void 0 && memory === void 0 && !external?.length ? 70 : cpu },
    { name: "memory", utilization: memory }
  ].flatMap(({ name, utilization }) => (place.in(name).integer(utilization, 1, 1e3, "percent of the request"), utilization === void 0 ? [] : [{ type: "Resource", resource: { name, target: { type: "Utilization", averageUtilization: utilization } } }])), ...(external ?? []).map((metric, index) => externalOf(place.in("external", index), metric))];
}
function externalOf(place, { metric, labels, perPod, total }) {
  place.in("metric").text(metric, /^[^\s/%]+$/, "the name of a metric, without `/` and blanks");
  let value = perPod ?? total;
  if (value === void 0 || perPod !== void 0 && total !== void 0)
    throw place.fault("must have exactly one of `perPod` and `total`");
  place.in(perPod === void 0 ? "total" : "perPod").text(
    String(value),
    /^(?!0+(?:\.0+)?(?:[mkMGTPE]|[KMGTPE]i)?$)\d+(?:\.\d+)?(?:[mkMGTPE]|[KMGTPE]i)?$/,
    "a quantity above 0, such as `30`"
  );
  let target = perPod === void 0 ? { type: "Value", value: String(value) } : { type: "AverageValue", averageValue: String(value) };
  return { type: "External", external: { metric: compact({ name: metric, selector: labels && { matchLabels: labels } }), target } };
}
function filledBehavior(place, { up, down }) {
  return compact({ scaleUp: up && ruleOf(place.in("up"), up), scaleDown: down && ruleOf(place.in("down"), down) });
}
function ruleOf(place, rule2) {
  let { stabilizationSeconds, pods, percent, periodSeconds = 60, disabled } = rule2;
  if (place.in("stabilizationSeconds").integer(stabilizationSeconds, 0, 3600, "seconds"), place.in("periodSeconds").integer(periodSeconds, 1, 1800, "seconds"), place.in("pods").integer(pods, 1, 1e4), place.in("percent").integer(percent, 1, 1e4), disabled) return { selectPolicy: "Disabled" };
  let policies = [
    { type: "Pods", value: pods, periodSeconds },
    { type: "Percent", value: percent, periodSeconds }
  ].filter(({ value }) => value !== void 0);
  return compact({ stabilizationWindowSeconds: stabilizationSeconds, policies: filled(policies) });
}

// src/synth/constructs/job-task.ts
var import_constructs18 = require("constructs");
var DAY = 86400, JobTask = class extends import_constructs18.Construct {
  job;
  serviceAccount;
  constructor(scope, id, props) {
    super(scope, id);
    let context = contextOf(this, props);
    this.serviceAccount = accountOf(context, props);
    let template = taskTemplate(context, props, this.serviceAccount), spec = { ...jobSpec(context, props, {}, DAY), ...props.suspend && { suspend: !0 } };
    this.job = new kplus.Job(this, "job", kplusProps(context, template, this.serviceAccount, props.annotations)), finishWorkload(this.job, context, template, (pod) => ({ ...spec, template: pod })), podObjects(context, props, template);
  }
};

// src/synth/constructs/kube-service.ts
var import_cdk8s12 = require("cdk8s"), import_constructs19 = require("constructs");

// src/synth/parts/nlb-checks.ts
function checkNlb(options, ports2, place) {
  place.in("scheme").choice(options.scheme, ["internal", "internet-facing"]), place.in("targetType").choice(options.targetType, ["ip", "instance"]), checkSources2(options, place), checkAddresses(options, place), checkTargets2(options, place), checkPortReferences(options, ports2, place), checkTimes(options, place), checkProtocols(options, ports2, place);
}
function checkSources2({ sourceRanges, securityGroups, prefixLists, ipAddressType, withoutSecurityGroup, ...rest }, place) {
  place.in("sourceRanges").each(sourceRanges, (at, range) => {
    let fault = formFault(range, "CIDR");
    if (fault !== void 0) throw at.fault(fault);
    if (range.includes(":") && ipAddressType !== "dualstack")
      throw at.fault(`is a range of IPv6, which needs \`ipAddressType: dualstack\`: \`${range}\``);
  });
  let own = "has no effect beside `securityGroups`, whose rules are yours";
  if (securityGroups !== void 0 && sourceRanges !== void 0) throw place.in("sourceRanges").fault(own);
  if (securityGroups !== void 0 && prefixLists !== void 0) throw place.in("prefixLists").fault(own);
  if (rest.manageBackendSecurityGroupRules !== void 0 && securityGroups === void 0)
    throw place.in("manageBackendSecurityGroupRules").fault("has no effect without `securityGroups`");
  if (withoutSecurityGroup) {
    for (let [field, value] of Object.entries({ securityGroups, prefixLists, sourceRanges }))
      if (value !== void 0) throw place.in(field).fault("has no effect with `withoutSecurityGroup`");
  }
}
function checkAddresses(options, place) {
  let { subnets, staticIps, privateIps, ipv6Addresses, ipv6SourceNatPrefixes, scheme = "internal" } = options, dualstack = options.ipAddressType === "dualstack";
  if (staticIps !== void 0 && scheme !== "internet-facing")
    throw place.in("staticIps").fault("needs `scheme: internet-facing`: Elastic IPs are public");
  if (privateIps !== void 0 && scheme !== "internal") throw place.in("privateIps").fault("needs `scheme: internal`");
  if (ipv6Addresses !== void 0 && !dualstack)
    throw place.in("ipv6Addresses").fault("needs `ipAddressType: dualstack`");
  if (options.ipv6SourceNat === "on" && !dualstack)
    throw place.in("ipv6SourceNat").fault("needs `ipAddressType: dualstack`");
  if (ipv6SourceNatPrefixes !== void 0 && options.ipv6SourceNat !== "on")
    throw place.in("ipv6SourceNatPrefixes").fault("needs `ipv6SourceNat: 'on'`");
  for (let [field, value] of Object.entries({ privateIps, ipv6Addresses, ipv6SourceNatPrefixes }))
    if (value !== void 0 && subnets === void 0) throw place.in(field).fault("needs `subnets`, in the same order");
  for (let [field, value] of Object.entries({ staticIps, privateIps, ipv6Addresses, ipv6SourceNatPrefixes }))
    if (!(value === void 0 || subnets === void 0 || value.length === subnets.length))
      throw place.in(field).fault(`must have one item for each of the ${subnets.length} subnets, not ${value.length}`);
}
function checkTargets2(options, place) {
  let instance = options.targetType === "instance";
  if (options.targetNodeLabels !== void 0 && !instance)
    throw place.in("targetNodeLabels").fault("needs `targetType: instance`: pods have no node labels");
  if (options.quicPorts !== void 0 && instance) throw place.in("quicPorts").fault("needs `targetType: ip`");
  if (options.sslPolicy !== void 0 && options.tls === void 0)
    throw place.in("sslPolicy").fault("has no effect without `tls`");
}
function checkPortReferences(options, ports2, place) {
  let find = (wanted) => ports2.find(({ name, port: port2 }) => wanted === name || String(wanted) === String(port2)), known = ports2.map(({ name, port: port2 }) => name === void 0 ? `${port2}` : `${port2} (${name})`).join(", "), check3 = (at2, wanted) => {
    let found = find(wanted);
    if (found === void 0) throw at2.fault(`names port \`${wanted}\`, and the Service has ${known}`);
    return found;
  };
  place.in("tls", "ports").each(options.tls?.ports, check3), place.in("quicPorts").each(options.quicPorts, (at2, wanted) => {
    let all = ports2.filter(({ name, port: port2 }) => wanted === name || String(wanted) === String(port2));
    if (check3(at2, wanted), !all.some(({ protocol }) => protocol === "UDP")) throw at2.fault(`must be a UDP port, and \`${wanted}\` is TCP`);
  }), typeof options.proxyProtocol == "object" && place.in("proxyProtocol").each(options.proxyProtocol, check3);
  let { port } = options.healthCheck ?? {}, at = place.in("healthCheck", "port");
  if (typeof port == "number" && at.integer(port, 1, 65535), typeof port != "string" || port === "traffic-port" || /^\d+$/.test(port)) return;
  let named = check3(at, port);
  if (options.targetType !== "instance" && typeof named.targetPort == "string")
    throw at.fault(
      `names a port whose \`targetPort\` is the name \`${named.targetPort}\`; the controller needs a number there`
    );
}
function checkTimes({ healthCheck }, place) {
  let at = place.in("healthCheck"), { interval = 10, timeout = 10, protocol, path, successCodes } = healthCheck ?? {};
  if (timeout > interval)
    throw at.in("timeout").fault(`must not be longer than the interval of ${interval} seconds, and is ${timeout}`);
  if (protocol === "TCP") {
    for (let [field, value] of Object.entries({ path, successCodes }))
      if (value !== void 0) throw at.in(field).fault("has no effect with `protocol: TCP`");
  }
}
function checkProtocols(options, ports2, place) {
  if (ports2.length > 50) throw place.fault(`has ${ports2.length} listeners, where AWS allows 50`);
  if (ports2.some(({ protocol }) => protocol === "SCTP")) throw place.fault("cannot listen on SCTP");
  if (ports2.some(({ protocol }) => protocol === "UDP") && options.preserveClientIp === !1)
    throw place.in("preserveClientIp").fault("cannot be false for UDP: its targets always see the client");
  let numbers = ports2.map(({ port }) => port), shared = numbers.filter((number, index) => numbers.indexOf(number) < index);
  if (checkTls(options, ports2, shared, place.in("tls")), options.tcpUdpListener === !1 && shared.length > 0)
    throw place.in("tcpUdpListener").fault(`cannot be false: one of the two ports ${shared[0]} would be lost`);
}
function checkTls({ tls }, ports2, shared, place) {
  if (tls === void 0) return;
  let alone = ports2.filter(({ protocol = "TCP", port }) => protocol === "TCP" && !shared.includes(port));
  if (alone.length === 0) throw place.fault("needs a TCP port that shares its number with no UDP port");
  place.in("ports").each(tls.ports, (at, wanted) => {
    if (!alone.some(({ name, port }) => name === wanted || String(port) === String(wanted)))
      throw at.fault(`must be a TCP port that shares its number with no UDP port, and \`${wanted}\` is none`);
  });
}

// src/synth/parts/nlb.ts
var SERVICE3 = "service.beta.kubernetes.io/aws-load-balancer-";
function nlbServiceSpec(options, ports2, cluster, place) {
  checkNlb(options, ports2, place);
  let targetType = options.targetType ?? "ip", writer = new AnnotationWriter(cluster.autoMode === !0);
  writeLoadBalancer(writer, options, place), writer.set(place.in("targetType"), `${SERVICE3}nlb-target-type`, targetType), writeAddresses(writer, options, place), writeSecurity2(writer, options, place), writeListeners2(writer, options, ports2, place), writeHealthCheck(writer, options, place), writeTargetGroups(writer, options, place), writer.further(place.in("annotations"), options.annotations);
  let spec = compact({
    type: "LoadBalancer",
    loadBalancerClass: cluster.autoMode ? "eks.amazonaws.com/nlb" : "service.k8s.aws/nlb",
    loadBalancerSourceRanges: filled(options.sourceRanges),
    // Traffic to pods passes no node port.
    allocateLoadBalancerNodePorts: targetType === "ip" ? !1 : void 0
  });
  return { annotations: writer.result(), spec };
}
function writeLoadBalancer(writer, options, place) {
  let { accessLogs: logs } = options;
  writer.set(place.in("name"), `${SERVICE3}name`, options.name), writer.set(place.in("scheme"), `${SERVICE3}scheme`, options.scheme ?? "internal"), writer.set(place.in("ipAddressType"), `${SERVICE3}ip-address-type`, options.ipAddressType), writer.map(place.in("tags"), `${SERVICE3}additional-resource-tags`, options.tags), writer.attributes(place, `${SERVICE3}attributes`, "NLB load balancer", [
    { name: "access_logs.s3.enabled", value: logs && !0, place: place.in("accessLogs") },
    { name: "access_logs.s3.bucket", value: logs?.bucket, place: place.in("accessLogs", "bucket") },
    { name: "access_logs.s3.prefix", value: logs?.prefix, place: place.in("accessLogs", "prefix") },
    { name: "deletion_protection.enabled", value: options.deletionProtection, place: place.in("deletionProtection") },
    { name: "load_balancing.cross_zone.enabled", value: options.crossZone, place: place.in("crossZone") },
    {
      name: "dns_record.client_routing_policy",
      value: options.clientRoutingPolicy,
      place: place.in("clientRoutingPolicy")
    },
    ...attributeFields(place.in("attributes"), options.attributes)
  ]);
  let capacity = options.minimumCapacity === void 0 ? void 0 : { CapacityUnits: options.minimumCapacity };
  writer.map(place.in("minimumCapacity"), `${SERVICE3}minimum-load-balancer-capacity`, capacity);
}
function writeAddresses(writer, options, place) {
  writer.list(place.in("subnets"), `${SERVICE3}subnets`, options.subnets), writer.list(place.in("staticIps"), `${SERVICE3}eip-allocations`, options.staticIps), writer.list(place.in("privateIps"), `${SERVICE3}private-ipv4-addresses`, options.privateIps), writer.list(place.in("ipv6Addresses"), `${SERVICE3}ipv6-addresses`, options.ipv6Addresses), writer.set(place.in("ipv6SourceNat"), `${SERVICE3}enable-prefix-for-ipv6-source-nat`, options.ipv6SourceNat);
  let { ipv6SourceNatPrefixes: prefixes } = options;
  writer.set(place.in("ipv6SourceNatPrefixes"), `${SERVICE3}source-nat-ipv6-prefixes`, prefixes?.join(","));
}
function writeSecurity2(writer, options, place) {
  writer.list(place.in("securityGroups"), `${SERVICE3}security-groups`, options.securityGroups);
  let manage = options.manageBackendSecurityGroupRules ?? (options.securityGroups === void 0 ? void 0 : !0);
  writer.set(place.in("manageBackendSecurityGroupRules"), `${SERVICE3}manage-backend-security-group-rules`, manage), writer.list(place.in("prefixLists"), `${SERVICE3}security-group-prefix-lists`, options.prefixLists), writer.set(
    place.in("privateLinkRules"),
    `${SERVICE3}inbound-sg-rules-on-private-link-traffic`,
    options.privateLinkRules
  ), writer.set(place.in("pathMtuDiscovery"), `${SERVICE3}enable-icmp-for-path-mtu-discovery`, options.pathMtuDiscovery), writer.set(place.in("withoutSecurityGroup"), `${SERVICE3}disable-nlb-sg`, options.withoutSecurityGroup || void 0);
}
function writeListeners2(writer, options, ports2, place) {
  let { tls } = options, at = place.in("tls");
  writer.list(at.in("certificates"), `${SERVICE3}ssl-cert`, tls?.certificates), writer.list(at.in("ports"), `${SERVICE3}ssl-ports`, tls?.ports), writer.set(
    place.in("sslPolicy"),
    `${SERVICE3}ssl-negotiation-policy`,
    options.sslPolicy ?? (tls && RECOMMENDED_SSL_POLICY)
  ), writer.set(at.in("reencrypt"), `${SERVICE3}backend-protocol`, tls?.reencrypt ? "ssl" : void 0), writer.set(at.in("alpn"), `${SERVICE3}alpn-policy`, tls?.alpn);
  let both2 = sharedNumbers(ports2).length > 0;
  writer.set(
    place.in("tcpUdpListener"),
    `${SERVICE3}enable-tcp-udp-listener`,
    options.tcpUdpListener ?? (both2 || void 0)
  ), writer.list(place.in("quicPorts"), `${SERVICE3}quic-enabled-ports`, options.quicPorts);
  let plain = plainTcpPorts(options, ports2);
  if (options.idleTimeout !== void 0 && plain.length === 0)
    throw place.in("idleTimeout").fault("needs a TCP port without TLS; AWS lets no other be set");
  for (let port of plain) {
    let field = { name: "tcp.idle_timeout.seconds", value: options.idleTimeout, place: place.in("idleTimeout") };
    writer.attributes(place, `${SERVICE3}listener-attributes.TCP-${port}`, "NLB listener", [field]);
  }
}
function writeHealthCheck(writer, { healthCheck: check3 }, place) {
  let at = place.in("healthCheck"), http = check3?.path !== void 0 || check3?.successCodes !== void 0;
  writer.set(at.in("protocol"), `${SERVICE3}healthcheck-protocol`, check3?.protocol ?? (http ? "HTTP" : void 0)), writer.set(at.in("port"), `${SERVICE3}healthcheck-port`, check3?.port), writer.set(at.in("path"), `${SERVICE3}healthcheck-path`, check3?.path), writer.set(at.in("interval"), `${SERVICE3}healthcheck-interval`, check3?.interval), writer.set(at.in("timeout"), `${SERVICE3}healthcheck-timeout`, check3?.timeout), writer.set(at.in("healthyThreshold"), `${SERVICE3}healthcheck-healthy-threshold`, check3?.healthyThreshold), writer.set(at.in("unhealthyThreshold"), `${SERVICE3}healthcheck-unhealthy-threshold`, check3?.unhealthyThreshold), writer.set(at.in("successCodes"), `${SERVICE3}healthcheck-success-codes`, check3?.successCodes);
}
function writeTargetGroups(writer, options, place) {
  let { proxyProtocol } = options, everywhere = typeof proxyProtocol == "boolean" ? proxyProtocol : void 0;
  writer.attributes(place, `${SERVICE3}target-group-attributes`, "NLB target group", [
    {
      name: "deregistration_delay.timeout_seconds",
      value: options.deregistrationDelay,
      place: place.in("deregistrationDelay")
    },
    { name: "preserve_client_ip.enabled", value: options.preserveClientIp, place: place.in("preserveClientIp") },
    { name: "proxy_protocol_v2.enabled", value: everywhere, place: place.in("proxyProtocol") },
    ...attributeFields(place.in("targetGroupAttributes"), options.targetGroupAttributes)
  ]);
  let listed2 = typeof proxyProtocol == "object" ? proxyProtocol : void 0;
  writer.list(place.in("proxyProtocol"), `${SERVICE3}proxy-protocol-per-target-group`, listed2), writer.map(place.in("targetNodeLabels"), `${SERVICE3}target-node-labels`, options.targetNodeLabels), writer.set(
    place.in("multiClusterTargetGroup"),
    `${SERVICE3}multi-cluster-target-group`,
    options.multiClusterTargetGroup
  );
}
function sharedNumbers(ports2) {
  let numbers = ports2.map(({ port }) => port);
  return numbers.filter((number, index) => numbers.indexOf(number) < index);
}
function plainTcpPorts({ tls, idleTimeout }, ports2) {
  if (idleTimeout === void 0) return [];
  let shared = sharedNumbers(ports2), encrypted = ({ port, name }) => tls !== void 0 && (tls.ports === void 0 || tls.ports.some((each) => each === name || Number(each) === port));
  return ports2.filter((port) => (port.protocol ?? "TCP") === "TCP" && !encrypted(port) && !shared.includes(port.port)).map(({ port }) => port);
}

// src/synth/parts/service-spec.ts
function selectingSpec(props, selector, cluster, place) {
  if (checkLabels(place.in("selector"), selector), Object.keys(selector).length === 0) throw place.in("selector").fault("must not be empty: it would select no pod");
  return checkPorts2(place.in("ports"), props.ports), place.in("sessionAffinity").integer(props.sessionAffinity, 1, 86400, "seconds"), checkFamilies(place, props), compact({
    selector,
    ports: props.ports.map(portSpec2),
    publishNotReadyAddresses: props.publishNotReadyAddresses,
    trafficDistribution: trafficDistribution(props, cluster, place),
    internalTrafficPolicy: props.internalTrafficPolicy,
    sessionAffinity: props.sessionAffinity === void 0 ? void 0 : "ClientIP",
    sessionAffinityConfig: props.sessionAffinity === void 0 ? void 0 : { clientIP: { timeoutSeconds: props.sessionAffinity } },
    ipFamilyPolicy: props.ipFamilyPolicy,
    ipFamilies: filled(props.ipFamilies)
  });
}
function portSpec2(port) {
  return compact({
    name: port.name,
    port: port.port,
    targetPort: port.targetPort ?? port.port,
    protocol: port.protocol ?? "TCP",
    appProtocol: port.appProtocol,
    nodePort: port.nodePort
  });
}
function trafficDistribution(props, cluster, place) {
  let wanted = props.trafficDistribution;
  if (place.in("trafficDistribution").choice(wanted, ["PreferClose", "PreferSameZone", "PreferSameNode"]), !(wanted === void 0 || !hasVersion(cluster, FIELD_SINCE.trafficDistribution)))
    return hasVersion(cluster, FIELD_SINCE.trafficDistributionSameZone) ? wanted === "PreferClose" ? "PreferSameZone" : wanted : "PreferClose";
}
function checkFamilies(place, { ipFamilies, ipFamilyPolicy }) {
  if (place.in("ipFamilyPolicy").choice(ipFamilyPolicy, ["SingleStack", "PreferDualStack", "RequireDualStack"]), place.in("ipFamilies").each(ipFamilies, (at, family) => {
    if (at.choice(family, ["IPv4", "IPv6"]), ipFamilies?.indexOf(family) !== at.path.at(-1)) throw at.fault(`says \`${family}\` twice`);
  }), (ipFamilies?.length ?? 0) > 1 && (ipFamilyPolicy ?? "SingleStack") === "SingleStack")
    throw place.in("ipFamilies").fault("names two families, which needs `ipFamilyPolicy: PreferDualStack` or `RequireDualStack`");
}
var PORT_NAME2 = /^(?=.{1,63}$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/, TARGET_NAME = /^(?=.{1,15}$)(?=[a-z0-9-]*[a-z])(?!.*--)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;
function checkPorts2(place, ports2) {
  if (ports2.length === 0) throw place.fault("must name at least one port");
  let seen = /* @__PURE__ */ new Map();
  place.each(ports2, (at, { name, port, targetPort, protocol = "TCP", nodePort }) => {
    if (at.in("port").integer(port, 1, 65535), at.in("protocol").choice(protocol, ["TCP", "UDP", "SCTP"]), at.in("nodePort").integer(nodePort, 3e4, 32767), typeof targetPort == "number" ? at.in("targetPort").integer(targetPort, 1, 65535) : at.in("targetPort").text(
      targetPort,
      TARGET_NAME,
      "a port number, or a name of at most 15 lower-case letters, digits and `-`"
    ), name === void 0 && ports2.length > 1)
      throw at.in("name").fault("must be given where a Service has several ports");
    at.in("name").text(
      name,
      PORT_NAME2,
      "at most 63 lower-case letters, digits and `-`, a letter or digit at both ends"
    );
    for (let [key, said] of [
      [`name ${name}`, `the name \`${name}\``],
      [`${protocol} ${port}`, `${protocol} port ${port}`],
      [`node ${protocol} ${nodePort}`, `node port ${nodePort}`]
    ])
      if (!key.endsWith("undefined")) {
        if (seen.has(key)) throw at.fault(`repeats ${said}`);
        seen.set(key, said);
      }
  });
}

// src/synth/constructs/kube-service.ts
var NAME3 = /^(?=.{1,63}$)[a-z](?:[-a-z0-9]*[a-z0-9])?$/, HOST2 = /^(?=.{1,253}$)(?!\d+(?:\.\d+){3}$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\.?$/, KubeService = class extends import_constructs19.Construct {
  name;
  apiObject;
  constructor(scope, id, props, place) {
    super(scope, id);
    let at = place ?? new PropPlace(this.node.path);
    this.name = props.name ?? id, at.in("name").text(
      this.name,
      NAME3,
      "at most 63 lower-case letters, digits and `-`, a letter first, no hyphen last"
    ), at.in("type").choice(props.type, ["ClusterIP", "NodePort", "LoadBalancer", "headless", "ExternalName"]), checkLabels(at.in("labels"), props.labels);
    let { annotations, spec } = props.type === "ExternalName" ? externalName(props, EksChart.clusterOf(this), at) : this.selecting(props, at);
    this.apiObject = platformObject(
      this,
      "Resource",
      {
        apiVersion: "v1",
        kind: "Service",
        name: this.name,
        namespace: props.namespace,
        labels: props.labels,
        annotations: Object.keys(annotations).length === 0 ? void 0 : annotations
      },
      { spec }
    );
  }
  selecting(props, place) {
    let cluster = EksChart.clusterOf(this), selector = props.selector ?? { "app.kubernetes.io/name": this.name }, common2 = selectingSpec(props, selector, cluster, place);
    if (props.type === "LoadBalancer") {
      let nlb = nlbServiceSpec(props.nlb ?? {}, props.ports, cluster, place.in("nlb"));
      return this.checkTargets(props, selector, place), { annotations: nlb.annotations, spec: { ...nlb.spec, ...policy(props.externalTrafficPolicy), ...common2 } };
    }
    let annotations = checkedAnnotations(props.annotations, cluster, place);
    if (props.type === "headless") return { annotations, spec: { type: "ClusterIP", clusterIP: "None", ...common2 } };
    let external = props.type === "NodePort" ? policy(props.externalTrafficPolicy) : {};
    return { annotations, spec: { type: props.type, ...external, ...common2 } };
  }
  checkTargets(props, selector, place) {
    let instance = props.nlb?.targetType === "instance";
    if (props.externalTrafficPolicy === "Local" && !instance)
      throw place.in("externalTrafficPolicy").fault("`Local` needs `targetType: instance`: traffic to pods passes no node");
    let profile = profileFor(EksChart.clusterOf(this), props.namespace ?? import_cdk8s12.Chart.of(this).namespace, selector);
    if (instance && profile !== void 0)
      throw place.in("nlb", "targetType").fault(`must be \`ip\`: Fargate profile \`${profile.name}\` runs the pods, on no node of yours`);
  }
};
function policy(externalTrafficPolicy) {
  return externalTrafficPolicy === void 0 ? {} : { externalTrafficPolicy };
}
function externalName(props, cluster, place) {
  let { externalName: host } = props;
  return place.in("externalName").text(host, HOST2, "the name of a host in lower case, not an address"), { annotations: checkedAnnotations(props.annotations, cluster, place), spec: { type: "ExternalName", externalName: host } };
}
function checkedAnnotations(annotations, cluster, place) {
  let writer = new AnnotationWriter(cluster.autoMode === !0);
  return writer.further(place.in("annotations"), annotations), writer.result();
}

// src/synth/constructs/kubeconfig.ts
var import_constructs20 = require("constructs");
var PLACEHOLDER = "${CLUSTER_ENDPOINT}", Kubeconfig = class extends import_constructs20.Construct {
  /** Where the file stands below the output folder. */
  path;
  /** The kubeconfig, as written. */
  config;
  constructor(scope, id, props = {}) {
    super(scope, id);
    let place = new PropPlace(this.node.path), around = clusterAround(this), cluster = props.cluster ?? around.name ?? id, region = props.region ?? around.region;
    if (region === void 0)
      throw place.in("region").fault("is needed where the app's cluster names none, such as `eu-central-1`");
    check2(place, props, cluster, region);
    let target = { cluster, region, context: props.context ?? cluster };
    this.config = kubeconfig(props, target), this.path = `eksctl/kubeconfig-${cluster}`, eksAppOf(this, place).addFile(this.path, () => yamlText(this.config, comments2(this.path, props, target)));
  }
};
function check2(place, props, cluster, region) {
  place.in("cluster").text(cluster, /^[0-9A-Za-z][-\w]{0,99}$/, "at most 100 letters, digits, `-` and `_`, not `-` or `_` first"), checkRegion(place.in("region"), region), place.in("server").text(
    props.server,
    /^https:\/\/[^\s/]+\/?$/,
    "an address such as `https://ABCDEF.gr7.eu-central-1.eks.amazonaws.com`"
  );
  let data = props.certificateAuthorityData, pem = data !== void 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(data) && atob(data).includes("-----BEGIN CERTIFICATE-----");
  if (data !== void 0 && !pem)
    throw place.in("certificateAuthorityData").fault("must be a certificate in base64, as `aws eks describe-cluster` tells it");
  place.in("context").text(props.context, /^\S+$/, "a name without spaces"), checkLabelName(place.in("namespace"), props.namespace), props.roleARN !== void 0 && checkIamArn(place.in("roleARN"), props.roleARN, ["role"], { region }), place.in("profile").text(props.profile, /^[^\s\][]+$/, "the name of a profile, without spaces");
}
function kubeconfig(props, { cluster, region, context }) {
  let { server = PLACEHOLDER, certificateAuthorityData, namespace, roleARN, profile } = props, exec = withoutEmpty({
    apiVersion: "client.authentication.k8s.io/v1beta1",
    command: "aws",
    args: ["--region", region, "eks", "get-token", "--cluster-name", cluster, "--output", "json", ...roleARN === void 0 ? [] : ["--role-arn", roleARN]],
    env: profile === void 0 ? void 0 : [{ name: "AWS_PROFILE", value: profile }],
    interactiveMode: "IfAvailable"
  });
  return {
    apiVersion: "v1",
    kind: "Config",
    clusters: [
      { name: cluster, cluster: withoutEmpty({ server, "certificate-authority-data": certificateAuthorityData }) }
    ],
    users: [{ name: cluster, user: { exec } }],
    contexts: [{ name: context, context: withoutEmpty({ cluster, user: cluster, namespace }) }],
    "current-context": context
  };
}
function comments2(path, props, { cluster, region }) {
  let use = `For kubectl: export KUBECONFIG=$PWD/${path}`, ask = (query) => `"$(aws eks describe-cluster --region ${region} --name ${cluster} --query ${query} --output text)"`, set = (key, query) => `  kubectl config set clusters.${cluster}.${key} ${ask(query)}`, missing = [
    ...props.server === void 0 ? [set("server", "cluster.endpoint")] : [],
    ...props.certificateAuthorityData === void 0 ? [set("certificate-authority-data", "cluster.certificateAuthority.data")] : []
  ];
  return missing.length === 0 ? [use] : [
    use,
    "Once the cluster exists, fill in what only AWS knows, here or in the props server and certificateAuthorityData:",
    ...missing
  ];
}

// src/synth/constructs/network-policy-rules.ts
var import_constructs21 = require("constructs");

// src/synth/parts/network-peers.ts
var NETWORKS = {
  internet: [
    { ipBlock: { cidr: "0.0.0.0/0", except: ["169.254.169.254/32"] } },
    { ipBlock: { cidr: "::/0", except: ["fd00:ec2::254/128"] } }
  ],
  private: [
    { ipBlock: { cidr: "10.0.0.0/8" } },
    { ipBlock: { cidr: "172.16.0.0/12" } },
    { ipBlock: { cidr: "192.168.0.0/16" } }
  ],
  "pod-identity": [{ ipBlock: { cidr: "169.254.170.23/32" } }, { ipBlock: { cidr: "fd00:ec2::23/128" } }]
};
function ingressRules(place, sources) {
  return sources.map((source, index) => rule("from", peers(place.in(index), source), ports(place.in(index), source)));
}
function egressRules(place, destinations) {
  return destinations.map((destination, index) => {
    let item = place.in(index), { to } = destination;
    if (to === void 0) return rule("to", peers(item, destination), ports(item, destination));
    item.in("to").choice(to, Object.keys(NETWORKS));
    let other = ["app", "pods", "namespace", "cidr", "except"].find(
      (prop) => destination[prop] !== void 0
    );
    if (other) throw item.in(other).fault("cannot stand beside `to`");
    let own = to === "pod-identity" ? { ports: [80], ...destination } : destination;
    return rule("to", NETWORKS[to], ports(item, own));
  });
}
function rule(key, who, where) {
  return compact({ [key]: filled(who), ports: filled(where) });
}
function peers(place, peer) {
  let { app, pods, namespace, cidr, except } = peer;
  if (cidr !== void 0) {
    let other = ["app", "pods", "namespace"].find((prop) => peer[prop] !== void 0);
    if (other) throw place.in(other).fault("cannot stand beside `cidr`");
    return checkCidr(place.in("cidr"), cidr), place.in("except").each(except, (item, part) => checkExcept(item, part, cidr)), [{ ipBlock: compact({ cidr, except }) }];
  }
  if (except !== void 0) throw place.in("except").fault("needs `cidr` beside it");
  namespace !== "*" && checkLabelName(place.in("namespace"), namespace);
  let labels = { ...app === void 0 ? {} : { "app.kubernetes.io/name": app }, ...pods };
  checkLabelName(place.in("app"), app), checkLabels(place.in("pods"), pods);
  let named = Object.keys(labels).length > 0;
  return !named && namespace === void 0 ? [] : [
    compact({
      podSelector: named ? { matchLabels: labels } : void 0,
      namespaceSelector: namespaceSelector(namespace)
    })
  ];
}
function namespaceSelector(namespace) {
  if (namespace !== void 0)
    return namespace === "*" ? {} : { matchLabels: { "kubernetes.io/metadata.name": namespace } };
}
function ports(place, { ports: given2 = [] }) {
  return given2.map((entry, index) => {
    let item = place.in("ports", index), { port, endPort, protocol = "TCP" } = typeof entry == "object" ? entry : { port: entry };
    if (typeof port == "number" ? item.integer(port, 1, 65535) : item.text(
      port,
      /^(?=.{1,15}$)(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$/,
      "a number, or a name of at most 15 lower-case letters, digits and `-`"
    ), item.in("protocol").choice(protocol, ["TCP", "UDP", "SCTP"]), endPort !== void 0) {
      if (typeof port != "number") throw item.in("endPort").fault("needs a number as `port`");
      item.in("endPort").integer(endPort, port, 65535);
    }
    return compact({ port, endPort, protocol });
  });
}
var OCTET = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)", IPV4 = new RegExp(`^${OCTET}(?:\\.${OCTET}){3}/(?:3[0-2]|[12]?\\d)$`), IPV6 = /^(?=[^/]*:[^/]*:)[0-9a-f:]{2,39}\/(?:12[0-8]|1[01]\d|\d?\d)$/i;
function checkCidr(place, cidr) {
  if (!IPV4.test(cidr) && !IPV6.test(cidr))
    throw place.fault(`must be addresses such as \`10.0.0.0/16\`, not \`${cidr}\``);
  let { first, size, bits } = blockOf(cidr);
  if (!(first === bits || !IPV4.test(cidr)))
    throw place.fault(`must be a network: \`${dotted(first)}/${Math.log2(2 ** 32 / size)}\`, not \`${cidr}\``);
}
function checkExcept(place, except, cidr) {
  checkCidr(place, except);
  let same = IPV4.test(except) === IPV4.test(cidr), [inner, outer] = [blockOf(except), blockOf(cidr)], within = inner.first >= outer.first && inner.first + inner.size <= outer.first + outer.size && inner.size < outer.size;
  if (!same || IPV4.test(cidr) && !within) throw place.fault(`must be a part of \`${cidr}\`, not \`${except}\``);
}
function blockOf(cidr) {
  let [address = "", length = "0"] = cidr.split("/"), bits = address.split(".").reduce((sum, octet) => sum * 256 + Number(octet), 0), size = 2 ** (32 - Number(length));
  return { first: bits - bits % size, size, bits };
}
function dotted(bits) {
  return [24, 16, 8, 0].map((shift) => Math.floor(bits / 2 ** shift) % 256).join(".");
}

// src/synth/constructs/network-policy-rules.ts
var NetworkPolicyRules = class extends import_constructs21.Construct {
  /** Name of the NetworkPolicy. */
  name;
  apiObject;
  constructor(scope, id, props) {
    super(scope, id);
    let place = new PropPlace(this.node.path);
    this.name = props.name ?? id, checkObjectName(place.in("name"), this.name), checkLabelName(place.in("namespace"), props.namespace), checkLabelName(place.in("app"), props.app);
    let { ingress, egress, namespace } = props;
    if (!ingress && !egress) throw place.fault("must restrict `ingress` or `egress`: without both it does nothing");
    if (props.dns !== void 0 && !egress)
      throw place.in("dns").fault("has no effect where `egress` is not restricted");
    checkLabels(place.in("pods"), props.pods);
    let { autoMode = !1 } = EksChart.clusterOf(this), spec = {
      podSelector: podSelector(props),
      policyTypes: [...ingress ? ["Ingress"] : [], ...egress ? ["Egress"] : []],
      ...ingress ? { ingress: ingressRules(place.in("ingress"), ingress) } : {},
      ...egress ? { egress: [...props.dns ?? !0 ? [dnsRule(autoMode)] : [], ...egressRules(place.in("egress"), egress)] } : {}
    }, shape = { apiVersion: "networking.k8s.io/v1", kind: "NetworkPolicy", name: this.name, namespace };
    this.apiObject = platformObject(this, "Resource", shape, { spec });
  }
};
function podSelector({ app, pods }) {
  let labels = { ...app === void 0 ? {} : { "app.kubernetes.io/name": app }, ...pods };
  return Object.keys(labels).length === 0 ? {} : { matchLabels: labels };
}
function dnsRule(autoMode) {
  let ports2 = [
    { port: 53, protocol: "UDP" },
    { port: 53, protocol: "TCP" }
  ];
  return autoMode ? { ports: ports2 } : { to: [{ namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "kube-system" } }, podSelector: { matchLabels: { "k8s-app": "kube-dns" } } }], ports: ports2 };
}

// src/synth/constructs/priority-class.ts
var import_constructs22 = require("constructs");
var PriorityClass = class extends import_constructs22.Construct {
  /** Name of the PriorityClass. */
  name;
  apiObject;
  constructor(scope, id, props) {
    super(scope, id);
    let place = new PropPlace(this.node.path);
    if (this.name = props.name ?? id, checkObjectName(place.in("name"), this.name), this.name.startsWith("system-"))
      throw place.in("name").fault("must not begin with `system-`, which Kubernetes keeps to itself");
    place.in("value").integer(props.value, -2147483648, 1e9), this.apiObject = clusterObject(
      this,
      "Resource",
      { apiVersion: "scheduling.k8s.io/v1", kind: "PriorityClass", name: this.name },
      {
        value: props.value,
        ...props.default ? { globalDefault: !0 } : {},
        ...props.preempts === !1 ? { preemptionPolicy: "Never" } : {},
        ...props.description === void 0 ? {} : { description: props.description }
      }
    );
  }
};

// src/synth/constructs/web-service.ts
var import_cdk8s13 = require("cdk8s"), import_constructs23 = require("constructs");

// src/synth/parts/replicas.ts
function replicasOf({ place }, { replicas, scale }) {
  if (place.in("replicas").integer(replicas, 0, 1e4, "pods"), scale === void 0) return { written: replicas ?? 2, least: replicas ?? 2 };
  if (replicas !== void 0)
    throw place.in("replicas").fault("must be left out with `scale`, which sets `min` and `max`");
  return { written: void 0, least: scale.min ?? 2 };
}
function scaled(context, { scale }, kind) {
  if (scale === void 0) return;
  let { construct, name, namespace, labels, place } = context, props = { ...scale, name, labels, target: { kind, name }, ...namespace !== void 0 && { namespace } };
  return nested(place.in("scale"), () => new HorizontalAutoscaling(construct, "autoscaling", props));
}
function disruptionBudget(context, props, { least }) {
  let { construct, name, namespace, labels, selector, cluster } = context, place = context.place.in("disruption"), wanted = typeof props.disruption == "object" ? props.disruption : {};
  if (checkDisruption(place, wanted, least), props.disruption === !1 || least < 2) return;
  let { minAvailable, maxUnavailable = minAvailable === void 0 ? 1 : void 0 } = wanted;
  platformObject(construct, "disruption-budget", { apiVersion: "policy/v1", kind: "PodDisruptionBudget", name, namespace, labels }, {
    spec: compact({
      maxUnavailable,
      minAvailable,
      selector: { matchLabels: selector },
      // Pods that never became ready must not hold up a node's drain.
      ...hasVersion(cluster, FIELD_SINCE.unhealthyPodEvictionPolicy) && { unhealthyPodEvictionPolicy: "AlwaysAllow" }
    })
  });
}
function checkDisruption(place, { minAvailable, maxUnavailable }, least) {
  if (checkPods(place.in("minAvailable"), minAvailable), checkPods(place.in("maxUnavailable"), maxUnavailable), minAvailable !== void 0 && maxUnavailable !== void 0)
    throw place.fault("must have one of `minAvailable` and `maxUnavailable`");
  if (maxUnavailable !== void 0 && podsOf(maxUnavailable, 100) === 0)
    throw place.in("maxUnavailable").fault(`must let at least one pod go, or no node can be drained; not \`${maxUnavailable}\``);
  if (!(minAvailable === void 0 || least < 2 || podsOf(minAvailable, least) < least))
    throw place.in("minAvailable").fault(`must be less than the ${least} pods that run at least, or no node can be drained; not \`${minAvailable}\``);
}
function rolloutOf(context, { rollout = {} }) {
  let place = context.place.in("rollout"), { maxSurge, maxUnavailable, recreate, minReadySeconds } = rollout;
  checkPods(place.in("maxSurge"), maxSurge), checkPods(place.in("maxUnavailable"), maxUnavailable), place.in("minReadySeconds").integer(minReadySeconds, 0, 3600, "seconds");
  let limits = compact({ maxSurge, maxUnavailable }), limited = Object.keys(limits).length > 0;
  if (recreate && limited)
    throw place.in("recreate").fault("stops all pods at once: leave out `maxSurge` and `maxUnavailable`");
  if ([maxSurge, maxUnavailable].every((value) => value !== void 0 && podsOf(value, 100) === 0))
    throw place.fault("needs `maxSurge` or `maxUnavailable` above 0, or no pod is ever replaced");
  return compact({ minReadySeconds, strategy: recreate ? { type: "Recreate" } : limited ? { type: "RollingUpdate", rollingUpdate: limits } : void 0 });
}

// src/synth/parts/deployment.ts
function makeDeployment(context, props, template, account, replicas) {
  let rollout = rolloutOf(context, props), deployment = new kplus.Deployment(
    context.construct,
    "deployment",
    kplusProps(context, template, account, props.annotations)
  );
  return finishWorkload(
    deployment,
    context,
    template,
    (pod, made) => compact({
      // An autoscaler of cdk8s-plus takes the number out.
      replicas: made.replicas === void 0 ? void 0 : replicas.written,
      ...rollout,
      selector: { matchLabels: context.selector },
      template: pod
    })
  ), deployment;
}

// src/synth/parts/alb-ingress-props.ts
function exposedIngress(expose, backend) {
  let { host, hosts, path, pathType, ...options } = expose, named = [...host === void 0 ? [] : [host], ...hosts ?? []], paths = [{ ...path === void 0 ? {} : { path }, ...pathType === void 0 ? {} : { pathType }, backend }];
  return { ...options, rules: named.length === 0 ? [{ paths }] : named.map((each) => ({ host: each, paths })) };
}
function backendServiceType({ targetType }) {
  return targetType === "instance" ? "NodePort" : "ClusterIP";
}

// src/synth/parts/web-service-ports.ts
function portsOf({ port, servicePort = port, protocol = "http", ports: ports2 = [] }) {
  let further = ports2.map(({ name, port: port2, servicePort: servicePort2 = port2, protocol: protocol2 = "tcp" }) => ({
    name,
    port: port2,
    servicePort: servicePort2,
    protocol: protocol2
  }));
  return [{ name: protocol, port, servicePort, protocol }, ...further];
}
function checkWebPorts(context, props, ports2) {
  let named = 1 + (props.ports?.length ?? 0);
  checkPorts(context, ports2, (index) => index === 0 ? [] : index < named ? ["ports", index - 1] : ["monitoring"]);
}
function servicePorts(ports2) {
  return ports2.map((port) => ({
    name: port.name,
    port: port.servicePort,
    targetPort: port.name,
    protocol: transport(port)
  }));
}

// src/synth/parts/exposed.ts
function exposeOptions({ place }, { expose = "internal" }) {
  if (expose === "internal") return { internal: {} };
  let at = place.in("expose");
  if (typeof expose == "string")
    throw at.fault(`must be \`internal\`, or \`alb\`, \`nlb\` or \`internal\` with options, not \`${expose}\``);
  let given2 = ["alb", "nlb", "internal"].filter((way) => expose[way] !== void 0);
  if (given2.length !== 1)
    throw at.fault(`must have exactly one of \`alb\`, \`nlb\` and \`internal\`, not ${given2.length}`);
  return expose;
}
function exposed(context, props, options, ports2) {
  refuseInstanceTargets(context, options);
  let { construct, name, namespace, labels, selector, place } = context, common2 = {
    name,
    labels,
    selector,
    ports: servicePorts(ports2),
    ...namespace !== void 0 && { namespace }
  }, service2 = (own) => new KubeService(construct, "service", { ...common2, ...own }, place.in("expose")).apiObject, { alb, nlb, internal } = options;
  if (nlb) return { service: service2({ type: "LoadBalancer", nlb }), ingress: void 0 };
  if (alb)
    return { service: service2({ type: backendServiceType(alb) }), ingress: ingressOf(context, props, alb, ports2) };
  let { type = "ClusterIP", trafficDistribution: trafficDistribution2 } = internal ?? {};
  return place.in("expose", "internal", "type").choice(type, ["ClusterIP", "NodePort", "headless"]), { service: service2({ type, ...trafficDistribution2 && { trafficDistribution: trafficDistribution2 } }), ingress: void 0 };
}
function refuseInstanceTargets({ place, fargate }, { alb, nlb }) {
  if (!(!fargate || (alb ?? nlb)?.targetType !== "instance"))
    throw place.in("expose", alb ? "alb" : "nlb", "targetType").fault("must be `ip`: pods on Fargate are on no node of yours");
}
function ingressOf(context, props, alb, [port]) {
  let { construct, name, namespace, labels, place } = context, ingress = {
    ...exposedIngress(withTargets(props, alb), { service: name, port: port?.name ?? props.port }),
    ingressName: name,
    labels,
    ...namespace !== void 0 && { namespace }
  };
  return new AlbIngress(construct, "ingress", ingress, place.in("expose", "alb"));
}
function withTargets({ protocol, health, port }, alb) {
  let path = (health?.port ?? port) === port ? health?.path : void 0, healthCheck = path === void 0 ? alb.healthCheck : { path, ...alb.healthCheck };
  return {
    ...protocol === "https" && { backendProtocol: "HTTPS" },
    ...protocol === "grpc" && { backendProtocolVersion: "GRPC" },
    ...alb,
    ...healthCheck && { healthCheck }
  };
}

// src/synth/parts/stateful-set.ts
function claimsOf({ place, fargate }, storage) {
  let at = place.in("storage");
  if (fargate) throw at.fault("makes EBS volumes, which Fargate does not have; use `volumes` with `efs`");
  let claims = storage.map((props, index) => claimOf(at.in(index), props, index));
  return claims.forEach(({ name }, index) => {
    if (claims.findIndex((other) => other.name === name) !== index)
      throw at.in(index, "name").fault(`\`${name}\` is the name of another volume`);
  }), claims;
}
function claimOf(place, props, index) {
  let { mount, size, name = index === 0 ? "data" : `data-${index}`, accessMode = "ReadWriteOnce" } = props;
  place.in("mount").text(mount, /^\/[^:]*$/, "a path that begins with `/`, without `:`"), place.in("name").text(name, /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/, "at most 63 lower-case letters, digits and `-`"), place.in("accessMode").choice(accessMode, ["ReadWriteOnce", "ReadWriteOncePod", "ReadWriteMany"]), bytes(place.in("size"), size);
  let spec = compact({
    accessModes: [accessMode],
    storageClassName: props.class,
    resources: { requests: { storage: size } }
  });
  return { name, template: { metadata: { name }, spec }, mount: { name, mountPath: mount } };
}
function makeStatefulSet(context, props, template, account, replicas, claims, service2) {
  let { construct, place, selector, cluster } = context, { maxSurge, maxUnavailable, recreate, minReadySeconds } = props.rollout ?? {};
  if (maxSurge !== void 0 || maxUnavailable !== void 0 || recreate)
    throw place.in("rollout").fault("can only have `minReadySeconds` with `storage`: a StatefulSet replaces one pod after the other");
  place.in("rollout", "minReadySeconds").integer(minReadySeconds, 0, 3600, "seconds");
  let statefulSet = new kplus.StatefulSet(construct, "stateful-set", {
    ...kplusProps(context, template, account, props.annotations),
    service: service2
  }), retention = props.keepStorage === !1 && hasVersion(cluster, FIELD_SINCE.claimRetention);
  return finishWorkload(
    statefulSet,
    context,
    template,
    (pod, made) => compact({
      replicas: made.replicas === void 0 ? void 0 : replicas.written,
      minReadySeconds,
      persistentVolumeClaimRetentionPolicy: retention ? { whenDeleted: "Delete", whenScaled: "Delete" } : void 0,
      selector: { matchLabels: selector },
      serviceName: service2.name,
      template: pod,
      volumeClaimTemplates: claims.map((claim) => claim.template)
    })
  ), statefulSet;
}

// src/synth/constructs/web-service.ts
var DRAIN_SECONDS = 15, PODS_LABEL = { "app.kubernetes.io/component": "pods" }, WebService = class extends import_constructs23.Construct {
  /** The Deployment or StatefulSet, an object of cdk8s-plus. */
  workload;
  service;
  ingress;
  serviceAccount;
  autoscaling;
  constructor(scope, id, props) {
    super(scope, id);
    let context = contextOf(this, props), replicas = replicasOf(context, props), options = exposeOptions(context, props), monitoring = monitored(
      context,
      props.monitoring,
      portsOf(props),
      options.nlb ? "podMonitor" : "serviceMonitor",
      !0
    );
    checkWebPorts(context, props, monitoring.ports);
    let claims = props.storage?.length ? claimsOf(context, props.storage) : [];
    this.serviceAccount = accountOf(context, props);
    let template = this.template(context, props, monitoring, claims, replicas.least), headless = options.internal?.type === "headless", governing = claims.length > 0 ? governingService(context, monitoring, headless) : void 0;
    this.workload = governing ? makeStatefulSet(context, props, template, this.serviceAccount, replicas, claims, governing) : makeDeployment(context, props, template, this.serviceAccount, replicas);
    let reached = governing && headless ? { service: import_cdk8s13.ApiObject.of(governing), ingress: void 0 } : exposed(context, props, options, publicPorts(context, options, monitoring, governing !== void 0));
    this.service = reached.service, this.ingress = reached.ingress, this.autoscaling = scaled(context, props, governing ? "StatefulSet" : "Deployment"), disruptionBudget(context, props, replicas), podObjects(context, props, template);
    let ofPods = governing && !headless && monitoring.by === "serviceMonitor" ? PODS_LABEL : {};
    monitoring.make({ ...context.selector, ...ofPods });
  }
  /** The Deployment; throws where `storage` makes it a StatefulSet. */
  get deployment() {
    if (this.workload instanceof kplus.Deployment) return this.workload;
    throw new Error(`${this.node.path}: has \`storage\`, so it is a StatefulSet: use \`statefulSet\``);
  }
  /** The StatefulSet; throws where there is no `storage`. */
  get statefulSet() {
    if (this.workload instanceof kplus.StatefulSet) return this.workload;
    throw new Error(`${this.node.path}: has no \`storage\`, so it is a Deployment: use \`deployment\``);
  }
  template(context, props, monitoring, claims, least) {
    let { place, fargate, selector } = context, shutdown = shutdownOf(context, props.shutdown, DRAIN_SECONDS), spread = fargate || least < 2 ? void 0 : spreadOf(props.spread, selector, claims.length === 0), askedPort = props.protocol === "udp" ? void 0 : props.port;
    return podTemplate(context, props, this.serviceAccount.name, {
      main: {
        ports: containerPorts(monitoring.ports),
        ...probesOf(place.in("health"), props.health, askedPort),
        ...shutdown.container
      },
      mounts: claims.map(({ mount }) => mount),
      spec: { ...shutdown.spec, topologySpreadConstraints: filled(spread) },
      annotations: monitoring.annotations
    });
  }
};
function publicPorts(context, { nlb }, monitoring, governed) {
  if (!nlb || !monitoring.added) return monitoring.ports;
  if (monitoring.by === "serviceMonitor" && !governed)
    throw context.place.in("monitoring", "by").fault("would open the port of the metrics to the clients of the load balancer; use `podMonitor`");
  return monitoring.ports.slice(0, -1);
}
function governingService(context, { ports: ports2 }, only) {
  let name = only ? context.name : `${context.name}-pods`, metadata2 = metadataOf(context, name), labels = only ? metadata2.labels : { ...metadata2.labels, ...PODS_LABEL }, service2 = new kplus.Service(context.construct, "pods-service", {
    metadata: { ...metadata2, labels },
    clusterIP: "None",
    ports: ports2.map(({ name: portName, servicePort }) => ({ name: portName, port: servicePort }))
  });
  return override(import_cdk8s13.ApiObject.of(service2), (manifest) => {
    manifest.spec = {
      type: "ClusterIP",
      clusterIP: "None",
      publishNotReadyAddresses: !0,
      selector: context.selector,
      ports: servicePorts(ports2)
    };
  }), service2;
}

// src/synth/constructs/worker.ts
var import_constructs24 = require("constructs");
var Worker = class extends import_constructs24.Construct {
  deployment;
  serviceAccount;
  autoscaling;
  constructor(scope, id, props) {
    super(scope, id);
    let context = contextOf(this, props), { place, fargate, selector } = context, replicas = replicasOf(context, props), { port } = props, own = port === void 0 ? [] : [{ name: "http", port, servicePort: port, protocol: "http" }], monitoring = monitored(context, props.monitoring, own, "podMonitor");
    checkPorts(context, monitoring.ports, (index) => index < own.length ? [] : ["monitoring"]);
    let shutdown = shutdownOf(context, props.shutdown, 0), spread = fargate || replicas.least < 2 ? void 0 : spreadOf(props.spread, selector, !0);
    this.serviceAccount = accountOf(context, props);
    let ports2 = containerPorts(monitoring.ports), template = podTemplate(context, props, this.serviceAccount.name, {
      main: {
        ...ports2.length > 0 && { ports: ports2 },
        ...probesOf(place.in("health"), props.health, port),
        ...shutdown.container
      },
      spec: { ...shutdown.spec, topologySpreadConstraints: spread },
      annotations: monitoring.annotations
    });
    this.deployment = makeDeployment(context, props, template, this.serviceAccount, replicas), this.autoscaling = scaled(context, props, "Deployment"), disruptionBudget(context, props, replicas), podObjects(context, props, template), monitoring.make(selector);
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  AccessEntries,
  AlbIngress,
  AlbIngressClass,
  AppNamespace,
  AwsAuth,
  ClusterAutoscaler,
  CronTask,
  DaemonAgent,
  EbsStorageClass,
  EfsStorageClass,
  EksApp,
  EksChart,
  EksctlCluster,
  FargateLogging,
  FluentBit,
  HorizontalAutoscaling,
  JobTask,
  KubeService,
  Kubeconfig,
  Monitoring,
  NetworkPolicyRules,
  PriorityClass,
  PropError,
  SecurityGroupPolicy,
  WebService,
  Worker,
  WorkloadServiceAccount,
  override
});
