import { html, raw } from 'hono/html';
import type { Article, ArticleRecord, Location } from '../../record.ts';
import type { Summary } from '../../summary.ts';
import { toArticleAddress, toCaptureAddress, toKickerAddress } from '../../text/addresses.ts';
import { renderDublinCore } from '../citation/dublincore.ts';
import { renderArticleFacts } from '../citation/newsarticle.ts';
import { findDay, toReference } from '../citation/reference.ts';
import { toDateBasis } from '../../text/dates/basis.ts';
import type { Archive } from '../archive.ts';
import { toExcerpt } from '../excerpt.ts';
import { type PageKind, toArticleKind } from '../kind.ts';
import { type Mark, renderMarkdown } from '../markdown.ts';
import { renderDate, toDateText, toKnownDateText } from '../parts/date.ts';
import { toFirstLines } from '../parts/anchor.ts';
import { renderCitation } from '../parts/cite.ts';
import { renderKnown, type Witness } from '../parts/evidence.ts';
import { type Html, renderFrame, toLink } from '../parts/frame.ts';
import { type Mention, renderLanguage, renderTitle, toMention, toPlaceText } from '../parts/name.ts';
import { findNeighbours, type Neighbours, renderAround, renderNeighbours } from '../parts/neighbours.ts';
import { type Other, renderLeftOut, renderNotices, renderProvenance, renderUrl, type Succession } from '../parts/provenance.ts';
import { renderThread, toShownComments, toThread } from '../parts/thread.ts';
import { toLocationShelfAddress, toShelves, toSourceShelfAddress } from '../shelves.ts';
import { toWords, type Words } from '../words.ts';

interface Shown {
  readonly mention: Mention;
  readonly succession: Succession;
  readonly neighbours: Neighbours;
}

/** The page of an article: its text, how each value is known, its comments, where it comes from. */
export const article: PageKind = toArticleKind<Shown>({
  name: 'article',
  has: ({ withheld }) => !withheld,
  permalink: toArticleAddress,
  isUnlisted: ({ listed, comments }, { config }) => !listed || (config.robots === 'noindex-comments' && comments > 0),
  gather: (summary, archive) => ({
    mention: toMention(summary),
    succession: toSuccession(summary, archive),
    neighbours: findNeighbours(summary, toShelves(archive)),
  }),
  render: (shown, { mention, succession, neighbours }, sheet) => {
    const { record } = shown;
    const { address, imprint } = sheet;
    const words = toWords(imprint.language);
    const witness: Witness = { record, captured: shown.captured, address, words };
    const heading = toHeadingText(mention, words);
    const thread = toThread(mention.slug, 1, witness);
    const reference = toReference(record, {
      slug: mention.slug,
      heading,
      when: toWhen(record, words),
      archive: imprint.title,
      permalink: `${imprint.baseUrl ?? ''}${address}`,
    });
    const head = html`${renderDublinCore(reference)} ${renderArticleFacts(record, heading, toShownComments(thread))}`;
    const manner = html`${heading.length > LONG && html` class="long"`}${record.title !== undefined && renderLanguage(record.language)}`;
    const main = html`<div class="layout">
      <div>
        <article>
          <header>
            ${renderNotices(shown, succession, witness)}${record.kicker !== undefined && html`<p class="kicker" id="kicker" ${renderLanguage(record.language)}><a href="${toLink(address, toKickerAddress(record.kicker))}">${record.kicker}</a></p>`}
            <h1 id="title" ${manner}>${renderTitle(mention, words)}</h1>
            ${record.standfirst !== undefined && html`<p class="standfirst" id="standfirst" ${renderLanguage(record.language)}>${record.standfirst}</p>`}
            <div class="meta">${renderMeta(record, witness)}</div>
          </header>
          ${renderBody(shown, witness)} ${renderTail(record, words)}
        </article>
        ${renderLeftOut(record.furniture, witness)} ${renderCitation(reference, address, toWhen(record, words), words)}
        ${renderAround(neighbours, address, words)} ${renderThread(thread)}
      </div>
      <aside class="aside">${renderProvenance(shown, witness)} ${renderNeighbours(neighbours, record, address, words)}</aside>
    </div>`;
    const published = findDay(record);
    return renderFrame({
      ...sheet,
      title: heading,
      description: toExcerpt(record, DESCRIBED),
      article: { ...(published !== undefined && { published }) },
      head,
      main,
    });
  },
});

function toSuccession({ replacedBy, replaces }: Summary, archive: Archive): Succession {
  const { byId } = toShelves(archive);
  const toOther = (id: string): Other => {
    const other = byId.get(id);
    return other === undefined ? { id } : toMention(other);
  };
  return {
    ...(replacedBy !== undefined && { replacedBy: toOther(replacedBy) }),
    ...(replaces !== undefined && { replaces: toOther(replaces) }),
  };
}

/** A heading of more letters is set smaller. */
const LONG = 160;
/** So many letters of a text are shown where somebody links to it. */
const DESCRIBED = 200;

// "The timetable says ten past nine…": an article without a title is known by its first words.
function toHeadingText({ title, opening }: Mention, words: Words): string {
  return title ?? [words.untitled, opening].filter((part) => part !== undefined).join(', ');
}

function renderMeta(record: ArticleRecord, witness: Witness): readonly (Html | false)[] {
  const { date, zone, updated, location, source, sourceUrl, agency, byline } = record;
  const { words, address } = witness;
  const basis = Object.hasOwn(record.evidence, 'date') ? toDateBasis(record.evidence['date']) : undefined;
  const renderAll = (to: string): Html => html`<p><a href="${toLink(address, to)}">${words.allArticles}</a></p>`;
  return [
    date === undefined
      ? !isRemoved('date', witness) && html`<span${updated === undefined && html` id="date"`}>${words.date}: ${words.notStated}</span>`
      : renderKnown(
          'date',
          html`${renderDate(date, toKnownDateText(date, basis, words))}${zone !== undefined && html` <bdi>${zone}</bdi>`}`,
          witness,
        ),
    updated !== undefined && renderUpdated(updated, date === undefined && !isRemoved('date', witness), witness),
    location !== undefined &&
      renderKnown(
        'location',
        html`<bdi>${toPlaceText(location, words)}</bdi>`,
        witness,
        html`${renderGazetteer(location, words)}${renderAll(toLocationShelfAddress(location))}`,
      ),
    source !== undefined &&
      renderKnown(
        'source',
        html`${words.source}: <bdi>${source}</bdi>`,
        witness,
        html`${sourceUrl !== undefined && html`<p>${renderUrl(sourceUrl)}</p>`}${renderAll(toSourceShelfAddress(source))}`,
      ),
    agency !== undefined && renderKnown('agency', html`${words.agency}: <bdi>${agency}</bdi>`, witness),
    byline.length > 0 &&
      renderKnown('byline', html`${words.by} ${byline.map((name, index) => html`${index > 0 && ', '}<bdi>${name}</bdi>`)}`, witness),
    ...(['date', 'location', 'source', 'agency', 'byline'] as const)
      .filter((field) => isRemoved(field, witness))
      .map((field) => renderKnown(field, html`${words[field]}: ${words.removed}`, witness)),
  ];
}

// What a person took away is said to be gone, with the reason.
function isRemoved(field: 'date' | 'location' | 'source' | 'agency' | 'byline', { record }: Witness): boolean {
  const isCorrected = Object.hasOwn(record.evidence, field) && record.evidence[field]?.from === 'correction';
  return isCorrected && (field === 'byline' ? record.byline.length === 0 : record[field] === undefined);
}

function renderGazetteer(location: Location, words: Words): Html {
  const { name, latitude, longitude } = location;
  return html`${name !== undefined && html`<p>${words.gazetteer(toPlaceText(location, words))}</p>`}${
    latitude !== undefined && longitude !== undefined && html`<p>${words.coordinates(latitude, longitude)}</p>`
  }`;
}

function renderUpdated(updated: string, alone: boolean, { words }: Witness): Html {
  return html`<span${alone && html` id="date"`}>${renderDate(updated, words.updated(toDateText(updated, words)))}</span>`;
}

function renderBody({ record, markdown, edited }: Article, { captured, address, words }: Witness): Html {
  // What a person wrote anew has no line in the capture.
  const lines = captured && !edited ? toFirstLines(record) : undefined;
  const toMark = (paragraph: number): Mark => {
    const number = lines?.get(`p${paragraph}`);
    const label = words.paragraph(paragraph);
    if (number === undefined) return { label };
    return {
      label,
      line: { number, href: `${toLink(address, toCaptureAddress(record.id))}#L${number}`, label: words.captureLines(number, number) },
    };
  };
  const body = renderMarkdown(markdown, toMark);
  if (body.trim() === '') return html`<div class="body" id="body"><p class="own">${words.noBody}</p></div>`;
  return html`<div class="body" id="body" ${renderLanguage(record.language)}>${raw(body)}</div>`;
}

function renderTail({ credits, tags }: ArticleRecord, words: Words): Html {
  return html`${credits.length > 0 && html`<p class="tail" id="credits">${words.credits}: ${credits.map((credit, index) => html`${index > 0 && ' · '}<bdi>${credit}</bdi>`)}</p>`}${
    tags.length > 0 &&
    html`<p class="tail" id="tags">${words.tags}: ${tags.map((tag, index) => html`${index > 0 && ' · '}<bdi>${tag}</bdi>`)}</p>`
  }`;
}

function toWhen({ date, evidence }: ArticleRecord, words: Words): string {
  return date === undefined ? words.undated : toKnownDateText(date, toDateBasis(evidence['date']), words);
}
