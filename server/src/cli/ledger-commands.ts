import { type Command, InvalidArgumentError } from 'commander';
import { validate as isUuid } from 'uuid';

/** `conversations ledger …`. Each action is loaded when it is called: verifying should not load a server. */
export function addLedgerCommands(ledger: Command): void {
  ledger
    .command('export')
    .description('a customer’s certificate, or with --log the whole log, which names nobody')
    .option('--customer <id>', 'whose certificate', customerId)
    .option('--pdf <file>', 'to be read by people; the JSON is attached to it')
    .option('--json <file>', 'to be checked by a program; stdout, where both are left out')
    .option('--log <file>', 'where the whole log goes to')
    .option('--business <id>', 'the shop of the log, where there are several')
    .action(async ({ customer, json, pdf, log, business }: ExportOptions, command: Command) => {
      if ((customer === undefined) === (log === undefined)) {
        command.error('error: say what to export: --customer ID, or --log FILE', { exitCode: 2 });
      }
      const { exportCertificate, exportWholeLog } = await import('./ledger-export.ts');
      if (log !== undefined) await exportWholeLog({ log, business });
      else if (customer !== undefined) await exportCertificate({ customer, json, pdf });
    });
  ledger
    .command('verify [file]')
    .description('check a certificate or a whole log, without database or network; or the database itself')
    .option('--database', 'check the log in the database, against what was kept outside')
    .option('--business <id>', 'with --database: this shop alone')
    .option('--key <vkey>', 'the shop’s public key, from a source that you trust')
    .option('--checkpoint <file>', 'a checkpoint that you kept or got from a witness')
    .option(
      '--witness <vkey>',
      'of a certificate: it must be cosigned by this witness; may be repeated',
      several,
    )
    .action(
      async (
        file: string | undefined,
        { database, business, ...against }: VerifyOptions,
        command: Command,
      ) => {
        if ((file === undefined) === (database === undefined)) {
          command.error('error: say what to verify: a FILE, or --database', { exitCode: 2 });
        }
        const { verifyDatabases, verifyFile } = await import('./ledger-verify.ts');
        if (file === undefined) await verifyDatabases(business, against);
        else await verifyFile(file, against);
      },
    );
  ledger
    .command('replay')
    .description(
      'after a restore: bring back what the kept log knows and the database does not; a start does it too',
    )
    .option('--business <id>', 'this shop alone')
    .action(async ({ business }: { business?: string }) =>
      (await import('./ledger-recover.ts')).replayLogs(business),
    );
  ledger
    .command('accept-fork')
    .description('the database’s log is to go on, though it is not the kept one’s; every no of that is kept')
    .option('--business <id>', 'the shop, where there are several')
    .action(async ({ business }: { business?: string }) =>
      (await import('./ledger-recover.ts')).acceptForkOf(business),
    );
}

interface ExportOptions {
  customer?: string;
  json?: string;
  pdf?: string;
  log?: string;
  business?: string;
}

interface VerifyOptions {
  database?: true;
  business?: string;
  key?: string;
  checkpoint?: string;
  witness?: string[];
}

function customerId(value: string): string {
  if (!isUuid(value)) {
    throw new InvalidArgumentError(
      'It is a customer’s id, a UUID: the end of the record’s address, and in GET /api/v1/customers?query=…',
    );
  }
  return value;
}

const several = (value: string, before: string[] = []): string[] => [...before, value];
