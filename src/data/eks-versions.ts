/** A Kubernetes minor version as EKS offers it. Dates are ISO dates. */
export interface EksVersion {
  readonly version: string;
  readonly released: string;
  /** The last day of standard support. */
  readonly endOfStandardSupport: string;
  /** The last day of extended support, which costs extra; undefined where EKS had none yet. */
  readonly endOfExtendedSupport: string | undefined;
}

/**
 * The versions of EKS, oldest first. A version newer than the last one is not wrong, only newer than this table.
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html and https://endoflife.date/amazon-eks
 * (the AWS page gives release days one to four days earlier for 1.32 to 1.35; the end dates agree), verified 2026-11-21.
 */
export const EKS_VERSIONS: readonly EksVersion[] = [
  row('1.18', '2020-10-13', '2022-08-15'),
  row('1.19', '2021-02-16', '2022-08-01'),
  row('1.20', '2021-05-18', '2022-11-01'),
  row('1.21', '2021-07-19', '2023-02-16', '2024-07-15'),
  row('1.22', '2022-04-04', '2023-06-04', '2024-09-01'),
  row('1.23', '2022-08-11', '2023-10-11', '2024-10-11'),
  row('1.24', '2022-11-15', '2024-01-31', '2025-01-31'),
  row('1.25', '2023-02-21', '2024-05-01', '2025-05-01'),
  row('1.26', '2023-04-11', '2024-06-11', '2025-06-11'),
  row('1.27', '2023-05-24', '2024-07-24', '2025-07-24'),
  row('1.28', '2023-09-26', '2024-11-26', '2025-11-26'),
  row('1.29', '2024-01-23', '2025-03-23', '2026-03-23'),
  row('1.30', '2024-05-23', '2025-07-23', '2026-07-23'),
  row('1.31', '2024-09-26', '2025-11-26', '2026-11-26'),
  row('1.32', '2025-01-25', '2026-03-23', '2027-03-23'),
  row('1.33', '2025-05-28', '2026-07-29', '2027-07-29'),
  row('1.34', '2025-10-06', '2026-12-02', '2027-12-02'),
  row('1.35', '2026-01-28', '2027-03-27', '2028-03-27'),
  row('1.36', '2026-06-02', '2027-08-02', '2028-08-02'),
];

function row(version: string, released: string, standard: string, extended?: string): EksVersion {
  return { version, released, endOfStandardSupport: standard, endOfExtendedSupport: extended };
}

/** The table's entry of a minor version; undefined of one that EKS never had or that is newer than the table. */
export function eksVersion(version: string): EksVersion | undefined {
  return EKS_VERSIONS.find((entry) => entry.version === version);
}

/** The oldest version in standard support on a day: what a cluster of unknown version runs at least, if it is looked after. */
export function oldestStandardVersion(today: string): string {
  const oldest = EKS_VERSIONS.find((entry) => entry.released <= today && today <= entry.endOfStandardSupport);
  return (oldest ?? EKS_VERSIONS.at(-1))?.version ?? '';
}

/** The newest version but one: it has standard support for a while, and add-ons have caught up with it. */
export function defaultClusterVersion(): string {
  return (EKS_VERSIONS.at(-2) ?? EKS_VERSIONS.at(-1))?.version ?? '';
}
