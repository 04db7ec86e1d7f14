import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CONFIG_FILE, MAXIMUM_BYTES, readConfig } from '../src/config.ts';
import { UsageError } from '../src/faults.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'backfile-config-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(text: string): void {
  writeFileSync(join(root, CONFIG_FILE), text);
}

test('all that is wrong in it is told at once, with the line of each', () => {
  write('titel: The Quay\nbaseUrl: quay\ndateOrder: dmy\nsources:\n  - quay\n');
  const message =
    /:1 unknown key "titel"[^\n]*\n[^\n]*:4 sources must hold lines [^\n]*\n[^\n]*:2 baseUrl must be an address [^\n]*\n[^\n]*:3 dateOrder must be/;
  expect(() => readConfig(root)).toThrow(message);
});

describe('a good config', () => {
  test('takes folders from its own, and absolute ones as they are', () => {
    const site = join(root, 'elsewhere/site');
    write(`output: ${site}\ncontent: records\n`);
    expect(readConfig(root)).toMatchObject({ output: site, content: join(root, 'records') });
  });

  test('may be missing or empty', () => {
    const defaults = {
      root,
      seeds: join(root, 'seeds'),
      content: join(root, 'content'),
      output: join(root, '_site'),
      language: 'en',
      description: '',
      maximumBytes: MAXIMUM_BYTES,
    };
    expect(readConfig(root)).toMatchObject(defaults);
    write('# nothing yet\n');
    expect(readConfig(root)).toMatchObject(defaults);
    expect(readConfig(root)).not.toHaveProperty('keeper');
  });

  test('sets every key, paths from its own folder, an empty value counting as none', () => {
    mkdirSync(join(root, 'raw'));
    write(
      'title: The Quay\ndescription: ""\nkeeper:\nlanguage: de-AT\ndateOrder: month-first\nmaximumBytes: 1000\nsearch: lead\nsearchFully: 5\nseeds: raw\noutput: ../out\n',
    );
    expect(readConfig(root)).toEqual({
      root,
      title: 'The Quay',
      description: '',
      language: 'de-AT',
      dateOrder: 'month-first',
      maximumBytes: 1000,
      search: 'lead',
      searchFully: 5,
      seeds: join(root, 'raw'),
      content: join(root, 'content'),
      output: join(root, '../out'),
    });
  });

  test('gives way to the command line', () => {
    write('seeds: raw\noutput: site\n');
    mkdirSync(join(root, 'other'));
    expect(readConfig(root, { seeds: join(root, 'other'), output: join(root, 'public') })).toMatchObject({
      seeds: join(root, 'other'),
      output: join(root, 'public'),
    });
  });
});

describe('a bad config names the file, the line and the way out', () => {
  const table: readonly (readonly [text: string, message: RegExp])[] = [
    ['title: A\ntitel: B\n', /backfile\.config\.yaml:2 unknown key "titel"; did you mean "title"\?/],
    ['title: A\n\ndateOrder: day-frist\n', /:3 dateOrder must be day-first or month-first; did you mean "day-first"\?/],
    ['dateOrder: mdy\n', /:1 dateOrder must be day-first or month-first$/],
    ['search: leed\n', /:1 search must be full or lead; did you mean "lead"\?/],
    ['searchFully: -1\n', /:1 searchFully must not be less than 0/],
    ['maximumBytes: lots\n', /:1 maximumBytes must be a whole number/],
    ['maximumBytes: -1\n', /:1 maximumBytes must be more than 0/],
    ['title: 2022\n', /:1 title must be text; put it in quotes/],
    ['title: [a, b]\n', /:1 title must be a single value/],
    ['language: English\n', /:1 language is the language of the archive's own words, and must be one that there is: de, en;/],
    ['title: A\nlanguage: fr\n', /:2 language .* de, en;/],
    [
      'rows:\n  - files: "*.csv"\n    text: body\n  - txt: body\n',
      /:4 rows\.txt is no field that rows may name; did you mean "text"\? They are text, html, .*files/,
    ],
    ['rows:\n  title: headline\n  titel: body\n', /:3 rows\.titel is no field that rows may name; did you mean "title"\?/],
    ['rows:\n  title: headline\n  writer: body\n', /:3 rows\.writer is no field that rows may name; they are text, .*byline/],
    ['rows:\n  - body\n', /:1 rows must hold a mapping, or a list of mappings/],
    ['__proto__: { polluted: yes }\n', /:1 unknown key "__proto__"; the keys are/],
    ['constructor: x\n', /:1 unknown key "constructor"/],
    ['title: A\ntitle: B\n', /:2 has the key "title" twice; keep one of them/],
    ['accent: #123456\n', /:1 accent has no value, since what begins with # is a comment; put it in quotes: "#123456"/],
    ['title: "A\n', /is not valid YAML/],
    ['- title\n', /:1 must hold lines of the form/],
    ['base: &b { title: A }\n<<: *b\n', /:1 unknown key "base"/],
    ['<<: { title: A }\n', /:1 unknown key "<<"/],
    ['keeper: !!js/function "function () { throw 1 }"\ntitle: *nobody\n', /backfile\.config\.yaml:\d/],
    ['title: "\\u001b[2J"\nti\u001btle: x\n', /unknown key "ti\\u\{1b\}tle"/],
  ];
  test.each(table)('%j', (text, message) => {
    write(text);
    expect(() => readConfig(root)).toThrow(UsageError);
    expect(() => readConfig(root)).toThrow(message);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('folders that would destroy one another are refused', () => {
  const table = [
    { output: '.' },
    { output: '..' },
    { output: 'seeds' },
    { output: 'seeds/site' },
    { output: 'content' },
    { output: 'content/site' },
    { seeds: 'out/seeds', output: 'out' },
    { content: 'out/content', output: 'out' },
    { content: 'seeds/content' },
    { seeds: 'content/raw' },
    { output: '.backfile' },
    { output: 'link' },
  ];
  test.each(table)('%j', (folders) => {
    mkdirSync(join(root, 'seeds'));
    symlinkSync(join(root, 'seeds'), join(root, 'link'));
    write(
      Object.entries(folders)
        .map(([key, path]) => `${key}: ${path}\n`)
        .join(''),
    );
    expect(() => readConfig(root)).toThrow(/must not hold one another; choose another with --/);
  });

  test('but a folder whose name merely begins alike is fine', () => {
    write('output: seeds-site\n');
    expect(readConfig(root).output).toBe(join(root, 'seeds-site'));
  });
});

test('a config under a name that is not read, or that is a folder, is an error', () => {
  writeFileSync(join(root, 'backfile.config.yml'), 'title: A\n');
  expect(() => readConfig(root)).toThrow(/backfile\.config\.yml is not read; name it backfile\.config\.yaml$/);
  mkdirSync(join(root, CONFIG_FILE));
  expect(() => readConfig(root)).toThrow(/backfile\.config\.yaml is a folder; put a file in its place/);
});

test('seeds that the config names must be there, the default ones need not', () => {
  write('seeds: nope\n');
  expect(() => readConfig(root)).toThrow(UsageError);
  expect(() => readConfig(root)).toThrow(/There is no folder .*nope, which backfile\.config\.yaml names as seeds/);
  mkdirSync(join(root, 'nope'));
  expect(readConfig(root).seeds).toBe(join(root, 'nope'));
  write('seeds: seeds\n');
  expect(readConfig(root).seeds).toBe(join(root, 'seeds'));
});

test('a folder that does not exist is named', () => {
  writeFileSync(join(root, 'a.txt'), '');
  expect(() => readConfig(join(root, 'a.txt'))).toThrow(/a\.txt is a file; name an archive's folder/);
  expect(() => readConfig(join(root, 'nowhere'))).toThrow(/There is no folder .*nowhere; .*backfile init/);
  expect(() => readConfig(root, { seeds: join(root, 'nowhere') })).toThrow(/There is no folder .*nowhere; --seeds/);
});
