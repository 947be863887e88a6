/**
 * Settings the program insists on, given on the server's command line: they win over every file, so a folder made
 * by an earlier version, or changed by hand, cannot undo them.
 */
export function fixedSettings(port: number): string[] {
  const settings: Record<string, string | number> = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    ...quietLog,
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/**
 * Customers' texts and numbers never reach the log. Not logging statements is not enough: an error's own words carry
 * values ('invalid input syntax for type integer: "…"'), so do its details ('Key (number)=(…) already exists'), and
 * a crash names the statement that was running. So the log has what concerns the server (LOG, FATAL, PANIC) in its
 * short form; errors go to the client alone.
 */
const quietLog = {
  logging_collector: 'off',
  log_destination: 'stderr',
  log_line_prefix: '%m [%p] ',
  log_min_messages: 'log',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_statement: 'none',
  log_duration: 'off',
  log_min_duration_statement: -1,
  log_min_duration_sample: -1,
  log_transaction_sample_rate: 0,
  log_parameter_max_length: 0,
  log_parameter_max_length_on_error: 0,
  log_lock_waits: 'off',
  log_temp_files: -1,
  log_autovacuum_min_duration: -1,
  log_checkpoints: 'off',
};

/** Where a new folder starts from, for one small machine. They stand in its postgresql.conf, for people to change. */
export const startingSettings: Readonly<Record<string, string>> = {
  max_connections: '100',
  shared_buffers: '128MB',
  effective_cache_size: '512MB',
  work_mem: '8MB',
  // Cheap disks of today have no arm to move; the default of 4 is for those that had.
  random_page_cost: '1.1',
  // Short statements throughout: compiling them costs more than it saves.
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
};
