import { parseFile } from '../../source/file.js';
import { rank } from '../../synth/base/order.js';
import { type Files, isManifest } from './files.js';

/**
 * One file for each object, beside where the file of its chart would stand. The number in the name is that of the kind, so that
 * `kubectl apply -f` takes what others need first, and a new object renames no file.
 */
export function perResource(files: Files): Files {
  const split = [...files].flatMap(([path, text]) =>
    isManifest(path) ? objectsOf(path, text) : [[path, text] as const],
  );
  return new Map(split);
}

function objectsOf(path: string, text: string): (readonly [string, string])[] {
  const chart = path.replace(/\.k8s\.yaml$/, '');
  const taken = new Set<string>();
  return parseFile(path, text).documents.map((document) => {
    const { start, end } = document.span;
    const [kind, name, namespace] = [['kind'], ['metadata', 'name'], ['metadata', 'namespace']].map((at) =>
      fileName(document.at(at)),
    );
    const number = String(rank(String(document.at(['kind']))) + 1).padStart(2, '0');
    const plain = `${chart}.${number}-${kind}.${name}`;
    const file = taken.has(plain) ? `${plain}.${namespace}` : plain;
    taken.add(file);
    return [`${file}.k8s.yaml`, text.slice(start, end).replace(/^---\n/, '')];
  });
}

function fileName(word: unknown): string {
  return String(word ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9.-]/g, '-');
}
