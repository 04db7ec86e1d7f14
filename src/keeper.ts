import type { Command } from 'commander';

interface WithholdFlags {
  readonly reason: string;
  readonly date?: string;
  readonly archive: string;
}

/** How a command is run, and its examples shown. */
interface Manner {
  readonly run: <Given extends readonly unknown[]>(command: (...given: Given) => Promise<number>) => (...given: Given) => Promise<void>;
  readonly toExamples: (commandLines: readonly string[]) => string;
}

async function withhold(target: string, { reason, date, archive }: WithholdFlags): Promise<number> {
  const { readConfig } = await import('./config.ts');
  const { addWithheld } = await import('./content/withholding.ts');
  const { toWithheldReport } = await import('./build/report/report.ts');
  const { content } = readConfig(archive);
  const today = new Date().toISOString().slice(0, 10);
  const added = await addWithheld(content, target, { reason, date: date ?? today });
  process.stdout.write(toWithheldReport(added, archive));
  return 0;
}

async function salt(folder: string): Promise<number> {
  const { readConfig } = await import('./config.ts');
  const { makeSalt } = await import('./content/salt.ts');
  const { toSaltReport } = await import('./build/report/report.ts');
  process.stdout.write(toSaltReport(makeSalt(readConfig(folder).root)));
  return 0;
}

/** Adds the commands by which a keeper says what is not published. */
export function addKeeperCommands(program: Command, { run, toExamples }: Manner): void {
  program
    .command('withhold')
    .description('Takes an article, or one comment of it, out of all that is published: adds a row to content/withheld.csv.')
    .argument(
      '<id|url|file>',
      "an id, a comment's (id#c2), the address of its page in the archive, that of the page it was scraped from, or its file in seeds/",
    )
    .requiredOption('--reason <words>', 'why; the page that stays says so')
    .option('--date <day>', 'the day of the decision, as 2022-02-03 (default: today)')
    .option('--archive <dir>', "the archive's folder", '.')
    .addHelpText(
      'after',
      toExamples([
        'backfile withhold 5e0c1b7a9d42c3f1 --reason "at a person\'s wish"',
        "backfile withhold '5e0c1b7a9d42c3f1#c2' --reason 'a private address'",
        'backfile withhold https://example.org/articles/5e/harbour-opens-5e0c1b7a9d42c3f1.html --reason asked',
      ]),
    )
    .action(run(withhold));
  program
    .command('salt')
    .description('Makes the secret with which pseudonyms are made, for comments: pseudonymous, and has git ignore it.')
    .argument('[dir]', "the archive's folder", '.')
    .addHelpText('after', toExamples(['backfile salt', 'backfile salt my-archive']))
    .action(run(salt));
}
