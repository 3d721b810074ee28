import { type Context, defineRule } from '../../engine/rule.js';
import { base64Length, isBase64 } from '../../model/base64.js';
import { isFilledIn } from '../../model/faults/fault.js';
import { CONFIG_MAP_KEY, isConfigMapKey } from '../../model/formats.js';
import { isMapping } from '../../model/loose.js';
import type { Resource } from '../../model/resource.js';

const MOST = 1024 * 1024;

export default defineRule({
  id: 'configmap-data-invalid',
  title: 'Give the data of a ConfigMap keys that can be files, and at most 1 MiB',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'The API server refuses a ConfigMap with a key that could be no file name, with `binaryData` that is no base64, with one key in both, or with more than 1 MiB.',
  help: 'Keys take letters, digits, `-`, `_` and `.`; a path is said by the volume that mounts the key.',
  links: [
    'https://kubernetes.io/docs/concepts/configuration/configmap/',
    'https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/config-map-v1/',
  ],
  on: {
    ConfigMap(map, { report }) {
      const data: unknown = map.data.data;
      const binary: unknown = map.data.binaryData;
      const size =
        (isMapping(data) ? checkData(map, data, report) : 0) +
        (isMapping(binary) ? checkBinary(map, binary, data, report) : 0);
      if (size > MOST)
        report(map, { at: ['data'], message: `the data has ${size} bytes, the most is ${MOST} (1 MiB)` });
    },
  },
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: web
        data:
          conf/app.properties: a=b # <-
          logo.png: "" # <-
        binaryData:
          logo.png: iVBORw0KGgo=
          font.woff: "not base64" # <-
      `,
      good: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: web
        data:
          app.properties: a=b
          _KEY-1: ""
        binaryData:
          logo.png: iVBORw0KGgo=
      `,
    },
    {
      title: 'what something else fills in',
      good: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: web
        binaryData:
          logo.png: \${LOGO}
      `,
    },
  ],
});

type Report = Context['report'];
type Data = Readonly<Record<string, unknown>>;

function checkData(map: Resource, data: Data, report: Report): number {
  let size = 0;
  for (const key in data) {
    if (!isConfigMapKey(key) && !isFilledIn(key)) reportKey(map, 'data', key, report);
    const value = data[key];
    if (typeof value === 'string') size += value.length;
  }
  return size;
}

function checkBinary(map: Resource, binary: Data, data: unknown, report: Report): number {
  let size = 0;
  for (const key in binary) {
    const value = binary[key];
    if (!isConfigMapKey(key) && !isFilledIn(key)) reportKey(map, 'binaryData', key, report);
    else if (isMapping(data) && Object.hasOwn(data, key)) {
      report(map, { at: ['data', key], message: `\`${key}\` stands under \`binaryData\` too`, key: true });
    }
    if (typeof value !== 'string') continue;
    if (isBase64(value)) size += base64Length(value);
    else if (!isFilledIn(value)) report(map, { at: ['binaryData', key], message: `\`${key}\` is no base64` });
  }
  return size;
}

function reportKey(map: Resource, field: string, key: string, report: Report): void {
  report(map, { at: [field, key], message: `\`${key}\` is no key: it takes ${CONFIG_MAP_KEY}`, key: true });
}
