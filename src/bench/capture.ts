import type { Invented, InventedComment } from './article.ts';

/** An invented article as a scraper would leave it: WordPress with indented answers, or DataLife Engine. */
export function toCaptureText(article: Invented): string {
  const lines = article.shape === 'dle' ? toDle(article) : toWordPress(article);
  return `${lines.join('\n')}\n`;
}

function toWordPress({ language, title, published, place, source, paragraphs, comments }: Invented): readonly string[] {
  const { wordpress } = language;
  const [opening = '', ...others] = paragraphs;
  return [
    title,
    language.posted(language.toDay(published)),
    '',
    `${language.toDateline(place, published)}${opening}`,
    ...others.flatMap((paragraph) => ['', paragraph]),
    '',
    `${language.source}: ${source}`,
    ...(comments.length > 0 ? [wordpress.heading(comments.length, title), ...toTree(comments, wordpress)] : []),
    wordpress.form,
  ];
}

function toTree(comments: readonly InventedComment[], wordpress: Invented['language']['wordpress']): readonly string[] {
  const numbers: number[] = [];
  return comments.flatMap(({ author, written, depth, paragraphs }) => {
    numbers.length = depth + 1;
    const number = (numbers[depth] ?? 0) + 1;
    numbers[depth] = number;
    const margin = '  '.repeat(depth + 2);
    const lines = [wordpress.toMoment(written), '', ...paragraphs.flatMap((paragraph) => [paragraph, '']), wordpress.reply];
    return [`${margin.slice(2)}${number}. ${wordpress.says(author)}`, ...lines.map((line) => (line === '' ? '' : `${margin}${line}`))];
  });
}

function toDle({ language, title, published, place, source, paragraphs, comments }: Invented): readonly string[] {
  const { dle } = language;
  const two = (number: number): string => `${number}`.padStart(2, '0');
  return [
    title,
    '',
    `${two(published.day)}.${two(published.month)}.${published.year}, ${place}.`,
    ...paragraphs.flatMap((paragraph) => ['', paragraph]),
    '',
    `${language.source}: ${source}`,
    `  ${dle?.photos}: ${source} /`,
    ...comments.flatMap(({ author, name, written, paragraphs: said }, index) => [
      `  ${index + 1}. ${author} ${dle?.offline} ${author}`,
      `    ${author} (${name}) ${dle?.toMoment(written)}`,
      ...said.map((paragraph) => `    ${paragraph}`),
    ]),
  ];
}
