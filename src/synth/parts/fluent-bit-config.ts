import { section } from './log-group.js';

export interface FluentBitConfig {
  readonly name: string;
  readonly namespace: string;
  readonly region: string;
  readonly logGroup: string;
  readonly retentionDays: number;
  readonly logStreamPrefix: string;
  readonly listen: string;
}

export const FLUENT_BIT_PORT = 2020;
export const STATE_PATH = '/var/fluent-bit/state';

/** Tails the files of the containers, adds what Kubernetes knows of them, and sends them to CloudWatch Logs. */
export function fluentBitConfig(config: FluentBitConfig): string {
  return [service(config), input(config), metadata(), output(config)].join('\n');
}

function service({ listen }: FluentBitConfig): string {
  return section('SERVICE', {
    Flush: 5,
    Grace: 30,
    Log_Level: 'warning',
    HTTP_Server: 'On',
    HTTP_Listen: listen,
    HTTP_Port: FLUENT_BIT_PORT,
    Health_Check: 'On',
    'storage.path': `${STATE_PATH}/buffer`,
    'storage.sync': 'normal',
    'storage.backlog.mem_limit': '8M',
  });
}

function input({ name, namespace }: FluentBitConfig): string {
  return section('INPUT', {
    Name: 'tail',
    Tag: 'application.*',
    Path: '/var/log/containers/*.log',
    // Its own log would feed itself.
    Exclude_Path: `/var/log/containers/${name}-*_${namespace}_*.log`,
    'multiline.parser': 'cri',
    DB: `${STATE_PATH}/containers.db`,
    'DB.locking': 'true',
    Mem_Buf_Limit: '32MB',
    Skip_Long_Lines: 'On',
    Refresh_Interval: 10,
    Rotate_Wait: 30,
    'storage.type': 'filesystem',
    Read_from_Head: 'Off',
  });
}

function metadata(): string {
  return section('FILTER', {
    Name: 'kubernetes',
    Match: 'application.*',
    Kube_URL: 'https://kubernetes.default.svc:443',
    Kube_Tag_Prefix: 'application.var.log.containers.',
    Merge_Log: 'On',
    Merge_Log_Key: 'log_processed',
    Keep_Log: 'Off',
    Labels: 'Off',
    Annotations: 'Off',
    Buffer_Size: 0,
    Kube_Meta_Cache_TTL: '300s',
  });
}

function output({ region, logGroup, retentionDays, logStreamPrefix }: FluentBitConfig): string {
  return section('OUTPUT', {
    Name: 'cloudwatch_logs',
    Match: 'application.*',
    region,
    log_group_name: logGroup,
    log_stream_prefix: logStreamPrefix,
    log_retention_days: retentionDays,
    auto_create_group: 'true',
    Retry_Limit: 10,
    'storage.total_limit_size': '1G',
  });
}
