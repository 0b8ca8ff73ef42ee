/** 0 fine, 1 problems of a contract or drift, 2 usage or configuration, 70 a bug of ours. */
export type ExitCode = 0 | 1 | 2 | 70;
