import { html } from 'hono/html';
import type { LedgerEntry } from '../../record.ts';
import type { Line } from '../../text/lines.ts';
import type { Words } from '../words.ts';
import type { Html } from './frame.ts';

/** A browser skips what is out of sight, so many lines at a time. */
const TOGETHER = 500;

// body/3, comments/c12/body/0, furniture/1
const NUMBERED = /^(?:body|furniture|comments)\/c?(?<number>\d+)/;

/** What the margin of a capture needs to know of the article behind it. */
export interface Margin {
  readonly words: Words;
  /** Why a piece of furniture was left out, by its number. */
  readonly reasons: readonly string[];
  /** The address of the place on the article's page where a ledger entry's text went. */
  readonly toTarget: (to: string) => string | undefined;
}

/** The lines of a capture as they are, numbered, each with its role in the margin; lines cut by columns show their parts. */
export function renderLedger(lines: readonly Line[], ledger: readonly LedgerEntry[], margin: Margin): Html {
  const byLine = new Map<number, LedgerEntry[]>();
  for (const entry of ledger) {
    for (let line = Math.max(1, entry.lines[0]); line <= Math.min(entry.lines[1], lines.length); line++) {
      const entries = byLine.get(line);
      if (entries === undefined) byLine.set(line, [entry]);
      else entries.push(entry);
    }
  }
  const sheets: Html[] = [];
  for (let start = 0; start < lines.length; start += TOGETHER) {
    const rows = lines.slice(start, start + TOGETHER).map((line) => renderLine(line, byLine.get(line.number) ?? [], margin));
    sheets.push(
      html`<ol start="${start + 1}">
        ${rows}
      </ol> `,
    );
  }
  return html`<div class="capture">${sheets}</div>`;
}

function renderLine({ number, raw }: Line, entries: readonly LedgerEntry[], margin: Margin): Html {
  const [first, ...others] = entries;
  const className = first === undefined ? '' : toClass(first);
  return html`<li id="L${number}" ${className !== '' && html` class="${className}"`}>
    <a class="n" href="#L${number}">${number}</a>${
      first !== undefined &&
      html`<span class="role">${renderRole(first, margin)}${others.map((entry) => html`<br />${renderRole(entry, margin)}`)}</span>`
    }<span class="text" dir="auto">${first?.columns === undefined ? raw : renderParts(raw, entries)}</span>
  </li> `;
}

function renderParts(raw: string, entries: readonly LedgerEntry[]): Html {
  const parts: Html[] = [];
  let shown = 0;
  for (const entry of entries.toSorted((one, other) => (one.columns?.[0] ?? 1) - (other.columns?.[0] ?? 1))) {
    const [from, to] = entry.columns ?? [1, raw.length];
    const start = Math.max(shown, from - 1);
    parts.push(html`${raw.slice(shown, start)}<span class="part ${toClass(entry)}">${raw.slice(start, Math.max(start, to))}</span>`);
    shown = Math.max(start, to);
  }
  return html`${parts}${raw.slice(shown)}`;
}

function renderRole(entry: LedgerEntry, margin: Margin): Html {
  const text = toRoleText(entry, margin);
  const target = margin.toTarget(entry.to);
  return target === undefined ? html`${text}` : html`<a href="${target}">${text}</a>`;
}

function toRoleText({ role, to }: LedgerEntry, { words, reasons }: Margin): string {
  const number = NUMBERED.exec(to)?.groups?.number;
  if (number === undefined) return words.role(role);
  if (role === 'furniture') return words.furniture(words.reason(reasons[Number(number)] ?? ''));
  if (!role.startsWith('comment')) return `${words.role(role)} ${Number(number) + 1}`;
  return role === 'comment-body' ? words.comment(number) : `${words.comment(number)} · ${words.role(role)}`;
}

function toClass({ role }: LedgerEntry): string {
  if (role.startsWith('comment')) return 'r-comment';
  if (['title', 'kicker', 'standfirst'].includes(role)) return 'r-title';
  return ['dateline', 'byline', 'meta'].includes(role) ? 'r-dateline' : `r-${role}`;
}
