#!/usr/bin/env node
"use strict";
if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error('eks-kit needs Node 20.19 or newer; this is ' + process.version);
  process.exit(2);
}
"use strict";var t=require("node:fs"),a=require("node:module"),i=require("node:path"),f=require("node:vm"),d=new Map;m("main.cjs");function m(e){let r=(0,i.join)(__dirname,e),n=l(r),o=n===void 0?void 0:_(n),u=(0,t.readFileSync)(r,"latin1"),c=new f.Script(`(function (exports, require, module, __filename, __dirname) {${u}
})`,{filename:r,...o&&{cachedData:o}});n!==void 0&&(o===void 0||c.cachedDataRejected)&&process.once("exit",()=>$(n,c.createCachedData()));let s={exports:{}};return c.runInThisContext()(s.exports,g(r),s,r,(0,i.dirname)(r)),s.exports}function g(e){let r=(0,a.createRequire)(e);return n=>n.startsWith("./chunks/")?(d.has(n)||d.set(n,m(n)),d.get(n)):r(n)}function l(e){let{XDG_CACHE_HOME:r,HOME:n,LOCALAPPDATA:o,NODE_DISABLE_COMPILE_CACHE:u}=process.env,c=r||(n?(0,i.join)(n,".cache"):o);if(!c||u)return;let{size:s,mtimeMs:p,ino:h}=(0,t.statSync)(e);return(0,i.join)(c,"eks-kit",`${process.version}-${process.arch}-${s}-${Math.round(p)}-${h}.v8`)}function _(e){try{return(0,t.readFileSync)(e)}catch{return}}function $(e,r){try{(0,t.mkdirSync)((0,i.dirname)(e),{recursive:!0,mode:448}),(0,t.writeFileSync)(`${e}.${process.pid}.tmp`,r,{mode:384}),(0,t.renameSync)(`${e}.${process.pid}.tmp`,e),k((0,i.dirname)(e))}catch{}}function k(e){for(let n of(0,t.readdirSync)(e)){let o=(0,i.join)(e,n);n.endsWith(".v8")&&Date.now()-(0,t.statSync)(o).mtimeMs>2592e6&&(0,t.unlinkSync)(o)}}
