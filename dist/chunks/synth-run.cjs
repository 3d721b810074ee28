"use strict";
const ownRequire = require;
require = (name) => globalThis[Symbol.for("eks-kit.require")]?.(name) ?? ownRequire(name);
"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
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

// src/synth/run.ts
var run_exports = {};
__export(run_exports, {
  synthModule: () => synthModule,
  synthSpecs: () => synthSpecs
});
module.exports = __toCommonJS(run_exports);
var import_index = require("../synth.cjs");

// src/synth/spec/build.ts
var import__2 = require("../synth.cjs");

// src/synth/spec/sections.ts
var import__ = require("../synth.cjs"), COLLECTIONS = {
  services: import__.WebService,
  workers: import__.Worker,
  cronTasks: import__.CronTask,
  jobs: import__.JobTask,
  daemons: import__.DaemonAgent,
  kubeServices: import__.KubeService,
  ingresses: import__.AlbIngress,
  ingressClasses: import__.AlbIngressClass,
  autoscalers: import__.HorizontalAutoscaling,
  monitors: import__.Monitoring,
  networkPolicies: import__.NetworkPolicyRules,
  securityGroupPolicies: import__.SecurityGroupPolicy,
  serviceAccounts: import__.WorkloadServiceAccount,
  namespaces: import__.AppNamespace,
  storageClasses: import__.EbsStorageClass,
  efsStorageClasses: import__.EfsStorageClass,
  priorityClasses: import__.PriorityClass
}, SINGLES = {
  awsAuth: { id: "aws-auth", construct: import__.AwsAuth },
  accessEntries: { id: "access-entries", construct: import__.AccessEntries },
  fluentBit: { id: "fluent-bit", construct: import__.FluentBit },
  fargateLogging: { id: "fargate-logging", construct: import__.FargateLogging },
  clusterAutoscaler: { id: "cluster-autoscaler", construct: import__.ClusterAutoscaler },
  eksctl: { id: "eksctl", construct: import__.EksctlCluster },
  kubeconfig: { id: "kubeconfig", construct: import__.Kubeconfig }
};

// src/synth/spec/build.ts
var SpecError = class extends Error {
  constructor(path, cause) {
    super("the spec makes no app");
    this.path = path;
    this.cause = cause;
  }
  path;
  cause;
  name = "SpecError";
};
function buildApp(specs, outdir) {
  let only = specs.length === 1 ? specs[0]?.cluster : void 0, app = new import__2.EksApp({ outdir, ...only && { cluster: only } });
  for (let [index, spec] of specs.entries()) {
    let chart = attempt([index, "name"], () => new import__2.EksChart(app, spec.name, chartProps(spec)));
    for (let key of Object.keys(spec)) buildSection(chart, spec, key, index);
  }
  return app;
}
function chartProps({ namespace, cluster, labels }) {
  return { ...namespace !== void 0 && { namespace }, ...cluster && { cluster }, ...labels && { labels } };
}
function buildSection(chart, spec, key, index) {
  let section = spec[key], make = (Class, id, props, path) => attempt(path, () => (refuseTaken(chart, id), new Class(chart, id, props))), Collected = lookUp(COLLECTIONS, key);
  if (Collected)
    for (let [id, props] of Object.entries(section))
      make(Collected, id, props ?? {}, [index, key, id]);
  let single = lookUp(SINGLES, key);
  single && make(single.construct, single.id, section ?? {}, [index, key]);
}
function lookUp(table, key) {
  return Object.hasOwn(table, key) ? table[key] : void 0;
}
function refuseTaken(chart, id) {
  if (chart.node.tryFindChild(id))
    throw new Error(
      `the id \`${id}\` is taken by another section; ids are unique in an app: choose another, and give \`name: ${id}\``
    );
}
function attempt(path, make) {
  try {
    return make();
  } catch (error) {
    throw new SpecError(path, error);
  }
}

// src/synth/verb/failure.ts
var import_node_module = require("node:module"), import_node_path = require("node:path"), import_node_url = require("node:url"), import__3 = require("../synth.cjs");
function failureOf(error) {
  if (error instanceof SpecError) {
    let inner = error.cause instanceof import__3.PropError ? error.cause.path : [];
    return { message: messageOf(error.cause), path: [...error.path, ...inner] };
  }
  let syntax = syntaxError(error);
  if (syntax) return syntax;
  let place = placeOf(error);
  return { message: messageOf(error), ...place && { place } };
}
function syntaxError(error) {
  let text = error instanceof Error ? error.message : "", [, message, file, line, column] = /^ParseError: (.*?)\s*\n\s*(.+):(\d+):(\d+)\s*$/s.exec(text) ?? [];
  if (!(message === void 0 || file === void 0))
    return { message, place: { file, line: Number(line), column: Number(column) } };
}
function messageOf(error) {
  return error instanceof Error ? error.code === "MODULE_NOT_FOUND" ? error.message.split(`
`)[0] ?? "" : error.name === "Error" || error.name === "PropError" ? error.message : `${error.name}: ${error.message}` : `the app throws ${String(error)}`;
}
var FRAME = /(?:\(|at |async )((?:file:\/\/)?(?:\/|[A-Za-z]:[\\/])[^()\n]*?):(\d+):\d+\)?$/, OWN = `${(0, import_node_path.join)(__dirname, "..")}${import_node_path.sep}`;
function placeOf(error) {
  if (error instanceof Error)
    for (let line of (error.stack ?? "").split(`
`)) {
      let [, raw, number] = FRAME.exec(line.trimEnd()) ?? [];
      if (raw === void 0) continue;
      let file = raw.startsWith("file://") ? (0, import_node_url.fileURLToPath)(raw) : raw;
      if (!file.startsWith(OWN) && !/[\\/]node_modules[\\/]/.test(file)) return { file, line: Number(number) };
    }
}
function copiesOfCdk8s(file) {
  let loaded = Object.keys((0, import_node_module.createRequire)(file).cache).filter((path) => /[\\/]cdk8s[\\/]lib[\\/]app\.js$/.test(path));
  return loaded.length < 2 ? void 0 : {
    message: `the app loads cdk8s more than once, and the copies do not know each other's objects: ${loaded.map((path) => path.replace(/[\\/]lib[\\/]app\.js$/, "")).join(" and ")}; keep one (\`npm dedupe\`, or the same version everywhere)`
  };
}

// src/synth/verb/module.ts
var import_node_module2 = require("node:module"), cdk8s = __toESM(require("cdk8s"), 1), constructs = __toESM(require("constructs"), 1), import_jiti = require("jiti");

// src/synth/base/kplus.ts
var kplus = __toESM(require("cdk8s-plus-28"), 1);

// src/synth/verb/module.ts
var synth = __toESM(require("../synth.cjs"), 1), Exit = class extends Error {
  constructor(code) {
    super(`the app ends the process with exit code ${code}`);
    this.code = code;
  }
  code;
};
async function runModule(file, print) {
  let jiti = (0, import_jiti.createJiti)(file, {
    tsconfigPaths: !0,
    virtualModules: { "eks-kit/synth": synth, ...missingPeers(file) }
  }), release = takeProcess(print), lost = [], collect = (error) => {
    lost.push(error);
  };
  process.on("unhandledRejection", collect);
  try {
    if (await jiti.import(file), await new Promise((resolve) => setImmediate(resolve)), lost.length > 0) throw lost[0];
  } catch (error) {
    if (!(error instanceof Exit && error.code === 0)) throw error;
  } finally {
    process.off("unhandledRejection", collect), release();
  }
}
function missingPeers(file) {
  let ours = { cdk8s, constructs, "cdk8s-plus-28": kplus }, { resolve } = (0, import_node_module2.createRequire)(file), isMissing = (name) => {
    try {
      return resolve(name), !1;
    } catch {
      return !0;
    }
  };
  return Object.fromEntries(Object.entries(ours).filter(([name]) => isMissing(name)));
}
function takeProcess(print) {
  let { exit, stdout } = process, { write } = stdout;
  return stdout.write = ((text) => (print(typeof text == "string" ? text : Buffer.from(text).toString()), !0)), process.exit = (code) => {
    throw new Exit(Number(code ?? process.exitCode ?? 0));
  }, () => {
    stdout.write = write, process.exit = exit;
  };
}

// src/synth/run.ts
async function synthModule(file, print) {
  let { stackTraceLimit } = Error;
  Error.stackTraceLimit = 100;
  try {
    return await runModule(file, print), copiesOfCdk8s(file);
  } catch (error) {
    return copiesOfCdk8s(file) ?? failureOf(error);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
function synthSpecs(specs, outdir) {
  try {
    buildApp(specs, outdir).synth();
    return;
  } catch (error) {
    return withChart(failureOf(error), error, specs);
  }
}
function withChart(failure, error, specs) {
  if (failure.path || !(error instanceof import_index.PropError)) return failure;
  let [chart] = error.construct.split("/");
  return {
    ...failure,
    path: [
      Math.max(
        0,
        specs.findIndex(({ name }) => name === chart)
      ),
      "name"
    ]
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  synthModule,
  synthSpecs
});
