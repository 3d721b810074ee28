import { defineRule } from '../../engine/rule.js';
import { isMapping } from '../../model/loose.js';

const IMMUTABLE: ReadonlySet<unknown> = new Set(['IMMUTABLE', 'IMMUTABLE_WITH_EXCLUSION']);

export default defineRule({
  id: 'ecr-repository-hygiene',
  title: 'Keep the tags of an ECR repository immutable, scan its images and let old ones go',
  severity: 'warning',
  why: 'In a repository with mutable tags whoever may push can replace the image behind a version that runs already, and the next node pulls it. Images that nobody scans keep known holes, and without a lifecycle policy all of them are paid for, for ever.',
  help: 'Set `ImageTagMutability: IMMUTABLE` and a `LifecyclePolicy`, and scan on push, here or in the registry’s own scanning configuration.',
  links: [
    'https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html',
    'https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html',
    'https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html',
    'https://docs.aws.amazon.com/eks/latest/best-practices/image-security.html',
  ],
  on: {
    TemplateResource(repository, { report }) {
      if (repository.type !== 'AWS::ECR::Repository') return;
      const {
        ImageTagMutability: mutability,
        ImageScanningConfiguration: scanning,
        LifecyclePolicy: lifecycle,
      } = repository.properties;
      if (!IMMUTABLE.has(mutability)) {
        const at = ['Properties', 'ImageTagMutability'];
        report(repository, {
          at,
          message: 'tags of this repository can be moved to other images; set `ImageTagMutability: IMMUTABLE`',
          fix: { title: 'Keep tags', safe: false, edits: [{ op: 'set', at, value: 'IMMUTABLE' }] },
        });
      }
      const onPush: unknown = isMapping(scanning) ? scanning.ScanOnPush : scanning;
      if (onPush === undefined || onPush === false || onPush === 'false') {
        const at = ['Properties', 'ImageScanningConfiguration', 'ScanOnPush'];
        report(repository, {
          at,
          severity: 'info',
          message: 'images are not scanned on push, unless the scanning configuration of the registry says so',
          fix: { title: 'Scan on push', safe: false, edits: [{ op: 'set', at, value: true }] },
        });
      }
      if (lifecycle === undefined) {
        const message = 'images of this repository are kept for ever; add a `LifecyclePolicy`';
        report(repository, { at: ['Properties', 'LifecyclePolicy'], severity: 'info', message });
      }
    },
  },
  examples: [
    {
      bad: `
        AWSTemplateFormatVersion: "2010-09-09"
        Resources:
          Repository:
            Type: AWS::ECR::Repository
            Properties: # <- info
              RepositoryName: shop/web
              ImageTagMutability: MUTABLE # <-
              ImageScanningConfiguration:
                ScanOnPush: false # <- info
      `,
      good: `
        AWSTemplateFormatVersion: "2010-09-09"
        Resources:
          Repository:
            Type: AWS::ECR::Repository
            Properties:
              RepositoryName: shop/web
              ImageTagMutability: IMMUTABLE
              ImageScanningConfiguration:
                ScanOnPush: true
              LifecyclePolicy:
                LifecyclePolicyText: |
                  {"rules": [{"rulePriority": 1, "selection": {"tagStatus": "untagged", "countType": "imageCountMoreThan",
                    "countNumber": 10}, "action": {"type": "expire"}}]}
      `,
    },
    {
      title: 'values that parameters fill in',
      good: `
        AWSTemplateFormatVersion: "2010-09-09"
        Parameters:
          Mutability:
            Type: String
          Lifecycle:
            Type: String
        Resources:
          Repository:
            Type: AWS::ECR::Repository
            Properties:
              ImageTagMutability: !Ref Mutability
              ImageScanningConfiguration:
                ScanOnPush: !Ref Scan
              LifecyclePolicy:
                LifecyclePolicyText: !Ref Lifecycle
      `,
    },
  ],
});
