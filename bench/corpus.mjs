// Makes the corpora: the same bytes on every machine.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as manifests from './manifests.mjs';

/** Share of the objects that take a fault at all; ConfigMaps and custom resources take none. */
const FAULTY = 0.4;

const FIRST = ['amber', 'basalt', 'cedar', 'delta', 'ember', 'fjord', 'garnet', 'harbor', 'indigo', 'juniper', 'kelp'];
const SECOND = [
  'billing',
  'catalog',
  'checkout',
  'ledger',
  'mailer',
  'orders',
  'pricing',
  'search',
  'stock',
  'tracker',
];
const TEAMS = ['fulfilment', 'growth', 'identity', 'logistics', 'payments', 'platform', 'storefront'];
const SETTINGS = [
  'cacheSize',
  'logLevel',
  'region',
  'retries',
  'timeout',
  'queue',
  'workers',
  'batch',
  'backoff',
  'mode',
];
const VALUES = ['debug', 'eu-west-1', '30s', '250', 'exponential', 'read-only', '16', 'orders.fifo', 'warn', '5m'];

/** One Deployment of 60 lines without findings. */
export function writeSingle(folder) {
  const [app] = apps();
  const lines = manifests.deployment(app, false).split('\n');
  const comments = Array.from(
    { length: 60 - lines.length },
    (_, index) => `# ${app.name}: note ${index + 1} of its team`,
  );
  return write(folder, [['deployment.yaml', [[...comments, ...lines].join('\n')]]]);
}

/** So many files of teams, each with the objects of its apps. */
export function writeRepository(folder, count) {
  const files = [];
  for (const app of apps()) {
    if (files.length >= count) break;
    files.push(...filesOf(app));
  }
  return write(folder, files.slice(0, count));
}

function write(folder, files) {
  let bytes = 0;
  for (const [name, documents] of files) {
    const path = join(folder, name);
    const text = `${documents.join('\n---\n')}\n`;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    bytes += text.length;
  }
  return { files: files.length, documents: files.reduce((sum, [, documents]) => sum + documents.length, 0), bytes };
}

/** The files of an app: one for each concern, or all in one. */
function filesOf(app) {
  const fault = () => app.random() < FAULTY;
  const workload = [manifests.deployment(app, fault()), manifests.disruptionBudget(app, fault())];
  const traffic = [manifests.service(app, fault()), ...(app.random() < 0.5 ? [manifests.ingress(app, fault())] : [])];
  const scaling = [manifests.autoscaler(app, fault())];
  const settings = [manifests.configMap(app)];
  const job = app.random() < 0.5 ? [manifests.cronJob(app, fault())] : [];
  const custom = app.random() < 0.15 ? [manifests.customResourceDefinition(app), manifests.customResource(app)] : [];
  const folder = `teams/${app.team}/${app.name}`;
  if (app.random() < 0.3) {
    return [[`${folder}/app.yaml`, [...settings, ...workload, ...scaling, ...traffic, ...job, ...custom]]];
  }
  const files = [
    ['deployment.yaml', workload],
    ['traffic.yaml', traffic],
    ['autoscaler.yaml', scaling],
    ['settings.yaml', settings],
    ['report.yaml', job],
    ['custom.yaml', custom],
  ];
  return files
    .filter(([, documents]) => documents.length > 0)
    .map(([name, documents]) => [`${folder}/${name}`, documents]);
}

function* apps() {
  const random = randomNumbers(20261121);
  const below = (limit) => Math.floor(random() * limit);
  const pick = (list) => list[below(list.length)];
  for (let number = 1; ; number++) {
    const team = pick(TEAMS);
    const hex = () =>
      below(2 ** 32)
        .toString(16)
        .padStart(8, '0');
    yield {
      random,
      team,
      name: `${pick(FIRST)}-${pick(SECOND)}-${number}`,
      namespace: `${team}-${pick(['live', 'staging', 'canary'])}`,
      version: `${1 + below(9)}.${below(40)}.${below(20)}`,
      user: 10_000 + below(50_000),
      port: pick([3000, 8000, 8080, 9090]),
      health: pick(['/healthz', '/ready', '/status/ready']),
      cpu: pick([100, 250, 500, 1000]),
      memory: pick([128, 256, 512, 1024]),
      replicas: 2 + below(5),
      minute: below(60),
      hour: below(24),
      certificate: `${hex()}-0000-4000-8000-${hex()}0000`,
      settings: SETTINGS.slice(0, 3 + below(8)).map((key) => [key, pick(VALUES)]),
    };
  }
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
