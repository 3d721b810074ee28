// 1,000 services of six objects each by eks-kit, against the same objects built with bare cdk8s: time and memory as ratios.
//   node bench/synth.mjs [services] [runs]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [mode, count = '1000', folder = '', source = ''] = process.argv.slice(2);
const require = createRequire(import.meta.url);

if (mode === '--typed') typed(Number(count), folder);
else if (mode === '--bare') bare(source, folder);
else compare(Number(mode ?? 1000), Number(process.argv[3] ?? 5));

/** Ten services a chart: a Deployment, a Service, a ServiceAccount, a PodDisruptionBudget, an autoscaler and an Ingress each. */
function typed(services, outdir) {
  const { EksApp, EksChart, WebService } = require(join(root, 'dist/synth.cjs'));
  measured(outdir, () => {
    const app = new EksApp({ outdir, cluster: { version: '1.34' } });
    for (let index = 0; index < services; index += 10) {
      const chart = new EksChart(app, `chart-${index}`, { namespace: 'shop' });
      for (let at = index; at < index + 10; at++) {
        new WebService(chart, `web-${at}`, {
          image: 'registry.example.com/web:1.4.2',
          port: 8080,
          size: { cpu: '250m', memory: '256Mi' },
          scale: { min: 2, max: 10, cpu: 60 },
          health: { path: '/healthz' },
          expose: { alb: { host: `web-${at}.example.com` } },
        });
      }
    }
    return app;
  });
}

/** The manifests that the other one wrote, as plain API objects. */
function bare(from, outdir) {
  const { App, Chart, ApiObject } = require('cdk8s');
  const { parseAllDocuments } = require('yaml');
  const charts = readdirSync(from)
    .filter((name) => name.endsWith('.k8s.yaml'))
    .map((name) => [
      name.replace('.k8s.yaml', ''),
      parseAllDocuments(readFileSync(join(from, name), 'utf8')).map((document) => document.toJS()),
    ]);
  measured(outdir, () => {
    const app = new App({ outdir });
    for (const [name, objects] of charts) {
      const chart = new Chart(app, name);
      for (const [index, object] of objects.entries()) new ApiObject(chart, String(index), object);
    }
    return app;
  });
}

function measured(_, make) {
  const before = process.memoryUsage().rss;
  const start = performance.now();
  const app = make();
  const built = performance.now();
  app.synth();
  const end = performance.now();
  console.log(JSON.stringify({ build: built - start, synth: end - built, rss: process.memoryUsage().rss, before }));
}

function compare(services, runs) {
  const work = mkdtempSync(join(tmpdir(), 'eks-kit-bench-'));
  try {
    const [one, other] = [join(work, 'typed'), join(work, 'bare')];
    const run = (...args) =>
      JSON.parse(execFileSync(process.execPath, [fileURLToPath(import.meta.url), ...args], { encoding: 'utf8' }));
    const results = Array.from({ length: runs }, () => [
      run('--typed', String(services), one),
      run('--bare', String(services), other, one),
    ]);
    const [mine, theirs] = [0, 1].map((index) => summary(results.map((pair) => pair[index])));
    const objects = readdirSync(one).flatMap((name) =>
      name.endsWith('.yaml') ? readFileSync(join(one, name), 'utf8').match(/^kind: /gm) : [],
    );
    console.log(`${services} services, ${objects.length} objects, median of ${runs}`);
    console.log(`eks-kit     build ${ms(mine.build)}, synth ${ms(mine.synth)}, ${mb(mine.rss)}`);
    console.log(`bare cdk8s  build ${ms(theirs.build)}, synth ${ms(theirs.synth)}, ${mb(theirs.rss)}`);
    const ratio = (one, other) => (one / other).toFixed(2);
    console.log(
      `ratio       time ${ratio(mine.build + mine.synth, theirs.build + theirs.synth)}, memory ${ratio(mine.rss, theirs.rss)}`,
    );
  } finally {
    rmSync(work, { recursive: true });
  }
}

function summary(list) {
  const median = (key) => list.map((entry) => entry[key]).sort((a, b) => a - b)[Math.floor(list.length / 2)];
  return { build: median('build'), synth: median('synth'), rss: median('rss') };
}

function ms(value) {
  return `${Math.round(value)} ms`;
}

function mb(value) {
  return `${Math.round(value / 2 ** 20)} MB`;
}
