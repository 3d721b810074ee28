import { defineRule } from '../../engine/rule.js';
import { perWorkspace } from '../../model/lookup.js';

export default defineRule({
  id: 'vpc-flow-logs-missing',
  title: 'Keep flow logs of the VPC',
  severity: 'info',
  presets: ['strict'],
  why: 'Flow logs are the only record of which addresses talked to the nodes and pods; after an incident, or when a security group drops something, there is nothing else to look at, and they cannot be had later.',
  help: 'Add an `AWS::EC2::FlowLog` for the VPC, to CloudWatch Logs or, for less, to S3.',
  links: [
    'https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html',
    'https://docs.aws.amazon.com/eks/latest/best-practices/auditing-and-logging.html',
  ],
  on: {
    TemplateResource(vpc, { workspace, report }) {
      // Which VPC a flow log is of, a template tells by reference only: one of any kind excuses all.
      if (vpc.type !== 'AWS::EC2::VPC' || holdsFlowLogs(workspace)) return;
      const where = workspace.complete ? '' : ' in the files given';
      report(vpc, { at: ['Type'], message: `there is no \`AWS::EC2::FlowLog\` for this VPC${where}` });
    },
  },
  examples: [
    {
      bad: `
        AWSTemplateFormatVersion: "2010-09-09"
        Resources:
          Vpc:
            Type: AWS::EC2::VPC # <-
            Properties:
              CidrBlock: 10.0.0.0/16
      `,
      good: `
        AWSTemplateFormatVersion: "2010-09-09"
        Resources:
          Vpc:
            Type: AWS::EC2::VPC
            Properties:
              CidrBlock: 10.0.0.0/16
          FlowLog:
            Type: AWS::EC2::FlowLog
            Properties:
              ResourceId: !Ref Vpc
              ResourceType: VPC
              TrafficType: REJECT
              LogDestinationType: s3
              LogDestination: arn:aws:s3:::flow-logs
      `,
    },
  ],
});

const holdsFlowLogs = perWorkspace((workspace) =>
  workspace.templateResources.some(({ type }) => type === 'AWS::EC2::FlowLog'),
);
