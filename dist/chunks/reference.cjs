"use strict";var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var __export=(target,all2)=>{for(var name in all2)__defProp(target,name,{get:all2[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from=="object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var require_mod=__commonJS({"node_modules/fastest-levenshtein/mod.js"(exports2){"use strict";exports2.__esModule=!0;exports2.distance=exports2.closest=void 0;var peq=new Uint32Array(65536),myers_32=function(a,b){for(var n=a.length,m=b.length,lst=1<<n-1,pv=-1,mv=0,sc=n,i=n;i--;)peq[a.charCodeAt(i)]|=1<<i;for(i=0;i<m;i++){var eq=peq[b.charCodeAt(i)],xv=eq|mv;eq|=(eq&pv)+pv^pv,mv|=~(eq|pv),pv&=eq,mv&lst&&sc++,pv&lst&&sc--,mv=mv<<1|1,pv=pv<<1|~(xv|mv),mv&=xv}for(i=n;i--;)peq[a.charCodeAt(i)]=0;return sc},myers_x=function(b,a){for(var n=a.length,m=b.length,mhc=[],phc=[],hsize=Math.ceil(n/32),vsize=Math.ceil(m/32),i=0;i<hsize;i++)phc[i]=-1,mhc[i]=0;for(var j=0;j<vsize-1;j++){for(var mv_1=0,pv_1=-1,start_1=j*32,vlen_1=Math.min(32,m)+start_1,k=start_1;k<vlen_1;k++)peq[b.charCodeAt(k)]|=1<<k;for(var i=0;i<n;i++){var eq=peq[a.charCodeAt(i)],pb=phc[i/32|0]>>>i&1,mb=mhc[i/32|0]>>>i&1,xv=eq|mv_1,xh=((eq|mb)&pv_1)+pv_1^pv_1|eq|mb,ph=mv_1|~(xh|pv_1),mh=pv_1&xh;ph>>>31^pb&&(phc[i/32|0]^=1<<i),mh>>>31^mb&&(mhc[i/32|0]^=1<<i),ph=ph<<1|pb,mh=mh<<1|mb,pv_1=mh|~(xv|ph),mv_1=ph&xv}for(var k=start_1;k<vlen_1;k++)peq[b.charCodeAt(k)]=0}for(var mv=0,pv=-1,start=j*32,vlen=Math.min(32,m-start)+start,k=start;k<vlen;k++)peq[b.charCodeAt(k)]|=1<<k;for(var score=m,i=0;i<n;i++){var eq=peq[a.charCodeAt(i)],pb=phc[i/32|0]>>>i&1,mb=mhc[i/32|0]>>>i&1,xv=eq|mv,xh=((eq|mb)&pv)+pv^pv|eq|mb,ph=mv|~(xh|pv),mh=pv&xh;score+=ph>>>m-1&1,score-=mh>>>m-1&1,ph>>>31^pb&&(phc[i/32|0]^=1<<i),mh>>>31^mb&&(mhc[i/32|0]^=1<<i),ph=ph<<1|pb,mh=mh<<1|mb,pv=mh|~(xv|ph),mv=ph&xv}for(var k=start;k<vlen;k++)peq[b.charCodeAt(k)]=0;return score},distance2=function(a,b){if(a.length<b.length){var tmp=b;b=a,a=tmp}return b.length===0?a.length:a.length<=32?myers_32(a,b):myers_x(a,b)};exports2.distance=distance2;var closest2=function(str,arr){for(var min_distance=1/0,min_index=0,i=0;i<arr.length;i++){var dist=distance2(str,arr[i]);dist<min_distance&&(min_distance=dist,min_index=i)}return arr[min_index]};exports2.closest=closest2}});var require_validators_rules=__commonJS({"validators:validators:rules"(exports2){"use strict";exports2.bare_pod_0_when=validate10;var schema11={properties:{spec:{type:"object",properties:{restartPolicy:{const:"Always"}}},metadata:{type:"object",properties:{ownerReferences:{type:["array","null"],maxItems:0},annotations:{not:{anyOf:[{required:["helm.sh/hook"]},{required:["kubernetes.io/config.mirror"]}]}}}}},required:["spec"]};function validate10(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.spec===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},message:"must have required property 'spec'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.spec!==void 0){let data0=data.spec;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.restartPolicy!==void 0&&data0.restartPolicy!=="Always"){let err1={instancePath:instancePath+"/spec/restartPolicy",schemaPath:"#/properties/spec/properties/restartPolicy/const",keyword:"const",params:{allowedValue:"Always"},message:"must be equal to constant"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{let err2={instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.metadata!==void 0){let data2=data.metadata;if(data2&&typeof data2=="object"&&!Array.isArray(data2)){if(data2.ownerReferences!==void 0){let data3=data2.ownerReferences;if(!Array.isArray(data3)&&data3!==null){let err3={instancePath:instancePath+"/metadata/ownerReferences",schemaPath:"#/properties/metadata/properties/ownerReferences/type",keyword:"type",params:{type:schema11.properties.metadata.properties.ownerReferences.type},message:"must be array,null"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(Array.isArray(data3)&&data3.length>0){let err4={instancePath:instancePath+"/metadata/ownerReferences",schemaPath:"#/properties/metadata/properties/ownerReferences/maxItems",keyword:"maxItems",params:{limit:0},message:"must NOT have more than 0 items"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data2.annotations!==void 0){let data4=data2.annotations,_errs8=errors,_errs9=errors,_errs10=errors,valid4=!1,_errs11=errors;if(data4&&typeof data4=="object"&&!Array.isArray(data4)){let missing0;if(data4["helm.sh/hook"]===void 0&&(missing0="helm.sh/hook")){let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}var _valid0=_errs11===errors;if(valid4=valid4||_valid0,!valid4){let _errs12=errors;if(data4&&typeof data4=="object"&&!Array.isArray(data4)){let missing1;if(data4["kubernetes.io/config.mirror"]===void 0&&(missing1="kubernetes.io/config.mirror")){let err6={};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}var _valid0=_errs12===errors;valid4=valid4||_valid0}if(valid4)errors=_errs10,vErrors!==null&&(_errs10?vErrors.length=_errs10:vErrors=null);else{let err7={};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var valid3=_errs9===errors;if(valid3){let err8={instancePath:instancePath+"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/not",keyword:"not",params:{},message:"must NOT be valid"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}else errors=_errs8,vErrors!==null&&(_errs8?vErrors.length=_errs8:vErrors=null)}}else{let err9={instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}}return validate10.errors=vErrors,errors===0}exports2.bare_pod_0_assert=validate11;exports2.bare_pod_1_when=validate12;var schema13={properties:{metadata:{type:"object",properties:{ownerReferences:{type:["array","null"],maxItems:0}}}}};function validate12(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.metadata!==void 0){let data0=data.metadata;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.ownerReferences!==void 0){let data1=data0.ownerReferences;if(!Array.isArray(data1)&&data1!==null){let err0={instancePath:instancePath+"/metadata/ownerReferences",schemaPath:"#/properties/metadata/properties/ownerReferences/type",keyword:"type",params:{type:schema13.properties.metadata.properties.ownerReferences.type},message:"must be array,null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(Array.isArray(data1)&&data1.length>0){let err1={instancePath:instancePath+"/metadata/ownerReferences",schemaPath:"#/properties/metadata/properties/ownerReferences/maxItems",keyword:"maxItems",params:{limit:0},message:"must NOT have more than 0 items"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}}else{let err2={instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}return validate12.errors=vErrors,errors===0}exports2.bare_pod_1_assert=validate11;function validate11(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){return validate11.errors=[{instancePath,schemaPath:"#/false schema",keyword:"false schema",params:{},message:"boolean schema is false"}],!1}exports2.in_tree_ebs_volume_0_assert=validate13;function validate13(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.provisioner!==void 0){let _errs1=errors,_errs2=errors;if(data.provisioner!=="kubernetes.io/aws-ebs"){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid1=_errs2===errors;if(valid1){let err1={instancePath:instancePath+"/provisioner",schemaPath:"#/properties/provisioner/not",keyword:"not",params:{},message:"must NOT be valid"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null)}return validate13.errors=vErrors,errors===0}exports2.in_tree_ebs_volume_1_when=validate14;function validate14(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.metadata===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.metadata!==void 0){let data0=data.metadata;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.name===void 0){let err1={instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data0.uid===void 0){let err2={instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty:"uid"},message:"must have required property 'uid'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data0.name!==void 0&&data0.name!=="gp2"){let err3={instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/const",keyword:"const",params:{allowedValue:"gp2"},message:"must be equal to constant"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate14.errors=vErrors,errors===0}exports2.in_tree_ebs_volume_1_assert=validate15;exports2.in_tree_ebs_volume_2_when=validate16;function validate16(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors,_errs1=errors;if(errors===_errs1)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.metadata===void 0&&(missing0="metadata")){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else if(data.metadata!==void 0){let data0=data.metadata;if(errors===errors)if(data0&&typeof data0=="object"&&!Array.isArray(data0)){let missing1;if(data0.name===void 0&&(missing1="name")||data0.uid===void 0&&(missing1="uid")){let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else if(data0.name!==void 0&&data0.name!=="gp2"){let err2={};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var valid0=_errs1===errors;if(valid0){let err5={instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}else errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:vErrors=null);return validate16.errors=vErrors,errors===0}exports2.in_tree_ebs_volume_2_assert=validate15;function validate15(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.provisioner!==void 0){let _errs1=errors,_errs2=errors;if(data.provisioner!=="kubernetes.io/aws-ebs"){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid1=_errs2===errors;if(valid1){let err1={instancePath:instancePath+"/provisioner",schemaPath:"#/properties/provisioner/not",keyword:"not",params:{},message:"must NOT be valid"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null)}return validate15.errors=vErrors,errors===0}exports2.in_tree_ebs_volume_3_when=validate17;function validate17(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.metadata===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.metadata!==void 0){let data0=data.metadata;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(data0.annotations===void 0){let err1={instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty:"annotations"},message:"must have required property 'annotations'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data0.annotations!==void 0){let data1=data0.annotations;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){if(data1["pv.kubernetes.io/migrated-to"]===void 0){let err2={instancePath:instancePath+"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/required",keyword:"required",params:{missingProperty:"pv.kubernetes.io/migrated-to"},message:"must have required property 'pv.kubernetes.io/migrated-to'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate17.errors=vErrors,errors===0}exports2.in_tree_ebs_volume_3_assert=validate18;exports2.in_tree_ebs_volume_4_when=validate19;function validate19(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors,_errs1=errors;if(errors===_errs1)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.metadata===void 0&&(missing0="metadata")){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else if(data.metadata!==void 0){let data0=data.metadata;if(errors===errors)if(data0&&typeof data0=="object"&&!Array.isArray(data0)){let missing1;if(data0.annotations===void 0&&(missing1="annotations")){let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else if(data0.annotations!==void 0){let data1=data0.annotations;if(errors===errors)if(data1&&typeof data1=="object"&&!Array.isArray(data1)){let missing2;if(data1["pv.kubernetes.io/migrated-to"]===void 0&&(missing2="pv.kubernetes.io/migrated-to")){let err2={};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var valid0=_errs1===errors;if(valid0){let err6={instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}else errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:vErrors=null);return validate19.errors=vErrors,errors===0}exports2.in_tree_ebs_volume_4_assert=validate18;exports2.in_tree_ebs_volume_5_when=validate20;function validate20(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors,_errs1=errors;if(errors===_errs1)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.metadata===void 0&&(missing0="metadata")){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else if(data.metadata!==void 0){let data0=data.metadata;if(errors===errors)if(data0&&typeof data0=="object"&&!Array.isArray(data0)){let missing1;if(data0.annotations===void 0&&(missing1="annotations")){let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else if(data0.annotations!==void 0){let data1=data0.annotations;if(errors===errors)if(data1&&typeof data1=="object"&&!Array.isArray(data1)){let missing2;if(data1["pv.kubernetes.io/migrated-to"]===void 0&&(missing2="pv.kubernetes.io/migrated-to")){let err2={};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}}else{let err4={};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var valid0=_errs1===errors;if(valid0){let err6={instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}else errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:vErrors=null);return validate20.errors=vErrors,errors===0}exports2.in_tree_ebs_volume_5_assert=validate18;function validate18(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.spec!==void 0){let data0=data.spec;if(data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.awsElasticBlockStore!==void 0){let err0={instancePath:instancePath+"/spec/awsElasticBlockStore",schemaPath:"#/properties/spec/properties/awsElasticBlockStore/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}return validate18.errors=vErrors,errors===0}exports2.in_tree_ebs_volume_6_assert=validate21;exports2.in_tree_ebs_volume_7_assert=validate21;function validate21(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.spec!==void 0){let data0=data.spec;if(data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.volumes!==void 0){let data1=data0.volumes;if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++){let data2=data1[i0];if(data2&&typeof data2=="object"&&!Array.isArray(data2)&&data2.awsElasticBlockStore!==void 0){let err0={instancePath:instancePath+"/spec/volumes/"+i0+"/awsElasticBlockStore",schemaPath:"#/properties/spec/properties/volumes/items/properties/awsElasticBlockStore/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}}}}return validate21.errors=vErrors,errors===0}exports2.in_tree_ebs_volume_8_when=validate22;function validate22(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs0=errors,_errs1=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.metadata===void 0&&(missing0="metadata")){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else if(data.metadata!==void 0){let data0=data.metadata;if(errors===errors)if(data0&&typeof data0=="object"&&!Array.isArray(data0)){let missing1;if(data0.annotations===void 0&&(missing1="annotations")){let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else if(data0.annotations!==void 0){let data1=data0.annotations;if(!(data1&&typeof data1=="object"&&!Array.isArray(data1))){let err2={};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}let _errs6=errors,valid3=!1,_errs7=errors;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){let missing2;if(data1["pv.kubernetes.io/bind-completed"]===void 0&&(missing2="pv.kubernetes.io/bind-completed")){let err3={};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}var _valid0=_errs7===errors;if(valid3=valid3||_valid0,!valid3){let _errs8=errors;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){let missing3;if(data1["pv.kubernetes.io/migrated-to"]===void 0&&(missing3="pv.kubernetes.io/migrated-to")){let err4={};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}var _valid0=_errs8===errors;valid3=valid3||_valid0}if(valid3)errors=_errs6,vErrors!==null&&(_errs6?vErrors.length=_errs6:vErrors=null);else{let err5={};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}}else{let err6={};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}}var valid0=_errs1===errors;if(valid0){let err7={instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}else errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:vErrors=null);return validate22.errors=vErrors,errors===0}exports2.in_tree_ebs_volume_8_assert=validate23;function validate23(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.metadata!==void 0){let data0=data.metadata;if(data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.annotations!==void 0){let data1=data0.annotations;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){if(data1["volume.beta.kubernetes.io/storage-provisioner"]!==void 0){let _errs3=errors,_errs4=errors;if(data1["volume.beta.kubernetes.io/storage-provisioner"]!=="kubernetes.io/aws-ebs"){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid3=_errs4===errors;if(valid3){let err1={instancePath:instancePath+"/metadata/annotations/volume.beta.kubernetes.io~1storage-provisioner",schemaPath:"#/properties/metadata/properties/annotations/properties/volume.beta.kubernetes.io~1storage-provisioner/not",keyword:"not",params:{},message:"must NOT be valid"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else errors=_errs3,vErrors!==null&&(_errs3?vErrors.length=_errs3:vErrors=null)}if(data1["volume.kubernetes.io/storage-provisioner"]!==void 0){let _errs6=errors,_errs7=errors;if(data1["volume.kubernetes.io/storage-provisioner"]!=="kubernetes.io/aws-ebs"){let err2={};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var valid4=_errs7===errors;if(valid4){let err3={instancePath:instancePath+"/metadata/annotations/volume.kubernetes.io~1storage-provisioner",schemaPath:"#/properties/metadata/properties/annotations/properties/volume.kubernetes.io~1storage-provisioner/not",keyword:"not",params:{},message:"must NOT be valid"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}else errors=_errs6,vErrors!==null&&(_errs6?vErrors.length=_errs6:vErrors=null)}}}}return validate23.errors=vErrors,errors===0}}});var reference_exports={};__export(reference_exports,{explain:()=>explain,rules:()=>rules2});module.exports=__toCommonJS(reference_exports);var wrapAnsi16=(offset=0)=>code=>`\x1B[${code+offset}m`,wrapAnsi256=(offset=0)=>code=>`\x1B[${38+offset};5;${code}m`,wrapAnsi16m=(offset=0)=>(red,green,blue)=>`\x1B[${38+offset};2;${red};${green};${blue}m`,styles={modifier:{reset:[0,0],bold:[1,22],dim:[2,22],italic:[3,23],underline:[4,24],overline:[53,55],inverse:[7,27],hidden:[8,28],strikethrough:[9,29]},color:{black:[30,39],red:[31,39],green:[32,39],yellow:[33,39],blue:[34,39],magenta:[35,39],cyan:[36,39],white:[37,39],blackBright:[90,39],gray:[90,39],grey:[90,39],redBright:[91,39],greenBright:[92,39],yellowBright:[93,39],blueBright:[94,39],magentaBright:[95,39],cyanBright:[96,39],whiteBright:[97,39]},bgColor:{bgBlack:[40,49],bgRed:[41,49],bgGreen:[42,49],bgYellow:[43,49],bgBlue:[44,49],bgMagenta:[45,49],bgCyan:[46,49],bgWhite:[47,49],bgBlackBright:[100,49],bgGray:[100,49],bgGrey:[100,49],bgRedBright:[101,49],bgGreenBright:[102,49],bgYellowBright:[103,49],bgBlueBright:[104,49],bgMagentaBright:[105,49],bgCyanBright:[106,49],bgWhiteBright:[107,49]}},modifierNames=Object.keys(styles.modifier),foregroundColorNames=Object.keys(styles.color),backgroundColorNames=Object.keys(styles.bgColor),colorNames=[...foregroundColorNames,...backgroundColorNames];function assembleStyles(){let codes=new Map;for(let[groupName,group]of Object.entries(styles)){for(let[styleName,style]of Object.entries(group))styles[styleName]={open:`\x1B[${style[0]}m`,close:`\x1B[${style[1]}m`},group[styleName]=styles[styleName],codes.set(style[0],style[1]);Object.defineProperty(styles,groupName,{value:group,enumerable:!1})}return Object.defineProperty(styles,"codes",{value:codes,enumerable:!1}),styles.color.close="\x1B[39m",styles.bgColor.close="\x1B[49m",styles.color.ansi=wrapAnsi16(),styles.color.ansi256=wrapAnsi256(),styles.color.ansi16m=wrapAnsi16m(),styles.bgColor.ansi=wrapAnsi16(10),styles.bgColor.ansi256=wrapAnsi256(10),styles.bgColor.ansi16m=wrapAnsi16m(10),Object.defineProperties(styles,{rgbToAnsi256:{value(red,green,blue){return red===green&&green===blue?red<8?16:red>248?231:Math.round((red-8)/247*24)+232:16+36*Math.round(red/255*5)+6*Math.round(green/255*5)+Math.round(blue/255*5)},enumerable:!1},hexToRgb:{value(hex){let matches2=/[a-f\d]{6}|[a-f\d]{3}/i.exec(hex.toString(16));if(!matches2)return[0,0,0];let[colorString]=matches2;colorString.length===3&&(colorString=[...colorString].map(character=>character+character).join(""));let integer2=Number.parseInt(colorString,16);return[integer2>>16&255,integer2>>8&255,integer2&255]},enumerable:!1},hexToAnsi256:{value:hex=>styles.rgbToAnsi256(...styles.hexToRgb(hex)),enumerable:!1},ansi256ToAnsi:{value(code){if(code<8)return 30+code;if(code<16)return 90+(code-8);let red,green,blue;if(code>=232)red=((code-232)*10+8)/255,green=red,blue=red;else{code-=16;let remainder=code%36;red=Math.floor(code/36)/5,green=Math.floor(remainder/6)/5,blue=remainder%6/5}let value=Math.max(red,green,blue)*2;if(value===0)return 30;let result=30+(Math.round(blue)<<2|Math.round(green)<<1|Math.round(red));return value===2&&(result+=60),result},enumerable:!1},rgbToAnsi:{value:(red,green,blue)=>styles.ansi256ToAnsi(styles.rgbToAnsi256(red,green,blue)),enumerable:!1},hexToAnsi:{value:hex=>styles.ansi256ToAnsi(styles.hexToAnsi256(hex)),enumerable:!1}}),styles}var ansiStyles=assembleStyles(),ansi_styles_default=ansiStyles;var supports_color_default={stdout:!1,stderr:!1};function stringReplaceAll(string,substring,replacer){let index=string.indexOf(substring);if(index===-1)return string;let substringLength=substring.length,endIndex=0,returnValue="";do returnValue+=string.slice(endIndex,index)+substring+replacer,endIndex=index+substringLength,index=string.indexOf(substring,endIndex);while(index!==-1);return returnValue+=string.slice(endIndex),returnValue}function stringEncaseCRLFWithFirstIndex(string,prefix,postfix,index){let endIndex=0,returnValue="";do{let gotCR=string[index-1]==="\r";returnValue+=string.slice(endIndex,gotCR?index-1:index)+prefix+(gotCR?`\r
`:`
`)+postfix,endIndex=index+1,index=string.indexOf(`
`,endIndex)}while(index!==-1);return returnValue+=string.slice(endIndex),returnValue}var{stdout:stdoutColor,stderr:stderrColor}=supports_color_default,GENERATOR=Symbol("GENERATOR"),STYLER=Symbol("STYLER"),IS_EMPTY=Symbol("IS_EMPTY"),levelMapping=["ansi","ansi","ansi256","ansi16m"],styles2=Object.create(null),applyOptions=(object,options2={})=>{if(options2.level&&!(Number.isInteger(options2.level)&&options2.level>=0&&options2.level<=3))throw new Error("The `level` option should be an integer from 0 to 3");let colorLevel2=stdoutColor?stdoutColor.level:0;object.level=options2.level===void 0?colorLevel2:options2.level},Chalk=class{constructor(options2){return chalkFactory(options2)}},chalkFactory=options2=>{let chalk2=(...strings2)=>strings2.join(" ");return applyOptions(chalk2,options2),Object.setPrototypeOf(chalk2,createChalk.prototype),chalk2};function createChalk(options2){return chalkFactory(options2)}Object.setPrototypeOf(createChalk.prototype,Function.prototype);for(let[styleName,style]of Object.entries(ansi_styles_default))styles2[styleName]={get(){let builder=createBuilder(this,createStyler(style.open,style.close,this[STYLER]),this[IS_EMPTY]);return Object.defineProperty(this,styleName,{value:builder}),builder}};styles2.visible={get(){let builder=createBuilder(this,this[STYLER],!0);return Object.defineProperty(this,"visible",{value:builder}),builder}};var getModelAnsi=(model,level,type,...arguments_)=>model==="rgb"?level==="ansi16m"?ansi_styles_default[type].ansi16m(...arguments_):level==="ansi256"?ansi_styles_default[type].ansi256(ansi_styles_default.rgbToAnsi256(...arguments_)):ansi_styles_default[type].ansi(ansi_styles_default.rgbToAnsi(...arguments_)):model==="hex"?getModelAnsi("rgb",level,type,...ansi_styles_default.hexToRgb(...arguments_)):ansi_styles_default[type][model](...arguments_),usedModels=["rgb","hex","ansi256"];for(let model of usedModels){styles2[model]={get(){let{level}=this;return function(...arguments_){let styler=createStyler(getModelAnsi(model,levelMapping[level],"color",...arguments_),ansi_styles_default.color.close,this[STYLER]);return createBuilder(this,styler,this[IS_EMPTY])}}};let bgModel="bg"+model[0].toUpperCase()+model.slice(1);styles2[bgModel]={get(){let{level}=this;return function(...arguments_){let styler=createStyler(getModelAnsi(model,levelMapping[level],"bgColor",...arguments_),ansi_styles_default.bgColor.close,this[STYLER]);return createBuilder(this,styler,this[IS_EMPTY])}}}}var proto=Object.defineProperties(()=>{},{...styles2,level:{enumerable:!0,get(){return this[GENERATOR].level},set(level){this[GENERATOR].level=level}}}),createStyler=(open,close,parent)=>{let openAll,closeAll;return parent===void 0?(openAll=open,closeAll=close):(openAll=parent.openAll+open,closeAll=close+parent.closeAll),{open,close,openAll,closeAll,parent}},createBuilder=(self,_styler,_isEmpty)=>{let builder=(...arguments_)=>applyStyle(builder,arguments_.length===1?""+arguments_[0]:arguments_.join(" "));return Object.setPrototypeOf(builder,proto),builder[GENERATOR]=self,builder[STYLER]=_styler,builder[IS_EMPTY]=_isEmpty,builder},applyStyle=(self,string)=>{if(self.level<=0||!string)return self[IS_EMPTY]?"":string;let styler=self[STYLER];if(styler===void 0)return string;let{openAll,closeAll}=styler;if(string.includes("\x1B"))for(;styler!==void 0;)string=stringReplaceAll(string,styler.close,styler.open),styler=styler.parent;let lfIndex=string.indexOf(`
`);return lfIndex!==-1&&(string=stringEncaseCRLFWithFirstIndex(string,closeAll,openAll,lfIndex)),openAll+string+closeAll};Object.defineProperties(createChalk.prototype,styles2);var chalk=createChalk(),chalkStderr=createChalk({level:stderrColor?stderrColor.level:0});var import_fastest_levenshtein=__toESM(require_mod(),1);function nearestTo(word,allowed){let lower=word.toLowerCase(),same=allowed.find(candidate=>candidate.toLowerCase()===lower);if(same!==void 0||allowed.length===0)return same;let begun=allowed.filter(candidate=>word.length>3&&candidate.toLowerCase().startsWith(lower));if(begun.length===1)return begun[0];let nearest=(0,import_fastest_levenshtein.closest)(word,[...allowed]);return(0,import_fastest_levenshtein.distance)(word,nearest)<=Math.max(2,Math.floor(word.length/3))?nearest:void 0}function didYouMean(word,allowed){let nearest=nearestTo(word,allowed);return nearest===void 0?"":`; did you mean \`${nearest}\`?`}var PRESETS=["recommended","strict","validity","upgrade","pss-baseline","pss-restricted"];function register(topic,rule){return Object.freeze({...rule,topic,presets:rule.presets??["recommended","strict"]})}function parseArn(text3){let[prefix,partition,service,region,account,...resource]=text3.split(":");if(!(prefix?.toLowerCase()!=="arn"||resource.length===0))return{partition:partition??"",service:service??"",region:region??"",account:account??"",resource:resource.join(":")}}function isAccountId(text3){return/^\d{12}$/.test(text3)}function isIamName(text3){return/^[\w+=,.@-]{1,64}$/.test(text3)}var UNKNOWN=Symbol("unknown");var ACTION=/\{\{-?\s*(?:\.|\$|["(]|\/\*|(?:include|template|tpl|toYaml|if|else|with|range|end|define|block|default|quote|printf|lookup|required)\b|[\w-]+\.[\w.-]+)|\{%/;function holdsTemplateAction(text3){return ACTION.test(text3)}var EMPTY=Object.freeze({});function items(list3){let array=list3;return Array.isArray(array)?array.every(isMapping)?array:array.map(item=>isMapping(item)?item:EMPTY):[]}function strings(list3){return Array.isArray(list3)?list3.filter(item=>typeof item=="string"):[]}function entries(mapping){return isMapping(mapping)?Object.entries(mapping):[]}function isMapping(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}function text(value){return typeof value=="string"?value:void 0}function integer(value){return typeof value=="number"&&Number.isInteger(value)?value:void 0}var AWS_AUTH_LISTS=["mapRoles","mapUsers","mapAccounts"];function groupsOf(entry2){let{groups}=entry2;return!groups||!Array.isArray(groups.value)?[]:groups.value.flatMap((group,index)=>typeof group=="string"?[{text:group,place:groups.itemPlace(index)}]:[])}function placeholderIn(text3){return/<[^<>]+>/.exec(text3)?.[0]}var PARTITIONS=[{id:"aws-cn",regions:/^cn-/,dnsSuffix:"amazonaws.com.cn"},{id:"aws-us-gov",regions:/^us-gov-/,dnsSuffix:"amazonaws.com"},{id:"aws-iso",regions:/^us-iso-/,dnsSuffix:"c2s.ic.gov"},{id:"aws-iso-b",regions:/^us-isob-/,dnsSuffix:"sc2s.sgov.gov"},{id:"aws-iso-e",regions:/^eu-isoe-/,dnsSuffix:"cloud.adc-e.uk"},{id:"aws-iso-f",regions:/^us-isof-/,dnsSuffix:"csp.hci.ic.gov"},{id:"aws-eusc",regions:/^eusc-/,dnsSuffix:"amazonaws.eu"},{id:"aws",regions:/^[a-z]+(?:-[a-z]+)+-\d+$/,dnsSuffix:"amazonaws.com"}];function isPartition(id){return PARTITIONS.some(partition=>partition.id===id)}function writtenArn({arn}){let value=arn?.value;if(typeof value!="string"||value===""||placeholderIn(value)!==void 0)return;let template=/\{\{\s*(\w+)\s*\}\}/.exec(value)?.[1];return template===void 0||OWN_TEMPLATES.has(template)?value:void 0}var OWN_TEMPLATES=new Set(["EC2PrivateDNSName","SessionName","SessionNameRaw","AccountID"]);function neverMatches(text3){if(/\{\{/.test(text3))return"templates are filled in only in `username` and `groups`";if(/\s/.test(text3))return"it contains a blank";if(/[*?]/.test(text3))return"wildcards are not supported: write one entry a role";let arn=parseArn(text3);if(!arn)return"it must read `arn:aws:iam::ACCOUNT:role/NAME`, with six parts between colons";if(!isPartition(arn.partition.toLowerCase()))return`there is no partition \`${arn.partition}\``;let service=arn.service.toLowerCase();return service!=="iam"?wrongService(arn,service):arn.region!==""?"IAM has no regions: leave the part between `iam:` and the account empty":isAccountId(arn.account)?wrongResource(arn):`an account id has 12 digits, not \`${arn.account}\``}function wrongService({partition,account,resource},service){let[type="",name=""]=resource.split("/");if(service!=="sts")return`it must be an ARN of \`iam\`, not of \`${service}\``;if(type==="federated-user")return;let role=`\`arn:${partition}:iam::${account}:role/${name}\``;return type==="assumed-role"?`sessions are mapped by their role: write ${role}`:"`sts` has no such principal"}function wrongResource({partition,account,resource}){let[type="",...path]=resource.split("/"),name=path.at(-1)??"";if(!(type.toLowerCase()==="root"&&path.length===0))return type==="instance-profile"?`callers come with a role, not an instance profile: write the role in it, as in \`arn:${partition}:iam::${account}:role/NAME\``:!/^(?:role|user)$/i.test(type)||path.length===0?`\`${resource}\` must be \`role/NAME\` or \`user/NAME\``:isIamName(name)?void 0:`\`${name}\` can be no name in IAM`}function rolePath(text3){let match=/^(arn:[\w-]+:iam::\d{12}:role\/)(\S*\/)([^/\s]+)$/i.exec(text3);return match?{path:match[2]??"",without:`${match[1]}${match[3]}`}:void 0}var aws_auth_arn_invalid_default={id:"aws-auth-arn-invalid",title:"An ARN in `aws-auth` must be one that a caller can have",severity:"error",why:"The authenticator compares the caller\u2019s role or user with the ARN as a text. An entry that no caller can equal does nothing, and nobody is told: nodes stay out, people get `Unauthorized`.",help:"Write the ARN of the IAM role (`arn:aws:iam::ACCOUNT:role/NAME`, without its path) or of the user, once.",links:["https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html","https://docs.aws.amazon.com/eks/latest/userguide/troubleshooting.html","https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/arn/arn.go"],on:{AwsAuth(auth,{report}){let written2=auth.entries.flatMap(entry2=>{let text3=writtenArn(entry2);return text3===void 0||!entry2.arn?[]:[{entry:entry2,text:text3,place:entry2.arn.place}]});for(let one of written2){let reason=neverMatches(one.text);if(reason!==void 0)report(auth,{...one.place,message:`\`${one.text}\` matches no caller: ${reason}`});else for(let doubt of doubts(one,auth))report(auth,doubt)}for(let problem of[...shadowed(written2),...foreign(written2),...accounts(auth)])report(auth,problem)}},examples:[{bad:`
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
      `}]};function doubts({entry:entry2,text:text3,place},{configMap}){let resource=parseArn(text3)?.resource.toLowerCase()??"";if(resource==="root"){let message=`\`${text3}\` is the root user alone, not everybody in the account; nobody should work as root`;return[{...place,severity:"warning",message}]}let list3=resource.startsWith("user/")?"mapUsers":"mapRoles";return!configMap||list3===entry2.list||!/^(?:user|role)\//.test(resource)?[]:[{...place,severity:"info",message:`\`${text3}\` works here, but belongs into \`${list3}\``}]}function shadowed(written2){let ranked=[...written2.filter(isUser),...written2.filter(one=>!isUser(one))],winners=new Map(ranked.map(one=>[one.text.toLowerCase(),one]));return written2.flatMap(({entry:entry2,text:text3,place})=>{let winner=winners.get(text3.toLowerCase())?.entry;if(!winner||winner===entry2)return[];let same=identity(winner)===identity(entry2),message=same?`\`${text3}\` is mapped twice: ${winner.label} says the same`:`\`${text3}\` is mapped by ${winner.label} too, which wins: this entry does nothing`;return[{...place,message,...same&&{severity:"warning"}}]})}function isUser({entry:entry2}){return entry2.list==="mapUsers"}function identity(entry2){return JSON.stringify([entry2.username?.value,groupsOf(entry2).map(({text:text3})=>text3)])}function foreign(written2){let partitions=written2.map(({text:text3})=>parseArn(text3)?.partition.toLowerCase()),count=partition=>partitions.filter(other=>other===partition).length,most=partitions.reduce((best,next)=>count(next)>count(best)?next:best,partitions[0]);return written2.flatMap(({text:text3,place},index)=>{let own=partitions[index];if(most===void 0||count(own)===count(most)||neverMatches(text3)!==void 0)return[];let message=`\`${own}\` is another partition than the \`${most}\` of the other entries; a cluster takes callers of one`;return[{...place,severity:"warning",message}]})}function accounts(auth){return auth.accounts.flatMap(({text:text3,place})=>{if(text3===void 0||isAccountId(text3)||placeholderIn(text3)!==void 0)return[];let zeros=/^\d{9,11}$/.test(text3)?"; are leading zeros lost? Keep it in quotes":"";return[{...place,message:`\`${text3}\` is no account: an account id has 12 digits${zeros}`}]})}var EC2="system:node:{{EC2PrivateDNSName}}",FARGATE="system:node:{{SessionName}}",NODE_GROUPS=["system:bootstrappers","system:nodes"],aws_auth_node_entry_default={id:"aws-auth-node-entry",title:"A node role in `aws-auth` needs the node\u2019s user name and groups",severity:"error",why:"The API server knows a node by the user `system:node:NAME` in the group `system:nodes`. With anything else the kubelet is refused: nodes do not join, or stay NotReady.",help:"Map EC2 node roles to `system:node:{{EC2PrivateDNSName}}` and Fargate pod execution roles to `system:node:{{SessionName}}`, with the groups `system:bootstrappers` and `system:nodes` (Fargate also `system:node-proxier`, Windows `eks:kube-proxy-windows`).",links:["https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html","https://docs.aws.amazon.com/eks/latest/userguide/windows-support.html","https://kubernetes.io/docs/reference/access-authn-authz/node/"],on:{AwsAuth(auth,{report}){for(let entry2 of auth.entries)for(let problem of nodeProblems(entry2))report(auth,problem)}},examples:[{bad:`
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
      `}]};function nodeProblems(entry2){let{username,label}=entry2,name=text(username?.value)??"",groups=groupsOf(entry2);if(!(/^system:node:|EC2PrivateDNSName/i.test(name)||groups.some(group=>group.text==="system:nodes")))return[];if(name.includes("{{EC2PrivateDNSName}}")&&isNoRole(entry2)){let message2=`\`${name}\` is filled in for the roles of EC2 instances only: nobody else can log in with it`;return[{...username?.place,message:message2}]}let masters=groups.find(group=>group.text==="system:masters"),message=`every pod that reaches the role of ${label} is cluster admin: nodes do not need \`system:masters\``;return[...userName(entry2),...missingGroups(entry2),...masters?[{...masters.place,message}]:[]]}function isNoRole({arn}){return typeof arn?.value=="string"&&/:(?:user\/|federated-user\/|root$)/i.test(arn.value)}function userName({username,label,place}){let name=username?.value??"";return typeof name!="string"||name===EC2||/^system:node:\{\{SessionName(?:Raw)?\}\}$/.test(name)?[]:name===""?[{...place,message:`${label} has the groups of a node, but no \`username: ${EC2}\``}]:[{...username?.place,message:`\`${name}\` is no user name of nodes: write \`${EC2}\`, or \`${FARGATE}\` for Fargate`}]}function missingGroups({arn,groups,label,place,username}){let given=groups?.value??[];if(!Array.isArray(given)||given.some(group=>typeof group!="string"))return[];let role=typeof arn?.value=="string"?arn.value:"",fargate=username?.value===FARGATE&&/fargate/i.test(role)?["system:node-proxier"]:[],windows=username?.value===EC2&&/windows/i.test(role)?["eks:kube-proxy-windows"]:[],missing=[...NODE_GROUPS,...fargate,...windows].filter(group=>!given.includes(group));if(missing.length===0)return[];let message=`${label} lacks the ${missing.length>1?"groups":"group"} ${missing.map(group=>`\`${group}\``).join(" and ")}`;return[{...groups?.keyPlace??place,message:`${message}, so its nodes cannot work`}]}var aws_auth_role_path_default={id:"aws-auth-role-path",title:"A role in `aws-auth` is named without its path",severity:"error",why:"The authenticator looks for the ARN of the role without its path, so an entry with one matches nobody. Roles of IAM Identity Center and many made by tools have a path.",help:"Leave out everything between `role/` and the name. Access entries are the other way round: they want the whole ARN.",links:["https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html","https://docs.aws.amazon.com/eks/latest/userguide/troubleshooting.html"],on:{AwsAuth(auth,{report}){for(let entry2 of auth.entries){let text3=writtenArn(entry2),found=text3===void 0?void 0:rolePath(text3);if(!found||!entry2.arn)continue;let message=`\`${text3}\` has the path \`${found.path}\` and matches nobody; write \`${found.without}\``;report(auth,{...entry2.arn.place,message})}}},examples:[{bad:`
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
      `}]};var FIELDS={mapRoles:["rolearn","sso","username","groups","userid"],mapUsers:["userarn","username","groups","userid"],mapAccounts:[]};function*shapeFaults(auth){if(auth.configMap){yield*identity2(auth),yield*dataKeys(auth);for(let list3 of auth.lists)yield*listFaults(list3);for(let entry2 of auth.entries)yield*arnFaults(entry2),yield*fieldFaults(entry2),yield*groupFaults(entry2),yield*placeholders(entry2)}}function*identity2({configMap}){if(configMap&&!configMap.is("ConfigMap")&&(yield{at:configMap.kind==="ConfigMap"?["apiVersion"]:["kind"],message:`the API server knows no \`${configMap.kind}\` of \`${configMap.apiVersion}\`: write \`ConfigMap\` of \`v1\``}),configMap?.name!==void 0&&configMap.name!=="aws-auth"){let rejected=/^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/.test(configMap.name)?"":", and the API server rejects it";yield{at:["metadata","name"],message:`EKS reads only \`aws-auth\`; \`${configMap.name}\` maps nobody${rejected}`}}let namespace=configMap?.data.metadata?.namespace;typeof namespace=="string"&&namespace!=="kube-system"?yield{at:["metadata","namespace"],message:`EKS reads \`aws-auth\` only in \`kube-system\`; in \`${namespace}\` it maps nobody`}:namespace==null&&(yield{at:["metadata","namespace"],severity:"warning",message:"without `namespace: kube-system` this goes to the namespace that kubectl happens to use, where it maps nobody"})}function*dataKeys({document,path}){let whole=document.at(path),{data,...others}=isMapping(whole)?whole:{};for(let[key]of entries(data)){if(AWS_AUTH_LISTS.includes(key))continue;let nearest=nearestTo(key.replace(/[_-]/g,""),AWS_AUTH_LISTS),message=`key \`${key}\` is ignored; did you mean \`${nearest}\`?`;nearest!==void 0&&(yield{at:["data",key],key:!0,message})}if(data===void 0)for(let key of["Data","stringData","binaryData"])entries(others[key]).some(([name])=>AWS_AUTH_LISTS.includes(name))&&(yield{at:[key],key:!0,message:`the authenticator reads \`data\`, not \`${key}\``})}function*listFaults(list3){let{name,path,value,content}=list3;if(value===UNKNOWN||value===null)return;if(!content){yield{at:path,message:`\`${name}\` must be a text: write \`${name}: |\` above the list; the API server rejects it so`};return}if(typeof value=="string"&&holdsTemplateAction(value))return;let broken=content.value===void 0?content.problems.find(({kind})=>kind==="syntax"):void 0;broken&&(yield{at:path,span:broken,message:syntaxMessage(name,String(value),broken.message)});for(let{kind,message,...span}of content.problems){let what=message.replace(/kubectl keeps/,"the authenticator keeps");kind==="duplicate-key"&&(yield{at:path,span,severity:"warning",message:`in \`${name}\`, ${what}`})}let{separator}=content;separator&&!broken&&(yield{at:path,span:separator,message:`\`${name}\` ends at this line: the entries behind it are lost`}),yield*itemFaults(list3,content.value)}function syntaxMessage(name,text3,reason){let unquoted=/^\s*(?:-\s+)?\w+:\s+(\{\{.*)$/m.exec(text3)?.[1],hint2=unquoted===void 0?reason:`\`${unquoted.trim()}\` must stand in quotes, else YAML takes it for a mapping`;return`\`${name}\` is not readable YAML, so the whole map is dropped: ${hint2}`}function*itemFaults({name,place},value){if(!(value==null||value===UNKNOWN)){if(!Array.isArray(value)){yield{...place([]),message:`\`${name}\` must hold a list, items behind \`- \`; the whole map is dropped`};return}for(let[index,item]of value.entries()){if(item===UNKNOWN||(name==="mapAccounts"?item===null||typeof item!="object":isMapping(item)))continue;let wanted2=name==="mapAccounts"?"an account id":`a mapping with \`${FIELDS[name][0]}\``;yield{...place([index]),message:`\`${name}[${index}]\` must be ${wanted2}`}}}}function*arnFaults(entry2){let{list:list3,label,fields,arn,place}=entry2,arnKey=FIELDS[list3][0]??"",sso=fields.find(({key})=>key.toLowerCase()==="sso"&&list3==="mapRoles");if(arn&&sso)yield{...sso.keyPlace,message:`${label} has \`${arn.key}\` and \`sso\`, so it is dropped; keep one`};else if(sso)yield{...sso.keyPlace,message:"`sso` needs the feature gate SSORoleMatch, off by default and not for users of EKS to set; write the role as `rolearn`, without its path"};else if(arn)(arn.value===null||arn.value==="")&&(yield{...arn.keyPlace,message:`\`${arn.key}\` of ${label} is empty, so the entry is dropped`});else{let near=misspelt(fields,arnKey),message=near?`key \`${near.key}\` of ${label} must be \`${arnKey}\`; the entry is dropped`:`${label} has no \`${arnKey}\`, so it is dropped`;yield{...near?.keyPlace??place,message}}}function misspelt(fields,arnKey){return fields.find(({key})=>nearestTo(key,[arnKey])!==void 0||/arn$/i.test(key))}function*fieldFaults(entry2){let{list:list3,label,fields,arn,username}=entry2,known3=FIELDS[list3],wrongArn=arn?void 0:misspelt(fields,known3[0]??"");for(let{key,keyPlace}of fields){if(known3.includes(key.toLowerCase())||key===wrongArn?.key)continue;let message2=`key \`${key}\` of ${label} is ignored${didYouMean(key,known3)}`;yield{...keyPlace,severity:"warning",message:message2}}for(let field of[arn,username,fields.find(({key})=>key.toLowerCase()==="userid")])!field||typeof field.value=="string"||field.value===UNKNOWN||field.value===null||(yield{...field.place,message:`\`${field.key}\` of ${label} must be a text in quotes; the whole map is dropped`});if(username?.value!=="")return;let message=`\`${username.key}\` of ${label} is empty: the caller has no name in RBAC and in audit logs`;yield{...username.place,severity:"warning",message}}function*groupFaults({label,groups}){if(!(!groups||groups.value===UNKNOWN||groups.value===null)){if(!Array.isArray(groups.value)){let message=`\`${groups.key}\` of ${label} must be a list of texts; the whole map is dropped`;yield{...groups.keyPlace,message};return}for(let[index,group]of groups.value.entries()){let place=groups.itemPlace(index);group===UNKNOWN||group===null||(typeof group!="string"?yield{...place,message:`group ${index+1} of ${label} must be a text; the whole map is dropped`}:/\n| - /.test(group)&&(yield{...place,message:`\`${group}\` is one group here: its items do not line up; check the indent`}))}}}function*placeholders(entry2){for(let{key,value,place}of entry2.fields){let texts=typeof value=="string"?[{text:value,place}]:key===entry2.groups?.key?groupsOf(entry2):[];for(let{text:text3,place:at2}of texts){let placeholder=placeholderIn(text3);placeholder!==void 0&&(yield{...at2,message:`placeholder \`${placeholder}\` is still in \`${key}\` of ${entry2.label}`})}}}var aws_auth_shape_default={id:"aws-auth-shape",title:"`aws-auth` must have the shape that the authenticator reads",severity:"error",why:"The authenticator drops what it cannot read without telling anyone: a whole map for one syntax error, an entry for one wrong key. Nodes and people lose access.",help:"Name the ConfigMap `aws-auth` in `kube-system`; write `mapRoles`, `mapUsers` and `mapAccounts` as texts (behind `|`) that hold a YAML list.",links:["https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html","https://github.com/kubernetes-sigs/aws-iam-authenticator#full-configuration-format"],on:{AwsAuth(auth,{report}){for(let fault3 of shapeFaults(auth))report(auth,fault3)}},examples:[{title:"what instructions leave in, and quotes that are missing",bad:`
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
      `}]};var aws_auth_system_masters_default={id:"aws-auth-system-masters",title:"Do not hand out `system:masters` through `aws-auth`",severity:"warning",why:"`system:masters` passes by RBAC and admission webhooks: no role can narrow it, no policy sees it, and it cannot be taken away while the entry stands. `mapAccounts` lets in every principal of an account.",help:"Give a group of your own and bind it, or use an access entry with the policy AmazonEKSClusterAdminPolicy; keep one break-glass role and name it in the option `breakGlass`.",links:["https://docs.aws.amazon.com/eks/latest/best-practices/identity-and-access-management.html","https://docs.aws.amazon.com/eks/latest/userguide/access-entries.html","https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],options:{schema:{type:"object",properties:{breakGlass:{type:"array",items:{type:"string"},description:"ARNs that may have `system:masters`."}},additionalProperties:!1},default:{breakGlass:[]}},on:{AwsAuth(auth,{options:options2,report}){for(let entry2 of auth.entries){let arn=entry2.arn?.value;if(typeof arn=="string"&&options2.breakGlass.includes(arn))continue;let group=groupsOf(entry2).find(({text:text3})=>text3==="system:masters");if(!group||groupsOf(entry2).some(({text:text3})=>text3==="system:nodes"))continue;let message=`${entry2.label} gives \`system:masters\`, which RBAC cannot narrow; use a group of your own or an access entry`;report(auth,{...group.place,message})}for(let{text:text3,place}of auth.accounts)text3!==void 0&&report(auth,{...place,message:`every IAM principal of account \`${text3}\` can log in; map roles instead`})}},examples:[{bad:`
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
      `}]};var EKS_VERSIONS=[row("1.18","2020-10-13","2022-08-15"),row("1.19","2021-02-16","2022-08-01"),row("1.20","2021-05-18","2022-11-01"),row("1.21","2021-07-19","2023-02-16","2024-07-15"),row("1.22","2022-04-04","2023-06-04","2024-09-01"),row("1.23","2022-08-11","2023-10-11","2024-10-11"),row("1.24","2022-11-15","2024-01-31","2025-01-31"),row("1.25","2023-02-21","2024-05-01","2025-05-01"),row("1.26","2023-04-11","2024-06-11","2025-06-11"),row("1.27","2023-05-24","2024-07-24","2025-07-24"),row("1.28","2023-09-26","2024-11-26","2025-11-26"),row("1.29","2024-01-23","2025-03-23","2026-03-23"),row("1.30","2024-05-23","2025-07-23","2026-07-23"),row("1.31","2024-09-26","2025-11-26","2026-11-26"),row("1.32","2025-01-25","2026-03-23","2027-03-23"),row("1.33","2025-05-28","2026-07-29","2027-07-29"),row("1.34","2025-10-06","2026-12-02","2027-12-02"),row("1.35","2026-01-28","2027-03-27","2028-03-27"),row("1.36","2026-06-02","2027-08-02","2028-08-02")];function row(version,released,standard,extended){return{version,released,endOfStandardSupport:standard,endOfExtendedSupport:extended}}function eksVersion(version){return EKS_VERSIONS.find(entry2=>entry2.version===version)}function oldestStandardVersion(today){return(EKS_VERSIONS.find(entry2=>entry2.released<=today&&today<=entry2.endOfStandardSupport)??EKS_VERSIONS.at(-1))?.version??""}function isAtLeast(version,minimum){return minorOf(version)>=minorOf(minimum)}function minorOf(version){let[major="",minor=""]=version.split(".");return Number(major)*1e3+Number(minor)}var WARN_DAYS=60,NOTE_DAYS=90,cluster_version_support_default={id:"cluster-version-support",title:"A cluster\u2019s Kubernetes version must be one that EKS supports",severity:"error",why:"In extended support a cluster hour costs six times as much. After it EKS makes no cluster of the version and upgrades the ones there are, on a day of its own choosing.",help:"Pin a version in standard support, in quotes, and go up one minor version at a time. `upgradePolicy.supportType: STANDARD` lets EKS upgrade instead of charging for extended support.",links:["https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html","https://docs.aws.amazon.com/eks/latest/userguide/view-upgrade-policy.html","https://aws.amazon.com/eks/pricing/"],presets:["recommended","strict","upgrade"],on:{Cluster(cluster,{today,report}){let{version}=cluster;if(cluster.onOutpost||version.value===UNKNOWN)return;let at2=version.path.slice(cluster.path.length),verdict=judge(cluster,today);verdict&&report(cluster,{at:at2,...verdict});let note=supportTypeNote(cluster,today);note&&report(cluster,{at:cluster.supportType.path.slice(cluster.path.length),...note})}},examples:[{title:"the end of extended support",bad:`
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
      `}]};function judge(cluster,today){let{value}=cluster.version,{dialect}=cluster.document;return value==null||value===""?unpinned(dialect==="eksctl"?"eksctl":"EKS"):dialect==="eksctl"&&(value==="auto"||value==="latest")?unpinned("eksctl"):typeof value=="number"?asNumber(cluster,value,today):typeof value!="string"?{message:'the version must be a text such as `"1.36"`'}:asText(value,cluster,today)}function unpinned(who){return{severity:"info",message:`no version is pinned, so the cluster gets the default of ${who} on the day it is made`}}function asNumber(cluster,value,today){let{document,path}=cluster.version,{start,end}=document.locate(path),written2=document.file.text.slice(start,end);return written2!==String(value)?{message:`\`${written2}\` without quotes is the number ${value}; write \`"${written2}"\``}:document.dialect==="cloudformation"?asText(written2,cluster,today):{message:`\`${written2}\` is a number, and the version must be a text; write \`"${written2}"\``}}function asText(text3,cluster,today){let lost=/^1\.[1-9]$/.test(text3)?`; is it \`1.${text3.slice(2)}0\` without its zero?`:"";if(!/^1\.\d\d$/.test(text3))return{message:`\`${text3}\` is no version of EKS, which has them as \`1.36\`${lost}`};let entry2=eksVersion(text3);if(entry2)return supportOf(entry2,cluster,today);let oldest=EKS_VERSIONS[0]?.version??text3;return isAtLeast(text3,oldest)?void 0:{message:`EKS has dropped Kubernetes ${text3} long ago`}}function supportOf(entry2,cluster,today){let{version,endOfStandardSupport:standard,endOfExtendedSupport:extended}=entry2,end=extended??standard;if(today>end)return{message:`EKS ended the support of Kubernetes ${version} on ${end}: no new clusters, and AWS upgrades the old ones`};let automatic=cluster.supportType.value==="STANDARD",after=automatic?"EKS then upgrades the cluster by itself":"extended support then costs extra";if(today>standard){let now=automatic?"EKS upgrades a cluster with STANDARD support by itself":`extended support costs extra until ${end}`;return{severity:"warning",message:`Kubernetes ${version} left standard support on ${standard}: ${now}`}}let days=daysBetween(today,standard);return days>=WARN_DAYS?void 0:{severity:"warning",message:`Kubernetes ${version} leaves standard support on ${standard}, in ${days} days; ${after}`}}function supportTypeNote({version,supportType},today){let entry2=typeof version.value=="string"?eksVersion(version.value):void 0;if(!entry2||supportType.value!==void 0)return;let days=daysBetween(today,entry2.endOfStandardSupport);return days<WARN_DAYS||days>=NOTE_DAYS?void 0:{severity:"info",message:`Kubernetes ${entry2.version} leaves standard support in ${days} days, and without a support type the cluster goes on in extended support, which costs extra`}}function daysBetween(from,to){return Math.round((Date.parse(to)-Date.parse(from))/864e5)}function perWorkspace(build){let built=new WeakMap;return workspace=>{let index=built.get(workspace);return index===void 0&&(index=build(workspace),built.set(workspace,index)),index}}function append(map,key,item){let list3=map.get(key);list3?list3.push(item):map.set(key,[item])}function namesakesOf(resource,workspace){return shared(workspace).get(resource)??[]}var shared=perWorkspace(workspace=>{let lists=new Map;for(let resource of workspace.resources){let key=keyOf(resource);key!==void 0&&append(lists,key,resource)}let index=new Map;for(let list3 of lists.values())if(!(list3.length<2)){list3.sort(byFile);for(let resource of list3)index.set(resource,list3)}return index});function byFile(one,other){let a=one.document.file.path,b=other.document.file.path;return a<b?-1:a>b?1:0}function keyOf({group,kind,name,namespace,data}){let written2=data.metadata?.namespace??void 0;if(!(name===void 0||name===""||written2!==namespace))return`${group}
${kind}
${namespace??""}
${name}`}var duplicate_resource_default={id:"duplicate-resource",title:"Define an object once",severity:"error",why:"kubectl applies both one after the other and the last one wins: what only the first one says is lost, and with every apply the object changes twice.",help:"Remove one, rename it, or put variants for other environments into folders of their own.",links:["https://kubernetes.io/docs/concepts/overview/working-with-objects/names/","https://kubernetes.io/docs/tasks/manage-kubernetes-objects/declarative-config/"],on:{Object(resource,{workspace,report}){if(resource.part||resource.apiVersion==="builtin")return;let namesakes=namesakesOf(resource,workspace);if(namesakes.length<2)return;let before=namesakes.slice(0,namesakes.indexOf(resource)),{file}=resource.document,here=before.find(other2=>other2.document.file===file),beside=before.find(other2=>isApplied(other2)&&other2.document.file.folder===file.folder),other=here??(isApplied(resource)?beside:void 0);if(!other)return;let where=here?"in this file already":`in ${other.document.file.path} too; where the folder is applied,`;report(resource,{at:["metadata","name"],severity:here?"error":"warning",message:`${resource.kind} \`${resource.name}\` stands ${where}${here?";":""} the last one wins`,related:[{node:other,at:["metadata","name"],message:"the first one"}]})}},examples:[{bad:`
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
      `}]};function isApplied(resource){return!/(?:^|[/-])(?:assert|errors?)\.[^/]*$/.test(resource.document.file.path)}var SYSTEM_NAMESPACES=new Set(["kube-system","kube-node-lease","kube-public","amazon-cloudwatch","amazon-guardduty","karpenter"]);var POD_TEMPLATE_PATHS=new Map([["Pod",[]],["Deployment",["spec","template"]],["StatefulSet",["spec","template"]],["DaemonSet",["spec","template"]],["ReplicaSet",["spec","template"]],["ReplicationController",["spec","template"]],["Job",["spec","template"]],["CronJob",["spec","jobTemplate","spec","template"]]]);function mayShareNamespace(one,other){return one.namespace===void 0||other.namespace===void 0||one.namespace===other.namespace}var GENERATED_LABELS=new Set(["apps.kubernetes.io/pod-index","batch.kubernetes.io/controller-uid","batch.kubernetes.io/job-completion-index","batch.kubernetes.io/job-name","controller-revision-hash","controller-uid","eks.amazonaws.com/fargate-profile","job-name","pod-template-generation","pod-template-hash","statefulset.kubernetes.io/pod-name","topology.kubernetes.io/region","topology.kubernetes.io/zone"]);function matchesMap(selector2,labels){if(selector2===UNKNOWN)return;let pairs=entries(selector2);return pairs.length===0?!1:all(pairs.map(([key,value])=>equals(labels,key,value)))}function matchesSelector(selector2,labels){if(selector2===UNKNOWN)return;if(!isMapping(selector2))return!1;let{matchLabels,matchExpressions}=selector2;if(matchLabels===UNKNOWN||matchExpressions===UNKNOWN)return;let expressions=Array.isArray(matchExpressions)?matchExpressions.filter(isMapping):[];return all([...entries(matchLabels).map(([key,value])=>equals(labels,key,value)),...expressions.map(expression=>matchesExpression(expression,labels))])}function isEmptySelector(selector2){if(!isMapping(selector2))return!1;let{matchLabels,matchExpressions}=selector2,none=value=>value==null||typeof value=="object"&&Object.keys(value).length===0;return none(matchLabels)&&none(matchExpressions)}function matchesExpression(expression,labels){let{key,operator,values}=expression;if(typeof key!="string"||typeof operator!="string"||values===UNKNOWN)return;let present=Object.hasOwn(labels,key);if(operator==="Exists")return present;if(operator==="DoesNotExist")return!present;let list3=Array.isArray(values)?values:[],among=present&&(labels[key]===UNKNOWN||list3.includes(UNKNOWN)?void 0:list3.includes(labels[key]));return operator==="In"?among:operator==="NotIn"?among===void 0?void 0:!among:void 0}function equals(labels,key,value){if(!Object.hasOwn(labels,key))return!1;if(!(value===UNKNOWN||labels[key]===UNKNOWN))return labels[key]===value}function all(matches2){return matches2.includes(!1)?!1:matches2.includes(void 0)?void 0:!0}function selectsPods(selector2,form,pod){if(pod.document.at([...pod.path,"metadata","labels"])===UNKNOWN)return;if(!isMapping(selector2))return selector2===UNKNOWN?void 0:!1;let labels=withGenerated(textsOrUnknown(pod.labels),selector2);if(form==="map")return matchesMap(textsOrUnknown(selector2),labels);let{matchLabels}=selector2;return matchesSelector(isMapping(matchLabels)?{...selector2,matchLabels:textsOrUnknown(matchLabels)}:selector2,labels)}function textsOrUnknown(map){let pairs=Object.entries(map);return pairs.every(([,value])=>typeof value=="string")?map:Object.fromEntries(pairs.map(([key,value])=>[key,typeof value=="string"?value:UNKNOWN]))}function withGenerated(labels,selector2){let generated=keysOf(selector2).filter(key=>GENERATED_LABELS.has(key)&&!(key in labels));return generated.length===0?labels:{...labels,...Object.fromEntries(generated.map(key=>[key,UNKNOWN]))}}function keysOf(selector2){let{matchExpressions}=selector2,expressions=Array.isArray(matchExpressions)?matchExpressions.filter(isMapping):[];return[...[...entries(selector2),...entries(selector2.matchLabels)].map(([key])=>key),...expressions.flatMap(({key})=>typeof key=="string"?[key]:[])]}var ANY="";function candidatePods(selector2,form,workspace){let known3=(form==="map"?entries(selector2):isMapping(selector2)?entries(selector2.matchLabels):[]).filter(([key,value])=>!GENERATED_LABELS.has(key)&&typeof value=="string");if(known3.length===0)return workspace.resources.flatMap(resource=>resource.pod??[]);let index=templatesByPair(workspace);return[...known3.map(pair=>index.get(pair.join("="))??[]).reduce((best,list3)=>list3.length<best.length?list3:best),...index.get(ANY)??[]]}var templatesByPair=perWorkspace(workspace=>{let index=new Map;for(let{pod}of workspace.resources)if(pod)for(let key of pairsOf(pod))append(index,key,pod);return index});function pairsOf(pod){let labels=pod.document.at([...pod.path,"metadata","labels"]);return labels===UNKNOWN||entries(labels).some(([,value])=>typeof value!="string")?[ANY]:entries(labels).map(([key,value])=>`${key}=${value}`)}var CONTROLLERS=["DaemonSet","Deployment","ReplicaSet","ReplicationController","StatefulSet"];function ownSelectorOf(resource){let{spec}=resource.data;if(!isMapping(spec)||!(CONTROLLERS.includes(resource.kind)||spec.manualSelector===!0))return;let form=resource.kind==="ReplicationController"?"map":"labelSelector";return selectsAnything(spec.selector,form)?{selector:spec.selector,form}:void 0}function selectsAnything(selector2,form){return isMapping(selector2)?form==="map"?Object.keys(selector2).length>0:!isEmptySelector(selector2):!1}function rivalOf(pod,workspace){let own=ownSelectorOf(pod.resource);if(!(!own||!CONTROLLERS.includes(pod.resource.kind)))return candidatePods(own.selector,own.form,workspace).find(other=>{if(!canBeRivals(pod.resource,other.resource,workspace))return!1;let its=ownSelectorOf(other.resource);return its!==void 0&&selectsPods(own.selector,own.form,other)===!0&&selectsPods(its.selector,its.form,pod)===!0})?.resource}function canBeRivals(mine,other,workspace){return CONTROLLERS.includes(other.kind)&&mine.name!==void 0&&other.name!==void 0&&mine.name!==other.name&&sameNamespace(mine,other)&&!(mine.owned||other.owned)&&isBefore(other,mine)&&workspace.near(mine,other)}function sameNamespace(mine,other){return[mine,other].every(({data,namespace})=>(data.metadata?.namespace??void 0)===namespace)&&mine.namespace===other.namespace}function isBefore(one,other){let[mine,its]=[one.document,other.document];return mine.file!==its.file?mine.file.path<its.file.path:mine===its?Number(one.path.at(-1))<Number(other.path.at(-1)):mine.span.start<its.span.start}function printSelector(selector2){if(!isMapping(selector2))return"";let{matchLabels,matchExpressions}=selector2,isMap=!isMapping(matchLabels)&&!Array.isArray(matchExpressions),labels=entries(isMap?selector2:matchLabels).map(([key,value])=>`\`${key}: ${print(value)}\``),requirements=(Array.isArray(matchExpressions)?matchExpressions.filter(isMapping):[]).map(({key,operator,values})=>{let list3=Array.isArray(values)?` ${values.map(print).join(", ")}`:"";return`\`${print(key)} ${print(operator)}${list3}\``});return[...labels,...requirements].join(", ")}function print(value){return typeof value=="string"||typeof value=="number"||typeof value=="boolean"?String(value):"..."}var selector_matches_nothing_default={id:"selector-matches-nothing",title:"Select pods by labels that they have",severity:"error",why:"Kubernetes refuses a workload that does not select its own pods. A Service without pods answers nobody, a PodDisruptionBudget or NetworkPolicy without pods protects nothing, and none of them says so. Workloads that select the pods of each other confuse autoscalers and rollouts.",help:"Compare the labels letter by letter with those of the pod template. Run with `--complete` to have Services, PodDisruptionBudgets and NetworkPolicies checked.",links:["https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors","https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector","https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/"],options:{schema:{type:"object",properties:{operatorKinds:{type:"array",items:{type:"string"},description:"Kinds whose controllers run pods that stand in no file: where there is one, nothing is missed."}},additionalProperties:!1},default:{operatorKinds:["Application","ApplicationSet","HelmChart","HelmRelease"]}},on:{PodTemplate(pod,{workspace,report}){let{resource}=pod,own=ownSelectorOf(resource);if(!own||resource.part)return;if(selectsPods(own.selector,own.form,pod)===!1){let message=`the selector of ${nameOf(resource)} (${printSelector(own.selector)}) does not select its own pods, and Kubernetes refuses it`;report(pod,{at:["metadata","labels"],message});return}let rival=rivalOf(pod,workspace);rival&&report(resource,{at:["spec","selector"],severity:"warning",message:`${nameOf(resource)} and ${nameOf(rival)} select the pods of each other (${printSelector(own.selector)}); give each a label of its own`,related:[{node:rival,at:["spec","selector"],message:"selects the same pods"}]})},Service(service,context){service.data.spec?.type!=="ExternalName"&&checkSelection(service,["spec","selector"],"map","so it has no endpoints",context)},PodDisruptionBudget(budget,context){checkSelection(budget,["spec","selector"],"labelSelector","so it protects nothing",context)},NetworkPolicy(policy,context){checkSelection(policy,["spec","podSelector"],"labelSelector","so it applies to nothing",context)}},examples:[{bad:`
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
      `}]};function checkSelection(selecting,at2,form,consequence,{workspace,options:options2,report}){if(!workspace.complete||selecting.part||SYSTEM_NAMESPACES.has(selecting.effectiveNamespace))return;let selector2=selecting.document.at([...selecting.path,...at2]);if(!selectsAnything(selector2,form))return;let selected=pod=>mayShareNamespace(pod.resource,selecting)&&selectsPods(selector2,form,pod)!==!1;if(candidatePods(selector2,form,workspace).some(selected))return;let texts=new Set(textsIn(selector2));if(workspace.resources.some(candidate=>mayRun(candidate,texts,options2)))return;let message=`no pod template of its namespace has the labels that ${nameOf(selecting)} selects (${printSelector(selector2)}), ${consequence}`;report(selecting,{at:at2,message})}function mayRun(candidate,values,options2){let{document,group,kind,path}=candidate;if(options2.operatorKinds.includes(kind))return!0;let template=candidate.pod||group.includes(".")?void 0:POD_TEMPLATE_PATHS.get(kind);return template&&document.at([...path,...template,"metadata","labels"])===UNKNOWN?!0:(group.includes(".")&&!group.endsWith(".k8s.io")&&!group.endsWith(".k8s.aws")||template!==void 0)&&textsIn(candidate.data).some(text3=>values.has(text3))}function textsIn(value){return typeof value=="string"?[value]:Array.isArray(value)?value.flatMap(textsIn):entries(value).flatMap(([,item])=>textsIn(item))}function nameOf({kind,name}){return name===void 0?`this ${kind}`:`${kind} \`${name}\``}var EKSCTL={name:"name",podExecutionRole:"podExecutionRoleARN",subnets:"subnets",selectors:"selectors",namespace:"namespace",labels:"labels",fields:["name","podExecutionRoleARN","subnets","selectors","tags","status"],required:[],labelList:!1,anyCase:!0,described:!1},AWS_CLI={...EKSCTL,name:"fargateProfileName",podExecutionRole:"podExecutionRoleArn",fields:["fargateProfileName","clusterName","podExecutionRoleArn","subnets","selectors","clientRequestToken","tags"],required:["fargateProfileName","clusterName","podExecutionRoleArn"],anyCase:!1},DESCRIBED={...AWS_CLI,fields:[...AWS_CLI.fields,"fargateProfileArn","createdAt","status","health"],described:!0};function profileSelects(profile,namespace,labels){let{selectors,spelling}=profile;if(selectors.value===UNKNOWN)return;let list3=Array.isArray(selectors.value)?selectors.value:[],unknown=!1;for(let selector2 of list3){let match=selectorMatches(selector2,spelling,namespace,labels);if(match===!0)return!0;unknown||=match===void 0}return unknown?void 0:!1}function selectorMatches(selector2,spelling,namespace,labels){if(selector2===UNKNOWN)return;if(!isMapping(selector2))return!1;let wanted2=selector2[spelling.namespace];if(wanted2===UNKNOWN)return;if(typeof wanted2!="string"||!wildcard(wanted2,namespace))return!1;let pairs=labelPairs(selector2[spelling.labels],spelling.labelList);if(pairs===UNKNOWN)return;let matches2=pairs.map(([key,value])=>labelMatches(key,value,labels));return matches2.includes(!1)?!1:matches2.includes(void 0)?void 0:!0}function labelMatches(key,value,labels){if(key===UNKNOWN||value===UNKNOWN)return;let candidates2=Object.entries(labels).filter(([name])=>wildcard(String(key),name));return candidates2.some(([,label])=>label!==UNKNOWN&&wildcard(String(value),String(label)))?!0:candidates2.some(([,label])=>label===UNKNOWN)?void 0:!1}function labelPairs(labels,list3){return labels===UNKNOWN?UNKNOWN:list3?Array.isArray(labels)?labels.filter(isMapping).map(pair=>[pair.Key,pair.Value]):[]:entries(labels)}function wildcard(pattern,text3){let source=pattern.replace(/[.+^${}()|[\]\\]/g,"\\$&").replaceAll("*",".*").replaceAll("?",".");return new RegExp(`^${source}$`,"s").test(text3)}var COMPUTE_TYPE="eks.amazonaws.com/compute-type",ON_FARGATE=/^(?:(?:beta\.)?kubernetes\.io\/(?:os|arch|hostname)|(?:topology|failure-domain\.beta)\.kubernetes\.io\/(?:region|zone))$/;function mayExcludeFargate({spec}){let selector2=spec.nodeSelector;if(selector2===UNKNOWN||entries(selector2).some(([key,value])=>!fitsFargate(key,value)))return!0;let affinity=spec.affinity;if(affinity===UNKNOWN)return!0;let node=isMapping(affinity)?affinity.nodeAffinity:void 0;if(node===UNKNOWN)return!0;let required=isMapping(node)?node.requiredDuringSchedulingIgnoredDuringExecution:void 0;if(required===UNKNOWN)return!0;let terms=isMapping(required)?required.nodeSelectorTerms:void 0;return terms===UNKNOWN?!0:Array.isArray(terms)&&terms.length>0&&terms.every(termExcludesFargate)}function fitsFargate(key,value){return value===UNKNOWN?!1:key===COMPUTE_TYPE?value==="fargate":key.endsWith("/os")?value==="linux":key.endsWith("/arch")?value==="amd64":ON_FARGATE.test(key)}function termExcludesFargate(term){if(term===UNKNOWN)return!0;let expressions=isMapping(term)?term.matchExpressions:void 0;return expressions===UNKNOWN||Array.isArray(expressions)&&expressions.some(excludesFargate)}function excludesFargate(expression){if(!isMapping(expression))return expression===UNKNOWN;let{key,operator,values}=expression;if([key,operator,values].includes(UNKNOWN))return!0;if(typeof key!="string")return!1;let list3=Array.isArray(values)?values:[],fits=list3.some(value=>fitsFargate(key,value));return operator==="In"?!fits:operator==="NotIn"?key===COMPUTE_TYPE&&list3.includes("fargate"):operator==="DoesNotExist"?key===COMPUTE_TYPE:operator==="Exists"&&key!==COMPUTE_TYPE&&!ON_FARGATE.test(key)}var fargate_daemonset_default={id:"fargate-daemonset",title:"A DaemonSet never runs on Fargate",severity:"error",why:"Every Fargate pod has a node of its own that takes no other pod. The DaemonSet\u2019s pods stay Pending or are never made, so its logs, metrics or protection are missing without a word.",help:"On Fargate run the agent as a sidecar or use the built-in log router. On a mixed cluster keep the DaemonSet out of the profile: another namespace, other labels, or the node affinity `eks.amazonaws.com/compute-type NotIn [fargate]`.",links:["https://docs.aws.amazon.com/eks/latest/userguide/fargate.html","https://docs.aws.amazon.com/eks/latest/userguide/fargate-logging.html"],on:{DaemonSet(daemonSet,{cluster,report}){let{pod}=daemonSet;if(!pod||daemonSet.part||mayExcludeFargate(pod))return;let profile=cluster.fargateProfiles.find(candidate=>profileSelects(candidate,daemonSet.effectiveNamespace,pod.labels)===!0),related=profile&&[{node:profile,message:"this profile takes its pods"}];if(cluster.fargateOnly===!0)report(daemonSet,{at:["kind"],message:"the cluster has only Fargate, where a DaemonSet never gets a pod; run it as a sidecar"});else if(related){let name=text(profile.name.value),message=`${name===void 0?"a Fargate profile":`Fargate profile \`${name}\``} takes the pods of this DaemonSet, and Fargate never runs them; keep it out of the profile`;report(daemonSet,{at:["kind"],message,related})}}},examples:[{title:"a cluster that has only Fargate",bad:`
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
      `}]};var MOST_SELECTORS=5;function*fargateProfileFaults(profile){let{spelling,name,clusterName,podExecutionRole,path}=profile;if(spelling.described)return;yield*keyFaults(profile);for(let{value,path:whole}of[name,clusterName]){let at2=whole.slice(path.length);typeof value=="object"&&value!==null&&path.every((segment,index)=>segment===whole[index])&&(yield{at:at2,message:`\`${at2.join(".")}\` must be a text`})}typeof name.value=="string"&&name.value.startsWith("eks-")&&(yield{at:[spelling.name],message:`\`${name.value}\` starts with \`eks-\`, which is reserved`});let role=podExecutionRole.value;if(typeof role=="string"?!isRoleArn(role):role!=null&&role!==UNKNOWN){let message=`\`${shown(role)}\` is no ARN of a role: write \`arn:aws:iam::ACCOUNT:role/NAME\``;yield{at:[spelling.podExecutionRole],message}}yield*subnetFaults(profile),yield*selectorFaults(profile)}function isRoleArn(text3){let arn=parseArn(text3);return arn?.service==="iam"&&isAccountId(arn.account)&&/^role\/./.test(arn.resource)}function*keyFaults({data,spelling}){let{fields,required,anyCase}=spelling,meant=new Set;for(let key of Object.keys(data)){if(fields.some(field2=>field2===key||anyCase&&field2.toLowerCase()===key.toLowerCase()))continue;let field=nearestTo(key,fields)??fields.find(one=>one.toLowerCase().endsWith(key.toLowerCase()));field!==void 0&&meant.add(field);let hint2=field===void 0?`allowed are ${list(fields)}`:`did you mean \`${field}\`?`;yield{at:[key],key:!0,message:`a Fargate profile has no \`${key}\` here; ${hint2}`}}for(let field of required)data[field]===void 0&&!meant.has(field)&&(yield{at:[field],message:`\`${field}\` is missing`})}function*subnetFaults({subnets,spelling}){let at2=[spelling.subnets],{value}=subnets;if(!(value==null||value===UNKNOWN)){if(!Array.isArray(value)){yield{at:at2,message:`\`${spelling.subnets}\` must be a list, even of one subnet`};return}for(let[index,id]of value.entries())id===UNKNOWN||typeof id=="string"&&id.startsWith("subnet-")||(yield{at:[...at2,index],message:`\`${shown(id)}\` is no subnet id: those start with \`subnet-\``})}}function*selectorFaults({selectors,spelling,data}){let at2=[spelling.selectors],{value}=selectors,hidden=Object.keys(data).some(key=>key!==spelling.selectors&&nearestTo(key,at2)!==void 0);if(!(value===UNKNOWN||value===void 0&&hidden))if(value==null||Array.isArray(value)&&value.length===0)yield{at:at2,message:"a profile without a selector runs no pod: give one to five, each with a namespace"};else if(!Array.isArray(value))yield{at:at2,message:`\`${spelling.selectors}\` must be a list, even of one selector`};else{value.length>MOST_SELECTORS&&(yield{at:at2,message:`${value.length} selectors: a profile takes ${MOST_SELECTORS} at most; add a second profile`});for(let[index,selector2]of value.entries())yield*oneSelector(selector2,[...at2,index],spelling)}}function*oneSelector(selector2,at2,spelling){if(selector2===UNKNOWN)return;if(!isMapping(selector2)){yield{at:at2,message:`a selector is a mapping with \`${spelling.namespace}\``};return}let allowed=[spelling.namespace,spelling.labels],unknown=Object.keys(selector2).filter(key=>!allowed.includes(spelling.anyCase?key.toLowerCase():key));for(let key of unknown){let hint2=nearestTo(key,allowed)??spelling.namespace;yield{at:[...at2,key],key:!0,message:`a selector has no \`${key}\`; did you mean \`${hint2}\`?`}}let namespace=entry(selector2,spelling.namespace,spelling.anyCase),place=[...at2,spelling.namespace];typeof namespace=="string"&&namespace!==""?/^[a-z0-9*?-]{1,63}$/.test(namespace)||(yield{at:place,message:`no namespace can be called \`${namespace}\``}):namespace!==UNKNOWN&&unknown.length===0&&(yield{at:place,message:`every selector needs a \`${spelling.namespace}\``}),yield*labelFaults(entry(selector2,spelling.labels,spelling.anyCase),[...at2,spelling.labels],spelling.labelList)}function entry(mapping,key,anyCase){return!anyCase||key in mapping?mapping[key]:entries(mapping).find(([other])=>other.toLowerCase()===key)?.[1]}function*labelFaults(labels,at2,wantsList){if(labels==null||labels===UNKNOWN)return;if(wantsList!==Array.isArray(labels)||typeof labels!="object"){yield{at:at2,message:`labels are ${wantsList?"a list of `Key` and `Value`":"a mapping of label to value"} here`};return}let pairs=Array.isArray(labels)?labels.flatMap((pair,index)=>isMapping(pair)?[{name:pair.Key,value:pair.Value,place:[...at2,index,"Value"]}]:[]):entries(labels).map(([name,value])=>({name,value,place:[...at2,name]}));for(let{name,value,place}of pairs)if(typeof name=="string"&&!/^(?:[a-z0-9.*?-]+\/)?[\w.*?-]+$/.test(name))yield{at:place,message:`no label can be called \`${name}\``};else if(typeof value=="string"?!/^[\w.*?-]{0,63}$/.test(value):value!==UNKNOWN&&!wantsList){let reason=typeof value=="string"?"no label can have this value":"write it in quotes: labels are texts";yield{at:place,message:`\`${shown(value)}\`: ${reason}`}}}function list(words){return words.map(word=>`\`${word}\``).join(", ")}function shown(value){return typeof value=="string"?value:JSON.stringify(value)}var fargate_profile_invalid_default={id:"fargate-profile-invalid",title:"A Fargate profile must be one that EKS takes and that pods can match",severity:"error",why:"EKS rejects the profile, or it is made and selects nothing: pods that were meant for Fargate stay Pending or run on EC2 nodes. A profile cannot be changed, only deleted and made anew.",help:"Give one to five selectors, each with a namespace, the ARN of the pod execution role, and private subnets by id, with the keys that this kind of file has.",links:["https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateFargateProfile.html","https://docs.aws.amazon.com/eks/latest/userguide/fargate-profile.html","https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-fargateprofile.html","https://eksctl.io/usage/fargate-support/"],on:{FargateProfile(profile,{report}){for(let fault3 of fargateProfileFaults(profile))report(profile,fault3)}},examples:[{title:"a ClusterConfig",bad:`
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
      `}]};function parseImage(text3){if(!text3)return;let[name="",digest]=text3.split("@",2),colon=name.indexOf(":",name.lastIndexOf("/")+1);return colon<0?{text:text3,repository:name,tag:void 0,digest}:{text:text3,repository:name.slice(0,colon),tag:name.slice(colon+1),digest}}var image_tag_mutable_default={id:"image-tag-mutable",title:"Pin images to a version or a digest",severity:"warning",hygiene:!0,why:"A moving tag means another build after every restart: two pods of one rollout can run different code, and a rollback pulls the new code again.",help:"Use a version tag that is never moved (ECR can enforce that with immutable tags) or a digest, `repository@sha256:...`.",links:["https://docs.aws.amazon.com/eks/latest/best-practices/image-security.html","https://kubernetes.io/docs/concepts/containers/images/#image-names"],options:{schema:{type:"object",properties:{tags:{type:"array",items:{type:"string"},description:"Tags that count as moving."}},additionalProperties:!1},default:{tags:["latest","stable","main","master","dev","edge","nightly"]}},on:{Container(container,{options:options2,report}){let image=parseImage(text(container.data.image)),policy=container.data.imagePullPolicy;if(!image||image.digest!==void 0||policy==="Never")return;let{tag}=image;if(tag!==void 0&&!options2.tags.includes(tag))return;let what=tag===void 0?"no tag, which means `latest`":`the moving tag \`${tag}\``,stale=policy==="IfNotPresent"||policy===void 0&&tag!==void 0&&tag!=="latest"?"; with `imagePullPolicy: IfNotPresent` each node keeps the build that it pulled first":"";report(container,{at:["image"],message:`image \`${image.text}\` has ${what}; pin a version or a digest${stale}`})}},examples:[{bad:`
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
      `}]};var suppression_expired_default={id:"suppression-expired",title:"Renew or remove a suppression that has expired",severity:"error",why:"Somebody promised to have mended the fault by that day.",help:"Mend the fault and remove the entry, or agree on a new date.",links:[],on:{},examples:[]};var suppression_unknown_rule_default={id:"suppression-unknown-rule",title:"Name a rule that exists in a suppression",severity:"warning",why:"A suppression of a rule that does not exist suppresses nothing.",help:"Correct the name; `eks-kit rules` lists all.",links:[],on:{},examples:[{bad:`
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
      `}]};var suppression_unused_default={id:"suppression-unused",title:"Remove suppressions that suppress nothing",severity:"warning",why:"A suppression that outlives its cause hides the next fault in the same place.",help:"Remove it.",links:[],on:{},examples:[{bad:`
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
      `}]};var suppression_without_reason_default={id:"suppression-without-reason",title:"Give a reason with every suppression",severity:"warning",why:"Who finds the suppression next year must be able to tell whether it still holds.",help:"Write the reason behind a colon.",links:[],on:{},examples:[{bad:`
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
      `}]};var yaml_duplicate_key_default={id:"yaml-duplicate-key",title:"Set a key once in a mapping",severity:"error",why:"kubectl keeps the last of two equal keys and drops the other without a word; stricter clients refuse the document.",help:"Remove or merge one of the two.",links:["https://yaml.org/spec/1.2.2/#3213-node-comparison"],presets:["recommended","strict","validity"],on:{},examples:[{bad:`
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
      `}]};var yaml_syntax_default={id:"yaml-syntax",title:"A file must be readable",severity:"error",why:"kubectl and the API server refuse the whole document, so nothing in it is applied.",help:"Mend the place that the message names.",links:["https://yaml.org/spec/1.2.2/","https://kubernetes.io/docs/reference/kubectl/conventions/"],presets:["recommended","strict","validity"],on:{},examples:[{bad:`
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
      `}]};var CLASS_ANNOTATION="kubernetes.io/ingress.class",CONTROLLERS2=["ingress.k8s.aws/alb","eks.amazonaws.com/alb"];function isAlbIngress(ingress,workspace){let name=text(ingress.annotations[CLASS_ANNOTATION])??text(ingress.data.spec?.ingressClassName);if(name==="alb")return!0;let ingressClass=workspace.all("IngressClass").find(candidate=>candidate.name===name),controller=text(ingressClass?.data.spec?.controller);return controller!==void 0?CONTROLLERS2.includes(controller):name!==void 0&&/nginx|traefik|haproxy|kong|istio|contour/.test(name)?!1:Object.keys(ingress.annotations).some(key=>key.startsWith("alb.ingress.kubernetes.io/"))}var ingress_class_annotation_default={id:"ingress-class-annotation",title:"Name the class of an Ingress in `spec.ingressClassName`",severity:"warning",why:"The annotation is deprecated since Kubernetes 1.18. For the AWS Load Balancer Controller it goes past the IngressClass, so that its IngressClassParams (scheme, group, web ACL, allowed namespaces) do not apply; EKS Auto Mode does not read it.",help:"Write the class to `spec.ingressClassName`, remove the annotation, and make sure that an IngressClass of that name exists.",links:["https://kubernetes.io/docs/concepts/services-networking/ingress/#deprecated-annotation","https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/ingress_class/","https://docs.aws.amazon.com/eks/latest/userguide/auto-configure-alb.html"],options:{schema:{type:"object",properties:{allow:{type:"array",items:{type:"string"},description:"Classes whose controller still needs the annotation."}},additionalProperties:!1},default:{allow:[]}},on:{Ingress(ingress,{options:options2,cluster,report}){if(!Object.hasOwn(ingress.annotations,CLASS_ANNOTATION))return;let annotation=text(ingress.annotations[CLASS_ANNOTATION]),field=text(ingress.data.spec?.ingressClassName),at2=["metadata","annotations",CLASS_ANNOTATION];if(annotation!==void 0&&field!==void 0&&annotation!==field){let message=`class \`${annotation}\` differs from \`${field}\` in \`spec.ingressClassName\`; Kubernetes creates no such Ingress`;report(ingress,{at:at2,severity:"error",message})}else if(annotation==="alb"&&cluster.autoMode===!0){let message=`EKS Auto Mode does not read \`${CLASS_ANNOTATION}\`; write the class to \`spec.ingressClassName\``;report(ingress,{at:at2,severity:"error",message})}else if(annotation===void 0||!options2.allow.includes(annotation)){let message=`\`${CLASS_ANNOTATION}\` is deprecated${annotation==="alb"?" and goes past the IngressClassParams of the class":""}; write \`ingressClassName: ${annotation??""}\` in \`spec\``;report(ingress,{at:at2,message})}}},examples:[{bad:`
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
      `}]};var TYPES=["Exact","ImplementationSpecific","Prefix"],REGEX="alb.ingress.kubernetes.io/use-regex-path-match",REFUSED=/\/\/|\/\.\/|\/\.\.\/|%2[fF]|\/\.{1,2}$/,ingress_path_type_default={id:"ingress-path-type",title:"Give every path of an Ingress a path type that fits it",severity:"error",why:"The API server refuses a path without a type or without a leading `/`. The AWS Load Balancer Controller makes no listener rules of an Ingress that has wildcards in an `Exact` or `Prefix` path, and takes an `ImplementationSpecific` `/` for that one URL alone.",help:"Use `Prefix` for a path and all below it, `Exact` for one URL, `ImplementationSpecific` for wildcards of the controller.",links:["https://kubernetes.io/docs/concepts/services-networking/ingress/#path-types","https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/spec/","https://kubernetes.io/docs/reference/using-api/deprecation-guide/#ingress-v122"],on:{Ingress(ingress,{workspace,report}){let alb=isAlbIngress(ingress,workspace),regex=ingress.annotations[REGEX],types=new Set;for(let[index,rule]of items(ingress.data.spec?.rules).entries()){let at2=["spec","rules",index,"http","paths"],paths=items(rule.http?.paths);for(let[number,path]of paths.entries()){types.add(path.pathType??void 0);let problem=fault(path,alb)??(alb&&regex===void 0?rootOnly(path,paths):void 0);problem&&report(ingress,{...problem,at:[...at2,number,...problem.at??[]]})}alb&&isMixed(paths)&&report(ingress,{at:at2,severity:"info",message:MIXED})}if(alb&&regex==="true"&&types.size>0&&[...types].every(type=>type==="Exact"||type==="Prefix")){let message=`\`${REGEX}\` does nothing here: only paths of type \`ImplementationSpecific\` are read as regular expressions`;report(ingress,{at:["metadata","annotations",REGEX],severity:"warning",message})}}},examples:[{bad:`
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
      `}]},MIXED="the controller takes `Exact` paths first, then `Prefix`, then `ImplementationSpecific`, whatever their order here; use one kind where the order matters";function fault({path,pathType},alb){if(pathType==null)return{at:["pathType"],message:missingType(text(path),alb)};let type=text(pathType);if(type===void 0)return;if(!TYPES.includes(type))return{at:["pathType"],message:`\`${type}\` is no path type; use \`Prefix\`, \`Exact\` or \`ImplementationSpecific\``};let empty=path==null||path==="",specific=type==="ImplementationSpecific";if(empty)return specific?void 0:{at:["path"],message:`a path of type \`${type}\` must not be empty`};let written2=text(path);if(written2===void 0)return;if(!written2.startsWith("/"))return{at:["path"],message:`path \`${written2}\` must begin with \`/\``};if(specific)return;let refused=REFUSED.exec(written2)?.[0];if(refused!==void 0)return{at:["path"],message:`path \`${written2}\` of type \`${type}\` must not have \`${refused}\` in it`};if(!alb||!/[*?]/.test(written2))return;let message=`the AWS Load Balancer Controller takes no wildcards in a path of type \`${type}\`; ${withoutWildcard(written2)}`;return{at:["path"],message}}function missingType(path,alb){let message="`pathType` is missing, which `networking.k8s.io/v1` requires";return alb&&path!==void 0&&/[*?]/.test(path)?`${message}; ${withoutWildcard(path)}`:message}function withoutWildcard(path){let prefix=path.endsWith("/*")?path.slice(0,-2)||"/":void 0,kept=`\`${path}\` with \`ImplementationSpecific\``;return prefix===void 0||/[*?]/.test(prefix)?`use ${kept}`:`use \`${prefix}\` with \`Prefix\`, or ${kept}`}function rootOnly({path,pathType},paths){return path!=="/"||pathType!=="ImplementationSpecific"||paths.some(other=>other.path==="/*"||other.path==="/"&&other.pathType==="Prefix")?void 0:{at:["path"],severity:"warning",message:"`/` with `ImplementationSpecific` matches that URL alone on an ALB, not what is below it; use `Prefix`, or `/*`"}}function isMixed(paths){let types=new Set(paths.map(path=>path.pathType));return types.has("ImplementationSpecific")&&(types.has("Exact")||types.has("Prefix"))}var TEXT={json:"text"},BOOLEAN={json:"boolean"},DURATION={json:"integer",minimum:1,maximum:604800},WEIGHT={json:"integer",minimum:0,maximum:999},text2=maxLength=>({json:"text",maxLength}),oneOf=(...values)=>({json:"text",values}),list2=(item,minItems=1,maxItems)=>({json:"list",item,minItems,...maxItems===void 0?{}:{maxItems}}),ANYTHING={json:"anything"},PORT={json:"integer",minimum:1,maximum:65535},LISTEN_PORTS=list2({json:"object",fields:{HTTP:PORT,HTTPS:PORT},oneOf:["HTTP","HTTPS"]}),MUTUAL_AUTHENTICATION=list2({json:"object",fields:{port:PORT,mode:oneOf("off","passthrough","verify"),trustStore:TEXT,ignoreClientCertificateExpiry:BOOLEAN,advertiseTrustStoreCaNames:oneOf("on","off")},required:["port","mode"],companion:{field:"mode",of:{verify:"trustStore"}}}),EXTRA_PARAMS={json:"map",value:TEXT,maxItems:10},COGNITO={json:"object",fields:{userPoolARN:{json:"text",pattern:/^arn:aws[a-z-]*:cognito-idp:[a-z0-9-]+:\d{12}:userpool\/[\w-]+$/,expected:"the ARN of a user pool"},userPoolClientID:TEXT,userPoolDomain:TEXT,authenticationRequestExtraParams:EXTRA_PARAMS},required:["userPoolARN","userPoolClientID","userPoolDomain"]},HTTPS_URL={json:"text",maxLength:256,pattern:/^https:\/\/[^\s/]+/,expected:"an address that begins with `https://`"},OIDC={json:"object",fields:{issuer:HTTPS_URL,authorizationEndpoint:HTTPS_URL,tokenEndpoint:HTTPS_URL,userInfoEndpoint:HTTPS_URL,secretName:TEXT,authenticationRequestExtraParams:EXTRA_PARAMS},required:["issuer","authorizationEndpoint","tokenEndpoint","userInfoEndpoint","secretName"]},JWT={json:"object",fields:{jwksEndpoint:HTTPS_URL,issuer:text2(256),additionalClaims:list2({json:"object",fields:{format:oneOf("single-string","string-array","space-separated-values"),name:TEXT,values:list2(text2(256),1,10)},required:["format","name","values"]},0,10)},required:["jwksEndpoint","issuer"]},TARGET={json:"object",fields:{serviceName:TEXT,servicePort:ANYTHING,targetGroupARN:TEXT,targetGroupName:TEXT,weight:WEIGHT},oneOf:["serviceName","targetGroupARN","targetGroupName"]},STICKINESS={json:"object",fields:{enabled:BOOLEAN,durationSeconds:DURATION}},ALB_ACTION={json:"object",fields:{type:oneOf("forward","redirect","fixed-response"),targetGroupARN:TEXT,targetGroupName:TEXT,forwardConfig:{json:"object",fields:{targetGroups:list2(TARGET,1,5),targetGroupStickinessConfig:STICKINESS},required:["targetGroups"]},redirectConfig:{json:"object",fields:{statusCode:oneOf("HTTP_301","HTTP_302"),host:text2(128),path:text2(128),port:TEXT,protocol:oneOf("HTTP","HTTPS","#{protocol}"),query:text2(128)},required:["statusCode"]},fixedResponseConfig:{json:"object",fields:{statusCode:{json:"text",pattern:/^[245]\d\d$/,expected:'a text such as `"503"`: 2xx, 4xx or 5xx'},contentType:oneOf("text/plain","text/css","text/html","application/javascript","application/json"),messageBody:text2(1024)},required:["statusCode"]}},required:["type"],companion:{field:"type",of:{forward:["forwardConfig","targetGroupARN","targetGroupName"],redirect:"redirectConfig","fixed-response":"fixedResponseConfig"}}},NLB_ACTION={json:"object",fields:{type:oneOf("forward"),forwardConfig:{json:"object",fields:{baseServiceWeight:WEIGHT,targetGroups:list2({json:"object",fields:{serviceName:TEXT,servicePort:ANYTHING,targetGroupARN:TEXT,weight:WEIGHT,decrypt:BOOLEAN},oneOf:["serviceName","targetGroupARN"]},0,4),targetGroupStickinessConfig:{json:"object",fields:{enabled:BOOLEAN}}}}},required:["type","forwardConfig"]},PATTERNS={values:list2(text2(128)),regexValues:list2(text2(128))},patterns=(more={})=>({json:"object",fields:{...PATTERNS,...more},required:Object.keys(more),oneOf:["values","regexValues"]}),CONDITIONS=list2({json:"object",fields:{field:oneOf("host-header","path-pattern","http-header","http-request-method","query-string","source-ip"),hostHeaderConfig:patterns(),pathPatternConfig:patterns(),httpHeaderConfig:patterns({httpHeaderName:text2(40)}),httpRequestMethodConfig:{json:"object",fields:{values:list2(text2(40))},required:["values"]},queryStringConfig:{json:"object",fields:{values:list2({json:"object",fields:{key:text2(128),value:text2(128)},required:["value"]})},required:["values"]},sourceIPConfig:{json:"object",fields:{values:list2(TEXT)},required:["values"]}},required:["field"],companion:{field:"field",of:{"host-header":"hostHeaderConfig","path-pattern":"pathPatternConfig","http-header":"httpHeaderConfig","http-request-method":"httpRequestMethodConfig","query-string":"queryStringConfig","source-ip":"sourceIPConfig"}}}),REWRITES={json:"object",fields:{rewrites:list2({json:"object",fields:{regex:text2(1024),replace:text2(1024)},required:["regex","replace"]})},required:["rewrites"]},TRANSFORMS=list2({json:"object",fields:{type:oneOf("url-rewrite","host-header-rewrite"),urlRewriteConfig:REWRITES,hostHeaderRewriteConfig:REWRITES},required:["type"],companion:{field:"type",of:{"url-rewrite":"urlRewriteConfig","host-header-rewrite":"hostHeaderRewriteConfig"}}});var STRONG_SSL_POLICIES=["ELBSecurityPolicy-FS-1-2-2019-08","ELBSecurityPolicy-FS-1-2-Res-2019-08","ELBSecurityPolicy-FS-1-2-Res-2020-10","ELBSecurityPolicy-TLS-1-2-2017-01","ELBSecurityPolicy-TLS-1-2-Ext-2018-06","ELBSecurityPolicy-TLS13-1-2-2021-06","ELBSecurityPolicy-TLS13-1-2-Ext0-FIPS-2023-04","ELBSecurityPolicy-TLS13-1-2-Ext0-FIPS-PQ-2025-09","ELBSecurityPolicy-TLS13-1-2-Ext1-2021-06","ELBSecurityPolicy-TLS13-1-2-Ext1-FIPS-2023-04","ELBSecurityPolicy-TLS13-1-2-Ext1-FIPS-PQ-2025-09","ELBSecurityPolicy-TLS13-1-2-Ext1-PQ-2025-09","ELBSecurityPolicy-TLS13-1-2-Ext2-2021-06","ELBSecurityPolicy-TLS13-1-2-Ext2-FIPS-2023-04","ELBSecurityPolicy-TLS13-1-2-Ext2-FIPS-PQ-2025-09","ELBSecurityPolicy-TLS13-1-2-Ext2-PQ-2025-09","ELBSecurityPolicy-TLS13-1-2-FIPS-2023-04","ELBSecurityPolicy-TLS13-1-2-FIPS-PQ-2025-09","ELBSecurityPolicy-TLS13-1-2-PQ-2025-09","ELBSecurityPolicy-TLS13-1-2-Res-2021-06","ELBSecurityPolicy-TLS13-1-2-Res-FIPS-2023-04","ELBSecurityPolicy-TLS13-1-2-Res-FIPS-PQ-2025-09","ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09","ELBSecurityPolicy-TLS13-1-3-2021-06","ELBSecurityPolicy-TLS13-1-3-FIPS-2023-04","ELBSecurityPolicy-TLS13-1-3-FIPS-PQ-2025-09","ELBSecurityPolicy-TLS13-1-3-PQ-2025-09"],WEAK_SSL_POLICIES=["ELBSecurityPolicy-2016-08","ELBSecurityPolicy-FS-1-1-2019-08","ELBSecurityPolicy-FS-2018-06","ELBSecurityPolicy-TLS-1-0-2015-04","ELBSecurityPolicy-TLS-1-1-2017-01","ELBSecurityPolicy-TLS13-1-0-2021-06","ELBSecurityPolicy-TLS13-1-0-FIPS-2023-04","ELBSecurityPolicy-TLS13-1-0-FIPS-PQ-2025-09","ELBSecurityPolicy-TLS13-1-0-PQ-2025-09","ELBSecurityPolicy-TLS13-1-1-2021-06","ELBSecurityPolicy-TLS13-1-1-FIPS-2023-04"],SSL_POLICIES=[...STRONG_SSL_POLICIES,...WEAK_SSL_POLICIES];var SERVICE={"service.beta.kubernetes.io/load-balancer-source-ranges":{scope:"service",on:["Service"],value:{type:"list",item:"CIDR"},defaultNote:"everyone, unless a prefix list is given",since:"2.0",readBy:["load balancer controller","in-tree controller"],autoMode:"unsupported",autoModeInstead:"`spec.loadBalancerSourceRanges`",conflicts:[{annotation:"service.beta.kubernetes.io/aws-load-balancer-security-groups",wins:"other"}],about:"Who may connect, where `spec.loadBalancerSourceRanges` says nothing"},"service.beta.kubernetes.io/aws-load-balancer-type":{scope:"service",on:["Service"],value:{type:"choice",values:["external","nlb-ip","nlb"]},since:"2.0",readBy:["load balancer controller","in-tree controller"],autoMode:"unsupported",autoModeInstead:"`spec.loadBalancerClass`",fixed:!0,deprecated:{by:"service.beta.kubernetes.io/aws-load-balancer-nlb-target-type",value:"nlb-ip",equivalents:{"nlb-ip":"ip"},since:"2.2",for:"anyone"},about:"Which controller makes the load balancer; not to be changed on a live Service, and unread where a class is set"},"service.beta.kubernetes.io/aws-load-balancer-nlb-target-type":{scope:"service",on:["Service"],value:{type:"choice",values:["instance","ip"]},default:"instance",defaultFlag:"--default-target-type",since:"2.2",autoMode:"documented",about:"Whether targets are pods or nodes; any other value means nodes"},"service.beta.kubernetes.io/aws-load-balancer-name":{scope:"service",on:["Service"],value:{type:"text",form:"load balancer name"},since:"2.2",fixed:!0,about:"Names the load balancer when it is made; later changes do nothing"},"service.beta.kubernetes.io/aws-load-balancer-internal":{scope:"service",on:["Service"],value:{type:"boolean"},defaultNote:"internal",since:"2.0",readBy:["load balancer controller","in-tree controller"],autoMode:"unsupported",autoModeInstead:"`aws-load-balancer-scheme`",deprecated:{by:"service.beta.kubernetes.io/aws-load-balancer-scheme",equivalents:{true:"internal",false:"internet-facing"},since:"2.2"},conflicts:[{annotation:"service.beta.kubernetes.io/aws-load-balancer-scheme",wins:"other"}],about:"Whether the VPC alone reaches the load balancer, before there was a scheme"},"service.beta.kubernetes.io/aws-load-balancer-scheme":{scope:"service",on:["Service"],value:{type:"choice",values:["internal","internet-facing"]},default:"internal",defaultNote:"a load balancer that exists keeps its scheme",defaultFlag:"--default-load-balancer-scheme",since:"2.2",autoMode:"documented",conflicts:[{annotation:"service.beta.kubernetes.io/aws-load-balancer-internal",wins:"this"}],about:"Whether the internet or the VPC alone reaches the load balancer"},"service.beta.kubernetes.io/aws-load-balancer-proxy-protocol":{scope:"service",on:["Service"],value:{type:"choice",values:["*"]},since:"2.0",readBy:["load balancer controller","in-tree controller"],autoMode:"unsupported",autoModeInstead:"`proxy_protocol_v2.enabled=true` in `aws-load-balancer-target-group-attributes`",conflicts:[{annotation:"service.beta.kubernetes.io/aws-load-balancer-proxy-protocol-per-target-group",wins:"this"}],about:"Sends the PROXY header, version 2, to every target group, whatever else is set"},"service.beta.kubernetes.io/aws-load-balancer-proxy-protocol-per-target-group":{scope:"service",on:["Service"],value:{type:"list",item:"port"},since:"2.13",conflicts:[{annotation:"service.beta.kubernetes.io/aws-load-balancer-proxy-protocol",wins:"other"}],about:"Sends the PROXY header on the ports listed and on no other"},"service.beta.kubernetes.io/aws-load-balancer-ip-address-type":{scope:"service",on:["Service"],value:{type:"choice",values:["ipv4","dualstack"]},default:"ipv4",since:"2.1",autoMode:"documented",about:"Whether clients reach the load balancer over IPv4 alone or IPv6 as well"},"service.beta.kubernetes.io/aws-load-balancer-access-log-enabled":{scope:"service",on:["Service"],value:{type:"boolean"},default:"false",since:"2.0",readBy:["load balancer controller","in-tree controller"],autoMode:"unsupported",autoModeInstead:"`aws-load-balancer-attributes`",deprecated:{by:"service.beta.kubernetes.io/aws-load-balancer-attributes",attribute:"access_logs.s3.enabled",since:"2.3"},about:"Writes access logs; `false` does not end them"},"service.beta.kubernetes.io/aws-load-balancer-access-log-s3-bucket-name":{scope:"service",on:["Service"],value:{type:"text"},since:"2.0",readBy:["load balancer controller","in-tree controller"],autoMode:"unsupported",autoModeInstead:"`aws-load-balancer-attributes`",deprecated:{by:"service.beta.kubernetes.io/aws-load-balancer-attributes",attribute:"access_logs.s3.bucket",since:"2.3"},requires:[{annotation:"service.beta.kubernetes.io/aws-load-balancer-access-log-enabled",values:["true"]}],about:"Bucket of the access logs"},"service.beta.kubernetes.io/aws-load-balancer-access-log-s3-bucket-prefix":{scope:"service",on:["Service"],value:{type:"text"},since:"2.0",readBy:["load balancer controller","in-tree controller"],autoMode:"unsupported",autoModeInstead:"`aws-load-balancer-attributes`",deprecated:{by:"service.beta.kubernetes.io/aws-load-balancer-attributes",attribute:"access_logs.s3.prefix",since:"2.3"},requires:[{annotation:"service.beta.kubernetes.io/aws-load-balancer-access-log-enabled",values:["true"]}],about:"Prefix of the access logs in their bucket"},"service.beta.kubernetes.io/aws-load-balancer-cross-zone-load-balancing-enabled":{scope:"service",on:["Service"],value:{type:"boolean"},default:"false",since:"2.0",readBy:["load balancer controller","in-tree controller"],autoMode:"unsupported",autoModeInstead:"`aws-load-balancer-attributes`",deprecated:{by:"service.beta.kubernetes.io/aws-load-balancer-attributes",attribute:"load_balancing.cross_zone.enabled",since:"2.3"},about:"Sends to targets in all zones"},"service.beta.kubernetes.io/aws-load-balancer-ssl-cert":{scope:"service",on:["Service"],value:{type:"list",item:"certificate ARN"},since:"2.0",readBy:["load balancer controller","in-tree controller"],autoMode:"documented",about:"Certificates, the first is the default; makes TCP ports speak TLS"},"service.beta.kubernetes.io/aws-load-balancer-ssl-ports":{scope:"service",on:["Service"],value:{type:"list",item:"port or port name"},defaultNote:"all TCP ports",since:"2.0",readBy:["load balancer controller","in-tree controller"],autoMode:"documented",requires:[{annotation:"service.beta.kubernetes.io/aws-load-balancer-ssl-cert"}],about:"Ports that speak TLS, by name or number"},"service.beta.kubernetes.io/aws-load-balancer-ssl-negotiation-policy":{scope:"service",on:["Service"],value:{type:"choice",values:SSL_POLICIES},default:"ELBSecurityPolicy-2016-08",defaultFlag:"--default-ssl-policy",since:"2.0",readBy:["load balancer controller","in-tree controller"],requires:[{annotation:"service.beta.kubernetes.io/aws-load-balancer-ssl-cert"}],about:"TLS policy of the ports that speak TLS"},"service.beta.kubernetes.io/aws-load-balancer-backend-protocol":{scope:"service",on:["Service"],value:{type:"choice",values:["ssl","tcp"]},default:"tcp",since:"2.0",readBy:["load balancer controller","in-tree controller"],requires:[{annotation:"service.beta.kubernetes.io/aws-load-balancer-ssl-cert"}],about:"`ssl` encrypts traffic to the targets of TLS ports again; every other value is plain TCP"},"service.beta.kubernetes.io/aws-load-balancer-additional-resource-tags":{scope:"service",on:["Service"],value:{type:"map",of:"tags"},since:"2.0",readBy:["load balancer controller","in-tree controller"],autoMode:"documented",about:"AWS tags of the load balancer and all that belongs to it"},"service.beta.kubernetes.io/aws-load-balancer-healthcheck-protocol":{scope:"service",on:["Service"],value:{type:"choice",values:["TCP","HTTP","HTTPS"],anyCase:!0},default:"TCP",defaultNote:"HTTP for nodes with `externalTrafficPolicy: Local`",since:"2.0",readBy:["load balancer controller","in-tree controller"],autoMode:"documented",about:"Protocol of the health check"},"service.beta.kubernetes.io/aws-load-balancer-healthcheck-port":{scope:"service",on:["Service"],value:{type:"text",form:"health check port"},default:"traffic-port",defaultNote:"`spec.healthCheckNodePort` for nodes with `externalTrafficPolicy: Local`",since:"2.0",readBy:["load balancer controller","in-tree controller"],autoMode:"documented",about:"Port of the health check: a number, the name of a Service port or `traffic-port`"},"service.beta.kubernetes.io/aws-load-balancer-healthcheck-path":{scope:"service",on:["Service"],value:{type:"text",form:"path"},default:"/",defaultNote:"`/healthz` for nodes with `externalTrafficPolicy: Local`",since:"2.0",readBy:["load balancer controller","in-tree controller"],autoMode:"documented",requires:[{annotation:"service.beta.kubernetes.io/aws-load-balancer-healthcheck-protocol",values:["HTTP","HTTPS"]}],about:"Path of the health check; unread over TCP"},"service.beta.kubernetes.io/aws-load-balancer-healthcheck-healthy-threshold":{scope:"service",on:["Service"],value:{type:"integer",minimum:2,maximum:10},default:"3",defaultNote:"2 for nodes with `externalTrafficPolicy: Local`",since:"2.0",readBy:["load balancer controller","in-tree controller"],about:"Good health checks in a row that make a target healthy"},"service.beta.kubernetes.io/aws-load-balancer-healthcheck-unhealthy-threshold":{scope:"service",on:["Service"],value:{type:"integer",minimum:2,maximum:10},default:"3",defaultNote:"2 for nodes with `externalTrafficPolicy: Local`",since:"2.0",readBy:["load balancer controller","in-tree controller"],about:"Failed health checks in a row that make a target unhealthy"},"service.beta.kubernetes.io/aws-load-balancer-healthcheck-timeout":{scope:"service",on:["Service"],value:{type:"integer",minimum:2,maximum:120},default:"10",defaultNote:"6 for nodes with `externalTrafficPolicy: Local`",since:"2.0",readBy:["load balancer controller","in-tree controller"],about:"Seconds that a health check may take, no more than the interval"},"service.beta.kubernetes.io/aws-load-balancer-healthcheck-interval":{scope:"service",on:["Service"],value:{type:"integer",minimum:5,maximum:300},default:"10",since:"2.0",readBy:["load balancer controller","in-tree controller"],about:"Seconds between health checks"},"service.beta.kubernetes.io/aws-load-balancer-healthcheck-success-codes":{scope:"service",on:["Service"],value:{type:"text",form:"NLB success codes"},default:"200-399",since:"2.4.6",requires:[{annotation:"service.beta.kubernetes.io/aws-load-balancer-healthcheck-protocol",values:["HTTP","HTTPS"]}],about:"Status codes of a good health check; unread over TCP"},"service.beta.kubernetes.io/aws-load-balancer-target-group-attributes":{scope:"service",on:["Service"],value:{type:"map",of:"NLB target group"},since:"2.1",readBy:["load balancer controller","in-tree controller"],about:"Attributes of the target groups as AWS names them"},"service.beta.kubernetes.io/aws-load-balancer-target-group-attributes.*":{scope:"service",on:["Service"],suffix:"port",value:{type:"map",of:"NLB target group"},since:"2.14",requires:[{thing:"a Service port of that number"}],about:"Attributes of the target group of one port, over those for all ports"},"service.beta.kubernetes.io/aws-load-balancer-subnets":{scope:"service",on:["Service"],value:{type:"list",item:"subnet",minItems:1},since:"2.1",readBy:["load balancer controller","in-tree controller"],autoMode:"documented",about:"Subnets of the load balancer instead of those found by tags, one an availability zone"},"service.beta.kubernetes.io/aws-load-balancer-eip-allocations":{scope:"service",on:["Service"],value:{type:"list",item:"Elastic IP allocation"},since:"2.0",readBy:["load balancer controller","in-tree controller"],requires:[{annotation:"service.beta.kubernetes.io/aws-load-balancer-scheme",values:["internet-facing"]},{thing:"as many addresses as subnets"}],conflicts:[{annotation:"service.beta.kubernetes.io/aws-load-balancer-private-ipv4-addresses",wins:"neither"}],about:"Elastic IPs in the order of the subnets"},"service.beta.kubernetes.io/aws-load-balancer-private-ipv4-addresses":{scope:"service",on:["Service"],value:{type:"list",item:"IPv4 address"},since:"2.2",readBy:["load balancer controller","in-tree controller"],requires:[{annotation:"service.beta.kubernetes.io/aws-load-balancer-scheme",values:["internal"]},{thing:"as many addresses as subnets"}],conflicts:[{annotation:"service.beta.kubernetes.io/aws-load-balancer-eip-allocations",wins:"neither"}],about:"Private addresses, one inside each subnet"},"service.beta.kubernetes.io/aws-load-balancer-ipv6-addresses":{scope:"service",on:["Service"],value:{type:"list",item:"IPv6 address"},since:"2.4.4",requires:[{annotation:"service.beta.kubernetes.io/aws-load-balancer-ip-address-type",values:["dualstack"]},{thing:"as many addresses as subnets"}],about:"IPv6 addresses, one inside each subnet"},"service.beta.kubernetes.io/aws-load-balancer-alpn-policy":{scope:"service",on:["Service"],value:{type:"choice",values:["None","HTTP1Only","HTTP2Only","HTTP2Optional","HTTP2Preferred"]},since:"2.1",requires:[{annotation:"service.beta.kubernetes.io/aws-load-balancer-ssl-cert"}],about:"Protocols negotiated on TLS ports; unread elsewhere"},"service.beta.kubernetes.io/aws-load-balancer-target-node-labels":{scope:"service",on:["Service"],value:{type:"map",of:"node labels"},since:"2.2",readBy:["load balancer controller","in-tree controller"],requires:[{annotation:"service.beta.kubernetes.io/aws-load-balancer-nlb-target-type",values:["instance"]}],about:"Nodes that become targets"},"service.beta.kubernetes.io/aws-load-balancer-attributes":{scope:"service",on:["Service"],value:{type:"map",of:"NLB load balancer"},since:"2.3",autoMode:"documented",about:"Attributes of the load balancer as AWS names them"},"service.beta.kubernetes.io/aws-load-balancer-security-groups":{scope:"service",on:["Service"],value:{type:"list",item:"security group"},since:"2.6",readBy:["load balancer controller","in-tree controller"],conflicts:[{annotation:"service.beta.kubernetes.io/load-balancer-source-ranges",wins:"this"},{annotation:"service.beta.kubernetes.io/aws-load-balancer-security-group-prefix-lists",wins:"this"},{annotation:"service.beta.kubernetes.io/aws-load-balancer-disable-nlb-sg",wins:"other"}],about:"Security groups of the load balancer instead of one that the controller makes"},"service.beta.kubernetes.io/aws-load-balancer-security-group-prefix-lists":{scope:"service",on:["Service"],value:{type:"list",item:"prefix list"},since:"2.8",conflicts:[{annotation:"service.beta.kubernetes.io/aws-load-balancer-security-groups",wins:"other"}],about:"Prefix lists that may connect through the security group that the controller makes"},"service.beta.kubernetes.io/aws-load-balancer-manage-backend-security-group-rules":{scope:"service",on:["Service"],value:{type:"boolean"},defaultNote:"true, or false beside security groups of its own",since:"2.4",about:"Opens nodes and pods to the load balancer"},"service.beta.kubernetes.io/aws-load-balancer-inbound-sg-rules-on-private-link-traffic":{scope:"service",on:["Service"],value:{type:"choice",values:["on","off"]},since:"2.8",about:"Whether the security group holds for traffic through PrivateLink"},"service.beta.kubernetes.io/aws-load-balancer-listener-attributes.*":{scope:"service",on:["Service"],suffix:"listener of an NLB",value:{type:"map",of:"NLB listener"},since:"2.9",requires:[{thing:"a listener of that protocol and port"}],about:"Attributes of the listener on one port; a port with a certificate is `TLS`"},"service.beta.kubernetes.io/aws-load-balancer-multi-cluster-target-group":{scope:"service",on:["Service"],value:{type:"boolean"},default:"false",since:"2.10",about:"Shares the target groups with controllers of other clusters"},"service.beta.kubernetes.io/aws-load-balancer-enable-prefix-for-ipv6-source-nat":{scope:"service",on:["Service"],value:{type:"choice",values:["on","off"]},default:"off",since:"2.10",requires:[{annotation:"service.beta.kubernetes.io/aws-load-balancer-ip-address-type",values:["dualstack"]}],about:"Gives UDP over IPv6 source addresses of its own"},"service.beta.kubernetes.io/aws-load-balancer-source-nat-ipv6-prefixes":{scope:"service",on:["Service"],value:{type:"list",item:"source NAT prefix"},since:"2.10",requires:[{annotation:"service.beta.kubernetes.io/aws-load-balancer-enable-prefix-for-ipv6-source-nat",values:["on"]},{annotation:"service.beta.kubernetes.io/aws-load-balancer-ip-address-type",values:["dualstack"]}],about:"Prefixes for the source addresses, one a subnet"},"service.beta.kubernetes.io/aws-load-balancer-minimum-load-balancer-capacity":{scope:"service",on:["Service"],value:{type:"map",of:"capacity"},since:"2.11",about:"Capacity units reserved for the load balancer; 0 gives them back"},"service.beta.kubernetes.io/aws-load-balancer-enable-icmp-for-path-mtu-discovery":{scope:"service",on:["Service"],value:{type:"choice",values:["on","off"]},since:"2.12",about:"Admits ICMP for path MTU discovery; only `on` does anything"},"service.beta.kubernetes.io/aws-load-balancer-enable-tcp-udp-listener":{scope:"service",on:["Service"],value:{type:"boolean"},default:"false",since:"2.13",about:"Makes one listener of a TCP and a UDP port with one number; without it the second is lost"},"service.beta.kubernetes.io/aws-load-balancer-disable-nlb-sg":{scope:"service",on:["Service"],value:{type:"boolean"},default:"false",since:"2.14",fixed:!0,conflicts:[{annotation:"service.beta.kubernetes.io/aws-load-balancer-security-groups",wins:"this"}],about:"Makes the load balancer without a security group, for ever"},"service.beta.kubernetes.io/aws-load-balancer-quic-enabled-ports":{scope:"service",on:["Service"],value:{type:"list",item:"port or port name"},since:"2.15",requires:[{annotation:"service.beta.kubernetes.io/aws-load-balancer-nlb-target-type",values:["ip"]}],about:"UDP ports that speak QUIC, by name or number"},"service.beta.kubernetes.io/actions.*":{scope:"service",on:["Service"],suffix:"listener of an NLB",value:{type:"json",shape:NLB_ACTION},since:"2.16",requires:[{thing:"a listener of that protocol and port"}],about:"Shares the traffic of one port among target groups by weight"}};var INGRESS_BACKEND={"alb.ingress.kubernetes.io/tags":{scope:"ingress",on:["Ingress","Service"],value:{type:"map",of:"tags"},since:"2.0",inGroup:"merged",overriddenBy:"spec.tags",about:"AWS tags of the load balancer and all that belongs to it"},"alb.ingress.kubernetes.io/target-type":{scope:"ingress",on:["Ingress","Service"],value:{type:"choice",values:["instance","ip"]},default:"instance",defaultFlag:"--default-target-type",since:"2.0",autoMode:"documented",overriddenBy:"spec.targetType",about:"Whether targets are pods or nodes; nodes need a Service with node ports, Fargate needs pods"},"alb.ingress.kubernetes.io/target-node-labels":{scope:"ingress",on:["Ingress","Service"],value:{type:"map",of:"node labels"},since:"2.2",requires:[{annotation:"alb.ingress.kubernetes.io/target-type",values:["instance"]}],about:"Nodes that become targets"},"alb.ingress.kubernetes.io/backend-protocol":{scope:"ingress",on:["Ingress","Service"],value:{type:"choice",values:["HTTP","HTTPS"]},default:"HTTP",since:"2.0",about:"Protocol towards the targets"},"alb.ingress.kubernetes.io/backend-protocol-version":{scope:"ingress",on:["Ingress","Service"],value:{type:"choice",values:["HTTP1","HTTP2","GRPC"]},default:"HTTP1",since:"2.1",about:"Version of the protocol towards the targets; sets the health check's defaults too"},"alb.ingress.kubernetes.io/target-group-attributes":{scope:"ingress",on:["Ingress","Service"],value:{type:"map",of:"ALB target group"},since:"2.0",about:"Attributes of the target groups as AWS names them"},"alb.ingress.kubernetes.io/healthcheck-port":{scope:"ingress",on:["Ingress","Service"],value:{type:"text",form:"health check port"},default:"traffic-port",since:"2.0",about:"Port of the health check: a number, the name of a Service port or `traffic-port`"},"alb.ingress.kubernetes.io/healthcheck-protocol":{scope:"ingress",on:["Ingress","Service"],value:{type:"choice",values:["HTTP","HTTPS"]},defaultNote:"that of the backend",since:"2.0",about:"Protocol of the health check"},"alb.ingress.kubernetes.io/healthcheck-path":{scope:"ingress",on:["Ingress","Service"],value:{type:"text",form:"path"},defaultNote:"`/`, with gRPC `/AWS.ALB/healthcheck`",since:"2.0",about:"Path of the health check; with gRPC `/package.service/method`"},"alb.ingress.kubernetes.io/healthcheck-interval-seconds":{scope:"ingress",on:["Ingress","Service"],value:{type:"integer",minimum:5,maximum:300},default:"15",since:"2.0",about:"Seconds between health checks, more than the timeout"},"alb.ingress.kubernetes.io/healthcheck-timeout-seconds":{scope:"ingress",on:["Ingress","Service"],value:{type:"integer",minimum:2,maximum:120},default:"5",since:"2.0",about:"Seconds that a health check may take"},"alb.ingress.kubernetes.io/healthy-threshold-count":{scope:"ingress",on:["Ingress","Service"],value:{type:"integer",minimum:2,maximum:10},default:"2",since:"2.0",about:"Good health checks in a row that make a target healthy"},"alb.ingress.kubernetes.io/unhealthy-threshold-count":{scope:"ingress",on:["Ingress","Service"],value:{type:"integer",minimum:2,maximum:10},default:"2",since:"2.0",about:"Failed health checks in a row that make a target unhealthy"},"alb.ingress.kubernetes.io/success-codes":{scope:"ingress",on:["Ingress","Service"],value:{type:"text",form:"ALB success codes"},defaultNote:"`200`, with gRPC `12`",since:"2.0",about:"Status codes of a good health check"},"alb.ingress.kubernetes.io/auth-type":{scope:"ingress",on:["Ingress","Service"],value:{type:"choice",values:["none","oidc","cognito"]},default:"none",since:"2.0",requires:[{thing:"an HTTPS port"}],conflicts:[{annotation:"alb.ingress.kubernetes.io/jwt-validation",wins:"neither"}],about:"Who signs users in before requests reach a target; nothing happens on HTTP ports"},"alb.ingress.kubernetes.io/auth-idp-cognito":{scope:"ingress",on:["Ingress","Service"],value:{type:"json",shape:COGNITO},since:"2.0",requires:[{annotation:"alb.ingress.kubernetes.io/auth-type",values:["cognito"]}],about:"User pool of Amazon Cognito that signs users in"},"alb.ingress.kubernetes.io/auth-idp-oidc":{scope:"ingress",on:["Ingress","Service"],value:{type:"json",shape:OIDC},since:"2.0",requires:[{annotation:"alb.ingress.kubernetes.io/auth-type",values:["oidc"]}],about:"Provider of OpenID Connect that signs users in; its Secret lies in the namespace of the Ingress"},"alb.ingress.kubernetes.io/auth-on-unauthenticated-request":{scope:"ingress",on:["Ingress","Service"],value:{type:"choice",values:["authenticate","allow","deny"]},default:"authenticate",since:"2.0",about:"What happens to requests without a sign-in"},"alb.ingress.kubernetes.io/auth-scope":{scope:"ingress",on:["Ingress","Service"],value:{type:"text"},default:"openid",since:"2.0",about:"Scopes asked for at sign-in, separated by blanks"},"alb.ingress.kubernetes.io/auth-session-cookie":{scope:"ingress",on:["Ingress","Service"],value:{type:"text"},default:"AWSELBAuthSessionCookie",since:"2.0",about:"Name of the session cookie"},"alb.ingress.kubernetes.io/auth-session-timeout":{scope:"ingress",on:["Ingress","Service"],value:{type:"integer",minimum:1,maximum:604800},default:"604800",since:"2.0",about:"Seconds that a sign-in lasts"},"alb.ingress.kubernetes.io/jwt-validation":{scope:"ingress",on:["Ingress"],value:{type:"json",shape:JWT},since:"2.15",requires:[{thing:"an HTTPS port"}],conflicts:[{annotation:"alb.ingress.kubernetes.io/auth-type",wins:"neither"}],about:"Checks JSON web tokens before requests reach a target"},"alb.ingress.kubernetes.io/actions.*":{scope:"ingress",on:["Ingress"],suffix:"action name",value:{type:"json",shape:ALB_ACTION},since:"2.0",requires:[{thing:"a backend of that name with the port name `use-annotation`"}],about:"Action of a rule: weighted forward, redirect or fixed response"},"alb.ingress.kubernetes.io/transforms.*":{scope:"ingress",on:["Ingress"],suffix:"Service name",value:{type:"json",shape:TRANSFORMS},since:"2.14.1",requires:[{thing:"a backend of that name"}],about:"Rewrites URL or host of the requests to a backend"},"alb.ingress.kubernetes.io/conditions.*":{scope:"ingress",on:["Ingress"],suffix:"Service name",value:{type:"json",shape:CONDITIONS},since:"2.0",requires:[{thing:"a backend of that name"}],about:"Further conditions of the rules that lead to a backend"},"alb.ingress.kubernetes.io/use-regex-path-match":{scope:"ingress",on:["Ingress"],value:{type:"boolean"},default:"false",since:"2.14.1",about:"Reads paths of type ImplementationSpecific as regular expressions, without their leading slash"},"alb.ingress.kubernetes.io/multi-cluster-target-group":{scope:"ingress",on:["Ingress","Service"],value:{type:"boolean"},default:"false",since:"2.10",about:"Shares the target groups with controllers of other clusters"},"alb.ingress.kubernetes.io/target-control-port.*":{scope:"ingress",on:["Ingress","Service"],suffix:"Service name and port",value:{type:"integer",minimum:1,maximum:65535},since:"2.16",requires:[{annotation:"alb.ingress.kubernetes.io/target-type",values:["ip"]}],about:"Port of the target optimizer's agent"}};var INGRESS_FRONTEND_NLB={"alb.ingress.kubernetes.io/enable-frontend-nlb":{scope:"ingress",on:["Ingress"],value:{type:"boolean"},default:"false",since:"2.13",inGroup:"same",about:"Puts a network load balancer in front"},"alb.ingress.kubernetes.io/frontend-nlb-scheme":{scope:"ingress",on:["Ingress"],value:{type:"choice",values:["internal","internet-facing"]},default:"internal",defaultNote:"not that of the load balancer behind",defaultFlag:"--default-load-balancer-scheme",since:"2.13",inGroup:"same",requires:[{annotation:"alb.ingress.kubernetes.io/enable-frontend-nlb",values:["true"]}],about:"Who reaches the network load balancer in front"},"alb.ingress.kubernetes.io/frontend-nlb-subnets":{scope:"ingress",on:["Ingress"],value:{type:"list",item:"subnet"},since:"2.13",inGroup:"same",requires:[{annotation:"alb.ingress.kubernetes.io/enable-frontend-nlb",values:["true"]}],about:"Subnets of the network load balancer in front"},"alb.ingress.kubernetes.io/frontend-nlb-security-groups":{scope:"ingress",on:["Ingress"],value:{type:"list",item:"security group"},defaultNote:"those of the load balancer behind",since:"2.13",inGroup:"same",requires:[{annotation:"alb.ingress.kubernetes.io/enable-frontend-nlb",values:["true"]}],about:"Security groups of the network load balancer in front"},"alb.ingress.kubernetes.io/frontend-nlb-listener-port-mapping":{scope:"ingress",on:["Ingress"],value:{type:"map",of:"ports"},defaultNote:"every port as it is",since:"2.13",inGroup:"merged",requires:[{annotation:"alb.ingress.kubernetes.io/enable-frontend-nlb",values:["true"]}],about:"Ports of the network load balancer in front and the ports behind them; a port that nothing listens on is skipped"},"alb.ingress.kubernetes.io/frontend-nlb-eip-allocations":{scope:"ingress",on:["Ingress"],value:{type:"list",item:"Elastic IP allocation"},since:"2.14",inGroup:"same",requires:[{annotation:"alb.ingress.kubernetes.io/enable-frontend-nlb",values:["true"]},{annotation:"alb.ingress.kubernetes.io/frontend-nlb-scheme",values:["internet-facing"]}],about:"Elastic IPs of the network load balancer in front, one a subnet"},"alb.ingress.kubernetes.io/frontend-nlb-healthcheck-port":{scope:"ingress",on:["Ingress"],value:{type:"text",form:"health check port"},default:"traffic-port",since:"2.13",inGroup:"merged",requires:[{annotation:"alb.ingress.kubernetes.io/enable-frontend-nlb",values:["true"]}],about:"Port of the health check from the network load balancer in front"},"alb.ingress.kubernetes.io/frontend-nlb-healthcheck-protocol":{scope:"ingress",on:["Ingress"],value:{type:"choice",values:["HTTP","HTTPS"]},default:"HTTP",since:"2.13",inGroup:"merged",requires:[{annotation:"alb.ingress.kubernetes.io/enable-frontend-nlb",values:["true"]}],about:"Protocol of the health check from the network load balancer in front"},"alb.ingress.kubernetes.io/frontend-nlb-healthcheck-path":{scope:"ingress",on:["Ingress"],value:{type:"text",form:"path"},default:"/",since:"2.13",inGroup:"merged",requires:[{annotation:"alb.ingress.kubernetes.io/enable-frontend-nlb",values:["true"]}],about:"Path of the health check from the network load balancer in front"},"alb.ingress.kubernetes.io/frontend-nlb-healthcheck-interval-seconds":{scope:"ingress",on:["Ingress"],value:{type:"integer",minimum:5,maximum:300},default:"15",since:"2.13",inGroup:"merged",requires:[{annotation:"alb.ingress.kubernetes.io/enable-frontend-nlb",values:["true"]}],about:"Seconds between health checks from the network load balancer in front"},"alb.ingress.kubernetes.io/frontend-nlb-healthcheck-timeout-seconds":{scope:"ingress",on:["Ingress"],value:{type:"integer",minimum:2,maximum:120},default:"5",since:"2.13",inGroup:"merged",requires:[{annotation:"alb.ingress.kubernetes.io/enable-frontend-nlb",values:["true"]}],about:"Seconds that a health check from the network load balancer in front may take"},"alb.ingress.kubernetes.io/frontend-nlb-healthcheck-healthy-threshold-count":{scope:"ingress",on:["Ingress"],value:{type:"integer",minimum:2,maximum:10},default:"2",since:"2.13",inGroup:"merged",requires:[{annotation:"alb.ingress.kubernetes.io/enable-frontend-nlb",values:["true"]}],about:"Good health checks in a row, seen from the network load balancer in front"},"alb.ingress.kubernetes.io/frontend-nlb-healthcheck-unhealthy-threshold-count":{scope:"ingress",on:["Ingress"],value:{type:"integer",minimum:2,maximum:10},default:"2",since:"2.13",inGroup:"merged",requires:[{annotation:"alb.ingress.kubernetes.io/enable-frontend-nlb",values:["true"]}],about:"Failed health checks in a row, seen from the network load balancer in front"},"alb.ingress.kubernetes.io/frontend-nlb-healthcheck-success-codes":{scope:"ingress",on:["Ingress"],value:{type:"text",form:"ALB success codes"},default:"200",since:"2.13",inGroup:"merged",requires:[{annotation:"alb.ingress.kubernetes.io/enable-frontend-nlb",values:["true"]}],about:"Status codes of a good health check from the network load balancer in front; two Ingresses of a group that both set it conflict"},"alb.ingress.kubernetes.io/frontend-nlb-attributes":{scope:"ingress",on:["Ingress"],value:{type:"map",of:"NLB load balancer"},since:"3.2",inGroup:"same",requires:[{annotation:"alb.ingress.kubernetes.io/enable-frontend-nlb",values:["true"]}],about:"Attributes of the network load balancer in front"},"alb.ingress.kubernetes.io/frontend-nlb-tags":{scope:"ingress",on:["Ingress"],value:{type:"map",of:"tags"},defaultNote:"those of the load balancer behind",since:"2.14",inGroup:"same",requires:[{annotation:"alb.ingress.kubernetes.io/enable-frontend-nlb",values:["true"]}],about:"AWS tags of the network load balancer in front, instead of those of the load balancer behind"}};var WAF_CLASSIC_END="2025-09-30",INGRESS_LOAD_BALANCER={"alb.ingress.kubernetes.io/load-balancer-name":{scope:"ingress",on:["Ingress"],value:{type:"text",form:"load balancer name"},since:"2.2",inGroup:"same",overriddenBy:"spec.loadBalancerName",fixed:!0,about:"Names the load balancer when it is made; later changes do nothing"},"alb.ingress.kubernetes.io/group.name":{scope:"ingress",on:["Ingress"],value:{type:"text",form:"group name"},since:"2.0",autoMode:"unsupported",autoModeInstead:"`spec.group.name` of IngressClassParams",overriddenBy:"spec.group.name",about:"Shares one load balancer among all Ingresses of the name"},"alb.ingress.kubernetes.io/group.order":{scope:"ingress",on:["Ingress"],value:{type:"integer",minimum:-1e3,maximum:1e3},default:"0",since:"2.0",about:"Places the rules of this Ingress among those of its group, lower first"},"alb.ingress.kubernetes.io/ip-address-type":{scope:"ingress",on:["Ingress"],value:{type:"choice",values:["ipv4","dualstack","dualstack-without-public-ipv4"]},default:"ipv4",since:"2.0",inGroup:"same",overriddenBy:"spec.ipAddressType",about:"Whether clients reach the load balancer over IPv4, IPv6 or both; the dualstack values need IPv6 in every subnet"},"alb.ingress.kubernetes.io/scheme":{scope:"ingress",on:["Ingress"],value:{type:"choice",values:["internal","internet-facing"]},default:"internal",defaultFlag:"--default-load-balancer-scheme",since:"2.0",autoMode:"documented",inGroup:"same",overriddenBy:"spec.scheme",about:"Whether the internet or the VPC alone reaches the load balancer; a change replaces it"},"alb.ingress.kubernetes.io/subnets":{scope:"ingress",on:["Ingress"],value:{type:"list",item:"subnet",minItems:1},since:"2.0",inGroup:"same",overriddenBy:"spec.subnets",about:"Subnets of the load balancer instead of those found by tags, at least two outside Outposts and Local Zones"},"alb.ingress.kubernetes.io/security-groups":{scope:"ingress",on:["Ingress"],value:{type:"list",item:"security group"},since:"2.0",inGroup:"same",conflicts:[{annotation:"alb.ingress.kubernetes.io/inbound-cidrs",wins:"this"},{annotation:"alb.ingress.kubernetes.io/security-group-prefix-lists",wins:"this"}],about:"Security groups of the load balancer instead of one that the controller makes"},"alb.ingress.kubernetes.io/manage-backend-security-group-rules":{scope:"ingress",on:["Ingress"],value:{type:"boolean"},default:"false",defaultFlag:"--enable-manage-backend-security-group-rules",since:"2.3",inGroup:"same",requires:[{annotation:"alb.ingress.kubernetes.io/security-groups"}],about:"Opens nodes and pods to a load balancer with security groups of its own"},"alb.ingress.kubernetes.io/customer-owned-ipv4-pool":{scope:"ingress",on:["Ingress"],value:{type:"text",form:"customer-owned pool"},since:"2.1",inGroup:"same",about:"Pool of customer-owned addresses for a load balancer on Outposts"},"alb.ingress.kubernetes.io/load-balancer-attributes":{scope:"ingress",on:["Ingress"],value:{type:"map",of:"ALB load balancer"},since:"2.0",inGroup:"same",overriddenBy:"spec.loadBalancerAttributes",about:"Attributes of the load balancer as AWS names them; an attribute left out keeps what it had"},"alb.ingress.kubernetes.io/wafv2-acl-arn":{scope:"ingress",on:["Ingress"],value:{type:"text",form:"web ACL ARN"},since:"2.0",inGroup:"same",overriddenBy:"spec.wafv2AclArn",conflicts:[{annotation:"alb.ingress.kubernetes.io/wafv2-acl-name",wins:"other"}],about:"Regional web ACL of AWS WAF by ARN; `none` and nothing at all both detach the one in use"},"alb.ingress.kubernetes.io/wafv2-acl-name":{scope:"ingress",on:["Ingress"],value:{type:"text",form:"web ACL name"},since:"2.14",inGroup:"same",overriddenBy:"spec.wafv2AclName",conflicts:[{annotation:"alb.ingress.kubernetes.io/wafv2-acl-arn",wins:"this"}],about:"Regional web ACL of AWS WAF by name; `none` detaches"},"alb.ingress.kubernetes.io/waf-acl-id":{scope:"ingress",on:["Ingress"],value:{type:"text"},since:"2.0",autoMode:"unsupported",autoModeInstead:"`wafv2-acl-arn`",inGroup:"same",deprecated:{by:"alb.ingress.kubernetes.io/wafv2-acl-arn",ended:WAF_CLASSIC_END},conflicts:[{annotation:"alb.ingress.kubernetes.io/web-acl-id",wins:"this"}],about:"Web ACL of AWS WAF Classic"},"alb.ingress.kubernetes.io/web-acl-id":{scope:"ingress",on:["Ingress"],value:{type:"text"},since:"2.0",autoMode:"unsupported",autoModeInstead:"`wafv2-acl-arn`",inGroup:"same",deprecated:{by:"alb.ingress.kubernetes.io/wafv2-acl-arn",ended:WAF_CLASSIC_END},conflicts:[{annotation:"alb.ingress.kubernetes.io/waf-acl-id",wins:"other"}],about:"Older name of the annotation for a web ACL of AWS WAF Classic"},"alb.ingress.kubernetes.io/shield-advanced-protection":{scope:"ingress",on:["Ingress"],value:{type:"boolean"},since:"2.0",inGroup:"same",about:"Turns AWS Shield Advanced on or off; left out it stays as it is"},"alb.ingress.kubernetes.io/listen-ports":{scope:"ingress",on:["Ingress"],value:{type:"json",shape:LISTEN_PORTS},defaultNote:'`[{"HTTP":80}]`, or `[{"HTTPS":443}]` with a certificate',since:"2.0",inGroup:"merged",about:"Ports on which the load balancer listens"},"alb.ingress.kubernetes.io/ssl-redirect":{scope:"ingress",on:["Ingress"],value:{type:"integer",minimum:1,maximum:65535},since:"2.2",inGroup:"same",overriddenBy:"spec.sslRedirectPort",requires:[{thing:"the port as HTTPS in `listen-ports`"}],about:"HTTPS port to which every request over HTTP is sent; rules for HTTP are dropped"},"alb.ingress.kubernetes.io/inbound-cidrs":{scope:"ingress",on:["Ingress"],value:{type:"list",item:"CIDR"},defaultNote:"everyone, unless a prefix list is given",since:"2.0",inGroup:"same",overriddenBy:"spec.inboundCIDRs",conflicts:[{annotation:"alb.ingress.kubernetes.io/security-groups",wins:"other"}],about:"Who may connect through the security group that the controller makes"},"alb.ingress.kubernetes.io/security-group-prefix-lists":{scope:"ingress",on:["Ingress"],value:{type:"list",item:"prefix list"},since:"2.8",inGroup:"same",overriddenBy:"spec.prefixListsIDs",conflicts:[{annotation:"alb.ingress.kubernetes.io/security-groups",wins:"other"}],about:"Prefix lists that may connect through the security group that the controller makes"},"alb.ingress.kubernetes.io/certificate-arn":{scope:"ingress",on:["Ingress"],value:{type:"list",item:"certificate ARN"},since:"2.0",inGroup:"merged",overriddenBy:"spec.certificateArn",requires:[{thing:"an HTTPS port"}],conflicts:[{annotation:"alb.ingress.kubernetes.io/create-acm-cert",wins:"this"}],about:"Certificates of the HTTPS ports, the first is the default; without it the controller looks in ACM by host"},"alb.ingress.kubernetes.io/ssl-policy":{scope:"ingress",on:["Ingress"],value:{type:"choice",values:SSL_POLICIES},default:"ELBSecurityPolicy-2016-08",defaultFlag:"--default-ssl-policy",since:"2.0",inGroup:"same",overriddenBy:"spec.sslPolicy",requires:[{thing:"an HTTPS port"}],about:"TLS policy of the HTTPS ports"},"alb.ingress.kubernetes.io/mutual-authentication":{scope:"ingress",on:["Ingress"],value:{type:"json",shape:MUTUAL_AUTHENTICATION},since:"2.7",inGroup:"same",requires:[{thing:"an HTTPS port"}],about:"Client certificates on HTTPS ports; `off` has to be said to end it"},"alb.ingress.kubernetes.io/minimum-load-balancer-capacity":{scope:"ingress",on:["Ingress"],value:{type:"map",of:"capacity"},since:"2.11",inGroup:"same",overriddenBy:"spec.minimumLoadBalancerCapacity.capacityUnits",about:"Capacity units reserved for the load balancer; 0 gives them back"},"alb.ingress.kubernetes.io/ipam-ipv4-pool-id":{scope:"ingress",on:["Ingress"],value:{type:"text",form:"IPAM pool"},since:"2.12",inGroup:"same",overriddenBy:"spec.ipamConfiguration.ipv4IPAMPoolId",about:"IPAM pool from which public addresses come"},"alb.ingress.kubernetes.io/listener-attributes.*":{scope:"ingress",on:["Ingress"],suffix:"listener of an ALB",value:{type:"map",of:"ALB listener"},since:"2.9",inGroup:"merged",overriddenBy:"spec.listeners[].listenerAttributes",requires:[{thing:"the same protocol and port in `listen-ports`"}],about:"Attributes of the listener on one port; a comma in a value is written `\\,`"},"alb.ingress.kubernetes.io/create-acm-cert":{scope:"ingress",on:["Ingress"],value:{type:"boolean"},since:"3.3",requires:[{thing:"a host, and the feature gate EnableCertificateManagement"}],conflicts:[{annotation:"alb.ingress.kubernetes.io/certificate-arn",wins:"other"}],autoMode:"unsupported",about:"Lets the controller request a certificate for the hosts of the Ingress"},"alb.ingress.kubernetes.io/acm-pca-arn":{scope:"ingress",on:["Ingress"],value:{type:"text",form:"private authority ARN"},since:"3.3",requires:[{annotation:"alb.ingress.kubernetes.io/create-acm-cert",values:["true"]}],autoMode:"unsupported",about:"Private authority that signs the certificates which the controller requests"},"alb.ingress.kubernetes.io/dry-run-plan":{scope:"ingress",on:["Ingress"],value:{type:"json",shape:ANYTHING},since:"3.4",written:!0,requires:[{thing:"the feature gate IngressPlanAnnotation"}],autoMode:"unsupported",about:"What the controller would do, written by itself"},"kubernetes.io/ingress.class":{scope:"ingress",on:["Ingress"],value:{type:"text"},since:"2.0",autoMode:"unsupported",autoModeInstead:"`spec.ingressClassName`",deprecated:{by:"spec.ingressClassName"},about:"Class of an Ingress before `spec.ingressClassName`; it leaves the parameters of the class unread"}};var INGRESS_REMOVED={"alb.ingress.kubernetes.io/attributes":{scope:"ingress",on:["Ingress"],value:{type:"list"},readBy:[],autoMode:"unsupported",deprecated:{by:"alb.ingress.kubernetes.io/load-balancer-attributes"},about:"Load balancer attributes in the controller's first generation"},"alb.ingress.kubernetes.io/security-group-inbound-cidrs":{scope:"ingress",on:["Ingress"],value:{type:"list"},readBy:[],autoMode:"unsupported",deprecated:{by:"alb.ingress.kubernetes.io/inbound-cidrs"},about:"Who may connect, in the controller's first generation"},"alb.ingress.kubernetes.io/successCodes":{scope:"ingress",on:["Ingress"],value:{type:"text"},readBy:[],autoMode:"unsupported",deprecated:{by:"alb.ingress.kubernetes.io/success-codes"},about:"Status codes of a good health check, in the controller's first generation"},"alb.ingress.kubernetes.io/connection-idle-timeout":{scope:"ingress",on:["Ingress"],value:{type:"integer"},readBy:[],autoMode:"unsupported",deprecated:{by:"alb.ingress.kubernetes.io/load-balancer-attributes",attribute:"idle_timeout.timeout_seconds"},about:"Idle timeout in the controller's first generation"},"alb.ingress.kubernetes.io/ignore-host-header":{scope:"ingress",on:["Ingress"],value:{type:"boolean"},readBy:[],autoMode:"unsupported",deprecated:{by:"spec.rules"},about:"Rules for every host in the controller's first generation"},"alb.ingress.kubernetes.io/port":{scope:"ingress",on:["Ingress"],value:{type:"text"},readBy:[],autoMode:"unsupported",deprecated:{by:"alb.ingress.kubernetes.io/listen-ports"},about:"Listener ports in the controller's first generation"}};var OTHER={"ingressclass.kubernetes.io/is-default-class":{scope:"ingress class",on:["IngressClass"],value:{type:"boolean"},autoMode:"documented",about:"Makes a class that of Ingresses without one; two such classes are an error"},"service.beta.kubernetes.io/aws-load-balancer-quic-enabled-containers":{scope:"pod",on:["Pod"],value:{type:"list"},since:"2.15",requires:[{thing:"the label elbv2.k8s.aws/quic-server-id-inject=enabled of the namespace"}],about:"Containers that learn their QUIC server id; names are not trimmed"},"elbv2.k8s.aws/alb-target-control-agent-image":{scope:"pod",on:["Pod"],value:{type:"text"},since:"2.16",about:"Image of the target control agent"},"elbv2.k8s.aws/alb-target-control-agent-data-address":{scope:"pod",on:["Pod"],value:{type:"text",form:"host and port"},since:"2.16",about:"Address, host and port, on which the agent takes requests"},"elbv2.k8s.aws/alb-target-control-agent-control-address":{scope:"pod",on:["Pod"],value:{type:"text",form:"host and port"},since:"2.16",about:"Address, host and port, on which the agent talks with the load balancer"},"elbv2.k8s.aws/alb-target-control-agent-destination-address":{scope:"pod",on:["Pod"],value:{type:"text",form:"host and port"},since:"2.16",about:"Address, host and port, of the application behind the agent"},"elbv2.k8s.aws/alb-target-control-agent-max-concurrency":{scope:"pod",on:["Pod"],value:{type:"integer",minimum:0,maximum:1e3},since:"2.16",about:"Requests that a target takes at a time"},"elbv2.k8s.aws/alb-target-control-agent-tls-cert-path":{scope:"pod",on:["Pod"],value:{type:"text"},since:"2.16",about:"Path of the agent's certificate"},"elbv2.k8s.aws/alb-target-control-agent-tls-key-path":{scope:"pod",on:["Pod"],value:{type:"text"},since:"2.16",about:"Path of the agent's key"},"elbv2.k8s.aws/alb-target-control-agent-tls-security-policy":{scope:"pod",on:["Pod"],value:{type:"choice",values:SSL_POLICIES},since:"2.16",about:"TLS policy of the agent"},"elbv2.k8s.aws/alb-target-control-agent-protocol-version":{scope:"pod",on:["Pod"],value:{type:"choice",values:["HTTP1","HTTP2","GRPC"]},since:"2.16",about:"Version of HTTP between agent and application"},"elbv2.k8s.aws/alb-target-control-agent-rust-log":{scope:"pod",on:["Pod"],value:{type:"choice",values:["debug","info","error"]},since:"2.16",about:"What the agent logs"},"elbv2.k8s.aws/alb-target-control-agent-cpu-request":{scope:"pod",on:["Pod"],value:{type:"text"},since:"2.16",about:"CPU that the agent requests"},"elbv2.k8s.aws/alb-target-control-agent-cpu-limit":{scope:"pod",on:["Pod"],value:{type:"text"},since:"2.16",about:"CPU limit of the agent"},"elbv2.k8s.aws/alb-target-control-agent-memory-request":{scope:"pod",on:["Pod"],value:{type:"text"},since:"2.16",about:"Memory that the agent requests"},"elbv2.k8s.aws/alb-target-control-agent-memory-limit":{scope:"pod",on:["Pod"],value:{type:"text"},since:"2.16",about:"Memory limit of the agent"},"elbv2.k8s.aws/checkpoint":{scope:"target group binding",on:["TargetGroupBinding"],value:{type:"text"},since:"2.9.1",written:!0,about:"Digest of the last reconciliation, written by the controller"},"elbv2.k8s.aws/checkpoint-timestamp":{scope:"target group binding",on:["TargetGroupBinding"],value:{type:"integer"},since:"2.9.1",written:!0,about:"Time of the last reconciliation, written by the controller"},"gateway.k8s.aws/dry-run":{scope:"gateway",on:["Gateway"],value:{type:"choice",values:["true"]},about:"Plans a Gateway without making anything"},"gateway.k8s.aws/dry-run-plan":{scope:"gateway",on:["Gateway"],value:{type:"json",shape:ANYTHING},written:!0,about:"What the controller would do for a Gateway, written by itself"},"elbv2.k8s.aws/last-processed-config":{scope:"gateway class",on:["GatewayClass"],value:{type:"text"},written:!0,about:"Configuration last applied, written by the controller"}};var SERVICE_IN_TREE={"service.beta.kubernetes.io/aws-load-balancer-access-log-emit-interval":{scope:"service",on:["Service"],value:{type:"choice",values:["5","60"]},readBy:["in-tree controller"],autoMode:"unsupported",about:"Minutes between the access logs of a Classic Load Balancer"},"service.beta.kubernetes.io/aws-load-balancer-connection-draining-enabled":{scope:"service",on:["Service"],value:{type:"boolean"},readBy:["in-tree controller"],about:"Lets connections of a Classic Load Balancer end before a target leaves"},"service.beta.kubernetes.io/aws-load-balancer-connection-draining-timeout":{scope:"service",on:["Service"],value:{type:"integer",minimum:1,maximum:3600},default:"300",readBy:["in-tree controller"],about:"Seconds that connections of a Classic Load Balancer have to end"},"service.beta.kubernetes.io/aws-load-balancer-connection-idle-timeout":{scope:"service",on:["Service"],value:{type:"integer",minimum:1,maximum:4e3},default:"60",readBy:["in-tree controller"],about:"Seconds after which a Classic Load Balancer closes an idle connection"},"service.beta.kubernetes.io/aws-load-balancer-extra-security-groups":{scope:"service",on:["Service"],value:{type:"list",item:"security group id"},readBy:["in-tree controller"],about:"Further security groups of a Classic Load Balancer"}};var TABLE={...INGRESS_LOAD_BALANCER,...INGRESS_BACKEND,...INGRESS_FRONTEND_NLB,...INGRESS_REMOVED,...SERVICE,...SERVICE_IN_TREE,...OTHER},LOAD_BALANCER_ANNOTATIONS=TABLE,ROWS=new Map(Object.entries(LOAD_BALANCER_ANNOTATIONS)),OPEN=[...ROWS.keys()].filter(key=>key.endsWith("*")).map(key=>key.slice(0,-1));var DEPRECATED_SERVICE_ANNOTATIONS=[...Object.entries(SERVICE).flatMap(([name,row4])=>deprecated(name,row4)),{name:"service.kubernetes.io/topology-aware-hints",successor:"service.kubernetes.io/topology-mode",equivalents:{auto:"Auto",disabled:"Disabled"},since:"Kubernetes 1.27",owner:"anyone"}];function deprecated(name,{deprecated:entry2}){if(entry2?.since===void 0)return[];let{by:successor2,value,attribute:key,equivalents,since}=entry2;return[{name,successor:successor2,...value===void 0?{}:{value},...key===void 0?{}:{key},...equivalents===void 0?{}:{equivalents},since:`AWS Load Balancer Controller ${since}`,owner:entry2.for??"load-balancer-controller"}]}var ENDED=Object.entries(LOAD_BALANCER_ANNOTATIONS).flatMap(([name,{deprecated:entry2}])=>entry2?.ended===void 0?[]:[{name,ended:entry2.ended}]),WAF_CLASSIC={names:ENDED.map(({name})=>name),ended:ENDED[0]?.ended??""};var LBC_SERVICE_CLASS="service.k8s.aws/nlb",TYPE="service.beta.kubernetes.io/aws-load-balancer-type";function ownedByLoadBalancerController(service){let loadBalancerClass=service.data.spec?.loadBalancerClass;if(loadBalancerClass!=null){let name=text(loadBalancerClass);return name===void 0?void 0:name===LBC_SERVICE_CLASS}let type=service.annotations[TYPE];return type==="external"||type==="nlb-ip"?!0:void 0}var TYPE2="service.beta.kubernetes.io/aws-load-balancer-type",PROXY_PROTOCOL="service.beta.kubernetes.io/aws-load-balancer-proxy-protocol",svc_deprecated_annotation_default={id:"svc-deprecated-annotation",title:"Replace load balancer annotations that have a successor",severity:"warning",why:"Deprecated annotations get no new features and go away in a later release. Where an old and a new one say different things, the controller follows one and ignores the other without a word.",help:"Write what the message names. On a live Service leave `aws-load-balancer-type` alone: changing it leaves the old load balancer behind, so make a new Service.",links:["https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/service/annotations/","https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/","https://docs.aws.amazon.com/eks/latest/userguide/network-load-balancing.html","https://docs.aws.amazon.com/waf/latest/developerguide/waf-migrating-from-classic.html","https://kubernetes.io/docs/reference/labels-annotations-taints/"],on:{Service(service,{cluster,report}){let{annotations}=service,owned=ownedByLoadBalancerController(service);for(let entry2 of DEPRECATED_SERVICE_ANNOTATIONS){let value=text(annotations[entry2.name]);if(value===void 0||entry2.value!==void 0&&value!==entry2.value)continue;let at2=["metadata","annotations",entry2.name],judged=owned===!0||entry2.owner==="anyone",other=contradiction(entry2,value,annotations);if(judged&&other!==void 0)report(service,{at:at2,severity:"error",message:other});else if(judged)report(service,{at:at2,message:`${sentence(entry2,value)}; use ${successor(entry2,value)}`});else if(isAdvice(entry2,owned,service.data.spec?.type,cluster.autoMode)){let message2=`\`${entry2.name}\` is for the in-tree controller; the AWS Load Balancer Controller wants ${successor(entry2,value)}`;report(service,{at:at2,severity:"info",message:message2})}}let proxy=text(annotations[PROXY_PROTOCOL]);if(!proxy||proxy==="*"||owned!==!0&&(owned===!1||annotations[TYPE2]==="nlb"||cluster.autoMode===!0))return;let message=`\`${proxy}\` is no value of \`${PROXY_PROTOCOL}\`: controllers take \`*\` alone and make no load balancer of anything else`;report(service,{at:["metadata","annotations",PROXY_PROTOCOL],severity:"error",message})},Ingress(ingress,{today,report}){for(let name of WAF_CLASSIC.names){let value=text(ingress.annotations[name]);if(!value||value==="none")continue;let verb=today>WAF_CLASSIC.ended?"ended":"ends";report(ingress,{at:["metadata","annotations",name],message:`\`${name}\` names a web ACL of AWS WAF Classic, which ${verb} on ${WAF_CLASSIC.ended}; use \`alb.ingress.kubernetes.io/wafv2-acl-arn\``,severity:verb==="ended"?"error":"warning"})}}},examples:[{bad:`
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
      `}]};function sentence({name,since},value){return`${value==="nlb-ip"?"`nlb-ip`":`\`${name}\``} is deprecated since ${since}`}function successor(entry2,value){let expected=entry2.equivalents?.[value]??value;return value==="nlb-ip"?`\`loadBalancerClass: service.k8s.aws/nlb\` with \`${entry2.successor}: ip\` in a new Service`:entry2.key===void 0?`\`${entry2.successor}: ${expected}\``:`\`${entry2.key}=${expected}\` in \`${entry2.successor}\``}function contradiction(entry2,value,annotations){let written2=text(annotations[entry2.successor]),other=entry2.key===void 0||written2===void 0?written2:attributeOf(written2,entry2.key);if(other===void 0||other===(entry2.equivalents?.[value]??value))return;let newer=entry2.key===void 0?`\`${entry2.successor}\``:`\`${entry2.key}\` of \`${entry2.successor}\``;return`\`${value}\` contradicts ${newer}, which says \`${other}\`; the controller follows one of the two, so keep one`}function attributeOf(map,key){return map.split(",").map(pair=>pair.trim().split("=",2)).find(([name])=>name?.trim()===key)?.[1]?.trim()}function isAdvice(entry2,owned,type,autoMode){return entry2.key!==void 0&&owned===void 0&&type==="LoadBalancer"&&autoMode!==!0}var SUPPLIERS={requests:["defaultRequest","default","max","min"],limits:["default","max"]};function hasRequest(container,key,workspace,version){return states(container.data.resources,"requests",key)||states(container.data.resources,"limits",key)||podStates(container.pod,["requests","limits"],key,version)||limitRangeSupplies(container,"requests",key,workspace)}function hasLimit(container,key,workspace,version){return states(container.data.resources,"limits",key)||podStates(container.pod,["limits"],key,version)||limitRangeSupplies(container,"limits",key,workspace)}function states(resources,bound,key){if(resources===UNKNOWN)return!0;let values=isMapping(resources)?resources[bound]:void 0;return values===UNKNOWN||isMapping(values)&&(values[key]??null)!==null}function podStates(pod,bounds,key,version){if(version!==void 0&&!isAtLeast(version,"1.34"))return!1;let{resources}=pod.spec;return bounds.some(bound=>states(resources,bound,key))}function limitRangeSupplies(container,bound,key,workspace){return workspace.all("LimitRange").some(limitRange=>mayShareNamespace(limitRange,container.pod.resource)?limitRange.data.spec?.limits===UNKNOWN||items(limitRange.data.spec?.limits).some(item=>supplies(item,bound,key)):!1)}function supplies(item,bound,key){return item.type!=="Container"&&item.type!==UNKNOWN?!1:SUPPLIERS[bound].some(field=>{let values=item[field];return values===UNKNOWN||isMapping(values)&&Object.hasOwn(values,key)})}var NANO=1000000000n,SHAPE=/^([+-]?)(\d*)(?:\.(\d*))?([eEinumkKMGTP]*[+-]?\d*)$/,DECIMAL_POWERS=new Map([["n",-9],["u",-6],["m",-3],["",0],["k",3],["M",6],["G",9],["T",12],["P",15],["E",18]]),BINARY_FACTORS=new Map(["Ki","Mi","Gi","Ti","Pi","Ei"].map((suffix,index)=>[suffix,1024n**BigInt(index+1)])),TENS=Array.from({length:32},(_,power)=>10n**BigInt(power)),LARGEST_POWER=60;function parseQuantity(value){if(value===null)return{nano:0n,suffix:""};if(typeof value!="string"&&typeof value!="number")return;let written2=String(value).trim(),[,sign,whole="",fraction="",suffix=""]=(written2===""?null:SHAPE.exec(written2))??[],scale=sign===void 0?void 0:scaleOf(suffix);if(scale===void 0)return;let digits=BigInt(`${whole}${fraction}`||"0")*scale.factor*NANO,power=scale.power-fraction.length,nano=power>=0?digits*tenTo(power):divideUp(digits,tenTo(-power));return{nano:sign==="-"?-nano:nano,suffix}}function isWhole(quantity){return quantity.nano%NANO===0n}function units(count){return BigInt(count)*NANO}function scaleOf(suffix){let binary=BINARY_FACTORS.get(suffix);if(binary!==void 0)return{factor:binary,power:0};let decimal=DECIMAL_POWERS.get(suffix);if(decimal!==void 0)return{factor:1n,power:decimal};let exponent=/^[eE]([+-]?\d+)$/.exec(suffix)?.[1];if(exponent!==void 0)return{factor:1n,power:Math.max(-LARGEST_POWER,Math.min(LARGEST_POWER,Number(exponent)))}}function tenTo(power){return TENS[power]??10n**BigInt(power)}function divideUp(value,by){return(value+by-1n)/by}var LEAST_MEMORY=units(4*1024*1024),MOST_CPU=units(1e3),NONE=new Map,READ=new WeakMap;function quantitiesOf(map){if(!isMapping(map))return NONE;let quantities=READ.get(map);return quantities||(quantities=read(map),READ.set(map,quantities)),quantities}function read(map){let quantities=new Map;for(let[key,value]of Object.entries(map)){let quantity=value===UNKNOWN?void 0:parseQuantity(value);quantity&&quantities.set(key,quantity)}return quantities}function unreadable(map,at2){let quantities=quantitiesOf(map);return entries(map).flatMap(([key,value])=>{if(value===UNKNOWN||typeof value=="string"&&value.includes("{{"))return[];let quantity=quantities.get(key);return quantity?quantity.nano<0n?[{at:[...at2,key],message:`${quoted(value)} must not be negative`}]:[]:[{at:[...at2,key],message:`${quoted(value)} is no quantity${hint(value)}`}]})}function absurd(map,at2){return[...quantitiesOf(map)].flatMap(([key,quantity])=>{let written2=isMapping(map)?String(map[key]).trim():"",message=absurdity(key.replace(/^(?:requests|limits)\./,""),written2,quantity);return message===void 0?[]:[{at:[...at2,key],message,accepted:!0}]})}function absurdity(resource,written2,quantity){let digits=written2.replace(/[a-zA-Z]+$/,"");if(resource==="cpu")return quantity.nano<MOST_CPU?void 0:`\`${written2}\` means ${written2} whole cores, more than any instance has; \`${digits}m\` is ${digits} thousandths of one`;if(["memory","ephemeral-storage","storage"].includes(resource)){if(quantity.suffix==="m")return`\`${written2}\` means thousandths of a byte; \`${digits}Mi\` is mebibytes`;if(!isWhole(quantity))return`\`${written2}\` is no whole number of bytes`;if(!(resource!=="memory"||quantity.nano===0n||quantity.nano>=LEAST_MEMORY))return`\`${written2}\` is too little memory for any container to start; did you mean \`${digits}Mi\`?`}}function above(low,high,at2,names){let highs=quantitiesOf(high);return[...quantitiesOf(low)].flatMap(([key,quantity])=>{let bound=highs.get(key);if(bound===void 0||bound.nano<0n||quantity.nano<=bound.nano)return[];let[one,other]=[low,high].map(map=>quoted(map[key]));return[{at:[...at2,key],message:`the ${names[0]} ${one} of ${key} is above its ${names[1]} ${other}`}]})}function quoted(value){return typeof value=="object"&&value!==null?Array.isArray(value)?"a list":"a mapping":`\`${typeof value=="string"&&value.trim()===""?`"${value}"`:String(value)}\``}function hint(value){let written2=typeof value=="string"?value:"",[,amount,unit=""]=/^\s*(\d+(?:\.\d+)?)\s*([kmgtpe])i?b?\s*$/i.exec(written2)??[];if(amount===void 0)return": write digits and one of m, k, M, G, T, Ki, Mi, Gi, Ti";let letter=unit.toUpperCase();return`; write \`${amount}${letter==="K"?"k":letter}\` or \`${amount}${letter}i\``}var container_memory_limit_missing_default={id:"container-memory-limit-missing",title:"Limit the memory of a container",severity:"warning",hygiene:!0,why:"A container without a memory limit that leaks takes the memory of its whole node, and every pod there is at risk of being killed with it.",help:"Set `resources.limits.memory`, best to the value of the request, or give the namespace a LimitRange with defaults.",links:["https://docs.aws.amazon.com/eks/latest/best-practices/data-plane.html","https://docs.aws.amazon.com/eks/latest/best-practices/windows-oom.html","https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],options:{schema:{type:"object",properties:{cpuLimit:{enum:["ignore","require","forbid"],description:"Whether containers must have a CPU limit, must not have one (it throttles), or may do as they like."}},additionalProperties:!1},default:{cpuLimit:"ignore"}},on:{Container(container,{options:options2,workspace,cluster,report}){if(!container.longRunning||container.pod.resource.part)return;let{name,data}=container,version=cluster.kubernetesVersion;hasLimit(container,"memory",workspace,version)||report(container,{at:["resources","limits","memory"],message:`container \`${name}\` has no memory limit; a leak in it can take down its node`}),options2.cpuLimit==="require"&&!hasLimit(container,"cpu",workspace,version)&&report(container,{at:["resources","limits","cpu"],message:`container \`${name}\` has no CPU limit`});let cpu=data.resources?.limits?.cpu;options2.cpuLimit==="forbid"&&cpu!==void 0&&cpu!==null&&report(container,{at:["resources","limits","cpu"],message:`container \`${name}\` has the CPU limit ${quoted(cpu)}, which throttles it even on an idle node`})}},examples:[{bad:`
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
      `}]};var KEYS=["cpu","memory"],container_requests_missing_default={id:"container-requests-missing",title:"Say how much CPU and memory a container needs",severity:"warning",hygiene:!0,why:"The scheduler, Karpenter, Auto Mode, the HPA and Fargate size everything by requests: without them pods are packed onto nodes that cannot carry them, and are the first to be evicted.",help:"Set `resources.requests.cpu` and `resources.requests.memory` to what the container uses under its usual load, or give the namespace a LimitRange with defaults.",links:["https://docs.aws.amazon.com/eks/latest/best-practices/data-plane.html","https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/concepts/policy/limit-range/"],on:{Container(container,{workspace,cluster,report}){if(!container.longRunning||container.pod.resource.part)return;let missing=KEYS.filter(key=>!hasRequest(container,key,workspace,cluster.kubernetesVersion)),[first]=missing;if(first===void 0)return;let sized=isSizedByAutoscaler(container.pod.resource,workspace);report(container,{at:["resources","requests",first],severity:sized?"info":"warning",message:`container \`${container.name}\` requests no ${missing.join(" and no ")}`+(sized?"; until its VerticalPodAutoscaler has figures it is scheduled blindly":"")})}},examples:[{bad:`
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
      `}]};function isSizedByAutoscaler(workload,workspace){return workspace.all("VerticalPodAutoscaler").some(autoscaler=>{let{targetRef,updatePolicy}=autoscaler.data.spec??{};return targetRef?.kind===workload.kind&&targetRef.name===workload.name&&updatePolicy?.updateMode!=="Off"&&mayShareNamespace(autoscaler,workload)})}function replicasOf(workload,workspace){let minimums=minimumsOf(workload,workspace);if(minimums.length>0){let[first]=minimums;return{count:minimums.every(minimum=>minimum===first)?first:void 0,from:"autoscaler"}}let written2=workload.data.spec?.replicas;return isPatched(workload,workspace)?{count:void 0,from:"spec"}:written2==null?{count:1,from:"default"}:{count:integer(written2),from:"spec"}}function minimumsOf(workload,workspace){return workload.name===void 0?[]:(minimumsByTarget(workspace).get(keyOf2(workload.kind,workload.name))??[]).filter(({autoscaler})=>mayShareNamespace(autoscaler,workload)).map(({pods})=>pods)}var minimumsByTarget=perWorkspace(workspace=>{let index=new Map,add=(autoscaler,kind,name,pods)=>{typeof kind!="string"||typeof name!="string"||append(index,keyOf2(kind,name),{autoscaler,pods:integer(pods)})};for(let hpa of workspace.all("HorizontalPodAutoscaler")){let{scaleTargetRef,minReplicas}=hpa.data.spec??{};add(hpa,scaleTargetRef?.kind,scaleTargetRef?.name,minReplicas??1)}for(let scaled of workspace.all("ScaledObject")){let{scaleTargetRef,minReplicaCount}=scaled.data.spec??{},{kind="Deployment",name}=scaleTargetRef??{};add(scaled,kind,name,minReplicaCount??0)}return index});function isPatched({kind,name},workspace){return patched(workspace).has(keyOf2(kind,name))}var patched=perWorkspace(workspace=>{let setting=workspace.parts.filter(part=>part.document.at([...part.path,"spec","replicas"])!==void 0);return new Set(setting.map(({kind,name})=>keyOf2(kind,name)))});function keyOf2(kind,name){return`${kind}/${name??""}`}var ANY2="",candidateBudgets=candidates("PodDisruptionBudget",budget=>entries(isMapping(budget.data.spec?.selector)?budget.data.spec.selector.matchLabels:void 0)),candidateServices=candidates("Service",service=>entries(service.data.spec?.selector));function candidates(kind,pairsOf2){let indexOf=perWorkspace(workspace=>{let index=new Map;for(let[rank,resource]of workspace.all(kind).entries()){let pair=pairsOf2(resource).find(([,value])=>typeof value=="string");append(index,pair?pair.join("="):ANY2,{resource,rank})}return index});return(pods,workspace)=>{let found=new Set(indexOf(workspace).get(ANY2));for(let[key,label]of pods.flatMap(({labels})=>Object.entries(labels))){if(typeof label!="string")return workspace.all(kind);for(let ranked of indexOf(workspace).get(`${key}=${label}`)??[])found.add(ranked)}return[...found].sort((one,other)=>one.rank-other.rank).map(({resource})=>resource)}}var SCALED=["Deployment","StatefulSet","ReplicaSet","ReplicationController"];function parseAmount(value){if(typeof value=="number")return Number.isInteger(value)&&value>=0?{value,percent:!1}:void 0;let share=typeof value=="string"?/^(\d+)%$/.exec(value)?.[1]:void 0;if(!(share===void 0||Number(share)>100))return{value:Number(share),percent:!0}}function podsOf({value,percent},count){return percent?Math.ceil(value*count/100):value}function populationOf(budget,workspace){let sizes=new Map;for(let pod of nearbyPods(budget,workspace)){let{resource}=pod,selected=matchesSelector(budget.data.spec?.selector,pod.labels);if(selected===!1||resource.owned)continue;if(selected===void 0||!SCALED.some(kind=>resource.is(kind)))return;let{count,from}=replicasOf(resource,workspace),key=`${resource.kind}/${resource.name}`;if(count===void 0||sizes.has(key)&&sizes.get(key)?.count!==count)return;sizes.set(key,{count,workload:resource,assumed:from==="default"&&!workspace.complete})}let all2=[...sizes.values()];return{count:all2.reduce((sum,{count})=>sum+count,0),workloads:all2.map(({workload})=>workload),assumed:all2.some(({assumed})=>assumed)}}function rivalOf2(budget,workspace){let{effectiveNamespace:namespace,name}=budget,selects=(candidate,labels)=>matchesSelector(candidate.data.spec?.selector,labels)===!0,mine=nearbyPods(budget,workspace).filter(pod=>selects(budget,pod.labels));return candidateBudgets(mine,workspace).find(other=>other.name!==name&&other.effectiveNamespace===namespace&&workspace.near(budget,other)&&mine.some(pod=>workspace.near(other,pod.resource)&&selects(other,pod.labels)))}function nearbyPods(budget,workspace){let{effectiveNamespace:namespace}=budget;return candidatePods(budget.data.spec?.selector,"labelSelector",workspace).filter(({resource})=>resource.effectiveNamespace===namespace&&workspace.near(budget,resource))}var FIELDS2=["minAvailable","maxUnavailable"],DRAIN="a node update waits 15 minutes and fails (PodEvictionFailure)",pdb_blocks_drain_default={id:"pdb-blocks-drain",title:"Let a PodDisruptionBudget allow at least one eviction",severity:"error",why:"Where a budget allows no eviction, no node under those pods can be drained: node group updates stop with PodEvictionFailure, and Karpenter and Auto Mode cannot replace the node.",help:"Use `maxUnavailable: 1`, which fits any number of replicas, and one budget for one set of pods.",links:["https://docs.aws.amazon.com/eks/latest/userguide/managed-node-update-behavior.html","https://docs.aws.amazon.com/eks/latest/best-practices/cluster-upgrades.html","https://kubernetes.io/docs/tasks/run-application/configure-pdb/"],on:{PodDisruptionBudget(budget,context){checkForm(budget,context)||checkRoom(budget,context),checkSelector(budget,context)}},examples:[{bad:`
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
      `}]};function checkForm(budget,{report}){let spec=budget.data.spec??{},given=FIELDS2.filter(field=>spec[field]!==void 0&&spec[field]!==null);if(given.length===0)return report(budget,{at:["spec","maxUnavailable"],severity:"warning",message:"the budget has neither `minAvailable` nor `maxUnavailable`, so it protects nothing"}),!0;if(given.length===2)return report(budget,{at:["spec","maxUnavailable"],message:"`minAvailable` and `maxUnavailable` are set both; Kubernetes takes only one of them"}),!0;let wrong=given.filter(field=>spec[field]!==UNKNOWN&&!parseAmount(spec[field]));for(let field of wrong){let written2=typeof spec[field]=="string"?`"${spec[field]}"`:JSON.stringify(spec[field]),message=`\`${field}: ${written2}\` is rejected; write a whole number such as \`1\` or a share such as \`50%\``;report(budget,{at:["spec",field],message})}return wrong.length>0}function checkRoom(budget,{workspace,report}){let spec=budget.data.spec??{};parseAmount(spec.maxUnavailable)?.value===0&&report(budget,{at:["spec","maxUnavailable"],message:`\`maxUnavailable: ${spec.maxUnavailable}\` allows no eviction; ${DRAIN}`});let least=parseAmount(spec.minAvailable);if(!least)return;let at2=["spec","minAvailable"];if(least.percent&&least.value===100){report(budget,{at:at2,message:`\`minAvailable: 100%\` allows no eviction; ${DRAIN}`});return}let population=populationOf(budget,workspace);if(!population||population.count===0||podsOf(least,population.count)<population.count)return;let{count,workloads,assumed}=population;report(budget,{at:at2,severity:assumed?"warning":"error",message:`\`minAvailable: ${spec.minAvailable}\` of ${count} pod${count===1?"":"s"}${assumed?" (no autoscaler was found in the files given)":""} allows no eviction; ${DRAIN}`,related:workloads.map(node=>({node,at:["spec","replicas"],message:`replicas of this ${node.kind}`}))})}function checkSelector(budget,{workspace,report}){let at2=["spec","selector"];isEmptySelector(budget.data.spec?.selector)&&budget.apiVersion==="policy/v1"&&report(budget,{at:at2,severity:"warning",message:"an empty selector selects every pod of the namespace, Jobs and one-replica workloads included"});let rival=rivalOf2(budget,workspace);rival&&report(budget,{at:at2,message:`budget \`${rival.name}\` selects the same pods; with two budgets the eviction API refuses to evict them at all`,related:[{node:rival,at:at2,message:"the other budget"}]})}var pdb_missing_default={id:"pdb-missing",title:"Protect replicated workloads with a PodDisruptionBudget",severity:"warning",hygiene:!0,why:"Node group updates, Karpenter and Auto Mode drain several nodes at once: without a budget they may evict every replica in the same minute.",help:"Add a PodDisruptionBudget with `maxUnavailable: 1` and the workload's own selector.",links:["https://docs.aws.amazon.com/eks/latest/best-practices/application.html","https://kubernetes.io/docs/tasks/run-application/configure-pdb/"],on:{Deployment:check,StatefulSet:check},examples:[{complete:!0,bad:`
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
      `}]};function check(workload,{workspace,report}){let{pod}=workload;if(!pod||workload.part)return;let{count}=replicasOf(workload,workspace);if(count===void 0||count<2)return;let covers=budget=>mayShareNamespace(budget,workload)&&matchesSelector(budget.data.spec?.selector,pod.labels)!==!1;candidateBudgets([pod],workspace).some(covers)||report(workload,{at:["spec","replicas"],severity:workspace.complete?"warning":"info",message:`no PodDisruptionBudget selects these ${count} pods${workspace.complete?"":" (not found in the files given)"}; a drain may evict all of them at once`})}var readiness_probe_missing_default={id:"readiness-probe-missing",title:"Tell a Service when a container can take traffic",severity:"warning",hygiene:!0,why:"Without a readiness probe a pod gets traffic as soon as its process starts and as long as it hangs: every rollout answers with 502 and 504 behind a load balancer.",help:"Add a `readinessProbe` on the port that the Service sends traffic to; a pod readiness gate does not replace it.",links:["https://docs.aws.amazon.com/eks/latest/best-practices/application.html","https://docs.aws.amazon.com/eks/latest/best-practices/load-balancing.html","https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"],options:{schema:{type:"object",properties:{sidecars:{type:"array",items:{type:"string"},description:"Names of containers that other tools add and that answer for themselves."}},additionalProperties:!1},default:{sidecars:["istio-proxy","linkerd-proxy","envoy","aws-xray-daemon","xray-daemon"]}},on:{Container(container,{options:options2,workspace,report}){let{pod,data,name}=container,probe=data.readinessProbe;if(container.type!=="container"||probe!=null||options2.sidecars.includes(name)||!keepsServing(pod))return;let service=servicesOf(pod,workspace).find(candidate=>sendsTo(candidate,container));service&&report(container,{at:["readinessProbe"],message:`container \`${name}\` has no readiness probe, so Service \`${service.name}\` sends it traffic before it can answer`,related:[{node:service,at:["spec","selector"],message:"the Service that selects its pods"}]})}},examples:[{bad:`
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
      `}]};function keepsServing({resource,spec}){if(resource.is("Job")||resource.is("CronJob")||spec.hostNetwork===!0)return!1;let policy=spec.restartPolicy;return!resource.is("Pod")||policy===void 0||policy===null||policy==="Always"}function servicesOf(pod,workspace){return candidateServices([pod],workspace).filter(service=>{if(service.effectiveNamespace!==pod.resource.effectiveNamespace)return!1;let{selector:selector2,publishNotReadyAddresses}=service.data.spec??{};return(publishNotReadyAddresses===void 0||publishNotReadyAddresses===!1)&&workspace.near(service,pod.resource)&&matchesMap(selector2,pod.labels)===!0})}function sendsTo(service,container){let others=container.pod.containers.filter(other=>other.longRunning&&other!==container),serves=others.length===0||items(container.data.ports).length>0;return items(service.data.spec?.ports).some(({port,targetPort})=>{let target=targetPort??port;return typeof target!="string"&&typeof target!="number"?!1:declares(container,target)||serves&&!others.some(other=>declares(other,target))})}function declares(container,target){let field=typeof target=="string"?"name":"containerPort";return items(container.data.ports).some(port=>port[field]===target)}function requirementFaults(value,scope,part){if(!isMapping(value))return[];let resources={requests:value.requests,limits:value.limits},bounds=["requests","limits"].flatMap(bound=>[...unreadable(resources[bound],[bound]),...absurd(resources[bound],[bound]),...unknownNames(resources[bound],[bound],scope),...entries(resources[bound]).flatMap(([key,amount])=>deviceFault(key,amount,[bound,key]))]),{requests,limits}=resources,names=Object.keys(isMapping(requests)?requests:{}).filter(key=>isDevice(key));return[...bounds,...above(requests,limits,["requests"],["request","limit"]),...names.flatMap(key=>overcommitted(key,resources,part)),...part?[]:lonelyHugePages(resources)]}function isDevice(key){return key.startsWith("hugepages-")||key.includes("/")&&!key.includes("kubernetes.io/")}function unknownNames(map,at2,scope){let standard=scope==="pod"?["cpu","memory"]:["cpu","memory","ephemeral-storage"];return entries(map).flatMap(([key])=>{if(standard.includes(key)||key.startsWith("hugepages-"))return[];if(key.includes("/")&&scope==="container")return[];let allowed=standard.map(name=>`\`${name}\``).join(", "),more=scope==="container"?", or a device with its domain such as `nvidia.com/gpu`":"";return[{at:[...at2,key],message:`\`${key}\` is no resource of a ${scope}: it knows ${allowed}${more}`}]})}function deviceFault(key,amount,at2){let quantity=amount===UNKNOWN||!isDevice(key)?void 0:parseQuantity(amount);if(!quantity||quantity.nano<0n)return[];if(!key.startsWith("hugepages-"))return isWhole(quantity)?[]:[{at:at2,message:`${quoted(amount)}: \`${key}\` is counted in whole numbers`}];let size=parseQuantity(key.slice(10));return size&&size.nano>0n&&quantity.nano%size.nano===0n?[]:[{at:at2,message:`${quoted(amount)} is no multiple of the page size in \`${key}\``}]}function overcommitted(key,{requests,limits},part){if(limits===UNKNOWN)return[];let request=quantitiesOf(requests).get(key),limit=quantitiesOf(limits).get(key),at2=["requests",key],rule=`\`${key}\` cannot be overcommitted`;return request?limit?differs(request,limit)?[{at:at2,message:`${rule}: its request must equal its limit`}]:[]:part||isMapping(limits)&&Object.hasOwn(limits,key)?[]:[{at:at2,message:`${rule}: it needs a limit, which is then its request too`}]:[]}function differs(request,limit){return request.nano<limit.nano}function lonelyHugePages({requests,limits}){if(requests===UNKNOWN||limits===UNKNOWN)return[];let keys=[requests,limits].flatMap(map=>entries(map).map(([key])=>key)),page2=keys.find(key=>key.startsWith("hugepages-"));return page2===void 0||keys.includes("cpu")||keys.includes("memory")?[]:[{at:[isMapping(limits)&&Object.hasOwn(limits,page2)?"limits":"requests",page2],message:`\`${page2}\` needs a request or limit of cpu or memory beside it`}]}var FIELDS3=["min","defaultRequest","default","max"];function limitRangeFaults(item){if(!isMapping(item))return[];let orders=FIELDS3.flatMap((low,index)=>FIELDS3.slice(index+1).flatMap(high=>above(item[low],item[high],[low],[low,high])));return[...[...FIELDS3,"maxLimitRequestRatio"].flatMap(field=>[...unreadable(item[field],[field]).map(allowNegative),...field==="maxLimitRequestRatio"||item.type==="PersistentVolumeClaim"?[]:absurd(item[field],[field]),...item.type==="Container"?unknownNames(item[field],[field],"container"):[]]),...onePerPlace(orders),...ratios(item.maxLimitRequestRatio)]}function allowNegative(fault3){return fault3.message.endsWith("negative")?{...fault3,accepted:!0}:fault3}function onePerPlace(faults){return[...new Map(faults.map(fault3=>[fault3.at.join(`
`),fault3])).values()]}function ratios(map){return[...quantitiesOf(map)].flatMap(([key,quantity])=>quantity.nano>=units(1)?[]:[{at:["maxLimitRequestRatio",key],message:`the ratio of limit to request of ${key} must be at least 1`}])}var QUOTA_RESOURCES={cpu:!1,memory:!1,"ephemeral-storage":!1,"requests.cpu":!1,"requests.memory":!1,"requests.storage":!1,"requests.ephemeral-storage":!1,"limits.cpu":!1,"limits.memory":!1,"limits.ephemeral-storage":!1,pods:!0,services:!0,"services.loadbalancers":!0,"services.nodeports":!0,replicationcontrollers:!0,resourcequotas:!0,secrets:!0,configmaps:!0,persistentvolumeclaims:!0};function quotaFaults(hard){let faults=[...unreadable(hard,[]),...absurd(hard,[]).filter(({at:at2})=>!String(at2[0]).endsWith("cpu"))],unknown=entries(hard).flatMap(([key])=>Object.hasOwn(QUOTA_RESOURCES,key)||key.includes("/")||/^(?:requests\.)?hugepages-/.test(key)?[]:[{at:[key],message:`\`${key}\` is nothing that a quota can bound${suggestion(key)}`}]),fractions=[...quantitiesOf(hard)].flatMap(([key,quantity])=>isCount(key)&&!isWhole(quantity)?[{at:[key],message:`\`${key}\` is counted in whole numbers`}]:[]);return[...faults,...unknown,...fractions]}function isCount(key){return QUOTA_RESOURCES[key]===!0||key.startsWith("count/")||key.endsWith("/persistentvolumeclaims")}function suggestion(key){return/^(?:request|limit)\./.test(key)?`; write \`${key.replace(".","s.")}\``:key.includes(".")||key.endsWith("s")?`; objects of any kind are counted with \`count/${key}\``:""}function storageFaults(map){let storage=quantitiesOf(map).get("storage"),none=storage&&storage.nano<=0n?[{at:["storage"],message:"storage must be more than zero"}]:[];return[...unreadable(map,[]).filter(fault3=>none.length===0||fault3.at[0]!=="storage"),...none,...absurd(map,[])]}var resource_quantity_suspicious_default={id:"resource-quantity-suspicious",title:"Write resource quantities that Kubernetes reads as you mean them",severity:"error",presets:["recommended","strict","validity"],why:"The API server refuses a quantity with a wrong unit, a request above its limit or half a GPU; others it takes at their word, as in `512m` of memory: half a byte.",help:"Memory and storage take `Mi`, `Gi` (or `M`, `G`), CPU takes cores or `m` for thousandths.",links:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/","https://kubernetes.io/docs/tasks/manage-hugepages/scheduling-hugepages/"],on:{Container(container,{report}){let faults=requirementFaults(container.data.resources,"container",container.pod.resource.part);reportAll(container,["resources"],faults,report)},PodTemplate(pod,{cluster,report}){let{resources}=pod.spec;(cluster.kubernetesVersion===void 0||isAtLeast(cluster.kubernetesVersion,"1.34"))&&reportAll(pod,["spec","resources"],requirementFaults(resources,"pod",pod.resource.part),report);for(let[path,faults]of volumeFaults(pod))reportAll(pod,path,faults,report)},LimitRange(range,{report}){for(let[index,item]of items(range.data.spec?.limits).entries())reportAll(range,["spec","limits",index],limitRangeFaults(item),report)},ResourceQuota(quota,{report}){reportAll(quota,["spec","hard"],quotaFaults(quota.data.spec?.hard),report)},PersistentVolumeClaim(claim,{report}){reportAll(claim,["spec"],claimFaults(claim.data.spec),report)},PersistentVolume(volume,{report}){reportAll(volume,["spec","capacity"],storageFaults(volume.data.spec?.capacity),report)},StatefulSet(set,{report}){for(let[index,claim]of items(set.data.spec?.volumeClaimTemplates).entries())reportAll(set,["spec","volumeClaimTemplates",index,"spec"],claimFaults(claim.spec),report)}},examples:[{bad:`
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
      `}]};function reportAll(node,below2,faults,report){for(let{at:at2,message,accepted}of faults)report(node,{at:[...below2,...at2],message,severity:accepted===!0?"warning":"error"})}function claimFaults(spec){return["requests","limits"].flatMap(bound=>storageFaults(spec?.resources?.[bound]).map(fault3=>({...fault3,at:["resources",bound,...fault3.at]})))}function volumeFaults(pod){return items(pod.spec.volumes).flatMap(({emptyDir,ephemeral},index)=>{let path=["spec","volumes",index],claim=claimFaults(ephemeral?.volumeClaimTemplate?.spec);return[[[...path,"emptyDir"],sizeFaults(emptyDir?.sizeLimit)],[[...path,"ephemeral","volumeClaimTemplate","spec"],claim]]})}function sizeFaults(sizeLimit){return sizeLimit===void 0?[]:unreadable({sizeLimit},[])}var LABEL=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,LONGEST={StatefulSet:63,Service:63,Job:63,CronJob:52},KINDS=new Set([...Object.keys(LONGEST),"Pod","Deployment","ReplicaSet","ReplicationController","DaemonSet"]),workload_name_not_dns_label_default={id:"workload-name-not-dns-label",title:"Name workloads so that the name can be a hostname",severity:"warning",presets:["recommended","strict","validity"],why:"A workload's name becomes the hostname of its pods: a dot in it ends the hostname early, and more than 63 characters are cut off. Services and StatefulSets with such names are rejected.",help:"Use at most 63 lower-case letters, digits and `-`; a new name means a new object, so delete the old one after the new one runs.",links:["https://kubernetes.io/docs/concepts/overview/working-with-objects/names/","https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/","https://kubernetes.io/docs/concepts/services-networking/service/"],on:{Object(resource,{cluster,report}){let{kind,name}=resource;if(!name||resource.part||name.includes("{{")||!KINDS.has(kind)||!resource.is(kind))return;let[severity,message]=fault2(kind,name)??startFault(kind,name,cluster.kubernetesVersion)??[];severity&&message!==void 0&&report(resource,{at:["metadata","name"],severity,message})}},examples:[{bad:`
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
      `}]};function fault2(kind,name){let longest=LONGEST[kind]??253;if(name.length>longest)return["error",`the name of a ${kind} must have at most ${longest} characters, \`${name}\` has ${name.length}`];if(!name.split(".").every(part=>LABEL.test(part)))return["error",`\`${name}\` is no name for a ${kind}: it takes ${`lower-case letters, digits and \`-\`${kind==="Service"||kind==="StatefulSet"?"":", `.`"}, with a letter or digit at both ends`}`];if(name.includes("."))return kind==="Service"||kind==="StatefulSet"?["error",`the name of a ${kind} takes no dot: \`${name}\``]:["warning",`\`${name}\` becomes the hostname of its pods, where the dot has another meaning; use \`-\``];if(!(name.length<=63))return["warning",`\`${name}\` has ${name.length} characters; a hostname takes 63, so that of its pods is cut off`]}function startFault(kind,name,version){if(kind!=="Service"||!/^\d/.test(name)||version!==void 0&&isAtLeast(version,"1.36"))return;let message=`a Service must start with a letter: Kubernetes rejects \`${name}\` before 1.36`;return[version===void 0?"warning":"error",message]}function hardeningGaps(container){let own=container.data.securityContext;if(own===UNKNOWN)return[];let context=isMapping(own)?own:{},gaps=[rootGap(container,context)];return container.pod.windows||gaps.push(escalationGap(container,context),capabilitiesGap(container,context),rootFilesystemGap(container,context),seccompGap(container,context)),gaps.filter(gap2=>gap2!==void 0)}function rootGap(container,context){let setting="`runAsNonRoot: true`",user=effective(container,context,"runAsUser");if(user.value===0)return{setting,minor:!1,written:!0,...user};let nonRoot=effective(container,context,"runAsNonRoot");if(!(nonRoot.value===!0||[user.value,nonRoot.value].includes(UNKNOWN)||typeof user.value=="number")&&!(container.pod.windows&&isWindowsUser(effective(container,context,"windowsOptions").value)))return{setting,minor:!1,written:nonRoot.value===!1,...nonRoot}}function isWindowsUser(options2){let name=isMapping(options2)?options2.runAsUserName:options2;return name===UNKNOWN||typeof name=="string"&&name!=="ContainerAdministrator"}function escalationGap(container,context){let value=context.allowPrivilegeEscalation;if(!(value===!1||value===UNKNOWN))return gap(container,"`allowPrivilegeEscalation: false`",["allowPrivilegeEscalation"],value===!0)}function capabilitiesGap(container,{capabilities}){let dropped=isMapping(capabilities)?capabilities.drop:capabilities;if(dropped===UNKNOWN)return;let list3=Array.isArray(dropped)?dropped:[];if(!list3.some(item=>item===UNKNOWN||typeof item=="string"&&item.toUpperCase()==="ALL"))return gap(container,"`capabilities.drop: [ALL]`",["capabilities","drop"],list3.length>0)}function rootFilesystemGap(container,context){let value=context.readOnlyRootFilesystem;if(!(value===!0||value===UNKNOWN))return gap(container,"`readOnlyRootFilesystem: true`",["readOnlyRootFilesystem"],value===!1,!0)}function seccompGap(container,context){let{value,node,at:at2}=effective(container,context,"seccompProfile"),type=isMapping(value)?value.type:value;return type===UNKNOWN||type==="RuntimeDefault"||type==="Localhost"?void 0:{setting:"`seccompProfile.type: RuntimeDefault`",minor:!0,written:type==="Unconfined",node,at:[...at2,"type"]}}function gap(container,setting,field,written2,minor=!1){return{setting,minor,written:written2,node:container,at:["securityContext",...field]}}function effective(container,context,field){let own=context[field]??void 0,{pod}=container,shared2=pod.spec.securityContext,inherited=shared2===UNKNOWN?UNKNOWN:isMapping(shared2)?shared2[field]??void 0:void 0;return own!==void 0||inherited===void 0?{value:own,node:container,at:["securityContext",field]}:{value:inherited,node:pod,at:["spec","securityContext",field]}}var NODE_AGENTS=["amazon-k8s-cni","amazon-k8s-cni-init","aws-network-policy-agent","kube-proxy","aws-ebs-csi-driver","aws-efs-csi-driver","aws-fsx-csi-driver","aws-fsx-openzfs-csi-driver","aws-mountpoint-s3-csi-driver","eks-pod-identity-agent","eks-node-monitoring-agent","aws-guardduty-agent","aws-node-termination-handler","aws-efa-k8s-device-plugin","neuron-device-plugin","csi-node-driver-registrar","node-driver-registrar","secrets-store-csi-driver/driver","csi-secrets-store/driver","secrets-store-csi-driver-provider-aws","cilium/cilium","cilium/startup-script","cilium/tetragon","calico/node","calico/cni","calico/pod2daemon-flexvol","k8s-dns-node-cache","nvidia/k8s-device-plugin","nvidia/dcgm-exporter","k8s/dcgm-exporter","nvidia/gpu-feature-discovery","falcosecurity/falco","falcosecurity/falco-no-driver","falcosecurity/falco-driver-loader","prometheus/node-exporter","prom/node-exporter","datadog/agent","datadoghq/agent","sysdig/agent","newrelic/infrastructure","newrelic/infrastructure-k8s","newrelic/infrastructure-bundle","falcon-sensor"];var KNOWN=new Set(NODE_AGENTS);function isNodeAgent(container,own){let repository=parseImage(text(container.data.image))?.repository;return repository!==void 0&&endings(repository).some(ending=>KNOWN.has(ending)||own.includes(ending))}function endings(repository){let list3=[repository];for(let at2=repository.indexOf("/");at2>=0;at2=repository.indexOf("/",at2+1))list3.push(repository.slice(at2+1));return list3}function runsNodeAgent(pod,own){return pod.containers.some(container=>isNodeAgent(container,own))}function isHostProcess(container){return(container.data.securityContext?.windowsOptions?.hostProcess??container.pod.spec.securityContext?.windowsOptions?.hostProcess)===!0}var container_hardening_missing_default={id:"container-hardening-missing",title:"Take from a container the rights it does not need",severity:"warning",hygiene:!0,why:"By default a container runs as root with a dozen capabilities and may gain more: whoever breaks into it starts with all of that on the way to the node.",help:"Write the securityContext that the Pod Security Standard `restricted` asks for; test the image with it, since some must write to their own file system or run as root.",links:["https://docs.aws.amazon.com/eks/latest/best-practices/pod-security.html","https://kubernetes.io/docs/concepts/security/pod-security-standards/","https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],options:{schema:{type:"object",properties:{nodeAgents:{type:"array",items:{type:"string"},description:"Image repositories, or their endings behind a `/`, of agents that need their node."},trustRestrictedNamespaces:{type:"boolean",description:"Leave pods alone whose Namespace enforces the Pod Security Standard `restricted`."}},additionalProperties:!1},default:{nodeAgents:[],trustRestrictedNamespaces:!1}},on:{Container(container,{options:options2,workspace,report}){let{pod,type,name}=container,privileged=container.data.securityContext?.privileged===!0;if(type==="ephemeral"||privileged||isHostProcess(container)||options2.trustRestrictedNamespaces&&isRestricted(pod,workspace))return;let gaps=hardeningGaps(container).filter(gap2=>gap2.written||!pod.resource.part),major=gaps.filter(gap2=>!gap2.minor),minor=gaps.filter(gap2=>gap2.minor),judged=major.length>0?major:minor,place=judged.find(gap2=>gap2.written)??judged[0];if(!place||isNodeAgent(container,options2.nodeAgents))return;let also=minor.length>0&&major.length>0?`; consider ${listed(minor)} too`:"";report(place.node,{at:place.at,severity:major.length>0?"warning":"info",message:`container \`${name}\` has rights it may not need: set ${listed(judged)}${also}`})}},examples:[{bad:`
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
      `}]};function listed(gaps){let settings=gaps.map(gap2=>gap2.setting),last=settings.pop()??"";return settings.length===0?last:`${settings.join(", ")} and ${last}`}function isRestricted(pod,workspace){return workspace.all("Namespace").filter(namespace=>namespace.name===pod.resource.effectiveNamespace).some(namespace=>namespace.data.metadata?.labels?.["pod-security.kubernetes.io/enforce"]==="restricted")}var TAKEOVER=new Set(["ALL","SYS_ADMIN","SYS_MODULE","BPF"]),RISKY=new Set(["NET_ADMIN","SYS_PTRACE"]),container_privileged_default={id:"container-privileged",title:"Run no container that can take over its node",severity:"error",hygiene:!0,why:"A privileged container is root on its node: whoever breaks into it has the credentials of the node and of every pod on it. Fargate refuses to run it.",help:"Remove `privileged` and the capability; most programs that ask for them need one small capability or a volume instead. For an agent that does need its node, name its repository in the option `nodeAgents`.",links:["https://docs.aws.amazon.com/eks/latest/best-practices/pod-security.html","https://kubernetes.io/docs/concepts/security/pod-security-standards/","https://docs.aws.amazon.com/eks/latest/userguide/fargate.html"],options:{schema:{type:"object",properties:{nodeAgents:{type:"array",items:{type:"string"},description:"Image repositories, or their endings behind a `/`, of agents that need their node."}},additionalProperties:!1},default:{nodeAgents:[]}},on:{Container(container,{options:options2,report}){let context=container.data.securityContext,added=context?.capabilities?.add;if(!(context?.privileged!==!0&&strings(added).length===0)&&!(isNodeAgent(container,options2.nodeAgents)||isHostProcess(container))){context?.privileged===!0&&report(container,{at:["securityContext","privileged"],message:`container \`${container.name}\` is \`privileged\`: it can take over its node, and Fargate does not run it`});for(let[index,item]of(Array.isArray(added)?added:[]).entries()){let capability=typeof item=="string"?item.toUpperCase().replace(/^CAP_/,""):"";!TAKEOVER.has(capability)&&!RISKY.has(capability)||report(container,{at:["securityContext","capabilities","add",index],severity:TAKEOVER.has(capability)?"error":"warning",message:`capability \`${item}\` lets container \`${container.name}\` ${POWERS[capability]}`})}}}},examples:[{bad:`
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
      `}]},POWERS={ALL:"do everything that root on the node can",SYS_ADMIN:"mount file systems and take over its node",SYS_MODULE:"load modules into its node's kernel",BPF:"load programs into its node's kernel",NET_ADMIN:"change network settings, firewall rules included",SYS_PTRACE:"read and change the memory of other processes"};var host_namespace_or_port_default={id:"host-namespace-or-port",title:"Keep pods out of the namespaces and ports of their node",severity:"error",hygiene:!0,why:"A pod in its node's process or IPC namespace can read and end what runs there; one in its network reaches the node's credentials (IMDS) whatever the hop limit, and stands outside network policies and security groups for pods.",help:"Remove the field and expose the pod with a Service. For an agent that does need its node, name its repository in the option `nodeAgents`.",links:["https://docs.aws.amazon.com/eks/latest/best-practices/pod-security.html","https://kubernetes.io/docs/concepts/security/pod-security-standards/","https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-s-dns-policy"],options:{schema:{type:"object",properties:{nodeAgents:{type:"array",items:{type:"string"},description:"Image repositories, or their endings behind a `/`, of agents that need their node."}},additionalProperties:!1},default:{nodeAgents:[]}},on:{PodTemplate(pod,{options:options2,report}){let{hostPID,hostIPC,hostNetwork}=pod.spec;hostPID!==!0&&hostIPC!==!0&&hostNetwork!==!0||runsNodeAgent(pod,options2.nodeAgents)||pod.containers.some(isHostProcess)||(hostPID===!0&&report(pod,{at:["spec","hostPID"],message:"`hostPID: true` lets the pod see every process of its node, their environment included"}),hostIPC===!0&&report(pod,{at:["spec","hostIPC"],message:"`hostIPC: true` gives the pod the shared memory of its node's processes"}),hostNetwork===!0&&(report(pod,{at:["spec","hostNetwork"],severity:"warning",message:"`hostNetwork: true` gives the pod the node's credentials (IMDS) whatever the hop limit, and takes it out of network policies and security groups for pods"}),resolvesServices(pod)||report(pod,{at:["spec","dnsPolicy"],severity:"warning",message:"a pod with `hostNetwork: true` resolves no name of a Service unless it has `dnsPolicy: ClusterFirstWithHostNet`"})))},Container(container,{options:options2,report}){let{pod,data}=container;if(!(pod.spec.hostNetwork===!0||isHostProcess(container)))for(let[index,{hostPort}]of items(data.ports).entries())typeof hostPort!="number"||hostPort===0||runsNodeAgent(pod,options2.nodeAgents)||report(container,{at:["ports",index,"hostPort"],severity:"warning",message:`\`hostPort: ${hostPort}\` opens the port on the node itself and keeps a second such pod off it; use a Service`})}},examples:[{bad:`
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
      `}]};function resolvesServices(pod){let{dnsPolicy}=pod.spec;return dnsPolicy!=null&&dnsPolicy!=="ClusterFirst"}function isPublic(subnet){let{value}=subnet.mapPublicIpOnLaunch;return typeof value=="boolean"?value:UNKNOWN}function inRegion({availabilityZone,outpostArn}){let zone=availabilityZone.value;return(typeof zone!="string"||/^[a-z]+(?:-[a-z]+)+-\d[a-z]$/.test(zone))&&(outpostArn.value===void 0||outpostArn.value===null)}var SERVICE2="service.beta.kubernetes.io/aws-load-balancer-",INGRESS="alb.ingress.kubernetes.io/";function discoveredSchemes(workspace){let hasParams=workspace.resources.some(({kind})=>kind==="IngressClassParams"),services=workspace.all("Service").map(serviceScheme),ingresses=workspace.all("Ingress").map(ingress=>ingressScheme(ingress,hasParams));return new Set([...services,...ingresses].filter(need=>need!==void 0))}function serviceScheme({annotations,data}){let spec=data.spec;if(spec?.type!=="LoadBalancer"||annotations[`${SERVICE2}subnets`]!==void 0)return;let scheme=annotations[`${SERVICE2}scheme`];if(scheme!==void 0)return known(scheme);let internal=annotations[`${SERVICE2}internal`];if(internal!==void 0)return internal==="true"?"internal":void 0;let{loadBalancerClass}=spec;if(loadBalancerClass!==void 0)return CONTROLLERS3.has(loadBalancerClass)?"internal":void 0;let type=annotations[`${SERVICE2}type`];return type==="external"||type==="nlb-ip"?"internal":"either"}var CONTROLLERS3=new Set(["service.k8s.aws/nlb","eks.amazonaws.com/nlb"]);function ingressScheme({annotations,data},hasParams){let className=data.spec?.ingressClassName??annotations["kubernetes.io/ingress.class"],keys=Object.keys(annotations).filter(key=>key.startsWith(INGRESS));if(!(className==="alb"||keys.length>0)||keys.some(key=>key.startsWith(`${INGRESS}subnet`)))return;let scheme=annotations[`${INGRESS}scheme`];return scheme!==void 0?known(scheme):hasParams?"either":"internal"}function known(scheme){return scheme==="internet-facing"||scheme==="internal"?scheme:void 0}var PUBLIC={tag:"kubernetes.io/role/elb",scheme:"internet-facing",word:"public"},PRIVATE={tag:"kubernetes.io/role/internal-elb",scheme:"internal",word:"private"},subnet_role_tag_missing_default={id:"subnet-role-tag-missing",title:"Subnets for load balancers carry the role tag of their class",severity:"warning",why:"Load balancers are placed into the subnets that the tags name. Without one EKS Auto Mode and the AWS Load Balancer Controller up to 2.12.0 find no subnet and make no load balancer; later controllers guess from route tables.",help:"Tag public subnets `kubernetes.io/role/elb` and private ones `kubernetes.io/role/internal-elb`, each with the value `1`. Reported are subnets that a cluster is given or that carry a `kubernetes.io/cluster/` tag; of the cluster\u2019s VPC also those of a class that a Service or Ingress of the workspace needs and in which no subnet has the tag. The option `always` reports every subnet.",links:["https://docs.aws.amazon.com/eks/latest/userguide/network-reqs.html","https://docs.aws.amazon.com/eks/latest/userguide/auto-configure-alb.html","https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/deploy/subnet_discovery/"],options:{schema:{type:"object",properties:{always:{type:"boolean",description:"Report every untagged subnet, whatever it is for."}},additionalProperties:!1},default:{always:!1}},on:{Subnet(subnet,context){let open=isPublic(subnet);if(typeof open!="boolean"||!inRegion(subnet))return;let severity=context.cluster.autoMode===!0?"error":"warning",problem=judge2(subnet,open?[PUBLIC,PRIVATE]:[PRIVATE,PUBLIC],context);problem&&context.report(subnet,{severity,...problem})}},examples:[{title:"subnets with the tag of a cluster",bad:`
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
      `}]};function judge2(subnet,[own,other],context){let tag=subnet.tags.get(own.tag),at2=["Tags"];if(tag){if(typeof tag.value!="string"||isValid(tag.value))return;let message=`\`${own.tag}\` counts with the value \`1\` or none, not with \`${tag.value}\``;return{at:tag.path.slice(subnet.path.length),message}}let id=typeof subnet.id.value=="string"?`\`${subnet.id.value}\``:"this subnet",foreign2=subnet.tags.get(other.tag);if(foreign2){let message=`${id} is ${own.word}, but \`${other.tag}\` offers it to ${other.scheme} load balancers; write \`${own.tag}\``;return{at:foreign2.path.slice(subnet.path.length),message}}if(!(subnet.tagList.value!==void 0&&!Array.isArray(subnet.tagList.value))&&!(!context.options.always&&!isMeant(subnet,own,context.workspace)))return{at:at2,message:`${id} is ${own.word} and has no tag \`${own.tag}\`: ${own.scheme} load balancers do not find it`}}function isValid(value){return value==="1"||value===""}function isMeant(subnet,own,workspace){if([...subnet.tags.keys()].some(key=>key.startsWith("kubernetes.io/cluster/"))||isGiven(subnet,workspace))return!0;let vpc=subnet.vpcId.value;if(!isClusterVpc(vpc,workspace))return!1;let neighbours=workspace.subnets.filter(one=>one.vpcId.value===vpc),schemes=discoveredSchemes(workspace);return schemes.has(own.scheme)?!neighbours.some(one=>one.tags.has(own.tag)):schemes.has("either")&&!neighbours.some(one=>one.tags.has(PUBLIC.tag)||one.tags.has(PRIVATE.tag))}function isGiven(subnet,{clusters}){let id=subnet.id.value;return typeof id=="string"&&clusters.some(({subnetIds})=>subnetIds.some(({value})=>value===id))}function isClusterVpc(vpc,workspace){if(typeof vpc!="string")return!1;let{clusters,subnets}=workspace;if(clusters.length===0)return subnets.every(one=>one.vpcId.value===vpc);let given=subnets.filter(one=>isGiven(one,workspace)).map(one=>one.vpcId.value);return[...clusters.map(({vpcId})=>vpcId.value),...given].includes(vpc)}var WORKLOAD_NOTE="`spec.selector` is required there",RESOURCE_CLAIMS=["DeviceClass","ResourceClaim","ResourceClaimTemplate","ResourceSlice"],FLOW_CONTROL=["FlowSchema","PriorityLevelConfiguration"],RBAC=["ClusterRole","ClusterRoleBinding","Role","RoleBinding"],POLICIES=["ValidatingAdmissionPolicy","ValidatingAdmissionPolicyBinding"],POD_SECURITY="label the namespaces with `pod-security.kubernetes.io/enforce`, or use a policy engine",INGRESS_NOTE="backends are written differently there and every path needs a `pathType`",KUBERNETES=[row2("1.16","extensions/v1beta1",["DaemonSet","Deployment","ReplicaSet"],"apps/v1",WORKLOAD_NOTE),row2("1.16","extensions/v1beta1",["NetworkPolicy"],"networking.k8s.io/v1"),row2("1.16","extensions/v1beta1",["PodSecurityPolicy"],void 0,POD_SECURITY),row2("1.16","apps/v1beta1",["Deployment","StatefulSet"],"apps/v1",WORKLOAD_NOTE),row2("1.16","apps/v1beta2",["DaemonSet","Deployment","ReplicaSet","StatefulSet"],"apps/v1",WORKLOAD_NOTE),row2("1.17","scheduling.k8s.io/v1alpha1",["PriorityClass"],"scheduling.k8s.io/v1"),row2("1.22","extensions/v1beta1",["Ingress"],"networking.k8s.io/v1",INGRESS_NOTE),row2("1.22","networking.k8s.io/v1beta1",["Ingress"],"networking.k8s.io/v1",INGRESS_NOTE),row2("1.22","networking.k8s.io/v1beta1",["IngressClass"],"networking.k8s.io/v1"),row2("1.22","apiextensions.k8s.io/v1beta1",["CustomResourceDefinition"],"apiextensions.k8s.io/v1","schema, columns and subresources stand under each of `spec.versions` there"),row2("1.22","admissionregistration.k8s.io/v1beta1",["MutatingWebhookConfiguration","ValidatingWebhookConfiguration"],"admissionregistration.k8s.io/v1","`sideEffects` and `admissionReviewVersions` are required there, and `failurePolicy` defaults to `Fail`"),row2("1.22","rbac.authorization.k8s.io/v1alpha1",RBAC,"rbac.authorization.k8s.io/v1"),row2("1.22","rbac.authorization.k8s.io/v1beta1",RBAC,"rbac.authorization.k8s.io/v1"),row2("1.22","storage.k8s.io/v1beta1",["CSIDriver","CSINode","StorageClass","VolumeAttachment"],"storage.k8s.io/v1"),row2("1.22","scheduling.k8s.io/v1beta1",["PriorityClass"],"scheduling.k8s.io/v1"),row2("1.22","coordination.k8s.io/v1beta1",["Lease"],"coordination.k8s.io/v1"),row2("1.22","apiregistration.k8s.io/v1beta1",["APIService"],"apiregistration.k8s.io/v1"),row2("1.22","authentication.k8s.io/v1beta1",["TokenReview"],"authentication.k8s.io/v1"),row2("1.22","authorization.k8s.io/v1beta1",["LocalSubjectAccessReview","SelfSubjectAccessReview","SelfSubjectRulesReview","SubjectAccessReview"],"authorization.k8s.io/v1"),row2("1.22","certificates.k8s.io/v1beta1",["CertificateSigningRequest"],"certificates.k8s.io/v1","`signerName` and `usages` are required there"),row2("1.25","policy/v1beta1",["PodDisruptionBudget"],"policy/v1","an empty selector selects every pod of the namespace there, and none here"),row2("1.25","policy/v1beta1",["PodSecurityPolicy"],void 0,POD_SECURITY),row2("1.25","batch/v1beta1",["CronJob"],"batch/v1"),row2("1.25","autoscaling/v2beta1",["HorizontalPodAutoscaler"],"autoscaling/v2","metrics write their target under `target` there"),row2("1.25","discovery.k8s.io/v1beta1",["EndpointSlice"],"discovery.k8s.io/v1"),row2("1.25","events.k8s.io/v1beta1",["Event"],"events.k8s.io/v1"),row2("1.25","node.k8s.io/v1beta1",["RuntimeClass"],"node.k8s.io/v1"),row2("1.26","autoscaling/v2beta2",["HorizontalPodAutoscaler"],"autoscaling/v2"),row2("1.26","flowcontrol.apiserver.k8s.io/v1beta1",FLOW_CONTROL,"flowcontrol.apiserver.k8s.io/v1"),row2("1.27","storage.k8s.io/v1beta1",["CSIStorageCapacity"],"storage.k8s.io/v1"),row2("1.29","flowcontrol.apiserver.k8s.io/v1beta2",FLOW_CONTROL,"flowcontrol.apiserver.k8s.io/v1"),row2("1.32","flowcontrol.apiserver.k8s.io/v1beta3",FLOW_CONTROL,"flowcontrol.apiserver.k8s.io/v1"),row2("1.32","admissionregistration.k8s.io/v1alpha1",POLICIES,"admissionregistration.k8s.io/v1"),row2("1.34","admissionregistration.k8s.io/v1beta1",POLICIES,"admissionregistration.k8s.io/v1"),row2("1.34","resource.k8s.io/v1alpha3",RESOURCE_CLAIMS,"resource.k8s.io/v1"),row2("1.35","storage.k8s.io/v1alpha1",["VolumeAttributesClass"],"storage.k8s.io/v1"),row2("1.35","storagemigration.k8s.io/v1alpha1",["StorageVersionMigration"],"storagemigration.k8s.io/v1beta1"),row2("1.37","storage.k8s.io/v1beta1",["VolumeAttributesClass"],"storage.k8s.io/v1"),row2("1.37","networking.k8s.io/v1beta1",["IPAddress","ServiceCIDR"],"networking.k8s.io/v1"),row2("1.38","resource.k8s.io/v1beta1",RESOURCE_CLAIMS,"resource.k8s.io/v1"),row2("1.39","resource.k8s.io/v1beta2",RESOURCE_CLAIMS,"resource.k8s.io/v1")],KARPENTER=[{...row2("1.29","karpenter.sh/v1alpha5",["Provisioner"],"karpenter.sh/v1 NodePool"),controller:"Karpenter"},{...row2("1.29","karpenter.sh/v1alpha5",["Machine"],"karpenter.sh/v1 NodeClaim"),controller:"Karpenter"},{...row2("1.29","karpenter.k8s.aws/v1alpha1",["AWSNodeTemplate"],"karpenter.k8s.aws/v1 EC2NodeClass"),controller:"Karpenter"}];function row2(removedIn,apiVersion,kinds,replacement,note){return{apiVersion,kinds,removedIn,replacement,...note!==void 0&&{note}}}var REMOVALS=new Map([...KUBERNETES,...KARPENTER].flatMap(removal=>removal.kinds.map(kind=>[`${removal.apiVersion}/${kind}`,removal])));function apiRemoval(apiVersion,kind){return REMOVALS.get(`${apiVersion}/${kind}`)}var api_removed_default={id:"api-removed",title:"Use API versions that the cluster still serves",severity:"error",presets:["recommended","strict","validity","upgrade"],why:"The API server knows no such kind any more: the apply fails, and a Helm release that holds the object can be neither upgraded nor rolled back.",help:"Move the manifest to the API version that the message names; `kubectl convert` rewrites the fields that changed.",links:["https://kubernetes.io/docs/reference/using-api/deprecation-guide/","https://docs.aws.amazon.com/eks/latest/best-practices/cluster-upgrades.html","https://karpenter.sh/docs/upgrading/upgrade-guide/"],on:{Object(resource,{cluster,today,workspace,report}){let removal=apiRemoval(resource.apiVersion,resource.kind);if(!removal)return;let version=cluster.kubernetesVersion??oldestStandardVersion(today);if(!isAtLeast(version,removal.removedIn)||servedByCrd(workspace,resource))return;let assumed=cluster.kubernetesVersion===void 0?` (no cluster version is known; judged for ${version}, the oldest in standard support)`:"";report(resource,{at:["apiVersion"],message:`${sentence2(removal,resource.kind)}${assumed}`})}},examples:[{kubernetesVersion:"1.34",bad:`
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
      `}]};function sentence2({apiVersion,removedIn,replacement,note,controller},kind){let gone=controller?`no release of ${controller} for Kubernetes ${removedIn} or newer serves ${kind} as \`${apiVersion}\``:`Kubernetes ${removedIn} stopped serving ${kind} as \`${apiVersion}\``,instead=replacement===void 0?"nothing replaces it":`use \`${replacement}\``;return[gone,instead,note].filter(part=>part!==void 0).join("; ")}function servedByCrd(workspace,{group,kind}){return workspace.resources.some(candidate=>{if(candidate.kind!=="CustomResourceDefinition"||!isMapping(candidate.data))return!1;let{spec}=candidate.data;return isMapping(spec)&&spec.group===group&&isMapping(spec.names)&&spec.names.kind===kind})}var WORKLOAD=[{path:["spec"],fields:{rollbackTo:"`rollbackTo` is gone; use `kubectl rollout undo`",templateGeneration:"`templateGeneration` is gone; remove it"}}],BACKEND={serviceName:"`serviceName` is `service.name` in `networking.k8s.io/v1`",servicePort:"`servicePort` is `service.port.number` or `service.port.name` in `networking.k8s.io/v1`"},METRIC={metricName:"`metricName` is `metric.name` in `autoscaling/v2`",metricSelector:"`metricSelector` is `metric.selector` in `autoscaling/v2`",selector:"`selector` is `metric.selector` in `autoscaling/v2`",targetAverageUtilization:"`targetAverageUtilization` is `target: { type: Utilization, averageUtilization }` in `autoscaling/v2`",targetAverageValue:"`targetAverageValue` is `target: { type: AverageValue, averageValue }` in `autoscaling/v2`",targetValue:"`targetValue` is `target: { type: Value, value }` in `autoscaling/v2`",averageValue:"`averageValue` is `target: { type: AverageValue, averageValue }` in `autoscaling/v2`"},METRIC_SOURCES=["resource","containerResource","pods","object","external"],API_SHAPES=[{apiVersion:"networking.k8s.io/v1",kind:"Ingress",places:[{path:["spec"],fields:{backend:"`backend` is `defaultBackend` in `networking.k8s.io/v1`"}},{path:["spec","backend"],fields:BACKEND},{path:["spec","defaultBackend"],fields:BACKEND},{path:["spec","rules","*","http","paths","*","backend"],fields:BACKEND}]},{apiVersion:"autoscaling/v1",kind:"HorizontalPodAutoscaler",places:[{path:["spec"],fields:{metrics:"`autoscaling/v1` knows no `metrics`; use `autoscaling/v2`",behavior:"`autoscaling/v1` knows no `behavior`; use `autoscaling/v2`"}}]},{apiVersion:"autoscaling/v2",kind:"HorizontalPodAutoscaler",places:[{path:["spec"],fields:{targetCPUUtilizationPercentage:"`targetCPUUtilizationPercentage` is of `autoscaling/v1`; `autoscaling/v2` takes a metric of type `Resource`"}},...METRIC_SOURCES.map(source=>({path:["spec","metrics","*",source],fields:METRIC}))]},...["Deployment","DaemonSet","ReplicaSet","StatefulSet"].map(kind=>({apiVersion:"apps/v1",kind,places:WORKLOAD})),{apiVersion:"apiextensions.k8s.io/v1",kind:"CustomResourceDefinition",places:[{path:["spec"],fields:{version:"`version` is the `name` of an entry of `versions` in `apiextensions.k8s.io/v1`",validation:"`validation` is `schema` in each of `versions` in `apiextensions.k8s.io/v1`",subresources:"`subresources` stands in each of `versions` in `apiextensions.k8s.io/v1`",additionalPrinterColumns:"`additionalPrinterColumns` stands in each of `versions` in `apiextensions.k8s.io/v1`"}},{path:["spec","versions","*","additionalPrinterColumns","*"],fields:{JSONPath:"`JSONPath` is `jsonPath` in `apiextensions.k8s.io/v1`"}}]},{apiVersion:"discovery.k8s.io/v1",kind:"EndpointSlice",places:[{path:["endpoints","*"],fields:{topology:"`topology` is gone; `discovery.k8s.io/v1` has `nodeName` and `zone`"}}]}];var SHAPES=new Map(API_SHAPES.map(shape=>[`${shape.apiVersion}/${shape.kind}`,shape])),api_shape_mismatch_default={id:"api-shape-mismatch",title:"Move the fields along with the API version",severity:"error",presets:["recommended","strict","validity","upgrade"],why:"A manifest with a new API version and old fields is only half migrated: kubectl refuses it, and clients that do not ask for strict validation lose the fields without a word.",help:"Write the fields as the API version has them; `kubectl convert` does it from the old manifest.",links:["https://kubernetes.io/docs/reference/using-api/deprecation-guide/","https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation","https://docs.aws.amazon.com/eks/latest/best-practices/cluster-upgrades.html"],on:{Object(resource,{report}){let shape=SHAPES.get(`${resource.apiVersion}/${resource.kind}`);if(shape){for(let{path,fields}of shape.places)eachPlace(resource.data,path,(value,place)=>{for(let key of Object.keys(isMapping(value)?value:{}))Object.hasOwn(fields,key)&&report(resource,{at:[...place,key],message:fields[key]??"",key:!0})});shape.apiVersion==="apps/v1"&&requireSelector(resource,report),shape.kind==="CustomResourceDefinition"&&requireSchemas(resource,report)}}},examples:[{bad:`
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
      `}]};function requireSelector(resource,report){let{spec}=resource.data;if(!isMapping(spec))return;let{selector:selector2}=spec;if(selector2!=null&&!isEmptySelector(selector2))return;report(resource,{at:["spec","selector"],message:"`apps/v1` requires a `selector` with at least one label; it derives none from the template"})}function requireSchemas(resource,report){let message="`apiextensions.k8s.io/v1` requires a `schema` with `openAPIV3Schema` in every version";eachPlace(resource.data,["spec","versions","*"],(_,version)=>{let schema=[...version,"schema","openAPIV3Schema"];(at(resource,schema)??null)===null&&report(resource,{at:schema,message})}),at(resource,["spec","preserveUnknownFields"])===!0&&report(resource,{at:["spec","preserveUnknownFields"],message:"`apiextensions.k8s.io/v1` takes `x-kubernetes-preserve-unknown-fields` in the schema instead of `preserveUnknownFields: true`"})}function eachPlace(value,path,visit,place=[]){let segment=path[place.length];if(segment===void 0)visit(value,place);else if(segment!=="*")isMapping(value)&&eachPlace(value[segment],path,visit,[...place,segment]);else if(Array.isArray(value))for(let[index,item]of value.entries())eachPlace(item,path,visit,[...place,index])}function at(resource,path){return resource.document.at([...resource.path,...path])}var KUBERNETES_SCHEMAS=`1.31 1.32 1.33 1.34 1.35 1.36
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
name:s;namespace:s;port:i`;var RFC3339=/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:[.,]\d+)?(?:Z|[+-]\d\d:\d\d)$/;function isRfc3339(text3){return RFC3339.test(text3)}function isBase64(text3){let written2=text3.includes(`
`)||text3.includes("\r")?text3.replaceAll(/[\r\n]/g,""):text3;return written2.length%4===0&&/^[A-Za-z0-9+/]*={0,2}$/.test(written2)}function isIn({since,until},version){return version===void 0||since<=version&&version<until}var NONE2=Object.freeze([]),MAX_INT32=2**31-1,MAX_INT64=2**63;function checkSchema(value,schema,version){let checker=new Checker(version);return checker.check(value,schema),checker.faults??NONE2}var Checker=class{constructor(version){this.version=version}version;faults;path=[];check(value,schema){if(!(value===null||value===UNKNOWN))switch(schema.type){case"object":isMapping2(value)?this.checkFields(value,schema):this.wrong(value,schema);return;case"list":Array.isArray(value)?this.checkItems(value,schema.items):this.wrong(value,schema);return;case"map":isMapping2(value)?this.checkEntries(value,schema.items):this.wrong(value,schema);return;case"enum":typeof value!="string"?this.wrong(value,schema):value!==""&&!schema.values.some(known3=>known3.value===value&&isIn(known3,this.version))&&this.add({fault:"unknown-value",path:[...this.path],schema,value});return;default:this.checkScalar(value,schema)}}checkFields(value,schema){let{path}=this;for(let key in value){let field=schema.fields.get(key);path.push(key),field===void 0||!isIn(field,this.version)?this.add({fault:"unknown-field",path:[...path],schema,field}):this.check(value[key],field.schema),path.pop()}for(let field of schema.required)(value[field.name]??null)===null&&isIn(field,this.version)&&this.add({fault:"missing-field",path:[...path,field.name]})}checkItems(list3,items2){for(let index=0;index<list3.length;index++)this.path.push(index),this.check(list3[index],items2),this.path.pop()}checkEntries(map,items2){for(let key in map)this.path.push(key),this.check(map[key],items2),this.path.pop()}checkScalar(value,schema){switch(schema.type){case"string":typeof value!="string"&&this.wrong(value,schema);return;case"boolean":typeof value!="boolean"&&this.wrong(value,schema);return;case"int32":isInteger(value,MAX_INT32)||this.wrong(value,schema);return;case"int64":isInteger(value,MAX_INT64)||this.wrong(value,schema);return;case"number":typeof value!="number"&&this.wrong(value,schema);return;case"int-or-string":typeof value!="string"&&!isInteger(value,MAX_INT32)&&this.wrong(value,schema);return;case"quantity":typeof value!="string"&&typeof value!="number"?this.wrong(value,schema):parseQuantity(value)===void 0&&this.malformed(value,schema);return;case"time":typeof value!="string"?this.wrong(value,schema):isRfc3339(value)||this.malformed(value,schema);return;case"bytes":typeof value!="string"?this.wrong(value,schema):isBase64(value)||this.malformed(value,schema)}}wrong(value,schema){this.add({fault:"wrong-type",path:[...this.path],schema,value})}malformed(value,schema){this.add({fault:"malformed",path:[...this.path],schema,value})}add(fault3){this.faults??=[],this.faults.push(fault3)}};function isMapping2(value){return typeof value=="object"&&!Array.isArray(value)}function isInteger(value,largest){return Number.isInteger(value)&&value<=largest&&value>=-largest-1}var SCALARS={s:"string",b:"boolean",i:"int32",l:"int64",n:"number",q:"quantity",I:"int-or-string",t:"time",B:"bytes",x:"any"},EVER={since:0,until:Number.POSITIVE_INFINITY},SchemaTable=class{versions;kinds=new Map;groups=new Set;lines;definitions=[];constructor(text3){let[versions="",kinds="",...lines]=text3.split(`
`);this.versions=versions.split(" "),this.lines=lines;for(let kind of kinds.split(";")){let{name,type,since,until}=parseEntry(kind);this.kinds.set(name,new LazySchema(this,type,since,until)),this.groups.add(groupOf(name))}}versionIndex(version){let index=version===void 0?-1:this.versions.indexOf(version);return index<0?void 0:index}kind(apiVersion,kind){return this.kinds.get(`${apiVersion}/${kind}`)}hasGroup(group){return this.groups.has(group)}get kindNames(){return[...this.kinds.keys()]}schemaOf(type){let scalar=SCALARS[type];return scalar?{type:scalar}:type.startsWith("[")?{type:"list",items:this.schemaOf(type.slice(1))}:type.startsWith("{")?{type:"map",items:this.schemaOf(type.slice(1))}:type.startsWith("(")?{type:"enum",values:type.slice(1,-1).split("|").map(parseValue)}:this.definition(Number(type))}definition(line){let schema=this.definitions[line];return schema||(schema=this.parseDefinition(this.lines[line]??""),this.definitions[line]=schema),schema}parseDefinition(line){let fields=new Map,required=[];for(let entry2 of line===""?[]:line.split(";")){let{name,type,since,until}=parseEntry(entry2),isRequired=name.endsWith("!"),field=new LazyField(this,isRequired?name.slice(0,-1):name,isRequired,type,since,until);fields.set(field.name,field),isRequired&&required.push(field)}return{type:"object",fields,required}}},LazySchema=class{constructor(table3,type,since,until){this.table=table3;this.type=type;this.since=since;this.until=until}table;type;since;until;read;get schema(){return this.read??=this.table.schemaOf(this.type),this.read}},LazyField=class extends LazySchema{constructor(table3,name,required,type,since,until){super(table3,type,since,until);this.name=name;this.required=required}name;required};function parseEntry(entry2){let colon=entry2.indexOf(":"),at2=entry2.indexOf("@"),ranged=at2>=0&&at2<colon;return{name:entry2.slice(0,ranged?at2:colon),type:entry2.slice(colon+1),...ranged?parseRange(entry2.slice(at2+1,colon)):EVER}}function parseValue(text3){let[value="",range]=text3.split("@");return{value,...range===void 0?EVER:parseRange(range)}}function parseRange(text3){let[since,until]=text3.split("-");return{since:Number(since),until:until===void 0?Number.POSITIVE_INFINITY:Number(until)}}function groupOf(name){let parts=name.split("/");return parts.length===3?parts[0]??"":""}var table;function kubernetesSchemas(){return table??=new SchemaTable(KUBERNETES_SCHEMAS),table}var NONE3=Object.freeze([]),known2=new WeakMap;function schemaFaults(resource,version){let before=known2.get(resource);if(before&&before.version===version)return before.faults;let faults=findFaults(resource,version);return(faults.length>0||before)&&known2.set(resource,{version,faults}),faults}function findFaults(resource,version){let schemas=kubernetesSchemas(),served=schemas.kind(resource.apiVersion,resource.kind);if(!served)return NONE3;let faults=checkSchema(resource.data,served.schema,schemas.versionIndex(version));return faults.length===0?NONE3:faults.filter(fault3=>isJudged(fault3,resource))}function isJudged({fault:fault3,path},resource){return path[0]==="status"&&(fault3==="missing-field"||fault3==="unknown-value")?!1:!(resource.part&&fault3==="unknown-field"&&String(path.at(-1)).startsWith("$"))}function formatPath(path){let text3="";for(let segment of path)typeof segment=="number"?text3+=`[${segment}]`:/^[\w-]+$/.test(segment)?text3+=text3===""?segment:`.${segment}`:text3+=`[${JSON.stringify(segment)}]`;return text3}var field_missing_default={id:"field-missing",title:"Write the fields that the API requires",severity:"error",presets:["recommended","strict","validity"],why:"The API server fills in no value for these fields and refuses the object.",help:"Add the field; `kubectl explain KIND.PATH` tells what it means.",links:["https://kubernetes.io/docs/reference/kubernetes-api/"],on:{Object(resource,{cluster,report}){for(let{fault:fault3,path}of schemaFaults(resource,cluster.kubernetesVersion)){if(fault3!=="missing-field")continue;let parent=path.length>1?`\`${formatPath(path.slice(0,-1))}\``:`a ${resource.kind}`;report(resource,{at:path,message:`${parent} needs \`${path.at(-1)}\``})}}},examples:[{bad:`
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
                  ports:
                    - name: http
                      containerPort: 8080
                  volumeMounts:
                    - name: data
                      mountPath: /data
              volumes:
                - name: data
                  emptyDir: {}
      `},{title:"a null, which is what was left out",bad:`
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers: # <-
      `},{title:"a patch, which is a part, and a status",good:`
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
      `}]};var TEXT_FIELDS={any:["metadata.name","metadata.namespace",...metadata("metadata")],pod:[...metadata("metadata"),"spec.nodeSelector.*","spec.tolerations.*.value",...["containers","initContainers","ephemeralContainers"].flatMap(list3=>["env.*.value","command.*","args.*"].map(field=>`spec.${list3}.*.${field}`)),...selector("spec.topologySpreadConstraints.*.labelSelector"),"spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms.*.matchExpressions.*.values.*","spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution.*.preference.matchExpressions.*.values.*",...["podAffinity","podAntiAffinity"].flatMap(affinity=>[...selector(`spec.affinity.${affinity}.requiredDuringSchedulingIgnoredDuringExecution.*.labelSelector`),...selector(`spec.affinity.${affinity}.preferredDuringSchedulingIgnoredDuringExecution.*.podAffinityTerm.labelSelector`)])],ConfigMap:["data.*"],Secret:["stringData.*","data.*"],StorageClass:["parameters.*"],PersistentVolume:["spec.csi.volumeAttributes.*"],PersistentVolumeClaim:selector("spec.selector"),Service:["spec.selector.*"],ReplicationController:["spec.selector.*"],Deployment:selector("spec.selector"),ReplicaSet:selector("spec.selector"),DaemonSet:selector("spec.selector"),StatefulSet:[...selector("spec.selector"),...metadata("spec.volumeClaimTemplates.*.metadata")],Job:selector("spec.selector"),CronJob:metadata("spec.jobTemplate.metadata"),PodDisruptionBudget:selector("spec.selector"),NetworkPolicy:[...selector("spec.podSelector"),...["ingress.*.from","egress.*.to"].flatMap(peers=>[...selector(`spec.${peers}.*.podSelector`),...selector(`spec.${peers}.*.namespaceSelector`)])]};function metadata(path){return[`${path}.labels.*`,`${path}.annotations.*`]}function selector(path){return[`${path}.matchLabels.*`,`${path}.matchExpressions.*.values.*`]}var PATTERNS2=new Map(Object.entries(TEXT_FIELDS).map(([name,patterns2])=>[name,joined(patterns2)]));function joined(patterns2){let root={next:new Map,field:!1};for(let pattern of patterns2){let at2=root;for(let segment of pattern.split(".")){let next=at2.next.get(segment)??{next:new Map,field:!1};at2.next.set(segment,next),at2=next}at2.field=!0}return root}function eachTextField(resource,visit){expand(resource.data,"any",[],visit),resource.is(resource.kind)&&expand(resource.data,resource.kind,[],visit);let{pod}=resource;if(!pod)return;let path=pod.path.slice(resource.path.length);expand(resource.document.at(pod.path),"pod",path,visit)}function expand(root,name,path,visit){let pattern=PATTERNS2.get(name);pattern&&follow(root,pattern,path,!1,visit)}function follow(value,{next,field},path,entry2,visit){field&&visit({path,value,entry:entry2});for(let[segment,pattern]of next)if(segment==="*"&&Array.isArray(value))for(let[index,item]of value.entries())follow(item,pattern,[...path,index],!1,visit);else if(isMapping(value)){let keys=segment==="*"?Object.keys(value):Object.hasOwn(value,segment)?[segment]:[];for(let key of keys)follow(value[key],pattern,[...path,key],segment==="*",visit)}}var field_type_wrong_default={id:"field-type-wrong",title:"Give fields the type that the API wants",severity:"error",presets:["recommended","strict","validity"],why:"The API server cannot read an object in which a text stands for a number, or a mapping for a list; it refuses the whole of it.",help:"Write the value as the message says. In YAML, quotes make a text, and a line that begins with `-` makes an item of a list.",links:["https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation","https://kubernetes.io/docs/reference/kubernetes-api/"],on:{Object(resource,{cluster,report}){for(let fault3 of schemaFaults(resource,cluster.kubernetesVersion)){if(fault3.fault!=="wrong-type"||isTextField(resource,fault3))continue;let name=fault3.path.findLast(segment=>typeof segment=="string"),what=typeof fault3.path.at(-1)=="number"?`an item of \`${name}\``:`\`${name}\``;report(resource,{at:fault3.path,message:`${what} takes ${wanted(fault3)}, not ${written(fault3.value)}`})}}},examples:[{bad:`
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
      `,good:`
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
      `},{title:"numbers that do not fit",bad:`
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          ports:
            - port: 80.5 # <-
            - port: 4294967376 # <-
      `}]};function isTextField(resource,{path,schema}){if(schema.type!=="string")return!1;let wrong=path.join(`
`),found=!1;return eachTextField(resource,field=>{found||=field.path.join(`
`)===wrong}),found}var WANTED={string:"a text",boolean:"`true` or `false`",int32:"a whole number",int64:"a whole number",number:"a number",quantity:"a quantity","int-or-string":"a whole number or a text",time:"a time as a text",bytes:"a text in base64",enum:"a text",list:"a list",map:"a mapping",object:"a mapping",any:"anything"};function wanted({schema,value}){return Number.isInteger(value)&&(schema.type==="int32"||schema.type==="int-or-string")?"a whole number from -2147483648 to 2147483647":WANTED[schema.type]}function written(value){return Array.isArray(value)?"a list":typeof value=="object"?"a mapping":typeof value=="string"?`the text \`${value}\``:`\`${value}\``}var SHAPES2=new Map(API_SHAPES.map(shape=>[`${shape.apiVersion}/${shape.kind}`,shape]));function movedField(resource,path){let name=String(path.at(-1));return SHAPES2.get(`${resource.apiVersion}/${resource.kind}`)?.places.find(({path:pattern,fields})=>Object.hasOwn(fields,name)&&matches(pattern,path.slice(0,-1)))?.fields[name]}function matches(pattern,path){return pattern.length===path.length&&pattern.every((segment,index)=>segment==="*"?typeof path[index]=="number":segment===path[index])}function placeOf(root,path){let name=String(path.at(-1)),around=ancestors(root,path.slice(0,-1)),own=around.length-1;for(let depth=own-1;depth>=0;depth--)if(hasField(around[depth],name))return path.slice(0,depth);let inner=around[own],below2=inner&&within(inner,name);return below2&&[...path.slice(0,-1),...below2]}function ancestors(root,path){let found=[root],schema=root;for(let segment of path){if(schema=childOf(schema,segment),!schema)break;found.push(schema)}return found}function childOf(schema,segment){return schema?.type==="object"?schema.fields.get(String(segment))?.schema:schema?.type==="list"||schema?.type==="map"?schema.items:void 0}function hasField(schema,name){return schema?.type==="object"&&schema.fields.has(name)}function within(schema,name){let level=[{schema,path:[]}];for(let depth=0;depth<3;depth++){level=level.flatMap(({schema:outer,path})=>outer.type==="object"?[...outer.fields.values()].map(field=>({schema:field.schema,path:[...path,field.name]})):[]);let holders=level.filter(place=>place.schema.type==="object"&&hasField(place.schema,name));if(holders.length>0)return holders.length===1?holders[0]?.path:void 0}}var field_unknown_default={id:"field-unknown",title:"Write fields that the API knows",severity:"error",presets:["recommended","strict","validity","upgrade"],why:"kubectl refuses an object with a field that its kind does not have; a client that does not ask for strict validation drops the field without a word, and the setting is lost.",help:"Mend the name, or move the field to the mapping that has it; `kubectl explain KIND.PATH` lists what stands where.",links:["https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation","https://kubernetes.io/docs/reference/kubernetes-api/"],on:{Object(resource,{cluster,report}){for(let fault3 of schemaFaults(resource,cluster.kubernetesVersion)){if(fault3.fault!=="unknown-field"||movedField(resource,fault3.path))continue;let nearest=nearestTo(String(fault3.path.at(-1)),[...fault3.schema.fields.keys()]);report(resource,{at:fault3.path,key:!0,message:sentence3(resource,fault3,nearest),...nearest!==void 0&&{fix:{title:`rename it to \`${nearest}\``,safe:!1,edits:[{op:"rename",at:fault3.path,to:nearest}]}}})}}},examples:[{bad:`
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
              terminationGracePeriodSeconds: 60
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
                  livenessProbe:
                    httpGet: { path: /healthz, port: 8080 }
                  resources:
                    limits:
                      memory: 128Mi
      `},{title:"a field of later versions",kubernetesVersion:"1.33",bad:`
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          hostnameOverride: web # <-
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `},{title:"the same field where no version is known, and kinds of other groups",good:`
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
      `}]};function sentence3(resource,{path,field},nearest){let name=String(path.at(-1)),parent=path.length>1?`\`${formatPath(path.slice(0,-1))}\``:`a ${resource.kind}`;if(field)return`${parent} has \`${name}\` ${versionsOf(field)}, which is not this cluster's version`;let said=`${parent} has no field \`${name}\``;if(nearest!==void 0)return`${said}; did you mean \`${nearest}\`?`;let schema=kubernetesSchemas().kind(resource.apiVersion,resource.kind)?.schema,place=schema&&placeOf(schema,path);return place?`${said}; it belongs to ${place.length>0?`\`${formatPath(place)}\``:"the top level"}`:said}function versionsOf({since,until}){let{versions}=kubernetesSchemas(),from=since>0?`from ${versions[since]} on`:"",before=Number.isFinite(until)?`up to ${versions[until-1]}`:"";return[from,before].filter(Boolean).join(" ")}var field_value_unknown_default={id:"field-value-unknown",title:"Choose from the values that the API knows",severity:"error",presets:["recommended","strict","validity"],why:"The field takes one of a few words, in exactly their spelling; the API server refuses the object for any other.",help:"Write one of the values that the message lists.",links:["https://kubernetes.io/docs/reference/kubernetes-api/"],on:{Object(resource,{cluster,report}){for(let fault3 of schemaFaults(resource,cluster.kubernetesVersion)){if(fault3.fault!=="unknown-value")continue;let allowed=valuesOf(fault3,cluster.kubernetesVersion),nearest=nearestTo(String(fault3.value),allowed);report(resource,{at:fault3.path,message:`\`${fault3.value}\` is none of ${allowed.map(value=>`\`${value}\``).join(", ")}`,...nearest!==void 0&&{fix:{title:`write \`${nearest}\``,safe:!1,edits:[{op:"set",at:fault3.path,value:nearest}]}}})}}},examples:[{bad:`
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
      `,good:`
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
      `}]};function valuesOf({schema},version){let index=kubernetesSchemas().versionIndex(version);return schema.type==="enum"?schema.values.filter(value=>isIn(value,index)).map(({value})=>value):[]}var kind_unknown_default={id:"kind-unknown",title:"Name kinds that the API serves, under the API version that serves them",severity:"error",presets:["recommended","strict","validity","upgrade"],why:"The API server finds no kind of this name under the API version and refuses the object.",help:"Write `apiVersion` and `kind` as `kubectl api-resources` lists them.",links:["https://kubernetes.io/docs/reference/kubernetes-api/","https://kubernetes.io/docs/reference/using-api/"],on:{Object(resource,{cluster,report}){let{apiVersion,group,kind}=resource,schemas=kubernetesSchemas(),served=schemas.kind(apiVersion,kind),version=schemas.versionIndex(cluster.kubernetesVersion);if(served&&isIn(served,version)||!schemas.hasGroup(group)||kind.endsWith("List")||apiRemoval(apiVersion,kind))return;if(served){let message=`Kubernetes serves \`${kind}\` of \`${apiVersion}\` from ${schemas.versions[served.since]} on`;version!==void 0&&version<served.since&&report(resource,{at:["apiVersion"],message});return}let said=`the API server knows no \`${kind}\` of \`${apiVersion}\``,elsewhere=schemas.kindNames.filter(name=>name.endsWith(`/${kind}`));if(elsewhere.length>0){let versions=elsewhere.map(name=>`\`${name.slice(0,-kind.length-1)}\``);report(resource,{at:["apiVersion"],message:`${said}; it is of ${versions.join(" and ")}`});return}let beside=schemas.kindNames.filter(name=>name.startsWith(`${apiVersion}/`)).map(name=>name.slice(apiVersion.length+1)),nearest=nearestTo(kind,beside);report(resource,{at:beside.length>0?["kind"]:["apiVersion"],message:nearest===void 0?said:`${said}; did you mean \`${nearest}\`?`})}},examples:[{bad:`
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
      `,good:`
        apiVersion: v1
        kind: ServiceAccount
        metadata:
          name: web
        ---
        apiVersion: example.com/v1
        kind: StatefullSet
        metadata:
          name: db
      `},{title:"a kind that only later versions serve",kubernetesVersion:"1.33",bad:`
        apiVersion: resource.k8s.io/v1 # <-
        kind: DeviceClass
        metadata:
          name: gpu
        spec: {}
      `}]};var yaml_scalar_not_string_default={id:"yaml-scalar-not-string",title:"Quote values that Kubernetes wants as text",severity:"error",presets:["recommended","strict","validity"],why:"YAML turns `yes`, `443` or `0755` into a boolean or a number, and the API server rejects an object with such a label, annotation, variable or argument.",help:"Put the value into quotes. A list or mapping must be written as one text, often as JSON or separated by commas.",links:["https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/","https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/","https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/"],on:{Object(resource,{report}){let{part}=resource;eachTextField(resource,({path,value,entry:entry2})=>{let problem=valueProblem(resource,path,value,entry2&&!part);problem&&report(resource,{at:path,...problem});let misread=entry2?keyProblem(resource,path):void 0;misread&&report(resource,{at:path,...misread})})},FargateProfile(profile,{report}){if(profile.spelling.labelList)return;let selectors=Array.isArray(profile.selectors.value)?profile.selectors.value:[];for(let[index,selector2]of selectors.entries()){let labels=isMapping(selector2)?selector2[profile.spelling.labels]:void 0;for(let[key,value]of Object.entries(isMapping(labels)?labels:{})){let at2=[index,profile.spelling.labels,key],problem=value===null?void 0:valueProblem(profile.selectors,at2,value,!1);problem&&report(profile.selectors,{at:at2,...problem})}}}},examples:[{bad:`
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
      `}]};function valueProblem(node,path,value,nullMatters){if(typeof value=="string"||value===UNKNOWN||value===void 0)return;if(value===null)return nullMatters?{message:'without a value this is null: the API server stores an empty text, and `kubectl apply` may drop the key; write `""`',severity:"warning"}:void 0;if(typeof value=="object")return{message:`${Array.isArray(value)?"a list":"a mapping"} stands where Kubernetes takes only text`};let{document}=node,{start,end}=document.locate([...node.path,...path]),written2=document.file.text.slice(start,end),type=typeof value=="boolean"?"boolean":"number",source=written2.startsWith("*")?String(value):written2,read2=source===String(value)?`a ${type}`:`read as the ${type} \`${value}\``;return{message:`\`${source}\` is ${read2}, and Kubernetes takes only text here; write \`${JSON.stringify(source)}\``}}function keyProblem(node,path){let key=String(path.at(-1));if(!/^(?:true|false|-?[\d.]+(?:e[-+]\d+)?)$/.test(key))return;let{document}=node,span=document.keySpan([...node.path,...path]),written2=span&&document.file.text.slice(span.start,span.end);return written2===void 0||written2===key||/^["'*]/.test(written2)?void 0:{message:`the key \`${written2}\` is read as \`${key}\`; write \`${JSON.stringify(written2)}\``,severity:"warning",key:!0}}var codedRules={access:[aws_auth_arn_invalid_default,aws_auth_node_entry_default,aws_auth_role_path_default,aws_auth_shape_default,aws_auth_system_masters_default],cluster:[cluster_version_support_default],consistency:[duplicate_resource_default,selector_matches_nothing_default],fargate:[fargate_daemonset_default,fargate_profile_invalid_default],images:[image_tag_mutable_default],input:[suppression_expired_default,suppression_unknown_rule_default,suppression_unused_default,suppression_without_reason_default,yaml_duplicate_key_default,yaml_syntax_default],networking:[ingress_class_annotation_default,ingress_path_type_default,svc_deprecated_annotation_default],reliability:[container_memory_limit_missing_default,container_requests_missing_default,pdb_blocks_drain_default,pdb_missing_default,readiness_probe_missing_default,resource_quantity_suspicious_default,workload_name_not_dns_label_default],security:[container_hardening_missing_default,container_privileged_default,host_namespace_or_port_default],subnets:[subnet_role_tag_missing_default],upgrades:[api_removed_default,api_shape_mismatch_default],validity:[field_missing_default,field_type_wrong_default,field_unknown_default,field_value_unknown_default,kind_unknown_default,yaml_scalar_not_string_default]};function compileRule(source,validators2){let on={};for(let[index,check2]of source.checks.entries()){let validator=validators2[index];if(!validator)throw new Error(`${source.id}: check ${index} has no validator`);for(let name of check2.on){let before=on[name];on[name]=(node,context)=>{before?.(node,context),runCheck(check2,validator,node,context)}}}let{checks:_,...texts}=source;return{...texts,on}}function runCheck(check2,{when,assert},node,context){if(check2.autoMode!==void 0&&check2.autoMode!==(context.cluster.autoMode===!0))return;let data=node.document.at(node.path);if(when&&!when(data)||assert(data))return;let places=check2.at?[check2.at]:failingPaths(assert.errors??[]);for(let at2 of places){let message=check2.message.replaceAll("{value}",printable(node.document.at([...node.path,...at2])));context.report(node,{at:at2,message,...check2.severity&&{severity:check2.severity}})}}function failingPaths(errors){let paths=new Map;for(let{keyword,instancePath,params}of errors){if(keyword==="if"||keyword==="anyOf"||keyword==="allOf")continue;let path=[...parsePointer(instancePath),...below(keyword,params)];paths.set(JSON.stringify(path),path)}return[...paths.values()]}function below(keyword,params){let key=keyword==="required"?params.missingProperty:params.additionalProperty;return typeof key=="string"?[key]:[]}function parsePointer(pointer){return pointer.split("/").slice(1).map(part=>part.replaceAll("~1","/").replaceAll("~0","~")).map(part=>/^(?:0|[1-9]\d*)$/.test(part)?Number(part):part)}function printable(value){return value===UNKNOWN||value===void 0?"":typeof value=="string"?value:JSON.stringify(value)}var import_validators_rules=__toESM(require_validators_rules(),1);function loadDeclarativeRules(){return{reliability:[compileRule({id:"bare-pod",title:"Let a controller own pods that should keep running",severity:"warning",hygiene:!0,why:"Nobody recreates a bare Pod after its node is gone: a node update, a scale-in or a Spot interruption ends it for good. A ReplicaSet or ReplicationController of its own is recreated but cannot be rolled out.",help:"Use a Deployment (or StatefulSet, DaemonSet, Job) with the same pod template.",links:["https://docs.aws.amazon.com/eks/latest/best-practices/application.html","https://kubernetes.io/docs/concepts/workloads/pods/#working-with-pods"],checks:[{on:["Pod"],when:{properties:{spec:{type:"object",properties:{restartPolicy:{const:"Always"}}},metadata:{type:"object",properties:{ownerReferences:{type:["array","null"],maxItems:0},annotations:{not:{anyOf:[{required:["helm.sh/hook"]},{required:["kubernetes.io/config.mirror"]}]}}}}},required:["spec"]},assert:!1,at:["kind"],message:"nothing recreates this Pod when its node goes away; run it from a Deployment"},{on:["ReplicaSet","ReplicationController"],when:{properties:{metadata:{type:"object",properties:{ownerReferences:{type:["array","null"],maxItems:0}}}}},assert:!1,at:["kind"],message:"a bare {value} cannot be rolled out to a new version; use a Deployment"}],examples:[{bad:`apiVersion: v1
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
`}]},[{assert:import_validators_rules.default.in_tree_ebs_volume_0_assert},{assert:import_validators_rules.default.in_tree_ebs_volume_1_assert,when:import_validators_rules.default.in_tree_ebs_volume_1_when},{assert:import_validators_rules.default.in_tree_ebs_volume_2_assert,when:import_validators_rules.default.in_tree_ebs_volume_2_when},{assert:import_validators_rules.default.in_tree_ebs_volume_3_assert,when:import_validators_rules.default.in_tree_ebs_volume_3_when},{assert:import_validators_rules.default.in_tree_ebs_volume_4_assert,when:import_validators_rules.default.in_tree_ebs_volume_4_when},{assert:import_validators_rules.default.in_tree_ebs_volume_5_assert,when:import_validators_rules.default.in_tree_ebs_volume_5_when},{assert:import_validators_rules.default.in_tree_ebs_volume_6_assert},{assert:import_validators_rules.default.in_tree_ebs_volume_7_assert},{assert:import_validators_rules.default.in_tree_ebs_volume_8_assert,when:import_validators_rules.default.in_tree_ebs_volume_8_when}])]}}var rules=collect(codedRules,loadDeclarativeRules());function collect(...sources){return sources.flatMap(source=>Object.entries(source).flatMap(([topic,list3])=>list3.map(rule=>register(topic,rule)))).sort((one,other)=>one.id<other.id?-1:1)}var UsageError=class extends Error{name="UsageError"};function parseArguments(args,flags,verb){let positionals=[],given=[];for(let at2=0;at2<args.length;at2++){let arg=args[at2]??"";if(arg==="--"){positionals.push(...args.slice(at2+1));break}if(arg==="-"||!arg.startsWith("-")){positionals.push(arg);continue}let[name,inline]=splitFlag(arg),flag=flags.find(candidate=>`--${candidate.name}`===name||candidate.short!==void 0&&`-${candidate.short}`===name);if(!flag)throw new UsageError(`unknown flag \`${name}\` of \`eks-kit ${verb}\`${didYouMean(name,flags.map(known3=>`--${known3.name}`))}`);let value=flag.value===void 0?switchValue(flag,inline):inline??args[++at2];given.push({name:flag.name,value:checkValue(flag,value)})}return collect2(positionals,given,flags)}function splitFlag(arg){let equals2=arg.indexOf("=");return arg.startsWith("--")&&equals2>0?[arg.slice(0,equals2),arg.slice(equals2+1)]:[arg,void 0]}function switchValue(flag,inline){if(inline!==void 0)throw new UsageError(`\`--${flag.name}\` takes no value`);return"true"}function checkValue(flag,value){if(value===void 0||value==="")throw new UsageError(`\`--${flag.name}\` needs a value: ${flag.choices?.join(", ")??flag.value}`);if(flag.choices&&!flag.choices.includes(value))throw new UsageError(`\`--${flag.name}\` takes ${flag.choices.join(", ")}, not \`${value}\`${didYouMean(value,flag.choices)}`);return value}function collect2(positionals,given,flags){let values=name=>given.filter(flag=>flag.name===name).map(flag=>flag.value);for(let flag of flags)if(!flag.multiple&&values(flag.name).length>1)throw new UsageError(`\`--${flag.name}\` is given twice`);return{positionals,given,has:name=>values(name).length>0,one:name=>values(name)[0],list:name=>{let all2=values(name);return all2.length===0?void 0:all2.flatMap(value=>value.split(",")).map(value=>value.trim()).filter(Boolean)}}}var COLOR_CHOICES=["auto","always","never"];function colorLevel(choice,stream,env){if(choice==="never")return 0;let capable=env.COLORTERM==="truecolor"||env.COLORTERM==="24bit"?3:/256color/.test(env.TERM??"")?2:1;if(choice==="always")return capable;let{FORCE_COLOR,NO_COLOR}=env;return FORCE_COLOR!==void 0?forced(FORCE_COLOR,capable):NO_COLOR!==void 0&&NO_COLOR!==""?0:stream.isTTY&&env.TERM!=="dumb"?capable:0}function forced(value,capable){return value==="0"||value==="false"?0:value==="2"?2:value==="3"?3:capable}function dedent(text3){let lines=text3.replace(/^\n/,"").replace(/\n *$/,`
`).split(`
`),indents=lines.filter(line=>line.trim()!=="").map(line=>/^ */.exec(line)?.[0].length??0),indent=Math.min(...indents);return lines.map(line=>line.slice(Math.min(indent,line.length))).join(`
`)}var RULES_FLAGS=[{name:"format",short:"f",value:"FORMAT",choices:["text","json","markdown"],help:"How to list (default: text)."},{name:"preset",value:"PRESET",choices:PRESETS,help:"Only the rules of a preset."}],EXPLAIN_FLAGS=[{name:"color",value:"WHEN",choices:COLOR_CHOICES,help:"When to colour: auto, always, never."}];function explain(args,io){let given=parseArguments(args,EXPLAIN_FLAGS,"explain"),[id,...more]=given.positionals;if(id===void 0||more.length>0)throw new UsageError("`eks-kit explain` takes one rule; `eks-kit rules` lists them");let rule=rules.find(candidate=>candidate.id===id);if(!rule)throw new UsageError(`no rule \`${id}\`${didYouMean(id,rules.map(known3=>known3.id))}`);let chalk2=new Chalk({level:colorLevel(given.one("color"),io.stdout,io.env)});return io.stdout.write(page(rule,chalk2)),0}function page(rule,chalk2){let color={error:chalk2.red,warning:chalk2.yellow,info:chalk2.blue}[rule.severity],presets=rule.presets.length===0?"off by default":`presets: ${rule.presets.join(", ")}`,bad=rule.examples.find(example=>example.bad!==void 0)?.bad,good=rule.examples.find(example=>example.good!==void 0)?.good;return[`${chalk2.bold(rule.id)}  ${color(rule.severity)}  ${chalk2.dim(presets)}`,`${rule.title}.`,"",`${chalk2.bold("Why")}  ${rule.why}`,`${chalk2.bold("Do")}   ${rule.help}`,...options(rule,chalk2),...block("Reported",bad,chalk2.red,chalk2),...block("Right",good,chalk2.green,chalk2),"",...rule.links.map(link=>chalk2.dim(link)),""].join(`
`)}function options(rule,chalk2){if(!rule.options)return[];let properties=rule.options.schema.properties??{},defaults=rule.options.default,line=([name,{description}])=>`  ${name}  ${description??""} ${chalk2.dim(`default ${JSON.stringify(defaults[name])}`)}`;return["",chalk2.bold("Options"),...Object.entries(properties).map(line)]}function block(label,text3,color,chalk2){if(text3===void 0)return[];let shown2=dedent(text3).trimEnd().split(`
`).map(line=>/# <-.*$/.test(line)?color(`  ${line.replace(/\s*# <-.*$/,"")}`):`  ${line}`);return["",color(chalk2.bold(label)),...shown2]}function rulesPage(rules3){let topics=[...new Set(rules3.map(rule=>rule.topic))].sort(),of=topic=>rules3.filter(rule=>rule.topic===topic);return["<!-- Generated by `npm run generate` from the rules themselves. -->","# Rules","",`${rules3.length} rules. Those about EKS and Kubernetes have a primary source; the examples of each are its tests. \`eks-kit explain <rule>\` prints one in the terminal;`,"a folder here holds declarative rules of a topic, the coded ones are in `src/rules/`.","",...topics.flatMap(topic=>[`## ${topic}`,"",...overview(of(topic)),""]),...topics.flatMap(topic=>of(topic).flatMap(section))].join(`
`)}function overview(rules3){return["| rule | severity | |","|---|---|---|",...rules3.map(rule=>`| [\`${rule.id}\`](#${rule.id}) | ${rule.severity}${rule.presets.includes("recommended")?"":", off by default"} | ${rule.title} |`)]}function section(rule){return[`### ${rule.id}`,"",`**${rule.title}.** ${rule.why}`,"",rule.help,"",`${rule.severity} \xB7 ${presetsOf(rule)}${rule.hygiene?" \xB7 skips system namespaces":""}`,"",...optionLines(rule),...rule.examples.flatMap(exampleLines),...rule.links.length>0?[`Sources: ${rule.links.map(link=>`<${link}>`).join(" ")}`,""]:[]]}function presetsOf(rule){return rule.presets.length===0?"in no preset":`presets: ${rule.presets.join(", ")}`}function optionLines(rule){if(!rule.options)return[];let properties=rule.options.schema.properties??{},defaults=rule.options.default;return["Options:","",...Object.entries(properties).map(([name,{description}])=>`- \`${name}\` (default \`${JSON.stringify(defaults[name])}\`): ${description??""}`),""]}function exampleLines(example){let block2=(label,text3)=>text3===void 0?[]:[`${label}${example.title?` (${example.title})`:""}:`,"","```yaml",dedent(text3).trimEnd(),"```",""];return[...block2("Reported",example.bad),...block2("Not reported",example.good)]}function rules2(args,io){let given=parseArguments(args,RULES_FLAGS,"rules");if(given.positionals.length>0)throw new UsageError(`\`eks-kit rules\` takes no arguments; for one rule: eks-kit explain ${given.positionals[0]}`);let preset=given.one("preset"),list3=rules.filter(rule=>preset===void 0||rule.presets.includes(preset)),print2={text:table2,json:asJson,markdown:rulesPage}[given.one("format")??"text"]??table2;return io.stdout.write(print2(list3)),0}function table2(list3){let width=Math.max(...list3.map(rule=>rule.id.length)),topics=[...new Set(list3.map(rule=>rule.topic))].sort(),section2=topic=>[`${topic}`,...list3.filter(rule=>rule.topic===topic).map(rule=>row3(rule,width)),""].join(`
`);return`${topics.map(section2).join(`
`)}
${list3.length} rules; \`eks-kit explain <rule>\` tells more of one
`}function row3(rule,width){return`  ${rule.id.padEnd(width)}  ${rule.severity.padEnd(7)}  ${rule.title}${rule.presets.includes("recommended")?"":" (off by default)"}`}function asJson(list3){let texts=list3.map(({id,topic,title,severity,why,help,links,presets,options:options2})=>({id,topic,title,severity,why,help,links,presets,options:options2?{schema:options2.schema,default:options2.default}:null}));return`${JSON.stringify(texts,null,2)}
`}0&&(module.exports={explain,rules});
