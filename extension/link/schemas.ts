// Zod schemas for everything that comes from another context: a page that takes a script over gains nothing by it.

import { facetLabels } from '@core/case/fields';
import { fieldId } from '@core/rules/finding';
import { problemCode, siteMap } from '@core/site-map/schema';
import { z } from 'zod';
import { fixChanges, reasons, waiverScopes } from './overlay-link';
import { replayHows } from './replay';

const id = z.number().int().nonnegative();
const handle = id;
const short = z.string().max(300);
const facet = z.enum(Object.keys(facetLabels) as [keyof typeof facetLabels]);
const notice = z.object({
  name: z.enum([
    'late',
    'all-checked',
    'unseen-left',
    'memory-only',
    'updated',
    'private-text',
    'not-located',
    'failed',
    'set-aside',
    'covered',
    'fix-refused',
    'place-not-opened',
    'row-not-opened',
  ]),
  count: z.number().int().nonnegative().optional(),
  where: z.string().max(20).optional(),
});

const side = z.number().finite();
const box = z.object({ left: side, top: side, width: side, height: side });

const wireReading = z.object({
  fields: z
    .array(
      z.object({
        field: fieldId,
        subject: z.string().max(40).optional(),
        value: z.string().max(4000).nullable(),
        label: short,
        source: short,
        confidence: z.number().min(0).max(1),
        control: handle,
      }),
    )
    .max(30_000),
  represents: z
    .array(z.object({ agent: z.string().max(40), of: z.string().max(40).optional(), client: short.optional() }))
    .max(2000)
    .optional(),
  grids: z
    .array(
      z.object({
        group: z.enum(['party', 'agent', 'hearing', 'service', 'limit', 'payment']),
        rows: id,
        complete: z.boolean(),
        control: handle,
      }),
    )
    .max(200),
  doors: z.array(z.object({ facet, control: handle })).max(200),
  caseNumbers: z.array(z.string().max(80)).max(50),
  mapped: z
    .object({
      map: short,
      version: id,
      pages: z.array(short).max(100),
      drift: z
        .array(
          z.object({
            page: short,
            what: z.enum(['page', 'field', 'grid', 'closing']),
            field: fieldId.optional(),
            name: z.string().max(10_000),
          }),
        )
        .max(200),
    })
    .optional(),
});

const fixOffers = z
  .array(
    z.object({
      finding: short,
      field: fieldId,
      changes: z.array(z.enum(fixChanges)).max(fixChanges.length),
      from: short.optional(),
      to: short.optional(),
    }),
  )
  .max(2000);

export const frameMessage = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('reading'),
    id,
    fingerprint: z.string().max(40),
    address: z.string().max(4000),
    reading: wireReading,
  }),
  z.object({ type: z.literal('ask'), id, question: z.string().max(60) }),
  z.object({ type: z.literal('answered'), question: z.string().max(60) }),
  z.object({ type: z.literal('notice'), notice }),
  z.object({ type: z.literal('choose'), finding: short, box: box.optional() }),
  z.object({ type: z.literal('fixes'), offers: fixOffers, done: fixOffers }),
  z.object({ type: z.literal('opening'), finding: short, handle: handle.optional() }),
  z.object({ type: z.literal('not-here'), finding: short }),
]);

const reason = z.enum(reasons);
const note = z.string().max(200).optional();

const overlayAction = z.discriminatedUnion('do', [
  z.object({ do: z.literal('locate'), finding: short, still: z.literal(true).optional() }),
  z.object({ do: z.literal('release') }),
  z.object({ do: z.literal('door'), facet }),
  z.object({
    do: z.literal('waive'),
    finding: short,
    reason,
    note,
    scope: z.enum(waiverScopes).optional(),
    expiresOn: z.iso.date().optional(),
  }),
  z.object({ do: z.literal('annotate'), finding: short, note: z.string().max(200) }),
  z.object({ do: z.literal('unwaive'), finding: short }),
  z.object({ do: z.literal('fix'), finding: short }),
  z.object({ do: z.literal('fix-all') }),
  z.object({ do: z.literal('undo-fix'), finding: short }),
  z.object({ do: z.literal('work-list') }),
  z.object({ do: z.literal('teach') }),
  z.object({
    do: z.literal('answer'),
    question: z.string().max(60),
    answer: z.enum(['repair', 'close']),
    locate: short.optional(),
    still: z.literal(true).optional(),
    reason: reason.optional(),
    note,
  }),
]);

export const overlayMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hello'), id }),
  z.object({ type: z.literal('shown'), question: z.string().max(60) }),
  z.object({ type: z.literal('action'), action: overlayAction }),
]);

const tab = id;

export const request = z.discriminatedUnion('type', [
  z.object({ to: z.literal('background'), type: z.literal('ensure-worker') }),
  z.object({ to: z.literal('background'), type: z.literal('recognised') }),
  z.object({ to: z.literal('background'), type: z.literal('marks') }),
  z.object({ to: z.literal('background'), type: z.literal('site-map') }),
  z.object({ to: z.literal('background'), type: z.literal('show-overlay'), tab }),
  z.object({
    to: z.literal('background'),
    type: z.literal('replay'),
    mark: z.string().regex(/^[\w-]{8,60}$/),
    how: z.enum(replayHows),
  }),
  z.object({ to: z.literal('background'), type: z.literal('side-panel') }),
  z.object({ to: z.literal('background'), type: z.literal('teach') }),
  z.object({ to: z.literal('background'), type: z.literal('teach-in'), tab }),
  z.object({ to: z.literal('background'), type: z.literal('teach-frame'), path: z.array(id).min(1).max(20) }),
  z.object({ to: z.literal('background'), type: z.literal('on-icon'), text: z.string().regex(/^\d{0,3}$/) }),
  z.object({
    to: z.literal('background'),
    type: z.literal('open-case'),
    caseNumber: z.string().max(80),
    finding: short.optional(),
    facet: facet.optional(),
  }),
  z.object({ to: z.literal('background'), type: z.literal('publish-maps'), maps: z.array(siteMap).max(200) }),
  z.object({ to: z.literal('hub'), type: z.literal('save-map'), map: z.unknown() }),
  z.object({ to: z.literal('background'), type: z.literal('policy') }),
  z.object({ to: z.literal('hub'), type: z.literal('policy-changed') }),
  z.object({ to: z.literal('hub'), type: z.literal('toggle'), tab }),
  z.object({
    to: z.literal('hub'),
    type: z.literal('where-is'),
    caseNumber: z.string().max(80),
    finding: short.optional(),
  }),
  z.object({
    to: z.literal('hub'),
    type: z.literal('find-case'),
    caseNumber: z.string().max(80),
    finding: short.optional(),
    facet: facet.optional(),
  }),
]);

/** What the hub itself looks at in an answer of the worker. */
export const tabView = z.object({
  state: z.enum(['case', 'none', 'ambiguous']),
  fingerprints: z.record(z.string(), z.string()),
  storage: z.literal('memory').optional(),
  setAside: id.optional(),
  case: z
    .object({
      caseNumber: z.string(),
      open: id,
      unseen: z.array(facet),
      facets: z.array(z.looseObject({ facet })),
      findings: z.array(
        z.looseObject({
          id: z.string(),
          facet,
          mark: z.enum(['wrong', 'missing', 'doubt']),
          message: z.string(),
          state: z.enum(['open', 'waived', 'fixed']),
          fix: z.string().optional(),
          place: z.object({ address: z.string(), frame: id, handle }).partial().optional(),
        }),
      ),
    })
    .optional(),
});

export const kept = z.discriminatedUnion('kept', [
  z.object({ kept: z.literal(true) }),
  z.object({ kept: z.literal(false), why: z.enum(['private-text', 'gone', 'storage']) }),
]);

export const address = z.string().optional();

/** Figures for the question on 报结, as finished texts. */
export const effects = z
  .array(
    z.object({
      indicator: z.number().int(),
      now: z.string().max(40),
      repaired: z.string().max(40),
      target: z.string().max(40),
    }),
  )
  .max(10);

export const listedMaps = z.array(z.object({ map: siteMap, managed: z.boolean(), drift: z.array(z.any()) })).max(200);

export const mapKept = z.discriminatedUnion('kept', [
  z.object({ kept: z.literal(true) }),
  z.object({ kept: z.literal(false), problems: z.array(z.object({ code: problemCode, where: z.string() })) }),
]);
